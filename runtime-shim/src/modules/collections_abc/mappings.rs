//! `Mapping`, `MutableMapping` and the views of them.

use super::iterators::{COLLECTION, SIZED};
use super::sets::SET;
use super::{abstract_class, hooks, invoke, one};
use crate::args::Args;
use crate::class::native::NativeClass;
use crate::class::{Class, ClassId};
use crate::exception::PyResult;
use crate::iter::{Iter, IterState, collect, iter};
use crate::modules::collections::python_args;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;

abstract_class!(
    MAPPING = "Mapping" (COLLECTION), abstract ["__getitem__"],
    methods: &[
        ("__contains__", |this, args| {
            Ok(Value::Bool(found(this, one(args)?)?.is_some()))
        }),
        ("__eq__", |this, args| Ok(match equals(this, one(args)?)? {
            Some(equal) => Value::Bool(equal),
            None => Value::NotImplemented,
        })),
        ("__ne__", |this, args| Ok(match equals(this, one(args)?)? {
            Some(equal) => Value::Bool(!equal),
            None => Value::NotImplemented,
        })),
        ("get", |this, args| {
            let [key, default] = python_args(args, "Mapping.get", ["key", "default"], 1)?;
            Ok(found(this, key.unwrap_or(&Value::None))?
                .unwrap_or_else(|| default.cloned().unwrap_or(Value::None)))
        }),
        ("items", |this, _| view(&ITEMS_VIEW, this)),
        ("keys", |this, _| view(&KEYS_VIEW, this)),
        ("values", |this, _| view(&VALUES_VIEW, this))
    ],
    python: &[
        ("items", ""),
        ("keys", ""),
        ("values", ""),
        ("__contains__", "key"),
        ("__eq__", "other")
    ]
);

abstract_class!(
    MUTABLE_MAPPING = "MutableMapping" (MAPPING), abstract ["__delitem__", "__setitem__"],
    methods: &[
        ("clear", |this, _| {
            loop {
                match invoke(this, "popitem", &[]) {
                    Ok(_) => {}
                    Err(error) if error.is(ClassId::KeyError) => return Ok(Value::None),
                    Err(error) => return Err(error),
                }
            }
        }),
        ("pop", pop),
        ("popitem", |this, _| {
            let Some(key) = iter(this)?.next()? else {
                return Err(crate::exception::Exc::with_args(ClassId::KeyError, Vec::new()));
            };
            let value = ops::get_item(this, &key)?;
            ops::del_item(this, &key)?;
            Ok(Value::Tuple(Tuple::new(vec![key, value])))
        }),
        ("setdefault", |this, args| {
            let [key, default] =
                python_args(args, "MutableMapping.setdefault", ["key", "default"], 1)?;
            let key = key.unwrap_or(&Value::None);
            if let Some(value) = found(this, key)? {
                return Ok(value);
            }
            let value = default.cloned().unwrap_or(Value::None);
            ops::set_item(this, key, value.clone())?;
            Ok(value)
        }),
        ("update", |this, args| {
            if let Some(other) = args.pos.first() {
                each_item(other, &mut |key, value| ops::set_item(this, key, value.clone()))?;
            }
            for (name, value) in args.kw {
                ops::set_item(this, &Value::from(name.text()), value.clone())?;
            }
            Ok(Value::None)
        })
    ],
    python: &[("clear", ""), ("popitem", ""), ("update", "other=(), /, **kwds")]
);

abstract_class!(
    MAPPING_VIEW = "MappingView" (SIZED), abstract [],
    methods: &[
        ("__init__", |this, args| {
            let [mapping] = python_args(args, "MappingView.__init__", ["mapping"], 1)?;
            ops::set_attr_sym(this, mapping_name(), mapping.cloned().unwrap_or(Value::None))?;
            Ok(Value::None)
        }),
        ("__len__", |this, _| ops::len(&mapping(this)?).map(Value::Int)),
        ("__repr__", |this, _| {
            let mapping = ops::repr(&mapping(this)?)?;
            Ok(Value::Str(Str::from_string(format!(
                "{}({})",
                ops::class_of(this).name(),
                mapping.as_str()
            ))))
        })
    ]
);

abstract_class!(
    KEYS_VIEW = "KeysView" (MAPPING_VIEW, SET), abstract [],
    methods: &[
        ("__contains__", |this, args| {
            ops::contains(&mapping(this)?, one(args)?).map(Value::Bool)
        }),
        ("__iter__", |this, _| Ok(iter(&mapping(this)?)?.into_value()))
    ],
    class_methods: &[("_from_iterable", plain_set)]
);

abstract_class!(
    ITEMS_VIEW = "ItemsView" (MAPPING_VIEW, SET), abstract [],
    methods: &[
        ("__contains__", |this, args| {
            let [key, value] = &ops::unpack2(one(args)?)?;
            Ok(Value::Bool(match found(&mapping(this)?, key)? {
                Some(known) => ops::same_or_eq(&known, value)?,
                None => false,
            }))
        }),
        ("__iter__", |this, _| walk(this, true))
    ],
    class_methods: &[("_from_iterable", plain_set)]
);

abstract_class!(
    VALUES_VIEW = "ValuesView" (MAPPING_VIEW, COLLECTION), abstract [],
    methods: &[
        ("__contains__", |this, args| {
            let wanted = one(args)?;
            let mapping = mapping(this)?;
            for key in collect(&mapping)? {
                if ops::same_or_eq(&ops::get_item(&mapping, &key)?, wanted)? {
                    return Ok(Value::Bool(true));
                }
            }
            Ok(Value::Bool(false))
        }),
        ("__iter__", |this, _| walk(this, false))
    ]
);

fn plain_set(_class: &Class, args: Args) -> PyResult<Value> {
    crate::set::Set::from_iterable(one(args)?).map(Value::Set)
}

fn mapping_name() -> Sym {
    Sym::intern("_mapping")
}

fn mapping(view: &Value) -> PyResult<Value> {
    ops::get_attr_sym(view, mapping_name())
}

fn view(class: &'static NativeClass, this: &Value) -> PyResult<Value> {
    class.call(std::slice::from_ref(this))
}

/// `this[key]`; `None` where that raises `KeyError`.
fn found(this: &Value, key: &Value) -> PyResult<Option<Value>> {
    match ops::get_item(this, key) {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is(ClassId::KeyError) => Ok(None),
        Err(error) => Err(error),
    }
}

fn pop(this: &Value, args: Args) -> PyResult<Value> {
    let [key, default] = python_args(args, "MutableMapping.pop", ["key", "default"], 1)?;
    let key = key.unwrap_or(&Value::None);
    match (ops::get_item(this, key), default) {
        (Ok(value), _) => {
            ops::del_item(this, key)?;
            Ok(value)
        }
        (Err(error), Some(default)) if error.is(ClassId::KeyError) => Ok(default.clone()),
        (Err(error), _) => Err(error),
    }
}

/// A walk over the values of a mapping, or its pairs.
struct Walk {
    keys: Iter,
    mapping: Value,
    pairs: bool,
}

fn walk(view: &Value, pairs: bool) -> PyResult<Value> {
    let mapping = mapping(view)?;
    Ok(Value::Iter(Iter::native(Box::new(Walk {
        keys: iter(&mapping)?,
        mapping,
        pairs,
    }))))
}

impl IterState for Walk {
    fn next(&self) -> PyResult<Option<Value>> {
        let Some(key) = self.keys.next()? else {
            return Ok(None);
        };
        let value = ops::get_item(&self.mapping, &key)?;
        Ok(Some(if self.pairs {
            Value::Tuple(Tuple::new(vec![key, value]))
        } else {
            value
        }))
    }

    fn type_name(&self) -> &'static str {
        "generator"
    }
}

/// `isinstance(value, Mapping)`
pub(crate) fn is_mapping(value: &Value) -> bool {
    matches!(ops::unwrap_base(value), Value::Dict(_))
        || hooks::derives(&ops::class_of(value), &MAPPING.class())
}

/// Pairs as tuples.
pub(crate) fn tuples(pairs: Vec<(Value, Value)>) -> Vec<Value> {
    pairs
        .into_iter()
        .map(|(key, value)| Value::Tuple(Tuple::new(vec![key, value])))
        .collect()
}

/// The pairs of what `dict.update` accepts: a mapping, an object with `keys`, an iterable of pairs.
pub(crate) fn each_item(
    other: &Value,
    action: &mut dyn FnMut(&Value, &Value) -> PyResult<()>,
) -> PyResult<()> {
    each_item_by(other, ops::unpack2, action)
}

/// [`each_item`], where `split` takes a pair apart: its messages differ between what CPython writes in C and in Python.
pub(crate) fn each_item_by(
    other: &Value,
    split: fn(&Value) -> PyResult<[Value; 2]>,
    action: &mut dyn FnMut(&Value, &Value) -> PyResult<()>,
) -> PyResult<()> {
    if let Value::Dict(dict) = other {
        for (key, value) in dict.pairs() {
            action(&key, &value)?;
        }
        return Ok(());
    }
    if matches!(other, Value::Instance(_)) && ops::find_attr(other, sym::KEYS)?.is_some() {
        let it = iter(&invoke(other, "keys", &[])?)?;
        while let Some(key) = it.next()? {
            let value = ops::get_item(other, &key)?;
            action(&key, &value)?;
        }
        return Ok(());
    }
    let it = iter(other)?;
    while let Some(pair) = it.next()? {
        let [key, value] = split(&pair)?;
        action(&key, &value)?;
    }
    Ok(())
}

/// `dict(self.items()) == dict(other.items())`; `None` where the other is no mapping.
fn equals(this: &Value, other: &Value) -> PyResult<Option<bool>> {
    if !is_mapping(other) {
        return Ok(None);
    }
    let as_dict = |value: &Value| {
        let dict = crate::dict::Dict::new();
        dict.update(&invoke(value, "items", &[])?)?;
        PyResult::Ok(dict)
    };
    as_dict(this)?.equals(&as_dict(other)?).map(Some)
}
