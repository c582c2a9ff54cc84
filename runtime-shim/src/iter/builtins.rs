//! The builtin functions about iteration.

use super::{Enumerate, Filter, Iter, IterObj, Map, Zip, collect, iter, next_of_user, special};
use crate::args::{Args, check_count};
use crate::class::ClassId;
use crate::exception::{PyResult, stop_iteration, type_error, value_error};
use crate::function::Builtin;
use crate::int::{BigInt, Int};
use crate::list::List;
use crate::names::sym;
use crate::ops;
use crate::range::{from_big, index_int};
use crate::sort::sort_list;
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell, RefCell};

macro_rules! builtins {
    ($($constant:ident = $name:literal, $call:path, $class:expr;)*) => {$(
        pub static $constant: Builtin = Builtin { name: $name, module: "builtins", call: $call, class: $class };
    )*};
}

builtins! {
    ENUMERATE = "enumerate", enumerate, Some(ClassId::Enumerate);
    ZIP = "zip", zip, Some(ClassId::Zip);
    MAP = "map", map, Some(ClassId::Map);
    FILTER = "filter", filter, Some(ClassId::Filter);
    REVERSED = "reversed", reversed, Some(ClassId::Reversed);
    ITER = "iter", iter_builtin, None;
    NEXT = "next", next, None;
    SORTED = "sorted", sorted, None;
    SUM = "sum", sum, None;
    MIN = "min", min, None;
    MAX = "max", max, None;
    ANY = "any", any, None;
    ALL = "all", all, None;
    LEN = "len", len, None;
    HASH = "hash", hash, None;
}

fn enumerate(args: Args) -> PyResult<Value> {
    let given = args.pos.len() + args.kw.len();
    if given == 0 {
        return Err(type_error(
            "enumerate() missing required argument 'iterable'",
        ));
    }
    if given > 2 {
        return Err(type_error(format!(
            "enumerate() takes at most 2 arguments ({given} given)"
        )));
    }
    let (mut iterable, mut start) = (args.pos.first(), args.pos.get(1));
    for (name, value) in args.kw {
        match name.text() {
            "iterable" if iterable.is_none() => iterable = Some(value),
            // `start` alone is refused, as a keyword in the place of the first argument.
            "start" if start.is_none() && given == 2 => start = Some(value),
            other => {
                return Err(type_error(format!(
                    "'{other}' is an invalid keyword argument for enumerate()"
                )));
            }
        }
    }
    let Some(iterable) = iterable else {
        return Err(type_error(
            "enumerate() missing required argument 'iterable'",
        ));
    };
    let start = match start {
        None => Int::Small(0),
        Some(start) => index_int(start)?,
    };
    Ok(Value::Iter(Iter::of(IterObj::Enumerate(Enumerate::new(
        iter(iterable)?,
        start,
    )))))
}

fn zip(args: Args) -> PyResult<Value> {
    let mut strict = false;
    for (name, value) in args.kw {
        if name.text() != "strict" {
            return Err(type_error(format!(
                "'{}' is an invalid keyword argument for zip()",
                name.text()
            )));
        }
        strict = ops::truth(value)?;
    }
    let its = args.pos.iter().map(iter).collect::<PyResult<Vec<Iter>>>()?;
    Ok(Value::Iter(Iter::of(IterObj::Zip(Zip::new(its, strict)))))
}

fn map(args: Args) -> PyResult<Value> {
    args.no_keywords("map")?;
    let [function, iterables @ ..] = args.pos else {
        return Err(type_error("map() must have at least two arguments."));
    };
    if iterables.is_empty() {
        return Err(type_error("map() must have at least two arguments."));
    }
    let its = iterables
        .iter()
        .map(iter)
        .collect::<PyResult<Vec<Iter>>>()?;
    Ok(Value::Iter(Iter::of(IterObj::Map(Map::new(
        function.clone(),
        its,
    )))))
}

fn filter(args: Args) -> PyResult<Value> {
    let pos = args.between("filter", "filter", 2, 2)?;
    let it = iter(&pos[1])?;
    Ok(Value::Iter(Iter::of(IterObj::Filter(Filter::new(
        pos[0].clone(),
        it,
    )))))
}

fn reversed(args: Args) -> PyResult<Value> {
    let pos = args.between("reversed", "reversed", 1, 1)?;
    let value = &pos[0];
    Ok(Value::Iter(match value {
        Value::List(list) => Iter::list_reversed(list),
        Value::Dict(dict) => Iter::dict_reversed(dict, crate::dict::ViewKind::Keys),
        Value::DictView(view) if view.ordered => {
            crate::modules::collections::walk_ordered(&view.dict, view.kind, true)
        }
        Value::DictView(view) => Iter::dict_reversed(&view.dict, view.kind),
        Value::Range(range) => Iter::range(&range.reverse()),
        Value::ByteArray(_) | Value::MemoryView(_) => Iter::of(IterObj::SequenceReversed {
            at: Cell::new(ops::len(value)? - 1),
            value: value.clone(),
        }),
        Value::Tuple(_) | Value::Str(_) | Value::Bytes(_) => {
            let items = collect(value)?;
            let at = items.len() as i64 - 1;
            Iter::of(IterObj::SequenceReversed {
                value: Value::Tuple(Tuple::new(items)),
                at: Cell::new(at),
            })
        }
        Value::Instance(_) => match special(value, sym::DUNDER_REVERSED) {
            Some(Value::None) => return Err(not_reversible(value)),
            Some(method) => return ops::call(&method, std::slice::from_ref(value)),
            None if matches!(
                ops::unwrap_base(value),
                Value::List(_) | Value::Dict(_) | Value::ByteArray(_)
            ) =>
            {
                let base = ops::unwrap_base(value).clone();
                return reversed(Args::positional(std::slice::from_ref(&base)));
            }
            None if special(value, sym::DUNDER_GETITEM).is_some()
                || matches!(
                    ops::unwrap_base(value),
                    Value::Tuple(_) | Value::Str(_) | Value::Bytes(_)
                ) =>
            {
                let at = ops::len(value)? - 1;
                Iter::of(IterObj::SequenceReversed {
                    value: value.clone(),
                    at: Cell::new(at),
                })
            }
            None => return Err(not_reversible(value)),
        },
        Value::Class(class) => match ops::class_special(class, sym::DUNDER_REVERSED) {
            Some(method) => return ops::call(&method, std::slice::from_ref(value)),
            None => return Err(not_reversible(value)),
        },
        _ => return Err(not_reversible(value)),
    }))
}

fn not_reversible(value: &Value) -> crate::exception::Exc {
    type_error(format!(
        "'{}' object is not reversible",
        ops::type_name(value)
    ))
}

fn iter_builtin(args: Args) -> PyResult<Value> {
    let pos = args.between("iter", "iter", 1, 2)?;
    match pos {
        [function, sentinel] => {
            if !ops::is_callable(function) {
                return Err(type_error("iter(v, w): v must be callable"));
            }
            Ok(Value::Iter(Iter::of(IterObj::Callable {
                function: RefCell::new(Some(function.clone())),
                sentinel: sentinel.clone(),
            })))
        }
        _ => Ok(iter(&pos[0])?.into_value()),
    }
}

fn next(args: Args) -> PyResult<Value> {
    let pos = args.between("next", "next", 1, 2)?;
    let found = match (&pos[0], pos.get(1)) {
        (Value::Iter(it), default) => match (it.next()?, default) {
            (None, None) => return Err(stop_iteration(it.returned())),
            (found, _) => found,
        },
        // Without a default its own StopIteration passes unchanged.
        (object, None) => match special(object, sym::DUNDER_NEXT) {
            Some(method) => return ops::call(&method, std::slice::from_ref(object)),
            None => next_of_user(object)?,
        },
        (object, Some(_)) => next_of_user(object)?,
    };
    match (found, pos.get(1)) {
        (Some(value), _) => Ok(value),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(stop_iteration(Value::None)),
    }
}

fn sorted(args: Args) -> PyResult<Value> {
    check_count("sorted", args.pos.len(), 1, 1)?;
    let list = List::from_values(collect(&args.pos[0])?);
    sort_list(&list, Args::new(&[], args.kw))?;
    Ok(Value::List(list))
}

fn sum(args: Args) -> PyResult<Value> {
    let [iterable, start] = args.parse("sum", ["", "start"], 1, 2)?;
    let Some(iterable) = iterable else {
        return Err(type_error(
            "sum() takes at least 1 positional argument (0 given)",
        ));
    };
    if let (Value::List(list), None | Some(Value::Int(0))) = (iterable, start)
        && let Some(total) = list.sum_typed()
    {
        return Ok(total);
    }
    let it = iter(iterable)?;
    let total = match start {
        None => Value::Int(0),
        Some(Value::Str(_)) => {
            return Err(type_error(
                "sum() can't sum strings [use ''.join(seq) instead]",
            ));
        }
        Some(Value::Bytes(_)) => {
            return Err(type_error(
                "sum() can't sum bytes [use b''.join(seq) instead]",
            ));
        }
        Some(Value::ByteArray(_)) => {
            return Err(type_error(
                "sum() can't sum bytearray [use b''.join(seq) instead]",
            ));
        }
        Some(start) => start.clone(),
    };
    sum_from(&it, total)
}

/// `sum`: ints stay in a machine word and floats in a register while they can.
fn sum_from(it: &Iter, start: Value) -> PyResult<Value> {
    let mut total = start;
    while let Some(item) = it.next()? {
        total = match (&total, &item) {
            (Value::Int(a), Value::Int(b)) => match a.checked_add(*b) {
                Some(sum) => Value::Int(sum),
                None => Value::from(from_big(BigInt::from(*a) + BigInt::from(*b))),
            },
            (Value::Float(a), Value::Float(b)) => Value::Float(a + b),
            (Value::Float(a), Value::Int(b)) => Value::Float(a + *b as f64),
            _ => ops::add(&total, &item)?,
        };
    }
    Ok(total)
}

fn min(args: Args) -> PyResult<Value> {
    extreme("min", args, ops::lt)
}

fn max(args: Args) -> PyResult<Value> {
    extreme("max", args, ops::gt)
}

fn extreme(
    name: &str,
    args: Args,
    better: fn(&Value, &Value) -> PyResult<bool>,
) -> PyResult<Value> {
    let (mut key, mut default) = (None, None);
    check_count(name, args.pos.len(), 1, usize::MAX)?;
    for (keyword, value) in args.kw {
        match keyword.text() {
            "key" if matches!(value, Value::None) => {}
            "key" => key = Some(value),
            "default" => default = Some(value),
            other => {
                return Err(type_error(format!(
                    "'{other}' is an invalid keyword argument for {name}()"
                )));
            }
        }
    }
    let it = match args.pos {
        [iterable] => iter(iterable)?,
        several => {
            if default.is_some() {
                return Err(type_error(format!(
                    "Cannot specify a default for {name}() with multiple positional arguments"
                )));
            }
            iter(&Value::Tuple(Tuple::new(several.to_vec())))?
        }
    };
    let mut best: Option<(Value, Option<Value>)> = None;
    while let Some(item) = it.next()? {
        let rank = match key {
            Some(key) => Some(ops::call(key, std::slice::from_ref(&item))?),
            None => None,
        };
        let wins = match &best {
            None => true,
            Some((kept, kept_rank)) => better(
                rank.as_ref().unwrap_or(&item),
                kept_rank.as_ref().unwrap_or(kept),
            )?,
        };
        if wins {
            best = Some((item, rank));
        }
    }
    match (best, default) {
        (Some((item, _)), _) => Ok(item),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(value_error(format!("{name}() arg is an empty sequence"))),
    }
}

fn any(args: Args) -> PyResult<Value> {
    let it = iter(args.one("any")?)?;
    while let Some(item) = it.next()? {
        if ops::truth(&item)? {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}

fn all(args: Args) -> PyResult<Value> {
    let it = iter(args.one("all")?)?;
    while let Some(item) = it.next()? {
        if !ops::truth(&item)? {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

fn len(args: Args) -> PyResult<Value> {
    ops::len(args.one("len")?).map(Value::Int)
}

fn hash(args: Args) -> PyResult<Value> {
    crate::hash::hash(args.one("hash")?).map(Value::Int)
}
