//! Where a name lives, and what it is called in Rust.

use super::*;

/// What a name means where it stands.
pub(super) enum Resolved {
    Var(Var),
    Builtin,
    Module(String),
    Item(String, String),
    /// A name the class body being lowered binds.
    ClassName(String),
    Unbound,
}

impl Lowerer<'_> {
    pub(super) fn class_name(&self) -> Option<String> {
        self.scopes.iter().rev().find_map(|scope| match scope {
            Scope::Class { name, .. } => Some(Some(name.clone())),
            Scope::Function { class, .. } => Some(class.clone()),
            Scope::Comp { .. } => None,
        })?
    }

    /// Private names are mangled inside a class, as CPython does.
    pub(super) fn mangle(&self, name: &str) -> String {
        self.mangle_in(name, self.class_name().as_deref())
    }

    pub(super) fn mangle_in(&self, name: &str, class: Option<&str>) -> String {
        match class {
            Some(class) if name.starts_with("__") && !name.ends_with("__") => {
                let class = class.trim_start_matches('_');
                if class.is_empty() {
                    name.to_owned()
                } else {
                    format!("_{class}{name}")
                }
            }
            _ => name.to_owned(),
        }
    }

    pub(super) fn resolve(&mut self, raw: &str) -> Resolved {
        let name = self.mangle(raw);
        self.resolve_from(&name, self.scopes.len())
    }

    /// Resolves a name as seen from outside the scope at `index`, for the function being lowered.
    pub(super) fn resolve_outside(&mut self, name: &str, index: usize) -> Resolved {
        self.resolve_from(name, index)
    }

    /// Resolves a name as seen from below `top` scopes.
    fn resolve_from(&mut self, name: &str, top: usize) -> Resolved {
        let mut skip_to_module = false;
        for i in (0..top).rev() {
            enum Found {
                Local(FnId, LocalId),
                Class,
                Import(Import),
                Global,
                No,
            }
            if name == "__class__" && matches!(self.scopes[i], Scope::Class { .. }) && i + 1 < top {
                // A method, or code in it, reads the class it is written in.
                if let Some(var) = self.enclosing_class() {
                    return Resolved::Var(var);
                }
            }
            let found = match &self.scopes[i] {
                _ if skip_to_module && i > 0 => Found::No,
                Scope::Comp { locals } => match locals.get(name) {
                    Some(local) => Found::Local(self.function_at(i), *local),
                    None => Found::No,
                },
                Scope::Class { bound, .. } if i + 1 == self.scopes.len() && top > i => {
                    if bound.globals.contains(name) {
                        Found::Global
                    } else if bound.nonlocals.contains(name) {
                        Found::No
                    } else if binds_mangled(bound, name) {
                        Found::Class
                    } else {
                        Found::No
                    }
                }
                Scope::Class { .. } => Found::No,
                Scope::Function {
                    id, bound, locals, ..
                } => {
                    if bound.globals.contains(name) && *id != MODULE {
                        Found::Global
                    } else if let Some(import) =
                        bound.import(name).filter(|_| !locals.contains_key(name))
                    {
                        Found::Import(import.clone())
                    } else if let Some(local) = locals.get(name) {
                        Found::Local(*id, *local)
                    } else {
                        Found::No
                    }
                }
            };
            match found {
                Found::No => {}
                Found::Global => skip_to_module = true,
                Found::Class => {
                    return Resolved::ClassName(name.to_owned());
                }
                Found::Import(import) => {
                    if i == 0 && self.current() == MODULE && !self.imported.contains(name) {
                        return Resolved::Unbound;
                    }
                    return match import.item {
                        Some(item) => Resolved::Item(import.module, item),
                        None => Resolved::Module(import.module),
                    };
                }
                Found::Local(function, local) => {
                    return Resolved::Var(self.reach(function, local, i));
                }
            }
        }
        if self.surface.is_builtin(name) {
            Resolved::Builtin
        } else {
            Resolved::Unbound
        }
    }

    /// The function that owns what is written at scope `index`.
    fn function_at(&self, index: usize) -> FnId {
        self.scopes[..=index]
            .iter()
            .rev()
            .find_map(Scope::function)
            .unwrap_or(MODULE)
    }

    /// A variable of `owner`, seen from the function being lowered: its own, a module slot, or a chain of captures.
    pub(super) fn reach(&mut self, owner: FnId, local: LocalId, index: usize) -> Var {
        let current = self.current();
        if owner == current {
            return Var::Local(local);
        }
        let is_comp_target = matches!(self.scopes[index], Scope::Comp { .. });
        if owner == MODULE && !is_comp_target {
            self.functions[MODULE].locals[local].shared = true;
            return Var::Global(local);
        }
        let chain: Vec<FnId> = self.scopes[index + 1..]
            .iter()
            .filter_map(Scope::function)
            .collect();
        let mut outer_function = owner;
        let mut outer = local;
        for function in chain {
            self.functions[outer_function].locals[outer].in_cell = true;
            let known = self.functions[function]
                .captures
                .iter()
                .find(|c| c.outer == outer);
            let inner = match known {
                Some(capture) => capture.inner,
                None => {
                    let name = self.functions[outer_function].locals[outer].name.clone();
                    let inner = self.new_local(function, &name, 0);
                    let new = &mut self.functions[function];
                    new.locals[inner].is_capture = true;
                    new.locals[inner].in_cell = true;
                    new.captures.push(Capture { outer, inner });
                    inner
                }
            };
            outer_function = function;
            outer = inner;
        }
        Var::Local(outer)
    }

    /// The variable an assignment to a name binds.
    pub(super) fn bind(&mut self, raw: &str, range: TextRange) -> Lowered<Var> {
        let name = self.mangle(raw);
        for i in (0..self.scopes.len()).rev() {
            match &self.scopes[i] {
                Scope::Comp { locals } => {
                    if let Some(local) = locals.get(&name) {
                        return Ok(Var::Local(*local));
                    }
                }
                Scope::Class { bound, .. } => {
                    if bound.nonlocals.contains(raw) {
                        return match self.resolve_from(&name, i) {
                            Resolved::Var(var @ Var::Local(_)) => {
                                self.count_outer_binding(&var);
                                Ok(var)
                            }
                            _ => self.refuse(
                                range,
                                format!("no binding for nonlocal '{raw}' found"),
                                "",
                            ),
                        };
                    }
                    if !bound.globals.contains(raw) {
                        let outer = match self.resolve_from(&name, 1) {
                            Resolved::Var(Var::Global(local)) => Some(local),
                            _ => None,
                        };
                        return Ok(Var::Class { name, outer });
                    }
                    break;
                }
                Scope::Function {
                    id, bound, locals, ..
                } => {
                    let (id, is_nonlocal) = (*id, bound.nonlocals.contains(raw));
                    if bound.globals.contains(raw) && id != MODULE {
                        break;
                    }
                    if is_nonlocal {
                        return match self.resolve_from(&name, i) {
                            Resolved::Var(var @ Var::Local(_)) => {
                                self.count_outer_binding(&var);
                                Ok(var)
                            }
                            _ => self.refuse(
                                range,
                                format!("no binding for nonlocal '{raw}' found"),
                                "",
                            ),
                        };
                    }
                    return match locals.get(&name) {
                        Some(local) => Ok(Var::Local(*local)),
                        // A walrus in a generator expression binds in the function around it.
                        None if self.functions[id].kind == FnKind::GenExpr => match self
                            .resolve_from(&name, i)
                        {
                            Resolved::Var(var) => Ok(var),
                            _ => self.refuse(range, format!("'{raw}' cannot be bound here"), ""),
                        },
                        None => self.refuse(range, format!("'{raw}' cannot be bound here"), ""),
                    };
                }
            }
        }
        match self.resolve_from(&name, 1) {
            Resolved::Var(var) => Ok(var),
            _ => self.refuse(range, format!("'{raw}' cannot be bound here"), ""),
        }
    }

    /// A nonlocal assignment is a binding of the variable where it was declared, too.
    fn count_outer_binding(&mut self, var: &Var) {
        if let Var::Local(local) = var {
            let current = self.current();
            self.functions[current].locals[*local].bindings += 1;
        }
    }
}

/// Whether a class body binds a name, which is mangled where it is private.
fn binds_mangled(bound: &Bound, name: &str) -> bool {
    bound.names.contains_key(name)
        || (name.starts_with('_')
            && name
                .find("__")
                .is_some_and(|at| at > 0 && bound.names.contains_key(&name[at..])))
}

const KEYWORDS: &[&str] = &[
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    "union",
    "raw",
    "safe",
    "auto",
    "default",
    "macro_rules",
];

/// Names the prelude or the emitter takes: a program's function or variable of that name gets a trailing `_`.
const TAKEN: &[&str] = &[
    "abs",
    "add",
    "add_assign",
    "add_into",
    "checked",
    "index_range",
    "and",
    "annotated",
    "imaginary",
    "arg",
    "args",
    "ascii",
    "assert_failed",
    "assigned",
    "attempt",
    "big",
    "bind",
    "bit_and",
    "bit_and_assign",
    "bit_or",
    "bit_or_assign",
    "bit_xor",
    "bit_xor_assign",
    "call",
    "call_kw",
    "call_list",
    "call_method",
    "call_method_kw",
    "call_method_list",
    "caught",
    "checkpoint",
    "co",
    "class",
    "concat",
    "contains",
    "del_attr",
    "del_item",
    "div",
    "div_assign",
    "drop",
    "enter",
    "enter_with",
    "eq",
    "eq_value",
    "exit",
    "float_div",
    "float_floor_div",
    "float_mod",
    "float_pow",
    "floor_div",
    "floor_div_assign",
    "floor_div_i64",
    "format",
    "function",
    "ge",
    "ge_value",
    "generator",
    "get_attr",
    "get_index",
    "get_item",
    "get_key",
    "gt",
    "gt_value",
    "handling",
    "invert",
    "is",
    "item",
    "items",
    "iter",
    "it",
    "itertools",
    "le",
    "le_value",
    "len",
    "lt",
    "lt_value",
    "main",
    "abc",
    "copy",
    "dataclasses",
    "enum_",
    "contextlib",
    "functools",
    "math",
    "match_class",
    "match_from_end",
    "match_items",
    "match_items1",
    "match_items2",
    "match_items3",
    "match_keys",
    "match_length",
    "match_mapping",
    "match_rest",
    "match_star",
    "match_type",
    "matmul",
    "matmul_assign",
    "mod_i64",
    "module",
    "modulo",
    "modulo_assign",
    "mul",
    "mul_assign",
    "name_error",
    "ne",
    "ne_value",
    "neg",
    "next",
    "one",
    "operator",
    "outcome",
    "panic",
    "pos",
    "pow",
    "pow_assign",
    "println",
    "py",
    "raise",
    "raise_from",
    "range_i64",
    "range_int",
    "repr",
    "reraise",
    "result",
    "round_float",
    "set_attr",
    "set_index",
    "set_item",
    "shl",
    "shl_assign",
    "shr",
    "shr_assign",
    "slice",
    "start",
    "str",
    "sub",
    "sub_assign",
    "super_",
    "sys",
    "to_str",
    "true_div_i64",
    "truth",
    "typing",
    "unbound_free",
    "unbound_local",
    "unpack",
    "unpack2",
    "unpack3",
    "unpack_star",
    "value",
    "vec",
    "bool",
    "char",
    "f64",
    "i64",
    "u8",
    "usize",
    "function_kw",
    "assigned_free",
    "assigned_local",
    "assigned_name",
    "assigned_or",
    "unbound",
    "type_form",
    "as_bool",
    "as_i64",
    "as_int",
    "as_float",
    "as_str",
    "as_list",
    "small",
    "clamp",
    "float_of",
    "index_of",
    "range_int",
    "enumerate",
    "eq_str",
    "ne_str",
    "is_in",
    "is_in_str",
    "is_none",
    "non_empty",
    "extend_set",
    "extend_star",
    "tuple_of",
    "set_of",
    "spread",
    "next_part",
    "retrace",
    "in_flight",
    "impossible",
    "collect",
    "format_value",
    "hash",
    "is_instance",
    "unsupported",
    "enter_context",
    "exit_context",
    "set_key",
    "not",
    "int_of_str",
    "float_of_str",
    "float_repr",
    "int_of_float",
    "percent_format",
    "type_name",
    "is_iterable",
    "stelp_shim",
    "std",
    "core",
    "alloc",
    "self_",
    "truth_not",
    "key",
    "target",
    "args_list",
    "async_iter",
    "coroutine",
    "async_generator",
    "settle",
    "coroutine_function",
    "asyncio",
];

pub(super) fn reserved() -> &'static [&'static str] {
    TAKEN
}

pub(super) fn is_reserved(name: &str) -> bool {
    TAKEN.contains(&name)
}

/// A free name for an emitted item.
pub(super) fn unique(taken: &mut BTreeSet<String>, base: &str) -> String {
    let mut name = base.to_owned();
    let mut count = 2;
    while !taken.insert(name.clone()) {
        name = if is_reserved(base) && count == 2 {
            format!("{base}_")
        } else {
            format!("{base}_{count}")
        };
        count += 1;
    }
    name
}

/// The snake_case Rust identifier for a Python name; keywords get a trailing underscore.
pub fn rust_identifier(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 2);
    let chars: Vec<char> = name.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_ascii() {
            // Rust lints on confusable and non-snake-case letters; the code point is always safe.
            out.push_str(&format!("u{:x}", c as u32));
        } else if c.is_ascii_uppercase() {
            let after_lower =
                i > 0 && (chars[i - 1].is_ascii_lowercase() || chars[i - 1].is_ascii_digit());
            let before_lower = i > 0
                && chars[i - 1].is_ascii_uppercase()
                && chars.get(i + 1).is_some_and(|c| c.is_ascii_lowercase());
            if after_lower || before_lower {
                out.push('_');
            }
            out.push(c.to_ascii_lowercase());
        } else {
            out.push(c);
        }
    }
    while out.contains("__") && !out.starts_with("__") {
        out = out.replace("__", "_");
    }
    let trimmed = out.trim_matches('_');
    if trimmed.is_empty() {
        // `_` alone is a name in Python and a pattern in Rust.
        return format!(
            "unused{}",
            if name.len() > 1 {
                name.len().to_string()
            } else {
                String::new()
            }
        );
    }
    let mut out = if name.starts_with('_') || trimmed.starts_with(|c: char| c.is_ascii_digit()) {
        format!("p_{trimmed}").replace("__", "_")
    } else {
        trimmed.replace("__", "_")
    };
    if KEYWORDS.contains(&out.as_str()) {
        out.push('_');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::is_reserved;

    /// A program's `checked` must not shadow the function the emitted code calls.
    #[test]
    fn every_lower_case_name_of_the_prelude_is_reserved() {
        let prelude = include_str!("../../../../runtime-shim/src/prelude.rs");
        let emitted = include_str!("../../../../runtime-shim/src/emitted.rs");
        let exported = prelude
            .split("pub use ")
            .filter_map(|item| item.split(';').next())
            .flat_map(|item| {
                item.rsplit("::")
                    .next()
                    .unwrap_or_default()
                    .split([',', '{', '}'])
            });
        let functions = emitted
            .lines()
            .filter_map(|line| {
                line.strip_prefix("pub fn ")
                    .or(line.strip_prefix("pub const fn "))
            })
            .filter_map(|line| line.split(['(', '<']).next());
        let missing: Vec<&str> = exported
            .chain(functions)
            .map(str::trim)
            .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter(|name| !is_reserved(name))
            .collect();
        assert!(missing.is_empty(), "add to TAKEN: {missing:?}");
    }
}
