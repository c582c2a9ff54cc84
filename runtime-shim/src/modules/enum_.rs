//! `enum`: enumerations and flags. An enumeration is a class whose members are made when its statement ends.

mod body;
mod check;
mod create;
mod flags;
mod markers;
mod members;
mod metaclass;

pub use check::{ENUM_CHECK, UNIQUE, VERIFY, continuous, named_flags, unique};
pub use flags::{FLAG, FLAG_BOUNDARY, INT_FLAG, conform, eject, keep, strict};
pub use markers::{AUTO, MEMBER, NONMEMBER, PROPERTY};
pub use members::{ENUM, INT_ENUM, REPR_ENUM, STR_ENUM};
pub use metaclass::{ENUM_META, ENUM_TYPE};

use crate::class::Class;
use crate::dict::Dict;
use crate::exception::PyResult;
use crate::function::ArgList;
use crate::list::List;
use crate::names::{Name, Sym};
use crate::ops;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// How a flag treats values beyond its members.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Boundary {
    Strict,
    Conform,
    Eject,
    Keep,
}

/// What makes the members of an enumeration.
enum Maker {
    /// `object.__new__`: the value is not passed.
    Object,
    /// `__new__` of the data type.
    Type(Class),
    /// A program's `__new__`.
    Function(Value),
}

/// What is known of an enumeration beside its attributes.
pub(crate) struct Info {
    class: Class,
    /// The data type that is mixed in; `None` for `object`.
    member_type: Option<Class>,
    maker: Maker,
    /// A program's `__new__` that derived enumerations use too.
    saved_new: Option<Value>,
    /// A `__repr__` of the data type, for values in reprs.
    value_repr: Option<Value>,
    /// Names of members that are no aliases, in definition order.
    names: List,
    /// All members by name, aliases too.
    members: Dict,
    by_value: Dict,
    is_flag: bool,
    boundary: Boundary,
    flag_mask: Cell<i64>,
    singles_mask: Cell<i64>,
    /// Whether iteration must follow the definition and not the value.
    by_definition: Cell<bool>,
}

impl Info {
    /// All bits up to the highest of any member.
    fn all_bits(&self) -> i64 {
        match self.flag_mask.get() {
            mask if mask <= 0 => 0,
            mask => (1_i64 << (64 - mask.leading_zeros()).min(62)) - 1,
        }
    }

    /// The members that are no aliases, in definition order.
    fn canonical(&self) -> Vec<Value> {
        self.names
            .to_values()
            .iter()
            .filter_map(|name| self.members.get(name).ok().flatten())
            .collect()
    }
}

thread_local! {
    /// By the address of the class, which is kept alive by its entry.
    static INFOS: RefCell<FxHashMap<usize, Rc<Info>>> = RefCell::default();
}

/// What is known of a class, where it is an enumeration.
pub(crate) fn info(class: &Class) -> Option<Rc<Info>> {
    let known = INFOS.with(|infos| infos.borrow().get(&class.address()).cloned());
    known.or_else(|| {
        let info = Rc::new(members::native_info(class)?);
        register(&info);
        Some(info)
    })
}

fn register(info: &Rc<Info>) {
    INFOS.with(|infos| {
        infos
            .borrow_mut()
            .insert(info.class.address(), info.clone())
    });
}

/// Whether a value is a member of an enumeration: such are never copied.
pub(crate) fn is_member(value: &Value) -> bool {
    match value {
        Value::Instance(instance) => info(instance.class()).is_some(),
        _ => false,
    }
}

/// `_value_` of a member.
fn member_value(member: &Value) -> Value {
    own(member, value_name())
}

/// `_name_` of a member.
fn member_name(member: &Value) -> Value {
    own(member, name_name())
}

fn own(member: &Value, name: Sym) -> Value {
    match member {
        Value::Instance(instance) => instance.get(name).unwrap_or(Value::None),
        _ => Value::None,
    }
}

fn value_name() -> Sym {
    Sym::intern("_value_")
}

fn name_name() -> Sym {
    Sym::intern("_name_")
}

/// `repr(value)` as messages show it.
fn shown(value: &Value) -> PyResult<String> {
    Ok(ops::repr(value)?.as_str().to_owned())
}

/// Whether a class is an enumeration.
fn is_enum(class: &Class) -> bool {
    class
        .metaclass()
        .is_some_and(|metaclass| metaclass.is(&ENUM_TYPE.class()))
}

/// A class that is made at its first use, as emitted code names it.
pub struct LazyClass(fn() -> Value);

thread_local! {
    static LAZY: RefCell<FxHashMap<usize, Value>> = RefCell::default();
}

impl LazyClass {
    /// The class as a value.
    pub fn value(&'static self) -> Value {
        let key = std::ptr::from_ref(self) as usize;
        if let Some(known) = LAZY.with(|lazy| lazy.borrow().get(&key).cloned()) {
            return known;
        }
        let made = (self.0)();
        LAZY.with(|lazy| lazy.borrow_mut().insert(key, made.clone()));
        made
    }

    /// A call with positional arguments.
    pub fn call(&'static self, args: &[Value]) -> PyResult<Value> {
        ops::call(&self.value(), args)
    }

    /// A call with keywords.
    pub fn call_kw(&'static self, args: &[Value], named: &[(&Name, Value)]) -> PyResult<Value> {
        ops::call_kw(&self.value(), args, named)
    }

    /// A call whose arguments hold stars.
    pub fn call_list(&'static self, args: ArgList) -> PyResult<Value> {
        ops::call_list(&self.value(), args)
    }
}
