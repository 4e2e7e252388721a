//! The staff's page: what is in its files. How it behaves in a browser is in tests/site/browser.

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::{Copy, TODAY};

/// The files of a folder: paths with `/`, and contents.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.expect("readable");
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).expect("inside");
            let path = path.to_string_lossy().replace('\\', "/");
            let text = std::fs::read_to_string(entry.path()).expect("UTF-8");
            files.insert(path, text);
        }
    }
    files
}

pub(crate) fn made(copy: &Copy, more: &[&str]) -> BTreeMap<String, String> {
    let mut args = vec!["site", "--out", "out"];
    args.extend(more);
    copy.run(&args).ok();
    files(&copy.file("out"))
}

/// The pages that the program makes from templates; the page of coverage is a report with a style of its own.
fn pages(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&String, &String)> {
    files
        .iter()
        .filter(|(path, _)| path.ends_with(".html") && *path != "progress.html")
}

/// The values of an attribute, in all elements that have it.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find(&start) {
        rest = &rest[at + start.len()..];
        let end = rest.find('"').expect("the end of the value");
        found.push(&rest[..end]);
        rest = &rest[end..];
    }
    found
}

#[test]
fn the_same_library_gives_the_same_site_and_every_link_leads_to_a_page() {
    let copy = Copy::new();
    let first = made(&copy, &[]);
    assert_eq!(first, made(&copy, &[]));
    for topic in ["pickpocket", "domestic-violence"] {
        for locale in ["en", "ko", "all"] {
            let path = format!("topics/{locale}/{topic}.html");
            assert!(first.contains_key(&path), "{path}");
        }
    }
    for (path, html) in first.iter().filter(|(path, _)| path.ends_with(".html")) {
        let links = values(html, "href").into_iter().chain(values(html, "src"));
        for link in links.filter(|link| !link.starts_with("http") && !link.starts_with('#')) {
            let link = link.split('#').next().expect("a path");
            let folder = Path::new(path).parent().expect("a folder");
            let mut parts: Vec<&str> = folder.iter().filter_map(|part| part.to_str()).collect();
            for part in link.split('/') {
                match part {
                    ".." => {
                        parts.pop().expect("inside the site");
                    }
                    part => parts.push(part),
                }
            }
            let there = parts.join("/");
            assert!(
                first.contains_key(&there),
                "{path}: {link} leads to {there}"
            );
        }
    }
    let progress = values(&first["progress.html"], "href");
    assert!(progress.contains(&"index.html") && progress.contains(&"check.html"));
}

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

/// What a script of a page for reviewers assigns.
pub(crate) fn assigned(script: &str) -> serde_json::Value {
    let line = script.lines().nth(1).expect("a line below the directive");
    let json = match line.split_once(".push(") {
        Some((_, rest)) => rest.trim_end_matches(");"),
        None => line
            .split_once(" = ")
            .expect("an assignment")
            .1
            .trim_end_matches(';'),
    };
    serde_json::from_str(json).expect("JSON")
}

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
fn a_folder_with_anything_else_is_left_alone() {
    let copy = Copy::new();
    made(&copy, &[]);
    copy.write("out/mine.txt", "mine");
    let ran = copy.run(&["site", "--out", "out"]);
    ran.refused(2, &["mine.txt", "`site` did not write"]);
    assert_eq!(copy.read("out/mine.txt"), "mine");
    std::fs::remove_file(copy.file("out/mine.txt")).expect("removed");
    // Bundles do not replace a site, nor a site bundles.
    let ran = copy.run(&["compile", "--out", "out"]);
    ran.refused(2, &["`compile` did not write"]);
    copy.run(&["compile", "--out", "dist"]).ok();
    copy.run(&["site", "--out", "dist"]).refused(2, &[]);
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
    let day = format!("data-built=\"{TODAY}");
    assert!(files["index.html"].contains(&day));
}

#[test]
fn what_cannot_be_read_is_no_site() {
    let copy = Copy::new();
    let before = made(&copy, &[]);
    for path in [
        "locales/ko/topics/pickpocket.review.toml",
        "locales/ko/topics/pickpocket.ftl",
    ] {
        let file = copy.file(path);
        std::fs::remove_file(&file).expect("removed");
        std::fs::create_dir(&file).expect("a folder where a file belongs");
        copy.run(&["site", "--out", "out"]).refused(2, &[path]);
        assert_eq!(files(&copy.file("out")), before, "the old site stays");
        std::fs::remove_dir(&file).expect("removed");
    }
    // Bytes that are not UTF-8: the text is lost, and the site is not the whole library.
    copy.write("locales/ko/topics/pickpocket.ftl", b"pickpocket = \xFF\n");
    let ran = copy.run(&["site", "--out", "out"]);
    assert!(
        ran.code > 0 && ran.stderr.contains("pickpocket.ftl"),
        "{ran:#?}"
    );
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
    assert!(flyer.contains(&drawing) && flyer.contains("<figcaption>1-800-621-4673 (HOPE) · "));
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
    let words = include_str!("../../src/site/staff.ftl");
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
