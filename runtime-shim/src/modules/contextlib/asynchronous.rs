//! The asynchronous context managers.

use super::made::{self, again, generator, is_wrapped, make, state};
use super::stack::{BASE_EXIT_STACK, fix_context, push, state as stack_of};
use super::{MODULE, as_exception, instead_of, raised, special_method};
use crate::args::Args;
use crate::class::native::NativeClass;
use crate::class::{Class, ClassId};
use crate::coroutine::ANEXT;
use crate::exception::{Exc, PyResult, Traced, handling_current, runtime_error, type_error};
use crate::function::{LibraryFunction, Signature, bind_method, library_closure};
use crate::generator::{Yielder, coroutine};
use crate::modules::functools;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;
use std::future::Future;

/// A coroutine that returns a value at once.
pub(super) fn ready(value: Value) -> Value {
    coroutine("__aenter__", "nullcontext.__aenter__", |_| async move {
        Ok(value)
    })
}

/// A coroutine of the library.
fn run<B: Future<Output = PyResult<Value>> + 'static>(
    name: &'static str,
    qualname: &'static str,
    body: impl FnOnce(Yielder) -> B + 'static,
) -> Value {
    coroutine(name, qualname, |co| {
        let body = body(co);
        async move { body.await.map_err(Traced) }
    })
}

static HELPER: Signature = Signature {
    var_args: Some("args"),
    var_kwargs: Some("kwds"),
    ..Signature::plain("helper", "asynccontextmanager.<locals>.helper", &[])
};

/// `asynccontextmanager(function)`
pub static ASYNCCONTEXTMANAGER: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("asynccontextmanager", "asynccontextmanager", &["func"]),
    |args| {
        let function = args.first().cloned().unwrap_or(Value::None);
        let held = function.clone();
        let helper = library_closure(MODULE, &HELPER, Vec::new(), move |args| {
            let [Value::Tuple(pos), named] = args else {
                return Ok(Value::None);
            };
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

static GENERATOR_MANAGER: NativeClass = NativeClass {
    name: "_AsyncGeneratorContextManager",
    module: MODULE,
    has_dict: true,
    bases: || {
        vec![
            super::ABSTRACT_ASYNC_CONTEXT_MANAGER.class(),
            ASYNC_CONTEXT_DECORATOR.class(),
        ]
    },
    methods: &[
        ("__aenter__", |this, _| {
            let this = this.clone();
            Ok(run(
                "__aenter__",
                "_AsyncGeneratorContextManager.__aenter__",
                |co| async move { enter(&co, &this).await },
            ))
        }),
        ("__aexit__", |this, args| {
            let this = this.clone();
            let details = args.pos.to_vec();
            Ok(run(
                "__aexit__",
                "_AsyncGeneratorContextManager.__aexit__",
                |co| async move { exit(&co, &this, &details).await.map(Value::Bool) },
            ))
        }),
        ("_recreate_cm", |this, _| again(&GENERATOR_MANAGER, this)),
    ],
    properties: &[("gen", generator)],
    ..NativeClass::BASE
};

fn is_stop(error: &Exc) -> bool {
    error.is(ClassId::StopAsyncIteration)
}

async fn enter(co: &Yielder, this: &Value) -> PyResult<Value> {
    let Some(manager) = state(this) else {
        return Ok(Value::None);
    };
    made::enter(&GENERATOR_MANAGER, manager)?;
    let next = ANEXT.call(std::slice::from_ref(&manager.generator))?;
    match co.wait(&next).await {
        Err(stop) if is_stop(&stop) => Err(instead_of(&stop, || {
            runtime_error("generator didn't yield")
        })),
        other => other,
    }
}

async fn exit(co: &Yielder, this: &Value, details: &[Value]) -> PyResult<bool> {
    let Some(manager) = state(this) else {
        return Ok(false);
    };
    let Some(thrown) = raised(details)? else {
        let next = ANEXT.call(std::slice::from_ref(&manager.generator))?;
        return match co.wait(&next).await {
            Ok(_) => Err(runtime_error("generator didn't stop")),
            Err(stop) if is_stop(&stop) => Ok(false),
            Err(error) => Err(error),
        };
    };
    let step = super::call(
        &manager.generator,
        Sym::intern("athrow"),
        &[
            Value::Class(thrown.class().clone()),
            thrown.value(),
            Value::None,
        ],
    )?;
    let error = match co.wait(&step).await {
        Ok(_) => return Err(runtime_error("generator didn't stop after athrow()")),
        Err(error) => error,
    };
    let same = error.0.is(&thrown.0);
    if is_stop(&error) {
        return Ok(!same);
    }
    let wrapped =
        (is_stop(&thrown) || thrown.is(ClassId::StopIteration)) && is_wrapped(&error, &thrown);
    if same || wrapped {
        Ok(false)
    } else {
        Err(error)
    }
}

static INNER: Signature = Signature {
    var_args: Some("args"),
    var_kwargs: Some("kwds"),
    ..Signature::plain(
        "inner",
        "AsyncContextDecorator.__call__.<locals>.inner",
        &[],
    )
};

/// `AsyncContextDecorator`: an asynchronous manager that also decorates coroutine functions.
pub static ASYNC_CONTEXT_DECORATOR: NativeClass = NativeClass {
    name: "AsyncContextDecorator",
    module: MODULE,
    has_dict: true,
    methods: &[
        ("_recreate_cm", |this, _| Ok(this.clone())),
        ("__call__", |this, args| {
            let function = args.one("AsyncContextDecorator.__call__")?;
            let (manager, held) = (this.clone(), function.clone());
            let inner = library_closure(MODULE, &INNER, Vec::new(), move |args| {
                let (manager, held, args) = (manager.clone(), held.clone(), args.to_vec());
                Ok(run(
                    "inner",
                    "AsyncContextDecorator.__call__.<locals>.inner",
                    |co| async move { decorated(&co, &manager, &held, &args).await },
                ))
            });
            functools::update(&inner, function)?;
            Ok(inner)
        }),
    ],
    ..NativeClass::BASE
};

async fn decorated(
    co: &Yielder,
    manager: &Value,
    function: &Value,
    args: &[Value],
) -> PyResult<Value> {
    let [Value::Tuple(pos), named] = args else {
        return Ok(Value::None);
    };
    let manager = super::call(manager, Sym::intern("_recreate_cm"), &[])?;
    let entered = co.enter_with(&manager).await?;
    let named = functools::keywords(named);
    let result = match ops::call_args(function, Args::new(pos.as_slice(), &named)) {
        Ok(made) => co.wait(&made).await,
        Err(error) => Err(error),
    };
    let outcome = match &result {
        Ok(_) => Ok(crate::emitted::Exit::<()>::Normal),
        Err(error) => Err(Traced(error.clone())),
    };
    let swallowed = co.leave_with(&entered, &outcome).await?;
    match result {
        Err(_) if swallowed => Ok(Value::None),
        result => result,
    }
}

/// `aclosing(thing)`
pub static ACLOSING: NativeClass = NativeClass {
    name: "aclosing",
    module: MODULE,
    has_dict: true,
    bases: || vec![super::ABSTRACT_ASYNC_CONTEXT_MANAGER.class()],
    init: Some(|this, args| {
        static INIT: Signature =
            Signature::plain("__init__", "aclosing.__init__", &["self", "thing"]);
        let bound = bind_method(&INIT, &[], this, args)?;
        let thing = bound.get(1).cloned().unwrap_or(Value::None);
        ops::set_attr_sym(this, Sym::intern("thing"), thing)
    }),
    methods: &[
        ("__aenter__", |this, _| {
            ops::get_attr_sym(this, Sym::intern("thing")).map(ready)
        }),
        ("__aexit__", |this, _| {
            let this = this.clone();
            Ok(run("__aexit__", "aclosing.__aexit__", |co| async move {
                let thing = ops::get_attr_sym(&this, Sym::intern("thing"))?;
                let closing = super::call(&thing, Sym::intern("aclose"), &[])?;
                co.wait(&closing).await?;
                Ok(Value::None)
            }))
        }),
    ],
    ..NativeClass::BASE
};

static EXIT_WRAPPER: Signature = Signature::plain(
    "_exit_wrapper",
    "AsyncExitStack._create_async_cb_wrapper.<locals>._exit_wrapper",
    &["exc_type", "exc", "tb"],
);

/// `AsyncExitStack()`
pub static ASYNC_EXIT_STACK: NativeClass = NativeClass {
    name: "AsyncExitStack",
    module: MODULE,
    has_dict: true,
    bases: || {
        vec![
            BASE_EXIT_STACK.class(),
            super::ABSTRACT_ASYNC_CONTEXT_MANAGER.class(),
        ]
    },
    methods: &[
        ("__aenter__", |this, _| Ok(ready(this.clone()))),
        ("__aexit__", |this, args| {
            let this = this.clone();
            let exc = args.pos.get(1).and_then(as_exception);
            Ok(run(
                "__aexit__",
                "AsyncExitStack.__aexit__",
                |co| async move { unwind(&co, &this, exc).await.map(Value::Bool) },
            ))
        }),
        ("aclose", |this, _| {
            let this = this.clone();
            Ok(run("aclose", "AsyncExitStack.aclose", |co| async move {
                unwind(&co, &this, None).await?;
                Ok(Value::None)
            }))
        }),
        ("enter_async_context", |this, args| {
            let manager = args.one("AsyncExitStack.enter_async_context")?.clone();
            let this = this.clone();
            Ok(run(
                "enter_async_context",
                "AsyncExitStack.enter_async_context",
                |co| async move { enter_context(&co, &this, &manager).await },
            ))
        }),
        ("push_async_exit", |this, args| {
            let exit = args.one("AsyncExitStack.push_async_exit")?;
            let callback = special_method(exit, sym::DUNDER_AEXIT)?;
            push(this, false, callback.unwrap_or_else(|| exit.clone()));
            Ok(exit.clone())
        }),
        ("push_async_callback", |this, args| {
            let Some((callback, rest)) = args.pos.split_first() else {
                return Err(type_error(
                    "AsyncExitStack.push_async_callback() missing 1 required positional argument: 'callback'",
                ));
            };
            let (held, rest, named) = (callback.clone(), rest.to_vec(), args.kw.to_vec());
            let wrapper = library_closure(MODULE, &EXIT_WRAPPER, Vec::new(), move |_| {
                let (held, rest, named) = (held.clone(), rest.clone(), named.clone());
                Ok(run(
                    "_exit_wrapper",
                    "AsyncExitStack._create_async_cb_wrapper.<locals>._exit_wrapper",
                    |co| async move {
                        let made = ops::call_args(&held, Args::new(&rest, &named))?;
                        co.wait(&made).await?;
                        Ok(Value::None)
                    },
                ))
            });
            ops::set_attr_sym(&wrapper, sym::DUNDER_WRAPPED, callback.clone())?;
            push(this, false, wrapper);
            Ok(callback.clone())
        }),
    ],
    python: &[
        ("aclose", ""),
        ("enter_async_context", "cm"),
        ("push_async_callback", "callback, /, *args, **kwds"),
        ("push_async_exit", "exit"),
        ("__aenter__", ""),
        ("__aexit__", "*exc_details"),
    ],
    ..NativeClass::BASE
};

async fn enter_context(co: &Yielder, this: &Value, manager: &Value) -> PyResult<Value> {
    let enter = special_method(manager, sym::DUNDER_AENTER)?;
    let exit = special_method(manager, sym::DUNDER_AEXIT)?;
    let (Some(enter), Some(exit)) = (enter, exit) else {
        let class: Class = ops::class_of(manager);
        return Err(type_error(format!(
            "'{}.{}' object does not support the asynchronous context manager protocol",
            class.0.module,
            class.0.qualname.as_str()
        )));
    };
    let entering = ops::call(&enter, &[])?;
    let result = co.wait(&entering).await?;
    push(this, false, exit);
    Ok(result)
}

async fn call_back(co: &Yielder, sync: bool, callback: &Value, args: &[Value]) -> PyResult<bool> {
    let made = ops::call(callback, args)?;
    let result = if sync { made } else { co.wait(&made).await? };
    ops::truth(&result)
}

/// Runs the callbacks as nested `async with` statements would; whether the exception is swallowed.
async fn unwind(co: &Yielder, this: &Value, mut exc: Option<Exc>) -> PyResult<bool> {
    let received = exc.is_some();
    let outer = handling_current();
    let mut suppressed = false;
    let mut pending = false;
    loop {
        let callback = stack_of(this).and_then(|stack| stack.0.borrow_mut().pop());
        let Some((sync, callback)) = callback else {
            break;
        };
        let args = match &exc {
            None => [Value::None, Value::None, Value::None],
            Some(exc) => [Value::Class(exc.class().clone()), exc.value(), Value::None],
        };
        match call_back(co, sync, &callback, &args).await {
            Ok(true) => {
                suppressed = true;
                pending = false;
                exc = None;
            }
            Ok(false) => {}
            Err(error) => {
                fix_context(&error, exc.as_ref(), outer.as_ref());
                pending = true;
                exc = Some(error);
            }
        }
    }
    match exc {
        Some(exc) if pending => Err(exc),
        _ => Ok(received && suppressed),
    }
}
