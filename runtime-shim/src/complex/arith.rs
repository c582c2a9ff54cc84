//! Operators on complex numbers, computed step by step as CPython does, so that every digit agrees.

use super::Complex;
use crate::exception::{Exc, PyResult, overflow_error, zero_division};
use crate::float::{from_number, libm_pow};
use crate::ops::Op;
use crate::value::Value;
use std::hint::black_box;

/// The complex number that a number is; `None` for anything else, `OverflowError` for large ints.
pub(super) fn from_value(value: &Value) -> Option<PyResult<Complex>> {
    match value {
        Value::Complex(complex) => Some(Ok(**complex)),
        other => from_number(other).map(|real| real.map(|real| Complex::new(real, 0.0))),
    }
}

/// An operator on two numbers of which one is complex; `None` where it is not defined for them.
pub(crate) fn arithmetic(a: &Value, b: &Value, op: Op) -> Option<PyResult<Value>> {
    if !matches!(op, Op::Add | Op::Sub | Op::Mul | Op::Div | Op::Pow) {
        return None;
    }
    let (x, y) = match (from_value(a)?, from_value(b)?) {
        (Ok(x), Ok(y)) => (x, y),
        (Err(error), _) | (_, Err(error)) => return Some(Err(error)),
    };
    Some(match op {
        Op::Add => Ok(Complex::new(x.re + y.re, x.im + y.im).value()),
        Op::Sub => Ok(Complex::new(x.re - y.re, x.im - y.im).value()),
        Op::Mul => Ok(product(x, y).value()),
        Op::Div => quotient(x, y)
            .map(Complex::value)
            .ok_or_else(|| zero_division("complex division by zero")),
        _ => power(x, y),
    })
}

fn product(a: Complex, b: Complex) -> Complex {
    Complex::new(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
}

/// Smith's division; `None` where the divisor is zero.
fn quotient(a: Complex, b: Complex) -> Option<Complex> {
    let (abs_re, abs_im) = (b.re.abs(), b.im.abs());
    if abs_re >= abs_im {
        if abs_re == 0.0 {
            return None;
        }
        let ratio = b.im / b.re;
        let denominator = b.re + b.im * ratio;
        Some(Complex::new(
            (a.re + a.im * ratio) / denominator,
            (a.im - a.re * ratio) / denominator,
        ))
    } else if abs_im >= abs_re {
        let ratio = b.re / b.im;
        let denominator = b.re * ratio + b.im;
        Some(Complex::new(
            (a.re * ratio + a.im) / denominator,
            (a.im * ratio - a.re) / denominator,
        ))
    } else {
        Some(Complex::new(f64::NAN, f64::NAN))
    }
}

/// `base ** exponent`. `ZeroDivisionError`, `OverflowError`.
pub(crate) fn power(base: Complex, exponent: Complex) -> PyResult<Value> {
    let small =
        exponent.im == 0.0 && exponent.re == exponent.re.floor() && exponent.re.abs() <= 100.0;
    let result = if small {
        whole_power(base, exponent.re as i64)
    } else {
        any_power(base, exponent)
    };
    let result = result.ok_or_else(|| zero_division("0.0 to a negative or complex power"))?;
    if result.re.is_infinite() || result.im.is_infinite() {
        return Err(overflow_error("complex exponentiation"));
    }
    Ok(result.value())
}

/// By repeated squaring; `None` for zero to a negative power.
fn whole_power(base: Complex, exponent: i64) -> Option<Complex> {
    const ONE: Complex = Complex::new(1.0, 0.0);
    let count = exponent.unsigned_abs();
    let (mut result, mut square, mut mask) = (ONE, base, 1);
    while count >= mask {
        if count & mask != 0 {
            result = product(result, square);
        }
        mask <<= 1;
        square = product(square, square);
    }
    if exponent > 0 {
        Some(result)
    } else {
        quotient(ONE, result)
    }
}

/// In polar form; `None` for zero to a negative or complex power.
fn any_power(a: Complex, b: Complex) -> Option<Complex> {
    if !b.is_true() {
        return Some(Complex::new(1.0, 0.0));
    }
    if !a.is_true() {
        return (b.im == 0.0 && b.re >= 0.0).then_some(Complex::new(0.0, 0.0));
    }
    let size = hypot(a);
    let angle = black_box(a.im).atan2(black_box(a.re));
    let mut length = libm_pow(size, b.re);
    let mut phase = angle * b.re;
    if b.im != 0.0 {
        length /= black_box(angle * b.im).exp();
        phase += b.im * black_box(size).ln();
    }
    Some(Complex::new(
        length * black_box(phase).cos(),
        length * black_box(phase).sin(),
    ))
}

fn hypot(value: Complex) -> f64 {
    black_box(value.re).hypot(black_box(value.im))
}

/// `abs(value)`. `OverflowError` where it is too large.
pub(crate) fn absolute(value: Complex) -> PyResult<f64> {
    if !value.re.is_finite() || !value.im.is_finite() {
        return Ok(if value.re.is_infinite() || value.im.is_infinite() {
            f64::INFINITY
        } else {
            f64::NAN
        });
    }
    let size = hypot(value);
    if size.is_finite() {
        Ok(size)
    } else {
        Err(too_large())
    }
}

#[cold]
fn too_large() -> Exc {
    overflow_error("absolute value too large")
}
