//! The asynchronous context managers.

use crate::generator::coroutine;
use crate::value::Value;

/// A coroutine that returns a value at once.
pub(super) fn ready(value: Value) -> Value {
    coroutine("__aenter__", "__aenter__", |_| async move { Ok(value) })
}
