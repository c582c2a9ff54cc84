//! A first look at the text of an f-string, before the parser parses its fields one inside the other.

/// What is between the braces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// Words and punctuation characters in the longest replacement field: no expression in it is deeper.
    pub weight: usize,
    /// A replacement field is not closed.
    pub open: bool,
    /// A backslash inside a field, where Python 3.11 allows none.
    pub backslash: bool,
    /// A `#` inside a field and outside a string, where Python 3.11 allows none.
    pub hash: bool,
}

/// Scans the raw text between the quotes of an f-string.
pub fn scan(text: &str, raw: bool) -> Scan {
    let mut out = Scan::default();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if !raw => match chars.next() {
                // A character name: its braces open no field.
                Some('N') if chars.peek() == Some(&'{') => {
                    for c in chars.by_ref() {
                        if c == '}' {
                            break;
                        }
                    }
                }
                // `\{` is a backslash and an opening brace to Python.
                Some('{') => field(&mut chars, &mut out),
                _ => {}
            },
            '{' if chars.peek() == Some(&'{') => {
                chars.next();
            }
            '{' => field(&mut chars, &mut out),
            _ => {}
        }
    }
    out
}

/// Reads one field up to its closing brace.
fn field(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, out: &mut Scan) {
    let mut depth = 1usize;
    let mut weight = 0;
    let mut in_word = false;
    let mut quote = None;
    let mut brackets = 0usize;
    // After the colon everything is literal text, except fields of their own.
    let mut spec = false;
    for c in chars.by_ref() {
        let word = c.is_alphanumeric() || c == '_';
        if (word && !in_word) || !(word || c.is_whitespace()) {
            weight += 1;
        }
        in_word = word;
        match c {
            '\\' => out.backslash = true,
            '\'' | '"' if !spec => match quote {
                None => quote = Some(c),
                Some(open) if open == c => quote = None,
                Some(_) => {}
            },
            _ if quote.is_some() => {}
            '#' if !spec => out.hash = true,
            '(' | '[' => brackets += 1,
            ')' | ']' => brackets = brackets.saturating_sub(1),
            ':' if depth == 1 && brackets == 0 => spec = true,
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            _ => {}
        }
    }
    out.weight = out.weight.max(weight);
    out.open |= depth > 0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields() {
        assert_eq!(scan("plain {{}} text", false), Scan::default());
        assert_eq!(scan(r"\N{DASH}", false), Scan::default());
        assert_eq!(scan("{a + b}", false).weight, 4);
        assert!(scan("{a[", false).open);
        assert!(scan(r"{'\n'.join(x)}", false).backslash);
        assert!(!scan(r"\n{x}", false).backslash);
        assert!(scan("{x # y}", false).hash);
        assert!(!scan("{x:#x}", false).hash);
        assert!(!scan("{x:'>10}", false).open);
        assert!(!scan("{d[':#'] + x[1:2]}", false).hash);
    }
}
