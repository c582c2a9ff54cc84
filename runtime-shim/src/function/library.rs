//! Functions of library modules that CPython writes in Python: they bind arguments, count as a frame and show as the
//! functions of a program do.

use super::{ArgList, Signature, function};
use crate::args::Args;
use crate::exception::{PyResult, Traced};
use crate::frame::enter_native;
use crate::names::{Name, Sym, sym};
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::RefCell;

/// A library function as emitted code names it: `WRAPS.call(&[f])?`, `WRAPS.value()`.
pub struct LibraryFunction {
    pub module: &'static str,
    pub signature: Signature,
    /// One entry per parameter of the signature, or none where no parameter has a default.
    pub defaults: fn() -> Vec<Value>,
    pub code: fn(&[Value]) -> PyResult<Value>,
}

thread_local! {
    /// The function object of each static, by its address: `f is f` holds.
    static MADE: RefCell<FxHashMap<usize, Value>> = RefCell::default();
}

fn no_defaults() -> Vec<Value> {
    Vec::new()
}

impl LibraryFunction {
    /// A function without defaults.
    pub const fn new(
        module: &'static str,
        signature: Signature,
        code: fn(&[Value]) -> PyResult<Value>,
    ) -> LibraryFunction {
        LibraryFunction {
            module,
            signature,
            defaults: no_defaults,
            code,
        }
    }

    /// The function object.
    pub fn value(&'static self) -> Value {
        let key = std::ptr::from_ref(self).cast::<u8>() as usize;
        MADE.with(|made| {
            made.borrow_mut()
                .entry(key)
                .or_insert_with(|| {
                    library_closure(self.module, &self.signature, (self.defaults)(), self.code)
                })
                .clone()
        })
    }

    /// A call with positional arguments.
    pub fn call(&'static self, args: &[Value]) -> PyResult<Value> {
        self.call_args(Args::positional(args))
    }

    /// A call with keywords.
    pub fn call_kw(&'static self, args: &[Value], named: &[(&Name, Value)]) -> PyResult<Value> {
        let named: Vec<(Sym, Value)> = named
            .iter()
            .map(|(name, value)| (name.sym(), value.clone()))
            .collect();
        self.call_args(Args::new(args, &named))
    }

    /// A call whose arguments hold stars.
    pub fn call_list(&'static self, args: ArgList) -> PyResult<Value> {
        args.with(&self.value(), |args| self.call_args(args))
    }

    fn call_args(&'static self, args: Args) -> PyResult<Value> {
        match self.value() {
            Value::Function(function) => function.call(args),
            _ => Ok(Value::None),
        }
    }
}

/// A function object of a library module that closes over values.
pub fn library_closure(
    module: &'static str,
    signature: &'static Signature,
    defaults: Vec<Value>,
    code: impl Fn(&[Value]) -> PyResult<Value> + 'static,
) -> Value {
    let made = function(signature, defaults, move |args| {
        let _frame = enter_native("").map_err(Traced)?;
        // The line is one of CPython's library, which a traceback here does not show.
        code(args).map_err(Traced)
    });
    if let Value::Function(function) = &made {
        function.set_attr(sym::DUNDER_MODULE, Value::from(module));
    }
    made
}

/// Binds the arguments of a method that CPython writes in Python: the receiver comes first.
pub fn bind_method(
    signature: &Signature,
    defaults: &[Value],
    this: &Value,
    args: Args,
) -> PyResult<Vec<Value>> {
    let mut pos = Vec::with_capacity(args.pos.len() + 1);
    pos.push(this.clone());
    pos.extend_from_slice(args.pos);
    super::bind(signature, defaults, Args::new(&pos, args.kw))
}
