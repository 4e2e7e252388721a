//! `import` of what the page for reviewers saves: verdicts go on record as `review record` would have them, and no other way.

mod at_once;
mod precinct;
mod recorded;
mod refusals;

use beatbook::library::Library;
use beatbook::testing::prints;
use serde_json::{Value, json};

use crate::exchange::{KO, TRACK};
use crate::support::{Copy, Ran, schemas};

const HOW: &str = "package-theft-how";
const PICKUP: &str = "package-theft-pickup";
const IN_PROGRESS: &str = "package-theft-in-progress";
const EN: &str = "content/topics/package-theft.ftl";
const EN_RECORDS: &str = "content/topics/package-theft.review.toml";

/// A verdict on a text as it is now.
fn verdict(copy: &Copy, locale: &str, id: &str, decision: &str) -> Value {
    let library = Library::open(copy.path()).expect("a library");
    verdict_in(&library, locale, id, decision)
}

fn verdict_in(library: &Library, locale: &str, id: &str, decision: &str) -> Value {
    let unit = library.by_id(id).expect("looked up").expect(id).unit();
    let found = prints(library, &unit, &locale.parse().expect("a tag"));
    let found = found.expect("read").expect("a file").messages;
    let (_, source, target) = found.into_iter().find(|(own, ..)| own == id).expect(id);
    json!({
        "id": id, "source": source, "target": target, "verdict": decision, "units": {},
        "note": if decision == "reject" { "틀림" } else { "" },
        "category": null, "seconds": 4.2, "at": "2026-11-25T14:03:00.000Z",
    })
}

/// A change of one unit.
fn change(copy: &Copy, locale: &str, key: &str, text: &str) -> Value {
    let id = key.split(['.', '[']).next().expect("an id");
    let mut verdict = verdict(copy, locale, id, "change");
    verdict["units"][key] = text.into();
    verdict
}

/// The file that the page saves.
fn page(copy: &Copy, locale: &str, reviewer: &str, verdicts: &[Value]) -> Value {
    let settings: toml::Table = copy.read("beatbook.toml").parse().expect("TOML");
    let count = |decision: &str| {
        verdicts
            .iter()
            .filter(|one| one["verdict"] == decision)
            .count()
    };
    let file = json!({
        "version": 1, "kind": "beatbook-review", "library": settings["library"]["name"].as_str(), "locale": locale, "reviewer": reviewer,
        "summary": { "approve": count("approve"), "change": count("change"), "reject": count("reject"), "median-seconds": 4.2 },
        "verdicts": verdicts,
    });
    schemas::hold("review-file", &file);
    file
}

/// What a reviewer sends back: one verdict of each kind.
pub(crate) fn saved_by_the_page(copy: &Copy, locale: &str, reviewer: &str) -> String {
    let verdicts = [
        verdict(copy, locale, "pickpocket-jostled", "approve"),
        change(
            copy,
            locale,
            "pickpocket-carry-less.short",
            "그날 필요한 카드와 현금만 가지고 다니세요.",
        ),
        verdict(copy, locale, "pickpocket-how", "reject"),
    ];
    page(copy, locale, reviewer, &verdicts).to_string()
}

fn import(copy: &Copy, file: &Value, more: &[&str]) -> Ran {
    let text = serde_json::to_string_pretty(file).expect("JSON");
    import_text(copy, text, more)
}

fn import_text(copy: &Copy, text: impl AsRef<[u8]>, more: &[&str]) -> Ran {
    copy.write("back.json", text);
    let path = copy.file("back.json");
    copy.run(&[&["import", path.to_str().expect("UTF-8")], more].concat())
}

/// What was refused, which is a file of the same form.
fn refused(copy: &Copy) -> Value {
    let file = serde_json::from_str(&copy.read("back.refused.json")).expect("JSON");
    schemas::hold("review-file", &file);
    std::fs::remove_file(copy.file("back.refused.json")).expect("removed");
    file
}

/// Files of verdicts, with and without everything that may be lacking: as a page saves them, and as the program writes them.
pub(crate) fn refused_files() -> Vec<Value> {
    let copy = Copy::new();
    let full = || {
        let mut full = verdict(&copy, "ko", TRACK, "reject");
        full["category"] = "other".into();
        full
    };
    let mut bare = full();
    for key in ["category", "seconds", "at"] {
        bare[key] = Value::Null;
    }
    let files = [full(), bare].map(|verdict| page(&copy, "ko", "K. Review", &[verdict]));
    copy.replace(KO, "주문할", "주문하실");
    let mut all = Vec::new();
    for file in files {
        assert_eq!(import(&copy, &file, BY_K).code, 1);
        all.extend([refused(&copy), file]);
    }
    all
}

const BY_K: &[&str] = &["--reviewed-by", "k"];
const BY_B: &[&str] = &["--reviewed-by", "b"];
