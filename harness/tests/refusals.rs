//! Every `tests/refused/*.py` is refused before it runs, with the codes and lines of its `.expect` file.

mod support;

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};

fn main() -> ExitCode {
    let dir = support::tests_dir().join("refused");
    let trials = support::files(&dir, "py")
        .into_iter()
        .map(|path| {
            let name = support::name_below(&dir, &path);
            Trial::test(name, move || refused(&path))
        })
        .collect();
    support::exit(&support::run_suite(trials), true)
}

fn refused(path: &Path) -> Result<(), Failed> {
    let ended = support::run(
        support::stelp()
            .args(["check", "--format", "json"])
            .arg(path),
        b"",
        Duration::from_secs(20),
    );
    if ended.code != Some(1) {
        return Err(format!("exit code 1 expected from `check`\n{}", ended.describe()).into());
    }
    let found = support::diagnostics(&ended)?;
    let mut lines = String::new();
    for diagnostic in &found {
        let code = diagnostic["code"].as_str().unwrap_or("?");
        let line = diagnostic["line"].as_u64().unwrap_or(0);
        lines.push_str(&format!("{code} {line}\n"));
        // A syntax error says enough; what is not supported comes with what to write instead.
        let fields: &[&str] = match code.as_bytes().get(3) {
            Some(b'4' | b'5') => &["message", "help"],
            _ => &["message"],
        };
        for field in fields {
            let text = diagnostic[*field].as_str().unwrap_or("");
            if text.trim().is_empty() {
                return Err(format!("{code} has no {field}\n{}", ended.describe()).into());
            }
        }
    }
    support::compare_committed(&path.with_extension("expect"), &lines)
}
