//! Character properties and case mappings of CPython 3.11 (Unicode 14.0).

use super::unicode_tables as tables;

fn in_ranges(ranges: &[(u32, u32)], c: char) -> bool {
    let code = u32::from(c);
    let at = ranges.partition_point(|(_, last)| *last < code);
    ranges.get(at).is_some_and(|(first, _)| *first <= code)
}

pub fn is_alpha(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphabetic()
    } else {
        in_ranges(tables::ALPHA, c)
    }
}

pub fn is_decimal(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_digit()
    } else {
        in_ranges(tables::DECIMAL, c)
    }
}

pub fn is_digit(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_digit()
    } else {
        in_ranges(tables::DIGIT, c)
    }
}

pub fn is_numeric(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_digit()
    } else {
        in_ranges(tables::NUMERIC, c)
    }
}

/// `isalnum` of one character.
pub fn is_alnum(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        is_alpha(c) || is_numeric(c) || is_digit(c)
    }
}

/// Python's white space, which `str.split()` and `str.strip()` use too.
pub fn is_space(c: char) -> bool {
    if c.is_ascii() {
        matches!(c, '\t'..='\r' | '\x1c'..='\x1f' | ' ')
    } else {
        in_ranges(tables::SPACE, c)
    }
}

pub fn is_printable(c: char) -> bool {
    if c.is_ascii() {
        (' '..='~').contains(&c)
    } else {
        in_ranges(tables::PRINTABLE, c)
    }
}

pub fn is_upper(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_uppercase()
    } else {
        in_ranges(tables::UPPER, c)
    }
}

pub fn is_lower(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_lowercase()
    } else {
        in_ranges(tables::LOWER, c)
    }
}

/// A titlecase letter such as `ǅ`.
pub fn is_title(c: char) -> bool {
    !c.is_ascii() && in_ranges(tables::TITLE, c)
}

pub(crate) fn is_cased(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphabetic()
    } else {
        in_ranges(tables::CASED, c)
    }
}

pub(crate) fn is_case_ignorable(c: char) -> bool {
    in_ranges(tables::CASE_IGNORABLE, c)
}

/// May start an identifier (`_` included).
pub fn is_xid_start(c: char) -> bool {
    if c.is_ascii() {
        c == '_' || c.is_ascii_alphabetic()
    } else {
        in_ranges(tables::XID_START, c)
    }
}

/// May continue an identifier.
pub fn is_xid_continue(c: char) -> bool {
    if c.is_ascii() {
        c == '_' || c.is_ascii_alphanumeric()
    } else {
        in_ranges(tables::XID_CONTINUE, c)
    }
}

/// A line boundary of `str.splitlines`.
pub fn is_line_break(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The value of a decimal digit of any script, as `int()` and `float()` read it.
pub fn decimal_value(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = u32::from(c);
    let at = tables::DECIMAL.partition_point(|(_, last)| *last < code);
    let (first, _) = tables::DECIMAL.get(at)?;
    code.checked_sub(*first).map(|distance| distance % 10)
}

type Runs = &'static [(u32, u32, u32, i32)];
type Longs = &'static [(u32, &'static str)];

fn push_mapped(runs: Runs, longs: Longs, c: char, out: &mut String) {
    let code = u32::from(c);
    if let Ok(at) = longs.binary_search_by_key(&code, |(code, _)| *code) {
        out.push_str(longs.get(at).map_or("", |(_, text)| text));
        return;
    }
    let at = runs.partition_point(|(_, last, _, _)| *last < code);
    let mapped = match runs.get(at) {
        Some((first, _, stride, delta))
            if *first <= code && (code - first).is_multiple_of(*stride) =>
        {
            code.checked_add_signed(*delta).and_then(char::from_u32)
        }
        _ => None,
    };
    out.push(mapped.unwrap_or(c));
}

/// Appends the lower case of a character (the final sigma is the caller's).
pub fn push_lower(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else {
        push_mapped(tables::TO_LOWER, tables::TO_LOWER_LONG, c, out);
    }
}

pub fn push_upper(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_uppercase());
    } else {
        push_mapped(tables::TO_UPPER, tables::TO_UPPER_LONG, c, out);
    }
}

pub fn push_title(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_uppercase());
    } else {
        push_mapped(tables::TO_TITLE, tables::TO_TITLE_LONG, c, out);
    }
}

pub fn push_folded(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else {
        push_mapped(tables::TO_FOLDED, tables::TO_FOLDED_LONG, c, out);
    }
}
