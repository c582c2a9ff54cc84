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

/// CPython shows so many exceptions of a group, and groups nested so deep.
const GROUP_WIDTH: usize = 15;
const GROUP_DEPTH: usize = 10;

/// The text CPython prints for an uncaught exception: the chain of causes and contexts, oldest first.
pub fn format_exception(exc: &Exc) -> String {
    let mut printer = Printer {
        text: String::new(),
        depth: 0,
        need_close: false,
        seen: Vec::new(),
    };
    printer.chain(exc);
    printer.text
}

/// Writes exceptions, those of groups inside the frames CPython draws.
struct Printer {
    text: String,
    /// How many groups are open.
    depth: usize,
    need_close: bool,
    /// Exceptions of chains that are being written: a cycle ends at one of them.
    seen: Vec<Exc>,
}

impl Printer {
    fn indent(&self) -> String {
        "  ".repeat(self.depth)
    }

    fn emit(&mut self, text: &str, margin: char) {
        if self.depth == 0 {
            self.text.push_str(text);
            return;
        }
        let indent = self.indent();
        for line in text.split_inclusive('\n') {
            self.text.push_str(&indent);
            self.text.push(margin);
            self.text.push(' ');
            self.text.push_str(line);
        }
    }

    fn chain(&mut self, exc: &Exc) {
        let known = self.seen.len();
        self.seen.push(exc.clone());
        let mut chain: Vec<(Exc, &str)> = vec![(exc.clone(), "")];
        let mut at = exc.clone();
        while let Some((next, link)) = older(&at) {
            if self.seen.iter().any(|known| known.0.is(&next.0)) {
                break;
            }
            self.seen.push(next.clone());
            chain.push((next.clone(), link));
            at = next;
        }
        while let Some((exc, link)) = chain.pop() {
            self.one(&exc);
            self.emit(link, '|');
        }
        self.seen.truncate(known);
    }

    fn one(&mut self, exc: &Exc) {
        let mut stack = String::new();
        if let Some(data) = exc.data()
            && let Some(plan) = plan()
        {
            frames(&mut stack, data, plan);
        }
        let mut ending = headline(exc);
        ending.push('\n');
        notes(&mut ending, exc);
        let Some(members) = super::group::members(exc) else {
            if !stack.is_empty() {
                self.emit("Traceback (most recent call last):\n", '|');
                self.emit(&stack, '|');
            }
            self.emit(&ending, '|');
            return;
        };
        if self.depth > GROUP_DEPTH {
            self.emit(&format!("... (max_group_depth is {GROUP_DEPTH})\n"), '|');
            return;
        }
        let outermost = self.depth == 0;
        if outermost {
            self.depth = 1;
        }
        if !stack.is_empty() {
            let margin = if outermost { '+' } else { '|' };
            self.emit(
                "Exception Group Traceback (most recent call last):\n",
                margin,
            );
            self.emit(&stack, '|');
        }
        self.emit(&ending, '|');
        let shown = members.len().min(GROUP_WIDTH + 1);
        self.need_close = false;
        for (at, member) in members.iter().take(shown).enumerate() {
            let last = at + 1 == shown;
            if last {
                // The closing line may be written by a group inside.
                self.need_close = true;
            }
            let whole = at < GROUP_WIDTH;
            let title = if whole {
                (at + 1).to_string()
            } else {
                "...".to_owned()
            };
            let joint = if at == 0 { "+-" } else { "  " };
            let indent = self.indent();
            let _ = writeln!(
                self.text,
                "{indent}{joint}+---------------- {title} ----------------"
            );
            self.depth += 1;
            if whole {
                self.chain(member);
            } else {
                let more = members.len() - GROUP_WIDTH;
                let s = if more > 1 { "s" } else { "" };
                self.emit(&format!("and {more} more exception{s}\n"), '|');
            }
            if last && self.need_close {
                let indent = self.indent();
                let _ = writeln!(self.text, "{indent}+------------------------------------");
                self.need_close = false;
            }
            self.depth -= 1;
        }
        if outermost {
            self.depth = 0;
        }
    }
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

fn frames(text: &mut String, data: &ExcData, plan: &Plan) {
    let frames = data.frames.borrow();
    if frames.is_empty() {
        return;
    }
    let mut last: Option<(u32, &str)> = None;
    let mut count = 0;
    let mut shown: Vec<(u32, &str)> = frames
        .iter()
        .take(FRAMES_SHOWN)
        .flat_map(|line| plan.places(*line))
        .take(FRAMES_SHOWN)
        .collect();
    shown.reverse();
    for place in shown {
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
            .flat_map(|line| plan.places(*line).into_iter().rev())
            .collect(),
        _ => Vec::new(),
    }
}
