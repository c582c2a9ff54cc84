//! The Python surface, read from the stub files beside this one: what exists, with signatures, results and what may raise.
//!
//! A name that is in no stub does not exist for a program.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Function,
    Type,
    Exception,
    Constant,
}

/// A function, method, type or constant of the surface.
#[derive(Clone, Debug)]
pub struct Decl {
    pub name: String,
    pub kind: Kind,
    /// Parameter lists as written, one for each overload; empty for constants.
    pub signatures: Vec<String>,
    /// The result's type as stub text: `int`, `list[str]`, `Any`. For a type its own name, for a constant its type.
    pub returns: String,
    /// Whether calling it may raise anything but `MemoryError` or `RecursionError`.
    pub raises: bool,
    /// Base class of an exception or type.
    pub base: Option<String>,
    /// Whether it is a property or plain attribute of a type, read without a call.
    pub attribute: bool,
    /// First line of its docstring.
    pub doc: String,
}

#[derive(Clone, Debug, Default)]
pub struct TypeDecl {
    pub name: String,
    pub methods: BTreeMap<String, Decl>,
}

impl TypeDecl {
    pub fn method(&self, name: &str) -> Option<&Decl> {
        self.methods.get(name)
    }
}

#[derive(Clone, Debug, Default)]
pub struct ModuleDecl {
    pub name: String,
    pub doc: String,
    pub items: BTreeMap<String, Decl>,
}

impl ModuleDecl {
    pub fn item(&self, name: &str) -> Option<&Decl> {
        self.items.get(name)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Surface {
    pub builtins: BTreeMap<String, Decl>,
    pub types: BTreeMap<String, TypeDecl>,
    pub modules: BTreeMap<String, ModuleDecl>,
    attributes: BTreeSet<String>,
    unsupported: BTreeSet<String>,
}

impl Surface {
    pub fn builtin(&self, name: &str) -> Option<&Decl> {
        self.builtins.get(name)
    }

    /// The members of a builtin type, by its Python name.
    pub fn type_(&self, name: &str) -> Option<&TypeDecl> {
        self.types.get(name)
    }

    pub fn module(&self, name: &str) -> Option<&ModuleDecl> {
        self.modules.get(name)
    }

    /// Whether any declared type or module has an attribute of this name.
    pub fn is_known_attribute(&self, name: &str) -> bool {
        self.attributes.contains(name)
    }

    /// Whether CPython's builtin objects have this attribute and the stubs do not.
    pub fn is_unsupported_attribute(&self, name: &str) -> bool {
        self.unsupported.contains(name)
    }
}

static SURFACE: LazyLock<Surface> = LazyLock::new(Surface::default);

/// The whole surface, read once.
pub fn surface() -> &'static Surface {
    &SURFACE
}
