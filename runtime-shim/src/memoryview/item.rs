//! Items of a memoryview: native formats of one character.

use crate::exception::{Exc, PyResult, type_error, value_error};
use crate::float::as_float;
use crate::int::Int;
use crate::ops;
use crate::string::{Bytes, Str};
use crate::value::Value;

/// The format of the items: its text, such as `B` or `@B`.
#[derive(Clone)]
pub(super) struct Format {
    text: Str,
    code: char,
}

/// What a format's characters stand for.
enum Kind {
    Char,
    Bool,
    Signed,
    Unsigned,
    Float,
}

impl Format {
    pub(super) fn bytes() -> Format {
        Format {
            text: Str::new("B"),
            code: 'B',
        }
    }

    /// A native format; `None` for any other text.
    pub(super) fn parse(text: &Str) -> Option<Format> {
        let mut codes = text.as_str().chars();
        let first = codes.next()?;
        let code = if first == '@' { codes.next()? } else { first };
        if codes.next().is_some() || !"cbB?hHiIlLqQnNPfd".contains(code) {
            return None;
        }
        Some(Format {
            text: text.clone(),
            code,
        })
    }

    pub(super) fn text(&self) -> &Str {
        &self.text
    }

    pub(super) fn code(&self) -> char {
        self.code
    }

    pub(super) fn is_byte(&self) -> bool {
        matches!(self.code, 'B' | 'b' | 'c')
    }

    pub(super) fn size(&self) -> usize {
        match self.code {
            'c' | 'b' | 'B' | '?' => 1,
            'h' | 'H' => 2,
            'i' | 'I' | 'f' => 4,
            _ => 8,
        }
    }

    fn kind(&self) -> Kind {
        match self.code {
            'c' => Kind::Char,
            '?' => Kind::Bool,
            'b' | 'h' | 'i' | 'l' | 'q' | 'n' => Kind::Signed,
            'f' | 'd' => Kind::Float,
            _ => Kind::Unsigned,
        }
    }

    /// The value of as many bytes as an item has.
    pub(super) fn unpack(&self, bytes: &[u8]) -> Value {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(bytes) {
            *to = *from;
        }
        let raw = u64::from_ne_bytes(word);
        // Little-endian words: the upper bytes are missing, not the lower ones.
        let raw = if cfg!(target_endian = "big") {
            raw >> (64 - 8 * bytes.len().clamp(1, 8))
        } else {
            raw
        };
        match self.kind() {
            Kind::Char => Value::Bytes(Bytes::new(bytes)),
            Kind::Bool => Value::Bool(raw != 0),
            Kind::Unsigned => Value::from(Int::from_i128(i128::from(raw))),
            Kind::Signed => {
                let unused = 64 - 8 * self.size() as u32;
                Value::Int(((raw << unused) as i64) >> unused)
            }
            Kind::Float if self.size() == 4 => Value::Float(f64::from(f32::from_bits(raw as u32))),
            Kind::Float => Value::Float(f64::from_bits(raw)),
        }
    }

    /// The bytes of a value. `TypeError`, `ValueError`.
    pub(super) fn pack(&self, value: &Value) -> PyResult<Vec<u8>> {
        let size = self.size();
        let word = match self.kind() {
            Kind::Char => {
                let Value::Bytes(bytes) = value else {
                    return Err(self.wrong_type());
                };
                return match bytes.as_slice() {
                    [byte] => Ok(vec![*byte]),
                    _ => Err(self.wrong_value()),
                };
            }
            Kind::Bool => u64::from(ops::truth(value)?),
            Kind::Float => {
                let float = match as_float(value) {
                    Ok(Some(float)) => float,
                    Ok(None) => return Err(self.wrong_type()),
                    Err(_) => return Err(self.wrong_value()),
                };
                if size == 4 {
                    u64::from((float as f32).to_bits())
                } else {
                    float.to_bits()
                }
            }
            kind => {
                let has_index =
                    Int::from_value(value).is_some() || ops::index_hook(value).is_some();
                if !has_index {
                    return Err(self.wrong_type());
                }
                let int = ops::index(value)?;
                let bits = 8 * size as u32;
                let fits = match kind {
                    Kind::Signed => {
                        let limit = 1i128 << (bits - 1);
                        int.to_i64()
                            .is_some_and(|int| (-limit..limit).contains(&i128::from(int)))
                    }
                    _ => !int.is_negative() && int.bit_length() <= u64::from(bits),
                };
                if !fits {
                    return Err(self.wrong_value());
                }
                match &int {
                    Int::Small(small) => *small as u64,
                    Int::Big(big) => u64::try_from(&**big).unwrap_or(u64::MAX),
                }
            }
        };
        let bytes = word.to_le_bytes();
        let mut packed = bytes[..size].to_vec();
        if cfg!(target_endian = "big") {
            packed.reverse();
        }
        Ok(packed)
    }

    #[cold]
    fn wrong_type(&self) -> Exc {
        type_error(format!(
            "memoryview: invalid type for format '{}'",
            self.text.as_str()
        ))
    }

    #[cold]
    fn wrong_value(&self) -> Exc {
        value_error(format!(
            "memoryview: invalid value for format '{}'",
            self.text.as_str()
        ))
    }
}
