//! The class `complex` and its methods.

use super::Complex;
use super::arith::{absolute, from_value};
use super::parse::complex_of_str;
use crate::args::Args;
use crate::class::ClassId;
use crate::exception::{PyResult, type_error};
use crate::float::as_float;
use crate::function::Builtin;
use crate::int::special;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;

/// The class `complex`.
pub static COMPLEX: Builtin = Builtin::class("complex", ClassId::Complex, construct);

/// `complex(real=0, imag=0)`
fn construct(args: Args) -> PyResult<Value> {
    let [real, imag] = args.parse("complex", ["real", "imag"], 0, 2)?;
    let zero = Value::Int(0);
    let first = real.unwrap_or(&zero);
    if let (Value::Complex(_), None) = (first, imag) {
        return Ok(first.clone());
    }
    if let Value::Str(text) = first {
        if imag.is_some() {
            return Err(type_error(
                "complex() can't take second arg if first is a string",
            ));
        }
        return complex_of_str(text).map(Complex::value);
    }
    if let Some(Value::Str(_)) = imag {
        return Err(type_error("complex() second arg can't be a string"));
    }
    let first = match special(first, sym::DUNDER_COMPLEX, &[]) {
        // An instance of a subclass of a number, unless it says what float it is.
        None => match (first, ops::unwrap_base(first)) {
            (Value::Instance(instance), base)
                if instance.class().lookup(sym::DUNDER_FLOAT).is_none() =>
            {
                base.clone()
            }
            _ => first.clone(),
        },
        Some(result) => match result? {
            complex @ Value::Complex(_) => complex,
            other => {
                return Err(type_error(format!(
                    "__complex__ returned non-complex (type {})",
                    ops::type_name(&other)
                )));
            }
        },
    };
    if !is_number(&first) {
        return Err(type_error(format!(
            "complex() first argument must be a string or a number, not '{}'",
            ops::type_name(&first)
        )));
    }
    if let Some(imag) = imag
        && !is_number(imag)
    {
        return Err(type_error(format!(
            "complex() second argument must be a number, not '{}'",
            ops::type_name(imag)
        )));
    }
    let real = part(&first)?;
    let Some(imag_value) = imag else {
        return Ok(real.value());
    };
    let imag = part(imag_value)?;
    // The parts may be complex themselves: real + imag * 1j. Signs of zeros survive where they are not.
    let mut result = Complex::new(real.re, imag.re);
    if matches!(imag_value, Value::Complex(_)) {
        result.re -= imag.im;
    }
    if matches!(first, Value::Complex(_)) {
        result.im += real.im;
    }
    Ok(result.value())
}

fn is_number(value: &Value) -> bool {
    match value {
        Value::Instance(instance) => [sym::DUNDER_FLOAT, sym::DUNDER_INDEX]
            .into_iter()
            .any(|name| ops::special(instance, name).is_some()),
        other => {
            matches!(other, Value::Complex(_) | Value::Float(_))
                || crate::int::Int::from_value(other).is_some()
        }
    }
}

fn part(value: &Value) -> PyResult<Complex> {
    match from_value(value) {
        Some(number) => number,
        None => Ok(Complex::new(as_float(value)?.unwrap_or(0.0), 0.0)),
    }
}

pub fn has_method(name: Sym) -> bool {
    matches!(name, sym::CONJUGATE | sym::DUNDER_COMPLEX)
}

/// A method of a complex number; `None` where there is no such method.
pub fn call_method(value: Complex, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::CONJUGATE => args
            .none("complex.conjugate")
            .map(|()| Complex::new(value.re, -value.im).value()),
        sym::DUNDER_COMPLEX => args.none("complex.__complex__").map(|()| value.value()),
        _ => return None,
    })
}

/// `abs(value)`
pub(crate) fn abs(value: Complex) -> PyResult<Value> {
    absolute(value).map(Value::Float)
}
