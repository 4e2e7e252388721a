//! `check`: everything that is wrong.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{ArgMatches, Args, FromArgMatches};

use super::args::Global;
use super::compare::{self, Checked};
use super::coverage::{locales, unknown_format};
use super::output::Output;
use super::progress::Bar;
use super::subject::{Purpose, Subject};
use super::{CLEAN, FAILED, FINDINGS};
use crate::checks::{self, Run, Scope, Setting, Severities};
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::{Error, Kind, Result};
use crate::gate::Readiness;
use crate::language;
use crate::library::Library;
use crate::profile::Profiles;
use crate::report::{self, Compared, FindingsFormat, Report, Rule};
use crate::review::{LocalTime, Reason};

#[derive(Debug)]
pub(super) struct Check {
    plain: Plain,
    severities: Vec<Setting>,
}

const EXAMPLES: &str = "\
Examples:
  beatbook check                                       every check, on the nearest library or project
  beatbook check --locale korean --deny unreviewed     Korean alone; fails on what nobody reviewed
  beatbook check --since origin/main --format github   what a pull request breaks, for its log
  beatbook check --publish                             what may be published, by language";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
struct Plain {
    /// The l10n.toml of a project; the nearest project or library by default
    #[arg(long, value_name = "L10N.TOML")]
    project: Option<PathBuf>,
    /// Only this locale, by tag or name; may be given again
    #[arg(long = "locale", visible_alias = "lang", value_name = "LOCALE")]
    locales: Vec<String>,
    /// Check by language what may be published: present, current, reviewed by a named person, not withdrawn
    #[arg(long)]
    publish: bool,
    /// The output format: human, short, json, github, sarif, junit, markdown
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: String,
    /// Only what is new since a revision fails and is shown: a branch, a tag or a commit, from where this branch left it
    #[arg(long, value_name = "REV", conflicts_with_all = ["baseline", "write_baseline", "publish"])]
    since: Option<String>,
    /// Only what is not in this file fails and is shown; --write-baseline writes one
    #[arg(long, value_name = "FILE", conflicts_with_all = ["write_baseline", "publish"])]
    baseline: Option<PathBuf>,
    /// Write all that is found now to a file, for --baseline, and exit 0
    #[arg(long, value_name = "FILE", conflicts_with_all = ["publish", "locales"])]
    write_baseline: Option<PathBuf>,
    /// Make a check's findings fail the run; `all` for every check that is on
    #[arg(long, value_name = "CODE")]
    deny: Vec<String>,
    /// Report a check's findings without failing
    #[arg(long, value_name = "CODE")]
    warn: Vec<String>,
    /// Do not report a check's findings
    #[arg(long, value_name = "CODE")]
    allow: Vec<String>,
}

/// `--deny`, `--warn` and `--allow` apply in the order in which they are given, so that `--allow all --deny missing` does what
/// it says; clap keeps the values of each option apart, with their positions.
impl FromArgMatches for Check {
    fn from_arg_matches(matches: &ArgMatches) -> std::result::Result<Self, clap::Error> {
        let plain = Plain::from_arg_matches(matches)?;
        let mut placed = Vec::new();
        let given = [
            ("deny", Severity::Deny, &plain.deny),
            ("warn", Severity::Warn, &plain.warn),
            ("allow", Severity::Allow, &plain.allow),
        ];
        for (name, level, codes) in given {
            let indices = matches.indices_of(name).into_iter().flatten();
            for (at, code) in indices.zip(codes) {
                placed.push((
                    at,
                    Setting {
                        code: code.clone(),
                        level,
                    },
                ));
            }
        }
        placed.sort_by_key(|(at, _)| *at);
        Ok(Check {
            plain,
            severities: placed.into_iter().map(|(_, setting)| setting).collect(),
        })
    }

    fn update_from_arg_matches(
        &mut self,
        matches: &ArgMatches,
    ) -> std::result::Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for Check {
    fn augment_args(command: clap::Command) -> clap::Command {
        Plain::augment_args(command)
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Plain::augment_args_for_update(command)
    }
}

pub(super) fn run(global: &Global, args: &Check, output: &mut Output) -> Result<u8> {
    let format = FindingsFormat::parse(&args.plain.format).ok_or_else(|| {
        unknown_format(
            &args.plain.format,
            FindingsFormat::ALL.iter().map(|f| f.name()),
        )
    })?;
    let project = args.plain.project.as_deref();
    let subject = global.subject(project, Purpose::Check, format.is_for_people(), output)?;
    if args.plain.publish && subject.library().is_none() {
        return Err(Error::new(Kind::Usage, "--publish needs a library")
            .with_help("name a library with --library, and leave out --project"));
    }
    check(global, args, format, &subject, output)
}

fn check(
    global: &Global,
    args: &Check,
    format: FindingsFormat,
    subject: &Subject,
    output: &mut Output,
) -> Result<u8> {
    let checked_now = Checked::of(subject);
    let Checked {
        project,
        source,
        library,
    } = checked_now;
    let severities = if args.plain.publish {
        Severities::to_publish(project, &args.severities)?
    } else {
        Severities::new(project, &args.severities)?
    };
    let profiles = library.map_or_else(Profiles::embedded, |library| library.profiles().clone());
    let locales = locales(project, &profiles, &args.plain.locales)?;
    let whole = args.plain.locales.is_empty();
    let bar = Bar::new(global.quiet);
    let now = global.now_of(library)?;
    let mut checked = Run {
        project,
        source,
        library,
        locales: &locales,
        whole,
        today: now.date,
        severities: &severities,
        only: None,
    }
    .checks(&bar)?;
    drop(bar);
    if let Some(path) = &args.plain.write_baseline {
        compare::write(&checked.findings, (checked_now, path), &locales, output)?;
        return Ok(CLEAN);
    }
    let parted = match (&args.plain.since, &args.plain.baseline) {
        (Some(name), _) => Some(compare::with_revision(
            std::mem::take(&mut checked.findings),
            (subject, name),
            (&locales, whole, now.date),
            &severities,
            output,
        )?),
        (None, Some(path)) => Some(compare::with_baseline(
            std::mem::take(&mut checked.findings),
            (checked_now, path),
            (&locales, whole),
            &severities,
            output,
        )?),
        (None, None) => None,
    };
    let compared = parted.map(|parted| {
        checked.findings = parted.new;
        (parted.older, parted.gone.len())
    });
    if let Some((older, _)) = &compared
        && matches!(format, FindingsFormat::Short | FindingsFormat::Junit)
        && !older.is_empty()
    {
        output.hint(&format!("{} older findings not shown", older.len()));
    }
    let publish = match library.filter(|_| args.plain.publish) {
        Some(library) => Some(ready(library, &locales, whole, now)?),
        None => None,
    };
    if let Some(publish) = &publish {
        name_waiting(&mut checked.findings, publish, &severities);
    }
    if format == FindingsFormat::Human {
        // Errors come last, so that they are just above the prompt after a long list. Findings that only count waiting work
        // come first.
        let order = |finding: &Diagnostic| (!finding.is_tally, finding.level);
        checked.findings.sort_by_key(order);
    }
    // What did not run has not passed.
    let rules: Vec<Rule> = checks::ALL
        .iter()
        .filter(|check| library.is_some() || check.scope == Scope::Project)
        .map(|check| Rule {
            code: check.code,
            summary: check.summary.to_owned(),
            level: check.level,
        })
        .collect();
    let report = Report {
        findings: &checked.findings,
        rules: &rules,
        publish: publish.as_ref(),
        compared: compared
            .as_ref()
            .map(|(older, gone)| Compared { older, gone: *gone }),
    };
    output.push(&report::findings(&report, format, output.color));
    let unreadable = library.is_some_and(|library| !library.knows_contacts())
        || checked
            .findings
            .iter()
            .any(|finding| finding.is_unreadable() && finding.level == Severity::Deny);
    let waits = publish
        .iter()
        .flat_map(BTreeMap::values)
        .any(|readiness| holds_back(readiness, &args.severities));
    Ok(if unreadable {
        FAILED
    } else if waits || checked.count(Severity::Deny) > 0 {
        FINDINGS
    } else {
        CLEAN
    })
}

/// What is ready, language by language, by the rule for everything that leaves the library: a late language does not hold back
/// the others.
fn ready(
    library: &Library,
    locales: &[String],
    whole: bool,
    now: LocalTime,
) -> Result<BTreeMap<String, Readiness>> {
    let precinct = library.precinct();
    let gate = library.gate(now);
    let mut all = BTreeMap::new();
    for locale in library.locales() {
        // English is asked about only if all languages are. A translation waits for its English by the same rule.
        let asked = match *locale == language::SOURCE {
            true => whole,
            false => locales.contains(&locale.to_string()),
        };
        if asked && precinct.is_none_or(|precinct| precinct.languages.contains(locale)) {
            all.insert(locale.to_string(), gate.readiness(locale)?);
        }
    }
    Ok(all)
}

/// Names the texts of each language that wait for review, by the rule that holds them back.
fn name_waiting(
    findings: &mut Vec<Diagnostic>,
    publish: &BTreeMap<String, Readiness>,
    severities: &Severities,
) {
    for (locale, readiness) in publish {
        let code = Reason::Unreviewed.as_str();
        let own = |finding: &Diagnostic| {
            finding.code == code && finding.locale.as_deref() == Some(locale)
        };
        let counted = findings.iter().position(own).map(|at| findings.remove(at));
        let Some(ids) = readiness.not_ready.get(&Reason::Unreviewed) else {
            continue;
        };
        let mut finding = checks::waiting(locale, ids, readiness.total);
        finding.level = severities.level(code, finding.level);
        finding.places = counted.map(|finding| finding.places).unwrap_or_default();
        if finding.level != Severity::Allow {
            findings.push(finding);
        }
    }
}

/// Whether a language has texts that may not be published, for a reason that the command line does not wave through.
fn holds_back(readiness: &Readiness, severities: &[Setting]) -> bool {
    let waved = |reason: &Reason| {
        let code = match reason {
            Reason::Contact => "contacts",
            Reason::Expired => "freshness",
            reason => reason.as_str(),
        };
        let said = severities
            .iter()
            .rfind(|setting| setting.code == code || setting.code == "all");
        said.is_some_and(|setting| setting.level != Severity::Deny)
    };
    readiness.not_ready.keys().any(|reason| !waved(reason))
}
