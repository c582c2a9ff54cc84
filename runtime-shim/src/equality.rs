//! What containers share: equality that needs no user code (so that members can be compared inside a borrow),
//! lexicographic comparison, and `repr` that survives recursion.

use crate::exception::PyResult;
use crate::frame::enter_native;
use crate::ops;
use crate::string::Str;
use crate::value::Value;
use std::cell::RefCell;
use std::cmp::Ordering;
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
        (Value::Complex(a), Value::Complex(b)) => Rc::ptr_eq(a, b) || a == b,
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
        // Buffers of other types may hold the same bytes.
        (Value::Bytes(_), Value::ByteArray(_) | Value::MemoryView(_))
        | (Value::ByteArray(_) | Value::MemoryView(_), Value::Bytes(_)) => return None,
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

/// Exact comparison of an int with a float; `None` for NaN.
pub(crate) fn order_int_float(int: i64, float: f64) -> Option<Ordering> {
    if float.is_nan() {
        return None;
    }
    if float >= 9_223_372_036_854_775_808.0 {
        return Some(Ordering::Less);
    }
    if float < -9_223_372_036_854_775_808.0 {
        return Some(Ordering::Greater);
    }
    let whole = float.trunc();
    let order = int.cmp(&(whole as i64));
    Some(order.then(if float > whole {
        Ordering::Less
    } else if float < whole {
        Ordering::Greater
    } else {
        Ordering::Equal
    }))
}

/// `a < b` where that runs no user code and raises nothing; `None` where it may.
pub(crate) fn quick_lt(a: &Value, b: &Value) -> Option<bool> {
    Some(match (a, b) {
        (Value::Int(a), Value::Int(b)) => a < b,
        (Value::Float(a), Value::Float(b)) => a < b,
        (Value::Str(a), Value::Str(b)) => a.as_str() < b.as_str(),
        (Value::Bool(a), Value::Bool(b)) => !a & b,
        (Value::Int(a), Value::Float(b)) => order_int_float(*a, *b) == Some(Ordering::Less),
        (Value::Float(a), Value::Int(b)) => order_int_float(*b, *a) == Some(Ordering::Greater),
        (Value::Big(a), Value::Big(b)) => a < b,
        (Value::Tuple(a), Value::Tuple(b)) => {
            for (x, y) in a.0.iter().zip(b.0.iter()) {
                if !quick_eq(x, y)? {
                    return match (x, y) {
                        (Value::Tuple(_), _) | (_, Value::Tuple(_)) => None,
                        _ => quick_lt(x, y),
                    };
                }
            }
            a.0.len() < b.0.len()
        }
        _ => return None,
    })
}

/// A rich comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Comparison {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Comparison {
    /// The comparison of two values by the operator.
    pub fn values(self, a: &Value, b: &Value) -> PyResult<bool> {
        match self {
            Comparison::Eq => ops::eq(a, b),
            Comparison::Ne => ops::ne(a, b),
            Comparison::Lt => ops::lt(a, b),
            Comparison::Le => ops::le(a, b),
            Comparison::Gt => ops::gt(a, b),
            Comparison::Ge => ops::ge(a, b),
        }
    }

    /// The comparison of two ordered things.
    pub fn holds(self, order: Ordering) -> bool {
        match self {
            Comparison::Eq => order.is_eq(),
            Comparison::Ne => order.is_ne(),
            Comparison::Lt => order.is_lt(),
            Comparison::Le => order.is_le(),
            Comparison::Gt => order.is_gt(),
            Comparison::Ge => order.is_ge(),
        }
    }
}

/// `a is b or a == b`, without leaving this module where that is possible.
pub(crate) fn same_or_eq(a: &Value, b: &Value) -> PyResult<bool> {
    match quick_eq(a, b) {
        Some(equal) => Ok(equal),
        None => ops::eq(a, b),
    }
}

/// Compares two sequences lexicographically. They are read one item at a time, because a comparison may change them.
pub(crate) fn compare_sequences(
    a: &dyn Fn(usize) -> Option<Value>,
    a_len: &dyn Fn() -> usize,
    b: &dyn Fn(usize) -> Option<Value>,
    b_len: &dyn Fn() -> usize,
    op: Comparison,
) -> PyResult<bool> {
    if a_len() != b_len() {
        match op {
            Comparison::Eq => return Ok(false),
            Comparison::Ne => return Ok(true),
            _ => {}
        }
    }
    let _frame = enter_native(" in comparison")?;
    let mut at = 0;
    while let (Some(x), Some(y)) = (a(at), b(at)) {
        if !same_or_eq(&x, &y)? {
            return match op {
                Comparison::Eq => Ok(false),
                Comparison::Ne => Ok(true),
                op => op.values(&x, &y),
            };
        }
        at += 1;
    }
    Ok(op.holds(a_len().cmp(&b_len())))
}

thread_local! {
    /// Addresses of the containers whose `repr` is being made.
    static IN_REPR: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

/// Marks a container whose `repr` is being made.
pub(crate) struct ReprGuard(());

impl ReprGuard {
    /// `None` where the container is inside itself.
    pub(crate) fn enter(address: usize) -> Option<ReprGuard> {
        IN_REPR.with(|inside| {
            let mut inside = inside.borrow_mut();
            if inside.contains(&address) {
                return None;
            }
            inside.push(address);
            Some(ReprGuard(()))
        })
    }
}

impl Drop for ReprGuard {
    fn drop(&mut self) {
        IN_REPR.with(|inside| inside.borrow_mut().pop());
    }
}

/// `open item, item close`. `at` reads the items one by one, because a `__repr__` may change the container.
pub(crate) fn repr_items(
    open: &str,
    at: &dyn Fn(usize) -> Option<Value>,
    close: &str,
) -> PyResult<Str> {
    let _frame = enter_native(" while getting the repr of an object")?;
    let mut text = String::from(open);
    let mut position = 0;
    while let Some(item) = at(position) {
        if position > 0 {
            text.push_str(", ");
        }
        push_repr(&mut text, &item)?;
        position += 1;
    }
    text.push_str(close);
    Ok(Str::from_string(text))
}

/// Adds `repr(value)`.
pub(crate) fn push_repr(text: &mut String, value: &Value) -> PyResult<()> {
    use std::fmt::Write;
    match value {
        Value::Int(int) => {
            // Writing to a string cannot fail.
            let _ = write!(text, "{int}");
        }
        Value::Str(item) => text.push_str(item.repr().as_str()),
        other => text.push_str(ops::repr(other)?.as_str()),
    }
    Ok(())
}
