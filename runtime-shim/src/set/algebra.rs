//! Set algebra: each operation builds its result in CPython's order.

use super::{Set, SetTable};
use crate::dict::{Dict, is_set_view, operate_views};
use crate::equality::{Comparison, ReprGuard, push_repr};
use crate::exception::{Exc, PyResult};
use crate::hash::hash;
use crate::iter::iter;
use crate::string::Str;
use crate::value::Value;

/// `|`, `&`, `-` and `^`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operator {
    Or,
    And,
    Sub,
    Xor,
}

/// Whether a value is in a set; a set that is looked for is taken for the frozenset of its members.
pub fn contains(set: &Set, value: &Value) -> PyResult<bool> {
    set.contains_hashed(value, hash_or_freeze(value)?)
}

/// The hash, of the frozen content where the value is an (unhashable) set.
fn hash_or_freeze(value: &Value) -> PyResult<i64> {
    match value {
        // Not cached: the set may change.
        Value::Set(set) => Ok(set.copy()?.frozen_hash()),
        value => hash(value),
    }
}

/// `a op b` for sets, frozensets, dict views and (`|`) dicts; `None` where CPython's operands answer `NotImplemented`.
pub fn operate(op: Operator, a: &Value, b: &Value) -> PyResult<Option<Value>> {
    let set = match (a, b) {
        (Value::Set(x) | Value::FrozenSet(x), Value::Set(y) | Value::FrozenSet(y)) => match op {
            Operator::Or => {
                let result = x.copy()?;
                // Not only quicker: merging would lay the copy out anew.
                if !x.is_same(y) {
                    result.merge(y)?;
                }
                result
            }
            Operator::And => x.intersection(b)?,
            Operator::Sub => x.difference(b)?,
            Operator::Xor => x.symmetric_difference(b)?,
        },
        _ if is_set_view(a) || is_set_view(b) => {
            return operate_views(op, a, b).map(|set| Some(Value::Set(set)));
        }
        (Value::Dict(x), Value::Dict(y)) if op == Operator::Or => {
            return Ok(Some(Value::Dict(x.union(y)?)));
        }
        _ => return Ok(None),
    };
    Ok(Some(if matches!(a, Value::FrozenSet(_)) {
        Value::FrozenSet(set)
    } else {
        Value::Set(set)
    }))
}

/// `a op= b` where that changes `a` in place; `None` where it is `a = a op b`.
pub fn operate_in_place(op: Operator, a: &Value, b: &Value) -> PyResult<Option<Value>> {
    match (a, b) {
        (Value::Set(x), Value::Set(y) | Value::FrozenSet(y)) => match op {
            Operator::Or => x.merge(y)?,
            Operator::And => x.replace_with(x.intersection(b)?),
            Operator::Sub => x.difference_update(b)?,
            Operator::Xor => x.symmetric_difference_update(b)?,
        },
        (Value::Dict(dict), other) if op == Operator::Or => Dict::update(dict, other)?,
        _ => return Ok(None),
    }
    Ok(Some(a.clone()))
}

impl Set {
    /// Calls for each member, in order; the set may change meanwhile.
    fn each(&self, mut visit: impl FnMut(i64, Value) -> PyResult<()>) -> PyResult<()> {
        let mut slot = 0;
        while let Some((next, hash, value)) = self.member_from(slot) {
            slot = next;
            visit(hash, value)?;
        }
        Ok(())
    }

    /// `self.intersection(other)`.
    pub fn intersection(&self, other: &Value) -> PyResult<Set> {
        let result = Set::new();
        if let Value::Set(other) | Value::FrozenSet(other) = other {
            if self.is_same(other) {
                return self.copy();
            }
            let (large, small) = if other.len() > self.len() {
                (other, self)
            } else {
                (self, other)
            };
            small.each(|hash, value| {
                if large.contains_hashed(&value, hash)? {
                    result.add_hashed(value, hash)?;
                }
                Ok(())
            })?;
            return Ok(result);
        }
        let it = iter(other)?;
        while let Some(value) = it.next()? {
            let hash = hash(&value)?;
            if self.contains_hashed(&value, hash)? {
                result.add_hashed(value, hash)?;
            }
        }
        Ok(result)
    }

    /// `self.difference(other)`.
    pub fn difference(&self, other: &Value) -> PyResult<Set> {
        let len = match other {
            Value::Set(other) | Value::FrozenSet(other) => other.len(),
            Value::Dict(other) => other.len(),
            _ => return self.copy_and_subtract(other),
        };
        // Where the set is much larger, CPython copies it and takes the common members out.
        if self.len() >> 2 > len {
            return self.copy_and_subtract(other);
        }
        let result = Set::new();
        self.each(|hash, value| {
            let common = match other {
                Value::Dict(other) => other.contains_hashed(&value, hash)?,
                Value::Set(other) | Value::FrozenSet(other) => {
                    other.contains_hashed(&value, hash)?
                }
                _ => false,
            };
            if !common {
                result.add_hashed(value, hash)?;
            }
            Ok(())
        })?;
        Ok(result)
    }

    fn copy_and_subtract(&self, other: &Value) -> PyResult<Set> {
        let result = self.copy()?;
        result.difference_update(other)?;
        Ok(result)
    }

    /// `self.difference_update(other)`.
    pub fn difference_update(&self, other: &Value) -> PyResult<()> {
        match other {
            Value::Set(set) | Value::FrozenSet(set) => {
                if self.is_same(set) {
                    self.clear();
                    return Ok(());
                }
                let smaller = if set.len() >> 3 > self.len() {
                    Some(self.intersection(other)?)
                } else {
                    None
                };
                smaller
                    .as_ref()
                    .unwrap_or(set)
                    .each(|hash, value| self.discard_hashed(&value, hash).map(|_| ()))?;
            }
            other => {
                let it = iter(other)?;
                while let Some(value) = it.next()? {
                    self.discard(&value)?;
                }
            }
        }
        let mut table = self.0.borrow_mut();
        if table.fill - table.used > table.mask() / 4 {
            SetTable::grow(&mut table);
        }
        Ok(())
    }

    /// `self.symmetric_difference_update(other)`.
    pub fn symmetric_difference_update(&self, other: &Value) -> PyResult<()> {
        let toggle = |hash: i64, value: Value| {
            if !self.discard_hashed(&value, hash)? {
                self.add_hashed(value, hash)?;
            }
            Ok(())
        };
        match other {
            Value::Set(set) | Value::FrozenSet(set) => {
                if self.is_same(set) {
                    self.clear();
                    return Ok(());
                }
                set.each(toggle)
            }
            Value::Dict(dict) => {
                let mut position = 0;
                while let Some((next, hash, key, _)) = dict.entry_from(position) {
                    position = next;
                    toggle(hash, key)?;
                }
                Ok(())
            }
            other => Set::from_iterable(other)?.each(toggle),
        }
    }

    /// `self.symmetric_difference(other)`.
    pub fn symmetric_difference(&self, other: &Value) -> PyResult<Set> {
        let result = Set::from_iterable(other)?;
        result.symmetric_difference_update(&Value::Set(self.clone()))?;
        Ok(result)
    }

    /// `self <= other`.
    pub fn is_subset(&self, other: &Set) -> PyResult<bool> {
        if self.len() > other.len() {
            return Ok(false);
        }
        let mut slot = 0;
        while let Some((next, hash, value)) = self.member_from(slot) {
            slot = next;
            if !other.contains_hashed(&value, hash)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// `self.isdisjoint(other)`.
    pub fn is_disjoint(&self, other: &Value) -> PyResult<bool> {
        if let Value::Set(other) | Value::FrozenSet(other) = other {
            if self.is_same(other) {
                return Ok(self.len() == 0);
            }
            let (large, small) = if other.len() > self.len() {
                (other, self)
            } else {
                (self, other)
            };
            let mut slot = 0;
            while let Some((next, hash, value)) = small.member_from(slot) {
                slot = next;
                if large.contains_hashed(&value, hash)? {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        let it = iter(other)?;
        while let Some(value) = it.next()? {
            if self.contains(&value)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// A rich comparison: the order of sets is inclusion.
    pub fn compare(&self, other: &Set, op: Comparison) -> PyResult<bool> {
        Ok(match op {
            Comparison::Eq => self.len() == other.len() && self.is_subset(other)?,
            Comparison::Ne => !(self.len() == other.len() && self.is_subset(other)?),
            Comparison::Le => self.is_subset(other)?,
            Comparison::Ge => other.is_subset(self)?,
            Comparison::Lt => self.len() < other.len() && self.is_subset(other)?,
            Comparison::Gt => self.len() > other.len() && other.is_subset(self)?,
        })
    }

    /// `repr(self)`. `frozen` says which type it is.
    pub fn repr(&self, frozen: bool) -> PyResult<Str> {
        let name = if frozen { "frozenset" } else { "set" };
        let Some(_guard) = ReprGuard::enter(self.address()) else {
            return Ok(Str::from_string(format!("{name}(...)")));
        };
        let values = self.to_values();
        if values.is_empty() {
            return Ok(Str::from_string(format!("{name}()")));
        }
        let _frame = crate::frame::enter_native(" while getting the repr of an object")?;
        let mut text = String::from(if frozen { "frozenset({" } else { "{" });
        for (at, value) in values.iter().enumerate() {
            if at > 0 {
                text.push_str(", ");
            }
            push_repr(&mut text, value)?;
        }
        text.push_str(if frozen { "})" } else { "}" });
        Ok(Str::from_string(text))
    }

    /// Removes a value; a set that is looked for is taken for the frozenset of its members.
    pub(super) fn take(&self, value: &Value) -> PyResult<bool> {
        self.discard_hashed(value, hash_or_freeze(value)?)
    }
}

#[cold]
pub(super) fn missing(value: &Value) -> Exc {
    crate::exception::key_error(value.clone())
}
