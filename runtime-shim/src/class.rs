//! Classes and instances.

use crate::exception::ExcData;
use crate::names::Sym;
use crate::string::Str;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// A class object: a builtin type or one a program declares.
#[derive(Clone)]
pub struct Class(pub(crate) Rc<ClassObj>);

pub struct ClassObj {
    pub(crate) name: Str,
    pub(crate) qualname: Str,
    /// `builtins`, `__main__`, …
    pub(crate) module: &'static str,
    pub(crate) bases: Vec<Class>,
    /// Method resolution order after this class itself.
    pub(crate) mro: Vec<Class>,
    pub(crate) attrs: RefCell<FxHashMap<Sym, Value>>,
    /// Which builtin this is, for builtin types and exceptions.
    pub(crate) kind: Option<crate::class::ClassId>,
    pub(crate) is_exception: bool,
}

/// The builtin types and exceptions, in one list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ClassId {
    Object,
    Type,
    Int,
    BaseException,
    Exception,
    TypeError,
    ValueError,
    UnicodeDecodeError,
    UnicodeEncodeError,
    LookupError,
    IndexError,
    KeyError,
    OverflowError,
    MemoryError,
    ZeroDivisionError,
    AttributeError,
    SystemError,
}

#[derive(Clone)]
pub struct Instance(pub(crate) Rc<InstanceObj>);

pub struct InstanceObj {
    pub(crate) class: Class,
    /// Attributes in assignment order; few, so a linear scan over symbols beats a hash table.
    pub(crate) attrs: RefCell<Vec<(Sym, Value)>>,
    pub(crate) exception: Option<ExcData>,
}

impl Instance {
    pub fn exception(&self) -> Option<&ExcData> {
        self.0.exception.as_ref()
    }
}

impl Class {
    /// The class object of a builtin type or exception.
    pub fn builtin(kind: ClassId) -> Class {
        Class(Rc::new(ClassObj {
            name: Str::from_string(format!("{kind:?}")),
            qualname: Str::from_string(format!("{kind:?}")),
            module: "builtins",
            bases: Vec::new(),
            mro: Vec::new(),
            attrs: RefCell::new(FxHashMap::default()),
            kind: Some(kind),
            is_exception: true,
        }))
    }
}
