//! `stelp check` and `stelp explain`: vet without running.

use super::{print, report_refusal};
use crate::cli::{Check, Format, Global};
use crate::exit;
use crate::failure::Failure;
use crate::front::{Diagnostic, Program, Source};
use crate::policy_file::RunPolicy;
use serde_json::json;
use std::path::Path;
use stelp_transpiler::diagnostic::render;

/// Vets programs; the exit code tells whether one was refused.
///
/// # Errors
/// When a program cannot be read.
pub fn check(global: &Global, args: &Check, policy: &RunPolicy) -> Result<u8, Failure> {
    let mut refused = false;
    let mut found: Vec<(Source, Vec<Diagnostic>)> = vec![];
    for plan in &args.plans {
        let program = Program::read(plan, &policy.translation)?;
        found.push(
            match stelp_transpiler::check(&program.name, &program.bytes, &policy.translation) {
                Ok(checked) => (checked.source, checked.warnings),
                Err(refusal) => {
                    refused = true;
                    (refusal.source, refusal.diagnostics)
                }
            },
        );
    }
    let format = if global.json && args.format == Format::Text {
        Format::Json
    } else {
        args.format
    };
    match format {
        Format::Text => {
            let colored = global.colored_on(std::io::IsTerminal::is_terminal(&std::io::stdout()));
            for (source, diagnostics) in &found {
                print(&render::text(diagnostics, source, colored));
                if !diagnostics.iter().any(Diagnostic::is_error) && !global.quiet {
                    print(&format!("{}: ok\n", source.name()));
                }
            }
        }
        Format::Json => {
            for (source, diagnostics) in &found {
                let line = json!({
                    "file": source.name(),
                    "ok": !diagnostics.iter().any(Diagnostic::is_error),
                    "diagnostics": render::json_values(diagnostics, source),
                });
                print(&format!("{line}\n"));
            }
        }
        Format::Sarif => {
            let files: Vec<(&Source, &[Diagnostic])> = found
                .iter()
                .map(|(source, diagnostics)| (source, diagnostics.as_slice()))
                .collect();
            let sarif = render::sarif(&files, env!("CARGO_PKG_VERSION"));
            print(&format!(
                "{}\n",
                serde_json::to_string_pretty(&sarif).unwrap_or_default()
            ));
        }
        Format::Llm => {
            for (source, diagnostics) in &found {
                print(&render::llm(diagnostics, source));
            }
        }
    }
    Ok(if refused { exit::RAISED } else { exit::OK })
}

/// Shows what a program may do.
///
/// # Errors
/// When the program cannot be read.
pub fn explain(global: &Global, plan: &Path, policy: &RunPolicy) -> Result<u8, Failure> {
    let program = Program::read(plan, &policy.translation)?;
    match stelp_transpiler::check(&program.name, &program.bytes, &policy.translation) {
        Ok(checked) => {
            print(&checked.manifest.render(&program.name));
            Ok(exit::OK)
        }
        Err(refusal) => Ok(report_refusal(global, &refusal)),
    }
}
