//! Instances of subclasses of builtin types: the builtin value inside.

use super::ClassId;
use crate::args::Args;
use crate::bytearray::BYTEARRAY;
use crate::complex::COMPLEX;
use crate::exception::{PyResult, unsupported};
use crate::function::Builtin;
use crate::names::sym;
use crate::value::Value;
use crate::{dict, float, int, list, set, string, tuple};

fn constructor(kind: ClassId) -> Option<&'static Builtin> {
    Some(match kind {
        ClassId::Int => &int::INT,
        ClassId::Float => &float::FLOAT,
        ClassId::Complex => &COMPLEX,
        ClassId::Str => &string::STR,
        ClassId::Bytes => &crate::bytes::BYTES,
        ClassId::ByteArray => &BYTEARRAY,
        ClassId::List => &list::LIST,
        ClassId::Tuple => &tuple::TUPLE,
        ClassId::Dict => &dict::DICT,
        ClassId::Set => &set::SET,
        ClassId::FrozenSet => &set::FROZENSET,
        _ => return None,
    })
}

/// Whether values of the type are filled by `__init__` and not by `__new__`.
fn is_mutable(kind: ClassId) -> bool {
    matches!(
        kind,
        ClassId::List | ClassId::Dict | ClassId::Set | ClassId::ByteArray
    )
}

/// The builtin value of a new instance, from the arguments of `__new__`.
pub(crate) fn create(kind: ClassId, args: Args) -> PyResult<Value> {
    let Some(builtin) = constructor(kind) else {
        return Err(unsupported(format!("a class derived from {}", kind.name())));
    };
    if is_mutable(kind) {
        return builtin.call(&[]);
    }
    (builtin.call)(args)
}

/// Fills the builtin value of a new instance from the arguments of `__init__`.
pub(crate) fn initialise(base: &Value, args: Args) -> PyResult<()> {
    let kind = crate::ops::builtin_type(base).unwrap_or(ClassId::Object);
    if !is_mutable(kind) || (args.pos.is_empty() && args.kw.is_empty()) {
        return Ok(());
    }
    let Some(builtin) = constructor(kind) else {
        return Ok(());
    };
    let filled = (builtin.call)(args)?;
    let (clear, fill) = match kind {
        ClassId::Dict => (None, sym::UPDATE),
        ClassId::Set => (Some(sym::CLEAR), sym::UPDATE),
        _ => (Some(sym::CLEAR), sym::EXTEND),
    };
    if let Some(clear) = clear {
        crate::ops::call_method_sym(base, clear, Args::positional(&[]))?;
    }
    crate::ops::call_method_sym(base, fill, Args::positional(&[filled])).map(drop)
}
