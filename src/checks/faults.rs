//! The faults of the layers below, each as the finding of the check that owns it.

use super::{Check, contacts, language_file, precinct, project_file, settings, syntax, unreadable};
use crate::coverage::Coverage;
use crate::diagnostic::{Diagnostic, Fault, FaultKind, Severity};
use crate::error::Error;
use crate::gate::{Compiled, TopicView};
use crate::library::Library;
use crate::project::Project;

/// The finding that a fault is.
pub(super) fn finding(fault: &Fault) -> Diagnostic {
    let mut finding = match &fault.kind {
        FaultKind::Read(fault) => unreadable::finding(fault),
        FaultKind::Syntax(fault) => syntax::finding(fault),
        FaultKind::Project(fault) => project_file::finding(fault),
        FaultKind::Settings(fault) => settings::finding(fault),
        FaultKind::Precinct(fault) => precinct::finding(fault),
        FaultKind::LanguageFileName(name) => language_file::misnamed(name),
        FaultKind::ContactId(id) => contacts::invalid_id(&contacts::CHECK, id),
        FaultKind::CallSheet { why, help } => {
            Diagnostic::unplaced("sheet", Severity::Deny, why).help(help)
        }
    };
    if fault.is_harmless() {
        finding.level = Severity::Warn;
    }
    Diagnostic {
        locale: fault.locale.clone(),
        message: fault.message.clone(),
        places: fault.places.clone(),
        ..finding
    }
}

/// The findings that faults are.
pub(crate) fn findings<'f>(faults: impl IntoIterator<Item = &'f Fault>) -> Vec<Diagnostic> {
    faults.into_iter().map(finding).collect()
}

impl Check {
    /// A finding of this check, at its level and without a place; the text says what is wrong and why it matters.
    pub(super) fn finding(&self, text: impl Into<String>) -> Diagnostic {
        Diagnostic::unplaced(self.code, self.level, text)
    }
}

impl Diagnostic {
    fn unplaced(code: &'static str, level: Severity, text: impl Into<String>) -> Self {
        Diagnostic {
            code,
            level,
            locale: None,
            message: None,
            attribute: None,
            text: text.into(),
            help: None,
            places: Vec::new(),
            is_tally: false,
        }
    }

    /// A finding of no check, for tests of what shows findings.
    #[cfg(test)]
    pub(crate) fn new(code: &'static str, level: Severity, text: impl Into<String>) -> Self {
        Self::unplaced(code, level, text)
    }
}

// What was wrong in what the layers below return, for whoever asks them without running the checks.

impl Error {
    /// The problems in the content that led to this error, each with its place.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        findings(self.faults())
    }
}

impl Project {
    /// What is wrong with the project file and those it includes, short of making the project unusable.
    pub fn findings(&self) -> Vec<Diagnostic> {
        findings(&self.faults)
    }
}

impl Library {
    /// What was wrong with contacts and the precinct when the library was opened; for the project file, see
    /// [`Project::findings`].
    pub fn problems(&self) -> Vec<Diagnostic> {
        findings(self.faults())
    }
}

impl TopicView<'_, '_> {
    /// What is wrong with the files, short of making them useless.
    pub fn problems(&self) -> impl Iterator<Item = Diagnostic> {
        self.faults().map(finding)
    }
}

impl Compiled {
    /// What is wrong with the material, short of making it useless.
    pub fn problems(&self) -> Vec<Diagnostic> {
        findings(&self.faults)
    }
}

impl Coverage {
    /// What could not be read, and what is wrong with project files.
    pub fn problems(&self) -> Vec<Diagnostic> {
        let mut problems = findings(&self.faults);
        Diagnostic::sort(&mut problems);
        problems
    }
}
