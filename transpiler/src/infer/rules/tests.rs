//! Soundness by exhaustion: whatever two ints of two intervals give lies in the interval inferred for the result.

use super::*;

/// What Python computes; `None` where it raises or gives no int.
fn python(op: BinOp, a: i128, b: i128) -> Option<i128> {
    Some(match op {
        BinOp::Add => a + b,
        BinOp::Sub => a - b,
        BinOp::Mul => a.checked_mul(b)?,
        BinOp::FloorDiv if b != 0 => {
            let q = a / b;
            if a % b != 0 && (a < 0) != (b < 0) {
                q - 1
            } else {
                q
            }
        }
        BinOp::Mod if b != 0 => {
            let r = a % b;
            if r != 0 && (r < 0) != (b < 0) {
                r + b
            } else {
                r
            }
        }
        BinOp::Pow if (0..20).contains(&b) => a.checked_pow(b as u32)?,
        BinOp::Shl if (0..40).contains(&b) => a.checked_mul(1 << b)?,
        BinOp::Shr if b >= 0 => a >> b.min(126),
        BinOp::BitAnd => a & b,
        BinOp::BitOr => a | b,
        BinOp::BitXor => a ^ b,
        _ => return None,
    })
}

const OPS: [BinOp; 11] = [
    BinOp::Add,
    BinOp::Sub,
    BinOp::Mul,
    BinOp::FloorDiv,
    BinOp::Mod,
    BinOp::Pow,
    BinOp::Shl,
    BinOp::Shr,
    BinOp::BitAnd,
    BinOp::BitOr,
    BinOp::BitXor,
];

fn check(op: BinOp, a: Bounds, b: Bounds, x: i128, y: i128) {
    let Some(result) = python(op, x, y) else {
        return;
    };
    if let Ty::Int(bounds) = binary(op, Ty::Int(a), Ty::Int(b)) {
        let below = bounds.low <= result || bounds.low <= Bounds::ALL.low;
        let above = result <= bounds.high || bounds.high >= Bounds::ALL.high;
        assert!(
            below && above,
            "{x} {op:?} {y} = {result}, inferred {bounds:?} from {a:?} and {b:?}"
        );
    }
}

#[test]
fn results_of_small_ints_lie_in_the_inferred_interval() {
    let limits = [-5, -2, -1, 0, 1, 3, 4];
    let intervals: Vec<Bounds> = limits
        .iter()
        .flat_map(|low| {
            limits
                .iter()
                .filter(move |high| *high >= low)
                .map(move |high| Bounds::new(*low, *high))
        })
        .collect();
    for op in OPS {
        for a in &intervals {
            for b in &intervals {
                for x in a.low..=a.high {
                    for y in b.low..=b.high {
                        check(op, *a, *b, x, y);
                    }
                }
            }
        }
    }
}

#[test]
fn results_at_the_ends_of_64_bits_lie_in_the_inferred_interval() {
    let (min, max) = (i128::from(i64::MIN), i128::from(i64::MAX));
    let ends = [min, min + 1, -2, -1, 0, 1, 2, 63, max - 1, max];
    for op in OPS {
        for x in ends {
            for y in ends {
                for wide in [Bounds::new(min, max), Bounds::ALL] {
                    check(op, wide, wide, x, y);
                    check(op, Bounds::new(x, x), wide, x, y);
                    check(op, wide, Bounds::new(y, y), x, y);
                    check(op, Bounds::new(x, x), Bounds::new(y, y), x, y);
                }
            }
        }
    }
}

#[test]
fn nothing_is_claimed_of_ints_without_bounds() {
    let huge = 1i128 << 110;
    for op in OPS {
        for x in [-huge, -3, 0, 7, huge] {
            for y in [-huge, -2, 1, 2, 1 << 60, huge] {
                for (a, b) in [
                    (Bounds::ALL, Bounds::ALL),
                    (Bounds::ALL, Bounds::new(y.min(1 << 61), y)),
                    (
                        Bounds::new(0, Bounds::ALL.high),
                        Bounds::new(1, Bounds::ALL.high),
                    ),
                    (Bounds::new(0, 100), Bounds::ALL),
                ] {
                    let inside = |v: i128, w: Bounds| {
                        (w.low <= v || w.low <= Bounds::ALL.low)
                            && (v <= w.high || w.high >= Bounds::ALL.high)
                    };
                    if inside(x, a) && inside(y, b) {
                        check(op, a, b, x, y);
                    }
                }
            }
        }
    }
}

#[test]
fn negation_and_inversion_stay_inside() {
    let (min, max) = (i128::from(i64::MIN), i128::from(i64::MAX));
    for x in [min, -1, 0, 1, max] {
        let ty = Ty::Int(Bounds::new(x, x));
        for (op, result) in [(UnaryOp::Neg, -x), (UnaryOp::Invert, !x), (UnaryOp::Pos, x)] {
            match unary(op, ty) {
                Ty::Int(bounds) => assert!(bounds.low <= result && result <= bounds.high),
                other => panic!("{op:?} {x}: {other}"),
            }
        }
    }
}

#[test]
fn what_a_range_yields_lies_in_the_inferred_interval() {
    let one = |v: i128| Ty::Int(Bounds::new(v, v));
    for start in -4..5i128 {
        for stop in -4..5i128 {
            for step in [-3, -1, 1, 2i128] {
                let Ty::Int(bounds) = range_element(&[one(start), one(stop), one(step)]) else {
                    panic!("no interval for range({start}, {stop}, {step})");
                };
                let mut item = start;
                while (step > 0 && item < stop) || (step < 0 && item > stop) {
                    assert!(
                        bounds.low <= item && item <= bounds.high,
                        "{item} in range({start}, {stop}, {step})"
                    );
                    item += step;
                }
            }
        }
    }
}

#[test]
fn a_range_near_the_end_of_64_bits_or_in_great_steps_is_not_taken_for_a_small_one() {
    let exactly = |v: i128| Ty::Int(Bounds::new(v, v));
    let fits = |args: &[Ty]| matches!(range_element(args), Ty::Int(bounds) if bounds.fits_i64());
    let max = i128::from(i64::MAX);
    assert!(!fits(&[exactly(max - 2), exactly(max + 2)]));
    assert!(!fits(&[exactly(0), exactly(1 << 90), exactly(1 << 60)]));
    assert!(!fits(&[exactly(-max), exactly(-max - 9), exactly(-1)]));
    assert!(fits(&[exactly(0), Ty::INT, exactly(2)]));
    assert!(fits(&[exactly(max - 2), exactly(max)]));
}

#[test]
fn a_range_that_may_start_beyond_64_bits_is_not_taken_for_a_small_one() {
    let beyond = Ty::Int(Bounds::new(4, Bounds::ALL.high));
    let ty = range_element(&[beyond, beyond, Ty::Int(Bounds::exactly(1))]);
    assert!(matches!(ty, Ty::Int(bounds) if !bounds.fits_i64()));
    // Up to a bound that fits, whatever it yields fits.
    let ty = range_element(&[
        beyond,
        Ty::Int(Bounds::new(0, 100)),
        Ty::Int(Bounds::exactly(1)),
    ]);
    assert!(matches!(ty, Ty::Int(bounds) if bounds.fits_i64()));
}
