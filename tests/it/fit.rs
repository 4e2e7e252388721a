//! `fit`: what is said of a text on standard input.

use crate::support::{Ran, run_on_input};

#[track_caller]
fn fit(text: &str, args: &[&str]) -> Ran {
    let folder = tempfile::tempdir().expect("a temporary folder");
    run_on_input(folder.path(), text, &[&["fit"], args].concat())
}

#[test]
fn what_is_not_allowed_is_not_called_too_long() {
    for (channel, text, why) in [
        (
            "wea",
            "문을 잠그고 열쇠를 챙기세요.",
            "an alert can only use",
        ),
        ("x", "Lock your doors.\u{7}", "U+0007"),
        ("whatsapp", "Lock your doors.\u{1b}[1m", "U+001B"),
    ] {
        let ran = fit(text, &["--channel", channel]);
        assert_eq!(ran.code, 1, "{ran:#?}");
        assert!(ran.stdout.contains("not allowed"), "{ran:#?}");
        assert!(!ran.stdout.contains("too long"), "{ran:#?}");
        assert!(
            !ran.stdout.contains("/360"),
            "no length beside a limit: {ran:#?}"
        );
        assert_eq!(ran.stdout.matches(why).count(), 1, "said once: {ran:#?}");
        let json = fit(text, &["--channel", channel, "--format", "json"]).json();
        assert_eq!(json["fits"], false, "{json:#}");
        let reason = json["reason"].as_str().expect("a reason");
        assert!(reason.contains(why), "{json:#}");
    }
}

#[test]
fn what_is_too_long_says_so_once_and_what_can_be_cut_says_into_what() {
    let alert = fit(&"a".repeat(400), &["--channel", "wea"]);
    assert_eq!(alert.code, 1);
    assert!(alert.stdout.contains("too long"), "{alert:#?}");
    assert_eq!(
        alert.stdout.matches("an alert holds 360").count(),
        1,
        "{alert:#?}"
    );
    let thread = fit(&"Lock your doors. ".repeat(30), &["--channel", "x"]).ok();
    assert!(
        thread.stdout.starts_with("x           2 posts"),
        "{thread:#?}"
    );
    let short = fit("Lock your doors.\n", &["--channel", "x"]).ok();
    assert!(
        short
            .stdout
            .starts_with("x           fits            16/280"),
        "{short:#?}"
    );
}

#[test]
fn isolation_marks_are_part_of_what_is_pasted() {
    let text = "نص \u{2068}Corona\u{2069} هنا. ".repeat(16);
    let thread = fit(&text, &["--channel", "x"]).ok();
    let parts = fit(&text, &["--channel", "x", "--format", "json"]).json();
    for part in parts["parts"].as_array().expect("parts") {
        let line = format!("{}\n", part.as_str().expect("a post"));
        assert!(thread.stdout.contains(&line), "{thread:#?}");
    }
    // One that does not end would reorder what comes after it.
    let open = fit(&"a\u{2068}b c. ".repeat(60), &["--channel", "x"]).ok();
    assert!(!open.stdout.contains('\u{2068}'), "{open:#?}");
}
