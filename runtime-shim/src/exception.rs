//! Exceptions: values, propagation, tracebacks.
//!
//! Two error types make tracebacks free until something is raised. A shim operation fails with [`Exc`]. A translated
//! function fails with [`Traced`]; the `?` between them calls `Traced::from`, which is `#[track_caller]` and so records
//! the Rust line of that `?`. The plan's source map turns the line into the Python line and function. A translated
//! function's own result is handed to its caller by [`Up::up`], which makes the error an `Exc` again, so that each
//! frame it passes adds one entry.

mod attributes;
mod construct;
mod exit;
mod group;
mod handling;
mod new;
mod raise;
mod statics;
mod text;
mod traceback;

pub(crate) use attributes::{add_note, del_attr, get_attr, set_attr, with_traceback};
pub(crate) use construct::{initialise, new_instance};
pub use raise::{assert_failed, raise, raise_from};
pub use statics::*;
pub(crate) use text::{base_repr, base_str};
pub use traceback::{format_exception, places};

pub use exit::ExitStatus;
pub use group::Groups;
pub(crate) use group::group_method;
pub(crate) use handling::current as handling_current;
pub use handling::{
    Handling, Suspended, handling, handling_depth, reraise, resume_handling, suspend_handling,
};
pub use new::*;

use crate::class::{Class, ClassId, Instance};
use crate::names::Sym;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::panic::Location;

/// A raised exception: an instance of a class derived from `BaseException`, one pointer wide.
#[derive(Clone)]
pub struct Exc(pub(crate) Instance);

/// An [`Exc`] whose line in the current frame has been recorded.
#[derive(Clone)]
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

impl std::ops::Deref for Traced {
    type Target = Exc;

    fn deref(&self) -> &Exc {
        &self.0
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
#[derive(Default)]
pub struct ExcData {
    pub args: RefCell<Vec<Value>>,
    pub cause: RefCell<Option<Exc>>,
    pub context: RefCell<Option<Exc>>,
    pub suppress_context: Cell<bool>,
    pub notes: RefCell<Option<Value>>,
    /// Innermost frame first: lines of the emitted file.
    pub frames: RefCell<Vec<u32>>,
    /// Members that are no part of `__dict__`: `value`, `code`, `errno`, `name`, …
    pub(crate) members: RefCell<Vec<(Sym, Value)>>,
    /// Set by a bare `raise`, which adds no entry for the frame it is in.
    pub(crate) reraised: Cell<bool>,
}

impl Exc {
    pub(crate) fn add_frame(&self, at: &'static Location<'static>) {
        if let Some(data) = self.0.exception() {
            if data.reraised.replace(false) {
                return;
            }
            data.frames.borrow_mut().push(at.line());
        }
    }

    /// The exception object.
    pub fn value(&self) -> Value {
        Value::Instance(self.0.clone())
    }

    pub fn class(&self) -> &Class {
        self.0.class()
    }

    /// Whether this is an instance of the builtin exception `id` or of a class derived from it.
    pub fn is(&self, id: ClassId) -> bool {
        self.0.class().derives_from(id)
    }

    pub(crate) fn data(&self) -> Option<&ExcData> {
        self.0.exception()
    }

    /// Whether an `except` clause naming `pattern` (a class or a tuple of classes) catches this.
    /// `TypeError` where the pattern is something else.
    pub fn matches(&self, pattern: &Value) -> PyResult<bool> {
        match pattern {
            Value::Class(class) if class.0.is_exception => Ok(self.class().is_subclass(class)),
            Value::Tuple(classes) => {
                for class in classes.0.iter() {
                    match class {
                        Value::Class(class) if class.0.is_exception => {}
                        _ => return Err(not_an_exception_class()),
                    }
                }
                Ok(classes.0.iter().any(
                    |class| matches!(class, Value::Class(class) if self.class().is_subclass(class)),
                ))
            }
            _ => Err(not_an_exception_class()),
        }
    }
}

fn not_an_exception_class() -> Exc {
    type_error("catching classes that do not inherit from BaseException is not allowed")
}

/// Unwraps a result inside a labelled block that stands for a `try` body.
#[macro_export]
macro_rules! attempt {
    ($label:lifetime, $result:expr $(,)?) => {
        match $result {
            Ok(value) => value,
            Err(error) => break $label Err($crate::exception::Traced::from(error)),
        }
    };
}
