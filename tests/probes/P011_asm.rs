// Provenance: written for this suite. Inline assembly.
use stelp_shim::prelude::*;
fn module() -> Run<Value> { core::arch::asm!("syscall"); Ok(Value::None) }
