//! Standard output and standard error.

use std::borrow::Cow;
use std::io::{IsTerminal, Write};

use unic_langid::LanguageIdentifier;

use super::args::Color;
use crate::diagnostic::Diagnostic;
use crate::gate::Outgoing;
use crate::language;
use crate::report::{self, FindingsFormat, Report};

/// Where answers and complaints go. Answers are kept and written at the end, all at once, so that a command that fails leaves
/// nothing half said on standard output.
pub(super) struct Output {
    answer: String,
    /// Whether standard output takes colors.
    pub(super) color: bool,
    error_color: bool,
    /// Whether hints are unwanted.
    pub(super) quiet: bool,
}

/// The styles, as escape sequences; empty without color.
pub(super) struct Styles {
    pub(super) bold: &'static str,
    pub(super) dim: &'static str,
    pub(super) warn: &'static str,
    pub(super) good: &'static str,
    pub(super) end: &'static str,
}

const PLAIN: Styles = Styles {
    bold: "",
    dim: "",
    warn: "",
    good: "",
    end: "",
};
const COLORED: Styles = Styles {
    bold: "\u{1b}[1m",
    dim: "\u{1b}[2m",
    warn: "\u{1b}[1;33m",
    good: "\u{1b}[32m",
    end: "\u{1b}[0m",
};

impl Output {
    pub(super) fn new(color: Color, quiet: bool) -> Self {
        let choose = |choice| match color {
            Color::Always => true,
            Color::Never => false,
            // NO_COLOR, CLICOLOR_FORCE, TERM and the terminal itself are asked.
            Color::Auto => choice != anstream::ColorChoice::Never,
        };
        Output {
            answer: String::new(),
            color: choose(anstream::AutoStream::choice(&std::io::stdout())),
            error_color: choose(anstream::AutoStream::choice(&std::io::stderr())),
            quiet,
        }
    }

    pub(super) fn styles(&self) -> &'static Styles {
        if self.color { &COLORED } else { &PLAIN }
    }

    /// Adds to the answer, as it is.
    pub(super) fn push(&mut self, text: &str) {
        self.answer.push_str(text);
    }

    /// Adds a line to the answer.
    pub(super) fn line(&mut self, text: impl AsRef<str>) {
        self.answer.push_str(text.as_ref());
        self.answer.push('\n');
    }

    /// Adds a JSON value as a line. What a terminal might obey is escaped, so that it is safe to look at; parsers see no difference.
    pub(super) fn json(&mut self, value: &impl serde::Serialize) {
        // Structs of strings, numbers and lists always have a text.
        let text = serde_json::to_string(value).unwrap_or_default();
        for c in text.chars() {
            let hidden = matches!(c, '\u{7F}'..='\u{9F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
            if hidden {
                self.answer.push_str(&format!("\\u{:04x}", u32::from(c)));
            } else {
                self.answer.push(c);
            }
        }
        self.answer.push('\n');
    }

    /// A remark for whoever sits there, on standard error.
    pub(super) fn hint(&self, text: &str) {
        if !self.quiet {
            self.complain(&format!("{}\n", clean(text)));
        }
    }

    /// Findings, on standard error.
    pub(super) fn findings(&self, findings: &[Diagnostic]) {
        if findings.is_empty() {
            return;
        }
        let report = Report {
            findings,
            rules: &[],
            publish: None,
        };
        let text = report::findings(&report, FindingsFormat::Human, self.error_color);
        self.complain(&text);
    }

    /// What kept the program from working, on standard error.
    pub(super) fn error(&self, error: &crate::Error) {
        self.findings(error.diagnostics());
        let (red, end) = if self.error_color {
            ("\u{1b}[1;31m", "\u{1b}[0m")
        } else {
            ("", "")
        };
        let mut text = format!("{red}error{end}: {}\n", clean(&error.to_string()));
        if let Some(help) = error.help() {
            text.push_str(&format!("  help: {}\n", clean(help)));
        }
        self.complain(&text);
    }

    fn complain(&self, text: &str) {
        // Nothing can be said about standard error being gone.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// Writes the answer.
    pub(super) fn finish(&mut self) -> std::io::Result<()> {
        let answer = std::mem::take(&mut self.answer);
        let mut out = std::io::stdout().lock();
        out.write_all(answer.as_bytes())?;
        out.flush()
    }
}

/// Whether somebody watches standard error.
pub(super) fn watched() -> bool {
    std::io::stderr().is_terminal()
}

/// A text from a file, as it may be shown on a terminal.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    report::visible(text)
}

/// A title in a list that says how each text stands.
pub(super) fn title(title: &Outgoing) -> String {
    clean(&title.label()).into_owned()
}

/// A text to post, as it may be shown on a terminal: as [`clean`], but where the language runs from right to left, Fluent's
/// isolation marks around names and numbers belong to the text. They end where they began, so nothing after it is reordered.
pub(super) fn postable<'t>(text: &'t str, locale: &LanguageIdentifier) -> Cow<'t, str> {
    if !language::is_right_to_left(locale) {
        return clean(text);
    }
    let isolation = ['\u{2068}', '\u{2069}'];
    let shown = text
        .split_inclusive(isolation)
        .map(|piece| match piece.chars().next_back() {
            Some(mark) if isolation.contains(&mark) => {
                format!("{}{mark}", clean(piece.trim_end_matches(isolation)))
            }
            _ => clean(piece).into_owned(),
        });
    Cow::Owned(shown.collect())
}

/// A list of words a person reads: `a`, `a and b`, `a, b and c`.
pub(super) fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}
