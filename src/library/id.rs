//! Ids of topics and contacts: they become part of Fluent, addresses and file names, so they follow a grammar.

use std::borrow::Borrow;

use super::contacts::NAME_SUFFIX;

/// The longest id, in bytes.
const LONGEST: usize = 64;

/// How an id is written, for people.
pub(crate) const GRAMMAR: &str = "an id begins with a lowercase letter and has only lowercase letters, digits and hyphens, at most 64 characters";

/// Whether a text is an id: `[a-z][a-z0-9-]*`, at most 64 bytes.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() <= LONGEST
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The id of a contact. It always follows the grammar and cannot be taken for another contact's name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ContactId(String);

impl ContactId {
    /// The id, where the text is one.
    pub(super) fn new(text: &str) -> Option<ContactId> {
        (is_id(text) && !text.ends_with(NAME_SUFFIX)).then(|| ContactId(text.to_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for ContactId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_small_letters_digits_and_hyphens() {
        for good in ["a", "package-theft", "nyc311", &"a".repeat(64)] {
            assert!(is_id(good) && ContactId::new(good).is_some(), "{good}");
        }
        let long = "a".repeat(65);
        for bad in [
            "", "A", "9a", "-a", "a b", "a\nb", "a_b", "é", "a.b", "a/b", &long,
        ] {
            assert!(!is_id(bad), "{bad:?}");
        }
        assert!(
            ContactId::new("emergency-name").is_none(),
            "the name of `emergency`"
        );
    }
}
