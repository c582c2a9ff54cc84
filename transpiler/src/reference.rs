//! The generated documentation: `docs/rules.md` and `docs/python-surface.md`. A test compares the committed files.

use crate::diagnostic::codes::{CHAPTERS, RULES};
use crate::policy::GRAMMAR_RULES;
use crate::stubs::{Decl, Kind, surface};

const GENERATED: &str = "<!-- Generated from the tables in `transpiler/`; `UPDATE_DOCS=1 cargo test -p stelp-transpiler --test documents` writes it. -->\n";

/// `docs/rules.md`: every code.
pub fn rules() -> String {
    let mut out = format!("# Rules\n\n{GENERATED}\n");
    out += "Each diagnostic carries one of these codes. A number never changes its meaning. Where a rule is about a weakness, its CWE is named;\n";
    out += "the others are about the language that is supported.\n";
    for (number, title) in CHAPTERS {
        out += &format!("\n## {title}\n\n| code | title | CWE | why |\n|---|---|---|---|\n");
        for rule in RULES
            .iter()
            .filter(|rule| rule.code.0 / 100 * 100 == *number)
        {
            let cwe = if rule.cwe == "none" { "" } else { rule.cwe };
            out += &format!(
                "| `{}` | {} | {cwe} | {} |\n",
                rule.code,
                rule.title,
                rule.explanation.replace('|', "\\|")
            );
        }
    }
    out += "\n## Grammar rules a policy can switch on\n\nUnder `python.deny`; they report as `STP0602`.\n\n| rule | refuses |\n|---|---|\n";
    for rule in GRAMMAR_RULES {
        out += &format!("| `{}` | {} |\n", rule.name, rule.meaning);
    }
    out
}

/// `docs/python-surface.md`: every builtin, type, method, module.
pub fn python_surface() -> String {
    let surface = surface();
    let mut out = format!("# The Python surface\n\n{GENERATED}\n");
    out += "What programs can name, from the stub files in `transpiler/src/stubs/`. A name that is not here is refused before the program runs.\n";
    out += "\n## Builtin functions\n\n";
    for decl in surface
        .builtins
        .values()
        .filter(|decl| decl.kind == Kind::Function)
    {
        out += &format!("- {}\n", line(decl));
    }
    out += "\n## Builtin constants\n\n`None`, `True`, `False`";
    for decl in surface
        .builtins
        .values()
        .filter(|decl| decl.kind == Kind::Constant)
    {
        out += &format!(", `{}`", decl.name);
    }
    out += "\n\n## Builtin types\n";
    for ty in surface.types.values() {
        let declared = surface.builtin(ty.name);
        if declared.is_some_and(|decl| decl.kind == Kind::Exception) {
            continue;
        }
        match declared {
            Some(decl) => out += &format!("\n### `{}({})`\n\n", ty.name, decl.signature()),
            None => out += &format!("\n### `{}` (no name of its own)\n\n", ty.name),
        }
        if ty.methods.is_empty() {
            out += "No methods but the special ones.\n";
        }
        for decl in ty.methods.values() {
            out += &format!("- {}\n", line(decl));
        }
    }
    out += "\n## Exceptions\n\n";
    for decl in surface
        .builtins
        .values()
        .filter(|decl| decl.kind == Kind::Exception)
    {
        let base = decl
            .base
            .as_ref()
            .map(|base| format!(" ({base})"))
            .unwrap_or_default();
        out += &format!("- `{}`{base}\n", decl.name);
    }
    for module in surface.modules.values() {
        out += &format!("\n## Module `{}`\n\n{}\n\n", module.name, module.doc.trim());
        for decl in module.items.values().filter(|decl| decl.kind != Kind::Form) {
            out += &format!("- {}\n", line(decl));
        }
        let forms: Vec<String> = module
            .items
            .values()
            .filter(|decl| decl.kind == Kind::Form)
            .map(|decl| format!("`{}`", decl.name))
            .collect();
        if !forms.is_empty() {
            out += &format!("\nOnly in annotations: {}.\n", forms.join(", "));
        }
    }
    out
}

/// One item as a reader of Python knows it.
fn line(decl: &Decl) -> String {
    match decl.kind {
        Kind::Constant => format!("`{}: {}`", decl.name, decl.returns),
        _ if decl.attribute => format!("`.{}: {}`", decl.name, decl.returns),
        _ if decl.returns == "Any" => format!("`{}({})`", decl.name, decl.signature()),
        _ => format!("`{}({}) -> {}`", decl.name, decl.signature(), decl.returns),
    }
}
