//! Loops, and binding what they yield.

use super::*;
use crate::infer::flow::is_true;
use crate::infer::{all_positional, is_builtin};
use crate::types::{Bounds, Ty};

/// The statement, the label, and the comprehension's frame that a loop goes into.
type Header<'a> = (Option<&'a Stmt>, &'a TokenStream, Option<(usize, u32)>);

impl Emitter<'_, '_> {
    /// A `for` over anything; `stmt` is the statement it belongs to, none for a comprehension, whose targets are always
    /// declared by the loop.
    pub(super) fn for_each(
        &mut self,
        ctx: &mut Ctx,
        target: &Target,
        iterable: &Expr,
        is_async: bool,
        stmt: Option<&Stmt>,
        body: &mut dyn FnMut(&mut Self, &mut Ctx) -> TokenStream,
    ) -> TokenStream {
        if is_async {
            return self.async_for(ctx, target, iterable, stmt, &TokenStream::new(), body);
        }
        self.labelled_for(ctx, target, iterable, stmt, &TokenStream::new(), body)
    }

    fn labelled_for(
        &mut self,
        ctx: &mut Ctx,
        target: &Target,
        iterable: &Expr,
        stmt: Option<&Stmt>,
        label: &TokenStream,
        body: &mut dyn FnMut(&mut Self, &mut Ctx) -> TokenStream,
    ) -> TokenStream {
        let entered = ctx.entered.take();
        if let ExprKind::Call { func, args } = &iterable.kind {
            if is_builtin(func, "range")
                && all_positional(args)
                && (1..=3).contains(&args.len())
                && let Some(tokens) =
                    self.range_loop(ctx, target, args, (stmt, label, entered), body)
            {
                return tokens;
            }
            if let (true, Target::Unpack { items, star: None }, [Arg::Positional(inner)]) =
                (is_builtin(func, "enumerate"), target, args.as_slice())
                && items.len() == 2
            {
                return self.enumerate_loop(ctx, items, inner, (stmt, label, entered), body);
            }
        }
        let it = ctx.fresh("it");
        let iterated = self.expr(ctx, iterable);
        if iterated.repr == Repr::List {
            let list = iterated.receiver();
            let enter = ctx.enter(entered);
            let (pattern, bind) = self.bind_item(ctx, target, Repr::Value, stmt);
            let body = body(self, ctx);
            return quote! {
                let mut #it = #list.cursor();
                #enter
                #label while let Some(#pattern) = #it.next() { #bind #body }
            };
        }
        let value = iterated.value_ref();
        let make = ctx.fallible(quote!(iter(#value)));
        let enter = ctx.enter(entered);
        let next = ctx.fallible(quote!(#it.next()));
        let (pattern, bind) = self.bind_item(ctx, target, Repr::Value, stmt);
        let body = body(self, ctx);
        self.dropped_after(quote! {
            let #it = #make;
            #enter
            #label while let Some(#pattern) = #next { #bind #body }
        })
    }

    /// A loop whose iterator is dropped as soon as it ends, where that shows.
    fn dropped_after(&self, tokens: TokenStream) -> TokenStream {
        if self.finalises {
            quote!({ #tokens })
        } else {
            tokens
        }
    }

    /// `async for`: each step may suspend the function.
    fn async_for(
        &mut self,
        ctx: &mut Ctx,
        target: &Target,
        iterable: &Expr,
        stmt: Option<&Stmt>,
        label: &TokenStream,
        body: &mut dyn FnMut(&mut Self, &mut Ctx) -> TokenStream,
    ) -> TokenStream {
        let entered = ctx.entered.take();
        let it = ctx.fresh("it");
        let iterated = self.expr(ctx, iterable);
        let outermost = self.program.functions[ctx.id].kind == FnKind::GenExpr
            && matches!(iterable.kind, ExprKind::Var(Var::Local(0)));
        let make = if outermost {
            // The code that made the generator has asked it for its iterator.
            iterated.take()
        } else {
            let value = iterated.value_ref();
            ctx.fallible(quote!(async_iter(#value)))
        };
        let enter = ctx.enter(entered);
        let next = ctx.fallible(quote!(co.next_of(&#it).await));
        let (pattern, bind) = self.bind_item(ctx, target, Repr::Value, stmt);
        let body = body(self, ctx);
        self.dropped_after(quote! {
            let #it = #make;
            #enter
            #label while let Some(#pattern) = #next { #bind #body }
        })
    }

    /// Whether a generator expression's outermost loop is an `async for`.
    pub(super) fn is_async_genexpr(&self, function: FnId) -> bool {
        matches!(
            self.program.functions[function].body.first(),
            Some(Stmt {
                kind: StmtKind::For { is_async: true, .. },
                ..
            })
        )
    }

    /// The pattern a loop binds an item to, and the statements that take it apart.
    fn bind_item(
        &mut self,
        ctx: &mut Ctx,
        target: &Target,
        repr: Repr,
        stmt: Option<&Stmt>,
    ) -> (TokenStream, TokenStream) {
        if let Target::Var(Var::Local(local)) = target {
            let info = &self.program.functions[ctx.id].locals[*local];
            let declared = stmt.is_none_or(|s| ctx.declarations.inline(s, *local));
            if declared && !info.in_cell && self.repr_of(ctx.id, *local) == repr {
                let name = self.local_name(ctx, *local);
                let mutable = if ctx.declarations.writes(*local) > 1 {
                    quote!(mut)
                } else {
                    quote!()
                };
                return (quote!(#mutable #name), quote!());
            }
        }
        let item = ctx.fresh("item");
        let op = Op {
            tokens: quote!(#item),
            repr,
            place: Place::Owned,
        };
        let bind = self.assign_in_loop(ctx, target, op, stmt);
        (quote!(#item), bind)
    }

    /// Assigns to a loop's target: declares the variables that live in the body alone.
    fn assign_in_loop(
        &mut self,
        ctx: &mut Ctx,
        target: &Target,
        op: Op,
        stmt: Option<&Stmt>,
    ) -> TokenStream {
        self.assign(ctx, target, op, &|emitter, ctx, local| {
            let info = &emitter.program.functions[ctx.id].locals[local];
            !info.in_cell && stmt.is_none_or(|s| ctx.declarations.inline(s, local))
        })
    }

    fn range_loop(
        &mut self,
        ctx: &mut Ctx,
        target: &Target,
        args: &[Arg],
        (stmt, label, entered): Header<'_>,
        body: &mut dyn FnMut(&mut Self, &mut Ctx) -> TokenStream,
    ) -> Option<TokenStream> {
        let types: Vec<Ty> = args.iter().map(|a| self.typed.ty(a.expr())).collect();
        let element = crate::infer::range_element(&types);
        let Ty::Int(bounds) = element else {
            return None;
        };
        let zero = Op::owned(quote!(0), Repr::I64);
        let one = Op::owned(quote!(1), Repr::I64);
        let mut ops: Vec<Op> = args.iter().map(|a| self.expr(ctx, a.expr())).collect();
        if ops
            .iter()
            .any(|o| !matches!(o.repr, Repr::I64 | Repr::Int | Repr::Bool))
        {
            return None;
        }
        let step_bounds = match types.get(2) {
            Some(Ty::Int(b)) => *b,
            Some(_) => Bounds::new(0, 1),
            None => Bounds::exactly(1),
        };
        let step_one = step_bounds == Bounds::exactly(1);
        let (start, stop, step) = match ops.len() {
            1 => (zero, ops.remove(0), one),
            2 => {
                let start = ops.remove(0);
                (start, ops.remove(0), one)
            }
            _ => {
                let start = ops.remove(0);
                let stop = ops.remove(0);
                (start, stop, ops.remove(0))
            }
        };
        let (source, repr) = if bounds.fits_i64() {
            let clamped = |op: Op| match op.repr {
                Repr::Int => {
                    let t = op.borrow();
                    quote!(clamp(#t))
                }
                _ => op.into_repr(Repr::I64),
            };
            let (start, stop, step) = (
                operand(clamped(start)),
                operand(clamped(stop)),
                clamped(step),
            );
            if step_one {
                (quote!(#start..#stop), Repr::I64)
            } else {
                (
                    ctx.fallible(quote!(range_i64(#start, #stop, #step))),
                    Repr::I64,
                )
            }
        } else {
            let int_ref = |op: Op| match op.repr {
                Repr::Int => op.borrow(),
                _ => {
                    let t = op.into_repr(Repr::Int);
                    quote!(&#t)
                }
            };
            let (start, stop, step) = (int_ref(start), int_ref(stop), int_ref(step));
            (
                ctx.fallible(quote!(range_int(#start, #stop, #step))),
                Repr::Int,
            )
        };
        let enter = ctx.enter(entered);
        let (pattern, bind) = self.bind_item(ctx, target, repr, stmt);
        let body = body(self, ctx);
        if !enter.is_empty() && super::stmt::can_fail(source.clone()) {
            // The range is made in the frame around.
            let range = ctx.fresh("range");
            return Some(quote! {
                let #range = #source;
                #enter
                #label for #pattern in #range { #bind #body }
            });
        }
        Some(quote!(#enter #label for #pattern in #source { #bind #body }))
    }

    fn enumerate_loop(
        &mut self,
        ctx: &mut Ctx,
        items: &[Target],
        inner: &Expr,
        (stmt, label, entered): Header<'_>,
        body: &mut dyn FnMut(&mut Self, &mut Ctx) -> TokenStream,
    ) -> TokenStream {
        let it = ctx.fresh("it");
        let iterated = self.expr(ctx, inner);
        let (make, next) = if iterated.repr == Repr::List {
            let list = iterated.receiver();
            (quote!(#list.cursor()), quote!(#it.next_pair()))
        } else {
            let value = iterated.value_ref();
            (
                ctx.fallible(quote!(enumerate(#value))),
                ctx.fallible(quote!(#it.next())),
            )
        };
        let enter = ctx.enter(entered);
        let (index, bind_index) = self.bind_item(ctx, &items[0], Repr::I64, stmt);
        let (item, bind_item) = self.bind_item(ctx, &items[1], Repr::Value, stmt);
        let body = body(self, ctx);
        self.dropped_after(quote! {
            let mut #it = #make;
            #enter
            #label while let Some((#index, #item)) = #next { #bind_index #bind_item #body }
        })
    }

    pub(super) fn for_stmt(&mut self, ctx: &mut Ctx, stmt: &Stmt) -> TokenStream {
        let StmtKind::For {
            target,
            iter,
            body,
            orelse,
            is_async,
        } = &stmt.kind
        else {
            return TokenStream::new();
        };
        if *is_async {
            let labels = self.open_loop(ctx, !orelse.is_empty());
            let label = lifetime(&labels.continue_label);
            let label = quote!(#label:);
            let tokens = self.async_for(ctx, target, iter, Some(stmt), &label, &mut |e, ctx| {
                e.block(ctx, body)
            });
            return self.close_loop(ctx, labels, tokens, orelse);
        }
        if let (Some(fill), true) = (self.fill_loop(ctx, target, iter, body), orelse.is_empty()) {
            return fill;
        }
        let labels = self.open_loop(ctx, !orelse.is_empty());
        // The label is printed only where something uses it, which is known after the body.
        let mut inner = None;
        let placeholder = lifetime(&labels.continue_label);
        let loop_tokens = self.labelled_for(
            ctx,
            target,
            iter,
            Some(stmt),
            &quote!(#placeholder:),
            &mut |emitter, ctx| {
                let tokens = emitter.block(ctx, body);
                inner = Some(());
                tokens
            },
        );
        self.close_loop(ctx, labels, loop_tokens, orelse)
    }

    /// `for i in range(…): xs[i] = literal`, the inner loop of every sieve: one call that fills along the range.
    fn fill_loop(
        &mut self,
        ctx: &mut Ctx,
        target: &Target,
        iter: &Expr,
        body: &[Stmt],
    ) -> Option<TokenStream> {
        let ExprKind::Call { func, args } = &iter.kind else {
            return None;
        };
        let Target::Var(Var::Local(counter)) = target else {
            return None;
        };
        let [
            Stmt {
                line,
                kind: StmtKind::Assign { targets, value },
            },
        ] = body
        else {
            return None;
        };
        let [Target::Item { object, index }] = targets.as_slice() else {
            return None;
        };
        let (ExprKind::Var(Var::Local(list)), ExprKind::Var(Var::Local(at))) =
            (&object.kind, &index.kind)
        else {
            return None;
        };
        let info = &self.program.functions[ctx.id].locals[*counter];
        let plain = at == counter
            && list != counter
            && self.typed.ty(object) == Ty::List
            && matches!(self.repr_of(ctx.id, *counter), Repr::I64 | Repr::Int)
            && ctx.declarations.reads(*counter) == 1
            && !info.in_cell
            && !(ctx.id == MODULE && info.shared);
        if !plain || !is_builtin(func, "range") || !all_positional(args) {
            return None;
        }
        let (fill, value) = match value.kind {
            ExprKind::Bool(b) => ("fill_bool", quote!(#b)),
            ExprKind::Int(i) => ("fill_int", tokens::int(i)),
            ExprKind::Float(f) => ("fill_float", tokens::float(f)),
            _ => return None,
        };
        let range = self.index_range(ctx, args)?;
        let (fill, frame, line) = (ident(fill), ctx.frame, *line);
        let list = self.expr(ctx, object).receiver();
        let range = ctx.fallible(range);
        let temp = ctx.fresh("range");
        let at = mark(frame, line);
        let call = ctx.fallible(quote!(#list.#fill(#temp, #value)));
        Some(quote!(let #temp = #range; #at #call;))
    }

    /// The call that makes the range of indices; `None` where an argument is no int.
    fn index_range(&mut self, ctx: &mut Ctx, args: &[Arg]) -> Option<TokenStream> {
        let types: Vec<Ty> = args.iter().map(|a| self.typed.ty(a.expr())).collect();
        let fits = matches!(crate::infer::range_element(&types), Ty::Int(b) if b.fits_i64());
        let mut bounds = Vec::with_capacity(3);
        for arg in args {
            let op = self.expr(ctx, arg.expr());
            bounds.push(match op.repr {
                Repr::Int if fits => {
                    let t = op.borrow();
                    quote!(clamp(#t))
                }
                Repr::I64 | Repr::Bool if fits => op.into_repr(Repr::I64),
                Repr::Int => op.borrow(),
                Repr::I64 | Repr::Bool => {
                    let t = op.into_repr(Repr::Int);
                    quote!(&#t)
                }
                _ => return None,
            });
        }
        let (zero, one) = if fits {
            (quote!(0), quote!(1))
        } else {
            (quote!(&Int::from(0)), quote!(&Int::from(1)))
        };
        if bounds.len() == 1 {
            bounds.insert(0, zero);
        }
        if bounds.len() == 2 {
            bounds.push(one);
        }
        let f = ident(if fits { "range_i64" } else { "index_range" });
        (bounds.len() == 3).then(|| quote!(#f(#(#bounds),*)))
    }

    pub(super) fn while_stmt(
        &mut self,
        ctx: &mut Ctx,
        test: &Expr,
        body: &[Stmt],
        orelse: &[Stmt],
    ) -> TokenStream {
        let labels = self.open_loop(ctx, !orelse.is_empty());
        let label = lifetime(&labels.continue_label);
        let loop_tokens = if is_true(test) {
            let body = self.block(ctx, body);
            quote!(#label: loop { #body })
        } else {
            let test = self.cond(ctx, test);
            let body = self.block(ctx, body);
            quote!(#label: while #test { #body })
        };
        self.close_loop(ctx, labels, loop_tokens, orelse)
    }

    fn open_loop(&mut self, ctx: &mut Ctx, has_else: bool) -> LoopLabel {
        let continue_label = ctx.fresh_label("turn");
        let break_label = if has_else {
            ctx.fresh_label("done")
        } else {
            continue_label.clone()
        };
        let labels = LoopLabel {
            break_label,
            continue_label,
            regions: ctx.regions,
            has_else,
        };
        ctx.loops.push(labels.clone());
        labels
    }

    fn close_loop(
        &mut self,
        ctx: &mut Ctx,
        labels: LoopLabel,
        tokens: TokenStream,
        orelse: &[Stmt],
    ) -> TokenStream {
        ctx.loops.pop();
        let tokens = if ctx.used_labels.contains(&labels.continue_label) {
            tokens
        } else {
            without_label(tokens, &labels.continue_label)
        };
        if orelse.is_empty() {
            return tokens;
        }
        if ctx.used_labels.contains(&labels.break_label) {
            let label = lifetime(&labels.break_label);
            ctx.regions += 1;
            let orelse = self.block(ctx, orelse);
            ctx.regions -= 1;
            quote!(#label: { #tokens #orelse })
        } else {
            let orelse = self.block(ctx, orelse);
            quote!({ #tokens #orelse })
        }
    }

    /// `break` or `continue` of the innermost Python loop.
    pub(super) fn jump(&mut self, ctx: &mut Ctx, is_break: bool) -> TokenStream {
        let Some(labels) = ctx.loops.last().cloned() else {
            return TokenStream::new();
        };
        if let Some(exit) = ctx.exits.last().cloned()
            && ctx.loops.len() <= exit.loops_outside
        {
            let label = lifetime(&exit.label);
            ctx.used_labels.insert(exit.label);
            let kind = if is_break {
                quote!(Break)
            } else {
                quote!(Continue)
            };
            return quote!(break #label Ok(Exit::#kind););
        }
        let inside_region = ctx.regions > labels.regions;
        if is_break {
            if labels.has_else || inside_region {
                ctx.used_labels.insert(labels.break_label.clone());
                let label = lifetime(&labels.break_label);
                return quote!(break #label;);
            }
            quote!(break;)
        } else if inside_region {
            ctx.used_labels.insert(labels.continue_label.clone());
            let label = lifetime(&labels.continue_label);
            quote!(continue #label;)
        } else {
            quote!(continue;)
        }
    }
}

/// Takes `'label:` off the loop that carries it.
fn without_label(tokens: TokenStream, label: &str) -> TokenStream {
    use proc_macro2::TokenTree;
    let mut out = TokenStream::new();
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut i = 0;
    while i < trees.len() {
        if let [
            TokenTree::Punct(quote_mark),
            TokenTree::Ident(name),
            TokenTree::Punct(colon),
            ..,
        ] = &trees[i..]
            && quote_mark.as_char() == '\''
            && colon.as_char() == ':'
            && name == label
        {
            i += 3;
            continue;
        }
        out.extend([trees[i].clone()]);
        i += 1;
    }
    out
}
