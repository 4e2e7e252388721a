//! Changing a text in the person's editor, or writing one that is missing.

use super::super::super::import::say_denied;
use super::super::super::output::clean;
use super::editor::{self, Edited};
use super::verdict::{Shown, Verdict};
use super::{Next, Walk, answer};
use crate::error::Result;
use crate::exchange::{FilledIn, LaidOut, entry_fault, filled_in};
use crate::library::{Library, TextName};
use crate::worklist::{Item, Need};

impl Walk<'_> {
    /// `library` is the one that the text was shown from.
    pub(super) fn change(&mut self, library: &Library, item: &Item, shown: &Shown) -> Result<Next> {
        let name = TextName {
            unit: item.unit.clone(),
            id: item.id.clone(),
        };
        let laid_out = match LaidOut::of(library, self.judge.locale, &name, &item.path) {
            Ok(laid_out) => laid_out,
            Err(error) => {
                self.output.error(&error);
                return Ok(Next::Same);
            }
        };
        let mut text = laid_out.text.clone();
        loop {
            let edited = match editor::edit(item, &laid_out.notes, &text) {
                Ok(edited) => edited,
                Err(error) => {
                    self.output.error(&error);
                    return Ok(Next::Same);
                }
            };
            let filled = filled_in(&edited.text);
            let fault = match &filled {
                Ok(filled)
                    if filled.text.is_empty() || Some(&filled.text) == item.text.as_ref() =>
                {
                    return Ok(self.unchanged(item));
                }
                Ok(filled) => entry_fault(
                    &self.judge.library()?,
                    self.judge.locale,
                    &item.english,
                    (item.text.as_deref(), &filled.text),
                ),
                Err(fault) => Some(fault.clone()),
            };
            let fault = match (filled, fault) {
                (Ok(filled), None) => return self.write(item, shown, edited, &filled),
                (_, fault) => fault.unwrap_or_default(),
            };
            self.output.line(clean(&format!("Not taken: {fault}.")));
            let question = match item.text {
                Some(_) => "[e]dit again, or Enter to leave it as it was> ",
                None => "[e]dit again, or Enter to leave it unwritten> ",
            };
            match answer(self.output, question)?.as_deref() {
                Some("e" | "E" | "edit") => text = edited.text,
                Some(_) => return Ok(Next::Same),
                None => {
                    self.keep(edited);
                    return Ok(Next::End);
                }
            }
        }
    }

    /// Nobody who leaves a text empty wants to be asked for it again.
    fn unchanged(&mut self, item: &Item) -> Next {
        if item.need == Need::Missing {
            self.output.line("Nothing is written.");
            return self.skipped();
        }
        self.output.line("Nothing is changed.");
        Next::Same
    }

    fn write(
        &mut self,
        item: &Item,
        shown: &Shown,
        edited: Edited,
        filled: &FilledIn,
    ) -> Result<Next> {
        let (verdict, mut denied) = match self.judge.change(item, shown, &filled.text) {
            Ok(done @ (Verdict::Recorded | Verdict::PutBack, _)) => done,
            Ok(other) => {
                self.keep(edited);
                other
            }
            Err(error) => {
                self.keep(edited);
                return Err(error);
            }
        };
        let (count, said) = match item.text {
            Some(_) => (&mut self.counts.changed, "Changed"),
            None => (&mut self.counts.written, "Written"),
        };
        let is_done = matches!(verdict, Verdict::Recorded | Verdict::PutBack);
        *count += usize::from(is_done);
        let said = format!("{said}. It is your text now, so somebody else must review it.");
        let next = self.settled(verdict, &said);
        if is_done && !filled.left_out.is_empty() {
            let line = format!("Still missing: {}.", filled.left_out.join(", "));
            self.output.line(clean(&line));
        }
        // Whoever left a part empty has just been told.
        denied.retain(|finding| finding.code != "attributes");
        say_denied(&denied, self.output);
        if is_done && shown.is_withdrawn() {
            self.output
                .line("It stays withdrawn until `beatbook review restore`.");
        }
        Ok(next)
    }

    /// What somebody wrote is not thrown away.
    fn keep(&mut self, edited: Edited) {
        let path = edited.keep();
        let line = format!("What you wrote is kept in {}", path.display());
        self.output.line(clean(&line));
    }
}
