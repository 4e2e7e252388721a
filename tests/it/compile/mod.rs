//! `compile`: bundles that any Fluent implementation loads, and that say what they are.
#![allow(clippy::unwrap_used)] // helpers of tests are tests

mod bundles;
mod catalog;
mod folder;
mod published;

use std::collections::BTreeMap;
use std::path::Path;

use fluent_bundle::{FluentBundle, FluentResource};

use crate::support::{Copy, Ran, schemas};

const EN: &str = "content/topics/package-theft.ftl";
const KO: &str = "locales/ko/topics/package-theft.ftl";
const TIP: &str = "package-theft-tip";

fn compile(copy: &Copy, more: &[&str]) -> Ran {
    let ran = copy.run(&[&["compile", "--out", "dist"], more].concat());
    if ran.code == 0 {
        let catalog = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
        schemas::hold("catalog", &catalog);
    }
    ran
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(base: &Path, folder: &Path, all: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(base, &path, all);
            } else {
                let name = path
                    .strip_prefix(base)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                all.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(folder, folder, &mut all);
    all
}

/// The bundle with drafts.
fn bundle(copy: &Copy, locale: &str) -> FluentBundle<FluentResource> {
    let text = copy.read(&format!("dist/drafts/{locale}.ftl"));
    let resource =
        FluentResource::try_new(text).unwrap_or_else(|(_, errors)| panic!("{locale}: {errors:?}"));
    let mut bundle = FluentBundle::new(vec![locale.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .unwrap_or_else(|errors| panic!("{locale}: {errors:?}"));
    bundle
}

/// The ids of messages and terms in a Fluent text, with the comment above each.
fn entries(text: &str) -> Vec<(String, Option<String>)> {
    let resource = fluent_syntax::parser::parse(text).expect("it parses");
    resource
        .body
        .iter()
        .filter_map(|entry| {
            use fluent_syntax::ast::Entry;
            let comment = |comment: &Option<fluent_syntax::ast::Comment<&str>>| {
                comment.as_ref().map(|c| c.content.join("\n"))
            };
            match entry {
                Entry::Message(message) => {
                    Some((message.id.name.to_owned(), comment(&message.comment)))
                }
                Entry::Term(term) => Some((format!("-{}", term.id.name), comment(&term.comment))),
                _ => None,
            }
        })
        .collect()
}

/// The ids of messages in a bundle, of `bundles` or `drafts`, with the comment above each.
fn messages(copy: &Copy, folder: &str, locale: &str) -> Vec<(String, Option<String>)> {
    let text = copy.read(&format!("dist/{folder}/{locale}.ftl"));
    entries(&text)
        .into_iter()
        .filter(|(id, _)| !id.starts_with('-'))
        .collect()
}
