// Provenance: written for this suite. Paths hidden in the tokens of an allowed macro.
use stelp_shim::prelude::*;
fn module() -> Run<Value> { attempt!('a, Ok(std::process::id())); Ok(Value::None) }
