//! `str.encode` and `bytes.decode`.

use super::encodings::{ENCODINGS, NOT_TEXT};
use super::repr::push_code_escape;
use super::{Str, room};
use crate::bytes::Bytes;
use crate::class::ClassId;
use crate::exception::{Exc, PyResult, lookup_error, type_error, unsupported};
use crate::names::sym;
use crate::value::Value;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Codec {
    Ascii,
    Latin1,
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Sig,
    /// UTF-16; without an order the byte order mark tells.
    Utf16(Option<Order>),
    Utf32(Option<Order>),
}

/// Finds a codec. Errors: `LookupError` for an unknown name; unsupported for CPython's other codecs.
fn find_codec(name: &str, verb: &str) -> PyResult<Codec> {
    let unknown = || lookup_error(format!("unknown encoding: {name}"));
    let normal = normalise(name);
    let find = |name: &str| {
        let at = ENCODINGS
            .binary_search_by_key(&name, |(alias, _)| alias)
            .ok()?;
        ENCODINGS.get(at)
    };
    // A dot stands for an underscore in an alias, not in the name of a codec itself.
    let dotted = || find(&normal.replace('.', "_")).filter(|(alias, canonical)| alias != canonical);
    let (_, canonical) = find(&normal).or_else(dotted).ok_or_else(unknown)?;
    let canonical = *canonical;
    if NOT_TEXT.contains(&canonical) {
        return Err(lookup_error(format!(
            "'{name}' is not a text encoding; use codecs.{verb}() to handle arbitrary codecs"
        )));
    }
    Ok(match canonical {
        "ascii" => Codec::Ascii,
        "latin_1" | "iso8859_1" => Codec::Latin1,
        "utf_8" => Codec::Utf8,
        "utf_8_sig" => Codec::Utf8Sig,
        "utf_16" => Codec::Utf16(None),
        "utf_16_le" => Codec::Utf16(Some(Order::Little)),
        "utf_16_be" => Codec::Utf16(Some(Order::Big)),
        "utf_32" => Codec::Utf32(None),
        "utf_32_le" => Codec::Utf32(Some(Order::Little)),
        "utf_32_be" => Codec::Utf32(Some(Order::Big)),
        _ => return Err(unsupported(format!("the encoding '{name}'"))),
    })
}

/// Lower case, with runs of anything but letters, digits and dots as one underscore.
fn normalise(name: &str) -> String {
    let mut normal = String::with_capacity(name.len());
    let mut gap = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '.' {
            if gap && !normal.is_empty() {
                normal.push('_');
            }
            gap = false;
            normal.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    }
    normal
}

/// Names CPython knows without its registry of codecs.
const BUILT_IN: &[&str] = &[
    "ascii",
    "iso8859_1",
    "iso_8859_1",
    "latin1",
    "latin_1",
    "us_ascii",
    "utf16",
    "utf32",
    "utf8",
    "utf_16",
    "utf_32",
    "utf_8",
];

/// CPython wraps the plain errors of a codec it found in its registry.
#[cold]
fn wrap(error: Exc, encoding: &str, verb: &str) -> Exc {
    let class = error.class().kind();
    let Some(class @ (ClassId::LookupError | ClassId::TypeError)) = class else {
        return error;
    };
    if BUILT_IN.contains(&normalise(encoding).as_str()) {
        return error;
    }
    let message = match error
        .data()
        .map(|data| data.args.borrow().clone())
        .as_deref()
    {
        Some([Value::Str(message)]) => message.clone(),
        _ => Str::empty(),
    };
    let text = format!(
        "{verb} with '{encoding}' codec failed ({}: {message})",
        error.class().name()
    );
    let wrapped = Exc::new(class, text);
    if let Some(data) = wrapped.data() {
        data.cause.replace(Some(error));
        data.suppress_context.set(true);
    }
    wrapped
}

/// `text.encode(encoding, errors)`. Errors: `UnicodeEncodeError`, `LookupError` for unknown names.
pub fn encode(text: &Str, encoding: &str, errors: &str) -> PyResult<Bytes> {
    let codec = find_codec(encoding, "encode")?;
    encode_with(codec, text, errors).map_err(|error| wrap(error, encoding, "encoding"))
}

fn encode_with(codec: Codec, text: &Str, errors: &str) -> PyResult<Bytes> {
    let plain = text.as_str();
    Ok(Bytes::from_vec(match codec {
        Codec::Utf8 => plain.as_bytes().to_vec(),
        Codec::Utf8Sig => [b"\xEF\xBB\xBF", plain.as_bytes()].concat(),
        Codec::Ascii if text.is_ascii() => plain.as_bytes().to_vec(),
        Codec::Ascii => encode_narrow(text, errors, 0x80, "ascii")?,
        Codec::Latin1 => encode_narrow(text, errors, 0x100, "latin-1")?,
        Codec::Utf16(order) => {
            let units = order
                .is_none()
                .then_some(0xFEFF)
                .into_iter()
                .chain(plain.encode_utf16());
            match order {
                Some(Order::Big) => units.flat_map(u16::to_be_bytes).collect(),
                _ => units.flat_map(u16::to_le_bytes).collect(),
            }
        }
        Codec::Utf32(order) => {
            let units = order
                .is_none()
                .then_some(0xFEFF)
                .into_iter()
                .chain(plain.chars().map(u32::from));
            match order {
                Some(Order::Big) => units.flat_map(u32::to_be_bytes).collect(),
                _ => units.flat_map(u32::to_le_bytes).collect(),
            }
        }
    }))
}

/// Encodes to one byte per code point below `limit`.
fn encode_narrow(text: &Str, errors: &str, limit: u32, encoding: &str) -> PyResult<Vec<u8>> {
    let mut out = Vec::with_capacity(text.as_str().len());
    let mut chars = text.as_str().chars().enumerate().peekable();
    while let Some((start, c)) = chars.next() {
        if u32::from(c) < limit {
            out.push(u32::from(c) as u8);
            continue;
        }
        let mut bad = String::from(c);
        while let Some((_, c)) = chars.next_if(|(_, c)| u32::from(*c) >= limit) {
            bad.push(c);
        }
        match errors {
            "ignore" => {}
            "replace" => out.extend(bad.chars().map(|_| b'?')),
            "xmlcharrefreplace" => {
                out.extend(
                    bad.chars()
                        .flat_map(|c| format!("&#{};", u32::from(c)).into_bytes()),
                );
            }
            "backslashreplace" => {
                let mut escaped = String::new();
                bad.chars().for_each(|c| push_code_escape(c, &mut escaped));
                out.extend(escaped.into_bytes());
            }
            "namereplace" => return Err(unsupported("the error handler 'namereplace'")),
            // The surrogate handlers raise for anything that is no surrogate, and a text holds none.
            "strict" | "surrogateescape" | "surrogatepass" => {
                let end = start + bad.chars().count();
                let reason = format!("ordinal not in range({limit})");
                let object = Value::Str(text.clone());
                return Err(unicode_error(
                    ClassId::UnicodeEncodeError,
                    encoding,
                    object,
                    start,
                    end,
                    &reason,
                ));
            }
            unknown => return Err(unknown_handler(unknown)),
        }
    }
    Ok(out)
}

#[cold]
fn unknown_handler(name: &str) -> Exc {
    lookup_error(format!("unknown error handler name '{name}'"))
}

/// A `UnicodeDecodeError` or `UnicodeEncodeError`; positions are bytes or code points of `object`.
#[cold]
pub fn unicode_error(
    class: ClassId,
    encoding: &str,
    object: Value,
    start: usize,
    end: usize,
    reason: &str,
) -> Exc {
    let args = vec![
        Value::Str(Str::new(encoding)),
        object,
        Value::Int(start as i64),
        Value::Int(end as i64),
        Value::Str(Str::new(reason)),
    ];
    let exc = Exc::with_args(class, args.clone());
    for (name, value) in [
        sym::ENCODING,
        sym::OBJECT,
        sym::START,
        sym::END,
        sym::REASON,
    ]
    .into_iter()
    .zip(args)
    {
        exc.set_member(name, value);
    }
    exc
}

/// `data.decode(encoding, errors)`. Errors: `UnicodeDecodeError`, `LookupError` for unknown names.
pub fn decode(data: &Bytes, encoding: &str, errors: &str) -> PyResult<Str> {
    // CPython looks at neither name when there is nothing to decode.
    if data.is_empty() {
        return Ok(Str::empty());
    }
    let codec = find_codec(encoding, "decode")?;
    decode_with(codec, data, errors).map_err(|error| wrap(error, encoding, "decoding"))
}

fn decode_with(codec: Codec, data: &Bytes, errors: &str) -> PyResult<Str> {
    let skip_mark = codec == Codec::Utf8Sig && data.as_slice().starts_with(b"\xEF\xBB\xBF");
    let source = if skip_mark {
        Bytes::new(&data.as_slice()[3..])
    } else {
        data.clone()
    };
    let mut decoder = Decoder {
        source: &source,
        errors,
        codec: "utf-8",
        out: room(Some(source.as_slice().len()))?,
    };
    match codec {
        Codec::Latin1 => decoder
            .out
            .extend(source.as_slice().iter().map(|byte| *byte as char)),
        Codec::Ascii => decoder.ascii()?,
        Codec::Utf8 | Codec::Utf8Sig => decoder.utf8()?,
        Codec::Utf16(order) => decoder.utf16(order)?,
        Codec::Utf32(order) => decoder.utf32(order)?,
    }
    Ok(Str::from_string(decoder.out))
}

struct Decoder<'a> {
    source: &'a Bytes,
    errors: &'a str,
    /// The codec's name in messages.
    codec: &'static str,
    out: String,
}

impl Decoder<'_> {
    fn data(&self) -> &[u8] {
        self.source.as_slice()
    }

    /// Lets the error handler deal with the bytes `start..end`; decoding goes on behind them. `surrogate` tells that
    /// they encode one.
    fn bad(&mut self, start: usize, end: usize, reason: &str, surrogate: bool) -> PyResult<()> {
        let bytes = &self.source.as_slice()[start..end];
        let escapable = bytes.first().is_some_and(|byte| *byte >= 0x80);
        match self.errors {
            "ignore" => {}
            "replace" => self.out.push('\u{FFFD}'),
            "backslashreplace" => {
                bytes
                    .iter()
                    .for_each(|byte| push_code_escape(*byte as char, &mut self.out));
            }
            "surrogateescape" if escapable => return Err(unsupported("a lone surrogate in a str")),
            "surrogatepass" if surrogate => return Err(unsupported("a lone surrogate in a str")),
            "strict" | "surrogateescape" | "surrogatepass" => {
                let object = Value::Bytes(self.source.clone());
                return Err(unicode_error(
                    ClassId::UnicodeDecodeError,
                    self.codec,
                    object,
                    start,
                    end,
                    reason,
                ));
            }
            "xmlcharrefreplace" | "namereplace" => {
                return Err(type_error(
                    "don't know how to handle UnicodeDecodeError in error callback",
                ));
            }
            unknown => return Err(unknown_handler(unknown)),
        }
        Ok(())
    }

    fn ascii(&mut self) -> PyResult<()> {
        self.codec = "ascii";
        for (at, byte) in self.source.clone().as_slice().iter().enumerate() {
            if byte.is_ascii() {
                self.out.push(*byte as char);
            } else {
                self.bad(at, at + 1, "ordinal not in range(128)", false)?;
            }
        }
        Ok(())
    }

    fn utf8(&mut self) -> PyResult<()> {
        let mut at = 0;
        loop {
            // Rust's error lengths are the same maximal subparts as CPython's.
            let error = match std::str::from_utf8(&self.source.as_slice()[at..]) {
                Ok(rest) => {
                    self.out.push_str(rest);
                    return Ok(());
                }
                Err(error) => error,
            };
            let start = at + error.valid_up_to();
            if let Ok(valid) = std::str::from_utf8(&self.source.as_slice()[at..start]) {
                self.out.push_str(valid);
            }
            let rest = &self.data()[start..];
            let surrogate = matches!(rest, [0xED, 0xA0..=0xBF, 0x80..=0xBF, ..]);
            let (end, reason) = match (error.error_len(), rest.first()) {
                (None, _) => (self.data().len(), "unexpected end of data"),
                (Some(_), Some(0x80..=0xC1 | 0xF5..)) => (start + 1, "invalid start byte"),
                (Some(length), _) => (start + length, "invalid continuation byte"),
            };
            self.bad(start, end, reason, surrogate)?;
            at = end;
        }
    }

    fn utf16(&mut self, order: Option<Order>) -> PyResult<()> {
        let (order, mut at) = match (order, self.data()) {
            (Some(order), _) => (order, 0),
            (None, [0xFE, 0xFF, ..]) => (Order::Big, 2),
            (None, [0xFF, 0xFE, ..]) => (Order::Little, 2),
            (None, _) => (Order::Little, 0),
        };
        self.codec = if order == Order::Big {
            "utf-16-be"
        } else {
            "utf-16-le"
        };
        let source = self.source.clone();
        let data = source.as_slice();
        let unit = |at: usize| match data.get(at..)? {
            [first, second, ..] if order == Order::Big => {
                Some(u16::from_be_bytes([*first, *second]))
            }
            [first, second, ..] => Some(u16::from_le_bytes([*first, *second])),
            _ => None,
        };
        while at < data.len() {
            let Some(first) = unit(at) else {
                self.bad(at, data.len(), "truncated data", false)?;
                break;
            };
            let (end, reason) = match first {
                0xD800..=0xDBFF => match unit(at + 2) {
                    Some(second @ 0xDC00..=0xDFFF) => {
                        let code = 0x1_0000
                            + ((u32::from(first) & 0x3FF) << 10 | u32::from(second) & 0x3FF);
                        self.out.extend(char::from_u32(code));
                        at += 4;
                        continue;
                    }
                    Some(_) => (at + 2, "illegal UTF-16 surrogate"),
                    None => (data.len(), "unexpected end of data"),
                },
                0xDC00..=0xDFFF => (at + 2, "illegal encoding"),
                unit => {
                    self.out.extend(char::from_u32(u32::from(unit)));
                    at += 2;
                    continue;
                }
            };
            self.bad(at, end, reason, true)?;
            at = end;
        }
        Ok(())
    }

    fn utf32(&mut self, order: Option<Order>) -> PyResult<()> {
        let (order, mut at) = match (order, self.data()) {
            (Some(order), _) => (order, 0),
            (None, [0, 0, 0xFE, 0xFF, ..]) => (Order::Big, 4),
            (None, [0xFF, 0xFE, 0, 0, ..]) => (Order::Little, 4),
            (None, _) => (Order::Little, 0),
        };
        self.codec = if order == Order::Big {
            "utf-32-be"
        } else {
            "utf-32-le"
        };
        let source = self.source.clone();
        let data = source.as_slice();
        while let Some(rest) = data.get(at..).filter(|rest| !rest.is_empty()) {
            let code = match rest {
                [a, b, c, d, ..] if order == Order::Big => u32::from_be_bytes([*a, *b, *c, *d]),
                [a, b, c, d, ..] => u32::from_le_bytes([*a, *b, *c, *d]),
                _ => {
                    self.bad(at, data.len(), "truncated data", false)?;
                    break;
                }
            };
            match char::from_u32(code) {
                Some(c) => self.out.push(c),
                None if code > 0x10_FFFF => {
                    self.bad(at, at + 4, "code point not in range(0x110000)", false)?
                }
                None => {
                    let reason = "code point in surrogate code point range(0xd800, 0xe000)";
                    self.bad(at, at + 4, reason, true)?;
                }
            }
            at += 4;
        }
        Ok(())
    }
}
