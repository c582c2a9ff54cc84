//! `round`: half to even on the exact value.

use super::{int_of_float, int_of_whole};
use crate::args::Args;
use crate::exception::{PyResult, overflow_error, type_error};
use crate::function::Builtin;
use crate::int::{self, Int};
use crate::names::sym;
use crate::ops;
use crate::value::Value;

/// `round(number, ndigits=None)`
pub static ROUND: Builtin = Builtin {
    name: "round",
    module: "builtins",
    call: round,
    class: None,
};

fn round(args: Args) -> PyResult<Value> {
    let [number, digits] = args.parse("round", ["number", "ndigits"], 1, 2)?;
    let (Some(number), digits) = (
        number,
        digits.filter(|digits| !matches!(digits, Value::None)),
    ) else {
        return Ok(Value::None);
    };
    match (number, digits) {
        (Value::Float(float), None) => round_float(*float).map(Value::from),
        (Value::Float(float), Some(digits)) => {
            let digits = int::index_of(digits)?;
            round_to(*float, digits.to_i64().unwrap_or(int::sign_limit(&digits))).map(Value::Float)
        }
        (number, digits) => {
            if let Some(whole) = Int::from_value(number) {
                return match digits {
                    None => Ok(whole.into()),
                    Some(digits) => round_int(&whole, &int::index_of(digits)?).map(Value::from),
                };
            }
            let given: Vec<Value> = digits.into_iter().cloned().collect();
            int::special(number, sym::DUNDER_ROUND, &given).unwrap_or_else(|| {
                Err(type_error(format!(
                    "type {} doesn't define __round__ method",
                    ops::type_name(number)
                )))
            })
        }
    }
}

/// `round(value)`. `ValueError` for NaN, `OverflowError` for infinities.
pub fn round_float(value: f64) -> PyResult<Int> {
    int_of_float(value.round_ties_even())
}

/// `round(value, digits)`. `OverflowError` where the result is too large.
pub fn round_to(value: f64, digits: i64) -> PyResult<f64> {
    if !value.is_finite() || value == 0.0 || digits > 323 {
        return Ok(value);
    }
    if digits < -308 {
        return Ok(0.0 * value);
    }
    if digits >= 0 {
        // std formats the exact value, half to even, and parses to the nearest: what CPython's dtoa does.
        let text = format!("{value:.*}", digits as usize);
        return Ok(text.parse().unwrap_or(value));
    }
    let unit = Int::Small(10).power(&Int::Small(-digits))?;
    let whole = value.abs().trunc();
    let (quotient, rest) = int_of_whole(whole).divmod(&unit)?;
    let twice = &rest + &rest;
    let up = match twice.cmp(&unit) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => quotient.is_odd() || whole != value.abs(),
    };
    let rounded = (if up { quotient + 1 } else { quotient }) * unit;
    let rounded = rounded
        .to_f64()
        .map_err(|_| overflow_error("rounded value too large to represent"))?;
    Ok(rounded.copysign(value))
}

/// `round(value, digits)` of ints: only negative digits change anything.
pub(crate) fn round_int(value: &Int, digits: &Int) -> PyResult<Int> {
    if !digits.is_negative() {
        return Ok(value.clone());
    }
    // Beyond the number's own length everything rounds to 0, without computing the power.
    let places = match digits.to_i64() {
        Some(digits) if digits.unsigned_abs() <= value.bit_length() => -digits,
        _ => return Ok(Int::Small(0)),
    };
    let unit = Int::Small(10).power(&Int::Small(places))?;
    let (quotient, rest) = value.divmod(&unit)?;
    let twice = &rest + &rest;
    let up = twice > unit || twice == unit && quotient.is_odd();
    Ok((if up { quotient + 1 } else { quotient }) * unit)
}
