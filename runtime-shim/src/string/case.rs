//! Case mappings and character tests of whole texts.

use super::Str;
use super::unicode::{
    is_alnum, is_alpha, is_case_ignorable, is_cased, is_decimal, is_digit, is_lower, is_numeric,
    is_printable, is_space, is_title, is_upper, is_xid_continue, is_xid_start, push_folded,
    push_lower, push_title, push_upper,
};

/// Appends the lower case of the character at byte `at` of `text`. A capital sigma that ends a word becomes `ς`.
fn push_lower_at(text: &str, at: usize, c: char, out: &mut String) {
    if c == '\u{3A3}' {
        out.push(if is_final_sigma(text, at) {
            '\u{3C2}'
        } else {
            '\u{3C3}'
        });
    } else {
        push_lower(c, out);
    }
}

fn is_final_sigma(text: &str, at: usize) -> bool {
    let before = text[..at].chars().rev().find(|c| !is_case_ignorable(*c));
    let after = text[at + '\u{3A3}'.len_utf8()..]
        .chars()
        .find(|c| !is_case_ignorable(*c));
    before.is_some_and(is_cased) && !after.is_some_and(is_cased)
}

pub fn lower(text: &Str) -> Str {
    if text.is_ascii() {
        return Str::from_ascii(text.as_str().to_ascii_lowercase());
    }
    let mut out = String::with_capacity(text.as_str().len());
    for (at, c) in text.as_str().char_indices() {
        push_lower_at(text.as_str(), at, c, &mut out);
    }
    Str::from_string(out)
}

pub fn upper(text: &Str) -> Str {
    if text.is_ascii() {
        return Str::from_ascii(text.as_str().to_ascii_uppercase());
    }
    map(text, push_upper)
}

pub fn casefold(text: &Str) -> Str {
    if text.is_ascii() {
        return Str::from_ascii(text.as_str().to_ascii_lowercase());
    }
    map(text, push_folded)
}

fn map(text: &Str, push: fn(char, &mut String)) -> Str {
    let mut out = String::with_capacity(text.as_str().len());
    for c in text.as_str().chars() {
        push(c, &mut out);
    }
    Str::from_string(out)
}

pub fn capitalize(text: &Str) -> Str {
    let mut out = String::with_capacity(text.as_str().len());
    for (at, c) in text.as_str().char_indices() {
        if at == 0 {
            push_title(c, &mut out);
        } else {
            push_lower_at(text.as_str(), at, c, &mut out);
        }
    }
    Str::from_string(out)
}

pub fn title(text: &Str) -> Str {
    let mut out = String::with_capacity(text.as_str().len());
    let mut inside = false;
    for (at, c) in text.as_str().char_indices() {
        if inside {
            push_lower_at(text.as_str(), at, c, &mut out);
        } else {
            push_title(c, &mut out);
        }
        inside = is_cased(c);
    }
    Str::from_string(out)
}

pub fn swapcase(text: &Str) -> Str {
    let mut out = String::with_capacity(text.as_str().len());
    for (at, c) in text.as_str().char_indices() {
        if is_upper(c) {
            push_lower_at(text.as_str(), at, c, &mut out);
        } else if is_lower(c) {
            push_upper(c, &mut out);
        } else {
            out.push(c);
        }
    }
    Str::from_string(out)
}

/// Whether there is a character and all pass.
fn all(text: &str, test: fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(test)
}

pub fn isalnum(text: &str) -> bool {
    all(text, is_alnum)
}

pub fn isalpha(text: &str) -> bool {
    all(text, is_alpha)
}

pub fn isdecimal(text: &str) -> bool {
    all(text, is_decimal)
}

pub fn isdigit(text: &str) -> bool {
    all(text, is_digit)
}

pub fn isnumeric(text: &str) -> bool {
    all(text, is_numeric)
}

pub fn isspace(text: &str) -> bool {
    all(text, is_space)
}

pub fn isprintable(text: &str) -> bool {
    text.chars().all(is_printable)
}

pub fn isidentifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(is_xid_start) && chars.all(is_xid_continue)
}

pub fn islower(text: &str) -> bool {
    text.chars().any(is_lower) && !text.chars().any(|c| is_upper(c) || is_title(c))
}

pub fn isupper(text: &str) -> bool {
    text.chars().any(is_upper) && !text.chars().any(|c| is_lower(c) || is_title(c))
}

pub fn istitle(text: &str) -> bool {
    let (mut cased, mut inside) = (false, false);
    for c in text.chars() {
        if is_upper(c) || is_title(c) {
            if inside {
                return false;
            }
            (cased, inside) = (true, true);
        } else if is_lower(c) {
            if !inside {
                return false;
            }
            cased = true;
        } else {
            inside = false;
        }
    }
    cased
}
