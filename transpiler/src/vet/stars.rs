//! `from module import *`: becomes an import of the names that the program can mean.

use crate::parse::Spanned;
use crate::parse::ast::{self, Stmt};
use crate::source::Source;
use crate::stubs::surface;
use std::collections::{HashMap, HashSet};

/// Names that a star import binds in CPython and that are in no stub, with the module.
pub type Missing = HashMap<String, String>;

/// Names what every star import of a known module binds, as far as the program's text holds the name at all. Stars that
/// stand elsewhere than at module level, and those of unknown modules, stay for the vetter to refuse.
pub fn expand(body: &mut [Stmt], source: &Source) -> Missing {
    let mut missing = Missing::new();
    if source.text().contains("TYPE_CHECKING") {
        never_run(body, source);
    }
    if !has_star(body) {
        return missing;
    }
    let words: HashSet<&str> = words(source.text()).collect();
    let definitions = definitions(body);
    block(
        body,
        &Facts {
            source,
            words,
            definitions,
        },
        &mut missing,
    );
    missing
}

/// Empties `if TYPE_CHECKING:` blocks: what they import for other tools need not exist.
fn never_run(body: &mut [Stmt], source: &Source) {
    let text = source.text();
    let imports = text.contains("import TYPE_CHECKING")
        || text.contains(", TYPE_CHECKING")
        || text.contains("typing");
    if !imports || text.contains("TYPE_CHECKING =") || text.contains("TYPE_CHECKING:=") {
        return;
    }
    for stmt in body {
        let Stmt::If(s) = stmt else { continue };
        let tests = match s.test.as_ref() {
            ast::Expr::Name(name) => name.id.as_str() == "TYPE_CHECKING",
            ast::Expr::Attribute(e) => e.attr.as_str() == "TYPE_CHECKING",
            _ => false,
        };
        if tests {
            s.body = vec![Stmt::Pass(ast::StmtPass { range: s.range })];
        }
    }
}

struct Facts<'s> {
    source: &'s Source,
    words: HashSet<&'s str>,
    /// Where the module's own statements define functions and classes.
    definitions: HashMap<String, Vec<u32>>,
}

impl Facts<'_> {
    /// Whether the program defines the name after `offset`, and nothing before the definition mentions it: what the import
    /// binds is never seen.
    fn is_replaced(&self, name: &str, offset: u32) -> bool {
        let Some(from) = self
            .definitions
            .get(name)
            .and_then(|all| all.iter().find(|from| **from >= offset))
        else {
            return false;
        };
        let between = self
            .source
            .text()
            .get(offset as usize..*from as usize)
            .unwrap_or_default();
        !words(between).any(|word| word == name)
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
}

fn has_star(body: &[Stmt]) -> bool {
    body.iter().any(|stmt| match stmt {
        Stmt::ImportFrom(import) => is_star(import),
        _ => super::walk::blocks(stmt).into_iter().any(has_star),
    })
}

fn is_star(import: &ast::StmtImportFrom) -> bool {
    import.names.iter().any(|alias| alias.name.as_str() == "*")
}

fn definitions(body: &[Stmt]) -> HashMap<String, Vec<u32>> {
    let mut out: HashMap<String, Vec<u32>> = HashMap::new();
    for stmt in body {
        let name = match stmt {
            Stmt::FunctionDef(s) if s.decorator_list.is_empty() => &s.name,
            Stmt::ClassDef(s) if s.decorator_list.is_empty() && s.bases.is_empty() => &s.name,
            _ => continue,
        };
        out.entry(name.to_string())
            .or_default()
            .push(stmt.span().start);
    }
    out
}

fn block(body: &mut [Stmt], facts: &Facts<'_>, missing: &mut Missing) {
    for stmt in body {
        let end = stmt.span().end;
        match stmt {
            Stmt::ImportFrom(import) if is_star(import) => star(import, end, facts, missing),
            Stmt::If(s) => {
                block(&mut s.body, facts, missing);
                block(&mut s.orelse, facts, missing);
            }
            Stmt::For(s) => {
                block(&mut s.body, facts, missing);
                block(&mut s.orelse, facts, missing);
            }
            Stmt::While(s) => {
                block(&mut s.body, facts, missing);
                block(&mut s.orelse, facts, missing);
            }
            Stmt::With(s) => block(&mut s.body, facts, missing),
            Stmt::Try(s) => {
                block(&mut s.body, facts, missing);
                for ast::ExceptHandler::ExceptHandler(handler) in &mut s.handlers {
                    block(&mut handler.body, facts, missing);
                }
                block(&mut s.orelse, facts, missing);
                block(&mut s.finalbody, facts, missing);
            }
            _ => {}
        }
    }
}

fn star(import: &mut ast::StmtImportFrom, end: u32, facts: &Facts<'_>, missing: &mut Missing) {
    let module = import.module.as_deref().unwrap_or("").to_owned();
    let level = import.level.as_ref().map_or(0, |level| level.to_u32());
    let surface = surface();
    let (Some(decl), Some(names), 0) =
        (surface.module(&module), surface.star_names(&module), level)
    else {
        return;
    };
    let Some(range) = import.names.first().map(|alias| alias.range) else {
        return;
    };
    import.names.clear();
    for name in names {
        if !facts.words.contains(&name) || facts.is_replaced(name, end) {
            continue;
        }
        if decl.item(name).is_none() {
            missing.insert(name.to_owned(), module.clone());
            continue;
        }
        // A later star import takes a name over that an earlier one lacked.
        missing.remove(name);
        import.names.push(ast::Alias {
            range,
            name: ast::Identifier::new(name),
            asname: None,
        });
    }
}
