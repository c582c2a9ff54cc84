//! `attempt!` while the file is printed: as a call, because the printer lays out the input of an unknown macro as it comes.

use quote::ToTokens;
use std::fmt::Write;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Macro, Stmt};

/// The calls that stand for `attempt!`.
pub struct Calls {
    /// Begins their names; the label follows.
    prefix: String,
    made: usize,
}

/// Makes `__attempt_label(result)` of every `attempt!('label, result)`. The name is one the program does not spell.
pub fn to_calls(file: &mut syn::File, source: &str) -> Calls {
    let mut prefix = String::from("__attempt_");
    while source.contains(&prefix) {
        prefix.push_str("at_");
    }
    let mut calls = Calls { prefix, made: 0 };
    calls.visit_file_mut(file);
    calls
}

/// Undoes [`to_calls`] in the printed text.
///
/// # Errors
/// When the text has not as many of the calls as were made.
pub fn from_calls(printed: &str, calls: &Calls) -> Result<String, String> {
    let Calls { prefix, made } = calls;
    let mut out = String::with_capacity(printed.len());
    let mut found = 0;
    let mut rest = printed;
    while let Some(at) = rest.find(prefix.as_str()) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let named = from.get(prefix.len()..).unwrap_or_default();
        let Some((label, inside)) = named.split_once('(') else {
            break;
        };
        let space = if inside.starts_with('\n') { "" } else { " " };
        let _ = write!(out, "attempt!('{label},{space}");
        found += 1;
        rest = inside;
    }
    out.push_str(rest);
    if found == *made {
        Ok(out)
    } else {
        Err(format!("{made} attempts were made, {found} printed"))
    }
}

impl Calls {
    fn call(&mut self, mac: &Macro) -> Option<Expr> {
        if !mac.path.is_ident("attempt") {
            return None;
        }
        let parser = |input: syn::parse::ParseStream<'_>| {
            let label = input.parse::<syn::Lifetime>()?;
            input.parse::<syn::Token![,]>()?;
            let tried = input.parse::<Expr>()?;
            input.parse::<Option<syn::Token![,]>>()?;
            Ok((label, tried))
        };
        let (label, mut tried) = mac.parse_body_with(parser).ok()?;
        self.visit_expr_mut(&mut tried);
        self.made += 1;
        let name = super::ident(&format!("{}{}", self.prefix, label.ident));
        Some(syn::parse_quote!(#name(#tried)))
    }
}

impl VisitMut for Calls {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Macro(mac) = expr
            && let Some(call) = self.call(&mac.mac)
        {
            *expr = call;
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Stmt::Macro(mac) = stmt
            && let Some(call) = self.call(&mac.mac)
        {
            *stmt = Stmt::Expr(call, mac.semi_token);
            return;
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let parser = Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        if mac.path.is_ident("vec")
            && let Ok(mut items) = mac.parse_body_with(parser)
        {
            for item in &mut items {
                self.visit_expr_mut(item);
            }
            mac.tokens = items.to_token_stream();
        }
    }
}
