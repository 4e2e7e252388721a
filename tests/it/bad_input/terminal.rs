//! What acts on a terminal.

use super::{EN, KO, KO_RECORDS};
use crate::support::Copy;

#[test]
fn nothing_that_acts_on_a_terminal_gets_through() {
    let copy = Copy::new();
    // The support module looks at every byte that is written.
    let evil = "\u{1b}[2J\u{1b}]0;x\u{7}\u{8}\u{9b}31m\u{7f}\u{202e}";
    copy.set_value(
        KO,
        "package-theft-pickup",
        &format!("직장{evil}에서 받으세요. {{ -contact-nobody }}"),
    );
    copy.append(KO, &format!("package-theft-{evil} = {{ {evil}\n"));
    copy.append(
        EN,
        &format!("package-theft-evil = Evil {evil} {{ $x{evil} }}\n"),
    );
    copy.append(
        KO_RECORDS,
        &format!("\n[\"{}\"]\nnote = 1\n", "\\u001b[2J\\u202e"),
    );
    copy.append(
        "l10n.toml",
        "\n[[includes]]\npath = \"\\u001b[2J\\u202e.toml\"\n",
    );
    copy.append(
        "beatbook.toml",
        "\n[[allow]]\ncheck = \"\\u001b[2J\\u202e\"\nreason = \"x\"\n",
    );
    for format in [
        "human", "short", "json", "github", "sarif", "junit", "markdown",
    ] {
        copy.run(&["check", "--format", format]);
    }
    for format in ["text", "json", "markdown"] {
        copy.run(&["coverage", "--format", format]);
    }
    for args in [
        &["topics", "--lang", "ko"][..],
        &["show", "package-theft", "--lang", "ko"],
        &["find", "package"],
        &["compile", "--out", "dist"],
        &["review", "list"],
    ] {
        copy.run(args);
    }
}

#[test]
fn texts_do_not_act_on_a_terminal() {
    let copy = Copy::new();
    let evil = "\u{1b}[2J\u{7}\u{9b}31m\u{202e}";
    copy.set_value(
        KO,
        "package-theft-pickup",
        &format!("직장{evil}에서 받으세요."),
    );
    copy.replace(
        KO,
        "package-theft = 택배 도난",
        &format!("package-theft = 택배 {evil}도난"),
    );
    copy.amend_record(
        KO_RECORDS,
        "package-theft-tip",
        "withdrawn = { on = 2026-11-20, reason = \"\\u001b[2J\\u202e\", correction = \"\\u001b[2J\" }",
    );
    for args in [
        &["show", "package-theft", "--lang", "ko"][..],
        &[
            "show",
            "package-theft",
            "--lang",
            "ko",
            "--draft",
            "--channel",
            "x",
        ],
        &["find", "직장", "--lang", "ko"],
        &["topics", "--lang", "ko"],
    ] {
        copy.run(args).ok();
    }
    // It would act on whatever it is pasted into.
    copy.run(&[
        "show",
        "package-theft-pickup",
        "--lang",
        "ko",
        "--draft",
        "--format",
        "plain",
    ])
    .refused(1, &["unreadable"]);
}

#[test]
fn json_of_texts_does_not_act_on_a_terminal() {
    let copy = Copy::new();
    copy.set_value(
        KO,
        "package-theft-pickup",
        "직장\u{9b}31m\u{202e}\u{7f}에서 받으세요.",
    );
    copy.replace(
        KO,
        "package-theft = 택배 도난",
        "package-theft = 택배 \u{202e}도난",
    );
    for args in [
        &["show", "package-theft", "--lang", "ko", "--format", "json"][..],
        &["find", "직장", "--lang", "ko", "--format", "json"],
        &["topics", "--lang", "ko", "--format", "json"],
    ] {
        copy.run(args).ok();
    }
}

#[test]
fn arguments_do_not_act_on_a_terminal() {
    let copy = Copy::new();
    let evil = "\u{1b}[31m\u{202e}x";
    for args in [
        &["show", evil][..],
        &["find", evil],
        &["show", "package-theft", "--lang", evil],
        &["show", "package-theft", "--channel", evil],
        &["topics", "--group", evil],
        &["check", "--deny", evil],
        &["check", "--locale", evil],
        &["check", "--format", evil],
        &["coverage", "--project", evil],
        &["explain", evil],
        &["review", "record", evil, "--lang", "ko"],
    ] {
        let ran = copy.run(args);
        assert!(ran.code > 0 && ran.stdout.is_empty(), "{args:?}: {ran:#?}");
    }
}
