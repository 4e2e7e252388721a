//! What has changed between two texts, as people read it.

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::phrases::is_cjk;

/// What became of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) enum Fate {
    /// They stand in both texts.
    Kept,
    /// They stand in the old text alone.
    Gone,
    /// They stand in the new text alone.
    New,
}

impl Fate {
    /// The word used in JSON.
    #[cfg(test)]
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Fate::Kept => "kept",
            Fate::Gone => "gone",
            Fate::New => "new",
        }
    }
}

/// Words that follow each other and share their fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Words {
    /// What became of them.
    pub fate: Fate,
    /// The words, with the spaces around them.
    pub text: String,
}

/// Two texts as one: word by word, or character by character where words have no spaces.
pub(crate) fn difference(old: &str, new: &str) -> Vec<Words> {
    let diff = if old.chars().chain(new.chars()).any(is_cjk) {
        TextDiff::from_chars(old, new)
    } else {
        TextDiff::from_words(old, new)
    };
    let mut all: Vec<Words> = Vec::new();
    for change in diff.iter_all_changes() {
        let fate = match change.tag() {
            ChangeTag::Equal => Fate::Kept,
            ChangeTag::Delete => Fate::Gone,
            ChangeTag::Insert => Fate::New,
        };
        match all.last_mut() {
            Some(last) if last.fate == fate => last.text.push_str(change.value()),
            _ => all.push(Words {
                fate,
                text: change.value().to_owned(),
            }),
        }
    }
    all
}

/// A difference on one line, marked as git marks it: `[-gone-]` and `{+new+}`.
pub(crate) fn marked(difference: &[Words]) -> String {
    let mut out = String::new();
    for Words { fate, text } in difference {
        let (before, after) = match fate {
            Fate::Kept => ("", ""),
            Fate::Gone => ("[-", "-]"),
            Fate::New => ("{+", "+}"),
        };
        out.extend([before, text, after]);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(old: &str, new: &str) -> String {
        marked(&difference(old, new))
    }

    #[test]
    fn a_difference_marks_words_or_characters() {
        assert_eq!(
            shown("Call us now", "Call them now"),
            "Call [-us-]{+them+} now"
        );
        assert_eq!(
            shown("전화하세요", "전화하십시오"),
            "전화하[-세요-]{+십시오+}"
        );
    }

    #[test]
    fn what_has_not_changed_is_not_marked() {
        assert_eq!(
            shown("a = Call the bank now.", "a = Call your bank."),
            "a = Call [-the-]{+your+} [-bank now.-]{+bank.+}"
        );
        assert_eq!(shown("a = Same.", "a = Same."), "a = Same.");
    }

    proptest! {
        #[test]
        fn a_difference_has_both_texts(old in "[ab \n한]{0,20}", new in "[ab \n한]{0,20}") {
            let all = difference(&old, &new);
            let without = |fate: Fate| -> String {
                let rest = all.iter().filter(|words| words.fate != fate);
                rest.map(|words| words.text.as_str()).collect()
            };
            prop_assert_eq!(without(Fate::New), old);
            prop_assert_eq!(without(Fate::Gone), new);
        }
    }
}
