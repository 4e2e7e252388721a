//! What is in no file: what is withheld, and without `--drafts` what nobody has reviewed.

use std::collections::BTreeMap;

use super::made;
use crate::support::Copy;

#[test]
fn what_is_withheld_is_in_no_file() {
    let copy = Copy::new();
    let marked = "가방을 꼭 닫으세요";
    copy.set_value("locales/ko/topics/pickpocket.ftl", "pickpocket-bag", marked);
    let before = made(&copy, &[]);
    let has = |files: &BTreeMap<String, String>| -> Vec<String> {
        let having = files.iter().filter(|(_, text)| text.contains(marked));
        having.map(|(path, _)| path.clone()).collect()
    };
    assert!(has(&before).len() >= 3, "{:?}", has(&before));
    // The English changes: the translation is stale.
    copy.set_value(
        "content/topics/pickpocket.ftl",
        "pickpocket-bag",
        "Close your bag now.",
    );
    let after = made(&copy, &[]);
    // Reviewers read it all the same: whether it is still right is for them to say.
    assert_eq!(has(&after), ["data/review/ko/topics/pickpocket.js"]);
    let page = &after["topics/ko/pickpocket.html"];
    assert!(page.contains("The English has changed since it was translated."));
    assert!(page.contains("Close your bag now."), "the English is there");
}

#[test]
fn without_drafts_nothing_unreviewed_is_in_any_file() {
    let copy = Copy::new();
    let shown = copy.message("pickpocket-bag", "ko");
    let text = shown["text"].as_str().expect("a draft");
    let body = text.split_once('\n').expect("a draft line").1;
    let drafts = made(&copy, &[]);
    assert!(drafts["topics/ko/pickpocket.html"].contains(body));
    let hosted = made(&copy, &["--only", "reviewed"]);
    for (path, content) in &hosted {
        assert!(!content.contains(body), "{path}");
    }
    copy.publish("pickpocket-bag", "ko");
    let published = made(&copy, &["--only", "reviewed"]);
    let page = &published["topics/ko/pickpocket.html"];
    assert!(page.contains(body) && page.contains("data-status=\"published\""));
    // The page's script makes links of what begins them and of texts that are marked as having one.
    let shared = |html: &str| -> usize {
        let data = html.split("id=\"data\">").nth(1).expect("data");
        let data = data.split("</script>").next().expect("its end");
        let data: serde_json::Value = serde_json::from_str(data).expect("JSON");
        let messages = data["messages"].as_array().expect("messages");
        let posts = messages
            .iter()
            .flat_map(|message| message["posts"].as_array().expect("posts"));
        posts.filter(|post| post[2] == 1).count()
    };
    assert!(page.contains("https://x.com/intent/tweet?text="));
    assert!(shared(page) > 0, "what is published has a link");
    assert_eq!(shared(&drafts["topics/ko/pickpocket.html"]), 0);
    // The title is not signed here, so the feed of Korean has no topic yet; the whole topic is.
    assert!(!published["feeds/ko.json"].contains(body));
    copy.publish("pickpocket", "ko");
    let feed = &made(&copy, &["--only", "reviewed"])["feeds/ko.json"];
    let feed: serde_json::Value = serde_json::from_str(feed).expect("JSON");
    let texts: Vec<&str> = feed["items"]
        .as_array()
        .expect("items")
        .iter()
        .filter_map(|item| item["content_text"].as_str())
        .collect();
    assert!(texts.contains(&body), "{texts:?}");
}
