//! Operators, items, attributes and calls on dynamic values.

mod binary;
mod compare;

pub use binary::*;
pub use compare::*;

use crate::exception::{PyResult, unsupported};
use crate::names::{Name, Sym};
use crate::string::Str;
use crate::value::Value;

fn todo<T>(what: &str) -> PyResult<T> {
    Err(unsupported(format!("{what} is not implemented yet")))
}

/// `bool(value)`.
pub fn truth(value: &Value) -> PyResult<bool> {
    match value {
        Value::Bool(value) => Ok(*value),
        Value::None => Ok(false),
        Value::Int(value) => Ok(*value != 0),
        Value::Float(value) => Ok(*value != 0.0),
        _ => todo("truth"),
    }
}

/// `str(value)`.
pub fn to_str(_value: &Value) -> PyResult<Str> {
    todo("str")
}

/// `repr(value)`.
pub fn repr(_value: &Value) -> PyResult<Str> {
    todo("repr")
}

/// `ascii(value)`.
pub fn ascii(_value: &Value) -> PyResult<Str> {
    todo("ascii")
}

/// `type(value).__name__`.
pub fn type_name(_value: &Value) -> String {
    String::from("object")
}

/// `len(value)`.
pub fn len(_value: &Value) -> PyResult<i64> {
    todo("len")
}

/// `container[key]`.
pub fn get_item(_container: &Value, _key: &Value) -> PyResult<Value> {
    todo("item")
}

/// `container[key] = value`.
pub fn set_item(_container: &Value, _key: &Value, _value: Value) -> PyResult<()> {
    todo("item")
}

/// `del container[key]`.
pub fn del_item(_container: &Value, _key: &Value) -> PyResult<()> {
    todo("item")
}

/// `value.name`.
pub fn get_attr(value: &Value, name: &Name) -> PyResult<Value> {
    get_attr_sym(value, name.sym())
}

/// `value.name` by symbol.
pub fn get_attr_sym(_value: &Value, _name: Sym) -> PyResult<Value> {
    todo("attribute")
}

/// `function(*args)`.
pub fn call(_function: &Value, _args: &[Value]) -> PyResult<Value> {
    todo("call")
}

/// A call with keywords, by symbol.
pub fn call_args(_function: &Value, _args: crate::args::Args) -> PyResult<Value> {
    todo("call")
}

/// `value.name(*args)`.
pub fn call_method(_value: &Value, _name: &Name, _args: &[Value]) -> PyResult<Value> {
    todo("method")
}

/// `value.name(*args)` by symbol, for the shim's own calls.
pub fn call_method_sym(_value: &Value, _name: Sym, _args: crate::args::Args) -> PyResult<Value> {
    todo("method")
}

/// The value as an index (`__index__`): `TypeError` naming the type otherwise. Beyond 64 bits: `IndexError`
/// `cannot fit 'int' into an index-sized integer`.
pub fn to_index(_value: &Value) -> PyResult<i64> {
    todo("index")
}

/// `id(value)`.
pub fn id(_value: &Value) -> i64 {
    0
}

/// `callable(value)`.
pub fn is_callable(value: &Value) -> bool {
    matches!(
        value,
        Value::Function(_) | Value::Builtin(_) | Value::BoundMethod(_) | Value::Class(_)
    )
}

/// `iter(value)` of a [`Value::Object`]: what its `__iter__` gives, `None` where it has none.
pub fn iter_hook(_value: &Value) -> PyResult<Option<Value>> {
    Ok(None)
}
