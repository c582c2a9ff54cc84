//! The methods of `tuple`, its items, comparisons and `repr`.

use super::Tuple;
use crate::args::Args;
use crate::class::ClassId;
use crate::equality::{
    Comparison, ReprGuard, compare_sequences, push_repr, repr_items, same_or_eq,
};
use crate::exception::{Exc, PyResult, type_error, value_error};
use crate::function::Builtin;
use crate::names::{Sym, sym};
use crate::ops;
use crate::range::Slice;
use crate::range::slice::{bounds, index_key, search_bound};
use crate::string::Str;
use crate::value::Value;

pub static TUPLE: Builtin = Builtin {
    name: "tuple",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Tuple),
};

fn construct(args: Args) -> PyResult<Value> {
    match args.between("tuple", "tuple", 0, 1)? {
        [] => Ok(Value::Tuple(Tuple::empty())),
        [iterable, ..] => Ok(Value::Tuple(Tuple::from_iterable(iterable)?)),
    }
}

pub fn has_method(name: Sym) -> bool {
    matches!(name, sym::COUNT | sym::INDEX)
}

/// Calls a method of `tuple`; `None` where there is none of this name.
pub fn call_method(tuple: &Tuple, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::COUNT => args
            .one("tuple.count")
            .and_then(|value| tuple.count(value))
            .map(Value::Int),
        sym::INDEX => index(tuple, args),
        _ => return None,
    })
}

fn index(tuple: &Tuple, args: Args) -> PyResult<Value> {
    let pos = args.between("tuple.index", "index", 1, 3)?;
    let start = pos.get(1).map_or(Ok(0), search_bound)?;
    let stop = pos.get(2).map_or(Ok(i64::MAX), search_bound)?;
    let len = tuple.len();
    let fit = |bound: i64| {
        (if bound < 0 {
            bound.saturating_add(len).max(0)
        } else {
            bound.min(len)
        }) as usize
    };
    for at in fit(start)..fit(stop) {
        if same_or_eq(&tuple.0[at], &pos[0])? {
            return Ok(Value::Int(at as i64));
        }
    }
    Err(value_error("tuple.index(x): x not in tuple"))
}

#[cold]
fn bad_key(key: &Value) -> Exc {
    type_error(format!(
        "tuple indices must be integers or slices, not {}",
        ops::type_name(key)
    ))
}

impl Tuple {
    /// `self[key]` for an index or a slice.
    pub fn get_item(&self, key: &Value) -> PyResult<Value> {
        match key {
            Value::Int(index) => self.get(*index),
            Value::Slice(slice) => Ok(Value::Tuple(self.get_slice(slice)?)),
            key => match index_key(key)? {
                Some(index) => self.get(index),
                None => Err(bad_key(key)),
            },
        }
    }

    /// `self[start:stop:step]`.
    pub fn get_slice(&self, slice: &Slice) -> PyResult<Tuple> {
        let bounds = bounds(slice, self.0.len())?;
        if bounds.step == 1 && bounds.count == self.0.len() {
            return Ok(self.clone());
        }
        Ok(Tuple::new(
            bounds.positions().map(|at| self.0[at].clone()).collect(),
        ))
    }

    /// `self + other`. Errors: `can only concatenate tuple (not "list") to tuple`.
    pub fn add(&self, other: &Value) -> PyResult<Tuple> {
        match other {
            Value::Tuple(other) => Ok(self.concat(other)),
            other => Err(type_error(format!(
                "can only concatenate tuple (not \"{}\") to tuple",
                ops::type_name(other)
            ))),
        }
    }

    /// `value in self`.
    pub fn contains(&self, value: &Value) -> PyResult<bool> {
        for item in self.0.iter() {
            if same_or_eq(item, value)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// `self.count(value)`.
    pub fn count(&self, value: &Value) -> PyResult<i64> {
        let mut count = 0;
        for item in self.0.iter() {
            count += i64::from(same_or_eq(item, value)?);
        }
        Ok(count)
    }

    /// A rich comparison with another tuple.
    pub fn compare(&self, other: &Tuple, op: Comparison) -> PyResult<bool> {
        compare_sequences(
            &|at| self.0.get(at).cloned(),
            &|| self.0.len(),
            &|at| other.0.get(at).cloned(),
            &|| other.0.len(),
            op,
        )
    }

    /// `repr(self)`.
    pub fn repr(&self) -> PyResult<Str> {
        let Some(_guard) = ReprGuard::enter(self.address()) else {
            return Ok(Str::new("(...)"));
        };
        if let [item] = &**self.0 {
            let _frame = crate::frame::enter_native(" while getting the repr of an object")?;
            let mut text = String::from("(");
            push_repr(&mut text, item)?;
            text.push_str(",)");
            return Ok(Str::from_string(text));
        }
        repr_items("(", &|at| self.0.get(at).cloned(), ")")
    }
}
