//! What a program may do, read from its tree before it runs: the answer to `explain`.

use crate::parse::ast::{self, Expr, Stmt};
use crate::parse::{Spanned, span_of};
use crate::source::{Source, Span};
use crate::vet::walk;
use std::collections::BTreeMap;

/// A place in the program, for people.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// From 1.
    pub line: u32,
    /// The function around it; `None` at module level.
    pub function: Option<String>,
}

/// What a program may do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Modules it imports, with the items it names.
    pub modules: BTreeMap<String, Vec<String>>,
    /// Where it reads input: `input()` and `sys.stdin`.
    pub reads_input: Vec<Place>,
    /// Where it writes output: `print` and `sys.stdout`.
    pub writes_output: Vec<Place>,
    /// Loops without a bound that can be seen: `while` with a constant condition.
    pub unbounded_loops: Vec<Place>,
    /// Other `while` loops.
    pub while_loops: Vec<Place>,
    /// Functions that call themselves by name.
    pub recursion: Vec<Place>,
    /// Functions and classes it defines.
    pub functions: Vec<String>,
    pub classes: Vec<String>,
}

impl Manifest {
    /// The manifest as text for a person.
    pub fn render(&self, name: &str) -> String {
        let mut out = format!("{name}\n");
        let mut line = |title: &str, text: String| out += &format!("  {title:<18} {text}\n");
        let places = |all: &[Place]| match all {
            [] => "no".to_owned(),
            _ => {
                let lines: Vec<String> = all.iter().map(|place| place.line.to_string()).collect();
                format!("yes, line {}", lines.join(", "))
            }
        };
        let modules: Vec<String> = self
            .modules
            .iter()
            .map(|(module, items)| {
                if items.is_empty() {
                    module.clone()
                } else {
                    format!("{module} ({})", items.join(", "))
                }
            })
            .collect();
        line(
            "modules",
            if modules.is_empty() {
                "none".to_owned()
            } else {
                modules.join(", ")
            },
        );
        line("files", "none".to_owned());
        line("network", "none".to_owned());
        line("processes", "none".to_owned());
        line("clock, randomness", "none".to_owned());
        line("tools", "none".to_owned());
        line("reads input", places(&self.reads_input));
        line("writes output", places(&self.writes_output));
        line("unbounded loops", places(&self.unbounded_loops));
        line("while loops", places(&self.while_loops));
        line("recursion", places(&self.recursion));
        line("functions", self.functions.len().to_string());
        line("classes", self.classes.len().to_string());
        out
    }
}

/// Reads a program's manifest.
pub fn of(body: &[Stmt], source: &Source) -> Manifest {
    let mut reader = Reader {
        source,
        functions: Vec::new(),
        streams: Vec::new(),
        out: Manifest::default(),
    };
    reader.block(body);
    for items in reader.out.modules.values_mut() {
        items.sort();
        items.dedup();
    }
    for places in [
        &mut reader.out.reads_input,
        &mut reader.out.writes_output,
        &mut reader.out.unbounded_loops,
        &mut reader.out.while_loops,
        &mut reader.out.recursion,
    ] {
        places.sort();
        places.dedup();
    }
    reader.out
}

struct Reader<'a> {
    source: &'a Source,
    functions: Vec<&'a str>,
    /// Names bound to modules, with the module.
    streams: Vec<(String, String)>,
    out: Manifest,
}

impl<'a> Reader<'a> {
    fn place(&self, span: Span) -> Place {
        Place {
            line: self.source.line_of(span.start),
            function: self.functions.last().map(|name| (*name).to_owned()),
        }
    }

    fn block(&mut self, body: &'a [Stmt]) {
        for stmt in body {
            self.statement(stmt);
        }
    }

    fn statement(&mut self, stmt: &'a Stmt) {
        let mut all = Vec::new();
        walk::expressions(stmt, &mut |expr| all.push(expr));
        all.into_iter().for_each(|expr| self.expression(expr));
        match stmt {
            Stmt::FunctionDef(s) => {
                self.out.functions.push(s.name.to_string());
                self.functions.push(&s.name);
                self.block(&s.body);
                self.functions.pop();
            }
            Stmt::ClassDef(s) => {
                self.out.classes.push(s.name.to_string());
                self.block(&s.body);
            }
            Stmt::Import(s) => {
                for alias in &s.names {
                    self.out.modules.entry(alias.name.to_string()).or_default();
                    let bound = alias.asname.as_ref().unwrap_or(&alias.name);
                    self.streams
                        .push((bound.to_string(), alias.name.to_string()));
                }
            }
            Stmt::ImportFrom(s) => {
                let module = s.module.as_deref().unwrap_or("").to_owned();
                for alias in &s.names {
                    if module == "sys" {
                        let place = self.place(span_of(alias.range));
                        self.stream(&alias.name, place);
                    }
                    if module != "__future__" {
                        self.out
                            .modules
                            .entry(module.clone())
                            .or_default()
                            .push(alias.name.to_string());
                    }
                }
            }
            Stmt::While(s) => {
                let place = self.place(s.test.span());
                if matches!(s.test.as_ref(), Expr::Constant(_)) {
                    self.out.unbounded_loops.push(place);
                } else {
                    self.out.while_loops.push(place);
                }
            }
            _ => {}
        }
        for block in walk::blocks(stmt) {
            self.block(block);
        }
    }

    fn stream(&mut self, name: &str, place: Place) {
        match name {
            "stdin" => self.out.reads_input.push(place),
            "stdout" | "stderr" => self.out.writes_output.push(place),
            _ => {}
        }
    }

    fn expression(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if name.ctx == ast::ExprContext::Load => match name.id.as_str() {
                "input" => {
                    let place = self.place(expr.span());
                    self.out.reads_input.push(place);
                }
                "print" => {
                    let place = self.place(expr.span());
                    self.out.writes_output.push(place);
                }
                _ => {}
            },
            Expr::Attribute(e) => {
                if let Expr::Name(module) = e.value.as_ref()
                    && let Some((_, module)) = self
                        .streams
                        .iter()
                        .find(|(name, _)| name == module.id.as_str())
                        .cloned()
                {
                    if module == "sys" {
                        let place = self.place(expr.span());
                        self.stream(&e.attr, place);
                    }
                    if let Some(items) = self.out.modules.get_mut(&module) {
                        items.push(e.attr.to_string());
                    }
                }
            }
            Expr::Call(call) => {
                let callee = match call.func.as_ref() {
                    Expr::Name(name) => Some(name.id.as_str()),
                    Expr::Attribute(e) if matches!(e.value.as_ref(), Expr::Name(n) if matches!(n.id.as_str(), "self" | "cls")) => {
                        Some(e.attr.as_str())
                    }
                    _ => None,
                };
                if callee.is_some_and(|callee| self.functions.contains(&callee)) {
                    let place = self.place(expr.span());
                    self.out.recursion.push(place);
                }
            }
            _ => {}
        }
        let mut all = Vec::new();
        walk::children(expr, &mut |child| all.push(child));
        all.into_iter().for_each(|child| self.expression(child));
    }
}
