//! Equality of values that needs no user code, so that containers can compare members inside a borrow.

use crate::value::Value;
use std::rc::Rc;

/// `a is b or a == b` where that runs no user code and does not recurse; `None` where it may.
///
/// Floats are not boxed, so a NaN is taken to be the same object as any NaN of the same bits.
#[inline]
pub(crate) fn quick_eq(a: &Value, b: &Value) -> Option<bool> {
    match (a, b) {
        (Value::Str(a), Value::Str(b)) => Some(Rc::ptr_eq(&a.0, &b.0) || a == b),
        (Value::Int(a), Value::Int(b)) => Some(a == b),
        _ => quick_eq_other(a, b),
    }
}

fn quick_eq_other(a: &Value, b: &Value) -> Option<bool> {
    let same = match (a, b) {
        (Value::Int(a), Value::Bool(b)) | (Value::Bool(b), Value::Int(a)) => *a == i64::from(*b),
        (Value::Bool(a), Value::Bool(b)) => a == b,
        (Value::Float(a), Value::Float(b)) => a == b || a.to_bits() == b.to_bits(),
        (Value::Int(a), Value::Float(b)) | (Value::Float(b), Value::Int(a)) => int_eq_float(*a, *b),
        (Value::Bool(a), Value::Float(b)) | (Value::Float(b), Value::Bool(a)) => {
            int_eq_float(i64::from(*a), *b)
        }
        (Value::Big(a), Value::Big(b)) => a == b,
        (Value::Big(_), Value::Int(_) | Value::Bool(_))
        | (Value::Int(_) | Value::Bool(_), Value::Big(_)) => false,
        (Value::Bytes(a), Value::Bytes(b)) => a.0 == b.0,
        (Value::None, Value::None) | (Value::Ellipsis, Value::Ellipsis) => true,
        (Value::NotImplemented, Value::NotImplemented) => true,
        (Value::List(a), Value::List(b)) if a.is_same(b) => true,
        (Value::Tuple(a), Value::Tuple(b)) if a.is_same(b) => true,
        (Value::Dict(a), Value::Dict(b)) if a.is_same(b) => true,
        (Value::Set(a) | Value::FrozenSet(a), Value::Set(b) | Value::FrozenSet(b))
            if a.is_same(b) =>
        {
            true
        }
        (Value::Instance(a), Value::Instance(b)) if a.is(b) => true,
        (Value::Class(a), Value::Class(b)) => a.is(b),
        (Value::Tuple(a), Value::Tuple(b)) => return tuples(&a.0, &b.0),
        (Value::Instance(_) | Value::Object(_), _) | (_, Value::Instance(_) | Value::Object(_)) => {
            return None;
        }
        (a, b) if is_atom(a) && !is_number(a) && rank(a) != rank(b) => false,
        (a, b) if is_atom(b) && !is_number(b) && rank(a) != rank(b) => false,
        _ => return None,
    };
    Some(same)
}

/// Tuples of atoms, the usual dict keys.
fn tuples(a: &[Value], b: &[Value]) -> Option<bool> {
    if a.len() != b.len() {
        return Some(false);
    }
    for (a, b) in a.iter().zip(b) {
        if matches!(a, Value::Tuple(_)) && matches!(b, Value::Tuple(_)) {
            return None;
        }
        if !quick_eq(a, b)? {
            return Some(false);
        }
    }
    Some(true)
}

fn is_number(value: &Value) -> bool {
    matches!(
        value,
        Value::Int(_) | Value::Bool(_) | Value::Float(_) | Value::Big(_)
    )
}

/// A value that equals nothing of another kind.
fn is_atom(value: &Value) -> bool {
    matches!(
        value,
        Value::None | Value::Str(_) | Value::Bytes(_) | Value::Ellipsis | Value::NotImplemented
    )
}

fn rank(value: &Value) -> std::mem::Discriminant<Value> {
    std::mem::discriminant(value)
}

/// Exact comparison: no rounding of the int.
pub(crate) fn int_eq_float(int: i64, float: f64) -> bool {
    // 2**63 is the first float beyond every i64.
    float.fract() == 0.0
        && (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&float)
        && float as i64 == int
}
