//! Which builtin type has which method: dispatch by symbol, no bound method made.

use super::slots::{is_slot, slot_method};
use super::{compare, special, text};
use crate::args::Args;
use crate::class::{Class, ClassId, Instance};
use crate::exception::{self, Exc, PyResult, type_error};
use crate::int::Int;
use crate::names::{Sym, sym};
use crate::value::Value;
use crate::{
    bytearray, bytes, complex, dict, float, int, iter, list, memoryview, range, set, string, tuple,
};

/// Calls a method of a builtin value; `None` where its type has no such method.
pub(crate) fn call_builtin_method(value: &Value, name: Sym, args: Args) -> Option<PyResult<Value>> {
    if args
        .pos
        .iter()
        .any(|arg| matches!(arg, Value::Instance(instance) if instance.base_value().is_some()))
        && takes_plain_values(value, name)
    {
        let plain: Vec<Value> = args
            .pos
            .iter()
            .map(|arg| super::unwrap_base(arg).clone())
            .collect();
        return call_builtin_method(value, name, Args::new(&plain, args.kw));
    }
    let result = match value {
        Value::Str(text) => string::call_method(text, name, args),
        Value::List(list) => list::call_method(list, name, args),
        Value::Dict(dict) => dict::call_method(dict, name, args),
        Value::Set(set) => set::call_method(set, false, name, args),
        Value::FrozenSet(set) => set::call_method(set, true, name, args),
        Value::Tuple(tuple) => tuple::call_method(tuple, name, args),
        Value::Bytes(bytes) => bytes::call_method(bytes, name, args),
        Value::ByteArray(array) => bytearray::call_method(array, name, args),
        Value::MemoryView(view) => memoryview::call_method(view, name, args),
        Value::Complex(number) => complex::call_method(**number, name, args),
        Value::DictView(view) => dict::view_call_method(view, name, args),
        Value::Range(range) => range::call_method(range, name, args),
        Value::Slice(slice) => range::slice_call_method(slice, name, args),
        Value::Iter(iter) => iter::call_method(iter, name, args),
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => {
            Int::from_value(value).and_then(|value| int::call_method(&value, name, args))
        }
        Value::Float(number) => float::call_method(*number, name, args),
        Value::Function(_) if name == sym::DUNDER_GET => Some(match args.pos {
            [Value::None] => Err(type_error("__get__(None, None) is invalid")),
            [Value::None, _] => Ok(value.clone()),
            [instance] | [instance, _] => Ok(Value::BoundMethod(std::rc::Rc::new(
                crate::function::BoundMethod {
                    receiver: instance.clone(),
                    target: crate::function::MethodTarget::Function(value.clone()),
                },
            ))),
            _ => Err(expected(1, args.pos.len())),
        }),
        _ => None,
    };
    if result.is_some() {
        return result;
    }
    slot_method(value, name, args)
}

/// Whether a method only looks at what its arguments are as builtin values and keeps none of them, so that instances of
/// subclasses of builtin types can stand for their values.
fn takes_plain_values(value: &Value, name: Sym) -> bool {
    match value {
        Value::Str(_) => !matches!(
            name,
            sym::FORMAT | sym::FORMAT_MAP | sym::DUNDER_MOD | sym::JOIN
        ),
        Value::Int(_) | Value::Bool(_) | Value::Big(_) | Value::Float(_) | Value::Complex(_) => {
            true
        }
        Value::Bytes(_) | Value::ByteArray(_) => name != sym::DUNDER_MOD,
        Value::List(_) | Value::Tuple(_) | Value::Dict(_) | Value::Set(_) | Value::FrozenSet(_) => {
            matches!(
                name,
                sym::DUNDER_EQ
                    | sym::DUNDER_NE
                    | sym::DUNDER_LT
                    | sym::DUNDER_LE
                    | sym::DUNDER_GT
                    | sym::DUNDER_GE
                    | sym::DUNDER_ADD
                    | sym::DUNDER_MUL
                    | sym::DUNDER_OR
                    | sym::DUNDER_AND
                    | sym::DUNDER_SUB
                    | sym::DUNDER_XOR
            )
        }
        _ => false,
    }
}

/// Whether values of the type of `value` have a method of this name.
pub(crate) fn has_method(value: &Value, name: Sym) -> bool {
    match value {
        Value::Instance(instance) => {
            instance.class().lookup(name).is_some() || super::has_object_method(instance, name)
        }
        Value::Iter(iter) => iter::has_method(iter, name) || is_slot(ClassId::Object, name),
        Value::Object(_) => false,
        other => super::builtin_type(other).is_some_and(|kind| class_has_method(kind, name)),
    }
}

/// Whether a builtin class has a method of this name.
pub(crate) fn class_has_method(kind: ClassId, name: Sym) -> bool {
    let own = match kind {
        ClassId::Str => string::has_method(name),
        ClassId::List => list::has_method(name),
        ClassId::Dict => dict::has_method(name),
        ClassId::Set => set::has_method(false, name),
        ClassId::FrozenSet => set::has_method(true, name),
        ClassId::Tuple => tuple::has_method(name),
        ClassId::Bytes => bytes::has_method(name),
        ClassId::ByteArray => bytearray::has_method(name),
        ClassId::MemoryView => memoryview::has_method(name),
        ClassId::Complex => complex::has_method(name),
        ClassId::DictKeys | ClassId::DictItems | ClassId::DictValues => {
            name.text() == "isdisjoint" && kind != ClassId::DictValues
        }
        ClassId::Range => range::has_method(name),
        ClassId::Slice => range::slice_has_method(name),
        ClassId::Int | ClassId::Bool => int::has_method(name),
        ClassId::Float => float::has_method(name),
        kind if kind.is_exception() => {
            matches!(name, sym::WITH_TRACEBACK | sym::ADD_NOTE)
                || (kind.derives_from(ClassId::BaseExceptionGroup)
                    && matches!(name, sym::DERIVE | sym::SPLIT | sym::SUBGROUP))
        }
        _ => false,
    };
    own || is_slot(kind, name)
}

/// Class methods of builtin types: `dict.fromkeys`.
pub(crate) fn has_class_method(kind: ClassId, name: Sym) -> bool {
    matches!(
        (kind, name.text()),
        (ClassId::Dict, "fromkeys")
            | (ClassId::Int | ClassId::Bool, "from_bytes")
            | (ClassId::Float, "fromhex")
            | (ClassId::Bytes | ClassId::ByteArray, "fromhex" | "maketrans")
            | (ClassId::Str, "maketrans")
    )
}

/// Calls a class method of a builtin type, or `mro`.
pub(crate) fn call_class_method(class: &Class, name: Sym, args: Args) -> Option<PyResult<Value>> {
    if name == sym::MRO {
        return Some(args.none("type.mro").map(|()| {
            let all = std::iter::once(class.clone()).chain(class.0.mro.iter().cloned());
            Value::from(crate::list::List::from_values(
                all.map(Value::Class).collect(),
            ))
        }));
    }
    let kind = class.builtin_base();
    if !has_class_method(kind, name) {
        return None;
    }
    if class.kind().is_none() {
        let made = call_class_method(&Class::builtin(kind), name, args)?;
        return Some(made.and_then(|made| of_subclass(class, name, made)));
    }
    match kind {
        ClassId::Dict => Some(dict::from_keys(args)),
        ClassId::Int => Some((int::FROM_BYTES.call)(args)),
        ClassId::Float => Some((float::FROM_HEX.call)(args)),
        ClassId::Bytes => bytes::call_method(&bytes::Bytes::empty(), name, args),
        ClassId::ByteArray => bytearray::call_class_method(name, args),
        ClassId::Str => string::call_method(&string::Str::empty(), name, args),
        _ => None,
    }
}

/// What a class method of a builtin type made, as an instance of the subclass it was called on.
fn of_subclass(class: &Class, name: Sym, made: Value) -> PyResult<Value> {
    let class = Value::Class(class.clone());
    match &made {
        _ if name == sym::MAKETRANS => Ok(made),
        Value::Dict(dict) => {
            let target = super::call(&class, &[])?;
            for (key, value) in dict.pairs() {
                super::set_item(&target, &key, value)?;
            }
            Ok(target)
        }
        _ => super::call(&class, &[made]),
    }
}

#[cold]
fn expected(count: usize, given: usize) -> Exc {
    type_error(format!(
        "expected {count} argument{}, got {given}",
        if count == 1 { "" } else { "s" }
    ))
}

/// A method that an instance gets from `object` or from the builtin exception it derives from; `None` where there is
/// none of that name.
pub(crate) fn object_method(instance: &Instance, name: Sym, args: Args) -> Option<PyResult<Value>> {
    let value = Value::Instance(instance.clone());
    let is_exception = instance.exception().is_some();
    if let Some(base) = instance.base_value() {
        match name {
            sym::DUNDER_INIT => {
                return Some(crate::class::initialise(instance, args, true).map(|()| Value::None));
            }
            sym::DUNDER_SETATTR | sym::DUNDER_DELATTR | sym::DUNDER_GETATTRIBUTE => {}
            // `dict.__getitem__` asks for `__missing__` of the instance's class.
            sym::DUNDER_GETITEM if matches!(base, Value::Dict(_)) => {
                if let (Value::Dict(dict), [key]) = (base, args.pos) {
                    return Some(match dict.get(key) {
                        Ok(None) => match special(instance, sym::DUNDER_MISSING) {
                            Some(method) => super::call(&method, &[value.clone(), key.clone()]),
                            None => Err(crate::exception::key_error(key.clone())),
                        },
                        Ok(Some(found)) => Ok(found),
                        Err(error) => Err(error),
                    });
                }
            }
            _ => {
                if let Some(result) = call_builtin_method(base, name, args) {
                    return Some(result);
                }
            }
        }
    }
    let other = || match args.pos {
        [other] => Ok(other),
        _ => Err(expected(1, args.pos.len())),
    };
    Some(match name {
        sym::DUNDER_INIT if is_exception => {
            exception::initialise(instance, args).map(|()| Value::None)
        }
        sym::DUNDER_INIT => object_init(instance, args),
        sym::DUNDER_STR if is_exception => exception::base_str(instance).map(Value::from),
        sym::DUNDER_STR => text::repr(&value).map(Value::from),
        sym::DUNDER_REPR if is_exception => exception::base_repr(instance).map(Value::from),
        sym::DUNDER_REPR => Ok(Value::from(text::default_repr(instance))),
        sym::DUNDER_EQ => other().map(|other| {
            if super::is(&value, other) {
                Value::Bool(true)
            } else {
                Value::NotImplemented
            }
        }),
        sym::DUNDER_NE => other().and_then(|other| compare::default_ne(instance, other)),
        sym::DUNDER_LT | sym::DUNDER_LE | sym::DUNDER_GT | sym::DUNDER_GE => {
            other().map(|_| Value::NotImplemented)
        }
        sym::DUNDER_HASH => Ok(Value::Int(identity_hash(instance))),
        sym::DUNDER_FORMAT => match args.pos {
            [Value::Str(spec)] => text::default_format(&value, spec).map(Value::from),
            _ => Err(type_error("__format__() argument must be str")),
        },
        sym::DUNDER_SETATTR => match args.pos {
            [Value::Str(name), new] => crate::builtins::computed_name(&Value::Str(name.clone()))
                .and_then(|name| super::generic_set(instance, name, new.clone()))
                .map(|()| Value::None),
            _ => Err(expected(2, args.pos.len())),
        },
        sym::DUNDER_DELATTR => match args.pos {
            [Value::Str(name)] => crate::builtins::computed_name(&Value::Str(name.clone()))
                .and_then(|name| super::generic_del(instance, name))
                .map(|()| Value::None),
            _ => Err(expected(1, args.pos.len())),
        },
        sym::DUNDER_GETATTRIBUTE => match args.pos {
            [Value::Str(name)] => crate::builtins::computed_name(&Value::Str(name.clone()))
                .and_then(|name| {
                    super::generic_attr(instance, name)?.ok_or_else(|| super::missing(&value, name))
                }),
            _ => Err(expected(1, args.pos.len())),
        },
        sym::WITH_TRACEBACK if is_exception => {
            args.one("BaseException.with_traceback")
                .and_then(|traceback| {
                    exception::with_traceback(&exception::Exc(instance.clone()), traceback)?;
                    Ok(value.clone())
                })
        }
        sym::ADD_NOTE if is_exception => args.one("BaseException.add_note").and_then(|note| {
            exception::add_note(&exception::Exc(instance.clone()), note).map(|()| Value::None)
        }),
        sym::DERIVE | sym::SPLIT | sym::SUBGROUP
            if is_exception && instance.class().derives_from(ClassId::BaseExceptionGroup) =>
        {
            return exception::group_method(instance, name, args);
        }
        _ => return None,
    })
}

fn object_init(instance: &Instance, args: Args) -> PyResult<Value> {
    if args.pos.is_empty() && args.kw.is_empty() {
        return Ok(Value::None);
    }
    let class = instance.class();
    Err(type_error(if class.lookup(sym::DUNDER_INIT).is_some() {
        String::from("object.__init__() takes exactly one argument (the instance to initialize)")
    } else {
        format!(
            "{}.__init__() takes exactly one argument (the instance to initialize)",
            class.name()
        )
    }))
}

/// CPython's hash of an object by identity: its address, rotated.
pub(crate) fn identity_hash(instance: &Instance) -> i64 {
    (instance.address() as u64).rotate_right(4) as i64
}
