//! `collections.defaultdict`.

use super::{dict_of, one, self_dict};
use crate::args::Args;
use crate::class::native::{NativeClass, base_instance};
use crate::class::{Class, ClassId, object};
use crate::dict::Dict;
use crate::equality::ReprGuard;
use crate::exception::{PyResult, key_error, type_error};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::value::{Object, Value};
use std::any::Any;

/// `collections.defaultdict(default_factory=None, /, ...)`
pub static DEFAULTDICT: NativeClass = NativeClass {
    name: "defaultdict",
    module: "collections",
    c_type: true,
    has_dict: false,
    doc: Some(
        "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\nThe default factory is called without arguments to produce\na new value when a key is not present, in __getitem__ only.\nA defaultdict compares equal to a dict with the same items.\nAll remaining arguments are treated the same as if they were\npassed to the dict constructor, including keyword arguments.",
    ),
    bases: || vec![Class::builtin(ClassId::Dict)],
    new: Some(|class, _| Ok(base_instance(class, Value::Dict(Dict::new())))),
    init: Some(init),
    methods: &[
        ("copy", |this, args| {
            args.none("defaultdict.copy")?;
            duplicate(this)
        }),
        ("__copy__", |this, _| duplicate(this)),
        ("__missing__", |this, args| missing(this, one(args)?)),
        ("__or__", |this, args| union(this, this, one(args)?)),
        ("__repr__", |this, _| repr(this).map(Value::Str)),
        ("__ror__", |this, args| union(this, one(args)?, this)),
    ],
    attrs: || vec![("default_factory", object(Factory))],
    class_methods: &[("__class_getitem__", crate::class::native::generic_alias)],
    ..NativeClass::BASE
};

fn factory(dict: &Dict) -> Value {
    match dict.factory() {
        Value::Unset => Value::None,
        factory => factory,
    }
}

fn init(this: &Value, args: Args) -> PyResult<()> {
    let dict = self_dict(this)?;
    let (first, rest) = match args.pos.split_first() {
        None => (Value::None, args.pos),
        Some((first, rest)) => (first.clone(), rest),
    };
    if !matches!(first, Value::None) && !ops::is_callable(&first) {
        return Err(type_error("first argument must be callable or None"));
    }
    let old = dict.set_factory(first);
    drop(old);
    super::fill(this, dict, "dict", Args::new(rest, args.kw))
}

/// What `d[key]` gives for an absent key: the factory's result, kept.
pub(crate) fn missing(this: &Value, key: &Value) -> PyResult<Value> {
    let dict = self_dict(this)?;
    let factory = dict.factory();
    if matches!(factory, Value::None | Value::Unset) {
        return Err(key_error(key.clone()));
    }
    let value = ops::call(&factory, &[])?;
    ops::set_item(this, key, value.clone())?;
    Ok(value)
}

fn duplicate(this: &Value) -> PyResult<Value> {
    copy_with(this, this)
}

/// A new one of the class of `like`, with its factory and the items of `items`.
fn copy_with(like: &Value, items: &Value) -> PyResult<Value> {
    let class = ops::class_of(like);
    let factory = factory(self_dict(like)?);
    if class.is(&DEFAULTDICT.class())
        && let Some(dict) = dict_of(items)
    {
        let copy = dict.copy();
        let old = copy.set_factory(factory);
        drop(old);
        return Ok(base_instance(&class, Value::Dict(copy)));
    }
    ops::call(&Value::Class(class), &[factory, items.clone()])
}

fn union(this: &Value, left: &Value, right: &Value) -> PyResult<Value> {
    if dict_of(left).is_none() || dict_of(right).is_none() {
        return Ok(Value::NotImplemented);
    }
    let result = copy_with(this, left)?;
    self_dict(&result)?.update(right)?;
    Ok(result)
}

fn repr(this: &Value) -> PyResult<Str> {
    let dict = self_dict(this)?;
    let factory = factory(dict);
    let shown = {
        match ReprGuard::enter(ops::id(&factory) as usize) {
            Some(_guard) => ops::repr(&factory)?,
            None => Str::new("..."),
        }
    };
    Ok(Str::from_string(format!(
        "{}({}, {})",
        ops::class_of(this).name(),
        shown.as_str(),
        dict.repr()?.as_str()
    )))
}

/// The descriptor of `default_factory`.
struct Factory;

impl Object for Factory {
    fn class(&self) -> Class {
        Class::internal("member_descriptor", "builtins")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME => Some(Value::from("default_factory")),
            sym::DUNDER_DOC => Some(Value::from(
                "Factory for default value called by __missing__().",
            )),
            _ => None,
        })
    }

    fn descr_get(
        &self,
        this: &Value,
        instance: Option<&Value>,
        _owner: &Class,
    ) -> Option<PyResult<Value>> {
        Some(match instance {
            None => Ok(this.clone()),
            Some(instance) => self_dict(instance).map(factory),
        })
    }

    fn descr_set(&self, instance: &Value, value: Option<Value>) -> Option<PyResult<()>> {
        Some(self_dict(instance).map(|dict| {
            let old = dict.set_factory(value.unwrap_or(Value::None));
            drop(old);
        }))
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::new(
            "<member 'default_factory' of 'collections.defaultdict' objects>",
        ))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
