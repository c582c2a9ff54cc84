//! Python's `complex`: two doubles, with CPython's arithmetic, texts and errors.

mod arith;
mod format;
mod methods;
mod parse;

pub(crate) use arith::{arithmetic, power};
pub use format::push_repr;
pub(crate) use methods::abs;
pub use methods::{COMPLEX, call_method, has_method};

use crate::hash::hash_float;
use crate::value::Value;
use std::rc::Rc;

/// A complex number.
#[derive(Clone, Copy, Debug)]
pub struct Complex {
    pub re: f64,
    pub im: f64,
}

impl Complex {
    pub const fn new(re: f64, im: f64) -> Complex {
        Complex { re, im }
    }

    pub(crate) fn value(self) -> Value {
        Value::Complex(Rc::new(self))
    }

    /// CPython's hash: that of the equal real number where there is one.
    pub fn hash(self) -> i64 {
        const IMAGINARY: i64 = 1_000_003;
        let hash = hash_float(self.re).wrapping_add(hash_float(self.im).wrapping_mul(IMAGINARY));
        if hash == -1 { -2 } else { hash }
    }

    pub fn is_true(self) -> bool {
        self.re != 0.0 || self.im != 0.0
    }
}

impl PartialEq for Complex {
    fn eq(&self, other: &Complex) -> bool {
        self.re == other.re && self.im == other.im
    }
}

/// The literal `1j`: a complex number without a real part.
pub fn imaginary(im: f64) -> Value {
    Complex::new(0.0, im).value()
}

/// `complex == value` for a number; `None` where the other is none.
pub(crate) fn equals(complex: Complex, other: &Value) -> Option<bool> {
    match other {
        Value::Complex(other) => Some(complex == **other),
        Value::Float(other) => Some(complex.im == 0.0 && complex.re == *other),
        other => {
            let int = crate::int::Int::from_value(other)?;
            Some(complex.im == 0.0 && crate::int::eq_f64(&int, complex.re))
        }
    }
}
