//! Reads a stub file line by line: each declaration is one line, a class's members are indented by four spaces.

use super::{Decl, Kind, ModuleDecl, TypeDecl};
use std::collections::BTreeMap;

/// The declarations of one file; its classes are added to `types`.
pub(super) fn stub(
    name: &'static str,
    text: &'static str,
    types: &mut BTreeMap<&'static str, TypeDecl>,
) -> ModuleDecl {
    let mut module = ModuleDecl {
        name,
        ..ModuleDecl::default()
    };
    let text = match text
        .strip_prefix("\"\"\"")
        .and_then(|t| t.split_once("\"\"\""))
    {
        Some((doc, rest)) => {
            module.doc = doc.to_owned();
            rest
        }
        None => text,
    };
    let mut class: Option<Class> = None;
    let mut decorator = "";
    for line in text.lines() {
        let member = line.starts_with(' ');
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') || line.starts_with("from ") {
            continue;
        }
        if !member && let Some(class) = class.take() {
            class.close(&mut module, types);
        }
        if let Some(name) = line.strip_prefix('@') {
            decorator = name;
        } else if let Some(rest) = line.strip_prefix("class ") {
            class = Some(Class::open(rest));
        } else if let Some(rest) = line.strip_prefix("def ") {
            let decl = function(rest, member, std::mem::take(&mut decorator));
            match &mut class {
                Some(class) if decl.name == "__init__" => class.init = Some(decl),
                Some(class) => {
                    class.members.methods.insert(decl.name, decl);
                }
                None => {
                    module.items.insert(decl.name, decl);
                }
            }
        } else if let Some((name, ty)) = line.split_once(": ") {
            module.items.insert(name, constant(name, ty));
        } else if let Some((alias, target)) = line.split_once(" = ")
            && let Some(decl) = module.items.get(target).copied()
        {
            // `IOError = OSError`: another name of the same class.
            module.items.insert(alias, decl);
        }
    }
    if let Some(class) = class {
        class.close(&mut module, types);
    }
    module
}

/// A class whose members are being read.
struct Class {
    members: TypeDecl,
    init: Option<Decl>,
    /// Whether it is a name of the module, and not only the type of some value.
    named: bool,
}

impl Class {
    /// `NAME(BASE, …): …`, without `class`.
    fn open(rest: &'static str) -> Class {
        let end = rest.find(['(', ':']).unwrap_or(rest.len());
        let (name, rest) = rest.split_at(end);
        let base = rest.strip_prefix('(').map(|bases| &bases[..closing(bases)]);
        Class {
            members: TypeDecl {
                name,
                base: base.and_then(|bases| split(bases).next()),
                methods: BTreeMap::new(),
            },
            init: None,
            named: !rest.contains("# type:"),
        }
    }

    fn close(mut self, module: &mut ModuleDecl, types: &mut BTreeMap<&'static str, TypeDecl>) {
        let TypeDecl { name, base, .. } = self.members;
        if let Some(base) = base.and_then(|base| types.get(base)) {
            for (name, decl) in &base.methods {
                self.members.methods.entry(name).or_insert(*decl);
            }
        }
        if self.named {
            let init = self
                .init
                .or_else(|| base.and_then(|base| module.items.get(base)).copied());
            let exception = module.name == "exceptions";
            let mut decl = plain(name, Kind::Type, name);
            if exception {
                decl.kind = Kind::Exception;
            }
            decl.base = base;
            decl.raises = !exception;
            if let Some(init) = init {
                decl.parameters = init.parameters;
                decl.bound = init.bound;
            }
            module.items.insert(name, decl);
        }
        types.insert(name, self.members);
    }
}

fn plain(name: &'static str, kind: Kind, returns: &'static str) -> Decl {
    Decl {
        name,
        kind,
        parameters: "",
        bound: false,
        returns,
        raises: false,
        base: None,
        attribute: false,
        on_type: false,
    }
}

fn constant(name: &'static str, ty: &'static str) -> Decl {
    match ty {
        "form" => plain(name, Kind::Form, ty),
        // A special form of `typing`: an object like a function, though calling most of them raises.
        "item" => Decl {
            raises: true,
            ..plain(name, Kind::Function, "Any")
        },
        _ => plain(name, Kind::Constant, ty),
    }
}

/// `NAME(PARAMETERS) -> RESULT: ...  # comment`, without `def`.
fn function(rest: &'static str, member: bool, decorator: &str) -> Decl {
    let (name, rest) = rest.split_once('(').unwrap_or((rest, ")"));
    let (parameters, rest) = rest.split_at(closing(rest));
    let (rest, comment) = rest.split_once(": ...").unwrap_or((rest, ""));
    let is_static = decorator == "staticmethod";
    Decl {
        parameters,
        bound: member && !is_static,
        raises: !comment.contains("# raises: never"),
        attribute: decorator == "property",
        on_type: is_static || decorator == "classmethod",
        ..plain(
            name,
            Kind::Function,
            rest.strip_prefix(") -> ").unwrap_or("Any"),
        )
    }
}

/// Where the bracket that was open before `text` closes.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    outside_strings(text)
        .find(|(_, c)| {
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' if depth == 0 => return true,
                ')' | ']' => depth -= 1,
                _ => {}
            }
            false
        })
        .map_or(text.len(), |(at, _)| at)
}

/// The parts of a list with commas between, brackets and strings respected.
pub(super) fn split(text: &'static str) -> impl Iterator<Item = &'static str> {
    let mut ends = Vec::new();
    let mut depth = 0_usize;
    for (at, c) in outside_strings(text) {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => ends.push(at),
            _ => {}
        }
    }
    ends.push(text.len());
    let mut from = 0;
    ends.into_iter()
        .map(move |end| {
            let part = text[from..end].trim();
            from = end + 1;
            part
        })
        .filter(|part| !part.is_empty())
}

/// The characters of a line that stand in no string.
fn outside_strings(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote = None;
    text.char_indices().filter(move |(_, c)| match quote {
        Some(open) => {
            if *c == open {
                quote = None;
            }
            false
        }
        None if matches!(c, '"' | '\'') => {
            quote = Some(*c);
            false
        }
        None => true,
    })
}
