//! The Python runtime that a translated plan links against.
//!
//! Emitted code names only [`prelude`]. Everything here is concrete and mostly non-generic, so that a plan's crate
//! instantiates almost nothing and compiles in a tenth of a second.
#![forbid(unsafe_code)]

pub mod args;
pub mod boolean;
pub mod broker;
pub mod builtins;
pub mod bytearray;
pub mod bytes;
pub mod cell;
pub mod class;
pub mod complex;
pub mod coroutine;
pub mod dict;
pub mod emitted;
pub mod equality;
pub mod err;
pub mod exception;
pub mod float;
pub mod format;
pub mod frame;
pub mod function;
pub mod generator;
pub mod global;
pub mod hash;
pub mod int;
pub mod iter;
pub mod list;
pub mod memoryview;
pub mod modules;
pub mod names;
pub mod ops;
pub mod out;
pub mod prelude;
pub mod range;
mod report;
mod sandbox;
pub mod set;
pub mod sort;
pub mod start;
pub mod string;
mod trash;
pub mod tuple;
pub mod value;
