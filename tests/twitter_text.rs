//! X's count equals that of twitter-text itself, on texts made at random of what is hard to count.
//!
//! Needs Node.js and `npm install twitter-text@3.1.0`, its folder named by TWITTER_TEXT (the one that holds `node_modules`):
//! `cargo test --test twitter_text -- --ignored`.

#![allow(clippy::unwrap_used)] // a test may

use std::io::Write as _;
use std::process::{Command, Stdio};

use beatbook::post::{channels, measure};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

/// What is hard: each piece alone, and beside any other. Of 40,000 such texts two are known to differ: a host that runs on into an
/// emoji and another host. A lone joiner is left out: emoji that are joined, and not on Unicode's list of
/// 2018, are one here (see `post::emoji`) and several there.
const PIECES: &[&str] = &[
    " ",
    "  ",
    "\n",
    ".",
    ",",
    "-",
    "/",
    "@",
    "#",
    "$",
    "?",
    "!",
    "(",
    ")",
    "“",
    "”",
    "「",
    "」",
    "…",
    "。",
    "，",
    "Lock your doors",
    "a",
    "é",
    "e\u{301}",
    "ñ",
    "ü",
    "문을 잠그십시오",
    "가",
    "가",
    "門",
    "请锁门",
    "かな",
    "ﾊ",
    "🚲",
    "👮",
    "👮🏽",
    "👮‍♀️",
    "👨‍👩‍👧‍👦",
    "🇺🇸",
    "🇺",
    "☎",
    "☎️",
    "☎︎",
    "1️⃣",
    "#️⃣",
    "©",
    "™️",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "\u{200b}",
    "\u{202e}",
    "\u{2068}",
    "\u{2069}",
    "\u{feff}",
    "\u{fe0f}",
    "\u{20e3}",
    "\u{301}",
    "nyc.gov",
    "NYC.GOV",
    "www.nyc.gov/nypd",
    "https://nyc.gov",
    "http://a.co/b",
    "HTTPS://X.COM",
    "a.co",
    "a.com.au",
    "nyc.gov/site/nypd/index.page?x=1&y=2#z",
    "https://t.co/abcdefghij",
    "nyc.gov/a(b)",
    "nyc.gov:8080/x",
    "xn--a.com",
    "例え.テスト",
    "名.com",
    "tips@nyc.gov",
    "@NYPD110Pct",
    "#LockIt",
    "#자물쇠",
    "$NYC",
    "1-800-577-8477",
    "911",
    "example.invalid",
    "file.txt",
    "v1.2.3",
    "a_b.com",
    "-a.com",
    "a-.com",
    "https://",
    "http://a",
    "ftp://a.co",
    "://",
];

const SCRIPT: &str = "
const twitter = require('twitter-text');
let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', part => input += part);
process.stdin.on('end', () => {
  const counts = JSON.parse(input).map(text => twitter.parseTweet(text).weightedLength);
  process.stdout.write(JSON.stringify(counts));
});
";

#[test]
#[ignore = "needs Node.js and the npm package twitter-text 3.1.0; continuous integration has them with --full"]
fn counts_equal_those_of_twitter_text() {
    let mut runner = TestRunner::deterministic();
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 1..12);
    let mut texts: Vec<String> = PIECES.iter().map(|piece| (*piece).to_owned()).collect();
    for first in PIECES {
        texts.extend(PIECES.iter().map(|second| format!("{first}{second}")));
    }
    for _ in 0..10_000 {
        texts.push(pieces.new_tree(&mut runner).unwrap().current().concat());
    }
    // What is empty or blank twitter-text does not parse.
    texts.retain(|text| !text.trim().is_empty());
    let theirs = counts(&texts);
    assert_eq!(theirs.len(), texts.len());
    let x = channels::by_name("x").unwrap();
    let wrong: Vec<String> = texts
        .iter()
        .zip(theirs)
        .filter_map(|(text, theirs)| {
            let ours = measure(x, text).length;
            (ours != theirs).then(|| {
                format!(
                    "{} ({text:?}): {ours} here, {theirs} there",
                    text.escape_unicode()
                )
            })
        })
        .collect();
    let first = &wrong[..wrong.len().min(20)];
    assert!(
        wrong.is_empty(),
        "{} of {} differ:\n{}",
        wrong.len(),
        texts.len(),
        first.join("\n")
    );
}

fn counts(texts: &[String]) -> Vec<usize> {
    let folder = std::env::var_os("TWITTER_TEXT").expect("TWITTER_TEXT names a folder");
    let mut node = Command::new("node")
        .args(["-e", SCRIPT])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node starts");
    let input = serde_json::to_vec(texts).unwrap();
    let mut pipe = node.stdin.take().unwrap();
    let writing = std::thread::spawn(move || pipe.write_all(&input));
    let output = node.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}
