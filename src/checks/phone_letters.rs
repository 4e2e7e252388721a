//! `phone-letters`: letters in a phone number that do not match its digits, or replace them.

use super::{Check, Example, Findings, LibraryContext, Runner, Scope};
use crate::diagnostic::Severity;
use crate::language::phones::{self, Lettering};
use crate::library::ContactKind;

pub(super) const CHECK: Check = Check {
    code: "phone-letters",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A contact's number has letters that do not agree with its digits, or letters in place of digits.",
    why: "Readers of Chinese or Korean may not know which key has the T. And where 577-TIPS and 577-8477 differ, one of them calls a stranger.",
    fix: "Write all digits first, then the letters in parentheses: 1-800-577-8477 (TIPS).",
    bad: Example(&[(
        "content/contacts.toml",
        "[tips]\nvalues = { en = \"1-800-577-8478 (TIPS)\" }\nkind = \"phone\"\n",
    )]),
    good: Example(&[(
        "content/contacts.toml",
        "[tips]\nvalues = { en = \"1-800-577-8477 (TIPS)\" }\nkind = \"phone\"\n",
    )]),
    companions: &[],
    runner: Runner::Library(check),
};

fn check(cx: &LibraryContext<'_>, findings: &mut Findings<'_>) {
    let contacts = cx.library.contacts();
    for (id, contact) in contacts.iter() {
        if !matches!(
            contact.kind,
            ContactKind::Phone | ContactKind::ShortCode | ContactKind::Text
        ) {
            continue;
        }
        let values = contact.values.iter().map(|(tag, value)| (Some(tag), value));
        let others = contact
            .text
            .iter()
            .chain(&contact.tty)
            .map(|value| (None, value));
        for (tag, value) in values.chain(others) {
            let (text, help) = match phones::lettering(value) {
                Lettering::Agrees => continue,
                Lettering::Alone => (
                    format!("`{value}` of the contact `{id}` has letters in place of digits"),
                    format!(
                        "write the digits, then the letters in parentheses: {}",
                        phones::dialed(value)
                    ),
                ),
                Lettering::Differs(letters, dialed) => (
                    format!(
                        "the letters {letters} in `{value}` of the contact `{id}` are dialed {dialed}, which are not its last digits"
                    ),
                    "find out which of them is right, and record it with its source".to_owned(),
                ),
            };
            let mut finding = findings.new_finding(text).help(help);
            finding.locale = tag.cloned();
            finding.places.extend(contacts.place(id).cloned());
            findings.push(finding);
        }
    }
}
