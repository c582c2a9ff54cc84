//! Arithmetic across `int`, `bool` and `float`.

use super::binary::Op;
use super::{special, type_name};
use crate::complex::Complex;
use crate::exception::{Exc, PyResult, type_error};
use crate::float;
use crate::int::Int;
use crate::names::Sym;
use crate::value::Value;

/// An operator on two numbers; `None` where it is not defined for them (`1.5 << 2`).
pub(crate) fn arithmetic(a: &Value, b: &Value, op: Op) -> Option<PyResult<Value>> {
    if let (Some(x), Some(y)) = (Int::from_value(a), Int::from_value(b)) {
        return integers(a, b, &x, &y, op);
    }
    if matches!(a, Value::Complex(_)) || matches!(b, Value::Complex(_)) {
        return crate::complex::arithmetic(a, b, op);
    }
    if !matches!(
        op,
        Op::Add | Op::Sub | Op::Mul | Op::Div | Op::FloorDiv | Op::Mod | Op::Pow
    ) {
        return None;
    }
    let (x, y) = match (to_float(a), to_float(b)) {
        (Ok(x), Ok(y)) => (x, y),
        (Err(error), _) | (_, Err(error)) => return Some(Err(error)),
    };
    Some(match op {
        Op::Add => Ok(Value::Float(x + y)),
        Op::Sub => Ok(Value::Float(x - y)),
        Op::Mul => Ok(Value::Float(x * y)),
        Op::Div => float::float_div(x, y).map(Value::Float),
        Op::FloorDiv => float::float_floor_div(x, y).map(Value::Float),
        Op::Mod => float::float_mod(x, y).map(Value::Float),
        _ => float::float_pow(x, y),
    })
}

fn to_float(value: &Value) -> PyResult<f64> {
    match value {
        Value::Float(value) => Ok(*value),
        other => match Int::from_value(other) {
            Some(int) => int.to_f64(),
            None => Ok(f64::NAN),
        },
    }
}

fn integers(a: &Value, b: &Value, x: &Int, y: &Int, op: Op) -> Option<PyResult<Value>> {
    if let (Value::Bool(a), Value::Bool(b)) = (a, b) {
        match op {
            Op::And => return Some(Ok(Value::Bool(a & b))),
            Op::Or => return Some(Ok(Value::Bool(a | b))),
            Op::Xor => return Some(Ok(Value::Bool(a ^ b))),
            _ => {}
        }
    }
    Some(match op {
        Op::Add => Ok(Value::from(x + y)),
        Op::Sub => Ok(Value::from(x - y)),
        Op::Mul => Ok(Value::from(x * y)),
        Op::Div => x.true_div(y).map(Value::Float),
        Op::FloorDiv => x.floor_div(y).map(Value::from),
        Op::Mod => x.modulo(y).map(Value::from),
        Op::Pow => x.pow(y),
        Op::Shl => x.shl(y).map(Value::from),
        Op::Shr => x.shr(y).map(Value::from),
        Op::And => Ok(Value::from(x & y)),
        Op::Or => Ok(Value::from(x | y)),
        Op::Xor => Ok(Value::from(x ^ y)),
        Op::MatMul => return None,
    })
}

/// A unary operator: `-`, `+` or `~`.
pub(crate) fn unary(a: &Value, symbol: char, name: Sym) -> PyResult<Value> {
    if let Some(int) = Int::from_value(a) {
        return Ok(match symbol {
            '-' => Value::from(-&int),
            '~' => Value::from(!&int),
            _ => Value::from(int),
        });
    }
    match a {
        Value::Float(value) if symbol == '-' => return Ok(Value::Float(-value)),
        Value::Float(value) if symbol == '+' => return Ok(Value::Float(*value)),
        Value::Complex(value) if symbol == '-' => {
            return Ok(Complex::new(-value.re, -value.im).value());
        }
        Value::Complex(_) if symbol == '+' => return Ok(a.clone()),
        Value::Instance(instance) => {
            if let Some(method) = special(instance, name) {
                return super::call(&method, std::slice::from_ref(a));
            }
            if let Some(base) = instance.base_value()
                && let Ok(result) = unary(base, symbol, name)
            {
                return Ok(result);
            }
        }
        _ => {}
    }
    Err(bad_operand(a, symbol))
}

#[cold]
fn bad_operand(a: &Value, symbol: char) -> Exc {
    type_error(format!(
        "bad operand type for unary {symbol}: '{}'",
        type_name(a)
    ))
}
