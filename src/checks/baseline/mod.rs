//! Which findings are older: those of an earlier revision, or those that a project wrote down when it began to check.
//!
//! A finding is known again by what it says and about what, never by its line. What cannot be told apart is counted: of two that
//! say the same where one was known, one is new.

mod part;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::missing;
use crate::coverage::{Coverage, Presence};
use crate::diagnostic::{Diagnostic, FileText, Role};
use crate::error::{Error, Kind, Result};
use crate::json;
pub(crate) use part::Parted;

/// The findings that a project had at some time.
#[derive(Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Baseline {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    version: u32,
    /// The path of the project file, relative to the project.
    project: String,
    /// What was found, sorted; each on a line of its own, so that differences between two versions can be read.
    findings: Vec<Known>,
}

/// A finding, by what stays the same when lines move.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Known {
    /// The path of the file that it was found in, or in which a translation is missing; null where it is about no file, or about all
    /// of a language.
    path: Option<String>,
    #[serde(flatten)]
    about: About,
    /// How many there are that say the same; for a finding that counts what is left to do, that count.
    count: usize,
}

/// What a finding says, and about what, whatever file it is in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct About {
    /// The code of the check.
    code: String,
    /// The tag of the language; null where it is about none.
    locale: Option<String>,
    /// The id of the message or term; null where it is about none.
    message: Option<String>,
    /// The attribute, without its dot; null where it is about the value or the whole message.
    attribute: Option<String>,
    /// What is wrong; empty for a finding that counts what is left to do.
    text: String,
}

impl Baseline {
    /// The findings of a run; `counted` names each message that is missing where the findings name only a file or a language.
    pub(crate) fn of(project: &str, findings: &[Diagnostic], counted: &Coverage) -> Baseline {
        let mut all: BTreeMap<About, BTreeMap<Option<String>, usize>> = BTreeMap::new();
        let named = findings.iter().filter(|finding| !names_files(finding));
        for finding in named.filter(|finding| !finding.is_unreadable()) {
            let (path, about) = (path_of(finding), About::of(finding));
            let count = all.entry(about).or_default().entry(path).or_default();
            *count += weight(finding);
        }
        for (path, about) in missing_in(counted, |_, _| true) {
            // Two entries with one id are missing once.
            all.entry(about).or_default().insert(path, 1);
        }
        let findings = all.into_iter().flat_map(|(about, by_path)| {
            by_path.into_iter().map(move |(path, count)| Known {
                path,
                about: about.clone(),
                count,
            })
        });
        let mut findings: Vec<Known> = findings.collect();
        findings.sort();
        Baseline {
            version: 1,
            project: project.to_owned(),
            findings,
        }
    }

    /// Takes out what could not be known: findings in languages of which a file could not be read, all of them where it was a file of
    /// none.
    pub(crate) fn without_unknown(mut self, findings: &[Diagnostic]) -> Baseline {
        for unreadable in findings.iter().filter(|finding| finding.is_unreadable()) {
            self.findings.retain(|known| {
                unreadable.locale.is_some() && known.about.locale != unreadable.locale
            });
        }
        self
    }

    /// As it is written: one finding on a line.
    pub(crate) fn written(&self) -> String {
        let head = json::line(&(self.version, &self.project));
        // `[1,"l10n.toml"]` without its brackets.
        let (version, project) = head.trim_end()[1..head.trim_end().len() - 1]
            .split_once(',')
            .unwrap_or_default();
        let lines: Vec<String> = self.findings.iter().map(json::line).collect();
        let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
        let lines = match lines.as_slice() {
            [] => String::new(),
            lines => format!("\n{}\n", lines.join(",\n")),
        };
        format!("{{\"version\":{version},\"project\":{project},\"findings\":[{lines}]}}\n")
    }

    /// Reads what [`Baseline::written`] wrote.
    ///
    /// # Errors
    /// It is something else, or of another project than `project`.
    pub(crate) fn parse(file: &Arc<FileText>, project: &str) -> Result<Baseline> {
        let cannot = |why: String| {
            let text = format!("cannot read the baseline `{}`: {why}", file.path);
            Error::new(Kind::Content, text)
        };
        let again = "write it again with `beatbook check --write-baseline FILE`, or take it from git as it was";
        let baseline: Baseline = serde_json::from_str(&file.text)
            .map_err(|error| cannot(error.to_string()).with_help(again))?;
        if baseline.version != 1 {
            let why = format!(
                "it has version {}, and this program reads 1",
                baseline.version
            );
            return Err(cannot(why).with_help(again));
        }
        if baseline.project != project {
            let why = format!(
                "it is of `{}`, and `{project}` is checked",
                baseline.project
            );
            return Err(cannot(why).with_help("each project has its own baseline"));
        }
        Ok(baseline)
    }

    /// How many findings there are.
    pub(crate) fn len(&self) -> usize {
        self.findings.len()
    }
}

impl About {
    fn of(finding: &Diagnostic) -> About {
        About {
            code: finding.code.to_owned(),
            locale: finding.locale.clone(),
            message: finding.message.clone(),
            attribute: finding.attribute.clone(),
            text: match finding.is_tally {
                true => String::new(),
                false => finding.text.clone(),
            },
        }
    }
}

/// The file that a finding is about: the translation, where it has one.
fn path_of(finding: &Diagnostic) -> Option<String> {
    if finding.is_tally {
        return None;
    }
    let of_translation = |place: &&crate::diagnostic::Place| place.role == Role::Translation;
    let place = finding.places.iter().find(of_translation);
    let place = match names_files(finding) {
        true => place,
        false => place.or(finding.places.first()),
    };
    place.map(|place| place.path.to_string())
}

/// Whether a finding stands for every message of a file or of a language that has none.
fn names_files(finding: &Diagnostic) -> bool {
    finding.code == missing::CHECK.code && finding.message.is_none()
}

/// One, or how much a tally counts: the first number in its text.
fn weight(finding: &Diagnostic) -> usize {
    if !finding.is_tally {
        return 1;
    }
    let mut numbers = finding.text.split(|c: char| !c.is_ascii_digit());
    let first = numbers.find_map(|number| number.parse().ok());
    first.unwrap_or(1)
}

/// The messages of the files that are missing as a whole, as findings.
fn missing_in(
    counted: &Coverage,
    wanted: impl Fn(&str, &str) -> bool,
) -> impl Iterator<Item = (Option<String>, About)> {
    let locales = counted.locales.iter();
    let files = locales
        .flat_map(|(locale, of_locale)| of_locale.files.iter().map(move |file| (locale, file)));
    files
        .filter(move |(locale, file)| file.file == Presence::Missing && wanted(locale, &file.path))
        .flat_map(|(locale, file)| {
            file.missing.iter().map(move |id| {
                let about = About {
                    code: missing::CHECK.code.to_owned(),
                    locale: Some(locale.clone()),
                    message: Some(id.clone()),
                    attribute: None,
                    text: missing::text(id, locale),
                };
                (Some(file.path.clone()), about)
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coverage::NoProgress;
    use crate::diagnostic::{Place, Severity};
    use crate::project::Project;
    use crate::review::Date;
    use crate::source::Source;

    const L10N: &str =
        "locales = [\"ko\"]\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n";

    /// The findings of a small project, its files and what is missing.
    fn state(files: &[(&str, &str)]) -> (Vec<Diagnostic>, Source, Coverage) {
        let all = files.iter().copied().chain([("l10n.toml", L10N)]);
        let source = Source::memory(all);
        let project = Project::load(&source, "l10n.toml").unwrap();
        let severities = crate::checks::Severities::new(&project, &[]).unwrap();
        let run = crate::checks::Run {
            project: &project,
            source: &source,
            library: None,
            locales: project.locales(),
            whole: true,
            today: Date {
                year: 2026,
                month: 11,
                day: 22,
            },
            severities: &severities,
            only: None,
        };
        let checked = run.checks(&NoProgress).unwrap();
        let counted = Coverage::of(&project, &source, project.locales(), &NoProgress);
        (checked.findings, source, counted)
    }

    /// What is new, older and gone between two states, as short lines.
    fn between(before: &[(&str, &str)], now: &[(&str, &str)]) -> (Vec<String>, usize, usize) {
        let (findings, _, counted) = state(before);
        let baseline = Baseline::of("l10n.toml", &findings, &counted);
        let file = FileText::new("b.json", baseline.written());
        let baseline = Baseline::parse(&file, "l10n.toml").unwrap();
        let (findings, source, counted) = state(now);
        let parted = baseline.part(findings, &source, &counted, |_, _| true);
        let new = parted.new.iter().map(|finding| {
            let about = finding.message.as_deref().unwrap_or("-");
            format!("{} {about}", finding.code)
        });
        (new.collect(), parted.older.len(), parted.gone.len())
    }

    #[test]
    fn a_finding_that_moved_is_older() {
        let before = [("en/a.ftl", "a = A\nb = B\n"), ("ko/a.ftl", "a = 가\n")];
        let moved = [
            ("en/a.ftl", "# New\nc = C\n\n\na = A\nb = B\n"),
            ("ko/a.ftl", "c = 다\na = 가\n"),
        ];
        assert_eq!(between(&before, &moved), (vec![], 1, 0));
        let renamed = [("en/z.ftl", "a = A\nb = B\n"), ("ko/z.ftl", "a = 가\n")];
        assert_eq!(between(&before, &renamed), (vec![], 1, 0));
    }

    #[test]
    fn the_same_in_another_file_is_new() {
        let before = [
            ("en/a.ftl", "t = T\n"),
            ("en/b.ftl", "x = X\n"),
            ("ko/a.ftl", ""),
            ("ko/b.ftl", "x = 가\n"),
        ];
        let now = [
            ("en/a.ftl", "t = T\n"),
            ("en/b.ftl", "x = X\nt = T\n"),
            ("ko/a.ftl", "t = 가\n"),
            ("ko/b.ftl", "x = 가\n"),
        ];
        assert_eq!(between(&before, &now), (vec!["missing t".to_owned()], 0, 1));
    }

    #[test]
    fn of_two_that_say_the_same_one_is_new() {
        let file = FileText::new("ko/a.ftl", "a = x\n");
        let one = Diagnostic::new("numbers", Severity::Deny, "says 7")
            .message("a")
            .at(Place::new(&file, 0..1, Role::Translation));
        let (_, source, counted) = state(&[("en/a.ftl", "a = A\n"), ("ko/a.ftl", "a = 가\n")]);
        let baseline = Baseline::of("l10n.toml", std::slice::from_ref(&one), &counted);
        let parted = baseline.part(vec![one.clone(), one.clone()], &source, &counted, |_, _| {
            true
        });
        assert_eq!((parted.new.len(), parted.older.len()), (1, 1));
        let other = Diagnostic {
            text: "says 8".to_owned(),
            ..one
        };
        let parted = baseline.part(vec![other.clone()], &source, &counted, |_, _| true);
        assert_eq!((parted.new.len(), parted.gone.len()), (1, 1));
        let parted = baseline.part(vec![other], &source, &counted, |code, _| code != "numbers");
        assert_eq!(
            parted.gone.len(),
            0,
            "a check that did not run finds nothing to be gone"
        );
    }

    #[test]
    fn who_translates_half_of_a_file_did_not_take_the_other_half_away() {
        let en = ("en/a.ftl", "a = A\nb = B\n");
        let other = [("en/o.ftl", "o = O\n"), ("ko/o.ftl", "o = 오\n")];
        let none = [en, other[0], other[1]];
        let half = [en, other[0], other[1], ("ko/a.ftl", "a = 가\n")];
        assert_eq!(between(&none, &half), (vec![], 1, 1));
        assert_eq!(between(&none, &none), (vec![], 1, 0));
        // English with another message is missing one more, whole file or not.
        let more = [("en/a.ftl", "a = A\nb = B\nc = C\n"), other[0], other[1]];
        assert_eq!(between(&none, &more).0, ["missing -"]);
        let fewer = [("en/a.ftl", "a = A\n"), other[0], other[1]];
        assert_eq!(between(&none, &fewer), (vec![], 1, 1));
        let swapped = [("en/a.ftl", "a = A\nc = C\n"), other[0], other[1]];
        assert_eq!(between(&none, &swapped).0, ["missing -"]);
    }

    #[test]
    fn a_tally_is_new_only_where_it_grew() {
        let tally = |open: usize| {
            let text = format!("nobody has reviewed {open} of 9 texts in ko: a");
            let mut tally = Diagnostic::new("unreviewed", Severity::Deny, text).locale("ko");
            tally.is_tally = true;
            tally
        };
        let (_, source, counted) = state(&[("en/a.ftl", "a = A\n"), ("ko/a.ftl", "a = 가\n")]);
        let baseline = Baseline::of("l10n.toml", &[tally(4)], &counted);
        for (now, new) in [(3, 0), (4, 0), (5, 1)] {
            let parted = baseline.part(vec![tally(now)], &source, &counted, |_, _| true);
            assert_eq!(parted.new.len(), new, "{now}");
        }
    }

    #[test]
    fn what_could_not_be_read_makes_nothing_older() {
        let (findings, _, counted) =
            state(&[("en/a.ftl", "a = A\nb = B\n"), ("ko/a.ftl", "a = 가\n")]);
        let of = |locale: Option<&str>| {
            let mut unreadable = Diagnostic::new("unreadable", Severity::Deny, "x");
            unreadable.locale = locale.map(str::to_owned);
            let baseline = Baseline::of("l10n.toml", &findings, &counted);
            baseline.without_unknown(&[unreadable]).len()
        };
        assert_eq!((of(None), of(Some("ko")), of(Some("es"))), (0, 0, 1));
    }

    #[test]
    fn another_project_is_refused() {
        let file = FileText::new(
            "b.json",
            Baseline::of("l10n.toml", &[], &state(&[]).2).written(),
        );
        assert!(Baseline::parse(&file, "l10n.toml").is_ok());
        let error = Baseline::parse(&file, "other/l10n.toml").unwrap_err();
        assert!(
            error.to_string().contains("`other/l10n.toml` is checked"),
            "{error}"
        );
        for bad in [
            "",
            "[]",
            "{}",
            "{\"version\":2,\"project\":\"l10n.toml\",\"findings\":[]}",
        ] {
            let error = Baseline::parse(&FileText::new("b.json", bad), "l10n.toml").unwrap_err();
            assert_eq!(error.kind(), Kind::Content, "{bad}");
        }
    }
}
