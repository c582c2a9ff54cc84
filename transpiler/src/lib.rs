//! Python to reviewable, safe Rust: limits, parse, vet, lower, infer, emit, audit.
//!
//! Each stage is a function from one data type to the next. Nothing here does I/O: text comes in, text and data go out.

#![forbid(unsafe_code)]

pub mod audit;
pub mod diagnostic;
pub mod limits;
pub mod parse;
pub mod policy;
pub mod source;
pub mod stubs;
pub mod vet;

pub use diagnostic::{Diagnostic, Severity};
pub use policy::Policy;
pub use source::{Source, Span};
