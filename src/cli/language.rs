//! `language add`: a language, so that its texts are missed.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use unic_langid::LanguageIdentifier;

use super::CLEAN;
use super::args::Global;
use super::output::{Output, clean};
use super::subject::{Purpose, Subject};
use crate::error::{Error, Kind, Result};
use crate::language::{self, negotiate};
use crate::profile::{LANGUAGES, Profiles};
use crate::project::{Project, add_locale};
use crate::source::{Replacement, Source, WriteLock};

#[derive(Debug, Args)]
pub(super) struct Language {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add a language: its line in l10n.toml, its folder and, in a library, a file to fill in that says what is known of it
    Add(Add),
}

#[derive(Debug, Args)]
struct Add {
    /// The language's tag (BCP 47), such as bn, or zh-Hant where the script must be said
    #[arg(value_name = "TAG")]
    tag: String,
    /// The l10n.toml of a project; the nearest project or library by default
    #[arg(long, value_name = "L10N.TOML")]
    project: Option<PathBuf>,
}

pub(super) fn run(global: &Global, args: &Language, output: &mut Output) -> Result<u8> {
    let Action::Add(args) = &args.action;
    if global.precinct.is_some() {
        return Err(
            Error::new(Kind::Usage, "a precinct has the languages of its library")
                .with_help("leave out --precinct"),
        );
    }
    let subject = global.subject(args.project.as_deref(), Purpose::AddLanguage, true, output)?;
    let profiles = subject.profiles();
    match &subject {
        Subject::Library(library) => {
            let (source, project) = (library.source(), library.project());
            add((source, project), &profiles, args, true, output)
        }
        Subject::Project(subject) => {
            let (source, project) = &**subject;
            add((source, project), &profiles, args, false, output)
        }
    }
}

fn add(
    (source, project): (&Source, &Project),
    profiles: &Profiles,
    args: &Add,
    is_library: bool,
    output: &mut Output,
) -> Result<u8> {
    let root = source.root().ok_or_else(|| {
        Error::new(Kind::Usage, "the built-in library cannot be written to")
            .with_help("name a library's folder: --library DIR")
    })?;
    let tag = well_formed(&args.tag)?;
    let near = is_free(&tag, project, profiles)?;
    let written = tag.to_string();
    let mut lock = WriteLock::of(root)?;
    let old = lock.read(&project.path)?;
    let new = add_locale(&project.path, old.as_deref().unwrap_or_default(), &written)?;
    let file = format!("{LANGUAGES}/{written}.toml");
    let is_known = lock.read(&file)?.is_some() || Source::embedded().has(&file);
    let is_new = is_library && !is_known;
    let own = lists_of_paths(&new);
    let mut files = vec![Replacement {
        path: project.path.clone(),
        old,
        new,
    }];
    if is_new {
        files.push(Replacement {
            path: file.clone(),
            old: None,
            new: template(&tag).into_bytes(),
        });
    }
    let folder = folder(source, project, &written);
    // An empty folder changes nothing for anybody; the files change as one.
    if let Some(folder) = &folder {
        lock.make_folder(folder)?;
    }
    lock.replace_all(&files)?;
    if is_new {
        output.line(format!(
            "Wrote {file}: fill it in; what it leaves out is not checked in this language"
        ));
    } else if is_known {
        output.line(format!("{file} is there: {} is known", profiles.name(&tag)));
    }
    if let Some(folder) = &folder {
        output.line(format!("Made {}", clean(folder)));
    }
    output.line(format!("Added {written} to {}", clean(&project.path)));
    if let Some(near) = near {
        output.hint(&format!(
            "readers of {written} were served by {near} until now; from now on they are given what is in {written}"
        ));
    }
    if own > 0 {
        output.hint(&format!(
            "{own} of the [[paths]] in {} name their languages themselves: add {written} there where it belongs",
            clean(&project.path)
        ));
    }
    output.line("");
    output.line("What is next:");
    let mut next = Vec::new();
    if is_new {
        next.push(format!(
            "fill in {file}: docs/languages.md explains each key"
        ));
    }
    if is_library {
        next.push("say in beatbook.toml, under [library.formatting], how its numbers and dates are written, if not as in its own country".to_owned());
        next.push("list who may review it in content/reviewers.toml, and its agreed terms in content/glossary.toml".to_owned());
    }
    let first = project.reference_files(source).into_iter().next();
    if let (Some(folder), Some(first)) = (&folder, first) {
        next.push(format!(
            "translate, for a start {} into {}",
            clean(&first),
            clean(folder)
        ));
    }
    next.push(format!(
        "beatbook coverage --locale {written}     what it is missing: everything, so far"
    ));
    next.push(format!(
        "beatbook check --locale {written}        fails until all of it is there"
    ));
    for (number, step) in next.iter().enumerate() {
        output.line(format!("  {}. {step}", number + 1));
    }
    Ok(CLEAN)
}

/// The tag, as it is written everywhere.
fn well_formed(given: &str) -> Result<LanguageIdentifier> {
    let refused = |why: &str, help: String| {
        let what = format!("`{}` {why}", given.escape_debug());
        Err(Error::new(Kind::Usage, what).with_help(help))
    };
    let tag: LanguageIdentifier = match given.parse() {
        Ok(tag) => tag,
        Err(_) => {
            return refused(
                "is not a language tag",
                "a tag is a language, and where needed its script and region: bn, zh-Hant, pt-BR"
                    .to_owned(),
            );
        }
    };
    if tag.language.is_empty() {
        return refused(
            "names no language",
            "begin with the language: bn, ar, ht".to_owned(),
        );
    }
    let written = tag.to_string();
    if written != given {
        return refused("is not how this tag is written", format!("write {written}"));
    }
    Ok(tag)
}

/// Whether the project can have it; the locale that has served its readers, where there is one.
fn is_free(
    tag: &LanguageIdentifier,
    project: &Project,
    profiles: &Profiles,
) -> Result<Option<LanguageIdentifier>> {
    let written = tag.to_string();
    if *tag == language::SOURCE || project.locales().contains(&written) {
        return Err(
            Error::new(Kind::Usage, format!("`{written}` is there already")).with_help(format!(
                "the languages are: {}",
                project.locales().join(", ")
            )),
        );
    }
    // A language that is known in several scripts must say in which; the reader of one cannot read the other.
    let have: Vec<LanguageIdentifier> = project
        .locales()
        .iter()
        .filter_map(|tag| tag.parse().ok())
        .collect();
    let known = profiles.iter().map(|(tag, _)| tag).chain(&have);
    let mut scripts: Vec<String> = known
        .filter(|known| known.language == tag.language && known.script.is_some())
        .map(ToString::to_string)
        .collect();
    scripts.sort();
    scripts.dedup();
    if tag.script.is_none() && !scripts.is_empty() {
        return Err(Error::new(
            Kind::Usage,
            format!(
                "`{written}` does not say in which script: {} is written in more than one",
                profiles.name(tag)
            ),
        )
        .with_help(format!("which is meant? {}", scripts.join(", "))));
    }
    let near = negotiate(tag, &have).cloned();
    if let Some(near) = &near {
        let same_region =
            tag.region == near.region || (tag.region.is_none() && near.region.is_none());
        if same_region && tag.variants().len() == 0 {
            return Err(Error::new(
                Kind::Usage,
                format!("`{written}` is the same as `{near}`, which is there already"),
            )
            .with_help("a script that a language is always written in is left out of its tag"));
        }
    }
    Ok(near)
}

/// The folder of a locale's translations, where the project has one for each.
fn folder(source: &Source, project: &Project, tag: &str) -> Option<String> {
    let reference = project.reference_files(source).into_iter().next()?;
    let like = project.locales().first()?;
    let path = project.translation_path(&reference, like)?;
    let mut folder = Vec::new();
    for part in path.split('/') {
        if part == like {
            folder.push(tag);
            return Some(folder.join("/"));
        }
        folder.push(part);
    }
    None
}

/// How many `[[paths]]` name their languages themselves.
fn lists_of_paths(project: &[u8]) -> usize {
    let text = String::from_utf8_lossy(project);
    let table: toml::Table = text
        .trim_start_matches('\u{FEFF}')
        .parse()
        .unwrap_or_default();
    let paths = table.get("paths").and_then(toml::Value::as_array);
    let own = |paths: &&toml::Value| paths.get("locales").is_some();
    paths.map_or(0, |paths| paths.iter().filter(own).count())
}

/// A language's file to fill in.
fn template(tag: &LanguageIdentifier) -> String {
    let scripts = language::likely_script(tag)
        .map_or_else(String::new, |script| format!("scripts = [\"{script}\"]\n"));
    format!(
        r#"# What the program knows of this language. Each key adds something, and what is left out is not checked; docs/languages.md
# explains all of them. Only the two names are required: replace them first.

name = "{tag}"          # in English, such as "Bengali"
native = "{tag}"        # in the language itself, such as "বাংলা"

# What people call it, in any language, so that --lang finds it.
# called = ["bangla"]

# The scripts it is written in (ISO 15924), so that letters of others are found. This is the likely one: check it.
{scripts}
# Words whose full stop does not end a sentence.
# false-ends = ["Dr."]

# Capitals that its readers know without explanation.
# acronyms = ["ID"]

# "half" as in English, or "full" as in Chinese.
# [punctuation]
# width = "half"

# What says the half of the day, if it stands after the hour.
# [clock]
# after = ["a.m", "p.m"]

# How texts speak to the reader: words and endings of the form that is wrong here.
# [address]
# wrong = "a familiar form"
# help = "write the polite form"
# words = []

# Numbers in words, so that they can be compared with the English.
# [numbers.words]
# 24 = ["twenty-four"]
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_to_fill_in_is_one_that_the_program_reads() {
        for tag in ["bn", "ar", "ht", "x-none"]
            .into_iter()
            .filter_map(|tag| tag.parse().ok())
        {
            let text = template(&tag);
            let path = format!("{LANGUAGES}/{tag}.toml");
            let profiles = Profiles::of(&Source::memory([(path, text.clone())]));
            assert_eq!(profiles.faults().count(), 0, "{text}");
            assert!(profiles.get(&tag).is_some());
            // Every suggestion is one that would be read.
            let keys = text
                .replace("# [", "[")
                .lines()
                .map(|line| match line.strip_prefix("# ") {
                    Some(rest) if rest.contains(" = ") && !rest.contains(", so ") => {
                        rest.to_owned()
                    }
                    _ => line.to_owned(),
                })
                .collect::<Vec<_>>()
                .join("\n");
            let path = format!("{LANGUAGES}/{tag}.toml");
            let profiles = Profiles::of(&Source::memory([(path, keys.clone())]));
            assert_eq!(profiles.faults().count(), 0, "{keys}");
        }
    }
}
