//! The functions of `typing`.

use super::alias::{Alias, Kind, alias, builtin_alias, new_union_members, union};
use super::item::{form, is_form};
use super::variables::forward_text;
use super::{ANNOTATED, MODULE};
use crate::class::{Class, ClassId, object};
use crate::dict::Dict;
use crate::exception::{PyResult, assertion_error, type_error, unsupported};
use crate::function::{LibraryFunction, Signature, library_closure};
use crate::names::{Sym, sym};
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;

fn at(args: &[Value], position: usize) -> Value {
    args.get(position).cloned().unwrap_or(Value::None)
}

const fn positional(name: &'static str, params: &'static [&'static str]) -> Signature {
    Signature {
        positional_only: params.len(),
        ..Signature::plain(name, name, params)
    }
}

/// `cast(typ, val)`
pub static CAST: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("cast", "cast", &["typ", "val"]),
    |args| Ok(at(args, 1)),
);

/// `assert_type(val, typ)`
pub static ASSERT_TYPE: LibraryFunction =
    LibraryFunction::new(MODULE, positional("assert_type", &["val", "typ"]), |args| {
        Ok(at(args, 0))
    });

/// `assert_never(arg)`
pub static ASSERT_NEVER: LibraryFunction =
    LibraryFunction::new(MODULE, positional("assert_never", &["arg"]), |args| {
        let shown = ops::repr(&at(args, 0))?;
        let mut text: String = shown.as_str().chars().take(100).collect();
        if shown.len() > 100 {
            text += "...";
        }
        Err(assertion_error(format!(
            "Expected code to be unreachable, but got: {text}"
        )))
    });

/// `reveal_type(obj)`: tells the type on standard error.
pub static REVEAL_TYPE: LibraryFunction =
    LibraryFunction::new(MODULE, positional("reveal_type", &["obj"]), |args| {
        let value = at(args, 0);
        let name = Value::from(ops::type_name(&value));
        let text = Value::from(format!("Runtime type is {}\n", ops::repr(&name)?));
        let stream = crate::modules::sys::stderr();
        ops::call_method_sym(
            &stream,
            sym::WRITE,
            crate::args::Args::positional(std::slice::from_ref(&text)),
        )?;
        Ok(value)
    });

/// Sets an attribute where the object takes any.
fn mark(value: &Value, name: &str) -> PyResult<()> {
    match ops::set_attr_sym(value, Sym::intern(name), Value::Bool(true)) {
        Err(error) if error.is(ClassId::AttributeError) || error.is(ClassId::TypeError) => Ok(()),
        other => other,
    }
}

/// `final(f)`
pub static FINAL_FUNCTION: LibraryFunction =
    LibraryFunction::new(MODULE, Signature::plain("final", "final", &["f"]), |args| {
        mark(&at(args, 0), "__final__")?;
        Ok(at(args, 0))
    });

/// `no_type_check(arg)`
pub static NO_TYPE_CHECK: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("no_type_check", "no_type_check", &["arg"]),
    |args| {
        let value = at(args, 0);
        if let Value::Class(class) = &value {
            let members: Vec<Value> = {
                let attrs = class.0.attrs.borrow();
                attrs.iter().map(|(_, member)| member.clone()).collect()
            };
            for member in members {
                if let Value::Function(_) = member {
                    mark(&member, "__no_type_check__")?;
                }
            }
        }
        mark(&value, "__no_type_check__")?;
        Ok(value)
    },
);

static DUMMY: Signature = Signature {
    var_args: Some("args"),
    var_kwargs: Some("kwds"),
    ..Signature::plain("_overload_dummy", "_overload_dummy", &[])
};

/// `overload(func)`: what stands for the declaration raises when called.
pub static OVERLOAD: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("overload", "overload", &["func"]),
    |_| {
        Ok(library_closure(MODULE, &DUMMY, Vec::new(), |_| {
            Err(crate::exception::not_implemented_error(
                "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.",
            ))
        }))
    },
);

/// `get_overloads(func)`: what `overload` was given is not kept.
pub static GET_OVERLOADS: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("get_overloads", "get_overloads", &["func"]),
    |_| Err(unsupported("typing.get_overloads")),
);

/// `clear_overloads()`
pub static CLEAR_OVERLOADS: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("clear_overloads", "clear_overloads", &[]),
    |_| Ok(Value::None),
);

static DECORATOR: Signature = Signature::plain(
    "decorator",
    "dataclass_transform.<locals>.decorator",
    &["cls_or_fn"],
);

/// `dataclass_transform(*, …)`
pub static DATACLASS_TRANSFORM: LibraryFunction = LibraryFunction {
    module: MODULE,
    signature: Signature {
        positional: 0,
        var_kwargs: Some("kwargs"),
        ..Signature::plain(
            "dataclass_transform",
            "dataclass_transform",
            &[
                "eq_default",
                "order_default",
                "kw_only_default",
                "field_specifiers",
            ],
        )
    },
    defaults: || {
        vec![
            Value::Bool(true),
            Value::Bool(false),
            Value::Bool(false),
            Value::Tuple(Tuple::empty()),
        ]
    },
    code: |args| {
        let names = [
            "eq_default",
            "order_default",
            "kw_only_default",
            "field_specifiers",
            "kwargs",
        ];
        let record = Dict::new();
        for (name, value) in names.iter().zip(args) {
            record.set_str(name, value.clone())?;
        }
        Ok(library_closure(
            MODULE,
            &DECORATOR,
            Vec::new(),
            move |args| {
                let value = at(args, 0);
                ops::set_attr_sym(
                    &value,
                    Sym::intern("__dataclass_transform__"),
                    Value::Dict(record.clone()),
                )?;
                Ok(value)
            },
        ))
    },
};

/// `get_origin(tp)`
pub static GET_ORIGIN: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("get_origin", "get_origin", &["tp"]),
    |args| origin(&at(args, 0)),
);

fn origin(value: &Value) -> PyResult<Value> {
    if let Some(alias) = alias(value) {
        return Ok(match alias.kind {
            Kind::Annotated => ANNOTATED.value(),
            _ => alias.origin.clone(),
        });
    }
    if let Some(origin) = form(value).and_then(super::item::Form::origin) {
        return Ok(origin);
    }
    if let Some((origin, _)) = builtin_alias(value) {
        return Ok(origin);
    }
    if new_union_members(value).is_some() {
        return Ok(Value::Class(ops::class_of(value)));
    }
    if super::generic::is_generic(value) {
        return Ok(value.clone());
    }
    match super::variables::part_origin_of(value) {
        Some(origin) => Ok(origin),
        None => Ok(Value::None),
    }
}

/// `get_args(tp)`
pub static GET_ARGS: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("get_args", "get_args", &["tp"]),
    |args| {
        let value = at(args, 0);
        let found = if let Some(alias) = alias(&value) {
            alias.all_args()
        } else if let Some((_, args)) = builtin_alias(&value) {
            args
        } else {
            new_union_members(&value).unwrap_or_default()
        };
        Ok(Value::Tuple(Tuple::new(found)))
    },
);

/// `is_typeddict(tp)`
pub static IS_TYPEDDICT: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("is_typeddict", "is_typeddict", &["tp"]),
    |args| {
        Ok(Value::Bool(match &at(args, 0) {
            Value::Class(class) => super::records::is_typed_dict(class),
            _ => false,
        }))
    },
);

/// `get_type_hints(obj, globalns=None, localns=None, include_extras=False)`
pub static GET_TYPE_HINTS: LibraryFunction = LibraryFunction {
    module: MODULE,
    signature: Signature::plain(
        "get_type_hints",
        "get_type_hints",
        &["obj", "globalns", "localns", "include_extras"],
    ),
    defaults: || vec![Value::Unset, Value::None, Value::None, Value::Bool(false)],
    code: |args| {
        let extras = ops::truth(&at(args, 3))?;
        let names: Vec<Dict> = [at(args, 1), at(args, 2)]
            .into_iter()
            .filter_map(|names| match names {
                Value::Dict(names) => Some(names),
                _ => None,
            })
            .collect();
        hints(&at(args, 0), &names, extras).map(Value::Dict)
    },
};

/// The type hints of a class or function.
pub(super) fn hints(value: &Value, names: &[Dict], extras: bool) -> PyResult<Dict> {
    let found = Dict::new();
    let unchecked = Sym::intern("__no_type_check__");
    if let Ok(Some(Value::Bool(true))) = ops::find_attr(value, unchecked) {
        return Ok(found);
    }
    if let Value::Class(class) = value {
        let order: Vec<Class> = std::iter::once(class.clone())
            .chain(class.0.mro.iter().cloned())
            .collect();
        for base in order.iter().rev() {
            let annotations = base.0.attrs.borrow().get(sym::DUNDER_ANNOTATIONS).cloned();
            if let Some(Value::Dict(annotations)) = annotations {
                add(&annotations, &found, names, extras)?;
            }
        }
        return Ok(found);
    }
    match ops::find_attr(value, sym::DUNDER_ANNOTATIONS) {
        Ok(Some(Value::Dict(annotations))) => add(&annotations, &found, names, extras)?,
        _ => match value {
            Value::Builtin(_) | Value::BoundMethod(_) | Value::Function(_) => {}
            other => {
                return Err(type_error(format!(
                    "{} is not a module, class, method, or function.",
                    ops::repr(other)?
                )));
            }
        },
    }
    Ok(found)
}

fn add(annotations: &Dict, found: &Dict, names: &[Dict], extras: bool) -> PyResult<()> {
    for (name, value) in annotations.pairs() {
        let value = evaluated(&super::alias::converted(&value)?, names)?;
        let value = if extras { value } else { stripped(&value)? };
        found.set(name, value)?;
    }
    Ok(())
}

/// A type whose forward references are replaced by what they name, as far as that is known.
fn evaluated(value: &Value, names: &[Dict]) -> PyResult<Value> {
    if let Some(text) = forward_text(value) {
        return named(text, names);
    }
    if let Some(alias) = alias(value) {
        if alias.kind == Kind::Literal {
            return Ok(value.clone());
        }
        let mut changed = false;
        let mut args = Vec::new();
        for (at, arg) in alias.args.iter().enumerate() {
            let new = match alias.kind {
                Kind::Annotated if at > 0 => arg.clone(),
                _ => evaluated(arg, names)?,
            };
            changed |= !ops::is(&new, arg);
            args.push(new);
        }
        if !changed {
            return Ok(value.clone());
        }
        return match alias.kind {
            Kind::Union => union(&args),
            kind => Ok(object(Alias::new(
                alias.origin.clone(),
                args,
                alias.name,
                kind,
            ))),
        };
    }
    if let Some((origin, args)) = builtin_alias(value) {
        let mut all = Vec::new();
        for arg in &args {
            let arg = match arg {
                Value::Str(_) => super::alias::converted(arg)?,
                arg => arg.clone(),
            };
            all.push(evaluated(&arg, names)?);
        }
        let key = match all.as_slice() {
            [only] => only.clone(),
            _ => Value::Tuple(Tuple::new(all)),
        };
        return ops::get_item(&origin, &key);
    }
    Ok(value.clone())
}

/// What a text names: a builtin type, or an entry of the dicts the program passed.
fn named(text: &str, names: &[Dict]) -> PyResult<Value> {
    for names in names.iter().rev() {
        if let Some(found) = names.get_str(text)? {
            return super::alias::converted(&found);
        }
    }
    let class = match text {
        "int" => ClassId::Int,
        "str" => ClassId::Str,
        "float" => ClassId::Float,
        "bool" => ClassId::Bool,
        "bytes" => ClassId::Bytes,
        "list" => ClassId::List,
        "dict" => ClassId::Dict,
        "set" => ClassId::Set,
        "frozenset" => ClassId::FrozenSet,
        "tuple" => ClassId::Tuple,
        "object" => ClassId::Object,
        "None" => ClassId::NoneType,
        _ => {
            return Err(unsupported(format!(
                "get_type_hints of the annotation '{text}', which is a text"
            )));
        }
    };
    Ok(Value::Class(Class::builtin(class)))
}

/// A type without `Annotated`, `Required` and `NotRequired`.
fn stripped(value: &Value) -> PyResult<Value> {
    let Some(alias) = alias(value) else {
        return Ok(value.clone());
    };
    if alias.kind == Kind::Annotated {
        return stripped(&at(&alias.args, 0));
    }
    if is_form(&alias.origin, "Required") || is_form(&alias.origin, "NotRequired") {
        return stripped(&at(&alias.args, 0));
    }
    if alias.kind == Kind::Literal {
        return Ok(value.clone());
    }
    let args: Vec<Value> = alias.args.iter().map(stripped).collect::<PyResult<_>>()?;
    if args.iter().zip(&alias.args).all(|(a, b)| ops::is(a, b)) {
        return Ok(value.clone());
    }
    match alias.kind {
        Kind::Union => union(&args),
        kind => Ok(object(Alias::new(
            alias.origin.clone(),
            args,
            alias.name,
            kind,
        ))),
    }
}
