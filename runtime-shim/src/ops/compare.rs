//! Comparison, identity and membership.

use super::{todo, truth};
use crate::exception::PyResult;
use crate::value::Value;

macro_rules! comparisons {
    ($($name:ident, $value:ident = $symbol:literal;)*) => {$(
        #[doc = concat!("`a ", $symbol, " b` as an object")]
        pub fn $value(_a: &Value, _b: &Value) -> PyResult<Value> {
            todo($symbol)
        }

        #[doc = concat!("`bool(a ", $symbol, " b)`")]
        pub fn $name(a: &Value, b: &Value) -> PyResult<bool> {
            truth(&$value(a, b)?)
        }
    )*};
}

comparisons! {
    eq, eq_value = "==";
    ne, ne_value = "!=";
    lt, lt_value = "<";
    le, le_value = "<=";
    gt, gt_value = ">";
    ge, ge_value = ">=";
}

/// Identity or equality: what containers compare members with.
pub fn same_or_eq(a: &Value, b: &Value) -> PyResult<bool> {
    if is(a, b) { Ok(true) } else { eq(a, b) }
}

/// `a is b`
pub fn is(_a: &Value, _b: &Value) -> bool {
    false
}

/// `item in container`
pub fn contains(_container: &Value, _item: &Value) -> PyResult<bool> {
    todo("in")
}
