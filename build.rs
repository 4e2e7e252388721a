//! Embeds the material as it is, and stops the build on FTL or TOML that does not parse.

#[allow(dead_code, unreachable_pub)] // shared with the crate, which uses all of it
#[path = "src/diagnostic/text.rs"]
mod text;

#[allow(dead_code)] // shared with the crate, which uses all of it
#[path = "src/ftl/nesting.rs"]
mod nesting;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const MATERIAL: &[&str] = &[
    "beatbook.toml",
    "content",
    "l10n.toml",
    "locales",
    "precincts",
];

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets this"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets this"));
    let mut problems = Vec::new();
    let mut table = String::from("static FILES: &[(&str, &str)] = &[\n");
    for path in material(&root) {
        let full = root.join(&path);
        match std::fs::read_to_string(&full) {
            Ok(content) => {
                problems.extend(problem(&path, content));
                let full = full.display().to_string();
                writeln!(table, "    ({path:?}, include_str!({full:?})),").expect("a string");
            }
            Err(error) => problems.push(format!("{path}:1:1: {error}")),
        }
    }
    table.push_str("];\n");
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        std::process::exit(1);
    }
    std::fs::write(out.join("embedded.rs"), table).expect("OUT_DIR can be written to");
}

/// The paths of the files to embed, with `/`, sorted.
fn material(root: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    for part in MATERIAL {
        println!("cargo::rerun-if-changed={part}");
        for entry in walkdir::WalkDir::new(root.join(part)).into_iter().flatten() {
            let embedded = entry.file_type().is_file()
                && matches!(
                    entry.path().extension().and_then(|end| end.to_str()),
                    Some("ftl" | "toml")
                );
            if let (true, Ok(path)) = (embedded, entry.path().strip_prefix(root)) {
                let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
                paths.push(parts.join("/"));
            }
        }
    }
    paths.sort();
    paths
}

/// Why a file does not parse, as `path:line:column: text`, one for each place.
fn problem(path: &str, content: String) -> Vec<String> {
    let file = text::FileText::new(path, content.replace("\r\n", "\n"));
    let found: Vec<(usize, String)> = if path.ends_with(".toml") {
        match toml::from_str::<toml::Table>(&file.text) {
            Ok(_) => Vec::new(),
            Err(error) => vec![(
                error.span().map_or(0, |span| span.start),
                error.message().to_owned(),
            )],
        }
    } else {
        let refused = nesting::refused(&file.text);
        if refused.is_empty() {
            match fluent_syntax::parser::parse(file.text.as_str()) {
                Ok(_) => Vec::new(),
                Err((_, errors)) => errors
                    .into_iter()
                    .map(|error| (error.pos.start, error.kind.to_string()))
                    .collect(),
            }
        } else {
            let places = refused.into_iter();
            places
                .map(|refused| (refused.at, refused.why.to_owned()))
                .collect()
        }
    };
    found
        .into_iter()
        .map(|(at, what)| {
            let at = file.position(at);
            let what = what.replace('\n', " ");
            format!("{path}:{}:{}: {what}", at.line, at.column)
        })
        .collect()
}
