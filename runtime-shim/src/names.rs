//! Interned attribute names. Emitted code declares `static PRICE: Name = Name::new("price");` and passes `&PRICE`;
//! the shim matches on the symbol, so method dispatch is an integer comparison.

use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::sync::atomic::{AtomicU32, Ordering};

/// An interned attribute name; equal symbols are equal names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Sym(pub u32);

/// A name in emitted code, interned at its first use.
pub struct Name {
    text: &'static str,
    symbol: AtomicU32,
}

impl Name {
    pub const fn new(text: &'static str) -> Name {
        Name {
            text,
            symbol: AtomicU32::new(0),
        }
    }

    /// The symbol of this name (interned once; user code runs on one thread, so relaxed order is enough).
    #[inline]
    pub fn sym(&self) -> Sym {
        match self.symbol.load(Ordering::Relaxed) {
            0 => self.intern(),
            id => Sym(id),
        }
    }

    #[cold]
    fn intern(&self) -> Sym {
        let sym = Sym::intern(self.text);
        self.symbol.store(sym.0, Ordering::Relaxed);
        sym
    }
}

struct Table {
    ids: FxHashMap<&'static str, u32>,
    texts: Vec<&'static str>,
}

thread_local! {
    static TABLE: RefCell<Table> = RefCell::new(Table::with_known());
}

impl Table {
    fn with_known() -> Table {
        let texts: Vec<&'static str> = KNOWN.to_vec();
        let ids = texts
            .iter()
            .enumerate()
            .map(|(id, text)| (*text, id as u32))
            .collect();
        Table { ids, texts }
    }
}

impl Sym {
    /// The symbol for a text, making one where there is none.
    pub fn intern(text: &str) -> Sym {
        TABLE.with(|table| {
            let mut table = table.borrow_mut();
            if let Some(id) = table.ids.get(text) {
                return Sym(*id);
            }
            let id = table.texts.len() as u32;
            let text: &'static str = Box::leak(text.to_owned().into_boxed_str());
            table.texts.push(text);
            table.ids.insert(text, id);
            Sym(id)
        })
    }

    pub fn text(self) -> &'static str {
        TABLE.with(|table| {
            table
                .borrow()
                .texts
                .get(self.0 as usize)
                .copied()
                .unwrap_or("?")
        })
    }
}

/// Declares the names the shim itself matches on: `sym::APPEND` is the symbol of `"append"`.
macro_rules! known_names {
    ($($constant:ident = $text:literal),* $(,)?) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Known { _Zero, $($constant),* }
        /// Symbols of the names the shim knows.
        pub mod sym {
            use super::{Known, Sym};
            $(pub const $constant: Sym = Sym(Known::$constant as u32);)*
        }
        const KNOWN: &[&str] = &["", $($text),*];
    };
}

// One line per name, sorted; a method is added here and in its type's file.
known_names! {
    ADD = "add",
    ADD_NOTE = "add_note",
    APPEND = "append",
    APPENDLEFT = "appendleft",
    ARGS = "args",
    AS_INTEGER_RATIO = "as_integer_ratio",
    BIT_COUNT = "bit_count",
    BIT_LENGTH = "bit_length",
    CAPITALIZE = "capitalize",
    CASEFOLD = "casefold",
    CAST = "cast",
    CENTER = "center",
    CLEAR = "clear",
    CLOSE = "close",
    CODE = "code",
    CONJUGATE = "conjugate",
    COPY = "copy",
    COUNT = "count",
    DECODE = "decode",
    DEFAULT = "default",
    DELETER = "deleter",
    DENOMINATOR = "denominator",
    DERIVE = "derive",
    DIFFERENCE = "difference",
    DIFFERENCE_UPDATE = "difference_update",
    DISCARD = "discard",
    DUNDER_ABS = "__abs__",
    DUNDER_ABSTRACTMETHODS = "__abstractmethods__",
    DUNDER_ADD = "__add__",
    DUNDER_AENTER = "__aenter__",
    DUNDER_AEXIT = "__aexit__",
    DUNDER_AITER = "__aiter__",
    DUNDER_AND = "__and__",
    DUNDER_ANEXT = "__anext__",
    DUNDER_ANNOTATIONS = "__annotations__",
    DUNDER_AWAIT = "__await__",
    DUNDER_BASES = "__bases__",
    DUNDER_BOOL = "__bool__",
    DUNDER_BYTES = "__bytes__",
    DUNDER_CALL = "__call__",
    DUNDER_CAUSE = "__cause__",
    DUNDER_CEIL = "__ceil__",
    DUNDER_CLASS = "__class__",
    DUNDER_CLASS_GETITEM = "__class_getitem__",
    DUNDER_CLOSURE = "__closure__",
    DUNDER_CODE = "__code__",
    DUNDER_COMPLEX = "__complex__",
    DUNDER_CONTAINS = "__contains__",
    DUNDER_CONTEXT = "__context__",
    DUNDER_COPY = "__copy__",
    DUNDER_DEEPCOPY = "__deepcopy__",
    DUNDER_DEFAULTS = "__defaults__",
    DUNDER_DEL = "__del__",
    DUNDER_DELATTR = "__delattr__",
    DUNDER_DELETE = "__delete__",
    DUNDER_DELITEM = "__delitem__",
    DUNDER_DICT = "__dict__",
    DUNDER_DIR = "__dir__",
    DUNDER_DIVMOD = "__divmod__",
    DUNDER_DOC = "__doc__",
    DUNDER_ENTER = "__enter__",
    DUNDER_EQ = "__eq__",
    DUNDER_EXIT = "__exit__",
    DUNDER_FLOAT = "__float__",
    DUNDER_FLOOR = "__floor__",
    DUNDER_FLOORDIV = "__floordiv__",
    DUNDER_FORMAT = "__format__",
    DUNDER_FSPATH = "__fspath__",
    DUNDER_FUNC = "__func__",
    DUNDER_GE = "__ge__",
    DUNDER_GET = "__get__",
    DUNDER_GETATTR = "__getattr__",
    DUNDER_GETATTRIBUTE = "__getattribute__",
    DUNDER_GETITEM = "__getitem__",
    DUNDER_GETNEWARGS = "__getnewargs__",
    DUNDER_GETNEWARGS_EX = "__getnewargs_ex__",
    DUNDER_GETSTATE = "__getstate__",
    DUNDER_GLOBALS = "__globals__",
    DUNDER_GT = "__gt__",
    DUNDER_HASH = "__hash__",
    DUNDER_IADD = "__iadd__",
    DUNDER_IAND = "__iand__",
    DUNDER_IFLOORDIV = "__ifloordiv__",
    DUNDER_ILSHIFT = "__ilshift__",
    DUNDER_IMATMUL = "__imatmul__",
    DUNDER_IMOD = "__imod__",
    DUNDER_IMUL = "__imul__",
    DUNDER_INDEX = "__index__",
    DUNDER_INIT = "__init__",
    DUNDER_INIT_SUBCLASS = "__init_subclass__",
    DUNDER_INSTANCECHECK = "__instancecheck__",
    DUNDER_INT = "__int__",
    DUNDER_INVERT = "__invert__",
    DUNDER_IOR = "__ior__",
    DUNDER_IPOW = "__ipow__",
    DUNDER_IRSHIFT = "__irshift__",
    DUNDER_ISABSTRACTMETHOD = "__isabstractmethod__",
    DUNDER_ISUB = "__isub__",
    DUNDER_ITER = "__iter__",
    DUNDER_ITRUEDIV = "__itruediv__",
    DUNDER_IXOR = "__ixor__",
    DUNDER_KWDEFAULTS = "__kwdefaults__",
    DUNDER_LE = "__le__",
    DUNDER_LEN = "__len__",
    DUNDER_LENGTH_HINT = "__length_hint__",
    DUNDER_LSHIFT = "__lshift__",
    DUNDER_LT = "__lt__",
    DUNDER_MATCH_ARGS = "__match_args__",
    DUNDER_MATMUL = "__matmul__",
    DUNDER_METACLASS = "__metaclass__",
    DUNDER_MISSING = "__missing__",
    DUNDER_MOD = "__mod__",
    DUNDER_MODULE = "__module__",
    DUNDER_MRO = "__mro__",
    DUNDER_MUL = "__mul__",
    DUNDER_NAME = "__name__",
    DUNDER_NE = "__ne__",
    DUNDER_NEG = "__neg__",
    DUNDER_NEW = "__new__",
    DUNDER_NEXT = "__next__",
    DUNDER_NOTES = "__notes__",
    DUNDER_OR = "__or__",
    DUNDER_POS = "__pos__",
    DUNDER_POST_INIT = "__post_init__",
    DUNDER_POW = "__pow__",
    DUNDER_PREPARE = "__prepare__",
    DUNDER_QUALNAME = "__qualname__",
    DUNDER_RADD = "__radd__",
    DUNDER_RAND = "__rand__",
    DUNDER_RDIVMOD = "__rdivmod__",
    DUNDER_REDUCE = "__reduce__",
    DUNDER_REDUCE_EX = "__reduce_ex__",
    DUNDER_REPR = "__repr__",
    DUNDER_REVERSED = "__reversed__",
    DUNDER_RFLOORDIV = "__rfloordiv__",
    DUNDER_RLSHIFT = "__rlshift__",
    DUNDER_RMATMUL = "__rmatmul__",
    DUNDER_RMOD = "__rmod__",
    DUNDER_RMUL = "__rmul__",
    DUNDER_ROR = "__ror__",
    DUNDER_ROUND = "__round__",
    DUNDER_RPOW = "__rpow__",
    DUNDER_RRSHIFT = "__rrshift__",
    DUNDER_RSHIFT = "__rshift__",
    DUNDER_RSUB = "__rsub__",
    DUNDER_RTRUEDIV = "__rtruediv__",
    DUNDER_RXOR = "__rxor__",
    DUNDER_SELF = "__self__",
    DUNDER_SET = "__set__",
    DUNDER_SETATTR = "__setattr__",
    DUNDER_SETITEM = "__setitem__",
    DUNDER_SETSTATE = "__setstate__",
    DUNDER_SET_NAME = "__set_name__",
    DUNDER_SIZEOF = "__sizeof__",
    DUNDER_SLOTS = "__slots__",
    DUNDER_STR = "__str__",
    DUNDER_SUB = "__sub__",
    DUNDER_SUBCLASSCHECK = "__subclasscheck__",
    DUNDER_SUBCLASSES = "__subclasses__",
    DUNDER_SUBCLASSHOOK = "__subclasshook__",
    DUNDER_SUPPRESS_CONTEXT = "__suppress_context__",
    DUNDER_TRACEBACK = "__traceback__",
    DUNDER_TRUEDIV = "__truediv__",
    DUNDER_TRUNC = "__trunc__",
    DUNDER_WEAKREF = "__weakref__",
    DUNDER_WRAPPED = "__wrapped__",
    DUNDER_XOR = "__xor__",
    ENCODE = "encode",
    ENCODING = "encoding",
    END = "end",
    ENDSWITH = "endswith",
    ERRNO = "errno",
    EXCEPTIONS = "exceptions",
    EXPANDTABS = "expandtabs",
    EXTEND = "extend",
    FDEL = "fdel",
    FGET = "fget",
    FILE = "file",
    FILENAME = "filename",
    FILENAME2 = "filename2",
    FIND = "find",
    FLUSH = "flush",
    FORMAT = "format",
    FORMAT_MAP = "format_map",
    FROMHEX = "fromhex",
    FROMKEYS = "fromkeys",
    FROM_BYTES = "from_bytes",
    FSET = "fset",
    GET = "get",
    GETTER = "getter",
    HEX = "hex",
    IMAG = "imag",
    INDEX = "index",
    INDICES = "indices",
    INSERT = "insert",
    INTERSECTION = "intersection",
    INTERSECTION_UPDATE = "intersection_update",
    ISALNUM = "isalnum",
    ISALPHA = "isalpha",
    ISASCII = "isascii",
    ISDECIMAL = "isdecimal",
    ISDIGIT = "isdigit",
    ISDISJOINT = "isdisjoint",
    ISIDENTIFIER = "isidentifier",
    ISLOWER = "islower",
    ISNUMERIC = "isnumeric",
    ISPRINTABLE = "isprintable",
    ISSPACE = "isspace",
    ISSUBSET = "issubset",
    ISSUPERSET = "issuperset",
    ISTITLE = "istitle",
    ISUPPER = "isupper",
    IS_INTEGER = "is_integer",
    ITEMS = "items",
    JOIN = "join",
    KEY = "key",
    KEYS = "keys",
    LINENO = "lineno",
    LJUST = "ljust",
    LOWER = "lower",
    LSTRIP = "lstrip",
    MAKETRANS = "maketrans",
    MAPPING = "mapping",
    MESSAGE = "message",
    MRO = "mro",
    MSG = "msg",
    NAME = "name",
    NUMERATOR = "numerator",
    OBJ = "obj",
    OBJECT = "object",
    OFFSET = "offset",
    PARTITION = "partition",
    PATH = "path",
    POP = "pop",
    POPITEM = "popitem",
    POPLEFT = "popleft",
    PRINT_FILE_AND_LINE = "print_file_and_line",
    READ = "read",
    READLINE = "readline",
    READLINES = "readlines",
    REAL = "real",
    REASON = "reason",
    RELEASE = "release",
    REMOVE = "remove",
    REMOVEPREFIX = "removeprefix",
    REMOVESUFFIX = "removesuffix",
    REPLACE = "replace",
    REVERSE = "reverse",
    RFIND = "rfind",
    RINDEX = "rindex",
    RJUST = "rjust",
    RPARTITION = "rpartition",
    RSPLIT = "rsplit",
    RSTRIP = "rstrip",
    SEND = "send",
    SEP = "sep",
    SETDEFAULT = "setdefault",
    SETTER = "setter",
    SORT = "sort",
    SPLIT = "split",
    SPLITLINES = "splitlines",
    START = "start",
    STARTSWITH = "startswith",
    STEP = "step",
    STOP = "stop",
    STRERROR = "strerror",
    STRIP = "strip",
    SUBGROUP = "subgroup",
    SWAPCASE = "swapcase",
    SYMMETRIC_DIFFERENCE = "symmetric_difference",
    SYMMETRIC_DIFFERENCE_UPDATE = "symmetric_difference_update",
    TEXT = "text",
    THROW = "throw",
    TITLE = "title",
    TOBYTES = "tobytes",
    TOLIST = "tolist",
    TOREADONLY = "toreadonly",
    TO_BYTES = "to_bytes",
    TRANSLATE = "translate",
    UNION = "union",
    UPDATE = "update",
    UPPER = "upper",
    VALUE = "value",
    VALUES = "values",
    WITH_TRACEBACK = "with_traceback",
    WRITE = "write",
    ZFILL = "zfill",
}
