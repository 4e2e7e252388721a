//! Manual pages, made of what the checks say of themselves.

use std::fmt::Write as _;

use super::{Check, Example, Scope};

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
