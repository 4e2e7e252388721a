//! Bundles and the catalog.

use super::{Files, NOW, time};

#[test]
fn bundles_hold_what_is_published_and_drafts_lie_elsewhere() {
    let files = Files::new()
        .change(
            "locales/ko/topics/theft.ftl",
            "문을 잠그세요.",
            "문을 꼭 잠그세요.",
        )
        .change("content/topics/theft.ftl", "Ask for", "Please ask for");
    let library = files.open();
    let gate = library.gate(time(NOW)).with_drafts();
    let compiled = gate.compile(Default::default()).expect("compiles");
    let published = &compiled.files["bundles/ko.ftl"];
    let drafts = &compiled.files["drafts/ko.ftl"];
    assert!(published.contains("theft = 도난") && drafts.contains("theft = 도난"));
    assert!(!published.contains("theft-lock"), "{published}");
    assert!(drafts.contains("# DRAFT\ntheft-lock = 문을 꼭 잠그세요."));
    // The English has changed since: it is in neither.
    assert!(!published.contains("theft-call") && !drafts.contains("theft-call"));
    let catalog = &compiled.files["catalog.json"];
    let catalog: serde_json::Value = serde_json::from_str(catalog).expect("JSON");
    let theft = catalog["topics"]
        .as_array()
        .and_then(|topics| topics.iter().find(|topic| topic["id"] == "theft"))
        .expect("the topic");
    let of = |id: &str| {
        let messages = theft["messages"].as_array().expect("messages");
        let message = messages.iter().find(|message| message["id"] == id);
        message.expect("the message")["locales"]["ko"].clone()
    };
    assert_eq!(of("theft")["text"], "도난");
    assert_eq!(of("theft-lock")["status"], "draft");
    assert_eq!(of("theft-call")["status"], "withheld");
    assert_eq!(of("theft-call")["text"], serde_json::Value::Null);
    assert_eq!(of("theft-call")["reasons"][0], "stale");
}

#[test]
fn the_catalog_writes_marks_as_escapes() {
    let path = "content/topics/theft.ftl";
    let marked = "Lock \u{2066}your\u{2069} door.";
    let files = Files::new().change(path, "Lock your door.", marked);
    let library = files.signed().open();
    let gate = library.gate(time(NOW)).with_drafts();
    let compiled = gate.compile(Default::default()).expect("compiles");
    let catalog = &compiled.files["catalog.json"];
    assert!(catalog.contains("Lock \\u2066your\\u2069 door."));
    assert!(!catalog.contains(['\u{2066}', '\u{2069}']));
}

#[test]
fn the_catalog_says_why_a_name_may_not_be_said() {
    let mut files = Files::new();
    files.0.remove("locales/ko/contacts.ftl").expect("the file");
    let library = files.open();
    let compiled = library.gate(time(NOW)).compile(Default::default());
    let catalog = &compiled.expect("compiles").files["catalog.json"];
    let catalog: serde_json::Value = serde_json::from_str(catalog).expect("JSON");
    let contact = &catalog["contacts"][0];
    assert_eq!(contact["reasons"]["en"], serde_json::json!([]));
    assert_eq!(contact["reasons"]["ko"], serde_json::json!(["missing"]));
}
