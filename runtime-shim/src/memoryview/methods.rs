//! `memoryview` as a program calls it.

use super::item::Format;
use super::{MemoryView, released};
use crate::args::{Args, bad_argument};
use crate::bytes::{Bytes, hex};
use crate::class::ClassId;
use crate::exception::{PyResult, type_error, unsupported, value_error};
use crate::function::Builtin;
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;
use std::rc::Rc;

/// The class `memoryview`.
pub static MEMORYVIEW: Builtin = Builtin::class("memoryview", ClassId::MemoryView, |args| {
    if args.pos.len() + args.kw.len() > 1 {
        return Err(type_error(format!(
            "memoryview() takes at most 1 argument ({} given)",
            args.pos.len() + args.kw.len()
        )));
    }
    let [object] = args.parse("memoryview", ["object"], 1, 1)?;
    MemoryView::of(object.unwrap_or(&Value::None)).map(Value::MemoryView)
});

/// An attribute; `None` where there is none of this name. `ValueError` where the view is released.
pub fn get_attr(view: &MemoryView, name: Sym) -> PyResult<Option<Value>> {
    let tuple = |items: Vec<Value>| Value::Tuple(Tuple::new(items));
    let found = match name.text() {
        "obj" => view.object.clone(),
        "nbytes" => Value::Int((view.len * view.format.size()) as i64),
        "readonly" => Value::Bool(view.readonly),
        "itemsize" => Value::Int(view.format.size() as i64),
        "format" => Value::Str(view.format.text().clone()),
        "ndim" => Value::Int(1),
        "shape" => tuple(vec![Value::Int(view.len as i64)]),
        "strides" => tuple(vec![Value::Int(view.stride)]),
        "suboffsets" => tuple(Vec::new()),
        "c_contiguous" | "f_contiguous" | "contiguous" => Value::Bool(view.is_contiguous()),
        _ => return Ok(None),
    };
    if view.is_released() {
        return Err(released());
    }
    Ok(Some(found))
}

const METHODS: &[Sym] = &[
    sym::CAST,
    sym::HEX,
    sym::RELEASE,
    sym::TOBYTES,
    sym::TOLIST,
    sym::TOREADONLY,
    sym::DUNDER_ENTER,
    sym::DUNDER_EXIT,
];

pub fn has_method(name: Sym) -> bool {
    METHODS.contains(&name)
}

/// Calls a method of a view; `None` where there is no such method.
pub fn call_method(view: &Rc<MemoryView>, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::CAST => cast(view, args),
        sym::HEX => view.to_vec().and_then(|bytes| hex(&bytes, args)),
        sym::RELEASE => args
            .none("memoryview.release")
            .map(|()| view.release())
            .map(Value::from),
        sym::TOBYTES => to_bytes(view, args),
        sym::TOLIST => args.none("memoryview.tolist").and_then(|()| {
            view.check()?;
            let items = (0..view.len).map(|nth| view.item(nth)).collect();
            Ok(Value::List(List::from_values(items)))
        }),
        sym::TOREADONLY => args.none("memoryview.toreadonly").and_then(|()| {
            view.check()?;
            Ok(Value::MemoryView(view.with(|view| view.readonly = true)))
        }),
        sym::DUNDER_ENTER => args.none("memoryview.__enter__").and_then(|()| {
            view.check()?;
            Ok(Value::MemoryView(view.clone()))
        }),
        sym::DUNDER_EXIT => args.no_keywords("memoryview.__exit__").map(|()| {
            view.release();
            Value::None
        }),
        _ => return None,
    })
}

fn to_bytes(view: &MemoryView, args: Args) -> PyResult<Value> {
    let [order] = args.parse("tobytes", ["order"], 0, 1)?;
    match order {
        None | Some(Value::None) => {}
        Some(Value::Str(order)) if matches!(order.as_str(), "C" | "F" | "A") => {}
        Some(Value::Str(_)) => {
            return Err(value_error("order must be 'C', 'F' or 'A'"));
        }
        Some(other) => {
            return Err(bad_argument(
                "tobytes",
                "argument 'order'",
                "str or None",
                other,
            ));
        }
    }
    view.to_vec()
        .map(|bytes| Value::Bytes(Bytes::from_vec(bytes)))
}

const NATIVE: &str =
    "format must be a native single character format prefixed with an optional '@'";

fn cast(view: &Rc<MemoryView>, args: Args) -> PyResult<Value> {
    let [format, shape] = args.parse("cast", ["format", "shape"], 1, 2)?;
    let format = match format {
        Some(Value::Str(format)) => format.clone(),
        Some(other) => return Err(bad_argument("cast", "argument 'format'", "str", other)),
        None => Str::new("B"),
    };
    view.check()?;
    if !view.is_contiguous() {
        return Err(type_error(
            "memoryview: casts are restricted to C-contiguous views",
        ));
    }
    if let Some(shape) = shape {
        if view.len == 0 {
            return Err(type_error(
                "memoryview: cannot cast view with zeros in shape or strides",
            ));
        }
        match shape {
            Value::List(_) | Value::Tuple(_) => {
                let one = ops::len(shape)? == 1;
                if !one {
                    return Err(unsupported("a memoryview of several dimensions"));
                }
            }
            _ => return Err(type_error("shape must be a list or a tuple")),
        }
    }
    let Some(format) = Format::parse(&format) else {
        return Err(value_error(format!("memoryview: destination {NATIVE}")));
    };
    if !format.is_byte() && !view.format.is_byte() {
        return Err(type_error(
            "memoryview: cannot cast between two non-byte formats",
        ));
    }
    let bytes = view.len * view.format.size();
    if !bytes.is_multiple_of(format.size()) {
        return Err(type_error(
            "memoryview: length is not a multiple of itemsize",
        ));
    }
    let len = bytes / format.size();
    if let Some(shape) = shape {
        let wanted = ops::get_item(shape, &Value::Int(0))?;
        let Some(wanted) = crate::int::Int::from_value(&wanted) else {
            return Err(type_error(
                "memoryview.cast(): elements of shape must be integers",
            ));
        };
        if wanted.to_i64().is_none_or(|wanted| wanted <= 0) {
            return Err(value_error(
                "memoryview.cast(): elements of shape must be integers > 0",
            ));
        }
        if wanted.to_i64() != Some(len as i64) {
            return Err(type_error(
                "memoryview: product(shape) * itemsize != buffer size",
            ));
        }
    }
    Ok(Value::MemoryView(view.with(|view| {
        view.stride = format.size() as i64;
        view.len = len;
        view.format = format;
    })))
}
