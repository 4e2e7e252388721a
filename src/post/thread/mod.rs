//! Numbered posts: a text that is too long for one place, cut where a reader would pause.
//!
//! Parts end in ` 1/3`, ` 2/3`, ` 3/3` (a space, also after Chinese, then ASCII digits), which counts towards the limit.
//! There are as few of them as possible, and they are about equally long.

mod balance;
mod cuts;
mod keep;
mod marks;

use serde::Serialize;

use super::channels::{Channel, Rule};
use super::counted::Counted;
use super::measure::{self, Measure};
use super::{graphemes, x};
use balance::{Stuck, ThreadPlan};
pub(super) use cuts::{Cut, cuts};
#[cfg(feature = "site")]
pub(crate) use keep::phones;

/// How often the plan may be drawn up again, with less room, when a part turns out longer by itself than in the text.
const ATTEMPTS: usize = 4;

/// A text as it is posted in one place.
///
/// ```
/// use beatbook::post::thread::{Thread, thread};
/// use beatbook::post::channels;
///
/// let wea = channels::by_name("wea").expect("a channel");
/// let refused: Thread = thread(wea, "대피하세요.");
/// assert!(refused.parts.is_empty() && refused.reason.is_some());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Thread {
    /// The posts in order, numbers included; none when the text cannot be posted there.
    pub parts: Vec<String>,
    /// The white space before the first part, between the parts and after the last, which is not posted; one entry more
    /// than there are parts. When the text cannot be posted, the whole text.
    pub separators: Vec<String>,
    /// Why the text cannot be posted there, in words.
    pub reason: Option<String>,
}

/// Cuts `text` into as few posts as `channel` allows.
///
/// Cuts are at a paragraph, a sentence, a clause, a word or, in Chinese, between characters, in this order of preference;
/// never in a web address, phone number, hashtag, handle or grapheme, after an opening bracket or before a closing one,
/// and in Korean only at spaces. A text that fits, and one for a place without a known limit, is one part without a
/// number. A text message is always one part: carriers cut it and the phone joins it.
///
/// Takes time in proportion to the text and accepts any text.
///
/// ```
/// use beatbook::post::{channels, join, thread};
///
/// let x = channels::by_name("x").expect("a row of the table");
/// let text = format!("{} {}", "Lock every door. ".repeat(12).trim(), "Never leave a car running. ".repeat(6).trim());
/// let thread = thread(x, &text);
/// assert_eq!(thread.parts.len(), 2);
/// assert!(thread.parts[0].ends_with("Lock every door. 1/2"));
/// assert_eq!(join(&thread), text);
/// ```
#[must_use]
pub fn thread(channel: &Channel, text: &str) -> Thread {
    let counted = Counted::new(text);
    cut(channel, &counted, &measure::counted(channel, &counted))
}

/// As [`thread`], for a text that was measured before.
pub(super) fn cut(channel: &Channel, counted: &Counted<'_>, whole: &Measure) -> Thread {
    let text = counted.text();
    if !whole.allowed {
        return refuse(text, whole.reasons.join("; "));
    }
    if whole.fits != Some(false) || channel.rule == Rule::Sms {
        return Thread {
            parts: vec![text.to_owned()],
            separators: vec![String::new(); 2],
            reason: None,
        };
    }
    if channel.rule == Rule::Wea {
        let most = whole.limit.unwrap_or_default();
        let too_long = format!(
            "it has {} {}, and an alert holds {most}",
            whole.length,
            whole.unit.name()
        );
        return refuse(text, too_long);
    }
    let core = core_of(text);
    if core.is_empty() {
        return refuse(text, "there is nothing in it but white space".to_owned());
    }
    let before = &text[..text.len() - text.trim_start_matches(cuts::gap).len()];
    let after = &text[before.len() + core.len()..];

    let plan = ThreadPlan::new(channel, core, counted.cuts());
    let mut less = 0;
    for _ in 0..ATTEMPTS {
        match plan.ranges(less) {
            Ok(ranges) => {
                let thread = build(core, &ranges, before, after);
                let over = thread
                    .parts
                    .iter()
                    .map(|part| overshoot(channel, part))
                    .max()
                    .unwrap_or(0);
                if over == 0 {
                    return thread;
                }
                less += over;
            }
            Err(Stuck::Piece { start, end }) => {
                return refuse(text, piece(channel, &core[start..end]));
            }
            Err(Stuck::Room) => break,
        }
    }
    refuse(
        text,
        format!("no way was found to cut it into posts for {}", channel.name),
    )
}

/// A text without the white space around it.
pub(super) fn core_of(text: &str) -> &str {
    text.trim_matches(cuts::gap)
}

/// Puts the parts of a thread together again, numbers removed: the text it was made from, white space included.
#[must_use]
pub fn join(thread: &Thread) -> String {
    let count = thread.parts.len();
    let mut text = String::new();
    let mut separators = thread.separators.iter();
    text.extend(separators.next().map(String::as_str));
    for (i, part) in thread.parts.iter().enumerate() {
        let number = number(i + 1, count);
        text.push_str(part.strip_suffix(number.as_str()).unwrap_or(part));
        text.extend(separators.next().map(String::as_str));
    }
    text
}

/// What a part ends in; nothing when it is the only one.
fn number(i: usize, count: usize) -> String {
    if count > 1 {
        format!(" {i}/{count}")
    } else {
        String::new()
    }
}

fn build(core: &str, ranges: &[(usize, usize)], before: &str, after: &str) -> Thread {
    let mut thread = Thread {
        parts: Vec::new(),
        separators: vec![before.to_owned()],
        reason: None,
    };
    for (i, &(start, end)) in ranges.iter().enumerate() {
        thread.parts.push(format!(
            "{}{}",
            &core[start..end],
            number(i + 1, ranges.len())
        ));
        let next = ranges
            .get(i + 1)
            .map(|&(next, _)| core[end..next].to_owned());
        thread
            .separators
            .push(next.unwrap_or_else(|| after.to_owned()));
    }
    thread
}

/// By how much a part is too long; at least 1 when it does not fit.
fn overshoot(channel: &Channel, part: &str) -> usize {
    let measure = measure::measure(channel, part);
    if measure.fits == Some(false) {
        measure
            .length
            .saturating_sub(measure.limit.unwrap_or(0))
            .max(1)
    } else {
        0
    }
}

fn refuse(text: &str, reason: String) -> Thread {
    Thread {
        parts: Vec::new(),
        separators: vec![text.to_owned()],
        reason: Some(reason),
    }
}

/// Says which piece is longer than a post and may not be cut.
fn piece(channel: &Channel, piece: &str) -> String {
    let graphemes = graphemes::count(piece);
    let what = if graphemes == 1 {
        "one character".to_owned()
    } else {
        let mut shown = 0;
        let mut count = 0;
        graphemes::ends(piece, |end| {
            count += 1;
            if count <= 30 && end <= 200 {
                shown = end;
            }
        });
        let kind = if piece.contains("://")
            || x::urls(piece)
                .iter()
                .any(|url| url.end - url.start > piece.len() / 2)
        {
            "the web address"
        } else {
            "the indivisible text"
        };
        format!(
            "{kind} “{}{}”",
            &piece[..shown],
            if shown < piece.len() { "…" } else { "" }
        )
    };
    let length = measure::measure(channel, piece).length;
    format!(
        "{what} is longer than a numbered post: {length} {}, and a post holds {}",
        channel.unit.name(),
        channel.limit.unwrap_or_default()
    )
}
