//! `repr` of complex numbers.

use super::Complex;
use crate::format::{Style, double_to_string};

/// Appends `repr(value)`: `1j`, `(1+2j)`.
pub fn push_repr(out: &mut String, value: Complex) {
    let plain = |part: f64| double_to_string(part, 'r', 0, Style::default());
    let imaginary = plain(value.im);
    if value.re == 0.0 && value.re.is_sign_positive() {
        out.push_str(&imaginary);
        out.push('j');
        return;
    }
    out.push('(');
    out.push_str(&plain(value.re));
    if !imaginary.starts_with('-') {
        out.push('+');
    }
    out.push_str(&imaginary);
    out.push_str("j)");
}
