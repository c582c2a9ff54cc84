//! `__slots__`: members that are data descriptors, and classes whose instances have no `__dict__`.

use super::{Class, downcast, object};
use crate::args::Args;
use crate::exception::{PyResult, attribute_error};
use crate::names::{Sym, sym};
use crate::string::Str;
use crate::value::{Object, Value};
use std::any::Any;

/// One name of `__slots__`. The value lives with the instance's attributes, but is no part of its `__dict__`.
pub struct Member {
    name: Sym,
    class: Str,
}

pub(crate) fn member(name: Sym, class: &Str) -> Value {
    object(Member {
        name,
        class: class.clone(),
    })
}

/// Whether a class attribute is a slot of this name.
pub(crate) fn is_member(value: &Value) -> bool {
    downcast::<Member>(value).is_some()
}

/// `__dict__` and `__weakref__` as a class's own `__dict__` shows them.
pub(crate) struct Special(pub(crate) &'static str, pub(crate) Str);

impl Object for Special {
    fn class(&self) -> Class {
        Class::internal("getset_descriptor", "builtins")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok((name == sym::DUNDER_NAME).then(|| Value::from(self.0)))
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<attribute '{}' of '{}' objects>",
            self.0,
            self.1.as_str()
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Object for Member {
    fn class(&self) -> Class {
        Class::internal("member_descriptor", "builtins")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME => Some(Value::from(self.name.text())),
            sym::DUNDER_DOC => Some(Value::None),
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
            Some(value @ Value::Instance(instance)) => match instance.slot(self.name) {
                Some(value) => Ok(value),
                None => Err(crate::ops::missing(value, self.name)),
            },
            Some(_) => Err(attribute_error(self.name.text())),
        })
    }

    fn descr_set(&self, instance: &Value, value: Option<Value>) -> Option<PyResult<()>> {
        let Value::Instance(object) = instance else {
            return Some(Err(attribute_error(self.name.text())));
        };
        Some(match value {
            Some(value) => {
                object.set_slot(self.name, Some(value));
                Ok(())
            }
            None if object.set_slot(self.name, None) => Ok(()),
            // CPython's message for an empty slot is its bare name.
            None => Err(attribute_error(self.name.text())),
        })
    }

    fn has_method(&self, name: Sym) -> bool {
        matches!(name, sym::DUNDER_GET | sym::DUNDER_SET | sym::DUNDER_DELETE)
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        let this = || member(self.name, &self.class);
        match (name, args.pos) {
            (sym::DUNDER_GET, [Value::None, ..]) => Some(Ok(this())),
            (sym::DUNDER_GET, [instance, ..]) => {
                let owner = crate::ops::class_of(instance);
                self.descr_get(&this(), Some(instance), &owner)
            }
            (sym::DUNDER_SET, [instance, value]) => self
                .descr_set(instance, Some(value.clone()))
                .map(|result| result.map(Value::from)),
            (sym::DUNDER_DELETE, [instance]) => self
                .descr_set(instance, None)
                .map(|result| result.map(Value::from)),
            _ => None,
        }
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<member '{}' of '{}' objects>",
            self.name.text(),
            self.class.as_str()
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
