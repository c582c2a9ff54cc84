//! rustc, and the runtime shim built for it once per machine.

use crate::cache::Cache;
use crate::failure::Failure;
use crate::policy_file::reason;
use cargo_metadata::{Message, TargetKind};
use serde::{Deserialize, Serialize};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufReader, IsTerminal, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

include!(concat!(env!("OUT_DIR"), "/shim_source.rs"));

/// Names the rustc to use, instead of the one on `PATH`.
pub const RUSTC: &str = "STELP_RUSTC";

/// Work this short shows no progress.
const QUIET: Duration = Duration::from_millis(300);

/// A rustc and the shim built by it, ready to compile plans.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Toolchain {
    /// The compiler itself, not rustup's proxy: starting that costs 20 ms more.
    pub rustc: PathBuf,
    pub sysroot: PathBuf,
    /// The first line of `rustc -V`.
    pub version: String,
    /// Length and modification time (ns) of `rustc`: a toolchain that changed is looked at again.
    stamp: (u64, i64),
    /// Hash of the shim's source, the compiler's version and the build's settings.
    pub key: String,
    /// The folder of the shim's libraries.
    pub libraries: PathBuf,
    /// Library files: name, length, checksum.
    files: Vec<(String, u64, String)>,
}

/// The compiler that would be used.
#[derive(Clone, Debug)]
pub struct Compiler {
    pub rustc: PathBuf,
    pub cargo: PathBuf,
    pub sysroot: PathBuf,
    pub version: String,
}

impl Toolchain {
    /// The toolchain of this `stelp`: as recorded in the cache, or made now.
    ///
    /// # Errors
    /// Without rustc or cargo, when the shim does not build, or when the cache cannot be written.
    pub fn ready(cache: &Cache) -> Result<Toolchain, Failure> {
        match Toolchain::recorded(cache) {
            Some(toolchain) => Ok(toolchain),
            None => Toolchain::make(cache),
        }
    }

    /// The recorded toolchain, if it still is what it was.
    pub fn recorded(cache: &Cache) -> Option<Toolchain> {
        let text = fs::read(record_path(cache)).ok()?;
        let toolchain: Toolchain = serde_json::from_slice(&text).ok()?;
        let wanted = std::env::var_os(RUSTC).filter(|path| !path.is_empty());
        let same_compiler = stamp(&toolchain.rustc) == Some(toolchain.stamp)
            && wanted.is_none_or(|path| {
                fs::canonicalize(path).is_ok_and(|path| path == toolchain.rustc)
            });
        let whole = toolchain.files.iter().all(|(name, length, _)| {
            fs::metadata(toolchain.libraries.join(name)).is_ok_and(|meta| meta.len() == *length)
        });
        (same_compiler && whole && !toolchain.files.is_empty()).then_some(toolchain)
    }

    /// Finds the compiler, builds the shim if this compiler has none yet, and records both.
    ///
    /// # Errors
    /// As [`Toolchain::ready`].
    pub fn make(cache: &Cache) -> Result<Toolchain, Failure> {
        let compiler = Compiler::find()?;
        let mut hasher = blake3::Hasher::new();
        for part in [
            SOURCE_KEY,
            &compiler.version,
            &compiler.sysroot.to_string_lossy(),
        ] {
            hasher.update(part.as_bytes()).update(&[0]);
        }
        let key = hasher.finalize().to_hex()[..32].to_owned();
        cache.create(&cache.shims())?;
        // One build at a time; who waited finds the result.
        let lock =
            File::create(cache.shims().join("lock")).map_err(|error| cache.unwritable(&error))?;
        lock.lock().map_err(|error| cache.unwritable(&error))?;
        let libraries = cache.shims().join(&key);
        let listed = fs::read(libraries.join(LIST))
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok());
        let files = listed.filter(|files: &Vec<_>| unchanged(&libraries, files));
        let files = match files {
            Some(files) => files,
            None => build(cache, &compiler, &libraries)?,
        };
        let stamp = stamp(&compiler.rustc).ok_or_else(|| no_rustc("it cannot be read"))?;
        let Compiler {
            rustc,
            sysroot,
            version,
            ..
        } = compiler;
        let toolchain = Toolchain {
            rustc,
            sysroot,
            version,
            stamp,
            key,
            libraries,
            files,
        };
        write_whole(cache, &record_path(cache), &toolchain)?;
        Ok(toolchain)
    }

    /// Whether every library still has its checksum: asked when a plan did not compile.
    pub fn undamaged(&self) -> bool {
        unchanged(&self.libraries, &self.files)
    }

    /// Forgets the built shim, so that the next use builds it again.
    pub fn discard(&self, cache: &Cache) {
        let _ = fs::remove_file(record_path(cache));
        let _ = fs::remove_dir_all(&self.libraries);
    }

    pub fn shim(&self) -> PathBuf {
        self.libraries.join("libstelp_shim.rlib")
    }
}

impl Compiler {
    /// Finds rustc and cargo.
    ///
    /// # Errors
    /// Without one of them.
    pub fn find() -> Result<Compiler, Failure> {
        let wanted = std::env::var_os(RUSTC).filter(|path| !path.is_empty());
        let named = wanted.clone().unwrap_or_else(|| "rustc".into());
        let version = ask(&named, &["-vV"])?;
        let sysroot = PathBuf::from(ask(&named, &["--print", "sysroot"])?);
        let in_sysroot =
            |name: &str| Some(sysroot.join("bin").join(name)).filter(|path| path.is_file());
        let rustc = match wanted {
            Some(path) => fs::canonicalize(&path).map_err(|error| no_rustc(&reason(&error)))?,
            None => in_sysroot("rustc").ok_or_else(|| no_rustc("its sysroot has no rustc"))?,
        };
        let cargo = in_sysroot("cargo").unwrap_or_else(|| "cargo".into());
        Ok(Compiler {
            rustc,
            cargo,
            sysroot,
            version,
        })
    }
}

/// What rustc says, asked from the root folder, so that no project's toolchain file decides which one it is.
fn ask(rustc: &OsStr, arguments: &[&str]) -> Result<String, Failure> {
    let output = Command::new(rustc)
        .args(arguments)
        .current_dir("/")
        .output();
    let output = output.map_err(|error| no_rustc(&reason(&error)))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(no_rustc(text.lines().next().unwrap_or("it does not run")));
    }
    Ok(String::from_utf8_lossy(&output.stdout)
        .trim_end()
        .to_owned())
}

fn no_rustc(why: &str) -> Failure {
    Failure::setup(format!("rustc, which compiles plans, was not found: {why}")).help(format!(
        "Install Rust 1.90 or newer from https://rustup.rs, or set {RUSTC} to a rustc."
    ))
}

fn record_path(cache: &Cache) -> PathBuf {
    cache.shims().join(format!("{SOURCE_KEY}.json"))
}

/// The list of libraries inside their folder.
const LIST: &str = "libraries.json";

fn stamp(path: &Path) -> Option<(u64, i64)> {
    let meta = fs::metadata(path).ok()?;
    Some((
        meta.len(),
        meta.mtime()
            .wrapping_mul(1_000_000_000)
            .wrapping_add(meta.mtime_nsec()),
    ))
}

fn unchanged(dir: &Path, files: &[(String, u64, String)]) -> bool {
    !files.is_empty()
        && files.iter().all(|(name, length, checksum)| {
            fs::read(dir.join(name)).is_ok_and(|bytes| {
                bytes.len() as u64 == *length && blake3::hash(&bytes).to_hex().as_str() == checksum
            })
        })
}

fn write_whole<T: Serialize>(cache: &Cache, path: &Path, value: &T) -> Result<(), Failure> {
    let text = serde_json::to_vec(value).map_err(|error| Failure::internal(error.to_string()))?;
    let file = tempfile::NamedTempFile::new_in(cache.scratch()?)
        .map_err(|error| cache.unwritable(&error))?;
    fs::write(file.path(), text).map_err(|error| cache.unwritable(&error))?;
    file.persist(path)
        .map_err(|error| cache.unwritable(&error.error))?;
    Ok(())
}

/// Builds the shim with cargo and puts its libraries into a folder that appears whole or not at all.
fn build(
    cache: &Cache,
    compiler: &Compiler,
    libraries: &Path,
) -> Result<Vec<(String, u64, String)>, Failure> {
    let work = tempfile::Builder::new()
        .prefix("shim-")
        .tempdir_in(cache.scratch()?);
    let work = work.map_err(|error| cache.unwritable(&error))?;
    for (name, bytes) in FILES {
        let path = work.path().join(name);
        let dir = path.parent().unwrap_or(work.path());
        fs::create_dir_all(dir)
            .and_then(|()| fs::write(&path, bytes))
            .map_err(|error| cache.unwritable(&error))?;
    }
    let artifacts = cargo_build(compiler, work.path())?;
    let out = work.path().join("libraries");
    let collect = || -> std::io::Result<Vec<(String, u64, String)>> {
        fs::create_dir(&out)?;
        let mut files = vec![];
        for artifact in &artifacts {
            let Some(name) = artifact.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            let bytes = fs::read(artifact)?;
            fs::write(out.join(name), &bytes)?;
            files.push((
                name.to_owned(),
                bytes.len() as u64,
                blake3::hash(&bytes).to_hex().to_string(),
            ));
        }
        fs::write(
            out.join(LIST),
            serde_json::to_vec(&files).map_err(std::io::Error::other)?,
        )?;
        let _ = fs::remove_dir_all(libraries);
        fs::rename(&out, libraries)?;
        Ok(files)
    };
    collect().map_err(|error| cache.unwritable(&error))
}

/// Runs cargo and returns the libraries it made.
fn cargo_build(compiler: &Compiler, dir: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut command = Command::new(&compiler.cargo);
    command
        .args([
            "build",
            "--profile",
            "runtime",
            "--package",
            "stelp-shim",
            "--message-format",
            "json-render-diagnostics",
        ])
        .current_dir(dir)
        .env("RUSTC", &compiler.rustc)
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TERM_COLOR", "never")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    // The user's settings for their own projects would make another shim than the key says.
    for name in [
        "RUSTFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
        "CARGO_BUILD_RUSTFLAGS",
        "CARGO_BUILD_TARGET",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
        "CARGO_BUILD_RUSTC_WRAPPER",
        "RUSTUP_TOOLCHAIN",
    ] {
        command.env_remove(name);
    }
    let mut child = command.spawn().map_err(|error| {
        Failure::setup(format!(
            "cargo, which builds the runtime once, was not found: {}",
            reason(&error)
        ))
        .help("Install Rust with cargo from https://rustup.rs.")
    })?;
    let stderr = child.stderr.take();
    let messages = std::thread::spawn(move || {
        let mut text = vec![];
        if let Some(mut stderr) = stderr {
            let _ = stderr.read_to_end(&mut text);
        }
        String::from_utf8_lossy(&text).into_owned()
    });
    let mut libraries = vec![];
    let mut bar = Progress::new("building the runtime, once");
    if let Some(stdout) = child.stdout.take() {
        for message in Message::parse_stream(BufReader::new(stdout)).map_while(Result::ok) {
            if let Message::CompilerArtifact(artifact) = message {
                bar.step(&artifact.target.name);
                // rustc wants the macro libraries of a dependency too. What only the macros use is not optimised.
                let macros = artifact.target.kind.contains(&TargetKind::ProcMacro);
                let wanted = if macros { "so" } else { "rlib" };
                if macros || artifact.profile.opt_level != "0" {
                    let files = artifact
                        .filenames
                        .into_iter()
                        .filter(|file| file.extension() == Some(wanted));
                    libraries.extend(files.map(|file| file.into_std_path_buf()));
                }
            }
        }
    }
    bar.end();
    let status = child
        .wait()
        .map_err(|error| Failure::setup(format!("cargo: {}", reason(&error))))?;
    let messages = messages.join().unwrap_or_default();
    if !status.success() {
        let first = messages
            .lines()
            .find(|line| line.starts_with("error"))
            .unwrap_or("cargo failed");
        return Err(Failure::setup(format!("the runtime could not be built: {first}"))
            .help("Run `stelp doctor`. The first build fetches the runtime's libraries from crates.io unless cargo has them."));
    }
    Ok(libraries)
}

/// A line on standard error while something takes long, if that is a terminal.
struct Progress {
    bar: Option<indicatif::ProgressBar>,
    since: Instant,
    what: &'static str,
}

impl Progress {
    fn new(what: &'static str) -> Progress {
        Progress {
            bar: None,
            since: Instant::now(),
            what,
        }
    }

    fn step(&mut self, name: &str) {
        if self.bar.is_none() && self.since.elapsed() > QUIET && std::io::stderr().is_terminal() {
            let bar = indicatif::ProgressBar::new_spinner();
            bar.enable_steady_tick(Duration::from_millis(100));
            self.bar = Some(bar);
        }
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{}: {name}", self.what));
        }
    }

    fn end(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}
