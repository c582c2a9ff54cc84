//! `collections.Counter`.

use super::{dict_of, invoke, is_exact, one, self_dict};
use crate::args::Args;
use crate::class::native::{NativeClass, base_instance};
use crate::class::{Class, ClassId};
use crate::dict::Dict;
use crate::equality::Comparison;
use crate::exception::{PyResult, not_implemented_error, type_error};
use crate::iter::{SUM, iter};
use crate::list::List;
use crate::modules::itertools;
use crate::ops;
use crate::string::Str;
use crate::value::Value;

/// `collections.Counter(iterable=None, /, **kwds)`
pub static COUNTER: NativeClass = NativeClass {
    name: "Counter",
    has_dict: true,
    module: "collections",
    bases: || vec![Class::builtin(ClassId::Dict)],
    new: Some(|class, _| Ok(base_instance(class, Value::Dict(Dict::new())))),
    init: Some(|this, args| update(this, args, "Counter.__init__", 1)),
    methods: &[
        ("copy", |this, args| {
            super::no_args(args, "Counter.copy")?;
            ops::call(
                &Value::Class(ops::class_of(this)),
                std::slice::from_ref(this),
            )
        }),
        ("elements", |this, args| {
            super::no_args(args, "Counter.elements")?;
            let items = invoke(this, "items", &[])?;
            let repeats = itertools::STARMAP.call(&[itertools::REPEAT.value(), items])?;
            invoke(&itertools::CHAIN.value(), "from_iterable", &[repeats])
        }),
        ("most_common", most_common),
        ("subtract", |this, args| {
            update(this, args, "Counter.subtract", -1).map(Value::from)
        }),
        ("total", |this, args| {
            super::no_args(args, "Counter.total")?;
            SUM.call(&[invoke(this, "values", &[])?])
        }),
        ("update", |this, args| {
            update(this, args, "Counter.update", 1).map(Value::from)
        }),
        ("__add__", |this, args| combine(this, args, Op::Add)),
        ("__and__", |this, args| combine(this, args, Op::And)),
        ("__delitem__", |this, args| {
            self_dict(this)?.remove(one(args)?)?;
            Ok(Value::None)
        }),
        ("__eq__", |this, args| compare(this, args, Comparison::Eq)),
        ("__ge__", |this, args| compare(this, args, Comparison::Ge)),
        ("__gt__", |this, args| compare(this, args, Comparison::Gt)),
        ("__iadd__", |this, args| in_place(this, args, Op::Add)),
        ("__iand__", |this, args| in_place(this, args, Op::And)),
        ("__ior__", |this, args| in_place(this, args, Op::Or)),
        ("__isub__", |this, args| in_place(this, args, Op::Sub)),
        ("__le__", |this, args| compare(this, args, Comparison::Le)),
        ("__lt__", |this, args| compare(this, args, Comparison::Lt)),
        ("__missing__", |_, _| Ok(Value::Int(0))),
        ("__ne__", |this, args| compare(this, args, Comparison::Ne)),
        ("__neg__", |this, _| signed(this, true)),
        ("__or__", |this, args| combine(this, args, Op::Or)),
        ("__pos__", |this, _| signed(this, false)),
        ("__repr__", |this, _| repr(this).map(Value::Str)),
        ("__sub__", |this, args| combine(this, args, Op::Sub)),
    ],
    class_methods: &[
        ("__class_getitem__", crate::class::native::generic_alias),
        ("fromkeys", |_, _| {
            Err(not_implemented_error(
                "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.",
            ))
        }),
    ],
    attrs: || vec![("__hash__", Value::None)],
    python: &[
        ("copy", ""),
        ("elements", ""),
        ("fromkeys", "iterable, v=None"),
        ("most_common", "n=None"),
        ("subtract", "iterable=None, /, **kwds"),
        ("total", ""),
        ("update", "iterable=None, /, **kwds"),
        ("__add__", "other"),
        ("__and__", "other"),
        ("__delitem__", "elem"),
        ("__eq__", "other"),
        ("__ge__", "other"),
        ("__gt__", "other"),
        ("__iadd__", "other"),
        ("__iand__", "other"),
        ("__init__", "iterable=None, /, **kwds"),
        ("__ior__", "other"),
        ("__isub__", "other"),
        ("__le__", "other"),
        ("__lt__", "other"),
        ("__missing__", "key"),
        ("__ne__", "other"),
        ("__neg__", ""),
        ("__or__", "other"),
        ("__pos__", ""),
        ("__repr__", ""),
        ("__sub__", "other"),
    ],
    ..NativeClass::BASE
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Op {
    Add,
    Sub,
    And,
    Or,
}

const ZERO: Value = Value::Int(0);

fn is_own(value: &Value) -> bool {
    matches!(value, Value::Instance(instance) if instance.class().is_subclass(&COUNTER.class()))
}

/// `counter[key]`: a class that overrides `__getitem__` or `__missing__` is asked.
fn count_of(counter: &Value, key: &Value) -> PyResult<Value> {
    if is_exact(counter, &COUNTER) {
        return Ok(self_dict(counter)?.get(key)?.unwrap_or(ZERO));
    }
    ops::get_item(counter, key)
}

fn put(counter: &Value, key: &Value, value: Value) -> PyResult<()> {
    if is_exact(counter, &COUNTER) {
        return self_dict(counter)?.set(key.clone(), value);
    }
    ops::set_item(counter, key, value)
}

/// The pairs of a counter, as `items()` gives them.
fn pairs(counter: &Value) -> PyResult<Vec<(Value, Value)>> {
    Ok(self_dict(counter)?.pairs())
}

/// `update` and `subtract`: adds the counts of an iterable or mapping, `sign` times.
fn update(this: &Value, args: Args, function: &str, sign: i64) -> PyResult<()> {
    if args.pos.len() > 1 {
        return Err(type_error(format!(
            "{function}() takes from 1 to 2 positional arguments but {} were given",
            args.pos.len() + 1
        )));
    }
    match args.pos.first() {
        None | Some(Value::None) => {}
        Some(other) => update_from(this, other, sign)?,
    }
    for (name, value) in args.kw {
        add(this, &Value::from(name.text()), value, sign)?;
    }
    Ok(())
}

fn add(this: &Value, key: &Value, count: &Value, sign: i64) -> PyResult<()> {
    let dict = self_dict(this)?;
    let before = dict.get(key)?;
    let after = match (before, sign) {
        // CPython takes over what it is given where the counter was empty.
        (None, 1) if dict.len() == 0 => count.clone(),
        (before, 1) => ops::add(count, &before.unwrap_or(ZERO))?,
        (before, _) => ops::sub(&before.unwrap_or(ZERO), count)?,
    };
    put(this, key, after)
}

fn update_from(this: &Value, other: &Value, sign: i64) -> PyResult<()> {
    if super::abc::is_mapping(other) {
        let dict = self_dict(this)?;
        if sign == 1 && dict.len() == 0 {
            return dict.update(other);
        }
        return super::abc::each_item(other, &mut |key, count| {
            let before = dict.get(key)?.unwrap_or(ZERO);
            let after = match sign {
                1 => ops::add(count, &before)?,
                _ => ops::sub(&before, count)?,
            };
            put(this, key, after)
        });
    }
    count_elements(this, other, sign)
}

fn count_elements(this: &Value, iterable: &Value, sign: i64) -> PyResult<()> {
    let dict = self_dict(this)?;
    let plain = is_exact(this, &COUNTER) || !super::overrides_items(this);
    let it = iter(iterable)?;
    while let Some(key) = it.next()? {
        if !plain {
            let before = invoke(this, "get", &[key.clone(), ZERO])?;
            ops::set_item(this, &key, ops::add(&before, &Value::Int(sign))?)?;
            continue;
        }
        let hash = crate::hash::hash(&key)?;
        let after = match dict.get_hashed(&key, hash)? {
            None => Value::Int(sign),
            Some(before) => ops::add(&before, &Value::Int(sign))?,
        };
        dict.set_hashed(key, hash, after)?;
    }
    Ok(())
}

/// The pairs by falling count; of equal counts the one met first comes first.
fn ranked(this: &Value) -> PyResult<List> {
    let items = match is_exact(this, &COUNTER) {
        true => super::abc::tuples(pairs(this)?),
        false => crate::iter::collect(&invoke(this, "items", &[])?)?,
    };
    let list = List::from_values(items);
    let key = crate::modules::operator::ITEMGETTER.call(&[Value::Int(1)])?;
    let named = [
        (crate::names::sym::KEY, key),
        (crate::names::sym::REVERSE, Value::Bool(true)),
    ];
    crate::sort::sort_list(&list, Args::new(&[], &named))?;
    Ok(list)
}

fn most_common(this: &Value, args: Args) -> PyResult<Value> {
    let n = super::optional_one(args, "Counter.most_common", "n")?;
    let list = ranked(this)?;
    let n = match n {
        None | Some(Value::None) => return Ok(Value::List(list)),
        Some(n) => n,
    };
    let mut values = list.to_values();
    // `heapq.nlargest`: one is `max`, all is a slice of the sorted list, anything between is counted down in a range.
    let n = match crate::args::clamped_int(n) {
        Some(n) => n,
        None if ops::eq(n, &Value::Int(1))? => 1,
        None if ops::ge(n, &Value::Int(values.len() as i64))? => {
            crate::range::slice::part(n)?.map_or(0, |n| crate::range::slice::clamp(&n))
        }
        None => ops::to_index(&ops::neg(n)?)?.saturating_neg(),
    };
    values.truncate(usize::try_from(n).unwrap_or(0));
    Ok(Value::List(List::from_values(values)))
}

fn repr(this: &Value) -> PyResult<Str> {
    let name = ops::class_of(this).name().to_owned();
    if !ops::truth(this)? {
        return Ok(Str::from_string(format!("{name}()")));
    }
    let Some(_guard) = crate::equality::ReprGuard::enter(ops::id(this) as usize) else {
        return Ok(Str::new("..."));
    };
    let shown = match ranked(this) {
        Ok(list) => {
            let dict = Dict::new();
            for pair in list.to_values() {
                if let Value::Tuple(pair) = &pair
                    && let [key, count] = pair.as_slice()
                {
                    dict.set(key.clone(), count.clone())?;
                }
            }
            dict
        }
        Err(error) if error.is(ClassId::TypeError) => self_dict(this)?.copy(),
        Err(error) => return Err(error),
    };
    Ok(Str::from_string(format!(
        "{name}({})",
        shown.repr()?.as_str()
    )))
}

fn fresh(dict: Dict) -> Value {
    base_instance(&COUNTER.class(), Value::Dict(dict))
}

/// The count of two that `op` makes.
fn merged(op: Op, count: &Value, other: &Value) -> PyResult<Value> {
    Ok(match op {
        Op::Add => ops::add(count, other)?,
        Op::Sub => ops::sub(count, other)?,
        Op::Or => if ops::lt(count, other)? { other } else { count }.clone(),
        Op::And => if ops::lt(count, other)? { count } else { other }.clone(),
    })
}

fn combine(this: &Value, args: Args, op: Op) -> PyResult<Value> {
    let other = one(args)?;
    if !is_own(other) {
        return Ok(Value::NotImplemented);
    }
    let result = Dict::new();
    for (key, count) in pairs(this)? {
        let count = merged(op, &count, &count_of(other, &key)?)?;
        if ops::gt(&count, &ZERO)? {
            result.set(key, count)?;
        }
    }
    if op != Op::And {
        let dict = self_dict(this)?;
        for (key, count) in pairs(other)? {
            if dict.contains(&key)? {
                continue;
            }
            if op == Op::Sub {
                if ops::lt(&count, &ZERO)? {
                    result.set(key, ops::sub(&ZERO, &count)?)?;
                }
            } else if ops::gt(&count, &ZERO)? {
                result.set(key, count)?;
            }
        }
    }
    Ok(fresh(result))
}

fn in_place(this: &Value, args: Args, op: Op) -> PyResult<Value> {
    let other = one(args)?;
    if dict_of(other).is_none() {
        // CPython asks for `other.items()` and fails there.
        invoke(other, "items", &[])?;
        return Ok(Value::NotImplemented);
    }
    if op == Op::And {
        for (key, count) in pairs(this)? {
            let other_count = ops::get_item(other, &key)?;
            if ops::lt(&other_count, &count)? {
                put(this, &key, other_count)?;
            }
        }
    } else {
        for (key, other_count) in pairs(other)? {
            let count = count_of(this, &key)?;
            let after = match op {
                Op::Add => ops::add_assign(&count, &other_count)?,
                Op::Sub => ops::sub_assign(&count, &other_count)?,
                _ => {
                    if !ops::gt(&other_count, &count)? {
                        continue;
                    }
                    other_count
                }
            };
            put(this, &key, after)?;
        }
    }
    for (key, count) in pairs(this)? {
        if !ops::gt(&count, &ZERO)? {
            ops::del_item(this, &key)?;
        }
    }
    Ok(this.clone())
}

/// `+counter` and `-counter`.
fn signed(this: &Value, negative: bool) -> PyResult<Value> {
    let result = Dict::new();
    for (key, count) in pairs(this)? {
        if negative {
            if ops::lt(&count, &ZERO)? {
                result.set(key, ops::sub(&ZERO, &count)?)?;
            }
        } else if ops::gt(&count, &ZERO)? {
            result.set(key, count)?;
        }
    }
    Ok(fresh(result))
}

fn compare(this: &Value, args: Args, op: Comparison) -> PyResult<Value> {
    let other = one(args)?;
    if !is_own(other) {
        return Ok(Value::NotImplemented);
    }
    let all = |op: Comparison| -> PyResult<bool> {
        for counter in [this, other] {
            for (key, _) in pairs(counter)? {
                if !op.values(&count_of(this, &key)?, &count_of(other, &key)?)? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    };
    Ok(Value::Bool(match op {
        Comparison::Eq => all(Comparison::Eq)?,
        Comparison::Ne => !all(Comparison::Eq)?,
        Comparison::Le | Comparison::Ge => all(op)?,
        Comparison::Lt => all(Comparison::Le)? && !all(Comparison::Eq)?,
        Comparison::Gt => all(Comparison::Ge)? && !all(Comparison::Eq)?,
    }))
}
