//! The command line: what was typed. What is meant is in `commands`.

use crate::commands;
use crate::exit;
use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Run Python that a language model wrote as sandboxed native code.
///
/// STELP vets a program against a policy, translates it to safe Rust, compiles it, and runs the binary in a process
/// that can do nothing but compute and ask.
#[derive(Parser, Debug)]
#[command(name = "stelp", version, after_help = exit::TABLE, propagate_version = true)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Args, Debug, Clone)]
pub struct Global {
    /// The policy file (default: the `strict` preset)
    #[arg(long, global = true, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    /// Print the result as one line of JSON, the last line on standard output
    #[arg(long, global = true)]
    pub json: bool,
    /// Say nothing but errors; with `run --json`, do not pass the program's output through
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Say more: limits, timing, where things are
    #[arg(long, short, global = true)]
    pub verbose: bool,
    /// When to colour
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    Auto,
    Always,
    Never,
}

impl Global {
    /// Whether to colour what goes to standard error.
    pub fn colored(&self) -> bool {
        self.colored_on(std::io::stderr().is_terminal())
    }

    /// Whether to colour a stream that is a terminal or not.
    pub fn colored_on(&self, terminal: bool) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        }
    }
}

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Vet, translate, compile (cached) and run a program in the sandbox
    #[command(after_help = "\
Examples:
  stelp run plan.py                    run it; its output passes through
  echo 'print(6 * 7)' | stelp run -    read the program from standard input
  stelp run --json plan.py | tail -1   the outcome as JSON, on the last line
  stelp run --policy p.toml plan.py    under another policy than `strict`")]
    Run(Run),
    /// Vet programs without running them; exit 1 if one is refused
    #[command(after_help = "\
Examples:
  stelp check plan.py
  stelp check --format sarif src/*.py > findings.sarif
  stelp check --format llm plan.py     feedback for the model that wrote it")]
    Check(Check),
    /// Show what a program may do: modules, input, output, unbounded loops, recursion
    #[command(after_help = "\
Example:
  stelp explain plan.py")]
    Explain(OneProgram),
    /// Print the translation, or an earlier stage of it
    #[command(after_help = "\
Examples:
  stelp emit plan.py                   the Rust
  stelp emit --stage types plan.py     the typed intermediate form
  stelp emit --stage map plan.py       Rust lines and the Python lines they come from")]
    Emit(Emit),
    /// Compile ahead of time to a binary that sandboxes itself
    #[command(after_help = "\
Examples:
  stelp build plan.py -o plan          needs neither Python, Rust nor stelp to run
  stelp build plan.py --project dir    a cargo project to review")]
    Build(Build),
    /// Run a binary made by `build` under a policy
    #[command(after_help = "\
Example:
  stelp exec --policy p.toml ./plan")]
    Exec(Exec),
    /// Build the runtime ahead of the first run
    Setup,
    /// Show, shrink or empty the cache
    #[command(after_help = "\
Examples:
  stelp cache info
  stelp cache prune --to 100MiB
  stelp cache clear

The cache is in $STELP_CACHE_DIR, else in ~/.cache/stelp. $STELP_CACHE_SIZE limits it (default 1GiB).
With STELP_OPT_LEVEL=0 plans are compiled without optimising: about four times as fast to compile, slower to run.")]
    Cache(Cache),
    /// Check this machine: toolchain, kernel layers, cache; says what to do about each lack
    Doctor,
    /// Print the JSON Schema of the result
    #[command(after_help = "\
Example:
  stelp schema > result.schema.json")]
    Schema,
    /// Print completions for a shell
    #[command(after_help = "\
Example:
  stelp completions bash > ~/.local/share/bash-completion/completions/stelp")]
    Completions(Completions),
}

#[derive(Args, Debug)]
pub struct Run {
    /// The program, or `-` for standard input
    pub plan: PathBuf,
}

#[derive(Args, Debug)]
pub struct OneProgram {
    /// The program, or `-` for standard input
    pub plan: PathBuf,
}

#[derive(Args, Debug)]
pub struct Check {
    /// The programs, or `-` for standard input
    #[arg(required = true)]
    pub plans: Vec<PathBuf>,
    /// How to say it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people
    Text,
    /// One JSON object for each program
    Json,
    /// SARIF 2.1, for code scanning
    Sarif,
    /// For a language model: the line, the rule, what to write instead
    Llm,
}

#[derive(Args, Debug)]
pub struct Emit {
    /// The program, or `-` for standard input
    pub plan: PathBuf,
    /// Which stage to print
    #[arg(long, value_enum, default_value_t = Stage::Rust)]
    pub stage: Stage,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The desugared program
    Hir,
    /// The same with inferred types
    Types,
    /// The translation
    Rust,
    /// Rust lines and the Python places they come from
    Map,
}

#[derive(Args, Debug)]
pub struct Build {
    /// The program, or `-` for standard input
    pub plan: PathBuf,
    /// The binary to write
    #[arg(short, long, required_unless_present = "project")]
    pub output: Option<PathBuf>,
    /// A folder to write a cargo project to
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Exec {
    /// The binary
    pub binary: PathBuf,
}

#[derive(Args, Debug)]
pub struct Cache {
    #[command(subcommand)]
    pub command: CacheCommand,
}

#[derive(Subcommand, Debug)]
pub enum CacheCommand {
    /// Where it is and what is in it
    Info,
    /// Remove everything, also the built runtime
    Clear,
    /// Remove the longest unused plans
    Prune {
        /// Until the rest is at most this large
        #[arg(long, value_name = "SIZE")]
        to: Option<String>,
    },
}

#[derive(Args, Debug)]
pub struct Completions {
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// Parses the command line and does what it says.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let code = if error.use_stderr() {
                exit::USAGE
            } else {
                exit::OK
            };
            // Printing may fail only when nobody reads.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let code = match commands::run(&cli) {
        Ok(code) => code,
        Err(failure) => {
            commands::report_failure(&cli.global, &failure);
            failure.code
        }
    };
    let _ = std::io::stdout().flush();
    ExitCode::from(code)
}

/// The command line's table, for completions and documentation.
pub fn command() -> clap::Command {
    <Cli as clap::CommandFactory>::command().color(ColorChoice::Auto)
}
