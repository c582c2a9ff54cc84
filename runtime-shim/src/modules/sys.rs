//! `sys`: streams and limits, as far as a compiled program has them.

use crate::args::{Args, check_count};
use crate::builtins::sys_exit;
use crate::class::{Class, downcast, object};
use crate::exception::{PyResult, overflow_error, type_error, value_error};
use crate::frame;
use crate::function::Builtin;
use crate::iter::{Iter, IterState};
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::value::{Object, Value};
use crate::{broker, err, out};
use std::any::Any;
use std::cell::{Cell, RefCell};

/// Which standard stream.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stream {
    In,
    Out,
    Err,
}

struct TextIo(Stream);

thread_local! {
    static STREAMS: [Value; 3] =
        [Stream::In, Stream::Out, Stream::Err].map(|stream| object(TextIo(stream)));
    /// What stands for a stream while a program redirects it.
    static REDIRECTED: RefCell<[Option<Value>; 3]> = const { RefCell::new([const { None }; 3]) };
    static STDOUT_REDIRECTED: Cell<bool> = const { Cell::new(false) };
}

/// `sys.stdout` and its like, as they are now.
pub(crate) fn current(stream: Stream) -> Value {
    let redirected = REDIRECTED.with_borrow(|all| all.get(stream as usize).cloned().flatten());
    redirected.unwrap_or_else(|| STREAMS.with(|streams| streams[stream as usize].clone()))
}

/// Whether `print` writes to an object of the program.
#[inline]
pub(crate) fn stdout_redirected() -> bool {
    STDOUT_REDIRECTED.get()
}

/// `sys.stdout = target` and its like.
pub(crate) fn redirect(which: Stream, target: Value) {
    let own = stream(&target).is_some_and(|known| known == which);
    if which == Stream::Out {
        STDOUT_REDIRECTED.set(!own);
    }
    let old = REDIRECTED.with_borrow_mut(|all| {
        let slot = all.get_mut(which as usize)?;
        std::mem::replace(slot, (!own).then_some(target))
    });
    drop(old);
}

/// `sys.stdin`
pub fn stdin() -> Value {
    current(Stream::In)
}

/// `sys.stdout`
pub fn stdout() -> Value {
    current(Stream::Out)
}

/// `sys.stderr`
pub fn stderr() -> Value {
    current(Stream::Err)
}

/// `sys.maxsize`
pub fn maxsize() -> Value {
    Value::Int(i64::MAX)
}

/// `sys.argv`
pub fn argv() -> Value {
    let file = crate::start::plan().map_or("plan.py", |plan| plan.file);
    Value::List(List::from_values(vec![Value::from(file)]))
}

/// `sys.byteorder`
pub fn byteorder() -> Value {
    Value::from("little")
}

/// The stream a value is; `None` where it is none.
pub(crate) fn stream(value: &Value) -> Option<Stream> {
    downcast::<TextIo>(value).map(|file| file.0)
}

/// `sys.exit(status=None)`
pub static EXIT: Builtin = Builtin {
    name: "exit",
    module: "sys",
    class: None,
    call: |args| {
        args.no_keywords("sys.exit")?;
        check_count("exit", args.pos.len(), 0, 1)?;
        Err(sys_exit(args.pos.first().cloned()))
    },
};

/// `sys.getrecursionlimit()`
pub static GETRECURSIONLIMIT: Builtin = Builtin {
    name: "getrecursionlimit",
    module: "sys",
    class: None,
    call: |args| {
        args.none("sys.getrecursionlimit")?;
        Ok(Value::Int(frame::recursion_limit()))
    },
};

/// `sys.setrecursionlimit(limit)`
pub static SETRECURSIONLIMIT: Builtin = Builtin {
    name: "setrecursionlimit",
    module: "sys",
    class: None,
    call: |args| {
        let limit = ops::index(args.one("sys.setrecursionlimit")?)?;
        let limit = limit
            .to_i64()
            .ok_or_else(|| overflow_error("Python int too large to convert to C int"))?;
        if i32::try_from(limit).is_err() {
            return Err(overflow_error(if limit > 0 {
                "signed integer is greater than maximum"
            } else {
                "signed integer is less than minimum"
            }));
        }
        if limit < 1 {
            return Err(value_error(
                "recursion limit must be greater or equal than 1",
            ));
        }
        frame::set_recursion_limit(limit)?;
        Ok(Value::None)
    },
};

impl TextIo {
    fn read(&self, args: Args) -> PyResult<Value> {
        args.no_keywords("TextIOWrapper.read")?;
        check_count("read", args.pos.len(), 0, 1)?;
        match count(args.pos.first())? {
            None => decoded(broker::read_all()),
            Some(count) => decoded(broker::read_chars(count)),
        }
    }

    fn read_line(&self, args: Args) -> PyResult<Value> {
        args.no_keywords("TextIOWrapper.readline")?;
        check_count("readline", args.pos.len(), 0, 1)?;
        if count(args.pos.first())?.is_some() {
            return Err(crate::exception::unsupported(
                "sys.stdin.readline with a size",
            ));
        }
        Ok(next_line()?.unwrap_or_else(|| Value::from("")))
    }

    fn read_lines(&self, args: Args) -> PyResult<Value> {
        args.no_keywords("TextIOWrapper.readlines")?;
        check_count("readlines", args.pos.len(), 0, 1)?;
        let hint = count(args.pos.first())?;
        let lines = List::new();
        let mut total = 0;
        while let Some(line) = next_line()? {
            total += ops::len(&line)?;
            lines.append(line);
            if hint.is_some_and(|hint| hint > 0 && total >= hint as i64) {
                break;
            }
        }
        Ok(Value::List(lines))
    }

    fn write(&self, args: Args) -> PyResult<Value> {
        let text = match args.one("TextIOWrapper.write")? {
            Value::Str(text) => text,
            other => {
                return Err(type_error(format!(
                    "write() argument must be str, not {}",
                    ops::type_name(other)
                )));
            }
        };
        match self.0 {
            Stream::Out => out::write(text.as_str()),
            Stream::Err => err::write(text.as_str()),
            Stream::In => return Err(wrong_mode("not writable")),
        }
        Ok(Value::Int(text.len()))
    }
}

/// `io.UnsupportedOperation` is not a builtin class; its bases are `OSError` and `ValueError`.
fn wrong_mode(text: &str) -> crate::exception::Exc {
    crate::exception::unsupported(format!("io.UnsupportedOperation: {text}"))
}

fn count(value: Option<&Value>) -> PyResult<Option<usize>> {
    match value {
        None | Some(Value::None) => Ok(None),
        Some(Value::Instance(_) | Value::Int(_) | Value::Bool(_) | Value::Big(_)) => {
            let count = ops::to_index(value.unwrap_or(&Value::None))?;
            Ok(usize::try_from(count).ok())
        }
        Some(other) => Err(type_error(format!(
            "argument should be integer or None, not '{}'",
            ops::type_name(other)
        ))),
    }
}

fn decoded(text: Result<String, Vec<u8>>) -> PyResult<Value> {
    text.map(Value::from)
        .map_err(|bytes| crate::builtins::undecodable(&bytes))
}

fn next_line() -> PyResult<Option<Value>> {
    match broker::read_line() {
        Ok(line) => Ok(line.map(Value::from)),
        Err(bytes) => Err(crate::builtins::undecodable(&bytes)),
    }
}

/// The lines of standard input.
struct Lines;

impl IterState for Lines {
    fn next(&self) -> PyResult<Option<Value>> {
        next_line()
    }

    fn type_name(&self) -> &'static str {
        "_io.TextIOWrapper"
    }
}

impl Object for TextIo {
    fn class(&self) -> Class {
        Class::internal("TextIOWrapper", "_io")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name.text() {
            "encoding" => Some(Value::from("utf-8")),
            "closed" => Some(Value::Bool(false)),
            "name" => Some(Value::from(match self.0 {
                Stream::In => "<stdin>",
                Stream::Out => "<stdout>",
                Stream::Err => "<stderr>",
            })),
            _ => None,
        })
    }

    fn has_method(&self, name: Sym) -> bool {
        matches!(
            name,
            sym::READ | sym::READLINE | sym::READLINES | sym::WRITE | sym::FLUSH
        )
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        let readable = self.0 == Stream::In;
        Some(match name {
            sym::READ | sym::READLINE | sym::READLINES if !readable => {
                Err(wrong_mode("not readable"))
            }
            sym::READ => self.read(args),
            sym::READLINE => self.read_line(args),
            sym::READLINES => self.read_lines(args),
            sym::WRITE => self.write(args),
            sym::FLUSH => args.none("TextIOWrapper.flush").map(|()| {
                if self.0 == Stream::Out {
                    out::flush();
                }
                Value::None
            }),
            _ => return None,
        })
    }

    fn repr(&self) -> PyResult<Str> {
        let (name, mode) = match self.0 {
            Stream::In => ("<stdin>", "r"),
            Stream::Out => ("<stdout>", "w"),
            Stream::Err => ("<stderr>", "w"),
        };
        Ok(Str::from_string(format!(
            "<_io.TextIOWrapper name='{name}' mode='{mode}' encoding='utf-8'>"
        )))
    }

    fn iter(&self) -> Option<PyResult<Iter>> {
        if self.0 == Stream::In {
            Some(Ok(Iter::native(Box::new(Lines))))
        } else {
            None
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
