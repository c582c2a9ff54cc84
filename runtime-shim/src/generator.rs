//! Generators: a rustc `async` block is the coroutine, polled here. Coroutines of `async def` and asynchronous generators
//! run on the same machinery; what only they have is in [`crate::coroutine`].
//!
//! A translated generator body is `generator("f", "f", |co| async move { … co.give(value).await? … Ok(Value::None) })`.
//! The body must not hold a `Frame` across a `give`: [`Generator::resume`] counts the recursion level while it runs.

use crate::class::ClassId;
use crate::coroutine;
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

/// The coroutine's end inside its body.
pub struct Yielder(Rc<Channel>);

#[derive(Default)]
struct Channel {
    out: Cell<Option<Value>>,
    /// What came out is an item of an asynchronous generator, no request to its event loop.
    item: Cell<bool>,
    input: Cell<Option<Input>>,
}

/// What a suspended coroutine is resumed with.
pub(crate) enum Input {
    Send(Value),
    Throw(Exc),
}

impl Input {
    pub(crate) const NEXT: Input = Input::Send(Value::None);
}

/// What resuming a coroutine led to.
pub(crate) enum Step {
    /// It gave a value and waits.
    Gave(Value),
    /// An asynchronous generator gave an item and waits.
    Item(Value),
    /// It returned.
    Done(Value),
}

/// A pending `yield`.
pub struct Give<'a> {
    channel: &'a Channel,
    value: Option<Value>,
    item: bool,
}

impl Yielder {
    /// `yield value`: awaiting it suspends the generator and gives the value sent, or the exception thrown in.
    #[inline]
    pub fn give(&self, value: Value) -> Give<'_> {
        Give {
            channel: &self.0,
            value: Some(value),
            item: false,
        }
    }

    /// `yield value` of an asynchronous generator.
    #[inline]
    pub fn give_item(&self, value: Value) -> Give<'_> {
        Give {
            channel: &self.0,
            value: Some(value),
            item: true,
        }
    }

    /// `yield from iterable`: the value the inner generator returned.
    pub async fn give_from(&self, iterable: &Value) -> PyResult<Value> {
        let it = iter(iterable)?;
        let mut step = step(&it, Input::NEXT)?;
        loop {
            let given = match step {
                Step::Done(value) => return Ok(value),
                Step::Gave(value) | Step::Item(value) => value,
            };
            step = match self.give(given).await {
                Ok(sent) => self::step(&it, Input::Send(sent))?,
                Err(exc) if exc.is(ClassId::GeneratorExit) => {
                    it.close()?;
                    return Err(exc);
                }
                Err(exc) => self::step(&it, Input::Throw(exc))?,
            };
        }
    }
}

impl Future for Give<'_> {
    type Output = PyResult<Value>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<PyResult<Value>> {
        if let Some(value) = self.value.take() {
            self.channel.item.set(self.item);
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
pub(crate) enum State {
    Created,
    Suspended,
    Running,
    Finished,
}

/// What a suspended body belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Generator,
    Coroutine,
    AsyncGenerator,
}

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Generator => "generator",
            Kind::Coroutine => "coroutine",
            Kind::AsyncGenerator => "async generator",
        }
    }
}

pub struct Generator {
    pub(crate) kind: Kind,
    pub(crate) name: &'static str,
    pub(crate) qualname: &'static str,
    channel: Rc<Channel>,
    body: RefCell<Option<Body>>,
    pub(crate) state: Cell<State>,
    /// What `return` gave, until `StopIteration` carries it out.
    result: RefCell<Value>,
    /// The exceptions the body was handling when it yielded.
    handling: Cell<Option<Suspended>>,
}

/// A generator object whose body is this coroutine. Nothing of it runs before the first `next`.
pub fn generator<F, B>(name: &'static str, qualname: &'static str, body: F) -> Value
where
    F: FnOnce(Yielder) -> B,
    B: Future<Output = Run<Value>> + 'static,
{
    let channel = Rc::new(Channel::default());
    let body: Body = Box::pin(body(Yielder(channel.clone())));
    let generator = new_generator(Kind::Generator, name, qualname, channel, body);
    Value::Iter(Iter::of(IterObj::Generator(generator)))
}

/// The object a call of an `async def` gives.
pub fn coroutine<F, B>(name: &'static str, qualname: &'static str, body: F) -> Value
where
    F: FnOnce(Yielder) -> B,
    B: Future<Output = Run<Value>> + 'static,
{
    let channel = Rc::new(Channel::default());
    let body: Body = Box::pin(body(Yielder(channel.clone())));
    let core = new_generator(Kind::Coroutine, name, qualname, channel, body);
    coroutine::coroutine_object(core)
}

/// The object a call of an `async def` with `yield` gives.
pub fn async_generator<F, B>(name: &'static str, qualname: &'static str, body: F) -> Value
where
    F: FnOnce(Yielder) -> B,
    B: Future<Output = Run<Value>> + 'static,
{
    let channel = Rc::new(Channel::default());
    let body: Body = Box::pin(body(Yielder(channel.clone())));
    let core = new_generator(Kind::AsyncGenerator, name, qualname, channel, body);
    coroutine::async_generator_object(core)
}

fn new_generator(
    kind: Kind,
    name: &'static str,
    qualname: &'static str,
    channel: Rc<Channel>,
    body: Body,
) -> Generator {
    Generator {
        kind,
        name,
        qualname,
        channel,
        body: RefCell::new(Some(body)),
        state: Cell::new(State::Created),
        result: RefCell::new(Value::None),
        handling: Cell::new(None),
    }
}

impl Generator {
    pub(crate) fn next(&self) -> PyResult<Option<Value>> {
        self.advance(Input::NEXT)
    }

    /// Runs the body to its next `yield` (`Some`) or to its end (`None`).
    fn advance(&self, input: Input) -> PyResult<Option<Value>> {
        match self.resume(input)? {
            Step::Gave(value) | Step::Item(value) => Ok(Some(value)),
            Step::Done(value) => {
                // One that had ended before has nothing to return any more.
                let old = self.result.replace(value);
                drop(old);
                Ok(None)
            }
        }
    }

    /// Runs the body to where it suspends next, or to its end.
    pub(crate) fn resume(&self, input: Input) -> PyResult<Step> {
        match self.state.get() {
            State::Running => {
                return Err(value_error(format!(
                    "{} already executing",
                    self.kind.name()
                )));
            }
            State::Finished => {
                return match input {
                    _ if self.kind == Kind::Coroutine => {
                        Err(runtime_error("cannot reuse already awaited coroutine"))
                    }
                    Input::Throw(exc) => Err(exc),
                    Input::Send(_) => Ok(Step::Done(Value::None)),
                };
            }
            State::Created => match input {
                Input::Throw(exc) => {
                    self.finish();
                    return Err(exc);
                }
                // The first resume has no `yield` to receive anything.
                Input::Send(Value::None) => {}
                Input::Send(_) => {
                    return Err(type_error(format!(
                        "can't send non-None value to a just-started {}",
                        self.kind.name()
                    )));
                }
            },
            State::Suspended => self.channel.input.set(Some(input)),
        }
        let frame = enter().up()?;
        self.state.set(State::Running);
        let depth = handling_depth();
        if let Some(suspended) = self.handling.take() {
            resume_handling(suspended);
            self.chain_thrown();
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
                    Some(value) if self.channel.item.get() => Ok(Step::Item(value)),
                    Some(value) => Ok(Step::Gave(value)),
                    None => Err(unsupported(
                        "a generator awaited something other than a yield",
                    )),
                }
            }
            Poll::Ready(result) => {
                self.finish();
                match result.up() {
                    Ok(value) => Ok(Step::Done(value)),
                    Err(exc) if exc.is(ClassId::StopIteration) => {
                        Err(self.stop_inside(exc, "StopIteration"))
                    }
                    Err(exc)
                        if self.kind == Kind::AsyncGenerator
                            && exc.is(ClassId::StopAsyncIteration) =>
                    {
                        Err(self.stop_inside(exc, "StopAsyncIteration"))
                    }
                    Err(exc) => Err(exc),
                }
            }
        }
    }

    /// An exception thrown into a body that handles another gets that as its context.
    fn chain_thrown(&self) {
        let input = self.channel.input.take();
        if let Some(Input::Throw(exc)) = &input {
            exc.set_context();
        }
        self.channel.input.set(input);
    }

    /// An exit must not end a loop that the generator feeds by accident.
    #[cold]
    fn stop_inside(&self, exc: Exc, what: &str) -> Exc {
        let error = runtime_error(format!("{} raised {what}", self.kind.name()));
        if let Some(data) = error.data() {
            data.cause.replace(Some(exc.clone()));
            data.context.replace(Some(exc));
            data.suppress_context.set(true);
        }
        error
    }

    fn finish(&self) {
        self.state.set(State::Finished);
        let body = self.body.take();
        drop(body);
    }

    pub(crate) fn close(&self) -> PyResult<()> {
        match self.state.get() {
            State::Created => {
                self.finish();
                return Ok(());
            }
            State::Finished => return Ok(()),
            State::Suspended | State::Running => {}
        }
        match self.resume(Input::Throw(generator_exit())) {
            Ok(Step::Done(_)) => Ok(()),
            Ok(_) => Err(runtime_error(format!(
                "{} ignored GeneratorExit",
                self.kind.name()
            ))),
            Err(exc) if exc.is(ClassId::GeneratorExit) || exc.is(ClassId::StopIteration) => Ok(()),
            Err(exc) => Err(exc),
        }
    }
}

pub(crate) fn generator_exit() -> Exc {
    Exc::with_args(ClassId::GeneratorExit, Vec::new())
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

/// Advances an iterator as `yield from` and `await` do.
pub(crate) fn step(it: &Iter, input: Input) -> PyResult<Step> {
    match (&*it.0, input) {
        (IterObj::Generator(generator), input) => generator.resume(input),
        (IterObj::User(object), Input::Send(Value::None)) => {
            done_at_stop(match crate::iter::call_special(object, sym::DUNDER_NEXT) {
                Some(result) => result,
                None => Err(type_error(format!(
                    "'{}' object is not an iterator",
                    ops::type_name(object)
                ))),
            })
        }
        (IterObj::User(object), Input::Send(value)) => user_method(object, "send", &[value]),
        (IterObj::User(object), Input::Throw(exc))
            if crate::iter::special(object, sym::THROW).is_some() =>
        {
            user_method(object, "throw", &[exc.value()])
        }
        (IterObj::Native(state), Input::Throw(exc)) => match state.throw(exc)? {
            Some(value) => Ok(Step::Gave(value)),
            None => Ok(Step::Done(state.returned())),
        },
        (_, Input::Throw(exc)) => Err(exc),
        (_, Input::Send(Value::None)) => Ok(match it.next()? {
            Some(value) => Step::Gave(value),
            None => Step::Done(it.returned()),
        }),
        (_, Input::Send(_)) => Err(no_method(it, "send")),
    }
}

/// `StopIteration` ends an iterator, with its value.
fn done_at_stop(result: PyResult<Value>) -> PyResult<Step> {
    match result {
        Ok(value) => Ok(Step::Gave(value)),
        Err(exc) if exc.is(ClassId::StopIteration) => Ok(Step::Done(stop_value(&exc))),
        Err(exc) => Err(exc),
    }
}

/// The `value` of a `StopIteration`.
pub(crate) fn stop_value(exc: &Exc) -> Value {
    let Some(data) = exc.data() else {
        return Value::None;
    };
    let members = data.members.borrow();
    let member = members.iter().find(|(name, _)| *name == sym::VALUE);
    member.map_or(Value::None, |(_, value)| value.clone())
}

impl Iter {
    /// `self.send(value)` of a generator.
    pub fn send(&self, value: Value) -> PyResult<Option<Value>> {
        match &*self.0 {
            IterObj::Generator(generator) => generator.advance(Input::Send(value)),
            _ => Err(no_method(self, "send")),
        }
    }

    /// `self.throw(exc)` of a generator; raises the exception at once for other iterators.
    pub fn throw(&self, exc: Exc) -> PyResult<Option<Value>> {
        match &*self.0 {
            IterObj::Generator(generator) => generator.advance(Input::Throw(exc)),
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
            IterObj::Native(state) => state.returned(),
            _ => Value::None,
        }
    }
}

fn user_method(object: &Value, name: &'static str, args: &[Value]) -> PyResult<Step> {
    let name = crate::names::Sym::intern(name);
    done_at_stop(ops::call_method_sym(
        object,
        name,
        crate::args::Args::positional(args),
    ))
}

#[cold]
fn no_method(it: &Iter, name: &str) -> Exc {
    crate::exception::attribute_error(format!(
        "'{}' object has no attribute '{name}'",
        it.type_name()
    ))
}
