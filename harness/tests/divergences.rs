//! Every `tests/divergences/*.py` shows one known divergence: what `stelp run` does is committed in the `.expect` file
//! beside it, and CPython does something else. Its first line names the section of `docs/divergences.md` it belongs to, and
//! every section is shown by a program, unless two runs of CPython differ in it too.

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};
use support::Ended;

/// Sections no program of a fixed outcome can show: addresses, locales, signals, threads, and the order of sets of addresses.
const UNSHOWN: &[&str] = &[
    "Hashes and order",
    "Addresses",
    "Bytes that are not UTF-8",
    "Ends from outside",
    "Order of sets of tasks",
    "Threads",
    "When a generator is dropped",
];
/// CPython would wait for ever.
const ENDLESS: &str = "forever";
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let dir = support::tests_dir().join("divergences");
    let files = support::files(&dir, "py");
    let mut trials: Vec<Trial> = files
        .iter()
        .cloned()
        .map(|path| {
            let name = support::name_below(&dir, &path);
            Trial::test(name, move || {
                support::set_up();
                shown(&path)
            })
        })
        .collect();
    trials.push(Trial::test("every section is shown", move || {
        let sections = sections()?;
        let named: Result<BTreeSet<String>, Failed> =
            files.iter().map(|path| section(path)).collect();
        let named = named?;
        if let Some(unknown) = named.iter().find(|name| !sections.contains(*name)) {
            return Err(format!("docs/divergences.md has no section `{unknown}`").into());
        }
        let missing: Vec<&String> = sections
            .iter()
            .filter(|name| !named.contains(*name) && !UNSHOWN.contains(&name.as_str()))
            .collect();
        if missing.is_empty() {
            Ok(())
        } else {
            Err(format!("no program shows {missing:?}").into())
        }
    }));
    support::exit(&support::run_suite(trials), true)
}

/// The headings that say what differs: those with a kind after a dash, and those without subsections.
fn sections() -> Result<BTreeSet<String>, Failed> {
    let text = std::fs::read_to_string(support::tests_dir().join("../docs/divergences.md"))?;
    let mut found = BTreeSet::new();
    let mut open: Option<String> = None;
    let mut has_text = false;
    for line in text.lines() {
        let heading = line
            .strip_prefix("## ")
            .or_else(|| line.strip_prefix("### "));
        match heading {
            Some(heading) => {
                if let Some(name) = open.take().filter(|_| has_text) {
                    found.insert(name);
                }
                let name = heading.split(" — ").next().unwrap_or(heading);
                open = Some(name.to_owned());
                has_text = false;
            }
            None => has_text |= !line.trim().is_empty(),
        }
    }
    found.extend(open.filter(|_| has_text));
    Ok(found)
}

fn section(path: &Path) -> Result<String, Failed> {
    let text = std::fs::read_to_string(path)?;
    let first = text.lines().next().unwrap_or("");
    match first.strip_prefix("# ") {
        Some(name) => Ok(name.to_owned()),
        None => Err(format!("{}: the first line names no section", path.display()).into()),
    }
}

fn shown(path: &Path) -> Result<(), Failed> {
    let ours = support::run(support::stelp().arg("run").arg(path), b"", PATIENCE);
    support::compare_committed(&path.with_extension("expect"), &account(&ours))?;
    if path.file_stem().is_some_and(|stem| stem == ENDLESS) {
        return Ok(());
    }
    let theirs = support::run(
        support::python().env_remove("PYTHONWARNINGS").arg(path),
        b"",
        PATIENCE,
    );
    let same =
        ours.code == theirs.code && ours.stdout == theirs.stdout && ours.stderr == theirs.stderr;
    if same {
        return Err("CPython does the same: the divergence is gone, so its section may go".into());
    }
    Ok(())
}

/// Exit code, standard output, and the first line of what was said of it.
fn account(ended: &Ended) -> String {
    let said = ended
        .stderr
        .lines()
        .find(|line| !line.starts_with("Traceback") && !line.starts_with(' '))
        .unwrap_or("");
    format!(
        "exit {:?}\n{}\n--- {said}\n",
        ended.code,
        ended.stdout_text()
    )
}
