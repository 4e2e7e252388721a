use proptest::prelude::*;

use super::*;
use crate::json;

fn print() -> impl Strategy<Value = Fingerprint> {
    "[0-9a-f]{32}".prop_map(|digits| Fingerprint::parse(&digits).unwrap())
}

fn verdict() -> impl Strategy<Value = Verdict> {
    let decision = prop_oneof![
        Just(Decision::Approve),
        Just(Decision::Change),
        Just(Decision::Reject)
    ];
    let category = prop_oneof![
        Just(None),
        Just(Some(IssueType::Omission)),
        Just(Some(IssueType::Other))
    ];
    let units = proptest::collection::btree_map(any::<String>(), any::<String>(), 0..3);
    (
        (any::<String>(), print(), print(), decision, units),
        any::<String>(),
        category,
        proptest::option::of(0.0..1e6f64),
        proptest::option::of(any::<String>()),
        proptest::option::of(any::<String>()),
    )
        .prop_map(
            |((id, source, target, verdict, units), note, category, seconds, at, refused)| {
                Verdict {
                    id,
                    source,
                    target,
                    verdict,
                    units,
                    note,
                    category,
                    seconds,
                    at,
                    refused,
                }
            },
        )
}

proptest! {
    #[test]
    fn what_is_written_is_read(all in proptest::collection::vec(verdict(), 1..5), names in any::<[String; 3]>()) {
        let mut verdicts: Vec<Verdict> = Vec::new();
        for one in all {
            if verdicts.iter().all(|other| other.id != one.id) {
                verdicts.push(one);
            }
        }
        let [library, locale, reviewer] = names;
        let file = ReviewFile {
            version: VERSION,
            kind: KIND,
            library,
            locale,
            reviewer,
            summary: Summary::of(&verdicts),
            verdicts,
        };
        for text in [json::indented(&file), json::line(&file)] {
            let again = read("f.json", &text).unwrap();
            prop_assert_eq!(again.places.len(), file.verdicts.len());
            prop_assert_eq!(again.file, file.clone());
        }
    }

    #[test]
    fn any_text_is_read_or_refused_with_its_place(text in ".{0,80}") {
        if let Err(error) = read("f.json", &text) {
            prop_assert!(error.to_string().starts_with("`f.json`, line "), "{}", error);
        }
    }

    /// A file that was cut off, or in which a byte is another one.
    #[test]
    fn a_damaged_file_is_refused_with_its_place(at in any::<prop::sample::Index>(), with in proptest::option::of("[ -~]")) {
        let mut text = FILE.to_owned();
        let at = at.index(text.len());
        match with {
            None => text.truncate(at),
            Some(with) => text.replace_range(at..=at, &with),
        }
        if let Err(error) = read("f.json", &text) {
            prop_assert!(error.to_string().starts_with("`f.json`, line "), "{}", error);
        }
    }
}

const FILE: &str = r#"{
 "version": 1,
 "kind": "beatbook-review",
 "library": "L",
 "locale": "ko",
 "reviewer": "R",
 "summary": { "approve": 2, "change": 0, "reject": 0, "median-seconds": 1.5 },
 "verdicts": [
  { "id": "a", "source": "00000000000000000000000000000000", "target": "11111111111111111111111111111111", "verdict": "approve", "units": {}, "note": "", "category": null, "seconds": 1.5, "at": "2026-11-26T14:03:00.000Z" },
  { "id": "b", "source": "00000000000000000000000000000000", "target": "11111111111111111111111111111111", "verdict": "change", "units": { "b": "c" }, "note": "", "category": null, "seconds": null, "at": null }
 ]
}
"#;

#[test]
fn what_is_wrong_is_said_with_its_line_and_column() {
    let wrong = |from: &str, to: &str| {
        assert!(FILE.contains(from), "{from}");
        read("f.json", &FILE.replacen(from, to, 1))
            .unwrap_err()
            .to_string()
    };
    assert!(read("f.json", FILE).is_ok());
    for (from, to, said) in [
        (
            "\"version\": 1",
            "\"version\": 2",
            "line 2, column 13: this file is of version 2",
        ),
        (
            "\"version\": 1",
            "\"version\": \"1\"",
            "line 2, column 13: the version",
        ),
        ("\"version\": 1,", "", "line 1, column 1: the version"),
        (
            "beatbook-review",
            "beatbook",
            "line 3, column 10: this is JSON, but not a review file",
        ),
        (
            " \"kind\": \"beatbook-review\",\n",
            "",
            "line 1, column 1: this is JSON",
        ),
        (
            "\"R\"",
            "5",
            "line 6, column 14: this cannot be read: invalid type: integer",
        ),
        ("\"locale\": \"ko\",", "", "missing field `locale`"),
        (
            "\"id\": \"b\"",
            "\"id\": \"a\"",
            "line 10, column 3: there are two verdicts on `a`, the first in line 9",
        ),
        (
            "\"verdict\": \"change\"",
            "\"verdict\": \"burn\"",
            "line 10, column 124: this cannot be read: unknown variant `burn`",
        ),
        (
            "{ \"b\": \"c\" }",
            "{ \"b\": \"c\", \"b\": \"d\" }",
            "two texts for the unit `b`",
        ),
        (
            "{ \"b\": \"c\" }",
            "{ \"b\": 5 }",
            "line 10, column 145: this cannot be read: invalid type: integer",
        ),
        (
            "\"category\": null",
            "\"category\": \"__proto__\"",
            "unknown variant `__proto__`",
        ),
        ("11111111111111111111111111111111", "1", "32 digits"),
        (
            "\"seconds\": 1.5",
            "\"seconds\": 1e999",
            "number out of range",
        ),
        ("\"note\": \"\"", "\"note\": \"\\ud800\"", "line 9"),
        ("\"note\": \"\"", "\"note\": \"\u{202e}", "line 9"),
        (
            "{ \"id\": \"a\"",
            "[] , { \"id\": \"a\"",
            "line 9, column 3: a verdict is an object",
        ),
        (
            "\"R\",",
            "\"R\", \"reviewer\": \"S\",",
            "duplicate field `reviewer`",
        ),
        ("\n}\n", "\n} {}\n", "trailing characters"),
    ] {
        let said_so = wrong(from, to);
        assert!(said_so.contains(said), "{to}: {said_so}");
        assert!(!said_so.contains('\u{202e}'), "{said_so:?}");
    }
    let (head, _) = FILE.split_once("[\n").unwrap();
    let none = read("f.json", &format!("{head}[]}}")).unwrap_err();
    assert!(none.to_string().contains("no verdicts"), "{none}");
    let list = read("f.json", "[1, \"beatbook-review\"]").unwrap_err();
    assert!(list.to_string().contains("not a review file"), "{list}");
}

#[test]
fn deep_and_large_files_are_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = open.repeat(200_000) + "1" + &close.repeat(200_000);
        for text in [
            FILE.replacen("\"R\"", &deep, 1),
            FILE.replacen("\"units\": {}", &format!("\"units\": {deep}"), 1),
            FILE.replacen("\"version\": 1", &format!("\"version\": {deep}"), 1),
            deep.clone(),
        ] {
            assert!(read("f.json", &text).is_err());
        }
        // What nobody asks for is skipped, however deep it is.
        assert!(
            read(
                "f.json",
                &FILE.replacen("\"locale\"", &format!("\"x\": {deep}, \"locale\""), 1)
            )
            .is_ok()
        );
    }
    let large = FILE.replacen("\"R\"", &format!("\"{}\"", "R".repeat(65 * 1024 * 1024)), 1);
    assert!(
        read("f.json", &large)
            .unwrap_err()
            .to_string()
            .contains("64 MiB")
    );
}
