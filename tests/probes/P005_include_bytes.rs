// Provenance: written for this suite. Reads a file while compiling.
use stelp_shim::prelude::*;
fn module() -> Run<Value> { let _x = include_bytes!("/etc/passwd"); Ok(Value::None) }
