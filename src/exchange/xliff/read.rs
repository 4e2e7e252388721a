//! Reading XLIFF 1.2 as tools give it back. The file is hostile until it is read: no document type, no entities but XML's own.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::super::incoming::{AtExport, Claim, Incoming, IncomingUnit};
use super::super::unit::id_of;
use super::{BASE, SOURCE, TARGET};
use crate::error::{Error, Kind, Result};
use crate::ftl::Fingerprint;

/// What a file says, and the locale that it is about.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// The target languages it names, each once.
    pub(crate) locales: Vec<String>,
    /// Its units, message by message.
    pub(crate) incoming: Vec<Incoming>,
}

/// Reads a file's text; `name` is what messages call it.
///
/// # Errors
/// It is not well-formed XML, has a document type or entities, or is not XLIFF 1.2: with the line.
pub(crate) fn read(name: &str, text: &str) -> Result<Read> {
    let mut reader = Reader::from_str(text);
    let mut parse = Parse {
        name,
        text,
        counted: (0, 1),
        read: Read::default(),
        file: None,
        unit: None,
        inside: Vec::new(),
        root: false,
    };
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        match event {
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(at);
                return Err(parse.error(at, &format!("this is not well-formed XML: {error}")));
            }
            Ok(Event::Eof) => break,
            Ok(Event::DocType(_)) => {
                return Err(parse.error(
                    at,
                    "a document type is not allowed here: it could define entities",
                ));
            }
            Ok(Event::Decl(decl)) => {
                let other = decl
                    .encoding()
                    .and_then(std::result::Result::ok)
                    .filter(|encoding| {
                        !encoding.eq_ignore_ascii_case("utf-8")
                            && !encoding.eq_ignore_ascii_case("us-ascii")
                    });
                if let Some(encoding) = other {
                    return Err(parse.error(
                        at,
                        &format!("the file says its encoding is {encoding}: save it as UTF-8"),
                    ));
                }
            }
            Ok(Event::Start(tag)) => parse.start(&tag, at)?,
            Ok(Event::Empty(tag)) => {
                parse.start(&tag, at)?;
                parse.end();
            }
            Ok(Event::End(_)) => parse.end(),
            Ok(Event::Text(text)) => parse.add(&text.xml10_content()),
            Ok(Event::CData(text)) => parse.add(&text.xml10_content()),
            Ok(Event::GeneralRef(entity)) => {
                let c = resolved(&entity).ok_or_else(|| {
                    parse.error(
                        at,
                        &format!(
                            "the entity `{}` is not one of XML's own",
                            String::from(entity.xml10_content()).escape_debug()
                        ),
                    )
                })?;
                parse.add(c.encode_utf8(&mut [0; 4]));
            }
            Ok(Event::Comment(_) | Event::PI(_)) => {}
        }
    }
    if !parse.root || !parse.inside.is_empty() {
        return Err(parse.error(text.len(), "the file ends too early: it is not whole"));
    }
    Ok(parse.read)
}

fn resolved(entity: &BytesRef<'_>) -> Option<char> {
    if entity.is_char_ref() {
        return entity.resolve_char_ref().ok().flatten();
    }
    Some(match &*entity.xml10_content() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

/// Where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// An element that holds others, or whose text is of no interest.
    Other,
    /// What another program proposes, or a segmented copy of the source: nothing in it counts.
    Ignored,
    File,
    Unit,
    Source,
    Target,
    /// A code, in the source or in the target.
    Code,
    Context,
}

struct Parse<'t> {
    name: &'t str,
    text: &'t str,
    /// The place up to which lines were counted, and the line there.
    counted: (usize, usize),
    read: Read,
    file: Option<String>,
    unit: Option<UnitRead>,
    inside: Vec<Inside>,
    root: bool,
}

#[derive(Default)]
struct UnitRead {
    key: String,
    line: usize,
    approved: bool,
    state: String,
    qualifier: String,
    target: String,
    /// The codes of the source, by their ids.
    codes: HashMap<String, String>,
    /// The code that is being read: its id, what it says, and the text that stands for it.
    code: Option<(String, String, String)>,
    in_target: bool,
    context: (String, String),
    source_print: Option<Fingerprint>,
    target_print: AtExport,
    base: Option<String>,
}

impl Parse<'_> {
    fn line(&mut self, at: usize) -> usize {
        let at = at.min(self.text.len());
        if at < self.counted.0 {
            return self.text.as_bytes()[..at]
                .iter()
                .filter(|byte| **byte == b'\n')
                .count()
                + 1;
        }
        let more = self.text.as_bytes()[self.counted.0..at]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        self.counted = (at, self.counted.1 + more);
        self.counted.1
    }

    fn error(&mut self, at: usize, what: &str) -> Error {
        let line = self.line(at);
        Error::new(
            Kind::Content,
            format!("`{}`, line {line}: {what}", self.name),
        )
        .with_help(
            "nothing was changed; export the texts again, or save the file as XLIFF 1.2 in UTF-8",
        )
    }

    fn start(&mut self, tag: &BytesStart<'_>, at: usize) -> Result<()> {
        let local = tag.local_name();
        let mut attributes = HashMap::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| {
                self.error(at, &format!("an attribute cannot be read: {error}"))
            })?;
            let value = quick_xml::escape::unescape(&attribute.value).map_err(|error| {
                self.error(at, &format!("an attribute cannot be read: {error}"))
            })?;
            attributes.insert(attribute.key.as_ref().to_owned(), value.into_owned());
        }
        let name: &str = local.as_ref();
        let get = |name: &str| attributes.get(name).cloned().unwrap_or_default();
        let outer = self.inside.last().copied();
        if !self.root {
            self.root = true;
            if name != "xliff" {
                return Err(self.error(at, "this is XML, but not XLIFF"));
            }
            let version = get("version");
            if version != "1.2" {
                return Err(self.error(
                    at,
                    &format!(
                        "this is XLIFF {}; XLIFF 1.2 is what can be imported",
                        version.escape_debug()
                    ),
                ));
            }
        }
        let inside = match (outer, name) {
            (Some(Inside::Ignored), _) | (_, "alt-trans" | "seg-source") => Inside::Ignored,
            (_, "file") => {
                let locale = get("target-language");
                if !self.read.locales.contains(&locale) {
                    self.read.locales.push(locale);
                }
                self.file = Some(get("original"));
                Inside::File
            }
            (_, "trans-unit") => {
                let key = [get("id"), get("resname")]
                    .into_iter()
                    .find(|key| !key.is_empty());
                self.unit = Some(UnitRead {
                    key: key.unwrap_or_default(),
                    line: self.line(at),
                    approved: get("approved") == "yes",
                    ..UnitRead::default()
                });
                Inside::Unit
            }
            (Some(Inside::Unit), "source") => Inside::Source,
            (Some(Inside::Unit), "target") => {
                if let Some(unit) = &mut self.unit {
                    unit.state = get("state");
                    unit.qualifier = get("state-qualifier");
                    unit.in_target = true;
                }
                Inside::Target
            }
            (_, "context") => {
                if let Some(unit) = &mut self.unit {
                    unit.context = (get("context-type"), String::new());
                }
                Inside::Context
            }
            // These wrap text that counts.
            (Some(outer @ (Inside::Source | Inside::Target)), "mrk" | "g") => outer,
            (Some(Inside::Source | Inside::Target), _) => {
                if let Some(unit) = &mut self.unit {
                    unit.code = Some((get("id"), String::new(), get("equiv-text")));
                }
                Inside::Code
            }
            (Some(Inside::Code), _) => Inside::Code,
            _ => Inside::Other,
        };
        self.inside.push(inside);
        Ok(())
    }

    fn add(&mut self, text: &str) {
        let Some(unit) = &mut self.unit else {
            return;
        };
        match self.inside.last() {
            Some(Inside::Target) => unit.target.push_str(text),
            Some(Inside::Code) => {
                if let Some((_, inside, _)) = &mut unit.code {
                    inside.push_str(text);
                }
            }
            Some(Inside::Context) => unit.context.1.push_str(text),
            _ => {}
        }
    }

    fn end(&mut self) {
        let ended = self.inside.pop();
        let outer = self.inside.last().copied();
        let Some(unit) = &mut self.unit else {
            return;
        };
        match ended {
            Some(Inside::Code) if outer != Some(Inside::Code) => {
                let Some((id, inside, equivalent)) = unit.code.take() else {
                    return;
                };
                let said = [inside, equivalent]
                    .into_iter()
                    .find(|text| !text.trim().is_empty());
                if outer == Some(Inside::Target) {
                    let code = said.or_else(|| unit.codes.get(&id).cloned());
                    // What is no placeable is refused with the unit, which then names it.
                    unit.target
                        .push_str(&code.unwrap_or_else(|| format!("{{ ? {id} }}")));
                } else if let Some(code) = said {
                    unit.codes.insert(id, code);
                }
            }
            Some(Inside::Context) => {
                let (kind, value) = std::mem::take(&mut unit.context);
                match kind.as_str() {
                    SOURCE => unit.source_print = Fingerprint::parse(value.trim()),
                    TARGET => unit.target_print = AtExport::parse(&value),
                    BASE => unit.base = Some(value.trim().to_owned()),
                    _ => {}
                }
            }
            Some(Inside::Unit) => self.unit_done(),
            _ => {}
        }
    }

    fn unit_done(&mut self) {
        let Some(unit) = self.unit.take() else {
            return;
        };
        let reviewed = unit.approved || matches!(unit.state.as_str(), "signed-off" | "final");
        let claim = if reviewed {
            Claim::Reviewed
        } else if unit.qualifier == "leveraged-mt" && unit.state.starts_with("needs-") {
            Claim::Machine
        } else {
            Claim::Translated
        };
        let id = id_of(&unit.key).to_owned();
        let given = IncomingUnit {
            text: unit.target,
            base: unit.base,
            claim,
            place: format!("line {}", unit.line),
            key: unit.key,
        };
        let same = self.read.incoming.last_mut().filter(|last| {
            last.id == id
                && last.reference == self.file
                && last.source == unit.source_print
                && last.target == unit.target_print
        });
        match same {
            Some(last) => last.units.push(given),
            None => self.read.incoming.push(Incoming {
                reference: self.file.clone(),
                id,
                source: unit.source_print,
                target: unit.target_print,
                units: vec![given],
                ..Incoming::default()
            }),
        }
    }
}
