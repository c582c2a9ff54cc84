//! The methods of `tuple`.

use super::Tuple;
use crate::args::Args;
use crate::class::ClassId;
use crate::exception::PyResult;
use crate::function::Builtin;
use crate::names::Sym;
use crate::value::Value;

pub static TUPLE: Builtin = Builtin {
    name: "tuple",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Tuple),
};

fn construct(args: Args) -> PyResult<Value> {
    match args.pos.first() {
        None => Ok(Value::Tuple(Tuple::from_iterable(&Value::Tuple(
            crate::tuple::Tuple::empty(),
        ))?)),
        Some(iterable) => Ok(Value::Tuple(Tuple::from_iterable(iterable)?)),
    }
}

pub fn call_method(_recv: &Tuple, _name: Sym, _args: Args) -> Option<PyResult<Value>> {
    None
}

pub fn has_method(_name: Sym) -> bool {
    false
}
