//! `bytearray`: octets that change.
//!
//! While a `memoryview` looks at one its length is fixed, as in CPython. No borrow is held while user code runs.

mod methods;

pub(crate) use methods::call_class_method;
pub use methods::{BYTEARRAY, call_method, has_method};

use crate::bytes::{Bytes, byte, bytes_like, octets, room, text};
use crate::class::ClassId;
use crate::exception::{Exc, PyResult, index_error, type_error, value_error};
use crate::iter::iter;
use crate::ops;
use crate::range::{Slice, slice as slices};
use crate::string::{Str, repr};
use crate::value::Value;
use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;

/// A handle with identity.
#[derive(Clone)]
pub struct ByteArray(Rc<Buffer>);

struct Buffer {
    data: RefCell<Vec<u8>>,
    /// How many memoryviews look at the data.
    exports: Cell<usize>,
}

impl ByteArray {
    pub fn from_vec(data: Vec<u8>) -> ByteArray {
        ByteArray(Rc::new(Buffer {
            data: RefCell::new(data),
            exports: Cell::new(0),
        }))
    }

    /// The data, for as long as no user code runs.
    pub(crate) fn borrow(&self) -> Ref<'_, Vec<u8>> {
        self.0.data.borrow()
    }

    /// A copy of the data.
    pub fn to_bytes(&self) -> Bytes {
        Bytes::new(&self.borrow())
    }

    pub fn len(&self) -> i64 {
        self.borrow().len() as i64
    }

    pub fn is_empty(&self) -> bool {
        self.borrow().is_empty()
    }

    pub fn is_same(&self, other: &ByteArray) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).cast::<u8>() as usize
    }

    /// A memoryview begins to look at the data.
    pub(crate) fn export(&self) {
        self.0.exports.set(self.0.exports.get() + 1);
    }

    /// A memoryview ends looking at the data.
    pub(crate) fn unexport(&self) {
        self.0.exports.set(self.0.exports.get().saturating_sub(1));
    }

    /// Changes bytes in place, not their number.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&mut [u8]) -> T) -> T {
        change(&mut self.0.data.borrow_mut())
    }

    /// Changes the data where its length may change. `BufferError` while a memoryview looks at it.
    fn resize<T>(&self, change: impl FnOnce(&mut Vec<u8>) -> T) -> PyResult<T> {
        if self.0.exports.get() > 0 {
            return Err(exported());
        }
        Ok(change(&mut self.0.data.borrow_mut()))
    }

    /// The position an index means; `None` outside.
    fn position(&self, index: i64) -> Option<usize> {
        let len = self.len();
        let at = if index < 0 {
            index.checked_add(len)?
        } else {
            index
        };
        (0..len).contains(&at).then_some(at as usize)
    }

    /// `a[index]`. `IndexError`.
    pub fn get(&self, index: i64) -> PyResult<i64> {
        let at = self.position(index);
        let found = at.and_then(|at| self.borrow().get(at).copied());
        found.map(i64::from).ok_or_else(out_of_range)
    }

    /// `a[key]`
    pub fn get_item(&self, key: &Value) -> PyResult<Value> {
        if let Value::Slice(slice) = key {
            return self.slice(slice);
        }
        self.get(index_of(key)?).map(Value::Int)
    }

    fn slice(&self, slice: &Slice) -> PyResult<Value> {
        let (start, stop, step) = slices::unpack(slice)?;
        let data = self.borrow();
        let bounds = slices::adjust(start, stop, step, data.len());
        let picked = bounds.positions().filter_map(|at| data.get(at).copied());
        Ok(Value::ByteArray(ByteArray::from_vec(picked.collect())))
    }

    /// `a[key] = value`
    pub fn set_item(&self, key: &Value, value: &Value) -> PyResult<()> {
        if let Value::Slice(slice) = key {
            return self.set_slice(slice, value);
        }
        let index = index_of(key)?;
        let byte = byte_value(value)?;
        let at = self.position(index).ok_or_else(out_of_range)?;
        self.write(|data| {
            if let Some(slot) = data.get_mut(at) {
                *slot = byte;
            }
        });
        Ok(())
    }

    fn set_slice(&self, slice: &Slice, value: &Value) -> PyResult<()> {
        let new = match octets(value)? {
            Some(new) => new,
            None => {
                let number = matches!(value, Value::Float(_) | Value::Complex(_) | Value::Str(_))
                    || crate::int::Int::from_value(value).is_some()
                    || ops::index_hook(value).is_some();
                if number {
                    return Err(type_error(
                        "can assign only bytes, buffers, or iterables of ints in range(0, 256)",
                    ));
                }
                Bytes::from_vec(from_source(value)?)
            }
        };
        let (start, stop, step) = slices::unpack(slice)?;
        let bounds = slices::adjust(start, stop, step, self.borrow().len());
        let new = new.as_slice();
        if step != 1 {
            if new.is_empty() {
                return self.delete(&bounds);
            }
            if new.len() != bounds.count {
                return Err(value_error(format!(
                    "attempt to assign bytes of size {} to extended slice of size {}",
                    new.len(),
                    bounds.count
                )));
            }
            self.write(|data| {
                for (at, byte) in bounds.positions().zip(new) {
                    if let Some(slot) = data.get_mut(at) {
                        *slot = *byte;
                    }
                }
            });
            return Ok(());
        }
        let from = bounds.start as usize;
        let to = from + bounds.count;
        if new.len() == bounds.count {
            self.write(|data| {
                if let Some(part) = data.get_mut(from..to) {
                    part.copy_from_slice(new);
                }
            });
            return Ok(());
        }
        self.resize(|data| {
            data.splice(from..to, new.iter().copied());
        })
    }

    /// `del a[key]`
    pub fn del_item(&self, key: &Value) -> PyResult<()> {
        if let Value::Slice(slice) = key {
            let (start, stop, step) = slices::unpack(slice)?;
            let bounds = slices::adjust(start, stop, step, self.borrow().len());
            return self.delete(&bounds);
        }
        let at = self.position(index_of(key)?).ok_or_else(out_of_range)?;
        self.resize(|data| {
            data.remove(at);
        })
    }

    fn delete(&self, bounds: &slices::Bounds) -> PyResult<()> {
        if bounds.count == 0 {
            return Ok(());
        }
        let mut picked: Vec<usize> = bounds.positions().collect();
        picked.sort_unstable();
        self.resize(|data| {
            let mut gone = picked.iter().peekable();
            let mut at = 0;
            data.retain(|_| {
                let drop = gone.next_if(|next| **next == at).is_some();
                at += 1;
                !drop
            });
        })
    }

    /// `a + other` where `other` is bytes-like. `TypeError`, `MemoryError`.
    pub fn concat(&self, other: &Value) -> PyResult<Value> {
        let Some(other) = octets(other)? else {
            return Err(cannot_concat(other, "bytearray"));
        };
        let data = self.borrow();
        let mut out = room(data.len().checked_add(other.as_slice().len()))?;
        out.extend_from_slice(&data);
        out.extend_from_slice(other.as_slice());
        Ok(Value::ByteArray(ByteArray::from_vec(out)))
    }

    /// `a += other`
    pub fn extend_bytes(&self, other: &Value) -> PyResult<()> {
        let Some(new) = octets(other)? else {
            return Err(cannot_concat(other, "bytearray"));
        };
        self.push_all(new.as_slice())
    }

    fn push_all(&self, new: &[u8]) -> PyResult<()> {
        if new.is_empty() {
            return Ok(());
        }
        self.resize(|data| {
            data.try_reserve(new.len())
                .map_err(|_| crate::exception::memory_error())?;
            data.extend_from_slice(new);
            Ok(())
        })?
    }

    /// `a * times`
    pub fn repeat(&self, times: i64) -> PyResult<Value> {
        let data = self.to_bytes().repeat(times)?;
        Ok(Value::ByteArray(ByteArray::from_vec(
            data.as_slice().to_vec(),
        )))
    }

    /// `a *= times`
    pub fn repeat_in_place(&self, times: i64) -> PyResult<()> {
        let repeated = self.to_bytes().repeat(times)?;
        if repeated.len() == self.len() {
            return Ok(());
        }
        self.resize(|data| *data = repeated.as_slice().to_vec())
    }

    /// `needle in a`: bytes, or one byte as an int.
    pub fn contains(&self, needle: &Value) -> PyResult<bool> {
        match needle {
            Value::Int(_) | Value::Bool(_) | Value::Big(_) => {
                let byte = byte(needle)?;
                Ok(self.borrow().contains(&byte))
            }
            needle => {
                let needle = bytes_like(needle)?;
                Ok(text::find(&self.borrow(), needle.as_slice()).is_some())
            }
        }
    }

    /// `repr(a)`
    pub fn repr(&self) -> Str {
        Str::from_string(format!("bytearray({})", repr::repr_bytes(&self.borrow())))
    }
}

#[cold]
fn exported() -> Exc {
    Exc::with_args(
        ClassId::BufferError,
        vec![Value::from(
            "Existing exports of data: object cannot be re-sized",
        )],
    )
}

#[cold]
fn out_of_range() -> Exc {
    index_error("bytearray index out of range")
}

/// `can't concat int to bytes`
#[cold]
pub(crate) fn cannot_concat(other: &Value, to: &str) -> Exc {
    type_error(format!("can't concat {} to {to}", ops::type_name(other)))
}

fn index_of(key: &Value) -> PyResult<i64> {
    match slices::index_key(key)? {
        Some(index) => Ok(index),
        None => Err(type_error(format!(
            "bytearray indices must be integers or slices, not {}",
            ops::type_name(key)
        ))),
    }
}

/// An int as an item. `TypeError`, `ValueError`.
fn byte_value(value: &Value) -> PyResult<u8> {
    let int = ops::index(value)?;
    int.to_i64()
        .and_then(|int| u8::try_from(int).ok())
        .ok_or_else(|| value_error("byte must be in range(0, 256)"))
}

/// The bytes of `bytearray(source)` for anything but a text.
fn from_source(source: &Value) -> PyResult<Vec<u8>> {
    if let Some(bytes) = octets(source)? {
        return Ok(bytes.as_slice().to_vec());
    }
    if crate::int::Int::from_value(source).is_some() || ops::index_hook(source).is_some() {
        let length = ops::index(source)?.to_i64().ok_or_else(|| {
            crate::exception::overflow_error("cannot fit 'int' into an index-sized integer")
        })?;
        let length = usize::try_from(length).map_err(|_| value_error("negative count"))?;
        let mut zeros = room(Some(length))?;
        zeros.resize(length, 0);
        return Ok(zeros);
    }
    let items = iter(source).map_err(|error| {
        if error.is(ClassId::TypeError) {
            type_error(format!(
                "cannot convert '{}' object to bytearray",
                ops::type_name(source)
            ))
        } else {
            error
        }
    })?;
    let mut data = Vec::new();
    while let Some(item) = items.next()? {
        data.push(byte_value(&item)?);
    }
    Ok(data)
}
