//! `str`, `repr`, `ascii`, `format`.

use super::{class_of, special, type_name};
use crate::class::Instance;
use crate::exception::{Exc, PyResult, type_error};
use crate::frame::enter_native;
use crate::function::{self, BoundMethod, MethodTarget};
use crate::int::Int;
use crate::names::{Sym, sym};
use crate::string::Str;
use crate::string::repr::escape_non_ascii;
use crate::value::Value;
use crate::{exception, float, format};
use std::rc::Rc;

/// `str(value)`
pub fn to_str(value: &Value) -> PyResult<Str> {
    match value {
        Value::Str(text) => Ok(text.clone()),
        Value::Instance(instance) => instance_text(instance, value, sym::DUNDER_STR),
        Value::Object(object) => match object.str() {
            Some(text) => text,
            None => repr(value),
        },
        other => repr(other),
    }
}

/// Calls `__str__` or `__repr__` of an instance; `str` falls back to `repr`.
fn instance_text(instance: &Instance, value: &Value, name: Sym) -> PyResult<Str> {
    let _frame = enter_native(if name == sym::DUNDER_STR {
        " while getting the str of an object"
    } else {
        " while getting the repr of an object"
    })?;
    if let Some(method) = special(instance, name) {
        return match super::call(&method, std::slice::from_ref(value))? {
            Value::Str(text) => Ok(text),
            other => Err(non_string(name, &other)),
        };
    }
    if instance.exception().is_some() {
        return if name == sym::DUNDER_STR {
            exception::base_str(instance)
        } else {
            exception::base_repr(instance)
        };
    }
    if name == sym::DUNDER_STR {
        // A text is its own `str`, whatever its `repr`.
        if let Some(base @ Value::Str(_)) = instance.base_value() {
            return to_str(base);
        }
        return instance_text(instance, value, sym::DUNDER_REPR);
    }
    match instance.base_value() {
        Some(base @ (Value::Set(_) | Value::FrozenSet(_) | Value::ByteArray(_))) => {
            named_repr(instance, base)
        }
        Some(base) => repr(base),
        None => Ok(default_repr(instance)),
    }
}

#[cold]
fn non_string(name: Sym, value: &Value) -> Exc {
    type_error(format!(
        "{} returned non-string (type {})",
        name.text(),
        type_name(value)
    ))
}

/// Sets and byte arrays show the name of their class: `Tags({1, 2})`.
fn named_repr(instance: &Instance, base: &Value) -> PyResult<Str> {
    let text = repr(base)?;
    let name = instance.class().name();
    let inner = match base {
        Value::Set(set) if set.len() == 0 => String::from("()"),
        Value::Set(_) => format!("({})", text.as_str()),
        _ => text
            .as_str()
            .find('(')
            .and_then(|at| text.as_str().get(at..))
            .unwrap_or_default()
            .to_owned(),
    };
    Ok(Str::from_string(format!("{name}{inner}")))
}

/// `<__main__.Foo object at 0x…>`
pub(crate) fn default_repr(instance: &Instance) -> Str {
    Str::from_string(format!(
        "<{} object at {:#x}>",
        qualified(instance.class()),
        instance.address()
    ))
}

fn qualified(class: &crate::class::Class) -> String {
    match class.0.module {
        "builtins" => class.0.qualname.as_str().to_owned(),
        module => format!("{module}.{}", class.0.qualname.as_str()),
    }
}

/// `repr(value)`
pub fn repr(value: &Value) -> PyResult<Str> {
    match value {
        Value::Str(text) => return Ok(text.repr()),
        Value::Instance(instance) => return instance_text(instance, value, sym::DUNDER_REPR),
        Value::Class(class) => {
            if let Some(method) = super::class_special(class, sym::DUNDER_REPR) {
                return match super::call(&method, std::slice::from_ref(value))? {
                    Value::Str(text) => Ok(text),
                    other => Err(non_string(sym::DUNDER_REPR, &other)),
                };
            }
        }
        _ => {}
    }
    let mut out = String::new();
    write_repr(&mut out, value)?;
    Ok(Str::from_string(out))
}

/// Appends `repr(value)`.
fn write_repr(out: &mut String, value: &Value) -> PyResult<()> {
    match value {
        Value::Unset => out.push_str("<unset>"),
        Value::None => out.push_str("None"),
        Value::Ellipsis => out.push_str("Ellipsis"),
        Value::NotImplemented => out.push_str("NotImplemented"),
        Value::Bool(true) => out.push_str("True"),
        Value::Bool(false) => out.push_str("False"),
        Value::Int(value) => {
            use std::fmt::Write;
            let _ = write!(out, "{value}");
        }
        Value::Big(value) => out.push_str(&Int::Big(value.clone()).to_decimal()?),
        Value::Float(value) => float::push_repr(out, *value),
        Value::Str(text) => out.push_str(text.repr().as_str()),
        Value::Complex(complex) => crate::complex::push_repr(out, **complex),
        Value::Bytes(bytes) => out.push_str(bytes.repr().as_str()),
        Value::ByteArray(array) => out.push_str(array.repr().as_str()),
        Value::MemoryView(view) => out.push_str(view.repr().as_str()),
        Value::List(list) => out.push_str(list.repr()?.as_str()),
        Value::Tuple(tuple) => out.push_str(tuple.repr()?.as_str()),
        Value::Dict(dict) => out.push_str(dict.repr()?.as_str()),
        Value::DictView(view) => out.push_str(view.repr()?.as_str()),
        Value::Set(set) => out.push_str(set.repr(false)?.as_str()),
        Value::FrozenSet(set) => out.push_str(set.repr(true)?.as_str()),
        Value::Range(range) => out.push_str(range.repr().as_str()),
        Value::Slice(slice) => out.push_str(slice.repr()?.as_str()),
        Value::Iter(iter) => out.push_str(iter.repr()?.as_str()),
        Value::Function(function) => out.push_str(function::repr(function).as_str()),
        Value::Builtin(builtin) => {
            out.push_str("<built-in function ");
            out.push_str(builtin.name);
            out.push('>');
        }
        Value::BoundMethod(method) => write_method(out, method)?,
        Value::Class(class) if class.metaclass().is_none() => {
            out.push_str("<class '");
            out.push_str(&qualified(class));
            out.push_str("'>");
        }
        Value::Class(class) => match super::class_special(class, sym::DUNDER_REPR) {
            Some(_) => out.push_str(repr(value)?.as_str()),
            None => {
                out.push_str("<class '");
                out.push_str(&qualified(class));
                out.push_str("'>");
            }
        },
        Value::Instance(_) => out.push_str(repr(value)?.as_str()),
        Value::Object(object) => out.push_str(object.repr()?.as_str()),
    }
    Ok(())
}

fn write_method(out: &mut String, method: &Rc<BoundMethod>) -> PyResult<()> {
    match &method.target {
        MethodTarget::Function(function) => {
            let name = match function {
                Value::Function(function) => function.qualname(),
                other => match super::attr::find(other, sym::DUNDER_QUALNAME)? {
                    Some(Value::Str(text)) => text.as_str().to_owned(),
                    _ => String::from("?"),
                },
            };
            out.push_str("<bound method ");
            out.push_str(&name);
            out.push_str(" of ");
            write_repr(out, &method.receiver)?;
            out.push('>');
        }
        MethodTarget::Builtin(name) => {
            let text = match &method.receiver {
                Value::Class(class) => {
                    format!(
                        "<built-in method {} of type object at {:#x}>",
                        name.text(),
                        class.address()
                    )
                }
                receiver => format!(
                    "<built-in method {} of {} object at {:#x}>",
                    name.text(),
                    type_name(receiver),
                    super::id(receiver)
                ),
            };
            out.push_str(&text);
        }
    }
    Ok(())
}

/// `ascii(value)`
pub fn ascii(value: &Value) -> PyResult<Str> {
    let text = repr(value)?;
    if text.is_ascii() {
        return Ok(text);
    }
    Ok(Str::from_string(escape_non_ascii(text.as_str())))
}

/// `format(value, spec)`: `__format__` of a program's class, else the mini-language.
pub fn format_value(value: &Value, spec: &str) -> PyResult<Str> {
    match value {
        Value::Str(text) if spec.is_empty() => Ok(text.clone()),
        Value::Instance(instance) => {
            if let Some(method) = special(instance, sym::DUNDER_FORMAT) {
                return match super::call(&method, &[value.clone(), Value::from(spec)])? {
                    Value::Str(text) => Ok(text),
                    other => Err(type_error(format!(
                        "__format__ must return a str, not {}",
                        type_name(&other)
                    ))),
                };
            }
            if let Some(base) = instance.base_value() {
                // An empty spec means `str`, which the class may define.
                if spec.is_empty() {
                    return to_str(value);
                }
                return format_value(base, spec);
            }
            default_format(value, &Str::new(spec))
        }
        Value::Int(_)
        | Value::Big(_)
        | Value::Bool(_)
        | Value::Float(_)
        | Value::Complex(_)
        | Value::Str(_) => format::format(value, spec),
        other => default_format(other, &Str::new(spec)),
    }
}

/// `object.__format__`
pub(crate) fn default_format(value: &Value, spec: &Str) -> PyResult<Str> {
    if spec.is_empty() {
        return to_str(value);
    }
    Err(type_error(format!(
        "unsupported format string passed to {}.__format__",
        class_of(value).name()
    )))
}
