//! Functions of the C library that std lacks or computes differently, operation by operation as in glibc (Sun's
//! fdlibm), on top of the library's own `exp`, `log` and `log1p`.

#![expect(
    clippy::excessive_precision,
    reason = "the digits of the original sources, to compare with them"
)]

use crate::float;
use std::f64::consts::LN_2;
use std::hint::black_box;

fn log(x: f64) -> f64 {
    black_box(x).ln()
}

fn log1p(x: f64) -> f64 {
    black_box(x).ln_1p()
}

fn exp(x: f64) -> f64 {
    black_box(x).exp()
}

/// The upper 32 bits, which the branches compare as thresholds.
fn high_word(x: f64) -> u32 {
    (x.to_bits() >> 32) as u32
}

pub fn asinh(x: f64) -> f64 {
    let high = high_word(x) & 0x7fff_ffff;
    if high < 0x3e30_0000 {
        return x;
    }
    let size = x.abs();
    let result = if high > 0x41b0_0000 {
        if high >= 0x7ff0_0000 {
            return x + x;
        }
        log(size) + LN_2
    } else if high > 0x4000_0000 {
        log(2.0 * size + 1.0 / ((size * size + 1.0).sqrt() + size))
    } else {
        let square = size * size;
        log1p(size + square / (1.0 + (1.0 + square).sqrt()))
    };
    result.copysign(x)
}

pub fn acosh(x: f64) -> f64 {
    if x.is_nan() || x < 1.0 {
        return f64::NAN;
    }
    if x > 2.0 {
        if x >= 268_435_456.0 {
            return if x.is_infinite() { x } else { log(x) + LN_2 };
        }
        return log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()));
    }
    if x == 1.0 {
        return 0.0;
    }
    let above = x - 1.0;
    log1p(above + (2.0 * above + above * above).sqrt())
}

pub fn atanh(x: f64) -> f64 {
    let size = x.abs();
    if size < 0.5 {
        if size < 1.0 / 268_435_456.0 {
            return x;
        }
        let twice = size + size;
        return (0.5 * log1p(twice + twice * size / (1.0 - size))).copysign(x);
    }
    if size < 1.0 {
        return (0.5 * log1p((size + size) / (1.0 - size))).copysign(x);
    }
    if size == 1.0 {
        f64::INFINITY.copysign(x)
    } else {
        f64::NAN
    }
}

/// glibc's polynomial and one step of Halley's iteration: not always the nearest float, unlike std's `cbrt`.
pub fn cbrt(x: f64) -> f64 {
    const ROOT_2: f64 = 1.259_921_049_894_873_164_8;
    const ROOT_4: f64 = 1.587_401_051_968_199_474_8;
    const FACTORS: [f64; 5] = [1.0 / ROOT_4, 1.0 / ROOT_2, 1.0, ROOT_2, ROOT_4];
    if x == 0.0 || !x.is_finite() {
        return x + x;
    }
    let (m, exponent) = float::frexp(x.abs());
    let u = 0.354895765043919860
        + ((1.50819193781584896
            - ((2.11499494167371287
                - ((2.44693122563534430
                    - ((1.83469277483613086
                        - (0.784932344976639262 - 0.145263899385486367 * m) * m)
                        * m))
                    * m))
                * m))
            * m);
    let cube = u * u * u;
    let factor = FACTORS[(2 + exponent % 3) as usize];
    let root = u * (cube + 2.0 * m) / (2.0 * cube + m) * factor;
    float::ldexp(root.copysign(x), i64::from(exponent / 3))
}

const ERX: f64 = 8.45062911510467529297e-01;
const EFX: f64 = 1.28379167095512586316e-01;

/// A polynomial in glibc's order of evaluation: pairs, then powers of the square.
fn polynomial(c: &[f64], x: f64) -> f64 {
    let x2 = x * x;
    let x4 = x2 * x2;
    let x6 = x4 * x2;
    let x8 = x4 * x4;
    let pair = |at: usize| match (c.get(at), c.get(at + 1)) {
        (Some(a), Some(b)) => a + x * b,
        (Some(a), None) => *a,
        _ => 0.0,
    };
    let mut sum = pair(0) + x2 * pair(2) + x4 * pair(4);
    if c.len() > 6 {
        sum += x6 * pair(6);
    }
    if c.len() > 8 {
        sum += x8 * pair(8);
    }
    sum
}

const PP: [f64; 5] = [
    1.28379167095512558561e-01,
    -3.25042107247001499370e-01,
    -2.84817495755985104766e-02,
    -5.77027029648944159157e-03,
    -2.37630166566501626084e-05,
];
const QQ: [f64; 6] = [
    1.0,
    3.97917223959155352819e-01,
    6.50222499887672944485e-02,
    5.08130628187576562776e-03,
    1.32494738004321644526e-04,
    -3.96022827877536812320e-06,
];
const PA: [f64; 7] = [
    -2.36211856075265944077e-03,
    4.14856118683748331666e-01,
    -3.72207876035701323847e-01,
    3.18346619901161753674e-01,
    -1.10894694282396677476e-01,
    3.54783043256182359371e-02,
    -2.16637559486879084300e-03,
];
const QA: [f64; 7] = [
    1.0,
    1.06420880400844228286e-01,
    5.40397917702171048937e-01,
    7.18286544141962662868e-02,
    1.26171219808761642112e-01,
    1.36370839120290507362e-02,
    1.19844998467991074170e-02,
];
const RA: [f64; 8] = [
    -9.86494403484714822705e-03,
    -6.93858572707181764372e-01,
    -1.05586262253232909814e+01,
    -6.23753324503260060396e+01,
    -1.62396669462573470355e+02,
    -1.84605092906711035994e+02,
    -8.12874355063065934246e+01,
    -9.81432934416914548592e+00,
];
const SA: [f64; 9] = [
    1.0,
    1.96512716674392571292e+01,
    1.37657754143519042600e+02,
    4.34565877475229228821e+02,
    6.45387271733267880336e+02,
    4.29008140027567833386e+02,
    1.08635005541779435134e+02,
    6.57024977031928170135e+00,
    -6.04244152148580987438e-02,
];
const RB: [f64; 7] = [
    -9.86494292470009928597e-03,
    -7.99283237680523006574e-01,
    -1.77579549177547519889e+01,
    -1.60636384855821916062e+02,
    -6.37566443368389627722e+02,
    -1.02509513161107724954e+03,
    -4.83519191608651397019e+02,
];
const SB: [f64; 8] = [
    1.0,
    3.03380607434824582924e+01,
    3.25792512996573918826e+02,
    1.53672958608443695994e+03,
    3.19985821950859553908e+03,
    2.55305040643316442583e+03,
    4.74528541206955367215e+02,
    -2.24409524465858183362e+01,
];

/// `|x| * erfc(|x|)` for 1.25 <= |x|; `near` chooses the approximation below 1 / 0.35.
fn tail(x: f64, near: bool) -> f64 {
    let inverse = 1.0 / (x * x);
    let ratio = if near {
        polynomial(&RA, inverse) / polynomial(&SA, inverse)
    } else {
        polynomial(&RB, inverse) / polynomial(&SB, inverse)
    };
    let head = f64::from_bits(x.to_bits() & 0xffff_ffff_0000_0000);
    exp(-head * head - 0.5625) * exp((head - x) * (head + x) + ratio)
}

pub fn erf(x: f64) -> f64 {
    let high = high_word(x) & 0x7fff_ffff;
    let negative = x.is_sign_negative();
    if high >= 0x7ff0_0000 {
        return if x.is_nan() { x } else { 1f64.copysign(x) };
    }
    if high < 0x3feb_0000 {
        if high < 0x3e30_0000 {
            if high < 0x0080_0000 {
                return 0.0625 * (16.0 * x + (16.0 * EFX) * x);
            }
            return x + EFX * x;
        }
        let square = x * x;
        return x + x * (polynomial(&PP, square) / polynomial(&QQ, square));
    }
    if high < 0x3ff4_0000 {
        let s = x.abs() - 1.0;
        let ratio = polynomial(&PA, s) / polynomial(&QA, s);
        return if negative { -ERX - ratio } else { ERX + ratio };
    }
    if high >= 0x4018_0000 {
        return 1f64.copysign(x);
    }
    let size = x.abs();
    let tail = tail(size, high < 0x4006_db6e);
    if negative {
        tail / size - 1.0
    } else {
        1.0 - tail / size
    }
}

pub fn erfc(x: f64) -> f64 {
    let high = high_word(x) & 0x7fff_ffff;
    let negative = x.is_sign_negative();
    if high >= 0x7ff0_0000 {
        return if x.is_nan() {
            x
        } else if negative {
            2.0
        } else {
            0.0
        };
    }
    if high < 0x3feb_0000 {
        if high < 0x3c70_0000 {
            return 1.0 - x;
        }
        let square = x * x;
        let y = polynomial(&PP, square) / polynomial(&QQ, square);
        return if x < 0.25 {
            1.0 - (x + x * y)
        } else {
            0.5 - (x * y + (x - 0.5))
        };
    }
    if high < 0x3ff4_0000 {
        let s = x.abs() - 1.0;
        let ratio = polynomial(&PA, s) / polynomial(&QA, s);
        return if negative {
            1.0 + (ERX + ratio)
        } else {
            (1.0 - ERX) - ratio
        };
    }
    if high >= 0x403c_0000 || negative && high >= 0x4018_0000 {
        return if negative { 2.0 } else { 0.0 };
    }
    let size = x.abs();
    let tail = tail(size, high < 0x4006_db6d);
    if negative {
        2.0 - tail / size
    } else {
        tail / size
    }
}
