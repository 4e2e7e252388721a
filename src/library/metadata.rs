//! The library's files of metadata: those of topics and templates, read once and kept, and the glossary.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use super::glossary::{GLOSSARY, Glossary};
use super::template::TemplateMeta;
use super::topic::{Addition, TopicMeta};
use super::{Library, TEMPLATES_META, TOPICS};
use crate::error::{Error, Result};
use crate::project::parse_toml;

impl Library {
    /// What is known of a topic; `None` where there is no metadata. A precinct adds sources and slots to what the library
    /// knows, and has all the metadata of its own topics.
    ///
    /// # Errors
    /// The file cannot be read as metadata.
    pub fn topic_meta(&self, id: &str) -> Result<Option<TopicMeta>> {
        let meta = self.topic(id)?;
        Ok(meta.map(|meta| TopicMeta::clone(&meta)))
    }

    /// The same, read once and kept.
    pub(crate) fn topic(&self, id: &str) -> Result<Option<Arc<TopicMeta>>> {
        let metas = || self.metas.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(meta) = metas().get(id) {
            return Ok(meta.clone());
        }
        let meta = self.read_topic_meta(id)?.map(Arc::new);
        Ok(metas().entry(id.to_owned()).or_insert(meta).clone())
    }

    fn read_topic_meta(&self, id: &str) -> Result<Option<TopicMeta>> {
        let path = format!("{TOPICS}/{id}.toml");
        let central: Option<TopicMeta> = self.toml(&path)?;
        let Some(precinct) = &self.precinct else {
            return Ok(central);
        };
        let own = format!("{}/{path}", precinct.folder);
        let Some(mut meta) = central else {
            return self.toml(&own);
        };
        if let Some(more) = self.toml::<Addition>(&own)? {
            meta.sources.extend(more.sources);
            for (name, variable) in more.variables {
                meta.variables.entry(name).or_insert(variable);
            }
        }
        Ok(Some(meta))
    }

    /// What is known of the templates, by id, including a precinct's own.
    ///
    /// # Errors
    /// The file cannot be read as metadata.
    pub fn template_meta(&self) -> Result<BTreeMap<String, TemplateMeta>> {
        Ok(BTreeMap::clone(&*self.templates()?))
    }

    /// The same, read once and kept.
    pub(crate) fn templates(&self) -> Result<Arc<BTreeMap<String, TemplateMeta>>> {
        let kept = || {
            self.templates
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(all) = &*kept() {
            return Ok(all.clone());
        }
        let all = Arc::new(self.read_templates()?);
        Ok(kept().get_or_insert(all).clone())
    }

    fn read_templates(&self) -> Result<BTreeMap<String, TemplateMeta>> {
        let mut all: BTreeMap<String, TemplateMeta> =
            self.toml(TEMPLATES_META)?.unwrap_or_default();
        if let Some(precinct) = &self.precinct {
            let own = format!("{}/{TEMPLATES_META}", precinct.folder);
            let own: Option<BTreeMap<String, TemplateMeta>> = self.toml(&own)?;
            for (id, meta) in own.unwrap_or_default() {
                all.entry(id).or_insert(meta);
            }
        }
        Ok(all
            .into_iter()
            .map(|(id, meta)| (id, meta.with_expires()))
            .collect())
    }

    /// The glossary.
    ///
    /// # Errors
    /// The file cannot be read as a glossary.
    pub fn glossary(&self) -> Result<Glossary> {
        Ok(self.toml(GLOSSARY)?.unwrap_or_default())
    }

    pub(super) fn toml<T: serde::de::DeserializeOwned>(&self, path: &str) -> Result<Option<T>> {
        let Some(loaded) = self.source.read(path)? else {
            return Ok(None);
        };
        parse_toml(&loaded.file)
            .map(Some)
            .map_err(|fault| Error::content(format!("cannot read `{path}`"), vec![*fault]))
    }
}
