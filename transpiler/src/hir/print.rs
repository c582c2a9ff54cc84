//! The tree as text, for `emit --stage hir` and for tests of lowering.

use super::*;
use std::fmt::Write;

/// Prints a program: one indented line a statement, names with where they live (`x%3` a local, `@x` a module variable).
pub fn print(program: &Program) -> String {
    let mut out = String::new();
    for (id, function) in program.functions.iter().enumerate() {
        let params: Vec<String> = function
            .params
            .iter()
            .map(|p| {
                let star = match p.kind {
                    ParamKind::VarArgs => "*",
                    ParamKind::VarKwargs => "**",
                    _ => "",
                };
                format!("{star}{}%{}", function.locals[p.local].name, p.local)
            })
            .collect();
        let mut flags = String::new();
        for (set, name) in [
            (function.direct, "direct"),
            (function.escapes, "escapes"),
            (function.is_async, "async"),
            (function.is_generator, "generator"),
        ] {
            if set {
                let _ = write!(flags, " {name}");
            }
        }
        let _ = writeln!(
            out,
            "fn#{id} {}({}){flags}",
            function.qualname,
            params.join(", ")
        );
        for capture in &function.captures {
            let _ = writeln!(
                out,
                "  capture {}%{} from %{}",
                function.locals[capture.inner].name, capture.inner, capture.outer
            );
        }
        Printer {
            program,
            function,
            out: &mut out,
        }
        .block(&function.body, 1);
    }
    out
}

struct Printer<'p, 'o> {
    program: &'p Program,
    function: &'p Function,
    out: &'o mut String,
}

impl Printer<'_, '_> {
    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.out, "{}{text}", "  ".repeat(depth));
    }

    fn block(&mut self, body: &[Stmt], depth: usize) {
        for stmt in body {
            self.stmt(stmt, depth);
        }
    }

    fn nested(&mut self, head: &str, body: &[Stmt], depth: usize) {
        if !body.is_empty() {
            self.line(depth, head);
            self.block(body, depth + 1);
        }
    }

    fn stmt(&mut self, stmt: &Stmt, depth: usize) {
        match &stmt.kind {
            StmtKind::Expr(e) => {
                let text = self.expr(e);
                self.line(depth, &text);
            }
            StmtKind::Assign { targets, value } => {
                let targets: Vec<String> = targets.iter().map(|t| self.target(t)).collect();
                let text = format!("{} = {}", targets.join(" = "), self.expr(value));
                self.line(depth, &text);
            }
            StmtKind::AugAssign { target, op, value } => {
                let text = format!("{} {op:?}= {}", self.target(target), self.expr(value));
                self.line(depth, &text);
            }
            StmtKind::Return(value) => {
                let text = value
                    .as_ref()
                    .map_or("return".to_owned(), |v| format!("return {}", self.expr(v)));
                self.line(depth, &text);
            }
            StmtKind::If { test, body, orelse } => {
                let head = format!("if {}", self.expr(test));
                self.line(depth, &head);
                self.block(body, depth + 1);
                self.nested("else", orelse, depth);
            }
            StmtKind::While { test, body, orelse } => {
                let head = format!("while {}", self.expr(test));
                self.line(depth, &head);
                self.block(body, depth + 1);
                self.nested("else", orelse, depth);
            }
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                is_async,
            } => {
                let head = format!(
                    "{}for {} in {}",
                    if *is_async { "async " } else { "" },
                    self.target(target),
                    self.expr(iter)
                );
                self.line(depth, &head);
                self.block(body, depth + 1);
                self.nested("else", orelse, depth);
            }
            StmtKind::Break => self.line(depth, "break"),
            StmtKind::Continue => self.line(depth, "continue"),
            StmtKind::Pass => self.line(depth, "pass"),
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finalbody,
            } => {
                self.line(depth, "try");
                self.block(body, depth + 1);
                for handler in handlers {
                    let mut head = if handler.star { "except*" } else { "except" }.to_owned();
                    if let Some(matches) = &handler.matches {
                        let _ = write!(head, " {}", self.expr(matches));
                    }
                    if let Some(name) = &handler.name {
                        let _ = write!(head, " as {}", self.var(name));
                    }
                    self.line(depth, &head);
                    self.block(&handler.body, depth + 1);
                }
                self.nested("else", orelse, depth);
                self.nested("finally", finalbody, depth);
            }
            StmtKind::With {
                context,
                target,
                body,
                is_async,
            } => {
                let prefix = if *is_async { "async " } else { "" };
                let mut head = format!("{prefix}with {}", self.expr(context));
                if let Some(target) = target {
                    let _ = write!(head, " as {}", self.target(target));
                }
                self.line(depth, &head);
                self.block(body, depth + 1);
            }
            StmtKind::Raise { exc, cause } => {
                let mut text = "raise".to_owned();
                for (word, e) in [(" ", exc), (" from ", cause)] {
                    if let Some(e) = e {
                        let _ = write!(text, "{word}{}", self.expr(e));
                    }
                }
                self.line(depth, &text);
            }
            StmtKind::Assert { test, message } => {
                let mut text = format!("assert {}", self.expr(test));
                if let Some(message) = message {
                    let _ = write!(text, ", {}", self.expr(message));
                }
                self.line(depth, &text);
            }
            StmtKind::Del(targets) => {
                let targets: Vec<String> = targets.iter().map(|t| self.target(t)).collect();
                let text = format!("del {}", targets.join(", "));
                self.line(depth, &text);
            }
            StmtKind::Def {
                var,
                function,
                decorators,
                annotations,
            } => {
                for decorator in decorators {
                    let text = format!("@{}", self.expr(decorator));
                    self.line(depth, &text);
                }
                for (name, value) in annotations {
                    let text = format!("{name}: {}", self.expr(value));
                    self.line(depth + 1, &text);
                }
                let text = format!("def {} = fn#{function}", self.var(var));
                self.line(depth, &text);
            }
            StmtKind::Class(class) => {
                for decorator in &class.decorators {
                    let text = format!("@{}", self.expr(decorator));
                    self.line(depth, &text);
                }
                let head = format!(
                    "class {}({}) = fn#{}",
                    self.var(&class.var),
                    self.args(&class.args),
                    class.body
                );
                self.line(depth, &head);
            }
            StmtKind::Annotate { name, value } => {
                let text = format!("class.{name}: {}", self.expr(value));
                self.line(depth, &text);
            }
            StmtKind::Match(m) => {
                let head = format!("match {}", self.expr(&m.subject));
                self.line(depth, &head);
                for case in &m.cases {
                    let mut head = format!("case {}", self.pattern(&case.pattern));
                    for (from, var) in &case.binds {
                        let _ = write!(head, ", {} = %{from}", self.var(var));
                    }
                    if let Some(guard) = &case.guard {
                        let _ = write!(head, " if {}", self.expr(guard));
                    }
                    self.line(depth + 1, &head);
                    self.block(&case.body, depth + 2);
                }
            }
        }
    }

    fn pattern(&self, pattern: &Pattern) -> String {
        let parts = |parts: &[Part]| -> Vec<String> {
            parts
                .iter()
                .map(|part| match part.local {
                    Some(local) => format!("%{local}: {}", self.pattern(&part.pattern)),
                    None => "_".to_owned(),
                })
                .collect()
        };
        match &pattern.kind {
            PatternKind::Wildcard => "_".to_owned(),
            PatternKind::Test(e) => self.expr(e),
            PatternKind::All(patterns) => {
                let all: Vec<String> = patterns.iter().map(|p| self.pattern(p)).collect();
                all.join(" and ")
            }
            PatternKind::Or(alternatives) => {
                let all: Vec<String> = alternatives
                    .iter()
                    .map(|a| self.pattern(&a.pattern))
                    .collect();
                all.join(" | ")
            }
            PatternKind::Sequence {
                subject,
                items,
                star,
            } => {
                let mut items = parts(items);
                if let Some(item) = star.and_then(|at| items.get_mut(at)) {
                    item.insert(0, '*');
                }
                format!("%{subject} as [{}]", items.join(", "))
            }
            PatternKind::Mapping {
                subject,
                keys,
                values,
                rest,
            } => {
                let mut items: Vec<String> = keys
                    .iter()
                    .zip(parts(values))
                    .map(|(key, value)| format!("{}: {value}", self.expr(key)))
                    .collect();
                items.extend(rest.map(|rest| format!("**%{rest}")));
                format!("%{subject} as {{{}}}", items.join(", "))
            }
            PatternKind::Class {
                subject,
                class,
                names,
                positional,
                parts: inner,
            } => {
                let mut items = parts(inner);
                for (item, name) in items.iter_mut().skip(*positional).zip(names) {
                    item.insert_str(0, &format!("{name}="));
                }
                format!("%{subject} as {}({})", self.expr(class), items.join(", "))
            }
        }
    }

    fn var(&self, var: &Var) -> String {
        match var {
            Var::Local(local) => format!("{}%{local}", self.function.locals[*local].name),
            Var::Global(local) => format!("@{}", self.program.globals()[*local].name),
            Var::Class { name, .. } => format!("class.{name}"),
        }
    }

    fn target(&self, target: &Target) -> String {
        match target {
            Target::Var(var) => self.var(var),
            Target::Attr { object, name } => format!("{}.{name}", self.expr(object)),
            Target::Item { object, index } => {
                format!("{}[{}]", self.expr(object), self.expr(index))
            }
            Target::Unpack { items, star } => {
                let items: Vec<String> = items
                    .iter()
                    .enumerate()
                    .map(|(i, t)| {
                        format!(
                            "{}{}",
                            if *star == Some(i) { "*" } else { "" },
                            self.target(t)
                        )
                    })
                    .collect();
                format!("({})", items.join(", "))
            }
        }
    }

    fn list(&self, items: &[Expr], between: &str) -> String {
        items
            .iter()
            .map(|e| self.expr(e))
            .collect::<Vec<_>>()
            .join(between)
    }

    fn elements(&self, items: &[Element]) -> String {
        let items: Vec<String> = items
            .iter()
            .map(|i| match i {
                Element::One(e) => self.expr(e),
                Element::Star(e) => format!("*{}", self.expr(e)),
            })
            .collect();
        items.join(", ")
    }

    fn args(&self, args: &[Arg]) -> String {
        let args: Vec<String> = args
            .iter()
            .map(|a| match a {
                Arg::Positional(e) => self.expr(e),
                Arg::Star(e) => format!("*{}", self.expr(e)),
                Arg::Named(name, e) => format!("{name}={}", self.expr(e)),
                Arg::DoubleStar(e) => format!("**{}", self.expr(e)),
            })
            .collect();
        args.join(", ")
    }

    fn expr(&self, e: &Expr) -> String {
        match &e.kind {
            ExprKind::None => "None".to_owned(),
            ExprKind::Ellipsis => "...".to_owned(),
            ExprKind::Bool(b) => if *b { "True" } else { "False" }.to_owned(),
            ExprKind::Int(i) => i.to_string(),
            ExprKind::BigInt(digits) => digits.clone(),
            ExprKind::Float(f) => format!("{f:?}"),
            ExprKind::Imaginary(f) => format!("{f:?}j"),
            ExprKind::Str(s) => format!("{s:?}"),
            ExprKind::Bytes(b) => format!("b{:?}", String::from_utf8_lossy(b)),
            ExprKind::Var(var) => self.var(var),
            ExprKind::Builtin(name) => format!("builtin.{name}"),
            ExprKind::ModuleItem { module, name } => format!("{module}.{name}"),
            ExprKind::Unbound(name) => format!("unbound.{name}"),
            ExprKind::TypeForm(text) => format!("type[{text}]"),
            ExprKind::List(items) => format!("[{}]", self.elements(items)),
            ExprKind::Tuple(items) => format!("({},)", self.elements(items)),
            ExprKind::Set(items) => format!("{{{}}}", self.elements(items)),
            ExprKind::Dict(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|i| match i {
                        DictItem::Pair(k, v) => format!("{}: {}", self.expr(k), self.expr(v)),
                        DictItem::Spread(e) => format!("**{}", self.expr(e)),
                    })
                    .collect();
                format!("{{{}}}", items.join(", "))
            }
            ExprKind::Comp {
                kind,
                element,
                value,
                clauses,
                ..
            } => {
                let mut text = format!("{kind:?} comp {}", self.expr(element));
                if let Some(value) = value {
                    let _ = write!(text, ": {}", self.expr(value));
                }
                for clause in clauses {
                    let _ = write!(
                        text,
                        " for {} in {}",
                        self.target(&clause.target),
                        self.expr(&clause.iter)
                    );
                    for test in &clause.tests {
                        let _ = write!(text, " if {}", self.expr(test));
                    }
                }
                format!("({text})")
            }
            ExprKind::GenExpr { first, function } => {
                format!("generator(fn#{function}, {})", self.expr(first))
            }
            ExprKind::Lambda(function) => format!("lambda(fn#{function})"),
            ExprKind::Unary { op, operand } => format!("{op:?}({})", self.expr(operand)),
            ExprKind::Binary { op, left, right } => {
                format!("{op:?}({}, {})", self.expr(left), self.expr(right))
            }
            ExprKind::Compare { first, rest } => {
                let mut text = self.expr(first);
                for (op, e) in rest {
                    let _ = write!(text, " {op:?} {}", self.expr(e));
                }
                format!("({text})")
            }
            ExprKind::And(values) => format!("({})", self.list(values, " and ")),
            ExprKind::Or(values) => format!("({})", self.list(values, " or ")),
            ExprKind::IfElse { test, then, orelse } => {
                format!(
                    "({} if {} else {})",
                    self.expr(then),
                    self.expr(test),
                    self.expr(orelse)
                )
            }
            ExprKind::Walrus { var, value } => {
                format!("({} := {})", self.var(var), self.expr(value))
            }
            ExprKind::Attr { object, name } => format!("{}.{name}", self.expr(object)),
            ExprKind::Item { object, index } => {
                format!("{}[{}]", self.expr(object), self.expr(index))
            }
            ExprKind::Slice { parts } => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|p| p.as_ref().map_or(String::new(), |p| self.expr(p)))
                    .collect();
                parts.join(":")
            }
            ExprKind::Call { func, args } => format!("{}({})", self.expr(func), self.args(args)),
            ExprKind::MethodCall { object, name, args } => {
                format!("{}.{name}({})", self.expr(object), self.args(args))
            }
            ExprKind::Super { class, this } => {
                format!("super({}, {})", self.expr(class), self.expr(this))
            }
            ExprKind::FString(parts) => format!("f\"{}\"", self.fparts(parts)),
            ExprKind::Yield(value) => value
                .as_ref()
                .map_or("yield".to_owned(), |v| format!("(yield {})", self.expr(v))),
            ExprKind::YieldFrom(value) => format!("(yield from {})", self.expr(value)),
            ExprKind::ClassName { name, outer } => {
                format!("(class.{name} or {})", self.expr(outer))
            }
            ExprKind::Await(value) => format!("(await {})", self.expr(value)),
        }
    }

    fn fparts(&self, parts: &[FPart]) -> String {
        parts
            .iter()
            .map(|p| match p {
                FPart::Text(text) => text.escape_debug().to_string(),
                FPart::Value {
                    value,
                    conversion,
                    spec,
                } => {
                    let conversion = conversion.map_or(String::new(), |c| format!("!{c}"));
                    let spec = if spec.is_empty() {
                        String::new()
                    } else {
                        format!(":{}", self.fparts(spec))
                    };
                    format!("{{{}{conversion}{spec}}}", self.expr(value))
                }
            })
            .collect()
    }
}
