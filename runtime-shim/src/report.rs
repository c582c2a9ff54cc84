//! The end of a run, as JSON for the supervisor and as text for people.

use crate::exception::{Run, Traced};
use crate::start::{code, finish};
use crate::value::Value;
use crate::{err, out};

/// Turns the program's result into an outcome, reports it, and says with which code to exit.
pub(crate) fn conclude(result: Run<Value>, _value_wanted: bool) -> i32 {
    out::flush();
    match result {
        Ok(_) => {
            finish("{\"outcome\":\"ok\"}".to_owned(), 0);
            0
        }
        Err(Traced(exc)) => {
            if let Some(status) = exc.exit_status() {
                if let Some(message) = &status.message {
                    err::write(&format!("{message}\n"));
                }
                finish("{\"outcome\":\"ok\"}".to_owned(), 0);
                return i32::from(status.code);
            }
            err::write(&crate::exception::format_exception(&exc));
            finish("{\"outcome\":\"raised\"}".to_owned(), code::RAISED);
            code::RAISED
        }
    }
}

pub(crate) fn internal(message: &str) -> String {
    format!(
        "{{\"outcome\":\"internal\",\"message\":{}}}",
        quoted(message)
    )
}

pub(crate) fn limit(which: &str) -> String {
    format!("{{\"outcome\":\"limit\",\"which\":{}}}", quoted(which))
}

pub(crate) fn unsupported(what: &str) -> String {
    format!(
        "{{\"outcome\":\"unsupported\",\"message\":{}}}",
        quoted(what)
    )
}

/// A JSON string.
pub(crate) fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            c if c < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => json.push(c),
        }
    }
    json.push('"');
    json
}
