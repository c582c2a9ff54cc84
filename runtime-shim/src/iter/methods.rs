//! The methods of iterators and generators.

use super::{Iter, IterObj};
use crate::args::Args;
use crate::class::ClassId;
use crate::exception::{Exc, PyResult, stop_iteration, type_error};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::value::Value;

pub fn has_method(it: &Iter, name: Sym) -> bool {
    match name {
        sym::DUNDER_ITER | sym::DUNDER_NEXT => true,
        sym::DUNDER_LENGTH_HINT => it.length_hint().is_some(),
        sym::DUNDER_COPY => it.copied().is_some(),
        sym::SEND | sym::THROW | sym::CLOSE => matches!(&*it.0, IterObj::Generator(_)),
        _ => false,
    }
}

/// Calls a method of an iterator; `None` where there is none of this name.
pub fn call_method(it: &Iter, name: Sym, args: Args) -> Option<PyResult<Value>> {
    if !has_method(it, name) {
        return None;
    }
    Some(match name {
        sym::DUNDER_ITER => wrapper(args, "__iter__").map(|()| it.clone().into_value()),
        sym::DUNDER_NEXT => wrapper(args, "__next__")
            .and_then(|()| it.next())
            .and_then(|item| it.item_or_stop(item)),
        sym::DUNDER_LENGTH_HINT => args
            .none("iterator.__length_hint__")
            .and_then(|()| it.length_hint().unwrap_or(Ok(0)))
            .map(Value::Int),
        sym::DUNDER_COPY => args
            .none("iterator.__copy__")
            .map(|()| it.copied().unwrap_or(Value::None)),
        sym::SEND => args
            .one("generator.send")
            .and_then(|value| it.send(value.clone()))
            .and_then(|item| it.item_or_stop(item)),
        sym::THROW => throw(it, args),
        _ => args
            .none("generator.close")
            .and_then(|()| it.close())
            .map(Value::from),
    })
}

/// Checks that a slot wrapper gets no arguments.
fn wrapper(args: Args, name: &str) -> PyResult<()> {
    if !args.kw.is_empty() {
        return Err(type_error(format!(
            "wrapper {name}() takes no keyword arguments"
        )));
    }
    match args.pos.len() {
        0 => Ok(()),
        given => Err(ops::expected(0, given)),
    }
}

/// The exception that `throw(value)`, or the older `throw(type, value, traceback)`, throws.
pub(crate) fn thrown(function: &str, args: Args) -> PyResult<Exc> {
    let short = function.rsplit('.').next().unwrap_or(function);
    let pos = args.between(function, short, 1, 3)?;
    let value = pos.get(1).filter(|value| !matches!(value, Value::None));
    if let Some(traceback) = pos.get(2)
        && !matches!(traceback, Value::None)
        && ops::class_of(traceback).kind() != Some(ClassId::Traceback)
    {
        return Err(type_error(
            "throw() third argument must be a traceback object",
        ));
    }
    let instance = match (&pos[0], value) {
        (Value::Class(class), value) if class.derives_from(ClassId::BaseException) => match value {
            Some(Value::Instance(instance)) if instance.class().is_subclass(class) => {
                Ok(Value::Instance(instance.clone()))
            }
            Some(Value::Tuple(values)) => ops::call(&pos[0], values.as_slice()),
            Some(value) => ops::call(&pos[0], std::slice::from_ref(value)),
            None => ops::call(&pos[0], &[]),
        },
        (Value::Instance(instance), Some(_)) if instance.exception().is_some() => {
            return Err(type_error(
                "instance exception may not have a separate value",
            ));
        }
        (other, _) => Ok(other.clone()),
    };
    match instance {
        Ok(Value::Instance(instance)) if instance.exception().is_some() => Ok(Exc(instance)),
        Ok(other) => Err(type_error(format!(
            "exceptions must be classes or instances deriving from BaseException, not {}",
            ops::type_name(&other)
        ))),
        // What making the exception raised is thrown instead of it.
        Err(exc) => Ok(exc),
    }
}

fn throw(it: &Iter, args: Args) -> PyResult<Value> {
    let exc = thrown("generator.throw", args)?;
    let item = it.throw(exc)?;
    it.item_or_stop(item)
}

impl Iter {
    /// `__name__` or `__qualname__` of a generator.
    pub(crate) fn name(&self, attribute: Sym) -> Option<Value> {
        match (&*self.0, attribute) {
            (IterObj::Generator(generator), sym::DUNDER_NAME) => Some(Value::from(generator.name)),
            (IterObj::Generator(generator), sym::DUNDER_QUALNAME) => {
                Some(Value::from(generator.qualname))
            }
            _ => None,
        }
    }

    /// Whether this is a generator that waits at a `yield`.
    pub(crate) fn is_suspended(&self) -> bool {
        match &*self.0 {
            IterObj::Generator(generator) => {
                generator.state.get() == crate::generator::State::Suspended
            }
            _ => false,
        }
    }

    /// What `__length_hint__` gives; `None` where the type has none.
    pub(crate) fn length_hint(&self) -> Option<PyResult<i64>> {
        match &*self.0 {
            IterObj::Enumerate(_)
            | IterObj::Zip(_)
            | IterObj::Map(_)
            | IterObj::Filter(_)
            | IterObj::Generator(_)
            | IterObj::User(_)
            | IterObj::Callable { .. } => None,
            IterObj::Native(state) => state.length_hint(),
            _ => Some(Ok(self.size_hint() as i64)),
        }
    }

    /// What `__copy__` gives; `None` where the type has none.
    pub(crate) fn copied(&self) -> Option<Value> {
        match &*self.0 {
            IterObj::Native(state) => state.copied(),
            _ => None,
        }
    }

    /// What `__next__` does with the end of an iterator: raises `StopIteration`.
    fn item_or_stop(&self, item: Option<Value>) -> PyResult<Value> {
        item.ok_or_else(|| stop_iteration(self.returned()))
    }

    /// `repr(self)`.
    pub fn repr(&self) -> PyResult<Str> {
        if let IterObj::Native(state) = &*self.0
            && let Some(text) = state.repr()
        {
            return text;
        }
        let address = self.address();
        Ok(Str::from_string(match &*self.0 {
            IterObj::Generator(generator) => {
                format!("<generator object {} at {address:#x}>", generator.qualname)
            }
            IterObj::Native(state) if !state.module().is_empty() => {
                format!(
                    "<{}.{} object at {address:#x}>",
                    state.module(),
                    state.type_name()
                )
            }
            _ => format!("<{} object at {address:#x}>", self.type_name()),
        }))
    }

    /// The module of [`Iter::type_name`].
    pub(crate) fn module(&self) -> &'static str {
        match &*self.0 {
            IterObj::Native(state) if !state.module().is_empty() => state.module(),
            _ => "builtins",
        }
    }
}
