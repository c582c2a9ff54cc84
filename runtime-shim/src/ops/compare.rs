//! Comparison and membership.

use super::{is, is_iterable, special, truth, type_name};
use crate::class::Instance;
use crate::equality::Comparison as Op;
use crate::exception::{Exc, PyResult, type_error};
use crate::frame::enter_native;
use crate::function::MethodTarget;
use crate::int::{self, Int};
use crate::names::{Sym, sym};
use crate::value::Value;
use std::cmp::Ordering;

impl Op {
    fn symbol(self) -> &'static str {
        match self {
            Op::Eq => "==",
            Op::Ne => "!=",
            Op::Lt => "<",
            Op::Le => "<=",
            Op::Gt => ">",
            Op::Ge => ">=",
        }
    }

    fn method(self) -> Sym {
        match self {
            Op::Eq => sym::DUNDER_EQ,
            Op::Ne => sym::DUNDER_NE,
            Op::Lt => sym::DUNDER_LT,
            Op::Le => sym::DUNDER_LE,
            Op::Gt => sym::DUNDER_GT,
            Op::Ge => sym::DUNDER_GE,
        }
    }

    fn reflected(self) -> Op {
        match self {
            Op::Lt => Op::Gt,
            Op::Le => Op::Ge,
            Op::Gt => Op::Lt,
            Op::Ge => Op::Le,
            same => same,
        }
    }

    /// What the operator says of an order; `None` is the order of NaN and anything.
    fn holds_partly(self, order: Option<Ordering>) -> bool {
        order.map_or(self == Op::Ne, |order| self.holds(order))
    }
}

macro_rules! comparisons {
    ($($name:ident, $value:ident = $op:ident $symbol:tt;)*) => {$(
        #[doc = concat!("`a ", stringify!($symbol), " b` as an object")]
        pub fn $value(a: &Value, b: &Value) -> PyResult<Value> {
            compare(a, b, Op::$op)
        }

        #[doc = concat!("`bool(a ", stringify!($symbol), " b)`")]
        #[inline]
        pub fn $name(a: &Value, b: &Value) -> PyResult<bool> {
            match (a, b) {
                (Value::Int(a), Value::Int(b)) => Ok(a $symbol b),
                (Value::Float(a), Value::Float(b)) => Ok(a $symbol b),
                _ => compare_bool(a, b, Op::$op),
            }
        }
    )*};
}

comparisons! {
    eq, eq_value = Eq ==;
    ne, ne_value = Ne !=;
    lt, lt_value = Lt <;
    le, le_value = Le <=;
    gt, gt_value = Gt >;
    ge, ge_value = Ge >=;
}

fn compare_bool(a: &Value, b: &Value, op: Op) -> PyResult<bool> {
    match builtin(a, b, op)? {
        Some(result) => Ok(result),
        None => truth(&compare_other(a, b, op)?),
    }
}

fn compare(a: &Value, b: &Value, op: Op) -> PyResult<Value> {
    match builtin(a, b, op)? {
        Some(result) => Ok(Value::Bool(result)),
        None => compare_other(a, b, op),
    }
}

/// Comparison of two builtin values; `None` where their types do not define it.
fn builtin(a: &Value, b: &Value, op: Op) -> PyResult<Option<bool>> {
    let order = match (a, b) {
        (Value::Str(a), Value::Str(b)) => match op {
            Op::Eq => return Ok(Some(a.is_same(b) || a.as_str() == b.as_str())),
            Op::Ne => return Ok(Some(!a.is_same(b) && a.as_str() != b.as_str())),
            // UTF-8 orders as code points do.
            _ => Some(a.as_str().cmp(b.as_str())),
        },
        (
            Value::Int(_) | Value::Bool(_) | Value::Float(_) | Value::Big(_),
            Value::Int(_) | Value::Bool(_) | Value::Float(_) | Value::Big(_),
        ) => numbers(a, b),
        (Value::None, Value::None) if matches!(op, Op::Eq | Op::Ne) => Some(Ordering::Equal),
        (Value::Tuple(a), Value::Tuple(b)) => return nested(|| a.compare(b, op)).map(Some),
        (Value::List(a), Value::List(b)) => return nested(|| a.compare(b, op)).map(Some),
        (Value::Bytes(a), Value::Bytes(b)) => Some(a.as_slice().cmp(b.as_slice())),
        (Value::Complex(x), y) | (y, Value::Complex(x)) if matches!(op, Op::Eq | Op::Ne) => {
            let same = crate::complex::equals(**x, y);
            return Ok(same.map(|same| same == (op == Op::Eq)));
        }
        (Value::MemoryView(x), y) | (y, Value::MemoryView(x)) => {
            if !matches!(op, Op::Eq | Op::Ne) {
                return buffers(a, b, op);
            }
            if let (Value::MemoryView(a), Value::MemoryView(b)) = (a, b)
                && std::rc::Rc::ptr_eq(a, b)
                && a.is_released()
            {
                return Ok(Some(op == Op::Eq));
            }
            let same = x.equals(y)?;
            return Ok(same.map(|same| same == (op == Op::Eq)));
        }
        (Value::ByteArray(_), Value::Bytes(_) | Value::ByteArray(_))
        | (Value::Bytes(_), Value::ByteArray(_)) => return buffers(a, b, op),
        (Value::Dict(a), Value::Dict(b)) if matches!(op, Op::Eq | Op::Ne) => {
            return nested(|| a.equals(b)).map(|same| Some(same == (op == Op::Eq)));
        }
        (Value::Set(a) | Value::FrozenSet(a), Value::Set(b) | Value::FrozenSet(b)) => {
            return a.compare(b, op).map(Some);
        }
        (Value::DictView(a), b) => return a.compare(b, op),
        (Value::Set(_) | Value::FrozenSet(_), Value::DictView(b)) => {
            return b.compare(a, op.reflected());
        }
        (Value::Range(a), Value::Range(b)) if matches!(op, Op::Eq | Op::Ne) => {
            return Ok(Some(a.equals(b) == (op == Op::Eq)));
        }
        (Value::Slice(a), Value::Slice(b)) => return a.compare(b, op).map(Some),
        (Value::BoundMethod(a), Value::BoundMethod(b)) if matches!(op, Op::Eq | Op::Ne) => {
            let same = is(&a.receiver, &b.receiver)
                && match (&a.target, &b.target) {
                    (MethodTarget::Function(a), MethodTarget::Function(b)) => eq(a, b)?,
                    (MethodTarget::Builtin(a), MethodTarget::Builtin(b)) => a == b,
                    _ => false,
                };
            return Ok(Some(same == (op == Op::Eq)));
        }
        _ => return Ok(None),
    };
    Ok(Some(op.holds_partly(order)))
}

/// The order of two buffers; two views have none.
fn buffers(a: &Value, b: &Value, op: Op) -> PyResult<Option<bool>> {
    let array = |value: &Value| matches!(value, Value::ByteArray(_) | Value::Bytes(_));
    if !array(a) && !array(b) || is(a, b) && !array(a) {
        return Ok(None);
    }
    let (Some(x), Some(y)) = (crate::bytes::octets(a)?, crate::bytes::octets(b)?) else {
        return Ok(None);
    };
    Ok(Some(op.holds(x.as_slice().cmp(y.as_slice()))))
}

/// The order of two numbers; `None` where one is NaN.
fn numbers(a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        (Value::Float(a), Value::Float(b)) => a.partial_cmp(b),
        (Value::Float(a), b) => int::compare_f64(&Int::from_value(b)?, *a).map(Ordering::reverse),
        (a, Value::Float(b)) => int::compare_f64(&Int::from_value(a)?, *b),
        (a, b) => Some(Int::from_value(a)?.cmp(&Int::from_value(b)?)),
    }
}

/// A comparison of containers: one level of recursion.
fn nested(compare: impl FnOnce() -> PyResult<bool>) -> PyResult<bool> {
    let _frame = enter_native(" in comparison")?;
    compare()
}

/// Comparison where at least one side may define it itself.
fn compare_other(a: &Value, b: &Value, op: Op) -> PyResult<Value> {
    if matches!(a, Value::Instance(_)) || matches!(b, Value::Instance(_)) {
        let _frame = enter_native(" in comparison")?;
        let b_first = match (a, b) {
            (Value::Instance(a), Value::Instance(b)) => {
                !a.class().is(b.class())
                    && b.class().is_subclass(a.class())
                    // Without a `!=` of its own a class has the one made from its `==`.
                    && (special(b, op.reflected().method()).is_some()
                        || op == Op::Ne && special(b, sym::DUNDER_EQ).is_some())
            }
            _ => false,
        };
        let reflected = op.reflected();
        if b_first && let Some(result) = user(b, a, reflected)? {
            return Ok(result);
        }
        if let Some(result) = user(a, b, op)? {
            return Ok(result);
        }
        if !b_first && let Some(result) = user(b, a, reflected)? {
            return Ok(result);
        }
    }
    for (x, y) in [(a, b), (b, a)] {
        if let Value::Object(object) = x
            && matches!(op, Op::Eq | Op::Ne)
            && let Some(same) = object.eq(y)
        {
            return Ok(Value::Bool(same? == (op == Op::Eq)));
        }
    }
    for (x, y, op) in [(a, b, op), (b, a, op.reflected())] {
        let result = match x {
            Value::Object(object) => object.compare(op.method(), y),
            Value::Class(class) => super::class_special(class, op.method())
                .map(|method| super::call(&method, &[x.clone(), y.clone()])),
            _ => None,
        };
        if let Some(result) = result {
            let result = result?;
            if !matches!(result, Value::NotImplemented) {
                return Ok(result);
            }
        }
    }
    // The builtin type of the right side, or the one it derives from, may know the builtin value of the left.
    let right = match b {
        Value::Instance(instance) if special(instance, op.reflected().method()).is_none() => {
            instance.base_value()
        }
        Value::Instance(_) => None,
        other => Some(other),
    };
    if let Some(right) = right
        && let Some(result) = builtin(super::unwrap_base(a), right, op)?
    {
        return Ok(Value::Bool(result));
    }
    match op {
        Op::Eq => Ok(Value::Bool(is(a, b))),
        Op::Ne => Ok(Value::Bool(!is(a, b))),
        _ => Err(not_supported(a, b, op)),
    }
}

/// The comparison as the class of `a` defines it; `None` for `NotImplemented` or no definition.
fn user(a: &Value, b: &Value, op: Op) -> PyResult<Option<Value>> {
    let Value::Instance(instance) = a else {
        return Ok(None);
    };
    let result = match special(instance, op.method()) {
        Some(method) => super::call(&method, &[a.clone(), b.clone()])?,
        None if instance.base_value().is_some() => {
            let (x, y) = (super::unwrap_base(a), super::unwrap_base(b));
            // The base's own `!=` stays where a program defines only `__eq__`.
            let native = special(instance, sym::DUNDER_EQ)
                .is_some_and(|method| crate::class::native::native_method(&method).is_some());
            if op == Op::Ne && native {
                default_ne(instance, b)?
            } else {
                match builtin(x, y, op)? {
                    Some(result) => Value::Bool(result),
                    None => return Ok(None),
                }
            }
        }
        None if op == Op::Ne => default_ne(instance, b)?,
        None => return Ok(None),
    };
    Ok(match result {
        Value::NotImplemented => None,
        result => Some(result),
    })
}

/// `object.__ne__`: the inverse of `__eq__`, unless that gives `NotImplemented`.
pub(crate) fn default_ne(instance: &Instance, other: &Value) -> PyResult<Value> {
    let value = Value::Instance(instance.clone());
    match special(instance, sym::DUNDER_EQ) {
        Some(method) => match super::call(&method, &[value, other.clone()])? {
            Value::NotImplemented => Ok(Value::NotImplemented),
            result => Ok(Value::Bool(!truth(&result)?)),
        },
        None if is(&value, other) => Ok(Value::Bool(false)),
        None => Ok(Value::NotImplemented),
    }
}

#[cold]
fn not_supported(a: &Value, b: &Value, op: Op) -> Exc {
    type_error(format!(
        "'{}' not supported between instances of '{}' and '{}'",
        op.symbol(),
        type_name(a),
        type_name(b)
    ))
}

/// `a.__lt__(b)` and its like on builtin values.
pub(crate) fn builtin_slot(a: &Value, b: &Value, name: Sym) -> PyResult<Value> {
    let op = match name {
        sym::DUNDER_EQ => Op::Eq,
        sym::DUNDER_NE => Op::Ne,
        sym::DUNDER_LT => Op::Lt,
        sym::DUNDER_LE => Op::Le,
        sym::DUNDER_GT => Op::Gt,
        _ => Op::Ge,
    };
    // An int does not know floats; a float knows ints.
    if matches!(
        (a, b),
        (
            Value::Int(_) | Value::Bool(_) | Value::Big(_),
            Value::Float(_) | Value::Complex(_)
        ) | (Value::Float(_), Value::Complex(_))
    ) {
        return Ok(Value::NotImplemented);
    }
    Ok(match builtin(a, b, op)? {
        Some(result) => Value::Bool(result),
        None if matches!(op, Op::Eq | Op::Ne) && is(a, b) => Value::Bool(op == Op::Eq),
        None => Value::NotImplemented,
    })
}

/// Identity or equality: what containers compare members with.
#[inline]
pub fn same_or_eq(a: &Value, b: &Value) -> PyResult<bool> {
    match crate::equality::quick_eq(a, b) {
        Some(result) => Ok(result),
        None => {
            if is(a, b) {
                Ok(true)
            } else {
                eq(a, b)
            }
        }
    }
}

/// `item in container`
pub fn contains(container: &Value, item: &Value) -> PyResult<bool> {
    match container {
        Value::Dict(dict) => dict.contains(item),
        Value::Set(set) | Value::FrozenSet(set) => crate::set::contains(set, item),
        Value::Str(text) => match super::unwrap_base(item) {
            Value::Str(item) => Ok(text.contains(item)),
            _ => Err(type_error(format!(
                "'in <string>' requires string as left operand, not {}",
                type_name(item)
            ))),
        },
        Value::List(list) => list.contains(item),
        Value::Tuple(tuple) => tuple.contains(item),
        Value::Range(range) => range.contains(item),
        Value::Bytes(bytes) => bytes.contains(item),
        Value::ByteArray(array) => array.contains(item),
        Value::DictView(view) => view.contains(item),
        Value::Instance(instance) => {
            match special(instance, sym::DUNDER_CONTAINS) {
                Some(Value::None) => {
                    return Err(type_error(format!(
                        "'{}' object is not a container",
                        type_name(container)
                    )));
                }
                Some(method) => {
                    return truth(&super::call(&method, &[container.clone(), item.clone()])?);
                }
                None => {}
            }
            match instance.base_value() {
                Some(base) if special(instance, sym::DUNDER_ITER).is_none() => contains(base, item),
                _ => search(container, item),
            }
        }
        Value::Object(object) => match object.contains(item) {
            Some(result) => result,
            None => search(container, item),
        },
        Value::Class(class) => match super::class_special(class, sym::DUNDER_CONTAINS) {
            Some(method) => truth(&super::call(&method, &[container.clone(), item.clone()])?),
            None => search(container, item),
        },
        other => search(other, item),
    }
}

fn search(container: &Value, item: &Value) -> PyResult<bool> {
    if !is_iterable(container) {
        return Err(type_error(format!(
            "argument of type '{}' is not iterable",
            type_name(container)
        )));
    }
    let iter = match super::iter(container) {
        Ok(iter) => iter,
        Err(error) if error.is(crate::class::ClassId::TypeError) => {
            return Err(type_error(format!(
                "argument of type '{}' is not iterable",
                type_name(container)
            )));
        }
        Err(error) => return Err(error),
    };
    while let Some(member) = iter.next()? {
        if same_or_eq(&member, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}
