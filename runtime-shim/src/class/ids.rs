//! The builtin types and exceptions, in one table: identity, Python name and base.

/// Declares `ClassId` with the name and the base of each class.
macro_rules! class_table {
    ($($id:ident = $name:literal : $base:ident),* $(,)?) => {
        /// A builtin type or exception.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
        pub enum ClassId { Object, $($id),* }

        /// Identity, Python name and base of each builtin class, bases first.
        pub(crate) const TABLE: &[(ClassId, &str, Option<ClassId>)] = &[
            (ClassId::Object, "object", None),
            $((ClassId::$id, $name, Some(ClassId::$base))),*
        ];
    };
}

class_table! {
    Type = "type": Object,
    NoneType = "NoneType": Object,
    Ellipsis = "ellipsis": Object,
    NotImplementedType = "NotImplementedType": Object,
    Int = "int": Object,
    Bool = "bool": Int,
    Float = "float": Object,
    Complex = "complex": Object,
    Str = "str": Object,
    Bytes = "bytes": Object,
    ByteArray = "bytearray": Object,
    MemoryView = "memoryview": Object,
    List = "list": Object,
    Tuple = "tuple": Object,
    Dict = "dict": Object,
    DictKeys = "dict_keys": Object,
    DictValues = "dict_values": Object,
    DictItems = "dict_items": Object,
    Set = "set": Object,
    FrozenSet = "frozenset": Object,
    Range = "range": Object,
    Slice = "slice": Object,
    Function = "function": Object,
    BuiltinFunction = "builtin_function_or_method": Object,
    Method = "method": Object,
    MethodDescriptor = "method_descriptor": Object,
    Module = "module": Object,
    Property = "property": Object,
    StaticMethod = "staticmethod": Object,
    ClassMethod = "classmethod": Object,
    Super = "super": Object,
    UnionType = "UnionType": Object,
    GenericAlias = "GenericAlias": Object,
    Generator = "generator": Object,
    Enumerate = "enumerate": Object,
    Zip = "zip": Object,
    Map = "map": Object,
    Filter = "filter": Object,
    Reversed = "reversed": Object,
    Traceback = "traceback": Object,
    TextIOWrapper = "TextIOWrapper": Object,
    // The shim's own: raised where a program does what is not supported. No `except` clause matches it.
    Unsupported = "Unsupported": Object,
    BaseException = "BaseException": Object,
    BaseExceptionGroup = "BaseExceptionGroup": BaseException,
    GeneratorExit = "GeneratorExit": BaseException,
    KeyboardInterrupt = "KeyboardInterrupt": BaseException,
    SystemExit = "SystemExit": BaseException,
    Exception = "Exception": BaseException,
    ExceptionGroup = "ExceptionGroup": BaseExceptionGroup,
    ArithmeticError = "ArithmeticError": Exception,
    FloatingPointError = "FloatingPointError": ArithmeticError,
    OverflowError = "OverflowError": ArithmeticError,
    ZeroDivisionError = "ZeroDivisionError": ArithmeticError,
    AssertionError = "AssertionError": Exception,
    AttributeError = "AttributeError": Exception,
    BufferError = "BufferError": Exception,
    EOFError = "EOFError": Exception,
    ImportError = "ImportError": Exception,
    ModuleNotFoundError = "ModuleNotFoundError": ImportError,
    LookupError = "LookupError": Exception,
    IndexError = "IndexError": LookupError,
    KeyError = "KeyError": LookupError,
    MemoryError = "MemoryError": Exception,
    NameError = "NameError": Exception,
    UnboundLocalError = "UnboundLocalError": NameError,
    OSError = "OSError": Exception,
    BlockingIOError = "BlockingIOError": OSError,
    ChildProcessError = "ChildProcessError": OSError,
    ConnectionError = "ConnectionError": OSError,
    BrokenPipeError = "BrokenPipeError": ConnectionError,
    ConnectionAbortedError = "ConnectionAbortedError": ConnectionError,
    ConnectionRefusedError = "ConnectionRefusedError": ConnectionError,
    ConnectionResetError = "ConnectionResetError": ConnectionError,
    FileExistsError = "FileExistsError": OSError,
    FileNotFoundError = "FileNotFoundError": OSError,
    InterruptedError = "InterruptedError": OSError,
    IsADirectoryError = "IsADirectoryError": OSError,
    NotADirectoryError = "NotADirectoryError": OSError,
    PermissionError = "PermissionError": OSError,
    ProcessLookupError = "ProcessLookupError": OSError,
    TimeoutError = "TimeoutError": OSError,
    ReferenceError = "ReferenceError": Exception,
    RuntimeError = "RuntimeError": Exception,
    NotImplementedError = "NotImplementedError": RuntimeError,
    RecursionError = "RecursionError": RuntimeError,
    StopAsyncIteration = "StopAsyncIteration": Exception,
    StopIteration = "StopIteration": Exception,
    SyntaxError = "SyntaxError": Exception,
    IndentationError = "IndentationError": SyntaxError,
    TabError = "TabError": IndentationError,
    SystemError = "SystemError": Exception,
    TypeError = "TypeError": Exception,
    ValueError = "ValueError": Exception,
    UnicodeError = "UnicodeError": ValueError,
    UnicodeDecodeError = "UnicodeDecodeError": UnicodeError,
    UnicodeEncodeError = "UnicodeEncodeError": UnicodeError,
    UnicodeTranslateError = "UnicodeTranslateError": UnicodeError,
    Warning = "Warning": Exception,
    BytesWarning = "BytesWarning": Warning,
    DeprecationWarning = "DeprecationWarning": Warning,
    EncodingWarning = "EncodingWarning": Warning,
    FutureWarning = "FutureWarning": Warning,
    ImportWarning = "ImportWarning": Warning,
    PendingDeprecationWarning = "PendingDeprecationWarning": Warning,
    ResourceWarning = "ResourceWarning": Warning,
    RuntimeWarning = "RuntimeWarning": Warning,
    SyntaxWarning = "SyntaxWarning": Warning,
    UnicodeWarning = "UnicodeWarning": Warning,
    UserWarning = "UserWarning": Warning,
}

impl ClassId {
    /// The Python name.
    pub fn name(self) -> &'static str {
        TABLE.get(self as usize).map_or("object", |row| row.1)
    }

    /// The single base; `None` for `object`.
    pub fn base(self) -> Option<ClassId> {
        TABLE.get(self as usize).and_then(|row| row.2)
    }

    /// Whether this is `other` or derives from it.
    pub fn derives_from(self, other: ClassId) -> bool {
        // The one builtin class with two bases.
        if self == ClassId::ExceptionGroup && other == ClassId::Exception {
            return true;
        }
        let mut at = Some(self);
        while let Some(id) = at {
            if id == other {
                return true;
            }
            at = id.base();
        }
        false
    }

    pub fn is_exception(self) -> bool {
        self.derives_from(ClassId::BaseException)
    }
}
