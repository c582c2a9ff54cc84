//! Python's unbounded `int`: a machine word until it overflows.
//!
//! Operators and comparisons are the std traits, in every mix of `Int`, `&Int` and `i64`, with the small case inlined.
//! What can raise is a method returning a `PyResult`.

mod arith;
pub mod big;
mod compare;
mod methods;
pub(crate) mod parse;

pub use arith::{floor_div_i64, mod_i64, power_mod, true_div_i64};
pub use compare::{compare_f64, eq_f64};
pub use methods::{
    ABS, BIN, DIVMOD, FROM_BYTES, HEX, INT, OCT, POW, attribute, call_method, has_method, index_of,
    to_int,
};
pub(crate) use methods::{sign_limit, special};
pub use parse::{int_of_str, int_of_text, max_str_digits, set_max_str_digits};

use crate::exception::{Exc, PyResult, overflow_error};
use crate::value::Value;
use std::borrow::Cow;
use std::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Mul, MulAssign,
    Neg, Not, Sub, SubAssign,
};
use std::rc::Rc;

/// Arbitrary-precision storage.
pub type BigInt = dashu_int::IBig;

/// An int by value: small inline, big shared. Normalised: `Big` never fits an `i64`.
#[derive(Clone)]
pub enum Int {
    Small(i64),
    Big(Rc<BigInt>),
}

impl Int {
    /// An int literal beyond 64 bits, from its decimal digits (with a sign or not).
    #[cold]
    pub fn big(digits: &str) -> Int {
        Int::from_big(digits.parse::<BigInt>().unwrap_or(BigInt::ZERO))
    }

    /// Normalises: a value that fits 64 bits becomes small.
    pub fn from_big(value: BigInt) -> Int {
        match i64::try_from(&value) {
            Ok(small) => Int::Small(small),
            Err(_) => Int::Big(Rc::new(value)),
        }
    }

    #[inline]
    pub fn from_i128(value: i128) -> Int {
        match i64::try_from(value) {
            Ok(small) => Int::Small(small),
            Err(_) => Int::Big(Rc::new(BigInt::from(value))),
        }
    }

    /// The int that a value is; `True` and `False` count. `None` for anything else.
    #[inline]
    pub fn from_value(value: &Value) -> Option<Int> {
        match value {
            Value::Int(value) => Some(Int::Small(*value)),
            Value::Bool(value) => Some(Int::Small(i64::from(*value))),
            Value::Big(value) => Some(Int::Big(value.clone())),
            _ => None,
        }
    }

    pub(crate) fn as_big(&self) -> Cow<'_, BigInt> {
        match self {
            Int::Small(small) => Cow::Owned(BigInt::from(*small)),
            Int::Big(big) => Cow::Borrowed(big),
        }
    }

    /// Owned big storage, without a copy where this is the only reference.
    pub(crate) fn into_big(self) -> BigInt {
        match self {
            Int::Small(small) => BigInt::from(small),
            Int::Big(big) => Rc::try_unwrap(big).unwrap_or_else(|shared| (*shared).clone()),
        }
    }

    /// The value where it fits 64 bits.
    #[inline]
    pub fn to_i64(&self) -> Option<i64> {
        match self {
            Int::Small(small) => Some(*small),
            Int::Big(_) => None,
        }
    }

    /// The nearest float. `OverflowError` beyond the largest.
    #[inline]
    pub fn to_f64(&self) -> PyResult<f64> {
        match self {
            Int::Small(small) => Ok(*small as f64),
            Int::Big(value) => big::to_f64(value).ok_or_else(too_large_for_float),
        }
    }

    #[inline]
    pub fn is_true(&self) -> bool {
        !matches!(self, Int::Small(0))
    }

    #[inline]
    pub fn is_negative(&self) -> bool {
        match self {
            Int::Small(small) => *small < 0,
            Int::Big(value) => big::is_negative(value),
        }
    }

    pub fn is_odd(&self) -> bool {
        match self {
            Int::Small(small) => small & 1 != 0,
            Int::Big(value) => big::is_odd(value),
        }
    }

    /// `abs(self)`
    #[inline]
    pub fn abs(&self) -> Int {
        if self.is_negative() {
            -self
        } else {
            self.clone()
        }
    }

    /// CPython's hash: the value modulo 2^61 - 1, with its sign; never -1.
    #[inline]
    pub fn hash(&self) -> i64 {
        match self {
            Int::Small(small) => hash_i64(*small),
            Int::Big(value) => big::hash(value),
        }
    }

    /// How many bits the magnitude needs.
    pub fn bit_length(&self) -> u64 {
        match self {
            Int::Small(small) => u64::from(64 - small.unsigned_abs().leading_zeros()),
            Int::Big(value) => big::bit_length(value),
        }
    }
}

/// The modulus of CPython's numeric hashes.
pub(crate) const HASH_MODULUS: u64 = (1 << 61) - 1;

/// CPython's hash of an int that fits 64 bits.
#[inline]
pub fn hash_i64(value: i64) -> i64 {
    let rest = (value.unsigned_abs() % HASH_MODULUS) as i64;
    match if value < 0 { -rest } else { rest } {
        -1 => -2,
        hash => hash,
    }
}

#[cold]
pub(crate) fn too_large_for_float() -> Exc {
    overflow_error("int too large to convert to float")
}

impl From<i64> for Int {
    #[inline]
    fn from(value: i64) -> Int {
        Int::Small(value)
    }
}

impl From<bool> for Int {
    #[inline]
    fn from(value: bool) -> Int {
        Int::Small(i64::from(value))
    }
}

impl From<BigInt> for Int {
    fn from(value: BigInt) -> Int {
        Int::from_big(value)
    }
}

impl Default for Int {
    fn default() -> Int {
        Int::Small(0)
    }
}

impl std::fmt::Display for Int {
    /// Decimal digits, however many (`str(int)` with CPython's limit is [`Int::to_str`]).
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Int::Small(small) => small.fmt(f),
            Int::Big(value) => value.fmt(f),
        }
    }
}

impl std::fmt::Debug for Int {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// An operator on two ints: the small case inline, the rest in `$cold`. Then every mix of owned, borrowed and `i64`.
macro_rules! operator {
    ($Op:ident, $op:ident, $OpAssign:ident, $op_assign:ident, $cold:ident, |$a:ident, $b:ident| $small:expr) => {
        impl $Op<&Int> for &Int {
            type Output = Int;
            #[inline]
            fn $op(self, other: &Int) -> Int {
                if let (Int::Small($a), Int::Small($b)) = (self, other)
                    && let Some(small) = $small
                {
                    return Int::Small(small);
                }
                big::$cold(self, other)
            }
        }

        impl $Op<i64> for &Int {
            type Output = Int;
            #[inline]
            fn $op(self, other: i64) -> Int {
                if let (Int::Small($a), $b) = (self, &other)
                    && let Some(small) = $small
                {
                    return Int::Small(small);
                }
                big::$cold(self, &Int::Small(other))
            }
        }

        impl $Op<&Int> for i64 {
            type Output = Int;
            #[inline]
            fn $op(self, other: &Int) -> Int {
                if let ($a, Int::Small($b)) = (&self, other)
                    && let Some(small) = $small
                {
                    return Int::Small(small);
                }
                big::$cold(&Int::Small(self), other)
            }
        }

        impl $Op<Int> for Int {
            type Output = Int;
            #[inline]
            fn $op(self, other: Int) -> Int {
                (&self).$op(&other)
            }
        }

        impl $Op<&Int> for Int {
            type Output = Int;
            #[inline]
            fn $op(self, other: &Int) -> Int {
                (&self).$op(other)
            }
        }

        impl $Op<Int> for &Int {
            type Output = Int;
            #[inline]
            fn $op(self, other: Int) -> Int {
                self.$op(&other)
            }
        }

        impl $Op<i64> for Int {
            type Output = Int;
            #[inline]
            fn $op(self, other: i64) -> Int {
                (&self).$op(other)
            }
        }

        impl $Op<Int> for i64 {
            type Output = Int;
            #[inline]
            fn $op(self, other: Int) -> Int {
                self.$op(&other)
            }
        }

        impl $OpAssign<&Int> for Int {
            #[inline]
            fn $op_assign(&mut self, other: &Int) {
                *self = (&*self).$op(other);
            }
        }

        impl $OpAssign<Int> for Int {
            #[inline]
            fn $op_assign(&mut self, other: Int) {
                *self = (&*self).$op(&other);
            }
        }

        impl $OpAssign<i64> for Int {
            #[inline]
            fn $op_assign(&mut self, other: i64) {
                *self = (&*self).$op(other);
            }
        }
    };
}

operator!(Add, add, AddAssign, add_assign, add, |a, b| a
    .checked_add(*b));
operator!(Sub, sub, SubAssign, sub_assign, sub, |a, b| a
    .checked_sub(*b));
operator!(Mul, mul, MulAssign, mul_assign, mul, |a, b| a
    .checked_mul(*b));
operator!(BitAnd, bitand, BitAndAssign, bitand_assign, and, |a, b| {
    Some(a & b)
});
operator!(BitOr, bitor, BitOrAssign, bitor_assign, or, |a, b| Some(
    a | b
));
operator!(BitXor, bitxor, BitXorAssign, bitxor_assign, xor, |a, b| {
    Some(a ^ b)
});

impl Neg for &Int {
    type Output = Int;
    #[inline]
    fn neg(self) -> Int {
        match self {
            Int::Small(small) if *small != i64::MIN => Int::Small(-small),
            _ => big::neg(self),
        }
    }
}

impl Neg for Int {
    type Output = Int;
    #[inline]
    fn neg(self) -> Int {
        -&self
    }
}

impl Not for &Int {
    type Output = Int;
    #[inline]
    fn not(self) -> Int {
        match self {
            Int::Small(small) => Int::Small(!small),
            Int::Big(_) => big::not(self),
        }
    }
}

impl Not for Int {
    type Output = Int;
    #[inline]
    fn not(self) -> Int {
        !&self
    }
}
