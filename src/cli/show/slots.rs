//! `show --set`: what fills the slots of a template.

use fluent_bundle::FluentArgs;
use unic_langid::LanguageIdentifier;

use super::Show;
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{Expires, Library, Slots, TemplateMeta, VariableKind};
use crate::review::{Date, parse_date};

/// The values of slots; a language in a name (`do.korean`) may be said as elsewhere.
pub(super) fn given(library: &Library, given: &[String]) -> Result<Slots> {
    let mut slots = Slots::default();
    for assignment in given {
        let (name, value) = assignment
            .split_once('=')
            .unwrap_or((assignment.as_str(), ""));
        match name.trim().split_once('.') {
            Some((slot, language)) if assignment.contains('=') => {
                let locale = library.language(language)?;
                slots.set(&format!("{slot}.{locale}={value}"))?;
            }
            _ => slots.set(assignment)?,
        }
    }
    Ok(slots)
}

/// `--set expires=DATE`: until when a notice holds.
pub(super) fn expires(
    slots: &mut Slots,
    meta: Option<&TemplateMeta>,
    args: &Show,
    today: Date,
) -> Result<Option<Date>> {
    let help =
        "add --set expires=DATE, the last day on which it holds, such as --set expires=2026-12-03";
    let Some(text) = slots.take("expires") else {
        let required = meta.is_some_and(|meta| meta.expires == Expires::Required);
        if required && !slots.is_empty() {
            return Err(Error::new(
                Kind::Usage,
                "slot `expires` has no value: a notice must say until when it holds",
            )
            .with_help(help));
        }
        return Ok(None);
    };
    let date = parse_date(text.trim()).ok_or_else(|| {
        Error::new(
            Kind::Usage,
            format!("slot `expires`: `{text}` is not a day"),
        )
        .with_help(help)
    })?;
    if date < today && args.format == "plain" {
        return Err(Error::new(
            Kind::Refused,
            format!("this notice expired on {date}"),
        ));
    }
    Ok(Some(date))
}

/// The arguments for a locale: the slots as given, or their examples.
pub(super) fn fill(
    library: &Library,
    meta: Option<&TemplateMeta>,
    slots: &Slots,
    examples: bool,
    locale: &LanguageIdentifier,
    locales: &[LanguageIdentifier],
) -> Result<Option<FluentArgs<'static>>> {
    let Some(meta) = meta else {
        if let Some(name) = slots.names().next() {
            return Err(
                Error::new(Kind::Usage, format!("this text has no slot `{name}`")).with_help(
                    "only templates have slots; `beatbook show crime-pattern` shows one",
                ),
            );
        }
        return Ok(None);
    };
    let filled;
    let slots = if examples {
        let mut all = Slots::default();
        for (name, variable) in &meta.variables {
            all.set(&format!("{name}={}", variable.example))?;
        }
        filled = all;
        &filled
    } else {
        own_texts(meta, slots, locale, locales)?;
        slots
    };
    let placed = library
        .precinct()
        .map(|precinct| slots.with_places(precinct, &meta.variables, locale));
    let slots = placed.as_ref().unwrap_or(slots);
    slots.args(&meta.variables, locale).map(Some)
}

/// A sentence in one language must not go out in another's post: with several languages each needs its own.
fn own_texts(
    meta: &TemplateMeta,
    slots: &Slots,
    locale: &LanguageIdentifier,
    locales: &[LanguageIdentifier],
) -> Result<()> {
    if locales.len() < 2 || *locale == language::SOURCE {
        return Ok(());
    }
    for (name, variable) in &meta.variables {
        if variable.kind == VariableKind::Text && !slots.has_own(name, locale) {
            return Err(Error::new(
                Kind::Usage,
                format!("slot `{name}` is a text and has none in {}", language::display_name(locale)),
            )
            .with_help(format!("add --set {name}.{locale}=…: a sentence of one language must not go out in another's post")));
        }
    }
    Ok(())
}
