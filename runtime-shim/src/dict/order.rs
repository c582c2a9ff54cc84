//! What the classes of `collections` need of a dict beyond `dict` itself: moving entries, and a factory of values.

use super::{Dict, Entry, Table};
use crate::exception::PyResult;
use crate::hash::hash;
use crate::value::Value;

impl Dict {
    /// The factory of a `defaultdict`; `Value::Unset` for every other dict.
    pub(crate) fn factory(&self) -> Value {
        self.0.borrow().factory.clone()
    }

    /// Sets the factory; gives the old one, to be dropped when no borrow is held.
    pub(crate) fn set_factory(&self, factory: Value) -> Value {
        std::mem::replace(&mut self.0.borrow_mut().factory, factory)
    }

    /// Counts insertions and deletions.
    pub(crate) fn version(&self) -> u64 {
        self.0.borrow().version
    }

    /// The entry at or after a position, and where it is.
    pub(crate) fn entry_at(&self, position: usize) -> Option<(usize, Value, Value)> {
        let table = self.0.borrow();
        let (at, entry) = table.next_from(position)?;
        Some((at, entry.key.clone(), entry.value.clone()))
    }

    /// The entry before a position, and where it is.
    pub(crate) fn entry_before(&self, position: usize) -> Option<(usize, Value, Value)> {
        let table = self.0.borrow();
        let (at, entry) = table.last_before(position)?;
        Some((at, entry.key.clone(), entry.value.clone()))
    }

    /// Removes the first pair.
    pub(crate) fn pop_first(&self) -> Option<(Value, Value)> {
        let mut table = self.0.borrow_mut();
        let position = table.next_from(0)?.0;
        let entry = table.take(position)?;
        Some((entry.key, entry.value))
    }

    /// Makes a key the last, or the first; false where it is absent.
    pub(crate) fn move_to_end(&self, key: &Value, last: bool) -> PyResult<bool> {
        let hash = hash(key)?;
        let Some(position) = self.find(key, hash)? else {
            return Ok(false);
        };
        let mut table = self.0.borrow_mut();
        let there = if last {
            table.last_before(usize::MAX)
        } else {
            table.next_from(0)
        };
        if there.is_some_and(|(at, _)| at == position) {
            return Ok(true);
        }
        if let Some(entry) = table.take(position) {
            if last {
                table.push(entry.hash, entry.key, entry.value);
            } else {
                table.push_front(entry);
            }
        }
        Ok(true)
    }
}

impl Table {
    /// Puts an entry that is known to be absent before all others. Where there is no room in front, as much of it is
    /// made as there are entries, so that many such moves cost no more than the entries do.
    fn push_front(&mut self, entry: Entry) {
        if self.first == 0 || self.first > self.entries.len() {
            let room = self.used.max(8);
            let live: Vec<Entry> = self.entries.drain(..).flatten().collect();
            self.entries.reserve(room + live.len());
            self.entries.extend((0..room).map(|_| None));
            self.entries.extend(live.into_iter().map(Some));
            self.index_anew(room);
        }
        let position = self.first - 1;
        if let Some(place) = self.entries.get_mut(position) {
            Table::insert_index(&mut self.index, entry.hash, position);
            *place = Some(entry);
            self.first = position;
            self.used += 1;
            self.version += 1;
        }
    }
}
