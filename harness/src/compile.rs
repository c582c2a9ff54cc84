//! Emitted Rust to a binary: one call of rustc, confined.

use crate::cache::Cache;
use crate::confine::{Confinement, confine, system_libraries};
use crate::failure::Failure;
use crate::policy_file::reason;
use crate::toolchain::Toolchain;
use rustix::process::{Pid, Resource, Rlimit, Signal, kill_process_group, prlimit};
use std::fs;
use std::io::Read;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How every plan is compiled. Part of the cache key.
pub const FLAGS: &[&str] = &[
    "--edition=2024",
    "--crate-type=bin",
    "--crate-name=plan",
    // Not `--cap-lints`: it would lift the ban on unsafe code too.
    "-Awarnings",
    "-Funsafe_code",
    "-Cpanic=abort",
    "-Ccodegen-units=1",
    "-Coverflow-checks=on",
    "-Cstrip=symbols",
    "-Cembed-bitcode=no",
    "--error-format=short",
];

/// What rustc may use.
const CPU_SECONDS: u64 = 30;
const ADDRESS_SPACE: u64 = 4 << 30;
const FILE_SIZE: u64 = 256 << 20;
const OPEN_FILES: u64 = 256;
const WALL: Duration = Duration::from_secs(60);

/// Why there is no binary.
#[derive(Debug)]
pub enum CompileError {
    /// The machine: no space, no rustc.
    Failure(Failure),
    /// A defect of ours: what was accepted did not compile. The emitted file is kept.
    Rejected {
        message: String,
        kept: Option<PathBuf>,
    },
}

impl From<Failure> for CompileError {
    fn from(failure: Failure) -> CompileError {
        CompileError::Failure(failure)
    }
}

/// Compiles emitted Rust against the shim.
///
/// # Errors
/// See [`CompileError`].
pub fn compile(cache: &Cache, toolchain: &Toolchain, rust: &str) -> Result<Vec<u8>, CompileError> {
    let work = tempfile::Builder::new()
        .prefix("rustc-")
        .tempdir_in(cache.scratch()?);
    let work = work.map_err(|error| cache.unwritable(&error))?;
    let dir = work.path();
    fs::write(dir.join("plan.rs"), rust).map_err(|error| cache.unwritable(&error))?;
    let (status, messages) = run_rustc(toolchain, dir, rust)?;
    if let Ok(binary) = fs::read(dir.join("plan"))
        && status == Ended::Well
    {
        return Ok(binary);
    }
    if let Some(failure) = full_disk(cache, &messages) {
        return Err(failure.into());
    }
    let first = messages
        .lines()
        .find(|line| line.contains("error"))
        .unwrap_or("")
        .to_owned();
    let message = match status {
        Ended::Signal(signal) => format!("rustc died of signal {signal}"),
        Ended::TimedOut => format!("rustc took more than {} s", WALL.as_secs()),
        Ended::Well | Ended::Badly => format!("rustc rejected the translated program: {first}"),
    };
    Err(CompileError::Rejected {
        message,
        kept: keep(cache, rust, &messages),
    })
}

#[derive(PartialEq, Eq)]
enum Ended {
    Well,
    Badly,
    Signal(i32),
    TimedOut,
}

/// Compiles everything without optimising where it is `0`: several times faster to compile, slower to run.
pub const OPT_LEVEL: &str = "STELP_OPT_LEVEL";

/// Whether plans are compiled without optimising.
pub fn unoptimised() -> bool {
    std::env::var_os(OPT_LEVEL).is_some_and(|level| level == "0")
}

/// The optimisation level for a plan. rustc's time grows with the square of a function's ways out, and a function with
/// very many is a long list of statements that run once.
fn opt_level(rust: &str) -> &'static str {
    const MANY_EXITS: usize = 600;
    if unoptimised() || stelp_transpiler::most_exits(rust) > MANY_EXITS {
        "-Copt-level=0"
    } else {
        "-Copt-level=2"
    }
}

fn run_rustc(toolchain: &Toolchain, dir: &Path, rust: &str) -> Result<(Ended, String), Failure> {
    let shim = toolchain.shim();
    let mut command = Command::new(&toolchain.rustc);
    command
        .args(FLAGS)
        .arg(opt_level(rust))
        .arg("--extern")
        .arg(format!("stelp_shim={}", shim.display()))
        .arg("-L")
        .arg(format!("dependency={}", toolchain.libraries.display()))
        .arg(format!("--remap-path-prefix={}=.", dir.display()))
        .args(["-o", "plan", "plan.rs"])
        .current_dir(dir)
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("TMPDIR", dir)
        // Long expressions nest deeply inside rustc.
        .env("RUST_MIN_STACK", "268435456")
        .env("LC_ALL", "C")
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut read = system_libraries();
    read.extend(["/usr", "/bin", "/etc/alternatives", "/dev/null"].map(PathBuf::from));
    read.push(toolchain.sysroot.clone());
    read.push(toolchain.libraries.clone());
    let confinement = Confinement {
        read,
        write: vec![dir.to_owned(), "/dev/null".into()],
    };
    let spawned = std::thread::scope(|scope| {
        let spawn = || -> Result<Child, Failure> {
            confine(&confinement).map_err(|error| {
                Failure::setup(format!("rustc cannot be confined: {error}"))
                    .help("Run `stelp doctor`.")
            })?;
            command.spawn().map_err(|error| {
                Failure::setup(format!(
                    "{} does not start: {}",
                    toolchain.rustc.display(),
                    reason(&error)
                ))
                .help("Run `stelp setup`.")
            })
        };
        scope.spawn(spawn).join()
    });
    let mut child =
        spawned.map_err(|_| Failure::internal("the thread that starts rustc died"))??;
    limit(&child);
    drop(child.stdin.take());
    let deadline = Instant::now() + WALL;
    let messages = read_until(&mut child, deadline);
    let Some(messages) = messages else {
        kill(&child);
        let _ = child.wait();
        return Ok((Ended::TimedOut, String::new()));
    };
    let status = child
        .wait()
        .map_err(|error| Failure::internal(format!("rustc: {}", reason(&error))))?;
    let ended = match status.signal() {
        Some(signal) => Ended::Signal(signal),
        None if status.success() => Ended::Well,
        None => Ended::Badly,
    };
    Ok((ended, messages))
}

/// Limits of a child that already runs: rustc's first millisecond needs none, and its own children inherit them.
fn limit(child: &Child) {
    let Some(pid) = Pid::from_raw(child.id().cast_signed()) else {
        return;
    };
    for (resource, amount) in [
        (Resource::Cpu, CPU_SECONDS),
        (Resource::As, ADDRESS_SPACE),
        (Resource::Fsize, FILE_SIZE),
        (Resource::Nofile, OPEN_FILES),
        (Resource::Core, 0),
    ] {
        let _ = prlimit(
            Some(pid),
            resource,
            Rlimit {
                current: Some(amount),
                maximum: Some(amount),
            },
        );
    }
}

fn kill(child: &Child) {
    if let Some(pid) = Pid::from_raw(child.id().cast_signed()) {
        let _ = kill_process_group(pid, Signal::KILL);
    }
}

/// Everything the child says, or `None` when it is still at it at the deadline.
fn read_until(child: &mut Child, deadline: Instant) -> Option<String> {
    let stderr = child.stderr.take();
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut text = vec![];
        if let Some(stderr) = stderr {
            // No more than a report needs, however much is said.
            let _ = stderr.take(1 << 20).read_to_end(&mut text);
        }
        let _ = send.send(String::from_utf8_lossy(&text).into_owned());
    });
    receive
        .recv_timeout(deadline.saturating_duration_since(Instant::now()))
        .ok()
}

fn full_disk(cache: &Cache, messages: &str) -> Option<Failure> {
    let full =
        messages.contains("No space left on device") || messages.contains("Disk quota exceeded");
    full.then(|| cache.unwritable(&std::io::ErrorKind::StorageFull.into()))
}

/// Keeps what a bug report needs.
fn keep(cache: &Cache, rust: &str, messages: &str) -> Option<PathBuf> {
    let dir = cache.root().join("failures");
    cache.create(&dir).ok()?;
    let hash = blake3::hash(rust.as_bytes()).to_hex();
    let path = dir.join(format!("{}.rs", &hash[..16]));
    fs::write(&path, rust).ok()?;
    fs::write(path.with_extension("txt"), messages).ok()?;
    Some(path)
}
