//! The one shape every run's answer has. `stelp schema` prints its JSON Schema.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Raised when a field changes meaning or goes away.
pub const SCHEMA_VERSION: u32 = 1;

/// The result of `stelp run --json`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct RunResult {
    /// Version of this shape.
    pub schema: u32,
    pub outcome: OutcomeKind,
    /// The exit code of the command.
    pub exit_code: u8,
    /// The value of the program's last expression statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<ProgramValue>,
    /// What the program printed, up to the output limit.
    pub stdout: String,
    pub stderr: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorReport>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<LimitReport>,
    /// Tool calls, in order.
    pub calls: Vec<CallReport>,
    pub diagnostics: Vec<DiagnosticReport>,
    pub usage: Usage,
    pub timing: Timing,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artifact: Option<Artifact>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// Not translated; see `diagnostics`.
    Refused,
    Ok,
    /// An exception reached the top; see `error`.
    Raised,
    /// See `limit`.
    Limit,
    /// The sandbox stopped something the program tried.
    Denied,
    ToolFailed,
    /// Ended from outside.
    Killed,
    /// A defect of ours; see `error`.
    Internal,
}

/// A Python value: as JSON where JSON can hold it, else its `repr`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProgramValue {
    Json(serde_json::Value),
    Repr(String),
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct ErrorReport {
    /// The exception's class, such as `ValueError`.
    #[serde(rename = "type")]
    pub class: String,
    pub message: String,
    /// The Python line that raised, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// CPython's traceback text.
    pub traceback: String,
    /// Frames, outermost first.
    #[serde(default)]
    pub frames: Vec<FrameReport>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct FrameReport {
    pub line: u32,
    pub function: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct LimitReport {
    pub which: LimitName,
    /// The limit as the policy gives it, such as `10s`.
    pub at: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LimitName {
    Cpu,
    Wall,
    Memory,
    Recursion,
    Output,
    FileSize,
}

impl LimitName {
    pub fn name(self) -> &'static str {
        match self {
            LimitName::Cpu => "cpu",
            LimitName::Wall => "wall",
            LimitName::Memory => "memory",
            LimitName::Recursion => "recursion",
            LimitName::Output => "output",
            LimitName::FileSize => "file_size",
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct CallReport {
    pub tool: String,
    pub args: serde_json::Value,
    pub result: serde_json::Value,
    pub ms: f64,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct DiagnosticReport {
    /// A stable code such as `STP0103`; see `docs/rules.md`.
    pub code: String,
    /// Such as `CWE-94`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwe: Option<String>,
    /// `error`, `warning` or `note`.
    pub severity: String,
    pub file: String,
    /// From 1.
    pub line: u32,
    /// In code points, from 1.
    pub column: u32,
    pub end: Place,
    /// The rule in a few words.
    pub title: String,
    pub message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    pub line: u32,
    pub column: u32,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
pub struct Usage {
    pub cpu_ms: f64,
    pub wall_ms: f64,
    /// The most memory resident at once.
    pub peak_kib: u64,
    /// 0 while no step budget is set.
    pub steps: u64,
}

/// Milliseconds of each stage.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
pub struct Timing {
    /// From source text to audited Rust.
    pub translate: f64,
    pub compile: f64,
    /// From spawning the process to its greeting.
    pub start: f64,
    pub run: f64,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Artifact {
    pub hash: String,
    /// The binary came from the cache.
    pub cached: bool,
}

impl RunResult {
    pub fn new(outcome: OutcomeKind) -> RunResult {
        RunResult {
            schema: SCHEMA_VERSION,
            outcome,
            exit_code: crate::exit::of(outcome),
            value: None,
            stdout: String::new(),
            stderr: String::new(),
            error: None,
            limit: None,
            calls: vec![],
            diagnostics: vec![],
            usage: Usage::default(),
            timing: Timing::default(),
            artifact: None,
        }
    }
}
