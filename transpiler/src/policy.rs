//! What a policy means for translation. Reading policy files is the harness's work.

use crate::diagnostic::{Code, codes};
use std::collections::BTreeSet;

/// The part of a policy that decides whether a program is translated.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Modules a program may import. `None` is every module the stubs declare.
    pub modules: Option<BTreeSet<String>>,
    /// Grammar rules that are switched on, see [`GRAMMAR_RULES`].
    pub deny: BTreeSet<String>,
    pub limits: Limits,
}

/// Sizes a program may have. All of them are checked before anything recursive looks at the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of source text.
    pub source_bytes: usize,
    /// Lines of source text.
    pub lines: usize,
    /// Brackets inside brackets. CPython's own limit is 200.
    pub nesting: usize,
    /// Indented blocks inside blocks. CPython's own limit is 100.
    pub indentation: usize,
    /// Operators, calls, attribute and element accesses in one expression.
    pub chain: usize,
    /// `elif` branches of one `if`.
    pub elifs: usize,
    /// Different names bound in one function, class or module.
    pub names: usize,
    /// Functions, lambdas and classes in the program.
    pub functions: usize,
    /// Elements of one literal, arguments of one call, statements of one block.
    pub elements: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            source_bytes: 256 * 1024,
            lines: 20_000,
            nesting: 200,
            indentation: 100,
            // rustc's own stack gives out at about 400 nested calls.
            chain: 200,
            elifs: 500,
            names: 2_000,
            functions: 2_000,
            elements: 50_000,
        }
    }
}

impl Default for Policy {
    /// The `strict` preset: every declared module, no extra grammar rule, default limits.
    fn default() -> Policy {
        Policy {
            modules: None,
            deny: BTreeSet::new(),
            limits: Limits::default(),
        }
    }
}

impl Policy {
    pub fn allows_module(&self, name: &str) -> bool {
        self.modules
            .as_ref()
            .is_none_or(|modules| modules.contains(name))
    }

    /// Whether the grammar rule is switched on.
    pub fn denies(&self, rule: &str) -> bool {
        self.deny.contains(rule)
    }

    /// The entries of `deny` that name no grammar rule.
    pub fn unknown_rules(&self) -> Vec<&str> {
        self.deny
            .iter()
            .map(String::as_str)
            .filter(|name| grammar_rule(name).is_none())
            .collect()
    }
}

/// A grammar rule a policy may switch on with `deny`.
#[derive(Clone, Copy, Debug)]
pub struct GrammarRule {
    pub name: &'static str,
    /// What it refuses.
    pub meaning: &'static str,
}

/// Every grammar rule, in the order of the documentation.
pub const GRAMMAR_RULES: &[GrammarRule] = &[
    GrammarRule {
        name: "while",
        meaning: "any `while` loop",
    },
    GrammarRule {
        name: "while-constant",
        meaning: "a `while` loop whose condition is a constant, such as `while True`",
    },
    GrammarRule {
        name: "recursion",
        meaning: "a function that calls itself by name",
    },
    GrammarRule {
        name: "class",
        meaning: "class definitions",
    },
    GrammarRule {
        name: "function",
        meaning: "function definitions",
    },
    GrammarRule {
        name: "lambda",
        meaning: "`lambda` expressions",
    },
    GrammarRule {
        name: "global",
        meaning: "`global` statements",
    },
    GrammarRule {
        name: "nonlocal",
        meaning: "`nonlocal` statements",
    },
    GrammarRule {
        name: "bare-except",
        meaning: "`except:` and `except BaseException:`",
    },
    GrammarRule {
        name: "assert",
        meaning: "`assert` statements",
    },
    GrammarRule {
        name: "delete",
        meaning: "`del` statements",
    },
    GrammarRule {
        name: "import",
        meaning: "`import` statements",
    },
    GrammarRule {
        name: "input",
        meaning: "the function `input` and `sys.stdin`",
    },
    GrammarRule {
        name: "dynamic-attribute",
        meaning: "`getattr`, `setattr`, `delattr` and `hasattr`",
    },
];

/// The rule of this name, or of this code followed by a slash and the name (`STP0602/while`).
pub fn grammar_rule(name: &str) -> Option<&'static GrammarRule> {
    let name = name.strip_prefix("STP0602/").unwrap_or(name);
    GRAMMAR_RULES.iter().find(|rule| rule.name == name)
}

/// The code every switched-on grammar rule reports under.
pub const GRAMMAR_CODE: Code = codes::GRAMMAR_DENIED;
