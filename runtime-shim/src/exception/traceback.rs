//! Traceback text, in CPython's layout without source lines.

use super::{Exc, ExcData};
use crate::ops;
use crate::start::{Plan, plan};
use crate::value::Value;
use std::fmt::Write;

/// CPython prints a frame that repeats this often and then counts.
const REPEATS_SHOWN: usize = 3;
/// CPython prints only the last so many frames.
const FRAMES_SHOWN: usize = 1000;

/// The text CPython prints for an uncaught exception: the chain of causes and contexts, oldest first.
pub fn format_exception(exc: &Exc) -> String {
    let mut text = String::new();
    let mut chain: Vec<(Exc, &str)> = vec![(exc.clone(), "")];
    let mut at = exc.clone();
    while let Some((next, link)) = older(&at) {
        if chain.iter().any(|(known, _)| known.0.is(&next.0)) {
            break;
        }
        chain.push((next.clone(), link));
        at = next;
    }
    while let Some((exc, link)) = chain.pop() {
        one(&mut text, &exc);
        if !link.is_empty() {
            text.push_str(link);
        }
    }
    text
}

fn older(exc: &Exc) -> Option<(Exc, &'static str)> {
    let data = exc.data()?;
    if let Some(cause) = data.cause.borrow().clone() {
        let link = "\nThe above exception was the direct cause of the following exception:\n\n";
        return Some((cause, link));
    }
    if data.suppress_context.get() {
        return None;
    }
    let context = data.context.borrow().clone()?;
    Some((
        context,
        "\nDuring handling of the above exception, another exception occurred:\n\n",
    ))
}

fn one(text: &mut String, exc: &Exc) {
    if let Some(data) = exc.data()
        && let Some(plan) = plan()
    {
        frames(text, data, plan);
    }
    text.push_str(&headline(exc));
    text.push('\n');
    notes(text, exc);
}

fn frames(text: &mut String, data: &ExcData, plan: &Plan) {
    let frames = data.frames.borrow();
    if frames.is_empty() {
        return;
    }
    text.push_str("Traceback (most recent call last):\n");
    let mut last: Option<(u32, &str)> = None;
    let mut count = 0;
    let shown = frames.len().min(FRAMES_SHOWN);
    for line in frames[..shown].iter().rev() {
        let place = plan.place(*line);
        if last != Some(place) {
            repeated(text, count);
            last = Some(place);
            count = 0;
        }
        count += 1;
        if count <= REPEATS_SHOWN {
            let _ = writeln!(
                text,
                "  File \"{}\", line {}, in {}",
                plan.file, place.0, place.1
            );
        }
    }
    repeated(text, count);
}

fn repeated(text: &mut String, count: usize) {
    if count > REPEATS_SHOWN {
        let more = count - REPEATS_SHOWN;
        let s = if more == 1 { "" } else { "s" };
        let _ = writeln!(text, "  [Previous line repeated {more} more time{s}]");
    }
}

/// The last line: `ValueError: message`.
fn headline(exc: &Exc) -> String {
    let class = exc.class();
    let name = match class.0.module {
        "builtins" | "__main__" => class.0.qualname.as_str().to_owned(),
        module => format!("{module}.{}", class.0.qualname.as_str()),
    };
    let message = exc.text();
    if message.is_empty() {
        name
    } else {
        format!("{name}: {message}")
    }
}

fn notes(text: &mut String, exc: &Exc) {
    let notes = exc.data().and_then(|data| data.notes.borrow().clone());
    match notes {
        None | Some(Value::None) => {}
        Some(Value::List(notes)) => {
            for note in notes.to_values() {
                if let Ok(note) = ops::to_str(&note) {
                    text.push_str(note.as_str());
                    text.push('\n');
                }
            }
        }
        Some(other) => {
            if let Ok(shown) = ops::repr(&other) {
                text.push_str(shown.as_str());
                text.push('\n');
            }
        }
    }
}

/// The Python lines of an exception's frames, outermost first: line and function.
pub fn places(exc: &Exc) -> Vec<(u32, &'static str)> {
    match (exc.data(), plan()) {
        (Some(data), Some(plan)) => data
            .frames
            .borrow()
            .iter()
            .rev()
            .map(|line| plan.place(*line))
            .collect(),
        _ => Vec::new(),
    }
}
