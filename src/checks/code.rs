//! What the program's own source asks for, for the checks that compare it with the messages.

use std::collections::{BTreeMap, BTreeSet};

use super::ProjectContext;
use crate::diagnostic::{Place, Role};
use crate::ftl::{Node, visit};
use crate::project::{Code, quoted_ids};

/// The ids that the code names.
#[derive(Debug, Default)]
pub(super) struct Named {
    /// Whole ids, each with the first place that asks for it.
    pub whole: BTreeMap<String, Place>,
    /// Ids that stand alone in quotation marks, and may be asked for from there.
    pub quoted: BTreeSet<String>,
    /// The beginnings of ids that the code puts together.
    pub beginnings: BTreeSet<String>,
    /// Files that could not be read: what they ask for is not known.
    pub unread: Vec<(String, String)>,
}

/// Reads the code, where beatbook.toml says where it is.
pub(super) fn named<'c>(cx: &ProjectContext<'c>) -> Option<(&'c Code, Named)> {
    let code = cx.project.settings.code.as_ref()?;
    let mut paths = BTreeSet::new();
    let mut named = Named::default();
    for files in &code.files {
        let prefix = files.prefix();
        let folder = prefix.rsplit_once('/').map_or("", |(folder, _)| folder);
        let listing = cx.source.list(folder);
        paths.extend(listing.paths.into_iter().filter(|path| code.has(path)));
    }
    for path in paths {
        let file = match cx.source.read(&path) {
            Ok(Some(loaded)) => loaded.file,
            Ok(None) => continue,
            Err(error) => {
                named.unread.push((path, error.to_string()));
                continue;
            }
        };
        named
            .quoted
            .extend(quoted_ids(&file.text).map(str::to_owned));
        for asked in code.calls.iter().flat_map(|call| call.find(&file.text)) {
            if asked.is_whole {
                let place = || Place::new(&file, asked.span.clone(), Role::Config);
                named.whole.entry(asked.id.to_owned()).or_insert_with(place);
            } else {
                named.beginnings.insert(asked.id.to_owned());
            }
        }
    }
    Some((code, named))
}

/// The messages that other messages quote.
pub(super) fn quoted<'c>(cx: &ProjectContext<'c>) -> BTreeSet<&'c str> {
    let mut all = BTreeSet::new();
    let entries = cx
        .references
        .iter()
        .flat_map(|reference| reference.parsed.entries());
    for (_, pattern) in entries.flat_map(|entry| entry.patterns()) {
        visit(pattern, &mut |node| {
            if let Node::Message(id, ..) = node {
                all.insert(id);
            }
            true
        });
    }
    all
}
