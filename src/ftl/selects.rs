//! The selections of a pattern.

use fluent_syntax::ast::{InlineExpression, Variant};

use super::{Pattern, Piece, key_text, pieces};

/// A selection: its selector and its variants.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Select<'a, 's> {
    /// What it selects on.
    pub selector: &'a InlineExpression<&'s str>,
    /// Its variants, in order.
    pub variants: &'a [Variant<&'s str>],
}

impl<'a, 's> Select<'a, 's> {
    /// The pattern of the variant `key`, or of the default where there is no such variant.
    pub(crate) fn chosen(&self, key: Option<&str>) -> Option<&'a Pattern<'s>> {
        let wanted =
            |variant: &&Variant<&'s str>| key.is_some_and(|key| key_text(&variant.key) == key);
        let mut all = self.variants.iter();
        let chosen = all
            .find(wanted)
            .or_else(|| self.variants.iter().find(|variant| variant.default));
        chosen.map(|variant| &variant.value)
    }

    /// The variable it selects on, directly or through a function.
    pub(crate) fn variable(&self) -> Option<&'s str> {
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
    pub(crate) fn is_ordinal(&self) -> bool {
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
pub(crate) fn selects<'a, 's>(pattern: &'a Pattern<'s>) -> Vec<Select<'a, 's>> {
    let mut found = Vec::new();
    of_pattern(pattern, &mut found);
    found
}

fn of_pattern<'a, 's>(pattern: &'a Pattern<'s>, found: &mut Vec<Select<'a, 's>>) {
    for piece in pieces(pattern) {
        if let Piece::Select(select) = piece {
            found.push(select);
            for variant in select.variants {
                of_pattern(&variant.value, found);
            }
        }
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
