//! Reading XLIFF 2.x as tools give it back.

use std::collections::BTreeMap;

use super::super::super::format::Read;
use super::super::super::incoming::{Claim, IncomingUnit};
use super::super::super::xml::{Tag, Take};
use super::super::marks::Marks;
use super::{MACHINE, PREFIX};

/// Where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// An element that holds others, or whose text is of no interest: other programs' proposals are among them.
    Other,
    Unit,
    Piece,
    Source,
    Target,
    Data,
    Meta,
}

/// Takes in a file.
#[derive(Default)]
pub(in super::super) struct Parse {
    pub(in super::super) read: Read,
    file: Option<String>,
    unit: Option<UnitRead>,
    inside: Vec<Inside>,
}

#[derive(Default)]
struct UnitRead {
    key: String,
    line: usize,
    /// The originals of codes, by their ids.
    data: BTreeMap<String, String>,
    /// The codes of the source, by their ids.
    codes: BTreeMap<String, String>,
    /// The id of the code whose original is being read.
    about: String,
    pieces: Vec<Piece>,
    marks: Marks,
}

/// A segment, or what stands between two of them.
#[derive(Default)]
struct Piece {
    is_segment: bool,
    source: String,
    target: Option<String>,
    /// Where the target stands among those of the unit, where a translator has moved it.
    order: Option<usize>,
    state: String,
    more: String,
}

impl Take for Parse {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), String> {
        let name = tag.name;
        let outer = self.inside.last().copied();
        let inside = match (outer, name, &mut self.unit) {
            (None, _, _) => {
                self.read.about(tag.get("trgLang").to_owned());
                Inside::Other
            }
            (_, "file", _) => {
                self.file = Some(tag.get("original").to_owned());
                Inside::Other
            }
            (_, "unit", None) => {
                let mut names = [tag.get("name"), tag.get("id")].into_iter();
                self.unit = Some(UnitRead {
                    key: names
                        .find(|name| !name.is_empty())
                        .unwrap_or_default()
                        .to_owned(),
                    line: tag.line(),
                    ..UnitRead::default()
                });
                Inside::Unit
            }
            (Some(Inside::Unit), "segment" | "ignorable", Some(unit)) => {
                unit.pieces.push(Piece {
                    is_segment: name == "segment",
                    state: tag.get("state").to_owned(),
                    more: tag.get("subState").to_owned(),
                    ..Piece::default()
                });
                Inside::Piece
            }
            (Some(Inside::Piece), "source", Some(_)) => Inside::Source,
            (Some(Inside::Piece), "target", Some(unit)) => {
                if let Some(piece) = unit.pieces.last_mut() {
                    piece.target = Some(String::new());
                    piece.order = tag.get("order").parse().ok();
                }
                Inside::Target
            }
            (Some(Inside::Source | Inside::Target), _, Some(unit)) => {
                let is_target = outer == Some(Inside::Target);
                match name {
                    "ph" | "sc" | "ec" | "pc" => unit.code(tag, is_target),
                    "cp" => {
                        let c = u32::from_str_radix(tag.get("hex"), 16).ok();
                        let c = c.and_then(char::from_u32);
                        unit.add(c.unwrap_or('\u{FFFD}').encode_utf8(&mut [0; 4]), is_target);
                    }
                    _ => {}
                }
                // Text in marks and in paired codes counts.
                match is_target {
                    true => Inside::Target,
                    false => Inside::Source,
                }
            }
            (_, "data", Some(unit)) => {
                unit.about = tag.get("id").to_owned();
                unit.data.insert(unit.about.clone(), String::new());
                Inside::Data
            }
            (_, "meta", Some(unit)) => {
                unit.marks.start(tag.get("type"));
                Inside::Meta
            }
            // What begins a unit's code within its original, and so on.
            (Some(Inside::Data), _, _) => Inside::Data,
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
            Some(Inside::Source) => unit.add(text, false),
            Some(Inside::Target) => unit.add(text, true),
            Some(Inside::Data) => {
                if let Some(data) = unit.data.get_mut(&unit.about) {
                    data.push_str(text);
                }
            }
            Some(Inside::Meta) => unit.marks.add(text),
            _ => {}
        }
    }

    fn end(&mut self) -> Result<(), String> {
        match (self.inside.pop(), &mut self.unit) {
            (Some(Inside::Meta), Some(unit)) => unit.marks.end(),
            (Some(Inside::Unit), unit) => {
                if let Some(unit) = unit.take() {
                    let prints = (unit.marks.source, unit.marks.target);
                    self.read.add(self.file.as_deref(), prints, unit.done());
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl UnitRead {
    fn add(&mut self, text: &str, is_target: bool) {
        let Some(piece) = self.pieces.last_mut() else {
            return;
        };
        match is_target {
            true => piece.target.get_or_insert_default().push_str(text),
            false => piece.source.push_str(text),
        }
    }

    fn code(&mut self, tag: &Tag<'_>, is_target: bool) {
        let id = tag.get("id");
        let own = ["dataRef", "dataRefStart"].map(|name| self.data.get(tag.get(name)));
        let known = [tag.get("copyOf"), id].map(|id| self.codes.get(id));
        let kept = own.into_iter().chain(known).flatten().map(String::as_str);
        let said = kept.chain([tag.get("disp")]);
        let code = said.into_iter().find(|code| !code.trim().is_empty());
        // What is no placeable is refused with the unit, which then names it.
        let code = code.map_or_else(|| format!("{{ ? {id} }}"), str::to_owned);
        self.add(&code, is_target);
        if !is_target {
            self.codes.insert(id.to_owned(), code);
        }
    }

    fn done(self) -> IncomingUnit {
        let is_there = |text: &str| !text.trim().is_empty();
        let segments = || self.pieces.iter().filter(|piece| piece.is_segment);
        let translated = |piece: &Piece| piece.target.as_deref().is_some_and(is_there);
        let any = segments().any(translated);
        let lacking = segments().any(|piece| is_there(&piece.source) && !translated(piece));
        let reviewed = |piece: &Piece| matches!(piece.state.as_str(), "reviewed" | "final");
        let machine = |piece: &Piece| {
            matches!(piece.state.as_str(), "" | "initial")
                && piece.more.strip_prefix(PREFIX) == Some(MACHINE)
        };
        let claim = if segments().next().is_none() {
            Claim::Translated
        } else if segments().all(reviewed) {
            Claim::Reviewed
        } else if segments().all(machine) {
            Claim::Machine
        } else {
            Claim::Translated
        };
        let fault = (any && lacking)
            .then(|| "a tool has divided the text, and only a part of it is translated".to_owned());
        let pieces = self.pieces.iter().enumerate();
        let mut pieces: Vec<(usize, &Piece)> = pieces
            .map(|(at, piece)| (piece.order.unwrap_or(at + 1), piece))
            .collect();
        pieces.sort_by_key(|(order, _)| *order);
        // White space between segments is part of the text where there is one.
        let text = pieces
            .into_iter()
            .map(
                |(_, piece)| match (&piece.target, any && !piece.is_segment) {
                    (Some(target), _) => target.as_str(),
                    (None, true) => &piece.source,
                    (None, false) => "",
                },
            )
            .collect();
        IncomingUnit {
            key: self.key,
            text,
            base: self.marks.base,
            fault,
            claim,
            place: format!("line {}", self.line),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::read;
    use super::*;

    fn unit(inside: &str) -> IncomingUnit {
        let text = format!(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"ko\"><file id=\"f\"><unit id=\"u1\" name=\"a-one\">{inside}</unit></file></xliff>"
        );
        let (is_two, read) = read("f.xlf", &text).unwrap();
        assert!(is_two);
        assert_eq!(read.locales, ["ko"]);
        read.incoming[0].units[0].clone()
    }

    #[test]
    fn codes_are_known_by_their_originals_however_tools_keep_them() {
        let data = "<originalData><data id=\"d1\">{ $n }</data></originalData>";
        for code in [
            "<ph id=\"1\" dataRef=\"d1\"/>",
            "<ph id=\"9\" copyOf=\"1\"/>",
            "<ph id=\"1\"/>",
            "<ph id=\"9\" disp=\"{ $n }\"/>",
            "{ $n }",
            "<mrk id=\"m\">{ <mrk id=\"o\">$n</mrk></mrk><sm id=\"s\"/><em startRef=\"s\"/> }",
        ] {
            let given = unit(&format!(
                "{data}<segment><source><ph id=\"1\" dataRef=\"d1\"/></source><target>x {code}<cp hex=\"0041\"/></target></segment>"
            ));
            assert_eq!(given.text, "x { $n }A", "{code}");
        }
        let given =
            unit("<segment><source>x</source><target><pc id=\"7\">b</pc></target></segment>");
        assert_eq!(
            given.text, "{ ? 7 }b",
            "what is no placeable is refused later"
        );
    }

    #[test]
    fn segments_of_a_unit_are_one_text() {
        let given = unit(
            "<segment state=\"final\"><source>A.</source><target order=\"3\">가.</target></segment><ignorable><source> </source></ignorable>\
             <segment state=\"reviewed\"><source>B.</source><target order=\"1\">나.</target></segment>",
        );
        assert_eq!(
            (given.text.as_str(), given.claim),
            ("나. 가.", Claim::Reviewed)
        );
        let given = unit(
            "<segment state=\"final\"><source>A.</source><target>가.</target></segment><segment state=\"translated\"><source>B.</source></segment>",
        );
        assert_eq!(given.claim, Claim::Translated);
        assert!(given.fault.unwrap().contains("only a part"));
        let given = unit("<segment><source>A.</source><target/></segment>");
        assert_eq!((given.text.as_str(), given.fault), ("", None));
    }

    #[test]
    fn what_other_programs_propose_is_no_translation() {
        let given = unit(
            "<m:matches xmlns:m=\"urn:oasis:names:tc:xliff:matches:2.0\"><m:match ref=\"#s\"><source>A</source><target>다</target></m:match></m:matches>\
             <segment subState=\"beatbook:machine\"><source>A</source><target>가</target></segment>",
        );
        assert_eq!((given.text.as_str(), given.claim), ("가", Claim::Machine));
    }
}
