//! The guarantees of a plan, on any topics.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;

fn meta(text: &str) -> TopicMeta {
    toml::from_str(&format!("group = \"g\"\n{text}")).unwrap()
}

fn topics() -> impl Strategy<Value = BTreeMap<String, TopicMeta>> {
    let months = proptest::collection::vec(0..14u8, 0..4);
    let observances = proptest::collection::vec(
        prop_oneof![
            Just("Lunar New Year"),
            Just("National Night Out"),
            Just("Domestic Violence Awareness Month"),
            Just("Halloween"),
            Just("Nobody Knows Day"),
        ],
        0..3,
    );
    let expires = proptest::option::weighted(0.1, (2026..2029u16, 1..13u8, 1..29u8));
    let topic = (any::<bool>(), any::<bool>(), months, observances, expires);
    proptest::collection::vec(topic, 0..500).prop_map(|all| {
        let topic = |(urgent, seasonal, months, observances, expires): (_, _, _, _, Option<_>)| {
            let mut text = String::new();
            if urgent {
                text.push_str("urgency = \"urgent\"\n");
            }
            if let Some((year, month, day)) = expires {
                text.push_str(&format!("expires = {year}-{month:02}-{day:02}\n"));
            }
            if seasonal {
                text.push_str(&format!(
                    "season = {{ months = {months:?}, observances = {observances:?} }}\n"
                ));
            }
            meta(&text)
        };
        let all = all.into_iter().enumerate();
        all.map(|(n, parts)| (format!("topic-{n:03}"), topic(parts)))
            .collect()
    })
}

fn months_of(calendar: &Calendar) -> BTreeMap<&str, Vec<u8>> {
    let mut months: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for entry in &calendar.entries {
        months
            .entry(&entry.topic)
            .or_default()
            .push(entry.day.month);
    }
    months
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_plan_keeps_what_it_promises(topics in topics(), year in prop_oneof![Just(2027), 1900..10_000u16]) {
        let calendar = Calendar::of(&topics, &Observances::embedded(), year).unwrap();
        prop_assert_eq!(&calendar, &Calendar::of(&topics, &Observances::embedded(), year).unwrap());
        prop_assert!(calendar.entries.windows(2).all(|pair| pair[0].day <= pair[1].day));
        for entry in &calendar.entries {
            prop_assert_eq!(entry.day.year, year);
            let last = topics[&entry.topic].expires;
            prop_assert!(last.is_none_or(|last| entry.day <= last), "{:?}", entry);
            if let Occasion::Day(_, day) = entry.occasion {
                prop_assert!(entry.day <= day && (entry.day.month == day.month), "{:?}", entry);
            }
        }
        let months = months_of(&calendar);
        for (id, meta) in &topics {
            let need = Need::new(id, meta, (&Observances::embedded(), year), &mut Vec::new());
            let Some(months) = months.get(id.as_str()) else {
                prop_assert!(calendar.left_out.contains(id) && need.last.is_some(), "{} is lost", id);
                let season = (1..=12).filter(|month| need.season.is_empty() || need.season.contains(month));
                prop_assert!(season.into_iter().all(|month| !need.alive(month)), "{} could come", id);
                continue;
            };
            let once: BTreeSet<u8> = months.iter().copied().collect();
            prop_assert_eq!(once.len(), months.len(), "{} is twice in a month", id);
            let seasonal = !need.season.is_empty();
            let living = |month: &u8| need.alive(*month);
            prop_assert!(
                !seasonal || need.season.iter().all(|month| !living(month)) || months.iter().any(|month| need.season.contains(month)),
                "{} never comes in season", id
            );
            if need.urgent {
                let absent = |month: u8| living(&month) && !once.contains(&month);
                prop_assert!((1..12).all(|month| !(absent(month) && absent(month + 1))), "{} {:?}", id, months);
            } else if seasonal {
                prop_assert!(once.is_subset(&need.season), "{} is out of season: {:?}", id, months);
            } else {
                prop_assert!(months.windows(2).all(|pair| pair[1] - pair[0] >= 3), "{} too often: {:?}", id, months);
            }
        }
    }

    #[test]
    fn where_there_is_room_two_a_week_are_the_most(count in 1..60usize, year in 1900..10_000u16) {
        let topics = (0..count).map(|n| (format!("t{n:02}"), meta(""))).collect();
        let calendar = Calendar::of(&topics, &Observances::embedded(), year).unwrap();
        for entry in &calendar.entries {
            prop_assert!([1, 4].contains(&crate::review::weekday(entry.day)), "{}", entry.day);
        }
        let days: BTreeSet<Date> = calendar.entries.iter().map(|entry| entry.day).collect();
        prop_assert_eq!(days.len(), calendar.entries.len());
    }
}

#[test]
fn our_own_library_is_planned_well() {
    let library = Library::embedded().unwrap();
    for year in 2024..2060 {
        let calendar = library.calendar(year).unwrap();
        assert!(calendar.left_out.is_empty() && calendar.unknown.is_empty());
        let mut latest: BTreeMap<&str, Date> = BTreeMap::new();
        for entry in &calendar.entries {
            if let Some(before) = latest.insert(&entry.topic, entry.day) {
                let apart = crate::review::days_between(before, entry.day);
                assert!(apart >= 21, "{} {before} {}", entry.topic, entry.day);
            }
        }
        let october =
            |entry: &&CalendarEntry| entry.topic == "domestic-violence" && entry.day.month == 10;
        let found = calendar.entries.iter().find(october).unwrap();
        assert_eq!(
            found.occasion.to_string(),
            "Domestic Violence Awareness Month"
        );
    }
}

#[test]
fn a_day_that_is_observed_is_not_missed() {
    let night_out = meta("season = { observances = [\"National Night Out\"] }");
    let topics = (0..4)
        .map(|n| (format!("t{n}"), night_out.clone()))
        .collect();
    let calendar = Calendar::of(&topics, &Observances::embedded(), 2027).unwrap();
    let days: Vec<String> = calendar
        .entries
        .iter()
        .map(|entry| entry.day.to_string())
        .collect();
    assert_eq!(
        days,
        ["2027-08-01", "2027-08-02", "2027-08-03", "2027-08-03"]
    );
    assert_eq!(
        calendar.entries[0].occasion.to_string(),
        "National Night Out, 2027-08-03"
    );
}

#[test]
fn what_has_expired_does_not_come() {
    let topics = [
        ("gone", "expires = 2026-12-31"),
        ("short", "expires = 2027-01-02"),
        ("late", "expires = 2027-05-01\nseason = { months = [6] }"),
    ];
    let topics = topics
        .into_iter()
        .map(|(id, text)| (id.to_owned(), meta(text)))
        .collect();
    let calendar = Calendar::of(&topics, &Observances::embedded(), 2027).unwrap();
    assert_eq!(calendar.left_out, ["gone", "late"]);
    assert_eq!(calendar.entries.len(), 1);
    assert!(calendar.entries[0].day.to_string().as_str() <= "2027-01-02");
}

#[test]
fn years_that_no_calendar_has_are_errors() {
    for year in [0, 1899, 10_000] {
        assert_eq!(
            Calendar::of(&BTreeMap::new(), &Observances::embedded(), year)
                .unwrap_err()
                .kind(),
            Kind::Usage
        );
    }
    assert!(
        Calendar::of(&BTreeMap::new(), &Observances::embedded(), 2027)
            .unwrap()
            .entries
            .is_empty()
    );
}
