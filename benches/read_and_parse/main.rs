//! The baseline for coverage: reads and parses the Fluent files of some folders, on all cores.

#![allow(missing_docs, clippy::print_stdout)]

use rayon::prelude::*;

fn main() {
    let files: Vec<_> = std::env::args()
        .skip(1)
        .flat_map(|folder| walkdir::WalkDir::new(folder).into_iter().flatten())
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .collect();
    let entries: usize = files
        .par_iter()
        .map(|path| {
            let text = std::fs::read(path).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            match fluent_syntax::parser::parse(&*text) {
                Ok(tree) | Err((tree, _)) => tree.body.len(),
            }
        })
        .sum();
    println!("{} files, {entries} entries", files.len());
}
