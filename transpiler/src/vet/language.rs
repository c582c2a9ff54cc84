//! Constructs of the language that have no translation, each with what to write instead.

use super::{Place, Vetter};
use crate::diagnostic::codes;
use crate::parse::ast::{self, Expr, Stmt};
use crate::parse::{Spanned, span_of};
use crate::source::Span;
use crate::stubs::Kind;

/// Special methods a class may define.
pub(super) const SPECIAL_METHODS: &[&str] = &[
    "__init__",
    "__repr__",
    "__str__",
    "__format__",
    "__bool__",
    "__hash__",
    "__len__",
    "__call__",
    "__eq__",
    "__ne__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__getitem__",
    "__setitem__",
    "__delitem__",
    "__contains__",
    "__iter__",
    "__next__",
    "__reversed__",
    "__enter__",
    "__exit__",
    "__index__",
    "__int__",
    "__float__",
    "__abs__",
    "__neg__",
    "__pos__",
    "__invert__",
    "__round__",
    "__trunc__",
    "__floor__",
    "__ceil__",
    "__add__",
    "__radd__",
    "__iadd__",
    "__sub__",
    "__rsub__",
    "__isub__",
    "__mul__",
    "__rmul__",
    "__imul__",
    "__truediv__",
    "__rtruediv__",
    "__itruediv__",
    "__floordiv__",
    "__rfloordiv__",
    "__ifloordiv__",
    "__mod__",
    "__rmod__",
    "__imod__",
    "__pow__",
    "__rpow__",
    "__ipow__",
    "__matmul__",
    "__rmatmul__",
    "__imatmul__",
    "__and__",
    "__rand__",
    "__iand__",
    "__or__",
    "__ror__",
    "__ior__",
    "__xor__",
    "__rxor__",
    "__ixor__",
    "__lshift__",
    "__rlshift__",
    "__ilshift__",
    "__rshift__",
    "__rrshift__",
    "__irshift__",
    "__divmod__",
    "__rdivmod__",
    "__bytes__",
    "__complex__",
    "__length_hint__",
];

impl<'a> Vetter<'a> {
    /// The first line of a statement: enough to underline for a whole function or class.
    fn head(&self, span: Span) -> Span {
        let line_end = self.source.line_span(self.source.line_of(span.start)).end;
        Span::new(span.start, span.end.min(line_end))
    }

    pub(super) fn language_statement(&mut self, stmt: &'a Stmt, place: Place) {
        let head = self.head(stmt.span());
        match stmt {
            Stmt::AsyncFunctionDef(_) | Stmt::AsyncFor(_) | Stmt::AsyncWith(_) => {
                self.error(
                    codes::ASYNC,
                    head,
                    "asynchronous code is not supported yet",
                    "Write `def`, `for` and `with` without `async`, and call functions directly.",
                );
            }
            Stmt::FunctionDef(s) => {
                self.decorators(&s.decorator_list, place);
                self.type_parameters(&s.type_params);
                if place.in_class {
                    self.class_name(&s.name, head, true);
                }
            }
            Stmt::ClassDef(s) => self.class(s, head),
            Stmt::Match(_) => self.error(
                codes::MATCH,
                head,
                "`match` is not supported yet",
                "Use `if` and `elif`.",
            ),
            Stmt::TryStar(_) => self.error(
                codes::EXCEPT_STAR,
                head,
                "`except*` is not supported",
                "Use `except`.",
            ),
            Stmt::TypeAlias(_) => {
                self.error(
                    codes::TYPE_PARAMETERS,
                    head,
                    "the `type` statement is newer than Python 3.11 (SyntaxError)",
                    "Write `Name = ...`.",
                );
            }
            Stmt::Import(s) => {
                for alias in &s.names {
                    self.import(&alias.name, span_of(alias.range));
                }
            }
            Stmt::ImportFrom(s) => self.import_from(s, head),
            Stmt::Assign(s) if place.in_class => {
                for target in &s.targets {
                    if let Expr::Name(name) = target {
                        // `__hash__ = None` and `__radd__ = __add__` are ordinary.
                        self.class_name(&name.id, target.span(), false);
                    }
                }
            }
            Stmt::AnnAssign(s) if place.in_class => {
                if let Expr::Name(name) = s.target.as_ref() {
                    self.class_name(&name.id, name.span(), false);
                }
            }
            Stmt::For(_)
            | Stmt::While(_)
            | Stmt::With(_)
            | Stmt::Try(_)
            | Stmt::If(_)
            | Stmt::Delete(_)
            | Stmt::Global(_)
            | Stmt::Nonlocal(_)
            | Stmt::AugAssign(_)
                if place.in_class =>
            {
                self.error(
                    codes::CLASS_BODY,
                    head,
                    "only methods, assignments and annotations are supported in a class body",
                    "Compute the value before the class, or in `__init__`.",
                );
            }
            _ => {}
        }
    }

    fn decorators(&mut self, decorators: &'a [Expr], place: Place) {
        for decorator in decorators {
            let supported = match decorator {
                Expr::Name(name) => {
                    place.in_class
                        && matches!(
                            name.id.as_str(),
                            "property" | "staticmethod" | "classmethod"
                        )
                        && self.resolve(&name.id).is_none()
                }
                Expr::Attribute(e) => {
                    place.in_class
                        && matches!(e.attr.as_str(), "setter" | "getter" | "deleter")
                        && matches!(e.value.as_ref(), Expr::Name(name)
                            if self.scopes.last().is_some_and(|scope| scope.binds(&name.id)))
                }
                _ => false,
            };
            if !supported {
                let text = self
                    .source
                    .slice(decorator.span())
                    .lines()
                    .next()
                    .unwrap_or("")
                    .to_owned();
                self.error(
                    codes::DECORATOR,
                    decorator.span(),
                    format!("the decorator `@{text}` is not supported"),
                    "In a class, `@property`, `@staticmethod` and `@classmethod` are. Otherwise call the function inside another one; keep results in a dict where `@cache` was meant.",
                );
            }
        }
    }

    fn type_parameters(&mut self, parameters: &'a [ast::TypeParam]) {
        if let Some(first) = parameters.first() {
            self.error(
                codes::TYPE_PARAMETERS,
                first.span(),
                "type parameters are newer than Python 3.11 (SyntaxError)",
                "Leave them out.",
            );
        }
    }

    fn class(&mut self, class: &'a ast::StmtClassDef, head: Span) {
        self.type_parameters(&class.type_params);
        if let Some(decorator) = class.decorator_list.first() {
            let text = self
                .source
                .slice(decorator.span())
                .lines()
                .next()
                .unwrap_or("")
                .to_owned();
            self.error(
                codes::DECORATOR,
                decorator.span(),
                format!("the class decorator `@{text}` is not supported"),
                "Write the methods out, such as `__init__`, `__repr__` and `__eq__`.",
            );
        }
        if let Some(keyword) = class.keywords.first() {
            self.error(
                codes::CLASS_KEYWORDS,
                span_of(keyword.range),
                "metaclasses and class keywords are not supported",
                "Leave it out.",
            );
        }
        if class.bases.len() > 1 {
            self.error(
                codes::MULTIPLE_INHERITANCE,
                head,
                "a class can have one base class",
                "Keep the other object in an attribute.",
            );
        }
        for base in &class.bases {
            let span = base.span();
            let Expr::Name(name) = base else {
                self.error(
                    codes::BASE_CLASS,
                    span,
                    "a base class is written as a plain name",
                    "Extend `object`, an exception, or a class of this program.",
                );
                continue;
            };
            let name = name.id.as_str();
            if let Some(at) = self.resolve(name) {
                // A class that stands in the program; anything else CPython might accept as a base we could not build.
                let scope = &self.scopes[at];
                let classes = scope
                    .bindings
                    .get(name)
                    .is_some_and(|all| all.iter().all(|b| b.origin == super::Origin::Class));
                if !classes {
                    self.error(
                        codes::BASE_CLASS,
                        span,
                        format!("`{name}` is not certainly a class of this program"),
                        "Extend a class that is defined with `class`.",
                    );
                }
                continue;
            }
            let declared = self.surface.builtin(name);
            if name != "object" && declared.is_none_or(|decl| decl.kind != Kind::Exception) {
                let known = declared.is_some() || self.surface.is_unsupported_builtin(name);
                let message = if known {
                    format!("classes that extend the builtin type `{name}` are not supported")
                } else {
                    format!("the base class `{name}` is not defined")
                };
                self.error(
                    codes::BASE_CLASS,
                    span,
                    message,
                    "Keep the value in an attribute and write the methods that are needed.",
                );
            }
        }
    }

    /// A name bound in a class body: special ones change how Python treats the class.
    fn class_name(&mut self, name: &str, span: Span, method: bool) {
        if !is_dunder(name) || SPECIAL_METHODS.contains(&name) || name == "__debug__" {
            return;
        }
        let (message, help) = match name {
            "__slots__" => (
                "`__slots__` is not supported".to_owned(),
                "Leave it out: attributes work without.",
            ),
            "__new__" => (
                "`__new__` is not supported".to_owned(),
                "Use `__init__`, or a function that returns the object.",
            ),
            "__del__" => (
                "`__del__` is not supported".to_owned(),
                "Use a method that is called, or a `with` statement.",
            ),
            "__getattr__" | "__getattribute__" | "__setattr__" | "__delattr__" => (
                format!("`{name}` is not supported"),
                "Use properties, or keep the values in a dict.",
            ),
            _ if method => (
                format!("the special method `{name}` is not supported"),
                "Use a method with an ordinary name.",
            ),
            _ => (
                format!("the special name `{name}` is not supported in a class"),
                "Use an ordinary name.",
            ),
        };
        self.error(codes::SPECIAL_METHOD, span, message, help);
    }

    fn import(&mut self, module: &str, span: Span) {
        let top = module.split('.').next().unwrap_or(module);
        self.missing_module |= self.surface.module(module).is_none();
        if self.surface.module(module).is_none() {
            let available: Vec<&str> = self
                .surface
                .modules
                .keys()
                .map(String::as_str)
                .filter(|m| self.policy.allows_module(m))
                .collect();
            let what = if top == "__future__" {
                "`__future__` can only be used as `from __future__ import ...`".to_owned()
            } else if self.surface.is_standard_module(top) {
                format!("the module `{module}` is not available")
            } else {
                format!(
                    "there is no module `{module}`; packages from outside the standard library are not available"
                )
            };
            self.error(
                codes::MODULE,
                span,
                what,
                &format!("Available modules: {}.", available.join(", ")),
            );
        } else if !self.policy.allows_module(module) {
            self.error(
                codes::MODULE_DENIED,
                span,
                format!("the policy does not allow the module `{module}`"),
                "Write what is needed from it in the program.",
            );
        }
    }

    fn import_from(&mut self, import: &'a ast::StmtImportFrom, head: Span) {
        let level = import.level.as_ref().map_or(0, |level| level.to_u32());
        let module = import.module.as_deref().unwrap_or("");
        if level > 0 || module.is_empty() {
            self.error(
                codes::MODULE,
                head,
                "relative imports are not available: a program is one file",
                "Put the code into this file.",
            );
            return;
        }
        if module == "__future__" {
            return;
        }
        self.import(module, head);
        let Some(decl) = self.surface.module(module) else {
            return;
        };
        for alias in &import.names {
            let span = span_of(alias.range);
            let name = alias.name.as_str();
            if name == "*" {
                self.missing_module = true;
                self.error(
                    codes::STAR_IMPORT,
                    span,
                    format!("`import *` hides which names come from `{module}`"),
                    "Name what is imported.",
                );
            } else if decl.item(name).is_none() {
                self.error(
                    codes::MODULE_ITEM,
                    span,
                    format!("`{module}.{name}` is not available"),
                    &names_help(decl),
                );
            }
        }
    }

    /// Whether two equal texts or numbers are one object is CPython's own affair; it warns of such a comparison too.
    fn identity_of_literals(&mut self, e: &'a ast::ExprCompare) {
        let operands = std::iter::once(e.left.as_ref()).chain(&e.comparators);
        let pairs = operands.clone().zip(operands.skip(1)).zip(&e.ops);
        for ((left, right), op) in pairs {
            let is_identity = matches!(op, ast::CmpOp::Is | ast::CmpOp::IsNot);
            if is_identity && (has_no_identity(left) || has_no_identity(right)) {
                let wanted = if matches!(op, ast::CmpOp::Is) {
                    "=="
                } else {
                    "!="
                };
                self.error(
                    codes::EXPRESSION,
                    e.span(),
                    "`is` with a literal asks which object it is, which is not defined",
                    &format!("Compare values with `{wanted}`."),
                );
            }
        }
    }

    pub(super) fn language_expression(&mut self, expr: &'a Expr) {
        let span = expr.span();
        match expr {
            Expr::Yield(_) | Expr::YieldFrom(_) if !self.in_function() => {
                self.syntax(codes::YIELD_OUTSIDE, span, "'yield' outside function", "");
            }
            Expr::Yield(_) | Expr::YieldFrom(_) => self.error(
                codes::GENERATOR,
                span,
                "generator functions (`yield`) are not supported yet",
                "Append to a list and return it, or use a generator expression.",
            ),
            Expr::Compare(e) => self.identity_of_literals(e),
            Expr::Await(_) => self.error(
                codes::ASYNC,
                span,
                "`await` is not supported yet",
                "Call the function directly.",
            ),
            Expr::ListComp(ast::ExprListComp { generators, .. })
            | Expr::SetComp(ast::ExprSetComp { generators, .. })
            | Expr::DictComp(ast::ExprDictComp { generators, .. })
            | Expr::GeneratorExp(ast::ExprGeneratorExp { generators, .. })
                if generators.iter().any(|generator| generator.is_async) =>
            {
                self.error(
                    codes::ASYNC,
                    span,
                    "asynchronous comprehensions are not supported yet",
                    "Leave out `async`.",
                );
            }
            Expr::BinOp(e)
                if e.op == ast::Operator::BitOr
                    && self.is_type(&e.left)
                    && self.is_type(&e.right) =>
            {
                self.error(
                    codes::EXPRESSION,
                    span,
                    "unions of types are only supported in annotations",
                    "Use a tuple, as in `isinstance(x, (int, str))`.",
                );
            }
            Expr::Subscript(e) if self.is_type(&e.value) => {
                self.error(
                    codes::EXPRESSION,
                    span,
                    "subscripts of types are only supported in annotations",
                    "Call the type without the subscript.",
                );
            }
            _ => {}
        }
    }

    fn in_function(&self) -> bool {
        self.scopes
            .iter()
            .any(|scope| scope.kind == super::ScopeKind::Function)
    }

    /// Whether an expression certainly is a builtin type, or `None` in a union of types.
    fn is_type(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Name(name) => {
                self.resolve(&name.id).is_none()
                    && self
                        .surface
                        .builtin(&name.id)
                        .is_some_and(|decl| matches!(decl.kind, Kind::Type | Kind::Exception))
            }
            Expr::Constant(c) => matches!(c.value, ast::Constant::None),
            Expr::BinOp(e) => {
                e.op == ast::Operator::BitOr && self.is_type(&e.left) && self.is_type(&e.right)
            }
            _ => false,
        }
    }
}

/// Names that begin and end with two underscores.
pub(super) fn is_dunder(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__")
}

/// A short list of what a module has.
pub(super) fn names_help(module: &crate::stubs::ModuleDecl) -> String {
    let names: Vec<&str> = module.items.keys().map(String::as_str).collect();
    let shown = names.len().min(12);
    let more = if names.len() > shown { ", …" } else { "" };
    format!(
        "`{}` has: {}{more}.",
        module.name,
        names[..shown].join(", ")
    )
}

/// A literal of which CPython may share or copy the object: text, floats, tuples and larger ints.
fn has_no_identity(expr: &Expr) -> bool {
    match expr {
        Expr::Constant(constant) => match &constant.value {
            ast::Constant::Str(_)
            | ast::Constant::Bytes(_)
            | ast::Constant::Float(_)
            | ast::Constant::Complex { .. } => true,
            // CPython keeps the small ones once.
            ast::Constant::Int(value) => value
                .to_string()
                .parse::<u16>()
                .map_or(true, |value| value > 256),
            _ => false,
        },
        Expr::Tuple(_) | Expr::JoinedStr(_) => true,
        _ => false,
    }
}
