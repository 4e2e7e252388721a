//! `audience-named`: audiences named by origin in the text itself.

use super::phrases::{self, Wording};
use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "audience-named",
    scope: Scope::Library,
    level: Level::Warn,
    summary: "A text names an ethnic or national audience.",
    why: "Naming a group as the one that is robbed or cheated marks it as a target, and tells everybody else that the warning is not for them.",
    fix: "Leave the group out. Whom a topic is for stands in its metadata (`audience`), and staff choose by it. Consulates and other institutions that callers pretend to be may be named. The phrases are in content/policy.toml, under [audience-named].",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = Chinese residents are being called.\n",
        ),
        (
            "content/policy.toml",
            "[audience-named]\nen = [{ text = \"chinese residents\", note = \"why\", level = \"warn\" }]\n",
        ),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = Callers pretend to be the Chinese consulate.\n",
        ),
        (
            "content/policy.toml",
            "[audience-named]\nen = [{ text = \"chinese residents\", note = \"why\", level = \"warn\" }]\n",
        ),
    ]),
    companions: &[],
    judge: Judge::File(judge),
};

const WORDING: Wording<'static> = Wording {
    rule: |policy| &policy.audience_named,
    why: "it marks a group as a target, and tells others that the warning is not for them",
    help: "leave the group out; whom the topic is for stands in its metadata",
};

fn judge(file: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    phrases::judge(file, findings, &WORDING, |_, _, _| true);
}
