//! What fills the slots of a template.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use fluent::FluentArgs;
use unic_langid::LanguageIdentifier;

use super::{EXPIRES, Variable};
#[cfg(feature = "exchange")]
use super::{Library, TEMPLATES, topic_of};
use crate::error::{Error, Kind, Result};
use crate::language;

/// What stands between the values of a slot that is given more than once, which only a text may be.
pub(crate) const PARAGRAPH: &str = "\n\n";

#[cfg(feature = "exchange")]
impl Library {
    /// The slots of a text, by name: what is known of them.
    ///
    /// # Errors
    /// The metadata cannot be read.
    pub(crate) fn slots_of(&self, unit: &str, id: &str) -> Result<BTreeMap<String, Variable>> {
        if let Some(topic) = topic_of(unit) {
            let meta = self.topic_meta(topic)?;
            return Ok(meta.map(|meta| meta.variables).unwrap_or_default());
        }
        if unit == TEMPLATES {
            let meta = self.template_meta()?.remove(id);
            return Ok(meta.map(|meta| meta.variables).unwrap_or_default());
        }
        Ok(BTreeMap::new())
    }
}

/// The values for the slots of a template: for all languages, or for one (`name.ko`).
///
/// ```
/// use beatbook::Library;
/// use beatbook::library::Slots;
///
/// let library = Library::embedded()?;
/// let mut slots = Slots::default();
/// assert!(slots.is_empty());
/// slots.set("what=fire")?;
/// slots.set("where=the old mill")?;
/// slots.set("where.ko=옛 방앗간")?;
/// assert_eq!(slots.get("where", &library.language("ko")?), Some("옛 방앗간"));
/// assert_eq!(slots.get("where", &library.language("es")?), Some("the old mill"));
/// assert_eq!(slots.names().collect::<Vec<_>>(), ["what", "where", "where"]);
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Slots {
    values: BTreeMap<(String, Option<String>), String>,
}

impl Slots {
    /// Takes one `name=value` or `name.locale=value`. If a slot is given again, its values become paragraphs of one text.
    ///
    /// # Errors
    /// [`Kind::Usage`] for text without `=` or an empty name.
    pub fn set(&mut self, assignment: &str) -> Result<()> {
        let usage = |what: String| {
            Error::new(Kind::Usage, what)
                .with_help("write --set name=value, or --set name.ko=value for one language")
        };
        let (name, value) = assignment
            .split_once('=')
            .ok_or_else(|| usage(format!("`{}` has no `=`", assignment.escape_debug())))?;
        let (name, locale) = match name.trim().split_once('.') {
            Some((name, locale)) => (name, Some(locale.to_owned())),
            None => (name.trim(), None),
        };
        if name.is_empty() {
            return Err(usage(format!(
                "`{}` names no slot",
                assignment.escape_debug()
            )));
        }
        match self.values.entry((name.to_owned(), locale)) {
            Entry::Vacant(free) => {
                free.insert(value.to_owned());
            }
            // A story is told in paragraphs, each given by itself.
            Entry::Occupied(mut given) => {
                given.get_mut().push_str(PARAGRAPH);
                given.get_mut().push_str(value);
            }
        }
        Ok(())
    }

    /// The value of a slot for a locale.
    pub fn get(&self, name: &str, locale: &LanguageIdentifier) -> Option<&str> {
        let own = (name.to_owned(), Some(locale.to_string()));
        self.values
            .get(&own)
            .or_else(|| self.values.get(&(own.0, None)))
            .map(String::as_str)
    }

    /// Takes out the value given for all languages.
    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        self.values.remove(&(name.to_owned(), None))
    }

    /// Gives a slot a value for one locale alone.
    pub(crate) fn set_own(&mut self, name: &str, locale: &LanguageIdentifier, value: String) {
        self.values
            .insert((name.to_owned(), Some(locale.to_string())), value);
    }

    /// Whether a slot has a value for that locale alone.
    pub(crate) fn has_own(&self, name: &str, locale: &LanguageIdentifier) -> bool {
        self.values
            .contains_key(&(name.to_owned(), Some(locale.to_string())))
    }

    /// The names that were given.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(|(name, _)| name.as_str())
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The arguments for a locale, each read as its kind; what is missing, unknown or of another kind is among the faults.
    pub(crate) fn args(
        &self,
        variables: &BTreeMap<String, Variable>,
        locale: &LanguageIdentifier,
        faults: &mut Faults,
    ) -> FluentArgs<'static> {
        for unknown in self.names().filter(|name| !variables.contains_key(*name)) {
            let known: Vec<&str> = variables.keys().map(String::as_str).collect();
            let hint = language::did_you_mean(unknown, known.iter().copied())
                .map_or_else(String::new, |asked| asked + " ");
            faults.add(
                format!("there is no slot `{}`", unknown.escape_debug()),
                format!("{hint}It has: {}", known.join(", ")),
            );
        }
        let mut args = FluentArgs::with_capacity(variables.len() + 1);
        for (name, variable) in variables.iter().filter(|(name, _)| *name != EXPIRES) {
            let Some(text) = self.get(name, locale) else {
                faults.add(
                    format!("slot `{name}` has no value for {locale}"),
                    format!(
                        "add --set {name}=…, {}; for example \"{}\"",
                        variable.kind.form(),
                        variable.example
                    ),
                );
                continue;
            };
            if let Some(value) = faults.keep(name, variable.read(name, text)) {
                args.set(name.clone(), value);
            }
        }
        args
    }
}

/// What is wrong with the slots, all reported at once.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    texts: Vec<String>,
    helps: Vec<String>,
}

impl Faults {
    pub(crate) fn add(&mut self, text: String, help: String) {
        if !self.texts.contains(&text) {
            self.texts.push(text);
            self.helps.push(help);
        }
    }

    /// The value, or `None` and one more fault.
    pub(crate) fn keep<T>(&mut self, slot: &str, value: Result<T>) -> Option<T> {
        value
            .map_err(|error| {
                let text = error.to_string();
                let text = if text.starts_with("slot ") {
                    text
                } else {
                    format!("slot `{slot}`: {text}")
                };
                self.add(text, error.help().unwrap_or_default().to_owned());
            })
            .ok()
    }

    pub(crate) fn result(self) -> Result<()> {
        if self.texts.is_empty() {
            return Ok(());
        }
        Err(Error::new(Kind::Usage, self.texts.join("\n  and "))
            .with_help(self.helps.join("\n        ")))
    }
}
