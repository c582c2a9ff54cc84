//! The only file that calls the transpiler.

use crate::failure::Failure;
use crate::outcome::{DiagnosticReport, Place};
use crate::policy_file::reason;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use stelp_transpiler::diagnostic::codes;
pub use stelp_transpiler::{Diagnostic, Policy, Refusal, Source, Translation};

/// A program's bytes and the name it goes by in messages.
#[derive(Clone, Debug)]
pub struct Program {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Program {
    /// Reads a file, or standard input for `-`. Reads no more than tells that it is too long.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(path: &Path, policy: &Policy) -> Result<Program, Failure> {
        // Far enough past the limit that the refusal can tell the true length of anything that is meant seriously.
        let most = (policy.limits.source_bytes as u64 + 1).max(16 << 20);
        let mut bytes = vec![];
        let name = if path == Path::new("-") {
            "<stdin>".to_owned()
        } else {
            path.display().to_string()
        };
        let failed = |error: std::io::Error| {
            Failure::usage(format!("cannot read {name}: {}", reason(&error)))
        };
        if path == Path::new("-") {
            std::io::stdin()
                .lock()
                .take(most)
                .read_to_end(&mut bytes)
                .map_err(failed)?;
        } else {
            let file = File::open(path).map_err(failed)?;
            file.take(most).read_to_end(&mut bytes).map_err(failed)?;
        }
        Ok(Program { name, bytes })
    }
}

/// Translates a program.
///
/// # Errors
/// What refuses it.
pub fn translate(program: &Program, policy: &Policy) -> Result<Translation, Box<Refusal>> {
    stelp_transpiler::translate(&program.name, &program.bytes, policy)
}

/// Whether a refusal is a defect of ours and not of the program.
pub fn is_internal(refusal: &Refusal) -> bool {
    refusal
        .diagnostics
        .iter()
        .any(|diagnostic| diagnostic.code == codes::INTERNAL)
}

/// Diagnostics in the result's shape.
pub fn reports(diagnostics: &[Diagnostic], source: &Source) -> Vec<DiagnosticReport> {
    let report = |diagnostic: &Diagnostic| {
        let start = source.position(diagnostic.span.start);
        let end = source.position(diagnostic.span.end);
        let rule = diagnostic.code.rule();
        DiagnosticReport {
            code: diagnostic.code.to_string(),
            cwe: Some(rule.cwe)
                .filter(|cwe| *cwe != "none")
                .map(str::to_owned),
            severity: diagnostic.severity.name().to_owned(),
            file: source.name().to_owned(),
            line: start.line,
            column: start.column,
            end: Place {
                line: end.line,
                column: end.column,
            },
            title: rule.title.to_owned(),
            message: diagnostic.message.clone(),
            help: diagnostic.help.clone(),
        }
    };
    diagnostics.iter().map(report).collect()
}
