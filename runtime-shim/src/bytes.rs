//! `bytes`: immutable octets.

use crate::exception::{PyResult, index_error, memory_error};
use crate::hash::hash_bytes;
use crate::range::Slice;
use crate::string::{Str, repr, slice_bounds, slice_length};
use std::rc::Rc;

/// Immutable bytes, one pointer wide.
#[derive(Clone)]
pub struct Bytes(pub(crate) Rc<Box<[u8]>>);

/// The longest bytes object this runtime makes.
const LONGEST: usize = u32::MAX as usize;

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
        let (start, stop, step) = slice_bounds(slice, self.len())?;
        let count = slice_length(start, stop, step);
        if step == 1 && count == self.0.len() {
            return Ok(self.clone());
        }
        let picks = (0..count).filter_map(|nth| self.0.get((start + nth as i64 * step) as usize));
        Ok(Bytes::from_vec(picks.copied().collect()))
    }

    /// `self + other`. `MemoryError` when too long.
    pub fn add(&self, other: &Bytes) -> PyResult<Bytes> {
        if self.0.len() + other.0.len() > LONGEST {
            return Err(memory_error());
        }
        Ok(Bytes::from_vec(
            [self.as_slice(), other.as_slice()].concat(),
        ))
    }

    /// `self * times`; nothing for `times <= 0`. `MemoryError` when too long.
    pub fn repeat(&self, times: i64) -> PyResult<Bytes> {
        if times <= 0 || self.is_empty() {
            return Ok(Bytes::empty());
        }
        match usize::try_from(times)
            .ok()
            .and_then(|times| times.checked_mul(self.0.len()))
        {
            Some(length) if length <= LONGEST => Ok(Bytes::from_vec(self.0.repeat(times as usize))),
            _ => Err(memory_error()),
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
