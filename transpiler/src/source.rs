//! The text being translated: decoded, with line ends made uniform, and places in it.

use crate::diagnostic::{Code, Diagnostic, codes};

/// A half-open byte range of [`Source::text`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub const fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    /// The empty span at `at`.
    pub const fn at(at: u32) -> Span {
        Span { start: at, end: at }
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// A place a person can find: both count from 1, the column in code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    pub line: u32,
    pub column: u32,
}

/// A program's text with its name and line starts.
///
/// The text is what CPython's tokenizer sees: no byte-order mark, every line end a `\n`. Spans count bytes of this text.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    line_starts: Vec<u32>,
}

impl Source {
    /// Text that is known to be good, as in tests and stubs. Line ends and a byte-order mark are still normalised.
    pub fn from_text(name: &str, text: &str) -> Source {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let text = if text.contains('\r') {
            text.replace("\r\n", "\n").replace('\r', "\n")
        } else {
            text.to_owned()
        };
        let mut line_starts = vec![0];
        line_starts.extend(
            text.bytes()
                .enumerate()
                .filter(|(_, b)| *b == b'\n')
                .map(|(at, _)| at as u32 + 1),
        );
        Source {
            name: name.to_owned(),
            text,
            line_starts,
        }
    }

    /// Decodes a program as CPython does: UTF-8, optional byte-order mark, optional coding comment that says UTF-8.
    ///
    /// # Errors
    /// One diagnostic, and a stand-in source to render it with: more than `limit` bytes, NUL or other binary content, invalid UTF-8,
    /// another encoding declared.
    pub fn decode(
        name: &str,
        bytes: &[u8],
        limit: usize,
    ) -> Result<Source, Box<(Source, Diagnostic)>> {
        let fail = |text: &str, code: Code, span: Span, message: String, help: &str| {
            Err(Box::new((
                Source::from_text(name, text),
                Diagnostic::error(code, span, message).help(help),
            )))
        };
        // Spans are 32 bits wide, so four gigabytes is a hard limit whatever the policy says.
        let limit = limit.min(u32::MAX as usize - 1);
        if bytes.len() > limit {
            return fail(
                "",
                codes::SOURCE_TOO_LARGE,
                Span::default(),
                format!(
                    "the program has {} bytes; the limit is {limit}",
                    bytes.len()
                ),
                "Shorten the program, pass large data as input, or raise `limits.source` in the policy.",
            );
        }
        if let Some(at) = bytes.iter().position(|b| *b == 0) {
            let line = 1 + bytes[..at].iter().filter(|b| **b == b'\n').count();
            return fail(
                "",
                codes::NOT_TEXT,
                Span::default(),
                format!(
                    "the file contains a NUL byte (offset {at}, line {line}): it is not Python source"
                ),
                "Pass the program's text, not a compiled or binary file.",
            );
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let at = error.valid_up_to();
                let good = std::str::from_utf8(&bytes[..at]).unwrap_or("");
                let line = 1 + good.bytes().filter(|b| *b == b'\n').count();
                let byte = bytes.get(at).copied().unwrap_or(0);
                return fail(
                    "",
                    codes::NOT_UTF8,
                    Span::default(),
                    format!("byte 0x{byte:02x} at offset {at} (line {line}) is not valid UTF-8"),
                    "Save the program as UTF-8.",
                );
            }
        };
        let source = Source::from_text(name, text);
        if let Some((span, encoding)) = source.coding_comment() {
            let normal = encoding.to_ascii_lowercase().replace('_', "-");
            if !matches!(
                normal.as_str(),
                "utf-8" | "utf8" | "utf-8-sig" | "u8" | "ascii" | "us-ascii"
            ) || (normal.contains("ascii") && !source.text.is_ascii())
            {
                let diagnostic = Diagnostic::error(
                    codes::ENCODING_DECLARATION,
                    span,
                    format!("the program declares the encoding `{encoding}`; only UTF-8 is read"),
                )
                .help("Save the program as UTF-8 and remove the coding comment.");
                return Err(Box::new((source, diagnostic)));
            }
        }
        Ok(source)
    }

    /// The encoding named by a PEP 263 comment in the first two lines, with its place.
    fn coding_comment(&self) -> Option<(Span, &str)> {
        for number in 1..=2 {
            let line = self.line(number);
            let blank = line.trim_start_matches([' ', '\t', '\x0c']);
            if !blank.starts_with('#') {
                if blank.is_empty() {
                    continue;
                }
                return None;
            }
            if let Some(at) = line.find("coding") {
                let rest = &line[at + 6..];
                if let Some(rest) = rest.strip_prefix([':', '=']) {
                    let name = rest.trim_start_matches([' ', '\t']);
                    let end = name
                        .find(|c: char| {
                            !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
                        })
                        .unwrap_or(name.len());
                    if end > 0 {
                        let start = self.line_starts[number as usize - 1] as usize
                            + (line.len() - name.len());
                        return Some((Span::new(start as u32, (start + end) as u32), &name[..end]));
                    }
                }
            }
        }
        None
    }

    /// The file name as the caller gave it, used in messages and tracebacks.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty where the span is not inside the text.
    pub fn slice(&self, span: Span) -> &str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or("")
    }

    /// Number of lines, at least 1.
    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    /// The line an offset is on, from 1.
    pub fn line_of(&self, offset: u32) -> u32 {
        self.line_starts.partition_point(|start| *start <= offset) as u32
    }

    /// Line and column of an offset; offsets past the end are at the end.
    pub fn position(&self, offset: u32) -> Position {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.line_of(offset as u32);
        let start = self.line_starts[line as usize - 1] as usize;
        Position {
            line,
            column: self.text[start..offset].chars().count() as u32 + 1,
        }
    }

    /// The text of a line (from 1) without its end; empty past the last line.
    pub fn line(&self, number: u32) -> &str {
        let Some(start) = (number as usize)
            .checked_sub(1)
            .and_then(|at| self.line_starts.get(at))
        else {
            return "";
        };
        let rest = &self.text[*start as usize..];
        rest.split('\n').next().unwrap_or("")
    }

    /// Byte span of a line (from 1) without its end.
    pub fn line_span(&self, number: u32) -> Span {
        let start = (number as usize)
            .checked_sub(1)
            .and_then(|at| self.line_starts.get(at))
            .copied();
        let start = start.unwrap_or(self.text.len() as u32);
        Span::new(start, start + self.line(number).len() as u32)
    }
}
