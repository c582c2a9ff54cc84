//! `memoryview` of one dimension over `bytes` and `bytearray`.
//!
//! A view of a bytearray keeps the array's length fixed until it is released or gone.

mod item;
mod methods;

pub use methods::{MEMORYVIEW, call_method, get_attr, has_method};

use crate::bytearray::ByteArray;
use crate::bytes::{Bytes, octets};
use crate::exception::{Exc, PyResult, index_error, type_error, value_error};
use crate::hash::hash_bytes;
use crate::ops;
use crate::range::{Slice, slice as slices};
use crate::string::Str;
use crate::value::Value;
use item::Format;
use std::cell::Cell;
use std::rc::Rc;

pub struct MemoryView {
    /// The object behind: bytes or a bytearray.
    source: Source,
    /// What `obj` gives.
    object: Value,
    /// The byte the first item begins at, and the distance of items, in bytes.
    start: i64,
    stride: i64,
    len: usize,
    format: Format,
    readonly: bool,
    released: Cell<bool>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Array(ByteArray),
}

impl MemoryView {
    /// `memoryview(object)`. `TypeError`, `ValueError` for a released view.
    pub fn of(object: &Value) -> PyResult<Rc<MemoryView>> {
        let (source, len) = match ops::unwrap_base(object) {
            Value::Bytes(bytes) => (Source::Bytes(bytes.clone()), bytes.len()),
            Value::ByteArray(array) => (Source::Array(array.clone()), array.len()),
            Value::MemoryView(view) => {
                view.check()?;
                return Ok(view.with(|_| {}));
            }
            other => {
                return Err(type_error(format!(
                    "memoryview: a bytes-like object is required, not '{}'",
                    ops::type_name(other)
                )));
            }
        };
        let readonly = matches!(source, Source::Bytes(_));
        Ok(MemoryView {
            source,
            object: object.clone(),
            start: 0,
            stride: 1,
            len: len as usize,
            format: Format::bytes(),
            readonly,
            released: Cell::new(false),
        }
        .exported())
    }

    fn exported(self) -> Rc<MemoryView> {
        if let Source::Array(array) = &self.source {
            array.export();
        }
        Rc::new(self)
    }

    /// Another view of the same object.
    fn with(&self, change: impl FnOnce(&mut MemoryView)) -> Rc<MemoryView> {
        let mut view = MemoryView {
            source: self.source.clone(),
            object: self.object.clone(),
            start: self.start,
            stride: self.stride,
            len: self.len,
            format: self.format.clone(),
            readonly: self.readonly,
            released: Cell::new(false),
        };
        change(&mut view);
        view.exported()
    }

    fn check(&self) -> PyResult<()> {
        if self.released.get() {
            return Err(released());
        }
        Ok(())
    }

    fn release(&self) {
        if !self.released.replace(true)
            && let Source::Array(array) = &self.source
        {
            array.unexport();
        }
    }

    pub fn is_released(&self) -> bool {
        self.released.get()
    }

    /// `len(view)`: the number of items. `ValueError` where it is released.
    pub fn length(&self) -> PyResult<i64> {
        self.check()?;
        Ok(self.len as i64)
    }

    fn bytes<T>(&self, read: impl FnOnce(&[u8]) -> T) -> T {
        match &self.source {
            Source::Bytes(bytes) => read(bytes.as_slice()),
            Source::Array(array) => read(&array.borrow()),
        }
    }

    fn offset(&self, nth: usize) -> usize {
        (self.start + self.stride * nth as i64) as usize
    }

    fn is_contiguous(&self) -> bool {
        self.stride == self.format.size() as i64 || self.len <= 1
    }

    /// The bytes of all items in order. `ValueError` where it is released.
    pub fn to_vec(&self) -> PyResult<Vec<u8>> {
        self.check()?;
        let size = self.format.size();
        Ok(self.bytes(|bytes| {
            let mut out = Vec::with_capacity(self.len * size);
            for nth in 0..self.len {
                let at = self.offset(nth);
                out.extend_from_slice(bytes.get(at..at + size).unwrap_or_default());
            }
            out
        }))
    }

    /// The item at a position that exists.
    fn item(&self, nth: usize) -> Value {
        let at = self.offset(nth);
        let size = self.format.size();
        self.bytes(|bytes| {
            self.format
                .unpack(bytes.get(at..at + size).unwrap_or_default())
        })
    }

    /// The item at a position, for iteration; `None` past the end.
    pub fn at(&self, nth: usize) -> PyResult<Option<Value>> {
        self.check()?;
        Ok((nth < self.len).then(|| self.item(nth)))
    }

    fn position(&self, key: &Value) -> PyResult<usize> {
        let index = slices::index_key(key)?.ok_or_else(invalid_key)?;
        let at = if index < 0 {
            index.saturating_add(self.len as i64)
        } else {
            index
        };
        if (0..self.len as i64).contains(&at) {
            Ok(at as usize)
        } else {
            Err(index_error("index out of bounds on dimension 1"))
        }
    }

    fn slice(&self, slice: &Slice) -> PyResult<Rc<MemoryView>> {
        let (start, stop, step) = slices::unpack(slice)?;
        self.check()?;
        let bounds = slices::adjust(start, stop, step, self.len);
        Ok(self.with(|view| {
            view.start = self.start + self.stride * bounds.start;
            view.stride = self.stride.saturating_mul(bounds.step);
            view.len = bounds.count;
        }))
    }

    /// `view[key]`
    pub fn get_item(&self, key: &Value) -> PyResult<Value> {
        self.check()?;
        match key {
            Value::Slice(slice) => self.slice(slice).map(Value::MemoryView),
            Value::Tuple(keys) => self.get_tuple(keys.as_slice()),
            key => self.position(key).map(|at| self.item(at)),
        }
    }

    fn get_tuple(&self, keys: &[Value]) -> PyResult<Value> {
        match keys {
            [only] if slices::index_key(only)?.is_some() => {
                self.position(only).map(|at| self.item(at))
            }
            [] => Err(crate::exception::not_implemented_error(
                "sub-views are not implemented",
            )),
            keys if keys.iter().all(|key| matches!(key, Value::Slice(_))) => {
                Err(crate::exception::not_implemented_error(
                    "multi-dimensional slicing is not implemented",
                ))
            }
            keys if keys
                .iter()
                .all(|key| slices::index_key(key).is_ok_and(|key| key.is_some())) =>
            {
                Err(type_error(format!(
                    "cannot index 1-dimension view with {}-element tuple",
                    keys.len()
                )))
            }
            _ => Err(invalid_key()),
        }
    }

    /// `view[key] = value`
    pub fn set_item(&self, key: &Value, value: &Value) -> PyResult<()> {
        self.check()?;
        if self.readonly {
            return Err(type_error("cannot modify read-only memory"));
        }
        if let Value::Slice(slice) = key {
            return self.set_slice(slice, value);
        }
        let at = match key {
            Value::Tuple(keys) if keys.as_slice().len() == 1 => {
                self.position(&keys.as_slice()[0])?
            }
            key => self.position(key)?,
        };
        let packed = self.format.pack(value)?;
        // Reading the value may have run user code.
        self.check()?;
        self.write(at, &packed);
        Ok(())
    }

    /// Why `del view[key]` fails.
    pub(crate) fn undeletable(&self) -> Exc {
        if let Err(error) = self.check() {
            return error;
        }
        type_error(if self.readonly {
            "cannot modify read-only memory"
        } else {
            "cannot delete memory"
        })
    }

    fn write(&self, nth: usize, packed: &[u8]) {
        let at = self.offset(nth);
        if let Source::Array(array) = &self.source {
            array.write(|data| {
                if let Some(part) = data.get_mut(at..at + packed.len()) {
                    part.copy_from_slice(packed);
                }
            });
        }
    }

    fn set_slice(&self, slice: &Slice, value: &Value) -> PyResult<()> {
        let Some(new) = octets(value)? else {
            return Err(type_error(format!(
                "a bytes-like object is required, not '{}'",
                ops::type_name(value)
            )));
        };
        let target = self.slice(slice)?;
        let same_format = match value {
            Value::MemoryView(view) => view.format.code() == self.format.code(),
            _ => self.format.code() == 'B',
        };
        let size = self.format.size();
        if !same_format || new.as_slice().len() != target.len * size {
            return Err(value_error(
                "memoryview assignment: lvalue and rvalue have different structures",
            ));
        }
        for (nth, packed) in new.as_slice().chunks_exact(size).enumerate() {
            target.write(nth, packed);
        }
        Ok(())
    }

    /// `view == other`; `None` where the other is no buffer.
    pub fn equals(&self, other: &Value) -> PyResult<Option<bool>> {
        let theirs = match ops::unwrap_base(other) {
            Value::MemoryView(view) if view.is_released() => return Ok(Some(false)),
            _ if self.is_released() => return Ok(Some(false)),
            Value::MemoryView(view) => view.clone(),
            buffer @ (Value::Bytes(_) | Value::ByteArray(_)) => MemoryView::of(buffer)?,
            _ => return Ok(None),
        };
        if self.len != theirs.len {
            return Ok(Some(false));
        }
        for nth in 0..self.len {
            if !ops::eq(&self.item(nth), &theirs.item(nth))? {
                return Ok(Some(false));
            }
        }
        Ok(Some(true))
    }

    /// `hash(view)`: that of the bytes. `ValueError` where it can be written.
    pub fn hash(&self) -> PyResult<i64> {
        self.check()?;
        if !self.readonly {
            return Err(value_error("cannot hash writable memoryview object"));
        }
        if !matches!(self.format.code(), 'B' | 'b' | 'c') {
            return Err(value_error(
                "memoryview: hashing is restricted to formats 'B', 'b' or 'c'",
            ));
        }
        Ok(hash_bytes(&self.to_vec()?))
    }

    /// `repr(view)`
    pub fn repr(&self) -> Str {
        let state = if self.is_released() {
            "released memory"
        } else {
            "memory"
        };
        Str::from_string(format!("<{state} at {:#x}>", self.address()))
    }

    fn address(&self) -> usize {
        std::ptr::from_ref(self).cast::<u8>() as usize
    }
}

impl Drop for MemoryView {
    fn drop(&mut self) {
        self.release();
    }
}

#[cold]
fn released() -> Exc {
    value_error("operation forbidden on released memoryview object")
}

#[cold]
fn invalid_key() -> Exc {
    type_error("memoryview: invalid slice key")
}
