//! `match` patterns: CPython's early errors, and the attributes class patterns read.

use super::Vetter;
use crate::diagnostic::codes;
use crate::hir::scope::pattern_names;
use crate::parse::Spanned;
use crate::parse::ast::{self, Expr, ExprContext, Pattern};
use crate::source::Span;
use std::collections::{BTreeSet, HashSet};

impl<'a> Vetter<'a> {
    pub(super) fn match_statement(&mut self, stmt: &'a ast::StmtMatch) {
        let last = stmt.cases.len().saturating_sub(1);
        for (at, case) in stmt.cases.iter().enumerate() {
            if at < last && case.guard.is_none() {
                self.unreachable_after(&case.pattern);
            }
            let mut names = HashSet::new();
            if let Pattern::MatchStar(_) = &case.pattern {
                self.pattern_error(case.pattern.span(), "invalid syntax: a star stands alone");
            }
            self.pattern(&case.pattern, &mut names);
        }
    }

    fn pattern_error(&mut self, span: Span, message: impl Into<String>) {
        self.syntax(codes::MATCH, span, message, "");
    }

    /// A pattern that takes everything must stand last.
    fn unreachable_after(&mut self, pattern: &'a Pattern) {
        match pattern {
            Pattern::MatchAs(p) if p.pattern.is_none() => {
                let message = match &p.name {
                    Some(name) => {
                        format!("name capture '{name}' makes remaining patterns unreachable")
                    }
                    None => "wildcard makes remaining patterns unreachable".to_owned(),
                };
                self.pattern_error(pattern.span(), message);
            }
            Pattern::MatchAs(p) => {
                if let Some(inner) = &p.pattern {
                    self.unreachable_after(inner);
                }
            }
            Pattern::MatchOr(p) => {
                if let Some(last) = p.patterns.last() {
                    self.unreachable_after(last);
                }
            }
            _ => {}
        }
    }

    fn capture(&mut self, name: &'a str, span: Span, names: &mut HashSet<&'a str>) {
        if !names.insert(name) {
            let message = format!("multiple assignments to name '{name}' in pattern");
            self.pattern_error(span, message);
        }
        self.bound_name(name, span);
    }

    fn patterns(&mut self, patterns: &'a [Pattern], names: &mut HashSet<&'a str>) {
        for pattern in patterns {
            self.pattern(pattern, names);
        }
    }

    fn pattern(&mut self, pattern: &'a Pattern, names: &mut HashSet<&'a str>) {
        let span = pattern.span();
        match pattern {
            Pattern::MatchValue(p) => {
                self.complex_literal(&p.value);
                if let Expr::JoinedStr(_) = p.value.as_ref() {
                    let message = "patterns may only match literals and attribute lookups";
                    self.pattern_error(span, message);
                }
            }
            Pattern::MatchSingleton(_) => {}
            Pattern::MatchSequence(p) => {
                let stars = |p: &&Pattern| matches!(p, Pattern::MatchStar(_));
                if p.patterns.iter().filter(stars).count() > 1 {
                    self.pattern_error(span, "multiple starred names in sequence pattern");
                }
                self.patterns(&p.patterns, names);
            }
            Pattern::MatchMapping(p) => {
                let mut seen = BTreeSet::new();
                for key in &p.keys {
                    self.complex_literal(key);
                    if let Some(value) = literal_key(key)
                        && !seen.insert(value)
                    {
                        let text = self.source.slice(key.span());
                        let text = match text.strip_prefix('"').and_then(|t| t.strip_suffix('"')) {
                            Some(inner) if !inner.contains(['"', '\'', '\\']) => {
                                format!("'{inner}'")
                            }
                            _ => text.to_owned(),
                        };
                        let message = format!("mapping pattern checks duplicate key ({text})");
                        self.pattern_error(key.span(), message);
                    }
                }
                self.patterns(&p.patterns, names);
                if let Some(rest) = &p.rest {
                    if rest.as_str() == "_" {
                        self.pattern_error(span, "invalid syntax: `**_` is the same as nothing");
                    }
                    self.capture(rest.as_str(), span, names);
                }
            }
            Pattern::MatchClass(p) => {
                let mut seen = HashSet::new();
                for name in &p.kwd_attrs {
                    if !seen.insert(name.as_str()) {
                        let message = format!("attribute name repeated in class pattern: {name}");
                        self.pattern_error(span, message);
                    }
                    self.attribute_name(name.as_str(), span, ExprContext::Load, None);
                }
                self.patterns(&p.patterns, names);
                self.patterns(&p.kwd_patterns, names);
            }
            Pattern::MatchStar(p) => {
                if let Some(name) = &p.name {
                    self.capture(name.as_str(), span, names);
                }
            }
            Pattern::MatchAs(p) => {
                if let Some(inner) = &p.pattern {
                    self.pattern(inner, names);
                }
                if let Some(name) = &p.name {
                    self.capture(name.as_str(), span, names);
                }
            }
            Pattern::MatchOr(p) => self.alternatives(&p.patterns, span, names),
        }
    }

    /// `1 + 2j` is the only sum a pattern may hold.
    fn complex_literal(&mut self, value: &'a Expr) {
        let Expr::BinOp(sum) = value else { return };
        let is_imaginary = |e: &Expr| matches!(e, Expr::Constant(c) if matches!(c.value, ast::Constant::Complex { .. }));
        let left = match sum.left.as_ref() {
            Expr::UnaryOp(e) => e.operand.as_ref(),
            other => other,
        };
        if is_imaginary(left) {
            self.pattern_error(value.span(), "real number required in complex literal");
        } else if !is_imaginary(&sum.right) {
            self.pattern_error(value.span(), "imaginary number required in complex literal");
        }
    }

    fn alternatives(&mut self, patterns: &'a [Pattern], span: Span, names: &mut HashSet<&'a str>) {
        let mut bound: Vec<BTreeSet<String>> = Vec::new();
        let before = names.clone();
        for (at, pattern) in patterns.iter().enumerate() {
            let mut own = before.clone();
            self.pattern(pattern, &mut own);
            names.extend(own);
            let mut captured = BTreeSet::new();
            pattern_names(pattern, &mut |name| {
                captured.insert(name.to_owned());
            });
            bound.push(captured);
            if at + 1 < patterns.len() {
                self.unreachable_after(pattern);
            }
        }
        if bound.windows(2).any(|pair| pair[0] != pair[1]) {
            self.pattern_error(span, "alternative patterns bind different names");
        }
    }
}

/// A key that CPython's compiler compares, so that equal ones are equal texts. Numbers compare by value there.
fn literal_key(key: &Expr) -> Option<String> {
    let Expr::Constant(constant) = key else {
        return None;
    };
    Some(match &constant.value {
        ast::Constant::Bool(value) => format!("n{}", u8::from(*value)),
        ast::Constant::Int(value) => format!("n{value}"),
        ast::Constant::Float(value) if value.fract() == 0.0 => format!("n{value:.0}"),
        ast::Constant::Float(value) => format!("n{value:?}"),
        ast::Constant::Str(text) => format!("s{text}"),
        ast::Constant::Bytes(bytes) => format!("b{bytes:?}"),
        ast::Constant::None => "None".to_owned(),
        _ => return None,
    })
}

/// The expressions of a pattern.
pub(super) fn expressions<'a>(pattern: &'a Pattern, f: &mut dyn FnMut(&'a Expr)) {
    match pattern {
        Pattern::MatchValue(p) => f(&p.value),
        Pattern::MatchSingleton(_) | Pattern::MatchStar(_) => {}
        Pattern::MatchSequence(p) => p.patterns.iter().for_each(|p| expressions(p, f)),
        Pattern::MatchMapping(p) => {
            p.keys.iter().for_each(&mut *f);
            p.patterns.iter().for_each(|p| expressions(p, f));
        }
        Pattern::MatchClass(p) => {
            f(&p.cls);
            p.patterns
                .iter()
                .chain(&p.kwd_patterns)
                .for_each(|p| expressions(p, f));
        }
        Pattern::MatchAs(p) => p.pattern.iter().for_each(|p| expressions(p, f)),
        Pattern::MatchOr(p) => p.patterns.iter().for_each(|p| expressions(p, f)),
    }
}
