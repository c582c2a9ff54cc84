//! The slow path of `Int`: what needs arbitrary precision.

use super::{BigInt, HASH_MODULUS, Int};
use dashu_int::Sign;
use dashu_int::ops::{BitTest, UnsignedAbs};

macro_rules! cold {
    ($($name:ident: $op:tt;)*) => {$(
        #[cold]
        #[inline(never)]
        pub fn $name(a: &Int, b: &Int) -> Int {
            Int::from_big(match (a, b) {
                (Int::Big(a), Int::Big(b)) => &**a $op &**b,
                (Int::Big(a), Int::Small(b)) => &**a $op BigInt::from(*b),
                (Int::Small(a), Int::Big(b)) => BigInt::from(*a) $op &**b,
                (Int::Small(a), Int::Small(b)) => BigInt::from(*a) $op BigInt::from(*b),
            })
        }
    )*};
}

cold! {
    add: +;
    sub: -;
    mul: *;
    and: &;
    or: |;
    xor: ^;
}

#[cold]
#[inline(never)]
pub fn neg(a: &Int) -> Int {
    Int::from_big(-&*a.as_big())
}

#[cold]
#[inline(never)]
pub fn not(a: &Int) -> Int {
    Int::from_big(!&*a.as_big())
}

pub fn is_negative(value: &BigInt) -> bool {
    value.sign() == Sign::Negative
}

pub fn is_odd(value: &BigInt) -> bool {
    value.bit(0)
}

/// Bits of the magnitude.
pub fn bit_length(value: &BigInt) -> u64 {
    let (_, words) = value.as_sign_words();
    match words.split_last() {
        Some((top, rest)) => {
            rest.len() as u64 * u64::from(dashu_int::Word::BITS)
                + u64::from(dashu_int::Word::BITS - top.leading_zeros())
        }
        None => 0,
    }
}

/// CPython's hash.
pub fn hash(value: &BigInt) -> i64 {
    let rest: u64 = value.unsigned_abs() % HASH_MODULUS;
    let rest = rest as i64;
    match if is_negative(value) { -rest } else { rest } {
        -1 => -2,
        hash => hash,
    }
}

/// The nearest float, ties to even; `None` beyond the largest.
#[cold]
pub fn to_f64(value: &BigInt) -> Option<f64> {
    let magnitude = value.unsigned_abs();
    let bits = magnitude.bit_len();
    if bits > 1024 {
        return None;
    }
    // 64 leading bits; whatever is lost below them only matters as "some", so it goes into the last bit.
    let shift = bits.saturating_sub(64);
    let lost = magnitude.trailing_zeros().unwrap_or(0) < shift;
    let top = u64::try_from(&magnitude >> shift).unwrap_or(u64::MAX) | u64::from(lost);
    let float = crate::float::ldexp(top as f64, shift as i64);
    if float.is_infinite() {
        return None;
    }
    Some(if is_negative(value) { -float } else { float })
}

/// `(m, e)` with the value near `m * 2^e`, `0.5 <= m < 1` and `m` rounded to the nearest float; `bits` is the length.
/// For positive values.
pub fn frexp(value: &BigInt, bits: i64) -> (f64, i64) {
    let shift = (bits - 64).max(0) as usize;
    let magnitude = value.unsigned_abs();
    let lost = magnitude.trailing_zeros().unwrap_or(0) < shift;
    let top = u64::try_from(&magnitude >> shift).unwrap_or(u64::MAX) | u64::from(lost);
    let kept = bits - shift as i64;
    match crate::float::ldexp(top as f64, -kept) {
        1.0 => (0.5, bits + 1),
        mantissa => (mantissa, bits),
    }
}
