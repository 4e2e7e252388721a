//! A text as it goes to one place: which of its lengths, whether it fits, its parts, and the link that opens the place.

use std::cell::OnceCell;

use super::channels::{Channel, Unit, Uses};
use super::counted::Counted;
use super::measure::{self, Encoding, Measure};
use super::share::{Share, share};
use super::thread::cut;
use crate::gate::Outgoing;

/// A text for one channel.
///
/// ```
/// use beatbook::post::{Posting, Share, Uses, Verdict, channels, count, measure, share};
/// use beatbook::{Library, LocalTime};
///
/// let library = Library::embedded()?;
/// let gate = library.gate(LocalTime::parse("2026-11-22").expect("a day")).with_drafts();
/// let topic = gate.topic("pickpocket", &library.language("ko")?)?;
/// let message = topic.message("pickpocket-bag")?;
/// let to = |channel| Posting::of(channel, message.text.as_ref(), message.short.as_ref(), Share::default()).expect("it has a text");
/// let x = channels::by_name("x").expect("a channel");
/// let posting = to(x);
/// assert_eq!((posting.verdict(), posting.uses), (Verdict::Fits, Uses::Value));
/// assert_eq!((posting.uses.as_str(), posting.is_draft()), ("value", true));
/// assert!(posting.count().ends_with("/280 weighted characters"));
/// assert_eq!(posting.why(), None);
///
/// // A Wireless Emergency Alert has no Korean letters.
/// let alert = to(channels::by_name("wea").expect("a channel"));
/// assert_eq!(alert.verdict(), Verdict::NotAllowed);
/// assert!(alert.why().is_some_and(|why| why.contains("can only use the text message alphabet")));
///
/// assert_eq!(count(&measure(x, "Lock your bike.")), "15/280 weighted characters");
/// // A draft has no link that posts it.
/// assert_eq!(share(x, &message.text.expect("a draft"), Share::default()), None);
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    /// The channel.
    pub channel: &'static Channel,
    /// Which of the message's two lengths goes there; the post, where the message has no short line.
    pub uses: Uses,
    /// The text, before it is cut; `None` where it was only measured, and so may be any text.
    pub text: Option<Outgoing>,
    /// How long it is.
    pub measure: Measure,
    /// The posts in order, ready to paste; none where it cannot be posted there.
    pub parts: Vec<String>,
    /// The link that opens the place with the text filled in, where there is one and the text is a single part.
    pub share: Option<String>,
    /// Why it cannot be posted there.
    pub reason: Option<String>,
}

/// Whether a text may go to a place, and in what form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It fits.
    Fits,
    /// No limit is known.
    NoKnownLimit,
    /// It fits when it is cut into this many posts.
    Posts(usize),
    /// It is too long, and texts are not cut there.
    TooLong,
    /// It breaks another limit of the place, such as that on links, and texts are not cut there.
    OverALimit,
    /// It has characters that the place does not take, however short it is.
    NotAllowed,
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Verdict::Fits => f.pad("fits"),
            Verdict::NoKnownLimit => f.pad("no known limit"),
            Verdict::Posts(count) => f.pad(&format!("{count} posts")),
            Verdict::TooLong => f.pad("too long"),
            Verdict::OverALimit => f.pad("over a limit"),
            Verdict::NotAllowed => f.pad("not allowed"),
        }
    }
}

impl Posting {
    /// Whether it may go there, and in what form. A text that is not allowed is never called too long.
    pub fn verdict(&self) -> Verdict {
        let measure = &self.measure;
        match (measure.fits, self.parts.len()) {
            _ if !measure.allowed => Verdict::NotAllowed,
            (None, _) => Verdict::NoKnownLimit,
            (Some(true), _) => Verdict::Fits,
            (Some(false), count) if count > 1 => Verdict::Posts(count),
            _ if measure.limit.is_some_and(|limit| measure.length > limit) => Verdict::TooLong,
            _ if measure.reasons.is_empty() => Verdict::TooLong,
            _ => Verdict::OverALimit,
        }
    }

    /// Why it may not go there as it is, in words, each reason once; `None` where its length says it all.
    pub fn why(&self) -> Option<String> {
        let broken = || (!self.measure.reasons.is_empty()).then(|| self.measure.reasons.join("; "));
        self.reason.clone().or_else(broken)
    }

    /// The posting of a message with these two lengths; `None` where it has neither.
    pub fn of(
        channel: &'static Channel,
        value: Option<&Outgoing>,
        short: Option<&Outgoing>,
        with: Share<'_>,
    ) -> Option<Posting> {
        let uses = Uses::of(channel, value.is_some(), short.is_some())?;
        let text = match uses {
            Uses::Value => value?,
            Uses::Short => short?,
        };
        Some(Postable::new(text, &text.text()).posting(channel, uses, with))
    }

    /// How any text would be laid out: measured and cut, but with nothing that sends it anywhere.
    pub(crate) fn measured(channel: &'static Channel, text: &str) -> Posting {
        let counted = Counted::new(text);
        let measure = measure::counted(channel, &counted);
        let thread = cut(channel, &counted, &measure);
        Posting::laid_out(channel, measure, thread.parts, thread.reason)
    }

    fn laid_out(
        channel: &'static Channel,
        measure: Measure,
        parts: Vec<String>,
        reason: Option<String>,
    ) -> Posting {
        Posting {
            channel,
            uses: Uses::Value,
            measure,
            text: None,
            parts,
            share: None,
            reason,
        }
    }

    /// Whether it is a draft.
    pub fn is_draft(&self) -> bool {
        self.text.as_ref().is_some_and(Outgoing::is_draft)
    }

    /// How long it is, in words: `178/280 weighted characters`, `45/70 UTF-16 units, UCS-2, 1 part`.
    pub fn count(&self) -> String {
        count(&self.measure)
    }
}

/// A text that goes to several places: what they have in common is found out once.
pub(super) struct Postable<'t> {
    text: &'t Outgoing,
    whole: Counted<'t>,
    /// What is below the line that marks it.
    body: OnceCell<Counted<'t>>,
}

impl<'t> Postable<'t> {
    /// `whole` is the text as it leaves.
    pub(super) fn new(text: &'t Outgoing, whole: &'t str) -> Postable<'t> {
        Postable {
            text,
            whole: Counted::new(whole),
            body: OnceCell::new(),
        }
    }

    /// The posting to a channel that gets it as one of a message's two lengths.
    pub(super) fn posting(
        &self,
        channel: &'static Channel,
        uses: Uses,
        with: Share<'_>,
    ) -> Posting {
        let measure = measure::counted(channel, &self.whole);
        // What is too long for marked posts, which have the line in them, is too long for any others.
        let is_long = measure.limit.is_some_and(|limit| measure.length > limit);
        let marked = (is_long && measure.allowed).then(|| self.marked(channel));
        let mut posting = match marked.flatten() {
            Some(parts) if parts.len() > 1 => Posting::laid_out(channel, measure, parts, None),
            _ => {
                let thread = cut(channel, &self.whole, &measure);
                let (share, parts) = match thread.parts.len() {
                    // A single part is the text as it is.
                    1 => (share(channel, self.text, with), thread.parts),
                    2.. => (None, self.marked(channel).unwrap_or(thread.parts)),
                    _ => (None, thread.parts),
                };
                Posting {
                    share,
                    ..Posting::laid_out(channel, measure, parts, thread.reason)
                }
            }
        };
        posting.uses = uses;
        posting.text = Some(self.text.clone());
        posting
    }

    /// The posts of a thread whose text is marked: each has the mark, since each may be copied by itself. `None` where none is.
    fn marked(&self, channel: &Channel) -> Option<Vec<String>> {
        let line = format!("{}\n", self.text.line()?);
        let room = measure::measure(channel, &line).length;
        let narrow = Channel {
            limit: channel.limit.map(|limit| limit.saturating_sub(room)),
            ..channel.clone()
        };
        let body = self.body.get_or_init(|| Counted::new(self.text.body()));
        let parts = cut(&narrow, body, &measure::counted(&narrow, body)).parts;
        let parts = parts.into_iter().map(|part| format!("{line}{part}"));
        Some(parts.collect())
    }
}

/// A length in words.
pub fn count(measure: &Measure) -> String {
    let limit = measure
        .limit
        .map_or_else(String::new, |limit| format!("/{limit}"));
    let mut said = format!("{}{limit} {}", measure.length, measure.unit.name());
    if let Some(encoding) = measure.encoding {
        said.push_str(match encoding {
            Encoding::Gsm7 => ", GSM-7",
            Encoding::Ucs2 => ", UCS-2",
        });
    }
    if matches!(measure.unit, Unit::Septets | Unit::Utf16) && measure.encoding.is_some() {
        let plural = if measure.parts == 1 { "" } else { "s" };
        said.push_str(&format!(", {} part{plural}", measure.parts));
    }
    said
}

impl Encoding {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Encoding::Gsm7 => "gsm-7",
            Encoding::Ucs2 => "ucs-2",
        }
    }
}

impl Uses {
    /// Which of its lengths a message sends to a channel, given which it has; `None` where it has neither.
    pub(crate) fn of(channel: &Channel, value: bool, short: bool) -> Option<Uses> {
        match (channel.uses, value, short) {
            (Uses::Short, _, true) | (_, false, true) => Some(Uses::Short),
            (_, true, _) => Some(Uses::Value),
            (_, false, false) => None,
        }
    }

    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Uses::Value => "value",
            Uses::Short => "short",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::post::channels;

    #[test]
    fn text_messages_take_the_short_line() {
        let sms = channels::by_name("sms").unwrap();
        let (long, short) = (
            Outgoing::in_test("long", false),
            Outgoing::in_test("short", false),
        );
        let both = Posting::of(sms, Some(&long), Some(&short), Share::default()).unwrap();
        assert_eq!(
            (both.uses, &*both.text.as_ref().unwrap().text()),
            (Uses::Short, "short")
        );
        let one = Posting::of(sms, Some(&long), None, Share::default()).unwrap();
        assert_eq!(one.uses, Uses::Value);
        assert!(Posting::of(sms, None, None, Share::default()).is_none());
        assert_eq!(both.count(), "5/160 septets, GSM-7, 1 part");
    }

    #[test]
    fn each_verdict_has_one_reason() {
        for (name, text, verdict, why) in [
            ("x", "Lock up.".to_owned(), Verdict::Fits, None),
            (
                "whatsapp",
                "Lock up.".to_owned(),
                Verdict::NoKnownLimit,
                None,
            ),
            ("x", "Lock up. ".repeat(40), Verdict::Posts(2), None),
            (
                "wea",
                "문을 잠그세요. ".repeat(10),
                Verdict::NotAllowed,
                Some("an alert can only use the text message alphabet"),
            ),
            (
                "wea",
                "a".repeat(361),
                Verdict::TooLong,
                Some("an alert holds 360"),
            ),
            (
                "x",
                format!("{}\u{1b}", "a".repeat(400)),
                Verdict::NotAllowed,
                Some("U+001B"),
            ),
            (
                "whatsapp",
                "\u{0}".to_owned(),
                Verdict::NotAllowed,
                Some("U+0000"),
            ),
            ("sms", "가".repeat(80), Verdict::TooLong, None),
        ] {
            let channel = channels::by_name(name).unwrap();
            let posting = Posting::measured(channel, &text);
            assert_eq!(posting.verdict(), verdict, "{name} {text}");
            match (why, posting.why()) {
                (None, None) => {}
                (Some(part), Some(said)) => assert_eq!(said.matches(part).count(), 1, "{said}"),
                other => panic!("{name} {text}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_thread_has_no_single_link() {
        let x = channels::by_name("x").unwrap();
        let long = Outgoing::in_test(&"Lock your door. ".repeat(40), false);
        let posting = Posting::of(x, Some(&long), None, Share::default()).unwrap();
        assert!(posting.parts.len() > 1 && posting.share.is_none());
    }

    #[test]
    fn every_post_of_a_draft_says_so_and_fits() {
        let x = channels::by_name("x").unwrap();
        let long = Outgoing::in_test(&"Lock your door. ".repeat(40), true);
        let posting = Posting::of(x, Some(&long), None, Share::default()).unwrap();
        assert!(posting.parts.len() > 2);
        for part in &posting.parts {
            assert!(part.starts_with("DRAFT\n"), "{part}");
            assert!(measure::measure(x, part).fits == Some(true), "{part}");
        }
    }

    #[test]
    fn a_draft_says_so_is_counted_so_and_has_no_link() {
        let x = channels::by_name("x").unwrap();
        let posted = |draft| {
            let text = Outgoing::in_test("Lock up.", draft);
            Posting::of(x, Some(&text), None, Share::default()).unwrap()
        };
        let (published, draft) = (posted(false), posted(true));
        assert!(published.share.is_some() && draft.share.is_none());
        assert_eq!(draft.parts, ["DRAFT\nLock up."]);
        assert_eq!(draft.measure.length, published.measure.length + 6);
    }
}
