//! Small helpers that only emitted code calls: reads that may fail, typed views of values, ways out of regions.

use crate::dict::Dict;
use crate::exception::{
    Exc, Handling, PyResult, Run, Traced, handling, index_error, name_error, type_error,
    unbound_free, unbound_local, value_error,
};
use crate::int::Int;
use crate::iter::{Iter, iter};
use crate::list::List;
use crate::names::sym;
use crate::ops;
use crate::set::Set;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;

/// A variable of a function that may hold nothing yet.
#[inline]
pub fn assigned_local<'v>(value: &'v Value, name: &str) -> PyResult<&'v Value> {
    match value {
        Value::Unset => Err(unbound_local(name)),
        value => Ok(value),
    }
}

/// A variable of a function, read in a comprehension inside it, which CPython makes a function of its own.
#[inline]
pub fn assigned_free<'v>(value: &'v Value, name: &str) -> PyResult<&'v Value> {
    match value {
        Value::Unset => Err(unbound_free(name)),
        value => Ok(value),
    }
}

/// A variable of the module that may hold nothing yet.
#[inline]
pub fn assigned_name<'v>(value: &'v Value, name: &str) -> PyResult<&'v Value> {
    match value {
        Value::Unset => Err(name_error(name)),
        value => Ok(value),
    }
}

/// A variable of the module named like a builtin, which shows through while the variable is unset.
pub fn assigned_or(value: &Value, builtin: Value) -> Value {
    match value {
        Value::Unset => builtin,
        value => value.clone(),
    }
}

/// A name that nothing binds.
#[cold]
pub fn unbound(name: &str) -> PyResult<Value> {
    Err(name_error(name))
}

/// An object of `typing` or a subscripted type; only its text is known.
pub fn type_form(text: &str) -> Value {
    crate::class::type_form(Str::new(text))
}

/// A function with its `__annotations__`.
pub fn annotated(function: Value, annotations: Vec<(&crate::names::Name, Value)>) -> Value {
    if let Value::Function(known) = &function {
        let dict = crate::dict::Dict::new();
        for (name, value) in annotations {
            // A text as a key compares without running anything.
            let _ = dict.set_str(name.sym().text(), value);
        }
        known.set_attr(crate::names::sym::DUNDER_ANNOTATIONS, Value::Dict(dict));
    }
    function
}

/// A value that inference proved to be of one type is of another: a defect of the translator, never of the program.
#[cold]
fn misproven(wanted: &str, value: &Value) -> ! {
    // The hook of `start` turns a panic into an internal error that the caller is told of.
    panic!(
        "inference proved {wanted}, the value is {}",
        ops::type_name(value)
    )
}

#[inline]
pub fn as_bool(value: Value) -> bool {
    match value {
        Value::Bool(b) => b,
        other => misproven("bool", &other),
    }
}

#[inline]
pub fn as_i64(value: Value) -> i64 {
    match value {
        Value::Int(i) => i,
        other => misproven("a 64-bit int", &other),
    }
}

#[inline]
pub fn as_int(value: Value) -> Int {
    match value {
        Value::Int(i) => Int::Small(i),
        Value::Big(b) => Int::Big(b),
        other => misproven("int", &other),
    }
}

#[inline]
pub fn as_float(value: Value) -> f64 {
    match value {
        Value::Float(f) => f,
        other => misproven("float", &other),
    }
}

#[inline]
pub fn as_str(value: Value) -> Str {
    match value {
        Value::Str(s) => s,
        other => misproven("str", &other),
    }
}

#[inline]
pub fn as_list(value: Value) -> List {
    match value {
        Value::List(l) => l,
        other => misproven("list", &other),
    }
}

/// An int proven to fit 64 bits.
#[inline]
pub fn small(value: Int) -> i64 {
    match value {
        Int::Small(i) => i,
        Int::Big(b) => misproven("a 64-bit int", &Value::Big(b)),
    }
}

/// A loop bound: no loop reaches the end of 64 bits, so a larger bound is as good as that end.
#[inline]
pub fn clamp(value: &Int) -> i64 {
    match value {
        Int::Small(i) => *i,
        big => {
            if *big > 0 {
                i64::MAX
            } else {
                i64::MIN
            }
        }
    }
}

/// The nearest float.
#[inline]
pub fn float_of(value: i64) -> f64 {
    value as f64
}

/// An int as an index; `IndexError` where it does not fit.
#[inline]
pub fn index_of(value: &Int) -> PyResult<i64> {
    match value {
        Int::Small(i) => Ok(*i),
        Int::Big(_) => Err(index_error("cannot fit 'int' into an index-sized integer")),
    }
}

/// The range a loop fills a list along. Errors: step 0; `IndexError` where the first index is beyond 64 bits.
pub fn index_range(start: &Int, stop: &Int, step: &Int) -> PyResult<crate::range::RangeI64> {
    if let (Int::Big(_), Some(_)) = (start, range_int(start, stop, step)?.next()) {
        index_of(start)?;
    }
    crate::range::range_i64(clamp(start), clamp(stop), clamp(step))
}

/// `target += value` on a variable: the old value is given up first, so that a text grows in place.
#[inline]
pub fn add_into(target: &mut Value, value: &Value) -> PyResult<()> {
    if let (Value::Str(text), Value::Str(more)) = (&mut *target, value) {
        return text.append(more);
    }
    *target = ops::add_assign(target, value)?;
    Ok(())
}

/// Raises the `AttributeError` of a method call before its arguments are evaluated.
pub fn checked<'v>(value: &'v Value, name: &crate::names::Name) -> PyResult<&'v Value> {
    if ops::has_method(value, name.sym()) {
        return Ok(value);
    }
    ops::get_attr(value, name)?;
    Ok(value)
}

/// `range` over ints of any size, for a loop.
pub struct RangeInt {
    next: Int,
    stop: Int,
    step: Int,
    up: bool,
}

/// Errors: step 0.
pub fn range_int(start: &Int, stop: &Int, step: &Int) -> PyResult<RangeInt> {
    if *step == 0 {
        return Err(value_error("range() arg 3 must not be zero"));
    }
    Ok(RangeInt {
        next: start.clone(),
        stop: stop.clone(),
        step: step.clone(),
        up: *step > 0,
    })
}

impl Iterator for RangeInt {
    type Item = Int;

    #[inline]
    fn next(&mut self) -> Option<Int> {
        let open = if self.up {
            self.next < self.stop
        } else {
            self.next > self.stop
        };
        if !open {
            return None;
        }
        let after = &self.next + &self.step;
        Some(std::mem::replace(&mut self.next, after))
    }
}

/// `enumerate` for a loop that takes the pair apart at once.
pub struct Enumerated {
    items: Iter,
    next: i64,
}

pub fn enumerate(iterable: &Value) -> PyResult<Enumerated> {
    Ok(Enumerated {
        items: iter(iterable)?,
        next: 0,
    })
}

impl Enumerated {
    #[expect(
        clippy::should_implement_trait,
        reason = "it may raise, so it is not Rust's Iterator"
    )]
    pub fn next(&mut self) -> PyResult<Option<(i64, Value)>> {
        let item = self.items.next()?;
        Ok(item.map(|item| {
            let index = self.next;
            self.next += 1;
            (index, item)
        }))
    }
}

/// `value == "literal"`.
#[inline]
pub fn eq_str(value: &Value, text: &str) -> PyResult<bool> {
    match value {
        Value::Str(s) => Ok(s.as_str() == text),
        Value::Instance(_) => ops::eq(value, &Value::Str(Str::new(text))),
        _ => Ok(false),
    }
}

/// `value != "literal"`.
#[inline]
pub fn ne_str(value: &Value, text: &str) -> PyResult<bool> {
    match value {
        Value::Str(s) => Ok(s.as_str() != text),
        Value::Instance(_) => ops::ne(value, &Value::Str(Str::new(text))),
        _ => Ok(true),
    }
}

/// `item in container`, in Python's order of evaluation.
#[inline]
pub fn is_in(item: &Value, container: &Value) -> PyResult<bool> {
    ops::contains(container, item)
}

/// `item in "literal"`.
pub fn is_in_str(item: &Value, text: &str) -> PyResult<bool> {
    match item {
        Value::Str(s) => Ok(text.contains(s.as_str())),
        other => ops::contains(&Value::Str(Str::new(text)), other),
    }
}

#[inline]
pub fn is_none(value: &Value) -> bool {
    matches!(value, Value::None)
}

#[inline]
pub fn non_empty(list: &List) -> bool {
    list.len() != 0
}

/// `[*iterable]`: `TypeError` with CPython's text where it is none.
pub fn extend_star(list: &List, iterable: &Value) -> PyResult<()> {
    if !crate::iter::is_iterable(iterable) {
        return Err(type_error(format!(
            "Value after * must be an iterable, not {}",
            ops::type_name(iterable)
        )));
    }
    list.extend(iterable)
}

/// `{*iterable}`: a set display says what is wrong in other words than a list.
pub fn extend_set(list: &List, iterable: &Value) -> PyResult<()> {
    list.extend(iterable)
}

pub fn tuple_of(items: &List) -> Tuple {
    Tuple::new(items.to_values())
}

pub fn set_of(items: &List) -> PyResult<Set> {
    let set = Set::new();
    for value in items.to_values() {
        set.add(value)?;
    }
    Ok(set)
}

/// `{**mapping}`: `TypeError` with CPython's text where it is none.
pub fn spread(dict: &Dict, mapping: &Value) -> PyResult<()> {
    match mapping {
        Value::Dict(other) => {
            for (key, value) in other.pairs() {
                dict.set(key, value)?;
            }
            Ok(())
        }
        Value::Instance(_) if ops::find_attr(mapping, sym::KEYS)?.is_some() => {
            crate::modules::collections_abc::each_item(mapping, &mut |key, value| {
                dict.set(key.clone(), value.clone())
            })
        }
        other => Err(type_error(format!(
            "'{}' object is not a mapping",
            ops::type_name(other)
        ))),
    }
}

/// The next of the parts that an unpacking counted before.
pub fn next_part(parts: &mut std::vec::IntoIter<Value>) -> Value {
    parts.next().unwrap_or(Value::None)
}

/// How a region whose end must run more code was left.
pub enum Exit<T> {
    Normal,
    Return(T),
    Break,
    Continue,
}

/// The result of a `try` body that never ends normally.
pub type Never = std::convert::Infallible;

/// A way out of a region that its body does not have.
#[cold]
pub fn impossible() -> ! {
    panic!("a region ended in a way its body does not have")
}

/// Runs a `try` body that ends only by itself or by an exception.
#[inline]
pub fn attempt(body: impl FnOnce() -> Run<()>) -> Run<()> {
    body()
}

/// A variable as the only argument of a call.
#[inline]
pub fn one(value: &Value) -> &[Value] {
    std::slice::from_ref(value)
}

/// The exception a `try` body ended with, taken up by its handlers.
pub fn caught(traced: Traced) -> Exc {
    traced.0
}

/// Goes on with an exception that no handler took: this frame is in its traceback already.
pub fn retrace(exc: Exc) -> Traced {
    Traced(exc)
}

/// While a `finally` block runs, an exception on its way out counts as being handled.
pub fn in_flight<T>(outcome: &Run<Exit<T>>) -> Option<Handling> {
    match outcome {
        Err(traced) => Some(handling(&traced.0)),
        Ok(_) => None,
    }
}

/// Never fails; keeps a `try` whose body cannot raise in the shape of the others.
#[inline]
pub fn checkpoint() -> PyResult<()> {
    Ok(())
}

/// A `with` statement's manager, entered.
pub struct Manager {
    manager: Value,
    value: Value,
}

pub fn enter_with(manager: &Value) -> PyResult<Manager> {
    let value = ops::enter_context(manager)?;
    Ok(Manager {
        manager: manager.clone(),
        value,
    })
}

impl Manager {
    /// What `__enter__` gave.
    pub fn value(&self) -> Value {
        self.value.clone()
    }

    /// Leaves: `__exit__` sees the exception and may swallow it.
    #[track_caller]
    pub fn leave<T>(&self, outcome: Run<Exit<T>>) -> Run<Exit<T>> {
        match outcome {
            Ok(exit) => {
                ops::exit_context(&self.manager, None)?;
                Ok(exit)
            }
            Err(traced) => {
                let _handling = handling(&traced.0);
                if ops::exit_context(&self.manager, Some(&traced.0))? {
                    Ok(Exit::Normal)
                } else {
                    Err(traced)
                }
            }
        }
    }
}

/// Whether `async with` swallowed what ended its body.
pub fn settle<T>(outcome: Run<Exit<T>>, swallowed: bool) -> Run<Exit<T>> {
    if swallowed { Ok(Exit::Normal) } else { outcome }
}
