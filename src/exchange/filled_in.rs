//! An entry that was laid out empty, as it comes back from the editor.

use super::code::{Segment, is_select};
use super::form::Form;
use super::join::Unjoined;
use super::unit::{part_key, variant_key};
use crate::ftl;
use crate::ftl::edit::{Layout, Splice, splice};

/// Stands for a text that nobody has written yet, so that what is laid out can be read as Fluent. Unicode promises that it is no
/// character; a text that has it is refused like any with characters that nobody sees.
pub(super) const EMPTY: char = '\u{FDD0}';

/// An entry as somebody filled it in.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FilledIn {
    /// As it was saved, without the parts that are still empty; nothing at all where nothing was filled in.
    pub(crate) text: String,
    /// The keys of the parts that are still empty.
    pub(crate) left_out: Vec<String>,
}

/// What somebody made of an entry that was laid out. What is no valid Fluent stays as it was saved: what is wrong with it,
/// `entry_fault` says.
///
/// # Errors
/// In words, without a full stop: a part was begun, and some of its variants are still empty.
pub(crate) fn filled_in(saved: &str) -> Result<FilledIn, String> {
    let marked = marked(saved);
    let as_saved = || FilledIn {
        text: saved.to_owned(),
        left_out: Vec::new(),
    };
    let parsed = ftl::parse(&marked);
    let ([entry], [], false) = (&parsed.entries[..], &parsed.junk[..], saved.contains(EMPTY))
    else {
        return Ok(as_saved());
    };
    let Some(layout) = Layout::of(&marked, entry) else {
        return Ok(as_saved());
    };
    let (mut splices, mut left_out, mut kept) = (Vec::new(), Vec::new(), 0);
    let mut part = |name: Option<&str>, form: &Form, range| {
        let key = part_key(entry.id, name);
        match Left::of(&key, form) {
            Left { empty, .. } if empty.is_empty() => kept += 1,
            Left { written: false, .. } => {
                left_out.push(key);
                splices.push(Splice {
                    range,
                    text: String::new(),
                });
            }
            Left { mut empty, .. } => {
                return Err(Unjoined::Incomplete(empty.swap_remove(0)).to_string());
            }
        }
        Ok(())
    };
    if let (Some(value), Some(there)) = (&entry.value, &layout.value) {
        part(None, &Form::of(value), layout.equals..there.span.end)?;
    }
    for (attribute, there) in entry.attributes.iter().zip(&layout.attributes) {
        let line = marked[..there.dot].rfind('\n').unwrap_or(there.dot);
        let range = line..there.pattern.span.end;
        part(Some(attribute.id.name), &Form::of(&attribute.value), range)?;
    }
    if left_out.is_empty() {
        return Ok(as_saved());
    }
    let text = match kept {
        0 => String::new(),
        _ => String::from_utf8_lossy(&splice(marked.as_bytes(), splices))
            .trim_end()
            .to_owned(),
    };
    Ok(FilledIn { text, left_out })
}

/// How much of a pattern is still empty.
#[derive(Debug, Default)]
struct Left {
    /// The keys of the texts that are empty.
    empty: Vec<String>,
    /// Whether anything is written.
    written: bool,
}

impl Left {
    fn of(key: &str, form: &Form) -> Left {
        let mut left = Left::default();
        left.add(key, form);
        left
    }

    fn add(&mut self, key: &str, form: &Form) {
        if matches!(&form.segments[..], [Segment::Text(text)] if text.chars().eq([EMPTY])) {
            self.empty.push(key.to_owned());
            return;
        }
        self.written |= form.choices.is_empty()
            || form.segments.iter().any(|segment| match segment {
                Segment::Text(text) => !text.trim().is_empty(),
                Segment::Code(code) => !is_select(code),
            });
        for choice in &form.choices {
            for variant in &choice.variants {
                self.add(&variant_key(key, choice, &variant.name), &variant.form);
            }
        }
    }
}

/// An entry with a mark behind each `=` and each bracket behind which nothing is written.
fn marked(saved: &str) -> String {
    let lines: Vec<&str> = saved.lines().collect();
    let mut out = String::new();
    for (number, line) in lines.iter().enumerate() {
        let mut after = lines[number + 1..].iter();
        let next = after.find(|line| !line.trim_matches(' ').is_empty());
        out.push_str(line);
        if is_head(line) && !next.is_some_and(|next| goes_on(next)) {
            if !line.ends_with(' ') {
                out.push(' ');
            }
            out.push(EMPTY);
        }
        out.push('\n');
    }
    out.truncate(out.trim_end_matches('\n').len());
    out
}

/// Whether a line is the beginning of a value, an attribute or a variant, and nothing more.
fn is_head(line: &str) -> bool {
    let inside = line.trim_matches(' ');
    let is_name = |name: &str| {
        let name = name.trim_end_matches(' ');
        let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(part)
    };
    if let Some(name) = inside.strip_suffix('=') {
        let indented = line.starts_with(' ');
        return match name.strip_prefix('.') {
            Some(name) => indented && is_name(name),
            None => !indented && is_name(name.strip_prefix('-').unwrap_or(name)),
        };
    }
    let variant = inside.strip_prefix('*').unwrap_or(inside);
    let key = variant
        .strip_prefix('[')
        .and_then(|key| key.strip_suffix(']'));
    key.is_some_and(|key| !key.contains(['[', ']', '{', '}']))
}

/// Whether a pattern goes on with a line, as Fluent has it.
fn goes_on(line: &str) -> bool {
    match line.trim_start_matches(' ') {
        rest if rest.starts_with('{') => true,
        rest => line.starts_with(' ') && !rest.starts_with(['[', '*', '.', '}']),
    }
}

#[cfg(test)]
mod tests {
    use super::super::form::{EntryForm, PluralsOf};
    use super::super::join::{NewTexts, new_entry};
    use super::super::unit::units;
    use super::*;
    use proptest::prelude::*;

    fn text(saved: &str) -> (String, Vec<String>) {
        let filled = filled_in(saved).unwrap();
        (filled.text, filled.left_out)
    }

    const SELECT: &str =
        "a = { $n ->\n        [one] \n       *[other] \n    }\n    .short = \n    .title =";

    #[test]
    fn what_is_still_empty_is_left_out_and_the_rest_is_as_it_was_saved() {
        for whole in [
            "a = A",
            "a =\n    A\n\n    B\n    .short =\n      S",
            "a =\n    .short = S",
            "a =\n{ $x }",
            "a = { $n ->\n        [one] 1\n       *[other]\n          2\n    } .\n    .short = { \"\" }",
            "a = { $x",
            "a = A\nb =",
            "a =\nA",
        ] {
            let (text, left_out) = text(whole);
            assert_eq!(text, whole);
            assert!(
                left_out.is_empty() || whole.starts_with("a =\n    .short"),
                "{whole}"
            );
        }
        let some = |saved: &str, expected: &str, left_out: &[&str]| {
            let left_out = left_out.iter().map(|key| (*key).to_owned()).collect();
            assert_eq!(text(saved), (expected.to_owned(), left_out), "{saved}");
        };
        some("a = ", "", &["a"]);
        some("-a =", "", &["-a"]);
        some(
            "a = A  B  \n    .short = \n  .title=\n",
            "a = A  B",
            &["a.short", "a.title"],
        );
        some("a = \n    .short = S", "a =\n    .short = S", &["a"]);
        some(
            "a = A\n    .short =\n\n    .title = T",
            "a = A\n\n    .title = T",
            &["a.short"],
        );
        some(SELECT, "", &["a", "a.short", "a.title"]);
        let filled = SELECT
            .replace("[one] ", "[one] 1")
            .replace("[other] ", "[other]  2");
        let kept = filled.split_once("\n    .short").unwrap().0;
        some(&filled, kept, &["a.short", "a.title"]);
        let half = SELECT.replace("[one] ", "[one] 1");
        assert!(
            filled_in(&half)
                .unwrap_err()
                .starts_with("`a[$n: other]` has no text yet")
        );
        let around = SELECT.replace("= {", "= Now { ");
        assert!(
            filled_in(&around)
                .unwrap_err()
                .starts_with("`a[$n: one]` has no text yet")
        );
        // Somebody's own is never taken for ours.
        let own = format!("a = {EMPTY}\n    .short =");
        assert_eq!(text(&own).0, own);
    }

    proptest! {
        #[test]
        fn whatever_is_saved_nothing_that_is_written_is_lost(saved in "(a|b|-c| |\\.s|=|\n|\n {4}|\\{ \\$n ->\n|\\*?\\[[ko]\\]|\\}|\\{ \\$x \\}|글){0,16}") {
            let saved = saved.trim().to_owned();
            if let Ok(filled) = filled_in(&saved) {
                let words = |text: &str| text.matches('글').count();
                prop_assert_eq!(words(&filled.text), words(&saved), "{}", saved);
                prop_assert!(!filled.text.contains(EMPTY));
                prop_assert!(!filled.left_out.is_empty() || filled.text == saved);
            }
        }

        #[test]
        fn what_nobody_touched_comes_back_as_nothing(english in "a = (\\{ \\$n ->\n \\[one\\] x\n \\*\\[other\\] \\{ \\$n \\}\n \\}|x|x \\{ \\$k ->\n \\[r\\] x\n \\*\\[s\\] y\n \\} \\{ -t \\})(\n \\.short = (s|\\{ \\$n ->\n \\*\\[other\\] x\n \\}))?\n", tag in "(ko|es|ru)") {
            let parsed = ftl::parse(&english);
            let (form, units) = units(&EntryForm::of(&parsed.entries[0]), None, &PluralsOf::locale(&tag));
            let texts: NewTexts = units.iter().map(|unit| (unit.key.clone(), super::super::laid_out::empty(unit))).collect();
            let laid = new_entry(&form, &texts).unwrap().replace(EMPTY, "");
            let filled = filled_in(laid.trim()).unwrap();
            prop_assert_eq!(filled.text, "", "{}", laid);
            // Filled in everywhere, it is an entry.
            let full = marked(laid.trim()).replace(EMPTY, "글");
            let parsed = ftl::parse(&full);
            prop_assert!(parsed.junk.is_empty() && parsed.entries.len() == 1, "{}", full);
            prop_assert_eq!(filled_in(&full).unwrap().text, full);
        }
    }
}
