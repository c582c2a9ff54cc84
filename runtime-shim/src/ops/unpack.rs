//! Unpacking into targets.

use super::{is_iterable, iter, type_name};
use crate::exception::{Exc, PyResult, type_error, value_error};
use crate::iter::Iter;
use crate::list::List;
use crate::value::Value;

/// `a, b = value`
pub fn unpack2(value: &Value) -> PyResult<[Value; 2]> {
    if let Value::Tuple(tuple) = value
        && let [a, b] = tuple.as_slice()
    {
        return Ok([a.clone(), b.clone()]);
    }
    let mut items = unpack(value, 2)?.into_iter();
    Ok([
        items.next().unwrap_or(Value::None),
        items.next().unwrap_or(Value::None),
    ])
}

/// `a, b, c = value`
pub fn unpack3(value: &Value) -> PyResult<[Value; 3]> {
    if let Value::Tuple(tuple) = value
        && let [a, b, c] = tuple.as_slice()
    {
        return Ok([a.clone(), b.clone(), c.clone()]);
    }
    let mut items = unpack(value, 3)?.into_iter();
    Ok([
        items.next().unwrap_or(Value::None),
        items.next().unwrap_or(Value::None),
        items.next().unwrap_or(Value::None),
    ])
}

/// `a, b, … = value` with `count` targets. `ValueError` where the number differs.
pub fn unpack(value: &Value, count: usize) -> PyResult<Vec<Value>> {
    if let Some(items) = sequence(value) {
        return match items.len() {
            len if len == count => Ok(items),
            len if len > count => Err(too_many(count)),
            len => Err(not_enough(count, "", len)),
        };
    }
    let iter = start(value)?;
    let items = take(&iter, count, "", count)?;
    match iter.next()? {
        None => Ok(items),
        Some(_) => Err(too_many(count)),
    }
}

/// `a, *rest, z = value`: `before` and `after` single targets around one list.
pub fn unpack_star(value: &Value, before: usize, after: usize) -> PyResult<Vec<Value>> {
    let least = before + after;
    let mut items = match sequence(value) {
        Some(items) => items,
        None => {
            let iter = start(value)?;
            let mut items = take(&iter, before, "at least ", least)?;
            while let Some(item) = iter.next()? {
                items.push(item);
            }
            items
        }
    };
    if items.len() < least {
        return Err(not_enough(least, "at least ", items.len()));
    }
    let tail = items.split_off(items.len() - after);
    let middle = items.split_off(before);
    items.push(Value::List(List::from_values(middle)));
    items.extend(tail);
    Ok(items)
}

fn sequence(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::Tuple(tuple) => Some(tuple.as_slice().to_vec()),
        Value::List(list) => Some(list.to_values()),
        _ => None,
    }
}

fn start(value: &Value) -> PyResult<Iter> {
    if !is_iterable(value) {
        return Err(type_error(format!(
            "cannot unpack non-iterable {} object",
            type_name(value)
        )));
    }
    iter(value)
}

fn take(iter: &Iter, count: usize, bound: &str, expected: usize) -> PyResult<Vec<Value>> {
    let mut items = Vec::with_capacity(count);
    while items.len() < count {
        match iter.next()? {
            Some(item) => items.push(item),
            None => return Err(not_enough(expected, bound, items.len())),
        }
    }
    Ok(items)
}

#[cold]
fn not_enough(expected: usize, bound: &str, got: usize) -> Exc {
    value_error(format!(
        "not enough values to unpack (expected {bound}{expected}, got {got})"
    ))
}

#[cold]
fn too_many(expected: usize) -> Exc {
    value_error(format!("too many values to unpack (expected {expected})"))
}
