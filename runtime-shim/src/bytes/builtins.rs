//! `bytes` as a program calls it.

use super::{Bytes, room};
use crate::args::{Args, clamped_int, text_arg};
use crate::class::ClassId;
use crate::exception::{PyResult, overflow_error, type_error, value_error};
use crate::function::Builtin;
use crate::iter::iter;
use crate::names::sym;
use crate::ops::{self, type_name};
use crate::string::{Str, codec};
use crate::value::Value;

pub static BYTES: Builtin = Builtin {
    name: "bytes",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Bytes),
};

/// `bytes(source=b'', encoding, errors)`: a text to encode, a length of zeros, or an iterable of ints.
fn construct(args: Args) -> PyResult<Value> {
    let [source, encoding, errors] = args.parse("bytes", ["source", "encoding", "errors"], 0, 3)?;
    let encoding = encoding
        .map(|value| text_arg("bytes", "argument 'encoding'", value))
        .transpose()?;
    let errors = errors
        .map(|value| text_arg("bytes", "argument 'errors'", value))
        .transpose()?;
    let made = match (source, encoding, errors) {
        (Some(Value::Str(text)), Some(encoding), errors) => codec::encode(
            text,
            encoding.as_str(),
            errors.map_or("strict", Str::as_str),
        )?,
        (_, Some(_), _) => return Err(type_error("encoding without a string argument")),
        (Some(Value::Str(_)), None, _) => {
            return Err(type_error("string argument without an encoding"));
        }
        (_, None, Some(_)) => return Err(type_error("errors without a string argument")),
        (None, None, None) => Bytes::empty(),
        (Some(source), None, None) => from_value(source)?,
    };
    Ok(Value::Bytes(made))
}

fn zeros(length: i64) -> PyResult<Bytes> {
    let Ok(length) = usize::try_from(length) else {
        return Err(value_error("negative count"));
    };
    let mut zeros = room(Some(length))?;
    zeros.resize(length, 0);
    Ok(Bytes::from_vec(zeros))
}

fn from_value(source: &Value) -> PyResult<Bytes> {
    match source {
        Value::Bytes(bytes) => return Ok(bytes.clone()),
        Value::ByteArray(_) | Value::MemoryView(_) => return super::bytes_like(source),
        Value::Big(_) => {
            return Err(overflow_error(
                "cannot fit 'int' into an index-sized integer",
            ));
        }
        Value::Int(_) | Value::Bool(_) => {
            return zeros(clamped_int(source).unwrap_or(-1));
        }
        Value::Instance(instance) => {
            let class = instance.class();
            if let Some(method) = class.lookup(sym::DUNDER_BYTES) {
                return match ops::call(&method, std::slice::from_ref(source))? {
                    Value::Bytes(bytes) => Ok(bytes),
                    other => {
                        let kind = type_name(&other);
                        Err(type_error(format!(
                            "__bytes__ returned non-bytes (type {kind})"
                        )))
                    }
                };
            }
            if class.lookup(sym::DUNDER_INDEX).is_some() {
                return zeros(ops::to_index(source)?);
            }
        }
        _ => {}
    }
    let items = iter(source).map_err(|error| {
        if error.is(ClassId::TypeError) {
            type_error(format!(
                "cannot convert '{}' object to bytes",
                type_name(source)
            ))
        } else {
            error
        }
    })?;
    let mut data = Vec::new();
    while let Some(item) = items.next()? {
        let int = match clamped_int(&item) {
            Some(int) => int,
            None => ops::to_index(&item)?,
        };
        data.push(u8::try_from(int).map_err(|_| value_error("bytes must be in range(0, 256)"))?);
    }
    Ok(Bytes::from_vec(data))
}
