//! Locks, events, conditions, semaphores and barriers.

use super::errors::{self, BROKEN_BARRIER_ERROR};
use super::event_loop;
use super::future::Fut;
use crate::class::Class;
use crate::class::native::{NativeClass, native_instance};
use crate::exception::{Exc, PyResult, runtime_error, value_error};
use crate::generator::Yielder;
use crate::int::Int;
use crate::ops;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// The futures of those who wait, first come first served.
#[derive(Default)]
pub(super) struct Waiters(RefCell<VecDeque<Fut>>);

impl Waiters {
    pub(super) fn add(&self) -> PyResult<Fut> {
        let future = Fut::new(&event_loop::must_run()?);
        self.0.borrow_mut().push_back(future.clone());
        Ok(future)
    }

    pub(super) fn remove(&self, future: &Fut) {
        let removed = {
            let mut waiters = self.0.borrow_mut();
            let at = waiters.iter().position(|known| known.is(future));
            at.and_then(|at| waiters.remove(at))
        };
        drop(removed);
    }

    fn list(&self) -> Vec<Fut> {
        self.0.borrow().iter().cloned().collect()
    }

    pub(super) fn len(&self) -> usize {
        self.0.borrow().len()
    }

    pub(super) fn pop(&self) -> Option<Fut> {
        self.0.borrow_mut().pop_front()
    }

    fn all_cancelled(&self) -> bool {
        self.list().iter().all(Fut::cancelled)
    }

    /// Waits in line; gives up the place however the wait ends.
    async fn wait(&self, co: &Yielder) -> (Option<Fut>, PyResult<Value>) {
        let future = match self.add() {
            Ok(future) => future,
            Err(exc) => return (None, Err(exc)),
        };
        let result = co.wait(&future.value).await;
        self.remove(&future);
        (Some(future), result)
    }
}

/// `[locked, waiters:2]`, as reprs show it.
fn shown(this: &Value, extra: &str, waiters: usize) -> Value {
    let class = ops::class_of(this);
    let more = match waiters {
        0 => String::new(),
        count => format!(", waiters:{count}"),
    };
    Value::from(format!(
        "<{}.{} object at {:#x} [{extra}{more}]>",
        class.0.module,
        class.name(),
        ops::id(this)
    ))
}

fn state<T: 'static>(this: &Value) -> PyResult<Rc<T>> {
    match this {
        Value::Instance(instance) => instance.native::<Rc<T>>().cloned(),
        _ => None,
    }
    .ok_or_else(|| runtime_error("the object is not initialised"))
}

fn instance<T: 'static>(class: &Class, state: T) -> PyResult<Value> {
    Ok(native_instance(class, Box::new(Rc::new(state))))
}

#[derive(Default)]
pub(super) struct Lock {
    locked: Cell<bool>,
    waiters: Waiters,
}

impl Lock {
    async fn acquire(&self, co: &Yielder) -> PyResult<Value> {
        if !self.locked.get() && self.waiters.all_cancelled() {
            self.locked.set(true);
            return Ok(Value::Bool(true));
        }
        let (_, result) = self.waiters.wait(co).await;
        if let Err(exc) = result {
            if errors::is_cancelled(&exc) && !self.locked.get() {
                self.wake_first()?;
            }
            return Err(exc);
        }
        self.locked.set(true);
        Ok(Value::Bool(true))
    }

    fn release(&self) -> PyResult<Value> {
        if !self.locked.replace(false) {
            return Err(runtime_error("Lock is not acquired."));
        }
        self.wake_first()?;
        Ok(Value::None)
    }

    fn wake_first(&self) -> PyResult<()> {
        let first = self.waiters.0.borrow().front().cloned();
        match first {
            Some(future) if !future.done() => future.set_result(Value::Bool(true)),
            _ => Ok(()),
        }
    }
}

pub static LOCK: NativeClass = NativeClass {
    name: "Lock",
    module: "asyncio.locks",
    new: Some(|class, _| instance(class, Lock::default())),
    methods: &[
        ("acquire", |this, _| {
            let lock = state::<Lock>(this)?;
            Ok(super::native("Lock.acquire", move |co| async move {
                lock.acquire(&co).await
            }))
        }),
        ("release", |this, _| state::<Lock>(this)?.release()),
        ("locked", |this, _| {
            Ok(Value::Bool(state::<Lock>(this)?.locked.get()))
        }),
        ("__aenter__", |this, _| {
            let lock = state::<Lock>(this)?;
            Ok(super::native(
                "_ContextManagerMixin.__aenter__",
                move |co| async move {
                    lock.acquire(&co).await?;
                    Ok(Value::None)
                },
            ))
        }),
        ("__aexit__", |this, _| {
            let lock = state::<Lock>(this)?;
            Ok(super::native(
                "_ContextManagerMixin.__aexit__",
                move |_co| async move { lock.release() },
            ))
        }),
        ("__repr__", |this, _| {
            let lock = state::<Lock>(this)?;
            let extra = if lock.locked.get() {
                "locked"
            } else {
                "unlocked"
            };
            Ok(shown(this, extra, lock.waiters.len()))
        }),
    ],
    has_dict: true,
    ..NativeClass::BASE
};

#[derive(Default)]
pub(super) struct Event {
    set: Cell<bool>,
    waiters: Waiters,
}

impl Event {
    pub(super) fn set(&self) -> PyResult<()> {
        if !self.set.replace(true) {
            for future in self.waiters.list() {
                if !future.done() {
                    future.set_result(Value::Bool(true))?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn clear(&self) {
        self.set.set(false);
    }

    pub(super) async fn wait(&self, co: &Yielder) -> PyResult<Value> {
        if !self.set.get() {
            self.waiters.wait(co).await.1?;
        }
        Ok(Value::Bool(true))
    }
}

pub static EVENT: NativeClass = NativeClass {
    name: "Event",
    module: "asyncio.locks",
    new: Some(|class, _| instance(class, Event::default())),
    methods: &[
        ("set", |this, _| {
            state::<Event>(this)?.set().map(Value::from)
        }),
        ("clear", |this, _| {
            state::<Event>(this)?.clear();
            Ok(Value::None)
        }),
        ("is_set", |this, _| {
            Ok(Value::Bool(state::<Event>(this)?.set.get()))
        }),
        ("wait", |this, _| {
            let event = state::<Event>(this)?;
            Ok(super::native("Event.wait", move |co| async move {
                event.wait(&co).await
            }))
        }),
        ("__repr__", |this, _| {
            let event = state::<Event>(this)?;
            let extra = if event.set.get() { "set" } else { "unset" };
            Ok(shown(this, extra, event.waiters.len()))
        }),
    ],
    has_dict: true,
    ..NativeClass::BASE
};

pub(super) struct Condition {
    lock: RefCell<Rc<Lock>>,
    waiters: Waiters,
}

impl Condition {
    fn new(lock: Rc<Lock>) -> Condition {
        Condition {
            lock: RefCell::new(lock),
            waiters: Waiters::default(),
        }
    }

    fn lock(&self) -> Rc<Lock> {
        self.lock.borrow().clone()
    }

    async fn wait(&self, co: &Yielder) -> PyResult<Value> {
        let lock = self.lock();
        if !lock.locked.get() {
            return Err(runtime_error("cannot wait on un-acquired lock"));
        }
        lock.release()?;
        let (_, result) = self.waiters.wait(co).await;
        let mut cancelled = false;
        loop {
            match lock.acquire(co).await {
                Ok(_) => break,
                Err(exc) if errors::is_cancelled(&exc) => cancelled = true,
                Err(exc) => return Err(exc),
            }
        }
        if cancelled {
            return Err(errors::cancelled_error(None));
        }
        result.map(|_| Value::Bool(true))
    }

    async fn wait_for(
        &self,
        co: &Yielder,
        predicate: impl Fn() -> PyResult<Value>,
    ) -> PyResult<Value> {
        let mut result = predicate()?;
        while !ops::truth(&result)? {
            self.wait(co).await?;
            result = predicate()?;
        }
        Ok(result)
    }

    fn notify(&self, count: i64) -> PyResult<()> {
        if !self.lock().locked.get() {
            return Err(runtime_error("cannot notify on un-acquired lock"));
        }
        let mut woken = 0;
        for future in self.waiters.list() {
            if woken >= count {
                break;
            }
            if !future.done() {
                woken += 1;
                future.set_result(Value::Bool(false))?;
            }
        }
        Ok(())
    }

    fn notify_all(&self) -> PyResult<()> {
        self.notify(self.waiters.len() as i64)
    }
}

pub static CONDITION: NativeClass = NativeClass {
    name: "Condition",
    module: "asyncio.locks",
    new: Some(|class, _| instance(class, Condition::new(Rc::default()))),
    init: Some(|this, args| {
        let [lock] = args.parse("Condition", ["lock"], 0, 1)?;
        if let Some(lock) = lock
            && !matches!(lock, Value::None)
        {
            state::<Condition>(this)?.lock.replace(state::<Lock>(lock)?);
        }
        Ok(())
    }),
    methods: &[
        ("acquire", |this, _| {
            let lock = state::<Condition>(this)?.lock();
            Ok(super::native("Lock.acquire", move |co| async move {
                lock.acquire(&co).await
            }))
        }),
        ("release", |this, _| {
            state::<Condition>(this)?.lock().release()
        }),
        ("locked", |this, _| {
            Ok(Value::Bool(state::<Condition>(this)?.lock().locked.get()))
        }),
        ("wait", |this, _| {
            let condition = state::<Condition>(this)?;
            Ok(super::native("Condition.wait", move |co| async move {
                condition.wait(&co).await
            }))
        }),
        ("wait_for", |this, args| {
            let condition = state::<Condition>(this)?;
            let predicate = args.one("Condition.wait_for")?.clone();
            Ok(super::native("Condition.wait_for", move |co| async move {
                condition.wait_for(&co, || ops::call(&predicate, &[])).await
            }))
        }),
        ("notify", |this, args| {
            let [count] = args.parse("notify", ["n"], 0, 1)?;
            let count = count.and_then(Int::from_value);
            let count = match count {
                Some(Int::Small(count)) => count,
                _ => 1,
            };
            state::<Condition>(this)?.notify(count).map(Value::from)
        }),
        ("notify_all", |this, _| {
            state::<Condition>(this)?.notify_all().map(Value::from)
        }),
        ("__aenter__", |this, _| {
            let lock = state::<Condition>(this)?.lock();
            Ok(super::native(
                "_ContextManagerMixin.__aenter__",
                move |co| async move {
                    lock.acquire(&co).await?;
                    Ok(Value::None)
                },
            ))
        }),
        ("__aexit__", |this, _| {
            let lock = state::<Condition>(this)?.lock();
            Ok(super::native(
                "_ContextManagerMixin.__aexit__",
                move |_co| async move { lock.release() },
            ))
        }),
        ("__repr__", |this, _| {
            let condition = state::<Condition>(this)?;
            let locked = condition.lock().locked.get();
            let extra = if locked { "locked" } else { "unlocked" };
            Ok(shown(this, extra, condition.waiters.len()))
        }),
    ],
    has_dict: true,
    ..NativeClass::BASE
};

pub(super) struct Semaphore {
    value: Cell<i64>,
    bound: Cell<Option<i64>>,
    waiters: Waiters,
}

impl Semaphore {
    fn locked(&self) -> bool {
        self.value.get() == 0 || !self.waiters.all_cancelled()
    }

    async fn acquire(&self, co: &Yielder) -> PyResult<Value> {
        if !self.locked() {
            self.value.set(self.value.get() - 1);
            return Ok(Value::Bool(true));
        }
        let (future, result) = self.waiters.wait(co).await;
        if let Err(exc) = result {
            if errors::is_cancelled(&exc) && future.is_some_and(|future| !future.cancelled()) {
                self.value.set(self.value.get() + 1);
                self.wake_next()?;
            }
            return Err(exc);
        }
        if self.value.get() > 0 {
            self.wake_next()?;
        }
        Ok(Value::Bool(true))
    }

    fn release(&self) -> PyResult<Value> {
        if self
            .bound
            .get()
            .is_some_and(|bound| self.value.get() >= bound)
        {
            return Err(value_error("BoundedSemaphore released too many times"));
        }
        self.value.set(self.value.get() + 1);
        self.wake_next()?;
        Ok(Value::None)
    }

    fn wake_next(&self) -> PyResult<()> {
        for future in self.waiters.list() {
            if !future.done() {
                self.value.set(self.value.get() - 1);
                return future.set_result(Value::Bool(true));
            }
        }
        Ok(())
    }
}

fn new_semaphore(class: &Class) -> PyResult<Value> {
    instance(
        class,
        Semaphore {
            value: Cell::new(1),
            bound: Cell::new(None),
            waiters: Waiters::default(),
        },
    )
}

fn init_semaphore(this: &Value, args: crate::args::Args, bounded: bool) -> PyResult<()> {
    let [value] = args.parse("Semaphore", ["value"], 0, 1)?;
    let value = match value {
        None => 1,
        Some(value) => crate::args::ssize(value)?,
    };
    if value < 0 {
        return Err(value_error("Semaphore initial value must be >= 0"));
    }
    let semaphore = state::<Semaphore>(this)?;
    semaphore.value.set(value);
    semaphore.bound.set(bounded.then_some(value));
    Ok(())
}

pub static SEMAPHORE: NativeClass = NativeClass {
    name: "Semaphore",
    module: "asyncio.locks",
    new: Some(|class, _| new_semaphore(class)),
    init: Some(|this, args| init_semaphore(this, args, false)),
    methods: &[
        ("acquire", |this, _| {
            let semaphore = state::<Semaphore>(this)?;
            Ok(super::native("Semaphore.acquire", move |co| async move {
                semaphore.acquire(&co).await
            }))
        }),
        ("release", |this, _| state::<Semaphore>(this)?.release()),
        ("locked", |this, _| {
            Ok(Value::Bool(state::<Semaphore>(this)?.locked()))
        }),
        ("__aenter__", |this, _| {
            let semaphore = state::<Semaphore>(this)?;
            Ok(super::native(
                "_ContextManagerMixin.__aenter__",
                move |co| async move {
                    semaphore.acquire(&co).await?;
                    Ok(Value::None)
                },
            ))
        }),
        ("__aexit__", |this, _| {
            let semaphore = state::<Semaphore>(this)?;
            Ok(super::native(
                "_ContextManagerMixin.__aexit__",
                move |_co| async move { semaphore.release() },
            ))
        }),
        ("__repr__", |this, _| {
            let semaphore = state::<Semaphore>(this)?;
            let extra = if semaphore.locked() {
                String::from("locked")
            } else {
                format!("unlocked, value:{}", semaphore.value.get())
            };
            Ok(shown(this, &extra, semaphore.waiters.len()))
        }),
    ],
    properties: &[("_value", |this| {
        Ok(Value::Int(state::<Semaphore>(this)?.value.get()))
    })],
    has_dict: true,
    ..NativeClass::BASE
};

pub static BOUNDED_SEMAPHORE: NativeClass = NativeClass {
    name: "BoundedSemaphore",
    module: "asyncio.locks",
    bases: || vec![SEMAPHORE.class()],
    new: Some(|class, _| new_semaphore(class)),
    init: Some(|this, args| init_semaphore(this, args, true)),
    has_dict: true,
    ..NativeClass::BASE
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Filling,
    Draining,
    Resetting,
    Broken,
}

struct Barrier {
    condition: Condition,
    parties: Cell<i64>,
    phase: Cell<Phase>,
    count: Cell<i64>,
}

impl Barrier {
    async fn wait(&self, co: &Yielder) -> PyResult<Value> {
        let lock = self.condition.lock();
        lock.acquire(co).await?;
        let result = self.pass(co).await;
        lock.release()?;
        result
    }

    async fn pass(&self, co: &Yielder) -> PyResult<Value> {
        let open = || {
            let closed = matches!(self.phase.get(), Phase::Draining | Phase::Resetting);
            Ok(Value::Bool(!closed))
        };
        self.condition.wait_for(co, open).await?;
        if self.phase.get() == Phase::Broken {
            return Err(broken("Barrier aborted"));
        }
        let index = self.count.get();
        self.count.set(index + 1);
        let result = if index + 1 == self.parties.get() {
            self.phase.set(Phase::Draining);
            self.condition.notify_all()
        } else {
            self.wait_for_others(co).await
        };
        self.count.set(self.count.get() - 1);
        self.leave()?;
        result.map(|()| Value::Int(index))
    }

    async fn wait_for_others(&self, co: &Yielder) -> PyResult<()> {
        let full = || Ok(Value::Bool(self.phase.get() != Phase::Filling));
        self.condition.wait_for(co, full).await?;
        if matches!(self.phase.get(), Phase::Broken | Phase::Resetting) {
            return Err(broken("Abort or reset of barrier"));
        }
        Ok(())
    }

    fn leave(&self) -> PyResult<()> {
        if self.count.get() != 0 {
            return Ok(());
        }
        if matches!(self.phase.get(), Phase::Resetting | Phase::Draining) {
            self.phase.set(Phase::Filling);
        }
        self.condition.notify_all()
    }

    /// Changes the phase under the lock, and wakes everyone.
    async fn change(&self, co: &Yielder, phase: Phase) -> PyResult<Value> {
        let lock = self.condition.lock();
        lock.acquire(co).await?;
        self.phase.set(match phase {
            Phase::Resetting if self.count.get() == 0 => Phase::Filling,
            phase => phase,
        });
        let result = self.condition.notify_all();
        lock.release()?;
        result.map(Value::from)
    }
}

fn broken(message: &str) -> Exc {
    errors::make(&BROKEN_BARRIER_ERROR, &[Value::from(message)])
}

pub static BARRIER: NativeClass = NativeClass {
    name: "Barrier",
    module: "asyncio.locks",
    new: Some(|class, _| {
        instance(
            class,
            Barrier {
                condition: Condition::new(Rc::default()),
                parties: Cell::new(1),
                phase: Cell::new(Phase::Filling),
                count: Cell::new(0),
            },
        )
    }),
    init: Some(|this, args| {
        let [parties] = args.parse("Barrier", ["parties"], 1, 1)?;
        let parties = crate::args::ssize(parties.unwrap_or(&Value::None))?;
        if parties < 1 {
            return Err(value_error("parties must be > 0"));
        }
        state::<Barrier>(this)?.parties.set(parties);
        Ok(())
    }),
    methods: &[
        ("wait", |this, _| {
            let barrier = state::<Barrier>(this)?;
            Ok(super::native("Barrier.wait", move |co| async move {
                barrier.wait(&co).await
            }))
        }),
        ("reset", |this, _| {
            let barrier = state::<Barrier>(this)?;
            Ok(super::native("Barrier.reset", move |co| async move {
                barrier.change(&co, Phase::Resetting).await
            }))
        }),
        ("abort", |this, _| {
            let barrier = state::<Barrier>(this)?;
            Ok(super::native("Barrier.abort", move |co| async move {
                barrier.change(&co, Phase::Broken).await
            }))
        }),
        ("__aenter__", |this, _| {
            let barrier = state::<Barrier>(this)?;
            Ok(super::native("Barrier.__aenter__", move |co| async move {
                barrier.wait(&co).await
            }))
        }),
        ("__aexit__", |_, _| {
            Ok(super::native("Barrier.__aexit__", |_co| async move {
                Ok(Value::None)
            }))
        }),
    ],
    properties: &[
        ("parties", |this| {
            Ok(Value::Int(state::<Barrier>(this)?.parties.get()))
        }),
        ("n_waiting", |this| {
            let barrier = state::<Barrier>(this)?;
            Ok(Value::Int(if barrier.phase.get() == Phase::Filling {
                barrier.count.get()
            } else {
                0
            }))
        }),
        ("broken", |this| {
            let barrier = state::<Barrier>(this)?;
            Ok(Value::Bool(barrier.phase.get() == Phase::Broken))
        }),
    ],
    has_dict: true,
    ..NativeClass::BASE
};
