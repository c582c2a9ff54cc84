//! `str(e)` and `repr(e)` of the builtin exceptions.

use super::{Exc, PyResult};
use crate::class::{ClassId, Instance};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;

/// The builtin `__str__` of an exception, whatever its class overrides.
pub(crate) fn base_str(instance: &Instance) -> PyResult<Str> {
    let exc = Exc(instance.clone());
    let id = instance.class().builtin_base();
    if instance.class().derives_from(ClassId::BaseExceptionGroup) {
        return super::group::group_str(&exc);
    }
    // With several bases the one that has its own `__str__` counts.
    if instance.class().derives_from(ClassId::KeyError) {
        let args = exc.args();
        if let [key] = args.as_slice() {
            return ops::repr(key);
        }
    } else if id.derives_from(ClassId::OSError) {
        if let Some(text) = os_error(&exc)? {
            return Ok(text);
        }
    } else if id.derives_from(ClassId::UnicodeDecodeError)
        || id.derives_from(ClassId::UnicodeEncodeError)
        || id.derives_from(ClassId::UnicodeTranslateError)
    {
        if let Some(text) = unicode_error(&exc, id)? {
            return Ok(text);
        }
    } else if id.derives_from(ClassId::ImportError) {
        if let Some(Value::Str(message)) = exc.member(sym::MSG) {
            return Ok(message);
        }
    } else if id.derives_from(ClassId::SyntaxError) {
        return syntax_error(&exc);
    }
    let args = exc.args();
    match args.as_slice() {
        [] => Ok(Str::new("")),
        [arg] => ops::to_str(arg),
        _ => ops::repr(&Value::Tuple(Tuple::new(args))),
    }
}

/// The builtin `__repr__`: `KeyError('a')`.
pub(crate) fn base_repr(instance: &Instance) -> PyResult<Str> {
    let args = Exc(instance.clone()).args();
    let name = instance.class().name();
    let text = match args.as_slice() {
        [arg] => format!("{name}({})", ops::repr(arg)?.as_str()),
        _ => format!(
            "{name}{}",
            ops::repr(&Value::Tuple(Tuple::new(args)))?.as_str()
        ),
    };
    Ok(Str::from_string(text))
}

fn text(exc: &Exc, name: Sym) -> PyResult<Str> {
    ops::to_str(&exc.member(name).unwrap_or(Value::None))
}

fn is_given(exc: &Exc, name: Sym) -> bool {
    !matches!(exc.member(name), None | Some(Value::None))
}

fn os_error(exc: &Exc) -> PyResult<Option<Str>> {
    let errno = text(exc, sym::ERRNO)?;
    let reason = text(exc, sym::STRERROR)?;
    if is_given(exc, sym::FILENAME) {
        let file = ops::repr(&exc.member(sym::FILENAME).unwrap_or(Value::None))?;
        let mut all = format!(
            "[Errno {}] {}: {}",
            errno.as_str(),
            reason.as_str(),
            file.as_str()
        );
        if is_given(exc, sym::FILENAME2) {
            let other = ops::repr(&exc.member(sym::FILENAME2).unwrap_or(Value::None))?;
            all.push_str(" -> ");
            all.push_str(other.as_str());
        }
        return Ok(Some(Str::from_string(all)));
    }
    if is_given(exc, sym::ERRNO) && is_given(exc, sym::STRERROR) {
        return Ok(Some(Str::from_string(format!(
            "[Errno {}] {}",
            errno.as_str(),
            reason.as_str()
        ))));
    }
    Ok(None)
}

fn unicode_error(exc: &Exc, id: ClassId) -> PyResult<Option<Str>> {
    let Some(object) = exc.member(sym::OBJECT) else {
        return Ok(Some(Str::new("")));
    };
    let translate = id.derives_from(ClassId::UnicodeTranslateError);
    let action = if translate {
        String::from("can't translate")
    } else {
        let encoding = text(exc, sym::ENCODING)?;
        format!("'{}' codec can't encode", encoding.as_str())
    };
    let reason = text(exc, sym::REASON)?;
    let start = ops::to_index(&exc.member(sym::START).unwrap_or(Value::Int(0)))?;
    let end = ops::to_index(&exc.member(sym::END).unwrap_or(Value::Int(0)))?;
    let length = ops::len(&object)?;
    // CPython clamps both ends into the object.
    let start = start.clamp(0, (length - 1).max(0));
    let end = end.clamp(1, length.max(1));
    let one = end == start + 1 && start < length;
    let reason = reason.as_str();
    let text = if id.derives_from(ClassId::UnicodeDecodeError) {
        let encoding = text(exc, sym::ENCODING)?;
        let encoding = encoding.as_str();
        match &object {
            Value::Bytes(bytes) if one => {
                let byte = bytes.get(start)?;
                format!(
                    "'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}"
                )
            }
            _ => format!(
                "'{encoding}' codec can't decode bytes in position {start}-{}: {reason}",
                end - 1
            ),
        }
    } else {
        match &object {
            Value::Str(object) if one => {
                let code = object
                    .get(start)?
                    .as_str()
                    .chars()
                    .next()
                    .map_or(0, u32::from);
                let shown = match code {
                    0..=0xff => format!("\\x{code:02x}"),
                    0x100..=0xffff => format!("\\u{code:04x}"),
                    _ => format!("\\U{code:08x}"),
                };
                format!("{action} character '{shown}' in position {start}: {reason}")
            }
            _ => format!(
                "{action} characters in position {start}-{}: {reason}",
                end - 1
            ),
        }
    };
    Ok(Some(Str::from_string(text)))
}

fn syntax_error(exc: &Exc) -> PyResult<Str> {
    let message = text(exc, sym::MSG)?;
    let line = match exc.member(sym::LINENO) {
        Some(Value::Int(line)) => Some(line),
        _ => None,
    };
    let file = match exc.member(sym::FILENAME) {
        Some(Value::Str(file)) => Some(
            file.as_str()
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned(),
        ),
        _ => None,
    };
    let message = message.as_str();
    Ok(Str::from_string(match (file, line) {
        (Some(file), Some(line)) => format!("{message} ({file}, line {line})"),
        (Some(file), None) => format!("{message} ({file})"),
        (None, Some(line)) => format!("{message} (line {line})"),
        (None, None) => message.to_owned(),
    }))
}

impl Exc {
    /// `e.args`
    pub fn args(&self) -> Vec<Value> {
        self.data()
            .map(|data| data.args.borrow().clone())
            .unwrap_or_default()
    }

    /// `str(e)`, as tracebacks show it.
    pub fn text(&self) -> String {
        match ops::to_str(&self.value()) {
            Ok(text) => text.as_str().to_owned(),
            Err(_) => String::from("<exception str() failed>"),
        }
    }
}
