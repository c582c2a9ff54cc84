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
    DUNDER_ABS = "__abs__",
    DUNDER_BYTES = "__bytes__",
    DUNDER_CALL = "__call__",
    DUNDER_CEIL = "__ceil__",
    DUNDER_DIVMOD = "__divmod__",
    DUNDER_EQ = "__eq__",
    DUNDER_FLOAT = "__float__",
    DUNDER_FLOOR = "__floor__",
    DUNDER_FORMAT = "__format__",
    DUNDER_GETITEM = "__getitem__",
    DUNDER_HASH = "__hash__",
    DUNDER_INDEX = "__index__",
    DUNDER_INIT = "__init__",
    DUNDER_INT = "__int__",
    DUNDER_ITER = "__iter__",
    DUNDER_LEN = "__len__",
    DUNDER_LENGTH_HINT = "__length_hint__",
    DUNDER_NAME = "__name__",
    DUNDER_NEXT = "__next__",
    DUNDER_POW = "__pow__",
    DUNDER_QUALNAME = "__qualname__",
    DUNDER_RDIVMOD = "__rdivmod__",
    DUNDER_REVERSED = "__reversed__",
    DUNDER_ROUND = "__round__",
    DUNDER_TRUNC = "__trunc__",
    ADD = "add",
    APPEND = "append",
    ARGS = "args",
    AS_INTEGER_RATIO = "as_integer_ratio",
    BIT_COUNT = "bit_count",
    BIT_LENGTH = "bit_length",
    CAPITALIZE = "capitalize",
    CASEFOLD = "casefold",
    CENTER = "center",
    CLEAR = "clear",
    CLOSE = "close",
    CODE = "code",
    CONJUGATE = "conjugate",
    COPY = "copy",
    COUNT = "count",
    DECODE = "decode",
    DENOMINATOR = "denominator",
    DIFFERENCE = "difference",
    DIFFERENCE_UPDATE = "difference_update",
    DISCARD = "discard",
    ENCODE = "encode",
    ENCODING = "encoding",
    END = "end",
    ENDSWITH = "endswith",
    ERRNO = "errno",
    EXPANDTABS = "expandtabs",
    EXTEND = "extend",
    FILENAME = "filename",
    FIND = "find",
    FORMAT = "format",
    FORMAT_MAP = "format_map",
    FROMHEX = "fromhex",
    FROMKEYS = "fromkeys",
    FROM_BYTES = "from_bytes",
    GET = "get",
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
    KEYS = "keys",
    LJUST = "ljust",
    LOWER = "lower",
    LSTRIP = "lstrip",
    MAKETRANS = "maketrans",
    MAPPING = "mapping",
    MSG = "msg",
    NAME = "name",
    NUMERATOR = "numerator",
    OBJ = "obj",
    OBJECT = "object",
    PARTITION = "partition",
    PATH = "path",
    POP = "pop",
    POPITEM = "popitem",
    REAL = "real",
    REASON = "reason",
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
    SETDEFAULT = "setdefault",
    SORT = "sort",
    SPLIT = "split",
    SPLITLINES = "splitlines",
    START = "start",
    STARTSWITH = "startswith",
    STEP = "step",
    STOP = "stop",
    STRERROR = "strerror",
    STRIP = "strip",
    SWAPCASE = "swapcase",
    SYMMETRIC_DIFFERENCE = "symmetric_difference",
    SYMMETRIC_DIFFERENCE_UPDATE = "symmetric_difference_update",
    THROW = "throw",
    TITLE = "title",
    TO_BYTES = "to_bytes",
    TRANSLATE = "translate",
    UNION = "union",
    UPDATE = "update",
    UPPER = "upper",
    VALUE = "value",
    VALUES = "values",
    ZFILL = "zfill",
}
