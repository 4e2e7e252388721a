//! The worklist: as text for a terminal, and as markdown.

use std::fmt::Write as _;

use super::counted;
use super::markdown::escaped;
use super::visible::on_one_line;
use crate::language::difference::marked;
use crate::library::Urgency;
use crate::worklist::{Item, LocaleWork, Need, Worklist};

/// GitHub refuses comments of more than 65,536 characters.
const LONGEST: usize = 60_000;

/// The worklist for a terminal. With `all`, each text is listed; otherwise what only waits for somebody's word is counted.
pub(crate) fn worklist_text(worklist: &Worklist, all: bool) -> String {
    let mut out = String::new();
    for (tag, work) in &worklist.locales {
        let _ = writeln!(out, "{}", on_one_line(&heading(tag, work)));
        for items in files(work) {
            let _ = writeln!(out, "  {}", on_one_line(&file(items)));
            for item in items.iter().filter(|item| all || is_listed(item.need)) {
                let place = match item.line {
                    Some(line) => format!("{}:{line}", item.path),
                    None => item.path.clone(),
                };
                let line = format!("{:<10} {}  {place}", item.need.as_str(), item.id);
                let _ = writeln!(out, "    {}", on_one_line(&line));
                if let Some(remark) = remark(item) {
                    let _ = writeln!(out, "               {}", on_one_line(&remark));
                }
            }
        }
        for path in &work.unknown {
            let line = format!("{path}: not known, since something cannot be read");
            let _ = writeln!(out, "  {}", on_one_line(&line));
        }
    }
    out
}

/// The worklist as a comment on a pull request, or a page.
pub(crate) fn worklist_markdown(worklist: &Worklist) -> String {
    let mut out = String::from("### What needs a person\n\n| Language | Texts | Words |");
    for need in Need::ALL {
        let _ = write!(out, " {} |", need.as_str());
    }
    let _ = writeln!(
        out,
        "\n| --- | ---: | ---: |{}",
        " ---: |".repeat(Need::ALL.len())
    );
    for (tag, work) in &worklist.locales {
        let name = escaped(&format!("{} ({tag})", work.name));
        let _ = write!(out, "| {name} | {} | {} |", work.texts, work.words);
        for need in Need::ALL {
            let _ = write!(out, " {} |", count(&work.items, need));
        }
        out.push('\n');
    }
    for (tag, work) in &worklist.locales {
        if work.items.is_empty() && work.unknown.is_empty() {
            continue;
        }
        let block = details(tag, work);
        if out.len() + block.len() > LONGEST {
            let _ = writeln!(
                out,
                "\n{}: too long for a comment; `beatbook review` lists it.",
                escaped(&format!("{} ({tag})", work.name))
            );
        } else {
            out.push_str(&block);
        }
    }
    out
}

fn details(tag: &str, work: &LocaleWork) -> String {
    let summary = escaped(&format!("{} ({tag})", work.name));
    // GitHub reads Markdown inside only after an empty line.
    let mut block = format!("\n<details><summary>{summary}</summary>\n\n");
    for items in files(work) {
        let _ = writeln!(block, "- {}", escaped(&file(items)));
        for item in items.iter().filter(|item| is_listed(item.need)) {
            let remark = remark(item).map_or_else(String::new, |remark| format!(": {remark}"));
            let line = format!("{} {}{remark}", item.need.as_str(), item.id);
            let _ = writeln!(block, "  - {}", escaped(&on_one_line(&line)));
        }
    }
    for path in &work.unknown {
        let line = format!("{path}: not known, since something cannot be read");
        let _ = writeln!(block, "- {}", escaped(&line));
    }
    block.push_str("\n</details>\n");
    block
}

fn heading(tag: &str, work: &LocaleWork) -> String {
    match work.texts {
        0 if work.unknown.is_empty() => format!("{} ({tag}): nothing needs a person", work.name),
        1 => format!(
            "{} ({tag}): 1 text needs a person, {} of English",
            work.name,
            counted(work.words, "word")
        ),
        texts => format!(
            "{} ({tag}): {texts} texts need a person, {} of English",
            work.name,
            counted(work.words, "word")
        ),
    }
}

/// The items of each file.
fn files(work: &LocaleWork) -> impl Iterator<Item = &[Item]> {
    work.items.chunk_by(|one, other| one.unit == other.unit)
}

/// The file's topic, and what must be done: `pickpocket: 1 missing, 11 unreviewed, 302 words · in season`.
fn file(items: &[Item]) -> String {
    let Some(first) = items.first() else {
        return String::new();
    };
    let words: usize = items.iter().map(|item| item.words).sum();
    let mut out = format!(
        "{}: {}, {}",
        first.topic.as_deref().unwrap_or(&first.unit),
        counts(items),
        counted(words, "word")
    );
    for (holds, said) in [
        (first.urgency == Urgency::Urgent, "urgent"),
        (first.in_season, "in season"),
        (first.qualified, "needs a qualified reviewer"),
    ] {
        if holds {
            let _ = write!(out, " · {said}");
        }
    }
    out
}

/// Whether a text is listed by itself even where not all are: one that only waits for somebody's word is counted.
fn is_listed(need: Need) -> bool {
    !matches!(need, Need::Unreviewed | Need::Unapproved)
}

fn count(items: &[Item], need: Need) -> usize {
    items.iter().filter(|item| item.need == need).count()
}

/// How many texts have each need: `1 missing, 11 unreviewed`.
fn counts(items: &[Item]) -> String {
    let counts = Need::ALL.map(|need| (count(items, need), need.as_str()));
    let said = counts.iter().filter(|(count, _)| *count > 0);
    let said: Vec<String> = said
        .map(|(count, need)| format!("{count} {need}"))
        .collect();
    said.join(", ")
}

/// What there is to say of a text beside its need.
fn remark(item: &Item) -> Option<String> {
    match item.need {
        Need::Rejected => item.rejected.as_ref().map(|rejected| {
            let category = rejected.category.map(|category| category.as_str());
            let category = category.map_or_else(String::new, |word| format!(", {word}"));
            format!(
                "{} on {}{category}: {}",
                rejected.by, rejected.on, rejected.reason
            )
        }),
        Need::Withdrawn => item.withdrawn.clone(),
        Need::Stale => Some(item.before.as_ref().map_or_else(
            || "what the English said before is not known".to_owned(),
            |before| {
                // The entry is shown on one line; how its lines were indented says nothing.
                let entry = marked(&before.difference);
                let lines: Vec<&str> = entry.lines().map(str::trim_start).collect();
                format!("English since {}: {}", before.on, lines.join(" "))
            },
        )),
        _ => None,
    }
}
