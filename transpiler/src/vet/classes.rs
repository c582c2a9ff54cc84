//! Class statements: what CPython's machinery around classes would do that has no translation.

use super::{Origin, Vetter};
use crate::diagnostic::codes;
use crate::parse::ast::{self, Expr};
use crate::parse::{Spanned, span_of};
use crate::source::Span;

/// Special names a class may define, and any object of the program may be asked for.
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
    "__new__",
    "__bytes__",
    "__complex__",
    "__sizeof__",
    "__dir__",
    "__length_hint__",
    "__getattr__",
    "__getattribute__",
    "__setattr__",
    "__delattr__",
    "__init_subclass__",
    "__set_name__",
    "__class_getitem__",
    "__get__",
    "__set__",
    "__delete__",
    "__missing__",
    "__slots__",
    "__match_args__",
    "__post_init__",
    "__copy__",
    "__deepcopy__",
    "__getstate__",
    "__setstate__",
    "__reduce__",
    "__reduce_ex__",
    "__getnewargs__",
    "__getnewargs_ex__",
    "__fspath__",
    "__await__",
    "__aiter__",
    "__anext__",
    "__aenter__",
    "__aexit__",
    "__subclasshook__",
    "__instancecheck__",
    "__subclasscheck__",
    "__mro_entries__",
    "__doc__",
    "__module__",
    "__qualname__",
    "__annotations__",
    "__name__",
    "__wrapped__",
    "__isabstractmethod__",
];

/// Special names that mean something to CPython on some object and that a class may not define.
const RESERVED: &[&str] = &[
    "__abstractmethods__",
    "__all__",
    "__args__",
    "__base__",
    "__bases__",
    "__basicsize__",
    "__breakpointhook__",
    "__build_class__",
    "__builtins__",
    "__cached__",
    "__cause__",
    "__class__",
    "__classcell__",
    "__closure__",
    "__code__",
    "__context__",
    "__debug__",
    "__defaults__",
    "__del__",
    "__dict__",
    "__dictoffset__",
    "__displayhook__",
    "__excepthook__",
    "__file__",
    "__flags__",
    "__func__",
    "__globals__",
    "__import__",
    "__interactivehook__",
    "__itemsize__",
    "__kwdefaults__",
    "__loader__",
    "__main__",
    "__mro__",
    "__objclass__",
    "__orig_bases__",
    "__orig_class__",
    "__origin__",
    "__package__",
    "__parameters__",
    "__path__",
    "__prepare__",
    "__self__",
    "__self_class__",
    "__signature__",
    "__spec__",
    "__stderr__",
    "__stdin__",
    "__stdout__",
    "__subclasses__",
    "__suppress_context__",
    "__text_signature__",
    "__thisclass__",
    "__traceback__",
    "__typing_unpacked_tuple_args__",
    "__unpacked__",
    "__unraisablehook__",
    "__weakref__",
    "__weakrefoffset__",
];

/// Metaclasses of the standard library: a class may name one, but not derive from one.
const METACLASSES: &[&str] = &["ABCMeta", "EnumMeta", "EnumType"];

const METACLASS_HELP: &str =
    "Use a class decorator, `__init_subclass__` or a function that makes the class.";

impl<'a> Vetter<'a> {
    pub(super) fn class(&mut self, class: &'a ast::StmtClassDef) {
        for keyword in &class.keywords {
            if keyword.arg.as_deref() == Some("metaclass") && !self.is_metaclass(&keyword.value) {
                self.error(
                    codes::CLASS_KEYWORDS,
                    span_of(keyword.range),
                    "metaclasses of the program are not supported",
                    METACLASS_HELP,
                );
            }
        }
        for base in &class.bases {
            if let Expr::GeneratorExp(_) = base {
                self.error(
                    codes::BASE_CLASS,
                    base.span(),
                    "a generator expression is no base class (SyntaxError)",
                    "",
                );
            }
            if self.is_metaclass(base) {
                self.error(
                    codes::BASE_CLASS,
                    base.span(),
                    "a class that derives from `type` is a metaclass, which is not supported",
                    METACLASS_HELP,
                );
            }
        }
    }

    /// `type` and the metaclasses of the standard library.
    fn is_metaclass(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Name(name) => match self.resolve(&name.id) {
                None => name.id.as_str() == "type",
                Some(_) => matches!(self.origin(&name.id), Some(Origin::Item(_, item))
                    if METACLASSES.contains(&item.as_str())),
            },
            Expr::Attribute(e) => {
                self.module_of(&e.value).is_some() && METACLASSES.contains(&e.attr.as_str())
            }
            _ => false,
        }
    }

    /// A name bound in a class body: special ones change how Python treats the class.
    pub(super) fn class_name(&mut self, name: &str, span: Span) {
        if !is_dunder(name) || SPECIAL_METHODS.contains(&name) || name == "__debug__" {
            return;
        }
        let (message, help) = match name {
            "__del__" => (
                "`__del__` is not supported".to_owned(),
                "Use a method that is called, or a `with` statement.",
            ),
            // A name of the program's own, which means nothing to Python.
            _ if !RESERVED.contains(&name) => return,
            _ => (
                format!("the special name `{name}` belongs to the interpreter"),
                "Use an ordinary name.",
            ),
        };
        self.error(codes::SPECIAL_METHOD, span, message, help);
    }
}

/// Names that begin and end with two underscores.
pub(super) fn is_dunder(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__")
}

/// Whether CPython gives a meaning to this special name that a program may not change.
pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}
