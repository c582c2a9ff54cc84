//! Grammar rules a policy switches on.

use super::Vetter;
use crate::diagnostic::codes;
use crate::parse::Spanned;
use crate::parse::ast::{self, Expr, Stmt};
use crate::policy::grammar_rule;
use crate::source::Span;

impl<'a> Vetter<'a> {
    /// Entries of `deny` that name no rule are an error of the policy: a rule must not vanish by a typing mistake.
    pub(super) fn policy_rules(&mut self) {
        for name in self
            .policy
            .unknown_rules()
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
        {
            let message = format!("the policy denies `{name}`, which is no grammar rule");
            self.error(
                codes::UNKNOWN_RULE,
                Span::default(),
                message,
                "`stelp policy schema` lists the rules.",
            );
        }
    }

    fn deny(&mut self, rule: &str, span: Span) {
        if self.policy.denies(rule) {
            let meaning = grammar_rule(rule).map_or("", |rule| rule.meaning);
            self.error(
                codes::GRAMMAR_DENIED,
                span,
                format!("the policy denies {meaning} (rule `{rule}`)"),
                "Write the program without it.",
            );
        }
    }

    pub(super) fn grammar_statement(&mut self, stmt: &'a Stmt) {
        if self.policy.deny.is_empty() {
            return;
        }
        let span = stmt.span();
        let head = Span::new(
            span.start,
            self.source
                .line_span(self.source.line_of(span.start))
                .end
                .min(span.end),
        );
        match stmt {
            Stmt::While(s) => {
                self.deny("while", head);
                if matches!(s.test.as_ref(), Expr::Constant(_)) {
                    self.deny("while-constant", head);
                }
            }
            Stmt::ClassDef(_) => self.deny("class", head),
            Stmt::FunctionDef(_) => self.deny("function", head),
            Stmt::Global(_) => self.deny("global", head),
            Stmt::Nonlocal(_) => self.deny("nonlocal", head),
            Stmt::Assert(_) => self.deny("assert", head),
            Stmt::Delete(_) => self.deny("delete", head),
            Stmt::Import(_) | Stmt::ImportFrom(_) => self.deny("import", head),
            Stmt::Try(s) => {
                for ast::ExceptHandler::ExceptHandler(handler) in &s.handlers {
                    let all = match handler.type_.as_deref() {
                        None => true,
                        Some(Expr::Name(name)) => name.id.as_str() == "BaseException",
                        Some(_) => false,
                    };
                    if all {
                        let span = handler.span();
                        self.deny("bare-except", Span::new(span.start, span.start + 6));
                    }
                }
            }
            _ => {}
        }
    }

    pub(super) fn grammar_expression(&mut self, expr: &'a Expr) {
        if self.policy.deny.is_empty() {
            return;
        }
        match expr {
            Expr::Lambda(_) => self.deny("lambda", expr.span()),
            Expr::Name(name) if name.id.as_str() == "input" => self.deny("input", expr.span()),
            Expr::Name(name)
                if matches!(
                    name.id.as_str(),
                    "getattr" | "setattr" | "delattr" | "hasattr"
                ) =>
            {
                self.deny("dynamic-attribute", expr.span());
            }
            Expr::Attribute(e)
                if e.attr.as_str() == "stdin"
                    && self.module_of(&e.value).as_deref() == Some("sys") =>
            {
                self.deny("input", expr.span());
            }
            Expr::Call(call) => {
                let callee = match call.func.as_ref() {
                    Expr::Name(name) => Some(name.id.as_str()),
                    Expr::Attribute(e) if matches!(e.value.as_ref(), Expr::Name(n) if n.id.as_str() == "self") => {
                        Some(e.attr.as_str())
                    }
                    _ => None,
                };
                if callee.is_some_and(|callee| self.functions.contains(&callee)) {
                    self.deny("recursion", expr.span());
                }
            }
            _ => {}
        }
    }
}
