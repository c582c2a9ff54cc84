// Provenance: written for this suite. A second import beside the prelude.
use stelp_shim::prelude::*;
use stelp_shim::broker;
fn module() -> Run<Value> { Ok(Value::None) }
