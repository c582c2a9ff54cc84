//! The format mini-language and `%` formatting.

use crate::exception::{PyResult, unsupported};
use crate::string::Str;
use crate::value::Value;

/// `format(value, spec)` for builtin values.
pub fn format(_value: &Value, _spec: &str) -> PyResult<Str> {
    Err(unsupported("format"))
}

/// `text % value`
pub fn percent_format(_text: &Str, _value: &Value) -> PyResult<Str> {
    Err(unsupported("% formatting"))
}
