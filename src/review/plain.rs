//! Reading records that are written the way this program writes them: line by line, many times faster than as TOML.
//!
//! A large library has as many records as texts. Whatever does not look exactly as it should (a comment, an escape, an unknown
//! key) is left to the TOML reader, which also says what is wrong with it.

use std::collections::BTreeMap;

use crate::ftl::Fingerprint;

use super::{Date, Origin, Record, Records, State, parse_date};

/// The records, or `None` for a file that is not in the plain form.
pub(super) fn parse(text: &str) -> Option<Records> {
    let mut all: Vec<(String, Record)> = Vec::new();
    for line in text.lines() {
        if line.is_empty() {
            continue;
        }
        if let Some(id) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            if !bare(id) {
                return None;
            }
            all.push((id.to_owned(), Record::default()));
            continue;
        }
        let (key, value) = line.split_once(" = ")?;
        let record = &mut all.last_mut()?.1;
        if key == "on" {
            if record.on.is_some() {
                return None;
            }
            record.on = Some(day(value)?);
            continue;
        }
        let value = value.strip_prefix('"')?.strip_suffix('"')?;
        // Control characters that are not ASCII are left to the TOML reader too, by their first byte.
        if value
            .bytes()
            .any(|b| matches!(b, b'"' | b'\\' | 0..0x20 | 0x7F | 0xC2))
        {
            return None;
        }
        set(record, key, value)?;
    }
    let count = all.len();
    let records: BTreeMap<String, Record> = all.into_iter().collect();
    // Two tables with the same name are an error, which the TOML reader locates.
    (records.len() == count).then_some(Records(records))
}

/// A day that every month has is read at once; the others are looked up in the calendar.
fn day(text: &str) -> Option<Date> {
    if let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() {
        let digits = [y1, y2, y3, y4, m1, m2, d1, d2];
        let [year @ .., m1, m2, d1, d2] = digits.map(|digit| digit.wrapping_sub(b'0'));
        let (month, day) = (
            m1.wrapping_mul(10).wrapping_add(m2),
            d1.wrapping_mul(10).wrapping_add(d2),
        );
        if digits.iter().all(u8::is_ascii_digit)
            && (1..=12).contains(&month)
            && (1..=28).contains(&day)
        {
            let year = year
                .iter()
                .fold(0, |year, digit| year * 10 + u16::from(*digit));
            return Some(Date { year, month, day });
        }
    }
    parse_date(text)
}

fn bare(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Sets one key; setting it twice is an error, which the TOML reader locates.
fn set(record: &mut Record, key: &str, value: &str) -> Option<()> {
    let text = |slot: &mut Option<String>| slot.replace(value.to_owned()).is_none().then_some(());
    match key {
        // What is no fingerprint is rare, and left to the TOML reader.
        "source" if record.source.is_none() => record.source = Some(Fingerprint::parse(value)?),
        "target" if record.target.is_none() => record.target = Some(Fingerprint::parse(value)?),
        "state" if record.state == State::Initial => {
            record.state = match value {
                "translated" => State::Translated,
                "reviewed" => State::Reviewed,
                "final" => State::Final,
                _ => return None,
            }
        }
        "origin" if record.origin.is_none() => {
            record.origin = Some(match value {
                "machine" => Origin::Machine,
                "machine-edited" => Origin::MachineEdited,
                "person" => Origin::Person,
                _ => return None,
            });
        }
        "translated-by" => text(&mut record.translated_by)?,
        "reviewed-by" => text(&mut record.reviewed_by)?,
        "approved-by" => text(&mut record.approved_by)?,
        "note" => text(&mut record.note)?,
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "[a]",
            "[b-2]",
            "[\"c d\"]",
            "source = \"0123456789ab\"",
            "source = \"0123456789abcdef0123456789abcdef\"",
            "target = \"0123456789abcdef0123456789abcdef\"",
            "state = \"translated\"",
            "state = \"reviewed\"",
            "origin = \"machine\"",
            "reviewed-by = \"A. Kim\"",
            "note = \"a \\\"b\\\"\"",
            "note = \"\"",
            "on = 2026-11-22",
            "on = 2026-11-22T10:00:00",
            "on = 2026-02-30",
            "# why",
            "",
            "  [a]",
            "state = 1",
            "unknown = \"x\"",
        ])
    }

    proptest! {
        #[test]
        fn what_is_read_plainly_is_what_toml_says(lines in prop::collection::vec(line(), 0..8)) {
            let text = lines.join("\n");
            if let Some(records) = parse(&text) {
                prop_assert_eq!(toml::from_str::<BTreeMap<String, Record>>(&text).map(Records), Ok(records), "{}", text);
            }
        }
    }

    #[test]
    fn our_own_form_is_plain() {
        let record = Record {
            source: Fingerprint::parse("0123456789abcdef0123456789abcdef"),
            state: State::Reviewed,
            origin: Some(Origin::Person),
            reviewed_by: Some("김".into()),
            ..Record::default()
        };
        let records = Records([("a".to_owned(), record)].into());
        assert_eq!(parse(&records.to_toml()), Some(records));
    }
}
