//! The attributes of a class, in the order of its body.

use crate::names::Sym;
use crate::value::Value;
use rustc_hash::FxHashMap;

/// An insertion-ordered map from names to values. Classes lose attributes rarely: deleting moves those after it.
#[derive(Default)]
pub struct ClassAttrs {
    entries: Vec<(Sym, Value)>,
    index: FxHashMap<Sym, usize>,
}

impl ClassAttrs {
    pub fn get(&self, name: Sym) -> Option<&Value> {
        let at = self.index.get(&name)?;
        self.entries.get(*at).map(|(_, value)| value)
    }

    pub fn contains(&self, name: Sym) -> bool {
        self.index.contains_key(&name)
    }

    /// Sets an attribute; the value that was there before, for the caller to drop outside any borrow.
    pub fn insert(&mut self, name: Sym, value: Value) -> Option<Value> {
        if let Some(at) = self.index.get(&name)
            && let Some(slot) = self.entries.get_mut(*at)
        {
            return Some(std::mem::replace(&mut slot.1, value));
        }
        self.index.insert(name, self.entries.len());
        self.entries.push((name, value));
        None
    }

    pub fn remove(&mut self, name: Sym) -> Option<Value> {
        let at = self.index.remove(&name)?;
        let (_, value) = self.entries.remove(at);
        for position in self.index.values_mut() {
            if *position > at {
                *position -= 1;
            }
        }
        Some(value)
    }

    /// Names and values, in definition order.
    pub fn iter(&self) -> impl Iterator<Item = (Sym, &Value)> {
        self.entries.iter().map(|(name, value)| (*name, value))
    }
}
