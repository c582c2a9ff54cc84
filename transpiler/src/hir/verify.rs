//! The rules every tree obeys; a broken one is an error of ours, never of the program.
//!
//! 1. Ids of functions, locals and expressions are in range, and no expression id occurs twice.
//! 2. `break` and `continue` stand in a loop; `return` in a function; `yield` in a generator.
//! 3. A capture's inner variable is marked as one, and its outer variable lives in a cell.

use super::*;
use std::collections::BTreeSet;

pub fn verify(program: &Program) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    for (id, function) in program.functions.iter().enumerate() {
        let fail = |what: &str| Err(format!("{}: {what}", function.qualname));
        let mut problem = None;
        visit::exprs(program, &function.body, &mut |e| {
            if e.id >= program.expressions || !seen.insert(e.id) {
                problem = Some("an expression id is out of range or used twice");
            }
            match &e.kind {
                ExprKind::Var(Var::Local(local)) if *local >= function.locals.len() => {
                    problem = Some("a local is out of range");
                }
                ExprKind::Var(Var::Global(local)) if *local >= program.globals().len() => {
                    problem = Some("a module variable is out of range");
                }
                ExprKind::Yield(_) | ExprKind::YieldFrom(_) if !function.is_generator => {
                    problem = Some("yield outside a generator");
                }
                ExprKind::Await(_) if !function.is_async => {
                    problem = Some("await outside an asynchronous function");
                }
                ExprKind::Lambda(f) | ExprKind::GenExpr { function: f, .. }
                    if *f >= program.functions.len() =>
                {
                    problem = Some("a function is out of range");
                }
                _ => {}
            }
        });
        if let Some(problem) = problem {
            return fail(problem);
        }
        for capture in &function.captures {
            match function.locals.get(capture.inner) {
                Some(local) if local.is_capture && local.in_cell => {}
                _ => return fail("a capture is not marked"),
            }
        }
        if !jumps_inside(&function.body, false) {
            return fail("break or continue outside a loop");
        }
        if id == MODULE && function.kind != FnKind::Module {
            return fail("the first function is not the module");
        }
    }
    Ok(())
}

fn jumps_inside(body: &[Stmt], in_loop: bool) -> bool {
    body.iter().all(|stmt| match &stmt.kind {
        StmtKind::Break | StmtKind::Continue => in_loop,
        StmtKind::While { body, orelse, .. } | StmtKind::For { body, orelse, .. } => {
            jumps_inside(body, true) && jumps_inside(orelse, in_loop)
        }
        _ => {
            let mut fine = true;
            visit::each_block(stmt, &mut |block| fine &= jumps_inside(block, in_loop));
            fine
        }
    })
}
