//! The modules of the standard library.

pub mod abc;
pub mod asyncio;
pub mod collections;
pub mod collections_abc;
pub mod contextlib;
pub mod copy;
pub mod dataclasses;
pub mod enum_;
pub mod functools;
pub mod itertools;
pub mod math;
pub mod operator;
pub mod sys;
pub mod typing;
