//! Generators: a rustc `async` block is the coroutine, polled here.
//!
//! A translated generator body is `generator("name", |y| async move { … y.give(value).await? … Ok(Value::None) })`.
//! The body must not hold a `Frame` across a `give`: [`Generator::resume`] counts the recursion level while it runs.

use crate::class::ClassId;
use crate::exception::{
    Exc, PyResult, Run, Suspended, Up, handling_depth, resume_handling, runtime_error,
    suspend_handling, type_error, unsupported, value_error,
};
use crate::frame::enter;
use crate::iter::{Iter, IterObj, iter};
use crate::names::sym;
use crate::ops;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// The generator's end inside its body.
pub struct Yielder(Rc<Channel>);

#[derive(Default)]
struct Channel {
    out: Cell<Option<Value>>,
    input: Cell<Option<Input>>,
}

/// What a suspended `yield` is resumed with.
enum Input {
    Send(Value),
    Throw(Exc),
}

/// A pending `yield`.
pub struct Give<'a> {
    channel: &'a Channel,
    value: Option<Value>,
}

impl Yielder {
    /// `yield value`: awaiting it suspends the generator and gives the value sent, or the exception thrown in.
    pub fn give(&self, value: Value) -> Give<'_> {
        Give {
            channel: &self.0,
            value: Some(value),
        }
    }

    /// `yield from iterable`: the value the inner generator returned.
    pub async fn give_from(&self, iterable: &Value) -> PyResult<Value> {
        let it = iter(iterable)?;
        let mut step = it.next()?;
        while let Some(value) = step {
            step = match self.give(value).await {
                Ok(Value::None) => it.next()?,
                Ok(sent) => it.send(sent)?,
                Err(exc) if exc.is(ClassId::GeneratorExit) => {
                    it.close()?;
                    return Err(exc);
                }
                Err(exc) => it.throw(exc)?,
            };
        }
        Ok(it.returned())
    }
}

impl Future for Give<'_> {
    type Output = PyResult<Value>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<PyResult<Value>> {
        if let Some(value) = self.value.take() {
            self.channel.out.set(Some(value));
            return Poll::Pending;
        }
        match self.channel.input.take() {
            Some(Input::Send(value)) => Poll::Ready(Ok(value)),
            Some(Input::Throw(exc)) => Poll::Ready(Err(exc)),
            None => Poll::Pending,
        }
    }
}

type Body = Pin<Box<dyn Future<Output = Run<Value>>>>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Created,
    Suspended,
    Running,
    Finished,
}

pub struct Generator {
    pub(crate) name: &'static str,
    channel: Rc<Channel>,
    body: RefCell<Option<Body>>,
    state: Cell<State>,
    /// What `return` gave, until `StopIteration` carries it out.
    result: RefCell<Value>,
    /// The exceptions the body was handling when it yielded.
    handling: Cell<Option<Suspended>>,
}

/// A generator object whose body is this coroutine. Nothing of it runs before the first `next`.
pub fn generator<F, B>(name: &'static str, body: F) -> Value
where
    F: FnOnce(Yielder) -> B,
    B: Future<Output = Run<Value>> + 'static,
{
    let channel = Rc::new(Channel::default());
    let body: Body = Box::pin(body(Yielder(channel.clone())));
    new_generator(name, channel, body)
}

fn new_generator(name: &'static str, channel: Rc<Channel>, body: Body) -> Value {
    Value::Iter(Iter::of(IterObj::Generator(Generator {
        name,
        channel,
        body: RefCell::new(Some(body)),
        state: Cell::new(State::Created),
        result: RefCell::new(Value::None),
        handling: Cell::new(None),
    })))
}

impl Generator {
    pub(crate) fn next(&self) -> PyResult<Option<Value>> {
        self.resume(None)
    }

    /// Runs the body to its next `yield` (`Some`) or to its end (`None`).
    fn resume(&self, input: Option<Input>) -> PyResult<Option<Value>> {
        match self.state.get() {
            State::Running => return Err(value_error("generator already executing")),
            State::Finished => {
                return match input {
                    Some(Input::Throw(exc)) => Err(exc),
                    _ => Ok(None),
                };
            }
            State::Created => match input {
                Some(Input::Throw(exc)) => {
                    self.finish();
                    return Err(exc);
                }
                Some(Input::Send(value)) if !matches!(value, Value::None) => {
                    return Err(type_error(
                        "can't send non-None value to a just-started generator",
                    ));
                }
                // The first resume has no `yield` to receive anything.
                _ => {}
            },
            State::Suspended => self
                .channel
                .input
                .set(Some(input.unwrap_or(Input::Send(Value::None)))),
        }
        let frame = enter().up()?;
        self.state.set(State::Running);
        let depth = handling_depth();
        if let Some(suspended) = self.handling.take() {
            resume_handling(suspended);
        }
        // While the generator runs, its state keeps everyone else from its body.
        let poll = match &mut *self.body.borrow_mut() {
            Some(body) => body.as_mut().poll(&mut Context::from_waker(Waker::noop())),
            None => Poll::Ready(Ok(Value::None)),
        };
        drop(frame);
        match poll {
            Poll::Pending => {
                if handling_depth() != depth {
                    self.handling.set(Some(suspend_handling(depth)));
                }
                self.state.set(State::Suspended);
                match self.channel.out.take() {
                    Some(value) => Ok(Some(value)),
                    None => Err(unsupported(
                        "a generator awaited something other than a yield",
                    )),
                }
            }
            Poll::Ready(result) => {
                self.finish();
                match result.up() {
                    Ok(value) => {
                        self.result.replace(value);
                        Ok(None)
                    }
                    Err(exc) if exc.is(ClassId::StopIteration) => Err(stop_inside(exc)),
                    Err(exc) => Err(exc),
                }
            }
        }
    }

    fn finish(&self) {
        self.state.set(State::Finished);
        let body = self.body.take();
        drop(body);
    }

    pub(crate) fn close(&self) -> PyResult<()> {
        if self.state.get() == State::Created {
            self.finish();
            return Ok(());
        }
        match self.resume(Some(Input::Throw(Exc::with_args(
            ClassId::GeneratorExit,
            Vec::new(),
        )))) {
            Ok(Some(_)) => Err(runtime_error("generator ignored GeneratorExit")),
            Ok(None) => Ok(()),
            Err(exc) if exc.is(ClassId::GeneratorExit) || exc.is(ClassId::StopIteration) => Ok(()),
            Err(exc) => Err(exc),
        }
    }
}

/// A `StopIteration` must not end a loop that the generator feeds by accident.
#[cold]
fn stop_inside(exc: Exc) -> Exc {
    let error = runtime_error("generator raised StopIteration");
    if let Some(data) = error.data() {
        data.cause.replace(Some(exc.clone()));
        data.context.replace(Some(exc));
        data.suppress_context.set(true);
    }
    error
}

impl Drop for Generator {
    /// A generator that is no longer needed is closed, so that its `finally` blocks run.
    fn drop(&mut self) {
        if self.state.get() == State::Suspended {
            // CPython reports such an error on standard error and goes on.
            drop(self.close());
        }
    }
}

impl Iter {
    /// `self.send(value)` of a generator.
    pub fn send(&self, value: Value) -> PyResult<Option<Value>> {
        match &*self.0 {
            IterObj::Generator(generator) => generator.resume(Some(Input::Send(value))),
            IterObj::User(object) => user_method(object, "send", &[value]),
            _ => Err(no_method(self, "send")),
        }
    }

    /// `self.throw(exc)` of a generator; raises the exception at once for other iterators, as `yield from` does.
    pub fn throw(&self, exc: Exc) -> PyResult<Option<Value>> {
        match &*self.0 {
            IterObj::Generator(generator) => generator.resume(Some(Input::Throw(exc))),
            IterObj::User(object) if crate::iter::special(object, sym::THROW).is_some() => {
                user_method(object, "throw", &[exc.value()])
            }
            _ => Err(exc),
        }
    }

    /// `self.close()` of a generator; nothing for other iterators.
    pub fn close(&self) -> PyResult<()> {
        match &*self.0 {
            IterObj::Generator(generator) => generator.close(),
            IterObj::User(object) if crate::iter::special(object, sym::CLOSE).is_some() => {
                user_method(object, "close", &[]).map(|_| ())
            }
            _ => Ok(()),
        }
    }

    /// What a generator that has just ended returned; `None` of any other iterator.
    pub fn returned(&self) -> Value {
        match &*self.0 {
            IterObj::Generator(generator) => generator.result.replace(Value::None),
            _ => Value::None,
        }
    }
}

fn user_method(object: &Value, name: &'static str, args: &[Value]) -> PyResult<Option<Value>> {
    let name = crate::names::Sym::intern(name);
    match ops::call_method_sym(object, name, crate::args::Args::positional(args)) {
        Ok(value) => Ok(Some(value)),
        Err(exc) if exc.is(ClassId::StopIteration) => Ok(None),
        Err(exc) => Err(exc),
    }
}

#[cold]
fn no_method(it: &Iter, name: &str) -> Exc {
    crate::exception::attribute_error(format!(
        "'{}' object has no attribute '{name}'",
        it.type_name()
    ))
}
