//! `str.format` and `str.format_map`.

use super::spec::push_digit;
use crate::args::Args;
use crate::exception::{Exc, PyResult, index_error, key_error, unsupported, value_error};
use crate::names::Sym;
use crate::ops;
use crate::string::{Str, unicode};
use crate::value::Value;
use std::borrow::Cow;

/// Where fields get their values from.
enum Source<'a> {
    Args(Args<'a>),
    Mapping(&'a Value),
}

#[derive(Clone, Copy, PartialEq)]
enum Numbering {
    Unknown,
    Automatic,
    Manual,
}

struct Formatter<'a> {
    source: Source<'a>,
    numbering: Numbering,
    next: usize,
}

/// How deep fields may nest inside format specifications.
const DEPTH: u32 = 2;

/// `text.format(*args, **kwargs)`. `ValueError`, `IndexError`, `KeyError`, and what the fields raise.
pub fn format_method(text: &Str, args: Args) -> PyResult<Str> {
    run(text, Source::Args(args))
}

/// `text.format_map(mapping)`
pub fn format_map_method(text: &Str, mapping: &Value) -> PyResult<Str> {
    run(text, Source::Mapping(mapping))
}

fn run(text: &Str, source: Source) -> PyResult<Str> {
    let mut formatter = Formatter {
        source,
        numbering: Numbering::Unknown,
        next: 0,
    };
    formatter.expand(text.as_str(), DEPTH).map(Str::from_string)
}

/// One replacement field.
struct Field<'a> {
    name: &'a str,
    conversion: Option<char>,
    spec: &'a str,
    /// Whether the specification holds fields itself.
    nested: bool,
}

impl Formatter<'_> {
    fn expand(&mut self, text: &str, depth: u32) -> PyResult<String> {
        if depth == 0 {
            return Err(value_error("Max string recursion exceeded"));
        }
        let mut out = String::with_capacity(text.len() + 16);
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            out.push_str(&rest[..at]);
            let brace = if rest[at..].starts_with('{') {
                '{'
            } else {
                '}'
            };
            let after = &rest[at + 1..];
            if let Some(after) = after.strip_prefix(brace) {
                out.push(brace);
                rest = after;
                continue;
            }
            if brace == '}' {
                return Err(value_error("Single '}' encountered in format string"));
            }
            if after.is_empty() {
                return Err(value_error("Single '{' encountered in format string"));
            }
            let (field, after) = parse_field(after)?;
            self.render(&field, depth, &mut out)?;
            rest = after;
        }
        out.push_str(rest);
        Ok(out)
    }

    fn render(&mut self, field: &Field, depth: u32, out: &mut String) -> PyResult<()> {
        let value = self.value(field.name)?;
        let value = match field.conversion {
            None => value,
            Some('r') => Value::Str(ops::repr(&value)?),
            Some('s') => Value::Str(ops::to_str(&value)?),
            Some('a') => Value::Str(ops::ascii(&value)?),
            Some(other) => {
                return Err(value_error(if ('!'..'\x7f').contains(&other) {
                    format!("Unknown conversion specifier {other}")
                } else {
                    format!("Unknown conversion specifier \\x{:x}", u32::from(other))
                }));
            }
        };
        let spec = if field.nested {
            Cow::Owned(self.expand(field.spec, depth - 1)?)
        } else {
            Cow::Borrowed(field.spec)
        };
        out.push_str(ops::format_value(&value, &spec)?.as_str());
        Ok(())
    }

    /// The value a field names: an argument, then items and attributes of it.
    fn value(&mut self, name: &str) -> PyResult<Value> {
        let end = name.find(['.', '[']).unwrap_or(name.len());
        let (first, mut rest) = name.split_at(end);
        let mut value = self.first(first)?;
        while let Some(kind) = rest.chars().next() {
            let after = &rest[kind.len_utf8()..];
            match kind {
                '.' => {
                    let end = after.find(['.', '[']).unwrap_or(after.len());
                    let attribute = non_empty(&after[..end])?;
                    value = get_attribute(&value, attribute)?;
                    rest = &after[end..];
                }
                '[' => {
                    let Some(end) = after.find(']') else {
                        return Err(value_error("Missing ']' in format string"));
                    };
                    let number = integer(&after[..end])?;
                    let key = non_empty(&after[..end])?;
                    let key = match number {
                        Some(index) => Value::Int(index as i64),
                        None => Value::from(key),
                    };
                    value = ops::get_item(&value, &key)?;
                    rest = &after[end + 1..];
                }
                _ => {
                    return Err(value_error(
                        "Only '.' or '[' may follow ']' in format field specifier",
                    ));
                }
            }
        }
        Ok(value)
    }

    fn first(&mut self, name: &str) -> PyResult<Value> {
        let mut index = integer(name)?;
        let automatic = name.is_empty();
        if automatic || index.is_some() {
            let wanted = if automatic {
                Numbering::Automatic
            } else {
                Numbering::Manual
            };
            if self.numbering == Numbering::Unknown {
                self.numbering = wanted;
            }
            if self.numbering != wanted {
                return Err(value_error(if automatic {
                    "cannot switch from manual field specification to automatic field numbering"
                } else {
                    "cannot switch from automatic field numbering to manual field specification"
                }));
            }
        }
        if automatic {
            index = Some(self.next);
            self.next += 1;
        }
        match (&self.source, index) {
            (Source::Args(args), Some(index)) => args
                .pos
                .get(index)
                .cloned()
                .ok_or_else(|| out_of_range(index)),
            (Source::Args(args), None) => args
                .kw
                .iter()
                .find(|(given, _)| given.text() == name)
                .map(|(_, value)| value.clone())
                .ok_or_else(|| key_error(Value::from(name))),
            (Source::Mapping(_), Some(_)) => {
                Err(value_error("Format string contains positional fields"))
            }
            (Source::Mapping(mapping), None) => ops::get_item(mapping, &Value::from(name)),
        }
    }
}

#[cold]
fn out_of_range(index: usize) -> Exc {
    index_error(format!(
        "Replacement index {index} out of range for positional args tuple"
    ))
}

fn non_empty(name: &str) -> PyResult<&str> {
    if name.is_empty() {
        return Err(value_error("Empty attribute in format string"));
    }
    Ok(name)
}

/// A format text may come from outside the program, so it reaches no attribute that Python itself defines: that is the
/// classic way out of a sandbox.
fn get_attribute(value: &Value, name: &str) -> PyResult<Value> {
    if name.starts_with("__") {
        return Err(unsupported(format!(
            "str.format does not read the attribute '{name}'"
        )));
    }
    ops::get_attr_sym(value, Sym::intern(name))
}

/// A text of decimal digits as a number; `None` for any other text. `ValueError` beyond 63 bits.
fn integer(text: &str) -> PyResult<Option<usize>> {
    let mut number = None;
    for c in text.chars() {
        let Some(digit) = unicode::decimal_value(c) else {
            return Ok(None);
        };
        number = Some(push_digit(number.unwrap_or(0), digit)?);
    }
    Ok(number)
}

/// Parses a field from after its brace; the text after the closing brace comes back too.
fn parse_field(text: &str) -> PyResult<(Field<'_>, &str)> {
    let mut chars = text.char_indices();
    let mut stop = None;
    while let Some((at, c)) = chars.next() {
        match c {
            '{' => return Err(value_error("unexpected '{' in field name")),
            '[' => {
                // Up to the bracket that closes it; it is read again and passed over.
                while chars.clone().next().is_some_and(|(_, c)| c != ']') {
                    chars.next();
                }
            }
            '}' | ':' | '!' => {
                stop = Some((at, c));
                break;
            }
            _ => {}
        }
    }
    let Some((end, stop)) = stop else {
        return Err(value_error("expected '}' before end of string"));
    };
    let mut field = Field {
        name: &text[..end],
        conversion: None,
        spec: "",
        nested: false,
    };
    let mut rest = &text[end + 1..];
    if stop == '}' {
        return Ok((field, rest));
    }
    if stop == '!' {
        let mut chars = rest.chars();
        let Some(conversion) = chars.next() else {
            return Err(value_error(
                "end of string while looking for conversion specifier",
            ));
        };
        field.conversion = Some(conversion);
        match chars.next() {
            Some('}') => return Ok((field, chars.as_str())),
            Some(':') | None => {}
            Some(_) => {
                return Err(value_error("expected ':' after conversion specifier"));
            }
        }
        rest = chars.as_str();
    }
    let mut depth = 1;
    for (at, c) in rest.char_indices() {
        match c {
            '{' => {
                field.nested = true;
                depth += 1;
            }
            '}' => {
                depth -= 1;
                if depth == 0 {
                    field.spec = &rest[..at];
                    return Ok((field, &rest[at + 1..]));
                }
            }
            _ => {}
        }
    }
    Err(value_error("unmatched '{' in format spec"))
}
