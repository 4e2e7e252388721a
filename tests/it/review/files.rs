//! The files of records: nothing in them is lost, whoever writes at once, however many there are.

use super::{CONTACTS, EN, KO, RECORDS, TIP, record, refused_and_left, tip};
use crate::support::Copy;

#[test]
fn a_byte_order_mark_and_line_ends_stay_and_nothing_is_lost() {
    let copy = Copy::new();
    copy.amend_record(
        RECORDS,
        TIP,
        "# why\nnote = \"ours\" # really\nwithdrawn = { on = 2026-11-20, reason = \"wrong\" }",
    );
    let before = format!("\u{FEFF}{}", copy.read(RECORDS)).replace('\n', "\r\n");
    copy.write(RECORDS, &before);
    copy.run(&record(&["--reviewed-by", "b"])).ok();
    let after = copy.read(RECORDS);
    assert!(after.starts_with('\u{FEFF}') && !after.replace("\r\n", "").contains('\n'));
    for kept in [
        "# why\r\n",
        "note = \"ours\" # really\r\n",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }\r\n",
    ] {
        assert!(after.contains(kept), "{after}");
    }
    let now = tip(&copy);
    assert_eq!(now["origin"].as_str(), Some("machine"));
    assert_eq!(now["reviewed-by"].as_str(), Some("b"));
    let changed = |text: &str| text.lines().filter(|line| !after.contains(*line)).count();
    assert!(
        changed(&before) <= 2,
        "only the state and the day:\n{after}"
    );
}

#[test]
fn an_invalid_byte_is_never_written_over() {
    let copy = Copy::new();
    let mut bytes = copy.read(RECORDS).into_bytes();
    let line = bytes.iter().filter(|b| **b == b'\n').count() + 1;
    bytes.extend(b"# caf\xE9\n");
    copy.write(RECORDS, &bytes);
    let place = format!("{RECORDS}:{line}:6");
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b"]),
        &[&place, "not UTF-8"],
    );
    copy.write(CONTACTS, b"[a]\nnote = \"\xFF\"\n");
    copy.run(&["review", "contact", "a", "--verified-by", "a"])
        .refused(2, &[CONTACTS]);
}

#[cfg(unix)]
#[test]
fn links_stay_links_and_nothing_outside_is_written_or_read() {
    use std::os::unix::fs::symlink;
    let copy = Copy::new();
    std::fs::rename(copy.file(RECORDS), copy.file("locales/kept.review.toml")).unwrap();
    symlink("../../kept.review.toml", copy.file(RECORDS)).unwrap();
    copy.run(&record(&["--reviewed-by", "b"])).ok();
    assert!(copy.file(RECORDS).is_symlink());
    assert_eq!(tip(&copy)["reviewed-by"].as_str(), Some("b"));

    let outside = tempfile::tempdir().unwrap();
    let theirs = outside.path().join("theirs.toml");
    std::fs::rename(copy.file("locales/kept.review.toml"), &theirs).unwrap();
    std::fs::remove_file(copy.file(RECORDS)).unwrap();
    symlink(&theirs, copy.file(RECORDS)).unwrap();
    let before = std::fs::read(&theirs).unwrap();
    copy.run(&record(&["--reviewed-by", "k"]))
        .refused(2, &["leads out of the library"]);
    assert_eq!(std::fs::read(&theirs).unwrap(), before);

    let secret = outside.path().join("secret.ftl");
    std::fs::write(&secret, "secret = Xyzzy\n").unwrap();
    symlink(&secret, copy.file("locales/ko/topics/secret.ftl")).unwrap();
    symlink(outside.path(), copy.file("locales/ko/out")).unwrap();
    let ran = copy.check(&["--locale", "ko"]);
    assert!(!ran.stdout.contains("Xyzzy"));
    let paths: Vec<String> = ran
        .findings("unreadable")
        .iter()
        .map(|finding| finding["places"][0]["path"].as_str().unwrap().to_owned())
        .collect();
    for path in ["locales/ko/topics/secret.ftl", "locales/ko/out"] {
        assert!(paths.iter().any(|have| have == path), "{path}: {ran:#?}");
    }
}

#[test]
fn two_writers_at_once_lose_nothing() {
    let copy = Copy::new();
    for round in 0..50 {
        let who = if round % 2 == 0 {
            ["b", "k"]
        } else {
            ["k", "b"]
        };
        let write = |id: &'static str, who: &'static str| {
            copy.spawn(&["review", "record", id, "--lang", "ko", "--reviewed-by", who])
        };
        let pair = [write(TIP, who[0]), write("package-theft-pickup", who[1])];
        for mut child in pair {
            assert!(child.wait().unwrap().success());
        }
        let all: toml::Table = toml::from_str(&copy.read(RECORDS)).unwrap();
        for (id, who) in [(TIP, who[0]), ("package-theft-pickup", who[1])] {
            assert_eq!(all[id]["reviewed-by"].as_str(), Some(who), "{round}: {id}");
        }
    }
}

#[test]
fn without_a_lock_nothing_is_written() {
    let copy = Copy::new();
    std::fs::create_dir(copy.file(".beatbook.lock")).unwrap();
    refused_and_left(
        &copy,
        &record(&["--reviewed-by", "b"]),
        &["without a lock nothing is written"],
    );
}

#[test]
fn what_a_killed_run_left_is_removed_by_the_next() {
    let copy = Copy::new();
    let left = "locales/ko/topics/.beatbook-123-0.tmp";
    copy.write(left, "half").write(".beatbook.lock", left);
    copy.run(&record(&["--reviewed-by", "b"])).ok();
    assert!(!copy.file(left).exists());
    assert_eq!(copy.read(".beatbook.lock"), "");
}

#[test]
fn twenty_thousand_records_are_written_in_one_go() {
    let copy = Copy::new();
    let many: String = (0..20_000)
        .map(|n| format!("package-theft-n{n} = 글 {n}\n"))
        .collect();
    copy.append(KO, &many).append(EN, &many);
    let ran = copy
        .record("package-theft", "ko", &["--origin", "machine"])
        .ok();
    assert!(ran.stdout.contains("Recorded 20"), "{ran:#?}");
    assert!(copy.read(RECORDS).contains("[package-theft-n19999]"));
}
