//! Calls and method calls.

use super::methods::{call_builtin_method, call_class_method, object_method};
use super::{attr, bind_attr, bind_class_attr, class_of, get_attr_sym, special, type_name};
use crate::args::Args;
use crate::class::native::native_method;
use crate::class::{Class, ClassId, Flags, Found, Instance, find_attr, instantiate};
use crate::exception::{Exc, PyResult, type_error};
use crate::frame::enter_native;
use crate::function::{ArgList, MethodTarget, with_receiver};
use crate::modules::collections::{DEQUE, Deque, quick_deque};
use crate::names::{Name, Sym, sym};
use crate::value::Value;

/// CPython counts a call that its C code makes as a level of its own.
const CALLING: &str = " while calling a Python object";

/// `function(*args)`
#[inline]
pub fn call(function: &Value, args: &[Value]) -> PyResult<Value> {
    call_args(function, Args::positional(args))
}

/// `function(*args, **named)`
pub fn call_kw(function: &Value, args: &[Value], named: &[(&Name, Value)]) -> PyResult<Value> {
    let named: Vec<(Sym, Value)> = named
        .iter()
        .map(|(name, value)| (name.sym(), value.clone()))
        .collect();
    call_args(function, Args::new(args, &named))
}

/// A call whose arguments hold stars.
pub fn call_list(function: &Value, args: ArgList) -> PyResult<Value> {
    args.with(function, |args| call_args(function, args))
}

/// A call in any form.
pub fn call_args(function: &Value, args: Args) -> PyResult<Value> {
    match function {
        Value::Function(function) => function.call(args),
        Value::Builtin(builtin) => (builtin.call)(args),
        Value::BoundMethod(method) => method.call(args),
        Value::Class(class) => call_class(class, args),
        Value::Instance(instance) => match special(instance, sym::DUNDER_CALL) {
            Some(Value::Function(code)) => {
                let _frame = enter_native(CALLING)?;
                with_receiver(function, args, |args| code.call(args))
            }
            Some(other) => {
                let bound = bind_attr(&other, instance)?;
                call_args(&bound, args)
            }
            None => Err(not_callable(function)),
        },
        Value::Object(object) => match object.call(args) {
            Some(result) => result,
            None => Err(not_callable(function)),
        },
        _ => Err(not_callable(function)),
    }
}

#[cold]
fn not_callable(value: &Value) -> Exc {
    type_error(format!("'{}' object is not callable", type_name(value)))
}

fn call_class(class: &Class, args: Args) -> PyResult<Value> {
    let Some(id) = class.kind() else {
        if matches!(class.0.module, "__main__" | "enum") || class.0.native.is_some() {
            let _frame = enter_native(CALLING)?;
            return instantiate(class, args);
        }
        return Err(type_error(format!(
            "cannot create '{}' instances",
            class.name()
        )));
    };
    match super::constructor(id) {
        Some(builtin) => (builtin.call)(args),
        None => Err(type_error(format!(
            "cannot create '{}' instances",
            id.name()
        ))),
    }
}

/// `value.name(*args)`
#[inline]
pub fn call_method(value: &Value, name: &Name, args: &[Value]) -> PyResult<Value> {
    call_method_sym(value, name.sym(), Args::positional(args))
}

/// `value.name(*args, **named)`
pub fn call_method_kw(
    value: &Value,
    name: &Name,
    args: &[Value],
    named: &[(&Name, Value)],
) -> PyResult<Value> {
    let named: Vec<(Sym, Value)> = named
        .iter()
        .map(|(name, value)| (name.sym(), value.clone()))
        .collect();
    call_method_sym(value, name.sym(), Args::new(args, &named))
}

/// A method call whose arguments hold stars. The method is looked up before the arguments are used, as in Python.
pub fn call_method_list(value: &Value, name: &Name, args: ArgList) -> PyResult<Value> {
    let method = get_attr_sym(value, name.sym())?;
    call_list(&method, args)
}

/// `value.name(…)` by symbol, without making a bound method where the value's type says what is meant.
pub fn call_method_sym(value: &Value, name: Sym, args: Args) -> PyResult<Value> {
    match value {
        Value::Instance(instance) => return call_instance_method(instance, value, name, args),
        Value::Class(class) => return call_method_of_class(class, value, name, args),
        Value::Object(object) => {
            if let Some(result) = object.call_method(name, args) {
                return result;
            }
        }
        other => {
            if let Some(result) = call_builtin_method(other, name, args) {
                return result;
            }
        }
    }
    let method = get_attr_sym(value, name)?;
    if let Value::BoundMethod(bound) = &method
        && let MethodTarget::Builtin(found) = bound.target
        && found == name
        && super::is(&bound.receiver, value)
    {
        // The type says it has the method and does not answer the call.
        return Err(attr::missing(value, name));
    }
    call_args(&method, args)
}

fn call_instance_method(
    instance: &Instance,
    value: &Value,
    name: Sym,
    args: Args,
) -> PyResult<Value> {
    if let Some(native) = instance.class().0.native
        && std::ptr::eq(native, &DEQUE)
        && let Some(deque) = instance.native::<Deque>()
        && let Some(result) = quick_deque(deque, name, args)
    {
        return result;
    }
    if instance.class().flags().has(Flags::GETATTRIBUTE) {
        let method = get_attr_sym(value, name)?;
        return call_args(&method, args);
    }
    match find_attr(instance, name) {
        Some(Found::Class(Value::Function(function))) => {
            with_receiver(value, args, |args| function.call(args))
        }
        Some(Found::Own(function)) => call_args(&function, args),
        Some(Found::Class(found)) => {
            if let Some(method) = native_method(&found) {
                return method.invoke(value, args);
            }
            let method = bind_attr(&found, instance)?;
            call_args(&method, args)
        }
        None => {
            if let Some(result) = object_method(instance, name, args) {
                return result;
            }
            let method = get_attr_sym(value, name)?;
            call_args(&method, args)
        }
    }
}

fn call_method_of_class(class: &Class, value: &Value, name: Sym, args: Args) -> PyResult<Value> {
    if class.metaclass().is_some() || name == sym::DUNDER_NEW {
        let method = get_attr_sym(value, name)?;
        return call_args(&method, args);
    }
    if let Some(found) = class.lookup(name) {
        let method = bind_class_attr(&found, class)?;
        return call_args(&method, args);
    }
    if name == sym::DUNDER_CALL {
        return call_class(class, args);
    }
    if let Some(result) = call_class_method(class, name, args) {
        return result;
    }
    let kind = class.builtin_base();
    if super::methods::class_has_method(kind, name) {
        return call_descriptor(kind, name, args);
    }
    let method = get_attr_sym(value, name)?;
    call_args(&method, args)
}

/// `str.upper(text)`: a method of a builtin type called through the type.
pub(crate) fn call_descriptor(class: ClassId, name: Sym, args: Args) -> PyResult<Value> {
    let slot = super::slots::is_wrapper(class, name);
    let Some((receiver, rest)) = args.pos.split_first() else {
        if slot {
            return Err(type_error(format!(
                "descriptor '{}' of '{}' object needs an argument",
                name.text(),
                class.name()
            )));
        }
        return Err(type_error(format!(
            "unbound method {}.{}() needs an argument",
            class.name(),
            name.text()
        )));
    };
    let own = class_of(receiver);
    // Iterators have classes of their own names only.
    let iterator = matches!(receiver, Value::Iter(_)) && own.name() == class.name();
    if !iterator && !own.derives_from(class) {
        if slot {
            return Err(type_error(format!(
                "descriptor '{}' requires a '{}' object but received a '{}'",
                name.text(),
                class.name(),
                type_name(receiver)
            )));
        }
        return Err(type_error(format!(
            "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
            name.text(),
            class.name(),
            type_name(receiver)
        )));
    }
    let rest = Args::new(rest, args.kw);
    match receiver {
        Value::Instance(instance) => match object_method(instance, name, rest) {
            Some(result) => result,
            None => Err(attr::missing(receiver, name)),
        },
        other => call_method_sym(other, name, rest),
    }
}

/// How CPython names a function in the errors of star arguments: `__main__.f()`.
pub(crate) fn function_text(function: &Value) -> String {
    let read = |name| match attr::find(function, name) {
        Ok(Some(Value::Str(text))) => Some(text.as_str().to_owned()),
        _ => None,
    };
    let qualname = match function {
        Value::Instance(_) | Value::Object(_) => None,
        _ => read(sym::DUNDER_QUALNAME),
    };
    match qualname {
        Some(qualname) => match read(sym::DUNDER_MODULE) {
            Some(module) if module != "builtins" => format!("{module}.{qualname}()"),
            _ => format!("{qualname}()"),
        },
        None => super::to_str(function)
            .map(|text| text.as_str().to_owned())
            .unwrap_or_default(),
    }
}
