//! Python's unbounded `int`: a machine word until it overflows.

use std::rc::Rc;

/// Arbitrary-precision storage.
pub type BigInt = dashu_int::IBig;

/// An int by value: small inline, big shared. Normalised: `Big` never fits an `i64`.
#[derive(Clone)]
pub enum Int {
    Small(i64),
    Big(Rc<BigInt>),
}
