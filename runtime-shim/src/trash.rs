//! Dropping deep structures: a chain of a million nodes must not use a million native frames.
//!
//! Rust drops the contents of a container recursively. Here a container whose last handle goes hands its contents over;
//! beyond a depth they wait in a list that the outermost drop works off.

use crate::class::Attrs;
use crate::dict::Entry;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;

/// The contents of a container that nothing refers to any more.
#[expect(dead_code, reason = "held only to be dropped")]
pub(crate) enum Trash {
    Values(Vec<Value>),
    Entries(Vec<Option<Entry>>),
    Attributes(Attrs),
}

/// Nested drops that may run before contents wait.
const DEEPEST: u32 = 50;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static WAITING: ManuallyDrop<RefCell<Vec<Trash>>> = const { ManuallyDrop::new(RefCell::new(Vec::new())) };
}

/// Drops the contents now, or later where drops are nested deeply.
pub(crate) fn dispose(trash: Trash) {
    let depth = DEPTH.get();
    if depth >= DEEPEST {
        WAITING.with(|waiting| waiting.borrow_mut().push(trash));
        return;
    }
    DEPTH.set(depth + 1);
    drop(trash);
    if depth == 0 {
        // What these drops leave waiting is worked off by this loop too.
        while let Some(trash) = WAITING.with(|waiting| waiting.borrow_mut().pop()) {
            drop(trash);
        }
    }
    DEPTH.set(depth);
}

impl Value {
    /// Whether this may hold other values.
    pub(crate) fn is_container(&self) -> bool {
        !matches!(
            self,
            Value::Unset
                | Value::None
                | Value::Bool(_)
                | Value::Int(_)
                | Value::Float(_)
                | Value::Big(_)
                | Value::Str(_)
                | Value::Complex(_)
                | Value::Bytes(_)
                | Value::ByteArray(_)
        )
    }
}
