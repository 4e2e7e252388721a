//! A pack for an agency: one zip with the file to translate, the agreed terms, the reviewed texts as a translation memory, every text
//! as it reads, and what to do, in plain words.

mod glossary;
mod memory;
mod page;
mod rendering;
mod start;

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use unic_langid::LanguageIdentifier;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use self::page::{Counts, Tongue};
use self::rendering::{Side, apart};
use self::start::Start;
use super::export::{Outgoing, OutgoingUnit, outgoing};
use super::format::Format;
use super::samples::{Filler, Samples};
use super::subject::Subject;
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::Library;
use crate::profile::Profiles;
use crate::review::Date;

/// The page to begin with. It tells a pack from other zips.
pub(crate) const START: &str = "start-here.html";

/// What goes into a pack beside what the library says itself.
pub(crate) struct Pack<'p> {
    /// The file to translate.
    pub(crate) document: Vec<u8>,
    pub(crate) format: Format,
    /// How many texts it has.
    pub(crate) texts: usize,
    /// Whom it goes back to.
    pub(crate) return_to: Option<&'p str>,
}

/// A pack.
pub(crate) struct Packed {
    pub(crate) bytes: Vec<u8>,
    /// What it has besides the file to translate, in words.
    pub(crate) holds: Vec<String>,
    /// What was left out, and why.
    pub(crate) left_out: Vec<&'static str>,
}

/// What one Fluent file gives to a pack.
struct Part {
    reference: String,
    title: String,
    page: String,
    counts: Counts,
    memory: String,
    reviewed: usize,
}

impl Pack<'_> {
    /// Packs it. The same texts and the same day give the same bytes.
    ///
    /// # Errors
    /// A file cannot be read.
    pub(crate) fn packed(self, subject: &Subject<'_>, today: Date) -> Result<Packed> {
        let profiles = match subject.library {
            Some(library) => library.profiles().clone(),
            None => Profiles::of(subject.source),
        };
        let locale = subject.locale.parse().ok();
        let name = match &locale {
            Some(locale) => profiles.name(locale),
            None => subject.locale.clone(),
        };
        let tongue = Tongue {
            locale: &subject.locale,
            name: &name,
            is_right_to_left: locale.as_ref().is_some_and(language::is_right_to_left),
        };
        let parts: Vec<_> = outgoing(
            subject,
            None,
            today,
            |file| part(subject, &file, &tongue),
            |parts| parts.collect(),
        )?;
        let parts: Vec<Part> = parts.into_iter().collect::<Result<_>>()?;
        let file_name = |what: &str, end: &str| format!("{what}-{}.{end}", safe(&subject.locale));
        let mut left_out = Vec::new();

        let memory: String = parts.iter().map(|part| part.memory.as_str()).collect();
        let reviewed: usize = parts.iter().map(|part| part.reviewed).sum();
        let memory_name = file_name("reviewed", "tmx");
        if reviewed == 0 {
            left_out.push("no translation memory: no text is on record as reviewed as it stands");
        }
        let agreed = match subject.library {
            Some(library) if !subject.is_source() => {
                glossary::csv(&library.glossary()?, &subject.locale)
            }
            _ => None,
        };
        let glossary_name = file_name("glossary", "csv");
        if agreed.is_none() {
            left_out.push("no glossary: no term is agreed in this language");
        }
        let texts_name = file_name("texts", self.format.extension());
        let names = page_names(parts.iter().map(|part| part.reference.as_str()));
        let index: Vec<(String, String, Counts)> = parts
            .iter()
            .zip(&names)
            .map(|(part, name)| (name.clone(), part.title.clone(), part.counts))
            .collect();
        let start = Start {
            tongue: &tongue,
            project: subject
                .library
                .map(|library| library.settings().name.as_str())
                .filter(|name| !name.is_empty())
                .unwrap_or("Translation"),
            file: &texts_name,
            format: self.format,
            texts: self.texts,
            glossary: agreed
                .as_ref()
                .map(|(_, rows)| (glossary_name.as_str(), *rows)),
            memory: (reviewed > 0).then_some((memory_name.as_str(), reviewed)),
            pages: &index,
            return_to: self.return_to,
        };
        let mut holds = Vec::new();
        let mut members = vec![
            (START.to_owned(), start.html().into_bytes()),
            (texts_name.clone(), self.document),
        ];
        if let Some((csv, rows)) = agreed {
            holds.push(format!("{rows} agreed terms"));
            members.push((glossary_name, csv.into_bytes()));
        }
        if reviewed > 0 {
            holds.push(format!("{reviewed} reviewed texts"));
            members.push((memory_name, memory::document(&memory).into_bytes()));
        }
        holds.push(format!("{} pages", parts.len()));
        let pages = parts.into_iter().map(|part| part.page.into_bytes());
        members.extend(names.into_iter().zip(pages));
        let bytes = zipped(&members).map_err(|error| {
            Error::new(Kind::Io, format!("the pack cannot be written: {error}"))
        })?;
        Ok(Packed {
            bytes,
            holds,
            left_out,
        })
    }
}

fn part(subject: &Subject<'_>, file: &Outgoing, tongue: &Tongue<'_>) -> Result<Part> {
    let (memory, reviewed) = match subject.is_source() {
        true => (String::new(), 0),
        false => memory::units(file, &subject.locale),
    };
    let sampler = subject
        .library
        .map(|library| Sampler::of(library, subject, file));
    let sampler = sampler.transpose()?;
    let (page, counts) = page::texts(file, tongue, |id, units| match &sampler {
        Some(sampler) => sampler.samples(id, units),
        None => Ok([Samples::default(), Samples::default()]),
    })?;
    Ok(Part {
        reference: file.reference.clone(),
        title: page::title(file),
        page,
        counts,
        memory,
        reviewed,
    })
}

/// What fills the texts of a file in English and in the translation.
struct Sampler<'l> {
    library: &'l Library,
    unit: &'l str,
    english: (LanguageIdentifier, String),
    own: Option<(LanguageIdentifier, String)>,
}

impl<'l> Sampler<'l> {
    fn of(library: &'l Library, subject: &Subject<'_>, file: &'l Outgoing) -> Result<Self> {
        let unit = library.unit_of(&file.reference);
        let text = |locale: &LanguageIdentifier| -> Result<String> {
            let file = library.localized(unit, locale)?;
            Ok(file.map(|file| file.file.text.clone()).unwrap_or_default())
        };
        let own: Option<LanguageIdentifier> = subject.locale.parse().ok();
        Ok(Sampler {
            library,
            unit,
            english: (language::SOURCE, text(&language::SOURCE)?),
            own: own
                .map(|own| Ok::<_, Error>((own.clone(), text(&own)?)))
                .transpose()?,
        })
    }

    fn samples(&self, id: &str, units: &[OutgoingUnit]) -> Result<[Samples; 2]> {
        let slots = self.library.slots_of(self.unit, id)?;
        let of = |(locale, text): &(LanguageIdentifier, String), side| {
            Filler::new(self.library, locale, text).of(&apart(units, side), &slots)
        };
        let own = self
            .own
            .as_ref()
            .map(|own| of(own, Side::Own))
            .transpose()?;
        Ok([of(&self.english, Side::English)?, own.unwrap_or_default()])
    }
}

/// The names of the pages of these files, each another one: what all paths begin with is left out, and nothing leads out of the pack.
fn page_names<'r>(references: impl Iterator<Item = &'r str> + Clone) -> Vec<String> {
    let folder = |path: &'r str| path.rfind('/').map_or("", |at| &path[..=at]);
    let shared = references.clone().map(folder).reduce(|shared, folder| {
        let same = shared.split_inclusive('/').zip(folder.split_inclusive('/'));
        let length = same
            .take_while(|(one, other)| one == other)
            .map(|(one, _)| one.len())
            .sum();
        &shared[..length]
    });
    let shared = shared.unwrap_or_default();
    let mut taken = BTreeSet::new();
    let mut names = Vec::new();
    for reference in references {
        let name = reference.strip_prefix(shared).unwrap_or(reference);
        let name = safe(name.strip_suffix(".ftl").unwrap_or(name));
        let free = (1..).map(|number| match number {
            1 => format!("pages/{name}.html"),
            _ => format!("pages/{name}-{number}.html"),
        });
        // Windows takes names that differ only in capitals for one.
        let mut free = free.filter(|name| taken.insert(name.to_lowercase()));
        names.extend(free.next());
    }
    names
}

/// A name for a file on any system.
fn safe(name: &str) -> String {
    let keep = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' => c,
        _ => '-',
    };
    let name: String = name.chars().map(keep).collect();
    let name = name.trim_matches('-');
    if name.is_empty() { "texts" } else { name }.to_owned()
}

fn zipped(
    members: &[(String, Vec<u8>)],
) -> std::result::Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // No clock: the same texts make the same file.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, content) in members {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_names_of_their_own_that_lead_nowhere_else() {
        let names = |all: &[&str]| page_names(all.iter().copied());
        assert_eq!(
            names(&["content/site.ftl", "content/topics/a.ftl"]),
            ["pages/site.html", "pages/topics-a.html"]
        );
        assert_eq!(names(&["en/a.ftl"]), ["pages/a.html"]);
        assert_eq!(
            names(&["a.ftl", "A.ftl", "a-.ftl", "../../x.ftl", "..ftl"]),
            [
                "pages/a.html",
                "pages/A-2.html",
                "pages/a-3.html",
                "pages/x.html",
                "pages/texts.html"
            ]
        );
        assert_eq!(names(&[]), Vec::<String>::new());
    }
}
