//! The builtin functions about objects, input and output. Those of one type live with the type.

mod attributes;
mod classes;
mod dir;
mod io;

pub(crate) use attributes::computed_name;
pub use attributes::{DELATTR, GETATTR, HASATTR, SETATTR, VARS};
pub use classes::is_instance;
pub use classes::{
    CALLABLE, CLASSMETHOD, ISINSTANCE, ISSUBCLASS, OBJECT, PROPERTY, STATICMETHOD, TYPE,
};
pub use dir::DIR;
pub use io::{EXIT, INPUT, PRINT, QUIT};
pub(crate) use io::{sys_exit, undecodable};

use crate::args::{bad_argument, check_count};
use crate::class::ClassId;
use crate::exception::{exception_class, type_error, unsupported};
use crate::function::Builtin;
use crate::ops;
use crate::value::Value;
use crate::{
    boolean, bytearray, bytes, complex, dict, float, int, iter, list, memoryview, range, set,
    string, tuple,
};

/// What calling a builtin class runs; `None` where the class makes no instances.
pub fn constructor(id: ClassId) -> Option<&'static Builtin> {
    Some(match id {
        ClassId::Object => &OBJECT,
        ClassId::Type => &TYPE,
        ClassId::Int => &int::INT,
        ClassId::Bool => &boolean::BOOL,
        ClassId::Float => &float::FLOAT,
        ClassId::Str => &string::STR,
        ClassId::Bytes => &bytes::BYTES,
        ClassId::ByteArray => &bytearray::BYTEARRAY,
        ClassId::MemoryView => &memoryview::MEMORYVIEW,
        ClassId::Complex => &complex::COMPLEX,
        ClassId::List => &list::LIST,
        ClassId::Tuple => &tuple::TUPLE,
        ClassId::Dict => &dict::DICT,
        ClassId::Set => &set::SET,
        ClassId::FrozenSet => &set::FROZENSET,
        ClassId::Range => &range::RANGE,
        ClassId::Slice => &range::SLICE,
        ClassId::Enumerate => &iter::ENUMERATE,
        ClassId::Zip => &iter::ZIP,
        ClassId::Map => &iter::MAP,
        ClassId::Filter => &iter::FILTER,
        ClassId::Reversed => &iter::REVERSED,
        ClassId::Property => &PROPERTY,
        ClassId::StaticMethod => &STATICMETHOD,
        ClassId::ClassMethod => &CLASSMETHOD,
        ClassId::NoneType => &NONE_TYPE,
        other => return exception_class(other),
    })
}

static NONE_TYPE: Builtin = Builtin::class("NoneType", ClassId::NoneType, |args| {
    if args.pos.is_empty() && args.kw.is_empty() {
        return Ok(Value::None);
    }
    Err(type_error("NoneType takes no arguments"))
});

/// `repr(value)`
pub static REPR: Builtin =
    Builtin::function("repr", |args| ops::repr(args.one("repr")?).map(Value::from));

/// `format(value, spec="")`
pub static FORMAT: Builtin = Builtin::function("format", |args| {
    args.no_keywords("format")?;
    check_count("format", args.pos.len(), 1, 2)?;
    match args.pos {
        [value] => ops::format_value(value, "").map(Value::from),
        [value, Value::Str(spec)] => ops::format_value(value, spec.as_str()).map(Value::from),
        [_, other, ..] => Err(bad_argument("format", "argument 2", "str", other)),
        [] => Ok(Value::None),
    }
});

/// `id(value)`
pub static ID: Builtin = Builtin::function("id", |args| {
    let value = args.one("id")?;
    match value {
        Value::Int(_)
        | Value::Big(_)
        | Value::Float(_)
        | Value::Complex(_)
        | Value::Str(_)
        | Value::Bytes(_) => Err(unsupported(format!(
            "id() of a value of type {}: equal ones may or may not be one object",
            ops::type_name(value)
        ))),
        other => Ok(Value::Int(ops::id(other))),
    }
});
