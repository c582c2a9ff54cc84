//! Coroutines of `async def` and asynchronous generators: `await`, `async for`, `async with`.

use crate::args::Args;
use crate::class::{Class, ClassId, object};
use crate::emitted::Exit;
use crate::exception::{Exc, PyResult, Run, handling, runtime_error, stop_iteration, type_error};
use crate::function::Builtin;
use crate::generator::{Generator, Input, State, Step, Yielder, generator_exit, step};
use crate::iter::{Iter, IterState, special};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::value::{Object, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The object a call of an `async def` gives.
pub(crate) struct Coroutine(Rc<Generator>);

pub(crate) fn coroutine_object(core: Generator) -> Value {
    object(Coroutine(Rc::new(core)))
}

pub(crate) fn async_generator_object(core: Generator) -> Value {
    object(AsyncGeneratorObject(Rc::new(AsyncGenerator {
        core: Rc::new(core),
        running: Cell::new(false),
        closed: Cell::new(false),
        hooked: Cell::new(false),
    })))
}

/// A coroutine written in Rust.
pub(crate) fn native<F, B>(qualname: &'static str, body: F) -> Value
where
    F: FnOnce(Yielder) -> B,
    B: Future<Output = PyResult<Value>> + 'static,
{
    let name = qualname.rsplit('.').next().unwrap_or(qualname);
    crate::generator::coroutine(name, qualname, |co| {
        let body = body(co);
        // No frame of the program: the traceback gets none.
        async move { body.await.map_err(crate::exception::Traced) }
    })
}

/// Whether a value is the coroutine of an `async def`.
pub(crate) fn is_coroutine(value: &Value) -> bool {
    downcast::<Coroutine>(value).is_some()
}

/// Whether `await value` has a meaning.
pub(crate) fn is_awaitable(value: &Value) -> bool {
    is_coroutine(value)
        || downcast::<AsyncStep>(value).is_some()
        || has_special(value, sym::DUNDER_AWAIT)
}

/// The `__qualname__` of a coroutine.
pub(crate) fn coroutine_name(value: &Value) -> Option<&'static str> {
    downcast::<Coroutine>(value).map(|coroutine| coroutine.0.qualname)
}

/// Whether calling a value makes a coroutine: an `async def`, or a method that is one.
pub(crate) fn is_coroutine_function(value: &Value) -> bool {
    match value {
        Value::Function(function) => function.is_coroutine,
        Value::BoundMethod(method) => match &method.target {
            crate::function::MethodTarget::Function(function) => is_coroutine_function(function),
            crate::function::MethodTarget::Builtin(_) => false,
        },
        _ => false,
    }
}

/// What runs a coroutine, or a step of an asynchronous generator.
pub(crate) fn body_of(value: &Value) -> Option<Awaiting> {
    if let Some(coroutine) = downcast::<Coroutine>(value) {
        return Some(Awaiting::Body(coroutine.0.clone()));
    }
    let step = downcast::<AsyncStep>(value)?;
    Some(Awaiting::Step(step.0.clone()))
}

fn downcast<T: 'static>(value: &Value) -> Option<&T> {
    crate::class::downcast(value)
}

fn has_special(value: &Value, name: Sym) -> bool {
    match value {
        Value::Object(object) => object.has_method(name),
        other => special(other, name).is_some_and(|method| !matches!(method, Value::None)),
    }
}

/// A special method of the value's class, called; `None` where there is none.
fn call_special(value: &Value, name: Sym, args: &[Value]) -> Option<PyResult<Value>> {
    match value {
        Value::Object(object) => object.call_method(name, Args::positional(args)),
        other => {
            let method = special(other, name).filter(|method| !matches!(method, Value::None))?;
            let mut all = Vec::with_capacity(args.len() + 1);
            all.push(value.clone());
            all.extend_from_slice(args);
            Some(ops::call(&method, &all))
        }
    }
}

fn address<T>(rc: &Rc<T>) -> usize {
    Rc::as_ptr(rc).cast::<u8>() as usize
}

/// What an `await` drives.
pub(crate) enum Awaiting {
    Body(Rc<Generator>),
    Step(Rc<StepState>),
    Iter(Iter),
}

impl Awaiting {
    /// What `await value` waits for; `None` where the value is no awaitable.
    pub(crate) fn of(value: &Value) -> PyResult<Option<Awaiting>> {
        if let Some(coroutine) = downcast::<Coroutine>(value) {
            if coroutine.0.state.get() == State::Suspended {
                return Err(runtime_error("coroutine is being awaited already"));
            }
            return Ok(Some(Awaiting::Body(coroutine.0.clone())));
        }
        if let Some(step) = downcast::<AsyncStep>(value) {
            return Ok(Some(Awaiting::Step(step.0.clone())));
        }
        let Some(made) = call_special(value, sym::DUNDER_AWAIT, &[]) else {
            return Ok(None);
        };
        let made = made?;
        if is_coroutine(&made) {
            return Err(type_error("__await__() returned a coroutine"));
        }
        let is_iterator = match &made {
            Value::Iter(_) => true,
            other => special(other, sym::DUNDER_NEXT).is_some(),
        };
        if !is_iterator {
            return Err(type_error(format!(
                "__await__() returned non-iterator of type '{}'",
                ops::type_name(&made)
            )));
        }
        Ok(Some(Awaiting::Iter(match made {
            Value::Iter(it) => it,
            other => Iter::of(crate::iter::IterObj::User(other)),
        })))
    }

    pub(crate) fn resume(&self, input: Input) -> PyResult<Step> {
        match self {
            Awaiting::Body(core) => core.resume(input),
            Awaiting::Step(state) => state.resume(input),
            Awaiting::Iter(it) => step(it, input),
        }
    }

    pub(crate) fn close(&self) -> PyResult<()> {
        match self {
            Awaiting::Body(core) => core.close(),
            Awaiting::Step(state) => state.close(),
            Awaiting::Iter(it) => it.close(),
        }
    }
}

impl Yielder {
    /// `await value`
    pub async fn wait(&self, value: &Value) -> PyResult<Value> {
        match Awaiting::of(value)? {
            Some(awaiting) => self.drive(awaiting).await,
            None => Err(not_awaitable(value)),
        }
    }

    async fn drive(&self, awaiting: Awaiting) -> PyResult<Value> {
        let mut step = awaiting.resume(Input::NEXT)?;
        loop {
            let given = match step {
                Step::Done(value) => return Ok(value),
                Step::Gave(value) | Step::Item(value) => value,
            };
            step = match self.give(given).await {
                Ok(sent) => awaiting.resume(Input::Send(sent))?,
                Err(exc) if exc.is(ClassId::GeneratorExit) => {
                    awaiting.close()?;
                    return Err(exc);
                }
                Err(exc) => awaiting.resume(Input::Throw(exc))?,
            };
        }
    }

    /// A step of `async for`: the next item, or `None` at the end.
    pub async fn next_of(&self, it: &Value) -> PyResult<Option<Value>> {
        let awaiting = match downcast::<AsyncGeneratorObject>(it) {
            Some(generator) => Awaiting::Step(Rc::new(StepState::new(
                generator.0.clone(),
                Wanted::Send(Value::None),
            ))),
            None => {
                let made = match call_special(it, sym::DUNDER_ANEXT, &[]) {
                    Some(Ok(made)) => made,
                    Some(Err(exc)) if exc.is(ClassId::StopAsyncIteration) => return Ok(None),
                    Some(Err(exc)) => return Err(exc),
                    None => {
                        return Err(type_error(format!(
                            "'async for' requires an iterator with __anext__ method, got {}",
                            ops::type_name(it)
                        )));
                    }
                };
                match Awaiting::of(&made) {
                    Ok(Some(awaiting)) => awaiting,
                    Ok(None) => return Err(invalid_anext(&made, not_awaitable(&made))),
                    Err(exc) => return Err(invalid_anext(&made, exc)),
                }
            }
        };
        match self.drive(awaiting).await {
            Ok(item) => Ok(Some(item)),
            Err(exc) if exc.is(ClassId::StopAsyncIteration) => Ok(None),
            Err(exc) => Err(exc),
        }
    }

    /// Enters `async with manager`.
    pub async fn enter_with(&self, manager: &Value) -> PyResult<AsyncManager> {
        let unfit = |missed: &str| {
            type_error(format!(
                "'{}' object does not support the asynchronous context manager protocol{missed}",
                ops::type_name(manager)
            ))
        };
        if !has_special(manager, sym::DUNDER_AENTER) {
            return Err(unfit(""));
        }
        if !has_special(manager, sym::DUNDER_AEXIT) {
            return Err(unfit(" (missed __aexit__ method)"));
        }
        let value = self
            .special(manager, sym::DUNDER_AENTER, &[], "__aenter__")
            .await?;
        Ok(AsyncManager {
            manager: manager.clone(),
            value,
        })
    }

    /// Leaves `async with`: whether the exception that ended the body, if one did, is swallowed.
    pub async fn leave_with<T>(
        &self,
        manager: &AsyncManager,
        outcome: &Run<Exit<T>>,
    ) -> PyResult<bool> {
        let raised = match outcome {
            Ok(_) => None,
            Err(traced) => Some(traced.0.clone()),
        };
        self.leave(&manager.manager, raised).await
    }

    async fn leave(&self, manager: &Value, raised: Option<Exc>) -> PyResult<bool> {
        let Some(exc) = raised else {
            let nothing = [Value::None, Value::None, Value::None];
            self.special(manager, sym::DUNDER_AEXIT, &nothing, "__aexit__")
                .await?;
            return Ok(false);
        };
        let _handling = handling(&exc);
        let value = exc.value();
        let args = [Value::Class(ops::class_of(&value)), value, Value::None];
        let result = self
            .special(manager, sym::DUNDER_AEXIT, &args, "__aexit__")
            .await?;
        ops::truth(&result)
    }

    async fn special(
        &self,
        manager: &Value,
        name: Sym,
        args: &[Value],
        text: &str,
    ) -> PyResult<Value> {
        let made = match call_special(manager, name, args) {
            Some(made) => made?,
            None => return Ok(Value::None),
        };
        match Awaiting::of(&made)? {
            Some(awaiting) => self.drive(awaiting).await,
            None => Err(type_error(format!(
                "'async with' received an object from {text} that does not implement __await__: {}",
                ops::type_name(&made)
            ))),
        }
    }
}

#[cold]
fn not_awaitable(value: &Value) -> Exc {
    type_error(format!(
        "object {} can't be used in 'await' expression",
        ops::type_name(value)
    ))
}

#[cold]
fn invalid_anext(made: &Value, cause: Exc) -> Exc {
    let error = type_error(format!(
        "'async for' received an invalid object from __anext__: {}",
        ops::type_name(made)
    ));
    if let Some(data) = error.data() {
        data.cause.replace(Some(cause.clone()));
        data.context.replace(Some(cause));
        data.suppress_context.set(true);
    }
    error
}

/// What `async for` iterates over. Errors: no `__aiter__`, or what that gives has no `__anext__`.
pub fn async_iter(value: &Value) -> PyResult<Value> {
    if downcast::<AsyncGeneratorObject>(value).is_some() {
        return Ok(value.clone());
    }
    let Some(it) = call_special(value, sym::DUNDER_AITER, &[]) else {
        return Err(type_error(format!(
            "'async for' requires an object with __aiter__ method, got {}",
            ops::type_name(value)
        )));
    };
    let it = it?;
    if has_special(&it, sym::DUNDER_ANEXT) {
        return Ok(it);
    }
    Err(type_error(format!(
        "'async for' received an object from __aiter__ that does not implement __anext__: {}",
        ops::type_name(&it)
    )))
}

/// An `async with` statement's manager, entered.
pub struct AsyncManager {
    manager: Value,
    value: Value,
}

impl AsyncManager {
    /// What `__aenter__` gave.
    pub fn value(&self) -> Value {
        self.value.clone()
    }
}

/// What a resumed body gave, to the code that resumed it by hand.
fn to_caller(step: Step) -> PyResult<Value> {
    match step {
        Step::Gave(value) | Step::Item(value) => Ok(value),
        Step::Done(value) => Err(stop_iteration(value)),
    }
}

fn drive_by_hand(
    awaiting: &Awaiting,
    owner: &str,
    name: Sym,
    args: Args,
) -> Option<PyResult<Value>> {
    Some(match name {
        sym::SEND => args
            .one(&format!("{owner}.send"))
            .and_then(|value| awaiting.resume(Input::Send(value.clone())))
            .and_then(to_caller),
        sym::THROW => crate::iter::thrown(&format!("{owner}.throw"), args)
            .and_then(|exc| awaiting.resume(Input::Throw(exc)))
            .and_then(to_caller),
        sym::CLOSE => args
            .none(&format!("{owner}.close"))
            .and_then(|()| awaiting.close())
            .map(Value::from),
        sym::DUNDER_AWAIT => args.none(&format!("{owner}.__await__")).map(|()| {
            Value::Iter(Iter::native(Box::new(Wrapper {
                inner: match awaiting {
                    Awaiting::Body(core) => Awaiting::Body(core.clone()),
                    Awaiting::Step(state) => Awaiting::Step(state.clone()),
                    Awaiting::Iter(it) => Awaiting::Iter(it.clone()),
                },
                result: RefCell::new(Value::None),
            })))
        }),
        _ => return None,
    })
}

fn is_driven_by(name: Sym) -> bool {
    matches!(
        name,
        sym::SEND | sym::THROW | sym::CLOSE | sym::DUNDER_AWAIT
    )
}

/// What `coroutine.__await__()` gives.
struct Wrapper {
    inner: Awaiting,
    result: RefCell<Value>,
}

impl Wrapper {
    fn resume(&self, input: Input) -> PyResult<Option<Value>> {
        match self.inner.resume(input)? {
            Step::Gave(value) | Step::Item(value) => Ok(Some(value)),
            Step::Done(value) => {
                self.result.replace(value);
                Ok(None)
            }
        }
    }
}

impl IterState for Wrapper {
    fn next(&self) -> PyResult<Option<Value>> {
        self.resume(Input::NEXT)
    }

    fn throw(&self, exc: Exc) -> PyResult<Option<Value>> {
        self.resume(Input::Throw(exc))
    }

    fn returned(&self) -> Value {
        self.result.replace(Value::None)
    }

    fn type_name(&self) -> &'static str {
        match self.inner {
            Awaiting::Body(_) => "coroutine_wrapper",
            _ => "async_generator_asend",
        }
    }
}

impl Object for Coroutine {
    fn class(&self) -> Class {
        Class::internal("coroutine", "builtins")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(names(&self.0, name))
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<coroutine object {} at {:#x}>",
            self.0.qualname,
            address(&self.0)
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn has_method(&self, name: Sym) -> bool {
        is_driven_by(name)
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        drive_by_hand(&Awaiting::Body(self.0.clone()), "coroutine", name, args)
    }
}

fn names(core: &Generator, name: Sym) -> Option<Value> {
    match name {
        sym::DUNDER_NAME => Some(Value::from(core.name)),
        sym::DUNDER_QUALNAME => Some(Value::from(core.qualname)),
        _ => None,
    }
}

/// An asynchronous generator.
pub(crate) struct AsyncGenerator {
    core: Rc<Generator>,
    /// One of its steps is being awaited.
    running: Cell<bool>,
    closed: Cell<bool>,
    /// The event loop knows of it.
    hooked: Cell<bool>,
}

struct AsyncGeneratorObject(Rc<AsyncGenerator>);

thread_local! {
    /// The event loop's interest in asynchronous generators: their first step, and their end before they are done.
    static HOOKS: Cell<Option<Hooks>> = const { Cell::new(None) };
}

/// What a running event loop wants to know of asynchronous generators.
#[derive(Clone, Copy)]
pub(crate) struct Hooks {
    pub(crate) first: fn(&Rc<AsyncGenerator>),
    pub(crate) finalize: fn(Value),
}

pub(crate) fn set_hooks(hooks: Option<Hooks>) {
    HOOKS.set(hooks);
}

/// A coroutine-like object that closes an asynchronous generator.
pub(crate) fn close_step(generator: &Rc<AsyncGenerator>) -> Value {
    async_step(generator, Wanted::Close)
}

/// The same for the object that a program holds.
pub(crate) fn close_step_of(value: &Value) -> Option<Value> {
    downcast::<AsyncGeneratorObject>(value).map(|object| close_step(&object.0))
}

impl Drop for AsyncGenerator {
    fn drop(&mut self) {
        if self.core.state.get() != State::Suspended || self.closed.get() {
            return;
        }
        if let (true, Some(hooks)) = (self.hooked.get(), HOOKS.get()) {
            // The event loop closes it in a task of its own.
            (hooks.finalize)(object(AsyncGeneratorObject(Rc::new(AsyncGenerator {
                core: self.core.clone(),
                running: Cell::new(false),
                closed: Cell::new(false),
                hooked: Cell::new(false),
            }))));
        }
    }
}

/// What one step of an asynchronous generator does.
enum Wanted {
    Send(Value),
    Throw(Exc),
    Close,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Init,
    Going,
    Closed,
}

/// One step of an asynchronous generator, begun or not.
pub(crate) struct StepState {
    generator: Rc<AsyncGenerator>,
    wanted: RefCell<Wanted>,
    is_close: bool,
    is_send: bool,
    phase: Cell<Phase>,
}

struct AsyncStep(Rc<StepState>);

fn async_step(generator: &Rc<AsyncGenerator>, wanted: Wanted) -> Value {
    object(AsyncStep(Rc::new(StepState::new(
        generator.clone(),
        wanted,
    ))))
}

impl StepState {
    fn new(generator: Rc<AsyncGenerator>, wanted: Wanted) -> StepState {
        StepState {
            generator,
            is_close: matches!(wanted, Wanted::Close),
            is_send: matches!(wanted, Wanted::Send(_)),
            wanted: RefCell::new(wanted),
            phase: Cell::new(Phase::Init),
        }
    }

    fn name(&self) -> &'static str {
        match (self.is_send, self.is_close) {
            (true, _) => "anext()",
            (_, true) => "aclose()",
            _ => "athrow()",
        }
    }

    pub(crate) fn resume(&self, input: Input) -> PyResult<Step> {
        let generator = &self.generator;
        let core = &generator.core;
        let mut thrown_first = false;
        let input = match self.phase.get() {
            Phase::Closed => {
                return Err(runtime_error(if self.is_send {
                    "cannot reuse already awaited __anext__()/asend()"
                } else {
                    "cannot reuse already awaited aclose()/athrow()"
                }));
            }
            Phase::Going => input,
            // CPython throws past a step that has not begun, which stays so.
            Phase::Init if matches!(input, Input::Throw(_)) => {
                thrown_first = !self.is_send;
                input
            }
            Phase::Init => {
                if !self.is_send && core.state.get() == State::Finished {
                    self.phase.set(Phase::Closed);
                    return Ok(Step::Done(Value::None));
                }
                if generator.running.get() {
                    if !self.is_send {
                        self.phase.set(Phase::Closed);
                    }
                    return Err(runtime_error(format!(
                        "{}: asynchronous generator is already running",
                        self.name()
                    )));
                }
                if !self.is_send && generator.closed.get() {
                    self.phase.set(Phase::Closed);
                    return Err(stop_async());
                }
                self.phase.set(Phase::Going);
                generator.running.set(true);
                self.begin();
                let wanted = self.wanted.replace(Wanted::Close);
                match (input, wanted) {
                    (Input::Send(Value::None), Wanted::Send(value)) => Input::Send(value),
                    (input, Wanted::Send(_)) => input,
                    (_, Wanted::Throw(exc)) => Input::Throw(exc),
                    (_, Wanted::Close) => {
                        generator.closed.set(true);
                        Input::Throw(generator_exit())
                    }
                }
            }
        };
        let end = |phase: Phase| {
            generator.running.set(false);
            self.phase
                .set(if thrown_first { Phase::Init } else { phase });
        };
        match core.resume(input) {
            Ok(Step::Gave(value)) => Ok(Step::Gave(value)),
            Ok(Step::Item(_)) if self.is_close => {
                end(Phase::Closed);
                Err(runtime_error("async generator ignored GeneratorExit"))
            }
            Ok(Step::Item(value)) => {
                generator.running.set(false);
                self.phase.set(Phase::Closed);
                Ok(Step::Done(value))
            }
            Ok(Step::Done(_)) => {
                generator.closed.set(true);
                end(Phase::Closed);
                if self.is_close {
                    return Ok(Step::Done(Value::None));
                }
                Err(stop_async())
            }
            Err(exc) => {
                end(Phase::Closed);
                let stops = exc.is(ClassId::StopAsyncIteration) || exc.is(ClassId::GeneratorExit);
                if stops {
                    generator.closed.set(true);
                }
                if stops && self.is_close {
                    return Ok(Step::Done(Value::None));
                }
                Err(exc)
            }
        }
    }

    /// Tells the event loop of a generator that begins.
    fn begin(&self) {
        if !self.generator.hooked.replace(true)
            && let Some(hooks) = HOOKS.get()
        {
            (hooks.first)(&self.generator);
        }
    }

    fn close(&self) -> PyResult<()> {
        if self.phase.get() != Phase::Going {
            self.phase.set(Phase::Closed);
            return Ok(());
        }
        match self.resume(Input::Throw(generator_exit())) {
            Ok(Step::Done(_)) => Ok(()),
            Ok(_) => Err(runtime_error("coroutine ignored GeneratorExit")),
            Err(exc)
                if exc.is(ClassId::GeneratorExit)
                    || exc.is(ClassId::StopAsyncIteration)
                    || exc.is(ClassId::StopIteration) =>
            {
                Ok(())
            }
            Err(exc) => Err(exc),
        }
    }
}

fn stop_async() -> Exc {
    Exc::with_args(ClassId::StopAsyncIteration, Vec::new())
}

impl Object for AsyncStep {
    fn class(&self) -> Class {
        Class::internal(
            if self.0.is_send {
                "async_generator_asend"
            } else {
                "async_generator_athrow"
            },
            "builtins",
        )
    }

    fn get_attr(&self, _name: Sym) -> PyResult<Option<Value>> {
        Ok(None)
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<{} object at {:#x}>",
            self.class().name(),
            address(&self.0)
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn has_method(&self, name: Sym) -> bool {
        is_driven_by(name)
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        drive_by_hand(
            &Awaiting::Step(self.0.clone()),
            "async_generator_asend",
            name,
            args,
        )
    }
}

impl Object for AsyncGeneratorObject {
    fn class(&self) -> Class {
        Class::internal("async_generator", "builtins")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(names(&self.0.core, name))
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<async_generator object {} at {:#x}>",
            self.0.core.qualname,
            address(&self.0.core)
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn has_method(&self, name: Sym) -> bool {
        matches!(name, sym::DUNDER_AITER | sym::DUNDER_ANEXT)
            || matches!(name.text(), "asend" | "athrow" | "aclose")
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        Some(match name {
            sym::DUNDER_AITER => args
                .none("async_generator.__aiter__")
                .map(|()| object(AsyncGeneratorObject(self.0.clone()))),
            sym::DUNDER_ANEXT => args
                .none("async_generator.__anext__")
                .map(|()| async_step(&self.0, Wanted::Send(Value::None))),
            name => match name.text() {
                "asend" => args
                    .one("async_generator.asend")
                    .map(|value| async_step(&self.0, Wanted::Send(value.clone()))),
                "athrow" => crate::iter::thrown("async_generator.athrow", args)
                    .map(|exc| async_step(&self.0, Wanted::Throw(exc))),
                "aclose" => args
                    .none("async_generator.aclose")
                    .map(|()| async_step(&self.0, Wanted::Close)),
                _ => return None,
            },
        })
    }
}

/// `aiter(async_iterable)`
pub static AITER: Builtin = Builtin::function("aiter", |args| {
    let value = args.one("aiter")?;
    let Some(it) = call_special(value, sym::DUNDER_AITER, &[]) else {
        return Err(type_error(format!(
            "'{}' object is not an async iterable",
            ops::type_name(value)
        )));
    };
    let it = it?;
    if has_special(&it, sym::DUNDER_ANEXT) {
        return Ok(it);
    }
    Err(type_error(format!(
        "aiter() returned not an async iterator of type '{}'",
        ops::type_name(&it)
    )))
});

/// `anext(async_iterator, default)`
pub static ANEXT: Builtin = Builtin::function("anext", |args| {
    let pos = args.between("anext", "anext", 1, 2)?;
    let it = &pos[0];
    let Some(made) = call_special(it, sym::DUNDER_ANEXT, &[]) else {
        return Err(type_error(format!(
            "'{}' object is not an async iterator",
            ops::type_name(it)
        )));
    };
    let made = made?;
    let Some(default) = pos.get(1).cloned() else {
        return Ok(made);
    };
    Ok(crate::generator::coroutine(
        "anext",
        "anext",
        |co| async move {
            match co.wait(&made).await {
                Err(exc) if exc.is(ClassId::StopAsyncIteration) => Ok(default),
                result => result.map_err(crate::exception::Traced),
            }
        },
    ))
});
