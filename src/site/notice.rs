//! The pages of templates: a form, and what the notice says in every language while it is filled in.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use serde::Serialize;

use super::assets::NOTICE;
use super::data::{self, ChannelData};
use super::fields::{self, End, Field};
use super::wording::{Standing, heading, why};
use super::{Files, Shell, Site, words};
use crate::date::Date;
use crate::error::Result;
use crate::gate::{Gate, OpenPiece, OpenText, TopicView};
use crate::language;
use crate::library::{EXPIRES, Expires, PLACE_PREFIX, PLACES, Part, TEMPLATES, TemplateMeta};
use crate::post::{channels, hashtags_on, posts_to};
use crate::profile::Profiles;
use crate::review::{PublicationStatus, days_after};

/// How many days the form's calendar knows: some before the day of the build, for what has happened, and a year after it.
const DAYS: i64 = 460;
const DAYS_BEFORE: i64 = 60;

/// The styles of dates that templates may ask for.
const DATE_STYLES: [&str; 3] = ["full", "long", "medium"];

#[derive(Template)]
#[template(path = "notice.html")]
struct Page<'p> {
    shell: Shell<'p>,
    heading: String,
    standing: Option<Standing>,
    fields: Vec<Field<'p>>,
    end: End,
    /// The days that the calendar of a field begins and ends with.
    first_day: String,
    last_day: String,
    places: Vec<&'p str>,
    channels: Vec<ChannelData>,
    data: String,
}

#[derive(Serialize)]
struct Data<'d> {
    template: &'d str,
    title: &'d str,
    expires: &'static str,
    slots: Vec<SlotData>,
    places: &'d [PlaceData],
    languages: Vec<LanguageData>,
    channels: Vec<ChannelLimits>,
}

#[derive(Serialize)]
pub(super) struct SlotData {
    pub(super) name: String,
    pub(super) kind: &'static str,
    pub(super) label: String,
    /// The value, and what the English text says for it.
    pub(super) choices: Vec<(String, String)>,
    pub(super) example: String,
    longest: Option<String>,
}

#[derive(Serialize)]
pub(super) struct PlaceData {
    key: String,
    /// By locale; a language in which the name may not leave has none.
    names: BTreeMap<String, String>,
    /// The locales in which nobody has reviewed the name: a notice that has it is a draft.
    drafts: BTreeSet<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LanguageData {
    locale: String,
    name: String,
    native: String,
    dir: &'static str,
    status: &'static str,
    why: Option<String>,
    draft_line: Option<String>,
    until: Option<String>,
    /// What stands below posts.
    signature: Option<String>,
    value: Option<Vec<OpenPiece>>,
    short: Option<Vec<OpenPiece>>,
}

#[derive(Serialize)]
struct ChannelLimits {
    #[serde(flatten)]
    channel: ChannelData,
    unit: &'static str,
    limit: Option<usize>,
    extra: &'static [crate::post::Limit],
    uses: &'static str,
    /// The precinct's hashtags, where they are used.
    tags: Vec<String>,
}

#[derive(Serialize)]
struct Dates {
    from: String,
    days: i64,
    locales: BTreeMap<String, LocaleDates>,
}

#[derive(Serialize)]
struct LocaleDates {
    #[serde(flatten)]
    styles: BTreeMap<&'static str, Vec<String>>,
    clock: Option<crate::library::Clock>,
}

impl Site<'_, '_> {
    /// Writes a page for each template, and the dates and times in every language.
    pub(super) fn notices(&self) -> Result<Files> {
        let mut files = Files::new();
        if !self.about.has_notices {
            return Ok(files);
        }
        let metas = self.gate.library().templates()?;
        let places = self.places()?;
        let views = self.languages.iter();
        let views = views.map(|language| self.gate.open(TEMPLATES, &language.tag));
        let views: Vec<TopicView<'_, '_>> = views.collect::<Result<_>>()?;
        for (id, meta) in &*metas {
            files.push(self.notice(id, meta, &views, &places)?);
        }
        let first = first_day(self.gate);
        let locales = self.languages.iter().map(|language| {
            let formats = self.gate.library().formats(&language.tag);
            let said = |day, style| formats.as_ref()?.day(day, style);
            let dates = |style| -> Vec<String> {
                let days = (0..DAYS).map(|days| days_after(first, days));
                days.map(|day| said(day, style).unwrap_or_default())
                    .collect()
            };
            let of_locale = LocaleDates {
                styles: DATE_STYLES
                    .into_iter()
                    .map(|style| (style, dates(style)))
                    .collect(),
                clock: self.gate.library().clock(&language.tag),
            };
            (language.tag.to_string(), of_locale)
        });
        let dates = Dates {
            from: first.to_string(),
            days: DAYS,
            locales: locales.collect(),
        };
        files.push(("data/dates.js".to_owned(), data::script("dates", &dates)));
        // As threads are cut everywhere: by what this program knows of all languages.
        let false_ends = data::script("falseEnds", Profiles::embedded().false_ends());
        files.push(("data/abbreviations.js".to_owned(), false_ends));
        Ok(files)
    }

    fn notice(
        &self,
        id: &str,
        meta: &TemplateMeta,
        views: &[TopicView<'_, '_>],
        places: &[PlaceData],
    ) -> Result<(String, String)> {
        let gate = self.gate;
        let mut languages = Vec::new();
        let mut statuses: Vec<PublicationStatus> = Vec::new();
        let mut title = id.to_owned();
        let mut labels = BTreeMap::new();
        let languages_and_views = self.languages.iter().zip(views);
        for ((language, view), signing) in languages_and_views.zip(&self.signings) {
            let mut status = view.status(id);
            signing.count(&mut status);
            // What must be signed and cannot be does not go out unsigned.
            let goes = gate.lets_out(&status);
            let value = view.open_text(id, Part::Value).filter(|_| goes);
            let short = view.open_text(id, Part::SHORT).filter(|_| goes);
            if language.tag == language::SOURCE {
                title = view
                    .title(id)
                    .map_or_else(|| id.to_owned(), |title| title.label());
                if let Some(value) = &value {
                    choices(&value.pieces, &mut labels);
                }
            }
            let not_here = || words::english().say("staff-form-not-here");
            let open = value.is_some();
            languages.push(LanguageData {
                locale: language.tag.to_string(),
                name: language.name.clone(),
                native: language.native.clone(),
                dir: language.dir,
                status: status.publication().as_str(),
                why: why(&status).or_else(|| (!open).then(not_here)),
                draft_line: draft_line(&value).or_else(|| signing.draft_line().map(str::to_owned)),
                signature: signing.label(),
                until: status.until.map(|until| until.to_string()),
                value: value.map(|text| text.pieces),
                short: short.map(|text| text.pieces),
            });
            statuses.push(status);
        }
        let order = languages
            .iter()
            .find_map(|language| language.value.as_deref());
        let order = order.map(fields::names).unwrap_or_default();
        let place_of = |name: &str| order.iter().position(|other| *other == name);
        let slots = meta.variables.iter().filter(|(name, _)| *name != EXPIRES);
        let mut slots: Vec<_> = slots.collect();
        slots.sort_by_key(|(name, _)| place_of(name).unwrap_or(order.len()));
        let data = Data {
            template: id,
            title: &title,
            expires: match meta.expires {
                Expires::Required => "required",
                Expires::Optional => "optional",
            },
            slots: slots
                .iter()
                .map(|(name, variable)| SlotData {
                    name: (*name).clone(),
                    kind: variable.kind.as_str(),
                    label: variable.label.clone().unwrap_or_else(|| heading(name)),
                    choices: variable
                        .choices
                        .iter()
                        .map(|choice| {
                            let said = labels.get(&((*name).clone(), choice.clone()));
                            let said = said.cloned().unwrap_or_else(|| heading(choice));
                            (choice.clone(), said)
                        })
                        .collect(),
                    example: variable.example.clone(),
                    longest: variable.longest.clone(),
                })
                .collect(),
            places,
            languages,
            channels: self.limits(gate, meta),
        };
        let written = || {
            let all = self.languages.iter().zip(&data.languages);
            all.filter(|(_, of)| of.value.is_some())
                .map(|(language, _)| language)
        };
        let slots = data.slots.iter().zip(&slots);
        let fields = slots
            .map(|(slot, (_, variable))| Field::of(slot, variable, !places.is_empty(), written()));
        let first = first_day(gate);
        let page = Page {
            fields: fields.collect(),
            end: End::of(meta.expires, &self.about.zone),
            first_day: first.to_string(),
            last_day: days_after(first, DAYS - 1).to_string(),
            places: fields::suggestions(places),
            channels: data.channels.iter().map(|limits| limits.channel).collect(),
            shell: self.shell(title.clone(), &NOTICE, "../"),
            standing: Standing::of(statuses.iter()),
            data: data::embedded(&data),
            heading: title.clone(),
        };
        let path = format!("notices/{id}.html");
        let html = super::render(&path, &page)?;
        Ok((path, html))
    }

    fn limits(&self, gate: &Gate<'_>, meta: &TemplateMeta) -> Vec<ChannelLimits> {
        let listed = channels::all()
            .iter()
            .filter(|channel| meta.channels.iter().any(|id| id == channel.id));
        listed
            .filter(|channel| {
                let precinct = gate.library().precinct();
                precinct.is_none_or(|precinct| posts_to(precinct, channel))
            })
            .map(|channel| ChannelLimits {
                channel: ChannelData::of(channel),
                unit: channel.unit.name(),
                limit: channel.limit,
                extra: channel.extra,
                uses: channel.uses.as_str(),
                tags: gate
                    .library()
                    .precinct()
                    .map_or_else(Vec::new, |precinct| hashtags_on(precinct, channel).to_vec()),
            })
            .collect()
    }

    /// The precinct's places with their names in every language, where these may leave; in the order of their English names.
    fn places(&self) -> Result<Vec<PlaceData>> {
        let library = self.gate.library();
        let mut places: BTreeMap<String, PlaceData> = BTreeMap::new();
        if library.localized(PLACES, &language::SOURCE)?.is_none() {
            return Ok(Vec::new());
        }
        for language in &self.languages {
            let view = self.gate.open(PLACES, &language.tag)?;
            for id in view.ids() {
                let Some(key) = id.strip_prefix(PLACE_PREFIX) else {
                    continue;
                };
                let message = view.message(id)?;
                let place = places.entry(key.to_owned()).or_insert_with(|| PlaceData {
                    key: key.to_owned(),
                    names: BTreeMap::new(),
                    drafts: BTreeSet::new(),
                });
                if let Some(text) = message.text.filter(|_| !message.fallback) {
                    let tag = language.tag.to_string();
                    if text.is_draft() {
                        place.drafts.insert(tag.clone());
                    }
                    place.names.insert(tag, text.label());
                }
            }
        }
        let mut places: Vec<PlaceData> = places.into_values().collect();
        places.sort_by_cached_key(|place| place.english().to_lowercase());
        Ok(places)
    }
}

/// The first day that the form's calendar knows.
fn first_day(gate: &Gate<'_>) -> Date {
    days_after(gate.now().date, -DAYS_BEFORE)
}

impl PlaceData {
    pub(super) fn english(&self) -> &str {
        self.names.get("en").unwrap_or(&self.key)
    }
}

fn draft_line(text: &Option<OpenText>) -> Option<String> {
    let line = text.as_ref()?.draft_line.as_ref()?;
    Some(line.to_string())
}

/// What the English says for each value of a choice, by slot and value: the first time that it says something.
fn choices(pieces: &[OpenPiece], labels: &mut BTreeMap<(String, String), String>) {
    for piece in pieces {
        let OpenPiece::Select {
            select, variants, ..
        } = piece
        else {
            continue;
        };
        for (key, pieces) in variants {
            if let [OpenPiece::Text(text)] = &pieces[..] {
                let label = labels.entry((select.clone(), key.clone()));
                label.or_insert_with(|| text.trim().to_owned());
            }
        }
    }
}
