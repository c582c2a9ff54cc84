//! `itertools`, every name of CPython 3.11: lazy, with CPython's order of reading and its errors.

mod combine;
mod endless;
mod groups;
mod select;
mod tee;

pub use combine::{COMBINATIONS, COMBINATIONS_WITH_REPLACEMENT, PERMUTATIONS, PRODUCT};
pub use endless::{COUNT, CYCLE, REPEAT};
pub use groups::{GROUPBY, PAIRWISE};
pub use select::{
    ACCUMULATE, CHAIN, COMPRESS, DROPWHILE, FILTERFALSE, ISLICE, STARMAP, TAKEWHILE, ZIP_LONGEST,
};
pub use tee::TEE;

use crate::args::Args;
use crate::class::Class;
use crate::class::native::NativeClass;
use crate::exception::{PyResult, type_error, unsupported};
use crate::iter::{Iter, IterState};
use crate::value::Value;

/// The iterator a call makes. A program's class derived from one of these is told at its first instance.
fn made(
    class: &Class,
    own: &'static NativeClass,
    state: impl IterState + 'static,
) -> PyResult<Value> {
    if !class.is(&own.class()) {
        return Err(unsupported(format!(
            "a class derived from itertools.{}",
            own.name
        )));
    }
    Ok(Value::Iter(Iter::native(Box::new(state))))
}

/// Declares the class of an iterator, and the part of [`IterState`] that names it.
macro_rules! iterator_class {
    ($(#[$doc:meta])* $static:ident = $name:literal, $new:path $(, $field:ident: $value:expr)*) => {
        $(#[$doc])*
        pub static $static: crate::class::native::NativeClass = crate::class::native::NativeClass {
            name: $name,
            module: "itertools",
            c_type: true,
            has_dict: false,
            new: Some($new),
            $($field: $value,)*
            ..crate::class::native::NativeClass::BASE
        };
    };
}
use iterator_class;

/// What [`IterState`] asks of every iterator here.
macro_rules! named {
    ($name:literal) => {
        fn type_name(&self) -> &'static str {
            $name
        }

        fn module(&self) -> &'static str {
            "itertools"
        }
    };
}
use named;

/// Two arguments, by place or by name.
fn two<'a>(args: Args<'a>, function: &str, names: [&str; 2]) -> PyResult<[&'a Value; 2]> {
    let given = args.pos.len() + args.kw.len();
    if given > 2 {
        return Err(type_error(format!(
            "{function}() takes at most 2 arguments ({given} given)"
        )));
    }
    let [a, b] = args.parse(function, names, 2, 2)?;
    Ok([a.unwrap_or(&Value::None), b.unwrap_or(&Value::None)])
}
