//! The methods a dataclass gets. Each is a function object with a signature, so that it binds and shows as one.

use super::field::{Field, Kind, field_of};
use super::{FROZEN_INSTANCE_ERROR, is_missing};
use crate::args::Args;
use crate::class::{Class, Flags, Instance, NativeClass, native_instance, super_};
use crate::equality::{Comparison, ReprGuard, same_or_eq};
use crate::exception::{Exc, PyResult, Traced, type_error};
use crate::frame::enter_native;
use crate::function::{Signature, function};
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;
use std::fmt::Write;

static FACTORY_TYPE: NativeClass = NativeClass {
    methods: &[("__repr__", |_, args| {
        args.none("__repr__").map(|()| Value::from("<factory>"))
    })],
    name: "_HAS_DEFAULT_FACTORY_CLASS",
    module: "dataclasses",
    ..NativeClass::BASE
};

thread_local! {
    /// The default of a parameter whose field has a factory.
    static FACTORY: Value = native_instance(&FACTORY_TYPE.class(), Box::new(()));
}

fn leak(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

/// A generated method. What it names lives as long as the program, as classes do.
fn method(
    class: &Class,
    name: &'static str,
    params: Vec<&'static str>,
    positional: usize,
    defaults: Vec<Value>,
    code: impl Fn(&[Value]) -> PyResult<Value> + 'static,
) -> Value {
    let signature = Box::leak(Box::new(Signature {
        name,
        qualname: leak(format!("{}.{name}", class.0.qualname.as_str())),
        doc: None,
        params: params.leak(),
        positional_only: 0,
        positional,
        var_args: None,
        var_kwargs: None,
    }));
    function(signature, defaults, move |args| {
        let _frame = enter_native("").map_err(Traced)?;
        // CPython's frame is one of generated code, which has no line of the program.
        code(args).map_err(Traced)
    })
}

/// Where `__init__` takes the value of a field from.
enum Source {
    /// A parameter, by its place after `self`.
    Param(usize),
    /// A parameter that may be left out, else a call of the factory.
    ParamOrFactory(usize, Value),
    Factory(Value),
    Default(Value),
}

/// `__init__`. `std` and `kw_only` are those of `all` that are parameters.
pub(super) fn init(
    class: &Class,
    all: &[&Field],
    std: &[&Field],
    kw_only: &[&Field],
    frozen: bool,
    slots: bool,
) -> PyResult<Value> {
    let mut seen_default = false;
    for field in std {
        if field.has_default() || field.has_factory() {
            seen_default = true;
        } else if seen_default {
            return Err(type_error(format!(
                "non-default argument {} follows default argument",
                Str::new(field.symbol().text()).repr().as_str()
            )));
        }
    }
    let own_name = if all.iter().any(|field| field.symbol().text() == "self") {
        "__dataclass_self__"
    } else {
        "self"
    };
    let mut params = vec![own_name];
    let mut defaults = vec![Value::Unset];
    for field in std.iter().chain(kw_only) {
        params.push(field.symbol().text());
        defaults.push(if field.has_factory() {
            FACTORY.with(Clone::clone)
        } else {
            field.default_value()
        });
    }
    let place = |field: &Field| {
        std.iter()
            .chain(kw_only)
            .position(|param| param.symbol() == field.symbol())
            .map(|at| at + 1)
    };
    let mut stores: Vec<(Sym, Source)> = Vec::new();
    let mut passed: Vec<usize> = Vec::new();
    for field in all {
        let at = place(field);
        if field.kind.get() == Kind::InitVar {
            passed.extend(at);
            continue;
        }
        let source = match (at, field.has_factory()) {
            (Some(at), true) => Source::ParamOrFactory(at, field.factory.clone()),
            (None, true) => Source::Factory(field.factory.clone()),
            (Some(at), false) => Source::Param(at),
            (None, false) if slots && field.has_default() => Source::Default(field.default_value()),
            (None, false) => continue,
        };
        stores.push((field.symbol(), source));
    }
    let post_init = class.lookup(sym::DUNDER_POST_INIT).is_some();
    let positional = std.len() + 1;
    let code = move |args: &[Value]| {
        let Some(this) = args.first() else {
            return Ok(Value::None);
        };
        assign(this, args, &stores, frozen)?;
        if post_init {
            let passed: Vec<Value> = passed.iter().map(|at| args[*at].clone()).collect();
            ops::call_method_sym(this, sym::DUNDER_POST_INIT, Args::positional(&passed))?;
        }
        Ok(Value::None)
    };
    let made = method(class, "__init__", params, positional, defaults, code);
    Ok(made)
}

/// The value a field gets.
fn value_of(source: &Source, args: &[Value]) -> PyResult<Value> {
    Ok(match source {
        Source::Param(at) => args[*at].clone(),
        Source::ParamOrFactory(at, factory) => {
            let given = &args[*at];
            if matches!(given, Value::Instance(_))
                && FACTORY.with(|factory| ops::is(given, factory))
            {
                ops::call(factory, &[])?
            } else {
                given.clone()
            }
        }
        Source::Factory(factory) => ops::call(factory, &[])?,
        Source::Default(value) => value.clone(),
    })
}

fn assign(this: &Value, args: &[Value], stores: &[(Sym, Source)], frozen: bool) -> PyResult<()> {
    if let Value::Instance(instance) = this
        && instance.stores_plainly(frozen)
    {
        let mut values = Vec::with_capacity(stores.len());
        for (name, source) in stores {
            values.push((*name, value_of(source, args)?));
        }
        instance.fill(values);
        return Ok(());
    }
    for (name, source) in stores {
        let value = value_of(source, args)?;
        if frozen {
            if let Value::Instance(instance) = this {
                ops::generic_set(instance, *name, value)?;
            }
        } else {
            ops::set_attr_sym(this, *name, value)?;
        }
    }
    Ok(())
}

/// The values of fields, in order.
fn values(this: &Value, names: &[Sym]) -> PyResult<Vec<Value>> {
    let mut values = Vec::with_capacity(names.len());
    for name in names {
        values.push(ops::get_attr_sym(this, *name)?);
    }
    Ok(values)
}

/// `__repr__`
pub(super) fn repr(class: &Class, names: Vec<Sym>) -> Value {
    method(
        class,
        "__repr__",
        vec!["self"],
        1,
        Vec::new(),
        move |args| {
            let this = &args[0];
            let Some(_guard) = ReprGuard::enter(ops::id(this) as usize) else {
                return Ok(Value::from("..."));
            };
            // The guard is a function around this one in CPython.
            let _frame = enter_native("")?;
            let mut text = String::from(ops::class_of(this).0.qualname.as_str());
            text.push('(');
            for (at, name) in names.iter().enumerate() {
                if at > 0 {
                    text.push_str(", ");
                }
                text.push_str(name.text());
                text.push('=');
                let value = ops::get_attr_sym(this, *name)?;
                crate::equality::push_repr(&mut text, &value)?;
            }
            text.push(')');
            Ok(Value::from(text))
        },
    )
}

/// `__eq__`
pub(super) fn equals(class: &Class, names: Vec<Sym>) -> Value {
    method(
        class,
        "__eq__",
        vec!["self", "other"],
        2,
        Vec::new(),
        move |args| {
            let [this, other] = args else {
                return Ok(Value::NotImplemented);
            };
            if !same_class(this, other) {
                return Ok(Value::NotImplemented);
            }
            let (own, others) = (values(this, &names)?, values(other, &names)?);
            let _frame = enter_native(" in comparison")?;
            for (a, b) in own.iter().zip(&others) {
                if !same_or_eq(a, b)? {
                    return Ok(Value::Bool(false));
                }
            }
            Ok(Value::Bool(true))
        },
    )
}

fn same_class(this: &Value, other: &Value) -> bool {
    match (this, other) {
        (Value::Instance(a), Value::Instance(b)) => a.class().is(b.class()),
        _ => ops::class_of(this).is(&ops::class_of(other)),
    }
}

/// `__lt__`, `__le__`, `__gt__` or `__ge__`
pub(super) fn order(class: &Class, name: &'static str, op: Comparison, names: Vec<Sym>) -> Value {
    method(
        class,
        name,
        vec!["self", "other"],
        2,
        Vec::new(),
        move |args| {
            let [this, other] = args else {
                return Ok(Value::NotImplemented);
            };
            if !same_class(this, other) {
                return Ok(Value::NotImplemented);
            }
            let own = Value::Tuple(Tuple::new(values(this, &names)?));
            let others = Value::Tuple(Tuple::new(values(other, &names)?));
            op.values(&own, &others).map(Value::Bool)
        },
    )
}

/// `__hash__`
pub(super) fn hash(class: &Class, names: Vec<Sym>) -> Value {
    method(
        class,
        "__hash__",
        vec!["self"],
        1,
        Vec::new(),
        move |args| {
            let own = Value::Tuple(Tuple::new(values(&args[0], &names)?));
            crate::hash::hash(&own).map(Value::Int)
        },
    )
}

/// `__setattr__` of a frozen class
pub(super) fn frozen_set(class: &Class, names: Vec<Sym>) -> Value {
    let owner = class.clone();
    let params = vec!["self", "name", "value"];
    method(class, "__setattr__", params, 3, Vec::new(), move |args| {
        refuse_change(&owner, &args[0], &args[1], &names, "assign to")?;
        let next = super_(&Value::Class(owner.clone()), &args[0])?;
        ops::call_method_sym(&next, sym::DUNDER_SETATTR, Args::positional(&args[1..]))
    })
}

/// `__delattr__` of a frozen class
pub(super) fn frozen_del(class: &Class, names: Vec<Sym>) -> Value {
    let owner = class.clone();
    let params = vec!["self", "name"];
    method(class, "__delattr__", params, 2, Vec::new(), move |args| {
        refuse_change(&owner, &args[0], &args[1], &names, "delete")?;
        let next = super_(&Value::Class(owner.clone()), &args[0])?;
        ops::call_method_sym(&next, sym::DUNDER_DELATTR, Args::positional(&args[1..]))
    })
}

/// `__getstate__` and `__setstate__` of a frozen class with slots, which ordinary assignment cannot restore.
pub(super) fn state_methods(class: &Class) -> [(Sym, Value); 2] {
    let names = |this: &Value| -> PyResult<Vec<Sym>> {
        let fields = super::real_fields(this)?.unwrap_or_default();
        Ok(states(&fields).iter().map(|field| field.symbol()).collect())
    };
    let get = method(
        class,
        "__getstate__",
        vec!["self"],
        1,
        Vec::new(),
        move |args| {
            let own = values(&args[0], &names(&args[0])?)?;
            Ok(Value::List(List::from_values(own)))
        },
    );
    let params = vec!["self", "state"];
    let set = method(class, "__setstate__", params, 2, Vec::new(), move |args| {
        let state = crate::iter::collect(&args[1])?;
        if let Value::Instance(instance) = &args[0] {
            for (name, value) in names(&args[0])?.into_iter().zip(state) {
                ops::generic_set(instance, name, value)?;
            }
        }
        Ok(Value::None)
    });
    [(sym::DUNDER_GETSTATE, get), (sym::DUNDER_SETSTATE, set)]
}

fn refuse_change(
    owner: &Class,
    this: &Value,
    name: &Value,
    names: &[Sym],
    what: &str,
) -> PyResult<()> {
    let is_field = match name {
        Value::Str(text) => names.iter().any(|known| known.text() == text.as_str()),
        _ => false,
    };
    if is_field || ops::class_of(this).is(owner) {
        let message = format!("cannot {what} field {}", ops::repr(name)?.as_str());
        return Err(raised(&FROZEN_INSTANCE_ERROR, message));
    }
    Ok(())
}

/// An exception of a library module, ready to be raised.
#[cold]
pub(crate) fn raised(class: &'static NativeClass, message: String) -> Exc {
    match class.call(&[Value::from(message)]) {
        Ok(Value::Instance(instance)) => {
            let exc = Exc(instance);
            exc.set_context();
            exc
        }
        Ok(_) => type_error("exceptions must derive from BaseException"),
        Err(error) => error,
    }
}

/// The text of `inspect.signature(cls)` for a generated `__init__`, without the result.
pub(super) fn signature_text(std: &[&Field], kw_only: &[&Field]) -> PyResult<String> {
    let mut text = String::from("(");
    for (at, field) in std.iter().chain(kw_only).enumerate() {
        if at > 0 {
            text.push_str(", ");
        }
        if at == std.len() {
            text.push_str("*, ");
        }
        let annotation = field.annotation.borrow().clone();
        let _ = write!(
            text,
            "{}: {}",
            field.symbol().text(),
            annotation_text(&annotation)?
        );
        if field.has_factory() {
            text.push_str(" = <factory>");
        } else if field.has_default() {
            let _ = write!(text, " = {}", ops::repr(&field.default_value())?.as_str());
        }
    }
    text.push(')');
    Ok(text)
}

/// `inspect.formatannotation`
fn annotation_text(annotation: &Value) -> PyResult<String> {
    Ok(match annotation {
        Value::Class(class) => class.full_name(),
        Value::Object(_) => {
            let text = ops::repr(annotation)?.as_str().to_owned();
            if ops::class_of(annotation).0.module == "typing" {
                text.replace("typing.", "")
            } else {
                text
            }
        }
        other => ops::repr(other)?.as_str().to_owned(),
    })
}

/// Whether a value is the sentinel of no default.
pub(super) fn given(value: Value) -> Value {
    if is_missing(&value) {
        Value::Unset
    } else {
        value
    }
}

/// The field objects as their states.
pub(super) fn states(fields: &[Value]) -> Vec<&Field> {
    fields.iter().filter_map(field_of).collect()
}

impl Instance {
    /// Whether a new instance takes attributes without a hook, a descriptor or a slot having a say; `object.__setattr__`
    /// asks for no hook.
    fn stores_plainly(&self, by_object: bool) -> bool {
        let class = self.class();
        self.has_dict()
            && !class.has_properties()
            && (by_object || !class.flags().has(Flags::SETATTR))
            && self.exception().is_none()
    }

    /// Stores the attributes of a new instance.
    pub(crate) fn fill(&self, values: Vec<(Sym, Value)>) {
        for (name, value) in values {
            self.set(name, value);
        }
    }
}
