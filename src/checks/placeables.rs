//! `placeables`: messages with more placeables than Fluent resolves.

use super::{Check, EntryCase, Example, Findings, Judge, Scope};
use crate::coverage::Parsed;
use crate::diagnostic::Level;
use crate::ftl::{self, Pattern};
use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

pub(super) const CHECK: Check = Check {
    code: "placeables",
    scope: Scope::Project,
    level: Level::Deny,
    summary: "A message fills in more than Fluent allows: 100 placeables, those of what it refers to counted in.",
    why: "Fluent stops in the middle of the text, to be safe from texts that blow up. The reader gets half a warning.",
    fix: "Cut the message in two, or write out what is filled in. Counted are the placeables of the message and of the messages and terms of the same file that it refers to; those of contacts are not.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = x\n-b = b\n"),
        (
            "locales/es/topics/a.ftl",
            "-b = { 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }{ 1 }\na = { -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }\n",
        ),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = x\n-b = b\n"),
        (
            "locales/es/topics/a.ftl",
            "-b = { 1 }\na = { -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }\n",
        ),
    ]),
    companions: &[],
    judge: Judge::Entry(judge),
};

/// What Fluent's implementations resolve at most in one text.
const LIMIT: usize = 100;
/// Where counting ends, so that a file made to blow up does not keep us: any text that comes here is long over the limit.
const STEPS: usize = 10_000;

fn judge(case: &EntryCase<'_, '_>, findings: &mut Findings<'_>) {
    let Some(file) = case.file.target else {
        return;
    };
    for (part, pattern) in case.target.patterns() {
        if let [PatternElement::TextElement { .. }] = pattern.elements.as_slice() {
            continue;
        }
        let mut count = Count {
            file,
            open: vec![case.target.id.to_owned()],
            steps: 0,
        };
        if count.pattern(pattern) <= LIMIT {
            continue;
        }
        let span = ftl::pattern_span(case.text(), pattern);
        let text = format!(
            "`{}` may fill in more than {LIMIT} times, and Fluent stops there",
            case.name(part)
        );
        findings.push(
            case.finding(findings, part, Some(span), text)
                .help("cut it in two, or write out what is filled in"),
        );
    }
}

struct Count<'f, 't> {
    file: &'f Parsed<'t>,
    /// What is being counted already: a circle of references is an error of its own, and no number.
    open: Vec<String>,
    steps: usize,
}

impl Count<'_, '_> {
    /// The most placeables that may be resolved: of a selection one variant is.
    fn pattern(&mut self, pattern: &Pattern<'_>) -> usize {
        let mut sum = 0;
        for element in &pattern.elements {
            self.steps += 1;
            if self.steps > STEPS || sum > LIMIT {
                return LIMIT + 1;
            }
            if let PatternElement::Placeable { expression } = element {
                sum += 1 + self.expression(expression);
            }
        }
        sum
    }

    fn expression(&mut self, expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { variants, .. } => variants
                .iter()
                .map(|variant| self.pattern(&variant.value))
                .max()
                .unwrap_or(0),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> usize {
        let (id, attribute) = match inline {
            InlineExpression::MessageReference { id, attribute } => (id.name.to_owned(), attribute),
            InlineExpression::TermReference { id, attribute, .. } => {
                (format!("-{}", id.name), attribute)
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            _ => return 0,
        };
        if self.open.contains(&id) {
            return 0;
        }
        let entry = self.file.get(&id);
        let name = attribute.as_ref().map(|attribute| attribute.name);
        let Some(pattern) = entry.and_then(|entry| entry.part(name)) else {
            return 0;
        };
        self.open.push(id);
        let count = self.pattern(pattern);
        self.open.pop();
        count
    }
}
