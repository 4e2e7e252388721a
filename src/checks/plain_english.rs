//! `plain-english`: English that is hard to read.

use super::sentences::{sentences, syllables, words};
use super::text::{self, SLOT};
use super::{Check, Example, FileContext, Findings, Runner, Scope};
use crate::diagnostic::Severity;

pub(super) const CHECK: Check = Check {
    code: "plain-english",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "An English sentence has more than 20 words, or a topic reads above grade 8 (Flesch-Kincaid).",
    why: "Many readers learned English late, or read in a hurry and afraid. Translations get longer still.",
    fix: "Split the sentence, say one thing in each, and take the shorter word. New York City law asks for plain language, too.",
    bad: Example(&[(
        "content/topics/a.ftl",
        "a = When you come home at night look up and down the street first and then walk to the door with the key in your hand.\n",
    )]),
    good: Example(&[(
        "content/topics/a.ftl",
        "a = When you come home at night, look up and down the street first. Then walk to the door. Have the key in your hand.\n",
    )]),
    companions: &[],
    runner: Runner::File(check),
};

/// The most words in a sentence.
const LONGEST: usize = 20;

/// The highest school grade.
const HIGHEST: f64 = 8.0;

fn check(file: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    if !file.is_source {
        return;
    }
    let mut total = Readability::default();
    let mut last = None;
    for cx in file.entries() {
        for (part, texts) in text::seen(&cx) {
            let mut long = None;
            for text in texts {
                for range in sentences(&text.text, file.profiles.false_ends()) {
                    let count = words(&text.text[range.clone()]).count();
                    if count > LONGEST && long.is_none() {
                        long = Some((text.place(range.clone()), count));
                    }
                    // Titles and lines for text messages are not prose; a title is the value beside a `.summary`.
                    if part.is_none()
                        && !text.is_variant
                        && cx.target.attribute("summary").is_none()
                    {
                        total.add(&text.text[range]);
                    }
                }
            }
            if let Some((span, count)) = long {
                let message = format!(
                    "`{}` has a sentence of {count} words: it is lost on slow readers",
                    cx.name(part)
                );
                findings.push(
                    cx.finding(findings, part, Some(span), message)
                        .help(format!(
                            "split it; {LONGEST} words are enough for a sentence"
                        )),
                );
            }
        }
        last.get_or_insert(cx);
    }
    let topic = file.pair.reference.starts_with("content/topics/");
    if let (Some(cx), Some(grade), true) = (last, total.grade(), topic)
        && grade > HIGHEST
    {
        let message = format!(
            "`{}` reads at grade {grade:.1} of school, above {HIGHEST:.0}: many readers will not get through it",
            cx.target.id
        );
        findings.push(
            cx.finding(findings, None, None, message)
                .help("shorter sentences and shorter words bring the grade down"),
        );
    }
}

#[derive(Default)]
struct Readability {
    sentences: f64,
    words: f64,
    syllables: f64,
}

impl Readability {
    fn add(&mut self, sentence: &str) {
        self.sentences += 1.0;
        for word in words(sentence) {
            self.words += 1.0;
            // A contact counts as one word of one syllable.
            self.syllables += f64::from(
                u32::try_from(if word.contains(SLOT) {
                    1
                } else {
                    syllables(word)
                })
                .unwrap_or(1),
            );
        }
    }

    /// The Flesch-Kincaid grade; for fewer than 30 words it says nothing.
    fn grade(&self) -> Option<f64> {
        (self.words >= 30.0).then(|| {
            0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profiles;

    #[test]
    fn plain_and_learned_prose_are_told_apart() {
        let grade = |text: &str| {
            let mut reading = Readability::default();
            sentences(text, Profiles::embedded().false_ends())
                .into_iter()
                .for_each(|range| reading.add(&text[range]));
            reading.grade()
        };
        let plain =
            "Hang up the phone. Do not pay. Call your bank at once and ask for help. ".repeat(3);
        assert!(grade(&plain).unwrap() < 4.0);
        let learned = "Unsolicited telephone communications purporting to originate from governmental institutions necessitate considerable circumspection. ".repeat(3);
        assert!(grade(&learned).unwrap() > 15.0);
        assert_eq!(grade("Hang up."), None);
    }
}
