//! `text % values` and `bytes % values`.
//!
//! Bytes are formatted as the text of the same Latin-1 characters: one engine serves both.

use super::double::{Style, double_to_string};
use super::number::code_point;
use super::push_fill;
use crate::bytes::Bytes;
use crate::class::ClassId;
use crate::exception::{Exc, PyResult, overflow_error, type_error, value_error};
use crate::float;
use crate::int::{Int, special, to_int};
use crate::names::sym;
use crate::ops;
use crate::string::Str;
use crate::value::Value;

#[derive(Clone, Copy, Default)]
struct Flags {
    left: bool,
    plus: bool,
    blank: bool,
    alternate: bool,
    zero: bool,
}

/// The values of one formatting, in CPython's terms: a tuple gives one after the other, anything else itself once.
struct Values<'a> {
    tuple: Option<&'a [Value]>,
    single: Value,
    /// The mapping, for `%(key)s`.
    mapping: Option<&'a Value>,
    taken: usize,
    /// Whether bytes are being formatted.
    bytes: bool,
}

impl Values<'_> {
    fn next(&mut self) -> PyResult<Value> {
        let value = match self.tuple {
            Some(values) => values.get(self.taken).cloned(),
            None if self.taken == 0 => Some(self.single.clone()),
            None => None,
        };
        self.taken += 1;
        value.ok_or_else(|| type_error("not enough arguments for format string"))
    }

    fn look_up(&mut self, key: &str) -> PyResult<()> {
        let Some(mapping) = self.mapping else {
            return Err(type_error("format requires a mapping"));
        };
        let key = if self.bytes {
            Value::Bytes(to_bytes(key))
        } else {
            Value::from(key)
        };
        self.single = ops::get_item(mapping, &key)?;
        self.tuple = None;
        self.taken = 0;
        Ok(())
    }

    fn all_taken(&self) -> bool {
        match self.tuple {
            Some(values) => self.taken >= values.len(),
            None => self.taken >= 1,
        }
    }
}

/// Whether `%(key)s` may index it: what has `__getitem__`, other than tuples, texts and, for bytes, bytes.
fn is_mapping(value: &Value, bytes: bool) -> bool {
    match value {
        Value::Dict(_) | Value::List(_) | Value::Range(_) => true,
        Value::Bytes(_) | Value::ByteArray(_) => !bytes,
        Value::MemoryView(_) => true,
        Value::Instance(instance) => match instance.base_value() {
            Some(Value::Tuple(_) | Value::Str(_)) => false,
            Some(base) if is_mapping(base, bytes) => true,
            _ => instance.class().lookup(sym::DUNDER_GETITEM).is_some(),
        },
        _ => false,
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<char> {
        let c = self.text[self.at..].chars().next()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn char(&mut self) -> PyResult<char> {
        self.next().ok_or_else(|| value_error("incomplete format"))
    }

    /// The text up to the parenthesis that closes an opened one.
    fn key(&mut self) -> PyResult<&'a str> {
        let start = self.at;
        let mut depth = 1;
        while depth > 0 {
            match self.next() {
                Some('(') => depth += 1,
                Some(')') => depth -= 1,
                Some(_) => {}
                None => return Err(value_error("incomplete format key")),
            }
        }
        Ok(&self.text[start..self.at - 1])
    }
}

/// `text % values`: a tuple of values, a mapping for `%(key)s`, or one value. `TypeError`, `ValueError`.
pub fn percent_format(text: &Str, values: &Value) -> PyResult<Str> {
    expand(text.as_str(), arguments(values), false).map(Str::from_string)
}

/// The values to format: an instance of a class derived from `tuple` is as good as a tuple.
fn arguments(values: &Value) -> &Value {
    match crate::ops::unwrap_base(values) {
        base @ Value::Tuple(_) => base,
        _ => values,
    }
}

/// `data % values`, as for a text; `%b` and `%s` take bytes.
pub fn percent_format_bytes(data: &Bytes, values: &Value) -> PyResult<Bytes> {
    let out = expand(&to_text(data), arguments(values), true)?;
    Ok(to_bytes(&out))
}

/// The Latin-1 text of some bytes.
fn to_text(data: &Bytes) -> String {
    data.as_slice().iter().map(|byte| *byte as char).collect()
}

/// The bytes of a Latin-1 text.
fn to_bytes(text: &str) -> Bytes {
    Bytes::from_vec(text.chars().map(|c| u32::from(c) as u8).collect())
}

fn expand(text: &str, values: &Value, bytes: bool) -> PyResult<String> {
    let mut given = Values {
        tuple: match values {
            Value::Tuple(tuple) => Some(&tuple.0),
            _ => None,
        },
        single: values.clone(),
        mapping: Some(values).filter(|values| is_mapping(values, bytes)),
        taken: 0,
        bytes,
    };
    let mut out = String::with_capacity(text.len() + 16);
    let mut reader = Reader { text, at: 0 };
    while let Some(found) = reader.text[reader.at..].find('%') {
        out.push_str(&reader.text[reader.at..reader.at + found]);
        reader.at += found + 1;
        convert(&mut reader, &mut given, &mut out)?;
    }
    out.push_str(&reader.text[reader.at..]);
    if !given.all_taken() && given.mapping.is_none() {
        let what = if bytes { "bytes" } else { "string" };
        return Err(type_error(format!(
            "not all arguments converted during {what} formatting"
        )));
    }
    Ok(out)
}

/// One conversion, from after its `%`.
fn convert(reader: &mut Reader, given: &mut Values, out: &mut String) -> PyResult<()> {
    let mut c = reader.char()?;
    if c == '%' {
        out.push('%');
        return Ok(());
    }
    if c == '(' {
        if given.mapping.is_none() {
            return Err(type_error("format requires a mapping"));
        }
        let key = reader.key()?;
        given.look_up(key)?;
        c = reader.char()?;
    }
    let mut flags = Flags::default();
    loop {
        match c {
            '-' => flags.left = true,
            '+' => flags.plus = true,
            ' ' => flags.blank = true,
            '#' => flags.alternate = true,
            '0' => flags.zero = true,
            _ => break,
        }
        c = reader.char()?;
    }
    // Whether the last character read came right behind a number, where CPython reads it as unsigned.
    let mut unsigned = false;
    let mut width = 0usize;
    if c == '*' {
        let star = star(given.next()?, "width", i64::MAX)?;
        flags.left |= star < 0;
        width = star.unsigned_abs() as usize;
        c = reader.char()?;
    } else if c.is_ascii_digit() {
        width = number(reader, &mut c, i64::MAX as usize, "width too big")?;
        unsigned = true;
    }
    let mut precision = None;
    if c == '.' {
        precision = Some(0);
        unsigned = false;
        c = reader.char()?;
        if c == '*' {
            let star = star(given.next()?, "precision", i64::from(i32::MAX))?;
            precision = Some(star.max(0) as usize);
            c = reader.char()?;
        } else if c.is_ascii_digit() {
            precision = Some(number(
                reader,
                &mut c,
                i32::MAX as usize,
                if given.bytes {
                    "prec too big"
                } else {
                    "precision too big"
                },
            )?);
            unsigned = true;
        }
    }
    if matches!(c, 'h' | 'l' | 'L') {
        unsigned = false;
        c = reader.char()?;
    }
    let value = given.next()?;
    let zeros = if flags.zero { '0' } else { ' ' };
    match c {
        's' | 'r' | 'a' | 'b' if c != 'b' || given.bytes => {
            let text = match c {
                'b' | 's' if given.bytes => Str::from_string(to_text(&bytes_of(&value)?)),
                'r' if given.bytes => ops::ascii(&value)?,
                's' => ops::to_str(&value)?,
                'r' => ops::repr(&value)?,
                _ => ops::ascii(&value)?,
            };
            let text = match precision {
                Some(most) if (most as u64) < text.len() as u64 => text.substring(0, most),
                _ => text,
            };
            put(out, "", "", text.as_str(), width, ' ', flags)
        }
        'c' => {
            let c = if given.bytes {
                byte(&value)?
            } else {
                character(&value)?
            };
            put(out, "", "", c.encode_utf8(&mut [0; 4]), width, ' ', flags)
        }
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => {
            let int = {
                let shown = if given.bytes && c == 'i' { 'd' } else { c };
                integer(&value, if c == 'i' || c == 'u' { 'd' } else { c }, shown)?
            };
            let (digits, prefix) = match c {
                'o' => (int.to_radix(8), "0o"),
                'x' => (int.to_radix(16), "0x"),
                'X' => (int.to_radix(16).to_ascii_uppercase(), "0X"),
                _ => (int.to_decimal()?, ""),
            };
            let digits = digits.trim_start_matches('-');
            let mut body = String::new();
            push_fill(
                &mut body,
                '0',
                precision.unwrap_or(0).saturating_sub(digits.len()),
            )?;
            body.push_str(digits);
            let sign = sign(int.is_negative(), flags);
            let prefix = if flags.alternate { prefix } else { "" };
            put(out, sign, prefix, &body, width, zeros, flags)
        }
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
            let Some(float) = float::as_float(&value)? else {
                let kind = ops::type_name(&value);
                return Err(type_error(if given.bytes {
                    format!("float argument required, not {kind}")
                } else {
                    format!("must be real number, not {kind}")
                }));
            };
            let style = Style {
                alternate: flags.alternate,
                ..Style::default()
            };
            let text = double_to_string(float, c, precision.unwrap_or(6), style);
            let sign = sign(text.starts_with('-'), flags);
            let body = text.trim_start_matches('-');
            put(out, sign, "", body, width, zeros, flags)
        }
        other => {
            // The index counts code points, as Python does.
            let before = reader.text[..reader.at].chars().count() - 1;
            if given.bytes && !other.is_ascii() && !unsigned {
                // CPython's own message fails on a negative C char.
                return Err(overflow_error("character argument not in range(0x110000)"));
            }
            let shown = if given.bytes || (' '..'\x7f').contains(&other) {
                other
            } else {
                '?'
            };
            Err(value_error(format!(
                "unsupported format character '{shown}' (0x{:x}) at index {before}",
                u32::from(other)
            )))
        }
    }
}

fn sign(negative: bool, flags: Flags) -> &'static str {
    match (negative, flags.plus, flags.blank) {
        (true, _, _) => "-",
        (false, true, _) => "+",
        (false, false, true) => " ",
        (false, false, false) => "",
    }
}

/// Pads and appends: zeros go between sign or prefix and digits, blanks outside.
fn put(
    out: &mut String,
    sign: &str,
    prefix: &str,
    body: &str,
    width: usize,
    fill: char,
    flags: Flags,
) -> PyResult<()> {
    let length = sign.len() + prefix.len() + body.chars().count();
    let missing = width.saturating_sub(length);
    let before = if flags.left { 0 } else { missing };
    if fill == ' ' {
        push_fill(out, ' ', before)?;
    }
    out.push_str(sign);
    out.push_str(prefix);
    if fill != ' ' {
        push_fill(out, fill, before)?;
    }
    out.push_str(body);
    push_fill(out, ' ', missing - before)
}

/// The value of a `*`.
fn star(value: Value, what: &str, limit: i64) -> PyResult<i64> {
    let Some(int) = Int::from_value(ops::unwrap_base(&value)) else {
        return Err(type_error("* wants int"));
    };
    match int.to_i64() {
        Some(star) if star > i64::MIN && star <= limit && star >= -limit - 1 => Ok(star),
        _ if what == "width" => Err(overflow_error(
            "Python int too large to convert to C ssize_t",
        )),
        Some(_) | None => Err(overflow_error("Python int too large to convert to C int")),
    }
}

/// A number in the format, of which `first` is the first digit; leaves the character after it in `first`.
fn number(reader: &mut Reader, first: &mut char, limit: usize, error: &str) -> PyResult<usize> {
    let mut number = 0usize;
    while let Some(digit) = first.to_digit(10) {
        if number > (limit - digit as usize) / 10 {
            return Err(value_error(error));
        }
        number = number * 10 + digit as usize;
        *first = reader.char()?;
    }
    Ok(number)
}

/// What `%b` shows.
fn bytes_of(value: &Value) -> PyResult<Bytes> {
    if let Some(bytes) = crate::bytes::octets(value)? {
        return Ok(bytes);
    }
    if let Value::Instance(instance) = value
        && let Some(method) = instance.class().lookup(sym::DUNDER_BYTES)
    {
        return match ops::call(&method, std::slice::from_ref(value))? {
            Value::Bytes(bytes) => Ok(bytes),
            other => {
                let kind = ops::type_name(&other);
                Err(type_error(format!(
                    "__bytes__ returned non-bytes (type {kind})"
                )))
            }
        };
    }
    let kind = ops::type_name(value);
    Err(type_error(format!(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '{kind}'"
    )))
}

/// The byte that `%c` shows.
fn byte(value: &Value) -> PyResult<char> {
    if let Value::Bytes(bytes) = value
        && let [byte] = bytes.as_slice()
    {
        return Ok(*byte as char);
    }
    if let Value::ByteArray(bytes) = value
        && let [byte] = bytes.borrow().as_slice()
    {
        return Ok(*byte as char);
    }
    let Some(int) = Int::from_value(value) else {
        return Err(type_error(
            "%c requires an integer in range(256) or a single byte",
        ));
    };
    int.to_i64()
        .and_then(|int| u8::try_from(int).ok())
        .map(|byte| byte as char)
        .ok_or_else(|| overflow_error("%c arg not in range(256)"))
}

fn character(value: &Value) -> PyResult<char> {
    if let Value::Str(text) = value {
        if text.len() == 1
            && let Some(c) = text.as_str().chars().next()
        {
            return Ok(c);
        }
        return Err(no_char());
    }
    let int = crate::int::index_of(value).map_err(|error| {
        if error.is(ClassId::TypeError) {
            no_char()
        } else {
            error
        }
    })?;
    code_point(int.to_i64().unwrap_or(-1))
}

#[cold]
fn no_char() -> Exc {
    type_error("%c requires int or char")
}

/// The int that `%d` and `%x` show: `%d` truncates any number, the others take ints only.
fn integer(value: &Value, kind: char, shown: char) -> PyResult<Int> {
    let base = ops::unwrap_base(value);
    let own = |name| matches!(value, Value::Instance(i) if i.class().lookup(name).is_some());
    let value = if own(sym::DUNDER_INT) || own(sym::DUNDER_INDEX) {
        value
    } else {
        base
    };
    if let Some(int) = Int::from_value(value) {
        return Ok(int);
    }
    let wrong = || {
        let wanted = if kind == 'd' {
            "a real number"
        } else {
            "an integer"
        };
        type_error(format!(
            "%{shown} format: {wanted} is required, not {}",
            ops::type_name(value)
        ))
    };
    let defines = |name| matches!(value, Value::Instance(instance) if instance.class().lookup(name).is_some());
    if !defines(sym::DUNDER_INT)
        && let Some(int) = Int::from_value(ops::unwrap_base(value))
    {
        return Ok(int);
    }
    let number = matches!(ops::unwrap_base(value), Value::Float(_))
        || defines(sym::DUNDER_INT)
        || defines(sym::DUNDER_INDEX)
        || defines(sym::DUNDER_FLOAT);
    if !number {
        return Err(wrong());
    }
    let result = if kind == 'd' {
        to_int(value)
    } else {
        match special(value, sym::DUNDER_INDEX, &[]) {
            Some(_) => crate::int::index_of(value),
            None => return Err(wrong()),
        }
    };
    result.map_err(|error| {
        if error.is(ClassId::TypeError) {
            wrong()
        } else {
            error
        }
    })
}
