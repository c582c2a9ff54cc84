//! `str` and `bytes` handles.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

/// Immutable text, one pointer wide. Lengths and indices are code points, as in Python.
#[derive(Clone)]
pub struct Str(pub(crate) Rc<StrObj>);

/// UTF-8 text with what indexing and hashing need. Lone surrogates cannot occur: the front end refuses them.
pub struct StrObj {
    pub(crate) text: Box<str>,
    /// Length in code points; equal to `text.len()` exactly when the text is ASCII.
    pub(crate) chars: usize,
    /// Byte offset of every 64th code point, built at the first index of a non-ASCII text.
    pub(crate) offsets: OnceCell<Box<[u32]>>,
    /// CPython's hash, or 0 while it is not computed.
    pub(crate) hash: Cell<i64>,
}

/// Immutable bytes, one pointer wide.
#[derive(Clone)]
pub struct Bytes(pub(crate) Rc<Box<[u8]>>);
