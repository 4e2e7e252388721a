//! A contact as a line of its own, where it does not stand in a text: on a flyer, in a picture.

use std::collections::{BTreeMap, HashSet};

use unic_langid::LanguageIdentifier;

use super::assess::contact_of;
use super::{Gate, Outgoing, TopicView};
use crate::error::{Kind, Result};
use crate::library::{CONTACT_NAMES, Contact, ContactKind, NAME_SUFFIX, TERM_PREFIX};

/// A contact that may leave, with its name.
#[derive(Clone, Debug)]
pub(crate) struct ContactLine {
    /// `311 · NYC311 city services`: the number or address, and what it is called in the locale.
    pub(crate) text: Outgoing,
    /// The number or address alone.
    pub(crate) value: String,
    /// The address that calls it, if it is a number that is called.
    pub(crate) call: Option<String>,
}

impl Gate<'_> {
    /// All contacts as lines of their own, by id. One is not among them where its name or the contact itself may not leave, or
    /// where the locale has no name for it.
    ///
    /// # Errors
    /// A file exists but cannot be read.
    pub(crate) fn contact_lines(
        &self,
        locale: &LanguageIdentifier,
    ) -> Result<BTreeMap<String, ContactLine>> {
        let mut lines = BTreeMap::new();
        let view = match self.open(CONTACT_NAMES, locale) {
            Ok(view) => view,
            // A library need not have names.
            Err(error) if error.kind() == Kind::NotFound => return Ok(lines),
            Err(error) => return Err(error),
        };
        for (id, contact) in self.library.contacts().iter() {
            let value = contact.value(locale).trim().to_owned();
            if let Some(text) = view.contact_line(id, &value)? {
                let call = call(contact, &value);
                lines.insert(id.to_owned(), ContactLine { text, value, call });
            }
        }
        Ok(lines)
    }
}

impl TopicView<'_, '_> {
    fn contact_line(&self, id: &str, value: &str) -> Result<Option<Outgoing>> {
        let name = format!("-{TERM_PREFIX}{id}{NAME_SUFFIX}");
        let own = self.target().and_then(|names| names.get(&name));
        let (Some(english), Some(_)) = (self.reading.english().get(&name), own) else {
            return Ok(None);
        };
        let mut status = self.status(&english.id);
        status.and(&self.gate.contact(id, self.locale()));
        let rendered = || {
            let name = self.reading.term(&name[1..])?;
            Ok(Some(format!("{value} · {name}")))
        };
        self.released(&status, self.locale(), &self.draft_lines.0, false, rendered)
    }

    /// The contacts that a message names or quotes in the locale, directly or through others of its file, in that order.
    pub(crate) fn contacts_of(&self, id: &str) -> Vec<String> {
        let (mut contacts, mut seen) = (Vec::new(), HashSet::new());
        let mut open = vec![id.to_owned()];
        while let Some(id) = open.pop() {
            let Some(message) = self.target().and_then(|own| own.get(&id)) else {
                continue;
            };
            for reference in &message.references {
                let id = reference.entry_id();
                if !seen.insert(id.clone()) {
                    continue;
                }
                match contact_of(&id) {
                    Some(contact) => {
                        let contact = contact.strip_suffix(NAME_SUFFIX).unwrap_or(contact);
                        if !contacts.iter().any(|known| known == contact) {
                            contacts.push(contact.to_owned());
                        }
                    }
                    None => open.push(id),
                }
            }
        }
        contacts
    }
}

/// `tel:` and the digits of a telephone number or a number of few digits. Letters that stand behind it in brackets say the same
/// digits once more.
fn call(contact: &Contact, value: &str) -> Option<String> {
    if !matches!(contact.kind, ContactKind::Phone | ContactKind::ShortCode) {
        return None;
    }
    let number = value
        .split('(')
        .next()
        .filter(|number| !number.trim().is_empty());
    let number = number.unwrap_or(value);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_written_in_digits = number
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '+'));
    if digits.len() < 3 || !is_written_in_digits {
        return None;
    }
    // Eleven digits that begin with 1 are a number with its country; short codes have none.
    let international =
        digits.len() == 11 && digits.starts_with('1') || number.trim_start().starts_with('+');
    Some(format!(
        "tel:{}{digits}",
        if international { "+" } else { "" }
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::review::LocalTime;
    use crate::source::Source;

    const NAMES: &str = "-contact-hotline-name = Hotline\n-contact-page-name = Page\n";
    const CONTACTS: &str = "[hotline]\nvalues = { en = \"1-800-621-4673 (HOPE)\" }\nkind = \"phone\"\nsource = \"https://example.org\"\n\
        printed-on = 2026-11-01\nverify-within-days = 30\n[page]\nvalues = { en = \"example.org\" }\nkind = \"url\"\nsource = \"https://example.org\"\n";

    fn library() -> Library {
        let files = [
            ("l10n.toml", "basepath = \".\"\nlocales = [\"ko\"]\n"),
            ("content/contacts.toml", CONTACTS),
            ("content/contacts.ftl", NAMES),
            (
                "content/topics/a.ftl",
                "a = A\na-b = { a-c } { -contact-hotline }\na-c = { -contact-page-name }\n",
            ),
        ];
        Library::from_source(Source::memory(files)).unwrap()
    }

    #[test]
    fn a_contact_that_is_not_confirmed_has_no_line_and_what_nobody_verified_is_a_draft() {
        let library = library();
        let english = crate::language::SOURCE;
        let at = |now: &str| library.gate(LocalTime::parse(now).unwrap());
        let gate = at("2026-11-20T12:00").with_drafts();
        let lines = gate.contact_lines(&english).unwrap();
        // The page was never seen to be printed.
        assert_eq!(lines.keys().collect::<Vec<_>>(), ["hotline"]);
        let line = &lines["hotline"];
        assert!(line.text.is_draft());
        assert_eq!(line.text.label(), "1-800-621-4673 (HOPE) · Hotline");
        assert_eq!(line.call.as_deref(), Some("tel:+18006214673"));
        assert_eq!(line.text.until().unwrap().to_string(), "2026-12-01T23:59");
        // Without drafts, nobody has verified it; past its day, it is withheld; and Korean has no name for it.
        let none = |gate: Gate<'_>, locale| gate.contact_lines(&locale).unwrap().is_empty();
        assert!(none(at("2026-11-20T12:00"), english.clone()));
        assert!(none(at("2026-12-02T12:00").with_drafts(), english.clone()));
        assert!(none(gate, "ko".parse().unwrap()));
    }

    #[test]
    fn the_contacts_of_a_text_are_those_it_names_to_any_depth() {
        let library = library();
        let gate = library.gate(LocalTime::parse("2026-11-20T12:00").unwrap());
        let view = gate.topic("a", &crate::language::SOURCE).unwrap();
        let mut contacts = view.contacts_of("a-b");
        contacts.sort();
        assert_eq!(contacts, ["hotline", "page"]);
        assert!(view.contacts_of("a").is_empty());
    }

    #[test]
    fn only_what_is_dialed_in_digits_is_called() {
        let library = library();
        let phone = library.contacts().get("hotline").unwrap();
        let call = |value: &str| call(phone, value);
        assert_eq!(call("988").as_deref(), Some("tel:988"));
        assert_eq!(
            call("1-888-577-4782 (57-PISTA)").as_deref(),
            Some("tel:+18885774782")
        );
        assert_eq!(call("+82 2 1234 5678").as_deref(), Some("tel:+82212345678"));
        assert_eq!(call("212.639.9675").as_deref(), Some("tel:2126399675"));
        for other in [
            "1-800-COP-SHOT",
            "12",
            "",
            "988;phone-context=x",
            "1-800-621-4673 x5",
        ] {
            assert_eq!(call(other), None, "{other}");
        }
        let page = library.contacts().get("page").unwrap();
        assert_eq!(super::call(page, "1-800-621-4673"), None);
    }
}
