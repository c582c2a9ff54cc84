//! `str.maketrans` and `str.translate`.

use super::{Str, room};
use crate::class::ClassId;
use crate::dict::Dict;
use crate::exception::{PyResult, type_error, unsupported, value_error};
use crate::ops;
use crate::value::Value;

/// What a table says about a character.
enum Mapping {
    Keep,
    Delete,
    Char(char),
    Text(Str),
}

/// `text.translate(table)`. The table is any mapping or sequence from code points to a code point, a text or `None`.
pub fn translate(text: &Str, table: &Value) -> PyResult<Str> {
    // CPython asks once for each ASCII character.
    let mut known: [Option<Mapping>; 128] = [const { None }; 128];
    let mut out = room(Some(text.as_str().len()))?;
    for c in text.as_str().chars() {
        match known.get_mut(c as usize) {
            Some(Some(mapping)) => push_mapping(mapping, c, &mut out),
            Some(slot) => push_mapping(slot.insert(look_up(table, c)?), c, &mut out),
            None => push_mapping(&look_up(table, c)?, c, &mut out),
        }
    }
    Ok(Str::from_string(out))
}

fn push_mapping(mapping: &Mapping, c: char, out: &mut String) {
    match mapping {
        Mapping::Keep => out.push(c),
        Mapping::Delete => {}
        Mapping::Char(mapped) => out.push(*mapped),
        Mapping::Text(mapped) => out.push_str(mapped.as_str()),
    }
}

fn look_up(table: &Value, c: char) -> PyResult<Mapping> {
    let key = Value::Int(i64::from(u32::from(c)));
    let found = match table {
        Value::Dict(table) => match table.get(&key)? {
            Some(mapped) => Ok(mapped),
            None => return Ok(Mapping::Keep),
        },
        table => ops::get_item(table, &key),
    };
    let mapped = match found {
        Ok(mapped) => mapped,
        Err(error) if error.is(ClassId::LookupError) => return Ok(Mapping::Keep),
        Err(error) => return Err(error),
    };
    let code = match mapped {
        Value::None => return Ok(Mapping::Delete),
        Value::Str(text) => return Ok(Mapping::Text(text)),
        Value::Int(code) => code,
        Value::Bool(bool) => i64::from(bool),
        Value::Big(_) => -1,
        _ => {
            return Err(type_error(
                "character mapping must return integer, None or str",
            ));
        }
    };
    match u32::try_from(code).ok().filter(|code| *code <= 0x10_FFFF) {
        None => Err(value_error("character mapping must be in range(0x110000)")),
        Some(code) => char::from_u32(code)
            .map(Mapping::Char)
            .ok_or_else(|| unsupported("a lone surrogate in a str")),
    }
}

/// `str.maketrans(mapping)`: texts of one character become code points.
pub fn from_dict(mapping: &Value) -> PyResult<Value> {
    let Value::Dict(mapping) = mapping else {
        return Err(type_error(
            "if you give only one argument to maketrans it must be a dict",
        ));
    };
    let table = Dict::new();
    for (key, value) in mapping.pairs() {
        let key = match key {
            Value::Str(text) => match (text.len(), text.char_at(0)) {
                (1, Some(c)) => Value::Int(i64::from(u32::from(c))),
                _ => {
                    return Err(value_error(
                        "string keys in translate table must be of length 1",
                    ));
                }
            },
            key @ (Value::Int(_) | Value::Big(_) | Value::Bool(_)) => key,
            _ => {
                return Err(type_error(
                    "keys in translate table must be strings or integers",
                ));
            }
        };
        table.set(key, value)?;
    }
    Ok(Value::Dict(table))
}

/// `str.maketrans(from, to, delete)`.
pub fn from_texts(from: &Str, to: &Str, delete: Option<&Str>) -> PyResult<Value> {
    if from.len() != to.len() {
        return Err(value_error(
            "the first two maketrans arguments must have equal length",
        ));
    }
    let code = |c: char| Value::Int(i64::from(u32::from(c)));
    let table = Dict::new();
    for (key, value) in from.as_str().chars().zip(to.as_str().chars()) {
        table.set(code(key), code(value))?;
    }
    for key in delete.map_or("", Str::as_str).chars() {
        table.set(code(key), Value::None)?;
    }
    Ok(Value::Dict(table))
}
