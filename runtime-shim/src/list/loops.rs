//! Lists in the loops of emitted code: a cursor, truth of an element, and filling along a range.

use super::{Items, List, assignment_out_of_range, out_of_range, position};
use crate::exception::PyResult;
use crate::ops;
use crate::range::RangeI64;
use crate::value::Value;

/// A `for` over a list: sees elements that the loop's body appends, as CPython's iterator does.
pub struct Cursor {
    list: List,
    at: usize,
}

impl List {
    #[inline]
    pub fn cursor(&self) -> Cursor {
        Cursor {
            list: self.clone(),
            at: 0,
        }
    }

    /// `bool(self[index])`.
    #[inline]
    pub fn truth_at(&self, index: i64) -> PyResult<bool> {
        let value = {
            let items = self.0.borrow();
            let Some(at) = position(index, items.len()) else {
                return Err(out_of_range());
            };
            match &*items {
                Items::Bools(items) => return Ok(items[at]),
                Items::Ints(items) => return Ok(items[at] != 0),
                Items::Floats(items) => return Ok(items[at] != 0.0),
                Items::Mixed(items) => items[at].clone(),
            }
        };
        ops::truth(&value)
    }

    /// `for i in range: self[i] = value`, stopping at the first index that is out of range.
    pub fn fill_bool(&self, range: RangeI64, value: bool) -> PyResult<()> {
        if let Items::Bools(items) = &mut *self.0.borrow_mut() {
            return fill(items, range, value);
        }
        self.fill(range, &Value::Bool(value))
    }

    /// [`List::fill_bool`] for an int.
    pub fn fill_int(&self, range: RangeI64, value: i64) -> PyResult<()> {
        if let Items::Ints(items) = &mut *self.0.borrow_mut() {
            return fill(items, range, value);
        }
        self.fill(range, &Value::Int(value))
    }

    /// [`List::fill_bool`] for a float.
    pub fn fill_float(&self, range: RangeI64, value: f64) -> PyResult<()> {
        if let Items::Floats(items) = &mut *self.0.borrow_mut() {
            return fill(items, range, value);
        }
        self.fill(range, &Value::Float(value))
    }

    fn fill(&self, range: RangeI64, value: &Value) -> PyResult<()> {
        for index in range {
            self.set(index, value.clone())?;
        }
        Ok(())
    }
}

fn fill<T: Copy>(items: &mut [T], range: RangeI64, value: T) -> PyResult<()> {
    // All indices in bounds and upwards is the case worth a tight loop.
    if let Some((first, last, step)) = range.span() {
        let inside = first >= 0 && step > 0 && last < items.len() as i64;
        if inside {
            let slots = &mut items[first as usize..=last as usize];
            slots
                .iter_mut()
                .step_by(step as usize)
                .for_each(|slot| *slot = value);
            return Ok(());
        }
    }
    for index in range {
        match position(index, items.len()) {
            Some(at) => items[at] = value,
            None => return Err(assignment_out_of_range()),
        }
    }
    Ok(())
}

impl Cursor {
    /// The next element. It is no [`Iterator`], whose size hints a growing list would break.
    #[inline]
    #[expect(
        clippy::should_implement_trait,
        reason = "reads like the fallible iterators beside it"
    )]
    pub fn next(&mut self) -> Option<Value> {
        let value = self.list.0.borrow().value(self.at)?;
        self.at += 1;
        Some(value)
    }

    /// The next index and element.
    #[inline]
    pub fn next_pair(&mut self) -> Option<(i64, Value)> {
        let at = self.at as i64;
        let value = self.next()?;
        Some((at, value))
    }
}
