//! The folder that is written: the same each time, of what can be read, with nothing else in it.

use std::path::Path;

use super::{files, made, values};
use crate::support::Copy;

#[test]
fn the_same_library_gives_the_same_site_and_every_link_leads_to_a_page() {
    let copy = Copy::new();
    let first = made(&copy, &[]);
    assert_eq!(first, made(&copy, &[]));
    for topic in ["pickpocket", "domestic-violence"] {
        for locale in ["en", "ko", "all"] {
            let path = format!("topics/{locale}/{topic}.html");
            assert!(first.contains_key(&path), "{path}");
        }
    }
    for (path, html) in first.iter().filter(|(path, _)| path.ends_with(".html")) {
        let links = values(html, "href").into_iter().chain(values(html, "src"));
        for link in links.filter(|link| !link.starts_with("http") && !link.starts_with('#')) {
            let link = link.split(['#', '?']).next().expect("a path");
            let folder = Path::new(path).parent().expect("a folder");
            let mut parts: Vec<&str> = folder.iter().filter_map(|part| part.to_str()).collect();
            for part in link.split('/') {
                match part {
                    ".." => {
                        parts.pop().expect("inside the site");
                    }
                    part => parts.push(part),
                }
            }
            let there = parts.join("/");
            assert!(
                first.contains_key(&there),
                "{path}: {link} leads to {there}"
            );
        }
    }
    let progress = values(&first["progress.html"], "href");
    assert!(progress.contains(&"index.html") && progress.contains(&"check.html"));
}

#[test]
fn a_folder_with_anything_else_is_left_alone() {
    let copy = Copy::new();
    made(&copy, &[]);
    copy.write("out/mine.txt", "mine");
    let ran = copy.run(&["site", "--out", "out"]);
    ran.refused(2, &["mine.txt", "`site` did not write"]);
    assert_eq!(copy.read("out/mine.txt"), "mine");
    std::fs::remove_file(copy.file("out/mine.txt")).expect("removed");
    // Bundles do not replace a site, nor a site bundles.
    let ran = copy.run(&["compile", "--out", "out"]);
    ran.refused(2, &["`compile` did not write"]);
    copy.run(&["compile", "--out", "dist"]).ok();
    copy.run(&["site", "--out", "dist"]).refused(2, &[]);
}

#[test]
fn what_cannot_be_read_is_no_site() {
    let copy = Copy::new();
    let before = made(&copy, &[]);
    for path in [
        "locales/ko/topics/pickpocket.review.toml",
        "locales/ko/topics/pickpocket.ftl",
    ] {
        let file = copy.file(path);
        std::fs::remove_file(&file).expect("removed");
        std::fs::create_dir(&file).expect("a folder where a file belongs");
        copy.run(&["site", "--out", "out"]).refused(2, &[path]);
        assert_eq!(files(&copy.file("out")), before, "the old site stays");
        std::fs::remove_dir(&file).expect("removed");
    }
    // Bytes that are not UTF-8: the text is lost, and the site is not the whole library.
    copy.write("locales/ko/topics/pickpocket.ftl", b"pickpocket = \xFF\n");
    let ran = copy.run(&["site", "--out", "out"]);
    assert!(
        ran.code > 0 && ran.stderr.contains("pickpocket.ftl"),
        "{ran:#?}"
    );
}
