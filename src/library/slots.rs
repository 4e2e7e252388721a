//! What fills the slots of a template.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use unic_langid::LanguageIdentifier;

use super::{Precinct, Variable, VariableKind};
use crate::error::{Error, Kind, Result};
use crate::language;

/// The values for the slots of a template: for all languages, or for one (`name.ko`).
#[derive(Clone, Debug, Default)]
pub struct Slots {
    values: BTreeMap<(String, Option<String>), String>,
}

impl Slots {
    /// Takes one `name=value` or `name.locale=value`.
    ///
    /// # Errors
    /// [`Kind::Usage`] for text without `=`, an empty name, or a value given twice.
    pub fn set(&mut self, assignment: &str) -> Result<()> {
        let usage = |what: String| {
            Error::new(Kind::Usage, what)
                .with_help("write --set name=value, or --set name.ko=value for one language")
        };
        let (name, value) = assignment
            .split_once('=')
            .ok_or_else(|| usage(format!("`{}` has no `=`", assignment.escape_debug())))?;
        let (name, locale) = match name.trim().split_once('.') {
            Some((name, locale)) => (name, Some(locale.to_owned())),
            None => (name.trim(), None),
        };
        if name.is_empty() {
            return Err(usage(format!(
                "`{}` names no slot",
                assignment.escape_debug()
            )));
        }
        let given = self
            .values
            .insert((name.to_owned(), locale), value.to_owned());
        match given {
            None => Ok(()),
            Some(_) => Err(usage(format!("slot `{name}` is given twice"))),
        }
    }

    /// The value of a slot for a locale.
    pub fn get(&self, name: &str, locale: &LanguageIdentifier) -> Option<&str> {
        let own = (name.to_owned(), Some(locale.to_string()));
        self.values
            .get(&own)
            .or_else(|| self.values.get(&(own.0, None)))
            .map(String::as_str)
    }

    /// Takes a value out, given for all languages.
    pub fn take(&mut self, name: &str) -> Option<String> {
        self.values.remove(&(name.to_owned(), None))
    }

    /// The values for a locale, with the places that a precinct lists under the names they have in that language.
    pub fn with_places(
        &self,
        precinct: &Precinct,
        variables: &BTreeMap<String, Variable>,
        locale: &LanguageIdentifier,
    ) -> Slots {
        let mut slots = self.clone();
        for (name, _) in variables
            .iter()
            .filter(|(_, variable)| variable.kind == VariableKind::Place)
        {
            let place = self.get(name, locale);
            if let Some(place) = place.and_then(|given| precinct.place_name(given, locale)) {
                let own = (name.clone(), Some(locale.to_string()));
                slots.values.insert(own, place.to_owned());
            }
        }
        slots
    }

    /// Whether a slot has a value of a locale's own.
    pub fn has_own(&self, name: &str, locale: &LanguageIdentifier) -> bool {
        self.values
            .contains_key(&(name.to_owned(), Some(locale.to_string())))
    }

    /// The names that were given.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(|(name, _)| name.as_str())
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The arguments for a locale, each read as its kind.
    ///
    /// # Errors
    /// [`Kind::Usage`], naming the slot, for one that is missing, unknown or of another kind.
    pub fn args(
        &self,
        variables: &BTreeMap<String, Variable>,
        locale: &LanguageIdentifier,
    ) -> Result<FluentArgs<'static>> {
        if let Some(unknown) = self.names().find(|name| !variables.contains_key(*name)) {
            let known: Vec<&str> = variables.keys().map(String::as_str).collect();
            let near = language::suggest(unknown, known.iter().copied());
            let hint = near
                .first()
                .map_or_else(String::new, |near| format!("did you mean `{near}`? "));
            return Err(
                Error::new(Kind::Usage, format!("there is no slot `{unknown}`"))
                    .with_help(format!("{hint}It has: {}", known.join(", "))),
            );
        }
        let mut args = FluentArgs::with_capacity(variables.len());
        for (name, variable) in variables {
            let Some(text) = self.get(name, locale) else {
                return Err(Error::new(
                    Kind::Usage,
                    format!("slot `{name}` has no value for {locale}"),
                )
                .with_help(format!(
                    "add --set {name}=…, {}; for example \"{}\"",
                    variable.kind.form(),
                    variable.example
                )));
            };
            args.set(name.clone(), variable.read(name, text)?);
        }
        Ok(args)
    }
}
