//! Several people review at once, or everything.

use serde_json::{Value, json};

use super::{BY_K, HOW, IN_PROGRESS, PICKUP, change, import, page, verdict};
use crate::exchange::{KO, KO_RECORDS, TRACK, record};
use crate::support::Copy;

#[test]
fn what_others_recorded_meanwhile_stands() {
    let copy = Copy::new();
    let approve = |id: &str| {
        page(
            &copy,
            "ko",
            "K. Review",
            &[verdict(&copy, "ko", id, "approve")],
        )
    };
    // Reviewed and approved by others.
    copy.record(TRACK, "ko", &["--reviewed-by", "b", "--approved-by", "a"])
        .ok();
    let before = copy.read(KO_RECORDS);
    import(&copy, &approve(TRACK), BY_K).ok();
    assert_eq!(copy.read(KO_RECORDS), before);
    // Rejected by somebody else.
    copy.record(HOW, "ko", &["--rejected-by", "b", "--note", "틀림"])
        .ok();
    let ran = import(&copy, &approve(HOW), BY_K);
    assert!(
        ran.code == 1 && ran.stdout.contains("`b` rejected this text"),
        "{ran:#?}"
    );
    // Rejected by the reviewer, after the verdict: an old file does not take that back.
    copy.record(PICKUP, "ko", &["--rejected-by", "k", "--note", "틀림"])
        .ok();
    let ran = import(&copy, &approve(PICKUP), BY_K);
    assert!(
        ran.code == 1
            && ran
                .stdout
                .contains("rejected this text later, on 2026-11-27"),
        "{ran:#?}"
    );
    let mut later = approve(PICKUP);
    later["verdicts"][0]["at"] = "2026-11-27T20:00:00.000Z".into();
    import(&copy, &later, BY_K).ok();
    assert_eq!(record(&copy, PICKUP)["reviewed-by"].as_str(), Some("k"));
    // A clock that is ahead proves nothing.
    let mut ahead = approve(IN_PROGRESS);
    ahead["verdicts"][0]["at"] = "2027-01-01T00:00:00.000Z".into();
    import(&copy, &ahead, BY_K).ok();
    assert_eq!(record(&copy, IN_PROGRESS)["on"].to_string(), "2026-11-27");
}

#[test]
fn files_imported_at_once_lose_nothing() {
    for round in 0..6 {
        let copy = Copy::new();
        let new = [
            "도둑은 배달원을 따라다닙니다.",
            "도둑이 배달원을 따라갑니다.",
        ][round % 2];
        let one = page(
            &copy,
            "ko",
            "K. Review",
            &[verdict(&copy, "ko", TRACK, "approve")],
        );
        let two = page(&copy, "ko", "B. Review", &[change(&copy, "ko", HOW, new)]);
        let runs = [("one.json", &one, "k"), ("two.json", &two, "b")].map(|(path, file, who)| {
            copy.write(path, file.to_string());
            copy.spawn(&["import", path, "--reviewed-by", who])
        });
        for mut run in runs {
            assert!(run.wait().expect("ended").success());
        }
        assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("k"));
        assert_eq!(record(&copy, HOW)["translated-by"].as_str(), Some("b"));
        assert!(copy.read(KO).contains(new));
    }
}

/// Whatever a page shows, a verdict on it is taken: no text is shown for nothing.
#[cfg(feature = "site")]
#[test]
fn every_text_that_a_page_shows_can_be_approved() {
    use crate::site::{assigned, made as site};
    let copy = Copy::whole();
    let made = site(&copy, &["--precinct", "110"]);
    for locale in ["en", "ko", "es"] {
        let queue = assigned(&made[&format!("data/review/{locale}.js")]);
        let files = queue["files"].as_array().expect("files").iter();
        let texts = files.flat_map(|file| {
            let script = &made[file["script"].as_str().expect("a path")];
            assigned(script)["texts"].as_array().expect("texts").clone()
        });
        let verdicts: Vec<Value> = texts
            .map(|text| {
                json!({
                    "id": text["id"], "source": text["source"], "target": text["target"], "verdict": "approve", "units": {},
                    "note": "", "category": null, "seconds": null, "at": null,
                })
            })
            .collect();
        assert!(verdicts.len() > 300, "{locale}: {}", verdicts.len());
        let file = page(&copy, locale, "B. Review", &verdicts);
        let ran = import(
            &copy,
            &file,
            &[
                "--precinct",
                "110",
                "--reviewed-by",
                "b",
                "--translated-by",
                "a",
            ],
        )
        .ok();
        let all = format!(
            "Recorded in {locale}: {} approved, 0 changed",
            verdicts.len()
        );
        assert!(
            ran.stdout.contains(&all),
            "{all}: {}",
            ran.stdout.lines().last().unwrap_or_default()
        );
    }
    let after = site(&copy, &["--precinct", "110"]);
    for locale in ["en", "ko", "es"] {
        assert_eq!(
            assigned(&after[&format!("data/review/{locale}.js")])["files"],
            json!([]),
            "{locale}"
        );
    }
}
