//! `collections.abc`: abstract base classes of containers, with the methods that derived classes get from them.

mod callable;
mod hooks;
mod iterators;
mod mappings;
mod sequences;
mod sets;

pub use callable::CALLABLE;
pub use iterators::{
    ASYNC_GENERATOR, ASYNC_ITERABLE, ASYNC_ITERATOR, AWAITABLE, COLLECTION, CONTAINER, COROUTINE,
    GENERATOR, HASHABLE, ITERABLE, ITERATOR, REVERSIBLE, SIZED,
};
pub use mappings::{ITEMS_VIEW, KEYS_VIEW, MAPPING, MAPPING_VIEW, MUTABLE_MAPPING, VALUES_VIEW};
pub use sequences::{BYTE_STRING, MUTABLE_SEQUENCE, SEQUENCE};
pub use sets::{MUTABLE_SET, SET};

pub(crate) use hooks::derives;
pub(crate) use mappings::{each_item, each_item_by, is_mapping, tuples};

use crate::args::Args;
use crate::class::{Class, ClassId, object};
use crate::exception::{PyResult, type_error};
use crate::names::{Sym, sym};
use crate::string::Str;
use crate::value::{Object, Value};
use std::any::Any;

/// `data`, where `UserDict` and its like keep what they wrap.
pub(crate) fn data_name() -> Sym {
    Sym::intern("data")
}

/// Declares an abstract base class.
macro_rules! abstract_class {
    ($static:ident = $name:literal ($($base:path),*), abstract [$($method:literal),*] $(, $field:ident: $value:expr)*) => {
        #[doc = concat!("`collections.abc.", $name, "`")]
        pub static $static: crate::class::native::NativeClass = crate::class::native::NativeClass {
            name: $name,
            module: "collections.abc",
            has_dict: true,
                    bases: || vec![$($base.class()),*],
            metaclass: Some(|| crate::modules::abc::ABC_META.class()),
            attrs: || vec![
                ("__class_getitem__", crate::class::native::class_method(
                    "__class_getitem__",
                    crate::class::native::generic_alias,
                )),
                $(($method, $crate::modules::collections_abc::abstract_method($method))),*
            ],
            $($field: $value,)*
            ..crate::class::native::NativeClass::BASE
        };
    };
}
use abstract_class;

/// A method that derived classes have to define.
struct Abstract(&'static str);

pub(crate) fn abstract_method(name: &'static str) -> Value {
    object(Abstract(name))
}

impl Object for Abstract {
    fn class(&self) -> Class {
        Class::builtin(ClassId::Function)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_ISABSTRACTMETHOD => Some(Value::Bool(true)),
            sym::DUNDER_NAME => Some(Value::from(self.0)),
            _ => None,
        })
    }

    fn descr_get(
        &self,
        this: &Value,
        instance: Option<&Value>,
        _owner: &Class,
    ) -> Option<PyResult<Value>> {
        Some(Ok(match instance {
            None => this.clone(),
            Some(instance) => crate::class::native::bound(instance.clone(), this.clone()),
        }))
    }

    fn is_callable(&self) -> bool {
        true
    }

    /// What the abstract methods of CPython do when they are called through `super()`.
    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        Some(match (self.0, args.pos) {
            ("__getitem__" | "__setitem__" | "__delitem__", [_, key, ..])
                if is_mapping(&args.pos[0]) =>
            {
                Err(crate::exception::key_error(key.clone()))
            }
            ("__getitem__" | "__setitem__" | "__delitem__" | "insert", _) => Err(
                crate::exception::Exc::with_args(ClassId::IndexError, Vec::new()),
            ),
            ("__len__" | "__hash__", _) => Ok(Value::Int(0)),
            ("__contains__", _) => Ok(Value::Bool(false)),
            ("add" | "discard", _) => Err(crate::exception::Exc::with_args(
                ClassId::NotImplementedError,
                Vec::new(),
            )),
            ("__next__", _) => Err(crate::exception::stop_iteration(Value::None)),
            ("__iter__" | "__reversed__", _) => {
                crate::iter::iter(&Value::Tuple(crate::tuple::Tuple::empty())).map(Value::Iter)
            }
            _ => Ok(Value::None),
        })
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<function {} at {:#x}>",
            self.0,
            std::ptr::from_ref(self).cast::<u8>() as usize
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The argument of a method that takes one beside `self`.
fn one(args: Args<'_>) -> PyResult<&Value> {
    match args.pos {
        [value] => Ok(value),
        _ => Err(type_error(format!(
            "expected 1 argument, got {}",
            args.pos.len()
        ))),
    }
}

/// `value.name(*args)`
fn invoke(value: &Value, name: &str, args: &[Value]) -> PyResult<Value> {
    crate::ops::call_method_sym(value, Sym::intern(name), Args::positional(args))
}
