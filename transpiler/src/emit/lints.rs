//! The lints an emitted function is excused from, because the Python it says is written that way.

use super::*;
use crate::infer::flow::{completes, continues};

/// One `allow` per function, naming only what that function needs.
pub(super) fn of(emitter: &Emitter<'_, '_>, ctx: &Ctx) -> TokenStream {
    let function = &emitter.program.functions[ctx.id];
    let mut lints: BTreeSet<&str> = BTreeSet::new();
    if function.params.len() + function.captures.len() > 7 {
        lints.insert("clippy::too_many_arguments");
    }
    let is_plain = |local: &LocalId| {
        let info = &function.locals[*local];
        !info.in_cell && !(ctx.id == MODULE && (info.shared || info.function.is_some()))
    };
    if ctx.declarations.has_early() || ctx.declarations.top().iter().any(is_plain) {
        // Declared with a value before the branches that assign it.
        lints.insert("unused_assignments");
    }
    visit::stmts(&function.body, &mut |stmt| match &stmt.kind {
        StmtKind::For { body, .. } | StmtKind::While { body, .. }
            if !completes(body) && !continues(body) =>
        {
            lints.insert("clippy::never_loop");
        }
        StmtKind::Try { .. } | StmtKind::With { .. } => {
            lints.insert("clippy::diverging_sub_expression");
            lints.insert("clippy::needless_return");
        }
        StmtKind::Match(_) => {
            lints.insert("clippy::needless_return");
        }
        StmtKind::If { body, orelse, .. } if body.iter().all(is_pass) || orelse_is_if(orelse) => {
            lints.insert("clippy::collapsible_else_if");
        }
        _ => {}
    });
    visit::exprs(emitter.program, &function.body, &mut |e| match &e.kind {
        _ if emitter.drops_arguments(e) => {
            // Blocks that say where a value ends.
            lints.extend(["clippy::blocks_in_conditions", "clippy::let_and_return"]);
        }
        ExprKind::Float(value) if is_near_constant(*value) => {
            lints.insert("clippy::approx_constant");
        }
        ExprKind::Float(value) if format!("{value:?}").len() > 17 => {
            lints.insert("clippy::excessive_precision");
        }
        ExprKind::Compare { first, rest } if rest.iter().any(|(_, e)| same_variable(first, e)) => {
            lints.insert("clippy::eq_op");
        }
        ExprKind::Binary { left, right, .. } if same_variable(left, right) => {
            lints.insert("clippy::eq_op");
        }
        ExprKind::And(_) | ExprKind::Or(_) => {
            lints.insert("clippy::nonminimal_bool");
        }
        _ => {}
    });
    if lints.is_empty() {
        return TokenStream::new();
    }
    let lints = lints
        .into_iter()
        .filter_map(|lint| syn::parse_str::<syn::Path>(lint).ok());
    quote!(#[allow(#(#lints),*)])
}

fn is_pass(stmt: &Stmt) -> bool {
    matches!(stmt.kind, StmtKind::Pass)
}

fn orelse_is_if(orelse: &[Stmt]) -> bool {
    matches!(
        orelse,
        [Stmt {
            kind: StmtKind::If { .. },
            ..
        }]
    )
}

fn same_variable(a: &Expr, b: &Expr) -> bool {
    match (&a.kind, &b.kind) {
        (ExprKind::Var(a), ExprKind::Var(b)) => a == b,
        (ExprKind::Int(a), ExprKind::Int(b)) => a == b,
        (ExprKind::Float(a), ExprKind::Float(b)) => a == b,
        _ => false,
    }
}

/// Close to a constant of `std` that clippy would name.
fn is_near_constant(value: f64) -> bool {
    use std::f64::consts;
    const KNOWN: [f64; 20] = [
        consts::PI,
        consts::E,
        consts::TAU,
        consts::FRAC_1_PI,
        consts::FRAC_1_SQRT_2,
        consts::FRAC_2_PI,
        consts::FRAC_2_SQRT_PI,
        consts::FRAC_PI_2,
        consts::FRAC_PI_3,
        consts::FRAC_PI_4,
        consts::FRAC_PI_6,
        consts::FRAC_PI_8,
        consts::LN_10,
        consts::LN_2,
        consts::LOG10_2,
        consts::LOG10_E,
        consts::LOG2_10,
        consts::LOG2_E,
        consts::SQRT_2,
        1.618_033_988_749_895,
    ];
    KNOWN.iter().any(|known| (known - value.abs()).abs() < 0.01)
}
