//! What the suites share: where things are, how `stelp` and CPython are run, and the committed totals.
#![allow(dead_code, reason = "each suite uses its own part")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Conclusion, Failed, Trial};

/// The `tests` folder of the repository.
pub fn tests_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

/// A folder of this build that the suites may fill.
pub fn scratch() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
}

/// The files below `dir` with this extension, sorted by path.
pub fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut pending = vec![dir.to_path_buf()];
    while let Some(folder) = pending.pop() {
        let entries = std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("cannot list {}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("a folder entry can be read").path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension() == Some(OsStr::new(extension)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The path below `dir`, without the extension, as test names show it.
pub fn name_below(dir: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(dir).unwrap_or(path);
    relative.with_extension("").to_string_lossy().into_owned()
}

/// How a process ended and what it wrote.
#[derive(Debug)]
pub struct Ended {
    /// `None` when a signal ended it.
    pub code: Option<i32>,
    pub stdout: Vec<u8>,
    pub stderr: String,
    pub time: Duration,
    /// The suite's own patience ran out and the process was killed.
    pub hung: bool,
}

impl Ended {
    pub fn stdout_text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }

    /// Everything a failed test should show.
    pub fn describe(&self) -> String {
        format!(
            "code {:?}{}\n--- stdout\n{}\n--- stderr\n{}",
            self.code,
            if self.hung { " (hung)" } else { "" },
            clip(&self.stdout_text()),
            clip(&self.stderr)
        )
    }

    /// The result object: the last line of standard output under `--json`.
    pub fn result(&self) -> Result<serde_json::Value, Failed> {
        let text = self.stdout_text();
        let line = text.trim_end().lines().next_back().unwrap_or("");
        serde_json::from_str(line)
            .map_err(|error| format!("no result line ({error})\n{}", self.describe()).into())
    }
}

fn clip(text: &str) -> String {
    const KEEP: usize = 3000;
    match text.char_indices().nth(KEEP) {
        Some((at, _)) => format!("{}… ({} bytes)", &text[..at], text.len()),
        None => text.to_owned(),
    }
}

/// Runs a command to its end with this input, killing it when the patience is over.
pub fn run(command: &mut Command, input: &[u8], patience: Duration) -> Ended {
    let begun = Instant::now();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot start {command:?}: {error}"));
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let mut stdout = child.stdout.take().expect("stdout is piped");
    let mut stderr = child.stderr.take().expect("stderr is piped");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A process that does not read its input closes the pipe: no concern of ours.
        let _ = stdin.write_all(&input);
    });
    let out = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = stdout.read_to_end(&mut bytes);
        bytes
    });
    let err = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = stderr.read_to_end(&mut bytes);
        bytes
    });
    let mut hung = false;
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            break status;
        }
        if begun.elapsed() > patience {
            hung = true;
            let _ = child.kill();
            break child.wait().expect("a killed child can be waited for");
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let _ = writer.join();
    Ended {
        code: status.code(),
        stdout: out.join().expect("the reader does not panic"),
        stderr: String::from_utf8_lossy(&err.join().expect("the reader does not panic"))
            .into_owned(),
        time: begun.elapsed(),
        hung,
    }
}

/// The `stelp` command, with a cache of this build so that the suites neither need nor change the user's.
pub fn stelp() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stelp"));
    command.env("STELP_CACHE_DIR", cache_dir());
    command
}

/// Shared by all suites: the shim is built once.
pub fn cache_dir() -> PathBuf {
    match std::env::var_os("STELP_TEST_CACHE") {
        Some(dir) => PathBuf::from(dir),
        None => scratch().join("cache"),
    }
}

/// Builds the shim, so that no test's time contains it.
pub fn set_up() {
    static DONE: Mutex<bool> = Mutex::new(false);
    let mut done = DONE.lock().expect("no test panics here");
    if !*done {
        let ended = run(stelp().arg("setup"), b"", Duration::from_secs(1500));
        assert_eq!(ended.code, Some(0), "stelp setup: {}", ended.describe());
        *done = true;
    }
}

/// CPython 3.11, the reference.
pub fn python() -> Command {
    let mut command = Command::new("python3.11");
    command
        .env("PYTHONHASHSEED", "0")
        // Warnings are a known divergence.
        .env("PYTHONWARNINGS", "ignore")
        .env("PYTHONIOENCODING", "utf-8")
        .env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

/// Runs all trials of a suite, two at a time: that is what the machines have, and times are measured.
pub fn run_suite(trials: Vec<Trial>) -> Conclusion {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(2);
    libtest_mimic::run(&arguments, trials)
}

/// Counts of equal results per folder.
#[derive(Default)]
pub struct Totals {
    counts: Mutex<BTreeMap<String, (usize, usize)>>,
}

impl Totals {
    pub fn count(&self, folder: &str, equal: bool) {
        let mut counts = self.counts.lock().expect("counting does not panic");
        let entry = counts.entry(folder.to_owned()).or_default();
        entry.0 += usize::from(equal);
        entry.1 += 1;
    }

    /// One line a folder: name, equal cases, all cases.
    pub fn render(&self) -> String {
        let counts = self.counts.lock().expect("counting does not panic");
        let mut text = String::new();
        let (mut equal, mut all) = (0, 0);
        for (folder, (good, total)) in counts.iter() {
            text.push_str(&format!("{folder:<20} {good:>4} of {total:>4}\n"));
            equal += good;
            all += total;
        }
        text.push_str(&format!("{:<20} {equal:>4} of {all:>4}\n", "all"));
        text
    }
}

impl Totals {
    /// A new case is a new file and nothing else, so totals may grow; they do not shrink unnoticed.
    ///
    /// # Errors
    /// The folders in which fewer cases are equal than the committed text says.
    pub fn at_least(&self, committed: &Path) -> Result<(), String> {
        let actual = self.render();
        if updating() {
            return std::fs::write(committed, actual)
                .map_err(|error| format!("{}: {error}", committed.display()));
        }
        let expected = std::fs::read_to_string(committed)
            .map_err(|error| format!("{}: {error}", committed.display()))?;
        let read = |text: &str| -> BTreeMap<String, usize> {
            text.lines()
                .filter_map(|line| {
                    let mut words = line.split_whitespace();
                    Some((words.next()?.to_owned(), words.next()?.parse().ok()?))
                })
                .collect()
        };
        let now = read(&actual);
        let lost: Vec<String> = read(&expected)
            .into_iter()
            .filter(|(folder, equal)| now.get(folder).copied().unwrap_or(0) < *equal)
            .map(|(folder, equal)| format!("{folder}: {equal} were equal"))
            .collect();
        if lost.is_empty() {
            return Ok(());
        }
        Err(format!(
            "fewer cases are equal than {} says (STELP_UPDATE=1 rewrites it)\n{}",
            committed.display(),
            lost.join("\n")
        ))
    }
}

/// True when the caller asks to rewrite expectations instead of comparing with them.
pub fn updating() -> bool {
    std::env::var_os("STELP_UPDATE").is_some_and(|value| value == "1")
}

/// Compares with a committed text, or writes it when updating.
pub fn compare_committed(path: &Path, actual: &str) -> Result<(), Failed> {
    if updating() {
        std::fs::write(path, actual).map_err(|error| format!("{}: {error}", path.display()))?;
        return Ok(());
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    Err(format!(
        "{} differs; run with STELP_UPDATE=1 to rewrite it\n{}",
        path.display(),
        first_difference(&expected, actual)
    )
    .into())
}

/// The first lines in which two texts differ, with their numbers.
pub fn first_difference(expected: &str, actual: &str) -> String {
    let mut left = expected.split('\n');
    let mut right = actual.split('\n');
    let mut number = 0;
    loop {
        number += 1;
        match (left.next(), right.next()) {
            (None, None) => return "no difference by line".to_owned(),
            (a, b) if a == b => {}
            (a, b) => {
                return format!(
                    "line {number}\n  expected: {}\n  actual:   {}",
                    a.map_or("(end)".to_owned(), |line| clip(&format!("{line:?}"))),
                    b.map_or("(end)".to_owned(), |line| clip(&format!("{line:?}")))
                );
            }
        }
    }
}

/// The suite's exit code, failing also when the totals moved.
pub fn exit(conclusion: &Conclusion, totals_equal: bool) -> ExitCode {
    if conclusion.has_failed() || !totals_equal {
        ExitCode::from(101)
    } else {
        ExitCode::SUCCESS
    }
}

/// The diagnostics of `check --format json`.
pub fn diagnostics(ended: &Ended) -> Result<Vec<serde_json::Value>, Failed> {
    let text = ended.stdout_text();
    let whole: Result<serde_json::Value, _> = serde_json::from_str(&text);
    let values = match whole {
        Ok(serde_json::Value::Array(values)) => values,
        Ok(value) => match value.get("diagnostics").and_then(|list| list.as_array()) {
            Some(list) => list.clone(),
            None => vec![value],
        },
        Err(_) => text
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect(),
    };
    if values.is_empty() {
        return Err(format!("no diagnostics\n{}", ended.describe()).into());
    }
    Ok(values)
}

/// The documented exit codes of `stelp run`.
pub mod exit_code {
    pub const OK: i32 = 0;
    pub const RAISED: i32 = 1;
    pub const USAGE: i32 = 2;
    pub const REFUSED: i32 = 3;
    pub const LIMIT: i32 = 4;
    pub const MACHINE: i32 = 69;
    pub const INTERNAL: i32 = 70;
}

/// `clippy-driver` of the toolchain in use.
pub fn clippy_driver() -> PathBuf {
    let sysroot = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .expect("rustc is on the path");
    PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim()).join("bin/clippy-driver")
}

/// The folder with the shim's libraries that this `stelp` compiles plans against.
pub fn libraries() -> Result<PathBuf, Failed> {
    let ended = run(stelp().arg("setup"), b"", Duration::from_secs(1500));
    let both = format!("{}{}", ended.stdout_text(), ended.stderr);
    both.lines()
        .find_map(|line| {
            line.split_once("runtime in ")
                .map(|(_, path)| PathBuf::from(path.trim()))
        })
        .ok_or_else(|| format!("`stelp setup` does not say where\n{}", ended.describe()).into())
}
