//! `unreadable`: files and folders that could not be read.

use super::{Check, Example, Runner, Scope};
use crate::diagnostic::{Diagnostic, ReadFault, Severity};

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

impl Diagnostic {
    /// Whether it says that something could not be read: what is there is then unknown.
    pub(crate) fn is_unreadable(&self) -> bool {
        self.code == CHECK.code
    }
}

/// What could not be read, and why.
pub(super) fn finding(fault: &ReadFault) -> Diagnostic {
    match fault {
        ReadFault::File { why, help } => CHECK.finding(why).help(
            help.as_deref()
                .unwrap_or("make the file readable, or take it out of the project"),
        ),
        ReadFault::Folder { path, why } => CHECK
            .finding(format!("cannot look into `{path}`: {why}"))
            .help("make it readable, or take it out of the project"),
    }
}
