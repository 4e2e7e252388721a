//! The selections of a pattern.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant};

use super::Pattern;

/// A selection: what it looks at, and its variants.
#[derive(Clone, Copy, Debug)]
pub struct Select<'a, 's> {
    /// What it looks at.
    pub selector: &'a InlineExpression<&'s str>,
    /// Its variants, in order.
    pub variants: &'a [Variant<&'s str>],
}

impl<'s> Select<'_, 's> {
    /// The variable it looks at, directly or through a function.
    pub fn variable(&self) -> Option<&'s str> {
        match self.selector {
            InlineExpression::VariableReference { id } => Some(id.name),
            InlineExpression::FunctionReference { arguments, .. } => arguments
                .positional
                .iter()
                .find_map(|argument| match argument {
                    InlineExpression::VariableReference { id } => Some(id.name),
                    _ => None,
                }),
            _ => None,
        }
    }

    /// Whether it asks for first, second, third: `NUMBER($n, type: "ordinal")`.
    pub fn is_ordinal(&self) -> bool {
        match self.selector {
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.named.iter().any(|argument| {
                    argument.name.name == "type"
                        && matches!(argument.value, InlineExpression::StringLiteral { value } if value == "ordinal")
                })
            }
            _ => false,
        }
    }
}

/// The selections of a pattern, an outer one before those in its variants.
pub fn selects<'a, 's>(pattern: &'a Pattern<'s>) -> Vec<Select<'a, 's>> {
    let mut found = Vec::new();
    of_pattern(pattern, &mut found);
    found
}

fn of_pattern<'a, 's>(pattern: &'a Pattern<'s>, found: &mut Vec<Select<'a, 's>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression<'a, 's>(expression: &'a Expression<&'s str>, found: &mut Vec<Select<'a, 's>>) {
    match expression {
        Expression::Select { selector, variants } => {
            found.push(Select { selector, variants });
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, found);
        }
        Expression::Inline(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn outer_before_inner() {
        let file = "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $m ->\n       *[x] x\n    }\n   *[other] { PLATFORM() ->\n       *[y] y\n    }\n }\n";
        let resource = parse(file);
        let all = selects(resource.entries[0].value.as_ref().unwrap());
        let variables: Vec<_> = all.iter().map(Select::variable).collect();
        assert_eq!(variables, [Some("n"), Some("m"), None]);
        assert!(all[0].is_ordinal() && !all[1].is_ordinal());
    }
}
