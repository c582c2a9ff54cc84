//! Programs that are refused: every block of `refusals.txt` is a code, a place and a program.

use stelp_transpiler::{Policy, check};

const CASES: &str = include_str!("refusals.txt");

#[test]
fn each_program_is_refused_where_it_says() {
    let policy = Policy::default();
    let mut wrong = Vec::new();
    let mut count = 0;
    for block in CASES.split("=== ").skip(1) {
        let (head, program) = block.split_once('\n').unwrap();
        let found = match check("case.py", program.as_bytes(), &policy) {
            Ok(_) => "accepted".to_owned(),
            Err(refusal) => {
                let first = &refusal.diagnostics[0];
                let place = refusal.source.position(first.span.start);
                format!("{} {}:{}", first.code, place.line, place.column)
            }
        };
        count += 1;
        if found != head {
            wrong.push(format!("{head}, but {found}:\n{program}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(count > 100);
}
