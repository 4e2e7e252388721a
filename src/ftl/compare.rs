//! Whether two entries say the same, as compare-locales sees it.

use fluent_syntax::ast::{Expression, PatternElement};

use super::{Entry, Pattern};

/// Whether two entries are equal as syntax trees, ignoring comments and layout, and for terms attributes too. The order of
/// attributes and variants counts.
pub(crate) fn same(a: &Entry<'_>, b: &Entry<'_>) -> bool {
    let value = match (&a.value, &b.value) {
        (Some(a), Some(b)) => same_pattern(a, b),
        (None, None) => true,
        _ => false,
    };
    value
        && (a.is_term()
            || (a.attributes.len() == b.attributes.len()
                && a.attributes
                    .iter()
                    .zip(&b.attributes)
                    .all(|(a, b)| a.id.name == b.id.name && same_pattern(&a.value, &b.value))))
}

/// fluent-syntax splits a text of several lines into several elements; adjacent ones count as one here.
fn same_pattern(a: &Pattern<'_>, b: &Pattern<'_>) -> bool {
    let (mut a, mut b) = (a.elements.as_slice(), b.elements.as_slice());
    loop {
        let (text_a, rest_a) = take_text(a);
        let (text_b, rest_b) = take_text(b);
        let texts = match (text_a, text_b) {
            (
                [PatternElement::TextElement { value: a }],
                [PatternElement::TextElement { value: b }],
            ) => a == b,
            _ => bytes(text_a).eq(bytes(text_b)),
        };
        if !texts {
            return false;
        }
        match (rest_a.split_first(), rest_b.split_first()) {
            (None, None) => return true,
            (
                Some((PatternElement::Placeable { expression: x }, next_a)),
                Some((PatternElement::Placeable { expression: y }, next_b)),
            ) if same_expression(x, y) => (a, b) = (next_a, next_b),
            _ => return false,
        }
    }
}

fn same_expression(a: &Expression<&str>, b: &Expression<&str>) -> bool {
    match (a, b) {
        (
            Expression::Select {
                selector: on_a,
                variants: a,
            },
            Expression::Select {
                selector: on_b,
                variants: b,
            },
        ) => {
            on_a == on_b
                && a.len() == b.len()
                && a.iter().zip(b).all(|(a, b)| {
                    a.key == b.key && a.default == b.default && same_pattern(&a.value, &b.value)
                })
        }
        (Expression::Inline(a), Expression::Inline(b)) => a == b,
        _ => false,
    }
}

type Elements<'a, 's> = &'a [PatternElement<&'s str>];

fn take_text<'a, 's>(elements: Elements<'a, 's>) -> (Elements<'a, 's>, Elements<'a, 's>) {
    let end = elements
        .iter()
        .position(|element| matches!(element, PatternElement::Placeable { .. }))
        .unwrap_or(elements.len());
    elements.split_at(end)
}

fn bytes<'a>(text: Elements<'a, '_>) -> impl Iterator<Item = u8> + 'a {
    text.iter().flat_map(|element| match element {
        PatternElement::TextElement { value } => value.as_bytes().iter().copied(),
        PatternElement::Placeable { .. } => [].iter().copied(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    fn same(a: &str, b: &str) -> bool {
        super::same(&parse(a).entries[0], &parse(b).entries[0])
    }

    #[test]
    fn layout_and_comments_do_not_count() {
        assert!(same("a = x\n    y\n", "# c\na =\n  x\n  y"));
        assert!(same("a = {$x} b", "a = { $x } b"));
        assert!(same("-t = x\n .a = 1", "-t = x\n .a = 2"));
    }

    #[test]
    fn text_order_and_variants_do() {
        assert!(!same("a = x\n    y\n", "a = x y\n"));
        assert!(!same("a = x\n .b = 1\n .c = 2", "a = x\n .c = 2\n .b = 1"));
        assert!(!same(
            "a = {$x ->\n [one] 1\n *[other] 2\n}",
            "a = {$x ->\n *[one] 1\n [other] 2\n}"
        ));
        assert!(!same("a = {\"x\"}", "a = x"));
        assert!(!same("a = x", "a = x {$y}"));
    }
}
