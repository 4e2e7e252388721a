//! What a pull request changes in coverage, for people: as lines of a terminal and as a comment.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::counted;
use super::markdown::escaped;
use super::visible::on_one_line;
use crate::coverage::{Changes, EntryName, LocaleChange, Percent};

/// How many ids of a file are named.
const NAMED: usize = 10;
/// Room for the lists in a comment; the table of coverage takes the rest.
const LONGEST: usize = 20_000;

fn percent(percent: Option<Percent>) -> String {
    percent.map_or_else(|| "–".to_owned(), |percent| format!("{percent}%"))
}

/// The files of some messages, each with its ids.
fn by_file(names: &[EntryName]) -> BTreeMap<&str, Vec<&str>> {
    let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for name in names {
        files.entry(&name.path).or_default().push(&name.id);
    }
    files
}

fn changed(changes: &Changes) -> impl Iterator<Item = (&String, &LocaleChange)> {
    changes
        .locales
        .iter()
        .filter(|(_, change)| !change.is_none())
}

fn ids(ids: &[&str], shown: impl Fn(&str) -> String) -> String {
    let mut named: Vec<String> = ids.iter().take(NAMED).map(|id| shown(id)).collect();
    if ids.len() > NAMED {
        named.push(format!("… and {} more", ids.len() - NAMED));
    }
    named.join(", ")
}

pub(super) fn text(out: &mut String, changes: &Changes) {
    let _ = writeln!(out, "\nsince {}", on_one_line(&changes.revision));
    for (locale, change) in changed(changes) {
        let _ = writeln!(
            out,
            " {}: {} → {}, {} newly missing, {} newly translated",
            on_one_line(locale),
            percent(change.before),
            percent(change.after),
            change.newly_missing.len(),
            change.newly_translated.len()
        );
        for (path, missing) in by_file(&change.newly_missing) {
            let missing = ids(&missing, |id| on_one_line(id).into_owned());
            let _ = writeln!(out, "  newly missing in {}: {missing}", on_one_line(path));
        }
    }
    if changed(changes).next().is_none() {
        out.push_str(" nothing is newly missing or newly translated\n");
    }
}

pub(super) fn markdown(out: &mut String, changes: &Changes, name: impl Fn(&str) -> String) {
    let _ = writeln!(
        out,
        "### Translation coverage since {}\n",
        escaped(&changes.revision)
    );
    if changed(changes).next().is_none() {
        out.push_str("Nothing is newly missing or newly translated.\n\n");
        return;
    }
    out.push_str(
        "| Language | Before | After | Newly missing | Newly translated |\n\
         | --- | ---: | ---: | ---: | ---: |\n",
    );
    for (locale, change) in changed(changes) {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} |",
            escaped(&name(locale)),
            percent(change.before),
            percent(change.after),
            change.newly_missing.len(),
            change.newly_translated.len()
        );
    }
    out.push('\n');
    for (locale, change) in changed(changes) {
        list(
            out,
            &format!("{}: newly missing", name(locale)),
            &change.newly_missing,
        );
        list(
            out,
            &format!("{}: newly translated", name(locale)),
            &change.newly_translated,
        );
    }
}

fn list(out: &mut String, title: &str, names: &[EntryName]) {
    if names.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "<details><summary>{}: {}</summary>\n\n",
        escaped(title),
        names.len()
    );
    let files = by_file(names);
    let count = files.len();
    for (at, (path, missing)) in files.into_iter().enumerate() {
        let item = format!("- {}: {}\n", escaped(path), ids(&missing, escaped));
        if out.len() + item.len() > LONGEST {
            let left = counted(count - at, "file");
            let _ = writeln!(out, "- … and {left} more, too long for a comment");
            break;
        }
        out.push_str(&item);
    }
    out.push_str("\n</details>\n\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::visible::acts;

    fn changes() -> Changes {
        let name = |path: &str, id: &str| EntryName {
            path: path.to_owned(),
            id: id.to_owned(),
        };
        let korean = LocaleChange {
            before: Some(Percent::of(9, 10)),
            after: Some(Percent::of(9, 11)),
            newly_missing: vec![name("ko/a|<b>.ftl", "a"), name("ko/a|<b>.ftl", "b\u{1b}")],
            newly_translated: vec![name("ko/c.ftl", "c")],
        };
        let same = LocaleChange {
            before: Some(Percent::of(1, 1)),
            after: Some(Percent::of(1, 1)),
            ..LocaleChange::default()
        };
        Changes {
            revision: "origin/main".to_owned(),
            locales: [("es".to_owned(), same), ("ko".to_owned(), korean)].into(),
        }
    }

    #[test]
    fn lines() {
        let mut out = String::new();
        text(&mut out, &changes());
        assert!(!out.contains(acts));
        insta::assert_snapshot!(out, @r"

        since origin/main
         ko: 90.0% → 81.8%, 2 newly missing, 1 newly translated
          newly missing in ko/a|<b>.ftl: a, b\u{1b}
        ");
    }

    #[test]
    fn a_comment() {
        let mut out = String::new();
        markdown(&mut out, &changes(), str::to_owned);
        assert!(!out.contains(acts) && !out.contains("<b>"));
        assert!(out.contains("| ko | 90.0% | 81.8% | 2 | 1 |\n"), "{out}");
        let mut out = String::new();
        markdown(&mut out, &Changes::default(), str::to_owned);
        assert!(out.contains("Nothing is newly missing"), "{out}");
    }

    #[test]
    fn a_comment_has_room_for_the_table() {
        let mut many = changes();
        let korean = many.locales.get_mut("ko").unwrap();
        korean.newly_missing = (0..9000)
            .map(|number| EntryName {
                path: format!("ko/{number}.ftl"),
                id: "a".to_owned(),
            })
            .collect();
        let mut out = String::new();
        markdown(&mut out, &many, str::to_owned);
        assert!(out.len() < LONGEST + 1000, "{}", out.len());
        assert!(out.contains("too long for a comment"));
    }
}
