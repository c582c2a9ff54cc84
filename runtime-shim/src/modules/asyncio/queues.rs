//! Queues.

use super::errors::{self, QUEUE_EMPTY, QUEUE_FULL};
use super::locks::{Event, Waiters};
use crate::args::{Args, ssize};
use crate::class::Class;
use crate::class::native::{NativeClass, native_instance};
use crate::exception::{PyResult, runtime_error, value_error};
use crate::generator::Yielder;
use crate::list::List;
use crate::ops;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    FirstIn,
    LastIn,
    Smallest,
}

struct Queue {
    order: Order,
    limit: Cell<i64>,
    items: RefCell<VecDeque<Value>>,
    getters: Waiters,
    putters: Waiters,
    unfinished: Cell<i64>,
    finished: Event,
}

fn the(this: &Value) -> PyResult<Rc<Queue>> {
    match this {
        Value::Instance(instance) => instance.native::<Rc<Queue>>().cloned(),
        _ => None,
    }
    .ok_or_else(|| runtime_error("the queue is not initialised"))
}

fn make(class: &Class, order: Order) -> PyResult<Value> {
    let queue = Queue {
        order,
        limit: Cell::new(0),
        items: RefCell::default(),
        getters: Waiters::default(),
        putters: Waiters::default(),
        unfinished: Cell::new(0),
        finished: Event::default(),
    };
    queue.finished.set()?;
    Ok(native_instance(class, Box::new(Rc::new(queue))))
}

fn init(this: &Value, args: Args) -> PyResult<()> {
    let [limit] = args.parse("Queue", ["maxsize"], 0, 1)?;
    if let Some(limit) = limit {
        the(this)?.limit.set(ssize(limit)?);
    }
    Ok(())
}

impl Queue {
    fn len(&self) -> i64 {
        self.items.borrow().len() as i64
    }

    fn is_full(&self) -> bool {
        self.limit.get() > 0 && self.len() >= self.limit.get()
    }

    fn wake(waiters: &Waiters) -> PyResult<()> {
        while let Some(waiter) = waiters.pop() {
            if !waiter.done() {
                return waiter.set_result(Value::None);
            }
        }
        Ok(())
    }

    async fn put(&self, co: &Yielder, item: Value) -> PyResult<Value> {
        while self.is_full() {
            let putter = self.putters.add()?;
            if let Err(exc) = co.wait(&putter.value).await {
                putter.cancel(None)?;
                self.putters.remove(&putter);
                if !self.is_full() && !putter.cancelled() {
                    Queue::wake(&self.putters)?;
                }
                return Err(exc);
            }
        }
        self.put_now(item)
    }

    fn put_now(&self, item: Value) -> PyResult<Value> {
        if self.is_full() {
            return Err(errors::make(&QUEUE_FULL, &[]));
        }
        self.items.borrow_mut().push_back(item);
        if self.order == Order::Smallest {
            let last = self.items.borrow().len() - 1;
            self.sift_down(0, last)?;
        }
        self.unfinished.set(self.unfinished.get() + 1);
        self.finished.clear();
        Queue::wake(&self.getters)?;
        Ok(Value::None)
    }

    async fn get(&self, co: &Yielder) -> PyResult<Value> {
        while self.len() == 0 {
            let getter = self.getters.add()?;
            if let Err(exc) = co.wait(&getter.value).await {
                getter.cancel(None)?;
                self.getters.remove(&getter);
                if self.len() != 0 && !getter.cancelled() {
                    Queue::wake(&self.getters)?;
                }
                return Err(exc);
            }
        }
        self.get_now()
    }

    fn get_now(&self) -> PyResult<Value> {
        let taken = match self.order {
            Order::FirstIn => self.items.borrow_mut().pop_front(),
            Order::LastIn => self.items.borrow_mut().pop_back(),
            Order::Smallest => self.pop_smallest()?,
        };
        let Some(item) = taken else {
            return Err(errors::make(&QUEUE_EMPTY, &[]));
        };
        Queue::wake(&self.putters)?;
        Ok(item)
    }

    fn item(&self, at: usize) -> Value {
        self.items.borrow().get(at).cloned().unwrap_or(Value::None)
    }

    fn set_item(&self, at: usize, value: Value) {
        let old = self
            .items
            .borrow_mut()
            .get_mut(at)
            .map(|slot| std::mem::replace(slot, value));
        drop(old);
    }

    /// Moves the item at `at` towards the root of the heap: no borrow is held while items are compared.
    fn sift_down(&self, start: usize, mut at: usize) -> PyResult<()> {
        let item = self.item(at);
        while at > start {
            let parent = (at - 1) / 2;
            let above = self.item(parent);
            if !ops::lt(&item, &above)? {
                break;
            }
            self.set_item(at, above);
            self.set_item(parent, item.clone());
            at = parent;
        }
        Ok(())
    }

    fn pop_smallest(&self) -> PyResult<Option<Value>> {
        let Some(last) = self.items.borrow_mut().pop_back() else {
            return Ok(None);
        };
        if self.items.borrow().is_empty() {
            return Ok(Some(last));
        }
        let smallest = self.item(0);
        self.set_item(0, last.clone());
        let end = self.items.borrow().len();
        let mut at = 0;
        let mut child = 1;
        while child < end {
            let right = child + 1;
            if right < end && !ops::lt(&self.item(child), &self.item(right))? {
                child = right;
            }
            self.set_item(at, self.item(child));
            at = child;
            child = 2 * at + 1;
        }
        self.set_item(at, last);
        self.sift_down(0, at)?;
        Ok(Some(smallest))
    }

    fn shown(&self) -> PyResult<String> {
        let mut text = format!("maxsize={}", self.limit.get());
        let items: Vec<Value> = self.items.borrow().iter().cloned().collect();
        if !items.is_empty() {
            let list = Value::List(List::from_values(items));
            text.push_str(&format!(" _queue={}", ops::repr(&list)?.as_str()));
        }
        let counts = [
            ("_getters", self.getters.len()),
            ("_putters", self.putters.len()),
        ];
        for (name, count) in counts {
            if count > 0 {
                text.push_str(&format!(" {name}[{count}]"));
            }
        }
        if self.unfinished.get() > 0 {
            text.push_str(&format!(" tasks={}", self.unfinished.get()));
        }
        Ok(text)
    }
}

pub static QUEUE: NativeClass = NativeClass {
    name: "Queue",
    module: "asyncio.queues",
    new: Some(|class, _| make(class, Order::FirstIn)),
    init: Some(init),
    methods: &[
        ("put", |this, args| {
            let queue = the(this)?;
            let [item] = args.parse("put", ["item"], 1, 1)?;
            let item = item.cloned().unwrap_or(Value::None);
            Ok(super::native("Queue.put", move |co| async move {
                queue.put(&co, item).await
            }))
        }),
        ("put_nowait", |this, args| {
            let [item] = args.parse("put_nowait", ["item"], 1, 1)?;
            the(this)?.put_now(item.cloned().unwrap_or(Value::None))
        }),
        ("get", |this, _| {
            let queue = the(this)?;
            Ok(super::native("Queue.get", move |co| async move {
                queue.get(&co).await
            }))
        }),
        ("get_nowait", |this, _| the(this)?.get_now()),
        ("qsize", |this, _| Ok(Value::Int(the(this)?.len()))),
        ("empty", |this, _| Ok(Value::Bool(the(this)?.len() == 0))),
        ("full", |this, _| Ok(Value::Bool(the(this)?.is_full()))),
        ("task_done", |this, _| {
            let queue = the(this)?;
            let left = queue.unfinished.get();
            if left <= 0 {
                return Err(value_error("task_done() called too many times"));
            }
            queue.unfinished.set(left - 1);
            if left == 1 {
                queue.finished.set()?;
            }
            Ok(Value::None)
        }),
        ("join", |this, _| {
            let queue = the(this)?;
            Ok(super::native("Queue.join", move |co| async move {
                if queue.unfinished.get() > 0 {
                    queue.finished.wait(&co).await?;
                }
                Ok(Value::None)
            }))
        }),
        ("__repr__", |this, _| {
            Ok(Value::from(format!(
                "<{} at {:#x} {}>",
                ops::type_name(this),
                ops::id(this),
                the(this)?.shown()?
            )))
        }),
        ("__str__", |this, _| {
            Ok(Value::from(format!(
                "<{} {}>",
                ops::type_name(this),
                the(this)?.shown()?
            )))
        }),
    ],
    properties: &[("maxsize", |this| Ok(Value::Int(the(this)?.limit.get())))],
    has_dict: true,
    ..NativeClass::BASE
};

pub static LIFO_QUEUE: NativeClass = NativeClass {
    name: "LifoQueue",
    module: "asyncio.queues",
    bases: || vec![QUEUE.class()],
    new: Some(|class, _| make(class, Order::LastIn)),
    init: Some(init),
    has_dict: true,
    ..NativeClass::BASE
};

pub static PRIORITY_QUEUE: NativeClass = NativeClass {
    name: "PriorityQueue",
    module: "asyncio.queues",
    bases: || vec![QUEUE.class()],
    new: Some(|class, _| make(class, Order::Smallest)),
    init: Some(init),
    has_dict: true,
    ..NativeClass::BASE
};
