//! `unused-message`: a message that the program's source never asks for.

use super::code::{named, quoted};
use super::{Check, Example, Findings, ProjectContext, Runner, Scope};
use crate::diagnostic::{Place, Role, Severity};

pub(super) const CHECK: Check = Check {
    code: "unused-message",
    scope: Scope::Project,
    level: Severity::Warn,
    summary: "No source file names an English message. Runs where `[code]` of beatbook.toml says where the source is.",
    why: "It is translated and reviewed in every language, and nobody ever reads it.",
    fix: "Take the message out everywhere. If the code puts its id together, list its beginning: `dynamic = [\"error-*\"]`. An id that is written out only in part, such as \"error-\" + code, is understood as such a beginning, and one that stands alone in quotation marks as used. In beatbook.toml, `[code] files = [\"src/**/*.js\"] calls = ['getString(\"{id}\"']` gives the files and how they ask.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\na-two = Two\n"),
        ("locales/es/topics/a.ftl", "a = Uno\na-two = Dos\n"),
        (
            "beatbook.toml",
            "[code]\nfiles = [\"src/**/*.js\"]\ncalls = ['getString(\"{id}\"']\n",
        ),
        ("src/main.js", "show(getString(\"a\"));\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\na-two = Two\nb = Three\n"),
        (
            "locales/es/topics/a.ftl",
            "a = Uno\na-two = Dos\nb = Tres\n",
        ),
        (
            "beatbook.toml",
            "[code]\nfiles = [\"src/**/*.js\"]\ncalls = ['getString(\"{id}\"']\n",
        ),
        (
            "src/main.js",
            "const titles = [\"b\"];\nshow(getString(\"a\"), getString(\"a-\" + number), getString(titles[0]));\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Project(check),
};

fn check(cx: &ProjectContext<'_>, findings: &mut Findings<'_>) {
    let Some((code, named)) = named(cx) else {
        return;
    };
    if let Some((path, why)) = named.unread.first() {
        let text =
            format!("it is not known which messages are used: `{path}` cannot be read ({why})");
        let finding = findings
            .new_finding(text)
            .at(Place::path(path.as_str(), Role::Config));
        findings.push(finding.help("make it readable, or leave it out of `files`"));
        return;
    }
    if named.whole.is_empty() && named.beginnings.is_empty() {
        // Said once, instead of of every message.
        let finding = findings
            .new_finding("no source file asks for any message: `[code]` does not say where the source is, or how it asks")
            .help("`files` are paths from the project's folder, and `calls` stand in them as given, but for white space, with {id} for the id")
            .at(code.place.clone());
        findings.push(finding);
        return;
    }
    let quoted = quoted(cx);
    for reference in cx.references {
        let parsed = &reference.parsed;
        for entry in parsed.entries().filter(|entry| !entry.id.starts_with('-')) {
            let begins = || {
                named
                    .beginnings
                    .iter()
                    .any(|begin| entry.id.starts_with(begin.as_str()))
            };
            let used = named.whole.contains_key(entry.id)
                || named.quoted.contains(entry.id)
                || quoted.contains(entry.id)
                || code.is_dynamic(entry.id)
                || begins();
            if used {
                continue;
            }
            let finding = findings
                .new_finding(format!("no source file names `{}`", entry.id))
                .message(entry.id)
                .help("take it out, or list it under `dynamic` in beatbook.toml if the code puts its id together")
                .at(Place::new(parsed.file, entry.id_span(), Role::Source));
            findings.push(finding);
        }
    }
}
