//! `show --format plain`: the text and nothing else.

use super::Answer;
use crate::cli::output::{Output, postable};
use crate::error::{Error, Kind, Result};
use crate::gate::Publication;
use crate::post::Channel;

/// The texts alone, for scripts and for copying: all of them, or none and why. Published texts leave; with `--draft`, drafts
/// too, each with the line that says so.
pub(super) fn answers(
    answers: &[Answer],
    channels: &[&'static Channel],
    output: &mut Output,
) -> Result<()> {
    if answers.iter().any(|answer| answer.examples.is_some()) {
        return Err(
            Error::new(Kind::Usage, "this template has slots that are not filled").with_help(
                "fill them with --set name=value; without --format plain they are listed",
            ),
        );
    }
    // A topic's title is not a post.
    let shown = || {
        let all = answers.iter().flat_map(|answer| &answer.shown);
        all.filter(|shown| !shown.is_title)
    };
    let refused: Vec<_> = shown()
        .filter(|shown| shown.post.is_none() && shown.postings.is_empty())
        .collect();
    if !refused.is_empty() {
        let named: Vec<String> = refused
            .iter()
            .take(3)
            .map(|shown| {
                let reasons = shown.message.status.reasons.iter();
                let reasons: Vec<&str> = reasons.map(|reason| reason.as_str()).collect();
                let why = if reasons.is_empty() {
                    "it has no text of its own".to_owned()
                } else {
                    reasons.join(", ")
                };
                format!("{} ({}): {why}", shown.message.id, shown.locale)
            })
            .collect();
        let more = match refused.len() - named.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let only_drafts = refused
            .iter()
            .all(|shown| shown.message.status.publication() == Publication::Draft);
        let help = if only_drafts {
            "it, its English or something that it quotes has not been reviewed as it is now; --draft gives it out marked as a draft, for review only"
        } else {
            "what is missing, withdrawn, rejected, stale or expired is not given out; --format text shows the status of each text"
        };
        let text = format!("not publishable: {}{more}", named.join("; "));
        return Err(Error::new(Kind::Refused, text).with_help(help));
    }
    let mut parts = Vec::new();
    for shown in shown() {
        if channels.is_empty() {
            let post = shown.post.iter().map(|post| post.text().into_owned());
            parts.extend(post.map(|part| (part, &shown.locale)));
            continue;
        }
        for posting in &shown.postings {
            if posting.parts.is_empty() {
                let why = posting.reason.as_deref().unwrap_or("it does not fit");
                let text = format!(
                    "`{}` cannot go to {}: {why}",
                    shown.message.id, posting.channel.name
                );
                return Err(Error::new(Kind::Refused, text)
                    .with_help("`beatbook fit` shows what cannot go there"));
            }
            let posts = posting.parts.iter().cloned();
            parts.extend(posts.map(|part| (part, &shown.locale)));
        }
    }
    if parts.is_empty() {
        return Err(Error::new(Kind::Refused, "there is no text to give out")
            .with_help("`beatbook check` says what is wrong with the file"));
    }
    for (number, (part, locale)) in parts.iter().enumerate() {
        if number > 0 {
            output.line("");
        }
        output.line(postable(part, locale));
    }
    Ok(())
}
