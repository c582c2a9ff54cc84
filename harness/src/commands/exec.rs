//! `stelp exec`: run a built binary under a policy.

use super::run::{Prepared, run_binary};
use crate::cli::Global;
use crate::failure::Failure;
use crate::policy_file::{RunPolicy, reason};
use crate::sandbox::Input;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Runs a binary made by `stelp build`.
///
/// # Errors
/// When it is none, or cannot be started.
pub fn exec(global: &Global, binary: &Path, policy: &RunPolicy) -> Result<u8, Failure> {
    let name = binary.display();
    let failed =
        |error: std::io::Error| Failure::usage(format!("cannot run {name}: {}", reason(&error)));
    let binary = fs::canonicalize(binary).map_err(failed)?;
    let meta = fs::metadata(&binary).map_err(failed)?;
    if meta.is_dir() {
        return Err(failed(std::io::ErrorKind::IsADirectory.into()));
    }
    if meta.permissions().mode() & 0o111 == 0 {
        return Err(
            Failure::usage(format!("cannot run {name}: it is not executable"))
                .help("`stelp exec` runs binaries made by `stelp build`; `stelp run` runs Python."),
        );
    }
    let bytes = fs::read(&binary).map_err(failed)?;
    if !bytes.starts_with(b"\x7fELF") {
        return Err(
            Failure::usage(format!("cannot run {name}: it is not a binary"))
                .help("`stelp exec` runs binaries made by `stelp build`; `stelp run` runs Python."),
        );
    }
    let key = blake3::hash(&bytes).to_hex()[..32].to_owned();
    let prepared = Prepared {
        binary,
        key,
        cached: true,
        translate_ms: 0.0,
        compile_ms: 0.0,
    };
    run_binary(global, &prepared, policy, Input::Inherit, None)
}
