//! `export --pack`: one zip for an agency, each file in it true to the library.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use crate::exchange::{KO, KO_RECORDS, export, record};
use crate::support::{Copy, FOREIGN, Ran, WRITTEN_AND_REVIEWED, run_in, write};

/// The members of a zip.
type Members = BTreeMap<String, String>;

fn unpacked(bytes: &[u8]) -> Members {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let members = (0..zip.len()).map(|at| {
        let mut member = zip.by_index(at).expect("a member");
        let mut text = String::new();
        member.read_to_string(&mut text).unwrap_or_default();
        let name = member.name().expect("a name").to_string();
        (name, text)
    });
    members.collect()
}

fn pack(copy: &Copy, more: &[&str]) -> (Ran, Members) {
    let out = copy.file("ko.zip");
    let _ = std::fs::remove_file(&out);
    let out = out.to_str().expect("UTF-8");
    let args = [&["export", "--lang", "ko", "--pack", "--out", out], more].concat();
    let ran = copy.run(&args).ok();
    let members = unpacked(&std::fs::read(copy.file("ko.zip")).expect("read"));
    (ran, members)
}

const PAGE: &str = "pages/topics-package-theft.html";
const TIP: &str = "package-theft-tip";

/// The part of a page that is about a message.
fn section<'p>(page: &'p str, id: &str) -> &'p str {
    let (_, rest) = page
        .split_once(&format!("<h2 id=\"{id}\">"))
        .unwrap_or_else(|| panic!("no {id}"));
    rest.split("</section>").next().expect("its end")
}

#[test]
fn a_pack_holds_the_file_the_glossary_the_memory_the_pages_and_what_to_do() {
    let copy = Copy::new();
    copy.record(TIP, "ko", WRITTEN_AND_REVIEWED).ok();
    let file = export(&copy, "ko", &["--only", "unreviewed"]);
    let (ran, members) = pack(
        &copy,
        &[
            "--only",
            "unreviewed",
            "--return-to",
            "Desk <desk@example.org>",
        ],
    );
    assert!(ran.stdout.contains("2 reviewed texts"), "{ran:#?}");
    assert_eq!(
        members["texts-ko.xlf"], file,
        "the file is the one of an export"
    );

    let start = &members["start-here.html"];
    for said in [
        "Desk &lt;desk@example.org&gt;",
        "texts-ko.xlf",
        "glossary-ko.csv",
        "reviewed-ko.tmx",
        "Never type a number",
        "What is not taken back",
        &format!("href=\"{PAGE}\""),
    ] {
        assert!(start.contains(said), "no {said}: {start}");
    }
    for link in start.split("href=\"").skip(1) {
        let address = link.split('"').next().expect("its end");
        assert!(members.contains_key(address), "{address} leads nowhere");
    }

    let glossary = &members["glossary-ko.csv"];
    assert!(glossary.starts_with("\u{FEFF}source,target,notes\r\n"));
    let agreed: toml::Table = copy.read("content/glossary.toml").parse().expect("TOML");
    for term in agreed.values() {
        let (Some(english), Some(own)) = (term.get("en"), term.get("ko")) else {
            continue;
        };
        for form in english.as_array().expect("forms") {
            let row = format!(
                "\"{}\",\"{}\",",
                form.as_str().expect("a form"),
                own[0].as_str().expect("a form")
            );
            assert!(glossary.contains(&row), "no {row}");
        }
    }

    // Only what was reviewed is remembered, with its codes.
    let memory = &members["reviewed-ko.tmx"];
    assert_eq!(memory.matches("<tu ").count(), 2, "{memory}");
    assert!(memory.contains(&format!("<tu tuid=\"{TIP}\">")), "{memory}");
    assert!(
        memory.contains("<ph x=\"1\" type=\"x-fluent\">{ -contact-crime-stoppers }</ph>"),
        "{memory}"
    );

    let page = &members[PAGE];
    assert!(section(page, TIP).contains("<p class=\"state done\">Reviewed."));
    let other = section(page, "package-theft-how");
    assert!(
        other.contains("DRAFT: a machine translated this"),
        "{other}"
    );
    // Contacts as they are, marked; nothing that runs or is fetched.
    assert!(
        section(page, TIP).contains(
            "<span class=\"filled\" title=\"{ -contact-crime-stoppers }\">1-800-577-8477"
        )
    );
    for (name, text) in members.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert!(
            !text.contains("<script") && !text.contains("src=") && !text.contains("url("),
            "{name}"
        );
        assert!(
            text.contains("class=\"stop\""),
            "{name} does not say what it is"
        );
    }
    let pages = members
        .keys()
        .filter(|name| name.starts_with("pages/"))
        .count();
    let english = walkdir::WalkDir::new(copy.file("content"))
        .into_iter()
        .flatten();
    let english = english.filter(|entry| entry.path().extension().is_some_and(|end| end == "ftl"));
    assert_eq!(
        pages,
        english.count(),
        "a page for each file, whatever needs work"
    );
}

#[test]
fn every_variant_is_read_where_it_stands() {
    let copy = Copy::new();
    let (_, members) = pack(&copy, &["--format", "xlsx"]);
    assert!(members.contains_key("texts-ko.xlsx"));
    let page = section(&members["pages/templates.html"], "template-avoid-area");
    let english = copy.read("content/templates.ftl");
    let own = english
        .split("\ntemplate-avoid-area")
        .nth(1)
        .expect("the template");
    let variants: Vec<&str> = own
        .split("->")
        .nth(1)
        .expect("a selection")
        .lines()
        .filter_map(|line| line.trim_start_matches([' ', '*']).strip_prefix('['))
        .collect();
    assert!(variants.len() > 3, "{variants:?}");
    for variant in variants {
        let (key, text) = variant.split_once("] ").expect("its text");
        assert!(page.contains(&format!("$what = {key}<")), "{page}");
        assert!(
            page.contains(&format!("<mark>{text}</mark>")),
            "no {text}: {page}"
        );
    }
    // The other selection and the slots are filled: no braces are left to read but those of the remarks.
    let cells = page.split("<td lang=\"ko\"").skip(1);
    for cell in cells {
        let cell = cell.split("</td>").next().expect("its end");
        assert!(!cell.contains("<code>"), "{cell}");
    }
}

#[test]
fn only_what_is_on_record_as_reviewed_as_it_stands_is_remembered() {
    let copy = Copy::new();
    copy.record(TIP, "ko", WRITTEN_AND_REVIEWED).ok();
    let remembered = || pack(&copy, &[]).1.contains_key("reviewed-ko.tmx");
    assert!(remembered());
    // Changed since.
    let text = copy.read(KO);
    copy.append(KO, "")
        .replace(KO, &format!("{TIP} = "), &format!("{TIP} = 꼭 "));
    assert!(!remembered(), "edited");
    copy.write(KO, &text);
    assert!(remembered());
    let english = copy.read("content/topics/package-theft.ftl");
    copy.replace(
        "content/topics/package-theft.ftl",
        &format!("{TIP} = "),
        &format!("{TIP} = Please. "),
    );
    assert!(!remembered(), "stale");
    copy.write("content/topics/package-theft.ftl", &english);
    // Withdrawn: taken back, whatever its review says.
    copy.run(&[
        "review",
        "withdraw",
        TIP,
        "--lang",
        "ko",
        "--by",
        "b",
        "--reason",
        "It is <wrong>.",
    ])
    .ok();
    assert!(record(&copy, TIP).contains_key("withdrawn"));
    let (ran, members) = pack(&copy, &[]);
    assert!(!members.contains_key("reviewed-ko.tmx"), "withdrawn");
    assert!(ran.stderr.contains("no translation memory"), "{ran:#?}");
    assert!(!members["start-here.html"].contains(".tmx"));
    let page = section(&members[PAGE], TIP);
    assert!(
        page.contains("WITHDRAWN") && page.contains("It is &lt;wrong&gt;."),
        "{page}"
    );
    let file = &members["texts-ko.xlf"];
    let unit = file
        .split(&format!("id=\"{TIP}\""))
        .nth(1)
        .expect("the unit");
    let unit = unit.split("</trans-unit>").next().expect("its end");
    assert!(
        unit.contains("needs-translation") && !unit.contains("approved"),
        "{unit}"
    );
    assert!(
        copy.read(KO_RECORDS).contains("reviewed"),
        "the review itself is still on record"
    );
}

#[test]
fn the_same_library_makes_the_same_pack_and_no_file_is_written_over() {
    let copy = Copy::new();
    let _ = pack(&copy, &[]);
    let first = std::fs::read(copy.file("ko.zip")).expect("read");
    let out = copy.file("ko.zip");
    let out = out.to_str().expect("UTF-8");
    copy.run(&["export", "--lang", "ko", "--pack", "--out", out])
        .refused(2, &["is there already"]);
    assert_eq!(std::fs::read(copy.file("ko.zip")).expect("read"), first);
    std::fs::remove_file(out).expect("removed");
    copy.run_on(
        "2026-11-28",
        &["export", "--lang", "ko", "--pack", "--out", out],
    )
    .ok();
    assert_eq!(std::fs::read(copy.file("ko.zip")).expect("read"), first);
    copy.run(&[
        "export",
        "--lang",
        "ko",
        "--out",
        "x.xlf",
        "--return-to",
        "me",
    ])
    .refused(2, &["--pack"]);
    // Whoever gets the pack itself back is told what to import.
    copy.run(&["import", out, "--translated-by", "a"])
        .refused(2, &["it is a pack", "unpack it"]);
}

#[test]
fn a_text_that_is_hostile_is_only_text_in_every_file() {
    let copy = Copy::new();
    copy.set_value(
        KO,
        TIP,
        "<script>alert(1)</script>&\"' ]]> { -contact-crime-stoppers }",
    );
    copy.record(TIP, "ko", WRITTEN_AND_REVIEWED).ok();
    copy.append(
        "content/glossary.toml",
        "\n[evil]\nen = [\"=cmd|' /C calc'!A0\"]\nko = [\"@SUM(1+1)\"]\n",
    );
    let (_, members) = pack(&copy, &["--return-to", "<img src=x onerror=alert(1)>"]);
    for (name, text) in members.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert!(
            !text.contains("<script") && !text.contains("<img"),
            "{name}"
        );
    }
    assert!(
        section(&members[PAGE], TIP)
            .contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39; ]]&gt;")
    );
    assert!(members["reviewed-ko.tmx"].contains("&lt;script&gt;"));
    assert!(members["glossary-ko.csv"].contains("\"'=cmd|' /C calc'!A0\",\"'@SUM(1+1)\""));
}

#[test]
fn a_foreign_project_has_a_pack_without_what_it_does_not_have() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "l10n.toml", FOREIGN);
    write(
        folder.path(),
        "en/a.ftl",
        "mail = { $n ->\n    [one] One letter\n   *[other] { $n } letters\n } for { $who }\nbye = Bye\n",
    );
    write(folder.path(), "de/a.ftl", "bye = Tschüs\n");
    let ran = run_in(
        folder.path(),
        &["export", "--lang", "de", "--pack", "--out", "de.zip"],
    )
    .ok();
    for said in ["no translation memory", "no glossary"] {
        assert!(ran.stderr.contains(said), "{ran:#?}");
    }
    let members = unpacked(&std::fs::read(folder.path().join("de.zip")).expect("read"));
    let names: Vec<&str> = members.keys().map(String::as_str).collect();
    assert_eq!(names, ["pages/a.html", "start-here.html", "texts-de.xlf"]);
    let page = section(&members["pages/a.html"], "mail");
    assert!(
        page.contains("<mark>One letter</mark> for <code>{ $who }</code>")
            && page.contains("not translated yet"),
        "{page}"
    );
}
