//! `match`: patterns and what they bind.

use super::*;
use ast::Pattern as Ast;

/// Builtin types whose one positional sub-pattern is the subject itself.
const MATCH_SELF: &[&str] = &[
    "bool",
    "bytearray",
    "bytes",
    "dict",
    "float",
    "frozenset",
    "int",
    "list",
    "set",
    "str",
    "tuple",
];

/// A name a pattern captures, and the hidden variable that holds what it found.
type Captures = Vec<(String, LocalId)>;

impl Lowerer<'_> {
    pub(super) fn match_stmt(&mut self, s: &ast::StmtMatch) -> Lowered<StmtKind> {
        let subject = self.expr(&s.subject)?;
        let local = self.hidden("subject");
        let mut cases = Vec::with_capacity(s.cases.len());
        for case in &s.cases {
            let mut captures = Vec::new();
            let pattern = self.pattern(&case.pattern, local, &mut captures)?;
            let mut binds = Vec::with_capacity(captures.len());
            for (name, from) in captures {
                binds.push((from, self.bind(&name, case.pattern.range())?));
            }
            cases.push(Case {
                line: self.line(case.pattern.range()),
                pattern,
                binds,
                guard: self.optional(case.guard.as_deref())?,
                body: self.block(&case.body)?,
            });
        }
        Ok(StmtKind::Match(Box::new(Match {
            subject,
            local,
            cases,
        })))
    }

    /// A variable no program can name.
    fn hidden(&mut self, role: &str) -> LocalId {
        self.new_local(self.current(), role, 1)
    }

    fn pattern(
        &mut self,
        pattern: &Ast,
        subject: LocalId,
        captures: &mut Captures,
    ) -> Lowered<Pattern> {
        let line = self.line(pattern.range());
        let kind = match pattern {
            Ast::MatchValue(p) => {
                let value = self.expr(&p.value)?;
                PatternKind::Test(self.compare(line, subject, CmpOp::Eq, value))
            }
            Ast::MatchSingleton(p) => {
                let kind = match p.value {
                    ast::Constant::Bool(b) => ExprKind::Bool(b),
                    _ => ExprKind::None,
                };
                let value = self.new_expr(line, kind);
                PatternKind::Test(self.compare(line, subject, CmpOp::Is, value))
            }
            Ast::MatchAs(p) => {
                let inner = match &p.pattern {
                    Some(inner) => self.pattern(inner, subject, captures)?.kind,
                    None => PatternKind::Wildcard,
                };
                if let Some(name) = &p.name {
                    captures.push((name.as_str().to_owned(), subject));
                }
                inner
            }
            Ast::MatchStar(p) => {
                if let Some(name) = &p.name {
                    captures.push((name.as_str().to_owned(), subject));
                }
                PatternKind::Wildcard
            }
            Ast::MatchOr(p) => self.alternatives(&p.patterns, subject, captures)?,
            Ast::MatchSequence(p) => {
                let star = p
                    .patterns
                    .iter()
                    .position(|item| matches!(item, Ast::MatchStar(_)));
                PatternKind::Sequence {
                    subject,
                    items: self.parts(&p.patterns, "item", captures)?,
                    star,
                }
            }
            Ast::MatchMapping(p) => {
                let mut keys = Vec::with_capacity(p.keys.len());
                for key in &p.keys {
                    keys.push(self.expr(key)?);
                }
                let values = self.parts(&p.patterns, "value", captures)?;
                let rest = p.rest.as_ref().map(|name| {
                    let rest = self.hidden("rest");
                    captures.push((name.as_str().to_owned(), rest));
                    rest
                });
                PatternKind::Mapping {
                    subject,
                    keys,
                    values,
                    rest,
                }
            }
            Ast::MatchClass(p) => self.class_pattern(p, line, subject, captures)?,
        };
        Ok(Pattern { line, kind })
    }

    fn parts(
        &mut self,
        patterns: &[Ast],
        role: &str,
        captures: &mut Captures,
    ) -> Lowered<Vec<Part>> {
        let mut parts = Vec::with_capacity(patterns.len());
        for pattern in patterns {
            if is_ignored(pattern) {
                let line = self.line(pattern.range());
                parts.push(Part {
                    local: None,
                    pattern: Pattern {
                        line,
                        kind: PatternKind::Wildcard,
                    },
                });
                continue;
            }
            let local = self.hidden(role);
            parts.push(Part {
                local: Some(local),
                pattern: self.pattern(pattern, local, captures)?,
            });
        }
        Ok(parts)
    }

    fn alternatives(
        &mut self,
        patterns: &[Ast],
        subject: LocalId,
        captures: &mut Captures,
    ) -> Lowered<PatternKind> {
        let mut shared: Captures = Vec::new();
        let mut out = Vec::with_capacity(patterns.len());
        for (at, pattern) in patterns.iter().enumerate() {
            let mut own = Vec::new();
            let pattern = self.pattern(pattern, subject, &mut own)?;
            if at == 0 {
                for (name, _) in &own {
                    let local = self.hidden(name);
                    shared.push((name.clone(), local));
                }
            }
            let keeps = own
                .iter()
                .filter_map(|(name, from)| {
                    let (_, to) = shared.iter().find(|(known, _)| known == name)?;
                    Some((*from, *to))
                })
                .collect();
            out.push(Alternative { pattern, keeps });
        }
        captures.extend(shared);
        Ok(PatternKind::Or(out))
    }

    fn class_pattern(
        &mut self,
        p: &ast::PatternMatchClass,
        line: u32,
        subject: LocalId,
        captures: &mut Captures,
    ) -> Lowered<PatternKind> {
        let class = self.expr(&p.cls)?;
        let takes_self =
            matches!(&class.kind, ExprKind::Builtin(name) if MATCH_SELF.contains(&name.as_str()));
        if takes_self && p.kwd_patterns.is_empty() && p.patterns.len() <= 1 {
            let value = self.new_expr(line, ExprKind::Var(Var::Local(subject)));
            let func = self.new_expr(line, ExprKind::Builtin("isinstance".to_owned()));
            let test = self.new_expr(
                line,
                ExprKind::Call {
                    func: Box::new(func),
                    args: vec![Arg::Positional(value), Arg::Positional(class)],
                },
            );
            let test = PatternKind::Test(test);
            return Ok(match p.patterns.first() {
                Some(inner) => {
                    let inner = self.pattern(inner, subject, captures)?;
                    PatternKind::All(vec![Pattern { line, kind: test }, inner])
                }
                None => test,
            });
        }
        let mut parts = self.parts(&p.patterns, "value", captures)?;
        for (name, pattern) in p.kwd_attrs.iter().zip(&p.kwd_patterns) {
            parts.extend(self.parts(std::slice::from_ref(pattern), name.as_str(), captures)?);
        }
        Ok(PatternKind::Class {
            subject,
            class,
            positional: p.patterns.len(),
            names: p
                .kwd_attrs
                .iter()
                .map(|name| self.mangle(name.as_str()))
                .collect(),
            parts,
        })
    }

    fn compare(&mut self, line: u32, subject: LocalId, op: CmpOp, value: Expr) -> Expr {
        let first = Box::new(self.new_expr(line, ExprKind::Var(Var::Local(subject))));
        self.new_expr(
            line,
            ExprKind::Compare {
                first,
                rest: vec![(op, value)],
            },
        )
    }
}

/// `_` and `*_`.
fn is_ignored(pattern: &Ast) -> bool {
    match pattern {
        Ast::MatchAs(p) => p.pattern.is_none() && p.name.is_none(),
        Ast::MatchStar(p) => p.name.is_none(),
        _ => false,
    }
}
