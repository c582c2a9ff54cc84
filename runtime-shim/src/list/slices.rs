//! Items and slices by any key: `a[k]`, `a[k] = v`, `del a[k]`.

use super::{Items, List};
use crate::exception::{Exc, PyResult, type_error, value_error};
use crate::iter::{collect, is_iterable};
use crate::ops;
use crate::range::Slice;
use crate::range::slice::{Bounds, adjust, bounds, index_key, unpack};
use crate::value::Value;

impl Items {
    fn pick(&self, bounds: Bounds) -> Items {
        if bounds.step == 1 {
            let from = bounds.start as usize;
            return self.copy_range(from, from + bounds.count);
        }
        fn every<T: Copy>(items: &[T], bounds: Bounds) -> Vec<T> {
            match usize::try_from(bounds.step) {
                Ok(step) if bounds.count > 0 => {
                    let from = &items[bounds.start as usize..];
                    from.iter()
                        .step_by(step)
                        .take(bounds.count)
                        .copied()
                        .collect()
                }
                _ => bounds.positions().map(|at| items[at]).collect(),
            }
        }
        match self {
            Items::Ints(items) => Items::Ints(every(items, bounds)),
            Items::Floats(items) => Items::Floats(every(items, bounds)),
            Items::Bools(items) => Items::Bools(every(items, bounds)),
            Items::Mixed(items) => {
                Items::Mixed(bounds.positions().map(|at| items[at].clone()).collect())
            }
        }
    }

    /// Replaces `from..to` and returns what was there.
    fn splice(&mut self, from: usize, to: usize, new: Items) -> Items {
        fn swap<T>(items: &mut Vec<T>, from: usize, to: usize, new: Vec<T>) -> Vec<T> {
            items.splice(from..to, new).collect()
        }
        match (&mut *self, new) {
            (Items::Ints(items), Items::Ints(new)) => Items::Ints(swap(items, from, to, new)),
            (Items::Floats(items), Items::Floats(new)) => Items::Floats(swap(items, from, to, new)),
            (Items::Bools(items), Items::Bools(new)) => Items::Bools(swap(items, from, to, new)),
            (Items::Mixed(items), new) => Items::Mixed(swap(items, from, to, new.into_values())),
            (_, new) if new.len() == 0 => {
                match self {
                    Items::Ints(items) => drop(items.drain(from..to)),
                    Items::Floats(items) => drop(items.drain(from..to)),
                    Items::Bools(items) => drop(items.drain(from..to)),
                    Items::Mixed(_) => {}
                }
                Items::Ints(Vec::new())
            }
            (_, new) => Items::Mixed(swap(self.mixed(), from, to, new.into_values())),
        }
    }

    /// Removes these positions (ascending) and returns what was there.
    fn remove_positions(&mut self, positions: &[usize]) -> Items {
        fn keep<T>(items: &mut Vec<T>, positions: &[usize]) -> Vec<T> {
            let mut removed = Vec::with_capacity(positions.len());
            let mut kept = Vec::with_capacity(items.len() - positions.len());
            let mut next = positions.iter().copied().peekable();
            for (at, item) in std::mem::take(items).into_iter().enumerate() {
                if next.next_if_eq(&at).is_some() {
                    removed.push(item)
                } else {
                    kept.push(item)
                }
            }
            *items = kept;
            removed
        }
        match self {
            Items::Ints(items) => Items::Ints(keep(items, positions)),
            Items::Floats(items) => Items::Floats(keep(items, positions)),
            Items::Bools(items) => Items::Bools(keep(items, positions)),
            Items::Mixed(items) => Items::Mixed(keep(items, positions)),
        }
    }
}

#[cold]
fn bad_key(key: &Value) -> Exc {
    type_error(format!(
        "list indices must be integers or slices, not {}",
        ops::type_name(key)
    ))
}

impl List {
    /// `self[key]` for an index or a slice.
    pub fn get_item(&self, key: &Value) -> PyResult<Value> {
        match key {
            Value::Int(index) => self.get(*index),
            Value::Slice(slice) => Ok(Value::List(self.get_slice(slice)?)),
            key => match index_key(key)? {
                Some(index) => self.get(index),
                None => Err(bad_key(key)),
            },
        }
    }

    /// `self[key] = value` for an index or a slice.
    pub fn set_item(&self, key: &Value, value: Value) -> PyResult<()> {
        match key {
            Value::Int(index) => self.set(*index, value),
            Value::Slice(slice) => self.set_slice(slice, &value),
            key => match index_key(key)? {
                Some(index) => self.set(index, value),
                None => Err(bad_key(key)),
            },
        }
    }

    /// `del self[key]` for an index or a slice.
    pub fn del_item(&self, key: &Value) -> PyResult<()> {
        match key {
            Value::Slice(slice) => self.del_slice(slice),
            key => match index_key(key)? {
                Some(index) => self.del(index),
                None => Err(bad_key(key)),
            },
        }
    }

    /// `self[start:stop:step]`.
    pub fn get_slice(&self, slice: &Slice) -> PyResult<List> {
        let (start, stop, step) = unpack(slice)?;
        let items = self.0.borrow();
        Ok(List::from_items(items.pick(adjust(
            start,
            stop,
            step,
            items.len(),
        ))))
    }

    /// `self[start:stop:step] = value`.
    pub fn set_slice(&self, slice: &Slice, value: &Value) -> PyResult<()> {
        let (start, stop, step) = unpack(slice)?;
        if step == 1 {
            if !is_iterable(value) {
                return Err(type_error("can only assign an iterable"));
            }
            // Collecting may run user code; the positions are taken after it where CPython does so.
            let before = adjust(start, stop, step, self.0.borrow().len());
            let new = Items::from_values(collect(value)?);
            let mut items = self.0.borrow_mut();
            let from = (before.start as usize).min(items.len());
            let to = (before.stop.max(before.start) as usize)
                .min(items.len())
                .max(from);
            let old = items.splice(from, to, new);
            drop(items);
            drop(old);
            return Ok(());
        }
        if let Value::List(other) = value
            && !self.is_same(other)
            && self.set_strided_scalars(other, start, stop, step)
        {
            return Ok(());
        }
        let new = match value {
            Value::List(_) | Value::Tuple(_) => collect(value)?,
            value if !is_iterable(value) => {
                return Err(type_error("must assign iterable to extended slice"));
            }
            value => collect(value)?,
        };
        let mut items = self.0.borrow_mut();
        let bounds = adjust(start, stop, step, items.len());
        if bounds.count != new.len() {
            return Err(value_error(format!(
                "attempt to assign sequence of size {} to extended slice of size {}",
                new.len(),
                bounds.count
            )));
        }
        let mut old = Vec::new();
        for (at, value) in bounds.positions().zip(new) {
            old.extend(items.replace(at, value));
        }
        drop(items);
        drop(old);
        Ok(())
    }

    /// The plain case of an extended slice: scalars of one kind on both sides, as many as there are places.
    fn set_strided_scalars(
        &self,
        other: &List,
        start: Option<i64>,
        stop: Option<i64>,
        step: i64,
    ) -> bool {
        fn write<T: Copy>(items: &mut [T], new: &[T], bounds: Bounds) -> bool {
            if bounds.count != new.len() {
                return false;
            }
            match usize::try_from(bounds.step) {
                Ok(step) => {
                    let places = items[bounds.start as usize..].iter_mut().step_by(step);
                    places.zip(new).for_each(|(place, item)| *place = *item);
                }
                Err(_) => {
                    bounds
                        .positions()
                        .zip(new)
                        .for_each(|(at, item)| items[at] = *item);
                }
            }
            true
        }
        let mut items = self.0.borrow_mut();
        let bounds = adjust(start, stop, step, items.len());
        if bounds.count == 0 {
            return false;
        }
        match (&mut *items, &*other.0.borrow()) {
            (Items::Ints(items), Items::Ints(new)) => write(items, new, bounds),
            (Items::Floats(items), Items::Floats(new)) => write(items, new, bounds),
            (Items::Bools(items), Items::Bools(new)) => write(items, new, bounds),
            _ => false,
        }
    }

    /// `del self[start:stop:step]`.
    pub fn del_slice(&self, slice: &Slice) -> PyResult<()> {
        let mut items = self.0.borrow_mut();
        let len = items.len();
        drop(items);
        let bounds = bounds(slice, len)?;
        items = self.0.borrow_mut();
        let old = if bounds.step == 1 {
            let from = (bounds.start as usize).min(items.len());
            let to = (from + bounds.count).min(items.len());
            items.splice(from, to, Items::Ints(Vec::new()))
        } else {
            let mut positions: Vec<usize> =
                bounds.positions().filter(|at| *at < items.len()).collect();
            positions.sort_unstable();
            items.remove_positions(&positions)
        };
        drop(items);
        drop(old);
        Ok(())
    }

    /// `self + other`. Errors: `can only concatenate list (not "tuple") to list`.
    pub fn add(&self, other: &Value) -> PyResult<List> {
        match other {
            Value::List(other) => self.concat(other),
            other => Err(type_error(format!(
                "can only concatenate list (not \"{}\") to list",
                ops::type_name(other)
            ))),
        }
    }
}
