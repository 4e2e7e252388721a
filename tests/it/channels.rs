//! docs/channels.md: its tables are made of what the program counts by.
//! `BEATBOOK_WRITE_DOCS=1 cargo test --test it channels::` writes them anew.
#![allow(clippy::unwrap_used)] // all of it is a test

use std::collections::BTreeSet;
use std::fmt::Write as _;

use beatbook::post::{Confidence, Unit, channels, measure};

use crate::support::Copy;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/channels.md");

/// The page with rows below the heading of a table.
fn with_rows(page: &str, heading: &str, rows: &str) -> String {
    let start = page.find(heading).unwrap_or_else(|| panic!("{heading}"));
    let below = page[start..].match_indices('\n').nth(1).unwrap().0;
    let (before, after) = page.split_at(start + below + 1);
    let end = after.find("\n\n").map_or(after.len(), |end| end + 1);
    let old = if after.starts_with('\n') {
        ""
    } else {
        &after[..end]
    };
    format!("{before}{rows}{}", &after[old.len()..])
}

/// The channels that a link opens with a text in it, as a published message has them.
fn linked() -> BTreeSet<String> {
    let copy = Copy::new();
    copy.publish("pickpocket-bag", "en");
    let mut args = vec!["show", "pickpocket-bag", "--lang", "en", "--format", "json"];
    args.extend(
        channels::all()
            .iter()
            .flat_map(|channel| ["--channel", channel.id]),
    );
    let shown = copy.run(&args).ok().json();
    let posts = shown["messages"][0]["channels"].as_array().unwrap();
    assert_eq!(posts.len(), channels::all().len());
    let with_link = posts.iter().filter(|post| post["share"].is_string());
    let ids = with_link.map(|post| post["channel"].as_str().unwrap().to_owned());
    ids.collect()
}

#[test]
fn the_tables_of_channels_are_current() {
    let linked = linked();
    assert!(
        linked.contains("x") && !linked.contains("kakaotalk"),
        "{linked:?}"
    );
    let mut rows = String::new();
    for channel in channels::all() {
        let mut limits: Vec<String> = channel
            .limit
            .iter()
            .map(|most| format!("{most} {}", channel.unit.name()))
            .collect();
        let more = channel.extra.iter();
        limits.extend(more.map(|limit| format!("{} {}", limit.most, limit.unit.name())));
        if limits.is_empty() {
            limits.push("not known".to_owned());
        }
        let link = if linked.contains(channel.id) {
            "yes"
        } else {
            "no"
        };
        let who = match channel.confidence {
            Confidence::Official => format!("official: {}", channel.source),
            Confidence::ThirdParty => format!("third party: {}", channel.source),
            Confidence::None => "nobody".to_owned(),
        };
        let names: Vec<String> = std::iter::once(channel.name.to_owned())
            .chain(channel.aliases.iter().map(|alias| format!("`{alias}`")))
            .collect();
        let _ = writeln!(
            rows,
            "| `{}` | {} | {} | {link} | {} | {who} | {} |",
            channel.id,
            names.join(", "),
            limits.join(", "),
            channel.counting,
            channel.checked_on
        );
    }
    let mut units = String::new();
    // A channel that counts so without exceptions, and what the unit is.
    for (id, unit, what) in [
        (
            "x",
            Unit::WeightedCharacters,
            "letters 1, Chinese and Korean characters 2, an emoji 2",
        ),
        (
            "bluesky",
            Unit::Graphemes,
            "what a reader calls a character",
        ),
        ("kakaotalk", Unit::Characters, "Unicode code points"),
        ("line", Unit::Utf16, "16-bit units of UTF-16"),
        (
            "sms",
            Unit::Septets,
            "7-bit units of the text message alphabet; UTF-16 units where a character is not in it",
        ),
    ] {
        let channel = channels::by_name(id).unwrap();
        assert_eq!(channel.unit, unit);
        let of = |text: &str| {
            let measure = measure(channel, text);
            let other = if measure.unit == unit {
                ""
            } else {
                " (UTF-16)"
            };
            format!("{}{other}", measure.length)
        };
        let (lock, korean, emoji) = (of("Lock up!"), of("잠그세요"), of("🚲🔒"));
        let _ = writeln!(
            units,
            "| {} | {lock} | {korean} | {emoji} | {what} |",
            unit.name()
        );
    }
    let there = std::fs::read_to_string(PAGE).unwrap();
    let page = with_rows(&there, "| channel |", &rows);
    let page = with_rows(&page, "| unit |", &units);
    if std::env::var_os("BEATBOOK_WRITE_DOCS").is_some() {
        std::fs::write(PAGE, &page).unwrap();
        return;
    }
    assert!(
        there == page,
        "docs/channels.md is not current; BEATBOOK_WRITE_DOCS=1 cargo test --test it channels::"
    );
}
