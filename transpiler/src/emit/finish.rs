//! Printing: tokens to formatted text, marks to the source map, notes to comments.

use super::*;

/// The emitted file and where each of its lines comes from.
pub struct Emitted {
    pub rust: String,
    pub lines: Vec<Line>,
    /// Python function names, by `Line::function`.
    pub functions: Vec<String>,
}

/// From this line of the emitted file on, the code belongs to this Python line and function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Line {
    pub rust: u32,
    pub python: u32,
    pub function: u16,
}

pub(super) fn finish(
    tokens: TokenStream,
    functions: &[String],
    callers: &[Caller],
    program: &Program,
    source: &str,
) -> Result<Emitted, String> {
    let mut file = syn::parse2::<syn::File>(solid(tokens))
        .map_err(|e| format!("the emitted tokens do not parse: {e}"))?;
    parens::strip(&mut file);
    // As calls they are laid out like all other code, so that each statement inside begins a line.
    let attempts = attempts::to_calls(&mut file, source);
    let printed = attempts::from_calls(&prettyplease::unparse(&file), &attempts)?;
    let mut rust = String::with_capacity(printed.len());
    let mut lines: Vec<Line> = Vec::new();
    let mut row = 1u32;
    let mut comments = comments::of(source);
    for line in printed.lines() {
        let text = line.trim_start();
        if let Some(mark) = text.strip_prefix("__at!(") {
            let mut numbers = mark.trim_end_matches([')', ';']).split(',').map(str::trim);
            let function = numbers.next().and_then(|n| n.parse().ok());
            let python = numbers.next().and_then(|n| n.parse().ok());
            if let (Some(function), Some(python)) = (function, python) {
                let indent = &line[..line.len() - text.len()];
                for comment in comments_at(&mut comments, python) {
                    rust.push_str(&format!("{indent}// {comment}\n"));
                    row += 1;
                }
                let same = lines.last().is_some_and(|l| l.rust == row);
                if same {
                    lines.pop();
                }
                lines.push(Line {
                    rust: row,
                    python,
                    function,
                });
            }
            continue;
        }
        if let Some(note) = text
            .strip_prefix("__note!(")
            .and_then(|n| n.strip_suffix(");"))
        {
            // Items stand apart.
            rust.push('\n');
            rust.push_str(&format!("// {}:{note}\n", file_name(program)));
            row += 2;
            continue;
        }
        rust.push_str(line);
        rust.push('\n');
        row += 1;
    }
    lines.dedup_by(|next, kept| next.python == kept.python && next.function == kept.function);
    rust.push_str(&plan_item(program, &lines, functions, callers));
    Ok(Emitted {
        rust,
        lines,
        functions: functions.to_vec(),
    })
}

/// The comments that belong to a statement's line: those directly above it, and the one behind it. Each is given once.
fn comments_at(comments: &mut BTreeMap<u32, comments::Comment>, line: u32) -> Vec<String> {
    let mut first = line;
    while first > 1 && comments.get(&(first - 1)).is_some_and(|c| c.own_line) {
        first -= 1;
    }
    (first..=line)
        .filter_map(|l| comments.remove(&l))
        .map(|c| c.text)
        .filter(|t| !t.is_empty())
        .collect()
}

/// The file's last component, with nothing that could end a comment.
fn file_name(program: &Program) -> String {
    let name = program.file.rsplit('/').next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).collect()
}

/// The source map as the plan's own data: a traceback needs nothing beside the binary.
fn plan_item(
    program: &Program,
    lines: &[Line],
    functions: &[String],
    callers: &[Caller],
) -> String {
    let mut out = String::from("static PLAN: Plan = Plan {\n");
    out.push_str(&format!("    file: {:?},\n", program.file));
    out.push_str("    functions: &[");
    let names: Vec<String> = functions.iter().map(|f| format!("{f:?}")).collect();
    out.push_str(&names.join(", "));
    out.push_str(
        "],\n    // Comprehension, the Python line it is at, the function around.\n    callers: &[",
    );
    let inner: Vec<String> = callers
        .iter()
        .map(|c| format!("({}, {}, {})", c.frame, c.line, c.outer))
        .collect();
    out.push_str(&inner.join(", "));
    out.push_str("],\n    // Rust line, Python line, function.\n    lines: &[");
    for (i, line) in lines.iter().enumerate() {
        if i % 8 == 0 {
            out.push_str("\n        ");
        } else {
            out.push(' ');
        }
        out.push_str(&format!(
            "({}, {}, {}),",
            line.rust, line.python, line.function
        ));
    }
    out.push_str("\n    ],\n};\n");
    out
}
