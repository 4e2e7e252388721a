//! Exceptions: what they except, until when, and what is wrong with those that are no use.

use super::{KO, PICKUP, TIP, alone, line_of, only, place};
use crate::support::Copy;

fn exception(more: &str) -> String {
    format!("\n[[allow]]\ncheck = \"missing\"\nreason = \"on its way\"\n{more}\n")
}

#[test]
fn an_exception_holds_until_its_date() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP);
    copy.append(
        "beatbook.toml",
        &exception("message = \"package-theft-tip\"\nlocale = \"ko\"\nuntil = 2026-11-27"),
    );
    let args = [
        "check",
        "--format",
        "json",
        "--allow",
        "all",
        "--deny",
        "missing",
        "--deny",
        "exceptions",
    ];
    assert_eq!(copy.run(&args).code, 0);
    let after = copy.run_on("2026-11-28", &args);
    assert_eq!(after.code, 1);
    assert_eq!(after.findings("missing").len(), 1);
    let past = after.findings("exceptions");
    assert_eq!(
        place(&past[0], "beatbook.toml")["line"],
        line_of(&copy, "beatbook.toml", "check = \"missing\"") - 1
    );
}

#[test]
fn an_exception_excepts_only_what_it_names() {
    let copy = Copy::new();
    copy.remove_message(KO, TIP).remove_message(KO, PICKUP);
    copy.remove_message("locales/es/topics/package-theft.ftl", TIP);
    let left = |more: &str| {
        let settings = copy.read("beatbook.toml");
        copy.append("beatbook.toml", &exception(more));
        let found = alone(&copy, "missing").findings("missing").len();
        copy.write("beatbook.toml", settings);
        found
    };
    assert_eq!(left("message = \"package-theft-tip\"\nlocale = \"ko\""), 2);
    assert_eq!(left("message = \"package-theft-tip\""), 1);
    assert_eq!(left("locale = \"ko\""), 1);
    assert_eq!(left(""), 0);
    assert_eq!(left("message = \"package-theft\""), 3);
}

#[test]
fn an_exception_that_is_no_use_is_found() {
    let copy = Copy::new();
    copy.append("beatbook.toml", &exception(""));
    let found = only(&copy, "exceptions");
    assert!(
        found["text"]
            .as_str()
            .unwrap()
            .contains("matches no finding"),
        "{found:#}"
    );
    // With one locale alone nobody can know.
    let ran = copy.check(&["--allow", "all", "--deny", "exceptions", "--locale", "ko"]);
    assert_eq!(ran.code, 0, "{ran:#?}");
    copy.replace("beatbook.toml", "check = \"missing\"", "check = \"missin\"");
    assert!(
        only(&copy, "exceptions")["text"]
            .as_str()
            .unwrap()
            .contains("no check")
    );
    copy.replace("beatbook.toml", "reason = \"on its way\"", "reason = \" \"");
    assert_eq!(alone(&copy, "settings").findings("settings").len(), 1);
    copy.replace("beatbook.toml", "reason = \" \"\n", "");
    copy.run(&["check"])
        .refused(2, &["beatbook.toml:", "reason"]);
}
