//! `set` and `frozenset`: CPython's own probing table, so that iteration order matches.

mod algebra;
mod methods;

pub use algebra::{Operator, contains, operate, operate_in_place};
pub use methods::{FROZENSET, SET, call_method, has_method};

use crate::equality::quick_eq;
use crate::exception::{PyResult, key_error};
use crate::hash::hash;
use crate::iter::iter;
use crate::ops;
use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone)]
pub struct Set(pub(crate) Rc<RefCell<SetTable>>);

pub struct SetTable {
    /// A power of two long, at least [`SMALLEST`].
    pub(crate) slots: Vec<Slot>,
    pub(crate) used: usize,
    /// Used plus dummies, as CPython counts it for growth.
    pub(crate) fill: usize,
    /// Where `pop` looks next.
    finger: usize,
    /// Counts changes: a lookup that ran user code starts again when it has changed.
    version: u64,
    /// A frozenset's hash once computed.
    hash: Option<i64>,
}

#[derive(Clone)]
pub enum Slot {
    Empty,
    Dummy,
    Used(i64, Value),
}

const SMALLEST: usize = 8;
const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;

/// CPython's sequence of slots for a hash: up to nine neighbours, then a jump.
struct Probes {
    mask: usize,
    home: usize,
    perturb: u64,
    offset: usize,
    last: usize,
}

impl Probes {
    #[inline]
    fn new(hash: i64, mask: usize) -> Probes {
        let mut probes = Probes {
            mask,
            home: hash as usize & mask,
            perturb: hash as u64,
            offset: 0,
            last: 0,
        };
        probes.last = probes.run();
        probes
    }

    #[inline]
    fn run(&self) -> usize {
        if self.home + LINEAR_PROBES <= self.mask {
            LINEAR_PROBES
        } else {
            0
        }
    }

    #[inline]
    fn at(&self) -> usize {
        self.home + self.offset
    }

    #[inline]
    fn advance(&mut self) {
        if self.offset < self.last {
            self.offset += 1;
            return;
        }
        self.perturb >>= PERTURB_SHIFT;
        self.home = self
            .home
            .wrapping_mul(5)
            .wrapping_add(1)
            .wrapping_add(self.perturb as usize)
            & self.mask;
        self.offset = 0;
        self.last = self.run();
    }
}

/// What a search inside one borrow came to.
enum Probe {
    Found(usize),
    /// Absent; the slot where it would go.
    Absent(usize),
    /// Comparing the value of this slot with the key may run user code.
    Ask(usize),
}

impl SetTable {
    fn new() -> SetTable {
        SetTable {
            slots: vec![Slot::Empty; SMALLEST],
            used: 0,
            fill: 0,
            finger: 0,
            version: 0,
            hash: None,
        }
    }

    fn mask(&self) -> usize {
        self.slots.len() - 1
    }

    #[inline]
    fn probe(&self, key: &Value, hash: i64, skip: usize) -> Probe {
        let mut skip = skip;
        // CPython reuses the last dummy it passed.
        let mut free = None;
        let mut probes = Probes::new(hash, self.mask());
        loop {
            match &self.slots[probes.at()] {
                Slot::Empty => return Probe::Absent(free.unwrap_or(probes.at())),
                Slot::Dummy => free = Some(probes.at()),
                Slot::Used(known, value) if *known == hash => match quick_eq(value, key) {
                    Some(true) => return Probe::Found(probes.at()),
                    Some(false) => {}
                    None if skip > 0 => skip -= 1,
                    None => return Probe::Ask(probes.at()),
                },
                _ => {}
            }
            probes.advance();
        }
    }

    /// Puts a key that is known to be absent into a table without dummies.
    fn insert_clean(slots: &mut [Slot], hash: i64, key: Value) {
        let mut probes = Probes::new(hash, slots.len() - 1);
        while !matches!(slots[probes.at()], Slot::Empty) {
            probes.advance();
        }
        slots[probes.at()] = Slot::Used(hash, key);
    }

    fn resize(&mut self, least: usize) {
        let mut size = SMALLEST;
        while size <= least {
            size <<= 1;
        }
        let mut slots = vec![Slot::Empty; size];
        for slot in std::mem::take(&mut self.slots) {
            if let Slot::Used(hash, key) = slot {
                SetTable::insert_clean(&mut slots, hash, key);
            }
        }
        self.slots = slots;
        self.fill = self.used;
        self.version += 1;
    }

    fn grow(&mut self) {
        let factor = if self.used > 50_000 { 2 } else { 4 };
        self.resize(self.used * factor);
    }

    fn insert(&mut self, slot: usize, hash: i64, key: Value) {
        let reused = matches!(self.slots[slot], Slot::Dummy);
        self.slots[slot] = Slot::Used(hash, key);
        self.used += 1;
        self.version += 1;
        if reused {
            return;
        }
        self.fill += 1;
        if self.fill * 5 >= self.mask() * 3 {
            self.grow();
        }
    }

    fn take(&mut self, slot: usize) -> Option<Value> {
        match std::mem::replace(&mut self.slots[slot], Slot::Dummy) {
            Slot::Used(_, key) => {
                self.used -= 1;
                self.version += 1;
                Some(key)
            }
            other => {
                self.slots[slot] = other;
                None
            }
        }
    }

    /// The member at or after a slot, and where it is.
    #[inline]
    pub(crate) fn next_from(&self, slot: usize) -> Option<(usize, i64, &Value)> {
        let rest = self.slots.get(slot..)?;
        rest.iter()
            .enumerate()
            .find_map(|(offset, slot_value)| match slot_value {
                Slot::Used(hash, key) => Some((slot + offset, *hash, key)),
                _ => None,
            })
    }

    fn members(&self) -> impl Iterator<Item = (i64, &Value)> {
        self.slots.iter().filter_map(|slot| match slot {
            Slot::Used(hash, key) => Some((*hash, key)),
            _ => None,
        })
    }
}

impl Default for Set {
    fn default() -> Set {
        Set::new()
    }
}

impl Set {
    pub fn new() -> Set {
        Set(Rc::new(RefCell::new(SetTable::new())))
    }

    /// The set of these values. Errors: an unhashable value, a raising `__hash__` or `__eq__`.
    pub fn from_values(values: Vec<Value>) -> PyResult<Set> {
        let set = Set::new();
        for value in values {
            set.add(value)?;
        }
        Ok(set)
    }

    /// A display of three or more constants, such as `{1, 2, 3}`: CPython folds it into a frozenset at compile time
    /// and merges that into a new set, which shows in the order of iteration.
    pub fn from_constants(values: Vec<Value>) -> PyResult<Set> {
        let set = Set::new();
        set.merge(&Set::frozen_from_constants(values)?)?;
        Ok(set)
    }

    /// The same display where one of the constants is a text that CPython has interned before (an identifier of the
    /// program or of the interpreter's start): CPython then rebuilds the folded frozenset once more.
    pub fn from_interned_constants(values: Vec<Value>) -> PyResult<Set> {
        let set = Set::new();
        let folded = Set::frozen_from_constants(values)?;
        set.merge(&Set::from_values(folded.to_values())?)?;
        Ok(set)
    }

    /// The frozenset that `x in {1, 2, 3}` searches.
    pub fn frozen_from_constants(values: Vec<Value>) -> PyResult<Set> {
        let folded = Set::from_values(values)?;
        Set::from_values(folded.to_values())
    }

    /// `set(iterable)`.
    pub fn from_iterable(iterable: &Value) -> PyResult<Set> {
        let set = Set::new();
        set.update(iterable)?;
        Ok(set)
    }

    pub fn is_same(&self, other: &Set) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).cast::<u8>() as usize
    }

    #[expect(clippy::len_without_is_empty, reason = "Python's len, an i64")]
    pub fn len(&self) -> i64 {
        self.0.borrow().used as i64
    }

    /// A snapshot of the members in iteration order.
    pub fn to_values(&self) -> Vec<Value> {
        self.0
            .borrow()
            .members()
            .map(|(_, key)| key.clone())
            .collect()
    }

    /// The member at or after a slot, copied out, and the slot after it.
    pub(crate) fn member_from(&self, slot: usize) -> Option<(usize, i64, Value)> {
        self.0
            .borrow()
            .next_from(slot)
            .map(|(at, hash, key)| (at + 1, hash, key.clone()))
    }

    /// Finds a key's slot (`Ok`) or the free one it would take (`Err`). No borrow is held while user code compares.
    fn find(&self, key: &Value, hash: i64) -> PyResult<Result<usize, usize>> {
        let mut asked = 0;
        loop {
            let (candidate, slot, version) = {
                let table = self.0.borrow();
                match table.probe(key, hash, asked) {
                    Probe::Found(slot) => return Ok(Ok(slot)),
                    Probe::Absent(slot) => return Ok(Err(slot)),
                    Probe::Ask(slot) => match &table.slots[slot] {
                        Slot::Used(_, value) => (value.clone(), slot, table.version),
                        _ => return Ok(Err(slot)),
                    },
                }
            };
            let equal = ops::eq(&candidate, key)?;
            if self.0.borrow().version != version {
                asked = 0;
            } else if equal {
                return Ok(Ok(slot));
            } else {
                asked += 1;
            }
        }
    }

    /// `self.add(value)`.
    pub fn add(&self, value: Value) -> PyResult<()> {
        let hash = hash(&value)?;
        self.add_hashed(value, hash)
    }

    pub(crate) fn add_hashed(&self, value: Value, hash: i64) -> PyResult<()> {
        {
            let mut table = self.0.borrow_mut();
            match table.probe(&value, hash, 0) {
                Probe::Found(_) => {
                    drop(table);
                    return Ok(());
                }
                Probe::Absent(slot) => {
                    table.insert(slot, hash, value);
                    return Ok(());
                }
                Probe::Ask(_) => {}
            }
        }
        if let Err(slot) = self.find(&value, hash)? {
            self.0.borrow_mut().insert(slot, hash, value);
        }
        Ok(())
    }

    /// Whether a hashable value is a member.
    pub fn contains(&self, value: &Value) -> PyResult<bool> {
        self.contains_hashed(value, hash(value)?)
    }

    pub(crate) fn contains_hashed(&self, value: &Value, hash: i64) -> PyResult<bool> {
        Ok(self.find(value, hash)?.is_ok())
    }

    /// Removes a hashable value; whether it was a member.
    pub fn discard(&self, value: &Value) -> PyResult<bool> {
        self.discard_hashed(value, hash(value)?)
    }

    pub(crate) fn discard_hashed(&self, value: &Value, hash: i64) -> PyResult<bool> {
        let Ok(slot) = self.find(value, hash)? else {
            return Ok(false);
        };
        let old = self.0.borrow_mut().take(slot);
        Ok(old.is_some())
    }

    /// `self.pop()`.
    pub fn pop(&self) -> PyResult<Value> {
        let mut table = self.0.borrow_mut();
        if table.used == 0 {
            return Err(key_error(Value::from("pop from an empty set")));
        }
        let mask = table.mask();
        let mut slot = table.finger & mask;
        while !matches!(table.slots[slot], Slot::Used(..)) {
            slot = if slot == mask { 0 } else { slot + 1 };
        }
        table.finger = slot + 1;
        let value = table.take(slot);
        drop(table);
        value.ok_or_else(|| key_error(Value::from("pop from an empty set")))
    }

    pub fn clear(&self) {
        let old = {
            let mut table = self.0.borrow_mut();
            let fresh = SetTable {
                finger: table.finger,
                version: table.version + 1,
                ..SetTable::new()
            };
            std::mem::replace(&mut *table, fresh)
        };
        drop(old);
    }

    /// `self.copy()`: laid out as CPython's copy is.
    pub fn copy(&self) -> PyResult<Set> {
        let copy = Set::new();
        copy.merge(self)?;
        Ok(copy)
    }

    /// `self.update(iterable)`.
    pub fn update(&self, iterable: &Value) -> PyResult<()> {
        match iterable {
            Value::Set(other) | Value::FrozenSet(other) => self.merge(other),
            Value::Dict(dict) => {
                let len = dict.len() as usize;
                {
                    let mut table = self.0.borrow_mut();
                    if (table.fill + len) * 5 >= table.mask() * 3 {
                        let least = (table.used + len) * 2;
                        table.resize(least);
                    }
                }
                let mut position = 0;
                while let Some((next, hash, key, _)) = dict.entry_from(position) {
                    position = next;
                    self.add_hashed(key, hash)?;
                }
                Ok(())
            }
            other => {
                let it = iter(other)?;
                while let Some(value) = it.next()? {
                    self.add(value)?;
                }
                Ok(())
            }
        }
    }

    /// CPython's `set_merge`: one resize at the start, and a plain copy where the layouts agree.
    pub(crate) fn merge(&self, other: &Set) -> PyResult<()> {
        if self.is_same(other) || other.len() == 0 {
            return Ok(());
        }
        {
            let mut table = self.0.borrow_mut();
            let other = other.0.borrow();
            if (table.fill + other.used) * 5 >= table.mask() * 3 {
                let least = (table.used + other.used) * 2;
                table.resize(least);
            }
            if table.fill == 0 {
                if table.slots.len() == other.slots.len() && other.fill == other.used {
                    table.slots = other.slots.clone();
                } else {
                    for (hash, key) in other.members() {
                        SetTable::insert_clean(&mut table.slots, hash, key.clone());
                    }
                }
                table.fill = other.used;
                table.used = other.used;
                table.version += 1;
                return Ok(());
            }
        }
        let mut slot = 0;
        while let Some((next, hash, key)) = other.member_from(slot) {
            slot = next;
            self.add_hashed(key, hash)?;
        }
        Ok(())
    }

    /// Takes over the contents of another set, which nothing else refers to (CPython swaps the bodies).
    fn replace_with(&self, other: Set) {
        let old = {
            let mut table = self.0.borrow_mut();
            let mut other = other.0.borrow_mut();
            std::mem::swap(&mut table.slots, &mut other.slots);
            std::mem::swap(&mut table.used, &mut other.used);
            std::mem::swap(&mut table.fill, &mut other.fill);
            table.version += 1;
            std::mem::take(&mut other.slots)
        };
        drop(old);
    }

    /// The hash of a frozenset: independent of order.
    pub(crate) fn frozen_hash(&self) -> i64 {
        let mut table = self.0.borrow_mut();
        if let Some(hash) = table.hash {
            return hash;
        }
        let shuffle = |bits: u64| ((bits ^ 89_869_747) ^ (bits << 16)).wrapping_mul(3_644_798_167);
        let mut hash = table
            .members()
            .fold(0, |sum, (hash, _)| sum ^ shuffle(hash as u64));
        hash ^= (table.used as u64 + 1).wrapping_mul(1_927_868_237);
        hash ^= (hash >> 11) ^ (hash >> 25);
        hash = hash.wrapping_mul(69_069).wrapping_add(907_133_923);
        let hash = if hash as i64 == -1 {
            590_923_713
        } else {
            hash as i64
        };
        table.hash = Some(hash);
        hash
    }
}
