//! `collections.UserDict`: a mapping around a dict in its attribute `data`.

use super::{invoke, one};
use crate::args::Args;
use crate::class::native::NativeClass;
use crate::dict::Dict;
use crate::exception::{PyResult, key_error};
use crate::iter::iter;
use crate::iter::special;
use crate::modules::collections_abc as abc;
use crate::names::sym;
use crate::ops;
use crate::value::Value;

/// `collections.UserDict(dict=None, /, **kwargs)`
pub static USER_DICT: NativeClass = NativeClass {
    name: "UserDict",
    module: "collections",
    has_dict: true,
    bases: || vec![abc::MUTABLE_MAPPING.class()],
    init: Some(init),
    methods: &[
        ("copy", copy),
        ("__contains__", |this, args| {
            ops::contains(&data(this)?, one(args)?).map(Value::Bool)
        }),
        ("__copy__", copy),
        ("__delitem__", |this, args| {
            ops::del_item(&data(this)?, one(args)?).map(Value::from)
        }),
        ("__getitem__", |this, args| get_item(this, one(args)?)),
        ("__ior__", |this, args| {
            let mine = ops::bit_or_assign(&data(this)?, &inner(one(args)?)?)?;
            ops::set_attr_sym(this, abc::data_name(), mine)?;
            Ok(this.clone())
        }),
        ("__iter__", |this, _| Ok(iter(&data(this)?)?.into_value())),
        ("__len__", |this, _| ops::len(&data(this)?).map(Value::Int)),
        ("__or__", |this, args| {
            let other = inner(one(args)?)?;
            union(this, &data(this)?, &other)
        }),
        ("__repr__", |this, _| {
            ops::repr(&data(this)?).map(Value::Str)
        }),
        ("__ror__", |this, args| {
            let other = inner(one(args)?)?;
            union(this, &other, &data(this)?)
        }),
        ("__setitem__", |this, args| match args.pos {
            [key, value] => ops::set_item(&data(this)?, key, value.clone()).map(Value::from),
            _ => one(args).map(|_| Value::None),
        }),
    ],
    class_methods: &[("fromkeys", |class, args| {
        let [keys, value] =
            super::python_args(args, "UserDict.fromkeys", ["iterable", "value"], 1)?;
        let result = ops::call(&Value::Class(class.clone()), &[])?;
        let value = value.cloned().unwrap_or(Value::None);
        let it = iter(keys.unwrap_or(&Value::None))?;
        while let Some(key) = it.next()? {
            ops::set_item(&result, &key, value.clone())?;
        }
        Ok(result)
    })],
    python: &[
        ("copy", ""),
        ("fromkeys", "iterable, value=None"),
        ("__contains__", "key"),
        ("__copy__", ""),
        ("__delitem__", "key"),
        ("__getitem__", "key"),
        ("__init__", "dict=None, /, **kwargs"),
        ("__ior__", "other"),
        ("__iter__", ""),
        ("__len__", ""),
        ("__or__", "other"),
        ("__repr__", ""),
        ("__ror__", "other"),
        ("__setitem__", "key, item"),
    ],
    ..NativeClass::BASE
};

fn data(this: &Value) -> PyResult<Value> {
    ops::get_attr_sym(this, abc::data_name())
}

/// What a `UserDict` holds; any other value as it is.
fn inner(other: &Value) -> PyResult<Value> {
    match other {
        Value::Instance(instance) if instance.class().is_subclass(&USER_DICT.class()) => {
            data(other)
        }
        other => Ok(other.clone()),
    }
}

fn union(this: &Value, left: &Value, right: &Value) -> PyResult<Value> {
    let is_dict = |value: &Value| matches!(ops::unwrap_base(value), Value::Dict(_));
    if !is_dict(left) || !is_dict(right) {
        return Ok(Value::NotImplemented);
    }
    let merged = ops::bit_or(left, right)?;
    ops::call(&Value::Class(ops::class_of(this)), &[merged])
}

fn init(this: &Value, args: Args) -> PyResult<()> {
    if args.pos.len() > 1 {
        return Err(crate::exception::type_error(format!(
            "UserDict.__init__() takes from 1 to 2 positional arguments but {} were given",
            args.pos.len() + 1
        )));
    }
    ops::set_attr_sym(this, abc::data_name(), Value::Dict(Dict::new()))?;
    match args.pos.first() {
        None | Some(Value::None) => {}
        Some(other) => drop(invoke(this, "update", std::slice::from_ref(other))?),
    }
    if !args.kw.is_empty() {
        ops::call_method_sym(this, sym::UPDATE, Args::new(&[], args.kw))?;
    }
    Ok(())
}

fn get_item(this: &Value, key: &Value) -> PyResult<Value> {
    let data = data(this)?;
    if ops::contains(&data, key)? {
        return ops::get_item(&data, key);
    }
    match special(this, sym::DUNDER_MISSING) {
        Some(method) => ops::call(&method, &[this.clone(), key.clone()]),
        None => Err(key_error(key.clone())),
    }
}

fn copy(this: &Value, _args: Args) -> PyResult<Value> {
    let data = data(this)?;
    if super::is_exact(this, &USER_DICT) {
        let copy = invoke(&data, "copy", &[])?;
        return USER_DICT.call(&[copy]);
    }
    let copy = ops::call(&Value::Class(ops::class_of(this)), &[])?;
    invoke(&copy, "update", std::slice::from_ref(this))?;
    Ok(copy)
}
