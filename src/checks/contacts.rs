//! `contacts`: numbers and addresses that may no longer be right, or do not serve the reader.

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ftl::{self, Node};
use crate::library::{CONTACTS, Freshness, ID_GRAMMAR, NAME_SUFFIX};

/// How many days before its date a contact is reported.
const NOTICE_DAYS: i64 = 30;

pub(super) const CHECK: Check = Check {
    code: "contacts",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A text names a contact that is past its date, retired or unverified, or that does not serve the language.",
    why: "A wrong number in a warning does harm twice: the caller gets no help, and trusts the next warning less. A line that answers in English only is no help to someone who reads Korean.",
    fix: "Find a page that prints the number and give its address as `source` in content/contacts.toml, or call the number (never an emergency number: ask the precinct). Then record it: `beatbook review contact ID --verified-by YOU` with `--printed-on DATE` or `--dialed-on DATE`. Or take the contact out of the text.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Call { -contact-old }.\n"),
        (
            "content/contacts.toml",
            "[old]\nvalues = { en = \"1-800-000-0000\" }\nkind = \"phone\"\nserved = \"interpreter\"\nsource = \"https://www.nyc.gov\"\nprinted-on = 2020-01-01\nverify-within-days = 365\n",
        ),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Call { -contact-old }.\n"),
        (
            "content/contacts.toml",
            "[old]\nvalues = { en = \"1-800-000-0000\" }\nkind = \"phone\"\nserved = \"interpreter\"\nsource = \"https://www.nyc.gov\"\ndialed-on = 2026-11-01\nverify-within-days = 365\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

/// The finding, of this check or another, for a contact with an invalid id.
pub(super) fn invalid_id(check: &Check, id: &str) -> Diagnostic {
    let text = format!("`{}` cannot be the id of a contact", id.escape_debug());
    check.finding(text).help(format!(
        "{ID_GRAMMAR}; it must not end with `{NAME_SUFFIX}`. Until it is renamed, this contact is ignored"
    ))
}

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(library) = cx.file.library else {
        return;
    };
    let mut seen: Vec<&str> = Vec::new();
    for (part, pattern) in cx.target.patterns() {
        ftl::visit(pattern, &mut |node| {
            let Node::Term(term, _) = node else {
                return true;
            };
            let Some(id) = library.library.contacts().id_of_term(term) else {
                return true;
            };
            if seen.contains(&id) {
                return true;
            }
            seen.push(id);
            let mut report = |text: String, level: Option<Severity>, help: &str| {
                let span = ftl::span(cx.text(), term);
                let mut finding: Diagnostic =
                    cx.finding(findings, part, Some(span), text).help(help);
                if let Some(level) = level {
                    finding.level = level;
                }
                finding
                    .places
                    .extend(library.library.contacts().place(id).cloned());
                findings.push(finding);
            };
            of_contact(cx, id, &mut report);
            true
        });
    }
}

/// What to do about a contact that nobody has confirmed lately.
fn confirm(cx: &EntryContext<'_, '_>, id: &str) -> String {
    let place = cx
        .file
        .library
        .and_then(|library| library.library.contacts().place(id));
    let record = match place.map(|place| &*place.path) {
        None | Some(CONTACTS) => format!(
            "run `beatbook review contact {id} --verified-by ID` with `--printed-on DATE` or `--dialed-on DATE`"
        ),
        // A precinct's own contacts are changed by hand.
        Some(path) => format!("write `printed-on` or `dialed-on` into {path}"),
    };
    format!(
        "find a page that prints it and name that page as `source`, or call it (never an emergency number); then {record}"
    )
}

fn of_contact(
    cx: &EntryContext<'_, '_>,
    id: &str,
    report: &mut dyn FnMut(String, Option<Severity>, &str),
) {
    let Some(library) = cx.file.library else {
        return;
    };
    let Some(contact) = library.library.contacts().get(id) else {
        return;
    };
    let call = confirm(cx, id);
    let call = call.as_str();
    // Once for all languages: the English text stands for them.
    if cx.file.is_source {
        match contact.freshness(library.today) {
            Freshness::Until(day, left) if left < NOTICE_DAYS => report(
                format!("the contact `{id}` is confirmed only until {day} (days left: {left})"),
                Some(Severity::Warn),
                call,
            ),
            Freshness::Until(..) => {}
            Freshness::Past(day) => report(
                format!("the contact `{id}` has not been confirmed since {day}"),
                None,
                call,
            ),
            Freshness::Unverified => report(
                format!("the contact `{id}` has never been seen in print or called"),
                None,
                call,
            ),
            Freshness::Retired(day) => report(
                format!("the contact `{id}` has been out of service since {day}"),
                None,
                "name the contact that replaces it",
            ),
        }
    }
    if let Some(language) = cx.file.language
        && !contact.serves(language)
    {
        report(
            format!(
                "the contact `{id}` answers in {} only, and this text is in {language}",
                contact.languages.join(", ")
            ),
            None,
            "name a contact that serves the language, or record in content/contacts.toml how this one does (`languages`, `served`)",
        );
    }
}
