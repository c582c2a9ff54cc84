// Provenance: written for this suite. Not Rust at all.
use stelp_shim::prelude::*;
fn module() -> Run<Value> { Ok(Value::None
