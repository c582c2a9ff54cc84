// Provenance: written for this suite. The compiler's environment.
use stelp_shim::prelude::*;
fn module() -> Run<Value> { let _home = env!("HOME"); Ok(Value::None) }
