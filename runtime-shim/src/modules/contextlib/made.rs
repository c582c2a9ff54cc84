//! A manager made from a generator function: the generator, and how to make another for the next call of a function
//! that the manager decorates.

use crate::args::Args;
use crate::class::native::{NativeClass, native_instance};
use crate::exception::{Exc, PyResult, no_attribute};
use crate::names::Sym;
use crate::ops;
use crate::value::Value;
use std::cell::RefCell;

type Recipe = (Value, Vec<Value>, Vec<(Sym, Value)>);

pub(super) struct Made {
    pub generator: Value,
    /// Given up when the manager is entered, as CPython does.
    recipe: RefCell<Option<Recipe>>,
}

pub(super) fn state(value: &Value) -> Option<&Made> {
    match value {
        Value::Instance(instance) => instance.native::<Made>(),
        _ => None,
    }
}

/// A manager of `class` around what `function` gives for these arguments.
pub(super) fn make(
    class: &'static NativeClass,
    function: &Value,
    pos: &[Value],
    named: Vec<(Sym, Value)>,
) -> PyResult<Value> {
    let generator = ops::call_args(function, Args::new(pos, &named))?;
    Ok(native_instance(
        &class.class(),
        Box::new(Made {
            generator,
            recipe: RefCell::new(Some((function.clone(), pos.to_vec(), named))),
        }),
    ))
}

/// `_recreate_cm()`
pub(super) fn again(class: &'static NativeClass, this: &Value) -> PyResult<Value> {
    let recipe = state(this).and_then(|made| made.recipe.borrow().clone());
    match recipe {
        Some((function, pos, named)) => make(class, &function, &pos, named),
        None => Err(gone(class, "func")),
    }
}

/// Gives the recipe up, once.
pub(super) fn enter(class: &'static NativeClass, made: &Made) -> PyResult<()> {
    let recipe = made.recipe.take();
    recipe.map(drop).ok_or_else(|| gone(class, "args"))
}

fn gone(class: &NativeClass, name: &str) -> Exc {
    no_attribute(class.name, Sym::intern(name))
}

pub(super) fn generator(this: &Value) -> PyResult<Value> {
    Ok(state(this).map_or(Value::None, |made| made.generator.clone()))
}

/// Whether an exception of the body was thrown into the generator and came out as the cause of a `RuntimeError`.
pub(super) fn is_wrapped(error: &Exc, thrown: &Exc) -> bool {
    error.is(crate::class::ClassId::RuntimeError)
        && error.data().is_some_and(|data| {
            let cause = data.cause.borrow();
            cause.as_ref().is_some_and(|cause| cause.0.is(&thrown.0))
        })
}
