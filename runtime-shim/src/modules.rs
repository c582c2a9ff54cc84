//! The modules of the standard library.

pub mod abc;
pub mod copy;
pub mod dataclasses;
pub mod enum_;
pub mod math;
pub mod sys;
