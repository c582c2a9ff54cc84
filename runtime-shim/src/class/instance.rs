//! Making instances, and their attributes.

use super::{
    Class, ClassId, Flags, Instance, InstanceObj, Payload, is_data_descriptor, native, slots,
};
use crate::args::Args;
use crate::dict::Dict;
use crate::exception::{Exc, PyResult, type_error};
use crate::function::with_receiver;
use crate::names::{Sym, sym};
use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

/// The attributes of an instance. A dict only once the program has asked for it (`vars(x)`, `x.__dict__`), because
/// that dict is live.
pub enum Attrs {
    /// In assignment order; few, so a linear scan over symbols beats a hash table.
    Few(Vec<(Sym, Value)>),
    /// The dict, and beside it the values of `__slots__`.
    Dict(Dict, Vec<(Sym, Value)>),
}

impl Default for Attrs {
    fn default() -> Attrs {
        Attrs::Few(Vec::new())
    }
}

impl Instance {
    /// An instance without attributes; no `__init__` runs.
    pub(crate) fn bare(class: Class) -> Instance {
        let attrs = Vec::with_capacity(class.0.usual_size.get());
        Instance(Rc::new(InstanceObj {
            class,
            attrs: RefCell::new(Attrs::Few(attrs)),
            payload: Payload::None,
        }))
    }

    /// An instance that is more than its attributes.
    pub(crate) fn with_payload(class: Class, payload: Payload) -> Instance {
        Instance(Rc::new(InstanceObj {
            class,
            attrs: RefCell::default(),
            payload,
        }))
    }

    /// Whether nothing was assigned to the instance.
    pub(crate) fn has_no_attributes(&self) -> bool {
        match &*self.0.attrs.borrow() {
            Attrs::Few(attrs) => attrs.is_empty(),
            Attrs::Dict(dict, slots) => dict.len() == 0 && slots.is_empty(),
        }
    }

    /// Whether the instance has a `__dict__`.
    pub(crate) fn has_dict(&self) -> bool {
        !self.class().flags().has(Flags::NO_DICT) && self.class().kind() != Some(ClassId::Object)
    }

    /// One of the instance's own attributes.
    #[inline]
    pub fn get(&self, name: Sym) -> Option<Value> {
        match &*self.0.attrs.borrow() {
            Attrs::Few(attrs) => attrs
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value.clone()),
            Attrs::Dict(dict, _) => dict.get_str(name.text()).ok().flatten(),
        }
    }

    /// The value of a slot.
    pub(crate) fn slot(&self, name: Sym) -> Option<Value> {
        match &*self.0.attrs.borrow() {
            Attrs::Few(slots) | Attrs::Dict(_, slots) => slots
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value.clone()),
        }
    }

    /// Sets a slot, or empties it for `None`; whether it held a value.
    pub(crate) fn set_slot(&self, name: Sym, value: Option<Value>) -> bool {
        let old = {
            let mut attrs = self.0.attrs.borrow_mut();
            let (Attrs::Few(slots) | Attrs::Dict(_, slots)) = &mut *attrs;
            let at = slots.iter().position(|(known, _)| *known == name);
            match (at, value) {
                (Some(at), Some(value)) => slots
                    .get_mut(at)
                    .map(|slot| std::mem::replace(&mut slot.1, value)),
                (Some(at), None) => Some(slots.remove(at).1),
                (None, Some(value)) => {
                    slots.push((name, value));
                    None
                }
                (None, None) => None,
            }
        };
        // The borrow is over: dropping the old value may run code.
        old.is_some()
    }

    /// Sets one of the instance's own attributes.
    pub fn set(&self, name: Sym, value: Value) {
        let (old, dict) = match &mut *self.0.attrs.borrow_mut() {
            Attrs::Few(attrs) => match attrs.iter_mut().find(|(known, _)| *known == name) {
                Some(slot) => (std::mem::replace(&mut slot.1, value), None),
                None => {
                    attrs.push((name, value));
                    let usual = &self.0.class.0.usual_size;
                    if attrs.len() > usual.get() && attrs.len() <= 16 {
                        usual.set(attrs.len());
                    }
                    return;
                }
            },
            Attrs::Dict(dict, _) => (value, Some(dict.clone())),
        };
        // The borrow is over: dropping the old value may run code.
        if let Some(dict) = dict {
            // A string key neither hashes nor compares through user code.
            let _ = dict.set_str(name.text(), old);
        }
    }

    /// Removes one of the instance's own attributes; whether it was there.
    pub fn remove(&self, name: Sym) -> bool {
        let (old, dict) = match &mut *self.0.attrs.borrow_mut() {
            Attrs::Few(attrs) => {
                let at = attrs.iter().position(|(known, _)| *known == name);
                (at.map(|at| attrs.remove(at).1), None)
            }
            Attrs::Dict(dict, _) => (None, Some(dict.clone())),
        };
        match dict {
            Some(dict) => matches!(dict.remove(&Value::from(name.text())), Ok(Some(_))),
            None => old.is_some(),
        }
    }

    /// `__dict__`: live from now on.
    pub fn dict(&self) -> Dict {
        let attrs = match &*self.0.attrs.borrow() {
            Attrs::Dict(dict, _) => return dict.clone(),
            Attrs::Few(attrs) => attrs.clone(),
        };
        let dict = Dict::new();
        let mut slotted = Vec::new();
        for (name, value) in attrs {
            let is_slot = self.0.class.has_properties()
                && self
                    .0
                    .class
                    .lookup(name)
                    .is_some_and(|v| slots::is_member(&v));
            if is_slot {
                slotted.push((name, value));
            } else {
                let _ = dict.set_str(name.text(), value);
            }
        }
        let old = self.0.attrs.replace(Attrs::Dict(dict.clone(), slotted));
        drop(old);
        dict
    }
}

/// Calls a class that is no builtin type: `__new__`, then `__init__`.
pub(crate) fn instantiate(class: &Class, args: Args) -> PyResult<Value> {
    if let Some(metaclass) = class.metaclass()
        && let Some(hook) = metaclass.lookup(sym::DUNDER_CALL)
    {
        let receiver = Value::Class(class.clone());
        return with_receiver(&receiver, args, |args| crate::ops::call_args(&hook, args));
    }
    construct(class, args)
}

/// `type.__call__`: what [`instantiate`] does where no metaclass has a say.
pub(crate) fn construct(class: &Class, args: Args) -> PyResult<Value> {
    let new = class.lookup(sym::DUNDER_NEW);
    let init = class.lookup(sym::DUNDER_INIT);
    let value = match &new {
        None => create(class, args, init.is_some())?,
        Some(new) => {
            if let Some(new) = super::downcast::<native::NativeNewMethod>(new) {
                new.invoke(class, args)?
            } else {
                let receiver = Value::Class(class.clone());
                let function = crate::ops::bind_class_attr(new, class)?;
                with_receiver(&receiver, args, |args| {
                    crate::ops::call_args(&function, args)
                })?
            }
        }
    };
    let Value::Instance(instance) = &value else {
        return Ok(value);
    };
    if !instance.class().is_subclass(class) {
        return Ok(value);
    }
    // `__new__` may have made an instance of a subclass.
    let init = if instance.class().is(class) {
        init
    } else {
        instance.class().lookup(sym::DUNDER_INIT)
    };
    match init {
        Some(init) => {
            let result = match &init {
                Value::Function(function) => {
                    with_receiver(&value, args, |args| function.call(args))?
                }
                other => match native::native_method(other) {
                    Some(method) => method.invoke(&value, args)?,
                    None => {
                        let bound = crate::ops::bind_attr(other, instance)?;
                        crate::ops::call_args(&bound, args)?
                    }
                },
            };
            if !matches!(result, Value::None) {
                return Err(init_result(&result));
            }
        }
        None => initialise(instance, args, new.is_some())?,
    }
    Ok(value)
}

/// `__new__` of `object` or of the builtin type a class derives from.
pub(crate) fn create(class: &Class, args: Args, has_init: bool) -> PyResult<Value> {
    if class.0.is_exception {
        return crate::exception::new_instance(class, args).map(Value::Instance);
    }
    let kind = class.builtin_base();
    if kind == ClassId::Object {
        if !(has_init || args.pos.is_empty() && args.kw.is_empty()) {
            return Err(type_error(format!("{}() takes no arguments", class.name())));
        }
        if class.flags().has(Flags::ABSTRACT) {
            super::abstracts::check(class)?;
        }
        return Ok(Value::Instance(Instance::bare(class.clone())));
    }
    let base = super::base::create(kind, args)?;
    Ok(native::base_instance(class, base))
}

/// `__init__` of `object` or of the builtin type a class derives from.
pub(crate) fn initialise(instance: &Instance, args: Args, has_new: bool) -> PyResult<()> {
    if instance.exception().is_some() {
        return crate::exception::initialise(instance, args);
    }
    if let Some(base) = instance.base_value() {
        return super::base::initialise(base, args);
    }
    if !(has_new || args.pos.is_empty() && args.kw.is_empty()) {
        return Err(type_error(format!(
            "{}() takes no arguments",
            instance.class().name()
        )));
    }
    Ok(())
}

#[cold]
fn init_result(result: &Value) -> Exc {
    type_error(format!(
        "__init__() should return None, not '{}'",
        crate::ops::type_name(result)
    ))
}

/// An attribute of an instance as Python finds it: data descriptor, own attribute, class attribute. The class attribute
/// comes back as it is stored (`Found::Class`), so that a method call need not bind it.
pub(crate) fn find_attr(instance: &Instance, name: Sym) -> Option<Found> {
    let class = instance.class();
    if class.has_properties() {
        if let Some(value) = class.lookup(name) {
            if is_data_descriptor(&value) {
                return Some(Found::Class(value));
            }
            return Some(instance.get(name).map_or(Found::Class(value), Found::Own));
        }
        return instance.get(name).map(Found::Own);
    }
    match instance.get(name) {
        Some(value) => Some(Found::Own(value)),
        None => class.lookup(name).map(Found::Class),
    }
}

/// Where an attribute was found.
pub(crate) enum Found {
    Own(Value),
    Class(Value),
}
