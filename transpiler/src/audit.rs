//! Allow-list check of the emitted Rust. It knows nothing of the emitter: it reads the text back and refuses whatever it
//! does not know.
//!
//! The guarantee: emitted code names only the shim's prelude, Rust's own prelude and its own items, so it cannot name a
//! file, a socket, a process or unsafe code. Only functions, statics and constants are items; only two macros exist;
//! attributes are documentation, `inline` and a few lints.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::visit::{self, Visit};
use syn::{Expr, Item, Lit, Meta, Pat, Path, Stmt, Type};

/// The one import.
const PRELUDE: &[&str] = &["stelp_shim", "prelude"];

/// Types whose functions may be called as `Type::function`: those of the shim's prelude and of Rust's own.
const TYPES: &[&str] = &[
    "ArgList",
    "AsyncManager",
    "Args",
    "Bytes",
    "Builtin",
    "Cell",
    "ClassBuilder",
    "Dict",
    "Exc",
    "Exit",
    "Frame",
    "FrozenSet",
    "Function",
    "Global",
    "Groups",
    "Int",
    "Iter",
    "List",
    "Name",
    "Plan",
    "PyResult",
    "Range",
    "RangeI64",
    "Run",
    "Set",
    "Signature",
    "Slice",
    "Str",
    "Traced",
    "Tuple",
    "Value",
    "Yielder",
    "Option",
    "Result",
    "String",
    "Vec",
    "bool",
    "char",
    "f64",
    "i64",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Modules of the shim's prelude whose items may be named.
const MODULES: &[&str] = &[
    "abc",
    "asyncio",
    "collections",
    "collections_abc",
    "contextlib",
    "copy",
    "dataclasses",
    "enum_",
    "functools",
    "itertools",
    "math",
    "operator",
    "sys",
    "typing",
];

/// Macros, with the shape of their input.
const MACROS: &[&str] = &["attempt", "vec"];

/// Lints that may be allowed or expected.
const LINTS: &[&str] = &[
    "dead_code",
    "non_snake_case",
    "non_upper_case_globals",
    "redundant_semicolons",
    "unreachable_code",
    "unreachable_patterns",
    "unused_assignments",
    "unused_labels",
    "unused_mut",
    "unused_must_use",
    "unused_parens",
    "unused_variables",
    "while_true",
    "uncommon_codepoints",
    "confusable_idents",
    "mixed_script_confusables",
    "non_camel_case_types",
    "unused_braces",
    "unused_imports",
    "unused_unsafe",
];

/// Words that may stand nowhere, not even inside a macro. Python names that are Rust keywords are emitted with a `_`.
const WORDS: &[&str] = &[
    "unsafe",
    "extern",
    "crate",
    "super",
    "self",
    "Self",
    "mod",
    "trait",
    "macro_rules",
    "macro",
    "union",
    "pub",
    "dyn",
    "type",
    "enum",
    "become",
    "gen",
    "yield",
    "asm",
    "global_asm",
    "include",
    "include_str",
    "include_bytes",
    "env",
    "option_env",
    "concat_idents",
    "format_args",
    "builtin",
];

/// Words of [`WORDS`] that are also Python names an emitter may keep, where no macro call or path makes them dangerous.
const HARMLESS_AS_NAMES: &[&str] = &[
    "union",
    "asm",
    "global_asm",
    "include",
    "include_str",
    "include_bytes",
    "env",
    "option_env",
    "concat_idents",
    "format_args",
    "builtin",
    "macro_rules",
];

/// Checks emitted Rust.
///
/// # Errors
/// Everything found that is not on the allow-list, each as one sentence.
pub fn audit(rust: &str) -> Result<(), Vec<String>> {
    let file = match syn::parse_file(rust) {
        Ok(file) => file,
        Err(error) => return Err(vec![format!("the text is not Rust: {error}")]),
    };
    let mut auditor = Auditor::default();
    if file.shebang.is_some() {
        auditor.refuse("a shebang line");
    }
    for attribute in &file.attrs {
        if !is_forbid_unsafe(&attribute.meta) {
            auditor.visit_attribute(attribute);
        }
    }
    let mut imports = 0;
    for item in &file.items {
        if is_prelude_import(item) {
            imports += 1;
        } else {
            auditor.visit_item(item);
        }
    }
    if imports != 1 {
        auditor.refuse(format!("{imports} imports of the prelude instead of one"));
    }
    match rust.parse::<TokenStream>() {
        Ok(tokens) => auditor.words(tokens),
        Err(error) => auditor.refuse(format!("tokens that cannot be read: {error}")),
    }
    if auditor.findings.is_empty() {
        Ok(())
    } else {
        Err(auditor.findings)
    }
}

/// `#![forbid(unsafe_code)]`
fn is_forbid_unsafe(meta: &Meta) -> bool {
    matches!(meta, Meta::List(list) if list.path.is_ident("forbid") && list.tokens.to_string() == "unsafe_code")
}

/// `use stelp_shim::prelude::*;`
fn is_prelude_import(item: &Item) -> bool {
    let Item::Use(item) = item else { return false };
    if !item.attrs.is_empty()
        || item.leading_colon.is_some()
        || !matches!(item.vis, syn::Visibility::Inherited)
    {
        return false;
    }
    let mut tree = &item.tree;
    for expected in PRELUDE {
        match tree {
            syn::UseTree::Path(path) if path.ident == expected => tree = &path.tree,
            _ => return false,
        }
    }
    matches!(tree, syn::UseTree::Glob(_))
}

#[derive(Default)]
struct Auditor {
    findings: Vec<String>,
}

impl Auditor {
    fn refuse(&mut self, what: impl Into<String>) {
        // A hostile text could have as many findings as tokens.
        if self.findings.len() < 100 {
            self.findings.push(what.into());
        }
    }

    /// Looks at every identifier, whatever syntax it is part of.
    fn words(&mut self, tokens: TokenStream) {
        let mut iter = tokens.into_iter().peekable();
        while let Some(token) = iter.next() {
            match token {
                TokenTree::Group(group) => self.words(group.stream()),
                TokenTree::Ident(ident) => {
                    let text = ident.to_string();
                    if text.starts_with("r#") {
                        self.refuse(format!("the raw identifier `{text}`"));
                    }
                    let macro_call =
                        matches!(iter.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '!');
                    if WORDS.contains(&text.as_str())
                        && (macro_call || !HARMLESS_AS_NAMES.contains(&text.as_str()))
                    {
                        self.refuse(format!("the word `{text}`"));
                    }
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    fn check_path(&mut self, path: &Path) {
        let text = || {
            path.segments
                .iter()
                .map(|s| s.ident.to_string())
                .collect::<Vec<_>>()
                .join("::")
        };
        if path.leading_colon.is_some() {
            self.refuse(format!("the global path `::{}`", text()));
        }
        let first = path
            .segments
            .first()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        let known = match path.segments.len() {
            1 => {
                !matches!(first.as_str(), "std" | "core" | "alloc" | "stelp_shim")
                    || path.segments[0].arguments.is_none()
            }
            2 => TYPES.contains(&first.as_str()) || MODULES.contains(&first.as_str()),
            _ => false,
        };
        if !known {
            self.refuse(format!("the path `{}`", text()));
        }
    }

    fn check_macro(&mut self, mac: &syn::Macro) {
        let name = mac
            .path
            .get_ident()
            .map(ToString::to_string)
            .unwrap_or_default();
        if !MACROS.contains(&name.as_str()) {
            self.refuse(format!(
                "the macro `{}!`",
                mac.path
                    .segments
                    .iter()
                    .map(|s| s.ident.to_string())
                    .collect::<Vec<_>>()
                    .join("::")
            ));
            return;
        }
        // What stands inside is read as the macro reads it, and checked like everything else.
        let parsed = if name == "vec" {
            vec_input.parse2(mac.tokens.clone())
        } else {
            attempt_input.parse2(mac.tokens.clone())
        };
        match parsed {
            Ok(expressions) => expressions.iter().for_each(|expr| self.visit_expr(expr)),
            Err(_) => self.refuse(format!("an unknown form of the macro `{name}!`")),
        }
    }
}

/// `a, b, c` or `a; n`
fn vec_input(input: ParseStream) -> syn::Result<Vec<Expr>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        out.push(Expr::parse(input)?);
        if input.is_empty() {
            break;
        }
        if out.len() == 1 && input.peek(syn::Token![;]) {
            input.parse::<syn::Token![;]>()?;
            out.push(Expr::parse(input)?);
            break;
        }
        input.parse::<syn::Token![,]>()?;
    }
    Ok(out)
}

/// `'label, expression`
fn attempt_input(input: ParseStream) -> syn::Result<Vec<Expr>> {
    input.parse::<syn::Lifetime>()?;
    input.parse::<syn::Token![,]>()?;
    let expression = Expr::parse(input)?;
    if input.peek(syn::Token![,]) {
        input.parse::<syn::Token![,]>()?;
    }
    Ok(vec![expression])
}

impl<'ast> Visit<'ast> for Auditor {
    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Fn(_) | Item::Const(_) => {}
            Item::Static(item) if matches!(item.mutability, syn::StaticMutability::None) => {}
            Item::Static(_) => self.refuse("a mutable static"),
            Item::Use(_) => self.refuse("an import"),
            Item::Macro(_) => self.refuse("a macro as an item"),
            _ => self.refuse("an item that is no function, static or constant"),
        }
        visit::visit_item(self, item);
    }

    fn visit_visibility(&mut self, visibility: &'ast syn::Visibility) {
        if !matches!(visibility, syn::Visibility::Inherited) {
            self.refuse("a visibility");
        }
    }

    fn visit_generics(&mut self, generics: &'ast syn::Generics) {
        if !generics.params.is_empty() || generics.where_clause.is_some() {
            self.refuse("generic parameters");
        }
        visit::visit_generics(self, generics);
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        if signature.unsafety.is_some()
            || signature.abi.is_some()
            || signature.variadic.is_some()
            || signature.constness.is_some()
        {
            self.refuse("an unusual function signature");
        }
        visit::visit_signature(self, signature);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let good = match &attribute.meta {
            Meta::Path(path) => path.is_ident("inline"),
            Meta::NameValue(pair) => {
                pair.path.is_ident("doc")
                    && matches!(&pair.value, Expr::Lit(lit) if matches!(lit.lit, Lit::Str(_)) && lit.attrs.is_empty())
            }
            Meta::List(list) if list.path.is_ident("inline") => {
                list.tokens.to_string() == "always" || list.tokens.to_string() == "never"
            }
            Meta::List(list) if list.path.is_ident("allow") || list.path.is_ident("expect") => {
                syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated
                    .parse2(list.tokens.clone())
                    .is_ok_and(|lints| lints.iter().all(is_known_lint))
            }
            Meta::List(_) => false,
        };
        if !good {
            let name = attribute
                .path()
                .get_ident()
                .map(ToString::to_string)
                .unwrap_or_default();
            self.refuse(format!("the attribute `{name}`"));
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        self.check_path(path);
        visit::visit_path(self, path);
    }

    fn visit_qself(&mut self, _: &'ast syn::QSelf) {
        self.refuse("a path through a trait");
    }

    fn visit_generic_argument(&mut self, argument: &'ast syn::GenericArgument) {
        if !matches!(
            argument,
            syn::GenericArgument::Type(_) | syn::GenericArgument::Lifetime(_)
        ) {
            self.refuse("a generic argument that is no type");
        }
        visit::visit_generic_argument(self, argument);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.check_macro(mac);
    }

    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        visit::visit_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        let known = matches!(
            expr,
            Expr::Array(_)
                | Expr::Assign(_)
                | Expr::Async(_)
                | Expr::Await(_)
                | Expr::Binary(_)
                | Expr::Block(_)
                | Expr::Break(_)
                | Expr::Call(_)
                | Expr::Cast(_)
                | Expr::Closure(_)
                | Expr::Continue(_)
                | Expr::Field(_)
                | Expr::ForLoop(_)
                | Expr::Group(_)
                | Expr::If(_)
                | Expr::Index(_)
                | Expr::Infer(_)
                | Expr::Let(_)
                | Expr::Lit(_)
                | Expr::Loop(_)
                | Expr::Macro(_)
                | Expr::Match(_)
                | Expr::MethodCall(_)
                | Expr::Paren(_)
                | Expr::Path(_)
                | Expr::Range(_)
                | Expr::Reference(_)
                | Expr::Repeat(_)
                | Expr::Return(_)
                | Expr::Struct(_)
                | Expr::Try(_)
                | Expr::Tuple(_)
                | Expr::Unary(_)
                | Expr::While(_)
        );
        if !known {
            self.refuse("an unknown kind of expression");
        }
        if let Expr::Closure(closure) = expr
            && (closure.constness.is_some()
                || closure.movability.is_some()
                || closure.lifetimes.is_some())
        {
            self.refuse("an unusual closure");
        }
        visit::visit_expr(self, expr);
    }

    fn visit_type(&mut self, ty: &'ast Type) {
        let known = match ty {
            Type::Array(_)
            | Type::Group(_)
            | Type::Infer(_)
            | Type::Paren(_)
            | Type::Path(_)
            | Type::Reference(_)
            | Type::Slice(_)
            | Type::Tuple(_) => true,
            Type::BareFn(function) => {
                function.abi.is_none() && function.unsafety.is_none() && function.variadic.is_none()
            }
            _ => false,
        };
        if !known {
            self.refuse("an unknown kind of type");
        }
        visit::visit_type(self, ty);
    }

    fn visit_pat(&mut self, pat: &'ast Pat) {
        let known = matches!(
            pat,
            Pat::Ident(_)
                | Pat::Lit(_)
                | Pat::Or(_)
                | Pat::Paren(_)
                | Pat::Path(_)
                | Pat::Range(_)
                | Pat::Reference(_)
                | Pat::Rest(_)
                | Pat::Slice(_)
                | Pat::Tuple(_)
                | Pat::TupleStruct(_)
                | Pat::Type(_)
                | Pat::Wild(_)
        );
        if !known {
            self.refuse("an unknown kind of pattern");
        }
        visit::visit_pat(self, pat);
    }

    fn visit_lit(&mut self, lit: &'ast Lit) {
        if !matches!(
            lit,
            Lit::Str(_)
                | Lit::ByteStr(_)
                | Lit::Byte(_)
                | Lit::Char(_)
                | Lit::Int(_)
                | Lit::Float(_)
                | Lit::Bool(_)
        ) {
            self.refuse("an unknown kind of literal");
        }
    }

    fn visit_receiver(&mut self, _: &'ast syn::Receiver) {
        self.refuse("a method");
    }

    fn visit_token_stream(&mut self, _: &'ast TokenStream) {
        self.refuse("tokens that are not Rust");
    }
}

fn is_known_lint(meta: &Meta) -> bool {
    match meta {
        Meta::Path(path) => match path.segments.len() {
            1 => LINTS.contains(&path.segments[0].ident.to_string().as_str()),
            2 => path.segments[0].ident == "clippy" && path.leading_colon.is_none(),
            _ => false,
        },
        Meta::NameValue(pair) => {
            pair.path.is_ident("reason")
                && matches!(&pair.value, Expr::Lit(lit) if matches!(lit.lit, Lit::Str(_)))
        }
        Meta::List(_) => false,
    }
}

#[cfg(test)]
mod tests;
