//! What is left to do, file by file: figures in words and columns, and a way to the first gaps of each.

use std::fmt::Write as _;

use super::links::{Links, Place};
use super::{Name, escaped, figures};
use crate::coverage::{Coverage, FileCoverage, Gap};
use crate::profile::Profiles;

/// A locale with more files than this lists only those with work left.
const ALL_LISTED: usize = 100;

pub(super) fn draw(out: &mut String, coverage: &Coverage, languages: &Profiles, links: Links<'_>) {
    let counted = |locale: &&crate::coverage::LocaleCoverage| !locale.absent;
    if coverage.locales.values().filter(counted).count() == 0 {
        return;
    }
    out.push_str("<h2>Work left</h2>\n");
    for (locale, of_locale) in &coverage.locales {
        if of_locale.absent {
            continue;
        }
        let mut files: Vec<&FileCoverage> =
            of_locale.files.iter().chain(&of_locale.whole).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        if files.len() > ALL_LISTED {
            files.retain(|file| has_work(file));
        }
        let english = Name::of(locale, languages).english_html();
        let left = of_locale.figures.words_left();
        let unreviewed = of_locale.figures.unreviewed;
        let _ = write!(
            out,
            "<details>\n<summary>{english}: {left} words to translate, {unreviewed} texts to review</summary>\n\
             <div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{english}, work left\"><table>\n\
             <caption>{english}: work left, by file</caption>\n<thead><tr><th scope=\"col\">File</th><th scope=\"col\">Missing</th>\
             <th scope=\"col\">Stale</th><th scope=\"col\">Words left</th><th scope=\"col\">Unreviewed</th>\
             <th scope=\"col\">Reviewed</th><th scope=\"col\">First gaps</th></tr></thead>\n<tbody>\n"
        );
        for file in files {
            row(out, locale, file, links);
        }
        out.push_str("</tbody>\n</table></div>\n</details>\n");
    }
}

fn has_work(file: &FileCoverage) -> bool {
    file.figures.missing + file.figures.stale + file.figures.unreviewed > 0
}

fn row(out: &mut String, locale: &str, file: &FileCoverage, links: Links<'_>) {
    let name = format!("<bdi>{}</bdi>", escaped(&file.path));
    let place = Place {
        locale,
        path: &file.path,
        within: None,
    };
    let _ = write!(
        out,
        "<tr><th scope=\"row\">{}</th>",
        linked(links.to(place), &name)
    );
    let counted = &file.figures;
    figures(
        out,
        &[
            counted.missing,
            counted.stale,
            counted.words_left(),
            counted.unreviewed,
            counted.reviewed,
        ],
    );
    let gaps: Vec<String> = file
        .gaps
        .iter()
        .map(|gap| to_gap(locale, gap, links))
        .collect();
    let _ = writeln!(out, "<td>{}</td></tr>", gaps.join("<br>"));
}

fn to_gap(locale: &str, gap: &Gap, links: Links<'_>) -> String {
    let what = if gap.is_stale { "stale" } else { "missing" };
    let id = format!("<code>{}</code>", escaped(&gap.id));
    let address = links.to(Place {
        locale,
        path: &gap.path,
        within: Some((gap.line, &gap.id)),
    });
    format!(
        "{} {what} <small><bdi>{}:{}</bdi></small>",
        linked(address, &id),
        escaped(&gap.path),
        gap.line
    )
}

fn linked(address: Option<String>, shown: &str) -> String {
    match address {
        Some(address) => format!("<a href=\"{}\">{shown}</a>", escaped(&address)),
        None => shown.to_owned(),
    }
}
