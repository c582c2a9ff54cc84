//! Searching, counting, replacing and cutting texts.

use super::{Str, room};
use crate::exception::{Exc, PyResult, value_error};

/// The part of a text that `start` and `end` select, as `find`, `count` and `startswith` adjust them.
pub struct Window<'a> {
    text: &'a Str,
    /// Code point index of the part's start.
    start: usize,
    /// Byte offset of the part's start.
    from: usize,
    pub part: &'a str,
}

impl<'a> Window<'a> {
    /// `None` where the start lies behind the end: not even the empty text is found there.
    pub fn new(text: &'a Str, start: i64, end: i64) -> Option<Window<'a>> {
        let (start, end) = adjust(start, end, text.len());
        if start > end {
            return None;
        }
        let from = text.byte_offset(start as usize);
        let part = text.as_str().get(from..text.byte_offset(end as usize))?;
        Some(Window {
            text,
            start: start as usize,
            from,
            part,
        })
    }

    /// The code point index in the whole text of a byte offset in the part.
    fn index(&self, offset: usize) -> i64 {
        if offset == 0 {
            self.start as i64
        } else {
            self.text.char_index(self.from + offset) as i64
        }
    }

    pub fn find(&self, needle: &str) -> Option<i64> {
        self.part.find(needle).map(|offset| self.index(offset))
    }

    pub fn rfind(&self, needle: &str) -> Option<i64> {
        self.part.rfind(needle).map(|offset| self.index(offset))
    }

    pub fn count(&self, needle: &str) -> i64 {
        if needle.is_empty() {
            return self.part.chars().count() as i64 + 1;
        }
        self.part.matches(needle).count() as i64
    }
}

/// Python's adjustment of `start` and `end`: negative ones count from the end, the end is clamped, the start is not.
pub(crate) fn adjust(start: i64, end: i64, length: i64) -> (i64, i64) {
    let relative = |bound: i64| {
        if bound < 0 {
            (bound.saturating_add(length)).max(0)
        } else {
            bound
        }
    };
    (relative(start), relative(end).min(length))
}

#[cold]
pub(crate) fn empty_separator() -> Exc {
    value_error("empty separator")
}

/// `text.partition(separator)`; `ValueError` where the separator is empty.
pub fn partition(text: &Str, separator: &Str) -> PyResult<[Str; 3]> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    Ok(match text.as_str().split_once(separator.as_str()) {
        Some((head, tail)) => [text.piece(head), separator.clone(), text.piece(tail)],
        None => [text.clone(), Str::empty(), Str::empty()],
    })
}

/// `text.rpartition(separator)`; `ValueError` where the separator is empty.
pub fn rpartition(text: &Str, separator: &Str) -> PyResult<[Str; 3]> {
    if separator.is_empty() {
        return Err(empty_separator());
    }
    Ok(match text.as_str().rsplit_once(separator.as_str()) {
        Some((head, tail)) => [text.piece(head), separator.clone(), text.piece(tail)],
        None => [Str::empty(), Str::empty(), text.clone()],
    })
}

/// `text.replace(old, new, count)`; a negative count replaces all.
pub fn replace(text: &Str, old: &Str, new: &Str, count: i64) -> PyResult<Str> {
    if count == 0 || old == new {
        return Ok(text.clone());
    }
    let limit = usize::try_from(count).unwrap_or(usize::MAX);
    let whole = text.as_str();
    if let ([old], [new], true) = (old.as_str().as_bytes(), new.as_str().as_bytes(), count < 0) {
        // One ASCII character for another is the commonest case and needs no search.
        let bytes = whole
            .bytes()
            .map(|byte| if byte == *old { *new } else { byte })
            .collect();
        if let Ok(replaced) = String::from_utf8(bytes) {
            return Ok(Str::with_length(replaced, text.0.chars));
        }
    }
    // The empty text is found before every character and at the end.
    let found = if old.is_empty() {
        text.len() as usize + 1
    } else {
        whole.matches(old.as_str()).count()
    };
    let found = found.min(limit);
    if found == 0 {
        return Ok(text.clone());
    }
    let kept = whole.len() - found * old.as_str().len();
    let mut out = room(
        found
            .checked_mul(new.as_str().len())
            .and_then(|added| added.checked_add(kept)),
    )?;
    let mut rest = 0;
    for (at, matched) in whole.match_indices(old.as_str()).take(found) {
        out.push_str(&whole[rest..at]);
        out.push_str(new.as_str());
        rest = at + matched.len();
    }
    out.push_str(&whole[rest..]);
    let kept = text.0.chars - found * old.0.chars;
    Ok(Str::with_length(out, kept + found * new.0.chars))
}
