//! `dict`: an insertion-ordered table with tombstones.
//!
//! The index is probed exactly as CPython's is, and the entries are compacted exactly when CPython resizes, so that the
//! order in which a program's `__eq__` is called, and what an iterator sees when the dict changes under it, are the
//! same. Unlike CPython's, the table remembers where its first live entry is, so that deleting from the front (an LRU
//! cache) is amortised O(1).

mod methods;
mod order;
mod views;

pub use methods::{DICT, call_method, from_keys, has_method};
pub(crate) use views::{is_set_view, operate as operate_views};
pub use views::{view_call_method, view_has_method};

use crate::equality::quick_eq;
use crate::exception::{PyResult, key_error};
use crate::hash::hash;
use crate::ops;
use crate::trash::{Trash, dispose};
use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone)]
pub struct Dict(pub(crate) Rc<RefCell<Table>>);

/// Entries in insertion order, deleted ones left as `None` until compaction, under a table of positions.
pub struct Table {
    pub(crate) entries: Vec<Option<Entry>>,
    /// Positions in `entries`, or [`FREE`] or [`DELETED`]; a power of two long, or empty.
    index: Vec<u32>,
    /// Live entries.
    used: usize,
    /// How many more entries may be added before the table is rebuilt.
    usable: usize,
    /// No live entry is before this position.
    first: usize,
    /// Counts insertions and deletions: a lookup that ran user code starts again when it has changed.
    pub(crate) version: u64,
    /// What makes the value of an absent key, for a `defaultdict`.
    factory: Value,
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
    /// Whether it is a view of an `OrderedDict`.
    pub ordered: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ViewKind {
    Keys,
    Values,
    Items,
}

const FREE: u32 = u32::MAX;
const DELETED: u32 = u32::MAX - 1;
const PERTURB_SHIFT: u32 = 5;
const SMALLEST: usize = 8;

/// What a search inside one borrow came to.
enum Probe {
    Found(usize),
    Absent,
    /// The entry at this position has the same hash, and comparing it with the key may run user code.
    Ask(usize),
}

/// CPython's sequence of index positions for a hash.
struct Probes {
    mask: usize,
    at: usize,
    perturb: u64,
}

impl Probes {
    #[inline]
    fn new(hash: i64, len: usize) -> Probes {
        let mask = len - 1;
        Probes {
            mask,
            at: hash as usize & mask,
            perturb: hash as u64,
        }
    }

    #[inline]
    fn advance(&mut self) {
        self.perturb >>= PERTURB_SHIFT;
        self.at = self
            .at
            .wrapping_mul(5)
            .wrapping_add(self.perturb as usize)
            .wrapping_add(1)
            & self.mask;
    }
}

impl Table {
    const fn new() -> Table {
        Table {
            entries: Vec::new(),
            index: Vec::new(),
            used: 0,
            usable: 0,
            first: 0,
            version: 0,
            factory: Value::Unset,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.used
    }

    /// Searches without running user code. `skip` counts the candidates already asked about.
    #[inline]
    fn probe(&self, key: &Value, hash: i64, skip: usize) -> Probe {
        if self.index.is_empty() {
            return Probe::Absent;
        }
        let mut skip = skip;
        let mut probes = Probes::new(hash, self.index.len());
        loop {
            let position = self.index[probes.at];
            if position == FREE {
                return Probe::Absent;
            }
            if position != DELETED
                && let Some(Some(entry)) = self.entries.get(position as usize)
                && entry.hash == hash
            {
                match quick_eq(&entry.key, key) {
                    Some(true) => return Probe::Found(position as usize),
                    Some(false) => {}
                    None if skip > 0 => skip -= 1,
                    None => return Probe::Ask(position as usize),
                }
            }
            probes.advance();
        }
    }

    /// The place in the index that holds a position.
    fn slot_of(&self, position: usize, hash: i64) -> usize {
        let mut probes = Probes::new(hash, self.index.len());
        while self.index[probes.at] != position as u32 {
            probes.advance();
        }
        probes.at
    }

    fn insert_index(index: &mut [u32], hash: i64, position: usize) {
        let mut probes = Probes::new(hash, index.len());
        while index[probes.at] < DELETED {
            probes.advance();
        }
        index[probes.at] = position as u32;
    }

    /// Adds an entry that is known to be absent.
    #[inline]
    fn push(&mut self, hash: i64, key: Value, value: Value) {
        if self.usable == 0 {
            self.rebuild((self.used * 3).max(SMALLEST));
        }
        Table::insert_index(&mut self.index, hash, self.entries.len());
        self.entries.push(Some(Entry { hash, key, value }));
        self.usable -= 1;
        self.used += 1;
        self.version += 1;
    }

    /// Compacts the entries under an index of at least this size.
    fn rebuild(&mut self, size: usize) {
        self.entries.retain(Option::is_some);
        self.index.clear();
        self.index
            .resize(size.next_power_of_two().max(SMALLEST), FREE);
        self.index_anew(0);
    }

    /// Fills the index anew, where it has room for the entries; the first `first` entries are free.
    fn index_anew(&mut self, first: usize) {
        let size = self.index.len();
        self.index.fill(FREE);
        for (position, entry) in self.entries.iter().enumerate().skip(first) {
            if let Some(entry) = entry {
                Table::insert_index(&mut self.index, entry.hash, position);
            }
        }
        self.usable = (size * 2 / 3).saturating_sub(self.entries.len() - first);
        self.first = first;
    }

    fn reserve(&mut self, more: usize) {
        if self.usable < more {
            let wanted = ((self.used + more) * 3).div_ceil(2);
            self.rebuild(wanted);
            self.entries.reserve(more);
        }
    }

    fn take(&mut self, position: usize) -> Option<Entry> {
        let entry = self.entries.get_mut(position)?.take()?;
        let slot = self.slot_of(position, entry.hash);
        self.index[slot] = DELETED;
        self.used -= 1;
        self.version += 1;
        if position == self.first {
            while matches!(self.entries.get(self.first), Some(None)) {
                self.first += 1;
            }
        }
        Some(entry)
    }

    /// The live entry at or after a position, and where it is.
    #[inline]
    pub(crate) fn next_from(&self, position: usize) -> Option<(usize, &Entry)> {
        let mut at = position.max(self.first);
        while let Some(entry) = self.entries.get(at) {
            if let Some(entry) = entry {
                return Some((at, entry));
            }
            at += 1;
        }
        None
    }

    /// The live entry before a position, and where it is.
    pub(crate) fn last_before(&self, position: usize) -> Option<(usize, &Entry)> {
        let mut at = position.min(self.entries.len());
        while at > self.first {
            at -= 1;
            if let Some(Some(entry)) = self.entries.get(at) {
                return Some((at, entry));
            }
        }
        None
    }

    pub(crate) fn live(&self) -> impl Iterator<Item = &Entry> {
        self.entries[self.first.min(self.entries.len())..]
            .iter()
            .flatten()
    }
}

impl Drop for Dict {
    #[inline]
    fn drop(&mut self) {
        if Rc::strong_count(&self.0) == 1 {
            discard(self);
        }
    }
}

#[inline(never)]
fn discard(dict: &mut Dict) {
    if let Some(cell) = Rc::get_mut(&mut dict.0) {
        let entries = std::mem::take(&mut cell.get_mut().entries);
        if !entries.is_empty() {
            dispose(Trash::Entries(entries));
        }
    }
}

impl Default for Dict {
    fn default() -> Dict {
        Dict::new()
    }
}

impl Dict {
    pub fn new() -> Dict {
        Dict(Rc::new(RefCell::new(Table::new())))
    }

    pub fn with_capacity(entries: usize) -> Dict {
        let dict = Dict::new();
        if entries > 5 {
            dict.0.borrow_mut().reserve(entries);
        }
        dict
    }

    /// The dict of these pairs, later ones replacing earlier values. Errors: an unhashable key, a raising `__eq__`.
    pub fn from_pairs(pairs: Vec<(Value, Value)>) -> PyResult<Dict> {
        let dict = Dict::with_capacity(pairs.len());
        for (key, value) in pairs {
            dict.set(key, value)?;
        }
        Ok(dict)
    }

    pub fn is_same(&self, other: &Dict) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).cast::<u8>() as usize
    }

    #[expect(clippy::len_without_is_empty, reason = "Python's len, an i64")]
    pub fn len(&self) -> i64 {
        self.0.borrow().used as i64
    }

    /// Where a key is. No borrow is held while user code compares; if that changed the dict, the search starts again.
    pub(crate) fn find(&self, key: &Value, hash: i64) -> PyResult<Option<usize>> {
        let mut asked = 0;
        loop {
            let (candidate, position, version) = {
                let table = self.0.borrow();
                match table.probe(key, hash, asked) {
                    Probe::Found(position) => return Ok(Some(position)),
                    Probe::Absent => return Ok(None),
                    Probe::Ask(position) => match table.entries.get(position) {
                        Some(Some(entry)) => (entry.key.clone(), position, table.version),
                        _ => return Ok(None),
                    },
                }
            };
            let equal = ops::eq(&candidate, key)?;
            if self.0.borrow().version != version {
                asked = 0;
            } else if equal {
                return Ok(Some(position));
            } else {
                asked += 1;
            }
        }
    }

    /// The value of a key. Errors: an unhashable key, a raising `__hash__` or `__eq__`.
    pub fn get(&self, key: &Value) -> PyResult<Option<Value>> {
        self.get_hashed(key, hash(key)?)
    }

    pub(crate) fn get_hashed(&self, key: &Value, hash: i64) -> PyResult<Option<Value>> {
        {
            let table = self.0.borrow();
            match table.probe(key, hash, 0) {
                Probe::Found(position) => {
                    return Ok(table
                        .entries
                        .get(position)
                        .and_then(Option::as_ref)
                        .map(|entry| entry.value.clone()));
                }
                Probe::Absent => return Ok(None),
                Probe::Ask(_) => {}
            }
        }
        let found = self.find(key, hash)?;
        Ok(found.and_then(|position| self.value_at(position)))
    }

    fn value_at(&self, position: usize) -> Option<Value> {
        let table = self.0.borrow();
        table
            .entries
            .get(position)
            .and_then(Option::as_ref)
            .map(|entry| entry.value.clone())
    }

    /// The value of a text key.
    pub fn get_str(&self, key: &str) -> PyResult<Option<Value>> {
        self.get(&Value::Str(crate::string::Str::new(key)))
    }

    /// `self[key]` of a plain dict. Errors: `KeyError` where the key is absent.
    pub fn get_item(&self, key: &Value) -> PyResult<Value> {
        match self.get(key)? {
            Some(value) => Ok(value),
            None => Err(key_error(key.clone())),
        }
    }

    pub fn contains(&self, key: &Value) -> PyResult<bool> {
        self.contains_hashed(key, hash(key)?)
    }

    pub(crate) fn contains_hashed(&self, key: &Value, hash: i64) -> PyResult<bool> {
        Ok(self.find(key, hash)?.is_some())
    }

    /// `self[key] = value`.
    pub fn set(&self, key: Value, value: Value) -> PyResult<()> {
        let hash = hash(&key)?;
        self.set_hashed(key, hash, value)
    }

    pub(crate) fn set_hashed(&self, key: Value, hash: i64, value: Value) -> PyResult<()> {
        let found = {
            let mut table = self.0.borrow_mut();
            match table.probe(&key, hash, 0) {
                Probe::Absent => {
                    table.push(hash, key, value);
                    return Ok(());
                }
                Probe::Found(position) => Some(position),
                Probe::Ask(_) => None,
            }
        };
        let found = match found {
            Some(position) => Some(position),
            None => self.find(&key, hash)?,
        };
        let old = {
            let mut table = self.0.borrow_mut();
            match found
                .and_then(|position| table.entries.get_mut(position))
                .and_then(Option::as_mut)
            {
                Some(entry) => Some(std::mem::replace(&mut entry.value, value)),
                None => {
                    table.push(hash, key, value);
                    None
                }
            }
        };
        drop(old);
        Ok(())
    }

    pub fn set_str(&self, key: &str, value: Value) -> PyResult<()> {
        self.set(Value::Str(crate::string::Str::new(key)), value)
    }

    /// Removes a key; its value, or `None` where it was absent.
    pub fn remove(&self, key: &Value) -> PyResult<Option<Value>> {
        let hash = hash(key)?;
        self.remove_hashed(key, hash)
    }

    pub(crate) fn remove_hashed(&self, key: &Value, hash: i64) -> PyResult<Option<Value>> {
        let Some(position) = self.find(key, hash)? else {
            return Ok(None);
        };
        let entry = self.0.borrow_mut().take(position);
        Ok(entry.map(|entry| entry.value))
    }

    /// `del self[key]`.
    pub fn del(&self, key: &Value) -> PyResult<()> {
        match self.remove(key)? {
            Some(_) => Ok(()),
            None => Err(key_error(key.clone())),
        }
    }

    /// Removes the last pair.
    pub(crate) fn pop_last(&self) -> Option<(Value, Value)> {
        let mut table = self.0.borrow_mut();
        let position = table.last_before(usize::MAX)?.0;
        let entry = table.take(position)?;
        table.entries.truncate(position);
        table.first = table.first.min(position);
        Some((entry.key, entry.value))
    }

    pub fn clear(&self) {
        let old = {
            let mut table = self.0.borrow_mut();
            let version = table.version + 1;
            let mut old = std::mem::replace(&mut *table, Table::new());
            table.version = version;
            std::mem::swap(&mut table.factory, &mut old.factory);
            old
        };
        drop(old);
    }

    pub fn copy(&self) -> Dict {
        let table = self.0.borrow();
        let mut copy = Table::new();
        copy.entries = Vec::with_capacity(table.used);
        copy.entries.extend(table.live().map(|entry| {
            Some(Entry {
                hash: entry.hash,
                key: entry.key.clone(),
                value: entry.value.clone(),
            })
        }));
        copy.used = table.used;
        if copy.used > 0 {
            let size = if table.used >= table.entries.len() * 2 / 3 {
                table.index.len()
            } else {
                copy.used * 3 / 2 + 1
            };
            copy.rebuild(size);
        }
        Dict(Rc::new(RefCell::new(copy)))
    }

    /// A snapshot of the pairs in order.
    pub fn pairs(&self) -> Vec<(Value, Value)> {
        self.0
            .borrow()
            .live()
            .map(|entry| (entry.key.clone(), entry.value.clone()))
            .collect()
    }

    pub fn keys(&self) -> Vec<Value> {
        self.0
            .borrow()
            .live()
            .map(|entry| entry.key.clone())
            .collect()
    }

    pub fn values(&self) -> Vec<Value> {
        self.0
            .borrow()
            .live()
            .map(|entry| entry.value.clone())
            .collect()
    }

    /// The entry at or after a position, copied out, and the position after it.
    pub(crate) fn entry_from(&self, position: usize) -> Option<(usize, i64, Value, Value)> {
        let table = self.0.borrow();
        table
            .next_from(position)
            .map(|(at, entry)| (at + 1, entry.hash, entry.key.clone(), entry.value.clone()))
    }
}
