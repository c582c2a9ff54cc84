//! `cached_property`.

use super::MODULE;
use crate::args::Args;
use crate::class::Class;
use crate::class::native::{NativeClass, generic_alias, native_instance};
use crate::exception::{PyResult, type_error};
use crate::frame::enter_native;
use crate::function::Signature;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;
use std::cell::Cell;

struct CachedProperty {
    function: Value,
    name: Cell<Option<Sym>>,
}

fn state(value: &Value) -> Option<&CachedProperty> {
    match value {
        Value::Instance(instance) => instance.native::<CachedProperty>(),
        _ => None,
    }
}

static INIT: Signature =
    Signature::plain("__init__", "cached_property.__init__", &["self", "func"]);

/// `cached_property(function)`: computed once, then an attribute of the instance.
pub static CACHED_PROPERTY: NativeClass = NativeClass {
    name: "cached_property",
    module: MODULE,
    has_dict: true,
    new: Some(new),
    init: Some(|_, _| Ok(())),
    methods: &[
        ("__set_name__", |this, args| {
            if let (Some(property), [_, Value::Str(name)]) = (state(this), args.pos) {
                set_name(property, Sym::intern(name.as_str()))?;
            }
            Ok(Value::None)
        }),
        ("__get__", |this, args| match args.pos.first() {
            None | Some(Value::None) => Ok(this.clone()),
            Some(instance) => {
                let _frame = enter_native("")?;
                read(this, instance)
            }
        }),
    ],
    properties: &[
        ("func", |this| {
            Ok(state(this).map_or(Value::None, |property| property.function.clone()))
        }),
        ("attrname", |this| {
            Ok(state(this)
                .and_then(|property| property.name.get())
                .map_or(Value::None, |name| Value::from(name.text())))
        }),
    ],
    class_methods: &[("__class_getitem__", generic_alias)],
    ..NativeClass::BASE
};

fn new(class: &Class, args: Args) -> PyResult<Value> {
    // `__init__` gets the instance first: its place is held by `None`.
    let pos = [&[Value::None], args.pos].concat();
    let bound = crate::function::bind(&INIT, &[], Args::new(&pos, args.kw))?;
    let function = bound.get(1).cloned().unwrap_or(Value::None);
    let doc = match &function {
        Value::Function(function) => function.get_attr(sym::DUNDER_DOC),
        _ => None,
    };
    let made = native_instance(
        class,
        Box::new(CachedProperty {
            function,
            name: Cell::new(None),
        }),
    );
    if let Value::Instance(instance) = &made {
        instance.set(sym::DUNDER_DOC, doc.unwrap_or(Value::None));
    }
    Ok(made)
}

fn set_name(property: &CachedProperty, name: Sym) -> PyResult<()> {
    match property.name.get() {
        None => property.name.set(Some(name)),
        Some(known) if known == name => {}
        Some(known) => {
            return Err(type_error(format!(
                "Cannot assign the same cached_property to two different names ('{}' and '{}').",
                known.text(),
                name.text()
            )));
        }
    }
    Ok(())
}

fn read(this: &Value, receiver: &Value) -> PyResult<Value> {
    let Some(property) = state(this) else {
        return Ok(Value::None);
    };
    let Some(name) = property.name.get() else {
        return Err(type_error(
            "Cannot use cached_property instance without calling __set_name__ on it.",
        ));
    };
    let instance = match receiver {
        Value::Instance(instance) if instance.has_dict() => instance,
        _ => {
            return Err(type_error(format!(
                "No '__dict__' attribute on '{}' instance to cache '{}' property.",
                ops::type_name(receiver),
                name.text()
            )));
        }
    };
    if let Some(known) = instance.get(name) {
        return Ok(known);
    }
    let value = ops::call(&property.function, std::slice::from_ref(receiver))?;
    instance.set(name, value.clone());
    Ok(value)
}
