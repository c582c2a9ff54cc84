// Provenance: written for this suite. Names std another way.
extern crate std as harmless;
use stelp_shim::prelude::*;
fn module() -> Run<Value> { Ok(Value::None) }
