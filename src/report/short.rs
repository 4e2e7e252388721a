//! `short`: one line per finding, as compilers write them and editors read them.

use std::fmt::Write as _;

use super::lines::Files;
use super::visible::on_one_line;
use super::{Report, severity};

pub(super) fn render(report: &Report<'_>) -> String {
    let mut files = Files::default();
    let mut out = String::new();
    for finding in report.shown() {
        if let Some(place) = finding.places.first() {
            let (start, _) = files.positions(place);
            let path = on_one_line(&place.path);
            let _ = write!(out, "{path}:{}:{}: ", start.line, start.column);
        }
        let text = on_one_line(&finding.text);
        let _ = writeln!(out, "{} {} {text}", severity(finding.level), finding.code);
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::report::{FindingsFormat, findings, fixture};

    #[test]
    fn one_line_a_finding() {
        let fixture = fixture::findings();
        let out = findings(&fixture.report(), FindingsFormat::Short, false);
        insta::assert_snapshot!(out, @r#"
        locales/ko/topics/package-theft.ftl:2:34: error references `package-theft-call` in Korean uses `$numero`, which the English does not have; readers would see `{$numero}`
        locales/ko/topics/package-theft.ftl:1:1: error missing `package-theft-call.short` is not translated into Korean
        locales/zh-Hans/topics/package-theft.ftl:2:31: error typed-contacts `package-theft-call` 的电话号码是打出来的
        locales/ar/topics/package-theft.ftl:1:29: warning encoding `package-theft` in Arabic turns around what follows with a hidden character
        locales/es/topics/evil|<b>%,:`x`.ftl:2:1: error syntax invalid Fluent: `malo \u{1b}[2J\u{7}` | <script>alert(1)</script> @everyone #1 https://example.org
        locales/es/topics/evil|<b>%,:`x`.ftl:1:1: error syntax the same file is also too dark
        warning settings the project names no publisher
        "#);
        assert_eq!(out.lines().count(), fixture.report().shown().count());
    }
}
