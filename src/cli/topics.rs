//! `topics`: what there is.

use std::collections::BTreeMap;

use clap::Args;
use comfy_table::Table;
use comfy_table::presets::NOTHING;
use serde_json::json;

use super::args::Global;
use super::output::{Output, clean};
use super::{CLEAN, FAILED, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::gate::{Gate, Outgoing, PublicationStatus};
use crate::language;
use crate::library::{Library, TopicMeta};

#[derive(Debug, Args)]
pub(super) struct Topics {
    /// The language of the titles: a tag or a name
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    lang: String,
    /// Only topics in season in this month (1 to 12), and those of all year
    #[arg(long, value_name = "MONTH", value_parser = clap::value_parser!(u8).range(1..=12))]
    month: Option<u8>,
    /// Only topics for this audience
    #[arg(long, value_name = "AUDIENCE")]
    audience: Option<String>,
    /// Only topics of this group
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    /// The form of the answer
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

struct Row {
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
    known("group", args.group.as_deref(), &groups)?;
    known("audience", args.audience.as_deref(), &audiences)?;
    rows.sort_by(|a, b| (&a.meta.group, &a.id).cmp(&(&b.meta.group, &b.id)));
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

fn row(
    gate: &Gate<'_>,
    id: &str,
    locale: &unic_langid::LanguageIdentifier,
    output: &Output,
) -> Result<Row> {
    // Metadata that cannot be read is among the reading's problems.
    let meta = gate
        .library()
        .topic_meta(id)
        .ok()
        .flatten()
        .unwrap_or_default();
    let view = gate.open(&Library::topic_path(id), locale)?;
    output.findings(&view.problems().cloned().collect::<Vec<_>>());
    if !view.ids().any(|have| have == id) {
        // Its title is lost; the rest of it may well be there.
        return Ok(Row {
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

/// A group or audience that no topic has is a typo, and says so.
fn known(what: &str, given: Option<&str>, all: &[String]) -> Result<()> {
    let Some(given) = given.filter(|given| !all.iter().any(|have| have == given)) else {
        return Ok(());
    };
    let mut there: Vec<&str> = all.iter().map(String::as_str).collect();
    there.sort_unstable();
    there.dedup();
    let near = language::suggest(given, there.iter().copied());
    let hint = near
        .first()
        .map_or_else(String::new, |near| format!("did you mean `{near}`? "));
    Err(Error::new(
        Kind::Usage,
        format!("no topic has the {what} `{}`", given.escape_debug()),
    )
    .with_help(format!("{hint}There are: {}", there.join(", "))))
}

fn text(rows: &[Row], locale: &unic_langid::LanguageIdentifier, output: &mut Output) {
    let styles = output.styles();
    let mut by_group: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        by_group.entry(&row.meta.group).or_default().push(row);
    }
    for (group, rows) in by_group {
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
    let drafts = rows.iter().filter(|row| !row.status.publishable()).count();
    if drafts > 0 {
        output.line(format!(
            "{}{drafts} of {} are drafts that nobody has reviewed, or worse: not for publication.{}",
            styles.warn,
            rows.len(),
            styles.end
        ));
    }
    if rows.is_empty() {
        output.hint("no topic fits; leave out --month, --audience or --group");
    } else {
        output.hint("next: beatbook show TOPIC --lang LANGUAGE");
    }
}

fn json(rows: &[Row], locale: &str, output: &mut Output) {
    let topics: Vec<_> = rows
        .iter()
        .map(|row| {
            json!({
                "id": row.id,
                "group": row.meta.group,
                "title": row.title,
                "summary": row.summary.as_ref().map(Outgoing::text),
                "locale": if row.fallback { "en" } else { locale },
                "fallback": row.fallback,
                "publishable": row.status.publishable() && !row.fallback,
                "reasons": row.status.reasons.iter().map(|reason| reason.as_str()).collect::<Vec<_>>(),
                "audience": row.meta.audience,
                "months": row.meta.season.as_ref().map(|season| season.months.clone()),
                "locked": row.meta.locked,
            })
        })
        .collect();
    output.json(&json!({ "version": 1, "topics": topics }));
}
