//! Size, nesting and chain limits, checked on tokens: nothing recursive has seen the program yet.
//!
//! The parser builds its tree with an explicit stack, but dropping and walking a tree recurse. What is counted here
//! bounds that depth: open brackets, plus the operators, calls and accesses since the last comma at every open level.

use crate::diagnostic::{Diagnostic, codes};
use crate::parse::tokens::{Shape, Token};
use crate::policy::Limits;
use crate::source::{Source, Span};

/// Decimal digits an integer literal may have, as in CPython.
const DIGITS: usize = 4_300;

/// Different names in the whole program, for each name allowed in one function.
const NAMES_FACTOR: usize = 4;

/// Checks the text before tokens are made of it.
///
/// # Errors
/// One diagnostic for too many lines or a line that is only a number too long to read.
pub fn check_text(source: &Source, limits: &Limits) -> Result<(), Diagnostic> {
    let lines = source.line_count() as usize;
    if lines > limits.lines.saturating_add(1) {
        let span = source.line_span(limits.lines as u32 + 1);
        let message = format!(
            "the program has {lines} lines; the limit is {}",
            limits.lines
        );
        return Err(Diagnostic::error(codes::TOO_MANY_LINES, span, message)
            .help("Shorten the program; pass data as input."));
    }
    // Reading a decimal number is quadratic, so its length is checked before the lexer reads it.
    let mut run = 0usize;
    for (at, byte) in source.text().bytes().enumerate() {
        if byte.is_ascii_digit() || (byte == b'_' && run > 0) {
            run += 1;
            // Text with so many digits inside a string is not a number, but no program needs it to be longer.
            if run > 16 * DIGITS {
                let span = Span::new((at - run + 1) as u32, at as u32);
                return Err(number_too_long(span, run));
            }
        } else {
            run = 0;
        }
    }
    Ok(())
}

fn number_too_long(span: Span, digits: usize) -> Diagnostic {
    let message = format!(
        "a number of {digits} digits; CPython reads at most {DIGITS} decimal digits (SyntaxError)"
    );
    Diagnostic::error(codes::NUMBER_TOO_LONG, span, message)
        .help("Write it in hexadecimal, or compute it.")
}

fn chain_too_long(span: Span, limits: &Limits) -> Diagnostic {
    let message = format!(
        "one expression has more than {} operators, calls and accesses",
        limits.chain
    );
    Diagnostic::error(codes::CHAIN_TOO_LONG, span, message)
        .help("Collect the parts in a list and use a loop, `sum` or `join`.")
}

/// One open bracket, or the statement outside all brackets.
#[derive(Default)]
struct Level {
    /// Operators, calls and accesses since the last comma.
    chain: usize,
    /// `lambda`s since the bracket was opened: their parameters contain commas, so a comma does not end them.
    lambdas: usize,
    /// Commas since the bracket was opened.
    elements: usize,
}

/// Checks a program's tokens.
///
/// # Errors
/// The first limit that is exceeded.
pub fn check_tokens(tokens: &[Token], source: &Source, limits: &Limits) -> Result<(), Diagnostic> {
    let mut levels: Vec<Level> = vec![Level::default()];
    // Chains and lambdas of all open levels: the depth of the tree at this place.
    let mut depth = 0usize;
    let mut indentation = 0usize;
    let mut functions = 0usize;
    let mut elif_runs: Vec<usize> = vec![0];
    let mut statements: Vec<usize> = vec![0];
    let mut line_start = true;
    // Whether the token before ends an operand, so that a bracket after it is a call or an element access.
    let mut after_operand = false;
    for token in tokens {
        let span = token.span;
        if line_start && !matches!(token.shape, Shape::Indent | Shape::Dedent | Shape::Newline) {
            if let Some(count) = statements.last_mut() {
                *count += 1;
                if *count > limits.elements {
                    let message = format!("a block of more than {} statements", limits.elements);
                    return Err(Diagnostic::error(codes::TOO_MANY_ELEMENTS, span, message)
                        .help("Use a loop over a list."));
                }
            }
            if let Some(run) = elif_runs.last_mut() {
                match token.shape {
                    Shape::Elif => *run += 1,
                    Shape::Else => {}
                    _ => *run = 0,
                }
                if *run > limits.elifs {
                    let message = format!("more than {} `elif` branches in one `if`", limits.elifs);
                    return Err(Diagnostic::error(codes::TOO_MANY_ELIFS, span, message)
                        .help("Look the answer up in a dict."));
                }
            }
        }
        line_start = false;
        let mut step = 0;
        match &token.shape {
            Shape::Open => {
                if after_operand {
                    step = 1;
                }
                if levels.len() > limits.nesting {
                    let message =
                        format!("more than {} brackets inside each other", limits.nesting);
                    let message = if limits.nesting >= 200 {
                        message + " (CPython: too many nested parentheses)"
                    } else {
                        message
                    };
                    return Err(Diagnostic::error(codes::NESTED_TOO_DEEPLY, span, message)
                        .help("Build inner values first and give them names."));
                }
            }
            Shape::Comma => {
                if let Some(level) = levels.last_mut() {
                    depth -= level.chain;
                    level.chain = 0;
                    level.elements += 1;
                    if level.elements > limits.elements {
                        let message = format!(
                            "more than {} elements in one literal or call",
                            limits.elements
                        );
                        return Err(Diagnostic::error(codes::TOO_MANY_ELEMENTS, span, message)
                            .help("Compute the values in a loop, or pass them as input."));
                    }
                }
            }
            Shape::Operator => step = 1,
            Shape::Lambda => {
                functions += 1;
                if let Some(level) = levels.last_mut() {
                    level.lambdas += 1;
                    depth += 1;
                }
            }
            Shape::Definition => functions += 1,
            Shape::Number { digits } if *digits > DIGITS => {
                return Err(number_too_long(span, *digits));
            }
            Shape::FString { weight } if *weight > limits.chain => {
                return Err(chain_too_long(span, limits));
            }
            Shape::Semicolon => {
                if let Some(level) = levels.last_mut() {
                    depth -= level.chain + level.lambdas;
                    *level = Level::default();
                }
            }
            Shape::Indent => {
                indentation += 1;
                elif_runs.push(0);
                statements.push(0);
                line_start = true;
                if indentation >= limits.indentation {
                    let message = format!(
                        "{indentation} indented blocks inside each other; the limit is {}",
                        limits.indentation
                    );
                    return Err(Diagnostic::error(codes::NESTED_TOO_DEEPLY, span, message)
                        .help("Move inner blocks into functions."));
                }
            }
            Shape::Dedent => {
                indentation = indentation.saturating_sub(1);
                elif_runs.pop();
                statements.pop();
                line_start = true;
            }
            Shape::Newline => {
                levels.truncate(1);
                levels[0] = Level::default();
                depth = 0;
                line_start = true;
            }
            _ => {}
        }
        if let Some(level) = levels.last_mut() {
            level.chain += step;
            depth += step;
        }
        if depth > limits.chain {
            return Err(chain_too_long(span, limits));
        }
        if functions > limits.functions {
            let message = format!(
                "more than {} functions, lambdas and classes",
                limits.functions
            );
            return Err(Diagnostic::error(codes::TOO_MANY_FUNCTIONS, span, message)
                .help("Use one function with a parameter, or a table."));
        }
        match token.shape {
            Shape::Open => levels.push(Level::default()),
            Shape::Close if levels.len() > 1 => {
                if let Some(level) = levels.pop() {
                    depth -= level.chain + level.lambdas;
                }
            }
            _ => {}
        }
        after_operand = matches!(
            token.shape,
            Shape::Close
                | Shape::Name
                | Shape::Number { .. }
                | Shape::String
                | Shape::FString { .. }
        );
    }
    check_names(tokens, source, limits)
}

/// Counts different names, so that neither the tables of a scope nor the emitted function grow without bound.
fn check_names(tokens: &[Token], source: &Source, limits: &Limits) -> Result<(), Diagnostic> {
    let mut names = std::collections::HashSet::new();
    for token in tokens.iter().filter(|token| token.shape == Shape::Name) {
        if names.insert(source.slice(token.span))
            && names.len() > limits.names.saturating_mul(NAMES_FACTOR)
        {
            let message = format!(
                "the program uses more than {} different names",
                limits.names.saturating_mul(NAMES_FACTOR)
            );
            return Err(
                Diagnostic::error(codes::TOO_MANY_NAMES, token.span, message)
                    .help("Keep the values in a list or a dict."),
            );
        }
    }
    Ok(())
}
