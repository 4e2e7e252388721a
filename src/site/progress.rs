//! The page of progress: coverage, as `coverage --format html` shows it, with links to where each text is shown.

use askama::Template;

use super::assets::PROGRESS;
use super::{Files, Shell, Site, words};
use crate::coverage::{Coverage, NoProgress};
use crate::error::Result;
use crate::report::{self, Links, Surroundings};

#[derive(Template)]
#[template(path = "progress.html")]
struct Page<'p> {
    shell: Shell<'p>,
    /// Escaped by the report.
    coverage: String,
}

impl Site<'_, '_> {
    /// The page, and the coverage that it shows.
    pub(super) fn progress(&self) -> Result<(Files, Coverage)> {
        let library = self.gate.library();
        let coverage = Coverage::of_library(
            library,
            library.project().locales(),
            self.gate.now().date,
            &NoProgress,
        );
        let has = |locale: &str, id: &str| {
            let shown = |language: &super::Language| language.tag == locale;
            let form = self.about.has_notices && self.templates.contains(id);
            (self.topics.contains_key(id) || form) && self.languages.iter().any(shown)
        };
        let around = Surroundings {
            links: Links::Topics(&has),
            earlier: &[],
        };
        let page = Page {
            shell: self.shell(words::english().say("staff-progress"), &PROGRESS, ""),
            coverage: report::coverage_content(&coverage, library.profiles(), &around),
        };
        let path = "progress.html";
        let html = super::render(path, &page)?;
        Ok((vec![(path.to_owned(), html)], coverage))
    }
}
