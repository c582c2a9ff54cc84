//! Text to syntax tree. The only file that names the parser.

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Source, Span};
use rustpython_parser::{Parse, ast::Ranged, text_size::TextRange};

/// The syntax tree the rest of the crate walks.
pub use rustpython_parser::ast;

/// Where a node is.
pub trait Spanned {
    fn span(&self) -> Span;
}

impl<T: Ranged> Spanned for T {
    fn span(&self) -> Span {
        span_of(self.range())
    }
}

/// A parser range as a span.
pub fn span_of(range: TextRange) -> Span {
    Span::new(range.start().into(), range.end().into())
}

/// Parses a program.
///
/// # Errors
/// Whatever CPython would call a `SyntaxError`.
pub fn parse(source: &Source) -> Result<ast::Suite, Vec<Diagnostic>> {
    ast::Suite::parse(source.text(), source.name()).map_err(|error| {
        vec![Diagnostic::error(
            codes::SYNTAX,
            Span::at(error.offset.into()),
            error.error.to_string(),
        )]
    })
}
