//! `show --format plain`: the text and nothing else.

use super::{Answer, Show, value};
use crate::cli::output::{Output, postable};
use crate::error::{Error, Kind, Result};
use crate::library::Target;
use crate::post::Channel;

/// The text alone, for scripts and for copying: only what may be published, or with `--draft` what may be as a draft.
pub(super) fn answer(
    answer: &Answer,
    args: &Show,
    channel: Option<&'static Channel>,
    output: &mut Output,
) -> Result<()> {
    if answer.examples.is_some() {
        return Err(
            Error::new(Kind::Usage, "this template has slots that are not filled").with_help(
                "fill them with --set name=value; without --format plain they are listed",
            ),
        );
    }
    let mut refused = Vec::new();
    for shown in &answer.shown {
        let standing = &shown.message.standing;
        let allowed = standing.publishable() || (args.draft && standing.usable_as_draft());
        if !allowed {
            let reasons: Vec<&str> = standing
                .reasons
                .iter()
                .map(|reason| reason.as_str())
                .collect();
            refused.push(format!(
                "{} ({}): {}",
                shown.message.id,
                shown.locale,
                reasons.join(", ")
            ));
        }
    }
    if !refused.is_empty() {
        let only_unreviewed = answer
            .shown
            .iter()
            .all(|shown| shown.message.standing.usable_as_draft());
        let help = if only_unreviewed {
            "nobody has reviewed it; --draft gives it out as the draft it is, for review and not for publication"
        } else {
            "what is missing, withdrawn, stale or expired is not given out; --format text shows how each text stands"
        };
        let more = if refused.len() > 3 {
            format!(" and {} more", refused.len() - 3)
        } else {
            String::new()
        };
        refused.truncate(3);
        return Err(Error::new(
            Kind::Refused,
            format!("not publishable: {}{more}", refused.join("; ")),
        )
        .with_help(help));
    }
    let mut first = true;
    for shown in &answer.shown {
        // A topic's title is no post.
        if matches!(&answer.target, Target::Topic(topic) if *topic == shown.message.id) {
            continue;
        }
        let parts = match (channel, shown.postings.as_slice()) {
            (Some(_), [posting]) => posting.parts.clone(),
            (Some(_), []) => Vec::new(),
            _ => value(&shown.message, &shown.locale, args)
                .into_iter()
                .collect(),
        };
        for part in parts {
            if !first {
                output.line("");
            }
            first = false;
            output.line(postable(&part, &shown.locale));
        }
    }
    Ok(())
}
