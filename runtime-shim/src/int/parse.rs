//! Ints from text and to text, with CPython's limit on the number of decimal digits.

use super::{BigInt, Int};
use crate::exception::{Exc, PyResult, value_error};
use crate::string::{Str, repr, unicode};
use std::cell::Cell;

thread_local! {
    /// `sys.set_int_max_str_digits`; 0 is no limit.
    static MAX_DIGITS: Cell<usize> = const { Cell::new(4300) };
}

/// `sys.get_int_max_str_digits()`
pub fn max_str_digits() -> usize {
    MAX_DIGITS.get()
}

/// `sys.set_int_max_str_digits(digits)`; the caller has checked the value.
pub fn set_max_str_digits(digits: usize) {
    MAX_DIGITS.set(digits);
}

impl Int {
    /// `str(self)`. `ValueError` beyond the limit of 4300 digits.
    pub fn to_str(&self) -> PyResult<Str> {
        Ok(Str::from_ascii(self.to_decimal()?))
    }

    /// The decimal digits with a sign where negative. `ValueError` beyond the limit of 4300 digits.
    pub fn to_decimal(&self) -> PyResult<String> {
        match self {
            Int::Small(small) => Ok(small.to_string()),
            Int::Big(big) => {
                let limit = max_str_digits();
                // 10 digits need more than 33 bits: far beyond the limit, refuse before the expensive conversion.
                if limit > 0 && self.bit_length() > limit as u64 * 10 / 3 + 10 {
                    return Err(too_many_digits());
                }
                let text = big.to_string();
                if limit > 0 && text.len() - usize::from(self.is_negative()) > limit {
                    return Err(too_many_digits());
                }
                Ok(text)
            }
        }
    }

    /// The digits in base 2, 8 or 16 (lower case), with a sign where negative; no prefix and no limit.
    pub fn to_radix(&self, radix: u8) -> String {
        match (self, radix) {
            (Int::Big(big), _) => big.in_radix(radix).to_string(),
            (Int::Small(small), radix) => {
                let magnitude = small.unsigned_abs();
                let digits = match radix {
                    2 => format!("{magnitude:b}"),
                    8 => format!("{magnitude:o}"),
                    _ => format!("{magnitude:x}"),
                };
                if *small < 0 {
                    format!("-{digits}")
                } else {
                    digits
                }
            }
        }
    }
}

#[cold]
fn too_many_digits() -> Exc {
    value_error(format!(
        "Exceeds the limit ({} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit",
        max_str_digits()
    ))
}

/// Text as the number parsers see it: other decimal digits as ASCII ones, other whitespace as blanks, anything else
/// beyond ASCII as a character no number has. ASCII characters stay, as in CPython: `\x1c` is no blank here.
pub(crate) fn to_ascii(text: &str) -> std::borrow::Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    text.chars()
        .map(|c| match unicode::decimal_value(c) {
            Some(digit) => char::from_digit(digit, 10).unwrap_or('?'),
            None if c.is_ascii() => c,
            None if unicode::is_space(c) => ' ',
            None => '?',
        })
        .collect::<String>()
        .into()
}

/// The blanks of the number parsers.
pub(crate) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\x0b' | '\x0c' | '\r')
}

/// `int(text, base)`; base 0 reads a prefix. `ValueError`.
pub fn int_of_str(text: &Str, base: u32) -> PyResult<Int> {
    int_of_text(text.as_str(), base, &|| repr::repr_text(text.as_str()))
}

/// `int(text, base)`, with the text's repr for the error.
pub fn int_of_text(text: &str, base: u32, shown: &dyn Fn() -> String) -> PyResult<Int> {
    if let (10, 1..=18) = (base, text.len())
        && text.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Ok(Int::Small(
            text.bytes()
                .fold(0, |value, byte| value * 10 + i64::from(byte - b'0')),
        ));
    }
    let invalid = || {
        let shown: String = shown().chars().take(200).collect();
        value_error(format!(
            "invalid literal for int() with base {base}: {shown}"
        ))
    };
    match parse(&to_ascii(text), base)? {
        Some(value) => Ok(value),
        None => Err(invalid()),
    }
}

/// `None` for an invalid literal; the error is the digit limit, which CPython checks before it sees the end.
fn parse(text: &str, given_base: u32) -> PyResult<Option<Int>> {
    let text = text.trim_start_matches(is_blank);
    let (negative, text) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let prefix = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let base = match (given_base, prefix) {
        (0, 0) => 10,
        (0, prefix) => prefix,
        (base, _) => base,
    };
    // In base 0, `010` is no octal number: only zeros may start with a zero.
    let only_zero = given_base == 0 && prefix == 0 && text.starts_with('0');
    let mut rest = text;
    if prefix != 0 && prefix == base {
        rest = &rest[2..];
        rest = rest.strip_prefix('_').unwrap_or(rest);
    }
    if rest.starts_with('_') {
        return Ok(None);
    }
    let end = rest
        .find(|c: char| c != '_' && !c.is_digit(base))
        .unwrap_or(rest.len());
    let (number, tail) = rest.split_at(end);
    if number.ends_with('_') || number.contains("__") {
        return Ok(None);
    }
    let digits: String = number.chars().filter(|c| *c != '_').collect();
    let limit = max_str_digits();
    if !base.is_power_of_two() && limit > 0 && digits.len() > limit {
        return Err(value_error(format!(
            "Exceeds the limit ({limit} digits) for integer string conversion: value has {} digits; use sys.set_int_max_str_digits() to increase the limit",
            digits.len()
        )));
    }
    if digits.is_empty() || !tail.trim_start_matches(is_blank).is_empty() {
        return Ok(None);
    }
    let magnitude = match i64::from_str_radix(&digits, base) {
        Ok(small) => Int::Small(small),
        Err(_) => match BigInt::from_str_radix(&digits, base) {
            Ok(big) => Int::from_big(big),
            Err(_) => return Ok(None),
        },
    };
    if only_zero && magnitude.is_true() {
        return Ok(None);
    }
    Ok(Some(if negative { -magnitude } else { magnitude }))
}
