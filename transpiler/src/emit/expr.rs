//! Expressions.

use super::*;
use crate::hir::calls;
use proc_macro2::Literal;

impl Emitter<'_, '_> {
    /// An expression in the representation that comes naturally.
    pub(super) fn expr(&mut self, ctx: &mut Ctx, e: &Expr) -> Op {
        match &e.kind {
            ExprKind::None => Op::value(quote!(Value::None)),
            ExprKind::Ellipsis => Op::value(quote!(Value::Ellipsis)),
            ExprKind::Bool(b) => Op::owned(quote!(#b), Repr::Bool),
            ExprKind::Int(i) => Op::owned(tokens::int(*i), Repr::I64),
            ExprKind::BigInt(digits) => {
                let digits = string(digits);
                Op::owned(quote!(Int::big(#digits)), Repr::Int)
            }
            ExprKind::Float(f) => Op::owned(tokens::float(*f), Repr::F64),
            ExprKind::Imaginary(f) => {
                let imaginary = tokens::float(*f);
                Op::value(quote!(imaginary(#imaginary)))
            }
            ExprKind::Str(s) => {
                let s = string(s);
                Op::owned(quote!(Str::new(#s)), Repr::Str)
            }
            ExprKind::Bytes(b) => {
                let b = Literal::byte_string(b);
                Op::value(quote!(Value::from(Bytes::new(#b))))
            }
            ExprKind::TypeForm(text) => {
                let text = string(text);
                Op::value(quote!(type_form(#text)))
            }
            ExprKind::Var(var) => self.read(ctx, var, e),
            ExprKind::Builtin(name) => Op::value(builtin_value(name)),
            ExprKind::ModuleItem { module, name } => self.module_item_value(module, name),
            ExprKind::Unbound(name) => {
                let name = string(name);
                Op::value(ctx.fallible(quote!(unbound(#name))))
            }
            ExprKind::List(items) => self.list(ctx, items),
            ExprKind::Tuple(items) => {
                let t = match self.plain_elements(ctx, items) {
                    Some(values) => quote!(Tuple::new(vec![#(#values),*])),
                    None => {
                        let items = self.starred_elements(ctx, items, quote!(extend_star));
                        quote!(tuple_of(&#items))
                    }
                };
                Op::value(quote!(Value::from(#t)))
            }
            ExprKind::Set(items) => {
                // CPython folds a display of three or more constants, which shows in its order.
                let folded = items.len() > 2
                    && items
                        .iter()
                        .all(|item| matches!(item, Element::One(e) if fold::is_constant(e)));
                let t = match self.plain_elements(ctx, items) {
                    Some(values) if folded => {
                        ctx.fallible(quote!(Set::from_constants(vec![#(#values),*])))
                    }
                    Some(values) => ctx.fallible(quote!(Set::from_values(vec![#(#values),*]))),
                    None => {
                        let items = self.starred_elements(ctx, items, quote!(extend_set));
                        ctx.fallible(quote!(set_of(&#items)))
                    }
                };
                Op::value(quote!(Value::from(#t)))
            }
            ExprKind::Dict(items) => self.dict(ctx, items),
            ExprKind::Comp { .. } => self.comp(ctx, e),
            ExprKind::GenExpr { first, function } => {
                let first = self.expr(ctx, first).value_ref();
                let first = if self.is_async_genexpr(*function) {
                    ctx.fallible(quote!(async_iter(#first)))
                } else {
                    let it = ctx.fallible(quote!(iter(#first)));
                    quote!(Value::from(#it))
                };
                self.gen_expr(ctx, *function, first)
            }
            ExprKind::Lambda(function) => {
                let value = self.function_value(ctx, *function);
                Op::value(value)
            }
            ExprKind::Unary { op, operand } => self.unary(ctx, *op, operand),
            ExprKind::Binary { op, left, right } => {
                let bounds = self.typed.ty(e);
                self.binary(ctx, *op, left, right, bounds)
            }
            ExprKind::Compare { .. } if self.typed.ty(e) != crate::types::Ty::Any => {
                Op::owned(self.cond(ctx, e), Repr::Bool)
            }
            ExprKind::Compare { first, rest } => self.compare_value(ctx, first, rest),
            ExprKind::And(values) => self.short_circuit(ctx, e, values, true),
            ExprKind::Or(values) => self.short_circuit(ctx, e, values, false),
            ExprKind::IfElse { test, then, orelse } => {
                let repr = self.typed.ty(e).repr();
                let test = self.cond(ctx, test);
                let then = self.expr(ctx, then).into_repr(repr);
                let orelse = self.expr(ctx, orelse).into_repr(repr);
                Op::owned(quote!(if #test { #then } else { #orelse }), repr)
            }
            ExprKind::Walrus { var, value } => {
                let repr = self.typed.ty(value).repr();
                let value = self.expr(ctx, value).into_repr(repr);
                let temp = ctx.fresh("value");
                let store = self.store(
                    ctx,
                    var,
                    Op {
                        tokens: quote!(#temp),
                        repr,
                        place: Place::Local,
                    },
                    None,
                );
                Op::owned(quote!({ let #temp = #value; #store #temp }), repr)
            }
            ExprKind::Attr { object, name } => {
                let object = self.expr(ctx, object).value_ref();
                let name = self.name(name);
                Op::value(ctx.fallible(quote!(get_attr(#object, #name))))
            }
            ExprKind::Item { object, index } => self.subscript(ctx, object, index),
            ExprKind::Slice { parts } => {
                let parts: Vec<TokenStream> = parts
                    .iter()
                    .map(|p| match p {
                        Some(p) => self.owned_value(ctx, p),
                        None => quote!(Value::None),
                    })
                    .collect();
                Op::value(quote!(slice(#(#parts),*)))
            }
            ExprKind::Call { func, args } => {
                let op = self.call(ctx, e, func, args);
                self.dropping(ctx, e, op)
            }
            ExprKind::MethodCall { object, name, args } => {
                let op = self.method_call(ctx, e, object, name, args);
                self.dropping(ctx, e, op)
            }
            ExprKind::Super { class, this } => {
                let class = self.expr(ctx, class).value_ref();
                let this = self.expr(ctx, this).value_ref();
                Op::value(ctx.fallible(quote!(super_(#class, #this))))
            }
            ExprKind::FString(parts) => Op::owned(self.fstring(ctx, parts), Repr::Str),
            ExprKind::Yield(value) => {
                let value = match value {
                    Some(value) => self.owned_value(ctx, value),
                    None => quote!(Value::None),
                };
                let give = if self.program.functions[ctx.id].is_async {
                    quote!(co.give_item(#value).await)
                } else {
                    quote!(co.give(#value).await)
                };
                Op::value(ctx.fallible(give))
            }
            ExprKind::YieldFrom(value) => {
                let value = self.expr(ctx, value).value_ref();
                Op::value(ctx.fallible(quote!(co.give_from(#value).await)))
            }
            ExprKind::Await(value) => {
                let value = self.expr(ctx, value).value_ref();
                Op::value(ctx.fallible(quote!(co.wait(#value).await)))
            }
            ExprKind::ClassName { name, outer } => {
                let key = self.name(name);
                let outer = self.owned_value(ctx, outer);
                Op::value(quote!(match class.get(#key) { Some(value) => value, None => #outer }))
            }
        }
    }

    /// A call after which the objects that only its arguments held are dropped at once, where that shows.
    fn dropping(&mut self, ctx: &mut Ctx, e: &Expr, op: Op) -> Op {
        if op.place != Place::Owned || !self.drops_arguments(e) {
            return op;
        }
        let (value, tokens) = (ctx.fresh("value"), op.tokens);
        Op::owned(quote!({ let #value = #tokens; #value }), op.repr)
    }

    /// Whether a call's arguments may be objects that nothing else holds, and whose end shows.
    pub(super) fn drops_arguments(&self, e: &Expr) -> bool {
        let is_call = matches!(e.kind, ExprKind::Call { .. } | ExprKind::MethodCall { .. });
        let mut found = false;
        if self.finalises && is_call {
            visit::children(self.program, e, &mut |child| {
                let made_here = matches!(
                    child.kind,
                    ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::GenExpr { .. }
                );
                found |= made_here && self.typed.ty(child).is_dynamic();
            });
        }
        found
    }

    pub(super) fn owned_value(&mut self, ctx: &mut Ctx, e: &Expr) -> TokenStream {
        self.expr(ctx, e).into_repr(Repr::Value)
    }

    fn read(&mut self, ctx: &mut Ctx, var: &Var, e: &Expr) -> Op {
        let check = self.typed.flows[ctx.id].unset_reads.contains(&e.id);
        self.read_var(ctx, var, check)
    }

    pub(super) fn read_var(&mut self, ctx: &mut Ctx, var: &Var, check: bool) -> Op {
        match var {
            Var::Local(local) => {
                let info = &self.program.functions[ctx.id].locals[*local];
                let text = string(&info.name);
                if ctx.id == MODULE && (info.shared || info.function.is_some()) {
                    return self.read_global(ctx, *local);
                }
                let (in_cell, is_capture, builtin) = (info.in_cell, info.is_capture, info.builtin);
                let ident = self.local_name(ctx, *local);
                if in_cell {
                    let inside = ctx.comprehensions > 0 && ctx.id != MODULE;
                    let get = if is_capture || inside {
                        quote!(#ident.get_free(#text))
                    } else if ctx.id == MODULE {
                        quote!(#ident.get_name(#text))
                    } else {
                        quote!(#ident.get_local(#text))
                    };
                    return Op::value(ctx.fallible(get));
                }
                let repr = self.repr_of(ctx.id, *local);
                if check && repr == Repr::Value {
                    let get = if ctx.id != MODULE {
                        let read = if ctx.comprehensions > 0 {
                            quote!(assigned_free)
                        } else {
                            quote!(assigned_local)
                        };
                        quote!(#read(&#ident, #text))
                    } else if builtin {
                        let name = self.program.globals()[*local].name.clone();
                        let other = builtin_value(&name);
                        return Op::value(quote!(assigned_or(&#ident, #other)));
                    } else {
                        quote!(assigned_name(&#ident, #text))
                    };
                    let tokens = ctx.fallible(get);
                    return Op {
                        tokens,
                        repr,
                        place: Place::Ref,
                    };
                }
                let by_ref = info_is_ref_param(self.program, ctx, *local, repr);
                Op {
                    tokens: quote!(#ident),
                    repr,
                    place: if by_ref { Place::Ref } else { Place::Local },
                }
            }
            Var::Global(local) => self.read_global(ctx, *local),
            Var::Class { name, outer } => {
                let key = self.name(name);
                let text = string(name);
                let found = quote!(class.get(#key));
                let tokens = match outer {
                    Some(local) => {
                        let mut inner = self.read_global(ctx, *local);
                        inner.place = Place::Owned;
                        let other = inner.tokens;
                        quote!(match #found { Some(value) => value, None => #other })
                    }
                    None if crate::stubs::surface().builtin(name).is_some() => {
                        let other = builtin_value(name);
                        quote!(match #found { Some(value) => value, None => #other })
                    }
                    None => {
                        let missing = ctx.fallible(quote!(unbound(#text)));
                        quote!(match #found { Some(value) => value, None => #missing })
                    }
                };
                Op::value(tokens)
            }
        }
    }

    fn read_global(&mut self, ctx: &mut Ctx, local: LocalId) -> Op {
        let info = &self.program.globals()[local];
        let ident = self.global(local);
        if info.builtin && info.function.is_none() {
            let other = builtin_value(&info.name);
            return Op::value(quote!(#ident.get_or(#other)));
        }
        Op::value(ctx.fallible(quote!(#ident.get())))
    }

    fn module_item_value(&mut self, module: &str, name: &str) -> Op {
        let module_ident = module_ident(module);
        let is_constant = crate::stubs::surface()
            .module(module)
            .and_then(|m| m.item(name))
            .is_some_and(|d| d.kind == crate::stubs::Kind::Constant);
        if is_constant {
            let item = ident(&name.to_lowercase());
            let op = Op::value(quote!(#module_ident::#item()));
            return match crate::infer::constant(module, name) {
                crate::types::Ty::Float => Op::owned(op.into_repr(Repr::F64), Repr::F64),
                _ => op,
            };
        }
        let item = ident(&builtin_ident(name));
        Op::value(quote!(#module_ident::#item.value()))
    }

    fn plain_elements(&mut self, ctx: &mut Ctx, items: &[Element]) -> Option<Vec<TokenStream>> {
        let computed = |i: &Element| match i {
            Element::One(e) => !is_simple(e),
            Element::Star(_) => true,
        };
        if items.iter().any(|i| matches!(i, Element::Star(_)))
            || (items.len() > LONG_DISPLAY && items.iter().any(computed))
        {
            return None;
        }
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            let (Element::One(e) | Element::Star(e)) = item;
            out.push(solid(self.owned_value(ctx, e)));
        }
        Some(out)
    }

    /// A block that builds a list from elements and starred iterables.
    /// The elements of a display that holds stars, as a list; `extend` adds what a star stands for.
    fn starred_elements(
        &mut self,
        ctx: &mut Ctx,
        items: &[Element],
        extend: TokenStream,
    ) -> TokenStream {
        let list = ctx.fresh("items");
        let mut stmts = quote!(let #list = List::new(););
        for item in items {
            match item {
                Element::One(e) => {
                    let value = self.owned_value(ctx, e);
                    stmts.extend(quote!(#list.append(#value);));
                }
                Element::Star(e) => {
                    let value = self.expr(ctx, e).value_ref();
                    let extend = ctx.fallible(quote!(#extend(&#list, #value)));
                    stmts.extend(quote!(#extend;));
                }
            }
        }
        operand(quote!({ #stmts #list }))
    }

    fn list(&mut self, ctx: &mut Ctx, items: &[Element]) -> Op {
        if items.is_empty() {
            return Op::owned(quote!(List::new()), Repr::List);
        }
        let literal = |kind: fn(&ExprKind) -> bool| {
            items
                .iter()
                .all(|i| matches!(i, Element::One(e) if kind(&e.kind)))
        };
        let make = if literal(|k| matches!(k, ExprKind::Int(_))) {
            Some((quote!(from_ints), Repr::I64))
        } else if literal(|k| matches!(k, ExprKind::Float(_))) {
            Some((quote!(from_floats), Repr::F64))
        } else if literal(|k| matches!(k, ExprKind::Bool(_))) {
            Some((quote!(from_bools), Repr::Bool))
        } else {
            None
        };
        if let Some((make, repr)) = make {
            let mut values = Vec::with_capacity(items.len());
            for item in items {
                let (Element::One(e) | Element::Star(e)) = item;
                values.push(
                    solid(self.expr(ctx, e).into_repr(repr))
                        .into_iter()
                        .collect::<TokenStream>(),
                );
            }
            let values = values.into_iter().map(unparenthesised);
            return Op::owned(quote!(List::#make(vec![#(#values),*])), Repr::List);
        }
        match self.plain_elements(ctx, items) {
            Some(values) => Op::owned(quote!(List::from_values(vec![#(#values),*])), Repr::List),
            None => Op::owned(
                self.starred_elements(ctx, items, quote!(extend_star)),
                Repr::List,
            ),
        }
    }

    fn dict(&mut self, ctx: &mut Ctx, items: &[DictItem]) -> Op {
        if items.is_empty() {
            return Op::value(quote!(Value::from(Dict::new())));
        }
        let computed = |i: &DictItem| match i {
            DictItem::Pair(key, value) => !is_simple(key) || !is_simple(value),
            DictItem::Spread(_) => true,
        };
        if items.len() > LONG_DISPLAY && items.iter().any(computed) {
            return self.spread_dict(ctx, items);
        }
        let mut pairs = Vec::with_capacity(items.len());
        for item in items {
            let DictItem::Pair(key, value) = item else {
                return self.spread_dict(ctx, items);
            };
            let key = solid(self.owned_value(ctx, key));
            let value = solid(self.owned_value(ctx, value));
            pairs.push(quote!((#key, #value)));
        }
        let dict = ctx.fallible(quote!(Dict::from_pairs(vec![#(#pairs),*])));
        Op::value(quote!(Value::from(#dict)))
    }

    fn spread_dict(&mut self, ctx: &mut Ctx, items: &[DictItem]) -> Op {
        let dict = ctx.fresh("items");
        let mut stmts = quote!(let #dict = Dict::new(););
        for item in items {
            let step = match item {
                DictItem::Pair(key, value) => {
                    let key = self.owned_value(ctx, key);
                    let value = self.owned_value(ctx, value);
                    ctx.fallible(quote!(#dict.set(#key, #value)))
                }
                DictItem::Spread(e) => {
                    let value = self.expr(ctx, e).value_ref();
                    ctx.fallible(quote!(spread(&#dict, #value)))
                }
            };
            stmts.extend(quote!(#step;));
        }
        Op::value(quote!(Value::from({ #stmts #dict })))
    }

    fn comp(&mut self, ctx: &mut Ctx, e: &Expr) -> Op {
        let ExprKind::Comp {
            kind,
            element,
            value,
            clauses,
            locals,
        } = &e.kind
        else {
            return Op::value(quote!(Value::None));
        };
        let line = e.line;
        let out = ctx.fresh("items");
        let (make, repr) = match kind {
            CompKind::List => (quote!(List::new()), Repr::List),
            CompKind::Set => (quote!(Set::new()), Repr::Value),
            CompKind::Dict => (quote!(Dict::new()), Repr::Value),
        };
        let mut declared = TokenStream::new();
        for local in locals {
            if self.program.functions[ctx.id].locals[*local].in_cell {
                let name = self.local_name(ctx, *local);
                declared.extend(quote!(let #name = Cell::unset();));
            }
        }
        // A frame of its own in tracebacks, which the first iterable is not in.
        let (frame, statement) = (ctx.frame, ctx.line);
        let inner = self.functions.len();
        self.functions.push(
            match kind {
                CompKind::List => "<listcomp>",
                CompKind::Set => "<setcomp>",
                CompKind::Dict => "<dictcomp>",
            }
            .to_owned(),
        );
        self.callers.push(Caller {
            frame: inner,
            line,
            outer: frame,
        });
        ctx.entered = Some((inner, line));
        let outermost = clauses.first().map_or(line, |clause| clause.iter.line);
        let begin = mark(frame, outermost);
        let body = self.comp_clauses(ctx, clauses, &mut |emitter, ctx| {
            ctx.line = element.line;
            let at = mark(ctx.frame, element.line);
            let last = match (kind, value) {
                (CompKind::Dict, Some(value)) => {
                    let key = emitter.owned_value(ctx, element);
                    let value = emitter.owned_value(ctx, value);
                    let set = ctx.fallible(quote!(#out.set(#key, #value)));
                    quote!(#set;)
                }
                (CompKind::Set, _) => {
                    let element = emitter.owned_value(ctx, element);
                    let add = ctx.fallible(quote!(#out.add(#element)));
                    quote!(#add;)
                }
                _ => emitter.append(ctx, &quote!(#out), element),
            };
            quote!(#at #last)
        });
        ctx.entered = None;
        ctx.frame = frame;
        ctx.line = statement;
        let end = mark(frame, statement);
        // A comprehension is a call in CPython and counts as one; one that awaits gives its depth back meanwhile.
        let depth = if self.program.functions[ctx.id].is_async {
            quote!()
        } else {
            let enter = ctx.fallible(quote!(enter().up()));
            quote!(let _frame = #enter;)
        };
        let block = quote!({ #depth #declared let #out = #make; #begin #body #end #out });
        if repr == Repr::List {
            Op::owned(block, repr)
        } else {
            Op::value(quote!(Value::from(#block)))
        }
    }

    /// `list.append(e)` in the list's cheapest form.
    pub(super) fn append(&mut self, ctx: &mut Ctx, list: &TokenStream, e: &Expr) -> TokenStream {
        let op = self.expr(ctx, e);
        match op.repr {
            Repr::I64 => {
                let v = op.take();
                quote!(#list.append_int(#v);)
            }
            Repr::F64 => {
                let v = op.take();
                quote!(#list.append_float(#v);)
            }
            _ => {
                let v = op.into_repr(Repr::Value);
                quote!(#list.append(#v);)
            }
        }
    }

    fn comp_clauses(
        &mut self,
        ctx: &mut Ctx,
        clauses: &[Clause],
        innermost: &mut dyn FnMut(&mut Self, &mut Ctx) -> TokenStream,
    ) -> TokenStream {
        let Some((clause, rest)) = clauses.split_first() else {
            return innermost(self, ctx);
        };
        self.for_each(
            ctx,
            &clause.target,
            &clause.iter,
            clause.is_async,
            None,
            &mut |emitter, ctx| {
                ctx.comprehensions += 1;
                // Lines of what the clauses inside hold: each stands on lines of its own.
                let inner = rest.first().map(|clause| mark(ctx.frame, clause.iter.line));
                let mut body = emitter.comp_clauses(ctx, rest, innermost);
                body = quote!(#inner #body);
                // Tests run outermost first, before what is inside.
                for test in clause.tests.iter().rev() {
                    ctx.line = test.line;
                    let at = mark(ctx.frame, test.line);
                    let test = emitter.cond(ctx, test);
                    body = quote!(#at if #test { #body });
                }
                ctx.comprehensions -= 1;
                body
            },
        )
    }

    fn subscript(&mut self, ctx: &mut Ctx, object: &Expr, index: &Expr) -> Op {
        let is_slice = matches!(index.kind, ExprKind::Slice { .. });
        let hazard = contains_walrus(self.program, index);
        let mut base = self.expr(ctx, object);
        if hazard {
            base = Op {
                repr: base.repr,
                tokens: base.take(),
                place: Place::Owned,
            };
        }
        if let ExprKind::Str(key) = &index.kind {
            let key = string(key);
            let base = base.value_ref();
            return Op::value(ctx.fallible(quote!(get_key(#base, #key))));
        }
        let mut index = self.expr(ctx, index);
        if base.repr == Repr::List && index.repr == Repr::Int {
            let t = index.borrow();
            index = Op::owned(ctx.fallible(quote!(index_of(#t))), Repr::I64);
        }
        match (base.repr, index.repr) {
            (Repr::Str, Repr::I64) => {
                let (base, index) = (base.receiver(), index.take());
                Op::owned(ctx.fallible(quote!(#base.get(#index))), Repr::Str)
            }
            (Repr::List, Repr::I64) => {
                let (base, index) = (base.receiver(), index.take());
                Op::value(ctx.fallible(quote!(#base.get(#index))))
            }
            (_, Repr::I64) => {
                let (base, index) = (base.value_ref(), index.take());
                Op::value(ctx.fallible(quote!(get_index(#base, #index))))
            }
            (repr, _) => {
                let (base, index) = (base.value_ref(), index.value_ref());
                let got = Op::value(ctx.fallible(quote!(get_item(#base, #index))));
                match repr {
                    Repr::Str => Op::owned(got.into_repr(Repr::Str), Repr::Str),
                    Repr::List if is_slice => Op::owned(got.into_repr(Repr::List), Repr::List),
                    _ => got,
                }
            }
        }
    }

    fn fstring(&mut self, ctx: &mut Ctx, parts: &[FPart]) -> TokenStream {
        if parts.len() > LONG_DISPLAY {
            return self.long_fstring(ctx, parts);
        }
        let mut pieces = Vec::with_capacity(parts.len());
        for part in parts {
            pieces.push(match part {
                FPart::Text(text) => string(text),
                FPart::Value {
                    value,
                    conversion,
                    spec,
                } => {
                    let str_ = self.fpart(ctx, value, *conversion, spec);
                    quote!(#str_.as_str())
                }
            });
        }
        quote!(Str::concat(&[#(#pieces),*]))
    }

    /// An f-string of many parts, built one by one.
    fn long_fstring(&mut self, ctx: &mut Ctx, parts: &[FPart]) -> TokenStream {
        let text = ctx.fresh("text");
        let mut stmts = quote!(let mut #text = Str::new(""););
        for part in parts {
            let piece = match part {
                FPart::Text(part) => {
                    let part = string(part);
                    quote!(Str::new(#part))
                }
                FPart::Value {
                    value,
                    conversion,
                    spec,
                } => self.fpart(ctx, value, *conversion, spec),
            };
            let append = ctx.fallible(quote!(#text.append(&#piece)));
            stmts.extend(quote!(#append;));
        }
        quote!({ #stmts #text })
    }

    fn fpart(
        &mut self,
        ctx: &mut Ctx,
        value: &Expr,
        conversion: Option<char>,
        spec: &[FPart],
    ) -> TokenStream {
        let op = self.expr(ctx, value);
        if conversion.is_none() && spec.is_empty() && op.repr == Repr::Str {
            return op.receiver();
        }
        let value = op.value_ref();
        let value = match conversion {
            None if spec.is_empty() => {
                return operand(ctx.fallible(quote!(format_value(#value, ""))));
            }
            None => value,
            Some(conversion) => {
                let f = ident(match conversion {
                    'r' => "repr",
                    'a' => "ascii",
                    _ => "to_str",
                });
                let converted = ctx.fallible(quote!(#f(#value)));
                if spec.is_empty() {
                    return operand(converted);
                }
                quote!(&Value::from(#converted))
            }
        };
        let spec = match spec {
            [FPart::Text(text)] => string(text),
            parts => {
                let text = self.fstring(ctx, parts);
                quote!(#text.as_str())
            }
        };
        operand(ctx.fallible(quote!(format_value(#value, #spec))))
    }
}

/// A display of more elements than this is built one by one if any of them is computed: rustc's time and memory grow with
/// the square of the values that one expression holds while it may still fail.
const LONG_DISPLAY: usize = 24;

/// An element that cannot fail.
fn is_simple(e: &Expr) -> bool {
    calls::is_literal(e)
        || match &e.kind {
            ExprKind::List(items) | ExprKind::Tuple(items) => {
                items.len() <= LONG_DISPLAY
                    && items
                        .iter()
                        .all(|i| matches!(i, Element::One(e) if is_simple(e)))
            }
            _ => false,
        }
}

/// Parameters that arrive by reference.
fn info_is_ref_param(program: &Program, ctx: &Ctx, local: LocalId, repr: Repr) -> bool {
    let function = &program.functions[ctx.id];
    let info = &function.locals[local];
    info.is_param
        && !function.suspends()
        && matches!(repr, Repr::Value | Repr::Str | Repr::List)
        && ctx.declarations.writes(local) == 0
}

/// `[(-1), 2]` reads better as `[-1, 2]`.
fn unparenthesised(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.clone().into_iter();
    if let (Some(proc_macro2::TokenTree::Group(group)), None) = (trees.next(), trees.next())
        && group.delimiter() == proc_macro2::Delimiter::Parenthesis
    {
        return group.stream();
    }
    tokens
}

pub(super) fn contains_walrus(program: &Program, e: &Expr) -> bool {
    let mut found = false;
    visit::expr(program, e, &mut |e| {
        found |= matches!(e.kind, ExprKind::Walrus { .. })
    });
    found
}

/// `ValueError` is `VALUE_ERROR` in the prelude, `int` is `INT`.
pub(super) fn builtin_ident(name: &str) -> String {
    // Old names of the same class.
    if matches!(name, "IOError" | "EnvironmentError") {
        return "OS_ERROR".to_owned();
    }
    // `dataclasses` has the function `field` too.
    if name == "Field" {
        return "FIELD_CLASS".to_owned();
    }
    // `typing` has `Final` too.
    if name == "final" {
        return "FINAL_FUNCTION".to_owned();
    }
    let mut out = String::new();
    let chars: Vec<char> = name.chars().collect();
    for (i, c) in chars.iter().enumerate() {
        let starts_word = c.is_ascii_uppercase()
            && i > 0
            && (chars[i - 1].is_ascii_lowercase()
                || (chars[i - 1].is_ascii_uppercase()
                    && chars.get(i + 1).is_some_and(|c| c.is_ascii_lowercase())));
        if starts_word {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    out
}

/// The Rust module of a Python one: `collections.abc` is `collections_abc`.
pub(super) fn module_ident(module: &str) -> proc_macro2::Ident {
    // A module of Rust cannot have the name of a keyword.
    match module {
        "enum" => ident("enum_"),
        module => ident(&module.replace('.', "_")),
    }
}

pub(super) fn builtin_value(name: &str) -> TokenStream {
    match name {
        "NotImplemented" => quote!(Value::NotImplemented),
        "Ellipsis" => quote!(Value::Ellipsis),
        "__debug__" => quote!(Value::from(true)),
        "__name__" => quote!(Value::from(Str::new("__main__"))),
        _ => {
            let ident = ident(&builtin_ident(name));
            quote!(#ident.value())
        }
    }
}
