//! The lattice of static types.

/// What is proven of a value. `Any` is the top and always correct; `Never` the bottom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ty {
    Never,
    None,
    Bool,
    /// An int (never a bool) within bounds, inclusive; `MIN`/`MAX` of `Bounds` stand for no bound.
    Int(Bounds),
    Float,
    Str,
    List,
    /// Exactly the builtin type, as for all below; these are held as dynamic values.
    Tuple,
    Dict,
    Set,
    Bytes,
    Any,
}

/// An interval of ints, saturating far outside 64 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    pub low: i128,
    pub high: i128,
}

/// Beyond this, a bound is unknown.
const FAR: i128 = 1 << 100;

#[expect(
    clippy::should_implement_trait,
    reason = "interval arithmetic has no operators: its ends saturate"
)]
impl Bounds {
    pub const ALL: Bounds = Bounds {
        low: -FAR,
        high: FAR,
    };
    /// The length of anything that fits in memory.
    pub const LEN: Bounds = Bounds {
        low: 0,
        high: 1 << 40,
    };

    pub fn exactly(value: i64) -> Bounds {
        Bounds {
            low: value.into(),
            high: value.into(),
        }
    }

    pub fn new(low: i128, high: i128) -> Bounds {
        Bounds {
            low: low.clamp(-FAR, FAR),
            high: high.clamp(-FAR, FAR),
        }
    }

    pub fn fits_i64(self) -> bool {
        self.low >= i64::MIN.into() && self.high <= i64::MAX.into()
    }

    pub fn join(self, other: Bounds) -> Bounds {
        Bounds {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
        }
    }

    /// The join, with any bound that moved given up: so that loops end.
    pub fn widen(self, other: Bounds) -> Bounds {
        Bounds {
            low: if other.low < self.low {
                if other.low >= 0 { 0 } else { -FAR }
            } else {
                self.low
            },
            high: if other.high > self.high {
                FAR
            } else {
                self.high
            },
        }
    }

    fn is_open(self) -> bool {
        self.low <= -FAR || self.high >= FAR
    }

    pub fn add(self, other: Bounds) -> Bounds {
        let low = if self.low <= -FAR || other.low <= -FAR {
            -FAR
        } else {
            self.low + other.low
        };
        let high = if self.high >= FAR || other.high >= FAR {
            FAR
        } else {
            self.high + other.high
        };
        Bounds::new(low, high)
    }

    pub fn neg(self) -> Bounds {
        Bounds {
            low: -self.high,
            high: -self.low,
        }
    }

    pub fn sub(self, other: Bounds) -> Bounds {
        self.add(other.neg())
    }

    pub fn mul(self, other: Bounds) -> Bounds {
        let non_negative = self.low >= 0 && other.low >= 0;
        if self.is_open() || other.is_open() {
            return if non_negative {
                Bounds {
                    low: self.low.saturating_mul(other.low).min(FAR),
                    high: FAR,
                }
            } else {
                Bounds::ALL
            };
        }
        let corners = [
            self.low.checked_mul(other.low),
            self.low.checked_mul(other.high),
            self.high.checked_mul(other.low),
            self.high.checked_mul(other.high),
        ];
        let mut low = FAR;
        let mut high = -FAR;
        for corner in corners {
            let Some(corner) = corner else {
                return if non_negative {
                    Bounds { low: 0, high: FAR }
                } else {
                    Bounds::ALL
                };
            };
            low = low.min(corner);
            high = high.max(corner);
        }
        Bounds::new(low, high)
    }

    /// `self % other` for a divisor that is not zero (zero raises).
    pub fn modulo(self, other: Bounds) -> Bounds {
        if other.low > 0 {
            let high = if other.high >= FAR {
                FAR
            } else {
                other.high - 1
            };
            // A dividend already below every divisor stays itself.
            if self.low >= 0 {
                Bounds::new(0, high.min(self.high))
            } else {
                Bounds::new(0, high)
            }
        } else if other.high < 0 {
            Bounds::new(
                if other.low <= -FAR {
                    -FAR
                } else {
                    other.low + 1
                },
                0,
            )
        } else {
            let size = other.low.abs().max(other.high.abs());
            Bounds::new(-size, size)
        }
    }

    /// `self // other` for a divisor that is not zero.
    pub fn floor_div(self, other: Bounds) -> Bounds {
        if other.low > 0 {
            let low = if self.low >= 0 { 0 } else { self.low };
            // Half of no bound is no bound.
            let high = match self.high {
                high if high >= FAR => FAR,
                high if high >= 0 => high / other.low.max(1),
                _ => -1,
            };
            Bounds::new(low, high.max(low))
        } else {
            let size = self.low.abs().max(self.high.abs()).min(FAR);
            Bounds::new(-size, size)
        }
    }
}

/// How a value of a type is held in Rust.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Repr {
    Bool,
    I64,
    Int,
    F64,
    Str,
    List,
    Value,
}

impl Ty {
    pub const INT: Ty = Ty::Int(Bounds::ALL);

    pub fn join(self, other: Ty) -> Ty {
        match (self, other) {
            (Ty::Never, t) | (t, Ty::Never) => t,
            (Ty::Int(a), Ty::Int(b)) => Ty::Int(a.join(b)),
            (a, b) if a == b => a,
            _ => Ty::Any,
        }
    }

    pub fn widen(self, other: Ty) -> Ty {
        match (self, other) {
            (Ty::Int(a), Ty::Int(b)) => Ty::Int(a.widen(b)),
            (a, b) => a.join(b),
        }
    }

    pub fn repr(self) -> Repr {
        match self {
            Ty::Bool => Repr::Bool,
            Ty::Int(bounds) if bounds.fits_i64() => Repr::I64,
            Ty::Int(_) => Repr::Int,
            Ty::Float => Repr::F64,
            Ty::Str => Repr::Str,
            Ty::List => Repr::List,
            Ty::Never | Ty::None | Ty::Tuple | Ty::Dict | Ty::Set | Ty::Bytes | Ty::Any => {
                Repr::Value
            }
        }
    }

    /// Whether a value of the type is held dynamically and may own others.
    pub fn is_dynamic(self) -> bool {
        matches!(self, Ty::Any | Ty::Tuple | Ty::Dict | Ty::Set)
    }
}

impl std::fmt::Display for Ty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Ty::Never => f.write_str("never"),
            Ty::None => f.write_str("None"),
            Ty::Bool => f.write_str("bool"),
            Ty::Int(b) if *b == Bounds::ALL => f.write_str("int"),
            Ty::Int(b) => {
                let side = |v: i128| {
                    if v.abs() >= FAR {
                        String::new()
                    } else {
                        v.to_string()
                    }
                };
                write!(f, "int[{}..{}]", side(b.low), side(b.high))
            }
            Ty::Float => f.write_str("float"),
            Ty::Str => f.write_str("str"),
            Ty::List => f.write_str("list"),
            Ty::Tuple => f.write_str("tuple"),
            Ty::Dict => f.write_str("dict"),
            Ty::Set => f.write_str("set"),
            Ty::Bytes => f.write_str("bytes"),
            Ty::Any => f.write_str("Any"),
        }
    }
}
