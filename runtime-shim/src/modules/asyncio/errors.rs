//! The exceptions of `asyncio`.

use crate::class::native::NativeClass;
use crate::class::{Class, ClassId};
use crate::exception::{Exc, raise};
use crate::ops;
use crate::value::Value;

macro_rules! exceptions {
    ($($constant:ident = $name:literal in $module:literal : $base:ident),* $(,)?) => {$(
        #[doc = concat!("`asyncio.", $name, "`")]
        pub static $constant: NativeClass = NativeClass {
            name: $name,
            module: $module,
            bases: || vec![Class::builtin(ClassId::$base)],
            has_dict: true,
            ..NativeClass::BASE
        };
    )*};
}

exceptions! {
    CANCELLED_ERROR = "CancelledError" in "asyncio.exceptions" : BaseException,
    INVALID_STATE_ERROR = "InvalidStateError" in "asyncio.exceptions" : Exception,
    BROKEN_BARRIER_ERROR = "BrokenBarrierError" in "asyncio.exceptions" : RuntimeError,
    QUEUE_EMPTY = "QueueEmpty" in "asyncio.queues" : Exception,
    QUEUE_FULL = "QueueFull" in "asyncio.queues" : Exception,
}

/// An exception of this class, as `raise` makes it.
pub(super) fn make(class: &'static NativeClass, args: &[Value]) -> Exc {
    match ops::call(&class.value(), args) {
        Ok(value) => raise(&value),
        Err(exc) => exc,
    }
}

pub(super) fn cancelled_error(message: Option<Value>) -> Exc {
    match message {
        Some(message) => make(&CANCELLED_ERROR, &[message]),
        None => make(&CANCELLED_ERROR, &[]),
    }
}

pub(super) fn is_cancelled(exc: &Exc) -> bool {
    exc.class().is_subclass(&CANCELLED_ERROR.class())
}

pub(super) fn invalid_state(message: &str) -> Exc {
    make(&INVALID_STATE_ERROR, &[Value::from(message)])
}
