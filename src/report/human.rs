//! `human`: the lines concerned, with a mark under what is wrong, for a person at a terminal.

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Element, Group, Origin, Renderer, Snippet};

use super::lines::Files;
use super::picture::Picture;
use super::visible::{on_one_line, visible};
use super::{Counts, Report, counted};
use crate::diagnostic::{Diagnostic, Place, Role, Severity};

const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// A check with more warnings than this says the same over and over: the first ones are pictured, the others only say what and
/// where. Errors are always pictured.
const OFTEN: usize = 5;
const PICTURED: usize = 2;

/// Marks where a heading ends. It occurs nowhere else: everything from a file has its control characters escaped.
const CUT: char = '\0';

pub(super) fn render(report: &Report<'_>, color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut files = Files::default();
    let mut out = String::new();
    let mut warned: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in report
        .shown()
        .filter(|finding| finding.level == Severity::Warn && !finding.is_tally)
    {
        *warned.entry(finding.code).or_default() += 1;
    }
    let often = |finding: &Diagnostic| warned.get(finding.code).is_some_and(|count| *count > OFTEN);
    let mut pictured: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in report.shown() {
        let before = pictured.entry(finding.code).or_default();
        *before += 1;
        let brief = finding.level == Severity::Warn && often(finding) && *before > PICTURED;
        let group = if finding.is_tally {
            tally_of(finding)
        } else if brief {
            line_of(finding, &mut files)
        } else {
            picture_of(finding, &mut files)
        };
        let rendered = renderer.render(&[group]);
        out.push_str(&without_counted_positions(&rendered));
        out.push_str(if finding.is_tally { "\n" } else { "\n\n" });
    }
    out.push_str(&summary(report.counts(), report, color));
    if let Some(languages) = report.publish {
        out.push_str(&super::readiness::text(languages));
    }
    out
}

/// A tally, on one line: it has places in many files, and none of them says more.
fn tally_of(finding: &Diagnostic) -> Group<'_> {
    Group::with_title(
        level(finding)
            .primary_title(on_one_line(&finding.text))
            .id(finding.code),
    )
}

/// What is wrong and where, without the lines concerned.
fn line_of<'a>(finding: &'a Diagnostic, files: &mut Files<'a>) -> Group<'a> {
    let title = annotate_snippets::Level::WARNING
        .primary_title(visible(&finding.text))
        .id(finding.code);
    let group = Group::with_title(title);
    match finding.places.first() {
        Some(place) => {
            let path = on_one_line(&place.path);
            if place.span.is_none() {
                return group.element(Origin::path(path));
            }
            let (start, _) = files.positions(place);
            let path = format!("{path}:{}:{}", start.line, start.column);
            group.element(Origin::path(path))
        }
        None => group,
    }
}

fn picture_of<'a>(finding: &'a Diagnostic, files: &mut Files<'a>) -> Group<'a> {
    let title = level(finding)
        .primary_title(visible(&finding.text))
        .id(finding.code);
    let mut group = Group::with_title(title);
    for (place, kind) in in_reading_order(&finding.places) {
        group = group.element(element(place, kind, files));
    }
    if let Some(help) = &finding.help {
        group = group.element(annotate_snippets::Level::HELP.message(visible(help)));
    }
    group
}

fn level(finding: &Diagnostic) -> annotate_snippets::Level<'static> {
    match finding.level {
        Severity::Deny => annotate_snippets::Level::ERROR,
        Severity::Warn | Severity::Allow => annotate_snippets::Level::WARNING,
    }
}

/// The English above the other places, in reading order; the mark of the finding is on the others, if there are any.
fn in_reading_order(places: &[Place]) -> impl Iterator<Item = (&Place, AnnotationKind)> {
    let is_context = |place: &Place| place.role == Role::Source;
    let only_context = places.iter().all(is_context);
    let context = places.iter().filter(move |place| is_context(place));
    let rest = places.iter().filter(move |place| !is_context(place));
    let kind = if only_context {
        AnnotationKind::Primary
    } else {
        AnnotationKind::Context
    };
    context
        .map(move |place| (place, kind))
        .chain(rest.map(|place| (place, AnnotationKind::Primary)))
}

fn element<'a>(place: &'a Place, kind: AnnotationKind, files: &mut Files<'a>) -> Element<'a> {
    let path = on_one_line(&place.path);
    let Some((file, span)) = &place.span else {
        return match &place.label {
            Some(label) => Origin::path(format!("{path} ({})", on_one_line(label))).into(),
            None => Origin::path(path).into(),
        };
    };
    let (start, _) = files.positions(place);
    let picture = Picture::new(&file.text, files.lines(file), span);
    let mut label = place.label.as_deref().map(visible);
    if picture.left_out > 0 {
        let left = format!("and {} more", counted(picture.left_out, "line"));
        label = Some(match label {
            Some(label) => format!("{label}, {left}").into(),
            None => left.into(),
        });
    }
    Snippet::source(picture.source)
        .path(format!("{path}:{}:{}{CUT}", start.line, start.column))
        .line_start(picture.first_line)
        .fold(false)
        .annotation(kind.span(picture.span).label(label))
        .into()
}

/// The position that the library counts in a picture is not the file's where the picture is cut or escaped, so headings
/// carry their own, and the position that the library adds is removed here.
fn without_counted_positions(rendered: &str) -> String {
    let mut parts = rendered.split(CUT);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()));
    }
    out
}

/// The last line, which says that the run is complete and what it found.
fn summary(counts: Counts, report: &Report<'_>, color: bool) -> String {
    let (bold, plain) = if color { (BOLD, PLAIN) } else { ("", "") };
    let older = report
        .compared
        .map(|compared| format!("; {compared}"))
        .unwrap_or_default();
    let errors = report
        .shown()
        .filter(|finding| finding.level == Severity::Deny);
    let Some(gravest) = errors.chain(report.shown()).next() else {
        let found = match older.as_str() {
            "" => "Nothing found: no errors, no warnings.".to_owned(),
            older => format!("Nothing new found: no errors, no warnings{older}."),
        };
        return format!("{bold}{found}{plain}\n");
    };
    format!(
        "{bold}{counts}{plain}{older}; `beatbook explain {}` says why it matters and what to do\n",
        gravest.code
    )
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostic, FileText, Place, Role, Severity};
    use crate::report::visible::acts;
    use crate::report::{FindingsFormat, Report, findings, fixture};

    #[test]
    fn the_last_line_names_an_error_before_a_warning() {
        let found = |code, level| Diagnostic::new(code, level, "wrong");
        let all = [
            found("tiring", Severity::Warn),
            found("grave", Severity::Deny),
        ];
        for (findings, named) in [(&all[..], "grave"), (&all[..1], "tiring")] {
            let report = Report {
                findings,
                rules: &[],
                publish: None,
                compared: None,
            };
            let text = super::render(&report, false);
            let last = text.lines().last().unwrap();
            assert!(
                last.contains(&format!("`beatbook explain {named}`")),
                "{text}"
            );
        }
    }

    #[test]
    fn warnings_that_repeat_are_pictured_twice_and_all_said() {
        let file = FileText::new("a.ftl", "a = Text\n");
        let warning =
            |number: usize| {
                Diagnostic::new("tiring", Severity::Warn, format!("number {number}"))
                    .at(Place::new(&file, 4..8, Role::Translation))
            };
        let of = |count: usize| {
            let all: Vec<_> = (0..count).map(warning).collect();
            let report = Report {
                findings: &all,
                rules: &[],
                publish: None,
                compared: None,
            };
            findings(&report, FindingsFormat::Human, false)
        };
        let many = of(8);
        assert!(
            (0..8).all(|number| many.contains(&format!("number {number}\n"))),
            "{many}"
        );
        assert_eq!(many.matches("a.ftl:1:5").count(), 8, "{many}");
        assert_eq!(many.matches("a = Text").count(), 2, "{many}");
        assert_eq!(of(5).matches("a = Text").count(), 5);
    }

    #[test]
    fn what_only_counts_is_one_line() {
        let file = FileText::new("a.ftl", "a = Text\n");
        let mut tally =
            Diagnostic::new("unreviewed", Severity::Warn, "nobody has reviewed 7 texts")
                .help("see")
                .at(Place::new(&file, 0..1, Role::Translation))
                .at(Place::new(&file, 4..8, Role::Translation));
        tally.is_tally = true;
        let report = Report {
            findings: &[tally],
            rules: &[],
            publish: None,
            compared: None,
        };
        let out = findings(&report, FindingsFormat::Human, false);
        assert_eq!(out.lines().count(), 2, "{out}");
        assert!(
            out.starts_with("warning[unreviewed]: nobody has reviewed 7 texts\n"),
            "{out}"
        );
    }

    #[test]
    fn pictures() {
        let fixture = fixture::findings();
        let out = findings(&fixture.report(), FindingsFormat::Human, false);
        assert!(!out.contains(acts));
        insta::assert_snapshot!(out, @r#"
        error[references]: `package-theft-call` in Korean uses `$numero`, which the English does not have; readers would see `{$numero}`
         --> content/topics/package-theft.ftl:3:43
          |
        2 | package-theft = Package theft
        3 | package-theft-call = Seen a theft? Call { -contact-911 }.
          |                                           ------------ the English
        4 |     .short = Call { -contact-911 }.
          |
         ::: locales/ko/topics/package-theft.ftl:2:34
          |
        1 | package-theft = 택배 도난
        2 | package-theft-call = 도난을 보셨나요? { $numero }로 전화하세요.
          |                                         ^^^^^^^ unknown variable
          |
          = help: write { -contact-911 }, as the English does

        error[missing]: `package-theft-call.short` is not translated into Korean
         --> content/topics/package-theft.ftl:4:5
          |
        3 | package-theft-call = Seen a theft? Call { -contact-911 }.
        4 |     .short = Call { -contact-911 }.
          |     -------------------------------
         ::: locales/ko/topics/package-theft.ftl
          = help: translate it

        error[typed-contacts]: `package-theft-call` 的电话号码是打出来的
         --> locales/zh-Hans/topics/package-theft.ftl:2:31
          |
        1 | package-theft = 包裹盗窃
        2 | package-theft-call = 看到盗窃？请拨打 1-800-577-8477。
          |                                       ^^^^^^^^^^^^^^ 应写 { -contact-crime-stoppers }

        warning[encoding]: `package-theft` in Arabic turns around what follows
                           with a hidden character
         --> locales/ar/topics/package-theft.ftl:1:29
          |
        1 | package-theft = سرقة الطرود \u{202e}911\u{202c}
          |                             ^^^^^^^^^^^^^^^^^^^ سرقة

        error[syntax]: invalid Fluent: `malo \u{1b}[2J\u{7}` | <script>alert(1)</script> @everyone #1 https://example.org
         --> locales/es/topics/evil|<b>%,:`x`.ftl:2:1
          |
        1 |   ok = bien
        2 | / malo \u{1b}[2J\u{7}= @everyone #1 ::error::\u{9b}31m\u{2028}
        3 | |   <script>alert(1)</script>
          | |___________________________^
        4 |   más
          |
          = help: write \u{202e}it\u{202c} anew,
                  or | remove it: 100%

        error[syntax]: the same file is also too dark
        --> locales/es/topics/evil|<b>%,:`x`.ftl

        warning[settings]: the project names no publisher
         |
         = help: say who publishes in `beatbook.toml`

        5 errors, 2 warnings; `beatbook explain references` says why it matters and what to do
        "#);
    }

    #[test]
    fn colors_only_where_asked() {
        let fixture = fixture::findings();
        let out = findings(&fixture.report(), FindingsFormat::Human, true);
        assert!(out.contains("\u{1b}[1m"));
        let without = strip(&out);
        assert!(!without.contains(acts));
        assert_eq!(
            without,
            findings(&fixture.report(), FindingsFormat::Human, false)
        );
    }

    #[test]
    fn nothing_found_is_said() {
        let none = Report {
            findings: &[],
            rules: &[],
            publish: None,
            compared: None,
        };
        let out = findings(&none, FindingsFormat::Human, false);
        assert_eq!(out, "Nothing found: no errors, no warnings.\n");
    }

    /// The text without the color sequences that the renderer writes.
    fn strip(text: &str) -> String {
        let mut parts = text.split("\u{1b}[");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |mut out, part| {
            out.push_str(part.split_once('m').unwrap().1);
            out
        })
    }

    #[test]
    fn positions_are_the_files_own() {
        let text = format!("{}\u{1b}\u{1b}X", "long ".repeat(300));
        let file = FileText::new("a.ftl", text.as_str());
        let at = text.len() - 1..text.len();
        let found =
            [Diagnostic::new("x", Severity::Deny, "x").at(Place::new(&file, at, Role::Config))];
        let report = Report {
            findings: &found,
            rules: &[],
            publish: None,
            compared: None,
        };
        for color in [false, true] {
            let out = strip(&findings(&report, FindingsFormat::Human, color));
            assert!(out.contains("--> a.ftl:1:1503\n"), "{out}");
        }
    }

    mod hostile {
        use proptest::prelude::{prop_assert, proptest};

        use crate::diagnostic::{Diagnostic, FileText, Place, Role, Severity};
        use crate::report::visible::acts;
        use crate::report::{FindingsFormat, Report, findings};

        proptest! {
            #[test]
            fn any_file_and_any_span(
                text in "(\\PC|[\u{0}-\u{1f}\u{80}-\u{9f}\u{202e}包裹안ـ\n\t ]){0,300}",
                long in 0usize..300,
                a in 0usize..900,
                b in 0usize..900,
            ) {
                let text = format!("{}{text}", "包 裹x".repeat(long));
                let file = FileText::new("locales/\u{1b}]0;x\u{7}.ftl", text.as_str());
                let found = [Diagnostic::new("syntax", Severity::Deny, text)
                    .at(Place::new(&file, a.min(b)..a.max(b), Role::Translation).labeled("\u{9b}2J"))
                    .at(Place::new(&file, a..a, Role::Source))];
                let report = Report { findings: &found, rules: &[], publish: None, compared: None };
                for format in FindingsFormat::ALL {
                    prop_assert!(!findings(&report, *format, false).contains(acts), "{format:?}");
                }
            }
        }
    }
}
