//! The class `bool`.

use crate::args::Args;
use crate::class::ClassId;
use crate::exception::PyResult;
use crate::function::Builtin;
use crate::ops;
use crate::value::Value;

/// The class `bool`.
pub static BOOL: Builtin = Builtin {
    name: "bool",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Bool),
};

fn construct(args: Args) -> PyResult<Value> {
    match args.between("bool", "bool", 0, 1)? {
        [] => Ok(Value::Bool(false)),
        [value, ..] => ops::truth(value).map(Value::Bool),
    }
}
