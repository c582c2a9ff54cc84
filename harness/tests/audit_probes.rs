//! Rust that reaches outside, in `tests/probes`: the audit refuses every one, and knows nothing of the emitter.

mod support;

use std::process::ExitCode;

use libtest_mimic::{Failed, Trial};

fn main() -> ExitCode {
    let dir = support::tests_dir().join("probes");
    let trials = support::files(&dir, "rs")
        .into_iter()
        .map(|path| {
            let name = support::name_below(&dir, &path);
            Trial::test(name, move || {
                let text = std::fs::read_to_string(&path).map_err(Failed::from)?;
                match stelp_transpiler::audit::audit(&text) {
                    Err(_) => Ok(()),
                    Ok(()) => Err("the audit let it pass".into()),
                }
            })
        })
        .collect();
    support::exit(&support::run_suite(trials), true)
}
