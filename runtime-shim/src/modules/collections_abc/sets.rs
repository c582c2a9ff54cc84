//! `Set` and `MutableSet`.

use super::iterators::COLLECTION;
use super::{abstract_class, hooks, invoke, one};
use crate::args::Args;
use crate::class::ClassId;
use crate::class::native::NativeClass;
use crate::equality::Comparison;
use crate::exception::{Exc, PyResult, key_error};
use crate::iter::{collect, iter};
use crate::list::List;
use crate::ops;
use crate::value::Value;

abstract_class!(
    SET = "Set" (COLLECTION), abstract [],
    methods: &[
        ("__and__", |this, args| combine(this, args, both)),
        ("__eq__", |this, args| compare(this, args, Comparison::Eq)),
        ("__ge__", |this, args| compare(this, args, Comparison::Ge)),
        ("__gt__", |this, args| compare(this, args, Comparison::Gt)),
        ("__le__", |this, args| compare(this, args, Comparison::Le)),
        ("__lt__", |this, args| compare(this, args, Comparison::Lt)),
        ("__ne__", |this, args| compare(this, args, Comparison::Ne)),
        ("__or__", |this, args| combine(this, args, either)),
        ("__rand__", |this, args| combine(this, args, both)),
        ("__ror__", |this, args| combine(this, args, either)),
        ("__rsub__", |this, args| minus(this, args, true)),
        ("__rxor__", |this, args| combine(this, args, one_of)),
        ("__sub__", |this, args| minus(this, args, false)),
        ("__xor__", |this, args| combine(this, args, one_of)),
        ("_hash", |this, _| {
            crate::set::Set::from_values(collect(this)?)
                .map(|set| Value::Int(set.frozen_hash()))
        }),
        ("isdisjoint", |this, args| {
            let it = iter(one(args)?)?;
            while let Some(value) = it.next()? {
                if ops::contains(this, &value)? {
                    return Ok(Value::Bool(false));
                }
            }
            Ok(Value::Bool(true))
        })
    ],
    class_methods: &[("_from_iterable", |class, args| {
        ops::call(&Value::Class(class.clone()), args.pos)
    })]
);

abstract_class!(
    MUTABLE_SET = "MutableSet" (SET), abstract ["add", "discard"],
    methods: &[
        ("__iand__", |this, args| {
            let gone = ops::sub(this, one(args)?)?;
            each(&gone, |value| invoke(this, "discard", std::slice::from_ref(&value)))?;
            Ok(this.clone())
        }),
        ("__ior__", |this, args| {
            each(one(args)?, |value| invoke(this, "add", &[value]))?;
            Ok(this.clone())
        }),
        ("__isub__", |this, args| {
            let other = one(args)?;
            if ops::is(this, other) {
                invoke(this, "clear", &[])?;
            } else {
                each(other, |value| invoke(this, "discard", &[value]))?;
            }
            Ok(this.clone())
        }),
        ("__ixor__", |this, args| {
            let other = one(args)?;
            if ops::is(this, other) {
                invoke(this, "clear", &[])?;
                return Ok(this.clone());
            }
            let other = as_set(this, other)?;
            each(&other, |value| {
                let name = if ops::contains(this, &value)? { "discard" } else { "add" };
                invoke(this, name, &[value])
            })?;
            Ok(this.clone())
        }),
        ("clear", |this, _| {
            loop {
                match invoke(this, "pop", &[]) {
                    Ok(_) => {}
                    Err(error) if error.is(ClassId::KeyError) => return Ok(Value::None),
                    Err(error) => return Err(error),
                }
            }
        }),
        ("pop", |this, _| {
            let Some(value) = iter(this)?.next()? else {
                return Err(Exc::with_args(ClassId::KeyError, Vec::new()));
            };
            invoke(this, "discard", std::slice::from_ref(&value))?;
            Ok(value)
        }),
        ("remove", |this, args| {
            let value = one(args)?;
            if !ops::contains(this, value)? {
                return Err(key_error(value.clone()));
            }
            invoke(this, "discard", std::slice::from_ref(value))
        })
    ]
);

fn each(iterable: &Value, mut action: impl FnMut(Value) -> PyResult<Value>) -> PyResult<()> {
    let it = iter(iterable)?;
    while let Some(value) = it.next()? {
        action(value)?;
    }
    Ok(())
}

fn is(value: &Value, native: &'static NativeClass) -> bool {
    hooks::derives(&ops::class_of(value), &native.class())
}

fn is_iterable(value: &Value) -> bool {
    is(value, &super::ITERABLE)
}

/// `self._from_iterable(values)`
fn from_values(this: &Value, values: Vec<Value>) -> PyResult<Value> {
    invoke(
        this,
        "_from_iterable",
        &[Value::List(List::from_values(values))],
    )
}

/// The other operand as a set.
fn as_set(this: &Value, other: &Value) -> PyResult<Value> {
    if is(other, &SET) {
        return Ok(other.clone());
    }
    from_values(this, collect(other)?)
}

fn combine(
    this: &Value,
    args: Args,
    choose: fn(&Value, &Value) -> PyResult<Value>,
) -> PyResult<Value> {
    let other = one(args)?;
    if !is_iterable(other) {
        return Ok(Value::NotImplemented);
    }
    choose(this, other)
}

fn both(this: &Value, other: &Value) -> PyResult<Value> {
    let mut values = Vec::new();
    for value in collect(other)? {
        if ops::contains(this, &value)? {
            values.push(value);
        }
    }
    from_values(this, values)
}

fn either(this: &Value, other: &Value) -> PyResult<Value> {
    let mut values = collect(this)?;
    values.extend(collect(other)?);
    from_values(this, values)
}

fn one_of(this: &Value, other: &Value) -> PyResult<Value> {
    let other = as_set(this, other)?;
    ops::bit_or(&ops::sub(this, &other)?, &ops::sub(&other, this)?)
}

fn minus(this: &Value, args: Args, reflected: bool) -> PyResult<Value> {
    let other = one(args)?;
    if !is_iterable(other) {
        return Ok(Value::NotImplemented);
    }
    let other = as_set(this, other)?;
    let (from, without) = if reflected {
        (&other, this)
    } else {
        (this, &other)
    };
    let mut values = Vec::new();
    for value in collect(from)? {
        if !ops::contains(without, &value)? {
            values.push(value);
        }
    }
    from_values(this, values)
}

fn subset(a: &Value, b: &Value) -> PyResult<bool> {
    if ops::len(a)? > ops::len(b)? {
        return Ok(false);
    }
    for value in collect(a)? {
        if !ops::contains(b, &value)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn compare(this: &Value, args: Args, op: Comparison) -> PyResult<Value> {
    let other = one(args)?;
    if !is(other, &SET) {
        return Ok(Value::NotImplemented);
    }
    let (a, b) = (ops::len(this)?, ops::len(other)?);
    Ok(Value::Bool(match op {
        Comparison::Eq => a == b && subset(this, other)?,
        Comparison::Ne => !(a == b && subset(this, other)?),
        Comparison::Lt => a < b && subset(this, other)?,
        Comparison::Le => subset(this, other)?,
        Comparison::Gt => a > b && subset(other, this)?,
        Comparison::Ge => subset(other, this)?,
    }))
}
