//! `show --format text`: for reading.

use super::{Answer, Show, Shown};
use crate::cli::output::{Output, Styles, clean, listed};
use crate::language;
use crate::post::{Channel, Confidence, Posting};
use crate::review::{Reason, Standing};

pub(super) fn answer(
    answer: &Answer,
    args: &Show,
    channel: Option<&'static Channel>,
    output: &mut Output,
) {
    let styles = output.styles();
    let title = clean(&answer.title).into_owned();
    let id = answer.target.id();
    if title == id {
        output.line(format!("{}{id}{}", styles.bold, styles.end));
    } else {
        output.line(format!("{}{title}{}  ({id})", styles.bold, styles.end));
    }
    if answer.english_title != answer.title {
        output.line(format!(
            "{}{}{}",
            styles.dim,
            clean(&answer.english_title),
            styles.end
        ));
    }
    if let Some(expires) = answer.expires {
        output.line(format!("Holds until {expires}."));
    }
    if let Some(slots) = &answer.examples {
        output.line(format!(
            "{}With example values. Fill the slots, and say until when it holds:{}",
            styles.warn, styles.end
        ));
        for slot in slots
            .iter()
            .map(String::as_str)
            .chain(["--set expires=…  the last day on which it holds"])
        {
            output.line(format!("  {slot}"));
        }
    }
    let mut locale = None;
    for shown in &answer.shown {
        if locale != Some(&shown.locale) {
            locale = Some(&shown.locale);
            heading(answer, shown, styles, output);
        }
        // The topic's own message is the title, which stands above.
        if shown.message.id == id && shown.message.summary.is_some() {
            if let Some(summary) = &shown.message.summary {
                if shown.message.fallback {
                    no_text(shown, styles, output);
                }
                output.line(clean(summary));
            }
            continue;
        }
        message(shown, args, channel, styles, output);
    }
    if channel.is_none() && answer.examples.is_none() {
        output.hint("next: --channel x (or sms, kakaotalk, …) for the text to paste; --format plain for the text alone");
    }
}

fn heading(answer: &Answer, shown: &Shown, styles: &Styles, output: &mut Output) {
    output.line("");
    let name = language::display_name(&shown.locale);
    let native = language::native_name(&shown.locale);
    let name = if name == native {
        name
    } else {
        format!("{name} · {native}")
    };
    output.line(format!("{}== {name} =={}", styles.bold, styles.end));
    let of_locale = || {
        answer
            .shown
            .iter()
            .filter(|other| other.locale == shown.locale)
    };
    let drafts = of_locale()
        .filter(|other| other.message.standing.reasons == [Reason::Unreviewed])
        .count();
    let all = of_locale().count();
    if drafts > 0 {
        let machine = of_locale().any(|other| {
            other
                .message
                .standing
                .origin
                .is_some_and(|origin| origin.as_str() == "machine")
        });
        let what = if machine { "Machine drafts" } else { "Drafts" };
        let count = if drafts == all {
            String::new()
        } else {
            format!(" ({drafts} of {all})")
        };
        output.line(format!(
            "{}{what} that nobody has reviewed{count}: not for publication.{}",
            styles.warn, styles.end
        ));
    }
}

fn message(
    shown: &Shown,
    args: &Show,
    channel: Option<&'static Channel>,
    styles: &Styles,
    output: &mut Output,
) {
    let message = &shown.message;
    output.line("");
    output.line(format!(
        "{}{}{}  {}",
        styles.bold,
        clean(&message.id),
        styles.end,
        state(&message.standing, styles)
    ));
    if let Some(withdrawn) = &message.standing.withdrawn {
        output.line(format!(
            "  {}Withdrawn on {}: {}{}",
            styles.warn,
            withdrawn.on,
            clean(&withdrawn.reason),
            styles.end
        ));
        if let Some(correction) = &withdrawn.correction {
            output.line(format!(
                "  Post instead: beatbook show {}",
                clean(correction)
            ));
        }
        return;
    }
    if message.fallback {
        no_text(shown, styles, output);
    }
    for (label, text) in [("", &message.text), ("short: ", &message.short)] {
        if let Some(text) = text {
            output.line(indented(label, text));
        }
    }
    let english = shown.locale != language::SOURCE && !message.fallback;
    if english && let Some(text) = &message.english {
        output.line(format!(
            "{}{}{}",
            styles.dim,
            indented("English: ", text),
            styles.end
        ));
    }
    match channel {
        Some(_) => {
            for posting in &shown.postings {
                posted(
                    posting,
                    message.standing.publishable() || args.draft,
                    styles,
                    output,
                );
            }
        }
        None if !shown.postings.is_empty() => {
            let counts: Vec<String> = shown.postings.iter().filter_map(brief).collect();
            output.line(format!(
                "{}  fits: {}{}",
                styles.dim,
                counts.join(" · "),
                styles.end
            ));
        }
        None => {}
    }
}

fn no_text(shown: &Shown, styles: &Styles, output: &mut Output) {
    output.line(format!(
        "  {}No {} text. The English, not a translation:{}",
        styles.warn,
        language::display_name(&shown.locale),
        styles.end
    ));
}

fn indented(label: &str, text: &str) -> String {
    format!("  {label}{}", clean(text).replace('\n', "\n  "))
}

fn state(standing: &Standing, styles: &Styles) -> String {
    if standing.publishable() {
        return format!(
            "{}[{}, publishable]{}",
            styles.good,
            standing.state.as_str(),
            styles.end
        );
    }
    let reasons: Vec<String> = standing
        .reasons
        .iter()
        .map(|reason| match reason {
            Reason::Contact => "a contact is past its date".to_owned(),
            Reason::Stale => "stale: the English has changed".to_owned(),
            other => other.as_str().to_owned(),
        })
        .collect();
    let origin = standing
        .origin
        .map_or_else(String::new, |origin| format!("{}, ", origin.as_str()));
    format!(
        "{}[{origin}{}]{}",
        styles.warn,
        listed(&reasons),
        styles.end
    )
}

/// One channel in a few characters: `x 178/280`, `sms 45/70 (1 part)`. Where no limit is known there is nothing to fit.
fn brief(posting: &Posting) -> Option<String> {
    let measure = &posting.measure;
    let limit = measure.limit?;
    let mut said = format!("{} {}/{limit}", posting.channel.id, measure.length);
    if measure.encoding.is_some() {
        let plural = if measure.parts == 1 { "" } else { "s" };
        said.push_str(&format!(" ({} part{plural})", measure.parts));
    }
    if measure.fits == Some(false) && posting.parts.len() > 1 {
        said.push_str(&format!(" ({} posts)", posting.parts.len()));
    }
    Some(said)
}

fn posted(posting: &Posting, allowed: bool, styles: &Styles, output: &mut Output) {
    let channel = posting.channel;
    output.line(format!(
        "  {}{}{}: {}",
        styles.bold,
        channel.name,
        styles.end,
        posting.count()
    ));
    if channel.confidence == Confidence::None {
        output.line("    No limit is known for this channel; look at the post before you send it.");
    }
    for reason in posting.reason.iter().chain(&posting.measure.reasons) {
        output.line(format!(
            "    {}{}{}",
            styles.warn,
            clean(reason),
            styles.end
        ));
    }
    if !posting.measure.forced_by.is_empty() {
        let forced: Vec<String> = posting
            .measure
            .forced_by
            .iter()
            .take(6)
            .map(|forced| forced.ch.escape_debug().to_string())
            .collect();
        output.line(format!(
            "    not in the text message alphabet: {}",
            forced.join(" ")
        ));
    }
    if !allowed {
        output.line(format!(
            "    {}Not publishable, so not laid out to paste; --draft does it for review.{}",
            styles.warn, styles.end
        ));
        return;
    }
    for part in &posting.parts {
        output.line("    ----");
        for line in clean(part).split('\n') {
            output.line(format!("    {line}"));
        }
    }
    output.line("    ----");
    match (&posting.share, posting.parts.len()) {
        (Some(link), _) => output.line(format!("    share: {link}")),
        (None, 2..) => output.line(
            "    a thread: post the parts one after the other, each as a reply to the one before",
        ),
        (None, _) => output.line("    no share link for this channel: copy the text"),
    }
}
