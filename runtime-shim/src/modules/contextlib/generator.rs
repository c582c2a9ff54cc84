//! `contextmanager`: a generator function as a context manager.

use super::made::{self, again, generator, is_wrapped, make, state};
use super::{MODULE, instead_of, is_stop, raised};
use crate::class::native::NativeClass;
use crate::exception::{Exc, PyResult, handling, runtime_error};
use crate::frame::enter_native;
use crate::function::{LibraryFunction, Signature, library_closure};
use crate::iter::NEXT;
use crate::modules::functools;
use crate::names::sym;
use crate::value::Value;

/// `contextmanager(function)`
pub static CONTEXTMANAGER: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("contextmanager", "contextmanager", &["func"]),
    |args| {
        let function = args.first().cloned().unwrap_or(Value::None);
        let held = function.clone();
        let helper = library_closure(MODULE, &HELPER, Vec::new(), move |args| {
            let [Value::Tuple(pos), named] = args else {
                return Ok(Value::None);
            };
            let _init = enter_native("")?;
            make(
                &GENERATOR_MANAGER,
                &held,
                pos.as_slice(),
                functools::keywords(named),
            )
        });
        functools::update(&helper, &function)?;
        Ok(helper)
    },
);

static HELPER: Signature = Signature {
    var_args: Some("args"),
    var_kwargs: Some("kwds"),
    ..Signature::plain("helper", "contextmanager.<locals>.helper", &[])
};

static GENERATOR_MANAGER: NativeClass = NativeClass {
    name: "_GeneratorContextManager",
    module: MODULE,
    has_dict: true,
    bases: || {
        vec![
            super::ABSTRACT_CONTEXT_MANAGER.class(),
            super::CONTEXT_DECORATOR.class(),
        ]
    },
    methods: &[
        ("__enter__", |this, _| {
            let _frame = enter_native("")?;
            enter(this)
        }),
        ("__exit__", |this, args| {
            let _frame = enter_native("")?;
            exit(this, args.pos).map(Value::Bool)
        }),
        ("_recreate_cm", |this, _| again(&GENERATOR_MANAGER, this)),
    ],
    properties: &[("gen", generator)],
    ..NativeClass::BASE
};

fn enter(this: &Value) -> PyResult<Value> {
    let Some(manager) = state(this) else {
        return Ok(Value::None);
    };
    made::enter(&GENERATOR_MANAGER, manager)?;
    match NEXT.call(std::slice::from_ref(&manager.generator)) {
        Err(stop) if is_stop(&stop) => Err(instead_of(&stop, || {
            runtime_error("generator didn't yield")
        })),
        other => other,
    }
}

fn exit(this: &Value, args: &[Value]) -> PyResult<bool> {
    let Some(manager) = state(this) else {
        return Ok(false);
    };
    let Some(exc) = raised(args)? else {
        return match NEXT.call(std::slice::from_ref(&manager.generator)) {
            Ok(_) => Err(runtime_error("generator didn't stop")),
            Err(stop) if is_stop(&stop) => Ok(false),
            Err(error) => Err(error),
        };
    };
    match throw(&manager.generator, &exc) {
        Ok(_) => Err(runtime_error("generator didn't stop after throw()")),
        Err(error) => settle(error, &exc),
    }
}

/// What `__exit__` does with the exception that the generator ended with, after `thrown` was thrown into it.
fn settle(error: Exc, thrown: &Exc) -> PyResult<bool> {
    let _handling = handling(&error);
    let same = error.0.is(&thrown.0);
    if is_stop(&error) {
        return Ok(!same);
    }
    if same {
        return Ok(false);
    }
    // A `StopIteration` of the body was thrown in and came out wrapped.
    let wrapped = is_stop(thrown) && is_wrapped(&error, thrown);
    if wrapped { Ok(false) } else { Err(error) }
}

/// `generator.throw(exc)`; a generator that ends gives `StopIteration`.
fn throw(generator: &Value, exc: &Exc) -> PyResult<Value> {
    match generator {
        Value::Iter(generator) => match generator.throw(exc.clone())? {
            Some(value) => Ok(value),
            None => Err(crate::exception::stop_iteration(generator.returned())),
        },
        other => super::call(
            other,
            sym::THROW,
            &[Value::Class(exc.class().clone()), exc.value(), Value::None],
        ),
    }
}
