//! `list`: one handle type whatever it holds; storage chosen by content, as PyPy's list strategies do.
//!
//! Every access borrows the storage for the shortest time. Values that are replaced or removed are dropped after the
//! borrow ends, because dropping may run a program's code (a suspended generator's `finally`).

pub mod loops;
mod methods;
mod slices;

pub use methods::{LIST, call_method, has_method};

use crate::exception::{Exc, PyResult, index_error, memory_error};
use crate::iter::iter;
use crate::trash::{Trash, dispose};
use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone)]
pub struct List(pub(crate) Rc<RefCell<Items>>);

/// Storage. A list starts typed by its first element and falls back to `Mixed` when another kind arrives; it never
/// matters to a program. `Ints` holds only ints (no bools), `Bools` only bools, `Floats` only floats.
pub enum Items {
    Ints(Vec<i64>),
    Floats(Vec<f64>),
    Bools(Vec<bool>),
    Mixed(Vec<Value>),
}

/// The largest size CPython would try to allocate; beyond it there is a `MemoryError` at once.
const MAX_ITEMS: usize = isize::MAX as usize / 8;

impl Items {
    #[inline]
    pub(crate) fn len(&self) -> usize {
        match self {
            Items::Ints(items) => items.len(),
            Items::Floats(items) => items.len(),
            Items::Bools(items) => items.len(),
            Items::Mixed(items) => items.len(),
        }
    }

    /// The value at a position, if there is one.
    #[inline]
    pub(crate) fn value(&self, at: usize) -> Option<Value> {
        match self {
            Items::Ints(items) => items.get(at).map(|item| Value::Int(*item)),
            Items::Floats(items) => items.get(at).map(|item| Value::Float(*item)),
            Items::Bools(items) => items.get(at).map(|item| Value::Bool(*item)),
            Items::Mixed(items) => items.get(at).cloned(),
        }
    }

    /// Chooses the narrowest storage for these values.
    pub(crate) fn from_values(values: Vec<Value>) -> Items {
        macro_rules! typed {
            ($variant:ident, $kind:ident) => {
                if values.iter().all(|value| matches!(value, Value::$kind(_))) {
                    return Items::$variant(
                        values
                            .iter()
                            .filter_map(|value| match value {
                                Value::$kind(item) => Some(*item),
                                _ => None,
                            })
                            .collect(),
                    );
                }
            };
        }
        match values.first() {
            None => return Items::Ints(Vec::new()),
            Some(Value::Int(_)) => typed!(Ints, Int),
            Some(Value::Float(_)) => typed!(Floats, Float),
            Some(Value::Bool(_)) => typed!(Bools, Bool),
            Some(_) => {}
        }
        Items::Mixed(values)
    }

    pub(crate) fn to_values(&self) -> Vec<Value> {
        match self {
            Items::Ints(items) => items.iter().map(|item| Value::Int(*item)).collect(),
            Items::Floats(items) => items.iter().map(|item| Value::Float(*item)).collect(),
            Items::Bools(items) => items.iter().map(|item| Value::Bool(*item)).collect(),
            Items::Mixed(items) => items.clone(),
        }
    }

    pub(crate) fn into_values(self) -> Vec<Value> {
        match self {
            Items::Mixed(items) => items,
            typed => typed.to_values(),
        }
    }

    /// Falls back to storage for anything.
    pub(crate) fn mixed(&mut self) -> &mut Vec<Value> {
        if !matches!(self, Items::Mixed(_)) {
            *self = Items::Mixed(self.to_values());
        }
        match self {
            Items::Mixed(items) => items,
            _ => unreachable!("made mixed above"),
        }
    }

    #[inline]
    pub(crate) fn push(&mut self, value: Value) {
        match (&mut *self, value) {
            (Items::Mixed(items), value) => items.push(value),
            (Items::Ints(items), Value::Int(item)) => items.push(item),
            (Items::Floats(items), Value::Float(item)) => items.push(item),
            (Items::Bools(items), Value::Bool(item)) => items.push(item),
            (_, value) => self.push_other(value),
        }
    }

    #[cold]
    #[inline(never)]
    fn push_other(&mut self, value: Value) {
        if self.len() == 0 {
            *self = match value {
                Value::Int(item) => Items::Ints(vec![item]),
                Value::Float(item) => Items::Floats(vec![item]),
                Value::Bool(item) => Items::Bools(vec![item]),
                other => Items::Mixed(vec![other]),
            };
        } else {
            self.mixed().push(value);
        }
    }

    /// Stores at an existing position and returns what was there, if it needs dropping outside the borrow.
    #[inline]
    fn replace(&mut self, at: usize, value: Value) -> Option<Value> {
        match (&mut *self, value) {
            (Items::Mixed(items), value) => Some(std::mem::replace(&mut items[at], value)),
            (Items::Ints(items), Value::Int(item)) => {
                items[at] = item;
                None
            }
            (Items::Floats(items), Value::Float(item)) => {
                items[at] = item;
                None
            }
            (Items::Bools(items), Value::Bool(item)) => {
                items[at] = item;
                None
            }
            (_, value) => {
                self.mixed()[at] = value;
                None
            }
        }
    }

    pub(crate) fn insert(&mut self, at: usize, value: Value) {
        if self.len() == 0 {
            return self.push(value);
        }
        match (&mut *self, value) {
            (Items::Mixed(items), value) => items.insert(at, value),
            (Items::Ints(items), Value::Int(item)) => items.insert(at, item),
            (Items::Floats(items), Value::Float(item)) => items.insert(at, item),
            (Items::Bools(items), Value::Bool(item)) => items.insert(at, item),
            (_, value) => self.mixed().insert(at, value),
        }
    }

    pub(crate) fn remove(&mut self, at: usize) -> Value {
        match self {
            Items::Ints(items) => Value::Int(items.remove(at)),
            Items::Floats(items) => Value::Float(items.remove(at)),
            Items::Bools(items) => Value::Bool(items.remove(at)),
            Items::Mixed(items) => items.remove(at),
        }
    }

    pub(crate) fn pop(&mut self) -> Option<Value> {
        match self {
            Items::Ints(items) => items.pop().map(Value::Int),
            Items::Floats(items) => items.pop().map(Value::Float),
            Items::Bools(items) => items.pop().map(Value::Bool),
            Items::Mixed(items) => items.pop(),
        }
    }

    /// A copy of a range of positions, within bounds.
    pub(crate) fn copy_range(&self, from: usize, to: usize) -> Items {
        match self {
            Items::Ints(items) => Items::Ints(items[from..to].to_vec()),
            Items::Floats(items) => Items::Floats(items[from..to].to_vec()),
            Items::Bools(items) => Items::Bools(items[from..to].to_vec()),
            Items::Mixed(items) => Items::Mixed(items[from..to].to_vec()),
        }
    }

    pub(crate) fn extend_items(&mut self, other: Items) {
        if other.len() == 0 {
            return;
        }
        if self.len() == 0 && !matches!(self, Items::Mixed(_)) {
            *self = other;
            return;
        }
        match (&mut *self, other) {
            (Items::Ints(items), Items::Ints(more)) => items.extend_from_slice(&more),
            (Items::Floats(items), Items::Floats(more)) => items.extend_from_slice(&more),
            (Items::Bools(items), Items::Bools(more)) => items.extend_from_slice(&more),
            (Items::Mixed(items), more) => items.extend(more.into_values()),
            (_, more) => self.mixed().extend(more.into_values()),
        }
    }

    /// Reserves room, or fails as CPython does when memory is short.
    fn reserve(&mut self, more: usize) -> PyResult<()> {
        if self.len().saturating_add(more) > MAX_ITEMS {
            return Err(memory_error());
        }
        let done = match self {
            Items::Ints(items) => items.try_reserve(more),
            Items::Floats(items) => items.try_reserve(more),
            Items::Bools(items) => items.try_reserve(more),
            Items::Mixed(items) => items.try_reserve(more),
        };
        done.map_err(|_| memory_error())
    }

    fn repeated(&self, times: usize) -> PyResult<Items> {
        fn fill<T: Clone>(items: &[T], times: usize) -> PyResult<Vec<T>> {
            let total = items
                .len()
                .checked_mul(times)
                .filter(|total| *total <= MAX_ITEMS)
                .ok_or_else(memory_error)?;
            if let [item] = items {
                let mut result = Vec::new();
                result
                    .try_reserve_exact(total)
                    .map_err(|_| memory_error())?;
                result.resize(total, item.clone());
                return Ok(result);
            }
            let mut result = Vec::new();
            result
                .try_reserve_exact(total)
                .map_err(|_| memory_error())?;
            for _ in 0..times {
                result.extend_from_slice(items);
            }
            Ok(result)
        }
        Ok(match self {
            Items::Ints(items) => Items::Ints(fill(items, times)?),
            Items::Floats(items) => Items::Floats(fill(items, times)?),
            Items::Bools(items) => Items::Bools(fill(items, times)?),
            Items::Mixed(items) => Items::Mixed(fill(items, times)?),
        })
    }

    pub(crate) fn reverse(&mut self) {
        match self {
            Items::Ints(items) => items.reverse(),
            Items::Floats(items) => items.reverse(),
            Items::Bools(items) => items.reverse(),
            Items::Mixed(items) => items.reverse(),
        }
    }
}

#[cold]
#[inline(never)]
fn out_of_range() -> Exc {
    index_error("list index out of range")
}

#[cold]
#[inline(never)]
fn assignment_out_of_range() -> Exc {
    index_error("list assignment index out of range")
}

/// The position an index means in a sequence of this length, negative ones counted from the end.
#[inline]
pub(crate) fn position(index: i64, len: usize) -> Option<usize> {
    let at = if index < 0 {
        index.wrapping_add(len as i64)
    } else {
        index
    };
    if (at as u64) < len as u64 {
        Some(at as usize)
    } else {
        None
    }
}

impl Drop for List {
    #[inline]
    fn drop(&mut self) {
        if Rc::strong_count(&self.0) == 1 {
            discard(self);
        }
    }
}

#[inline(never)]
fn discard(list: &mut List) {
    if let Some(cell) = Rc::get_mut(&mut list.0)
        && let Items::Mixed(items) = cell.get_mut()
        && !items.is_empty()
    {
        dispose(Trash::Values(std::mem::take(items)));
    }
}

impl Default for List {
    fn default() -> List {
        List::new()
    }
}

impl List {
    pub fn new() -> List {
        List::from_items(Items::Ints(Vec::new()))
    }

    pub(crate) fn from_items(items: Items) -> List {
        List(Rc::new(RefCell::new(items)))
    }

    pub fn from_values(values: Vec<Value>) -> List {
        List::from_items(Items::from_values(values))
    }

    pub fn from_ints(values: Vec<i64>) -> List {
        List::from_items(Items::Ints(values))
    }

    pub fn from_floats(values: Vec<f64>) -> List {
        List::from_items(Items::Floats(values))
    }

    pub fn from_bools(values: Vec<bool>) -> List {
        List::from_items(Items::Bools(values))
    }

    /// `list(iterable)`.
    pub fn from_iterable(iterable: &Value) -> PyResult<List> {
        let list = List::new();
        list.extend(iterable)?;
        Ok(list)
    }

    /// Whether both handles are the same object.
    pub fn is_same(&self, other: &List) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).cast::<u8>() as usize
    }

    #[inline]
    #[expect(clippy::len_without_is_empty, reason = "Python's len, an i64")]
    pub fn len(&self) -> i64 {
        self.0.borrow().len() as i64
    }

    /// A snapshot of the elements.
    pub fn to_values(&self) -> Vec<Value> {
        self.0.borrow().to_values()
    }

    /// The element at a non-negative position, if there is one.
    #[inline]
    pub(crate) fn at(&self, position: usize) -> Option<Value> {
        self.0.borrow().value(position)
    }

    /// `self[index]`.
    #[inline]
    pub fn get(&self, index: i64) -> PyResult<Value> {
        let items = self.0.borrow();
        match position(index, items.len()).and_then(|at| items.value(at)) {
            Some(value) => Ok(value),
            None => Err(out_of_range()),
        }
    }

    /// `self[index]` where an int that fits 64 bits is stored there; `None` when it is of another kind.
    #[inline]
    pub fn get_int(&self, index: i64) -> PyResult<Option<i64>> {
        if let Items::Ints(items) = &*self.0.borrow() {
            return match position(index, items.len()) {
                Some(at) => Ok(Some(items[at])),
                None => Err(out_of_range()),
            };
        }
        match self.get(index)? {
            Value::Int(item) => Ok(Some(item)),
            _ => Ok(None),
        }
    }

    /// `self[index]` where a float is stored there; `None` when it is of another kind.
    #[inline]
    pub fn get_float(&self, index: i64) -> PyResult<Option<f64>> {
        if let Items::Floats(items) = &*self.0.borrow() {
            return match position(index, items.len()) {
                Some(at) => Ok(Some(items[at])),
                None => Err(out_of_range()),
            };
        }
        match self.get(index)? {
            Value::Float(item) => Ok(Some(item)),
            _ => Ok(None),
        }
    }

    /// `self[index]` where a bool is stored there; `None` when it is of another kind.
    #[inline]
    pub fn get_bool(&self, index: i64) -> PyResult<Option<bool>> {
        if let Items::Bools(items) = &*self.0.borrow() {
            return match position(index, items.len()) {
                Some(at) => Ok(Some(items[at])),
                None => Err(out_of_range()),
            };
        }
        match self.get(index)? {
            Value::Bool(item) => Ok(Some(item)),
            _ => Ok(None),
        }
    }

    /// `self[index] = value`.
    pub fn set(&self, index: i64, value: Value) -> PyResult<()> {
        let mut items = self.0.borrow_mut();
        let Some(at) = position(index, items.len()) else {
            return Err(assignment_out_of_range());
        };
        let old = items.replace(at, value);
        drop(items);
        drop(old);
        Ok(())
    }

    /// `self[index] = value` for an int.
    #[inline]
    pub fn set_int(&self, index: i64, value: i64) -> PyResult<()> {
        if let Items::Ints(items) = &mut *self.0.borrow_mut()
            && let Some(at) = position(index, items.len())
        {
            items[at] = value;
            return Ok(());
        }
        self.set(index, Value::Int(value))
    }

    /// `self[index] = value` for a float.
    #[inline]
    pub fn set_float(&self, index: i64, value: f64) -> PyResult<()> {
        if let Items::Floats(items) = &mut *self.0.borrow_mut()
            && let Some(at) = position(index, items.len())
        {
            items[at] = value;
            return Ok(());
        }
        self.set(index, Value::Float(value))
    }

    /// `self[index] = value` for a bool.
    #[inline]
    pub fn set_bool(&self, index: i64, value: bool) -> PyResult<()> {
        if let Items::Bools(items) = &mut *self.0.borrow_mut()
            && let Some(at) = position(index, items.len())
        {
            items[at] = value;
            return Ok(());
        }
        self.set(index, Value::Bool(value))
    }

    /// `del self[index]`.
    pub fn del(&self, index: i64) -> PyResult<()> {
        let mut items = self.0.borrow_mut();
        let Some(at) = position(index, items.len()) else {
            return Err(assignment_out_of_range());
        };
        let old = items.remove(at);
        drop(items);
        drop(old);
        Ok(())
    }

    /// `self.append(value)`.
    pub fn append(&self, value: Value) {
        self.0.borrow_mut().push(value);
    }

    #[inline]
    pub fn append_int(&self, value: i64) {
        if let Items::Ints(items) = &mut *self.0.borrow_mut() {
            items.push(value);
            return;
        }
        self.append(Value::Int(value));
    }

    #[inline]
    pub fn append_float(&self, value: f64) {
        if let Items::Floats(items) = &mut *self.0.borrow_mut() {
            items.push(value);
            return;
        }
        self.append(Value::Float(value));
    }

    #[inline]
    pub fn append_bool(&self, value: bool) {
        if let Items::Bools(items) = &mut *self.0.borrow_mut() {
            items.push(value);
            return;
        }
        self.append(Value::Bool(value));
    }

    /// `self.extend(iterable)`, also `self += iterable`. What was taken before an error stays, as in CPython.
    pub fn extend(&self, iterable: &Value) -> PyResult<()> {
        match iterable {
            Value::List(other) => {
                let more = {
                    let other = other.0.borrow();
                    other.copy_range(0, other.len())
                };
                let mut items = self.0.borrow_mut();
                items.reserve(more.len())?;
                items.extend_items(more);
            }
            Value::Tuple(other) => {
                let mut items = self.0.borrow_mut();
                items.reserve(other.0.len())?;
                for value in other.0.iter() {
                    items.push(value.clone());
                }
            }
            other => {
                let it = iter(other)?;
                while let Some(value) = it.next()? {
                    self.append(value);
                }
            }
        }
        Ok(())
    }

    /// `self.pop()`.
    pub fn pop(&self) -> PyResult<Value> {
        self.0
            .borrow_mut()
            .pop()
            .ok_or_else(|| index_error("pop from empty list"))
    }

    /// `self.pop(index)`.
    pub fn pop_at(&self, index: i64) -> PyResult<Value> {
        let mut items = self.0.borrow_mut();
        if items.len() == 0 {
            return Err(index_error("pop from empty list"));
        }
        match position(index, items.len()) {
            Some(at) => Ok(items.remove(at)),
            None => Err(index_error("pop index out of range")),
        }
    }

    /// `self.insert(index, value)`: any index, clamped.
    pub fn insert(&self, index: i64, value: Value) {
        let mut items = self.0.borrow_mut();
        let len = items.len() as i64;
        let at = if index < 0 {
            (index + len).max(0)
        } else {
            index.min(len)
        };
        items.insert(at as usize, value);
    }

    /// `self.clear()`.
    pub fn clear(&self) {
        let old = self.0.replace(Items::Ints(Vec::new()));
        drop(old);
    }

    /// `self.copy()`, `self[:]`.
    pub fn copy(&self) -> List {
        let items = self.0.borrow();
        List::from_items(items.copy_range(0, items.len()))
    }

    /// `self.reverse()`.
    pub fn reverse(&self) {
        self.0.borrow_mut().reverse();
    }

    /// `self * times`.
    pub fn repeat(&self, times: i64) -> PyResult<List> {
        Ok(List::from_items(
            self.0.borrow().repeated(times.max(0) as usize)?,
        ))
    }

    /// `self *= times`.
    pub fn repeat_in_place(&self, times: i64) -> PyResult<()> {
        let repeated = self.0.borrow().repeated(times.max(0) as usize)?;
        let old = self.0.replace(repeated);
        drop(old);
        Ok(())
    }

    /// `self + other`.
    pub fn concat(&self, other: &List) -> PyResult<List> {
        let more = {
            let other = other.0.borrow();
            other.copy_range(0, other.len())
        };
        let items = self.0.borrow();
        let mut result = items.copy_range(0, items.len());
        result.reserve(more.len())?;
        result.extend_items(more);
        Ok(List::from_items(result))
    }
}
