//! Assignments of every form, and `del`.

use super::*;
use crate::hir::calls;
use crate::infer::pairs;
use crate::types::Ty;

/// Whether an assignment to a local declares it.
type Declares<'d> = dyn Fn(&Emitter<'_, '_>, &Ctx, LocalId) -> bool + 'd;

impl Emitter<'_, '_> {
    pub(super) fn assign_stmt(
        &mut self,
        ctx: &mut Ctx,
        targets: &[Target],
        value: &Expr,
        declares: &Declares<'_>,
    ) -> TokenStream {
        if let [target] = targets {
            if let Some(pairs) = pairs(target, value) {
                return self.assign_pairs(ctx, &pairs, declares);
            }
            if let Target::Item { object, index } = target {
                return self.assign_item(ctx, object, index, value);
            }
            let op = self.expr(ctx, value);
            return self.assign(ctx, target, op, declares);
        }
        // `a = b = value`: evaluated once, assigned left to right.
        let temp = ctx.fresh("value");
        let op = self.expr(ctx, value);
        let repr = op.repr;
        let value = op.take();
        let mut out = quote!(let #temp = #value;);
        for target in targets {
            let op = Op {
                tokens: quote!(#temp),
                repr,
                place: Place::Local,
            };
            out.extend(self.assign(ctx, target, op, declares));
        }
        out
    }

    fn assign_pairs(
        &mut self,
        ctx: &mut Ctx,
        pairs: &[(&Target, &Expr)],
        declares: &Declares<'_>,
    ) -> TokenStream {
        let mut out = TokenStream::new();
        let mut temps = Vec::with_capacity(pairs.len());
        for (_, value) in pairs {
            let op = self.expr(ctx, value);
            if calls::is_literal(value) {
                temps.push(op);
                continue;
            }
            let temp = ctx.fresh("value");
            let repr = op.repr;
            let ty = type_of(repr);
            let value = op.take();
            out.extend(quote!(let #temp: #ty = #value;));
            temps.push(Op {
                tokens: quote!(#temp),
                repr,
                place: Place::Owned,
            });
        }
        for ((target, _), op) in pairs.iter().zip(temps) {
            out.extend(self.assign(ctx, target, op, declares));
        }
        out
    }

    /// `object[index] = value`: the value comes first, then the object, then the index.
    fn assign_item(
        &mut self,
        ctx: &mut Ctx,
        object: &Expr,
        index: &Expr,
        value: &Expr,
    ) -> TokenStream {
        let simple = |e: &Expr| {
            matches!(
                e.kind,
                ExprKind::Var(_)
                    | ExprKind::Int(_)
                    | ExprKind::Str(_)
                    | ExprKind::Bool(_)
                    | ExprKind::None
                    | ExprKind::Float(_)
                    | ExprKind::Imaginary(_)
            )
        };
        let mut out = TokenStream::new();
        let op = self.expr(ctx, value);
        let op = if simple(value)
            || (simple(object)
                && simple(index)
                && !super::expr::contains_walrus(self.program, value))
        {
            op
        } else {
            let temp = ctx.fresh("value");
            let (repr, ty) = (op.repr, type_of(op.repr));
            let value = op.take();
            out.extend(quote!(let #temp: #ty = #value;));
            Op {
                tokens: quote!(#temp),
                repr,
                place: Place::Owned,
            }
        };
        let base = self.expr(ctx, object);
        let index = self.expr(ctx, index);
        out.extend(self.store_item(ctx, base, index, op));
        out
    }

    fn store_item(&mut self, ctx: &mut Ctx, base: Op, mut index: Op, value: Op) -> TokenStream {
        if base.repr == Repr::List && index.repr == Repr::Int {
            let t = index.borrow();
            index = Op::owned(ctx.fallible(quote!(index_of(#t))), Repr::I64);
        }
        let call = match (base.repr, index.repr) {
            (Repr::List, Repr::I64) => {
                let (base, index) = (base.receiver(), index.take());
                match value.repr {
                    Repr::I64 => {
                        let value = value.take();
                        quote!(#base.set_int(#index, #value))
                    }
                    Repr::F64 => {
                        let value = value.take();
                        quote!(#base.set_float(#index, #value))
                    }
                    Repr::Bool => {
                        let value = value.take();
                        quote!(#base.set_bool(#index, #value))
                    }
                    _ => {
                        let value = value.into_repr(Repr::Value);
                        quote!(#base.set(#index, #value))
                    }
                }
            }
            (_, Repr::I64) => {
                let (base, index, value) =
                    (base.value_ref(), index.take(), value.into_repr(Repr::Value));
                quote!(set_index(#base, #index, #value))
            }
            _ => {
                let (base, index, value) = (
                    base.value_ref(),
                    index.value_ref(),
                    value.into_repr(Repr::Value),
                );
                quote!(set_item(#base, #index, #value))
            }
        };
        let call = ctx.fallible(call);
        quote!(#call;)
    }

    pub(super) fn assign(
        &mut self,
        ctx: &mut Ctx,
        target: &Target,
        op: Op,
        declares: &Declares<'_>,
    ) -> TokenStream {
        match target {
            Target::Var(var) => {
                let declared = match var {
                    Var::Local(local) => declares(self, ctx, *local).then_some(*local),
                    _ => None,
                };
                self.store(ctx, var, op, declared)
            }
            Target::Attr { object, name } => {
                let mut out = TokenStream::new();
                let value = if op.place == Place::Owned && !matches!(object.kind, ExprKind::Var(_))
                {
                    // The value comes before the object.
                    let temp = ctx.fresh("value");
                    let value = op.into_repr(Repr::Value);
                    out.extend(quote!(let #temp = #value;));
                    quote!(#temp)
                } else {
                    op.into_repr(Repr::Value)
                };
                let object = self.expr(ctx, object).value_ref();
                let name = self.name(name);
                let call = ctx.fallible(quote!(set_attr(#object, #name, #value)));
                out.extend(quote!(#call;));
                out
            }
            Target::Item { object, index } => {
                let temp = ctx.fresh("value");
                let (repr, ty) = (op.repr, type_of(op.repr));
                let value = op.take();
                let mut out = quote!(let #temp: #ty = #value;);
                let base = self.expr(ctx, object);
                let index = self.expr(ctx, index);
                out.extend(self.store_item(
                    ctx,
                    base,
                    index,
                    Op {
                        tokens: quote!(#temp),
                        repr,
                        place: Place::Owned,
                    },
                ));
                out
            }
            Target::Unpack { items, star } => self.unpack(ctx, items, *star, op, declares),
        }
    }

    fn unpack(
        &mut self,
        ctx: &mut Ctx,
        items: &[Target],
        star: Option<usize>,
        op: Op,
        declares: &Declares<'_>,
    ) -> TokenStream {
        let source = op.value_ref();
        let count = proc_macro2::Literal::usize_unsuffixed(items.len());
        let mut temps = Vec::with_capacity(items.len());
        for _ in items {
            temps.push(ctx.fresh("item"));
        }
        let mut out = TokenStream::new();
        match (star, items.len()) {
            (None, 2 | 3) => {
                let f = ident(&format!("unpack{}", items.len()));
                let call = ctx.fallible(quote!(#f(#source)));
                out.extend(quote!(let [#(#temps),*] = #call;));
            }
            _ => {
                let call = match star {
                    None => quote!(unpack(#source, #count)),
                    Some(at) => {
                        let before = proc_macro2::Literal::usize_unsuffixed(at);
                        let after = proc_macro2::Literal::usize_unsuffixed(items.len() - at - 1);
                        quote!(unpack_star(#source, #before, #after))
                    }
                };
                let call = ctx.fallible(call);
                let parts = ctx.fresh("parts");
                out.extend(quote!(let mut #parts = #call.into_iter();));
                for temp in &temps {
                    out.extend(quote!(let #temp = next_part(&mut #parts);));
                }
            }
        }
        for (item, temp) in items.iter().zip(temps) {
            let op = Op {
                tokens: quote!(#temp),
                repr: Repr::Value,
                place: Place::Owned,
            };
            out.extend(self.assign(ctx, item, op, declares));
        }
        out
    }

    /// Stores into a variable; `declare` is the local this statement declares.
    pub(super) fn store(
        &mut self,
        ctx: &mut Ctx,
        var: &Var,
        op: Op,
        declare: Option<LocalId>,
    ) -> TokenStream {
        match var {
            Var::Local(local) => {
                let info = &self.program.functions[ctx.id].locals[*local];
                if ctx.id == MODULE && (info.shared || info.function.is_some()) {
                    return self.store_global(*local, op);
                }
                let in_cell = info.in_cell;
                let name = self.local_name(ctx, *local);
                if in_cell {
                    let value = op.into_repr(Repr::Value);
                    return quote!(#name.set(#value););
                }
                let repr = self.repr_of(ctx.id, *local);
                let value = op.into_repr(repr);
                if declare == Some(*local) {
                    let mutable = if ctx.declarations.writes(*local) > 1 {
                        quote!(mut)
                    } else {
                        quote!()
                    };
                    // A literal alone does not say which integer it is.
                    let ty = if repr == Repr::I64 {
                        quote!(: i64)
                    } else {
                        quote!()
                    };
                    return quote!(let #mutable #name #ty = #value;);
                }
                quote!(#name = #value;)
            }
            Var::Global(local) => self.store_global(*local, op),
            Var::Class { name, .. } => {
                let key = self.name(name);
                let value = op.into_repr(Repr::Value);
                {
                    let put = ctx.fallible(quote!(class.put(#key, #value)));
                    quote!(#put;)
                }
            }
        }
    }

    fn store_global(&mut self, local: LocalId, op: Op) -> TokenStream {
        let ident = self.global(local);
        let value = op.into_repr(Repr::Value);
        quote!(#ident.set(#value);)
    }

    pub(super) fn aug_assign(
        &mut self,
        ctx: &mut Ctx,
        target: &Target,
        op: BinOp,
        value: &Expr,
    ) -> TokenStream {
        match target {
            Target::Var(var) => {
                let check = matches!(var, Var::Local(l) if self.typed.flows[ctx.id].maybe_unset.contains(l));
                let mut left = self.read_var(ctx, var, check);
                let left_ty = match var {
                    Var::Local(local) if self.repr_of(ctx.id, *local) != Repr::Value => {
                        self.typed.local(ctx.id, *local)
                    }
                    _ => Ty::Any,
                };
                if super::expr::contains_walrus(self.program, value) {
                    left = Op {
                        repr: left.repr,
                        tokens: left.take(),
                        place: Place::Owned,
                    };
                }
                if let Some(fast) = self.aug_scalar(ctx, var, op, &left, left_ty, value) {
                    return fast;
                }
                let right = self.expr(ctx, value);
                let result = self.aug_value(ctx, op, left, right, left_ty, value);
                self.store(ctx, var, result, None)
            }
            Target::Attr { object, name } => {
                let base = ctx.fresh("target");
                let object = self.owned_value(ctx, object);
                let key = self.name(name);
                let old = ctx.fallible(quote!(get_attr(&#base, #key)));
                let right = self.expr(ctx, value);
                let result = self
                    .aug_value(ctx, op, Op::value(old), right, Ty::Any, value)
                    .into_repr(Repr::Value);
                let set = ctx.fallible(quote!(set_attr(&#base, #key, value)));
                quote!({ let #base = #object; let value = #result; #set; })
            }
            Target::Item { object, index } => {
                let (base, key) = (ctx.fresh("target"), ctx.fresh("key"));
                let object = self.expr(ctx, object);
                let (object_repr, object_ty) = (object.repr, type_of(object.repr));
                let object = object.take();
                let index = self.expr(ctx, index);
                let (index_repr, index_ty) = (index.repr, type_of(index.repr));
                let index = index.take();
                let base_op = Op {
                    tokens: quote!(#base),
                    repr: object_repr,
                    place: Place::Local,
                };
                let key_op = Op {
                    tokens: quote!(#key),
                    repr: index_repr,
                    place: Place::Local,
                };
                let old = self.load_item(ctx, base_op.clone(), key_op.clone());
                let right = self.expr(ctx, value);
                let result = self
                    .aug_value(ctx, op, Op::value(old), right, Ty::Any, value)
                    .into_repr(Repr::Value);
                let set = self.store_item(
                    ctx,
                    base_op,
                    key_op,
                    Op {
                        tokens: quote!(value),
                        repr: Repr::Value,
                        place: Place::Owned,
                    },
                );
                quote!({ let #base: #object_ty = #object; let #key: #index_ty = #index; let value = #result; #set })
            }
            Target::Unpack { .. } => TokenStream::new(),
        }
    }

    fn load_item(&mut self, ctx: &mut Ctx, base: Op, mut index: Op) -> TokenStream {
        if base.repr == Repr::List && index.repr == Repr::Int {
            let t = index.borrow();
            index = Op::owned(ctx.fallible(quote!(index_of(#t))), Repr::I64);
        }
        let call = match (base.repr, index.repr) {
            (Repr::List, Repr::I64) => {
                let (base, index) = (base.receiver(), index.take());
                quote!(#base.get(#index))
            }
            (_, Repr::I64) => {
                let (base, index) = (base.value_ref(), index.take());
                quote!(get_index(#base, #index))
            }
            _ => {
                let (base, index) = (base.value_ref(), index.value_ref());
                quote!(get_item(#base, #index))
            }
        };
        ctx.fallible(call)
    }

    /// `i += 1` on scalars, as Rust's own operator.
    fn aug_scalar(
        &mut self,
        ctx: &mut Ctx,
        var: &Var,
        op: BinOp,
        left: &Op,
        left_ty: Ty,
        value: &Expr,
    ) -> Option<TokenStream> {
        let Var::Local(local) = var else { return None };
        if left.place != Place::Local || super::expr::contains_walrus(self.program, value) {
            return None;
        }
        if op == BinOp::Add
            && (left.repr == Repr::Value
                || (left.repr, self.typed.ty(value)) == (Repr::Str, Ty::Str))
        {
            return Some(self.add_into(ctx, *local, left.repr, value));
        }
        let sign = match op {
            BinOp::Add => quote!(+=),
            BinOp::Sub => quote!(-=),
            BinOp::Mul => quote!(*=),
            _ => return None,
        };
        let right_ty = self.typed.ty(value);
        let result = crate::infer::binary_type(op, left_ty, right_ty);
        match (left.repr, right_ty.repr()) {
            (Repr::I64, Repr::I64) if result.repr() == Repr::I64 => {}
            (Repr::F64, Repr::F64) => {}
            _ => return None,
        }
        let name = self.local_name(ctx, *local);
        let right = self.expr(ctx, value);
        if right.repr != left.repr {
            return None;
        }
        let right = right.take();
        Some(quote!(#name #sign #right;))
    }

    /// `x += y` on a variable that is given up to the operation, so that texts grow in place.
    fn add_into(&mut self, ctx: &mut Ctx, local: LocalId, repr: Repr, value: &Expr) -> TokenStream {
        let name = self.local_name(ctx, local);
        let mut reads_itself = false;
        visit::expr(self.program, value, &mut |e| {
            reads_itself |= matches!(&e.kind, ExprKind::Var(Var::Local(l)) if *l == local);
        });
        let right = self.expr(ctx, value);
        let mut before = TokenStream::new();
        let (right_repr, right) = (
            right.repr,
            if reads_itself {
                let temp = ctx.fresh("value");
                let repr = right.repr;
                let value = right.take();
                before.extend(quote!(let #temp = #value;));
                Op {
                    tokens: quote!(#temp),
                    repr,
                    place: Place::Local,
                }
            } else {
                right
            },
        );
        let call = if repr == Repr::Str && right_repr == Repr::Str {
            let right = right.borrow();
            ctx.fallible(quote!(#name.append(#right)))
        } else {
            let right = right.value_ref();
            ctx.fallible(quote!(add_into(&mut #name, #right)))
        };
        if before.is_empty() {
            quote!(#call;)
        } else {
            quote!({ #before #call; })
        }
    }

    fn aug_value(
        &mut self,
        ctx: &mut Ctx,
        op: BinOp,
        left: Op,
        right: Op,
        left_ty: Ty,
        value: &Expr,
    ) -> Op {
        let right_ty = self.typed.ty(value);
        let scalar = |r| matches!(r, Repr::I64 | Repr::Int | Repr::F64 | Repr::Str);
        if scalar(left.repr) && scalar(right.repr) {
            let ty = crate::infer::binary_type(op, left_ty, right_ty);
            let literal = super::ops::right_literal(value);
            return self.binary_ops(ctx, op, left, right, ty, (left_ty, right_ty), literal);
        }
        let f = ident(&format!("{}_assign", super::ops::function_of(op)));
        let (l, r) = (left.value_ref(), right.value_ref());
        Op::value(ctx.fallible(quote!(#f(#l, #r))))
    }

    pub(super) fn delete(&mut self, ctx: &mut Ctx, target: &Target) -> TokenStream {
        let call = match target {
            Target::Var(Var::Local(local)) => {
                let info = &self.program.functions[ctx.id].locals[*local];
                let text = string(&info.name);
                if ctx.id == MODULE && (info.shared || info.function.is_some()) {
                    let ident = self.global(*local);
                    quote!(#ident.del())
                } else {
                    let (in_cell, is_capture) = (info.in_cell, info.is_capture);
                    let name = self.local_name(ctx, *local);
                    if in_cell && is_capture {
                        quote!(#name.del_free(#text))
                    } else if in_cell {
                        quote!(#name.del_local(#text))
                    } else {
                        let f = ident(if ctx.id == MODULE {
                            "assigned_name"
                        } else {
                            "assigned_local"
                        });
                        let check = ctx.fallible(quote!(#f(&#name, #text)));
                        return quote!(#check; #name = Value::Unset;);
                    }
                }
            }
            Target::Var(Var::Global(local)) => {
                let ident = self.global(*local);
                quote!(#ident.del())
            }
            Target::Var(Var::Class { name, .. }) => {
                let key = self.name(name);
                quote!(class.del(#key))
            }
            Target::Attr { object, name } => {
                let object = self.expr(ctx, object).value_ref();
                let name = self.name(name);
                quote!(del_attr(#object, #name))
            }
            Target::Item { object, index } => {
                let object = self.expr(ctx, object).value_ref();
                let index = self.expr(ctx, index).value_ref();
                quote!(del_item(#object, #index))
            }
            Target::Unpack { items, .. } => {
                return items.iter().map(|t| self.delete(ctx, t)).collect();
            }
        };
        let call = ctx.fallible(call);
        quote!(#call;)
    }
}
