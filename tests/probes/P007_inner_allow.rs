// Provenance: written for this suite. A crate attribute outside the list.
#![allow(unsafe_code)]
use stelp_shim::prelude::*;
fn module() -> Run<Value> { Ok(Value::None) }
