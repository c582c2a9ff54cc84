//! Annotations that run, and the text of those that do not (`from __future__ import annotations`).

use super::*;
use ast::Expr as Ast;

impl Lowerer<'_> {
    /// `target: annotation = value`
    pub(super) fn annotated_assignment(
        &mut self,
        s: &ast::StmtAnnAssign,
        line: u32,
        out: &mut Vec<Stmt>,
    ) -> Lowered<()> {
        if let Some(value) = &s.value {
            let value = self.expr(value)?;
            let targets = vec![self.target(&s.target)?];
            let kind = StmtKind::Assign { targets, value };
            out.push(Stmt { line, kind });
        } else {
            // Without a value the parts of the target are evaluated, the target itself is not.
            let mut parts = Vec::new();
            match s.target.as_ref() {
                Ast::Attribute(e) => parts.push(self.expr(&e.value)?),
                Ast::Subscript(e) => {
                    parts.push(self.expr(&e.value)?);
                    parts.push(self.expr(&e.slice)?);
                }
                _ => {}
            }
            for part in parts {
                let kind = StmtKind::Expr(part);
                out.push(Stmt { line, kind });
            }
        }
        let kind = match (self.scopes.last(), s.target.as_ref()) {
            (Some(Scope::Class { .. }), Ast::Name(name)) if s.simple => StmtKind::Annotate {
                name: self.mangle(name.id.as_str()),
                value: self.annotation(&s.annotation)?,
            },
            (Some(Scope::Function { id, .. }), _) if *id != MODULE => return Ok(()),
            _ if self.future_annotations || matches!(*s.annotation, Ast::Constant(_)) => {
                return Ok(());
            }
            _ => StmtKind::Expr(self.expr(&s.annotation)?),
        };
        let line = self.line(s.annotation.range());
        out.push(Stmt { line, kind });
        Ok(())
    }

    /// The annotations of a function that run where it is defined, in CPython's order.
    pub(super) fn function_annotations(
        &mut self,
        args: &ast::Arguments,
        returns: Option<&Ast>,
    ) -> Lowered<Vec<(String, Expr)>> {
        let plain = args.posonlyargs.iter().chain(&args.args);
        let mut all: Vec<&ast::Arg> = plain.map(|arg| &arg.def).collect();
        all.extend(args.vararg.as_deref());
        all.extend(args.kwonlyargs.iter().map(|arg| &arg.def));
        all.extend(args.kwarg.as_deref());
        let mut out = Vec::new();
        for arg in all {
            if let Some(annotation) = &arg.annotation {
                let name = self.mangle(arg.arg.as_str());
                out.push((name, self.annotation(annotation)?));
            }
        }
        if let Some(returns) = returns {
            out.push(("return".to_owned(), self.annotation(returns)?));
        }
        Ok(out)
    }

    fn annotation(&mut self, expr: &Ast) -> Lowered<Expr> {
        if self.future_annotations {
            let line = self.line(expr.range());
            let text = self.unparse(expr, Context::Top);
            return Ok(self.new_expr(line, ExprKind::Str(text)));
        }
        self.expr(expr)
    }

    /// The text CPython keeps of an annotation. What models do not write in annotations stays as it is in the source.
    fn unparse(&self, expr: &Ast, context: Context) -> String {
        match expr {
            Ast::Name(e) => e.id.to_string(),
            Ast::Attribute(e) => {
                format!("{}.{}", self.unparse(&e.value, Context::Atom), e.attr)
            }
            Ast::Subscript(e) => format!(
                "{}[{}]",
                self.unparse(&e.value, Context::Atom),
                self.unparse(&e.slice, Context::Subscript)
            ),
            Ast::List(e) => format!("[{}]", self.unparse_all(&e.elts)),
            Ast::Tuple(e) => {
                let inner = self.unparse_all(&e.elts);
                let inner = if e.elts.len() == 1 {
                    inner + ","
                } else {
                    inner
                };
                match context {
                    Context::Subscript if !e.elts.is_empty() => inner,
                    _ => format!("({inner})"),
                }
            }
            Ast::BinOp(e) if e.op == ast::Operator::BitOr => {
                let text = format!(
                    "{} | {}",
                    self.unparse(&e.left, Context::Union),
                    self.unparse(&e.right, Context::Atom)
                );
                if context == Context::Atom {
                    format!("({text})")
                } else {
                    text
                }
            }
            Ast::Call(e) if e.keywords.is_empty() => format!(
                "{}({})",
                self.unparse(&e.func, Context::Atom),
                self.unparse_all(&e.args)
            ),
            Ast::Constant(e) => match &e.value {
                ast::Constant::None => "None".to_owned(),
                ast::Constant::Bool(true) => "True".to_owned(),
                ast::Constant::Bool(false) => "False".to_owned(),
                ast::Constant::Ellipsis => "...".to_owned(),
                ast::Constant::Int(value) => value.to_string(),
                ast::Constant::Str(text) if is_plain(text) => format!("'{text}'"),
                _ => self.written(expr),
            },
            _ => self.written(expr),
        }
    }

    fn unparse_all(&self, all: &[Ast]) -> String {
        let all: Vec<String> = all.iter().map(|e| self.unparse(e, Context::Top)).collect();
        all.join(", ")
    }

    fn written(&self, expr: &Ast) -> String {
        let range = expr.range();
        let text = self
            .source
            .get(usize::from(range.start())..usize::from(range.end()));
        text.unwrap_or_default().to_owned()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Context {
    Top,
    Subscript,
    Union,
    Atom,
}

fn is_plain(text: &str) -> bool {
    text.chars()
        .all(|c| c != '\'' && c != '\\' && !c.is_control())
}
