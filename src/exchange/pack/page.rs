//! The pages of a pack: each file's texts as they read, English and translation side by side.
//!
//! No scripts and nothing fetched: they open from a folder on any desktop. What they show is not outgoing, and says so.

use std::collections::BTreeSet;

use super::super::code::readable;
use super::super::context::{IN_ITS_PLACE, VARIANT_OF};
use super::super::export::{Outgoing, OutgoingUnit, Standing};
use super::super::samples::Samples;
use super::super::unit::id_of;
use super::rendering::{Rendering, Side};
use crate::report::html_escaped as escaped;

const STYLE: &str = include_str!("page.css");

/// What a page is written in.
pub(super) struct Tongue<'t> {
    /// The tag.
    pub(super) locale: &'t str,
    /// What it is called in English.
    pub(super) name: &'t str,
    pub(super) is_right_to_left: bool,
}

/// How many messages of a file there are, and what work they need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) messages: usize,
    pub(super) missing: usize,
    pub(super) outdated: usize,
    pub(super) unreviewed: usize,
}

/// A page.
pub(super) fn page(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        escaped(title)
    )
}

/// What a file is called: as the message that has its name says, which is a topic's title.
pub(super) fn title(file: &Outgoing) -> String {
    let name = file.reference.rsplit('/').next().unwrap_or_default();
    let name = name.strip_suffix(".ftl").unwrap_or(name);
    let own = file.units.iter().find(|unit| unit.unit.key == name);
    own.map_or_else(|| name.to_owned(), |unit| readable(&unit.unit.source))
}

/// The messages of a file, each with its units.
pub(super) fn messages(file: &Outgoing) -> impl Iterator<Item = (&str, &[OutgoingUnit])> {
    let chunks = file
        .units
        .chunk_by(|one, other| id_of(&one.unit.key) == id_of(&other.unit.key));
    chunks.filter_map(|units| Some((id_of(&units.first()?.unit.key), units)))
}

/// The page of a file's texts, and how many they are; `samples` fills a message in English and in the translation.
pub(super) fn texts<E>(
    file: &Outgoing,
    tongue: &Tongue<'_>,
    mut samples: impl FnMut(&str, &[OutgoingUnit]) -> Result<[Samples; 2], E>,
) -> Result<(String, Counts), E> {
    let mut counts = Counts::default();
    let mut body = format!(
        "<p><a href=\"../start-here.html#texts\">All texts</a></p>\n<main>\n<h1>{}</h1>\n<p class=\"path\">{}</p>\n<p class=\"stop\">For translators and reviewers. Do not publish, print or send any of this: what is in <span class=\"filled\">blue</span> is only an example, and drafts are not checked.</p>\n",
        escaped(&title(file)),
        escaped(&file.reference)
    );
    for (id, units) in messages(file) {
        let [english, own] = samples(id, units)?;
        let sides = [
            Rendering::new(units, Side::English, &english),
            Rendering::new(units, Side::Own, &own),
        ];
        counts.add(units);
        message(id, units, &sides, tongue, &mut body);
    }
    body += "</main>\n";
    Ok((page(&title(file), &body), counts))
}

impl Counts {
    fn add(&mut self, units: &[OutgoingUnit]) {
        self.messages += 1;
        match whole(units) {
            Standing::Reviewed | Standing::Final => {}
            Standing::Missing => self.missing += 1,
            Standing::Stale => self.outdated += 1,
            Standing::Rejected | Standing::Withdrawn | Standing::Machine | Standing::Translated => {
                self.unreviewed += 1
            }
        }
    }
}

/// How a message stands: the parts of it that it lacks say nothing of the others.
fn whole(units: &[OutgoingUnit]) -> Standing {
    let there = units.iter().find(|unit| unit.unit.target.is_some());
    there.map_or(Standing::Missing, |unit| unit.standing)
}

fn message(
    id: &str,
    units: &[OutgoingUnit],
    sides: &[Rendering<'_>; 2],
    tongue: &Tongue<'_>,
    out: &mut String,
) {
    let (class, said) = state(whole(units));
    let lacks = units.iter().any(|unit| unit.unit.target.is_none());
    let more = match lacks && whole(units) != Standing::Missing {
        true => " A part of it is not translated yet.",
        false => "",
    };
    *out += &format!(
        "<section>\n<h2 id=\"{0}\">{0}</h2>\n<p class=\"state {class}\">{said}{more}</p>\n<table class=\"texts\">\n<thead><tr><td></td><th scope=\"col\">English</th><th scope=\"col\">{1}</th></tr></thead>\n<tbody>\n",
        escaped(id),
        escaped(tongue.name)
    );
    let [english, own] = sides;
    let mut seen = BTreeSet::new();
    for unit in units {
        // What has selections is read in its variants.
        if is_opened(unit, units) {
            continue;
        }
        // Which variant it is and what stands around it is seen here.
        let seen_here = |note: &String| {
            [VARIANT_OF, IN_ITS_PLACE]
                .iter()
                .any(|begin| note.starts_with(begin))
        };
        let notes = unit
            .notes
            .iter()
            .filter(|note| !seen_here(note) && seen.insert(note.as_str()));
        let notes: String = notes
            .map(|note| format!("<li>{}</li>", escaped(note)))
            .collect();
        let notes = match notes.is_empty() {
            true => notes,
            false => format!("<ul class=\"notes\">{notes}</ul>"),
        };
        let english = english.html(unit).unwrap_or_default();
        let own = own.html(unit).unwrap_or_else(|| {
            "<span class=\"none\" lang=\"en\" dir=\"ltr\">not translated yet</span>".to_owned()
        });
        let direction = if tongue.is_right_to_left {
            "rtl"
        } else {
            "ltr"
        };
        *out += &format!(
            "<tr><th scope=\"row\">{}</th><td lang=\"en\">{english}{notes}</td><td lang=\"{}\" dir=\"{direction}\">{own}</td></tr>\n",
            escaped(&label(unit)),
            escaped(tongue.locale),
        );
    }
    *out += "</tbody>\n</table>\n</section>\n";
}

fn is_opened(unit: &OutgoingUnit, units: &[OutgoingUnit]) -> bool {
    let within = format!("{}[", unit.unit.key);
    units
        .iter()
        .any(|other| other.unit.key.starts_with(&within))
}

fn label(unit: &OutgoingUnit) -> String {
    let part = unit.unit.attribute.as_deref().unwrap_or("text");
    let variants = unit.unit.variants.iter();
    let variants = variants.map(|(selector, key)| format!("{selector} = {key}"));
    let all: Vec<String> = [part.to_owned()].into_iter().chain(variants).collect();
    all.join(", ")
}

/// What a reader must know of a text before anything else.
fn state(standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Missing => ("draft", "Not translated yet."),
        Standing::Stale => (
            "draft",
            "DRAFT: out of date. The English has changed since this was translated.",
        ),
        Standing::Rejected => ("draft", "DRAFT: a reviewer rejected this as it stands."),
        Standing::Withdrawn => ("draft", "WITHDRAWN: this was taken back."),
        Standing::Machine => (
            "draft",
            "DRAFT: a machine translated this, and nobody has reviewed it.",
        ),
        Standing::Translated => ("draft", "DRAFT: nobody has reviewed this as it stands."),
        Standing::Reviewed => ("done", "Reviewed."),
        Standing::Final => ("done", "Reviewed and approved."),
    }
}
