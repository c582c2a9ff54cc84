//! `asyncio` on an event loop of its own: CPython's order of events, and a clock that never waits.

mod errors;
mod event_loop;
mod future;
mod groups;
mod locks;
mod queues;
mod waiting;

pub use errors::{
    BROKEN_BARRIER_ERROR, CANCELLED_ERROR, INVALID_STATE_ERROR, QUEUE_EMPTY, QUEUE_FULL,
};
pub use event_loop::{HANDLE, LOOP as ABSTRACT_EVENT_LOOP, TIMER_HANDLE};
pub use future::{FUTURE, TASK};
pub use groups::TASK_GROUP;
pub use locks::{BARRIER, BOUNDED_SEMAPHORE, CONDITION, EVENT, LOCK, SEMAPHORE};
pub use queues::{LIFO_QUEUE, PRIORITY_QUEUE, QUEUE};

pub use crate::exception::TIMEOUT_ERROR;

use crate::args::Args;
use crate::class::native::{NativeClass, native_instance};
use crate::coroutine::native;
use crate::exception::{PyResult, runtime_error, value_error};
use crate::function::Builtin;
use crate::names::Sym;
use crate::ops;
use crate::set::Set;
use crate::value::Value;
use event_loop::Loop;
use future::Fut;
use std::cell::RefCell;
use std::rc::Rc;
use waiting::{keyword, only_keywords};

/// A future of what a function gives that runs here and now, as there are no threads.
fn run_inline(event_loop: &Rc<Loop>, run: impl FnOnce() -> PyResult<Value>) -> Fut {
    let future = Fut::new(event_loop);
    let done = future.clone();
    let outcome = run();
    event_loop.soon(move || {
        if done.done() {
            return Ok(());
        }
        match outcome {
            Ok(value) => done.set_result(value),
            Err(exc) => done.set_exception(exc),
        }
    });
    future
}

const fn function(name: &'static str, call: fn(Args) -> PyResult<Value>) -> Builtin {
    Builtin {
        name,
        module: "asyncio",
        call,
        class: None,
    }
}

/// `FIRST_COMPLETED`
pub fn first_completed() -> Value {
    Value::from("FIRST_COMPLETED")
}

/// `FIRST_EXCEPTION`
pub fn first_exception() -> Value {
    Value::from("FIRST_EXCEPTION")
}

/// `ALL_COMPLETED`
pub fn all_completed() -> Value {
    Value::from("ALL_COMPLETED")
}

pub static RUN: Builtin = function("run", |args| {
    only_keywords(&args, "run", &["debug", "main"])?;
    if event_loop::running().is_some() {
        return Err(runtime_error(
            "asyncio.run() cannot be called from a running event loop",
        ));
    }
    let main = args.pos.first().or_else(|| keyword(&args, "main"));
    let main = match main {
        Some(main) => main.clone(),
        None => {
            return Err(crate::exception::type_error(
                "run() missing 1 required positional argument: 'main'",
            ));
        }
    };
    check_coroutine(&main)?;
    let runner = RunnerState::default();
    let result = runner.run(&main);
    let closed = runner.close();
    let value = result?;
    closed?;
    Ok(value)
});

fn check_coroutine(value: &Value) -> PyResult<()> {
    if crate::coroutine::is_coroutine(value) {
        return Ok(());
    }
    Err(value_error(format!(
        "a coroutine was expected, got {}",
        ops::repr(value)?.as_str()
    )))
}

#[derive(Default)]
struct RunnerState {
    event_loop: RefCell<Option<Rc<Loop>>>,
    closed: std::cell::Cell<bool>,
}

impl RunnerState {
    fn event_loop(&self) -> PyResult<Rc<Loop>> {
        if self.closed.get() {
            return Err(runtime_error("Runner is closed"));
        }
        let known = self.event_loop.borrow().clone();
        Ok(known.unwrap_or_else(|| {
            let event_loop = Loop::new();
            event_loop::set(Some(event_loop.clone()));
            self.event_loop.replace(Some(event_loop.clone()));
            event_loop
        }))
    }

    fn run(&self, main: &Value) -> PyResult<Value> {
        check_coroutine(main)?;
        if event_loop::running().is_some() {
            return Err(runtime_error(
                "Runner.run() cannot be called from a running event loop",
            ));
        }
        let event_loop = self.event_loop()?;
        let task = future::new_task(&event_loop, main, None)?;
        event_loop.run_until_complete(&task.value)
    }

    fn close(&self) -> PyResult<()> {
        self.closed.set(true);
        let Some(event_loop) = self.event_loop.take() else {
            return Ok(());
        };
        let cancelled = event_loop::cancel_all(&event_loop);
        // CPython closes generators and the executor in two tasks.
        let closed = event_loop.close_generators();
        future::skip_names(2);
        event_loop::set(None);
        event_loop.close()?;
        cancelled?;
        closed
    }
}

pub static RUNNER: NativeClass = NativeClass {
    name: "Runner",
    module: "asyncio.runners",
    new: Some(|class, args| {
        only_keywords(&args, "Runner", &["debug", "loop_factory"])?;
        Ok(native_instance(
            class,
            Box::new(Rc::new(RunnerState::default())),
        ))
    }),
    methods: &[
        ("run", |this, args| {
            only_keywords(&args, "run", &["context"])?;
            let main = args.pos.first().cloned().unwrap_or(Value::None);
            runner(this)?.run(&main)
        }),
        ("get_loop", |this, _| {
            Ok(runner(this)?.event_loop()?.value())
        }),
        ("close", |this, _| runner(this)?.close().map(Value::from)),
        ("__enter__", |this, _| {
            runner(this)?.event_loop()?;
            Ok(this.clone())
        }),
        ("__exit__", |this, _| runner(this)?.close().map(Value::from)),
    ],
    ..NativeClass::BASE
};

fn runner(this: &Value) -> PyResult<Rc<RunnerState>> {
    match this {
        Value::Instance(instance) => instance.native::<Rc<RunnerState>>().cloned(),
        _ => None,
    }
    .ok_or_else(|| runtime_error("Runner is closed"))
}

pub static SLEEP: Builtin = function("sleep", waiting::sleep);
pub static SHIELD: Builtin = function("shield", waiting::shield);
pub static WAIT_FOR: Builtin = function("wait_for", waiting::wait_for);
pub static WAIT: Builtin = function("wait", waiting::wait);
pub static AS_COMPLETED: Builtin = function("as_completed", waiting::as_completed);
pub static TIMEOUT: Builtin = function("timeout", |args| groups::timeout(args, true));
pub static TIMEOUT_AT: Builtin = function("timeout_at", |args| groups::timeout(args, false));

pub static GATHER: Builtin = function("gather", |args| {
    only_keywords(&args, "gather", &["return_exceptions"])?;
    let return_exceptions = match keyword(&args, "return_exceptions") {
        Some(value) => ops::truth(value)?,
        None => false,
    };
    let first = args.pos.iter().find_map(future::of);
    let event_loop = match first {
        Some(future) => future.event_loop().clone(),
        None => event_loop::get()?,
    };
    Ok(waiting::gather(args.pos, return_exceptions, &event_loop)?.value)
});

pub static CREATE_TASK: Builtin = function("create_task", |args| {
    let [coroutine, name, _context] =
        args.parse("create_task", ["coro", "name", "context"], 1, 1)?;
    let event_loop = event_loop::must_run()?;
    let coroutine = coroutine.cloned().unwrap_or(Value::None);
    Ok(future::new_task(&event_loop, &coroutine, name)?.value)
});

pub static ENSURE_FUTURE: Builtin = function("ensure_future", |args| {
    let [awaitable, event_loop] = args.parse("ensure_future", ["coro_or_future", "loop"], 1, 1)?;
    let event_loop = event_loop.and_then(event_loop::of);
    let awaitable = awaitable.cloned().unwrap_or(Value::None);
    Ok(future::ensure(&awaitable, event_loop.as_ref())?.value)
});

pub static CURRENT_TASK: Builtin = function("current_task", |args| {
    let [given] = args.parse("current_task", ["loop"], 0, 1)?;
    let event_loop = match given.and_then(event_loop::of) {
        Some(event_loop) => event_loop,
        None => event_loop::must_run()?,
    };
    Ok(event_loop
        .current_task()
        .map_or(Value::None, |task| task.value))
});

pub static ALL_TASKS: Builtin = function("all_tasks", |args| {
    let [given] = args.parse("all_tasks", ["loop"], 0, 1)?;
    let event_loop = match given.and_then(event_loop::of) {
        Some(event_loop) => event_loop,
        None => event_loop::must_run()?,
    };
    let tasks = Set::new();
    for task in event_loop.all_tasks() {
        tasks.add(task.value)?;
    }
    Ok(Value::from(tasks))
});

pub static GET_RUNNING_LOOP: Builtin = function("get_running_loop", |args| {
    args.none("get_running_loop")?;
    Ok(event_loop::must_run()?.value())
});

pub static GET_EVENT_LOOP: Builtin = function("get_event_loop", |args| {
    args.none("get_event_loop")?;
    Ok(event_loop::get()?.value())
});

pub static NEW_EVENT_LOOP: Builtin = function("new_event_loop", |args| {
    args.none("new_event_loop")?;
    Ok(Loop::new().value())
});

pub static SET_EVENT_LOOP: Builtin = function("set_event_loop", |args| {
    event_loop::set(event_loop::of(args.one("set_event_loop")?));
    Ok(Value::None)
});

pub static ISCOROUTINE: Builtin = function("iscoroutine", |args| {
    Ok(Value::Bool(crate::coroutine::is_coroutine(
        args.one("iscoroutine")?,
    )))
});

pub static ISFUTURE: Builtin = function("isfuture", |args| {
    Ok(Value::Bool(future::of(args.one("isfuture")?).is_some()))
});

pub static ISCOROUTINEFUNCTION: Builtin = function("iscoroutinefunction", |args| {
    Ok(Value::Bool(crate::coroutine::is_coroutine_function(
        args.one("iscoroutinefunction")?,
    )))
});

pub static TO_THREAD: Builtin = function("to_thread", |args| {
    let (function, rest) = match args.pos {
        [function, rest @ ..] => (function.clone(), rest.to_vec()),
        [] => {
            return Err(crate::exception::type_error(
                "to_thread() missing 1 required positional argument: 'func'",
            ));
        }
    };
    let keywords: Vec<(Sym, Value)> = args.kw.to_vec();
    Ok(native("to_thread", move |co| async move {
        let event_loop = event_loop::must_run()?;
        let future = run_inline(&event_loop, || {
            ops::call_args(&function, Args::new(&rest, &keywords))
        });
        co.wait(&future.value).await
    }))
});
