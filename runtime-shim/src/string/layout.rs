//! Padding and tabs.

use super::{Str, room};
use crate::exception::{PyResult, memory_error, overflow_error};

/// `left` fill characters, the text, `right` fill characters. `MemoryError` when there is no room.
pub(crate) fn pad(text: &Str, left: usize, right: usize, fill: char) -> PyResult<Str> {
    if left == 0 && right == 0 {
        return Ok(text.clone());
    }
    let bytes = left
        .checked_add(right)
        .and_then(|count| count.checked_mul(fill.len_utf8()));
    let mut out = room(bytes.and_then(|bytes| bytes.checked_add(text.as_str().len())))?;
    out.extend(std::iter::repeat_n(fill, left));
    out.push_str(text.as_str());
    out.extend(std::iter::repeat_n(fill, right));
    Ok(Str::from_string(out))
}

fn missing(text: &Str, width: i64) -> usize {
    usize::try_from(width.saturating_sub(text.len())).unwrap_or(0)
}

pub fn ljust(text: &Str, width: i64, fill: char) -> PyResult<Str> {
    pad(text, 0, missing(text, width), fill)
}

pub fn rjust(text: &Str, width: i64, fill: char) -> PyResult<Str> {
    pad(text, missing(text, width), 0, fill)
}

/// `text.center(width, fill)`: an odd margin goes left when the width is odd.
pub fn center(text: &Str, width: i64, fill: char) -> PyResult<Str> {
    let margin = missing(text, width);
    let left = margin / 2 + (margin & width as usize & 1);
    pad(text, left, margin - left, fill)
}

/// `text.zfill(width)`: zeros go behind a sign.
pub fn zfill(text: &Str, width: i64) -> PyResult<Str> {
    let margin = missing(text, width);
    if margin == 0 {
        return Ok(text.clone());
    }
    match text.as_str().chars().next() {
        Some(sign @ ('+' | '-')) => {
            let digits = pad(&Str::new(&text.as_str()[1..]), margin, 0, '0')?;
            Str::from_char(sign).add(&digits)
        }
        _ => pad(text, margin, 0, '0'),
    }
}

/// `text.expandtabs(size)`; `OverflowError` when the result is too long.
pub fn expandtabs(text: &Str, size: i64) -> PyResult<Str> {
    let mut out = String::with_capacity(text.as_str().len());
    let mut column = 0i64;
    for c in text.as_str().chars() {
        match c {
            '\t' if size > 0 => {
                let spaces = size - column % size;
                column = column.checked_add(spaces).ok_or_else(too_long)?;
                out.try_reserve(spaces as usize)
                    .map_err(|_| memory_error())?;
                out.extend(std::iter::repeat_n(' ', spaces as usize));
            }
            '\t' => {}
            c => {
                out.push(c);
                column = if matches!(c, '\n' | '\r') {
                    0
                } else {
                    column + 1
                };
            }
        }
    }
    Ok(Str::from_string(out))
}

#[cold]
fn too_long() -> crate::exception::Exc {
    overflow_error("new string is too long")
}
