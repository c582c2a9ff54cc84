//! Exception groups: construction, `split` and its kin, and `except*`.

use super::{Exc, ExcData, PyResult, Run, Traced, type_error, value_error};
use crate::args::Args;
use crate::class::{Class, ClassId, Instance};
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;

/// `__new__`: checks the arguments and picks the class; `message` and `exceptions` become members.
pub(super) fn new_group(class: &Class, args: Args) -> PyResult<Instance> {
    let [message, given] = args.pos else {
        return Err(type_error(format!(
            "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)",
            args.pos.len()
        )));
    };
    let Value::Str(message) = message else {
        return Err(type_error(format!(
            "BaseExceptionGroup.__new__() argument 1 must be str, not {}",
            ops::type_name(message)
        )));
    };
    if !is_sequence(given) {
        return Err(type_error(
            "second argument (exceptions) must be a sequence",
        ));
    }
    let exceptions = Tuple::from_iterable(given)?;
    if exceptions.as_slice().is_empty() {
        return Err(value_error(
            "second argument (exceptions) must be a non-empty sequence",
        ));
    }
    let mut only_exceptions = true;
    for (at, item) in exceptions.as_slice().iter().enumerate() {
        match exception_of(item) {
            Some(exc) => only_exceptions &= exc.is(ClassId::Exception),
            None => {
                return Err(value_error(format!(
                    "Item {at} of second argument (exceptions) is not an exception"
                )));
            }
        }
    }
    let mut class = class.clone();
    match class.kind() {
        Some(ClassId::BaseExceptionGroup) if only_exceptions => {
            class = Class::builtin(ClassId::ExceptionGroup);
        }
        Some(ClassId::BaseExceptionGroup) => {}
        Some(ClassId::ExceptionGroup) if !only_exceptions => {
            return Err(type_error(
                "Cannot nest BaseExceptions in an ExceptionGroup",
            ));
        }
        _ if !only_exceptions && class.derives_from(ClassId::Exception) => {
            return Err(type_error(format!(
                "Cannot nest BaseExceptions in '{}'",
                class.name()
            )));
        }
        _ => {}
    }
    let instance = super::new::raw_instance(class, args.pos.to_vec());
    let exc = Exc(instance.clone());
    exc.put_member(sym::MESSAGE, Value::Str(message.clone()));
    exc.put_member(sym::EXCEPTIONS, Value::Tuple(exceptions));
    Ok(instance)
}

fn is_sequence(value: &Value) -> bool {
    match value {
        Value::List(_) | Value::Tuple(_) | Value::Range(_) | Value::Str(_) | Value::Bytes(_) => {
            true
        }
        Value::Instance(instance) => {
            instance.base_value().is_some_and(is_sequence)
                || ops::special(instance, sym::DUNDER_GETITEM).is_some()
        }
        Value::Object(_) => ops::has_method(value, sym::DUNDER_GETITEM),
        _ => false,
    }
}

fn exception_of(value: &Value) -> Option<Exc> {
    match value {
        Value::Instance(instance) if instance.exception().is_some() => Some(Exc(instance.clone())),
        _ => None,
    }
}

/// The exceptions of a group; `None` where this is no group.
pub(super) fn members(exc: &Exc) -> Option<Vec<Exc>> {
    if !exc.is(ClassId::BaseExceptionGroup) {
        return None;
    }
    match exc.member(sym::EXCEPTIONS) {
        Some(Value::Tuple(all)) => Some(all.as_slice().iter().filter_map(exception_of).collect()),
        _ => None,
    }
}

/// `str(group)`
pub(super) fn group_str(exc: &Exc) -> PyResult<Str> {
    let message = ops::to_str(&exc.member(sym::MESSAGE).unwrap_or(Value::None))?;
    let count = members(exc).map_or(0, |all| all.len());
    let s = if count == 1 { "" } else { "s" };
    Ok(Str::from_string(format!(
        "{} ({count} sub-exception{s})",
        message.as_str()
    )))
}

/// The methods of a group; `None` where there is none of that name.
pub(crate) fn group_method(instance: &Instance, name: Sym, args: Args) -> Option<PyResult<Value>> {
    let exc = Exc(instance.clone());
    match name {
        sym::DERIVE => Some(only(args, "derive").and_then(|given| {
            let message = exc.member(sym::MESSAGE).unwrap_or(Value::None);
            super::construct::construct(
                ClassId::BaseExceptionGroup,
                Args::positional(&[message, given.clone()]),
            )
        })),
        sym::SPLIT => Some(only(args, "split").and_then(|condition| {
            let condition = Condition::of(condition)?;
            let (matching, rest) = split(&exc, &condition)?;
            let value = |part: Option<Exc>| part.map_or(Value::None, |exc| exc.value());
            Ok(Value::Tuple(Tuple::new(vec![value(matching), value(rest)])))
        })),
        sym::SUBGROUP => Some(only(args, "subgroup").and_then(|condition| {
            let condition = Condition::of(condition)?;
            let (matching, _) = split(&exc, &condition)?;
            Ok(matching.map_or(Value::None, |exc| exc.value()))
        })),
        _ => None,
    }
}

/// What a group is split by.
enum Condition {
    Classes(Value),
    Callable(Value),
    /// These very exceptions.
    Leaves(Vec<Exc>),
}

impl Condition {
    fn of(value: &Value) -> PyResult<Condition> {
        let is_exception =
            |value: &Value| matches!(value, Value::Class(class) if class.0.is_exception);
        match value {
            value if is_exception(value) => Ok(Condition::Classes(value.clone())),
            Value::Tuple(classes) if classes.as_slice().iter().all(is_exception) => {
                Ok(Condition::Classes(value.clone()))
            }
            Value::Function(_) | Value::Builtin(_) | Value::BoundMethod(_) => {
                Ok(Condition::Callable(value.clone()))
            }
            Value::Instance(_) | Value::Object(_) if ops::is_callable(value) => {
                Ok(Condition::Callable(value.clone()))
            }
            _ => Err(type_error(
                "expected a function, exception type or tuple of exception types",
            )),
        }
    }

    fn holds(&self, exc: &Exc) -> PyResult<bool> {
        match self {
            Condition::Classes(classes) => exc.matches(classes),
            Condition::Callable(test) => ops::truth(&ops::call(test, &[exc.value()])?),
            Condition::Leaves(leaves) => {
                Ok(members(exc).is_none() && leaves.iter().any(|leaf| leaf.0.is(&exc.0)))
            }
        }
    }
}

/// The part of an exception that a condition holds for, and the rest.
fn split(exc: &Exc, condition: &Condition) -> PyResult<(Option<Exc>, Option<Exc>)> {
    if condition.holds(exc)? {
        return Ok((Some(exc.clone()), None));
    }
    let Some(inner) = members(exc) else {
        return Ok((None, Some(exc.clone())));
    };
    let (mut matching, mut rest) = (Vec::new(), Vec::new());
    for item in &inner {
        let (yes, no) = split(item, condition)?;
        matching.extend(yes);
        rest.extend(no);
    }
    Ok((subset(exc, matching)?, subset(exc, rest)?))
}

/// A group of some of a group's exceptions, with the group's own traceback, cause, context and notes.
fn subset(group: &Exc, exceptions: Vec<Exc>) -> PyResult<Option<Exc>> {
    if exceptions.is_empty() {
        return Ok(None);
    }
    let made = ops::call_method_sym(
        &group.value(),
        sym::DERIVE,
        Args::positional(&[list_of(&exceptions)]),
    )?;
    let Some(made) = exception_of(&made).filter(|exc| exc.is(ClassId::BaseExceptionGroup)) else {
        return Err(type_error(
            "derive must return an instance of BaseExceptionGroup",
        ));
    };
    if let (Some(from), Some(to)) = (group.data(), made.data()) {
        copy_metadata(from, to);
    }
    Ok(Some(made))
}

fn copy_metadata(from: &ExcData, to: &ExcData) {
    let frames = from.frames.borrow().clone();
    to.frames.replace(frames);
    let (cause, context) = (from.cause.borrow().clone(), from.context.borrow().clone());
    drop(to.cause.replace(cause));
    drop(to.context.replace(context));
    to.suppress_context.set(from.suppress_context.get());
    let notes = from.notes.borrow().clone();
    if let Some(Value::List(notes)) = notes {
        let copy = Value::List(List::from_values(notes.to_values()));
        drop(to.notes.replace(Some(copy)));
    }
}

/// Whether one is a part of the other that was only handed on.
fn same_metadata(a: &Exc, b: &Exc) -> bool {
    let same = |a: &Option<Exc>, b: &Option<Exc>| match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => a.0.is(&b.0),
        _ => false,
    };
    match (a.data(), b.data()) {
        (Some(x), Some(y)) => {
            let notes = match (&*x.notes.borrow(), &*y.notes.borrow()) {
                (None, None) => true,
                (Some(a), Some(b)) => ops::is(a, b),
                _ => false,
            };
            notes
                && *x.frames.borrow() == *y.frames.borrow()
                && same(&x.cause.borrow(), &y.cause.borrow())
                && same(&x.context.borrow(), &y.context.borrow())
        }
        _ => false,
    }
}

fn list_of(exceptions: &[Exc]) -> Value {
    Value::List(List::from_values(
        exceptions.iter().map(Exc::value).collect(),
    ))
}

/// A group with an empty message, as `except*` makes one.
fn wrap(exceptions: Value) -> PyResult<Exc> {
    let class = Class::builtin(ClassId::BaseExceptionGroup);
    let args = [Value::from(""), exceptions];
    new_group(&class, Args::positional(&args)).map(Exc)
}

/// The `except*` clauses of one `try`, while they run.
pub struct Groups {
    origin: Exc,
    rest: Option<Exc>,
    raised: Vec<Exc>,
}

impl Groups {
    pub fn new(caught: &Exc) -> Groups {
        Groups {
            origin: caught.clone(),
            rest: Some(caught.clone()),
            raised: Vec::new(),
        }
    }

    /// What a clause catches of what is left. `TypeError` where `classes` cannot be caught.
    pub fn take(&mut self, classes: &Value) -> PyResult<Option<Exc>> {
        self.origin.matches(classes)?;
        let is_group = |class: &Value| matches!(class, Value::Class(class) if class.derives_from(ClassId::BaseExceptionGroup));
        let refused = match classes {
            Value::Tuple(all) => all.as_slice().iter().any(is_group),
            class => is_group(class),
        };
        if refused {
            return Err(type_error(
                "catching ExceptionGroup with except* is not allowed. Use except instead.",
            ));
        }
        let Some(rest) = self.rest.take() else {
            return Ok(None);
        };
        if rest.matches(classes)? {
            return if members(&rest).is_some() {
                Ok(Some(rest))
            } else {
                wrap(Value::Tuple(Tuple::new(vec![rest.value()]))).map(Some)
            };
        }
        if members(&rest).is_none() {
            self.rest = Some(rest);
            return Ok(None);
        }
        let (matching, left) = split(&rest, &Condition::Classes(classes.clone()))?;
        self.rest = left;
        Ok(matching)
    }

    /// How a clause's block ended.
    pub fn ended(&mut self, outcome: Run<()>) {
        if let Err(Traced(exc)) = outcome {
            self.raised.push(exc);
        }
    }

    /// What goes on after all clauses: what no clause caught and what they raised.
    pub fn left(self) -> Option<Traced> {
        let Groups {
            origin,
            rest,
            mut raised,
        } = self;
        raised.extend(rest);
        if members(&origin).is_none() {
            return raised.into_iter().next().map(Traced);
        }
        let (handed_on, mut new): (Vec<Exc>, Vec<Exc>) = raised
            .into_iter()
            .partition(|exc| exc.0.is(&origin.0) || same_metadata(exc, &origin));
        if !handed_on.is_empty() {
            let mut leaves = Vec::new();
            handed_on.iter().for_each(|exc| collect(exc, &mut leaves));
            match split(&origin, &Condition::Leaves(leaves)) {
                Ok((Some(part), _)) => new.push(part),
                Ok((None, _)) => {}
                Err(error) => return Some(Traced(error)),
            }
        }
        match new.as_slice() {
            [] => None,
            [one] => Some(Traced(one.clone())),
            many => Some(Traced(match wrap(list_of(many)) {
                Ok(group) => group,
                Err(error) => error,
            })),
        }
    }
}

fn collect(exc: &Exc, leaves: &mut Vec<Exc>) {
    match members(exc) {
        Some(inner) => inner.iter().for_each(|exc| collect(exc, leaves)),
        None => leaves.push(exc.clone()),
    }
}

/// The only argument of a method that CPython takes apart by hand.
fn only<'a>(args: Args<'a>, name: &str) -> PyResult<&'a Value> {
    args.no_keywords(name)?;
    match args.pos {
        [value] => Ok(value),
        given if name == "derive" => Err(type_error(format!(
            "function takes exactly 1 argument ({} given)",
            given.len()
        ))),
        given => Err(type_error(format!(
            "{name} expected 1 argument, got {}",
            given.len()
        ))),
    }
}
