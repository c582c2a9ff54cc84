//! `str`, `ord`, `chr` and `ascii` as a program calls them.

use super::{Str, codec};
use crate::args::{Args, c_int, text_arg};
use crate::class::ClassId;
use crate::exception::{PyResult, type_error, unsupported, value_error};
use crate::function::Builtin;
use crate::ops::{self, type_name};
use crate::value::Value;

pub static STR: Builtin = Builtin {
    name: "str",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Str),
};
pub static ORD: Builtin = Builtin {
    name: "ord",
    module: "builtins",
    call: ord,
    class: None,
};
pub static CHR: Builtin = Builtin {
    name: "chr",
    module: "builtins",
    call: chr,
    class: None,
};
pub static ASCII: Builtin = Builtin {
    name: "ascii",
    module: "builtins",
    call: ascii,
    class: None,
};

/// `str(object='', encoding='utf-8', errors='strict')`: decodes where an encoding or error handler is given.
fn construct(args: Args) -> PyResult<Value> {
    let [object, encoding, errors] = args.parse("str", ["object", "encoding", "errors"], 0, 3)?;
    let encoding = encoding
        .map(|value| text_arg("str", "argument 'encoding'", value))
        .transpose()?;
    let errors = errors
        .map(|value| text_arg("str", "argument 'errors'", value))
        .transpose()?;
    let Some(object) = object else {
        return Ok(Value::Str(Str::empty()));
    };
    if encoding.is_none() && errors.is_none() {
        return ops::to_str(object).map(Value::Str);
    }
    match object {
        Value::Bytes(_) | Value::ByteArray(_) | Value::MemoryView(_) => {
            let data = &crate::bytes::bytes_like(object)?;
            let encoding = encoding.map_or("utf-8", Str::as_str);
            codec::decode(data, encoding, errors.map_or("strict", Str::as_str)).map(Value::Str)
        }
        Value::Str(_) => Err(type_error("decoding str is not supported")),
        other => {
            let kind = type_name(other);
            Err(type_error(format!(
                "decoding to str: need a bytes-like object, {kind} found"
            )))
        }
    }
}

fn ord(args: Args) -> PyResult<Value> {
    let (length, code) = match crate::ops::unwrap_base(args.one("ord")?) {
        Value::Str(text) => (text.len(), text.char_at(0).map(u32::from)),
        Value::Bytes(data) => (
            data.len(),
            data.as_slice().first().map(|byte| u32::from(*byte)),
        ),
        Value::ByteArray(data) => {
            let first = data.borrow().first().copied();
            (data.len(), first.map(u32::from))
        }
        other => {
            let kind = type_name(other);
            return Err(type_error(format!(
                "ord() expected string of length 1, but {kind} found"
            )));
        }
    };
    match code {
        Some(code) if length == 1 => Ok(Value::Int(i64::from(code))),
        _ => Err(type_error(format!(
            "ord() expected a character, but string of length {length} found"
        ))),
    }
}

/// `ord` of a text known to be one. Errors: its length is not 1.
pub fn ord_of(text: &Str) -> PyResult<i64> {
    match (text.len(), text.char_at(0)) {
        (1, Some(c)) => Ok(i64::from(u32::from(c))),
        (length, _) => Err(type_error(format!(
            "ord() expected a character, but string of length {length} found"
        ))),
    }
}

fn chr(args: Args) -> PyResult<Value> {
    chr_of(c_int(args.one("chr")?)?).map(Value::Str)
}

/// `chr(code)`. Errors: `ValueError` outside Unicode; a surrogate is unsupported.
pub fn chr_of(code: i64) -> PyResult<Str> {
    match u32::try_from(code).ok().filter(|code| *code <= 0x10_FFFF) {
        None => Err(value_error("chr() arg not in range(0x110000)")),
        Some(code) => char::from_u32(code)
            .map(Str::from_char)
            .ok_or_else(|| unsupported("a lone surrogate in a str")),
    }
}

fn ascii(args: Args) -> PyResult<Value> {
    ops::ascii(args.one("ascii")?).map(Value::Str)
}
