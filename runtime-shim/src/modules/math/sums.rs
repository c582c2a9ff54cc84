//! Sums, products and norms of `math`, as exact as CPython's.

use super::{function, real};
use crate::exception::{PyResult, overflow_error, type_error, value_error};
use crate::float;
use crate::function::Builtin;
use crate::ops;
use crate::value::Value;

/// `math.fsum(seq)`
pub static FSUM: Builtin = function("fsum", |args| {
    let items = crate::iter::iter(args.one("math.fsum")?)?;
    let mut sum = Sum::default();
    while let Some(item) = items.next()? {
        sum.add(real(&item)?)?;
    }
    sum.total().map(Value::Float)
});

/// Shewchuk's exact sum: non-overlapping partial sums, smallest first.
#[derive(Default)]
struct Sum {
    partials: Vec<f64>,
    infinities: f64,
    special: f64,
}

impl Sum {
    fn add(&mut self, item: f64) -> PyResult<()> {
        let mut x = item;
        let mut kept = 0;
        for at in 0..self.partials.len() {
            let mut y = self.partials[at];
            if x.abs() < y.abs() {
                std::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                self.partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.partials.truncate(kept);
        if x == 0.0 {
            return Ok(());
        }
        if x.is_finite() {
            self.partials.push(x);
            return Ok(());
        }
        if item.is_finite() {
            return Err(overflow_error("intermediate overflow in fsum"));
        }
        if item.is_infinite() {
            self.infinities += item;
        }
        self.special += item;
        self.partials.clear();
        Ok(())
    }

    fn total(mut self) -> PyResult<f64> {
        if self.special != 0.0 {
            if self.infinities.is_nan() {
                return Err(value_error("-inf + inf in fsum"));
            }
            return Ok(self.special);
        }
        let Some(mut high) = self.partials.pop() else {
            return Ok(0.0);
        };
        let mut low = 0.0;
        while let Some(y) = self.partials.pop() {
            let x = high;
            high = x + y;
            low = y - (high - x);
            if low != 0.0 {
                break;
            }
        }
        // What is left decides a tie that the last addition rounded.
        if let Some(next) = self.partials.last()
            && (low < 0.0 && *next < 0.0 || low > 0.0 && *next > 0.0)
        {
            let y = low * 2.0;
            let x = high + y;
            if y == x - high {
                high = x;
            }
        }
        Ok(high)
    }
}

/// `math.prod(iterable, *, start=1)`
pub static PROD: Builtin = function("prod", |args| {
    let [items, start] = args.parse("prod", ["", "start"], 1, 1)?;
    let mut result = start.cloned().unwrap_or(Value::Int(1));
    let Some(items) = items else {
        return Ok(result);
    };
    let items = crate::iter::iter(items)?;
    while let Some(item) = items.next()? {
        result = ops::mul(&result, &item)?;
    }
    Ok(result)
});

/// `math.hypot(*coordinates)`
pub static HYPOT: Builtin = function("hypot", |args| {
    args.no_keywords("math.hypot")?;
    let mut sizes = Vec::with_capacity(args.pos.len());
    for value in args.pos {
        sizes.push(real(value)?.abs());
    }
    Ok(Value::Float(norm(&sizes)))
});

/// `math.dist(p, q)`
pub static DIST: Builtin = function("dist", |args| {
    let [p, q, ..] = args.between("math.dist", "dist", 2, 2)? else {
        return Ok(Value::None);
    };
    let (p, q) = (point(p)?, point(q)?);
    if p.len() != q.len() {
        return Err(value_error(
            "both points must have the same number of dimensions",
        ));
    }
    let mut sizes = Vec::with_capacity(p.len());
    for (p, q) in p.iter().zip(&q) {
        sizes.push((real(p)? - real(q)?).abs());
    }
    Ok(Value::Float(norm(&sizes)))
});

fn point(value: &Value) -> PyResult<Vec<Value>> {
    match value {
        Value::Tuple(tuple) => Ok(tuple.as_slice().to_vec()),
        value => {
            let items = crate::iter::iter(value).map_err(|error| {
                if error.is(crate::class::ClassId::TypeError) {
                    type_error(format!(
                        "'{}' object is not iterable",
                        ops::type_name(value)
                    ))
                } else {
                    error
                }
            })?;
            let mut all = Vec::new();
            while let Some(item) = items.next()? {
                all.push(item);
            }
            Ok(all)
        }
    }
}

/// Adds to a running sum and collects what the addition lost.
fn accumulate(sum: &mut f64, lost: &mut f64, x: f64) {
    let before = *sum;
    *sum += x;
    *lost += (before - *sum) + x;
}

/// The upper half of a float's digits and the rest.
fn split(x: f64) -> (f64, f64) {
    let t = x * 134_217_729.0;
    let high = t - (t - x);
    (high, x - high)
}

/// CPython's `vector_norm`: squares are taken exactly after scaling, and the root is corrected once.
fn norm(sizes: &[f64]) -> f64 {
    let max = sizes.iter().copied().fold(0.0, f64::max);
    if max.is_infinite() {
        return max;
    }
    if sizes.iter().any(|size| size.is_nan()) {
        return f64::NAN;
    }
    if max == 0.0 || sizes.len() <= 1 {
        return max;
    }
    let (_, exponent) = float::frexp(max);
    let (mut sum, mut lost) = (1.0, [0.0; 3]);
    if exponent < -1023 {
        // The scale would overflow: divide instead.
        for size in sizes {
            let x = size / max;
            accumulate(&mut sum, &mut lost[0], x * x);
        }
        return max * (sum - 1.0 + lost[0]).sqrt();
    }
    let scale = float::ldexp(1.0, i64::from(-exponent));
    for size in sizes {
        let (high, low) = split(size * scale);
        accumulate(&mut sum, &mut lost[0], high * high);
        accumulate(&mut sum, &mut lost[1], 2.0 * high * low);
        lost[2] += low * low;
    }
    let root = (sum - 1.0 + (lost[0] + lost[1] + lost[2])).sqrt();
    let (high, low) = split(root);
    accumulate(&mut sum, &mut lost[0], -high * high);
    accumulate(&mut sum, &mut lost[1], -2.0 * high * low);
    accumulate(&mut sum, &mut lost[2], -low * low);
    let rest = sum - 1.0 + (lost[0] + lost[1] + lost[2]);
    (root + rest / (2.0 * root)) / scale
}
