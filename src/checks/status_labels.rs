//! `status-labels`: labels for people by immigration status.

use super::phrases::{self, Wording};
use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "status-labels",
    scope: Scope::Library,
    level: Level::Deny,
    summary: "A text labels people by their immigration status.",
    why: "Who reads it learns that the police sort callers by papers, and does not call when in danger.",
    fix: "Leave the status out, or say “whatever your immigration status”. The phrases are in content/policy.toml, under [status-labels].",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = Illegal aliens can report crimes too.\n",
        ),
        (
            "content/policy.toml",
            "[status-labels]\nen = [{ text = \"illegal aliens\", note = \"why\", level = \"deny\" }]\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = You can report a crime whatever your immigration status.\n",
        ),
        (
            "content/policy.toml",
            "[status-labels]\nen = [{ text = \"illegal aliens\", note = \"why\", level = \"deny\" }]\n",
        ),
    ]),
    companions: &[],
    judge: Judge::File(judge),
};

const WORDING: Wording<'static> = Wording {
    rule: |policy| &policy.status_labels,
    why: "whoever is meant will not call for help",
    help: "leave the status out, or say “whatever your immigration status”",
};

fn judge(file: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    phrases::judge(file, findings, &WORDING, |_, _, _| true);
}
