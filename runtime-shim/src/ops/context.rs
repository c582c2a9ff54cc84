//! `with`.

use super::{class_of, special, truth, type_name};
use crate::args::Args;
use crate::exception::{Exc, PyResult, type_error};
use crate::names::sym;
use crate::value::Value;

/// Enters `with manager`: gives what `__enter__` returns. `TypeError` where the manager has no such methods.
pub fn enter_context(manager: &Value) -> PyResult<Value> {
    if let Value::MemoryView(_) = manager {
        return super::call_method_sym(manager, sym::DUNDER_ENTER, Args::positional(&[]));
    }
    let Value::Instance(instance) = manager else {
        return Err(not_a_manager(manager, ""));
    };
    let Some(enter) = special(instance, sym::DUNDER_ENTER) else {
        return Err(not_a_manager(manager, ""));
    };
    if special(instance, sym::DUNDER_EXIT).is_none() {
        return Err(not_a_manager(manager, " (missed __exit__ method)"));
    }
    super::call(&enter, std::slice::from_ref(manager))
}

#[cold]
fn not_a_manager(manager: &Value, missed: &str) -> Exc {
    type_error(format!(
        "'{}' object does not support the context manager protocol{missed}",
        type_name(manager)
    ))
}

/// Leaves `with manager`; `raised` is what ends the body. Whether the exception is swallowed.
pub fn exit_context(manager: &Value, raised: Option<&Exc>) -> PyResult<bool> {
    if let Value::MemoryView(_) = manager {
        super::call_method_sym(manager, sym::DUNDER_EXIT, Args::positional(&[]))?;
        return Ok(false);
    }
    let Value::Instance(instance) = manager else {
        return Ok(false);
    };
    let Some(exit) = special(instance, sym::DUNDER_EXIT) else {
        return Ok(false);
    };
    let args = match raised {
        None => [manager.clone(), Value::None, Value::None, Value::None],
        Some(exc) => {
            let value = exc.value();
            // Tracebacks are not objects here: the third argument is always None.
            [
                manager.clone(),
                Value::Class(class_of(&value)),
                value,
                Value::None,
            ]
        }
    };
    let result = super::call(&exit, &args)?;
    if raised.is_none() {
        Ok(false)
    } else {
        truth(&result)
    }
}
