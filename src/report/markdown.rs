//! `markdown`: findings as a comment on a pull request.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::lines::Files;
use super::visible::visible;
use super::{Counts, Report, severity};
use crate::diagnostic::Diagnostic;

/// GitHub refuses comments of more than 65,536 characters; the rest is room for the lines that close what is open.
const LONGEST: usize = 60_000;
/// A table should be readable at a glance.
const ROWS: usize = 25;

pub(super) fn render(report: &Report<'_>) -> String {
    let counts = report.counts();
    let mut out = format!("### Beatbook: {counts}\n");
    if let Some(compared) = report.compared {
        let _ = writeln!(out, "\nOnly what is new: {compared}.");
    }
    if counts.total() == 0 {
        return out;
    }
    let mut files = Files::default();
    table(&mut out, report, &mut files);
    details(&mut out, report, &mut files);
    out
}

fn table<'a>(out: &mut String, report: &Report<'a>, files: &mut Files<'a>) {
    out.push_str(
        "\n| Level | Check | Language | Where | What |\n| --- | --- | --- | --- | --- |\n",
    );
    let mut rows = 0;
    for finding in report.shown() {
        let what = escaped(&shortened(&finding.text, 160));
        let row = format!(
            "| {} | {} | {} | {} | {what} |\n",
            severity(finding.level),
            escaped(finding.code),
            escaped(finding.locale.as_deref().unwrap_or_default()),
            place(finding, files),
        );
        if rows == ROWS || out.len() + row.len() > LONGEST / 2 {
            break;
        }
        out.push_str(&row);
        rows += 1;
    }
    let left = report.counts().total() - rows;
    if left > 0 {
        let _ = writeln!(out, "\n… and {left} more.");
    }
}

fn details<'a>(out: &mut String, report: &Report<'a>, files: &mut Files<'a>) {
    let mut by_code: BTreeMap<&str, (Counts, Vec<&Diagnostic>)> = BTreeMap::new();
    for finding in report.shown() {
        let (counts, findings) = by_code.entry(finding.code).or_default();
        counts.add(finding.level);
        findings.push(finding);
    }
    for (code, (counts, findings)) in by_code {
        // GitHub reads Markdown inside only after an empty line.
        let _ = write!(
            out,
            "\n<details><summary>{}: {counts}</summary>\n\n",
            escaped(code)
        );
        let mut left = findings.len();
        for finding in findings {
            let item = item(finding, files);
            if out.len() + item.len() > LONGEST {
                break;
            }
            out.push_str(&item);
            left -= 1;
        }
        if left > 0 {
            let _ = writeln!(out, "- … and {left} more, too long for a comment");
        }
        out.push_str("\n</details>\n");
    }
}

fn item<'a>(finding: &'a Diagnostic, files: &mut Files<'a>) -> String {
    let mut item = format!(
        "- **{}** {}",
        severity(finding.level),
        escaped(&finding.text)
    );
    if let Some(help) = &finding.help {
        let _ = write!(item, "<br>**help:** {}", escaped(help));
    }
    // A tally has a place in every file it counts in: its text says enough.
    let places = finding.places.iter().filter(|_| !finding.is_tally);
    for place in places {
        let (start, _) = files.positions(place);
        let _ = write!(item, "<br>{}", escaped(&place.path));
        if place.span.is_some() {
            let _ = write!(item, ":{}:{}", start.line, start.column);
        }
        let _ = write!(item, " ({})", place.role.as_str());
        if let Some(label) = &place.label {
            let _ = write!(item, ": {}", escaped(label));
        }
    }
    item.push('\n');
    item
}

fn place<'a>(finding: &'a Diagnostic, files: &mut Files<'a>) -> String {
    let Some(place) = finding.places.first() else {
        return String::new();
    };
    let path = escaped(&place.path);
    match place.span {
        Some(_) => format!("{path}:{}", files.positions(place).0.line),
        None => path,
    }
}

fn shortened(text: &str, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Text for use inside a line of GitHub's Markdown: it stays text, on its line, in its cell, and mentions nobody.
pub(super) fn escaped(text: &str) -> String {
    let shown = visible(text);
    let mut out = String::with_capacity(shown.len());
    let mut rest = shown.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' => out.push_str("<br>"),
            '\t' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '!' => {
                out.push('\\');
                out.push(character);
            }
            // Two of them would make a formula.
            '$' => out.push_str("<span>$</span>"),
            // Mentions, references to issues and links are found in the finished text, where escapes no longer count;
            // a comment keeps the mark and the name apart.
            '@' | '#' => {
                out.push(character);
                out.push_str("<!-- -->");
            }
            ':' if rest.peek() == Some(&'/') => out.push_str(":<!-- -->"),
            '.' if ends_with_www(&out) => out.push_str("<!-- -->."),
            _ => out.push(character),
        }
    }
    out
}

fn ends_with_www(out: &str) -> bool {
    out.len() >= 3 && out.as_bytes()[out.len() - 3..].eq_ignore_ascii_case(b"www")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::report::{FindingsFormat, findings, fixture};

    #[test]
    fn a_comment() {
        let fixture = fixture::findings();
        let out = findings(&fixture.report(), FindingsFormat::Markdown, false);
        insta::assert_snapshot!(out, @r#"
        ### Beatbook: 5 errors, 2 warnings

        | Level | Check | Language | Where | What |
        | --- | --- | --- | --- | --- |
        | error | references | ko | locales/ko/topics/package-theft.ftl:2 | \`package-theft-call\` in Korean uses \`<span>$</span>numero\`, which the English does not have; readers would see \`{<span>$</span>numero}\` |
        | error | missing | ko | locales/ko/topics/package-theft.ftl | \`package-theft-call.short\` is not translated into Korean |
        | error | typed-contacts | zh-Hans | locales/zh-Hans/topics/package-theft.ftl:2 | \`package-theft-call\` 的电话号码是打出来的 |
        | warning | encoding | ar | locales/ar/topics/package-theft.ftl:1 | \`package-theft\` in Arabic turns around what follows<br>with a hidden character |
        | error | syntax | es | locales/es/topics/evil\|&lt;b&gt;%,:\`x\`.ftl:2 | invalid Fluent: \`malo \\u{1b}\[2J\\u{7}\` \| &lt;script&gt;alert(1)&lt;/script&gt; @<!-- -->everyone #<!-- -->1 https:<!-- -->//example.org |
        | error | syntax | es | locales/es/topics/evil\|&lt;b&gt;%,:\`x\`.ftl | the same file is also too dark |
        | warning | settings |  |  | the project names no publisher |

        <details><summary>encoding: 1 warning</summary>

        - **warning** \`package-theft\` in Arabic turns around what follows<br>with a hidden character<br>locales/ar/topics/package-theft.ftl:1:29 (translation): سرقة

        </details>

        <details><summary>missing: 1 error</summary>

        - **error** \`package-theft-call.short\` is not translated into Korean<br>**help:** translate it<br>locales/ko/topics/package-theft.ftl (translation)<br>content/topics/package-theft.ftl:4:5 (source)

        </details>

        <details><summary>references: 1 error</summary>

        - **error** \`package-theft-call\` in Korean uses \`<span>$</span>numero\`, which the English does not have; readers would see \`{<span>$</span>numero}\`<br>**help:** write { -contact-911 }, as the English does<br>locales/ko/topics/package-theft.ftl:2:34 (translation): unknown variable<br>content/topics/package-theft.ftl:3:43 (source): the English

        </details>

        <details><summary>settings: 1 warning</summary>

        - **warning** the project names no publisher<br>**help:** say who publishes in \`beatbook.toml\`

        </details>

        <details><summary>syntax: 2 errors</summary>

        - **error** invalid Fluent: \`malo \\u{1b}\[2J\\u{7}\` \| &lt;script&gt;alert(1)&lt;/script&gt; @<!-- -->everyone #<!-- -->1 https:<!-- -->//example.org<br>**help:** write \\u{202e}it\\u{202c} anew,<br>or \| remove it: 100%<br>locales/es/topics/evil\|&lt;b&gt;%,:\`x\`.ftl:2:1 (translation)
        - **error** the same file is also too dark<br>locales/es/topics/evil\|&lt;b&gt;%,:\`x\`.ftl (translation)

        </details>

        <details><summary>typed-contacts: 1 error</summary>

        - **error** \`package-theft-call\` 的电话号码是打出来的<br>locales/zh-Hans/topics/package-theft.ftl:2:31 (translation): 应写 { -contact-crime-stoppers }

        </details>
        "#);
    }

    #[test]
    fn nobody_is_called_and_nothing_is_markup() {
        assert_eq!(
            escaped("@all | `x` <b> a\nb #7 https://x www.x $1 $2 \\"),
            "@<!-- -->all \\| \\`x\\` &lt;b&gt; a<br>b #<!-- -->7 https:<!-- -->//x www<!-- -->.x <span>$</span>1 <span>$</span>2 \\\\",
        );
    }

    #[test]
    fn a_comment_fits() {
        let many: Vec<Diagnostic> = (0..3000)
            .map(|n| Diagnostic::new("missing", Severity::Deny, format!("{n} {}", "<".repeat(n))))
            .collect();
        let out = render(&Report {
            findings: &many,
            rules: &[],
            publish: None,
            compared: None,
        });
        assert!(out.len() < 65_536);
        assert!(out.contains("too long for a comment"));
        assert!(out.ends_with("</details>\n"));
    }

    #[test]
    fn nothing_found_is_said() {
        let out = render(&Report {
            findings: &[],
            rules: &[],
            publish: None,
            compared: None,
        });
        assert_eq!(out, "### Beatbook: nothing found\n");
    }
}
