// Provenance: written for this suite. An exported symbol.
use stelp_shim::prelude::*;
#[unsafe(no_mangle)]
fn write() -> i32 { 0 }
