//! The event loop: CPython's order of callbacks, on a clock of its own.
//!
//! The clock moves only when nothing is ready: it then jumps to the next timer, so waiting takes no time.

use super::errors;
use super::future::{self, Fut};
use crate::class::native::{NativeClass, native_instance};
use crate::class::{ClassId, Instance, InstanceObj};
use crate::coroutine::{self, AsyncGenerator, Hooks};
use crate::exception::{Exc, PyResult, format_exception, runtime_error, type_error};
use crate::names::Sym;
use crate::ops;
use crate::string::Str;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::collections::{BinaryHeap, VecDeque};
use std::rc::{Rc, Weak};

type NativeAction = Box<dyn FnOnce() -> PyResult<()>>;

enum Action {
    Python(Value, Vec<Value>),
    Native(NativeAction),
}

/// A callback that was scheduled and may be cancelled.
pub(super) struct Handle {
    action: RefCell<Option<Action>>,
    cancelled: Cell<bool>,
    when: f64,
}

impl Handle {
    pub(super) fn cancel(&self) {
        self.cancelled.set(true);
        let action = self.action.take();
        drop(action);
    }
}

struct Timer {
    when: f64,
    sequence: u64,
    handle: Rc<Handle>,
}

impl PartialEq for Timer {
    fn eq(&self, other: &Timer) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Timer {}

impl PartialOrd for Timer {
    fn partial_cmp(&self, other: &Timer) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timer {
    /// The earliest timer is the greatest; of two for the same time, the one set first.
    fn cmp(&self, other: &Timer) -> Ordering {
        other
            .when
            .total_cmp(&self.when)
            .then(other.sequence.cmp(&self.sequence))
    }
}

pub struct Loop {
    ready: RefCell<VecDeque<Rc<Handle>>>,
    timers: RefCell<BinaryHeap<Timer>>,
    sequence: Cell<u64>,
    running: Cell<bool>,
    stopping: Cell<bool>,
    closed: Cell<bool>,
    debug: Cell<bool>,
    current: RefCell<Option<Fut>>,
    tasks: RefCell<Vec<Weak<InstanceObj>>>,
    generators: RefCell<Vec<Weak<AsyncGenerator>>>,
    exception_handler: RefCell<Value>,
    object: RefCell<Weak<InstanceObj>>,
}

thread_local! {
    static CLOCK: Cell<f64> = const { Cell::new(0.0) };
    static RUNNING: RefCell<Option<Rc<Loop>>> = const { RefCell::new(None) };
    /// The loop that `get_event_loop` gives outside of any.
    static CURRENT: RefCell<Option<Rc<Loop>>> = const { RefCell::new(None) };
}

/// What one turn of the loop takes, so that what comes later has a later time.
const TURN: f64 = 1e-6;
/// Timers this close are due at the same time.
const RESOLUTION: f64 = 1e-9;

/// How far the clock of event loops has come, in seconds.
pub(crate) fn now() -> f64 {
    CLOCK.get()
}

/// The loop that is running.
pub(super) fn running() -> Option<Rc<Loop>> {
    RUNNING.with(|running| running.borrow().clone())
}

pub(super) fn must_run() -> PyResult<Rc<Loop>> {
    running().ok_or_else(|| runtime_error("no running event loop"))
}

/// `get_event_loop()`
pub(super) fn get() -> PyResult<Rc<Loop>> {
    if let Some(event_loop) = running() {
        return Ok(event_loop);
    }
    if let Some(event_loop) = CURRENT.with(|current| current.borrow().clone()) {
        return Ok(event_loop);
    }
    let event_loop = Loop::new();
    set(Some(event_loop.clone()));
    Ok(event_loop)
}

pub(super) fn set(event_loop: Option<Rc<Loop>>) {
    let old = CURRENT.with(|current| current.replace(event_loop));
    drop(old);
}

/// The loop that a value is.
pub(super) fn of(value: &Value) -> Option<Rc<Loop>> {
    match value {
        Value::Instance(instance) => instance.native::<Rc<Loop>>().cloned(),
        _ => None,
    }
}

impl Loop {
    pub(super) fn new() -> Rc<Loop> {
        Rc::new(Loop {
            ready: RefCell::default(),
            timers: RefCell::default(),
            sequence: Cell::new(0),
            running: Cell::new(false),
            stopping: Cell::new(false),
            closed: Cell::new(false),
            debug: Cell::new(false),
            current: RefCell::new(None),
            tasks: RefCell::default(),
            generators: RefCell::default(),
            exception_handler: RefCell::new(Value::None),
            object: RefCell::new(Weak::new()),
        })
    }

    /// The object a program sees.
    pub(super) fn value(self: &Rc<Loop>) -> Value {
        if let Some(object) = self.object.borrow().upgrade() {
            return Value::Instance(Instance(object));
        }
        let value = native_instance(&LOOP.class(), Box::new(self.clone()));
        if let Value::Instance(instance) = &value {
            self.object.replace(Rc::downgrade(&instance.0));
        }
        value
    }

    fn check_open(&self) -> PyResult<()> {
        if self.closed.get() {
            return Err(runtime_error("Event loop is closed"));
        }
        Ok(())
    }

    fn push(&self, action: Action) -> Rc<Handle> {
        let handle = Rc::new(Handle {
            action: RefCell::new(Some(action)),
            cancelled: Cell::new(false),
            when: 0.0,
        });
        self.ready.borrow_mut().push_back(handle.clone());
        handle
    }

    pub(super) fn call_soon(&self, function: Value, args: Vec<Value>) -> Rc<Handle> {
        self.push(Action::Python(function, args))
    }

    /// Runs something of the runtime's own in the next turn.
    pub(super) fn soon(&self, run: impl FnOnce() -> PyResult<()> + 'static) -> Rc<Handle> {
        self.push(Action::Native(Box::new(run)))
    }

    fn at(&self, when: f64, action: Action) -> Rc<Handle> {
        let handle = Rc::new(Handle {
            action: RefCell::new(Some(action)),
            cancelled: Cell::new(false),
            when,
        });
        let sequence = self.sequence.get();
        self.sequence.set(sequence + 1);
        self.timers.borrow_mut().push(Timer {
            when,
            sequence,
            handle: handle.clone(),
        });
        handle
    }

    /// Runs something of the runtime's own at a time.
    pub(super) fn run_at(
        &self,
        when: f64,
        run: impl FnOnce() -> PyResult<()> + 'static,
    ) -> Rc<Handle> {
        self.at(when, Action::Native(Box::new(run)))
    }

    pub(super) fn run_later(
        &self,
        delay: f64,
        run: impl FnOnce() -> PyResult<()> + 'static,
    ) -> Rc<Handle> {
        self.run_at(now() + delay, run)
    }

    /// Notes that a task runs; gives what to hand to [`Loop::enter_back`].
    pub(super) fn enter(&self, task: &Fut) -> Option<Fut> {
        self.current.replace(Some(task.clone()))
    }

    pub(super) fn enter_back(&self, before: Option<Fut>) {
        let old = self.current.replace(before);
        drop(old);
    }

    pub(super) fn current_task(&self) -> Option<Fut> {
        self.current.borrow().clone()
    }

    pub(super) fn remember(&self, task: &Fut) {
        let mut tasks = self.tasks.borrow_mut();
        if tasks.len() > 64 && tasks.len().is_power_of_two() {
            tasks.retain(|task| task.strong_count() > 0);
        }
        if let Value::Instance(instance) = &task.value {
            tasks.push(Rc::downgrade(&instance.0));
        }
    }

    /// The tasks that are not done, oldest first.
    pub(super) fn all_tasks(&self) -> Vec<Fut> {
        let known: Vec<Value> = self
            .tasks
            .borrow()
            .iter()
            .filter_map(Weak::upgrade)
            .map(|object| Value::Instance(Instance(object)))
            .collect();
        known
            .iter()
            .filter_map(future::of)
            .filter(|task| !task.done())
            .collect()
    }

    /// Runs until [`Loop::stop`].
    pub(super) fn run_forever(self: &Rc<Loop>) -> PyResult<()> {
        self.check_open()?;
        if self.running.get() {
            return Err(runtime_error("This event loop is already running"));
        }
        if running().is_some() {
            return Err(runtime_error(
                "Cannot run the event loop while another loop is running",
            ));
        }
        self.running.set(true);
        RUNNING.with(|running| running.replace(Some(self.clone())));
        coroutine::set_hooks(Some(Hooks {
            first: remember_generator,
            finalize: finalize_generator,
        }));
        let result = loop {
            if let Err(exc) = self.turn() {
                break Err(exc);
            }
            if self.stopping.get() {
                break Ok(());
            }
        };
        self.stopping.set(false);
        self.running.set(false);
        let old = RUNNING.with(|running| running.replace(None));
        drop(old);
        coroutine::set_hooks(None);
        result
    }

    fn turn(self: &Rc<Loop>) -> PyResult<()> {
        CLOCK.set(now() + TURN);
        let idle = self.ready.borrow().is_empty() && !self.stopping.get();
        self.drop_cancelled();
        if idle {
            let next = self.timers.borrow().peek().map(|timer| timer.when);
            match next {
                // The system's timer counts milliseconds, so timers that close run in one turn.
                Some(when) if when > now() => {
                    CLOCK.set(when.max(now() + ((when - now()) * 1e3).ceil() * 1e-3));
                }
                Some(_) => {}
                None => {
                    return Err(crate::exception::unsupported(
                        "asyncio: every task waits for something that never happens",
                    ));
                }
            }
        }
        let end = now() + RESOLUTION;
        loop {
            let due = {
                let mut timers = self.timers.borrow_mut();
                match timers.peek() {
                    Some(timer) if timer.when < end => timers.pop(),
                    _ => None,
                }
            };
            match due {
                Some(timer) => self.ready.borrow_mut().push_back(timer.handle),
                None => break,
            }
        }
        let count = self.ready.borrow().len();
        for _ in 0..count {
            let Some(handle) = self.ready.borrow_mut().pop_front() else {
                break;
            };
            if !handle.cancelled.get() {
                self.run_handle(&handle)?;
            }
        }
        Ok(())
    }

    fn drop_cancelled(&self) {
        loop {
            let gone = {
                let mut timers = self.timers.borrow_mut();
                match timers.peek() {
                    Some(timer) if timer.handle.cancelled.get() => timers.pop(),
                    _ => None,
                }
            };
            if gone.is_none() {
                return;
            }
        }
    }

    fn run_handle(self: &Rc<Loop>, handle: &Handle) -> PyResult<()> {
        let (result, name) = match handle.action.take() {
            Some(Action::Native(run)) => (run(), None),
            Some(Action::Python(function, args)) => {
                (ops::call(&function, &args).map(drop), Some(function))
            }
            None => return Ok(()),
        };
        match result {
            Ok(()) => Ok(()),
            Err(exc) if exc.is(ClassId::SystemExit) || exc.is(ClassId::KeyboardInterrupt) => {
                Err(exc)
            }
            Err(exc) => {
                let what = match name {
                    Some(function) => {
                        format!("Exception in callback {}", ops::repr(&function)?.as_str())
                    }
                    None => String::from("Exception in callback"),
                };
                self.report(&what, &exc)
            }
        }
    }

    /// Tells of an exception that nobody will see: to the program's handler, else on standard error.
    pub(super) fn report(self: &Rc<Loop>, message: &str, exc: &Exc) -> PyResult<()> {
        let handler = self.exception_handler.borrow().clone();
        if matches!(handler, Value::None) {
            crate::err::write(&format!("{message}\n{}", format_exception(exc)));
            return Ok(());
        }
        let context = crate::dict::Dict::new();
        context.set(Value::from("message"), Value::from(message))?;
        context.set(Value::from("exception"), exc.value())?;
        ops::call(&handler, &[self.value(), Value::from(context)]).map(drop)
    }

    pub(super) fn stop(&self) {
        self.stopping.set(true);
    }

    /// `run_until_complete(future)`
    pub(super) fn run_until_complete(self: &Rc<Loop>, awaitable: &Value) -> PyResult<Value> {
        self.check_open()?;
        if self.running.get() {
            return Err(runtime_error("This event loop is already running"));
        }
        if running().is_some() {
            return Err(runtime_error(
                "Cannot run the event loop while another loop is running",
            ));
        }
        let future = future::ensure(awaitable, Some(self))?;
        let stopper = self.clone();
        let id = future.when_done(move |done| {
            let ends_itself = done.failure().is_some_and(|exc| {
                exc.is(ClassId::SystemExit) || exc.is(ClassId::KeyboardInterrupt)
            });
            if !ends_itself {
                stopper.stop();
            }
            Ok(())
        });
        let ran = self.run_forever();
        future.forget(id);
        ran?;
        if !future.done() {
            return Err(runtime_error("Event loop stopped before Future completed."));
        }
        future.result()
    }

    /// `shutdown_asyncgens()`: closes the asynchronous generators that are not done.
    pub(super) fn close_generators(self: &Rc<Loop>) -> PyResult<()> {
        let generators: Vec<Value> = self
            .generators
            .take()
            .iter()
            .filter_map(Weak::upgrade)
            .map(|generator| coroutine::close_step(&generator))
            .collect();
        if generators.is_empty() {
            return Ok(());
        }
        let event_loop = self.clone();
        let closing = super::native("shutdown_asyncgens", move |co| async move {
            let all = super::waiting::gather(&generators, true, &event_loop)?;
            let results = co.wait(&all.value).await?;
            for result in crate::iter::collect(&results)? {
                if let Value::Instance(instance) = &result
                    && instance.exception().is_some()
                {
                    let message = "an error occurred during closing of asynchronous generator";
                    event_loop.report(message, &Exc(instance.clone()))?;
                }
            }
            Ok(Value::None)
        });
        self.run_until_complete(&closing).map(drop)
    }

    pub(super) fn close(&self) -> PyResult<()> {
        if self.running.get() {
            return Err(runtime_error("Cannot close a running event loop"));
        }
        self.closed.set(true);
        let ready = self.ready.take();
        let timers = self.timers.take();
        drop((ready, timers));
        Ok(())
    }
}

fn remember_generator(generator: &Rc<AsyncGenerator>) {
    if let Some(event_loop) = running() {
        let mut generators = event_loop.generators.borrow_mut();
        generators.retain(|known| known.strong_count() > 0);
        generators.push(Rc::downgrade(generator));
    }
}

fn finalize_generator(generator: Value) {
    if let (Some(event_loop), Some(close)) = (running(), coroutine::close_step_of(&generator)) {
        let starter = event_loop.clone();
        // Making the task is a callback of its own, as from another thread.
        event_loop.soon(move || {
            let _keeps = generator;
            future::new_task(&starter, &close, None).map(drop)
        });
    }
}

/// The one kind of event loop.
pub static LOOP: NativeClass = NativeClass {
    name: "_UnixSelectorEventLoop",
    module: "asyncio.unix_events",
    methods: &[
        ("time", |this, _| {
            the(this)?;
            Ok(Value::Float(now()))
        }),
        ("call_soon", |this, args| soon(this, args)),
        ("call_soon_threadsafe", |this, args| soon(this, args)),
        ("call_later", |this, args| {
            let (function, rest) = callback(&args, "call_later", 1)?;
            let delay = number(args.pos.first())?;
            later(this, now() + delay, function, rest)
        }),
        ("call_at", |this, args| {
            let (function, rest) = callback(&args, "call_at", 1)?;
            later(this, number(args.pos.first())?, function, rest)
        }),
        ("create_task", |this, args| {
            let [coroutine, name, _context] =
                args.parse("create_task", ["coro", "name", "context"], 1, 1)?;
            let event_loop = the(this)?;
            event_loop.check_open()?;
            let coroutine = coroutine.cloned().unwrap_or(Value::None);
            Ok(future::new_task(&event_loop, &coroutine, name)?.value)
        }),
        ("create_future", |this, _| Ok(Fut::new(&the(this)?).value)),
        ("run_until_complete", |this, args| {
            the(this)?.run_until_complete(args.one("run_until_complete")?)
        }),
        ("run_forever", |this, _| {
            the(this)?.run_forever().map(Value::from)
        }),
        ("run_in_executor", |this, args| {
            let (function, rest) = callback(&args, "run_in_executor", 1)?;
            Ok(super::run_inline(&the(this)?, || ops::call(&function, &rest)).value)
        }),
        ("stop", |this, _| {
            the(this)?.stop();
            Ok(Value::None)
        }),
        ("close", |this, _| the(this)?.close().map(Value::from)),
        ("is_running", |this, _| {
            Ok(Value::Bool(the(this)?.running.get()))
        }),
        ("is_closed", |this, _| {
            Ok(Value::Bool(the(this)?.closed.get()))
        }),
        ("get_debug", |this, _| {
            Ok(Value::Bool(the(this)?.debug.get()))
        }),
        ("set_debug", |this, args| {
            let enabled = ops::truth(args.one("set_debug")?)?;
            the(this)?.debug.set(enabled);
            Ok(Value::None)
        }),
        ("set_exception_handler", |this, args| {
            let handler = args.one("set_exception_handler")?.clone();
            let old = the(this)?.exception_handler.replace(handler);
            drop(old);
            Ok(Value::None)
        }),
        ("shutdown_asyncgens", |this, _| {
            let event_loop = the(this)?;
            let generators: Vec<Value> = event_loop
                .generators
                .take()
                .iter()
                .filter_map(Weak::upgrade)
                .map(|generator| coroutine::close_step(&generator))
                .collect();
            Ok(super::native(
                "BaseEventLoop.shutdown_asyncgens",
                move |co| async move {
                    let all = super::waiting::gather(&generators, true, &event_loop)?;
                    co.wait(&all.value).await?;
                    Ok(Value::None)
                },
            ))
        }),
        ("__repr__", |this, _| {
            let event_loop = the(this)?;
            let flag = |on: bool| if on { "True" } else { "False" };
            Ok(Value::Str(Str::from_string(format!(
                "<_UnixSelectorEventLoop running={} closed={} debug={}>",
                flag(event_loop.running.get()),
                flag(event_loop.closed.get()),
                flag(event_loop.debug.get())
            ))))
        }),
    ],
    ..NativeClass::BASE
};

fn the(value: &Value) -> PyResult<Rc<Loop>> {
    of(value).ok_or_else(|| type_error("an event loop was expected"))
}

/// The callback after the first `skip` arguments of a scheduling method, and its own arguments.
fn callback(args: &crate::args::Args, name: &str, skip: usize) -> PyResult<(Value, Vec<Value>)> {
    let known = |keyword: &Sym| keyword.text() == "context";
    if let Some((keyword, _)) = args.kw.iter().find(|(keyword, _)| !known(keyword)) {
        return Err(type_error(format!(
            "BaseEventLoop.{name}() got an unexpected keyword argument '{}'",
            keyword.text()
        )));
    }
    match args.pos.get(skip..) {
        Some([function, rest @ ..]) => Ok((function.clone(), rest.to_vec())),
        _ => Err(type_error(format!(
            "BaseEventLoop.{name}() missing 1 required positional argument: 'callback'"
        ))),
    }
}

pub(super) fn number(value: Option<&Value>) -> PyResult<f64> {
    match value {
        Some(Value::Int(number)) => Ok(*number as f64),
        Some(Value::Float(number)) => Ok(*number),
        Some(Value::Bool(flag)) => Ok(f64::from(u8::from(*flag))),
        Some(other) => match crate::float::FLOAT.call(std::slice::from_ref(other))? {
            Value::Float(number) => Ok(number),
            _ => Ok(0.0),
        },
        None => Ok(0.0),
    }
}

fn soon(this: &Value, args: crate::args::Args) -> PyResult<Value> {
    let event_loop = the(this)?;
    event_loop.check_open()?;
    let (function, rest) = callback(&args, "call_soon", 0)?;
    Ok(handle_object(event_loop.call_soon(function, rest), false))
}

fn later(this: &Value, when: f64, function: Value, rest: Vec<Value>) -> PyResult<Value> {
    let event_loop = the(this)?;
    event_loop.check_open()?;
    let handle = event_loop.at(when, Action::Python(function, rest));
    Ok(handle_object(handle, true))
}

pub static HANDLE: NativeClass = NativeClass {
    name: "Handle",
    module: "asyncio.events",
    methods: &[
        ("cancel", |this, _| {
            if let Some(handle) = handle_of(this) {
                handle.cancel();
            }
            Ok(Value::None)
        }),
        ("cancelled", |this, _| {
            Ok(Value::Bool(
                handle_of(this).is_some_and(|handle| handle.cancelled.get()),
            ))
        }),
    ],
    ..NativeClass::BASE
};

pub static TIMER_HANDLE: NativeClass = NativeClass {
    name: "TimerHandle",
    module: "asyncio.events",
    bases: || vec![HANDLE.class()],
    methods: &[("when", |this, _| {
        Ok(Value::Float(
            handle_of(this).map_or(0.0, |handle| handle.when),
        ))
    })],
    ..NativeClass::BASE
};

fn handle_of(value: &Value) -> Option<Rc<Handle>> {
    match value {
        Value::Instance(instance) => instance.native::<Rc<Handle>>().cloned(),
        _ => None,
    }
}

fn handle_object(handle: Rc<Handle>, timed: bool) -> Value {
    let class = if timed {
        TIMER_HANDLE.class()
    } else {
        HANDLE.class()
    };
    native_instance(&class, Box::new(handle))
}

/// Cancels every task of a loop that `asyncio.run` leaves, and waits for their ends.
pub(super) fn cancel_all(event_loop: &Rc<Loop>) -> PyResult<()> {
    let tasks = event_loop.all_tasks();
    if tasks.is_empty() {
        return Ok(());
    }
    for task in &tasks {
        task.cancel(None)?;
    }
    let values: Vec<Value> = tasks.iter().map(|task| task.value.clone()).collect();
    let all = super::waiting::gather(&values, true, event_loop)?;
    event_loop.run_until_complete(&all.value)?;
    for task in &tasks {
        if let Some(exc) = task.failure()
            && !errors::is_cancelled(&exc)
        {
            let message = "unhandled exception during asyncio.run() shutdown";
            event_loop.report(message, &exc)?;
        }
    }
    Ok(())
}
