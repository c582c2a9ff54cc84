//! `split`, `splitlines`, `strip`.

use super::Str;
use super::search::empty_separator;
use super::unicode::{is_line_break, is_space};
use crate::exception::PyResult;

/// `text.split(separator, limit)`, at white space where there is no separator; a negative limit splits everywhere.
pub fn split(text: &Str, separator: Option<&Str>, limit: i64) -> PyResult<Vec<Str>> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let Some(separator) = separator else {
        return Ok(split_space(text, limit));
    };
    if separator.is_empty() {
        return Err(empty_separator());
    }
    let parts = text
        .as_str()
        .splitn(limit.saturating_add(1), separator.as_str());
    Ok(whole_or_parts(
        text,
        parts.map(|part| text.piece(part)).collect(),
    ))
}

/// `text.rsplit(separator, limit)`.
pub fn rsplit(text: &Str, separator: Option<&Str>, limit: i64) -> PyResult<Vec<Str>> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let Some(separator) = separator else {
        return Ok(rsplit_space(text, limit));
    };
    if separator.is_empty() {
        return Err(empty_separator());
    }
    let mut parts: Vec<Str> = text
        .as_str()
        .rsplitn(limit.saturating_add(1), separator.as_str())
        .map(|part| text.piece(part))
        .collect();
    parts.reverse();
    Ok(whole_or_parts(text, parts))
}

/// The text itself where nothing was split off, as in CPython.
fn whole_or_parts(text: &Str, parts: Vec<Str>) -> Vec<Str> {
    if parts.len() == 1 {
        vec![text.clone()]
    } else {
        parts
    }
}

fn split_space(text: &Str, limit: usize) -> Vec<Str> {
    let mut parts = Vec::new();
    let mut rest = text.as_str().trim_start_matches(is_space);
    while !rest.is_empty() {
        if parts.len() == limit {
            parts.push(text.piece(rest));
            break;
        }
        let end = rest.find(is_space).unwrap_or(rest.len());
        parts.push(text.piece(&rest[..end]));
        rest = rest[end..].trim_start_matches(is_space);
    }
    parts
}

fn rsplit_space(text: &Str, limit: usize) -> Vec<Str> {
    let mut parts = Vec::new();
    let mut rest = text.as_str().trim_end_matches(is_space);
    while !rest.is_empty() {
        if parts.len() == limit {
            parts.push(text.piece(rest));
            break;
        }
        let start = rest
            .char_indices()
            .rev()
            .find(|(_, c)| is_space(*c))
            .map_or(0, |(at, c)| at + c.len_utf8());
        parts.push(text.piece(&rest[start..]));
        rest = rest[..start].trim_end_matches(is_space);
    }
    parts.reverse();
    parts
}

/// `text.splitlines(keep_ends)`.
pub fn splitlines(text: &Str, keep_ends: bool) -> Vec<Str> {
    let mut lines = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let Some((at, c)) = rest.char_indices().find(|(_, c)| is_line_break(*c)) else {
            lines.push(text.piece(rest));
            break;
        };
        let end = at
            + if rest[at..].starts_with("\r\n") {
                2
            } else {
                c.len_utf8()
            };
        lines.push(text.piece(&rest[..if keep_ends { end } else { at }]));
        rest = &rest[end..];
    }
    lines
}

/// Which ends `strip`, `lstrip` and `rstrip` work on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Both,
    Left,
    Right,
}

/// Strips the characters of a set, or white space.
pub fn strip(text: &Str, chars: Option<&Str>, side: Side) -> Str {
    let drop = |c: char| match chars {
        Some(chars) => chars.as_str().contains(c),
        None => is_space(c),
    };
    let mut part = text.as_str();
    if side != Side::Right {
        part = part.trim_start_matches(drop);
    }
    if side != Side::Left {
        part = part.trim_end_matches(drop);
    }
    if part.len() == text.as_str().len() {
        text.clone()
    } else {
        text.piece(part)
    }
}
