//! The dynamic Python value: the top of the type lattice, 16 bytes.

use crate::class::{Class, Instance};
use crate::dict::{Dict, DictView};
use crate::function::{BoundMethod, Builtin, Function};
use crate::int::BigInt;
use crate::iter::Iter;
use crate::list::List;
use crate::range::{Range, Slice};
use crate::set::Set;
use crate::string::{Bytes, Str};
use crate::tuple::Tuple;
use std::rc::Rc;

/// Any Python object. Cloning shares; containers are handles with identity.
#[derive(Clone)]
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
    Str(Str),
    Bytes(Bytes),
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

/// A rarer kind of object; the operations default to those of `object`.
pub trait Object {
    fn class(&self) -> Class;
    fn get_attr(&self, name: crate::names::Sym) -> crate::exception::PyResult<Option<Value>>;
    fn repr(&self) -> crate::exception::PyResult<Str>;
    fn as_any(&self) -> &dyn std::any::Any;
    fn call(&self, _args: crate::args::Args) -> Option<crate::exception::PyResult<Value>> {
        None
    }
}

const _: () = assert!(std::mem::size_of::<Value>() == 16);
