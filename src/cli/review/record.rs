//! `review record`: who wrote and who reviewed texts.

use clap::{Args, ValueEnum};
use unic_langid::LanguageIdentifier;

use super::super::CLEAN;
use super::super::args::Global;
use super::super::output::Output;
use super::super::subject::Purpose;
use super::{day, not_in_future};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{Found, Library, Locks, Target, TextName, built_in};
use crate::review::{Category, Claim, Date, Origin, Refusal, Work, some_of};

#[derive(Debug, Args)]
pub(super) struct Recording {
    /// Topics, messages or templates, by id; `all` for every text
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// The language: a tag or a name; `en` for the English itself
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// Where the text comes from; required for a new or changed text
    #[arg(long, value_enum, value_name = "ORIGIN")]
    origin: Option<OriginName>,
    /// Who wrote it: an id of content/reviewers.toml
    #[arg(long, value_name = "REVIEWER")]
    translated_by: Option<String>,
    /// Who reviewed it: the id of a person other than the one who wrote it
    #[arg(long, value_name = "REVIEWER")]
    reviewed_by: Option<String>,
    /// The English has changed, and the reviewer found the translation still right
    #[arg(long, requires = "reviewed_by", conflicts_with_all = ["origin", "translated_by"])]
    still_right: bool,
    /// Who approved it for publication; on top of a review, given too or on record
    #[arg(long, value_name = "REVIEWER")]
    approved_by: Option<String>,
    /// Who rejected it; say what is wrong with --note. It is then withheld until it is changed
    #[arg(long, value_name = "REVIEWER", requires = "note", conflicts_with_all = ["origin", "translated_by", "reviewed_by", "approved_by", "still_right"])]
    rejected_by: Option<String>,
    /// What is wrong with a rejected text: accuracy, terminology, language, style, audience or facts
    #[arg(long, value_name = "CATEGORY", value_parser = category, requires = "rejected_by")]
    category: Option<Category>,
    /// The day on which it was done [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// A remark; for a rejected text, what is wrong with it
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum OriginName {
    Machine,
    MachineEdited,
    Person,
}

fn category(text: &str) -> std::result::Result<Category, String> {
    Category::parse(text).ok_or_else(|| {
        let all = Category::ALL.map(Category::as_str);
        format!("write one of {}", all.join(", "))
    })
}

impl Recording {
    fn claim(&self) -> Claim {
        if let Some(by) = &self.rejected_by {
            return Claim::Rejected {
                by: by.clone(),
                reason: self.note.clone().unwrap_or_default(),
                category: self.category,
            };
        }
        Claim::Work(Work {
            origin: self.origin.map(|origin| match origin {
                OriginName::Machine => Origin::Machine,
                OriginName::MachineEdited => Origin::MachineEdited,
                OriginName::Person => Origin::Person,
            }),
            translated_by: self.translated_by.clone(),
            reviewed_by: self.reviewed_by.clone(),
            still_right: self.still_right,
            approved_by: self.approved_by.clone(),
            note: self.note.clone(),
        })
    }
}

pub(super) fn run(global: &Global, args: &Recording, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    let locale = library.language(&args.lang)?;
    let today = global.now(&library)?.date;
    let on = args.on.unwrap_or(today);
    not_in_future("--on", on, today)?;
    let claim = args.claim();
    let locales = std::slice::from_ref(&locale);
    let outcome = record(&library, &args.ids, locales, &claim, (on, today))?;
    output.line(match outcome.changed {
        1 => format!("Recorded 1 text in {locale}"),
        count => format!("Recorded {count} texts in {locale}"),
    });
    let lost: Vec<&str> = outcome.unapproved.iter().map(String::as_str).collect();
    if !lost.is_empty() && args.rejected_by.is_none() {
        output.hint(&format!(
            "no longer approved after this review: {}; approve again with --approved-by",
            some_of(&lost)
        ));
    }
    Ok(CLEAN)
}

/// How many records changed, and what was approved and no longer is.
pub(super) struct Recorded {
    pub(super) changed: usize,
    pub(super) unapproved: Vec<String>,
}

/// Records what somebody says of texts in some locales: all of it, or nothing.
pub(super) fn record(
    library: &Library,
    ids: &[String],
    locales: &[LanguageIdentifier],
    claim: &Claim,
    days: (Date, Date),
) -> Result<Recorded> {
    if library.source().root().is_none() && library.precinct().is_none() {
        return Err(built_in());
    }
    // Whatever the texts are, these people must be able to say it: no lock is needed to refuse.
    for locale in locales {
        let reviews = library.reviews("", locale, days.1)?;
        let refused = claim.check(days.0, &reviews);
        refused.map_err(|refusal| refusal.error(&[]))?;
    }
    // Texts are read from here on, under the lock: what is recorded is what is there.
    let mut locks = Locks::of(library)?;
    let texts = chosen(library, ids)?;
    let (mut changes, mut found) = (Vec::new(), 0);
    let mut recorded = Recorded {
        changed: 0,
        unapproved: Vec::new(),
    };
    for locale in locales {
        let mut outcome = library.judge(&locks, locale, &texts, claim, days)?;
        if locales.len() > 1 {
            // Of all languages, those are meant that it is withdrawn in.
            let meant = |why: &Refusal| *why != Refusal::NotWithdrawn;
            outcome.refused.retain(|(_, why)| meant(why));
        }
        outcome.accepted()?;
        found += outcome.found;
        recorded.changed += outcome.changed;
        recorded.unapproved.extend(outcome.unapproved);
        changes.extend(outcome.changes);
    }
    if found == 0 {
        let tags: Vec<String> = locales.iter().map(ToString::to_string).collect();
        let text = format!("not found in {}: {}", tags.join(", "), ids.join(", "));
        return Err(Error::new(Kind::NotFound, text)
            .with_help("translate it first; `beatbook check` names the file it belongs in"));
    }
    if recorded.changed == 0 && matches!(claim, Claim::Restored { .. }) {
        return Err(Refusal::NotWithdrawn.error(&[]));
    }
    // Everything is ready before the first file is touched.
    locks.write(&changes)?;
    Ok(recorded)
}

/// The English file and id of every text that was named.
fn chosen(library: &Library, names: &[String]) -> Result<Vec<TextName>> {
    let all_of = |unit: &str| -> Result<Vec<TextName>> {
        let sheet = library.localized(unit, &language::SOURCE)?;
        let ids = sheet.iter().flat_map(|sheet| &sheet.messages);
        let ids = ids.map(|message| TextName {
            unit: unit.to_owned(),
            id: message.id.clone(),
        });
        Ok(ids.collect())
    };
    let mut chosen = Vec::new();
    for name in names {
        if name == "all" {
            for unit in library.units() {
                chosen.extend(all_of(&unit)?);
            }
            continue;
        }
        match library.look_up(name)? {
            Found::One(Target::Topic(id)) => chosen.extend(all_of(&Library::topic_path(&id))?),
            Found::One(target) => chosen.push(TextName {
                unit: target.unit(),
                id: target.id().to_owned(),
            }),
            Found::Several(_) | Found::Nothing(_) => {
                return Err(Error::new(
                    Kind::NotFound,
                    format!("no text `{}`", name.escape_debug()),
                )
                .with_help("name topics, messages or templates by their ids, or `all`"));
            }
        }
    }
    chosen.sort();
    chosen.dedup();
    Ok(chosen)
}
