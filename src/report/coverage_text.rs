//! `text`: coverage as a table that a person at a terminal reads at a glance.

use std::fmt::Write as _;

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, Table};

use super::visible::on_one_line;
use super::{counted, gaps};
use crate::coverage::{Coverage, Figures};

/// How many characters a bar has.
const BAR: usize = 20;
/// How many files are listed.
const FILES: usize = 10;

const TRANSLATED: char = '█';
const SAME: char = '▒';
const MISSING: char = '░';

pub(super) fn render(coverage: &Coverage, color: bool) -> String {
    let total = gaps::total(coverage);
    let mut table = new_table();
    table.set_header([
        "locale",
        "",
        "%",
        "present",
        "missing (words)",
        "stale",
        "unreviewed",
        "obsolete",
        "errors",
    ]);
    for (locale, of_locale) in &coverage.locales {
        table.add_row(row(locale, &of_locale.figures));
    }
    if coverage.locales.len() > 1 {
        table.add_row(row("total", &total));
    }
    align(&mut table, 2..9);
    let mut out = painted(&table.trim_fmt(), color);
    out.push('\n');
    if total.unchanged > 0 {
        let _ = writeln!(
            out,
            " {TRANSLATED} translated  {SAME} the same as the English  {MISSING} missing"
        );
    }
    for note in gaps::notes(coverage) {
        let _ = writeln!(out, " {note}");
    }
    files(&mut out, coverage);
    if let Some(changes) = &coverage.since {
        super::coverage_change::text(&mut out, changes);
    }
    out
}

fn new_table() -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING);
    table
}

fn row(locale: &str, figures: &Figures) -> Vec<String> {
    vec![
        on_one_line(locale).into_owned(),
        bar(figures),
        figures.present().to_string(),
        format!(
            "{}/{}",
            figures.changed + figures.unchanged,
            figures.total()
        ),
        match figures.missing {
            0 => "0".to_owned(),
            missing => format!("{missing} ({})", figures.missing_w),
        },
        figures.stale.to_string(),
        figures.unreviewed.to_string(),
        figures.obsolete.to_string(),
        figures.errors.to_string(),
    ]
}

/// Rounded down, so that only what is complete looks complete.
fn bar(figures: &Figures) -> String {
    let of = |count: usize| (BAR * count).checked_div(figures.total()).unwrap_or(0);
    let translated = of(figures.changed);
    let present = of(figures.changed + figures.unchanged);
    (0..BAR)
        .map(|at| match at {
            at if at < translated => TRANSLATED,
            at if at < present => SAME,
            _ => MISSING,
        })
        .collect()
}

fn files(out: &mut String, coverage: &Coverage) {
    let absent: Vec<String> = gaps::absent(coverage)
        .map(|(locale, _)| on_one_line(locale).into_owned())
        .collect();
    if !absent.is_empty() {
        let _ = writeln!(out, "\nlanguages without any file: {}", absent.join(", "));
    }
    let files = gaps::files_that_lack(coverage);
    if files.is_empty() {
        return;
    }
    out.push_str("\nfiles with the most missing\n");
    let mut table = new_table();
    for (locale, file) in files.iter().take(FILES) {
        table.add_row([
            on_one_line(&file.path).into_owned(),
            on_one_line(locale).into_owned(),
            gaps::lacks(file),
        ]);
    }
    out.push_str(&table.trim_fmt());
    out.push('\n');
    if files.len() > FILES {
        let more = counted(files.len() - FILES, "file");
        let _ = writeln!(out, " … and {more} more");
    }
}

fn align(table: &mut Table, columns: std::ops::Range<usize>) {
    for column in columns {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
}

/// Colors the bars of a finished table: colors in its cells would count as width.
fn painted(table: &str, color: bool) -> String {
    if !color {
        return table.to_owned();
    }
    let mut out = String::with_capacity(table.len() * 2);
    let mut now = None;
    for character in table.chars() {
        let wanted = match character {
            TRANSLATED => Some("\u{1b}[32m"),
            SAME => Some("\u{1b}[36m"),
            MISSING => Some("\u{1b}[31m"),
            _ => None,
        };
        if wanted != now {
            out.push_str(wanted.unwrap_or("\u{1b}[0m"));
            now = wanted;
        }
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::coverage::{FileCoverage, LocaleCoverage};
    use crate::report::visible::acts;
    use crate::report::{CoverageFormat, coverage, fixture};

    #[test]
    fn a_table() {
        let out = coverage(&fixture::coverage(), CoverageFormat::Text, None, false);
        assert!(!out.contains(acts));
        insta::assert_snapshot!(out, @r#"
         locale                             %    present  missing (words)  stale  unreviewed  obsolete  errors
         ar       ░░░░░░░░░░░░░░░░░░░░    0.0      0/348       348 (3121)      0           0         0       0
         es       ███████████████████▒  100.0    348/348                0      0           0         0       0
         ko       █████████████████░░░   89.0    310/348         38 (221)      4         306         5       2
         zh-Hans  ███████████████████░   99.7    347/348           1 (12)      0         347         0       0
         total    ██████████████░░░░░░   72.1  1005/1392       387 (3354)      4         653         5       2
         █ translated  ▒ the same as the English  ░ missing
         the same as the English (counted as present): 8
         problems in the files themselves (`beatbook check` shows them): 1

        files with the most missing
         locales/ko/notices/안전.ftl                                           ko       3 missing
         locales/ar/site.ftl                                                   ar       2 missing, the whole file
         locales/ko/topics/package-theft.ftl                                   ko       2 missing
         locales/zh-Hans/evil|<img src=x onerror=alert(1)>\u{1b}[2J`@all`.ftl  zh-Hans  1 missing
        "#);
    }

    #[test]
    fn colors_only_where_asked() {
        let plain = coverage(&fixture::coverage(), CoverageFormat::Text, None, false);
        let colored = coverage(&fixture::coverage(), CoverageFormat::Text, None, true);
        let mut stripped = colored.clone();
        for sequence in ["\u{1b}[32m", "\u{1b}[36m", "\u{1b}[31m", "\u{1b}[0m"] {
            assert!(colored.contains(sequence));
            stripped = stripped.replace(sequence, "");
        }
        assert_eq!(stripped, plain);
    }

    #[test]
    fn a_language_without_files_is_a_line() {
        let mut counted = fixture::coverage();
        counted.locales.get_mut("ar").unwrap().absent = true;
        let out = coverage(&counted, CoverageFormat::Text, None, false);
        assert!(out.contains("\nlanguages without any file: ar\n"), "{out}");
        assert!(!out.contains("locales/ar/"), "{out}");
    }

    #[test]
    fn ten_files_at_most() {
        let mut counted = fixture::coverage();
        counted.locales = [(
            "ko".to_owned(),
            LocaleCoverage {
                files: (0..13)
                    .map(|n| FileCoverage {
                        path: format!("{n}.ftl"),
                        missing: vec!["x".to_owned(); n + 1],
                        ..FileCoverage::default()
                    })
                    .collect(),
                ..LocaleCoverage::default()
            },
        )]
        .into();
        let out = coverage(&counted, CoverageFormat::Text, None, false);
        assert_eq!(out.matches(".ftl").count(), 10);
        assert!(out.contains("… and 3 files more"));
        assert!(!out.contains("total"));
    }
}
