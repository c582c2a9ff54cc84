//! Where `yield`, `await` and their like may stand.

use super::{ScopeKind, Vetter};
use crate::diagnostic::codes;
use crate::hir::scope::Bound;
use crate::parse::Spanned;
use crate::parse::ast::Stmt;
use crate::source::Span;

impl<'a> Vetter<'a> {
    pub(super) fn yield_expression(&mut self, span: Span, from: bool) {
        let message = match self.scopes.last() {
            Some(scope) if scope.kind == ScopeKind::Function => {
                if from && scope.is_async {
                    "'yield from' inside async function"
                } else {
                    return;
                }
            }
            Some(scope) if scope.kind == ScopeKind::Comprehension => {
                if scope.is_generator {
                    "'yield' inside generator expression"
                } else {
                    "'yield' inside list comprehension"
                }
            }
            _ => "'yield' outside function",
        };
        self.syntax(codes::YIELD_OUTSIDE, span, message, "");
    }

    pub(super) fn await_expression(&mut self, span: Span) {
        let mut scopes = self.scopes.iter().rev();
        let mut in_comprehension = false;
        let message = loop {
            match scopes.next() {
                Some(scope) if scope.kind == ScopeKind::Comprehension => {
                    if scope.is_generator {
                        // It makes the expression an asynchronous generator, wherever that stands.
                        return;
                    }
                    in_comprehension = true;
                }
                Some(scope) if scope.kind == ScopeKind::Function && scope.is_async => return,
                _ if in_comprehension => {
                    break "asynchronous comprehension outside of an asynchronous function";
                }
                Some(scope) if scope.kind == ScopeKind::Function => {
                    break "'await' outside async function";
                }
                _ => break "'await' outside function",
            }
        };
        self.syntax(
            codes::YIELD_OUTSIDE,
            span,
            message,
            "Put it into an `async def` and start that with `asyncio.run(main())`.",
        );
    }

    /// `async for` and `async with`.
    pub(super) fn needs_async(&mut self, head: Span, what: &str) {
        let inside = self
            .scopes
            .last()
            .is_some_and(|scope| scope.kind == ScopeKind::Function && scope.is_async);
        if !inside {
            self.syntax(
                codes::YIELD_OUTSIDE,
                head,
                format!("'{what}' outside async function"),
                "Put it into an `async def` and start that with `asyncio.run(main())`.",
            );
        }
    }

    /// A list, set or dict comprehension with `async for`.
    pub(super) fn async_comprehension(&mut self, span: Span) {
        let around = self
            .scopes
            .iter()
            .rev()
            .find(|scope| scope.kind != ScopeKind::Comprehension || scope.is_generator);
        if !around.is_some_and(|scope| scope.is_async || scope.is_generator) {
            self.syntax(
                codes::YIELD_OUTSIDE,
                span,
                "asynchronous comprehension outside of an asynchronous function",
                "Put it into an `async def`.",
            );
        }
    }

    /// An asynchronous generator returns no value.
    pub(super) fn async_body(&mut self, body: &'a [Stmt]) {
        if Bound::of_body(body).yields {
            self.returns_in(body);
        }
    }

    fn returns_in(&mut self, body: &'a [Stmt]) {
        for stmt in body {
            if let Stmt::Return(s) = stmt
                && s.value.is_some()
            {
                self.syntax(
                    codes::EARLY_ERROR,
                    stmt.span(),
                    "'return' with value in async generator",
                    "Yield the value, or return nothing.",
                );
            }
            for block in super::walk::blocks(stmt) {
                self.returns_in(block);
            }
        }
    }
}
