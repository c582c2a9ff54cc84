//! `stelp setup`: build the runtime ahead of the first run.

use super::say;
use crate::cache::Cache;
use crate::cli::Global;
use crate::exit;
use crate::failure::Failure;
use crate::toolchain::Toolchain;

/// Looks at the toolchain again and builds the runtime if it is not built.
///
/// # Errors
/// Without a toolchain or a writable cache.
pub fn setup(global: &Global) -> Result<u8, Failure> {
    let cache = Cache::locate()?;
    let toolchain = Toolchain::make(&cache)?;
    if !global.quiet {
        let version = toolchain.version.lines().next().unwrap_or_default();
        say(&format!(
            "ready: {version}, runtime in {}\n",
            toolchain.libraries.display()
        ));
    }
    Ok(exit::OK)
}
