//! `print`, `input`, `exit`.

use crate::args::{Args, check_count};
use crate::class::ClassId;
use crate::exception::{Exc, PyResult, eof_error, type_error};
use crate::function::Builtin;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;
use crate::{broker, err, out};

/// `print(*values, sep=" ", end="\n", file=None, flush=False)`
pub static PRINT: Builtin = Builtin::function("print", print);

fn print(args: Args) -> PyResult<Value> {
    if args.kw.is_empty() && !crate::modules::sys::stdout_redirected() {
        match args.pos {
            [] => out::write("\n"),
            [Value::Str(text)] => {
                out::write(text.as_str());
                out::write("\n");
            }
            values => {
                // One write at the end: a `__str__` may print, or raise after the first values are out.
                for (at, value) in values.iter().enumerate() {
                    if at > 0 {
                        out::write(" ");
                    }
                    out::write(ops::to_str(value)?.as_str());
                }
                out::write("\n");
            }
        }
        return Ok(Value::None);
    }
    print_with(args)
}

fn print_with(args: Args) -> PyResult<Value> {
    let mut file = Value::None;
    let mut flush = false;
    let (mut sep, mut end) = (Value::None, Value::None);
    for (name, value) in args.kw {
        match *name {
            sym::SEP => sep = value.clone(),
            sym::END => end = value.clone(),
            sym::FILE => file = value.clone(),
            sym::FLUSH => flush = ops::truth(value)?,
            other => {
                return Err(type_error(format!(
                    "'{}' is an invalid keyword argument for print()",
                    other.text()
                )));
            }
        }
    }
    let text = |value: &Value, name: Sym, default: &'static str| match value {
        Value::None => Ok(Value::from(default)),
        Value::Str(_) => Ok(value.clone()),
        other => Err(type_error(format!(
            "{} must be None or a string, not {}",
            name.text(),
            ops::type_name(other)
        ))),
    };
    let sep = text(&sep, sym::SEP, " ")?;
    let end = text(&end, sym::END, "\n")?;
    let target = Target::of(&file)?;
    for (at, value) in args.pos.iter().enumerate() {
        if at > 0 {
            target.write(&sep)?;
        }
        target.write(&Value::Str(ops::to_str(value)?))?;
    }
    target.write(&end)?;
    if flush {
        target.flush()?;
    }
    Ok(Value::None)
}

/// Where `print` writes.
enum Target {
    Out,
    Err,
    /// Any object with a `write` method.
    Object(Value, Value),
}

impl Target {
    fn of(file: &Value) -> PyResult<Target> {
        let file = match file {
            Value::None if crate::modules::sys::stdout_redirected() => {
                &crate::modules::sys::stdout()
            }
            file => file,
        };
        match crate::modules::sys::stream(file) {
            _ if matches!(file, Value::None) => Ok(Target::Out),
            Some(crate::modules::sys::Stream::Out) => Ok(Target::Out),
            Some(crate::modules::sys::Stream::Err) => Ok(Target::Err),
            _ => Ok(Target::Object(
                file.clone(),
                ops::get_attr_sym(file, sym::WRITE)?,
            )),
        }
    }

    fn write(&self, value: &Value) -> PyResult<()> {
        match (self, value) {
            (Target::Out, Value::Str(text)) => out::write(text.as_str()),
            (Target::Err, Value::Str(text)) => err::write(text.as_str()),
            (Target::Object(_, write), text) => {
                ops::call(write, std::slice::from_ref(text))?;
            }
            _ => {}
        }
        Ok(())
    }

    fn flush(&self) -> PyResult<()> {
        match self {
            Target::Out => out::flush(),
            Target::Err => {}
            Target::Object(file, _) => {
                ops::call_method_sym(file, sym::FLUSH, Args::positional(&[]))?;
            }
        }
        Ok(())
    }
}

/// `input(prompt="")`: one line of standard input without its newline. `EOFError` at the end.
pub static INPUT: Builtin = Builtin::function("input", |args| {
    args.no_keywords("input")?;
    check_count("input", args.pos.len(), 0, 1)?;
    if let [prompt] = args.pos {
        let prompt = ops::to_str(prompt)?;
        out::write(prompt.as_str());
        out::flush();
    }
    match broker::read_line() {
        Ok(Some(mut line)) => {
            if line.ends_with('\n') {
                line.pop();
            }
            Ok(Value::from(line))
        }
        Ok(None) => Err(eof_error("EOF when reading a line")),
        Err(bytes) => Err(undecodable(&bytes)),
    }
});

/// `UnicodeDecodeError` for standard input that is no UTF-8.
pub(crate) fn undecodable(bytes: &[u8]) -> Exc {
    match crate::string::codec::decode(&crate::bytes::Bytes::new(bytes), "utf-8", "strict") {
        Err(error) => error,
        Ok(_) => crate::exception::value_error("invalid input"),
    }
}

/// `exit(code=None)`: raises `SystemExit`.
pub static EXIT: Builtin = Builtin::function("exit", exit);

/// `quit(code=None)`: raises `SystemExit`.
pub static QUIT: Builtin = Builtin::function("quit", exit);

pub(crate) fn exit(args: Args) -> PyResult<Value> {
    let [code] = args.parse("exit", ["code"], 0, 1)?;
    Err(system_exit(code.cloned()))
}

/// `SystemExit` as `exit(code)` raises it.
#[cold]
fn system_exit(code: Option<Value>) -> Exc {
    let value = code.unwrap_or(Value::None);
    let exc = Exc::with_args(ClassId::SystemExit, vec![value.clone()]);
    exc.put_member(sym::CODE, value);
    exc
}

/// `SystemExit` as `sys.exit(status)` raises it: `None` gives no arguments, a tuple gives several.
#[cold]
pub(crate) fn sys_exit(status: Option<Value>) -> Exc {
    let (args, code) = match status {
        None | Some(Value::None) => (Vec::new(), Value::None),
        Some(Value::Tuple(tuple)) => {
            let args = tuple.as_slice().to_vec();
            let code = match args.as_slice() {
                [] => Value::None,
                [only] => only.clone(),
                _ => Value::Tuple(tuple),
            };
            (args, code)
        }
        Some(value) => (vec![value.clone()], value),
    };
    let exc = Exc::with_args(ClassId::SystemExit, args);
    exc.put_member(sym::CODE, code);
    exc
}
