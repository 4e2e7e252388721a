//! `html`: coverage as one self-contained page: a picture, a table of languages, tables of files.
//!
//! No scripts and nothing fetched, so that it opens from an e-mail or a CI artifact on any desktop.

mod links;
mod picture;
mod trend;
mod work;

use std::borrow::Cow;
use std::fmt::Write as _;

use unic_langid::LanguageIdentifier;

use super::gaps;
use super::visible::visible;
use crate::coverage::{Coverage, Figures, FileCoverage, LocaleCoverage, Presence};
use crate::language;
use crate::profile::Profiles;

pub(crate) use links::Links;
pub(crate) use trend::Earlier;

/// The style of a page that stands alone, and that of what it shows.
const FRAME: &str = include_str!("frame.css");
pub(crate) const STYLE: &str = include_str!("content.css");

/// What the page has beyond the figures of today. Without any of it it stands alone.
#[derive(Default)]
pub(crate) struct Surroundings<'s> {
    /// Where the texts are shown.
    pub(crate) links: Links<'s>,
    /// What there was on earlier days, the earliest first.
    pub(crate) earlier: &'s [Earlier],
}

/// A page that stands alone.
pub(super) fn render(
    coverage: &Coverage,
    languages: &Profiles,
    around: &Surroundings<'_>,
) -> String {
    let shown = content(coverage, languages, around);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Translation coverage</title>\n<style>\n{FRAME}{STYLE}</style>\n</head>\n<body>\n\
         <main>\n<h1>Translation coverage</h1>\n{shown}</main>\n</body>\n</html>\n"
    )
}

/// What a page shows below its heading; [`STYLE`] is for it.
pub(crate) fn content(
    coverage: &Coverage,
    languages: &Profiles,
    around: &Surroundings<'_>,
) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "<p>{}</p>", escaped(&summary(coverage)));
    picture::draw(&mut out, coverage, languages);
    locales(&mut out, coverage, languages);
    for note in gaps::notes(coverage) {
        let _ = writeln!(out, "<p class=\"note\">{}</p>", escaped(&note));
    }
    trend::draw(&mut out, coverage, languages, around.earlier);
    work::draw(&mut out, coverage, languages, around.links);
    out.push_str("<h2>Files</h2>\n");
    if coverage
        .locales
        .values()
        .all(|locale| locale.files.is_empty())
    {
        out.push_str("<p>No file has anything missing or obsolete.</p>\n");
    }
    for (locale, of_locale) in &coverage.locales {
        files(&mut out, &Name::of(locale, languages), of_locale);
    }
    out
}

fn summary(coverage: &Coverage) -> String {
    let total = gaps::total(coverage);
    match (coverage.locales.len(), total.missing) {
        (0, _) => "No languages.".to_owned(),
        (languages, 0) => format!("Nothing is missing in {languages} languages."),
        (languages, missing) => format!(
            "{missing} texts ({} English words) are missing in {languages} languages.",
            total.missing_w
        ),
    }
}

fn locales(out: &mut String, coverage: &Coverage, languages: &Profiles) {
    out.push_str(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Texts by language\"><table>\n<caption>Texts by language</caption>\n<thead><tr>\
         <th scope=\"col\">Language</th><th scope=\"col\">%</th><th scope=\"col\">Present</th>\
         <th scope=\"col\">Missing</th><th scope=\"col\">Words missing</th><th scope=\"col\">Stale</th>\
         <th scope=\"col\">Words left</th><th scope=\"col\">Unreviewed</th><th scope=\"col\">Reviewed</th><th scope=\"col\">Obsolete</th><th scope=\"col\">Errors</th>\
         </tr></thead>\n<tbody>\n",
    );
    for (locale, of_locale) in &coverage.locales {
        let name = Name::of(locale, languages);
        let heading = format!(
            "{} <small>{}</small>",
            name.english_html(),
            name.native_html()
        );
        row(out, &heading, &of_locale.figures);
    }
    out.push_str("</tbody>\n");
    if coverage.locales.len() > 1 {
        let total = gaps::total(coverage);
        out.push_str("<tfoot>\n");
        row(out, "All", &total);
        out.push_str("</tfoot>\n");
    }
    out.push_str("</table></div>\n");
}

fn row(out: &mut String, heading: &str, figures: &Figures) {
    let _ = write!(
        out,
        "<tr><th scope=\"row\">{heading}</th><td>{}</td><td>{}/{}</td>",
        figures.present(),
        figures.changed + figures.unchanged,
        figures.total(),
    );
    let counted = [
        figures.missing,
        figures.missing_w,
        figures.stale,
        figures.words_left(),
        figures.unreviewed,
        figures.reviewed,
        figures.obsolete,
        figures.errors,
    ];
    self::figures(out, &counted);
    out.push_str("</tr>\n");
}

/// A cell for each figure, quiet where there are none.
fn figures(out: &mut String, all: &[usize]) {
    for figure in all {
        let class = if *figure == 0 { " class=\"none\"" } else { "" };
        let _ = write!(out, "<td{class}>{figure}</td>");
    }
}

fn files(out: &mut String, name: &Name<'_>, of_locale: &LocaleCoverage) {
    if of_locale.files.is_empty() {
        return;
    }
    if of_locale.absent {
        let _ = writeln!(
            out,
            "<p>{}: no file at all, {} missing</p>",
            name.english_html(),
            of_locale.figures.missing
        );
        return;
    }
    let missing: usize = of_locale.files.iter().map(|file| file.missing.len()).sum();
    let english = name.english_html();
    let _ = write!(
        out,
        "<details>\n<summary>{english}: {missing} missing</summary>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{english}\"><table>\n\
         <caption>{english}, by file</caption>\n<thead><tr><th scope=\"col\">File</th><th scope=\"col\">Missing</th>\
         <th scope=\"col\">Missing texts</th><th scope=\"col\">Not in the English</th></tr></thead>\n<tbody>\n"
    );
    for file in &of_locale.files {
        let whole = match file.file {
            Presence::Both => "",
            Presence::Missing => " <em>whole file missing</em>",
            Presence::Obsolete => " <em>no such file in English</em>",
        };
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\"><bdi>{}</bdi>{whole}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
            escaped(&file.path),
            file.missing.len(),
            missing_ids(file),
            ids(&file.obsolete),
        );
    }
    out.push_str("</tbody>\n</table></div>\n</details>\n");
}

fn missing_ids(file: &FileCoverage) -> String {
    let mut out = ids(&file.missing);
    if !file.lost.is_empty() {
        let _ = write!(
            out,
            "<br><em>lost in text that does not parse:</em> {}",
            ids(&file.lost)
        );
    }
    out
}

fn ids(ids: &[String]) -> String {
    let ids: Vec<String> = ids
        .iter()
        .map(|id| format!("<code>{}</code>", escaped(id)))
        .collect();
    ids.join(" ")
}

/// A locale, by its names.
struct Name<'a> {
    tag: &'a str,
    locale: Option<LanguageIdentifier>,
    languages: &'a Profiles,
}

impl<'a> Name<'a> {
    fn of(tag: &'a str, languages: &'a Profiles) -> Self {
        Name {
            tag,
            languages,
            locale: tag.parse().ok(),
        }
    }

    fn english(&self) -> String {
        self.locale
            .as_ref()
            .map_or_else(|| self.tag.to_owned(), |locale| self.languages.name(locale))
    }

    fn english_html(&self) -> String {
        escaped(&self.english())
    }

    /// The name in the language itself, marked as such, so that it is read aloud and typeset as that language.
    fn native_html(&self) -> String {
        let Some(locale) = &self.locale else {
            return String::new();
        };
        let dir = if language::is_right_to_left(locale) {
            "rtl"
        } else {
            "ltr"
        };
        let lang = escaped(&locale.to_string());
        let native = self.languages.native_name(locale);
        if native == self.english() {
            return String::new();
        }
        let native = escaped(&native);
        format!("<bdi lang=\"{lang}\" dir=\"{dir}\">{native}</bdi>")
    }
}

/// Text escaped for the content of a page and for quoted attributes; what acts on a reader's screen, or hides, is written out.
pub(crate) fn escaped(text: &str) -> String {
    let shown: Cow<'_, str> = visible(text);
    let mut out = String::with_capacity(shown.len());
    for character in shown.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::report::visible::acts;
    use crate::report::{CoverageFormat, coverage, fixture};

    #[test]
    fn the_page_stands_alone_and_runs_nothing() {
        let page = coverage(&fixture::coverage(), CoverageFormat::Html, None, false);
        assert!(!page.contains(acts));
        for forbidden in [
            "<script", "<img", "http", "src=\"", "href", "url(", "@import",
        ] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        assert!(page.contains("evil|&lt;img src=x onerror=alert(1)&gt;\\u{1b}[2J`@all`.ftl"));
        assert!(page.contains("<code>&lt;script&gt;</code>"));
        assert!(page.contains("<bdi lang=\"ko\" dir=\"ltr\">한국어</bdi>"));
    }

    #[test]
    fn a_language_without_files_is_a_line() {
        let mut counted = fixture::coverage();
        counted.locales.get_mut("ar").unwrap().absent = true;
        let page = coverage(&counted, CoverageFormat::Html, None, false);
        assert!(page.contains("no file at all, 348 missing"), "{page}");
        assert!(!page.contains("locales/ar/"), "{page}");
    }

    #[test]
    fn elements_are_closed() {
        let page = coverage(&fixture::coverage(), CoverageFormat::Html, None, false);
        for element in [
            "table", "thead", "tbody", "tr", "th", "td", "details", "svg", "bdi", "main",
        ] {
            let opened = page.matches(&format!("<{element}>")).count()
                + page.matches(&format!("<{element} ")).count();
            let closed = page.matches(&format!("</{element}>")).count();
            assert_eq!(opened, closed, "{element}");
        }
        let headers = page.matches("<th ").count();
        assert_eq!(headers, page.matches("<th scope=").count());
    }

    #[test]
    fn a_locale_that_is_no_tag_is_only_text() {
        let mut counted = fixture::coverage();
        let ko = counted.locales.remove("ko").unwrap();
        counted.locales = [("\"><b>".to_owned(), ko)].into();
        let page = coverage(&counted, CoverageFormat::Html, None, false);
        assert!(!page.contains("<b>"));
        assert!(page.contains("&quot;&gt;&lt;b&gt;"));
    }
}
