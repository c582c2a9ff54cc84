//! `match`: a chain of `if`s where the patterns are plain conditions, else one labelled block for each case.

use super::stmt::can_fail;
use super::*;

impl Emitter<'_, '_> {
    /// A `match`; with `tail`, its end is the function's result.
    pub(super) fn match_stmt(
        &mut self,
        ctx: &mut Ctx,
        stmt: &Stmt,
        m: &Match,
        tail: bool,
    ) -> TokenStream {
        let op = self.expr(ctx, &m.subject);
        let repr = self.repr_of(ctx.id, m.local);
        let ty = type_of(repr);
        let subject = self.local_name(ctx, m.local);
        let value = op.into_repr(repr);
        let mut out = quote!(let #subject: #ty = #value;);
        if let Some(tests) = self.plain_chain(ctx, m) {
            out.extend(self.chain(ctx, m, &tests, tail));
            return out;
        }
        out.extend(self.cases(ctx, stmt, m, tail));
        if tail && !m.is_exhaustive() {
            out.extend(self.return_none(ctx));
        }
        out
    }

    /// The conditions of the cases, where none binds anything and only the first can raise; `None` in the result is a
    /// case that is always taken.
    fn plain_chain(&mut self, ctx: &mut Ctx, m: &Match) -> Option<Vec<Option<TokenStream>>> {
        let (used, counter) = (ctx.used_labels.clone(), ctx.counter);
        let mut tests = Vec::with_capacity(m.cases.len());
        for (at, case) in m.cases.iter().enumerate() {
            let test = if case.binds.is_empty() && case.is_certain() {
                Some(None)
            } else {
                self.case_test(ctx, case).map(Some)
            };
            match test {
                Some(test) if at == 0 || !test.clone().is_some_and(can_fail) => tests.push(test),
                _ => {
                    ctx.used_labels = used;
                    ctx.counter = counter;
                    return None;
                }
            }
        }
        Some(tests)
    }

    fn chain(
        &mut self,
        ctx: &mut Ctx,
        m: &Match,
        tests: &[Option<TokenStream>],
        tail: bool,
    ) -> TokenStream {
        let mut out = TokenStream::new();
        let mut closed = false;
        for (at, (case, test)) in m.cases.iter().zip(tests).enumerate() {
            let body = if tail {
                self.tail_block(ctx, &case.body)
            } else {
                self.block(ctx, &case.body)
            };
            match (test, at) {
                (Some(test), 0) => out.extend(quote!(if #test { #body })),
                (Some(test), _) => out.extend(quote!(else if #test { #body })),
                (None, 0) => {
                    out.extend(body);
                    closed = true;
                }
                (None, _) => {
                    out.extend(quote!(else { #body }));
                    closed = true;
                }
            }
        }
        if tail && !closed {
            let none = self.return_none(ctx);
            out.extend(quote!(else { #none }));
        }
        out
    }

    fn cases(&mut self, ctx: &mut Ctx, stmt: &Stmt, m: &Match, tail: bool) -> TokenStream {
        let done = ctx.fresh_label("matched");
        let mut out = TokenStream::new();
        ctx.regions += 1;
        let last = m.cases.len().saturating_sub(1);
        for (at, case) in m.cases.iter().enumerate() {
            out.extend(mark(ctx.frame, case.line));
            // A case that is always taken needs no block of its own: nothing follows it.
            let certain = case.is_certain();
            let name = ctx.fresh_label("case");
            let test = if certain {
                None
            } else {
                self.case_test(ctx, case)
            };
            let mut inner = if certain || test.is_some() {
                TokenStream::new()
            } else {
                self.pattern(ctx, &case.pattern, &name)
            };
            for (from, var) in &case.binds {
                let op = self.hidden_value(ctx, *from);
                let declared = match var {
                    Var::Local(local) if ctx.declarations.inline(stmt, *local) => Some(*local),
                    _ => None,
                };
                inner.extend(self.store(ctx, var, op, declared));
            }
            if let Some(guard) = &case.guard
                && test.is_none()
            {
                let test = self.negated(ctx, guard);
                let fail = self.no_match(ctx, &name);
                inner.extend(quote!(if #test { #fail }));
            }
            let completes = crate::infer::flow::completes(&case.body);
            if tail && at == last && certain {
                inner.extend(self.tail_block(ctx, &case.body));
            } else {
                inner.extend(self.block(ctx, &case.body));
                if completes && tail {
                    let value = self.return_value(ctx, None);
                    inner.extend(self.leave(ctx, value));
                } else if completes && at != last {
                    ctx.used_labels.insert(done.clone());
                    let label = lifetime(&done);
                    inner.extend(quote!(break #label;));
                }
            }
            if let Some(test) = test {
                out.extend(quote!(if #test { #inner }));
            } else if ctx.used_labels.contains(&name) {
                let label = lifetime(&name);
                out.extend(quote!(#label: { #inner }));
            } else if certain && tail {
                out.extend(inner);
            } else {
                out.extend(quote!({ #inner }));
            }
        }
        ctx.regions -= 1;
        if ctx.used_labels.contains(&done) {
            let label = lifetime(&done);
            return quote!(#label: { #out });
        }
        out
    }

    /// A case as one condition, where its pattern takes nothing out of the subject and binds nothing.
    fn case_test(&mut self, ctx: &mut Ctx, case: &Case) -> Option<TokenStream> {
        if !case.binds.is_empty() {
            return None;
        }
        let (used, counter) = (ctx.used_labels.clone(), ctx.counter);
        let Some(test) = self.pattern_test(ctx, &case.pattern) else {
            ctx.used_labels = used;
            ctx.counter = counter;
            return None;
        };
        let guard = case
            .guard
            .as_ref()
            .map(|guard| operand(self.cond(ctx, guard)));
        match (test, guard) {
            (Some(test), Some(guard)) => {
                let test = operand(test);
                Some(quote!(#test && #guard))
            }
            (Some(test), None) => Some(test),
            (None, guard) => guard,
        }
    }

    fn no_match(&mut self, ctx: &mut Ctx, case: &str) -> TokenStream {
        ctx.used_labels.insert(case.to_owned());
        let label = lifetime(case);
        quote!(break #label;)
    }

    /// A hidden variable, given away where this is its only use.
    fn hidden_value(&self, ctx: &Ctx, local: LocalId) -> Op {
        let name = self.local_name(ctx, local);
        let once = ctx.declarations.reads(local) == 1;
        Op {
            tokens: quote!(#name),
            repr: self.repr_of(ctx.id, local),
            place: if once { Place::Owned } else { Place::Local },
        }
    }

    fn hidden_ref(&self, ctx: &Ctx, local: LocalId) -> TokenStream {
        let name = self.local_name(ctx, local);
        Op {
            tokens: quote!(#name),
            repr: self.repr_of(ctx.id, local),
            place: Place::Local,
        }
        .value_ref()
    }

    /// A pattern as one condition: `None` where it takes something out of its subject, `Some(None)` where it always holds.
    fn pattern_test(&mut self, ctx: &mut Ctx, pattern: &Pattern) -> Option<Option<TokenStream>> {
        match &pattern.kind {
            PatternKind::Wildcard => Some(None),
            PatternKind::Test(e) => Some(Some(self.cond(ctx, e))),
            PatternKind::All(patterns) => {
                let mut all: Option<TokenStream> = None;
                for pattern in patterns {
                    if let Some(test) = self.pattern_test(ctx, pattern)? {
                        let test = operand(test);
                        all = Some(match all {
                            Some(before) => quote!(#before && #test),
                            None => quote!(#test),
                        });
                    }
                }
                Some(all)
            }
            PatternKind::Or(alternatives) => {
                let mut tests = Vec::with_capacity(alternatives.len());
                for alternative in alternatives {
                    if !alternative.keeps.is_empty() {
                        return None;
                    }
                    match self.pattern_test(ctx, &alternative.pattern)? {
                        Some(test) => tests.push(operand(test)),
                        // Only the last one can be certain, and it ends the search.
                        None if tests.is_empty() => return Some(None),
                        None => tests.push(quote!(true)),
                    }
                }
                Some(Some(quote!(#(#tests)||*)))
            }
            PatternKind::Sequence {
                subject,
                items,
                star,
            } => {
                if items.iter().any(|item| item.local.is_some()) {
                    return None;
                }
                let subject = self.hidden_ref(ctx, *subject);
                let least = count(items.len() - usize::from(star.is_some()));
                let open = star.is_some();
                Some(Some(
                    ctx.fallible(quote!(match_length(#subject, #least, #open))),
                ))
            }
            PatternKind::Mapping {
                subject,
                keys,
                rest,
                ..
            } => {
                if !keys.is_empty() || rest.is_some() {
                    return None;
                }
                let subject = self.hidden_ref(ctx, *subject);
                Some(Some(ctx.fallible(quote!(match_mapping(#subject, 0)))))
            }
            PatternKind::Class {
                subject,
                class,
                parts,
                ..
            } => {
                if !parts.is_empty() {
                    return None;
                }
                let class = self.expr(ctx, class).value_ref();
                let subject = self.hidden_ref(ctx, *subject);
                Some(Some(ctx.fallible(quote!(match_type(#subject, #class)))))
            }
        }
    }

    /// Statements that go on where a pattern succeeds and leave the block `case` where it does not.
    fn pattern(&mut self, ctx: &mut Ctx, pattern: &Pattern, case: &str) -> TokenStream {
        if let PatternKind::Test(e) = &pattern.kind {
            let test = self.negated(ctx, e);
            let fail = self.no_match(ctx, case);
            return quote!(if #test { #fail });
        }
        let (used, counter) = (ctx.used_labels.clone(), ctx.counter);
        if let Some(test) = self.pattern_test(ctx, pattern) {
            let Some(test) = test else {
                return TokenStream::new();
            };
            let test = operand(test);
            let fail = self.no_match(ctx, case);
            return quote!(if !#test { #fail });
        }
        ctx.used_labels = used;
        ctx.counter = counter;
        match &pattern.kind {
            PatternKind::Wildcard | PatternKind::Test(_) => TokenStream::new(),
            PatternKind::All(patterns) => patterns
                .iter()
                .map(|pattern| self.pattern(ctx, pattern, case))
                .collect(),
            PatternKind::Or(alternatives) => self.alternatives(ctx, alternatives, case),
            PatternKind::Sequence {
                subject,
                items,
                star,
            } => self.sequence(ctx, *subject, items, *star, case),
            PatternKind::Mapping {
                subject,
                keys,
                values,
                rest,
            } => self.mapping(ctx, *subject, keys, values, *rest, case),
            PatternKind::Class {
                subject,
                class,
                positional,
                names,
                parts,
            } => {
                let class = self.expr(ctx, class).value_ref();
                let subject = self.hidden_ref(ctx, *subject);
                let names: Vec<_> = names.iter().map(|name| self.name(name)).collect();
                let positional = count(*positional);
                let call = quote!(match_class(#subject, #class, #positional, &[#(#names),*]));
                self.take_parts(ctx, call, parts, None, case)
            }
        }
    }

    /// `A(x) | B(x)`: the first alternative that succeeds sets the shared variables.
    fn alternatives(
        &mut self,
        ctx: &mut Ctx,
        alternatives: &[Alternative],
        case: &str,
    ) -> TokenStream {
        let mut out = TokenStream::new();
        for (_, to) in alternatives.first().map_or(&[][..], |a| &a.keeps) {
            let name = self.local_name(ctx, *to);
            let ty = type_of(self.repr_of(ctx.id, *to));
            out.extend(quote!(let #name: #ty;));
        }
        let either = ctx.fresh_label("either");
        let label = lifetime(&either);
        let mut blocks = TokenStream::new();
        let mut is_certain = false;
        for alternative in alternatives {
            let name = ctx.fresh_label("or");
            let mut inner = self.pattern(ctx, &alternative.pattern, &name);
            for (from, to) in &alternative.keeps {
                let repr = self.repr_of(ctx.id, *to);
                let value = self.hidden_value(ctx, *from).into_repr(repr);
                let to = self.local_name(ctx, *to);
                inner.extend(quote!(#to = #value;));
            }
            if ctx.used_labels.contains(&name) {
                let own = lifetime(&name);
                blocks.extend(quote!(#own: { #inner break #label; }));
            } else {
                blocks.extend(inner);
                is_certain = true;
                break;
            }
        }
        if !is_certain {
            blocks.extend(self.no_match(ctx, case));
        }
        out.extend(quote!(#label: { #blocks }));
        out
    }

    fn sequence(
        &mut self,
        ctx: &mut Ctx,
        subject: LocalId,
        items: &[Part],
        star: Option<usize>,
        case: &str,
    ) -> TokenStream {
        let subject = self.hidden_ref(ctx, subject);
        match star {
            Some(at) if items[at].local.is_none() => {
                // `[first, *_, last]` takes the items by index.
                let least = count(items.len() - 1);
                let test = operand(ctx.fallible(quote!(match_length(#subject, #least, true))));
                let fail = self.no_match(ctx, case);
                let mut out = quote!(if !#test { #fail });
                for (i, item) in items.iter().enumerate() {
                    let Some(local) = item.local else { continue };
                    let value = if i < at {
                        let i = proc_macro2::Literal::i64_unsuffixed(i as i64);
                        ctx.fallible(quote!(get_index(#subject, #i)))
                    } else {
                        let back = count(items.len() - i);
                        ctx.fallible(quote!(match_from_end(#subject, #back)))
                    };
                    let name = self.local_name(ctx, local);
                    out.extend(quote!(let #name = #value;));
                    out.extend(self.pattern(ctx, &item.pattern, case));
                }
                out
            }
            Some(at) => {
                let (before, after) = (count(at), count(items.len() - at - 1));
                let call = quote!(match_star(#subject, #before, #after));
                self.take_parts(ctx, call, items, Some(at), case)
            }
            None => {
                let call = match items.len() {
                    n @ 1..=3 => {
                        let f = ident(&format!("match_items{n}"));
                        quote!(#f(#subject))
                    }
                    n => {
                        let n = count(n);
                        quote!(match_items(#subject, #n))
                    }
                };
                self.take_parts(ctx, call, items, None, case)
            }
        }
    }

    fn mapping(
        &mut self,
        ctx: &mut Ctx,
        subject: LocalId,
        keys: &[Expr],
        values: &[Part],
        rest: Option<LocalId>,
        case: &str,
    ) -> TokenStream {
        let subject = self.hidden_ref(ctx, subject);
        let least = count(keys.len());
        let test = operand(ctx.fallible(quote!(match_mapping(#subject, #least))));
        let fail = self.no_match(ctx, case);
        let mut out = quote!(if !#test { #fail });
        let keys: Vec<_> = keys
            .iter()
            .map(|key| tokens::solid(self.owned_value(ctx, key)))
            .collect();
        let rest = rest.map(|rest| self.local_name(ctx, rest));
        let table = if rest.is_some() {
            let table = ctx.fresh("keys");
            let n = count(keys.len());
            out.extend(quote!(let #table: [Value; #n] = [#(#keys),*];));
            quote!(&#table)
        } else {
            quote!(&[#(#keys),*])
        };
        if !values.is_empty() {
            let call = quote!(match_keys(#subject, #table));
            out.extend(self.take_parts(ctx, call, values, None, case));
        }
        if let Some(rest) = rest {
            let value = ctx.fallible(quote!(match_rest(#subject, #table)));
            out.extend(quote!(let #rest = #value;));
        }
        out
    }

    /// Takes the parts that `call` gives, all at once, then tests them in order.
    fn take_parts(
        &mut self,
        ctx: &mut Ctx,
        call: TokenStream,
        parts: &[Part],
        star: Option<usize>,
        case: &str,
    ) -> TokenStream {
        let is_array = call.clone().into_iter().next().is_some_and(|first| {
            let name = first.to_string();
            name.starts_with("match_items") && name != "match_items"
        });
        let call = ctx.fallible(call);
        let fail = self.no_match(ctx, case);
        let names: Vec<TokenStream> = parts
            .iter()
            .map(|part| match part.local {
                Some(local) => {
                    let name = self.local_name(ctx, local);
                    quote!(#name)
                }
                None => quote!(_),
            })
            .collect();
        let mut out = TokenStream::new();
        if is_array {
            out.extend(quote!(let Some([#(#names),*]) = #call else { #fail };));
        } else {
            let found = ctx.fresh("parts");
            out.extend(quote! {
                let Some(#found) = #call else { #fail };
                let mut #found = #found.into_iter();
            });
            for (at, name) in names.iter().enumerate() {
                let is_list = star == Some(at)
                    && parts[at]
                        .local
                        .is_some_and(|local| self.repr_of(ctx.id, local) == Repr::List);
                out.extend(if is_list {
                    quote!(let #name = as_list(next_part(&mut #found));)
                } else {
                    quote!(let #name = next_part(&mut #found);)
                });
            }
        }
        for part in parts {
            out.extend(self.pattern(ctx, &part.pattern, case));
        }
        out
    }
}

fn count(n: usize) -> proc_macro2::Literal {
    proc_macro2::Literal::usize_unsuffixed(n)
}
