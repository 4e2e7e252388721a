//! What a unit of either version says of its export, beside its texts.

use super::super::incoming::AtExport;
use super::{BASE, SOURCE, TARGET};
use crate::ftl::Fingerprint;

/// The marks of a unit.
#[derive(Default)]
pub(super) struct Marks {
    /// The English that was exported.
    pub(super) source: Option<Fingerprint>,
    /// The translation that was exported.
    pub(super) target: AtExport,
    /// The digest of the unit's text.
    pub(super) base: Option<String>,
    /// Which mark is being read, and what it says so far.
    reading: (Mark, String),
}

#[derive(Clone, Copy, Default)]
enum Mark {
    Source,
    Target,
    Base,
    /// Somebody else's.
    #[default]
    Other,
}

impl Marks {
    /// A mark of a kind begins.
    pub(super) fn start(&mut self, kind: &str) {
        self.reading.0 = match kind {
            SOURCE => Mark::Source,
            TARGET => Mark::Target,
            BASE => Mark::Base,
            _ => Mark::Other,
        };
        self.reading.1.clear();
    }

    /// The mark that began last says this, too.
    pub(super) fn add(&mut self, text: &str) {
        self.reading.1.push_str(text);
    }

    /// The mark that began last ends.
    pub(super) fn end(&mut self) {
        let (mark, said) = (self.reading.0, self.reading.1.trim());
        match mark {
            Mark::Source => self.source = Fingerprint::parse(said),
            Mark::Target => self.target = AtExport::parse(said),
            Mark::Base => self.base = Some(said.to_owned()),
            Mark::Other => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[test]
    fn marks_are_read_whole_however_a_tool_writes_them() {
        let print = "6d226379e94936d862afbbc3d0db3f9b";
        let cut = "\n 6d226379&#x65;94936<![CDATA[d862]]>afbbc3d0db3f9b ";
        let one = format!(
            "<xliff version=\"1.2\"><file original=\"a.ftl\" target-language=\"ko\"><body><trans-unit id=\"a\"><target>x</target>\
             <context context-type=\"{SOURCE}\">{cut}</context><context context-type=\"{TARGET}\">{cut}</context>\
             <context context-type=\"{BASE}\">{cut}</context><context context-type=\"x\">{cut}</context></trans-unit></body></file></xliff>"
        );
        let two = format!(
            "<xliff version=\"2.1\" trgLang=\"ko\"><file original=\"a.ftl\"><unit id=\"u\" name=\"a\"><meta type=\"{SOURCE}\">{cut}</meta>\
             <meta type=\"{TARGET}\">{cut}</meta><meta type=\"{BASE}\">{cut}</meta><meta type=\"x\">{cut}</meta>\
             <segment><source>x</source><target>x</target></segment></unit></file></xliff>"
        );
        for text in [one, two] {
            let (_, read) = read("f.xlf", &text).unwrap();
            let incoming = &read.incoming[0];
            let wanted = Fingerprint::parse(print);
            assert!(wanted.is_some());
            assert_eq!(incoming.source, wanted, "{text}");
            assert_eq!(incoming.target, AtExport::parse(print), "{text}");
            assert_eq!(incoming.units[0].base.as_deref(), Some(print), "{text}");
        }
    }
}
