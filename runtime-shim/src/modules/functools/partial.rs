//! `partial` and `partialmethod`.

use super::{MODULE, keywords, variadic};
use crate::args::Args;
use crate::class::native::{NativeClass, generic_alias, native_instance};
use crate::class::{Class, ClassId};
use crate::dict::Dict;
use crate::equality::ReprGuard;
use crate::exception::{PyResult, type_error};
use crate::function::{Signature, library_closure};
use crate::names::Sym;
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;

struct Partial {
    function: Value,
    args: Tuple,
    keywords: Dict,
}

fn state(value: &Value) -> Option<&Partial> {
    match value {
        Value::Instance(instance) => instance.native::<Partial>(),
        _ => None,
    }
}

/// `partial(function, *args, **keywords)`
pub static PARTIAL: NativeClass = NativeClass {
    name: "partial",
    module: MODULE,
    has_dict: true,
    new: Some(new_partial),
    init: Some(|_, _| Ok(())),
    methods: &[
        ("__call__", |this, args| match state(this) {
            Some(partial) => partial.call(args),
            None => Ok(Value::None),
        }),
        ("__repr__", |this, _| repr(this)),
    ],
    properties: &[
        ("func", |this| {
            Ok(state(this).map_or(Value::None, |partial| partial.function.clone()))
        }),
        ("args", |this| {
            Ok(state(this).map_or(Value::None, |partial| Value::Tuple(partial.args.clone())))
        }),
        ("keywords", |this| {
            Ok(state(this).map_or(Value::None, |partial| Value::Dict(partial.keywords.clone())))
        }),
    ],
    class_methods: &[("__class_getitem__", generic_alias)],
    ..NativeClass::BASE
};

fn new_partial(class: &Class, args: Args) -> PyResult<Value> {
    let Some((function, rest)) = args.pos.split_first() else {
        return Err(type_error("type 'partial' takes at least one argument"));
    };
    if !ops::is_callable(function) {
        return Err(type_error("the first argument must be callable"));
    }
    let keywords = Dict::new();
    let mut all = Vec::new();
    // A partial of a plain partial is one partial.
    let inner = state(function).filter(|_| {
        matches!(function, Value::Instance(instance)
            if instance.class().is(&PARTIAL.class()) && instance.has_no_attributes())
    });
    let function = match inner {
        Some(inner) => {
            all.extend_from_slice(inner.args.as_slice());
            for (name, value) in inner.keywords.pairs() {
                keywords.set(name, value)?;
            }
            inner.function.clone()
        }
        None => function.clone(),
    };
    all.extend_from_slice(rest);
    for (name, value) in args.kw {
        keywords.set_str(name.text(), value.clone())?;
    }
    Ok(native_instance(
        class,
        Box::new(Partial {
            function,
            args: Tuple::new(all),
            keywords,
        }),
    ))
}

/// `partial(function, *args, **keywords)` from inside the library.
pub(super) fn make(function: &Value, args: &[Value], named: &[(Sym, Value)]) -> PyResult<Value> {
    let mut all = vec![function.clone()];
    all.extend_from_slice(args);
    new_partial(&PARTIAL.class(), Args::new(&all, named))
}

impl Partial {
    fn call(&self, args: Args) -> PyResult<Value> {
        let positional: Vec<Value>;
        let pos = if self.args.len() == 0 {
            args.pos
        } else {
            positional = [self.args.as_slice(), args.pos].concat();
            &positional
        };
        if self.keywords.len() == 0 {
            return ops::call_args(&self.function, Args::new(pos, args.kw));
        }
        let mut named = keywords(&Value::Dict(self.keywords.clone()));
        for (name, value) in args.kw {
            match named.iter_mut().find(|(known, _)| known == name) {
                Some(slot) => slot.1 = value.clone(),
                None => named.push((*name, value.clone())),
            }
        }
        ops::call_args(&self.function, Args::new(pos, &named))
    }
}

fn repr(this: &Value) -> PyResult<Value> {
    let Some(partial) = state(this) else {
        return Ok(Value::None);
    };
    let class = ops::class_of(this);
    let Some(_guard) = ReprGuard::enter(ops::id(this) as usize) else {
        return Ok(Value::from("..."));
    };
    let mut parts = vec![ops::repr(&partial.function)?.as_str().to_owned()];
    for arg in partial.args.as_slice() {
        parts.push(ops::repr(arg)?.as_str().to_owned());
    }
    for (name, value) in partial.keywords.pairs() {
        parts.push(format!("{}={}", ops::to_str(&name)?, ops::repr(&value)?));
    }
    let name = if class.is(&PARTIAL.class()) {
        String::from("functools.partial")
    } else {
        class.name().to_owned()
    };
    Ok(Value::from(format!("{name}({})", parts.join(", "))))
}

/// `partialmethod(function, /, *args, **keywords)`
pub static PARTIALMETHOD: NativeClass = NativeClass {
    name: "partialmethod",
    module: MODULE,
    has_dict: true,
    new: Some(new_method),
    init: Some(|_, _| Ok(())),
    methods: &[
        ("__get__", |this, args| {
            get_method(this, args.pos.first(), args.pos.get(1))
        }),
        ("__repr__", |this, _| {
            let Some(method) = state(this) else {
                return Ok(Value::None);
            };
            let args: PyResult<Vec<String>> = method
                .args
                .as_slice()
                .iter()
                .map(|arg| Ok(ops::repr(arg)?.as_str().to_owned()))
                .collect();
            let mut named = Vec::new();
            for (name, value) in method.keywords.pairs() {
                named.push(format!("{}={}", ops::to_str(&name)?, ops::repr(&value)?));
            }
            Ok(Value::from(format!(
                "{}({}, {}, {})",
                ops::class_of(this).full_name(),
                ops::to_str(&method.function)?,
                args?.join(", "),
                named.join(", ")
            )))
        }),
    ],
    properties: &[
        ("func", |this| {
            Ok(state(this).map_or(Value::None, |partial| partial.function.clone()))
        }),
        ("args", |this| {
            Ok(state(this).map_or(Value::None, |partial| Value::Tuple(partial.args.clone())))
        }),
        ("keywords", |this| {
            Ok(state(this).map_or(Value::None, |partial| Value::Dict(partial.keywords.clone())))
        }),
    ],
    ..NativeClass::BASE
};

fn new_method(class: &Class, args: Args) -> PyResult<Value> {
    let Some((function, rest)) = args.pos.split_first() else {
        return Err(type_error(
            "partialmethod.__init__() missing 1 required positional argument: 'func'",
        ));
    };
    if !ops::is_callable(function) && !is_descriptor(function) {
        return Err(type_error(format!(
            "{} is not callable or a descriptor",
            ops::repr(function)?
        )));
    }
    let keywords = Dict::new();
    let mut all = Vec::new();
    let function = match state(function).filter(|_| is_partial_method(function)) {
        Some(inner) => {
            all.extend_from_slice(inner.args.as_slice());
            for (name, value) in inner.keywords.pairs() {
                keywords.set(name, value)?;
            }
            inner.function.clone()
        }
        None => function.clone(),
    };
    all.extend_from_slice(rest);
    for (name, value) in args.kw {
        keywords.set_str(name.text(), value.clone())?;
    }
    Ok(native_instance(
        class,
        Box::new(Partial {
            function,
            args: Tuple::new(all),
            keywords,
        }),
    ))
}

fn is_partial_method(value: &Value) -> bool {
    ops::class_of(value).is_subclass(&PARTIALMETHOD.class())
}

/// Whether `value.__get__` exists.
pub(super) fn is_descriptor(value: &Value) -> bool {
    match value {
        Value::Function(_) => true,
        Value::Object(_) => {
            super::descriptor_get(value, None, &Class::builtin(ClassId::Object)).is_some()
        }
        Value::Instance(instance) => instance
            .class()
            .lookup(crate::names::sym::DUNDER_GET)
            .is_some(),
        _ => false,
    }
}

static METHOD: Signature = variadic(
    "_method",
    "partialmethod._make_unbound_method.<locals>._method",
    &["cls_or_self"],
    "args",
    "keywords",
);

fn get_method(this: &Value, instance: Option<&Value>, owner: Option<&Value>) -> PyResult<Value> {
    let Some(method) = state(this) else {
        return Ok(Value::None);
    };
    let instance = instance.filter(|instance| !matches!(instance, Value::None));
    let owner = match (owner, instance) {
        (Some(Value::Class(owner)), _) => owner.clone(),
        (_, Some(instance)) => ops::class_of(instance),
        _ => Class::builtin(ClassId::Object),
    };
    if let Some(found) = super::descriptor_get(&method.function, instance, &owner) {
        let found = found?;
        if !ops::is(&found, &method.function) {
            let bound = make(
                &found,
                method.args.as_slice(),
                &keywords(&Value::Dict(method.keywords.clone())),
            )?;
            let receiver = ops::find_attr(&found, crate::names::sym::DUNDER_SELF);
            if let Ok(Some(receiver)) = receiver {
                ops::set_attr_sym(&bound, crate::names::sym::DUNDER_SELF, receiver)?;
            }
            return Ok(bound);
        }
    }
    let held = this.clone();
    let unbound = library_closure(MODULE, &METHOD, Vec::new(), move |args| {
        let ([receiver, rest, named], Some(method)) = (args, state(&held)) else {
            return Ok(Value::None);
        };
        let mut pos = vec![receiver.clone()];
        pos.extend_from_slice(method.args.as_slice());
        pos.extend(crate::iter::collect(rest)?);
        let mut all = keywords(&Value::Dict(method.keywords.clone()));
        for (name, value) in keywords(named) {
            match all.iter_mut().find(|(known, _)| *known == name) {
                Some(slot) => slot.1 = value,
                None => all.push((name, value)),
            }
        }
        ops::call_args(&method.function, Args::new(&pos, &all))
    });
    ops::set_attr_sym(&unbound, Sym::intern("_partialmethod"), this.clone())?;
    match super::descriptor_get(&unbound, instance, &owner) {
        Some(bound) => bound,
        None => Ok(unbound),
    }
}
