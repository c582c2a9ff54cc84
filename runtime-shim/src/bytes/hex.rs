//! `bytes.hex` and `bytes.fromhex`.

use crate::args::{Args, bad_argument, c_int};
use crate::exception::{PyResult, type_error, value_error};
use crate::ops;
use crate::string::Str;
use crate::value::Value;

/// `data.hex(sep, bytes_per_sep)`: groups count from the right, from the left where the size is negative.
pub fn hex(bytes: &[u8], args: Args) -> PyResult<Value> {
    let [separator, group] = args.parse("hex", ["sep", "bytes_per_sep"], 0, 2)?;
    let group = group.map_or(Ok(1), c_int)?;
    let separator = separator.map(separator_char).transpose()?;
    let size = group.unsigned_abs() as usize;
    let mut out = String::with_capacity(bytes.len() * 2);
    for (at, byte) in bytes.iter().enumerate() {
        let distance = if group < 0 { at } else { bytes.len() - at };
        if let Some(separator) = separator
            && at > 0
            && size > 0
            && distance.is_multiple_of(size)
        {
            out.push(separator);
        }
        out.extend(char::from_digit(u32::from(byte >> 4), 16));
        out.extend(char::from_digit(u32::from(byte & 15), 16));
    }
    Ok(Value::Str(Str::from_ascii(out)))
}

fn separator_char(separator: &Value) -> PyResult<char> {
    let length = match separator {
        Value::Str(text) => text.len(),
        Value::Bytes(bytes) => bytes.len(),
        Value::Int(_) | Value::Big(_) | Value::Float(_) | Value::Bool(_) | Value::None => {
            return Err(type_error(format!(
                "object of type '{}' has no len()",
                ops::type_name(separator)
            )));
        }
        other => ops::len(other)?,
    };
    if length != 1 {
        return Err(value_error("sep must be length 1."));
    }
    let found = match separator {
        Value::Str(text) => text.char_at(0),
        Value::Bytes(bytes) => bytes.as_slice().first().map(|byte| *byte as char),
        _ => return Err(type_error("sep must be str or bytes.")),
    };
    found
        .filter(char::is_ascii)
        .ok_or_else(|| value_error("sep must be ASCII."))
}

/// `bytes.fromhex(text)`, a class method. `ValueError` with the position of the first bad character.
pub fn from_hex(class: &str, args: Args) -> PyResult<Vec<u8>> {
    let text = match args.one(&format!("{class}.fromhex"))? {
        Value::Str(text) => text,
        other => return Err(bad_argument("fromhex", "argument", "str", other)),
    };
    let bad = |at: usize| {
        value_error(format!(
            "non-hexadecimal number found in fromhex() arg at position {at}"
        ))
    };
    if let Some(at) = text.as_str().chars().position(|c| !c.is_ascii()) {
        return Err(bad(at));
    }
    let digits = text.as_str().as_bytes();
    let digit = |at: usize| {
        digits
            .get(at)
            .and_then(|byte| (*byte as char).to_digit(16))
            .ok_or_else(|| bad(at))
    };
    let mut out = Vec::with_capacity(digits.len() / 2);
    let mut at = 0;
    while let Some(byte) = digits.get(at) {
        if super::text::is_space(*byte) {
            at += 1;
            continue;
        }
        out.push((digit(at)? << 4 | digit(at + 1)?) as u8);
        at += 2;
    }
    Ok(out)
}
