//! Takes off the parentheses that precedence does not ask for.
//!
//! Every operand that is more than one token arrives in parentheses, which is always right. What is certainly redundant
//! is taken off here; whatever this does not know keeps them.

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Expr};

pub fn strip(file: &mut syn::File) {
    Strip.visit_file_mut(file);
}

struct Strip;

fn unwrap(expr: &mut Expr, redundant: impl Fn(&Expr) -> bool) {
    while let Expr::Paren(paren) = expr {
        if !redundant(&paren.expr) {
            return;
        }
        let inner = std::mem::replace(
            paren.expr.as_mut(),
            Expr::Verbatim(proc_macro2::TokenStream::new()),
        );
        *expr = inner;
    }
}

/// Binds tighter than any operator: can be a receiver.
fn is_postfix(e: &Expr) -> bool {
    match e {
        Expr::Path(_)
        | Expr::Call(_)
        | Expr::MethodCall(_)
        | Expr::Field(_)
        | Expr::Index(_)
        | Expr::Try(_)
        | Expr::Await(_)
        | Expr::Macro(_)
        | Expr::Paren(_)
        | Expr::Tuple(_)
        | Expr::Array(_) => true,
        Expr::Lit(lit) => !matches!(lit.lit, syn::Lit::Float(_)),
        _ => false,
    }
}

fn is_prefix(e: &Expr) -> bool {
    is_postfix(e) || matches!(e, Expr::Unary(_) | Expr::Reference(_) | Expr::Lit(_))
}

/// Ends by itself: nothing to its right can be taken for a part of it.
fn is_closed(e: &Expr) -> bool {
    is_prefix(e)
        || matches!(
            e,
            Expr::Binary(_)
                | Expr::Block(_)
                | Expr::If(_)
                | Expr::Match(_)
                | Expr::Range(_)
                | Expr::Closure(_)
        )
}

fn precedence(op: &BinOp) -> u8 {
    match op {
        BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_) => 10,
        BinOp::Add(_) | BinOp::Sub(_) => 9,
        BinOp::Shl(_) | BinOp::Shr(_) => 8,
        BinOp::BitAnd(_) => 7,
        BinOp::BitXor(_) => 6,
        BinOp::BitOr(_) => 5,
        BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
            4
        }
        BinOp::And(_) => 3,
        BinOp::Or(_) => 2,
        _ => 1,
    }
}

/// Mixed with these, a reader wants the parentheses (and clippy asks for them).
fn wants_parens(outer: u8, inner: u8) -> bool {
    (5..=8).contains(&outer) && (5..=10).contains(&inner) && outer != inner
        || (outer == 2 && inner == 3)
}

impl VisitMut for Strip {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        match e {
            Expr::Binary(binary) => {
                let outer = precedence(&binary.op);
                let fits = |e: &Expr, min: u8| match e {
                    Expr::Binary(inner) => {
                        let inner = precedence(&inner.op);
                        inner >= min && !wants_parens(outer, inner)
                    }
                    other => is_prefix(other),
                };
                let is_comparison = outer == 4;
                unwrap(&mut binary.left, |e| {
                    fits(e, if is_comparison { outer + 1 } else { outer })
                });
                unwrap(&mut binary.right, |e| fits(e, outer + 1));
            }
            Expr::Unary(unary) => unwrap(&mut unary.expr, is_postfix),
            Expr::Reference(reference) => unwrap(&mut reference.expr, |e| {
                is_prefix(e) || matches!(e, Expr::Block(_) | Expr::If(_) | Expr::Match(_))
            }),
            Expr::MethodCall(call) => {
                unwrap(&mut call.receiver, is_postfix);
                call.args.iter_mut().for_each(|a| unwrap(a, is_closed));
            }
            Expr::Call(call) => {
                unwrap(&mut call.func, |e| matches!(e, Expr::Path(_)));
                call.args.iter_mut().for_each(|a| unwrap(a, is_closed));
            }
            Expr::Try(tried) => unwrap(&mut tried.expr, is_postfix),
            Expr::Await(awaited) => unwrap(&mut awaited.base, is_postfix),
            Expr::Array(array) => array.elems.iter_mut().for_each(|a| unwrap(a, is_closed)),
            Expr::Tuple(tuple) => tuple.elems.iter_mut().for_each(|a| unwrap(a, is_closed)),
            Expr::Return(returned) => {
                if let Some(e) = &mut returned.expr {
                    unwrap(e, is_closed);
                }
            }
            Expr::Break(left) => {
                if let Some(e) = &mut left.expr {
                    unwrap(e, is_prefix);
                }
            }
            Expr::Assign(assign) => unwrap(&mut assign.right, is_closed),
            Expr::If(test) => unwrap(&mut test.cond, |e| {
                is_prefix(e) || matches!(e, Expr::Binary(_))
            }),
            Expr::While(test) => unwrap(&mut test.cond, |e| {
                is_prefix(e) || matches!(e, Expr::Binary(_))
            }),
            Expr::Match(matched) => unwrap(&mut matched.expr, is_prefix),
            Expr::ForLoop(each) => unwrap(&mut each.expr, |e| {
                is_prefix(e) || matches!(e, Expr::Range(_))
            }),
            Expr::Range(range) => {
                for side in [&mut range.start, &mut range.end].into_iter().flatten() {
                    unwrap(side, |e| {
                        is_prefix(e) || matches!(e, Expr::Binary(b) if precedence(&b.op) >= 5)
                    });
                }
            }
            _ => {}
        }
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        visit_mut::visit_local_mut(self, local);
        if let Some(init) = &mut local.init {
            unwrap(&mut init.expr, is_closed);
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        if mac.path.is_ident("vec") {
            let parser = Punctuated::<Expr, syn::Token![,]>::parse_terminated;
            if let Ok(mut items) = mac.parse_body_with(parser) {
                for item in &mut items {
                    self.visit_expr_mut(item);
                    unwrap(item, is_closed);
                }
                mac.tokens = items.to_token_stream();
            }
        } else if mac.path.is_ident("attempt") {
            let parser = |input: syn::parse::ParseStream<'_>| {
                Ok((
                    input.parse::<syn::Lifetime>()?,
                    input.parse::<syn::Token![,]>()?,
                    input.parse::<Expr>()?,
                ))
            };
            if let Ok((label, comma, mut tried)) = mac.parse_body_with(parser) {
                self.visit_expr_mut(&mut tried);
                unwrap(&mut tried, is_closed);
                mac.tokens = quote::quote!(#label #comma #tried);
            }
        }
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        visit_mut::visit_block_mut(self, block);
        let last = block.stmts.len();
        for (i, stmt) in block.stmts.iter_mut().enumerate() {
            if let syn::Stmt::Expr(e, semicolon) = stmt
                && (semicolon.is_some() || i + 1 == last)
            {
                unwrap(e, |e| {
                    is_postfix(e)
                        || (i + 1 == last && matches!(e, Expr::Binary(_)) && !starts_with_block(e))
                });
            }
        }
    }
}

/// At the start of a statement a block would end it.
fn starts_with_block(e: &Expr) -> bool {
    match e {
        Expr::Binary(binary) => starts_with_block(&binary.left),
        Expr::Block(_)
        | Expr::If(_)
        | Expr::Match(_)
        | Expr::Loop(_)
        | Expr::While(_)
        | Expr::ForLoop(_) => true,
        _ => false,
    }
}
