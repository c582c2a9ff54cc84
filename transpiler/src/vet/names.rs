//! Names and attributes: what may be read, bound and called.

use super::classes::{SPECIAL_METHODS, is_dunder, is_reserved};
use super::language::names_help;
use super::{Origin, ScopeKind, Vetter};
use crate::diagnostic::codes;
use crate::parse::Spanned;
use crate::parse::ast::{self, Expr, ExprContext};
use crate::source::Span;
use crate::stubs::Kind;

/// Builtins that run text as code, reach the interpreter or touch the machine, and what to write instead.
const FORBIDDEN: &[(&str, &str)] = &[
    (
        "eval",
        "Parse the text with `int`, `float` or `split`, or write the expression itself.",
    ),
    ("exec", "Write the code as a function and call it."),
    ("compile", "Write the code as a function and call it."),
    ("__import__", "Use an `import` statement."),
    (
        "open",
        "Files are not available here: take the text from `input()` and give results with `print()`.",
    ),
    ("globals", "Keep the values in a dict."),
    ("locals", "Keep the values in a dict."),
    ("breakpoint", "Use `print()`."),
    ("help", "Leave it out."),
];

/// Special names a module may bind: they mean nothing to Python itself.
const MODULE_NAMES: &[&str] = &[
    "__all__",
    "__version__",
    "__author__",
    "__license__",
    "__date__",
    "__email__",
    "__copyright__",
    "__status__",
];

/// Methods that reach any attribute by its text: only a class calls those of its own bases.
const ATTRIBUTE_ACCESS: &[&str] = &[
    "__getattribute__",
    "__getattr__",
    "__setattr__",
    "__delattr__",
];

/// Special attributes any object may be asked for.
const READABLE: &[&str] = &[
    "__name__",
    "__qualname__",
    "__class__",
    "__doc__",
    "__dict__",
    "__module__",
    "__cause__",
    "__context__",
    "__suppress_context__",
    "__notes__",
    "__annotations__",
    "__wrapped__",
    "__self__",
    "__func__",
    "__mro__",
    "__bases__",
    "__base__",
    "__defaults__",
    "__kwdefaults__",
    "__slots__",
    "__match_args__",
    "__members__",
    "__dataclass_fields__",
    "__dataclass_params__",
    "__total__",
    "__required_keys__",
    "__optional_keys__",
    "__args__",
    "__origin__",
    "__parameters__",
    "__metadata__",
    "__orig_bases__",
    "__bound__",
    "__constraints__",
    "__covariant__",
    "__contravariant__",
    "__supertype__",
    "__forward_arg__",
    "__orig_class__",
    "__final__",
    "__no_type_check__",
    "__dataclass_transform__",
    "__abstractmethods__",
    "__isabstractmethod__",
    "__new__",
    "__init__",
    "__get__",
    "__set__",
    "__delete__",
    "__set_name__",
    "__missing__",
    "__init_subclass__",
    "__class_getitem__",
    "__getattr__",
    "__getattribute__",
    "__setattr__",
    "__delattr__",
    "__post_init__",
    "__copy__",
    "__deepcopy__",
];

/// Special attributes a program may assign to, beside the special methods of its own objects.
const WRITABLE: &[&str] = &[
    "__name__",
    "__qualname__",
    "__doc__",
    "__module__",
    "__wrapped__",
    "__annotations__",
    "__cause__",
    "__context__",
    "__suppress_context__",
    "__notes__",
    "__dict__",
    "__isabstractmethod__",
];

impl<'a> Vetter<'a> {
    pub(super) fn names_expression(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => self.name(name),
            Expr::Attribute(e) => self.attribute(e),
            Expr::Call(e) => self.call(e),
            _ => {}
        }
    }

    fn name(&mut self, name: &'a ast::ExprName) {
        let span = name.span();
        let id = name.id.as_str();
        if name.ctx != ExprContext::Load {
            self.bound(id, span, name.ctx == ExprContext::Del);
            return;
        }
        self.missing_name(id, span);
        if let Some(at) = self.resolve(id) {
            self.falls_back(id, at, span);
            match self.origin(id) {
                Some(Origin::Module(module)) => {
                    let message = format!("the module `{module}` is used as a value");
                    self.error(
                        codes::MODULE_VALUE,
                        span,
                        message,
                        &format!("Write `{id}.name`: only its items are values."),
                    );
                }
                Some(Origin::Item(module, item))
                    if self.in_annotation == 0 && self.is_form(&module.clone(), &item.clone()) =>
                {
                    let message = format!("`{id}` is only supported in annotations");
                    self.error(
                        codes::ANNOTATION,
                        span,
                        message,
                        "Use a builtin type such as `list` or `dict` for values.",
                    );
                }
                _ if self.in_annotation == 0 && self.forms.is_erased_alias_name(id) && at == 0 => {
                    let message = format!("the type alias `{id}` is only supported in annotations");
                    self.error(
                        codes::ANNOTATION,
                        span,
                        message,
                        "Use a builtin type such as `list` or `dict` for values.",
                    );
                }
                _ => {}
            }
            return;
        }
        if self.surface.builtin(id).is_some() {
            return;
        }
        if let Some((_, help)) = FORBIDDEN.iter().find(|(forbidden, _)| *forbidden == id) {
            self.error(
                codes::FORBIDDEN_BUILTIN,
                span,
                format!("`{id}` is not available"),
                help,
            );
        } else if self.is_class_name(id) {
            // The class a method is written in, and what a class body says of itself.
        } else if is_dunder(id) {
            let message = format!("the name `{id}` reaches the interpreter's machinery");
            self.error(codes::RESERVED_NAME, span, message, "Use an ordinary name.");
        } else if self.surface.is_unsupported_builtin(id) {
            let help = match id {
                "BaseExceptionGroup" | "ExceptionGroup" => "Use an ordinary exception.",
                "aiter" | "anext" => "Use `iter` and `next`.",
                _ => "Leave it out.",
            };
            self.error(
                codes::UNSUPPORTED_BUILTIN,
                span,
                format!("the builtin `{id}` is not supported"),
                help,
            );
        }
    }

    fn is_class_name(&self, id: &str) -> bool {
        let in_body = self
            .scopes
            .last()
            .is_some_and(|scope| scope.kind == ScopeKind::Class);
        let below = self.scopes.len().saturating_sub(1);
        match id {
            "__class__" => self.scopes[..below]
                .iter()
                .any(|scope| scope.kind == ScopeKind::Class),
            "__module__" | "__qualname__" => in_body,
            // The module's own, where nothing binds it.
            "__doc__" => true,
            _ => false,
        }
    }

    /// A name that a star import binds in CPython and that is in no stub.
    fn missing_name(&mut self, id: &str, span: Span) {
        let Some(module) = self.missing_names.get(id) else {
            return;
        };
        let own = match self.resolve(id) {
            None => false,
            Some(0) => {
                let in_function = self
                    .scopes
                    .iter()
                    .any(|scope| scope.kind == ScopeKind::Function);
                self.scopes[0].bindings.get(id).is_some_and(|bindings| {
                    bindings.iter().any(|binding| {
                        binding
                            .bound_from
                            .is_some_and(|from| in_function || from <= span.start)
                    })
                })
            }
            Some(_) => true,
        };
        if !own {
            let message =
                format!("`{id}` comes from `from {module} import *` and is not available");
            self.error(
                codes::MODULE_ITEM,
                span,
                message,
                "Write what is needed from it in the program.",
            );
        }
    }

    /// A module or class that binds the name of a builtin that is not supported: before the binding CPython reads the
    /// builtin, so the binding has to stand first.
    fn falls_back(&mut self, id: &str, at: usize, span: Span) {
        let scope = &self.scopes[at];
        if !matches!(scope.kind, ScopeKind::Module | ScopeKind::Class)
            || !self.surface.is_unsupported_builtin(id)
        {
            return;
        }
        let bound = scope.bindings.get(id).is_some_and(|bindings| {
            bindings
                .iter()
                .any(|binding| binding.bound_from.is_some_and(|from| from <= span.start))
        });
        if !bound {
            let message = format!(
                "`{id}` is a builtin that is not available, and the program's own `{id}` is not certainly bound here"
            );
            self.error(
                codes::FORBIDDEN_BUILTIN,
                span,
                message,
                "Give the program's own name another spelling.",
            );
        }
    }

    /// A name that is assigned, deleted or otherwise bound.
    fn bound(&mut self, id: &str, span: Span, deleted: bool) {
        let local = self
            .scopes
            .last()
            .is_some_and(|scope| scope.kind == ScopeKind::Function && scope.binds(id));
        if deleted && !local && self.surface.is_unsupported_builtin(id) {
            let message = format!("deleting `{id}` would uncover a builtin that is not available");
            self.error(
                codes::FORBIDDEN_BUILTIN,
                span,
                message,
                "Give the program's own name another spelling.",
            );
        }
        let in_class = self
            .scopes
            .last()
            .is_some_and(|scope| scope.kind == ScopeKind::Class);
        if is_dunder(id) && !in_class && !MODULE_NAMES.contains(&id) && id != "__debug__" {
            self.error(
                codes::RESERVED_NAME,
                span,
                format!("the name `{id}` belongs to the interpreter"),
                "Use an ordinary name.",
            );
        }
    }

    /// Module-level names: imports that something else rebinds, and names of builtins that are not supported.
    pub(super) fn check_module_bindings(&mut self) {
        let Some(module) = self.scopes.first() else {
            return;
        };
        let mut findings: Vec<(Span, String, bool)> = Vec::new();
        for (name, bindings) in &module.bindings {
            for binding in bindings {
                if let Origin::Function | Origin::Class = binding.origin
                    && is_dunder(name)
                {
                    findings.push((binding.span, name.clone(), false));
                }
            }
            let modules = bindings
                .iter()
                .filter(|b| matches!(b.origin, Origin::Module(_)))
                .count();
            if modules > 0 && bindings.iter().any(|b| b.origin != bindings[0].origin) {
                findings.push((bindings[bindings.len() - 1].span, name.clone(), true));
            }
        }
        for (span, name, import) in findings {
            if import {
                let message = format!("`{name}` is a module and also something else");
                self.error(
                    codes::MODULE_VALUE,
                    span,
                    message,
                    "Give the other value another name.",
                );
            } else {
                self.error(
                    codes::RESERVED_NAME,
                    span,
                    format!("the name `{name}` belongs to the interpreter"),
                    "Use an ordinary name.",
                );
            }
        }
    }

    /// Whether an item of a module exists in annotations only.
    pub(super) fn is_form(&self, module: &str, item: &str) -> bool {
        self.surface
            .module(module)
            .and_then(|m| m.item(item))
            .is_some_and(|decl| decl.kind == Kind::Form)
    }

    fn attribute(&mut self, e: &'a ast::ExprAttribute) {
        let name = e.attr.as_str();
        let span = e.span();
        // Underline the name itself, which ends the expression.
        let at = Span::new(
            span.end.saturating_sub(name.len() as u32).max(span.start),
            span.end,
        );
        if let Some(module) = self.module_of(&e.value) {
            if self.surface.is_package(&format!("{module}.{name}")) {
                let message = format!("the module `{module}.{name}` is used as a value");
                self.error(
                    codes::MODULE_VALUE,
                    span,
                    message,
                    "Only the items of a module are values.",
                );
                return;
            }
            let Some(decl) = self.surface.module(&module) else {
                let message = format!("`{module}.{name}` is not available");
                self.error(codes::MODULE_ITEM, at, message, "");
                return;
            };
            if e.ctx != ExprContext::Load {
                let message = format!("`{module}.{name}` cannot be changed");
                self.error(
                    codes::MODULE_ASSIGNMENT,
                    span,
                    message,
                    "Keep the value in a variable of the program.",
                );
            } else if decl.item(name).is_none() {
                self.error(
                    codes::MODULE_ITEM,
                    at,
                    format!("`{module}.{name}` is not available"),
                    &names_help(decl),
                );
            } else if self.in_annotation == 0 && self.is_form(&module, name) {
                self.error(
                    codes::ANNOTATION,
                    span,
                    format!("`{module}.{name}` is only supported in annotations"),
                    "Use a builtin type such as `list` or `dict` for values.",
                );
            }
            return;
        }
        self.attribute_name(name, at, e.ctx, Some(&e.value));
    }

    /// Checks the name of an attribute, written after a dot or given to `getattr` as a literal.
    pub(super) fn attribute_name(
        &mut self,
        name: &str,
        span: Span,
        ctx: ExprContext,
        base: Option<&'a Expr>,
    ) {
        if is_dunder(name) {
            let own_method = SPECIAL_METHODS.contains(&name)
                && (self.own_attributes.contains(name) && !ATTRIBUTE_ACCESS.contains(&name)
                    || base.is_some_and(|base| self.is_own_object(base)));
            // A name of the program's own, which means nothing to Python.
            let own_name = self.own_attributes.contains(name) && !is_reserved(name);
            if own_name && !SPECIAL_METHODS.contains(&name) {
                return;
            }
            if ctx != ExprContext::Load {
                if WRITABLE.contains(&name) || SPECIAL_METHODS.contains(&name) {
                    return;
                }
                let message =
                    format!("the special attribute `{name}` cannot be assigned or deleted");
                self.error(
                    codes::SPECIAL_ATTRIBUTE,
                    span,
                    message,
                    "Use an ordinary attribute.",
                );
            } else if !own_method
                && (ATTRIBUTE_ACCESS.contains(&name)
                    || !(READABLE.contains(&name) || self.surface.is_known_attribute(name)))
            {
                let help = match name {
                    "__len__" => "Write `len(x)`.",
                    "__str__" => "Write `str(x)`.",
                    "__repr__" => "Write `repr(x)`.",
                    "__next__" => "Write `next(x)`.",
                    "__iter__" => "Write `iter(x)`.",
                    "__getitem__" | "__setitem__" | "__delitem__" => "Write `x[key]`.",
                    "__contains__" => "Write `key in x`.",
                    "__eq__" => "Write `x == y`.",
                    _ => "Use the operator or function that means the same.",
                };
                let message = format!("the special attribute `{name}` is not available");
                self.error(codes::SPECIAL_ATTRIBUTE, span, message, help);
            }
            return;
        }
        if self.own_attributes.contains(name) || self.surface.is_known_attribute(name) {
            return;
        }
        // After a failed import the attribute most likely belongs to that module, and the import has been reported.
        if self.surface.is_unsupported_attribute(name) && !self.missing_module {
            let message = format!("the attribute `{name}` of builtin objects is not supported");
            self.error(
                codes::ATTRIBUTE,
                span,
                message,
                "Leave it out, or use another name for an attribute of your own.",
            );
        }
    }

    /// `self`, `cls`, `super()` and classes: objects whose special methods are the program's own or inherited.
    fn is_own_object(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Name(name) => {
                matches!(name.id.as_str(), "self" | "cls")
                    || matches!(self.origin(&name.id), Some(Origin::Class))
                    || (self.resolve(&name.id).is_none()
                        && name.id.as_str() != "type"
                        && self
                            .surface
                            .builtin(&name.id)
                            .is_some_and(|decl| matches!(decl.kind, Kind::Type | Kind::Exception)))
            }
            Expr::Call(call) => {
                matches!(call.func.as_ref(), Expr::Name(name) if name.id.as_str() == "super")
            }
            _ => false,
        }
    }

    fn call(&mut self, call: &'a ast::ExprCall) {
        self.attribute_paths(call);
        match call.func.as_ref() {
            Expr::Name(function) if self.resolve(&function.id).is_none() => {
                let span = call.span();
                match function.id.as_str() {
                    "getattr" | "hasattr" | "setattr" | "delattr" => {
                        self.attribute_call(call, &function.id)
                    }
                    "vars" if call.args.is_empty() => {
                        self.error(
                            codes::BUILTIN_USE,
                            span,
                            "`vars` without an argument reads the local variables, which have no names at run time",
                            "Keep the values in a dict.",
                        );
                    }
                    "dir" if call.args.is_empty() => {
                        self.error(
                            codes::BUILTIN_USE,
                            span,
                            "`dir` without an argument reads the local variables, which have no names at run time",
                            "Give it an object.",
                        );
                    }
                    "super" if self.functions.is_empty() && call.args.is_empty() => {
                        self.error(
                            codes::BUILTIN_USE,
                            span,
                            "`super` is only supported in methods",
                            "Name the class.",
                        );
                    }
                    _ => {}
                }
            }
            Expr::Attribute(e) if matches!(e.attr.as_str(), "format" | "format_map") => {
                if let Expr::Constant(c) = e.value.as_ref()
                    && let ast::Constant::Str(text) = &c.value
                    && reaches_special(text)
                {
                    self.error(
                        codes::FORMAT_TRAVERSAL,
                        c.span(),
                        "a replacement field of this format string reads a special attribute",
                        "Pass the value itself to `format`.",
                    );
                }
            }
            _ => {}
        }
    }

    /// `operator.attrgetter` and `methodcaller` reach attributes by text, like `getattr` and through dots.
    fn attribute_paths(&mut self, call: &'a ast::ExprCall) {
        let function = match call.func.as_ref() {
            Expr::Name(name) => match self.origin(&name.id) {
                Some(Origin::Item(module, item)) if module == "operator" => item.clone(),
                _ => return,
            },
            Expr::Attribute(e) if self.module_of(&e.value).as_deref() == Some("operator") => {
                e.attr.to_string()
            }
            _ => return,
        };
        let count = match function.as_str() {
            "attrgetter" => call.args.len(),
            "methodcaller" => 1,
            _ => return,
        };
        for arg in call.args.iter().take(count) {
            let span = arg.span();
            match arg {
                Expr::Constant(c) => {
                    if let ast::Constant::Str(text) = &c.value {
                        for name in text.split('.') {
                            self.attribute_name(name, span, ExprContext::Load, None);
                        }
                    }
                }
                // A parameter or a variable of a function: the runtime refuses special names.
                Expr::Name(name) if self.resolve(&name.id) != Some(0) => {}
                Expr::Starred(_) => {}
                _ => self.error(
                    codes::BUILTIN_USE,
                    span,
                    format!("`{function}` with a computed name is not supported here"),
                    "Write the name as a literal, or use a lambda.",
                ),
            }
        }
    }

    fn attribute_call(&mut self, call: &'a ast::ExprCall, function: &str) {
        let Some(name) = call.args.get(1) else { return };
        let ctx = match function {
            "setattr" => ExprContext::Store,
            "delattr" => ExprContext::Del,
            _ => ExprContext::Load,
        };
        match name {
            Expr::Constant(c) => {
                if let ast::Constant::Str(text) = &c.value {
                    self.attribute_name(&text.clone(), name.span(), ctx, Some(&call.args[0]));
                }
            }
            // An empty literal has only the attributes of its type, which a program names; computing them hides which.
            other if is_empty_literal(&call.args[0]) => self.error(
                codes::BUILTIN_USE,
                other.span(),
                format!("`{function}` of a literal with a computed name is not supported"),
                "Write the attribute's name.",
            ),
            // The runtime refuses special names that are computed.
            _ => {}
        }
    }
}

fn is_empty_literal(expr: &Expr) -> bool {
    match expr {
        Expr::Constant(e) => match &e.value {
            ast::Constant::Str(text) => text.is_empty(),
            ast::Constant::Bytes(bytes) => bytes.is_empty(),
            _ => true,
        },
        Expr::Tuple(e) => e.elts.is_empty(),
        Expr::List(e) => e.elts.is_empty(),
        Expr::Dict(e) => e.values.is_empty(),
        _ => false,
    }
}

/// Whether a replacement field of a format string goes through a name with two underscores.
fn reaches_special(text: &str) -> bool {
    text.split('{').skip(1).any(|field| {
        let field = field.split(['}', ':', '!']).next().unwrap_or("");
        field.contains(".__") || field.contains("[__")
    })
}
