//! `markdown`: coverage as a comment on a pull request.

use std::fmt::Write as _;

use super::markdown::escaped;
use super::{counted, gaps};
use crate::coverage::{Coverage, Figures, FileCoverage};
use crate::profile::Profiles;

/// GitHub refuses comments of more than 65,536 characters; the rest is room for the lines that close what is open.
const LONGEST: usize = 60_000;

pub(super) fn render(coverage: &Coverage, languages: &Profiles) -> String {
    let name = |locale: &str| name(locale, languages);
    let mut out = String::new();
    if let Some(changes) = &coverage.since {
        super::coverage_change::markdown(&mut out, changes, name);
    }
    out.push_str(
        "### Translation coverage\n\n\
         | Language | % | Present | Missing | Words missing | Stale | Unreviewed | Obsolete | Errors |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for (locale, of_locale) in &coverage.locales {
        row(&mut out, &escaped(&name(locale)), &of_locale.figures);
    }
    if coverage.locales.len() > 1 {
        let total = gaps::total(coverage);
        row(&mut out, "**Total**", &total);
    }
    let absent: Vec<String> = gaps::absent(coverage)
        .map(|(locale, missing)| format!("{} ({missing})", escaped(&name(locale))))
        .collect();
    if !absent.is_empty() {
        let _ = writeln!(out, "\nWithout any file: {}", absent.join(", "));
    }
    let listed = coverage.locales.iter().filter(|(_, locale)| !locale.absent);
    for (locale, of_locale) in listed {
        let files: Vec<&FileCoverage> = of_locale
            .files
            .iter()
            .filter(|file| !file.missing.is_empty())
            .collect();
        details(&mut out, &name(locale), &files);
    }
    for note in gaps::notes(coverage) {
        let _ = writeln!(out, "\n{}", escaped(&note));
    }
    out
}

fn row(out: &mut String, name: &str, figures: &Figures) {
    let _ = writeln!(
        out,
        "| {name} | {} | {}/{} | {} | {} | {} | {} | {} | {} |",
        figures.present(),
        figures.changed + figures.unchanged,
        figures.total(),
        figures.missing,
        figures.missing_w,
        figures.stale,
        figures.unreviewed,
        figures.obsolete,
        figures.errors,
    );
}

/// `Korean (ko)`, or the tag where we have no name.
fn name(locale: &str, languages: &Profiles) -> String {
    match locale.parse() {
        Ok(tag) => match languages.name(&tag) {
            name if name != locale => format!("{name} ({locale})"),
            name => name,
        },
        Err(_) => locale.to_owned(),
    }
}

fn details(out: &mut String, name: &str, files: &[&FileCoverage]) {
    let count: usize = files.iter().map(|file| file.missing.len()).sum();
    if count == 0 {
        return;
    }
    let name = escaped(name);
    let _ = write!(
        out,
        "\n<details><summary>{name}: {count} missing</summary>\n\n"
    );
    for (at, file) in files.iter().enumerate() {
        let ids: Vec<String> = file.missing.iter().map(|id| escaped(id)).collect();
        let (path, lacks) = (escaped(&file.path), gaps::lacks(file));
        let item = format!("- {path} ({lacks}): {}\n", ids.join(", "));
        if out.len() + item.len() > LONGEST {
            let left = counted(files.len() - at, "file");
            let _ = writeln!(out, "- … and {left} more, too long for a comment");
            break;
        }
        out.push_str(&item);
    }
    out.push_str("\n</details>\n");
}

#[cfg(test)]
mod tests {
    use crate::report::visible::acts;
    use crate::report::{CoverageFormat, coverage, fixture};

    #[test]
    fn a_comment() {
        let out = coverage(&fixture::coverage(), CoverageFormat::Markdown, None, false);
        assert!(!out.contains(acts));
        insta::assert_snapshot!(out, @r#"
        ### Translation coverage

        | Language | % | Present | Missing | Words missing | Stale | Unreviewed | Obsolete | Errors |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | ar | 0.0 | 0/348 | 348 | 3121 | 0 | 0 | 0 | 0 |
        | Spanish (es) | 100.0 | 348/348 | 0 | 0 | 0 | 0 | 0 | 0 |
        | Korean (ko) | 89.0 | 310/348 | 38 | 221 | 4 | 306 | 5 | 2 |
        | Simplified Chinese (zh-Hans) | 99.7 | 347/348 | 1 | 12 | 0 | 347 | 0 | 0 |
        | **Total** | 72.1 | 1005/1392 | 387 | 3354 | 4 | 653 | 5 | 2 |

        <details><summary>ar: 2 missing</summary>

        - locales/ar/site.ftl (2 missing, the whole file): title, back

        </details>

        <details><summary>Korean (ko): 5 missing</summary>

        - locales/ko/topics/package-theft.ftl (2 missing): package-theft-call, package-theft-look
        - locales/ko/notices/안전.ftl (3 missing): a, b, c

        </details>

        <details><summary>Simplified Chinese (zh-Hans): 1 missing</summary>

        - locales/zh-Hans/evil\|&lt;img src=x onerror=alert(1)&gt;\\u{1b}\[2J\`@<!-- -->all\`.ftl (1 missing): evil

        </details>

        the same as the English (counted as present): 8

        problems in the files themselves (\`beatbook check\` shows them): 1
        "#);
    }

    #[test]
    fn a_language_without_files_is_a_line() {
        let mut counted = fixture::coverage();
        counted.locales.get_mut("ar").unwrap().absent = true;
        let out = coverage(&counted, CoverageFormat::Markdown, None, false);
        assert!(out.contains("\nWithout any file: ar (348)\n"), "{out}");
        assert!(!out.contains("locales/ar/"), "{out}");
    }

    #[test]
    fn a_comment_fits() {
        let mut counted = fixture::coverage();
        for locale in counted.locales.values_mut() {
            for file in &mut locale.files {
                file.missing = vec!["a-long-identifier".to_owned(); 4000];
            }
        }
        let out = coverage(&counted, CoverageFormat::Markdown, None, false);
        assert!(out.len() < 65_536);
        assert!(out.contains("too long for a comment"));
    }
}
