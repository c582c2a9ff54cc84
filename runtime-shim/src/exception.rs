//! Exceptions: values, propagation, tracebacks.
//!
//! Two error types make tracebacks free until something is raised. A shim operation fails with [`Exc`]. A translated
//! function fails with [`Traced`]; the `?` between them calls `Traced::from`, which is `#[track_caller]` and so records
//! the Rust line of that `?`. The plan's source map turns the line into the Python line and function. A translated
//! function's own result is handed to its caller by [`Up::up`], which makes the error an `Exc` again, so that each
//! frame it passes adds one entry.

use crate::class::{Class, ClassId, Instance, InstanceObj};
use crate::string::Str;
use crate::value::Value;
use std::cell::RefCell;
use std::panic::Location;
use std::rc::Rc;

/// A raised exception: an instance of a class derived from `BaseException`, one pointer wide.
#[derive(Clone)]
pub struct Exc(pub(crate) Instance);

/// An [`Exc`] whose line in the current frame has been recorded.
pub struct Traced(pub(crate) Exc);

/// What shim operations return.
pub type PyResult<T> = Result<T, Exc>;

/// What translated functions return.
pub type Run<T> = Result<T, Traced>;

impl From<Exc> for Traced {
    #[cold]
    #[track_caller]
    fn from(exc: Exc) -> Traced {
        exc.add_frame(Location::caller());
        Traced(exc)
    }
}

/// Hands a translated function's result to its caller.
pub trait Up<T> {
    fn up(self) -> PyResult<T>;
}

impl<T> Up<T> for Run<T> {
    #[inline]
    fn up(self) -> PyResult<T> {
        match self {
            Ok(value) => Ok(value),
            Err(Traced(exc)) => Err(exc),
        }
    }
}

/// The native part of an exception instance.
pub struct ExcData {
    pub args: RefCell<Vec<Value>>,
    pub cause: RefCell<Option<Exc>>,
    pub context: RefCell<Option<Exc>>,
    pub suppress_context: std::cell::Cell<bool>,
    pub notes: RefCell<Vec<Value>>,
    /// Innermost frame first: lines of the emitted file.
    pub frames: RefCell<Vec<u32>>,
}

impl Exc {
    pub(crate) fn add_frame(&self, at: &'static Location<'static>) {
        if let Some(data) = self.0.exception() {
            data.frames.borrow_mut().push(at.line());
        }
    }
}

impl Exc {
    /// A builtin exception with these `args`.
    #[cold]
    pub fn new(class: ClassId, args: Vec<Value>) -> Exc {
        Exc(Instance(Rc::new(InstanceObj {
            class: Class::builtin(class),
            attrs: RefCell::new(Vec::new()),
            exception: Some(ExcData {
                args: RefCell::new(args),
                cause: RefCell::new(None),
                context: RefCell::new(None),
                suppress_context: std::cell::Cell::new(false),
                notes: RefCell::new(Vec::new()),
                frames: RefCell::new(Vec::new()),
            }),
        })))
    }

    /// A builtin exception whose only argument is a message.
    #[cold]
    pub fn message(class: ClassId, message: &str) -> Exc {
        Exc::new(class, vec![Value::Str(Str::new(message))])
    }
}

macro_rules! message_constructors {
    ($($(#[$doc:meta])* $function:ident = $class:ident),* $(,)?) => {
        $($(#[$doc])* #[cold] pub fn $function(message: &str) -> Exc { Exc::message(ClassId::$class, message) })*
    };
}

message_constructors! {
    type_error = TypeError,
    value_error = ValueError,
    index_error = IndexError,
    lookup_error = LookupError,
    overflow_error = OverflowError,
    zero_division_error = ZeroDivisionError,
    attribute_error = AttributeError,
    /// Something CPython can do and this runtime cannot: ends the run as unsupported, never with a wrong result.
    unsupported = SystemError,
}

/// A `KeyError` for this key.
#[cold]
pub fn key_error(key: Value) -> Exc {
    Exc::new(ClassId::KeyError, vec![key])
}

/// A `MemoryError`, which has no message.
#[cold]
pub fn memory_error() -> Exc {
    Exc::new(ClassId::MemoryError, Vec::new())
}
