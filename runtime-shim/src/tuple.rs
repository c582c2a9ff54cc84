//! `tuple`.

mod methods;

pub use methods::{TUPLE, call_method, has_method};

use crate::exception::{PyResult, index_error, memory_error};
use crate::list::position;
use crate::trash::{Trash, dispose};
use crate::value::Value;
use std::rc::Rc;

#[derive(Clone)]
pub struct Tuple(pub(crate) Rc<Box<[Value]>>);

impl Drop for Tuple {
    #[inline]
    fn drop(&mut self) {
        if Rc::strong_count(&self.0) == 1 {
            discard(self);
        }
    }
}

#[inline(never)]
fn discard(tuple: &mut Tuple) {
    // Only what may hold a tuple in turn can be deep.
    if let Some(items) = Rc::get_mut(&mut tuple.0)
        && items.iter().any(Value::is_container)
    {
        dispose(Trash::Values(std::mem::take(items).into_vec()));
    }
}

thread_local! {
    static EMPTY: Tuple = Tuple(Rc::new(Box::default()));
}

impl Tuple {
    pub fn new(values: Vec<Value>) -> Tuple {
        if values.is_empty() {
            return Tuple::empty();
        }
        Tuple(Rc::new(values.into_boxed_slice()))
    }

    /// The one empty tuple.
    pub fn empty() -> Tuple {
        EMPTY
            .try_with(Tuple::clone)
            .unwrap_or_else(|_| Tuple(Rc::new(Box::default())))
    }

    /// `tuple(iterable)`.
    pub fn from_iterable(iterable: &Value) -> PyResult<Tuple> {
        match iterable {
            Value::Tuple(tuple) => Ok(tuple.clone()),
            other => Ok(Tuple::new(crate::iter::collect(other)?)),
        }
    }

    pub fn as_slice(&self) -> &[Value] {
        &self.0
    }

    pub fn is_same(&self, other: &Tuple) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).cast::<u8>() as usize
    }

    #[expect(clippy::len_without_is_empty, reason = "Python's len, an i64")]
    pub fn len(&self) -> i64 {
        self.0.len() as i64
    }

    /// `self[index]`.
    pub fn get(&self, index: i64) -> PyResult<Value> {
        match position(index, self.0.len()) {
            Some(at) => Ok(self.0[at].clone()),
            None => Err(index_error("tuple index out of range")),
        }
    }

    /// `self + other`.
    pub fn concat(&self, other: &Tuple) -> Tuple {
        if other.0.is_empty() {
            return self.clone();
        }
        if self.0.is_empty() {
            return other.clone();
        }
        Tuple::new([&**self.0, &**other.0].concat())
    }

    /// `self * times`.
    pub fn repeat(&self, times: i64) -> PyResult<Tuple> {
        if times == 1 {
            return Ok(self.clone());
        }
        let times = times.max(0) as usize;
        let total = self
            .0
            .len()
            .checked_mul(times)
            .filter(|total| *total <= isize::MAX as usize / 8);
        let mut values = Vec::new();
        values
            .try_reserve_exact(total.ok_or_else(memory_error)?)
            .map_err(|_| memory_error())?;
        for _ in 0..times {
            values.extend_from_slice(&self.0);
        }
        Ok(Tuple::new(values))
    }
}
