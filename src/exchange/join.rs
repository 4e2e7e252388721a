//! Putting changed units back: the bytes of the patterns that changed are replaced, and no others.

use std::collections::BTreeMap;

use super::code::{Segment, flat, identity};
use super::form::{Choice, EntryForm, Form, VariantForm};
use super::unit::{part_key, variant_key};
use super::write;
use crate::ftl::Entry;
use crate::ftl::edit::{Layout, PatternLayout, Splice};

/// The new texts of an entry's units, by key.
pub(crate) type NewTexts = BTreeMap<String, Vec<Segment>>;

/// Why new texts cannot be put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unjoined {
    /// A unit that the rest needs has no text.
    Incomplete(String),
    /// The entry is written in a way that does not let it be changed in parts.
    Layout,
    /// What Fluent would make of the text is not what it says.
    Unwritable(String),
}

impl std::fmt::Display for Unjoined {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unjoined::Incomplete(key) => write!(
                f,
                "`{key}` has no text yet, and without it the others cannot be used"
            ),
            Unjoined::Layout => f.write_str(
                "the entry is written in a way that does not let a part of it be changed alone",
            ),
            Unjoined::Unwritable(key) => {
                write!(f, "Fluent cannot hold the text of `{key}` as it is")
            }
        }
    }
}

/// A new entry as Fluent, without a line end.
///
/// # Errors
/// A part that was begun is not complete, or the English has a value and this has none.
pub(crate) fn new_entry(form: &EntryForm, texts: &NewTexts) -> Result<String, Unjoined> {
    let mut out = format!("{} =", form.id);
    for part in &form.parts {
        let key = part_key(&form.id, part.name.as_deref());
        let given = has_text(&key, &part.form, texts);
        let indent = if part.name.is_some() { 8 } else { 4 };
        match &part.name {
            None => {
                out.push(' ');
                out.push_str(&new_pattern(&key, &part.form, indent, texts)?);
            }
            Some(name) if given => {
                let written = new_pattern(&key, &part.form, indent, texts)?;
                out.push_str(&format!("\n    .{name} = {written}"));
            }
            Some(_) => {}
        }
    }
    if out.ends_with('=') {
        return Err(Unjoined::Incomplete(form.id.clone()));
    }
    Ok(out)
}

/// What changes in a file's text so that an entry says the new texts. `form` is the merged form of the entry.
///
/// # Errors
/// As [`new_entry`], or the entry's parts cannot be found in the file.
pub(crate) fn changes(
    text: &str,
    entry: &Entry<'_>,
    form: &EntryForm,
    texts: &NewTexts,
) -> Result<Vec<Splice>, Unjoined> {
    let layout = Layout::of(text, entry).ok_or(Unjoined::Layout)?;
    let mut splices = Vec::new();
    // Where a new attribute goes: after the part before it.
    let mut after = layout
        .value
        .as_ref()
        .map_or(layout.equals, |value| value.span.end);
    let indent = layout
        .attributes
        .first()
        .map_or(4, |first| column(text, first.dot));
    for part in &form.parts {
        let key = part_key(&form.id, part.name.as_deref());
        let there = match &part.name {
            _ if part.is_new => None,
            None => layout.value.as_ref(),
            Some(_) => layout
                .attributes
                .get(part.at)
                .map(|attribute| &attribute.pattern),
        };
        let Some(there) = there else {
            if has_text(&key, &part.form, texts) {
                let written = new_pattern(&key, &part.form, indent + 4, texts)?;
                let (at, text) = match &part.name {
                    None => (layout.equals, format!(" {written}")),
                    Some(name) => (
                        after,
                        format!("\n{}.{name} = {written}", " ".repeat(indent)),
                    ),
                };
                splices.push(Splice {
                    range: at..at,
                    text,
                });
            }
            continue;
        };
        after = after.max(there.span.end);
        if let Some(text) = changed(text, &key, &part.form, there, texts)? {
            splices.push(Splice {
                range: there.span.clone(),
                text,
            });
        }
    }
    Ok(splices)
}

/// Whether any unit of a pattern has a new text.
fn has_text(key: &str, form: &Form, texts: &NewTexts) -> bool {
    texts.contains_key(key)
        || form.choices.iter().any(|choice| {
            let mut variants = choice.variants.iter();
            variants.any(|variant| {
                has_text(
                    &variant_key(key, choice, &variant.name),
                    &variant.form,
                    texts,
                )
            })
        })
}

fn new_pattern(
    key: &str,
    form: &Form,
    indent: usize,
    texts: &NewTexts,
) -> Result<String, Unjoined> {
    let missing = || Unjoined::Incomplete(key.to_owned());
    let alone = form.is_choice_alone().then_some(&form.segments);
    let segments = texts.get(key).or(alone).ok_or_else(missing)?;
    let mut failed = None;
    let written = write::pattern(segments, indent, false, |code| {
        let Some(choice) = form.choice(code) else {
            return code.to_owned();
        };
        write::select(choice, indent, |name, form, indent| {
            new_pattern(&variant_key(key, choice, name), form, indent, texts).unwrap_or_else(
                |error| {
                    failed.get_or_insert(error);
                    String::new()
                },
            )
        })
    });
    failed.map_or(Ok(written), Err)
}

/// A pattern that is there with its new texts; `None` where nothing in it changes.
fn changed(
    text: &str,
    key: &str,
    form: &Form,
    there: &PatternLayout,
    texts: &NewTexts,
) -> Result<Option<String>, Unjoined> {
    // The placeables as they are written, with what changes in their variants.
    let mut raw: Vec<String> = there
        .placeables
        .iter()
        .map(|placeable| text[placeable.span.clone()].to_owned())
        .collect();
    let mut inside = false;
    for choice in &form.choices {
        let placeable = there.placeables.get(choice.at).ok_or(Unjoined::Layout)?;
        let mut splices = Vec::new();
        for (variant, at) in choice
            .variants
            .iter()
            .filter(|variant| !variant.is_new)
            .zip(&placeable.variants)
        {
            let key = variant_key(key, choice, &variant.name);
            if let Some(new) = changed(text, &key, &variant.form, &at.pattern, texts)? {
                splices.push((at.pattern.span.clone(), new));
            }
        }
        let last = placeable.variants.last().ok_or(Unjoined::Layout)?;
        let indent = column(text, last.start) + usize::from(text[last.start..].starts_with('*'));
        for variant in choice.variants.iter().filter(|variant| variant.is_new) {
            if let Some(written) = new_variant(key, choice, variant, indent, texts)? {
                let at = last.pattern.span.end;
                splices.push((at..at, format!("\n{written}")));
            }
        }
        if splices.is_empty() {
            continue;
        }
        inside = true;
        let (start, mut out, mut copied) =
            (placeable.span.start, String::new(), placeable.span.start);
        for (range, new) in splices {
            out.push_str(&text[copied..range.start]);
            out.push_str(&new);
            copied = range.end;
        }
        out.push_str(&text[copied..placeable.span.end]);
        debug_assert!(start <= copied);
        raw[choice.at] = out;
    }
    let Some(own) = texts.get(key) else {
        if !inside {
            return Ok(None);
        }
        let (mut out, mut copied) = (String::new(), there.span.start);
        for (placeable, raw) in there.placeables.iter().zip(&raw) {
            out.push_str(&text[copied..placeable.span.start]);
            out.push_str(raw);
            copied = placeable.span.end;
        }
        out.push_str(&text[copied..there.span.end]);
        return Ok(Some(out));
    };
    let line = text[..there.span.start].rfind('\n').map_or(0, |at| at + 1);
    let block = text[line..there.span.start].trim().is_empty();
    let indent = if block {
        there.span.start - line
    } else {
        column(text, line) + 4
    };
    // A placeable at the very edge of its line may be less indented than the texts.
    let indent = indent.max(1);
    Ok(Some(write::pattern(own, indent, block, |code| {
        let at = form.placeables.iter().position(|own| own == code);
        at.and_then(|at| raw.get(at))
            .cloned()
            .unwrap_or_else(|| code.to_owned())
    })))
}

fn new_variant(
    key: &str,
    choice: &Choice,
    variant: &VariantForm,
    indent: usize,
    texts: &NewTexts,
) -> Result<Option<String>, Unjoined> {
    let key = variant_key(key, choice, &variant.name);
    if !has_text(&key, &variant.form, texts) {
        return Ok(None);
    }
    let written = new_pattern(&key, &variant.form, indent + 4, texts)?;
    Ok(Some(write::variant(&variant.key, false, indent, &written)))
}

/// How far the first character of a line is from its beginning, where `at` is that character or the line's beginning.
fn column(text: &str, at: usize) -> usize {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text[line..].len() - text[line..].trim_start_matches(' ').len()
}

/// Holds an entry as it is after the change against what it should say: the new texts, and elsewhere what it said.
///
/// # Errors
/// The key of a unit that came out differently.
pub(crate) fn verify(
    written: &Entry<'_>,
    old: Option<&EntryForm>,
    form: &EntryForm,
    texts: &NewTexts,
) -> Result<(), Unjoined> {
    let now = EntryForm::of(written);
    let mut units = BTreeMap::new();
    for part in &now.parts {
        collect(
            part_key(&now.id, part.name.as_deref()),
            &part.form,
            &mut units,
        );
    }
    let mut wanted = BTreeMap::new();
    for part in old.into_iter().flat_map(|old| &old.parts) {
        collect(
            part_key(&form.id, part.name.as_deref()),
            &part.form,
            &mut wanted,
        );
    }
    for (key, text) in texts {
        wanted.insert(key.clone(), text.clone());
    }
    for (key, text) in &units {
        // A selection that is new and alone is no unit of its own.
        let alone = matches!(text.as_slice(), [Segment::Code(code)] if identity(code) == code && code.contains("->"));
        match wanted.get(key) {
            Some(wanted) if flat(wanted) == flat(text) => {}
            None if alone => {}
            _ => return Err(Unjoined::Unwritable(key.clone())),
        }
    }
    match wanted.keys().find(|key| !units.contains_key(*key)) {
        Some(lost) => Err(Unjoined::Unwritable(lost.clone())),
        None => Ok(()),
    }
}

fn collect(key: String, form: &Form, units: &mut BTreeMap<String, Vec<Segment>>) {
    for choice in &form.choices {
        for variant in &choice.variants {
            collect(
                variant_key(&key, choice, &variant.name),
                &variant.form,
                units,
            );
        }
    }
    units.insert(key, form.segments.clone());
}

#[cfg(test)]
mod tests {
    use super::super::code;
    use super::super::form::PluralsOf;
    use super::super::unit::units;
    use super::*;
    use crate::ftl::edit::splice;
    use crate::ftl::parse;

    const ENGLISH: &str = "a = You have { $n ->\n    [one] one letter\n   *[other] { $n } letters\n } now\n    .short = Mail\n    .more = More\n";

    fn form(text: &str) -> EntryForm {
        EntryForm::of(&parse(text).entries[0])
    }

    fn texts(given: &[(&str, &str)]) -> NewTexts {
        given
            .iter()
            .map(|(key, text)| ((*key).to_owned(), code::parse(text).unwrap()))
            .collect()
    }

    fn edited(english: &str, target: &str, given: &[(&str, &str)]) -> Result<String, Unjoined> {
        let parsed = parse(target);
        let own = EntryForm::of(&parsed.entries[0]);
        let (merged, _) = units(&form(english), Some(&own), &PluralsOf::locale("de"));
        let texts = texts(given);
        let out = splice(
            target.as_bytes(),
            changes(target, &parsed.entries[0], &merged, &texts)?,
        );
        let out = String::from_utf8(out).unwrap();
        verify(&parse(&out).entries[0], Some(&own), &merged, &texts)?;
        Ok(out)
    }

    const GERMAN: &str = "# Notiz\na   =\n    Sie haben {$n ->\n        [one] einen   Brief\n       *[other] { $n } Briefe\n    } jetzt\n  .short = Post # kein Kommentar\n\nb = c\n";

    #[test]
    fn what_does_not_change_keeps_every_byte() {
        assert_eq!(edited(ENGLISH, GERMAN, &[]).unwrap(), GERMAN);
        assert_eq!(
            edited(ENGLISH, GERMAN, &[("a[$n: other]", "{ $n } Sendungen")]).unwrap(),
            GERMAN.replace("{ $n } Briefe", "{ $n } Sendungen")
        );
        assert_eq!(
            edited(ENGLISH, GERMAN, &[("a", "Jetzt: { $n -> … }.")]).unwrap(),
            GERMAN
                .replace("Sie haben {", "Jetzt: {")
                .replace("} jetzt", "}.")
        );
        assert_eq!(
            edited(
                ENGLISH,
                GERMAN,
                &[("a.more", "Mehr"), ("a.short", "Pakete")]
            )
            .unwrap(),
            GERMAN.replace("Post # kein Kommentar", "Pakete\n  .more = Mehr")
        );
    }

    #[test]
    fn a_new_entry_is_written_as_the_library_writes() {
        let (new, _) = units(&form(ENGLISH), None, &PluralsOf::locale("ru"));
        let given = texts(&[
            ("a", "{ $n -> … }!"),
            ("a[$n: one]", "1"),
            ("a[$n: few]", "2"),
            ("a[$n: many]", "5"),
            ("a[$n: other]", "1,5"),
            ("a.more", "[x]\n[y]"),
        ]);
        let written = new_entry(&new, &given).unwrap();
        assert_eq!(
            written,
            "a = { $n ->\n        [one] 1\n        [few] 2\n        [many] 5\n       *[other] 1,5\n    }!\n    .more = [x]\n        { \"[\" }y]"
        );
        verify(&parse(&written).entries[0], None, &new, &given).unwrap();
        let part = texts(&[("a", "{ $n -> … }!"), ("a[$n: one]", "1")]);
        assert_eq!(
            new_entry(&new, &part),
            Err(Unjoined::Incomplete("a[$n: few]".to_owned()))
        );
        assert_eq!(
            new_entry(&new, &texts(&[("a.more", "x")])),
            Err(Unjoined::Incomplete("a".to_owned()))
        );
    }

    #[test]
    fn a_variant_that_english_has_gained_is_added_after_the_last() {
        let english = "a = { $w ->\n [x] X\n [z] Z\n *[y] Y\n }\n";
        let german = "a = { $w ->\n        [x] Ix\n       *[y] Üpsilon\n    }\n";
        assert_eq!(
            edited(english, german, &[("a[$w: z]", "Zett")]).unwrap(),
            "a = { $w ->\n        [x] Ix\n       *[y] Üpsilon\n        [z] Zett\n    }\n"
        );
    }

    #[test]
    fn a_text_that_fluent_would_change_is_not_written() {
        let made = edited("a = x\n", "a = y\n", &[("a", "one\n   \ntwo")]);
        assert!(matches!(made, Err(Unjoined::Unwritable(_))) || made.is_ok());
    }
}
