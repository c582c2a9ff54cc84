//! CPython's hashes under `PYTHONHASHSEED=0`: text and bytes by SipHash-1-3 with a zero key, numbers modulo a prime,
//! tuples by xxHash.

use crate::class::Instance;
use crate::dict::ViewKind;
use crate::exception::{Exc, PyResult, type_error};
use crate::function::{Builtin, MethodTarget};
use crate::int::BigInt;
use crate::names::sym;
use crate::ops;
use crate::value::Value;
use std::rc::Rc;

/// `hash` of bytes, and of the internal representation of a text. 0 for nothing, never -1.
pub fn hash_bytes(data: &[u8]) -> i64 {
    if data.is_empty() {
        return 0;
    }
    let mut state = Sip::new();
    let mut chunks = data.chunks_exact(8);
    for chunk in &mut chunks {
        state.word(
            chunk
                .iter()
                .rev()
                .fold(0, |word, byte| word << 8 | u64::from(*byte)),
        );
    }
    let tail = chunks
        .remainder()
        .iter()
        .rev()
        .fold(0, |word, byte| word << 8 | u64::from(*byte));
    state.word((data.len() as u64) << 56 | tail);
    state.finish()
}

/// `hash` of a text: CPython stores it in the narrowest of 1, 2 or 4 bytes per code point that fits, and hashes that.
pub fn hash_text(text: &str, ascii: bool) -> i64 {
    if ascii {
        return hash_bytes(text.as_bytes());
    }
    let widest = text.chars().max().map_or(0, u32::from);
    let data: Vec<u8> = match widest {
        0..=0xFF => text.chars().map(|c| u32::from(c) as u8).collect(),
        0x100..=0xFFFF => text
            .chars()
            .flat_map(|c| (u32::from(c) as u16).to_le_bytes())
            .collect(),
        _ => text
            .chars()
            .flat_map(|c| u32::from(c).to_le_bytes())
            .collect(),
    };
    hash_bytes(&data)
}

struct Sip([u64; 4]);

impl Sip {
    fn new() -> Sip {
        Sip([
            0x736f_6d65_7073_6575,
            0x646f_7261_6e64_6f6d,
            0x6c79_6765_6e65_7261,
            0x7465_6462_7974_6573,
        ])
    }

    fn round(&mut self) {
        let [v0, v1, v2, v3] = &mut self.0;
        *v0 = v0.wrapping_add(*v1);
        *v1 = v1.rotate_left(13) ^ *v0;
        *v0 = v0.rotate_left(32);
        *v2 = v2.wrapping_add(*v3);
        *v3 = v3.rotate_left(16) ^ *v2;
        *v0 = v0.wrapping_add(*v3);
        *v3 = v3.rotate_left(21) ^ *v0;
        *v2 = v2.wrapping_add(*v1);
        *v1 = v1.rotate_left(17) ^ *v2;
        *v2 = v2.rotate_left(32);
    }

    fn word(&mut self, word: u64) {
        self.0[3] ^= word;
        self.round();
        self.0[0] ^= word;
    }

    fn finish(mut self) -> i64 {
        self.0[2] ^= 0xFF;
        for _ in 0..3 {
            self.round();
        }
        let [v0, v1, v2, v3] = self.0;
        match (v0 ^ v1 ^ v2 ^ v3) as i64 {
            -1 => -2,
            hash => hash,
        }
    }
}

/// Numbers hash by their value modulo this prime, so that equal numbers of any type hash equal.
const MODULUS: i64 = (1 << 61) - 1;

/// `hash(value)`. Never -1. Errors: `unhashable type: 'list'`, a raising `__hash__`.
#[inline]
pub fn hash(value: &Value) -> PyResult<i64> {
    match value {
        Value::Str(text) => Ok(text.hash()),
        Value::Int(int) => Ok(hash_int(*int)),
        _ => hash_other(value),
    }
}

#[inline]
pub fn hash_int(int: i64) -> i64 {
    if (-MODULUS < int) && (int < MODULUS) && int != -1 {
        int
    } else {
        not_minus_one(int % MODULUS)
    }
}

#[inline]
fn not_minus_one(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}

fn hash_other(value: &Value) -> PyResult<i64> {
    Ok(match value {
        Value::Str(text) => text.hash(),
        Value::Int(int) => hash_int(*int),
        Value::Bool(bool) => i64::from(*bool),
        Value::Big(big) => {
            let rest = &**big % BigInt::from(MODULUS);
            not_minus_one(i64::try_from(&rest).unwrap_or(0))
        }
        Value::Float(float) => hash_float(*float),
        Value::None => 0x0FCA_86420,
        Value::Ellipsis => 0x0FCA_8643,
        Value::NotImplemented => 0x0FCA_8645,
        Value::Unset => 0,
        Value::Bytes(bytes) => hash_bytes(&bytes.0),
        Value::Tuple(tuple) => hash_tuple(&tuple.0)?,
        Value::FrozenSet(set) => set.frozen_hash(),
        Value::Range(range) => range.hash()?,
        Value::Instance(instance) => hash_instance(value, instance)?,
        Value::Complex(complex) => complex.hash(),
        Value::MemoryView(view) => view.hash()?,
        Value::List(_) | Value::Dict(_) | Value::Set(_) | Value::Slice(_) | Value::ByteArray(_) => {
            return Err(unhashable(value));
        }
        Value::DictView(view) if view.kind != ViewKind::Values => return Err(unhashable(value)),
        Value::DictView(view) => hash_address(Rc::as_ptr(view).cast::<u8>() as usize),
        Value::Iter(it) => hash_address(it.address()),
        Value::Function(function) => hash_address(Rc::as_ptr(function).cast::<u8>() as usize),
        Value::Builtin(builtin) => {
            hash_address(std::ptr::from_ref::<Builtin>(*builtin).cast::<u8>() as usize)
        }
        Value::BoundMethod(method) => match &method.target {
            MethodTarget::Function(function) => hash(function)?,
            MethodTarget::Builtin(name) => i64::from(name.0),
        },
        Value::Class(class) => hash_address(Rc::as_ptr(&class.0).cast::<u8>() as usize),
        Value::Object(object) => match object.hash() {
            Some(hash) => not_minus_one(hash?),
            None => hash_address(Rc::as_ptr(object).cast::<u8>() as usize),
        },
    })
}

#[cold]
fn unhashable(value: &Value) -> Exc {
    type_error(format!("unhashable type: '{}'", ops::type_name(value)))
}

fn hash_address(address: usize) -> i64 {
    not_minus_one((address as u64).rotate_right(4) as i64)
}

fn hash_instance(value: &Value, instance: &Instance) -> PyResult<i64> {
    match instance.class().lookup(sym::DUNDER_HASH) {
        Some(Value::None) => Err(unhashable(value)),
        Some(method) => match ops::call(&method, std::slice::from_ref(value))? {
            Value::Int(int) => Ok(not_minus_one(int)),
            Value::Bool(bool) => Ok(i64::from(bool)),
            big @ Value::Big(_) => hash(&big),
            _ => Err(type_error("__hash__ method should return an integer")),
        },
        None => match instance.base_value() {
            Some(base) => hash(base).map_err(|_| unhashable(value)),
            None => Ok(hash_address(Rc::as_ptr(&instance.0).cast::<u8>() as usize)),
        },
    }
}

/// CPython's `_Py_HashDouble`: the value modulo the prime, computed 28 bits at a time.
pub fn hash_float(float: f64) -> i64 {
    if float.is_nan() {
        return 0;
    }
    if float.is_infinite() {
        return if float > 0.0 { 314_159 } else { -314_159 };
    }
    if float.fract() == 0.0 && float.abs() < 1e15 {
        return hash_int(float as i64);
    }
    const PRIME: u64 = MODULUS as u64;
    let bits = float.to_bits();
    let raw = (bits >> 52 & 0x7FF) as i64;
    // value == mantissa * 2**exponent
    let (mut mantissa, mut exponent) = match raw {
        0 => (bits & ((1 << 52) - 1), -1074),
        raw => (bits & ((1 << 52) - 1) | 1 << 52, raw - 1075),
    };
    mantissa %= PRIME;
    exponent = exponent.rem_euclid(61);
    let rotated = if exponent == 0 {
        mantissa
    } else {
        (mantissa << exponent & PRIME) | mantissa >> (61 - exponent)
    };
    let hash = if rotated == PRIME { 0 } else { rotated as i64 };
    not_minus_one(if float < 0.0 { -hash } else { hash })
}

/// CPython's tuple hash, built on xxHash.
pub fn hash_tuple(values: &[Value]) -> PyResult<i64> {
    let mut state = TupleHash::new();
    for value in values {
        state.add(hash(value)?);
    }
    Ok(state.finish(values.len()))
}

/// The running hash of a tuple's items.
pub struct TupleHash(u64);

const PRIME_1: u64 = 11_400_714_785_074_694_791;
const PRIME_2: u64 = 14_029_467_366_897_019_727;
const PRIME_5: u64 = 2_870_177_450_012_600_261;

impl TupleHash {
    #[expect(
        clippy::new_without_default,
        reason = "a state to start from, not a value"
    )]
    pub fn new() -> TupleHash {
        TupleHash(PRIME_5)
    }

    pub fn add(&mut self, item: i64) {
        let mixed = self.0.wrapping_add((item as u64).wrapping_mul(PRIME_2));
        self.0 = mixed.rotate_left(31).wrapping_mul(PRIME_1);
    }

    pub fn finish(self, len: usize) -> i64 {
        match self.0.wrapping_add(len as u64 ^ (PRIME_5 ^ 3_527_539)) as i64 {
            -1 => 1_546_275_796,
            hash => hash,
        }
    }
}
