//! AST to HIR: statements, scopes, functions and classes. Expressions are in [`expr`].

mod annotations;
mod classes;
mod expr;
mod names;
mod patterns;

use super::scope::{Bound, Import};
use super::*;
use rustpython_parser::ast::{self, Ranged};
use rustpython_parser::text_size::TextRange;
use std::collections::{BTreeMap, BTreeSet};

pub use names::rust_identifier;

/// A program that cannot be lowered: where and why.
#[derive(Debug)]
pub struct Refusal {
    pub range: TextRange,
    pub code: &'static str,
    pub message: String,
    pub help: &'static str,
}

type Lowered<T> = Result<T, Refusal>;

/// What lowering needs to know of the declared Python surface.
pub trait Surface {
    fn is_builtin(&self, name: &str) -> bool;
    /// Whether there is a module of this name, or a package around one.
    fn has_module(&self, module: &str) -> bool;
    fn has_item(&self, module: &str, item: &str) -> bool;
    /// Whether an item exists in annotations only.
    fn is_form(&self, module: &str, item: &str) -> bool;
}

enum Scope {
    Function {
        id: FnId,
        bound: Bound,
        locals: BTreeMap<String, LocalId>,
        class: Option<String>,
    },
    Class {
        /// The function that runs the body.
        id: FnId,
        name: String,
        qualname: String,
        bound: Bound,
        /// The local of the body's function that holds the class once it exists, where something reads it.
        cell: Option<LocalId>,
    },
    /// An inlined comprehension: its targets, as locals of the function around it.
    Comp { locals: BTreeMap<String, LocalId> },
}

impl Scope {
    /// The function whose code this scope is.
    fn function(&self) -> Option<FnId> {
        match self {
            Scope::Function { id, .. } | Scope::Class { id, .. } => Some(*id),
            Scope::Comp { .. } => None,
        }
    }
}

pub struct Lowerer<'a> {
    source: &'a str,
    line_starts: Vec<usize>,
    surface: &'a dyn Surface,
    functions: Vec<Function>,
    scopes: Vec<Scope>,
    expressions: usize,
    rust_names: BTreeSet<String>,
    /// Imports of the module run so far, in textual order.
    imported: BTreeSet<String>,
    future_annotations: bool,
}

/// Lowers a vetted module.
pub fn lower(
    module: &[ast::Stmt],
    source: &str,
    file: &str,
    surface: &dyn Surface,
) -> Result<Program, Refusal> {
    let line_starts = std::iter::once(0)
        .chain(
            source
                .bytes()
                .enumerate()
                .filter(|(_, b)| *b == b'\n')
                .map(|(i, _)| i + 1),
        )
        .collect();
    let mut lowerer = Lowerer {
        source,
        line_starts,
        surface,
        functions: Vec::new(),
        scopes: Vec::new(),
        expressions: 0,
        rust_names: names::reserved().iter().map(|n| (*n).to_owned()).collect(),
        imported: BTreeSet::new(),
        future_annotations: false,
    };
    lowerer.module(module)?;
    let mut program = Program {
        file: file.to_owned(),
        functions: lowerer.functions,
        expressions: lowerer.expressions,
    };
    super::calls::resolve(&mut program);
    Ok(program)
}

impl Lowerer<'_> {
    fn line(&self, range: TextRange) -> u32 {
        let offset = usize::from(range.start());
        self.line_starts.partition_point(|start| *start <= offset) as u32
    }

    fn refuse<T>(
        &self,
        range: TextRange,
        message: impl Into<String>,
        help: &'static str,
    ) -> Lowered<T> {
        Err(Refusal {
            range,
            code: "STP0199",
            message: message.into(),
            help,
        })
    }

    fn module(&mut self, body: &[ast::Stmt]) -> Lowered<()> {
        let mut bound = Bound::of_body(body);
        collect_globals(body, &mut bound);
        late_imports(body, self.source, &mut bound);
        self.new_function(FnKind::Module, "<module>", "<module>", "module", 0);
        let (doc, rest) = docstring(body);
        self.functions[MODULE].doc = doc;
        let mut locals = BTreeMap::new();
        for name in &bound.order {
            if bound.import(name).is_none() {
                let local = self.new_local(MODULE, name, bound.names[name]);
                self.functions[MODULE].locals[local].deleted = bound.deleted.contains(name);
                self.functions[MODULE].locals[local].builtin = self.surface.is_builtin(name);
                locals.insert(name.clone(), local);
            }
        }
        self.scopes.push(Scope::Function {
            id: MODULE,
            bound,
            locals,
            class: None,
        });
        let body = self.block(rest)?;
        self.functions[MODULE].body = body;
        self.scopes.pop();
        Ok(())
    }

    fn new_function(
        &mut self,
        kind: FnKind,
        name: &str,
        qualname: &str,
        rust: &str,
        line: u32,
    ) -> FnId {
        let rust_name = if kind == FnKind::Module {
            rust.to_owned()
        } else {
            names::unique(&mut self.rust_names, &rust_identifier(rust))
        };
        self.functions.push(Function {
            kind,
            name: name.to_owned(),
            qualname: qualname.to_owned(),
            rust_name,
            doc: None,
            line,
            params: Vec::new(),
            locals: Vec::new(),
            captures: Vec::new(),
            body: Vec::new(),
            is_generator: kind == FnKind::GenExpr,
            is_async: false,
            direct: false,
            escapes: false,
        });
        self.functions.len() - 1
    }

    fn new_local(&mut self, function: FnId, name: &str, bindings: u32) -> LocalId {
        let taken = &self.functions[function].locals;
        let base = rust_identifier(name);
        let mut rust_name = base.clone();
        let mut count = 2;
        while names::is_reserved(&rust_name) || taken.iter().any(|l| l.rust_name == rust_name) {
            rust_name = if count == 2 && names::is_reserved(&base) {
                format!("{base}_")
            } else {
                format!("{base}_{count}")
            };
            count += 1;
        }
        self.functions[function].locals.push(Local {
            name: name.to_owned(),
            rust_name,
            is_param: false,
            is_capture: false,
            in_cell: false,
            shared: false,
            bindings,
            deleted: false,
            function: None,
            builtin: false,
        });
        self.functions[function].locals.len() - 1
    }

    /// The function whose body is being lowered.
    fn current(&self) -> FnId {
        self.scopes
            .iter()
            .rev()
            .find_map(Scope::function)
            .unwrap_or(MODULE)
    }

    fn block(&mut self, body: &[ast::Stmt]) -> Lowered<Vec<Stmt>> {
        let mut out = Vec::with_capacity(body.len());
        for stmt in body {
            self.stmt(stmt, &mut out)?;
        }
        Ok(out)
    }

    fn stmt(&mut self, stmt: &ast::Stmt, out: &mut Vec<Stmt>) -> Lowered<()> {
        let line = self.line(stmt.range());
        let kind = match stmt {
            ast::Stmt::Expr(s) => StmtKind::Expr(self.expr(&s.value)?),
            ast::Stmt::Pass(_) => StmtKind::Pass,
            ast::Stmt::Break(_) => StmtKind::Break,
            ast::Stmt::Continue(_) => StmtKind::Continue,
            ast::Stmt::Global(_) | ast::Stmt::Nonlocal(_) => return Ok(()),
            ast::Stmt::Return(s) => StmtKind::Return(self.optional(s.value.as_deref())?),
            ast::Stmt::Assign(s) => {
                let value = self.expr(&s.value)?;
                let targets = s
                    .targets
                    .iter()
                    .map(|t| self.target(t))
                    .collect::<Lowered<_>>()?;
                StmtKind::Assign { targets, value }
            }
            // The value of an alias is never asked for.
            ast::Stmt::TypeAlias(s) => {
                let text = match s.name.as_ref() {
                    ast::Expr::Name(name) => name.id.to_string(),
                    _ => String::new(),
                };
                let value = self.new_expr(line, ExprKind::TypeForm(text));
                let targets = vec![self.target(&s.name)?];
                StmtKind::Assign { targets, value }
            }
            ast::Stmt::AnnAssign(s) => return self.annotated_assignment(s, line, out),
            ast::Stmt::AugAssign(s) => {
                self.augmented_class_name(&s.target)?;
                StmtKind::AugAssign {
                    target: self.target(&s.target)?,
                    op: expr::bin_op(s.op),
                    value: self.expr(&s.value)?,
                }
            }
            ast::Stmt::If(s) => StmtKind::If {
                test: self.expr(&s.test)?,
                body: self.block(&s.body)?,
                orelse: self.block(&s.orelse)?,
            },
            ast::Stmt::While(s) => StmtKind::While {
                test: self.expr(&s.test)?,
                body: self.block(&s.body)?,
                orelse: self.block(&s.orelse)?,
            },
            ast::Stmt::For(s) => self.for_stmt(&s.target, &s.iter, &s.body, &s.orelse, false)?,
            ast::Stmt::AsyncFor(s) => {
                self.for_stmt(&s.target, &s.iter, &s.body, &s.orelse, true)?
            }
            ast::Stmt::Raise(s) => StmtKind::Raise {
                exc: self.optional(s.exc.as_deref())?,
                cause: self.optional(s.cause.as_deref())?,
            },
            ast::Stmt::Assert(s) => StmtKind::Assert {
                test: self.expr(&s.test)?,
                message: self.optional(s.msg.as_deref())?,
            },
            ast::Stmt::Delete(s) => {
                let targets = s
                    .targets
                    .iter()
                    .map(|t| self.target(t))
                    .collect::<Lowered<_>>()?;
                StmtKind::Del(targets)
            }
            ast::Stmt::Try(s) => self.try_stmt(s)?,
            ast::Stmt::With(s) => self.with_stmt(&s.items, &s.body, line, false)?,
            ast::Stmt::AsyncWith(s) => self.with_stmt(&s.items, &s.body, line, true)?,
            ast::Stmt::FunctionDef(s) => return self.def_stmt(s, line, out, false),
            ast::Stmt::AsyncFunctionDef(s) => {
                let def = ast::StmtFunctionDef {
                    range: s.range,
                    name: s.name.clone(),
                    args: s.args.clone(),
                    body: s.body.clone(),
                    decorator_list: s.decorator_list.clone(),
                    returns: None,
                    type_comment: None,
                    type_params: s.type_params.clone(),
                };
                return self.def_stmt(&def, line, out, true);
            }
            ast::Stmt::ClassDef(s) => return self.class_stmt(s, line, out),
            ast::Stmt::Match(s) => self.match_stmt(s)?,
            ast::Stmt::Import(s) => {
                for alias in &s.names {
                    let full = alias.name.as_str();
                    if !self.surface.has_module(full) {
                        return self.refuse(
                            s.range,
                            format!("module '{full}' is not available"),
                            "",
                        );
                    }
                    let top = full.split('.').next().unwrap_or(full);
                    let name = alias.asname.as_ref().map_or(top, |n| n.as_str());
                    let import = Import {
                        module: full.to_owned(),
                        item: None,
                    };
                    self.import(name, import, s.range, out)?;
                }
                return Ok(());
            }
            ast::Stmt::ImportFrom(s) => {
                let module = s.module.as_ref().map(|m| m.as_str()).unwrap_or_default();
                if module == "__future__" {
                    self.future_annotations = true;
                    return Ok(());
                }
                for alias in &s.names {
                    let item = alias.name.as_str();
                    let known = self.surface.has_item(module, item)
                        || self.surface.has_module(&format!("{module}.{item}"));
                    if !known {
                        return self.refuse(
                            s.range,
                            format!("'{item}' of module '{module}' is not available"),
                            "",
                        );
                    }
                    let name = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                    let import = Import {
                        module: module.to_owned(),
                        item: Some(item.to_owned()),
                    };
                    self.import(name, import, s.range, out)?;
                }
                return Ok(());
            }
            other => {
                return self.refuse(other.range(), "this statement is not supported", "");
            }
        };
        out.push(Stmt { line, kind });
        Ok(())
    }

    /// A name bound by imports alone is known at translation; one also bound otherwise becomes a variable.
    fn import(
        &mut self,
        name: &str,
        import: Import,
        range: TextRange,
        out: &mut Vec<Stmt>,
    ) -> Lowered<()> {
        let line = self.line(range);
        if self.current() == MODULE {
            self.imported.insert(name.to_owned());
        }
        let is_static = match self.scopes.last() {
            Some(Scope::Function { bound, .. } | Scope::Class { bound, .. }) => {
                bound.import(name).is_some() && !bound.globals.contains(name)
            }
            _ => true,
        };
        if is_static && !matches!(self.scopes.last(), Some(Scope::Class { .. })) {
            return Ok(());
        }
        match import {
            Import {
                module,
                item: Some(item),
            } => {
                let item = self.module_item(module, item);
                let value = self.new_expr(line, item);
                let var = self.bind(name, range)?;
                out.push(Stmt {
                    line,
                    kind: StmtKind::Assign {
                        targets: vec![Target::Var(var)],
                        value,
                    },
                });
                Ok(())
            }
            _ => self.refuse(
                range,
                format!("'{name}' is bound both to a module and to something else"),
                "import the module once, at the top, and use another name for the variable",
            ),
        }
    }

    fn try_stmt(&mut self, s: &ast::StmtTry) -> Lowered<StmtKind> {
        let body = self.block(&s.body)?;
        let mut handlers = Vec::new();
        for handler in &s.handlers {
            let ast::ExceptHandler::ExceptHandler(handler) = handler;
            let matches = self.optional(handler.type_.as_deref())?;
            let name = match &handler.name {
                Some(name) => Some(self.bind(name.as_str(), handler.range)?),
                None => None,
            };
            handlers.push(Handler {
                line: self.line(handler.range),
                star: crate::parse::groups::is_star(handler, self.source),
                matches,
                name,
                body: self.block(&handler.body)?,
            });
        }
        let orelse = self.block(&s.orelse)?;
        let finalbody = self.block(&s.finalbody)?;
        Ok(StmtKind::Try {
            body,
            handlers,
            orelse,
            finalbody,
        })
    }

    fn for_stmt(
        &mut self,
        target: &ast::Expr,
        iter: &ast::Expr,
        body: &[ast::Stmt],
        orelse: &[ast::Stmt],
        is_async: bool,
    ) -> Lowered<StmtKind> {
        let iter = self.expr(iter)?;
        Ok(StmtKind::For {
            target: self.target(target)?,
            iter,
            body: self.block(body)?,
            orelse: self.block(orelse)?,
            is_async,
        })
    }

    fn with_stmt(
        &mut self,
        items: &[ast::WithItem],
        body: &[ast::Stmt],
        line: u32,
        is_async: bool,
    ) -> Lowered<StmtKind> {
        let Some((item, rest)) = items.split_first() else {
            return Ok(StmtKind::Pass);
        };
        let context = self.expr(&item.context_expr)?;
        let target = match &item.optional_vars {
            Some(target) => Some(self.target(target)?),
            None => None,
        };
        let body = if rest.is_empty() {
            self.block(body)?
        } else {
            vec![Stmt {
                line,
                kind: self.with_stmt(rest, body, line, is_async)?,
            }]
        };
        Ok(StmtKind::With {
            context,
            target,
            body,
            is_async,
        })
    }

    fn def_stmt(
        &mut self,
        s: &ast::StmtFunctionDef,
        line: u32,
        out: &mut Vec<Stmt>,
        is_async: bool,
    ) -> Lowered<()> {
        let decorators = self.decorators(&s.decorator_list)?;
        let name = s.name.as_str();
        let line = s
            .decorator_list
            .first()
            .map_or(line, |d| self.line(d.range()));
        let function = self.function(FnKind::Def, name, &s.args, line)?;
        self.functions[function].is_async = is_async;
        let annotations = self.function_annotations(&s.args, s.returns.as_deref())?;
        let (doc, rest) = docstring(&s.body);
        self.functions[function].doc = doc;
        self.enter_function(function, Bound::of_body(rest));
        let body = self.block(rest)?;
        self.leave_function(function, body);
        let var = self.bind(name, s.range)?;
        let kind = StmtKind::Def {
            var,
            function,
            decorators,
            annotations,
        };
        out.push(Stmt { line, kind });
        Ok(())
    }

    /// Declares a function and its parameters' defaults, which belong to the scope around it.
    fn function(
        &mut self,
        kind: FnKind,
        name: &str,
        args: &ast::Arguments,
        line: u32,
    ) -> Lowered<FnId> {
        let qualname = self.qualname(name);
        let rust = match kind {
            FnKind::Lambda => format!("lambda_{line}"),
            FnKind::GenExpr => format!("genexpr_{line}"),
            _ => classes::rust_path(&qualname),
        };
        let id = self.new_function(kind, name, &qualname, &rust, line);
        let mut params = Vec::new();
        let groups = [
            (ParamKind::PositionalOnly, &args.posonlyargs),
            (ParamKind::Positional, &args.args),
            (ParamKind::KeywordOnly, &args.kwonlyargs),
        ];
        for (param_kind, group) in groups {
            for arg in group {
                let default = self.optional(arg.default.as_deref())?;
                let name = self.mangle(arg.def.arg.as_str());
                let local = self.new_local(id, &name, 0);
                params.push(Param {
                    local,
                    kind: param_kind,
                    default,
                });
            }
        }
        let stars = [
            (ParamKind::VarArgs, &args.vararg),
            (ParamKind::VarKwargs, &args.kwarg),
        ];
        for (param_kind, arg) in stars {
            if let Some(arg) = arg {
                let name = self.mangle(arg.arg.as_str());
                let local = self.new_local(id, &name, 0);
                params.push(Param {
                    local,
                    kind: param_kind,
                    default: None,
                });
            }
        }
        for param in &params {
            self.functions[id].locals[param.local].is_param = true;
        }
        self.functions[id].params = params;
        Ok(id)
    }

    fn enter_function(&mut self, id: FnId, bound: Bound) {
        let mut locals: BTreeMap<String, LocalId> = self.functions[id]
            .locals
            .iter()
            .enumerate()
            .map(|(i, l)| (l.name.clone(), i))
            .collect();
        let class = self.class_name();
        for name in &bound.order {
            let mangled = self.mangle_in(name, class.as_deref());
            if bound.globals.contains(name)
                || bound.nonlocals.contains(name)
                || bound.import(name).is_some()
            {
                continue;
            }
            match locals.get(&mangled) {
                Some(local) => self.functions[id].locals[*local].bindings += bound.names[name],
                None => {
                    let local = self.new_local(id, &mangled, bound.names[name]);
                    locals.insert(mangled.clone(), local);
                }
            }
            if bound.deleted.contains(name)
                && let Some(local) = locals.get(&mangled)
            {
                self.functions[id].locals[*local].deleted = true;
            }
        }
        self.functions[id].is_generator |= bound.yields;
        self.scopes.push(Scope::Function {
            id,
            bound,
            locals,
            class,
        });
    }

    fn leave_function(&mut self, id: FnId, body: Vec<Stmt>) {
        self.functions[id].body = body;
        self.scopes.pop();
    }

    fn qualname(&self, name: &str) -> String {
        match self
            .scopes
            .iter()
            .rev()
            .find(|s| !matches!(s, Scope::Comp { .. }))
        {
            Some(Scope::Class { qualname, .. }) => format!("{qualname}.{name}"),
            Some(Scope::Function { id, .. }) if *id != MODULE => {
                format!("{}.<locals>.{name}", self.functions[*id].qualname)
            }
            _ => name.to_owned(),
        }
    }
}

/// Takes a leading docstring off a body.
fn docstring(body: &[ast::Stmt]) -> (Option<String>, &[ast::Stmt]) {
    if let Some((ast::Stmt::Expr(s), rest)) = body.split_first()
        && let ast::Expr::Constant(ast::ExprConstant {
            value: ast::Constant::Str(text),
            ..
        }) = s.value.as_ref()
    {
        return (Some(text.clone()), rest);
    }
    (None, body)
}

/// Imports that stand after statements which may call a function that already reads the name.
fn late_imports(body: &[ast::Stmt], source: &str, bound: &mut Bound) {
    let mut may_call = false;
    for stmt in body {
        match stmt {
            ast::Stmt::ImportFrom(s) if may_call => {
                let before = source
                    .get(..usize::from(s.range.start()))
                    .unwrap_or_default();
                for alias in &s.names {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                    let read = before
                        .split(|c: char| !c.is_alphanumeric() && c != '_')
                        .any(|word| word == name);
                    if read {
                        bound.uncertain.insert(name.to_owned());
                    }
                }
            }
            ast::Stmt::Import(_) | ast::Stmt::ImportFrom(_) | ast::Stmt::Pass(_) => {}
            ast::Stmt::FunctionDef(s) => may_call |= !s.decorator_list.is_empty(),
            ast::Stmt::Expr(s) => may_call |= !matches!(*s.value, ast::Expr::Constant(_)),
            ast::Stmt::Assign(s) => may_call |= !matches!(*s.value, ast::Expr::Constant(_)),
            _ => may_call = true,
        }
    }
}

/// Names that functions anywhere declare `global` are module variables too, bound once more for each.
fn collect_globals(body: &[ast::Stmt], bound: &mut Bound) {
    for stmt in body {
        match stmt {
            ast::Stmt::Global(s) => {
                for name in &s.names {
                    bound.add(name.as_str());
                    bound.add(name.as_str());
                    bound.deleted.insert(name.as_str().to_owned());
                }
            }
            ast::Stmt::FunctionDef(s) => collect_globals(&s.body, bound),
            ast::Stmt::AsyncFunctionDef(s) => collect_globals(&s.body, bound),
            ast::Stmt::AsyncWith(s) => collect_globals(&s.body, bound),
            ast::Stmt::AsyncFor(s) => {
                collect_globals(&s.body, bound);
                collect_globals(&s.orelse, bound);
            }
            ast::Stmt::ClassDef(s) => collect_globals(&s.body, bound),
            ast::Stmt::If(s) => {
                collect_globals(&s.body, bound);
                collect_globals(&s.orelse, bound);
            }
            ast::Stmt::For(s) => {
                collect_globals(&s.body, bound);
                collect_globals(&s.orelse, bound);
            }
            ast::Stmt::While(s) => {
                collect_globals(&s.body, bound);
                collect_globals(&s.orelse, bound);
            }
            ast::Stmt::With(s) => collect_globals(&s.body, bound),
            ast::Stmt::Match(s) => {
                for case in &s.cases {
                    collect_globals(&case.body, bound);
                }
            }
            ast::Stmt::Try(s) => {
                collect_globals(&s.body, bound);
                for handler in &s.handlers {
                    let ast::ExceptHandler::ExceptHandler(handler) = handler;
                    collect_globals(&handler.body, bound);
                }
                collect_globals(&s.orelse, bound);
                collect_globals(&s.finalbody, bound);
            }
            _ => {}
        }
    }
}
