//! `topics`: lists topics by group, then templates and notices.

use std::collections::BTreeMap;

use clap::Args;
use comfy_table::Table;
use comfy_table::presets::NOTHING;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::args::Global;
use super::output::{Output, clean};
use super::{CLEAN, FAILED, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::gate::{Gate, Outgoing, PublicationStatus, Reason};
use crate::language;
use crate::library::search::HitKind;
use crate::library::{Library, NOTICES, TEMPLATES, TopicMeta};

/// The groups of texts that are not topics.
const TEMPLATES_GROUP: &str = "templates";
const NOTICES_GROUP: &str = "notices";

#[derive(Debug, Args)]
pub(super) struct Topics {
    /// The language of the titles: a tag or a name
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    lang: String,
    /// Only what is in season in this month (1 to 12), or all year
    #[arg(long, value_name = "MONTH", value_parser = clap::value_parser!(u8).range(1..=12))]
    month: Option<u8>,
    /// Only what is for this audience
    #[arg(long, value_name = "AUDIENCE")]
    audience: Option<String>,
    /// Only this group; templates and notices are groups too
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    /// The output format
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

struct Row {
    kind: HitKind,
    id: String,
    meta: TopicMeta,
    title: String,
    summary: Option<Outgoing>,
    fallback: bool,
    status: PublicationStatus,
}

pub(super) fn run(global: &Global, args: &Topics, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let gate = library.gate(global.now(&library)?).with_drafts();
    let locale = library.language(&args.lang)?;
    let mut rows = Vec::new();
    let mut failed = false;
    let mut groups: Vec<String> = Vec::new();
    let mut audiences: Vec<String> = Vec::new();
    for id in library.topic_ids() {
        // One topic that cannot be read must not hide the others.
        match row(&gate, &id, &locale, output) {
            Ok(row) => {
                groups.push(row.meta.group.clone());
                audiences.extend(row.meta.audience.iter().cloned());
                if wanted(args, &row.meta) {
                    rows.push(row);
                }
            }
            Err(error) => {
                output.error(&error);
                failed = true;
            }
        }
    }
    for (kind, group) in [
        (HitKind::Template, TEMPLATES_GROUP),
        (HitKind::Notice, NOTICES_GROUP),
    ] {
        let unit = match kind {
            HitKind::Template => TEMPLATES,
            _ => NOTICES,
        };
        // A library need not have them.
        if library
            .localized(unit, &language::SOURCE)
            .is_ok_and(|sheet| sheet.is_none())
        {
            continue;
        }
        groups.push(group.to_owned());
        match others(&gate, kind, &locale, output) {
            Ok(found) => rows.extend(found.into_iter().filter(|row| wanted(args, &row.meta))),
            Err(error) => {
                output.error(&error);
                failed = true;
            }
        }
    }
    known("group", args.group.as_deref(), &groups)?;
    known("audience", args.audience.as_deref(), &audiences)?;
    rows.sort_by(|a, b| (&a.meta.group, &a.id).cmp(&(&b.meta.group, &b.id)));
    // Texts for news come after those for any day.
    rows.sort_by_key(|row| row.kind);
    if args.format == "json" {
        json(&rows, &locale.to_string(), output);
    } else {
        text(&rows, &locale, output);
    }
    Ok(match (failed, rows.is_empty()) {
        (true, _) => FAILED,
        (false, true) => FINDINGS,
        (false, false) => CLEAN,
    })
}

/// The templates or the notices, each a row in a group of its own.
fn others(
    gate: &Gate<'_>,
    kind: HitKind,
    locale: &LanguageIdentifier,
    output: &Output,
) -> Result<Vec<Row>> {
    let (unit, group) = match kind {
        HitKind::Template => (TEMPLATES, TEMPLATES_GROUP),
        _ => (NOTICES, NOTICES_GROUP),
    };
    let view = gate.open(unit, locale)?;
    output.findings(&view.problems().collect::<Vec<_>>());
    let mut rows = Vec::new();
    for id in view.ids() {
        let mut status = view.status(id);
        let (title, summary) = if kind == HitKind::Template {
            status.because(Reason::Unfilled);
            (view.title(id).or_else(|| view.english_title(id)), None)
        } else {
            let message = view.message(id)?;
            (message.short, message.text)
        };
        rows.push(Row {
            kind,
            id: id.to_owned(),
            meta: TopicMeta {
                group: group.to_owned(),
                // They are for whomever the news concerns.
                audience: vec!["everyone".to_owned()],
                ..TopicMeta::default()
            },
            title: title.map_or_else(|| id.to_owned(), |title| title.label()),
            summary,
            fallback: status.has(Reason::Missing),
            status,
        });
    }
    Ok(rows)
}

fn row(gate: &Gate<'_>, id: &str, locale: &LanguageIdentifier, output: &Output) -> Result<Row> {
    // Metadata that cannot be read is among the view's problems.
    let meta = gate
        .library()
        .topic_meta(id)
        .ok()
        .flatten()
        .unwrap_or_default();
    let view = gate.open(&Library::topic_path(id), locale)?;
    output.findings(&view.problems().collect::<Vec<_>>());
    if !view.ids().any(|have| have == id) {
        // Its title is lost; the rest of it may still be there.
        return Ok(Row {
            kind: HitKind::Topic,
            id: id.to_owned(),
            meta,
            title: id.to_owned(),
            summary: None,
            fallback: true,
            status: view.status(id),
        });
    }
    let message = view.message(id)?;
    Ok(Row {
        kind: HitKind::Topic,
        title: message
            .text
            .map_or_else(|| id.to_owned(), |title| title.label()),
        summary: message.summary,
        fallback: message.fallback,
        status: message.status,
        id: id.to_owned(),
        meta,
    })
}

fn wanted(args: &Topics, meta: &TopicMeta) -> bool {
    let month = args.month.is_none_or(|month| {
        let season = meta
            .season
            .as_ref()
            .filter(|season| !season.months.is_empty());
        season.is_none_or(|season| season.months.contains(&month))
    });
    let audience = args.audience.as_ref().is_none_or(|audience| {
        meta.audience
            .iter()
            .any(|have| have == audience || have == "everyone")
    });
    month && audience && args.group.as_ref().is_none_or(|group| meta.group == *group)
}

/// A group or audience that no topic has is reported as a typo.
fn known(what: &str, given: Option<&str>, all: &[String]) -> Result<()> {
    let Some(given) = given.filter(|given| !all.iter().any(|have| have == given)) else {
        return Ok(());
    };
    let mut there: Vec<&str> = all.iter().map(String::as_str).collect();
    there.sort_unstable();
    there.dedup();
    let hint = language::did_you_mean(given, there.iter().copied())
        .map_or_else(String::new, |asked| asked + " ");
    Err(Error::new(
        Kind::Usage,
        format!("no topic has the {what} `{}`", given.escape_debug()),
    )
    .with_help(format!("{hint}Choose from: {}", there.join(", "))))
}

fn text(rows: &[Row], locale: &LanguageIdentifier, output: &mut Output) {
    let styles = output.styles();
    let mut by_group: BTreeMap<(HitKind, &str), Vec<&Row>> = BTreeMap::new();
    for row in rows {
        let group = (row.kind, row.meta.group.as_str());
        by_group.entry(group).or_default().push(row);
    }
    for ((_, group), rows) in by_group {
        output.line(format!("{}{}{}", styles.bold, clean(group), styles.end));
        let mut table = Table::new();
        table.load_style(NOTHING);
        for row in rows {
            let title = if row.fallback {
                format!("{} [English: no {locale} text]", clean(&row.title))
            } else {
                clean(&row.title).into_owned()
            };
            table.add_row([
                format!(" {}", clean(&row.id)),
                title,
                row.summary
                    .as_ref()
                    .map(super::output::title)
                    .unwrap_or_default(),
            ]);
        }
        for line in table.lines() {
            output.line(line.trim_end());
        }
        output.line("");
    }
    // A template is never ready before it is filled in; what counts here is whether somebody reviewed it.
    let ready = |row: &&Row| {
        let mut reasons = row.status.reasons.iter();
        reasons.all(|reason| *reason == Reason::Unfilled) && !row.fallback
    };
    let drafts = rows.len() - rows.iter().filter(ready).count();
    if drafts > 0 {
        output.line(format!(
            "{}{drafts} of {} are unreviewed drafts or withheld: not for publication.{}",
            styles.warn,
            rows.len(),
            styles.end
        ));
    }
    if rows.is_empty() {
        output.hint("no topic matches; leave out --month, --audience or --group");
    } else {
        output.hint("next: beatbook show TOPIC --lang LANGUAGE");
    }
}

/// What there is, in the language that was asked for.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Answer<'r> {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    version: u32,
    /// Topics by group, then by id.
    topics: Vec<Listed<'r>>,
    /// Templates by id.
    templates: Vec<Listed<'r>>,
    /// Notices by id.
    notices: Vec<Listed<'r>>,
}

/// A topic, a template or a notice.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Listed<'r> {
    /// What it is.
    kind: HitKind,
    /// Its id: what `show` takes.
    id: &'r str,
    /// The group it is listed in.
    group: &'r str,
    /// Its title, in `locale`; its id where it has none.
    title: &'r str,
    /// What it is about, as it may leave: a draft begins with the line that says so. Null where there is none that may leave.
    summary: Option<std::borrow::Cow<'r, str>>,
    /// The tag of the language of these texts.
    locale: &'r str,
    /// Whether English stands in for the language that was asked for.
    fallback: bool,
    /// Whether it may be published.
    publishable: bool,
    /// Why it may not be published, gravest first; empty where it may.
    reasons: &'r [Reason],
    /// Whom it is for.
    audience: &'r [String],
    /// The months in which it is in season, from 1 for January; null where it has no season.
    #[cfg_attr(test, schemars(inner(inner(range(min = 1, max = 12)))))]
    months: Option<&'r [u8]>,
    /// Whether precincts may not replace its texts.
    locked: bool,
}

/// Topics, and the templates and notices in lists of their own, so that `topics` has topics only.
fn json(rows: &[Row], locale: &str, output: &mut Output) {
    let of = |kind| -> Vec<Listed<'_>> {
        let rows = rows.iter().filter(|row| row.kind == kind);
        rows.map(|row| Listed {
            kind: row.kind,
            id: &row.id,
            group: &row.meta.group,
            title: &row.title,
            summary: row.summary.as_ref().map(Outgoing::text),
            locale: if row.fallback { "en" } else { locale },
            fallback: row.fallback,
            publishable: row.status.publishable() && !row.fallback,
            reasons: &row.status.reasons,
            audience: &row.meta.audience,
            months: row
                .meta
                .season
                .as_ref()
                .map(|season| season.months.as_slice()),
            locked: row.meta.locked,
        })
        .collect()
    };
    output.json(&Answer {
        version: 1,
        topics: of(HitKind::Topic),
        templates: of(HitKind::Template),
        notices: of(HitKind::Notice),
    });
}
