//! The end of a run, as JSON for the supervisor and as text for people.

use crate::exception::{Run, Traced, format_exception, places};
use crate::float::float_repr;
use crate::ops;
use crate::start::{code, finish};
use crate::value::Value;
use crate::{err, out};
use std::fmt::Write;

/// How a run ends other than by the program's own result.
pub(crate) enum Stop<'a> {
    /// A defect of the shim or a lack of the system.
    Internal(&'a str),
    Limit(&'a str),
    /// The program does something whose result would differ from CPython's.
    Unsupported(&'a str),
}

impl Stop<'_> {
    pub(crate) fn json(&self) -> String {
        match self {
            Stop::Internal(message) => format!(
                "{{\"outcome\":\"internal\",\"message\":{}}}",
                quoted(message)
            ),
            Stop::Limit(which) => format!("{{\"outcome\":\"limit\",\"which\":{}}}", quoted(which)),
            Stop::Unsupported(what) => format!(
                "{{\"outcome\":\"unsupported\",\"message\":{}}}",
                quoted(what)
            ),
        }
    }

    pub(crate) fn text(&self) -> String {
        match self {
            Stop::Internal(message) => format!("stelp: internal error: {message}\n"),
            Stop::Limit(which) => format!("stelp: the program hit the {which} limit\n"),
            Stop::Unsupported(what) => format!("stelp: not supported: {what}\n"),
        }
    }

    pub(crate) fn exit(&self) -> i32 {
        match self {
            Stop::Internal(_) => code::INTERNAL,
            Stop::Limit(_) => code::LIMIT,
            Stop::Unsupported(_) => code::REFUSED,
        }
    }
}

/// The longest JSON of a value that is sent; a larger one is cut to its `repr`'s beginning.
const MAX_VALUE: usize = 4 << 20;
/// The longest text of an error that is sent.
const MAX_TEXT: usize = 1 << 20;
/// Deeper values are told by `repr`.
const MAX_DEPTH: usize = 100;
/// Frames sent, innermost kept.
const MAX_FRAMES: usize = 200;

/// Turns the program's result into an outcome, reports it, and says with which code to exit.
pub(crate) fn conclude(result: Run<Value>, attached: bool, value_wanted: bool) -> i32 {
    match result {
        Ok(value) => {
            out::flush();
            let mut json = String::from("{\"outcome\":\"ok\"");
            if value_wanted {
                out::discard_rest();
                write_value(&mut json, &value);
            }
            json.push('}');
            // A long chain of objects is left as it is: the process ends.
            std::mem::forget(value);
            finish(&json);
            0
        }
        Err(Traced(exc)) => {
            if let Some(status) = exc.exit_status() {
                out::flush();
                if let Some(message) = status.message {
                    err::write(&format!("{message}\n"));
                }
                finish(&format!(
                    "{{\"outcome\":\"exit\",\"code\":{}}}",
                    status.code
                ));
                return i32::from(status.code);
            }
            // `__str__` may print, and that belongs to the output.
            let traceback = format_exception(&exc);
            let message = if attached { exc.text() } else { String::new() };
            out::flush();
            if attached {
                let mut frames = String::new();
                let all = places(&exc);
                let kept = all
                    .get(all.len().saturating_sub(MAX_FRAMES)..)
                    .unwrap_or_default();
                for (line, function) in kept {
                    let comma = if frames.is_empty() { "" } else { "," };
                    let _ = write!(frames, "{comma}[{line},{}]", quoted(function));
                }
                finish(&format!(
                    "{{\"outcome\":\"raised\",\"type\":{},\"message\":{},\"traceback\":{},\"frames\":[{frames}]}}",
                    quoted(exc.class().name()),
                    quoted(cut(&message, MAX_TEXT)),
                    quoted(cut(&traceback, MAX_TEXT)),
                ));
            } else {
                err::write(&traceback);
            }
            code::RAISED
        }
    }
}

fn write_value(json: &mut String, value: &Value) {
    let mut text = String::new();
    if as_json(&mut text, value, MAX_DEPTH).is_some() && text.len() <= 2 * MAX_VALUE {
        json.push_str(",\"json\":");
        json.push_str(&text);
        return;
    }
    let repr = match ops::repr(value) {
        Ok(repr) => repr.as_str().to_owned(),
        Err(_) => format!("<{} object>", ops::type_name(value)),
    };
    json.push_str(",\"repr\":");
    json.push_str(&quoted(cut(&repr, MAX_TEXT)));
}

/// Writes a value as JSON, or gives up where JSON could not say it exactly.
fn as_json(json: &mut String, value: &Value, depth: usize) -> Option<()> {
    if json.len() > MAX_VALUE {
        return None;
    }
    match value {
        Value::None => json.push_str("null"),
        Value::Bool(true) => json.push_str("true"),
        Value::Bool(false) => json.push_str("false"),
        Value::Int(int) => {
            let _ = write!(json, "{int}");
        }
        Value::Float(float) if float.is_finite() => json.push_str(float_repr(*float).as_str()),
        Value::Str(text) if text.as_str().len() <= MAX_VALUE => {
            json.push_str(&quoted(text.as_str()));
        }
        Value::List(list) => items(json, &list.to_values(), depth)?,
        Value::Tuple(tuple) => items(json, tuple.as_slice(), depth)?,
        Value::Dict(dict) => {
            let inner = depth.checked_sub(1)?;
            json.push('{');
            for (index, (key, value)) in dict.pairs().iter().enumerate() {
                let Value::Str(key) = key else { return None };
                if index > 0 {
                    json.push(',');
                }
                json.push_str(&quoted(key.as_str()));
                json.push(':');
                as_json(json, value, inner)?;
            }
            json.push('}');
        }
        _ => return None,
    }
    Some(())
}

fn items(json: &mut String, values: &[Value], depth: usize) -> Option<()> {
    let inner = depth.checked_sub(1)?;
    json.push('[');
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            json.push(',');
        }
        as_json(json, value, inner)?;
    }
    json.push(']');
    Some(())
}

/// At most `most` bytes of a text.
fn cut(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            c if c < ' ' => {
                let _ = write!(json, "\\u{:04x}", u32::from(c));
            }
            c => json.push(c),
        }
    }
    json.push('"');
    json
}
