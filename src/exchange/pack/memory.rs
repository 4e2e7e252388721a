//! Reviewed texts as a translation memory, TMX 1.4b: what a translator's tool offers where a text is like one of them.

use super::super::export::{Outgoing, OutgoingUnit, Standing};
use super::super::xliff::Codes;
use super::super::xml::escaped;
use crate::ftl::KEYWORDS;

/// The texts of a file that a person's word stands behind, and their number. What is only translated, or has changed since its
/// review, teaches nobody; of search words no review says anything.
pub(super) fn units(file: &Outgoing, locale: &str) -> (String, usize) {
    let mut out = String::new();
    let mut number = 0;
    for unit in &file.units {
        let reviewed = matches!(unit.standing, Standing::Reviewed | Standing::Final);
        let is_keywords = unit.unit.attribute.as_deref() == Some(KEYWORDS);
        if !reviewed || is_keywords || unit.unit.source.is_empty() {
            continue;
        }
        if write(&file.reference, unit, locale, &mut out) {
            number += 1;
        }
    }
    (out, number)
}

fn write(reference: &str, unit: &OutgoingUnit, locale: &str, out: &mut String) -> bool {
    let Some(target) = unit.unit.target.as_ref().filter(|text| !text.is_empty()) else {
        return false;
    };
    let mut codes = Codes::default();
    let source = codes.written(&unit.unit.source, placeable);
    let target = codes.written(target, placeable);
    *out += &format!(
        "    <tu tuid=\"{}\">\n      <prop type=\"x-file\">{}</prop>\n      <tuv xml:lang=\"en\"><seg>{source}</seg></tuv>\n      <tuv xml:lang=\"{}\"><seg>{target}</seg></tuv>\n    </tu>\n",
        escaped(&unit.unit.key),
        escaped(reference),
        escaped(locale),
    );
    true
}

fn placeable(number: usize, code: &str) -> String {
    format!(
        "<ph x=\"{number}\" type=\"x-fluent\">{}</ph>",
        escaped(code)
    )
}

/// The document that holds these units.
pub(super) fn document(units: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header creationtool=\"Beatbook\" creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"Fluent\" adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>\n  <body>\n{units}  </body>\n</tmx>\n",
        env!("CARGO_PKG_VERSION")
    )
}
