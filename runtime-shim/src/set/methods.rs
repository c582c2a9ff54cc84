//! The methods of `set`.

use super::Set;
use crate::args::Args;
use crate::class::ClassId;
use crate::exception::PyResult;
use crate::function::Builtin;
use crate::names::Sym;
use crate::value::Value;

pub static SET: Builtin = Builtin {
    name: "set",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Set),
};

fn construct(args: Args) -> PyResult<Value> {
    match args.pos.first() {
        None => Ok(Value::Set(Set::from_iterable(&Value::Tuple(
            crate::tuple::Tuple::empty(),
        ))?)),
        Some(iterable) => Ok(Value::Set(Set::from_iterable(iterable)?)),
    }
}

pub fn call_method(_recv: &Set, _name: Sym, _args: Args) -> Option<PyResult<Value>> {
    None
}

pub fn has_method(_name: Sym) -> bool {
    false
}
