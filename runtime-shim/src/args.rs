//! Arguments of a call, and the errors of binding them.

use crate::exception::{PyResult, type_error};
use crate::names::Sym;
use crate::value::Value;

/// The arguments of one call: positional ones, then keywords in call order (stars already expanded).
#[derive(Clone, Copy)]
pub struct Args<'a> {
    pub pos: &'a [Value],
    pub kw: &'a [(Sym, Value)],
}

impl<'a> Args<'a> {
    pub fn positional(pos: &'a [Value]) -> Args<'a> {
        Args { pos, kw: &[] }
    }
}

/// An int of any size, clamped to `i64`; `None` where the value is no int.
pub fn clamped_int(value: &Value) -> Option<i64> {
    match value {
        Value::Int(int) => Some(*int),
        Value::Bool(bool) => Some(i64::from(*bool)),
        Value::Big(big) if **big < crate::int::BigInt::ZERO => Some(i64::MIN),
        Value::Big(_) => Some(i64::MAX),
        _ => None,
    }
}

/// A bound of a slice, clamped to `i64`; `None` for Python's `None`.
pub fn slice_index(value: &Value) -> PyResult<Option<i64>> {
    match value {
        Value::None | Value::Unset => Ok(None),
        value => clamped_int(value).map(Some).ok_or_else(|| {
            type_error("slice indices must be integers or None or have an __index__ method")
        }),
    }
}
