//! Input that must get one clear error and exit code, and never a panic, a rustc message or a hang.
//! The texts are generated here: none of them is worth keeping as a file.

mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};
use support::{Ended, exit_code};

/// What `stelp run` must make of an input.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Expect {
    /// It is Python: it runs and prints this.
    Prints(&'static str),
    /// It is refused before it runs, under one of these codes.
    Refused(&'static [&'static str]),
}

struct Case {
    name: &'static str,
    text: fn() -> Vec<u8>,
    expect: Expect,
}

const PATIENCE: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    let mut trials: Vec<Trial> = sources()
        .into_iter()
        .map(|case| Trial::test(format!("source/{}", case.name), move || source(&case)))
        .collect();
    for (name, policy) in POLICIES {
        trials.push(Trial::test(format!("policy/{name}"), move || {
            bad_policy(policy)
        }));
    }
    trials.push(Trial::test("path/missing_file", || {
        path(Path::new("/nonexistent/plan.py"))
    }));
    trials.push(Trial::test("path/folder", || path(&support::tests_dir())));
    trials.push(Trial::test("path/unreadable_name", || {
        path(Path::new("a\u{1F600}\n.py"))
    }));
    trials.push(Trial::test("path/missing_policy", missing_policy));
    trials.push(Trial::test("machine/rustc_missing", rustc_missing));
    trials.push(Trial::test(
        "machine/rustc_is_no_compiler",
        rustc_is_no_compiler,
    ));
    trials.push(Trial::test(
        "machine/cache_not_writable",
        cache_not_writable,
    ));
    trials.push(Trial::test("machine/cache_is_a_file", cache_is_a_file));
    support::exit(&support::run_suite(trials), true)
}

fn repeated(head: &str, piece: &str, times: usize, tail: &str) -> Vec<u8> {
    let mut text = String::with_capacity(head.len() + piece.len() * times + tail.len());
    text.push_str(head);
    for _ in 0..times {
        text.push_str(piece);
    }
    text.push_str(tail);
    text.into_bytes()
}

fn numbered(head: &str, times: usize, line: impl Fn(usize) -> String, tail: &str) -> Vec<u8> {
    let mut text = head.to_owned();
    for number in 0..times {
        text.push_str(&line(number));
    }
    text.push_str(tail);
    text.into_bytes()
}

/// Bytes without any pattern, the same in each run.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    (0..length)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 24) as u8
        })
        .collect()
}

fn sources() -> Vec<Case> {
    const SYNTAX: Expect = Expect::Refused(&["STP02", "STP01"]);
    const LIMIT: Expect = Expect::Refused(&["STP01"]);
    vec![
        Case {
            name: "empty",
            text: Vec::new,
            expect: Expect::Prints(""),
        },
        Case {
            name: "only_newlines",
            text: || repeated("", "\n", 100, ""),
            expect: Expect::Prints(""),
        },
        Case {
            name: "only_comment",
            text: || b"# nothing".to_vec(),
            expect: Expect::Prints(""),
        },
        Case {
            name: "no_final_newline",
            text: || b"print(1)".to_vec(),
            expect: Expect::Prints("1\n"),
        },
        Case {
            name: "bom",
            text: || b"\xEF\xBB\xBFprint('bom')\n".to_vec(),
            expect: Expect::Prints("bom\n"),
        },
        Case {
            name: "two_boms",
            text: || b"\xEF\xBB\xBF\xEF\xBB\xBFprint('bom')\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "crlf",
            text: || b"if True:\r\n    print('a')\r\nprint('''x\r\ny''')\r\n".to_vec(),
            expect: Expect::Prints("a\nx\ny\n"),
        },
        Case {
            name: "cr_only",
            text: || b"print(1)\rprint(2)\r".to_vec(),
            expect: Expect::Prints("1\n2\n"),
        },
        Case {
            name: "form_feed",
            text: || b"print(1)\n\x0cprint(2)\n".to_vec(),
            expect: Expect::Prints("1\n2\n"),
        },
        Case {
            name: "tabs",
            text: || b"if True:\n\tprint('tab')\n\tif 1:\n\t\tprint('two')\n".to_vec(),
            expect: Expect::Prints("tab\ntwo\n"),
        },
        Case {
            name: "tabs_and_spaces",
            text: || b"if True:\n        print(1)\n\tprint(2)\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "binary",
            text: || noise(4096),
            expect: SYNTAX,
        },
        Case {
            name: "binary_large",
            text: || noise(200_000),
            expect: SYNTAX,
        },
        Case {
            name: "elf",
            text: || {
                let mut elf = b"\x7fELF\x02\x01\x01\0".to_vec();
                elf.extend(noise(5000));
                elf
            },
            expect: SYNTAX,
        },
        Case {
            name: "invalid_utf8",
            text: || b"print('\xff\xfe')\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "truncated_utf8",
            text: || b"print('\xe2\x82')\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "surrogate_utf8",
            text: || b"print('\xed\xa0\x80')\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "nul",
            text: || b"print(1)\0\nprint(2)\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "nul_in_string",
            text: || b"print('a\0b')\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "utf16",
            text: || {
                "print(1)\n"
                    .encode_utf16()
                    .flat_map(u16::to_le_bytes)
                    .collect()
            },
            expect: SYNTAX,
        },
        Case {
            name: "other_encoding",
            text: || b"# -*- coding: latin-1 -*-\nprint('\xe9')\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "ten_megabytes_of_text",
            text: || repeated("", "word ", 2_000_000, ""),
            expect: LIMIT,
        },
        Case {
            name: "ten_megabytes_of_lines",
            text: || repeated("", "x = 1\n", 1_700_000, ""),
            expect: LIMIT,
        },
        Case {
            name: "ten_megabyte_string",
            text: || repeated("print(len('", "a", 10_000_000, "'))\n"),
            expect: LIMIT,
        },
        Case {
            name: "one_long_line",
            text: || repeated("x = [", "1, ", 60_000, "]\n"),
            expect: LIMIT,
        },
        Case {
            name: "nested_brackets",
            text: || repeated("x = ", "[", 100_000, "\n"),
            expect: SYNTAX,
        },
        Case {
            name: "nested_closed_brackets",
            text: || {
                let mut text = repeated("x = ", "(", 100_000, "1");
                text.extend(repeated("", ")", 100_000, "\n"));
                text
            },
            expect: LIMIT,
        },
        Case {
            name: "nested_braces",
            text: || {
                let mut text = repeated("x = ", "{1:", 50_000, "1");
                text.extend(repeated("", "}", 50_000, "\n"));
                text
            },
            expect: LIMIT,
        },
        Case {
            name: "nested_calls",
            text: || {
                let mut text = repeated("x = ", "f(", 50_000, "1");
                text.extend(repeated("", ")", 50_000, "\n"));
                text
            },
            expect: LIMIT,
        },
        Case {
            name: "nested_subscripts",
            text: || {
                let mut text = repeated("x = a", "[a", 50_000, "");
                text.extend(repeated("", "]", 50_000, "\n"));
                text
            },
            expect: LIMIT,
        },
        Case {
            name: "closing_brackets",
            text: || repeated("", ")", 100_000, "\n"),
            expect: SYNTAX,
        },
        Case {
            name: "unary_chain",
            text: || repeated("x = ", "-", 100_000, "1\n"),
            expect: LIMIT,
        },
        Case {
            name: "not_chain",
            text: || repeated("x = ", "not ", 50_000, "1\n"),
            expect: LIMIT,
        },
        Case {
            name: "sum_of_100000",
            text: || repeated("x = 1", " + 1", 100_000, "\n"),
            expect: LIMIT,
        },
        Case {
            name: "and_of_50000",
            text: || repeated("x = 1", " and 1", 40_000, "\n"),
            expect: LIMIT,
        },
        Case {
            name: "comparison_of_50000",
            text: || repeated("x = 1", " < 1", 50_000, "\n"),
            expect: LIMIT,
        },
        Case {
            name: "attribute_chain",
            text: || repeated("x = a", ".a", 100_000, "\n"),
            expect: LIMIT,
        },
        Case {
            name: "call_chain",
            text: || repeated("x = f", "()", 100_000, "\n"),
            expect: LIMIT,
        },
        Case {
            name: "conditional_chain",
            text: || repeated("x = ", "1 if 0 else ", 20_000, "1\n"),
            expect: LIMIT,
        },
        Case {
            name: "lambda_chain",
            text: || repeated("x = ", "lambda: ", 30_000, "1\n"),
            expect: LIMIT,
        },
        Case {
            name: "power_chain",
            text: || repeated("x = 1", " ** 1", 40_000, "\n"),
            expect: LIMIT,
        },
        Case {
            name: "string_concatenation",
            text: || repeated("x = ('a'", "\n'a'", 60_000, ")\n"),
            expect: LIMIT,
        },
        Case {
            name: "assignment_chain",
            text: || repeated("", "x = ", 60_000, "1\n"),
            expect: LIMIT,
        },
        Case {
            name: "elifs_5000",
            text: || {
                numbered(
                    "x = 1\nif x == 0:\n    pass\n",
                    5_000,
                    |n| format!("elif x == {}:\n    pass\n", n + 2),
                    "",
                )
            },
            expect: LIMIT,
        },
        Case {
            name: "else_ifs",
            text: || {
                let mut text = "x = 1\n".to_owned();
                for depth in 0..400 {
                    let pad = " ".repeat(depth);
                    text.push_str(&format!("{pad}if x:\n{pad} pass\n{pad}else:\n"));
                }
                text.push_str(&format!("{}pass\n", " ".repeat(400)));
                text.into_bytes()
            },
            expect: LIMIT,
        },
        Case {
            name: "nested_blocks",
            text: || {
                numbered(
                    "x = 1\n",
                    300,
                    |n| format!("{}if x:\n", " ".repeat(n)),
                    &format!("{}pass\n", " ".repeat(300)),
                )
            },
            expect: SYNTAX,
        },
        Case {
            name: "nested_loops",
            text: || {
                numbered(
                    "",
                    60,
                    |n| format!("{}for i{n} in 'a':\n", " ".repeat(n)),
                    &format!("{}pass\n", " ".repeat(60)),
                )
            },
            expect: Expect::Refused(&["STP0315"]),
        },
        Case {
            name: "nested_functions",
            text: || {
                numbered(
                    "",
                    95,
                    |n| format!("{}def f{n}():\n", " ".repeat(n)),
                    &format!("{}pass\n", " ".repeat(95)),
                )
            },
            expect: Expect::Prints(""),
        },
        Case {
            name: "locals_50000",
            text: || numbered("def f():\n", 50_000, |n| format!(" v{n} = 1\n"), "f()\n"),
            expect: LIMIT,
        },
        Case {
            name: "globals_50000",
            text: || numbered("", 20_000, |n| format!("v{n} = {n}\n"), ""),
            expect: LIMIT,
        },
        Case {
            name: "functions_10000",
            text: || numbered("", 10_000, |n| format!("def f{n}(): pass\n"), ""),
            expect: LIMIT,
        },
        Case {
            name: "parameters_10000",
            text: || numbered("def f(", 10_000, |n| format!("p{n},"), "): pass\n"),
            expect: LIMIT,
        },
        Case {
            name: "arguments_60000",
            text: || repeated("print(", "1,", 60_000, ")\n"),
            expect: LIMIT,
        },
        Case {
            name: "statements_on_a_line",
            text: || repeated("", "x = 1;", 40_000, "\n"),
            expect: Expect::Prints(""),
        },
        Case {
            name: "long_number",
            text: || repeated("x = ", "9", 5_000, "\n"),
            expect: Expect::Refused(&["STP0111"]),
        },
        Case {
            name: "very_long_number",
            text: || repeated("x = ", "9", 200_000, "\n"),
            expect: Expect::Refused(&["STP0111"]),
        },
        Case {
            name: "long_name",
            text: || repeated("x = 1\n", "a", 50_000, " = 1\n"),
            expect: Expect::Prints(""),
        },
        Case {
            name: "unclosed_string",
            text: || b"x = 'abc\nprint(1)\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "unclosed_triple",
            text: || b"x = '''abc\nprint(1)\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "unclosed_fstring",
            text: || b"x = f'{1 + '\n".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "nested_fstring_braces",
            text: || repeated("x = f'", "{", 9_999, "'\n"),
            expect: SYNTAX,
        },
        Case {
            name: "backslash_at_the_end",
            text: || b"x = 1 + \\".to_vec(),
            expect: SYNTAX,
        },
        Case {
            name: "line_continuations",
            text: || repeated("x = 1", " \\\n + 1", 3_000, "\n"),
            expect: LIMIT,
        },
        Case {
            name: "decorator_tower",
            text: || repeated("", "@property\n", 10_000, "def f(): pass\n"),
            expect: Expect::Refused(&["STP"]),
        },
        Case {
            name: "bidi",
            text: || "x = 1 # \u{202e} hidden\n".as_bytes().to_vec(),
            expect: Expect::Refused(&["STP0113"]),
        },
        Case {
            name: "lone_surrogate",
            text: || b"x = '\\ud800'\n".to_vec(),
            expect: Expect::Refused(&["STP0206"]),
        },
        Case {
            name: "comments_only_large",
            text: || repeated("", "# comment line\n", 15_000, "print(1)\n"),
            expect: Expect::Prints("1\n"),
        },
    ]
}

const POLICIES: &[(&str, &str)] = &[
    ("unknown_key", "[limits]\ncpus = \"1s\"\n"),
    ("unknown_table", "[limit]\ncpu = \"1s\"\n"),
    ("unknown_top_key", "presets = \"strict\"\n"),
    ("unknown_preset", "preset = \"lax\"\n"),
    ("wrong_type_number", "[limits]\ncpu = [1]\n"),
    ("wrong_type_string", "[limits]\nrecursion = \"many\"\n"),
    ("wrong_type_table", "limits = 5\n"),
    ("wrong_type_list", "[python]\nmodules = \"math\"\n"),
    ("bad_duration", "[limits]\ncpu = \"ten seconds\"\n"),
    ("bad_size", "[limits]\nmemory = \"256 elephants\"\n"),
    ("negative", "[limits]\nrecursion = -5\n"),
    ("overflow", "[limits]\nrecursion = 99999999999999999999\n"),
    ("no_toml", "{\"limits\": {\"cpu\": \"1s\"}}\n"),
    ("duplicate_key", "[limits]\ncpu = \"1s\"\ncpu = \"2s\"\n"),
    ("unknown_rule", "[python]\ndeny = [\"no-such-rule\"]\n"),
    ("binary", "\u{0}\u{1}\u{2}"),
];

fn file(name: &str, bytes: &[u8]) -> Result<PathBuf, Failed> {
    let folder = support::scratch().join("hostile");
    std::fs::create_dir_all(&folder).map_err(Failed::from)?;
    let path = folder.join(name);
    std::fs::write(&path, bytes).map_err(Failed::from)?;
    Ok(path)
}

/// No panic, no compiler's message, no signal, no hang, and not more than a screen of text.
fn decent(ended: &Ended) -> Result<(), Failed> {
    let both = format!("{}{}", ended.stdout_text(), ended.stderr);
    let complaint = if ended.hung {
        "hung"
    } else if ended.code.is_none() {
        "ended by a signal"
    } else if both.contains("panicked at") || both.contains("RUST_BACKTRACE") {
        "panicked"
    } else if both.contains("error[E") || both.contains("error: aborting due to") {
        "showed a message of rustc"
    } else if ended.stderr.len() > 20_000 {
        "wrote more than a person reads"
    } else {
        return Ok(());
    };
    Err(format!("{complaint}\n{}", ended.describe()).into())
}

fn source(case: &Case) -> Result<(), Failed> {
    support::set_up();
    let path = file(&format!("{}.py", case.name), &(case.text)())?;
    let ended = support::run(support::stelp().arg("run").arg(&path), b"", PATIENCE);
    decent(&ended)?;
    let json = support::run(
        support::stelp().args(["run", "--json"]).arg(&path),
        b"",
        PATIENCE,
    );
    decent(&json)?;
    let result = json.result()?;
    let outcome = result["outcome"].as_str().unwrap_or("?");
    match case.expect {
        Expect::Prints(text) => {
            if ended.code != Some(exit_code::OK) || ended.stdout_text() != text || outcome != "ok" {
                return Err(format!("{text:?} expected\n{}", ended.describe()).into());
            }
        }
        Expect::Refused(prefixes) => {
            if ended.code != Some(exit_code::REFUSED) || outcome != "refused" {
                return Err(
                    format!("a refusal expected, not {outcome}\n{}", ended.describe()).into(),
                );
            }
            let codes: Vec<&str> = result["diagnostics"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|diagnostic| diagnostic["code"].as_str())
                .collect();
            let known = |code: &&str| prefixes.iter().any(|prefix| code.starts_with(prefix));
            if codes.is_empty() || !codes.iter().any(known) {
                return Err(format!("codes {prefixes:?} expected, not {codes:?}").into());
            }
        }
    }
    let _ = std::fs::remove_file(path);
    Ok(())
}

/// One line of text says what is wrong, and the exit code says that nothing was run.
fn usage(ended: &Ended) -> Result<(), Failed> {
    decent(ended)?;
    if ended.code != Some(exit_code::USAGE)
        || ended.stderr.trim().is_empty()
        || !ended.stdout.is_empty()
    {
        return Err(format!("one clear error expected\n{}", ended.describe()).into());
    }
    Ok(())
}

fn path(path: &Path) -> Result<(), Failed> {
    for command in ["run", "check", "emit"] {
        usage(&support::run(
            support::stelp().arg(command).arg(path),
            b"",
            PATIENCE,
        ))?;
    }
    Ok(())
}

fn bad_policy(text: &str) -> Result<(), Failed> {
    let plan = file("policy_plan.py", b"print(1)\n")?;
    let name = format!(
        "policy_{:x}.toml",
        text.len() * 31 + usize::from(text.as_bytes()[0])
    );
    let policy = file(&name, text.as_bytes())?;
    let ended = support::run(
        support::stelp()
            .arg("run")
            .arg("--policy")
            .arg(&policy)
            .arg(&plan),
        b"",
        PATIENCE,
    );
    usage(&ended)
}

fn missing_policy() -> Result<(), Failed> {
    let plan = file("policy_plan.py", b"print(1)\n")?;
    let ended = support::run(
        support::stelp()
            .args(["run", "--policy", "/nonexistent.toml"])
            .arg(&plan),
        b"",
        PATIENCE,
    );
    usage(&ended)
}

/// A plan no cache can know.
fn fresh_plan(name: &str) -> Result<PathBuf, Failed> {
    let stamp = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |time| time.as_nanos());
    file(name, format!("print({stamp})\n").as_bytes())
}

/// The machine cannot compile: neither the program's fault nor an internal error.
fn cannot(ended: &Ended, about: &str) -> Result<(), Failed> {
    decent(ended)?;
    if ended.code != Some(exit_code::MACHINE) || !ended.stderr.contains(about) {
        return Err(format!("an error about {about:?} expected\n{}", ended.describe()).into());
    }
    Ok(())
}

fn rustc_missing() -> Result<(), Failed> {
    support::set_up();
    let plan = fresh_plan("rustc_missing.py")?;
    let ended = support::run(
        support::stelp()
            .env("PATH", "")
            .env("STELP_RUSTC", "/nonexistent/rustc")
            .arg("run")
            .arg(&plan),
        b"",
        PATIENCE,
    );
    cannot(&ended, "rustc")
}

fn rustc_is_no_compiler() -> Result<(), Failed> {
    support::set_up();
    let plan = fresh_plan("rustc_false.py")?;
    let ended = support::run(
        support::stelp()
            .env("STELP_RUSTC", "/bin/false")
            .arg("run")
            .arg(&plan),
        b"",
        PATIENCE,
    );
    cannot(&ended, "rustc")
}

fn cache_not_writable() -> Result<(), Failed> {
    let plan = fresh_plan("cache_not_writable.py")?;
    let ended = support::run(
        support::stelp()
            // Root may write everywhere, but not there.
            .env("STELP_CACHE_DIR", "/proc/stelp-cache")
            .arg("run")
            .arg(&plan),
        b"",
        PATIENCE,
    );
    cannot(&ended, "cache")
}

fn cache_is_a_file() -> Result<(), Failed> {
    let plan = fresh_plan("cache_is_a_file.py")?;
    let cache = file("cache_file", b"not a folder")?;
    let ended = support::run(
        support::stelp()
            .env("STELP_CACHE_DIR", &cache)
            .arg("run")
            .arg(&plan),
        b"",
        PATIENCE,
    );
    cannot(&ended, "cache")
}
