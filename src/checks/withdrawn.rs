//! `withdrawn`: texts that were taken back and are still there.

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "withdrawn",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "A text was taken back, and is still in the library.",
    why: "Nobody gets it from the library any more, but old posts and flyers still say it; until a corrected text is there, its readers have none.",
    fix: "Correct the text, have it reviewed, and let it out again with `beatbook review restore ID --lang L --by REVIEWER`; or take the message out in all languages. Post the correction that the record names.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Text\n"),
        ("content/topics/a.review.toml", WITHDRAWN),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Text\n"),
        (
            "content/topics/a.review.toml",
            "[a]\nsource = \"d675e620d4456b30c4da69482980ee28\"\ntarget = \"d675e620d4456b30c4da69482980ee28\"\nstate = \"translated\"\norigin = \"machine\"\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

const WITHDRAWN: &str = "[a]\nsource = \"d675e620d4456b30c4da69482980ee28\"\ntarget = \"d675e620d4456b30c4da69482980ee28\"\nstate = \"translated\"\norigin = \"machine\"\nwithdrawn = { on = 2026-11-20, reason = \"a wrong number\" }\n";

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let id = cx.target.id;
    let record = cx.file.records.and_then(|records| records.get(id));
    let Some(withdrawn) = record.and_then(|record| record.withdrawn.as_ref()) else {
        return;
    };
    let text = format!(
        "`{id}` was taken back on {}: {}",
        withdrawn.on, withdrawn.reason
    );
    let help = match &withdrawn.correction {
        Some(correction) => format!("correct the text; post `{correction}` meanwhile"),
        None => "correct the text, or take it out; tell whoever saw it".to_owned(),
    };
    findings.push(cx.finding(findings, None, None, text).help(help));
}
