//! Iterators: one handle for every kind.

use crate::exception::PyResult;
use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

/// An iterator object, one pointer wide.
#[derive(Clone)]
pub struct Iter(pub(crate) Rc<IterObj>);

pub struct IterObj {
    pub(crate) state: RefCell<Box<dyn IterState>>,
}

/// What an iterator does. `next` may run user code; the handle takes the state out while it runs, so a re-entrant
/// `next` finds none and raises `ValueError` as CPython's generators do.
pub trait IterState {
    /// The next value, or `None` at the end (and ever after).
    fn next(&mut self) -> PyResult<Option<Value>>;
    /// The type name `type(it).__name__` shows, such as `list_iterator`.
    fn type_name(&self) -> &'static str;
    /// `__length_hint__`, where it is cheap: used only to reserve room.
    fn size_hint(&self) -> usize {
        0
    }
}
