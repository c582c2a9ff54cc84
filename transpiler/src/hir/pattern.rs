//! `match` statements.
//!
//! A pattern tests a *subject*: a hidden variable of the function. Whatever a pattern takes out of its subject is a
//! hidden variable too, so nothing is evaluated twice, and the program's own names are bound only after the whole
//! pattern has succeeded, as in CPython.

use super::*;

pub struct Match {
    pub subject: Expr,
    /// The hidden variable that holds it.
    pub local: LocalId,
    pub cases: Vec<Case>,
}

pub struct Case {
    pub line: u32,
    pub pattern: Pattern,
    /// What the pattern binds once it has succeeded: from which hidden variable, to which name.
    pub binds: Vec<(LocalId, Var)>,
    pub guard: Option<Expr>,
    pub body: Vec<Stmt>,
}

pub struct Pattern {
    pub line: u32,
    pub kind: PatternKind,
}

pub enum PatternKind {
    /// Always succeeds: `_`, and a name, which the case binds.
    Wildcard,
    /// A condition over the subject.
    Test(Expr),
    /// All of them, in order.
    All(Vec<Pattern>),
    Or(Vec<Alternative>),
    Sequence {
        subject: LocalId,
        items: Vec<Part>,
        /// Which item is the star's.
        star: Option<usize>,
    },
    Mapping {
        subject: LocalId,
        keys: Vec<Expr>,
        values: Vec<Part>,
        rest: Option<LocalId>,
    },
    Class {
        subject: LocalId,
        class: Expr,
        /// How many parts are positional; the others belong to `names`, in order.
        positional: usize,
        names: Vec<String>,
        parts: Vec<Part>,
    },
}

/// Something taken out of a subject; it has a variable where its pattern looks at it.
pub struct Part {
    pub local: Option<LocalId>,
    pub pattern: Pattern,
}

pub struct Alternative {
    pub pattern: Pattern,
    /// What the alternative found, handed to the variables all alternatives share.
    pub keeps: Vec<(LocalId, LocalId)>,
}

impl Match {
    /// Whether some case is always taken.
    pub fn is_exhaustive(&self) -> bool {
        self.cases.last().is_some_and(Case::is_certain)
    }
}

impl Case {
    pub fn is_certain(&self) -> bool {
        self.guard.is_none() && self.pattern.is_certain()
    }
}

impl Pattern {
    pub fn is_certain(&self) -> bool {
        match &self.kind {
            PatternKind::Wildcard => true,
            PatternKind::All(patterns) => patterns.iter().all(Pattern::is_certain),
            PatternKind::Or(alternatives) => alternatives.iter().any(|a| a.pattern.is_certain()),
            _ => false,
        }
    }

    /// The expressions of a pattern, in evaluation order.
    pub fn exprs<'p>(&'p self, visit: &mut dyn FnMut(&'p Expr)) {
        match &self.kind {
            PatternKind::Wildcard => {}
            PatternKind::Test(e) => visit(e),
            PatternKind::All(patterns) => patterns.iter().for_each(|p| p.exprs(visit)),
            PatternKind::Or(alternatives) => {
                alternatives.iter().for_each(|a| a.pattern.exprs(visit));
            }
            PatternKind::Sequence { items, .. } => {
                items.iter().for_each(|p| p.pattern.exprs(visit))
            }
            PatternKind::Mapping { keys, values, .. } => {
                keys.iter().for_each(&mut *visit);
                values.iter().for_each(|p| p.pattern.exprs(visit));
            }
            PatternKind::Class { class, parts, .. } => {
                visit(class);
                parts.iter().for_each(|p| p.pattern.exprs(visit));
            }
        }
    }

    /// The hidden variables a pattern reads (`false`) and sets (`true`), outside its expressions.
    pub fn locals(&self, visit: &mut dyn FnMut(LocalId, bool)) {
        let parts = |subject: LocalId, parts: &[Part], visit: &mut dyn FnMut(LocalId, bool)| {
            visit(subject, false);
            for part in parts {
                part.local.iter().for_each(|local| visit(*local, true));
                part.pattern.locals(visit);
            }
        };
        match &self.kind {
            PatternKind::Wildcard | PatternKind::Test(_) => {}
            PatternKind::All(patterns) => patterns.iter().for_each(|p| p.locals(visit)),
            PatternKind::Or(alternatives) => {
                for alternative in alternatives {
                    alternative.pattern.locals(visit);
                    for (from, to) in &alternative.keeps {
                        visit(*from, false);
                        visit(*to, true);
                    }
                }
            }
            PatternKind::Sequence { subject, items, .. } => parts(*subject, items, visit),
            PatternKind::Mapping {
                subject,
                values,
                rest,
                ..
            } => {
                parts(*subject, values, visit);
                if let Some(rest) = rest {
                    visit(*subject, false);
                    visit(*rest, true);
                }
            }
            PatternKind::Class {
                subject,
                parts: inner,
                ..
            } => parts(*subject, inner, visit),
        }
    }
}
