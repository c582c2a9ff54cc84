//! Call depth: Python's recursion limit, and the native stack.

use crate::exception::{PyResult, Run, Traced, recursion_error};
use std::cell::Cell;

struct Depth {
    /// Calls that may still be entered.
    left: Cell<i64>,
    limit: Cell<i64>,
    /// Lowest address the native stack may reach; 0 while unknown.
    floor: Cell<usize>,
}

thread_local! {
    // The module's own frame counts as one.
    static DEPTH: Depth =
        const { Depth { left: Cell::new(999), limit: Cell::new(1000), floor: Cell::new(0) } };
}

/// One Python frame; leaving it gives the depth back.
pub struct Frame(());

/// Enters a translated function. `RecursionError` beyond the recursion limit; ends the process with a recursion outcome
/// where the native stack is used up first.
#[inline]
pub fn enter() -> Run<Frame> {
    let here = 0u8;
    let address = std::ptr::from_ref(&here) as usize;
    DEPTH.with(|depth| {
        let left = depth.left.get();
        if left <= 0 || address < crate::start::stack_end() {
            return refuse(left);
        }
        depth.left.set(left - 1);
        Ok(Frame(()))
    })
}

impl Drop for Frame {
    #[inline]
    fn drop(&mut self) {
        DEPTH.with(|depth| depth.left.set(depth.left.get() + 1));
    }
}

#[cold]
fn refuse(left: i64) -> Run<Frame> {
    if left > 0 {
        stack_exhausted();
    }
    // The frame that could not be entered is in no traceback.
    Err(Traced(recursion_error("maximum recursion depth exceeded")))
}

/// Enters one level of recursion inside the shim (`repr` of nested lists, deep comparison): counts as a Python frame
/// does. `place` completes CPython's message, such as `" while getting the repr of an object"`.
pub fn enter_native(place: &str) -> PyResult<Frame> {
    let here = 0u8;
    let address = std::ptr::from_ref(&here) as usize;
    DEPTH.with(|depth| {
        let left = depth.left.get();
        if address < crate::start::stack_end() {
            stack_exhausted();
        }
        if left <= 0 {
            return Err(recursion_error(format!(
                "maximum recursion depth exceeded{place}"
            )));
        }
        depth.left.set(left - 1);
        Ok(Frame(()))
    })
}

/// Sets the lowest native stack address user code may reach; called by `start` on the user thread.
pub fn set_stack_floor(address: usize) {
    DEPTH.with(|depth| depth.floor.set(address));
}

/// `sys.getrecursionlimit()`.
pub fn recursion_limit() -> i64 {
    DEPTH.with(|depth| depth.limit.get())
}

/// `sys.setrecursionlimit(limit)`; the caller has checked it is positive. `RecursionError` when the current depth is
/// already beyond it.
pub fn set_recursion_limit(limit: i64) -> PyResult<()> {
    DEPTH.with(|depth| {
        let used = depth.limit.get() - depth.left.get();
        if used >= limit {
            return Err(recursion_error(format!(
                "cannot set the recursion limit to {limit} at the recursion depth {used}: the limit is too low"
            )));
        }
        depth.limit.set(limit);
        depth.left.set(limit - used);
        Ok(())
    })
}

type Hook = fn() -> !;

thread_local! {
    static EXHAUSTED: Cell<Option<Hook>> = const { Cell::new(None) };
}

/// Sets what happens when the native stack is used up: `start` reports a recursion outcome.
pub fn on_stack_exhausted(hook: Hook) {
    EXHAUSTED.set(Some(hook));
}

#[cold]
fn stack_exhausted() -> ! {
    match EXHAUSTED.get() {
        Some(hook) => hook(),
        None => std::process::abort(),
    }
}
