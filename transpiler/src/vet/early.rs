//! What the parser lets through and CPython's compiler refuses.

use super::{Place, Vetter};
use crate::diagnostic::codes;
use crate::parse::ast::{self, Expr, Stmt};
use crate::parse::{Spanned, span_of};
use crate::source::Span;
use std::collections::HashSet;

/// Features `from __future__` knows that change nothing in Python 3.11, and `annotations`.
const FEATURES: &[&str] = &[
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "generator_stop",
    "annotations",
];

/// CPython's limit for loops, `try` and `with` inside each other.
const BLOCKS: usize = 20;

impl<'a> Vetter<'a> {
    pub(super) fn early_statement(&mut self, stmt: &'a Stmt, place: Place) {
        let span = stmt.span();
        self.lonely_star(stmt);
        match stmt {
            Stmt::Return(_) if !place.in_function => {
                self.syntax(
                    codes::RETURN_OUTSIDE,
                    span,
                    "'return' outside function",
                    "The value of a program is that of its last expression statement.",
                );
            }
            Stmt::Return(_) if place.in_star => self.star_jump(span),
            Stmt::Break(_) | Stmt::Continue(_) if place.in_loop && place.star_jumps => {
                self.star_jump(span);
            }
            Stmt::Break(_) if !place.in_loop => self.syntax(
                codes::LOOP_CONTROL_OUTSIDE,
                span,
                "'break' outside loop",
                "",
            ),
            Stmt::Continue(_) if !place.in_loop => {
                self.syntax(
                    codes::LOOP_CONTROL_OUTSIDE,
                    span,
                    "'continue' not properly in loop",
                    "",
                );
            }
            Stmt::Assign(s) => {
                for target in &s.targets {
                    if let ([only], true) = (s.targets.as_slice(), is_bitwise(target)) {
                        let message = format!(
                            "cannot assign to {} here. Maybe you meant '==' instead of '='?",
                            kind_of(only)
                        );
                        self.syntax(
                            codes::ASSIGN_TARGET,
                            only.span(),
                            message,
                            "A comparison is written `==`.",
                        );
                        continue;
                    }
                    self.target(target, "assign to", true);
                }
            }
            Stmt::AugAssign(s) => match s.target.as_ref() {
                Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_) => {
                    self.target(&s.target, "assign to", true)
                }
                other => {
                    let message = format!(
                        "'{}' is an illegal expression for augmented assignment",
                        kind_of(other)
                    );
                    self.syntax(
                        codes::ASSIGN_TARGET,
                        other.span(),
                        message,
                        "Assign to one name, attribute or element.",
                    );
                }
            },
            Stmt::AnnAssign(s) => match s.target.as_ref() {
                Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_) => {
                    self.target(&s.target, "assign to", true)
                }
                Expr::Tuple(_) | Expr::List(_) => {
                    let message = format!(
                        "only single target (not {}) can be annotated",
                        kind_of(&s.target)
                    );
                    self.syntax(
                        codes::ASSIGN_TARGET,
                        s.target.span(),
                        message,
                        "Annotate each name on its own line.",
                    );
                }
                other => self.syntax(
                    codes::ASSIGN_TARGET,
                    other.span(),
                    "illegal target for annotation",
                    "",
                ),
            },
            Stmt::For(s) => self.target(&s.target, "assign to", true),
            Stmt::AsyncFor(s) => self.target(&s.target, "assign to", true),
            Stmt::With(s) => {
                for vars in s
                    .items
                    .iter()
                    .filter_map(|item| item.optional_vars.as_deref())
                {
                    self.target(vars, "assign to", true);
                }
            }
            Stmt::Delete(s) => {
                for target in &s.targets {
                    self.delete_target(target);
                }
            }
            Stmt::Try(s) => self.handlers(&s.handlers, place),
            Stmt::Match(s) => self.match_statement(s),
            Stmt::ImportFrom(s)
                if s.names.iter().any(|alias| alias.name.as_str() == "*")
                    && (place.in_function || place.in_class) =>
            {
                self.syntax(
                    codes::NOT_IN_FUNCTION,
                    span,
                    "import * only allowed at module level",
                    "Name what is imported.",
                );
            }
            Stmt::ImportFrom(s)
                if s.module.as_deref() == Some("__future__")
                    && !self.top_level.contains(&span.start) =>
            {
                let message = "from __future__ imports must occur at the beginning of the file";
                self.syntax(
                    codes::FUTURE_IMPORT,
                    span,
                    message,
                    "Move it to the first line.",
                );
            }
            Stmt::FunctionDef(s) => {
                self.bound_name(&s.name, span);
                self.parameter_names(&s.args);
            }
            Stmt::ClassDef(s) => self.bound_name(&s.name, span),
            Stmt::Import(s) => {
                for alias in &s.names {
                    let bound = alias.asname.as_ref().unwrap_or(&alias.name);
                    self.bound_name(bound, span_of(alias.range));
                }
            }
            _ => {}
        }
        let blocks = place.blocks
            + usize::from(matches!(
                stmt,
                Stmt::For(_) | Stmt::While(_) | Stmt::With(_) | Stmt::Try(_)
            ));
        if blocks > BLOCKS && place.blocks <= BLOCKS {
            self.syntax(
                codes::TOO_MANY_BLOCKS,
                span,
                "too many statically nested blocks",
                "Move inner loops into functions.",
            );
        }
    }

    fn star_jump(&mut self, span: Span) {
        self.syntax(
            codes::EXCEPT_STAR,
            span,
            "'break', 'continue' and 'return' cannot appear in an except* block",
            "Set a variable and act on it after the `try` statement.",
        );
    }

    fn handlers(&mut self, handlers: &'a [ast::ExceptHandler], _place: Place) {
        for (at, ast::ExceptHandler::ExceptHandler(handler)) in handlers.iter().enumerate() {
            if handler.type_.is_none() && at + 1 < handlers.len() {
                self.syntax(
                    codes::EXCEPT_ORDER,
                    handler.span(),
                    "default 'except:' must be last",
                    "Move it to the end.",
                );
            }
            if let Some(name) = &handler.name {
                self.bound_name(name, handler.span());
            }
        }
    }

    pub(super) fn bound_name(&mut self, name: &str, span: Span) {
        if name == "__debug__" {
            self.syntax(codes::DEBUG_NAME, span, "cannot assign to __debug__", "");
        }
    }

    fn parameter_names(&mut self, args: &'a ast::Arguments) {
        for arg in super::walk::parameters(args) {
            self.bound_name(&arg.arg, arg.span());
        }
    }

    /// Checks an assignment target; `top` is false inside a tuple or list.
    fn target(&mut self, target: &'a Expr, verb: &str, top: bool) {
        match target {
            Expr::Name(name) => self.bound_name(&name.id, name.span()),
            Expr::Attribute(e) => self.bound_name(&e.attr, e.span()),
            Expr::Subscript(_) => {}
            Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. }) => {
                if elts
                    .iter()
                    .filter(|e| matches!(e, Expr::Starred(_)))
                    .count()
                    > 1
                {
                    self.syntax(
                        codes::STARRED,
                        target.span(),
                        "multiple starred expressions in assignment",
                        "Star one name only.",
                    );
                }
                for element in elts {
                    self.target(element, verb, false);
                }
            }
            Expr::Starred(e) => {
                if top {
                    self.syntax(
                        codes::STARRED,
                        target.span(),
                        "starred assignment target must be in a list or tuple",
                        "Write a comma after it: `*rest, = items`.",
                    );
                }
                self.target(&e.value, verb, false);
            }
            other => {
                let message = format!("cannot {verb} {}", kind_of(other));
                self.syntax(
                    codes::ASSIGN_TARGET,
                    other.span(),
                    message,
                    "A comparison is written `==`.",
                );
            }
        }
    }

    fn delete_target(&mut self, target: &'a Expr) {
        match target {
            Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_) => {}
            Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. }) => {
                elts.iter().for_each(|element| self.delete_target(element));
            }
            other => {
                let message = format!("cannot delete {}", kind_of(other));
                self.syntax(codes::DELETE_TARGET, other.span(), message, "");
            }
        }
    }

    pub(super) fn early_expression(&mut self, expr: &'a Expr) {
        let span = expr.span();
        match expr {
            Expr::NamedExpr(e) if !matches!(e.target.as_ref(), Expr::Name(_)) => {
                let message = format!(
                    "cannot use assignment expressions with {}",
                    kind_of(&e.target)
                );
                self.syntax(
                    codes::NAMED_EXPRESSION,
                    span,
                    message,
                    "Assign to a plain name.",
                );
            }
            Expr::NamedExpr(e) => self.target(&e.target, "assign to", true),
            Expr::Lambda(e) => self.parameter_names(&e.args),
            // The parser drops the tuple CPython makes of `a[*b]`.
            Expr::Subscript(e) if matches!(e.slice.as_ref(), Expr::Starred(_)) => {
                self.error(
                    codes::EXPRESSION,
                    span,
                    "a star alone between brackets is not supported",
                    "Write `a[tuple(b)]`.",
                );
            }
            Expr::Call(e) => self.call_arguments(e),
            Expr::Tuple(_) | Expr::List(_) | Expr::Set(_) => {}
            _ => {}
        }
        self.misplaced_stars(expr);
    }

    /// A star is read in calls and displays only; targets were checked by their statement.
    fn misplaced_stars(&mut self, expr: &'a Expr) {
        let mut stars = Vec::new();
        match expr {
            Expr::Call(_) | Expr::Tuple(_) | Expr::List(_) | Expr::Set(_) => {}
            Expr::Subscript(e) => {
                stars.extend(Some(e.value.as_ref()).filter(|v| matches!(v, Expr::Starred(_))))
            }
            _ => super::walk::children(expr, &mut |child| {
                if matches!(child, Expr::Starred(_)) {
                    stars.push(child);
                }
            }),
        }
        for star in stars {
            self.syntax(
                codes::STARRED,
                star.span(),
                "can't use starred expression here",
                "Write a comma after it to make a tuple.",
            );
        }
    }

    /// Stars that stand alone in a statement: `x = *a`, `return *a`, `*a`.
    fn lonely_star(&mut self, stmt: &'a Stmt) {
        let value = match stmt {
            Stmt::Assign(s) => Some(s.value.as_ref()),
            Stmt::AnnAssign(s) => s.value.as_deref(),
            Stmt::AugAssign(s) => Some(s.value.as_ref()),
            Stmt::Return(s) => s.value.as_deref(),
            Stmt::Expr(s) => Some(s.value.as_ref()),
            Stmt::For(s) => Some(s.iter.as_ref()),
            _ => None,
        };
        if let Some(value @ Expr::Starred(_)) = value {
            self.syntax(
                codes::STARRED,
                value.span(),
                "can't use starred expression here",
                "Write a comma after it to make a tuple.",
            );
        }
    }

    fn call_arguments(&mut self, call: &'a ast::ExprCall) {
        let mut seen = HashSet::new();
        for keyword in &call.keywords {
            let Some(name) = &keyword.arg else { continue };
            let span = span_of(keyword.range);
            if !seen.insert(name.as_str()) {
                self.syntax(
                    codes::CALL_ARGUMENTS,
                    span,
                    format!("keyword argument repeated: {name}"),
                    "",
                );
            }
            if matches!(name.as_str(), "True" | "False" | "None" | "__debug__") {
                self.syntax(
                    codes::CALL_ARGUMENTS,
                    span,
                    format!("cannot assign to {name}"),
                    "",
                );
            }
        }
        // `f(x for x in y, 1)`: the generator expression's span begins where its element does.
        if call.args.len() + call.keywords.len() > 1 {
            for arg in &call.args {
                if let Expr::GeneratorExp(_) = arg
                    && !self.source.slice(arg.span()).starts_with('(')
                {
                    self.syntax(
                        codes::CALL_ARGUMENTS,
                        arg.span(),
                        "Generator expression must be parenthesized",
                        "Put it in its own parentheses.",
                    );
                }
            }
        }
    }

    pub(super) fn early_comprehension(
        &mut self,
        generators: &'a [ast::Comprehension],
        elements: &[&'a Expr],
    ) {
        let mut variables = HashSet::new();
        for generator in generators {
            self.target(&generator.target, "assign to", true);
            collect_names(&generator.target, &mut variables);
        }
        let in_class = self
            .scopes
            .last()
            .is_some_and(|scope| scope.kind == super::ScopeKind::Class);
        let mut found = Vec::new();
        for generator in generators {
            let mut in_iterable = Vec::new();
            named_expressions(&generator.iter, &mut in_iterable);
            for e in in_iterable {
                self.syntax(
                    codes::NAMED_EXPRESSION,
                    e.span(),
                    "assignment expression cannot be used in a comprehension iterable expression",
                    "Assign before the comprehension.",
                );
            }
            generator
                .ifs
                .iter()
                .for_each(|test| named_expressions(test, &mut found));
        }
        elements
            .iter()
            .for_each(|element| named_expressions(element, &mut found));
        for e in found {
            let Expr::Name(name) = e.target.as_ref() else {
                continue;
            };
            if variables.contains(name.id.as_str()) {
                let message = format!(
                    "assignment expression cannot rebind comprehension iteration variable '{}'",
                    name.id
                );
                self.syntax(
                    codes::NAMED_EXPRESSION,
                    e.span(),
                    message,
                    "Use another name.",
                );
            } else if in_class {
                self.syntax(
                    codes::NAMED_EXPRESSION,
                    e.span(),
                    "assignment expression within a comprehension cannot be used in a class body",
                    "Move it into a method.",
                );
            }
        }
    }

    /// `nonlocal` needs a binding in a function around this one.
    pub(super) fn check_nonlocals(&mut self) {
        let Some((scope, outer)) = self.scopes.split_last() else {
            return;
        };
        let mut missing: Vec<(String, Span)> = Vec::new();
        for (name, span) in &scope.nonlocals {
            // A method's class is a variable around it.
            let in_class = scope.kind == super::ScopeKind::Function
                && outer
                    .last()
                    .is_some_and(|outer| outer.kind == super::ScopeKind::Class);
            let bound = (name == "__class__" && in_class)
                || outer
                    .iter()
                    .skip(1)
                    .rev()
                    .any(|outer| outer.kind == super::ScopeKind::Function && outer.binds(name));
            if !bound {
                missing.push((name.clone(), *span));
            }
        }
        missing.sort();
        for (name, span) in missing {
            let message = format!("no binding for nonlocal '{name}' found");
            self.syntax(
                codes::SCOPE_DECLARATION,
                span,
                message,
                "A module's name is declared with `global`.",
            );
        }
    }

    /// `from __future__` stands first and names what exists.
    pub(super) fn future_imports(&mut self, body: &'a [Stmt]) {
        let mut early = true;
        for (at, stmt) in body.iter().enumerate() {
            self.top_level.insert(stmt.span().start);
            match stmt {
                Stmt::ImportFrom(s) if s.module.as_deref() == Some("__future__") => {
                    if !early {
                        let message =
                            "from __future__ imports must occur at the beginning of the file";
                        self.syntax(
                            codes::FUTURE_IMPORT,
                            stmt.span(),
                            message,
                            "Move it to the first line.",
                        );
                    }
                    for alias in &s.names {
                        if !FEATURES.contains(&alias.name.as_str()) {
                            let message = match alias.name.as_str() {
                                "braces" => "not a chance".to_owned(),
                                name => format!("future feature {name} is not defined"),
                            };
                            self.syntax(codes::FUTURE_IMPORT, span_of(alias.range), message, "");
                        }
                    }
                }
                Stmt::Expr(s) if at == 0 && is_string(&s.value) => {}
                _ => early = false,
            }
        }
    }
}

fn is_string(expr: &Expr) -> bool {
    matches!(expr, Expr::Constant(c) if matches!(c.value, ast::Constant::Str(_)))
}

fn collect_names<'e>(target: &'e Expr, out: &mut HashSet<&'e str>) {
    match target {
        Expr::Name(name) => {
            out.insert(name.id.as_str());
        }
        Expr::Tuple(e) => e.elts.iter().for_each(|e| collect_names(e, out)),
        Expr::List(e) => e.elts.iter().for_each(|e| collect_names(e, out)),
        Expr::Starred(e) => collect_names(&e.value, out),
        _ => {}
    }
}

fn named_expressions<'e>(expr: &'e Expr, out: &mut Vec<&'e ast::ExprNamedExpr>) {
    if let Expr::NamedExpr(e) = expr {
        out.push(e);
    }
    if !matches!(expr, Expr::Lambda(_)) {
        super::walk::children(expr, &mut |child| named_expressions(child, out));
    }
}

/// What CPython calls an expression in its messages.
/// Expressions that CPython takes for the left side of a comparison whose `=` lacks a sign.
fn is_bitwise(expr: &Expr) -> bool {
    match expr {
        Expr::Constant(c) => !matches!(c.value, ast::Constant::None | ast::Constant::Bool(_)),
        Expr::UnaryOp(e) => e.op != ast::UnaryOp::Not,
        Expr::BinOp(_)
        | Expr::Call(_)
        | Expr::ListComp(_)
        | Expr::SetComp(_)
        | Expr::DictComp(_)
        | Expr::Dict(_)
        | Expr::Set(_)
        | Expr::JoinedStr(_)
        | Expr::Yield(_)
        | Expr::YieldFrom(_)
        | Expr::Await(_)
        | Expr::NamedExpr(_) => true,
        _ => false,
    }
}

pub(super) fn kind_of(expr: &Expr) -> &'static str {
    match expr {
        Expr::BoolOp(_) | Expr::BinOp(_) | Expr::UnaryOp(_) => "expression",
        Expr::NamedExpr(_) => "named expression",
        Expr::Lambda(_) => "lambda",
        Expr::IfExp(_) => "conditional expression",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::GeneratorExp(_) => "generator expression",
        Expr::Await(_) => "await expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Compare(_) => "comparison",
        Expr::Call(_) => "function call",
        Expr::FormattedValue(_) | Expr::JoinedStr(_) => "f-string expression",
        Expr::Constant(c) => match c.value {
            ast::Constant::None => "None",
            ast::Constant::Bool(true) => "True",
            ast::Constant::Bool(false) => "False",
            ast::Constant::Ellipsis => "ellipsis",
            _ => "literal",
        },
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) | Expr::Slice(_) => "subscript",
        Expr::Starred(_) => "starred",
        Expr::Name(_) => "name",
        Expr::List(_) => "list",
        Expr::Tuple(_) => "tuple",
    }
}
