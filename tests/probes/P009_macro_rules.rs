// Provenance: written for this suite. A macro that builds a path from parts.
use stelp_shim::prelude::*;
macro_rules! reach { ($a:ident) => { $a::process::exit(0) } }
fn module() -> Run<Value> { reach!(std); Ok(Value::None) }
