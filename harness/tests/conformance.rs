//! Every `tests/python/**/*.py` and every plan of `datasets/plans` under CPython 3.11 and under `stelp run`: the same
//! bytes on standard output, the same exit code, and the same traceback, line by line, where the program ends with an
//! exception.

mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};
use support::{Ended, Totals};

fn main() -> ExitCode {
    let totals = Arc::new(Totals::default());
    let cases = support::tests_dir().join("python");
    let plans = support::tests_dir().join("../datasets/plans");
    let named = |dir: &Path, prefix: &str| -> Vec<(String, PathBuf)> {
        let name = |path: &PathBuf| format!("{prefix}{}", support::name_below(dir, path));
        let files = support::files(dir, "py");
        files.into_iter().map(|path| (name(&path), path)).collect()
    };
    let mut files = named(&cases, "");
    files.extend(named(&plans, "plans/"));
    let trials = files
        .into_iter()
        .map(|(name, path)| {
            let folder = name.split('/').next().unwrap_or("").to_owned();
            let totals = Arc::clone(&totals);
            Trial::test(name, move || {
                support::set_up();
                let outcome = compare(&path);
                totals.count(&folder, outcome.is_ok());
                outcome
            })
        })
        .collect();
    let conclusion = support::run_suite(trials);
    let complete = conclusion.num_filtered_out == 0 && conclusion.num_ignored == 0;
    let ran = conclusion.num_passed + conclusion.num_failed;
    let mut same = true;
    if complete && ran > 0 {
        let snapshot = support::tests_dir().join("snapshot.txt");
        if let Err(message) = totals.at_least(&snapshot) {
            eprintln!("{message}");
            same = false;
        }
    }
    support::exit(&conclusion, same)
}

fn compare(path: &Path) -> Result<(), Failed> {
    let input = std::fs::read(path.with_extension("in")).unwrap_or_default();
    let patience = Duration::from_secs(60);
    let expected = support::run(support::python().arg(path), &input, patience);
    let actual = support::run(support::stelp().arg("run").arg(path), &input, patience);
    same_end(&expected, &actual)
}

fn same_end(expected: &Ended, actual: &Ended) -> Result<(), Failed> {
    if expected.stdout != actual.stdout {
        return Err(format!(
            "standard output differs: {}\n{}",
            support::first_difference(&expected.stdout_text(), &actual.stdout_text()),
            actual.stderr
        )
        .into());
    }
    if expected.code != actual.code {
        return Err(format!(
            "exit code {:?} expected\n{}",
            expected.code,
            actual.describe()
        )
        .into());
    }
    let (wanted, given) = (traceback(&expected.stderr), traceback(&actual.stderr));
    if wanted != given {
        return Err(format!(
            "the traceback differs: {}\n{}",
            support::first_difference(&wanted, &given),
            actual.stderr
        )
        .into());
    }
    Ok(())
}

/// A traceback without what is not promised: the path's spelling, the source lines, the carets under them, and the guess at
/// what a misspelt name might mean.
fn traceback(stderr: &str) -> String {
    let mut kept = String::new();
    for line in stderr.lines() {
        let line = match line.trim_start_matches(' ').strip_prefix("| ") {
            Some(inner) => inner,
            None => line,
        };
        if let Some(rest) = line.strip_prefix("  File \"") {
            let place = rest.split_once("\", ").map_or(rest, |(_, place)| place);
            kept.push_str("  ");
            kept.push_str(place);
        } else if line.starts_with("    ") {
            continue;
        } else {
            kept.push_str(
                line.split_once(". Did you mean: '")
                    .map_or(line, |(said, _)| said),
            );
        }
        kept.push('\n');
    }
    kept
}
