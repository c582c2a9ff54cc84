//! Everything emitted code may name.

pub use crate::bytes::Bytes;
pub use crate::exception::{Exc, PyResult, Run, Traced, Up};
pub use crate::names::Name;
pub use crate::start::{Plan, start};
pub use crate::string::Str;
pub use crate::value::Value;
