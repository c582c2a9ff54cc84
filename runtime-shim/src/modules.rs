//! The modules of the standard library.

pub mod sys;
