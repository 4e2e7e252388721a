//! `review TOPIC --lang L` in a terminal: going through texts, one at a time, those that are still to be written too.
//!
//! Each verdict is written when it is given, under the lock and on the texts that were shown: who stops, or is stopped, loses nothing.

mod change;
mod editor;
mod shown;
mod verdict;

use std::io::{BufRead, IsTerminal, Read};

use unic_langid::LanguageIdentifier;

use super::super::args::Global;
use super::super::output::{Output, clean};
use super::super::subject::Purpose;
use super::Asked;
use super::worklist::{list, wanted};
use crate::error::{Error, Kind, Result};
use crate::library::Library;
use crate::review::{Category, Claim, Date, Origin, Refusal, Work};
use crate::worklist::{Item, Need};
use verdict::{Judge, Shown, Verdict};

/// No answer is longer, in bytes.
const LONGEST_ANSWER: u64 = 64 * 1024;

/// Whether there is somebody to ask.
pub(super) fn is_watched() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

pub(super) fn run(global: &Global, args: &Asked, lang: &str, output: &mut Output) -> Result<u8> {
    if !is_watched() {
        return Err(Error::new(
            Kind::Usage,
            "there is no terminal here to go through texts in",
        )
        .with_help("record a judgement with `beatbook review record`, or leave out --reviewer to list what needs one"));
    }
    let library = global.subject_library(Purpose::Review, output)?;
    let today = global.now(&library)?.date;
    let locale = library.language(lang)?;
    if library.source().root().is_none() && library.precinct().is_none() {
        return Err(crate::library::built_in());
    }
    let wanted = wanted(&library, args)?;
    let listed = list(
        &library,
        std::slice::from_ref(&locale),
        &wanted,
        today,
        output,
    )?;
    let (mut worklist, code) = listed;
    let work = worklist.locales.remove(&locale.to_string());
    let items = work.map(|work| work.items).unwrap_or_default();
    if items.is_empty() {
        output.line("Nothing here needs a translation or a review.");
        return Ok(code);
    }
    let reviewer = match &args.reviewer {
        Some(reviewer) => reviewer.clone(),
        None => match answer(output, "Who are you? Your id in content/reviewers.toml> ")? {
            Some(reviewer) if !reviewer.is_empty() => reviewer,
            _ => return Ok(code),
        },
    };
    may_begin(&library, &locale, &reviewer, (&items, today))?;
    let judge = Judge {
        global,
        locale: &locale,
        reviewer: &reviewer,
        today,
    };
    let mut walk = Walk {
        judge,
        output,
        counts: Counts::default(),
    };
    walk.go_through(&library, &items)?;
    let Counts {
        written,
        approved,
        changed,
        rejected,
        skipped,
    } = walk.counts;
    output.line(format!(
        "{written} written, {approved} approved, {changed} changed, {rejected} rejected, {skipped} skipped; what you said is on record already."
    ));
    Ok(code)
}

/// Somebody who may not judge learns it before the first text, not after the last. Whoever only writes what is missing need not be a
/// reviewer of the language.
fn may_begin(
    library: &Library,
    locale: &LanguageIdentifier,
    who: &str,
    (items, today): (&[Item], Date),
) -> Result<()> {
    let who = Some(who.to_owned());
    let claim = Claim::Work(match items.iter().all(|item| item.need == Need::Missing) {
        true => Work {
            translated_by: who,
            ..Work::default()
        },
        false => Work {
            reviewed_by: who,
            ..Work::default()
        },
    });
    let reviews = library.reviews("", locale, today)?;
    let checked = claim.check(today, &reviews);
    checked.map_err(|refusal| refusal.error(&[]))?;
    Ok(())
}

/// What becomes of the walk after an answer.
enum Next {
    Same,
    Following,
    End,
}

struct Walk<'w> {
    judge: Judge<'w>,
    output: &'w mut Output,
    counts: Counts,
}

/// What was done with how many texts.
#[derive(Default)]
struct Counts {
    written: usize,
    approved: usize,
    changed: usize,
    rejected: usize,
    skipped: usize,
}

impl Walk<'_> {
    fn go_through(&mut self, library: &Library, items: &[Item]) -> Result<()> {
        for (number, item) in items.iter().enumerate() {
            let heading = format!("{} of {}", number + 1, items.len());
            shown::show(library, self.judge.locale, item, &heading, self.output)?;
            let shown = Shown::of(library, self.judge.locale, item)?;
            loop {
                match self.ask(library, item, &shown)? {
                    Next::Same => {}
                    Next::Following => break,
                    Next::End => return Ok(()),
                }
            }
        }
        Ok(())
    }

    fn ask(&mut self, library: &Library, item: &Item, shown: &Shown) -> Result<Next> {
        // What is not there, or not whole, cannot be judged.
        let judged = match item.need {
            Need::Missing => None,
            Need::Stale => Some("[a]pprove as still right"),
            Need::Unapproved => Some("[a]pprove for publication"),
            _ => Some("[a]pprove"),
        };
        let prompt = match judged {
            None => "[c]hange, to write what is missing, [s]kip, [q]uit> ".to_owned(),
            Some(approve) => format!("{approve}, [c]hange, [r]eject, [s]kip, [q]uit> "),
        };
        let Some(answer) = answer(self.output, &prompt)? else {
            return Ok(Next::End);
        };
        match answer.to_lowercase().as_str() {
            "a" | "approve" if judged.is_some() => self.approve(item, shown),
            "r" | "reject" if judged.is_some() => self.reject(item, shown),
            "c" | "change" => self.change(library, item, shown),
            "s" | "skip" => Ok(self.skipped()),
            "q" | "quit" => Ok(Next::End),
            _ => {
                self.output
                    .line("Answer with one of the letters in brackets, and Enter.");
                Ok(Next::Same)
            }
        }
    }

    fn approve(&mut self, item: &Item, shown: &Shown) -> Result<Next> {
        let mut work = Work::default();
        match item.need {
            Need::Unapproved => work.approved_by = Some(self.judge.reviewer.to_owned()),
            _ => {
                work.reviewed_by = Some(self.judge.reviewer.to_owned());
                work.still_right = item.need == Need::Stale;
            }
        }
        let mut verdict = self.judge.record(item, shown, &Claim::Work(work.clone()))?;
        // Nobody knows who wrote the text: whoever reviews it may.
        let unknown = [Refusal::Unrecorded, Refusal::Changed, Refusal::NoWriter];
        if let Verdict::Refused(why) = &verdict
            && unknown.contains(why)
            && item.need != Need::Stale
        {
            let question = "Who wrote it as it is now? An id of reviewers.toml, or machine; Enter to go back> ";
            let Some(writer) = answer(self.output, question)? else {
                return Ok(Next::End);
            };
            match writer.as_str() {
                "" => return Ok(Next::Same),
                "machine" => work.origin = Some(Origin::Machine),
                writer => {
                    work.origin = Some(Origin::Person);
                    work.translated_by = Some(writer.to_owned());
                }
            }
            verdict = self.judge.record(item, shown, &Claim::Work(work))?;
        }
        let is_recorded = verdict == Verdict::Recorded;
        let recorded = self.settled(verdict, "Recorded.");
        if is_recorded {
            self.counts.approved += 1;
            if item.needs_approval && item.need != Need::Unapproved {
                self.output
                    .line("Its topic needs sign-off too: somebody must approve it.");
            }
            if item.withdrawn.is_some() {
                self.output
                    .line("It stays withdrawn until `beatbook review restore`.");
            }
        }
        Ok(recorded)
    }

    fn reject(&mut self, item: &Item, shown: &Shown) -> Result<Next> {
        let Some(reason) = answer(self.output, "What is wrong? Enter to go back> ")? else {
            return Ok(Next::End);
        };
        if reason.is_empty() {
            return Ok(Next::Same);
        }
        let all = Category::ALL.map(Category::as_str).join(", ");
        let question = format!("What sort of thing ({all}; Enter for none)> ");
        let category = loop {
            let Some(word) = answer(self.output, &question)? else {
                return Ok(Next::End);
            };
            match (word.as_str(), Category::parse(&word.to_lowercase())) {
                ("", _) => break None,
                (_, Some(category)) => break Some(category),
                _ => self.output.line("That is none of them."),
            }
        };
        let claim = Claim::Rejected {
            by: self.judge.reviewer.to_owned(),
            reason,
            category,
        };
        let verdict = self.judge.record(item, shown, &claim)?;
        let said = "Recorded as rejected: it is withheld until it is changed.";
        self.counts.rejected += usize::from(verdict == Verdict::Recorded);
        Ok(self.settled(verdict, said))
    }

    fn skipped(&mut self) -> Next {
        self.counts.skipped += 1;
        Next::Following
    }

    /// Says what came of a verdict.
    fn settled(&mut self, verdict: Verdict, said: &str) -> Next {
        match verdict {
            Verdict::Recorded => {
                self.output.line(said);
                Next::Following
            }
            Verdict::PutBack => {
                self.output.line(
                    "Put back: it is again the text that is on record, with all that was said of it.",
                );
                Next::Following
            }
            Verdict::Refused(refusal) => {
                self.output
                    .line(clean(&format!("Not recorded: {}.", refusal.text())));
                self.output.line(clean(&format!("  {}", refusal.help())));
                Next::Same
            }
            Verdict::Moved => {
                self.output.line(
                    "Not recorded: the text, its English or its record has changed since it was shown. Start again to see it as it is now.",
                );
                Next::Following
            }
        }
    }
}

/// Asks a question, and reads a line; `None` at the end of input.
fn answer(output: &mut Output, question: &str) -> Result<Option<String>> {
    output.push(question);
    output
        .finish()
        .map_err(|error| Error::io("the terminal", "write to", &error))?;
    let mut line = Vec::new();
    std::io::stdin()
        .lock()
        .take(LONGEST_ANSWER)
        .read_until(b'\n', &mut line)
        .map_err(|error| Error::io("the terminal", "read from", &error))?;
    if line.is_empty() {
        output.line("");
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&line).trim().to_owned()))
}
