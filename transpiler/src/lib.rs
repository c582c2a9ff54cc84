//! Python to reviewable, safe Rust: limits, parse, vet, lower, infer, emit, audit.
//!
//! Each stage is a function from one data type to the next. Nothing here does I/O: text comes in, text and data go out.
//! The stages recurse over trees whose depth the limits bound; [`on_large_stack`] gives them the room for it.

#![forbid(unsafe_code)]

pub mod audit;
pub mod diagnostic;
pub mod emit;
pub mod hir;
pub mod infer;
pub mod limits;
pub mod manifest;
pub mod parse;
pub mod policy;
pub mod reference;
pub mod source;
pub mod stubs;
pub mod translate;
pub mod types;
pub mod vet;

pub use diagnostic::{Diagnostic, Severity};
pub use policy::Policy;
pub use source::{Source, Span};
pub use translate::{Translation, most_exits, translate};

use diagnostic::codes;

/// Stack of the thread that translates: the deepest tree the limits allow needs about a tenth of it in a debug build.
const STACK: usize = 256 << 20;

/// A program that was accepted: its tree without what only annotations need, and warnings.
pub struct Checked {
    pub source: Source,
    pub body: parse::ast::Suite,
    pub manifest: manifest::Manifest,
    pub warnings: Vec<Diagnostic>,
}

/// A program that was not accepted, with the source to show the places in.
#[derive(Debug)]
pub struct Refusal {
    pub source: Source,
    /// At least one of them is an error.
    pub diagnostics: Vec<Diagnostic>,
}

/// Runs `work` on a thread with a large stack. A panic inside is an internal error, never the caller's panic.
///
/// # Errors
/// The text of the panic, or that no thread could be started.
pub fn on_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("translate".to_owned())
            .stack_size(STACK)
            .spawn_scoped(scope, work);
        match thread {
            Ok(thread) => thread.join().map_err(|panic| {
                let text = panic.downcast_ref::<String>().cloned();
                text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
                    .unwrap_or_else(|| "a stage panicked".to_owned())
            }),
            Err(error) => Err(format!("no thread for the translation: {error}")),
        }
    })
}

/// Decodes, checks the limits, parses and vets a program. Runs on a large stack of its own.
///
/// # Errors
/// What refuses the program.
pub fn check(name: &str, bytes: &[u8], policy: &Policy) -> Result<Checked, Box<Refusal>> {
    on_large_stack(|| check_here(name, bytes, policy))
        .unwrap_or_else(|message| Err(internal(name, bytes, &message)))
}

/// [`check`] on the stack of the caller.
fn check_here(name: &str, bytes: &[u8], policy: &Policy) -> Result<Checked, Box<Refusal>> {
    let source = Source::decode(name, bytes, policy.limits.source_bytes).map_err(|error| {
        let (source, diagnostic) = *error;
        Box::new(Refusal {
            source,
            diagnostics: vec![diagnostic],
        })
    })?;
    let mut body = match parse::parse_checked(&source, &policy.limits) {
        Ok(body) => body,
        Err(diagnostics) => {
            return Err(Box::new(Refusal {
                source,
                diagnostics,
            }));
        }
    };
    vet::generics::expand(&mut body);
    let missing = vet::stars::expand(&mut body, &source);
    let vet::Vetted {
        diagnostics,
        annotations,
    } = vet::vet(&body, &source, policy, &missing);
    if diagnostics.iter().any(Diagnostic::is_error) {
        return Err(Box::new(Refusal {
            source,
            diagnostics,
        }));
    }
    let manifest = manifest::of(&body, &source);
    vet::erase_annotations(&mut body, &annotations);
    Ok(Checked {
        source,
        body,
        manifest,
        warnings: diagnostics,
    })
}

fn internal(name: &str, bytes: &[u8], message: &str) -> Box<Refusal> {
    let source = Source::from_text(name, &String::from_utf8_lossy(bytes));
    let diagnostic = Diagnostic::error(
        codes::INTERNAL,
        Span::default(),
        format!("the translator failed: {message}"),
    )
    .help("Please report this program.");
    Box::new(Refusal {
        source,
        diagnostics: vec![diagnostic],
    })
}
