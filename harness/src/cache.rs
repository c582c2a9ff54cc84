//! The artifact cache: one file per compiled plan, found by the hash of everything it depends on.
//!
//! A file is the binary followed by a trailer (checksum, length, magic). It appears by an atomic rename, so a reader
//! sees a whole entry or none; a truncated or damaged one fails its checksum and is built again. Nothing locks.

use crate::failure::Failure;
use crate::policy_file::{Size, reason};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Where the cache is, unless the default will do.
pub const DIRECTORY: &str = "STELP_CACHE_DIR";
/// How large it may become, such as `512MiB`.
pub const SIZE: &str = "STELP_CACHE_SIZE";

const DEFAULT_SIZE: u64 = 1 << 30;
const MAGIC: &[u8; 8] = b"STELPv1\n";
const TRAILER: usize = 32 + 8 + MAGIC.len();
/// Working files older than this belong to nobody any more.
const STALE: Duration = Duration::from_secs(3600);

#[derive(Clone, Debug)]
pub struct Cache {
    root: PathBuf,
    limit: u64,
}

/// What `stelp cache info` shows.
#[derive(Debug, Default)]
pub struct CacheInfo {
    pub entries: u64,
    pub bytes: u64,
    pub shims: u64,
    pub shim_bytes: u64,
}

impl Cache {
    /// Finds the cache; creates nothing.
    ///
    /// # Errors
    /// Without a home folder, or with a size that is none.
    pub fn locate() -> Result<Cache, Failure> {
        let root = match std::env::var_os(DIRECTORY).filter(|dir| !dir.is_empty()) {
            Some(dir) => std::path::absolute(&dir)
                .map_err(|error| Failure::usage(format!("{DIRECTORY}: {}", reason(&error))))?,
            None => {
                let base = std::env::var_os("XDG_CACHE_HOME")
                    .map(PathBuf::from)
                    .filter(|dir| dir.is_absolute());
                let base = base.or_else(|| std::env::home_dir().map(|home| home.join(".cache")));
                let base = base.ok_or_else(|| {
                    Failure::setup("there is no home folder for the cache")
                        .help(format!("Set {DIRECTORY} to a folder."))
                })?;
                base.join("stelp")
            }
        };
        let limit = match std::env::var(SIZE) {
            Ok(text) => match Size::parse(&text) {
                Some(Size(bytes)) => bytes,
                None => {
                    return Err(Failure::usage(format!(
                        "{SIZE} is `{text}`, not a size such as `512MiB`"
                    )));
                }
            },
            Err(_) => DEFAULT_SIZE,
        };
        Ok(Cache { root, limit })
    }

    /// A cache in a given folder, for tests and embedding.
    pub fn at(root: impl Into<PathBuf>, limit: u64) -> Cache {
        Cache {
            root: root.into(),
            limit,
        }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn limit(&self) -> u64 {
        self.limit
    }

    pub fn shims(&self) -> PathBuf {
        self.root.join("shim")
    }

    fn plans(&self) -> PathBuf {
        self.root.join("plans")
    }

    fn entry(&self, key: &str) -> PathBuf {
        let (shard, _) = key.split_at(2.min(key.len()));
        self.plans().join(shard).join(key)
    }

    /// A folder for temporary files on the cache's own file system.
    ///
    /// # Errors
    /// Where the cache cannot be written.
    pub fn scratch(&self) -> Result<PathBuf, Failure> {
        let dir = self.root.join("tmp");
        self.create(&dir)?;
        Ok(dir)
    }

    /// Makes a folder of the cache.
    ///
    /// # Errors
    /// Where the cache cannot be written.
    pub fn create(&self, dir: &Path) -> Result<(), Failure> {
        if dir.is_dir() {
            return Ok(());
        }
        fs::create_dir_all(dir).map_err(|error| self.unwritable(&error))?;
        let tag = self.root.join("CACHEDIR.TAG");
        if !tag.exists() {
            // The convention by which backup programs leave caches out; losing it harms nothing.
            let _ = fs::write(tag, "Signature: 8a477f597d28d172789f06886806bc55\n");
        }
        Ok(())
    }

    /// The one error for a cache that cannot be written.
    pub fn unwritable(&self, error: &io::Error) -> Failure {
        Failure::setup(format!(
            "cannot write the cache in {}: {}",
            self.root.display(),
            reason(error)
        ))
        .help(format!(
            "Make the folder writable, free some space, or set {DIRECTORY} to another folder."
        ))
    }

    /// The path of a whole, undamaged binary. A damaged entry is removed and counts as absent.
    pub fn find(&self, key: &str) -> Option<PathBuf> {
        let path = self.entry(key);
        let mut file = File::open(&path).ok()?;
        let meta = file.metadata().ok()?;
        if !is_intact(&mut file, meta.len()) || meta.permissions().mode() & 0o100 == 0 {
            let _ = fs::remove_file(&path);
            return None;
        }
        touch(&file, &meta);
        Some(path)
    }

    /// Adds a binary under a key and returns its path. What another process added meanwhile stays: it is the same.
    ///
    /// # Errors
    /// Where the cache cannot be written.
    pub fn store(&self, key: &str, binary: &[u8]) -> Result<PathBuf, Failure> {
        let path = self.entry(key);
        let shard = path.parent().unwrap_or(&self.root).to_owned();
        self.create(&shard)?;
        let scratch = self.scratch()?;
        let temporary = tempfile::Builder::new()
            .prefix("plan-")
            .make_in(&scratch, |path| {
                File::options()
                    .write(true)
                    .create_new(true)
                    .mode(0o700)
                    .open(path)
            })
            .map_err(|error| self.unwritable(&error))?;
        let (mut file, temporary) = temporary.into_parts();
        let written = file
            .write_all(binary)
            .and_then(|()| file.write_all(blake3::hash(binary).as_bytes()))
            .and_then(|()| file.write_all(&(binary.len() as u64).to_le_bytes()))
            .and_then(|()| file.write_all(MAGIC));
        written.map_err(|error| self.unwritable(&error))?;
        // Closed before it can be executed: a file open for writing is "text file busy".
        drop(file);
        // Never replaced: whoever is about to run the entry that is there has its file in hand already.
        if let Err(error) = temporary.persist_noclobber(&path)
            && error.error.kind() != io::ErrorKind::AlreadyExists
        {
            return Err(self.unwritable(&error.error));
        }
        self.shrink();
        Ok(path)
    }

    /// Removes the longest unused plans until the rest fits the limit, and working files nobody owns any more.
    /// Returns how many plans went.
    pub fn shrink(&self) -> u64 {
        self.shrink_to(self.limit)
    }

    /// As [`Cache::shrink`], to a given number of bytes.
    pub fn shrink_to(&self, limit: u64) -> u64 {
        remove_stale(&self.root.join("tmp"));
        let mut entries = vec![];
        let mut total = 0;
        walk(&self.plans(), &mut |path, meta| {
            total += meta.len();
            entries.push((
                meta.modified().unwrap_or(SystemTime::UNIX_EPOCH),
                meta.len(),
                path,
            ));
        });
        if total <= limit {
            return 0;
        }
        entries.sort();
        let mut removed = 0;
        // Down to nine tenths, so that not every store has to remove something.
        let target = limit / 10 * 9;
        for (_, length, path) in entries {
            if total <= target {
                break;
            }
            if fs::remove_file(&path).is_ok() {
                total -= length;
                removed += 1;
            }
        }
        removed
    }

    pub fn info(&self) -> CacheInfo {
        let mut info = CacheInfo::default();
        walk(&self.plans(), &mut |_, meta| {
            info.entries += 1;
            info.bytes += meta.len();
        });
        walk(&self.shims(), &mut |_, meta| info.shim_bytes += meta.len());
        info.shims = fs::read_dir(self.shims())
            .map(|entries| {
                entries
                    .flatten()
                    .filter(|entry| entry.path().is_dir())
                    .count() as u64
            })
            .unwrap_or(0);
        info
    }

    /// Removes everything, also the built shim.
    ///
    /// # Errors
    /// Where something cannot be removed.
    pub fn clear(&self) -> Result<(), Failure> {
        for part in ["plans", "shim", "tmp"] {
            match fs::remove_dir_all(self.root.join(part)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(self.unwritable(&error));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Reads a whole entry in small pieces: a repeated run spends most of its time here, and memory for the file at once
/// would double that.
fn is_intact(file: &mut File, length: u64) -> bool {
    let Some(length) = length.checked_sub(TRAILER as u64) else {
        return false;
    };
    let mut hasher = blake3::Hasher::new();
    let mut trailer = [0; TRAILER];
    hasher
        .update_reader(Read::by_ref(file).take(length))
        .is_ok()
        && file.read_exact(&mut trailer).is_ok()
        && belongs(&trailer, length, &hasher.finalize())
}

fn belongs(trailer: &[u8], length: u64, hash: &blake3::Hash) -> bool {
    let parts = [&hash.as_bytes()[..], &length.to_le_bytes(), MAGIC];
    trailer == parts.concat()
}

/// The binary without its trailer.
pub fn binary_of(bytes: &[u8]) -> Option<&[u8]> {
    let (binary, trailer) = bytes.split_at_checked(bytes.len().checked_sub(TRAILER)?)?;
    belongs(trailer, binary.len() as u64, &blake3::hash(binary)).then_some(binary)
}

/// Marks an entry as used, at most once an hour: the order of removal needs no more.
fn touch(file: &File, meta: &fs::Metadata) {
    let age = meta.modified().ok().and_then(|time| time.elapsed().ok());
    if age.is_none_or(|age| age > STALE) {
        let _ = file.set_modified(SystemTime::now());
    }
}

fn remove_stale(dir: &Path) {
    let Ok(entries) = fs::read_dir(dir) else {
        return;
    };
    for entry in entries.flatten() {
        let age = entry
            .metadata()
            .and_then(|meta| meta.modified())
            .ok()
            .and_then(|time| time.elapsed().ok());
        if age.is_some_and(|age| age > STALE) {
            let path = entry.path();
            let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
        }
    }
}

fn walk(dir: &Path, found: &mut dyn FnMut(PathBuf, fs::Metadata)) {
    let Ok(entries) = fs::read_dir(dir) else {
        return;
    };
    for entry in entries.flatten() {
        match entry.metadata() {
            Ok(meta) if meta.is_dir() => walk(&entry.path(), found),
            Ok(meta) => found(entry.path(), meta),
            Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_entries_are_absent() -> Result<(), Box<dyn std::error::Error>> {
        let dir = tempfile::tempdir()?;
        let cache = Cache::at(dir.path(), 1 << 20);
        let path = cache.store("aabb", b"\x7fELF binary")?;
        assert_eq!(cache.find("aabb"), Some(path.clone()));
        let whole = fs::read(&path)?;
        for cut in [0, 1, whole.len() / 2, whole.len() - 1] {
            fs::write(&path, whole.get(..cut).unwrap_or_default())?;
            assert_eq!(cache.find("aabb"), None, "cut to {cut}");
            assert!(!path.exists());
            cache.store("aabb", b"\x7fELF binary")?;
        }
        let mut flipped = whole.clone();
        if let Some(byte) = flipped.get_mut(3) {
            *byte ^= 1;
        }
        fs::write(&path, flipped)?;
        assert_eq!(cache.find("aabb"), None);
        Ok(())
    }

    #[test]
    fn the_size_limit_holds() -> Result<(), Box<dyn std::error::Error>> {
        let dir = tempfile::tempdir()?;
        let cache = Cache::at(dir.path(), 10_000);
        for n in 0..30u8 {
            cache.store(&format!("{n:02x}00"), &[n; 1000])?;
        }
        let info = cache.info();
        assert!(info.bytes <= 10_000 && info.entries >= 7, "{info:?}");
        Ok(())
    }
}
