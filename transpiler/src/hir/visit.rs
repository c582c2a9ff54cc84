//! Walks over the tree.

use super::*;

/// Calls `visit` for every expression of some statements, outer ones first, in evaluation order where that is simple.
/// Functions declared inside are not entered, but their defaults are visited: they belong to the code around.
pub fn exprs<'p>(program: &'p Program, body: &'p [Stmt], visit: &mut dyn FnMut(&'p Expr)) {
    for stmt in body {
        stmt_exprs(program, stmt, visit);
    }
}

pub fn stmt_exprs<'p>(program: &'p Program, stmt: &'p Stmt, visit: &mut dyn FnMut(&'p Expr)) {
    own_exprs(program, stmt, &mut |e| expr(program, e, visit));
    each_block(stmt, &mut |block| exprs(program, block, visit));
}

/// The expressions a statement evaluates itself, not those of the blocks inside it.
pub fn own_exprs<'p>(program: &'p Program, stmt: &'p Stmt, visit: &mut dyn FnMut(&'p Expr)) {
    match &stmt.kind {
        StmtKind::Expr(e) => visit(e),
        StmtKind::Assign { targets, value } => {
            visit(value);
            targets.iter().for_each(|t| target(t, visit));
        }
        StmtKind::AugAssign {
            target: t, value, ..
        } => {
            target(t, visit);
            visit(value);
        }
        StmtKind::Return(e) => e.iter().for_each(visit),
        StmtKind::If { test, .. } | StmtKind::While { test, .. } => visit(test),
        StmtKind::For {
            target: t, iter, ..
        } => {
            visit(iter);
            target(t, visit);
        }
        StmtKind::Try { handlers, .. } => {
            handlers
                .iter()
                .filter_map(|h| h.matches.as_ref())
                .for_each(visit);
        }
        StmtKind::With {
            context, target: t, ..
        } => {
            visit(context);
            t.iter().for_each(|t| target(t, visit));
        }
        StmtKind::Raise { exc, cause } => exc.iter().chain(cause).for_each(visit),
        StmtKind::Assert { test, message } => {
            visit(test);
            message.iter().for_each(visit);
        }
        StmtKind::Del(targets) => targets.iter().for_each(|t| target(t, visit)),
        StmtKind::Def {
            function,
            decorators,
            annotations,
            ..
        } => {
            decorators.iter().for_each(&mut *visit);
            defaults(program, *function, &mut *visit);
            annotations.iter().for_each(|(_, e)| visit(e));
        }
        StmtKind::Class(class) => {
            class.decorators.iter().for_each(&mut *visit);
            class.args.iter().for_each(|arg| visit(arg.expr()));
        }
        StmtKind::Annotate { value, .. } => visit(value),
        StmtKind::Match(m) => {
            visit(&m.subject);
            for case in &m.cases {
                case.pattern.exprs(visit);
                case.guard.iter().for_each(&mut *visit);
            }
        }
        StmtKind::Break | StmtKind::Continue | StmtKind::Pass => {}
    }
}

/// The blocks directly inside a statement.
pub fn each_block<'p>(stmt: &'p Stmt, visit: &mut dyn FnMut(&'p [Stmt])) {
    match &stmt.kind {
        StmtKind::If { body, orelse, .. }
        | StmtKind::While { body, orelse, .. }
        | StmtKind::For { body, orelse, .. } => {
            visit(body);
            visit(orelse);
        }
        StmtKind::Try {
            body,
            handlers,
            orelse,
            finalbody,
        } => {
            visit(body);
            handlers.iter().for_each(|h| visit(&h.body));
            visit(orelse);
            visit(finalbody);
        }
        StmtKind::With { body, .. } => visit(body),
        StmtKind::Match(m) => m.cases.iter().for_each(|case| visit(&case.body)),
        _ => {}
    }
}

/// Every statement of a body, outer ones first.
pub fn stmts<'p>(body: &'p [Stmt], visit: &mut dyn FnMut(&'p Stmt)) {
    for stmt in body {
        visit(stmt);
        each_block(stmt, &mut |block| stmts(block, visit));
    }
}

fn defaults<'p>(program: &'p Program, function: FnId, visit: &mut dyn FnMut(&'p Expr)) {
    for param in &program.functions[function].params {
        param.default.iter().for_each(&mut *visit);
    }
}

/// The expressions inside a target (not the variables it binds).
pub fn target<'p>(target_: &'p Target, visit: &mut dyn FnMut(&'p Expr)) {
    match target_ {
        Target::Var(_) => {}
        Target::Attr { object, .. } => visit(object),
        Target::Item { object, index } => {
            visit(object);
            visit(index);
        }
        Target::Unpack { items, .. } => items.iter().for_each(|t| target(t, visit)),
    }
}

/// The variables a target binds.
pub fn bound_vars<'p>(target_: &'p Target, visit: &mut dyn FnMut(&'p Var)) {
    match target_ {
        Target::Var(var) => visit(var),
        Target::Unpack { items, .. } => items.iter().for_each(|t| bound_vars(t, visit)),
        Target::Attr { .. } | Target::Item { .. } => {}
    }
}

/// An expression and all those inside it.
pub fn expr<'p>(program: &'p Program, e: &'p Expr, visit: &mut dyn FnMut(&'p Expr)) {
    visit(e);
    children(program, e, &mut |child| expr(program, child, visit));
}

/// The direct sub-expressions.
pub fn children<'p>(program: &'p Program, e: &'p Expr, visit: &mut dyn FnMut(&'p Expr)) {
    match &e.kind {
        ExprKind::List(items) | ExprKind::Tuple(items) | ExprKind::Set(items) => {
            for item in items {
                let (Element::One(e) | Element::Star(e)) = item;
                visit(e);
            }
        }
        ExprKind::Dict(items) => {
            for item in items {
                match item {
                    DictItem::Pair(key, value) => {
                        visit(key);
                        visit(value);
                    }
                    DictItem::Spread(e) => visit(e),
                }
            }
        }
        ExprKind::Comp {
            element,
            value,
            clauses,
            ..
        } => {
            for clause in clauses {
                visit(&clause.iter);
                target(&clause.target, visit);
                clause.tests.iter().for_each(&mut *visit);
            }
            visit(element);
            value.iter().for_each(|v| visit(v));
        }
        ExprKind::GenExpr { first, .. } => visit(first),
        ExprKind::Lambda(function) => defaults(program, *function, visit),
        ExprKind::Unary { operand, .. } => visit(operand),
        ExprKind::Binary { left, right, .. } => {
            visit(left);
            visit(right);
        }
        ExprKind::Compare { first, rest } => {
            visit(first);
            rest.iter().for_each(|(_, e)| visit(e));
        }
        ExprKind::And(values) | ExprKind::Or(values) => values.iter().for_each(visit),
        ExprKind::IfElse { test, then, orelse } => {
            visit(test);
            visit(then);
            visit(orelse);
        }
        ExprKind::Walrus { value, .. } => visit(value),
        ExprKind::Super { class, this } => {
            visit(class);
            visit(this);
        }
        ExprKind::Attr { object, .. } => visit(object),
        ExprKind::Item { object, index } => {
            visit(object);
            visit(index);
        }
        ExprKind::Slice { parts } => parts.iter().flatten().for_each(visit),
        ExprKind::Call { func, args } => {
            visit(func);
            args.iter().for_each(|a| visit(a.expr()));
        }
        ExprKind::MethodCall { object, args, .. } => {
            visit(object);
            args.iter().for_each(|a| visit(a.expr()));
        }
        ExprKind::FString(parts) => fparts(parts, visit),
        ExprKind::Yield(value) => value.iter().for_each(|v| visit(v)),
        ExprKind::YieldFrom(value) | ExprKind::Await(value) => visit(value),
        ExprKind::ClassName { outer, .. } => visit(outer),
        ExprKind::None
        | ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::BigInt(_)
        | ExprKind::Float(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Str(_)
        | ExprKind::Bytes(_)
        | ExprKind::Ellipsis
        | ExprKind::Var(_)
        | ExprKind::Builtin(_)
        | ExprKind::ModuleItem { .. }
        | ExprKind::Unbound(_)
        | ExprKind::TypeForm(_) => {}
    }
}

fn fparts<'p>(parts: &'p [FPart], visit: &mut dyn FnMut(&'p Expr)) {
    for part in parts {
        if let FPart::Value { value, spec, .. } = part {
            visit(value);
            fparts(spec, visit);
        }
    }
}
