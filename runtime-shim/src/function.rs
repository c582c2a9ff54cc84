//! Functions as values, and calls.

use crate::args::Args;
use crate::class::ClassId;
use crate::exception::{PyResult, Run};
use crate::names::Sym;
use crate::string::Str;
use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

/// A translated function's declaration, emitted as a `static`.
pub struct Signature {
    pub name: &'static str,
    pub qualname: &'static str,
    pub doc: Option<&'static str>,
    /// Positional-only, then positional-or-keyword, then keyword-only parameters.
    pub params: &'static [&'static str],
    pub positional_only: usize,
    /// Positional-only plus positional-or-keyword.
    pub positional: usize,
    /// The name of `*args`.
    pub var_args: Option<&'static str>,
    /// The name of `**kwargs`.
    pub var_kwargs: Option<&'static str>,
}

/// The body of a translated function. It gets one value per entry of `Signature::params`, then the tuple of `*args`
/// and the dict of `**kwargs` where declared.
pub type Code = Rc<dyn Fn(&[Value]) -> Run<Value>>;

pub struct Function {
    pub signature: &'static Signature,
    /// Defaults, one per parameter of `signature.params`; `Value::Unset` where there is none.
    pub defaults: Vec<Value>,
    pub code: Code,
    /// `__name__`, `__doc__` and attributes assigned later.
    pub attrs: RefCell<Vec<(Sym, Value)>>,
}

/// A builtin function or type as emitted code names it: `SORTED.call(&[xs])?`, `INT.value()`.
pub struct Builtin {
    pub name: &'static str,
    /// The module it belongs to (`builtins`, `math`, …).
    pub module: &'static str,
    pub call: fn(Args) -> PyResult<Value>,
    /// Set for types and exceptions: calling constructs, and the value is the class.
    pub class: Option<ClassId>,
}

pub struct BoundMethod {
    pub receiver: Value,
    pub target: MethodTarget,
}

/// What a bound method calls.
pub enum MethodTarget {
    Function(Value),
    /// A method of a builtin type, by name.
    Builtin(Sym),
}

#[allow(dead_code)]
fn _shape(_: Str) {}
