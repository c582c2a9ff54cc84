//! `collections.UserList`: a sequence around a list in its attribute `data`.

use super::{invoke, one};
use crate::args::Args;
use crate::class::native::NativeClass;
use crate::equality::Comparison;
use crate::exception::PyResult;
use crate::list::List;
use crate::modules::collections_abc as abc;
use crate::names::Sym;
use crate::ops;
use crate::value::Value;

/// A method that is the list's own.
macro_rules! own {
    ($name:literal) => {
        ($name, |this, args| {
            ops::call_method_sym(&data(this)?, Sym::intern($name), args)
        })
    };
}

/// `collections.UserList(initlist=None)`
pub static USER_LIST: NativeClass = NativeClass {
    name: "UserList",
    module: "collections",
    has_dict: true,
    bases: || vec![abc::MUTABLE_SEQUENCE.class()],
    init: Some(init),
    methods: &[
        own!("append"),
        own!("clear"),
        ("copy", |this, _| {
            ops::call(
                &Value::Class(ops::class_of(this)),
                std::slice::from_ref(this),
            )
        }),
        own!("count"),
        ("extend", |this, args| {
            let [other] = super::python_args(args, "UserList.extend", ["other"], 1)?;
            let other = inner(other.unwrap_or(&Value::None))?;
            invoke(&data(this)?, "extend", &[other])
        }),
        own!("index"),
        own!("insert"),
        own!("pop"),
        own!("remove"),
        own!("reverse"),
        own!("sort"),
        ("__add__", |this, args| {
            let other = listed(one(args)?)?;
            wrap(this, ops::add(&data(this)?, &other)?)
        }),
        ("__contains__", |this, args| {
            ops::contains(&data(this)?, one(args)?).map(Value::Bool)
        }),
        ("__copy__", |this, _| {
            wrap(this, invoke(&data(this)?, "copy", &[])?)
        }),
        ("__delitem__", |this, args| {
            ops::del_item(&data(this)?, one(args)?).map(Value::from)
        }),
        ("__eq__", |this, args| compare(this, args, Comparison::Eq)),
        ("__ge__", |this, args| compare(this, args, Comparison::Ge)),
        ("__getitem__", |this, args| {
            let key = one(args)?;
            let found = ops::get_item(&data(this)?, key)?;
            match key {
                Value::Slice(_) => wrap(this, found),
                _ => Ok(found),
            }
        }),
        ("__gt__", |this, args| compare(this, args, Comparison::Gt)),
        ("__iadd__", |this, args| {
            let other = listed(one(args)?)?;
            keep(this, ops::add_assign(&data(this)?, &other)?)
        }),
        ("__imul__", |this, args| {
            keep(this, ops::mul_assign(&data(this)?, one(args)?)?)
        }),
        ("__le__", |this, args| compare(this, args, Comparison::Le)),
        ("__len__", |this, _| ops::len(&data(this)?).map(Value::Int)),
        ("__lt__", |this, args| compare(this, args, Comparison::Lt)),
        ("__mul__", |this, args| {
            wrap(this, ops::mul(&data(this)?, one(args)?)?)
        }),
        ("__radd__", |this, args| {
            let other = listed(one(args)?)?;
            wrap(this, ops::add(&other, &data(this)?)?)
        }),
        ("__repr__", |this, _| {
            ops::repr(&data(this)?).map(Value::Str)
        }),
        ("__rmul__", |this, args| {
            wrap(this, ops::mul(&data(this)?, one(args)?)?)
        }),
        ("__setitem__", |this, args| match args.pos {
            [key, value] => ops::set_item(&data(this)?, key, value.clone()).map(Value::from),
            _ => one(args).map(|_| Value::None),
        }),
    ],
    attrs: || vec![("__hash__", Value::None)],
    python: &[
        ("append", "item"),
        ("clear", ""),
        ("copy", ""),
        ("count", "item"),
        ("extend", "other"),
        ("index", "item, *args"),
        ("insert", "i, item"),
        ("pop", "i=-1"),
        ("remove", "item"),
        ("reverse", ""),
        ("sort", "*args, **kwds"),
        ("__add__", "other"),
        ("__contains__", "item"),
        ("__copy__", ""),
        ("__delitem__", "i"),
        ("__eq__", "other"),
        ("__ge__", "other"),
        ("__getitem__", "i"),
        ("__gt__", "other"),
        ("__iadd__", "other"),
        ("__imul__", "n"),
        ("__init__", "initlist=None"),
        ("__le__", "other"),
        ("__len__", ""),
        ("__lt__", "other"),
        ("__mul__", "n"),
        ("__radd__", "other"),
        ("__repr__", ""),
        ("__rmul__", "n"),
        ("__setitem__", "i, item"),
    ],
    ..NativeClass::BASE
};

fn data(this: &Value) -> PyResult<Value> {
    ops::get_attr_sym(this, abc::data_name())
}

fn is_own(value: &Value) -> bool {
    matches!(value, Value::Instance(instance) if instance.class().is_subclass(&USER_LIST.class()))
}

/// What a `UserList` holds; any other value as it is.
fn inner(value: &Value) -> PyResult<Value> {
    if is_own(value) {
        data(value)
    } else {
        Ok(value.clone())
    }
}

/// The other operand of `+` as a list.
fn listed(value: &Value) -> PyResult<Value> {
    let value = inner(value)?;
    match ops::unwrap_base(&value) {
        Value::List(_) => Ok(value),
        _ => List::from_iterable(&value).map(Value::List),
    }
}

fn wrap(this: &Value, data: Value) -> PyResult<Value> {
    ops::call(&Value::Class(ops::class_of(this)), &[data])
}

fn keep(this: &Value, data: Value) -> PyResult<Value> {
    ops::set_attr_sym(this, abc::data_name(), data)?;
    Ok(this.clone())
}

fn init(this: &Value, args: Args) -> PyResult<()> {
    let [initial] = super::python_args(args, "UserList.__init__", ["initlist"], 0)?;
    let data = match initial {
        None | Some(Value::None) => Value::List(List::new()),
        Some(initial) => Value::List(List::from_iterable(&inner(initial)?)?),
    };
    ops::set_attr_sym(this, abc::data_name(), data)
}

fn compare(this: &Value, args: Args, op: Comparison) -> PyResult<Value> {
    let other = inner(one(args)?)?;
    op.values(&data(this)?, &other).map(Value::Bool)
}
