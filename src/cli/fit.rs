//! `fit`: counts and splits text from standard input.

use std::io::Read;

use clap::Args;
use serde::Serialize;

use super::output::{Output, clean, with_isolation};
use super::show::channel;
use super::{CLEAN, FINDINGS};
use crate::error::{Error, Kind, Result};
use crate::post::{Channel, Encoding, Posting, Unit, Verdict, channels};

/// A text longer than this is not for posting.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

#[derive(Debug, Args)]
pub(super) struct Fit {
    /// The channel; every channel by default
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    /// The language of the text; counting is the same in all of them
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// The output format
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

pub(super) fn run(args: &Fit, output: &mut Output) -> Result<u8> {
    let wanted: Vec<&'static Channel> = match &args.channel {
        Some(name) => vec![channel(name)?],
        None => channels::all().iter().collect(),
    };
    if args.format == "json" && args.channel.is_none() {
        return Err(Error::new(Kind::Usage, "--format json needs --channel")
            .with_help("name one channel, such as --channel x"));
    }
    if let Some(language) = &args.lang {
        crate::library::Library::embedded()?.language(language)?;
    }
    let text = input()?;
    let mut unfit = false;
    for channel in wanted {
        let posting = Posting::measured(channel, &text);
        unfit |= posting.reason.is_some();
        if args.format == "json" {
            json(&posting, output);
        } else {
            show(&posting, args.channel.is_some(), output);
        }
    }
    Ok(if unfit && args.channel.is_some() {
        FINDINGS
    } else {
        CLEAN
    })
}

fn input() -> Result<String> {
    let failed = |error: &std::io::Error| Error::io("standard input", "read", error);
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| failed(&error))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
        return Err(Error::new(
            Kind::Usage,
            "the text on standard input is over 16 MiB",
        ));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at]
            .iter()
            .filter(|b| **b == b'\n')
            .count()
            + 1;
        Error::new(
            Kind::Usage,
            format!("the text on standard input is not UTF-8 (line {line}, byte {at})"),
        )
        .with_help("save it as UTF-8")
    })?;
    // A file's last line end is not part of the post.
    let text = text
        .strip_suffix('\n')
        .map(|text| text.strip_suffix('\r').unwrap_or(text))
        .unwrap_or(&text);
    Ok(text.to_owned())
}

/// How a text fits in one place.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Answer<'p> {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    version: u32,
    /// The id of the channel.
    channel: &'static str,
    /// What lengths are counted in; for a text message this depends on its characters.
    unit: Unit,
    /// How long the text is, in `unit`.
    length: usize,
    /// The most that one post may have, in `unit`; null where that is not known.
    limit: Option<usize>,
    /// Whether it fits, considering all limits and characters; null where no limit is known.
    fits: Option<bool>,
    /// What a text message or an alert is encoded in; null elsewhere.
    encoding: Option<Encoding>,
    /// The characters of a text message or an alert that are not in its alphabet, in the order in which they first occur.
    forced_by: Vec<Forced>,
    /// How many parts carriers split a text message into; 1 elsewhere.
    sent_parts: usize,
    /// The posts in order, ready to paste, numbered where there are several; empty where the text cannot be posted there.
    parts: &'p [String],
    /// Why it cannot be posted there as it is; null where it can, or where its length says it all.
    reason: Option<String>,
    /// Where the limit is written: a URL or a document.
    source: &'static str,
    /// When somebody last looked there: a day, or a month where only that is known.
    checked_on: &'static str,
}

/// A character that makes a text message longer.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Forced {
    /// The character.
    character: String,
    /// How often it occurs.
    count: usize,
}

fn json(posting: &Posting, output: &mut Output) {
    let measure = &posting.measure;
    let forced = measure.forced_by.iter().map(|forced| Forced {
        character: forced.ch.to_string(),
        count: forced.count,
    });
    output.json(&Answer {
        version: 1,
        channel: posting.channel.id,
        unit: measure.unit,
        length: measure.length,
        limit: measure.limit,
        fits: measure.fits,
        encoding: measure.encoding,
        forced_by: forced.collect(),
        sent_parts: measure.parts,
        parts: &posting.parts,
        reason: posting.why(),
        source: posting.channel.source,
        checked_on: posting.channel.checked_on,
    });
}

fn show(posting: &Posting, whole: bool, output: &mut Output) {
    let measure = &posting.measure;
    let verdict = posting.verdict();
    let said = match verdict {
        // Its length does not matter then.
        Verdict::NotAllowed => String::new(),
        _ => posting.count(),
    };
    let line = format!("{:10}  {verdict:14}  {said}", posting.channel.id);
    output.line(line.trim_end());
    if let Some(why) = posting.why() {
        output.line(format!("            {}", clean(&why)));
    }
    if !whole {
        return;
    }
    // Where such characters are not allowed at all, the reason above names them.
    let forced_by = measure.forced_by.iter().filter(|_| measure.allowed);
    for forced in forced_by {
        output.line(format!(
            "            not in the text message alphabet: {} ({} times)",
            forced.ch.escape_debug(),
            forced.count
        ));
    }
    if posting.parts.len() > 1 {
        for part in &posting.parts {
            output.line("----");
            output.line(with_isolation(part));
        }
        output.line("----");
    }
    output.line(format!(
        "{} ({}, {})",
        posting.channel.counting, posting.channel.source, posting.channel.checked_on
    ));
}
