//! Public pages: what is published, in the words of their language.

use super::{files, made, values};
use crate::support::Copy;

const NOTHING: &str = "No advice on this topic has been reviewed in this language yet";
const NOTHING_IN_KOREAN: &str = "이 주제의 한국어 안내는 아직 검토를 거치지 않아";

#[test]
fn public_pages_have_what_is_published_and_nothing_else() {
    let copy = Copy::new();
    let path = "public/ko/pickpocket.html";
    let draft = copy.message("pickpocket-bag", "ko");
    let draft = draft["text"].as_str().expect("a draft");
    let (_, body) = draft.split_once('\n').expect("a draft line");
    let file = copy.read("locales/ko/topics/pickpocket.ftl");
    let title = file
        .lines()
        .find_map(|line| line.strip_prefix("pickpocket = "));
    let title = title.expect("the title");
    let drafts = &made(&copy, &[])[path];
    assert!(!drafts.contains(body) && !drafts.contains(title));
    assert!(drafts.contains(NOTHING) && drafts.contains("content=\"noindex\""));
    // That there is nothing is a draft in Korean, too, and says so.
    let said = drafts
        .split("class=\"nothing\"")
        .nth(1)
        .expect("it says so");
    let line = said.find("DRAFT").expect("a draft line");
    assert!(line < said.find(NOTHING_IN_KOREAN).expect("in Korean"));
    let hosted = &made(&copy, &["--only", "reviewed"])[path];
    assert!(hosted.contains(NOTHING) && !hosted.contains(NOTHING_IN_KOREAN));
    // One text: without a title, and in a page that speaks English around it.
    copy.publish("pickpocket-bag", "ko");
    let one = &made(&copy, &[])[path];
    assert!(one.contains(body) && !one.contains(title) && !one.contains(NOTHING));
    assert!(one.contains("href=\"#main\" lang=\"en\""));
    assert!(!one.contains("noindex"));
}

#[test]
fn a_public_page_speaks_its_language_once_all_of_its_words_are_published() {
    let copy = Copy::new();
    copy.publish_all();
    let path = "public/ko/pickpocket.html";
    let whole = &made(&copy, &[])[path];
    assert!(
        whole.contains("미리 예방하려면") && !whole.contains("lang=\"en\" dir=\"ltr\">To prevent")
    );
    assert!(whole.contains("2026년 11월"), "the day as Koreans write it");
    // Staff's pages are a way to drafts: none leads there.
    for link in values(whole, "href") {
        assert!(
            !link.contains("topics/") && !link.contains("../index.html"),
            "{link}"
        );
    }
    copy.set_value("locales/ko/site.ftl", "site-after", "나중에");
    let partly = &made(&copy, &[])[path];
    assert!(partly.contains(">Afterwards</h2>") && partly.contains(">To prevent it</h2>"));
    assert!(!partly.contains("미리 예방하려면") && !partly.contains("나중에"));
    let sensitive = &made(&copy, &[])["public/ko/domestic-violence.html"];
    assert!(
        sensitive.contains("<title>Beatbook</title>"),
        "the history does not name it"
    );
    assert!(sensitive.contains("class=\"leave\"") && sensitive.contains("nosnippet"));
}

#[test]
fn codes_and_feeds_lead_to_public_pages_that_have_something() {
    let copy = Copy::new();
    let settings = copy.read("beatbook.toml");
    let at = "https://example.org/beat/";
    let with = settings.replacen("[library]", &format!("[library]\nsite-url = \"{at}\""), 1);
    copy.write("beatbook.toml", with);
    let page = "https://example.org/beat/public/ko/pickpocket.html";
    assert!(!made(&copy, &[])["flyers/ko/pickpocket.html"].contains("example.org"));
    copy.publish_all();
    let files = made(&copy, &[]);
    assert!(files["flyers/ko/pickpocket.html"].contains(page));
    assert!(!files["flyers/ko/domestic-violence.html"].contains("example.org"));
    // Of a sensitive topic, a code calls the hotline, if somebody has verified the number as it is.
    let flyer = &files["flyers/ko/domestic-violence.html"];
    let code = fast_qr::QRBuilder::new("tel:+18006214673")
        .build()
        .expect("a code");
    let drawing = fast_qr::convert::svg::SvgBuilder::default().to_str(&code);
    assert!(flyer.contains(&drawing));
    let said = "<figcaption><span class=\"phone\">1-800-621-4673 (HOPE)</span> · ";
    assert!(flyer.contains(said));
    assert_eq!(flyer.matches("<svg").count(), 1);
    let contacts = copy.read("content/contacts.toml");
    copy.write(
        "content/contacts.toml",
        contacts.replace("1-800-621-4673 (HOPE)", "1-800-621-4674 (HOPE)"),
    );
    let flyer = &made(&copy, &[])["flyers/ko/domestic-violence.html"];
    assert!(
        !flyer.contains("<svg") && !flyer.contains("<figcaption>"),
        "nobody has verified that number"
    );
    copy.write("content/contacts.toml", contacts);
    assert!(files["feeds/ko.json"].contains(page) && files["feeds/ko.atom"].contains(page));
    copy.write(
        "beatbook.toml",
        settings.replacen("[library]", "[library]\nsite-url = \"http://a\"", 1),
    );
    assert_eq!(copy.check(&[]).findings("settings").len(), 1);
    assert!(!made(&copy, &[])["feeds/ko.json"].contains("http://a"));
}

#[test]
fn a_text_that_was_withdrawn_says_why_and_what_corrects_it() {
    let copy = Copy::new();
    copy.publish_all();
    let withdraw = |id: &str, correction: &str| {
        let args = ["review", "withdraw", id, "--lang", "ko", "--by", "b"];
        let why = ["--reason", "the bag\nopens", "--correction", correction];
        copy.run(&[&args[..], &why].concat()).ok();
    };
    withdraw("pickpocket-bag", "pickpocket-jostled");
    withdraw("pickpocket-how", "template-correction");
    let files = made(&copy, &[]);
    let known = &files["data/texts.js"];
    let line = known
        .lines()
        .find(|line| line.contains(".withheld = "))
        .expect("the list");
    let json = line
        .split_once(" = ")
        .expect("a value")
        .1
        .trim_end_matches(';');
    let withheld: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let of = |id: &str| {
        let mut all = withheld.as_array().expect("a list").iter();
        let found = all.find(|text| text["id"] == id && text["locale"] == "ko");
        found
            .unwrap_or_else(|| panic!("{id}: {withheld:#}"))
            .clone()
    };
    let page = "topics/ko/pickpocket.html#pickpocket-jostled";
    assert_eq!(
        of("pickpocket-bag")["correction"],
        serde_json::json!({ "id": "pickpocket-jostled", "path": page })
    );
    assert_eq!(
        of("pickpocket-how")["correction"]["path"],
        "notices/template-correction.html"
    );
    let why = of("pickpocket-bag")["why"]
        .as_str()
        .expect("words")
        .to_owned();
    assert!(
        why.contains("Why: “the bag opens”. The text that corrects it is pickpocket-jostled."),
        "{why}"
    );
    assert!(
        files["topics/ko/pickpocket.html"].contains(&why),
        "in its place, too"
    );
}

#[test]
fn the_words_of_the_site_are_no_posts() {
    let copy = Copy::new();
    copy.publish_all();
    copy.run(&["compile", "--out", "dist"]).ok();
    for (path, content) in files(&copy.file("dist")) {
        assert!(!content.contains("site-leave"), "{path}");
    }
    let found = copy.run(&["find", "빨리 나가기", "--format", "json"]);
    assert!(!found.stdout.contains("site-leave"), "{}", found.stdout);
    // Translators and reviewers see them.
    let shown = copy.message("site-leave", "ko");
    assert_eq!(shown["text"], "이 페이지에서 빨리 나가기");
    copy.remove_message("locales/ko/site.ftl", "site-leave");
    assert_eq!(copy.check(&["--locale", "ko"]).findings("missing").len(), 1);
}
