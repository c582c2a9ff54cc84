//! The Rust emitted for `tests/golden/*.py` is the committed text, and clippy has nothing to say about it.

mod support;

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};

fn main() -> ExitCode {
    let dir = support::tests_dir().join("golden");
    let mut trials = Vec::new();
    for path in support::files(&dir, "py") {
        let name = support::name_below(&dir, &path);
        let source = path.clone();
        trials.push(Trial::test(format!("text/{name}"), move || {
            emitted(&source)
        }));
        trials.push(Trial::test(format!("clippy/{name}"), move || clippy(&path)));
    }
    support::exit(&support::run_suite(trials), true)
}

fn emit(path: &Path) -> Result<String, Failed> {
    let file = path.file_name().ok_or("a golden case is a file")?;
    let ended = support::run(
        support::stelp()
            .current_dir(support::tests_dir().join("golden"))
            .arg("emit")
            .arg(file),
        b"",
        Duration::from_secs(20),
    );
    if ended.code != Some(0) {
        return Err(format!("emit failed\n{}", ended.describe()).into());
    }
    Ok(ended.stdout_text())
}

fn emitted(path: &Path) -> Result<(), Failed> {
    let first = emit(path)?;
    if first != emit(path)? {
        return Err("two emissions of one program differ".into());
    }
    support::compare_committed(&path.with_extension("rs"), &first)
}

/// Compiles the emitted text like `stelp run` does, with `clippy-driver` in rustc's place.
fn clippy(path: &Path) -> Result<(), Failed> {
    support::set_up();
    let rust = support::scratch().join(format!(
        "golden-{}.rs",
        support::name_below(&support::tests_dir(), path).replace('/', "-")
    ));
    std::fs::write(&rust, emit(path)?).map_err(Failed::from)?;
    let libraries = support::libraries()?;
    let mut command = std::process::Command::new(support::clippy_driver());
    command
        .args([
            "--edition",
            "2024",
            "--crate-name",
            "plan",
            "--emit",
            "metadata",
        ])
        .args(["-F", "unsafe_code", "-D", "warnings", "-W", "clippy::all"])
        // The constant is the Python program's.
        .args(["-A", "clippy::approx_constant"])
        .arg("--extern")
        .arg(format!(
            "stelp_shim={}",
            libraries.join("libstelp_shim.rlib").display()
        ))
        .arg("-L")
        .arg(format!("dependency={}", libraries.display()))
        .arg("-o")
        .arg(rust.with_extension("rmeta"))
        .arg(&rust);
    let ended = support::run(&mut command, b"", Duration::from_secs(60));
    if ended.code != Some(0) {
        return Err(format!("clippy is not content\n{}", ended.describe()).into());
    }
    Ok(())
}
