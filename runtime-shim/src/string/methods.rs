//! The methods of `str` as a program calls them: argument binding, with CPython's messages.

use super::layout::{center, expandtabs, ljust, rjust, zfill};
use super::search::{Window, partition, replace, rpartition};
use super::split::{Side, rsplit, split, splitlines, strip};
use super::{Str, case, codec, translate};
use crate::args::{Args, bad_argument, c_int, range_args, ssize, text_arg};
use crate::exception::{PyResult, type_error, value_error};
use crate::format::{format_map_method, format_method};
use crate::iter::iter;
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops::type_name;
use crate::tuple::Tuple;
use crate::value::Value;

/// Calls a method of `str`; `None` where there is no such method.
pub fn call_method(text: &Str, name: Sym, args: Args) -> Option<PyResult<Value>> {
    Some(match name {
        sym::CAPITALIZE => plain(args, "str.capitalize", || case::capitalize(text)),
        sym::CASEFOLD => plain(args, "str.casefold", || case::casefold(text)),
        sym::CENTER => justify(text, args, "center", center),
        sym::COUNT => count(text, args),
        sym::ENCODE => encode(text, args),
        sym::ENDSWITH => affix(text, args, "endswith", |part, affix| part.ends_with(affix)),
        sym::EXPANDTABS => expand(text, args),
        sym::FIND => find(text, args, "find"),
        sym::FORMAT => format_method(text, args).map(Value::Str),
        sym::FORMAT_MAP => format_map(text, args),
        sym::INDEX => find(text, args, "index"),
        sym::ISALNUM => test(text, args, "str.isalnum", case::isalnum),
        sym::ISALPHA => test(text, args, "str.isalpha", case::isalpha),
        sym::ISASCII => test(text, args, "str.isascii", str::is_ascii),
        sym::ISDECIMAL => test(text, args, "str.isdecimal", case::isdecimal),
        sym::ISDIGIT => test(text, args, "str.isdigit", case::isdigit),
        sym::ISIDENTIFIER => test(text, args, "str.isidentifier", case::isidentifier),
        sym::ISLOWER => test(text, args, "str.islower", case::islower),
        sym::ISNUMERIC => test(text, args, "str.isnumeric", case::isnumeric),
        sym::ISPRINTABLE => test(text, args, "str.isprintable", case::isprintable),
        sym::ISSPACE => test(text, args, "str.isspace", case::isspace),
        sym::ISTITLE => test(text, args, "str.istitle", case::istitle),
        sym::ISUPPER => test(text, args, "str.isupper", case::isupper),
        sym::JOIN => args
            .one("str.join")
            .and_then(|items| join(text, items))
            .map(Value::Str),
        sym::LJUST => justify(text, args, "ljust", ljust),
        sym::LOWER => plain(args, "str.lower", || case::lower(text)),
        sym::LSTRIP => strip_side(text, args, "lstrip", Side::Left),
        sym::MAKETRANS => maketrans(args),
        sym::PARTITION => cut(text, args, "str.partition", partition),
        sym::REMOVEPREFIX => remove(text, args, "removeprefix", strip_prefix),
        sym::REMOVESUFFIX => remove(text, args, "removesuffix", strip_suffix),
        sym::REPLACE => replace_all(text, args),
        sym::RFIND => find(text, args, "rfind"),
        sym::RINDEX => find(text, args, "rindex"),
        sym::RJUST => justify(text, args, "rjust", rjust),
        sym::RPARTITION => cut(text, args, "str.rpartition", rpartition),
        sym::RSPLIT => split_at(text, args, "rsplit", rsplit),
        sym::RSTRIP => strip_side(text, args, "rstrip", Side::Right),
        sym::SPLIT => split_at(text, args, "split", split),
        sym::SPLITLINES => split_lines(text, args),
        sym::STARTSWITH => affix(text, args, "startswith", |part, affix| {
            part.starts_with(affix)
        }),
        sym::STRIP => strip_side(text, args, "strip", Side::Both),
        sym::SWAPCASE => plain(args, "str.swapcase", || case::swapcase(text)),
        sym::TITLE => plain(args, "str.title", || case::title(text)),
        sym::TRANSLATE => args
            .one("str.translate")
            .and_then(|table| translate::translate(text, table))
            .map(Value::Str),
        sym::UPPER => plain(args, "str.upper", || case::upper(text)),
        sym::ZFILL => args
            .one("str.zfill")
            .and_then(ssize)
            .and_then(|width| zfill(text, width))
            .map(Value::Str),
        _ => return None,
    })
}

/// Whether `str` has such a method.
pub fn has_method(name: Sym) -> bool {
    METHODS.contains(&name)
}

/// The methods of `str`, for `hasattr` and unbound access.
pub const METHODS: &[Sym] = &[
    sym::CAPITALIZE,
    sym::CASEFOLD,
    sym::CENTER,
    sym::COUNT,
    sym::ENCODE,
    sym::ENDSWITH,
    sym::EXPANDTABS,
    sym::FIND,
    sym::FORMAT,
    sym::FORMAT_MAP,
    sym::INDEX,
    sym::ISALNUM,
    sym::ISALPHA,
    sym::ISASCII,
    sym::ISDECIMAL,
    sym::ISDIGIT,
    sym::ISIDENTIFIER,
    sym::ISLOWER,
    sym::ISNUMERIC,
    sym::ISPRINTABLE,
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

fn plain(args: Args, function: &str, work: impl FnOnce() -> Str) -> PyResult<Value> {
    args.none(function)?;
    Ok(Value::Str(work()))
}

fn test(text: &Str, args: Args, function: &str, passes: fn(&str) -> bool) -> PyResult<Value> {
    args.none(function)?;
    Ok(Value::Bool(passes(text.as_str())))
}

fn texts(parts: Vec<Str>) -> Value {
    Value::List(List::from_values(
        parts.into_iter().map(Value::Str).collect(),
    ))
}

fn bool_int(value: &Value) -> PyResult<bool> {
    Ok(c_int(value)? != 0)
}

type Justify = fn(&Str, i64, char) -> PyResult<Str>;

fn justify(text: &Str, args: Args, name: &str, work: Justify) -> PyResult<Value> {
    let given = args.between(&format!("str.{name}"), name, 1, 2)?;
    let width = given.first().map_or(Ok(0), ssize)?;
    let fill = match given.get(1) {
        None => ' ',
        Some(Value::Str(fill)) => match (fill.len(), fill.char_at(0)) {
            (1, Some(fill)) => fill,
            _ => {
                return Err(type_error(
                    "The fill character must be exactly one character long",
                ));
            }
        },
        Some(other) => {
            let kind = type_name(other);
            return Err(type_error(format!(
                "The fill character must be a unicode character, not {kind}"
            )));
        }
    };
    work(text, width, fill).map(Value::Str)
}

/// The text to look for.
fn needle(value: &Value) -> PyResult<&Str> {
    match value {
        Value::Str(text) => Ok(text),
        other => Err(type_error(format!("must be str, not {}", type_name(other)))),
    }
}

fn count(text: &Str, args: Args) -> PyResult<Value> {
    let (wanted, start, end) = range_args(args, "str", "count")?;
    let wanted = needle(wanted)?;
    Ok(Value::Int(
        Window::new(text, start, end).map_or(0, |window| window.count(wanted.as_str())),
    ))
}

/// `find`, `rfind`, `index` and `rindex`.
fn find(text: &Str, args: Args, name: &str) -> PyResult<Value> {
    let (wanted, start, end) = range_args(args, "str", name)?;
    let wanted = needle(wanted)?.as_str();
    let found = Window::new(text, start, end).and_then(|window| {
        if name.starts_with('r') {
            window.rfind(wanted)
        } else {
            window.find(wanted)
        }
    });
    match found {
        Some(index) => Ok(Value::Int(index)),
        None if name.ends_with("find") => Ok(Value::Int(-1)),
        None => Err(value_error("substring not found")),
    }
}

fn affix(text: &Str, args: Args, name: &str, matches: fn(&str, &str) -> bool) -> PyResult<Value> {
    let (wanted, start, end) = range_args(args, "str", name)?;
    let window = Window::new(text, start, end);
    let found = |affix: &Str| {
        window
            .as_ref()
            .is_some_and(|window| matches(window.part, affix.as_str()))
    };
    match wanted {
        Value::Str(affix) => Ok(Value::Bool(found(affix))),
        Value::Tuple(affixes) => {
            for affix in affixes.as_slice() {
                match crate::ops::unwrap_base(affix) {
                    Value::Str(text) if found(text) => return Ok(Value::Bool(true)),
                    Value::Str(_) => {}
                    _ => {
                        let kind = type_name(affix);
                        return Err(type_error(format!(
                            "tuple for {name} must only contain str, not {kind}"
                        )));
                    }
                }
            }
            Ok(Value::Bool(false))
        }
        other => {
            let kind = type_name(other);
            Err(type_error(format!(
                "{name} first arg must be str or a tuple of str, not {kind}"
            )))
        }
    }
}

fn encode(text: &Str, args: Args) -> PyResult<Value> {
    let [encoding, errors] = args.parse("encode", ["encoding", "errors"], 0, 2)?;
    let encoding = encoding
        .map(|value| text_arg("encode", "argument 'encoding'", value))
        .transpose()?;
    let errors = errors
        .map(|value| text_arg("encode", "argument 'errors'", value))
        .transpose()?;
    let encoding = encoding.map_or("utf-8", Str::as_str);
    codec::encode(text, encoding, errors.map_or("strict", Str::as_str)).map(Value::Bytes)
}

fn expand(text: &Str, args: Args) -> PyResult<Value> {
    let [size] = args.parse("expandtabs", ["tabsize"], 0, 1)?;
    expandtabs(text, size.map_or(Ok(8), c_int)?).map(Value::Str)
}

fn format_map(text: &Str, args: Args) -> PyResult<Value> {
    let mapping = args.one("str.format_map")?;
    format_map_method(text, mapping).map(Value::Str)
}

/// `text.join(items)`. Errors: not an iterable, an item that is no text, no room.
pub fn join(text: &Str, items: &Value) -> PyResult<Str> {
    let values = match items {
        Value::List(list) => list.to_values(),
        Value::Tuple(tuple) => return join_values(text, tuple.as_slice()),
        other => collect(other)?,
    };
    join_values(text, &values)
}

/// All items, for the functions that take any iterable to join.
pub(crate) fn collect(items: &Value) -> PyResult<Vec<Value>> {
    let items = iter(items).map_err(|error| {
        if error.is(crate::class::ClassId::TypeError) {
            type_error("can only join an iterable")
        } else {
            error
        }
    })?;
    let mut values = Vec::new();
    while let Some(value) = items.next()? {
        values.push(value);
    }
    Ok(values)
}

fn join_values(text: &Str, values: &[Value]) -> PyResult<Str> {
    let is_own = |value: &Value| matches!(value, Value::Instance(_));
    if values.iter().any(is_own) {
        // An instance of a subclass joins as the text it is.
        let plain: Vec<Value> = values
            .iter()
            .map(|value| match crate::ops::unwrap_base(value) {
                text @ Value::Str(_) => text.clone(),
                _ => value.clone(),
            })
            .collect();
        if plain.iter().all(|value| matches!(value, Value::Str(_))) {
            return join_values(text, &plain);
        }
    }
    if let Some((nth, other)) = values
        .iter()
        .enumerate()
        .find(|(_, value)| !matches!(crate::ops::unwrap_base(value), Value::Str(_)))
    {
        let kind = type_name(other);
        return Err(type_error(format!(
            "sequence item {nth}: expected str instance, {kind} found"
        )));
    }
    text.join_with(values.len(), |nth| match values.get(nth) {
        Some(Value::Str(part)) => Some(part),
        _ => None,
    })
}

fn strip_side(text: &Str, args: Args, name: &str, side: Side) -> PyResult<Value> {
    let chars = match args.between(&format!("str.{name}"), name, 0, 1)? {
        [] | [Value::None] => None,
        [Value::Str(chars), ..] => Some(chars),
        _ => return Err(type_error(format!("{name} arg must be None or str"))),
    };
    Ok(Value::Str(strip(text, chars, side)))
}

/// `str.maketrans(...)`, a static method.
pub fn maketrans(args: Args) -> PyResult<Value> {
    let given = args.between("str.maketrans", "maketrans", 1, 3)?;
    let text = |nth: usize| match given.get(nth) {
        None => Ok(None),
        Some(Value::Str(text)) => Ok(Some(text)),
        Some(other) => Err(bad_argument(
            "maketrans",
            &format!("argument {}", nth + 1),
            "str",
            other,
        )),
    };
    match (given, text(1)?, text(2)?) {
        ([Value::Str(from), ..], Some(to), delete) => translate::from_texts(from, to, delete),
        ([mapping, ..], None, _) => translate::from_dict(mapping),
        _ => Err(type_error(
            "first maketrans argument must be a string if there is a second argument",
        )),
    }
}

fn cut(
    text: &Str,
    args: Args,
    name: &str,
    work: fn(&Str, &Str) -> PyResult<[Str; 3]>,
) -> PyResult<Value> {
    let parts = work(text, needle(args.one(name)?)?)?;
    Ok(Value::Tuple(Tuple::new(
        parts.into_iter().map(Value::Str).collect(),
    )))
}

type Strip = for<'a> fn(&'a str, &str) -> Option<&'a str>;

fn strip_prefix<'a>(text: &'a str, affix: &str) -> Option<&'a str> {
    text.strip_prefix(affix)
}

fn strip_suffix<'a>(text: &'a str, affix: &str) -> Option<&'a str> {
    text.strip_suffix(affix)
}

fn remove(text: &Str, args: Args, name: &str, work: Strip) -> PyResult<Value> {
    let affix = match args.one(&format!("str.{name}"))? {
        Value::Str(affix) => affix,
        other => return Err(bad_argument(name, "argument", "str", other)),
    };
    Ok(Value::Str(match work(text.as_str(), affix.as_str()) {
        Some(rest) if !affix.is_empty() => Str::new(rest),
        _ => text.clone(),
    }))
}

fn replace_all(text: &Str, args: Args) -> PyResult<Value> {
    let given = args.between("str.replace", "replace", 2, 3)?;
    let part = |nth: usize| match given.get(nth) {
        Some(Value::Str(part)) => Ok(part.clone()),
        Some(other) => Err(bad_argument(
            "replace",
            &format!("argument {}", nth + 1),
            "str",
            other,
        )),
        None => Ok(Str::empty()),
    };
    let (old, new) = (part(0)?, part(1)?);
    let count = given.get(2).map_or(Ok(-1), ssize)?;
    replace(text, &old, &new, count).map(Value::Str)
}

type Split = fn(&Str, Option<&Str>, i64) -> PyResult<Vec<Str>>;

fn split_at(text: &Str, args: Args, name: &str, work: Split) -> PyResult<Value> {
    let [separator, limit] = args.parse(name, ["sep", "maxsplit"], 0, 2)?;
    let limit = limit.map_or(Ok(-1), ssize)?;
    let separator = match separator {
        None | Some(Value::None) => None,
        Some(Value::Str(separator)) => Some(separator),
        Some(other) => {
            return Err(type_error(format!(
                "must be str or None, not {}",
                type_name(other)
            )));
        }
    };
    work(text, separator, limit).map(texts)
}

fn split_lines(text: &Str, args: Args) -> PyResult<Value> {
    let [keep_ends] = args.parse("splitlines", ["keepends"], 0, 1)?;
    Ok(texts(splitlines(
        text,
        keep_ends.map_or(Ok(false), bool_int)?,
    )))
}
