//! `export --format xlsx` and its way back: the same rules as for XLIFF, in cells.

use std::io::{Cursor, Read, Write};

use crate::exchange::{KO, KO_RECORDS, TRACK, files};
use crate::support::{Copy, LOCALES, Ran};

const STRINGS: &str = "xl/sharedStrings.xml";
const SHEET: &str = "xl/worksheets/sheet1.xml";

/// A spreadsheet, part by part.
struct Parts(Vec<(String, Vec<u8>)>);

impl Parts {
    fn read(bytes: &[u8]) -> Parts {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
        let parts = (0..zip.len()).map(|at| {
            let mut part = zip.by_index(at).expect("a part");
            let mut content = Vec::new();
            part.read_to_end(&mut content).expect("unpacked");
            (part.name().expect("a name").to_string(), content)
        });
        Parts(parts.collect())
    }

    fn bytes(&self) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.0 {
            let options = zip::write::SimpleFileOptions::default();
            zip.start_file(name, options).expect("a part");
            zip.write_all(content).expect("packed");
        }
        zip.finish().expect("closed").into_inner()
    }

    fn text(&self, name: &str) -> String {
        let part = self.0.iter().find(|(own, _)| own == name);
        String::from_utf8(part.expect("the part").1.clone()).expect("UTF-8")
    }

    fn set(&mut self, name: &str, text: String) {
        let part = self.0.iter_mut().find(|(own, _)| own == name);
        part.expect("the part").1 = text.into_bytes();
    }

    fn replace(&mut self, name: &str, from: &str, to: &str) {
        let text = self.text(name);
        assert!(text.contains(from), "no {from} in {name}");
        self.set(name, text.replace(from, to));
    }

    /// The number of a unit's row.
    fn row(&self, key: &str) -> usize {
        let sheet = self.text(SHEET);
        let rows = sheet.split("<row r=\"").skip(1);
        let mut found = rows.filter(|row| row.contains(&format!("<t>{key}</t>")));
        let row = found.next().unwrap_or_else(|| panic!("no {key}"));
        row.split('"')
            .next()
            .expect("its number")
            .parse()
            .expect("a number")
    }

    /// Puts something else in the place of a cell.
    fn set_cell(&mut self, column: char, key: &str, cell: &str) -> usize {
        let row = self.row(key);
        let sheet = self.text(SHEET);
        let at = sheet
            .find(&format!("<c r=\"{column}{row}\""))
            .expect("the cell");
        let close = sheet[at..].find("/>").map_or(usize::MAX, |end| end + 2);
        let end = sheet[at..].find("</c>").map_or(usize::MAX, |end| end + 4);
        let end = at + close.min(end);
        let cell = cell.replacen("<c", &format!("<c r=\"{column}{row}\""), 1);
        self.set(SHEET, format!("{}{cell}{}", &sheet[..at], &sheet[end..]));
        row
    }

    fn say(&mut self, key: &str, text: &str) -> usize {
        self.set_cell('D', key, &said(text))
    }
}

fn said(text: &str) -> String {
    format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn export(copy: &Copy, more: &[&str]) -> Parts {
    Parts::read(&exported(copy, "ko", more))
}

fn exported(copy: &Copy, lang: &str, more: &[&str]) -> Vec<u8> {
    let out = copy.file("out.xlsx");
    let _ = std::fs::remove_file(&out);
    let out = out.to_str().expect("UTF-8");
    let args = ["export", "--lang", lang, "--format", "xlsx", "--out", out];
    copy.run(&[&args, more].concat()).ok();
    std::fs::read(out).expect("written")
}

fn import(copy: &Copy, bytes: &[u8], more: &[&str]) -> Ran {
    copy.write("back.xlsx", bytes);
    let path = copy.file("back.xlsx");
    copy.run(&[&["import", path.to_str().expect("UTF-8")], more].concat())
}

#[test]
fn what_comes_back_as_it_left_changes_no_byte() {
    let copy = Copy::whole();
    for locale in LOCALES.iter() {
        let file = exported(&copy, locale, &[]);
        assert!(file == exported(&copy, locale, &[]), "the same bytes again");
        let before = files(&copy.file("locales"));
        let people = ["--translated-by", "a", "--reviewed-by", "b"];
        let ran = import(&copy, &file, &people).ok();
        assert!(ran.stdout.contains("Changed 0 messages"), "{ran:#?}");
        assert_eq!(files(&copy.file("locales")), before, "{locale}");
    }
}

#[test]
fn a_changed_cell_changes_its_text_alone_and_is_no_formula() {
    let copy = Copy::new();
    let mut file = export(&copy, &[]);
    let text = copy.read(KO);
    let old = text
        .lines()
        .find_map(|line| line.strip_prefix("package-theft-track = "));
    let old = old.expect("the text").to_owned();
    file.say(TRACK, "=1+1 &amp; @ - +");
    import(&copy, &file.bytes(), &["--translated-by", "a"]).ok();
    let now = copy.read(KO);
    assert_eq!(now, text.replace(&old, "=1+1 & @ - +"));
    // What begins like a formula leaves as text, and comes back as it is.
    let file = export(&copy, &[]);
    assert!(
        file.text(SHEET).contains(">=1+1 &amp; @ - +<"),
        "{}",
        file.text(SHEET)
    );
    assert!(!file.text(SHEET).contains("<f>"), "no formulas");
    let ran = import(&copy, &file.bytes(), &["--translated-by", "a"]).ok();
    assert!(ran.stdout.contains("Changed 0 messages"), "{ran:#?}");
}

#[test]
fn only_the_translation_and_its_state_are_open_and_the_marks_are_hidden() {
    let copy = Copy::new();
    let file = export(&copy, &[]);
    let (sheet, styles) = (file.text(SHEET), file.text("xl/styles.xml"));
    assert!(
        sheet.contains("<sheetProtection sheet=\"1\""),
        "{}",
        &sheet[..2000]
    );
    let (_, formats) = styles.split_once("<cellXfs").expect("formats");
    let formats: Vec<&str> = formats.split("<xf ").skip(1).collect();
    let row = sheet.split("<row ").nth(2).expect("a text");
    let cells: Vec<&str> = row.split("<c ").skip(1).collect();
    let open = |cell: &&str| {
        let (_, style) = cell.split_once("s=\"").expect("a style");
        let style: usize = style
            .split('"')
            .next()
            .expect("one")
            .parse()
            .expect("a number");
        formats[style].contains("locked=\"0\"")
    };
    let open: Vec<&str> = cells
        .iter()
        .filter(|cell| open(cell))
        .map(|cell| &cell[3..4])
        .collect();
    assert_eq!(open, ["D", "E"], "{row}");
    assert!(
        sheet.contains("min=\"7\" max=\"7\"") && sheet.contains("hidden=\"1\""),
        "{}",
        &sheet[..2000]
    );
    // Every row can be filtered and has its choices, the last one too.
    let last = sheet.matches("<row ").count();
    let end = &sheet[sheet.find("</sheetData>").expect("an end")..];
    assert!(
        last > 20 && end.contains(&format!("<autoFilter ref=\"A1:F{last}\"/>")),
        "{end}"
    );
    assert!(end.contains(&format!("sqref=\"E2:E{last}\"")), "{end}");
    let workbook = file.text("xl/workbook.xml");
    assert!(
        workbook.contains(&format!("texts!$A$1:$F${last}<")),
        "{workbook}"
    );
    // By this programs know what kind of zip it is.
    assert_eq!(file.0[0].0, "[Content_Types].xml");
}

#[test]
fn what_the_spreadsheet_made_of_a_text_is_refused_with_its_row_and_can_be_put_right() {
    let copy = Copy::new();
    for (cell, why) in [
        ("<c><v>45352</v></c>", "a number or a day"),
        ("<c t=\"b\"><v>1</v></c>", "a truth value"),
        ("<c t=\"str\"><f>CONCAT(1)</f><v>주문</v></c>", "a formula"),
    ] {
        let mut file = export(&copy, &[]);
        let before = copy.read(KO);
        let row = file.set_cell('D', TRACK, cell);
        let ran = import(&copy, &file.bytes(), &["--translated-by", "a"]);
        assert_eq!(ran.code, 1, "{ran:#?}");
        assert!(
            ran.stdout.contains(why) && ran.stdout.contains(&format!("row {row}:")),
            "{ran:#?}"
        );
        assert_eq!(copy.read(KO), before);
        std::fs::remove_file(copy.file("back.refused.xlsx")).expect("written");
    }
    // The rest is taken, and what was refused can be put right in its own file.
    let mut file = export(&copy, &[]);
    file.say(TRACK, "{ $x } 주문하실");
    file.say("package-theft-how", "방법");
    let ran = import(&copy, &file.bytes(), &["--translated-by", "a"]);
    assert!(
        ran.code == 1
            && ran
                .stdout
                .contains("{ $x }, which the English does not have"),
        "{ran:#?}"
    );
    assert!(copy.read(KO).contains("package-theft-how = 방법\n"));
    let refused = std::fs::read(copy.file("back.refused.xlsx")).expect("written");
    let mut refused = Parts::read(&refused);
    assert!(
        refused
            .text(STRINGS)
            .contains("Refused: the text has { $x }")
    );
    refused.replace(SHEET, ">{ $x } 주문하실<", ">주문하실<");
    import(&copy, &refused.bytes(), &["--translated-by", "a"]).ok();
    assert!(copy.read(KO).contains("package-theft-track = 주문하실\n"));
}

#[test]
fn a_review_is_what_a_person_chose_and_named() {
    let copy = Copy::new();
    let mut file = export(&copy, &[]);
    for key in [TRACK, "package-theft-track.short"] {
        file.set_cell('E', key, &said("Reviewed "));
    }
    import(&copy, &file.bytes(), &["--translated-by", "a"]).ok();
    let records = copy.read(KO_RECORDS);
    assert!(!records.contains("reviewed-by = \"k\""), "nobody was named");
    import(&copy, &file.bytes(), &["--reviewed-by", "k"]).ok();
    let reviewed = crate::exchange::record(&copy, TRACK);
    assert_eq!(reviewed["reviewed-by"].as_str(), Some("k"), "{reviewed:?}");
    // What is on record leaves as such, and says nothing about a text that is changed beside it.
    let mut file = export(&copy, &[]);
    assert!(file.text(STRINGS).contains("on record as reviewed"));
    file.say(TRACK, "주문하실");
    file.say("package-theft-track.short", "주문");
    import(
        &copy,
        &file.bytes(),
        &["--translated-by", "a", "--reviewed-by", "k"],
    )
    .ok();
    let now = crate::exchange::record(&copy, TRACK);
    assert_eq!(now.get("reviewed-by"), None, "{now:?}");
}

#[test]
fn rows_may_be_moved_left_out_and_doubled() {
    let copy = Copy::new();
    let mut file = export(&copy, &[]);
    file.say(TRACK, "주문하실");
    // The rows backwards, without their numbers, and one of them gone.
    let numbered = file.text(SHEET);
    let (head, rest) = numbered.split_once("<sheetData>").expect("rows");
    let (rows, tail) = rest.split_once("</sheetData>").expect("rows");
    let mut rows: Vec<String> = rows.split_inclusive("</row>").map(str::to_owned).collect();
    let first = rows.remove(0);
    rows.retain(|row| !row.contains(&format!("r=\"A{}\"", file.row("package-theft-how"))));
    rows.reverse();
    let strip = |row: &String| {
        let mut out = String::new();
        let mut parts = row.split(" r=\"");
        out.push_str(parts.next().unwrap_or_default());
        for part in parts {
            out.push_str(part.split_once('"').map_or("", |(_, rest)| rest));
        }
        out
    };
    let moved: String = std::iter::once(&first).chain(&rows).map(strip).collect();
    let again = strip(&rows[3]);
    file.set(
        SHEET,
        format!("{head}<sheetData>{moved}{again}</sheetData>{tail}"),
    );
    let ran = import(&copy, &file.bytes(), &["--translated-by", "a"]).ok();
    assert!(ran.stdout.contains("Changed 1 message"), "{ran:#?}");
    assert!(copy.read(KO).contains("package-theft-track = 주문하실\n"));
    // Two rows of one text that say different things: nobody can tell which is meant.
    let mut file = export(&copy, &[]);
    let row = file.row(TRACK);
    let sheet = file.text(SHEET);
    let at = sheet.find(&format!("<row r=\"{row}\"")).expect("the row");
    let end = at + sheet[at..].find("</row>").expect("closed") + "</row>".len();
    let twin = sheet[at..end].to_owned();
    file.say(TRACK, "다른 글");
    file.replace(SHEET, "</sheetData>", &format!("{twin}</sheetData>"));
    let ran = import(&copy, &file.bytes(), &["--translated-by", "a"]);
    assert!(ran.code == 1 && ran.stdout.contains("twice"), "{ran:#?}");
}

#[test]
fn hostile_and_foreign_files_are_refused_and_nothing_changes() {
    let copy = Copy::new();
    let file = exported(&copy, "ko", &[]);
    let before = files(&copy.file("locales"));
    let with = |change: &dyn Fn(&mut Parts)| {
        let mut parts = Parts::read(&file);
        change(&mut parts);
        parts.bytes()
    };
    let half = file[..file.len() / 2].to_vec();
    let bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><sst/>";
    for (bytes, why) in [
        (half, "not a whole XLSX file"),
        (with(&|parts| parts.0.clear()), "not"),
        (
            with(&|parts| parts.0.retain(|(name, _)| name != "_rels/.rels")),
            "not an XLSX file",
        ),
        (
            with(&|parts| parts.0.retain(|(name, _)| name != SHEET)),
            "is missing",
        ),
        (
            with(&|parts| parts.0.retain(|(name, _)| name != STRINGS)),
            "not there",
        ),
        (
            with(&|parts| parts.set(STRINGS, bomb.to_owned())),
            "document type",
        ),
        (
            with(&|parts| parts.replace(STRINGS, "<t>", "<t>&xxe;")),
            "entity",
        ),
        (
            with(&|parts| parts.replace(STRINGS, ">translation<", ">Übersetzung<")),
            "`translation` is missing",
        ),
        (
            with(&|parts| parts.replace(STRINGS, ">beatbook ko<", ">x<")),
            "`beatbook …` is missing",
        ),
        (
            with(&|parts| parts.replace(STRINGS, ">beatbook ko<", ">beatbook fr<")),
            "no language of this project",
        ),
        (
            with(&|parts| parts.replace(STRINGS, "content/topics/", "src/")),
            "",
        ),
        (
            with(&|parts| {
                parts.set_cell('A', TRACK, "<c/>");
            }),
            "the id of its text is missing",
        ),
        (
            with(&|parts| {
                parts.set_cell('G', TRACK, "<c><v>1</v></c>");
            }),
            "a number",
        ),
    ] {
        let ran = import(&copy, &bytes, &["--translated-by", "a"]);
        if why.is_empty() {
            assert!(ran.code == 1 || ran.code == 2, "{ran:#?}");
        } else {
            ran.refused(2, &[why]);
        }
        assert_eq!(files(&copy.file("locales")), before, "{why}");
    }
}
