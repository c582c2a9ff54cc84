//! The class `int`, its methods, and the builtin functions on ints.

use super::{Int, int_of_str, int_of_text, power_mod};
use crate::args::{Args, bad_argument, clamped_int};
use crate::bytes::Bytes;
use crate::class::ClassId;
use crate::exception::{Exc, PyResult, overflow_error, type_error, value_error};
use crate::float;
use crate::function::Builtin;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::{Str, repr};
use crate::tuple::Tuple;
use crate::value::Value;
use dashu_int::UBig;
use dashu_int::ops::UnsignedAbs;

macro_rules! builtin {
    ($(#[$doc:meta])* $static:ident, $name:literal, $call:expr) => {
        $(#[$doc])*
        pub static $static: Builtin = Builtin {
            name: $name,
            module: "builtins",
            call: $call,
            class: None,
        };
    };
}

/// The class `int`.
pub static INT: Builtin = Builtin {
    name: "int",
    module: "builtins",
    call: construct,
    class: Some(ClassId::Int),
};

builtin!(
    /// `abs(x)`
    ABS, "abs", abs
);
builtin!(
    /// `bin(x)`
    BIN, "bin", |args| radix(args, "bin", 2, "0b")
);
builtin!(
    /// `divmod(a, b)`
    DIVMOD, "divmod", divmod
);
builtin!(
    /// `hex(x)`
    HEX, "hex", |args| radix(args, "hex", 16, "0x")
);
builtin!(
    /// `oct(x)`
    OCT, "oct", |args| radix(args, "oct", 8, "0o")
);
builtin!(
    /// `pow(base, exp, mod=None)`
    POW, "pow", pow
);
builtin!(
    /// `int.from_bytes(bytes, byteorder='big', *, signed=False)`
    FROM_BYTES, "from_bytes", from_bytes
);

/// Calls a special method that the value's class defines; `None` where it does not. Only instances of a program's
/// classes have any: the builtin types are handled by their callers.
pub(crate) fn special(value: &Value, name: Sym, args: &[Value]) -> Option<PyResult<Value>> {
    let Value::Instance(instance) = value else {
        return None;
    };
    let Some(method) = ops::special(instance, name) else {
        // An instance of a subclass of a builtin type has the special methods of its base.
        let base = instance.base_value()?;
        return ops::call_builtin_method(base, name, Args::positional(args));
    };
    let mut given = Vec::with_capacity(args.len() + 1);
    given.push(value.clone());
    given.extend_from_slice(args);
    Some(ops::call(&method, &given))
}

/// The int that a value is or gives by `__index__`. `TypeError`.
pub fn index_of(value: &Value) -> PyResult<Int> {
    if let Some(int) = Int::from_value(value) {
        return Ok(int);
    }
    match special(value, sym::DUNDER_INDEX, &[]) {
        Some(result) => returned_int(result?, "__index__"),
        None => Err(type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            ops::type_name(value)
        ))),
    }
}

fn returned_int(value: Value, method: &str) -> PyResult<Int> {
    Int::from_value(&value).ok_or_else(|| {
        type_error(format!(
            "{method} returned non-int (type {})",
            ops::type_name(&value)
        ))
    })
}

/// What an int beyond 64 bits clamps to.
pub(crate) fn sign_limit(value: &Int) -> i64 {
    if value.is_negative() {
        i64::MIN
    } else {
        i64::MAX
    }
}

fn construct(args: Args) -> PyResult<Value> {
    let [value, base] = args.parse("int", ["", "base"], 0, 2)?;
    match (value, base) {
        (None, None) => Ok(Value::Int(0)),
        (None, Some(_)) => Err(type_error("int() missing string argument")),
        (Some(value), None) => to_int(value).map(Value::from),
        (Some(value), Some(base)) => {
            let base = index_of(base)?;
            let base = match base.to_i64() {
                Some(base) if base == 0 || (2..=36).contains(&base) => base as u32,
                _ => {
                    return Err(value_error("int() base must be >= 2 and <= 36, or 0"));
                }
            };
            match value {
                Value::Str(text) => int_of_str(text, base).map(Value::from),
                Value::Bytes(data) => int_of_bytes(data, base).map(Value::from),
                Value::ByteArray(data) => int_of_bytes(&data.to_bytes(), base).map(Value::from),
                _ => Err(type_error(
                    "int() can't convert non-string with explicit base",
                )),
            }
        }
    }
}

/// `int(value)`. `TypeError`, `ValueError`, `OverflowError`.
pub fn to_int(value: &Value) -> PyResult<Int> {
    if let Some(int) = Int::from_value(value) {
        return Ok(int);
    }
    match value {
        Value::Float(float) => return float::int_of_float(*float),
        Value::Str(text) => return int_of_str(text, 10),
        Value::Bytes(data) => return int_of_bytes(data, 10),
        Value::ByteArray(data) => return int_of_bytes(&data.to_bytes(), 10),
        Value::MemoryView(_) => return int_of_bytes(&crate::bytes::bytes_like(value)?, 10),
        _ => {}
    }
    if let Some(result) = special(value, sym::DUNDER_INT, &[]) {
        return returned_int(result?, "__int__");
    }
    if let Some(result) = special(value, sym::DUNDER_INDEX, &[]) {
        return returned_int(result?, "__index__");
    }
    if let base @ (Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_)) = ops::unwrap_base(value)
    {
        return to_int(base);
    }
    if let Some(result) = special(value, sym::DUNDER_TRUNC, &[]) {
        let result = result?;
        if let Some(int) = Int::from_value(&result) {
            return Ok(int);
        }
        return match special(&result, sym::DUNDER_INDEX, &[]) {
            Some(index) => returned_int(index?, "__index__"),
            None => Err(type_error(format!(
                "__trunc__ returned non-Integral (type {})",
                ops::type_name(&result)
            ))),
        };
    }
    Err(type_error(format!(
        "int() argument must be a string, a bytes-like object or a real number, not '{}'",
        ops::type_name(value)
    )))
}

fn int_of_bytes(data: &Bytes, base: u32) -> PyResult<Int> {
    // Bytes beyond ASCII are no digits, whatever text they would be.
    let text: String = data
        .as_slice()
        .iter()
        .map(|byte| {
            if byte.is_ascii() {
                char::from(*byte)
            } else {
                '?'
            }
        })
        .collect();
    int_of_text(&text, base, &|| repr::repr_bytes(data.as_slice()))
}

fn abs(args: Args) -> PyResult<Value> {
    let value = args.one("abs")?;
    if let Some(int) = Int::from_value(value) {
        return Ok(int.abs().into());
    }
    match value {
        Value::Float(float) => Ok(Value::Float(float.abs())),
        Value::Complex(complex) => crate::complex::abs(**complex),
        value => special(value, sym::DUNDER_ABS, &[]).unwrap_or_else(|| {
            Err(type_error(format!(
                "bad operand type for abs(): '{}'",
                ops::type_name(value)
            )))
        }),
    }
}

fn radix(args: Args, name: &str, radix: u8, prefix: &str) -> PyResult<Value> {
    let value = index_of(args.one(name)?)?;
    let digits = value.to_radix(radix);
    Ok(Value::Str(Str::from_ascii(
        match digits.strip_prefix('-') {
            Some(digits) => format!("-{prefix}{digits}"),
            None => format!("{prefix}{digits}"),
        },
    )))
}

fn divmod(args: Args) -> PyResult<Value> {
    let [a, b] = args.between("divmod", "divmod", 2, 2)? else {
        return Ok(Value::None);
    };
    if let (Some(a), Some(b)) = (Int::from_value(a), Int::from_value(b)) {
        let (quotient, rest) = a.divmod(&b)?;
        return Ok(pair(quotient.into(), rest.into()));
    }
    if let (Some(a), Some(b)) = (float::from_number(a), float::from_number(b)) {
        let (quotient, rest) = float::float_divmod(a?, b?)?;
        return Ok(pair(quotient.into(), rest.into()));
    }
    for (value, name, other) in [(a, sym::DUNDER_DIVMOD, b), (b, sym::DUNDER_RDIVMOD, a)] {
        match special(value, name, std::slice::from_ref(other)) {
            Some(Ok(Value::NotImplemented)) | None => {}
            Some(result) => return result,
        }
    }
    Err(type_error(format!(
        "unsupported operand type(s) for divmod(): '{}' and '{}'",
        ops::type_name(a),
        ops::type_name(b)
    )))
}

fn pair(a: Value, b: Value) -> Value {
    Value::Tuple(Tuple(std::rc::Rc::new(Box::new([a, b]))))
}

fn pow(args: Args) -> PyResult<Value> {
    let [base, exponent, modulus] = args.parse("pow", ["base", "exp", "mod"], 2, 3)?;
    let (Some(base), Some(exponent)) = (base, exponent) else {
        return Ok(Value::None);
    };
    let Some(modulus) = modulus.filter(|modulus| !matches!(modulus, Value::None)) else {
        return power(base, exponent);
    };
    if let (Some(base), Some(exponent), Some(modulus)) = (
        Int::from_value(base),
        Int::from_value(exponent),
        Int::from_value(modulus),
    ) {
        return power_mod(&base, &exponent, &modulus).map(Value::from);
    }
    if let Some(result) = special(base, sym::DUNDER_POW, &[exponent.clone(), modulus.clone()]) {
        return result;
    }
    if [base, exponent]
        .iter()
        .any(|value| matches!(value, Value::Complex(_)))
    {
        return Err(value_error("complex modulo"));
    }
    if [base, exponent, modulus]
        .iter()
        .any(|value| matches!(value, Value::Float(_)))
    {
        return Err(type_error(
            "pow() 3rd argument not allowed unless all arguments are integers",
        ));
    }
    Err(type_error(format!(
        "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
        ops::type_name(base),
        ops::type_name(exponent),
        ops::type_name(modulus)
    )))
}

/// `base ** exponent` of numbers here, of anything else by the operator.
fn power(base: &Value, exponent: &Value) -> PyResult<Value> {
    if let (Some(base), Some(exponent)) = (Int::from_value(base), Int::from_value(exponent)) {
        return base.pow(&exponent);
    }
    ops::pow(base, exponent)
}

/// `int.name` without calling: `real`, `imag`, `numerator`, `denominator`.
pub fn attribute(value: &Int, name: Sym) -> Option<Value> {
    match name {
        sym::REAL | sym::NUMERATOR => Some(value.clone().into()),
        sym::IMAG => Some(Value::Int(0)),
        sym::DENOMINATOR => Some(Value::Int(1)),
        _ => None,
    }
}

pub fn has_method(name: Sym) -> bool {
    matches!(
        name,
        sym::AS_INTEGER_RATIO
            | sym::BIT_COUNT
            | sym::BIT_LENGTH
            | sym::CONJUGATE
            | sym::FROM_BYTES
            | sym::TO_BYTES
    )
}

/// A method of an int (of `bool` too); `None` where there is no such method.
pub fn call_method(value: &Int, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::AS_INTEGER_RATIO => args
            .none("int.as_integer_ratio")
            .map(|()| pair(value.clone().into(), Value::Int(1))),
        sym::BIT_COUNT => args
            .none("int.bit_count")
            .map(|()| Value::Int(bit_count(value))),
        sym::BIT_LENGTH => args
            .none("int.bit_length")
            .map(|()| Value::Int(value.bit_length() as i64)),
        sym::CONJUGATE => args.none("int.conjugate").map(|()| value.clone().into()),
        sym::FROM_BYTES => from_bytes(args),
        sym::TO_BYTES => to_bytes(value, args),
        _ => return None,
    })
}

fn bit_count(value: &Int) -> i64 {
    match value {
        Int::Small(small) => i64::from(small.unsigned_abs().count_ones()),
        Int::Big(big) => (&**big).unsigned_abs().count_ones() as i64,
    }
}

fn is_little(order: Option<&Value>) -> PyResult<bool> {
    match order {
        None => Ok(false),
        Some(Value::Str(order)) if order.as_str() == "big" => Ok(false),
        Some(Value::Str(order)) if order.as_str() == "little" => Ok(true),
        Some(Value::Str(_)) => Err(value_error("byteorder must be either 'little' or 'big'")),
        // Refused by `check_order`.
        Some(_) => Ok(false),
    }
}

fn check_order(function: &str, order: Option<&Value>) -> PyResult<()> {
    match order {
        None | Some(Value::Str(_)) => Ok(()),
        Some(other) => Err(bad_argument(function, "argument 'byteorder'", "str", other)),
    }
}

fn to_bytes(value: &Int, args: Args) -> PyResult<Value> {
    let [length, order, signed] =
        args.parse("to_bytes", ["length", "byteorder", "signed"], 0, 2)?;
    let length = match length {
        None => 1,
        Some(length) => ops_index(length)?,
    };
    check_order("to_bytes", order)?;
    let signed = match signed {
        None => false,
        Some(signed) => ops::truth(signed)?,
    };
    let little = is_little(order)?;
    if length < 0 {
        return Err(value_error("length argument must be non-negative"));
    }
    if value.is_negative() && !signed {
        return Err(overflow_error("can't convert negative int to unsigned"));
    }
    let length = length as usize;
    // Two's complement: a negative number needs the bits of its complement, and a sign bit comes on top.
    let needed = if value.is_negative() {
        (!value).bit_length()
    } else {
        value.bit_length()
    } + u64::from(signed && value.is_true());
    let fits = needed.div_ceil(8) <= length as u64;
    if !fits {
        return Err(overflow_error("int too big to convert"));
    }
    let fill = if value.is_negative() { 0xFF } else { 0 };
    let mut data = vec![fill; length];
    let low: Vec<u8> = match value {
        Int::Small(small) => small.to_le_bytes().to_vec(),
        Int::Big(big) => big.to_le_bytes().into_vec(),
    };
    for (to, from) in data.iter_mut().zip(low) {
        *to = from;
    }
    if !little {
        data.reverse();
    }
    Ok(Value::Bytes(Bytes::from_vec(data)))
}

/// A `Py_ssize_t` argument.
fn ops_index(value: &Value) -> PyResult<i64> {
    let int = index_of(value)?;
    int.to_i64()
        .ok_or_else(|| overflow_error("Python int too large to convert to C ssize_t"))
}

fn from_bytes(args: Args) -> PyResult<Value> {
    let [data, order, signed] = args.parse("from_bytes", ["bytes", "byteorder", "signed"], 1, 2)?;
    check_order("from_bytes", order)?;
    let signed = match signed {
        None => false,
        Some(signed) => ops::truth(signed)?,
    };
    let little = is_little(order)?;
    let mut data: Vec<u8> = match data {
        Some(Value::Bytes(data)) => data.as_slice().to_vec(),
        Some(other) => octets(other)?,
        None => Vec::new(),
    };
    if !little {
        data.reverse();
    }
    let negative = signed && data.last().is_some_and(|byte| byte & 0x80 != 0);
    let bits = data.len() * 8;
    let magnitude = Int::from_big(UBig::from_le_bytes(&data).into());
    Ok(if negative {
        (magnitude - Int::Small(1).shl(&Int::Small(bits as i64))?).into()
    } else {
        magnitude.into()
    })
}

fn octets(value: &Value) -> PyResult<Vec<u8>> {
    if matches!(value, Value::Str(_)) || clamped_int(value).is_some() {
        return Err(not_bytes(value));
    }
    match (crate::bytes::BYTES.call)(Args::positional(std::slice::from_ref(value)))? {
        Value::Bytes(data) => Ok(data.as_slice().to_vec()),
        _ => Err(not_bytes(value)),
    }
}

fn not_bytes(value: &Value) -> Exc {
    type_error(format!(
        "cannot convert '{}' object to bytes",
        ops::type_name(value)
    ))
}
