//! Ints and floats in the format mini-language.

use super::double::{Style, double_to_string};
use super::spec::Spec;
use super::{push_fill, unknown_code};
use crate::exception::{Exc, PyResult, overflow_error, value_error};
use crate::int::Int;

/// A number cut into the parts that padding and grouping treat differently.
struct Parts<'a> {
    negative: bool,
    prefix: &'a str,
    /// The digits before the point: what is grouped and padded with zeros.
    digits: &'a str,
    /// Everything after: point, fraction, exponent, `%`, or a word such as `inf`.
    rest: &'a str,
    group: usize,
}

/// `format(int, spec)`
pub fn format_int(value: &Int, text: &str, type_name: &str) -> PyResult<String> {
    let spec = Spec::parse(text, 'd', '>', type_name)?;
    let (radix, group, prefix) = match spec.kind {
        'd' | 'n' => (10, 3, ""),
        'b' => (2, 4, "0b"),
        'o' => (8, 4, "0o"),
        'x' => (16, 4, "0x"),
        'X' => (16, 4, "0X"),
        'c' => return format_char(value, &spec),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => return float_to(value.to_f64()?, &spec, true),
        other => return Err(unknown_code(other, type_name)),
    };
    check_int(&spec)?;
    let mut digits = match radix {
        10 => value.to_decimal()?,
        radix => value.to_radix(radix),
    };
    if spec.kind == 'X' {
        digits.make_ascii_uppercase();
    }
    let parts = Parts {
        negative: value.is_negative(),
        prefix: if spec.alternate { prefix } else { "" },
        digits: digits.trim_start_matches('-'),
        rest: "",
        group,
    };
    layout(&parts, &spec)
}

fn check_int(spec: &Spec) -> PyResult<()> {
    if spec.precision.is_some() {
        return Err(value_error(
            "Precision not allowed in integer format specifier",
        ));
    }
    if spec.no_negative_zero {
        return Err(value_error(
            "Negative zero coercion (z) not allowed in integer format specifier",
        ));
    }
    Ok(())
}

fn format_char(value: &Int, spec: &Spec) -> PyResult<String> {
    check_int(spec)?;
    if spec.sign.is_some() {
        return Err(value_error(
            "Sign not allowed with integer format specifier 'c'",
        ));
    }
    if spec.alternate {
        return Err(value_error(
            "Alternate form (#) not allowed with integer format specifier 'c'",
        ));
    }
    let Some(code) = value.to_i64() else {
        return Err(overflow_error("Python int too large to convert to C long"));
    };
    let c = code_point(code)?;
    let mut buffer = [0; 4];
    let parts = Parts {
        negative: false,
        prefix: "",
        digits: "",
        rest: c.encode_utf8(&mut buffer),
        group: 3,
    };
    layout(&parts, spec)
}

/// The character `%c` and `:c` show. `OverflowError`; a lone surrogate cannot be held and ends the run.
pub(super) fn code_point(code: i64) -> PyResult<char> {
    match u32::try_from(code) {
        Ok(code @ 0xD800..=0xDFFF) => Err(surrogate(code)),
        Ok(code) => char::from_u32(code).ok_or_else(out_of_range),
        Err(_) => Err(out_of_range()),
    }
}

#[cold]
fn out_of_range() -> Exc {
    overflow_error("%c arg not in range(0x110000)")
}

#[cold]
fn surrogate(code: u32) -> Exc {
    crate::exception::unsupported(format!(
        "lone surrogates are not supported: character {code:#x}"
    ))
}

/// `format(float, spec)`
pub fn format_float(value: f64, text: &str) -> PyResult<String> {
    let spec = Spec::parse(text, '\0', '>', "float")?;
    match spec.kind {
        '\0' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%' => float_to(value, &spec, true),
        other => Err(unknown_code(other, "float")),
    }
}

/// `format(complex, spec)` of a number with these parts.
pub(crate) fn format_parts(re: f64, im: f64, text: &str) -> PyResult<String> {
    let spec = Spec::parse(text, '\0', '>', "complex")?;
    if !matches!(spec.kind, '\0' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n') {
        return Err(unknown_code(spec.kind, "complex"));
    }
    if spec.fill == '0' {
        return Err(value_error(
            "Zero padding is not allowed in complex format specifier",
        ));
    }
    if spec.align == '=' {
        return Err(value_error(
            "'=' alignment flag is not allowed in complex format specifier",
        ));
    }
    // Without a type it looks like `str`: no real part where that is 0, else parentheses.
    let bare = spec.kind == '\0' && re == 0.0 && re.is_sign_positive();
    let parentheses = spec.kind == '\0' && !bare;
    let unpadded = |sign| Spec {
        fill: ' ',
        align: '<',
        sign,
        width: 0,
        ..spec
    };
    let mut body = String::new();
    if parentheses {
        body.push('(');
    }
    if !bare {
        body.push_str(&float_to(re, &unpadded(spec.sign), false)?);
    }
    let sign = if bare { spec.sign } else { Some('+') };
    body.push_str(&float_to(im, &unpadded(sign), false)?);
    body.push('j');
    if parentheses {
        body.push(')');
    }
    let missing = spec.width.saturating_sub(body.chars().count());
    let left = match spec.align {
        '<' => 0,
        '^' => missing / 2,
        _ => missing,
    };
    let mut out = String::new();
    push_fill(&mut out, spec.fill, left)?;
    out.push_str(&body);
    push_fill(&mut out, spec.fill, missing - left)?;
    Ok(out)
}

/// `dot_0`: whether a whole number without a type gets `.0`.
fn float_to(value: f64, spec: &Spec, dot_0: bool) -> PyResult<String> {
    if spec
        .precision
        .is_some_and(|precision| precision > i32::MAX as usize)
    {
        return Err(value_error("precision too big"));
    }
    let mut style = Style {
        alternate: spec.alternate,
        add_dot_0: false,
        no_negative_zero: spec.no_negative_zero,
    };
    let (code, default, value) = match spec.kind {
        // Like `repr`; with a precision like `g`, but with a digit after the point.
        '\0' => {
            style.add_dot_0 = dot_0;
            ('r', 0, value)
        }
        'n' => ('g', 6, value),
        '%' => ('f', 6, value * 100.0),
        kind => (kind, 6, value),
    };
    let code = match (code, spec.precision) {
        ('r', Some(_)) => 'g',
        (code, _) => code,
    };
    let mut text = double_to_string(value, code, spec.precision.unwrap_or(default), style);
    if spec.kind == '%' {
        text.push('%');
    }
    let (negative, body) = match text.strip_prefix('-') {
        Some(body) => (true, body),
        None => (false, text.as_str()),
    };
    let end = body
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(body.len());
    let (digits, rest) = body.split_at(end);
    let parts = Parts {
        negative,
        prefix: "",
        digits,
        rest,
        group: 3,
    };
    layout(&parts, spec)
}

fn layout(parts: &Parts, spec: &Spec) -> PyResult<String> {
    let sign = match (parts.negative, spec.sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        (false, _) => "",
    };
    let fixed = sign.len() + parts.prefix.len() + parts.rest.chars().count();
    let zeros = spec.fill == '0' && spec.align == '=';
    let least = if zeros {
        spec.width.saturating_sub(fixed)
    } else {
        0
    };
    let grouped = if parts.digits.is_empty() {
        String::new()
    } else {
        group(parts.digits, spec.grouping, parts.group, least)?
    };
    let missing = spec.width.saturating_sub(fixed + grouped.len());
    let (left, inner) = match spec.align {
        '<' => (0, 0),
        '^' => (missing / 2, 0),
        '=' => (0, missing),
        _ => (missing, 0),
    };
    let mut out = String::with_capacity(fixed + grouped.len());
    push_fill(&mut out, spec.fill, left)?;
    out.push_str(sign);
    out.push_str(parts.prefix);
    push_fill(&mut out, spec.fill, inner)?;
    out.push_str(&grouped);
    out.push_str(parts.rest);
    push_fill(&mut out, spec.fill, missing - left - inner)?;
    Ok(out)
}

/// The digits with separators, extended with zeros to at least `least` characters; a separator never comes first, so
/// the result may be one longer.
fn group(digits: &str, separator: Option<char>, size: usize, least: usize) -> PyResult<String> {
    let Some(separator) = separator else {
        let mut out = String::new();
        push_fill(&mut out, '0', least.saturating_sub(digits.len()))?;
        out.push_str(digits);
        return Ok(out);
    };
    let mut zeros = 0;
    loop {
        let count = digits.len() + zeros;
        let length = count + (count - 1) / size;
        if length >= least {
            break;
        }
        // A jump close to the goal, then single steps.
        let lacking = least - length;
        zeros += (lacking / (size + 1) * size).saturating_sub(1).max(1);
    }
    let mut padded = String::new();
    push_fill(&mut padded, '0', zeros)?;
    padded.push_str(digits);
    let mut out = String::with_capacity(padded.len() * 4 / 3);
    for (at, digit) in padded.chars().enumerate() {
        if at > 0 && (padded.len() - at).is_multiple_of(size) {
            out.push(separator);
        }
        out.push(digit);
    }
    Ok(out)
}
