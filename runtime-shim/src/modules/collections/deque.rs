//! `collections.deque`.

use crate::args::{Args, check_count, clamped_int};
use crate::class::native::{NativeClass, native_instance};
use crate::equality::{Comparison, ReprGuard};
use crate::exception::{Exc, PyResult, index_error, runtime_error, type_error, value_error};
use crate::int::Int;
use crate::iter::{Iter, IterState, iter};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// `collections.deque(iterable=(), maxlen=None)`
pub static DEQUE: NativeClass = NativeClass {
    name: "deque",
    module: "collections",
    c_type: true,
    has_dict: false,
    doc: Some(
        "deque([iterable[, maxlen]]) --> deque object\n\nA list-like sequence optimized for data accesses near its endpoints.",
    ),
    new: Some(|class, _| Ok(native_instance(class, Box::new(Deque::default())))),
    init: Some(init),
    methods: &[
        ("append", append),
        ("appendleft", append_left),
        ("clear", clear),
        ("copy", copy),
        ("count", count),
        ("extend", extend),
        ("extendleft", extend_left),
        ("index", index),
        ("insert", insert),
        ("pop", pop),
        ("popleft", pop_left),
        ("remove", remove),
        ("reverse", reverse),
        ("rotate", rotate),
        ("__add__", |this, args| add(this, one(args)?)),
        ("__bool__", |this, _| {
            Ok(Value::Bool(state(this)?.len() > 0))
        }),
        ("__contains__", |this, args| {
            contains(state(this)?, one(args)?).map(Value::Bool)
        }),
        ("__copy__", copy),
        ("__delitem__", |this, args| {
            del_item(state(this)?, one(args)?).map(Value::from)
        }),
        ("__eq__", |this, args| compare(this, args, Comparison::Eq)),
        ("__ge__", |this, args| compare(this, args, Comparison::Ge)),
        ("__getitem__", |this, args| {
            get_item(state(this)?, one(args)?)
        }),
        ("__gt__", |this, args| compare(this, args, Comparison::Gt)),
        ("__iadd__", |this, args| {
            extend_with(state(this)?, this, one(args)?)?;
            Ok(this.clone())
        }),
        ("__imul__", |this, args| {
            let deque = state(this)?;
            multiply(deque, times(one(args)?)?)?;
            Ok(this.clone())
        }),
        ("__iter__", |this, _| Ok(Value::Iter(items_of(this)?))),
        ("__le__", |this, args| compare(this, args, Comparison::Le)),
        ("__len__", |this, _| {
            Ok(Value::Int(state(this)?.len() as i64))
        }),
        ("__lt__", |this, args| compare(this, args, Comparison::Lt)),
        ("__mul__", repeat),
        ("__ne__", |this, args| compare(this, args, Comparison::Ne)),
        ("__repr__", |this, _| repr(this).map(Value::Str)),
        ("__reversed__", |this, _| {
            let left = state(this)?.len();
            Ok(Value::Iter(walk(this, state(this)?, left, true)))
        }),
        ("__rmul__", repeat),
        ("__setitem__", |this, args| match args.pos {
            [key, value] => set_item(state(this)?, key, value.clone()).map(Value::from),
            _ => Err(type_error(format!(
                "expected 2 arguments, got {}",
                args.pos.len()
            ))),
        }),
    ],
    properties: &[("maxlen", |this| {
        Ok(state(this)?
            .max
            .get()
            .map_or(Value::None, |max| Value::Int(max as i64)))
    })],
    attrs: || vec![("__hash__", Value::None)],
    class_methods: &[("__class_getitem__", crate::class::native::generic_alias)],
    ..NativeClass::BASE
};

/// The state of a deque.
#[derive(Default)]
pub struct Deque {
    items: RefCell<VecDeque<Value>>,
    max: Cell<Option<usize>>,
    /// Counts changes of length and order: an iterator that sees another count stops with an error.
    version: Cell<u64>,
}

impl Drop for Deque {
    fn drop(&mut self) {
        let items = std::mem::take(self.items.get_mut());
        if !items.is_empty() {
            crate::trash::dispose(crate::trash::Trash::Values(items.into()));
        }
    }
}

impl Deque {
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.items.borrow().len()
    }

    fn at(&self, at: usize) -> Option<Value> {
        self.items.borrow().get(at).cloned()
    }

    fn changed(&self) {
        self.version.set(self.version.get().wrapping_add(1));
    }

    fn to_values(&self) -> Vec<Value> {
        self.items.borrow().iter().cloned().collect()
    }

    #[inline]
    pub(crate) fn push_right(&self, value: Value) {
        self.changed();
        let dropped = {
            let mut items = self.items.borrow_mut();
            items.push_back(value);
            match self.max.get() {
                Some(max) if items.len() > max => items.pop_front(),
                _ => None,
            }
        };
        drop(dropped);
    }

    #[inline]
    pub(crate) fn push_left(&self, value: Value) {
        self.changed();
        let dropped = {
            let mut items = self.items.borrow_mut();
            items.push_front(value);
            match self.max.get() {
                Some(max) if items.len() > max => items.pop_back(),
                _ => None,
            }
        };
        drop(dropped);
    }

    #[inline]
    pub(crate) fn pop_right(&self) -> PyResult<Value> {
        self.changed();
        let item = self.items.borrow_mut().pop_back();
        item.ok_or_else(empty)
    }

    #[inline]
    pub(crate) fn pop_left(&self) -> PyResult<Value> {
        self.changed();
        let item = self.items.borrow_mut().pop_front();
        item.ok_or_else(empty)
    }
}

#[cold]
fn empty() -> Exc {
    index_error("pop from an empty deque")
}

#[cold]
fn out_of_range() -> Exc {
    index_error("deque index out of range")
}

#[cold]
fn mutated() -> Exc {
    runtime_error("deque mutated during iteration")
}

/// The deque a value is, of this class or derived from it.
pub(crate) fn deque_of(value: &Value) -> Option<&Deque> {
    match value {
        Value::Instance(instance) => instance.native::<Deque>(),
        _ => None,
    }
}

fn state(value: &Value) -> PyResult<&Deque> {
    deque_of(value).ok_or_else(|| {
        type_error(format!(
            "descriptor requires a 'collections.deque' object but received a '{}'",
            ops::type_name(value)
        ))
    })
}

/// The argument of a binary special method.
fn one(args: Args<'_>) -> PyResult<&Value> {
    match args.pos {
        [value] => Ok(value),
        _ => Err(type_error(format!(
            "expected 1 argument, got {}",
            args.pos.len()
        ))),
    }
}

fn init(this: &Value, args: Args) -> PyResult<()> {
    let [iterable, max] = args.parse("deque", ["iterable", "maxlen"], 0, 2)?;
    let deque = state(this)?;
    let max = match max {
        None | Some(Value::None) => None,
        Some(max @ (Value::Int(_) | Value::Bool(_) | Value::Big(_))) => {
            let max = crate::args::ssize(max)?;
            Some(usize::try_from(max).map_err(|_| value_error("maxlen must be non-negative"))?)
        }
        Some(_) => return Err(type_error("an integer is required")),
    };
    deque.max.set(max);
    if deque.len() > 0 {
        empty_out(deque);
    }
    if let Some(iterable) = iterable {
        extend_with(deque, this, iterable)?;
    }
    Ok(())
}

fn append(this: &Value, args: Args) -> PyResult<Value> {
    state(this)?.push_right(args.one("deque.append")?.clone());
    Ok(Value::None)
}

fn append_left(this: &Value, args: Args) -> PyResult<Value> {
    state(this)?.push_left(args.one("deque.appendleft")?.clone());
    Ok(Value::None)
}

fn pop(this: &Value, args: Args) -> PyResult<Value> {
    args.none("deque.pop")?;
    state(this)?.pop_right()
}

fn pop_left(this: &Value, args: Args) -> PyResult<Value> {
    args.none("deque.popleft")?;
    state(this)?.pop_left()
}

fn empty_out(deque: &Deque) {
    deque.changed();
    let old = deque.items.take();
    drop(old);
}

fn clear(this: &Value, args: Args) -> PyResult<Value> {
    args.none("deque.clear")?;
    empty_out(state(this)?);
    Ok(Value::None)
}

/// A deque of the same class; a derived class is called, as in CPython.
fn duplicate(this: &Value) -> PyResult<Value> {
    let deque = state(this)?;
    let class = ops::class_of(this);
    if class.is(&DEQUE.class()) {
        return Ok(fresh(deque.to_values(), deque.max.get()));
    }
    let class = Value::Class(class);
    match deque.max.get() {
        None => ops::call(&class, std::slice::from_ref(this)),
        Some(max) => ops::call(&class, &[this.clone(), Value::Int(max as i64)]),
    }
}

fn fresh(values: Vec<Value>, max: Option<usize>) -> Value {
    native_instance(
        &DEQUE.class(),
        Box::new(Deque {
            items: RefCell::new(values.into()),
            max: Cell::new(max),
            version: Cell::new(0),
        }),
    )
}

fn copy(this: &Value, args: Args) -> PyResult<Value> {
    args.none("deque.copy")?;
    duplicate(this)
}

fn extend_with(deque: &Deque, this: &Value, iterable: &Value) -> PyResult<()> {
    feed(deque, this, iterable, Deque::push_right)
}

fn feed(deque: &Deque, this: &Value, iterable: &Value, push: fn(&Deque, Value)) -> PyResult<()> {
    if ops::is(this, iterable) {
        for value in deque.to_values() {
            push(deque, value);
        }
        return Ok(());
    }
    let it = iter(iterable)?;
    while let Some(value) = it.next()? {
        push(deque, value);
    }
    Ok(())
}

fn extend(this: &Value, args: Args) -> PyResult<Value> {
    extend_with(state(this)?, this, args.one("deque.extend")?)?;
    Ok(Value::None)
}

fn extend_left(this: &Value, args: Args) -> PyResult<Value> {
    let iterable = args.one("deque.extendleft")?;
    feed(state(this)?, this, iterable, Deque::push_left)?;
    Ok(Value::None)
}

/// The first position from `from` on, and before `to`, that holds an equal value; `changed` makes the error where the
/// deque changes meanwhile.
fn find(
    deque: &Deque,
    value: &Value,
    from: usize,
    to: usize,
    changed: fn() -> Exc,
) -> PyResult<Option<usize>> {
    let version = deque.version.get();
    let mut at = from;
    while at < to {
        let Some(item) = deque.at(at) else { break };
        let same = ops::same_or_eq(&item, value)?;
        if deque.version.get() != version {
            return Err(changed());
        }
        if same {
            return Ok(Some(at));
        }
        at += 1;
    }
    Ok(None)
}

fn contains(deque: &Deque, value: &Value) -> PyResult<bool> {
    Ok(find(deque, value, 0, usize::MAX, mutated)?.is_some())
}

fn count(this: &Value, args: Args) -> PyResult<Value> {
    let value = args.one("deque.count")?;
    let deque = state(this)?;
    let mut count = 0;
    let mut at = 0;
    while let Some(found) = find(deque, value, at, usize::MAX, mutated)? {
        count += 1;
        at = found + 1;
    }
    Ok(Value::Int(count))
}

/// A bound of `index`: an int, counted from the end where negative.
fn bound(value: &Value, len: usize) -> PyResult<usize> {
    let at = match clamped_int(value) {
        Some(at) => at,
        None => match ops::index_hook(value) {
            Some(int) => crate::range::slice::clamp(&int?),
            None => {
                return Err(type_error(
                    "slice indices must be integers or have an __index__ method",
                ));
            }
        },
    };
    let at = if at < 0 {
        at.saturating_add(len as i64).max(0)
    } else {
        at
    };
    Ok(usize::try_from(at).unwrap_or(0).min(len))
}

fn index(this: &Value, args: Args) -> PyResult<Value> {
    let deque = state(this)?;
    args.no_keywords("deque.index")?;
    let (value, rest) = match args.pos.split_first() {
        Some((value, rest)) if rest.len() <= 2 => (value, rest),
        given => {
            let (bound, count) = if given.is_none() {
                ("at least 1 argument", 0)
            } else {
                ("at most 3 arguments", args.pos.len())
            };
            return Err(type_error(format!("index() takes {bound} ({count} given)")));
        }
    };
    let len = deque.len();
    let from = rest.first().map_or(Ok(0), |start| bound(start, len))?;
    let to = rest.get(1).map_or(Ok(len), |stop| bound(stop, len))?;
    match find(deque, value, from, to, mutated)? {
        Some(at) => Ok(Value::Int(at as i64)),
        None => Err(value_error(format!(
            "{} is not in deque",
            ops::repr(value)?.as_str()
        ))),
    }
}

fn insert(this: &Value, args: Args) -> PyResult<Value> {
    args.no_keywords("deque.insert")?;
    let [at, value] = args.pos else {
        return Err(type_error(format!(
            "insert() takes exactly 2 arguments ({} given)",
            args.pos.len()
        )));
    };
    let deque = state(this)?;
    let at = crate::args::ssize(at)?;
    let len = deque.len() as i64;
    if deque.max.get().is_some_and(|max| deque.len() >= max) {
        return Err(index_error("deque already at its maximum size"));
    }
    let at = if at < 0 {
        (at + len).max(0)
    } else {
        at.min(len)
    };
    deque.changed();
    deque.items.borrow_mut().insert(at as usize, value.clone());
    Ok(Value::None)
}

fn remove(this: &Value, args: Args) -> PyResult<Value> {
    let value = args.one("deque.remove")?;
    let deque = state(this)?;
    let len = deque.len();
    let version = deque.version.get();
    for at in 0..len {
        let Some(item) = deque.at(at) else { break };
        let same = ops::same_or_eq(&item, value)?;
        if deque.version.get() != version {
            return Err(index_error("deque mutated during iteration"));
        }
        if same {
            deque.changed();
            let old = deque.items.borrow_mut().remove(at);
            drop(old);
            return Ok(Value::None);
        }
    }
    Err(value_error(format!(
        "{} is not in deque",
        ops::repr(value)?.as_str()
    )))
}

fn reverse(this: &Value, args: Args) -> PyResult<Value> {
    args.none("deque.reverse")?;
    let deque = state(this)?;
    deque.items.borrow_mut().make_contiguous().reverse();
    Ok(Value::None)
}

fn rotate(this: &Value, args: Args) -> PyResult<Value> {
    args.no_keywords("deque.rotate")?;
    check_count("deque.rotate", args.pos.len(), 0, 1)?;
    let by = match args.pos.first() {
        None => 1,
        Some(by) => crate::args::ssize(by)?,
    };
    let deque = state(this)?;
    let mut items = deque.items.borrow_mut();
    if items.len() > 1 {
        let by = by.rem_euclid(items.len() as i64) as usize;
        items.rotate_right(by);
        deque.changed();
    }
    Ok(Value::None)
}

/// The position a key means.
fn position(deque: &Deque, key: &Value) -> PyResult<usize> {
    let at = match key {
        Value::Int(at) => Some(*at),
        other => {
            let int = match Int::from_value(other) {
                Some(int) => int,
                None => match ops::index_hook(other) {
                    Some(int) => int?,
                    None => {
                        return Err(type_error(format!(
                            "sequence index must be integer, not '{}'",
                            ops::type_name(key)
                        )));
                    }
                },
            };
            Some(int.to_i64().ok_or_else(|| {
                index_error(format!(
                    "cannot fit '{}' into an index-sized integer",
                    ops::type_name(key)
                ))
            })?)
        }
    };
    let len = deque.len();
    let at = at.map(|at| if at < 0 { at + len as i64 } else { at });
    match at.and_then(|at| usize::try_from(at).ok()) {
        Some(at) if at < len => Ok(at),
        _ => Err(out_of_range()),
    }
}

fn get_item(deque: &Deque, key: &Value) -> PyResult<Value> {
    let at = position(deque, key)?;
    deque.at(at).ok_or_else(out_of_range)
}

fn set_item(deque: &Deque, key: &Value, value: Value) -> PyResult<()> {
    let at = position(deque, key)?;
    let old = deque
        .items
        .borrow_mut()
        .get_mut(at)
        .map(|slot| std::mem::replace(slot, value));
    drop(old);
    Ok(())
}

fn del_item(deque: &Deque, key: &Value) -> PyResult<()> {
    let at = position(deque, key)?;
    deque.changed();
    let old = deque.items.borrow_mut().remove(at);
    drop(old);
    Ok(())
}

fn add(this: &Value, other: &Value) -> PyResult<Value> {
    if deque_of(other).is_none() {
        return Err(type_error(format!(
            "can only concatenate deque (not \"{}\") to deque",
            ops::type_name(other)
        )));
    }
    let sum = duplicate(this)?;
    if let Some(deque) = deque_of(&sum) {
        extend_with(deque, &sum, other)?;
    }
    Ok(sum)
}

/// A count of repetitions.
fn times(value: &Value) -> PyResult<i64> {
    let int = match Int::from_value(value) {
        Some(int) => int,
        None => match ops::index_hook(value) {
            Some(int) => int?,
            None => {
                return Err(type_error(format!(
                    "can't multiply sequence by non-int of type '{}'",
                    ops::type_name(value)
                )));
            }
        },
    };
    int.to_i64().ok_or_else(|| {
        crate::exception::overflow_error("cannot fit 'int' into an index-sized integer")
    })
}

fn multiply(deque: &Deque, times: i64) -> PyResult<()> {
    if times <= 0 {
        empty_out(deque);
        return Ok(());
    }
    let once = deque.to_values();
    let total = once.len().checked_mul(times as usize);
    if total.is_none_or(|total| total > isize::MAX as usize / 16) {
        return Err(crate::exception::memory_error());
    }
    if let Some(max) = deque.max.get() {
        // Only the last `max` values stay: the repetitions before them need not be made.
        let total = total.unwrap_or(0);
        let kept = total.min(max);
        let values: VecDeque<Value> = (total - kept..total)
            .filter_map(|at| once.get(at % once.len().max(1)).cloned())
            .collect();
        deque.changed();
        let old = deque.items.replace(values);
        drop(old);
        return Ok(());
    }
    let mut items = deque.items.borrow_mut();
    items
        .try_reserve(total.unwrap_or(0) - once.len())
        .map_err(|_| crate::exception::memory_error())?;
    for _ in 1..times {
        items.extend(once.iter().cloned());
    }
    deque.changed();
    Ok(())
}

fn repeat(this: &Value, args: Args) -> PyResult<Value> {
    let times = times(one(args)?)?;
    let product = duplicate(this)?;
    if let Some(deque) = deque_of(&product) {
        multiply(deque, times)?;
    }
    Ok(product)
}

fn compare(this: &Value, args: Args, op: Comparison) -> PyResult<Value> {
    let other = one(args)?;
    let (a, b) = match (deque_of(this), deque_of(other)) {
        (Some(a), Some(b)) => (a, b),
        _ => return Ok(Value::NotImplemented),
    };
    if a.len() != b.len() {
        match op {
            Comparison::Eq => return Ok(Value::Bool(false)),
            Comparison::Ne => return Ok(Value::Bool(true)),
            _ => {}
        }
    }
    let (left, right) = (items_of(this)?, items_of(other)?);
    loop {
        let (x, y) = match (left.next()?, right.next()?) {
            (Some(x), Some(y)) => (x, y),
            (x, y) => {
                let order = x.is_some().cmp(&y.is_some());
                return Ok(Value::Bool(op.holds(order)));
            }
        };
        if !ops::same_or_eq(&x, &y)? {
            return match op {
                Comparison::Eq => Ok(Value::Bool(false)),
                Comparison::Ne => Ok(Value::Bool(true)),
                op => op.values(&x, &y).map(Value::Bool),
            };
        }
    }
}

fn repr(this: &Value) -> PyResult<Str> {
    let deque = state(this)?;
    let Some(_guard) = ReprGuard::enter(ops::id(this) as usize) else {
        return Ok(Str::new("[...]"));
    };
    let items = crate::equality::repr_items("[", &|at| deque.at(at), "]")?;
    let name = ops::class_of(this).name().to_owned();
    Ok(Str::from_string(match deque.max.get() {
        None => format!("{name}({})", items.as_str()),
        Some(max) => format!("{name}({}, maxlen={max})", items.as_str()),
    }))
}

/// The iterator over a deque's items.
pub(crate) fn items_of(this: &Value) -> PyResult<Iter> {
    Ok(walk(this, state(this)?, 0, false))
}

fn walk(this: &Value, deque: &Deque, at: usize, reversed: bool) -> Iter {
    Iter::native(Box::new(Walk {
        deque: this.clone(),
        at: Cell::new(at),
        left: Cell::new(deque.len()),
        version: deque.version.get(),
        reversed,
    }))
}

struct Walk {
    deque: Value,
    /// The position of the next item, or behind it where the walk goes backwards.
    at: Cell<usize>,
    left: Cell<usize>,
    version: u64,
    reversed: bool,
}

impl IterState for Walk {
    fn next(&self) -> PyResult<Option<Value>> {
        let Some(deque) = deque_of(&self.deque) else {
            return Ok(None);
        };
        if deque.version.get() != self.version {
            self.left.set(0);
            return Err(mutated());
        }
        if self.left.get() == 0 {
            return Ok(None);
        }
        self.left.set(self.left.get() - 1);
        let at = self.at.get();
        if self.reversed {
            self.at.set(at.saturating_sub(1));
            return Ok(at.checked_sub(1).and_then(|at| deque.at(at)));
        }
        self.at.set(at + 1);
        Ok(deque.at(at))
    }

    fn type_name(&self) -> &'static str {
        if self.reversed {
            "_deque_reverse_iterator"
        } else {
            "_deque_iterator"
        }
    }

    fn module(&self) -> &'static str {
        "_collections"
    }

    fn size_hint(&self) -> usize {
        self.left.get()
    }

    fn length_hint(&self) -> Option<PyResult<i64>> {
        Some(Ok(self.left.get() as i64))
    }
}

/// The methods that loops call most, without a look at the class: for instances of `deque` itself.
#[inline]
pub(crate) fn quick(deque: &Deque, name: Sym, args: Args) -> Option<PyResult<Value>> {
    if !args.kw.is_empty() {
        return None;
    }
    match (name, args.pos) {
        (sym::APPEND, [value]) => deque.push_right(value.clone()),
        (sym::APPENDLEFT, [value]) => deque.push_left(value.clone()),
        (sym::POP, []) => return Some(deque.pop_right()),
        (sym::POPLEFT, []) => return Some(deque.pop_left()),
        _ => return None,
    }
    Some(Ok(Value::None))
}
