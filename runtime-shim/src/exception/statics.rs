//! The builtin exceptions as emitted code names them.

use super::construct::construct;
use crate::class::ClassId;
use crate::function::Builtin;

macro_rules! exceptions {
    ($($constant:ident = $id:ident),* $(,)?) => {$(
        #[doc = concat!("`", stringify!($id), "`")]
        pub static $constant: Builtin =
            Builtin::class(stringify!($id), ClassId::$id, |args| construct(ClassId::$id, args));
    )*

        /// The builtin exception with this identity.
        pub(crate) fn exception_class(id: ClassId) -> Option<&'static Builtin> {
            match id {
                $(ClassId::$id => Some(&$constant),)*
                _ => None,
            }
        }
    };
}

/// `IOError`, another name of `OSError`.
pub static IO_ERROR: Builtin = Builtin::class("OSError", ClassId::OSError, |args| {
    construct(ClassId::OSError, args)
});

/// `EnvironmentError`, another name of `OSError`.
pub static ENVIRONMENT_ERROR: Builtin = Builtin::class("OSError", ClassId::OSError, |args| {
    construct(ClassId::OSError, args)
});

exceptions! {
    BASE_EXCEPTION = BaseException,
    BASE_EXCEPTION_GROUP = BaseExceptionGroup,
    EXCEPTION_GROUP = ExceptionGroup,
    GENERATOR_EXIT = GeneratorExit,
    KEYBOARD_INTERRUPT = KeyboardInterrupt,
    SYSTEM_EXIT = SystemExit,
    EXCEPTION = Exception,
    ARITHMETIC_ERROR = ArithmeticError,
    FLOATING_POINT_ERROR = FloatingPointError,
    OVERFLOW_ERROR = OverflowError,
    ZERO_DIVISION_ERROR = ZeroDivisionError,
    ASSERTION_ERROR = AssertionError,
    ATTRIBUTE_ERROR = AttributeError,
    BUFFER_ERROR = BufferError,
    EOF_ERROR = EOFError,
    IMPORT_ERROR = ImportError,
    MODULE_NOT_FOUND_ERROR = ModuleNotFoundError,
    LOOKUP_ERROR = LookupError,
    INDEX_ERROR = IndexError,
    KEY_ERROR = KeyError,
    MEMORY_ERROR = MemoryError,
    NAME_ERROR = NameError,
    UNBOUND_LOCAL_ERROR = UnboundLocalError,
    OS_ERROR = OSError,
    BLOCKING_IO_ERROR = BlockingIOError,
    CHILD_PROCESS_ERROR = ChildProcessError,
    CONNECTION_ERROR = ConnectionError,
    BROKEN_PIPE_ERROR = BrokenPipeError,
    CONNECTION_ABORTED_ERROR = ConnectionAbortedError,
    CONNECTION_REFUSED_ERROR = ConnectionRefusedError,
    CONNECTION_RESET_ERROR = ConnectionResetError,
    FILE_EXISTS_ERROR = FileExistsError,
    FILE_NOT_FOUND_ERROR = FileNotFoundError,
    INTERRUPTED_ERROR = InterruptedError,
    IS_A_DIRECTORY_ERROR = IsADirectoryError,
    NOT_A_DIRECTORY_ERROR = NotADirectoryError,
    PERMISSION_ERROR = PermissionError,
    PROCESS_LOOKUP_ERROR = ProcessLookupError,
    TIMEOUT_ERROR = TimeoutError,
    REFERENCE_ERROR = ReferenceError,
    RUNTIME_ERROR = RuntimeError,
    NOT_IMPLEMENTED_ERROR = NotImplementedError,
    RECURSION_ERROR = RecursionError,
    STOP_ASYNC_ITERATION = StopAsyncIteration,
    STOP_ITERATION = StopIteration,
    SYNTAX_ERROR = SyntaxError,
    INDENTATION_ERROR = IndentationError,
    TAB_ERROR = TabError,
    SYSTEM_ERROR = SystemError,
    TYPE_ERROR = TypeError,
    VALUE_ERROR = ValueError,
    UNICODE_ERROR = UnicodeError,
    UNICODE_DECODE_ERROR = UnicodeDecodeError,
    UNICODE_ENCODE_ERROR = UnicodeEncodeError,
    UNICODE_TRANSLATE_ERROR = UnicodeTranslateError,
    WARNING = Warning,
    BYTES_WARNING = BytesWarning,
    DEPRECATION_WARNING = DeprecationWarning,
    ENCODING_WARNING = EncodingWarning,
    FUTURE_WARNING = FutureWarning,
    IMPORT_WARNING = ImportWarning,
    PENDING_DEPRECATION_WARNING = PendingDeprecationWarning,
    RESOURCE_WARNING = ResourceWarning,
    RUNTIME_WARNING = RuntimeWarning,
    SYNTAX_WARNING = SyntaxWarning,
    UNICODE_WARNING = UnicodeWarning,
    USER_WARNING = UserWarning,
}
