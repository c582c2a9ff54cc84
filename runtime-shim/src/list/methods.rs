//! The methods of `list`.

use super::List;
use crate::args::Args;
use crate::class::ClassId;
use crate::exception::PyResult;
use crate::function::Builtin;
use crate::names::Sym;
use crate::value::Value;

pub static LIST: Builtin = Builtin {
    name: "list",
    module: "builtins",
    call: construct,
    class: Some(ClassId::List),
};

fn construct(args: Args) -> PyResult<Value> {
    match args.pos.first() {
        None => Ok(Value::List(List::from_iterable(&Value::Tuple(
            crate::tuple::Tuple::empty(),
        ))?)),
        Some(iterable) => Ok(Value::List(List::from_iterable(iterable)?)),
    }
}

pub fn call_method(_recv: &List, _name: Sym, _args: Args) -> Option<PyResult<Value>> {
    None
}

pub fn has_method(_name: Sym) -> bool {
    false
}
