//! Inputs made to break a parser: each gets one clear error, or is accepted; none overflows the stack or hangs.

use stelp_transpiler::diagnostic::Code;
use stelp_transpiler::policy::Limits;
use stelp_transpiler::{Policy, Source, check};

fn first_code(text: &str, policy: &Policy) -> Option<Code> {
    match check("hostile.py", text.as_bytes(), policy) {
        Ok(_) => None,
        Err(refusal) => refusal
            .diagnostics
            .iter()
            .find(|d| d.is_error())
            .map(|d| d.code),
    }
}

/// The default policy with nothing but the size limit raised, so that the other limits have to hold.
fn large() -> Policy {
    let limits = Limits {
        source_bytes: 64 << 20,
        ..Limits::default()
    };
    Policy {
        limits,
        ..Policy::default()
    }
}

#[test]
fn every_bomb_gets_one_error() {
    let n = 100_000;
    let bombs: Vec<(&str, String, u16)> = vec![
        (
            "nested parentheses",
            format!("x = {}1{}\n", "(".repeat(n), ")".repeat(n)),
            105,
        ),
        ("unclosed parentheses", "(".repeat(n), 201),
        (
            "nested lists",
            format!("x = {}{}\n", "[".repeat(n), "]".repeat(n)),
            105,
        ),
        (
            "nested dicts",
            format!("x = {}1{}\n", "{1:".repeat(n), "}".repeat(n)),
            105,
        ),
        (
            "nested calls",
            format!("x = {}1{}\n", "f(".repeat(n), ")".repeat(n)),
            106,
        ),
        ("sum", format!("x = {}1\n", "1+".repeat(n)), 106),
        ("power", format!("x = {}1\n", "1**".repeat(n)), 106),
        ("negation", format!("x = {}1\n", "-".repeat(n)), 106),
        ("not", format!("x = {}1\n", "not ".repeat(n)), 106),
        ("and", format!("x = {}1\n", "1 and ".repeat(n)), 106),
        ("comparison", format!("x = {}1\n", "1<".repeat(n)), 106),
        (
            "conditional",
            format!("x = {}1\n", "1 if 1 else ".repeat(n)),
            106,
        ),
        ("attributes", format!("x{}\n", ".a".repeat(n)), 106),
        ("subscripts", format!("x{}\n", "[0]".repeat(n)), 106),
        ("calls of calls", format!("x{}\n", "()".repeat(n)), 106),
        ("lambdas", format!("x = {}1\n", "lambda: ".repeat(n)), 106),
        (
            "lambdas with parameters",
            format!("x = {}1\n", "lambda a, b: ".repeat(400)),
            106,
        ),
        (
            "fields of an f-string",
            format!("x = f\"{{{}1}}\"\n", "1+".repeat(n)),
            106,
        ),
        (
            "brackets in an f-string",
            format!("x = f\"{{{}1{}}}\"\n", "(".repeat(n), ")".repeat(n)),
            106,
        ),
        (
            "not in an f-string",
            format!("x = f\"{{{}1}}\"\n", "not ".repeat(n)),
            106,
        ),
        (
            "elifs",
            format!("if x: pass\n{}", "elif x: pass\n".repeat(5_000)),
            107,
        ),
        (
            "locals",
            (0..15_000).map(|i| format!("x{i} = {i}\n")).collect(),
            109,
        ),
        (
            "locals in a function",
            format!(
                "def f():\n{}",
                (0..3_000)
                    .map(|i| format!("    x{i} = {i}\n"))
                    .collect::<String>()
            ),
            109,
        ),
        (
            "locals on one line",
            (0..50_000).map(|i| format!("x{i} = {i};")).collect(),
            109,
        ),
        ("lines", "pass\n".repeat(n), 108),
        ("functions", "def f(): pass\n".repeat(3_000), 110),
        ("digits", format!("x = {}\n", "9".repeat(5_000)), 111),
        (
            "many digits",
            format!("x = {}\n", "9".repeat(1_000_000)),
            111,
        ),
        ("elements", format!("x = [{}]\n", "1,".repeat(n)), 112),
        ("arguments", format!("f({})\n", "1,".repeat(n)), 112),
        (
            "nested ifs",
            (0..150)
                .map(|i| format!("{}if x:\n", " ".repeat(i)))
                .collect(),
            105,
        ),
        (
            "nested loops",
            (0..30)
                .map(|i| format!("{}for x in y:\n", " ".repeat(i)))
                .collect::<String>()
                + &" ".repeat(30)
                + "pass\n",
            315,
        ),
    ];
    let wrong: Vec<String> = bombs
        .iter()
        .map(|(name, text, code)| (name, first_code(text, &large()), code))
        .filter(|(_, found, code)| *found != Some(Code(**code)))
        .map(|(name, found, code)| format!("{name}: {found:?} instead of {code}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn long_but_flat_programs_pass() {
    let n = 5_000;
    let programs = [
        ("string pieces", format!("x = ({})\n", "'a' ".repeat(n))),
        ("assignment targets", format!("{}1\n", "x = ".repeat(150))),
        ("statements on a line", "x = 1;".repeat(n)),
        ("elements", format!("x = [{}]\n", "1,".repeat(n))),
        (
            "pairs",
            format!("x = {{{}}}\n", "'a': (1 + 2) * 3,".repeat(n)),
        ),
        ("comments", "# comment\n".repeat(n)),
    ];
    for (name, text) in programs {
        assert_eq!(first_code(&text, &large()), None, "{name}");
    }
}

#[test]
fn files_that_are_no_program() {
    let policy = Policy::default();
    let code = |bytes: &[u8]| match check("x.py", bytes, &policy) {
        Ok(_) => None,
        Err(refusal) => Some(refusal.diagnostics[0].code.0),
    };
    assert_eq!(code(b""), None);
    assert_eq!(code(b"\n\n# only a comment"), None);
    assert_eq!(code(b"\xef\xbb\xbfx = 1\r\ny = 2\r\n"), None);
    assert_eq!(code(b"x = 1\ry = 2\r"), None);
    assert_eq!(code(b"# -*- coding: utf-8 -*-\nx = 1"), None);
    assert_eq!(code(b"# -*- coding: latin-1 -*-\nx = 1"), Some(104));
    assert_eq!(code(b"\x7fELF\x00\x01"), Some(102));
    assert_eq!(code(b"x = '\xff'"), Some(103));
    assert_eq!(code(&vec![b'x'; 10 << 20]), Some(101));
    assert_eq!(code(b"if 1:\n\tx = 1\n        y = 2\n"), Some(203));
    assert_eq!(code("x = '\u{202e}'".as_bytes()), Some(113));
}

#[test]
fn places_are_those_of_the_text() {
    let source = Source::from_text("x.py", "\u{feff}a\r\nbé = c\r\n");
    assert_eq!(source.text(), "a\nbé = c\n");
    let position = source.position(source.text().find('c').unwrap() as u32);
    assert_eq!((position.line, position.column), (2, 6));
    assert_eq!(source.line(2), "bé = c");
}
