//! Where each Rust variable is declared: at its first assignment where every use lies in that block, else before it.

use crate::hir::*;
use std::collections::{BTreeMap, BTreeSet};

/// Declarations of one function.
#[derive(Default)]
pub struct Declarations {
    /// Variables declared by the statement that first assigns them, by statement address.
    inline: BTreeMap<usize, BTreeSet<LocalId>>,
    /// Variables declared just before a statement, by statement address.
    before: BTreeMap<usize, Vec<LocalId>>,
    /// Variables declared at the top of the function.
    top: Vec<LocalId>,
    writes: BTreeMap<LocalId, u32>,
    reads: super::Reads,
    /// Variables that `match` patterns declare themselves.
    hidden: BTreeSet<LocalId>,
}

/// The identity of a statement while its function is emitted.
pub fn key(stmt: &Stmt) -> usize {
    std::ptr::from_ref(stmt) as usize
}

impl Declarations {
    pub fn inline(&self, stmt: &Stmt, local: LocalId) -> bool {
        self.inline
            .get(&key(stmt))
            .is_some_and(|set| set.contains(&local))
    }

    pub fn before(&self, stmt: &Stmt) -> &[LocalId] {
        self.before.get(&key(stmt)).map_or(&[], Vec::as_slice)
    }

    /// Whether some variable is declared before the statement that assigns it.
    pub fn has_early(&self) -> bool {
        !self.before.is_empty()
    }

    pub fn top(&self) -> &[LocalId] {
        &self.top
    }

    pub fn writes(&self, local: LocalId) -> u32 {
        self.writes.get(&local).copied().unwrap_or(0)
    }

    pub fn reads(&self, local: LocalId) -> u32 {
        self.reads.get(&local).copied().unwrap_or(0)
    }

    fn hidden(&mut self, local: LocalId) {
        self.hidden.insert(local);
    }

    pub fn is_unread(&self, local: LocalId) -> bool {
        self.reads.get(&local).copied().unwrap_or(0) == 0
    }
}

struct Scan<'p> {
    program: &'p Program,
    /// Path of (block, statement) pairs to where we are.
    path: Vec<(usize, usize)>,
    uses: BTreeMap<LocalId, Vec<Vec<(usize, usize)>>>,
    stmts: BTreeMap<(usize, usize), &'p Stmt>,
    blocks: usize,
    out: Declarations,
    comp_locals: BTreeSet<LocalId>,
}

/// `kept` are the variables that live as long as the function: what they hold is finalised when CPython would.
pub fn plan(
    program: &Program,
    id: FnId,
    maybe_unset: &BTreeSet<LocalId>,
    kept: &BTreeSet<LocalId>,
) -> Declarations {
    let function = &program.functions[id];
    let mut scan = Scan {
        program,
        path: Vec::new(),
        uses: BTreeMap::new(),
        stmts: BTreeMap::new(),
        blocks: 0,
        out: Declarations::default(),
        comp_locals: BTreeSet::new(),
    };
    scan.block(&function.body);
    // A function made inside captures the variable's cell, which is a read.
    let Scan {
        uses,
        stmts,
        mut out,
        comp_locals,
        ..
    } = scan;
    for (local, info) in function.locals.iter().enumerate() {
        if info.in_cell {
            *out.reads.entry(local).or_default() += 1;
        }
        let elsewhere = id == MODULE && (info.shared || info.function.is_some());
        let by_pattern = comp_locals.contains(&local) || out.hidden.contains(&local);
        if info.is_param || info.is_capture || elsewhere || by_pattern {
            continue;
        }
        let Some(paths) = uses.get(&local) else {
            if info.in_cell {
                out.top.push(local);
            }
            continue;
        };
        if info.in_cell || maybe_unset.contains(&local) || kept.contains(&local) {
            out.top.push(local);
            continue;
        }
        // The innermost block all uses share.
        let mut depth = 0;
        while paths
            .iter()
            .all(|p| p.len() > depth && p[depth].0 == paths[0][depth].0)
        {
            depth += 1;
            if !paths.iter().all(|p| p[depth - 1] == paths[0][depth - 1]) {
                break;
            }
        }
        let Some(level) = depth.checked_sub(1) else {
            out.top.push(local);
            continue;
        };
        let first = paths.iter().map(|p| p[level]).min();
        let Some(stmt) = first.and_then(|at| stmts.get(&at).copied()) else {
            // Bound by the pattern that opens the block.
            if let Some((block, _)) = first
                && let Some(owner) = stmts.get(&(block, usize::MAX))
            {
                out.inline.entry(key(owner)).or_default().insert(local);
                continue;
            }
            out.top.push(local);
            continue;
        };
        let declares = match &stmt.kind {
            StmtKind::Assign { targets, value } => {
                let mut binds = 0;
                for target in targets {
                    visit::bound_vars(target, &mut |v| binds += u32::from(*v == Var::Local(local)));
                }
                binds == 1 && !mentions(program, value, local)
            }
            StmtKind::Def {
                var: Var::Local(l),
                decorators,
                ..
            } => *l == local && !decorators.iter().any(|e| mentions(program, e, local)),
            _ => false,
        };
        if declares {
            out.inline.entry(key(stmt)).or_default().insert(local);
        } else {
            out.before.entry(key(stmt)).or_default().push(local);
        }
    }
    if !kept.is_empty() {
        // Rust drops what was declared last first, CPython its first variable first.
        out.top.reverse();
    }
    out
}

fn mentions(program: &Program, value: &Expr, local: LocalId) -> bool {
    let mut found = false;
    visit::expr(program, value, &mut |e| {
        found |= matches!(&e.kind, ExprKind::Var(Var::Local(l)) | ExprKind::Walrus { var: Var::Local(l), .. } if *l == local);
    });
    found
}

impl<'p> Scan<'p> {
    fn block(&mut self, body: &'p [Stmt]) {
        let block = self.open();
        for (i, stmt) in body.iter().enumerate() {
            self.path.push((block, i + 1));
            self.stmts.insert((block, i + 1), stmt);
            self.stmt(stmt);
            self.path.pop();
        }
    }

    fn open(&mut self) -> usize {
        self.blocks += 1;
        self.blocks
    }

    /// A block whose opening binds variables by a pattern (a loop's body, a handler).
    fn block_with_pattern(
        &mut self,
        owner: &'p Stmt,
        body: &'p [Stmt],
        bind: &mut dyn FnMut(&mut Scan<'p>),
    ) {
        let block = self.open();
        self.stmts.insert((block, usize::MAX), owner);
        self.path.push((block, 0));
        bind(self);
        self.path.pop();
        for (i, stmt) in body.iter().enumerate() {
            self.path.push((block, i + 1));
            self.stmts.insert((block, i + 1), stmt);
            self.stmt(stmt);
            self.path.pop();
        }
    }

    fn note(&mut self, local: LocalId) {
        self.uses.entry(local).or_default().push(self.path.clone());
    }

    fn write(&mut self, var: &Var) {
        if let Var::Local(local) = var {
            *self.out.writes.entry(*local).or_default() += 1;
            self.note(*local);
        }
    }

    fn read(&mut self, local: LocalId) {
        *self.out.reads.entry(local).or_default() += 1;
        self.note(local);
    }

    fn target(&mut self, target: &'p Target) {
        visit::target(target, &mut |e| self.expr(e));
        visit::bound_vars(target, &mut |v| self.write(v));
    }

    fn expr(&mut self, e: &'p Expr) {
        let program = self.program;
        visit::expr(program, e, &mut |e| match &e.kind {
            ExprKind::Var(Var::Local(local)) => self.read(*local),
            ExprKind::Walrus { var, .. } => {
                self.write(var);
                if let Var::Local(local) = var {
                    self.read(*local);
                }
            }
            ExprKind::Comp {
                clauses, locals, ..
            } => {
                self.comp_locals.extend(locals.iter().copied());
                for clause in clauses {
                    visit::bound_vars(&clause.target, &mut |v| self.write(v));
                }
            }
            _ => {}
        });
        // Functions made here capture variables of this one.
        visit::expr(program, e, &mut |e| {
            if let ExprKind::Lambda(f) | ExprKind::GenExpr { function: f, .. } = &e.kind {
                self.captures(*f);
            }
        });
    }

    /// What a case reads and binds before its body. Hidden variables are declared where the pattern sets them.
    fn pattern(&mut self, case: &'p Case) {
        case.pattern.locals(&mut |local, sets| {
            if sets {
                self.out.hidden(local);
            } else {
                self.read(local);
            }
        });
        case.pattern.exprs(&mut |e| self.expr(e));
        for (from, var) in &case.binds {
            self.read(*from);
            self.write(var);
        }
        case.guard.iter().for_each(|e| self.expr(e));
    }

    fn captures(&mut self, function: FnId) {
        for capture in &self.program.functions[function].captures {
            self.read(capture.outer);
        }
    }

    fn stmt(&mut self, stmt: &'p Stmt) {
        match &stmt.kind {
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                ..
            } => {
                self.expr(iter);
                visit::target(target, &mut |e| self.expr(e));
                self.block_with_pattern(stmt, body, &mut |scan| {
                    visit::bound_vars(target, &mut |v| scan.write(v));
                });
                self.block(orelse);
                return;
            }
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finalbody,
            } => {
                self.block(body);
                for handler in handlers {
                    handler.matches.iter().for_each(|e| self.expr(e));
                    self.block_with_pattern(stmt, &handler.body, &mut |scan| {
                        if let Some(name) = &handler.name {
                            scan.write(name);
                        }
                    });
                }
                self.block(orelse);
                self.block(finalbody);
                return;
            }
            StmtKind::Match(m) => {
                self.expr(&m.subject);
                self.out.hidden(m.local);
                for case in &m.cases {
                    self.block_with_pattern(stmt, &case.body, &mut |scan| {
                        scan.pattern(case);
                    });
                }
                return;
            }
            StmtKind::AugAssign {
                target: Target::Var(Var::Local(local)),
                ..
            } => self.read(*local),
            StmtKind::Assign { targets, value } => {
                self.expr(value);
                targets.iter().for_each(|t| self.target(t));
                return;
            }
            StmtKind::Def { var, function, .. } => {
                self.write(var);
                self.captures(*function);
            }
            StmtKind::Class(class) => {
                self.write(&class.var);
                self.captures(class.body);
            }
            StmtKind::Del(targets) => {
                for target in targets {
                    visit::bound_vars(target, &mut |v| {
                        if let Var::Local(local) = v {
                            self.read(*local);
                        }
                    });
                }
            }
            _ => {}
        }
        let program = self.program;
        visit::own_exprs(program, stmt, &mut |e| self.expr(e));
        match &stmt.kind {
            StmtKind::AugAssign { target, .. } => visit::bound_vars(target, &mut |v| self.write(v)),
            StmtKind::With {
                target: Some(target),
                ..
            } => {
                visit::bound_vars(target, &mut |v| self.write(v));
            }
            StmtKind::Del(targets) => {
                for target in targets {
                    visit::bound_vars(target, &mut |v| self.write(v));
                }
            }
            _ => {}
        }
        // Class bodies run in line, in the block around them.
        visit::each_block(stmt, &mut |block| self.block(block));
    }
}
