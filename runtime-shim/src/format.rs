//! Text from values: the format mini-language, `%` formatting and `str.format`.

mod double;
mod method;
mod number;
mod percent;
mod spec;

pub(crate) use double::{Style, double_to_string};
pub use method::{format_map_method, format_method};
pub use percent::{percent_format, percent_format_bytes};

use crate::exception::{Exc, PyResult, type_error, value_error};
use crate::int::Int;
use crate::ops;
use crate::string::Str;
use crate::value::Value;
use spec::Spec;

/// `format(value, spec)` of a builtin type. `ValueError` for a bad specification, `TypeError` for one that the type
/// does not take.
pub fn format(value: &Value, spec: &str) -> PyResult<Str> {
    if spec.is_empty() {
        return ops::to_str(value);
    }
    match value {
        Value::Str(text) => text_to(text, spec),
        Value::Float(float) => number::format_float(*float, spec).map(Str::from_string),
        Value::Complex(complex) => {
            number::format_parts(complex.re, complex.im, spec).map(Str::from_string)
        }
        Value::Bool(bool) => {
            number::format_int(&Int::from(*bool), spec, "bool").map(Str::from_string)
        }
        value => match Int::from_value(value) {
            Some(int) => number::format_int(&int, spec, "int").map(Str::from_string),
            None => Err(type_error(format!(
                "unsupported format string passed to {}.__format__",
                ops::type_name(value)
            ))),
        },
    }
}

fn text_to(text: &Str, spec: &str) -> PyResult<Str> {
    let spec = Spec::parse(spec, 's', '<', "str")?;
    if spec.kind != 's' {
        return Err(unknown_code(spec.kind, "str"));
    }
    if let Some(sign) = spec.sign {
        return Err(value_error(if sign == ' ' {
            "Space not allowed in string format specifier"
        } else {
            "Sign not allowed in string format specifier"
        }));
    }
    if spec.no_negative_zero {
        return Err(value_error(
            "Negative zero coercion (z) not allowed in string format specifier",
        ));
    }
    if spec.alternate {
        return Err(value_error(
            "Alternate form (#) not allowed in string format specifier",
        ));
    }
    if spec.align == '=' {
        return Err(value_error(
            "'=' alignment not allowed in string format specifier",
        ));
    }
    let text = match spec.precision {
        Some(most) if (most as u64) < text.len() as u64 => text.substring(0, most),
        _ => text.clone(),
    };
    let missing = spec.width.saturating_sub(text.len() as usize);
    if missing == 0 {
        return Ok(text);
    }
    let left = match spec.align {
        '>' => missing,
        '^' => missing / 2,
        _ => 0,
    };
    let mut out = String::new();
    push_fill(&mut out, spec.fill, left)?;
    out.push_str(text.as_str());
    push_fill(&mut out, spec.fill, missing - left)?;
    Ok(Str::from_string(out))
}

/// Appends `count` fill characters; `MemoryError` where the text becomes longer than any this runtime makes.
fn push_fill(out: &mut String, fill: char, count: usize) -> PyResult<()> {
    if count > u32::MAX as usize / 4 {
        return Err(crate::exception::memory_error());
    }
    out.extend(std::iter::repeat_n(fill, count));
    Ok(())
}

#[cold]
fn unknown_code(code: char, type_name: &str) -> Exc {
    value_error(if ('!'..'\x7f').contains(&code) {
        format!("Unknown format code '{code}' for object of type '{type_name}'")
    } else {
        format!(
            "Unknown format code '\\x{:x}' for object of type '{type_name}'",
            u32::from(code)
        )
    })
}
