//! `list`: one handle type whatever it holds; storage chosen by content, as PyPy's list strategies do.

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
