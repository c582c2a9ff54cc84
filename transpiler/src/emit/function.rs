//! Functions, generators, classes and the module.

use super::call::by_reference;
use super::*;

impl Emitter<'_, '_> {
    /// The variables whose end a program can see: those that may hold a generator that cleans up.
    fn kept(&self, id: FnId) -> BTreeSet<LocalId> {
        if !self.finalises || self.program.functions[id].kind == FnKind::Class {
            return BTreeSet::new();
        }
        (0..self.program.functions[id].locals.len())
            .filter(|local| self.typed.local(id, *local).is_dynamic())
            .collect()
    }

    fn context(&mut self, id: FnId) -> Ctx {
        let function = &self.program.functions[id];
        let frame = self.functions.len();
        self.functions.push(function.name.clone());
        let generator = function.suspends();
        Ctx {
            id,
            frame,
            line: function.line,
            entered: None,
            fail: Fail::Question,
            exits: Vec::new(),
            loops: Vec::new(),
            regions: 0,
            ret: if generator || id == MODULE || function.kind == FnKind::Class {
                Repr::Value
            } else {
                self.typed.returns[id].repr()
            },
            declarations: declare::plan(
                self.program,
                id,
                &self.typed.flows[id].maybe_unset,
                &self.kept(id),
            ),
            counter: 0,
            comprehensions: 0,
            used_labels: BTreeSet::new(),
        }
    }

    /// One emitted function: a Python function, lambda or generator expression.
    pub(super) fn item(&mut self, id: FnId) -> TokenStream {
        let mut ctx = self.context(id);
        let function = &self.program.functions[id];
        if function.kind == FnKind::Class && function.body.is_empty() {
            // Nothing runs, so nothing calls it.
            return TokenStream::new();
        }
        let name = ident(&function.rust_name);
        let is_generator = function.suspends();
        let mut params = TokenStream::new();
        let mut prologue = TokenStream::new();
        if function.kind == FnKind::Class {
            params.extend(quote!(class: &mut ClassBuilder,));
        }
        for capture in &function.captures {
            let name = self.local_name(&ctx, capture.inner);
            params.extend(if is_generator {
                quote!(#name: Cell,)
            } else {
                quote!(#name: &Cell,)
            });
        }
        let mut locals: Vec<LocalId> = function.params.iter().map(|p| p.local).collect();
        if function.kind == FnKind::GenExpr {
            locals.insert(0, 0);
        }
        for local in locals {
            let info = &function.locals[local];
            let repr = self.repr_of(id, local);
            let ty = type_of(repr);
            let name = self.local_name(&ctx, local);
            let rewritten = ctx.declarations.writes(local) > 0
                || self.typed.flows[id].maybe_unset.contains(&local);
            let shared = !is_generator && by_reference(repr);
            if info.in_cell {
                params.extend(if shared {
                    quote!(#name: &#ty,)
                } else {
                    quote!(#name: #ty,)
                });
                let value = if shared {
                    quote!(#name.clone())
                } else {
                    quote!(Value::from(#name))
                };
                let value = if is_generator { quote!(#name) } else { value };
                prologue.extend(quote!(let #name = Cell::new(#value);));
            } else if shared {
                params.extend(quote!(#name: &#ty,));
                if rewritten {
                    prologue.extend(quote!(let mut #name = #name.clone();));
                }
            } else if rewritten {
                params.extend(quote!(mut #name: #ty,));
            } else {
                params.extend(quote!(#name: #ty,));
            }
        }
        for local in ctx.declarations.top().to_vec() {
            let declaration = self.declare(&ctx, local);
            prologue.extend(declaration);
        }
        if function.kind == FnKind::Class
            && let Some(cell) = function
                .locals
                .iter()
                .position(|l| l.name == "__class__" && !l.is_capture)
        {
            let cell = self.local_name(&ctx, cell);
            prologue.extend(quote!(class.class_cell(&#cell);));
        }
        let mut doc = TokenStream::new();
        if let Some(text) = &function.doc {
            for line in text.trim().lines() {
                let line = format!(" {}", line.trim_end());
                doc.extend(quote!(#[doc = #line]));
            }
        }
        let body = self.tail_block(&mut ctx, &function.body);
        if is_generator {
            // `return` before every `yield` leaves the coroutine's end unused.
            let end = ident(if names_it(&body) { "co" } else { "_co" });
            params = quote!(#end: Yielder, #params);
        }
        let ret = type_of(ctx.ret);
        let at = mark(ctx.frame, function.line);
        let header = note(function.line);
        let start = if is_generator {
            quote!()
        } else {
            quote!(let _frame = enter()?;)
        };
        let asyncness = if is_generator {
            quote!(async)
        } else {
            quote!()
        };
        let lints = lints::of(self, &ctx);
        quote! {
            #header
            #doc
            #lints
            #asyncness fn #name(#params) -> Run<#ret> {
                #at
                #start
                #prologue
                #body
            }
        }
    }

    pub(super) fn module_item(&mut self) -> TokenStream {
        let mut ctx = self.context(MODULE);
        let function = &self.program.functions[MODULE];
        let mut prologue = TokenStream::new();
        for local in ctx.declarations.top().to_vec() {
            let info = &function.locals[local];
            if !info.shared && info.function.is_none() {
                let declaration = self.declare(&ctx, local);
                prologue.extend(declaration);
            }
        }
        // The value of a last expression statement is the plan's value.
        let (body, end) = match function.body.split_last() {
            Some((last, rest)) => match &last.kind {
                StmtKind::Expr(e) => {
                    let mut body = self.block(&mut ctx, rest);
                    if crate::infer::flow::completes(rest) {
                        body.extend(self.before(&mut ctx, last));
                        let value = self.owned_value(&mut ctx, e);
                        body.extend(quote!(Ok(#value)));
                    }
                    (body, quote!())
                }
                _ => {
                    let body = self.block(&mut ctx, &function.body);
                    let end = if crate::infer::flow::completes(&function.body) {
                        quote!(Ok(Value::None))
                    } else {
                        quote!()
                    };
                    (body, end)
                }
            },
            None => (quote!(), quote!(Ok(Value::None))),
        };
        let at = mark(ctx.frame, 1);
        let lints = lints::of(self, &ctx);
        quote! {
            #lints
            fn module() -> Run<Value> {
                #at
                #prologue
                #body
                #end
            }
            fn main() {
                start(&PLAN, module)
            }
        }
    }

    /// The function object of a `def` or `lambda`: captures cloned in, arguments taken from a slice.
    pub(super) fn function_value(&mut self, ctx: &mut Ctx, id: FnId) -> TokenStream {
        let signature = self.signature(id);
        let function = &self.program.functions[id];
        let mut defaults = Vec::new();
        let mut any_default = false;
        for param in &function.params {
            if matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKwargs) {
                continue;
            }
            defaults.push(match &param.default {
                Some(default) => {
                    any_default = true;
                    solid(self.owned_value(ctx, default))
                }
                None => quote!(Value::Unset),
            });
        }
        let defaults = if any_default {
            quote!(vec![#(#defaults),*])
        } else {
            quote!(vec![])
        };
        let name = ident(&function.rust_name);
        let mut clones = TokenStream::new();
        let mut inner_clones = TokenStream::new();
        let mut values = Vec::new();
        for capture in &function.captures {
            let outer = self.local_name(ctx, capture.outer);
            clones.extend(quote!(let #outer = #outer.clone();));
            if function.suspends() {
                inner_clones.extend(quote!(let #outer = #outer.clone();));
                values.push(quote!(#outer));
            } else {
                values.push(quote!(&#outer));
            }
        }
        for (i, _) in function.params.iter().enumerate() {
            let index = proc_macro2::Literal::usize_unsuffixed(i);
            values.push(if function.suspends() {
                quote!(args[#index].clone())
            } else {
                quote!(&args[#index])
            });
        }
        let args = if function.params.is_empty() {
            quote!(_args)
        } else {
            quote!(args)
        };
        let moved = if function.captures.is_empty() {
            quote!()
        } else {
            quote!(move)
        };
        let closure = if function.suspends() {
            let (text, qualname) = (string(&function.name), string(&function.qualname));
            let make = ident(maker(function));
            let bindings: TokenStream = (0..function.params.len())
                .map(|i| {
                    let (index, arg) = (
                        proc_macro2::Literal::usize_unsuffixed(i),
                        ident(&format!("arg_{i}")),
                    );
                    quote!(let #arg = args[#index].clone();)
                })
                .collect();
            let captured = values.len() - function.params.len();
            let given =
                values
                    .iter()
                    .take(captured)
                    .cloned()
                    .chain((0..function.params.len()).map(|i| {
                        let arg = ident(&format!("arg_{i}"));
                        quote!(#arg)
                    }));
            quote!(#moved |#args| { #bindings #inner_clones Ok(#make(#text, #qualname, move |co| #name(co, #(#given),*))) })
        } else {
            let call = quote!(#name(#(#values),*));
            match self.typed.returns[id].repr() {
                Repr::Value => quote!(#moved |#args| #call),
                _ => quote!(#moved |#args| #call.map(Value::from)),
            }
        };
        let make = {
            let make = ident(if function.is_async && !function.is_generator {
                "coroutine_function"
            } else {
                "function"
            });
            quote!(#make(&#signature, #defaults, #closure))
        };
        if clones.is_empty() {
            make
        } else {
            quote!({ #clones #make })
        }
    }

    /// The generator object of a generator expression.
    pub(super) fn gen_expr(&mut self, ctx: &mut Ctx, id: FnId, first: TokenStream) -> Op {
        let function = &self.program.functions[id];
        let name = ident(&function.rust_name);
        let mut clones = TokenStream::new();
        let mut values = Vec::new();
        for capture in &function.captures {
            let outer = self.local_name(ctx, capture.outer);
            clones.extend(quote!(let #outer = #outer.clone();));
            values.push(quote!(#outer));
        }
        values.push(quote!(outermost));
        let (make, qualname) = (ident(maker(function)), string(&function.qualname));
        Op::value(quote!({
            let outermost = #first;
            #clones
            #make("<genexpr>", #qualname, move |co| #name(co, #(#values),*))
        }))
    }

    fn signature(&mut self, id: FnId) -> proc_macro2::Ident {
        let function = &self.program.functions[id];
        let static_name = ident(&format!(
            "SIG_{}",
            function.rust_name.trim_matches('_').to_uppercase()
        ));
        // An expression may be spelled twice, of which one spelling is used.
        if !self.signatures.insert(id) {
            return static_name;
        }
        let (name, qualname) = (string(&function.name), string(&function.qualname));
        let doc = match &function.doc {
            Some(doc) => {
                let doc = string(doc);
                quote!(Some(#doc))
            }
            None => quote!(None),
        };
        let named = |kinds: &[ParamKind]| {
            function
                .params
                .iter()
                .filter(|p| kinds.contains(&p.kind))
                .count()
        };
        let plain: Vec<_> = function
            .params
            .iter()
            .filter(|p| !matches!(p.kind, ParamKind::VarArgs | ParamKind::VarKwargs))
            .map(|p| string(&function.locals[p.local].name))
            .collect();
        let star = |kind: ParamKind| match function.params.iter().find(|p| p.kind == kind) {
            Some(param) => {
                let name = string(&function.locals[param.local].name);
                quote!(Some(#name))
            }
            None => quote!(None),
        };
        let (var_args, var_kwargs) = (star(ParamKind::VarArgs), star(ParamKind::VarKwargs));
        let positional_only =
            proc_macro2::Literal::usize_unsuffixed(named(&[ParamKind::PositionalOnly]));
        let positional = proc_macro2::Literal::usize_unsuffixed(named(&[
            ParamKind::PositionalOnly,
            ParamKind::Positional,
        ]));
        self.statics.extend(quote! {
            static #static_name: Signature = Signature {
                name: #name,
                qualname: #qualname,
                doc: #doc,
                params: &[#(#plain),*],
                positional_only: #positional_only,
                positional: #positional,
                var_args: #var_args,
                var_kwargs: #var_kwargs,
            };
        });
        static_name
    }
}

/// The function of the prelude that makes what a call of a suspending function gives.
fn maker(function: &Function) -> &'static str {
    match (function.is_generator, function.is_async) {
        (true, true) => "async_generator",
        (false, true) => "coroutine",
        _ => "generator",
    }
}

/// Whether a body uses its end of the coroutine.
fn names_it(body: &TokenStream) -> bool {
    use proc_macro2::TokenTree;
    body.clone().into_iter().any(|tree| match tree {
        TokenTree::Group(group) => names_it(&group.stream()),
        TokenTree::Ident(name) => name == "co",
        _ => false,
    })
}

/// The comment that names the Python line of an item.
fn note(line: u32) -> TokenStream {
    let line = proc_macro2::Literal::u32_unsuffixed(line);
    quote!(__note!(#line);)
}
