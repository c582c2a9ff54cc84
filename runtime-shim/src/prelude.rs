//! Everything emitted code may name.

pub use crate::exception::{Exc, PyResult, Run, Traced, Up};
pub use crate::names::Name;
pub use crate::value::Value;
