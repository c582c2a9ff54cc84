//! `bytearray` as a program calls it.

use super::{ByteArray, byte_value, from_source};
use crate::args::{Args, ssize, text_arg};
use crate::bytes::{self, Octets, octets};
use crate::class::ClassId;
use crate::exception::{PyResult, index_error, type_error, value_error};
use crate::function::Builtin;
use crate::iter::iter;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::{Str, codec};
use crate::value::Value;

/// The class `bytearray`.
pub static BYTEARRAY: Builtin = Builtin::class("bytearray", ClassId::ByteArray, construct);

/// `bytearray(source=b'', encoding, errors)`
fn construct(args: Args) -> PyResult<Value> {
    let [source, encoding, errors] =
        args.parse("bytearray", ["source", "encoding", "errors"], 0, 3)?;
    let text = |value: Option<&Value>, name: &str| {
        value
            .map(|value| text_arg("bytearray", name, value).cloned())
            .transpose()
    };
    let encoding = text(encoding, "argument 'encoding'")?;
    let errors = text(errors, "argument 'errors'")?;
    let data = match (source, encoding, errors) {
        (Some(Value::Str(text)), Some(encoding), errors) => {
            let errors = errors.as_ref().map_or("strict", Str::as_str);
            codec::encode(text, encoding.as_str(), errors)?
                .as_slice()
                .to_vec()
        }
        (_, Some(_), _) => return Err(type_error("encoding without a string argument")),
        (Some(Value::Str(_)), None, None) => {
            return Err(type_error("string argument without an encoding"));
        }
        (_, None, Some(_)) => return Err(type_error("errors without a string argument")),
        (None, None, None) => Vec::new(),
        (Some(source), None, None) => from_source(source)?,
    };
    Ok(Value::ByteArray(ByteArray::from_vec(data)))
}

const OWN: &[Sym] = &[
    sym::APPEND,
    sym::CLEAR,
    sym::COPY,
    sym::EXTEND,
    sym::INSERT,
    sym::POP,
    sym::REMOVE,
    sym::REVERSE,
];

/// Whether `bytearray` has such a method.
pub fn has_method(name: Sym) -> bool {
    OWN.contains(&name) || bytes::has_method(name)
}

/// Calls a method of a bytearray; `None` where there is no such method.
pub fn call_method(array: &ByteArray, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::APPEND => args
            .one("bytearray.append")
            .and_then(byte_value)
            .and_then(|byte| array.resize(|data| data.push(byte)))
            .map(Value::from),
        sym::CLEAR => args
            .none("bytearray.clear")
            .and_then(|()| array.resize(Vec::clear))
            .map(Value::from),
        sym::COPY => args
            .none("bytearray.copy")
            .map(|()| Value::ByteArray(ByteArray::from_vec(array.borrow().clone()))),
        sym::EXTEND => args
            .one("bytearray.extend")
            .and_then(|items| extend(array, items))
            .map(Value::from),
        sym::INSERT => insert(array, args).map(Value::from),
        sym::POP => pop(array, args),
        sym::REMOVE => remove(array, args).map(Value::from),
        sym::REVERSE => args
            .none("bytearray.reverse")
            .map(|()| array.write(<[u8]>::reverse))
            .map(Value::from),
        name if bytes::has_method(name) => {
            return bytes::call_shared(&Octets::of_bytearray(array.to_bytes()), name, args);
        }
        _ => return None,
    })
}

fn extend(array: &ByteArray, items: &Value) -> PyResult<()> {
    if let Some(new) = octets(items)? {
        return array.push_all(new.as_slice());
    }
    let items = iter(items).map_err(|error| {
        if error.is(ClassId::TypeError) {
            let kind = ops::type_name(items);
            type_error(format!("can't extend bytearray with {kind}"))
        } else {
            error
        }
    })?;
    // All or nothing: the items are read before any is added.
    let mut new = Vec::new();
    while let Some(item) = items.next()? {
        new.push(byte_value(&item)?);
    }
    array.push_all(&new)
}

fn insert(array: &ByteArray, args: Args) -> PyResult<()> {
    let given = args.between("bytearray.insert", "insert", 2, 2)?;
    let [index, item] = given else {
        return Ok(());
    };
    let (index, byte) = (ssize(index)?, byte_value(item)?);
    let len = array.len();
    let at = if index < 0 {
        index.saturating_add(len).max(0)
    } else {
        index.min(len)
    };
    array.resize(|data| data.insert((at as usize).min(data.len()), byte))
}

fn pop(array: &ByteArray, args: Args) -> PyResult<Value> {
    let given = args.between("bytearray.pop", "pop", 0, 1)?;
    let index = given.first().map_or(Ok(-1), ssize)?;
    if array.is_empty() {
        return Err(index_error("pop from empty bytearray"));
    }
    let at = array
        .position(index)
        .ok_or_else(|| index_error("pop index out of range"))?;
    array
        .resize(|data| data.remove(at))
        .map(|byte| Value::Int(i64::from(byte)))
}

fn remove(array: &ByteArray, args: Args) -> PyResult<()> {
    let byte = byte_value(args.one("bytearray.remove")?)?;
    let at = array.borrow().iter().position(|known| *known == byte);
    let at = at.ok_or_else(|| value_error("value not found in bytearray"))?;
    array.resize(|data| {
        data.remove(at);
    })
}

/// Class methods: `bytearray.fromhex`, `bytearray.maketrans`.
pub(crate) fn call_class_method(name: Sym, args: Args) -> Option<PyResult<Value>> {
    bytes::call_shared(&Octets::of_bytearray(bytes::Bytes::empty()), name, args)
}
