//! What the staff's pages say in their own words.

use super::words;
use crate::gate::{Publication, PublicationStatus, Reason};
use crate::report::without_hidden;

/// How the texts of a page stand, once for the page.
pub(super) struct Standing {
    pub(super) status: &'static str,
    pub(super) text: String,
}

impl Standing {
    /// The gravest of what stands against the texts; `None` where all may go out.
    pub(super) fn of<'s>(all: impl Iterator<Item = &'s PublicationStatus>) -> Option<Standing> {
        let (mut drafts, mut withheld) = (0, 0);
        for status in all {
            match status.publication() {
                Publication::Published => {}
                Publication::Draft => drafts += 1,
                Publication::Withheld => withheld += 1,
            }
        }
        let mut said = Vec::new();
        if drafts > 0 {
            said.push(words::english().say("staff-standing-drafts"));
        }
        if withheld > 0 {
            said.push(words::english().count("staff-standing-withheld", withheld));
        }
        (!said.is_empty()).then(|| Standing {
            status: if drafts > 0 { "draft" } else { "withheld" },
            text: said.join(" "),
        })
    }
}

/// Why a text is withheld, for somebody who wanted to send it.
pub(super) fn why(status: &PublicationStatus) -> Option<String> {
    if status.publication() != Publication::Withheld {
        return None;
    }
    // That somebody must still review it is true of drafts too, and keeps nothing back.
    let grave = status
        .reasons
        .iter()
        .filter(|reason| !reason.is_draft_only());
    let mut said = vec![words::english().say("staff-withheld")];
    let in_words = |reason: &Reason| match (reason, &status.withdrawn) {
        // The record says it to whoever has posted the text.
        (Reason::Withdrawn, Some(withdrawn)) => words::english().fill(
            "staff-why-withdrawn-since",
            &[
                ("day", &withdrawn.on.to_string()),
                ("reason", &one_line(&withdrawn.reason)),
            ],
        ),
        _ => words::english().say(sentence(*reason)),
    };
    said.extend(grave.map(in_words));
    let withdrawn = status.withdrawn.as_ref();
    if let Some(id) = withdrawn.and_then(|withdrawn| withdrawn.correction.as_ref()) {
        said.push(words::english().with("staff-why-corrected", "text", &one_line(id)));
    }
    Some(said.join(" "))
}

/// What a person wrote, as a part of a line.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    without_hidden(&words.join(" ")).into_owned()
}

/// The word for it.
fn sentence(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "staff-why-missing",
        Reason::Withdrawn => "staff-why-withdrawn",
        Reason::Rejected => "staff-why-rejected",
        Reason::Unreadable => "staff-why-unreadable",
        Reason::Hole => "staff-why-hole",
        Reason::Unfilled => "staff-why-unfilled",
        Reason::Stale => "staff-why-stale",
        Reason::Expired => "staff-why-expired",
        Reason::Contact => "staff-why-contact",
        Reason::Unreviewed => "staff-why-unreviewed",
    }
}

/// A word of the metadata as a heading: `older-adults` becomes `Older adults`.
pub(super) fn heading(word: &str) -> String {
    let words = word.replace('-', " ");
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => words,
    }
}
