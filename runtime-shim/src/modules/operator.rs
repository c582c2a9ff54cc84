//! `operator`, every name of CPython 3.11 without the ones spelled with underscores.

mod getters;

pub use getters::{ATTRGETTER, ITEMGETTER, METHODCALLER};

use crate::args::Args;
use crate::exception::{PyResult, type_error, value_error};
use crate::function::Builtin;
use crate::int::Int;
use crate::iter::iter;
use crate::names::sym;
use crate::value::Value;
use crate::{int, ops};

/// A function of this module, which CPython defines in `_operator`.
const fn function(name: &'static str, call: fn(Args) -> PyResult<Value>) -> Builtin {
    Builtin {
        name,
        module: "_operator",
        call,
        class: None,
    }
}

fn exactly<'a, const N: usize>(args: Args<'a>, name: &str) -> PyResult<&'a [Value; N]> {
    if !args.kw.is_empty() {
        args.no_keywords(&format!("_operator.{name}"))?;
    }
    crate::args::check_count(name, args.pos.len(), N, N)?;
    <&[Value; N]>::try_from(args.pos).map_err(|_| type_error("wrong number of arguments"))
}

macro_rules! unary {
    ($($constant:ident = $name:literal, |$a:ident| $result:expr;)*) => {$(
        #[doc = concat!("`operator.", $name, "(a)`")]
        pub static $constant: Builtin = function($name, |args| {
            let $a = args.one(concat!("_operator.", $name))?;
            $result
        });
    )*};
}

macro_rules! binary {
    ($($constant:ident = $name:literal, |$a:ident, $b:ident| $result:expr;)*) => {$(
        #[doc = concat!("`operator.", $name, "(a, b)`")]
        pub static $constant: Builtin = function($name, |args| {
            let [$a, $b] = exactly(args, $name)?;
            $result
        });
    )*};
}

unary! {
    ABS = "abs", |a| int::ABS.call(std::slice::from_ref(a));
    INDEX = "index", |a| index(a);
    INV = "inv", |a| ops::invert(a);
    INVERT = "invert", |a| ops::invert(a);
    NEG = "neg", |a| ops::neg(a);
    NOT_ = "not_", |a| ops::not(a).map(Value::Bool);
    POS = "pos", |a| ops::pos(a);
    TRUTH = "truth", |a| ops::truth(a).map(Value::Bool);
}

binary! {
    ADD = "add", |a, b| ops::add(a, b);
    AND_ = "and_", |a, b| ops::bit_and(a, b);
    CONCAT = "concat", |a, b| concat(a, b, false);
    CONTAINS = "contains", |a, b| ops::contains(a, b).map(Value::Bool);
    COUNT_OF = "countOf", |a, b| count_of(a, b);
    DELITEM = "delitem", |a, b| ops::del_item(a, b).map(Value::from);
    EQ = "eq", |a, b| ops::eq_value(a, b);
    FLOORDIV = "floordiv", |a, b| ops::floor_div(a, b);
    GE = "ge", |a, b| ops::ge_value(a, b);
    GETITEM = "getitem", |a, b| ops::get_item(a, b);
    GT = "gt", |a, b| ops::gt_value(a, b);
    IADD = "iadd", |a, b| ops::add_assign(a, b);
    IAND = "iand", |a, b| ops::bit_and_assign(a, b);
    ICONCAT = "iconcat", |a, b| concat(a, b, true);
    IFLOORDIV = "ifloordiv", |a, b| ops::floor_div_assign(a, b);
    ILSHIFT = "ilshift", |a, b| ops::shl_assign(a, b);
    IMATMUL = "imatmul", |a, b| ops::matmul_assign(a, b);
    IMOD = "imod", |a, b| ops::modulo_assign(a, b);
    IMUL = "imul", |a, b| ops::mul_assign(a, b);
    INDEX_OF = "indexOf", |a, b| index_of(a, b);
    IOR = "ior", |a, b| ops::bit_or_assign(a, b);
    IPOW = "ipow", |a, b| ops::pow_assign(a, b);
    IRSHIFT = "irshift", |a, b| ops::shr_assign(a, b);
    IS_ = "is_", |a, b| Ok(Value::Bool(ops::is(a, b)));
    IS_NOT = "is_not", |a, b| Ok(Value::Bool(!ops::is(a, b)));
    ISUB = "isub", |a, b| ops::sub_assign(a, b);
    ITRUEDIV = "itruediv", |a, b| ops::div_assign(a, b);
    IXOR = "ixor", |a, b| ops::bit_xor_assign(a, b);
    LE = "le", |a, b| ops::le_value(a, b);
    LSHIFT = "lshift", |a, b| ops::shl(a, b);
    LT = "lt", |a, b| ops::lt_value(a, b);
    MATMUL = "matmul", |a, b| ops::matmul(a, b);
    MOD = "mod", |a, b| ops::modulo(a, b);
    MUL = "mul", |a, b| ops::mul(a, b);
    NE = "ne", |a, b| ops::ne_value(a, b);
    OR_ = "or_", |a, b| ops::bit_or(a, b);
    POW = "pow", |a, b| ops::pow(a, b);
    RSHIFT = "rshift", |a, b| ops::shr(a, b);
    SUB = "sub", |a, b| ops::sub(a, b);
    TRUEDIV = "truediv", |a, b| ops::div(a, b);
    XOR = "xor", |a, b| ops::bit_xor(a, b);
}

/// `operator.setitem(a, b, c)`
pub static SETITEM: Builtin = function("setitem", |args| {
    let [container, key, value] = exactly(args, "setitem")?;
    ops::set_item(container, key, value.clone()).map(Value::from)
});

/// `operator.call(obj, *args, **kwargs)`
pub static CALL: Builtin = function("call", |args| match args.pos.split_first() {
    Some((callee, rest)) => ops::call_args(callee, Args::new(rest, args.kw)),
    None => Err(type_error("call expected at least 1 argument, got 0")),
});

/// `operator.length_hint(obj, default=0)`
pub static LENGTH_HINT: Builtin = function("length_hint", |args| {
    args.no_keywords("_operator.length_hint")?;
    crate::args::check_count("length_hint", args.pos.len(), 1, 2)?;
    let default = match args.pos.get(1) {
        None => 0,
        Some(default) => crate::args::ssize(default)?,
    };
    length_hint(&args.pos[0], default).map(Value::Int)
});

/// `len` where the object has one, else its `__length_hint__`, else the default.
fn length_hint(value: &Value, default: i64) -> PyResult<i64> {
    match ops::len(value) {
        Err(error) if error.is(crate::class::ClassId::TypeError) => {}
        result => return result,
    }
    let hint = match value {
        Value::Iter(it) => it.length_hint().map(|hint| hint.map(Value::Int)),
        other => crate::iter::call_special(other, sym::DUNDER_LENGTH_HINT),
    };
    let hint = match hint {
        None => return Ok(default),
        Some(Err(error)) if error.is(crate::class::ClassId::TypeError) => return Ok(default),
        Some(hint) => hint?,
    };
    match hint {
        Value::NotImplemented => Ok(default),
        hint => match Int::from_value(&hint) {
            None => Err(type_error(format!(
                "__length_hint__ must be an integer, not {}",
                ops::type_name(&hint)
            ))),
            Some(hint) => match hint.to_i64() {
                Some(hint) if hint >= 0 => Ok(hint),
                Some(_) => Err(value_error("__length_hint__() should return >= 0")),
                None => Err(crate::exception::overflow_error(
                    "Python int too large to convert to C ssize_t",
                )),
            },
        },
    }
}

fn index(value: &Value) -> PyResult<Value> {
    ops::index(value).map(Value::from)
}

/// `a + b` of sequences only.
fn concat(a: &Value, b: &Value, in_place: bool) -> PyResult<Value> {
    let sequence = |value: &Value| {
        let value = ops::unwrap_base(value);
        matches!(
            value,
            Value::Str(_) | Value::Bytes(_) | Value::List(_) | Value::Tuple(_)
        ) || crate::iter::special(value, sym::DUNDER_GETITEM).is_some()
    };
    if !sequence(a) || (!sequence(b) && crate::iter::special(a, sym::DUNDER_GETITEM).is_some()) {
        return Err(type_error(format!(
            "'{}' object can't be concatenated",
            ops::type_name(a)
        )));
    }
    if in_place {
        ops::add_assign(a, b)
    } else {
        ops::add(a, b)
    }
}

/// The iterator of `countOf` and `indexOf`.
fn members(container: &Value) -> PyResult<crate::iter::Iter> {
    if !crate::iter::is_iterable(container) {
        return Err(type_error(format!(
            "argument of type '{}' is not iterable",
            ops::type_name(container)
        )));
    }
    iter(container)
}

fn count_of(container: &Value, wanted: &Value) -> PyResult<Value> {
    let it = members(container)?;
    let mut count = 0;
    while let Some(item) = it.next()? {
        if ops::same_or_eq(&item, wanted)? {
            count += 1;
        }
    }
    Ok(Value::Int(count))
}

fn index_of(container: &Value, wanted: &Value) -> PyResult<Value> {
    let it = members(container)?;
    let mut at = 0;
    while let Some(item) = it.next()? {
        if ops::same_or_eq(&item, wanted)? {
            return Ok(Value::Int(at));
        }
        at += 1;
    }
    Err(value_error("sequence.index(x): x not in sequence"))
}
