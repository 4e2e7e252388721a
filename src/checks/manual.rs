//! Manual pages, made from what the checks say about themselves.

use std::fmt::Write as _;

use super::{Check, Example, Scope};
use crate::profile::{Profile, Profiles};

/// Whether a language's file says what a check needs.
type Needs = fn(&Profile) -> bool;

/// Checks that need something from a language's file, and what it is; in languages without it they find nothing.
const NEEDS: &[(&str, Needs)] = &[
    ("address", |language| language.address.is_some()),
    ("foreign-script", Profile::knows_scripts),
    ("particle-after-slot", |language| language.slots.is_some()),
    ("punctuation", |language| language.punctuation.is_some()),
    ("wording", |language| language.wording.is_some()),
];

/// The languages that a check serves, unless it serves all.
fn languages(code: &str) -> Option<String> {
    let (_, needs) = NEEDS.iter().find(|(known, _)| *known == code)?;
    let profiles = Profiles::embedded();
    let served = profiles.iter().filter(|(_, language)| needs(language));
    let names: Vec<String> = served.map(|(tag, _)| profiles.name(tag)).collect();
    Some(names.join(", "))
}

/// The manual page of a check, as Markdown.
pub fn manual(check: &Check) -> String {
    let scope = match check.scope {
        Scope::Project => "any Fluent project",
        Scope::Library => "a library only",
    };
    let mut page = format!(
        "# {}\n\n{}\n\nLevel: {}. Runs on {scope}.\n\n## Why\n\n{}\n\n## What to do\n\n{}\n",
        check.code,
        check.summary,
        check.level.as_str(),
        check.why,
        check.fix
    );
    if let Some(names) = languages(check.code) {
        let _ = write!(
            page,
            "\nServes {names}: those whose file in content/languages says what it needs.\n"
        );
    }
    if !check.companions.is_empty() {
        let _ = write!(
            page,
            "\nThe same fault is often found by: {}.\n",
            check.companions.join(", ")
        );
    }
    example(&mut page, "Found", &check.bad);
    example(&mut page, "Not found", &check.good);
    page
}

fn example(page: &mut String, title: &str, example: &Example) {
    if example.0.is_empty() {
        return;
    }
    let _ = writeln!(page, "\n## {title}");
    for (path, content) in example.0 {
        if content.is_empty() {
            let _ = writeln!(page, "\n`{path}`: not there.");
            continue;
        }
        let kind = if path.ends_with(".toml") {
            "toml"
        } else {
            "fluent"
        };
        let _ = writeln!(
            page,
            "\n`{path}`:\n\n```{kind}\n{}\n```",
            content.trim_end()
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_which_languages_a_check_serves() {
        for (code, _) in NEEDS {
            assert!(super::super::by_code(code).is_some(), "{code}");
        }
        let served = languages("address").unwrap();
        assert!(served.contains("Spanish, Korean"), "{served}");
        assert_eq!(languages("missing"), None);
    }
}
