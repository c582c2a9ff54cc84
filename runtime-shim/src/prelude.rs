//! Everything emitted code may name.

pub use crate::boolean::BOOL;
pub use crate::bytes::Bytes;
pub use crate::dict::{DICT, Dict};
pub use crate::exception::{Exc, PyResult, Run, Traced, Up};
pub use crate::float::{
    FLOAT, ROUND, float_div, float_floor_div, float_mod, float_of_str, float_pow, float_repr,
    int_of_float, round_float,
};
pub use crate::generator::{Yielder, generator};
pub use crate::int::{
    ABS, BIN, DIVMOD, HEX, INT, Int, OCT, POW, floor_div_i64, int_of_str, mod_i64, true_div_i64,
};
pub use crate::iter::{
    ALL, ANY, ENUMERATE, FILTER, HASH, ITER, Iter, LEN, MAP, MAX, MIN, NEXT, REVERSED, SORTED, SUM,
    ZIP, iter,
};
pub use crate::list::{LIST, List};
pub use crate::names::Name;
pub use crate::range::{RANGE, Range, RangeI64, SLICE, Slice, range_i64, slice};
pub use crate::set::{FROZENSET, SET, Set};
pub use crate::start::{Plan, start};
pub use crate::string::Str;
pub use crate::tuple::{TUPLE, Tuple};
pub use crate::value::Value;
