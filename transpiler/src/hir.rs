//! The small, desugared tree between Python and Rust.
//!
//! - Names are resolved: a local of a function, a module variable, a class variable, a builtin, a module item.
//! - A comprehension's targets are locals of the function around it; a generator expression is a function of its own.
//! - Annotations that cannot fail and that nothing reads are gone; docstrings are data of their function or class.
//! - Private names are mangled, identifiers normalised, calls keep their argument order.
//! - Every expression has an id; inference writes its type in a table under that id.
//!
//! [`lower`] makes it, [`verify`] checks it, [`print`] shows it.

pub mod calls;
pub mod fold;
pub mod lower;
mod pattern;
pub mod print;
pub mod scope;
pub mod verify;
pub mod visit;

pub use pattern::{Alternative, Case, Match, Part, Pattern, PatternKind};

pub type FnId = usize;
pub type LocalId = usize;
pub type ExprId = usize;

/// The function that holds the module's own statements.
pub const MODULE: FnId = 0;

/// A whole program.
pub struct Program {
    pub file: String,
    pub functions: Vec<Function>,
    /// How many expression ids were given out.
    pub expressions: usize,
}

impl Program {
    pub fn function(&self, id: FnId) -> &Function {
        &self.functions[id]
    }

    /// The variables of the module itself.
    pub fn globals(&self) -> &[Local] {
        &self.functions[MODULE].locals
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FnKind {
    Module,
    Def,
    Lambda,
    /// A generator expression: its first local holds the outermost iterator.
    GenExpr,
    /// The body of a class statement, which fills a class that is being built.
    Class,
}

pub struct Function {
    pub kind: FnKind,
    pub name: String,
    pub qualname: String,
    /// The name of the emitted function, unique in the program.
    pub rust_name: String,
    pub doc: Option<String>,
    pub line: u32,
    pub params: Vec<Param>,
    pub locals: Vec<Local>,
    pub captures: Vec<Capture>,
    pub body: Vec<Stmt>,
    /// `return` values are results of the function; a generator's end the iteration.
    pub is_generator: bool,
    /// An `async def`, or a generator expression that awaits: with `is_generator`, an asynchronous generator.
    pub is_async: bool,
    /// Set where the name is bound once and only ever called in a form that binds statically.
    pub direct: bool,
    /// Used as a value, or called in a way only a function object can serve.
    pub escapes: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParamKind {
    PositionalOnly,
    Positional,
    VarArgs,
    KeywordOnly,
    VarKwargs,
}

pub struct Param {
    pub local: LocalId,
    pub kind: ParamKind,
    /// The default, evaluated in the function around, when the `def` runs.
    pub default: Option<Expr>,
}

/// A variable of a function.
pub struct Local {
    pub name: String,
    pub rust_name: String,
    pub is_param: bool,
    /// Comes from the function around.
    pub is_capture: bool,
    /// Captured by a function inside, so it lives in a cell.
    pub in_cell: bool,
    /// For a module variable: used from another function, so it lives in a slot.
    pub shared: bool,
    /// How many times the program binds it.
    pub bindings: u32,
    pub deleted: bool,
    /// The module-level `def` this name always means, if it is bound once and never used before.
    pub function: Option<FnId>,
    /// A builtin of the same name, seen while the variable is unset.
    pub builtin: bool,
}

/// A variable of the function around, seen inside.
#[derive(Clone, Copy)]
pub struct Capture {
    pub outer: LocalId,
    pub inner: LocalId,
}

/// Where a name lives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Var {
    Local(LocalId),
    /// A module variable, seen from another function.
    Global(LocalId),
    /// A name of the class body being run; an augmented assignment falls back to the module variable, then the builtin.
    Class {
        name: String,
        outer: Option<LocalId>,
    },
}

impl Function {
    /// Calling it runs nothing: it makes a generator, a coroutine or an asynchronous generator.
    pub fn suspends(&self) -> bool {
        self.is_generator || self.is_async
    }
}

pub struct Stmt {
    pub line: u32,
    pub kind: StmtKind,
}

pub enum StmtKind {
    Expr(Expr),
    Assign {
        targets: Vec<Target>,
        value: Expr,
    },
    AugAssign {
        target: Target,
        op: BinOp,
        value: Expr,
    },
    Return(Option<Expr>),
    If {
        test: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    While {
        test: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    For {
        target: Target,
        iter: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
        is_async: bool,
    },
    Break,
    Continue,
    Try {
        body: Vec<Stmt>,
        handlers: Vec<Handler>,
        orelse: Vec<Stmt>,
        finalbody: Vec<Stmt>,
    },
    With {
        context: Expr,
        target: Option<Target>,
        body: Vec<Stmt>,
        is_async: bool,
    },
    Raise {
        exc: Option<Expr>,
        cause: Option<Expr>,
    },
    Assert {
        test: Expr,
        message: Option<Expr>,
    },
    Del(Vec<Target>),
    Def {
        var: Var,
        function: FnId,
        /// From the top down: evaluated in this order, applied in the opposite one.
        decorators: Vec<Expr>,
        /// Annotations of parameters and of the result that run, in CPython's order.
        annotations: Vec<(String, Expr)>,
    },
    Class(Box<ClassDef>),
    Pass,
    /// The annotation of a name in a class body.
    Annotate {
        name: String,
        value: Expr,
    },
    Match(Box<Match>),
}

pub struct Handler {
    pub line: u32,
    /// Written `except*`; all handlers of a `try` are, or none is.
    pub star: bool,
    pub matches: Option<Expr>,
    pub name: Option<Var>,
    pub body: Vec<Stmt>,
}

pub struct ClassDef {
    pub var: Var,
    pub name: String,
    pub qualname: String,
    /// The line of the word `class`.
    pub line: u32,
    pub doc: Option<String>,
    pub decorators: Vec<Expr>,
    /// Bases and keywords, as written.
    pub args: Vec<Arg>,
    /// The function that runs the body.
    pub body: FnId,
}

pub enum Target {
    Var(Var),
    Attr {
        object: Expr,
        name: String,
    },
    Item {
        object: Expr,
        index: Expr,
    },
    Unpack {
        items: Vec<Target>,
        star: Option<usize>,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    FloorDiv,
    Mod,
    Pow,
    MatMul,
    Shl,
    Shr,
    BitAnd,
    BitOr,
    BitXor,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    Neg,
    Pos,
    Invert,
    Not,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CmpOp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Is,
    IsNot,
    In,
    NotIn,
}

pub struct Expr {
    pub id: ExprId,
    pub line: u32,
    pub kind: ExprKind,
}

pub enum ExprKind {
    None,
    Bool(bool),
    /// An int literal within 64 bits.
    Int(i64),
    /// Any other int literal, in decimal.
    BigInt(String),
    Float(f64),
    Str(String),
    Bytes(Vec<u8>),
    Ellipsis,
    Var(Var),
    /// A builtin function, type, exception or constant.
    Builtin(String),
    /// An item of a known module.
    ModuleItem {
        module: String,
        name: String,
    },
    /// A name nothing binds: raises `NameError`.
    Unbound(String),
    /// An object of `typing` or a subscripted type: only its text is kept.
    TypeForm(String),
    List(Vec<Element>),
    Tuple(Vec<Element>),
    Set(Vec<Element>),
    Dict(Vec<DictItem>),
    Comp {
        kind: CompKind,
        element: Box<Expr>,
        value: Option<Box<Expr>>,
        clauses: Vec<Clause>,
        locals: Vec<LocalId>,
    },
    /// A generator expression: the outermost iterable, evaluated at once, and the function that runs the rest.
    GenExpr {
        first: Box<Expr>,
        function: FnId,
    },
    Lambda(FnId),
    Unary {
        op: UnaryOp,
        operand: Box<Expr>,
    },
    Binary {
        op: BinOp,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    Compare {
        first: Box<Expr>,
        rest: Vec<(CmpOp, Expr)>,
    },
    And(Vec<Expr>),
    Or(Vec<Expr>),
    IfElse {
        test: Box<Expr>,
        then: Box<Expr>,
        orelse: Box<Expr>,
    },
    Walrus {
        var: Var,
        value: Box<Expr>,
    },
    Attr {
        object: Box<Expr>,
        name: String,
    },
    Item {
        object: Box<Expr>,
        index: Box<Expr>,
    },
    Slice {
        parts: Box<[Option<Expr>; 3]>,
    },
    Call {
        func: Box<Expr>,
        args: Vec<Arg>,
    },
    MethodCall {
        object: Box<Expr>,
        name: String,
        args: Vec<Arg>,
    },
    /// `super(class, this)`; without arguments, the class it is written in and the method's first parameter.
    Super {
        class: Box<Expr>,
        this: Box<Expr>,
    },
    FString(Vec<FPart>),
    Yield(Option<Box<Expr>>),
    YieldFrom(Box<Expr>),
    /// A literal such as `2j`: its imaginary part.
    Imaginary(f64),
    /// A name that the class body around binds somewhere: what the body has bound so far, else what it means outside.
    ClassName {
        name: String,
        outer: Box<Expr>,
    },
    Await(Box<Expr>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompKind {
    List,
    Set,
    Dict,
}

pub struct Clause {
    pub target: Target,
    pub iter: Expr,
    pub tests: Vec<Expr>,
    pub is_async: bool,
}

pub enum Element {
    One(Expr),
    Star(Expr),
}

pub enum DictItem {
    Pair(Expr, Expr),
    Spread(Expr),
}

pub enum Arg {
    Positional(Expr),
    Star(Expr),
    Named(String, Expr),
    DoubleStar(Expr),
}

impl Arg {
    pub fn expr(&self) -> &Expr {
        match self {
            Arg::Positional(e) | Arg::Star(e) | Arg::Named(_, e) | Arg::DoubleStar(e) => e,
        }
    }
}

pub enum FPart {
    Text(String),
    /// A value, its conversion (`r`, `s`, `a`) and its format spec.
    Value {
        value: Expr,
        conversion: Option<char>,
        spec: Vec<FPart>,
    },
}
