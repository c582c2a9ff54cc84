//! How a run can end, told apart by exit code and by the result object; limits hold by default.

mod support;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};
use support::exit_code;

struct Case {
    name: &'static str,
    plan: &'static str,
    policy: &'static str,
    input: &'static str,
    /// Exit code of `stelp run`.
    code: i32,
    outcome: &'static str,
    /// A JSON pointer into the result and the value there.
    at: &'static [(&'static str, &'static str)],
    stdout: Option<&'static str>,
}

const PLAIN: Case = Case {
    name: "",
    plan: "",
    policy: "",
    input: "",
    code: exit_code::OK,
    outcome: "ok",
    at: &[],
    stdout: None,
};

const CASES: &[Case] = &[
    Case {
        name: "ok",
        plan: "print('hi')\n",
        stdout: Some("hi\n"),
        ..PLAIN
    },
    Case {
        name: "value",
        plan: "x = [1, 'a', None, 2.5, {'k': True}]\nx\n",
        at: &[("/value/json", "[1,\"a\",null,2.5,{\"k\":true}]")],
        ..PLAIN
    },
    Case {
        name: "no_value",
        plan: "x = 5\n",
        at: &[("/value", "null")],
        ..PLAIN
    },
    Case {
        name: "value_is_repr",
        plan: "{1, 2}\n",
        at: &[("/value/repr", "\"{1, 2}\"")],
        ..PLAIN
    },
    Case {
        name: "raised",
        plan: "def f():\n    raise ValueError('bad')\nprint('a')\nf()\n",
        code: exit_code::RAISED,
        outcome: "raised",
        at: &[
            ("/error/type", "\"ValueError\""),
            ("/error/message", "\"bad\""),
            ("/error/line", "2"),
        ],
        stdout: Some("a\n"),
        ..PLAIN
    },
    Case {
        name: "raised_custom",
        plan: "class E(Exception):\n    pass\nraise E('x', 1)\n",
        code: exit_code::RAISED,
        outcome: "raised",
        at: &[("/error/type", "\"E\""), ("/error/line", "3")],
        ..PLAIN
    },
    Case {
        name: "recursion_error",
        plan: "def f():\n    f()\nf()\n",
        code: exit_code::RAISED,
        outcome: "raised",
        at: &[("/error/type", "\"RecursionError\"")],
        ..PLAIN
    },
    Case {
        name: "exit_code",
        plan: "import sys\nprint('x')\nsys.exit(3)\n",
        code: 3,
        outcome: "raised",
        stdout: Some("x\n"),
        ..PLAIN
    },
    Case {
        name: "exit_message",
        plan: "import sys\nsys.exit('stop')\n",
        code: 1,
        outcome: "raised",
        ..PLAIN
    },
    Case {
        name: "refused",
        plan: "import os\nos.system('id')\n",
        code: exit_code::REFUSED,
        outcome: "refused",
        at: &[
            ("/diagnostics/0/code", "\"STP0503\""),
            ("/diagnostics/0/line", "1"),
        ],
        stdout: Some(""),
        ..PLAIN
    },
    Case {
        name: "refused_syntax",
        plan: "print('never')\nx = = 1\n",
        code: exit_code::REFUSED,
        outcome: "refused",
        at: &[("/diagnostics/0/line", "2")],
        stdout: Some(""),
        ..PLAIN
    },
    Case {
        name: "cpu",
        plan: "while True:\n    pass\n",
        policy: "[limits]\ncpu = \"1s\"\nwall = \"20s\"\n",
        code: exit_code::LIMIT,
        outcome: "limit",
        at: &[("/limit/which", "\"cpu\"")],
        ..PLAIN
    },
    Case {
        name: "cpu_in_the_shim",
        plan: "print(sum(range(10 ** 12)))\n",
        policy: "[limits]\ncpu = \"1s\"\nwall = \"20s\"\n",
        code: exit_code::LIMIT,
        outcome: "limit",
        at: &[("/limit/which", "\"cpu\"")],
        ..PLAIN
    },
    Case {
        name: "wall",
        plan: "print('before')\nx = input()\nwhile True:\n    pass\n",
        input: "go\n",
        policy: "[limits]\ncpu = \"20s\"\nwall = \"1s\"\n",
        code: exit_code::LIMIT,
        outcome: "limit",
        at: &[("/limit/which", "\"wall\"")],
        ..PLAIN
    },
    Case {
        name: "memory_list",
        plan: "x = []\nwhile True:\n    x.append('a' * 1000 + str(len(x)))\n",
        policy: "[limits]\nmemory = \"64MiB\"\n",
        code: exit_code::LIMIT,
        outcome: "limit",
        at: &[("/limit/which", "\"memory\"")],
        ..PLAIN
    },
    Case {
        name: "memory_at_once",
        plan: "x = [0] * 10 ** 10\nprint(len(x))\n",
        policy: "[limits]\nmemory = \"64MiB\"\n",
        code: exit_code::RAISED,
        outcome: "raised",
        at: &[("/error/type", "\"MemoryError\"")],
        ..PLAIN
    },
    Case {
        name: "memory_string",
        plan: "s = 'ab'\nfor i in range(40):\n    s += s\nprint(len(s))\n",
        policy: "[limits]\nmemory = \"64MiB\"\n",
        code: exit_code::RAISED,
        outcome: "raised",
        at: &[("/error/type", "\"MemoryError\"")],
        ..PLAIN
    },
    Case {
        name: "memory_bytes",
        plan: "b = bytes(10 ** 11)\nprint(len(b))\n",
        policy: "[limits]\nmemory = \"64MiB\"\n",
        code: exit_code::RAISED,
        outcome: "raised",
        at: &[("/error/type", "\"MemoryError\"")],
        ..PLAIN
    },
    Case {
        name: "output",
        plan: "while True:\n    print('x' * 100)\n",
        policy: "[limits]\noutput = \"10KiB\"\n",
        code: exit_code::LIMIT,
        outcome: "limit",
        at: &[("/limit/which", "\"output\"")],
        ..PLAIN
    },
    Case {
        name: "output_in_one_write",
        plan: "print('x' * 10 ** 6)\n",
        policy: "[limits]\noutput = \"10KiB\"\n",
        code: exit_code::LIMIT,
        outcome: "limit",
        at: &[("/limit/which", "\"output\"")],
        ..PLAIN
    },
    Case {
        name: "recursion_of_the_policy",
        plan: "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nprint(f(40))\ntry:\n    f(60)\nexcept RecursionError:\n    print('caught')\n",
        policy: "[limits]\nrecursion = 50\n",
        stdout: Some("40\ncaught\n"),
        ..PLAIN
    },
    Case {
        name: "deep_recursion_allowed",
        plan: "import sys\nsys.setrecursionlimit(10 ** 6)\ndef f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nprint(f(20000))\n",
        policy: "[limits]\nrecursion = 100000\n",
        stdout: Some("20000\n"),
        ..PLAIN
    },
    Case {
        name: "stack_exhausted",
        plan: "import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(n):\n    return [f(n + 1)]\nf(0)\n",
        policy: "[limits]\nrecursion = 1000000000\nmemory = \"2GiB\"\n",
        code: exit_code::LIMIT,
        outcome: "limit",
        at: &[("/limit/which", "\"recursion\"")],
        ..PLAIN
    },
    Case {
        name: "deep_value_dropped",
        plan: "x = None\nfor i in range(1000000):\n    x = [x]\nprint('built')\nx = None\nprint('dropped')\n",
        stdout: Some("built\ndropped\n"),
        ..PLAIN
    },
    Case {
        name: "deep_value_at_the_end",
        plan: "class N:\n    def __init__(self, n):\n        self.n = n\nx = None\nfor i in range(300000):\n    x = N(x)\nprint('built')\n",
        stdout: Some("built\n"),
        ..PLAIN
    },
    Case {
        name: "deep_repr",
        plan: "x = []\nfor i in range(100000):\n    x = [x]\ntry:\n    print(len(repr(x)))\nexcept RecursionError as e:\n    print('RecursionError')\n",
        stdout: Some("RecursionError\n"),
        ..PLAIN
    },
    Case {
        name: "deep_equality",
        plan: "x = []\ny = []\nfor i in range(100000):\n    x = [x]\n    y = [y]\ntry:\n    print(x == y)\nexcept RecursionError:\n    print('RecursionError')\n",
        stdout: Some("RecursionError\n"),
        ..PLAIN
    },
    Case {
        name: "input",
        plan: "a = input()\nb = input('? ')\nprint(a + b)\n",
        input: "x\ny\n",
        stdout: Some("? xy\n"),
        ..PLAIN
    },
    Case {
        name: "input_at_the_end",
        plan: "input()\n",
        code: exit_code::RAISED,
        outcome: "raised",
        at: &[
            ("/error/type", "\"EOFError\""),
            ("/error/message", "\"EOF when reading a line\""),
        ],
        ..PLAIN
    },
    Case {
        name: "input_large",
        plan: "import sys\nd = sys.stdin.read()\nprint(len(d), sum(map(int, d.split())))\n",
        input: "@numbers",
        stdout: Some("600000 49950000\n"),
        ..PLAIN
    },
    Case {
        name: "surrogate_printed",
        plan: "print('before')\nprint(chr(0xd7ff), chr(65))\n",
        stdout: Some("before\n\u{d7ff} A\n"),
        ..PLAIN
    },
    Case {
        name: "stderr_is_apart",
        plan: "import sys\nprint('out')\nprint('err', file=sys.stderr)\n",
        stdout: Some("out\n"),
        ..PLAIN
    },
];

fn main() -> ExitCode {
    let mut trials: Vec<Trial> = CASES
        .iter()
        .map(|case| Trial::test(case.name, move || check(case)))
        .collect();
    trials.push(Trial::test("standard_input_as_the_plan", from_stdin));
    trials.push(Trial::test("cached_run_is_equal", cached));
    support::exit(&support::run_suite(trials), true)
}

fn write(name: &str, text: &str) -> Result<PathBuf, Failed> {
    let folder = support::scratch().join("outcomes");
    std::fs::create_dir_all(&folder).map_err(Failed::from)?;
    let path = folder.join(name);
    std::fs::write(&path, text).map_err(Failed::from)?;
    Ok(path)
}

fn check(case: &Case) -> Result<(), Failed> {
    const PATIENCE: Duration = Duration::from_secs(40);
    support::set_up();
    let plan = write(&format!("{}.py", case.name), case.plan)?;
    let policy = write(&format!("{}.toml", case.name), case.policy)?;
    let numbers: String;
    let input = if case.input == "@numbers" {
        numbers = (0..1000).map(|n| format!("{n:<5}\n").repeat(100)).collect();
        &numbers
    } else {
        case.input
    };
    let text = support::run(
        support::stelp()
            .arg("run")
            .arg("--policy")
            .arg(&policy)
            .arg(&plan),
        input.as_bytes(),
        PATIENCE,
    );
    if text.hung || text.code != Some(case.code) {
        return Err(format!("exit code {} expected\n{}", case.code, text.describe()).into());
    }
    if let Some(stdout) = case.stdout
        && text.stdout_text() != stdout
    {
        return Err(format!("standard output {stdout:?} expected\n{}", text.describe()).into());
    }
    let json = support::run(
        support::stelp()
            .args(["run", "--json", "--policy"])
            .arg(&policy)
            .arg(&plan),
        input.as_bytes(),
        PATIENCE,
    );
    let result = json.result()?;
    if result["outcome"] != case.outcome {
        return Err(format!("outcome {:?} expected\n{}", case.outcome, json.describe()).into());
    }
    for (pointer, expected) in case.at {
        let wanted: serde_json::Value = serde_json::from_str(expected)?;
        let found = result.pointer(pointer).cloned().unwrap_or_default();
        if found != wanted {
            return Err(format!("{pointer}: {wanted} expected, not {found}\n{result}").into());
        }
    }
    Ok(())
}

fn from_stdin() -> Result<(), Failed> {
    support::set_up();
    let ended = support::run(
        support::stelp().args(["run", "-"]),
        b"print('from stdin')\n",
        Duration::from_secs(20),
    );
    if ended.code != Some(0) || ended.stdout != b"from stdin\n" {
        return Err(ended.describe().into());
    }
    Ok(())
}

fn cached() -> Result<(), Failed> {
    support::set_up();
    let plan = write("cached.py", "print(sum(range(10)))\n")?;
    let run = || {
        support::run(
            support::stelp().args(["run", "--json"]).arg(&plan),
            b"",
            Duration::from_secs(20),
        )
    };
    let first = run().result()?;
    let second = run().result()?;
    if first["stdout"] != second["stdout"] || second["artifact"]["cached"] != true {
        return Err(format!("{first}\n{second}").into());
    }
    Ok(())
}
