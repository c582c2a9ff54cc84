//! `TaskGroup`, and the timeouts of `async with`.

use super::errors::{self, is_cancelled};
use super::event_loop::{self, Handle, Loop, number};
use super::future::{self, Fut};
use crate::args::Args;
use crate::class::native::{NativeClass, native_instance};
use crate::class::{Class, ClassId};
use crate::exception::{Exc, PyResult, raise, runtime_error};
use crate::generator::Yielder;
use crate::list::List;
use crate::ops;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[derive(Default)]
struct Group {
    event_loop: RefCell<Option<Rc<Loop>>>,
    parent: RefCell<Option<Fut>>,
    entered: Cell<bool>,
    exiting: Cell<bool>,
    aborting: Cell<bool>,
    parent_cancel_requested: Cell<bool>,
    tasks: RefCell<Vec<Fut>>,
    errors: RefCell<Vec<Exc>>,
    base_error: RefCell<Option<Exc>>,
    completed: RefCell<Option<Fut>>,
}

fn the(this: &Value) -> PyResult<Rc<Group>> {
    match this {
        Value::Instance(instance) => instance.native::<Rc<Group>>().cloned(),
        _ => None,
    }
    .ok_or_else(|| runtime_error("the task group is not initialised"))
}

fn is_base_error(exc: &Exc) -> bool {
    exc.is(ClassId::SystemExit) || exc.is(ClassId::KeyboardInterrupt)
}

impl Group {
    fn shown(&self) -> String {
        let mut info = String::new();
        let (tasks, errors) = (self.tasks.borrow().len(), self.errors.borrow().len());
        if tasks > 0 {
            info.push_str(&format!(" tasks={tasks}"));
        }
        if errors > 0 {
            info.push_str(&format!(" errors={errors}"));
        }
        if self.aborting.get() {
            info.push_str(" cancelling");
        } else if self.entered.get() {
            info.push_str(" entered");
        }
        format!("<TaskGroup{info}>")
    }

    fn abort(&self) -> PyResult<()> {
        self.aborting.set(true);
        let tasks = self.tasks.borrow().clone();
        for task in tasks {
            if !task.done() {
                task.cancel(None)?;
            }
        }
        Ok(())
    }

    fn task_done(&self, task: &Fut) -> PyResult<()> {
        self.tasks.borrow_mut().retain(|known| !known.is(task));
        let completed = self.completed.borrow().clone();
        if let Some(completed) = completed
            && self.tasks.borrow().is_empty()
            && !completed.done()
        {
            completed.set_result(Value::Bool(true))?;
        }
        if task.cancelled() {
            return Ok(());
        }
        let Some(exc) = task.failure() else {
            return Ok(());
        };
        self.errors.borrow_mut().push(exc.clone());
        if is_base_error(&exc) && self.base_error.borrow().is_none() {
            self.base_error.replace(Some(exc.clone()));
        }
        let Some(parent) = self.parent.borrow().clone() else {
            return Ok(());
        };
        if parent.done() {
            return parent.event_loop().report(
                "a task has errored out but its parent task is already completed",
                &exc,
            );
        }
        if !self.aborting.get() && !self.parent_cancel_requested.get() {
            self.abort()?;
            self.parent_cancel_requested.set(true);
            parent.cancel(None)?;
        }
        Ok(())
    }

    fn enter(&self, this: Value) -> PyResult<Value> {
        if self.entered.get() {
            return Err(runtime_error(format!(
                "TaskGroup {} has been already entered",
                self.shown()
            )));
        }
        self.entered.set(true);
        let event_loop = event_loop::must_run()?;
        self.parent.replace(event_loop.current_task());
        self.event_loop.replace(Some(event_loop));
        if self.parent.borrow().is_none() {
            return Err(runtime_error(format!(
                "TaskGroup {} cannot determine the parent task",
                self.shown()
            )));
        }
        Ok(this)
    }

    async fn leave(&self, co: &Yielder, raised: Option<Exc>) -> PyResult<Value> {
        self.exiting.set(true);
        if let Some(exc) = &raised
            && is_base_error(exc)
            && self.base_error.borrow().is_none()
        {
            self.base_error.replace(Some(exc.clone()));
        }
        let mut cancellation = raised.clone().filter(is_cancelled);
        if self.parent_cancel_requested.get() {
            let parent = self.parent.borrow().clone();
            if parent.is_none_or(|parent| parent.uncancel() == 0) {
                cancellation = None;
            }
        }
        if raised.is_some() && !self.aborting.get() {
            self.abort()?;
        }
        while !self.tasks.borrow().is_empty() {
            let known = self.completed.borrow().clone();
            let completed = match known {
                Some(completed) => completed,
                None => {
                    let completed = Fut::new(&event_loop::must_run()?);
                    self.completed.replace(Some(completed.clone()));
                    completed
                }
            };
            match co.wait(&completed.value).await {
                Err(exc) if is_cancelled(&exc) => {
                    if !self.aborting.get() {
                        cancellation = Some(exc);
                        self.abort()?;
                    }
                }
                Err(exc) => return Err(exc),
                Ok(_) => {}
            }
            self.completed.replace(None);
        }
        let base_error = self.base_error.borrow().clone();
        if let Some(exc) = base_error {
            return Err(raise(&exc.value()));
        }
        if let Some(exc) = cancellation
            && self.errors.borrow().is_empty()
        {
            return Err(raise(&exc.value()));
        }
        if let Some(exc) = raised
            && !is_cancelled(&exc)
        {
            self.errors.borrow_mut().push(exc);
        }
        let all = self.errors.take();
        if all.is_empty() {
            return Ok(Value::None);
        }
        let all = all.iter().map(Exc::value).collect();
        let group = ops::call(
            &Value::Class(Class::builtin(ClassId::BaseExceptionGroup)),
            &[
                Value::from("unhandled errors in a TaskGroup"),
                Value::List(List::from_values(all)),
            ],
        )?;
        Err(crate::exception::raise_from(&group, &Value::None))
    }

    fn create(this: &Value, args: Args) -> PyResult<Value> {
        let group = the(this)?;
        let [coroutine, name, _context] =
            args.parse("create_task", ["coro", "name", "context"], 1, 1)?;
        let refuse = |what: &str| Err(runtime_error(format!("TaskGroup {} {what}", group.shown())));
        if !group.entered.get() {
            return refuse("has not been entered");
        }
        if group.exiting.get() && group.tasks.borrow().is_empty() {
            return refuse("is finished");
        }
        if group.aborting.get() {
            return refuse("is shutting down");
        }
        let coroutine = coroutine.cloned().unwrap_or(Value::None);
        let task = future::new_task(&event_loop::must_run()?, &coroutine, name)?;
        let watching = group.clone();
        task.when_done(move |task| watching.task_done(task));
        group.tasks.borrow_mut().push(task.clone());
        Ok(task.value)
    }
}

/// The exception among the arguments of `__aexit__`.
fn raised(args: &Args) -> Option<Exc> {
    match args.pos.get(1) {
        Some(Value::Instance(instance)) if instance.exception().is_some() => {
            Some(Exc(instance.clone()))
        }
        _ => None,
    }
}

pub static TASK_GROUP: NativeClass = NativeClass {
    name: "TaskGroup",
    module: "asyncio.taskgroups",
    new: Some(|class, _| Ok(native_instance(class, Box::new(Rc::new(Group::default()))))),
    methods: &[
        ("create_task", Group::create),
        ("__aenter__", |this, _| {
            let (group, this) = (the(this)?, this.clone());
            Ok(super::native(
                "TaskGroup.__aenter__",
                move |_co| async move { group.enter(this) },
            ))
        }),
        ("__aexit__", |this, args| {
            let (group, raised) = (the(this)?, raised(&args));
            Ok(super::native("TaskGroup.__aexit__", move |co| async move {
                group.leave(&co, raised).await
            }))
        }),
        ("__repr__", |this, _| Ok(Value::from(the(this)?.shown()))),
    ],
    has_dict: true,
    ..NativeClass::BASE
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Created,
    Active,
    Expiring,
    Expired,
    Finished,
}

impl Phase {
    fn text(self) -> &'static str {
        match self {
            Phase::Created => "created",
            Phase::Active => "active",
            Phase::Expiring => "expiring",
            Phase::Expired => "expired",
            Phase::Finished => "finished",
        }
    }
}

struct Timeout {
    when: Cell<Option<f64>>,
    phase: Cell<Phase>,
    task: RefCell<Option<Fut>>,
    handle: RefCell<Option<Rc<Handle>>>,
}

fn timeout_of(this: &Value) -> PyResult<Rc<Timeout>> {
    match this {
        Value::Instance(instance) => instance.native::<Rc<Timeout>>().cloned(),
        _ => None,
    }
    .ok_or_else(|| runtime_error("the timeout is not initialised"))
}

fn optional_time(value: Option<&Value>) -> PyResult<Option<f64>> {
    match value {
        None | Some(Value::None) => Ok(None),
        some => number(some).map(Some),
    }
}

/// `timeout(delay)` and `timeout_at(when)`.
pub(super) fn timeout(args: Args, is_delay: bool) -> PyResult<Value> {
    let value = if is_delay {
        event_loop::must_run()?;
        args.parse("timeout", ["delay"], 1, 1)?[0]
    } else {
        args.parse("timeout_at", ["when"], 1, 1)?[0]
    };
    let mut when = optional_time(value)?;
    if is_delay {
        when = when.map(|delay| event_loop::now() + delay);
    }
    Ok(new_timeout(&TIMEOUT.class(), when))
}

fn new_timeout(class: &Class, when: Option<f64>) -> Value {
    native_instance(
        class,
        Box::new(Rc::new(Timeout {
            when: Cell::new(when),
            phase: Cell::new(Phase::Created),
            task: RefCell::new(None),
            handle: RefCell::new(None),
        })),
    )
}

impl Timeout {
    fn stop_timer(&self) {
        if let Some(handle) = self.handle.take() {
            handle.cancel();
        }
    }

    fn reschedule(self: &Rc<Timeout>, when: Option<f64>) -> PyResult<()> {
        if self.phase.get() != Phase::Active {
            return Err(runtime_error(format!(
                "Cannot change state of {} Timeout",
                self.phase.get().text()
            )));
        }
        self.when.set(when);
        self.stop_timer();
        let Some(when) = when else {
            return Ok(());
        };
        let event_loop = event_loop::must_run()?;
        let timeout = self.clone();
        let expire = move || timeout.expire();
        let handle = if when <= event_loop::now() {
            event_loop.soon(expire)
        } else {
            event_loop.run_at(when, expire)
        };
        self.handle.replace(Some(handle));
        Ok(())
    }

    fn expire(&self) -> PyResult<()> {
        let task = self.task.borrow().clone();
        if let Some(task) = task {
            task.cancel(None)?;
        }
        self.phase.set(Phase::Expiring);
        self.handle.replace(None);
        Ok(())
    }

    fn enter(self: &Rc<Timeout>, this: Value) -> PyResult<Value> {
        self.phase.set(Phase::Active);
        self.task.replace(event_loop::must_run()?.current_task());
        if self.task.borrow().is_none() {
            return Err(runtime_error("Timeout should be used inside a task"));
        }
        self.reschedule(self.when.get())?;
        Ok(this)
    }

    fn leave(&self, raised: Option<Exc>) -> PyResult<Value> {
        self.stop_timer();
        match self.phase.get() {
            Phase::Expiring => {
                self.phase.set(Phase::Expired);
                let task = self.task.borrow().clone();
                let handled = task.is_some_and(|task| task.uncancel() == 0);
                // A subclass of the error is somebody else's.
                let is_ours = raised.as_ref().is_some_and(|exc| {
                    exc.class().address() == errors::CANCELLED_ERROR.class().address()
                });
                if handled && is_ours {
                    return Err(Exc::with_args(ClassId::TimeoutError, Vec::new()));
                }
            }
            Phase::Active => self.phase.set(Phase::Finished),
            _ => {}
        }
        Ok(Value::None)
    }
}

pub static TIMEOUT: NativeClass = NativeClass {
    name: "Timeout",
    module: "asyncio.timeouts",
    new: Some(|class, args| {
        let [when] = args.parse("Timeout", ["when"], 1, 1)?;
        Ok(new_timeout(class, optional_time(when)?))
    }),
    methods: &[
        ("when", |this, _| {
            let when = timeout_of(this)?.when.get();
            Ok(when.map_or(Value::None, Value::Float))
        }),
        ("reschedule", |this, args| {
            let [when] = args.parse("reschedule", ["when"], 1, 1)?;
            let when = optional_time(when)?;
            timeout_of(this)?.reschedule(when).map(Value::from)
        }),
        ("expired", |this, _| {
            let phase = timeout_of(this)?.phase.get();
            Ok(Value::Bool(matches!(
                phase,
                Phase::Expiring | Phase::Expired
            )))
        }),
        ("__aenter__", |this, _| {
            let (timeout, this) = (timeout_of(this)?, this.clone());
            Ok(super::native("Timeout.__aenter__", move |_co| async move {
                timeout.enter(this)
            }))
        }),
        ("__aexit__", |this, args| {
            let (timeout, raised) = (timeout_of(this)?, raised(&args));
            Ok(super::native("Timeout.__aexit__", move |_co| async move {
                timeout.leave(raised)
            }))
        }),
        ("__repr__", |this, _| {
            Ok(Value::from(format!(
                "<Timeout [{}]>",
                timeout_of(this)?.phase.get().text()
            )))
        }),
    ],
    has_dict: true,
    ..NativeClass::BASE
};
