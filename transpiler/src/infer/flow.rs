//! Definite assignment: which reads of a variable may find it unset, and where control cannot go.

use crate::hir::*;
use std::collections::BTreeSet;

/// What flow analysis found in one function.
#[derive(Default)]
pub struct Flow {
    /// Reads that may find the variable unset.
    pub unset_reads: BTreeSet<ExprId>,
    /// Variables with such a read, or deleted while unset.
    pub maybe_unset: BTreeSet<LocalId>,
    /// The end of the body can be reached, so the function may return `None` by falling off it.
    pub falls_off: bool,
}

/// Definitely assigned locals; `None` where control cannot come.
type State = Option<Vec<bool>>;

pub fn analyse(program: &Program, id: FnId) -> Flow {
    let function = &program.functions[id];
    let mut assigned = vec![false; function.locals.len()];
    for (local, info) in function.locals.iter().enumerate() {
        assigned[local] = info.is_param || info.is_capture;
    }
    let mut walk = Walk {
        program,
        flow: Flow::default(),
        loops: Vec::new(),
    };
    let end = walk.block(&function.body, Some(assigned));
    walk.flow.falls_off = end.is_some();
    walk.flow
}

/// Whether a block's end can be reached, for code that returns, raises, breaks or continues on every path.
pub fn completes(body: &[Stmt]) -> bool {
    body.iter().all(|stmt| match &stmt.kind {
        StmtKind::Return(_) | StmtKind::Raise { .. } | StmtKind::Break | StmtKind::Continue => {
            false
        }
        StmtKind::If { body, orelse, .. } => completes(body) || completes(orelse),
        StmtKind::While { test, body, orelse } => {
            !is_true(test) && (orelse.is_empty() || completes(orelse)) || breaks(body)
        }
        StmtKind::For { orelse, body, .. } => {
            orelse.is_empty() || completes(orelse) || breaks(body)
        }
        StmtKind::Try {
            body,
            handlers,
            orelse,
            finalbody,
        } => {
            (finalbody.is_empty() || completes(finalbody))
                && ((completes(body) && (orelse.is_empty() || completes(orelse)))
                    || handlers.iter().any(|h| completes(&h.body)))
        }
        StmtKind::Match(m) => {
            !m.is_exhaustive() || m.cases.iter().any(|case| completes(&case.body))
        }
        _ => true,
    })
}

/// Whether a loop's body holds a `break` of that loop.
pub fn breaks(body: &[Stmt]) -> bool {
    jumps(body, true)
}

fn jumps(body: &[Stmt], want_break: bool) -> bool {
    body.iter().any(|stmt| match &stmt.kind {
        StmtKind::Break => want_break,
        StmtKind::Continue => !want_break,
        StmtKind::If { body, orelse, .. } => jumps(body, want_break) || jumps(orelse, want_break),
        // A loop inside keeps its own jumps, but its `else` belongs to this one.
        StmtKind::While { orelse, .. } | StmtKind::For { orelse, .. } => jumps(orelse, want_break),
        StmtKind::Try {
            body,
            handlers,
            orelse,
            finalbody,
        } => {
            jumps(body, want_break)
                || handlers.iter().any(|h| jumps(&h.body, want_break))
                || jumps(orelse, want_break)
                || jumps(finalbody, want_break)
        }
        StmtKind::With { body, .. } => jumps(body, want_break),
        StmtKind::Match(m) => m.cases.iter().any(|case| jumps(&case.body, want_break)),
        _ => false,
    })
}

/// Whether a body jumps to the next turn of the loop around it.
pub fn continues(body: &[Stmt]) -> bool {
    jumps(body, false)
}

pub fn is_true(test: &Expr) -> bool {
    match &test.kind {
        ExprKind::Bool(b) => *b,
        ExprKind::Int(i) => *i != 0,
        _ => false,
    }
}

struct Walk<'p> {
    program: &'p Program,
    flow: Flow,
    /// For each open loop, the states at its `break`s.
    loops: Vec<State>,
}

fn meet(a: State, b: State) -> State {
    match (a, b) {
        (None, s) | (s, None) => s,
        (Some(a), Some(b)) => Some(a.iter().zip(&b).map(|(a, b)| *a && *b).collect()),
    }
}

impl Walk<'_> {
    fn block(&mut self, body: &[Stmt], mut state: State) -> State {
        for stmt in body {
            state = self.stmt(stmt, state);
        }
        state
    }

    fn read(&mut self, local: LocalId, id: ExprId, state: &State) {
        if let Some(assigned) = state
            && !assigned[local]
        {
            self.flow.unset_reads.insert(id);
            self.flow.maybe_unset.insert(local);
        }
    }

    fn assign(&mut self, var: &Var, state: &mut State) {
        if let (Var::Local(local), Some(assigned)) = (var, state) {
            assigned[*local] = true;
        }
    }

    fn targets(&mut self, target: &Target, state: &mut State) {
        match target {
            Target::Var(var) => self.assign(var, state),
            Target::Attr { object, .. } => self.expr(object, state),
            Target::Item { object, index } => {
                self.expr(object, state);
                self.expr(index, state);
            }
            Target::Unpack { items, .. } => items.iter().for_each(|t| self.targets(t, state)),
        }
    }

    fn unset(&mut self, var: &Var, state: &mut State) {
        if let (Var::Local(local), Some(assigned)) = (var, state) {
            if !assigned[*local] {
                self.flow.maybe_unset.insert(*local);
            }
            assigned[*local] = false;
        }
    }

    /// A state in which everything a body may delete counts as unset.
    fn without_deleted(&self, body: &[Stmt], mut state: State) -> State {
        if let Some(assigned) = &mut state {
            visit::stmts(body, &mut |stmt| {
                let mut drop = |var: &Var| {
                    if let Var::Local(local) = var {
                        assigned[*local] = false;
                    }
                };
                match &stmt.kind {
                    StmtKind::Del(targets) => {
                        targets.iter().for_each(|t| visit::bound_vars(t, &mut drop))
                    }
                    StmtKind::Try { handlers, .. } => {
                        handlers
                            .iter()
                            .filter_map(|h| h.name.as_ref())
                            .for_each(drop);
                    }
                    _ => {}
                }
            });
        }
        state
    }

    fn stmt(&mut self, stmt: &Stmt, mut state: State) -> State {
        match &stmt.kind {
            StmtKind::Expr(e) => self.expr(e, &mut state),
            StmtKind::Assign { targets, value } => {
                self.expr(value, &mut state);
                targets.iter().for_each(|t| self.targets(t, &mut state));
            }
            StmtKind::AugAssign { target, value, .. } => {
                if let (Target::Var(Var::Local(local)), Some(assigned)) = (target, &state)
                    && !assigned[*local]
                {
                    self.flow.unset_reads.insert(value.id);
                    self.flow.maybe_unset.insert(*local);
                }
                self.expr(value, &mut state);
                self.targets(target, &mut state);
            }
            StmtKind::Return(value) => {
                value.iter().for_each(|e| self.expr(e, &mut state));
                return None;
            }
            StmtKind::Raise { exc, cause } => {
                exc.iter()
                    .chain(cause)
                    .for_each(|e| self.expr(e, &mut state));
                return None;
            }
            StmtKind::If { test, body, orelse } => {
                self.expr(test, &mut state);
                let then = self.block(body, state.clone());
                let other = self.block(orelse, state);
                return meet(then, other);
            }
            StmtKind::While { test, body, orelse } => {
                state = self.without_deleted(body, state);
                self.expr(test, &mut state);
                self.loops.push(None);
                self.block(body, state.clone());
                let broken = self.loops.pop().flatten();
                let exhausted = if is_true(test) {
                    None
                } else {
                    self.block(orelse, state)
                };
                return meet(exhausted, broken);
            }
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                ..
            } => {
                self.expr(iter, &mut state);
                state = self.without_deleted(body, state);
                let mut inside = state.clone();
                self.targets(target, &mut inside);
                self.loops.push(None);
                self.block(body, inside);
                let broken = self.loops.pop().flatten();
                let exhausted = self.block(orelse, state);
                return meet(exhausted, broken);
            }
            StmtKind::Break => {
                if let Some(broken) = self.loops.pop() {
                    self.loops.push(meet(broken, state));
                }
                return None;
            }
            StmtKind::Continue => return None,
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finalbody,
            } => {
                let mut entry = self.without_deleted(body, state.clone());
                // Of `except*` clauses several may run, one after the other.
                for handler in handlers.iter().filter(|handler| handler.star) {
                    entry = self.without_deleted(&handler.body, entry);
                    if let (Some(Var::Local(local)), Some(assigned)) = (&handler.name, &mut entry) {
                        assigned[*local] = false;
                    }
                }
                let done = self.block(body, state);
                let mut after = self.block(orelse, done);
                for handler in handlers {
                    let mut start = entry.clone();
                    handler
                        .matches
                        .iter()
                        .for_each(|e| self.expr(e, &mut start));
                    if let Some(name) = &handler.name {
                        self.assign(name, &mut start);
                    }
                    let mut end = self.block(&handler.body, start);
                    if let (Some(Var::Local(local)), Some(assigned)) = (&handler.name, &mut end) {
                        assigned[*local] = false;
                    }
                    // A `break` out of the handler deletes its name too.
                    if let (Some(Var::Local(local)), Some(Some(broken))) =
                        (&handler.name, self.loops.last_mut().map(Option::as_mut))
                    {
                        broken[*local] = false;
                    }
                    after = meet(after, end);
                }
                if finalbody.is_empty() {
                    return after;
                }
                // The final block also runs on the way out, where only the entry's assignments are sure.
                let mut sure = entry;
                for block in handlers
                    .iter()
                    .map(|h| h.body.as_slice())
                    .chain([orelse.as_slice()])
                {
                    sure = self.without_deleted(block, sure);
                }
                // A handler deletes its own name when it ends.
                for handler in handlers {
                    if let (Some(Var::Local(local)), Some(assigned)) = (&handler.name, &mut sure) {
                        assigned[*local] = false;
                    }
                }
                let end = self.block(finalbody, sure);
                return match (after, end) {
                    (Some(after), Some(end)) => {
                        Some(after.iter().zip(&end).map(|(a, b)| *a || *b).collect())
                    }
                    _ => None,
                };
            }
            StmtKind::With {
                context,
                target,
                body,
                ..
            } => {
                self.expr(context, &mut state);
                target.iter().for_each(|t| self.targets(t, &mut state));
                let entry = self.without_deleted(body, state.clone());
                // The manager may swallow an exception, so only the entry's assignments are sure afterwards.
                let end = self.block(body, state);
                return meet(end, entry);
            }
            StmtKind::Assert { test, message } => {
                self.expr(test, &mut state);
                let mut failing = state.clone();
                message.iter().for_each(|e| self.expr(e, &mut failing));
            }
            StmtKind::Del(targets) => {
                for target in targets {
                    if let Target::Var(var) = target {
                        self.unset(var, &mut state);
                    } else {
                        let mut vars = Vec::new();
                        visit::bound_vars(target, &mut |v| vars.push(v.clone()));
                        visit::target(target, &mut |e| {
                            let mut s = state.clone();
                            self.expr(e, &mut s);
                        });
                        vars.iter().for_each(|v| self.unset(v, &mut state));
                    }
                }
            }
            StmtKind::Def {
                var,
                function,
                decorators,
                annotations,
            } => {
                decorators.iter().for_each(|e| self.expr(e, &mut state));
                for param in &self.program.functions[*function].params {
                    param.default.iter().for_each(|e| self.expr(e, &mut state));
                }
                annotations
                    .iter()
                    .for_each(|(_, e)| self.expr(e, &mut state));
                self.assign(var, &mut state);
            }
            StmtKind::Class(class) => {
                class
                    .decorators
                    .iter()
                    .for_each(|e| self.expr(e, &mut state));
                class
                    .args
                    .iter()
                    .for_each(|arg| self.expr(arg.expr(), &mut state));
                self.assign(&class.var, &mut state);
            }
            StmtKind::Annotate { value, .. } => self.expr(value, &mut state),
            StmtKind::Match(m) => {
                self.expr(&m.subject, &mut state);
                self.assign(&Var::Local(m.local), &mut state);
                let mut after = None;
                for case in &m.cases {
                    let mut inside = state.clone();
                    case.pattern.locals(&mut |local, sets| {
                        if sets {
                            self.assign(&Var::Local(local), &mut inside);
                        }
                    });
                    case.pattern.exprs(&mut |e| self.expr(e, &mut inside));
                    for (_, var) in &case.binds {
                        self.assign(var, &mut inside);
                    }
                    case.guard.iter().for_each(|e| self.expr(e, &mut inside));
                    after = meet(after, self.block(&case.body, inside));
                }
                return if m.is_exhaustive() {
                    after
                } else {
                    meet(after, state)
                };
            }
            StmtKind::Pass => {}
        }
        state
    }

    fn expr(&mut self, e: &Expr, state: &mut State) {
        match &e.kind {
            ExprKind::Var(Var::Local(local)) => self.read(*local, e.id, state),
            ExprKind::Walrus { var, value } => {
                self.expr(value, state);
                self.assign(var, state);
            }
            ExprKind::And(values) | ExprKind::Or(values) => {
                let mut values = values.iter();
                if let Some(first) = values.next() {
                    self.expr(first, state);
                }
                let mut rest = state.clone();
                values.for_each(|v| self.expr(v, &mut rest));
            }
            ExprKind::Compare { first, rest } => {
                self.expr(first, state);
                let mut rest = rest.iter();
                if let Some((_, second)) = rest.next() {
                    self.expr(second, state);
                }
                let mut later = state.clone();
                rest.for_each(|(_, v)| self.expr(v, &mut later));
            }
            ExprKind::IfElse { test, then, orelse } => {
                self.expr(test, state);
                let mut other = state.clone();
                self.expr(then, state);
                self.expr(orelse, &mut other);
                *state = meet(state.take(), other);
            }
            ExprKind::Comp {
                element,
                value,
                clauses,
                ..
            } => {
                let mut inside: Option<State> = None;
                for clause in clauses {
                    match &mut inside {
                        None => {
                            self.expr(&clause.iter, state);
                            inside = Some(state.clone());
                        }
                        Some(inside) => self.expr(&clause.iter, inside),
                    }
                    if let Some(inside) = &mut inside {
                        self.targets(&clause.target, inside);
                        clause.tests.iter().for_each(|t| self.expr(t, inside));
                    }
                }
                if let Some(mut inside) = inside {
                    self.expr(element, &mut inside);
                    value.iter().for_each(|v| self.expr(v, &mut inside));
                }
            }
            _ => visit::children(self.program, e, &mut |child| self.expr(child, state)),
        }
    }
}
