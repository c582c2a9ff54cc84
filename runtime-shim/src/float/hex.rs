//! `float.hex` and `float.fromhex`.

use super::{decompose, ldexp};
use crate::exception::{Exc, PyResult, overflow_error, value_error};
use crate::int::parse::is_blank;

/// `value.hex()`
pub fn to_hex(value: f64) -> String {
    if !value.is_finite() {
        let mut text = String::new();
        super::push_repr(&mut text, value);
        return text;
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    if value == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let (mantissa, exponent) = decompose(value);
    let exponent = exponent + 52;
    let (whole, fraction) = (mantissa >> 52, mantissa & ((1 << 52) - 1));
    let direction = if exponent < 0 { '-' } else { '+' };
    format!(
        "{sign}0x{whole}.{fraction:013x}p{direction}{}",
        exponent.unsigned_abs()
    )
}

#[cold]
fn invalid() -> Exc {
    value_error("invalid hexadecimal floating-point string")
}

#[cold]
fn too_large() -> Exc {
    overflow_error("hexadecimal value too large to represent as a float")
}

/// `float.fromhex(text)`: correctly rounded. `ValueError`, `OverflowError`.
pub fn from_hex(text: &str) -> PyResult<f64> {
    let text = text.trim_matches(is_blank);
    let (negative, rest) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let signed = |value: f64| if negative { -value } else { value };
    match rest.to_ascii_lowercase().as_str() {
        "inf" | "infinity" => return Ok(signed(f64::INFINITY)),
        "nan" => return Ok(signed(f64::NAN)),
        _ => {}
    }
    let rest = rest
        .strip_prefix("0x")
        .or_else(|| rest.strip_prefix("0X"))
        .unwrap_or(rest);
    let (number, exponent) = match rest.find(['p', 'P']) {
        Some(at) => (&rest[..at], Some(&rest[at + 1..])),
        None => (rest, None),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() && fraction.is_empty()
        || !(whole.bytes().chain(fraction.bytes())).all(|byte| byte.is_ascii_hexdigit())
    {
        return Err(invalid());
    }
    let exponent: i64 = match exponent {
        None => 0,
        Some(text) => {
            let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
            if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(invalid());
            }
            // Saturated: far beyond what any number of digits could balance.
            let limit = i64::MAX / 8;
            let size = digits.parse::<i64>().unwrap_or(limit).min(limit);
            if text.starts_with('-') { -size } else { size }
        }
    };
    let digits = [whole, fraction].concat();
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Ok(signed(0.0));
    }
    // 15 digits fill 60 bits; the rest only matters as "some", so it goes into the last bit.
    let (head, tail) = digits.split_at(digits.len().min(15));
    let sticky = tail.bytes().any(|byte| byte != b'0');
    let mantissa = u64::from_str_radix(head, 16).map_err(|_| invalid())? << 1 | u64::from(sticky);
    let exponent = exponent
        .saturating_add(4 * (tail.len() as i64 - fraction.len() as i64))
        .saturating_sub(1);
    let bits = i64::from(64 - mantissa.leading_zeros());
    let top = exponent.saturating_add(bits);
    if top > 1025 {
        return Err(too_large());
    }
    // Below the normal range fewer bits are kept: round to them here, so that nothing rounds twice.
    let keep = if top >= -1021 {
        53
    } else {
        (top + 1074).max(-1)
    };
    let drop = bits - keep;
    let (kept, exponent) = if drop <= 0 {
        (mantissa, exponent)
    } else if drop > bits {
        (0, 0)
    } else {
        let kept = mantissa.checked_shr(drop as u32).unwrap_or(0);
        let lost = mantissa & ((1u64 << drop) - 1);
        let half = 1u64 << (drop - 1);
        let up = lost > half || lost == half && kept & 1 == 1;
        (kept + u64::from(up), exponent + drop)
    };
    let value = ldexp(kept as f64, exponent);
    if value.is_infinite() {
        return Err(too_large());
    }
    Ok(signed(value))
}
