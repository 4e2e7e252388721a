//! A language is data: Bengali and Arabic are added to a copy of the library without a line of Rust.

#![allow(clippy::unwrap_used)] // all of it is a test

use super::support::{Copy, body};

const BENGALI: &str = "content/languages/bn.toml";
const BENGALI_TEXTS: &str = "locales/bn/topics/pickpocket.ftl";

/// The library with two languages more, each with its file and one message of one topic.
fn with_languages() -> Copy {
    let copy = Copy::new();
    copy.change_locales(|all| all.extend(["bn", "ar"].map(str::to_owned)));
    copy.write(
        BENGALI,
        r#"
name = "Bengali"
native = "বাংলা"
called = ["bangla", "bengalí", "孟加拉语", "벵골어"]
scripts = ["Beng"]
false-ends = ["ডা."]

[punctuation]
width = "half"

[address]
wrong = "a familiar form: our texts say আপনি"
help = "write the form of আপনি"
words = ["তুমি", "তোমার", "তুই"]
last = ["করো", "দাও"]

[slots]
particles = ["এর", "কে", "তে"]

[numbers]
inside-words = true
words = { 2 = ["দুই"], 24 = ["চব্বিশ"] }
"#,
    );
    copy.write(
        "content/languages/ar.toml",
        "name = \"Arabic\"\nnative = \"العربية\"\ncalled = [\"árabe\", \"阿拉伯语\", \"아랍어\"]\nscripts = [\"Arab\"]\n",
    );
    copy.write(
        BENGALI_TEXTS,
        "pickpocket = পকেটমার\n    .summary = পকেট আর ব্যাগ সামলে রাখুন।\n    .keywords = পকেটমার, মানিব্যাগ চুরি\n\npickpocket-bag = আপনার ব্যাগ বন্ধ রাখুন এবং সামনে ধরুন।\n    .short = ব্যাগ বন্ধ রাখুন।\n",
    );
    copy.write(
        "locales/ar/topics/pickpocket.ftl",
        "pickpocket = النشالون\n    .summary = احرص على حقيبتك.\n    .keywords = نشال, سرقة المحفظة\n\npickpocket-bag = أغلق حقيبتك واحملها أمامك.\n    .short = أغلق حقيبتك.\n",
    );
    copy
}

#[test]
fn a_new_language_answers_to_its_names() {
    let copy = with_languages();
    for (name, tag) in [
        ("bengali", "bn"),
        ("বাংলা", "bn"),
        ("Bangla", "bn"),
        ("벵골어", "bn"),
        ("bn-BD", "bn"),
        ("arabic", "ar"),
        ("العربية", "ar"),
        ("阿拉伯语", "ar"),
    ] {
        let shown = copy.message("pickpocket-bag", name);
        assert_eq!(shown["locale"], tag, "{name}: {shown:#}");
        assert_eq!(shown["fallback"], false, "{name}");
    }
    copy.run(&["show", "pickpocket", "--lang", "bengale"])
        .refused(2, &["no language", "did you mean `Bengali`?"]);
    let text = copy
        .run(&["show", "pickpocket-bag", "--lang", "bangla", "--draft"])
        .ok();
    assert!(text.stdout.contains("== Bengali · বাংলা =="), "{text:#?}");
}

#[test]
fn a_new_language_is_shown_found_planned_and_compiled() {
    let copy = with_languages();
    let bag = copy.message("pickpocket-bag", "arabic");
    assert_eq!(body(&bag["text"]), "أغلق حقيبتك واحملها أمامك.");
    for (words, text) in [("মানিব্যাগ চুরি", "পকেটমার"), ("نشال", "النشالون")]
    {
        let lang = if text.is_ascii() || words.contains('ন') {
            "bn"
        } else {
            "ar"
        };
        let found = copy
            .run(&["find", words, "--lang", lang, "--format", "json"])
            .ok()
            .json();
        assert_eq!(found["results"][0]["topic"], "pickpocket", "{found:#}");
        assert_eq!(found["results"][0]["title"], text, "{found:#}");
    }
    let plan = copy
        .run(&["calendar", "--year", "2027", "--lang", "ar"])
        .ok();
    assert!(plan.stdout.contains("النشالون"), "{plan:#?}");
    copy.run(&["compile", "--out", "dist"]).ok();
    let drafts = copy.read("dist/drafts/bn.ftl");
    assert!(drafts.starts_with("### Bengali (bn)."), "{drafts}");
    assert!(drafts.contains("আপনার ব্যাগ বন্ধ রাখুন"), "{drafts}");
    let catalog: serde_json::Value = serde_json::from_str(&copy.read("dist/catalog.json")).unwrap();
    assert_eq!(
        catalog["directions"]["ar"], "rtl",
        "{:#}",
        catalog["directions"]
    );
}

#[test]
fn a_new_language_is_counted_and_checked_by_its_own_rules() {
    let copy = with_languages();
    let counted = copy
        .run(&["coverage", "--locale", "bengali", "--format", "json"])
        .ok()
        .json();
    let bengali = &counted["locales"]["bn"];
    assert_eq!(bengali["changed"], 2, "{bengali:#}");
    assert!(bengali["missing"].as_u64().unwrap() > 100, "{bengali:#}");
    let checked = |copy: &Copy, code: &str| -> Vec<String> {
        let ran = copy.check(&["--locale", "bn", "--locale", "ar"]);
        let found = ran.findings(code);
        found
            .iter()
            .map(|finding| finding["text"].as_str().unwrap().to_owned())
            .collect()
    };
    for code in [
        "address",
        "foreign-script",
        "language-file",
        "numbers",
        "punctuation",
    ] {
        assert_eq!(checked(&copy, code), Vec::<String>::new(), "{code}");
    }
    for (code, from, to, said) in [
        ("foreign-script", "আপনার ব্যাগ", "আপনার 包 ব্যাগ", "包"),
        ("address", "আপনার ব্যাগ", "তোমার ব্যাগ", "তোমার"),
        ("address", "সামনে ধরুন।", "বন্ধ করো।", "করো"),
        ("punctuation", "সামনে ধরুন।", "সামনে ধরুন。", "。"),
        ("numbers", "সামনে ধরুন।", "সামনে ধরুন 57।", "57"),
    ] {
        let copy = with_languages();
        copy.replace(BENGALI_TEXTS, from, to);
        let found = checked(&copy, code);
        assert_eq!(found.len(), 1, "{code}: {found:?}");
        assert!(found[0].contains(said), "{found:?}");
    }
}

#[test]
fn a_new_language_may_not_decline_a_slot() {
    let copy = with_languages();
    copy.write(
        "locales/bn/templates.ftl",
        "template-avoid-area = { $place }এর কাছে যাবেন না।\n",
    );
    let found = copy
        .check(&["--locale", "bn"])
        .findings("particle-after-slot");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0]["text"].as_str().unwrap().contains("এর"),
        "{found:#?}"
    );
}

#[test]
fn a_language_file_that_is_wrong_is_found_and_nothing_else_stops() {
    for (wrong, said) in [
        ("scripts = [\"Bengali\"]", "`Bengali` is not a script"),
        ("scripts = [\"Beng\"]\nadress = 1", "adress"),
        ("name = \"A\"", "duplicate key"),
        ("scripts = ", "string values must be quoted"),
        (
            "[numbers.words]\ntwo = [\"দুই\"]",
            "`two` is not a whole number",
        ),
    ] {
        let copy = with_languages();
        copy.write(
            BENGALI,
            format!("name = \"Bengali\"\nnative = \"বাংলা\"\n{wrong}\n"),
        );
        let ran = copy.check(&["--locale", "bn"]);
        assert_eq!(ran.code, 1);
        let found = ran.findings("language-file");
        assert_eq!(found.len(), 1, "{wrong}: {found:#?}");
        assert!(
            found[0]["text"].as_str().unwrap().contains(said),
            "{found:#?}"
        );
        assert_eq!(found[0]["places"][0]["path"], BENGALI);
        assert_eq!(copy.message("pickpocket-bag", "bn")["locale"], "bn");
    }
    let copy = with_languages();
    copy.write(
        "content/languages/bengali?.toml",
        "name = \"B\"\nnative = \"B\"\n",
    );
    assert_eq!(copy.check(&[]).findings("language-file").len(), 1);
}

/// A name goes into the heading of a bundle: a line of its own there would be a message that nobody reviewed.
#[test]
fn a_name_cannot_write_fluent() {
    let copy = Copy::new();
    let path = "content/languages/ko.toml";
    let named = copy.read(path);
    for name in [
        "Korean\\nevil = Injected",
        "Korean\\revil = Injected",
        "Ko\\u202Erean",
        "",
    ] {
        copy.write(path, named.replace("\"Korean\"", &format!("\"{name}\"")));
        let found = copy.check(&[]).findings("language-file");
        assert_eq!(found.len(), 1, "{name}: {found:#?}");
    }
    // Nor can the name of a file, which stands above its messages.
    copy.write(path, named);
    copy.write("content/a\nevil = Injected.ftl", "a = A\n");
    copy.run(&["compile", "--out", "dist"]);
    for locale in ["en", "ko"] {
        for folder in ["bundles", "drafts"] {
            let bundle = copy.read(&format!("dist/{folder}/{locale}.ftl"));
            assert!(
                !bundle.lines().any(|line| line.starts_with("evil")),
                "{bundle}"
            );
        }
    }
}

#[test]
fn no_language_is_named_in_the_source() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut named = Vec::new();
    for entry in walkdir::WalkDir::new(&root) {
        let entry = entry.unwrap();
        let path = entry.path();
        if path.extension().is_none_or(|end| end != "rs") {
            continue;
        }
        let is_test = ["report/fixture.rs", "tests.rs", "exchange/round_trip.rs"];
        if is_test.iter().any(|end| path.ends_with(end)) {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        // Tests stand at the end of a file or in one called tests.rs; examples of checks and documentation name languages to show what they do.
        let text = text.split("#[cfg(test)]").next().unwrap();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            let shows = line.starts_with("//")
                || line.contains("locales/")
                || line.contains("content/")
                // English endings.
                || line.contains("ends(b")
                || line.contains("end(0,");
            let tags = [
                "\"es\"",
                "\"ko\"",
                "\"zh\"",
                "\"zh-Hans\"",
                "\"zh-Hant\"",
                "\"yue\"",
                "\"ja\"",
            ];
            if !shows && tags.iter().any(|tag| line.contains(tag)) {
                named.push(format!("{}:{}: {line}", path.display(), number + 1));
            }
        }
    }
    assert!(named.is_empty(), "{}", named.join("\n"));
}
