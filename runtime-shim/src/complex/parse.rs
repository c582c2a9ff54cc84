//! `complex(text)`.

use super::Complex;
use crate::exception::{Exc, PyResult, value_error};
use crate::string::{Str, unicode};

#[cold]
fn malformed() -> Exc {
    value_error("complex() arg is a malformed string")
}

/// The number a text spells, in parentheses or not. `ValueError`.
pub(super) fn complex_of_str(text: &Str) -> PyResult<Complex> {
    let original = text;
    let text: String = text
        .as_str()
        .chars()
        .map(|c| match unicode::decimal_value(c) {
            _ if c.is_ascii() => c,
            Some(digit) => char::from_digit(digit, 10).unwrap_or('?'),
            None if unicode::is_space(c) => ' ',
            None => '?',
        })
        .collect();
    if !text.contains('_') {
        return parse(text.as_bytes()).ok_or_else(malformed);
    }
    // An underscore stands between two digits.
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_digit)
    };
    let misplaced = (0..bytes.len())
        .any(|at| bytes[at] == b'_' && !(digit(at.checked_sub(1)) && digit(Some(at + 1))));
    if misplaced || bytes.contains(&0) {
        return Err(value_error(format!(
            "could not convert string to complex: {}",
            original.repr().as_str()
        )));
    }
    let plain: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b'_').collect();
    parse(&plain).ok_or_else(malformed)
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

fn skip_space(text: &[u8]) -> &[u8] {
    let blanks = text.iter().take_while(|byte| is_space(**byte)).count();
    &text[blanks..]
}

fn parse(text: &[u8]) -> Option<Complex> {
    let mut rest = skip_space(text);
    let bracket = rest.first() == Some(&b'(');
    if bracket {
        rest = skip_space(&rest[1..]);
    }
    let sign = |text: &[u8]| match text.first() {
        Some(b'+') => Some(1.0),
        Some(b'-') => Some(-1.0),
        _ => None,
    };
    let unit = |text: &[u8]| matches!(text.first(), Some(b'j' | b'J'));
    let value = match number(rest) {
        Some((first, after)) => {
            if let Some(direction) = sign(after) {
                let (imaginary, after) = number(after).unwrap_or((direction, &after[1..]));
                if !unit(after) {
                    return None;
                }
                rest = &after[1..];
                Complex::new(first, imaginary)
            } else if unit(after) {
                rest = &after[1..];
                Complex::new(0.0, first)
            } else {
                rest = after;
                Complex::new(first, 0.0)
            }
        }
        None => {
            let direction = sign(rest);
            if direction.is_some() {
                rest = &rest[1..];
            }
            if !unit(rest) {
                return None;
            }
            rest = &rest[1..];
            Complex::new(0.0, direction.unwrap_or(1.0))
        }
    };
    rest = skip_space(rest);
    if bracket {
        if rest.first() != Some(&b')') {
            return None;
        }
        rest = skip_space(&rest[1..]);
    }
    rest.is_empty().then_some(value)
}

/// The longest float at the start of a text, and what follows it.
fn number(text: &[u8]) -> Option<(f64, &[u8])> {
    let signed = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let negative = text.first() == Some(&b'-');
    let body = &text[signed..];
    let starts = |word: &str| {
        body.get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
    };
    for (word, value) in [
        ("infinity", f64::INFINITY),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ] {
        if starts(word) {
            let value = if negative { -value } else { value };
            return Some((value, &body[word.len()..]));
        }
    }
    let digits = |from: usize| {
        body.iter()
            .skip(from)
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    };
    let whole = digits(0);
    let mut end = whole;
    let mut fraction = 0;
    if body.get(end) == Some(&b'.') {
        fraction = digits(end + 1);
        end += 1 + fraction;
    }
    if whole + fraction == 0 {
        return None;
    }
    if matches!(body.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(body.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        if exponent > 0 {
            end += 1 + sign + exponent;
        }
    }
    let spelled = std::str::from_utf8(&body[..end]).ok()?;
    let value: f64 = spelled.parse().ok()?;
    Some((if negative { -value } else { value }, &body[end..]))
}
