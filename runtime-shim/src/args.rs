//! Arguments of a call, and the errors of binding them.

use crate::names::Sym;
use crate::value::Value;

/// The arguments of one call: positional ones, then keywords in call order (stars already expanded).
#[derive(Clone, Copy)]
pub struct Args<'a> {
    pub pos: &'a [Value],
    pub kw: &'a [(Sym, Value)],
}

impl<'a> Args<'a> {
    pub fn positional(pos: &'a [Value]) -> Args<'a> {
        Args { pos, kw: &[] }
    }
}
