//! The only place where expressions are put into other tokens.
//!
//! `quote!(#a * #b)` with `a = x + y` would print `x + y * b`. Every operand therefore goes inside a `None`-delimited
//! group; before parsing, [`solid`] makes parentheses of the groups, and `parens.rs` takes off those that precedence does
//! not ask for.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;

/// An operand: keeps its tokens together whatever is put around it.
pub fn operand(tokens: TokenStream) -> TokenStream {
    TokenTree::Group(Group::new(Delimiter::None, tokens)).into()
}

pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

pub fn string(text: &str) -> TokenStream {
    TokenTree::Literal(Literal::string(text)).into()
}

/// An `i64` literal; a negative one is a group of its own.
pub fn int(value: i64) -> TokenStream {
    // A literal that nothing else types would be an `i32`.
    let digits = match i32::try_from(value) {
        Ok(_) => Literal::u64_unsuffixed(value.unsigned_abs()),
        Err(_) => Literal::i64_suffixed(value.wrapping_abs()),
    };
    let digits = TokenTree::Literal(digits);
    if value == i64::MIN {
        quote!(i64::MIN)
    } else if value < 0 {
        operand(quote!(-#digits))
    } else {
        digits.into()
    }
}

pub fn float(value: f64) -> TokenStream {
    if value.is_nan() {
        quote!(f64::NAN)
    } else if value.is_infinite() {
        if value > 0.0 {
            quote!(f64::INFINITY)
        } else {
            quote!(f64::NEG_INFINITY)
        }
    } else {
        let digits = TokenTree::Literal(Literal::f64_unsuffixed(value.abs()));
        if value.is_sign_negative() {
            operand(quote!(-#digits))
        } else {
            digits.into()
        }
    }
}

/// Tokens that mean the same however they are printed: groups become parentheses unless they hold a single operand.
pub fn solid(tokens: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let inner = solid(group.stream());
                if group.delimiter() == Delimiter::None {
                    if binds_tightly(&inner) {
                        out.extend(inner);
                    } else {
                        out.extend([TokenTree::Group(Group::new(Delimiter::Parenthesis, inner))]);
                    }
                } else {
                    out.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
                }
            }
            other => out.extend([other]),
        }
    }
    out
}

/// A name, literal, path, call or method chain.
fn binds_tightly(tokens: &TokenStream) -> bool {
    matches!(
        syn::parse2::<syn::Expr>(tokens.clone()),
        Ok(syn::Expr::Path(_)
            | syn::Expr::Lit(_)
            | syn::Expr::Call(_)
            | syn::Expr::MethodCall(_)
            | syn::Expr::Macro(_)
            | syn::Expr::Paren(_)
            | syn::Expr::Array(_)
            | syn::Expr::Tuple(_)
            | syn::Expr::Field(_)
            | syn::Expr::Index(_)
            | syn::Expr::Try(_))
    )
}
