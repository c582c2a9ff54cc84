//! `range` and `slice` objects.

mod methods;
pub mod slice;

pub use methods::{
    RANGE, SLICE, call_method, has_method, slice, slice_call_method, slice_has_method,
};

pub use slice::{Bounds, bounds};

use crate::equality::quick_eq;
use crate::exception::{PyResult, index_error, overflow_error, type_error, value_error};
use crate::hash::{TupleHash, hash};
use crate::int::{BigInt, Int};
use crate::string::Str;
use crate::value::Value;
use std::rc::Rc;

pub struct Range {
    pub start: Int,
    pub stop: Int,
    pub step: Int,
}

pub struct Slice {
    pub start: Value,
    pub stop: Value,
    pub step: Value,
}

/// The ints of a `for` loop over a range whose bounds fit 64 bits.
#[derive(Clone)]
pub struct RangeI64 {
    next: i64,
    step: i64,
    left: u64,
}

impl RangeI64 {
    /// First item, last item and step; `None` where there is no item.
    pub(crate) fn span(&self) -> Option<(i64, i64, i64)> {
        let more = i64::try_from(self.left.checked_sub(1)?).ok()?;
        let last = self.next.checked_add(more.checked_mul(self.step)?)?;
        Some((self.next, last, self.step))
    }
}

impl Iterator for RangeI64 {
    type Item = i64;

    #[inline]
    fn next(&mut self) -> Option<i64> {
        if self.left == 0 {
            return None;
        }
        let item = self.next;
        self.left -= 1;
        self.next = item.wrapping_add(self.step);
        Some(item)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left as usize, Some(self.left as usize))
    }
}

/// `range(start, stop, step)` for a loop. Errors: step 0.
#[inline]
pub fn range_i64(start: i64, stop: i64, step: i64) -> PyResult<RangeI64> {
    if step == 1 {
        let left = if start < stop {
            stop.wrapping_sub(start) as u64
        } else {
            0
        };
        return Ok(RangeI64 {
            next: start,
            step,
            left,
        });
    }
    if step == 0 {
        return Err(zero_step());
    }
    Ok(RangeI64 {
        next: start,
        step,
        left: count(start, stop, step),
    })
}

#[cold]
#[inline(never)]
pub(crate) fn zero_step() -> crate::exception::Exc {
    value_error("range() arg 3 must not be zero")
}

/// How many ints a range of machine words has: at most 2**64 - 1.
pub(crate) fn count(start: i64, stop: i64, step: i64) -> u64 {
    if step > 0 && start < stop {
        (stop.wrapping_sub(start) as u64 - 1) / step as u64 + 1
    } else if step < 0 && start > stop {
        (start.wrapping_sub(stop) as u64 - 1) / step.unsigned_abs() + 1
    } else {
        0
    }
}

pub(crate) fn big(int: &Int) -> BigInt {
    match int {
        Int::Small(int) => BigInt::from(*int),
        Int::Big(int) => (**int).clone(),
    }
}

pub(crate) fn from_big(int: BigInt) -> Int {
    match i64::try_from(&int) {
        Ok(int) => Int::Small(int),
        Err(_) => Int::Big(Rc::new(int)),
    }
}

fn is_negative(int: &Int) -> bool {
    match int {
        Int::Small(int) => *int < 0,
        Int::Big(int) => **int < BigInt::ZERO,
    }
}

fn same(a: &Int, b: &Int) -> bool {
    match (a, b) {
        (Int::Small(a), Int::Small(b)) => a == b,
        (Int::Big(a), Int::Big(b)) => a == b,
        _ => false,
    }
}

/// An int from a value that is one (bools count).
pub(crate) fn int_of(value: &Value) -> Option<Int> {
    match value {
        Value::Int(int) => Some(Int::Small(*int)),
        Value::Bool(bool) => Some(Int::Small(i64::from(*bool))),
        Value::Big(int) => Some(Int::Big(int.clone())),
        _ => None,
    }
}

/// An int argument of any size, through `__index__`. Errors: `'str' object cannot be interpreted as an integer`.
pub(crate) fn index_int(value: &Value) -> PyResult<Int> {
    if let Some(int) = int_of(value) {
        return Ok(int);
    }
    if let Some(result) = crate::iter::call_special(value, crate::names::sym::DUNDER_INDEX) {
        let result = result?;
        return int_of(&result).ok_or_else(|| {
            type_error(format!(
                "__index__ returned non-int (type {})",
                crate::ops::type_name(&result)
            ))
        });
    }
    crate::ops::to_index(value).map(Int::Small)
}

impl Range {
    /// Start, stop and step where all fit 64 bits.
    pub(crate) fn small(&self) -> Option<(i64, i64, i64)> {
        match (&self.start, &self.stop, &self.step) {
            (Int::Small(start), Int::Small(stop), Int::Small(step)) => Some((*start, *stop, *step)),
            _ => None,
        }
    }

    /// The exact length.
    pub(crate) fn size(&self) -> Int {
        if let Some((start, stop, step)) = self.small() {
            let count = count(start, stop, step);
            return match i64::try_from(count) {
                Ok(count) => Int::Small(count),
                Err(_) => Int::Big(Rc::new(BigInt::from(count))),
            };
        }
        let (start, stop, step) = (big(&self.start), big(&self.stop), big(&self.step));
        let (low, high, step) = if step > BigInt::ZERO {
            (start, stop, step)
        } else {
            (stop, start, -step)
        };
        if low >= high {
            return Int::Small(0);
        }
        from_big((high - low - BigInt::ONE) / step + BigInt::ONE)
    }

    /// `len(self)`. Errors: `OverflowError` beyond 64 bits.
    pub fn len(&self) -> PyResult<i64> {
        match self.size() {
            Int::Small(len) => Ok(len),
            Int::Big(_) => Err(overflow_error(
                "Python int too large to convert to C ssize_t",
            )),
        }
    }

    pub fn is_empty(&self) -> bool {
        matches!(self.size(), Int::Small(0))
    }

    /// The item at a position that is known to exist.
    pub(crate) fn item(&self, at: &Int) -> Int {
        if let (Some((start, _, step)), Int::Small(at)) = (self.small(), at)
            && let Some(item) = step
                .checked_mul(*at)
                .and_then(|offset| start.checked_add(offset))
        {
            return Int::Small(item);
        }
        from_big(big(&self.start) + big(&self.step) * big(at))
    }

    /// `self[index]`.
    pub fn get(&self, index: &Int) -> PyResult<Int> {
        let size = big(&self.size());
        let index = if is_negative(index) {
            big(index) + &size
        } else {
            big(index)
        };
        if index < BigInt::ZERO || index >= size {
            return Err(index_error("range object index out of range"));
        }
        Ok(self.item(&from_big(index)))
    }

    /// Where an int is, if it is in the range.
    pub(crate) fn position(&self, item: &Int) -> Option<Int> {
        if let (Some((start, stop, step)), Int::Small(item)) = (self.small(), item) {
            let inside = if step > 0 {
                start <= *item && *item < stop
            } else {
                stop < *item && *item <= start
            };
            let distance = i128::from(*item) - i128::from(start);
            let step = i128::from(step);
            return (inside && distance % step == 0)
                .then(|| from_big(BigInt::from(distance / step)));
        }
        let (start, stop, step, item) = (
            big(&self.start),
            big(&self.stop),
            big(&self.step),
            big(item),
        );
        let inside = if step > BigInt::ZERO {
            start <= item && item < stop
        } else {
            stop < item && item <= start
        };
        let distance = item - start;
        (inside && (&distance % &step) == BigInt::ZERO).then(|| from_big(distance / step))
    }

    /// `item in self`.
    pub fn contains(&self, item: &Value) -> PyResult<bool> {
        if let Some(int) = int_of(item) {
            return Ok(self.position(&int).is_some());
        }
        if matches!(quick_eq(&Value::Int(0), item), Some(false)) && !matches!(item, Value::Float(_))
        {
            return Ok(false);
        }
        Ok(self.search(item)?.is_some())
    }

    /// Linear search by `==`, for values that are not ints.
    fn search(&self, item: &Value) -> PyResult<Option<Int>> {
        let it = crate::iter::Iter::range(self);
        let mut at = Int::Small(0);
        while let Some(value) = it.next()? {
            if crate::ops::eq(&value, item)? {
                return Ok(Some(at));
            }
            at = match at {
                Int::Small(at) => Int::Small(at + 1),
                big => big,
            };
        }
        Ok(None)
    }

    /// `self[slice]`.
    pub fn slice(&self, slice: &Slice) -> PyResult<Range> {
        let size = self.size();
        let (start, stop, step) = slice::indices(slice, &size)?;
        let item = |at: &Int| from_big(big(&self.start) + big(&self.step) * big(at));
        Ok(Range {
            start: item(&start),
            stop: item(&stop),
            step: from_big(big(&self.step) * big(&step)),
        })
    }

    /// `reversed(self)` as a range.
    pub(crate) fn reverse(&self) -> Range {
        let (start, step, size) = (big(&self.start), big(&self.step), big(&self.size()));
        let stop = &start - &step;
        let start = &stop + &step * size;
        Range {
            start: from_big(start),
            stop: from_big(stop),
            step: from_big(-step),
        }
    }

    /// `self == other`: the same sequence of ints.
    pub fn equals(&self, other: &Range) -> bool {
        let (a, b) = (self.size(), other.size());
        if !same(&a, &b) {
            return false;
        }
        match a {
            Int::Small(0) => true,
            Int::Small(1) => same(&self.start, &other.start),
            _ => same(&self.start, &other.start) && same(&self.step, &other.step),
        }
    }

    pub(crate) fn hash(&self) -> PyResult<i64> {
        let size = self.size();
        let mut state = TupleHash::new();
        let none = hash(&Value::None)?;
        let (start, step) = match size {
            Int::Small(0) => (None, None),
            Int::Small(1) => (Some(&self.start), None),
            _ => (Some(&self.start), Some(&self.step)),
        };
        state.add(hash(&Value::from(size.clone()))?);
        for part in [start, step] {
            state.add(match part {
                Some(part) => hash(&Value::from(part.clone()))?,
                None => none,
            });
        }
        Ok(state.finish(3))
    }

    pub fn repr(&self) -> Str {
        let (start, stop, step) = (big(&self.start), big(&self.stop), big(&self.step));
        Str::from_string(if step == BigInt::ONE {
            format!("range({start}, {stop})")
        } else {
            format!("range({start}, {stop}, {step})")
        })
    }
}
