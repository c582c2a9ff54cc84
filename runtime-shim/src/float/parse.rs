//! `float(text)`.

use crate::exception::{PyResult, value_error};
use crate::int::parse::{is_blank, to_ascii};
use crate::string::{Str, repr};

/// `float(text)`. `ValueError`.
pub fn float_of_str(text: &Str) -> PyResult<f64> {
    float_of_text(text.as_str(), &|| repr::repr_text(text.as_str()))
}

/// `float(text)`, with the text's repr for the error.
pub fn float_of_text(text: &str, shown: &dyn Fn() -> String) -> PyResult<f64> {
    let ascii = to_ascii(text);
    parse(ascii.trim_matches(is_blank))
        .map(|value| {
            if value.is_nan() {
                new_nan(value)
            } else {
                value
            }
        })
        .ok_or_else(|| value_error(format!("could not convert string to float: {}", shown())))
}

thread_local! {
    static NANS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// A NaN with bits of its own: containers tell one NaN object from another by its bits, as CPython does by its address.
#[cold]
fn new_nan(like: f64) -> f64 {
    let count = NANS.get() + 1;
    NANS.set(count);
    f64::from_bits(like.to_bits() | (count & ((1 << 51) - 1)))
}

/// Python's grammar is std's plus underscores between digits.
fn parse(text: &str) -> Option<f64> {
    if !text.contains('_') {
        // std takes nothing else that Python does not: no hex, no suffix, no blanks.
        return text.parse().ok();
    }
    let bytes = text.as_bytes();
    let digit = |at: Option<&u8>| at.is_some_and(u8::is_ascii_digit);
    for (at, byte) in bytes.iter().enumerate() {
        if *byte == b'_' && !(at > 0 && digit(bytes.get(at - 1)) && digit(bytes.get(at + 1))) {
            return None;
        }
    }
    text.replace('_', "").parse().ok()
}
