//! What must pass and what must not.

use super::audit;

fn with_body(body: &str) -> String {
    format!(
        "use stelp_shim::prelude::*;\nfn module() -> Run<Value> {{ {body} Ok(Value::None) }}\nfn main() {{ start(&PLAN, module) }}\n"
    )
}

#[test]
fn the_specimen_passes() {
    let rust = r#"
#![forbid(unsafe_code)]
use stelp_shim::prelude::*;
static SIG_ADD: Signature = Signature { name: "add", qualname: "add", doc: None, params: &["a", "b"], positional_only: 0, positional: 2, var_args: None, var_kwargs: None };
static PRICE: Name = Name::new("price");
const COUNT: Global = Global::new(0, "COUNT");
/// Adds std::fs to nothing.
#[expect(non_snake_case, reason = "Python's names")]
fn fib(n: &Int) -> Run<Int> {
    let _frame = enter()?;
    if *n < 2 { return Ok(n.clone()); }
    Ok(fib(&(n - 1)).up()? + fib(&(n - 2)).up()?)
}
fn f(items: &Value, env: i64, std: f64) -> Run<Value> {
    let mut total = Value::from(0);
    let it = iter(items)?;
    'outer: while let Some(item) = it.next()? { total = add(&total, &get_attr(&item, &PRICE)?)?; }
    let caught: Result<Value, Traced> = 'body: { Ok(attempt!('body, call(&total, &[Value::from(std)]))) };
    match caught {
        Ok(v) => drop(v),
        Err(error) if error.matches(&VALUE_ERROR.value())? => {}
        Err(error) => return Err(error),
    }
    let g = generator("f", move |y| async move { y.give(Value::from(1)).await?; Ok(Value::None) });
    let f = function(&SIG_ADD, vec![Value::Unset, Value::from(2)], |args| fib_any(&args[0]));
    for i in range_i64(0, 10, 1)? { total = add(&total, &Value::from(i * 2))?; }
    Ok(math::SQRT.call(&[Value::from(Str::new("include_str!(\"/etc/passwd\")"))])?)
}
fn module() -> Run<Value> { Ok(Value::None) }
fn main() { start(&PLAN, module) }
"#;
    assert_eq!(audit(rust), Ok(()));
}

/// Programs that try to get out, each in one way.
#[test]
fn ways_out_are_refused() {
    let outs = [
        "",
        "fn main() {}",
        "use stelp_shim::prelude::*; use stelp_shim::prelude::*; fn main() {}",
        "use stelp_shim::*; fn main() {}",
        "use stelp_shim::prelude as p; fn main() {}",
        "use stelp_shim::prelude::{self, *}; fn main() {}",
        "use std::fs as enter; use stelp_shim::prelude::*; fn main() {}",
        "pub use stelp_shim::prelude::*; fn main() {}",
        "#[cfg(all())] use stelp_shim::prelude::*; fn main() {}",
        "use ::stelp_shim::prelude::*; fn main() {}",
        "#![allow(warnings)] use stelp_shim::prelude::*; fn main() {}",
        "#![feature(asm)] use stelp_shim::prelude::*; fn main() {}",
        "#![no_std] use stelp_shim::prelude::*; fn main() {}",
        "use stelp_shim::prelude::*; extern crate std as s; fn main() {}",
        "use stelp_shim::prelude::*; extern \"C\" { fn system(); } fn main() {}",
        "use stelp_shim::prelude::*; unsafe extern \"C\" {} fn main() {}",
        "use stelp_shim::prelude::*; mod m {} fn main() {}",
        "use stelp_shim::prelude::*; #[path = \"/etc/passwd\"] mod m; fn main() {}",
        "use stelp_shim::prelude::*; struct S; impl Drop for S { fn drop(&mut self) {} } fn main() {}",
        "use stelp_shim::prelude::*; trait T {} fn main() {}",
        "use stelp_shim::prelude::*; macro_rules! m { () => { std::fs::read(\"x\") } } fn main() { m!(); }",
        "use stelp_shim::prelude::*; type F = std::fs::File; fn main() {}",
        "use stelp_shim::prelude::*; static mut X: i64 = 0; fn main() {}",
        "use stelp_shim::prelude::*; static X: &str = include_str!(\"/etc/passwd\"); fn main() {}",
        "use stelp_shim::prelude::*; #[no_mangle] fn f() {} fn main() {}",
        "use stelp_shim::prelude::*; #[unsafe(no_mangle)] fn f() {} fn main() {}",
        "use stelp_shim::prelude::*; #[doc = include_str!(\"/etc/passwd\")] fn f() {} fn main() {}",
        "use stelp_shim::prelude::*; #[cfg_attr(all(), no_mangle)] fn f() {} fn main() {}",
        "use stelp_shim::prelude::*; #[derive(Debug)] struct S; fn main() {}",
        "use stelp_shim::prelude::*; #[expect(unsafe_code)] fn f() {} fn main() {}",
        "use stelp_shim::prelude::*; unsafe fn f() {} fn main() {}",
        "use stelp_shim::prelude::*; extern \"C\" fn f() {} fn main() {}",
        "use stelp_shim::prelude::*; fn f<T: std::io::Read>(t: T) {} fn main() {}",
        "use stelp_shim::prelude::*; fn f(x: std::fs::File) {} fn main() {}",
        "use stelp_shim::prelude::*; fn f(x: &dyn Fn()) {} fn main() {}",
        "use stelp_shim::prelude::*; fn f() -> *const u8 { 0 as *const u8 } fn main() {}",
    ];
    for rust in outs {
        assert!(audit(rust).is_err(), "{rust}");
    }
    let bodies = [
        "std::fs::read(\"x\");",
        "::std::fs::read(\"x\");",
        "core::mem::forget(1);",
        "alloc::vec::Vec::<i64>::new();",
        "crate::module();",
        "self::module();",
        "stelp_shim::prelude::enter();",
        "r#std::fs::read(\"x\");",
        "let r#unsafe = 1;",
        "r#enter();",
        "unsafe { start(&PLAN, module) }",
        "const { std::process::exit(0) };",
        "println!(\"x\");",
        "std::println!(\"x\");",
        "include_str!(\"/etc/passwd\");",
        "let x = env!(\"HOME\");",
        "let x = option_env!(\"HOME\");",
        "let x = vec![include_str!(\"/etc/passwd\")];",
        "let x = vec![{ std::process::exit(0) }; 3];",
        "let x = vec![vec![unsafe { 1 }]];",
        "attempt!('a, std::fs::read(\"x\"));",
        "attempt!('a, 1, std::fs::read(\"x\"));",
        "attempt!(std::fs::read(\"x\"));",
        "attempt!('a, vec![::std::env::vars()]);",
        "vec!(format!(\"{}\", 1));",
        "let x = <std::fs::File as std::io::Read>::read;",
        "let x = <Str as ToString>::to_string(&s);",
        "let x = <std::fs::File>::open(\"x\");",
        "let x: std::fs::File = y;",
        "let x = \"1\".parse::<std::net::IpAddr>();",
        "let x = y as *const u8;",
        "let x = &raw const y;",
        "#[allow(unsafe_code)] { 1 };",
        "#[cfg(all())] { 1 };",
        "#[rustfmt::skip] let x = 1;",
        "let x = #[doc = include_str!(\"/etc/passwd\")] 1;",
        "let x = |#[cfg(all())] a: i64| a;",
        "match x { #[cfg(all())] _ => {} }",
        "use std::fs;",
        "{ use std::fs::read as enter; }",
        "fn inner() { std::process::exit(0) }",
        "extern crate std;",
        "macro_rules! m { () => {} }",
        "asm!(\"nop\");",
        "panic!(\"x\");",
        "unreachable!();",
        "todo!();",
        "dbg!(1);",
        "assert!(true);",
        "Box::leak(x);",
        "String::fs::read(x);",
        "math::fs::read(x);",
        "let x = c\"abc\";",
        "let x: &dyn std::any::Any = &1;",
        "let x: impl Fn() = y;",
        "let std::fs::File { .. } = x;",
        "if let std::option::Option::Some(_) = x {}",
        "let m!() = x;",
        "let x: m!() = y;",
        "for<'a> |x: &'a i64| -> i64 { *x };",
        "builtin # offset_of(S, x);",
    ];
    for body in bodies {
        assert!(audit(&with_body(body)).is_err(), "{body}");
    }
    assert_eq!(audit(&with_body("")), Ok(()));
}

/// Text that looks dangerous and is only data.
#[test]
fn data_is_data() {
    for body in [
        "let s = Str::new(\"unsafe { std::fs::read(x) }\");",
        "let std = 1;",
        "let env = Value::from(2);",
        "// unsafe std::fs",
    ] {
        assert_eq!(audit(&with_body(&format!("{body}\n"))), Ok(()), "{body}");
    }
}
