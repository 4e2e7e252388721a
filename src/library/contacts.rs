//! contacts.toml: every phone number, short code and address, and how fresh they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource, Term,
};
use fluent_syntax::serializer;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::id::ContactId;
use crate::diagnostic::{Fault, FaultKind, FileText, Place, PrecinctFault, Role};
use crate::hex::hex;
use crate::language;
use crate::project::parse_toml;
use crate::review::{Date, days_after};

/// The file of contacts.
pub(crate) const CONTACTS: &str = "content/contacts.toml";

/// What the Fluent terms of contacts begin with, without `-`.
pub(crate) const TERM_PREFIX: &str = "contact-";

/// What the Fluent term of a contact's name ends with.
pub(crate) const NAME_SUFFIX: &str = "-name";

/// What sort of thing a contact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

/// How a contact serves people who speak none of its languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Served {
    /// Not at all: it answers in its languages alone.
    Direct,
    /// Through an interpreter, as its source says.
    Interpreter,
    /// No source says.
    Unknown,
}

impl Served {
    /// The word used in contacts.toml and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Served::Direct => "direct",
            Served::Interpreter => "interpreter",
            Served::Unknown => "unknown",
        }
    }
}

/// One contact.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contact {
    /// The number or address, by locale; `en` serves a locale that has none.
    pub values: BTreeMap<String, String>,
    /// What sort of thing it is.
    pub kind: ContactKind,
    /// The languages in which it answers directly.
    #[serde(default)]
    pub languages: Vec<String>,
    /// How it serves other languages.
    pub served: Option<Served>,
    /// When it answers.
    pub hours: Option<String>,
    /// The number for text telephones.
    pub tty: Option<String>,
    /// The number that takes text messages.
    pub text: Option<String>,
    /// Whether callers may stay anonymous.
    #[serde(default)]
    pub confidential: bool,
    /// The page that prints it.
    pub source: Option<String>,
    /// The date of the newest page seen to print it.
    #[serde(default)]
    pub printed_on: Option<Date>,
    /// When somebody called it and reached whom it names.
    #[serde(default)]
    pub dialed_on: Option<Date>,
    /// Who verified it: an id in reviewers.toml.
    pub verified_by: Option<String>,
    /// The [`Contact::print`] at verification; if it differs now, the contact has changed since.
    pub verified: Option<String>,
    /// How many days a confirmation holds.
    pub verify_within_days: Option<u32>,
    /// When it went out of service.
    #[serde(default)]
    pub retired_on: Option<Date>,
    /// The contact that it replaces.
    pub replaces: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

/// Whether a contact may be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Confirmed until this day, which is this many days away.
    Until(Date, i64),
    /// Confirmed until this day, which is past.
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

impl ContactKind {
    /// The word used in contacts.toml and JSON.
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

impl Contact {
    /// Whether a listed person has verified it as it is now: a contact changed since counts as unverified.
    pub(crate) fn is_verified(&self, reviewers: &crate::review::Reviewers) -> bool {
        let listed = |who: &str| reviewers.get(who).is_some();
        self.verified_by.as_deref().is_some_and(listed)
            && self.verified.as_deref() == Some(self.print().as_str())
    }

    /// The number or address for a locale.
    pub fn value(&self, locale: &LanguageIdentifier) -> &str {
        pick(&self.values, locale)
    }

    /// Whether someone who speaks only this language is answered, in it or through an interpreter. Where that is unknown, the
    /// answer is yes: the check `registry` says that somebody must ask.
    ///
    /// Only conversations count: somebody can help read a web page, but not hold a call.
    pub fn serves(&self, locale: &LanguageIdentifier) -> bool {
        let conversation = matches!(
            self.kind,
            ContactKind::Phone | ContactKind::ShortCode | ContactKind::Text
        );
        !conversation
            || self.languages.is_empty()
            || self.served.is_some_and(|served| served != Served::Direct)
            || self
                .languages
                .iter()
                .any(|have| *have == locale.to_string())
    }

    /// The print of what a person verifies: the first 32 hex digits of the SHA-256 of kind, values, TTY and text number, as a
    /// JSON list in that order.
    pub fn print(&self) -> String {
        let parts = (self.kind.as_str(), &self.values, &self.tty, &self.text);
        // Strings and maps of strings always serialize.
        let canonical = serde_json::to_string(&parts).unwrap_or_default();
        hex(&Sha256::digest(canonical.as_bytes())[..16])
    }

    /// How fresh it is on a day: the later of printed and dialed holds for `verify-within-days` (365 where not given).
    pub fn freshness(&self, today: Date) -> Freshness {
        // A date that has not come yet confirms nothing.
        let past = |day: Option<Date>| day.filter(|day| *day <= today);
        if let Some(retired) = past(self.retired_on) {
            return Freshness::Retired(retired);
        }
        let Some(confirmed) = past(self.printed_on).max(past(self.dialed_on)) else {
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
///
/// ```
/// use beatbook::Library;
/// use beatbook::library::{Contact, ContactKind, Contacts, Freshness, Served};
///
/// let library = Library::embedded()?;
/// let contacts: &Contacts = library.contacts();
/// let city: &Contact = contacts.get("city-services").expect("an id of contacts.toml");
/// assert_eq!((city.kind, city.served), (ContactKind::ShortCode, Some(Served::Interpreter)));
/// assert_eq!((city.kind.as_str(), city.served.map(Served::as_str)), ("short-code", Some("interpreter")));
/// let korean = library.language("korean")?;
/// assert!(city.serves(&korean), "through the interpreter");
/// assert_eq!(city.value(&korean), "311");
///
/// // A confirmation ends.
/// let later: Freshness = city.freshness("2036-01-01".parse()?);
/// assert!(matches!(later, Freshness::Past(_)) && !later.is_good());
/// // Whoever verifies a contact verifies this number: another has another print.
/// let mut moved = city.clone();
/// moved.values.insert("en".to_owned(), "312".to_owned());
/// assert_ne!(moved.print(), city.print());
///
/// assert!(contacts.iter().all(|(_, contact)| contact.source.is_some()), "each is printed somewhere");
/// # Ok::<(), beatbook::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct Contacts {
    all: BTreeMap<ContactId, (Contact, Option<Place>)>,
    /// What was wrong with ids; such contacts are left out.
    faults: Vec<Fault>,
}

impl Contacts {
    /// Parses a registry. A contact with an invalid id is left out and becomes a fault.
    ///
    /// # Errors
    /// A fault with its place, where it is not valid TOML or not a registry.
    pub(crate) fn parse(file: &Arc<FileText>) -> Result<Contacts, Box<Fault>> {
        let raw: BTreeMap<Spanned<String>, Contact> = parse_toml(file)?;
        let mut contacts = Contacts::default();
        for (id, contact) in raw {
            let place = Place::new(file, id.span(), Role::Config);
            match ContactId::new(id.get_ref()) {
                Some(id) => {
                    contacts.all.insert(id, (contact, Some(place)));
                }
                None => {
                    let fault = FaultKind::ContactId(id.into_inner());
                    contacts.faults.push(Fault::new(fault).at(place));
                }
            }
        }
        Ok(contacts)
    }

    /// Takes out what was wrong with ids when they were read.
    pub(super) fn take_faults(&mut self) -> Vec<Fault> {
        std::mem::take(&mut self.faults)
    }

    /// Adds a precinct's contact; a fault where its id is invalid or already taken.
    pub(crate) fn add(&mut self, id: &str, contact: Contact, place: Place) -> Option<Fault> {
        let Some(id) = ContactId::new(id) else {
            return Some(Fault::new(PrecinctFault::ContactId(id.to_owned())).at(place));
        };
        if let Some((_, there)) = self.all.get(&id) {
            let fault = Fault::new(PrecinctFault::ContactTaken(id.as_str().to_owned())).at(place);
            return Some(there.iter().cloned().fold(fault, Fault::at));
        }
        self.all.insert(id, (contact, Some(place)));
        None
    }

    /// The contact with that id.
    pub fn get(&self, id: &str) -> Option<&Contact> {
        self.all.get(id).map(|(contact, _)| contact)
    }

    /// Where a contact is in its file.
    pub(crate) fn place(&self, id: &str) -> Option<&Place> {
        self.all.get(id).and_then(|(_, place)| place.as_ref())
    }

    /// All contacts, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Contact)> {
        self.all
            .iter()
            .map(|(id, (contact, _))| (id.as_str(), contact))
    }

    /// The id of the contact that a Fluent term (without `-`) stands for.
    pub(crate) fn id_of_term<'t>(&self, term: &'t str) -> Option<&'t str> {
        let id = term.strip_prefix(TERM_PREFIX)?;
        if self.all.contains_key(id) {
            return Some(id);
        }
        id.strip_suffix(NAME_SUFFIX)
            .filter(|id| self.all.contains_key(*id))
    }

    /// The values of the contacts as Fluent terms for a locale. Their names are in contacts.ftl.
    pub(crate) fn to_fluent(&self, locale: &LanguageIdentifier) -> String {
        self.terms(locale).map(|(_, term)| term).collect()
    }

    /// The same one by one, each with the id of its contact.
    pub(crate) fn terms<'c>(
        &'c self,
        locale: &'c LanguageIdentifier,
    ) -> impl Iterator<Item = (&'c str, String)> {
        self.iter().map(move |(id, contact)| {
            let term = term(format!("{TERM_PREFIX}{id}"), contact.value(locale));
            (id, serializer::serialize(&Resource { body: vec![term] }))
        })
    }
}

fn term(id: String, text: &str) -> Entry<String> {
    Entry::Term(Term {
        id: Identifier { name: id },
        value: Pattern {
            elements: vec![element(text)],
        },
        attributes: Vec::new(),
        comment: None,
    })
}

/// A text as an element of a Fluent pattern: as it is where that is safe, a string literal otherwise.
fn element(text: &str) -> PatternElement<String> {
    let plain = !text.is_empty()
        && text.trim() == text
        && !text.contains(|c: char| matches!(c, '{' | '}') || c.is_control())
        && !text.starts_with(['.', '[', '*']);
    if plain {
        return PatternElement::TextElement {
            value: text.to_owned(),
        };
    }
    let mut value = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '\\' => value.extend(['\\', c]),
            c if c.is_control() => value.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => value.push(c),
        }
    }
    PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral { value }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::parse_date;

    fn contact(text: &str) -> Contact {
        toml::from_str(&format!(
            "values = {{ en = \"1\", es = \"2\" }}\nkind = \"phone\"\n{text}"
        ))
        .unwrap()
    }

    #[test]
    fn english_serves_a_locale_that_has_no_value() {
        let one = contact("");
        assert_eq!(one.value(&"es".parse().unwrap()), "2");
        assert_eq!(one.value(&"ko".parse().unwrap()), "1");
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
    fn values_are_what_they_are_however_odd() {
        for odd in [
            "1-800 (TIPS)",
            "{ 1 } \"x\" \\",
            ".5",
            "[a]",
            "*",
            " x ",
            "",
            "one\n-contact-b = 2",
            "a\r\nb",
            "\u{85}\u{1b}\0",
            "x\u{2028}y",
        ] {
            let mut contacts = Contacts::default();
            let mut one = contact("");
            one.values = [("en".to_owned(), odd.to_owned())].into();
            let file = FileText::new("x", "");
            let place = Place::new(&file, 0..0, Role::Config);
            assert!(contacts.add("a", one, place).is_none());
            let text = contacts.to_fluent(&language::SOURCE);
            let resource = crate::ftl::bundle_resource(&(text.clone() + "a = { -contact-a }\n"));
            assert_eq!(resource.entries().count(), 2, "{text}");
            let mut bundle = fluent::FluentBundle::new(vec![language::SOURCE]);
            bundle.add_resource(resource).unwrap();
            let pattern = bundle
                .get_message("a")
                .and_then(|message| message.value())
                .unwrap();
            let mut errors = Vec::new();
            assert_eq!(
                bundle.format_pattern(pattern, None, &mut errors),
                odd,
                "{text}"
            );
        }
    }

    #[test]
    fn what_cannot_be_an_id_is_a_fault_and_never_used() {
        let bad = "[\"a = x\\nnotice-b\"]\nvalues = { en = \"1\" }\nkind = \"phone\"\n";
        let text = format!("{}{}", bad.replace("\"a = x\\nnotice-b\"", "good"), bad);
        let mut contacts = Contacts::parse(&FileText::new(CONTACTS, text)).unwrap();
        assert_eq!(
            contacts.iter().map(|(id, _)| id).collect::<Vec<_>>(),
            ["good"]
        );
        let faults = contacts.take_faults();
        assert_eq!(faults.len(), 1);
        let id = "a = x\nnotice-b".to_owned();
        assert_eq!(faults[0].kind, FaultKind::ContactId(id));
        assert_eq!(faults[0].places[0].positions().0.line, 4);
        assert_eq!(
            contacts.to_fluent(&language::SOURCE).matches(" = ").count(),
            1
        );
    }
}
