//! The program's comments, carried to the Rust of the statement they stand at.

use std::collections::BTreeMap;

/// A comment and whether it has its line to itself.
pub struct Comment {
    pub text: String,
    pub own_line: bool,
}

/// Finds the comments of a program by line. Strings are skipped; within an f-string a `#` is text.
pub fn of(source: &str) -> BTreeMap<u32, Comment> {
    let mut out = BTreeMap::new();
    let mut rest = source;
    let mut line = 1u32;
    let mut blank = true;
    while let Some(c) = rest.chars().next() {
        match c {
            '\n' => {
                line += 1;
                blank = true;
            }
            '#' => {
                let end = rest.find('\n').unwrap_or(rest.len());
                let text = shown(rest[..end].trim_start_matches('#'));
                out.insert(
                    line,
                    Comment {
                        text,
                        own_line: blank,
                    },
                );
                rest = &rest[end..];
                continue;
            }
            '"' | '\'' => {
                let length = string_length(rest, c);
                line += rest[..length].matches('\n').count() as u32;
                blank = false;
                rest = &rest[length..];
                continue;
            }
            c if c.is_whitespace() => {}
            _ => blank = false,
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// Bytes of the string literal at the start of `text`, quotes included.
fn string_length(text: &str, quote: char) -> usize {
    let triple: String = [quote; 3].iter().collect();
    let (open, close) = if text.starts_with(&triple) {
        (3, triple)
    } else {
        (1, quote.to_string())
    };
    let mut at = open;
    while at < text.len() {
        let tail = &text[at..];
        if tail.starts_with(&close) {
            return at + close.len();
        }
        match tail.chars().next() {
            Some('\\') => at += 1 + tail[1..].chars().next().map_or(0, char::len_utf8),
            Some(c) => at += c.len_utf8(),
            None => break,
        }
    }
    text.len()
}

/// What may stand in a Rust comment: no control characters, nothing that changes the direction of text.
fn shown(text: &str) -> String {
    let safe = |c: char| {
        !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.trim()
        .chars()
        .map(|c| if safe(c) || c == '\t' { c } else { '?' })
        .collect()
}
