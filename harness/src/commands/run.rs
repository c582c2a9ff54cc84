//! `stelp run`: the whole way.

use super::{print_result, report_refusal, say};
use crate::cache::Cache;
use crate::cli::Global;
use crate::compile::{CompileError, FLAGS, compile, unoptimised};
use crate::failure::Failure;
use crate::front::{self, Program, Refusal};
use crate::outcome::{Artifact, OutcomeKind, RunResult};
use crate::policy_file::{RunPolicy, show_size, show_time};
use crate::sandbox::classify::{conclude, error};
use crate::sandbox::{Input, Job, Raw, classify, supervise};
use crate::toolchain::Toolchain;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// A compiled plan in the cache.
pub struct Prepared {
    pub binary: PathBuf,
    pub key: String,
    pub cached: bool,
    pub translate_ms: f64,
    pub compile_ms: f64,
}

/// Why a program has no binary.
pub enum Unprepared {
    Refused(Box<Refusal>),
    Failed(Failure),
    /// Accepted, but rustc did not take it.
    Rejected {
        message: String,
        kept: Option<PathBuf>,
    },
}

impl From<Failure> for Unprepared {
    fn from(failure: Failure) -> Unprepared {
        Unprepared::Failed(failure)
    }
}

/// Reads, prepares, runs and reports a program.
///
/// # Errors
/// When the program cannot be read, or this machine cannot compile or run it.
pub fn run(global: &Global, plan: &Path, policy: &RunPolicy) -> Result<u8, Failure> {
    let program = Program::read(plan, &policy.translation)?;
    let cache = Cache::locate()?;
    let prepared = match prepare(&cache, &program, policy) {
        Ok(prepared) => prepared,
        Err(Unprepared::Failed(failure)) => return Err(failure),
        Err(Unprepared::Refused(refusal)) => return Ok(report_refusal(global, &refusal)),
        Err(Unprepared::Rejected { message, kept }) => {
            return Ok(report_rejected(global, &message, kept.as_deref()));
        }
    };
    // A program that came through standard input has used it up.
    let input = if plan == Path::new("-") {
        Input::Bytes(vec![])
    } else {
        Input::Inherit
    };
    let source = String::from_utf8_lossy(&program.bytes);
    run_binary(
        global,
        &prepared,
        policy,
        input,
        Some((&program.name, &source)),
    )
}

/// Runs a binary under a policy and reports how it ended.
///
/// # Errors
/// When it cannot be started.
pub fn run_binary(
    global: &Global,
    prepared: &Prepared,
    policy: &RunPolicy,
    input: Input,
    source: Option<(&str, &str)>,
) -> Result<u8, Failure> {
    let job = Job {
        binary: prepared.binary.clone(),
        limits: policy.limits.clone(),
        input,
        forward: !(global.json && global.quiet),
        capture: global.json,
        value: global.json,
    };
    if global.verbose {
        let limits = &job.limits;
        say(&format!(
            "stelp: cpu {}, wall {}, memory {}, output {}; {} {}\n",
            show_time(limits.cpu),
            show_time(limits.wall),
            show_size(limits.memory),
            show_size(limits.output),
            if prepared.cached {
                "cached"
            } else {
                "compiled"
            },
            prepared.key,
        ));
    }
    let raw = supervise(&job)?;
    let open_line = raw.open_line && job.forward;
    let result = result_of(prepared, policy, raw, source);
    tell(global, &result);
    if global.json {
        print_result(&result, open_line);
    }
    Ok(result.exit_code)
}

/// A run's answer.
pub fn result_of(
    prepared: &Prepared,
    policy: &RunPolicy,
    raw: Raw,
    source: Option<(&str, &str)>,
) -> RunResult {
    let mut result = RunResult::new(OutcomeKind::Ok);
    conclude(&mut result, classify(&raw, &policy.limits), &policy.limits);
    if let (Some(error), Some((file, text))) = (&mut result.error, source) {
        error.traceback = with_source(&error.traceback, file, text);
    }
    let ms = |duration: std::time::Duration| duration.as_secs_f64() * 1000.0;
    result.usage.cpu_ms = ms(raw.cpu);
    result.usage.wall_ms = ms(raw.wall);
    result.usage.peak_kib = raw.peak_kib;
    result.timing.translate = prepared.translate_ms;
    result.timing.compile = prepared.compile_ms;
    result.timing.start = ms(raw.start);
    result.timing.run = ms(raw.wall.saturating_sub(raw.start));
    result.artifact = Some(Artifact {
        hash: prepared.key.clone(),
        cached: prepared.cached,
    });
    result.stdout = String::from_utf8_lossy(&raw.stdout).into_owned();
    result.stderr = String::from_utf8_lossy(&raw.stderr).into_owned();
    result
}

/// Says on standard error how a program ended, unless it ended well.
fn tell(global: &Global, result: &RunResult) {
    let text = match (&result.outcome, &result.error, &result.limit) {
        (OutcomeKind::Raised, Some(error), _) => error.traceback.clone(),
        (OutcomeKind::Limit, _, Some(limit)) => {
            format!(
                "stelp: the program hit the {} limit ({})\n",
                limit.which.name(),
                limit.at
            )
        }
        (OutcomeKind::Ok, ..) => String::new(),
        (OutcomeKind::Denied, Some(error), _) => format!("stelp: denied: {}\n", error.message),
        (OutcomeKind::Killed, Some(error), _) => format!("stelp: killed: {}\n", error.message),
        (OutcomeKind::Refused, Some(error), _) => {
            format!("stelp: not supported: {}\n", error.message)
        }
        (_, Some(error), _) => format!("stelp: internal error: {}\n", error.message),
        _ => String::new(),
    };
    say(&text);
    if global.verbose {
        let (timing, usage) = (&result.timing, &result.usage);
        say(&format!(
            "stelp: translate {:.1} ms, compile {:.1} ms, start {:.1} ms, run {:.1} ms; cpu {:.1} ms, peak {} KiB\n",
            timing.translate,
            timing.compile,
            timing.start,
            timing.run,
            usage.cpu_ms,
            usage.peak_kib
        ));
    }
}

/// Adds to each frame of a traceback its source line, as CPython does.
fn with_source(traceback: &str, file: &str, source: &str) -> String {
    let lines: Vec<&str> = source.lines().collect();
    let start = format!("  File \"{file}\", line ");
    let mut text = String::with_capacity(traceback.len() * 2);
    for line in traceback.lines() {
        text.push_str(line);
        text.push('\n');
        // Frames of an exception group stand behind its drawing.
        let bare = line.trim_start_matches(' ');
        let (margin, frame) = match bare.strip_prefix("| ") {
            Some(frame) => (&line[..line.len() - frame.len()], frame),
            None => ("", line),
        };
        let number = frame
            .strip_prefix(&start)
            .and_then(|rest| rest.split_once(", in "));
        let number = number.and_then(|(number, _)| number.parse::<usize>().ok());
        if let Some(source) = number.and_then(|number| lines.get(number.checked_sub(1)?)) {
            text.push_str(margin);
            text.push_str("    ");
            text.push_str(source.trim());
            text.push('\n');
        }
    }
    text
}

/// Finds a program's binary in the cache, or makes it.
///
/// # Errors
/// See [`Unprepared`].
pub fn prepare(
    cache: &Cache,
    program: &Program,
    policy: &RunPolicy,
) -> Result<Prepared, Unprepared> {
    let recorded = Toolchain::recorded(cache);
    // A binary made by a toolchain that has gone since still is the right one; without a record there is none.
    if let Some(toolchain) = &recorded {
        let key = plan_key(toolchain, program, policy);
        if let Some(binary) = cache.find(&key) {
            return Ok(Prepared {
                binary,
                key,
                cached: true,
                translate_ms: 0.0,
                compile_ms: 0.0,
            });
        }
    }
    // Refused programs need no toolchain.
    let begun = Instant::now();
    let translation =
        front::translate(program, &policy.translation).map_err(Unprepared::Refused)?;
    let translate_ms = begun.elapsed().as_secs_f64() * 1000.0;
    let toolchain = match recorded {
        Some(toolchain) => toolchain,
        None => Toolchain::make(cache)?,
    };
    let begun = Instant::now();
    let binary = compile_or_mend(cache, toolchain, &translation.rust)?;
    let (toolchain, binary) = binary;
    let compile_ms = begun.elapsed().as_secs_f64() * 1000.0;
    let key = plan_key(&toolchain, program, policy);
    let binary = cache.store(&key, &binary)?;
    Ok(Prepared {
        binary,
        key,
        cached: false,
        translate_ms,
        compile_ms,
    })
}

/// Compiles; when that fails and the shim turns out to be damaged, builds the shim again and compiles once more.
pub fn compile_or_mend(
    cache: &Cache,
    toolchain: Toolchain,
    rust: &str,
) -> Result<(Toolchain, Vec<u8>), Unprepared> {
    match compile(cache, &toolchain, rust) {
        Ok(binary) => Ok((toolchain, binary)),
        Err(CompileError::Rejected { .. }) if !toolchain.undamaged() => {
            toolchain.discard(cache);
            let toolchain = Toolchain::make(cache)?;
            let binary = compile(cache, &toolchain, rust).map_err(unprepared)?;
            Ok((toolchain, binary))
        }
        Err(error) => Err(unprepared(error)),
    }
}

fn unprepared(error: CompileError) -> Unprepared {
    match error {
        CompileError::Failure(failure) => Unprepared::Failed(failure),
        CompileError::Rejected { message, kept } => Unprepared::Rejected { message, kept },
    }
}

/// The hash of everything the binary depends on: this `stelp`, the shim and compiler, the flags, what the policy
/// says about translation, and the program with the name its tracebacks show.
fn plan_key(toolchain: &Toolchain, program: &Program, policy: &RunPolicy) -> String {
    let mut hasher = blake3::Hasher::new();
    let fingerprint = policy.fingerprint();
    let parts = [
        env!("STELP_BUILD_KEY"),
        &toolchain.key,
        &fingerprint,
        &program.name,
    ];
    for part in parts.iter().chain(FLAGS) {
        hasher
            .update(&(part.len() as u64).to_le_bytes())
            .update(part.as_bytes());
    }
    if unoptimised() {
        hasher.update(b"unoptimised");
    }
    hasher.update(&program.bytes);
    hasher.finalize().to_hex()[..32].to_owned()
}

/// Reports the one case that must not happen: an accepted program that rustc rejects.
pub fn report_rejected(global: &Global, message: &str, kept: Option<&Path>) -> u8 {
    say(&format!("stelp: internal error: {message}\n"));
    if let Some(path) = kept {
        say(&format!(
            "  The translation is kept in {}. Please report it with the program.\n",
            path.display()
        ));
    }
    let mut result = RunResult::new(OutcomeKind::Internal);
    result.error = Some(error("InternalError", message));
    if global.json {
        print_result(&result, false);
    }
    result.exit_code
}
