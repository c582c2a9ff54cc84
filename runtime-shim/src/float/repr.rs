//! `repr(float)`: the shortest digits that read back the same.

use crate::string::Str;

/// The shortest decimal digits of a finite magnitude, without trailing zeros, and where the point is:
/// `0.digits * 10^point`. Zero is `("0", 1)`.
pub fn shortest(value: f64) -> (String, i32) {
    let value = value.abs();
    if value == 0.0 {
        return (String::from("0"), 1);
    }
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format_finite(value);
    let (mantissa, exponent) = match text.split_once('e') {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().unwrap_or(0)),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    let leading = digits.len() - digits.trim_start_matches('0').len();
    let point = whole.len() as i32 + exponent - leading as i32;
    (digits.trim_matches('0').to_owned(), point)
}

/// `repr(value)`
pub fn float_repr(value: f64) -> Str {
    let mut text = String::with_capacity(24);
    push_repr(&mut text, value);
    Str::from_string(text)
}

/// Appends `repr(value)`.
pub fn push_repr(out: &mut String, value: f64) {
    if value.is_nan() {
        out.push_str("nan");
        return;
    }
    if value.is_sign_negative() {
        out.push('-');
    }
    if value.is_infinite() {
        out.push_str("inf");
        return;
    }
    let (digits, point) = shortest(value);
    let count = digits.len() as i32;
    if !(-3..=16).contains(&point) {
        push_exponent_form(out, &digits, point);
    } else if point <= 0 {
        out.push_str("0.");
        out.extend(std::iter::repeat_n('0', point.unsigned_abs() as usize));
        out.push_str(&digits);
    } else if count <= point {
        out.push_str(&digits);
        out.extend(std::iter::repeat_n('0', (point - count) as usize));
        out.push_str(".0");
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        out.push_str(whole);
        out.push('.');
        out.push_str(fraction);
    }
}

/// `1.5e-07`: at least two digits of exponent, no point after a single digit.
fn push_exponent_form(out: &mut String, digits: &str, point: i32) {
    let (first, rest) = digits.split_at(1);
    out.push_str(first);
    if !rest.is_empty() {
        out.push('.');
        out.push_str(rest);
    }
    let exponent = point - 1;
    let sign = if exponent < 0 { '-' } else { '+' };
    out.push_str(&format!("e{sign}{:02}", exponent.unsigned_abs()));
}
