//! Everything emitted code may name.

pub use crate::attempt;
pub use crate::boolean::BOOL;
pub use crate::builtins::{
    CALLABLE, CLASSMETHOD, DELATTR, DIR, EXIT, FORMAT, GETATTR, HASATTR, ID, INPUT, ISINSTANCE,
    ISSUBCLASS, OBJECT, PRINT, PROPERTY, QUIT, REPR, SETATTR, STATICMETHOD, TYPE, VARS,
    is_instance,
};
pub use crate::bytearray::BYTEARRAY;
pub use crate::bytes::{BYTES, Bytes};
pub use crate::cell::Cell;
pub use crate::class::{ClassBuilder, super_};
pub use crate::complex::{COMPLEX, imaginary};
pub use crate::coroutine::{AITER, ANEXT, AsyncManager, async_iter};
pub use crate::dict::{DICT, Dict};
pub use crate::emitted::*;
pub use crate::exception::{
    ARITHMETIC_ERROR, ASSERTION_ERROR, ATTRIBUTE_ERROR, BASE_EXCEPTION, BASE_EXCEPTION_GROUP,
    BLOCKING_IO_ERROR, BROKEN_PIPE_ERROR, BUFFER_ERROR, BYTES_WARNING, CHILD_PROCESS_ERROR,
    CONNECTION_ABORTED_ERROR, CONNECTION_ERROR, CONNECTION_REFUSED_ERROR, CONNECTION_RESET_ERROR,
    DEPRECATION_WARNING, ENCODING_WARNING, ENVIRONMENT_ERROR, EOF_ERROR, EXCEPTION,
    EXCEPTION_GROUP, FILE_EXISTS_ERROR, FILE_NOT_FOUND_ERROR, FLOATING_POINT_ERROR, FUTURE_WARNING,
    GENERATOR_EXIT, IMPORT_ERROR, IMPORT_WARNING, INDENTATION_ERROR, INDEX_ERROR,
    INTERRUPTED_ERROR, IO_ERROR, IS_A_DIRECTORY_ERROR, KEY_ERROR, KEYBOARD_INTERRUPT, LOOKUP_ERROR,
    MEMORY_ERROR, MODULE_NOT_FOUND_ERROR, NAME_ERROR, NOT_A_DIRECTORY_ERROR, NOT_IMPLEMENTED_ERROR,
    OS_ERROR, OVERFLOW_ERROR, PENDING_DEPRECATION_WARNING, PERMISSION_ERROR, PROCESS_LOOKUP_ERROR,
    RECURSION_ERROR, REFERENCE_ERROR, RESOURCE_WARNING, RUNTIME_ERROR, RUNTIME_WARNING,
    STOP_ASYNC_ITERATION, STOP_ITERATION, SYNTAX_ERROR, SYNTAX_WARNING, SYSTEM_ERROR, SYSTEM_EXIT,
    TAB_ERROR, TIMEOUT_ERROR, TYPE_ERROR, UNBOUND_LOCAL_ERROR, UNICODE_DECODE_ERROR,
    UNICODE_ENCODE_ERROR, UNICODE_ERROR, UNICODE_TRANSLATE_ERROR, UNICODE_WARNING, USER_WARNING,
    VALUE_ERROR, WARNING, ZERO_DIVISION_ERROR,
};
pub use crate::exception::{
    Exc, Groups, Handling, PyResult, Run, Traced, Up, assert_failed, handling, name_error, raise,
    raise_from, reraise, unbound_local, unsupported,
};
pub use crate::float::{
    FLOAT, ROUND, float_div, float_floor_div, float_mod, float_of_str, float_pow, float_repr,
    int_of_float, round_float,
};
pub use crate::format::{format, percent_format};
pub use crate::frame::{Frame, enter};
pub use crate::function::{
    ArgList, Builtin, LibraryFunction, Signature, bind, coroutine_function, function,
};
pub use crate::generator::{Yielder, async_generator, coroutine, generator};
pub use crate::global::Global;
pub use crate::hash::hash;
pub use crate::int::{
    ABS, BIN, DIVMOD, HEX, INT, Int, OCT, POW, floor_div_i64, int_of_str, mod_i64, true_div_i64,
};
pub use crate::iter::{
    ALL, ANY, ENUMERATE, FILTER, HASH, ITER, Iter, LEN, MAP, MAX, MIN, NEXT, REVERSED, SORTED, SUM,
    ZIP, collect, iter,
};
pub use crate::list::{LIST, List};
pub use crate::memoryview::MEMORYVIEW;
pub use crate::modules::*;
pub use crate::names::Name;
pub use crate::ops::{
    add, add_assign, ascii, bit_and, bit_and_assign, bit_or, bit_or_assign, bit_xor,
    bit_xor_assign, call, call_kw, call_list, call_method, call_method_kw, call_method_list,
    contains, del_attr, del_item, div, div_assign, enter_context, eq, eq_value, exit_context,
    floor_div, floor_div_assign, format_value, ge, ge_value, get_attr, get_index, get_item,
    get_key, gt, gt_value, invert, is, le, le_value, len, lt, lt_value, match_class,
    match_from_end, match_items, match_items1, match_items2, match_items3, match_keys,
    match_length, match_mapping, match_rest, match_star, match_type, matmul, matmul_assign, modulo,
    modulo_assign, mul, mul_assign, ne, ne_value, neg, not, pos, pow, pow_assign, repr, set_attr,
    set_index, set_item, set_key, shl, shl_assign, shr, shr_assign, slice, sub, sub_assign, to_str,
    truth, type_name, unpack, unpack_star, unpack2, unpack3,
};
pub use crate::range::{RANGE, Range, RangeI64, SLICE, Slice, range_i64};
pub use crate::set::{FROZENSET, SET, Set};
pub use crate::start::{Plan, start};
pub use crate::string::{ASCII, CHR, ORD, STR, Str};
pub use crate::tuple::{TUPLE, Tuple};
pub use crate::value::Value;
