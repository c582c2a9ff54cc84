//! Tokens as the limits see them: where each is and what it does to the depth of a tree.

use crate::source::Span;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub span: Span,
    pub shape: Shape,
}

/// What a token does to the depth of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    Name,
    /// A number; `digits` counts the decimal digits of an integer.
    Number {
        digits: usize,
    },
    String,
    /// An f-string; `weight` bounds the tokens of its longest replacement field.
    FString {
        weight: usize,
    },
    Open,
    Close,
    Comma,
    /// An operator, a dot, or a keyword that may stand in an expression.
    Operator,
    Lambda,
    /// `def` or `class`.
    Definition,
    Elif,
    Else,
    Newline,
    Semicolon,
    Indent,
    Dedent,
    Other,
}
