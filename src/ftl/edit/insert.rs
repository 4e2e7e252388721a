//! Where a new entry goes: after the entry that stands before it in the English file.

use std::collections::BTreeMap;

use super::super::{Resource, comments_start};
use super::Splice;

/// New entries for a file, in the order of the English one.
#[derive(Debug)]
pub(crate) struct Insertions<'e, 's> {
    english: &'e Resource<'s>,
    english_text: &'e str,
    /// By number of the English entry: the new entry as it is written, without a line end.
    new: BTreeMap<usize, String>,
}

impl<'e, 's> Insertions<'e, 's> {
    pub(crate) fn new(english_text: &'e str, english: &'e Resource<'s>) -> Self {
        Insertions {
            english,
            english_text,
            new: BTreeMap::new(),
        }
    }

    /// Adds the entry whose English one has that number.
    pub(crate) fn add(&mut self, number: usize, written: String) {
        self.new.insert(number, written);
    }

    /// Whether the English has a blank line between an entry and the one before it.
    fn stands_apart(&self, number: usize) -> bool {
        let Some(before) = number.checked_sub(1) else {
            return true;
        };
        let (before, own) = (&self.english.entries[before], &self.english.entries[number]);
        let between = self.english_text.get(before.span.end..own.span.start);
        between.is_none_or(|between| between.contains("\n\n") || between.contains("\n#"))
    }

    /// What to insert where in a file's text.
    pub(crate) fn splices(self, text: &str, there: &Resource<'_>) -> Vec<Splice> {
        let by_id: BTreeMap<&str, usize> = (0..there.entries.len())
            .rev()
            .map(|at| (there.entries[at].id, at))
            .collect();
        let in_file = |number: usize| by_id.get(self.english.entries[number].id).copied();
        // By the place: what is inserted there, and whether an entry that was there follows directly.
        let mut places: BTreeMap<usize, (Vec<usize>, bool)> = BTreeMap::new();
        let mut last = None;
        let mut from = 0;
        for number in self.new.keys() {
            for before in from..*number {
                last = in_file(before).or(last);
            }
            from = *number;
            let (at, follows) = match last {
                Some(entry) => (line_after(text, there.entries[entry].span.end), false),
                None => match (*number..self.english.entries.len()).find_map(in_file) {
                    Some(entry) => (comments_start(text, &there.entries[entry]), true),
                    None => (text.len(), false),
                },
            };
            let place = places.entry(at).or_insert((Vec::new(), follows));
            place.0.push(*number);
        }
        let mut splices = Vec::new();
        for (at, (numbers, follows)) in places {
            let mut out = String::new();
            if at > 0 && !text[..at].ends_with('\n') {
                out.push('\n');
            }
            for number in &numbers {
                let opens = out.trim().is_empty();
                let blank = if opens {
                    // Below a header, or where the English stands apart as well.
                    !follows
                        && at > 0
                        && !text[..at].ends_with("\n\n")
                        && (self.stands_apart(*number) || last_line_is_comment(&text[..at]))
                } else {
                    self.stands_apart(*number)
                };
                if blank {
                    out.push('\n');
                }
                out.push_str(&self.new[number]);
                out.push('\n');
            }
            let next = numbers.last().map_or(0, |number| number + 1);
            if follows && (next >= self.english.entries.len() || self.stands_apart(next)) {
                out.push('\n');
            }
            splices.push(Splice {
                range: at..at,
                text: out,
            });
        }
        splices
    }
}

fn last_line_is_comment(before: &str) -> bool {
    before
        .trim_end()
        .lines()
        .next_back()
        .is_some_and(|line| line.starts_with('#'))
}

/// The end of the line on which something ends, its line end included.
fn line_after(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// The text of a new file: the comments that stand at the head of the English one, about the file or its license.
pub(crate) fn new_file(english: &str) -> String {
    let mut head = String::new();
    let mut lines = english.lines().peekable();
    while let Some(line) = lines
        .next_if(|line| line.starts_with("###") || line.trim().is_empty() || line.starts_with("# "))
    {
        head.push_str(line);
        head.push('\n');
    }
    // A comment that stands directly above an entry is about that entry.
    let own = |line: &str| line.starts_with("# ");
    let above_entry = lines.peek().is_some_and(|line| !line.starts_with('#'));
    while above_entry && head.lines().next_back().is_some_and(own) {
        let keep = head
            .trim_end_matches('\n')
            .rfind('\n')
            .map_or(0, |at| at + 1);
        head.truncate(keep);
    }
    let kept = head.trim_end().len();
    head.truncate(kept);
    if !head.is_empty() {
        head.push_str("\n\n");
    }
    head
}

#[cfg(test)]
mod tests {
    use super::super::super::parse;
    use super::super::splice;
    use super::*;

    fn inserted(english: &str, target: &str, ids: &[&str]) -> String {
        let (source, there) = (parse(english), parse(target));
        let mut new = Insertions::new(english, &source);
        for (number, entry) in source.entries.iter().enumerate() {
            if ids.contains(&entry.id) {
                new.add(number, format!("{} = neu", entry.id));
            }
        }
        let out = splice(target.as_bytes(), new.splices(target, &there));
        String::from_utf8(out).unwrap()
    }

    const ENGLISH: &str =
        "### Head\n\n# first\na = A\nb = B\n    .x = X\n\nc = C\n\n## Group\n\nd = D\ne = E\n";

    #[test]
    fn an_entry_goes_after_the_one_before_it_in_english() {
        assert_eq!(
            inserted(ENGLISH, "### Kopf\n\na = 1\n# über c\nc = 3\n", &["b"]),
            "### Kopf\n\na = 1\nb = neu\n# über c\nc = 3\n"
        );
        assert_eq!(
            inserted(
                ENGLISH,
                "### Kopf\n\n# zu c\nc = 3\n\ne = 5",
                &["a", "b", "d"]
            ),
            "### Kopf\n\na = neu\nb = neu\n\n# zu c\nc = 3\n\nd = neu\n\ne = 5"
        );
        assert_eq!(inserted(ENGLISH, "e = 5", &["a"]), "a = neu\ne = 5");
        assert_eq!(inserted(ENGLISH, "d = 4", &["e"]), "d = 4\ne = neu\n");
        assert_eq!(
            inserted(ENGLISH, "# nur\n", &["a", "c"]),
            "# nur\n\na = neu\n\nc = neu\n"
        );
        assert_eq!(inserted(ENGLISH, "", &["a"]), "a = neu\n");
    }

    #[test]
    fn a_new_file_begins_as_the_english_does() {
        assert_eq!(new_file(ENGLISH), "### Head\n\n");
        assert_eq!(
            new_file("# License\n# text\n\n### Head\n# first\na = A\n"),
            "# License\n# text\n\n### Head\n\n"
        );
        assert_eq!(new_file("# about a\na = A\n"), "");
        assert_eq!(new_file("a = A\n"), "");
    }
}
