//! `plain-english`: English that is hard to read.

use super::sentences::{sentences, syllables, words};
use super::text::{self, SLOT};
use super::{Check, Example, FileCase, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "plain-english",
    scope: Scope::Library,
    level: Level::Warn,
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
    judge: Judge::File(judge),
};

/// Words in a sentence.
const LONGEST: usize = 20;

/// The grade of school.
const HIGHEST: f64 = 8.0;

fn judge(file: &FileCase<'_, '_>, findings: &mut Findings<'_>) {
    if !file.is_source {
        return;
    }
    let mut total = Reading::default();
    let mut last = None;
    for case in file.entries() {
        for (part, texts) in text::seen(&case) {
            let mut long = None;
            for text in texts {
                for range in sentences(&text.text, file.profiles.false_ends()) {
                    let count = words(&text.text[range.clone()]).count();
                    if count > LONGEST && long.is_none() {
                        long = Some((text.place(range.clone()), count));
                    }
                    // Titles and lines for text messages are no prose; a title is the value beside a `.summary`.
                    if part.is_none()
                        && !text.is_variant
                        && case.target.attribute("summary").is_none()
                    {
                        total.add(&text.text[range]);
                    }
                }
            }
            if let Some((span, count)) = long {
                let said = format!(
                    "`{}` has a sentence of {count} words: it is lost on who reads slowly",
                    case.name(part)
                );
                findings.push(case.finding(findings, part, Some(span), said).help(format!(
                    "split it; {LONGEST} words are enough for a sentence"
                )));
            }
        }
        last.get_or_insert(case);
    }
    let topic = file.pair.reference.starts_with("content/topics/");
    if let (Some(case), Some(grade), true) = (last, total.grade(), topic)
        && grade > HIGHEST
    {
        let said = format!(
            "`{}` reads at grade {grade:.1} of school, above {HIGHEST:.0}: many readers will not get through it",
            case.target.id
        );
        findings.push(
            case.finding(findings, None, None, said)
                .help("shorter sentences and shorter words bring the grade down"),
        );
    }
}

#[derive(Default)]
struct Reading {
    sentences: f64,
    words: f64,
    syllables: f64,
}

impl Reading {
    fn add(&mut self, sentence: &str) {
        self.sentences += 1.0;
        for word in words(sentence) {
            self.words += 1.0;
            // A contact is one word, said as one.
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

    /// The Flesch-Kincaid grade; of fewer than 30 words it says nothing.
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
            let mut reading = Reading::default();
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
