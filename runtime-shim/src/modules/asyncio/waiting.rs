//! Waiting for several futures at once, and for no longer than a time.

use super::errors;
use super::event_loop::{self, Loop, number};
use super::future::{self, Fut};
use crate::args::Args;
use crate::class::ClassId;
use crate::exception::{Exc, PyResult, type_error, value_error};
use crate::generator::Yielder;
use crate::iter::{Iter, IterState, collect};
use crate::list::List;
use crate::names::Sym;
use crate::ops;
use crate::set::Set;
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// A keyword argument; `None` where it was not given.
pub(super) fn keyword<'a>(args: &Args<'a>, name: &str) -> Option<&'a Value> {
    args.kw
        .iter()
        .find(|(known, _)| known.text() == name)
        .map(|(_, value)| value)
        .filter(|value| !matches!(value, Value::None))
}

/// Refuses keywords that a function does not have.
pub(super) fn only_keywords(args: &Args, function: &str, known: &[&str]) -> PyResult<()> {
    let unknown = |name: &Sym| !known.contains(&name.text());
    match args.kw.iter().find(|(name, _)| unknown(name)) {
        Some((name, _)) => Err(type_error(format!(
            "{function}() got an unexpected keyword argument '{}'",
            name.text()
        ))),
        None => Ok(()),
    }
}

/// `sleep(delay, result)`
pub(super) fn sleep(args: Args) -> PyResult<Value> {
    let [delay, result] = args.parse("sleep", ["delay", "result"], 1, 2)?;
    let delay = delay.cloned().unwrap_or(Value::None);
    let result = result.cloned().unwrap_or(Value::None);
    Ok(super::native("sleep", move |co| async move {
        if ops::le(&delay, &Value::Int(0))? {
            co.give(Value::None).await?;
            return Ok(result);
        }
        let event_loop = event_loop::must_run()?;
        let future = Fut::new(&event_loop);
        let done = future.clone();
        let handle = event_loop.run_later(number(Some(&delay))?, move || {
            if done.cancelled() {
                return Ok(());
            }
            done.set_result(result)
        });
        let waited = co.wait(&future.value).await;
        handle.cancel();
        waited
    }))
}

/// `gather(*awaitables, return_exceptions)`
pub(super) fn gather(
    awaitables: &[Value],
    return_exceptions: bool,
    event_loop: &Rc<Loop>,
) -> PyResult<Fut> {
    if awaitables.is_empty() {
        let outer = Fut::new(event_loop);
        outer.set_result(Value::List(List::new()))?;
        return Ok(outer);
    }
    let mut children: Vec<Fut> = Vec::with_capacity(awaitables.len());
    let mut different: Vec<(Value, Fut)> = Vec::new();
    for awaitable in awaitables {
        let known = different
            .iter()
            .find(|(value, _)| ops::is(value, awaitable));
        if let Some((_, future)) = known {
            children.push(future.clone());
            continue;
        }
        let future = future::ensure(awaitable, Some(event_loop))?;
        different.push((awaitable.clone(), future.clone()));
        children.push(future);
    }
    let outer = Fut::gathering(event_loop, children.clone());
    let gathered = Rc::new(Gathered {
        outer: outer.clone(),
        children,
        left: Cell::new(different.len()),
        return_exceptions,
    });
    for (_, future) in different {
        let gathered = gathered.clone();
        future.when_done(move |done| gathered.ended(done));
    }
    Ok(outer)
}

struct Gathered {
    outer: Fut,
    children: Vec<Fut>,
    left: Cell<usize>,
    return_exceptions: bool,
}

impl Gathered {
    fn ended(&self, child: &Fut) -> PyResult<()> {
        self.left.set(self.left.get().saturating_sub(1));
        if self.outer.done() {
            return Ok(());
        }
        if !self.return_exceptions {
            if child.cancelled() {
                return self.outer.set_exception(child.cancelled_error());
            }
            if let Some(exc) = child.failure() {
                return self.outer.set_exception(exc);
            }
        }
        if self.left.get() > 0 {
            return Ok(());
        }
        if self.outer.was_cancel_requested() {
            return self.outer.set_exception(child.cancelled_error());
        }
        let mut results = Vec::with_capacity(self.children.len());
        for child in &self.children {
            results.push(if child.cancelled() {
                let message = child.cancel_message().unwrap_or_else(|| Value::from(""));
                errors::cancelled_error(Some(message)).value()
            } else {
                match child.failure() {
                    Some(exc) => exc.value(),
                    None => child.result()?,
                }
            });
        }
        self.outer
            .set_result(Value::List(List::from_values(results)))
    }
}

/// `shield(awaitable)`
pub(super) fn shield(args: Args) -> PyResult<Value> {
    let inner = future::ensure(args.one("shield")?, None)?;
    if inner.done() {
        return Ok(inner.value);
    }
    let outer = Fut::new(inner.event_loop());
    let shielded = outer.clone();
    let id = inner.when_done(move |inner| {
        if shielded.done() {
            return Ok(());
        }
        if inner.cancelled() {
            return shielded.cancel(None).map(drop);
        }
        match inner.failure() {
            Some(exc) => shielded.set_exception(exc),
            None => shielded.set_result(inner.result()?),
        }
    });
    outer.when_done(move |_| {
        if !inner.done() {
            inner.forget(id);
        }
        Ok(())
    });
    Ok(outer.value)
}

/// Ends a future that others wait for, unless it has ended.
fn release(waiter: &Fut) -> PyResult<()> {
    if waiter.done() {
        return Ok(());
    }
    waiter.set_result(Value::None)
}

async fn cancel_and_wait(co: &Yielder, future: &Fut) -> PyResult<()> {
    let waiter = Fut::new(future.event_loop());
    let released = waiter.clone();
    let id = future.when_done(move |_| release(&released));
    let cancelled = future.cancel(None);
    let waited = co.wait(&waiter.value).await;
    future.forget(id);
    cancelled?;
    waited.map(drop)
}

fn timed_out(cause: Option<Exc>) -> Exc {
    let error = Exc::with_args(ClassId::TimeoutError, Vec::new());
    if let (Some(data), Some(cause)) = (error.data(), cause) {
        data.context.replace(Some(cause.clone()));
        data.cause.replace(Some(cause));
        data.suppress_context.set(true);
    }
    error
}

/// The result of a future that a timeout has cancelled.
fn late_result(future: &Fut) -> PyResult<Value> {
    match future.result() {
        Err(exc) if errors::is_cancelled(&exc) => Err(timed_out(Some(exc))),
        result => result,
    }
}

/// `wait_for(awaitable, timeout)`
pub(super) fn wait_for(args: Args) -> PyResult<Value> {
    let [awaitable, timeout] = args.parse("wait_for", ["fut", "timeout"], 2, 2)?;
    let awaitable = awaitable.cloned().unwrap_or(Value::None);
    let timeout = timeout.cloned().unwrap_or(Value::None);
    Ok(super::native("wait_for", move |co| async move {
        let event_loop = event_loop::must_run()?;
        if matches!(timeout, Value::None) {
            return co.wait(&awaitable).await;
        }
        if ops::le(&timeout, &Value::Int(0))? {
            let future = future::ensure(&awaitable, Some(&event_loop))?;
            if future.done() {
                return future.result();
            }
            cancel_and_wait(&co, &future).await?;
            return late_result(&future);
        }
        let waiter = Fut::new(&event_loop);
        let released = waiter.clone();
        let handle = event_loop.run_later(number(Some(&timeout))?, move || release(&released));
        let result = wait_until(&co, &awaitable, &event_loop, &waiter).await;
        handle.cancel();
        result
    }))
}

async fn wait_until(
    co: &Yielder,
    awaitable: &Value,
    event_loop: &Rc<Loop>,
    waiter: &Fut,
) -> PyResult<Value> {
    let future = future::ensure(awaitable, Some(event_loop))?;
    let released = waiter.clone();
    let id = future.when_done(move |_| release(&released));
    match co.wait(&waiter.value).await {
        Err(exc) if errors::is_cancelled(&exc) => {
            if future.done() {
                return future.result();
            }
            future.forget(id);
            cancel_and_wait(co, &future).await?;
            Err(exc)
        }
        Err(exc) => Err(exc),
        Ok(_) if future.done() => future.result(),
        Ok(_) => {
            future.forget(id);
            cancel_and_wait(co, &future).await?;
            late_result(&future)
        }
    }
}

/// `wait(futures, timeout, return_when)`
pub(super) fn wait(args: Args) -> PyResult<Value> {
    only_keywords(&args, "wait", &["timeout", "return_when", "fs"])?;
    let timeout = keyword(&args, "timeout").cloned();
    let return_when = keyword(&args, "return_when").cloned();
    let futures = match args.pos.first().or_else(|| keyword(&args, "fs")) {
        Some(futures) => futures.clone(),
        None => {
            return Err(type_error(
                "wait() missing 1 required positional argument: 'fs'",
            ));
        }
    };
    Ok(super::native("wait", move |co| async move {
        if future::of(&futures).is_some() || crate::coroutine::is_coroutine(&futures) {
            return Err(type_error(format!(
                "expect a list of futures, not {}",
                ops::type_name(&futures)
            )));
        }
        if !ops::truth(&futures)? {
            return Err(value_error("Set of Tasks/Futures is empty."));
        }
        let when = match &return_when {
            None => String::from("ALL_COMPLETED"),
            Some(Value::Str(text)) => text.as_str().to_owned(),
            Some(other) => ops::to_str(other)?.as_str().to_owned(),
        };
        if !["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"].contains(&when.as_str()) {
            return Err(value_error(format!("Invalid return_when value: {when}")));
        }
        let mut all: Vec<Fut> = Vec::new();
        for value in collect(&futures)? {
            if crate::coroutine::is_coroutine(&value) {
                return Err(type_error(
                    "Passing coroutines is forbidden, use tasks explicitly.",
                ));
            }
            let found = future::ensure(&value, None)?;
            if !all.iter().any(|known| known.is(&found)) {
                all.push(found);
            }
        }
        let event_loop = event_loop::must_run()?;
        let waiter = Fut::new(&event_loop);
        let handle = match &timeout {
            None => None,
            Some(timeout) => {
                let released = waiter.clone();
                let delay = number(Some(timeout))?;
                Some(event_loop.run_later(delay, move || release(&released)))
            }
        };
        let left = Rc::new(Cell::new(all.len()));
        let mut ids = Vec::with_capacity(all.len());
        for future in &all {
            let (left, waiter, handle) = (left.clone(), waiter.clone(), handle.clone());
            let (first, first_error) = (when == "FIRST_COMPLETED", when == "FIRST_EXCEPTION");
            ids.push(future.when_done(move |done| {
                left.set(left.get().saturating_sub(1));
                if left.get() == 0 || first || (first_error && done.failure().is_some()) {
                    if let Some(handle) = &handle {
                        handle.cancel();
                    }
                    release(&waiter)?;
                }
                Ok(())
            }));
        }
        let waited = co.wait(&waiter.value).await;
        if let Some(handle) = &handle {
            handle.cancel();
        }
        let (done, pending) = (Set::new(), Set::new());
        for (future, id) in all.iter().zip(ids) {
            future.forget(id);
            let set = if future.done() { &done } else { &pending };
            set.add(future.value.clone())?;
        }
        waited?;
        Ok(Value::from(Tuple::new(vec![
            Value::from(done),
            Value::from(pending),
        ])))
    }))
}

/// What `as_completed` shares with the futures it waits for.
struct Completed {
    todo: RefCell<Vec<(Fut, u64)>>,
    /// Futures that are done; `None` for a timeout.
    done: RefCell<VecDeque<Option<Fut>>>,
    waiters: super::locks::Waiters,
    timer: RefCell<Option<Rc<event_loop::Handle>>>,
    left: Cell<usize>,
}

impl Completed {
    fn put(&self, future: Option<Fut>) -> PyResult<()> {
        self.done.borrow_mut().push_back(future);
        while let Some(waiter) = self.waiters.pop() {
            if !waiter.done() {
                return waiter.set_result(Value::None);
            }
        }
        Ok(())
    }

    fn ended(&self, future: &Fut) -> PyResult<()> {
        let (found, empty) = {
            let mut todo = self.todo.borrow_mut();
            let at = todo.iter().position(|(known, _)| known.is(future));
            let found = at.map(|at| todo.remove(at));
            (found, todo.is_empty())
        };
        if found.is_none() {
            return Ok(());
        }
        self.put(Some(future.clone()))?;
        if empty && let Some(timer) = self.timer.take() {
            timer.cancel();
        }
        Ok(())
    }

    fn timed_out(&self) -> PyResult<()> {
        for (future, id) in self.todo.take() {
            future.forget(id);
            self.put(None)?;
        }
        Ok(())
    }

    async fn one(&self, co: &Yielder) -> PyResult<Value> {
        loop {
            let next = self.done.borrow_mut().pop_front();
            match next {
                Some(Some(future)) => return future.result(),
                Some(None) => return Err(timed_out(None)),
                None => {}
            }
            let waiter = self.waiters.add()?;
            if let Err(exc) = co.wait(&waiter.value).await {
                self.waiters.remove(&waiter);
                return Err(exc);
            }
        }
    }
}

struct CompletedIter(Rc<Completed>);

impl IterState for CompletedIter {
    fn next(&self) -> PyResult<Option<Value>> {
        let left = self.0.left.get();
        if left == 0 {
            return Ok(None);
        }
        self.0.left.set(left - 1);
        let completed = self.0.clone();
        Ok(Some(super::native(
            "as_completed.<locals>._wait_for_one",
            move |co| async move { completed.one(&co).await },
        )))
    }

    fn type_name(&self) -> &'static str {
        "generator"
    }
}

/// `as_completed(awaitables, timeout)`
pub(super) fn as_completed(args: Args) -> PyResult<Value> {
    only_keywords(&args, "as_completed", &["timeout"])?;
    let awaitables = args.pos.first().cloned().unwrap_or(Value::None);
    if future::of(&awaitables).is_some() || crate::coroutine::is_coroutine(&awaitables) {
        return Err(type_error(format!(
            "expect an iterable of futures, not {}",
            ops::type_name(&awaitables)
        )));
    }
    let event_loop = event_loop::get()?;
    let completed = Rc::new(Completed {
        todo: RefCell::default(),
        done: RefCell::default(),
        waiters: super::locks::Waiters::default(),
        timer: RefCell::new(None),
        left: Cell::new(0),
    });
    let mut all: Vec<Fut> = Vec::new();
    for value in collect(&awaitables)? {
        let found = future::ensure(&value, Some(&event_loop))?;
        if !all.iter().any(|known| known.is(&found)) {
            all.push(found);
        }
    }
    completed.left.set(all.len());
    for future in all {
        let shared = completed.clone();
        let id = future.when_done(move |done| shared.ended(done));
        completed.todo.borrow_mut().push((future, id));
    }
    let is_waiting = !completed.todo.borrow().is_empty();
    if let (true, Some(timeout)) = (is_waiting, keyword(&args, "timeout")) {
        let shared = completed.clone();
        let timer = event_loop.run_later(number(Some(timeout))?, move || shared.timed_out());
        completed.timer.replace(Some(timer));
    }
    Ok(Value::Iter(Iter::native(Box::new(CompletedIter(
        completed,
    )))))
}
