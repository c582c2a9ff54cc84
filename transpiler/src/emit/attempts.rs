//! `attempt!` while the file is printed: as a call, because the printer lays out the input of an unknown macro as it comes.

use quote::ToTokens;
use std::fmt::Write;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Macro, Stmt};

/// Begins the name of a call that stands for `attempt!`; the label follows.
const PREFIX: &str = "__attempt_";

/// Makes `__attempt_label(result)` of every `attempt!('label, result)`; gives their number.
pub fn to_calls(file: &mut syn::File) -> usize {
    let mut calls = Calls(0);
    calls.visit_file_mut(file);
    calls.0
}

/// Undoes [`to_calls`] in the printed text.
///
/// # Errors
/// When the text has not as many of the calls as were made.
pub fn from_calls(printed: &str, made: usize) -> Result<String, String> {
    let mut out = String::with_capacity(printed.len());
    let mut found = 0;
    let mut rest = printed;
    while let Some(at) = rest.find(PREFIX) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let named = from.get(PREFIX.len()..).unwrap_or_default();
        let Some((label, inside)) = named.split_once('(') else {
            break;
        };
        let space = if inside.starts_with('\n') { "" } else { " " };
        let _ = write!(out, "attempt!('{label},{space}");
        found += 1;
        rest = inside;
    }
    out.push_str(rest);
    if found == made {
        Ok(out)
    } else {
        Err(format!("{made} attempts were made, {found} printed"))
    }
}

struct Calls(usize);

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
        self.0 += 1;
        let name = super::ident(&format!("{PREFIX}{}", label.ident));
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
