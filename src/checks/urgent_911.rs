//! `urgent-911`: urgent topics that do not say whom to call.

use super::{Check, Example, Findings, LibraryContext, Runner, Scope};
use crate::diagnostic::{Place, Role, Severity};
use crate::ftl::{self, Entry, KEYWORDS, Node};
use crate::library::{ContactKind, NOTICES, Urgency, topic_of};

pub(super) const CHECK: Check = Check {
    code: "urgent-911",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "An urgent topic has no message that names the emergency number.",
    why: "Readers of an urgent warning may be in danger at that moment. The number must be in sight.",
    fix: "Name `{ -contact-emergency }` in one of the topic's messages: when to call it, and what to say. Or correct `urgency` in the topic's metadata.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = Run\n    .summary = S\n    .keywords = k\n",
        ),
        (
            "content/topics/a.toml",
            "group = \"home\"\nurgency = \"urgent\"\nsensitive = false\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"a\"]\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = Run and call { -contact-emergency }\n    .summary = S\n    .keywords = k\n",
        ),
        (
            "content/topics/a.toml",
            "group = \"home\"\nurgency = \"urgent\"\nsensitive = false\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"a\"]\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Library(check),
};

fn check(cx: &LibraryContext<'_>, findings: &mut Findings<'_>) {
    // If the contacts could not be read, nobody knows which of them is 911; that was reported.
    if !cx.library.knows_contacts() {
        return;
    }
    for unit in cx.units() {
        let topic = topic_of(unit).and_then(|id| Some((id, cx.topics.get(id)?)));
        let Some((id, _)) = topic.filter(|(_, meta)| meta.urgency == Urgency::Urgent) else {
            continue;
        };
        let mut entries = cx.english_entries(unit);
        if entries.any(|(_, entry)| names_emergency(cx, entry, true)) {
            continue;
        }
        let own = cx.english_entries(unit).find(|(_, entry)| entry.id == id);
        let place = match (own, cx.english_of(unit).next()) {
            (Some((file, entry)), _) => Place::new(file.file, entry.id_span(), Role::Source),
            (None, Some(file)) => Place::new(file.file, 0..0, Role::Source),
            (None, None) => continue,
        };
        findings.push(
            findings
                .new_finding(format!("the topic `{id}` is urgent, and none of its messages says to call 911: somebody in danger does not learn whom to call"))
                .locale(crate::language::SOURCE)
                .message(id)
                .help("name { -contact-emergency } in one of its messages")
                .at(place),
        );
    }
}

/// Whether a message names the emergency number, itself or through a notice.
fn names_emergency(cx: &LibraryContext<'_>, entry: &Entry<'_>, through: bool) -> bool {
    let contacts = cx.library.contacts();
    let mut found = false;
    for (_, pattern) in entry.patterns().filter(|(part, _)| *part != Some(KEYWORDS)) {
        ftl::visit(pattern, &mut |node| {
            found |= match node {
                Node::Term(term, _) => contacts.id_of_term(term).is_some_and(|id| {
                    let is_911 = |value: &String| value == "911";
                    !term.ends_with(crate::library::NAME_SUFFIX)
                        && contacts.get(id).is_some_and(|contact| {
                            id == "emergency"
                                || (contact.kind == ContactKind::ShortCode
                                    && contact.values.get("en").is_some_and(is_911))
                        })
                }),
                Node::Message(name, _) if through => {
                    let notice = cx
                        .english_entries(NOTICES)
                        .find(|(_, entry)| entry.id == name);
                    notice.is_some_and(|(_, notice)| names_emergency(cx, notice, false))
                }
                _ => false,
            };
            true
        });
    }
    found
}
