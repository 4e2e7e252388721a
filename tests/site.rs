//! The staff's page in a browser, and its scripts beside the crate: makes the sites that tests/site looks at, then runs its tests.
//!
//! Needs Node.js, Debian's Chromium, and `npm ci` in tests/site (`.ci/run` sees to all three):
//! `cargo test --test site -- --ignored`.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may, and passes on what its own tests say

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use beatbook::library::Library;
use beatbook::library::search::Index;
use serde_json::{Value, json};
use support::run_in;

fn checks() -> PathBuf {
    root().join("tests/site")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The precinct whose site the tests read.
const PRECINCT: &str = "110";

/// The index of the precinct's site, and what the library's own finds for each of the readers' queries; `find`, the program, is asked
/// a few of them.
fn search_vectors(site: &Path) -> Value {
    let script = std::fs::read_to_string(site.join("data/search.js")).unwrap();
    let start = "searchIndex = ";
    let at = script.find(start).unwrap() + start.len();
    let mut values = serde_json::Deserializer::from_str(&script[at..]).into_iter::<Value>();
    let index = values.next().unwrap().unwrap();
    let queries = include_str!("it/queries.tsv").lines();
    let queries = queries.filter(|line| !line.starts_with('#'));
    let library = Library::open(root()).unwrap().with_precinct(PRECINCT);
    let own = Index::of(&library.unwrap()).unwrap();
    let cases = queries.enumerate().map(|(number, line)| {
        let words = line.split('\t').nth(2).expect("three columns");
        let hits = own.search(words).into_iter();
        let hits = hits.map(|hit| json!([hit.kind, hit.topic, hit.message, hit.locale]));
        let hits: Vec<Value> = hits.collect();
        if number % 100 == 0 {
            let asked = ["--precinct", PRECINCT, "find", words, "--format", "json"];
            let found = run_in(root(), &asked);
            let results = found.json()["results"].clone();
            let results = results.as_array().unwrap().iter();
            let said = results
                .map(|hit| json!([hit["kind"], hit["topic"], hit["message"], hit["found-in"]]));
            assert_eq!(said.collect::<Vec<_>>(), hits, "{words}");
        }
        json!({ "words": words, "hits": hits })
    });
    let cases: Vec<Value> = cases.collect();
    json!({ "index": index, "cases": cases })
}

/// Codes as the program's own library makes them: texts of every size, each with one of the eight masks.
fn qr_vectors() -> Value {
    use fast_qr::qr::QRBuilder;
    use fast_qr::{ECL, Mask, Mode};
    let masks = [
        Mask::Checkerboard,
        Mask::HorizontalLines,
        Mask::VerticalLines,
        Mask::DiagonalLines,
        Mask::LargeCheckerboard,
        Mask::Fields,
        Mask::Diamonds,
        Mask::Meadow,
    ];
    let text = "sms:?body=가방을 닫고 앞으로 돌려 잡으세요. Close your bag! 关好提包。 ".repeat(40);
    // The most bytes that a code of level M holds is 2331; each of the 40 sizes is met on the way there.
    let lengths = (1..500)
        .step_by(7)
        .chain((500..2300).step_by(23))
        .chain([13, 14, 2331]);
    let cases = lengths.enumerate().map(|(number, length)| {
        let end = (0..=length).rev().find(|end| text.is_char_boundary(*end));
        let text = &text[..end.expect("a boundary")];
        let (level, ecl) = if number % 3 == 0 {
            ("L", ECL::L)
        } else {
            ("M", ECL::M)
        };
        let mut builder = QRBuilder::new(text);
        builder.mode(Mode::Byte).ecl(ecl).mask(masks[number % 8]);
        let code = builder.build().unwrap();
        let row = |y: usize| -> String {
            let module = |x: usize| code.data[y * code.size + x].value();
            (0..code.size)
                .map(|x| if module(x) { '1' } else { '0' })
                .collect()
        };
        let modules: Vec<String> = (0..code.size).map(row).collect();
        json!({ "text": text, "level": level, "mask": number % 8, "modules": modules })
    });
    cases.collect()
}

/// Texts of every kind as the program cuts them: sentences, addresses, numbers and emoji of all languages in long rows.
fn thread_vectors() -> Value {
    use beatbook::post::{channels, thread};
    const PIECES: &[&str] = &[
        "Lock every door.",
        "Never leave a car running, even for a minute!",
        "Call 1-800-577-8477 (TIPS) or 311 (NYC).",
        "See https://www.nyc.gov/site/nypd/index.page?x=1 now:",
        "nyc.gov",
        "#PackageTheft @NYPD110Pct",
        "Meet at 7 p.m. on Main St. by the J. Smith house",
        "(one only)",
        "“stop.” He ran.",
        "El Sr. López vive en EE. UU. desde mayo.",
        "¿Dónde está su bicicleta? ¡Regístrela hoy!",
        "aviso: cierre con llave; no pague — nunca",
        "문을 잠그고 이웃에게 알리세요.",
        "경찰에 신고하세요",
        "请锁好房门，不要付款。",
        "他说：“别开门！”先打电话",
        "請小心。「不要付款。」請報警；",
        "用 #防盗 吧",
        "7％了",
        "👮🏽‍♀️🇺🇸",
        "e\u{301}ntre\u{a0}ce",
        "https://example.org/a-very-long-path-that-nobody-would-type-but-somebody-may-paste/index.html",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];
    const BETWEEN: &[&str] = &[" ", " ", " ", "", "\n", "\n\n", "  ", "\r\n"];
    let names = ["x", "bluesky", "mastodon", "threads", "instagram"];
    let of: Vec<_> = names.map(|name| channels::by_name(name).unwrap()).into();
    let mut state = 1_u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize % below
    };
    let mut cases = Vec::new();
    for number in 0..600 {
        let mut text = String::new();
        for _ in 0..=next(if number % 10 == 0 { 120 } else { 40 }) {
            text += PIECES[next(PIECES.len())];
            text += BETWEEN[next(BETWEEN.len())];
        }
        for channel in &of {
            let parts = thread(channel, &text).parts;
            cases.push(json!({ "channel": channel.id, "text": text, "parts": parts }));
        }
    }
    let about = of.iter().map(|channel| {
        let extra = channel.extra.iter();
        let extra = extra.map(|limit| json!({ "unit": limit.unit.name(), "most": limit.most }));
        json!({ "id": channel.id, "name": channel.name, "limit": channel.limit, "extra": extra.collect::<Vec<_>>() })
    });
    json!({ "channels": about.collect::<Vec<_>>(), "cases": cases })
}

#[test]
#[ignore = "needs Node.js, Chromium and tests/site/node_modules"]
fn scripts_and_pages_do_what_they_should() {
    let folder = tempfile::tempdir().unwrap();
    let beatbook = env!("CARGO_BIN_EXE_beatbook");
    let made = Command::new("node")
        .args(["browser/sites.mjs", beatbook])
        .arg(folder.path())
        .current_dir(checks())
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    let variables = String::from_utf8(made.stdout).unwrap();
    let variables = variables.lines().filter_map(|line| {
        let (name, value) = line.strip_prefix("export ")?.split_once('=')?;
        Some((name.to_owned(), value.trim_matches('\'').to_owned()))
    });
    let variables: Vec<(String, String)> = variables.collect();
    let vectors = folder.path().join("search-vectors.json");
    let found = search_vectors(&folder.path().join("drafts"));
    std::fs::write(&vectors, found.to_string()).unwrap();
    let codes = folder.path().join("qr-vectors.json");
    std::fs::write(&codes, qr_vectors().to_string()).unwrap();
    let threads = folder.path().join("thread-vectors.json");
    std::fs::write(&threads, thread_vectors().to_string()).unwrap();
    // Two test files at a time: what is timed would be slowed down by the other.
    let ran = Command::new("npm")
        .args(["run", "--silent", "check"])
        .current_dir(checks())
        .env_remove("SPEED")
        .envs(variables.clone())
        .env("SEARCH_VECTORS", &vectors)
        .env("QR_VECTORS", &codes)
        .env("THREAD_VECTORS", &threads)
        .env("PRECINCT", PRECINCT)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    print!("{said}{}", String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success(), "tests/site found faults: see above");
    // A test that lacks its site is skipped, which must not pass for green here.
    assert!(said.contains("skipped 0"), "tests were skipped: see above");
    if std::env::var_os("SPEED").is_none() {
        return;
    }
    let timed = Command::new("node")
        .args(["--test", "browser/speed.test.mjs"])
        .current_dir(checks())
        .envs(variables)
        .env("PRECINCT", PRECINCT)
        .output()
        .unwrap();
    print!("{}", String::from_utf8_lossy(&timed.stdout));
    assert!(timed.status.success(), "a page takes too long: see above");
}
