//! Text to tokens and syntax tree. The only file that names the parser.

pub mod fstring;
pub mod groups;
mod messages;
pub mod tokens;

use crate::diagnostic::{Code, Diagnostic, codes};
use crate::limits;
use crate::policy::Limits;
use crate::source::{Source, Span};
use rustpython_parser::lexer::LexicalErrorType;
use rustpython_parser::{FStringErrorType, Mode, ParseErrorType, Tok};
use rustpython_parser::{ast::Ranged, text_size::TextRange};
use tokens::{Shape, Token};
use unicode_normalization::{UnicodeNormalization, is_nfkc};

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

type Lexed = (Tok, TextRange);

/// Parses a program after checking its limits.
///
/// # Errors
/// A limit that is exceeded, or what CPython would call a `SyntaxError`: one diagnostic.
pub fn parse_checked(source: &Source, limits: &Limits) -> Result<ast::Suite, Vec<Diagnostic>> {
    check_characters(source)?;
    limits::check_text(source, limits).map_err(|diagnostic| vec![diagnostic])?;
    let lexed = lex(source)?;
    let shapes: Vec<Token> = lexed.iter().map(|token| shape(token, source)).collect();
    limits::check_tokens(&shapes, source, limits).map_err(|diagnostic| vec![diagnostic])?;
    check_bare_star(&lexed)?;
    check_strings(&lexed)?;
    parse_tokens(lexed, source)
}

/// Parses text that is known to be small and good, such as a stub.
///
/// # Errors
/// One diagnostic for anything CPython would call a `SyntaxError`.
pub fn parse(source: &Source) -> Result<ast::Suite, Vec<Diagnostic>> {
    parse_checked(
        source,
        &Limits {
            source_bytes: usize::MAX,
            ..Limits::default()
        },
    )
}

fn error<T>(
    code: Code,
    span: Span,
    message: impl Into<String>,
    help: &str,
) -> Result<T, Vec<Diagnostic>> {
    let diagnostic = Diagnostic::error(code, span, message);
    Err(vec![if help.is_empty() {
        diagnostic
    } else {
        diagnostic.help(help)
    }])
}

/// Characters that make a reviewer read something else than what runs.
fn check_characters(source: &Source) -> Result<(), Vec<Diagnostic>> {
    if source.text().is_ascii() {
        return Ok(());
    }
    // The lexer would skip a second byte-order mark.
    if source.text().starts_with('\u{feff}') {
        return error(
            codes::SYNTAX,
            Span::new(0, 3),
            "invalid non-printable character U+FEFF (SyntaxError)",
            "Remove the second byte-order mark.",
        );
    }
    for (at, c) in source.text().char_indices() {
        if matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
        {
            let span = Span::new(at as u32, (at + c.len_utf8()) as u32);
            return error(
                codes::BIDI_CONTROL,
                span,
                format!(
                    "the invisible character U+{:04X} changes the direction in which this line is shown",
                    c as u32
                ),
                "Remove it, or write it as an escape such as `\\u202e` inside a string.",
            );
        }
    }
    Ok(())
}

/// Makes tokens, with identifiers normalised as CPython does.
fn lex(source: &Source) -> Result<Vec<Lexed>, Vec<Diagnostic>> {
    let mut out = Vec::new();
    for token in rustpython_parser::lexer::lex(source.text(), Mode::Module) {
        match token {
            Ok((Tok::Name { name }, range)) => {
                let name = normalise(name, span_of(range))?;
                out.push((Tok::Name { name }, range));
            }
            Ok(token) => out.push(token),
            Err(error) => {
                return Err(vec![lexical(
                    &error.error,
                    error.location.into(),
                    &out,
                    source,
                )]);
            }
        }
    }
    Ok(out)
}

/// The identifier that CPython would see.
fn normalise(name: String, span: Span) -> Result<String, Vec<Diagnostic>> {
    if name.is_ascii() || is_nfkc(&name) {
        return Ok(name);
    }
    let normal: String = name.nfkc().collect();
    if normal.is_ascii() || !normal.chars().all(|c| c == '_' || c.is_alphanumeric()) {
        return error(
            codes::IDENTIFIER,
            span,
            format!(
                "the identifier `{name}` is `{normal}` to Python: its characters only look different"
            ),
            &format!("Write `{normal}`."),
        );
    }
    Ok(normal)
}

fn shape((token, range): &Lexed, source: &Source) -> Token {
    let span = span_of(*range);
    let shape = match token {
        Tok::Name { .. } => Shape::Name,
        Tok::Int { .. } => {
            let text = source.slice(span);
            let radix = text.get(1..2).is_some_and(|c| "xXoObB".contains(c));
            Shape::Number {
                digits: if radix {
                    0
                } else {
                    text.bytes().filter(u8::is_ascii_digit).count()
                },
            }
        }
        Tok::Float { .. } | Tok::Complex { .. } => Shape::Number { digits: 0 },
        Tok::True | Tok::False | Tok::None | Tok::Ellipsis => Shape::Name,
        Tok::String { value, kind, .. } if kind.is_any_fstring() => Shape::FString {
            weight: fstring::scan(value, kind.is_raw()).weight,
        },
        Tok::String { .. } => Shape::String,
        Tok::Newline => Shape::Newline,
        Tok::Semi => Shape::Semicolon,
        Tok::Indent => Shape::Indent,
        Tok::Dedent => Shape::Dedent,
        Tok::Lpar | Tok::Lsqb | Tok::Lbrace => Shape::Open,
        Tok::Rpar | Tok::Rsqb | Tok::Rbrace => Shape::Close,
        Tok::Comma => Shape::Comma,
        Tok::Lambda => Shape::Lambda,
        Tok::Def | Tok::Class => Shape::Definition,
        Tok::Elif => Shape::Elif,
        Tok::Else => Shape::Else,
        Tok::Colon | Tok::EndOfFile | Tok::Rarrow => Shape::Other,
        Tok::Pass | Tok::Return | Tok::Break | Tok::Continue | Tok::Import | Tok::From => {
            Shape::Other
        }
        // Everything else is an operator or a keyword that may stand in an expression.
        _ => Shape::Operator,
    };
    Token { span, shape }
}

/// `def f(*, **options)`, which the parser lets through.
fn check_bare_star(tokens: &[Lexed]) -> Result<(), Vec<Diagnostic>> {
    for window in tokens.windows(4) {
        let [
            (before, _),
            (Tok::Star, range),
            (Tok::Comma, _),
            (Tok::DoubleStar, _),
        ] = window
        else {
            continue;
        };
        if matches!(before, Tok::Lpar | Tok::Comma | Tok::Lambda) {
            return error(
                codes::PARAMETER_ORDER,
                span_of(*range),
                "named arguments must follow bare * (SyntaxError)",
                "Leave out the `*`.",
            );
        }
    }
    Ok(())
}

/// What the parser gets wrong or lets through in string literals, by their text.
fn check_strings(tokens: &[Lexed]) -> Result<(), Vec<Diagnostic>> {
    for (at, (token, range)) in tokens.iter().enumerate() {
        let Tok::String {
            value,
            kind,
            triple_quoted,
        } = token
        else {
            continue;
        };
        let span = span_of(*range);
        if kind.is_any_fstring() {
            let scan = fstring::scan(value, kind.is_raw());
            let next = tokens.get(at + 1).map(|(_, range)| span_of(*range).start);
            if scan.open && next == Some(span.end) && !triple_quoted {
                return error(
                    codes::FSTRING_QUOTES,
                    span,
                    "the quotes that enclose this f-string are used again inside its braces, which is Python 3.12 syntax",
                    "Use the other kind of quotes inside the braces, or take the value out into a variable.",
                );
            }
            if scan.backslash {
                return error(
                    codes::BACKSLASH_IN_FSTRING,
                    span,
                    "f-string expression part cannot include a backslash (SyntaxError in Python 3.11)",
                    "Take the part with the backslash out into a variable.",
                );
            }
            if scan.hash {
                return error(
                    codes::FSTRING,
                    span,
                    "f-string expression part cannot include '#' (SyntaxError)",
                    "Take the expression out into a variable.",
                );
            }
        }
        if !kind.is_raw() && !kind.is_any_bytes() && has_surrogate_escape(value) {
            return error(
                codes::SURROGATE,
                span,
                "this string has a lone surrogate (`\\ud800` to `\\udfff`), which is not a character",
                "Write the character itself, or its eight-digit escape such as `\\U0001f600`.",
            );
        }
    }
    Ok(())
}

/// Whether the raw text of a literal has an escape for a surrogate.
fn has_surrogate_escape(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let escape = &rest[at + 1..];
        let digits = match escape.as_bytes().first() {
            Some(b'u') => escape.get(1..5),
            Some(b'U') => escape.get(1..9),
            _ => None,
        };
        let value = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        if value.is_some_and(|value| (0xd800..0xe000).contains(&value)) {
            return true;
        }
        // Skip the escaped character, so that `\\u` is a backslash and a letter.
        rest = escape
            .char_indices()
            .nth(1)
            .map_or("", |(at, _)| &escape[at..]);
    }
    false
}

fn parse_tokens(tokens: Vec<Lexed>, source: &Source) -> Result<ast::Suite, Vec<Diagnostic>> {
    let places: Vec<Lexed> = tokens.clone();
    let parsed =
        rustpython_parser::parse_tokens(tokens.into_iter().map(Ok), Mode::Module, source.name());
    match parsed {
        Ok(ast::Mod::Module(mut module)) => {
            groups::unify(&mut module.body);
            Ok(module.body)
        }
        Ok(_) => error(
            codes::INTERNAL,
            Span::default(),
            "the parser returned something else than a module",
            "",
        ),
        Err(error) => Err(vec![syntax(
            &error.error,
            error.offset.into(),
            &places,
            source,
        )]),
    }
}

/// The span of the token at an offset, or the last before it.
fn token_span(at: u32, tokens: &[Lexed], source: &Source) -> Span {
    let at = at.min(source.text().len() as u32);
    tokens
        .iter()
        .rev()
        .map(|(_, range)| span_of(*range))
        .find(|span| span.start <= at)
        .filter(|span| span.end > at)
        .unwrap_or(Span::at(at))
}

fn syntax(kind: &ParseErrorType, at: u32, tokens: &[Lexed], source: &Source) -> Diagnostic {
    let span = token_span(at, tokens, source);
    let plain = |message: String| Diagnostic::error(codes::SYNTAX, span, message);
    match kind {
        ParseErrorType::Lexical(kind) => lexical(kind, at, tokens, source),
        ParseErrorType::Eof => {
            // At the end of the text nothing can be underlined; the last line that says something can.
            let end = source.text().trim_end().len() as u32;
            let span = source.line_span(source.line_of(end.saturating_sub(1)));
            if messages::is_lonely_try(tokens) {
                let message = "expected 'except' or 'finally' block (SyntaxError)";
                return Diagnostic::error(codes::SYNTAX, span, message);
            }
            Diagnostic::error(
                codes::SYNTAX,
                span,
                "invalid syntax: the program ends in the middle of a statement (SyntaxError)",
            )
        }
        ParseErrorType::UnrecognizedToken(Tok::Indent, _) => Diagnostic::error(
            codes::INDENTATION,
            span,
            "unexpected indent (IndentationError)",
        )
        .help("Remove the extra spaces at the start of the line."),
        ParseErrorType::UnrecognizedToken(_, Some(expected)) if expected == "Indent" => {
            Diagnostic::error(
                codes::INDENTATION,
                span,
                messages::missing_block(source, tokens, at)
                    .unwrap_or_else(|| "expected an indented block".to_owned())
                    + " (IndentationError)",
            )
            .help("Indent the body by four spaces; an empty body is `pass`.")
        }
        ParseErrorType::UnrecognizedToken(token, expected) => {
            let before = tokens
                .iter()
                .rev()
                .find(|(_, range)| span_of(*range).end <= span.start)
                .map(|(tok, _)| tok);
            if let Some(Tok::Name { name }) = before
                && matches!(name.as_str(), "print" | "exec")
                && !matches!(token, Tok::Newline | Tok::Rpar)
            {
                return plain(format!(
                    "Missing parentheses in call to '{name}'. Did you mean {name}(...)? (SyntaxError)"
                ))
                .help(format!("Write `{name}(...)`."));
            }
            let known = messages::unexpected(source, tokens, span.start);
            let message = match token {
                _ if known.is_some() => known.unwrap_or_default() + " (SyntaxError)",
                Tok::Newline | Tok::EndOfFile => {
                    "invalid syntax: the line ends too early (SyntaxError)".to_owned()
                }
                Tok::Indent | Tok::Dedent => {
                    "the indentation does not fit the line before (SyntaxError)".to_owned()
                }
                _ => format!("invalid syntax at `{}`", shorten(source.slice(span))),
            };
            let diagnostic = plain(message);
            match expected.as_deref() {
                Some(expected) if expected.starts_with('"') => {
                    diagnostic.help(format!("Expected {}.", expected.replace('"', "`")))
                }
                _ if *token == Tok::Equal => diagnostic.help("A comparison is written `==`."),
                _ => diagnostic,
            }
        }
        ParseErrorType::ExtraToken(_) | ParseErrorType::InvalidToken => plain(format!(
            "invalid syntax at `{}`",
            shorten(source.slice(span))
        )),
    }
}

fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    match line.char_indices().nth(30) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

fn lexical(kind: &LexicalErrorType, at: u32, tokens: &[Lexed], source: &Source) -> Diagnostic {
    let span = token_span(at, tokens, source);
    let make = |code: Code, message: String| Diagnostic::error(code, span, message);
    match kind {
        LexicalErrorType::IndentationError => make(
            codes::INDENTATION,
            "unindent does not match any outer indentation level (IndentationError)".to_owned(),
        )
        .help("Use four spaces for each block."),
        LexicalErrorType::TabError | LexicalErrorType::TabsAfterSpaces => make(
            codes::TABS,
            "inconsistent use of tabs and spaces in indentation (TabError)".to_owned(),
        )
        .help("Indent with spaces only."),
        LexicalErrorType::DefaultArgumentError => make(
            codes::PARAMETER_ORDER,
            "non-default argument follows default argument (SyntaxError)".to_owned(),
        )
        .help("Put parameters with defaults last, or after a `*`."),
        LexicalErrorType::DuplicateArgumentError(name) => make(
            codes::DUPLICATE_ARGUMENT,
            format!("duplicate argument '{name}' in function definition (SyntaxError)"),
        ),
        LexicalErrorType::PositionalArgumentError => make(
            codes::CALL_ARGUMENTS,
            "positional argument follows keyword argument (SyntaxError)".to_owned(),
        )
        .help("Put positional arguments first."),
        LexicalErrorType::UnpackedArgumentError => make(
            codes::CALL_ARGUMENTS,
            "iterable argument unpacking follows keyword argument unpacking (SyntaxError)"
                .to_owned(),
        ),
        LexicalErrorType::DuplicateKeywordArgumentError(name) => make(
            codes::CALL_ARGUMENTS,
            format!("keyword argument repeated: {name} (SyntaxError)"),
        ),
        LexicalErrorType::NestingError => make(
            codes::SYNTAX,
            closing(at, tokens, source) + " (SyntaxError)",
        ),
        LexicalErrorType::FStringError(kind) => fstring_error(kind, span),
        LexicalErrorType::Eof => make(
            codes::SYNTAX,
            messages::brackets(source, tokens, None).unwrap_or_else(|| {
                let line = source.line_of(source.text().trim_end().len() as u32);
                format!("unterminated triple-quoted string literal (detected at line {line})")
            }) + " (SyntaxError)",
        ),
        LexicalErrorType::StringError => make(
            codes::STRING,
            "the string is not closed on its line, or has a wrong escape (SyntaxError)".to_owned(),
        )
        .help("Close the string, or use triple quotes for text of several lines."),
        LexicalErrorType::UnicodeError => make(
            codes::STRING,
            "a wrong escape or character in a string (SyntaxError)".to_owned(),
        )
        .help("Double the backslash, or use a raw string r\"...\"."),
        LexicalErrorType::LineContinuationError => make(
            codes::SYNTAX,
            "unexpected character after line continuation character (SyntaxError)".to_owned(),
        ),
        LexicalErrorType::UnrecognizedToken { tok } => make(
            codes::SYNTAX,
            format!(
                "invalid syntax: the character `{}` (U+{:04X}) is not Python (SyntaxError)",
                tok.escape_default(),
                *tok as u32
            ),
        ),
        LexicalErrorType::OtherError(message) => {
            let line = source.line_of(at.saturating_sub(1));
            let message = match message.as_str() {
                "EOL while scanning string literal" => {
                    format!("unterminated string literal (detected at line {line})")
                }
                "Invalid decimal literal" => "invalid decimal literal".to_owned(),
                message if message.contains("ParseBigIntError") || message == "Invalid Token" => {
                    number_at(source, at).unwrap_or_else(|| message.to_owned())
                }
                message => message.to_owned(),
            };
            let message: String = message.chars().take(200).collect();
            make(codes::SYNTAX, message + " (SyntaxError)")
        }
    }
}

/// A number literal around a place.
fn number_at(source: &Source, at: u32) -> Option<String> {
    let text = source.text();
    let at = (at as usize).min(text.len());
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let before = text.get(..at)?;
    let start = before.len() - before.chars().rev().take_while(|c| is_part(*c)).count();
    messages::bad_number(text.get(start..)?)
}

/// A closing bracket that the lexer refused: the tokens end before it.
fn closing(at: u32, tokens: &[Lexed], source: &Source) -> String {
    let text = source.text().get(..(at as usize).min(source.text().len()));
    let rest = source.text().get(at as usize..).unwrap_or_default();
    let bracket = rest
        .chars()
        .next()
        .filter(|c| ")]}".contains(*c))
        .or_else(|| {
            text.and_then(|t| t.chars().next_back())
                .filter(|c| ")]}".contains(*c))
        });
    messages::brackets(source, tokens, Some(at)).unwrap_or_else(|| match bracket {
        Some(bracket) => format!("unmatched '{bracket}'"),
        None => "a bracket is closed that was not opened, or by another kind".to_owned(),
    })
}

fn fstring_error(kind: &FStringErrorType, span: Span) -> Diagnostic {
    let text = match kind {
        FStringErrorType::InvalidConversionFlag => {
            "invalid conversion character: expected 's', 'r', or 'a'".to_owned()
        }
        FStringErrorType::InvalidExpression(inner)
            if inner
                .to_string()
                .contains("invalid syntax. Got unexpected token") =>
        {
            format!("invalid syntax. Perhaps you forgot a comma? {inner}")
        }
        kind => kind.to_string(),
    };
    let diagnostic = Diagnostic::error(
        codes::FSTRING,
        span,
        format!("f-string: {text} (SyntaxError)"),
    );
    match kind {
        FStringErrorType::SingleRbrace | FStringErrorType::UnopenedRbrace => diagnostic.help("A brace itself is written `{{` or `}}`."),
        FStringErrorType::UnclosedLbrace | FStringErrorType::ExpectedRbrace => {
            diagnostic.help("Close the brace; a brace itself is written `{{`. A dict or lambda in an f-string needs parentheses.")
        }
        FStringErrorType::EmptyExpression => diagnostic.help("Braces themselves are written `{{}}`."),
        _ => diagnostic,
    }
}
