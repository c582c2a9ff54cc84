//! `stelp emit`: the translation and its stages.

use super::{print, report_refusal};
use crate::cli::{Emit, Global, Stage};
use crate::exit;
use crate::failure::Failure;
use crate::front::{self, Program, Translation};
use crate::policy_file::RunPolicy;

/// Prints one stage of a translation.
///
/// # Errors
/// When the program cannot be read.
pub fn emit(global: &Global, args: &Emit, policy: &RunPolicy) -> Result<u8, Failure> {
    let program = Program::read(&args.plan, &policy.translation)?;
    match front::translate(&program, &policy.translation) {
        Ok(translation) => {
            print(&match args.stage {
                Stage::Hir => translation.hir,
                Stage::Types => translation.types,
                Stage::Rust => translation.rust,
                Stage::Map => map(&translation),
            });
            Ok(exit::OK)
        }
        Err(refusal) => Ok(report_refusal(global, &refusal)),
    }
}

/// The source map: Rust line, Python line, function.
fn map(translation: &Translation) -> String {
    let mut text = String::new();
    for line in &translation.lines {
        let function = translation
            .functions
            .get(usize::from(line.function))
            .map_or("?", String::as_str);
        text += &format!("{:>6} <- {:>5}  {function}\n", line.rust, line.python);
    }
    text
}
