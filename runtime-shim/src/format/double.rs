//! Digits of floats: CPython's `PyOS_double_to_string`.

use crate::float::shortest;

/// How `double_to_string` writes.
#[derive(Clone, Copy, Default)]
pub struct Style {
    /// `#`: keep the point and trailing zeros.
    pub alternate: bool,
    /// At least one digit after the point, as `repr` has.
    pub add_dot_0: bool,
    /// `z`: no minus before a zero.
    pub no_negative_zero: bool,
}

/// The digits that a precision asks for can at most be this many: a double has no more, and std's formatting panics
/// above 65535. Zeros make up the rest.
const MOST_DIGITS: usize = 1100;

/// A float in the format `code` (`e`, `f`, `g` or `r` for `repr`, capitals for capitals), a minus sign included.
pub fn double_to_string(value: f64, code: char, precision: usize, style: Style) -> String {
    let upper = code.is_ascii_uppercase();
    let code = code.to_ascii_lowercase();
    let mut out = String::new();
    if !value.is_finite() {
        out.push_str(match (value.is_nan(), value < 0.0) {
            (true, _) => "nan",
            (false, true) => "-inf",
            (false, false) => "inf",
        });
    } else {
        write_finite(&mut out, value, code, precision, style);
    }
    if upper {
        out.make_ascii_uppercase();
    }
    out
}

fn write_finite(out: &mut String, value: f64, code: char, precision: usize, style: Style) {
    // `wanted`: how many digits from the first one on are written at least, counted from the point for `f`.
    let (digits, mut point, wanted, use_exponent) = match code {
        'e' => {
            let (digits, point) = significant(value, precision.saturating_add(1));
            (digits, point, precision as i64 + 1, true)
        }
        'f' => {
            let (digits, point) = after_point(value, precision);
            (digits, point, i64::from(point) + precision as i64, false)
        }
        'g' => {
            let precision = precision.max(1);
            let (digits, point) = significant(value, precision);
            let most = precision as i64 - i64::from(style.add_dot_0);
            let exponent = point <= -4 || i64::from(point) > most;
            let wanted = if style.alternate { precision as i64 } else { 0 };
            (digits, point, wanted, exponent)
        }
        _ => {
            let (digits, point) = shortest(value);
            (digits, point, 0, !(-3..=16).contains(&point))
        }
    };
    let zero = digits.is_empty() || digits == "0";
    if value.is_sign_negative() && !(style.no_negative_zero && zero) {
        out.push('-');
    }
    let exponent = point - 1;
    if use_exponent {
        point = 1;
    }
    let mut end = wanted.max(digits.len() as i64);
    let least = i64::from(point) + i64::from(!use_exponent && style.add_dot_0);
    end = end.max(least);
    let point = i64::from(point);
    if point <= 0 {
        out.push('0');
    } else {
        push_digits(out, &digits, 0, point);
    }
    if end > point.max(0) || end > point || style.alternate {
        out.push('.');
        if point < 0 {
            out.extend(std::iter::repeat_n('0', point.unsigned_abs() as usize));
        }
        push_digits(out, &digits, point.max(0), end);
        if out.ends_with('.') && !style.alternate {
            out.pop();
        }
    }
    if use_exponent {
        let sign = if exponent < 0 { '-' } else { '+' };
        out.push_str(&format!("e{sign}{:02}", exponent.unsigned_abs()));
    }
}

/// Digits `from..to`, zeros beyond the ones there are.
fn push_digits(out: &mut String, digits: &str, from: i64, to: i64) {
    let (from, to) = (from as usize, to.max(0) as usize);
    let there = to.min(digits.len());
    if from < there {
        out.push_str(&digits[from..there]);
    }
    let zeros = to.saturating_sub(from.max(digits.len()));
    out.extend(std::iter::repeat_n('0', zeros));
}

/// `count` significant digits, correctly rounded, without trailing zeros: `0.digits * 10^point`.
fn significant(value: f64, count: usize) -> (String, i32) {
    if value == 0.0 {
        return (String::from("0"), 1);
    }
    let text = format!("{:.*e}", count.min(MOST_DIGITS) - 1, value.abs());
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let digits = mantissa.replace('.', "");
    let exponent: i32 = exponent.parse().unwrap_or(0);
    (digits.trim_end_matches('0').to_owned(), exponent + 1)
}

/// The digits up to `count` places after the point, correctly rounded, without leading or trailing zeros. A value that
/// rounds to nothing has no digits, and its point is where they would start.
fn after_point(value: f64, count: usize) -> (String, i32) {
    let text = format!("{:.*}", count.min(MOST_DIGITS), value.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let whole = whole.trim_start_matches('0');
    if whole.is_empty() {
        let digits = fraction.trim_start_matches('0');
        if digits.is_empty() {
            let point = if value == 0.0 {
                1
            } else {
                -(count as i64).min(i64::from(i32::MAX)) as i32
            };
            let digits = if value == 0.0 { "0" } else { "" };
            return (String::from(digits), point);
        }
        let zeros = fraction.len() - digits.len();
        return (digits.trim_end_matches('0').to_owned(), -(zeros as i32));
    }
    let digits = [whole, fraction].concat();
    (digits.trim_end_matches('0').to_owned(), whole.len() as i32)
}
