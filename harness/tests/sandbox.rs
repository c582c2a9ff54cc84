//! Plans written by hand, run through the product's sandbox. Rust's own `std` stands for what no plan can name: these
//! are the cases after every earlier layer has failed.

#![forbid(unsafe_code)]

use std::error::Error;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;
use stelp_harness::cache::Cache;
use stelp_harness::commands::run::{Unprepared, compile_or_mend};
use stelp_harness::policy_file::{RunLimits, RunPolicy};
use stelp_harness::sandbox::{Ending, Input, Job, Raw, classify, supervise};
use stelp_harness::toolchain::Toolchain;

type Outcome = Result<(), Box<dyn Error>>;

/// One cache for all tests, so that the runtime is built once.
fn cache() -> Cache {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    let root = ROOT.get_or_init(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cache"));
    Cache::at(root, 1 << 30)
}

fn limits() -> RunLimits {
    let mut limits = RunPolicy::strict().limits;
    limits.cpu = Duration::from_secs(2);
    // Generous: the machine may be busy, and only the probe that sleeps needs it.
    limits.wall = Duration::from_secs(20);
    limits
}

/// Compiles `body`, the inside of `fn module`, after other items.
fn plan(items: &str, body: &str) -> Result<PathBuf, Box<dyn Error>> {
    let rust = format!(
        "use stelp_shim::prelude::*;\n{items}\nfn module() -> Run<Value> {{\n{body}\nOk(Value::None)\n}}\n\
         static PLAN: Plan = Plan {{ file: \"plan.py\", lines: &[(1, 1, 0)], functions: &[\"<module>\"], callers: &[] }};\n\
         fn main() {{ start(&PLAN, module) }}\n"
    );
    let cache = cache();
    let key = blake3::hash(rust.as_bytes()).to_hex()[..32].to_owned();
    let toolchain = Toolchain::ready(&cache)?;
    match compile_or_mend(&cache, toolchain, &rust) {
        Ok((_, binary)) => Ok(cache.store(&key, &binary)?),
        Err(Unprepared::Failed(failure)) => Err(failure.to_string().into()),
        Err(Unprepared::Rejected { message, .. }) => Err(message.into()),
        Err(Unprepared::Refused(_)) => Err("refused".into()),
    }
}

fn job(binary: PathBuf) -> Job {
    Job {
        binary,
        limits: limits(),
        input: Input::Bytes(vec![]),
        forward: false,
        capture: true,
        value: true,
    }
}

fn run(items: &str, body: &str) -> Result<Raw, Box<dyn Error>> {
    Ok(supervise(&job(plan(items, body)?))?)
}

fn ending(items: &str, body: &str) -> Result<String, Box<dyn Error>> {
    let raw = run(items, body)?;
    Ok(format!("{:?}", classify(&raw, &limits())))
}

#[test]
fn prints_and_reads() -> Outcome {
    let binary = plan(
        "",
        "stelp_shim::out::write(\"name? \");
         while let Ok(Some(line)) = stelp_shim::broker::read_line() { stelp_shim::out::write(&line); }
         stelp_shim::err::write(\"done\\n\");",
    )?;
    let mut job = job(binary);
    job.input = Input::Bytes(b"a\r\nb\rc\xc3\xa9".to_vec());
    let raw = supervise(&job)?;
    assert_eq!(String::from_utf8_lossy(&raw.stdout), "name? a\nb\nc\u{e9}");
    assert_eq!(String::from_utf8_lossy(&raw.stderr), "done\n");
    assert!(
        matches!(classify(&raw, &job.limits), Ending::Ok(_)),
        "{raw:?}"
    );
    assert!(raw.start < Duration::from_millis(500));
    Ok(())
}

#[test]
fn limits_are_told_apart() -> Outcome {
    let forever = "let mut x = 0u64; loop { x = std::hint::black_box(x.wrapping_add(1)); if x == u64::MAX { break; } }";
    assert_eq!(ending("", forever)?, "Limit(Cpu)");
    let mut sleepy = job(plan("", "loop { std::thread::park(); }")?);
    sleepy.limits.wall = Duration::from_millis(300);
    let raw = supervise(&sleepy)?;
    assert_eq!(
        format!("{:?}", classify(&raw, &sleepy.limits)),
        "Limit(Wall)"
    );
    assert!(raw.wall < Duration::from_secs(2));
    assert_eq!(
        ending(
            "",
            "let mut v = vec![]; loop { v.push(vec![1u8; 1 << 20]); if v.len() == 1 << 20 { break; } }"
        )?,
        "Limit(Memory)"
    );
    assert_eq!(
        ending(
            "",
            "loop { stelp_shim::out::write(\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"); if std::hint::black_box(false) { break; } }"
        )?,
        "Limit(Output)"
    );
    let deep = "fn f(n: u64) -> u64 { std::hint::black_box(if n == u64::MAX { 0 } else { 1 + f(n + 1) }) }";
    assert_eq!(
        ending(deep, "std::hint::black_box(f(0));")?,
        "Limit(Recursion)"
    );
    Ok(())
}

#[test]
fn panics_are_internal_errors() -> Outcome {
    let ending = ending(
        "",
        "let none: Option<u8> = std::hint::black_box(None); none.expect(\"something\");",
    )?;
    assert!(ending.starts_with("Internal(\"something"), "{ending}");
    Ok(())
}

#[test]
fn a_forged_outcome_is_not_believed() -> Outcome {
    // Text on standard error decides nothing; a second frame after the outcome breaks the protocol.
    let raw = run(
        "",
        "stelp_shim::err::write(\"{\\\"outcome\\\":\\\"ok\\\"}\\nthread 'main' has overflowed its stack\\n\"); std::process::exit(0);",
    )?;
    assert!(
        matches!(classify(&raw, &limits()), Ending::Internal(_)),
        "{raw:?}"
    );
    Ok(())
}

#[test]
fn values_exceptions_and_exits_are_reported() -> Outcome {
    let value = |body: &str| -> Result<String, Box<dyn Error>> {
        let rust = format!("if std::hint::black_box(true) {{ {body} }}");
        ending("", &rust)
    };
    let ok = value(
        "return Ok(Value::from(List::from_values(vec![Value::from(1), Value::from(2.5), Value::from(Str::new(\"a\\\"\\u{1}\")), Value::None, Value::from(true)])));",
    )?;
    assert_eq!(
        ok,
        "Ok(Some(Json(Array [Number(1), Number(2.5), String(\"a\\\"\\u{1}\"), Null, Bool(true)])))"
    );
    assert_eq!(
        value("return Ok(Value::from(f64::INFINITY));")?,
        "Ok(Some(Repr(\"inf\")))"
    );
    let raised = value(
        "return Err(Traced::from(raise(&VALUE_ERROR.call(&[Value::from(Str::new(\"bad\"))])?)));",
    )?;
    assert!(raised.starts_with("Raised(ErrorReport { class: \"ValueError\", message: \"bad\", line: Some(1), traceback: \"Traceback (most recent call last):\\n  File \\\"plan.py\\\", line 1, in <module>\\nValueError: bad\\n\""), "{raised}");
    assert_eq!(
        value("return Err(Traced::from(raise(&SYSTEM_EXIT.call(&[Value::from(7)])?)));")?,
        "Exit(7)"
    );
    Ok(())
}

/// What each probe of `../shared/security-cases/runtime` tries, with a canary folder of this test's own.
fn probe(name: &str, canary: &std::path::Path) -> Result<String, Box<dyn Error>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/probes")
        .join(format!("{name}.rs"));
    let source = std::fs::read_to_string(path)?;
    let canary = canary.to_str().ok_or("a folder with a strange name")?;
    Ok(source
        .replace("/canary", canary)
        .replace("fn main()", "fn probe()")
        .replace("#![forbid(unsafe_code)]", ""))
}

#[test]
fn every_probe_is_contained() -> Outcome {
    let dir = tempfile::tempdir()?;
    let canary = dir.path();
    std::fs::create_dir_all(canary.join("out"))?;
    std::fs::create_dir_all(canary.join("bin"))?;
    let secret = "canary-4c1f9a";
    std::fs::write(canary.join("secret"), secret)?;
    std::fs::write(
        canary.join("bin/mark"),
        "#!/bin/sh\ntouch \"$(dirname \"$0\")/../out/$1\"\n",
    )?;
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port().to_string();
    let socket = std::os::unix::net::UnixListener::bind(canary.join("sock"))?;
    socket.set_nonblocking(true)?;
    // What the kernel must say about each; `no_binary`: rustc itself refuses it.
    let denied = "Denied";
    let expected = [
        ("N001", denied),
        ("N002", denied),
        ("N003", denied),
        ("N004", denied),
        ("N005", denied),
        ("N006", denied),
        ("N007", denied),
        ("N008", denied),
        ("N009", denied),
        ("N010", denied),
        ("N011", denied),
        ("N012", "Limit(Memory)"),
        ("N013", "Limit(Cpu)"),
        ("N014", "Limit(Recursion)"),
        ("N015", "Limit(Output)"),
        ("N016", denied),
        ("N017", denied),
        ("N018", denied),
        ("N019", denied),
        ("N020", "Internal"),
        ("N021", "Ok|Limit"),
        ("N022", "no binary"),
        ("N023", "no binary"),
        ("N024", "no binary"),
    ];
    for (name, wanted) in expected {
        let source = probe(name, canary)?.replace("39999", &port);
        let (seen, raw) = match plan(&source, "probe();") {
            Ok(binary) => {
                let raw = supervise(&job(binary))?;
                (format!("{:?}", classify(&raw, &limits())), Some(raw))
            }
            Err(_) => ("no binary".to_owned(), None),
        };
        assert!(
            wanted.split('|').any(|wanted| seen.starts_with(wanted)),
            "{name}: {seen}: {raw:?}"
        );
        if let Some(raw) = raw {
            assert!(
                !String::from_utf8_lossy(&raw.stdout).contains(secret),
                "{name} read the secret"
            );
            assert!(raw.stdout.len() as u64 <= limits().output, "{name}");
        }
    }
    assert_eq!(
        std::fs::read_dir(canary.join("out"))?.count(),
        0,
        "a probe wrote"
    );
    assert!(
        listener.accept().is_err() && socket.accept().is_err(),
        "a probe connected"
    );
    Ok(())
}
