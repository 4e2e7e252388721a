//! What every format of coverage says: totals, and the files with the most missing.

use crate::coverage::{Coverage, Figures, FileCoverage, Presence};

/// The figures of all locales together.
pub(super) fn total(coverage: &Coverage) -> Figures {
    let mut sum = Figures::default();
    for locale in coverage.locales.values() {
        sum.add(&locale.figures);
    }
    sum
}

/// The notes below a table: what its columns leave out.
pub(super) fn notes(coverage: &Coverage) -> Vec<String> {
    let mut notes = Vec::new();
    let total = total(coverage);
    if total.unchanged > 0 {
        notes.push(format!(
            "the same as the English (counted as present): {}",
            total.unchanged
        ));
    }
    if total.report > 0 {
        notes.push(format!(
            "absent, but excused by a filter (counted neither as missing nor as present): {}",
            total.report
        ));
    }
    if !coverage.faults.is_empty() {
        notes.push(format!(
            "problems in the files themselves (`beatbook check` shows them): {}",
            coverage.faults.len()
        ));
    }
    notes
}

/// The locales that have no file at all, each with how many texts it lacks; a list of their files would add nothing.
pub(super) fn absent(coverage: &Coverage) -> impl Iterator<Item = (&str, usize)> {
    let absent = coverage.locales.iter();
    absent
        .filter(|(_, locale)| locale.absent && locale.figures.missing > 0)
        .map(|(tag, locale)| (tag.as_str(), locale.figures.missing))
}

/// The files that lack something, those with the most missing first; those of absent locales are left out.
pub(super) fn files_that_lack(coverage: &Coverage) -> Vec<(&str, &FileCoverage)> {
    let mut files: Vec<(&str, &FileCoverage)> = coverage
        .locales
        .iter()
        .filter(|(_, of_locale)| !of_locale.absent)
        .flat_map(|(locale, of_locale)| of_locale.files.iter().map(move |file| (&**locale, file)))
        .filter(|(_, file)| !file.missing.is_empty() || file.file == Presence::Missing)
        .collect();
    files.sort_by(|(locale, a), (other, b)| {
        let count = b.missing.len().cmp(&a.missing.len());
        count.then_with(|| (&a.path, locale).cmp(&(&b.path, other)))
    });
    files
}

/// How much a file lacks, in words.
pub(super) fn lacks(file: &FileCoverage) -> String {
    match (file.file, file.missing.len()) {
        (Presence::Missing, count) => format!("{count} missing, the whole file"),
        (_, count) => format!("{count} missing"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::fixture;

    #[test]
    fn most_comes_first() {
        let coverage = fixture::coverage();
        let counts: Vec<usize> = files_that_lack(&coverage)
            .iter()
            .map(|(_, file)| file.missing.len())
            .collect();
        assert_eq!(counts, [3, 2, 2, 1]);
        assert_eq!(total(&coverage).present().to_string(), "72.1");
    }
}
