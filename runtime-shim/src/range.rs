//! `range` and `slice` objects.

use crate::int::Int;
use crate::value::Value;

pub struct Range {
    pub start: Int,
    pub stop: Int,
    pub step: Int,
}

pub struct Slice {
    pub start: Value,
    pub stop: Value,
    pub step: Value,
}
