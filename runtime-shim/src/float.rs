//! Python's `float`: IEEE double with CPython's results, texts and errors.

mod hex;
mod methods;
mod parse;
mod repr;
mod round;

pub use methods::{
    FLOAT, FROM_HEX, as_float, attribute, call_method, from_number, has_method, to_float,
};
pub use parse::{float_of_str, float_of_text};
pub use repr::{float_repr, push_repr, shortest};
pub use round::{ROUND, round_float, round_to};

use crate::class::ClassId;
use crate::complex::Complex;
use crate::exception::{Exc, PyResult, overflow_error, value_error, zero_division};
use crate::int::{BigInt, HASH_MODULUS, Int};
use crate::value::Value;
use std::hint::black_box;

/// `a / b`. `ZeroDivisionError`.
#[inline]
pub fn float_div(a: f64, b: f64) -> PyResult<f64> {
    if b == 0.0 {
        return Err(division_by_zero());
    }
    Ok(a / b)
}

#[cold]
fn division_by_zero() -> Exc {
    zero_division("float division by zero")
}

/// `a // b`. `ZeroDivisionError`.
pub fn float_floor_div(a: f64, b: f64) -> PyResult<f64> {
    if b == 0.0 {
        return Err(zero_division("float floor division by zero"));
    }
    Ok(divide(a, b).0)
}

/// `a % b`. `ZeroDivisionError`.
pub fn float_mod(a: f64, b: f64) -> PyResult<f64> {
    if b == 0.0 {
        return Err(zero_division("float modulo"));
    }
    Ok(modulo(a, b))
}

/// `divmod(a, b)`. `ZeroDivisionError`.
pub fn float_divmod(a: f64, b: f64) -> PyResult<(f64, f64)> {
    if b == 0.0 {
        return Err(zero_division("float divmod()"));
    }
    Ok(divide(a, b))
}

fn modulo(a: f64, b: f64) -> f64 {
    let rest = a % b;
    if rest == 0.0 {
        0f64.copysign(b)
    } else if (b < 0.0) != (rest < 0.0) {
        rest + b
    } else {
        rest
    }
}

/// CPython's `_float_div_mod`: the quotient comes from the exact remainder, so that both agree.
fn divide(a: f64, b: f64) -> (f64, f64) {
    let mut rest = a % b;
    let mut quotient = (a - rest) / b;
    if rest == 0.0 {
        rest = 0f64.copysign(b);
    } else if (b < 0.0) != (rest < 0.0) {
        rest += b;
        quotient -= 1.0;
    }
    let floor = if quotient == 0.0 {
        0f64.copysign(a / b)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 {
            floor + 1.0
        } else {
            floor
        }
    };
    (floor, rest)
}

/// `a ** b`. `ZeroDivisionError`, `OverflowError`; complex for a negative number to a fractional power.
#[inline(never)]
pub fn float_pow(a: f64, b: f64) -> PyResult<Value> {
    if a == 0.0 && b < 0.0 {
        return Err(zero_division("0.0 cannot be raised to a negative power"));
    }
    if a < 0.0 && a.is_finite() && b.is_finite() && b.trunc() != b {
        return crate::complex::power(Complex::new(a, 0.0), Complex::new(b, 0.0));
    }
    let power = libm_pow(a, b);
    if power.is_infinite() && a.is_finite() && b.is_finite() {
        return Err(out_of_range());
    }
    Ok(Value::Float(power))
}

/// The C library's `pow`. The compiler must not see constants here: it would turn `pow(2, x)` into `exp2`, which rounds
/// differently.
pub(crate) fn libm_pow(a: f64, b: f64) -> f64 {
    black_box(a).powf(black_box(b))
}

/// `OverflowError` with the system's error number, as `float ** float` raises it.
#[cold]
pub(crate) fn out_of_range() -> Exc {
    let text = "Numerical result out of range";
    Exc::with_args(
        ClassId::OverflowError,
        vec![Value::Int(34), Value::from(text)],
    )
}

/// `int(value)`: towards zero. `ValueError` for NaN, `OverflowError` for infinities.
#[inline]
pub fn int_of_float(value: f64) -> PyResult<Int> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if value > -LIMIT && value < LIMIT {
        return Ok(Int::Small(value as i64));
    }
    int_of_large(value)
}

#[cold]
fn int_of_large(value: f64) -> PyResult<Int> {
    if value.is_nan() {
        return Err(value_error("cannot convert float NaN to integer"));
    }
    if value.is_infinite() {
        return Err(overflow_error("cannot convert float infinity to integer"));
    }
    Ok(int_of_whole(value))
}

/// The int equal to a finite float without fraction.
pub(crate) fn int_of_whole(value: f64) -> Int {
    if value.abs() < 9e18 {
        return Int::Small(value as i64);
    }
    let (mantissa, exponent) = decompose(value.abs());
    let magnitude = if exponent >= 0 {
        BigInt::from(mantissa) << exponent as usize
    } else {
        BigInt::from(mantissa >> exponent.unsigned_abs().min(63))
    };
    Int::from_big(if value < 0.0 { -magnitude } else { magnitude })
}

/// A finite float's magnitude as `mantissa * 2^exponent`.
pub(crate) fn decompose(value: f64) -> (u64, i32) {
    let bits = value.to_bits();
    let exponent = ((bits >> 52) & 0x7FF) as i32;
    let fraction = bits & ((1 << 52) - 1);
    if exponent == 0 {
        (fraction, -1074)
    } else {
        (fraction | 1 << 52, exponent - 1075)
    }
}

/// `value * 2^exponent`, rounded once; infinite where it overflows.
pub(crate) fn ldexp(value: f64, exponent: i64) -> f64 {
    let power = |exponent: i64| f64::from_bits(((exponent + 1023) as u64) << 52);
    let mut value = value;
    let mut exponent = exponent.clamp(-5000, 5000);
    while exponent > 1023 {
        value *= power(1023);
        exponent -= 1023;
        if value.is_infinite() {
            return value;
        }
    }
    // Steps of 2^-969 keep 53 bits above the subnormal range, so that only the last product rounds.
    while exponent < -1022 {
        value *= power(-1022) * power(53);
        exponent += 1022 - 53;
        if value == 0.0 {
            return value;
        }
    }
    value * power(exponent)
}

/// `(m, e)` with `value == m * 2^e` and `0.5 <= |m| < 1`; zero, infinities and NaN come back with 0.
pub(crate) fn frexp(value: f64) -> (f64, i32) {
    if value == 0.0 || !value.is_finite() {
        return (value, 0);
    }
    let (mantissa, exponent) = decompose(value);
    let bits = 64 - mantissa.leading_zeros() as i32;
    let fraction = ldexp(mantissa as f64, i64::from(-bits));
    (fraction.copysign(value), exponent + bits)
}

/// CPython's hash of a float: that of the equal int where there is one. NaN hashes by identity there; here it is 0.
pub fn hash_f64(value: f64) -> i64 {
    if value.is_nan() {
        return 0;
    }
    if value.is_infinite() {
        return if value > 0.0 { 314_159 } else { -314_159 };
    }
    if value == 0.0 {
        return 0;
    }
    let (mantissa, exponent) = decompose(value);
    // Multiplying by 2^e modulo 2^61 - 1 is a rotation by e mod 61 of 61 bits.
    let rotation = exponent.rem_euclid(61) as u32;
    let rest = mantissa % HASH_MODULUS;
    let rotated = if rotation == 0 {
        rest
    } else {
        ((rest << rotation) & HASH_MODULUS) | rest >> (61 - rotation)
    };
    let rest = (rotated % HASH_MODULUS) as i64;
    match if value < 0.0 { -rest } else { rest } {
        -1 => -2,
        hash => hash,
    }
}
