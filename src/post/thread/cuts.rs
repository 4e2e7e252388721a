//! Where a text may be cut, and how good a cut there is.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use super::keep::kept;
use super::marks::{abbreviated, chinese, closes, closing, hangul, opening, pauses};
use crate::post::graphemes;
use crate::post::plain::is_plain;
use crate::profile::Profiles;

/// How good a cut is, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::post) enum Rank {
    Paragraph,
    Line,
    Sentence,
    Clause,
    Word,
    /// Between two Chinese characters.
    Character,
}

/// A place where a text may be cut, in bytes: one part ends at `end`, the next begins at `start`, with white space
/// between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::post) struct Cut {
    pub(in crate::post) end: usize,
    pub(in crate::post) start: usize,
    pub(in crate::post) rank: Rank,
}

/// White space at which a line may end; a no-break space is not.
pub(super) fn gap(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}')
}

/// Every cut of a text that neither begins nor ends with white space, in order.
pub(in crate::post) fn cuts(text: &str) -> Vec<Cut> {
    let kept = kept(text);
    let mut kept = kept.iter().copied().peekable();
    let sentences = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut sentences = sentences.segment_str(text).peekable();
    // A post may hold two languages, so the false ends of all languages count.
    let profiles = Profiles::embedded();
    let false_ends = profiles.false_ends();
    let mut cuts = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut before = Before::default();
    while let Some((at, c)) = chars.next() {
        if gap(c) {
            let (mut last, mut lines) = (c, usize::from(c == '\n'));
            while let Some(&(_, c)) = chars.peek().filter(|(_, c)| gap(*c)) {
                last = c;
                lines += usize::from(c == '\n');
                chars.next();
            }
            let Some(&(start, next)) = chars.peek() else {
                break;
            };
            let cut = Cut {
                end: at,
                start,
                rank: Rank::Word,
            };
            while sentences.next_if(|&boundary| boundary < start).is_some() {}
            let sentence =
                sentences.peek() == Some(&start) && !abbreviated(&text[..at], false_ends);
            if before.opens()
                || closes(next)
                || !separate(last, next)
                || !before.c.is_none_or(|b| separate(b, c))
            {
                continue;
            }
            let rank = match lines {
                0 if sentence || before.ended => Rank::Sentence,
                0 if before.c.is_some_and(pauses) || matches!(next, '—' | '–') || opening(next) => {
                    Rank::Clause
                }
                0 => Rank::Word,
                1 => Rank::Line,
                _ => Rank::Paragraph,
            };
            cuts.push(Cut { rank, ..cut });
            before = Before::default();
            continue;
        }
        if let Some(b) = before.c
            && (chinese(b) || chinese(c))
            && !(hangul(b) || hangul(c) || before.opens() || closes(c))
            && separate(b, c)
        {
            let rank = if before.ended {
                Rank::Sentence
            } else if pauses(b) {
                Rank::Clause
            } else {
                Rank::Character
            };
            cuts.push(Cut {
                end: at,
                start: at,
                rank,
            });
        }
        before.push(c);
    }
    cuts.retain(|cut| {
        while kept.next_if(|&(_, end)| end <= cut.end).is_some() {}
        kept.peek().is_none_or(|&(start, _)| cut.start <= start)
    });
    cuts
}

/// What comes before the current place, since the last white space.
#[derive(Default)]
struct Before {
    c: Option<char>,
    /// Whether it ends in a Chinese full stop, with nothing but closing marks after it.
    ended: bool,
}

impl Before {
    fn push(&mut self, c: char) {
        self.ended = matches!(c, '。' | '！' | '？' | '｡') || (self.ended && closing(c));
        self.c = Some(c);
    }

    fn opens(&self) -> bool {
        self.c.is_some_and(opening)
    }
}

/// Whether there is a grapheme boundary between two neighbors.
fn separate(a: char, b: char) -> bool {
    let plain = |c| is_plain(c) || c == '\n';
    (plain(a) && plain(b))
        || (a != '\u{200D}' && graphemes::count(String::from_iter([a, b]).as_str()) == 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with its cuts of that rank or a better one marked.
    fn marked(text: &str, worst: Rank) -> String {
        let mut out = String::new();
        let mut at = 0;
        for cut in cuts(text).into_iter().filter(|cut| cut.rank <= worst) {
            out += &text[at..cut.end];
            out += "|";
            at = cut.start;
        }
        out + &text[at..]
    }

    #[test]
    fn sentences_end_where_they_end() {
        for (text, expected) in [
            (
                "Lock it. Take the keys! Seen it? Call 911.",
                "Lock it.|Take the keys!|Seen it?|Call 911.",
            ),
            (
                "El Sr. López vive en EE. UU. desde mayo. Sí.",
                "El Sr. López vive en EE. UU. desde mayo.|Sí.",
            ),
            (
                "Meet at 7 p.m. on Main St. by the J. Smith house. Bring ID.",
                "Meet at 7 p.m. on Main St. by the J. Smith house.|Bring ID.",
            ),
            (
                "請小心。「不要付款。」請報警。",
                "請小心。|「不要付款。」|請報警。",
            ),
            ("他说：“别开门！”先打电话。", "他说：“别开门！”|先打电话。"),
            (
                "문을 잠그세요. 경찰에 신고하세요.",
                "문을 잠그세요.|경찰에 신고하세요.",
            ),
            ("She said “stop.” He ran.", "She said “stop.”|He ran."),
            ("Uno.\n\n¿Dos? ¡Tres!", "Uno.|¿Dos?|¡Tres!"),
        ] {
            assert_eq!(marked(text, Rank::Sentence), expected);
        }
    }

    #[test]
    fn clauses_end_at_their_marks() {
        for (text, expected) in [
            (
                "If it rings, hang up: it is a scam",
                "If it rings,|hang up:|it is a scam",
            ),
            (
                "包裹、信件，都要收好；别放门外",
                "包裹、|信件，|都要收好；|别放门外",
            ),
            (
                "El aviso (uno solo) llega hoy",
                "El aviso|(uno solo) llega hoy",
            ),
        ] {
            assert_eq!(marked(text, Rank::Clause), expected);
        }
    }

    #[test]
    fn words_stay_whole() {
        for (text, expected) in [
            (
                "Call 1-800-577-8477 (TIPS) now",
                "Call|1-800-577-8477 (TIPS)|now",
            ),
            (
                "see #packagetheft and @NYPD110Pct ( not) here",
                "see|#packagetheft|and|@NYPD110Pct|( not)|here",
            ),
            ("경찰에 신고하세요", "경찰에|신고하세요"),
            ("打1-800-577-8477 (TIPS)。", "打|1-800-577-8477 (TIPS)。"),
            ("用 #防盗 吧", "用|#防盗|吧"),
            ("看nyc.gov吧", "看|nyc.gov|吧"),
            (
                "no\u{a0}cut “here\u{301} ” 7％了",
                "no\u{a0}cut|“here\u{301} ”|7％|了",
            ),
        ] {
            assert_eq!(marked(text, Rank::Character), expected);
        }
    }
}
