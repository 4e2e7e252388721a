//! `github`: workflow commands, which GitHub Actions shows beside the lines they name.

use std::fmt::Write as _;

use super::lines::Files;
use super::visible::{on_one_line, visible};
use super::{Counts, Report, severity};
use crate::diagnostic::{Diagnostic, Severity};

/// GitHub shows this many annotations per level and step, and silently drops the others.
const SHOWN: usize = 10;

pub(super) fn render(report: &Report<'_>) -> String {
    let mut files = Files::default();
    let mut out = String::new();
    let mut seen = Counts::default();
    let mut left = Counts::default();
    // Tallies take no annotations from faults: those that fail the run come after them, the others get none.
    let (tallies, faults): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        report.shown().partition(|finding| finding.is_tally);
    let (failing, waiting): (Vec<&Diagnostic>, Vec<&Diagnostic>) = tallies
        .into_iter()
        .partition(|finding| finding.level == Severity::Deny);
    for finding in faults.into_iter().chain(failing) {
        seen.add(finding.level);
        let of_level = match finding.level {
            Severity::Deny => seen.deny,
            Severity::Warn | Severity::Allow => seen.warn,
        };
        if of_level <= SHOWN {
            annotation(&mut out, finding, &mut files);
        } else {
            left.add(finding.level);
        }
    }
    for finding in waiting {
        seen.add(finding.level);
        let _ = writeln!(out, "beatbook: {} {}", finding.code, log(&finding.text));
    }
    let older = report
        .compared
        .map(|compared| format!("; {compared}"))
        .unwrap_or_default();
    let _ = match left.total() {
        0 => writeln!(out, "beatbook: {seen}{older}"),
        _ => writeln!(
            out,
            "beatbook: {seen}{older}; {left} not shown here, as GitHub shows at most {SHOWN} of each: `--format sarif` gives them all",
        ),
    };
    out
}

fn annotation<'a>(out: &mut String, finding: &'a Diagnostic, files: &mut Files<'a>) {
    let _ = write!(out, "::{} ", severity(finding.level));
    if let Some(place) = finding.places.first() {
        let _ = write!(out, "file={},", property(&place.path));
        if place.span.is_some() {
            let (start, end) = files.positions(place);
            let _ = write!(out, "line={},", start.line);
            // GitHub rejects columns when the lines differ.
            let _ = if start.line == end.line {
                write!(
                    out,
                    "col={},endLine={},endColumn={},",
                    start.column, end.line, end.column
                )
            } else {
                write!(out, "endLine={},", end.line)
            };
        }
    }
    let _ = write!(
        out,
        "title={}::{}",
        property(finding.code),
        data(&finding.text)
    );
    if let Some(help) = &finding.help {
        let _ = write!(out, "%0Ahelp: {}", data(help));
    }
    out.push('\n');
}

/// A line of the log that is no command. The runner looks for commands of the old form, `##[add-mask]x`, anywhere in a line.
fn log(text: &str) -> String {
    on_one_line(text).replace("##[", "# #[")
}

/// The text after the second `::`.
fn data(text: &str) -> String {
    visible(text)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property's value.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{FindingsFormat, findings, fixture};

    #[test]
    fn commands_are_escaped() {
        let fixture = fixture::findings();
        let out = findings(&fixture.report(), FindingsFormat::Github, false);
        insta::assert_snapshot!(out, @r#"
        ::error file=locales/ko/topics/package-theft.ftl,line=2,col=34,endLine=2,endColumn=41,title=references::`package-theft-call` in Korean uses `$numero`, which the English does not have; readers would see `{$numero}`%0Ahelp: write { -contact-911 }, as the English does
        ::error file=locales/ko/topics/package-theft.ftl,title=missing::`package-theft-call.short` is not translated into Korean%0Ahelp: translate it
        ::error file=locales/zh-Hans/topics/package-theft.ftl,line=2,col=31,endLine=2,endColumn=45,title=typed-contacts::`package-theft-call` 的电话号码是打出来的
        ::warning file=locales/ar/topics/package-theft.ftl,line=1,col=29,endLine=1,endColumn=34,title=encoding::`package-theft` in Arabic turns around what follows%0Awith a hidden character
        ::error file=locales/es/topics/evil|<b>%25%2C%3A`x`.ftl,line=2,endLine=4,title=syntax::invalid Fluent: `malo \u{1b}[2J\u{7}` | <script>alert(1)</script> @everyone #1 https://example.org%0Ahelp: write \u{202e}it\u{202c} anew,%0Aor | remove it: 100%25
        ::error file=locales/es/topics/evil|<b>%25%2C%3A`x`.ftl,title=syntax::the same file is also too dark
        ::warning title=settings::the project names no publisher%0Ahelp: say who publishes in `beatbook.toml`
        beatbook: 5 errors, 2 warnings
        "#);
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
    }

    #[test]
    fn what_only_counts_takes_no_annotation_from_faults() {
        let tally = |n: usize, level| {
            let mut finding = Diagnostic::new("unreviewed", level, format!("tally {n}"));
            finding.is_tally = true;
            finding
        };
        let mut all: Vec<Diagnostic> = (0..20).map(|n| tally(n, Severity::Warn)).collect();
        all.extend((0..3).map(|n| tally(n, Severity::Deny)));
        all.extend(
            (0..8).map(|n| Diagnostic::new("missing", Severity::Deny, format!("fault {n}"))),
        );
        all.extend((0..8).map(|n| Diagnostic::new("clock", Severity::Warn, format!("fault {n}"))));
        let out = render(&Report {
            findings: &all,
            rules: &[],
            publish: None,
            compared: None,
        });
        let annotations: Vec<&str> = out.lines().filter(|line| line.starts_with("::")).collect();
        assert!(
            annotations[..16].iter().all(|line| line.contains("fault")),
            "{out}"
        );
        assert_eq!(
            annotations.len(),
            18,
            "two of three failing tallies fit: {out}"
        );
        assert_eq!(
            out.matches("beatbook: unreviewed tally").count(),
            20,
            "{out}"
        );
        assert!(
            out.contains("beatbook: 11 errors, 28 warnings; 1 error not shown"),
            "{out}"
        );
    }

    #[test]
    fn what_github_would_drop_is_counted() {
        let many: Vec<Diagnostic> = (0..25)
            .map(|n| {
                let level = if n < 13 {
                    Severity::Deny
                } else {
                    Severity::Warn
                };
                Diagnostic::new("missing", level, format!("number {n}"))
            })
            .collect();
        let out = render(&Report {
            findings: &many,
            rules: &[],
            publish: None,
            compared: None,
        });
        assert_eq!(
            out.lines()
                .filter(|line| line.starts_with("::error "))
                .count(),
            10
        );
        assert_eq!(
            out.lines()
                .filter(|line| line.starts_with("::warning "))
                .count(),
            10
        );
        let last = out.lines().last().unwrap();
        assert!(
            last.starts_with("beatbook: 13 errors, 12 warnings; 3 errors, 2 warnings not shown")
        );
    }

    #[test]
    fn a_tally_is_no_command() {
        let mut tally = Diagnostic::new("unreviewed", Severity::Warn, "7 texts in ##[add-mask]e");
        tally.is_tally = true;
        let report = Report {
            findings: &[tally],
            rules: &[],
            publish: None,
            compared: None,
        };
        let out = findings(&report, FindingsFormat::Github, false);
        assert!(
            out.starts_with("beatbook: unreviewed 7 texts in # #[add-mask]e\n"),
            "{out}"
        );
    }
}
