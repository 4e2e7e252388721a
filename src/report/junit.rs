//! `junit`: JUnit XML in the form Jenkins reads; one suite per check, so that what passed shows too.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use super::Report;
use super::lines::Files;
use super::visible::visible;
use crate::diagnostic::{Diagnostic, Severity};

pub(super) fn render(report: &Report<'_>) -> String {
    let mut by_code: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for rule in report.rules {
        by_code.entry(rule.code).or_default();
    }
    for finding in report.shown() {
        by_code.entry(finding.code).or_default().push(finding);
    }
    let mut files = Files::default();
    let mut out = quick_junit::Report::new("beatbook");
    for (code, findings) in by_code {
        let mut suite = TestSuite::new(code);
        let mut names = BTreeSet::new();
        for finding in &findings {
            suite.add_test_case(case(finding, &mut names, &mut files));
        }
        if findings.is_empty() {
            suite.add_test_case(clean(report, code));
        }
        out.add_test_suite(suite);
    }
    // Writing to memory does not fail, and there are no timestamps to format.
    let xml = out.to_string().expect("XML written to memory");
    // The library writes this on the root too, where the schema has no such attribute; suites keep theirs.
    xml.replacen(&format!(" skipped=\"{}\"", out.skipped), "", 1)
}

/// The one case of a check that found nothing. Without it a clean run would be a file without tests, which some
/// systems take for a failure.
fn clean(report: &Report<'_>, code: &str) -> TestCase {
    let rule = report.rules.iter().find(|rule| rule.code == code);
    let off = rule.is_some_and(|rule| rule.level == Severity::Allow);
    let status = if off {
        let mut status = TestCaseStatus::skipped();
        status.set_message("this check is off");
        status
    } else {
        TestCaseStatus::success()
    };
    let mut case = TestCase::new(if off { "off" } else { "nothing found" }, status);
    case.set_classname(code);
    case
}

fn case<'a>(
    finding: &'a Diagnostic,
    names: &mut BTreeSet<String>,
    files: &mut Files<'a>,
) -> TestCase {
    let details = details(finding, files);
    let name = unique(name(finding), names);
    let mut case = match finding.level {
        Severity::Deny => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(xml(&finding.text).replace('\n', " "));
            status.set_type(finding.code);
            status.set_description(xml(&details));
            TestCase::new(name, status)
        }
        Severity::Warn | Severity::Allow => {
            let mut case = TestCase::new(name, TestCaseStatus::success());
            case.set_system_out(xml(&format!("warning: {}\n{details}", finding.text)));
            case
        }
    };
    case.set_classname(finding.code);
    case
}

/// What the finding is about, without line numbers, so that test histories survive an edit above it.
fn name(finding: &Diagnostic) -> String {
    let message = match (&finding.message, &finding.attribute) {
        (Some(message), Some(attribute)) => Some(format!("{message}.{attribute}")),
        (message, _) => message.clone(),
    };
    // A tally is about a language, not about the first of its files.
    let place = finding.places.first().filter(|_| !finding.is_tally);
    let path = place.map(|place| place.path.to_string());
    let parts: Vec<String> = [finding.locale.clone(), message, path]
        .into_iter()
        .flatten()
        .map(|part| xml(&part).replace('\n', " "))
        .collect();
    if parts.is_empty() {
        "project".to_owned()
    } else {
        parts.join(" ")
    }
}

fn unique(name: String, names: &mut BTreeSet<String>) -> String {
    let mut tried = name.clone();
    let mut nth = 1;
    while !names.insert(tried.clone()) {
        nth += 1;
        tried = format!("{name} ({nth})");
    }
    tried
}

fn details<'a>(finding: &'a Diagnostic, files: &mut Files<'a>) -> String {
    let mut lines: Vec<String> = finding
        .places
        .iter()
        .map(|place| {
            let mut line = place.path.to_string();
            if place.span.is_some() {
                let (start, _) = files.positions(place);
                let _ = write!(line, ":{}:{}", start.line, start.column);
            }
            if let Some(label) = &place.label {
                let _ = write!(line, " {label}");
            }
            line
        })
        .collect();
    lines.extend(finding.help.as_ref().map(|help| format!("help: {help}")));
    lines.join("\n")
}

/// XML has no way to write most control characters, not even as references; they become escapes instead.
fn xml(text: &str) -> String {
    visible(text)
        .replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
        // The library drops tabs.
        .replace('\t', " ")
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostic, Severity};
    use crate::report::{FindingsFormat, Report, findings, fixture};

    #[test]
    fn a_suite_a_check() {
        let fixture = fixture::findings();
        let out = findings(&fixture.report(), FindingsFormat::Junit, false);
        insta::assert_snapshot!(out, @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="beatbook" tests="9" failures="5" errors="0">
            <testsuite name="encoding" tests="1" skipped="0" errors="0" failures="0">
                <testcase name="ar package-theft locales/ar/topics/package-theft.ftl" classname="encoding">
                    <system-out>warning: `package-theft` in Arabic turns around what follows
        with a hidden character
        locales/ar/topics/package-theft.ftl:1:29 سرقة</system-out>
                </testcase>
            </testsuite>
            <testsuite name="missing" tests="1" skipped="0" errors="0" failures="1">
                <testcase name="ko package-theft-call.short locales/ko/topics/package-theft.ftl" classname="missing">
                    <failure message="`package-theft-call.short` is not translated into Korean" type="missing">locales/ko/topics/package-theft.ftl
        content/topics/package-theft.ftl:4:5
        help: translate it</failure>
                </testcase>
            </testsuite>
            <testsuite name="references" tests="1" skipped="0" errors="0" failures="1">
                <testcase name="ko package-theft-call locales/ko/topics/package-theft.ftl" classname="references">
                    <failure message="`package-theft-call` in Korean uses `$numero`, which the English does not have; readers would see `{$numero}`" type="references">locales/ko/topics/package-theft.ftl:2:34 unknown variable
        content/topics/package-theft.ftl:3:43 the English
        help: write { -contact-911 }, as the English does</failure>
                </testcase>
            </testsuite>
            <testsuite name="settings" tests="1" skipped="0" errors="0" failures="0">
                <testcase name="project" classname="settings">
                    <system-out>warning: the project names no publisher
        help: say who publishes in `beatbook.toml`</system-out>
                </testcase>
            </testsuite>
            <testsuite name="syntax" tests="2" skipped="0" errors="0" failures="2">
                <testcase name="es locales/es/topics/evil|&lt;b&gt;%,:`x`.ftl" classname="syntax">
                    <failure message="invalid Fluent: `malo \u{1b}[2J\u{7}` | &lt;script&gt;alert(1)&lt;/script&gt; @everyone #1 https://example.org" type="syntax">locales/es/topics/evil|&lt;b&gt;%,:`x`.ftl:2:1
        help: write \u{202e}it\u{202c} anew,
        or | remove it: 100%</failure>
                </testcase>
                <testcase name="es locales/es/topics/evil|&lt;b&gt;%,:`x`.ftl (2)" classname="syntax">
                    <failure message="the same file is also too dark" type="syntax">locales/es/topics/evil|&lt;b&gt;%,:`x`.ftl</failure>
                </testcase>
            </testsuite>
            <testsuite name="typed-contacts" tests="1" skipped="0" errors="0" failures="1">
                <testcase name="zh-Hans package-theft-call locales/zh-Hans/topics/package-theft.ftl" classname="typed-contacts">
                    <failure message="`package-theft-call` 的电话号码是打出来的" type="typed-contacts">locales/zh-Hans/topics/package-theft.ftl:2:31 应写 { -contact-crime-stoppers }</failure>
                </testcase>
            </testsuite>
            <testsuite name="whitespace" tests="1" skipped="0" errors="0" failures="0">
                <testcase name="nothing found" classname="whitespace"/>
            </testsuite>
            <testsuite name="width" tests="1" skipped="1" errors="0" failures="0">
                <testcase name="off" classname="width">
                    <skipped message="this check is off"/>
                </testcase>
            </testsuite>
        </testsuites>
        "#);
    }

    #[test]
    fn what_xml_cannot_hold_is_escaped() {
        let hostile = "]]> <x> & \" ' \u{0}\u{b}\u{1b}[31m\u{fffe}\u{9c} 包裹\ttab";
        let found = [
            Diagnostic::new("junk", Severity::Deny, hostile).help(hostile),
            Diagnostic::new("junk", Severity::Warn, hostile).locale(hostile),
        ];
        let out = findings(
            &Report {
                findings: &found,
                rules: &[],
                publish: None,
                compared: None,
            },
            FindingsFormat::Junit,
            false,
        );
        let back = quick_junit::Report::deserialize_from_str(&out).unwrap();
        let case = &back.test_suites[0].test_cases[1];
        assert_eq!(
            case.system_out.as_ref().unwrap().as_str().trim(),
            "warning: ]]> <x> & \" ' \\u{0}\\u{b}\\u{1b}[31m\u{fffd}\\u{9c} 包裹 tab",
        );
    }
}
