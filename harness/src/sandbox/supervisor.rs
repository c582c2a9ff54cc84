//! One child from spawn to reaped.

use super::protocol::{self, Decoder, Report, Request, frame, kind};
use crate::confine::{Confinement, confine, system_libraries};
use crate::failure::Failure;
use crate::policy_file::{RunLimits, reason};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{
    Pid, PidfdFlags, Resource, Rlimit, Signal, kill_process_group, pidfd_open, prlimit,
};
use std::io::{self, IsTerminal, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::PathBuf;
use std::process::{ChildStderr, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;

/// What a program's standard input is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// The supervisor's own, read only when the program asks.
    Inherit,
    Bytes(Vec<u8>),
}

/// What to run and how.
#[derive(Clone, Debug)]
pub struct Job {
    pub binary: PathBuf,
    pub limits: RunLimits,
    pub input: Input,
    /// Output goes to the supervisor's own streams as it comes.
    pub forward: bool,
    /// Output is kept for the result.
    pub capture: bool,
    /// The value of the last expression is wanted.
    pub value: bool,
}

/// How a child ended, before anyone draws conclusions.
#[derive(Debug, Default)]
pub struct Raw {
    pub report: Option<Report>,
    /// What the supervisor killed it for.
    pub killed_for: Option<Killed>,
    pub exit: Option<i32>,
    pub signal: Option<i32>,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    /// What the Rust runtime said when it aborted: good for telling one limit from another, not for people.
    pub last_words: Vec<u8>,
    pub cpu: Duration,
    pub wall: Duration,
    /// From spawning to the child's greeting.
    pub start: Duration,
    pub peak_kib: u64,
    /// Standard output does not end in a newline.
    pub open_line: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Killed {
    Wall,
    Output,
    /// The child broke the protocol.
    Protocol(String),
    /// Nobody reads our own output.
    Closed,
}

/// Stack of a program's thread: reserved addresses, used as recursion needs them.
const STACK: u64 = 512 << 20;
/// How much is moved at a time.
const CHUNK: usize = 64 << 10;

/// Runs a job to its end.
///
/// # Errors
/// When the binary cannot be started. Everything after that is an ending.
pub fn supervise(job: &Job) -> Result<Raw, Failure> {
    let mut tries = 0;
    loop {
        let result = std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().spawn_scoped(scope, || run(job));
            match thread.map(|thread| thread.join()) {
                Ok(Ok(raw)) => raw,
                Ok(Err(_)) => Err(Failure::internal("the supervisor died")),
                Err(error) => Err(Failure::setup(format!(
                    "no thread for the supervisor: {}",
                    reason(&error)
                ))),
            }
        });
        match result {
            // The binary was replaced between opening it for Landlock and starting it: the new file has no rule.
            Err(failure)
                if tries < 3 && job.binary.exists() && failure.code == crate::exit::SETUP =>
            {
                tries += 1
            }
            result => return result,
        }
    }
}

fn run(job: &Job) -> Result<Raw, Failure> {
    let started = Instant::now();
    let refused = |error: io::Error| {
        Failure::setup(format!("the plan cannot be started: {}", reason(&error)))
    };
    let (ours, theirs) = UnixStream::pair().map_err(refused)?;
    (&ours).write_all(&welcome(job)).map_err(refused)?;
    let mut read = system_libraries();
    read.push(job.binary.clone());
    confine(&Confinement {
        read,
        write: vec![],
    })
    .map_err(|error| {
        Failure::setup(format!("no sandbox, so nothing was run: {error}"))
            .help("Run `stelp doctor`.")
    })?;
    let mut command = Command::new(&job.binary);
    command
        .env_clear()
        .env(protocol::VARIABLE, "0")
        .current_dir("/")
        .process_group(0)
        .stdin(OwnedFd::from(theirs))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut tries = 0;
    let mut child = loop {
        match command.spawn() {
            Ok(child) => break child,
            // Another thread forked while the binary was still open for writing.
            Err(error) if error.kind() == io::ErrorKind::ExecutableFileBusy && tries < 50 => {
                tries += 1;
                std::thread::sleep(Duration::from_millis(2));
            }
            Err(error) => return Err(refused(error)),
        }
    };
    // The child's end of the socket lives in `command`; it has to close here for the child's end to be seen.
    drop(command);
    let pid = Pid::from_raw(child.id().cast_signed());
    let pid = pid.ok_or_else(|| Failure::internal("a child without a process id"))?;
    limit(pid, &job.limits);
    let watched = pidfd_open(pid, PidfdFlags::empty());
    let watched = watched.map_err(|error| {
        let _ = child.kill();
        Failure::setup(format!("the plan cannot be watched: {error}"))
    })?;
    let (Some(stdout), Some(stderr)) = (child.stdout.take(), child.stderr.take()) else {
        return Err(Failure::internal("a child without its pipes"));
    };
    let mut watch = Watch {
        job,
        pid,
        socket: Some(ours),
        stdout: Some(stdout),
        stderr: Some(stderr),
        decoder: Decoder::default(),
        greeted: false,
        wants_input: false,
        given: 0,
        written: 0,
        started,
        deadline: started + job.limits.wall,
        raw: Raw::default(),
        chunk: vec![0; CHUNK],
    };
    watch.until_gone(&watched);
    let mut raw = watch.raw;
    let ended = child
        .wait4()
        .map_err(|error| Failure::internal(format!("wait: {}", reason(&error))))?;
    raw.wall = started.elapsed();
    raw.exit = ended.status.code();
    raw.signal = ended.status.signal();
    raw.cpu = ended.rusage.utime + ended.rusage.stime;
    raw.peak_kib = ended.rusage.maxrss / 1024;
    if raw.signal.is_none() && !raw.last_words.is_empty() {
        // It did not abort: the program itself said that.
        let words = std::mem::take(&mut raw.last_words);
        if job.forward {
            write_fully(rustix::stdio::stderr(), &words);
        }
        raw.stderr.extend_from_slice(&words);
    }
    Ok(raw)
}

/// The limits that the child's own layer sets, once more from outside: a binary of unknown origin has no such layer.
fn limit(pid: Pid, limits: &RunLimits) {
    let cpu = limits.cpu.as_secs().max(1);
    let data = limits.memory.saturating_add(STACK).saturating_add(8 << 20);
    for (resource, soft, hard) in [
        (Resource::Cpu, cpu, cpu + 1),
        (Resource::Data, data, data),
        (Resource::Fsize, 0, 0),
        (Resource::Core, 0, 0),
    ] {
        let _ = prlimit(
            Some(pid),
            resource,
            Rlimit {
                current: Some(soft),
                maximum: Some(hard),
            },
        );
    }
}

/// The settings frame; it waits in the socket before the child exists, so starting costs no round trip.
fn welcome(job: &Job) -> Vec<u8> {
    let by_line = job.forward && io::stdout().is_terminal();
    let text = format!(
        "version={}\nparent={}\nmemory={}\ncpu={}\nstack={STACK}\nrecursion={}\nby_line={}\nvalue={}\n",
        protocol::VERSION,
        std::process::id(),
        job.limits.memory,
        job.limits.cpu.as_secs().max(1),
        job.limits.recursion,
        u8::from(by_line),
        u8::from(job.value),
    );
    frame(kind::WELCOME, text.as_bytes())
}

struct Watch<'a> {
    job: &'a Job,
    pid: Pid,
    socket: Option<UnixStream>,
    stdout: Option<ChildStdout>,
    stderr: Option<ChildStderr>,
    decoder: Decoder,
    greeted: bool,
    /// The program waits for input of ours.
    wants_input: bool,
    /// How much of `Input::Bytes` has been given.
    given: usize,
    /// Bytes of output so far.
    written: u64,
    started: Instant,
    deadline: Instant,
    raw: Raw,
    chunk: Vec<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    Socket,
    Stdout,
    Stderr,
    Child,
    Stdin,
}

impl Watch<'_> {
    fn until_gone(&mut self, child: &OwnedFd) {
        loop {
            let now = Instant::now();
            let patient = self.wants_input && io::stdin().is_terminal();
            if patient {
                // The program waits for a person; that time is not its own.
                self.deadline = self.deadline.max(now + self.job.limits.wall);
            } else if now >= self.deadline {
                self.kill(Killed::Wall);
            }
            let ready = self.wait(child, self.deadline.saturating_duration_since(now));
            for source in &ready {
                match source {
                    Source::Socket => self.serve(),
                    Source::Stdout | Source::Stderr => self.output(*source),
                    Source::Stdin => self.pass_input(),
                    Source::Child => {}
                }
            }
            if ready == [Source::Child] {
                // Gone, and nothing of its output or its frames is left to read.
                return;
            }
        }
    }

    /// Waits until something can be read.
    fn wait(&self, child: &OwnedFd, timeout: Duration) -> Vec<Source> {
        let mut sources = vec![(Source::Child, child.as_fd())];
        if let Some(socket) = &self.socket {
            sources.push((Source::Socket, socket.as_fd()));
        }
        if let Some(stdout) = &self.stdout {
            sources.push((Source::Stdout, stdout.as_fd()));
        }
        if let Some(stderr) = &self.stderr {
            sources.push((Source::Stderr, stderr.as_fd()));
        }
        if self.wants_input {
            sources.push((Source::Stdin, rustix::stdio::stdin()));
        }
        let mut polled: Vec<PollFd<'_>> = sources
            .iter()
            .map(|(_, fd)| PollFd::from_borrowed_fd(*fd, PollFlags::IN))
            .collect();
        // At least a millisecond, so that a deadline that has passed does not make this loop spin.
        let timeout = Timespec::try_from(timeout.max(Duration::from_millis(1))).ok();
        match poll(&mut polled, timeout.as_ref()) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(_) => std::thread::sleep(Duration::from_millis(1)),
        }
        let ready = polled.iter().map(|fd| !fd.revents().is_empty());
        sources
            .iter()
            .zip(ready)
            .filter(|(_, ready)| *ready)
            .map(|((source, _), _)| *source)
            .collect()
    }

    fn kill(&mut self, why: Killed) {
        if self.raw.killed_for.is_none() && self.raw.report.is_none() {
            self.raw.killed_for = Some(why);
        }
        self.end_child();
    }

    fn end_child(&mut self) {
        let _ = kill_process_group(self.pid, Signal::KILL);
        self.deadline = Instant::now() + Duration::from_secs(1);
    }

    fn serve(&mut self) {
        let Some(socket) = &mut self.socket else {
            return;
        };
        match socket.read(&mut self.chunk) {
            Ok(0) => self.socket = None,
            Ok(count) => {
                self.decoder
                    .push(self.chunk.get(..count).unwrap_or_default());
                self.answer();
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => self.socket = None,
        }
    }

    fn answer(&mut self) {
        loop {
            match self.decoder.take() {
                Ok(None) => return,
                Ok(Some(Request::Hello { version }))
                    if !self.greeted && version == protocol::VERSION =>
                {
                    self.greeted = true;
                    self.raw.start = self.started.elapsed();
                }
                Ok(Some(Request::Read))
                    if self.greeted && !self.wants_input && self.raw.report.is_none() =>
                {
                    match &self.job.input {
                        Input::Inherit => self.wants_input = true,
                        Input::Bytes(bytes) => {
                            let rest = bytes.get(self.given..).unwrap_or_default();
                            let piece = rest.get(..CHUNK).unwrap_or(rest);
                            self.given += piece.len();
                            let answer = if piece.is_empty() {
                                frame(kind::END, b"")
                            } else {
                                frame(kind::DATA, piece)
                            };
                            self.send(&answer);
                        }
                    }
                }
                Ok(Some(Request::Outcome(report))) if self.greeted && self.raw.report.is_none() => {
                    self.raw.report = Some(*report);
                }
                Ok(Some(request)) => {
                    return self.kill(Killed::Protocol(format!("out of order: {request:?}")));
                }
                Err(what) => return self.kill(Killed::Protocol(what)),
            }
        }
    }

    fn send(&mut self, answer: &[u8]) {
        if let Some(socket) = &mut self.socket
            && socket.write_all(answer).is_err()
        {
            self.socket = None;
        }
    }

    fn pass_input(&mut self) {
        self.wants_input = false;
        let answer = loop {
            match rustix::io::read(rustix::stdio::stdin(), &mut *self.chunk) {
                Err(Errno::INTR) => {}
                Ok(count) if count > 0 => {
                    break frame(kind::DATA, self.chunk.get(..count).unwrap_or_default());
                }
                _ => break frame(kind::END, b""),
            }
        };
        self.send(&answer);
    }

    fn output(&mut self, source: Source) {
        let read = match source {
            Source::Stdout => self.stdout.as_mut().map(|pipe| pipe.read(&mut self.chunk)),
            _ => self.stderr.as_mut().map(|pipe| pipe.read(&mut self.chunk)),
        };
        let count = match read {
            Some(Ok(count)) if count > 0 => count,
            Some(Err(error)) if error.kind() == io::ErrorKind::Interrupted => return,
            _ => {
                match source {
                    Source::Stdout => self.stdout = None,
                    _ => self.stderr = None,
                }
                return;
            }
        };
        let room = self.job.limits.output.saturating_sub(self.written);
        let fits = usize::try_from(room).unwrap_or(usize::MAX).min(count);
        self.written += fits as u64;
        let mut bytes = self.chunk.get(..fits).unwrap_or_default();
        if source == Source::Stderr {
            let own = if self.raw.last_words.is_empty() {
                runtime_words(bytes)
            } else {
                0
            };
            let (before, words) = bytes.split_at(own.min(bytes.len()));
            self.raw.last_words.extend_from_slice(words);
            bytes = before;
        }
        let (kept, fd) = match source {
            Source::Stdout => {
                self.raw.open_line = bytes
                    .last()
                    .map_or(self.raw.open_line, |byte| *byte != b'\n');
                (&mut self.raw.stdout, rustix::stdio::stdout())
            }
            _ => (&mut self.raw.stderr, rustix::stdio::stderr()),
        };
        // Standard error is kept in any case: its end tells a failed allocation from a stack overflow.
        if self.job.capture || source == Source::Stderr {
            kept.extend_from_slice(bytes);
        }
        let closed = self.job.forward && !write_fully(fd, bytes);
        if closed {
            self.kill(Killed::Closed);
        } else if fits < count {
            // Also when the outcome is known already: the output is not whole.
            self.raw.killed_for = self.raw.killed_for.take().or(Some(Killed::Output));
            self.end_child();
        }
    }
}

/// Where the words of an aborting Rust runtime begin; the length of the text where there are none.
fn runtime_words(bytes: &[u8]) -> usize {
    const WORDS: [&[u8]; 2] = [b"memory allocation of ", b"\nthread '<unnamed>' "];
    (0..bytes.len())
        .filter(|at| *at == 0 || bytes[at - 1] == b'\n' || bytes[*at] == b'\n')
        .find(|at| WORDS.iter().any(|words| bytes[*at..].starts_with(words)))
        .unwrap_or(bytes.len())
}

/// Writes all bytes past any buffer; false when nobody reads.
fn write_fully(fd: std::os::fd::BorrowedFd<'_>, mut bytes: &[u8]) -> bool {
    while !bytes.is_empty() {
        match rustix::io::write(fd, bytes) {
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => std::thread::sleep(Duration::from_millis(1)),
            Err(_) => return false,
        }
    }
    true
}
