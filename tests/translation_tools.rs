//! What Pontoon and Weblate write back is unreviewed, whatever they call it: see docs/pontoon-weblate.md.
//!
//! Needs Python with moz.l10n and translate-toolkit, named by TRANSLATION_TOOLS (`.ci/run --full` makes one):
//! `cargo test --test translation_tools -- --ignored`.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used)] // a test may

mod support;

use std::collections::BTreeMap;
use std::process::Command;

use support::Copy;

const EDITED: &str = "package-theft-tip";
const TEXTS: &str = "locales/ko/topics/package-theft.ftl";
const RECORDS: &str = "locales/ko/topics/package-theft.review.toml";

/// Changes the value of a message as Pontoon does: read, changed and written by moz.l10n.
const PONTOON: &str = r#"
import sys
from moz.l10n.formats import Format
from moz.l10n.message import parse_message
from moz.l10n.resource import parse_resource, serialize_resource
path, message, text = sys.argv[1:]
resource = parse_resource(path)
for section in resource.sections:
    for entry in section.entries:
        if getattr(entry, "id", None) == (message,):
            entry.value = parse_message(Format.fluent, text)
with open(path, "w", encoding="utf-8") as out:
    out.writelines(serialize_resource(resource))
"#;

/// The same as Weblate does: a unit of translate-toolkit is the text and its attributes.
const WEBLATE: &str = r#"
import sys
from translate.storage.fluent import FluentFile
path, message, text = sys.argv[1:]
store = FluentFile()
with open(path, "rb") as old:
    store.parse(old.read())
for unit in store.units:
    if unit.getid() == message:
        unit.source = "\n".join([text, *unit.source.split("\n")[1:]])
with open(path, "wb") as out:
    store.serialize(out)
"#;

/// The status of each Korean text of the topic, by id.
fn statuses(copy: &Copy) -> BTreeMap<String, (String, bool)> {
    let shown = copy.run(&[
        "show",
        "package-theft",
        "--lang",
        "ko",
        "--draft",
        "--format",
        "json",
    ]);
    let messages = shown.json()["messages"].as_array().unwrap().clone();
    messages
        .iter()
        .map(|message| {
            let state = message["state"].as_str().unwrap().to_owned();
            let unreviewed = message["reasons"].to_string().contains("unreviewed");
            (
                message["id"].as_str().unwrap().to_owned(),
                (state, unreviewed),
            )
        })
        .collect()
}

#[test]
#[ignore = "needs moz.l10n and translate-toolkit: see the top of this file"]
fn an_edit_by_a_tool_is_a_draft_and_records_are_untouched() {
    let python = std::env::var("TRANSLATION_TOOLS").expect("TRANSLATION_TOOLS names a Python");
    for (tool, script) in [("Pontoon", PONTOON), ("Weblate", WEBLATE)] {
        let copy = Copy::new();
        for lang in ["en", "ko"] {
            let args = ["review", "record", "package-theft", "--lang", lang];
            copy.run(&[&args[..], &["--origin", "machine", "--reviewed-by", "b"]].concat())
                .ok();
        }
        let (records, before) = (copy.read(RECORDS), statuses(&copy));
        assert_eq!(before[EDITED].0, "reviewed", "{tool}");
        let ran = Command::new(&python)
            .args(["-c", script])
            .arg(copy.file(TEXTS))
            .args([EDITED, "바뀐 글입니다."])
            .output()
            .unwrap();
        assert!(
            ran.status.success(),
            "{tool}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
        assert!(copy.read(TEXTS).contains("바뀐 글입니다."), "{tool}");
        assert_eq!(copy.read(RECORDS), records, "{tool}");
        let mut after = statuses(&copy);
        assert_eq!(after[EDITED], ("translated".to_owned(), true), "{tool}");
        // Everything else stands as it stood, however the tool laid out the file.
        after.insert(EDITED.to_owned(), before[EDITED].clone());
        assert_eq!(after, before, "{tool}");
        let check = copy.run(&["check", "--locale", "ko", "--format", "json"]);
        assert!(!check.findings("unreviewed").is_empty(), "{tool}");
        copy.run(&["show", EDITED, "--lang", "ko", "--format", "plain"])
            .refused(1, &["unreviewed"]);
    }
}
