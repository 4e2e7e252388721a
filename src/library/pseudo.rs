//! Pseudo-locales: English made to look foreign, so that page builders see what a page does to longer, accented and
//! right-to-left texts before there are any. They are for trying out, never for publishing.

use fluent_syntax::ast::{Attribute, Entry};
use fluent_syntax::serializer;

use crate::ftl;

/// The pseudo-locales by their customary tags: `en-XA` is accented and about a third longer, `ar-XB` runs from right
/// to left.
pub(crate) const PSEUDO_LOCALES: [&str; 2] = ["en-XA", "ar-XB"];

/// A bundle's text in a pseudo-locale. What lies in placeables stays: numbers must keep working. Terms stay as they are, since
/// all of them are contacts.
pub(crate) fn bundle(english: &str, tag: &str) -> String {
    let mut tree = ftl::owned_tree(english);
    let disguise = if tag == "ar-XB" { turned } else { accented };
    for entry in &mut tree.body {
        if let Entry::Message(message) = entry {
            let attributes = message
                .attributes
                .iter_mut()
                .map(|Attribute { value, .. }| value);
            for pattern in message.value.iter_mut().chain(attributes) {
                ftl::change_text(pattern, &disguise);
            }
        }
    }
    serializer::serialize(&tree)
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";

/// Accents on every letter, and every vowel twice.
fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        let mut letters = PLAIN.chars().zip(ACCENTED.chars());
        let c = match letters.find(|(plain, _)| *plain == c) {
            Some((plain, accented)) => {
                if matches!(plain.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') {
                    out.push(accented);
                }
                accented
            }
            None => c,
        };
        out.push(c);
    }
    out
}

/// The text between marks that reverse it. White space at its ends stays outside, where it separates words.
fn turned(text: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    text.replacen(inner, &format!("\u{202E}{inner}\u{202C}"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "-contact-a = 911\na = Call { -contact-a } at { $n ->\n    [one] once\n   *[other] { $n } times\n }.\n    .short = Go\n";

    #[test]
    fn texts_change_and_what_works_stays() {
        let accented = bundle(ENGLISH, "en-XA");
        for part in [
            "-contact-a = 911",
            "Ƈȧȧŀŀ { -contact-a } ȧȧŧ { $n ->",
            "[one] ǿǿƞƈḗḗ",
            ".short = Ɠǿǿ",
        ] {
            assert!(accented.contains(part), "{part}: {accented}");
        }
        let turned = bundle(ENGLISH, "ar-XB");
        assert!(
            turned.contains("\u{202E}Call\u{202C} { -contact-a } "),
            "{turned:?}"
        );
        for text in [accented, turned] {
            assert!(ftl::parse(&text).junk.is_empty(), "{text}");
        }
    }
}
