//! `asdict`, `astuple`, `replace`, `make_dataclass`, and classes with slots.

use super::field::{Kind, field_of};
use super::{Options, fields_of, is_instance, option_defaults, real_fields};
use crate::args::Args;
use crate::class::{Class, ClassDraft, ClassId};
use crate::dict::{DICT, Dict};
use crate::exception::{PyResult, type_error, value_error};
use crate::frame::enter_native;
use crate::function::{LibraryFunction, Signature};
use crate::list::List;
use crate::modules::copy;
use crate::names::{Sym, sym};
use crate::ops;
use crate::tuple::{TUPLE, Tuple};
use crate::value::Value;

/// `dataclasses.asdict(obj, *, dict_factory=dict)`
pub static ASDICT: LibraryFunction = LibraryFunction {
    module: "dataclasses",
    signature: Signature {
        name: "asdict",
        qualname: "asdict",
        doc: None,
        params: &["obj", "dict_factory"],
        positional_only: 0,
        positional: 1,
        var_args: None,
        var_kwargs: None,
    },
    defaults: || vec![Value::Unset, DICT.value()],
    code: |args| {
        if !is_instance(&args[0]) {
            return Err(type_error(
                "asdict() should be called on dataclass instances",
            ));
        }
        convert(&args[0], &args[1], true)
    },
};

/// `dataclasses.astuple(obj, *, tuple_factory=tuple)`
pub static ASTUPLE: LibraryFunction = LibraryFunction {
    module: "dataclasses",
    signature: Signature {
        name: "astuple",
        qualname: "astuple",
        doc: None,
        params: &["obj", "tuple_factory"],
        positional_only: 0,
        positional: 1,
        var_args: None,
        var_kwargs: None,
    },
    defaults: || vec![Value::Unset, TUPLE.value()],
    code: |args| {
        if !is_instance(&args[0]) {
            return Err(type_error(
                "astuple() should be called on dataclass instances",
            ));
        }
        convert(&args[0], &args[1], false)
    },
};

fn is_builtin(value: &Value, id: ClassId) -> bool {
    matches!(value, Value::Class(class) if class.kind() == Some(id))
}

/// `_asdict_inner` and `_astuple_inner`: the factory gets pairs, or values.
fn convert(value: &Value, factory: &Value, pairs: bool) -> PyResult<Value> {
    let _frame = enter_native("")?;
    if is_instance(value) {
        let mut made = Vec::new();
        for field in real_fields(value)?.unwrap_or_default() {
            let Some(field) = field_of(&field) else {
                continue;
            };
            let name = field.symbol();
            let own = ops::get_attr_sym(value, name)?;
            let inner = convert(&own, factory, pairs)?;
            made.push((name, inner));
        }
        if pairs && is_builtin(factory, ClassId::Dict) {
            let dict = Dict::new();
            for (name, inner) in made {
                dict.set(Value::from(name.text()), inner)?;
            }
            return Ok(Value::Dict(dict));
        }
        let items: Vec<Value> = made
            .into_iter()
            .map(|(name, inner)| {
                if pairs {
                    Value::Tuple(Tuple::new(vec![Value::from(name.text()), inner]))
                } else {
                    inner
                }
            })
            .collect();
        if !pairs && is_builtin(factory, ClassId::Tuple) {
            return Ok(Value::Tuple(Tuple::new(items)));
        }
        return ops::call(factory, &[Value::List(List::from_values(items))]);
    }
    match ops::unwrap_base(value) {
        Value::Tuple(tuple) => {
            let items = converted(tuple.as_slice().to_vec(), factory, pairs)?;
            if matches!(value, Value::Tuple(_)) {
                return Ok(Value::Tuple(Tuple::new(items)));
            }
            let class = Value::Class(ops::class_of(value));
            if ops::find_attr(value, Sym::intern("_fields"))?.is_some() {
                return ops::call(&class, &items);
            }
            ops::call(&class, &[Value::List(List::from_values(items))])
        }
        Value::List(list) => {
            let items = converted(list.to_values(), factory, pairs)?;
            let items = Value::List(List::from_values(items));
            if matches!(value, Value::List(_)) {
                return Ok(items);
            }
            ops::call(&Value::Class(ops::class_of(value)), &[items])
        }
        Value::Dict(dict) => {
            let mut items = Vec::new();
            for (key, inner) in dict.pairs() {
                items.push((
                    convert(&key, factory, pairs)?,
                    convert(&inner, factory, pairs)?,
                ));
            }
            if matches!(value, Value::Dict(_)) {
                let dict = Dict::new();
                for (key, inner) in items {
                    dict.set(key, inner)?;
                }
                return Ok(Value::Dict(dict));
            }
            let items = items
                .into_iter()
                .map(|(key, inner)| Value::Tuple(Tuple::new(vec![key, inner])))
                .collect();
            ops::call(
                &Value::Class(ops::class_of(value)),
                &[Value::List(List::from_values(items))],
            )
        }
        _ => copy::deep(value, &Dict::new()),
    }
}

fn converted(items: Vec<Value>, factory: &Value, pairs: bool) -> PyResult<Vec<Value>> {
    let mut out = Vec::with_capacity(items.len());
    for item in &items {
        out.push(convert(item, factory, pairs)?);
    }
    Ok(out)
}

/// `dataclasses.replace(obj, /, **changes)`
pub static REPLACE: LibraryFunction = LibraryFunction::new(
    "dataclasses",
    Signature {
        name: "replace",
        qualname: "replace",
        doc: None,
        params: &["obj"],
        positional_only: 1,
        positional: 1,
        var_args: None,
        var_kwargs: Some("changes"),
    },
    |args| {
        let [value, Value::Dict(changes)] = args else {
            return Ok(Value::None);
        };
        if !is_instance(value) {
            return Err(type_error(
                "replace() should be called on dataclass instances",
            ));
        }
        for field in fields_of(value)?.unwrap_or_default() {
            let Some(field) = field_of(&field) else {
                continue;
            };
            if field.kind.get() == Kind::ClassVar {
                continue;
            }
            let name = field.symbol();
            let key = Value::from(name.text());
            let changed = changes.get(&key)?.is_some();
            if !ops::truth(&field.init)? {
                if changed {
                    return Err(value_error(format!(
                        "field {} is declared with init=False, it cannot be specified with replace()",
                        name.text()
                    )));
                }
                continue;
            }
            if changed {
                continue;
            }
            if field.kind.get() == Kind::InitVar && !field.has_default() {
                return Err(value_error(format!(
                    "InitVar {} must be specified with replace()",
                    ops::repr(&key)?.as_str()
                )));
            }
            changes.set(key, ops::get_attr_sym(value, name)?)?;
        }
        let named: Vec<(Sym, Value)> = changes
            .pairs()
            .into_iter()
            .filter_map(|(name, value)| match name {
                Value::Str(name) => Some((Sym::intern(name.as_str()), value)),
                _ => None,
            })
            .collect();
        ops::call_args(&Value::Class(ops::class_of(value)), Args::new(&[], &named))
    },
);

/// `_add_slots`: the class again, with `__slots__`.
pub(super) fn with_slots(
    class: &Class,
    fields: &[Value],
    frozen: bool,
    weakref: bool,
) -> PyResult<Value> {
    if class.own_attr(sym::DUNDER_SLOTS).is_some() {
        return Err(type_error(format!(
            "{} already specifies __slots__",
            class.name()
        )));
    }
    let mut inherited: Vec<String> = Vec::new();
    for base in &class.0.mro {
        match base.own_attr(sym::DUNDER_SLOTS) {
            Some(Value::Str(name)) => inherited.push(name.as_str().to_owned()),
            Some(names) => {
                let names = ops::iter(&names)?;
                while let Some(Value::Str(name)) = names.next()? {
                    inherited.push(name.as_str().to_owned());
                }
            }
            None => {}
        }
    }
    let names: Vec<&str> = fields
        .iter()
        .filter_map(field_of)
        .filter(|field| field.kind.get() == Kind::Field)
        .map(|field| field.symbol().text())
        .collect();
    let slots: Vec<Value> = names
        .iter()
        .copied()
        .chain(weakref.then_some("__weakref__"))
        .filter(|name| !inherited.iter().any(|known| known == name))
        .map(Value::from)
        .collect();
    let mut attrs = class.own_attrs();
    attrs.retain(|(name, _)| !names.contains(&name.text()));
    attrs.push((sym::DUNDER_SLOTS, Value::Tuple(Tuple::new(slots))));
    if frozen {
        for (name, made) in super::generate::state_methods(class) {
            if class.own_attr(name).is_none() {
                attrs.push((name, made));
            }
        }
    }
    ClassDraft::again(class, attrs).finish()
}

/// `dataclasses.make_dataclass(cls_name, fields, *, bases=(), namespace=None, …)`
pub static MAKE_DATACLASS: LibraryFunction = LibraryFunction {
    module: "dataclasses",
    signature: Signature {
        name: "make_dataclass",
        qualname: "make_dataclass",
        doc: None,
        params: &[
            "cls_name",
            "fields",
            "bases",
            "namespace",
            "init",
            "repr",
            "eq",
            "order",
            "unsafe_hash",
            "frozen",
            "match_args",
            "kw_only",
            "slots",
            "weakref_slot",
        ],
        positional_only: 0,
        positional: 2,
        var_args: None,
        var_kwargs: None,
    },
    defaults: || {
        [
            Value::Unset,
            Value::Unset,
            Value::Tuple(Tuple::new(Vec::new())),
            Value::None,
        ]
        .into_iter()
        .chain(option_defaults())
        .collect()
    },
    code: |args| {
        let Value::Str(name) = ops::unwrap_base(&args[0]) else {
            return Err(type_error(format!(
                "type() argument 1 must be str, not {}",
                ops::type_name(&args[0])
            )));
        };
        let mut annotations: Vec<(Sym, Value)> = Vec::new();
        let mut defaults: Vec<(Sym, Value)> = Vec::new();
        let items = ops::iter(&args[1])?;
        while let Some(item) = items.next()? {
            let (name, annotation, default) = parse_field(&item)?;
            let name = match ops::unwrap_base(&name) {
                Value::Str(text) if is_identifier(text.as_str()) => text.clone(),
                _ => {
                    return Err(type_error(format!(
                        "Field names must be valid identifiers: {}",
                        ops::repr(&name)?.as_str()
                    )));
                }
            };
            if KEYWORDS.contains(&name.as_str()) {
                return Err(type_error(format!(
                    "Field names must not be keywords: {}",
                    name.repr().as_str()
                )));
            }
            let symbol = Sym::intern(name.as_str());
            if annotations.iter().any(|(known, _)| *known == symbol) {
                return Err(type_error(format!(
                    "Field name duplicated: {}",
                    name.repr().as_str()
                )));
            }
            annotations.push((symbol, annotation));
            if let Some(default) = default {
                defaults.push((symbol, default));
            }
        }
        let bases = match &args[2] {
            Value::Tuple(bases) => bases.as_slice().to_vec(),
            other => {
                let mut bases = Vec::new();
                let items = ops::iter(other)?;
                while let Some(base) = items.next()? {
                    bases.push(base);
                }
                bases
            }
        };
        let mut attrs: Vec<(Sym, Value)> = Vec::new();
        if let Value::Dict(namespace) = ops::unwrap_base(&args[3]) {
            for (name, value) in namespace.pairs() {
                if let Value::Str(name) = name {
                    attrs.push((Sym::intern(name.as_str()), value));
                }
            }
        }
        attrs.retain(|(name, _)| !defaults.iter().any(|(known, _)| known == name));
        attrs.extend(defaults);
        let mut draft = ClassDraft::dynamic(name.as_str(), &bases)?;
        draft.begin_body()?;
        for (name, value) in attrs {
            draft.put(name, value)?;
        }
        draft.annotations = annotations;
        let class = draft.finish()?;
        super::process::process(&class, &Options::read(&args[4..]))
    },
};

/// An item of `fields`: name, type and default.
fn parse_field(item: &Value) -> PyResult<(Value, Value, Option<Value>)> {
    if let Value::Str(_) = ops::unwrap_base(item) {
        return Ok((item.clone(), Value::from("typing.Any"), None));
    }
    let count = ops::len(item)?;
    let at = |at: i64| ops::get_item(item, &Value::Int(at));
    match count {
        2 => Ok((at(0)?, at(1)?, None)),
        3 => Ok((at(0)?, at(1)?, Some(at(2)?))),
        _ => Err(type_error(format!(
            "Invalid field: {}",
            ops::repr(item)?.as_str()
        ))),
    }
}

fn is_identifier(text: &str) -> bool {
    matches!(
        ops::call_method_sym(&Value::from(text), sym::ISIDENTIFIER, Args::positional(&[])),
        Ok(Value::Bool(true))
    )
}

const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];
