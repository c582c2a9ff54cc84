//! Comparison of ints with each other and, exactly, with floats.

use super::{Int, big};
use std::cmp::Ordering;

impl PartialEq for Int {
    #[inline]
    fn eq(&self, other: &Int) -> bool {
        match (self, other) {
            (Int::Small(a), Int::Small(b)) => a == b,
            (Int::Big(a), Int::Big(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Int {}

impl Ord for Int {
    #[inline]
    fn cmp(&self, other: &Int) -> Ordering {
        match (self, other) {
            (Int::Small(a), Int::Small(b)) => a.cmp(b),
            _ => compare_big(self, other),
        }
    }
}

impl PartialOrd for Int {
    #[inline]
    fn partial_cmp(&self, other: &Int) -> Option<Ordering> {
        Some(self.cmp(other))
    }

    // Spelled out so that the small case is one machine comparison.
    #[inline]
    fn lt(&self, other: &Int) -> bool {
        match (self, other) {
            (Int::Small(a), Int::Small(b)) => a < b,
            _ => compare_big(self, other).is_lt(),
        }
    }

    #[inline]
    fn le(&self, other: &Int) -> bool {
        match (self, other) {
            (Int::Small(a), Int::Small(b)) => a <= b,
            _ => compare_big(self, other).is_le(),
        }
    }

    #[inline]
    fn gt(&self, other: &Int) -> bool {
        other.lt(self)
    }

    #[inline]
    fn ge(&self, other: &Int) -> bool {
        other.le(self)
    }
}

impl PartialEq<i64> for Int {
    #[inline]
    fn eq(&self, other: &i64) -> bool {
        matches!(self, Int::Small(small) if small == other)
    }
}

impl PartialEq<Int> for i64 {
    #[inline]
    fn eq(&self, other: &Int) -> bool {
        other == self
    }
}

impl PartialOrd<i64> for Int {
    #[inline]
    fn partial_cmp(&self, other: &i64) -> Option<Ordering> {
        Some(match self {
            Int::Small(small) => small.cmp(other),
            Int::Big(value) => sign_order(big::is_negative(value)),
        })
    }
}

impl PartialOrd<Int> for i64 {
    #[inline]
    fn partial_cmp(&self, other: &Int) -> Option<Ordering> {
        other.partial_cmp(self).map(Ordering::reverse)
    }
}

/// How a big number of this sign orders against any small one.
fn sign_order(negative: bool) -> Ordering {
    if negative {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

#[cold]
#[inline(never)]
fn compare_big(a: &Int, b: &Int) -> Ordering {
    match (a, b) {
        (Int::Big(a), Int::Big(b)) => a.cmp(b),
        (Int::Big(a), Int::Small(_)) => sign_order(big::is_negative(a)),
        (Int::Small(_), Int::Big(b)) => sign_order(!big::is_negative(b)),
        (Int::Small(a), Int::Small(b)) => a.cmp(b),
    }
}

/// Compares an int with a float by their exact values; `None` for NaN.
pub fn compare_f64(int: &Int, float: f64) -> Option<Ordering> {
    const EXACT: i64 = 1 << 53;
    if let Int::Small(small) = int
        && (-EXACT..=EXACT).contains(small)
    {
        return (*small as f64).partial_cmp(&float);
    }
    if float.is_nan() {
        return None;
    }
    if float.is_infinite() {
        return Some(sign_order(float > 0.0));
    }
    let whole = float.trunc();
    let order = int.cmp(&crate::float::int_of_whole(whole));
    Some(match order {
        Ordering::Equal => whole.partial_cmp(&float)?,
        order => order,
    })
}

/// `int == float` by exact value.
pub fn eq_f64(int: &Int, float: f64) -> bool {
    compare_f64(int, float) == Some(Ordering::Equal)
}
