//! `stelp cache`.

use super::print;
use crate::cache::Cache;
use crate::cli::CacheCommand;
use crate::exit;
use crate::failure::Failure;
use crate::policy_file::{Size, show_size};

/// Shows, empties or shrinks the cache.
///
/// # Errors
/// When it cannot be changed.
pub fn cache(command: &CacheCommand) -> Result<u8, Failure> {
    let cache = Cache::locate()?;
    match command {
        CacheCommand::Info => {
            let info = cache.info();
            let mib = |bytes: u64| bytes as f64 / f64::from(1 << 20);
            print(&format!(
                "folder   {}\nplans    {} ({:.1} MiB of {})\nruntime  {} ({:.1} MiB)\n",
                cache.root().display(),
                info.entries,
                mib(info.bytes),
                show_size(cache.limit()),
                info.shims,
                mib(info.shim_bytes),
            ));
        }
        CacheCommand::Clear => cache.clear()?,
        CacheCommand::Prune { to } => {
            let limit = match to {
                Some(text) => Size::parse(text).map(|size| size.0).ok_or_else(|| {
                    Failure::usage(format!("`{text}` is not a size"))
                        .help("Write it with its unit, such as `100MiB`.")
                })?,
                None => cache.limit(),
            };
            print(&format!("removed {} plans\n", cache.shrink_to(limit)));
        }
    }
    Ok(exit::OK)
}
