//! The methods of `bytes` as a program calls them: argument binding, with CPython's messages.

use super::text::{self, trim_end, trim_start};
use super::{Bytes, bytes_like, hex, octets, room};
use crate::args::{Args, bad_argument, c_int, range_args, ssize, text_arg};
use crate::bytearray::ByteArray;
use crate::exception::{PyResult, memory_error, overflow_error, type_error, value_error};
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops::type_name;
use crate::string::search::{adjust, empty_separator};
use crate::string::split::Side;
use crate::string::{Str, codec, collect};
use crate::tuple::Tuple;
use crate::value::Value;

/// The receiver of a method that `bytes` and `bytearray` share: what it holds, and whose results it makes.
pub(crate) struct Octets {
    data: Bytes,
    class: &'static str,
}

impl Octets {
    pub(crate) fn of_bytearray(data: Bytes) -> Octets {
        Octets {
            data,
            class: "bytearray",
        }
    }

    fn as_slice(&self) -> &[u8] {
        self.data.as_slice()
    }

    fn len(&self) -> i64 {
        self.data.len()
    }

    /// The name of a method in messages: `bytes.upper`.
    fn full(&self, name: &str) -> String {
        format!("{}.{name}", self.class)
    }

    /// A result of the receiver's type.
    fn made(&self, data: Vec<u8>) -> Value {
        match self.class {
            "bytes" => Value::Bytes(Bytes::from_vec(data)),
            _ => Value::ByteArray(ByteArray::from_vec(data)),
        }
    }

    /// The receiver itself, or a copy where it may change.
    fn same(&self) -> Value {
        match self.class {
            "bytes" => Value::Bytes(self.data.clone()),
            _ => self.made(self.as_slice().to_vec()),
        }
    }
}

/// Calls a method of `bytes`; `None` where there is no such method.
pub fn call_method(data: &Bytes, name: Sym, args: Args) -> Option<PyResult<Value>> {
    let data = Octets {
        data: data.clone(),
        class: "bytes",
    };
    call_shared(&data, name, args)
}

/// Calls a method that `bytes` and `bytearray` have; `None` where there is no such method.
pub(crate) fn call_shared(data: &Octets, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::CAPITALIZE => plain(data, args, "capitalize", text::capitalize),
        sym::CENTER => justify(data, args, "center"),
        sym::COUNT => count(data, args),
        sym::DECODE => decode(data, args),
        sym::ENDSWITH => affix(data, args, "endswith", |part, affix| part.ends_with(affix)),
        sym::EXPANDTABS => expandtabs(data, args),
        sym::FIND => find(data, args, "find"),
        sym::FROMHEX => hex::from_hex(data.class, args).map(|found| data.made(found)),
        sym::HEX => hex::hex(data.as_slice(), args),
        sym::INDEX => find(data, args, "index"),
        sym::ISALNUM => test(data, args, "isalnum", text::isalnum),
        sym::ISALPHA => test(data, args, "isalpha", text::isalpha),
        sym::ISASCII => test(data, args, "isascii", <[u8]>::is_ascii),
        sym::ISDIGIT => test(data, args, "isdigit", text::isdigit),
        sym::ISLOWER => test(data, args, "islower", text::islower),
        sym::ISSPACE => test(data, args, "isspace", text::isspace),
        sym::ISTITLE => test(data, args, "istitle", text::istitle),
        sym::ISUPPER => test(data, args, "isupper", text::isupper),
        sym::JOIN => args
            .one(&data.full("join"))
            .and_then(|items| join(data, items)),
        sym::LJUST => justify(data, args, "ljust"),
        sym::LOWER => plain(data, args, "lower", <[u8]>::to_ascii_lowercase),
        sym::LSTRIP => strip(data, args, "lstrip", Side::Left),
        sym::MAKETRANS => maketrans(data.class, args),
        sym::PARTITION => partition(data, args, "partition"),
        sym::REMOVEPREFIX => remove(data, args, "removeprefix", |data, affix| {
            data.strip_prefix(affix)
        }),
        sym::REMOVESUFFIX => remove(data, args, "removesuffix", |data, affix| {
            data.strip_suffix(affix)
        }),
        sym::REPLACE => replace(data, args),
        sym::RFIND => find(data, args, "rfind"),
        sym::RINDEX => find(data, args, "rindex"),
        sym::RJUST => justify(data, args, "rjust"),
        sym::RPARTITION => partition(data, args, "rpartition"),
        sym::RSPLIT => split(data, args, "rsplit"),
        sym::RSTRIP => strip(data, args, "rstrip", Side::Right),
        sym::SPLIT => split(data, args, "split"),
        sym::SPLITLINES => splitlines(data, args),
        sym::STARTSWITH => affix(data, args, "startswith", |part, affix| {
            part.starts_with(affix)
        }),
        sym::STRIP => strip(data, args, "strip", Side::Both),
        sym::SWAPCASE => plain(data, args, "swapcase", text::swapcase),
        sym::TITLE => plain(data, args, "title", text::title),
        sym::TRANSLATE => translate(data, args),
        sym::UPPER => plain(data, args, "upper", <[u8]>::to_ascii_uppercase),
        sym::ZFILL => args
            .one(&format!("{}.zfill", data.class))
            .and_then(ssize)
            .and_then(|width| zfill(data, width)),
        _ => return None,
    })
}

/// Whether `bytes` has such a method.
pub fn has_method(name: Sym) -> bool {
    METHODS.contains(&name)
}

/// The methods of `bytes`, for `hasattr` and unbound access.
pub const METHODS: &[Sym] = &[
    sym::CAPITALIZE,
    sym::CENTER,
    sym::COUNT,
    sym::DECODE,
    sym::ENDSWITH,
    sym::EXPANDTABS,
    sym::FIND,
    sym::FROMHEX,
    sym::HEX,
    sym::INDEX,
    sym::ISALNUM,
    sym::ISALPHA,
    sym::ISASCII,
    sym::ISDIGIT,
    sym::ISLOWER,
    sym::ISSPACE,
    sym::ISTITLE,
    sym::ISUPPER,
    sym::JOIN,
    sym::LJUST,
    sym::LOWER,
    sym::LSTRIP,
    sym::MAKETRANS,
    sym::PARTITION,
    sym::REMOVEPREFIX,
    sym::REMOVESUFFIX,
    sym::REPLACE,
    sym::RFIND,
    sym::RINDEX,
    sym::RJUST,
    sym::RPARTITION,
    sym::RSPLIT,
    sym::RSTRIP,
    sym::SPLIT,
    sym::SPLITLINES,
    sym::STARTSWITH,
    sym::STRIP,
    sym::SWAPCASE,
    sym::TITLE,
    sym::TRANSLATE,
    sym::UPPER,
    sym::ZFILL,
];

fn plain(data: &Octets, args: Args, function: &str, work: fn(&[u8]) -> Vec<u8>) -> PyResult<Value> {
    args.none(&data.full(function))?;
    Ok(data.made(work(data.as_slice())))
}

fn test(data: &Octets, args: Args, function: &str, passes: fn(&[u8]) -> bool) -> PyResult<Value> {
    args.none(&data.full(function))?;
    Ok(Value::Bool(passes(data.as_slice())))
}

fn parts(data: &Octets, parts: Vec<&[u8]>) -> PyResult<Value> {
    Ok(Value::List(List::from_values(
        parts
            .into_iter()
            .map(|part| data.made(part.to_vec()))
            .collect(),
    )))
}

fn pad(data: &Octets, body: &[u8], left: usize, right: usize, fill: u8) -> PyResult<Value> {
    let mut out = room(
        left.checked_add(right)
            .and_then(|more| more.checked_add(body.len())),
    )?;
    out.extend(std::iter::repeat_n(fill, left));
    out.extend_from_slice(body);
    out.extend(std::iter::repeat_n(fill, right));
    Ok(data.made(out))
}

fn justify(data: &Octets, args: Args, name: &str) -> PyResult<Value> {
    let given = args.between(&data.full(name), name, 1, 2)?;
    let width = given.first().map_or(Ok(0), ssize)?;
    let fill = match given.get(1) {
        None => b' ',
        Some(Value::Bytes(fill)) if fill.len() == 1 => {
            fill.as_slice().first().copied().unwrap_or(b' ')
        }
        Some(Value::ByteArray(fill)) if fill.len() == 1 => {
            fill.borrow().first().copied().unwrap_or(b' ')
        }
        Some(other) => {
            return Err(bad_argument(
                name,
                "argument 2",
                "a byte string of length 1",
                other,
            ));
        }
    };
    let margin = usize::try_from(width.saturating_sub(data.len())).unwrap_or(0);
    let left = match name {
        "ljust" => 0,
        "rjust" => margin,
        _ => margin / 2 + (margin & width as usize & 1),
    };
    if margin == 0 {
        return Ok(data.same());
    }
    pad(data, data.as_slice(), left, margin - left, fill)
}

fn zfill(data: &Octets, width: i64) -> PyResult<Value> {
    let margin = usize::try_from(width.saturating_sub(data.len())).unwrap_or(0);
    match data.as_slice() {
        _ if margin == 0 => Ok(data.same()),
        [sign @ (b'+' | b'-'), digits @ ..] => {
            let mut out = room(digits.len().checked_add(margin + 1))?;
            out.push(*sign);
            out.extend(std::iter::repeat_n(b'0', margin));
            out.extend_from_slice(digits);
            Ok(data.made(out))
        }
        digits => pad(data, digits, margin, 0, b'0'),
    }
}

fn expandtabs(data: &Octets, args: Args) -> PyResult<Value> {
    let [size] = args.parse("expandtabs", ["tabsize"], 0, 1)?;
    let size = size.map_or(Ok(8), c_int)?;
    let mut out = room(Some(data.as_slice().len()))?;
    let mut column = 0i64;
    for byte in data.as_slice() {
        match byte {
            b'\t' if size > 0 => {
                let spaces = size - column % size;
                column = column
                    .checked_add(spaces)
                    .ok_or_else(|| overflow_error("result too long"))?;
                out.try_reserve(spaces as usize)
                    .map_err(|_| memory_error())?;
                out.extend(std::iter::repeat_n(b' ', spaces as usize));
            }
            b'\t' => {}
            byte => {
                out.push(*byte);
                column = if matches!(byte, b'\n' | b'\r') {
                    0
                } else {
                    column + 1
                };
            }
        }
    }
    Ok(data.made(out))
}

/// What to look for: bytes, or one byte as an int.
fn needle(value: &Value) -> PyResult<Bytes> {
    match value {
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => {
            super::byte(value).map(|byte| Bytes::new(&[byte]))
        }
        other => {
            if let Some(bytes) = octets(other)? {
                return Ok(bytes);
            }
            let kind = type_name(other);
            Err(type_error(format!(
                "argument should be integer or bytes-like object, not '{kind}'"
            )))
        }
    }
}

/// The part `start` and `end` select; `None` where the start lies behind the end.
fn window(data: &Octets, start: i64, end: i64) -> Option<(usize, &[u8])> {
    let (start, end) = adjust(start, end, data.len());
    data.as_slice()
        .get(start as usize..end as usize)
        .map(|part| (start as usize, part))
}

fn count(data: &Octets, args: Args) -> PyResult<Value> {
    let (wanted, start, end) = range_args(args, data.class, "count")?;
    let wanted = needle(wanted)?;
    let found = window(data, start, end).map_or(0, |(_, part)| {
        text::occurrences(part, wanted.as_slice(), usize::MAX).len()
    });
    Ok(Value::Int(found as i64))
}

/// `find`, `rfind`, `index` and `rindex`.
fn find(data: &Octets, args: Args, name: &str) -> PyResult<Value> {
    let (wanted, start, end) = range_args(args, data.class, name)?;
    let wanted = needle(wanted)?;
    let work = if name.starts_with('r') {
        text::rfind
    } else {
        text::find
    };
    let found = window(data, start, end)
        .and_then(|(from, part)| Some(from + work(part, wanted.as_slice())?));
    match found {
        Some(at) => Ok(Value::Int(at as i64)),
        None if name.ends_with("find") => Ok(Value::Int(-1)),
        None => Err(value_error("subsection not found")),
    }
}

fn affix(
    data: &Octets,
    args: Args,
    name: &str,
    matches: fn(&[u8], &[u8]) -> bool,
) -> PyResult<Value> {
    let (wanted, start, end) = range_args(args, data.class, name)?;
    let window = window(data, start, end);
    let found = |affix: &Bytes| window.is_some_and(|(_, part)| matches(part, affix.as_slice()));
    match wanted {
        Value::Tuple(affixes) => {
            for affix in affixes.as_slice() {
                if found(&bytes_like(affix)?) {
                    return Ok(Value::Bool(true));
                }
            }
            Ok(Value::Bool(false))
        }
        other => {
            if let Some(affix) = octets(other)? {
                return Ok(Value::Bool(found(&affix)));
            }
            let kind = type_name(other);
            Err(type_error(format!(
                "{name} first arg must be bytes or a tuple of bytes, not {kind}"
            )))
        }
    }
}

fn decode(data: &Octets, args: Args) -> PyResult<Value> {
    let [encoding, errors] = args.parse("decode", ["encoding", "errors"], 0, 2)?;
    let encoding = encoding
        .map(|value| text_arg("decode", "argument 'encoding'", value))
        .transpose()?;
    let errors = errors
        .map(|value| text_arg("decode", "argument 'errors'", value))
        .transpose()?;
    let encoding = encoding.map_or("utf-8", Str::as_str);
    codec::decode(&data.data, encoding, errors.map_or("strict", Str::as_str)).map(Value::Str)
}

fn join(data: &Octets, items: &Value) -> PyResult<Value> {
    let values = match items {
        Value::List(list) => list.to_values(),
        other => collect(other)?,
    };
    if let ([Value::Bytes(only)], "bytes") = (values.as_slice(), data.class) {
        return Ok(Value::Bytes(only.clone()));
    }
    let mut out = Vec::new();
    for (nth, value) in values.iter().enumerate() {
        let Some(part) = octets(value)? else {
            let kind = type_name(value);
            return Err(type_error(format!(
                "sequence item {nth}: expected a bytes-like object, {kind} found"
            )));
        };
        if nth > 0 {
            out.extend_from_slice(data.as_slice());
        }
        out.extend_from_slice(part.as_slice());
    }
    Ok(data.made(out))
}

fn strip(data: &Octets, args: Args, name: &str, side: Side) -> PyResult<Value> {
    let set = match args.between(&data.full(name), name, 0, 1)?.first() {
        None | Some(Value::None) => None,
        Some(set) => Some(bytes_like(set)?),
    };
    let drop = |byte: u8| match &set {
        None => text::is_space(byte),
        Some(set) => set.as_slice().contains(&byte),
    };
    let mut part = data.as_slice();
    if side != Side::Right {
        part = trim_start(part, drop);
    }
    if side != Side::Left {
        part = trim_end(part, drop);
    }
    Ok(if part.len() == data.as_slice().len() {
        data.same()
    } else {
        data.made(part.to_vec())
    })
}

fn partition(data: &Octets, args: Args, name: &str) -> PyResult<Value> {
    let separator = bytes_like(args.one(&data.full(name))?)?;
    if separator.is_empty() {
        return Err(empty_separator());
    }
    let from_right = name == "rpartition";
    let work = if from_right { text::rfind } else { text::find };
    let parts = match work(data.as_slice(), separator.as_slice()) {
        Some(at) => {
            let (head, tail) = data.as_slice().split_at(at);
            vec![
                data.made(head.to_vec()),
                data.made(separator.as_slice().to_vec()),
                data.made(tail[separator.as_slice().len()..].to_vec()),
            ]
        }
        None if from_right => vec![data.made(Vec::new()), data.made(Vec::new()), data.same()],
        None => vec![data.same(), data.made(Vec::new()), data.made(Vec::new())],
    };
    Ok(Value::Tuple(Tuple::new(parts)))
}

type Cut = for<'a> fn(&'a [u8], &[u8]) -> Option<&'a [u8]>;

fn remove(data: &Octets, args: Args, name: &str, work: Cut) -> PyResult<Value> {
    let affix = bytes_like(args.one(&data.full(name))?)?;
    Ok(match work(data.as_slice(), affix.as_slice()) {
        Some(rest) if !affix.is_empty() => data.made(rest.to_vec()),
        _ => data.same(),
    })
}

fn replace(data: &Octets, args: Args) -> PyResult<Value> {
    let given = args.between(&data.full("replace"), "replace", 2, 3)?;
    let part = |nth: usize| {
        given
            .get(nth)
            .map_or_else(|| Ok(Bytes::empty()), bytes_like)
    };
    let (old, new) = (part(0)?, part(1)?);
    let count = given.get(2).map_or(Ok(-1), ssize)?;
    let limit = usize::try_from(count).unwrap_or(usize::MAX);
    let whole = data.as_slice();
    let found = text::occurrences(whole, old.as_slice(), limit);
    if found.is_empty() {
        return Ok(data.same());
    }
    let kept = whole.len() - found.len() * old.as_slice().len();
    let added = found.len().checked_mul(new.as_slice().len());
    let mut out = room(added.and_then(|added| added.checked_add(kept)))?;
    let mut from = 0;
    for at in found {
        out.extend_from_slice(&whole[from..at]);
        out.extend_from_slice(new.as_slice());
        from = at + old.as_slice().len();
    }
    out.extend_from_slice(&whole[from..]);
    Ok(data.made(out))
}

fn split(data: &Octets, args: Args, name: &str) -> PyResult<Value> {
    let [separator, limit] = args.parse(name, ["sep", "maxsplit"], 0, 2)?;
    let limit = usize::try_from(limit.map_or(Ok(-1), ssize)?).unwrap_or(usize::MAX);
    let whole = data.as_slice();
    let from_right = name.starts_with('r');
    let found = match separator {
        None | Some(Value::None) if from_right => text::rsplit_space(whole, limit),
        None | Some(Value::None) => text::split_space(whole, limit),
        Some(separator) => {
            let separator = bytes_like(separator)?;
            if separator.is_empty() {
                return Err(empty_separator());
            }
            if from_right {
                text::rsplit(whole, separator.as_slice(), limit)
            } else {
                text::split(whole, separator.as_slice(), limit)
            }
        }
    };
    parts(data, found)
}

fn splitlines(data: &Octets, args: Args) -> PyResult<Value> {
    let [keep_ends] = args.parse("splitlines", ["keepends"], 0, 1)?;
    let keep_ends = keep_ends.map_or(Ok(0), c_int)? != 0;
    parts(data, text::splitlines(data.as_slice(), keep_ends))
}

/// `bytes.maketrans(from, to)`, a static method.
fn maketrans(class: &str, args: Args) -> PyResult<Value> {
    let [from, to] = args.between(&format!("{class}.maketrans"), "maketrans", 2, 2)? else {
        return Ok(Value::Bytes(Bytes::empty()));
    };
    let (from, to) = (bytes_like(from)?, bytes_like(to)?);
    if from.len() != to.len() {
        return Err(value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (from, to) in from.as_slice().iter().zip(to.as_slice()) {
        table[usize::from(*from)] = *to;
    }
    Ok(Value::Bytes(Bytes::from_vec(table)))
}

fn translate(data: &Octets, args: Args) -> PyResult<Value> {
    let [table, delete] = args.parse("translate", ["", "delete"], 1, 2)?;
    let table = match table {
        None | Some(Value::None) => None,
        Some(table) => {
            let table = bytes_like(table)?;
            if table.len() != 256 {
                return Err(value_error("translation table must be 256 characters long"));
            }
            Some(table)
        }
    };
    let delete = delete.map_or_else(|| Ok(Bytes::empty()), bytes_like)?;
    let delete = delete.as_slice();
    let kept = data.as_slice().iter().filter(|byte| !delete.contains(byte));
    let mapped = kept.map(|byte| match &table {
        None => *byte,
        Some(table) => table.as_slice()[usize::from(*byte)],
    });
    Ok(data.made(mapped.collect()))
}
