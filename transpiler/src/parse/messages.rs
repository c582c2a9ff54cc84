//! CPython's text for what its grammar refuses, told from the tokens around the place.

use super::{Lexed, span_of};
use crate::source::Source;
use rustpython_parser::Tok;

/// Brackets that do not fit: never closed, never opened, or closed by another kind.
pub fn brackets(source: &Source, tokens: &[Lexed], at: Option<u32>) -> Option<String> {
    let mut open: Vec<(char, u32)> = Vec::new();
    for (token, range) in tokens {
        let span = span_of(*range);
        if at.is_some_and(|at| span.start > at) {
            break;
        }
        match token {
            Tok::Lpar => open.push(('(', span.start)),
            Tok::Lsqb => open.push(('[', span.start)),
            Tok::Lbrace => open.push(('{', span.start)),
            Tok::Rpar | Tok::Rsqb | Tok::Rbrace => {
                let close = match token {
                    Tok::Rpar => ')',
                    Tok::Rsqb => ']',
                    _ => '}',
                };
                let (known, from) = match open.pop() {
                    None => return Some(format!("unmatched '{close}'")),
                    Some(open) => open,
                };
                if (known, close) != ('(', ')')
                    && (known, close) != ('[', ']')
                    && (known, close) != ('{', '}')
                {
                    let line = source.line_of(from);
                    let place = if line == source.line_of(span.start) {
                        String::new()
                    } else {
                        format!(" on line {line}")
                    };
                    return Some(format!(
                        "closing parenthesis '{close}' does not match opening parenthesis '{known}'{place}"
                    ));
                }
            }
            _ => {}
        }
    }
    if at.is_some() {
        return None;
    }
    open.last()
        .map(|(known, _)| format!("'{known}' was never closed"))
}

/// The message for the token at `at`, which the parser did not expect.
pub fn unexpected(source: &Source, tokens: &[Lexed], at: u32) -> Option<String> {
    let bad = tokens
        .iter()
        .position(|(_, range)| span_of(*range).start >= at)?;
    if let Some(message) = brackets(source, tokens, Some(at)) {
        return Some(message);
    }
    let token = &tokens[bad].0;
    let start = line_start(tokens, bad);
    let line: Vec<&Tok> = tokens[start..bad].iter().map(|(token, _)| token).collect();
    let before = line.last().copied();
    let inside = enclosing(&line);
    if let Some(message) = parameters(&line, token) {
        return Some(message);
    }
    match token {
        _ if mixes_stars(tokens, start, &line, token) => {
            Some("cannot have both 'except' and 'except*' on the same 'try'".to_owned())
        }
        Tok::Else if line.is_empty() && follows_try(tokens, start) => {
            Some("expected 'except' or 'finally' block".to_owned())
        }
        Tok::Newline if matches!(line.as_slice(), [Tok::From, .., Tok::Comma]) => {
            Some("trailing comma not allowed without surrounding parentheses".to_owned())
        }
        Tok::Newline => {
            if conditional_without_else(&line) {
                return Some("expected 'else' after 'if' expression".to_owned());
            }
            missing_colon(&line)
        }
        Tok::If if matches!(before, Some(Tok::Else)) && line.len() == 1 => {
            Some("expected ':'".to_owned())
        }
        Tok::Colon if matches!(before, Some(Tok::Rarrow)) => Some("expected ':'".to_owned()),
        Tok::Colon if matches!(line.as_slice(), [Tok::Except, Tok::Star]) => {
            Some("expected one or more exception types".to_owned())
        }
        Tok::Comma if matches!(line.first(), Some(Tok::Except)) && inside.is_none() => {
            Some("multiple exception types must be parenthesized".to_owned())
        }
        Tok::Equal => equal(&line, inside),
        Tok::ColonEqual => walrus(&line),
        Tok::For => {
            let bracket = inside?;
            let inner = &line[bracket + 1..];
            match (line[bracket], inner.first()) {
                (_, Some(Tok::DoubleStar)) => {
                    Some("dict unpacking cannot be used in dict comprehension".to_owned())
                }
                (_, Some(Tok::Star)) => {
                    Some("iterable unpacking cannot be used in comprehension".to_owned())
                }
                _ if conditional_without_else(inner) => {
                    Some("expected 'else' after 'if' expression".to_owned())
                }
                (Tok::Lsqb | Tok::Lbrace, _)
                    if top_level(inner).any(|token| matches!(token, Tok::Comma))
                        && !top_level(inner).any(|token| matches!(token, Tok::Colon)) =>
                {
                    Some("did you forget parentheses around the comprehension target?".to_owned())
                }
                _ => None,
            }
        }
        Tok::Star if matches!(before, Some(Tok::Colon)) => {
            let bracket = inside?;
            matches!(line[bracket], Tok::Lbrace)
                .then(|| "cannot use a starred expression in a dictionary value".to_owned())
        }
        Tok::Rbrace => {
            let bracket = inside?;
            let inner = &line[bracket + 1..];
            if matches!(before, Some(Tok::Colon)) {
                return Some("expression expected after dictionary key and ':'".to_owned());
            }
            top_level(inner)
                .any(|token| matches!(token, Tok::Colon))
                .then(|| "':' expected after dictionary key".to_owned())
        }
        _ if inside.is_some() && ends_value(before) && begins_value(token) => {
            let class_pattern = matches!(line.first(), Some(Tok::Case));
            (!class_pattern).then(|| "invalid syntax. Perhaps you forgot a comma?".to_owned())
        }
        _ => {
            if matches!(before, Some(Tok::Comma)) && matches!(line.first(), Some(Tok::Case)) {
                return Some("positional patterns follow keyword patterns".to_owned());
            }
            // A number that ends in letters or an underscore.
            let touching = bad > 0
                && span_of(tokens[bad - 1].1).end == span_of(tokens[bad].1).start
                && matches!(
                    tokens[bad - 1].0,
                    Tok::Int { .. } | Tok::Float { .. } | Tok::Complex { .. }
                )
                && matches!(token, Tok::Name { .. } | Tok::Int { .. });
            touching.then(|| {
                number(
                    source.slice(span_of(tokens[bad - 1].1)),
                    source.slice(span_of(tokens[bad].1)),
                )
            })
        }
    }
}

/// Whether the block before a line is that of a `try`.
fn follows_try(tokens: &[Lexed], start: usize) -> bool {
    block_before(tokens, start).is_some_and(|head| matches!(tokens[head].0, Tok::Try))
}

/// The head of the block that ends just before a line.
fn block_before(tokens: &[Lexed], start: usize) -> Option<usize> {
    if !matches!(tokens.get(start.checked_sub(1)?)?.0, Tok::Dedent) {
        return None;
    }
    let mut depth = 0usize;
    let indent = tokens[..start].iter().rposition(|(token, _)| {
        match token {
            Tok::Dedent => depth += 1,
            Tok::Indent => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })?;
    Some(line_start(tokens, indent.checked_sub(1)?))
}

/// `except` after `except*`, or the other way round.
fn mixes_stars(tokens: &[Lexed], start: usize, line: &[&Tok], token: &Tok) -> bool {
    let starred = match line {
        [Tok::Except] => matches!(token, Tok::Star),
        _ => return false,
    };
    block_before(tokens, start).is_some_and(|head| {
        matches!(tokens[head].0, Tok::Except)
            && matches!(tokens.get(head + 1), Some((Tok::Star, _))) != starred
    })
}

fn number(before: &str, after: &str) -> String {
    let digit = after.chars().next().filter(char::is_ascii_digit);
    let kind = match before.get(1..2) {
        Some("b" | "B") => "binary",
        Some("o" | "O") => "octal",
        Some("x" | "X") => "hexadecimal",
        _ => "decimal",
    };
    match digit {
        Some(digit) => format!("invalid digit '{digit}' in {kind} literal"),
        None => format!("invalid {kind} literal"),
    }
}

/// A number literal the lexer could not read: `0777`, `0x`, `0b2`.
pub fn bad_number(text: &str) -> Option<String> {
    let mut chars = text.chars();
    if chars.next() != Some('0') {
        return None;
    }
    match chars.next()? {
        'b' | 'B' => Some(number("0b", text.get(2..).unwrap_or_default())),
        'o' | 'O' => Some(number("0o", text.get(2..).unwrap_or_default())),
        'x' | 'X' => Some("invalid hexadecimal literal".to_owned()),
        '0'..='9' => Some(
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
                .to_owned(),
        ),
        _ => None,
    }
}

/// Whether the text ends after a `try` block that nothing follows.
pub fn is_lonely_try(tokens: &[Lexed]) -> bool {
    let mut depth = 0;
    for (at, (token, _)) in tokens.iter().enumerate().rev() {
        match token {
            Tok::Dedent => depth += 1,
            Tok::Indent => depth -= 1,
            Tok::Try if depth <= 0 => return true,
            Tok::Newline | Tok::EndOfFile | Tok::Colon => {}
            _ if depth <= 0 && line_start(tokens, at) == at && depth < 0 => return false,
            _ => {}
        }
    }
    false
}

/// The first token of the logical line that holds a token.
fn line_start(tokens: &[Lexed], at: usize) -> usize {
    tokens[..at]
        .iter()
        .rposition(|(token, _)| {
            matches!(token, Tok::Newline | Tok::Indent | Tok::Dedent | Tok::Semi)
        })
        .map_or(0, |found| found + 1)
}

/// Where the innermost bracket that is still open stands.
fn enclosing(line: &[&Tok]) -> Option<usize> {
    let mut open = Vec::new();
    for (at, token) in line.iter().enumerate() {
        match token {
            Tok::Lpar | Tok::Lsqb | Tok::Lbrace => open.push(at),
            Tok::Rpar | Tok::Rsqb | Tok::Rbrace => {
                open.pop();
            }
            _ => {}
        }
    }
    open.pop()
}

/// The tokens that stand in no bracket.
fn top_level<'t>(line: &'t [&'t Tok]) -> impl Iterator<Item = &'t Tok> {
    let mut depth = 0usize;
    line.iter().copied().filter(move |token| match token {
        Tok::Lpar | Tok::Lsqb | Tok::Lbrace => {
            depth += 1;
            false
        }
        Tok::Rpar | Tok::Rsqb | Tok::Rbrace => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    })
}

fn conditional_without_else(line: &[&Tok]) -> bool {
    let mut open = 0i32;
    for (at, token) in top_level(line).enumerate() {
        match token {
            Tok::If if at > 0 => open += 1,
            Tok::Else => open -= 1,
            Tok::For => return false,
            _ => {}
        }
    }
    open > 0 && ends_value(line.last().copied())
}

fn missing_colon(line: &[&Tok]) -> Option<String> {
    let has_value = line.len() > 1 && ends_value(line.last().copied());
    let complete = match line.first()? {
        Tok::If | Tok::Elif | Tok::While | Tok::With | Tok::Except | Tok::Match | Tok::Case => {
            has_value
        }
        Tok::Class => has_value,
        Tok::For => has_value && top_level(line).any(|token| matches!(token, Tok::In)),
        Tok::Def => {
            if line.len() == 2 {
                return Some("expected '('".to_owned());
            }
            has_value
        }
        Tok::Else | Tok::Try | Tok::Finally => line.len() == 1,
        _ => false,
    };
    let has_colon = top_level(line).any(|token| matches!(token, Tok::Colon));
    (complete && !has_colon).then(|| "expected ':'".to_owned())
}

fn ends_value(token: Option<&Tok>) -> bool {
    matches!(
        token,
        Some(
            Tok::Name { .. }
                | Tok::Int { .. }
                | Tok::Float { .. }
                | Tok::Complex { .. }
                | Tok::String { .. }
                | Tok::Rpar
                | Tok::Rsqb
                | Tok::Rbrace
                | Tok::True
                | Tok::False
                | Tok::None
                | Tok::Ellipsis
        )
    )
}

fn begins_value(token: &Tok) -> bool {
    matches!(
        token,
        Tok::Name { .. }
            | Tok::Int { .. }
            | Tok::Float { .. }
            | Tok::String { .. }
            | Tok::True
            | Tok::False
            | Tok::None
    )
}

fn equal(line: &[&Tok], inside: Option<usize>) -> Option<String> {
    if let Some(at) = inside {
        if !matches!(line[at], Tok::Lpar) {
            return None;
        }
        let inner = &line[at + 1..];
        let from = inner
            .iter()
            .rposition(|token| matches!(token, Tok::Comma))
            .map_or(0, |comma| comma + 1);
        return match &inner[from..] {
            [Tok::True] => Some("cannot assign to True".to_owned()),
            [Tok::False] => Some("cannot assign to False".to_owned()),
            [Tok::None] => Some("cannot assign to None".to_owned()),
            [] => None,
            _ => Some("expression cannot contain assignment, perhaps you meant \"==\"?".to_owned()),
        };
    }
    match line {
        [Tok::If | Tok::Elif | Tok::While, ..] => {
            Some("invalid syntax. Maybe you meant '==' or ':=' instead of '='?".to_owned())
        }
        [Tok::Yield, ..] | [.., Tok::Equal, Tok::Yield] => {
            Some("assignment to yield expression not possible".to_owned())
        }
        _ => None,
    }
}

/// `(x.y := 1)`: what stands before the sign.
fn walrus(line: &[&Tok]) -> Option<String> {
    let what = match line {
        [.., Tok::Dot, Tok::Name { .. }] => "attribute",
        [.., Tok::Rsqb] => "subscript",
        [.., Tok::None] => "None",
        [.., Tok::True] => "True",
        [.., Tok::False] => "False",
        [.., Tok::Int { .. } | Tok::Float { .. } | Tok::String { .. }] => "literal",
        [.., Tok::Rpar] => {
            let mut depth = 0;
            let open = line.iter().rposition(|token| {
                match token {
                    Tok::Rpar => depth += 1,
                    Tok::Lpar => depth -= 1,
                    _ => {}
                }
                depth == 0
            })?;
            if open > 0 && ends_value(Some(line[open - 1])) {
                "function call"
            } else {
                "tuple"
            }
        }
        _ => return None,
    };
    Some(format!("cannot use assignment expressions with {what}"))
}

/// Faults of a parameter list.
fn parameters(line: &[&Tok], token: &Tok) -> Option<String> {
    let is_lambda = line.iter().any(|token| matches!(token, Tok::Lambda));
    let list = match line.first() {
        Some(Tok::Def) => line.get(3..)?,
        _ => {
            let at = line
                .iter()
                .rposition(|token| matches!(token, Tok::Lambda))?;
            &line[at + 1..]
        }
    };
    let tops: Vec<&Tok> = top_level(list).collect();
    if tops.iter().any(|token| matches!(token, Tok::Colon)) && is_lambda {
        return None;
    }
    let starred = |tok: &Tok| {
        tops.windows(2)
            .any(|pair| matches!(pair, [Tok::Comma, next] if *next == tok))
            || tops.first().is_some_and(|first| *first == tok)
    };
    let last = tops.last();
    let starts = matches!(last, None | Some(Tok::Comma));
    let message = match token {
        _ if starts && starred(&Tok::DoubleStar) => "arguments cannot follow var-keyword argument",
        Tok::Slash if starred(&Tok::Star) => "/ must be ahead of *",
        Tok::Slash if starred(&Tok::Slash) => "/ may appear only once",
        Tok::Star if starts && starred(&Tok::Star) => "* argument may appear only once",
        Tok::Equal if matches!(tops.as_slice(), [.., Tok::Star, Tok::Name { .. }]) => {
            "var-positional argument cannot have default value"
        }
        Tok::Equal if matches!(tops.as_slice(), [.., Tok::DoubleStar, Tok::Name { .. }]) => {
            "var-keyword argument cannot have default value"
        }
        Tok::Lpar if starts && is_lambda => "Lambda expression parameters cannot be parenthesized",
        Tok::Lpar if starts => "Function parameters cannot be parenthesized",
        _ => return None,
    };
    Some(message.to_owned())
}

/// `expected an indented block after 'if' statement on line 3`
pub fn missing_block(source: &Source, tokens: &[Lexed], at: u32) -> Option<String> {
    let bad = tokens
        .iter()
        .position(|(_, range)| span_of(*range).start >= at)
        .unwrap_or(tokens.len());
    // Before the place stand the colon and the end of its line.
    let end = tokens[..bad]
        .iter()
        .rposition(|(token, _)| matches!(token, Tok::Colon))?;
    let start = line_start(tokens, end);
    let (first, range) = tokens.get(start)?;
    let line = source.line_of(span_of(*range).start);
    let what = match first {
        Tok::Def => "function definition",
        Tok::Class => "class definition",
        Tok::If => "'if' statement",
        Tok::Elif => "'elif' statement",
        Tok::Else => "'else' statement",
        Tok::For => "'for' statement",
        Tok::While => "'while' statement",
        Tok::Try => "'try' statement",
        Tok::Except => match tokens.get(start + 1) {
            Some((Tok::Star, _)) => "'except*' statement",
            _ => "'except' statement",
        },
        Tok::Finally => "'finally' statement",
        Tok::With => "'with' statement",
        Tok::Match => "'match' statement",
        Tok::Case => "'case' statement",
        Tok::Async => match tokens.get(start + 1) {
            Some((Tok::Def, _)) => "function definition",
            Some((Tok::For, _)) => "'for' statement",
            _ => "'with' statement",
        },
        _ => return None,
    };
    Some(format!(
        "expected an indented block after {what} on line {line}"
    ))
}
