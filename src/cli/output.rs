//! Standard output and standard error.

use std::borrow::Cow;
use std::io::{IsTerminal, Write};

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::args::Color;
use crate::diagnostic::Diagnostic;
use crate::gate::Outgoing;
use crate::json;
use crate::language::{self, hidden};
use crate::report::{self, FindingsFormat, Report};

/// Where answers and complaints go. Answers are kept and written at the end, all at once, so that a command that fails leaves
/// no partial answer on standard output.
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

impl Styles {
    fn all(&self) -> [&'static str; 5] {
        [self.bold, self.dim, self.warn, self.good, self.end]
    }
}

impl Output {
    pub(super) fn new(color: Color, quiet: bool) -> Self {
        let choose = |choice| match color {
            Color::Always => true,
            Color::Never => false,
            // NO_COLOR, CLICOLOR_FORCE, TERM and the terminal itself decide.
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

    /// Adds a text that a renderer has escaped for its format. Even so, of what acts on a terminal only colors get through,
    /// and only where they are wanted.
    pub(super) fn push(&mut self, text: &str) {
        self.answer
            .push_str(&guarded(text, self.color.then_some(is_color as Allows)));
    }

    /// Adds a line to the answer. What acts on a terminal is escaped, except the program's own styles.
    pub(super) fn line(&mut self, text: impl AsRef<str>) {
        let styled: Allows = |sequence| COLORED.all().contains(&sequence);
        let line = guarded(text.as_ref(), self.color.then_some(styled));
        self.answer.push_str(&line);
        self.answer.push('\n');
    }

    /// Adds a value as a line of JSON. What a terminal might obey is escaped, so it is safe to display; parsers see no difference.
    pub(super) fn json(&mut self, value: &impl Serialize) {
        self.answer.push_str(&json::line(value));
    }

    /// A remark for the person at the terminal, on standard error.
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
            compared: None,
        };
        let text = report::findings(&report, FindingsFormat::Human, self.error_color);
        self.complain(&guarded(
            &text,
            self.error_color.then_some(is_color as Allows),
        ));
    }

    /// The error that stopped the program, on standard error.
    pub(super) fn error(&self, error: &crate::Error) {
        self.findings(&error.diagnostics());
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

    /// What is wrong with the arguments, as clap words it; the arguments may contain anything.
    pub(super) fn usage(&self, error: &clap::Error) {
        self.complain(&clean(&error.render().to_string()));
    }

    fn complain(&self, text: &str) {
        // If standard error is gone, there is nowhere to say so.
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

/// Whether an escape sequence may reach the terminal.
type Allows = fn(&str) -> bool;

/// No style writes a sequence of more bytes than this.
const LONGEST_STYLE: usize = 16;

/// The last check of a text on its way to a terminal: whatever acts there and was not escaped before is escaped here. What gets
/// through: escape sequences that `styles` allows, carriage returns before line feeds (iCalendar requires them), and
/// isolation marks that end on the line they begin on.
fn guarded(text: &str, styles: Option<Allows>) -> Cow<'_, str> {
    if !text.contains(hidden::acts) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for line in text.split_inclusive('\n') {
        let isolated = isolates_end(line);
        let mut rest = line;
        while let Some(at) = rest.find(hidden::acts) {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let c = rest.chars().next().unwrap_or_default();
            let kept = match c {
                '\u{1b}' => styles.and_then(|styles| {
                    let mut start = rest.bytes().take(LONGEST_STYLE);
                    let end = start.position(|byte| byte == b'm')? + 1;
                    styles(rest.get(..end)?).then_some(end)
                }),
                '\r' => (rest == "\r\n").then_some(1),
                '\u{2068}' | '\u{2069}' => isolated.then_some(c.len_utf8()),
                _ => None,
            };
            let end = kept.unwrap_or(c.len_utf8());
            match kept {
                Some(_) => out.push_str(&rest[..end]),
                None => out.extend(c.escape_unicode()),
            }
            rest = &rest[end..];
        }
        out.push_str(rest);
    }
    Cow::Owned(out)
}

/// Whether the isolation marks of a line are paired, so that nothing after them is reordered.
fn isolates_end(line: &str) -> bool {
    let mut open = 0_usize;
    for c in line.chars() {
        match c {
            '\u{2068}' => open += 1,
            '\u{2069}' => match open.checked_sub(1) {
                Some(left) => open = left,
                None => return false,
            },
            _ => {}
        }
    }
    open == 0
}

/// Whether an escape sequence sets a color or a weight, and does nothing else: it hides nothing and moves nothing.
fn is_color(sequence: &str) -> bool {
    let Some(numbers) = sequence
        .strip_prefix("\u{1b}[")
        .and_then(|rest| rest.strip_suffix('m'))
    else {
        return false;
    };
    numbers.split(';').all(|number| {
        matches!(
            number.parse::<u8>(),
            Ok(0..=4 | 22..=24 | 31..=37 | 39 | 90..=97)
        )
    })
}

/// Whether standard error is a terminal.
pub(super) fn watched() -> bool {
    std::io::stderr().is_terminal()
}

/// A text from a file, made safe to show on a terminal.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    report::visible(text)
}

/// A title for a list that gives the status of each text.
pub(super) fn title(title: &Outgoing) -> String {
    clean(&title.label()).into_owned()
}

/// A text to post, made safe to show on a terminal: like [`clean`], but in a right-to-left language Fluent's isolation marks
/// around names and numbers are part of the text. They end where they began, so nothing after it is reordered.
pub(super) fn postable<'t>(text: &'t str, locale: &LanguageIdentifier) -> Cow<'t, str> {
    if language::is_right_to_left(locale) {
        with_isolation(text).into()
    } else {
        clean(text)
    }
}

/// Like [`clean`], but isolation marks stay: for a text whose language is not known, to be pasted as it is. [`Output`] lets pass
/// those that end on their line.
pub(super) fn with_isolation(text: &str) -> String {
    let isolation = ['\u{2068}', '\u{2069}'];
    let shown = text
        .split_inclusive(isolation)
        .map(|piece| match piece.chars().next_back() {
            Some(mark) if isolation.contains(&mark) => {
                format!("{}{mark}", clean(piece.trim_end_matches(isolation)))
            }
            _ => clean(piece).into_owned(),
        });
    shown.collect()
}

/// A list of words for a person to read: `a`, `a and b`, `a, b and c`.
pub(super) fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_styles_get_through_and_only_where_they_are_wanted() {
        let hostile =
            "a\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{1b}[8m\u{202e}\u{2028}\u{61c}\u{fff9}\rz\n";
        for styles in [None, Some(is_color as Allows)] {
            assert!(!guarded(hostile, styles).contains(hidden::acts));
        }
        let red = "\u{1b}[1m\u{1b}[91mred\u{1b}[0m\n";
        assert!(!guarded(red, None).contains(hidden::acts));
        assert_eq!(guarded(red, Some(is_color as Allows)), red);
    }

    #[test]
    fn formats_keep_what_they_need() {
        let calendar = "BEGIN:VCALENDAR\r\nSUMMARY:👮\u{200d}♀️\r\n";
        assert_eq!(guarded(calendar, None), calendar);
        let isolated = "مرحبا \u{2068}110\u{2069}\n";
        assert_eq!(guarded(isolated, None), isolated);
        assert_eq!(guarded("a\u{2068}b\n", None), "a\\u{2068}b\n");
    }
}
