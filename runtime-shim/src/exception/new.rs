//! Making exceptions: one constructor per class the shim raises, one per message that repeats.

use super::{Exc, ExcData, handling};
use crate::class::{Class, ClassId, Instance, InstanceObj};
use crate::names::{Sym, sym};
use crate::string::Str;
use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

impl Exc {
    /// Raises the builtin exception `id` with a message.
    #[cold]
    pub fn new(id: ClassId, message: String) -> Exc {
        Exc::with_args(id, vec![Value::Str(Str::from_string(message))])
    }

    /// Raises the builtin exception `id` with any arguments.
    #[cold]
    pub fn with_args(id: ClassId, args: Vec<Value>) -> Exc {
        let exc = Exc(raw_instance(Class::builtin(id), args));
        exc.set_context();
        exc
    }

    /// Sets the implicit `__context__`: the exception being handled, unless it is this very one. A chain that already
    /// holds this exception is cut, as CPython does, so that no cycle arises.
    pub(crate) fn set_context(&self) {
        let Some(handled) = handling::current() else {
            return;
        };
        if handled.0.is(&self.0) {
            return;
        }
        let mut at = handled.clone();
        loop {
            let next = match at.data() {
                Some(data) => data.context.borrow().clone(),
                None => None,
            };
            match next {
                Some(next) if next.0.is(&self.0) => {
                    if let Some(data) = at.data() {
                        data.context.replace(None);
                    }
                    break;
                }
                Some(next) => at = next,
                None => break,
            }
        }
        if let Some(data) = self.data() {
            data.context.replace(Some(handled));
        }
    }

    pub(crate) fn set_member(&self, name: Sym, value: Value) {
        if let Some(data) = self.data() {
            data.members.borrow_mut().push((name, value));
        }
    }
}

/// An exception object that is not raised yet, without running any `__init__`.
pub(crate) fn raw_instance(class: Class, args: Vec<Value>) -> Instance {
    let data = ExcData {
        args: RefCell::new(args),
        ..ExcData::default()
    };
    Instance(Rc::new(InstanceObj {
        class,
        attrs: RefCell::default(),
        payload: crate::class::Payload::Exception(Box::new(data)),
    }))
}

macro_rules! constructors {
    ($($name:ident = $id:ident),* $(,)?) => {$(
        #[doc = concat!("`", stringify!($id), "` with a message.")]
        #[cold]
        pub fn $name(message: impl Into<String>) -> Exc {
            Exc::new(ClassId::$id, message.into())
        }
    )*};
}

constructors! {
    type_error = TypeError,
    value_error = ValueError,
    index_error = IndexError,
    overflow_error = OverflowError,
    zero_division = ZeroDivisionError,
    runtime_error = RuntimeError,
    recursion_error = RecursionError,
    lookup_error = LookupError,
    assertion_error = AssertionError,
    buffer_error = BufferError,
    eof_error = EOFError,
    not_implemented_error = NotImplementedError,
    system_error = SystemError,
    unicode_error = UnicodeError,
}

/// `MemoryError`, which has no message.
#[cold]
pub fn memory_error() -> Exc {
    Exc::with_args(ClassId::MemoryError, Vec::new())
}

/// `KeyError` for a missing key.
#[cold]
pub fn key_error(key: Value) -> Exc {
    Exc::with_args(ClassId::KeyError, vec![key])
}

/// `StopIteration`; `Value::None` gives one without arguments.
#[cold]
pub fn stop_iteration(value: Value) -> Exc {
    let args = if matches!(value, Value::None) {
        Vec::new()
    } else {
        vec![value.clone()]
    };
    let exc = Exc::with_args(ClassId::StopIteration, args);
    exc.set_member(sym::VALUE, value);
    exc
}

/// `AttributeError` with a message; `name` and `obj` are `None`.
#[cold]
pub fn attribute_error(message: impl Into<String>) -> Exc {
    Exc::new(ClassId::AttributeError, message.into())
}

/// `AttributeError` for a missing attribute of a value of the type named `type_name`.
#[cold]
pub fn no_attribute(type_name: &str, name: Sym) -> Exc {
    let exc = attribute_error(format!(
        "'{type_name}' object has no attribute '{}'",
        name.text()
    ));
    exc.set_member(sym::NAME, Value::Str(Str::new(name.text())));
    exc
}

/// `NameError` for a name that is bound nowhere.
#[cold]
pub fn name_error(name: &str) -> Exc {
    let exc = Exc::new(ClassId::NameError, format!("name '{name}' is not defined"));
    exc.set_member(sym::NAME, Value::Str(Str::new(name)));
    exc
}

/// `UnboundLocalError` for a local variable read before it is assigned.
#[cold]
pub fn unbound_local(name: &str) -> Exc {
    let message =
        format!("cannot access local variable '{name}' where it is not associated with a value");
    let exc = Exc::new(ClassId::UnboundLocalError, message);
    exc.set_member(sym::NAME, Value::None);
    exc
}

/// `NameError` for a captured variable read before it is assigned.
#[cold]
pub fn unbound_free(name: &str) -> Exc {
    let message = format!(
        "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
    );
    let exc = Exc::new(ClassId::NameError, message);
    exc.set_member(sym::NAME, Value::None);
    exc
}

/// Ends the run with the outcome "refused at run time": the program does something whose result would differ from
/// CPython's. Nothing the program does can catch it, because it does not return.
#[cold]
pub fn unsupported(message: impl Into<String>) -> Exc {
    crate::start::unsupported(&message.into())
}
