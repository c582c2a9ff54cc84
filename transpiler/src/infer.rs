//! Type inference: flow-insensitive types of variables, with intervals for ints, across direct calls.
//!
//! It never refuses: where nothing is proven the type is `Any`. A variable's type is the join of everything assigned to
//! it; a parameter's, of everything passed to it, where every call is seen.

pub mod flow;
mod rules;

pub use rules::{binary as binary_type, constant, range_element};

use crate::hir::calls::{self, Source};
use crate::hir::*;
use crate::types::{Bounds, Ty};
use flow::Flow;

/// The typed program: types beside the tree, by id.
pub struct Typed<'p> {
    pub program: &'p Program,
    /// By expression id.
    pub types: Vec<Ty>,
    /// By function, then local.
    pub locals: Vec<Vec<Ty>>,
    /// By function.
    pub returns: Vec<Ty>,
    pub flows: Vec<Flow>,
    /// Some class defines a comparison, so a comparison may give something other than a bool.
    pub custom_compare: bool,
}

/// After this many passes bounds are widened so that the analysis ends.
const PASSES_BEFORE_WIDENING: usize = 4;

pub fn infer(program: &Program) -> Typed<'_> {
    let flows: Vec<Flow> = (0..program.functions.len())
        .map(|id| flow::analyse(program, id))
        .collect();
    let mut typed = Typed {
        program,
        types: vec![Ty::Never; program.expressions],
        locals: program
            .functions
            .iter()
            .map(|f| vec![Ty::Never; f.locals.len()])
            .collect(),
        returns: vec![Ty::Never; program.functions.len()],
        flows,
        custom_compare: defines_comparison(program),
    };
    typed.fix_dynamic();
    let mut pass = 0;
    loop {
        let mut changed = false;
        for id in 0..program.functions.len() {
            let mut walk = Pass {
                typed: &mut typed,
                function: id,
                widen: pass >= PASSES_BEFORE_WIDENING,
                changed: false,
            };
            walk.block(&program.functions[id].body);
            if walk.typed.flows[id].falls_off && program.functions[id].kind != FnKind::Module {
                walk.returns(Ty::None);
            }
            changed |= walk.changed;
        }
        pass += 1;
        if !changed {
            return typed;
        }
    }
}

fn defines_comparison(program: &Program) -> bool {
    const COMPARISONS: [&str; 6] = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"];
    program.functions.iter().any(|f| COMPARISONS.contains(&f.name.as_str()))
        || program.functions.iter().any(|f| {
            let mut found = false;
            visit::stmts(&f.body, &mut |s| {
                if let StmtKind::Assign { targets, .. } = &s.kind {
                    for target in targets {
                        visit::bound_vars(target, &mut |v| {
                            found |= matches!(v, Var::Class { name, .. } if COMPARISONS.contains(&name.as_str()));
                        });
                    }
                }
            });
            found
        })
}

impl Typed<'_> {
    pub fn ty(&self, e: &Expr) -> Ty {
        self.types[e.id]
    }

    pub fn local(&self, function: FnId, local: LocalId) -> Ty {
        self.locals[function][local]
    }

    /// Variables that only the dynamic value can hold.
    fn fix_dynamic(&mut self) {
        for (id, function) in self.program.functions.iter().enumerate() {
            let typed_params = function.direct && !function.escapes;
            for (local, info) in function.locals.iter().enumerate() {
                let dynamic = info.in_cell
                    || info.shared
                    || info.is_capture
                    || info.deleted
                    || self.flows[id].maybe_unset.contains(&local)
                    || (info.is_param && !typed_params);
                if dynamic {
                    self.locals[id][local] = Ty::Any;
                }
            }
            if function.suspends() {
                self.returns[id] = Ty::Any;
            }
        }
    }

    /// The share of expressions whose type stays `Any`.
    pub fn any_share(&self) -> (usize, usize) {
        let known = self.types.iter().filter(|t| **t != Ty::Never);
        (
            known.clone().filter(|t| **t == Ty::Any).count(),
            known.count(),
        )
    }

    /// The inferred types of every function's variables and result, for `emit --stage types`.
    pub fn print(&self) -> String {
        let mut out = String::new();
        for (id, function) in self.program.functions.iter().enumerate() {
            out.push_str(&format!("{} -> {}\n", function.qualname, self.returns[id]));
            for (local, info) in function.locals.iter().enumerate() {
                let place = if info.in_cell {
                    " (cell)"
                } else if info.shared {
                    " (module slot)"
                } else {
                    ""
                };
                out.push_str(&format!(
                    "    {}: {}{place}\n",
                    info.name, self.locals[id][local]
                ));
            }
        }
        let (any, all) = self.any_share();
        let share = if all == 0 {
            0.0
        } else {
            100.0 * any as f64 / all as f64
        };
        out.push_str(&format!(
            "{any} of {all} expressions stay Any ({share:.1} %)\n"
        ));
        out
    }
}

struct Pass<'t, 'p> {
    typed: &'t mut Typed<'p>,
    function: FnId,
    widen: bool,
    changed: bool,
}

impl Pass<'_, '_> {
    fn update(&mut self, old: Ty, new: Ty) -> Ty {
        let joined = if self.widen {
            old.widen(new)
        } else {
            old.join(new)
        };
        self.changed |= joined != old;
        joined
    }

    fn returns(&mut self, ty: Ty) {
        let old = self.typed.returns[self.function];
        self.typed.returns[self.function] = self.update(old, ty);
    }

    fn set(&mut self, var: &Var, ty: Ty) {
        if let Var::Local(local) = var {
            let old = self.typed.locals[self.function][*local];
            self.typed.locals[self.function][*local] = self.update(old, ty);
        }
    }

    fn block(&mut self, body: &[Stmt]) {
        body.iter().for_each(|s| self.stmt(s));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Expr(e) => {
                self.expr(e);
            }
            StmtKind::Assign { targets, value } => {
                let ty = self.expr(value);
                for target in targets {
                    match pairs(target, value) {
                        // `a, b = b, a` assigns element by element.
                        Some(pairs) => {
                            for (target, value) in pairs {
                                let ty = self.typed.ty(value);
                                self.target(target, ty);
                            }
                        }
                        None => self.target(target, ty),
                    }
                }
            }
            StmtKind::AugAssign { target, op, value } => {
                let right = self.expr(value);
                match target {
                    Target::Var(var @ Var::Local(local)) => {
                        let left = self.typed.locals[self.function][*local];
                        let ty = rules::binary(*op, left, right);
                        self.set(var, ty);
                    }
                    other => self.target(other, Ty::Any),
                }
            }
            StmtKind::Return(value) => {
                let ty = value.as_ref().map_or(Ty::None, |e| self.expr(e));
                self.returns(ty);
            }
            StmtKind::If { test, body, orelse } | StmtKind::While { test, body, orelse } => {
                self.expr(test);
                self.block(body);
                self.block(orelse);
            }
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                is_async,
            } => {
                self.expr(iter);
                self.iteration(target, iter, *is_async);
                self.block(body);
                self.block(orelse);
            }
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finalbody,
            } => {
                self.block(body);
                for handler in handlers {
                    handler.matches.iter().for_each(|e| {
                        self.expr(e);
                    });
                    if let Some(name) = &handler.name {
                        self.set(name, Ty::Any);
                    }
                    self.block(&handler.body);
                }
                self.block(orelse);
                self.block(finalbody);
            }
            StmtKind::With {
                context,
                target,
                body,
                ..
            } => {
                self.expr(context);
                target.iter().for_each(|t| self.target(t, Ty::Any));
                self.block(body);
            }
            StmtKind::Raise { exc, cause } => {
                exc.iter().chain(cause).for_each(|e| {
                    self.expr(e);
                });
            }
            StmtKind::Assert { test, message } => {
                self.expr(test);
                message.iter().for_each(|e| {
                    self.expr(e);
                });
            }
            StmtKind::Del(targets) => targets.iter().for_each(|t| self.target(t, Ty::Any)),
            StmtKind::Def {
                var,
                function,
                decorators,
                annotations,
            } => {
                decorators.iter().for_each(|e| {
                    self.expr(e);
                });
                self.defaults(*function);
                annotations.iter().for_each(|(_, e)| {
                    self.expr(e);
                });
                self.set(var, Ty::Any);
            }
            StmtKind::Class(class) => {
                class.decorators.iter().for_each(|e| {
                    self.expr(e);
                });
                class.args.iter().for_each(|arg| {
                    self.expr(arg.expr());
                });
                self.set(&class.var, Ty::Any);
            }
            StmtKind::Annotate { value, .. } => {
                self.expr(value);
            }
            StmtKind::Match(m) => {
                let ty = self.expr(&m.subject);
                self.set(&Var::Local(m.local), ty);
                for case in &m.cases {
                    self.pattern(&case.pattern);
                    for (from, var) in &case.binds {
                        let ty = self.typed.locals[self.function][*from];
                        self.set(var, ty);
                    }
                    case.guard.iter().for_each(|e| {
                        self.expr(e);
                    });
                    self.block(&case.body);
                }
            }
            StmtKind::Break | StmtKind::Continue | StmtKind::Pass => {}
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        let star_at = match &pattern.kind {
            PatternKind::Sequence { star, .. } => *star,
            _ => None,
        };
        match &pattern.kind {
            PatternKind::Wildcard => {}
            PatternKind::Test(e) => {
                self.expr(e);
            }
            PatternKind::All(patterns) => patterns.iter().for_each(|p| self.pattern(p)),
            PatternKind::Or(alternatives) => {
                for alternative in alternatives {
                    self.pattern(&alternative.pattern);
                    for (from, to) in &alternative.keeps {
                        let ty = self.typed.locals[self.function][*from];
                        self.set(&Var::Local(*to), ty);
                    }
                }
            }
            PatternKind::Sequence { items: parts, .. }
            | PatternKind::Mapping { values: parts, .. }
            | PatternKind::Class { parts, .. } => {
                match &pattern.kind {
                    PatternKind::Mapping { keys, rest, .. } => {
                        keys.iter().for_each(|key| {
                            self.expr(key);
                        });
                        rest.iter()
                            .for_each(|rest| self.set(&Var::Local(*rest), Ty::Any));
                    }
                    PatternKind::Class { class, .. } => {
                        self.expr(class);
                    }
                    _ => {}
                }
                for (at, part) in parts.iter().enumerate() {
                    if let Some(local) = part.local {
                        let is_star = star_at == Some(at);
                        self.set(&Var::Local(local), if is_star { Ty::List } else { Ty::Any });
                    }
                    self.pattern(&part.pattern);
                }
            }
        }
    }

    fn defaults(&mut self, function: FnId) {
        let program = self.typed.program;
        for param in &program.functions[function].params {
            param.default.iter().for_each(|e| {
                self.expr(e);
            });
        }
    }

    fn target(&mut self, target: &Target, ty: Ty) {
        match target {
            Target::Var(var) => self.set(var, ty),
            Target::Attr { object, .. } => {
                self.expr(object);
            }
            Target::Item { object, index } => {
                self.expr(object);
                self.expr(index);
            }
            Target::Unpack { items, star } => {
                for (i, item) in items.iter().enumerate() {
                    self.target(item, if *star == Some(i) { Ty::List } else { Ty::Any });
                }
            }
        }
    }

    /// Binds a loop's target to what its iterable yields.
    fn iteration(&mut self, target: &Target, iter: &Expr, is_async: bool) {
        if is_async {
            return self.target(target, Ty::Any);
        }
        let ty = self.element(iter);
        match (target, &iter.kind) {
            (Target::Unpack { items, star: None }, ExprKind::Call { func, args })
                if items.len() == 2 && is_builtin(func, "enumerate") && args.len() == 1 =>
            {
                self.target(&items[0], Ty::Int(Bounds::LEN));
                let inner = self.element(args[0].expr());
                self.target(&items[1], inner);
            }
            _ => self.target(target, ty),
        }
    }

    fn element(&self, iter: &Expr) -> Ty {
        match &iter.kind {
            ExprKind::Call { func, args } if is_builtin(func, "range") && all_positional(args) => {
                let types: Vec<Ty> = args.iter().map(|a| self.typed.ty(a.expr())).collect();
                rules::range_element(&types)
            }
            _ if self.typed.ty(iter) == Ty::Str => Ty::Str,
            _ => Ty::Any,
        }
    }

    fn expr(&mut self, e: &Expr) -> Ty {
        let ty = self.expr_type(e);
        let old = self.typed.types[e.id];
        self.typed.types[e.id] = if self.widen {
            old.widen(ty)
        } else {
            old.join(ty)
        };
        self.changed |= self.typed.types[e.id] != old;
        self.typed.types[e.id]
    }

    fn expr_type(&mut self, e: &Expr) -> Ty {
        match &e.kind {
            ExprKind::None => Ty::None,
            ExprKind::Bool(_) => Ty::Bool,
            ExprKind::Int(i) => Ty::Int(Bounds::exactly(*i)),
            ExprKind::BigInt(_) => Ty::INT,
            ExprKind::Float(_) => Ty::Float,
            ExprKind::Str(_) => Ty::Str,
            ExprKind::Var(Var::Local(local)) => self.typed.locals[self.function][*local],
            ExprKind::Binary { op, left, right } => {
                let (left, right) = (self.expr(left), self.expr(right));
                rules::binary(*op, left, right)
            }
            ExprKind::Unary { op, operand } => {
                let ty = self.expr(operand);
                rules::unary(*op, ty)
            }
            ExprKind::Compare { first, rest } => {
                let mut types = vec![self.expr(first)];
                let mut gives_bool = !self.typed.custom_compare;
                let mut all_identity = true;
                for (op, e) in rest {
                    types.push(self.expr(e));
                    all_identity &=
                        matches!(op, CmpOp::Is | CmpOp::IsNot | CmpOp::In | CmpOp::NotIn);
                }
                gives_bool |= all_identity || types.iter().all(|t| rules::is_scalar(*t));
                if gives_bool { Ty::Bool } else { Ty::Any }
            }
            ExprKind::And(values) | ExprKind::Or(values) => values
                .iter()
                .map(|v| self.expr(v))
                .fold(Ty::Never, Ty::join),
            ExprKind::IfElse { test, then, orelse } => {
                self.expr(test);
                let (then, orelse) = (self.expr(then), self.expr(orelse));
                then.join(orelse)
            }
            ExprKind::Walrus { var, value } => {
                let ty = self.expr(value);
                self.set(var, ty);
                ty
            }
            ExprKind::Item { object, index } => {
                let (object, index_ty) = (self.expr(object), self.expr(index));
                rules::item(
                    object,
                    index_ty,
                    matches!(index.kind, ExprKind::Slice { .. }),
                )
            }
            ExprKind::Comp {
                kind,
                element,
                value,
                clauses,
                ..
            } => {
                for clause in clauses {
                    self.expr(&clause.iter);
                    self.iteration(&clause.target, &clause.iter, clause.is_async);
                    clause.tests.iter().for_each(|t| {
                        self.expr(t);
                    });
                }
                self.expr(element);
                value.iter().for_each(|v| {
                    self.expr(v);
                });
                match kind {
                    CompKind::List => Ty::List,
                    CompKind::Set => Ty::Set,
                    CompKind::Dict => Ty::Dict,
                }
            }
            ExprKind::Call { func, args } => self.call(func, args),
            ExprKind::MethodCall { object, name, args } => {
                let object = self.expr(object);
                args.iter().for_each(|a| {
                    self.expr(a.expr());
                });
                rules::method(object, name)
            }
            ExprKind::FString(_) => {
                self.children(e);
                Ty::Str
            }
            ExprKind::List(_) => {
                self.children(e);
                Ty::List
            }
            ExprKind::Tuple(_) => {
                self.children(e);
                Ty::Tuple
            }
            ExprKind::Dict(_) => {
                self.children(e);
                Ty::Dict
            }
            ExprKind::Set(_) => {
                self.children(e);
                Ty::Set
            }
            ExprKind::Bytes(_) => Ty::Bytes,
            ExprKind::ModuleItem { module, name } => rules::constant(module, name),
            _ => {
                self.children(e);
                Ty::Any
            }
        }
    }

    fn children(&mut self, e: &Expr) {
        let program = self.typed.program;
        visit::children(program, e, &mut |child| {
            self.expr(child);
        });
    }

    fn call(&mut self, func: &Expr, args: &[Arg]) -> Ty {
        let types: Vec<Ty> = args.iter().map(|a| self.expr(a.expr())).collect();
        let program = self.typed.program;
        if let Some(target) = calls::callee(program, self.function, func) {
            let callee = &program.functions[target];
            if let Some(sources) = calls::bind(callee, args) {
                if !callee.escapes {
                    for (param, source) in callee.params.iter().zip(sources) {
                        let ty = match (source, &param.default) {
                            (Source::Arg(i), _) => types[i],
                            (Source::Default, Some(default)) => self.typed.types[default.id],
                            (Source::Default, None) => Ty::Any,
                        };
                        let old = self.typed.locals[target][param.local];
                        self.typed.locals[target][param.local] = self.update(old, ty);
                    }
                }
                return self.typed.returns[target];
            }
        }
        self.expr(func);
        if !all_positional(args) {
            return match &func.kind {
                ExprKind::Builtin(name) if name == "sorted" => Ty::List,
                _ => Ty::Any,
            };
        }
        match &func.kind {
            ExprKind::Builtin(name) => rules::builtin(name, &types),
            ExprKind::ModuleItem { module, name } => rules::module_call(module, name, &types),
            _ => Ty::Any,
        }
    }
}

pub fn is_builtin(func: &Expr, name: &str) -> bool {
    matches!(&func.kind, ExprKind::Builtin(n) if n == name)
}

pub fn all_positional(args: &[Arg]) -> bool {
    args.iter().all(|a| matches!(a, Arg::Positional(_)))
}

/// The targets and values of an assignment of a tuple to as many names.
pub fn pairs<'p>(target: &'p Target, value: &'p Expr) -> Option<Vec<(&'p Target, &'p Expr)>> {
    let (Target::Unpack { items, star: None }, ExprKind::Tuple(values)) = (target, &value.kind)
    else {
        return None;
    };
    if items.len() != values.len() {
        return None;
    }
    items
        .iter()
        .zip(values)
        .map(|(target, value)| match value {
            Element::One(value) => Some((target, value)),
            Element::Star(_) => None,
        })
        .collect()
}
