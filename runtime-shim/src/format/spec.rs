//! The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.

use crate::exception::{Exc, PyResult, value_error};
use crate::string::unicode;

/// A parsed specification.
pub struct Spec {
    pub fill: char,
    pub align: char,
    pub sign: Option<char>,
    pub no_negative_zero: bool,
    pub alternate: bool,
    pub width: usize,
    pub grouping: Option<char>,
    pub precision: Option<usize>,
    /// The presentation type, the default one where none is given.
    pub kind: char,
}

struct Reader<'a> {
    rest: std::str::Chars<'a>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.rest.next();
        }
        found
    }

    /// Decimal digits of any script; `None` where there are none.
    fn number(&mut self) -> PyResult<Option<usize>> {
        let mut number: Option<usize> = None;
        while let Some(digit) = self.peek().and_then(unicode::decimal_value) {
            self.rest.next();
            number = Some(push_digit(number.unwrap_or(0), digit)?);
        }
        Ok(number)
    }
}

/// `number * 10 + digit`. `ValueError` beyond 63 bits.
pub(super) fn push_digit(number: usize, digit: u32) -> PyResult<usize> {
    const LIMIT: usize = i64::MAX as usize;
    if number > (LIMIT - digit as usize) / 10 {
        return Err(value_error("Too many decimal digits in format string"));
    }
    Ok(number * 10 + digit as usize)
}

impl Spec {
    /// Parses `text`. `ValueError`, whose text names the type.
    pub fn parse(
        text: &str,
        default_kind: char,
        default_align: char,
        type_name: &str,
    ) -> PyResult<Spec> {
        let mut reader = Reader { rest: text.chars() };
        let mut spec = Spec {
            fill: ' ',
            align: default_align,
            sign: None,
            no_negative_zero: false,
            alternate: false,
            width: 0,
            grouping: None,
            precision: None,
            kind: default_kind,
        };
        let is_align = |c: &char| matches!(c, '<' | '>' | '=' | '^');
        let (mut fill_given, mut align_given) = (false, false);
        let mut ahead = text.chars();
        let (first, second) = (ahead.next(), ahead.next());
        if let (Some(fill), Some(align)) = (first, second.filter(is_align)) {
            (spec.fill, spec.align) = (fill, align);
            (fill_given, align_given) = (true, true);
            reader.rest = ahead;
        } else if let Some(align) = first.filter(is_align) {
            spec.align = align;
            align_given = true;
            reader.rest.next();
        }
        if let Some(sign @ ('+' | '-' | ' ')) = reader.peek() {
            spec.sign = Some(sign);
            reader.rest.next();
        }
        spec.no_negative_zero = reader.take('z');
        spec.alternate = reader.take('#');
        if !fill_given && reader.take('0') {
            spec.fill = '0';
            if !align_given && default_align == '>' {
                spec.align = '=';
            }
        }
        spec.width = reader.number()?.unwrap_or(0);
        if reader.take(',') {
            spec.grouping = Some(',');
        }
        if reader.take('_') {
            if spec.grouping.is_some() {
                return Err(both_groupings());
            }
            spec.grouping = Some('_');
        }
        if reader.peek() == Some(',') && spec.grouping == Some('_') {
            return Err(both_groupings());
        }
        if reader.take('.') {
            spec.precision = reader.number()?;
            if spec.precision.is_none() {
                return Err(value_error("Format specifier missing precision"));
            }
        }
        if let Some(kind) = reader.rest.next() {
            spec.kind = kind;
        }
        if reader.rest.next().is_some() {
            return Err(value_error(format!(
                "Invalid format specifier '{text}' for object of type '{type_name}'"
            )));
        }
        if let Some(grouping) = spec.grouping {
            match (spec.kind, grouping) {
                ('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F' | '\0', _) => {}
                ('b' | 'o' | 'x' | 'X', '_') => {}
                (kind, grouping) => return Err(bad_grouping(kind, grouping)),
            }
        }
        Ok(spec)
    }
}

#[cold]
fn both_groupings() -> Exc {
    value_error("Cannot specify both ',' and '_'.")
}

#[cold]
fn bad_grouping(kind: char, grouping: char) -> Exc {
    value_error(if ('!'..'\x7f').contains(&kind) {
        format!("Cannot specify '{grouping}' with '{kind}'.")
    } else {
        format!(
            "Cannot specify '{grouping}' with '\\x{:x}'.",
            u32::from(kind)
        )
    })
}
