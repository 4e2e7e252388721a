//! `registry`: contacts.toml, contact by contact.

use super::{Check, Example, Findings, LibraryContext, Runner, Scope};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language;
use crate::library::{Contact, ContactKind, Served};
use crate::review::Date;

pub(super) const CHECK: Check = Check {
    code: "registry",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A contact in contacts.toml has no English value, names a locale that the library lacks, or bears a date that has not come yet; or nobody knows which languages it serves.",
    why: "A contact without a value leaves a gap where the number belongs: “Call Crime Stoppers, .” A date in the future makes a number look confirmed that nobody confirmed.",
    fix: "Give every contact an `en` value, use the locale tags of l10n.toml, and enter the day on which the number was printed or dialed. `served` is \"interpreter\" only where a source says so; ask when dialing.",
    bad: Example(&[(
        "content/contacts.toml",
        "[line]\nvalues = { es = \"1-800-000-0000\" }\nkind = \"phone\"\nserved = \"interpreter\"\nsource = \"https://www.nyc.gov\"\nprinted-on = 2026-11-01\n",
    )]),
    good: Example(&[(
        "content/contacts.toml",
        "[line]\nvalues = { en = \"1-800-000-0000\" }\nkind = \"phone\"\nserved = \"interpreter\"\nsource = \"https://www.nyc.gov\"\nprinted-on = 2026-11-01\n",
    )]),
    companions: &[],
    runner: Runner::Library(check),
};

fn check(cx: &LibraryContext<'_>, findings: &mut Findings<'_>) {
    let tags: Vec<String> = cx
        .library
        .locales()
        .iter()
        .map(ToString::to_string)
        .collect();
    for (id, contact) in cx.library.contacts().iter() {
        for (level, text, help) in faults(id, contact, &tags, cx.today) {
            let mut finding: Diagnostic = findings.new_finding(text).help(help);
            finding.level = level;
            finding
                .places
                .extend(cx.library.contacts().place(id).cloned());
            findings.push(finding);
        }
    }
    if let Some(finding) = unasked(cx, findings) {
        findings.push(finding);
    }
}

type Fault = (Severity, String, String);

fn faults(id: &str, contact: &Contact, tags: &[String], today: Date) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut deny = |text: String, help: String| faults.push((Severity::Deny, text, help));
    let english = contact.values.get(&language::SOURCE.to_string());
    if english.is_none_or(|value| value.trim().is_empty()) {
        deny(
            format!("the contact `{id}` has no English value, so texts that name it have a gap"),
            "add en = \"…\" to its values".to_owned(),
        );
    }
    for (tag, value) in &contact.values {
        if !tags.contains(tag) {
            let hint = language::did_you_mean(tag, tags.iter().map(String::as_str))
                .map_or_else(String::new, |asked| asked + " ");
            deny(
                format!(
                    "the contact `{id}` has a value for `{tag}`, which is not a locale of the library"
                ),
                format!("{hint}The locales are: {}", tags.join(", ")),
            );
        }
        if value.trim().is_empty() && *tag != language::SOURCE.to_string() {
            deny(
                format!("the contact `{id}` has an empty value for `{tag}`"),
                "give the number or address, or leave the locale out: English serves it then"
                    .to_owned(),
            );
        }
    }
    for (key, day) in [
        ("printed-on", contact.printed_on),
        ("dialed-on", contact.dialed_on),
    ] {
        if let Some(day) = day.filter(|day| *day > today) {
            deny(
                format!(
                    "`{key}` of the contact `{id}` is {day}, which has not come yet: it confirms nothing"
                ),
                format!("set {key} to the day on which it happened"),
            );
        }
    }
    faults
}

/// The contacts whose `served` is unknown: work that waits for a person, reported once for all of them.
fn unasked(cx: &LibraryContext<'_>, findings: &Findings<'_>) -> Option<Diagnostic> {
    let conversation = |contact: &Contact| {
        matches!(
            contact.kind,
            ContactKind::Phone | ContactKind::ShortCode | ContactKind::Text
        )
    };
    let contacts = cx.library.contacts();
    let ids: Vec<&str> = contacts
        .iter()
        .filter(|(_, contact)| conversation(contact) && contact.served == Some(Served::Unknown))
        .map(|(id, _)| id)
        .collect();
    if ids.is_empty() {
        return None;
    }
    let text = format!(
        "nobody knows whether {} can serve people who speak other languages: {}",
        match ids.len() {
            1 => "1 contact".to_owned(),
            count => format!("{count} contacts"),
        },
        ids.join(", ")
    );
    let mut finding = findings
        .new_finding(text)
        .help("ask when dialing them, then set `served` in content/contacts.toml");
    finding.level = Severity::Warn;
    finding.is_tally = true;
    finding
        .places
        .extend(ids.iter().filter_map(|id| contacts.place(id).cloned()));
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn severities(text: &str) -> Vec<Severity> {
        let contact = toml::from_str(&format!("kind = \"phone\"\n{text}")).unwrap();
        let tags = ["en", "ko"].map(str::to_owned);
        let today = crate::review::parse_date("2026-11-22").unwrap();
        let faults = faults("line", &contact, &tags, today);
        faults.into_iter().map(|(level, ..)| level).collect()
    }

    #[test]
    fn each_fault_is_found_once() {
        for (text, expected) in [
            ("values = { en = \"1\" }", vec![]),
            ("values = {}", vec![Severity::Deny]),
            ("values = { en = \" \" }", vec![Severity::Deny]),
            ("values = { en = \"1\", kr = \"2\" }", vec![Severity::Deny]),
            ("values = { en = \"1\", ko = \"\" }", vec![Severity::Deny]),
            ("values = { en = \"1\" }\nprinted-on = 2026-11-22", vec![]),
            (
                "values = { en = \"1\" }\nprinted-on = 2026-11-23",
                vec![Severity::Deny],
            ),
            (
                "values = { en = \"1\" }\ndialed-on = 9999-12-31",
                vec![Severity::Deny],
            ),
            ("values = { en = \"1\" }\nserved = \"direct\"", vec![]),
        ] {
            assert_eq!(severities(text), expected, "{text}");
        }
    }
}
