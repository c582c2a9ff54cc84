//! The Python surface, read from the stub files beside this one: what exists, with signatures, results and what may raise.
//!
//! A name that is in no stub does not exist for a program. Every declaration is one line, so that reading all of them
//! costs a start nothing. Three conventions beyond ordinary stub syntax: the comment
//! `# raises: never` on a function, the comment `# type: T` on a class that has no builtin name, and the type `item` for
//! special forms of `typing`, which are objects without being functions or classes.

mod read;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Function,
    Type,
    Exception,
    Constant,
    /// A name of `typing` that exists in annotations only.
    Form,
}

/// A function, method, type or constant of the surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decl {
    pub name: &'static str,
    pub kind: Kind,
    /// The parameter list as the stub has it; empty for constants.
    parameters: &'static str,
    /// Whether the first parameter is the object or class itself.
    bound: bool,
    /// The result's type as stub text: `int`, `list[str]`, `Any`. For a type its own name, for a constant its type.
    pub returns: &'static str,
    /// Whether calling it (or reading it, for an attribute) with arguments of the declared types may raise anything but
    /// `MemoryError` or `RecursionError`.
    pub raises: bool,
    /// Base class of an exception or type.
    pub base: Option<&'static str>,
    /// Whether it is a property of a type, read without a call.
    pub attribute: bool,
    /// Whether it is a static or class method, called on the type itself.
    pub on_type: bool,
}

impl Decl {
    /// The parameter list as a reader of Python knows it, without `self` and without types that say nothing.
    pub fn signature(&self) -> String {
        let mut parts: Vec<String> = read::split(self.parameters)
            .map(|parameter| match parameter.split_once(": Any") {
                // `start: Any = 0` becomes `start=0`, and `x: Any` becomes `x`.
                Some((name, "")) => name.to_owned(),
                Some((name, rest)) if rest.starts_with(" = ") => {
                    format!("{name}={}", &rest[3..])
                }
                _ => parameter.to_owned(),
            })
            .collect();
        if self.bound && !parts.is_empty() {
            parts.remove(0);
            if parts.first().is_some_and(|part| part == "/") {
                parts.remove(0);
            }
        }
        parts.join(", ")
    }
}

/// The members of a builtin type.
#[derive(Clone, Debug, Default)]
pub struct TypeDecl {
    /// The type's name in stubs and results.
    pub name: &'static str,
    pub base: Option<&'static str>,
    pub methods: BTreeMap<&'static str, Decl>,
}

impl TypeDecl {
    pub fn method(&self, name: &str) -> Option<&Decl> {
        self.methods.get(name)
    }
}

#[derive(Clone, Debug, Default)]
pub struct ModuleDecl {
    pub name: &'static str,
    pub doc: String,
    pub items: BTreeMap<&'static str, Decl>,
}

impl ModuleDecl {
    pub fn item(&self, name: &str) -> Option<&Decl> {
        self.items.get(name)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Surface {
    pub builtins: BTreeMap<&'static str, Decl>,
    pub types: BTreeMap<&'static str, TypeDecl>,
    pub modules: BTreeMap<&'static str, ModuleDecl>,
    attributes: HashSet<&'static str>,
    unsupported_attributes: HashSet<&'static str>,
    unsupported_builtins: HashSet<&'static str>,
    standard_modules: HashSet<&'static str>,
    /// What a star import binds in CPython, by module: names with spaces between.
    stars: HashMap<&'static str, &'static str>,
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

    /// Whether this is a module, or a package around one.
    pub fn is_package(&self, name: &str) -> bool {
        self.modules.contains_key(name)
            || self.modules.keys().any(|module| {
                module
                    .strip_prefix(name)
                    .is_some_and(|rest| rest.starts_with('.'))
            })
    }

    /// What `from module import *` binds in CPython.
    pub fn star_names(&self, module: &str) -> Option<impl Iterator<Item = &'static str>> {
        self.stars.get(module).map(|names| names.split(' '))
    }

    /// Whether any declared type or module has an attribute of this name.
    pub fn is_known_attribute(&self, name: &str) -> bool {
        self.attributes.contains(name)
    }

    /// Whether objects of CPython have this attribute and the stubs do not.
    pub fn is_unsupported_attribute(&self, name: &str) -> bool {
        self.unsupported_attributes.contains(name) && !self.is_known_attribute(name)
    }

    /// Whether CPython has this builtin name and the stubs do not.
    pub fn is_unsupported_builtin(&self, name: &str) -> bool {
        self.unsupported_builtins.contains(name) && !self.builtins.contains_key(name)
    }

    /// Whether this is a top-level module of CPython's standard library.
    pub fn is_standard_module(&self, name: &str) -> bool {
        self.standard_modules.contains(name)
    }
}

/// Every stub file: module name and text. `builtins` and `exceptions` together are the builtin names.
const STUBS: &[(&str, &str)] = &[
    ("abc", include_str!("stubs/abc.pyi")),
    ("asyncio", include_str!("stubs/asyncio.pyi")),
    ("builtins", include_str!("stubs/builtins.pyi")),
    ("collections", include_str!("stubs/collections.pyi")),
    ("collections.abc", include_str!("stubs/collections_abc.pyi")),
    ("copy", include_str!("stubs/copy.pyi")),
    ("dataclasses", include_str!("stubs/dataclasses.pyi")),
    ("enum", include_str!("stubs/enum.pyi")),
    ("exceptions", include_str!("stubs/exceptions.pyi")),
    ("contextlib", include_str!("stubs/contextlib.pyi")),
    ("functools", include_str!("stubs/functools.pyi")),
    ("itertools", include_str!("stubs/itertools.pyi")),
    ("math", include_str!("stubs/math.pyi")),
    ("operator", include_str!("stubs/operator.pyi")),
    ("sys", include_str!("stubs/sys.pyi")),
    ("typing", include_str!("stubs/typing.pyi")),
];

/// What CPython 3.11 has, from `dir()`: `attribute NAME`, `builtin NAME`, `module NAME`, one a line.
const CPYTHON: &str = include_str!("stubs/cpython.txt");

/// What star imports bind in CPython 3.11: a module and its names on each line.
const STARS: &str = include_str!("stubs/stars.txt");

static SURFACE: LazyLock<Surface> = LazyLock::new(assemble);

/// The whole surface, read once.
pub fn surface() -> &'static Surface {
    &SURFACE
}

fn assemble() -> Surface {
    let mut surface = Surface::default();
    for (name, text) in STUBS {
        let module = read::stub(name, text, &mut surface.types);
        if matches!(*name, "builtins" | "exceptions") {
            surface.builtins.extend(module.items);
        } else {
            surface.modules.insert(name, module);
        }
    }
    // Builtin names are not attributes; only members of types and modules are.
    let members = surface.types.values().flat_map(|t| t.methods.keys());
    let items = surface.modules.values().flat_map(|m| m.items.keys());
    surface.attributes = members.chain(items).copied().collect();
    for line in CPYTHON.lines() {
        match line.split_once(' ') {
            Some(("attribute", name)) => surface.unsupported_attributes.insert(name),
            Some(("builtin", name)) => surface.unsupported_builtins.insert(name),
            Some(("module", name)) => surface.standard_modules.insert(name),
            _ => false,
        };
    }
    for line in STARS.lines().filter(|line| !line.starts_with('#')) {
        if let Some((module, names)) = line.split_once(' ') {
            surface.stars.insert(module, names);
        }
    }
    surface
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::{Spanned, ast, parse};
    use crate::source::Source;

    #[test]
    fn every_stub_is_read() {
        let surface = surface();
        assert_eq!(surface.builtin("len").map(|d| d.returns), Some("int"));
        assert_eq!(
            surface.builtin("ValueError").map(|d| d.kind),
            Some(Kind::Exception)
        );
        assert_eq!(surface.builtin("IOError").map(|d| d.name), Some("OSError"));
        assert_eq!(
            surface
                .module("math")
                .and_then(|m| m.item("pi"))
                .map(|d| d.kind),
            Some(Kind::Constant)
        );
        let append = surface
            .type_("list")
            .and_then(|t| t.method("append"))
            .unwrap();
        assert!(!append.raises);
        assert_eq!(append.signature(), "object, /");
        assert!(
            surface
                .type_("KeyError")
                .unwrap()
                .method("args")
                .unwrap()
                .attribute
        );
        assert!(surface.is_known_attribute("sqrt"));
        assert!(!surface.is_known_attribute("len"));
        assert!(surface.is_unsupported_attribute("gi_frame"));
        assert!(surface.is_unsupported_builtin("eval"));
        assert!(surface.is_standard_module("subprocess"));
        assert!(surface.builtin("TextIO").is_none() && surface.type_("TextIO").is_some());
    }

    /// The stubs are read line by line; a real parser must see the same in them.
    #[test]
    fn stubs_are_python_of_one_line_a_declaration() {
        for (module, text) in STUBS {
            let source = Source::from_text(module, text);
            let body = parse(&source).unwrap();
            let (mut types, mut count) = (BTreeMap::new(), 0);
            let read = read::stub(module, text, &mut types);
            for statement in &body {
                match statement {
                    ast::Stmt::FunctionDef(def) => same(&source, def, read.items[&*def.name]),
                    ast::Stmt::ClassDef(class) => {
                        let read = &types[&*class.name];
                        let base = class.bases.first().map(|b| source.slice(b.span()));
                        assert_eq!(read.base, base, "{}", class.name);
                        for member in &class.body {
                            match member {
                                ast::Stmt::FunctionDef(def) if &*def.name != "__init__" => {
                                    same(&source, def, read.methods[&*def.name]);
                                }
                                ast::Stmt::FunctionDef(_) | ast::Stmt::Expr(_) => {}
                                _ => panic!("{module}.{}: {member:?}", class.name),
                            }
                        }
                        count += usize::from(!read.methods.is_empty());
                        continue;
                    }
                    ast::Stmt::AnnAssign(assign) => {
                        let ast::Expr::Name(name) = assign.target.as_ref() else {
                            panic!("{module}: {assign:?}")
                        };
                        assert!(read.items.contains_key(&*name.id), "{module}.{}", name.id);
                    }
                    ast::Stmt::Assign(_) | ast::Stmt::ImportFrom(_) | ast::Stmt::Expr(_) => {}
                    _ => panic!("{module}: {statement:?}"),
                }
                count += 1;
            }
            assert!(count > 0, "{module}");
        }
    }

    fn same(source: &Source, def: &ast::StmtFunctionDef, decl: Decl) {
        let span = def.span();
        let first = source.line_of(span.start) as usize;
        let last = source.line_of(span.end.saturating_sub(1)) as usize;
        assert!(
            last - first <= def.decorator_list.len(),
            "{} takes more than a line",
            def.name
        );
        let returns = def.returns.as_ref().map(|r| source.slice(r.span()));
        assert_eq!(decl.returns, returns.unwrap_or("Any"), "{}", def.name);
        let args = &def.args;
        let named = args
            .posonlyargs
            .iter()
            .chain(&args.args)
            .chain(&args.kwonlyargs);
        let mut names: Vec<&str> = named.map(|arg| &*arg.def.arg).collect();
        names.extend(args.vararg.iter().chain(&args.kwarg).map(|arg| &*arg.arg));
        names.sort_unstable();
        let mut read: Vec<&str> = read::split(decl.parameters)
            .map(|p| {
                p.split([':', '='])
                    .next()
                    .unwrap_or(p)
                    .trim_matches(['*', ' '])
            })
            .filter(|p| !matches!(*p, "" | "/"))
            .collect();
        read.sort_unstable();
        assert_eq!(read, names, "{}", def.name);
    }
}
