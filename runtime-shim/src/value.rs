//! The dynamic Python value: the top of the type lattice, 16 bytes.

use crate::args::Args;
use crate::bytearray::ByteArray;
use crate::class::{Class, Instance};
use crate::complex::Complex;
use crate::dict::{Dict, DictView};
use crate::exception::PyResult;
use crate::function::{BoundMethod, Builtin, Function};
use crate::int::{BigInt, Int};
use crate::iter::Iter;
use crate::list::List;
use crate::memoryview::MemoryView;
use crate::names::Sym;
use crate::range::{Range, Slice};
use crate::set::Set;
use crate::string::{Bytes, Str};
use crate::tuple::Tuple;
use std::rc::Rc;

/// Any Python object. Cloning shares; containers are handles with identity.
pub enum Value {
    /// A variable that holds nothing yet; never visible to a program (reading one raises).
    Unset,
    None,
    Ellipsis,
    NotImplemented,
    Bool(bool),
    /// An int that fits 64 bits. Normalised: a value that fits is never a `Big`.
    Int(i64),
    Big(Rc<BigInt>),
    Float(f64),
    Complex(Rc<Complex>),
    Str(Str),
    Bytes(Bytes),
    ByteArray(ByteArray),
    MemoryView(Rc<MemoryView>),
    List(List),
    Tuple(Tuple),
    Dict(Dict),
    DictView(Rc<DictView>),
    Set(Set),
    /// The same storage as a set; never mutated after creation.
    FrozenSet(Set),
    Range(Rc<Range>),
    Slice(Rc<Slice>),
    Iter(Iter),
    Function(Rc<Function>),
    Builtin(&'static Builtin),
    BoundMethod(Rc<BoundMethod>),
    /// A class: the builtin types and those a program declares.
    Class(Class),
    /// An instance of a program's class, or any exception.
    Instance(Instance),
    /// Everything rarer: modules, properties, `super` proxies, later the types of standard library modules.
    Object(Rc<Box<dyn Object>>),
}

impl Clone for Value {
    #[inline]
    fn clone(&self) -> Value {
        match self {
            Value::None => Value::None,
            Value::Bool(v) => Value::Bool(*v),
            Value::Int(v) => Value::Int(*v),
            Value::Float(v) => Value::Float(*v),
            _ => self.share(),
        }
    }
}

impl Value {
    /// The rest of `clone`, compiled here once and not into every plan.
    fn share(&self) -> Value {
        match self {
            Value::Unset => Value::Unset,
            Value::None => Value::None,
            Value::Ellipsis => Value::Ellipsis,
            Value::NotImplemented => Value::NotImplemented,
            Value::Bool(v) => Value::Bool(*v),
            Value::Int(v) => Value::Int(*v),
            Value::Float(v) => Value::Float(*v),
            Value::Builtin(v) => Value::Builtin(v),
            Value::Big(v) => Value::Big(v.clone()),
            Value::Complex(v) => Value::Complex(v.clone()),
            Value::Str(v) => Value::Str(v.clone()),
            Value::Bytes(v) => Value::Bytes(v.clone()),
            Value::ByteArray(v) => Value::ByteArray(v.clone()),
            Value::MemoryView(v) => Value::MemoryView(v.clone()),
            Value::List(v) => Value::List(v.clone()),
            Value::Tuple(v) => Value::Tuple(v.clone()),
            Value::Dict(v) => Value::Dict(v.clone()),
            Value::DictView(v) => Value::DictView(v.clone()),
            Value::Set(v) => Value::Set(v.clone()),
            Value::FrozenSet(v) => Value::FrozenSet(v.clone()),
            Value::Range(v) => Value::Range(v.clone()),
            Value::Slice(v) => Value::Slice(v.clone()),
            Value::Iter(v) => Value::Iter(v.clone()),
            Value::Function(v) => Value::Function(v.clone()),
            Value::BoundMethod(v) => Value::BoundMethod(v.clone()),
            Value::Class(v) => Value::Class(v.clone()),
            Value::Instance(v) => Value::Instance(v.clone()),
            Value::Object(v) => Value::Object(v.clone()),
        }
    }
}

/// A rarer kind of object; the operations default to those of `object`.
#[expect(
    clippy::len_without_is_empty,
    reason = "`len` is Python's, and most objects have none"
)]
pub trait Object {
    fn class(&self) -> Class;
    /// An attribute; `None` where there is none.
    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>>;
    fn repr(&self) -> PyResult<Str>;
    fn as_any(&self) -> &dyn std::any::Any;

    fn call(&self, _args: Args) -> Option<PyResult<Value>> {
        None
    }

    /// A method called by name; `None` to read the attribute and call it.
    fn call_method(&self, _name: Sym, _args: Args) -> Option<PyResult<Value>> {
        None
    }

    /// Whether [`Object::call_method`] answers to this name, so that the attribute is a bound method.
    fn has_method(&self, _name: Sym) -> bool {
        false
    }

    /// Assignment, or deletion for `None`. Gives `false` where the attribute cannot be set.
    fn set_attr(&self, _name: Sym, _value: Option<Value>) -> PyResult<bool> {
        Ok(false)
    }

    fn get_item(&self, _key: &Value) -> Option<PyResult<Value>> {
        None
    }

    fn iter(&self) -> Option<PyResult<Iter>> {
        None
    }

    /// `value[key] = new`, or `del value[key]` for `None`.
    fn set_item(&self, _key: &Value, _new: Option<Value>) -> Option<PyResult<()>> {
        None
    }

    fn len(&self) -> Option<PyResult<i64>> {
        None
    }

    fn contains(&self, _item: &Value) -> Option<PyResult<bool>> {
        None
    }

    fn truth(&self) -> Option<PyResult<bool>> {
        None
    }

    /// `str(value)`; `None` for the `repr`.
    fn str(&self) -> Option<PyResult<Str>> {
        None
    }

    /// A binary operator by the name of its method (`__or__`), or of its reflected method (`__ror__`); `None` where the
    /// object does not know it, `NotImplemented` is an answer too.
    fn binary(&self, _this: &Value, _method: Sym, _other: &Value) -> Option<PyResult<Value>> {
        None
    }

    /// A comparison by the name of its method (`__lt__`); equality goes through [`Object::eq`].
    fn compare(&self, _method: Sym, _other: &Value) -> Option<PyResult<Value>> {
        None
    }

    fn is_callable(&self) -> bool {
        false
    }

    /// What reading the object through a class gives: `this` is the object itself, `instance` is missing where the class
    /// itself was asked. `None` where the object is no descriptor.
    fn descr_get(
        &self,
        _this: &Value,
        _instance: Option<&Value>,
        _owner: &Class,
    ) -> Option<PyResult<Value>> {
        None
    }

    /// Assignment through an instance, or deletion for `None`; only for data descriptors.
    fn descr_set(&self, _instance: &Value, _value: Option<Value>) -> Option<PyResult<()>> {
        None
    }

    /// Whether [`Object::descr_set`] answers, so that the object comes before an instance's own attributes.
    fn is_data_descriptor(&self) -> bool {
        false
    }

    /// The object was bound to this name in a class body: `__set_name__`.
    fn set_name(&self, _owner: &Class, _name: Sym) -> Option<PyResult<()>> {
        None
    }

    /// The classes it stands for as a base of a class: `__mro_entries__`.
    fn mro_entries(&self, _bases: &[Value]) -> Option<PyResult<Vec<Value>>> {
        None
    }

    /// `isinstance(value, self)` and `issubclass(class, self)` of objects that are no classes.
    fn instance_check(&self, _value: &Value) -> Option<PyResult<bool>> {
        None
    }

    fn subclass_check(&self, _class: &Value) -> Option<PyResult<bool>> {
        None
    }

    /// Equality with another value; `None` is identity.
    fn eq(&self, _other: &Value) -> Option<PyResult<bool>> {
        None
    }

    fn hash(&self) -> Option<PyResult<i64>> {
        None
    }
}

const _: () = assert!(std::mem::size_of::<Value>() == 16);

macro_rules! from {
    ($($kind:ty => $variant:ident),* $(,)?) => {$(
        impl From<$kind> for Value {
            #[inline]
            fn from(value: $kind) -> Value {
                Value::$variant(value)
            }
        }
    )*};
}

// `i64` is the only integer and `f64` the only float here, so that `Value::from(0)` and `Value::from(1.5)` infer.
from! {
    bool => Bool,
    i64 => Int,
    f64 => Float,
    Str => Str,
    Bytes => Bytes,
    List => List,
    Tuple => Tuple,
    Dict => Dict,
    Set => Set,
    Iter => Iter,
    Class => Class,
    Instance => Instance,
    &'static Builtin => Builtin,
}

impl From<Int> for Value {
    #[inline]
    fn from(value: Int) -> Value {
        match value {
            Int::Small(value) => Value::Int(value),
            Int::Big(value) => Value::Big(value),
        }
    }
}

impl From<Range> for Value {
    fn from(value: Range) -> Value {
        Value::Range(Rc::new(value))
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Value {
        Value::Str(Str::new(value))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Value {
        Value::Str(Str::from_string(value))
    }
}

impl From<()> for Value {
    fn from((): ()) -> Value {
        Value::None
    }
}
