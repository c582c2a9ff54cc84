//! Special methods called by name on values of builtin types: `(5).__add__(3)`, `"a".__len__()`.

use super::binary::{self, Op};
use super::{compare, item, text, type_name};
use crate::args::{Args, bad_argument, check_count};
use crate::class::ClassId;
use crate::exception::{Exc, PyResult, type_error};
use crate::int::Int;
use crate::names::{Sym, sym};
use crate::value::Value;
use crate::{float, int, iter};

/// How an operator's method is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Direct,
    Reflected,
    InPlace,
}

/// The operator a method name stands for.
fn operator(name: &str) -> Option<(Op, Form)> {
    let bare = name.strip_prefix("__")?.strip_suffix("__")?;
    let direct = |bare: &str| {
        Some(match bare {
            "add" => Op::Add,
            "sub" => Op::Sub,
            "mul" => Op::Mul,
            "truediv" => Op::Div,
            "floordiv" => Op::FloorDiv,
            "mod" => Op::Mod,
            "pow" => Op::Pow,
            "lshift" => Op::Shl,
            "rshift" => Op::Shr,
            "and" => Op::And,
            "or" => Op::Or,
            "xor" => Op::Xor,
            _ => return None,
        })
    };
    if let Some(op) = direct(bare) {
        return Some((op, Form::Direct));
    }
    let (first, rest) = bare.split_at_checked(1)?;
    let form = match first {
        "r" => Form::Reflected,
        "i" => Form::InPlace,
        _ => return None,
    };
    direct(rest).map(|op| (op, form))
}

fn has_operator(kind: ClassId, op: Op, form: Form) -> bool {
    use ClassId as C;
    let set = matches!(kind, C::Set | C::FrozenSet | C::DictKeys | C::DictItems);
    let integer = matches!(kind, C::Int | C::Bool);
    let real = integer || kind == C::Float;
    let sequence = matches!(kind, C::Str | C::Bytes | C::ByteArray | C::List | C::Tuple);
    if form == Form::InPlace {
        return match op {
            Op::Add | Op::Mul => matches!(kind, C::List | C::ByteArray),
            Op::Or => matches!(kind, C::Dict | C::Set),
            Op::And | Op::Sub | Op::Xor => kind == C::Set,
            _ => false,
        };
    }
    match op {
        Op::Add => real || kind == C::Complex || sequence && form == Form::Direct,
        Op::Mul => real || kind == C::Complex || sequence,
        Op::Sub => real || kind == C::Complex || set,
        Op::Div | Op::Pow => real || kind == C::Complex,
        Op::FloorDiv => real,
        Op::Mod => real || matches!(kind, C::Str | C::Bytes | C::ByteArray),
        Op::Shl | Op::Shr => integer,
        Op::And | Op::Xor => integer || set,
        Op::Or => integer || set || matches!(kind, C::Dict | C::Type),
        Op::MatMul => false,
    }
}

/// Whether values of a builtin type have this special method.
pub(super) fn is_slot(kind: ClassId, name: Sym) -> bool {
    use ClassId as C;
    let name = name.text();
    match name {
        "__repr__" | "__str__" | "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__"
        | "__ge__" | "__hash__" | "__format__" | "__init__" | "__setattr__" | "__delattr__"
        | "__getattribute__" => true,
        "__iter__" | "__next__" if is_iterator(kind) => true,
        "__len__" | "__iter__" => is_collection(kind) || kind == C::MemoryView,
        "__contains__" => is_collection(kind) && kind != C::DictValues,
        "__reversed__" => matches!(
            kind,
            C::List | C::Dict | C::Range | C::DictKeys | C::DictValues | C::DictItems
        ),
        "__getitem__" => {
            kind == C::MemoryView
                || is_collection(kind)
                    && !matches!(
                        kind,
                        C::Set | C::FrozenSet | C::DictKeys | C::DictValues | C::DictItems
                    )
        }
        "__setitem__" | "__delitem__" => {
            matches!(kind, C::List | C::Dict | C::ByteArray | C::MemoryView)
        }
        "__bytes__" => kind == C::Bytes,
        "__bool__" => is_number(kind) || matches!(kind, C::Range | C::NoneType),
        "__abs__" | "__neg__" | "__pos__" => is_number(kind),
        "__int__" | "__float__" | "__divmod__" | "__rdivmod__" | "__trunc__" | "__floor__"
        | "__ceil__" | "__round__" => is_number(kind) && kind != C::Complex,
        "__index__" | "__invert__" => matches!(kind, C::Int | C::Bool),
        "__call__" => matches!(kind, C::Function | C::BuiltinFunction | C::Method | C::Type),
        name => operator(name).is_some_and(|(op, form)| has_operator(kind, op, form)),
    }
}

fn is_iterator(kind: ClassId) -> bool {
    use ClassId as C;
    matches!(
        kind,
        C::Enumerate | C::Filter | C::Map | C::Reversed | C::Zip | C::Generator
    )
}

fn is_number(kind: ClassId) -> bool {
    matches!(
        kind,
        ClassId::Int | ClassId::Bool | ClassId::Float | ClassId::Complex
    )
}

fn is_collection(kind: ClassId) -> bool {
    matches!(
        kind,
        ClassId::Str
            | ClassId::Bytes
            | ClassId::ByteArray
            | ClassId::List
            | ClassId::Tuple
            | ClassId::Dict
            | ClassId::DictKeys
            | ClassId::DictValues
            | ClassId::DictItems
            | ClassId::Set
            | ClassId::FrozenSet
            | ClassId::Range
    )
}

/// Calls a special method by name; `None` where the value's type has none.
pub(super) fn slot_method(value: &Value, name: Sym, args: Args) -> Option<PyResult<Value>> {
    let kind = super::builtin_type(value).unwrap_or(ClassId::Object);
    if !is_slot(kind, name) {
        return None;
    }
    if name == sym::DUNDER_CALL {
        return Some(super::call_args(value, args));
    }
    if matches!(
        name,
        sym::DUNDER_INIT | sym::DUNDER_SETATTR | sym::DUNDER_DELATTR | sym::DUNDER_GETATTRIBUTE
    ) {
        return None;
    }
    Some(call_slot(value, kind, name.text(), name, args))
}

fn call_slot(
    value: &Value,
    kind: ClassId,
    name: &'static str,
    symbol: Sym,
    args: Args,
) -> PyResult<Value> {
    if !args.kw.is_empty() {
        return Err(type_error(if is_method(kind, name) {
            format!("{}.{name}() takes no keyword arguments", owner(kind, name))
        } else {
            format!("wrapper {name}() takes no keyword arguments")
        }));
    }
    let unary = || match args.pos {
        [] => Ok(()),
        given if is_method(kind, name) => Err(type_error(format!(
            "{}.{name}() takes no arguments ({} given)",
            owner(kind, name),
            given.len()
        ))),
        given => Err(expected(0, given.len())),
    };
    let only = || match args.pos {
        [other] => Ok(other),
        given if unpacks(kind, name) => Err(unpacked(1, given.len())),
        given if is_method(kind, name) => Err(type_error(format!(
            "{}.{name}() takes exactly one argument ({} given)",
            owner(kind, name),
            given.len()
        ))),
        given => Err(expected(1, given.len())),
    };
    match name {
        "__repr__" => unary().and_then(|()| text::repr(value)).map(Value::from),
        "__str__" => unary().and_then(|()| text::to_str(value)).map(Value::from),
        "__hash__" => {
            if matches!(
                value,
                Value::List(_)
                    | Value::Dict(_)
                    | Value::Set(_)
                    | Value::ByteArray(_)
                    | Value::Slice(_)
            ) {
                // The attribute is None there.
                return Err(type_error("'NoneType' object is not callable"));
            }
            unary()
                .and_then(|()| crate::hash::hash(value))
                .map(Value::from)
        }
        "__len__" => unary().and_then(|()| super::len(value)).map(Value::from),
        "__bool__" => unary().and_then(|()| super::truth(value)).map(Value::from),
        "__iter__" => unary().and_then(|()| super::iter(value)).map(Value::from),
        "__reversed__" => unary().and_then(|()| iter::REVERSED.call(std::slice::from_ref(value))),
        "__bytes__" => unary().map(|()| value.clone()),
        "__abs__" => unary().and_then(|()| int::ABS.call(std::slice::from_ref(value))),
        "__neg__" => unary().and_then(|()| super::neg(value)),
        "__pos__" => unary().and_then(|()| super::pos(value)),
        "__invert__" => unary().and_then(|()| super::invert(value)),
        "__int__" | "__trunc__" => {
            unary().and_then(|()| int::INT.call(std::slice::from_ref(value)))
        }
        "__floor__" | "__ceil__" => {
            unary()?;
            match value {
                Value::Float(number) => {
                    let whole = if name == "__floor__" {
                        number.floor()
                    } else {
                        number.ceil()
                    };
                    float::int_of_float(whole).map(Value::from)
                }
                other => int::to_int(other).map(Value::from),
            }
        }
        "__round__" => {
            check_count(name, args.pos.len(), 0, 1)?;
            let mut given = vec![value.clone()];
            given.extend_from_slice(args.pos);
            float::ROUND.call(&given)
        }
        "__float__" => unary().and_then(|()| float::FLOAT.call(std::slice::from_ref(value))),
        "__index__" => unary().map(|()| Int::from_value(value).map_or(Value::None, Value::from)),
        "__contains__" => only()
            .and_then(|other| compare::contains(value, other))
            .map(Value::from),
        "__getitem__" => only().and_then(|key| item::get_item(value, key)),
        "__delitem__" => only()
            .and_then(|key| item::del_item(value, key))
            .map(Value::from),
        "__setitem__" => match args.pos {
            [key, new] => item::set_item(value, key, new.clone()).map(Value::from),
            given => Err(unpacked(2, given.len())),
        },
        "__format__" => match only()? {
            Value::Str(spec) => super::format_value(value, spec.as_str()).map(Value::from),
            other => Err(bad_argument("__format__", "argument", "str", other)),
        },
        "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__" => {
            only().and_then(|other| compare::builtin_slot(value, other, symbol))
        }
        "__divmod__" | "__rdivmod__" => {
            let other = only()?;
            if !knows(value, other) {
                return Ok(Value::NotImplemented);
            }
            if name == "__divmod__" {
                int::DIVMOD.call(&[value.clone(), other.clone()])
            } else {
                int::DIVMOD.call(&[other.clone(), value.clone()])
            }
        }
        _ => match operator(name) {
            Some((Op::Pow, form)) => power(value, args, form),
            Some((op, form)) => operate(value, only()?, op, form),
            None => Ok(Value::NotImplemented),
        },
    }
}

/// Whether the attribute of the type is what CPython calls a slot wrapper.
pub(super) fn is_wrapper(kind: ClassId, name: Sym) -> bool {
    is_slot(kind, name) && !is_method(kind, name.text())
}

/// Whether a name is that of a special method of the data model, which reaches nothing but the value itself.
pub(crate) fn is_special_method(name: &str) -> bool {
    operator(name).is_some()
        || matches!(
            name,
            "__repr__"
                | "__str__"
                | "__eq__"
                | "__ne__"
                | "__lt__"
                | "__le__"
                | "__gt__"
                | "__ge__"
                | "__hash__"
                | "__format__"
                | "__len__"
                | "__iter__"
                | "__next__"
                | "__contains__"
                | "__reversed__"
                | "__getitem__"
                | "__setitem__"
                | "__delitem__"
                | "__bytes__"
                | "__bool__"
                | "__abs__"
                | "__neg__"
                | "__pos__"
                | "__invert__"
                | "__int__"
                | "__float__"
                | "__complex__"
                | "__index__"
                | "__divmod__"
                | "__rdivmod__"
                | "__trunc__"
                | "__floor__"
                | "__ceil__"
                | "__round__"
                | "__enter__"
                | "__exit__"
                | "__call__"
        )
}

/// Whether CPython has the special method as an ordinary method, which shows in its errors.
fn is_method(kind: ClassId, name: &str) -> bool {
    use ClassId as C;
    match name {
        "__format__" | "__reversed__" | "__bytes__" | "__trunc__" | "__floor__" | "__ceil__"
        | "__round__" => true,
        "__getitem__" => matches!(kind, C::List | C::Dict),
        "__contains__" => matches!(kind, C::Dict | C::Set | C::FrozenSet),
        _ => false,
    }
}

/// The class that CPython's errors name: `bool` gets its methods from `int`, most types `__format__` from `object`.
fn owner(kind: ClassId, name: &str) -> &'static str {
    match kind {
        ClassId::Bool => "int",
        ClassId::Int | ClassId::Float | ClassId::Complex | ClassId::Str => kind.name(),
        _ if name == "__format__" => "object",
        kind => kind.name(),
    }
}

/// Whether the method is a sequence's `*` by a count, whose arguments CPython unpacks under an empty name.
fn unpacks(kind: ClassId, name: &str) -> bool {
    matches!(name, "__mul__" | "__rmul__" | "__imul__") && !is_number(kind)
}

#[cold]
fn unpacked(count: usize, given: usize) -> Exc {
    type_error(format!(
        " expected {count} argument{}, got {given}",
        if count == 1 { "" } else { "s" }
    ))
}

#[cold]
pub(crate) fn expected(count: usize, given: usize) -> Exc {
    type_error(format!(
        "expected {count} argument{}, got {given}",
        if count == 1 { "" } else { "s" }
    ))
}

/// Whether the method of a number takes the other operand: an int knows ints, a float reals, a complex number all.
fn knows(value: &Value, other: &Value) -> bool {
    let rank = |value: &Value| match value {
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => Some(0),
        Value::Float(_) => Some(1),
        Value::Complex(_) => Some(2),
        _ => None,
    };
    match (rank(value), rank(other)) {
        (Some(own), Some(other)) => other <= own,
        _ => false,
    }
}

fn power(value: &Value, args: Args, form: Form) -> PyResult<Value> {
    check_count("", args.pos.len(), 1, 2)?;
    let (other, modulus) = match args.pos {
        [other, modulus] => (other, modulus.clone()),
        [other, ..] => (other, Value::None),
        [] => return Err(expected(1, 0)),
    };
    let modular = !matches!(modulus, Value::None);
    if modular && matches!(value, Value::Float(_)) {
        return Err(type_error(
            "pow() 3rd argument not allowed unless all arguments are integers",
        ));
    }
    if !knows(value, other)
        || modular && !matches!(value, Value::Complex(_)) && !knows(value, &modulus)
    {
        return Ok(Value::NotImplemented);
    }
    if form == Form::Reflected {
        int::POW.call(&[other.clone(), value.clone(), modulus])
    } else {
        int::POW.call(&[value.clone(), other.clone(), modulus])
    }
}

fn operate(value: &Value, other: &Value, op: Op, form: Form) -> PyResult<Value> {
    let sequence = matches!(
        value,
        Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_) | Value::List(_) | Value::Tuple(_)
    );
    if op == Op::Mul && sequence {
        // The count comes first: what is no count is refused here, not passed on.
        let times = super::index(other)?.to_i64().ok_or_else(|| {
            crate::exception::overflow_error("cannot fit 'int' into an index-sized integer")
        })?;
        let times = Value::Int(times);
        return if form == Form::InPlace {
            super::mul_assign(value, &times)
        } else {
            super::mul(value, &times)
        };
    }
    let alike = match value {
        Value::Set(_) | Value::FrozenSet(_) => {
            matches!(other, Value::Set(_) | Value::FrozenSet(_))
        }
        Value::Dict(_) => form == Form::InPlace || matches!(other, Value::Dict(_)),
        Value::DictView(_) => super::is_iterable(other),
        Value::Class(_) => true,
        _ if sequence => true,
        number => knows(number, other),
    };
    if !alike {
        return match value {
            // Views take any iterable, and say so.
            Value::DictView(_) => super::iter(other).map(|_| Value::NotImplemented),
            _ => Ok(Value::NotImplemented),
        };
    }
    match form {
        Form::InPlace => binary::assign(value, other, op),
        Form::Direct => Ok(binary::attempt(value, other, op)?.unwrap_or(Value::NotImplemented)),
        Form::Reflected => {
            let text = matches!(value, Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_));
            if text && type_name(value) != type_name(other) {
                return Ok(Value::NotImplemented);
            }
            Ok(binary::attempt(other, value, op)?.unwrap_or(Value::NotImplemented))
        }
    }
}
