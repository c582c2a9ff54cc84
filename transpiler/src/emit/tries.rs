//! `try` and `with`: labelled blocks, so that `return`, `break` and `continue` inside stay native.

use super::*;
use crate::infer::flow::{breaks, completes, continues};

impl Emitter<'_, '_> {
    pub(super) fn try_stmt(
        &mut self,
        ctx: &mut Ctx,
        stmt: &Stmt,
        body: &[Stmt],
        handlers: &[Handler],
        orelse: &[Stmt],
        finalbody: &[Stmt],
    ) -> TokenStream {
        if finalbody.is_empty() {
            return self.try_except(ctx, stmt, body, handlers, orelse);
        }
        let outcome = ctx.fresh("outcome");
        let protected =
            completes(body) && completes(orelse) || handlers.iter().any(|h| completes(&h.body));
        let region = self.region(ctx, "finally", protected, &mut |emitter, ctx| {
            if handlers.is_empty() {
                let mut tokens = emitter.block(ctx, body);
                tokens.extend(emitter.block(ctx, orelse));
                tokens
            } else {
                emitter.try_except(ctx, stmt, body, handlers, orelse)
            }
        });
        let ret = type_of(ctx.ret);
        let after = self.block(ctx, finalbody);
        let mut out = quote! {
            let #outcome: Run<Exit<#ret>> = #region;
            { let _in_flight = in_flight(&#outcome); #after }
        };
        if completes(finalbody) {
            let mut blocks = vec![body, orelse];
            blocks.extend(handlers.iter().map(|h| h.body.as_slice()));
            out.extend(self.dispatch(ctx, quote!(#outcome), &blocks, protected));
        }
        out
    }

    /// A labelled block that every way out of `inner` leaves through its value.
    fn region(
        &mut self,
        ctx: &mut Ctx,
        role: &str,
        falls_through: bool,
        inner: &mut dyn FnMut(&mut Self, &mut Ctx) -> TokenStream,
    ) -> TokenStream {
        let name = ctx.fresh_label(role);
        let label = lifetime(&name);
        let outer = std::mem::replace(&mut ctx.fail, Fail::Label(name.clone()));
        ctx.exits.push(Exit {
            label: name.clone(),
            loops_outside: ctx.loops.len(),
        });
        ctx.regions += 1;
        let tokens = inner(self, ctx);
        ctx.regions -= 1;
        ctx.exits.pop();
        ctx.fail = outer;
        let end = if falls_through {
            quote!(Ok(Exit::Normal))
        } else {
            quote!()
        };
        if ctx.used_labels.contains(&name) {
            quote!(#label: { #tokens #end })
        } else {
            quote!({ #tokens #end })
        }
    }

    /// Goes on the way a region was left.
    fn dispatch(
        &mut self,
        ctx: &mut Ctx,
        outcome: TokenStream,
        blocks: &[&[Stmt]],
        falls_through: bool,
    ) -> TokenStream {
        let mut arms = TokenStream::new();
        if blocks.iter().any(|b| returns(b)) {
            let leave = self.leave(ctx, quote!(value));
            arms.extend(quote!(Ok(Exit::Return(value)) => { #leave }));
        }
        if blocks.iter().any(|b| breaks(b)) && !ctx.loops.is_empty() {
            let jump = self.jump(ctx, true);
            arms.extend(quote!(Ok(Exit::Break) => { #jump }));
        }
        if blocks.iter().any(|b| continues(b)) && !ctx.loops.is_empty() {
            let jump = self.jump(ctx, false);
            arms.extend(quote!(Ok(Exit::Continue) => { #jump }));
        }
        let fail = self.fail(ctx, quote!(err));
        if arms.is_empty() && falls_through {
            return quote!(if let Err(err) = #outcome { #fail });
        }
        let normal = if falls_through {
            quote!({})
        } else {
            quote!(impossible())
        };
        quote! {
            match #outcome {
                #arms
                Ok(_) => #normal,
                Err(err) => { #fail }
            }
        }
    }

    fn try_except(
        &mut self,
        ctx: &mut Ctx,
        _stmt: &Stmt,
        body: &[Stmt],
        handlers: &[Handler],
        orelse: &[Stmt],
    ) -> TokenStream {
        let name = ctx.fresh_label("attempt");
        let label = lifetime(&name);
        let is_closure = completes(body)
            && !self.program.functions[ctx.id].suspends()
            && !(returns(body) || breaks(body) || continues(body));
        let fail = if is_closure {
            Fail::Question
        } else {
            Fail::Label(name.clone())
        };
        let outer = std::mem::replace(&mut ctx.fail, fail);
        ctx.regions += 1;
        let tokens = self.block(ctx, body);
        ctx.regions -= 1;
        ctx.fail = outer;
        let end = if completes(body) {
            quote!(Ok(()))
        } else {
            quote!()
        };
        // A body that cannot raise leaves its handlers unused, but not unwritten.
        let check = if is_closure || ctx.used_labels.contains(&name) {
            quote!()
        } else {
            quote!(attempt!(#label, checkpoint());)
        };
        let outcome = ctx.fresh("outcome");
        let caught = ctx.fresh("caught");
        let is_star = handlers.first().is_some_and(|handler| handler.star);
        let mut chain = TokenStream::new();
        let mut catches_all = is_star;
        let mut arms: Vec<(Option<TokenStream>, TokenStream)> = Vec::new();
        if is_star {
            chain = self.star_handlers(ctx, _stmt, handlers, &caught);
        }
        for handler in handlers.iter().filter(|_| !is_star) {
            let line = mark(ctx.frame, handler.line);
            let test = match &handler.matches {
                Some(matches) => {
                    let class = self.expr(ctx, matches).value_ref();
                    Some(ctx.fallible(quote!(#caught.matches(#class))))
                }
                None => {
                    catches_all = true;
                    None
                }
            };
            let mut inner = line;
            if let Some(var) = &handler.name {
                let declared = self.handler_local(ctx, _stmt, var);
                let value = Op::value(quote!(#caught.value()));
                inner.extend(self.store(ctx, var, value, declared));
            }
            inner.extend(self.handler_body(ctx, _stmt, handler));
            arms.push((test, inner));
        }
        if !catches_all {
            let fail = self.fail(ctx, quote!(retrace(#caught)));
            chain = quote!({ #fail });
        }
        for (test, inner) in arms.into_iter().rev() {
            chain = match test {
                Some(test) => quote!(if #test { #inner } else #chain),
                None => quote!({ #inner }),
            };
        }
        if catches_all && handlers.len() == 1 && !is_star {
            // The block of a lone `except:` is the body of the `if let` itself.
            chain = chain
                .into_iter()
                .flat_map(|tree| match tree {
                    proc_macro2::TokenTree::Group(group) => group.stream(),
                    other => other.into(),
                })
                .collect();
        }
        let orelse = if orelse.is_empty() || !completes(body) {
            quote!()
        } else {
            let tokens = self.block(ctx, orelse);
            quote!(else { #tokens })
        };
        if !completes(body) {
            // The body ends the function or the loop, so only an exception comes out of the block.
            return quote! {
                let #outcome: Run<Never> = #label: { #tokens #check #end };
                let Err(#caught) = #outcome;
                let #caught = caught(#caught);
                {
                    let _handling = handling(&#caught);
                    #chain
                }
            };
        }
        let tried = if is_closure {
            quote!(let #outcome = attempt(|| { #tokens #end });)
        } else {
            quote!(let #outcome: Run<()> = #label: { #tokens #check #end };)
        };
        quote! {
            #tried
            if let Err(#caught) = #outcome {
                let #caught = caught(#caught);
                let _handling = handling(&#caught);
                #chain
            } #orelse
        }
    }

    /// `except*` clauses: each takes its part of the group, and what is left or raised goes on together at the end.
    fn star_handlers(
        &mut self,
        ctx: &mut Ctx,
        stmt: &Stmt,
        handlers: &[Handler],
        caught: &proc_macro2::Ident,
    ) -> TokenStream {
        let groups = ctx.fresh("groups");
        let mut out = quote!(let mut #groups = Groups::new(&#caught););
        for handler in handlers {
            let Some(matches) = &handler.matches else {
                continue;
            };
            out.extend(mark(ctx.frame, handler.line));
            let class = self.expr(ctx, matches).value_ref();
            let taken = ctx.fallible(quote!(#groups.take(#class)));
            let name = ctx.fresh_label("clause");
            let outer = std::mem::replace(&mut ctx.fail, Fail::Label(name.clone()));
            ctx.regions += 1;
            let group = ctx.fresh("group");
            let mut inner = TokenStream::new();
            if let Some(var) = &handler.name {
                let declared = self.handler_local(ctx, stmt, var);
                let value = Op::value(quote!(#group.value()));
                inner.extend(self.store(ctx, var, value, declared));
            }
            inner.extend(self.block(ctx, &handler.body));
            ctx.regions -= 1;
            ctx.fail = outer;
            if completes(&handler.body) {
                inner.extend(quote!(Ok(())));
            }
            let label = if ctx.used_labels.contains(&name) {
                let label = lifetime(&name);
                quote!(#label:)
            } else {
                quote!()
            };
            let forget = match &handler.name {
                Some(var) => self.forget(ctx, stmt, var),
                None => TokenStream::new(),
            };
            let ended = ctx.fresh("outcome");
            out.extend(quote! {
                if let Some(#group) = #taken {
                    let #ended: Run<()> = #label {
                        let _handling = handling(&#group);
                        #inner
                    };
                    #forget
                    #groups.ended(#ended);
                }
            });
        }
        let fail = self.fail(ctx, quote!(err));
        out.extend(if handlers.iter().any(|h| completes(&h.body)) {
            quote!(if let Some(err) = #groups.left() { #fail })
        } else {
            quote!(match #groups.left() {
                Some(err) => { #fail }
                None => impossible(),
            })
        });
        out
    }

    /// The body of a handler, and the deletion of its name on whatever way the body is left.
    fn handler_body(&mut self, ctx: &mut Ctx, stmt: &Stmt, handler: &Handler) -> TokenStream {
        let Some(var) = &handler.name else {
            return self.block(ctx, &handler.body);
        };
        let forget = self.forget(ctx, stmt, var);
        let is_plain_local = match var {
            Var::Local(local) if ctx.id == MODULE => !self.program.globals()[*local].shared,
            Var::Local(local) => !self.program.functions[ctx.id].locals[*local].in_cell,
            _ => false,
        };
        let leaves = breaks(&handler.body) || continues(&handler.body);
        // A plain local is seen after a raise or return only by a `try` around, in this function.
        let is_seen = leaves || ctx.regions > 0 || !is_plain_local;
        let falls_through = completes(&handler.body);
        if forget.is_empty() || !is_seen {
            let mut body = self.block(ctx, &handler.body);
            if falls_through {
                body.extend(forget);
            }
            return body;
        }
        let outcome = ctx.fresh("outcome");
        let region = self.region(ctx, "handler", falls_through, &mut |emitter, ctx| {
            emitter.block(ctx, &handler.body)
        });
        let ret = type_of(ctx.ret);
        let mut out = quote! {
            let #outcome: Run<Exit<#ret>> = #region;
            #forget
        };
        out.extend(self.dispatch(ctx, quote!(#outcome), &[&handler.body], falls_through));
        out
    }

    /// The local an `except … as name` declares, where the name lives in that handler alone.
    fn handler_local(&self, ctx: &Ctx, stmt: &Stmt, var: &Var) -> Option<LocalId> {
        match var {
            Var::Local(local) if ctx.declarations.inline(stmt, *local) => Some(*local),
            _ => None,
        }
    }

    /// `except … as name` deletes the name at its end.
    fn forget(&mut self, ctx: &mut Ctx, stmt: &Stmt, var: &Var) -> TokenStream {
        match var {
            Var::Local(local) if ctx.id == MODULE && self.program.globals()[*local].shared => {
                let global = self.global(*local);
                quote!(#global.set(Value::Unset);)
            }
            Var::Local(local) => {
                let info = &self.program.functions[ctx.id].locals[*local];
                let in_cell = info.in_cell;
                let name = self.local_name(ctx, *local);
                if in_cell {
                    quote!(#name.set(Value::Unset);)
                } else if self.handler_local(ctx, stmt, var).is_some() {
                    quote!()
                } else {
                    quote!(#name = Value::Unset;)
                }
            }
            Var::Global(local) => {
                let global = self.global(*local);
                quote!(#global.set(Value::Unset);)
            }
            Var::Class { name, .. } => {
                let key = self.name(name);
                quote!(class.forget(#key);)
            }
        }
    }

    pub(super) fn with_stmt(
        &mut self,
        ctx: &mut Ctx,
        line: u32,
        context: &Expr,
        target: Option<&Target>,
        body: &[Stmt],
        is_async: bool,
    ) -> TokenStream {
        let context = self.expr(ctx, context).value_ref();
        let enter = ctx.fallible(if is_async {
            quote!(co.enter_with(#context).await)
        } else {
            quote!(enter_with(#context))
        });
        let manager = ctx.fresh("manager");
        let mut out = quote!(let #manager = #enter;);
        let region = self.region(ctx, "with", completes(body), &mut |emitter, ctx| {
            // Assigning the target happens under the manager's protection.
            let mut inner = match target {
                Some(target) => {
                    let op = Op::value(quote!(#manager.value()));
                    emitter.assign(ctx, target, op, &|_, _, _| false)
                }
                None => TokenStream::new(),
            };
            inner.extend(emitter.block(ctx, body));
            inner
        });
        let ret = type_of(ctx.ret);
        let outcome = ctx.fresh("outcome");
        out.extend(quote! {
            let #outcome: Run<Exit<#ret>> = #region;
        });
        // Leaving belongs to the `with`, not to the last line of its body.
        out.extend(mark(ctx.frame, line));
        let left = if is_async {
            let swallowed = ctx.fresh("swallowed");
            let leave = ctx.fallible(quote!(co.leave_with(&#manager, &#outcome).await));
            out.extend(quote!(let #swallowed = #leave;));
            quote!(settle(#outcome, #swallowed))
        } else {
            quote!(#manager.leave(#outcome))
        };
        out.extend(self.dispatch(ctx, left, &[body], true));
        out
    }
}

/// Whether a block holds a `return` of the function around.
fn returns(body: &[Stmt]) -> bool {
    let mut found = false;
    visit::stmts(body, &mut |s| {
        found |= matches!(s.kind, StmtKind::Return(_))
    });
    found
}
