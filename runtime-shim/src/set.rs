//! `set` and `frozenset`: CPython's own probing table, so that iteration order matches.

use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone)]
pub struct Set(pub(crate) Rc<RefCell<SetTable>>);

pub struct SetTable {
    pub(crate) slots: Vec<Slot>,
    pub(crate) used: usize,
    /// Used plus dummies, as CPython counts it for growth.
    pub(crate) fill: usize,
}

pub enum Slot {
    Empty,
    Dummy,
    Used(i64, Value),
}
