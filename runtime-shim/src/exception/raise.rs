//! `raise` and `assert`.

use super::{Exc, assertion_error, type_error};
use crate::args::Args;
use crate::class::ClassId;
use crate::ops;
use crate::value::Value;

/// `raise value`: a class is instantiated. What it gives back is the exception, or `TypeError` where `value` is none.
#[cold]
pub fn raise(value: &Value) -> Exc {
    let exc = instance_of(value, "exceptions must derive from BaseException");
    exc.set_context();
    exc
}

/// `raise value from cause`; a cause of `None` suppresses the context.
#[cold]
pub fn raise_from(value: &Value, cause: &Value) -> Exc {
    let exc = instance_of(value, "exceptions must derive from BaseException");
    if !matches!(value, Value::Class(_) | Value::Instance(_)) {
        exc.set_context();
        return exc;
    }
    let cause = match cause {
        Value::None => None,
        cause => {
            let made = make(cause);
            match made {
                Some(Ok(cause)) => Some(cause),
                Some(Err(error)) => return error,
                None => {
                    return type_error("exception causes must derive from BaseException");
                }
            }
        }
    };
    if let Some(data) = exc.data() {
        let old = data.cause.replace(cause);
        drop(old);
        data.suppress_context.set(true);
    }
    exc.set_context();
    exc
}

fn instance_of(value: &Value, message: &str) -> Exc {
    match make(value) {
        Some(Ok(exc)) => exc,
        Some(Err(error)) => error,
        None => type_error(message),
    }
}

/// The exception `value` is or makes; `None` where it is no exception.
fn make(value: &Value) -> Option<Result<Exc, Exc>> {
    match value {
        Value::Instance(instance) if instance.exception().is_some() => {
            Some(Ok(Exc(instance.clone())))
        }
        Value::Class(class) if class.0.is_exception => {
            Some(match ops::call_args(value, Args::positional(&[])) {
                Ok(Value::Instance(instance)) if instance.exception().is_some() => {
                    Ok(Exc(instance))
                }
                Ok(other) => Err(type_error(format!(
                    "calling {} should have returned an instance of BaseException, not {}",
                    ops::repr(value)
                        .map(|text| text.as_str().to_owned())
                        .unwrap_or_default(),
                    ops::repr(&Value::Class(ops::class_of(&other)))
                        .map(|text| text.as_str().to_owned())
                        .unwrap_or_default()
                ))),
                Err(error) => Err(error),
            })
        }
        _ => None,
    }
}

/// A failed `assert`, with its message.
#[cold]
pub fn assert_failed(message: Option<Value>) -> Exc {
    match message {
        None => Exc::with_args(ClassId::AssertionError, Vec::new()),
        Some(Value::Str(text)) => assertion_error(text.as_str()),
        Some(value) => Exc::with_args(ClassId::AssertionError, vec![value]),
    }
}
