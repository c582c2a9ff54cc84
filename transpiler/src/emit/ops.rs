//! Operators and conditions.

use super::expr::contains_walrus;
use super::*;
use crate::types::Ty;

impl Emitter<'_, '_> {
    /// Both operands of an operator, safe against an assignment inside the right one.
    fn pair(&mut self, ctx: &mut Ctx, left: &Expr, right: &Expr) -> (Op, Op) {
        let mut a = self.expr(ctx, left);
        if contains_walrus(self.program, right) {
            a = Op {
                repr: a.repr,
                tokens: a.take(),
                place: Place::Owned,
            };
        }
        (a, self.expr(ctx, right))
    }

    pub(super) fn unary(&mut self, ctx: &mut Ctx, op: UnaryOp, e: &Expr) -> Op {
        if op == UnaryOp::Not {
            let test = operand(self.cond(ctx, e));
            return Op::owned(quote!(!#test), Repr::Bool);
        }
        let ty = self.typed.ty(e);
        let value = self.expr(ctx, e);
        match (op, value.repr) {
            (UnaryOp::Neg, Repr::F64) => {
                let t = operand(value.take());
                Op::owned(quote!(-#t), Repr::F64)
            }
            (UnaryOp::Pos, Repr::F64 | Repr::I64 | Repr::Int) => value,
            (UnaryOp::Neg, Repr::I64) if matches!(ty, Ty::Int(b) if b.low > i64::MIN.into()) => {
                let t = operand(value.take());
                Op::owned(quote!(-#t), Repr::I64)
            }
            (UnaryOp::Invert, Repr::I64) => {
                let t = operand(value.take());
                Op::owned(quote!(!#t), Repr::I64)
            }
            (UnaryOp::Neg, Repr::Int) => {
                let t = operand(value.borrow());
                Op::owned(quote!(-#t), Repr::Int)
            }
            _ => {
                let f = ident(match op {
                    UnaryOp::Neg => "neg",
                    UnaryOp::Pos => "pos",
                    _ => "invert",
                });
                let t = value.value_ref();
                Op::value(ctx.fallible(quote!(#f(#t))))
            }
        }
    }

    pub(super) fn binary(
        &mut self,
        ctx: &mut Ctx,
        op: BinOp,
        left: &Expr,
        right: &Expr,
        ty: Ty,
    ) -> Op {
        let types = (self.typed.ty(left), self.typed.ty(right));
        let literal = right_literal(right);
        let (mut a, b) = self.pair(ctx, left, right);
        if let (ExprKind::Int(value), true) = (&left.kind, is_constant(right))
            && *value != i64::MIN
        {
            // Nothing else says which integer type this is.
            a.tokens = match value.checked_abs() {
                None => quote!(i64::MIN),
                Some(size) => {
                    let literal = proc_macro2::Literal::i64_suffixed(size);
                    if *value < 0 {
                        operand(quote!(-#literal))
                    } else {
                        quote!(#literal)
                    }
                }
            };
        }
        self.binary_ops(ctx, op, a, b, ty, types, literal)
    }

    /// `literal` is the right operand where it is a number literal.
    #[expect(
        clippy::too_many_arguments,
        reason = "one place for both plain and augmented operators"
    )]
    pub(super) fn binary_ops(
        &mut self,
        ctx: &mut Ctx,
        op: BinOp,
        a: Op,
        b: Op,
        ty: Ty,
        types: (Ty, Ty),
        literal: Option<f64>,
    ) -> Op {
        let is_int = |r| matches!(r, Repr::I64 | Repr::Int);
        let fits = matches!(ty, Ty::Int(bounds) if bounds.fits_i64());
        match (a.repr, b.repr) {
            (Repr::I64, Repr::I64) => {
                if let Some(done) = self.i64_binary(ctx, op, &a, &b, fits, types.1) {
                    return done;
                }
                self.int_binary(ctx, op, a, b, ty)
            }
            (x, y) if is_int(x) && is_int(y) => self.int_binary(ctx, op, a, b, ty),
            (Repr::F64, Repr::F64 | Repr::I64 | Repr::Int) | (Repr::I64 | Repr::Int, Repr::F64) => {
                self.float_binary(ctx, op, a, b, literal)
            }
            (Repr::Str, Repr::Str) if op == BinOp::Add => {
                let (a, b) = (a.receiver(), b.receiver());
                Op::owned(quote!(Str::concat(&[#a.as_str(), #b.as_str()])), Repr::Str)
            }
            _ => self.dynamic_binary(ctx, op, a, b, ty),
        }
    }

    fn dynamic_binary(&mut self, ctx: &mut Ctx, op: BinOp, a: Op, b: Op, ty: Ty) -> Op {
        let f = ident(function_of(op));
        let (a, b) = (a.value_ref(), b.value_ref());
        let result = Op::value(ctx.fallible(quote!(#f(#a, #b))));
        match ty.repr() {
            Repr::Value => result,
            repr => Op::owned(result.into_repr(repr), repr),
        }
    }

    fn i64_binary(
        &mut self,
        ctx: &mut Ctx,
        op: BinOp,
        a: &Op,
        b: &Op,
        fits: bool,
        right: Ty,
    ) -> Option<Op> {
        let positive = matches!(right, Ty::Int(bounds) if bounds.low > 0);
        let (l, r) = (operand(a.clone().take()), operand(b.clone().take()));
        let owned = |t| Some(Op::owned(t, Repr::I64));
        match op {
            BinOp::Add if fits => owned(quote!(#l + #r)),
            BinOp::Sub if fits => owned(quote!(#l - #r)),
            BinOp::Mul if fits => owned(quote!(#l * #r)),
            BinOp::BitAnd => owned(quote!(#l & #r)),
            BinOp::BitOr => owned(quote!(#l | #r)),
            BinOp::BitXor => owned(quote!(#l ^ #r)),
            BinOp::FloorDiv if fits && positive => owned(quote!(i64::div_euclid(#l, #r))),
            BinOp::Mod if positive => owned(quote!(i64::rem_euclid(#l, #r))),
            BinOp::FloorDiv if fits => owned(ctx.fallible(quote!(floor_div_i64(#l, #r)))),
            BinOp::Mod if fits => owned(ctx.fallible(quote!(mod_i64(#l, #r)))),
            BinOp::Div => Some(Op::owned(
                ctx.fallible(quote!(true_div_i64(#l, #r))),
                Repr::F64,
            )),
            _ => None,
        }
    }

    fn int_binary(&mut self, ctx: &mut Ctx, op: BinOp, a: Op, b: Op, ty: Ty) -> Op {
        let sign = match op {
            BinOp::Add => Some(quote!(+)),
            BinOp::Sub => Some(quote!(-)),
            BinOp::Mul => Some(quote!(*)),
            _ => None,
        };
        if let Some(sign) = sign {
            let one_is_int = a.repr == Repr::Int || b.repr == Repr::Int;
            let l = match (a.repr, one_is_int) {
                (Repr::I64, true) => operand(a.take()),
                (Repr::I64, false) => {
                    let t = a.into_repr(Repr::Int);
                    operand(quote!(&#t))
                }
                _ => operand(a.borrow()),
            };
            let r = if b.repr == Repr::I64 {
                operand(b.take())
            } else {
                operand(b.borrow())
            };
            return Op::owned(quote!(#l #sign #r), Repr::Int);
        }
        let l = if a.repr == Repr::Int {
            operand(a.tokens)
        } else {
            operand(a.into_repr(Repr::Int))
        };
        let r = if b.repr == Repr::Int {
            operand(b.borrow())
        } else {
            let t = b.into_repr(Repr::Int);
            operand(quote!(&#t))
        };
        let result = match op {
            BinOp::BitAnd => return Op::owned(quote!(&#l & #r), Repr::Int),
            BinOp::BitOr => return Op::owned(quote!(&#l | #r), Repr::Int),
            BinOp::BitXor => return Op::owned(quote!(&#l ^ #r), Repr::Int),
            BinOp::Div => {
                return Op::owned(ctx.fallible(quote!(#l.true_div(#r))), Repr::F64);
            }
            BinOp::FloorDiv => quote!(#l.floor_div(#r)),
            BinOp::Mod => quote!(#l.modulo(#r)),
            BinOp::Shl => quote!(#l.shl(#r)),
            BinOp::Shr => quote!(#l.shr(#r)),
            BinOp::Pow => {
                let value = Op::value(ctx.fallible(quote!(#l.pow(#r))));
                return match ty.repr() {
                    Repr::Value => value,
                    repr => Op::owned(value.into_repr(repr), repr),
                };
            }
            _ => {
                let f = ident(function_of(op));
                return Op::value(
                    ctx.fallible(quote!(#f(&Value::from(#l.clone()), &Value::from(#r.clone())))),
                );
            }
        };
        let done = ctx.fallible(result);
        if matches!(ty, Ty::Int(bounds) if bounds.fits_i64()) {
            Op::owned(quote!(small(#done)), Repr::I64)
        } else {
            Op::owned(done, Repr::Int)
        }
    }

    /// An operand as `f64`.
    fn float_tokens(&mut self, ctx: &mut Ctx, op: Op) -> TokenStream {
        match op.repr {
            Repr::F64 => operand(op.take()),
            Repr::I64 => {
                let t = op.take();
                quote!(float_of(#t))
            }
            _ => {
                let t = op.receiver();
                operand(ctx.fallible(quote!(#t.to_f64())))
            }
        }
    }

    fn float_binary(&mut self, ctx: &mut Ctx, op: BinOp, a: Op, b: Op, literal: Option<f64>) -> Op {
        if op == BinOp::Pow {
            // Only a float to an int power is sure to be real.
            if a.repr == Repr::F64 && b.repr != Repr::F64 {
                let (l, r) = (self.float_tokens(ctx, a), self.float_tokens(ctx, b));
                let value = Op::value(ctx.fallible(quote!(float_pow(#l, #r))));
                return Op::owned(value.into_repr(Repr::F64), Repr::F64);
            }
            return self.dynamic_binary(ctx, op, a, b, Ty::Any);
        }
        if matches!(
            op,
            BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div | BinOp::FloorDiv | BinOp::Mod
        ) {
            let l = self.float_tokens(ctx, a);
            let r = match literal {
                Some(value) => tokens::float(value),
                None => self.float_tokens(ctx, b),
            };
            let t = match op {
                BinOp::Add => quote!(#l + #r),
                BinOp::Sub => quote!(#l - #r),
                BinOp::Mul => quote!(#l * #r),
                BinOp::Div if literal.is_some_and(|v| v != 0.0) => quote!(#l / #r),
                BinOp::Div => ctx.fallible(quote!(float_div(#l, #r))),
                BinOp::FloorDiv => ctx.fallible(quote!(float_floor_div(#l, #r))),
                _ => ctx.fallible(quote!(float_mod(#l, #r))),
            };
            return Op::owned(t, Repr::F64);
        }
        self.dynamic_binary(ctx, op, a, b, Ty::Any)
    }

    pub(super) fn short_circuit(
        &mut self,
        ctx: &mut Ctx,
        e: &Expr,
        values: &[Expr],
        is_and: bool,
    ) -> Op {
        if self.typed.ty(e) == Ty::Bool {
            return Op::owned(self.cond(ctx, e), Repr::Bool);
        }
        let repr = self.typed.ty(e).repr();
        let Some((last, firsts)) = values.split_last() else {
            return Op::value(quote!(Value::None));
        };
        let mut out = self.expr(ctx, last).into_repr(repr);
        for value in firsts.iter().rev() {
            let temp = ctx.fresh("left");
            let first = self.expr(ctx, value).into_repr(repr);
            let test = self.truth_of(
                ctx,
                Op {
                    tokens: quote!(#temp),
                    repr,
                    place: Place::Local,
                },
            );
            out = if is_and {
                quote!({ let #temp = #first; if #test { #out } else { #temp } })
            } else {
                quote!({ let #temp = #first; if #test { #temp } else { #out } })
            };
        }
        Op::owned(out, repr)
    }

    /// An expression as a Rust `bool`, by Python's truth.
    pub(super) fn cond(&mut self, ctx: &mut Ctx, e: &Expr) -> TokenStream {
        match &e.kind {
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand: inner,
            } => {
                let test = operand(self.cond(ctx, inner));
                quote!(!#test)
            }
            ExprKind::And(values) => {
                let tests: Vec<_> = values.iter().map(|v| operand(self.cond(ctx, v))).collect();
                quote!(#(#tests)&&*)
            }
            ExprKind::Or(values) => {
                let tests: Vec<_> = values.iter().map(|v| operand(self.cond(ctx, v))).collect();
                quote!(#(#tests)||*)
            }
            ExprKind::Compare { first, rest } => self.compare(ctx, first, rest),
            ExprKind::Item { object, index } if self.is_list_element(object, index) => {
                // The element itself is not needed.
                let list = self.expr(ctx, object).receiver();
                let mut index = self.expr(ctx, index);
                if index.repr == Repr::Int {
                    let t = index.borrow();
                    index = Op::owned(ctx.fallible(quote!(index_of(#t))), Repr::I64);
                }
                let index = index.take();
                ctx.fallible(quote!(#list.truth_at(#index)))
            }
            _ => {
                let op = self.expr(ctx, e);
                self.truth_of(ctx, op)
            }
        }
    }

    /// `xs[i]` with a list and an int, both plain to read.
    fn is_list_element(&self, object: &Expr, index: &Expr) -> bool {
        self.typed.ty(object) == Ty::List
            && matches!(self.typed.ty(index), Ty::Int(_))
            && !contains_walrus(self.program, index)
    }

    pub(super) fn truth_of(&mut self, ctx: &mut Ctx, op: Op) -> TokenStream {
        match op.repr {
            Repr::Bool => op.take(),
            Repr::I64 => {
                let t = operand(op.take());
                quote!(#t != 0)
            }
            Repr::F64 => {
                let t = operand(op.take());
                quote!(#t != 0.0)
            }
            Repr::Int => {
                let t = op.receiver();
                quote!(#t.is_true())
            }
            Repr::Str => {
                let t = op.receiver();
                quote!(!#t.as_str().is_empty())
            }
            Repr::List => {
                let t = op.borrow();
                quote!(non_empty(#t))
            }
            Repr::Value => {
                let t = op.value_ref();
                ctx.fallible(quote!(truth(#t)))
            }
        }
    }

    fn compare(&mut self, ctx: &mut Ctx, first: &Expr, rest: &[(CmpOp, Expr)]) -> TokenStream {
        if let [(op, right)] = rest {
            return self.compare_one(ctx, *op, first, right);
        }
        // Each middle operand is evaluated once, and only if what is before it holds.
        let mut stmts = TokenStream::new();
        let mut left = self.chain_operand(ctx, first, &mut stmts);
        let mut out: Vec<(TokenStream, TokenStream)> = Vec::new();
        for (i, (op, right)) in rest.iter().enumerate() {
            let mut before = TokenStream::new();
            let right_op = if i + 1 == rest.len() {
                self.expr(ctx, right)
            } else {
                self.chain_operand(ctx, right, &mut before)
            };
            let test = self.compare_ops(ctx, *op, left.clone(), right_op.clone(), None);
            out.push((before, test));
            left = right_op;
        }
        let mut tokens: Option<TokenStream> = None;
        for (before, test) in out.into_iter().rev() {
            let test = operand(test);
            let inner = match tokens {
                None => quote!(#test),
                Some(next) => {
                    let next = operand(next);
                    quote!(#test && #next)
                }
            };
            tokens = Some(if before.is_empty() {
                inner
            } else {
                quote!({ #before #inner })
            });
        }
        let tokens = tokens.unwrap_or_default();
        if stmts.is_empty() {
            tokens
        } else {
            quote!({ #stmts #tokens })
        }
    }

    /// An operand that two comparisons read: itself if it is a plain variable or literal, else a temporary.
    fn chain_operand(&mut self, ctx: &mut Ctx, e: &Expr, stmts: &mut TokenStream) -> Op {
        let op = self.expr(ctx, e);
        // A variable that may be unset raises where it stands, before the next operand is evaluated.
        let may_raise = self.typed.flows[ctx.id].unset_reads.contains(&e.id);
        let simple = !may_raise && op.place != Place::Owned
            || matches!(
                e.kind,
                ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::None | ExprKind::Bool(_)
            );
        if simple && (op.place != Place::Ref || matches!(e.kind, ExprKind::Var(_))) {
            return op;
        }
        let temp = ctx.fresh("middle");
        let repr = op.repr;
        let value = op.take();
        stmts.extend(quote!(let #temp = #value;));
        Op {
            tokens: quote!(#temp),
            repr,
            place: Place::Local,
        }
    }

    pub(super) fn compare_one(
        &mut self,
        ctx: &mut Ctx,
        op: CmpOp,
        left: &Expr,
        right: &Expr,
    ) -> TokenStream {
        // Strings are compared with a literal without making one.
        if let ExprKind::Str(text) = &right.kind {
            let text = string(text);
            match op {
                CmpOp::Eq | CmpOp::Ne => {
                    let a = self.expr(ctx, left);
                    let sign = if op == CmpOp::Eq {
                        quote!(==)
                    } else {
                        quote!(!=)
                    };
                    if a.repr == Repr::Str {
                        let a = a.receiver();
                        return quote!(#a.as_str() #sign #text);
                    }
                    let f = ident(if op == CmpOp::Eq { "eq_str" } else { "ne_str" });
                    let a = a.value_ref();
                    return ctx.fallible(quote!(#f(#a, #text)));
                }
                CmpOp::In | CmpOp::NotIn => {
                    let a = self.expr(ctx, left).value_ref();
                    let test = ctx.fallible(quote!(is_in_str(#a, #text)));
                    return if op == CmpOp::In {
                        test
                    } else {
                        quote!(!#test)
                    };
                }
                _ => {}
            }
        }
        let literal = right_literal(right);
        if let (CmpOp::Is | CmpOp::IsNot, ExprKind::None) = (op, &right.kind) {
            let a = self.expr(ctx, left);
            let a = a.value_ref();
            let test = quote!(is_none(#a));
            return if op == CmpOp::Is {
                test
            } else {
                quote!(!#test)
            };
        }
        let (a, b) = self.pair(ctx, left, right);
        self.compare_ops(ctx, op, a, b, literal)
    }

    fn compare_ops(
        &mut self,
        ctx: &mut Ctx,
        op: CmpOp,
        a: Op,
        b: Op,
        literal: Option<f64>,
    ) -> TokenStream {
        let sign = match op {
            CmpOp::Eq => Some(quote!(==)),
            CmpOp::Ne => Some(quote!(!=)),
            CmpOp::Lt => Some(quote!(<)),
            CmpOp::Le => Some(quote!(<=)),
            CmpOp::Gt => Some(quote!(>)),
            CmpOp::Ge => Some(quote!(>=)),
            _ => None,
        };
        if let Some(sign) = sign {
            match (a.repr, b.repr) {
                (Repr::I64, Repr::I64) | (Repr::F64, Repr::F64) | (Repr::Bool, Repr::Bool) => {
                    let (l, r) = (operand(a.take()), operand(b.take()));
                    return quote!(#l #sign #r);
                }
                (Repr::F64, Repr::I64) if literal.is_some() => {
                    let (l, r) = (
                        operand(a.take()),
                        tokens::float(literal.unwrap_or_default()),
                    );
                    return quote!(#l #sign #r);
                }
                (Repr::Int, Repr::I64) => {
                    let (l, r) = (operand(a.tokens), operand(b.take()));
                    return quote!(#l #sign #r);
                }
                (Repr::I64, Repr::Int) => {
                    let (l, r) = (operand(a.take()), operand(b.tokens));
                    return quote!(#l #sign #r);
                }
                (Repr::Int, Repr::Int) => {
                    let (l, r) = (operand(a.tokens), operand(b.tokens));
                    return quote!(#l #sign #r);
                }
                (Repr::Str, Repr::Str) => {
                    let (l, r) = (a.receiver(), b.receiver());
                    return quote!(#l.as_str() #sign #r.as_str());
                }
                _ => {}
            }
        }
        let (l, r) = (a.value_ref(), b.value_ref());
        match op {
            CmpOp::Is => quote!(is(#l, #r)),
            CmpOp::IsNot => quote!(!is(#l, #r)),
            CmpOp::In => ctx.fallible(quote!(is_in(#l, #r))),
            CmpOp::NotIn => {
                let test = ctx.fallible(quote!(is_in(#l, #r)));
                quote!(!#test)
            }
            _ => {
                let f = ident(compare_function(op));
                ctx.fallible(quote!(#f(#l, #r)))
            }
        }
    }

    /// A comparison whose result may be any object: a class of the program defines one.
    pub(super) fn compare_value(
        &mut self,
        ctx: &mut Ctx,
        first: &Expr,
        rest: &[(CmpOp, Expr)],
    ) -> Op {
        let mut left = self.expr(ctx, first);
        let mut parts: Vec<(TokenStream, TokenStream)> = Vec::new();
        let last = rest.len().saturating_sub(1);
        let mut stmts = TokenStream::new();
        if rest.len() > 1 {
            let temp = ctx.fresh("middle");
            let value = left.into_repr(Repr::Value);
            stmts.extend(quote!(let #temp = #value;));
            left = Op {
                tokens: quote!(#temp),
                repr: Repr::Value,
                place: Place::Local,
            };
        }
        for (i, (op, right)) in rest.iter().enumerate() {
            if contains_walrus(self.program, right) {
                left = Op {
                    repr: left.repr,
                    tokens: left.take(),
                    place: Place::Owned,
                };
            }
            let mut before = TokenStream::new();
            let mut b = self.expr(ctx, right);
            if i != last {
                let temp = ctx.fresh("middle");
                let value = b.into_repr(Repr::Value);
                before.extend(quote!(let #temp = #value;));
                b = Op {
                    tokens: quote!(#temp),
                    repr: Repr::Value,
                    place: Place::Local,
                };
            }
            let next = b.clone();
            let (l, r) = (left.value_ref(), b.value_ref());
            let test = match op {
                CmpOp::Is => quote!(Value::from(is(#l, #r))),
                CmpOp::IsNot => quote!(Value::from(!is(#l, #r))),
                CmpOp::In | CmpOp::NotIn => {
                    let test = ctx.fallible(quote!(is_in(#l, #r)));
                    if *op == CmpOp::In {
                        quote!(Value::from(#test))
                    } else {
                        quote!(Value::from(!#test))
                    }
                }
                _ => {
                    let f = ident(&format!("{}_value", compare_function(*op)));
                    ctx.fallible(quote!(#f(#l, #r)))
                }
            };
            parts.push((before, test));
            left = next;
        }
        let mut out: Option<TokenStream> = None;
        for (before, test) in parts.into_iter().rev() {
            out = Some(match out {
                None => quote!(#before #test),
                Some(next) => {
                    let temp = ctx.fresh("left");
                    let truth = ctx.fallible(quote!(truth(&#temp)));
                    quote!(#before let #temp = #test; if #truth { #next } else { #temp })
                }
            });
        }
        let out = out.unwrap_or_default();
        Op::value(if stmts.is_empty() && rest.len() == 1 {
            out
        } else {
            quote!({ #stmts #out })
        })
    }
}

/// The value of a number literal that a float holds exactly.
pub(super) fn right_literal(e: &Expr) -> Option<f64> {
    match e.kind {
        ExprKind::Float(f) => Some(f),
        ExprKind::Int(i) if i.unsigned_abs() < (1 << 53) => Some(i as f64),
        _ => None,
    }
}

pub(super) fn function_of(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "add",
        BinOp::Sub => "sub",
        BinOp::Mul => "mul",
        BinOp::Div => "div",
        BinOp::FloorDiv => "floor_div",
        BinOp::Mod => "modulo",
        BinOp::Pow => "pow",
        BinOp::MatMul => "matmul",
        BinOp::Shl => "shl",
        BinOp::Shr => "shr",
        BinOp::BitAnd => "bit_and",
        BinOp::BitOr => "bit_or",
        BinOp::BitXor => "bit_xor",
    }
}

fn compare_function(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Ne => "ne",
        CmpOp::Lt => "lt",
        CmpOp::Le => "le",
        CmpOp::Gt => "gt",
        CmpOp::Ge => "ge",
        _ => "eq",
    }
}

/// An expression of int literals alone.
fn is_constant(e: &Expr) -> bool {
    match &e.kind {
        ExprKind::Int(_) => true,
        ExprKind::Unary { operand, .. } => is_constant(operand),
        ExprKind::Binary { left, right, .. } => is_constant(left) && is_constant(right),
        _ => false,
    }
}
