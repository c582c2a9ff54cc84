//! The table of rules: every code a diagnostic can carry, with its weakness class, title and explanation.
//!
//! Codes are stable: a number is never given another meaning.

/// A rule's number. `STP0103` is `Code(103)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u16);

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "STP{:04}", self.0)
    }
}

impl Code {
    /// The table's entry; unknown numbers, which only a defect could make, read as the internal error.
    pub fn rule(self) -> &'static Rule {
        RULES
            .iter()
            .find(|rule| rule.code == self)
            .unwrap_or(&FALLBACK)
    }

    /// The code of a text such as `STP0103`.
    pub fn parse(text: &str) -> Option<Code> {
        let code = Code(text.strip_prefix("STP")?.parse().ok()?);
        RULES.iter().any(|rule| rule.code == code).then_some(code)
    }
}

/// What a code means.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub code: Code,
    /// `CWE-95`, or `none` where the rule is about the language and not about a weakness.
    pub cwe: &'static str,
    pub title: &'static str,
    pub explanation: &'static str,
}

static FALLBACK: Rule = Rule {
    code: INTERNAL,
    cwe: "CWE-755",
    title: "internal error",
    explanation: "",
};

/// The chapters of the table: the first number of each and what it is about.
pub const CHAPTERS: &[(u16, &str)] = &[
    (100, "Text and size"),
    (200, "Syntax"),
    (300, "Errors of CPython's compiler"),
    (400, "Language not supported"),
    (500, "Names, attributes and modules"),
    (600, "Policy"),
    (700, "Internal"),
];

macro_rules! rules {
    ($($name:ident = $number:literal, $cwe:literal, $title:literal, $explanation:literal;)*) => {
        $(pub const $name: Code = Code($number);)*
        /// Every rule, by number.
        pub static RULES: &[Rule] = &[
            $(Rule { code: $name, cwe: $cwe, title: $title, explanation: $explanation },)*
        ];
    };
}

rules! {
    SOURCE_TOO_LARGE = 101, "CWE-400", "program too large",
        "The text is longer than `limits.source` of the policy. Large programs cost translation and compile time; data belongs into the input, not into the text.";
    NOT_TEXT = 102, "CWE-20", "not a text file",
        "The file contains NUL bytes, which CPython refuses too (\"source code cannot contain null bytes\").";
    NOT_UTF8 = 103, "CWE-20", "not UTF-8",
        "Source is read as UTF-8, as CPython does by default.";
    ENCODING_DECLARATION = 104, "CWE-20", "other encoding declared",
        "A PEP 263 comment names an encoding other than UTF-8. Such comments can hide what a reviewer sees.";
    NESTED_TOO_DEEPLY = 105, "CWE-674", "nested too deeply",
        "Brackets or blocks are nested beyond the limit. CPython stops at 200 brackets and 100 indented blocks.";
    CHAIN_TOO_LONG = 106, "CWE-674", "expression too long",
        "One expression has more operators, calls or accesses than the limit. Build the value in a loop, or in several statements.";
    TOO_MANY_ELIFS = 107, "CWE-674", "too many branches",
        "One `if` has more `elif` branches than the limit. A dict lookup does the same.";
    TOO_MANY_LINES = 108, "CWE-400", "too many lines",
        "The program has more lines than the limit.";
    TOO_MANY_NAMES = 109, "CWE-400", "too many names",
        "One function, class or module binds more names than the limit. Use a list or a dict.";
    TOO_MANY_FUNCTIONS = 110, "CWE-400", "too many functions",
        "The program defines more functions, lambdas and classes than the limit.";
    NUMBER_TOO_LONG = 111, "CWE-400", "number too long",
        "A decimal integer literal has more than 4300 digits; CPython refuses it too. Write it in hexadecimal.";
    TOO_MANY_ELEMENTS = 112, "CWE-400", "too many elements",
        "One literal, call or block has more elements than the limit.";
    BIDI_CONTROL = 113, "CWE-1007", "invisible direction control",
        "The text contains a character that changes the direction in which text is shown, so that a reviewer reads something else than what runs (CVE-2021-42574).";
    SYNTAX = 201, "none", "invalid syntax",
        "The text is not Python. CPython raises `SyntaxError` before running anything.";
    INDENTATION = 202, "none", "wrong indentation",
        "The indentation does not form blocks. CPython raises `IndentationError`.";
    TABS = 203, "none", "tabs mixed with spaces",
        "Tabs and spaces are mixed so that the blocks depend on the width of a tab. CPython raises `TabError`.";
    STRING = 204, "none", "bad string literal",
        "A string or bytes literal is not closed or has an impossible escape or character.";
    FSTRING = 205, "none", "bad f-string",
        "The text between braces in an f-string is not an expression.";
    SURROGATE = 206, "CWE-176", "lone surrogate",
        "A string literal contains a lone surrogate (`\\ud800` to `\\udfff`). Such strings cannot be printed or encoded, and are not supported.";
    FSTRING_QUOTES = 207, "none", "same quotes inside an f-string",
        "Python 3.12 allows the quotes of an f-string inside its expressions; the reference here is 3.11, which does not.";
    IDENTIFIER = 208, "CWE-1007", "confusing identifier",
        "An identifier changes under NFKC normalisation in a way that hides what it names.";
    BACKSLASH_IN_FSTRING = 209, "none", "backslash inside an f-string expression",
        "Python 3.11 does not allow a backslash between the braces of an f-string.";
    RETURN_OUTSIDE = 301, "none", "`return` outside a function",
        "CPython raises `SyntaxError: 'return' outside function`.";
    LOOP_CONTROL_OUTSIDE = 302, "none", "`break` or `continue` outside a loop",
        "CPython raises `SyntaxError`.";
    YIELD_OUTSIDE = 303, "none", "`yield` or `await` outside a function",
        "CPython raises `SyntaxError`.";
    SCOPE_DECLARATION = 304, "none", "wrong `global` or `nonlocal`",
        "The name is a parameter, used before the declaration, declared twice in different ways, or has no enclosing binding. CPython raises `SyntaxError`.";
    DUPLICATE_ARGUMENT = 305, "none", "duplicate parameter",
        "Two parameters of one function have the same name. CPython raises `SyntaxError`.";
    ASSIGN_TARGET = 306, "none", "cannot assign to this",
        "Only names, attributes, elements, slices, and tuples or lists of them can be assigned to. CPython raises `SyntaxError`.";
    STARRED = 307, "none", "misplaced star",
        "A starred expression is allowed only in an assignment target, a call, a list, a tuple or a set, once per target. CPython raises `SyntaxError`.";
    PARAMETER_ORDER = 308, "none", "parameters in the wrong order",
        "A parameter without a default follows one with a default. CPython raises `SyntaxError`.";
    FUTURE_IMPORT = 309, "none", "wrong `from __future__` import",
        "Such imports stand at the beginning of the file and name an existing feature. CPython raises `SyntaxError`.";
    CALL_ARGUMENTS = 310, "none", "wrong arguments in a call",
        "A keyword is repeated, or a positional argument follows a keyword. CPython raises `SyntaxError`.";
    DELETE_TARGET = 311, "none", "cannot delete this",
        "Only names, attributes, elements and slices can be deleted. CPython raises `SyntaxError`.";
    NAMED_EXPRESSION = 312, "none", "misplaced `:=`",
        "An assignment expression is not allowed here. CPython raises `SyntaxError`.";
    DEBUG_NAME = 313, "none", "cannot bind `__debug__`",
        "`__debug__` is a constant. CPython raises `SyntaxError`.";
    EXCEPT_ORDER = 314, "none", "`except:` must be last",
        "A handler for everything stands before another handler. CPython raises `SyntaxError`.";
    TOO_MANY_BLOCKS = 315, "none", "too many nested blocks",
        "More than 20 loops, `try` and `with` blocks are nested. CPython raises `SyntaxError: too many statically nested blocks`.";
    NOT_IN_FUNCTION = 316, "none", "only allowed at module level",
        "CPython raises `SyntaxError`.";
    EARLY_ERROR = 317, "none", "refused by CPython's compiler",
        "CPython raises `SyntaxError` before running anything.";
    GENERATOR = 401, "none", "generator function",
        "Retired: every generator function is supported.";
    ASYNC = 402, "none", "asynchronous code",
        "Retired: `async` and `await` are supported.";
    DECORATOR = 403, "none", "decorator",
        "Retired: every decorator is supported.";
    MULTIPLE_INHERITANCE = 404, "none", "multiple inheritance",
        "Retired: a class may have several bases.";
    CLASS_KEYWORDS = 405, "CWE-693", "metaclass of the program",
        "A class may name `type` or a metaclass of the standard library as its metaclass, and no other.";
    MATCH = 406, "none", "pattern CPython refuses",
        "A pattern that can never be reached, or that binds names in a way CPython does not allow.";
    EXCEPT_STAR = 407, "none", "jump out of an `except*` block",
        "CPython does not allow `break`, `continue` and `return` there.";
    TYPE_PARAMETERS = 408, "none", "type alias or type parameters",
        "Retired: the syntax of PEP 695 is accepted.";
    BASE_CLASS = 410, "none", "unsupported base class",
        "A class that extends `type` or another metaclass is a metaclass itself, which is not supported.";
    ANNOTATION = 411, "none", "annotation with an effect",
        "CPython evaluates this annotation when the definition runs, and it might raise or do something. Annotations are kept as documentation here and never run.";
    SPECIAL_METHOD = 412, "CWE-693", "unsupported special method",
        "The method would change how Python itself treats the class in a way that is not supported.";
    WITH = 413, "none", "`with` statement",
        "Only context managers written in the program are supported.";
    STATEMENT = 414, "none", "unsupported statement",
        "The statement is not supported here.";
    EXPRESSION = 415, "none", "unsupported expression",
        "The expression is not supported here.";
    CLASS_BODY = 416, "none", "unsupported class body",
        "Retired: a class body may contain any statement.";
    DEL_EXCEPT = 417, "none", "unsupported use of a name",
        "The name is used in a way that is not supported.";
    FORBIDDEN_BUILTIN = 501, "CWE-95", "forbidden builtin",
        "The function runs text as code, reaches the interpreter, or touches the machine. There is nothing behind its name in a compiled program.";
    UNSUPPORTED_BUILTIN = 502, "none", "unsupported builtin",
        "CPython has this builtin name, and it is not supported.";
    MODULE = 503, "CWE-829", "module not available",
        "The module is not part of the supported surface. Nothing can be loaded from disk at run time.";
    MODULE_ITEM = 504, "CWE-829", "not available in this module",
        "The module exists, and this attribute of it is not part of the supported surface.";
    STAR_IMPORT = 505, "CWE-829", "star import",
        "What `import *` of this module binds is not known. Name what is imported.";
    SPECIAL_ATTRIBUTE = 506, "CWE-693", "special attribute",
        "Names with two underscores reach the interpreter's internals. Only a short list can be read.";
    ATTRIBUTE = 507, "none", "unsupported attribute",
        "Builtin objects of CPython have this attribute, and it is not supported.";
    MODULE_VALUE = 508, "CWE-693", "module used as a value",
        "A module can only be used as the left side of a dot.";
    RESERVED_NAME = 509, "CWE-693", "reserved name",
        "The name belongs to the interpreter's machinery and cannot be read or bound.";
    FORMAT_TRAVERSAL = 510, "CWE-134", "format string reaches attributes",
        "A replacement field of `str.format` names a special attribute, which is a known way out of sandboxes.";
    MODULE_ASSIGNMENT = 511, "CWE-693", "module changed",
        "A module's attributes cannot be assigned or deleted.";
    BUILTIN_USE = 512, "none", "unsupported use of a builtin",
        "The builtin is supported, but not with these arguments.";
    MODULE_DENIED = 601, "CWE-829", "module denied by the policy",
        "The policy's `python.modules` does not list this module.";
    GRAMMAR_DENIED = 602, "CWE-1177", "denied by a grammar rule",
        "The policy switches this grammar rule on under `python.deny`.";
    UNKNOWN_RULE = 603, "CWE-20", "unknown grammar rule",
        "`python.deny` of the policy names a rule that does not exist.";
    INTERNAL = 701, "CWE-755", "internal error",
        "A stage of the translator failed on a program it had accepted. This is a defect of the translator: please report it with the program.";
    AUDIT = 702, "CWE-693", "audit refused the translation",
        "The emitted Rust contains something outside the allow-list. This is a defect of the translator: please report it with the program.";
}
