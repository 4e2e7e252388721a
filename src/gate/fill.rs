//! Filling the slots of a template.

use fluent::FluentArgs;
use unic_langid::LanguageIdentifier;

use super::{Gate, parse_until};
use crate::error::Result;
use crate::language;
use crate::library::{EXPIRES, Expires, Faults, Moment, PLACES, Slots, TemplateMeta, VariableKind};
use crate::review::{LocalTime, PublicationStatus, Reason};

/// What fills the slots of a template in a locale, and what that does to its status.
#[derive(Debug)]
pub struct Filled {
    pub(super) args: FluentArgs<'static>,
    pub(super) english_args: FluentArgs<'static>,
    pub(super) status: PublicationStatus,
    /// Whether examples fill it.
    pub(super) example: bool,
    until: Option<LocalTime>,
}

impl Filled {
    /// Until when the notice holds, as its user said.
    pub(crate) fn until(&self) -> Option<LocalTime> {
        self.until
    }
}

impl Gate<'_> {
    /// Fills the slots of a template for a locale. `$expires` is filled by [`parse_until`]; places that the precinct lists get
    /// their names in the locale, which are texts like any other and are assessed.
    ///
    /// # Errors
    /// [`crate::Kind::Usage`], naming every slot that is missing, unknown or of another kind, and what to give.
    pub fn fill(
        &self,
        meta: &TemplateMeta,
        slots: &Slots,
        locale: &LanguageIdentifier,
    ) -> Result<Filled> {
        let mut faults = Faults::default();
        let mut slots = slots.clone();
        let mut status = PublicationStatus::default();
        let until = match slots.take(EXPIRES) {
            Some(text) => faults.keep(EXPIRES, parse_until(&text, self.now)),
            None if meta.expires == Expires::Required => {
                faults.add(
                    "slot `expires` has no value: a notice must say until when it holds".to_owned(),
                    "add --set expires=…: a day, a time, or both, such as --set expires=\"7 pm tomorrow\"".to_owned(),
                );
                None
            }
            None => None,
        };
        status.ends(until);
        if until.is_some_and(|until| until < self.now) {
            status.because(Reason::Expired);
        }
        for (name, variable) in &meta.variables {
            let is_text = variable.kind == VariableKind::Text;
            // A sentence in one language must not go out in a post in another, however few languages were asked for.
            if is_text && *locale != language::SOURCE && !slots.has_own(name, locale) {
                faults.add(
                    format!(
                        "slot `{name}` takes a text and has none in {}",
                        self.library.profiles().name(locale)
                    ),
                    format!("add --set {name}.{locale}=…: a sentence in one language must not go out in a post in another"),
                );
            }
        }
        let english = language::SOURCE;
        let mut english_slots = slots.clone();
        if self.library.precinct().is_some() {
            let places = meta
                .variables
                .iter()
                .filter(|(_, variable)| variable.kind == VariableKind::Place);
            for (name, _) in places {
                let Some(key) = slots
                    .get(name, locale)
                    .map(|given| self.place(given))
                    .transpose()?
                    .flatten()
                else {
                    continue;
                };
                let view = self.open(PLACES, locale)?;
                let place = view.message(&key)?;
                status.and(&place.status);
                if let Some(text) = place.text {
                    slots.set_own(name, locale, text.into_part());
                }
                if let Some(text) = place.english {
                    english_slots.set_own(name, &english, text.into_part());
                }
            }
        }
        let args = slots.args(&meta.variables, locale, &mut faults);
        let english_args = english_slots.args(&meta.variables, &english, &mut Faults::default());
        faults.result()?;
        let with_end = |mut args: FluentArgs<'static>| {
            if let Some(until) = until {
                args.set(EXPIRES, Moment::from(until));
            }
            args
        };
        Ok(Filled {
            english_args: with_end(english_args),
            args: with_end(args),
            status,
            example: false,
            until,
        })
    }

    /// Fills the slots with their examples: to be looked at, as a draft that says so, and never to go out.
    ///
    /// # Errors
    /// An example is not of its slot's kind.
    pub fn fill_with_examples(
        &self,
        meta: &TemplateMeta,
        locale: &LanguageIdentifier,
    ) -> Result<Filled> {
        let mut slots = Slots::default();
        for (name, variable) in meta.variables.iter().filter(|(name, _)| *name != EXPIRES) {
            slots.set_own(name, locale, variable.example.clone());
            slots.set_own(name, &language::SOURCE, variable.example.clone());
        }
        slots.set(&format!("{EXPIRES}=tomorrow"))?;
        Ok(Filled {
            example: true,
            ..self.fill(meta, &slots, locale)?
        })
    }

    /// The id of the precinct's place with that key, or with that name in any of its languages.
    fn place(&self, given: &str) -> Result<Option<String>> {
        self.library.place_id(given)
    }
}
