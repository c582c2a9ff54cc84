//! Admission: what CPython's compiler refuses, what is not supported, and what a policy denies. Everything that passes
//! here has a translation.

mod annotations;
mod classes;
mod early;
pub mod generics;
mod grammar;
mod imports;
mod language;
mod names;
mod patterns;
mod scope;
pub mod stars;
mod suspend;
pub(crate) mod walk;

use crate::diagnostic::{Code, Diagnostic};
use crate::parse::ast::{self, Expr, Stmt};
use crate::parse::{Spanned, span_of};
use crate::policy::Policy;
use crate::source::{Source, Span};
use crate::stubs::{Surface, surface};
use scope::{Origin, Scope, ScopeKind};
use std::collections::HashSet;

/// Checks a program. The result holds errors and warnings in the order of the text; it is empty for most good programs.
pub fn vet(body: &[Stmt], source: &Source, policy: &Policy, missing: &stars::Missing) -> Vetted {
    let mut vetter = Vetter::new(body, source, policy, missing);
    vetter.module(body);
    let mut out = vetter.out;
    out.sort_by_key(|diagnostic| (diagnostic.span.start, diagnostic.code));
    out.dedup_by(|a, b| a.code == b.code && a.span == b.span);
    // Nobody reads more, and a hostile program could have as many as it has names.
    out.truncate(MAX_DIAGNOSTICS);
    Vetted {
        diagnostics: out,
        annotations: vetter.evaluated,
    }
}

/// What vetting found.
pub struct Vetted {
    pub diagnostics: Vec<Diagnostic>,
    /// Where the annotations begin that run.
    pub annotations: HashSet<u32>,
}

/// Takes out what runs nothing: annotations, aliases and imports of names that are only forms. Runs after [`vet`] has
/// accepted the program.
pub fn erase_annotations(body: &mut [Stmt], kept: &HashSet<u32>) {
    annotations::erase(body, kept);
}

/// Names through which a program sees the annotations of functions.
const READ_ANNOTATIONS: &[&str] = &[
    "__annotations__",
    "get_type_hints",
    "get_annotations",
    "singledispatch",
    "singledispatchmethod",
    "signature",
];

/// How many diagnostics one program gets.
const MAX_DIAGNOSTICS: usize = 100;

/// Where a statement stands.
#[derive(Clone, Copy, Default)]
struct Place {
    in_function: bool,
    in_class: bool,
    in_loop: bool,
    /// In the body of a `try` that catches `ImportError`.
    import_guarded: bool,
    /// In an `except*` block: no `return` there.
    in_star: bool,
    /// Directly in one, with no loop of its own around: no `break` or `continue` either.
    star_jumps: bool,
    /// Loops, `try` and `with` blocks around it in the same function; CPython allows 20.
    blocks: usize,
}

struct Vetter<'a> {
    source: &'a Source,
    policy: &'a Policy,
    surface: &'static Surface,
    scopes: Vec<Scope>,
    /// Names of functions being defined, outermost first.
    functions: Vec<&'a str>,
    /// Attribute names the program itself gives to objects.
    own_attributes: HashSet<String>,
    forms: annotations::FormNames,
    /// `from __future__ import annotations`: no annotation is ever evaluated.
    lazy_annotations: bool,
    /// The program looks at annotations when it runs.
    reads_annotations: bool,
    /// Where the annotations begin that run.
    evaluated: HashSet<u32>,
    /// Set by something in an annotation that may raise.
    uncertain: bool,
    /// In the brackets of a form that does not exist at run time.
    in_form: usize,
    in_annotation: usize,
    /// Name bindings at module level made by `global` in functions.
    global_names: HashSet<String>,
    /// Where the statements of the module itself begin.
    top_level: HashSet<u32>,
    /// An import has been refused: what would follow from it is not reported too.
    missing_module: bool,
    /// What star imports would bind and the stubs lack.
    missing_names: &'a stars::Missing,
    out: Vec<Diagnostic>,
}

impl<'a> Vetter<'a> {
    fn new(
        body: &'a [Stmt],
        source: &'a Source,
        policy: &'a Policy,
        missing_names: &'a stars::Missing,
    ) -> Vetter<'a> {
        let mut facts = Facts::default();
        facts.block(body);
        Vetter {
            source,
            policy,
            surface: surface(),
            scopes: Vec::new(),
            functions: Vec::new(),
            own_attributes: facts.attributes,
            forms: annotations::FormNames::of(body),
            lazy_annotations: facts.lazy_annotations,
            reads_annotations: facts.reads_annotations,
            evaluated: HashSet::new(),
            uncertain: false,
            in_form: 0,
            in_annotation: 0,
            global_names: facts.globals,
            top_level: HashSet::new(),
            missing_module: false,
            missing_names,
            out: Vec::new(),
        }
    }

    fn error(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        let diagnostic = Diagnostic::error(code, span, message);
        self.out.push(if help.is_empty() {
            diagnostic
        } else {
            diagnostic.help(help)
        });
    }

    /// An error CPython's compiler reports too.
    fn syntax(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.error(code, span, message.into() + " (SyntaxError)", help);
    }

    fn module(&mut self, body: &'a [Stmt]) {
        let scope = scope::of_body(
            ScopeKind::Module,
            Span::default(),
            None,
            body,
            &mut self.out,
        );
        self.scopes.push(scope);
        self.check_scope_size();
        self.check_module_bindings();
        self.future_imports(body);
        self.policy_rules();
        self.block(body, Place::default());
        self.scopes.pop();
    }

    fn block(&mut self, body: &'a [Stmt], place: Place) {
        for stmt in body {
            self.statement(stmt, place);
        }
    }

    fn statement(&mut self, stmt: &'a Stmt, place: Place) {
        self.early_statement(stmt, place);
        self.language_statement(stmt, place);
        self.grammar_statement(stmt);
        match stmt {
            Stmt::FunctionDef(s) => {
                self.each_expression(stmt);
                self.function_annotations(&s.args, s.returns.as_deref());
                self.function(&s.name, &s.args, &s.body, stmt.span(), false);
            }
            Stmt::AsyncFunctionDef(s) => {
                self.each_expression(stmt);
                self.function_annotations(&s.args, s.returns.as_deref());
                self.function(&s.name, &s.args, &s.body, stmt.span(), true);
            }
            Stmt::ClassDef(s) => {
                self.each_expression(stmt);
                let scope =
                    scope::of_body(ScopeKind::Class, stmt.span(), None, &s.body, &mut self.out);
                self.scopes.push(scope);
                self.check_scope_size();
                self.check_nonlocals();
                self.block(
                    &s.body,
                    Place {
                        in_class: true,
                        ..Place::default()
                    },
                );
                self.scopes.pop();
            }
            Stmt::AnnAssign(s) => {
                // In a function the annotation of a name is never run.
                self.each_expression(stmt);
                if place.in_class && s.simple {
                    self.class_annotation(&s.annotation);
                } else if !place.in_function {
                    self.annotation(&s.annotation);
                }
            }
            Stmt::Assign(_) if self.forms.is_alias(stmt, self.source) => self.alias(stmt),
            _ => {
                self.each_expression(stmt);
                let loops = matches!(stmt, Stmt::For(_) | Stmt::While(_) | Stmt::AsyncFor(_));
                let counts =
                    loops || matches!(stmt, Stmt::With(_) | Stmt::AsyncWith(_) | Stmt::Try(_));
                let inner = Place {
                    blocks: place.blocks + usize::from(counts),
                    ..place
                };
                for (at, block) in walk::blocks(stmt).into_iter().enumerate() {
                    // A loop's `else` belongs to the loop around it.
                    let in_loop = place.in_loop || (loops && at == 0);
                    let import_guarded =
                        place.import_guarded || (at == 0 && language::catches_import_error(stmt));
                    let star = matches!(stmt, Stmt::Try(s) if at > 0 && at <= s.handlers.len()
                    && s.handlers.iter().any(|ast::ExceptHandler::ExceptHandler(handler)| {
                        crate::parse::groups::is_star(handler, self.source.text())
                    }));
                    let inner = Place {
                        in_loop,
                        in_star: place.in_star || star,
                        star_jumps: star || (place.star_jumps && !(loops && at == 0)),
                        import_guarded,
                        ..inner
                    };
                    self.block(block, inner);
                }
            }
        }
    }

    fn function(
        &mut self,
        name: &'a str,
        args: &'a ast::Arguments,
        body: &'a [Stmt],
        span: Span,
        is_async: bool,
    ) {
        let mut scope = scope::of_body(ScopeKind::Function, span, Some(args), body, &mut self.out);
        scope.is_async = is_async;
        self.scopes.push(scope);
        self.check_scope_size();
        self.check_nonlocals();
        if is_async {
            self.async_body(body);
        }
        self.functions.push(name);
        self.block(
            body,
            Place {
                in_function: true,
                ..Place::default()
            },
        );
        self.functions.pop();
        self.scopes.pop();
    }

    fn each_expression(&mut self, stmt: &'a Stmt) {
        let mut all = Vec::new();
        walk::expressions(stmt, &mut |expr| all.push(expr));
        for expr in all {
            self.expression(expr);
        }
    }

    fn expression(&mut self, expr: &'a Expr) {
        self.early_expression(expr);
        self.language_expression(expr);
        self.grammar_expression(expr);
        self.names_expression(expr);
        match expr {
            Expr::Lambda(e) => {
                walk_arguments(&e.args)
                    .into_iter()
                    .for_each(|default| self.expression(default));
                let scope = scope::of_lambda(e, &mut self.out);
                self.scopes.push(scope);
                self.expression(&e.body);
                self.scopes.pop();
            }
            Expr::ListComp(e) => self.comprehension(expr.span(), &e.generators, &[&e.elt], false),
            Expr::SetComp(e) => self.comprehension(expr.span(), &e.generators, &[&e.elt], false),
            Expr::GeneratorExp(e) => {
                self.comprehension(expr.span(), &e.generators, &[&e.elt], true);
            }
            Expr::DictComp(e) => {
                self.comprehension(expr.span(), &e.generators, &[&e.key, &e.value], false)
            }
            // The left side of a dot may be a module, which is no value anywhere else.
            Expr::Attribute(e) if self.module_of(&e.value).is_some() => {}
            Expr::Attribute(e) => self.expression(&e.value),
            _ => {
                let mut all = Vec::new();
                walk::children(expr, &mut |child| all.push(child));
                for child in all {
                    self.expression(child);
                }
            }
        }
    }

    fn comprehension(
        &mut self,
        span: Span,
        generators: &'a [ast::Comprehension],
        elements: &[&'a Expr],
        is_generator: bool,
    ) {
        self.early_comprehension(generators, elements);
        // The first iterable runs outside, everything else inside.
        if let Some(first) = generators.first() {
            self.expression(&first.iter);
        }
        let mut scope = scope::of_comprehension(span, generators, &mut self.out);
        scope.is_generator = is_generator;
        self.scopes.push(scope);
        for (at, generator) in generators.iter().enumerate() {
            if at > 0 {
                self.expression(&generator.iter);
            }
            self.expression(&generator.target);
            generator.ifs.iter().for_each(|test| self.expression(test));
        }
        elements.iter().for_each(|element| self.expression(element));
        self.scopes.pop();
    }

    /// The scope a name read here belongs to, and whether it is the module's; `None` for builtins and unknown names.
    fn resolve(&self, name: &str) -> Option<usize> {
        let innermost = self.scopes.len().checked_sub(1)?;
        for at in (0..=innermost).rev() {
            let scope = &self.scopes[at];
            if scope.globals.contains_key(name) {
                break;
            }
            // A class's names are seen only directly in its body, and by the first iterable of its comprehensions.
            if scope.kind == ScopeKind::Class && at != innermost {
                continue;
            }
            if at > 0 && scope.binds(name) {
                return Some(at);
            }
        }
        let module = self.scopes.first()?;
        (module.bindings.contains_key(name) || self.global_names.contains(name)).then_some(0)
    }

    /// The single origin of a name read here, if all its bindings agree.
    fn origin(&self, name: &str) -> Option<&Origin> {
        let scope = &self.scopes[self.resolve(name)?];
        let bindings = scope.bindings.get(name)?;
        let first = &bindings.first()?.origin;
        bindings
            .iter()
            .all(|binding| binding.origin == *first)
            .then_some(first)
    }

    /// Whether the expression is a name bound to a module, and to which.
    fn module_of(&self, expr: &Expr) -> Option<String> {
        match expr {
            Expr::Name(name) => match self.origin(&name.id)? {
                Origin::Module(module) => Some(module.clone()),
                // `from os import path`
                Origin::Item(module, item) => {
                    let module = format!("{module}.{item}");
                    self.surface.is_package(&module).then_some(module)
                }
                _ => None,
            },
            Expr::Attribute(e) => {
                let module = format!("{}.{}", self.module_of(&e.value)?, e.attr);
                self.surface.is_package(&module).then_some(module)
            }
            _ => None,
        }
    }

    fn check_scope_size(&mut self) {
        let limit = self.policy.limits.names;
        let Some(scope) = self.scopes.last() else {
            return;
        };
        let count = scope.bindings.len();
        if count > limit {
            let span = Span::new(scope.span.start, scope.span.start);
            self.error(
                crate::diagnostic::codes::TOO_MANY_NAMES,
                span,
                format!("{count} names are bound in one scope; the limit is {limit}"),
                "Keep the values in a list or a dict.",
            );
        }
    }
}

fn walk_arguments(args: &ast::Arguments) -> Vec<&Expr> {
    let mut out = Vec::new();
    walk::arguments(args, &mut |default| out.push(default));
    out
}

/// What has to be known about the whole program before its first statement is looked at.
#[derive(Default)]
struct Facts {
    attributes: HashSet<String>,
    globals: HashSet<String>,
    lazy_annotations: bool,
    reads_annotations: bool,
}

impl Facts {
    fn block(&mut self, body: &[Stmt]) {
        for stmt in body {
            self.statement(stmt);
        }
    }

    fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::FunctionDef(s) => self.block(&s.body),
            Stmt::AsyncFunctionDef(s) => self.block(&s.body),
            Stmt::ClassDef(s) => {
                let mut ignored = Vec::new();
                let scope = scope::of_body(
                    ScopeKind::Class,
                    span_of(s.range),
                    None,
                    &s.body,
                    &mut ignored,
                );
                self.attributes.extend(scope.bindings.into_keys());
                self.block(&s.body);
            }
            Stmt::Global(s) => self
                .globals
                .extend(s.names.iter().map(|name| name.to_string())),
            Stmt::ImportFrom(s) if s.module.as_deref() == Some("__future__") => {
                self.lazy_annotations |= s
                    .names
                    .iter()
                    .any(|alias| alias.name.as_str() == "annotations");
            }
            _ => {}
        }
        walk::expressions(stmt, &mut |expr| self.expression(expr));
        for block in walk::blocks(stmt) {
            self.block(block);
        }
    }

    fn expression(&mut self, expr: &Expr) {
        match expr {
            Expr::Name(name) => {
                self.reads_annotations |= READ_ANNOTATIONS.contains(&name.id.as_str())
            }
            Expr::Attribute(e) => {
                self.reads_annotations |= READ_ANNOTATIONS.contains(&e.attr.as_str())
            }
            _ => {}
        }
        match expr {
            Expr::Attribute(e) if e.ctx == ast::ExprContext::Store => {
                self.attributes.insert(e.attr.to_string());
            }
            Expr::Call(call) => {
                if let (Expr::Name(f), Some(Expr::Constant(name))) =
                    (call.func.as_ref(), call.args.get(1))
                    && f.id.as_str() == "setattr"
                    && let ast::Constant::Str(name) = &name.value
                {
                    self.attributes.insert(name.clone());
                }
            }
            _ => {}
        }
        walk::children(expr, &mut |child| self.expression(child));
    }
}
