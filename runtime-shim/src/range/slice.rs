//! What a slice means for a sequence of a given length.

use crate::exception::{Exc, PyResult, type_error, value_error};
use crate::int::{BigInt, Int};
use crate::names::sym;
use crate::ops;
use crate::range::{Slice, big, from_big, int_of};
use crate::value::Value;

/// A slice fitted to a length: `start`, `step` and how many items it picks.
#[derive(Clone, Copy)]
pub struct Bounds {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
    pub count: usize,
}

impl Bounds {
    /// The positions picked, in order.
    pub fn positions(self) -> impl Iterator<Item = usize> {
        (0..self.count as i64).map(move |nth| (self.start + nth * self.step) as usize)
    }
}

#[cold]
fn not_an_index() -> Exc {
    type_error("slice indices must be integers or None or have an __index__ method")
}

#[cold]
fn zero() -> Exc {
    value_error("slice step cannot be zero")
}

/// One part of a slice as an int of any size; `None` for Python's `None`.
pub(crate) fn part(value: &Value) -> PyResult<Option<Int>> {
    if let Some(int) = int_of(value) {
        return Ok(Some(int));
    }
    match value {
        Value::None | Value::Unset => Ok(None),
        Value::Instance(instance) => match instance.class().lookup(sym::DUNDER_INDEX) {
            Some(method) => {
                let result = ops::call(&method, std::slice::from_ref(value))?;
                match int_of(&result) {
                    Some(int) => Ok(Some(int)),
                    None => Err(type_error(format!(
                        "__index__ returned non-int (type {})",
                        ops::type_name(&result)
                    ))),
                }
            }
            None => match instance.base_value().and_then(int_of) {
                Some(int) => Ok(Some(int)),
                None => Err(not_an_index()),
            },
        },
        _ => Err(not_an_index()),
    }
}

pub(crate) fn clamp(int: &Int) -> i64 {
    match int {
        Int::Small(int) => *int,
        Int::Big(int) if **int < BigInt::ZERO => i64::MIN,
        Int::Big(_) => i64::MAX,
    }
}

/// Fits a slice to a length, as `PySlice_Unpack` and `PySlice_AdjustIndices` do. Errors: step 0, a part that is no int.
pub fn bounds(slice: &Slice, len: usize) -> PyResult<Bounds> {
    let (start, stop, step) = unpack(slice)?;
    Ok(adjust(start, stop, step, len))
}

/// The parts of a slice, clamped, before any length is known (evaluating them may change the sequence).
pub(crate) fn unpack(slice: &Slice) -> PyResult<(Option<i64>, Option<i64>, i64)> {
    let step = match part(&slice.step)? {
        Some(step) => clamp(&step).max(-i64::MAX),
        None => 1,
    };
    if step == 0 {
        return Err(zero());
    }
    let start = part(&slice.start)?.map(|part| clamp(&part));
    let stop = part(&slice.stop)?.map(|part| clamp(&part));
    Ok((start, stop, step))
}

pub(crate) fn adjust(start: Option<i64>, stop: Option<i64>, step: i64, len: usize) -> Bounds {
    let len = len as i64;
    let (lowest, highest) = if step < 0 { (-1, len - 1) } else { (0, len) };
    let fit = |bound: i64| {
        (if bound < 0 {
            bound.saturating_add(len)
        } else {
            bound
        })
        .clamp(lowest, highest.max(lowest))
    };
    let start = start.map_or(if step < 0 { highest } else { lowest }, fit);
    let stop = stop.map_or(if step < 0 { lowest } else { highest }, fit);
    let count = if step > 0 && start < stop {
        (stop - start - 1) / step + 1
    } else if step < 0 && start > stop {
        (start - stop - 1) / -step + 1
    } else {
        0
    };
    Bounds {
        start,
        stop,
        step,
        count: count as usize,
    }
}

/// `slice.indices(length)` with ints of any size.
pub(crate) fn indices(slice: &Slice, length: &Int) -> PyResult<(Int, Int, Int)> {
    let step = part(&slice.step)?.map_or(BigInt::ONE, |step| big(&step));
    if step == BigInt::ZERO {
        return Err(zero());
    }
    let length = big(length);
    let (lowest, highest) = if step < BigInt::ZERO {
        (-BigInt::ONE, &length - BigInt::ONE)
    } else {
        (BigInt::ZERO, length.clone())
    };
    let fit = |bound: Int| {
        let bound = big(&bound);
        let bound = if bound < BigInt::ZERO {
            bound + &length
        } else {
            bound
        };
        if bound < lowest {
            lowest.clone()
        } else if bound > highest {
            highest.clone()
        } else {
            bound
        }
    };
    let down = step < BigInt::ZERO;
    let start = part(&slice.start)?.map(fit).unwrap_or_else(|| {
        if down {
            highest.clone()
        } else {
            lowest.clone()
        }
    });
    let stop = part(&slice.stop)?.map(fit).unwrap_or_else(|| {
        if down {
            lowest.clone()
        } else {
            highest.clone()
        }
    });
    Ok((from_big(start), from_big(stop), from_big(step)))
}

/// A key as an index: `None` where its type has no `__index__`. Errors: `cannot fit 'int' into an index-sized integer`.
pub(crate) fn index_key(key: &Value) -> PyResult<Option<i64>> {
    match key {
        Value::Int(index) => Ok(Some(*index)),
        Value::Bool(index) => Ok(Some(i64::from(*index))),
        Value::Big(_) => ops::to_index(key).map(Some),
        Value::Instance(instance) if instance.class().lookup(sym::DUNDER_INDEX).is_some() => {
            ops::to_index(key).map(Some)
        }
        _ => Ok(None),
    }
}

/// A bound of `list.index(x, start, stop)`: clamped, and never `None`.
pub(crate) fn search_bound(value: &Value) -> PyResult<i64> {
    let refused = || type_error("slice indices must be integers or have an __index__ method");
    if matches!(value, Value::None) {
        return Err(refused());
    }
    match value {
        Value::Instance(instance)
            if instance.class().lookup(sym::DUNDER_INDEX).is_none()
                && instance.base_value().and_then(int_of).is_none() =>
        {
            Err(refused())
        }
        Value::Int(_) | Value::Bool(_) | Value::Big(_) | Value::Instance(_) => {
            Ok(part(value)?.map_or(0, |part| clamp(&part)))
        }
        _ => Err(refused()),
    }
}

/// The count in `sequence * count`. Errors: `can't multiply sequence by non-int of type 'str'`.
pub fn repeat_count(value: &Value) -> PyResult<i64> {
    match index_key(value)? {
        Some(count) => Ok(count),
        None => Err(type_error(format!(
            "can't multiply sequence by non-int of type '{}'",
            ops::type_name(value)
        ))),
    }
}
