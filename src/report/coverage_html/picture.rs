//! The picture: a bar per language, as inline SVG.

use std::fmt::Write as _;

use super::{Name, escaped};
use crate::coverage::{Coverage, Figures};
use crate::profile::Profiles;

/// Lengths in units of the picture, which is [`WIDTH`] of them wide.
const WIDTH: usize = 720;
const ROW: usize = 34;
const NAMES: usize = 190;
const BAR: usize = 450;

pub(super) fn draw(out: &mut String, coverage: &Coverage, languages: &Profiles) {
    if coverage.locales.is_empty() {
        return;
    }
    let height = coverage.locales.len() * ROW + 6;
    let _ = writeln!(
        out,
        "<figure tabindex=\"0\">\n<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"bars-title bars-desc\">\n\
         <title id=\"bars-title\">Coverage of each language</title>\n<desc id=\"bars-desc\">{}</desc>",
        escaped(&in_words(coverage, languages)),
    );
    for (at, (locale, of_locale)) in coverage.locales.iter().enumerate() {
        let name = Name::of(locale, languages).english();
        bar(out, at * ROW + 3, &name, &of_locale.figures);
    }
    out.push_str(
        "</svg>\n<figcaption><span class=\"key translated\"></span> translated \
         <span class=\"key same\"></span> the same as the English \
         <span class=\"key missing\"></span> missing</figcaption>\n</figure>\n",
    );
}

fn in_words(coverage: &Coverage, languages: &Profiles) -> String {
    let parts: Vec<String> = coverage
        .locales
        .iter()
        .map(|(locale, of_locale)| {
            let name = Name::of(locale, languages).english();
            let figures = &of_locale.figures;
            format!(
                "{name}: {} percent, {} of {} texts present",
                figures.present(),
                figures.changed + figures.unchanged,
                figures.total(),
            )
        })
        .collect();
    parts.join("; ")
}

fn bar(out: &mut String, y: usize, name: &str, figures: &Figures) {
    // Rounded down, so that only what is complete looks complete.
    let of = |count: usize| (BAR * count).checked_div(figures.total()).unwrap_or(0);
    let translated = of(figures.changed);
    let same = of(figures.changed + figures.unchanged) - translated;
    let (end_of_names, text) = (NAMES - 10, y + 18);
    let _ = writeln!(
        out,
        "<text x=\"{end_of_names}\" y=\"{text}\" text-anchor=\"end\">{}</text>\n\
         <rect class=\"missing\" x=\"{NAMES}\" y=\"{y}\" width=\"{BAR}\" height=\"26\"/>",
        escaped(name),
    );
    let parts = [
        ("translated", NAMES, translated),
        ("same", NAMES + translated, same),
    ];
    for (class, x, width) in parts {
        if width > 0 {
            let _ = writeln!(
                out,
                "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"26\"/>"
            );
        }
    }
    let after = NAMES + BAR + 10;
    let _ = writeln!(
        out,
        "<text x=\"{after}\" y=\"{text}\">{}%</text>",
        figures.present()
    );
}
