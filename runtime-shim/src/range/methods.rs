//! The methods and attributes of `range` and `slice`.

use super::slice::{index_key, indices};
use super::{Range, Slice, index_int, int_of, zero_step};
use crate::args::Args;
use crate::class::ClassId;
use crate::equality::{Comparison, push_repr};
use crate::exception::{Exc, PyResult, type_error, value_error};
use crate::function::Builtin;
use crate::int::Int;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;
use std::rc::Rc;

pub static RANGE: Builtin = Builtin {
    name: "range",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Range),
};

pub static SLICE: Builtin = Builtin {
    name: "slice",
    module: "builtins",
    call: construct_slice,
    class: Some(ClassId::Slice),
};

fn construct(args: Args) -> PyResult<Value> {
    let (start, stop, step) = match args.between("range", "range", 1, 3)? {
        [stop] => (Int::Small(0), index_int(stop)?, Int::Small(1)),
        [start, stop] => (index_int(start)?, index_int(stop)?, Int::Small(1)),
        [start, stop, step, ..] => (index_int(start)?, index_int(stop)?, index_int(step)?),
        [] => return Err(type_error("range expected at least 1 argument, got 0")),
    };
    if matches!(step, Int::Small(0)) {
        return Err(zero_step());
    }
    Ok(Value::Range(Rc::new(Range { start, stop, step })))
}

fn construct_slice(args: Args) -> PyResult<Value> {
    let none = Value::None;
    let (start, stop, step) = match args.between("slice", "slice", 1, 3)? {
        [stop] => (&none, stop, &none),
        [start, stop] => (start, stop, &none),
        [start, stop, step, ..] => (start, stop, step),
        [] => (&none, &none, &none),
    };
    Ok(slice(start.clone(), stop.clone(), step.clone()))
}

/// `start:stop:step` as an object.
pub fn slice(start: Value, stop: Value, step: Value) -> Value {
    Value::Slice(Rc::new(Slice { start, stop, step }))
}

pub fn has_method(name: Sym) -> bool {
    matches!(name, sym::COUNT | sym::INDEX)
}

/// Calls a method of `range`; `None` where there is none of this name.
pub fn call_method(range: &Range, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::COUNT => args
            .one("range.count")
            .and_then(|value| range.count(value))
            .map(Value::Int),
        sym::INDEX => args
            .one("range.index")
            .and_then(|value| range.index(value))
            .map(Value::from),
        _ => return None,
    })
}

#[cold]
fn bad_key(key: &Value) -> Exc {
    type_error(format!(
        "range indices must be integers or slices, not {}",
        ops::type_name(key)
    ))
}

impl Range {
    /// `self.start`, `self.stop` and `self.step`.
    pub fn get_attr(&self, name: Sym) -> Option<Value> {
        let part = match name {
            sym::START => &self.start,
            sym::STOP => &self.stop,
            sym::STEP => &self.step,
            _ => return None,
        };
        Some(Value::from(part.clone()))
    }

    /// `self[key]` for an index or a slice.
    pub fn get_item(&self, key: &Value) -> PyResult<Value> {
        if let Value::Slice(slice) = key {
            return Ok(Value::Range(Rc::new(self.slice(slice)?)));
        }
        let index = match int_of(key) {
            Some(index) => index,
            None => match index_key(key)? {
                Some(index) => Int::Small(index),
                None => return Err(bad_key(key)),
            },
        };
        self.get(&index).map(Value::from)
    }

    /// `self.count(value)`.
    pub fn count(&self, value: &Value) -> PyResult<i64> {
        if let Some(int) = int_of(value) {
            return Ok(i64::from(self.position(&int).is_some()));
        }
        let mut count = 0;
        let it = crate::iter::Iter::range(self);
        while let Some(item) = it.next()? {
            count += i64::from(ops::eq(&item, value)?);
        }
        Ok(count)
    }

    /// `self.index(value)`.
    pub fn index(&self, value: &Value) -> PyResult<Int> {
        match int_of(value) {
            Some(int) => match self.position(&int) {
                Some(at) => Ok(at),
                None => Err(value_error(format!(
                    "{} is not in range",
                    ops::repr(value)?
                ))),
            },
            None => self
                .search(value)?
                .ok_or_else(|| value_error("sequence.index(x): x not in sequence")),
        }
    }
}

impl Slice {
    /// `self.start`, `self.stop` and `self.step`.
    pub fn get_attr(&self, name: Sym) -> Option<Value> {
        let part = match name {
            sym::START => &self.start,
            sym::STOP => &self.stop,
            sym::STEP => &self.step,
            _ => return None,
        };
        Some(part.clone())
    }

    /// The parts as a tuple, by which slices compare.
    fn parts(&self) -> Tuple {
        Tuple::new(vec![
            self.start.clone(),
            self.stop.clone(),
            self.step.clone(),
        ])
    }

    /// A rich comparison with another slice: that of the tuples of their parts.
    pub fn compare(&self, other: &Slice, op: Comparison) -> PyResult<bool> {
        self.parts().compare(&other.parts(), op)
    }

    /// `repr(self)`.
    pub fn repr(&self) -> PyResult<Str> {
        let mut text = String::from("slice(");
        push_repr(&mut text, &self.start)?;
        text.push_str(", ");
        push_repr(&mut text, &self.stop)?;
        text.push_str(", ");
        push_repr(&mut text, &self.step)?;
        text.push(')');
        Ok(Str::from_string(text))
    }
}

pub fn slice_has_method(name: Sym) -> bool {
    name == sym::INDICES
}

/// Calls a method of `slice`; `None` where there is none of this name.
pub fn slice_call_method(slice: &Slice, name: Sym, args: Args) -> Option<PyResult<Value>> {
    if name != sym::INDICES {
        return None;
    }
    Some(args.one("slice.indices").and_then(|length| {
        let length = index_int(length)?;
        if super::is_negative(&length) {
            return Err(value_error("length should not be negative"));
        }
        let (start, stop, step) = indices(slice, &length)?;
        Ok(Value::Tuple(Tuple::new(vec![
            start.into(),
            stop.into(),
            step.into(),
        ])))
    }))
}
