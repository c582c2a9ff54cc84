//! `dict`: an insertion-ordered table with tombstones.

use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone)]
pub struct Dict(pub(crate) Rc<RefCell<Table>>);

/// Entries in insertion order, deleted ones left as `None` until compaction, under a hash table of positions.
pub struct Table {
    pub(crate) entries: Vec<Option<Entry>>,
    pub(crate) index: hashbrown::HashTable<usize>,
    /// Counts insertions and deletions, for "changed size during iteration".
    pub(crate) version: u64,
}

pub struct Entry {
    pub(crate) hash: i64,
    pub(crate) key: Value,
    pub(crate) value: Value,
}

/// A live `dict.keys()`, `.values()` or `.items()`.
pub struct DictView {
    pub dict: Dict,
    pub kind: ViewKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ViewKind {
    Keys,
    Values,
    Items,
}
