//! beatbook.toml: levels of checks, exceptions, and what makes a folder a library.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::code::{Code, RawCode};
use super::toml_text;
use crate::date::Date;
use crate::diagnostic::{Fault, FileText, Place, Role, SettingsFault, Severity};
use crate::error::{Error, Result};
use crate::source::Source;

/// The name of the settings file.
pub(crate) const FILE: &str = "beatbook.toml";

/// What beatbook.toml says.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    /// `[library]`, where there is one: the folder is a library, and policy checks apply.
    pub library: Option<LibrarySettings>,
    /// Levels by check code, and where each is set; `all` stands for every check not named.
    pub severities: BTreeMap<String, (Severity, Place)>,
    /// `[code]`: where the program's source lies, and how it asks for messages.
    pub code: Option<Code>,
    /// The exceptions.
    pub suppressions: Vec<Suppression>,
}

/// `[library]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub(crate) struct LibrarySettings {
    /// The library's name.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// The time zone of its dates and times, as an IANA name.
    pub time_zone: String,
    /// Where the site is on the web, once it is hosted: codes and feeds lead to its public pages.
    pub site_url: Option<String>,
    /// The locale that numbers, dates and times are formatted for, by locale of the text (`es = "es-US"`).
    pub formatting: BTreeMap<String, String>,
}

/// The time zone of a library that names none: that of the city this project is for.
const TIME_ZONE: &str = "America/New_York";

impl LibrarySettings {
    /// The time zone of its dates and times, as an IANA name.
    pub(crate) fn time_zone(&self) -> &str {
        if self.time_zone.is_empty() {
            TIME_ZONE
        } else {
            &self.time_zone
        }
    }
}

/// `[[allow]]`: findings that are known, and why they may stand.
#[derive(Clone, Debug)]
pub(crate) struct Suppression {
    /// The code of the check.
    pub check: String,
    /// The message id, or absent for all.
    pub message: Option<String>,
    /// The locale, or absent for all.
    pub locale: Option<String>,
    /// The last day on which they may.
    pub until: Option<Date>,
    /// Where the exception is written.
    pub place: Place,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    library: Option<Spanned<LibrarySettings>>,
    code: Option<Spanned<RawCode>>,
    #[serde(default)]
    checks: BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    allow: Vec<Spanned<RawAllowance>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAllowance {
    check: String,
    message: Option<String>,
    locale: Option<String>,
    reason: Spanned<String>,
    #[serde(default)]
    until: Option<Date>,
}

impl Settings {
    /// Reads the settings of a source, empty ones where there is no file. Faults that can be passed over go to `faults`.
    ///
    /// # Errors
    /// The file exists but cannot be read as settings.
    pub(crate) fn read(source: &Source, faults: &mut Vec<Fault>) -> Result<Settings> {
        let Some(loaded) = source.read(FILE)? else {
            return Ok(Settings::default());
        };
        let file = loaded.file;
        let raw: Raw = toml_text::parse(&file)
            .map_err(|fault| Error::content(format!("cannot read `{FILE}`"), vec![*fault]))?;
        if let Some(library) = &raw.library {
            library_faults(&file, library, faults);
        }
        let code = raw.code.map(|code| Code::read(&file, code, faults));
        let mut settings = Settings {
            code,
            library: raw.library.map(Spanned::into_inner),
            ..Settings::default()
        };
        for (code, level) in raw.checks {
            match Severity::parse(level.get_ref()) {
                Some(level) => {
                    let place = Place::new(&file, code.span(), Role::Config);
                    settings
                        .severities
                        .insert(code.into_inner(), (level, place));
                }
                None => {
                    let place = Place::new(&file, level.span(), Role::Config);
                    let fault = SettingsFault::Level(level.into_inner());
                    faults.push(Fault::new(fault).at(place));
                }
            }
        }
        for allowance in raw.allow {
            settings
                .suppressions
                .push(allowance_of(&file, allowance, faults));
        }
        Ok(settings)
    }
}

/// Reports an unknown time zone or formatting locale: otherwise the first text that needs it would tell, or nothing would.
fn library_faults(
    file: &Arc<FileText>,
    library: &Spanned<LibrarySettings>,
    faults: &mut Vec<Fault>,
) {
    let place = Place::new(file, library.span(), Role::Config);
    let mut found = |fault: SettingsFault| faults.push(Fault::new(fault).at(place.clone()));
    let library = library.get_ref();
    let zone = library.time_zone();
    if jiff::tz::TimeZone::get(zone).is_err() {
        found(SettingsFault::TimeZone(zone.to_owned()));
    }
    if let Some(url) = &library.site_url
        && !url.starts_with("https://")
    {
        found(SettingsFault::SiteUrl(url.clone()));
    }
    for (locale, formatting) in &library.formatting {
        if formatting.parse::<icu_locale::Locale>().is_err() {
            found(SettingsFault::Formatting {
                language: locale.clone(),
                tag: formatting.clone(),
            });
        }
    }
}

fn allowance_of(
    file: &Arc<FileText>,
    raw: Spanned<RawAllowance>,
    faults: &mut Vec<Fault>,
) -> Suppression {
    let place = Place::new(file, raw.span(), Role::Config);
    let raw = raw.into_inner();
    if raw.reason.get_ref().trim().is_empty() {
        let place = Place::new(file, raw.reason.span(), Role::Config);
        faults.push(Fault::new(SettingsFault::NoReason).at(place));
    }
    Suppression {
        check: raw.check,
        message: raw.message,
        locale: raw.locale,
        until: raw.until,
        place,
    }
}
