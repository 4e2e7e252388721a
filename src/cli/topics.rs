//! `topics`: what there is.

use std::collections::BTreeMap;

use clap::Args;
use comfy_table::Table;
use comfy_table::presets::NOTHING;
use serde_json::json;

use super::args::Global;
use super::output::{Output, clean};
use super::{CLEAN, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{Library, TopicMeta};
use crate::review::Reason;

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
    summary: String,
    fallback: bool,
    draft: bool,
}

pub(super) fn run(global: &Global, args: &Topics, output: &mut Output) -> Result<u8> {
    let library = global.library()?;
    let today = global.today()?;
    let locale = library.language(&args.lang)?;
    let mut rows = Vec::new();
    let mut groups: Vec<String> = Vec::new();
    let mut audiences: Vec<String> = Vec::new();
    for id in library.topic_ids() {
        let meta = library.topic_meta(&id)?.unwrap_or_default();
        groups.push(meta.group.clone());
        audiences.extend(meta.audience.iter().cloned());
        if !wanted(args, &meta) {
            continue;
        }
        let reading = library.read(&Library::topic_path(&id), &locale)?;
        output.findings(&reading.problems().cloned().collect::<Vec<_>>());
        let message = reading.message(&id, None, today)?;
        rows.push(Row {
            title: message.text.unwrap_or_else(|| id.clone()),
            summary: message.summary.unwrap_or_default(),
            fallback: message.fallback,
            draft: message.standing.has(Reason::Unreviewed),
            id,
            meta,
        });
    }
    known("group", args.group.as_deref(), &groups)?;
    known("audience", args.audience.as_deref(), &audiences)?;
    rows.sort_by(|a, b| (&a.meta.group, &a.id).cmp(&(&b.meta.group, &b.id)));
    if args.format == "json" {
        json(&rows, &locale.to_string(), output);
    } else {
        text(&rows, &locale, output);
    }
    Ok(if rows.is_empty() { FINDINGS } else { CLEAN })
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
                clean(&row.summary).into_owned(),
            ]);
        }
        for line in table.lines() {
            output.line(line.trim_end());
        }
        output.line("");
    }
    let drafts = rows.iter().filter(|row| row.draft && !row.fallback).count();
    if drafts > 0 {
        output.line(format!(
            "{}{drafts} of {} are drafts that nobody has reviewed: not for publication.{}",
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
                "summary": row.summary,
                "locale": if row.fallback { "en" } else { locale },
                "fallback": row.fallback,
                "publishable": !row.draft && !row.fallback,
                "audience": row.meta.audience,
                "months": row.meta.season.as_ref().map(|season| season.months.clone()),
                "locked": row.meta.locked,
            })
        })
        .collect();
    output.line(json!({ "version": 1, "topics": topics }).to_string());
}
