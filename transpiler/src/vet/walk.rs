//! The children of a node, in evaluation order where that matters.

use crate::parse::ast::{self, Expr, Stmt};

/// Calls `f` for each expression directly inside an expression. A comprehension's and a lambda's parts are included.
pub fn children<'a>(expr: &'a Expr, f: &mut dyn FnMut(&'a Expr)) {
    match expr {
        Expr::BoolOp(e) => e.values.iter().for_each(f),
        Expr::NamedExpr(e) => {
            f(&e.target);
            f(&e.value);
        }
        Expr::BinOp(e) => {
            f(&e.left);
            f(&e.right);
        }
        Expr::UnaryOp(e) => f(&e.operand),
        Expr::Lambda(e) => {
            arguments(&e.args, f);
            f(&e.body);
        }
        Expr::IfExp(e) => {
            f(&e.test);
            f(&e.body);
            f(&e.orelse);
        }
        Expr::Dict(e) => {
            for (key, value) in e.keys.iter().zip(&e.values) {
                if let Some(key) = key {
                    f(key);
                }
                f(value);
            }
        }
        Expr::Set(e) => e.elts.iter().for_each(f),
        Expr::ListComp(e) => {
            generators(&e.generators, f);
            f(&e.elt);
        }
        Expr::SetComp(e) => {
            generators(&e.generators, f);
            f(&e.elt);
        }
        Expr::DictComp(e) => {
            generators(&e.generators, f);
            f(&e.key);
            f(&e.value);
        }
        Expr::GeneratorExp(e) => {
            generators(&e.generators, f);
            f(&e.elt);
        }
        Expr::Await(e) => f(&e.value),
        Expr::Yield(e) => e.value.iter().for_each(|v| f(v)),
        Expr::YieldFrom(e) => f(&e.value),
        Expr::Compare(e) => {
            f(&e.left);
            e.comparators.iter().for_each(f);
        }
        Expr::Call(e) => {
            f(&e.func);
            e.args.iter().for_each(&mut *f);
            e.keywords.iter().for_each(|k| f(&k.value));
        }
        Expr::FormattedValue(e) => {
            f(&e.value);
            e.format_spec.iter().for_each(|s| f(s));
        }
        Expr::JoinedStr(e) => e.values.iter().for_each(f),
        Expr::Constant(_) | Expr::Name(_) => {}
        Expr::Attribute(e) => f(&e.value),
        Expr::Subscript(e) => {
            f(&e.value);
            f(&e.slice);
        }
        Expr::Starred(e) => f(&e.value),
        Expr::List(e) => e.elts.iter().for_each(f),
        Expr::Tuple(e) => e.elts.iter().for_each(f),
        Expr::Slice(e) => {
            for part in [&e.lower, &e.upper, &e.step].into_iter().flatten() {
                f(part);
            }
        }
    }
}

fn generators<'a>(generators: &'a [ast::Comprehension], f: &mut dyn FnMut(&'a Expr)) {
    for generator in generators {
        f(&generator.iter);
        f(&generator.target);
        generator.ifs.iter().for_each(&mut *f);
    }
}

/// The defaults of a parameter list: what runs where the function is defined.
pub fn arguments<'a>(args: &'a ast::Arguments, f: &mut dyn FnMut(&'a Expr)) {
    for arg in args
        .posonlyargs
        .iter()
        .chain(&args.args)
        .chain(&args.kwonlyargs)
    {
        if let Some(default) = &arg.default {
            f(default);
        }
    }
}

/// Every parameter of a list.
pub fn parameters(args: &ast::Arguments) -> impl Iterator<Item = &ast::Arg> {
    let plain = args
        .posonlyargs
        .iter()
        .chain(&args.args)
        .map(|arg| &arg.def);
    let star = args.vararg.iter().map(|arg| arg.as_ref());
    let keyword = args.kwonlyargs.iter().map(|arg| &arg.def);
    plain
        .chain(star)
        .chain(keyword)
        .chain(args.kwarg.iter().map(|arg| arg.as_ref()))
}

/// Calls `f` for the expressions of a statement itself, not of the statements in its blocks, and without annotations.
/// A function's decorators and defaults, and a class's decorators, bases and keywords are its own.
pub fn expressions<'a>(stmt: &'a Stmt, f: &mut dyn FnMut(&'a Expr)) {
    match stmt {
        Stmt::FunctionDef(s) => {
            s.decorator_list.iter().for_each(&mut *f);
            arguments(&s.args, f);
        }
        Stmt::AsyncFunctionDef(s) => {
            s.decorator_list.iter().for_each(&mut *f);
            arguments(&s.args, f);
        }
        Stmt::ClassDef(s) => {
            s.decorator_list.iter().for_each(&mut *f);
            s.bases.iter().for_each(&mut *f);
            s.keywords.iter().for_each(|k| f(&k.value));
        }
        Stmt::Return(s) => s.value.iter().for_each(|v| f(v)),
        Stmt::Delete(s) => s.targets.iter().for_each(f),
        Stmt::Assign(s) => {
            f(&s.value);
            s.targets.iter().for_each(f);
        }
        Stmt::TypeAlias(_) => {}
        Stmt::AugAssign(s) => {
            f(&s.target);
            f(&s.value);
        }
        Stmt::AnnAssign(s) => {
            s.value.iter().for_each(|v| f(v));
            f(&s.target);
        }
        Stmt::For(s) => {
            f(&s.iter);
            f(&s.target);
        }
        Stmt::AsyncFor(s) => {
            f(&s.iter);
            f(&s.target);
        }
        Stmt::While(s) => f(&s.test),
        Stmt::If(s) => f(&s.test),
        Stmt::With(s) => items(&s.items, f),
        Stmt::AsyncWith(s) => items(&s.items, f),
        Stmt::Match(s) => {
            f(&s.subject);
            for case in &s.cases {
                super::patterns::expressions(&case.pattern, f);
                case.guard.iter().for_each(|g| f(g));
            }
        }
        Stmt::Raise(s) => {
            s.exc.iter().for_each(|v| f(v));
            s.cause.iter().for_each(|v| f(v));
        }
        Stmt::Try(s) => handler_types(&s.handlers, f),
        Stmt::TryStar(s) => handler_types(&s.handlers, f),
        Stmt::Assert(s) => {
            f(&s.test);
            s.msg.iter().for_each(|v| f(v));
        }
        Stmt::Expr(s) => f(&s.value),
        Stmt::Import(_)
        | Stmt::ImportFrom(_)
        | Stmt::Global(_)
        | Stmt::Nonlocal(_)
        | Stmt::Pass(_)
        | Stmt::Break(_)
        | Stmt::Continue(_) => {}
    }
}

fn items<'a>(items: &'a [ast::WithItem], f: &mut dyn FnMut(&'a Expr)) {
    for item in items {
        f(&item.context_expr);
        item.optional_vars.iter().for_each(|v| f(v));
    }
}

fn handler_types<'a>(handlers: &'a [ast::ExceptHandler], f: &mut dyn FnMut(&'a Expr)) {
    for ast::ExceptHandler::ExceptHandler(handler) in handlers {
        handler.type_.iter().for_each(|t| f(t));
    }
}

/// The blocks of statements inside a statement that run in the same scope: not a function's or class's body.
pub fn blocks(stmt: &Stmt) -> Vec<&[Stmt]> {
    fn handlers<'a>(out: &mut Vec<&'a [Stmt]>, handlers: &'a [ast::ExceptHandler]) {
        for ast::ExceptHandler::ExceptHandler(handler) in handlers {
            out.push(&handler.body);
        }
    }
    match stmt {
        Stmt::For(s) => vec![&s.body, &s.orelse],
        Stmt::AsyncFor(s) => vec![&s.body, &s.orelse],
        Stmt::While(s) => vec![&s.body, &s.orelse],
        Stmt::If(s) => vec![&s.body, &s.orelse],
        Stmt::With(s) => vec![&s.body],
        Stmt::AsyncWith(s) => vec![&s.body],
        Stmt::Match(s) => s.cases.iter().map(|case| case.body.as_slice()).collect(),
        Stmt::Try(s) => {
            let mut out: Vec<&[Stmt]> = vec![&s.body];
            handlers(&mut out, &s.handlers);
            out.extend([s.orelse.as_slice(), s.finalbody.as_slice()]);
            out
        }
        Stmt::TryStar(s) => {
            let mut out: Vec<&[Stmt]> = vec![&s.body];
            handlers(&mut out, &s.handlers);
            out.extend([s.orelse.as_slice(), s.finalbody.as_slice()]);
            out
        }
        _ => Vec::new(),
    }
}
