//! Integer operations that can raise.

use super::{BigInt, Int};
use crate::exception::{Exc, PyResult, memory_error, overflow_error, value_error, zero_division};
use crate::value::Value;
use dashu_int::UBig;
use dashu_int::fast_div::ConstDivisor;
use dashu_int::ops::{BitTest, DivRem, UnsignedAbs};

/// Results above this size are a `MemoryError` instead of an attempt: 2^40 bits are 128 GiB.
const MAX_BITS: u64 = 1 << 40;

#[cold]
pub(crate) fn division_by_zero() -> Exc {
    zero_division("integer division or modulo by zero")
}

/// `a // b`
#[inline]
pub fn floor_div_i64(a: i64, b: i64) -> PyResult<i64> {
    match floor_small(a, b) {
        Some((quotient, _)) => Ok(quotient),
        // The one quotient that does not fit cannot arise where the operands' ranges were proven.
        None if b == 0 => Err(division_by_zero()),
        None => Err(overflow_error("Python int too large to convert to C long")),
    }
}

/// `a % b`, which has the sign of `b`.
#[inline]
pub fn mod_i64(a: i64, b: i64) -> PyResult<i64> {
    if b == 0 {
        return Err(modulo_by_zero());
    }
    let rest = a.wrapping_rem(b);
    Ok(if rest != 0 && (rest < 0) != (b < 0) {
        rest + b
    } else {
        rest
    })
}

#[cold]
fn modulo_by_zero() -> Exc {
    zero_division("integer modulo by zero")
}

/// `a / b`, correctly rounded.
#[inline]
pub fn true_div_i64(a: i64, b: i64) -> PyResult<f64> {
    const EXACT: u64 = 1 << 53;
    if b != 0 && a.unsigned_abs() <= EXACT && b.unsigned_abs() <= EXACT {
        return Ok(a as f64 / b as f64);
    }
    true_div_slow(&Int::Small(a), &Int::Small(b))
}

/// Quotient and remainder rounded towards minus infinity; `None` for 0 and for the one quotient that does not fit.
#[inline]
fn floor_small(a: i64, b: i64) -> Option<(i64, i64)> {
    let quotient = a.checked_div(b)?;
    let rest = a.checked_rem(b)?;
    Some(if rest != 0 && (rest < 0) != (b < 0) {
        (quotient - 1, rest + b)
    } else {
        (quotient, rest)
    })
}

impl Int {
    /// `self // other`. `ZeroDivisionError`.
    #[inline]
    pub fn floor_div(&self, other: &Int) -> PyResult<Int> {
        if let (Int::Small(a), Int::Small(b)) = (self, other)
            && let Some((quotient, _)) = floor_small(*a, *b)
        {
            return Ok(Int::Small(quotient));
        }
        Ok(self.divmod_slow(other)?.0)
    }

    /// `self % other`. `ZeroDivisionError`.
    #[inline]
    pub fn modulo(&self, other: &Int) -> PyResult<Int> {
        if let (Int::Small(a), Int::Small(b)) = (self, other)
            && *b != 0
        {
            return mod_i64(*a, *b).map(Int::Small);
        }
        if !other.is_true() {
            return Err(modulo_by_zero());
        }
        Ok(self.divmod_slow(other)?.1)
    }

    /// `divmod(self, other)`. `ZeroDivisionError`.
    #[inline]
    pub fn divmod(&self, other: &Int) -> PyResult<(Int, Int)> {
        if let (Int::Small(a), Int::Small(b)) = (self, other)
            && let Some((quotient, rest)) = floor_small(*a, *b)
        {
            return Ok((Int::Small(quotient), Int::Small(rest)));
        }
        self.divmod_slow(other)
    }

    #[cold]
    #[inline(never)]
    fn divmod_slow(&self, other: &Int) -> PyResult<(Int, Int)> {
        if !other.is_true() {
            return Err(division_by_zero());
        }
        let (quotient, rest) = (&*self.as_big()).div_rem(&*other.as_big());
        let (quotient, rest) = (Int::from_big(quotient), Int::from_big(rest));
        Ok(
            if rest.is_true() && rest.is_negative() != other.is_negative() {
                (quotient - 1, rest + other)
            } else {
                (quotient, rest)
            },
        )
    }

    /// `self / other`, correctly rounded. `ZeroDivisionError`, `OverflowError`.
    #[inline]
    pub fn true_div(&self, other: &Int) -> PyResult<f64> {
        if let (Int::Small(a), Int::Small(b)) = (self, other) {
            return true_div_i64(*a, *b);
        }
        true_div_slow(self, other)
    }

    /// `self ** other`: an int, or a float where `other` is negative. `ZeroDivisionError`, `OverflowError`.
    pub fn pow(&self, other: &Int) -> PyResult<Value> {
        if other.is_negative() {
            return crate::float::float_pow(self.to_f64()?, other.to_f64()?);
        }
        self.power(other).map(Value::from)
    }

    /// `self ** other` for `other >= 0`.
    pub fn power(&self, other: &Int) -> PyResult<Int> {
        if let Int::Small(base @ (-1..=1)) = self {
            return Ok(Int::Small(match (base, other) {
                (_, Int::Small(0)) => 1,
                (-1, other) if !other.is_odd() => 1,
                (base, _) => *base,
            }));
        }
        let Some(exponent) = other.to_i64() else {
            return Err(memory_error());
        };
        if let Int::Small(base) = self
            && let Ok(exponent) = u32::try_from(exponent)
            && let Some(power) = base.checked_pow(exponent)
        {
            return Ok(Int::Small(power));
        }
        // The magnitude of the base is at least 2^(bits-1).
        if (self.bit_length() - 1).saturating_mul(exponent as u64) > MAX_BITS {
            return Err(memory_error());
        }
        Ok(Int::from_big(self.as_big().pow(exponent as usize)))
    }

    /// `self << other`. `ValueError`, `OverflowError`, `MemoryError`.
    #[inline]
    pub fn shl(&self, other: &Int) -> PyResult<Int> {
        if let (Int::Small(a), Int::Small(b @ 0..=62)) = (self, other) {
            let shifted = a << b;
            if shifted >> b == *a {
                return Ok(Int::Small(shifted));
            }
        }
        self.shl_slow(other)
    }

    #[cold]
    #[inline(never)]
    fn shl_slow(&self, other: &Int) -> PyResult<Int> {
        if other.is_negative() {
            return Err(negative_shift());
        }
        if !self.is_true() {
            return Ok(Int::Small(0));
        }
        match other {
            Int::Small(count) if (*count as u64) <= MAX_BITS => {
                Ok(Int::from_big(&*self.as_big() << *count as usize))
            }
            Int::Small(_) => Err(memory_error()),
            // 30 bits a digit, and as many digits as an object of CPython can have bytes for.
            Int::Big(count) if **count < BigInt::from(69_175_290_276_410_818_350_u128) => {
                Err(memory_error())
            }
            Int::Big(_) => Err(overflow_error("too many digits in integer")),
        }
    }

    /// `self >> other`, rounding towards minus infinity. `ValueError`.
    #[inline]
    pub fn shr(&self, other: &Int) -> PyResult<Int> {
        if let (Int::Small(a), Int::Small(b)) = (self, other)
            && *b >= 0
        {
            return Ok(Int::Small(a >> (*b).min(63)));
        }
        self.shr_slow(other)
    }

    #[cold]
    #[inline(never)]
    fn shr_slow(&self, other: &Int) -> PyResult<Int> {
        if other.is_negative() {
            return Err(negative_shift());
        }
        let all_gone = Int::Small(if self.is_negative() { -1 } else { 0 });
        match other {
            Int::Small(count) if (*count as u64) < self.bit_length() => {
                Ok(Int::from_big(&*self.as_big() >> *count as usize))
            }
            _ => Ok(all_gone),
        }
    }
}

#[cold]
fn negative_shift() -> Exc {
    value_error("negative shift count")
}

/// The algorithm of CPython's `long_true_divide`: 55 or more quotient bits, the rest sticky, then one rounding.
#[cold]
#[inline(never)]
fn true_div_slow(a: &Int, b: &Int) -> PyResult<f64> {
    if !b.is_true() {
        return Err(zero_division("division by zero"));
    }
    if !a.is_true() {
        return Ok(if b.is_negative() { -0.0 } else { 0.0 });
    }
    let negative = a.is_negative() != b.is_negative();
    let overflow = || overflow_error("integer division result too large for a float");
    let (a, b) = (a.as_big(), b.as_big());
    let (a, b) = ((&*a).unsigned_abs(), (&*b).unsigned_abs());
    let difference = a.bit_len() as i64 - b.bit_len() as i64;
    if difference > 1024 {
        return Err(overflow());
    }
    let signed = |float: f64| if negative { -float } else { float };
    if difference < -1021 - 53 - 1 {
        return Ok(signed(0.0));
    }
    let shift = difference.max(-1021) - 53 - 2;
    let mut inexact = false;
    let scaled: UBig = if shift <= 0 {
        &a << shift.unsigned_abs() as usize
    } else {
        inexact = a.trailing_zeros().unwrap_or(0) < shift as usize;
        &a >> shift as usize
    };
    let (quotient, rest) = scaled.div_rem(&b);
    inexact |= !rest.is_zero();
    let quotient = u64::try_from(quotient).map_err(|_| overflow())?;
    let bits = i64::from(64 - quotient.leading_zeros());
    let extra = bits.max(-1021 - shift) - 53;
    let mask = 1u64 << (extra - 1);
    let mut low = quotient | u64::from(inexact);
    if low & mask != 0 && low & (3 * mask - 1) != 0 {
        low += mask;
    }
    low &= !(2 * mask - 1);
    let float = crate::float::ldexp(low as f64, shift);
    if float.is_infinite() {
        return Err(overflow());
    }
    Ok(signed(float))
}

/// `pow(base, exponent, modulus)`. `ValueError` for a modulus of 0, or a negative exponent without an inverse.
pub fn power_mod(base: &Int, exponent: &Int, modulus: &Int) -> PyResult<Int> {
    if !modulus.is_true() {
        return Err(value_error("pow() 3rd argument cannot be 0"));
    }
    let positive = modulus.abs();
    if positive == 1 {
        return Ok(Int::Small(0));
    }
    let mut base = base.modulo(&positive)?;
    let mut exponent = exponent.clone();
    if exponent.is_negative() {
        base = inverse(&base, &positive)?;
        exponent = -exponent;
    }
    let result = match (&base, &exponent, &positive) {
        (Int::Small(base), Int::Small(exponent), Int::Small(modulus)) => {
            Int::Small(power_mod_small(*base as u64, *exponent as u64, *modulus as u64) as i64)
        }
        _ => {
            let ring = ConstDivisor::new((&*positive.as_big()).unsigned_abs());
            let power = ring
                .reduce(base.into_big())
                .pow(&(&*exponent.as_big()).unsigned_abs());
            Int::from_big(BigInt::from(power.residue()))
        }
    };
    // The result has the sign of the modulus.
    Ok(if modulus.is_negative() && result.is_true() {
        result + modulus
    } else {
        result
    })
}

fn power_mod_small(mut base: u64, mut exponent: u64, modulus: u64) -> u64 {
    let times = |a: u64, b: u64| (u128::from(a) * u128::from(b) % u128::from(modulus)) as u64;
    let mut result = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = times(result, base);
        }
        base = times(base, base);
        exponent >>= 1;
    }
    result
}

/// The inverse of `a` modulo `modulus > 1`, by the extended Euclidean algorithm.
fn inverse(a: &Int, modulus: &Int) -> PyResult<Int> {
    let (mut rest, mut next_rest) = (modulus.clone(), a.clone());
    let (mut factor, mut next_factor) = (Int::Small(0), Int::Small(1));
    while next_rest.is_true() {
        let (quotient, remainder) = rest.divmod(&next_rest)?;
        (rest, next_rest) = (next_rest, remainder);
        let following = factor - quotient * &next_factor;
        (factor, next_factor) = (next_factor, following);
    }
    if rest != 1 {
        return Err(value_error("base is not invertible for the given modulus"));
    }
    factor.modulo(modulus)
}
