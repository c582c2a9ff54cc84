//! Functions as values, and binding the arguments of a call.

mod bind;
mod library;
mod list;

pub use bind::bind;
pub use library::{LibraryFunction, bind_method, library_closure};
pub use list::ArgList;

use crate::args::Args;
use crate::class::{Class, ClassId};
use crate::dict::Dict;
use crate::exception::{PyResult, Run, Up};
use crate::names::{Name, Sym, sym};
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

impl Signature {
    /// A signature whose parameters may all be given by position or by name.
    pub const fn plain(
        name: &'static str,
        qualname: &'static str,
        params: &'static [&'static str],
    ) -> Signature {
        Signature {
            name,
            qualname,
            doc: None,
            params,
            positional_only: 0,
            positional: params.len(),
            var_args: None,
            var_kwargs: None,
        }
    }

    /// Whether a call with exactly as many positional arguments as parameters needs no binding.
    #[inline]
    fn is_plain(&self) -> bool {
        self.positional == self.params.len() && self.var_args.is_none() && self.var_kwargs.is_none()
    }
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
    /// An `async def` without `yield`: calling it makes a coroutine.
    pub is_coroutine: bool,
    /// `__dict__`, once the program has asked for it: it is live, so attributes assigned later are in it.
    dict: RefCell<Option<Dict>>,
}

/// Attributes that are no part of a function's `__dict__`.
fn is_member(name: Sym) -> bool {
    matches!(
        name,
        sym::DUNDER_NAME
            | sym::DUNDER_QUALNAME
            | sym::DUNDER_MODULE
            | sym::DUNDER_DOC
            | sym::DUNDER_DEFAULTS
            | sym::DUNDER_KWDEFAULTS
            | sym::DUNDER_ANNOTATIONS
    )
}

/// A function object. `defaults` has one entry per parameter, `Value::Unset` where there is none.
pub fn function(
    signature: &'static Signature,
    defaults: Vec<Value>,
    code: impl Fn(&[Value]) -> Run<Value> + 'static,
) -> Value {
    new_function(signature, defaults, Rc::new(code), false)
}

/// The function object of an `async def` without `yield`.
pub fn coroutine_function(
    signature: &'static Signature,
    defaults: Vec<Value>,
    code: impl Fn(&[Value]) -> Run<Value> + 'static,
) -> Value {
    new_function(signature, defaults, Rc::new(code), true)
}

fn new_function(
    signature: &'static Signature,
    defaults: Vec<Value>,
    code: Code,
    is_coroutine: bool,
) -> Value {
    Value::Function(Rc::new(Function {
        signature,
        defaults,
        code,
        attrs: RefCell::default(),
        is_coroutine,
        dict: RefCell::default(),
    }))
}

impl Function {
    /// Calls the function. `TypeError` with CPython's text where the arguments do not fit.
    pub fn call(&self, args: Args) -> PyResult<Value> {
        if args.kw.is_empty()
            && args.pos.len() == self.signature.params.len()
            && self.signature.is_plain()
        {
            return (self.code)(args.pos).up();
        }
        let bound = bind(self.signature, &self.defaults, args)?;
        (self.code)(&bound).up()
    }

    /// An attribute: what was assigned, then what the declaration says.
    pub(crate) fn get_attr(&self, name: Sym) -> Option<Value> {
        let assigned = self
            .attrs
            .borrow()
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, v)| v.clone());
        if let Some(value) = assigned {
            return match value {
                Value::Unset => None,
                value => Some(value),
            };
        }
        if let Some(dict) = &*self.dict.borrow()
            && let Ok(Some(value)) = dict.get_str(name.text())
        {
            return Some(value);
        }
        Some(match name {
            sym::DUNDER_NAME => Value::from(self.signature.name),
            sym::DUNDER_QUALNAME => Value::from(self.signature.qualname),
            sym::DUNDER_MODULE => Value::from("__main__"),
            sym::DUNDER_DOC => self.signature.doc.map_or(Value::None, Value::from),
            sym::DUNDER_DEFAULTS => self.default_values(0, self.signature.positional, |_, v| v),
            sym::DUNDER_ANNOTATIONS => {
                // One dict, made when it is first asked for, so that changes of it stay.
                let none = Value::Dict(crate::dict::Dict::new());
                self.set_attr(name, none.clone());
                none
            }
            sym::DUNDER_KWDEFAULTS => self.keyword_defaults(),
            _ => return None,
        })
    }

    /// `__kwdefaults__`: a dict of the keyword-only parameters that have a default, else `None`.
    fn keyword_defaults(&self) -> Value {
        let dict = crate::dict::Dict::new();
        let named = self.signature.params.iter().zip(&self.defaults);
        for (name, value) in named.skip(self.signature.positional) {
            if !matches!(value, Value::Unset) {
                let _ = dict.set_str(name, value.clone());
            }
        }
        if dict.len() == 0 {
            Value::None
        } else {
            Value::Dict(dict)
        }
    }

    fn default_values(&self, from: usize, to: usize, pick: fn(usize, Value) -> Value) -> Value {
        let values: Vec<Value> = self
            .defaults
            .iter()
            .enumerate()
            .take(to)
            .skip(from)
            .filter(|(_, value)| !matches!(value, Value::Unset))
            .map(|(at, value)| pick(at, value.clone()))
            .collect();
        if values.is_empty() {
            Value::None
        } else {
            Value::Tuple(crate::tuple::Tuple::new(values))
        }
    }

    /// `__dict__`
    pub(crate) fn dict(&self) -> Dict {
        if let Some(dict) = &*self.dict.borrow() {
            return dict.clone();
        }
        let dict = Dict::new();
        self.attrs.borrow_mut().retain(|(name, value)| {
            let stays = is_member(*name);
            if !stays {
                let _ = dict.set_str(name.text(), value.clone());
            }
            stays
        });
        self.dict.replace(Some(dict.clone()));
        dict
    }

    /// Removes an assigned attribute; whether it was there.
    pub(crate) fn remove_attr(&self, name: Sym) -> bool {
        let dict = self.dict.borrow().clone();
        if let Some(dict) = dict
            && !is_member(name)
        {
            return matches!(dict.remove(&Value::from(name.text())), Ok(Some(_)));
        }
        let old = {
            let mut attrs = self.attrs.borrow_mut();
            let at = attrs.iter().position(|(known, _)| *known == name);
            at.map(|at| attrs.remove(at))
        };
        old.is_some()
    }

    pub(crate) fn set_attr(&self, name: Sym, value: Value) {
        let dict = self.dict.borrow().clone();
        if let Some(dict) = dict
            && !is_member(name)
        {
            // A text hashes and compares without user code.
            let _ = dict.set_str(name.text(), value);
            return;
        }
        let old = {
            let mut attrs = self.attrs.borrow_mut();
            match attrs.iter_mut().find(|(known, _)| *known == name) {
                Some(slot) => Some(std::mem::replace(&mut slot.1, value)),
                None => {
                    attrs.push((name, value));
                    None
                }
            }
        };
        drop(old);
    }

    /// What the program assigned to the function: its `__dict__`.
    pub(crate) fn own_attributes(&self) -> Vec<(Sym, Value)> {
        let special = |name: Sym| {
            let text = name.text();
            matches!(
                text,
                "__name__"
                    | "__qualname__"
                    | "__doc__"
                    | "__module__"
                    | "__annotations__"
                    | "__defaults__"
            )
        };
        self.attrs
            .borrow()
            .iter()
            .filter(|(name, value)| !special(*name) && !matches!(value, Value::Unset))
            .cloned()
            .collect()
    }

    /// `__qualname__`, as reprs show it.
    pub(crate) fn qualname(&self) -> String {
        match self.get_attr(sym::DUNDER_QUALNAME) {
            Some(Value::Str(text)) => text.as_str().to_owned(),
            _ => self.signature.qualname.to_owned(),
        }
    }
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

impl Builtin {
    /// A function of `builtins`.
    pub const fn function(name: &'static str, call: fn(Args) -> PyResult<Value>) -> Builtin {
        Builtin {
            name,
            module: "builtins",
            call,
            class: None,
        }
    }

    /// A type or exception of `builtins`.
    pub const fn class(
        name: &'static str,
        class: ClassId,
        call: fn(Args) -> PyResult<Value>,
    ) -> Builtin {
        Builtin {
            name,
            module: "builtins",
            call,
            class: Some(class),
        }
    }

    /// A call with positional arguments.
    #[inline]
    pub fn call(&self, args: &[Value]) -> PyResult<Value> {
        (self.call)(Args::positional(args))
    }

    /// A call with keywords.
    pub fn call_kw(&self, args: &[Value], named: &[(&Name, Value)]) -> PyResult<Value> {
        let named: Vec<(Sym, Value)> = named
            .iter()
            .map(|(name, value)| (name.sym(), value.clone()))
            .collect();
        (self.call)(Args::new(args, &named))
    }

    /// A call whose arguments hold stars.
    pub fn call_list(&'static self, args: ArgList) -> PyResult<Value> {
        args.with(&self.value(), |args| (self.call)(args))
    }

    /// The object: the class for a type, else the function.
    pub fn value(&'static self) -> Value {
        match self.class {
            Some(class) => Value::Class(Class::builtin(class)),
            None => Value::Builtin(self),
        }
    }
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

impl BoundMethod {
    pub(crate) fn call(&self, args: Args) -> PyResult<Value> {
        match &self.target {
            MethodTarget::Function(function) => with_receiver(&self.receiver, args, |args| {
                crate::ops::call_args(function, args)
            }),
            MethodTarget::Builtin(name) => crate::ops::call_method_sym(&self.receiver, *name, args),
        }
    }
}

/// Calls `callee` with the receiver put before the positional arguments; no allocation for up to four of them.
pub(crate) fn with_receiver(
    receiver: &Value,
    args: Args,
    callee: impl FnOnce(Args) -> PyResult<Value>,
) -> PyResult<Value> {
    let kw = args.kw;
    match args.pos {
        [] => callee(Args::new(std::slice::from_ref(receiver), kw)),
        [a] => callee(Args::new(&[receiver.clone(), a.clone()], kw)),
        [a, b] => callee(Args::new(&[receiver.clone(), a.clone(), b.clone()], kw)),
        [a, b, c] => callee(Args::new(
            &[receiver.clone(), a.clone(), b.clone(), c.clone()],
            kw,
        )),
        many => {
            let mut all = Vec::with_capacity(many.len() + 1);
            all.push(receiver.clone());
            all.extend_from_slice(many);
            callee(Args::new(&all, kw))
        }
    }
}

/// `<function f at 0x…>` and its like.
pub(crate) fn repr(function: &Rc<Function>) -> Str {
    Str::from_string(format!(
        "<function {} at {:#x}>",
        function.qualname(),
        Rc::as_ptr(function).cast::<u8>() as usize
    ))
}
