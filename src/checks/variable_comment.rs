//! `variable-comment`: a variable that nothing describes to the translator.

use super::{Check, Example, FileContext, Findings, Runner, Scope, text};
use crate::diagnostic::{Place, Role, Severity};
use crate::ftl::Entry;
use crate::library::TEMPLATES;

pub(super) const CHECK: Check = Check {
    code: "variable-comment",
    scope: Scope::Project,
    level: Severity::Allow,
    summary: "An English message has a variable that no comment above it describes.",
    why: "A translator who does not know whether `$name` is a person, a street or a product guesses its gender, its particles and its order.",
    fix: "Write a comment above the message that names the variable and says what it stands for: `# $name (String): a person's first name`. Off by default: switch it on in beatbook.toml.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "# A greeting.\na = Hello, { $name }!\n",
        ),
        ("locales/es/topics/a.ftl", "a = ¡Hola, { $name }!\n"),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "# $name (String): a person's first name\na = Hello, { $name }!\n",
        ),
        ("locales/es/topics/a.ftl", "a = ¡Hola, { $name }!\n"),
    ]),
    companions: &[],
    runner: Runner::File(check),
};

fn check(cx: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    // A library describes the slots of its templates, and checks that it does, in their metadata.
    if cx.library.is_some() && cx.unit == TEMPLATES {
        return;
    }
    // Beside every translation the same findings are made, and count once.
    let Some(parsed) = cx.reference.map(|reference| &reference.parsed) else {
        return;
    };
    for entry in parsed.entries() {
        let comment = comment_above(&parsed.file.text, entry.span.start);
        for name in variables(entry) {
            let described = describes(&comment, name)
                || cx
                    .topic
                    .is_some_and(|topic| topic.variables.contains_key(name));
            if described {
                continue;
            }
            let message = format!(
                "nothing tells translators what `${name}` of `{}` stands for",
                entry.id
            );
            let finding = findings
                .new_finding(message)
                .message(entry.id)
                .help(format!("write a comment above it: `# ${name} (String): …`"))
                .at(Place::new(parsed.file, entry.id_span(), Role::Source));
            findings.push(finding);
        }
    }
}

/// The variables of an entry, each once.
fn variables<'s>(entry: &Entry<'s>) -> Vec<&'s str> {
    let mut all: Vec<&str> = Vec::new();
    for (_, pattern) in entry.patterns() {
        for name in text::variables(pattern) {
            if !all.contains(&name) {
                all.push(name);
            }
        }
    }
    all
}

/// The comment that belongs to the entry that begins at `at`, and those of its group and file, which may describe what all share.
fn comment_above(text: &str, at: usize) -> String {
    let mut all = Vec::new();
    let mut own = true;
    for line in text[..at].lines().rev() {
        let is_own = line.starts_with("# ") || line == "#";
        own &= is_own;
        if own || line.starts_with("## ") || line.starts_with("### ") {
            all.push(line);
        }
    }
    all.join("\n")
}

/// Whether a comment names a variable, as a word of its own.
fn describes(comment: &str, name: &str) -> bool {
    comment.match_indices(name).any(|(at, _)| {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let before = comment[..at].chars().next_back().is_some_and(is_part);
        let after = comment[at + name.len()..]
            .chars()
            .next()
            .is_some_and(is_part);
        !before && !after
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_names_the_variable_as_a_word() {
        assert!(describes("# $name: who", "name"));
        assert!(describes("# Variables:\n#   name - who", "name"));
        assert!(!describes("# $username: who", "name"));
        assert!(!describes("# $name-of: who", "name"));
    }

    #[test]
    fn the_comments_of_the_group_count_too() {
        let text = "### $a: file\n\n## $b: group\n\n# $x: of another\nx = X\n# $c: own\ny = Y\n";
        let comment = comment_above(text, text.find("y =").unwrap());
        for (name, expected) in [("a", true), ("b", true), ("c", true), ("x", false)] {
            assert_eq!(describes(&comment, name), expected, "{name}");
        }
    }
}
