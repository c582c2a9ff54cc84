//! Diagnostics as text for people and models, and as data for tools.

use super::codes::RULES;
use super::{Diagnostic, Severity};
use crate::source::{Source, Span};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::{Value, json};

/// The longest line that is shown whole, in bytes.
const LONG_LINE: usize = 400;

/// More diagnostics than this are only counted in text for a person.
const SHOWN: usize = 20;

/// Text for a person: the message, the underlined source and what to write instead.
pub fn text(diagnostics: &[Diagnostic], source: &Source, color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
    .decor_style(DecorStyle::Ascii);
    let mut parts: Vec<String> = diagnostics
        .iter()
        .take(SHOWN)
        .map(|diagnostic| renderer_text(&renderer, diagnostic, source) + "\n")
        .collect();
    if let more @ 1.. = diagnostics.len().saturating_sub(SHOWN) {
        parts.push(format!("and {more} more\n"));
    }
    parts.join("\n")
}

fn renderer_text(renderer: &Renderer, diagnostic: &Diagnostic, source: &Source) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let code = diagnostic.code.to_string();
    let group = level
        .primary_title(diagnostic.message.as_str())
        .id(code.as_str());
    let span = one_line(diagnostic.span, source);
    let line = source.line_of(span.start);
    let line_span = source.line_span(line);
    let shown = source.slice(line_span);
    let long = line_span.end - line_span.start > LONG_LINE as u32;
    let mut out = Vec::new();
    if source.text().is_empty() || long {
        // Nothing useful can be underlined, but the place is still said.
        let place = format!("{}:{}", source.name(), line);
        let text = level_text(diagnostic, &place);
        return match &diagnostic.help {
            Some(help) => format!("{text}\n  = help: {help}"),
            None => text,
        };
    }
    let start = (span.start - line_span.start) as usize;
    let end = (span.end.min(line_span.end).max(span.start) - line_span.start) as usize;
    let snippet = Snippet::source(shown)
        .line_start(line as usize)
        .path(source.name())
        .annotation(AnnotationKind::Primary.span(start..end.max(start)));
    let element = group.element(snippet);
    group_help(element, diagnostic, &mut out);
    renderer.render(&out)
}

fn group_help<'a>(
    group: annotate_snippets::Group<'a>,
    diagnostic: &'a Diagnostic,
    out: &mut Vec<annotate_snippets::Group<'a>>,
) {
    match &diagnostic.help {
        Some(help) => out.push(group.element(Level::HELP.message(help.as_str()))),
        None => out.push(group),
    }
}

fn level_text(diagnostic: &Diagnostic, place: &str) -> String {
    format!(
        "{}[{}]: {}\n --> {place}",
        diagnostic.severity.name(),
        diagnostic.code,
        diagnostic.message
    )
}

/// The part of a span on its first line, widened to whole characters.
fn one_line(span: Span, source: &Source) -> Span {
    let text = source.text();
    let mut start = (span.start as usize).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let line_end = source.line_span(source.line_of(start as u32)).end as usize;
    let mut end = (span.end as usize).clamp(start, line_end.max(start));
    while !text.is_char_boundary(end) {
        end += 1;
    }
    Span::new(start as u32, end as u32)
}

/// One diagnostic as the JSON object of results: `{code, cwe, severity, line, column, end, message, help}`.
pub fn json_value(diagnostic: &Diagnostic, source: &Source) -> Value {
    let start = source.position(diagnostic.span.start);
    let end = source.position(diagnostic.span.end);
    let cwe = diagnostic.code.rule().cwe;
    json!({
        "code": diagnostic.code.to_string(),
        "cwe": if cwe == "none" { Value::Null } else { Value::from(cwe) },
        "severity": diagnostic.severity.name(),
        "file": source.name(),
        "line": start.line,
        "column": start.column,
        "end": { "line": end.line, "column": end.column },
        "title": diagnostic.code.rule().title,
        "message": diagnostic.message,
        "help": diagnostic.help,
    })
}

/// All diagnostics as a JSON array.
pub fn json_values(diagnostics: &[Diagnostic], source: &Source) -> Value {
    diagnostics
        .iter()
        .map(|diagnostic| json_value(diagnostic, source))
        .collect()
}

/// A SARIF 2.1.0 log with one run. Each file has its own source; a rule stands once in the table of rules.
pub fn sarif(files: &[(&Source, &[Diagnostic])], version: &str) -> Value {
    let used = |rule: &&super::codes::Rule| {
        files
            .iter()
            .any(|(_, diagnostics)| diagnostics.iter().any(|d| d.code == rule.code))
    };
    let rules: Vec<&super::codes::Rule> = RULES.iter().filter(used).collect();
    let results: Vec<Value> = files
        .iter()
        .flat_map(|(source, diagnostics)| {
            diagnostics
                .iter()
                .map(|diagnostic| sarif_result(diagnostic, source, &rules))
        })
        .collect();
    let descriptors: Vec<Value> = rules
        .iter()
        .map(|rule| {
            let mut descriptor = json!({
                "id": rule.code.to_string(),
                "shortDescription": { "text": rule.title },
                "fullDescription": { "text": rule.explanation },
            });
            if rule.cwe != "none" {
                descriptor["properties"] = json!({ "tags": ["security", format!("external/cwe/{}", rule.cwe.to_lowercase())] });
            }
            descriptor
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "stelp", "version": version, "rules": descriptors } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn sarif_result(diagnostic: &Diagnostic, source: &Source, rules: &[&super::codes::Rule]) -> Value {
    let start = source.position(diagnostic.span.start);
    let end = source.position(diagnostic.span.end);
    let text = match &diagnostic.help {
        Some(help) => format!("{}. {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    json!({
        "ruleId": diagnostic.code.to_string(),
        "ruleIndex": rules.iter().position(|rule| rule.code == diagnostic.code),
        "level": diagnostic.severity.name(),
        "message": { "text": text },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(source.name()) },
                "region": {
                    "startLine": start.line,
                    "startColumn": start.column,
                    "endLine": end.line,
                    "endColumn": end.column,
                },
            },
        }],
    })
}

/// A file name as a URI reference: what is not allowed there is escaped byte by byte.
fn uri(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_' | b'~') {
            out.push(byte as char);
        } else {
            out += &format!("%{byte:02X}");
        }
    }
    out
}

/// The same for a model: the failing line, the rule and the allowed alternative, nothing else.
pub fn llm(diagnostics: &[Diagnostic], source: &Source) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.is_error())
    {
        let line = source.line_of(diagnostic.span.start);
        let mut text: String = source.line(line).trim().chars().take(160).collect();
        if text.is_empty() {
            text = "(empty line)".to_owned();
        }
        out += &format!(
            "line {line}: {text}\n{}: {}.",
            diagnostic.code, diagnostic.message
        );
        if let Some(help) = &diagnostic.help {
            out += &format!(" {help}");
        }
        out += "\n";
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::codes;

    fn example() -> (Source, Vec<Diagnostic>) {
        let source = Source::from_text("plan.py", "x = 1\ny = eval(\"é\") + x\n");
        let diagnostic = Diagnostic::error(
            codes::FORBIDDEN_BUILTIN,
            Span::new(10, 14),
            "`eval` is not available",
        );
        (source, vec![diagnostic.help("Use `int`.")])
    }

    #[test]
    fn text_underlines_the_place() {
        let (source, diagnostics) = example();
        let expected = "error[STP0501]: `eval` is not available\n --> plan.py:2:5\n  |\n2 | y = eval(\"é\") + x\n  |     ^^^^\n  |\n  = help: Use `int`.\n";
        assert_eq!(text(&diagnostics, &source, false), expected);
    }

    #[test]
    fn a_model_gets_the_line_and_the_alternative() {
        let (source, diagnostics) = example();
        let expected =
            "line 2: y = eval(\"é\") + x\nSTP0501: `eval` is not available. Use `int`.\n";
        assert_eq!(llm(&diagnostics, &source), expected);
    }

    #[test]
    fn data_has_the_place() {
        let (source, diagnostics) = example();
        let value = json_values(&diagnostics, &source);
        assert_eq!(value[0]["line"], 2);
        assert_eq!(value[0]["column"], 5);
        assert_eq!(value[0]["end"]["column"], 9);
        assert_eq!(value[0]["cwe"], "CWE-95");
        let log = sarif(&[(&source, &diagnostics)], "0.1.0");
        assert_eq!(log["runs"][0]["results"][0]["ruleIndex"], 0);
        assert_eq!(
            log["runs"][0]["tool"]["driver"]["rules"][0]["id"],
            "STP0501"
        );
    }

    #[test]
    fn odd_places_do_not_panic() {
        let diagnostic =
            |start, end| vec![Diagnostic::error(codes::SYNTAX, Span::new(start, end), "m")];
        for source in ["", "x", "é\n", "a\nb\n", &"x".repeat(5_000)] {
            let source = Source::from_text("p.py", source);
            for (start, end) in [(0, 0), (0, 1), (1, 1), (2, 3), (3, 100), (100, 200), (1, 0)] {
                let all = diagnostic(start, end);
                let _ = (
                    text(&all, &source, true),
                    llm(&all, &source),
                    json_values(&all, &source),
                );
            }
        }
    }
}
