// Provenance: written for this suite. An unsafe block.
use stelp_shim::prelude::*;
fn module() -> Run<Value> { unsafe { *(0 as *mut u8) = 1; } Ok(Value::None) }
