//! Typed HIR to Rust tokens. It spells decisions and makes none about Python.

mod assign;
mod attempts;
mod call;
mod classes;
mod comments;
mod declare;
mod expr;
mod finish;
mod function;
mod lints;
mod loops;
mod matches;
mod ops;
mod parens;
mod stmt;
pub mod tokens;
mod tries;

use crate::hir::*;
use crate::infer::Typed;
use crate::types::Repr;
use declare::Declarations;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use tokens::{ident, operand, solid, string};

pub use finish::{Emitted, Line};

/// Emits a whole program.
///
/// # Errors
/// A message where the tokens do not parse as Rust: an internal error.
pub fn emit(typed: &Typed, source: &str) -> Result<Emitted, String> {
    let program = typed.program;
    let mut emitter = Emitter {
        typed,
        program,
        names: BTreeSet::new(),
        functions: Vec::new(),
        callers: Vec::new(),
        function_names: program
            .functions
            .iter()
            .map(|f| f.rust_name.clone())
            .collect(),
        statics: TokenStream::new(),
        finalises: finalises(program),
        signatures: std::collections::BTreeSet::new(),
    };
    let mut items = TokenStream::new();
    for id in 1..program.functions.len() {
        items.extend(emitter.item(id));
    }
    items.extend(emitter.module_item());
    let globals = emitter.global_items();
    let names = emitter.name_items();
    let statics = &emitter.statics;
    let all = quote! {
        use stelp_shim::prelude::*;
        #globals
        #items
        #statics
        #names
    };
    finish::finish(all, &emitter.functions, &emitter.callers, program, source)
}

/// A comprehension's frame: its code stands in the function around it.
#[derive(Clone, Copy)]
struct Caller {
    frame: usize,
    /// The Python line of the comprehension, in the frame around.
    line: u32,
    outer: usize,
}

struct Emitter<'t, 'p> {
    typed: &'t Typed<'p>,
    program: &'p Program,
    /// Attribute and keyword names used, each of which becomes a `static`.
    names: BTreeSet<String>,
    /// Display names of Python frames, by the index markers carry.
    functions: Vec<String>,
    /// Frames that stand inside another's code, and where.
    callers: Vec<Caller>,
    function_names: BTreeSet<String>,
    /// Signatures.
    statics: TokenStream,
    /// Some generator has cleaning up to do, so it shows when one is dropped.
    finalises: bool,
    /// The functions whose signature is among the statics.
    signatures: std::collections::BTreeSet<FnId>,
}

/// Whether some suspended function runs code when it is dropped: a `finally`, a handler or a `with`.
fn finalises(program: &Program) -> bool {
    program.functions.iter().any(|function| {
        let mut found = false;
        visit::stmts(&function.body, &mut |stmt| {
            found |= matches!(stmt.kind, StmtKind::Try { .. } | StmtKind::With { .. });
        });
        found && function.suspends()
    })
}

/// Where an error goes.
#[derive(Clone, PartialEq, Eq)]
enum Fail {
    /// Out of the function: `?`.
    Question,
    /// To a `try` or `with` around: its label.
    Label(String),
}

/// How `return`, `break` and `continue` leave a region whose exit must run more code first.
#[derive(Clone)]
struct Exit {
    label: String,
    /// How many loops were open where the region starts; loops inside it keep their own jumps.
    loops_outside: usize,
}

/// State while one function is emitted.
struct Ctx {
    id: FnId,
    frame: usize,
    /// The Python line of the statement or clause being emitted.
    line: u32,
    /// The frame of a comprehension whose first iterable is being emitted: the loop enters it.
    entered: Option<(usize, u32)>,
    fail: Fail,
    exits: Vec<Exit>,
    /// Labels of the open loops that a jump from inside a labelled region needs.
    loops: Vec<LoopLabel>,
    /// How many labelled blocks are open.
    regions: usize,
    ret: Repr,
    declarations: Declarations,
    counter: usize,
    /// Comprehensions around the expression being emitted, without the outermost iterable of each.
    comprehensions: usize,
    /// Labels that something jumps to; the others are not printed.
    used_labels: BTreeSet<String>,
}

#[derive(Clone)]
struct LoopLabel {
    /// `break` leaves this block (a loop with `else` has one around it).
    break_label: String,
    continue_label: String,
    /// Labelled blocks open where the loop starts.
    regions: usize,
    has_else: bool,
}

/// An emitted expression.
#[derive(Clone)]
struct Op {
    tokens: TokenStream,
    repr: Repr,
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A value nobody else holds.
    Owned,
    /// A variable of the representation.
    Local,
    /// A reference to the representation.
    Ref,
}

impl Op {
    fn owned(tokens: TokenStream, repr: Repr) -> Op {
        Op {
            tokens,
            repr,
            place: Place::Owned,
        }
    }

    fn value(tokens: TokenStream) -> Op {
        Op::owned(tokens, Repr::Value)
    }

    /// Owned tokens of the operand's own representation.
    fn take(self) -> TokenStream {
        let copy = matches!(self.repr, Repr::Bool | Repr::I64 | Repr::F64);
        match self.place {
            Place::Owned => self.tokens,
            Place::Local if copy => self.tokens,
            Place::Ref if copy => {
                let t = operand(self.tokens);
                quote!(*#t)
            }
            _ => {
                let t = operand(self.tokens);
                quote!(#t.clone())
            }
        }
    }

    /// A reference to the operand in its own representation.
    fn borrow(self) -> TokenStream {
        match self.place {
            Place::Ref => self.tokens,
            _ => {
                let t = operand(self.tokens);
                quote!(&#t)
            }
        }
    }

    /// The receiver of a method call or a comparison by place: no clone, no `&`.
    fn receiver(self) -> TokenStream {
        operand(self.tokens)
    }

    /// Owned tokens in another representation.
    fn into_repr(self, repr: Repr) -> TokenStream {
        if self.repr == repr {
            return self.take();
        }
        let from = self.repr;
        if repr == Repr::Value
            && self.place == Place::Owned
            && let Some(value) = viewed(&self.tokens)
        {
            return value;
        }
        let t = self.take();
        match (from, repr) {
            (Repr::Value, Repr::Bool) => quote!(as_bool(#t)),
            (Repr::Value, Repr::I64) => quote!(as_i64(#t)),
            (Repr::Value, Repr::Int) => quote!(as_int(#t)),
            (Repr::Value, Repr::F64) => quote!(as_float(#t)),
            (Repr::Value, Repr::Str) => quote!(as_str(#t)),
            (Repr::Value, Repr::List) => quote!(as_list(#t)),
            (_, Repr::Value) => quote!(Value::from(#t)),
            (Repr::I64 | Repr::Bool, Repr::Int) => quote!(Int::from(#t)),
            (Repr::Bool, Repr::I64) => quote!(i64::from(#t)),
            (Repr::Int, Repr::I64) => quote!(as_i64(Value::from(#t))),
            // Inference never joins two representations into anything but these.
            _ => quote!(Value::from(#t)),
        }
    }

    /// `&Value` tokens.
    fn value_ref(self) -> TokenStream {
        if self.repr == Repr::Value {
            return self.borrow();
        }
        let t = self.into_repr(Repr::Value);
        quote!(&#t)
    }
}

/// The value behind a typed view of it: `v` of `as_float(v)`.
fn viewed(tokens: &TokenStream) -> Option<TokenStream> {
    use proc_macro2::{Delimiter, TokenTree};
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next(), trees.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group)), None)
            if group.delimiter() == Delimiter::Parenthesis
                && VIEWS.contains(&name.to_string().as_str()) =>
        {
            Some(group.stream())
        }
        _ => None,
    }
}

const VIEWS: [&str; 6] = [
    "as_bool", "as_i64", "as_int", "as_float", "as_str", "as_list",
];

impl Emitter<'_, '_> {
    /// The `static` of an attribute or keyword name.
    fn name(&mut self, name: &str) -> TokenStream {
        self.names.insert(name.to_owned());
        let ident = ident(&name_ident(name));
        quote!(&#ident)
    }

    fn name_items(&self) -> TokenStream {
        self.names
            .iter()
            .map(|name| {
                let (ident, text) = (ident(&name_ident(name)), string(name));
                quote!(static #ident: Name = Name::new(#text);)
            })
            .collect()
    }

    /// Slots of the module variables that other functions see.
    fn global_items(&self) -> TokenStream {
        let mut out = TokenStream::new();
        let mut slot = 0u32;
        for (local, info) in self.program.globals().iter().enumerate() {
            if self.is_slot(local) {
                let (ident, text) = (self.global(local), string(&info.name));
                let index = proc_macro2::Literal::u32_unsuffixed(slot);
                out.extend(quote!(const #ident: Global = Global::new(#index, #text);));
                slot += 1;
            }
        }
        out
    }

    /// Whether a module variable lives in a slot; a constant function does only where it is used as a value.
    fn is_slot(&self, local: LocalId) -> bool {
        let info = &self.program.globals()[local];
        match info.function {
            Some(function) => self.program.functions[function].escapes,
            None => info.shared,
        }
    }

    fn global(&self, local: LocalId) -> proc_macro2::Ident {
        let info = &self.program.globals()[local];
        ident(&format!(
            "G_{}",
            info.rust_name.trim_matches('_').to_uppercase()
        ))
    }

    /// An emitted local's name: never the name of an emitted function.
    fn local_name(&self, ctx: &Ctx, local: LocalId) -> proc_macro2::Ident {
        let info = &self.program.functions[ctx.id].locals[local];
        let mut name = info.rust_name.clone();
        if self.function_names.contains(&name) {
            name.push_str("_var");
        }
        if ctx.declarations.is_unread(local) {
            name.insert(0, '_');
        }
        ident(&name)
    }

    fn repr_of(&self, function: FnId, local: LocalId) -> Repr {
        self.typed.local(function, local).repr()
    }
}

fn name_ident(name: &str) -> String {
    let mut out = String::from("N_");
    let mut plain = true;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_uppercase());
        } else if c == '_' {
            out.push('_');
        } else {
            plain = false;
            out.push_str(&format!("U{:X}", c as u32));
        }
    }
    // Two names that differ only in case, or in letters spelled out, must not meet.
    if !plain || name.chars().any(|c| c.is_ascii_uppercase()) {
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| {
            (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3)
        });
        out.push_str(&format!("_{:04X}", hash & 0xffff));
    }
    while out.contains("__") {
        out = out.replace("__", "_D");
    }
    out
}

/// The emitted type of a representation.
fn type_of(repr: Repr) -> TokenStream {
    match repr {
        Repr::Bool => quote!(bool),
        Repr::I64 => quote!(i64),
        Repr::Int => quote!(Int),
        Repr::F64 => quote!(f64),
        Repr::Str => quote!(Str),
        Repr::List => quote!(List),
        Repr::Value => quote!(Value),
    }
}

impl Ctx {
    /// Gives a fallible expression its way out.
    fn fallible(&mut self, tokens: TokenStream) -> TokenStream {
        match &self.fail {
            Fail::Question => {
                let t = operand(tokens);
                quote!(#t?)
            }
            Fail::Label(label) => {
                self.used_labels.insert(label.clone());
                let label = lifetime(label);
                let t = solid(tokens);
                quote!(attempt!(#label, #t))
            }
        }
    }

    /// Goes into the frame of the comprehension whose first iterable has been evaluated; gives the mark of that.
    fn enter(&mut self, entered: Option<(usize, u32)>) -> TokenStream {
        match entered {
            Some((frame, line)) => {
                self.frame = frame;
                mark(frame, line)
            }
            None => TokenStream::new(),
        }
    }

    fn fresh(&mut self, role: &str) -> proc_macro2::Ident {
        self.counter += 1;
        ident(&format!("{role}_{}", self.counter))
    }

    fn fresh_label(&mut self, role: &str) -> String {
        self.counter += 1;
        format!("{role}{}", self.counter)
    }
}

fn lifetime(label: &str) -> TokenStream {
    let l = syn::Lifetime::new(&format!("'{label}"), proc_macro2::Span::call_site());
    quote!(#l)
}

/// Marks the Python line of what follows; removed after printing, when the source map is made.
fn mark(frame: usize, line: u32) -> TokenStream {
    let frame = proc_macro2::Literal::usize_unsuffixed(frame);
    let line = proc_macro2::Literal::u32_unsuffixed(line);
    quote!(__at!(#frame, #line);)
}

type Reads = BTreeMap<LocalId, u32>;
