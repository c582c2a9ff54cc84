//! `ExitStack`.

use super::{MODULE, as_exception, special_method};
use crate::args::Args;
use crate::class::native::{NativeClass, native_instance};
use crate::exception::{Exc, PyResult, handling_current, type_error};
use crate::frame::enter_native;
use crate::function::{Signature, library_closure};
use crate::names::sym;
use crate::ops;
use crate::value::Value;
use std::cell::RefCell;

/// The callbacks to run at the end, the last one first: each is called as `__exit__` is. `false` where what it gives is
/// awaited.
#[derive(Default)]
pub(super) struct Stack(pub(super) RefCell<Vec<(bool, Value)>>);

pub(super) fn state(value: &Value) -> Option<&Stack> {
    match value {
        Value::Instance(instance) => instance.native::<Stack>(),
        _ => None,
    }
}

pub(super) fn push(this: &Value, sync: bool, callback: Value) {
    if let Some(stack) = state(this) {
        stack.0.borrow_mut().push((sync, callback));
    }
}

static EXIT_WRAPPER: Signature = Signature::plain(
    "_exit_wrapper",
    "_BaseExitStack._create_cb_wrapper.<locals>._exit_wrapper",
    &["exc_type", "exc", "tb"],
);

/// What both kinds of stack have.
pub(super) static BASE_EXIT_STACK: NativeClass = NativeClass {
    name: "_BaseExitStack",
    module: MODULE,
    has_dict: true,
    new: Some(|class, args| {
        static INIT: Signature = Signature::plain("__init__", "_BaseExitStack.__init__", &["self"]);
        if class.0.native.is_some() {
            crate::function::bind_method(&INIT, &[], &Value::None, args)?;
        }
        Ok(native_instance(class, Box::new(Stack::default())))
    }),
    init: Some(|_, _| Ok(())),
    methods: &[
        ("enter_context", |this, args| {
            static ENTER: Signature = Signature::plain(
                "enter_context",
                "_BaseExitStack.enter_context",
                &["self", "cm"],
            );
            let bound = crate::function::bind_method(&ENTER, &[], this, args)?;
            enter_context(this, bound.get(1).unwrap_or(&Value::None))
        }),
        ("push", |this, args| {
            static PUSH: Signature =
                Signature::plain("push", "_BaseExitStack.push", &["self", "exit"]);
            let bound = crate::function::bind_method(&PUSH, &[], this, args)?;
            let callback = bound.get(1).cloned().unwrap_or(Value::None);
            match special_method(&callback, sym::DUNDER_EXIT)? {
                Some(exit) => push(this, true, exit),
                None => push(this, true, callback.clone()),
            }
            Ok(callback)
        }),
        ("callback", |this, args| {
            static CALLBACK: Signature = Signature {
                positional_only: 2,
                var_args: Some("args"),
                var_kwargs: Some("kwds"),
                ..Signature::plain("callback", "_BaseExitStack.callback", &["self", "callback"])
            };
            let bound = crate::function::bind_method(&CALLBACK, &[], this, args)?;
            let [_, callback, Value::Tuple(pos), named] = bound.as_slice() else {
                return Ok(Value::None);
            };
            let (held, pos) = (callback.clone(), pos.clone());
            let named = crate::modules::functools::keywords(named);
            let wrapper = library_closure(MODULE, &EXIT_WRAPPER, Vec::new(), move |_| {
                ops::call_args(&held, Args::new(pos.as_slice(), &named))?;
                Ok(Value::None)
            });
            ops::set_attr_sym(&wrapper, sym::DUNDER_WRAPPED, callback.clone())?;
            push(this, true, wrapper);
            Ok(callback.clone())
        }),
        ("pop_all", |this, args| {
            args.none("_BaseExitStack.pop_all")?;
            let fresh = ops::call(&Value::Class(ops::class_of(this)), &[])?;
            if let (Some(from), Some(to)) = (state(this), state(&fresh)) {
                let callbacks = from.0.take();
                let old = to.0.replace(callbacks);
                drop(old);
            }
            Ok(fresh)
        }),
    ],
    python: &[("pop_all", "")],
    ..NativeClass::BASE
};

/// `ExitStack()`
pub static EXIT_STACK: NativeClass = NativeClass {
    name: "ExitStack",
    module: MODULE,
    has_dict: true,
    bases: || {
        vec![
            BASE_EXIT_STACK.class(),
            super::ABSTRACT_CONTEXT_MANAGER.class(),
        ]
    },
    methods: &[
        ("__enter__", |this, _| Ok(this.clone())),
        ("__exit__", |this, args| {
            let _frame = enter_native("")?;
            let exc = match args.pos {
                [_, value, ..] => as_exception(value),
                _ => None,
            };
            unwind(this, exc).map(Value::Bool)
        }),
        ("close", |this, args| {
            args.none("ExitStack.close")?;
            let _frame = enter_native("")?;
            super::call(
                this,
                sym::DUNDER_EXIT,
                &[Value::None, Value::None, Value::None],
            )?;
            Ok(Value::None)
        }),
    ],
    python: &[
        ("close", ""),
        ("__enter__", ""),
        ("__exit__", "*exc_details"),
    ],
    ..NativeClass::BASE
};

fn enter_context(this: &Value, manager: &Value) -> PyResult<Value> {
    let enter = special_method(manager, sym::DUNDER_ENTER)?;
    let exit = special_method(manager, sym::DUNDER_EXIT)?;
    let (Some(enter), Some(exit)) = (enter, exit) else {
        let class = ops::class_of(manager);
        return Err(type_error(format!(
            "'{}.{}' object does not support the context manager protocol",
            class.0.module,
            class.0.qualname.as_str()
        )));
    };
    let result = ops::call(&enter, &[])?;
    push(this, true, exit);
    Ok(result)
}

/// Runs the callbacks as nested `with` statements would; whether the exception is swallowed.
fn unwind(this: &Value, mut exc: Option<Exc>) -> PyResult<bool> {
    let received = exc.is_some();
    let outer = handling_current();
    let mut suppressed = false;
    let mut pending = false;
    loop {
        let callback = state(this).and_then(|stack| stack.0.borrow_mut().pop());
        let Some((_, callback)) = callback else { break };
        let args = match &exc {
            None => [Value::None, Value::None, Value::None],
            Some(exc) => [Value::Class(exc.class().clone()), exc.value(), Value::None],
        };
        match ops::call(&callback, &args).and_then(|result| ops::truth(&result)) {
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

/// Makes the chain of a new exception end in the one that was being handled, as it would in nested `with` statements.
pub(super) fn fix_context(new: &Exc, old: Option<&Exc>, outer: Option<&Exc>) {
    let same = |a: &Exc, b: Option<&Exc>| b.is_some_and(|b| a.0.is(&b.0));
    let mut at = new.clone();
    loop {
        let context = match at.data() {
            Some(data) => data.context.borrow().clone(),
            None => None,
        };
        match context {
            None => return,
            Some(context) if same(&context, old) => return,
            Some(context) if same(&context, outer) => break,
            Some(context) => at = context,
        }
    }
    if let Some(data) = at.data() {
        let dropped = data.context.replace(old.cloned());
        drop(dropped);
    }
}
