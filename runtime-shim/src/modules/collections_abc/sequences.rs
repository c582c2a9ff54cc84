//! `Sequence` and `MutableSequence`.

use super::iterators::{COLLECTION, REVERSIBLE};
use super::{abstract_class, invoke, one};
use crate::args::Args;
use crate::class::ClassId;
use crate::exception::PyResult;
use crate::iter::{Iter, IterObj, iter};
use crate::modules::collections::python_args;
use crate::ops;
use crate::value::Value;
use std::cell::Cell;

abstract_class!(
    SEQUENCE = "Sequence" (REVERSIBLE, COLLECTION), abstract ["__getitem__"],
    methods: &[
        ("__contains__", |this, args| {
            let value = one(args)?;
            let it = iter(this)?;
            while let Some(item) = it.next()? {
                if ops::same_or_eq(&item, value)? {
                    return Ok(Value::Bool(true));
                }
            }
            Ok(Value::Bool(false))
        }),
        ("__iter__", |this, _| Ok(Value::Iter(Iter::of(IterObj::Sequence {
            value: this.clone(),
            at: Cell::new(0),
        })))),
        ("__reversed__", |this, _| Ok(Value::Iter(Iter::of(IterObj::SequenceReversed {
            value: this.clone(),
            at: Cell::new(ops::len(this)? - 1),
        })))),
        ("count", |this, args| {
            let [value] = python_args(args, "Sequence.count", ["value"], 1)?;
            let value = value.unwrap_or(&Value::None);
            let mut count = 0;
            let it = iter(this)?;
            while let Some(item) = it.next()? {
                if ops::same_or_eq(&item, value)? {
                    count += 1;
                }
            }
            Ok(Value::Int(count))
        }),
        ("index", index)
    ],
    python: &[
        ("__contains__", "value"),
        ("__iter__", ""),
        ("__reversed__", "")
    ]
);

abstract_class!(BYTE_STRING = "ByteString" (SEQUENCE), abstract []);

abstract_class!(
    MUTABLE_SEQUENCE = "MutableSequence" (SEQUENCE), abstract ["__delitem__", "__setitem__", "insert"],
    methods: &[
        ("__iadd__", |this, args| {
            invoke(this, "extend", &[one(args)?.clone()])?;
            Ok(this.clone())
        }),
        ("append", |this, args| {
            let [value] = python_args(args, "MutableSequence.append", ["value"], 1)?;
            let end = Value::Int(ops::len(this)?);
            invoke(this, "insert", &[end, value.cloned().unwrap_or(Value::None)])
        }),
        ("clear", |this, _| {
            loop {
                match invoke(this, "pop", &[]) {
                    Ok(_) => {}
                    Err(error) if error.is(ClassId::IndexError) => return Ok(Value::None),
                    Err(error) => return Err(error),
                }
            }
        }),
        ("extend", |this, args| {
            let [values] = python_args(args, "MutableSequence.extend", ["values"], 1)?;
            let values = values.unwrap_or(&Value::None);
            let all;
            let source = if ops::is(this, values) {
                all = Value::List(crate::list::List::from_values(crate::iter::collect(values)?));
                &all
            } else {
                values
            };
            let it = iter(source)?;
            while let Some(value) = it.next()? {
                invoke(this, "append", &[value])?;
            }
            Ok(Value::None)
        }),
        ("pop", |this, args| {
            let [at] = python_args(args, "MutableSequence.pop", ["index"], 0)?;
            let at = at.cloned().unwrap_or(Value::Int(-1));
            let value = ops::get_item(this, &at)?;
            ops::del_item(this, &at)?;
            Ok(value)
        }),
        ("remove", |this, args| {
            let [value] = python_args(args, "MutableSequence.remove", ["value"], 1)?;
            let at = invoke(this, "index", &[value.cloned().unwrap_or(Value::None)])?;
            ops::del_item(this, &at).map(Value::from)
        }),
        ("reverse", |this, _| {
            let len = ops::len(this)?;
            for at in 0..len / 2 {
                let (a, b) = (Value::Int(at), Value::Int(len - at - 1));
                let (x, y) = (ops::get_item(this, &b)?, ops::get_item(this, &a)?);
                ops::set_item(this, &a, x)?;
                ops::set_item(this, &b, y)?;
            }
            Ok(Value::None)
        })
    ],
    python: &[("clear", ""), ("reverse", ""), ("__iadd__", "values")]
);

fn index(this: &Value, args: Args) -> PyResult<Value> {
    let [value, start, stop] = python_args(args, "Sequence.index", ["value", "start", "stop"], 1)?;
    let value = value.unwrap_or(&Value::None);
    let bound = |value: Option<&Value>| match value {
        None | Some(Value::None) => Ok(None),
        Some(value) => ops::to_index(value).map(Some),
    };
    let from_end = |at: i64| -> PyResult<i64> {
        if at < 0 {
            Ok((at + ops::len(this)?).max(0))
        } else {
            Ok(at)
        }
    };
    let mut at = from_end(bound(start)?.unwrap_or(0))?;
    let stop = bound(stop)?.map(from_end).transpose()?;
    while stop.is_none_or(|stop| at < stop) {
        match ops::get_item(this, &Value::Int(at)) {
            Ok(item) => {
                if ops::same_or_eq(&item, value)? {
                    return Ok(Value::Int(at));
                }
            }
            Err(error) if error.is(ClassId::IndexError) => break,
            Err(error) => return Err(error),
        }
        at += 1;
    }
    Err(crate::exception::Exc::with_args(
        ClassId::ValueError,
        Vec::new(),
    ))
}
