//! The modules of the standard library.

pub mod math;
pub mod sys;
