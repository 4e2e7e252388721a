//! One report and one coverage that every renderer is tested on: several scripts, and hostile text.

use std::sync::Arc;

use super::{Report, Rule};
use crate::coverage::{Coverage, Figures, FileCoverage, LocaleCoverage, Presence};
use crate::diagnostic::{Diagnostic, Fault, FileText, Place, Role, Severity, SyntaxFault};

pub(super) struct Findings {
    pub(super) findings: Vec<Diagnostic>,
    pub(super) rules: Vec<Rule>,
}

impl Findings {
    pub(super) fn report(&self) -> Report<'_> {
        Report {
            findings: &self.findings,
            rules: &self.rules,
            publish: None,
            compared: None,
        }
    }
}

pub(super) fn findings() -> Findings {
    let english = FileText::new(
        "content/topics/package-theft.ftl",
        "### Package theft\npackage-theft = Package theft\npackage-theft-call = Seen a theft? Call { -contact-911 }.\n    .short = Call { -contact-911 }.\n",
    );
    let korean = FileText::new(
        "locales/ko/topics/package-theft.ftl",
        "package-theft = 택배 도난\npackage-theft-call = 도난을 보셨나요? { $numero }로 전화하세요.\n",
    );
    let chinese = FileText::new(
        "locales/zh-Hans/topics/package-theft.ftl",
        "package-theft = 包裹盗窃\npackage-theft-call = 看到盗窃？请拨打 1-800-577-8477。\n",
    );
    let arabic = FileText::new(
        "locales/ar/topics/package-theft.ftl",
        "package-theft = سرقة الطرود \u{202e}911\u{202c}\n",
    );
    let hostile = FileText::new(
        "locales/es/topics/evil|<b>%,:`x`.ftl",
        "ok = bien\nmalo \u{1b}[2J\u{7}= @everyone #1 ::error::\u{9b}31m\u{2028}\n  <script>alert(1)</script>\nmás\n",
    );
    let rules = [
        (
            "encoding",
            "Text holds no hidden characters.",
            Severity::Warn,
        ),
        (
            "missing",
            "Every English message is translated.",
            Severity::Deny,
        ),
        (
            "references",
            "A translation uses the variables and terms of the English.",
            Severity::Deny,
        ),
        (
            "settings",
            "The project says what it needs to say.",
            Severity::Warn,
        ),
        ("syntax", "Files are Fluent.", Severity::Deny),
        (
            "typed-contacts",
            "Contacts are typed in contacts.toml alone.",
            Severity::Deny,
        ),
        ("width", "Lines fit.", Severity::Allow),
        (
            "whitespace",
            "Texts neither begin nor end with a space.",
            Severity::Deny,
        ),
    ];
    Findings {
        findings: vec![
            Diagnostic::new(
                "references",
                Severity::Deny,
                "`package-theft-call` in Korean uses `$numero`, which the English does not have; readers would see `{$numero}`",
            )
            .locale("ko")
            .message("package-theft-call")
            .help("write { -contact-911 }, as the English does")
            .at(part(&korean, "$numero", Role::Translation).labeled("unknown variable"))
            .at(part(&english, "-contact-911", Role::Source).labeled("the English")),
            Diagnostic::new(
                "missing",
                Severity::Deny,
                "`package-theft-call.short` is not translated into Korean",
            )
            .locale("ko")
            .message("package-theft-call")
            .attribute(Some("short"))
            .help("translate it")
            .at(Place::path("locales/ko/topics/package-theft.ftl", Role::Translation))
            .at(part(&english, ".short = Call { -contact-911 }.", Role::Source)),
            Diagnostic::new(
                "typed-contacts",
                Severity::Deny,
                "`package-theft-call` 的电话号码是打出来的",
            )
            .locale("zh-Hans")
            .message("package-theft-call")
            .at(part(&chinese, "1-800-577-8477", Role::Translation).labeled("应写 { -contact-crime-stoppers }")),
            Diagnostic::new(
                "encoding",
                Severity::Warn,
                "`package-theft` in Arabic turns around what follows\nwith a hidden character",
            )
            .locale("ar")
            .message("package-theft")
            .at(part(&arabic, "\u{202e}911\u{202c}", Role::Translation).labeled("سرقة")),
            Diagnostic::new(
                "syntax",
                Severity::Deny,
                "invalid Fluent: `malo \u{1b}[2J\u{7}` | <script>alert(1)</script> @everyone #1 https://example.org",
            )
            .locale("es")
            .help("write \u{202e}it\u{202c} anew,\nor | remove it: 100%")
            .at(Place::new(&hostile, 10..hostile.text.len() - "más\n".len(), Role::Translation)),
            Diagnostic::new("syntax", Severity::Deny, "the same file is also too dark")
                .locale("es")
                .at(Place::path("locales/es/topics/evil|<b>%,:`x`.ftl", Role::Translation)),
            Diagnostic::new("settings", Severity::Warn, "the project names no publisher")
                .help("say who publishes in `beatbook.toml`"),
            Diagnostic::new("width", Severity::Allow, "never shown"),
        ],
        rules: rules
            .map(|(code, summary, level)| Rule {
                code,
                summary: summary.to_owned(),
                level,
            })
            .into(),
    }
}

fn part(file: &Arc<FileText>, text: &str, role: Role) -> Place {
    let start = file.text.find(text).unwrap();
    Place::new(file, start..start + text.len(), role)
}

pub(super) fn coverage() -> Coverage {
    let locales = [
        (
            "ko",
            89,
            Figures {
                missing: 38,
                missing_w: 221,
                obsolete: 5,
                changed: 310,
                changed_w: 2900,
                errors: 2,
                stale: 4,
                unreviewed: 306,
                ..Figures::default()
            },
            vec![
                file(
                    "locales/ko/topics/package-theft.ftl",
                    &["package-theft-call", "package-theft-look"],
                    &[],
                ),
                file(
                    "locales/ko/notices/안전.ftl",
                    &["a", "b", "c"],
                    &["old", "<script>"],
                ),
            ],
        ),
        (
            "ar",
            0,
            Figures {
                missing: 348,
                missing_w: 3121,
                ..Figures::default()
            },
            vec![FileCoverage {
                file: Presence::Missing,
                ..file("locales/ar/site.ftl", &["title", "back"], &[])
            }],
        ),
        (
            "zh-Hans",
            99,
            Figures {
                missing: 1,
                missing_w: 12,
                changed: 347,
                unreviewed: 347,
                ..Figures::default()
            },
            vec![FileCoverage {
                lost: vec!["lost-one".to_owned()],
                ..file(
                    "locales/zh-Hans/evil|<img src=x onerror=alert(1)>\u{1b}[2J`@all`.ftl",
                    &["evil"],
                    &[],
                )
            }],
        ),
        (
            "es",
            97,
            Figures {
                changed: 340,
                unchanged: 8,
                warnings: 3,
                ..Figures::default()
            },
            vec![],
        ),
    ];
    Coverage {
        version: 1,
        project: "l10n.toml".to_owned(),
        since: None,
        locales: locales
            .into_iter()
            .map(|(locale, percent, figures, files)| {
                let locale_coverage = LocaleCoverage {
                    percent,
                    present: figures.present(),
                    figures,
                    files,
                    ..LocaleCoverage::default()
                };
                (locale.to_owned(), locale_coverage)
            })
            .collect(),
        faults: vec![Fault::new(SyntaxFault::Toml("no TOML".to_owned()))],
    }
}

fn file(path: &str, missing: &[&str], obsolete: &[&str]) -> FileCoverage {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    FileCoverage {
        path: path.to_owned(),
        missing: owned(missing),
        obsolete: owned(obsolete),
        ..FileCoverage::default()
    }
}
