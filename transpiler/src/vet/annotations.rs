//! Annotations say nothing to the translation. CPython runs them where they stand, so those that could raise or do
//! something are kept and run too; the others are dropped. In a class body they are data, and always run.

use super::{Origin, Vetter, walk};
use crate::diagnostic::codes;
use crate::parse::ast::{self, Expr, Stmt};
use crate::parse::{Spanned, span_of};
use crate::source::{Source, Span};
use crate::stubs::{Kind, surface};
use std::collections::{HashMap, HashSet};

/// Builtin types CPython can subscript.
const GENERIC_TYPES: &[&str] = &["list", "dict", "tuple", "set", "frozenset", "type"];

/// Names of `typing` whose subscripts are known here.
const FORMS: &[&str] = &[
    "AbstractSet",
    "Annotated",
    "Any",
    "AnyStr",
    "Awaitable",
    "ByteString",
    "Callable",
    "ClassVar",
    "Collection",
    "Container",
    "Counter",
    "DefaultDict",
    "Deque",
    "Dict",
    "Final",
    "FrozenSet",
    "Generator",
    "Hashable",
    "Iterable",
    "Iterator",
    "KeysView",
    "List",
    "Literal",
    "Mapping",
    "MutableMapping",
    "MutableSequence",
    "MutableSet",
    "NoReturn",
    "Never",
    "Optional",
    "OrderedDict",
    "Reversible",
    "Self",
    "Sequence",
    "Set",
    "Sized",
    "SupportsAbs",
    "SupportsFloat",
    "SupportsInt",
    "Text",
    "Tuple",
    "Type",
    "TypeVar",
    "Union",
    "ValuesView",
    "ItemsView",
];

/// Names bound to forms of `typing`, and aliases made of them.
pub(super) struct FormNames {
    /// Local name to the form's name in `typing`.
    forms: HashMap<String, String>,
    /// Local names of the module `typing` itself.
    modules: HashSet<String>,
    aliases: HashSet<String>,
    /// Those that stand for nothing at run time.
    erased_aliases: HashSet<String>,
}

impl FormNames {
    pub(super) fn of(body: &[Stmt]) -> FormNames {
        let mut out = FormNames {
            forms: HashMap::new(),
            modules: HashSet::new(),
            aliases: HashSet::new(),
            erased_aliases: HashSet::new(),
        };
        out.imports(body);
        for stmt in body {
            if let Some((name, value)) = single_assignment(stmt)
                && out.is_type_expression(value)
            {
                out.aliases.insert(name.to_owned());
            }
        }
        // A name assigned in another way anywhere at module level is a variable.
        let mut counts: HashMap<&str, usize> = HashMap::new();
        count_assignments(body, &mut counts);
        out.aliases
            .retain(|name| counts.get(name.as_str()).copied().unwrap_or(0) == 1);
        for stmt in body {
            if let Some((name, value)) = single_assignment(stmt)
                && out.aliases.contains(name)
                && out.is_erased(value)
            {
                out.erased_aliases.insert(name.to_owned());
            }
        }
        out
    }

    /// Whether a name is an alias that stands for nothing at run time.
    pub(super) fn is_erased_alias_name(&self, name: &str) -> bool {
        self.erased_aliases.contains(name)
    }

    fn imports(&mut self, body: &[Stmt]) {
        for stmt in body {
            match stmt {
                Stmt::ImportFrom(s) if s.module.as_deref() == Some("typing") => {
                    for alias in &s.names {
                        let bound = alias.asname.as_deref().unwrap_or(&alias.name);
                        if is_form(&alias.name) {
                            self.forms.insert(bound.to_owned(), alias.name.to_string());
                        }
                    }
                }
                Stmt::Import(s) => {
                    for alias in s
                        .names
                        .iter()
                        .filter(|alias| alias.name.as_str() == "typing")
                    {
                        self.modules
                            .insert(alias.asname.as_deref().unwrap_or("typing").to_owned());
                    }
                }
                Stmt::FunctionDef(s) => self.imports(&s.body),
                Stmt::ClassDef(s) => self.imports(&s.body),
                _ => walk::blocks(stmt)
                    .into_iter()
                    .for_each(|block| self.imports(block)),
            }
        }
    }

    /// The form an expression names.
    fn form<'f>(&'f self, expr: &'f Expr) -> Option<&'f str> {
        match expr {
            Expr::Name(name) => self.forms.get(name.id.as_str()).map(String::as_str),
            Expr::Attribute(e) => match e.value.as_ref() {
                Expr::Name(module)
                    if self.modules.contains(module.id.as_str()) && is_form(&e.attr) =>
                {
                    Some(&e.attr)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether the value of an assignment is a type and nothing else: `List[int]`, `dict[str, int]`, `TypeVar("T")`.
    fn is_type_expression(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Subscript(e) => {
                self.form(&e.value).is_some()
                    || matches!(e.value.as_ref(), Expr::Name(name) if GENERIC_TYPES.contains(&name.id.as_str()))
            }
            Expr::Call(call) => self.form(&call.func) == Some("TypeVar"),
            _ => self.form(expr).is_some(),
        }
    }

    pub(super) fn is_alias_name(&self, name: &str) -> bool {
        self.aliases.contains(name)
    }

    /// Whether an expression names a form that exists in annotations only.
    pub(super) fn is_erased(&self, expr: &Expr) -> bool {
        let mut found = self.form(expr).is_some_and(is_erased);
        if let Expr::Name(name) = expr {
            found |= self.erased_aliases.contains(name.id.as_str());
        }
        walk::children(expr, &mut |child| found |= self.is_erased(child));
        found
    }

    /// Whether the statement defines a type alias.
    pub(super) fn is_alias(&self, stmt: &Stmt, _source: &Source) -> bool {
        single_assignment(stmt)
            .is_some_and(|(name, value)| self.aliases.contains(name) && self.is_erased(value))
    }
}

/// Whether a name of `typing` can stand in a type expression that cannot fail.
fn is_form(name: &str) -> bool {
    FORMS.contains(&name)
}

/// Whether a name of `typing` exists in annotations only, and its import does nothing.
fn is_erased(name: &str) -> bool {
    surface()
        .module("typing")
        .and_then(|m| m.item(name))
        .is_some_and(|decl| decl.kind == Kind::Form)
}

fn single_assignment(stmt: &Stmt) -> Option<(&str, &Expr)> {
    match stmt {
        Stmt::Assign(s) => match s.targets.as_slice() {
            [Expr::Name(name)] => Some((&name.id, &s.value)),
            _ => None,
        },
        _ => None,
    }
}

fn count_assignments<'b>(body: &'b [Stmt], counts: &mut HashMap<&'b str, usize>) {
    for stmt in body {
        if let Stmt::FunctionDef(s) = stmt {
            *counts.entry(&s.name).or_default() += 1;
        }
        if let Stmt::ClassDef(s) = stmt {
            *counts.entry(&s.name).or_default() += 1;
        }
        walk::expressions(stmt, &mut |expr| count_stores(expr, counts));
        walk::blocks(stmt)
            .into_iter()
            .for_each(|block| count_assignments(block, counts));
    }
}

fn count_stores<'b>(expr: &'b Expr, counts: &mut HashMap<&'b str, usize>) {
    if let Expr::Name(name) = expr
        && name.ctx != ast::ExprContext::Load
    {
        *counts.entry(&name.id).or_default() += 1;
    }
    walk::children(expr, &mut |child| count_stores(child, counts));
}

/// See [`super::erase_annotation_helpers`].
pub(super) fn erase(body: &mut [Stmt], kept: &HashSet<u32>) {
    for stmt in body {
        match stmt {
            Stmt::FunctionDef(s) => {
                erase_annotations(&mut s.args, kept);
                drop_unkept(&mut s.returns, kept);
                erase(&mut s.body, kept);
            }
            Stmt::AsyncFunctionDef(s) => {
                erase_annotations(&mut s.args, kept);
                drop_unkept(&mut s.returns, kept);
                erase(&mut s.body, kept);
            }
            Stmt::AnnAssign(s) if !kept.contains(&s.annotation.span().start) => {
                // What is left says where the annotation was, and does nothing.
                *s.annotation = Expr::Constant(ast::ExprConstant {
                    range: s.range,
                    value: ast::Constant::None,
                    kind: None,
                });
            }
            Stmt::ClassDef(s) => erase(&mut s.body, kept),
            Stmt::If(s) => {
                erase(&mut s.body, kept);
                erase(&mut s.orelse, kept);
            }
            Stmt::Try(_) if super::language::catches_import_error(stmt) => {
                let Stmt::Try(s) = stmt else { continue };
                erase(&mut s.body, kept);
                super::imports::raise_missing(&mut s.body);
                for ast::ExceptHandler::ExceptHandler(handler) in &mut s.handlers {
                    erase(&mut handler.body, kept);
                }
                erase(&mut s.orelse, kept);
                erase(&mut s.finalbody, kept);
            }
            Stmt::Try(s) => {
                erase(&mut s.body, kept);
                for ast::ExceptHandler::ExceptHandler(handler) in &mut s.handlers {
                    erase(&mut handler.body, kept);
                }
                erase(&mut s.orelse, kept);
                erase(&mut s.finalbody, kept);
            }
            Stmt::For(s) => {
                erase(&mut s.body, kept);
                erase(&mut s.orelse, kept);
            }
            Stmt::While(s) => {
                erase(&mut s.body, kept);
                erase(&mut s.orelse, kept);
            }
            Stmt::With(s) => erase(&mut s.body, kept),
            _ => {}
        }
    }
}

fn erase_annotations(args: &mut ast::Arguments, kept: &HashSet<u32>) {
    let plain = args
        .posonlyargs
        .iter_mut()
        .chain(&mut args.args)
        .chain(&mut args.kwonlyargs)
        .map(|arg| &mut arg.def);
    let stars = args.vararg.iter_mut().chain(&mut args.kwarg);
    for arg in plain {
        drop_unkept(&mut arg.annotation, kept);
    }
    for arg in stars {
        drop_unkept(&mut arg.annotation, kept);
    }
}

fn drop_unkept(annotation: &mut Option<Box<Expr>>, kept: &HashSet<u32>) {
    if annotation
        .as_ref()
        .is_some_and(|expr| !kept.contains(&expr.span().start))
    {
        *annotation = None;
    }
}

impl<'a> Vetter<'a> {
    pub(super) fn function_annotations(
        &mut self,
        args: &'a ast::Arguments,
        returns: Option<&'a Expr>,
    ) {
        for arg in walk::parameters(args) {
            if let Some(annotation) = &arg.annotation {
                self.annotation(annotation);
            }
        }
        if let Some(returns) = returns {
            self.annotation(returns);
        }
    }

    /// An annotation that CPython evaluates, outside a class body. One that cannot fail is dropped later, unless the program
    /// looks at annotations.
    pub(super) fn annotation(&mut self, expr: &'a Expr) {
        // After a refused import a name in an annotation is most likely the import's.
        if self.lazy_annotations && self.reads_annotations {
            self.evaluated.insert(expr.span().start);
        }
        if self.lazy_annotations || self.missing_module {
            return;
        }
        self.uncertain = false;
        self.type_expression(expr, true);
        if self.uncertain || self.reads_annotations {
            self.evaluated.insert(expr.span().start);
            self.annotation_value(expr);
        }
    }

    /// An annotation in a class body: data of the class.
    pub(super) fn class_annotation(&mut self, expr: &'a Expr) {
        self.evaluated.insert(expr.span().start);
        if !self.lazy_annotations && !self.missing_module {
            self.annotation_value(expr);
        }
    }

    /// An annotation that runs.
    fn annotation_value(&mut self, expr: &'a Expr) {
        self.in_annotation += 1;
        self.expression(expr);
        self.in_annotation -= 1;
    }

    /// The statement of a type alias that is dropped: its value runs in CPython, whatever the annotations do.
    pub(super) fn alias(&mut self, stmt: &'a Stmt) {
        let Some((_, value)) = single_assignment(stmt) else {
            return;
        };
        if let Expr::Call(call) = value {
            let good = matches!(call.args.first(), Some(Expr::Constant(c)) if matches!(c.value, ast::Constant::Str(_)))
                && call.args.len() == 1
                && call
                    .keywords
                    .iter()
                    .all(|k| k.arg.as_deref() == Some("bound"));
            if !good {
                self.error(
                    codes::ANNOTATION,
                    value.span(),
                    "this `TypeVar` is not supported",
                    "Write `TypeVar(\"T\")`.",
                );
            }
            return;
        }
        self.in_form += 1;
        self.type_expression(value, true);
        self.in_form -= 1;
    }

    /// Something in an annotation that may raise. Inside the brackets of a form that does not exist at run time nothing can
    /// be run, so it is refused there.
    fn annotation_error(&mut self, span: Span, message: &str, help: &str) {
        if self.in_form > 0 {
            self.error(codes::ANNOTATION, span, message, help);
        } else {
            self.uncertain = true;
        }
    }

    /// Checks that CPython can evaluate a type expression without an error or effect. At the `top` level, where nothing
    /// looks at the value, more is harmless.
    fn type_expression(&mut self, expr: &'a Expr, top: bool) {
        let span = expr.span();
        match expr {
            Expr::Constant(c) => match &c.value {
                // `typing` compiles a string inside a subscript; alone, it is never looked at.
                ast::Constant::Str(text) if !top && !is_type_text(text) => {
                    self.annotation_error(span, "this text inside an annotation is not a type", "Write a type's name.");
                }
                _ => {}
            },
            Expr::Name(name) => self.type_name(&name.id, span),
            Expr::Attribute(e) => {
                if let Some(module) = self.module_of(&e.value) {
                    if self.surface.module(&module).and_then(|m| m.item(&e.attr)).is_none() {
                        let message = format!("`{module}.{}` is not available", e.attr);
                        self.error(codes::MODULE_ITEM, span, message, "");
                    }
                } else {
                    self.annotation_error(span, "an annotation reads an attribute, which runs when the definition runs", "Write the annotation as a string.");
                }
            }
            Expr::Subscript(e) => self.subscript(e),
            Expr::BinOp(e) if e.op == ast::Operator::BitOr => {
                for side in [&e.left, &e.right] {
                    if !self.is_union_operand(side) {
                        self.annotation_error(
                            side.span(),
                            "this is not certainly a type, so `|` might raise when the definition runs",
                            "Write the whole annotation as a string.",
                        );
                        return;
                    }
                    self.type_expression(side, false);
                }
                if is_none(&e.left) && is_none(&e.right) {
                    self.annotation_error(span, "`None | None` raises TypeError", "Write `None`.");
                }
            }
            Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. }) => {
                elts.iter().for_each(|element| self.type_expression(element, top));
            }
            Expr::Dict(e) if e.keys.is_empty() => {}
            _ => self.annotation_error(
                span,
                "this annotation runs code when the definition runs, and annotations are not run here",
                "Write the annotation as a string, or leave it out.",
            ),
        }
    }

    fn is_union_operand(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Name(name) => match self.origin(&name.id) {
                Some(Origin::Class) => true,
                Some(Origin::Item(module, item)) => self.is_form(module, item),
                Some(_) => self.forms.is_alias_name(&name.id),
                None => {
                    self.resolve(&name.id).is_none()
                        && (self
                            .surface
                            .builtin(&name.id)
                            .is_some_and(|decl| matches!(decl.kind, Kind::Type | Kind::Exception)))
                }
            },
            Expr::BinOp(e) => {
                e.op == ast::Operator::BitOr
                    && self.is_union_operand(&e.left)
                    && self.is_union_operand(&e.right)
            }
            Expr::Subscript(_) | Expr::Attribute(_) => true,
            _ => is_none(expr),
        }
    }

    fn type_name(&mut self, name: &str, span: Span) {
        let Some(at) = self.resolve(name) else {
            if self.surface.builtin(name).is_none() && !self.surface.is_unsupported_builtin(name) {
                let help = if is_form(name) {
                    format!("Add `from typing import {name}`.")
                } else {
                    format!("Write it as a string, \"{name}\", or define it before.")
                };
                let message = format!(
                    "`{name}` is not defined, so this annotation raises NameError when the definition runs"
                );
                self.annotation_error(span, &message, &help);
            }
            return;
        };
        let scope = &self.scopes[at];
        let parameter_or_bound = scope.bindings.get(name).is_some_and(|bindings| {
            bindings
                .iter()
                .any(|binding| binding.bound_from.is_some_and(|from| from <= span.start))
        });
        let deleted_or_uncertain = !parameter_or_bound;
        // A class's body sees its own name only after it has ended.
        if deleted_or_uncertain {
            let message = format!("`{name}` is not certainly bound where this annotation runs");
            self.annotation_error(
                span,
                &message,
                &format!("Write the annotation as a string: \"{name}\"."),
            );
        }
    }

    fn subscript(&mut self, e: &'a ast::ExprSubscript) {
        let head = e.value.as_ref();
        let arguments: Vec<&'a Expr> = match e.slice.as_ref() {
            Expr::Tuple(tuple) => tuple.elts.iter().collect(),
            other => vec![other],
        };
        if let Some(form) = self.forms.form(head).map(str::to_owned) {
            if let Expr::Name(name) = head {
                self.type_name(&name.id, head.span());
            }
            let erased = usize::from(is_erased(&form));
            self.in_form += erased;
            self.form_arguments(&form, e, &arguments);
            self.in_form -= erased;
            return;
        }
        match head {
            Expr::Name(name)
                if GENERIC_TYPES.contains(&name.id.as_str())
                    && self.resolve(&name.id).is_none() =>
            {
                for argument in arguments {
                    self.generic_argument(argument);
                }
            }
            Expr::Name(name) => {
                let message = format!(
                    "`{}` cannot certainly be subscripted, so this annotation might raise TypeError",
                    name.id
                );
                self.type_name(&name.id, head.span());
                self.annotation_error(e.span(), &message, "Write the annotation as a string, or use `List`, `Dict` and others from `typing`.");
            }
            _ => self.annotation_error(
                e.span(),
                "this annotation might raise when the definition runs",
                "Write the annotation as a string.",
            ),
        }
    }

    fn generic_argument(&mut self, argument: &'a Expr) {
        match argument {
            Expr::List(list) => list
                .elts
                .iter()
                .for_each(|element| self.generic_argument(element)),
            Expr::Constant(_) => {}
            _ => self.type_expression(argument, true),
        }
    }

    fn form_arguments(&mut self, form: &str, e: &'a ast::ExprSubscript, arguments: &[&'a Expr]) {
        let count = arguments.len();
        let span = span_of(e.range);
        let wrong = match form {
            "Any" | "AnyStr" | "Hashable" | "NoReturn" | "Never" | "Self" | "Sized" | "Text"
            | "ByteString" | "TypeVar" | "SupportsInt" | "SupportsFloat" => true,
            "Dict" | "DefaultDict" | "OrderedDict" | "Mapping" | "MutableMapping" | "ItemsView" => {
                count != 2
            }
            "Generator" => count != 3,
            "Union" | "Tuple" | "Literal" => false,
            "Annotated" => count < 2,
            "Callable" => {
                count != 2
                    || !matches!(arguments[0], Expr::List(_))
                        && !matches!(arguments[0], Expr::Constant(c) if matches!(c.value, ast::Constant::Ellipsis))
            }
            _ => count != 1,
        };
        if wrong {
            let message =
                format!("`{form}` with these arguments raises TypeError when the definition runs");
            self.annotation_error(
                span,
                &message,
                "Write the annotation as a string, or give the right number of types.",
            );
            return;
        }
        match form {
            "Literal" => {
                for argument in arguments {
                    if !matches!(argument, Expr::Constant(_)) {
                        self.annotation_error(argument.span(), "`Literal` takes constants", "");
                    }
                }
            }
            "Annotated" => self.form_argument(arguments[0]),
            "Callable" => {
                if let Expr::List(list) = arguments[0] {
                    list.elts
                        .iter()
                        .for_each(|element| self.form_argument(element));
                }
                self.form_argument(arguments[1]);
            }
            "Tuple" => {
                for (at, argument) in arguments.iter().enumerate() {
                    let dots = matches!(argument, Expr::Constant(c) if matches!(c.value, ast::Constant::Ellipsis));
                    if dots && at == 1 && count == 2 {
                        continue;
                    }
                    if !matches!(argument, Expr::Tuple(t) if t.elts.is_empty()) {
                        self.form_argument(argument);
                    }
                }
            }
            _ => arguments
                .iter()
                .for_each(|argument| self.form_argument(argument)),
        }
    }

    /// One type inside a form's brackets: `typing` looks at it.
    fn form_argument(&mut self, argument: &'a Expr) {
        match argument {
            Expr::Constant(c)
                if !matches!(c.value, ast::Constant::Str(_) | ast::Constant::None) =>
            {
                self.annotation_error(
                    argument.span(),
                    "a value stands where a type is expected, which might raise TypeError",
                    "Write a type.",
                );
            }
            Expr::Tuple(_) | Expr::List(_) | Expr::Dict(_) => {
                self.annotation_error(
                    argument.span(),
                    "a tuple or list of types might raise TypeError here",
                    "Use `Tuple[...]`.",
                );
            }
            _ => self.type_expression(argument, false),
        }
    }
}

fn is_none(expr: &Expr) -> bool {
    matches!(expr, Expr::Constant(c) if matches!(c.value, ast::Constant::None))
}

/// Whether a forward reference compiles: names, dots, brackets and commas.
fn is_type_text(text: &str) -> bool {
    let mut depth = 0i32;
    for c in text.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ if c.is_alphanumeric() || matches!(c, '_' | '.' | ',' | ' ' | '|') => {}
            _ => return false,
        }
        if depth < 0 {
            return false;
        }
    }
    // Two words side by side are no expression.
    let words = text
        .split([',', '[', ']', '|'])
        .all(|part| part.trim().split(' ').count() == 1);
    depth == 0 && words && text.starts_with(|first: char| first.is_alphabetic() || first == '_')
}
