//! The tables written by hand that Unicode's properties have replaced; each difference is listed with its reason.

use super::*;

fn acted(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        c => {
            c.is_control()
                || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
                || matches!(c, '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{2028}' | '\u{2029}'
| '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
| '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E001F}' | '\u{E0080}'..='\u{E00FF}'
| '\u{E01F0}'..='\u{E0FFF}')
        }
    }
}

fn pictured(c: char) -> bool {
    matches!(c, '\u{FE0F}' | '\u{2100}'..='\u{214F}' | '\u{2190}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1FAFF}')
}

fn styled(c: char) -> bool {
    pictured(c) || matches!(c, '0'..='9' | '#' | '*' | '©' | '®')
}

fn ideograph(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

fn ran_on(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// The characters that only one of two predicates has: those that the new one has gained, and those that it has lost.
fn changed(old: fn(char) -> bool, new: impl Fn(char) -> bool) -> (Vec<char>, Vec<char>) {
    let all = (0..0x11_0000).filter_map(char::from_u32);
    all.filter(|c| old(*c) != new(*c)).partition(|c| new(*c))
}

/// Whether a text without anything hidden may stay as it is.
fn stays(text: &[char]) -> bool {
    let text: String = text.iter().collect();
    !hidden(&text).any(|(at, _)| at > 0)
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

#[test]
fn what_acts() {
    let (gained, lost) = changed(acted, acts);
    // Code points that Unicode keeps for more of such characters: a reader whose fonts are newer would not see them.
    assert_eq!(gained, ('\u{FFF0}'..='\u{FFF8}').collect::<Vec<_>>());
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn what_has_a_style() {
    let (gained, lost) = changed(styled, |c| stays(&[c, '\u{FE0F}']));
    // The emoji that the ranges lacked.
    assert_eq!(gained, ['‼', '⁉']);
    // A style after what is no emoji, or after another style, does nothing.
    let emoji = CodePointSetData::new::<Emoji>();
    assert!(lost.iter().all(|c| !emoji.contains(*c)));
}

#[test]
fn what_is_joined_into_an_emoji() {
    let joined = |c| pictured(c) || joins(c);
    let (gained, lost) = changed(joined, |c| stays(&[c, '\u{200D}', '👧']));
    // GB11 joins what is pictographic, reserved code points too, and the emoji that the ranges lacked.
    let rest: Vec<char> = gained
        .into_iter()
        .filter(|c| !('\u{1FC00}'..='\u{1FFFD}').contains(c))
        .collect();
    assert_eq!(rest, ['©', '®', '‼', '⁉']);
    // It joins neither letters and arrows, nor the halves of flags.
    assert!(lost.iter().all(|c| !is_picture(*c)));
    let (gained, lost) = changed(pictured, |c| stays(&['👧', '\u{200D}', c]));
    assert!(gained.iter().all(|c| is_picture(*c)));
    assert!(lost.iter().all(|c| !is_picture(*c)));
}

#[test]
fn what_has_variants() {
    let (gained, lost) = changed(ideograph, |c| stays(&[c, '\u{E0100}']));
    // Chinese figures, and the ideographs of writing that was made after it: Tangut, Khitan, Jurchen, Nushu.
    let mut rest = gained.iter().filter(|c| script(**c) != Script::Han);
    assert!(rest.all(|c| ('\u{16FE0}'..='\u{1B2FF}').contains(c)));
    // The sign that repeats an ideograph is none, and what is not assigned has no variants.
    assert!(
        lost.iter()
            .all(|c| *c == '々' || script(*c) == Script::Unknown),
        "{lost:?}"
    );
}

#[test]
fn what_runs_on() {
    let (gained, lost) = changed(ran_on, |c| stays(&[c, '\u{200B}']));
    // The other blocks of Myanmar and Khmer.
    assert!(
        gained
            .iter()
            .all(|c| matches!(script(*c), Script::Myanmar | Script::Khmer))
    );
    // The sign of the baht, what is not assigned, and what is hidden itself.
    assert!(
        lost.iter()
            .all(|c| *c == '฿' || script(*c) == Script::Unknown || acts(*c)),
        "{lost:?}"
    );
}
