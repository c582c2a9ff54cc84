//! Attributes of exceptions that are no part of their `__dict__`.

use super::{Exc, PyResult, attribute_error, type_error, unsupported};
use crate::class::{ClassId, Instance};
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;

/// Reads a native attribute; `None` where the exception has none of that name.
pub(crate) fn get_attr(instance: &Instance, name: Sym) -> Option<Value> {
    let exc = Exc(instance.clone());
    let data = instance.exception()?;
    let link = |link: &std::cell::RefCell<Option<Exc>>| {
        link.borrow().as_ref().map_or(Value::None, Exc::value)
    };
    Some(match name {
        sym::ARGS => Value::Tuple(Tuple::new(exc.args())),
        sym::DUNDER_CAUSE => link(&data.cause),
        sym::DUNDER_CONTEXT => link(&data.context),
        sym::DUNDER_SUPPRESS_CONTEXT => Value::Bool(data.suppress_context.get()),
        sym::DUNDER_TRACEBACK => {
            if data.frames.borrow().is_empty() {
                Value::None
            } else {
                // Does not return.
                let _ = unsupported("__traceback__: tracebacks are not objects here");
                Value::None
            }
        }
        sym::DUNDER_NOTES => match &*data.notes.borrow() {
            Some(notes) => notes.clone(),
            None => return None,
        },
        name => return exc.member(name),
    })
}

/// Assigns a native attribute; `false` where the name is an ordinary one.
pub(crate) fn set_attr(instance: &Instance, name: Sym, value: &Value) -> PyResult<bool> {
    let Some(data) = instance.exception() else {
        return Ok(false);
    };
    let exc = Exc(instance.clone());
    let linked = |value: &Value, what: &str| match value {
        Value::None => Ok(None),
        Value::Instance(other) if other.exception().is_some() => Ok(Some(Exc(other.clone()))),
        _ => Err(type_error(format!(
            "exception {what} must be None or derive from BaseException"
        ))),
    };
    match name {
        sym::ARGS => exc.set_args(Tuple::from_iterable(value)?.as_slice().to_vec()),
        sym::DUNDER_CAUSE => {
            let cause = linked(value, "cause")?;
            drop(data.cause.replace(cause));
            data.suppress_context.set(true);
        }
        sym::DUNDER_CONTEXT => drop(data.context.replace(linked(value, "context")?)),
        sym::DUNDER_SUPPRESS_CONTEXT => match value {
            Value::Bool(value) => data.suppress_context.set(*value),
            _ => return Err(type_error("attribute value type must be bool")),
        },
        sym::DUNDER_TRACEBACK => with_traceback(&exc, value)?,
        sym::DUNDER_NOTES => drop(data.notes.replace(Some(value.clone()))),
        sym::MESSAGE | sym::EXCEPTIONS if exc.is(ClassId::BaseExceptionGroup) => {
            return Err(attribute_error("readonly attribute"));
        }
        name if exc.member(name).is_some() => exc.put_member(name, value.clone()),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Deletes a native attribute; `false` where the name is an ordinary one.
pub(crate) fn del_attr(instance: &Instance, name: Sym) -> PyResult<bool> {
    let Some(data) = instance.exception() else {
        return Ok(false);
    };
    match name {
        sym::DUNDER_NOTES => Ok(data.notes.take().is_some()),
        sym::ARGS => Err(type_error("args may not be deleted")),
        sym::DUNDER_CAUSE | sym::DUNDER_CONTEXT | sym::DUNDER_TRACEBACK => {
            Err(type_error(format!("{} may not be deleted", name.text())))
        }
        name => {
            let exc = Exc(instance.clone());
            if exc.member(name).is_none() {
                return Ok(false);
            }
            exc.put_member(name, Value::None);
            Ok(true)
        }
    }
}

/// `e.with_traceback(tb)`: only `None` is a traceback here.
pub(crate) fn with_traceback(exc: &Exc, traceback: &Value) -> PyResult<()> {
    if !matches!(traceback, Value::None) {
        return Err(type_error("__traceback__ must be a traceback or None"));
    }
    if let Some(data) = exc.data() {
        data.frames.borrow_mut().clear();
    }
    Ok(())
}

/// `e.add_note(note)`
pub(crate) fn add_note(exc: &Exc, note: &Value) -> PyResult<()> {
    if !matches!(note, Value::Str(_)) {
        return Err(type_error(format!(
            "note must be a str, not '{}'",
            ops::type_name(note)
        )));
    }
    let Some(data) = exc.data() else {
        return Ok(());
    };
    let notes = data
        .notes
        .borrow_mut()
        .get_or_insert_with(|| Value::List(List::new()))
        .clone();
    match notes {
        Value::List(notes) => {
            notes.append(note.clone());
            Ok(())
        }
        _ => Err(type_error("Cannot add note: __notes__ is not a list")),
    }
}
