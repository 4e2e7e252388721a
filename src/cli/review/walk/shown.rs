//! One text as its reviewer sees it: the English, the translation, each variant, the glossary, and what is on record.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::super::super::output::{Output, clean, postable};
use crate::checks::Terms;
use crate::error::Result;
use crate::exchange::{Apart, Filled, Filler};
use crate::ftl;
use crate::language;
use crate::language::difference::marked;
use crate::library::{Library, Variable};
use crate::worklist::{Item, Need};

pub(super) fn show(
    library: &Library,
    locale: &LanguageIdentifier,
    item: &Item,
    heading: &str,
    output: &mut Output,
) -> Result<()> {
    let styles = output.styles();
    let bold = |text: &str| format!("{}{}{}", styles.bold, clean(text), styles.end);
    let warned = |text: &str| format!("  {}{}{}", styles.warn, clean(text), styles.end);
    output.line("");
    let title = format!("{heading}: {}", item.id);
    output.line(format!("{} · {}", bold(&title), item.need.as_str()));
    let place = match item.line {
        Some(line) => format!("{}:{line}", item.path),
        None => item.path.clone(),
    };
    output.line(format!("  {}{}{}", styles.dim, clean(&place), styles.end));
    if let Some(before) = &item.before {
        output.line(format!("  The English has changed since {}:", before.on));
        for line in marked(&before.difference).lines() {
            output.line(format!("    {}", clean(line.trim_start())));
        }
    } else if item.need == Need::Stale {
        output.line("  The English has changed since, and what it said before is not known.");
    }
    let slots = library.slots_of(&item.unit, &item.id)?;
    if *locale != language::SOURCE {
        output.line(format!("  {}", bold("English")));
        text(library, &language::SOURCE, item, &slots, output)?;
    }
    let own_name = library.profiles().native_name(locale);
    output.line(format!("  {}", bold(&own_name)));
    match item.text {
        Some(_) => text(library, locale, item, &slots, output)?,
        None => output.line("    Not written yet."),
    }
    for part in lacking(library, locale, item)? {
        output.line(warned(&format!("`.{part}` is not written yet.")));
    }
    if *locale != language::SOURCE {
        for (english, agreed) in agreed(library, locale, item)? {
            output.line(clean(&format!("  Glossary: {english} → {agreed}")));
        }
    }
    let writer = match (item.origin, &item.translated_by) {
        _ if item.text.is_none() => None,
        (Some(origin), Some(who)) => Some(format!("  Written by {who} ({})", origin.as_str())),
        (Some(origin), None) => Some(format!("  Origin: {}", origin.as_str())),
        (None, _) => Some("  Nobody knows who wrote it.".to_owned()),
    };
    if let Some(writer) = writer {
        output.line(clean(&writer));
    }
    if let Some(note) = &item.note {
        output.line(clean(&format!("  Note: {note}")));
    }
    if let Some(rejected) = &item.rejected {
        let (by, on) = (&rejected.by, rejected.on);
        output.line(warned(&format!(
            "Rejected by {by} on {on}: {}",
            rejected.reason
        )));
    }
    if let Some(reason) = &item.withdrawn {
        output.line(warned(&format!("Withdrawn: {reason}")));
    }
    if item.qualified {
        output.line("  Only a qualified reviewer's word counts here.");
    }
    Ok(())
}

/// The text in a language: each part and each variant, with what is filled in.
fn text(
    library: &Library,
    locale: &LanguageIdentifier,
    item: &Item,
    slots: &BTreeMap<String, Variable>,
    output: &mut Output,
) -> Result<()> {
    let file = library.localized(&item.unit, locale)?;
    let Some(message) = file.as_ref().and_then(|file| file.get(&item.id)) else {
        return Ok(());
    };
    let resource = ftl::parse(message.written());
    let apart = resource.entries.first().map(Apart::of).unwrap_or_default();
    let filler = Filler::new(library, locale, &message.file.text);
    let samples = filler.of(&apart, slots)?;
    for piece in &apart.units {
        let said: String = samples
            .filled(&piece.key, &piece.text)
            .iter()
            .map(Filled::as_str)
            .collect();
        let label = piece.key.strip_prefix(item.id.as_str()).unwrap_or_default();
        let label = match label {
            "" => String::new(),
            label => format!("{}: ", clean(label)),
        };
        for (number, line) in said.lines().enumerate() {
            let label = if number == 0 { label.as_str() } else { "" };
            output.line(format!("    {label}{}", postable(line, locale)));
        }
    }
    Ok(())
}

/// The attributes of the English that a translation lacks.
fn lacking(library: &Library, locale: &LanguageIdentifier, item: &Item) -> Result<Vec<String>> {
    let english = library.localized(&item.unit, &language::SOURCE)?;
    let own = library.localized(&item.unit, locale)?;
    let english = english.as_ref().and_then(|file| file.get(&item.id));
    let own = own.as_ref().and_then(|file| file.get(&item.id));
    let (Some(english), Some(own)) = (english, own.filter(|_| item.need == Need::Missing)) else {
        return Ok(Vec::new());
    };
    let names = english.attributes.iter();
    let lacking = names.filter(|name| !own.attributes.contains(name));
    Ok(lacking.cloned().collect())
}

/// The agreed terms that the English has, with what to write for them.
fn agreed(
    library: &Library,
    locale: &LanguageIdentifier,
    item: &Item,
) -> Result<Vec<(String, String)>> {
    let glossary = library.glossary()?;
    let terms = Terms::new(&glossary);
    let resource = ftl::parse(&item.english);
    let numbers = resource.entries.first();
    let numbers = numbers.map_or_else(Vec::new, |entry| terms.numbers_in(&item.english, entry));
    let all: Vec<_> = terms.iter().collect();
    let found = numbers.into_iter().filter_map(|number| {
        let (english, term) = all.get(number)?;
        Some(((*english).to_owned(), term.forms(locale).first()?.clone()))
    });
    Ok(found.collect())
}
