//! `review calls`: prints a sheet of contacts to call, and takes it back filled in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use serde::Deserialize;

use super::super::args::Global;
use super::super::output::{Output, clean};
use super::super::subject::Purpose;
use super::super::{CLEAN, FINDINGS};
use super::contact::Registry;
use super::not_in_future;
use crate::diagnostic::{Fault, FaultKind, FileText, Place, Role};
use crate::error::{Error, Kind, Result};
use crate::language;
use crate::library::{
    CONTACT_NAMES, CONTACTS, Contact, ContactKind, Contacts, Library, NAME_SUFFIX, TERM_PREFIX,
};
use crate::project::parse_toml;
use crate::review::{Date, Keys, parse_date, toml_text};
use crate::source::Source;

#[derive(Debug, Args)]
pub(super) struct Calls {
    /// A filled-in sheet; without one, an empty sheet is printed
    #[arg(value_name = "FILE", requires = "verified_by")]
    sheet: Option<PathBuf>,
    /// Who called: an id of content/reviewers.toml
    #[arg(long, value_name = "REVIEWER", requires = "sheet")]
    verified_by: Option<String>,
}

pub(super) fn run(global: &Global, args: &Calls, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    match (&args.sheet, &args.verified_by) {
        (Some(sheet), Some(by)) => take_back(global, &library, sheet, by, output),
        _ => {
            output.push(&empty_sheet(&library)?);
            output.hint("print it, call, fill it in, then run: beatbook review calls FILE --verified-by REVIEWER");
            Ok(CLEAN)
        }
    }
}

/// What was filled in about one contact. An empty text means that nothing was.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Filled {
    /// The [`Contact::print`] of the contact to call.
    print: String,
    #[serde(default)]
    called_on: String,
    #[serde(default)]
    reached: String,
    #[serde(default)]
    answers: BTreeMap<String, String>,
    /// For people who read the sheet; remarks are entered in contacts.toml by hand.
    #[serde(default, rename = "remark")]
    _remark: String,
}

/// The answers allowed for a language.
const ANSWERS: [&str; 3] = ["direct", "interpreter", "no"];

fn is_called(contact: &Contact) -> bool {
    matches!(contact.kind, ContactKind::Phone | ContactKind::ShortCode)
        && contact.retired_on.is_none()
}

/// A text for a comment of the sheet, on one line: a second line would be read back as an answer.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    clean(&words.join(" ")).into_owned()
}

fn empty_sheet(library: &Library) -> Result<String> {
    let mut out = String::from(
        "# Contacts to call. For each: dial the number, ask the questions, and write the answers between the quotation marks.\n\
         # Leave blank what you did not ask. Do not dial 911 to test it: ask the precinct.\n\
         # answers, for each language: \"direct\" (somebody answers in that language), \"interpreter\" (through an interpreter) or \"no\".\n\
         # When done, run: beatbook review calls FILE --verified-by YOUR-ID\n",
    );
    let names = library.localized(CONTACT_NAMES, &language::SOURCE)?;
    // A precinct's own contacts are changed in its precinct.toml by hand.
    let contacts = library.contacts();
    let central = |id: &str| {
        let place = contacts.place(id);
        place.is_some_and(|place| &*place.path == CONTACTS)
    };
    let called = contacts
        .iter()
        .filter(|(id, contact)| is_called(contact) && central(id));
    for (id, contact) in called {
        let name = names.as_ref().and_then(|names| {
            let message = names.get(&format!("-{TERM_PREFIX}{id}{NAME_SUFFIX}"))?;
            Some(message.written().split_once('=')?.1.trim().to_owned())
        });
        let name = name.unwrap_or_else(|| id.to_owned());
        let name = one_line(&name);
        out += &format!("\n[{id}]\n# {name}\n");
        for (locale, value) in &contact.values {
            out += &format!("# Number ({}): {}\n", one_line(locale), one_line(value));
        }
        let hours = contact.hours.as_deref().unwrap_or("not known");
        out += &format!(
            "# Ask: Is this {name}? Are these your hours: {}? Do you answer in the languages below?\n",
            one_line(hours)
        );
        out += &format!(
            "print = {}\ncalled-on = \"\"     # the day, such as 2026-11-26\nreached = \"\"       # yes, or no (somebody else answered, or nobody)\n",
            toml_text(&contact.print())
        );
        let asked: Vec<String> = library
            .locales()
            .iter()
            .map(|locale| format!("{locale} = \"\""))
            .collect();
        out += &format!("answers = {{ {} }}\nremark = \"\"\n", asked.join(", "));
    }
    Ok(out)
}

fn take_back(
    global: &Global,
    library: &Library,
    sheet: &Path,
    by: &str,
    output: &mut Output,
) -> Result<u8> {
    let today = global.now(library)?.date;
    let sheet = read(sheet)?;
    let filled: BTreeMap<String, Filled> = parse_toml(&sheet)
        .map_err(|fault| Error::content("cannot read the sheet", vec![*fault]))?;
    let mut registry = Registry::open(library, by)?;
    let mut wrong = Vec::new();
    let mut unreached = Vec::new();
    for (id, filled) in &filled {
        match review(library, &registry.contacts, id, filled, today) {
            Err((why, help)) => {
                wrong.push(Fault::new(FaultKind::CallSheet { why, help }).at(place(&sheet, id)))
            }
            Ok(Call::NotMade) => {}
            Ok(Call::NotReached) => unreached.push(id.as_str()),
            Ok(Call::Reached(keys)) => registry.verified(id, keys, &filled.print),
        }
    }
    if !wrong.is_empty() {
        return Err(Error::content(
            "the sheet was not accepted: nothing is recorded",
            wrong,
        ));
    }
    registry.write(output)?;
    if unreached.is_empty() {
        return Ok(CLEAN);
    }
    output.hint(&format!(
        "not reached: {}. Correct the number in {CONTACTS}, or add `retired-on`: texts that name it are then withheld",
        unreached.join(", ")
    ));
    Ok(FINDINGS)
}

/// The outcome of a call.
enum Call {
    NotMade,
    NotReached,
    Reached(Keys<'static>),
}

fn review(
    library: &Library,
    contacts: &Contacts,
    id: &str,
    filled: &Filled,
    today: Date,
) -> std::result::Result<Call, (String, String)> {
    let wrong = |text: String, help: &str| Err((text, help.to_owned()));
    let Some(contact) = contacts.get(id) else {
        return wrong(
            format!("there is no contact `{}`", id.escape_debug()),
            "take it out of the sheet",
        );
    };
    let answers: Vec<(&String, &str)> = filled
        .answers
        .iter()
        .map(|(tag, answer)| (tag, answer.trim()))
        .filter(|(_, answer)| !answer.is_empty())
        .collect();
    let (called, reached) = (filled.called_on.trim(), filled.reached.trim());
    if called.is_empty() && reached.is_empty() && answers.is_empty() {
        return Ok(Call::NotMade);
    }
    let Some(day) = parse_date(called) else {
        return wrong(
            format!("`{id}`: `called-on` is not a day"),
            "write the day of the call, such as 2026-11-26",
        );
    };
    if not_in_future("called-on", day, today).is_err() {
        return wrong(
            format!("`{id}`: `called-on` is in the future"),
            "write the day of the call",
        );
    }
    if filled.print != contact.print() {
        return wrong(
            format!("`{id}` has changed since the sheet was printed"),
            "print a new sheet and call the number on it",
        );
    }
    match reached {
        "yes" => {}
        "no" => return Ok(Call::NotReached),
        _ => {
            return wrong(
                format!("`{id}`: `reached` is neither yes nor no"),
                "write \"yes\" if you reached who the sheet says",
            );
        }
    }
    let mut keys: Keys<'static> = vec![("dialed-on", Some(day.to_string()))];
    for (tag, answer) in &answers {
        if !library
            .locales()
            .iter()
            .any(|locale| *locale == tag.as_str())
        {
            return wrong(
                format!("`{id}`: the library has no `{}`", tag.escape_debug()),
                "use the tags that the sheet came with",
            );
        }
        if !ANSWERS.contains(answer) {
            return wrong(
                format!(
                    "`{id}`: `{}` is not an answer for {tag}",
                    answer.escape_debug()
                ),
                "write \"direct\", \"interpreter\" or \"no\"",
            );
        }
    }
    if !answers.is_empty() {
        let direct: Vec<String> = answers
            .iter()
            .filter(|(_, answer)| *answer == "direct")
            .map(|(tag, _)| toml_text(tag))
            .collect();
        keys.push(("languages", Some(format!("[{}]", direct.join(", ")))));
        // Languages that nobody asked about are unknown, unless an interpreter serves those that are not answered directly. The
        // file cannot say that some are served through an interpreter and some not at all: that is unknown too.
        let all = answers.len() == library.locales().len();
        let says = |answer: &str| answers.iter().any(|(_, given)| *given == answer);
        let served = if says("interpreter") && !says("no") {
            "interpreter"
        } else if all && !says("interpreter") {
            "direct"
        } else {
            "unknown"
        };
        keys.push(("served", Some(toml_text(served))));
    }
    Ok(Call::Reached(keys))
}

/// The sheet, read by the same rules as a file of the library: a regular file, of bounded size, in UTF-8.
fn read(path: &Path) -> Result<Arc<FileText>> {
    let name = path.file_name().and_then(|name| name.to_str());
    let folder = path.parent().unwrap_or(Path::new(""));
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let loaded = match name {
        Some(name) => Source::directory(folder).read(name)?,
        None => None,
    };
    match loaded {
        Some(loaded) => Ok(loaded.file),
        None => Err(Error::new(
            Kind::Usage,
            format!("there is no file `{}`", path.display()),
        )),
    }
}

fn place(sheet: &Arc<FileText>, id: &str) -> Place {
    let heading = format!("[{id}]");
    let at = sheet.text.find(&heading);
    let span = at.map_or(0..0, |at| at..at + heading.len());
    Place::new(sheet, span, Role::Config)
}
