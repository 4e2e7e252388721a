//! The staff's pages: they run nothing, are small, say what they are for, and write as texts must.

use std::collections::BTreeMap;

use super::{made, pages};
use crate::support::{Copy, TODAY};

#[test]
fn pages_run_nothing_of_their_own_and_are_small() {
    let copy = Copy::whole();
    let drafts = made(&copy, &["--precinct", "110"]);
    runs_nothing_and_is_small(&drafts);
    // What is published has links that drafts lack.
    copy.publish_all();
    let published = made(&copy, &["--precinct", "110"]);
    runs_nothing_and_is_small(&published);
}

fn runs_nothing_and_is_small(files: &BTreeMap<String, String>) {
    for (path, html) in pages(files) {
        assert!(
            html.contains("default-src 'none'; script-src 'self'"),
            "{path}"
        );
        assert!(
            !html.contains(" style=\"") && !html.contains("<style"),
            "{path}"
        );
        let scripts = html.matches("<script").count();
        let files_and_data = html.matches("<script src=\"").count()
            + html.matches("<script type=\"application/json\"").count();
        assert_eq!(scripts, files_and_data, "{path} has a script of its own");
        let handler = [" onclick", " onload", " onerror", "javascript:"];
        assert!(handler.iter().all(|word| !html.contains(word)), "{path}");
        assert!(html.len() < 100_000, "{path} has {} bytes", html.len());
    }
    let index = files["data/search.js"].len();
    assert!(index < 1_000_000, "the index has {index} bytes");
}

#[test]
fn hostile_texts_and_metadata_are_inert() {
    let copy = Copy::new();
    let bad = "</script><script>alert(1)</script><img src=x onerror=alert(2)> \\\" ' `$x`";
    copy.set_value("content/topics/pickpocket.ftl", "pickpocket", bad)
        .set_value("content/topics/pickpocket.ftl", "pickpocket-bag", bad);
    let meta = copy.read("content/topics/pickpocket.toml");
    let meta = meta.replacen(
        "[[sources]]",
        "[[sources]]\ntitle = \"<b onclick=alert(3)>\\u202e\"\nurl = \"javascript:alert(4)\"\nchecked-on = 2026-11-01\nsupports = [\"pickpocket\"]\n\n[[sources]]",
        1,
    );
    copy.write("content/topics/pickpocket.toml", meta);
    let files = made(&copy, &[]);
    for (path, content) in &files {
        assert!(!content.contains("<script>alert"), "{path}");
        assert!(!content.contains("<img src=x"), "{path}");
        assert!(!content.contains("<b onclick"), "{path}");
        assert!(!content.contains("\"javascript:"), "{path}");
        assert!(!content.contains('\u{202e}'), "{path}");
    }
    assert!(files["topics/en/pickpocket.html"].contains("&#60;/script&#62;"));
}

#[test]
fn what_a_site_made_for_showing_says_can_be_seen() {
    let copy = Copy::new();
    for nothing in ["", "  ", "\u{202e}\u{200b} \u{3164}"] {
        let ran = copy.run(&["site", "--out", "out", "--demonstration", nothing]);
        ran.refused(2, &["--demonstration", "nothing of it can be seen"]);
        assert!(!copy.file("out").exists());
    }
}

#[test]
fn a_site_made_for_showing_says_so_on_every_page() {
    let copy = Copy::new();
    copy.publish_all();
    let files = made(&copy, &["--demonstration", "Invented reviews <do not use>"]);
    for (path, html) in pages(&files) {
        assert!(
            html.contains("Invented reviews &#60;do not use&#62;"),
            "{path}"
        );
    }
    // Feeds are read without the pages around them.
    let feed: serde_json::Value = serde_json::from_str(&files["feeds/ko.json"]).expect("JSON");
    let items = feed["items"].as_array().expect("published texts");
    assert!(!items.is_empty());
    for titled in items.iter().chain([&feed]) {
        let title = titled["title"].as_str().expect("a title");
        assert!(
            title.starts_with("Invented reviews <do not use> · "),
            "{title}"
        );
    }
    let atom = &files["feeds/ko.atom"];
    let titles = atom.matches("<title>").count();
    let said = atom.matches("<title>Invented reviews &#60;do not use&#62; · ");
    assert_eq!(said.count(), titles);
    // So is a text by itself.
    for item in items {
        let text = item["content_text"].as_str().expect("a text");
        assert!(
            text.starts_with("Invented reviews <do not use>\n"),
            "{text}"
        );
    }
    let day = format!("data-built=\"{TODAY}");
    assert!(files["index.html"].contains(&day));
}

#[test]
fn whoever_prints_a_flyer_is_told_what_is_not_on_it() {
    let copy = Copy::new();
    let path = "flyers/ko/pickpocket.html";
    assert!(!made(&copy, &[])[path].contains("left-out"));
    copy.set_value(
        "content/topics/pickpocket.ftl",
        "pickpocket-bag",
        "Close your bag now.",
    );
    let files = made(&copy, &[]);
    let tools = files[path]
        .split("<article")
        .next()
        .expect("what is not printed");
    assert!(
        tools.contains("left-out") && tools.contains(">pickpocket-bag</a>"),
        "{tools}"
    );
    assert!(
        files["index.html"].contains("standing-draft"),
        "the titles are drafts"
    );
}

/// What the checks may find in the words that staff read, and why that is no fault.
const FOUND_IN_STAFFS_WORDS: [(&str, &str); 2] = [
    // Examples of what to search for, in residents' languages.
    ("foreign-script", "site-find-examples"),
    // As it is typed where the browser has no field for times.
    ("clock", "site-value-time"),
];

#[test]
fn what_staff_read_passes_the_checks_that_all_texts_pass() {
    let copy = Copy::new();
    // As the site's own words of a library: then all checks read them.
    let words = include_str!("../../../src/site/staff.ftl");
    let words = words
        .replace("\nstaff-", "\nsite-")
        .replace("{ staff-", "{ site-");
    let path = "content/site.ftl";
    let found = |words: &str| -> Vec<(String, String)> {
        copy.write(path, words);
        let all = copy.check(&[]).json()["findings"].clone();
        let all = all.as_array().expect("findings").iter();
        let own = all.filter(|finding| {
            let is_english = finding["locale"] == "en" || finding["locale"].is_null();
            let is_its = finding["places"][0]["path"] == path;
            is_english && is_its && finding["code"] != "unreviewed"
        });
        let named = own.map(|finding| {
            let part = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
            (part("code"), part("message"))
        });
        named.collect()
    };
    let known = FOUND_IN_STAFFS_WORDS.map(|(code, id)| (code.to_owned(), id.to_owned()));
    let mut unknown = found(&words);
    unknown.retain(|finding| !known.contains(finding));
    assert_eq!(unknown, []);
    // And they are read: each of these is found.
    for (code, text) in [
        ("doubled-word", "The the page"),
        ("punctuation", "All of it！"),
        ("invisible", "All of\u{200b} it"),
        ("plain-english", &"Nobody reads this ".repeat(8)),
    ] {
        let id = "site-skip".to_owned();
        let planted = words.replace("site-skip = ", &format!("site-skip = {} ", text.trim()));
        let found = found(&planted);
        assert!(found.contains(&(code.to_owned(), id)), "{code}: {found:?}");
    }
}
