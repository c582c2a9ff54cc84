//! What CPython 3.11's compiler refuses is refused with its words, and what it compiles is not called a syntax error.
//! The lists under `tests/early/` were read by CPython itself.

use stelp_transpiler::{Policy, check};

fn programs(list: &str) -> impl Iterator<Item = (String, &str)> {
    list.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let (program, message) = line.split_once('\t').unwrap_or((line, ""));
            (unescape(program) + "\n", message)
        })
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => out.push(match chars.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some(other) => other,
                None => '\\',
            }),
            (c, false) => out.push(c),
        }
    }
    out
}

fn errors(program: &str) -> Vec<String> {
    match check("early.py", program.as_bytes(), &Policy::default()) {
        Ok(_) => Vec::new(),
        Err(refusal) => refusal
            .diagnostics
            .iter()
            .filter(|d| d.is_error())
            .map(|d| d.message.clone())
            .collect(),
    }
}

#[test]
fn what_cpython_refuses_is_refused() {
    let wrong: Vec<String> = programs(include_str!("../../tests/early/refused.txt"))
        .filter_map(|(program, message)| {
            let errors = errors(&program);
            let said = errors.iter().any(|error| error.contains(message));
            (errors.is_empty() || !said).then(|| format!("{program:?}: {message}: {errors:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_cpython_compiles_is_no_syntax_error() {
    let wrong: Vec<String> = programs(include_str!("../../tests/early/accepted.txt"))
        .filter_map(|(program, _)| {
            let errors = errors(&program);
            let refused = errors
                .iter()
                .any(|error| error.contains("SyntaxError") || error.starts_with("invalid syntax"));
            refused.then(|| format!("{program:?}: {errors:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
