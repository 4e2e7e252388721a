//! Writing XLIFF 2.1.

use std::fmt::Write as _;

use super::super::super::code::{identity, parse, readable};
use super::super::super::export::{Outgoing, OutgoingUnit, Standing};
use super::super::super::incoming::{AtExport, base};
use super::super::super::unit::Unit;
use super::super::super::xml::escaped;
use super::super::codes::Codes;
use super::super::{BASE, SOURCE, TARGET};
use super::{MACHINE, PREFIX};

/// The document that holds these files, piece by piece.
pub(crate) fn document(files: Vec<String>, locale: &str) -> Vec<String> {
    let head = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"{}\">\n",
        escaped(locale)
    );
    let mut out = vec![head];
    for (number, file) in files.into_iter().enumerate() {
        out.push(format!("  <file id=\"f{}\"", number + 1));
        out.push(file);
    }
    out.push("</xliff>\n".to_owned());
    out
}

/// The units of a Fluent file, from behind its `<file id="…"`: only the document knows how many came before.
pub(crate) fn file(file: &Outgoing) -> String {
    let mut out = format!(
        " original=\"{}\" xml:space=\"preserve\">\n",
        escaped(&file.reference)
    );
    for (number, unit) in file.units.iter().enumerate() {
        write_unit(number + 1, unit, &mut out);
    }
    out.push_str("  </file>\n");
    out
}

/// The state, and what the states of XLIFF do not say.
fn state(standing: Standing) -> (&'static str, Option<&'static str>) {
    match standing {
        Standing::Missing => ("initial", None),
        Standing::Stale => ("initial", Some("stale")),
        Standing::Rejected => ("initial", Some("rejected")),
        Standing::Withdrawn => ("initial", Some("withdrawn")),
        Standing::Machine => ("initial", Some(MACHINE)),
        Standing::Translated => ("translated", None),
        Standing::Reviewed => ("reviewed", None),
        Standing::Final => ("final", None),
    }
}

fn write_unit(number: usize, unit: &OutgoingUnit, out: &mut String) {
    let mut codes = Codes::default();
    let element = |number: usize, code: &str| reference(&unit.unit, number, code);
    let source = codes.written(&unit.unit.source, element);
    let target = match (&unit.refused, &unit.unit.target) {
        (Some((_, text)), _) => Some(match parse(text) {
            Ok(segments) => codes.written(&segments, element),
            Err(_) => escaped(text).into_owned(),
        }),
        (None, target) => target
            .as_deref()
            .map(|target| codes.written(target, element)),
    };
    let _ = writeln!(
        out,
        "    <unit id=\"u{number}\" name=\"{}\" canResegment=\"no\">",
        escaped(&unit.unit.key)
    );
    write_marks(unit, out);
    write_notes(unit, out);
    if !codes.all.is_empty() {
        out.push_str("      <originalData>\n");
        for (number, code) in codes.all.iter().enumerate() {
            let (number, code) = (number + 1, escaped(code));
            let _ = writeln!(out, "        <data id=\"d{number}\">{code}</data>");
        }
        out.push_str("      </originalData>\n");
    }
    let (state, more) = match &unit.refused {
        Some(_) => ("initial", Some("refused")),
        None => state(unit.standing),
    };
    let more = more.map_or_else(String::new, |more| format!(" subState=\"{PREFIX}{more}\""));
    let _ = writeln!(
        out,
        "      <segment state=\"{state}\"{more}>\n        <source>{source}</source>"
    );
    if let Some(target) = target {
        let _ = writeln!(out, "        <target>{target}</target>");
    }
    out.push_str("      </segment>\n    </unit>\n");
}

fn write_marks(unit: &OutgoingUnit, out: &mut String) {
    let source = unit.source.map(|print| print.to_string());
    let marks = [
        (SOURCE, source.unwrap_or_default()),
        (TARGET, AtExport::written(unit.target)),
        (BASE, base(unit.unit.target.as_deref())),
    ];
    out.push_str("      <mda:metadata>\n        <mda:metaGroup category=\"beatbook\">\n");
    for (kind, value) in marks {
        let _ = writeln!(
            out,
            "          <mda:meta type=\"{kind}\">{value}</mda:meta>"
        );
    }
    out.push_str("        </mda:metaGroup>\n      </mda:metadata>\n");
}

fn write_notes(unit: &OutgoingUnit, out: &mut String) {
    let mut notes: Vec<(&str, String)> = Vec::new();
    if let Some((why, _)) = &unit.refused {
        notes.push(("refused\" priority=\"1", format!("Refused: {why}")));
        if let Some(target) = &unit.unit.target {
            let now = format!("The library says now: {}", readable(target));
            notes.push(("refused", now));
        }
    }
    notes.extend(unit.notes.iter().map(|note| ("developer", note.clone())));
    if notes.is_empty() {
        return;
    }
    out.push_str("      <notes>\n");
    for (category, note) in notes {
        let note = escaped(&note);
        let _ = writeln!(out, "        <note category=\"{category}\">{note}</note>");
    }
    out.push_str("      </notes>\n");
}

/// A code by reference to its placeable, which stands among the unit's data.
fn reference(unit: &Unit, number: usize, code: &str) -> String {
    let needed =
        unit.required.contains(identity(code)) || unit.selects.iter().any(|select| select == code);
    let keep = if needed { " canDelete=\"no\"" } else { "" };
    format!(
        "<ph id=\"{number}\" canCopy=\"no\"{keep} disp=\"{}\" dataRef=\"d{number}\"/>",
        escaped(code),
    )
}
