// Provenance: written for this suite. A module from another file.
use stelp_shim::prelude::*;
#[path = "/etc/passwd"]
mod other;
