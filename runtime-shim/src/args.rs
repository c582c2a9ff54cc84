//! Arguments of a call to a builtin, and the errors of binding them: one helper per calling convention of CPython's.

use crate::exception::{Exc, PyResult, overflow_error, type_error, value_error};
use crate::names::Sym;
use crate::range::slice;
use crate::string::Str;
use crate::value::Value;

/// The arguments of one call: positional ones, then keywords in call order (stars already expanded).
#[derive(Clone, Copy)]
pub struct Args<'a> {
    pub pos: &'a [Value],
    pub kw: &'a [(Sym, Value)],
}

impl<'a> Args<'a> {
    pub fn positional(pos: &'a [Value]) -> Args<'a> {
        Args { pos, kw: &[] }
    }

    pub fn new(pos: &'a [Value], kw: &'a [(Sym, Value)]) -> Args<'a> {
        Args { pos, kw }
    }

    /// Refuses keywords: `append() takes no keyword arguments`, `list.append() …` for methods (`function` is the text
    /// before the parentheses).
    #[inline]
    pub fn no_keywords(self, function: &str) -> PyResult<()> {
        if self.kw.is_empty() {
            Ok(())
        } else {
            Err(keywords_refused(function))
        }
    }

    /// `METH_NOARGS`: `list.clear() takes no arguments (1 given)`.
    pub fn none(self, function: &str) -> PyResult<()> {
        self.no_keywords(function)?;
        match self.pos.len() {
            0 => Ok(()),
            given => Err(type_error(format!(
                "{function}() takes no arguments ({given} given)"
            ))),
        }
    }

    /// `METH_O`: `list.append() takes exactly one argument (0 given)`.
    pub fn one(self, function: &str) -> PyResult<&'a Value> {
        self.no_keywords(function)?;
        match self.pos {
            [value] => Ok(value),
            _ => Err(type_error(format!(
                "{function}() takes exactly one argument ({} given)",
                self.pos.len()
            ))),
        }
    }

    /// Positional only, between `min` and `max` of them: `pop expected at most 1 argument, got 2`. `function` is the
    /// bare name; `keywords_name` the text of the keyword refusal (`list.pop`).
    pub fn between(
        self,
        keywords_name: &str,
        function: &str,
        min: usize,
        max: usize,
    ) -> PyResult<&'a [Value]> {
        self.no_keywords(keywords_name)?;
        check_count(function, self.pos.len(), min, max)?;
        Ok(self.pos)
    }

    /// Argument Clinic with keywords. `names` are all parameters in order, an empty name for a positional-only one;
    /// the first `required` must be given, only the first `positional` may be given by position. One entry per
    /// parameter comes back, `None` where it was not given.
    pub fn parse<const N: usize>(
        self,
        function: &str,
        names: [&str; N],
        required: usize,
        positional: usize,
    ) -> PyResult<[Option<&'a Value>; N]> {
        let given = self.pos.len() + self.kw.len();
        if given > N {
            let kind = if self.pos.is_empty() { "keyword " } else { "" };
            let bound = if required == N { "exactly" } else { "at most" };
            return Err(type_error(format!(
                "{function}() takes {bound} {N} {kind}argument{} ({given} given)",
                plural(N)
            )));
        }
        if self.pos.len() > positional {
            if positional == 0 {
                return Err(type_error(format!(
                    "{function}() takes no positional arguments"
                )));
            }
            let bound = if required >= positional {
                "exactly"
            } else {
                "at most"
            };
            return Err(type_error(format!(
                "{function}() takes {bound} {positional} positional argument{} ({} given)",
                plural(positional),
                self.pos.len()
            )));
        }
        let mut slots: [Option<&'a Value>; N] = [None; N];
        for (slot, value) in slots.iter_mut().zip(self.pos) {
            *slot = Some(value);
        }
        // As CPython does, complain about what is missing before what is given twice and what is unknown.
        let mut twice = None;
        let mut unknown = None;
        for (name, value) in self.kw {
            let text = name.text();
            let found = names
                .iter()
                .position(|known| !known.is_empty() && *known == text);
            match found.and_then(|at| slots.get_mut(at)) {
                None => unknown = unknown.or(Some(text)),
                Some(Some(_)) => twice = twice.or(found),
                Some(slot) => *slot = Some(value),
            }
        }
        for (at, name) in names.iter().enumerate().take(required) {
            if slots[at].is_none() {
                if name.is_empty() {
                    let count = names
                        .iter()
                        .filter(|name| name.is_empty())
                        .count()
                        .min(required);
                    let bound = if count < positional {
                        "at least"
                    } else {
                        "exactly"
                    };
                    return Err(type_error(format!(
                        "{function}() takes {bound} {count} positional argument{} ({} given)",
                        plural(count),
                        self.pos.len()
                    )));
                }
                return Err(type_error(format!(
                    "{function}() missing required argument '{name}' (pos {})",
                    at + 1
                )));
            }
        }
        if let Some(at) = twice {
            let name = names.get(at).copied().unwrap_or_default();
            return Err(type_error(format!(
                "argument for {function}() given by name ('{name}') and position ({})",
                at + 1
            )));
        }
        if let Some(name) = unknown {
            return Err(type_error(format!(
                "'{name}' is an invalid keyword argument for {function}()"
            )));
        }
        Ok(slots)
    }
}

#[cold]
fn keywords_refused(function: &str) -> Exc {
    type_error(format!("{function}() takes no keyword arguments"))
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// `_PyArg_CheckPositional`: `pop expected at most 1 argument, got 2`.
pub fn check_count(function: &str, given: usize, min: usize, max: usize) -> PyResult<()> {
    let (bound, count) = if given < min {
        (if min == max { "" } else { "at least " }, min)
    } else if given > max {
        (if min == max { "" } else { "at most " }, max)
    } else {
        return Ok(());
    };
    Err(type_error(format!(
        "{function} expected {bound}{count} argument{}, got {given}",
        plural(count)
    )))
}

/// An int of any size, clamped to `i64`; `None` where the value is no int.
pub fn clamped_int(value: &Value) -> Option<i64> {
    match value {
        Value::Int(int) => Some(*int),
        Value::Bool(bool) => Some(i64::from(*bool)),
        Value::Big(big) if **big < crate::int::BigInt::ZERO => Some(i64::MIN),
        Value::Big(_) => Some(i64::MAX),
        _ => None,
    }
}

/// The type of a value as Argument Clinic names it, where `None` is no type.
fn clinic_type(value: &Value) -> String {
    if matches!(value, Value::None) {
        String::from("None")
    } else {
        crate::ops::type_name(value)
    }
}

/// `replace() argument 1 must be str, not int`.
#[cold]
pub fn bad_argument(function: &str, argument: &str, expected: &str, given: &Value) -> Exc {
    type_error(format!(
        "{function}() {argument} must be {expected}, not {}",
        clinic_type(given)
    ))
}

/// A text that C reads, such as the name of an encoding: no NUL inside.
pub fn text_arg<'a>(function: &str, argument: &str, value: &'a Value) -> PyResult<&'a Str> {
    match value {
        Value::Str(text) if text.as_str().contains('\0') => {
            Err(value_error("embedded null character"))
        }
        Value::Str(text) => Ok(text),
        other => Err(bad_argument(function, argument, "str", other)),
    }
}

/// An int that must fit `Py_ssize_t`. Errors: no int (or `__index__`), `OverflowError`.
pub fn ssize(value: &Value) -> PyResult<i64> {
    match value {
        Value::Int(int) => Ok(*int),
        Value::Bool(bool) => Ok(i64::from(*bool)),
        other => crate::ops::index(other)?
            .to_i64()
            .ok_or_else(|| overflow_error("Python int too large to convert to C ssize_t")),
    }
}

/// An int that must fit a C `int`. Errors: no int (or `__index__`), `OverflowError`.
pub fn c_int(value: &Value) -> PyResult<i64> {
    let int = match value {
        Value::Int(int) => Some(*int),
        other => crate::ops::index(other)?.to_i64(),
    };
    int.filter(|int| i32::try_from(*int).is_ok())
        .ok_or_else(|| overflow_error("Python int too large to convert to C int"))
}

/// A bound of a slice, clamped to `i64`; `None` for Python's `None`. `TypeError` where it is no int.
pub fn slice_bound(value: &Value) -> PyResult<Option<i64>> {
    Ok(slice::part(value)?.map(|part| slice::clamp(&part)))
}

/// The arguments of `find`, `count` and `startswith`: what to look for, and a start and end still to be adjusted.
pub fn range_args<'a>(args: Args<'a>, class: &str, name: &str) -> PyResult<(&'a Value, i64, i64)> {
    args.no_keywords(&format!("{class}.{name}"))?;
    let bound = match args.pos {
        [wanted, rest @ ..] if rest.len() <= 2 => {
            let bound = |nth: usize| rest.get(nth).map_or(Ok(None), slice_bound);
            return Ok((
                wanted,
                bound(0)?.unwrap_or(0),
                bound(1)?.unwrap_or(i64::MAX),
            ));
        }
        [] => "at least 1 argument",
        _ => "at most 3 arguments",
    };
    Err(type_error(format!(
        "{name}() takes {bound} ({} given)",
        args.pos.len()
    )))
}
