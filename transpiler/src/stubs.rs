//! The Python surface, read from the stub files beside this one: what exists, with signatures, results and what may raise.
//!
//! A name that is in no stub does not exist for a program. Three conventions beyond ordinary stub syntax: the comment
//! `# raises: never` on a function, the comment `# type: T` on a class that has no builtin name, and the type `item` for
//! special forms of `typing`, which are objects without being functions or classes.

use crate::parse::{Spanned, ast, parse};
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};
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
#[derive(Clone, Debug)]
pub struct Decl {
    pub name: String,
    pub kind: Kind,
    /// The parameter list as written, without `self` or `cls` for members; empty for constants.
    pub signature: String,
    /// The parameters of [`Decl::signature`], in order.
    pub parameters: Vec<Parameter>,
    /// The result's type as stub text: `int`, `list[str]`, `Any`. For a type its own name, for a constant its type.
    pub returns: String,
    /// Whether calling it (or reading it, for an attribute) with arguments of the declared types may raise anything but
    /// `MemoryError` or `RecursionError`.
    pub raises: bool,
    /// Base class of an exception or type.
    pub base: Option<String>,
    /// Whether it is a property of a type, read without a call.
    pub attribute: bool,
    /// Whether it is a static or class method, called on the type itself.
    pub on_type: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    PositionalOnly,
    Positional,
    VarArgs,
    KeywordOnly,
    VarKeywords,
}

/// One parameter of a declared function.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: String,
    pub kind: ParameterKind,
    pub annotation: String,
    pub optional: bool,
}

/// The members of a builtin type.
#[derive(Clone, Debug, Default)]
pub struct TypeDecl {
    /// The type's name in stubs and results.
    pub name: String,
    pub base: Option<String>,
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
    unsupported_attributes: BTreeSet<&'static str>,
    unsupported_builtins: BTreeSet<&'static str>,
    standard_modules: BTreeSet<&'static str>,
    /// What a star import binds in CPython, by module.
    stars: BTreeMap<&'static str, Vec<&'static str>>,
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
    pub fn star_names(&self, module: &str) -> Option<&[&'static str]> {
        self.stars.get(module).map(Vec::as_slice)
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

static SURFACE: LazyLock<Surface> = LazyLock::new(read);

/// The whole surface, read once.
pub fn surface() -> &'static Surface {
    &SURFACE
}

fn read() -> Surface {
    let mut surface = Surface::default();
    for (name, text) in STUBS {
        let source = Source::from_text(name, text);
        // The stubs are part of the crate; a test reads them, so a mistake in them never ships.
        let Ok(body) = parse(&source) else { continue };
        let mut module = ModuleDecl {
            name: (*name).to_owned(),
            ..ModuleDecl::default()
        };
        for statement in &body {
            surface.read_statement(&source, statement, &mut module);
        }
        surface.attributes.extend(module.items.keys().cloned());
        if matches!(*name, "builtins" | "exceptions") {
            surface.builtins.append(&mut module.items);
        } else {
            surface.modules.insert(module.name.clone(), module);
        }
    }
    // Builtin names are not attributes; only members of types and modules are.
    surface.attributes.clear();
    let members = surface.types.values().flat_map(|t| t.methods.keys());
    let items = surface.modules.values().flat_map(|m| m.items.keys());
    let attributes: BTreeSet<String> = members.chain(items).cloned().collect();
    surface.attributes = attributes;
    for line in CPYTHON.lines() {
        match line.split_once(' ') {
            Some(("attribute", name)) => surface.unsupported_attributes.insert(name),
            Some(("builtin", name)) => surface.unsupported_builtins.insert(name),
            Some(("module", name)) => surface.standard_modules.insert(name),
            _ => false,
        };
    }
    for line in STARS.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split(' ');
        if let Some(module) = words.next() {
            surface.stars.insert(module, words.collect());
        }
    }
    surface
}

impl Surface {
    fn read_statement(&mut self, source: &Source, statement: &ast::Stmt, module: &mut ModuleDecl) {
        match statement {
            ast::Stmt::Expr(expr) => {
                if let ast::Expr::Constant(ast::ExprConstant {
                    value: ast::Constant::Str(doc),
                    ..
                }) = expr.value.as_ref()
                {
                    module.doc = doc.clone();
                }
            }
            ast::Stmt::FunctionDef(def) => {
                module
                    .items
                    .insert(def.name.to_string(), function(source, def, false));
            }
            ast::Stmt::AnnAssign(assign) => {
                if let ast::Expr::Name(name) = assign.target.as_ref() {
                    let returns = source.slice(assign.annotation.span()).to_owned();
                    let kind = if returns == "form" {
                        Kind::Form
                    } else {
                        Kind::Constant
                    };
                    let decl = if returns == "item" {
                        item(&name.id)
                    } else {
                        plain(&name.id, kind, returns)
                    };
                    module.items.insert(name.id.to_string(), decl);
                }
            }
            ast::Stmt::Assign(assign) => {
                // `IOError = OSError`: another name of the same class.
                if let ([ast::Expr::Name(alias)], ast::Expr::Name(target)) =
                    (assign.targets.as_slice(), assign.value.as_ref())
                    && let Some(decl) = module.items.get(target.id.as_str()).cloned()
                {
                    module.items.insert(alias.id.to_string(), decl);
                }
            }
            ast::Stmt::ClassDef(class) => self.read_class(source, class, module),
            _ => {}
        }
    }

    fn read_class(&mut self, source: &Source, class: &ast::StmtClassDef, module: &mut ModuleDecl) {
        let name = class.name.to_string();
        let base = class
            .bases
            .first()
            .map(|base| source.slice(base.span()).to_owned());
        let mut members = TypeDecl {
            name: name.clone(),
            base: base.clone(),
            methods: BTreeMap::new(),
        };
        let mut init = None;
        for statement in &class.body {
            if let ast::Stmt::FunctionDef(def) = statement {
                let decl = function(source, def, true);
                if def.name.as_str() == "__init__" {
                    init = Some(decl);
                } else {
                    members.methods.insert(decl.name.clone(), decl);
                }
            }
        }
        if let Some(base) = base.as_ref().and_then(|base| self.types.get(base)) {
            for (name, decl) in &base.methods {
                members
                    .methods
                    .entry(name.clone())
                    .or_insert_with(|| decl.clone());
            }
        }
        let init = init.or_else(|| {
            base.as_ref()
                .and_then(|base| module.items.get(base))
                .cloned()
        });
        let first_line = source.line(source.line_of(class.span().start));
        let internal = first_line.contains("# type:");
        let exception = module.name == "exceptions";
        if !internal {
            let kind = if exception {
                Kind::Exception
            } else {
                Kind::Type
            };
            let mut decl = plain(&name, kind, name.clone());
            decl.base = base;
            decl.raises = !exception;
            if let Some(init) = init {
                decl.signature = init.signature;
                decl.parameters = init.parameters;
            }
            module.items.insert(name.clone(), decl);
        }
        self.types.insert(name, members);
    }
}

fn plain(name: &str, kind: Kind, returns: String) -> Decl {
    Decl {
        name: name.to_owned(),
        kind,
        signature: String::new(),
        parameters: Vec::new(),
        returns,
        raises: false,
        base: None,
        attribute: false,
        on_type: false,
    }
}

/// A special form of `typing`: an object like a function, though calling most of them raises.
fn item(name: &str) -> Decl {
    let mut decl = plain(name, Kind::Function, "Any".to_owned());
    decl.raises = true;
    decl
}

fn function(source: &Source, def: &ast::StmtFunctionDef, member: bool) -> Decl {
    let decorated = |name: &str| {
        def.decorator_list
            .iter()
            .any(|d| source.slice(d.span()) == name)
    };
    let is_static = decorated("staticmethod");
    let returns = def
        .returns
        .as_ref()
        .map_or("Any", |returns| source.slice(returns.span()));
    let last_line = source.line(source.line_of(def.span().end.saturating_sub(1)));
    let mut parameters = parameters(source, &def.args);
    if member && !is_static && !parameters.is_empty() {
        parameters.remove(0);
    }
    let mut decl = plain(&def.name, Kind::Function, returns.to_owned());
    decl.signature = signature_text(source, &def.args, member && !is_static);
    decl.parameters = parameters;
    decl.raises = !last_line.contains("# raises: never");
    decl.attribute = decorated("property");
    decl.on_type = is_static || decorated("classmethod");
    decl
}

fn parameters(source: &Source, args: &ast::Arguments) -> Vec<Parameter> {
    let one = |arg: &ast::Arg, kind, optional| Parameter {
        name: arg.arg.to_string(),
        kind,
        annotation: arg
            .annotation
            .as_ref()
            .map_or("Any", |a| source.slice(a.span()))
            .to_owned(),
        optional,
    };
    let mut out = Vec::new();
    for arg in &args.posonlyargs {
        out.push(one(
            &arg.def,
            ParameterKind::PositionalOnly,
            arg.default.is_some(),
        ));
    }
    for arg in &args.args {
        out.push(one(
            &arg.def,
            ParameterKind::Positional,
            arg.default.is_some(),
        ));
    }
    if let Some(arg) = &args.vararg {
        out.push(one(arg, ParameterKind::VarArgs, true));
    }
    for arg in &args.kwonlyargs {
        out.push(one(
            &arg.def,
            ParameterKind::KeywordOnly,
            arg.default.is_some(),
        ));
    }
    if let Some(arg) = &args.kwarg {
        out.push(one(arg, ParameterKind::VarKeywords, true));
    }
    out
}

/// The parameter list as a reader of Python knows it, without types that say nothing.
fn signature_text(source: &Source, args: &ast::Arguments, skip_first: bool) -> String {
    let mut parts: Vec<String> = Vec::new();
    let one = |arg: &ast::Arg, default: Option<&ast::Expr>, star: &str| {
        let annotation = arg
            .annotation
            .as_ref()
            .map_or("Any", |a| source.slice(a.span()));
        let mut text = format!("{star}{}", arg.arg);
        if annotation != "Any" {
            text += &format!(": {annotation}");
        }
        if let Some(default) = default {
            let default = source.slice(default.span());
            text += &if annotation == "Any" {
                format!("={default}")
            } else {
                format!(" = {default}")
            };
        }
        text
    };
    for arg in &args.posonlyargs {
        parts.push(one(&arg.def, arg.default.as_deref(), ""));
    }
    if !args.posonlyargs.is_empty() {
        parts.push("/".to_owned());
    }
    for arg in &args.args {
        parts.push(one(&arg.def, arg.default.as_deref(), ""));
    }
    if let Some(arg) = &args.vararg {
        parts.push(one(arg, None, "*"));
    } else if !args.kwonlyargs.is_empty() {
        parts.push("*".to_owned());
    }
    for arg in &args.kwonlyargs {
        parts.push(one(&arg.def, arg.default.as_deref(), ""));
    }
    if let Some(arg) = &args.kwarg {
        parts.push(one(arg, None, "**"));
    }
    if skip_first && !parts.is_empty() {
        parts.remove(0);
        if parts.first().is_some_and(|part| part == "/") {
            parts.remove(0);
        }
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stub_is_read() {
        for (name, text) in STUBS {
            assert!(parse(&Source::from_text(name, text)).is_ok(), "{name}");
        }
        let surface = surface();
        assert_eq!(
            surface.builtin("len").map(|d| d.returns.as_str()),
            Some("int")
        );
        assert_eq!(
            surface.builtin("ValueError").map(|d| d.kind),
            Some(Kind::Exception)
        );
        assert_eq!(
            surface.builtin("IOError").map(|d| d.name.as_str()),
            Some("OSError")
        );
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
        assert_eq!(append.signature, "object, /");
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
}
