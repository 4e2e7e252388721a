//! `review TOPIC --lang L` in a terminal: a pseudo-terminal, made by `script` of util-linux.
#![allow(clippy::unwrap_used)] // all of it is a test

use std::process::{Command, Stdio};

use crate::support::{Copy, Ran, TODAY, program};
use crate::worklist::items;

const EN: &str = "content/topics/package-theft.ftl";
const KO: &str = "locales/ko/topics/package-theft.ftl";
const RECORDS: &str = "locales/ko/topics/package-theft.review.toml";
const TIP: &str = "package-theft-tip";

#[track_caller]
pub(crate) fn walk(copy: &Copy, answers: &str, args: &str, editor: &str) -> Ran {
    walk_until(copy, answers, (args, editor), None)
}

/// The same, killed at a point of writing.
#[track_caller]
fn walk_until(
    copy: &Copy,
    answers: &str,
    (args, editor): (&str, &str),
    killed_at: Option<&str>,
) -> Ran {
    let program = program(copy.path());
    let program = program.get_program().to_str().unwrap();
    let line = format!("{program} --library . --today {TODAY} --color never review {args}");
    let input = copy.file("answers.txt");
    std::fs::write(&input, answers).unwrap();
    let temporary = copy.file("tmp");
    std::fs::create_dir_all(&temporary).unwrap();
    let ran = Command::new("script")
        .args(["-qefc", &line, "/dev/null"])
        .current_dir(copy.path())
        .env_remove("BEATBOOK_LIBRARY")
        .env_remove("BEATBOOK_PRECINCT")
        .env_remove("VISUAL")
        .env("TMPDIR", &temporary)
        .env("EDITOR", editor)
        .env("BEATBOOK_TEST_STOP", killed_at.unwrap_or_default())
        .stdin(Stdio::from(std::fs::File::open(&input).unwrap()))
        .output()
        .expect("`script`, of util-linux");
    let ran = Ran {
        stdout: String::from_utf8_lossy(&ran.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&ran.stderr).into_owned(),
        code: ran.status.code().unwrap(),
    };
    let acts = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{8}');
    assert!(!ran.stdout.contains(acts), "{ran:#?}");
    ran
}

/// What is left in the folder for temporary files.
pub(crate) fn kept(copy: &Copy) -> Vec<String> {
    let folders = std::fs::read_dir(copy.file("tmp")).unwrap();
    let files = folders.map(|folder| folder.unwrap().path().join("text.ftl"));
    files
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}

pub(crate) fn record_of(copy: &Copy, id: &str) -> toml::Table {
    let all: toml::Table = copy.read(RECORDS).parse().unwrap();
    all[id].as_table().unwrap().clone()
}

#[test]
fn without_a_terminal_nobody_is_asked() {
    let copy = Copy::new();
    copy.run(&["review", TIP, "--lang", "ko", "--reviewer", "b"])
        .refused(2, &["no terminal", "beatbook review record"]);
    let listed = copy.run(&["review", TIP, "--lang", "ko"]).ok();
    assert!(listed.stdout.contains(TIP), "{listed:#?}");
    copy.run(&["review", TIP, "--reviewer", "b"])
        .refused(2, &["--lang"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_person_goes_through_texts_and_each_verdict_is_kept() {
    let copy = Copy::new();
    let order: Vec<String> = items(&copy, &["package-theft"])
        .iter()
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect();
    let before: toml::Table = copy.read(RECORDS).parse().unwrap();
    // Who it is; an answer that is none; then: approve, reject (with a category that is none), skip, and the end of input.
    let answers = "b\nx\na\nr\nSays pay, not report.\ntaste\naccuracy\ns\nq\n";
    let ran = walk(&copy, answers, "package-theft --lang ko", "true");
    assert_eq!(ran.code, 0, "{ran:#?}");
    for said in [
        "1 approved, 0 changed, 1 rejected, 1 skipped",
        "English",
        "한국어",
        ".short: ",
        "Answer with one of the letters",
        "That is none of them",
        &format!("1 of {}", order.len()),
    ] {
        assert!(ran.stdout.contains(said), "no `{said}`: {}", ran.stdout);
    }
    assert_eq!(
        record_of(&copy, &order[0])["reviewed-by"].as_str(),
        Some("b")
    );
    let rejected = record_of(&copy, &order[1])["rejected"].clone();
    assert_eq!(rejected["reason"].as_str(), Some("Says pay, not report."));
    assert_eq!(rejected["category"].as_str(), Some("accuracy"));
    for id in &order[2..] {
        assert_eq!(
            &record_of(&copy, id),
            before[id].as_table().unwrap(),
            "{id}"
        );
    }
    // The end of input is as good as quitting.
    let ran = walk(&copy, "", "package-theft --lang ko --reviewer b", "true");
    assert_eq!(ran.code, 0, "{ran:#?}");
    // With a format, texts are listed, in a terminal too.
    let ran = walk(&copy, "", "package-theft --lang ko --format text", "true");
    assert!(!ran.stdout.contains("[a]pprove"), "{ran:#?}");
}

#[cfg(target_os = "linux")]
#[test]
fn every_variant_is_shown_with_sample_values() {
    let copy = Copy::new();
    let id = "template-crime-pattern";
    let ran = walk(
        &copy,
        "q\n",
        &format!("{id} --lang ko --reviewer b"),
        "true",
    );
    let shown = items(&copy, &[id]);
    assert!(
        shown[0]["english"].as_str().unwrap().contains("->"),
        "{shown:#?}"
    );
    assert!(ran.stdout.contains("[$"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("{ -contact-"), "{}", ran.stdout);
}

#[cfg(target_os = "linux")]
#[test]
fn a_text_is_changed_in_the_persons_editor_and_waits_for_somebody_else() {
    let copy = Copy::new();
    copy.set_value(KO, TIP, "옛 글 { -contact-crime-stoppers }.");
    copy.set_value(EN, TIP, "Call { -contact-crime-stoppers }.");
    copy.record(TIP, "ko", &["--origin", "machine"]).ok();
    let before = copy.read(KO);
    let args = format!("{TIP} --lang ko --reviewer b");
    // An editor that replaces one text by another, in the entry alone.
    let edit = |old: &str, new: &str, answers: &str| {
        copy.write("words.sed", format!("/^[^#]/s/{old}/{new}/\n"));
        walk(&copy, answers, &args, "sed -i -f words.sed")
    };
    // What would lose something is refused, and can be left.
    for (old, new, said) in [
        (
            " { -contact-crime-stoppers }",
            "",
            "-contact-crime-stoppers",
        ),
        ("}", "", "not exactly one message"),
        ("옛", "800-577-8477", "is typed into the text"),
        ("package-theft-tip", "package-theft-tap", "the id must stay"),
    ] {
        let ran = edit(old, new, "c\n\nq\n");
        assert!(ran.stdout.contains(said), "{said}: {}", ran.stdout);
        assert_eq!(copy.read(KO), before);
    }
    // An editor that empties the text, fails, or is not there.
    for (editor, said) in [
        ("truncate -s 0", "Nothing is changed"),
        ("true", "Nothing is changed"),
        ("false", "did not end well"),
        ("no-such-editor", "no-such-editor"),
        ("", "no editor is named"),
    ] {
        let ran = walk(&copy, "c\nq\n", &args, editor);
        assert!(ran.stdout.contains(said), "{said}: {}", ran.stdout);
        assert_eq!(copy.read(KO), before);
        assert_eq!(kept(&copy), Vec::<String>::new());
    }
    let ran = edit("옛", "새", "c\n");
    assert!(
        ran.stdout.contains("somebody else must review it"),
        "{}",
        ran.stdout
    );
    assert_eq!(
        copy.read(KO),
        before.replace("옛 글", "새 글"),
        "nothing else is touched"
    );
    let record = record_of(&copy, TIP);
    assert_eq!(record["origin"].as_str(), Some("machine-edited"));
    assert_eq!(record["translated-by"].as_str(), Some("b"));
    assert!(!record.contains_key("reviewed-by"));
    assert_eq!(kept(&copy), Vec::<String>::new());
    // And they do not review it themselves.
    let own = walk(&copy, "a\nq\n", &args, "true");
    assert!(
        own.stdout.contains("nobody reviews their own translation"),
        "{}",
        own.stdout
    );
    assert!(!record_of(&copy, TIP).contains_key("reviewed-by"));
}

/// An editor that does what a script says, and then changes the text.
#[cfg(target_os = "linux")]
fn meanwhile(copy: &Copy, script: &str, answers: &str) -> Ran {
    copy.write(
        "edit.sh",
        format!("{script}\nsed -i '/^[^#]/s/= /= 새 /' \"$1\"\n"),
    );
    let args = format!("{TIP} --lang ko --reviewer b");
    walk(copy, answers, &args, "sh edit.sh")
}

#[cfg(target_os = "linux")]
#[test]
fn what_changed_while_the_editor_was_open_stays_and_so_does_what_was_written() {
    let copy = Copy::new();
    let program = program(copy.path());
    let program = program.get_program().to_str().unwrap();
    let rejects = format!(
        "{program} -q --library . --today {TODAY} review record {TIP} --lang ko --rejected-by k --note other >&2"
    );
    for script in [
        format!("sed -i 's/^{TIP} = /&Other /' {KO}"),
        format!("sed -i 's/^{TIP} = /&Other /' {EN}"),
        rejects,
    ] {
        let before = copy.read(KO);
        let ran = meanwhile(&copy, &script, "c\nq\n");
        assert!(
            ran.stdout.contains("has changed since it was shown"),
            "{ran:#?}"
        );
        assert!(ran.stdout.contains("What you wrote is kept in"), "{ran:#?}");
        assert!(!copy.read(KO).contains("= 새 "), "{ran:#?}");
        assert!(
            copy.read(KO).len() >= before.len(),
            "the other's work stays"
        );
        let kept = kept(&copy);
        assert!(kept.len() == 1 && kept[0].contains("= 새 "), "{kept:?}");
        std::fs::remove_dir_all(copy.file("tmp")).unwrap();
    }
    assert_eq!(record_of(&copy, TIP)["rejected"]["by"].as_str(), Some("k"));
    // An editor that fails after it has saved.
    let ran = walk(
        &copy,
        "c\nq\n",
        &format!("{TIP} --lang ko --reviewer b"),
        "sh -c 'echo'",
    );
    assert_eq!(ran.code, 0, "{ran:#?}");
    copy.write("fail.sh", "echo x >> \"$1\"\nexit 1\n");
    let ran = walk(
        &copy,
        "c\nq\n",
        &format!("{TIP} --lang ko --reviewer b"),
        "sh fail.sh",
    );
    assert!(ran.stdout.contains("what was saved is in"), "{ran:#?}");
    assert_eq!(kept(&copy).len(), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn what_a_text_would_do_to_the_terminal_is_shown_harmless() {
    let copy = Copy::new();
    let hostile = "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{202e}글";
    copy.set_value(KO, TIP, hostile);
    copy.set_value(EN, TIP, hostile);
    copy.append("content/reviewers.toml", "");
    let ran = walk(
        &copy,
        "q\n",
        &format!("{TIP} --lang ko --reviewer b"),
        "true",
    );
    assert!(ran.stdout.contains("\\u{1b}[2J"), "{}", ran.stdout);
    assert!(!ran.stdout.contains('\u{202e}'));
}

#[cfg(target_os = "linux")]
#[test]
fn who_may_not_review_learns_it_before_the_first_text() {
    let copy = Copy::new();
    for (who, said) in [("nobody", "no reviewer"), ("k", "not listed for es")] {
        let args = format!("{TIP} --lang es --reviewer {who}");
        let ran = walk(&copy, "a\n", &args, "true");
        assert_eq!(ran.code, 2, "{ran:#?}");
        assert!(ran.stdout.contains(said), "{ran:#?}");
        assert!(!ran.stdout.contains("[a]pprove"), "{ran:#?}");
    }
}

/// Many people record at the same moment, some of them killed in the middle: what was said is kept, and no file is torn.
#[test]
fn many_at_once_lose_nothing_and_a_kill_tears_nothing() {
    let copy = Copy::new();
    let ids: Vec<String> = items(&copy, &["package-theft"])
        .iter()
        .map(|item| item["id"].as_str().unwrap().to_owned())
        // The topic's own id stands for all of its texts.
        .filter(|id| id != "package-theft")
        .collect();
    assert!(ids.len() > 2, "{ids:?}");
    let start = |id: &str, who: &str| {
        copy.spawn(&["review", "record", id, "--lang", "ko", "--reviewed-by", who])
    };
    let mut kept: Vec<_> = ids
        .iter()
        .zip(["b", "k"].iter().cycle())
        .map(|(id, who)| (id, who, start(id, who)))
        .collect();
    let other = ["review", "record", "pickpocket", "--lang", "ko"];
    let other = [&other[..], &["--origin", "machine", "--note", "x"]].concat();
    let mut killed: Vec<_> = ids.iter().map(|_| copy.spawn(&other)).collect();
    for child in &mut killed {
        child.kill().unwrap();
        child.wait().unwrap();
    }
    for (id, _, child) in &mut kept {
        assert!(child.wait().unwrap().success(), "{id}");
    }
    for (id, who, _) in &kept {
        let record = record_of(&copy, id);
        assert_eq!(record["reviewed-by"].as_str(), Some(**who), "{id}");
    }
    // The next run clears up after the killed ones, and every file is whole.
    copy.record(TIP, "ko", &["--reviewed-by", "b", "--note", "x"])
        .ok();
    let all = copy.read("locales/ko/topics/pickpocket.review.toml");
    let all: toml::Table = all.parse().unwrap();
    assert!(all.contains_key("pickpocket-bag"));
    let left = walkdir::WalkDir::new(copy.path()).into_iter();
    let left = left.filter_map(|entry| entry.unwrap().file_name().to_str().map(str::to_owned));
    let left: Vec<_> = left.filter(|name| name.ends_with(".tmp")).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// Changes a text of a copy in the walk, kills that at each step of saving, and holds these files against what they were and what
/// they would be.
#[cfg(target_os = "linux")]
#[track_caller]
pub(crate) fn killed_at_every_step(
    args: &str,
    editor: &str,
    files: [&str; 2],
    prepared: impl Fn() -> Copy,
) {
    let both = |copy: &Copy| files.map(|path| std::fs::read_to_string(copy.file(path)).ok());
    let whole = prepared();
    let old = both(&whole);
    walk(&whole, "c\n", args, editor);
    let new = both(&whole);
    assert!(old[0] != new[0] && old[1] != new[1], "both files change");
    for point in [
        "prepare",
        "prepare:2",
        "prepared",
        "decided",
        "renamed",
        "renamed:2",
        "all renamed",
    ] {
        let copy = prepared();
        let ran = walk_until(&copy, "c\n", (args, editor), Some(point));
        assert!(ran.code > 128, "{point}: it was killed: {ran:#?}");
        // The next to take the lock puts things in order, before it does anything of its own.
        copy.record("pickpocket", "ko", &["--reviewed-by", "k"]);
        let expected = match point.starts_with("prepare") {
            true => &old,
            false => &new,
        };
        assert_eq!(&both(&copy), expected, "{point}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_kill_while_a_change_is_saved_leaves_the_text_and_its_record_as_they_were_or_both_new() {
    let args = format!("{TIP} --lang ko --reviewer b");
    let prepared = || {
        let copy = Copy::new();
        copy.set_value(KO, TIP, "옛 글 { -contact-crime-stoppers }.");
        copy.record(TIP, "ko", &["--origin", "machine"]).ok();
        copy.write("words.sed", "/^[^#]/s/옛/새/\n");
        copy
    };
    killed_at_every_step(&args, "sed -i -f words.sed", [KO, RECORDS], prepared);
}
