//! What has changed between two texts, as people read it.

use similar::{ChangeTag, TextDiff};

use crate::language::phrases::is_cjk;

/// A text with what is taken out and put in marked: word by word, or character by character where words have no spaces.
pub(super) fn difference(old: &str, new: &str) -> String {
    let diff = if old.chars().chain(new.chars()).any(is_cjk) {
        TextDiff::from_chars(old, new)
    } else {
        TextDiff::from_words(old, new)
    };
    let mut out = String::new();
    let mut open = ChangeTag::Equal;
    let close = |tag: ChangeTag| match tag {
        ChangeTag::Equal => "",
        ChangeTag::Delete => "-]",
        ChangeTag::Insert => "+}",
    };
    for change in diff.iter_all_changes() {
        if change.tag() != open {
            out.push_str(close(open));
            out.push_str(match change.tag() {
                ChangeTag::Equal => "",
                ChangeTag::Delete => "[-",
                ChangeTag::Insert => "{+",
            });
            open = change.tag();
        }
        out.push_str(change.value());
    }
    out.push_str(close(open));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_marks_words_or_characters() {
        assert_eq!(
            difference("Call us now", "Call them now"),
            "Call [-us-]{+them+} now"
        );
        assert_eq!(
            difference("전화하세요", "전화하십시오"),
            "전화하[-세요-]{+십시오+}"
        );
    }

    #[test]
    fn what_has_not_changed_is_not_marked() {
        assert_eq!(
            difference("a = Call the bank now.", "a = Call your bank."),
            "a = Call [-the-]{+your+} [-bank now.-]{+bank.+}"
        );
        assert_eq!(difference("a = Same.", "a = Same."), "a = Same.");
    }
}
