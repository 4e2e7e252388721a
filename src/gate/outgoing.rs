//! A text that may leave.

use std::borrow::Cow;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::profile::Profiles;
use crate::review::LocalTime;

/// A text that passed the gate. Only the gate makes one; others are only put together from these. Whatever gives texts out
/// accepts nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    text: String,
    mark: Option<Mark>,
    until: Option<LocalTime>,
    locale: LanguageIdentifier,
}

/// What a text says of itself in a line above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nobody has reviewed it.
    Draft(Arc<str>),
    /// It is published, but by a library that is only for showing.
    Demonstration(Arc<str>),
}

impl Outgoing {
    pub(super) fn new(
        text: String,
        mark: Option<Mark>,
        until: Option<LocalTime>,
        locale: &LanguageIdentifier,
    ) -> Outgoing {
        Outgoing {
            text,
            mark,
            until,
            locale: locale.clone(),
        }
    }

    /// The text as it leaves: a draft begins with the line that says so, and in a demonstration every text with what that is.
    pub fn text(&self) -> Cow<'_, str> {
        match self.line() {
            Some(line) => format!("{line}\n{}", self.text).into(),
            None => Cow::Borrowed(&self.text),
        }
    }

    /// The text in one line, without the line that marks it, for lists that say how each entry stands.
    pub(crate) fn label(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The text without the line that marks it, to become part of another that is assessed with it.
    pub(super) fn into_part(self) -> String {
        self.text
    }

    /// The line that marks it, where one does.
    pub(crate) fn line(&self) -> Option<&str> {
        let (Mark::Draft(line) | Mark::Demonstration(line)) = self.mark.as_ref()?;
        Some(line)
    }

    /// For a draft, the line that says so.
    #[cfg(feature = "site")]
    pub(crate) fn draft_line(&self) -> Option<&str> {
        self.line().filter(|_| self.is_draft())
    }

    /// The text without the line that marks it, for what says by itself how the text stands.
    pub(crate) fn body(&self) -> &str {
        &self.text
    }

    /// Whether it is a draft, for people who review it and for nobody else: it has no share link.
    pub fn is_draft(&self) -> bool {
        matches!(self.mark, Some(Mark::Draft(_)))
    }

    /// The last minute at which it may be given out; `None` where nothing in it ends.
    pub fn until(&self) -> Option<LocalTime> {
        self.until
    }

    /// The locale it is in; for several put together, that of the first.
    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// This text and another as one. It is a draft where either is, and ends with the earlier; `between` is the
    /// program's own, such as a line break.
    pub(crate) fn with(mut self, between: &str, other: &Outgoing) -> Outgoing {
        self.text.push_str(between);
        self.text.push_str(&other.text);
        self.mark = match (self.mark, &other.mark) {
            (None, mark) | (Some(Mark::Demonstration(_)), mark @ Some(Mark::Draft(_))) => {
                mark.clone()
            }
            (own, _) => own,
        };
        self.until = match (self.until, other.until) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        self
    }

    /// This text and its English as one, each under the name of its language. It is no better than the worse of them.
    #[must_use]
    pub(crate) fn beside(self, english: &Outgoing, languages: &Profiles) -> Outgoing {
        let named = |mut text: Outgoing| {
            let name = format!("{}: ", languages.native_name(&text.locale));
            text.text.insert_str(0, &name);
            text
        };
        named(self).with("\n\n", &named(english.clone()))
    }

    /// This text with hashtags of the precinct after it.
    pub(crate) fn tagged(mut self, between: &str, tags: &[String]) -> Outgoing {
        for (number, tag) in tags.iter().enumerate() {
            self.text.push_str(if number == 0 { between } else { " " });
            self.text.push_str(tag);
        }
        self
    }

    /// A text for tests of code that takes outgoing texts.
    #[cfg(test)]
    pub(crate) fn in_test(text: &str, draft: bool) -> Outgoing {
        let mark = draft.then(|| Mark::Draft("DRAFT".into()));
        Outgoing::new(text.to_owned(), mark, None, &crate::language::SOURCE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_together_is_no_better_than_its_parts() {
        let one = Outgoing::in_test("One.", false);
        let mut two = Outgoing::in_test("Two.", true);
        two.until = LocalTime::parse("2026-12-03T19:00");
        let both = one.clone().with("\n\n", &two);
        assert_eq!(both.text(), "DRAFT\nOne.\n\nTwo.");
        assert_eq!(both.until(), two.until);
        assert!(two.clone().beside(&one, &Profiles::embedded()).is_draft());

        let mut shown = one.clone();
        shown.mark = Some(Mark::Demonstration("Invented.".into()));
        assert_eq!(shown.text(), "Invented.\nOne.");
        assert!(!shown.is_draft());
        assert_eq!(one.clone().with(" ", &shown).text(), "Invented.\nOne. One.");
        assert_eq!(shown.clone().with(" ", &one).text(), "Invented.\nOne. One.");
        for both in [shown.clone().with(" ", &two), two.clone().with(" ", &shown)] {
            assert!(both.is_draft() && both.text().starts_with("DRAFT\n"));
        }
    }
}
