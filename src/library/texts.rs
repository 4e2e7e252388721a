//! Rendering: a Fluent bundle for a locale, with contacts and formats, and English behind it.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::format::{FAILED, Formats};
use crate::error::{Error, Kind, Result};
use crate::language;

/// The texts of a locale, ready to render. `Send` and `Sync`; rendering never waits for another thread.
pub(crate) struct Texts {
    locale: LanguageIdentifier,
    bundle: FluentBundle<Arc<FluentResource>>,
    english: Option<Arc<Texts>>,
}

/// The texts of a locale, made ready when somebody first renders one: much of what is read is only looked at.
pub(crate) struct LazyTexts {
    locale: LanguageIdentifier,
    formatting: icu_locale::Locale,
    resources: Vec<Arc<FluentResource>>,
    texts: OnceLock<Texts>,
}

impl LazyTexts {
    /// The texts of some Fluent resources. `formatting` is the locale for numbers, dates and times.
    pub(crate) fn new(
        locale: &LanguageIdentifier,
        formatting: icu_locale::Locale,
        resources: Vec<Arc<FluentResource>>,
    ) -> LazyTexts {
        LazyTexts {
            locale: locale.clone(),
            formatting,
            resources,
            texts: OnceLock::new(),
        }
    }

    fn make(&self) -> Texts {
        let resources = self.resources.iter().cloned();
        Texts::new(&self.locale, self.formatting.clone(), resources, None)
    }

    pub(crate) fn into_texts(self) -> Texts {
        self.make()
    }
}

impl std::ops::Deref for LazyTexts {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        self.texts.get_or_init(|| self.make())
    }
}

impl std::fmt::Debug for LazyTexts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LazyTexts({})", self.locale)
    }
}

/// A text as it stands in the files, which the gate has not assessed: for translators, reviewers and tools that measure. Nothing
/// that gives texts out accepts it. It says which locale it is in, so that English never passes for a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unchecked<'t> {
    /// The text.
    pub text: Cow<'t, str>,
    /// The locale the text is in.
    pub locale: &'t LanguageIdentifier,
    /// Whether English stands in for a missing translation.
    pub fallback: bool,
}

impl Texts {
    /// The texts of some Fluent resources. `formatting` is the locale for numbers, dates and times.
    pub(crate) fn new(
        locale: &LanguageIdentifier,
        formatting: icu_locale::Locale,
        resources: impl IntoIterator<Item = Arc<FluentResource>>,
        english: Option<Arc<Texts>>,
    ) -> Texts {
        // Numbers are formatted for the bundle's first locale.
        let american = formatting.id.to_string().parse();
        let mut bundle =
            FluentBundle::new_concurrent(vec![american.unwrap_or_else(|_| locale.clone())]);
        bundle.set_use_isolating(language::is_right_to_left(locale));
        bundle.set_formatter(Some(format_number));
        let formats = Arc::new(Formats::new(formatting));
        let numbers = formats.clone();
        // Neither name can be taken: the bundle is new.
        let _ = bundle.add_function("NUMBER", move |positional, named| {
            numbers.number_function(positional, named)
        });
        let _ = bundle.add_function("DATETIME", move |positional, named| {
            formats.datetime_function(positional, named)
        });
        for resource in resources {
            // Of two messages with the same id the first is kept, as in Fluent; the check `duplicate` reports them.
            let _ = bundle.add_resource(resource);
        }
        Texts {
            locale: locale.clone(),
            bundle,
            english,
        }
    }

    /// Whether the locale itself has the message (or its attribute).
    pub(crate) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        let Some(message) = self.bundle.get_message(id) else {
            return false;
        };
        match attribute {
            None => message.value().is_some(),
            Some(name) => message.get_attribute(name).is_some(),
        }
    }

    /// Renders a message's value, or an attribute of it. English stands in where the locale has none, and says so.
    ///
    /// # Errors
    /// [`Kind::NotFound`] where English has none either; [`Kind::Render`] where a variable is not given, a term is missing
    /// or a function cannot use its argument: a text with a hole is no text.
    pub(crate) fn format<'t>(
        &'t self,
        id: &str,
        attribute: Option<&str>,
        args: Option<&'t FluentArgs<'_>>,
    ) -> Result<Unchecked<'t>> {
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| match attribute {
                None => message.value(),
                Some(name) => message.get_attribute(name).map(|found| found.value()),
            });
        let Some(pattern) = pattern else {
            let Some(english) = &self.english else {
                return Err(not_found(id, attribute));
            };
            return english
                .format(id, attribute, args)
                .map(|rendered| Unchecked {
                    fallback: true,
                    ..rendered
                });
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        if !errors.is_empty() || text.contains(FAILED) {
            return Err(self.hole(id, attribute, &errors));
        }
        Ok(Unchecked {
            text,
            locale: &self.locale,
            fallback: false,
        })
    }

    /// A term's value, by its id without `-`. Fluent renders terms only as parts of messages, so one is made.
    pub(crate) fn term(&self, id: &str) -> Result<String> {
        let asked = FluentResource::try_new(format!("term = {{ -{id} }}\n"));
        let pattern = match asked.as_ref().ok().and_then(|asked| asked.get_entry(0)) {
            Some(Entry::Message(message)) => message.value.as_ref(),
            _ => None,
        };
        let pattern = pattern.ok_or_else(|| not_found(id, None))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, None, &mut errors);
        if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            Err(self.hole(id, None, &errors))
        }
    }

    #[cold]
    fn hole(&self, id: &str, attribute: Option<&str>, errors: &[FluentError]) -> Error {
        let mut why: Vec<String> = errors.iter().map(ToString::to_string).collect();
        why.dedup();
        if why.is_empty() {
            why.push("a NUMBER or DATETIME got a value it cannot format".to_owned());
        }
        Error::new(
            Kind::Render,
            format!(
                "cannot render `{}` in {}: {}",
                name(id, attribute),
                self.locale,
                why.join("; ")
            ),
        )
        .with_help("give every variable a value of its kind; a term must be in contacts.toml")
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texts({})", self.locale)
    }
}

#[cold]
fn not_found(id: &str, attribute: Option<&str>) -> Error {
    Error::new(
        Kind::NotFound,
        format!("there is no message `{}`", name(id, attribute)),
    )
}

fn name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// A bundle's formatter is a plain function, so what it needs is kept in fluent-bundle's memoizer.
struct NumberFormats(Formats);

impl Memoizable for NumberFormats {
    type Args = ();
    type Error = icu_locale::ParseError;

    fn construct(lang: LanguageIdentifier, (): ()) -> std::result::Result<Self, Self::Error> {
        Ok(NumberFormats(Formats::new(lang.to_string().parse()?)))
    }
}

fn format_number(
    value: &FluentValue<'_>,
    intls: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    intls
        .with_try_get::<NumberFormats, _, _>((), |formats| formats.0.number(number))
        .ok()
        .flatten()
}

/// The locale numbers and dates are formatted for: as the settings say, or the American form of the language.
pub(crate) fn formatting_locale(
    locale: &LanguageIdentifier,
    setting: Option<&str>,
) -> std::result::Result<icu_locale::Locale, icu_locale::ParseError> {
    match setting {
        Some(text) => text.parse(),
        None if locale.region.is_none() => {
            let mut american = locale.clone();
            american.region = "US".parse().ok();
            american.to_string().parse()
        }
        None => locale.to_string().parse(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::format::Moment;
    use fluent::fluent_args;

    fn texts(locale: &str, ftl: &str, english: Option<Arc<Texts>>) -> Texts {
        let locale: LanguageIdentifier = locale.parse().unwrap();
        let formatting = formatting_locale(&locale, None).unwrap();
        let resource = Arc::new(FluentResource::try_new(ftl.to_owned()).unwrap());
        Texts::new(&locale, formatting, [resource], english)
    }

    #[test]
    fn english_that_stands_in_says_so() {
        let english = Arc::new(texts("en", "a = A\nb = B\n", None));
        let korean = texts("ko", "a = 가\n", Some(english));
        let own = korean.format("a", None, None).unwrap();
        assert_eq!((&*own.text, own.fallback), ("가", false));
        let other = korean.format("b", None, None).unwrap();
        assert_eq!((&*other.text, other.fallback), ("B", true));
        assert_eq!(other.locale.to_string(), "en");
        assert_eq!(
            korean.format("c", None, None).unwrap_err().kind(),
            Kind::NotFound
        );
    }

    #[test]
    fn a_hole_is_an_error() {
        let all = texts(
            "en",
            "a = { $x }\nb = { -term }\nc = { DATETIME($x) }\nd = { NUMBER($x) }\ne = { NOPE($x) }\n",
            None,
        );
        for (id, args) in [
            ("a", None),
            ("b", None),
            ("c", Some(fluent_args!["x" => "soon"])),
            ("d", Some(fluent_args!["x" => "many"])),
            ("e", Some(fluent_args!["x" => 1])),
        ] {
            let error = all.format(id, None, args.as_ref()).unwrap_err();
            assert_eq!(error.kind(), Kind::Render, "{id}");
        }
    }

    #[test]
    fn numbers_dates_and_selection_work_together() {
        let all = texts(
            "es",
            "n = { $n ->\n    [one] { $n } caso\n   *[other] { NUMBER($n) } casos\n}\nw = { DATETIME($w, dateStyle: \"long\", timeStyle: \"short\") }\n",
            None,
        );
        let rendered = |id: &str, args: &FluentArgs<'_>| {
            all.format(id, None, Some(args)).unwrap().text.into_owned()
        };
        assert_eq!(rendered("n", &fluent_args!["n" => 1]), "1 caso");
        assert_eq!(rendered("n", &fluent_args!["n" => 1200]), "1,200 casos");
        let when = Moment::parse("2026-12-03T19:00").unwrap();
        assert_eq!(
            rendered("w", &fluent_args!["w" => when]),
            "3 de diciembre de 2026 7 p.m."
        );
    }

    #[test]
    fn isolation_marks_stay_out_of_left_to_right_texts() {
        let args = fluent_args!["x" => "X"];
        let plain = texts("ko", "a = { $x }!\n", None);
        assert_eq!(plain.format("a", None, Some(&args)).unwrap().text, "X!");
        let rtl = texts("ar", "a = { $x }!\n", None);
        assert_eq!(
            rtl.format("a", None, Some(&args)).unwrap().text,
            "\u{2068}X\u{2069}!"
        );
    }

    #[test]
    fn texts_go_between_threads() {
        fn check<T: Send + Sync>() {}
        check::<Texts>();
    }
}
