//! The inline codes of a unit and their numbers, which tell a translator's tool which code of the target is which of the source.

use super::super::code::Segment;
use super::super::xml::escaped;

/// The codes of a unit: those of the source first, each once. A code of the target has the number that it has in the source.
#[derive(Default)]
pub(crate) struct Codes {
    pub(super) all: Vec<String>,
}

impl Codes {
    /// Text and codes; `element` writes a code with its number (from 1).
    pub(crate) fn written(
        &mut self,
        segments: &[Segment],
        element: impl Fn(usize, &str) -> String,
    ) -> String {
        let mut out = String::new();
        let mut used: Vec<usize> = Vec::new();
        for segment in segments {
            let code = match segment {
                Segment::Text(text) => {
                    out.push_str(&escaped(text));
                    continue;
                }
                Segment::Code(code) => code,
            };
            let mut known = self.all.iter().enumerate();
            let free = known.find(|(at, known)| *known == code && !used.contains(at));
            let at = match free {
                Some((at, _)) => at,
                None => {
                    self.all.push(code.as_str().to_owned());
                    self.all.len() - 1
                }
            };
            used.push(at);
            out.push_str(&element(at + 1, code));
        }
        out
    }
}
