//! Arithmetic and bit operators.

use super::todo;
use crate::exception::PyResult;
use crate::value::Value;

macro_rules! operators {
    ($($name:ident, $assign:ident = $symbol:literal;)*) => {$(
        #[doc = concat!("`a ", $symbol, " b`")]
        pub fn $name(_a: &Value, _b: &Value) -> PyResult<Value> {
            todo($symbol)
        }

        #[doc = concat!("`a ", $symbol, "= b`: the new value of `a`")]
        pub fn $assign(a: &Value, b: &Value) -> PyResult<Value> {
            $name(a, b)
        }
    )*};
}

operators! {
    add, add_assign = "+";
    sub, sub_assign = "-";
    mul, mul_assign = "*";
    div, div_assign = "/";
    floor_div, floor_div_assign = "//";
    modulo, modulo_assign = "%";
    pow, pow_assign = "**";
    matmul, matmul_assign = "@";
    shl, shl_assign = "<<";
    shr, shr_assign = ">>";
    bit_and, bit_and_assign = "&";
    bit_or, bit_or_assign = "|";
    bit_xor, bit_xor_assign = "^";
}
