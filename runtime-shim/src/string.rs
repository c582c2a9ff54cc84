//! `str`: immutable text, indexed by code point.

mod builtins;
pub mod case;
pub mod codec;
mod encodings;
pub mod layout;
mod methods;
pub mod repr;
pub mod search;
pub mod split;
#[cfg(test)]
mod tests;
pub mod translate;
pub mod unicode;
mod unicode_tables;

use crate::exception::{PyResult, index_error, memory_error, type_error};
use crate::hash::hash_text;
use crate::range::{Slice, bounds};
use crate::value::Value;
use std::cell::{Cell, OnceCell};
use std::rc::Rc;

pub use crate::bytes::Bytes;
pub use builtins::{ASCII, CHR, ORD, STR, chr_of, ord_of};
pub(crate) use methods::collect;
pub use methods::{METHODS, call_method, has_method, join};

/// Immutable text, one pointer wide. Lengths and indices are code points, as in Python.
#[derive(Clone)]
pub struct Str(pub(crate) Rc<StrObj>);

/// UTF-8 text with what indexing and hashing need. Lone surrogates cannot occur: the front end refuses them, and
/// operations that would make one end as unsupported.
pub struct StrObj {
    /// Growable, so that `s += t` on the only reference to `s` is amortised as in CPython.
    pub(crate) text: String,
    /// Length in code points; equal to `text.len()` exactly when the text is ASCII.
    pub(crate) chars: usize,
    /// Byte offset of every 16th code point, built at the first index of a long non-ASCII text.
    pub(crate) offsets: OnceCell<Box<[usize]>>,
    /// CPython's hash, or 0 while it is not computed.
    pub(crate) hash: Cell<i64>,
}

/// Code points between two recorded offsets.
const SAMPLE: usize = 16;

thread_local! {
    /// The shared empty text and the texts of one Latin-1 character, which CPython shares too.
    static EMPTY: Str = Str::alloc(String::new(), 0);
    static SINGLE: [Str; 256] = std::array::from_fn(|code| Str::alloc(String::from(code as u8 as char), 1));
}

impl Str {
    fn alloc(text: String, chars: usize) -> Str {
        Str(Rc::new(StrObj {
            text,
            chars,
            offsets: OnceCell::new(),
            hash: Cell::new(0),
        }))
    }

    pub fn new(text: &str) -> Str {
        match Str::shared(text) {
            Some(shared) => shared,
            None => Str::alloc(text.to_owned(), text.chars().count()),
        }
    }

    pub fn from_string(text: String) -> Str {
        match Str::shared(&text) {
            Some(shared) => shared,
            None => {
                let chars = text.chars().count();
                Str::alloc(text, chars)
            }
        }
    }

    /// ASCII text, whose length need not be counted.
    pub(crate) fn from_ascii(text: String) -> Str {
        debug_assert!(text.is_ascii());
        match Str::shared(&text) {
            Some(shared) => shared,
            None => {
                let chars = text.len();
                Str::alloc(text, chars)
            }
        }
    }

    /// The shared object for an empty or one-character text.
    fn shared(text: &str) -> Option<Str> {
        match text.as_bytes() {
            [] => Some(Str::empty()),
            [_] | [0xC2 | 0xC3, _] => text.chars().next().map(Str::from_char),
            _ => None,
        }
    }

    pub fn empty() -> Str {
        EMPTY.with(Str::clone)
    }

    /// The text of one code point.
    pub fn from_char(c: char) -> Str {
        match SINGLE.with(|table| table.get(c as usize).cloned()) {
            Some(shared) => shared,
            None => Str::alloc(String::from(c), 1),
        }
    }

    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// Length in code points.
    #[inline]
    pub fn len(&self) -> i64 {
        self.0.chars as i64
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.text.is_empty()
    }

    #[inline]
    pub fn is_ascii(&self) -> bool {
        self.0.chars == self.0.text.len()
    }

    /// Whether both are the same object (`is`).
    #[inline]
    pub fn is_same(&self, other: &Str) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// The address of the object, for `id`.
    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0) as usize
    }

    /// The byte offset of a code point index in `0..=len`.
    pub(crate) fn byte_offset(&self, index: usize) -> usize {
        let text = self.as_str();
        if self.is_ascii() || index == 0 {
            return index;
        }
        if index >= self.0.chars {
            return text.len();
        }
        let (from, rest) = if self.0.chars <= SAMPLE {
            (0, index)
        } else {
            let offsets = self.0.offsets.get_or_init(|| sample_offsets(text));
            (
                offsets.get(index / SAMPLE).map_or(0, |offset| *offset),
                index % SAMPLE,
            )
        };
        text[from..]
            .char_indices()
            .nth(rest)
            .map_or(text.len(), |(at, _)| from + at)
    }

    /// The code point index of a byte offset on a character boundary.
    pub(crate) fn char_index(&self, offset: usize) -> usize {
        if self.is_ascii() {
            return offset;
        }
        let text = self.as_str();
        if self.0.chars <= SAMPLE {
            return text[..offset].chars().count();
        }
        let offsets = self.0.offsets.get_or_init(|| sample_offsets(text));
        let block = offsets
            .partition_point(|start| *start <= offset)
            .saturating_sub(1);
        let from = offsets.get(block).map_or(0, |start| *start);
        block * SAMPLE + text[from..offset].chars().count()
    }

    /// The code point at an index in `0..len`.
    pub fn char_at(&self, index: usize) -> Option<char> {
        if self.is_ascii() {
            return self.0.text.as_bytes().get(index).map(|byte| *byte as char);
        }
        self.as_str()[self.byte_offset(index)..].chars().next()
    }

    /// `s[index]`; negative counts from the end. `IndexError` outside.
    pub fn get(&self, index: i64) -> PyResult<Str> {
        let at = if index < 0 { index + self.len() } else { index };
        let found = if at < 0 {
            None
        } else {
            self.char_at(at as usize)
        };
        found
            .map(Str::from_char)
            .ok_or_else(|| index_error("string index out of range"))
    }

    /// For iteration: the character that starts at a byte offset and the offset after it, `None` at the end.
    pub fn next_at(&self, offset: usize) -> Option<(Str, usize)> {
        let c = self.0.text.get(offset..)?.chars().next()?;
        Some((Str::from_char(c), offset + c.len_utf8()))
    }

    /// The code points `from..to` (indices clamped to the text).
    pub fn substring(&self, from: usize, to: usize) -> Str {
        let to = to.min(self.0.chars);
        if from >= to {
            return Str::empty();
        }
        if from == 0 && to == self.0.chars {
            return self.clone();
        }
        let text = &self.as_str()[self.byte_offset(from)..self.byte_offset(to)];
        if text.len() == 1 {
            Str::new(text)
        } else {
            Str::alloc_counted(text, to - from)
        }
    }

    /// A piece of this text: whose length need not be counted where the whole is ASCII.
    pub(crate) fn piece(&self, text: &str) -> Str {
        match Str::shared(text) {
            Some(shared) => shared,
            None if self.is_ascii() => Str::alloc(text.to_owned(), text.len()),
            None => Str::alloc(text.to_owned(), text.chars().count()),
        }
    }

    fn alloc_counted(text: &str, chars: usize) -> Str {
        match Str::shared(text) {
            Some(shared) => shared,
            None => Str::alloc(text.to_owned(), chars),
        }
    }

    /// `s[slice]`. Errors: the bounds are not ints, step 0.
    pub fn slice(&self, slice: &Slice) -> PyResult<Str> {
        let bounds = bounds(slice, self.0.chars)?;
        if bounds.step == 1 {
            let start = bounds.start as usize;
            return Ok(self.substring(start, start + bounds.count));
        }
        if self.is_ascii() {
            let bytes = self.as_str().as_bytes();
            let picked = bounds.positions().filter_map(|at| bytes.get(at));
            return Ok(Str::from_ascii(picked.map(|byte| *byte as char).collect()));
        }
        if bounds.count == 0 {
            return Ok(Str::empty());
        }
        let chars: Vec<char> = self.as_str().chars().collect();
        Ok(Str::from_string(
            bounds.positions().filter_map(|at| chars.get(at)).collect(),
        ))
    }

    /// The parts one after the other.
    pub fn concat(parts: &[&str]) -> Str {
        Str::from_string(parts.concat())
    }

    /// `self + other`. `MemoryError` when too long.
    pub fn add(&self, other: &Str) -> PyResult<Str> {
        if other.is_empty() {
            return Ok(self.clone());
        }
        if self.is_empty() {
            return Ok(other.clone());
        }
        let mut text = room(self.0.text.len().checked_add(other.0.text.len()))?;
        text.push_str(self.as_str());
        text.push_str(other.as_str());
        Ok(Str::alloc(text, self.0.chars + other.0.chars))
    }

    /// `self += other` of a variable: grows in place where `self` is the only reference, so a loop of appends is linear.
    pub fn append(&mut self, other: &Str) -> PyResult<()> {
        if let Some(object) = Rc::get_mut(&mut self.0)
            && !object.text.is_empty()
            && object.text.try_reserve(other.0.text.len()).is_ok()
        {
            object.text.push_str(other.as_str());
            object.chars += other.0.chars;
            object.offsets = OnceCell::new();
            object.hash = Cell::new(0);
            return Ok(());
        }
        *self = self.add(other)?;
        Ok(())
    }

    /// `self * times`; nothing for `times <= 0`. `MemoryError` when too long.
    pub fn repeat(&self, times: i64) -> PyResult<Str> {
        if times <= 0 || self.is_empty() {
            return Ok(Str::empty());
        }
        if times == 1 {
            return Ok(self.clone());
        }
        let count = usize::try_from(times).map_err(|_| memory_error())?;
        let mut text = room(self.0.text.len().checked_mul(count))?;
        for _ in 0..count {
            text.push_str(self.as_str());
        }
        Ok(Str::alloc(text, self.0.chars * count))
    }

    /// `separator.join(parts)` of texts.
    pub fn join(&self, parts: &[Str]) -> PyResult<Str> {
        self.join_with(parts.len(), |nth| parts.get(nth))
    }

    /// Joins `count` texts that are looked up by position.
    pub(crate) fn join_with<'a>(
        &self,
        count: usize,
        part: impl Fn(usize) -> Option<&'a Str>,
    ) -> PyResult<Str> {
        if count <= 1 {
            return Ok(part(0).map_or_else(Str::empty, Str::clone));
        }
        let mut bytes = self.0.text.len().checked_mul(count - 1);
        let mut chars = self.0.chars * (count - 1);
        for part in (0..count).filter_map(&part) {
            bytes = bytes.and_then(|bytes| bytes.checked_add(part.0.text.len()));
            chars += part.0.chars;
        }
        let mut text = room(bytes)?;
        for (nth, part) in (0..count).filter_map(&part).enumerate() {
            if nth > 0 {
                text.push_str(self.as_str());
            }
            text.push_str(part.as_str());
        }
        Ok(Str::with_length(text, chars))
    }

    /// A text whose length is known.
    pub(crate) fn with_length(text: String, chars: usize) -> Str {
        match Str::shared(&text) {
            Some(shared) => shared,
            None => Str::alloc(text, chars),
        }
    }

    /// `needle in self`.
    pub fn contains(&self, needle: &Str) -> bool {
        self.as_str().contains(needle.as_str())
    }

    /// `needle in self`. `TypeError` where the needle is no text.
    pub fn contains_value(&self, needle: &Value) -> PyResult<bool> {
        match needle {
            Value::Str(needle) => Ok(self.contains(needle)),
            other => {
                let kind = crate::ops::type_name(other);
                Err(type_error(format!(
                    "'in <string>' requires string as left operand, not {kind}"
                )))
            }
        }
    }

    /// CPython's hash under `PYTHONHASHSEED=0`, computed once.
    pub fn hash(&self) -> i64 {
        let known = self.0.hash.get();
        if known != 0 || self.is_empty() {
            return known;
        }
        let hash = hash_text(self.as_str(), self.is_ascii());
        self.0.hash.set(hash);
        hash
    }

    /// `repr(self)`.
    pub fn repr(&self) -> Str {
        Str::from_string(repr::repr_text(self.as_str()))
    }
}

impl PartialEq for Str {
    #[inline]
    fn eq(&self, other: &Str) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || self.0.text == other.0.text
    }
}

impl Eq for Str {}

/// UTF-8 orders as code points do, which is CPython's order.
impl Ord for Str {
    fn cmp(&self, other: &Str) -> std::cmp::Ordering {
        self.0.text.cmp(&other.0.text)
    }
}

impl PartialOrd for Str {
    fn partial_cmp(&self, other: &Str) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq<str> for Str {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl std::fmt::Debug for Str {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.as_str(), f)
    }
}

impl std::fmt::Display for Str {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Str {
    fn from(text: &str) -> Str {
        Str::new(text)
    }
}

impl From<String> for Str {
    fn from(text: String) -> Str {
        Str::from_string(text)
    }
}

/// An empty buffer for a text of this many bytes; `MemoryError` where there is no such room, as in CPython.
pub(crate) fn room(bytes: Option<usize>) -> PyResult<String> {
    let mut text = String::new();
    let bytes = bytes.ok_or_else(memory_error)?;
    text.try_reserve_exact(bytes).map_err(|_| memory_error())?;
    Ok(text)
}

fn sample_offsets(text: &str) -> Box<[usize]> {
    text.char_indices()
        .step_by(SAMPLE)
        .map(|(offset, _)| offset)
        .collect()
}
