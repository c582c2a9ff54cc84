//! `math`, every name of CPython 3.11: the C library's functions where CPython calls them, CPython's own algorithms
//! where it has its own.

mod integer;
mod library;
mod special;
mod sums;

pub use integer::{COMB, FACTORIAL, GCD, ISQRT, LCM, PERM};
pub use sums::{DIST, FSUM, HYPOT, PROD};

use crate::args::Args;
use crate::exception::{Exc, PyResult, overflow_error, type_error, value_error};
use crate::float;
use crate::function::Builtin;
use crate::int::{self, Int};
use crate::names::{Sym, sym};
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;
use std::f64::consts;
use std::hint::black_box;

/// `math.pi`
pub fn pi() -> Value {
    Value::Float(consts::PI)
}

/// `math.e`
pub fn e() -> Value {
    Value::Float(consts::E)
}

/// `math.tau`
pub fn tau() -> Value {
    Value::Float(consts::TAU)
}

/// `math.inf`
pub fn inf() -> Value {
    Value::Float(f64::INFINITY)
}

/// `math.nan`
pub fn nan() -> Value {
    Value::Float(f64::NAN)
}

/// A function of this module.
const fn function(name: &'static str, call: fn(Args) -> PyResult<Value>) -> Builtin {
    Builtin {
        name,
        module: "math",
        call,
        class: None,
    }
}

#[cold]
pub(crate) fn domain_error() -> Exc {
    value_error("math domain error")
}

#[cold]
pub(crate) fn range_error() -> Exc {
    overflow_error("math range error")
}

/// The float that an argument is. `TypeError` naming the type, `OverflowError` for large ints.
pub(crate) fn real(value: &Value) -> PyResult<f64> {
    match value {
        Value::Float(float) => Ok(*float),
        value => float::as_float(value)?.ok_or_else(|| {
            type_error(format!(
                "must be real number, not {}",
                ops::type_name(value)
            ))
        }),
    }
}

fn one_real(args: Args, name: &str) -> PyResult<f64> {
    match (args.pos, args.kw) {
        ([Value::Float(float)], []) => Ok(*float),
        _ => real(args.one(&["math.", name].concat())?),
    }
}

fn two<'a>(args: Args<'a>, name: &str) -> PyResult<&'a [Value]> {
    args.between(&["math.", name].concat(), name, 2, 2)
}

fn two_reals(args: Args, name: &str) -> PyResult<(f64, f64)> {
    match two(args, name)? {
        [x, y, ..] => Ok((real(x)?, real(y)?)),
        _ => Ok((0.0, 0.0)),
    }
}

/// CPython's `math_1`: a NaN from a number is a domain error, an infinity from a finite number an overflow or a pole.
fn checked(x: f64, result: f64, can_overflow: bool) -> PyResult<f64> {
    if result.is_nan() && !x.is_nan() {
        return Err(domain_error());
    }
    if result.is_infinite() && x.is_finite() {
        return Err(if can_overflow {
            range_error()
        } else {
            domain_error()
        });
    }
    Ok(result)
}

/// CPython's `math_2`.
fn checked2(x: f64, y: f64, result: f64) -> PyResult<f64> {
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain_error());
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() {
        return Err(range_error());
    }
    Ok(result)
}

/// Functions of one float. `black_box` keeps the compiler from computing or replacing a call of the C library.
macro_rules! unary {
    ($($static:ident = $name:literal, $overflows:literal, |$x:ident| $result:expr;)*) => {$(
        #[doc = concat!("`math.", $name, "(x)`")]
        pub static $static: Builtin = function($name, |args| {
            let $x = black_box(one_real(args, $name)?);
            checked($x, $result, $overflows).map(Value::Float)
        });
    )*};
}

unary! {
    ACOS = "acos", false, |x| x.acos();
    ACOSH = "acosh", false, |x| library::acosh(x);
    ASIN = "asin", false, |x| x.asin();
    ASINH = "asinh", false, |x| library::asinh(x);
    ATAN = "atan", false, |x| x.atan();
    ATANH = "atanh", false, |x| library::atanh(x);
    CBRT = "cbrt", false, |x| library::cbrt(x);
    COS = "cos", false, |x| x.cos();
    COSH = "cosh", true, |x| x.cosh();
    EXP = "exp", true, |x| x.exp();
    EXP2 = "exp2", true, |x| x.exp2();
    EXPM1 = "expm1", true, |x| x.exp_m1();
    FABS = "fabs", false, |x| x.abs();
    LOG1P = "log1p", false, |x| x.ln_1p();
    SIN = "sin", false, |x| x.sin();
    SINH = "sinh", true, |x| x.sinh();
    SQRT = "sqrt", false, |x| x.sqrt();
    TAN = "tan", false, |x| x.tan();
    TANH = "tanh", false, |x| x.tanh();
}

/// Functions of one float that cannot fail.
macro_rules! total {
    ($($static:ident = $name:literal, |$x:ident| $result:expr;)*) => {$(
        #[doc = concat!("`math.", $name, "(x)`")]
        pub static $static: Builtin = function($name, |args| {
            let $x = one_real(args, $name)?;
            Ok(Value::from($result))
        });
    )*};
}

total! {
    DEGREES = "degrees", |x| x * (180.0 / consts::PI);
    ERF = "erf", |x| library::erf(x);
    ERFC = "erfc", |x| library::erfc(x);
    ISFINITE = "isfinite", |x| x.is_finite();
    ISINF = "isinf", |x| x.is_infinite();
    ISNAN = "isnan", |x| x.is_nan();
    RADIANS = "radians", |x| x * (consts::PI / 180.0);
    ULP = "ulp", |x| ulp(x);
}

/// `math.gamma(x)`
pub static GAMMA: Builtin = function("gamma", |args| {
    special::gamma(one_real(args, "gamma")?).map(Value::Float)
});

/// `math.lgamma(x)`
pub static LGAMMA: Builtin = function("lgamma", |args| {
    special::lgamma(one_real(args, "lgamma")?).map(Value::Float)
});

/// Functions of two floats.
macro_rules! binary {
    ($($static:ident = $name:literal, |$x:ident, $y:ident| $result:expr;)*) => {$(
        #[doc = concat!("`math.", $name, "(x, y)`")]
        pub static $static: Builtin = function($name, |args| {
            let (x, y) = two_reals(args, $name)?;
            let ($x, $y) = (black_box(x), black_box(y));
            checked2($x, $y, $result).map(Value::Float)
        });
    )*};
}

binary! {
    ATAN2 = "atan2", |y, x| y.atan2(x);
    COPYSIGN = "copysign", |x, y| x.copysign(y);
    FMOD = "fmod", |x, y| x % y;
    REMAINDER = "remainder", |x, y| remainder(x, y);
}

/// `math.pow(x, y)`
pub static POW: Builtin = function("pow", |args| {
    let (x, y) = two_reals(args, "pow")?;
    let power = float::libm_pow(x, y);
    if x.is_finite() && y.is_finite() {
        if power.is_nan() || power.is_infinite() && x == 0.0 {
            return Err(domain_error());
        }
        if power.is_infinite() {
            return Err(range_error());
        }
    }
    Ok(Value::Float(power))
});

/// `math.nextafter(x, y)`
pub static NEXTAFTER: Builtin = function("nextafter", |args| {
    let (x, y) = two_reals(args, "nextafter")?;
    Ok(Value::Float(if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == y {
        y
    } else if x < y {
        x.next_up()
    } else {
        x.next_down()
    }))
});

fn ulp(x: f64) -> f64 {
    let x = x.abs();
    if !x.is_finite() {
        return x;
    }
    let next = x.next_up();
    if next.is_infinite() {
        x - x.next_down()
    } else {
        next - x
    }
}

/// IEEE 754 remainder: with the quotient rounded to even.
fn remainder(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return x + y;
    }
    if x.is_infinite() || y == 0.0 {
        return f64::NAN;
    }
    if y.is_infinite() {
        return x;
    }
    let (size, unit) = (x.abs(), y.abs());
    let rest = size % unit;
    let other = unit - rest;
    let result = if rest < other {
        rest
    } else if rest > other {
        -other
    } else {
        rest - 2.0 * ((0.5 * (size - rest)) % unit)
    };
    1f64.copysign(x) * result
}

/// A logarithm of a number, ints of any size included.
fn logarithm(value: &Value, log: fn(f64) -> f64) -> PyResult<f64> {
    if let Some(int) = Int::from_value(value) {
        if int <= 0 {
            return Err(domain_error());
        }
        if let Ok(float) = int.to_f64() {
            return Ok(log(float));
        }
        // Beyond the largest float: the leading bits and the exponent apart.
        let bits = int.bit_length() as i64;
        let (mantissa, exponent) = int::big::frexp(&int.as_big(), bits);
        return Ok(log(mantissa) + log(black_box(2.0)) * exponent as f64);
    }
    let x = real(value)?;
    if x.is_finite() && x <= 0.0 || x == f64::NEG_INFINITY {
        return Err(domain_error());
    }
    Ok(log(x))
}

/// `math.log(x, base=e)`
pub static LOG: Builtin = function("log", |args| {
    let natural: fn(f64) -> f64 = |x| black_box(x).ln();
    args.no_keywords("math.log")?;
    match args.pos {
        [x, base] => {
            let (top, bottom) = (logarithm(x, natural)?, logarithm(base, natural)?);
            float::float_div(top, bottom).map(Value::Float)
        }
        [x] => logarithm(x, natural).map(Value::Float),
        _ => Err(type_error("math.log requires 1 to 2 arguments")),
    }
});

/// `math.log2(x)`
pub static LOG2: Builtin = function("log2", |args| {
    logarithm(args.one("math.log2")?, |x| black_box(x).log2()).map(Value::Float)
});

/// `math.log10(x)`
pub static LOG10: Builtin = function("log10", |args| {
    logarithm(args.one("math.log10")?, |x| black_box(x).log10()).map(Value::Float)
});

/// Rounds a number to an int: floats here, a program's class by its own method.
fn to_whole(args: Args, name: &str, method: Sym, round: fn(f64) -> f64) -> PyResult<Value> {
    let value = args.one(name)?;
    if let Some(int) = Int::from_value(value) {
        return Ok(int.into());
    }
    if let Some(result) = int::special(value, method, &[]) {
        return result;
    }
    if name == "math.trunc" && !matches!(value, Value::Float(_)) {
        return Err(type_error(format!(
            "type {} doesn't define __trunc__ method",
            ops::type_name(value)
        )));
    }
    float::int_of_float(round(real(value)?)).map(Value::from)
}

/// `math.ceil(x)`
pub static CEIL: Builtin = function("ceil", |args| {
    to_whole(args, "math.ceil", sym::DUNDER_CEIL, f64::ceil)
});

/// `math.floor(x)`
pub static FLOOR: Builtin = function("floor", |args| {
    to_whole(args, "math.floor", sym::DUNDER_FLOOR, f64::floor)
});

/// `math.trunc(x)`
pub static TRUNC: Builtin = function("trunc", |args| {
    to_whole(args, "math.trunc", sym::DUNDER_TRUNC, f64::trunc)
});

/// `math.frexp(x)`
pub static FREXP: Builtin = function("frexp", |args| {
    let (mantissa, exponent) = float::frexp(one_real(args, "frexp")?);
    Ok(pair(mantissa.into(), i64::from(exponent).into()))
});

/// `math.ldexp(x, i)`
pub static LDEXP: Builtin = function("ldexp", |args| {
    let [x, exponent, ..] = two(args, "ldexp")? else {
        return Ok(Value::None);
    };
    let x = real(x)?;
    let Some(exponent) = Int::from_value(exponent) else {
        return Err(type_error("Expected an int as second argument to ldexp."));
    };
    if x == 0.0 || !x.is_finite() {
        return Ok(Value::Float(x));
    }
    let exponent = exponent.to_i64().unwrap_or(int::sign_limit(&exponent));
    let result = float::ldexp(x, exponent);
    if result.is_infinite() {
        return Err(range_error());
    }
    Ok(Value::Float(result))
});

/// `math.modf(x)`
pub static MODF: Builtin = function("modf", |args| {
    let x = one_real(args, "modf")?;
    let (fraction, whole) = if x.is_infinite() {
        (0f64.copysign(x), x)
    } else if x.is_nan() {
        (x, x)
    } else {
        let whole = x.trunc();
        ((x - whole).copysign(x), whole)
    };
    Ok(pair(fraction.into(), whole.into()))
});

/// `math.isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)`
pub static ISCLOSE: Builtin = function("isclose", |args| {
    let [a, b, relative, absolute] =
        args.parse("isclose", ["a", "b", "rel_tol", "abs_tol"], 2, 2)?;
    let number = |value: Option<&Value>, default: f64| value.map_or(Ok(default), real);
    let (a, b) = (number(a, 0.0)?, number(b, 0.0)?);
    let (relative, absolute) = (number(relative, 1e-9)?, number(absolute, 0.0)?);
    if relative < 0.0 || absolute < 0.0 {
        return Err(value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(Value::Bool(true));
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(Value::Bool(false));
    }
    let difference = (b - a).abs();
    Ok(Value::Bool(
        difference <= (relative * b).abs()
            || difference <= (relative * a).abs()
            || difference <= absolute,
    ))
});

fn pair(a: Value, b: Value) -> Value {
    Value::Tuple(Tuple::new(vec![a, b]))
}

/// Every function of the module.
pub static FUNCTIONS: &[&Builtin] = &[
    &ACOS, &ACOSH, &ASIN, &ASINH, &ATAN, &ATAN2, &ATANH, &CBRT, &CEIL, &COMB, &COPYSIGN, &COS,
    &COSH, &DEGREES, &DIST, &ERF, &ERFC, &EXP, &EXP2, &EXPM1, &FABS, &FACTORIAL, &FLOOR, &FMOD,
    &FREXP, &FSUM, &GAMMA, &GCD, &HYPOT, &ISCLOSE, &ISFINITE, &ISINF, &ISNAN, &ISQRT, &LCM, &LDEXP,
    &LGAMMA, &LOG, &LOG10, &LOG1P, &LOG2, &MODF, &NEXTAFTER, &PERM, &POW, &PROD, &RADIANS,
    &REMAINDER, &SIN, &SINH, &SQRT, &TAN, &TANH, &TRUNC, &ULP,
];
