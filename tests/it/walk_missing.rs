//! `review TOPIC --lang L` in a terminal, where a translation is missing, or a part of it: it is written there.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)] // all of it is a test

use crate::support::{Copy, Ran, TODAY, program};
use crate::walk::{kept, killed_at_every_step, record_of, walk};
use crate::worklist::items;

const EN: &str = "content/topics/package-theft.ftl";
const KO: &str = "locales/ko/topics/package-theft.ftl";
const RECORDS: &str = "locales/ko/topics/package-theft.review.toml";
const PICKUP: &str = "package-theft-pickup";

/// A copy without the Korean of a message, and with nothing on record for it.
fn without(id: &str) -> Copy {
    let copy = Copy::new();
    copy.remove_message(KO, id);
    let mut records: toml::Table = copy.read(RECORDS).parse().unwrap();
    records.remove(id).unwrap();
    copy.write(RECORDS, records.to_string());
    copy
}

/// Writes an editor that keeps what it was given in `laid.txt`, and then fills it in by a script of `sed`.
fn editor(copy: &Copy, script: &str) -> &'static str {
    copy.write("words.sed", script);
    copy.write(
        "edit.sh",
        "cp \"$1\" laid.txt\nsed -i -f words.sed \"$1\"\n",
    );
    "sh edit.sh"
}

/// A script that writes a text behind what is laid out empty: `ID =`, `.short =`, `*[other]`.
fn fill(texts: &[(&str, &str)]) -> String {
    let lines = texts.iter().map(|(head, text)| {
        let head = head
            .replace('.', "\\.")
            .replace('*', "\\*")
            .replace('[', "\\[");
        format!("s/^\\( *{head}\\) *$/\\1 {text}/\n")
    });
    lines.collect()
}

#[track_caller]
fn write(copy: &Copy, id: &str, script: &str, answers: &str) -> Ran {
    let editor = editor(copy, script);
    walk(
        copy,
        answers,
        &format!("{id} --lang ko --reviewer b"),
        editor,
    )
}

/// What the editor was given, without its comments.
fn laid_out(copy: &Copy) -> String {
    let laid = copy.read("laid.txt");
    let lines: Vec<&str> = laid.lines().filter(|line| !line.starts_with('#')).collect();
    lines.join("\n").trim().to_owned()
}

const BOTH: [(&str, &str); 2] = [
    ("package-theft-pickup =", "새 글."),
    (".short =", "짧은 글."),
];

#[test]
fn a_missing_message_is_written_where_an_import_puts_it() {
    let copy = without(PICKUP);
    copy.prepend(KO, "# 우리 파일\r\n");
    copy.append(
        "content/glossary.toml",
        "\n[pickup-locker]\nen = [\"pickup locker\"]\nko = [\"택배 보관함\"]\n",
    );
    let before = copy.read(KO);
    let ran = write(&copy, PICKUP, &fill(&BOTH), "c\n");
    assert_eq!(ran.code, 0, "{ran:#?}");
    for said in [
        "1 of 1: package-theft-pickup · missing",
        "Not written yet.",
        "[c]hange, to write what is missing, [s]kip, [q]uit>",
        "Written. It is your text now, so somebody else must review it.",
        "1 written, 0 approved, 0 changed, 0 rejected, 0 skipped",
    ] {
        assert!(ran.stdout.contains(said), "no `{said}`: {}", ran.stdout);
    }
    assert!(!ran.stdout.contains("Nobody knows who"), "{}", ran.stdout);
    assert_eq!(laid_out(&copy), "package-theft-pickup = \n    .short =");
    let given = copy.read("laid.txt");
    for said in [
        "# The English:\n# package-theft-pickup = ",
        "#   Longest in one post: ",
        "#   Agreed term: pickup locker = 택배 보관함\n",
        "# package-theft-pickup.short:\n#   The short form",
    ] {
        assert!(given.contains(said), "no `{said}`: {given}");
    }
    // After the message that stands before it in English, and no other byte is another.
    let written = "package-theft-pickup = 새 글.\r\n    .short = 짧은 글.\r\n";
    let after = "package-theft-track = ";
    assert_eq!(
        copy.read(KO),
        before.replace(after, &format!("{written}{after}"))
    );
    let record = record_of(&copy, PICKUP);
    assert_eq!(record["origin"].as_str(), Some("person"));
    assert_eq!(record["translated-by"].as_str(), Some("b"));
    assert_eq!(record["state"].as_str(), Some("translated"));
    assert!(!record.contains_key("reviewed-by"));
    assert_eq!(kept(&copy), Vec::<String>::new());
    let all = items(&copy, &[PICKUP]);
    assert_eq!(all[0]["need"], "unreviewed");
    copy.record(PICKUP, "ko", &["--reviewed-by", "b"])
        .refused(2, &["own translation"]);
    copy.record(PICKUP, "ko", &["--reviewed-by", "k"]).ok();
    assert!(items(&copy, &[PICKUP]).is_empty());
}

#[test]
fn a_whole_file_is_written_in_one_walk() {
    let copy = Copy::new();
    for path in [KO, RECORDS] {
        std::fs::remove_file(copy.file(path)).unwrap();
    }
    let script = fill(&[
        ("package-theft-pickup =", "새 글."),
        ("package-theft-track =", "둘째 글."),
        (".short =", "짧은 글."),
    ]);
    let all = items(&copy, &["package-theft"]);
    let order: Vec<&str> = all
        .iter()
        .map(|item| item["id"].as_str().unwrap())
        .collect();
    let answers = order.iter().map(|id| match *id {
        PICKUP | "package-theft-track" => "c\n",
        _ => "s\n",
    });
    let answers: String = answers.collect();
    let ran = write(&copy, "package-theft", &script, &answers);
    let skipped = order.len() - 2;
    let said = format!("2 written, 0 approved, 0 changed, 0 rejected, {skipped} skipped");
    assert!(ran.stdout.contains(&said), "{said}: {}", ran.stdout);
    assert_eq!(
        copy.read(KO),
        "### Package theft\n\npackage-theft-pickup = 새 글.\n    .short = 짧은 글.\npackage-theft-track = 둘째 글.\n    .short = 짧은 글.\n"
    );
    for id in [PICKUP, "package-theft-track"] {
        assert_eq!(record_of(&copy, id)["translated-by"].as_str(), Some("b"));
    }
    let found = copy.check(&["--locale", "ko"]);
    assert!(found.findings("syntax").is_empty());
}

#[test]
fn a_part_that_alone_is_missing_is_laid_out_and_added() {
    let copy = Copy::new();
    let whole = copy.read(KO);
    let short = whole
        .split_once(&format!("\n{PICKUP} = "))
        .and_then(|(_, rest)| rest.split('\n').nth(1))
        .unwrap();
    copy.replace(KO, &format!("{short}\n"), "");
    let before = copy.read(KO);
    let listed = items(&copy, &[PICKUP]);
    assert_eq!(listed[0]["need"], "missing", "{listed:#?}");
    assert!(listed[0]["text"].is_string());
    let skipped = write(&copy, PICKUP, "", "a\nc\n");
    for said in [
        "`.short` is not written yet.",
        "Answer with one of the letters",
        "Nothing is written.",
        "1 skipped",
    ] {
        assert!(skipped.stdout.contains(said), "{said}: {}", skipped.stdout);
    }
    assert_eq!(copy.read(KO), before);
    let ran = write(&copy, PICKUP, &fill(&[(".short =", "짧은 글.")]), "c\n");
    assert!(ran.stdout.contains("1 changed"), "{}", ran.stdout);
    assert!(
        laid_out(&copy).ends_with("\n    .short ="),
        "{}",
        laid_out(&copy)
    );
    assert_eq!(copy.read(KO), whole.replace(short, "    .short = 짧은 글."));
    let record = record_of(&copy, PICKUP);
    assert_eq!(record["origin"].as_str(), Some("machine-edited"));
    assert_eq!(record["translated-by"].as_str(), Some("b"));
}

#[test]
fn what_is_left_empty_is_not_written() {
    let copy = without(PICKUP);
    let before = (copy.read(KO), copy.read(RECORDS));
    for script in [
        "",
        "d",
        "/^[^#]/d",
        "s/^\\(package-theft-pickup =\\).*/\\1   /",
    ] {
        let ran = write(&copy, PICKUP, script, "c\n");
        assert!(
            ran.stdout.contains("Nothing is written.") && ran.stdout.contains("1 skipped"),
            "{script}: {}",
            ran.stdout
        );
        assert_eq!((copy.read(KO), copy.read(RECORDS)), before, "{script}");
        assert_eq!(kept(&copy), Vec::<String>::new());
    }
    // A part may be left for later.
    let ran = write(&copy, PICKUP, &fill(&BOTH[..1]), "c\n");
    assert!(
        ran.stdout
            .contains("Still missing: package-theft-pickup.short."),
        "{}",
        ran.stdout
    );
    assert!(
        copy.read(KO)
            .contains("\npackage-theft-pickup = 새 글.\npackage-theft-track")
    );
    assert_eq!(items(&copy, &[PICKUP])[0]["need"], "missing");
}

#[test]
fn a_new_text_is_held_to_the_english() {
    let copy = without(PICKUP);
    copy.set_value(
        EN,
        PICKUP,
        "Call { -contact-crime-stoppers } about { $what }.",
    );
    let before = (copy.read(KO), copy.read(RECORDS));
    let right = "{ -contact-crime-stoppers }에 { $what } 전화.";
    for (text, said) in [
        ("{ -contact-crime-stoppers } 전화.", "leaves out { $what }"),
        ("{ $what } 전화.", "leaves out { -contact-crime-stoppers }"),
        (
            "{ -contact-crime-stoppers } { $what } { $who }",
            "has { $who }",
        ),
        (
            "{ -contact-crime-stoppers } { $what } { -contact-x }",
            "-contact-x",
        ),
        (
            "{ -contact-crime-stoppers } { $what } 800-577-8477",
            "is typed into the text",
        ),
        (
            "{ -contact-crime-stoppers } { $what } { $who -> *[x] y }",
            "not exactly one message",
        ),
        ("{ -contact-crime-stoppers", "not exactly one message"),
        (
            "{ -contact-crime-stoppers } { $what } \\n전화",
            "not exactly one message",
        ),
        (
            "{ -contact-crime-stoppers } { $what }\\n    .other = x",
            "has no `.other`",
        ),
    ] {
        let script = fill(&[("package-theft-pickup =", text), BOTH[1]]);
        let ran = write(&copy, PICKUP, &script, "c\n\nq\n");
        assert!(ran.stdout.contains(said), "{text}: {}", ran.stdout);
        assert!(ran.stdout.contains("0 written"), "{text}: {}", ran.stdout);
        assert_eq!((copy.read(KO), copy.read(RECORDS)), before, "{text}");
    }
    let short_alone = write(&copy, PICKUP, &fill(&BOTH[1..]), "c\n\nq\n");
    assert!(
        short_alone.stdout.contains("lack its text"),
        "{}",
        short_alone.stdout
    );
    let renamed = format!("s/^{PICKUP} =/x =/\n{}", fill(&[("x =", right)]));
    let renamed = write(&copy, PICKUP, &renamed, "c\n\nq\n");
    assert!(
        renamed.stdout.contains("the id must stay"),
        "{}",
        renamed.stdout
    );
    assert_eq!((copy.read(KO), copy.read(RECORDS)), before);
    // What was refused can be put right, with nothing typed twice.
    let half = (
        "package-theft-pickup =",
        "{ -contact-crime-stoppers } 전화.",
    );
    editor(&copy, &fill(&[half, BOTH[1]]));
    copy.write("edit.sh", "if [ -e once ]; then sed -i 's/} 전화/}에 { $what } 전화/' \"$1\"; else touch once; sed -i -f words.sed \"$1\"; fi\n");
    let args = format!("{PICKUP} --lang ko --reviewer b");
    let ran = walk(&copy, "c\ne\n", &args, "sh edit.sh");
    assert!(ran.stdout.contains("1 written"), "{}", ran.stdout);
    assert!(
        copy.read(KO)
            .contains(&format!("{PICKUP} = {right}\n    .short = 짧은 글.\n"))
    );
}

#[test]
fn what_check_will_deny_is_said_at_once() {
    let copy = without(PICKUP);
    let said = |ran: &Ran| -> Vec<String> {
        let lines = ran.stdout.lines().map(str::trim_end);
        let lines = lines.filter(|line| line.starts_with("check: "));
        lines.map(str::to_owned).collect()
    };
    let expected = |copy: &Copy| -> Vec<String> {
        let found = copy.check(&["--locale", "ko"]).findings("too-long");
        let lines = found.iter().map(|finding| {
            let place = &finding["places"][0];
            format!(
                "check: {KO}:{}:{}: error too-long {}",
                place["line"],
                place["column"],
                finding["text"].as_str().unwrap()
            )
        });
        lines.collect()
    };
    let long = "가".repeat(71);
    let ran = write(&copy, PICKUP, &fill(&[BOTH[0], (".short =", &long)]), "c\n");
    assert_eq!(said(&ran), expected(&copy), "{}", ran.stdout);
    assert_eq!(said(&ran).len(), 1);
    assert!(ran.stdout.contains("fails by 1 finding"), "{}", ran.stdout);
    // What was wrong before is not said again of a change; what is worse is.
    let changed = |script: &str| write(&copy, PICKUP, script, "c\n");
    assert!(said(&changed("/^[^#]/s/새 글/새로운 글/\n")).is_empty());
    let longer = changed(&format!("s/{long}/{long}가/\n"));
    assert_eq!(said(&longer), expected(&copy), "{}", longer.stdout);
    // A part that is left for later is named once.
    let copy = without(PICKUP);
    let half = write(&copy, PICKUP, &fill(&BOTH[..1]), "c\n");
    assert!(half.stdout.contains("Still missing"), "{}", half.stdout);
    assert!(said(&half).is_empty(), "{}", half.stdout);
}

#[test]
fn the_variants_that_the_language_has_are_laid_out() {
    let copy = without(PICKUP);
    copy.set_value(
        EN,
        PICKUP,
        "{ $n ->\n        [one] One parcel\n       *[other] { $n } parcels\n    } to pick up.",
    );
    let half = write(&copy, PICKUP, &fill(&BOTH[1..]), "c\n\nq\n");
    assert_eq!(
        laid_out(&copy),
        "package-theft-pickup = { $n ->\n       *[other] \n    }\n    .short ="
    );
    assert!(half.stdout.contains("0 written"), "{}", half.stdout);
    let script = fill(&[("*[other]", "{ $n }개"), BOTH[1]]);
    let ran = write(&copy, PICKUP, &script, "c\n");
    assert!(ran.stdout.contains("1 written"), "{}", ran.stdout);
    assert!(copy.read(KO).contains(
        "\npackage-theft-pickup = { $n ->\n       *[other] { $n }개\n    }\n    .short = 짧은 글.\n"
    ));
    // Whoever needs no selection may do without.
    let copy = without(PICKUP);
    copy.set_value(
        EN,
        PICKUP,
        "{ $n ->\n        [one] One parcel\n       *[other] { $n } parcels\n    }",
    );
    let script = format!(
        "/^package-theft-pickup/s/{{.*/{{ $n }}개/\n/^ .*\\*/d\n/^ *}}/d\n{}",
        fill(&BOTH[1..])
    );
    let ran = write(&copy, PICKUP, &script, "c\n");
    assert!(ran.stdout.contains("1 written"), "{}", ran.stdout);
    assert!(
        copy.read(KO)
            .contains("\npackage-theft-pickup = { $n }개\n    .short = ")
    );
}

#[test]
fn what_somebody_wrote_meanwhile_stays_and_so_does_what_was_written_here() {
    for script in [
        format!("printf 'package-theft-pickup = 남의 글.\\n' >> {KO}"),
        format!("sed -i 's/^{PICKUP} = /&Other /' {EN}"),
    ] {
        let copy = without(PICKUP);
        editor(&copy, &fill(&BOTH));
        copy.write("edit.sh", format!("{script}\nsed -i -f words.sed \"$1\"\n"));
        let args = format!("{PICKUP} --lang ko --reviewer b");
        let ran = walk(&copy, "c\n", &args, "sh edit.sh");
        assert!(
            ran.stdout.contains("has changed since it was shown"),
            "{ran:#?}"
        );
        assert!(!copy.read(KO).contains("새 글"), "{ran:#?}");
        let kept = kept(&copy);
        assert!(kept.len() == 1 && kept[0].contains("새 글"), "{kept:?}");
    }
    // What somebody wrote and nobody can read is not hidden by a second one.
    let copy = without(PICKUP);
    copy.append(KO, &format!("{PICKUP} = {{ 남의 글\n"));
    let before = copy.read(KO);
    let ran = write(&copy, PICKUP, &fill(&BOTH), "c\nq\n");
    assert!(
        ran.stdout
            .contains("`package-theft-pickup` stands there, in a way that is not valid Fluent"),
        "{}",
        ran.stdout
    );
    assert_eq!(copy.read(KO), before);
}

#[test]
fn a_text_that_is_put_back_is_as_it_was_on_record() {
    let copy = Copy::new();
    copy.record(PICKUP, "ko", &["--rejected-by", "k", "--note", "No."])
        .ok();
    copy.run(&[
        "review", "withdraw", PICKUP, "--lang", "ko", "--by", "b", "--reason", "Wrong.",
    ])
    .ok();
    let (text, records) = (copy.read(KO), copy.read(RECORDS));
    let lines: Vec<&str> = text
        .lines()
        .skip_while(|line| !line.starts_with(PICKUP))
        .take(2)
        .collect();
    let value = lines[0].split_once(" = ").unwrap().1;
    let short = lines[1].split_once(" = ").unwrap().1;
    copy.remove_message(KO, PICKUP);
    let script = fill(&[("package-theft-pickup =", value), (".short =", short)]);
    let ran = write(&copy, PICKUP, &script, "c\n");
    assert!(
        ran.stdout.contains("Put back: it is again"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("It stays withdrawn"), "{}", ran.stdout);
    assert_eq!((copy.read(KO), copy.read(RECORDS)), (text, records));
}

#[test]
fn a_precincts_own_text_goes_into_its_own_file() {
    let copy = Copy::new();
    let own = "precincts/110/locales/ko/topics/package-theft.ftl";
    copy.write(
        "precincts/110/content/topics/package-theft.ftl",
        "package-theft-lobby = Ask the super to lock the lobby.\n",
    );
    let central = copy.read(KO);
    let all = items(&copy, &["--precinct", "110", "package-theft-lobby"]);
    assert_eq!(all[0]["path"], own, "{all:#?}");
    let editor = editor(&copy, &fill(&[("package-theft-lobby =", "우리 글.")]));
    let args = "package-theft-lobby --lang ko --reviewer b --precinct 110";
    let ran = walk(&copy, "c\n", args, editor);
    assert!(ran.stdout.contains("1 written"), "{}", ran.stdout);
    assert_eq!(copy.read(own), "package-theft-lobby = 우리 글.\n");
    assert_eq!(copy.read(KO), central);
    let records: toml::Table = copy
        .read(&own.replace(".ftl", ".review.toml"))
        .parse()
        .unwrap();
    assert_eq!(
        records["package-theft-lobby"]["translated-by"].as_str(),
        Some("b")
    );
}

#[test]
fn whoever_only_writes_need_not_be_a_reviewer_of_the_language() {
    let copy = without(PICKUP);
    copy.append(
        "content/reviewers.toml",
        "[e]\nname = \"E. Spanish\"\nlanguages = [\"es\"]\nqualification = \"bilingual\"\n",
    );
    let editor = editor(&copy, &fill(&BOTH));
    let whole = walk(&copy, "c\n", "package-theft --lang ko --reviewer e", editor);
    assert_eq!(whole.code, 2, "{whole:#?}");
    let missing = "package-theft --lang ko --only missing --reviewer";
    let unlisted = walk(&copy, "c\n", &format!("{missing} nobody"), editor);
    assert_eq!(unlisted.code, 2, "{unlisted:#?}");
    let ran = walk(&copy, "c\n", &format!("{missing} e"), editor);
    assert!(ran.stdout.contains("1 written"), "{}", ran.stdout);
    assert_eq!(
        record_of(&copy, PICKUP)["translated-by"].as_str(),
        Some("e")
    );
}

#[test]
fn a_kill_while_a_new_text_is_saved_leaves_nothing_or_all_of_it() {
    let args = format!("{PICKUP} --lang ko --reviewer b");
    let script = fill(&BOTH);
    for whole_file in [false, true] {
        let prepared = || {
            let copy = without(PICKUP);
            if whole_file {
                std::fs::remove_file(copy.file(KO)).unwrap();
                std::fs::remove_file(copy.file(RECORDS)).unwrap();
            }
            editor(&copy, &script);
            copy
        };
        killed_at_every_step(&args, "sh edit.sh", [KO, RECORDS], prepared);
    }
}

#[test]
fn two_who_write_the_same_text_at_once_lose_nothing() {
    let copy = without(PICKUP);
    editor(&copy, &fill(&BOTH));
    let program = program(copy.path());
    let program = program.get_program().to_str().unwrap();
    // While the editor is open, somebody else goes through the same text, and is done first.
    let other = format!(
        "printf 'c\\n' | EDITOR='sed -i s/pickup.=/&남/' script -qefc '{program} --library . --today {TODAY} review {PICKUP} --lang ko --reviewer k' /dev/null > other.txt 2>&1"
    );
    copy.write("edit.sh", format!("{other}\nsed -i -f words.sed \"$1\"\n"));
    let args = format!("{PICKUP} --lang ko --reviewer b");
    let ran = walk(&copy, "c\n", &args, "sh edit.sh");
    assert!(
        copy.read("other.txt").contains("1 written"),
        "{}",
        copy.read("other.txt")
    );
    assert!(
        ran.stdout.contains("has changed since it was shown"),
        "{ran:#?}"
    );
    assert!(
        copy.read(KO).contains(&format!("{PICKUP} =남")),
        "{}",
        copy.read(KO)
    );
    assert!(!copy.read(KO).contains("새 글"));
    assert_eq!(
        record_of(&copy, PICKUP)["translated-by"].as_str(),
        Some("k")
    );
    assert!(kept(&copy).iter().any(|text| text.contains("새 글")));
}
