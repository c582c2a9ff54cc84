//! Constructs of the language that have no translation, each with what to write instead.

use super::{Place, Vetter};
use crate::diagnostic::codes;
use crate::parse::ast::{self, Expr, Stmt};
use crate::parse::{Spanned, span_of};
use crate::source::Span;

/// Each decorator is a call of its own in the emitted code; nobody writes so many by hand.
const MOST_DECORATORS: usize = 200;

impl<'a> Vetter<'a> {
    /// The first line of a statement: enough to underline for a whole function or class.
    fn head(&self, span: Span) -> Span {
        let line_end = self.source.line_span(self.source.line_of(span.start)).end;
        Span::new(span.start, span.end.min(line_end))
    }

    pub(super) fn language_statement(&mut self, stmt: &'a Stmt, place: Place) {
        let head = self.head(stmt.span());
        let decorators = match stmt {
            Stmt::FunctionDef(s) => s.decorator_list.len(),
            Stmt::AsyncFunctionDef(s) => s.decorator_list.len(),
            Stmt::ClassDef(s) => s.decorator_list.len(),
            _ => 0,
        };
        if decorators > MOST_DECORATORS {
            self.error(
                codes::TOO_MANY_ELEMENTS,
                head,
                format!("one definition has more than {MOST_DECORATORS} decorators"),
                "Apply them in a loop.",
            );
        }
        match stmt {
            Stmt::AsyncFor(_) => self.needs_async(head, "async for"),
            Stmt::AsyncWith(_) => self.needs_async(head, "async with"),
            Stmt::AsyncFunctionDef(s) if place.in_class => self.class_name(&s.name, head),
            Stmt::FunctionDef(s) if place.in_class => self.class_name(&s.name, head),
            Stmt::ClassDef(s) => self.class(s),
            Stmt::Import(s) => {
                for alias in &s.names {
                    self.import(&alias.name, span_of(alias.range), place);
                }
            }
            Stmt::ImportFrom(s) => self.import_from(s, head, place),
            Stmt::Assign(s) if place.in_class => {
                for target in &s.targets {
                    if let Expr::Name(name) = target {
                        // `__hash__ = None` and `__radd__ = __add__` are ordinary.
                        self.class_name(&name.id, target.span());
                    }
                }
            }
            Stmt::AnnAssign(s) if place.in_class => {
                if let Expr::Name(name) = s.target.as_ref() {
                    self.class_name(&name.id, name.span());
                }
            }
            _ => {}
        }
    }

    fn import(&mut self, module: &str, span: Span, place: Place) {
        let top = module.split('.').next().unwrap_or(module);
        if place.import_guarded && !self.surface.is_standard_module(top) && top != "__future__" {
            // It raises `ModuleNotFoundError`, which the program expects.
            return;
        }
        self.missing_module |= self.surface.module(module).is_none();
        if self.surface.module(module).is_none() {
            let available: Vec<&str> = self
                .surface
                .modules
                .keys()
                .copied()
                .filter(|m| self.policy.allows_module(m))
                .collect();
            let what = if top == "__future__" {
                "`__future__` can only be used as `from __future__ import ...`".to_owned()
            } else if self.surface.is_standard_module(top) {
                format!("the module `{module}` is not available")
            } else {
                format!(
                    "there is no module `{module}`; packages from outside the standard library are not available"
                )
            };
            self.error(
                codes::MODULE,
                span,
                what,
                &format!("Available modules: {}.", available.join(", ")),
            );
        } else if !self.policy.allows_module(module) {
            self.error(
                codes::MODULE_DENIED,
                span,
                format!("the policy does not allow the module `{module}`"),
                "Write what is needed from it in the program.",
            );
        }
    }

    fn import_from(&mut self, import: &'a ast::StmtImportFrom, head: Span, place: Place) {
        let level = import.level.as_ref().map_or(0, |level| level.to_u32());
        let module = import.module.as_deref().unwrap_or("");
        if level > 0 || module.is_empty() {
            self.error(
                codes::MODULE,
                head,
                "relative imports are not available: a program is one file",
                "Put the code into this file.",
            );
            return;
        }
        if module == "__future__" {
            return;
        }
        self.import(module, head, place);
        let Some(decl) = self.surface.module(module) else {
            return;
        };
        for alias in &import.names {
            let span = span_of(alias.range);
            let name = alias.name.as_str();
            if name == "*" {
                self.missing_module = true;
                self.error(
                    codes::STAR_IMPORT,
                    span,
                    format!("`import *` of `{module}` is not supported: its names are not known"),
                    "Name what is imported.",
                );
            } else if decl.item(name).is_none()
                && !self.surface.is_package(&format!("{module}.{name}"))
            {
                self.error(
                    codes::MODULE_ITEM,
                    span,
                    format!("`{module}.{name}` is not available"),
                    &names_help(decl),
                );
            }
        }
    }

    /// Whether two equal texts or numbers are one object is CPython's own affair; it warns of such a comparison too.
    fn identity_of_literals(&mut self, e: &'a ast::ExprCompare) {
        let operands = std::iter::once(e.left.as_ref()).chain(&e.comparators);
        let pairs = operands.clone().zip(operands.skip(1)).zip(&e.ops);
        for ((left, right), op) in pairs {
            let is_identity = matches!(op, ast::CmpOp::Is | ast::CmpOp::IsNot);
            if is_identity && (has_no_identity(left) || has_no_identity(right)) {
                let wanted = if matches!(op, ast::CmpOp::Is) {
                    "=="
                } else {
                    "!="
                };
                self.error(
                    codes::EXPRESSION,
                    e.span(),
                    "`is` with a literal asks which object it is, which is not defined",
                    &format!("Compare values with `{wanted}`."),
                );
            }
        }
    }

    pub(super) fn language_expression(&mut self, expr: &'a Expr) {
        let span = expr.span();
        match expr {
            Expr::Yield(_) => self.yield_expression(span, false),
            Expr::YieldFrom(_) => self.yield_expression(span, true),
            Expr::Await(_) => self.await_expression(span),
            Expr::Compare(e) => self.identity_of_literals(e),
            Expr::ListComp(ast::ExprListComp { generators, .. })
            | Expr::SetComp(ast::ExprSetComp { generators, .. })
            | Expr::DictComp(ast::ExprDictComp { generators, .. })
                if generators.iter().any(|generator| generator.is_async) =>
            {
                self.async_comprehension(span);
            }
            _ => {}
        }
    }
}

/// Whether a statement is a `try` that goes on when an import fails.
pub(super) fn catches_import_error(stmt: &Stmt) -> bool {
    fn catches(kind: &Expr) -> bool {
        match kind {
            Expr::Name(name) => matches!(
                name.id.as_str(),
                "ImportError" | "ModuleNotFoundError" | "Exception" | "BaseException"
            ),
            Expr::Tuple(e) => e.elts.iter().any(catches),
            _ => false,
        }
    }
    let Stmt::Try(s) = stmt else { return false };
    s.handlers.iter().any(|handler| {
        let ast::ExceptHandler::ExceptHandler(handler) = handler;
        handler.type_.as_deref().is_none_or(catches)
    })
}

/// A short list of what a module has.
pub(super) fn names_help(module: &crate::stubs::ModuleDecl) -> String {
    let names: Vec<&str> = module.items.keys().copied().collect();
    let shown = names.len().min(12);
    let more = if names.len() > shown { ", …" } else { "" };
    format!(
        "`{}` has: {}{more}.",
        module.name,
        names[..shown].join(", ")
    )
}

/// A literal of which CPython may share or copy the object: text, floats, tuples and larger ints.
fn has_no_identity(expr: &Expr) -> bool {
    match expr {
        Expr::Constant(constant) => match &constant.value {
            ast::Constant::Str(_)
            | ast::Constant::Bytes(_)
            | ast::Constant::Float(_)
            | ast::Constant::Complex { .. } => true,
            // CPython keeps the small ones once.
            ast::Constant::Int(value) => value
                .to_string()
                .parse::<u16>()
                .map_or(true, |value| value > 256),
            _ => false,
        },
        Expr::Tuple(_) | Expr::JoinedStr(_) => true,
        _ => false,
    }
}
