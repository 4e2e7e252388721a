//! The staff's page in a browser, and its scripts beside the crate: makes the sites that tests/site looks at, then runs its tests.
//!
//! Needs Node.js, Debian's Chromium, and `npm ci` in tests/site (`.ci/run` sees to all three):
//! `cargo test --test site -- --ignored`.

#![cfg(feature = "site")]
#![allow(clippy::unwrap_used)] // a test may

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use support::{Copy, run_in};

fn checks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site")
}

fn run(command: &mut Command) {
    let status = command.status().expect("the program starts");
    assert!(status.success(), "{command:?}");
}

/// The index of a site, and what `find` answers to the readers' queries.
fn search_vectors(site: &Path, library: &Path) -> Value {
    let script = std::fs::read_to_string(site.join("data/search.js")).unwrap();
    let start = "searchIndex = ";
    let at = script.find(start).unwrap() + start.len();
    let index: Value = serde_json::from_str(script[at..].trim_end().trim_end_matches(';')).unwrap();
    let queries = include_str!("it/queries.tsv").lines();
    let queries = queries.filter(|line| !line.starts_with('#'));
    let cases = queries.step_by(3).map(|line| {
        let words = line.split('\t').nth(2).expect("three columns");
        let found = run_in(library, &["find", words, "--format", "json"]);
        let results = found.json()["results"].clone();
        let hits = results
            .as_array()
            .unwrap()
            .iter()
            .map(|hit| json!([hit["kind"], hit["topic"], hit["message"], hit["locale"]]));
        json!({ "words": words, "hits": hits.collect::<Vec<_>>() })
    });
    let cases: Vec<Value> = cases.collect();
    json!({ "index": index, "cases": cases })
}

#[test]
#[ignore = "needs Node.js, Chromium and tests/site/node_modules"]
fn scripts_and_pages_do_what_they_should() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let site = |copy: &Copy, name: &str, more: &[&str]| {
        let out = at(name);
        let mut args = vec![
            "--now",
            "2026-11-26T14:00",
            "site",
            "--out",
            out.to_str().unwrap(),
        ];
        args.extend(more);
        copy.run(&args).ok();
    };
    let drafts = Copy::whole();
    site(&drafts, "drafts", &["--precinct", "110"]);
    site(&drafts, "plain", &[]);
    let published = Copy::whole();
    published.publish_all();
    let says = "Made for showing: invented people reviewed these texts. Do not use them.";
    site(&published, "published", &["--demonstration", says]);
    let hostile = Copy::new();
    let bad = "</script><script>window.hit = 1</script><img src=x onerror=\"window.hit = 2\"> \\\" ' `$x`";
    hostile
        .set_value("content/topics/pickpocket.ftl", "pickpocket", bad)
        .set_value("content/topics/pickpocket.ftl", "pickpocket-bag", bad)
        .set_value(
            "content/topics/pickpocket.ftl",
            "pickpocket-how",
            &"long ".repeat(2_000),
        );
    let meta = hostile.read("content/topics/pickpocket.toml");
    let source = "[[sources]]\ntitle = \"<b onclick=alert(3)>\"\nurl = \"javascript:window.hit=4\"\nchecked-on = 2026-11-01\nsupports = [\"pickpocket\"]\n\n[[sources]]";
    hostile.write(
        "content/topics/pickpocket.toml",
        meta.replacen("[[sources]]", source, 1),
    );
    site(&hostile, "hostile", &[]);
    let vectors = search_vectors(&at("plain"), drafts.path());
    let vectors_file = at("search-vectors.json");
    std::fs::write(&vectors_file, vectors.to_string()).unwrap();
    run(Command::new("npm")
        .args(["run", "--silent", "check"])
        .current_dir(checks())
        .env("SEARCH_VECTORS", &vectors_file)
        .env("BEATBOOK", env!("CARGO_BIN_EXE_beatbook"))
        .env("SITE", at("drafts"))
        .env("SITE_PUBLISHED", at("published"))
        .env("SITE_HOSTILE", at("hostile"))
        .env("LIBRARY", drafts.path()));
}
