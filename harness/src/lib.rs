//! Everything around the translation that touches the world: command line, policies, compiling, sandbox, reports.

#![forbid(unsafe_code)]

pub mod cache;
pub mod cli;
pub mod commands;
pub mod compile;
pub mod confine;
pub mod exit;
pub mod failure;
pub mod front;
pub mod outcome;
pub mod policy_file;
pub mod sandbox;
pub mod toolchain;
