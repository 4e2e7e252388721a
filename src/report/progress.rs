//! The report of what people did: as text for a terminal, and as markdown.

use std::fmt::Write as _;

use super::counted;
use super::markdown::escaped;
use super::visible::on_one_line;
use crate::worklist::{Contribution, Done, Progress};

/// What people did, for a terminal.
pub(crate) fn progress_text(progress: &Progress) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}", span(progress));
    if progress.people.is_empty() {
        let _ = writeln!(out, "  nobody is on record");
    }
    for person in &progress.people {
        let _ = writeln!(
            out,
            "  {}",
            on_one_line(&format!("{} {}", person.locale, who(person)))
        );
        for (deed, done) in deeds(person) {
            if done.texts > 0 {
                let (texts, words) = (counted(done.texts, "text"), counted(done.words, "word"));
                let _ = writeln!(out, "    {deed:<10} {texts}, {words}");
            }
        }
    }
    for (locale, done) in &progress.restored {
        let (texts, words) = (counted(done.texts, "text"), counted(done.words, "word"));
        let restored = format!("{locale} given out again after a withdrawal: {texts}, {words}");
        let _ = writeln!(out, "  {}", on_one_line(&restored));
    }
    out
}

/// What people did, as a table in markdown.
pub(crate) fn progress_markdown(progress: &Progress) -> String {
    let mut out = format!("### {}\n\n| Language | Person |", span(progress));
    let names = [
        "translated",
        "reviewed",
        "approved",
        "rejected",
        "withdrawn",
        "restored",
    ];
    for name in names {
        let _ = write!(out, " Texts {name} | Words {name} |");
    }
    let _ = writeln!(
        out,
        "\n| --- | --- |{}",
        " ---: | ---: |".repeat(names.len())
    );
    for person in &progress.people {
        let _ = write!(
            out,
            "| {} | {} |",
            escaped(&person.locale),
            escaped(&who(person))
        );
        for (_, done) in deeds(person) {
            let _ = write!(out, " {} | {} |", done.texts, done.words);
        }
        out.push('\n');
    }
    for (locale, done) in &progress.restored {
        let _ = writeln!(
            out,
            "\nGiven out again after a withdrawal, {}: {}, {}",
            escaped(locale),
            counted(done.texts, "text"),
            counted(done.words, "word")
        );
    }
    out
}

fn span(progress: &Progress) -> String {
    match progress.from {
        Some(from) => format!("What people did from {from} to {}", progress.to),
        None => format!("What people did until {}", progress.to),
    }
}

fn who(person: &Contribution) -> String {
    match &person.name {
        Some(name) => format!("{name} ({})", person.person),
        None => format!("{} (not listed)", person.person),
    }
}

fn deeds(person: &Contribution) -> [(&'static str, Done); 6] {
    [
        ("translated", person.translated),
        ("reviewed", person.reviewed),
        ("approved", person.approved),
        ("rejected", person.rejected),
        ("withdrawn", person.withdrawn),
        ("restored", person.restored),
    ]
}
