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
    limits.wall = Duration::from_secs(5);
    limits
}

/// Compiles `body`, the inside of `fn module`, after other items.
fn plan(items: &str, body: &str) -> Result<PathBuf, Box<dyn Error>> {
    let rust = format!(
        "use stelp_shim::prelude::*;\n{items}\nfn module() -> Run<Value> {{\n{body}\nOk(Value::None)\n}}\n\
         static PLAN: Plan = Plan {{ file: \"plan.py\", lines: &[(1, 1, 0)], functions: &[\"<module>\"] }};\n\
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
