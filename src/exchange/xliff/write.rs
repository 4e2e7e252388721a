//! Writing XLIFF 1.2.

use std::fmt::Write as _;

use super::super::export::{Outgoing, OutgoingUnit, Standing};
use super::super::incoming::{AtExport, base};
use super::super::xml::escaped;
use super::codes::Codes;
use super::{BASE, SOURCE, TARGET};

/// The document that holds these files, piece by piece.
pub(crate) fn document(mut files: Vec<String>) -> Vec<String> {
    let head = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n",
    );
    files.insert(0, head);
    files.push("</xliff>\n".to_owned());
    files
}

/// The units of a Fluent file in a locale.
pub(crate) fn file(file: &Outgoing, locale: &str) -> String {
    let mut out = format!(
        "  <file original=\"{}\" source-language=\"en\" target-language=\"{}\" datatype=\"x-fluent\" tool-id=\"beatbook\">\n    <header>\n      <tool tool-id=\"beatbook\" tool-name=\"Beatbook\" tool-version=\"{}\"/>\n    </header>\n    <body>\n",
        escaped(&file.reference),
        escaped(locale),
        env!("CARGO_PKG_VERSION"),
    );
    for unit in &file.units {
        write_unit(unit, &mut out);
    }
    out.push_str("    </body>\n  </file>\n");
    out
}

/// The state and its qualifier, and whether the text is approved. translate-toolkit takes for fuzzy what is not approved, whatever
/// its state; Weblate what is new or needs something.
fn state(standing: Standing) -> (&'static str, Option<&'static str>, bool) {
    match standing {
        Standing::Missing | Standing::Rejected | Standing::Withdrawn => {
            ("needs-translation", None, false)
        }
        Standing::Stale => ("needs-adaptation", None, false),
        Standing::Machine => ("needs-review-translation", Some("leveraged-mt"), false),
        Standing::Translated => ("translated", None, false),
        Standing::Reviewed => ("signed-off", None, true),
        Standing::Final => ("final", None, true),
    }
}

fn write_unit(unit: &OutgoingUnit, out: &mut String) {
    let key = escaped(&unit.unit.key);
    let (state, qualifier, approved) = match &unit.refused {
        Some(_) => ("needs-adaptation", None, false),
        None => state(unit.standing),
    };
    let approved = if approved { " approved=\"yes\"" } else { "" };
    let _ = write!(
        out,
        "      <trans-unit id=\"{key}\" resname=\"{key}\" xml:space=\"preserve\"{approved}>\n        <source>"
    );
    let mut codes = Codes::default();
    out.push_str(&codes.written(&unit.unit.source, placeable));
    let qualifier = qualifier.map_or_else(String::new, |qualifier| {
        format!(" state-qualifier=\"{qualifier}\"")
    });
    let _ = write!(
        out,
        "</source>\n        <target state=\"{state}\"{qualifier}>"
    );
    match (&unit.refused, &unit.unit.target) {
        (Some((_, text)), _) => match super::super::code::parse(text) {
            Ok(segments) => out.push_str(&codes.written(&segments, placeable)),
            Err(_) => out.push_str(&escaped(text)),
        },
        (None, Some(target)) => out.push_str(&codes.written(target, placeable)),
        (None, None) => {}
    }
    // A group of contexts without a name: the schema wants each name once in a file.
    out.push_str("</target>\n        <context-group purpose=\"information\">\n");
    let source = unit.source.map(|print| print.to_string());
    let contexts = [
        (SOURCE, source.unwrap_or_default()),
        (TARGET, AtExport::written(unit.target)),
        (BASE, base(unit.unit.target.as_deref())),
    ];
    for (kind, value) in contexts {
        let _ = writeln!(
            out,
            "          <context context-type=\"{kind}\">{value}</context>"
        );
    }
    out.push_str("        </context-group>\n");
    if let Some((why, _)) = &unit.refused {
        let _ = writeln!(
            out,
            "        <note from=\"beatbook\" priority=\"1\">Refused: {}</note>",
            escaped(why)
        );
        if let Some(target) = &unit.unit.target {
            let now = super::super::code::readable(target);
            let _ = writeln!(
                out,
                "        <note from=\"beatbook\">The library says now: {}</note>",
                escaped(&now)
            );
        }
    }
    for note in &unit.notes {
        let _ = writeln!(
            out,
            "        <note from=\"developer\">{}</note>",
            escaped(note)
        );
    }
    out.push_str("      </trans-unit>\n");
}

/// A code that holds the placeable itself.
fn placeable(number: usize, code: &str) -> String {
    format!(
        "<ph id=\"{number}\" ctype=\"x-fluent\">{}</ph>",
        escaped(code)
    )
}
