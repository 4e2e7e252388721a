//! The page for reviewers.

use std::collections::BTreeMap;

use super::{assigned, made};
use crate::support::{Copy, TODAY};

/// The texts that wait for a reviewer, in the order in which the page has them: ids and why.
fn queue(files: &BTreeMap<String, String>, locale: &str) -> Vec<(String, String)> {
    let queue = assigned(&files[&format!("data/review/{locale}.js")]);
    let all = queue["files"].as_array().expect("files").iter();
    all.flat_map(|file| {
        let script = file["script"].as_str().expect("a path");
        let texts = assigned(&files[script])["texts"].clone();
        let texts = texts.as_array().expect("texts").clone();
        let word = |value: &serde_json::Value| value.as_str().expect("a word").to_owned();
        texts
            .into_iter()
            .map(move |text| (word(&text["id"]), word(&text["why"])))
    })
    .collect()
}

#[test]
fn reviewers_find_what_waits_and_nothing_else() {
    let copy = Copy::new();
    let why = |files: &BTreeMap<String, String>, id: &str| {
        let all = queue(files, "ko");
        all.into_iter()
            .find(|(have, _)| have == id)
            .map(|(_, why)| why)
    };
    let before = made(&copy, &[]);
    assert_eq!(
        why(&before, "pickpocket-bag").as_deref(),
        Some("unreviewed")
    );
    assert!(
        queue(&before, "en")
            .iter()
            .any(|(id, _)| id == "pickpocket-bag")
    );
    let queued = assigned(&before["data/review/ko.js"]);
    let urgent: Vec<bool> = queued["files"]
        .as_array()
        .expect("files")
        .iter()
        .filter(|file| {
            file["unit"]
                .as_str()
                .is_some_and(|unit| unit.contains("topics/"))
        })
        .map(|file| file["urgent"] == true)
        .collect();
    assert!(
        urgent.is_sorted_by(|one, next| one >= next),
        "the urgent come first: {urgent:?}"
    );
    copy.publish("pickpocket-bag", "ko");
    let reviewed = made(&copy, &[]);
    assert_eq!(why(&reviewed, "pickpocket-bag"), None);
    copy.set_value(
        "locales/ko/topics/pickpocket.ftl",
        "pickpocket-bag",
        "가방을 닫으세요.",
    );
    assert_eq!(
        why(&made(&copy, &[]), "pickpocket-bag").as_deref(),
        Some("edited")
    );
    copy.set_value(
        "content/topics/pickpocket.ftl",
        "pickpocket-bag",
        "Close your bag now.",
    );
    assert_eq!(
        why(&made(&copy, &[]), "pickpocket-bag").as_deref(),
        Some("stale")
    );
    // What was rejected says by whom and why, until it is changed.
    copy.record(
        "pickpocket-after",
        "ko",
        &["--rejected-by", "b", "--note", "틀림"],
    )
    .ok();
    let rejected = made(&copy, &[]);
    assert_eq!(
        why(&rejected, "pickpocket-after").as_deref(),
        Some("rejected")
    );
    let texts = assigned(&rejected["data/review/ko/topics/pickpocket.js"])["texts"].clone();
    let of = |id: &str| {
        let mut all = texts.as_array().expect("texts").iter();
        all.find(|text| text["id"] == id).expect(id)["rejected"].clone()
    };
    let said = serde_json::json!({ "by": "b", "name": "B. Review", "on": TODAY, "reason": "틀림" });
    assert_eq!(of("pickpocket-after"), said);
    assert!(of("pickpocket-bag").is_null());
    let queued = assigned(&rejected["data/review/ko.js"]);
    let listed = queued["files"].as_array().expect("files").iter();
    let mut listed = listed.flat_map(|file| file["texts"].as_array().expect("texts"));
    let listed = listed.find(|text| text[0] == "pickpocket-after");
    assert_eq!(listed.expect("in the queue")[2], "rejected");
    copy.replace(
        "locales/ko/topics/pickpocket.ftl",
        "pickpocket-after = ",
        "pickpocket-after = 먼저, ",
    );
    assert_eq!(
        why(&made(&copy, &[]), "pickpocket-after").as_deref(),
        Some("unreviewed")
    );
    // Pages for reviewers are drafts through and through.
    let hosted = made(&copy, &["--only", "reviewed"]);
    assert!(!hosted.keys().any(|path| path.contains("review/")));
    assert!(!hosted["index.html"].contains("review/ko.html"));
}

#[test]
fn a_text_for_a_reviewer_carries_its_fingerprints_and_every_variant() {
    let copy = Copy::whole();
    let files = made(&copy, &[]);
    let texts = assigned(&files["data/review/ko/templates.js"])["texts"].clone();
    let texts = texts.as_array().expect("texts");
    let text = texts
        .iter()
        .find(|text| text["id"] == "template-avoid-area");
    let text = text.expect("the template");
    let record = copy.read("locales/ko/templates.review.toml");
    let record: toml::Table = record.parse().expect("TOML");
    let record = &record["template-avoid-area"];
    for key in ["source", "target"] {
        assert_eq!(text[key].as_str(), record[key].as_str(), "{key}");
    }
    let units = text["own"]["units"].as_array().expect("units");
    let unit = |key: &str| {
        let found = units.iter().find(|unit| unit["key"] == key);
        found
            .and_then(|unit| unit["text"].as_str())
            .map(str::to_owned)
    };
    assert_eq!(
        unit("template-avoid-area[$what: gas-leak]").as_deref(),
        Some("가스 누출")
    );
    assert!(
        unit("template-avoid-area")
            .expect("the frame")
            .contains("{ $what -> … }")
    );
    assert_eq!(
        text["own"]["groups"][0]["variants"]
            .as_array()
            .map(Vec::len),
        Some(11)
    );
    assert_eq!(text["own"]["says"]["{ -contact-emergency }"], "911");
    assert_eq!(text["labels"]["what"], "What happened");
    // As many as there are: nothing that is filled in is left as it is written.
    for text in texts {
        for side in ["own", "english"] {
            for (written, said) in text[side]["says"].as_object().expect("an object") {
                assert!(
                    !said.as_str().expect("a text").contains(['{', '}']),
                    "{written}"
                );
            }
        }
    }
}

#[test]
fn the_page_for_reviewers_speaks_their_language_once_its_words_are_reviewed() {
    let copy = Copy::new();
    let (path, queue) = ("review/ko.html", "data/review/ko.js");
    let english = "<span lang=\"en\" dir=\"ltr\">Review texts</span>";
    let korean = "<span lang=\"ko\" dir=\"ltr\">문구 검토</span>";
    let drafts = made(&copy, &[]);
    assert!(
        drafts[path].contains(english),
        "machine drafts are no buttons"
    );
    assert!(drafts[path].contains("\"words\":null") && !drafts[path].contains("문구 검토"));
    assert!(drafts[queue].contains("\"Style: the wrong form of address\""));
    copy.publish_all();
    let reviewed = made(&copy, &[]);
    assert!(reviewed[path].contains(korean));
    assert!(reviewed[path].contains("\"site-review-approve\":[\"승인\"]"));
    assert!(reviewed[queue].contains("\"문체: 높임말이 맞지 않음\""));
    assert!(reviewed["review/es.html"].contains("Revisar textos"));
    copy.set_value("locales/ko/site.ftl", "site-review-approve", "좋음");
    let partly = made(&copy, &[]);
    assert!(partly[path].contains(english) && partly[path].contains("\"words\":null"));
    let queue = assigned(&partly[queue]);
    let [file] = &queue["files"].as_array().unwrap()[..] else {
        panic!("only the site's words wait: {queue}")
    };
    assert_eq!(
        file["title"],
        "What the public pages and this page say themselves"
    );
}
