//! `victim-blaming`: texts that blame who was harmed.

use super::phrases::{self, Wording};
use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "victim-blaming",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "A text says or suggests that the victim was foolish or careless.",
    why: "People who feel blamed do not report, and do not warn others. Most scams go unreported for shame.",
    fix: "Say what the offender did, not what the victim let happen: “scammers took”, not “she fell for”. The phrases are in content/policy.toml, under [victim-blaming].",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = Three people were duped last week.\n",
        ),
        (
            "content/policy.toml",
            "[victim-blaming]\nen = [{ text = \"duped\", note = \"why\", level = \"deny\" }]\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = Scammers took money from three people last week.\n",
        ),
        (
            "content/policy.toml",
            "[victim-blaming]\nen = [{ text = \"duped\", note = \"why\", level = \"deny\" }]\n",
        ),
    ]),
    companions: &[],
    judge: Judge::File(judge),
};

const WORDING: Wording<'static> = Wording {
    rule: |policy| &policy.victim_blaming,
    why: "who feels blamed does not report",
    help: "say what the offender did",
};

fn judge(file: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    phrases::judge(file, findings, &WORDING, |_, _, _| true);
}
