//! Class statements, and decorators of functions and classes.

use super::*;

/// An evaluated decorator and its line.
pub(super) struct Decorator {
    call: TokenStream,
    line: u32,
}

impl Emitter<'_, '_> {
    pub(super) fn def_stmt(
        &mut self,
        ctx: &mut Ctx,
        var: &Var,
        function: FnId,
        (decorators, annotations): (&[Expr], &[(String, Expr)]),
        declares: &dyn Fn(&Emitter<'_, '_>, &Ctx, LocalId) -> bool,
    ) -> TokenStream {
        if !self.program.functions[function].escapes && decorators.is_empty() {
            // Called by name alone: there is no object to make.
            let mut out = TokenStream::new();
            for (_, annotation) in annotations {
                let value = self.owned_value(ctx, annotation);
                out.extend(quote!(let _ = #value;));
            }
            return out;
        }
        let (mut out, decorators) = self.evaluate_decorators(ctx, decorators);
        let mut value = Op::value(self.function_value(ctx, function));
        if !annotations.is_empty() {
            let made = value.into_repr(Repr::Value);
            let mut all = Vec::with_capacity(annotations.len());
            for (name, annotation) in annotations {
                let annotation = self.owned_value(ctx, annotation);
                let name = self.name(name);
                all.push(quote!((#name, #annotation)));
            }
            value = Op::value(quote!(annotated(#made, vec![#(#all),*])));
        }
        if !decorators.is_empty() {
            out.extend(mark(ctx.frame, self.program.functions[function].line));
            let (applied, decorated) = self.decorate(ctx, value, decorators);
            out.extend(applied);
            value = decorated;
        }
        let declared = match var {
            Var::Local(local) => declares(self, ctx, *local).then_some(*local),
            _ => None,
        };
        out.extend(self.store(ctx, var, value, declared));
        out
    }

    /// Evaluates decorators from the top down, before what they decorate.
    fn evaluate_decorators(
        &mut self,
        ctx: &mut Ctx,
        decorators: &[Expr],
    ) -> (TokenStream, Vec<Decorator>) {
        let mut out = TokenStream::new();
        let mut all = Vec::with_capacity(decorators.len());
        for decorator in decorators {
            let line = decorator.line;
            let known = match &decorator.kind {
                ExprKind::Builtin(name)
                    if !matches!(
                        name.as_str(),
                        "NotImplemented" | "Ellipsis" | "__debug__" | "__name__"
                    ) =>
                {
                    let item = ident(&super::expr::builtin_ident(name));
                    Some(quote!(#item.call))
                }
                _ => None,
            };
            let call = match known {
                Some(call) => call,
                None => {
                    let temp = ctx.fresh("decorator");
                    let value = self.owned_value(ctx, decorator);
                    out.extend(mark(ctx.frame, line));
                    out.extend(quote!(let #temp = #value;));
                    quote!(#temp)
                }
            };
            all.push(Decorator { call, line });
        }
        (out, all)
    }

    /// Applies decorators from the bottom up.
    fn decorate(
        &mut self,
        ctx: &mut Ctx,
        value: Op,
        decorators: Vec<Decorator>,
    ) -> (TokenStream, Op) {
        let mut out = TokenStream::new();
        let mut value = value.into_repr(Repr::Value);
        for Decorator { call, line } in decorators.into_iter().rev() {
            let temp = ctx.fresh("decorated");
            let is_item = call.clone().into_iter().count() > 1;
            out.extend(quote!(let #temp = #value;));
            out.extend(mark(ctx.frame, line));
            value = ctx.fallible(if is_item {
                quote!(#call(&[#temp]))
            } else {
                quote!(call(&#call, &[#temp]))
            });
        }
        (out, Op::value(value))
    }

    /// A class statement: the bases and keywords, the body, the class, its decorators, the name.
    pub(super) fn class_stmt(&mut self, ctx: &mut Ctx, class: &ClassDef) -> TokenStream {
        let (mut out, decorators) = self.evaluate_decorators(ctx, &class.decorators);
        if !decorators.is_empty() {
            out.extend(mark(ctx.frame, class.line));
        }
        let builder = ctx.fresh("class");
        let (name, qualname) = (string(&class.name), string(&class.qualname));
        let make = match self.args(ctx, &class.args) {
            super::call::Args::Positional(bases) => {
                quote!(ClassBuilder::new(#name, #qualname, #bases))
            }
            super::call::Args::Named(bases, keywords) => {
                quote!(ClassBuilder::with_keywords(#name, #qualname, #bases, &[#(#keywords),*]))
            }
            super::call::Args::List(list) => {
                quote!(ClassBuilder::with_list(#name, #qualname, #list))
            }
        };
        let make = ctx.fallible(make);
        out.extend(quote!(let mut #builder = #make;));
        if let Some(doc) = &class.doc {
            let (key, doc) = (self.name("__doc__"), string(doc));
            let put = ctx.fallible(quote!(#builder.put(#key, Value::from(Str::new(#doc)))));
            out.extend(quote!(#put;));
        }
        let body = &self.program.functions[class.body];
        if !body.body.is_empty() {
            let mut captured = Vec::with_capacity(body.captures.len());
            for capture in &body.captures {
                let outer = self.local_name(ctx, capture.outer);
                captured.push(quote!(&#outer));
            }
            let run = ident(&body.rust_name);
            let run = ctx.fallible(quote!(#run(&mut #builder, #(#captured),*).up()));
            out.extend(quote!(#run;));
        }
        let build = ctx.fallible(quote!(#builder.build()));
        let mut value = Op::value(build);
        if !decorators.is_empty() {
            let (applied, decorated) = self.decorate(ctx, value, decorators);
            out.extend(applied);
            value = decorated;
        }
        out.extend(self.store(ctx, &class.var, value, None));
        out
    }
}
