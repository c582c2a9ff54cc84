//! Iterators of `bytearray` and `memoryview`.

use super::IterState;
use crate::bytearray::ByteArray;
use crate::exception::PyResult;
use crate::memoryview::MemoryView;
use crate::value::Value;
use std::cell::Cell;
use std::rc::Rc;

/// Past the end: it stays so even if the array grows.
const ENDED: usize = usize::MAX;

pub(super) struct Array {
    array: ByteArray,
    at: Cell<usize>,
}

impl Array {
    pub(super) fn new(array: &ByteArray) -> Array {
        Array {
            array: array.clone(),
            at: Cell::new(0),
        }
    }
}

impl IterState for Array {
    fn next(&self) -> PyResult<Option<Value>> {
        let at = self.at.get();
        let item = self.array.borrow().get(at).copied();
        self.at.set(if item.is_some() { at + 1 } else { ENDED });
        Ok(item.map(|byte| Value::Int(i64::from(byte))))
    }

    fn type_name(&self) -> &'static str {
        "bytearray_iterator"
    }

    fn size_hint(&self) -> usize {
        let len = self.array.len() as usize;
        len.saturating_sub(self.at.get())
    }
}

pub(super) struct View {
    view: Rc<MemoryView>,
    at: Cell<usize>,
}

impl View {
    pub(super) fn new(view: &Rc<MemoryView>) -> View {
        View {
            view: view.clone(),
            at: Cell::new(0),
        }
    }
}

impl IterState for View {
    fn next(&self) -> PyResult<Option<Value>> {
        let at = self.at.get();
        if at == ENDED {
            return Ok(None);
        }
        let item = self.view.at(at)?;
        self.at.set(if item.is_some() { at + 1 } else { ENDED });
        Ok(item)
    }

    fn type_name(&self) -> &'static str {
        "memory_iterator"
    }
}
