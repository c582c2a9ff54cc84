//! Captured variables.

use crate::exception::{PyResult, unbound_free, unbound_local};
use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

/// A local variable that inner functions share; cloning shares it.
#[derive(Clone)]
pub struct Cell(Rc<RefCell<Value>>);

impl Cell {
    pub fn new(value: Value) -> Cell {
        Cell(Rc::new(RefCell::new(value)))
    }

    pub fn unset() -> Cell {
        Cell::new(Value::Unset)
    }

    fn read(&self) -> Option<Value> {
        match &*self.0.borrow() {
            Value::Unset => None,
            value => Some(value.clone()),
        }
    }

    /// Read in the function the variable belongs to; `UnboundLocalError` while there is no value.
    pub fn get_local(&self, name: &str) -> PyResult<Value> {
        self.read().ok_or_else(|| unbound_local(name))
    }

    /// Read in the module, for a loop variable or the like that a function captures.
    pub fn get_name(&self, name: &str) -> PyResult<Value> {
        self.read()
            .ok_or_else(|| crate::exception::name_error(name))
    }

    /// Read in an inner function; `NameError` while there is no value.
    pub fn get_free(&self, name: &str) -> PyResult<Value> {
        self.read().ok_or_else(|| unbound_free(name))
    }

    pub fn set(&self, value: Value) {
        let old = self.0.replace(value);
        drop(old);
    }

    /// `del` in the function the variable belongs to.
    pub fn del_local(&self, name: &str) -> PyResult<()> {
        self.get_local(name)?;
        self.set(Value::Unset);
        Ok(())
    }

    /// `del` in an inner function.
    pub fn del_free(&self, name: &str) -> PyResult<()> {
        self.get_free(name)?;
        self.set(Value::Unset);
        Ok(())
    }
}
