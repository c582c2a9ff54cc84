//! Operators, items, attributes and calls on dynamic values.

mod attr;
mod binary;
mod call;
mod compare;
mod context;
mod item;
mod methods;
mod number;
mod pattern;
mod slots;
mod text;
mod truth;
mod types;
mod unpack;

pub(crate) use attr::find as find_attr;
pub(crate) use attr::{
    bind_attr, bind_class_attr, generic_attr, generic_del, generic_set, has_object_method, missing,
};
pub use attr::{del_attr, del_attr_sym, get_attr, get_attr_sym, set_attr, set_attr_sym};
pub(crate) use binary::Op;
pub use binary::{
    add, add_assign, bit_and, bit_and_assign, bit_or, bit_or_assign, bit_xor, bit_xor_assign, div,
    div_assign, floor_div, floor_div_assign, invert, matmul, matmul_assign, modulo, modulo_assign,
    mul, mul_assign, neg, pos, pow, pow_assign, shl, shl_assign, shr, shr_assign, sub, sub_assign,
};
pub use call::{
    call, call_args, call_kw, call_list, call_method, call_method_kw, call_method_list,
    call_method_sym,
};
pub(crate) use call::{call_descriptor, function_text};
pub use compare::{
    contains, eq, eq_value, ge, ge_value, gt, gt_value, le, le_value, lt, lt_value, ne, ne_value,
    same_or_eq,
};
pub use context::{enter_context, exit_context};
pub use item::{del_item, get_index, get_item, get_key, set_index, set_item, set_key, slice};
pub(crate) use methods::{call_builtin_method, has_method, object_method};
pub use pattern::{
    match_class, match_from_end, match_items, match_items1, match_items2, match_items3, match_keys,
    match_length, match_mapping, match_rest, match_star, match_type,
};
pub(crate) use slots::{expected, is_special_method};
pub use text::{ascii, format_value, repr, to_str};
pub(crate) use truth::index_hook;
pub use truth::{index, len, not, to_index, truth};
pub(crate) use types::is_number;
pub(crate) use types::{
    builtin_type, class_base, class_of_class, class_special, is_iterable, special,
};
pub use types::{class_of, id, is, is_callable, type_name, unwrap_base};
pub use unpack::{unpack, unpack_star, unpack2, unpack3};

pub use crate::builtins::constructor;
pub use crate::iter::iter;

use crate::exception::PyResult;
use crate::value::Value;

/// `iter(value)` of a [`Value::Object`]: what its `__iter__` gives, `None` where it has none.
pub fn iter_hook(value: &Value) -> PyResult<Option<Value>> {
    match value {
        Value::Object(object) => object.iter().map(|iter| iter.map(Value::Iter)).transpose(),
        _ => Ok(None),
    }
}
