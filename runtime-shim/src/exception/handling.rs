//! The exceptions being handled: implicit `__context__` and bare `raise`.

use super::{Exc, runtime_error};
use std::cell::RefCell;
use std::mem::ManuallyDrop;

thread_local! {
    static HANDLED: ManuallyDrop<RefCell<Vec<(u64, Exc)>>> = const { ManuallyDrop::new(RefCell::new(Vec::new())) };
    static NEXT: std::cell::Cell<u64> = const { std::cell::Cell::new(1) };
}

/// While this lives, an exception is being handled.
pub struct Handling(u64);

/// Enters an `except` or `finally` block: `exc` is what a bare `raise` raises again and what new exceptions get as
/// their `__context__`.
pub fn handling(exc: &Exc) -> Handling {
    let id = NEXT.get();
    NEXT.set(id + 1);
    HANDLED.with(|handled| handled.borrow_mut().push((id, exc.clone())));
    Handling(id)
}

impl Drop for Handling {
    fn drop(&mut self) {
        let removed = HANDLED.with(|handled| {
            let mut handled = handled.borrow_mut();
            let at = handled.iter().rposition(|(id, _)| *id == self.0);
            at.map(|at| handled.remove(at))
        });
        drop(removed);
    }
}

/// The exception being handled innermost.
pub(crate) fn current() -> Option<Exc> {
    HANDLED.with(|handled| handled.borrow().last().map(|(_, exc)| exc.clone()))
}

/// A bare `raise`: the exception being handled, or `RuntimeError` where there is none.
pub fn reraise() -> Exc {
    match current() {
        Some(exc) => {
            if let Some(data) = exc.data() {
                data.reraised.set(true);
            }
            exc
        }
        None => runtime_error("No active exception to reraise"),
    }
}

/// What a suspended generator was handling.
#[derive(Default)]
pub struct Suspended(Vec<(u64, Exc)>);

/// How many exceptions are being handled; taken before a generator runs.
pub fn handling_depth() -> usize {
    HANDLED.with(|handled| handled.borrow().len())
}

/// Takes what a generator that just yielded is handling off the stack (`depth` from before it ran).
pub fn suspend_handling(depth: usize) -> Suspended {
    HANDLED.with(|handled| {
        let mut handled = handled.borrow_mut();
        if handled.len() <= depth {
            return Suspended::default();
        }
        Suspended(handled.split_off(depth))
    })
}

/// Puts back what a generator was handling, before it runs again.
pub fn resume_handling(suspended: Suspended) {
    if !suspended.0.is_empty() {
        HANDLED.with(|handled| handled.borrow_mut().extend(suspended.0));
    }
}
