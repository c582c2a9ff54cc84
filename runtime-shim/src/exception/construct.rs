//! Making exception objects from a program's arguments, as each class's `__new__` and `__init__` do.

use super::new::raw_instance;
use super::{Exc, PyResult, type_error};
use crate::args::Args;
use crate::class::{Class, ClassId, Instance};
use crate::names::{Sym, sym};
use crate::tuple::Tuple;
use crate::value::Value;

/// Calls a builtin exception class.
pub(crate) fn construct(id: ClassId, args: Args) -> PyResult<Value> {
    let class = Class::builtin(id);
    let instance = new_instance(&class, args)?;
    initialise(&instance, args)?;
    Ok(Value::Instance(instance))
}

/// `__new__`: keeps the positional arguments as `args`. `OSError` picks the class for its `errno`.
pub(crate) fn new_instance(class: &Class, args: Args) -> PyResult<Instance> {
    if class.derives_from(ClassId::BaseExceptionGroup) {
        return super::group::new_group(class, args);
    }
    if class.kind() == Some(ClassId::OSError)
        && let [Value::Int(errno), _, ..] = args.pos
        && args.pos.len() <= 5
    {
        return Ok(raw_instance(
            Class::builtin(os_error_class(*errno)),
            args.pos.to_vec(),
        ));
    }
    Ok(raw_instance(class.clone(), args.pos.to_vec()))
}

fn os_error_class(errno: i64) -> ClassId {
    match errno {
        11 | 114 | 115 => ClassId::BlockingIOError,
        32 | 108 => ClassId::BrokenPipeError,
        10 => ClassId::ChildProcessError,
        103 => ClassId::ConnectionAbortedError,
        111 => ClassId::ConnectionRefusedError,
        104 => ClassId::ConnectionResetError,
        17 => ClassId::FileExistsError,
        2 => ClassId::FileNotFoundError,
        4 => ClassId::InterruptedError,
        21 => ClassId::IsADirectoryError,
        20 => ClassId::NotADirectoryError,
        1 | 13 => ClassId::PermissionError,
        3 => ClassId::ProcessLookupError,
        110 => ClassId::TimeoutError,
        _ => ClassId::OSError,
    }
}

/// The `__init__` of the builtin exception that `instance` is or derives from.
pub(crate) fn initialise(instance: &Instance, args: Args) -> PyResult<()> {
    let exc = Exc(instance.clone());
    let base = instance.class().builtin_base();
    let named: &[Sym] = match family(base) {
        ClassId::ImportError => &[sym::NAME, sym::PATH],
        ClassId::AttributeError => &[sym::NAME, sym::OBJ],
        ClassId::NameError => &[sym::NAME],
        _ => {
            if !args.kw.is_empty() {
                return Err(type_error(format!(
                    "{}() takes no keyword arguments",
                    instance.class().name()
                )));
            }
            &[]
        }
    };
    if args.kw.len() > named.len() {
        return Err(type_error(format!(
            "{}() takes at most {} keyword argument{} ({} given)",
            family(base).name(),
            named.len(),
            if named.len() == 1 { "" } else { "s" },
            args.kw.len()
        )));
    }
    for (name, _) in args.kw {
        if !named.contains(name) {
            return Err(type_error(format!(
                "'{}' is an invalid keyword argument for {}()",
                name.text(),
                family(base).name()
            )));
        }
    }
    exc.set_args(args.pos.to_vec());
    for name in named {
        let given = args.kw.iter().find(|(known, _)| known == name);
        exc.put_member(*name, given.map_or(Value::None, |(_, value)| value.clone()));
    }
    let first = args.pos.first().cloned().unwrap_or(Value::None);
    match family(base) {
        ClassId::ImportError => {
            let message = if args.pos.len() == 1 {
                first
            } else {
                Value::None
            };
            exc.put_member(sym::MSG, message);
        }
        ClassId::StopIteration => exc.put_member(sym::VALUE, first),
        ClassId::SystemExit => {
            let code = match args.pos.len() {
                0 | 1 => first,
                _ => Value::Tuple(Tuple::new(args.pos.to_vec())),
            };
            exc.put_member(sym::CODE, code);
        }
        ClassId::OSError => os_error(&exc, args.pos),
        ClassId::UnicodeDecodeError | ClassId::UnicodeEncodeError => unicode(&exc, base, args.pos)?,
        ClassId::UnicodeTranslateError => untranslatable(&exc, args.pos)?,
        ClassId::SyntaxError => syntax_error(&exc, args.pos, first),
        _ => {}
    }
    Ok(())
}

/// The class whose `__init__` applies: the nearest one in the hierarchy that has its own.
fn family(id: ClassId) -> ClassId {
    const OWN: &[ClassId] = &[
        ClassId::ImportError,
        ClassId::AttributeError,
        ClassId::NameError,
        ClassId::StopIteration,
        ClassId::SystemExit,
        ClassId::OSError,
        ClassId::UnicodeDecodeError,
        ClassId::UnicodeEncodeError,
        ClassId::UnicodeTranslateError,
        ClassId::SyntaxError,
    ];
    OWN.iter()
        .copied()
        .find(|own| id.derives_from(*own))
        .unwrap_or(ClassId::BaseException)
}

fn os_error(exc: &Exc, args: &[Value]) {
    let (mut errno, mut text, mut file, mut other) =
        (Value::None, Value::None, Value::None, Value::None);
    if let [first, second, rest @ ..] = args
        && rest.len() <= 3
    {
        errno = first.clone();
        text = second.clone();
        if let Some(name) = rest.first() {
            file = name.clone();
            other = rest.get(2).cloned().unwrap_or(Value::None);
            // With a file name, `args` keeps only the first two.
            if !matches!(file, Value::None) {
                exc.set_args(vec![first.clone(), second.clone()]);
            }
        }
    }
    exc.put_member(sym::ERRNO, errno);
    exc.put_member(sym::STRERROR, text);
    exc.put_member(sym::FILENAME, file);
    exc.put_member(sym::FILENAME2, other);
}

fn unicode(exc: &Exc, id: ClassId, args: &[Value]) -> PyResult<()> {
    let [encoding, object, start, end, reason] = args else {
        return Err(type_error(format!(
            "function takes exactly 5 arguments ({} given)",
            args.len()
        )));
    };
    let decode = id.derives_from(ClassId::UnicodeDecodeError);
    let wrong = |at: usize, expected: &str, value: &Value| {
        type_error(format!(
            "argument {at} must be {expected}, not {}",
            crate::ops::type_name(value)
        ))
    };
    if !matches!(encoding, Value::Str(_)) {
        return Err(wrong(1, "str", encoding));
    }
    match object {
        Value::Bytes(_) if decode => {}
        Value::Str(_) if !decode => {}
        other if decode => {
            return Err(type_error(format!(
                "a bytes-like object is required, not '{}'",
                crate::ops::type_name(other)
            )));
        }
        other => return Err(wrong(2, "str", other)),
    }
    for at in [start, end] {
        crate::ops::to_index(at)?;
    }
    if !matches!(reason, Value::Str(_)) {
        return Err(wrong(5, "str", reason));
    }
    let names = [
        sym::ENCODING,
        sym::OBJECT,
        sym::START,
        sym::END,
        sym::REASON,
    ];
    for (name, value) in names
        .into_iter()
        .zip([encoding, object, start, end, reason])
    {
        exc.put_member(name, value.clone());
    }
    Ok(())
}

/// `UnicodeTranslateError(object, start, end, reason)`
fn untranslatable(exc: &Exc, args: &[Value]) -> PyResult<()> {
    let [object, start, end, reason] = args else {
        return Err(type_error(format!(
            "function takes exactly 4 arguments ({} given)",
            args.len()
        )));
    };
    let wrong = |at: usize, value: &Value| {
        type_error(format!(
            "argument {at} must be str, not {}",
            crate::ops::type_name(value)
        ))
    };
    if !matches!(object, Value::Str(_)) {
        return Err(wrong(1, object));
    }
    for at in [start, end] {
        crate::args::ssize(at)?;
    }
    if !matches!(reason, Value::Str(_)) {
        return Err(wrong(4, reason));
    }
    let names = [sym::OBJECT, sym::START, sym::END, sym::REASON];
    for (name, value) in names.into_iter().zip(args) {
        exc.put_member(name, value.clone());
    }
    Ok(())
}

fn syntax_error(exc: &Exc, args: &[Value], first: Value) {
    exc.put_member(sym::MSG, first);
    let details: &[Value] = match args {
        [_, Value::Tuple(details)] => details.as_slice(),
        _ => &[],
    };
    for (at, name) in [sym::FILENAME, sym::LINENO, sym::OFFSET, sym::TEXT]
        .into_iter()
        .enumerate()
    {
        exc.put_member(name, details.get(at).cloned().unwrap_or(Value::None));
    }
}

impl Exc {
    pub(crate) fn set_args(&self, args: Vec<Value>) {
        if let Some(data) = self.data() {
            let old = data.args.replace(args);
            drop(old);
        }
    }

    /// Sets a native member, replacing what is there.
    pub(crate) fn put_member(&self, name: Sym, value: Value) {
        let Some(data) = self.data() else { return };
        let old = {
            let mut members = data.members.borrow_mut();
            match members.iter_mut().find(|(known, _)| *known == name) {
                Some(slot) => Some(std::mem::replace(&mut slot.1, value)),
                None => {
                    members.push((name, value));
                    None
                }
            }
        };
        drop(old);
    }

    /// A native member: `value`, `code`, `errno`, `name`, …
    pub(crate) fn member(&self, name: Sym) -> Option<Value> {
        let data = self.data()?;
        let members = data.members.borrow();
        members
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.clone())
    }

    /// `StopIteration.value`
    pub fn stop_value(&self) -> Value {
        self.member(sym::VALUE).unwrap_or(Value::None)
    }

    /// `SystemExit.code`
    pub fn exit_code(&self) -> Value {
        self.member(sym::CODE).unwrap_or(Value::None)
    }
}
