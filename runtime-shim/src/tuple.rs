//! `tuple`.

use crate::value::Value;
use std::rc::Rc;

#[derive(Clone)]
pub struct Tuple(pub(crate) Rc<Box<[Value]>>);
