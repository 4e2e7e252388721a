//! The longest form of a text with slots: every choice, the longest value of each slot, the longest day and time.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::{
    CONTACT_NAMES, Library, LocalizedFile, Moment, NOTICES, Texts, Variable, VariableKind,
};
use crate::error::Result;
use crate::ftl;
use crate::review::{Date, weekday};

/// Beyond this many combinations of choices, only the best so far is kept.
const MOST: usize = 64;

/// Numbers that languages tell apart, or that texts name: tried in addition to the longest.
const NUMBERS: [&str; 18] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "20", "21", "100", "101",
    "1000000",
];

/// Times that take two digits on a twelve-hour clock, in every part of the day that has such times.
const TIMES: [&str; 6] = ["00:45", "10:45", "11:45", "12:45", "22:45", "23:45"];

const WEDNESDAY: u8 = 2;

/// The value of each slot, in the order of the slots.
type Values = Vec<String>;

impl Library {
    /// The texts of one file, with contacts and the notices it refers to.
    pub(crate) fn texts_of_file(&self, text: &str, locale: &LanguageIdentifier) -> Result<Texts> {
        let mut resources = vec![ftl::bundle_resource(text)];
        if text.contains("{ notice-") || text.contains("{notice-") {
            let notices = self.localized(NOTICES, locale)?;
            resources.extend(file_resources(notices));
        }
        resources.extend(file_resources(self.localized(CONTACT_NAMES, locale)?));
        Ok(self.texts_of(locale, resources)?.into_texts())
    }
}

fn file_resources(
    localized: Option<Arc<LocalizedFile>>,
) -> impl Iterator<Item = Arc<FluentResource>> {
    localized
        .into_iter()
        .flat_map(|localized| localized.resources.clone())
}

/// A message's value, or an attribute of it, with its slots to be filled in many ways. Each way is rendered once, however many
/// channels ask for the longest.
pub(crate) struct Fillings<'t> {
    texts: &'t Texts,
    id: &'t str,
    attribute: Option<&'t str>,
    slots: &'t [(&'t str, &'t Variable)],
    rendered: RefCell<HashMap<Values, Rc<str>>>,
}

impl<'t> Fillings<'t> {
    /// The fillings of the message `id` of these texts.
    pub(crate) fn of(
        texts: &'t Texts,
        id: &'t str,
        attribute: Option<&'t str>,
        slots: &'t [(&'t str, &'t Variable)],
    ) -> Self {
        Fillings {
            texts,
            id,
            attribute,
            slots,
            rendered: RefCell::default(),
        }
    }

    fn render(&self, values: &Values) -> Result<Rc<str>> {
        if let Some(text) = self.rendered.borrow().get(values) {
            return Ok(text.clone());
        }
        let mut args = FluentArgs::with_capacity(self.slots.len());
        for ((name, slot), value) in self.slots.iter().zip(values) {
            args.set((*name).to_owned(), slot.read(name, value)?);
        }
        let text = self.texts.format(self.id, self.attribute, Some(&args))?;
        let text: Rc<str> = text.text.into();
        let mut rendered = self.rendered.borrow_mut();
        Ok(rendered.entry(values.clone()).or_insert(text).clone())
    }

    /// The text for which `length` is greatest.
    ///
    /// # Errors
    /// A value in a slot's metadata is not of its kind, or the text has a hole.
    pub(crate) fn longest(&self, length: &dyn Fn(&str) -> i64) -> Result<Rc<str>> {
        let slots = self.slots;
        let of = |values: &Values| -> Result<Measured> {
            let text = self.render(values)?;
            Ok((length(&text), text))
        };
        let base: Values = slots.iter().map(|(_, slot)| base(slot)).collect();
        let mut best = (of(&base)?, base.clone());
        // With nested selections, only trying all combinations finds the longest.
        let mut all = vec![base];
        for (at, (_, slot)) in slots.iter().enumerate() {
            let values = choices(slot);
            if values.is_empty() {
                continue;
            }
            all = with_each(&all, at, &values);
            if all.len() > MOST {
                best = best_of(&all, best, &of)?;
                all = vec![best.1.clone()];
            }
        }
        best = best_of(&all, best, &of)?;
        // What days and times add does not depend on anything else; the day of the week is tried after the month.
        for (at, (_, slot)) in slots.iter().enumerate() {
            for round in 0..2 {
                let values = moments(slot, &best.1[at], round);
                let tried = with_each(std::slice::from_ref(&best.1), at, &values);
                best = best_of(&tried, best, &of)?;
            }
        }
        Ok(best.0.1)
    }
}

/// Each of `all`, with each of `values` in that place.
fn with_each(all: &[Values], at: usize, values: &[String]) -> Vec<Values> {
    let mut more = Vec::with_capacity(all.len() * values.len());
    for have in all {
        for value in values {
            let mut one = have.clone();
            one[at].clone_from(value);
            more.push(one);
        }
    }
    more
}

/// A text and its length.
type Measured = (i64, Rc<str>);

type Best = (Measured, Values);

fn best_of(
    all: &[Values],
    mut best: Best,
    of: &dyn Fn(&Values) -> Result<Measured>,
) -> Result<Best> {
    for values in all {
        let found = of(values)?;
        if found.0 > best.0.0 {
            best = (found, values.clone());
        }
    }
    Ok(best)
}

fn base(slot: &Variable) -> String {
    let longest = slot.longest.as_ref().unwrap_or(&slot.example);
    match slot.kind {
        VariableKind::Rank | VariableKind::Choice => slot.choices.first().unwrap_or(longest),
        _ => longest,
    }
    .clone()
}

/// The values that a text may select by.
fn choices(slot: &Variable) -> Vec<String> {
    match slot.kind {
        VariableKind::Rank | VariableKind::Choice => slot.choices.clone(),
        VariableKind::Number => {
            let longest = base(slot);
            let digits = longest.len();
            let fits = NUMBERS.iter().filter(|number| number.len() <= digits);
            let mut values: Vec<String> = fits.map(|number| (*number).to_owned()).collect();
            values.push(longest);
            values
        }
        _ => Vec::new(),
    }
}

/// The days or times to try for the longest: first a day of each month, then a week of the best month.
fn moments(slot: &Variable, best: &str, round: u8) -> Vec<String> {
    match (slot.kind, round) {
        (VariableKind::Date, _) => {
            let Some(date) = Moment::parse(best).and_then(|moment| moment.date) else {
                return Vec::new();
            };
            // Seven days: one for each day of the week, all with two digits.
            let week = |month: u8| (20..=26).map(move |day| Date { month, day, ..date });
            let days: Vec<Date> = match round {
                // The same day of the week in each month, so that only the month differs.
                0 => (1..=12)
                    .filter_map(|month| week(month).find(|day| weekday(*day) == WEDNESDAY))
                    .collect(),
                _ => week(date.month).collect(),
            };
            days.iter().map(ToString::to_string).collect()
        }
        (VariableKind::Datetime, _) => {
            let Some((day, time)) = best.split_once('T') else {
                return Vec::new();
            };
            let of = |kind, best: &str| {
                let slot = Variable {
                    label: None,
                    kind,
                    ..slot.clone()
                };
                moments(&slot, best, round)
            };
            let days = of(VariableKind::Date, day).into_iter();
            let times = of(VariableKind::Time, time).into_iter();
            days.map(|day| format!("{day}T{time}"))
                .chain(times.map(|time| format!("{day}T{time}")))
                .collect()
        }
        (VariableKind::Time, 0) => TIMES.iter().map(|time| (*time).to_owned()).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn longest(locale: &str, ftl: &str, slots: &[(&str, &str)]) -> String {
        let files = [("l10n.toml", "locales = [\"es\", \"ko\"]\n")];
        let library = Library::from_source(Source::memory(files)).unwrap();
        let texts = library
            .texts_of_file(ftl, &locale.parse().unwrap())
            .unwrap();
        let slots: Vec<(&str, Variable)> = slots
            .iter()
            .map(|(name, text)| (*name, toml::from_str(text).unwrap()))
            .collect();
        let slots: Vec<(&str, &Variable)> =
            slots.iter().map(|(name, slot)| (*name, slot)).collect();
        let count = |text: &str| i64::try_from(text.chars().count()).unwrap();
        let fillings = Fillings::of(&texts, "a", None, &slots);
        fillings.longest(&count).unwrap().to_string()
    }

    #[test]
    fn the_longest_choice_is_found_in_a_choice() {
        let ftl = "a = { $x ->\n    [p] { $y ->\n        [r] a very long one\n       *[s] s\n    }\n   *[q] middling\n }\n";
        let x = (
            "x",
            "kind = \"choice\"\nchoices = [\"q\", \"p\"]\nexample = \"q\"",
        );
        let y = (
            "y",
            "kind = \"choice\"\nchoices = [\"s\", \"r\"]\nexample = \"s\"",
        );
        assert_eq!(longest("en", ftl, &[x, y]), "a very long one");
    }

    #[test]
    fn the_longest_day_and_time_are_those_of_the_language() {
        let day = ("x", "kind = \"date\"\nexample = \"2026-05-01\"");
        let ftl = "a = { DATETIME($x, dateStyle: \"full\") }\n";
        assert_eq!(longest("en", ftl, &[day]), "Wednesday, September 23, 2026");
        assert_eq!(
            longest("es", ftl, &[day]),
            "miércoles, 23 de septiembre de 2026"
        );
        assert_eq!(longest("ko", ftl, &[day]), "2026년 10월 21일 수요일");
        let time = ("x", "kind = \"time\"\nexample = \"09:00\"");
        let ftl = "a = { DATETIME($x, timeStyle: \"short\") }\n";
        assert_eq!(longest("ko", ftl, &[time]), "오전 12:45");
        assert_eq!(longest("en", ftl, &[time]), "12:45 AM");
    }

    #[test]
    fn numbers_take_the_form_they_have() {
        let number = ("n", "kind = \"number\"\nexample = \"2\"\nlongest = \"104\"");
        let ftl = "a = { $n ->\n    [one] { $n } single person\n   *[other] { $n } all\n }\n";
        assert_eq!(longest("en", ftl, &[number]), "1 single person");
        assert_eq!(
            longest("en", "a = { NUMBER($n) } years\n", &[number]),
            "104 years"
        );
    }

    #[test]
    fn many_choices_do_not_keep_us() {
        let choice = "kind = \"choice\"\nchoices = [\"a\", \"bb\", \"ccc\", \"dddd\", \"e\"]\nexample = \"a\"";
        let names: Vec<String> = (0..12).map(|n| format!("x{n}")).collect();
        let slots: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), choice)).collect();
        let ftl: String = names.iter().map(|name| format!("{{ ${name} }}")).collect();
        assert_eq!(
            longest("en", &format!("a = {ftl}\n"), &slots),
            "dddd".repeat(12)
        );
    }
}
