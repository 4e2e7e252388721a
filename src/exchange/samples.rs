//! What fills the texts that reviewers read: contacts as they are, and slots with their examples.

use std::collections::BTreeMap;

use fluent::FluentArgs;
use unic_langid::LanguageIdentifier;

use super::apart::Apart;
use crate::error::Result;
use crate::library::{Library, Texts, Variable, VariableKind};

/// Numbers that languages tell apart: of these a number is chosen that leads to a variant.
const NUMBERS: [&str; 12] = [
    "1", "2", "3", "0", "5", "6", "7", "11", "21", "100", "1000000", "1.5",
];

/// The messages that render what is filled in. No id of a library begins so: ids begin with their file's topic.
const PREFIX: &str = "beatbook-sample-";

/// What stands for each thing that is filled in, by how it is written.
pub(crate) type Says = BTreeMap<String, String>;

/// What is filled into an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Samples {
    pub(crate) says: Says,
    /// In a variant, where a number must be another one for the variant to be chosen: by the variant's unit.
    pub(crate) within: BTreeMap<String, Says>,
}

/// A piece of a text with samples in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Filled<'t> {
    /// As it is written.
    Text(&'t str),
    /// A sample, in the place of what is filled in.
    Sample(&'t str),
}

impl<'t> Filled<'t> {
    /// What is read there.
    pub(crate) fn as_str(&self) -> &'t str {
        match self {
            Filled::Text(text) | Filled::Sample(text) => text,
        }
    }
}

impl Samples {
    /// The text of a unit with samples in the place of what is filled in. Samples are not filled in turn, and what has no sample
    /// stays as it is written.
    pub(crate) fn filled<'t>(&'t self, unit: &str, text: &'t str) -> Vec<Filled<'t>> {
        let own = self.within.get(unit);
        let mut out = Vec::new();
        let (mut rest, mut from) = (text, 0);
        while let Some(at) = rest[from..].find('{').map(|at| from + at) {
            let sample = |says: &'t Says| {
                let mut all = says.iter();
                all.find(|(code, _)| rest[at..].starts_with(code.as_str()))
            };
            let Some((code, said)) = own.and_then(sample).or_else(|| sample(&self.says)) else {
                from = at + 1;
                continue;
            };
            if at > 0 {
                out.push(Filled::Text(&rest[..at]));
            }
            out.push(Filled::Sample(said));
            (rest, from) = (&rest[at + code.len()..], 0);
        }
        if !rest.is_empty() {
            out.push(Filled::Text(rest));
        }
        out
    }
}

/// What is filled into entries of one file in one language.
pub(crate) struct Filler<'l> {
    library: &'l Library,
    locale: &'l LanguageIdentifier,
    /// The file, whose own messages an entry may quote.
    file: &'l str,
}

impl<'l> Filler<'l> {
    pub(crate) fn new(library: &'l Library, locale: &'l LanguageIdentifier, file: &'l str) -> Self {
        Filler {
            library,
            locale,
            file,
        }
    }

    /// What is filled into an entry whose slots are these. What cannot be filled in is left as it is written.
    pub(crate) fn of(&self, apart: &Apart, slots: &BTreeMap<String, Variable>) -> Result<Samples> {
        if apart.filled.is_empty() && apart.groups.is_empty() {
            return Ok(Samples::default());
        }
        let mut resource = String::new();
        for (number, written) in apart.filled.iter().enumerate() {
            resource += &format!("{PREFIX}{number} = {written}\n");
        }
        let numeric: Vec<_> = apart
            .groups
            .iter()
            .filter_map(|group| {
                let name = group.by.as_deref()?;
                let slot = slots.get(name)?;
                (slot.kind == VariableKind::Number).then_some((group, name))
            })
            .collect();
        for (number, (group, _)) in numeric.iter().enumerate() {
            for (at, variant) in group.variants.iter().enumerate() {
                resource += &format!(
                    "{PREFIX}{number}-{at} = {{ {} ->\n    [{}] y\n   *[{PREFIX}other] n\n }}\n",
                    group.selector, variant.key
                );
            }
        }
        let quotes_own = apart.filled.iter().any(|written| {
            let name = written.trim_start_matches(['{', ' ']);
            name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.starts_with("notice-")
        });
        if quotes_own {
            resource.push_str(self.file);
        }
        let texts = self.library.texts_of_file(&resource, self.locale)?;
        let mut samples = Samples {
            says: says(&texts, &apart.filled, &args(slots, None), |_| true),
            within: BTreeMap::new(),
        };
        for (number, (group, name)) in numeric.iter().enumerate() {
            for (at, variant) in group.variants.iter().enumerate() {
                let leads = NUMBERS.iter().find_map(|value| {
                    let args = args(slots, Some((name, value)));
                    let id = format!("{PREFIX}{number}-{at}");
                    let chosen = texts.format(&id, None, Some(&args)).ok()?.text == "y";
                    chosen.then_some(args)
                });
                if let Some(args) = leads {
                    let uses = format!("${name}");
                    let own = says(&texts, &apart.filled, &args, |written| {
                        written.contains(&uses)
                    });
                    samples.within.insert(variant.unit.clone(), own);
                }
            }
        }
        Ok(samples)
    }
}

/// Each slot's example, but for one that is given.
fn args(slots: &BTreeMap<String, Variable>, given: Option<(&str, &str)>) -> FluentArgs<'static> {
    let mut args = FluentArgs::with_capacity(slots.len());
    for (name, slot) in slots {
        let value = given.filter(|(of, _)| of == name);
        let value = value.map_or(slot.example.as_str(), |(_, value)| value);
        if let Ok(value) = slot.read(name, value) {
            args.set(name.clone(), value);
        }
    }
    args
}

fn says(
    texts: &Texts,
    filled: &[String],
    args: &FluentArgs<'_>,
    wanted: impl Fn(&str) -> bool,
) -> Says {
    let all = filled
        .iter()
        .enumerate()
        .filter(|(_, written)| wanted(written));
    all.filter_map(|(number, written)| {
        let text = texts.format(&format!("{PREFIX}{number}"), None, Some(args));
        Some((written.clone(), text.ok()?.text.into_owned()))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_stand_where_they_are_filled_in_and_are_not_filled_themselves() {
        let mut samples = Samples {
            says: Says::from([
                ("{ $a }".to_owned(), "{ $b }".to_owned()),
                ("{ $b }".to_owned(), "B".to_owned()),
            ]),
            ..Samples::default()
        };
        let text = "x { $a } { $b } { $c -> … } {";
        let read = |samples: &Samples| -> String {
            let filled = samples.filled("unit", text);
            filled.iter().map(Filled::as_str).collect()
        };
        assert_eq!(read(&samples), "x { $b } B { $c -> … } {");
        assert_eq!(samples.filled("unit", text)[1], Filled::Sample("{ $b }"));
        let own = Says::from([("{ $b }".to_owned(), "other".to_owned())]);
        samples.within.insert("unit".to_owned(), own);
        assert_eq!(read(&samples), "x { $b } other { $c -> … } {");
    }
}
