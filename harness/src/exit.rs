//! Exit codes of `stelp`, by class of outcome.

use crate::outcome::OutcomeKind;

pub const OK: u8 = 0;
/// The program raised; for `check`, a program was refused.
pub const RAISED: u8 = 1;
/// The command line or the policy is wrong, or a file cannot be read.
pub const USAGE: u8 = 2;
pub const REFUSED: u8 = 3;
pub const LIMIT: u8 = 4;
pub const DENIED: u8 = 5;
pub const KILLED: u8 = 6;
pub const TOOL_FAILED: u8 = 7;
/// The machine lacks something: rustc, seccomp, a writable cache. `stelp doctor` says more.
pub const SETUP: u8 = 69;
/// A defect of ours.
pub const INTERNAL: u8 = 70;

/// The code of an outcome; a program's own `SystemExit` overrides it.
pub fn of(kind: OutcomeKind) -> u8 {
    match kind {
        OutcomeKind::Ok => OK,
        OutcomeKind::Raised => RAISED,
        OutcomeKind::Refused => REFUSED,
        OutcomeKind::Limit => LIMIT,
        OutcomeKind::Denied => DENIED,
        OutcomeKind::Killed => KILLED,
        OutcomeKind::ToolFailed => TOOL_FAILED,
        OutcomeKind::Internal => INTERNAL,
    }
}

/// The table that `stelp --help` shows.
pub const TABLE: &str = "\
Exit codes:
  0   the program finished
  1   the program raised an exception (or, for `check`, was refused)
  2   wrong usage: command line, policy, unreadable file
  3   refused before running
  4   a limit was hit: cpu, wall, memory, recursion, output
  5   denied by the sandbox
  6   killed from outside
  7   a tool failed
  69  the machine lacks something (see `stelp doctor`)
  70  internal error
  A program that ends with sys.exit(n) passes n through.";
