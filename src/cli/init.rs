//! `init`: the beginning of another city's library. It takes over no fact of this one's: the notices that name nothing but the
//! emergency number, in every language, and empty files that say what goes into them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use unic_langid::LanguageIdentifier;

use super::CLEAN;
use super::output::{Output, clean};
use crate::error::{Error, Kind, Result};
use crate::language::{self, hidden};
use crate::library::{CONTACT_NAMES, Library, NOTICES, Reference, SITE};
use crate::project::records_path;
use crate::review::{Record, change_records};
use crate::source::create_folder;

/// The one contact that every library here begins with.
const EMERGENCY: &str = "emergency";

#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder to make; it must not exist yet, or be empty
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Whom the library is for, as its readers call it, such as "Chicago"
    #[arg(long, value_name = "NAME")]
    jurisdiction: String,
    /// The time zone of its dates and times, such as America/Chicago
    #[arg(long, value_name = "ZONE", value_parser = time_zone)]
    time_zone: String,
    /// The emergency number
    #[arg(long, value_name = "NUMBER", default_value = "911", value_parser = short_code)]
    emergency: String,
}

fn time_zone(name: &str) -> std::result::Result<String, String> {
    match jiff::tz::TimeZone::get(name) {
        Ok(_) => Ok(name.to_owned()),
        Err(_) => Err("name it as the IANA database does, such as America/Chicago".to_owned()),
    }
}

fn short_code(number: &str) -> std::result::Result<String, String> {
    if (2..=6).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(number.to_owned())
    } else {
        Err("write its digits, such as 911".to_owned())
    }
}

pub(super) fn run(args: &Init, output: &mut Output) -> Result<u8> {
    let name = args.jurisdiction.trim();
    // It stands in the README, in settings and in texts, where nothing may act on what shows it.
    let acting = hidden::hidden(name).next();
    if name.is_empty() || name.contains(['\n', '\t']) || acting.is_some() {
        let error = Error::new(Kind::Usage, "--jurisdiction must be a name on one line");
        return Err(match acting {
            Some((_, c)) => {
                let code = u32::from(c);
                error.with_help(format!("take out the invisible character U+{code:04X}"))
            }
            None => error.with_help("write it as its readers call it, such as \"Chicago\""),
        });
    }
    let files = files(&Library::embedded()?, args, name)?;
    create_folder(&args.folder, &files)?;
    let folder = clean(&args.folder.display().to_string()).into_owned();
    output.line(format!("Wrote {} files to {folder}", files.len()));
    output.hint(&format!(
        "next: read {folder}/README.md, and give the emergency number its source in {folder}/content/contacts.toml"
    ));
    Ok(CLEAN)
}

fn files(library: &Library, args: &Init, name: &str) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let mut put = |path: &str, text: String| files.insert(path.to_owned(), text);
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    put(
        "README.md",
        include_str!("init/README.md").replace("JURISDICTION", name),
    );
    let locales: Vec<String> = library
        .locales()
        .iter()
        .filter(|locale| **locale != language::SOURCE)
        .map(|locale| quoted(&locale.to_string()))
        .collect();
    put("l10n.toml", project(&locales));
    put(
        "beatbook.toml",
        settings(library, &quoted(name), &quoted(&args.time_zone)),
    );
    put(
        "content/contacts.toml",
        format!(
            "{}\n[{EMERGENCY}]\nvalues = {{ en = {} }}\nkind = \"short-code\"\nserved = \"unknown\"\nverify-within-days = 365\n",
            include_str!("init/contacts.toml"),
            quoted(&args.emergency)
        ),
    );
    put(
        "content/glossary.toml",
        include_str!("init/glossary.toml").to_owned(),
    );
    put(
        "content/reviewers.toml",
        include_str!("init/reviewers.toml").to_owned(),
    );
    for locale in library.locales() {
        for (unit, comment) in [
            (
                NOTICES,
                "### Notices that go with other texts. `notice-draft` begins every text that nobody has reviewed.",
            ),
            (
                CONTACT_NAMES,
                "### What the contacts are called in texts. Their numbers stand in contacts.toml.",
            ),
            (
                SITE,
                "### What public pages and the page for reviewers say in their own words. It is no text to post.",
            ),
        ] {
            let Some(General {
                path,
                text,
                records,
            }) = general(library, unit, locale)?
            else {
                continue;
            };
            let text = match *locale == language::SOURCE {
                true => format!("{comment}\n\n{text}"),
                false => text,
            };
            let records_path = records_path(&path);
            let bytes = change_records(&records_path, b"", &records)?;
            put(&path, text);
            put(&records_path, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(files)
}

fn project(locales: &[String]) -> String {
    format!(
        "# Which languages there are and where their files lie; the format is Mozilla's, read by compare-locales, moz.l10n and Pontoon.\n\
         basepath = \".\"\n\
         locales = [{}]\n\n\
         [[paths]]\n\
         reference = \"content/**/*.ftl\"\n\
         l10n = \"locales/{{locale}}/**/*.ftl\"\n",
        locales.join(", ")
    )
}

fn settings(library: &Library, name: &str, zone: &str) -> String {
    let mut text = format!(
        "[library]\n\
         name = {name}\n\
         publisher = \"Not an official publication: drafts for review\"\n\
         time-zone = {zone}\n\n\
         # The locale that numbers, dates and times are written for, in each language.\n\
         [library.formatting]\n"
    );
    for (locale, formatting) in &library.settings().formatting {
        text.push_str(&format!(
            "{locale} = {}\n",
            toml::Value::String(formatting.clone())
        ));
    }
    text
}

/// A file of the new library and its records.
struct General {
    path: String,
    text: String,
    records: BTreeMap<String, Record>,
}

/// What of a file names no contact but the emergency number.
fn general(library: &Library, unit: &str, locale: &LanguageIdentifier) -> Result<Option<General>> {
    let (Some(path), Some(file)) = (
        library.path_in(unit, locale),
        library.localized(unit, locale)?,
    ) else {
        return Ok(None);
    };
    let own_name = format!("-contact-{EMERGENCY}-name");
    let mut text = String::new();
    let mut records = BTreeMap::new();
    for message in &file.messages {
        let is_general = if message.id.starts_with('-') {
            message.id == own_name
        } else {
            let emergency = format!("contact-{EMERGENCY}");
            message
                .references
                .iter()
                .all(|reference| matches!(reference, Reference::Term(id) if *id == emergency))
        };
        if is_general {
            text.push_str(message.written().trim_end());
            text.push('\n');
            if let Some(record) = file.records.get(&message.id) {
                records.insert(message.id.clone(), record.clone());
            }
        }
    }
    Ok(Some(General {
        path,
        text,
        records,
    }))
}
