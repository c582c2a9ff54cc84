//! Statements.

use super::*;
use crate::infer::flow::completes;
use crate::types::Ty;

impl Emitter<'_, '_> {
    pub(super) fn block(&mut self, ctx: &mut Ctx, body: &[Stmt]) -> TokenStream {
        let mut out = TokenStream::new();
        for stmt in body {
            out.extend(self.stmt(ctx, stmt));
            if !completes(std::slice::from_ref(stmt)) {
                // What follows can never run; rustc would warn of it.
                break;
            }
        }
        out
    }

    /// A block whose end is the function's result.
    pub(super) fn tail_block(&mut self, ctx: &mut Ctx, body: &[Stmt]) -> TokenStream {
        let live = body
            .iter()
            .position(|s| !completes(std::slice::from_ref(s)))
            .map_or(body.len(), |i| i + 1);
        let Some((last, rest)) = body[..live].split_last() else {
            return self.return_none(ctx);
        };
        let mut out = TokenStream::new();
        for stmt in rest {
            out.extend(self.stmt(ctx, stmt));
        }
        match &last.kind {
            StmtKind::Return(value) => {
                out.extend(self.before(ctx, last));
                let value = self.return_value(ctx, value.as_ref());
                out.extend(quote!(Ok(#value)));
            }
            StmtKind::If { test, body, orelse } => {
                out.extend(self.before(ctx, last));
                out.extend(self.tail_if(ctx, test, body, orelse));
            }
            StmtKind::Match(m) => {
                out.extend(self.before(ctx, last));
                out.extend(self.match_stmt(ctx, last, m, true));
            }
            StmtKind::Raise { .. } => {
                out.extend(self.before(ctx, last));
                let traced = self.raise(ctx, last);
                out.extend(quote!(Err(#traced)));
            }
            _ => {
                out.extend(self.stmt(ctx, last));
                if completes(std::slice::from_ref(last)) {
                    out.extend(self.return_none(ctx));
                }
            }
        }
        out
    }

    fn tail_if(
        &mut self,
        ctx: &mut Ctx,
        test: &Expr,
        body: &[Stmt],
        orelse: &[Stmt],
    ) -> TokenStream {
        let test = self.cond(ctx, test);
        let body = self.tail_block(ctx, body);
        if let Some((test_2, body_2, orelse_2)) = self.plain_elif(ctx, orelse) {
            let rest = self.tail_if(ctx, test_2, body_2, orelse_2);
            return quote!(if #test { #body } else #rest);
        }
        let orelse = self.tail_block(ctx, orelse);
        quote!(if #test { #body } else { #orelse })
    }

    pub(super) fn return_none(&mut self, ctx: &mut Ctx) -> TokenStream {
        let value = self.return_value(ctx, None);
        quote!(Ok(#value))
    }

    pub(super) fn return_value(&mut self, ctx: &mut Ctx, value: Option<&Expr>) -> TokenStream {
        let repr = ctx.ret;
        match value {
            Some(value) => {
                let op = self.expr(ctx, value);
                if op.place == Place::Local && op.repr == repr && ctx.exits.is_empty() {
                    // The function ends here: its variable can be given away.
                    return op.tokens;
                }
                op.into_repr(repr)
            }
            None => Op::value(quote!(Value::None)).into_repr(repr),
        }
    }

    /// The line mark and the declarations that come before a statement.
    pub(super) fn before(&mut self, ctx: &mut Ctx, stmt: &Stmt) -> TokenStream {
        ctx.line = stmt.line;
        let mut out = mark(ctx.frame, stmt.line);
        for local in ctx.declarations.before(stmt).to_vec() {
            out.extend(self.declare(ctx, local));
        }
        out
    }

    /// Declares a variable before its first assignment.
    pub(super) fn declare(&mut self, ctx: &Ctx, local: LocalId) -> TokenStream {
        let info = &self.program.functions[ctx.id].locals[local];
        let name = self.local_name(ctx, local);
        if info.in_cell {
            return quote!(let #name = Cell::unset(););
        }
        let repr = self.repr_of(ctx.id, local);
        let unset = self.typed.flows[ctx.id].maybe_unset.contains(&local);
        let (ty, init) = match repr {
            Repr::Value if unset => (quote!(Value), quote!(Value::Unset)),
            Repr::Value => (quote!(Value), quote!(Value::None)),
            Repr::Bool => (quote!(bool), quote!(false)),
            Repr::I64 => (quote!(i64), quote!(0)),
            Repr::Int => (quote!(Int), quote!(Int::from(0))),
            Repr::F64 => (quote!(f64), quote!(0.0)),
            Repr::Str => (quote!(Str), quote!(Str::new(""))),
            Repr::List => (quote!(List), quote!(List::new())),
        };
        quote!(let mut #name: #ty = #init;)
    }

    fn stmt(&mut self, ctx: &mut Ctx, stmt: &Stmt) -> TokenStream {
        if matches!(stmt.kind, StmtKind::Pass) {
            return TokenStream::new();
        }
        let mut out = self.before(ctx, stmt);
        let declares_here =
            |_: &Emitter<'_, '_>, ctx: &Ctx, local: LocalId| ctx.declarations.inline(stmt, local);
        out.extend(match &stmt.kind {
            StmtKind::Expr(e) => self.expr_stmt(ctx, e),
            StmtKind::Assign { targets, value } => {
                self.assign_stmt(ctx, targets, value, &declares_here)
            }
            StmtKind::AugAssign { target, op, value } => self.aug_assign(ctx, target, *op, value),
            StmtKind::Return(value) => {
                let value = self.return_value(ctx, value.as_ref());
                self.leave(ctx, value)
            }
            StmtKind::If { test, body, orelse } => self.if_stmt(ctx, test, body, orelse),
            StmtKind::While { test, body, orelse } => self.while_stmt(ctx, test, body, orelse),
            StmtKind::For { .. } => self.for_stmt(ctx, stmt),
            StmtKind::Break => self.jump(ctx, true),
            StmtKind::Continue => self.jump(ctx, false),
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finalbody,
            } => self.try_stmt(ctx, stmt, body, handlers, orelse, finalbody),
            StmtKind::With {
                context,
                target,
                body,
                is_async,
            } => self.with_stmt(ctx, stmt.line, context, target.as_ref(), body, *is_async),
            StmtKind::Raise { .. } => {
                let traced = self.raise(ctx, stmt);
                self.fail(ctx, traced)
            }
            StmtKind::Assert {
                test:
                    Expr {
                        kind: ExprKind::Bool(true),
                        ..
                    },
                ..
            } => TokenStream::new(),
            StmtKind::Assert { test, message } => {
                let test = self.negated(ctx, test);
                let message = match message {
                    Some(message) => {
                        let value = self.owned_value(ctx, message);
                        quote!(Some(#value))
                    }
                    None => quote!(None),
                };
                let fail = self.fail(ctx, quote!(Traced::from(assert_failed(#message))));
                quote!(if #test { #fail })
            }
            StmtKind::Del(targets) => targets.iter().map(|t| self.delete(ctx, t)).collect(),
            StmtKind::Def {
                var,
                function,
                decorators,
                annotations,
            } => {
                let extras = (decorators.as_slice(), annotations.as_slice());
                self.def_stmt(ctx, var, *function, extras, &declares_here)
            }
            StmtKind::Class(class) => self.class_stmt(ctx, class),
            StmtKind::Annotate { name, value } => {
                let key = self.name(name);
                let value = self.owned_value(ctx, value);
                quote!(class.annotate(#key, #value);)
            }
            StmtKind::Match(m) => self.match_stmt(ctx, stmt, m, false),
            StmtKind::Pass => TokenStream::new(),
        });
        out
    }

    fn expr_stmt(&mut self, ctx: &mut Ctx, e: &Expr) -> TokenStream {
        if let Some(append) = self.append_stmt(ctx, e) {
            return append;
        }
        // A constant has no effect.
        if matches!(
            e.kind,
            ExprKind::None
                | ExprKind::Bool(_)
                | ExprKind::Int(_)
                | ExprKind::Float(_)
                | ExprKind::Imaginary(_)
                | ExprKind::Str(_)
                | ExprKind::Bytes(_)
                | ExprKind::Ellipsis
                | ExprKind::BigInt(_)
        ) {
            return TokenStream::new();
        }
        let op = self.expr(ctx, e);
        let t = op.tokens;
        match &e.kind {
            ExprKind::Call { .. }
            | ExprKind::MethodCall { .. }
            | ExprKind::Yield(_)
            | ExprKind::YieldFrom(_)
            | ExprKind::Await(_)
                if op.repr == Repr::Value =>
            {
                quote!(#t;)
            }
            _ => quote!(let _ = #t;),
        }
    }

    /// Leaves the function with a value.
    pub(super) fn leave(&mut self, ctx: &mut Ctx, value: TokenStream) -> TokenStream {
        match ctx.exits.last() {
            Some(exit) => {
                let label = lifetime(&exit.label);
                ctx.used_labels.insert(exit.label.clone());
                quote!(break #label Ok(Exit::Return(#value));)
            }
            None => quote!(return Ok(#value);),
        }
    }

    /// Leaves with an error that already carries this frame's line.
    pub(super) fn fail(&mut self, ctx: &mut Ctx, traced: TokenStream) -> TokenStream {
        match &ctx.fail {
            Fail::Question => quote!(return Err(#traced);),
            Fail::Label(name) => {
                ctx.used_labels.insert(name.clone());
                let label = lifetime(name);
                quote!(break #label Err(#traced);)
            }
        }
    }

    fn raise(&mut self, ctx: &mut Ctx, stmt: &Stmt) -> TokenStream {
        let StmtKind::Raise { exc, cause } = &stmt.kind else {
            return TokenStream::new();
        };
        match (exc, cause) {
            (None, _) => quote!(Traced::from(reraise())),
            (Some(exc), None) => {
                let exc = self.expr(ctx, exc).value_ref();
                quote!(Traced::from(raise(#exc)))
            }
            (Some(exc), Some(cause)) => {
                let exc = self.expr(ctx, exc).value_ref();
                let cause = self.expr(ctx, cause).value_ref();
                quote!(Traced::from(raise_from(#exc, #cause)))
            }
        }
    }

    fn if_stmt(
        &mut self,
        ctx: &mut Ctx,
        test: &Expr,
        body: &[Stmt],
        orelse: &[Stmt],
    ) -> TokenStream {
        let test = self.cond(ctx, test);
        let body = self.block(ctx, body);
        if orelse.is_empty() {
            return quote!(if #test { #body });
        }
        if let Some((test_2, body_2, orelse_2)) = self.plain_elif(ctx, orelse) {
            let rest = self.if_stmt(ctx, test_2, body_2, orelse_2);
            return quote!(if #test { #body } else #rest);
        }
        let orelse = self.block(ctx, orelse);
        quote!(if #test { #body } else { #orelse })
    }

    /// An `elif` whose test cannot raise needs no line of its own, so it can be an `else if`.
    fn plain_elif<'s>(
        &mut self,
        ctx: &mut Ctx,
        orelse: &'s [Stmt],
    ) -> Option<(&'s Expr, &'s [Stmt], &'s [Stmt])> {
        let [stmt] = orelse else { return None };
        let StmtKind::If { test, body, orelse } = &stmt.kind else {
            return None;
        };
        if !ctx.declarations.before(stmt).is_empty() {
            return None;
        }
        let (used, counter) = (ctx.used_labels.clone(), ctx.counter);
        let tokens = self.cond(ctx, test);
        let plain = !can_fail(tokens);
        ctx.used_labels = used;
        ctx.counter = counter;
        plain.then_some((test, body.as_slice(), orelse.as_slice()))
    }

    /// The opposite of a condition, with the operator turned where that is exact.
    pub(super) fn negated(&mut self, ctx: &mut Ctx, test: &Expr) -> TokenStream {
        if let ExprKind::Compare { first, rest } = &test.kind
            && let [(op, right)] = rest.as_slice()
        {
            let exact = |t: Ty| matches!(t, Ty::Int(_) | Ty::Bool | Ty::Str | Ty::None);
            let (a, b) = (self.typed.ty(first), self.typed.ty(right));
            let both_int = matches!((a, b), (Ty::Int(_), Ty::Int(_)) | (Ty::Str, Ty::Str));
            let turned = match op {
                CmpOp::Eq if exact(a) && exact(b) || a == Ty::Float && b == Ty::Float => {
                    Some(CmpOp::Ne)
                }
                CmpOp::Ne if exact(a) && exact(b) || a == Ty::Float && b == Ty::Float => {
                    Some(CmpOp::Eq)
                }
                CmpOp::Lt if both_int => Some(CmpOp::Ge),
                CmpOp::Le if both_int => Some(CmpOp::Gt),
                CmpOp::Gt if both_int => Some(CmpOp::Le),
                CmpOp::Ge if both_int => Some(CmpOp::Lt),
                CmpOp::Is => Some(CmpOp::IsNot),
                CmpOp::IsNot => Some(CmpOp::Is),
                CmpOp::In => Some(CmpOp::NotIn),
                CmpOp::NotIn => Some(CmpOp::In),
                _ => None,
            };
            if let Some(turned) = turned {
                return self.compare_one(ctx, turned, first, right);
            }
        }
        if let ExprKind::Unary {
            op: UnaryOp::Not,
            operand,
        } = &test.kind
        {
            return self.cond(ctx, operand);
        }
        if let ExprKind::Bool(value) = test.kind {
            let opposite = !value;
            return quote!(#opposite);
        }
        let test = operand(self.cond(ctx, test));
        quote!(!#test)
    }
}

/// Whether emitted tokens leave by `?` or `attempt!`.
pub(super) fn can_fail(tokens: TokenStream) -> bool {
    use proc_macro2::TokenTree;
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Group(group) => can_fail(group.stream()),
        TokenTree::Punct(punct) => punct.as_char() == '?',
        TokenTree::Ident(name) => name == "attempt",
        TokenTree::Literal(_) => false,
    })
}
