//! Iterators: one handle for every kind.
//!
//! An iterator is an enum of cells: advancing one never holds a borrow, so a function it calls may advance it again,
//! as in CPython.

mod adapters;
mod buffers;
mod builtins;
mod methods;

pub use adapters::{Enumerate, Filter, Map, Zip};
pub use builtins::*;
pub(crate) use methods::thrown;
pub use methods::{call_method, has_method};

use crate::class::ClassId;
use crate::dict::{Dict, ViewKind};
use crate::exception::{Exc, PyResult, runtime_error, type_error};
use crate::generator::Generator;
use crate::int::Int;
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::range::{Range, big, count, from_big};
use crate::set::Set;
use crate::string::{Bytes, Str};
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// An iterator object, one pointer wide.
#[derive(Clone)]
pub struct Iter(pub(crate) Rc<IterObj>);

/// Every kind of iterator. A position past [`ENDED`] - 1 means exhausted: it stays so even if the container grows.
pub enum IterObj {
    List {
        list: List,
        at: Cell<usize>,
    },
    ListReversed {
        list: List,
        at: Cell<usize>,
    },
    Tuple {
        tuple: Tuple,
        at: Cell<usize>,
    },
    Range {
        next: Cell<i64>,
        step: i64,
        left: Cell<u64>,
    },
    LongRange {
        next: RefCell<Int>,
        step: Int,
        left: RefCell<Int>,
    },
    Str {
        text: Str,
        at: Cell<usize>,
    },
    Bytes {
        bytes: Bytes,
        at: Cell<usize>,
    },
    Dict {
        dict: Dict,
        kind: ViewKind,
        at: Cell<usize>,
        len: Cell<usize>,
        left: Cell<usize>,
    },
    DictReversed {
        dict: Dict,
        kind: ViewKind,
        at: Cell<usize>,
        len: Cell<usize>,
    },
    Set {
        set: Set,
        at: Cell<usize>,
        len: Cell<usize>,
        left: Cell<usize>,
    },
    /// `__getitem__` with 0, 1, 2, …
    Sequence {
        value: Value,
        at: Cell<i64>,
    },
    /// `reversed` of an object with `__len__` and `__getitem__`.
    SequenceReversed {
        value: Value,
        at: Cell<i64>,
    },
    /// An object with `__next__`.
    User(Value),
    /// `iter(callable, sentinel)`.
    Callable {
        function: RefCell<Option<Value>>,
        sentinel: Value,
    },
    Enumerate(Enumerate),
    Zip(Zip),
    Map(Map),
    Filter(Filter),
    Generator(Generator),
    /// Anything else, such as iterators of modules.
    Native(Box<dyn IterState>),
}

/// An iterator defined elsewhere. `next` may run user code and be called again meanwhile: keep state in cells, and
/// hold no borrow while user code runs.
pub trait IterState {
    /// The next value, or `None` at the end (and ever after).
    fn next(&self) -> PyResult<Option<Value>>;
    /// The type name `type(it).__name__` shows, such as `list_iterator`.
    fn type_name(&self) -> &'static str;
    /// The module `repr` shows, such as `itertools`; `""` for builtins.
    fn module(&self) -> &'static str {
        ""
    }
    /// `__length_hint__`, where it is cheap: used only to reserve room.
    fn size_hint(&self) -> usize {
        0
    }
    /// What `yield from` and `await` give once it has ended.
    fn returned(&self) -> Value {
        Value::None
    }
    /// An exception thrown in by `yield from` or `await`: most iterators just raise it there.
    fn throw(&self, exc: Exc) -> PyResult<Option<Value>> {
        Err(exc)
    }
    /// `__length_hint__`; `None` where the type has none.
    fn length_hint(&self) -> Option<PyResult<i64>> {
        None
    }
    /// `repr(it)`; `None` for `<module.name object at 0x…>`.
    fn repr(&self) -> Option<PyResult<Str>> {
        None
    }
    /// `__copy__`: another iterator at the same place; `None` where the type has none.
    fn copied(&self) -> Option<Value> {
        None
    }
}

const ENDED: usize = usize::MAX;

/// `iter(value)` for a loop. Errors: `'int' object is not iterable`, whatever `__iter__` raises.
pub fn iter(value: &Value) -> PyResult<Iter> {
    let kind = match value {
        Value::List(list) => IterObj::List {
            list: list.clone(),
            at: Cell::new(0),
        },
        Value::Tuple(tuple) => IterObj::Tuple {
            tuple: tuple.clone(),
            at: Cell::new(0),
        },
        Value::Str(text) => IterObj::Str {
            text: text.clone(),
            at: Cell::new(0),
        },
        Value::Bytes(bytes) => IterObj::Bytes {
            bytes: bytes.clone(),
            at: Cell::new(0),
        },
        Value::ByteArray(array) => return Ok(Iter::native(Box::new(buffers::Array::new(array)))),
        Value::MemoryView(view) => {
            view.length()?;
            return Ok(Iter::native(Box::new(buffers::View::new(view))));
        }
        Value::Range(range) => return Ok(Iter::range(range)),
        Value::Dict(dict) => return Ok(Iter::dict(dict, ViewKind::Keys)),
        Value::DictView(view) if view.ordered => {
            return Ok(crate::modules::collections::walk_ordered(
                &view.dict, view.kind, false,
            ));
        }
        Value::DictView(view) => return Ok(Iter::dict(&view.dict, view.kind)),
        Value::Set(set) | Value::FrozenSet(set) => IterObj::Set {
            set: set.clone(),
            at: Cell::new(0),
            len: Cell::new(set.len() as usize),
            left: Cell::new(set.len() as usize),
        },
        Value::Iter(it) => return Ok(it.clone()),
        other => return iter_other(other),
    };
    Ok(Iter::of(kind))
}

#[cold]
fn not_iterable(value: &Value) -> Exc {
    type_error(format!(
        "'{}' object is not iterable",
        ops::type_name(value)
    ))
}

/// A special method of an instance's class, to be called with the instance first.
pub(crate) fn special(value: &Value, name: Sym) -> Option<Value> {
    match value {
        Value::Instance(instance) => instance.class().lookup(name),
        Value::Class(class) => ops::class_special(class, name),
        _ => None,
    }
}

/// Calls a special method of an instance's class.
pub(crate) fn call_special(value: &Value, name: Sym) -> Option<PyResult<Value>> {
    special(value, name).map(|method| ops::call(&method, std::slice::from_ref(value)))
}

fn iter_other(value: &Value) -> PyResult<Iter> {
    if let Value::Object(_) = value {
        return match ops::iter_hook(value)? {
            Some(it) => Iter::wrap(it),
            None => Err(not_iterable(value)),
        };
    }
    match special(value, sym::DUNDER_ITER) {
        Some(Value::None) => Err(not_iterable(value)),
        Some(method) => Iter::wrap(ops::call(&method, std::slice::from_ref(value))?),
        None => {
            let base = ops::unwrap_base(value);
            if !std::ptr::eq(base, value) && ops::is_iterable(base) {
                return iter(base);
            }
            if special(value, sym::DUNDER_GETITEM).is_some() {
                return Ok(Iter::of(IterObj::Sequence {
                    value: value.clone(),
                    at: Cell::new(0),
                }));
            }
            Err(not_iterable(value))
        }
    }
}

/// All values of an iterable.
pub fn collect(iterable: &Value) -> PyResult<Vec<Value>> {
    match iterable {
        Value::List(list) => Ok(list.to_values()),
        Value::Tuple(tuple) => Ok(tuple.0.to_vec()),
        other => {
            let it = iter(other)?;
            let mut values = Vec::with_capacity(it.size_hint().min(1 << 16));
            while let Some(value) = it.next()? {
                values.push(value);
            }
            Ok(values)
        }
    }
}

impl Iter {
    pub(crate) fn of(kind: IterObj) -> Iter {
        Iter(Rc::new(kind))
    }

    pub fn native(state: Box<dyn IterState>) -> Iter {
        Iter::of(IterObj::Native(state))
    }

    /// The iterator that `__iter__` returned. Errors: it has no `__next__`.
    fn wrap(value: Value) -> PyResult<Iter> {
        match value {
            Value::Iter(it) => Ok(it),
            other if special(&other, sym::DUNDER_NEXT).is_some() => {
                Ok(Iter::of(IterObj::User(other)))
            }
            other => Err(type_error(format!(
                "iter() returned non-iterator of type '{}'",
                ops::type_name(&other)
            ))),
        }
    }

    pub(crate) fn range(range: &Range) -> Iter {
        Iter::of(match range.small() {
            Some((start, stop, step)) => IterObj::Range {
                next: Cell::new(start),
                step,
                left: Cell::new(count(start, stop, step)),
            },
            None => IterObj::LongRange {
                next: RefCell::new(range.start.clone()),
                step: range.step.clone(),
                left: RefCell::new(range.size()),
            },
        })
    }

    pub(crate) fn dict(dict: &Dict, kind: ViewKind) -> Iter {
        let len = dict.len() as usize;
        Iter::of(IterObj::Dict {
            dict: dict.clone(),
            kind,
            at: Cell::new(0),
            len: Cell::new(len),
            left: Cell::new(len),
        })
    }

    pub(crate) fn dict_reversed(dict: &Dict, kind: ViewKind) -> Iter {
        Iter::of(IterObj::DictReversed {
            dict: dict.clone(),
            kind,
            at: Cell::new(usize::MAX - 1),
            len: Cell::new(dict.len() as usize),
        })
    }

    pub(crate) fn list_reversed(list: &List) -> Iter {
        let at = list.len() as usize;
        Iter::of(IterObj::ListReversed {
            list: list.clone(),
            at: Cell::new(at),
        })
    }

    pub fn is_same(&self, other: &Iter) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).cast::<u8>() as usize
    }

    /// The object behind the handle: what `iter(x)` returns to the program.
    pub fn into_value(self) -> Value {
        match &*self.0 {
            IterObj::User(value) => value.clone(),
            _ => Value::Iter(self),
        }
    }

    /// The next value, or `None` at the end.
    pub fn next(&self) -> PyResult<Option<Value>> {
        match &*self.0 {
            IterObj::List { list, at } => {
                let position = at.get();
                match list.at(position) {
                    Some(value) => {
                        at.set(position + 1);
                        Ok(Some(value))
                    }
                    None => {
                        at.set(ENDED);
                        Ok(None)
                    }
                }
            }
            IterObj::Tuple { tuple, at } => Ok(tuple.0.get(at.get()).map(|value| {
                at.set(at.get() + 1);
                value.clone()
            })),
            IterObj::Range { next, step, left } => {
                if left.get() == 0 {
                    return Ok(None);
                }
                left.set(left.get() - 1);
                let item = next.get();
                next.set(item.wrapping_add(*step));
                Ok(Some(Value::Int(item)))
            }
            IterObj::Str { text, at } => Ok(text.next_at(at.get()).map(|(item, next)| {
                at.set(next);
                Value::Str(item)
            })),
            IterObj::Dict {
                dict,
                kind,
                at,
                len,
                left,
            } => next_in_dict(dict, *kind, at, len, left),
            IterObj::Set { set, at, len, left } => next_in_set(set, at, len, left),
            IterObj::Generator(generator) => generator.next(),
            _ => self.next_other(),
        }
    }

    fn next_other(&self) -> PyResult<Option<Value>> {
        match &*self.0 {
            IterObj::ListReversed { list, at } => {
                let Some(position) = at.get().checked_sub(1) else {
                    return Ok(None);
                };
                let item = list.at(position);
                at.set(if item.is_some() { position } else { 0 });
                Ok(item)
            }
            IterObj::LongRange { next, step, left } => {
                if matches!(&*left.borrow(), Int::Small(0)) {
                    return Ok(None);
                }
                let less = from_big(big(&left.borrow()) - crate::int::BigInt::ONE);
                left.replace(less);
                let after = from_big(big(&next.borrow()) + big(step));
                Ok(Some(Value::from(next.replace(after))))
            }
            IterObj::Bytes { bytes, at } => Ok(bytes.0.get(at.get()).map(|byte| {
                at.set(at.get() + 1);
                Value::Int(i64::from(*byte))
            })),
            IterObj::DictReversed {
                dict,
                kind,
                at,
                len,
            } => {
                if len.get() != dict.len() as usize {
                    if at.get() == 0 {
                        return Ok(None);
                    }
                    len.set(ENDED);
                    return Err(dict_changed());
                }
                let table = dict.0.borrow();
                Ok(match table.last_before(at.get()) {
                    Some((position, entry)) => {
                        at.set(position);
                        Some(item_of(*kind, &entry.key, &entry.value))
                    }
                    None => {
                        at.set(0);
                        None
                    }
                })
            }
            IterObj::Sequence { value, at } => {
                let position = at.get();
                if position < 0 {
                    return Ok(None);
                }
                let item = get_item_special(value, position);
                // CPython reads, then advances.
                match item {
                    Ok(item) => {
                        at.set(position + 1);
                        Ok(Some(item))
                    }
                    Err(exc) if exc.is(ClassId::IndexError) || exc.is(ClassId::StopIteration) => {
                        at.set(-1);
                        Ok(None)
                    }
                    Err(exc) => Err(exc),
                }
            }
            IterObj::SequenceReversed { value, at } => {
                let position = at.get();
                if position < 0 {
                    return Ok(None);
                }
                match get_item_special(value, position) {
                    Ok(item) => {
                        at.set(position - 1);
                        Ok(Some(item))
                    }
                    Err(exc) if exc.is(ClassId::IndexError) || exc.is(ClassId::StopIteration) => {
                        at.set(-1);
                        Ok(None)
                    }
                    Err(exc) => Err(exc),
                }
            }
            IterObj::User(value) => next_of_user(value),
            IterObj::Callable { function, sentinel } => {
                let Some(callee) = function.borrow().clone() else {
                    return Ok(None);
                };
                match ops::call(&callee, &[]) {
                    Ok(value) => {
                        if ops::same_or_eq(sentinel, &value)? {
                            let old = function.take();
                            drop(old);
                            return Ok(None);
                        }
                        Ok(Some(value))
                    }
                    Err(exc) if exc.is(ClassId::StopIteration) => {
                        let old = function.take();
                        drop(old);
                        Ok(None)
                    }
                    Err(exc) => Err(exc),
                }
            }
            IterObj::Enumerate(enumerate) => ended(enumerate.next()),
            IterObj::Zip(zip) => ended(zip.next()),
            IterObj::Map(map) => ended(map.next()),
            IterObj::Filter(filter) => ended(filter.next()),
            IterObj::Native(state) => ended(state.next()),
            _ => Ok(None),
        }
    }

    /// How many values are left, where that is known: only to reserve room.
    pub fn size_hint(&self) -> usize {
        match &*self.0 {
            IterObj::List { list, at } => (list.len() as usize).saturating_sub(at.get()),
            IterObj::ListReversed { at, .. } => at.get(),
            IterObj::Tuple { tuple, at } => tuple.0.len().saturating_sub(at.get()),
            IterObj::Range { left, .. } => left.get().min(u64::from(u32::MAX)) as usize,
            IterObj::Str { text, at } => (text.len() as usize).saturating_sub(at.get()),
            IterObj::Bytes { bytes, at } => bytes.0.len().saturating_sub(at.get()),
            IterObj::Dict { left, .. } | IterObj::Set { left, .. } => left.get(),
            IterObj::Native(state) => state.size_hint(),
            _ => 0,
        }
    }

    /// `type(self).__name__`.
    pub fn type_name(&self) -> &'static str {
        match &*self.0 {
            IterObj::List { .. } => "list_iterator",
            IterObj::ListReversed { .. } => "list_reverseiterator",
            IterObj::Tuple { .. } => "tuple_iterator",
            IterObj::Range { .. } => "range_iterator",
            IterObj::LongRange { .. } => "longrange_iterator",
            IterObj::Str { text, .. } if text.is_ascii() => "str_ascii_iterator",
            IterObj::Str { .. } => "str_iterator",
            IterObj::Bytes { .. } => "bytes_iterator",
            IterObj::Dict {
                kind: ViewKind::Keys,
                ..
            } => "dict_keyiterator",
            IterObj::Dict {
                kind: ViewKind::Values,
                ..
            } => "dict_valueiterator",
            IterObj::Dict {
                kind: ViewKind::Items,
                ..
            } => "dict_itemiterator",
            IterObj::DictReversed {
                kind: ViewKind::Keys,
                ..
            } => "dict_reversekeyiterator",
            IterObj::DictReversed {
                kind: ViewKind::Values,
                ..
            } => "dict_reversevalueiterator",
            IterObj::DictReversed {
                kind: ViewKind::Items,
                ..
            } => "dict_reverseitemiterator",
            IterObj::Set { .. } => "set_iterator",
            IterObj::Sequence { .. } => "iterator",
            IterObj::SequenceReversed { .. } => "reversed",
            IterObj::User(_) => "iterator",
            IterObj::Callable { .. } => "callable_iterator",
            IterObj::Enumerate(_) => "enumerate",
            IterObj::Zip(_) => "zip",
            IterObj::Map(_) => "map",
            IterObj::Filter(_) => "filter",
            IterObj::Generator(_) => "generator",
            IterObj::Native(state) => state.type_name(),
        }
    }
}

/// A `StopIteration` that a function called on the way raised ends the iteration, as in CPython.
fn ended(item: PyResult<Option<Value>>) -> PyResult<Option<Value>> {
    match item {
        Err(exc) if exc.is(ClassId::StopIteration) => Ok(None),
        item => item,
    }
}

/// `next` of an object with `__next__`.
pub(crate) fn next_of_user(value: &Value) -> PyResult<Option<Value>> {
    match call_special(value, sym::DUNDER_NEXT) {
        Some(Ok(item)) => Ok(Some(item)),
        Some(Err(exc)) if exc.is(ClassId::StopIteration) => Ok(None),
        Some(Err(exc)) => Err(exc),
        None => Err(type_error(format!(
            "'{}' object is not an iterator",
            ops::type_name(value)
        ))),
    }
}

fn get_item_special(value: &Value, position: i64) -> PyResult<Value> {
    match special(value, sym::DUNDER_GETITEM) {
        Some(method) => ops::call(&method, &[value.clone(), Value::Int(position)]),
        None => ops::get_index(value, position),
    }
}

#[cold]
fn dict_changed() -> Exc {
    runtime_error("dictionary changed size during iteration")
}

fn item_of(kind: ViewKind, key: &Value, value: &Value) -> Value {
    match kind {
        ViewKind::Keys => key.clone(),
        ViewKind::Values => value.clone(),
        ViewKind::Items => Value::Tuple(Tuple::new(vec![key.clone(), value.clone()])),
    }
}

fn next_in_dict(
    dict: &Dict,
    kind: ViewKind,
    at: &Cell<usize>,
    len: &Cell<usize>,
    left: &Cell<usize>,
) -> PyResult<Option<Value>> {
    if at.get() == ENDED {
        return Ok(None);
    }
    let table = dict.0.borrow();
    if len.get() != table.len() {
        len.set(ENDED);
        return Err(dict_changed());
    }
    let Some((position, entry)) = table.next_from(at.get()) else {
        at.set(ENDED);
        return Ok(None);
    };
    if left.get() == 0 {
        at.set(ENDED);
        return Err(runtime_error("dictionary keys changed during iteration"));
    }
    left.set(left.get() - 1);
    at.set(position + 1);
    Ok(Some(item_of(kind, &entry.key, &entry.value)))
}

fn next_in_set(
    set: &Set,
    at: &Cell<usize>,
    len: &Cell<usize>,
    left: &Cell<usize>,
) -> PyResult<Option<Value>> {
    if at.get() == ENDED {
        return Ok(None);
    }
    let table = set.0.borrow();
    if len.get() != table.used {
        len.set(ENDED);
        return Err(runtime_error("Set changed size during iteration"));
    }
    let Some((slot, _, value)) = table.next_from(at.get()) else {
        at.set(ENDED);
        return Ok(None);
    };
    left.set(left.get().saturating_sub(1));
    at.set(slot + 1);
    Ok(Some(value.clone()))
}

/// Whether `iter(value)` would find a way to iterate; runs nothing.
pub fn is_iterable(value: &Value) -> bool {
    match value {
        Value::Instance(_) => match special(value, sym::DUNDER_ITER) {
            Some(Value::None) => false,
            Some(_) => true,
            None => {
                special(value, sym::DUNDER_GETITEM).is_some()
                    || !std::ptr::eq(ops::unwrap_base(value), value)
            }
        },
        Value::Class(_) => special(value, sym::DUNDER_ITER).is_some(),
        Value::Object(_) => ops::iter_hook(value).is_ok_and(|it| it.is_some()),
        Value::List(_)
        | Value::Tuple(_)
        | Value::Str(_)
        | Value::Bytes(_)
        | Value::ByteArray(_)
        | Value::MemoryView(_)
        | Value::Range(_)
        | Value::Dict(_)
        | Value::DictView(_)
        | Value::Set(_)
        | Value::FrozenSet(_)
        | Value::Iter(_) => true,
        _ => false,
    }
}
