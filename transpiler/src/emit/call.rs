//! Calls.

use super::expr::{builtin_ident, contains_walrus, module_ident};
use super::*;
use crate::hir::calls::{self, Source};
use crate::infer::all_positional;

impl Emitter<'_, '_> {
    pub(super) fn call(&mut self, ctx: &mut Ctx, e: &Expr, func: &Expr, args: &[Arg]) -> Op {
        if let Some(target) = calls::callee(self.program, ctx.id, func)
            && let Some(sources) = calls::bind(&self.program.functions[target], args)
        {
            return self.direct_call(ctx, target, &sources, args);
        }
        if let ExprKind::Builtin(name) = &func.kind
            && let Some(op) = self.builtin_call(ctx, name, args)
        {
            return op;
        }
        let result = match &func.kind {
            ExprKind::Builtin(name) if !matches!(name.as_str(), "NotImplemented" | "Ellipsis") => {
                let ident = ident(&builtin_ident(name));
                self.static_call(ctx, quote!(#ident), args)
            }
            ExprKind::ModuleItem { module, name } if is_function(module, name) => {
                let (module, item) = (module_ident(module), ident(&builtin_ident(name)));
                self.static_call(ctx, quote!(#module::#item), args)
            }
            _ => {
                let mut f = self.expr(ctx, func);
                if args.iter().any(|a| contains_walrus(self.program, a.expr())) {
                    f = Op {
                        repr: f.repr,
                        tokens: f.take(),
                        place: Place::Owned,
                    };
                }
                let f = f.value_ref();
                match self.args(ctx, args) {
                    Args::Positional(values) => quote!(call(#f, #values)),
                    Args::Named(values, named) => quote!(call_kw(#f, #values, &[#(#named),*])),
                    Args::List(list) => quote!(call_list(#f, #list)),
                }
            }
        };
        self.typed_result(ctx, e, result)
    }

    /// A fallible call, as the type inference knows for its result.
    fn typed_result(&mut self, ctx: &mut Ctx, e: &Expr, call: TokenStream) -> Op {
        let result = Op::value(ctx.fallible(call));
        match self.typed.ty(e).repr() {
            Repr::Value => result,
            repr => Op::owned(result.into_repr(repr), repr),
        }
    }

    /// `SORTED.call(&[xs])`.
    fn static_call(&mut self, ctx: &mut Ctx, callee: TokenStream, args: &[Arg]) -> TokenStream {
        match self.args(ctx, args) {
            Args::Positional(values) => quote!(#callee.call(#values)),
            Args::Named(values, named) => quote!(#callee.call_kw(#values, &[#(#named),*])),
            Args::List(list) => quote!(#callee.call_list(#list)),
        }
    }

    pub(super) fn args(&mut self, ctx: &mut Ctx, args: &[Arg]) -> Args {
        if args
            .iter()
            .any(|a| matches!(a, Arg::Star(_) | Arg::DoubleStar(_)))
        {
            let mut list = quote!(ArgList::new());
            for arg in args {
                match arg {
                    Arg::Positional(e) => {
                        let value = self.owned_value(ctx, e);
                        list = quote!(#list.push(#value));
                    }
                    Arg::Star(e) => {
                        let value = self.expr(ctx, e).value_ref();
                        list = ctx.fallible(quote!(#list.extend(#value)));
                    }
                    Arg::Named(name, e) => {
                        let value = self.owned_value(ctx, e);
                        let name = self.name(name);
                        list = ctx.fallible(quote!(#list.named(#name, #value)));
                    }
                    Arg::DoubleStar(e) => {
                        let value = self.expr(ctx, e).value_ref();
                        list = ctx.fallible(quote!(#list.update(#value)));
                    }
                }
            }
            return Args::List(list);
        }
        if let [Arg::Positional(only)] = args {
            let op = self.expr(ctx, only);
            if op.repr == Repr::Value && op.place != Place::Owned {
                // A slice of the variable itself needs no clone.
                let only = op.borrow();
                return Args::Positional(quote!(one(#only)));
            }
            let value = op.into_repr(Repr::Value);
            return Args::Positional(quote!(&[#value]));
        }
        let mut values = Vec::new();
        let mut named = Vec::new();
        let mut alone = None;
        if let [Arg::Positional(first), rest @ ..] = args
            && rest.iter().all(|arg| {
                matches!(arg, Arg::Named(..)) && !contains_walrus(self.program, arg.expr())
            })
        {
            let op = self.expr(ctx, first);
            alone = Some(if op.repr == Repr::Value && op.place != Place::Owned {
                let only = op.borrow();
                quote!(one(#only))
            } else {
                let value = op.into_repr(Repr::Value);
                quote!(&[#value])
            });
        }
        for arg in args.iter().skip(usize::from(alone.is_some())) {
            let value = self.owned_value(ctx, arg.expr());
            match arg {
                Arg::Named(name, _) => {
                    let name = self.name(name);
                    named.push(quote!((#name, #value)));
                }
                _ => values.push(value),
            }
        }
        let values = alone.unwrap_or_else(|| quote!(&[#(#values),*]));
        if named.is_empty() {
            Args::Positional(values)
        } else {
            Args::Named(values, named)
        }
    }

    fn direct_call(&mut self, ctx: &mut Ctx, target: FnId, sources: &[Source], args: &[Arg]) -> Op {
        let callee = &self.program.functions[target];
        let order: Vec<usize> = sources
            .iter()
            .filter_map(|s| {
                if let Source::Arg(i) = s {
                    Some(*i)
                } else {
                    None
                }
            })
            .collect();
        let in_order = order.windows(2).all(|w| w[0] < w[1]);
        let hazard = args.iter().any(|a| contains_walrus(self.program, a.expr()));
        let mut temps = TokenStream::new();
        let mut held: BTreeMap<usize, Op> = BTreeMap::new();
        if !in_order || hazard {
            for (i, arg) in args.iter().enumerate() {
                let op = self.expr(ctx, arg.expr());
                let temp = ctx.fresh("arg");
                let repr = op.repr;
                let value = op.take();
                temps.extend(quote!(let #temp = #value;));
                held.insert(
                    i,
                    Op {
                        tokens: quote!(#temp),
                        repr,
                        place: Place::Local,
                    },
                );
            }
        }
        let mut values = Vec::with_capacity(sources.len());
        for (param, source) in callee.params.iter().zip(sources) {
            let op = match source {
                Source::Arg(i) => match held.remove(i) {
                    Some(op) => op,
                    None => self.expr(ctx, args[*i].expr()),
                },
                Source::Default => match &param.default {
                    Some(default) => self.expr(ctx, default),
                    None => Op::value(quote!(Value::None)),
                },
            };
            let repr = self.repr_of(target, param.local);
            values.push(if by_reference(repr) {
                if op.repr == repr {
                    op.borrow()
                } else {
                    let t = op.into_repr(repr);
                    quote!(&#t)
                }
            } else {
                op.into_repr(repr)
            });
        }
        let name = ident(&callee.rust_name);
        let repr = self.typed.returns[target].repr();
        let call = ctx.fallible(quote!(#name(#(#values),*).up()));
        let call = if temps.is_empty() {
            call
        } else {
            quote!({ #temps #call })
        };
        Op::owned(call, repr)
    }

    /// Builtins whose work is one Rust operation on typed operands.
    fn builtin_call(&mut self, ctx: &mut Ctx, name: &str, args: &[Arg]) -> Option<Op> {
        if !all_positional(args) {
            return None;
        }
        let one = |args: &[Arg]| args.len() == 1;
        match name {
            "len" if one(args) => {
                let op = self.expr(ctx, args[0].expr());
                Some(match op.repr {
                    Repr::Str | Repr::List => {
                        let t = op.receiver();
                        Op::owned(quote!(#t.len()), Repr::I64)
                    }
                    _ => {
                        let t = op.value_ref();
                        Op::owned(ctx.fallible(quote!(len(#t))), Repr::I64)
                    }
                })
            }
            "bool" if one(args) => Some(Op::owned(self.cond(ctx, args[0].expr()), Repr::Bool)),
            "str" if one(args) => {
                let op = self.expr(ctx, args[0].expr());
                if op.repr == Repr::Str {
                    return Some(op);
                }
                let t = op.value_ref();
                Some(Op::owned(ctx.fallible(quote!(to_str(#t))), Repr::Str))
            }
            "repr" if one(args) => {
                let t = self.expr(ctx, args[0].expr()).value_ref();
                Some(Op::owned(ctx.fallible(quote!(repr(#t))), Repr::Str))
            }
            "int" if one(args) => match self.typed.ty(args[0].expr()).repr() {
                Repr::I64 | Repr::Int => Some(self.expr(ctx, args[0].expr())),
                Repr::F64 => {
                    let t = self.expr(ctx, args[0].expr()).into_repr(Repr::F64);
                    Some(Op::owned(ctx.fallible(quote!(int_of_float(#t))), Repr::Int))
                }
                _ => None,
            },
            "float" if one(args) && self.typed.ty(args[0].expr()).repr() == Repr::F64 => {
                Some(self.expr(ctx, args[0].expr()))
            }
            "abs" if one(args) => match self.typed.ty(args[0].expr()) {
                crate::types::Ty::Float => {
                    let t = self.expr(ctx, args[0].expr()).into_repr(Repr::F64);
                    Some(Op::owned(quote!(f64::abs(#t)), Repr::F64))
                }
                crate::types::Ty::Int(b) if b.fits_i64() && b.low > i64::MIN.into() => {
                    let t = self.expr(ctx, args[0].expr()).into_repr(Repr::I64);
                    Some(Op::owned(quote!(i64::abs(#t)), Repr::I64))
                }
                _ => None,
            },
            "min" | "max" if args.len() == 2 => {
                let is_i64 = |a: &Arg| matches!(self.typed.ty(a.expr()), crate::types::Ty::Int(b) if b.fits_i64());
                if !args.iter().all(is_i64) {
                    return None;
                }
                let f = ident(name);
                let a = self.expr(ctx, args[0].expr()).into_repr(Repr::I64);
                let b = self.expr(ctx, args[1].expr()).into_repr(Repr::I64);
                Some(Op::owned(quote!(i64::#f(#a, #b)), Repr::I64))
            }
            _ => None,
        }
    }

    pub(super) fn method_call(
        &mut self,
        ctx: &mut Ctx,
        e: &Expr,
        object: &Expr,
        name: &str,
        args: &[Arg],
    ) -> Op {
        let mut base = self.expr(ctx, object);
        if args.iter().any(|a| contains_walrus(self.program, a.expr())) {
            base = Op {
                repr: base.repr,
                tokens: base.take(),
                place: Place::Owned,
            };
        }
        if let (Repr::List, "append", [Arg::Positional(value)]) = (base.repr, name, args) {
            let list = base.receiver();
            let append = self.append(ctx, &list, value);
            return Op::value(quote!({ #append Value::None }));
        }
        let known = matches!(base.repr, Repr::Str | Repr::List)
            && crate::stubs::surface()
                .type_(if base.repr == Repr::Str {
                    "str"
                } else {
                    "list"
                })
                .is_some_and(|t| t.method(name).is_some());
        let mut base = base.value_ref();
        let key = self.name(name);
        if !known && args.iter().any(|a| self.may_be_seen(ctx, a.expr())) {
            // A missing method is found out before the arguments are evaluated.
            base = ctx.fallible(quote!(checked(#base, #key)));
        }
        let call = match self.args(ctx, args) {
            Args::Positional(values) => quote!(call_method(#base, #key, #values)),
            Args::Named(values, named) => {
                quote!(call_method_kw(#base, #key, #values, &[#(#named),*]))
            }
            Args::List(list) => quote!(call_method_list(#base, #key, #list)),
        };
        self.typed_result(ctx, e, call)
    }

    /// Whether evaluating an expression may be seen: it calls something, or it may well raise.
    fn may_be_seen(&self, ctx: &Ctx, e: &Expr) -> bool {
        let mut found = false;
        visit::expr(self.program, e, &mut |e| {
            found |= match &e.kind {
                ExprKind::Call { .. }
                | ExprKind::MethodCall { .. }
                | ExprKind::Yield(_)
                | ExprKind::YieldFrom(_)
                | ExprKind::Await(_)
                | ExprKind::Item { .. }
                | ExprKind::Attr { .. } => true,
                ExprKind::FString(parts) => parts
                    .iter()
                    .any(|part| matches!(part, FPart::Value { spec, .. } if !spec.is_empty())),
                ExprKind::Binary { op, .. } => {
                    self.typed.ty(e) == crate::types::Ty::Any
                        || matches!(op, BinOp::Div | BinOp::FloorDiv | BinOp::Mod | BinOp::Pow)
                }
                ExprKind::Var(_) => self.typed.flows[ctx.id].unset_reads.contains(&e.id),
                _ => false,
            };
        });
        found
    }

    /// `xs.append(x)` as a statement, where the list is known.
    pub(super) fn append_stmt(&mut self, ctx: &mut Ctx, e: &Expr) -> Option<TokenStream> {
        let ExprKind::MethodCall { object, name, args } = &e.kind else {
            return None;
        };
        let [Arg::Positional(value)] = args.as_slice() else {
            return None;
        };
        if name != "append"
            || self.typed.ty(object).repr() != Repr::List
            || contains_walrus(self.program, value)
        {
            return None;
        }
        let list = self.expr(ctx, object);
        if list.repr != Repr::List {
            return None;
        }
        let list = list.receiver();
        Some(self.append(ctx, &list, value))
    }
}

pub(super) enum Args {
    /// A slice of values.
    Positional(TokenStream),
    Named(TokenStream, Vec<TokenStream>),
    List(TokenStream),
}

fn is_function(module: &str, name: &str) -> bool {
    crate::stubs::surface()
        .module(module)
        .and_then(|m| m.item(name))
        .is_some_and(|d| d.kind != crate::stubs::Kind::Constant)
}

pub(super) fn by_reference(repr: Repr) -> bool {
    matches!(repr, Repr::Value | Repr::Str | Repr::List)
}
