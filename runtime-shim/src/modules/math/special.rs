//! `gamma` and `lgamma`: CPython's own Lanczos approximation, operation by operation.

#![expect(
    clippy::excessive_precision,
    reason = "the digits of the original sources, to compare with them"
)]

use super::{domain_error, range_error};
use crate::exception::PyResult;
use crate::float::libm_pow;
use std::f64::consts::PI;
use std::hint::black_box;

const G: f64 = 6.024680040776729583740234375;
const G_MINUS_HALF: f64 = 5.524680040776729583740234375;
const LOG_PI: f64 = 1.144729885849400174143427351353058711647;

const NUMERATOR: [f64; 13] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
];

/// `x * (x + 1) * … * (x + 11)`
const DENOMINATOR: [f64; 13] = [
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0,
];

fn lanczos_sum(x: f64) -> f64 {
    let (mut top, mut bottom) = (0.0, 0.0);
    let terms = NUMERATOR.iter().zip(&DENOMINATOR);
    if x < 5.0 {
        for (numerator, denominator) in terms.rev() {
            top = top * x + numerator;
            bottom = bottom * x + denominator;
        }
    } else {
        for (numerator, denominator) in terms {
            top = top / x + numerator;
            bottom = bottom / x + denominator;
        }
    }
    top / bottom
}

/// `sin(pi * x)`, accurate near integers.
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let result = match (2.0 * y).round() as i64 {
        0 => black_box(PI * y).sin(),
        1 => black_box(PI * (y - 0.5)).cos(),
        2 => black_box(PI * (1.0 - y)).sin(),
        3 => -black_box(PI * (y - 1.5)).cos(),
        _ => black_box(PI * (y - 2.0)).sin(),
    };
    1f64.copysign(x) * result
}

fn factorial(n: u64) -> f64 {
    (2..=n).fold(1.0, |product, factor| product * factor as f64)
}

/// `math.gamma(x)`. `ValueError`, `OverflowError`.
pub fn gamma(x: f64) -> PyResult<f64> {
    if x.is_nan() || x == f64::INFINITY {
        return Ok(x);
    }
    if x == f64::NEG_INFINITY || x == 0.0 {
        return Err(domain_error());
    }
    if x == x.floor() {
        if x < 0.0 {
            return Err(domain_error());
        }
        if x <= 23.0 {
            return Ok(factorial(x as u64 - 1));
        }
    }
    let size = x.abs();
    if size < 1e-20 {
        return finite(1.0 / x);
    }
    if size > 200.0 {
        return if x < 0.0 {
            Ok(0.0 / sin_pi(x))
        } else {
            Err(range_error())
        };
    }
    let y = size + G_MINUS_HALF;
    // The rounding error of that addition.
    let error = if size > G_MINUS_HALF {
        (y - size) - G_MINUS_HALF
    } else {
        (y - G_MINUS_HALF) - size
    };
    let z = error * G / y;
    let mut result;
    if x < 0.0 {
        result = -PI / sin_pi(size) / size * black_box(y).exp() / lanczos_sum(size);
        result -= z * result;
        if size < 140.0 {
            result /= libm_pow(y, size - 0.5);
        } else {
            let root = libm_pow(y, size / 2.0 - 0.25);
            result /= root;
            result /= root;
        }
    } else {
        result = lanczos_sum(size) / black_box(y).exp();
        result += z * result;
        if size < 140.0 {
            result *= libm_pow(y, size - 0.5);
        } else {
            let root = libm_pow(y, size / 2.0 - 0.25);
            result *= root;
            result *= root;
        }
    }
    finite(result)
}

fn finite(result: f64) -> PyResult<f64> {
    if result.is_infinite() {
        return Err(range_error());
    }
    Ok(result)
}

/// `math.lgamma(x)`. `ValueError`, `OverflowError`.
pub fn lgamma(x: f64) -> PyResult<f64> {
    if x.is_nan() {
        return Ok(x);
    }
    if x.is_infinite() {
        return Ok(f64::INFINITY);
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 {
            Err(domain_error())
        } else {
            Ok(0.0)
        };
    }
    let size = x.abs();
    let log = |x: f64| black_box(x).ln();
    if size < 1e-20 {
        return Ok(-log(size));
    }
    let mut result = log(lanczos_sum(size)) - G;
    result += (size - 0.5) * (log(size + G - 0.5) - 1.0);
    if x < 0.0 {
        result = LOG_PI - log(sin_pi(size).abs()) - log(size) - result;
    }
    finite(result)
}
