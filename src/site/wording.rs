//! What the staff's pages say in their own words.

use crate::gate::{Publication, PublicationStatus, Reason};

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
            said.push(
                "Draft: no qualified translator or editor has reviewed these texts. They may be shown to a reviewer, and may not be published."
                    .to_owned(),
            );
        }
        if withheld > 0 {
            said.push(format!(
                "{withheld} {} withheld: each says why.",
                if withheld == 1 {
                    "text is"
                } else {
                    "texts are"
                }
            ));
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
    let reasons: Vec<&str> = grave.map(|reason| sentence(*reason)).collect();
    Some(format!("Withheld. {}", reasons.join(" ")))
}

fn sentence(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "There is no text in this language yet.",
        Reason::Withdrawn => "The text was withdrawn.",
        Reason::Rejected => "A reviewer rejected it.",
        Reason::Unreadable => "Its file or its facts cannot be read as they should.",
        Reason::Hole => "It refers to something that does not exist.",
        Reason::Unfilled => "It has open slots.",
        Reason::Stale => "The English has changed since it was translated.",
        Reason::Expired => "It is past its date.",
        Reason::Contact => "A number or address in it is not confirmed, or no longer.",
        Reason::Unreviewed => "Nobody has reviewed it.",
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
