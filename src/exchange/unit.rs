//! The units of an entry: what is translated as one text. The value, each attribute and each variant of a selection is one.

use std::collections::BTreeSet;

use super::code::{Segment, identity, is_literal, is_select, select_code};
use super::form::{Choice, EntryForm, Form, PluralsOf};
use crate::language::plurals::is_plural_keyword;

/// A text to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    /// What it is known by: `ID`, `ID.attribute`, `ID[$what: robbery]`; unique in its file.
    pub(crate) key: String,
    /// The attribute; `None` for the value.
    pub(crate) attribute: Option<String>,
    /// In which variants it stands, the outer first: what is selected on, and the variant's key.
    pub(crate) variants: Vec<(String, String)>,
    /// The English.
    pub(crate) source: Vec<Segment>,
    /// The translation; `None` where there is none yet.
    pub(crate) target: Option<Vec<Segment>>,
    /// Which codes a translation may have.
    pub(super) allowed: BTreeSet<String>,
    /// Which it must have.
    pub(super) required: BTreeSet<String>,
    /// The selections that it must have once each: they are opened in units of their own.
    pub(super) selects: Vec<String>,
}

/// What is wrong with the codes of a text for a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CodeFault {
    /// A code that the unit must have is left out.
    Lost(String),
    /// A code that neither the English nor the translation has.
    Added(String),
    /// A code stands there more often than in the English and in the translation that was there: some tools, when a text is
    /// changed as plain text, keep the old codes behind it.
    Repeated(String),
    /// A selection is left out or stands there twice.
    Select(String),
}

impl std::fmt::Display for CodeFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            CodeFault::Lost(code) => write!(f, "the text leaves out {code}, which the English has"),
            CodeFault::Added(code) => {
                write!(f, "the text has {code}, which the English does not have")
            }
            CodeFault::Repeated(code) => write!(
                f,
                "the text has {code} more often than the English does: was an old text left behind it?"
            ),
            CodeFault::Select(code) => write!(
                f,
                "the text must have {code} once: its variants are units of their own"
            ),
        }
    }
}

impl Unit {
    /// A unit that the project does not have.
    pub(super) fn unknown(key: &str) -> Unit {
        Unit {
            key: key.to_owned(),
            attribute: None,
            variants: Vec::new(),
            source: Vec::new(),
            target: None,
            allowed: BTreeSet::new(),
            required: BTreeSet::new(),
            selects: Vec::new(),
        }
    }

    /// What is wrong with the codes of a text that shall be the unit's translation.
    pub(crate) fn code_faults(&self, text: &[Segment]) -> Vec<CodeFault> {
        let codes = || {
            text.iter().filter_map(|segment| match segment {
                Segment::Code(code) => Some(code.as_str()),
                Segment::Text(_) => None,
            })
        };
        let mut faults = Vec::new();
        for code in codes().filter(|code| !self.selects.iter().any(|select| select == code)) {
            let added = CodeFault::Added(code.to_owned());
            if !self.allowed.contains(identity(code)) && !faults.contains(&added) {
                faults.push(added);
            }
        }
        for select in &self.selects {
            if codes().filter(|code| code == select).count() != 1 {
                faults.push(CodeFault::Select(select.clone()));
            }
        }
        let count = |text: &[Segment], code: &str| {
            let same = |segment: &&Segment| matches!(segment, Segment::Code(own) if identity(own) == identity(code));
            text.iter().filter(same).count()
        };
        for code in codes().filter(|code| !is_literal(code) && !is_select(code)) {
            let before = self
                .target
                .as_deref()
                .map_or(0, |target| count(target, code));
            let most = count(&self.source, code).max(before).max(1);
            let repeated = CodeFault::Repeated(code.to_owned());
            if count(text, code) > most && !faults.contains(&repeated) {
                faults.push(repeated);
            }
        }
        let there: BTreeSet<&str> = codes().map(identity).collect();
        let lost = self
            .required
            .iter()
            .filter(|code| !there.contains(code.as_str()));
        faults.extend(lost.map(|identity| {
            let code = if identity.starts_with('{') {
                identity.clone()
            } else {
                format!("{{ {identity} }}")
            };
            CodeFault::Lost(code)
        }));
        faults
    }
}

/// The units of an entry, in order, and the merged form they belong to. `target` is the translation, where there is one.
pub(crate) fn units(
    english: &EntryForm,
    target: Option<&EntryForm>,
    plurals: &PluralsOf,
) -> (EntryForm, Vec<Unit>) {
    let form = match target {
        Some(target) => target.merged(english, plurals),
        None => english.for_translation(plurals),
    };
    let mut units = Vec::new();
    for part in &form.parts {
        let Some(source) = english.part(part.name.as_deref()) else {
            continue;
        };
        let mut allowed = BTreeSet::new();
        codes_of(&source.form, &mut allowed);
        // What is new is held to the English alone.
        if !part.is_new {
            codes_of(&part.form, &mut allowed);
        }
        let mut walk = Walk {
            attribute: part.name.as_deref(),
            allowed,
            units: &mut units,
        };
        let key = part_key(&form.id, part.name.as_deref());
        walk.form(key, &[], &part.form, &source.form, part.is_new);
    }
    (form, units)
}

/// The message of a unit's key.
pub(crate) fn id_of(key: &str) -> &str {
    &key[..key.find(['.', '[']).unwrap_or(key.len())]
}

/// The key of a part's unit: the value (with `None`) or an attribute.
pub(crate) fn part_key(id: &str, name: Option<&str>) -> String {
    match name {
        None => id.to_owned(),
        Some(name) => format!("{id}.{name}"),
    }
}

/// The key of a variant's unit.
pub(crate) fn variant_key(outer: &str, choice: &Choice, name: &str) -> String {
    format!("{}: {name}]", choice_key(outer, choice))
}

/// What a variant's unit stands in, by its key: the key of that unit, and the code that stands for the selection there.
pub(crate) fn stands_in(key: &str) -> Option<(&str, String)> {
    let outer = &key[..key.rfind('[')?];
    let inside = key[outer.len() + 1..].rsplit_once(": ")?.0;
    let (selector, number) = match inside.rsplit_once(' ') {
        Some((selector, number)) if number.bytes().all(|b| b.is_ascii_digit()) => {
            (selector, number.parse().ok()?)
        }
        _ => (inside, 1),
    };
    Some((outer, select_code(selector, number)))
}

/// What the keys of a selection's variants begin with.
pub(crate) fn choice_key(outer: &str, choice: &Choice) -> String {
    match choice.number {
        1 => format!("{outer}[{}", choice.selector),
        number => format!("{outer}[{} {number}", choice.selector),
    }
}

struct Walk<'w> {
    attribute: Option<&'w str>,
    allowed: BTreeSet<String>,
    units: &'w mut Vec<Unit>,
}

impl Walk<'_> {
    fn form(
        &mut self,
        key: String,
        variants: &[(String, String)],
        form: &Form,
        source: &Form,
        is_new: bool,
    ) {
        if !form.is_choice_alone() {
            let source = shown(source, form);
            let target = (!is_new).then(|| form.segments.clone());
            let kept = |code: &&str| {
                target.is_none()
                    || form
                        .placeables
                        .iter()
                        .any(|own| identity(own) == identity(code))
            };
            // "One message" need not say the number.
            let counted = variants.last().filter(|(_, key)| {
                *key != "other" && (is_plural_keyword(key) || key.parse::<f64>().is_ok())
            });
            let spelled_out = |code: &&str| {
                counted.is_some_and(|(selector, _)| {
                    let name = variable_of(selector);
                    name.is_some_and(|name| mentions(code, name))
                })
            };
            let required = source.iter().filter_map(|segment| match segment {
                Segment::Code(code) if !is_literal(code) && !is_select(code) => Some(code.as_str()),
                _ => None,
            });
            let required = required
                .filter(kept)
                .filter(|code| !spelled_out(code))
                .map(|code| identity(code).to_owned())
                .collect();
            self.units.push(Unit {
                key: key.clone(),
                attribute: self.attribute.map(str::to_owned),
                variants: variants.to_vec(),
                allowed: self.allowed.clone(),
                required,
                selects: form
                    .choices
                    .iter()
                    .map(|choice| choice.code.clone())
                    .collect(),
                source,
                target,
            });
        }
        for choice in &form.choices {
            let english = source.choice(&choice.code);
            for variant in &choice.variants {
                let source = english
                    .and_then(|english| english.chosen(&variant.key))
                    .map_or(source, |variant| &variant.form);
                let mut variants = variants.to_vec();
                variants.push((choice.selector.clone(), variant.key.clone()));
                self.form(
                    variant_key(&key, choice, &variant.name),
                    &variants,
                    &variant.form,
                    source,
                    is_new || variant.is_new,
                );
            }
        }
    }
}

/// The variable that a selector asks, with its `$`: `$n` of `NUMBER($n)`.
pub(super) fn variable_of(selector: &str) -> Option<&str> {
    let (_, name) = selector.split_once('$')?;
    let part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let end = name.find(|c| !part(c)).unwrap_or(name.len());
    let start = selector.len() - name.len() - 1;
    Some(&selector[start..=start + end])
}

/// Whether a code has a variable in it.
fn mentions(code: &str, variable: &str) -> bool {
    code.match_indices(variable).any(|(at, _)| {
        let after = code[at + variable.len()..].chars().next();
        after.is_none_or(|c| !(c.is_alphanumeric() || matches!(c, '-' | '_')))
    })
}

/// The English of a pattern for a translation with these selections: those it does not have show their default.
fn shown(source: &Form, target: &Form) -> Vec<Segment> {
    let mut out: Vec<Segment> = Vec::new();
    let mut push = |segment: &Segment| match (out.last_mut(), segment) {
        (Some(Segment::Text(last)), Segment::Text(text)) => last.push_str(text),
        _ => out.push(segment.clone()),
    };
    for segment in &source.segments {
        let choice = match segment {
            Segment::Code(code) => source
                .choice(code)
                .filter(|_| target.choice(code).is_none()),
            Segment::Text(_) => None,
        };
        match choice.and_then(|choice| choice.variants.iter().find(|variant| variant.default)) {
            Some(default) => shown(&default.form, target).iter().for_each(&mut push),
            None => push(segment),
        }
    }
    out
}

/// What the codes of a pattern, and of its variants, stand for.
fn codes_of(form: &Form, codes: &mut BTreeSet<String>) {
    let own = form.segments.iter().filter_map(|segment| match segment {
        Segment::Code(code) if !is_select(code) => Some(identity(code).to_owned()),
        _ => None,
    });
    codes.extend(own);
    for variant in form.choices.iter().flat_map(|choice| &choice.variants) {
        codes_of(&variant.form, codes);
    }
}

#[cfg(test)]
mod tests {
    use super::super::code::{parse, readable};
    use super::*;
    use crate::ftl;

    fn split(english: &str, target: Option<&str>, locale: &str) -> Vec<Unit> {
        let form = |text: &str| EntryForm::of(&ftl::parse(text).entries[0]);
        units(
            &form(english),
            target.map(form).as_ref(),
            &PluralsOf::locale(locale),
        )
        .1
    }

    fn told(units: &[Unit]) -> Vec<String> {
        let target = |unit: &Unit| {
            unit.target
                .as_deref()
                .map_or_else(|| "-".to_owned(), readable)
        };
        units
            .iter()
            .map(|unit| {
                format!(
                    "{} | {} | {}",
                    unit.key,
                    readable(&unit.source),
                    target(unit)
                )
            })
            .collect()
    }

    const MAIL: &str = "a = You have { $n ->\n    [0] nothing\n    [one] one letter from { $who }\n   *[other] { $n } letters from { $who }\n } now\n    .short = Mail\n";

    #[test]
    fn a_new_translation_has_the_plurals_of_its_language() {
        assert_eq!(
            told(&split(MAIL, None, "pl")),
            [
                "a | You have { $n -> … } now | -",
                "a[$n: 0] | nothing | -",
                "a[$n: one] | one letter from { $who } | -",
                "a[$n: few] | { $n } letters from { $who } | -",
                "a[$n: many] | { $n } letters from { $who } | -",
                "a[$n: other] | { $n } letters from { $who } | -",
                "a.short | Mail | -",
            ]
        );
    }

    #[test]
    fn a_translation_keeps_its_own_variants_and_its_english_stands_beside_each() {
        assert_eq!(
            told(&split(
                MAIL,
                Some("a = { $n ->\n [one] ein\n *[other] { $n } viele\n }\n"),
                "de"
            )),
            [
                "a[$n: one] | one letter from { $who } | ein",
                "a[$n: other] | { $n } letters from { $who } | { $n } viele",
                "a.short | Mail | -",
            ]
        );
        assert_eq!(
            told(&split(MAIL, Some("a = Post\n    .short = Post\n"), "de"))[0],
            "a | You have { $n } letters from { $who } now | Post"
        );
        assert_eq!(
            told(&split(
                "a = { $w ->\n [x] X\n *[y] Y\n }\n",
                Some("a = { $w ->\n *[y] Ü\n }\n"),
                "de"
            )),
            ["a[$w: y] | Y | Ü", "a[$w: x] | X | -"]
        );
        assert_eq!(
            told(&split(
                "a = { $w ->\n *[y] Y\n }{ $w ->\n *[y] Z\n }\n",
                None,
                "de"
            ))[2],
            "a[$w 2: y] | Z | -"
        );
    }

    #[test]
    fn codes_may_not_be_lost_or_added() {
        let all = split(MAIL, None, "de");
        let faults = |key: &str, text: &str| {
            let unit = all.iter().find(|unit| unit.key == key).unwrap();
            unit.code_faults(&parse(text).unwrap())
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        assert!(
            faults("a[$n: one]", "ein Brief von { $who }").is_empty(),
            "the number is spelled out"
        );
        assert_eq!(faults("a[$n: other]", "Briefe von { $who }").len(), 1);
        assert!(
            faults("a[$n: other]", "{ $n } von { $wer }")
                .iter()
                .any(|fault| fault.contains("{ $wer }, which the English does not"))
        );
        assert_eq!(faults("a", "Sie haben jetzt").len(), 1);
        assert_eq!(faults("a", "{ $n -> … } { $n -> … }").len(), 1);
        assert!(faults("a", "Jetzt { $n -> … }").is_empty());
        assert_eq!(faults("a.short", "Post { $who }").len(), 1);
        let repeated = faults("a[$n: other]", "{ $n } von { $who }{ $n } Briefe");
        assert!(
            matches!(repeated.as_slice(), [fault] if fault.contains("{ $n } more often")),
            "{repeated:?}"
        );
    }

    #[test]
    fn a_variants_key_says_what_it_stands_in() {
        let told = |key| stands_in(key).map(|(outer, code)| format!("{outer} | {code}"));
        for (key, expected) in [
            ("a", None),
            ("a.short", None),
            ("a[$n: one]", Some("a | { $n -> … }")),
            ("a.t[$n 2: one]", Some("a.t | { $n -> … 2 }")),
            (
                "a[$x: y][NUMBER($n, type: \"ordinal\"): 1.5]",
                Some("a[$x: y] | { NUMBER($n, type: \"ordinal\") -> … }"),
            ),
        ] {
            assert_eq!(told(key).as_deref(), expected);
        }
        for unit in split(MAIL, None, "pl")
            .iter()
            .filter(|unit| !unit.variants.is_empty())
        {
            let (outer, code) = stands_in(&unit.key).unwrap();
            assert_eq!((outer, code.as_str()), ("a", "{ $n -> … }"));
        }
    }

    #[test]
    fn a_key_names_its_message() {
        for key in ["a-b", "a-b.short", "a-b[$n: one].x", "a-b.t[$n: 1.5]"] {
            assert_eq!(id_of(key), "a-b");
        }
        assert_eq!(id_of("-term[$x: y]"), "-term");
    }
}
