//! How the figures came about: a line and a table per day on which the project changed.

use std::fmt::Write as _;

use super::{Name, escaped};
use crate::coverage::{Coverage, Figures, Percent};
use crate::profile::Profiles;

/// The figures as they were at the end of an earlier day.
pub(crate) struct Earlier {
    /// The day (`2026-11-27`).
    pub(crate) day: String,
    /// What was counted of it.
    pub(crate) coverage: Coverage,
}

/// Units of the lines' picture.
const WIDTH: usize = 240;
const HEIGHT: f64 = 40.0;

/// Nothing where there is no earlier day: one point is no trend.
pub(super) fn draw(
    out: &mut String,
    coverage: &Coverage,
    languages: &Profiles,
    earlier: &[Earlier],
) {
    if earlier.is_empty() || coverage.locales.is_empty() {
        return;
    }
    out.push_str(
        "<h2>Trend</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Trend\"><table>\n\
         <caption>What was present, and reviewed as it was, on days on which something changed, and now, in percent</caption>\n\
         <thead><tr><th scope=\"col\">Language</th>",
    );
    for Earlier { day, .. } in earlier {
        let _ = write!(out, "<th scope=\"col\" class=\"day\">{}</th>", escaped(day));
    }
    out.push_str("<th scope=\"col\">Now</th><th scope=\"col\">Line</th></tr></thead>\n<tbody>\n");
    for (locale, now) in &coverage.locales {
        let then = earlier
            .iter()
            .map(|then| then.coverage.locales.get(locale).map(|then| &then.figures));
        let points: Vec<Option<(Percent, Percent)>> = then
            .chain([Some(&now.figures)])
            .map(|figures| figures.map(|figures| (figures.present(), reviewed(figures))))
            .collect();
        let english = Name::of(locale, languages).english_html();
        let _ = write!(out, "<tr><th scope=\"row\">{english}</th>");
        for point in &points {
            match point {
                Some((present, reviewed)) => {
                    let _ = write!(
                        out,
                        "<td>{present}<br><small>{reviewed} reviewed</small></td>"
                    );
                }
                // The project did not have the language.
                None => out.push_str("<td class=\"none\">–</td>"),
            }
        }
        out.push_str("<td>");
        line(out, &points);
        out.push_str("</td></tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

fn reviewed(figures: &Figures) -> Percent {
    Percent::of(figures.reviewed, figures.total())
}

/// The same as the cells beside it, for the eye: what is present as a whole line, what is reviewed as a dashed one.
fn line(out: &mut String, points: &[Option<(Percent, Percent)>]) {
    let _ = write!(
        out,
        "<svg class=\"line\" viewBox=\"-2 -2 {} {}\" aria-hidden=\"true\">",
        WIDTH + 4,
        HEIGHT + 4.0
    );
    let last = points.len().saturating_sub(1).max(1);
    let mut along = |class: &str, of: fn(&(Percent, Percent)) -> f64| {
        let places: Vec<String> = points
            .iter()
            .enumerate()
            .filter_map(|(at, point)| {
                let percent = of(point.as_ref()?);
                let down = HEIGHT * (1.0 - percent / 100.0);
                Some(format!("{},{down:.1}", WIDTH * at / last))
            })
            .collect();
        let _ = write!(
            out,
            "<polyline class=\"{class}\" points=\"{}\"></polyline>",
            places.join(" ")
        );
    };
    along("present", |(present, _)| present.value());
    along("reviewed", |(_, reviewed)| reviewed.value());
    out.push_str("</svg>");
}
