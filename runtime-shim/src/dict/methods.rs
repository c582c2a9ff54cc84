//! The methods of `dict`, its comparison and its `repr`.

use super::{Dict, DictView, ViewKind};
use crate::args::{Args, check_count};
use crate::class::ClassId;
use crate::equality::{ReprGuard, push_repr, same_or_eq};
use crate::exception::{Exc, PyResult, key_error, runtime_error, type_error, value_error};
use crate::frame::enter_native;
use crate::function::Builtin;
use crate::hash::hash;
use crate::iter::{collect, is_iterable, iter, special};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;
use std::rc::Rc;

pub static DICT: Builtin = Builtin {
    name: "dict",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Dict),
};

fn construct(args: Args) -> PyResult<Value> {
    let dict = Dict::new();
    update("dict", &dict, args)?;
    Ok(Value::Dict(dict))
}

const NAMES: &[Sym] = &[
    sym::CLEAR,
    sym::COPY,
    sym::FROMKEYS,
    sym::GET,
    sym::ITEMS,
    sym::KEYS,
    sym::POP,
    sym::POPITEM,
    sym::SETDEFAULT,
    sym::UPDATE,
    sym::VALUES,
];

pub fn has_method(name: Sym) -> bool {
    NAMES.contains(&name)
}

/// Calls a method of `dict`; `None` where there is none of this name.
pub fn call_method(dict: &Dict, name: Sym, args: Args) -> Option<PyResult<Value>> {
    let view = |method: &str, kind| args.none(method).map(|()| dict.view(kind));
    Some(match name {
        sym::GET => get(dict, args),
        sym::KEYS => view("dict.keys", ViewKind::Keys),
        sym::VALUES => view("dict.values", ViewKind::Values),
        sym::ITEMS => view("dict.items", ViewKind::Items),
        sym::POP => pop(dict, args),
        sym::POPITEM => args
            .none("dict.popitem")
            .and_then(|()| match dict.pop_last() {
                Some((key, value)) => Ok(Value::Tuple(Tuple::new(vec![key, value]))),
                None => Err(key_error(Value::from("popitem(): dictionary is empty"))),
            }),
        sym::SETDEFAULT => set_default(dict, args),
        sym::UPDATE => update("update", dict, args).map(Value::from),
        sym::CLEAR => args.none("dict.clear").map(|()| {
            dict.clear();
            Value::None
        }),
        sym::COPY => args.none("dict.copy").map(|()| Value::Dict(dict.copy())),
        sym::FROMKEYS => from_keys(args),
        _ => return None,
    })
}

fn get(dict: &Dict, args: Args) -> PyResult<Value> {
    let pos = args.between("dict.get", "get", 1, 2)?;
    Ok(match dict.get(&pos[0])? {
        Some(value) => value,
        None => pos.get(1).cloned().unwrap_or(Value::None),
    })
}

fn pop(dict: &Dict, args: Args) -> PyResult<Value> {
    let pos = args.between("dict.pop", "pop", 1, 2)?;
    if dict.len() == 0 {
        // CPython does not hash the key of an empty dict.
        return pos.get(1).cloned().ok_or_else(|| key_error(pos[0].clone()));
    }
    match dict.remove(&pos[0])? {
        Some(value) => Ok(value),
        None => pos.get(1).cloned().ok_or_else(|| key_error(pos[0].clone())),
    }
}

fn set_default(dict: &Dict, args: Args) -> PyResult<Value> {
    let pos = args.between("dict.setdefault", "setdefault", 1, 2)?;
    let key_hash = hash(&pos[0])?;
    if let Some(value) = dict.get_hashed(&pos[0], key_hash)? {
        return Ok(value);
    }
    let value = pos.get(1).cloned().unwrap_or(Value::None);
    dict.0
        .borrow_mut()
        .push(key_hash, pos[0].clone(), value.clone());
    Ok(value)
}

/// `dict.fromkeys(iterable, value=None)`.
pub fn from_keys(args: Args) -> PyResult<Value> {
    let pos = args.between("dict.fromkeys", "fromkeys", 1, 2)?;
    let value = pos.get(1).cloned().unwrap_or(Value::None);
    let dict = Dict::new();
    let it = iter(&pos[0])?;
    while let Some(key) = it.next()? {
        dict.set(key, value.clone())?;
    }
    Ok(Value::Dict(dict))
}

fn update(function: &str, dict: &Dict, args: Args) -> PyResult<()> {
    check_count(function, args.pos.len(), 0, 1)?;
    if let Some(other) = args.pos.first() {
        dict.update(other)?;
    }
    for (name, value) in args.kw {
        dict.set(Value::from(name.text()), value.clone())?;
    }
    Ok(())
}

#[cold]
fn not_a_pair(at: usize, value: &Value) -> Exc {
    if !is_iterable(value) {
        return type_error(format!(
            "cannot convert dictionary update sequence element #{at} to a sequence"
        ));
    }
    value_error(format!(
        "dictionary update sequence element #{at} has length {}; 2 is required",
        ops::len(value).unwrap_or(0)
    ))
}

impl Dict {
    pub fn view(&self, kind: ViewKind) -> Value {
        Value::DictView(Rc::new(DictView {
            dict: self.clone(),
            kind,
            ordered: false,
        }))
    }

    /// `self.update(other)` for a mapping or an iterable of pairs; also `self |= other`.
    pub fn update(&self, other: &Value) -> PyResult<()> {
        match other {
            Value::Dict(other) => self.merge(other),
            // The pairs of a subclass of dict are read as they are stored, unless it says how to go through them.
            Value::Instance(instance)
                if instance.class().lookup(sym::DUNDER_ITER).is_none()
                    && matches!(instance.base_value(), Some(Value::Dict(_))) =>
            {
                match instance.base_value() {
                    Some(Value::Dict(pairs)) => self.merge(pairs),
                    _ => Ok(()),
                }
            }
            Value::Instance(_) | Value::Object(_) if has_keys(other) => {
                let keys = ops::call_method_sym(other, sym::KEYS, Args::positional(&[]))?;
                let it = iter(&keys)?;
                while let Some(key) = it.next()? {
                    let value = ops::get_item(other, &key)?;
                    self.set(key, value)?;
                }
                Ok(())
            }
            other => self.update_pairs(other),
        }
    }

    fn update_pairs(&self, pairs: &Value) -> PyResult<()> {
        let it = iter(pairs)?;
        let mut at = 0;
        while let Some(item) = it.next()? {
            let pair = match &item {
                Value::Tuple(pair) => pair.0.to_vec(),
                item if is_iterable(item) => collect(item)?,
                item => return Err(not_a_pair(at, item)),
            };
            let count = pair.len();
            match <[Value; 2]>::try_from(pair) {
                Ok([key, value]) => self.set(key, value)?,
                Err(_) => {
                    return Err(value_error(format!(
                        "dictionary update sequence element #{at} has length {count}; 2 is required"
                    )));
                }
            }
            at += 1;
        }
        Ok(())
    }

    /// Adds the pairs of another dict, replacing values.
    pub(crate) fn merge(&self, other: &Dict) -> PyResult<()> {
        if self.is_same(other) {
            return Ok(());
        }
        let len = other.len();
        if len > 5 {
            let mut table = self.0.borrow_mut();
            if table.len() == 0 {
                table.reserve(len as usize);
            }
        }
        let mut position = 0;
        while let Some((next, key_hash, key, value)) = other.entry_from(position) {
            position = next;
            self.set_hashed(key, key_hash, value)?;
            if other.len() != len {
                return Err(runtime_error("dict mutated during update"));
            }
        }
        Ok(())
    }

    /// `self | other`.
    pub fn union(&self, other: &Dict) -> PyResult<Dict> {
        let result = self.copy();
        result.merge(other)?;
        Ok(result)
    }

    /// `self == other`: the same keys with equal values.
    pub fn equals(&self, other: &Dict) -> PyResult<bool> {
        if self.len() != other.len() {
            return Ok(false);
        }
        let _frame = enter_native(" in comparison")?;
        let mut position = 0;
        while let Some((next, key_hash, key, value)) = self.entry_from(position) {
            position = next;
            match other.get_hashed(&key, key_hash)? {
                Some(theirs) if same_or_eq(&theirs, &value)? => {}
                _ => return Ok(false),
            }
        }
        Ok(true)
    }

    /// `repr(self)`.
    pub fn repr(&self) -> PyResult<Str> {
        let Some(_guard) = ReprGuard::enter(self.address()) else {
            return Ok(Str::new("{...}"));
        };
        let _frame = enter_native(" while getting the repr of an object")?;
        let mut text = String::from("{");
        let mut position = 0;
        let mut first = true;
        while let Some((next, _, key, value)) = self.entry_from(position) {
            position = next;
            if !first {
                text.push_str(", ");
            }
            first = false;
            push_repr(&mut text, &key)?;
            text.push_str(": ");
            push_repr(&mut text, &value)?;
        }
        text.push('}');
        Ok(Str::from_string(text))
    }
}

/// Whether `dict.update` takes a value for a mapping: it has `keys`.
/// Whether a value that is no dict is taken for a mapping.
fn has_keys(value: &Value) -> bool {
    special(value, sym::KEYS).is_some() || ops::get_attr_sym(value, sym::KEYS).is_ok()
}
