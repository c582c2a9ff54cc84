//! `EnumType`: what an enumeration itself does — calls, lookup, iteration, and keeping its members.

use super::create::{Functional, functional};
use super::members::ENUM;
use super::{Boundary, LazyClass, info, is_enum, member_name, member_value, shown};
use crate::args::Args;
use crate::class::native::NativeClass;
use crate::class::{Class, ClassId, MappingProxy, object};
use crate::exception::{PyResult, attribute_error, type_error, value_error};
use crate::function::{Signature, bind};
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;

/// `enum.EnumType`
pub static ENUM_TYPE: NativeClass = NativeClass {
    name: "EnumType",
    module: "enum",
    bases: || vec![Class::builtin(ClassId::Type)],
    methods: &[
        ("__call__", |this, args| call(class_of(this)?, args)),
        ("__contains__", |this, args| {
            contains(class_of(this)?, args.one("EnumType.__contains__")?)
        }),
        ("__getitem__", |this, args| {
            let name = args.one("EnumType.__getitem__")?;
            match info(class_of(this)?) {
                Some(info) => ops::get_item(&Value::Dict(info.members.clone()), name),
                None => Ok(Value::None),
            }
        }),
        ("__getattr__", |this, args| {
            let _ = this;
            Err(attribute_error(
                ops::to_str(args.one("EnumType.__getattr__")?)?.as_str(),
            ))
        }),
        ("__iter__", |this, args| {
            args.none("EnumType.__iter__")?;
            ops::iter(&canonical(this, false)?).map(Value::Iter)
        }),
        ("__reversed__", |this, args| {
            args.none("EnumType.__reversed__")?;
            ops::iter(&canonical(this, true)?).map(Value::Iter)
        }),
        ("__len__", |this, args| {
            args.none("EnumType.__len__")?;
            ops::len(&canonical(this, false)?).map(Value::Int)
        }),
        ("__bool__", |_, _| Ok(Value::Bool(true))),
        ("__repr__", |this, args| {
            args.none("EnumType.__repr__")?;
            let class = class_of(this)?;
            let kind = match info(class) {
                Some(info) if info.is_flag => "flag",
                _ => "enum",
            };
            Ok(Value::from(format!(
                "<{kind} {}>",
                shown(&Value::from(class.name()))?
            )))
        }),
        ("__setattr__", |this, args| {
            let [Value::Str(name), value] = args.pos else {
                return Err(type_error("expected 2 arguments"));
            };
            set(class_of(this)?, name.as_str(), value)
        }),
        ("__delattr__", |this, args| {
            let [Value::Str(name)] = args.pos else {
                return Err(type_error("expected 1 argument"));
            };
            delete(class_of(this)?, name.as_str())
        }),
    ],
    properties: &[("__members__", |this| {
        Ok(match info(class_of(this)?) {
            Some(info) => object(MappingProxy(info.members.clone())),
            None => Value::None,
        })
    })],
    ..NativeClass::BASE
};

/// `enum.EnumMeta`, the old name.
pub static ENUM_META: LazyClass = LazyClass(|| ENUM_TYPE.value());

fn class_of(this: &Value) -> PyResult<&Class> {
    match this {
        Value::Class(class) => Ok(class),
        other => Err(type_error(format!(
            "descriptor requires a 'type' object but received a '{}'",
            ops::type_name(other)
        ))),
    }
}

fn canonical(this: &Value, backwards: bool) -> PyResult<Value> {
    let mut members = info(class_of(this)?).map_or_else(Vec::new, |info| info.canonical());
    if backwards {
        members.reverse();
    }
    Ok(Value::List(List::from_values(members)))
}

static CALL: Signature = Signature {
    name: "__call__",
    qualname: "EnumType.__call__",
    doc: None,
    params: &[
        "cls", "value", "names", "module", "qualname", "type", "start", "boundary",
    ],
    positional_only: 0,
    positional: 3,
    var_args: None,
    var_kwargs: None,
};

fn call(class: &Class, args: Args) -> PyResult<Value> {
    if let ([value], []) = (args.pos, args.kw) {
        return by_value(class, value);
    }
    let mut pos = vec![Value::Class(class.clone())];
    pos.extend_from_slice(args.pos);
    let defaults = [
        Value::Unset,
        Value::Unset,
        Value::None,
        Value::None,
        Value::None,
        Value::None,
        Value::Int(1),
        Value::None,
    ];
    let bound = bind(&CALL, &defaults, Args::new(&pos, args.kw))?;
    let [_, value, names, module, qualname, mixin, start, boundary] = bound.as_slice() else {
        return Ok(Value::None);
    };
    if matches!(names, Value::None) {
        return by_value(class, value);
    }
    let form = Functional {
        names,
        module,
        qualname,
        mixin,
        start,
        boundary,
    };
    functional(class, value, form)
}

/// `Enum.__new__`: the member with a value.
pub(super) fn by_value(class: &Class, value: &Value) -> PyResult<Value> {
    if let Value::Instance(instance) = value
        && instance.class().is(class)
    {
        return Ok(value.clone());
    }
    let Some(info) = info(class) else {
        return Err(type_error("Enum.__new__(X): X is not an enumeration"));
    };
    match info.by_value.get(value) {
        Ok(Some(member)) => return Ok(member),
        Ok(None) => {}
        Err(error) if error.is(ClassId::TypeError) => {
            for (_, member) in info.members.pairs() {
                if ops::eq(&member_value(&member), value)? {
                    return Ok(member);
                }
            }
        }
        Err(error) => return Err(error),
    }
    if info.members.len() == 0 {
        return Err(type_error(format!(
            "{} has no members defined",
            shown(&Value::Class(class.clone()))?
        )));
    }
    missing(class, &info, value)
}

/// The `_missing_` hook, and the error where it knows no better.
fn missing(class: &Class, info: &super::Info, value: &Value) -> PyResult<Value> {
    let receiver = Value::Class(class.clone());
    let found = ops::call_method_sym(
        &receiver,
        Sym::intern("_missing_"),
        Args::positional(std::slice::from_ref(value)),
    );
    let invalid = |value: &Value| -> PyResult<crate::exception::Exc> {
        Ok(value_error(format!(
            "{} is not a valid {}",
            shown(value)?,
            class.0.qualname.as_str()
        )))
    };
    let error = match found {
        Ok(result) => {
            if let Value::Instance(instance) = &result
                && instance.class().is_subclass(class)
            {
                return Ok(result);
            }
            let is_int = matches!(
                ops::unwrap_base(&result),
                Value::Int(_) | Value::Bool(_) | Value::Big(_)
            );
            if info.is_flag && info.boundary == Boundary::Eject && is_int {
                return Ok(result);
            }
            if matches!(result, Value::None) {
                return Err(invalid(value)?);
            }
            type_error(format!(
                "error in {}._missing_: returned {} instead of None or a valid member",
                class.name(),
                shown(&result)?
            ))
        }
        Err(error) if !error.is(ClassId::Exception) => return Err(error),
        Err(error) => error,
    };
    if !error.is(ClassId::ValueError)
        && let Some(data) = error.data()
    {
        data.context.replace(Some(invalid(value)?));
    }
    Err(error)
}

fn contains(class: &Class, member: &Value) -> PyResult<Value> {
    let of = ops::class_of(member);
    if !of.is_subclass(&ENUM.class()) {
        return Err(type_error(format!(
            "unsupported operand type(s) for 'in': '{}' and 'EnumType'",
            of.0.qualname.as_str()
        )));
    }
    let known = match info(class) {
        Some(info) => info.members.get(&member_name(member))?.is_some(),
        None => false,
    };
    Ok(Value::Bool(known && of.is_subclass(class)))
}

fn is_member_name(class: &Class, name: &str) -> PyResult<bool> {
    match info(class) {
        Some(info) if is_enum(class) => Ok(info.members.get(&Value::from(name))?.is_some()),
        _ => Ok(false),
    }
}

fn set(class: &Class, name: &str, value: &Value) -> PyResult<Value> {
    if is_member_name(class, name)? {
        return Err(attribute_error(format!(
            "cannot reassign member {}",
            shown(&Value::from(name))?
        )));
    }
    class.set_attr(Sym::intern(name), value.clone());
    Ok(Value::None)
}

fn delete(class: &Class, name: &str) -> PyResult<Value> {
    if is_member_name(class, name)? {
        return Err(attribute_error(format!(
            "{} cannot delete member {}.",
            shown(&Value::from(class.name()))?,
            shown(&Value::from(name))?
        )));
    }
    if class.remove_attr(Sym::intern(name)) {
        return Ok(Value::None);
    }
    let _ = sym::NAME;
    Err(ops::missing(
        &Value::Class(class.clone()),
        Sym::intern(name),
    ))
}
