//! `Generic` and `Protocol`, as bases of classes.

use super::alias::{Alias, Kind, alias, between, converted, wrong_count};
use super::variables::{arrange, collect_parameters, is_type_var_tuple, is_variable};
use super::{GENERIC, MODULE, PROTOCOL};
use crate::args::Args;
use crate::class::native::NativeClass;
use crate::class::{Class, ClassDraft, ClassId, object};
use crate::exception::{PyResult, type_error};
use crate::function::{LibraryFunction, Signature};
use crate::names::{Sym, sym};
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;

/// Whether a value is `Generic` or `Protocol`.
pub(super) fn is_generic_base(value: &Value) -> bool {
    is_generic(value) || is_protocol_base(value)
}

pub(super) fn is_generic(value: &Value) -> bool {
    matches!(value, Value::Class(class) if class.is(&GENERIC.class()))
}

fn is_protocol_base(value: &Value) -> bool {
    matches!(value, Value::Class(class) if class.is(&PROTOCOL.class()))
}

fn parameters_name() -> Sym {
    Sym::intern("__parameters__")
}

/// `Class[args]` of a generic class.
pub(super) fn subscribe(class: &Class, args: Args) -> PyResult<Value> {
    let key = args.one("__class_getitem__")?;
    let this = Value::Class(class.clone());
    let mut given: Vec<Value> = between(key)
        .iter()
        .map(converted)
        .collect::<PyResult<_>>()?;
    if is_generic_base(&this) {
        let name = class.name();
        if given.is_empty() {
            return Err(type_error(format!(
                "Parameter list to {name}[...] cannot be empty"
            )));
        }
        let variable = |value: &Value| {
            is_variable(value) || alias(value).is_some_and(|alias| alias.kind == Kind::Unpack)
        };
        if !given.iter().all(variable) {
            return Err(type_error(format!(
                "Parameters to {name}[...] must all be type variables or parameter specification variables."
            )));
        }
        for (at, variable) in given.iter().enumerate() {
            let earlier = given.get(..at).unwrap_or_default();
            if earlier.iter().any(|known| ops::is(known, variable)) {
                return Err(type_error(format!(
                    "Parameters to {name}[...] must all be unique"
                )));
            }
        }
    } else {
        let parameters = match class.lookup(parameters_name()) {
            Some(Value::Tuple(parameters)) => parameters.as_slice().to_vec(),
            _ => Vec::new(),
        };
        let shown = ops::repr(&this)?;
        if parameters.is_empty() {
            return Err(type_error(format!("{shown} is not a generic class")));
        }
        let many = parameters.iter().any(is_type_var_tuple);
        let arranged = arrange(shown.as_str(), &parameters, given)?;
        if arranged.len() != parameters.len() {
            return Err(wrong_count(
                shown.as_str(),
                arranged.len(),
                parameters.len(),
            ));
        }
        given = Vec::new();
        for value in arranged {
            match value {
                Value::Tuple(values) if many => given.extend_from_slice(values.as_slice()),
                Value::List(values) => {
                    given.push(Value::Tuple(Tuple::new(values.to_values())));
                }
                value => given.push(value),
            }
        }
    }
    Ok(object(Alias::new(this, given, None, Kind::Plain)))
}

/// `Generic.__init_subclass__`: which parameters the new class has.
pub(super) fn derived(draft: &mut ClassDraft) -> PyResult<Option<Value>> {
    let generic = GENERIC.class();
    let plain = match &draft.original_bases {
        Some(bases) => bases.iter().any(is_generic),
        None => {
            draft.bases.iter().any(|base| base.is(&generic)) && draft.name.as_str() != "Protocol"
        }
    };
    if plain {
        return Err(type_error("Cannot inherit from plain Generic"));
    }
    let mut parameters = Vec::new();
    if let Some(bases) = draft.original_bases.clone() {
        parameters = collect_parameters(&bases)?;
        let mut declared: Option<Vec<Value>> = None;
        for base in &bases {
            let Some(base) = alias(base).filter(|base| is_generic(&base.origin)) else {
                continue;
            };
            if declared.is_some() {
                return Err(type_error(
                    "Cannot inherit from Generic[...] multiple times.",
                ));
            }
            declared = Some(base.parameters()?);
        }
        if let Some(declared) = declared {
            let known = |value: &Value| declared.iter().any(|other| ops::is(other, value));
            let unknown: Vec<Value> = parameters
                .iter()
                .filter(|value| !known(value))
                .cloned()
                .collect();
            if !unknown.is_empty() {
                return Err(type_error(format!(
                    "Some type variables ({}) are not listed in Generic[{}]",
                    super::alias::type_texts(&unknown)?,
                    super::alias::type_texts(&declared)?
                )));
            }
            parameters = declared;
        }
    }
    draft.set(parameters_name(), Value::Tuple(Tuple::new(parameters)));
    Ok(None)
}

/// `Protocol.__init_subclass__`
pub(super) fn protocol_derived(draft: &mut ClassDraft) -> PyResult<Option<Value>> {
    let protocol = PROTOCOL.class();
    let is_protocol = draft.bases.iter().any(|base| base.is(&protocol));
    if draft.get(is_protocol_name()).is_none() {
        draft.set(is_protocol_name(), Value::Bool(is_protocol));
    }
    if is_protocol {
        for base in &draft.bases {
            let fits = base.kind() == Some(ClassId::Object)
                || base.is(&GENERIC.class())
                || base.is(&protocol)
                || is_allowed(base)
                || is_protocol_class(base);
            if !fits {
                return Err(type_error(format!(
                    "Protocols can only inherit from other protocols, got {}",
                    ops::repr(&Value::Class(base.clone()))?
                )));
            }
        }
    }
    Ok(None)
}

/// Abstract classes of the library that a protocol may extend.
fn is_allowed(class: &Class) -> bool {
    match class.0.module {
        "collections.abc" => matches!(
            class.name(),
            "Callable"
                | "Awaitable"
                | "Iterable"
                | "Iterator"
                | "AsyncIterable"
                | "Hashable"
                | "Sized"
                | "Container"
                | "Collection"
                | "Reversible"
        ),
        "contextlib" => matches!(
            class.name(),
            "AbstractContextManager" | "AbstractAsyncContextManager"
        ),
        _ => false,
    }
}

fn is_protocol_name() -> Sym {
    Sym::intern("_is_protocol")
}

/// Whether a class is itself a protocol, and not an implementation of one.
pub(super) fn is_protocol_class(class: &Class) -> bool {
    matches!(
        class.0.attrs.borrow().get(is_protocol_name()),
        Some(Value::Bool(true))
    )
}

fn is_runtime_protocol(class: &Class) -> bool {
    matches!(
        class.lookup(Sym::intern("_is_runtime_protocol")),
        Some(Value::Bool(true))
    )
}

/// Names that are no members of a protocol.
const EXCLUDED: &[&str] = &[
    "__parameters__",
    "__orig_bases__",
    "__orig_class__",
    "_is_protocol",
    "_is_runtime_protocol",
    "__abstractmethods__",
    "__annotations__",
    "__dict__",
    "__doc__",
    "__init__",
    "__module__",
    "__new__",
    "__slots__",
    "__subclasshook__",
    "__weakref__",
    "__class_getitem__",
];

/// The members of a protocol: what it and its bases define or annotate.
fn members(class: &Class) -> Vec<Sym> {
    let mut found: Vec<Sym> = Vec::new();
    let all = std::iter::once(class).chain(class.0.mro.iter());
    for base in all {
        if base.kind().is_some() || base.is(&GENERIC.class()) || base.is(&PROTOCOL.class()) {
            continue;
        }
        let mut names: Vec<Sym> = Vec::new();
        {
            let attrs = base.0.attrs.borrow();
            names.extend(attrs.iter().map(|(name, _)| name));
            if let Some(Value::Dict(annotations)) = attrs.get(sym::DUNDER_ANNOTATIONS) {
                for key in annotations.keys() {
                    if let Value::Str(key) = key {
                        names.push(Sym::intern(key.as_str()));
                    }
                }
            }
        }
        for name in names {
            let text = name.text();
            if !text.starts_with("_abc_") && !EXCLUDED.contains(&text) && !found.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

fn is_callable_member(class: &Class, name: Sym) -> bool {
    match ops::find_attr(&Value::Class(class.clone()), name) {
        Ok(Some(value)) => ops::is_callable(&value),
        _ => false,
    }
}

fn only_methods(class: &Class) -> bool {
    members(class)
        .into_iter()
        .all(|name| is_callable_member(class, name))
}

const NOT_RUNTIME: &str =
    "Instance and class checks can only be used with @runtime_checkable protocols";

fn has(value: &Value, name: Sym) -> PyResult<Option<Value>> {
    match ops::find_attr(value, name) {
        Err(error) if error.is(ClassId::AttributeError) => Ok(None),
        found => found,
    }
}

/// `isinstance(value, protocol)`; `None` where the class is no protocol, so that the usual rule holds.
pub(crate) fn protocol_instance(class: &Class, value: &Value) -> Option<PyResult<bool>> {
    if !class.is_subclass(&PROTOCOL.class()) || !is_protocol_class(class) {
        return None;
    }
    if class.is(&PROTOCOL.class()) || !is_runtime_protocol(class) {
        return Some(Err(type_error(NOT_RUNTIME)));
    }
    let own = ops::class_of(value);
    if own.is_subclass(class) {
        return Some(Ok(true));
    }
    for name in members(class) {
        let found = match has(value, name) {
            Ok(Some(found)) => found,
            Ok(None) => return Some(Ok(false)),
            Err(error) => return Some(Err(error)),
        };
        if matches!(found, Value::None) && is_callable_member(class, name) {
            return Some(Ok(false));
        }
    }
    Some(Ok(true))
}

/// `issubclass(class, protocol)`; `None` where `protocol` is none.
pub(crate) fn protocol_subclass(protocol: &Class, class: &Class) -> Option<PyResult<bool>> {
    if !protocol.is_subclass(&PROTOCOL.class()) || !is_protocol_class(protocol) {
        return None;
    }
    if protocol.is(&PROTOCOL.class()) || !is_runtime_protocol(protocol) {
        return Some(Err(type_error(NOT_RUNTIME)));
    }
    if !only_methods(protocol) {
        return Some(Err(type_error(
            "Protocols with non-method members don't support issubclass()",
        )));
    }
    if class.is_subclass(protocol) {
        return Some(Ok(true));
    }
    for name in members(protocol) {
        match defines(class, name) {
            true => {}
            false => return Some(Ok(false)),
        }
    }
    Some(Ok(true))
}

/// Whether a class or a base defines the name as something else than `None`.
fn defines(class: &Class, name: Sym) -> bool {
    match class.lookup(name) {
        Some(Value::None) => false,
        Some(_) => true,
        None => {
            let found = ops::find_attr(&Value::Class(class.clone()), name);
            matches!(found, Ok(Some(value)) if !matches!(value, Value::None))
                && class.builtin_base() != ClassId::Object
        }
    }
}

/// `runtime_checkable(cls)`
pub static RUNTIME_CHECKABLE: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("runtime_checkable", "runtime_checkable", &["cls"]),
    |args| {
        let [value] = args else {
            return Ok(Value::None);
        };
        match value {
            Value::Class(class)
                if class.is_subclass(&GENERIC.class()) && is_protocol_class(class) =>
            {
                ops::set_attr_sym(
                    value,
                    Sym::intern("_is_runtime_protocol"),
                    Value::Bool(true),
                )?;
                Ok(value.clone())
            }
            other => Err(type_error(format!(
                "@runtime_checkable can be only applied to protocol classes, got {}",
                ops::repr(other)?
            ))),
        }
    },
);

/// `type(Protocol)`
pub(super) static PROTOCOL_META: NativeClass = NativeClass {
    name: "_ProtocolMeta",
    module: MODULE,
    bases: || vec![crate::modules::abc::ABC_META.class()],
    methods: &[
        ("__instancecheck__", |this, args| {
            let value = args.one("__instancecheck__")?;
            let Value::Class(class) = this else {
                return Ok(Value::Bool(false));
            };
            match protocol_instance(class, value) {
                Some(answer) => answer.map(Value::Bool),
                None => Ok(Value::Bool(ops::class_of(value).is_subclass(class))),
            }
        }),
        ("__subclasscheck__", |this, args| {
            let (Value::Class(protocol), Value::Class(class)) =
                (this, args.one("__subclasscheck__")?)
            else {
                return Err(type_error("issubclass() arg 1 must be a class"));
            };
            match protocol_subclass(protocol, class) {
                Some(answer) => answer.map(Value::Bool),
                None => Ok(Value::Bool(class.is_subclass(protocol))),
            }
        }),
    ],
    ..NativeClass::BASE
};

/// The `__init__` that protocols and their implementations inherit.
pub(super) fn protocol_init(this: &Value, args: Args) -> PyResult<()> {
    let class = ops::class_of(this);
    if class.0.module == MODULE
        && let Some(method) = class.name().strip_prefix("Supports")
    {
        return Err(type_error(format!(
            "Can't instantiate abstract class {} with abstract method __{}__",
            class.name(),
            method.to_lowercase()
        )));
    }
    if is_protocol_class(&class) && !class.is(&PROTOCOL.class()) {
        return Err(type_error("Protocols cannot be instantiated"));
    }
    let own = PROTOCOL.class();
    let next = class
        .0
        .mro
        .iter()
        .filter(|base| !base.is(&own))
        .find_map(|base| base.0.attrs.borrow().get(sym::DUNDER_INIT).cloned());
    match (next, this) {
        (Some(init), Value::Instance(instance)) => {
            let bound = ops::bind_attr(&init, instance)?;
            ops::call_args(&bound, args).map(drop)
        }
        _ if args.pos.is_empty() && args.kw.is_empty() => Ok(()),
        _ => Err(type_error(format!("{}() takes no arguments", class.name()))),
    }
}

macro_rules! supports {
    ($($static:ident = $name:literal, $method:literal, $parameters:expr;)*) => {$(
        #[doc = concat!("`", $name, "`: has `", $method, "`.")]
        pub static $static: NativeClass = NativeClass {
            name: $name,
            module: MODULE,
            bases: || vec![PROTOCOL.class()],
            methods: &[($method, |_, _| Ok(Value::None))],
            class_methods: &[("__class_getitem__", subscribe)],
            attrs: || vec![
                ("_is_protocol", Value::Bool(true)),
                ("_is_runtime_protocol", Value::Bool(true)),
                ("__parameters__", Value::Tuple(Tuple::new($parameters))),
            ],
            ..NativeClass::BASE
        };
    )*};
}

supports! {
    SUPPORTS_INT = "SupportsInt", "__int__", Vec::new();
    SUPPORTS_FLOAT = "SupportsFloat", "__float__", Vec::new();
    SUPPORTS_COMPLEX = "SupportsComplex", "__complex__", Vec::new();
    SUPPORTS_BYTES = "SupportsBytes", "__bytes__", Vec::new();
    SUPPORTS_INDEX = "SupportsIndex", "__index__", Vec::new();
    SUPPORTS_ABS = "SupportsAbs", "__abs__", vec![super::T_CO.value()];
    SUPPORTS_ROUND = "SupportsRound", "__round__", vec![super::T_CO.value()];
}
