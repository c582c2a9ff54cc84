//! The methods of `list`, its comparisons and its `repr`.

use super::{Items, List};
use crate::args::Args;
use crate::class::ClassId;
use crate::equality::{Comparison, ReprGuard, compare_sequences, repr_items, same_or_eq};
use crate::exception::{PyResult, value_error};
use crate::function::Builtin;
use crate::names::{Sym, sym};
use crate::ops;
use crate::range::slice::search_bound;
use crate::sort::sort_list;
use crate::string::Str;
use crate::value::Value;

pub static LIST: Builtin = Builtin {
    name: "list",
    module: "builtins",
    call: construct,
    class: Some(ClassId::List),
};

fn construct(args: Args) -> PyResult<Value> {
    match args.between("list", "list", 0, 1)? {
        [] => Ok(Value::List(List::new())),
        [iterable, ..] => Ok(Value::List(List::from_iterable(iterable)?)),
    }
}

const NAMES: &[Sym] = &[
    sym::APPEND,
    sym::CLEAR,
    sym::COPY,
    sym::COUNT,
    sym::EXTEND,
    sym::INDEX,
    sym::INSERT,
    sym::POP,
    sym::REMOVE,
    sym::REVERSE,
    sym::SORT,
];

pub fn has_method(name: Sym) -> bool {
    NAMES.contains(&name)
}

/// Calls a method of `list`; `None` where there is none of this name.
pub fn call_method(list: &List, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::APPEND => args.one("list.append").map(|value| {
            list.append(value.clone());
            Value::None
        }),
        sym::EXTEND => args
            .one("list.extend")
            .and_then(|more| list.extend(more))
            .map(Value::from),
        sym::POP => pop(list, args),
        sym::INSERT => insert(list, args),
        sym::REMOVE => args
            .one("list.remove")
            .and_then(|value| list.remove(value))
            .map(Value::from),
        sym::INDEX => index(list, args),
        sym::COUNT => args
            .one("list.count")
            .and_then(|value| list.count(value))
            .map(Value::Int),
        sym::SORT => sort_list(list, args).map(Value::from),
        sym::REVERSE => args.none("list.reverse").map(|()| {
            list.reverse();
            Value::None
        }),
        sym::CLEAR => args.none("list.clear").map(|()| {
            list.clear();
            Value::None
        }),
        sym::COPY => args.none("list.copy").map(|()| Value::List(list.copy())),
        _ => return None,
    })
}

fn pop(list: &List, args: Args) -> PyResult<Value> {
    match args.between("list.pop", "pop", 0, 1)? {
        [] => list.pop(),
        [index, ..] => list.pop_at(ops::to_index(index)?),
    }
}

fn insert(list: &List, args: Args) -> PyResult<Value> {
    let pos = args.between("list.insert", "insert", 2, 2)?;
    list.insert(crate::args::ssize(&pos[0])?, pos[1].clone());
    Ok(Value::None)
}

fn index(list: &List, args: Args) -> PyResult<Value> {
    let pos = args.between("list.index", "index", 1, 3)?;
    let start = pos.get(1).map_or(Ok(0), search_bound)?;
    let stop = pos.get(2).map_or(Ok(i64::MAX), search_bound)?;
    let len = list.len();
    let fit = |bound: i64| {
        if bound < 0 {
            bound.saturating_add(len).max(0)
        } else {
            bound
        }
    };
    match list.find(&pos[0], fit(start) as usize, fit(stop) as usize)? {
        Some(at) => Ok(Value::Int(at as i64)),
        None => Err(value_error(format!(
            "{} is not in list",
            ops::repr(&pos[0])?
        ))),
    }
}

impl List {
    /// The first position of a value in `from..to`.
    fn find(&self, value: &Value, from: usize, to: usize) -> PyResult<Option<usize>> {
        // One kind of storage and a value of that kind: no code of the program can run.
        match (&*self.0.borrow(), value) {
            (Items::Ints(items), Value::Int(value)) => {
                let to = to.min(items.len());
                return Ok(items
                    .get(from..to)
                    .and_then(|items| items.iter().position(|item| item == value))
                    .map(|at| at + from));
            }
            (Items::Ints(_) | Items::Floats(_) | Items::Bools(_), Value::Str(_) | Value::None) => {
                return Ok(None);
            }
            _ => {}
        }
        let mut at = from;
        while at < to {
            let Some(item) = self.at(at) else {
                break;
            };
            if same_or_eq(&item, value)? {
                return Ok(Some(at));
            }
            at += 1;
        }
        Ok(None)
    }

    /// `value in self`.
    pub fn contains(&self, value: &Value) -> PyResult<bool> {
        Ok(self.find(value, 0, usize::MAX)?.is_some())
    }

    /// `self.count(value)`.
    pub fn count(&self, value: &Value) -> PyResult<i64> {
        if let (Items::Ints(items), Value::Int(value)) = (&*self.0.borrow(), value) {
            return Ok(items.iter().filter(|item| *item == value).count() as i64);
        }
        let mut count = 0;
        let mut at = 0;
        while let Some(item) = self.at(at) {
            count += i64::from(same_or_eq(&item, value)?);
            at += 1;
        }
        Ok(count)
    }

    /// `sum(self)` where all elements are of one kind of number and ints stay within 64 bits.
    pub(crate) fn sum_typed(&self) -> Option<Value> {
        match &*self.0.borrow() {
            Items::Ints(items) => items
                .iter()
                .try_fold(0i64, |sum, item| sum.checked_add(*item))
                .map(Value::Int),
            Items::Bools(items) => {
                Some(Value::Int(items.iter().filter(|item| **item).count() as i64))
            }
            // The first addition is of the int 0, which changes the sign of a negative zero.
            Items::Floats(items) if !items.is_empty() => {
                Some(Value::Float(items.iter().fold(0.0, |sum, item| sum + item)))
            }
            _ => None,
        }
    }

    /// `self.remove(value)`.
    pub fn remove(&self, value: &Value) -> PyResult<()> {
        let Some(at) = self.find(value, 0, usize::MAX)? else {
            return Err(value_error("list.remove(x): x not in list"));
        };
        let mut items = self.0.borrow_mut();
        let old = (at < items.len()).then(|| items.remove(at));
        drop(items);
        drop(old);
        Ok(())
    }

    /// A rich comparison with another list.
    pub fn compare(&self, other: &List, op: Comparison) -> PyResult<bool> {
        let order = {
            let (a, b) = (self.0.borrow(), other.0.borrow());
            match (&*a, &*b) {
                (Items::Ints(a), Items::Ints(b)) => Some(a.cmp(b)),
                (Items::Bools(a), Items::Bools(b)) => Some(a.cmp(b)),
                _ => None,
            }
        };
        if let Some(order) = order {
            return Ok(op.holds(order));
        }
        compare_sequences(
            &|at| self.at(at),
            &|| self.0.borrow().len(),
            &|at| other.at(at),
            &|| other.0.borrow().len(),
            op,
        )
    }

    /// `repr(self)`.
    pub fn repr(&self) -> PyResult<Str> {
        match ReprGuard::enter(self.address()) {
            None => Ok(Str::new("[...]")),
            Some(_guard) => repr_items("[", &|at| self.at(at), "]"),
        }
    }
}
