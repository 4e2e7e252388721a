//! Reading XLIFF 1.2 as tools give it back.

use std::collections::BTreeMap;

use super::super::format::Read;
use super::super::incoming::{Claim, IncomingUnit};
use super::super::xml::{Tag, Take};
use super::marks::Marks;

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

/// Takes in a file.
#[derive(Default)]
pub(super) struct Parse {
    pub(super) read: Read,
    file: Option<String>,
    unit: Option<UnitRead>,
    inside: Vec<Inside>,
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
    codes: BTreeMap<String, String>,
    /// The code that is being read: its id, what it says, and the text that stands for it.
    code: Option<(String, String, String)>,
    in_target: bool,
    marks: Marks,
}

impl Take for Parse {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), String> {
        let get = |name: &str| tag.get(name);
        let name = tag.name;
        let outer = self.inside.last().copied();
        let inside = match (outer, name) {
            (Some(Inside::Ignored), _) | (_, "alt-trans" | "seg-source") => Inside::Ignored,
            (_, "file") => {
                self.read.about(get("target-language").to_owned());
                self.file = Some(get("original").to_owned());
                Inside::File
            }
            (_, "trans-unit") => {
                let key = [get("id"), get("resname")]
                    .into_iter()
                    .find(|key| !key.is_empty());
                self.unit = Some(UnitRead {
                    key: key.unwrap_or_default().to_owned(),
                    line: tag.line(),
                    approved: get("approved") == "yes",
                    ..UnitRead::default()
                });
                Inside::Unit
            }
            (Some(Inside::Unit), "source") => Inside::Source,
            (Some(Inside::Unit), "target") => {
                if let Some(unit) = &mut self.unit {
                    unit.state = get("state").to_owned();
                    unit.qualifier = get("state-qualifier").to_owned();
                    unit.in_target = true;
                }
                Inside::Target
            }
            (_, "context") => {
                if let Some(unit) = &mut self.unit {
                    unit.marks.start(get("context-type"));
                }
                Inside::Context
            }
            // These wrap text that counts.
            (Some(outer @ (Inside::Source | Inside::Target)), "mrk" | "g") => outer,
            (Some(Inside::Source | Inside::Target), _) => {
                if let Some(unit) = &mut self.unit {
                    unit.code = Some((
                        get("id").to_owned(),
                        String::new(),
                        get("equiv-text").to_owned(),
                    ));
                }
                Inside::Code
            }
            (Some(Inside::Code), _) => Inside::Code,
            _ => Inside::Other,
        };
        self.inside.push(inside);
        Ok(())
    }

    fn text(&mut self, text: &str) {
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
            Some(Inside::Context) => unit.marks.add(text),
            _ => {}
        }
    }

    fn end(&mut self) -> Result<(), String> {
        let ended = self.inside.pop();
        let outer = self.inside.last().copied();
        let Some(unit) = &mut self.unit else {
            return Ok(());
        };
        match ended {
            Some(Inside::Code) if outer != Some(Inside::Code) => {
                let Some((id, inside, equivalent)) = unit.code.take() else {
                    return Ok(());
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
            Some(Inside::Context) => unit.marks.end(),
            Some(Inside::Unit) => self.unit_done(),
            _ => {}
        }
        Ok(())
    }
}

impl Parse {
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
        let given = IncomingUnit {
            text: unit.target,
            base: unit.marks.base,
            claim,
            place: format!("line {}", unit.line),
            key: unit.key,
            ..IncomingUnit::default()
        };
        let prints = (unit.marks.source, unit.marks.target);
        self.read.add(self.file.as_deref(), prints, given);
    }
}
