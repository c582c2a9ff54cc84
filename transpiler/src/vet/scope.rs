//! What each scope binds, and CPython's errors about `global` and `nonlocal`.

use super::walk;
use crate::diagnostic::{Diagnostic, codes};
use crate::parse::ast::{self, Expr, Stmt};
use crate::parse::{Spanned, span_of};
use crate::source::Span;
use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    Module,
    Class,
    Function,
    Comprehension,
}

/// How a name came to be bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// `import math` or `import math as m`.
    Module(String),
    /// `from math import pi`: module and item.
    Item(String, String),
    Class,
    Function,
    Parameter,
    /// Assignment, loop variable, `with … as`, `except … as`, `:=`.
    Value,
}

/// One binding of a name.
#[derive(Clone, Debug)]
pub struct Binding {
    pub origin: Origin,
    pub span: Span,
    /// Offset from which on the name is certainly bound, when the statement stands directly in the scope's body.
    pub bound_from: Option<u32>,
}

/// The names of one scope.
#[derive(Debug)]
pub struct Scope {
    pub kind: ScopeKind,
    pub bindings: HashMap<String, Vec<Binding>>,
    pub globals: HashMap<String, Span>,
    pub nonlocals: HashMap<String, Span>,
    /// Span of the class or function, for questions about being inside it.
    pub span: Span,
    /// An `async def`.
    pub is_async: bool,
    /// A generator expression, of the comprehensions.
    pub is_generator: bool,
}

impl Scope {
    fn new(kind: ScopeKind, span: Span) -> Scope {
        Scope {
            kind,
            bindings: HashMap::new(),
            globals: HashMap::new(),
            nonlocals: HashMap::new(),
            span,
            is_async: false,
            is_generator: false,
        }
    }

    /// Whether the name is a variable of this scope itself.
    pub fn binds(&self, name: &str) -> bool {
        self.bindings.contains_key(name)
            && !self.globals.contains_key(name)
            && !self.nonlocals.contains_key(name)
    }
}

/// Reads the bindings of a module, class or function body.
pub fn of_body(
    kind: ScopeKind,
    span: Span,
    args: Option<&ast::Arguments>,
    body: &[Stmt],
    out: &mut Vec<Diagnostic>,
) -> Scope {
    let mut collector = Collector {
        scope: Scope::new(kind, span),
        used: HashMap::new(),
        annotated: HashMap::new(),
        out,
    };
    if let Some(args) = args {
        collector.parameters(args);
    }
    for stmt in body {
        collector.statement(stmt, true);
    }
    collector.scope
}

/// Reads the bindings of a lambda: its parameters and the `:=` in its body.
pub fn of_lambda(lambda: &ast::ExprLambda, out: &mut Vec<Diagnostic>) -> Scope {
    let scope = Scope::new(ScopeKind::Function, lambda.span());
    let mut collector = Collector {
        scope,
        used: HashMap::new(),
        annotated: HashMap::new(),
        out,
    };
    collector.parameters(&lambda.args);
    collector.expression(&lambda.body);
    collector.scope
}

/// Reads the loop variables of a comprehension.
pub fn of_comprehension(
    span: Span,
    generators: &[ast::Comprehension],
    out: &mut Vec<Diagnostic>,
) -> Scope {
    let scope = Scope::new(ScopeKind::Comprehension, span);
    let mut collector = Collector {
        scope,
        used: HashMap::new(),
        annotated: HashMap::new(),
        out,
    };
    for generator in generators {
        collector.target(&generator.target, None);
    }
    collector.scope
}

struct Collector<'d> {
    scope: Scope,
    /// First read of each name so far.
    used: HashMap<String, Span>,
    annotated: HashMap<String, Span>,
    out: &'d mut Vec<Diagnostic>,
}

impl Collector<'_> {
    fn bind(&mut self, name: &str, origin: Origin, span: Span, bound_from: Option<u32>) {
        self.scope
            .bindings
            .entry(name.to_owned())
            .or_default()
            .push(Binding {
                origin,
                span,
                bound_from,
            });
    }

    fn parameters(&mut self, args: &ast::Arguments) {
        for arg in walk::parameters(args) {
            if self.scope.bindings.contains_key(arg.arg.as_str()) {
                let message = format!(
                    "duplicate argument '{}' in function definition (SyntaxError)",
                    arg.arg
                );
                self.out.push(Diagnostic::error(
                    codes::DUPLICATE_ARGUMENT,
                    arg.span(),
                    message,
                ));
            }
            let span = arg.span();
            self.bind(&arg.arg, Origin::Parameter, span, Some(span.start));
        }
    }

    fn statement(&mut self, stmt: &Stmt, direct: bool) {
        let span = stmt.span();
        let after = direct.then_some(span.end);
        match stmt {
            Stmt::FunctionDef(s) => {
                let from =
                    direct.then(|| s.body.first().map_or(span.end, |first| first.span().start));
                self.bind(&s.name, Origin::Function, span, from);
            }
            Stmt::AsyncFunctionDef(s) => self.bind(&s.name, Origin::Function, span, after),
            Stmt::ClassDef(s) => self.bind(&s.name, Origin::Class, span, after),
            Stmt::TypeAlias(s) => self.target(&s.name, after),
            Stmt::Assign(s) => {
                self.expression(&s.value);
                for target in &s.targets {
                    self.target(target, after);
                }
                return;
            }
            Stmt::AugAssign(s) => {
                self.expression(&s.value);
                self.expression(&s.target);
                self.target(&s.target, None);
                return;
            }
            Stmt::AnnAssign(s) => {
                if let Expr::Name(name) = s.target.as_ref() {
                    let declared = self.scope.globals.contains_key(name.id.as_str());
                    let outside = self.scope.nonlocals.contains_key(name.id.as_str());
                    let simple = s.simple && self.scope.kind != ScopeKind::Module;
                    if simple && (declared || outside) {
                        let word = if declared { "global" } else { "nonlocal" };
                        let message =
                            format!("annotated name '{}' can't be {word} (SyntaxError)", name.id);
                        self.out
                            .push(Diagnostic::error(codes::SCOPE_DECLARATION, span, message));
                    }
                    self.annotated.entry(name.id.to_string()).or_insert(span);
                    // Without a value the name is still local to the scope.
                    self.bind(
                        &name.id,
                        Origin::Value,
                        name.span(),
                        after.filter(|_| s.value.is_some()),
                    );
                } else {
                    self.target(&s.target, None);
                }
                if let Some(value) = &s.value {
                    self.expression(value);
                }
                return;
            }
            Stmt::For(s) => self.target(&s.target, None),
            Stmt::AsyncFor(s) => self.target(&s.target, None),
            Stmt::With(s) => {
                for vars in s
                    .items
                    .iter()
                    .filter_map(|item| item.optional_vars.as_deref())
                {
                    self.target(vars, None);
                }
            }
            Stmt::AsyncWith(s) => {
                for vars in s
                    .items
                    .iter()
                    .filter_map(|item| item.optional_vars.as_deref())
                {
                    self.target(vars, None);
                }
            }
            Stmt::Try(s) => self.handlers(&s.handlers),
            Stmt::TryStar(s) => self.handlers(&s.handlers),
            Stmt::Match(s) => {
                for case in &s.cases {
                    let span = case.pattern.span();
                    crate::hir::scope::pattern_names(&case.pattern, &mut |name| {
                        self.bind(name, Origin::Value, span, None);
                    });
                }
            }
            Stmt::Import(s) => {
                for alias in &s.names {
                    let top = alias.name.split('.').next().unwrap_or_default();
                    let (bound, module) = match &alias.asname {
                        Some(name) => (name.as_str(), alias.name.as_str()),
                        None => (top, top),
                    };
                    // What is not there raises, and binds nothing.
                    if !crate::stubs::surface().is_package(module) {
                        continue;
                    }
                    let origin = Origin::Module(module.to_owned());
                    self.bind(bound, origin, span_of(alias.range), after);
                }
            }
            Stmt::ImportFrom(s) => {
                let module = s
                    .module
                    .as_ref()
                    .map_or(String::new(), |module| module.to_string());
                if module != "__future__" && !crate::stubs::surface().is_package(&module) {
                    return;
                }
                for alias in &s.names {
                    let bound = alias.asname.as_deref().unwrap_or(&alias.name);
                    let origin = Origin::Item(module.clone(), alias.name.to_string());
                    self.bind(bound, origin, span_of(alias.range), after);
                }
            }
            Stmt::Global(s) => self.declare(&s.names, span, true),
            Stmt::Nonlocal(s) => self.declare(&s.names, span, false),
            Stmt::Delete(s) => {
                for target in &s.targets {
                    self.target(target, None);
                }
            }
            _ => {}
        }
        walk::expressions(stmt, &mut |expr| self.expression(expr));
        for block in walk::blocks(stmt) {
            for inner in block {
                self.statement(inner, false);
            }
        }
    }

    fn handlers(&mut self, handlers: &[ast::ExceptHandler]) {
        for ast::ExceptHandler::ExceptHandler(handler) in handlers {
            if let Some(name) = &handler.name {
                self.bind(name, Origin::Value, handler.span(), None);
            }
        }
    }

    fn target(&mut self, target: &Expr, bound_from: Option<u32>) {
        match target {
            Expr::Name(name) => self.bind(&name.id, Origin::Value, name.span(), bound_from),
            Expr::Tuple(e) => e.elts.iter().for_each(|e| self.target(e, bound_from)),
            Expr::List(e) => e.elts.iter().for_each(|e| self.target(e, bound_from)),
            Expr::Starred(e) => self.target(&e.value, bound_from),
            _ => {}
        }
    }

    /// Reads and `:=` in an expression of this scope. Inner functions are scopes of their own; a comprehension's `:=` binds here.
    fn expression(&mut self, expr: &Expr) {
        match expr {
            Expr::Name(name) if name.ctx == ast::ExprContext::Load => {
                self.used
                    .entry(name.id.to_string())
                    .or_insert_with(|| name.span());
            }
            Expr::NamedExpr(e) => {
                if let Expr::Name(name) = e.target.as_ref() {
                    self.bind(&name.id, Origin::Value, name.span(), None);
                }
                self.expression(&e.value);
            }
            Expr::Lambda(e) => walk::arguments(&e.args, &mut |default| self.expression(default)),
            _ => walk::children(expr, &mut |child| self.expression(child)),
        }
    }

    fn declare(&mut self, names: &[ast::Identifier], span: Span, global: bool) {
        let word = if global { "global" } else { "nonlocal" };
        let mut fail = |message: String| {
            let diagnostic =
                Diagnostic::error(codes::SCOPE_DECLARATION, span, message + " (SyntaxError)");
            self.out
                .push(diagnostic.help("Declare the name at the beginning of the function."));
        };
        if !global && self.scope.kind == ScopeKind::Module {
            fail("nonlocal declaration not allowed at module level".to_owned());
            return;
        }
        for name in names {
            let name = name.as_str();
            let bindings = self.scope.bindings.get(name);
            if bindings.is_some_and(|all| all.iter().any(|b| b.origin == Origin::Parameter)) {
                fail(format!("name '{name}' is parameter and {word}"));
            } else if self.annotated.contains_key(name) {
                fail(format!("annotated name '{name}' can't be {word}"));
            } else if self.used.contains_key(name) {
                fail(format!("name '{name}' is used prior to {word} declaration"));
            } else if bindings.is_some() {
                fail(format!(
                    "name '{name}' is assigned to before {word} declaration"
                ));
            } else if global && self.scope.nonlocals.contains_key(name)
                || !global && self.scope.globals.contains_key(name)
            {
                fail(format!("name '{name}' is nonlocal and global"));
            }
            let table = if global {
                &mut self.scope.globals
            } else {
                &mut self.scope.nonlocals
            };
            table.insert(name.to_owned(), span);
        }
    }
}
