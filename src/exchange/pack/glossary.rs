//! The agreed terms as CSV, for whoever has Excel or a translator's tool.

use crate::library::{Glossary, GlossaryTerm};

/// What Excel needs to read a file as UTF-8.
const MARK: &str = "\u{FEFF}";

/// The glossary of a language, a row for each English form; `None` where it has no agreed term.
pub(super) fn csv(glossary: &Glossary, locale: &str) -> Option<(String, usize)> {
    let mut out = format!("{MARK}source,target,notes\r\n");
    let mut rows = 0;
    for term in glossary.terms.values() {
        let Some((first, others)) = term.forms.get(locale).and_then(|own| own.split_first()) else {
            continue;
        };
        let notes = notes(term, others, locale);
        for english in term.forms.get("en").into_iter().flatten() {
            let cells = [english, first, &notes].map(|text| cell(text));
            out += &format!("{}\r\n", cells.join(","));
            rows += 1;
        }
    }
    (rows > 0).then_some((out, rows))
}

fn notes(term: &GlossaryTerm, others: &[String], locale: &str) -> String {
    let mut notes: Vec<String> = Vec::new();
    notes.extend(term.definition.clone());
    if !others.is_empty() {
        notes.push(format!("Also: {}.", others.join(", ")));
    }
    let avoid = term.avoid.get(locale).filter(|avoid| !avoid.is_empty());
    notes.extend(avoid.map(|avoid| format!("Never: {}.", avoid.join(", "))));
    notes.extend(term.note.clone());
    if !term.seen.iter().any(|seen| seen == locale) {
        notes.push("A proposal: tell us if people say it in another way.".to_owned());
    }
    notes.join(" ")
}

/// A quoted cell on one line. An apostrophe keeps a spreadsheet from taking it for a formula, whatever its text begins with.
fn cell(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let acts = |c: char| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '|' | '%' | '＝' | '＋' | '－' | '＠'
        )
    };
    let inert = if text.starts_with(acts) { "'" } else { "" };
    format!("\"{inert}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(toml: &str) -> Option<(String, usize)> {
        csv(&toml::from_str(toml).unwrap(), "ko")
    }

    #[test]
    fn each_english_form_is_a_row_with_what_to_write_for_it() {
        let (text, rows) = read(
            "[a]\nen = [\"precinct\", \"station\"]\nko = [\"경찰서\", \"서\"]\nseen = [\"ko\"]\ndefinition = \"A \\\"house\\\".\"\navoid = { ko = [\"구\"] }\n[b]\nen = [\"x\"]\nes = [\"y\"]\n[c]\nen = [\"tip\"]\nko = [\"제보\"]\n",
        )
        .unwrap();
        assert_eq!(rows, 3);
        assert_eq!(
            text,
            "\u{FEFF}source,target,notes\r\n\
             \"precinct\",\"경찰서\",\"A \"\"house\"\". Also: 서. Never: 구.\"\r\n\
             \"station\",\"경찰서\",\"A \"\"house\"\". Also: 서. Never: 구.\"\r\n\
             \"tip\",\"제보\",\"A proposal: tell us if people say it in another way.\"\r\n"
        );
        assert_eq!(read("[b]\nen = [\"x\"]\nes = [\"y\"]\n"), None);
        assert_eq!(read("[b]\nen = [\"x\"]\nko = []\n"), None);
    }

    #[test]
    fn no_cell_is_a_formula_or_a_second_row() {
        for (text, expected) in [
            ("=1+1", "\"'=1+1\""),
            (" \t=1", "\"'=1\""),
            ("@x", "\"'@x\""),
            ("-1", "\"'-1\""),
            ("＝1", "\"'＝1\""),
            ("a\r\n=1", "\"a =1\""),
            ("\",=1", "\"\"\",=1\""),
            ("plain", "\"plain\""),
        ] {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }
}
