//! Instances of subclasses of builtin types: the builtin value inside.

use super::{Class, ClassId};
use crate::args::Args;
use crate::exception::{PyResult, type_error, unsupported};
use crate::function::Builtin;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::value::{Object, Value};
use std::any::Any;

/// The constructor of a builtin type that classes may derive from.
fn constructor(kind: ClassId) -> Option<&'static Builtin> {
    let fits = matches!(
        kind,
        ClassId::Int
            | ClassId::Float
            | ClassId::Complex
            | ClassId::Str
            | ClassId::Bytes
            | ClassId::ByteArray
            | ClassId::List
            | ClassId::Tuple
            | ClassId::Dict
            | ClassId::Set
            | ClassId::FrozenSet
    );
    if fits { ops::constructor(kind) } else { None }
}

/// Whether values of the type are filled by `__init__` and not by `__new__`.
fn is_mutable(kind: ClassId) -> bool {
    matches!(
        kind,
        ClassId::List | ClassId::Dict | ClassId::Set | ClassId::ByteArray
    )
}

/// The builtin value of a new instance, from the arguments of `__new__`.
pub(crate) fn create(kind: ClassId, args: Args) -> PyResult<Value> {
    let Some(builtin) = constructor(kind) else {
        return Err(unsupported(format!("a class derived from {}", kind.name())));
    };
    if is_mutable(kind) {
        return builtin.call(&[]);
    }
    (builtin.call)(args)
}

/// Fills the builtin value of a new instance from the arguments of `__init__`.
pub(crate) fn initialise(base: &Value, args: Args) -> PyResult<()> {
    let kind = ops::builtin_type(base).unwrap_or(ClassId::Object);
    if !is_mutable(kind) || (args.pos.is_empty() && args.kw.is_empty()) {
        return Ok(());
    }
    let Some(builtin) = constructor(kind) else {
        return Ok(());
    };
    let filled = (builtin.call)(args)?;
    let (clear, fill) = match kind {
        ClassId::Dict => (None, sym::UPDATE),
        ClassId::Set => (Some(sym::CLEAR), sym::UPDATE),
        _ => (Some(sym::CLEAR), sym::EXTEND),
    };
    if let Some(clear) = clear {
        ops::call_method_sym(base, clear, Args::positional(&[]))?;
    }
    ops::call_method_sym(base, fill, Args::positional(&[filled])).map(drop)
}

/// `int.__new__` and its like, as a value: called with the class first.
pub(crate) struct BuiltinNew(pub(crate) ClassId);

impl BuiltinNew {
    fn make(&self, class: &Class, args: Args) -> PyResult<Value> {
        if class.kind() == Some(self.0) && self.0 != ClassId::Object {
            return ops::call_args(&Value::Class(class.clone()), args);
        }
        if self.0 == ClassId::Object && !(args.pos.is_empty() && args.kw.is_empty()) {
            let own = |name| class.lookup(name).is_some();
            if own(sym::DUNDER_NEW) {
                return Err(type_error(
                    "object.__new__() takes exactly one argument (the type to instantiate)",
                ));
            }
            if !own(sym::DUNDER_INIT) {
                return Err(type_error(format!("{}() takes no arguments", class.name())));
            }
        }
        let builtin = class.builtin_base();
        if builtin != self.0 && !self.0.is_exception() && builtin != ClassId::Object {
            return Err(type_error(format!(
                "{}.__new__({}) is not safe, use {}.__new__()",
                self.0.name(),
                class.name(),
                builtin.name()
            )));
        }
        super::create(class, args, true)
    }
}

/// The class that `NAME.__new__` is called for, and the other arguments.
pub(super) fn split_class<'a>(
    name: &str,
    args: Args<'a>,
    fits: impl Fn(&Class) -> bool,
) -> PyResult<(&'a Class, Args<'a>)> {
    match args.pos.split_first() {
        Some((Value::Class(class), rest)) if fits(class) => Ok((class, Args::new(rest, args.kw))),
        Some((Value::Class(class), _)) => Err(type_error(format!(
            "{name}.__new__({}): {} is not a subtype of {name}",
            class.name(),
            class.name()
        ))),
        Some((other, _)) => Err(type_error(format!(
            "{name}.__new__(X): X is not a type object ({})",
            ops::type_name(other)
        ))),
        None => Err(type_error(format!(
            "{name}.__new__(): not enough arguments"
        ))),
    }
}

impl Object for BuiltinNew {
    fn class(&self) -> Class {
        Class::builtin(ClassId::BuiltinFunction)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME => Some(Value::from("__new__")),
            sym::DUNDER_QUALNAME => Some(Value::from(format!("{}.__new__", self.0.name()))),
            _ => None,
        })
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        let fits = |class: &Class| class.derives_from(self.0);
        Some(
            split_class(self.0.name(), args, fits).and_then(|(class, rest)| self.make(class, rest)),
        )
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::new("<built-in method __new__ of type object>"))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `object.__init_subclass__` as `super()` finds it: takes nothing.
pub(crate) struct InitSubclass(pub(crate) Class);

impl Object for InitSubclass {
    fn class(&self) -> Class {
        Class::builtin(ClassId::BuiltinFunction)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok((name == sym::DUNDER_NAME).then(|| Value::from("__init_subclass__")))
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        let name = self.0.name();
        Some(if !args.kw.is_empty() {
            Err(type_error(format!(
                "{name}.__init_subclass__() takes no keyword arguments"
            )))
        } else if !args.pos.is_empty() {
            Err(type_error(format!(
                "{name}.__init_subclass__() takes no arguments ({} given)",
                args.pos.len()
            )))
        } else {
            Ok(Value::None)
        })
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::new(
            "<built-in method __init_subclass__ of type object>",
        ))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
