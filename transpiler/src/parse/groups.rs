//! `except*`: the tree has one kind of `try`, and a handler's text tells which kind it is.

use rustpython_parser::ast::{self, Stmt};

/// Makes every `try … except*` a plain `try`; [`is_star`] still tells them apart.
pub fn unify(body: &mut [Stmt]) {
    for stmt in body {
        if let Stmt::TryStar(star) = stmt {
            *stmt = Stmt::Try(ast::StmtTry {
                range: star.range,
                body: std::mem::take(&mut star.body),
                handlers: std::mem::take(&mut star.handlers),
                orelse: std::mem::take(&mut star.orelse),
                finalbody: std::mem::take(&mut star.finalbody),
            });
        }
        match stmt {
            Stmt::FunctionDef(s) => unify(&mut s.body),
            Stmt::AsyncFunctionDef(s) => unify(&mut s.body),
            Stmt::ClassDef(s) => unify(&mut s.body),
            Stmt::For(s) => {
                unify(&mut s.body);
                unify(&mut s.orelse);
            }
            Stmt::AsyncFor(s) => {
                unify(&mut s.body);
                unify(&mut s.orelse);
            }
            Stmt::While(s) => {
                unify(&mut s.body);
                unify(&mut s.orelse);
            }
            Stmt::If(s) => {
                unify(&mut s.body);
                unify(&mut s.orelse);
            }
            Stmt::With(s) => unify(&mut s.body),
            Stmt::AsyncWith(s) => unify(&mut s.body),
            Stmt::Match(s) => s.cases.iter_mut().for_each(|case| unify(&mut case.body)),
            Stmt::Try(s) => {
                unify(&mut s.body);
                for ast::ExceptHandler::ExceptHandler(handler) in &mut s.handlers {
                    unify(&mut handler.body);
                }
                unify(&mut s.orelse);
                unify(&mut s.finalbody);
            }
            _ => {}
        }
    }
}

/// Whether a handler is written `except*`.
pub fn is_star(handler: &ast::ExceptHandlerExceptHandler, source: &str) -> bool {
    let at = usize::from(handler.range.start());
    source
        .get(at..)
        .and_then(|text| text.strip_prefix("except"))
        .is_some_and(|text| {
            text.trim_start_matches([' ', '\t', '\x0c', '\\', '\r', '\n'])
                .starts_with('*')
        })
}
