//! `unreadable`: files and folders that could not be read.

use super::{Check, Example, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "unreadable",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A file or folder could not be read: permissions, size, or a symbolic link that loops or leads nowhere.",
    why: "What cannot be read is not checked, and would otherwise pass for missing or for correct.",
    fix: "Make it readable, or take it out of the project. A text file has at most 16 MiB.",
    bad: Example(&[]),
    good: Example(&[]),
    companions: &[],
    runner: Runner::WhileReading,
};
