// Provenance: written for this suite. Foreign functions without `unsafe` in older editions.
use stelp_shim::prelude::*;
extern "C" { fn getpid() -> i32; }
fn module() -> Run<Value> { Ok(Value::None) }
