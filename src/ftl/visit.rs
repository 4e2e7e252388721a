//! Walking through a pattern: element by element ([`pieces`]), or through everything in it ([`visit`]).

use fluent_syntax::ast::{
    self, CallArguments, Expression, InlineExpression, PatternElement, VariantKey,
};

use super::{Pattern, Select};

/// An element of a pattern by its meaning: a placeable within a placeable is what it contains.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub(crate) enum Piece<'a, 's> {
    /// A piece of text; a text of several lines comes in several pieces.
    Text(&'s str),
    /// A string literal, as written between its quotes.
    Literal(&'s str),
    /// A number literal, as written.
    Number(&'s str),
    /// `$variable`.
    Variable(&'s str),
    /// `message` or `message.attribute`.
    Message(&'s str, Option<&'s str>),
    /// `-term` or `-term.attribute`, the id without `-`.
    Term(&'s str, Option<&'s str>),
    /// `FUNCTION(…)` with its arguments.
    Function(&'s str, &'a CallArguments<&'s str>),
    /// A selection.
    Select(Select<'a, 's>),
}

impl<'a, 's> Piece<'a, 's> {
    /// The piece that a selector, or an argument of a call, is.
    pub(crate) fn of(inline: &'a InlineExpression<&'s str>) -> Self {
        match inline {
            InlineExpression::StringLiteral { value } => Piece::Literal(value),
            InlineExpression::NumberLiteral { value } => Piece::Number(value),
            InlineExpression::VariableReference { id } => Piece::Variable(id.name),
            InlineExpression::MessageReference { id, attribute } => {
                Piece::Message(id.name, attribute.as_ref().map(|a| a.name))
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                Piece::Term(id.name, attribute.as_ref().map(|a| a.name))
            }
            InlineExpression::FunctionReference { id, arguments } => {
                Piece::Function(id.name, arguments)
            }
            InlineExpression::Placeable { expression } => Piece::of_expression(expression),
        }
    }

    fn of_expression(expression: &'a Expression<&'s str>) -> Self {
        match expression {
            Expression::Inline(inline) => Piece::of(inline),
            Expression::Select { selector, variants } => {
                Piece::Select(Select { selector, variants })
            }
        }
    }
}

/// The elements of a pattern, in order; not what is in the variants of its selections.
pub(crate) fn pieces<'a, 's>(
    pattern: &'a Pattern<'s>,
) -> impl DoubleEndedIterator<Item = Piece<'a, 's>> {
    pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Piece::Text(value),
        PatternElement::Placeable { expression } => Piece::of_expression(expression),
    })
}

/// Something met on the way through a pattern, in the order of the text.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub(crate) enum Node<'a, 's> {
    /// A piece of text; a text of several lines comes in several pieces.
    Text(&'s str),
    /// A string literal, as written between its quotes.
    Literal(&'s str),
    /// A number literal, as written.
    Number(&'s str),
    /// `$variable`.
    Variable(&'s str),
    /// `message` or `message.attribute`.
    Message(&'s str, Option<&'s str>),
    /// `-term` or `-term.attribute`, the id without `-`.
    Term(&'s str, Option<&'s str>),
    /// A named argument of a call of a term or a function: whose, and its name; its value is visited after it.
    Argument(&'s str, &'s str),
    /// `FUNCTION(…)`; its arguments are visited after it.
    Function(&'s str),
    /// A placeable begins.
    Placeable,
    /// A select expression: its selector is visited after it, then the variants.
    Select(&'a InlineExpression<&'s str>),
    /// A variant: its key and its pattern, visited after it.
    Variant(&'a VariantKey<&'s str>, &'a Pattern<'s>),
}

/// Walks through a pattern and everything in it. Where `see` answers `false`, what is inside that node is skipped.
pub(crate) fn visit<'a, 's>(pattern: &'a Pattern<'s>, see: &mut impl FnMut(Node<'a, 's>) -> bool) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                see(Node::Text(value));
            }
            PatternElement::Placeable { expression } => {
                if see(Node::Placeable) {
                    expression_of(expression, see);
                }
            }
        }
    }
}

fn expression_of<'a, 's>(
    expression: &'a Expression<&'s str>,
    see: &mut impl FnMut(Node<'a, 's>) -> bool,
) {
    match expression {
        Expression::Inline(inline) => inline_of(inline, see),
        Expression::Select { selector, variants } => {
            if see(Node::Select(selector)) {
                inline_of(selector, see);
            }
            for variant in variants {
                if see(Node::Variant(&variant.key, &variant.value)) {
                    visit(&variant.value, see);
                }
            }
        }
    }
}

fn inline_of<'a, 's>(
    inline: &'a InlineExpression<&'s str>,
    see: &mut impl FnMut(Node<'a, 's>) -> bool,
) {
    match inline {
        InlineExpression::StringLiteral { value } => {
            see(Node::Literal(value));
        }
        InlineExpression::NumberLiteral { value } => {
            see(Node::Number(value));
        }
        InlineExpression::VariableReference { id } => {
            see(Node::Variable(id.name));
        }
        InlineExpression::MessageReference { id, attribute } => {
            see(Node::Message(id.name, attribute.as_ref().map(|a| a.name)));
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let inside = see(Node::Term(id.name, attribute.as_ref().map(|a| a.name)));
            if let (true, Some(arguments)) = (inside, arguments) {
                arguments_of(id.name, arguments, see);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            if see(Node::Function(id.name)) {
                arguments_of(id.name, arguments, see);
            }
        }
        InlineExpression::Placeable { expression } => {
            if see(Node::Placeable) {
                expression_of(expression, see);
            }
        }
    }
}

fn arguments_of<'a, 's>(
    callee: &'s str,
    arguments: &'a CallArguments<&'s str>,
    see: &mut impl FnMut(Node<'a, 's>) -> bool,
) {
    for argument in &arguments.positional {
        inline_of(argument, see);
    }
    for argument in &arguments.named {
        if see(Node::Argument(callee, argument.name.name)) {
            inline_of(&argument.value, see);
        }
    }
}

/// Changes every text of a pattern, those in variants too. What is in other placeables stays.
pub(crate) fn change_text(pattern: &mut ast::Pattern<String>, change: &impl Fn(&str) -> String) {
    for element in &mut pattern.elements {
        let mut expression = match element {
            PatternElement::TextElement { value } => {
                *value = change(value);
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression
        {
            expression = inner;
        }
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                change_text(&mut variant.value, change);
            }
        }
    }
}
