//! The types of operators, builtin calls and methods.

use crate::hir::{BinOp, UnaryOp};
use crate::stubs;
use crate::types::{Bounds, Ty};

/// Types whose comparisons always give a bool.
pub fn is_scalar(ty: Ty) -> bool {
    matches!(
        ty,
        Ty::None | Ty::Bool | Ty::Int(_) | Ty::Float | Ty::Str | Ty::Never
    )
}

/// A bool counts as an int in arithmetic.
fn number(ty: Ty) -> Option<Bounds> {
    match ty {
        Ty::Int(bounds) => Some(bounds),
        Ty::Bool => Some(Bounds::new(0, 1)),
        _ => None,
    }
}

fn is_number(ty: Ty) -> bool {
    matches!(ty, Ty::Float | Ty::Int(_) | Ty::Bool)
}

pub fn binary(op: BinOp, left: Ty, right: Ty) -> Ty {
    if left == Ty::Never || right == Ty::Never {
        return Ty::Never;
    }
    if let (Some(a), Some(b)) = (number(left), number(right)) {
        return int_binary(op, a, b, left == Ty::Bool && right == Ty::Bool);
    }
    match (op, left, right) {
        (
            BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div | BinOp::FloorDiv | BinOp::Mod,
            a,
            b,
        ) if is_number(a) && is_number(b) => Ty::Float,
        // A float to an int power is real.
        (BinOp::Pow, Ty::Float, Ty::Int(_) | Ty::Bool) => Ty::Float,
        (BinOp::Add, Ty::Str, Ty::Str) => Ty::Str,
        (BinOp::Mod, Ty::Str, _) => Ty::Str,
        (BinOp::Mul, Ty::Str, Ty::Int(_) | Ty::Bool)
        | (BinOp::Mul, Ty::Int(_) | Ty::Bool, Ty::Str) => Ty::Str,
        (BinOp::Add, Ty::List, Ty::List) => Ty::List,
        (BinOp::Mul, Ty::List, Ty::Int(_) | Ty::Bool)
        | (BinOp::Mul, Ty::Int(_) | Ty::Bool, Ty::List) => Ty::List,
        (BinOp::Add, Ty::Tuple, Ty::Tuple)
        | (BinOp::Mul, Ty::Tuple, Ty::Int(_) | Ty::Bool)
        | (BinOp::Mul, Ty::Int(_) | Ty::Bool, Ty::Tuple) => Ty::Tuple,
        (BinOp::Add, Ty::Bytes, Ty::Bytes)
        | (BinOp::Mul, Ty::Bytes, Ty::Int(_) | Ty::Bool)
        | (BinOp::Mul, Ty::Int(_) | Ty::Bool, Ty::Bytes)
        | (BinOp::Mod, Ty::Bytes, _) => Ty::Bytes,
        (BinOp::BitOr, Ty::Dict, Ty::Dict) => Ty::Dict,
        (BinOp::BitOr | BinOp::BitAnd | BinOp::BitXor | BinOp::Sub, Ty::Set, Ty::Set) => Ty::Set,
        _ => Ty::Any,
    }
}

fn int_binary(op: BinOp, a: Bounds, b: Bounds, both_bool: bool) -> Ty {
    let non_negative = a.low >= 0 && b.low >= 0;
    Ty::Int(match op {
        BinOp::Add => a.add(b),
        BinOp::Sub => a.sub(b),
        BinOp::Mul => a.mul(b),
        BinOp::Div => return Ty::Float,
        BinOp::FloorDiv => a.floor_div(b),
        BinOp::Mod => a.modulo(b),
        BinOp::Pow if b.low >= 0 => {
            if a.low >= 0 {
                Bounds::new(0, Bounds::ALL.high)
            } else {
                Bounds::ALL
            }
        }
        BinOp::Pow | BinOp::MatMul => return Ty::Any,
        BinOp::Shl if a.low >= 0 => Bounds::new(0, Bounds::ALL.high),
        BinOp::Shl => Bounds::ALL,
        BinOp::Shr if a.low >= 0 => Bounds::new(0, a.high),
        BinOp::Shr => a.join(Bounds::new(-1, 0)),
        BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor if both_bool => return Ty::Bool,
        BinOp::BitAnd => match (a.low >= 0, b.low >= 0) {
            (true, true) => Bounds::new(0, a.high.min(b.high)),
            (true, false) => Bounds::new(0, a.high),
            (false, true) => Bounds::new(0, b.high),
            (false, false) => bits(a, b),
        },
        BinOp::BitOr | BinOp::BitXor if non_negative => Bounds::new(0, bits(a, b).high),
        BinOp::BitOr | BinOp::BitXor => bits(a, b),
    })
}

/// The range of all ints with as many bits as either operand.
fn bits(a: Bounds, b: Bounds) -> Bounds {
    let size = [a.low, a.high, b.low, b.high]
        .iter()
        .map(|v| v.unsigned_abs())
        .max()
        .unwrap_or(0);
    let limit = (size + 1).next_power_of_two() as i128;
    Bounds::new(-limit, limit - 1)
}

pub fn unary(op: UnaryOp, ty: Ty) -> Ty {
    match (op, ty) {
        (UnaryOp::Not, _) => Ty::Bool,
        (_, Ty::Never) => Ty::Never,
        (UnaryOp::Neg | UnaryOp::Pos, Ty::Float) => Ty::Float,
        (op, ty) => match (op, number(ty)) {
            (UnaryOp::Neg, Some(b)) => Ty::Int(b.neg()),
            (UnaryOp::Pos, Some(b)) => Ty::Int(b),
            (UnaryOp::Invert, Some(b)) => Ty::Int(b.neg().sub(Bounds::exactly(1))),
            _ => Ty::Any,
        },
    }
}

pub fn item(object: Ty, index: Ty, is_slice: bool) -> Ty {
    match object {
        Ty::Never => Ty::Never,
        Ty::Str if is_slice || number(index).is_some() => Ty::Str,
        Ty::List if is_slice => Ty::List,
        Ty::Tuple if is_slice => Ty::Tuple,
        Ty::Bytes if is_slice => Ty::Bytes,
        Ty::Bytes if number(index).is_some() => Ty::Int(Bounds::new(0, 255)),
        _ => Ty::Any,
    }
}

/// What `range(...)` yields.
pub fn range_element(args: &[Ty]) -> Ty {
    if args.contains(&Ty::Never) {
        return Ty::Never;
    }
    let bounds: Option<Vec<Bounds>> = args.iter().map(|t| number(*t)).collect();
    // Anything else may still be an object with `__index__`, or an error.
    let Some(bounds) = bounds else { return Ty::Any };
    let one = Bounds::exactly(1);
    let zero = Bounds::exactly(0);
    let (start, stop, step) = match bounds.as_slice() {
        [stop] => (zero, *stop, one),
        [start, stop] => (*start, *stop, one),
        [start, stop, step] => (*start, *stop, *step),
        _ => return Ty::Any,
    };
    // In steps this small no loop gets from the first half of 64 bits to their end within a lifetime, so such a loop
    // stays in `i64` whatever its stop; any other must have a stop that fits.
    const HALF: i128 = 1 << 62;
    const SMALL_STEP: i128 = 1 << 12;
    let ceiling = i64::MAX as i128;
    if step.low > 0
        && start.low >= i64::MIN as i128
        && (stop.high <= ceiling || (start.high <= HALF && step.high <= SMALL_STEP))
    {
        let high = (stop.high - 1).min(ceiling - 1).max(start.low);
        return Ty::Int(Bounds::new(start.low, high));
    }
    if step.high < 0
        && start.high <= ceiling
        && (stop.low >= i64::MIN as i128 || (start.low >= -HALF && step.low >= -SMALL_STEP))
    {
        let low = (stop.low + 1).max(i64::MIN as i128 + 1).min(start.high);
        return Ty::Int(Bounds::new(low, start.high));
    }
    Ty::Int(start.join(stop))
}

/// The result of calling a builtin with positional arguments.
pub fn builtin(name: &str, args: &[Ty]) -> Ty {
    if args.contains(&Ty::Never) {
        return Ty::Never;
    }
    match (name, args) {
        ("len", [Ty::Str | Ty::List]) => Ty::Int(Bounds::LEN),
        ("len", _) => Ty::Int(Bounds::new(0, i64::MAX.into())),
        ("ord", _) => Ty::Int(Bounds::new(0, 0x10_ffff)),
        ("int", _) => Ty::INT,
        ("float", _) => Ty::Float,
        ("str", _) => Ty::Str,
        ("bool" | "isinstance" | "issubclass" | "callable" | "hasattr" | "any" | "all", _) => {
            Ty::Bool
        }
        ("chr" | "repr" | "ascii" | "hex" | "oct" | "bin" | "format" | "input", _) => Ty::Str,
        ("sorted" | "list", _) => Ty::List,
        ("tuple", _) => Ty::Tuple,
        ("dict", _) => Ty::Dict,
        ("set", _) => Ty::Set,
        ("divmod", [a, b]) if is_number(*a) && is_number(*b) => Ty::Tuple,
        ("hash" | "id", _) => Ty::Int(Bounds::new(i64::MIN.into(), i64::MAX.into())),
        ("abs", [ty]) => match (number(*ty), ty) {
            (Some(b), _) => {
                let size = b.low.abs().max(b.high.abs());
                let low = if b.low > 0 {
                    b.low
                } else if b.high < 0 {
                    -b.high
                } else {
                    0
                };
                Ty::Int(Bounds::new(low, size))
            }
            (None, Ty::Float) => Ty::Float,
            _ => Ty::Any,
        },
        ("round", [Ty::Float]) => Ty::INT,
        ("min" | "max", [first, rest @ ..]) if !rest.is_empty() => {
            let joined = rest.iter().fold(*first, |a, b| a.join(*b));
            match joined {
                Ty::Int(_) | Ty::Float => extreme(name, args, joined),
                _ => Ty::Any,
            }
        }
        _ => Ty::Any,
    }
}

fn extreme(name: &str, args: &[Ty], joined: Ty) -> Ty {
    let bounds: Option<Vec<Bounds>> = args.iter().map(|t| number(*t)).collect();
    let Some(bounds) = bounds else { return joined };
    let lows = bounds.iter().map(|b| b.low);
    let highs = bounds.iter().map(|b| b.high);
    let (low, high) = if name == "min" {
        (lows.min(), highs.min())
    } else {
        (lows.max(), highs.max())
    };
    match (low, high) {
        (Some(low), Some(high)) => Ty::Int(Bounds::new(low, high)),
        _ => joined,
    }
}

/// A declared result type that says all there is to say.
fn declared(returns: &str) -> Ty {
    match returns {
        "int" => Ty::INT,
        "float" => Ty::Float,
        "bool" => Ty::Bool,
        "str" => Ty::Str,
        "bytes" => Ty::Bytes,
        text => match text.split('[').next() {
            Some("list") => Ty::List,
            Some("tuple") => Ty::Tuple,
            Some("dict") => Ty::Dict,
            Some("set") => Ty::Set,
            _ => Ty::Any,
        },
    }
}

pub fn module_call(module: &str, name: &str, args: &[Ty]) -> Ty {
    if args.contains(&Ty::Never) {
        return Ty::Never;
    }
    // A class may define `__floor__` and its kin to give anything.
    if matches!(name, "floor" | "ceil" | "trunc") {
        return match args {
            [Ty::Float | Ty::Int(_) | Ty::Bool] => Ty::INT,
            _ => Ty::Any,
        };
    }
    match stubs::surface().module(module).and_then(|m| m.item(name)) {
        Some(decl) if decl.kind == stubs::Kind::Function => declared(decl.returns),
        _ => Ty::Any,
    }
}

pub fn constant(module: &str, name: &str) -> Ty {
    match (module, name) {
        ("math", "pi" | "e" | "tau" | "inf" | "nan") => Ty::Float,
        _ => Ty::Any,
    }
}

/// The result of a method of a value whose type is known.
pub fn method(object: Ty, name: &str) -> Ty {
    let owner = match object {
        Ty::Never => return Ty::Never,
        Ty::Str => "str",
        Ty::List => "list",
        Ty::Tuple => "tuple",
        Ty::Dict => "dict",
        Ty::Set => "set",
        Ty::Bytes => "bytes",
        _ => return Ty::Any,
    };
    match stubs::surface().type_(owner).and_then(|t| t.method(name)) {
        Some(decl) => declared(decl.returns),
        None => Ty::Any,
    }
}

#[cfg(test)]
mod tests;
