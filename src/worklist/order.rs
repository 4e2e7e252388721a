//! The order of need: what a reader at risk must have first.
//!
//! First comes what other texts quote, for nothing goes out without it; then what is urgent, then what is in season. What is
//! equally pressing comes in the order in which it is soonest done.

use std::cmp::Reverse;

use crate::date::Date;
use crate::error::Result;
use crate::library::{
    CONTACT_NAMES, Library, NOTICES, Nearness, Observances, PLACES, SIGNATURE, SITE, TEMPLATES,
    TopicMeta, Urgency,
};

/// What the order depends on.
#[derive(Debug)]
pub(crate) struct Order {
    observances: Observances,
    today: Date,
}

/// How pressing the texts of a file are: of two, the lesser comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Pressing {
    kind: Kind,
    urgent: Reverse<bool>,
    near: Nearness,
}

/// What a file's texts are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Others quote them.
    Quoted,
    /// They are advice, and notices to fill in.
    Advice,
    /// They are the pages' own words, and keep nobody's advice waiting.
    Own,
}

impl Order {
    /// The order on a day.
    ///
    /// # Errors
    /// The library's observances cannot be read.
    pub(crate) fn on(today: Date, library: &Library) -> Result<Order> {
        Ok(Order {
            observances: library.observances()?,
            today,
        })
    }

    /// How pressing the texts of a file are, given by its English path; `meta` is what is known of its topic.
    pub(crate) fn of(&self, unit: &str, meta: Option<&TopicMeta>) -> Pressing {
        let kind = match unit {
            NOTICES | CONTACT_NAMES | PLACES | SIGNATURE => Kind::Quoted,
            SITE => Kind::Own,
            _ => Kind::Advice,
        };
        // Templates are there for the minute in which something happens.
        let urgent = unit == TEMPLATES || meta.is_some_and(|meta| meta.urgency == Urgency::Urgent);
        let season = meta.and_then(|meta| meta.season.as_ref());
        Pressing {
            kind,
            urgent: Reverse(urgent),
            near: Nearness::of(season, &self.observances, self.today),
        }
    }
}

impl Pressing {
    /// Whether somebody may need it at once.
    pub(crate) fn is_urgent(self) -> bool {
        self.urgent.0
    }

    /// Whether its season is on, or begins within six weeks.
    pub(crate) fn is_in_season(self) -> bool {
        self.near == Nearness::Now
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::parse_date;

    #[test]
    fn what_others_quote_comes_first_then_the_urgent_then_what_is_in_season() {
        let library = Library::embedded().unwrap();
        let order = Order::on(parse_date("2026-11-20").unwrap(), &library).unwrap();
        let topic = |meta: &str| -> Pressing {
            let meta = format!("group = \"home\"\n{meta}");
            let meta: TopicMeta = toml::from_str(&meta).unwrap();
            order.of("content/topics/x.ftl", Some(&meta))
        };
        let winter = "season = { months = [12] }\n";
        let summer = "season = { months = [6] }\n";
        let expected = [
            order.of(NOTICES, None),
            topic(&format!("urgency = \"urgent\"\n{winter}")),
            topic("urgency = \"urgent\"\n"),
            topic(winter),
            topic(""),
            topic(summer),
            order.of(SITE, None),
        ];
        assert!(
            expected.is_sorted_by(|one, other| one < other),
            "{expected:#?}"
        );
        assert!(expected[3].is_in_season() && !expected[5].is_in_season());
        assert_eq!(order.of(TEMPLATES, None), expected[2]);
        assert!(expected[2].is_urgent());
        assert_eq!(order.of(PLACES, None), expected[0]);
    }
}
