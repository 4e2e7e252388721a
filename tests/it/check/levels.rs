//! How serious a finding is, by the settings and the command line.

use super::{KO, TIP, line_of, place};
use crate::support::Copy;

#[test]
fn levels_count_in_the_order_in_which_they_are_given() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    for (args, code, found) in [
        (&["--allow", "all", "--deny", "missing"][..], 1, 1),
        (&["--deny", "missing", "--allow", "all"], 0, 0),
        (&["--allow", "all", "--warn", "missing"], 0, 1),
        (
            &["--allow", "all", "--warn", "missing", "--deny", "missing"],
            1,
            1,
        ),
        (
            &["--allow", "all", "--deny", "missing", "--warn", "missing"],
            0,
            1,
        ),
        (
            &["--allow", "all", "--deny", "missing", "--allow", "missing"],
            0,
            0,
        ),
    ] {
        let ran = copy.check(args);
        assert_eq!(
            (ran.code, ran.findings("missing").len()),
            (code, found),
            "{args:?}"
        );
    }
    // A warning that is denied fails.
    copy.append(KO, "package-theft-old = 옛글\n");
    assert_eq!(
        copy.check(&["--allow", "all", "--warn", "obsolete"]).code,
        0
    );
    assert_eq!(
        copy.check(&["--allow", "all", "--deny", "obsolete"]).code,
        1
    );
}

#[test]
fn a_code_that_is_none_is_refused_with_a_suggestion() {
    let copy = Copy::new();
    for option in ["--deny", "--warn", "--allow"] {
        copy.run(&["check", option, "missin"])
            .refused(2, &["no check `missin`", "did you mean `missing`?"]);
    }
    copy.run(&["explain", "missin"])
        .refused(2, &["did you mean `missing`?"]);
    copy.run(&["check", "--format", "jsn"])
        .refused(2, &["did you mean `json`?"]);
}

#[test]
fn levels_come_from_the_settings_and_the_command_line_wins() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    let settings = copy.read("beatbook.toml");
    // Up to the exceptions, which are tables of their own.
    let settings = settings
        .split("\n# A parent")
        .next()
        .unwrap_or_default()
        .to_owned();
    copy.write(
        "beatbook.toml",
        settings.clone() + "\nall = \"allow\"\nmissing = \"warn\"\n",
    );
    assert_eq!(copy.check(&[]).code, 0);
    assert_eq!(copy.check(&[]).findings("missing")[0]["level"], "warn");
    assert_eq!(copy.check(&["--deny", "missing"]).code, 1);
    copy.write("beatbook.toml", settings + "\nmissing = \"wran\"\n");
    let ran = copy.check(&[]);
    assert_eq!(
        place(&ran.findings("settings")[0], "beatbook.toml")["line"],
        line_of(&copy, "beatbook.toml", "wran")
    );
}

#[test]
fn a_wrong_code_in_the_settings_has_a_place() {
    let copy = Copy::new();
    copy.append("beatbook.toml", "\nmissin = \"warn\"\n");
    let ran = copy.run(&["check"]);
    let line = line_of(&copy, "beatbook.toml", "missin =");
    let all = ran.stdout.clone() + &ran.stderr;
    assert!(all.contains(&format!("beatbook.toml:{line}")), "{ran:#?}");
}
