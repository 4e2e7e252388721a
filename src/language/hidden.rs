//! Characters that are not shown as text: those that act on whatever displays them, and invisible ones.
//!
//! This is the only classification: renderers escape by it, each in its format's way, and the check `invisible` reports by it.

use std::borrow::Cow;

use icu_properties::props::{
    BidiControl, DefaultIgnorableCodePoint, Emoji, EmojiModifier, ExtendedPictographic,
    Ideographic, Script,
};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Whether a character acts on what displays it, or is invisible, wherever it stands: control characters except line feed and
/// tab, the marks that order bidirectional text, line and paragraph separators, annotation marks, and what has no width.
///
/// Joiners, variation selectors and tags depend on what stands before them: [`hidden`] decides on them.
pub(crate) fn acts(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        // The fast path for nearly every character.
        ' '..='~' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => false,
        // Separators act, and the marks of annotations are not ignorable: what lies between them is.
        '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFB}' => true,
        c if depends(c) => false,
        c => c.is_control() || is_ignorable(c),
    }
}

/// Whether fonts show nothing for a character, whether or not it has a function.
pub(crate) fn is_ignorable(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Whether what stands around an ignorable character decides if it has a function: joiners, the zero-width space, variation
/// selectors (in Mongolian with the vowel separator among them) and tags.
fn depends(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200D}' | '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'
        | '\u{E0020}'..='\u{E007F}')
}

/// The marks that order bidirectional text.
pub(crate) fn directs(c: char) -> bool {
    CodePointSetData::new::<BidiControl>().contains(c)
}

/// The characters of a text that are not shown as text, each with the byte at which it stands: those that [`acts`] names, and
/// joiners, variation selectors and tags that have no function where they stand. Those inside emoji may stay, and so may those
/// that Arabic, Indian, Mongolian and Chinese spelling needs.
pub(crate) fn hidden(text: &str) -> Hidden<'_> {
    Hidden {
        text,
        at: 0,
        before: ' ',
        flag: false,
    }
}

/// How many bytes at the beginning of a text are printable ASCII, where nothing is hidden: nearly all of what is asked about.
fn plain(bytes: &[u8]) -> usize {
    run_of(bytes, |byte| matches!(byte, b' '..=b'~'))
}

/// How many bytes of this kind a text begins with. Several are looked at in one go, for where nearly all are.
pub(crate) fn run_of(bytes: &[u8], is: impl Fn(u8) -> bool) -> usize {
    const AT_ONCE: usize = 16;
    let chunks = bytes.chunks_exact(AT_ONCE);
    // Without a way out of the middle, the compiler compares all of them by one instruction.
    let whole = chunks.take_while(|chunk| chunk.iter().fold(true, |all, byte| all & is(*byte)));
    let done = whole.count() * AT_ONCE;
    let rest = bytes[done..].iter().take_while(|byte| is(**byte));
    done + rest.count()
}

/// The text with what [`hidden`] finds in it written otherwise, in the way of a format.
pub(crate) fn rewritten(text: &str, write: impl Fn(char, &mut String)) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    for (at, c) in hidden(text) {
        out.push_str(&text[done..at]);
        write(c, &mut out);
        done = at + c.len_utf8();
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

/// The first character of a text that no text may contain. Marks that order bidirectional text are allowed where they are
/// balanced (the check `isolation-marks` sees to that), except those that show one text as another.
pub(crate) fn unseen(text: &str) -> Option<(usize, char)> {
    hidden(text).find(|(_, c)| !directs(*c) || matches!(c, '\u{202D}' | '\u{202E}'))
}

/// What [`hidden`] finds.
pub(crate) struct Hidden<'t> {
    text: &'t str,
    /// The byte at which it goes on.
    at: usize,
    before: char,
    /// Whether tags may follow: a flag spelled with tags begins with the black flag.
    flag: bool,
}

impl Iterator for Hidden<'_> {
    type Item = (usize, char);

    fn next(&mut self) -> Option<(usize, char)> {
        loop {
            let rest = &self.text.as_bytes()[self.at..];
            let plain = plain(rest);
            if let Some(last) = rest[..plain].last() {
                (self.before, self.flag) = (char::from(*last), false);
            }
            let at = self.at + plain;
            let mut chars = self.text[at..].chars();
            let Some(c) = chars.next() else {
                self.at = at;
                return None;
            };
            self.at = at + c.len_utf8();
            let before = self.before;
            let wrong = match c {
                '\u{200D}' => {
                    let after = chars.next().unwrap_or(' ');
                    !((ends_picture(before) && is_picture(after)) || joins(before))
                }
                '\u{200C}' => !joins(before),
                '\u{200B}' => !runs_on(before),
                // Styles of emoji, and forms of Chinese characters and Mongolian letters.
                '\u{FE0E}' | '\u{FE0F}' => !CodePointSetData::new::<Emoji>().contains(before),
                '\u{FE00}'..='\u{FE0D}' | '\u{E0100}'..='\u{E01EF}' => {
                    !CodePointSetData::new::<Ideographic>().contains(before)
                }
                '\u{180B}'..='\u{180F}' => !matches!(before, '\u{1800}'..='\u{18AF}'),
                '\u{E0020}'..='\u{E007F}' => !self.flag,
                c => acts(c),
            };
            self.flag = c == '\u{1F3F4}' || (self.flag && matches!(c, '\u{E0020}'..='\u{E007E}'));
            // A hidden character does not justify what comes after it.
            self.before = if wrong { ' ' } else { c };
            if wrong {
                return Some((at, c));
            }
        }
    }
}

/// Whether a character can be joined to an emoji before it (UAX 29, rule GB11).
fn is_picture(c: char) -> bool {
    CodePointSetData::new::<ExtendedPictographic>().contains(c)
}

/// Whether an emoji that more can be joined to may end with a character: style and skin tone included.
fn ends_picture(c: char) -> bool {
    c == '\u{FE0F}' || is_picture(c) || CodePointSetData::new::<EmojiModifier>().contains(c)
}

/// Whether a letter's script uses joiners and non-joiners in spelling: Arabic, those of India and its neighbors, Mongolian.
/// Unicode has no property for that: Joining_Type is of cursive scripts alone, Indic_Syllabic_Category has figures and dashes too.
fn joins(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{8FF}' | '\u{900}'..='\u{109F}' | '\u{1780}'..='\u{18AF}' | '\u{1A20}'..='\u{1AAF}' | '\u{A840}'..='\u{ABFF}' | '\u{FB50}'..='\u{FEFC}' | '\u{11000}'..='\u{11FFF}')
}

/// Whether a letter's script has no spaces between words, so that a zero-width space says where lines may end. Line_Break names
/// such letters, but not the figures and signs between them.
fn runs_on(c: char) -> bool {
    matches!(
        CodePointMapData::<Script>::new().get(c),
        Script::Thai | Script::Lao | Script::Myanmar | Script::Khmer
    )
}

#[cfg(test)]
mod as_it_was;
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_work_to_do_may_stay() {
        for good in [
            "👨\u{200D}👩\u{200D}👧\u{200D}👦",
            "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} 👮🏿\u{200D}♀️ ☎️ 1️⃣ ©️",
            "می\u{200C}خواهم",
            "क्\u{200D}ष",
            "葛\u{E0100}",
            "ភាសា\u{200B}ខ្មែរ",
            "a\tb\nc",
            "정상 正常 ñ",
        ] {
            assert_eq!(hidden(good).next(), None, "{good}");
        }
        for bad in [
            "a\u{200B}b",
            "a\u{200D}b",
            "a\u{200C}b",
            "x\u{AD}y",
            "\u{202E}119",
            "\u{61C}a",
            "\u{FFF9}a",
            "a\u{2028}b",
            "\u{E0041}",
            "\u{FEFF}a",
            "a\u{7}",
            "a\u{9B}31m",
            "a\u{FE0F}",
            "경\u{3164}",
        ] {
            assert_eq!(hidden(bad).count(), 1, "{bad:?}");
        }
        assert_eq!(
            hidden("a\u{FE0F}\u{FE0F}").count(),
            2,
            "nothing excuses the next"
        );
    }

    #[test]
    fn what_acts_is_hidden_wherever_it_stands() {
        let all = (0..0x11_0000).filter_map(char::from_u32);
        for c in all.filter(|c| acts(*c)) {
            for around in ["a", "葛", "👮", "م", "ខ"] {
                let text = format!("{around}{c}{around}");
                assert!(hidden(&text).any(|(_, found)| found == c), "{text:?}");
            }
        }
    }
}
