//! `functools`, every name of CPython 3.11.

mod dispatch;
mod lru;
mod ordering;
mod partial;
mod property;
mod wrapper;

pub use dispatch::{SINGLEDISPATCH, SINGLEDISPATCHMETHOD};
pub use lru::{CACHE, LRU_CACHE};
pub use ordering::{CMP_TO_KEY, TOTAL_ORDERING};
pub use partial::{PARTIAL, PARTIALMETHOD};
pub use property::CACHED_PROPERTY;
pub(crate) use wrapper::update;
pub use wrapper::{UPDATE_WRAPPER, WRAPS, wrapper_assignments, wrapper_updates};

use crate::args::check_count;
use crate::class::{Class, ClassId};
use crate::exception::{PyResult, type_error};
use crate::frame::enter_native;
use crate::function::{BoundMethod, Builtin, MethodTarget, Signature};
use crate::iter::iter;
use crate::names::sym;
use crate::ops;
use crate::value::Value;
use std::rc::Rc;

const MODULE: &str = "functools";

/// How CPython ends the message of a recursion error in a call that its C code makes.
const CALLING: &str = " while calling a Python object";

/// `reduce(function, iterable[, initial])`
pub static REDUCE: Builtin = Builtin {
    name: "reduce",
    module: "functools",
    class: None,
    call: |args| {
        args.no_keywords("reduce")?;
        check_count("reduce", args.pos.len(), 2, 3)?;
        let (Some(function), Some(iterable)) = (args.pos.first(), args.pos.get(1)) else {
            return Ok(Value::None);
        };
        let _frame = enter_native(CALLING)?;
        let items = match iter(iterable) {
            Ok(items) => items,
            Err(error) if error.is(ClassId::TypeError) => {
                return Err(type_error("reduce() arg 2 must support iteration"));
            }
            Err(error) => return Err(error),
        };
        let mut result = match args.pos.get(2) {
            Some(initial) => initial.clone(),
            None => match items.next()? {
                Some(first) => first,
                None => {
                    return Err(type_error(
                        "reduce() of empty iterable with no initial value",
                    ));
                }
            },
        };
        while let Some(item) = items.next()? {
            result = ops::call(function, &[result, item])?;
        }
        Ok(result)
    },
};

/// The signature of a function with `*args` and `**kwargs` after some positional-only parameters.
const fn variadic(
    name: &'static str,
    qualname: &'static str,
    params: &'static [&'static str],
    args: &'static str,
    kwargs: &'static str,
) -> Signature {
    Signature {
        positional_only: params.len(),
        var_args: Some(args),
        var_kwargs: Some(kwargs),
        ..Signature::plain(name, qualname, params)
    }
}

/// The pairs of a `**kwargs` dict, as the keywords of another call.
pub(crate) fn keywords(dict: &Value) -> Vec<(crate::names::Sym, Value)> {
    match dict {
        Value::Dict(dict) => dict
            .pairs()
            .into_iter()
            .filter_map(|(name, value)| match name {
                Value::Str(name) => Some((crate::names::Sym::intern(name.as_str()), value)),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// `value.__get__(instance, owner)`; `None` where the value is no descriptor.
pub(crate) fn descriptor_get(
    value: &Value,
    instance: Option<&Value>,
    owner: &Class,
) -> Option<PyResult<Value>> {
    match value {
        Value::Function(_) => Some(Ok(match instance {
            Some(instance) => Value::BoundMethod(Rc::new(BoundMethod {
                receiver: instance.clone(),
                target: MethodTarget::Function(value.clone()),
            })),
            None => value.clone(),
        })),
        Value::Object(object) => object.descr_get(value, instance, owner),
        Value::Instance(descriptor) => {
            let get = descriptor.class().lookup(sym::DUNDER_GET)?;
            let instance = instance.cloned().unwrap_or(Value::None);
            Some(
                ops::bind_attr(&get, descriptor)
                    .and_then(|get| ops::call(&get, &[instance, Value::Class(owner.clone())])),
            )
        }
        _ => None,
    }
}
