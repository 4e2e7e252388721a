//! contacts.toml: every phone number, short code and address, and how fresh they are.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use serde::Deserialize;
use sha2::{Digest, Sha256};
use toml::Spanned;
use toml::value::Datetime;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, FileText, Level, Place, Role};
use crate::language;
use crate::project::parse_toml;
use crate::review::{Date, days_after};

/// Where contacts stand.
pub const CONTACTS: &str = "content/contacts.toml";

/// What the Fluent terms of contacts begin with, without `-`.
pub const TERM_PREFIX: &str = "contact-";

/// What the Fluent term of a contact's name ends with.
pub const NAME_SUFFIX: &str = "-name";

/// What sort of thing a contact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ContactKind {
    /// A telephone number.
    Phone,
    /// A number of few digits: 911, 311, 988.
    ShortCode,
    /// A number that takes text messages.
    Text,
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
    /// A place to go to.
    Address,
}

impl ContactKind {
    /// The word used in contacts.toml.
    pub fn as_str(self) -> &'static str {
        match self {
            ContactKind::Phone => "phone",
            ContactKind::ShortCode => "short-code",
            ContactKind::Text => "text",
            ContactKind::Url => "url",
            ContactKind::Email => "email",
            ContactKind::Address => "address",
        }
    }
}

/// One contact.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contact {
    /// The number or address, by locale; `en` serves a locale that has none.
    pub values: BTreeMap<String, String>,
    /// What it is called, by locale.
    pub names: BTreeMap<String, String>,
    /// What sort of thing it is.
    pub kind: ContactKind,
    /// The languages in which it answers directly.
    #[serde(default)]
    pub languages: Vec<String>,
    /// How it serves other languages, such as `interpreter`.
    pub served: Option<String>,
    /// When it answers.
    pub hours: Option<String>,
    /// The number for text telephones.
    pub tty: Option<String>,
    /// The number that takes text messages.
    pub text: Option<String>,
    /// Whether one may stay unnamed.
    #[serde(default)]
    pub confidential: bool,
    /// The page that prints it.
    pub source: Option<String>,
    /// The date of the newest page that was seen to print it.
    pub printed_on: Option<Datetime>,
    /// When somebody called it and reached who it says.
    pub dialed_on: Option<Datetime>,
    /// Who did: an id of reviewers.toml.
    pub verified_by: Option<String>,
    /// The [`Contact::print`] of what was verified; another one now says that the contact has changed since.
    pub verified: Option<String>,
    /// How many days a confirmation holds.
    pub verify_within_days: Option<u32>,
    /// Since when it is out of service.
    pub retired_on: Option<Datetime>,
    /// The contact that it replaces.
    pub replaces: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

/// Whether a contact may be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Confirmed until this day, and for so many days more.
    Until(Date, i64),
    /// No longer confirmed since this day.
    Past(Date),
    /// Neither printed nor dialed: nobody has confirmed it.
    Unverified,
    /// Out of service since this day.
    Retired(Date),
}

impl Freshness {
    /// Whether a text that uses the contact may be published.
    pub fn is_good(self) -> bool {
        matches!(self, Freshness::Until(..))
    }
}

impl Contact {
    /// The print of what somebody verifies: the first 32 hex digits of SHA-256 over the compact JSON array
    /// `[kind, values, tty, text]`, `values` an object with its keys sorted, `null` for what is not there.
    pub fn print(&self) -> String {
        let verified = serde_json::json!([self.kind.as_str(), self.values, self.tty, self.text]);
        let mut print = String::with_capacity(32);
        for byte in Sha256::digest(verified.to_string().as_bytes())
            .iter()
            .take(16)
        {
            // Writing to a string cannot fail.
            let _ = write!(print, "{byte:02x}");
        }
        print
    }

    /// The number or address for a locale.
    pub fn value(&self, locale: &LanguageIdentifier) -> &str {
        pick(&self.values, locale)
    }

    /// The name for a locale.
    pub fn name(&self, locale: &LanguageIdentifier) -> &str {
        pick(&self.names, locale)
    }

    /// Whether someone who speaks only this language is answered: directly, or through what `served` names.
    ///
    /// Only conversations count: a web page can be read with help, a call cannot be held.
    pub fn serves(&self, locale: &LanguageIdentifier) -> bool {
        let conversation = matches!(
            self.kind,
            ContactKind::Phone | ContactKind::ShortCode | ContactKind::Text
        );
        !conversation
            || self.languages.is_empty()
            || self.served.is_some()
            || self
                .languages
                .iter()
                .any(|have| *have == locale.to_string())
    }

    /// How fresh it is on a day: the later of printed and dialed holds for `verify-within-days` (365 where not given).
    pub fn freshness(&self, today: Date) -> Freshness {
        let day = |when: &Option<Datetime>| when.and_then(|when| when.date);
        if let Some(retired) = day(&self.retired_on)
            && retired <= today
        {
            return Freshness::Retired(retired);
        }
        let Some(confirmed) = day(&self.printed_on).max(day(&self.dialed_on)) else {
            return Freshness::Unverified;
        };
        let until = days_after(confirmed, i64::from(self.verify_within_days.unwrap_or(365)));
        if until < today {
            Freshness::Past(until)
        } else {
            Freshness::Until(until, crate::review::days_between(today, until))
        }
    }
}

fn pick<'t>(texts: &'t BTreeMap<String, String>, locale: &LanguageIdentifier) -> &'t str {
    texts
        .get(&locale.to_string())
        .or_else(|| texts.get(&language::SOURCE.to_string()))
        .map_or("", String::as_str)
}

/// The registry of contacts.
#[derive(Debug, Default)]
pub struct Contacts {
    all: BTreeMap<String, (Contact, Option<Place>)>,
}

impl Contacts {
    /// Parses a registry.
    ///
    /// # Errors
    /// A finding with the place, where it is no TOML or no registry.
    pub fn parse(file: &Arc<FileText>) -> Result<Contacts, Box<Diagnostic>> {
        let raw: BTreeMap<Spanned<String>, Contact> = parse_toml(file)?;
        Ok(Contacts {
            all: raw
                .into_iter()
                .map(|(id, contact)| {
                    let place = Place::new(file, id.span(), Role::Config);
                    (id.into_inner(), (contact, Some(place)))
                })
                .collect(),
        })
    }

    /// Takes a precinct's contact in; a finding where it would take the place of another.
    pub(crate) fn add(&mut self, id: String, contact: Contact, place: Place) -> Option<Diagnostic> {
        if let Some((_, there)) = self.all.get(&id) {
            let finding = Diagnostic::new(
                "precinct",
                Level::Deny,
                format!("the library has a contact `{id}`, which a precinct cannot replace"),
            )
            .help("give the precinct's own contact an id of its own")
            .at(place);
            return Some(there.iter().cloned().fold(finding, Diagnostic::at));
        }
        self.all.insert(id, (contact, Some(place)));
        None
    }

    /// The contact of that id.
    pub fn get(&self, id: &str) -> Option<&Contact> {
        self.all.get(id).map(|(contact, _)| contact)
    }

    /// Where a contact stands in its file.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.all.get(id).and_then(|(_, place)| place.as_ref())
    }

    /// All contacts, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Contact)> {
        self.all
            .iter()
            .map(|(id, (contact, _))| (id.as_str(), contact))
    }

    /// The id of the contact that a Fluent term (without `-`) stands for.
    pub fn id_of_term<'t>(&self, term: &'t str) -> Option<&'t str> {
        let id = term.strip_prefix(TERM_PREFIX)?;
        if self.all.contains_key(id) {
            return Some(id);
        }
        id.strip_suffix(NAME_SUFFIX)
            .filter(|id| self.all.contains_key(*id))
    }

    /// The contacts as Fluent terms, two each, for a locale.
    pub fn to_fluent(&self, locale: &LanguageIdentifier) -> String {
        let mut out = String::new();
        for (id, contact) in self.iter() {
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "-{TERM_PREFIX}{id} = {}\n-{TERM_PREFIX}{id}{NAME_SUFFIX} = {}",
                literal(contact.value(locale)),
                literal(contact.name(locale))
            );
        }
        out
    }
}

/// A text as a Fluent value: as it is where that is safe, in a string literal otherwise.
fn literal(text: &str) -> String {
    let plain = !text.is_empty()
        && text.trim() == text
        && !text.contains(['{', '}', '\n', '\r'])
        && !text.starts_with(['.', '[', '*']);
    if plain {
        return text.to_owned();
    }
    let mut out = String::from("{ \"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' | '\r' => {
                let _ = write!(out, "\\u{:04X}", c as u32);
            }
            c => out.push(c),
        }
    }
    out + "\" }"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::parse_date;

    fn contact(text: &str) -> Contact {
        toml::from_str(&format!(
            "values = {{ en = \"1\", es = \"2\" }}\nnames = {{ en = \"One\" }}\nkind = \"phone\"\n{text}"
        ))
        .unwrap()
    }

    #[test]
    fn english_serves_a_locale_that_has_no_value() {
        let one = contact("");
        assert_eq!(one.value(&"es".parse().unwrap()), "2");
        assert_eq!(one.value(&"ko".parse().unwrap()), "1");
        assert_eq!(one.name(&"ko".parse().unwrap()), "One");
    }

    #[test]
    fn freshness_counts_from_the_later_confirmation() {
        let today = parse_date("2026-11-22").unwrap();
        let fresh =
            contact("printed-on = 2025-01-01\ndialed-on = 2026-11-20\nverify-within-days = 30");
        assert!(matches!(fresh.freshness(today), Freshness::Until(_, 28)));
        let past = contact("printed-on = 2025-01-01\nverify-within-days = 30");
        assert_eq!(
            past.freshness(today),
            Freshness::Past(parse_date("2025-01-31").unwrap())
        );
        assert_eq!(contact("").freshness(today), Freshness::Unverified);
        let retired = contact("dialed-on = 2026-11-20\nretired-on = 2026-11-22");
        assert!(matches!(retired.freshness(today), Freshness::Retired(_)));
    }

    #[test]
    fn a_line_that_answers_in_english_alone_does_not_serve_korean() {
        let ko = "ko".parse().unwrap();
        assert!(!contact("languages = [\"en\", \"es\"]").serves(&ko));
        assert!(contact("languages = [\"en\"]\nserved = \"interpreter\"").serves(&ko));
    }

    #[test]
    fn the_print_changes_with_what_was_verified_and_with_nothing_else() {
        let print = contact("").print();
        assert_eq!(print.len(), 32);
        assert_eq!(
            contact("note = \"x\"\ndialed-on = 2026-01-01").print(),
            print
        );
        assert_ne!(contact("tty = \"3\"").print(), print);
        assert_ne!(
            contact("text = \"3\"").print(),
            contact("tty = \"3\"").print()
        );
        let mut other = contact("");
        other.values.insert("ko".to_owned(), "4".to_owned());
        assert_ne!(other.print(), print);
    }

    #[test]
    fn odd_values_become_literals() {
        let resource = fluent_syntax::parser::parse(format!(
            "-a = {}\n-b = {}\n",
            literal("{ 1 } \"x\" \\"),
            literal(".5")
        ));
        assert_eq!(resource.unwrap().body.len(), 2);
        assert_eq!(literal("1-800 (TIPS)"), "1-800 (TIPS)");
    }
}
