//! Writing patterns as Fluent. Whoever calls this parses the result again: what did not come out as it was meant is refused.

use super::code::{Segment, trimmed};
use super::form::{Choice, Form};

/// What a level of nesting is indented by.
const STEP: usize = 4;

/// A pattern as Fluent. Its first line follows an `=` or a bracket, or stands in a block of its own; the others are indented.
/// `placeable` writes a code.
pub(super) fn pattern(
    segments: &[Segment],
    indent: usize,
    block: bool,
    mut placeable: impl FnMut(&str) -> String,
) -> String {
    let mut out = String::new();
    // Whether what comes next begins a line on which Fluent takes some characters for its own.
    let mut begins = block;
    let mut indented = true;
    for segment in trimmed(segments.to_vec()) {
        let text = match &segment {
            Segment::Text(text) => text.as_str(),
            Segment::Code(code) => {
                if !indented {
                    out.push_str(&" ".repeat(indent));
                }
                out.push_str(&placeable(code));
                (begins, indented) = (false, true);
                continue;
            }
        };
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                out.push('\n');
                (begins, indented) = (true, false);
            }
            if line.is_empty() {
                continue;
            }
            if !indented {
                out.push_str(&" ".repeat(indent));
                indented = true;
            }
            let guarded = if begins { guard(line) } else { 0 };
            if guarded > 0 {
                out.push_str(&format!("{{ \"{}\" }}", &line[..guarded]));
            }
            out.push_str(&line[guarded..]);
            begins = false;
        }
    }
    if out.is_empty() {
        out.push_str("{ \"\" }");
    }
    out
}

/// How much of a line's beginning Fluent would take for indentation, an attribute or a variant.
fn guard(line: &str) -> usize {
    let blank = line.len() - line.trim_start_matches(' ').len();
    match &line[blank..] {
        rest if rest.starts_with(['[', '*', '.']) => blank + 1,
        _ => blank,
    }
}

/// A selection whose variants say what `text` answers for their names.
pub(super) fn select(
    choice: &Choice,
    indent: usize,
    mut text: impl FnMut(&str, &Form, usize) -> String,
) -> String {
    let mut out = format!("{{ {} ->\n", choice.selector);
    for variant in &choice.variants {
        let written = text(&variant.name, &variant.form, indent + 2 * STEP);
        out.push_str(&self::variant(
            &variant.key,
            variant.default,
            indent + STEP,
            &written,
        ));
        out.push('\n');
    }
    out + &" ".repeat(indent) + "}"
}

/// A variant on a line of its own, without the line end.
pub(super) fn variant(key: &str, default: bool, indent: usize, written: &str) -> String {
    if default {
        format!("{}*[{key}] {written}", " ".repeat(indent.saturating_sub(1)))
    } else {
        format!("{}[{key}] {written}", " ".repeat(indent))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::code::{self, flat, parse};
    use super::*;
    use crate::ftl;

    proptest! {
        #[test]
        fn what_is_written_is_read_back(text in "([ \\n.\\[*a-cé包]|\\{ \\$x \\}|\\{ \"x\" \\}){0,12}", block in any::<bool>()) {
            let wanted = parse(&text).unwrap();
            let written = pattern(&wanted, 4, block, str::to_owned);
            let start = if block { "\n    " } else { " " };
            let file = format!("a ={start}{written}\nb = c\n");
            let parsed = ftl::parse(&file);
            prop_assert_eq!(parsed.entries.len(), 2, "{}", file);
            let form = Form::of(parsed.entries[0].value.as_ref().unwrap());
            // Lines of blanks alone lose them.
            let lines = |segments: &[Segment]| code::readable(&flat(segments)).lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
            prop_assert_eq!(lines(&form.segments), lines(&wanted), "{}", file);
        }
    }
}
