//! `stelp doctor`: what this machine has, what it lacks, and what to do about it.

use super::print;
use crate::cache::Cache;
use crate::confine::{Confinement, confine};
use crate::exit;
use crate::failure::Failure;
use crate::toolchain::{Compiler, Toolchain};
use std::process::Command;

/// One line of the report.
enum Finding {
    Good(String),
    /// Works, but with less.
    Less(String, String),
    /// Nothing runs without it.
    Lack(String, String),
}

/// Looks at everything a run needs. The exit code tells whether something necessary is missing.
///
/// # Errors
/// When the cache's settings make no sense.
pub fn doctor() -> Result<u8, Failure> {
    let mut lacks = 0;
    let cache = Cache::locate()?;
    let findings = [
        ("rustc", compiler()),
        ("linker", linker()),
        ("runtime", runtime(&cache)),
        ("cache", writable(&cache)),
        ("seccomp", seccomp()),
        ("landlock", landlock()),
        ("user namespaces", namespaces()),
        ("python", python()),
    ];
    for (name, finding) in findings {
        let text = match finding {
            Finding::Good(text) => format!("ok    {name:<16} {text}\n"),
            Finding::Less(text, help) => {
                format!("less  {name:<16} {text}\n      {:<16} {help}\n", "")
            }
            Finding::Lack(text, help) => {
                lacks += 1;
                format!("LACK  {name:<16} {text}\n      {:<16} {help}\n", "")
            }
        };
        print(&text);
    }
    Ok(if lacks == 0 { exit::OK } else { exit::SETUP })
}

fn compiler() -> Finding {
    match Compiler::find() {
        Ok(compiler) => {
            let version = compiler
                .version
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned();
            Finding::Good(format!("{version}, {}", compiler.rustc.display()))
        }
        Err(failure) => Finding::Lack(failure.message, failure.help.unwrap_or_default()),
    }
}

fn linker() -> Finding {
    match Command::new("cc").arg("--version").output() {
        Ok(output) if output.status.success() => {
            let text = String::from_utf8_lossy(&output.stdout);
            Finding::Good(text.lines().next().unwrap_or_default().to_owned())
        }
        _ => Finding::Lack(
            "`cc` was not found".into(),
            "Install a C compiler (`apt install gcc`): rustc links with it.".into(),
        ),
    }
}

fn runtime(cache: &Cache) -> Finding {
    match Toolchain::recorded(cache) {
        Some(toolchain) if toolchain.undamaged() => {
            Finding::Good(format!("built, {}", toolchain.libraries.display()))
        }
        Some(_) => Finding::Less(
            "built, but damaged".into(),
            "The next run builds it again; `stelp setup` does it now.".into(),
        ),
        None => Finding::Less(
            "not built yet".into(),
            "The first run builds it; `stelp setup` does it now.".into(),
        ),
    }
}

fn writable(cache: &Cache) -> Finding {
    let tried = cache.scratch().and_then(|dir| {
        tempfile::NamedTempFile::new_in(dir)
            .map(|_| ())
            .map_err(|error| cache.unwritable(&error))
    });
    match tried {
        Ok(()) => Finding::Good(cache.root().display().to_string()),
        Err(failure) => Finding::Lack(failure.message, failure.help.unwrap_or_default()),
    }
}

/// Tries the real thing on a thread of its own.
fn seccomp() -> Finding {
    let tried = std::thread::spawn(|| confine(&Confinement::default())).join();
    match tried {
        Ok(Ok(())) => Finding::Good("filters work".into()),
        Ok(Err(error)) => Finding::Lack(
            error,
            "Use a kernel with CONFIG_SECCOMP_FILTER; nothing runs without it.".into(),
        ),
        Err(_) => Finding::Lack("the test died".into(), "Please report this.".into()),
    }
}

fn landlock() -> Finding {
    let tried = std::thread::spawn(|| {
        use landlock::{
            ABI, Access, AccessFs, RestrictionStatus, Ruleset, RulesetAttr, RulesetError,
            RulesetStatus,
        };
        let restrict = || -> Result<RestrictionStatus, RulesetError> {
            Ruleset::default()
                .handle_access(AccessFs::from_all(ABI::V6))?
                .create()?
                .restrict_self()
        };
        restrict().map(|status| {
            (
                status.ruleset == RulesetStatus::NotEnforced,
                format!("{:?}", status.ruleset),
            )
        })
    })
    .join();
    match tried {
        Ok(Ok((false, status))) => Finding::Good(status),
        _ => Finding::Less(
            "not available".into(),
            "Use Linux 5.13 or newer with Landlock enabled (`lsm=landlock,…`); seccomp closes the same doors alone.".into(),
        ),
    }
}

fn namespaces() -> Finding {
    match std::fs::read_to_string("/proc/sys/user/max_user_namespaces") {
        Ok(text) if text.trim() != "0" => {
            Finding::Good("available (not used by this version)".into())
        }
        _ => Finding::Good("not available (not needed)".into()),
    }
}

fn python() -> Finding {
    match Command::new("python3.11").arg("--version").output() {
        Ok(output) if output.status.success() => Finding::Good(format!(
            "{} (only the tests use it)",
            String::from_utf8_lossy(&output.stdout).trim()
        )),
        _ => Finding::Less(
            "python3.11 was not found".into(),
            "Only the tests need it, as the reference.".into(),
        ),
    }
}
