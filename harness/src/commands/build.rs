//! `stelp build`: a binary that carries its sandbox, or a cargo project to review.

use super::run::{Unprepared, prepare, report_rejected};
use super::{report_refusal, say};
use crate::cache::{Cache, binary_of};
use crate::cli::{Build, Global};
use crate::exit;
use crate::failure::Failure;
use crate::front::{self, Program};
use crate::policy_file::{RunPolicy, reason};
use crate::toolchain;
use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Builds a program ahead of time.
///
/// # Errors
/// When the program cannot be read, the machine cannot compile, or the output cannot be written.
pub fn build(global: &Global, args: &Build, policy: &RunPolicy) -> Result<u8, Failure> {
    let program = Program::read(&args.plan, &policy.translation)?;
    if let Some(dir) = &args.project {
        match front::translate(&program, &policy.translation) {
            Ok(translation) => write_project(dir, &program, &translation.rust)?,
            Err(refusal) => return Ok(report_refusal(global, &refusal)),
        }
        told(global, dir);
    }
    if let Some(output) = &args.output {
        let cache = Cache::locate()?;
        let prepared = match prepare(&cache, &program, policy) {
            Ok(prepared) => prepared,
            Err(Unprepared::Failed(failure)) => return Err(failure),
            Err(Unprepared::Refused(refusal)) => return Ok(report_refusal(global, &refusal)),
            Err(Unprepared::Rejected { message, kept }) => {
                return Ok(report_rejected(global, &message, kept.as_deref()));
            }
        };
        let bytes =
            fs::read(&prepared.binary).map_err(|error| cannot_write(&prepared.binary, &error))?;
        let binary =
            binary_of(&bytes).ok_or_else(|| Failure::internal("the cache lost the binary"))?;
        write_executable(output, binary)?;
        told(global, output);
    }
    Ok(exit::OK)
}

fn told(global: &Global, path: &Path) {
    if !global.quiet {
        say(&format!("wrote {}\n", path.display()));
    }
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    Failure::usage(format!(
        "cannot write {}: {}",
        path.display(),
        reason(error)
    ))
}

/// Replaces a file by an executable at once, so that a binary in use is not changed under its process.
fn write_executable(path: &Path, binary: &[u8]) -> Result<(), Failure> {
    let failed = |error: std::io::Error| cannot_write(path, &error);
    if path.is_dir() {
        return Err(failed(std::io::ErrorKind::IsADirectory.into()));
    }
    let dir = path
        .parent()
        .filter(|dir| !dir.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let temporary = tempfile::Builder::new()
        .prefix(".stelp-")
        .make_in(dir, |path| {
            fs::File::options()
                .write(true)
                .create_new(true)
                .mode(0o755)
                .open(path)
        })
        .map_err(failed)?;
    temporary.as_file().write_all(binary).map_err(failed)?;
    temporary
        .persist(path)
        .map_err(|error| failed(error.error))?;
    Ok(())
}

/// Writes a cargo project: the translation, the program beside it, and the runtime's source.
fn write_project(dir: &Path, program: &Program, rust: &str) -> Result<(), Failure> {
    let write = |name: &str, bytes: &[u8]| {
        let path = dir.join(name);
        let parent = path.parent().unwrap_or(dir);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, bytes))
            .map_err(|error| cannot_write(&path, &error))
    };
    for (name, bytes) in toolchain::FILES {
        match *name {
            "Cargo.toml" => {
                let workspace = String::from_utf8_lossy(bytes)
                    .replace("[\"runtime-shim\"]", "[\"plan\", \"runtime-shim\"]");
                write(name, workspace.as_bytes())?;
            }
            _ => write(name, bytes)?,
        }
    }
    write("plan/Cargo.toml", PROJECT.as_bytes())?;
    write("plan/src/main.rs", rust.as_bytes())?;
    write("plan/plan.py", &program.bytes)
}

const PROJECT: &str = "\
[package]
name = \"plan\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
stelp-shim = { path = \"../runtime-shim\" }

[lints.rust]
unsafe_code = \"forbid\"
";
