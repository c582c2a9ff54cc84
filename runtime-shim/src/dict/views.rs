//! `dict.keys()`, `.values()` and `.items()`: live, and the first and last are sets.

use super::{Dict, DictView, ViewKind};
use crate::args::Args;
use crate::equality::{Comparison, ReprGuard, push_repr, same_or_eq};
use crate::exception::PyResult;
use crate::iter::iter;
use crate::names::{Sym, sym};
use crate::set::{Operator, Set};
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;

impl DictView {
    pub fn len(&self) -> i64 {
        self.dict.len()
    }

    pub fn is_empty(&self) -> bool {
        self.dict.len() == 0
    }

    /// `dict_keys`, `dict_values` or `dict_items`, or the like for an `OrderedDict`.
    pub fn type_name(&self) -> &'static str {
        match (self.kind, self.ordered) {
            (ViewKind::Keys, false) => "dict_keys",
            (ViewKind::Values, false) => "dict_values",
            (ViewKind::Items, false) => "dict_items",
            (ViewKind::Keys, true) => "odict_keys",
            (ViewKind::Values, true) => "odict_values",
            (ViewKind::Items, true) => "odict_items",
        }
    }

    pub(crate) fn is_set(&self) -> bool {
        self.kind != ViewKind::Values
    }

    /// `value in self`.
    pub fn contains(&self, value: &Value) -> PyResult<bool> {
        match self.kind {
            ViewKind::Keys => self.dict.contains(value),
            ViewKind::Items => {
                let Value::Tuple(pair) = value else {
                    return Ok(false);
                };
                let [key, wanted] = &**pair.0 else {
                    return Ok(false);
                };
                match self.dict.get(key)? {
                    Some(found) => same_or_eq(&found, wanted),
                    None => Ok(false),
                }
            }
            ViewKind::Values => {
                let mut position = 0;
                while let Some((next, _, _, found)) = self.dict.entry_from(position) {
                    position = next;
                    if same_or_eq(&found, value)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
        }
    }

    /// `repr(self)`.
    pub fn repr(&self) -> PyResult<Str> {
        let Some(_guard) = ReprGuard::enter(std::ptr::from_ref(self).cast::<u8>() as usize) else {
            return Ok(Str::new("..."));
        };
        let _frame = crate::frame::enter_native(" while getting the repr of an object")?;
        let mut text = format!("{}([", self.type_name());
        let mut position = 0;
        let mut first = true;
        while let Some((next, _, key, value)) = self.dict.entry_from(position) {
            position = next;
            if !first {
                text.push_str(", ");
            }
            first = false;
            match self.kind {
                ViewKind::Keys => push_repr(&mut text, &key)?,
                ViewKind::Values => push_repr(&mut text, &value)?,
                ViewKind::Items => {
                    text.push('(');
                    push_repr(&mut text, &key)?;
                    text.push_str(", ");
                    push_repr(&mut text, &value)?;
                    text.push(')');
                }
            }
        }
        text.push_str("])");
        Ok(Str::from_string(text))
    }

    /// A comparison with a set or another view; `None` where CPython answers `NotImplemented`.
    pub fn compare(&self, other: &Value, op: Comparison) -> PyResult<Option<bool>> {
        if !self.is_set() {
            return Ok(None);
        }
        let len = match other {
            Value::Set(set) | Value::FrozenSet(set) => set.len(),
            Value::DictView(view) if view.is_set() => view.len(),
            _ => return Ok(None),
        };
        let this = Value::DictView(std::rc::Rc::new(DictView {
            dict: self.dict.clone(),
            kind: self.kind,
            ordered: self.ordered,
        }));
        Ok(Some(match op {
            Comparison::Eq => self.len() == len && all_in(&this, other)?,
            Comparison::Ne => !(self.len() == len && all_in(&this, other)?),
            Comparison::Lt => self.len() < len && all_in(&this, other)?,
            Comparison::Le => self.len() <= len && all_in(&this, other)?,
            Comparison::Gt => self.len() > len && all_in(other, &this)?,
            Comparison::Ge => self.len() >= len && all_in(other, &this)?,
        }))
    }
}

/// Membership in a set or a view.
fn in_set(container: &Value, value: &Value) -> PyResult<bool> {
    match container {
        Value::Set(set) | Value::FrozenSet(set) => crate::set::contains(set, value),
        Value::DictView(view) => view.contains(value),
        _ => Ok(false),
    }
}

fn all_in(small: &Value, large: &Value) -> PyResult<bool> {
    let it = iter(small)?;
    while let Some(item) = it.next()? {
        if !in_set(large, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a value is a keys or items view.
pub(crate) fn is_set_view(value: &Value) -> bool {
    matches!(value, Value::DictView(view) if view.is_set())
}

/// A new set of what a view (or, on the left of a view, anything) holds.
fn to_set(value: &Value) -> PyResult<Set> {
    match value {
        Value::DictView(view) if view.kind == ViewKind::Keys => {
            Set::from_iterable(&Value::Dict(view.dict.clone()))
        }
        other => Set::from_iterable(other),
    }
}

/// `a op b` where at least one is a keys or items view.
pub(crate) fn operate(op: Operator, a: &Value, b: &Value) -> PyResult<Set> {
    match op {
        Operator::And => intersect(a, b),
        Operator::Or => {
            let result = to_set(a)?;
            result.update(b)?;
            Ok(result)
        }
        Operator::Sub => {
            let result = to_set(a)?;
            result.difference_update(b)?;
            Ok(result)
        }
        Operator::Xor => match (a, b) {
            (Value::DictView(x), Value::DictView(y))
                if x.kind == ViewKind::Items && y.kind == ViewKind::Items =>
            {
                xor_items(&x.dict, &y.dict)
            }
            _ => {
                let result = to_set(a)?;
                result.symmetric_difference_update(b)?;
                Ok(result)
            }
        },
    }
}

fn intersect(a: &Value, b: &Value) -> PyResult<Set> {
    let (view, other) = if is_set_view(a) { (a, b) } else { (b, a) };
    let len = |value: &Value| {
        if let Value::DictView(view) = value {
            view.len()
        } else {
            0
        }
    };
    if let Value::Set(set) = other
        && len(view) <= set.len()
    {
        return set.intersection(view);
    }
    let swap = is_set_view(other) && len(other) > len(view);
    let (view, other) = if swap { (other, view) } else { (view, other) };
    let result = Set::new();
    let it = iter(other)?;
    while let Some(item) = it.next()? {
        if in_set(view, &item)? {
            result.add(item)?;
        }
    }
    Ok(result)
}

fn xor_items(a: &Dict, b: &Dict) -> PyResult<Set> {
    let (small, large) = if a.len() > b.len() { (b, a) } else { (a, b) };
    let rest = small.copy();
    let result = Set::new();
    let mut position = 0;
    while let Some((next, hash, key, value)) = large.entry_from(position) {
        position = next;
        let same = match rest.get_hashed(&key, hash)? {
            Some(found) => same_or_eq(&found, &value)?,
            None => false,
        };
        if same {
            rest.remove(&key)?;
        } else {
            result.add(Value::Tuple(Tuple::new(vec![key, value])))?;
        }
    }
    result.update(&rest.view(ViewKind::Items))?;
    Ok(result)
}

pub fn view_has_method(view: &DictView, name: Sym) -> bool {
    name == sym::ISDISJOINT && view.is_set()
}

/// Calls a method of a view; `None` where there is none of this name.
pub fn view_call_method(view: &DictView, name: Sym, args: Args) -> Option<PyResult<Value>> {
    if !view_has_method(view, name) {
        return None;
    }
    let function = format!("{}.isdisjoint", view.type_name());
    Some(args.one(&function).and_then(|other| {
        let it = iter(other)?;
        while let Some(item) = it.next()? {
            if view.contains(&item)? {
                return Ok(Value::Bool(false));
            }
        }
        Ok(Value::Bool(true))
    }))
}
