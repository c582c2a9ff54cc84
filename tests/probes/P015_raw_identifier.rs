// Provenance: written for this suite. The same path in raw identifiers.
use stelp_shim::prelude::*;
fn module() -> Run<Value> { r#std::process::exit(0) }
