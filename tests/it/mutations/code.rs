//! Code that asks for every message but one, or for one that there is not.

use beatbook::testing::fingerprints;

use super::{Fault, Files, MESSAGE, add};

pub(super) fn plant(all: &mut Vec<Fault>, clean: &Files) {
    let ids = |files: &Files| -> String {
        let english = files
            .iter()
            .filter(|(path, _)| path.contains("content/") && path.ends_with(".ftl"));
        let ids = english.flat_map(|(_, text)| fingerprints(text));
        ids.map(|(id, _)| format!("get({id})\n")).collect()
    };
    let asked = ids(clean);
    for (code, asked) in [
        (
            "unused-message",
            asked.replace(&format!("get({MESSAGE})\n"), ""),
        ),
        ("unknown-message", format!("{asked}get(there-is-none)\n")),
    ] {
        all.push(Fault {
            code,
            locale: "en",
            unrecorded: false,
            plant: Box::new(move |files| {
                add(
                    files,
                    "beatbook.toml",
                    "\n[code]\nfiles = [\"web/*.js\"]\ncalls = [\"get({id})\"]\n",
                );
                files.insert("web/page.js".to_owned(), asked.clone());
            }),
        });
    }
}
