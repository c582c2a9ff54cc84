//! `bytes`: immutable octets.

mod builtins;
mod hex;
mod methods;
pub(crate) mod text;

use crate::exception::{PyResult, index_error, memory_error, type_error, value_error};
use crate::hash::hash_bytes;
use crate::range::{Slice, bounds};
use crate::string::{Str, repr};
use crate::value::Value;
use std::rc::Rc;

pub use builtins::BYTES;
pub(crate) use hex::hex;
pub use methods::{METHODS, call_method, has_method};
pub(crate) use methods::{Octets, call_shared};

/// Immutable bytes, one pointer wide.
#[derive(Clone)]
pub struct Bytes(pub(crate) Rc<Box<[u8]>>);

thread_local! {
    static EMPTY: Bytes = Bytes(Rc::new(Box::default()));
}

impl Bytes {
    pub fn new(data: &[u8]) -> Bytes {
        Bytes::from_vec(data.to_vec())
    }

    pub fn from_vec(data: Vec<u8>) -> Bytes {
        if data.is_empty() {
            Bytes::empty()
        } else {
            Bytes(Rc::new(data.into_boxed_slice()))
        }
    }

    pub fn empty() -> Bytes {
        EMPTY.with(Bytes::clone)
    }

    #[inline]
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    #[inline]
    pub fn len(&self) -> i64 {
        self.0.len() as i64
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether both are the same object (`is`).
    pub fn is_same(&self, other: &Bytes) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// The address of the object, for `id`.
    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0) as usize
    }

    /// `b[index]`, an int in `0..256`; negative counts from the end. `IndexError` outside.
    pub fn get(&self, index: i64) -> PyResult<i64> {
        let at = if index < 0 { index + self.len() } else { index };
        let found = usize::try_from(at).ok().and_then(|at| self.0.get(at));
        found
            .map(|byte| i64::from(*byte))
            .ok_or_else(|| index_error("index out of range"))
    }

    /// `b[slice]`. Errors: the bounds are not ints, step 0.
    pub fn slice(&self, slice: &Slice) -> PyResult<Bytes> {
        let bounds = bounds(slice, self.0.len())?;
        if bounds.step == 1 && bounds.count == self.0.len() {
            return Ok(self.clone());
        }
        let picked = bounds.positions().filter_map(|at| self.0.get(at));
        Ok(Bytes::from_vec(picked.copied().collect()))
    }

    /// `self + other`. `MemoryError` when too long.
    pub fn add(&self, other: &Bytes) -> PyResult<Bytes> {
        let mut data = room(self.0.len().checked_add(other.0.len()))?;
        data.extend_from_slice(self.as_slice());
        data.extend_from_slice(other.as_slice());
        Ok(Bytes::from_vec(data))
    }

    /// `self * times`; nothing for `times <= 0`. `MemoryError` when too long.
    pub fn repeat(&self, times: i64) -> PyResult<Bytes> {
        if times <= 0 || self.is_empty() {
            return Ok(Bytes::empty());
        }
        let count = usize::try_from(times).map_err(|_| memory_error())?;
        let mut data = room(self.0.len().checked_mul(count))?;
        for _ in 0..count {
            data.extend_from_slice(self.as_slice());
        }
        Ok(Bytes::from_vec(data))
    }

    /// `needle in self`: bytes, or one byte as an int.
    pub fn contains(&self, needle: &Value) -> PyResult<bool> {
        match needle {
            Value::Int(_) | Value::Bool(_) | Value::Big(_) => Ok(self.0.contains(&byte(needle)?)),
            needle => Ok(text::find(self.as_slice(), bytes_like(needle)?.as_slice()).is_some()),
        }
    }

    /// CPython's hash under `PYTHONHASHSEED=0`.
    pub fn hash(&self) -> i64 {
        hash_bytes(&self.0)
    }

    /// `repr(self)`.
    pub fn repr(&self) -> Str {
        Str::from_string(repr::repr_bytes(&self.0))
    }
}

impl PartialEq for Bytes {
    fn eq(&self, other: &Bytes) -> bool {
        self.0 == other.0
    }
}

impl Eq for Bytes {}

impl Ord for Bytes {
    fn cmp(&self, other: &Bytes) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

impl PartialOrd for Bytes {
    fn partial_cmp(&self, other: &Bytes) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(data: Vec<u8>) -> Bytes {
        Bytes::from_vec(data)
    }
}

/// An empty buffer for this many bytes; `MemoryError` where there is no such room, as in CPython.
pub(crate) fn room(bytes: Option<usize>) -> PyResult<Vec<u8>> {
    let mut data = Vec::new();
    let bytes = bytes.ok_or_else(memory_error)?;
    data.try_reserve_exact(bytes).map_err(|_| memory_error())?;
    Ok(data)
}

/// What a bytes-like object holds; a copy where it may change. `None` for other values.
pub(crate) fn octets(value: &Value) -> PyResult<Option<Bytes>> {
    Ok(Some(match crate::ops::unwrap_base(value) {
        Value::Bytes(bytes) => bytes.clone(),
        Value::ByteArray(array) => Bytes::new(&array.borrow()),
        Value::MemoryView(view) => Bytes::from_vec(view.to_vec()?),
        _ => return Ok(None),
    }))
}

/// Bytes where the protocol of bytes-like objects is asked for.
pub(crate) fn bytes_like(value: &Value) -> PyResult<Bytes> {
    octets(value)?.ok_or_else(|| {
        let kind = crate::ops::type_name(value);
        type_error(format!("a bytes-like object is required, not '{kind}'"))
    })
}

/// An int as a byte. `ValueError` outside `0..256`.
pub(crate) fn byte(value: &Value) -> PyResult<u8> {
    crate::args::clamped_int(value)
        .and_then(|int| u8::try_from(int).ok())
        .ok_or_else(|| value_error("byte must be in range(0, 256)"))
}
