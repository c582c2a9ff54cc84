//! One file for each subcommand.

pub mod build;
pub mod cache;
pub mod check;
pub mod doctor;
pub mod emit;
pub mod exec;
pub mod run;
pub mod setup;

use crate::cli::{Cli, Command, Global};
use crate::exit;
use crate::failure::Failure;
use crate::front::Refusal;
use crate::outcome::{OutcomeKind, RunResult};
use crate::policy_file::RunPolicy;
use std::io::Write;

/// Does what the command line says and returns the exit code.
///
/// # Errors
/// What keeps the command from being carried out.
pub fn run(cli: &Cli) -> Result<u8, Failure> {
    let policy = || RunPolicy::load(cli.global.policy.as_deref());
    match &cli.command {
        Command::Run(args) => run::run(&cli.global, &args.plan, &policy()?),
        Command::Check(args) => check::check(&cli.global, args, &policy()?),
        Command::Explain(args) => check::explain(&cli.global, &args.plan, &policy()?),
        Command::Emit(args) => emit::emit(&cli.global, args, &policy()?),
        Command::Build(args) => build::build(&cli.global, args, &policy()?),
        Command::Exec(args) => exec::exec(&cli.global, &args.binary, &policy()?),
        Command::Setup => setup::setup(&cli.global),
        Command::Cache(args) => cache::cache(&args.command),
        Command::Doctor => doctor::doctor(),
        Command::Schema => {
            let schema = schemars::schema_for!(RunResult);
            let text = serde_json::to_string_pretty(&schema)
                .map_err(|error| Failure::internal(error.to_string()))?;
            print(&format!("{text}\n"));
            Ok(exit::OK)
        }
        Command::Completions(args) => {
            let mut text = vec![];
            clap_complete::generate(args.shell, &mut crate::cli::command(), "stelp", &mut text);
            print(&String::from_utf8_lossy(&text));
            Ok(exit::OK)
        }
    }
}

/// Prints to standard output; a reader that went away is no error of ours.
pub fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// Prints to standard error.
pub fn say(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Says what kept a command from being carried out; with `--json` also as a result.
pub fn report_failure(global: &Global, failure: &Failure) {
    say(&format!("{failure}\n"));
    if global.json {
        let mut result = RunResult::new(OutcomeKind::Internal);
        result.exit_code = failure.code;
        result.error = Some(crate::sandbox::classify::error(
            "Failure",
            failure.message.clone(),
        ));
        print_result(&result, false);
    }
}

/// Prints a result as the last line on standard output.
pub fn print_result(result: &RunResult, open_line: bool) {
    let json =
        serde_json::to_string(result).unwrap_or_else(|_| "{\"outcome\":\"internal\"}".to_owned());
    print(&format!("{}{json}\n", if open_line { "\n" } else { "" }));
}

/// Says why a program was refused, and returns the exit code.
pub fn report_refusal(global: &Global, refusal: &Refusal) -> u8 {
    say(&stelp_transpiler::diagnostic::render::text(
        &refusal.diagnostics,
        &refusal.source,
        global.colored(),
    ));
    let kind = if crate::front::is_internal(refusal) {
        OutcomeKind::Internal
    } else {
        OutcomeKind::Refused
    };
    if global.json {
        let mut result = RunResult::new(kind);
        result.diagnostics = crate::front::reports(&refusal.diagnostics, &refusal.source);
        print_result(&result, false);
    }
    exit::of(kind)
}
