//! Arithmetic and bit operators.

use super::number::{arithmetic, unary};
use super::{special, type_name};
use crate::bytearray::ByteArray;
use crate::class::{ClassId, UnionType, downcast, object};
use crate::exception::{Exc, PyResult, overflow_error, type_error};
use crate::int::Int;
use crate::names::{Sym, sym};
use crate::set::Operator;
use crate::value::Value;

/// A binary operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Op {
    Add,
    Sub,
    Mul,
    Div,
    FloorDiv,
    Mod,
    Pow,
    MatMul,
    Shl,
    Shr,
    And,
    Or,
    Xor,
}

/// Symbol, method, reflected method and in-place method.
type Row = (&'static str, Sym, Sym, Sym);

impl Op {
    fn row(self) -> Row {
        match self {
            Op::Add => ("+", sym::DUNDER_ADD, sym::DUNDER_RADD, sym::DUNDER_IADD),
            Op::Sub => ("-", sym::DUNDER_SUB, sym::DUNDER_RSUB, sym::DUNDER_ISUB),
            Op::Mul => ("*", sym::DUNDER_MUL, sym::DUNDER_RMUL, sym::DUNDER_IMUL),
            Op::Div => (
                "/",
                sym::DUNDER_TRUEDIV,
                sym::DUNDER_RTRUEDIV,
                sym::DUNDER_ITRUEDIV,
            ),
            Op::FloorDiv => (
                "//",
                sym::DUNDER_FLOORDIV,
                sym::DUNDER_RFLOORDIV,
                sym::DUNDER_IFLOORDIV,
            ),
            Op::Mod => ("%", sym::DUNDER_MOD, sym::DUNDER_RMOD, sym::DUNDER_IMOD),
            Op::Pow => ("**", sym::DUNDER_POW, sym::DUNDER_RPOW, sym::DUNDER_IPOW),
            Op::MatMul => (
                "@",
                sym::DUNDER_MATMUL,
                sym::DUNDER_RMATMUL,
                sym::DUNDER_IMATMUL,
            ),
            Op::Shl => (
                "<<",
                sym::DUNDER_LSHIFT,
                sym::DUNDER_RLSHIFT,
                sym::DUNDER_ILSHIFT,
            ),
            Op::Shr => (
                ">>",
                sym::DUNDER_RSHIFT,
                sym::DUNDER_RRSHIFT,
                sym::DUNDER_IRSHIFT,
            ),
            Op::And => ("&", sym::DUNDER_AND, sym::DUNDER_RAND, sym::DUNDER_IAND),
            Op::Or => ("|", sym::DUNDER_OR, sym::DUNDER_ROR, sym::DUNDER_IOR),
            Op::Xor => ("^", sym::DUNDER_XOR, sym::DUNDER_RXOR, sym::DUNDER_IXOR),
        }
    }
}

macro_rules! operators {
    ($($name:ident, $assign:ident = $op:ident $symbol:literal;)*) => {$(
        #[doc = concat!("`a ", $symbol, " b`")]
        pub fn $name(a: &Value, b: &Value) -> PyResult<Value> {
            binary(a, b, Op::$op, false)
        }

        #[doc = concat!("`a ", $symbol, "= b`: the new value of `a`")]
        pub fn $assign(a: &Value, b: &Value) -> PyResult<Value> {
            assign(a, b, Op::$op)
        }
    )*};
}

operators! {
    div, div_assign = Div "/";
    pow, pow_assign = Pow "**";
    matmul, matmul_assign = MatMul "@";
    shl, shl_assign = Shl "<<";
    shr, shr_assign = Shr ">>";
    bit_and, bit_and_assign = And "&";
    bit_or, bit_or_assign = Or "|";
    bit_xor, bit_xor_assign = Xor "^";
}

macro_rules! fast_operators {
    ($($name:ident, $assign:ident = $op:ident $symbol:literal, |$a:ident, $b:ident| $int:expr, $float:expr;)*) => {$(
        #[doc = concat!("`a ", $symbol, " b`")]
        #[inline]
        pub fn $name(a: &Value, b: &Value) -> PyResult<Value> {
            match (a, b) {
                (Value::Int($a), Value::Int($b)) => {
                    let fits: Option<i64> = $int;
                    if let Some(result) = fits {
                        return Ok(Value::Int(result));
                    }
                }
                (Value::Float($a), Value::Float($b)) => {
                    let result: Option<f64> = $float;
                    if let Some(result) = result {
                        return Ok(Value::Float(result));
                    }
                }
                _ => {}
            }
            binary(a, b, Op::$op, false)
        }

        #[doc = concat!("`a ", $symbol, "= b`: the new value of `a`")]
        #[inline]
        pub fn $assign(a: &Value, b: &Value) -> PyResult<Value> {
            match (a, b) {
                (Value::Int(_), Value::Int(_)) | (Value::Float(_), Value::Float(_)) => $name(a, b),
                _ => assign(a, b, Op::$op),
            }
        }
    )*};
}

fast_operators! {
    add, add_assign = Add "+", |a, b| a.checked_add(*b), Some(a + b);
    sub, sub_assign = Sub "-", |a, b| a.checked_sub(*b), Some(a - b);
    mul, mul_assign = Mul "*", |a, b| a.checked_mul(*b), Some(a * b);
    floor_div, floor_div_assign = FloorDiv "//", |a, b| small_floor_div(*a, *b), none(a, b);
    modulo, modulo_assign = Mod "%", |a, b| small_mod(*a, *b), none(a, b);
}

/// No fast path for two floats.
#[inline]
fn none(_: &f64, _: &f64) -> Option<f64> {
    None
}

#[inline]
fn small_floor_div(a: i64, b: i64) -> Option<i64> {
    if b == 0 || b == -1 {
        return None;
    }
    let quotient = a / b;
    Some(if a % b != 0 && (a < 0) != (b < 0) {
        quotient - 1
    } else {
        quotient
    })
}

#[inline]
fn small_mod(a: i64, b: i64) -> Option<i64> {
    if b == 0 || b == -1 {
        return None;
    }
    let rest = a % b;
    Some(if rest != 0 && (rest < 0) != (b < 0) {
        rest + b
    } else {
        rest
    })
}

/// `-a`
#[inline]
pub fn neg(a: &Value) -> PyResult<Value> {
    match a {
        Value::Int(value) if *value != i64::MIN => Ok(Value::Int(-value)),
        Value::Float(value) => Ok(Value::Float(-value)),
        other => unary(other, '-', sym::DUNDER_NEG),
    }
}

/// `+a`
pub fn pos(a: &Value) -> PyResult<Value> {
    unary(a, '+', sym::DUNDER_POS)
}

/// `~a`
pub fn invert(a: &Value) -> PyResult<Value> {
    unary(a, '~', sym::DUNDER_INVERT)
}

/// An operator on any two values.
fn binary(a: &Value, b: &Value, op: Op, in_place: bool) -> PyResult<Value> {
    if matches!(a, Value::Instance(_)) || matches!(b, Value::Instance(_)) {
        if let Some(result) = user(a, b, op)? {
            return Ok(result);
        }
        // A subclass of a builtin type does what its base does, unless it said what to do already.
        let (x, y) = (super::unwrap_base(a), super::unwrap_base(b));
        let (_, direct, reflected, _) = op.row();
        let silent = method(a, direct).is_none()
            || (method(b, reflected).is_none() && method(b, direct).is_none());
        if silent
            && !(std::ptr::eq(x, a) && std::ptr::eq(y, b))
            && let Some(result) = builtin(x, y, op)
        {
            return result;
        }
        if let Some(result) = object_operator(a, b, op)? {
            return Ok(result);
        }
        // A sequence on the left still has its own idea of `+` and `*`.
        if let Some(result) = sequence(a, b, op) {
            return result;
        }
    } else if let Some(result) = builtin(a, b, op) {
        return result;
    } else if let Some(result) = object_operator(a, b, op)? {
        return Ok(result);
    }
    Err(unsupported_operands(a, b, op, in_place))
}

/// The operator as a rarer object on either side knows it, or as the metaclass of a class does.
fn object_operator(a: &Value, b: &Value, op: Op) -> PyResult<Option<Value>> {
    let (_, direct, reflected, _) = op.row();
    for (this, other, method) in [(a, b, direct), (b, a, reflected)] {
        let result = match this {
            Value::Object(object) => match object.binary(this, method, other) {
                Some(result) => result?,
                None => continue,
            },
            Value::Class(class) => match super::class_special(class, method) {
                Some(function) => super::call(&function, &[this.clone(), other.clone()])?,
                None => continue,
            },
            _ => continue,
        };
        if !matches!(result, Value::NotImplemented) {
            return Ok(Some(result));
        }
    }
    Ok(None)
}

/// The methods of the classes of `a` and `b`, in Python's order.
fn user(a: &Value, b: &Value, op: Op) -> PyResult<Option<Value>> {
    let (_, direct, reflected, _) = op.row();
    let (same, derived) = match (a, b) {
        (Value::Instance(x), Value::Instance(y)) => (
            x.class().is(y.class()),
            !x.class().is(y.class()) && y.class().is_subclass(x.class()),
        ),
        (_, Value::Instance(y)) => (
            false,
            y.base_value().is_some() && y.class().is_subclass(&super::class_of(a)),
        ),
        _ => (false, false),
    };
    if same || !matches!(b, Value::Instance(_)) {
        // The reflected method is not asked.
        let Some(left) = method(a, direct) else {
            return own_operator(a, b, op).transpose();
        };
        let result = super::call(&left, &[a.clone(), b.clone()])?;
        return Ok(if matches!(result, Value::NotImplemented) {
            None
        } else {
            Some(result)
        });
    }
    let right = method(b, reflected);
    let mut right_done = false;
    if derived && let Some(right) = &right {
        // A subclass comes first where it defines the reflected method anew.
        let inherited = method(a, reflected);
        if !inherited.is_some_and(|inherited| super::is(&inherited, right)) {
            right_done = true;
            let result = super::call(right, &[b.clone(), a.clone()])?;
            if !matches!(result, Value::NotImplemented) {
                return Ok(Some(result));
            }
        }
    }
    if let Some(left) = method(a, direct) {
        let result = super::call(&left, &[a.clone(), b.clone()])?;
        if !matches!(result, Value::NotImplemented) {
            return Ok(Some(result));
        }
    } else if let Some(result) = own_operator(a, b, op) {
        return result.map(Some);
    }
    if !right_done && let Some(right) = &right {
        let result = super::call(right, &[b.clone(), a.clone()])?;
        if !matches!(result, Value::NotImplemented) {
            return Ok(Some(result));
        }
    }
    Ok(None)
}

/// The method of a program's class; builtin values have none here.
fn method(value: &Value, name: Sym) -> Option<Value> {
    match value {
        Value::Instance(instance) => special(instance, name),
        _ => None,
    }
}

/// The operator as the builtin type of `a` itself knows it, before a reflected method of `b` is asked: numbers of its
/// kind, sets, dicts, `%` of texts. Sequences come later.
fn own_operator(a: &Value, b: &Value, op: Op) -> Option<PyResult<Value>> {
    let (x, y) = (super::unwrap_base(a), super::unwrap_base(b));
    let rank = |value: &Value| match value {
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => 1,
        Value::Float(_) => 2,
        Value::Complex(_) => 3,
        _ => 0,
    };
    match (x, y) {
        (Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_), _) if op == Op::Mod => {
            // The items of a tuple are the values, whatever its class; anything else shows as itself.
            builtin(x, if matches!(y, Value::Tuple(_)) { y } else { b }, op)
        }
        (Value::Set(_) | Value::FrozenSet(_), Value::Set(_) | Value::FrozenSet(_))
        | (Value::Dict(_), Value::Dict(_)) => builtin(x, y, op),
        _ if rank(x) > 0 && rank(y) > 0 && rank(y) <= rank(x) => builtin(x, y, op),
        _ => None,
    }
}

/// An operator on two builtin values; `None` where their types do not define it.
fn builtin(a: &Value, b: &Value, op: Op) -> Option<PyResult<Value>> {
    if is_number(a) && is_number(b) {
        return arithmetic(a, b, op);
    }
    match op {
        Op::Add | Op::Mul => {
            if matches!(a, Value::Instance(_)) || matches!(b, Value::Instance(_)) {
                return None;
            }
            sequence(a, b, op)
        }
        Op::Mod => match a {
            Value::Str(text) => Some(crate::format::percent_format(text, b).map(Value::from)),
            Value::Bytes(data) => {
                Some(crate::format::percent_format_bytes(data, b).map(Value::Bytes))
            }
            Value::ByteArray(data) => Some(
                crate::format::percent_format_bytes(&data.to_bytes(), b)
                    .map(|made| Value::ByteArray(ByteArray::from_vec(made.as_slice().to_vec()))),
            ),
            _ => None,
        },
        Op::Sub | Op::And | Op::Xor => sets(a, b, op),
        Op::Or => match (a, b) {
            (Value::Class(_), Value::Class(_) | Value::None) | (Value::None, Value::Class(_)) => {
                Some(union_type(a, b))
            }
            (Value::Object(_), _) | (_, Value::Object(_)) if is_type(a) && is_type(b) => {
                Some(union_type(a, b))
            }
            _ => sets(a, b, op),
        },
        _ => None,
    }
}

fn is_number(value: &Value) -> bool {
    matches!(
        value,
        Value::Int(_) | Value::Bool(_) | Value::Float(_) | Value::Big(_) | Value::Complex(_)
    )
}

/// `+` and `*` of sequences.
fn sequence(a: &Value, b: &Value, op: Op) -> Option<PyResult<Value>> {
    match op {
        Op::Add => match (a, b) {
            (Value::Str(x), Value::Str(y)) => Some(x.add(y).map(Value::Str)),
            (Value::List(x), Value::List(y)) => Some(x.concat(y).map(Value::List)),
            (Value::Tuple(x), Value::Tuple(y)) => Some(Ok(Value::Tuple(x.concat(y)))),
            (Value::Bytes(x), Value::Bytes(y)) => Some(x.add(y).map(Value::Bytes)),
            (Value::Bytes(x), Value::ByteArray(_) | Value::MemoryView(_)) => Some(
                crate::bytes::bytes_like(b)
                    .and_then(|y| x.add(&y))
                    .map(Value::Bytes),
            ),
            (Value::ByteArray(x), Value::Bytes(_) | Value::ByteArray(_) | Value::MemoryView(_)) => {
                Some(x.concat(b))
            }
            _ => None,
        },
        Op::Mul => match (is_sequence(a), is_sequence(b)) {
            (true, _) => repeat(a, b),
            (_, true) => repeat(b, a),
            _ => None,
        },
        _ => None,
    }
}

fn is_sequence(value: &Value) -> bool {
    matches!(
        value,
        Value::Str(_) | Value::List(_) | Value::Tuple(_) | Value::Bytes(_) | Value::ByteArray(_)
    )
}

fn repeat(sequence: &Value, times: &Value) -> Option<PyResult<Value>> {
    let times = match Int::from_value(times) {
        Some(times) => times,
        None => match super::index_hook(times)? {
            Ok(times) => times,
            Err(error) => return Some(Err(error)),
        },
    };
    let Some(times) = times.to_i64() else {
        return Some(Err(overflow_error(
            "cannot fit 'int' into an index-sized integer",
        )));
    };
    Some(match sequence {
        Value::Str(text) => text.repeat(times).map(Value::Str),
        Value::List(list) => list.repeat(times).map(Value::List),
        Value::Tuple(tuple) => tuple.repeat(times).map(Value::Tuple),
        Value::Bytes(bytes) => bytes.repeat(times).map(Value::Bytes),
        Value::ByteArray(array) => array.repeat(times),
        _ => return None,
    })
}

fn is_type(value: &Value) -> bool {
    match value {
        Value::Class(_) | Value::None => true,
        other => {
            downcast::<UnionType>(other).is_some()
                || downcast::<crate::class::GenericAlias>(other).is_some()
        }
    }
}

/// `int | str`
fn union_type(a: &Value, b: &Value) -> PyResult<Value> {
    let mut members: Vec<Value> = Vec::new();
    for side in [a, b] {
        let parts = match downcast::<UnionType>(side) {
            Some(union) => union.0.clone(),
            None => vec![match side {
                Value::None => Value::Class(crate::class::Class::builtin(ClassId::NoneType)),
                other => other.clone(),
            }],
        };
        for part in parts {
            if !members.iter().any(|known| super::is(known, &part)) {
                members.push(part);
            }
        }
    }
    if let [only] = members.as_slice() {
        return Ok(only.clone());
    }
    Ok(object(UnionType(members)))
}

/// `&`, `|`, `^` and `-` of sets, views and dicts.
fn sets(a: &Value, b: &Value, op: Op) -> Option<PyResult<Value>> {
    if matches!(a, Value::Instance(_)) || matches!(b, Value::Instance(_)) {
        return None;
    }
    crate::set::operate(set_operator(op)?, a, b).transpose()
}

fn set_operator(op: Op) -> Option<Operator> {
    Some(match op {
        Op::And => Operator::And,
        Op::Or => Operator::Or,
        Op::Xor => Operator::Xor,
        Op::Sub => Operator::Sub,
        _ => return None,
    })
}

/// An operator with assignment: in place where the type has it, else as the plain operator.
/// Whether `a op= b` changes a builtin `a` itself.
fn in_place(a: &Value, op: Op) -> bool {
    match a {
        Value::List(_) | Value::ByteArray(_) => matches!(op, Op::Add | Op::Mul),
        Value::Set(_) => matches!(op, Op::And | Op::Or | Op::Xor | Op::Sub),
        Value::Dict(_) => op == Op::Or,
        _ => false,
    }
}

pub(super) fn assign(a: &Value, b: &Value, op: Op) -> PyResult<Value> {
    match (a, op) {
        (Value::List(list), Op::Add) => {
            list.extend(b)?;
            return Ok(a.clone());
        }
        (Value::List(list), Op::Mul) => {
            if let Some(times) = Int::from_value(b) {
                let Some(times) = times.to_i64() else {
                    return Err(overflow_error(
                        "cannot fit 'int' into an index-sized integer",
                    ));
                };
                list.repeat_in_place(times)?;
                return Ok(a.clone());
            }
        }
        (Value::ByteArray(array), Op::Add) => {
            array.extend_bytes(b)?;
            return Ok(a.clone());
        }
        (Value::ByteArray(array), Op::Mul) => {
            if let Some(times) = Int::from_value(b) {
                let Some(times) = times.to_i64() else {
                    return Err(overflow_error(
                        "cannot fit 'int' into an index-sized integer",
                    ));
                };
                array.repeat_in_place(times)?;
                return Ok(a.clone());
            }
        }
        (Value::Dict(_) | Value::Set(_), Op::And | Op::Or | Op::Xor | Op::Sub) => {
            if let Some(operator) = set_operator(op)
                && let Some(result) = crate::set::operate_in_place(operator, a, b)?
            {
                return Ok(result);
            }
        }
        (Value::Instance(instance), _) => {
            if let Some(method) = special(instance, op.row().3) {
                let result = super::call(&method, &[a.clone(), b.clone()])?;
                if !matches!(result, Value::NotImplemented) {
                    return Ok(result);
                }
            } else if let Some(base) = instance.base_value()
                && in_place(base, op)
                && special(instance, op.row().1).is_none()
            {
                assign(base, super::unwrap_base(b), op)?;
                return Ok(a.clone());
            }
        }
        _ => {}
    }
    binary(a, b, op, true)
}

#[cold]
fn unsupported_operands(a: &Value, b: &Value, op: Op, in_place: bool) -> Exc {
    let (left, right) = (type_name(a), type_name(b));
    let base = super::unwrap_base(a);
    match op {
        Op::Add => match base {
            Value::Str(_) | Value::List(_) | Value::Tuple(_) => {
                let left = type_name(base);
                return type_error(format!(
                    "can only concatenate {left} (not \"{right}\") to {left}"
                ));
            }
            Value::Bytes(_) | Value::ByteArray(_) => {
                return crate::bytearray::cannot_concat(b, &left);
            }
            _ => {}
        },
        Op::Mul => {
            if is_sequence(base) {
                return type_error(format!(
                    "can't multiply sequence by non-int of type '{right}'"
                ));
            }
            let other_sequence = matches!(
                a,
                Value::Set(_)
                    | Value::FrozenSet(_)
                    | Value::Dict(_)
                    | Value::DictView(_)
                    | Value::Range(_)
            );
            if is_sequence(b) && !(in_place && other_sequence) {
                return type_error(format!(
                    "can't multiply sequence by non-int of type '{left}'"
                ));
            }
        }
        _ => {}
    }
    let symbol = op.row().0;
    let symbol = match (op, in_place) {
        (Op::Pow, false) => String::from("** or pow()"),
        (_, false) => symbol.to_owned(),
        (_, true) => format!("{symbol}="),
    };
    type_error(format!(
        "unsupported operand type(s) for {symbol}: '{left}' and '{right}'"
    ))
}

/// An operator on two builtin values as the method of `a` computes it; `None` where it does not know `b`. Sequences
/// raise instead, where it is about `+`.
pub(super) fn attempt(a: &Value, b: &Value, op: Op) -> PyResult<Option<Value>> {
    match builtin(a, b, op) {
        Some(result) => result.map(Some),
        None if is_sequence(a) && op == Op::Add => Err(unsupported_operands(a, b, op, false)),
        None => Ok(None),
    }
}
