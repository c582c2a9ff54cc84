//! Which names always mean one module-level function, and which calls of it bind at translation.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

/// Where a parameter's value comes from in a call that binds at translation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    Arg(usize),
    Default,
}

/// Binds a call to a function's parameters; `None` where only the runtime can (stars, errors, computed defaults).
pub fn bind(callee: &Function, args: &[Arg]) -> Option<Vec<Source>> {
    let mut bound: Vec<Option<Source>> = vec![None; callee.params.len()];
    let mut position = 0;
    for (i, arg) in args.iter().enumerate() {
        let slot = match arg {
            Arg::Positional(_) => {
                let slot = position;
                position += 1;
                let kind = callee.params.get(slot)?.kind;
                if !matches!(kind, ParamKind::Positional | ParamKind::PositionalOnly) {
                    return None;
                }
                slot
            }
            Arg::Named(name, _) => callee.params.iter().position(|p| {
                callee.locals[p.local].name == *name
                    && matches!(p.kind, ParamKind::Positional | ParamKind::KeywordOnly)
            })?,
            Arg::Star(_) | Arg::DoubleStar(_) => return None,
        };
        if bound[slot].replace(Source::Arg(i)).is_some() {
            return None;
        }
    }
    callee
        .params
        .iter()
        .zip(bound)
        .map(|(param, source)| match source {
            _ if matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKwargs) => None,
            Some(source) => Some(source),
            None => param
                .default
                .as_ref()
                .filter(|d| is_literal(d))
                .map(|_| Source::Default),
        })
        .collect()
}

/// A default that is the same whenever it is written.
pub fn is_literal(e: &Expr) -> bool {
    matches!(
        e.kind,
        ExprKind::None
            | ExprKind::Bool(_)
            | ExprKind::Int(_)
            | ExprKind::BigInt(_)
            | ExprKind::Float(_)
            | ExprKind::Imaginary(_)
            | ExprKind::Str(_)
    )
}

/// The function a call's callee always is.
pub fn callee(program: &Program, within: FnId, func: &Expr) -> Option<FnId> {
    let local = match &func.kind {
        ExprKind::Var(Var::Global(local)) => *local,
        ExprKind::Var(Var::Local(local)) if within == MODULE => *local,
        _ => return None,
    };
    program.functions[MODULE].locals[local].function
}

/// Fills `Local::function`, `Function::direct` and `Function::escapes`.
pub fn resolve(program: &mut Program) {
    let candidates = candidates(program);
    for (local, function) in candidates {
        program.functions[MODULE].locals[local].function = Some(function);
    }
    let mut direct = BTreeSet::new();
    let mut escapes = BTreeSet::new();
    for id in 0..program.functions.len() {
        let mut skip: BTreeSet<ExprId> = BTreeSet::new();
        visit::exprs(
            program,
            &program.functions[id].body,
            &mut |e| match &e.kind {
                ExprKind::Call { func, args } => {
                    if let Some(target) = callee(program, id, func)
                        && bind(&program.functions[target], args).is_some()
                    {
                        skip.insert(func.id);
                        direct.insert(target);
                    }
                }
                ExprKind::Var(_) if !skip.contains(&e.id) => {
                    if let Some(target) = callee(program, id, e) {
                        escapes.insert(target);
                    }
                }
                _ => {}
            },
        );
    }
    for (id, function) in program.functions.iter_mut().enumerate() {
        function.direct = direct.contains(&id);
        // A function nobody calls directly still exists as a value.
        function.escapes = escapes.contains(&id) || !function.direct;
    }
}

/// Module-level `def`s whose name is bound once and cannot be read before the `def` has run.
fn candidates(program: &Program) -> BTreeMap<LocalId, FnId> {
    let module = &program.functions[MODULE];
    let mut defined: BTreeMap<LocalId, (usize, FnId)> = BTreeMap::new();
    for (index, stmt) in module.body.iter().enumerate() {
        if let StmtKind::Def {
            var: Var::Local(local),
            function,
            decorators,
            ..
        } = &stmt.kind
        {
            let info = &module.locals[*local];
            if info.bindings == 1
                && decorators.is_empty()
                && !info.deleted
                && !program.functions[*function].suspends()
            {
                defined.insert(*local, (index, *function));
            }
        }
    }
    let reach = Reach::new(program);
    for (index, stmt) in module.body.iter().enumerate() {
        if matches!(&stmt.kind, StmtKind::Def { decorators, .. } if decorators.is_empty())
            || matches!(stmt.kind, StmtKind::Pass)
        {
            // Only its defaults run now.
            let mut early = BTreeSet::new();
            visit::own_exprs(program, stmt, &mut |e| {
                reach.expr(program, MODULE, e, &mut early)
            });
            defined.retain(|local, (at, _)| *at <= index || !early.contains(local));
            continue;
        }
        let mut early = BTreeSet::new();
        reach.stmt(program, MODULE, stmt, &mut early);
        defined.retain(|local, (at, _)| *at < index || !early.contains(local));
    }
    defined
        .into_iter()
        .map(|(local, (_, function))| (local, function))
        .collect()
}

/// What running code may read of the module's variables, through every function it may call.
struct Reach {
    /// For a module variable, the functions its value may run: its `def`s, its class's methods.
    behind: BTreeMap<LocalId, Vec<FnId>>,
}

impl Reach {
    fn new(program: &Program) -> Reach {
        let mut behind: BTreeMap<LocalId, Vec<FnId>> = BTreeMap::new();
        for (id, function) in program.functions.iter().enumerate() {
            visit::stmts(&function.body, &mut |stmt| {
                let (var, functions) = match &stmt.kind {
                    StmtKind::Def { var, function, .. } => (var, vec![*function]),
                    StmtKind::Class(class) => {
                        let mut methods = vec![class.body];
                        visit::stmts(&program.functions[class.body].body, &mut |s| {
                            if let StmtKind::Def { function, .. } = &s.kind {
                                methods.push(*function);
                            }
                        });
                        (&class.var, methods)
                    }
                    _ => return,
                };
                let local = match var {
                    Var::Global(local) => Some(*local),
                    Var::Local(local) if id == MODULE => Some(*local),
                    _ => None,
                };
                if let Some(local) = local {
                    behind.entry(local).or_default().extend(functions);
                }
            });
        }
        Reach { behind }
    }

    fn stmt(&self, program: &Program, within: FnId, stmt: &Stmt, seen: &mut BTreeSet<LocalId>) {
        let mut inner = Vec::new();
        visit::stmts(std::slice::from_ref(stmt), &mut |s| match &s.kind {
            StmtKind::Def { function, .. } => inner.push(*function),
            StmtKind::Class(class) => inner.push(class.body),
            _ => {}
        });
        visit::stmt_exprs(program, stmt, &mut |e| self.one(program, within, e, seen));
        for function in inner {
            self.function(program, function, seen);
        }
    }

    fn function(&self, program: &Program, function: FnId, seen: &mut BTreeSet<LocalId>) {
        for stmt in &program.functions[function].body {
            self.stmt(program, function, stmt, seen);
        }
    }

    fn expr(&self, program: &Program, within: FnId, e: &Expr, seen: &mut BTreeSet<LocalId>) {
        visit::expr(program, e, &mut |e| self.one(program, within, e, seen));
    }

    fn one(&self, program: &Program, within: FnId, e: &Expr, seen: &mut BTreeSet<LocalId>) {
        let local = match &e.kind {
            ExprKind::Var(
                Var::Global(local)
                | Var::Class {
                    outer: Some(local), ..
                },
            ) => *local,
            ExprKind::Var(Var::Local(local)) if within == MODULE => *local,
            ExprKind::Lambda(function) | ExprKind::GenExpr { function, .. } => {
                return self.function(program, *function, seen);
            }
            _ => return,
        };
        if seen.insert(local) {
            for function in self.behind.get(&local).into_iter().flatten() {
                self.function(program, *function, seen);
            }
        }
    }
}
