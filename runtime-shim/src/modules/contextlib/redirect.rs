//! `redirect_stdout` and `redirect_stderr`.

use super::MODULE;
use super::manager::abstract_base;
use crate::args::Args;
use crate::class::Class;
use crate::class::native::{NativeClass, native_instance};
use crate::exception::{PyResult, index_error};
use crate::function::{Signature, bind_method};
use crate::modules::sys::{self, Stream};
use crate::value::Value;
use std::cell::RefCell;

struct Redirect {
    stream: Stream,
    target: Value,
    /// What the stream was at each entry: the manager may be entered again inside itself.
    before: RefCell<Vec<Value>>,
}

fn state(value: &Value) -> Option<&Redirect> {
    match value {
        Value::Instance(instance) => instance.native::<Redirect>(),
        _ => None,
    }
}

fn new(class: &Class, args: Args, stream: Stream) -> PyResult<Value> {
    static INIT: Signature = Signature::plain(
        "__init__",
        "_RedirectStream.__init__",
        &["self", "new_target"],
    );
    let bound = bind_method(&INIT, &[], &Value::None, args)?;
    Ok(native_instance(
        class,
        Box::new(Redirect {
            stream,
            target: bound.get(1).cloned().unwrap_or(Value::None),
            before: RefCell::default(),
        }),
    ))
}

fn enter(this: &Value, _: Args) -> PyResult<Value> {
    let Some(redirect) = state(this) else {
        return Ok(Value::None);
    };
    redirect
        .before
        .borrow_mut()
        .push(sys::current(redirect.stream));
    sys::redirect(redirect.stream, redirect.target.clone());
    Ok(redirect.target.clone())
}

fn exit(this: &Value, _: Args) -> PyResult<Value> {
    let Some(redirect) = state(this) else {
        return Ok(Value::None);
    };
    let before = redirect.before.borrow_mut().pop();
    match before {
        Some(before) => sys::redirect(redirect.stream, before),
        None => return Err(index_error("pop from empty list")),
    }
    Ok(Value::None)
}

/// `redirect_stdout(new_target)`
pub static REDIRECT_STDOUT: NativeClass = NativeClass {
    name: "redirect_stdout",
    module: MODULE,
    has_dict: true,
    bases: abstract_base,
    new: Some(|class, args| new(class, args, Stream::Out)),
    init: Some(|_, _| Ok(())),
    methods: &[("__enter__", enter), ("__exit__", exit)],
    ..NativeClass::BASE
};

/// `redirect_stderr(new_target)`
pub static REDIRECT_STDERR: NativeClass = NativeClass {
    name: "redirect_stderr",
    module: MODULE,
    has_dict: true,
    bases: abstract_base,
    new: Some(|class, args| new(class, args, Stream::Err)),
    init: Some(|_, _| Ok(())),
    methods: &[("__enter__", enter), ("__exit__", exit)],
    ..NativeClass::BASE
};
