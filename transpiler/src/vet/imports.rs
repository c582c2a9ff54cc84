//! Imports of packages that are never there, in a `try` that expects it.

use crate::parse::ast::{self, Expr, Stmt};
use crate::stubs::surface;
use rustpython_parser::text_size::TextRange;

/// Replaces imports of unknown modules by the error CPython raises without them. The statements stand in the body of a
/// `try` that catches `ImportError`; elsewhere the vetter has refused them.
pub(super) fn raise_missing(body: &mut [Stmt]) {
    for stmt in body {
        let missing = match stmt {
            Stmt::Import(s) => s
                .names
                .iter()
                .find(|alias| !surface().is_package(&alias.name))
                .map(|alias| (alias.name.to_string(), s.range)),
            Stmt::ImportFrom(s) => s
                .module
                .as_deref()
                .filter(|module| *module != "__future__" && !surface().is_package(module))
                .map(|module| (module.to_owned(), s.range)),
            Stmt::If(s) => {
                raise_missing(&mut s.body);
                raise_missing(&mut s.orelse);
                None
            }
            Stmt::With(s) => {
                raise_missing(&mut s.body);
                None
            }
            Stmt::Try(s) => {
                raise_missing(&mut s.body);
                raise_missing(&mut s.orelse);
                for ast::ExceptHandler::ExceptHandler(handler) in &mut s.handlers {
                    raise_missing(&mut handler.body);
                }
                None
            }
            _ => None,
        };
        if let Some((module, range)) = missing {
            *stmt = raise(&module, range);
        }
    }
}

/// `raise ModuleNotFoundError("No module named 'x'", name="x")`
fn raise(module: &str, range: TextRange) -> Stmt {
    // A package's own name is looked for first.
    let top = module.split('.').next().unwrap_or(module);
    let text = |text: String| {
        Expr::Constant(ast::ExprConstant {
            range,
            value: ast::Constant::Str(text),
            kind: None,
        })
    };
    let class = Expr::Name(ast::ExprName {
        range,
        id: ast::Identifier::new("ModuleNotFoundError"),
        ctx: ast::ExprContext::Load,
    });
    let call = Expr::Call(ast::ExprCall {
        range,
        func: Box::new(class),
        args: vec![text(format!("No module named '{top}'"))],
        keywords: vec![ast::Keyword {
            range,
            arg: Some(ast::Identifier::new("name")),
            value: text(top.to_owned()),
        }],
    });
    Stmt::Raise(ast::StmtRaise {
        range,
        exc: Some(Box::new(call)),
        cause: None,
    })
}
