//! Whether a text fits, counted the way a place counts it.

use std::collections::HashSet;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::channels::{Channel, Limit, Rule, Unit};
use super::counted::Counted;
use super::{emoji, graphemes, gsm, mastodon, x};

/// The alphabet that a text message goes out in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Encoding {
    /// The text message alphabet, GSM 03.38: 160 septets a message.
    #[serde(rename = "gsm-7")]
    Gsm7,
    /// UTF-16: 70 units a message.
    #[serde(rename = "ucs-2")]
    Ucs2,
}

/// A character that the text message alphabet does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Forced {
    /// The character.
    pub ch: char,
    /// How often it occurs in the text.
    pub count: usize,
}

/// How long a text is in one place, and whether it fits there.
///
/// ```
/// use beatbook::post::measure::{Encoding, Forced, Measure, measure};
/// use beatbook::post::channels;
///
/// let sms = channels::by_name("sms").expect("a channel");
/// let measured: Measure = measure(sms, "¿Qué hacer? Llame al 911. Aquí está.");
/// assert_eq!(measured.encoding, Some(Encoding::Ucs2));
/// assert_eq!(measured.encoding.map(Encoding::as_str), Some("ucs-2"), "the word in JSON");
/// assert_eq!(measured.forced_by, [Forced { ch: 'í', count: 1 }, Forced { ch: 'á', count: 1 }]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Measure {
    /// How long it is, in `unit`.
    pub length: usize,
    /// What that is counted in; for a text message this depends on its characters.
    pub unit: Unit,
    /// The most that fits, in `unit`; `None` where that is not known.
    pub limit: Option<usize>,
    /// Whether it fits, considering all limits and characters; `None` where no limit is known and every character is taken.
    pub fits: Option<bool>,
    /// What a text message or alert is encoded in.
    pub encoding: Option<Encoding>,
    /// How many parts carriers split a text message into; 1 elsewhere.
    pub parts: usize,
    /// The characters of a text message or alert that are outside its alphabet, in the order in which they first occur.
    pub forced_by: Vec<Forced>,
    /// Whether the place takes every character of it. Where it does not, `reasons` says which, and shortening does not help.
    pub allowed: bool,
    /// What else keeps it from fitting, each in words: other limits that it breaks, characters that the place does not take.
    pub reasons: Vec<String>,
}

/// Counts the NFC form of `text` the way `channel` counts.
///
/// Takes time in proportion to the text and accepts any text.
///
/// ```
/// use beatbook::post::{channels, measure};
///
/// let sms = channels::by_name("sms").expect("a row of the table");
/// let measure = measure(sms, "Cierre con llave. Llame al 911 si ve algo más.");
/// assert_eq!((measure.length, measure.limit, measure.parts), (46, Some(70), 1));
/// assert_eq!(measure.forced_by[0].ch, 'á');
/// ```
#[must_use]
pub fn measure(channel: &Channel, text: &str) -> Measure {
    counted(channel, &Counted::new(text))
}

/// As [`measure()`], for a text that is counted for several places.
pub(super) fn counted(channel: &Channel, counted: &Counted<'_>) -> Measure {
    let text = counted.nfc();
    let mut measure = Measure {
        length: 0,
        unit: channel.unit,
        limit: channel.limit,
        fits: None,
        encoding: None,
        parts: 1,
        forced_by: Vec::new(),
        allowed: true,
        reasons: channel
            .extra
            .iter()
            .filter_map(|limit| broken(*limit, text))
            .collect(),
    };
    if let Some(c) = counted.unpostable() {
        measure.forbid(format!(
            "it has the control character U+{:04X}, which no post can carry",
            u32::from(c)
        ));
    }
    match channel.rule {
        Rule::X => {
            measure.length = x::length(text);
            if !text.is_ascii()
                && let Some(c) = text.chars().find(|&c| x::refused(c))
            {
                measure.forbid(format!(
                    "it has the character U+{:04X}, which {} refuses",
                    u32::from(c),
                    channel.name
                ));
            }
        }
        Rule::Sms | Rule::Wea => message(&mut measure, channel, counted),
        Rule::Graphemes => measure.length = counted.graphemes(),
        Rule::Characters => measure.length = counted.characters(),
        Rule::Utf16 => measure.length = counted.utf16(),
        Rule::Mastodon | Rule::Threads => {
            costs(channel.rule, text, |_, cost| measure.length += cost)
        }
    }
    measure.fits = match measure.limit {
        _ if !measure.allowed => Some(false),
        Some(limit) => Some(measure.length <= limit && measure.reasons.is_empty()),
        None => None,
    };
    measure
}

impl Measure {
    /// Notes that the place does not take one of its characters.
    fn forbid(&mut self, why: String) {
        self.allowed = false;
        self.reasons.push(why);
    }
}

/// Fills in what is special about text messages and alerts.
fn message(measure: &mut Measure, channel: &Channel, counted: &Counted<'_>) {
    let text = counted.nfc();
    if let Some(length) = gsm::length(text) {
        (measure.length, measure.encoding) = (length, Some(Encoding::Gsm7));
        if channel.rule == Rule::Sms {
            measure.parts = gsm::parts(text, length);
        }
        return;
    }
    measure.forced_by = forced(text);
    measure.encoding = Some(Encoding::Ucs2);
    measure.unit = Unit::Utf16;
    measure.length = counted.utf16();
    if channel.rule == Rule::Sms {
        measure.limit = Some(gsm::UNITS);
        measure.parts = gsm::wide_parts(text, measure.length);
    } else {
        let listed: Vec<String> = measure
            .forced_by
            .iter()
            .take(5)
            .map(|forced| show(forced.ch))
            .collect();
        let more = if measure.forced_by.len() > listed.len() {
            " and others"
        } else {
            ""
        };
        measure.forbid(format!(
            "an alert can only use the text message alphabet, which has no {}{more}",
            listed.join(" ")
        ));
    }
}

/// The character itself, or its code point when it would be invisible.
fn show(c: char) -> String {
    if c.is_control() || c.is_whitespace() || x::refused(c) {
        format!("U+{:04X}", u32::from(c))
    } else {
        c.to_string()
    }
}

/// The characters outside the alphabet, in the order in which they first occur, with how often each does.
fn forced(text: &str) -> Vec<Forced> {
    let mut index = FxHashMap::default();
    let mut forced: Vec<Forced> = Vec::new();
    for ch in text.chars().filter(|&c| gsm::septets(c).is_none()) {
        let at = *index.entry(ch).or_insert(forced.len());
        match forced.get_mut(at) {
            Some(seen) => seen.count += 1,
            None => forced.push(Forced { ch, count: 1 }),
        }
    }
    forced
}

/// The limit in words, if the text breaks it.
fn broken(limit: Limit, text: &str) -> Option<String> {
    let has = extra(limit.unit, text);
    (has > limit.most).then(|| {
        format!(
            "it has {has} {}, and the most is {}",
            limit.unit.name(),
            limit.most
        )
    })
}

/// How much the text has of a unit other than the main one.
fn extra(unit: Unit, text: &str) -> usize {
    match unit {
        Unit::Links => {
            let links: HashSet<&str> = x::urls(text)
                .into_iter()
                .map(|url| &text[url.start..url.end])
                .collect();
            links.len()
        }
        Unit::Hashtags => hashtags(text).count(),
        _ => text.len(),
    }
}

/// Where the hashtags of `text` are, in bytes: `#` or `＃`, not inside a word, then letters, digits and `_`.
pub(super) fn hashtags(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(['#', '＃'])
        .filter_map(move |(at, sign)| {
            let rest = &text[at + sign.len()..];
            let run = rest.find(|c| !word(c)).unwrap_or(rest.len());
            let inside = text[..at]
                .ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '/' | '&'));
            (!inside && rest[..run].contains(|c: char| !c.is_ascii_digit() && c != '_'))
                .then_some((at, at + sign.len() + run))
        })
}

/// Calls `each` with the end (in bytes) and the cost of every piece of a text in NFC, under one rule.
pub(super) fn costs(rule: Rule, text: &str, mut each: impl FnMut(usize, usize)) {
    match rule {
        Rule::X => x::weights(text, each),
        Rule::Graphemes => graphemes::ends(text, |end| each(end, 1)),
        Rule::Mastodon => mastodon::lengths(text, each),
        Rule::Threads => threads(text, each),
        Rule::Utf16 => text
            .char_indices()
            .for_each(|(at, c)| each(at + c.len_utf8(), c.len_utf16())),
        Rule::Characters => text
            .char_indices()
            .for_each(|(at, c)| each(at + c.len_utf8(), 1)),
        Rule::Sms | Rule::Wea => text
            .char_indices()
            .for_each(|(at, c)| each(at + c.len_utf8(), gsm::septets(c).unwrap_or(1))),
    }
}

/// Threads: a code point counts 1, but an emoji counts its bytes (developers.facebook.com/documentation/threads/posts).
fn threads(text: &str, mut each: impl FnMut(usize, usize)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let mut end = at + c.len_utf8();
        let mut cost = 1;
        let ascii = c.is_ascii() && bytes.get(end).is_none_or(u8::is_ascii);
        if !ascii && let Some(length) = emoji::prefix(&text[at..]) {
            (end, cost) = (at + length, length);
        }
        each(end, cost);
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::super::channels::{all, by_name};
    use super::*;

    fn of(channel: &str, text: &str) -> Measure {
        measure(by_name(channel).unwrap(), text)
    }

    #[test]
    fn the_same_text_is_as_long_as_the_place_says() {
        let text = "경찰 👮🏽 https://www.nyc.gov/nypd";
        let lengths: Vec<(&str, usize)> = all()
            .iter()
            .map(|channel| (channel.id, measure(channel, text).length))
            .collect();
        assert_eq!(
            &lengths[..5],
            [
                ("x", 31),
                ("bluesky", 29),
                ("mastodon", 28),
                ("threads", 36),
                ("instagram", 32)
            ]
        );
    }

    #[test]
    fn one_accent_makes_a_text_message_twice_as_long() {
        let plain = of("sms", &"a".repeat(160));
        assert_eq!(
            (
                plain.length,
                plain.limit,
                plain.fits,
                plain.parts,
                plain.unit
            ),
            (160, Some(160), Some(true), 1, Unit::Septets)
        );
        let accented = of("sms", &format!("{}áéá", "a".repeat(157)));
        assert_eq!(
            (
                accented.length,
                accented.limit,
                accented.fits,
                accented.parts
            ),
            (160, Some(70), Some(false), 3)
        );
        assert_eq!(accented.forced_by, [Forced { ch: 'á', count: 2 }]);
        assert_eq!(accented.encoding, Some(Encoding::Ucs2));
    }

    #[test]
    fn counts_the_composed_form() {
        for channel in all() {
            assert_eq!(
                measure(channel, "an\u{303}o"),
                measure(channel, "año"),
                "{}",
                channel.id
            );
        }
    }

    #[test]
    fn says_which_other_limit_is_broken() {
        let links: String = (0..6).map(|n| format!("https://a{n}.com ")).collect();
        assert_eq!(
            of("threads", &links).reasons,
            ["it has 6 links, and the most is 5"]
        );
        assert_eq!(
            of("threads", &"https://a.com ".repeat(6)).reasons,
            Vec::<String>::new()
        );
        assert_eq!(of("instagram", "#a #b #c #d #e #5 x#f").fits, Some(true));
        assert_eq!(of("instagram", "#a #b #c #d #e #f").fits, Some(false));
        assert_eq!(
            of("bluesky", &"👨‍👩‍👧‍👦".repeat(200)).reasons,
            ["it has 5000 bytes, and the most is 3000"]
        );
        assert_eq!(of("x", "a\u{feff}").fits, Some(false));
    }

    #[test]
    fn an_alert_takes_only_its_alphabet() {
        assert_eq!(of("wea", "Avoid Roosevelt Av.").fits, Some(true));
        let korean = of("wea", "경찰");
        assert_eq!(korean.fits, Some(false));
        assert_eq!(
            korean.reasons,
            ["an alert can only use the text message alphabet, which has no 경 찰"]
        );
    }

    #[test]
    fn a_control_character_is_not_allowed_anywhere() {
        for channel in all() {
            let measure = measure(channel, "Lock up.\u{7}");
            assert_eq!(
                (measure.fits, measure.allowed),
                (Some(false), false),
                "{}",
                channel.id
            );
            assert!(measure.reasons.join(" ").contains("U+0007"), "{measure:?}");
        }
        assert!(of("x", "Two\r\nlines\tand a tab").allowed);
        assert!(!of("x", "a\u{feff}").allowed && !of("wea", "경찰").allowed);
        assert!(of("bluesky", &"a".repeat(400)).allowed);
    }

    #[test]
    fn no_known_limit_is_no_verdict() {
        for id in [
            "whatsapp",
            "nextdoor",
            "kakaotalk",
            "wechat",
            "e-mail",
            "flyer",
        ] {
            let measure = of(id, &"a".repeat(100_000));
            assert_eq!(
                (measure.length, measure.limit, measure.fits),
                (100_000, None, None),
                "{id}"
            );
        }
    }
}
