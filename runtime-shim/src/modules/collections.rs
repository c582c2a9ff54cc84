//! `collections`, every name of CPython 3.11.

mod chain_map;
mod counter;
mod default;
mod deque;
mod named_tuple;
mod ordered;
mod user_dict;
mod user_list;
mod user_string;

pub use chain_map::CHAIN_MAP;
pub use counter::COUNTER;
pub use default::DEFAULTDICT;
pub use deque::DEQUE;
pub use named_tuple::NAMEDTUPLE;
pub use ordered::ORDERED_DICT;
pub use user_dict::USER_DICT;
pub use user_list::USER_LIST;
pub use user_string::USER_STRING;

pub(crate) use deque::{Deque, quick as quick_deque};
#[allow(unused_imports, reason = "for typing.NamedTuple")]
pub(crate) use named_tuple::{check_tuple_names, draft as named_tuple_draft};
pub(crate) use ordered::walk as walk_ordered;

use crate::args::Args;
use crate::class::native::NativeClass;
use crate::dict::Dict;
use crate::exception::{PyResult, type_error};
use crate::modules::collections_abc as abc;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;

/// The dict that a value is: a plain one, or an instance of a class derived from it.
fn dict_of(value: &Value) -> Option<&Dict> {
    match ops::unwrap_base(value) {
        Value::Dict(dict) => Some(dict),
        _ => None,
    }
}

/// The dict a method's receiver is.
fn self_dict(this: &Value) -> PyResult<&Dict> {
    dict_of(this).ok_or_else(|| {
        type_error(format!(
            "descriptor requires a 'dict' object but received a '{}'",
            ops::type_name(this)
        ))
    })
}

fn is_exact(value: &Value, native: &'static NativeClass) -> bool {
    matches!(value, Value::Instance(instance) if instance.class().is(&native.class()))
}

/// Whether a class derived from a dict class sets or gets items its own way.
fn overrides_items(value: &Value) -> bool {
    let Value::Instance(instance) = value else {
        return false;
    };
    let class = instance.class();
    [sym::GET, sym::DUNDER_SETITEM]
        .iter()
        .any(|name| class.lookup(*name).is_some())
}

/// The argument of a binary special method.
fn one(args: Args<'_>) -> PyResult<&Value> {
    match args.pos {
        [value] => Ok(value),
        _ => Err(type_error(format!(
            "expected 1 argument, got {}",
            args.pos.len()
        ))),
    }
}

/// `value.name(*args)`
fn invoke(value: &Value, name: &str, args: &[Value]) -> PyResult<Value> {
    ops::call_method_sym(value, Sym::intern(name), Args::positional(args))
}

/// A method that CPython writes in Python takes only `self`.
fn no_args(args: Args, function: &str) -> PyResult<()> {
    if let Some((name, _)) = args.kw.first() {
        return Err(type_error(format!(
            "{function}() got an unexpected keyword argument '{}'",
            name.text()
        )));
    }
    if args.pos.is_empty() {
        return Ok(());
    }
    Err(type_error(format!(
        "{function}() takes 1 positional argument but {} were given",
        args.pos.len() + 1
    )))
}

/// The only argument, which may be missing and may be given by name, of a method that CPython writes in Python.
fn optional_one<'a>(args: Args<'a>, function: &str, name: &str) -> PyResult<Option<&'a Value>> {
    python_args(args, function, [name], 0).map(|[value]| value)
}

/// The arguments of a method that CPython writes in Python, without `self`: the first `required` must be given.
pub(crate) fn python_args<'a, const N: usize>(
    args: Args<'a>,
    function: &str,
    names: [&str; N],
    required: usize,
) -> PyResult<[Option<&'a Value>; N]> {
    let mut found = [None; N];
    bind_python(args, function, &names, required, &mut found)?;
    Ok(found)
}

/// [`python_args`] for any number of parameters.
fn bind_python<'a>(
    args: Args<'a>,
    function: &str,
    names: &[&str],
    required: usize,
    found: &mut [Option<&'a Value>],
) -> PyResult<()> {
    for (slot, value) in found.iter_mut().zip(args.pos) {
        *slot = Some(value);
    }
    for (name, value) in args.kw {
        let text = name.text();
        let at = names.iter().position(|known| *known == text);
        match at.and_then(|at| found.get_mut(at)) {
            None => {
                return Err(type_error(format!(
                    "{function}() got an unexpected keyword argument '{text}'"
                )));
            }
            Some(Some(_)) => {
                return Err(type_error(format!(
                    "{function}() got multiple values for argument '{text}'"
                )));
            }
            Some(slot) => *slot = Some(value),
        }
    }
    let count = names.len();
    if args.pos.len() > count {
        let takes = if required == count {
            let plural = if count == 0 { "" } else { "s" };
            format!("{} positional argument{plural}", count + 1)
        } else {
            format!(
                "from {} to {} positional arguments",
                required + 1,
                count + 1
            )
        };
        return Err(type_error(format!(
            "{function}() takes {takes} but {} were given",
            args.pos.len() + 1
        )));
    }
    let absent: Vec<String> = names
        .iter()
        .zip(found.iter())
        .take(required)
        .filter(|(_, value)| value.is_none())
        .map(|(name, _)| format!("'{name}'"))
        .collect();
    match absent.as_slice() {
        [] => Ok(()),
        [only] => Err(type_error(format!(
            "{function}() missing 1 required positional argument: {only}"
        ))),
        many => Err(type_error(format!(
            "{function}() missing {} required positional arguments: {}",
            many.len(),
            listed(many)
        ))),
    }
}

/// `'a' and 'b'`, `'a', 'b', and 'c'`.
fn listed(names: &[String]) -> String {
    match names {
        [a, b] => format!("{a} and {b}"),
        [most @ .., last] => format!("{}, and {last}", most.join(", ")),
        [] => String::new(),
    }
}

/// `dict.update` with keywords, as constructors of dict classes use it.
fn fill(_this: &Value, dict: &Dict, function: &str, args: Args) -> PyResult<()> {
    if args.pos.len() > 1 {
        return Err(type_error(format!(
            "{function} expected at most 1 argument, got {}",
            args.pos.len()
        )));
    }
    if let Some(other) = args.pos.first() {
        dict.update(other)?;
    }
    for (name, value) in args.kw {
        dict.set_str(name.text(), value.clone())?;
    }
    Ok(())
}
