//! Until when a text may leave.

use beatbook::gate::Reason::{Expired, Unreadable};

use super::{Files, time};

#[test]
fn what_is_past_its_date_or_has_metadata_that_cannot_be_read_is_withheld() {
    let meta = "content/topics/theft.toml";
    let expired = Files::new().change(meta, "group", "expires = 2026-11-21\ngroup");
    expired.stands("theft-lock", &[Expired], &[Expired]);
    let broken = Files::new().change(meta, "group", "group = \ngroup");
    broken.stands("theft-lock", &[Unreadable], &[Unreadable]);
    let time = Files::new().change(meta, "group", "expires = 19:00:00\ngroup");
    time.stands("theft-lock", &[Unreadable], &[Unreadable]);
}

#[test]
fn a_day_ends_with_its_last_minute_on_the_library_clock() {
    let files = Files::new().change(
        "content/topics/theft.toml",
        "group",
        "expires = 2026-11-22\ngroup",
    );
    for (now, publishable) in [("2026-11-22T23:59", true), ("2026-11-23T00:00", false)] {
        let message = files.message_at("theft-lock", "ko", now);
        assert_eq!(message.status.publishable(), publishable, "{now}");
    }
    let call = files.message("theft-call", "ko");
    assert_eq!(call.status.until, Some(time("2026-11-22T23:59")));
    let undated = Files::new().message("theft-call", "ko");
    assert_eq!(
        undated.status.until,
        Some(time("2026-12-01T23:59")),
        "the contact's end"
    );
}

#[test]
fn a_number_is_not_promised_beyond_the_day_it_ends() {
    let files = Files::new().change(
        "content/contacts.toml",
        "printed-on = 2026-11-01",
        "printed-on = 2026-11-01\nretired-on = 2026-11-25",
    );
    let message = files.signed().message("theft-call", "ko");
    assert_eq!(message.status.reasons, []);
    let until = message.status.until.expect("an end");
    assert_eq!(until.to_string(), "2026-11-24T23:59");
}
