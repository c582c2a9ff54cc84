//! The class `float` and its methods.

use super::{decompose, float_of_str, float_of_text, hex};
use crate::args::Args;
use crate::bytes::Bytes;
use crate::class::ClassId;
use crate::exception::{PyResult, overflow_error, type_error, value_error};
use crate::function::Builtin;
use crate::int::{BigInt, Int, special, too_large_for_float};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::{Str, repr};
use crate::tuple::Tuple;
use crate::value::Value;

/// The class `float`.
pub static FLOAT: Builtin = Builtin {
    name: "float",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Float),
};

/// `float.fromhex(text)`
pub static FROM_HEX: Builtin = Builtin {
    name: "fromhex",
    module: "builtins",
    call: from_hex,
    class: None,
};

fn construct(args: Args) -> PyResult<Value> {
    match args.between("float", "float", 0, 1)? {
        [] => Ok(Value::Float(0.0)),
        [value, ..] => to_float(value).map(Value::Float),
    }
}

/// The float of a number (int, bool or float) for arithmetic: `None` for other types, `OverflowError` for large ints.
#[inline]
pub fn from_number(value: &Value) -> Option<PyResult<f64>> {
    match value {
        Value::Float(float) => Some(Ok(*float)),
        Value::Int(int) => Some(Ok(*int as f64)),
        Value::Bool(bool) => Some(Ok(f64::from(u8::from(*bool)))),
        Value::Big(big) => Some(crate::int::big::to_f64(big).ok_or_else(too_large_for_float)),
        _ => None,
    }
}

/// `float(value)`. `TypeError`, `ValueError`, `OverflowError`.
pub fn to_float(value: &Value) -> PyResult<f64> {
    match value {
        Value::Str(text) => return float_of_str(text),
        Value::Bytes(data) => return float_of_bytes(data),
        Value::ByteArray(_) | Value::MemoryView(_) => {
            return float_of_bytes(&crate::bytes::bytes_like(value)?);
        }
        _ => {}
    }
    if let Value::Instance(instance) = value
        && let Some(base @ (Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_))) =
            instance.base_value()
        && instance.class().lookup(sym::DUNDER_FLOAT).is_none()
    {
        return to_float(base);
    }
    as_float(value)?.ok_or_else(|| {
        type_error(format!(
            "float() argument must be a string or a real number, not '{}'",
            ops::type_name(value)
        ))
    })
}

/// The float a number is or gives by `__float__` or `__index__`; `None` where the value is no number.
pub fn as_float(value: &Value) -> PyResult<Option<f64>> {
    if let Some(float) = from_number(value) {
        return float.map(Some);
    }
    if let Some(result) = special(value, sym::DUNDER_FLOAT, &[]) {
        return match result? {
            Value::Float(float) => Ok(Some(float)),
            other => Err(type_error(format!(
                "{}.__float__ returned non-float (type {})",
                ops::type_name(value),
                ops::type_name(&other)
            ))),
        };
    }
    if special_defined(value, sym::DUNDER_INDEX) {
        return crate::int::index_of(value)?.to_f64().map(Some);
    }
    Ok(None)
}

fn special_defined(value: &Value, name: Sym) -> bool {
    let Value::Instance(instance) = value else {
        return false;
    };
    instance.class().lookup(name).is_some()
        || instance
            .base_value()
            .is_some_and(|base| ops::has_method(base, name))
}

fn float_of_bytes(data: &Bytes) -> PyResult<f64> {
    let text: String = data
        .as_slice()
        .iter()
        .map(|byte| {
            if byte.is_ascii() {
                char::from(*byte)
            } else {
                '?'
            }
        })
        .collect();
    float_of_text(&text, &|| repr::repr_bytes(data.as_slice()))
}

/// `float.name` without calling: `real` and `imag`.
pub fn attribute(value: f64, name: Sym) -> Option<Value> {
    match name {
        sym::REAL => Some(Value::Float(value)),
        sym::IMAG => Some(Value::Float(0.0)),
        _ => None,
    }
}

pub fn has_method(name: Sym) -> bool {
    matches!(
        name,
        sym::AS_INTEGER_RATIO | sym::CONJUGATE | sym::FROMHEX | sym::HEX | sym::IS_INTEGER
    )
}

/// A method of a float; `None` where there is no such method.
pub fn call_method(value: f64, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::AS_INTEGER_RATIO => args
            .none("float.as_integer_ratio")
            .and_then(|()| as_integer_ratio(value)),
        sym::CONJUGATE => args.none("float.conjugate").map(|()| Value::Float(value)),
        sym::FROMHEX => from_hex(args),
        sym::HEX => args
            .none("float.hex")
            .map(|()| Value::Str(Str::from_ascii(hex::to_hex(value)))),
        sym::IS_INTEGER => args
            .none("float.is_integer")
            .map(|()| Value::Bool(value.is_finite() && value.trunc() == value)),
        _ => return None,
    })
}

fn from_hex(args: Args) -> PyResult<Value> {
    match args.one("float.fromhex")? {
        Value::Str(text) => hex::from_hex(text.as_str()).map(Value::Float),
        _ => Err(type_error("bad argument type for built-in operation")),
    }
}

fn as_integer_ratio(value: f64) -> PyResult<Value> {
    if value.is_nan() {
        return Err(value_error("cannot convert NaN to integer ratio"));
    }
    if value.is_infinite() {
        return Err(overflow_error("cannot convert Infinity to integer ratio"));
    }
    let (mut mantissa, mut exponent) = decompose(value);
    let zeros = mantissa.trailing_zeros().min(63) as i32;
    mantissa >>= zeros;
    exponent += zeros;
    if mantissa == 0 {
        exponent = 0;
    }
    let mut top = BigInt::from(mantissa) << exponent.max(0) as usize;
    let bottom = BigInt::ONE << exponent.min(0).unsigned_abs() as usize;
    if value < 0.0 {
        top = -top;
    }
    let pair = [Int::from_big(top).into(), Int::from_big(bottom).into()];
    Ok(Value::Tuple(Tuple(std::rc::Rc::new(Box::new(pair)))))
}
