//! Running a plan: spawn, serve, watch, tell how it ended.
//!
//! The supervisor is a thread that confines itself before it spawns the child (which inherits that), then polls the
//! broker's socket, both output pipes and the child's pidfd until the child is gone. It lives as long as the child:
//! the kernel kills the child when the thread that spawned it ends.

pub mod classify;
pub mod protocol;
pub mod supervisor;

pub use classify::{Ending, classify};
pub use supervisor::{Input, Job, Raw, supervise};
