//! `show --format text`: for reading.

use super::{Answer, Show, Shown};
use crate::cli::output::{Output, Styles, clean, listed, postable, title};
use crate::gate::{Outgoing, Publication, PublicationStatus, Reason};
use crate::language;
use crate::post::{Confidence, Posting};

pub(super) fn answer(answer: &Answer, args: &Show, output: &mut Output) {
    let styles = output.styles();
    let id = answer.target.id();
    match &answer.title {
        Some(text) => output.line(format!(
            "{}{}{}  ({})",
            styles.bold,
            title(text),
            styles.end,
            clean(id)
        )),
        None => output.line(format!("{}{}{}", styles.bold, clean(id), styles.end)),
    }
    if let (Some(own), Some(english)) = (&answer.title, &answer.english_title)
        && own.locale() != english.locale()
    {
        output.line(format!("{}{}{}", styles.dim, title(english), styles.end));
    }
    if let Some(until) = answer.until {
        output.line(format!("Holds until {until}."));
    }
    if let Some(slots) = &answer.examples {
        output.line(format!(
            "{}With example values: do not post. Fill the slots:{}",
            styles.warn, styles.end
        ));
        for slot in slots {
            output.line(format!("  {}", clean(slot)));
        }
    }
    let mut locale = None;
    for shown in &answer.shown {
        if locale != Some(&shown.locale) {
            locale = Some(&shown.locale);
            heading(answer, shown, styles, output);
        }
        // The topic's own message is the title, which stands above.
        if shown.is_title {
            about_topic(shown, styles, output);
        } else {
            message(shown, args, styles, output);
        }
    }
}

/// What to do next.
pub(super) fn next(answers: &[Answer], args: &Show, output: &Output) {
    if args.channel.is_empty() && answers.iter().all(|answer| answer.examples.is_none()) {
        output.hint("next: --channel x (or sms, kakaotalk, …) for the text to paste; --format plain for the text alone");
    }
}

fn about_topic(shown: &Shown, styles: &Styles, output: &mut Output) {
    if shown.message.fallback {
        no_text(shown, styles, output);
    }
    if let Some(summary) = &shown.message.summary {
        output.line(title(summary));
    }
    if let Some(keywords) = &shown.message.keywords {
        output.line(format!(
            "{}found by: {}{}",
            styles.dim,
            clean(keywords),
            styles.end
        ));
    }
}

fn heading(answer: &Answer, shown: &Shown, styles: &Styles, output: &mut Output) {
    output.line("");
    let (name, native) = &shown.names;
    let name = if name == native {
        name.clone()
    } else {
        format!("{name} · {native}")
    };
    output.line(format!("{}== {name} =={}", styles.bold, styles.end));
    let of_locale = || {
        answer
            .shown
            .iter()
            .filter(|other| other.locale == shown.locale)
            .map(|other| &other.message.status)
    };
    let drafts = of_locale()
        .filter(|status| status.publication() == Publication::Draft)
        .count();
    let all = of_locale().count();
    if drafts > 0 {
        let machine = of_locale().any(|status| {
            status
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

fn message(shown: &Shown, args: &Show, styles: &Styles, output: &mut Output) {
    let message = &shown.message;
    output.line("");
    output.line(format!(
        "{}{}{}  {}  {}{}:{}{}",
        styles.bold,
        clean(&message.id),
        styles.end,
        state(&message.status, styles),
        styles.dim,
        clean(&message.place.path),
        message.place.positions().0.line,
        styles.end
    ));
    if let Some(withdrawn) = &message.status.withdrawn {
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
    if let Some(restored) = &message.status.restored {
        output.line(format!(
            "  {}It was withdrawn; given out again on {} by {}{}",
            styles.dim,
            restored.on,
            clean(&restored.by),
            styles.end
        ));
    }
    if let Some(rejected) = &message.status.rejected {
        output.line(format!(
            "  {}Rejected on {}: {}{}",
            styles.warn,
            rejected.on,
            clean(&rejected.reason),
            styles.end
        ));
    }
    if message.fallback {
        no_text(shown, styles, output);
    }
    for (label, text) in [
        ("", shown.post.as_ref().or(message.text.as_ref())),
        ("short: ", message.short.as_ref()),
    ] {
        if let Some(text) = text {
            output.line(indented(label, text));
        }
    }
    if message.text.is_none() && message.short.is_none() && !message.fallback {
        output.line(format!(
            "  {}Withheld: {}{}",
            styles.warn,
            listed(&reasons(&message.status)),
            styles.end
        ));
    }
    if let Some(words) = &shown.changed_words {
        output.line(format!("  {}The English since:{}", styles.warn, styles.end));
        output.line(format!("  {}", clean(words).replace('\n', "\n  ")));
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
    if args.channel.is_empty() {
        let counts: Vec<String> = shown.postings.iter().filter_map(brief).collect();
        if !counts.is_empty() {
            output.line(format!(
                "{}  fits: {}{}",
                styles.dim,
                counts.join(" · "),
                styles.end
            ));
        }
        return;
    }
    for posting in &shown.postings {
        let laid_out = !posting.is_draft() || args.draft;
        posted(shown, posting, laid_out, styles, output);
    }
}

fn no_text(shown: &Shown, styles: &Styles, output: &mut Output) {
    output.line(format!(
        "  {}No {} text. The English, not a translation:{}",
        styles.warn, shown.names.0, styles.end
    ));
}

fn indented(label: &str, text: &Outgoing) -> String {
    let words = text.text();
    let shown = postable(&words, text.locale());
    // After a label, the line that says DRAFT and the text share one line.
    let shown = if label.is_empty() || !text.is_draft() {
        shown.into_owned()
    } else {
        shown.replacen('\n', " | ", 1)
    };
    format!("  {label}{}", shown.replace('\n', "\n  "))
}

fn reasons(status: &PublicationStatus) -> Vec<String> {
    let reasons = status.reasons.iter();
    reasons
        .map(|reason| match reason {
            Reason::Contact => "a contact in it is not confirmed".to_owned(),
            Reason::Stale => "stale: the English has changed".to_owned(),
            Reason::Hole => "something in it cannot be filled in".to_owned(),
            Reason::Unfilled => "example values".to_owned(),
            other => other.as_str().to_owned(),
        })
        .collect()
}

fn state(status: &PublicationStatus, styles: &Styles) -> String {
    if status.publishable() {
        return format!(
            "{}[{}, publishable]{}",
            styles.good,
            status.state.as_str(),
            styles.end
        );
    }
    let origin = status
        .origin
        .map_or_else(String::new, |origin| format!("{}, ", origin.as_str()));
    format!(
        "{}[{origin}{}]{}",
        styles.warn,
        listed(&reasons(status)),
        styles.end
    )
}

/// One channel in a few characters: `x 178/280`, `sms 45/70 (1 part)`; `None` if no limit is known.
fn brief(posting: &Posting) -> Option<String> {
    let measure = &posting.measure;
    let limit = measure.limit?;
    let mut brief = format!("{} {}/{limit}", posting.channel.id, measure.length);
    if measure.encoding.is_some() {
        let plural = if measure.parts == 1 { "" } else { "s" };
        brief.push_str(&format!(" ({} part{plural})", measure.parts));
    }
    if measure.fits == Some(false) && posting.parts.len() > 1 {
        brief.push_str(&format!(" ({} posts)", posting.parts.len()));
    }
    Some(brief)
}

fn posted(shown: &Shown, posting: &Posting, laid_out: bool, styles: &Styles, output: &mut Output) {
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
    if let Some(why) = posting.why() {
        output.line(format!("    {}{}{}", styles.warn, clean(&why), styles.end));
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
    if !laid_out {
        output.line(format!(
            "    {}A draft, so not laid out for pasting; --draft does that, for review.{}",
            styles.warn, styles.end
        ));
        return;
    }
    for part in &posting.parts {
        output.line("    ----");
        for line in postable(part, &shown.locale).split('\n') {
            output.line(format!("    {line}"));
        }
    }
    output.line("    ----");
    match (&posting.share, posting.parts.len()) {
        (Some(link), _) => output.line(format!("    share: {link}")),
        (None, _) if posting.is_draft() => {
            output.line("    a draft has no share link: it is for reviewers");
        }
        (None, 2..) => output.line(
            "    a thread: post the parts one after the other, each as a reply to the one before",
        ),
        (None, _) => output.line("    no share link for this channel: copy the text"),
    }
}
