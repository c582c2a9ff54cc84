//! Futures and tasks: one state behind both, as both wait, end and call back alike.

use super::errors::{cancelled_error, invalid_state};
use super::event_loop::{self, Loop};
use crate::class::native::{NativeClass, native_instance};
use crate::class::{Class, ClassId};
use crate::coroutine::{Awaiting, coroutine_name};
use crate::exception::{Exc, PyResult, runtime_error, type_error};
use crate::generator::{Input, Step};
use crate::iter::{Iter, IterState};
use crate::ops;
use crate::string::Str;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Pending,
    Cancelled,
    Finished,
}

type NativeCallback = Rc<dyn Fn(&Fut) -> PyResult<()>>;

/// What runs when a future is done.
#[derive(Clone)]
enum Callback {
    Python(Value),
    Native(u64, NativeCallback),
}

/// What only a task has.
pub(super) struct TaskPart {
    pub(super) coroutine: Value,
    body: RefCell<Option<Awaiting>>,
    pub(super) name: RefCell<Value>,
    must_cancel: Cell<bool>,
    cancel_requests: Cell<i64>,
    waiter: RefCell<Option<Fut>>,
}

pub(super) struct State {
    status: Cell<Status>,
    result: RefCell<Value>,
    exception: RefCell<Option<Exc>>,
    callbacks: RefCell<Vec<Callback>>,
    cancel_message: RefCell<Option<Value>>,
    /// The `CancelledError` that ended a task, raised once more to whoever asks first.
    cancelled_by: RefCell<Option<Exc>>,
    /// An `await` has given this to the task that waits for it.
    blocking: Cell<bool>,
    task: Option<TaskPart>,
    /// What `gather` waits for, and whether it was cancelled itself.
    children: RefCell<Vec<Fut>>,
    cancel_requested: Cell<bool>,
    event_loop: Rc<Loop>,
}

/// A future: its state, and the object a program sees.
#[derive(Clone)]
pub(super) struct Fut {
    state: Rc<State>,
    pub(super) value: Value,
}

pub static FUTURE: NativeClass = NativeClass {
    name: "Future",
    module: "_asyncio",
    new: Some(|_, args| {
        let [event_loop] = args.parse("Future", ["loop"], 0, 0)?;
        let event_loop = match event_loop.and_then(event_loop::of) {
            Some(found) => found,
            None => event_loop::get()?,
        };
        Ok(Fut::new(&event_loop).value)
    }),
    methods: &[
        ("result", |this, args| {
            args.none("Future.result")?;
            fut(this)?.result()
        }),
        ("exception", |this, args| {
            args.none("Future.exception")?;
            Ok(fut(this)?
                .exception()?
                .map_or(Value::None, |exc| exc.value()))
        }),
        ("set_result", |this, args| {
            let future = fut(this)?;
            if future.state.task.is_some() {
                return Err(runtime_error("Task does not support set_result operation"));
            }
            future.set_result(args.one("Future.set_result")?.clone())?;
            Ok(Value::None)
        }),
        ("set_exception", |this, args| {
            let future = fut(this)?;
            if future.state.task.is_some() {
                return Err(runtime_error(
                    "Task does not support set_exception operation",
                ));
            }
            future.set_exception_value(args.one("Future.set_exception")?)?;
            Ok(Value::None)
        }),
        ("done", |this, _| Ok(Value::Bool(fut(this)?.done()))),
        ("cancelled", |this, _| {
            Ok(Value::Bool(fut(this)?.cancelled()))
        }),
        ("cancel", |this, args| {
            let [message] = args.parse("cancel", ["msg"], 0, 1)?;
            let message = message.filter(|m| !matches!(m, Value::None)).cloned();
            Ok(Value::Bool(fut(this)?.cancel(message)?))
        }),
        ("add_done_callback", |this, args| {
            let [callback, _context] = args.parse("add_done_callback", ["fn", "context"], 1, 1)?;
            let callback = callback.cloned().unwrap_or(Value::None);
            fut(this)?.add_callback(Callback::Python(callback));
            Ok(Value::None)
        }),
        ("remove_done_callback", |this, args| {
            let callback = args.one("Future.remove_done_callback")?;
            let removed = fut(this)?.remove_python(callback)?;
            Ok(Value::Int(removed))
        }),
        ("get_loop", |this, _| {
            Ok(fut(this)?.state.event_loop.value())
        }),
        ("__await__", |this, _| Ok(wait_iterator(this))),
        ("__iter__", |this, _| Ok(wait_iterator(this))),
        ("__repr__", |this, _| Ok(Value::Str(fut(this)?.repr()?))),
    ],
    has_dict: true,
    ..NativeClass::BASE
};

pub static TASK: NativeClass = NativeClass {
    name: "Task",
    module: "_asyncio",
    bases: || vec![FUTURE.class()],
    new: Some(|_, args| {
        let [coroutine, event_loop, name, _context] =
            args.parse("Task", ["coro", "loop", "name", "context"], 1, 1)?;
        let event_loop = match event_loop.and_then(event_loop::of) {
            Some(found) => found,
            None => event_loop::get()?,
        };
        let coroutine = coroutine.cloned().unwrap_or(Value::None);
        Ok(new_task(&event_loop, &coroutine, name)?.value)
    }),
    methods: &[
        ("get_name", |this, _| {
            Ok(task_part(this, |task| task.name.borrow().clone()))
        }),
        ("set_name", |this, args| {
            let name = Value::from(ops::to_str(args.one("Task.set_name")?)?);
            Ok(task_part(this, |task| {
                task.name.replace(name);
                Value::None
            }))
        }),
        ("get_coro", |this, _| {
            Ok(task_part(this, |task| task.coroutine.clone()))
        }),
        ("cancelling", |this, _| {
            Ok(task_part(this, |task| {
                Value::Int(task.cancel_requests.get())
            }))
        }),
        ("uncancel", |this, _| Ok(Value::Int(fut(this)?.uncancel()))),
    ],
    has_dict: true,
    ..NativeClass::BASE
};

static GATHERING: NativeClass = NativeClass {
    name: "_GatheringFuture",
    module: "asyncio.tasks",
    bases: || vec![FUTURE.class()],
    has_dict: true,
    ..NativeClass::BASE
};

thread_local! {
    static NEXT_NAME: Cell<u64> = const { Cell::new(1) };
    static NEXT_CALLBACK: Cell<u64> = const { Cell::new(1) };
}

/// Uses up task names, as tasks that CPython makes inside `asyncio.run` do.
pub(super) fn skip_names(count: u64) {
    NEXT_NAME.set(NEXT_NAME.get() + count);
}

/// The future that a value is.
pub(super) fn of(value: &Value) -> Option<Fut> {
    let Value::Instance(instance) = value else {
        return None;
    };
    let state = instance.native::<Rc<State>>()?.clone();
    Some(Fut {
        state,
        value: value.clone(),
    })
}

fn fut(value: &Value) -> PyResult<Fut> {
    of(value).ok_or_else(|| runtime_error("Future object is not initialized."))
}

fn task_part(value: &Value, read: impl FnOnce(&TaskPart) -> Value) -> Value {
    match of(value) {
        Some(future) => future.state.task.as_ref().map_or(Value::None, read),
        None => Value::None,
    }
}

impl Fut {
    fn make(class: Class, event_loop: &Rc<Loop>, task: Option<TaskPart>) -> Fut {
        let state = Rc::new(State {
            status: Cell::new(Status::Pending),
            result: RefCell::new(Value::None),
            exception: RefCell::new(None),
            callbacks: RefCell::default(),
            cancel_message: RefCell::new(None),
            cancelled_by: RefCell::new(None),
            blocking: Cell::new(false),
            task,
            children: RefCell::default(),
            cancel_requested: Cell::new(false),
            event_loop: event_loop.clone(),
        });
        let value = native_instance(&class, Box::new(state.clone()));
        Fut { state, value }
    }

    pub(super) fn new(event_loop: &Rc<Loop>) -> Fut {
        Fut::make(FUTURE.class(), event_loop, None)
    }

    /// The future that `gather` gives: cancelling it cancels what it waits for.
    pub(super) fn gathering(event_loop: &Rc<Loop>, children: Vec<Fut>) -> Fut {
        let future = Fut::make(GATHERING.class(), event_loop, None);
        future.state.children.replace(children);
        future
    }

    pub(super) fn event_loop(&self) -> &Rc<Loop> {
        &self.state.event_loop
    }

    pub(super) fn is(&self, other: &Fut) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }

    pub(super) fn done(&self) -> bool {
        self.state.status.get() != Status::Pending
    }

    pub(super) fn cancelled(&self) -> bool {
        self.state.status.get() == Status::Cancelled
    }

    pub(super) fn was_cancel_requested(&self) -> bool {
        self.state.cancel_requested.get()
    }

    /// The message `cancel` was given; for what `gather` reports.
    pub(super) fn cancel_message(&self) -> Option<Value> {
        self.state.cancel_message.borrow().clone()
    }

    pub(super) fn cancelled_error(&self) -> Exc {
        if let Some(exc) = self.state.cancelled_by.take() {
            return exc;
        }
        cancelled_error(self.state.cancel_message.borrow().clone())
    }

    /// `result()`
    pub(super) fn result(&self) -> PyResult<Value> {
        match self.state.status.get() {
            Status::Cancelled => Err(self.cancelled_error()),
            Status::Pending => Err(invalid_state("Result is not set.")),
            Status::Finished => match self.state.exception.borrow().clone() {
                Some(exc) => Err(exc),
                None => Ok(self.state.result.borrow().clone()),
            },
        }
    }

    /// `exception()`
    pub(super) fn exception(&self) -> PyResult<Option<Exc>> {
        match self.state.status.get() {
            Status::Cancelled => Err(self.cancelled_error()),
            Status::Pending => Err(invalid_state("Exception is not set.")),
            Status::Finished => Ok(self.state.exception.borrow().clone()),
        }
    }

    /// The exception a future that is done ended with, if it was not cancelled.
    pub(super) fn failure(&self) -> Option<Exc> {
        self.state.exception.borrow().clone()
    }

    pub(super) fn set_result(&self, value: Value) -> PyResult<()> {
        if self.done() {
            return Err(invalid_state("invalid state"));
        }
        self.state.result.replace(value);
        self.end(Status::Finished);
        Ok(())
    }

    pub(super) fn set_exception(&self, exc: Exc) -> PyResult<()> {
        if self.done() {
            return Err(invalid_state("invalid state"));
        }
        self.state.exception.replace(Some(exc));
        self.end(Status::Finished);
        Ok(())
    }

    fn set_exception_value(&self, value: &Value) -> PyResult<()> {
        if self.done() {
            return Err(invalid_state("invalid state"));
        }
        let instance = match value {
            Value::Class(class) if class.derives_from(ClassId::BaseException) => {
                ops::call(value, &[])?
            }
            other => other.clone(),
        };
        match instance {
            Value::Instance(instance) if instance.exception().is_some() => {
                let exc = Exc(instance);
                if exc.class().kind() == Some(ClassId::StopIteration) {
                    return Err(type_error(
                        "StopIteration interacts badly with generators and cannot be raised into a Future",
                    ));
                }
                self.set_exception(exc)
            }
            _ => Err(type_error("invalid exception object")),
        }
    }

    fn end(&self, status: Status) {
        self.state.status.set(status);
        for callback in self.state.callbacks.take() {
            self.schedule(callback);
        }
    }

    fn schedule(&self, callback: Callback) {
        match callback {
            Callback::Python(function) => {
                let args = vec![self.value.clone()];
                self.state.event_loop.call_soon(function, args);
            }
            Callback::Native(_, run) => {
                let future = self.clone();
                self.state.event_loop.soon(move || run(&future));
            }
        }
    }

    fn add_callback(&self, callback: Callback) {
        if self.done() {
            self.schedule(callback);
        } else {
            self.state.callbacks.borrow_mut().push(callback);
        }
    }

    /// Adds a callback of the runtime's own; the number removes it.
    pub(super) fn when_done(&self, run: impl Fn(&Fut) -> PyResult<()> + 'static) -> u64 {
        let id = NEXT_CALLBACK.get();
        NEXT_CALLBACK.set(id + 1);
        self.add_callback(Callback::Native(id, Rc::new(run)));
        id
    }

    pub(super) fn forget(&self, id: u64) {
        let removed: Vec<Callback> = {
            let mut callbacks = self.state.callbacks.borrow_mut();
            let (gone, kept) = std::mem::take(&mut *callbacks).into_iter().partition(
                |callback| matches!(callback, Callback::Native(known, _) if *known == id),
            );
            *callbacks = kept;
            gone
        };
        drop(removed);
    }

    fn remove_python(&self, function: &Value) -> PyResult<i64> {
        let callbacks = self.state.callbacks.take();
        let mut kept = Vec::with_capacity(callbacks.len());
        let mut removed = 0;
        for callback in callbacks {
            let same = match &callback {
                Callback::Python(known) => ops::eq(known, function)?,
                Callback::Native(..) => false,
            };
            if same {
                removed += 1;
            } else {
                kept.push(callback);
            }
        }
        self.state.callbacks.replace(kept);
        Ok(removed)
    }

    /// `cancel(msg)`: whether it had an effect.
    pub(super) fn cancel(&self, message: Option<Value>) -> PyResult<bool> {
        if self.done() {
            return Ok(false);
        }
        if let Some(task) = &self.state.task {
            task.cancel_requests.set(task.cancel_requests.get() + 1);
            let waiter = task.waiter.borrow().clone();
            if let Some(waiter) = waiter
                && waiter.cancel(message.clone())?
            {
                return Ok(true);
            }
            task.must_cancel.set(true);
            self.state.cancel_message.replace(message);
            return Ok(true);
        }
        let children = self.state.children.borrow().clone();
        if !children.is_empty() {
            let mut any = false;
            for child in &children {
                any |= child.cancel(message.clone())?;
            }
            if any {
                self.state.cancel_requested.set(true);
            }
            return Ok(any);
        }
        self.cancel_now(message);
        Ok(true)
    }

    fn cancel_now(&self, message: Option<Value>) {
        self.state.cancel_message.replace(message);
        self.end(Status::Cancelled);
    }

    pub(super) fn uncancel(&self) -> i64 {
        let Some(task) = &self.state.task else {
            return 0;
        };
        let left = (task.cancel_requests.get() - 1).max(0);
        task.cancel_requests.set(left);
        left
    }

    fn repr(&self) -> PyResult<Str> {
        let class = ops::class_of(&self.value);
        let mut text = format!("<{}", class.name());
        let is_cancelling = self
            .state
            .task
            .as_ref()
            .is_some_and(|t| t.must_cancel.get());
        text.push_str(match self.state.status.get() {
            Status::Pending if is_cancelling => " cancelling",
            Status::Pending => " pending",
            Status::Cancelled => " cancelled",
            Status::Finished => " finished",
        });
        if let Some(task) = &self.state.task {
            let name = task.name.borrow().clone();
            let coroutine = coroutine_name(&task.coroutine).unwrap_or("coroutine");
            let how = if self.done() { "done" } else { "running" };
            text.push_str(&format!(
                " name={} coro=<{coroutine}() {how}>",
                ops::repr(&name)?.as_str()
            ));
        }
        if self.state.status.get() == Status::Finished {
            match self.failure() {
                Some(exc) => {
                    text.push_str(&format!(" exception={}", ops::repr(&exc.value())?.as_str()));
                }
                None => {
                    let result = self.state.result.borrow().clone();
                    text.push_str(&format!(" result={}", ops::repr(&result)?.as_str()));
                }
            }
        }
        text.push('>');
        Ok(Str::from_string(text))
    }
}

/// A task that runs a coroutine, begun in the next turn of the loop. Errors: no coroutine.
pub(super) fn new_task(
    event_loop: &Rc<Loop>,
    coroutine: &Value,
    name: Option<&Value>,
) -> PyResult<Fut> {
    let is_coroutine = crate::coroutine::is_coroutine(coroutine)
        || matches!(Awaiting::of(coroutine), Ok(Some(Awaiting::Step(_))));
    if !is_coroutine {
        return Err(type_error(format!(
            "a coroutine was expected, got {}",
            ops::repr(coroutine)?.as_str()
        )));
    }
    let body = crate::coroutine::body_of(coroutine);
    let name = match name {
        Some(Value::None) | None => {
            let number = NEXT_NAME.get();
            NEXT_NAME.set(number + 1);
            Value::from(format!("Task-{number}"))
        }
        Some(name) => Value::from(ops::to_str(name)?),
    };
    let task = Fut::make(
        TASK.class(),
        event_loop,
        Some(TaskPart {
            coroutine: coroutine.clone(),
            body: RefCell::new(body),
            name: RefCell::new(name),
            must_cancel: Cell::new(false),
            cancel_requests: Cell::new(0),
            waiter: RefCell::new(None),
        }),
    );
    let first = task.clone();
    event_loop.soon(move || step(&first, None));
    event_loop.remember(&task);
    Ok(task)
}

/// Runs a task until it waits for something or ends.
fn step(task: &Fut, thrown: Option<Exc>) -> PyResult<()> {
    let Some(part) = &task.state.task else {
        return Ok(());
    };
    if task.done() {
        return Err(invalid_state("__step(): already done"));
    }
    let mut thrown = thrown;
    if part.must_cancel.get() {
        if !thrown.as_ref().is_some_and(super::errors::is_cancelled) {
            thrown = Some(task.cancelled_error());
        }
        part.must_cancel.set(false);
    }
    let waiter = part.waiter.take();
    drop(waiter);
    let Some(body) = part.body.take() else {
        return Err(invalid_state("__step(): already running"));
    };
    let event_loop = &task.state.event_loop;
    let before = event_loop.enter(task);
    let input = match thrown {
        None => Input::NEXT,
        Some(exc) => Input::Throw(exc),
    };
    let outcome = body.resume(input);
    event_loop.enter_back(before);
    match outcome {
        Ok(Step::Done(value)) => {
            if part.must_cancel.get() {
                part.must_cancel.set(false);
                let message = task.state.cancel_message.borrow().clone();
                task.cancel_now(message);
                return Ok(());
            }
            task.set_result(value)
        }
        Ok(Step::Gave(given) | Step::Item(given)) => {
            part.body.replace(Some(body));
            wait_for(task, part, given);
            Ok(())
        }
        Err(exc) if super::errors::is_cancelled(&exc) => {
            let message = task.state.cancel_message.borrow().clone();
            task.state.cancelled_by.replace(Some(exc));
            task.cancel_now(message);
            Ok(())
        }
        Err(exc) => {
            let ends_loop = exc.is(ClassId::SystemExit) || exc.is(ClassId::KeyboardInterrupt);
            task.set_exception(exc.clone())?;
            if ends_loop { Err(exc) } else { Ok(()) }
        }
    }
}

/// Makes a task wait for what its coroutine gave.
fn wait_for(task: &Fut, part: &TaskPart, given: Value) {
    let event_loop = &task.state.event_loop;
    let again = |thrown: Option<Exc>| {
        let task = task.clone();
        event_loop.soon(move || step(&task, thrown));
    };
    if matches!(given, Value::None) {
        return again(None);
    }
    let bad = |text: &str, given: &Value| {
        let shown = |value: &Value| {
            let text = ops::repr(value).map(|text| text.as_str().to_owned());
            text.unwrap_or_default()
        };
        runtime_error(
            text.replacen("%R", &shown(&task.value), 1)
                .replacen("%R", &shown(given), 1),
        )
    };
    let Some(future) = of(&given) else {
        return again(Some(match &given {
            Value::Iter(it) if it.type_name() == "generator" => bad(
                "yield was used instead of yield from for generator in task %R with %R",
                &given,
            ),
            _ => runtime_error(format!(
                "Task got bad yield: {}",
                ops::repr(&given)
                    .map(|text| text.as_str().to_owned())
                    .unwrap_or_default()
            )),
        }));
    };
    if future.is(task) {
        return again(Some(bad("Task cannot await on itself: %R", &given)));
    }
    if !Rc::ptr_eq(&future.state.event_loop, event_loop) {
        return again(Some(bad(
            "Task %R got Future %R attached to a different loop",
            &given,
        )));
    }
    if !future.state.blocking.replace(false) {
        return again(Some(bad(
            "yield was used instead of yield from in task %R with %R",
            &given,
        )));
    }
    let waiting = task.clone();
    future.when_done(move |done| {
        let thrown = match done.state.status.get() {
            Status::Cancelled => Some(done.cancelled_error()),
            _ => done.failure(),
        };
        step(&waiting, thrown)
    });
    part.waiter.replace(Some(future.clone()));
    if part.must_cancel.get() {
        let message = task.state.cancel_message.borrow().clone();
        if future.cancel(message).unwrap_or(false) {
            part.must_cancel.set(false);
        }
    }
}

/// What `await future` goes through: the future itself once, then its result.
struct Waiting {
    future: Fut,
    result: RefCell<Value>,
}

fn wait_iterator(value: &Value) -> Value {
    match of(value) {
        Some(future) => Value::Iter(Iter::native(Box::new(Waiting {
            future,
            result: RefCell::new(Value::None),
        }))),
        None => Value::None,
    }
}

impl IterState for Waiting {
    fn next(&self) -> PyResult<Option<Value>> {
        if self.future.done() {
            self.result.replace(self.future.result()?);
            return Ok(None);
        }
        if self.future.state.blocking.replace(true) {
            self.future.state.blocking.set(false);
            return Err(runtime_error("await wasn't used with future"));
        }
        Ok(Some(self.future.value.clone()))
    }

    fn returned(&self) -> Value {
        self.result.replace(Value::None)
    }

    fn type_name(&self) -> &'static str {
        "FutureIter"
    }

    fn module(&self) -> &'static str {
        "_asyncio"
    }
}

/// A task for a coroutine, the future itself for a future. Errors: neither.
pub(super) fn ensure(value: &Value, event_loop: Option<&Rc<Loop>>) -> PyResult<Fut> {
    if let Some(future) = of(value) {
        return Ok(future);
    }
    let is_coroutine = crate::coroutine::is_coroutine(value);
    if !is_coroutine && !crate::coroutine::is_awaitable(value) {
        return Err(type_error(
            "An asyncio.Future, a coroutine or an awaitable is required",
        ));
    }
    let event_loop = match event_loop {
        Some(event_loop) => event_loop.clone(),
        None => event_loop::get()?,
    };
    if is_coroutine {
        return new_task(&event_loop, value, None);
    }
    let awaited = value.clone();
    let wrapped = super::native("_wrap_awaitable", move |co| async move {
        co.wait(&awaited).await
    });
    new_task(&event_loop, &wrapped, None)
}
