//! The methods of `set` and `frozenset`.

use super::Set;
use super::algebra::missing;
use crate::args::Args;
use crate::class::ClassId;
use crate::exception::PyResult;
use crate::function::Builtin;
use crate::names::{Sym, sym};
use crate::value::Value;

pub static SET: Builtin = Builtin {
    name: "set",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Set),
};

pub static FROZENSET: Builtin = Builtin {
    name: "frozenset",
    module: "builtins",
    call: construct_frozen,
    class: Some(ClassId::FrozenSet),
};

fn construct(args: Args) -> PyResult<Value> {
    match args.between("set", "set", 0, 1)? {
        [] => Ok(Value::Set(Set::new())),
        [iterable, ..] => Ok(Value::Set(Set::from_iterable(iterable)?)),
    }
}

fn construct_frozen(args: Args) -> PyResult<Value> {
    match args.between("frozenset", "frozenset", 0, 1)? {
        [] => Ok(Value::FrozenSet(Set::new())),
        [same @ Value::FrozenSet(_), ..] => Ok(same.clone()),
        [iterable, ..] => Ok(Value::FrozenSet(Set::from_iterable(iterable)?)),
    }
}

const SHARED: &[Sym] = &[
    sym::COPY,
    sym::DIFFERENCE,
    sym::INTERSECTION,
    sym::ISDISJOINT,
    sym::ISSUBSET,
    sym::ISSUPERSET,
    sym::SYMMETRIC_DIFFERENCE,
    sym::UNION,
];

const CHANGING: &[Sym] = &[
    sym::ADD,
    sym::CLEAR,
    sym::DIFFERENCE_UPDATE,
    sym::DISCARD,
    sym::INTERSECTION_UPDATE,
    sym::POP,
    sym::REMOVE,
    sym::SYMMETRIC_DIFFERENCE_UPDATE,
    sym::UPDATE,
];

pub fn has_method(frozen: bool, name: Sym) -> bool {
    SHARED.contains(&name) || (!frozen && CHANGING.contains(&name))
}

/// Calls a method of `set`, or of `frozenset` where `frozen`; `None` where there is none of this name.
pub fn call_method(set: &Set, frozen: bool, name: Sym, args: Args) -> Option<PyResult<Value>> {
    if SHARED.contains(&name) {
        return Some(shared(set, frozen, name, args));
    }
    if frozen || !CHANGING.contains(&name) {
        return None;
    }
    Some(changing(set, name, args).map(|value| value.unwrap_or(Value::None)))
}

fn shared(set: &Set, frozen: bool, name: Sym, args: Args) -> PyResult<Value> {
    let kind = if frozen { "frozenset" } else { "set" };
    let one = || args.one(&format!("{kind}.{}", name.text()));
    let wrap = |set: Set| {
        if frozen {
            Value::FrozenSet(set)
        } else {
            Value::Set(set)
        }
    };
    Ok(match name {
        sym::COPY => {
            args.none(&format!("{kind}.copy"))?;
            if frozen {
                Value::FrozenSet(set.clone())
            } else {
                wrap(set.copy()?)
            }
        }
        sym::UNION => {
            args.no_keywords(&format!("{kind}.union"))?;
            let result = set.copy()?;
            for other in args.pos {
                if !matches!(other, Value::Set(other) | Value::FrozenSet(other) if other.is_same(set))
                {
                    result.update(other)?;
                }
            }
            wrap(result)
        }
        sym::INTERSECTION => {
            args.no_keywords(&format!("{kind}.intersection"))?;
            wrap(intersection(set, args.pos)?)
        }
        sym::DIFFERENCE => {
            args.no_keywords(&format!("{kind}.difference"))?;
            wrap(match args.pos {
                [] => set.copy()?,
                [first, rest @ ..] => {
                    let result = set.difference(first)?;
                    for other in rest {
                        result.difference_update(other)?;
                    }
                    result
                }
            })
        }
        sym::SYMMETRIC_DIFFERENCE => wrap(set.symmetric_difference(one()?)?),
        sym::ISDISJOINT => Value::Bool(set.is_disjoint(one()?)?),
        sym::ISSUBSET => Value::Bool(set.is_subset(&to_set(one()?)?)?),
        _ => Value::Bool(is_superset(set, one()?)?),
    })
}

/// The members of an argument, sharing it where it is a set already.
fn to_set(value: &Value) -> PyResult<Set> {
    match value {
        Value::Set(set) | Value::FrozenSet(set) => Ok(set.clone()),
        other => Set::from_iterable(other),
    }
}

fn is_superset(set: &Set, other: &Value) -> PyResult<bool> {
    if let Value::Set(other) | Value::FrozenSet(other) = other {
        return other.is_subset(set);
    }
    let it = crate::iter::iter(other)?;
    while let Some(value) = it.next()? {
        if !set.contains(&value)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn intersection(set: &Set, others: &[Value]) -> PyResult<Set> {
    let [first, rest @ ..] = others else {
        return set.copy();
    };
    let mut result = set.intersection(first)?;
    for other in rest {
        result = result.intersection(other)?;
    }
    Ok(result)
}

fn changing(set: &Set, name: Sym, args: Args) -> PyResult<Option<Value>> {
    let one = || args.one(&format!("set.{}", name.text()));
    match name {
        sym::ADD => {
            let [value] = args.pos else {
                return one().map(|_| None);
            };
            args.no_keywords("set.add")?;
            set.add(value.clone())?;
        }
        sym::DISCARD => {
            set.take(one()?)?;
        }
        sym::REMOVE => {
            let value = one()?;
            if !set.take(value)? {
                return Err(missing(value));
            }
        }
        sym::POP => {
            args.none("set.pop")?;
            return set.pop().map(Some);
        }
        sym::CLEAR => {
            args.none("set.clear")?;
            set.clear();
        }
        sym::UPDATE => {
            args.no_keywords("set.update")?;
            for other in args.pos {
                set.update(other)?;
            }
        }
        sym::INTERSECTION_UPDATE => {
            args.no_keywords("set.intersection_update")?;
            set.replace_with(intersection(set, args.pos)?);
        }
        sym::DIFFERENCE_UPDATE => {
            args.no_keywords("set.difference_update")?;
            for other in args.pos {
                set.difference_update(other)?;
            }
        }
        _ => set.symmetric_difference_update(one()?)?,
    }
    Ok(None)
}
