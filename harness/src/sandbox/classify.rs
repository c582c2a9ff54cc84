//! From how a child ended to what it means. Only what the kernel and the protocol say decides; text never does.

use super::protocol::Report;
use super::supervisor::{Killed, Raw};
use crate::outcome::{
    ErrorReport, FrameReport, LimitName, LimitReport, OutcomeKind, ProgramValue, RunResult,
};
use crate::policy_file::{RunLimits, show_size, show_time};

/// Signal numbers that mean something here.
mod signal {
    pub const ABORT: i32 = 6;
    pub const KILL: i32 = 9;
    pub const BUS: i32 = 7;
    pub const SEGV: i32 = 11;
    pub const XCPU: i32 = 24;
    pub const XFSZ: i32 = 25;
    pub const SYS: i32 = 31;
}

/// What an ending means.
#[derive(Debug)]
pub enum Ending {
    Ok(Option<ProgramValue>),
    /// `SystemExit`.
    Exit(u8),
    Raised(ErrorReport),
    Limit(LimitName),
    /// The sandbox stopped it.
    Denied,
    Killed(String),
    Internal(String),
    /// The program used what only CPython has; found out while running.
    Unsupported(String),
}

pub fn classify(raw: &Raw, limits: &RunLimits) -> Ending {
    match &raw.killed_for {
        Some(Killed::Wall) => return Ending::Limit(LimitName::Wall),
        Some(Killed::Output) => return Ending::Limit(LimitName::Output),
        Some(Killed::Protocol(what)) => {
            return Ending::Internal(format!("the program's process broke the protocol: {what}"));
        }
        Some(Killed::Closed) => return Ending::Killed("standard output was closed".to_owned()),
        None => {}
    }
    if let Some(report) = &raw.report {
        return reported(report);
    }
    let cpu_used_up = raw.cpu >= limits.cpu;
    match (raw.signal, raw.exit) {
        (Some(signal::XCPU), _) => Ending::Limit(LimitName::Cpu),
        (Some(signal::KILL), _) if cpu_used_up => Ending::Limit(LimitName::Cpu),
        (Some(signal::XFSZ), _) => Ending::Limit(LimitName::FileSize),
        (Some(signal::SYS), _) => Ending::Denied,
        (Some(signal::ABORT), _) => Ending::Limit(abort(raw)),
        // The guard page, when the overflow handler itself has no stack left.
        (Some(signal::SEGV | signal::BUS), _) => Ending::Limit(LimitName::Recursion),
        (Some(number), _) => Ending::Killed(format!("signal {number} from outside")),
        (None, Some(120)) => Ending::Killed("standard output was closed".to_owned()),
        (None, _) if raw.start.is_zero() => Ending::Killed(
            "it did not greet the supervisor: it is no binary made by `stelp build`".to_owned(),
        ),
        (None, code) => Ending::Internal(format!(
            "the process ended with code {} and no outcome",
            code.unwrap_or(-1)
        )),
    }
}

fn reported(report: &Report) -> Ending {
    match report {
        Report::Ok {
            json: Some(json), ..
        } => Ending::Ok(Some(ProgramValue::Json(json.clone()))),
        Report::Ok { repr, .. } => Ending::Ok(repr.clone().map(ProgramValue::Repr)),
        Report::Exit { code } => Ending::Exit(*code),
        Report::Raised {
            class,
            message,
            traceback,
            frames,
        } => Ending::Raised(ErrorReport {
            class: class.clone(),
            message: message.clone(),
            line: frames.last().map(|(line, _)| *line),
            traceback: traceback.clone(),
            frames: frames
                .iter()
                .map(|(line, function)| FrameReport {
                    line: *line,
                    function: function.clone(),
                })
                .collect(),
        }),
        Report::Limit { which } => match which.as_str() {
            "recursion" => Ending::Limit(LimitName::Recursion),
            "memory" => Ending::Limit(LimitName::Memory),
            other => Ending::Internal(format!("an unknown limit: {other}")),
        },
        Report::Unsupported { message } => Ending::Unsupported(message.clone()),
        Report::Internal { message } => Ending::Internal(message.clone()),
    }
}

/// A failed allocation and a stack overflow both abort. The text the runtime leaves tells which; both are limits, so
/// a program that forges it gains nothing.
fn abort(raw: &Raw) -> LimitName {
    let words = if raw.last_words.is_empty() {
        &raw.stderr
    } else {
        &raw.last_words
    };
    let tail = words
        .get(words.len().saturating_sub(400)..)
        .unwrap_or_default();
    if String::from_utf8_lossy(tail).contains("has overflowed its stack") {
        LimitName::Recursion
    } else {
        LimitName::Memory
    }
}

/// Puts an ending into a result.
pub fn conclude(result: &mut RunResult, ending: Ending, limits: &RunLimits) {
    result.outcome = match ending {
        Ending::Ok(value) => {
            result.value = value;
            OutcomeKind::Ok
        }
        Ending::Exit(code) => {
            result.exit_code = code;
            if code != 0 {
                result.error = Some(error("SystemExit", code.to_string()));
                result.outcome = OutcomeKind::Raised;
                return;
            }
            OutcomeKind::Ok
        }
        Ending::Raised(error) => {
            result.error = Some(error);
            OutcomeKind::Raised
        }
        Ending::Limit(which) => {
            result.limit = Some(LimitReport {
                which,
                at: at(which, limits),
            });
            OutcomeKind::Limit
        }
        Ending::Denied => {
            result.error = Some(error(
                "Denied",
                "the program tried something the sandbox does not allow",
            ));
            OutcomeKind::Denied
        }
        Ending::Killed(why) => {
            result.error = Some(error("Killed", why));
            OutcomeKind::Killed
        }
        Ending::Unsupported(what) => {
            result.error = Some(error("Unsupported", what));
            OutcomeKind::Refused
        }
        Ending::Internal(what) => {
            result.error = Some(error("InternalError", what));
            OutcomeKind::Internal
        }
    };
    result.exit_code = crate::exit::of(result.outcome);
}

pub fn error(class: &str, message: impl Into<String>) -> ErrorReport {
    let message = message.into();
    ErrorReport {
        class: class.to_owned(),
        message,
        line: None,
        traceback: String::new(),
        frames: vec![],
    }
}

fn at(which: LimitName, limits: &RunLimits) -> String {
    match which {
        LimitName::Cpu => show_time(limits.cpu),
        LimitName::Wall => show_time(limits.wall),
        LimitName::Memory => show_size(limits.memory),
        LimitName::Output => show_size(limits.output),
        LimitName::Recursion => "the stack".to_owned(),
        LimitName::FileSize => "0".to_owned(),
    }
}
