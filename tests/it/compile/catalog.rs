//! The catalog, and the table of coverage.

use serde_json::Value;

use super::{KO, TIP, compile};
use crate::support::{ALL_LOCALES, Copy, has_form};

#[test]
fn the_catalog_has_the_documented_form() {
    let copy = Copy::new();
    copy.publish("package-theft", "ko");
    compile(&copy, &[]).ok();
    let catalog: Value = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
    assert_eq!(catalog["version"], 1);
    has_form(
        &catalog,
        &[
            ("library", "o"),
            ("locales", "a"),
            ("topics", "a"),
            ("contacts", "a"),
        ],
    );
    assert_eq!(
        catalog["locales"].as_array().unwrap().len(),
        ALL_LOCALES.len()
    );
    let topics = catalog["topics"].as_array().unwrap();
    let topic = topics
        .iter()
        .find(|topic| topic["id"] == "package-theft")
        .unwrap();
    assert_eq!(topic["group"], "home");
    for message in topic["messages"].as_array().unwrap() {
        for locale in ALL_LOCALES.iter() {
            let text = &message["locales"][locale];
            has_form(
                text,
                &[
                    ("state", "s"),
                    ("publishable", "b"),
                    ("revision", "s"),
                    ("text", "s?"),
                    ("short", "s?"),
                ],
            );
            let signed = ["en", "ko"].contains(&locale.as_str());
            assert_eq!(text["publishable"], signed, "{message:#}");
        }
    }
    assert_eq!(topic["messages"][0]["locales"]["ko"]["title"], Value::Null);
    assert!(topic["messages"][0]["locales"]["ko"]["keywords"].is_string());
    assert!(topic["messages"][0]["locales"]["ko"]["summary"].is_string());
    assert!(topic["season"]["months"].is_array() && topic["stages"]["before"].is_array());
    assert_eq!(catalog["library"]["time-zone"], "America/New_York");
    assert_eq!(catalog["formatting"]["es"], "es-US");
    let contacts = catalog["contacts"].as_array().unwrap();
    let emergency = contacts
        .iter()
        .find(|contact| contact["id"] == "emergency")
        .unwrap();
    assert_eq!(emergency["values"]["en"], "911");
    assert!(emergency["names"]["ko"].is_string());
    let templates = topics
        .iter()
        .find(|topic| topic["id"] == "templates")
        .unwrap();
    for message in templates["messages"].as_array().unwrap() {
        assert!(message["locales"]["ko"]["title"].is_string(), "{message:#}");
        assert!(message["template"]["slots"].is_array(), "{message:#}");
    }
}

#[test]
fn the_coverage_table_follows() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let ran = compile(&copy, &[]).ok();
    let coverage = copy.run(&["coverage"]).ok();
    assert!(ran.stdout.ends_with(&coverage.stdout), "{ran:#?}");
}
