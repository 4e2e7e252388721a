//! `unknown-message`: an id that the program's source asks for and no file has.

use super::code::named;
use super::{Check, Example, Findings, ProjectContext, Runner, Scope};
use crate::diagnostic::Severity;
use crate::language;

pub(super) const CHECK: Check = Check {
    code: "unknown-message",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A source file asks for a message that English does not have. Runs where `[code]` of beatbook.toml says where the source is.",
    why: "Readers see the bare id, or nothing, in every language.",
    fix: "Correct the id in the source, or write the message. In beatbook.toml, `[code] files = [\"src/**/*.js\"] calls = ['getString(\"{id}\"']` gives the files and how they ask.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
        (
            "beatbook.toml",
            "[code]\nfiles = [\"src/**/*.js\"]\ncalls = ['getString(\"{id}\"']\n",
        ),
        ("src/main.js", "show(getString(\"a\"), getString(\"b\"));\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        ("locales/es/topics/a.ftl", "a = Uno\n"),
        (
            "beatbook.toml",
            "[code]\nfiles = [\"src/**/*.js\"]\ncalls = ['getString(\"{id}\"']\n",
        ),
        (
            "src/main.js",
            "show(getString(\"a\"), getString(\"b-\" + code));\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Project(check),
};

fn check(cx: &ProjectContext<'_>, findings: &mut Findings<'_>) {
    let Some((_, named)) = named(cx) else { return };
    let has = |id: &str| {
        let mut files = cx.references.iter();
        files.any(|reference| reference.parsed.get(id).is_some())
    };
    for (id, place) in named.whole.into_iter().filter(|(id, _)| !has(id)) {
        let ids = cx
            .references
            .iter()
            .flat_map(|reference| reference.parsed.entries());
        let help = language::did_you_mean(&id, ids.map(|entry| entry.id))
            .unwrap_or_else(|| "correct the id, or write the message".to_owned());
        let finding = findings
            .new_finding(format!("the code asks for `{id}`, and no file has it"))
            .message(&id)
            .help(help)
            .at(place);
        findings.push(finding);
    }
}
