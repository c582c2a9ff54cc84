//! Attributes: read, set, delete.

use super::methods::{class_has_method, has_class_method, has_method};
use super::{class_of, type_name};
use crate::class::base::BuiltinNew;
use crate::class::{
    Class, ClassId, Flags, Found, Instance, MethodDescriptor, find_attr, is_data_descriptor, object,
};
use crate::exception::{
    self, Exc, PyResult, attribute_error, no_attribute, type_error, unsupported,
};
use crate::function::{BoundMethod, MethodTarget};
use crate::int::Int;
use crate::names::{Name, Sym, sym};
use crate::tuple::Tuple;
use crate::value::Value;
use std::rc::Rc;

/// `value.name`
pub fn get_attr(value: &Value, name: &Name) -> PyResult<Value> {
    let name = name.sym();
    if let Value::Instance(instance) = value
        && !instance.class().has_properties()
        && let Some(found) = instance.get(name)
    {
        return Ok(found);
    }
    get_attr_sym(value, name)
}

/// `value.name` by symbol. `AttributeError` with CPython's text where there is none.
pub fn get_attr_sym(value: &Value, name: Sym) -> PyResult<Value> {
    match find(value, name)? {
        Some(found) => Ok(found),
        None => Err(missing(value, name)),
    }
}

/// `value.name`, or `None` where there is none: what `getattr` with a default and `hasattr` ask.
pub(crate) fn find(value: &Value, name: Sym) -> PyResult<Option<Value>> {
    let found = match value {
        Value::Instance(instance) => return instance_attr(instance, name),
        Value::Class(class) => return class_attr(class, name),
        Value::Object(object) => match object.get_attr(name)? {
            None if object.has_method(name) => Some(builtin_method(value.clone(), name)),
            found => found,
        },
        Value::Function(function) if name == sym::DUNDER_DICT => Some(Value::Dict(function.dict())),
        Value::Function(function) => match function.get_attr(name) {
            None if name == sym::DUNDER_GET => Some(builtin_method(value.clone(), name)),
            found => found,
        },
        Value::BoundMethod(method) => method_attr(method, name)?,
        Value::Iter(it) => match it.name(name) {
            // The only class method of an iterator type, reached through an instance.
            None if it.type_name() == "chain" && name.text() == "from_iterable" => {
                return find(&crate::modules::itertools::CHAIN.value(), name);
            }
            found => found,
        },
        Value::Builtin(builtin) => match name {
            sym::DUNDER_NAME | sym::DUNDER_QUALNAME => Some(Value::from(builtin.name)),
            sym::DUNDER_MODULE => Some(Value::from(builtin.module)),
            _ => None,
        },
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => match name {
            sym::REAL | sym::NUMERATOR => Int::from_value(value).map(Value::from),
            sym::IMAG => Some(Value::Int(0)),
            sym::DENOMINATOR => Some(Value::Int(1)),
            _ => None,
        },
        Value::Float(number) => match name {
            sym::REAL => Some(Value::Float(*number)),
            sym::IMAG => Some(Value::Float(0.0)),
            _ => None,
        },
        Value::Complex(number) => match name {
            sym::REAL => Some(Value::Float(number.re)),
            sym::IMAG => Some(Value::Float(number.im)),
            _ => None,
        },
        Value::MemoryView(view) => crate::memoryview::get_attr(view, name)?,
        Value::Range(range) => match name {
            sym::START => Some(Value::from(range.start.clone())),
            sym::STOP => Some(Value::from(range.stop.clone())),
            sym::STEP => Some(Value::from(range.step.clone())),
            _ => None,
        },
        Value::Slice(slice) => match name {
            sym::START => Some(slice.start.clone()),
            sym::STOP => Some(slice.stop.clone()),
            sym::STEP => Some(slice.step.clone()),
            _ => None,
        },
        _ => None,
    };
    if found.is_some() {
        return Ok(found);
    }
    if has_method(value, name) {
        return Ok(Some(builtin_method(value.clone(), name)));
    }
    match name {
        sym::DUNDER_CLASS => Ok(Some(Value::Class(class_of(value)))),
        sym::DUNDER_DOC => Err(unsupported("__doc__ of a builtin object")),
        _ => Ok(None),
    }
}

fn builtin_method(receiver: Value, name: Sym) -> Value {
    Value::BoundMethod(Rc::new(BoundMethod {
        receiver,
        target: MethodTarget::Builtin(name),
    }))
}

fn method_attr(method: &BoundMethod, name: Sym) -> PyResult<Option<Value>> {
    Ok(match (&method.target, name) {
        (_, sym::DUNDER_SELF) => Some(method.receiver.clone()),
        (MethodTarget::Function(function), sym::DUNDER_FUNC) => Some(function.clone()),
        (MethodTarget::Function(function), name) => find(function, name)?,
        (MethodTarget::Builtin(name), sym::DUNDER_NAME) => Some(Value::from(name.text())),
        (MethodTarget::Builtin(method_name), sym::DUNDER_QUALNAME) => Some(Value::from(format!(
            "{}.{}",
            type_name(&method.receiver),
            method_name.text()
        ))),
        _ => None,
    })
}

fn instance_attr(instance: &Instance, name: Sym) -> PyResult<Option<Value>> {
    let flags = instance.class().flags();
    if !flags.has(Flags::GETATTR | Flags::GETATTRIBUTE) {
        return generic_attr(instance, name);
    }
    let found = match instance.class().lookup(sym::DUNDER_GETATTRIBUTE) {
        Some(hook) => {
            let hook = bind_attr(&hook, instance)?;
            super::call(&hook, &[Value::from(name.text())]).map(Some)
        }
        None => generic_attr(instance, name),
    };
    match found {
        Ok(Some(found)) => Ok(Some(found)),
        Err(error) if !error.is(ClassId::AttributeError) => Err(error),
        // `__getattr__` has the last word on a missing attribute, a property's own error included.
        missed => {
            let Some(hook) = instance.class().lookup(sym::DUNDER_GETATTR) else {
                return missed;
            };
            let hook = bind_attr(&hook, instance)?;
            super::call(&hook, &[Value::from(name.text())]).map(Some)
        }
    }
}

/// `object.__getattribute__`
pub(crate) fn generic_attr(instance: &Instance, name: Sym) -> PyResult<Option<Value>> {
    match find_attr(instance, name) {
        Some(Found::Own(value)) => return Ok(Some(value)),
        Some(Found::Class(value)) => return bind_attr(&value, instance).map(Some),
        None => {}
    }
    if let Some(value) = exception::get_attr(instance, name) {
        return Ok(Some(value));
    }
    match name {
        sym::DUNDER_CLASS => return Ok(Some(Value::Class(instance.class().clone()))),
        sym::DUNDER_DICT if instance.has_dict() => return Ok(Some(Value::Dict(instance.dict()))),
        sym::DUNDER_DICT => return Ok(None),
        sym::DUNDER_DOC => return Ok(Some(Value::None)),
        sym::DUNDER_MODULE => return Ok(Some(Value::from(instance.class().0.module))),
        sym::DUNDER_NEW => {
            return Ok(Some(object(BuiltinNew(instance.class().builtin_base()))));
        }
        _ => {}
    }
    if has_object_method(instance, name) {
        return Ok(Some(builtin_method(
            Value::Instance(instance.clone()),
            name,
        )));
    }
    match instance.base_value() {
        // Attributes that are no methods: `.real` of an int.
        Some(base) => find(base, name),
        None => Ok(None),
    }
}

/// Binds a class attribute found for an instance: methods to it, class methods to its class; a property is read.
pub(crate) fn bind_attr(found: &Value, instance: &Instance) -> PyResult<Value> {
    match found {
        Value::Function(_) => Ok(bound(Value::Instance(instance.clone()), found.clone())),
        Value::Object(object) => {
            let receiver = Value::Instance(instance.clone());
            match object.descr_get(found, Some(&receiver), instance.class()) {
                Some(result) => result,
                None => Ok(found.clone()),
            }
        }
        Value::Instance(descriptor) => {
            let receiver = Value::Instance(instance.clone());
            user_get(found, descriptor, &receiver, instance.class())
        }
        other => Ok(other.clone()),
    }
}

/// `descriptor.__get__(instance, owner)` of a program's descriptor; the value itself where it is none.
fn user_get(
    found: &Value,
    descriptor: &Instance,
    instance: &Value,
    owner: &Class,
) -> PyResult<Value> {
    match descriptor.class().lookup(sym::DUNDER_GET) {
        Some(get) => {
            let get = bind_attr(&get, descriptor)?;
            super::call(&get, &[instance.clone(), Value::Class(owner.clone())])
        }
        None => Ok(found.clone()),
    }
}

/// Binds an attribute found on a class for the class itself.
pub(crate) fn bind_class_attr(found: &Value, class: &Class) -> PyResult<Value> {
    match found {
        Value::Object(object) => match object.descr_get(found, None, class) {
            Some(result) => result,
            None => Ok(found.clone()),
        },
        Value::Instance(descriptor) => user_get(found, descriptor, &Value::None, class),
        other => Ok(other.clone()),
    }
}

fn bound(receiver: Value, function: Value) -> Value {
    Value::BoundMethod(Rc::new(BoundMethod {
        receiver,
        target: MethodTarget::Function(function),
    }))
}

fn class_attr(class: &Class, name: Sym) -> PyResult<Option<Value>> {
    match name {
        sym::DUNDER_NAME => return Ok(Some(Value::Str(class.0.name.clone()))),
        sym::DUNDER_QUALNAME => return Ok(Some(Value::Str(class.0.qualname.clone()))),
        sym::DUNDER_CLASS => return Ok(Some(Value::Class(super::class_of_class(class)))),
        sym::DUNDER_MRO => {
            let mut all = vec![Value::Class(class.clone())];
            all.extend(class.0.mro.iter().cloned().map(Value::Class));
            return Ok(Some(Value::Tuple(Tuple::new(all))));
        }
        sym::DUNDER_BASES => {
            let bases = class.0.bases.iter().cloned().map(Value::Class).collect();
            return Ok(Some(Value::Tuple(Tuple::new(bases))));
        }
        name if name.text() == "__base__" => {
            return Ok(Some(match super::class_base(class) {
                Some(base) => Value::Class(base),
                None => Value::None,
            }));
        }
        sym::DUNDER_DICT if class.kind().is_none() => return Ok(Some(class_dict(class))),
        sym::DUNDER_DICT => return Err(unsupported("__dict__ of a builtin class")),
        sym::DUNDER_SUBCLASSES => return Err(unsupported("__subclasses__")),
        _ => {}
    }
    if let Some(metaclass) = class.metaclass()
        && let Some(found) = metaclass.lookup(name)
        && is_data_descriptor(&found)
    {
        return bind_metaclass_attr(&found, class, metaclass).map(Some);
    }
    if let Some(found) = class.lookup(name) {
        // `__doc__` is not inherited.
        if name != sym::DUNDER_DOC || class.0.attrs.borrow().contains(name) {
            return bind_class_attr(&found, class).map(Some);
        }
    }
    if let Some(metaclass) = class.metaclass()
        && let Some(found) = metaclass.lookup(name)
    {
        return bind_metaclass_attr(&found, class, metaclass).map(Some);
    }
    match name {
        sym::DUNDER_MODULE => return Ok(Some(Value::from(class.0.module))),
        sym::DUNDER_DOC if class.kind().is_none() => return Ok(Some(Value::None)),
        sym::DUNDER_DOC => return Err(unsupported("__doc__ of a builtin class")),
        sym::DUNDER_NEW => return Ok(Some(object(BuiltinNew(class.builtin_base())))),
        sym::MRO | sym::DUNDER_CALL => {
            return Ok(Some(builtin_method(Value::Class(class.clone()), name)));
        }
        _ => {}
    }
    let kind = class.builtin_base();
    if has_class_method(kind, name) {
        return Ok(Some(builtin_method(Value::Class(class.clone()), name)));
    }
    if class_has_method(kind, name) {
        return Ok(Some(object(MethodDescriptor { class: kind, name })));
    }
    match super::class_special(class, sym::DUNDER_GETATTR) {
        Some(hook) => {
            let args = [Value::Class(class.clone()), Value::from(name.text())];
            super::call(&hook, &args).map(Some)
        }
        None => Ok(None),
    }
}

fn bind_metaclass_attr(found: &Value, class: &Class, metaclass: &Class) -> PyResult<Value> {
    let receiver = Value::Class(class.clone());
    match found {
        Value::Function(_) => Ok(bound(receiver, found.clone())),
        Value::Object(object) => match object.descr_get(found, Some(&receiver), metaclass) {
            Some(result) => result,
            None => Ok(found.clone()),
        },
        other => Ok(other.clone()),
    }
}

/// The attributes of a class in definition order: what `vars(cls)` shows. A copy, since nothing may change it.
fn class_dict(class: &Class) -> Value {
    let dict = crate::dict::Dict::new();
    let attrs = class.0.attrs.borrow();
    let _ = dict.set_str(
        "__module__",
        attrs
            .get(sym::DUNDER_MODULE)
            .cloned()
            .unwrap_or_else(|| Value::from(class.0.module)),
    );
    for (name, value) in attrs.iter() {
        let _ = dict.set_str(name.text(), value.clone());
    }
    // What CPython adds to a class that has none of its own.
    if class.0.native.is_none() {
        let inherited = |flag: fn(&Class) -> bool| class.0.mro.iter().any(flag);
        if !class.flags().has(Flags::NO_DICT)
            && !inherited(|base| {
                base.kind() != Some(ClassId::Object) && !base.flags().has(Flags::NO_DICT)
            })
        {
            for name in ["__dict__", "__weakref__"] {
                let _ = dict.set_str(
                    name,
                    object(crate::class::slots::Special(name, class.0.name.clone())),
                );
            }
        }
        if !attrs.contains(sym::DUNDER_DOC) {
            let _ = dict.set_str("__doc__", Value::None);
        }
    }
    object(crate::class::MappingProxy(dict))
}

/// `AttributeError` in CPython's words, with its `name` and `obj`.
#[cold]
pub(crate) fn missing(value: &Value, name: Sym) -> Exc {
    if matches!(
        name.text(),
        "__reduce__"
            | "__reduce_ex__"
            | "__sizeof__"
            | "__getstate__"
            | "__subclasshook__"
            | "__dir__"
    ) {
        return unsupported(format!(
            "{} of a '{}' object",
            name.text(),
            type_name(value)
        ));
    }
    let exc = match value {
        Value::Class(class) => {
            let exc = attribute_error(format!(
                "type object '{}' has no attribute '{}'",
                class.name(),
                name.text()
            ));
            exc.put_member(sym::NAME, Value::from(name.text()));
            exc
        }
        // A bound method passes what it does not know to its function.
        Value::BoundMethod(method) if matches!(method.target, MethodTarget::Function(_)) => {
            match &method.target {
                MethodTarget::Function(function) => return missing(function, name),
                MethodTarget::Builtin(_) => no_attribute(&type_name(value), name),
            }
        }
        Value::Object(object) if object.class().kind() == Some(ClassId::Module) => {
            let module = object
                .repr()
                .map(|text| text.as_str().to_owned())
                .unwrap_or_default();
            attribute_error(format!(
                "module '{module}' has no attribute '{}'",
                name.text()
            ))
        }
        _ => no_attribute(&type_name(value), name),
    };
    exc.put_member(sym::OBJ, value.clone());
    exc
}

/// `value.name = new`
pub fn set_attr(value: &Value, name: &Name, new: Value) -> PyResult<()> {
    set_attr_sym(value, name.sym(), new)
}

/// `value.name = new` by symbol.
pub fn set_attr_sym(value: &Value, name: Sym, new: Value) -> PyResult<()> {
    match value {
        Value::Instance(instance) => set_instance_attr(instance, name, new),
        Value::Class(class) => {
            if class.kind().is_some() || class.0.native.is_some() {
                return Err(immutable_type(class, name));
            }
            if let Some(metaclass) = class.metaclass()
                && let Some(hook) = metaclass.lookup(sym::DUNDER_SETATTR)
            {
                let args = [value.clone(), Value::from(name.text()), new];
                return super::call(&hook, &args).map(drop);
            }
            if matches!(
                name,
                sym::DUNDER_NAME | sym::DUNDER_QUALNAME | sym::DUNDER_BASES | sym::DUNDER_CLASS
            ) {
                return Err(unsupported(format!(
                    "assignment to {} of a class",
                    name.text()
                )));
            }
            class.set_attr(name, new);
            Ok(())
        }
        Value::Function(function) => {
            if matches!(
                name,
                sym::DUNDER_DEFAULTS | sym::DUNDER_KWDEFAULTS | sym::DUNDER_CODE | sym::DUNDER_DICT
            ) {
                return Err(unsupported(format!(
                    "assignment to {} of a function",
                    name.text()
                )));
            }
            if matches!(name, sym::DUNDER_NAME | sym::DUNDER_QUALNAME)
                && !matches!(new, Value::Str(_))
            {
                return Err(type_error(format!(
                    "{} must be set to a string object",
                    name.text()
                )));
            }
            function.set_attr(name, new);
            Ok(())
        }
        Value::Object(object) => {
            if object.set_attr(name, Some(new))? {
                return Ok(());
            }
            Err(read_only(value, name))
        }
        _ => Err(read_only(value, name)),
    }
}

fn set_instance_attr(instance: &Instance, name: Sym, new: Value) -> PyResult<()> {
    let class = instance.class();
    if class.flags().has(Flags::SETATTR)
        && let Some(hook) = class.lookup(sym::DUNDER_SETATTR)
    {
        let hook = bind_attr(&hook, instance)?;
        return super::call(&hook, &[Value::from(name.text()), new]).map(drop);
    }
    generic_set(instance, name, new)
}

/// `object.__setattr__`
pub(crate) fn generic_set(instance: &Instance, name: Sym, new: Value) -> PyResult<()> {
    let class = instance.class();
    let receiver = || Value::Instance(instance.clone());
    if class.has_properties()
        && let Some(found) = class.lookup(name)
        && let Some(result) = descriptor_set(&found, &receiver(), Some(new.clone()))
    {
        return result;
    }
    if name == sym::DUNDER_CLASS || name == sym::DUNDER_DICT {
        return Err(unsupported(format!("assignment to {}", name.text())));
    }
    if class.0.is_exception {
        if exception::set_attr(instance, name, &new)? {
            return Ok(());
        }
    } else if !instance.has_dict() {
        return Err(no_room(instance, name));
    }
    instance.set(name, new);
    Ok(())
}

/// Assignment to an attribute of an instance without `__dict__`.
#[cold]
fn no_room(instance: &Instance, name: Sym) -> Exc {
    let value = Value::Instance(instance.clone());
    if instance.class().lookup(name).is_some() || has_object_method(instance, name) {
        let exc = attribute_error(format!(
            "'{}' object attribute '{}' is read-only",
            type_name(&value),
            name.text()
        ));
        return exc;
    }
    missing(&value, name)
}

/// Assignment through a data descriptor, or deletion for `None`; `None` where `found` is none.
fn descriptor_set(found: &Value, receiver: &Value, new: Option<Value>) -> Option<PyResult<()>> {
    match found {
        Value::Object(object) if object.is_data_descriptor() => object.descr_set(receiver, new),
        Value::Instance(descriptor) => {
            let class = descriptor.class();
            let (has_set, has_del) = (
                class.lookup(sym::DUNDER_SET),
                class.lookup(sym::DUNDER_DELETE),
            );
            if has_set.is_none() && has_del.is_none() {
                return None;
            }
            let (hook, wanted) = match &new {
                Some(_) => (has_set, "__set__"),
                None => (has_del, "__delete__"),
            };
            let Some(hook) = hook else {
                return Some(Err(attribute_error(wanted)));
            };
            let mut args = vec![receiver.clone()];
            args.extend(new);
            Some(
                bind_attr(&hook, descriptor)
                    .and_then(|hook| super::call(&hook, &args))
                    .map(drop),
            )
        }
        _ => None,
    }
}

#[cold]
fn immutable_type(class: &Class, name: Sym) -> Exc {
    type_error(format!(
        "cannot set '{}' attribute of immutable type '{}'",
        name.text(),
        class.name()
    ))
}

/// Setting or deleting an attribute of a value that has none to set.
#[cold]
fn read_only(value: &Value, name: Sym) -> Exc {
    if has_method(value, name) {
        return attribute_error(format!(
            "'{}' object attribute '{}' is read-only",
            type_name(value),
            name.text()
        ));
    }
    match find(value, name) {
        Ok(Some(_)) => match value {
            Value::Range(_) | Value::Slice(_) | Value::Complex(_) => {
                attribute_error("readonly attribute")
            }
            _ => attribute_error(format!(
                "attribute '{}' of '{}' objects is not writable",
                name.text(),
                type_name(value)
            )),
        },
        // Assigning does not go on to the function, reading does.
        Ok(None) if matches!(value, Value::BoundMethod(_)) => no_attribute(&type_name(value), name),
        Ok(None) => missing(value, name),
        Err(error) => error,
    }
}

/// `del value.name`
pub fn del_attr(value: &Value, name: &Name) -> PyResult<()> {
    del_attr_sym(value, name.sym())
}

/// `del value.name` by symbol.
pub fn del_attr_sym(value: &Value, name: Sym) -> PyResult<()> {
    match value {
        Value::Instance(instance) => {
            let class = instance.class();
            if class.flags().has(Flags::SETATTR)
                && let Some(hook) = class.lookup(sym::DUNDER_DELATTR)
            {
                let hook = bind_attr(&hook, instance)?;
                return super::call(&hook, &[Value::from(name.text())]).map(drop);
            }
            generic_del(instance, name)
        }
        Value::Class(class) => {
            if class.kind().is_some() || class.0.native.is_some() {
                return Err(immutable_type(class, name));
            }
            if let Some(metaclass) = class.metaclass()
                && let Some(hook) = metaclass.lookup(sym::DUNDER_DELATTR)
            {
                return super::call(&hook, &[value.clone(), Value::from(name.text())]).map(drop);
            }
            if class.remove_attr(name) {
                Ok(())
            } else {
                Err(missing(value, name))
            }
        }
        Value::Function(function) => {
            if function.remove_attr(name) {
                Ok(())
            } else {
                Err(missing(value, name))
            }
        }
        Value::Object(object) => {
            if object.set_attr(name, None)? {
                Ok(())
            } else {
                Err(read_only(value, name))
            }
        }
        _ => Err(read_only(value, name)),
    }
}

/// `object.__delattr__`
pub(crate) fn generic_del(instance: &Instance, name: Sym) -> PyResult<()> {
    let class = instance.class();
    let value = Value::Instance(instance.clone());
    if class.has_properties()
        && let Some(found) = class.lookup(name)
        && let Some(result) = descriptor_set(&found, &value, None)
    {
        return result;
    }
    if instance.remove(name) || exception::del_attr(instance, name)? {
        return Ok(());
    }
    Err(missing(&value, name))
}

/// Whether `object` or the builtin exception an instance derives from has a method of this name.
pub(crate) fn has_object_method(instance: &Instance, name: Sym) -> bool {
    class_has_method(instance.class().builtin_base(), name)
}
