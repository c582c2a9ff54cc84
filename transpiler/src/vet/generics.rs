//! The syntax of PEP 695, which is newer than the reference: `def f[T]`, `class C[T]`, `type X = ...`. It becomes what one
//! wrote before: `T = TypeVar("T")`, a base `Generic[T]`, and an alias whose value nothing evaluates.

use crate::parse::ast::{self, Expr, Stmt};
use rustpython_parser::text_size::TextRange;

/// The name under which `typing` is imported for the type parameters.
const TYPING: &str = "_typing_of_parameters";

/// Rewrites a whole program.
pub fn expand(body: &mut Vec<Stmt>) {
    if !block(body) {
        return;
    }
    let range = TextRange::default();
    let import = Stmt::Import(ast::StmtImport {
        range,
        names: vec![ast::Alias {
            range,
            name: ast::Identifier::new("typing"),
            asname: Some(ast::Identifier::new(TYPING)),
        }],
    });
    let at = body
        .iter()
        .take_while(|stmt| match stmt {
            Stmt::Expr(s) => matches!(*s.value, Expr::Constant(_)),
            Stmt::ImportFrom(s) => s.module.as_deref() == Some("__future__"),
            _ => false,
        })
        .count();
    body.insert(at, import);
}

/// Whether the block held type parameters.
fn block(body: &mut Vec<Stmt>) -> bool {
    let mut found = false;
    let mut out = Vec::with_capacity(body.len());
    for mut stmt in body.drain(..) {
        let (parameters, range) = match &mut stmt {
            Stmt::FunctionDef(s) => {
                found |= block(&mut s.body);
                (std::mem::take(&mut s.type_params), s.range)
            }
            Stmt::AsyncFunctionDef(s) => {
                found |= block(&mut s.body);
                (std::mem::take(&mut s.type_params), s.range)
            }
            Stmt::ClassDef(s) => {
                found |= block(&mut s.body);
                let parameters = std::mem::take(&mut s.type_params);
                if !parameters.is_empty() {
                    s.bases.push(generic(&parameters, s.range));
                }
                (parameters, s.range)
            }
            // Nothing evaluates the alias, so nothing sees its parameters.
            Stmt::TypeAlias(s) => {
                s.type_params.clear();
                (Vec::new(), s.range)
            }
            Stmt::If(s) => {
                found |= block(&mut s.body) | block(&mut s.orelse);
                (Vec::new(), s.range)
            }
            Stmt::For(s) => {
                found |= block(&mut s.body) | block(&mut s.orelse);
                (Vec::new(), s.range)
            }
            Stmt::While(s) => {
                found |= block(&mut s.body) | block(&mut s.orelse);
                (Vec::new(), s.range)
            }
            Stmt::With(s) => {
                found |= block(&mut s.body);
                (Vec::new(), s.range)
            }
            Stmt::Try(s) => {
                found |= block(&mut s.body) | block(&mut s.orelse) | block(&mut s.finalbody);
                for ast::ExceptHandler::ExceptHandler(handler) in &mut s.handlers {
                    found |= block(&mut handler.body);
                }
                (Vec::new(), s.range)
            }
            _ => (Vec::new(), TextRange::default()),
        };
        found |= !parameters.is_empty();
        for parameter in &parameters {
            out.push(variable(parameter, range));
        }
        out.push(stmt);
    }
    *body = out;
    found
}

fn name_of(parameter: &ast::TypeParam) -> (&str, &'static str) {
    match parameter {
        ast::TypeParam::TypeVar(p) => (p.name.as_str(), "TypeVar"),
        ast::TypeParam::ParamSpec(p) => (p.name.as_str(), "ParamSpec"),
        ast::TypeParam::TypeVarTuple(p) => (p.name.as_str(), "TypeVarTuple"),
    }
}

fn name(id: &str, range: TextRange, ctx: ast::ExprContext) -> Expr {
    Expr::Name(ast::ExprName {
        range,
        id: ast::Identifier::new(id),
        ctx,
    })
}

fn item(attr: &str, range: TextRange) -> Expr {
    Expr::Attribute(ast::ExprAttribute {
        range,
        value: Box::new(name(TYPING, range, ast::ExprContext::Load)),
        attr: ast::Identifier::new(attr),
        ctx: ast::ExprContext::Load,
    })
}

/// `T = TypeVar("T")`
fn variable(parameter: &ast::TypeParam, range: TextRange) -> Stmt {
    let (id, kind) = name_of(parameter);
    let text = Expr::Constant(ast::ExprConstant {
        range,
        value: ast::Constant::Str(id.to_owned()),
        kind: None,
    });
    let call = Expr::Call(ast::ExprCall {
        range,
        func: Box::new(item(kind, range)),
        args: vec![text],
        keywords: Vec::new(),
    });
    Stmt::Assign(ast::StmtAssign {
        range,
        targets: vec![name(id, range, ast::ExprContext::Store)],
        value: Box::new(call),
        type_comment: None,
    })
}

/// `Generic[T, U]`
fn generic(parameters: &[ast::TypeParam], range: TextRange) -> Expr {
    let mut all: Vec<Expr> = parameters
        .iter()
        .map(|p| {
            let (id, kind) = name_of(p);
            let read = name(id, range, ast::ExprContext::Load);
            if kind == "TypeVarTuple" {
                Expr::Starred(ast::ExprStarred {
                    range,
                    value: Box::new(read),
                    ctx: ast::ExprContext::Load,
                })
            } else {
                read
            }
        })
        .collect();
    let slice = if all.len() == 1 && !matches!(all[0], Expr::Starred(_)) {
        all.remove(0)
    } else {
        Expr::Tuple(ast::ExprTuple {
            range,
            elts: all,
            ctx: ast::ExprContext::Load,
        })
    };
    Expr::Subscript(ast::ExprSubscript {
        range,
        value: Box::new(item("Generic", range)),
        slice: Box::new(slice),
        ctx: ast::ExprContext::Load,
    })
}
