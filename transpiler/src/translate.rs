//! The whole path from a program's text to Rust.

use crate::diagnostic::{Diagnostic, codes};
use crate::emit::{self, Line};
use crate::hir;
use crate::hir::lower::Surface;
use crate::manifest::Manifest;
use crate::policy::Policy;
use crate::source::Source;
use crate::{Checked, Refusal, audit, check_here, infer, internal, on_large_stack, parse, stubs};

/// A translated program.
pub struct Translation {
    pub source: Source,
    /// The emitted file.
    pub rust: String,
    /// Where its lines come from.
    pub lines: Vec<Line>,
    /// Python function names, by `Line::function`.
    pub functions: Vec<String>,
    /// The tree, printed.
    pub hir: String,
    /// Inferred types, printed.
    pub types: String,
    pub manifest: Manifest,
    /// Findings that did not stop the translation.
    pub warnings: Vec<Diagnostic>,
}

/// What lowering asks about names, answered by the stubs.
struct Stubs;

impl Surface for Stubs {
    fn is_builtin(&self, name: &str) -> bool {
        stubs::surface().builtin(name).is_some()
    }

    fn has_module(&self, module: &str) -> bool {
        stubs::surface().is_package(module)
    }

    fn has_item(&self, module: &str, item: &str) -> bool {
        stubs::surface()
            .module(module)
            .is_some_and(|m| m.item(item).is_some())
    }

    fn is_form(&self, module: &str, item: &str) -> bool {
        stubs::surface()
            .module(module)
            .and_then(|m| m.item(item))
            .is_some_and(|decl| decl.kind == stubs::Kind::Form)
    }
}

/// Translates a program: checks it, lowers, infers, emits and audits. Runs on a large stack of its own.
///
/// # Errors
/// What refuses the program, or an internal error of a stage as a diagnostic of its own code.
pub fn translate(name: &str, bytes: &[u8], policy: &Policy) -> Result<Translation, Box<Refusal>> {
    on_large_stack(|| {
        check_here(name, bytes, policy).and_then(|checked| translate_checked(name, bytes, checked))
    })
    .unwrap_or_else(|message| Err(internal(name, bytes, &message)))
}

/// Beyond this many, rustc does not end in reasonable time and memory.
const MOST_EXITS: usize = 10_000;

/// The most operations that may raise in one function of an emitted file: rustc's time and memory grow with their square.
pub fn most_exits(rust: &str) -> usize {
    let (mut most, mut exits) = (0, 0);
    for line in rust.lines() {
        if line.starts_with("fn ") || line.starts_with("async fn ") {
            exits = 0;
        }
        exits += line.matches(")?").count() + line.matches("attempt!(").count();
        most = most.max(exits);
    }
    most
}

fn translate_checked(
    name: &str,
    bytes: &[u8],
    checked: Checked,
) -> Result<Translation, Box<Refusal>> {
    let Checked {
        source,
        body,
        manifest,
        warnings,
    } = checked;
    let program = match hir::lower::lower(&body, source.text(), source.name(), &Stubs) {
        Ok(program) => program,
        Err(refusal) => {
            let mut diagnostic = Diagnostic::error(
                codes::EXPRESSION,
                parse::span_of(refusal.range),
                refusal.message,
            );
            if !refusal.help.is_empty() {
                diagnostic = diagnostic.help(refusal.help);
            }
            return Err(Box::new(Refusal {
                source,
                diagnostics: vec![diagnostic],
            }));
        }
    };
    if let Err(message) = hir::verify::verify(&program) {
        return Err(internal(name, bytes, &message));
    }
    let typed = infer::infer(&program);
    let emitted = match emit::emit(&typed, source.text()) {
        Ok(emitted) => emitted,
        Err(message) => return Err(internal(name, bytes, &message)),
    };
    if most_exits(&emitted.rust) > MOST_EXITS {
        let diagnostic = Diagnostic::error(
            codes::TOO_MANY_ELEMENTS,
            Default::default(),
            "one function or the module does more than rustc compiles in reasonable time",
        )
        .help("Put repeated statements into a loop over a list, or split the function.");
        return Err(Box::new(Refusal {
            source,
            diagnostics: vec![diagnostic],
        }));
    }
    if let Err(violations) = audit::audit(&emitted.rust) {
        let mut refusal = internal(
            name,
            bytes,
            &format!("the audit refused the emitted Rust: {violations:?}"),
        );
        refusal.diagnostics[0].code = codes::AUDIT;
        return Err(refusal);
    }
    Ok(Translation {
        hir: hir::print::print(&program),
        types: typed.print(),
        rust: emitted.rust,
        lines: emitted.lines,
        functions: emitted.functions,
        source,
        manifest,
        warnings,
    })
}
