//! `settings`: what is wrong with beatbook.toml.

use super::{Check, Example, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "settings",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "beatbook.toml has a level that does not exist, or an exception without a reason.",
    why: "A level that is not understood leaves a check on or off, whatever was intended.",
    fix: "Levels are deny, warn and allow. Every [[allow]] says its `reason`.",
    bad: Example(&[("beatbook.toml", "[checks]\nmissing = \"loud\"\n")]),
    good: Example(&[("beatbook.toml", "[checks]\nmissing = \"warn\"\n")]),
    companions: &[],
    runner: Runner::WhileReading,
};
