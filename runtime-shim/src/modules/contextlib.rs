//! `contextlib`, every name of CPython 3.11 but `chdir`, which is refused.

mod asynchronous;
mod generator;
mod made;
mod manager;
mod redirect;
mod stack;

pub use asynchronous::{ACLOSING, ASYNC_CONTEXT_DECORATOR, ASYNC_EXIT_STACK, ASYNCCONTEXTMANAGER};
pub use generator::CONTEXTMANAGER;
pub use manager::{
    ABSTRACT_ASYNC_CONTEXT_MANAGER, ABSTRACT_CONTEXT_MANAGER, CLOSING, CONTEXT_DECORATOR,
    NULLCONTEXT, SUPPRESS,
};
pub use redirect::{REDIRECT_STDERR, REDIRECT_STDOUT};
pub use stack::EXIT_STACK;

use crate::class::ClassId;
use crate::exception::{Exc, PyResult};
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;

const MODULE: &str = "contextlib";

/// The exception that `__exit__(typ, value, traceback)` was told of; a class alone is instantiated.
fn raised(args: &[Value]) -> PyResult<Option<Exc>> {
    let [class, value, ..] = args else {
        return Ok(None);
    };
    let exception = match (class, value) {
        (Value::None, _) => return Ok(None),
        (class, Value::None) => ops::call(class, &[])?,
        (_, value) => value.clone(),
    };
    Ok(as_exception(&exception))
}

fn as_exception(value: &Value) -> Option<Exc> {
    match value {
        Value::Instance(instance) if instance.exception().is_some() => Some(Exc(instance.clone())),
        _ => None,
    }
}

/// A special method bound to its object, looked up on the type as `with` does; `None` where there is none.
fn special_method(value: &Value, name: Sym) -> PyResult<Option<Value>> {
    match value {
        Value::Instance(instance) => match instance.class().lookup(name) {
            Some(found) => ops::bind_attr(&found, instance).map(Some),
            None => Ok(None),
        },
        other => match ops::find_attr(other, name) {
            Err(error) if error.is(ClassId::AttributeError) => Ok(None),
            found => found,
        },
    }
}

/// `raise error from None`, while `handled` is being handled.
fn instead_of(handled: &Exc, error: impl FnOnce() -> Exc) -> Exc {
    let _handling = crate::exception::handling(handled);
    let error = error();
    if let Some(data) = error.data() {
        data.suppress_context.set(true);
    }
    error
}

/// Whether an iterator's `StopIteration`.
fn is_stop(error: &Exc) -> bool {
    error.is(ClassId::StopIteration)
}

/// The method `name` of a value, called.
fn call(value: &Value, name: Sym, args: &[Value]) -> PyResult<Value> {
    ops::call_method_sym(value, name, crate::args::Args::positional(args))
}

/// `close`, as `closing` calls it.
fn close(value: &Value) -> PyResult<Value> {
    call(value, sym::CLOSE, &[])
}
