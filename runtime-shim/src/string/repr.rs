//! `repr` and `ascii` of text and bytes.

use super::unicode::is_printable;

/// The quote CPython picks: single, unless only single ones occur inside.
fn quote_for(single: bool, double: bool) -> char {
    if single && !double { '"' } else { '\'' }
}

/// `repr(text)`.
pub fn repr_text(text: &str) -> String {
    let quote = quote_for(text.contains('\''), text.contains('"'));
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            c if c == quote => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            c if !c.is_ascii() && is_printable(c) => out.push(c),
            c => push_code_escape(c, &mut out),
        }
    }
    out.push(quote);
    out
}

/// `\x..`, `\u....` or `\U........`, the shortest that fits: also what `backslashreplace` writes.
pub(crate) fn push_code_escape(c: char, out: &mut String) {
    let code = u32::from(c);
    let escaped = match code {
        0..=0xFF => format!("\\x{code:02x}"),
        0x100..=0xFFFF => format!("\\u{code:04x}"),
        _ => format!("\\U{code:08x}"),
    };
    out.push_str(&escaped);
}

/// An existing `repr` with everything outside ASCII escaped: `ascii(value)`.
pub fn escape_non_ascii(repr: &str) -> String {
    let mut out = String::with_capacity(repr.len());
    for c in repr.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            push_code_escape(c, &mut out);
        }
    }
    out
}

/// `repr(bytes)`.
pub fn repr_bytes(data: &[u8]) -> String {
    let quote = quote_for(data.contains(&b'\''), data.contains(&b'"'));
    let mut out = String::with_capacity(data.len() + 3);
    out.push('b');
    out.push(quote);
    for byte in data {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\t' => out.push_str("\\t"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            byte if *byte as char == quote => out.extend(['\\', quote]),
            b' '..=b'~' => out.push(*byte as char),
            byte => push_code_escape(*byte as char, &mut out),
        }
    }
    out.push(quote);
    out
}
