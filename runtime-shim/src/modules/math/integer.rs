//! Integer functions of `math`: exact at any size.

use super::function;
use crate::args::Args;
use crate::exception::{PyResult, overflow_error, value_error};
use crate::function::Builtin;
use crate::int::{BigInt, Int, index_of};
use crate::value::Value;
use dashu_int::ops::{Gcd, SquareRoot, UnsignedAbs};

/// `math.factorial(n)`
pub static FACTORIAL: Builtin = function("factorial", |args| {
    let n = index_of(args.one("math.factorial")?)?;
    if n.is_negative() {
        return Err(value_error("factorial() not defined for negative values"));
    }
    let Some(n) = n.to_i64() else {
        return Err(overflow_error(
            "factorial() argument should not exceed 9223372036854775807",
        ));
    };
    Ok(factorial(n).into())
});

fn factorial(n: i64) -> Int {
    product(1, n)
}

/// `from * (from + 1) * … * to`, halves first so that the factors stay balanced; 1 where there are none.
fn product(from: i64, to: i64) -> Int {
    if to - from < 16 {
        let mut result = Int::Small(1);
        for factor in from..=to {
            result *= factor;
        }
        return result;
    }
    let middle = from + (to - from) / 2;
    product(from, middle) * product(middle + 1, to)
}

/// `math.isqrt(n)`
pub static ISQRT: Builtin = function("isqrt", |args| {
    let n = index_of(args.one("math.isqrt")?)?;
    if n.is_negative() {
        return Err(value_error("isqrt() argument must be nonnegative"));
    }
    Ok(match n {
        Int::Small(small) => Value::Int((small as u64).isqrt() as i64),
        Int::Big(big) => Int::from_big(BigInt::from((&*big).unsigned_abs().sqrt())).into(),
    })
});

fn n_and_k(n: &Value, k: &Value) -> PyResult<(Int, Int)> {
    let (n, k) = (index_of(n)?, index_of(k)?);
    if n.is_negative() {
        return Err(value_error("n must be a non-negative integer"));
    }
    if k.is_negative() {
        return Err(value_error("k must be a non-negative integer"));
    }
    Ok((n, k))
}

/// `math.comb(n, k)`
pub static COMB: Builtin = function("comb", |args| {
    let [n, k, ..] = args.between("math.comb", "comb", 2, 2)? else {
        return Ok(Value::None);
    };
    let (n, k) = n_and_k(n, k)?;
    if k > n {
        return Ok(Value::Int(0));
    }
    let other = &n - &k;
    let Some(k) = k.min(other).to_i64() else {
        return Err(overflow_error(
            "min(n - k, k) must not exceed 9223372036854775807",
        ));
    };
    let mut result = Int::Small(1);
    for step in 0..k {
        // Exact at every step: the product of consecutive numbers is divisible.
        result = (result * (&n - step)).floor_div(&Int::Small(step + 1))?;
    }
    Ok(result.into())
});

/// `math.perm(n, k=None)`
pub static PERM: Builtin = function("perm", |args| {
    let given = args.between("math.perm", "perm", 1, 2)?;
    let (n, k) = match given {
        [n, k, ..] if !matches!(k, Value::None) => (n, k),
        [n, ..] => return FACTORIAL.call(std::slice::from_ref(n)),
        [] => return Ok(Value::None),
    };
    let (n, k) = n_and_k(n, k)?;
    if k > n {
        return Ok(Value::Int(0));
    }
    let Some(k) = k.to_i64() else {
        return Err(overflow_error("k must not exceed 9223372036854775807"));
    };
    if k == 0 {
        return Ok(Value::Int(1));
    }
    if let Int::Small(n) = n {
        return Ok(product(n - k + 1, n).into());
    }
    let mut result = Int::Small(1);
    for step in 0..k {
        result *= &n - step;
    }
    Ok(result.into())
});

fn gcd(a: &Int, b: &Int) -> Int {
    match (a, b) {
        (Int::Small(a), Int::Small(b)) => {
            let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
            while b != 0 {
                (a, b) = (b, a % b);
            }
            Int::from_i128(i128::from(a))
        }
        (a, b) if !a.is_true() => b.abs(),
        (a, b) if !b.is_true() => a.abs(),
        (a, b) => {
            let (a, b) = (a.as_big(), b.as_big());
            Int::from_big(BigInt::from((&*a).gcd(&*b)))
        }
    }
}

fn many(args: Args, name: &str) -> PyResult<Vec<Int>> {
    args.no_keywords(name)?;
    args.pos.iter().map(index_of).collect()
}

/// `math.gcd(*integers)`
pub static GCD: Builtin = function("gcd", |args| {
    let ints = many(args, "math.gcd")?;
    let start = Int::Small(0);
    Ok(ints.iter().fold(start, |a, b| gcd(&a, b)).into())
});

/// `math.lcm(*integers)`
pub static LCM: Builtin = function("lcm", |args| {
    let ints = many(args, "math.lcm")?;
    let mut result = Int::Small(1);
    for int in &ints {
        if !int.is_true() || !result.is_true() {
            result = Int::Small(0);
            continue;
        }
        let divisor = gcd(&result, int);
        result = (result.floor_div(&divisor)? * int).abs();
    }
    Ok(result.into())
});
