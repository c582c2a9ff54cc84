//! The classes with one method or two.

use super::abstract_class;
use crate::exception::runtime_error;
use crate::value::Value;

abstract_class!(HASHABLE = "Hashable" (), abstract ["__hash__"]);
abstract_class!(AWAITABLE = "Awaitable" (), abstract ["__await__"]);
abstract_class!(
    COROUTINE = "Coroutine" (AWAITABLE), abstract ["send", "throw"],
    methods: &[("close", close)]
);
abstract_class!(ASYNC_ITERABLE = "AsyncIterable" (), abstract ["__aiter__"]);
abstract_class!(
    ASYNC_ITERATOR = "AsyncIterator" (ASYNC_ITERABLE), abstract ["__anext__"],
    methods: &[("__aiter__", |this, _| Ok(this.clone()))]
);
abstract_class!(
    ASYNC_GENERATOR = "AsyncGenerator" (ASYNC_ITERATOR), abstract ["asend", "athrow"]
);
abstract_class!(ITERABLE = "Iterable" (), abstract ["__iter__"]);
abstract_class!(
    ITERATOR = "Iterator" (ITERABLE), abstract ["__next__"],
    methods: &[("__iter__", |this, _| Ok(this.clone()))]
);
abstract_class!(REVERSIBLE = "Reversible" (ITERABLE), abstract ["__reversed__"]);
abstract_class!(
    GENERATOR = "Generator" (ITERATOR), abstract ["send", "throw"],
    methods: &[
        ("__next__", |this, _| super::invoke(this, "send", &[Value::None])),
        ("close", close)
    ]
);
abstract_class!(SIZED = "Sized" (), abstract ["__len__"]);
abstract_class!(CONTAINER = "Container" (), abstract ["__contains__"]);
abstract_class!(COLLECTION = "Collection" (SIZED, ITERABLE, CONTAINER), abstract []);

/// Throws `GeneratorExit` in; it has to come out again, or the end.
fn close(this: &Value, _args: crate::args::Args) -> crate::exception::PyResult<Value> {
    use crate::class::{Class, ClassId};
    let exit = Value::Class(Class::builtin(ClassId::GeneratorExit));
    match super::invoke(this, "throw", &[exit]) {
        Ok(_) => Err(runtime_error("generator ignored GeneratorExit")),
        Err(error) if error.is(ClassId::GeneratorExit) || error.is(ClassId::StopIteration) => {
            Ok(Value::None)
        }
        Err(error) => Err(error),
    }
}
