//! Which expressions CPython's compiler makes constants of, as `ast_opt.c` of 3.11 does. It shows in the order of set
//! displays: one of constants alone is built twice.

use super::{BinOp, Element, Expr, ExprKind, UnaryOp};

/// The largest int CPython folds `*`, `<<` and `**` to, in bits.
const MOST_BITS: u32 = 128;
/// The longest text it folds a repetition to.
const LONGEST_TEXT: usize = 4096;
/// The longest tuple it folds a repetition to.
const LONGEST_TUPLE: usize = 256;

/// What is known of a constant: enough to know whether an operator on it is folded.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Known {
    Int(i128),
    /// An int beyond 127 bits.
    BigInt,
    Float(f64),
    Complex,
    Text(usize),
    Bytes(usize),
    Tuple(usize),
    /// `None`, `...`: no operator takes it.
    Other,
}

/// Whether CPython's compiler makes a constant of the expression.
pub fn is_constant(e: &Expr) -> bool {
    known(e).is_some()
}

fn known(e: &Expr) -> Option<Known> {
    Some(match &e.kind {
        ExprKind::None | ExprKind::Ellipsis => Known::Other,
        ExprKind::Bool(value) => Known::Int(i128::from(*value)),
        ExprKind::Int(value) => Known::Int(i128::from(*value)),
        ExprKind::BigInt(digits) => digits.parse().map_or(Known::BigInt, Known::Int),
        ExprKind::Float(value) => Known::Float(*value),
        ExprKind::Imaginary(_) => Known::Complex,
        ExprKind::Str(text) => Known::Text(text.chars().count()),
        ExprKind::Bytes(data) => Known::Bytes(data.len()),
        ExprKind::Tuple(items) => {
            let constant = |item: &Element| matches!(item, Element::One(item) if is_constant(item));
            if !items.iter().all(constant) {
                return None;
            }
            Known::Tuple(items.len())
        }
        ExprKind::Unary { op, operand } => return unary(*op, known(operand)?),
        ExprKind::Binary { op, left, right } => return binary(*op, known(left)?, known(right)?),
        _ => return None,
    })
}

fn unary(op: UnaryOp, operand: Known) -> Option<Known> {
    Some(match (op, operand) {
        (UnaryOp::Not, _) => Known::Int(0),
        (UnaryOp::Neg, Known::Int(value)) => value.checked_neg().map_or(Known::BigInt, Known::Int),
        (UnaryOp::Invert, Known::Int(value)) => Known::Int(!value),
        (UnaryOp::Pos, Known::Int(_)) | (_, Known::BigInt) => operand,
        (UnaryOp::Neg, Known::Float(value)) => Known::Float(-value),
        (UnaryOp::Pos, Known::Float(_)) => operand,
        (UnaryOp::Neg | UnaryOp::Pos, Known::Complex) => operand,
        _ => return None,
    })
}

fn binary(op: BinOp, left: Known, right: Known) -> Option<Known> {
    use Known::{BigInt, Bytes, Complex, Float, Int, Text, Tuple};
    match (left, right) {
        (Int(a), Int(b)) => ints(op, a, b),
        (Int(_) | BigInt, Int(_) | BigInt) => match op {
            BinOp::Add | BinOp::Sub | BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor => Some(BigInt),
            BinOp::Mul if left == Int(0) || right == Int(0) => Some(Int(0)),
            BinOp::FloorDiv | BinOp::Mod if right != Int(0) => Some(BigInt),
            BinOp::Shr if matches!(right, Int(by) if by >= 0) => Some(BigInt),
            _ => None,
        },
        (Float(_) | Int(_), Float(_) | Int(_)) => floats(op, as_float(left)?, as_float(right)?),
        (Complex, Int(_) | Float(_) | Complex) | (Int(_) | Float(_), Complex) => match op {
            BinOp::Add | BinOp::Sub | BinOp::Mul => Some(Complex),
            _ => None,
        },
        (Text(a), Text(b)) if op == BinOp::Add => Some(Text(a + b)),
        (Bytes(a), Bytes(b)) if op == BinOp::Add => Some(Bytes(a + b)),
        (Tuple(a), Tuple(b)) if op == BinOp::Add => Some(Tuple(a + b)),
        (Text(len), Int(times)) | (Int(times), Text(len)) if op == BinOp::Mul => {
            repeated(len, times, LONGEST_TEXT).map(Text)
        }
        (Bytes(len), Int(times)) | (Int(times), Bytes(len)) if op == BinOp::Mul => {
            repeated(len, times, LONGEST_TEXT).map(Bytes)
        }
        (Tuple(len), Int(times)) | (Int(times), Tuple(len)) if op == BinOp::Mul => {
            repeated(len, times, LONGEST_TUPLE).map(Tuple)
        }
        _ => None,
    }
}

fn as_float(value: Known) -> Option<f64> {
    match value {
        Known::Int(value) => Some(value as f64),
        Known::Float(value) => Some(value),
        _ => None,
    }
}

fn bits(value: i128) -> u32 {
    i128::BITS - value.unsigned_abs().leading_zeros()
}

fn ints(op: BinOp, a: i128, b: i128) -> Option<Known> {
    let int = |value: Option<i128>| Some(value.map_or(Known::BigInt, Known::Int));
    match op {
        BinOp::Add => int(a.checked_add(b)),
        BinOp::Sub => int(a.checked_sub(b)),
        BinOp::Mul if a != 0 && b != 0 && bits(a) + bits(b) > MOST_BITS => None,
        BinOp::Mul => int(a.checked_mul(b)),
        BinOp::Div | BinOp::FloorDiv | BinOp::Mod if b == 0 => None,
        BinOp::Div => Some(Known::Float(a as f64 / b as f64)),
        BinOp::FloorDiv => int(a.checked_div_euclid(b)),
        BinOp::Mod => int(a.checked_rem_euclid(b)),
        BinOp::Pow if b < 0 => (a != 0).then_some(Known::Float(0.0)),
        BinOp::Pow if b == 0 || a == 0 => int(Some(i128::from(b == 0))),
        BinOp::Pow => {
            let exponent = u32::try_from(b).ok()?;
            if bits(a) > MOST_BITS / exponent {
                return None;
            }
            int(a.checked_pow(exponent))
        }
        BinOp::Shl | BinOp::Shr if b < 0 => None,
        BinOp::Shl if a == 0 || b == 0 => int(Some(a)),
        BinOp::Shl => {
            let by = u32::try_from(b).ok()?;
            if by > MOST_BITS || bits(a) > MOST_BITS - by {
                return None;
            }
            if bits(a) + by >= 127 {
                return Some(Known::BigInt);
            }
            int(Some(a << by))
        }
        BinOp::Shr => int(Some(a >> b.min(127))),
        BinOp::BitAnd => int(Some(a & b)),
        BinOp::BitOr => int(Some(a | b)),
        BinOp::BitXor => int(Some(a ^ b)),
        BinOp::MatMul => None,
    }
}

fn floats(op: BinOp, a: f64, b: f64) -> Option<Known> {
    let value = match op {
        BinOp::Add => a + b,
        BinOp::Sub => a - b,
        BinOp::Mul => a * b,
        BinOp::Div | BinOp::FloorDiv | BinOp::Mod if b == 0.0 => return None,
        BinOp::Div | BinOp::FloorDiv => a / b,
        BinOp::Mod => a % b,
        // A negative base gives a complex number, zero to a negative power and an overflow raise.
        BinOp::Pow => {
            let value = a.powf(b);
            if a == 0.0 && b < 0.0 || value.is_infinite() && a.is_finite() && b.is_finite() {
                return None;
            }
            if value.is_nan() {
                return Some(Known::Complex);
            }
            value
        }
        _ => return None,
    };
    Some(Known::Float(value))
}

fn repeated(len: usize, times: i128, most: usize) -> Option<usize> {
    if len == 0 {
        return Some(0);
    }
    let times = usize::try_from(times).ok()?;
    (times <= most / len).then_some(len * times)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_cpythons() {
        let int = Known::Int;
        assert_eq!(
            binary(BinOp::Pow, int(10), int(20)),
            Some(int(10_i128.pow(20)))
        );
        assert_eq!(binary(BinOp::Pow, int(2), int(64)), Some(int(1 << 64)));
        assert_eq!(binary(BinOp::Pow, int(2), int(65)), None);
        assert_eq!(binary(BinOp::FloorDiv, int(1), int(0)), None);
        assert_eq!(binary(BinOp::Shl, int(1), int(127)), Some(Known::BigInt));
        assert_eq!(
            binary(BinOp::Mul, Known::Text(2), int(2048)),
            Some(Known::Text(4096))
        );
        assert_eq!(binary(BinOp::Mul, Known::Text(2), int(2049)), None);
        assert_eq!(binary(BinOp::Mod, Known::Text(2), int(1)), None);
    }
}
