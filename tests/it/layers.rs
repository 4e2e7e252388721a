//! The layers are as docs/architecture.md draws them: a layer uses those below it, and none below the checks knows of findings.

#![allow(clippy::unwrap_used)] // a test may

use std::path::{Path, PathBuf};

/// The layers, the highest first, as the drawing lists them.
fn layers(root: &Path) -> Vec<String> {
    let page = std::fs::read_to_string(root.join("docs/architecture.md")).unwrap();
    let (_, drawing) = page.split_once("```\n").unwrap();
    let (drawing, _) = drawing.split_once("```").unwrap();
    let names = drawing.lines().filter_map(|line| line.split(' ').next());
    let names: Vec<String> = names.map(str::to_owned).collect();
    assert!(names.len() > 10, "the drawing is read: {names:?}");
    names
}

fn files(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, all);
        } else {
            all.push(path);
        }
    }
}

/// The lines of a file of `src` that are compiled into the program, with their numbers.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let tests = text.find("\n#[cfg(test)]\nmod tests {");
    let lines = text[..tests.unwrap_or(text.len())].lines().zip(1..);
    lines
        .map(|(line, number)| (number, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn a_layer_uses_only_those_below_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (layers, src) = (layers(root), root.join("src"));
    let depth = |name: &str| layers.iter().position(|layer| layer == name);
    let checks = depth("checks").unwrap();
    let mut all = Vec::new();
    files(&src, &mut all);
    let mut wrong = Vec::new();
    for path in all {
        let inside = path.strip_prefix(&src).unwrap();
        let first = inside.iter().next().unwrap().to_str().unwrap();
        let layer = first.trim_end_matches(".rs");
        let Some(own) = depth(layer) else {
            assert!(["lib", "main", "testing"].contains(&layer), "{layer}");
            continue;
        };
        let text = std::fs::read_to_string(&path).unwrap();
        for (number, line) in code(&text) {
            let used = line.split("crate::").skip(1).filter_map(|rest| {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                depth(&rest[..end.unwrap_or(rest.len())])
            });
            let up = used.into_iter().any(|used| used < own);
            let finding = own > checks && layer != "diagnostic" && line.contains("Diagnostic");
            if up || finding {
                wrong.push(format!("{}:{number}: {line}", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
