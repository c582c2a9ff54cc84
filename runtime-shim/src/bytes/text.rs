//! The algorithms of `bytes` methods, on slices. Only ASCII letters and white space count as such.

/// White space of `bytes.split()` and `bytes.strip()`.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

pub fn find(data: &[u8], needle: &[u8]) -> Option<usize> {
    let Some((first, rest)) = needle.split_first() else {
        return Some(0);
    };
    let last = data.len().checked_sub(needle.len())?;
    let mut at = 0;
    while at <= last {
        at += data[at..=last].iter().position(|byte| byte == first)?;
        if data[at + 1..].starts_with(rest) {
            return Some(at);
        }
        at += 1;
    }
    None
}

pub fn rfind(data: &[u8], needle: &[u8]) -> Option<usize> {
    let last = data.len().checked_sub(needle.len())?;
    (0..=last).rev().find(|at| data[*at..].starts_with(needle))
}

/// Starts of the non-overlapping occurrences, at most `limit`; the empty needle is everywhere.
pub fn occurrences(data: &[u8], needle: &[u8], limit: usize) -> Vec<usize> {
    if needle.is_empty() {
        return (0..=data.len()).take(limit).collect();
    }
    let mut found = Vec::new();
    let mut at = 0;
    while found.len() < limit {
        let Some(offset) = find(&data[at..], needle) else {
            break;
        };
        found.push(at + offset);
        at += offset + needle.len();
    }
    found
}

pub fn split<'a>(data: &'a [u8], separator: &[u8], limit: usize) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let mut from = 0;
    for at in occurrences(data, separator, limit) {
        parts.push(&data[from..at]);
        from = at + separator.len();
    }
    parts.push(&data[from..]);
    parts
}

pub fn rsplit<'a>(data: &'a [u8], separator: &[u8], limit: usize) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let mut rest = data;
    while parts.len() < limit {
        let Some(at) = rfind(rest, separator) else {
            break;
        };
        parts.push(&rest[at + separator.len()..]);
        rest = &rest[..at];
    }
    parts.push(rest);
    parts.reverse();
    parts
}

pub fn split_space(data: &[u8], limit: usize) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let mut rest = trim_start(data, is_space);
    while !rest.is_empty() {
        if parts.len() == limit {
            parts.push(rest);
            break;
        }
        let end = rest
            .iter()
            .position(|byte| is_space(*byte))
            .unwrap_or(rest.len());
        parts.push(&rest[..end]);
        rest = trim_start(&rest[end..], is_space);
    }
    parts
}

pub fn rsplit_space(data: &[u8], limit: usize) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let mut rest = trim_end(data, is_space);
    while !rest.is_empty() {
        if parts.len() == limit {
            parts.push(rest);
            break;
        }
        let start = rest
            .iter()
            .rposition(|byte| is_space(*byte))
            .map_or(0, |at| at + 1);
        parts.push(&rest[start..]);
        rest = trim_end(&rest[..start], is_space);
    }
    parts.reverse();
    parts
}

/// Lines end at `\n`, `\r` and `\r\n` only.
pub fn splitlines(data: &[u8], keep_ends: bool) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut rest = data;
    while !rest.is_empty() {
        let Some(at) = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            lines.push(rest);
            break;
        };
        let end = at
            + if rest[at..].starts_with(b"\r\n") {
                2
            } else {
                1
            };
        lines.push(&rest[..if keep_ends { end } else { at }]);
        rest = &rest[end..];
    }
    lines
}

pub fn trim_start(data: &[u8], drop: impl Fn(u8) -> bool) -> &[u8] {
    let start = data
        .iter()
        .position(|byte| !drop(*byte))
        .unwrap_or(data.len());
    &data[start..]
}

pub fn trim_end(data: &[u8], drop: impl Fn(u8) -> bool) -> &[u8] {
    let end = data
        .iter()
        .rposition(|byte| !drop(*byte))
        .map_or(0, |at| at + 1);
    &data[..end]
}

pub fn capitalize(data: &[u8]) -> Vec<u8> {
    let mut out = data.to_ascii_lowercase();
    if let Some(first) = out.first_mut() {
        first.make_ascii_uppercase();
    }
    out
}

pub fn swapcase(data: &[u8]) -> Vec<u8> {
    data.iter()
        .map(|byte| {
            if byte.is_ascii_alphabetic() {
                byte ^ 0x20
            } else {
                *byte
            }
        })
        .collect()
}

pub fn title(data: &[u8]) -> Vec<u8> {
    let mut inside = false;
    data.iter()
        .map(|byte| {
            let mapped = if inside {
                byte.to_ascii_lowercase()
            } else {
                byte.to_ascii_uppercase()
            };
            inside = byte.is_ascii_alphabetic();
            mapped
        })
        .collect()
}

pub fn istitle(data: &[u8]) -> bool {
    let (mut cased, mut inside) = (false, false);
    for byte in data {
        if byte.is_ascii_alphabetic() {
            if byte.is_ascii_uppercase() == inside {
                return false;
            }
            cased = true;
        }
        inside = byte.is_ascii_alphabetic();
    }
    cased
}

pub fn islower(data: &[u8]) -> bool {
    data.iter().any(u8::is_ascii_lowercase) && !data.iter().any(u8::is_ascii_uppercase)
}

pub fn isupper(data: &[u8]) -> bool {
    data.iter().any(u8::is_ascii_uppercase) && !data.iter().any(u8::is_ascii_lowercase)
}

pub fn isalnum(data: &[u8]) -> bool {
    !data.is_empty() && data.iter().all(u8::is_ascii_alphanumeric)
}

pub fn isalpha(data: &[u8]) -> bool {
    !data.is_empty() && data.iter().all(u8::is_ascii_alphabetic)
}

pub fn isdigit(data: &[u8]) -> bool {
    !data.is_empty() && data.iter().all(u8::is_ascii_digit)
}

pub fn isspace(data: &[u8]) -> bool {
    !data.is_empty() && data.iter().all(|byte| is_space(*byte))
}
