// Provenance: written for this suite. An item of the shim that is not in its prelude.
use stelp_shim::prelude::*;
fn module() -> Run<Value> { stelp_shim::out::write("x"); Ok(Value::None) }
