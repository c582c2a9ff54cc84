//! Which names a scope binds, found before its statements are lowered.

use rustpython_parser::ast::{self, Expr, Stmt};
use std::collections::{BTreeMap, BTreeSet};

/// The names of one function, class body or module.
#[derive(Default)]
pub struct Bound {
    /// Bound names in order of first binding, with how often they are bound.
    pub names: BTreeMap<String, u32>,
    pub order: Vec<String>,
    pub globals: BTreeSet<String>,
    pub nonlocals: BTreeSet<String>,
    pub deleted: BTreeSet<String>,
    /// What imports bind, by name: one entry per import.
    pub imports: BTreeMap<String, Vec<Import>>,
    /// Names imported from modules where the import may not have run when the name is read.
    pub uncertain: BTreeSet<String>,
    /// How many blocks are around the statement being read.
    depth: u32,
    /// Contains `yield`.
    pub yields: bool,
}

/// What an import binds a name to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Import {
    pub module: String,
    /// The name imported from the module; the module itself without.
    pub item: Option<String>,
}

impl Bound {
    pub fn of_body(body: &[Stmt]) -> Bound {
        let mut bound = Bound::default();
        bound.stmts(body);
        bound
    }

    /// The names an expression binds in the scope around it (walrus only).
    pub fn of_expr(expr: &Expr) -> Bound {
        let mut bound = Bound::default();
        bound.expr(expr);
        bound
    }

    /// The import a name always means here: every binding of it is that import.
    pub fn import(&self, name: &str) -> Option<&Import> {
        let imports = self.imports.get(name)?;
        let first = imports.first()?;
        let count = self.names.get(name).copied().unwrap_or(0) as usize;
        let certain = imports.len() == count
            && imports.iter().all(|i| i == first)
            && !(first.item.is_some() && self.uncertain.contains(name));
        certain.then_some(first)
    }

    pub fn add(&mut self, name: &str) {
        match self.names.get_mut(name) {
            Some(count) => *count += 1,
            None => {
                self.names.insert(name.to_owned(), 1);
                self.order.push(name.to_owned());
            }
        }
    }

    fn stmts(&mut self, body: &[Stmt]) {
        self.depth += 1;
        for stmt in body {
            self.stmt(stmt);
        }
        self.depth -= 1;
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => {
                def.decorator_list.iter().for_each(|e| self.expr(e));
                self.defaults(&def.args);
                self.add(def.name.as_str());
            }
            Stmt::AsyncFunctionDef(def) => {
                def.decorator_list.iter().for_each(|e| self.expr(e));
                self.defaults(&def.args);
                self.add(def.name.as_str());
            }
            Stmt::ClassDef(def) => {
                def.bases.iter().for_each(|e| self.expr(e));
                def.decorator_list.iter().for_each(|e| self.expr(e));
                self.add(def.name.as_str());
            }
            Stmt::TypeAlias(s) => self.target(&s.name),
            Stmt::Return(s) => self.optional(s.value.as_deref()),
            Stmt::Delete(s) => {
                for target in &s.targets {
                    self.delete(target);
                }
            }
            Stmt::Assign(s) => {
                self.expr(&s.value);
                s.targets.iter().for_each(|t| self.target(t));
            }
            Stmt::AugAssign(s) => {
                self.expr(&s.value);
                self.target(&s.target);
            }
            Stmt::AnnAssign(s) => {
                self.optional(s.value.as_deref());
                // `x: int` without a value still makes `x` a name of this scope.
                if s.value.is_some() {
                    self.target(&s.target);
                } else if let Expr::Name(name) = s.target.as_ref()
                    && !self.names.contains_key(name.id.as_str())
                {
                    self.add(name.id.as_str());
                    if let Some(count) = self.names.get_mut(name.id.as_str()) {
                        *count = 0;
                    }
                }
            }
            Stmt::For(s) => {
                self.expr(&s.iter);
                self.target(&s.target);
                self.stmts(&s.body);
                self.stmts(&s.orelse);
            }
            Stmt::AsyncFor(s) => {
                self.expr(&s.iter);
                self.target(&s.target);
                self.stmts(&s.body);
                self.stmts(&s.orelse);
            }
            Stmt::While(s) => {
                self.expr(&s.test);
                self.stmts(&s.body);
                self.stmts(&s.orelse);
            }
            Stmt::If(s) => {
                self.expr(&s.test);
                self.stmts(&s.body);
                self.stmts(&s.orelse);
            }
            Stmt::With(s) => self.with(&s.items, &s.body),
            Stmt::AsyncWith(s) => self.with(&s.items, &s.body),
            Stmt::Raise(s) => {
                self.optional(s.exc.as_deref());
                self.optional(s.cause.as_deref());
            }
            Stmt::Try(s) => {
                // Imports of modules that exist do not fail.
                let imports = s
                    .body
                    .iter()
                    .take_while(|stmt| matches!(stmt, Stmt::Import(_) | Stmt::ImportFrom(_)))
                    .count();
                let (first, rest) = s.body.split_at(imports);
                first.iter().for_each(|stmt| self.stmt(stmt));
                self.stmts(rest);
                for handler in &s.handlers {
                    let ast::ExceptHandler::ExceptHandler(handler) = handler;
                    self.optional(handler.type_.as_deref());
                    if let Some(name) = &handler.name {
                        self.add(name.as_str());
                        // The name is deleted when the handler ends.
                        self.deleted.insert(name.as_str().to_owned());
                    }
                    self.stmts(&handler.body);
                }
                self.stmts(&s.orelse);
                self.stmts(&s.finalbody);
            }
            Stmt::Match(s) => {
                self.expr(&s.subject);
                for case in &s.cases {
                    pattern_names(&case.pattern, &mut |name| self.add(name));
                    self.optional(case.guard.as_deref());
                    self.stmts(&case.body);
                }
            }
            Stmt::Assert(s) => {
                self.expr(&s.test);
                self.optional(s.msg.as_deref());
            }
            Stmt::Import(s) => {
                for alias in &s.names {
                    let full = alias.name.as_str();
                    let name = alias.asname.as_ref().map_or_else(
                        || full.split('.').next().unwrap_or(full).to_owned(),
                        |name| name.as_str().to_owned(),
                    );
                    self.add(&name);
                    let module = match &alias.asname {
                        Some(_) => full.to_owned(),
                        None => name.clone(),
                    };
                    let import = Import { module, item: None };
                    self.imports.entry(name).or_default().push(import);
                }
            }
            Stmt::ImportFrom(s) => {
                let module = s.module.as_ref().map(|m| m.as_str()).unwrap_or_default();
                for alias in &s.names {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                    self.add(name);
                    if self.depth > 1 {
                        self.uncertain.insert(name.to_owned());
                    }
                    let item = Some(alias.name.as_str().to_owned());
                    let import = Import {
                        module: module.to_owned(),
                        item,
                    };
                    self.imports
                        .entry(name.to_owned())
                        .or_default()
                        .push(import);
                }
            }
            Stmt::Global(s) => {
                self.globals
                    .extend(s.names.iter().map(|n| n.as_str().to_owned()));
            }
            Stmt::Nonlocal(s) => {
                self.nonlocals
                    .extend(s.names.iter().map(|n| n.as_str().to_owned()));
            }
            Stmt::Expr(s) => self.expr(&s.value),
            _ => {}
        }
    }

    fn with(&mut self, items: &[ast::WithItem], body: &[Stmt]) {
        for item in items {
            self.expr(&item.context_expr);
            if let Some(target) = &item.optional_vars {
                self.target(target);
            }
        }
        self.stmts(body);
    }

    fn defaults(&mut self, args: &ast::Arguments) {
        for arg in args
            .posonlyargs
            .iter()
            .chain(&args.args)
            .chain(&args.kwonlyargs)
        {
            self.optional(arg.default.as_deref());
        }
    }

    fn optional(&mut self, expr: Option<&Expr>) {
        if let Some(expr) = expr {
            self.expr(expr);
        }
    }

    fn delete(&mut self, target: &Expr) {
        match target {
            Expr::Name(name) => {
                self.add(name.id.as_str());
                self.deleted.insert(name.id.as_str().to_owned());
            }
            Expr::Tuple(t) => t.elts.iter().for_each(|e| self.delete(e)),
            Expr::List(t) => t.elts.iter().for_each(|e| self.delete(e)),
            other => self.expr(other),
        }
    }

    fn target(&mut self, target: &Expr) {
        match target {
            Expr::Name(name) => self.add(name.id.as_str()),
            Expr::Tuple(t) => t.elts.iter().for_each(|e| self.target(e)),
            Expr::List(t) => t.elts.iter().for_each(|e| self.target(e)),
            Expr::Starred(s) => self.target(&s.value),
            other => self.expr(other),
        }
    }

    /// Looks for walrus targets and `yield`; does not enter lambdas, whose walrus binds inside them.
    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::NamedExpr(e) => {
                self.expr(&e.value);
                self.target(&e.target);
            }
            Expr::Yield(e) => {
                self.yields = true;
                self.optional(e.value.as_deref());
            }
            Expr::YieldFrom(e) => {
                self.yields = true;
                self.expr(&e.value);
            }
            Expr::Lambda(e) => self.defaults(&e.args),
            _ => for_each_child(expr, &mut |child| self.expr(child)),
        }
    }
}

/// The names a `match` pattern captures.
pub fn pattern_names(pattern: &ast::Pattern, visit: &mut dyn FnMut(&str)) {
    let mut each = |patterns: &[ast::Pattern]| {
        for pattern in patterns {
            pattern_names(pattern, visit);
        }
    };
    match pattern {
        ast::Pattern::MatchValue(_) | ast::Pattern::MatchSingleton(_) => {}
        ast::Pattern::MatchSequence(p) => each(&p.patterns),
        ast::Pattern::MatchOr(p) => each(&p.patterns),
        ast::Pattern::MatchClass(p) => {
            each(&p.patterns);
            each(&p.kwd_patterns);
        }
        ast::Pattern::MatchMapping(p) => {
            each(&p.patterns);
            p.rest.iter().for_each(|name| visit(name.as_str()));
        }
        ast::Pattern::MatchStar(p) => p.name.iter().for_each(|name| visit(name.as_str())),
        ast::Pattern::MatchAs(p) => {
            p.pattern
                .iter()
                .for_each(|inner| pattern_names(inner, visit));
            p.name.iter().for_each(|name| visit(name.as_str()));
        }
    }
}

/// Calls `visit` for the direct sub-expressions of an expression, in source order.
pub fn for_each_child(expr: &Expr, visit: &mut dyn FnMut(&Expr)) {
    match expr {
        Expr::BoolOp(e) => e.values.iter().for_each(visit),
        Expr::NamedExpr(e) => {
            visit(&e.target);
            visit(&e.value);
        }
        Expr::BinOp(e) => {
            visit(&e.left);
            visit(&e.right);
        }
        Expr::UnaryOp(e) => visit(&e.operand),
        Expr::Lambda(e) => visit(&e.body),
        Expr::IfExp(e) => {
            visit(&e.test);
            visit(&e.body);
            visit(&e.orelse);
        }
        Expr::Dict(e) => {
            for (key, value) in e.keys.iter().zip(&e.values) {
                if let Some(key) = key {
                    visit(key);
                }
                visit(value);
            }
        }
        Expr::Set(e) => e.elts.iter().for_each(visit),
        Expr::ListComp(e) => {
            visit(&e.elt);
            comprehension(&e.generators, visit);
        }
        Expr::SetComp(e) => {
            visit(&e.elt);
            comprehension(&e.generators, visit);
        }
        Expr::GeneratorExp(e) => {
            visit(&e.elt);
            comprehension(&e.generators, visit);
        }
        Expr::DictComp(e) => {
            visit(&e.key);
            visit(&e.value);
            comprehension(&e.generators, visit);
        }
        Expr::Await(e) => visit(&e.value),
        Expr::Yield(e) => e.value.iter().for_each(|e| visit(e)),
        Expr::YieldFrom(e) => visit(&e.value),
        Expr::Compare(e) => {
            visit(&e.left);
            e.comparators.iter().for_each(visit);
        }
        Expr::Call(e) => {
            visit(&e.func);
            e.args.iter().for_each(&mut *visit);
            e.keywords.iter().for_each(|k| visit(&k.value));
        }
        Expr::FormattedValue(e) => {
            visit(&e.value);
            e.format_spec.iter().for_each(|e| visit(e));
        }
        Expr::JoinedStr(e) => e.values.iter().for_each(visit),
        Expr::Attribute(e) => visit(&e.value),
        Expr::Subscript(e) => {
            visit(&e.value);
            visit(&e.slice);
        }
        Expr::Starred(e) => visit(&e.value),
        Expr::List(e) => e.elts.iter().for_each(visit),
        Expr::Tuple(e) => e.elts.iter().for_each(visit),
        Expr::Slice(e) => {
            for part in [&e.lower, &e.upper, &e.step].into_iter().flatten() {
                visit(part);
            }
        }
        Expr::Constant(_) | Expr::Name(_) => {}
    }
}

fn comprehension(clauses: &[ast::Comprehension], visit: &mut dyn FnMut(&Expr)) {
    for clause in clauses {
        visit(&clause.target);
        visit(&clause.iter);
        clause.ifs.iter().for_each(&mut *visit);
    }
}

/// Whether a generator expression is asynchronous: it awaits, or a comprehension inside it does.
pub fn is_async_generator(e: &ast::ExprGeneratorExp) -> bool {
    awaits(&e.elt) || clauses_await(&e.generators)
}

fn clauses_await(clauses: &[ast::Comprehension]) -> bool {
    clauses.iter().enumerate().any(|(at, clause)| {
        // The outermost iterable is evaluated by the code around.
        clause.is_async || clause.ifs.iter().any(awaits) || (at > 0 && awaits(&clause.iter))
    })
}

/// Whether evaluating an expression may suspend the code it stands in.
fn awaits(e: &Expr) -> bool {
    let mut found = match e {
        Expr::Await(_) => true,
        Expr::Lambda(_) => return false,
        // Its own function, but for the outermost iterable.
        Expr::GeneratorExp(e) => return e.generators.first().is_some_and(|c| awaits(&c.iter)),
        Expr::ListComp(e) => e.generators.iter().any(|c| c.is_async),
        Expr::SetComp(e) => e.generators.iter().any(|c| c.is_async),
        Expr::DictComp(e) => e.generators.iter().any(|c| c.is_async),
        _ => false,
    };
    for_each_child(e, &mut |child| found |= awaits(child));
    found
}
