//! `Enum`, `ReprEnum`, `IntEnum` and `StrEnum`: what members are and how they show.

use super::markers::native_property;
use super::metaclass::ENUM_TYPE;
use super::{
    Boundary, Info, Maker, body, create, flags, info, member_name, member_value, metaclass, shown,
};
use crate::args::Args;
use crate::class::native::NativeClass;
use crate::class::{Class, ClassId, StaticMethod, object};
use crate::dict::Dict;
use crate::exception::{PyResult, type_error};
use crate::function::{Builtin, Signature};
use crate::iter::SORTED;
use crate::list::List;
use crate::ops;
use crate::string::Str;
use crate::value::Value;
use std::cell::Cell;

/// `enum.Enum`
pub static ENUM: NativeClass = NativeClass {
    name: "Enum",
    module: "enum",
    metaclass: Some(|| ENUM_TYPE.class()),
    new: Some(|class, args| {
        let value = args.one("Enum.__new__")?;
        metaclass::by_value(class, value)
    }),
    init: Some(|_, _| Ok(())),
    methods: &[
        ("__repr__", |this, args| {
            args.none("Enum.__repr__")?;
            repr(this)
        }),
        ("__str__", |this, args| {
            args.none("Enum.__str__")?;
            str(this)
        }),
        ("__format__", |this, args| {
            let Value::Str(spec) = args.one("Enum.__format__")? else {
                return Err(type_error("__format__() argument must be str"));
            };
            format(this, spec)
        }),
        ("__hash__", |this, args| {
            args.none("Enum.__hash__")?;
            let hashed = match base_of(this) {
                Some(base) => base,
                None => member_name(this),
            };
            crate::hash::hash(&hashed).map(Value::Int)
        }),
        ("__copy__", |this, _| Ok(this.clone())),
        ("__deepcopy__", |this, _| Ok(this.clone())),
    ],
    class_methods: &[("_missing_", |_, args| {
        args.one("Enum._missing_")?;
        Ok(Value::None)
    })],
    attrs: || {
        vec![
            ("name", native_property("name", member_name)),
            ("value", native_property("value", member_value)),
            (
                "_generate_next_value_",
                object(StaticMethod(Value::Builtin(&NEXT_VALUE))),
            ),
        ]
    },
    subclassed: Some(create::subclassed),
    body: Some(|name, bases| Ok(Box::new(body::Body::new(name, bases)?))),
    has_dict: true,
    ..NativeClass::BASE
};

/// `enum.ReprEnum`
pub static REPR_ENUM: NativeClass = NativeClass {
    name: "ReprEnum",
    module: "enum",
    bases: || vec![ENUM.class()],
    has_dict: true,
    ..NativeClass::BASE
};

/// `enum.IntEnum`
pub static INT_ENUM: NativeClass = NativeClass {
    name: "IntEnum",
    module: "enum",
    bases: || vec![Class::builtin(ClassId::Int), REPR_ENUM.class()],
    has_dict: true,
    ..NativeClass::BASE
};

/// `enum.StrEnum`
pub static STR_ENUM: NativeClass = NativeClass {
    name: "StrEnum",
    module: "enum",
    bases: || vec![Class::builtin(ClassId::Str), REPR_ENUM.class()],
    attrs: || {
        vec![(
            "_generate_next_value_",
            object(StaticMethod(Value::Builtin(&LOWER_NAME))),
        )]
    },
    has_dict: true,
    ..NativeClass::BASE
};

/// The enumerations of this module, which no class statement made.
pub(super) fn native_info(class: &Class) -> Option<Info> {
    if !super::is_enum(class) {
        return None;
    }
    let (kind, is_flag, boundary) = if class.is(&INT_ENUM.class()) {
        (Some(ClassId::Int), false, Boundary::Strict)
    } else if class.is(&STR_ENUM.class()) {
        (Some(ClassId::Str), false, Boundary::Strict)
    } else if class.is(&flags::FLAG.class()) {
        (None, true, Boundary::Strict)
    } else if class.is(&flags::INT_FLAG.class()) {
        (Some(ClassId::Int), true, Boundary::Keep)
    } else {
        (None, false, Boundary::Strict)
    };
    Some(Info {
        class: class.clone(),
        member_type: kind.map(Class::builtin),
        maker: Maker::Object,
        saved_new: (kind == Some(ClassId::Str)).then(|| Value::Builtin(&STR_NEW)),
        value_repr: None,
        names: List::new(),
        members: Dict::new(),
        by_value: Dict::new(),
        is_flag,
        boundary,
        flag_mask: Cell::new(0),
        singles_mask: Cell::new(0),
        by_definition: Cell::new(false),
    })
}

/// The builtin value that a member is too.
fn base_of(this: &Value) -> Option<Value> {
    match this {
        Value::Instance(instance) => instance.base_value().cloned(),
        _ => None,
    }
}

/// The builtin value a member shows as: that of a `ReprEnum`.
pub(super) fn plain_value(this: &Value) -> Option<Value> {
    let base = base_of(this)?;
    ops::class_of(this)
        .is_subclass(&REPR_ENUM.class())
        .then_some(base)
}

/// `repr(_value_)`, by the data type's own `__repr__` where it has one.
pub(super) fn value_text(this: &Value) -> PyResult<String> {
    let value = member_value(this);
    let class = ops::class_of(this);
    if let Some(info) = info(&class)
        && let Some(repr) = &info.value_repr
    {
        let text = ops::call(repr, &[value])?;
        return Ok(ops::to_str(&text)?.as_str().to_owned());
    }
    shown(&value)
}

fn name_text(this: &Value) -> PyResult<String> {
    Ok(ops::to_str(&member_name(this))?.as_str().to_owned())
}

/// `Enum.__repr__`
fn repr(this: &Value) -> PyResult<Value> {
    Ok(Value::from(format!(
        "<{}.{}: {}>",
        ops::class_of(this).name(),
        name_text(this)?,
        value_text(this)?
    )))
}

/// `Enum.__str__`
fn str(this: &Value) -> PyResult<Value> {
    if let Some(plain) = plain_value(this) {
        return ops::to_str(&plain).map(Value::Str);
    }
    Ok(Value::from(format!(
        "{}.{}",
        ops::class_of(this).name(),
        name_text(this)?
    )))
}

/// `Enum.__format__`
fn format(this: &Value, spec: &Str) -> PyResult<Value> {
    let shown = match plain_value(this) {
        Some(plain) => plain,
        None => Value::Str(ops::to_str(this)?),
    };
    ops::format_value(&shown, spec.as_str()).map(Value::Str)
}

/// The four arguments of `_generate_next_value_`.
pub(super) fn next_args(args: Args) -> PyResult<(Value, Value, i64, Vec<Value>)> {
    static SIGNATURE: Signature = Signature::plain(
        "_generate_next_value_",
        "Enum._generate_next_value_",
        &["name", "start", "count", "last_values"],
    );
    let bound = crate::function::bind(&SIGNATURE, &[], args)?;
    let [name, start, count, last] = bound.as_slice() else {
        return Err(type_error("_generate_next_value_"));
    };
    let last = match last {
        Value::List(last) => last.to_values(),
        _ => Vec::new(),
    };
    let count = match count {
        Value::Int(count) => *count,
        _ => 0,
    };
    Ok((name.clone(), start.clone(), count, last))
}

/// `Enum._generate_next_value_`
static NEXT_VALUE: Builtin = Builtin {
    name: "_generate_next_value_",
    module: "enum",
    class: None,
    call: |args| {
        let (_, start, _, last) = next_args(args)?;
        let Some(newest) = last.last().cloned() else {
            return Ok(start);
        };
        let one = Value::Int(1);
        let sorted = SORTED.call(&[Value::List(List::from_values(last.clone()))]);
        let highest = match sorted {
            Ok(Value::List(sorted)) => sorted.to_values().pop(),
            Ok(_) => None,
            Err(error) if error.is(ClassId::TypeError) => None,
            Err(error) => return Err(error),
        };
        if let Some(highest) = highest
            && ops::eq(&newest, &highest)?
        {
            match ops::add(&newest, &one) {
                Err(error) if error.is(ClassId::TypeError) => {}
                other => return other,
            }
        }
        for value in last.iter().rev() {
            match ops::add(value, &one) {
                Err(error) if error.is(ClassId::TypeError) => {}
                other => return other,
            }
        }
        Ok(start)
    },
};

/// `StrEnum._generate_next_value_`
static LOWER_NAME: Builtin = Builtin {
    name: "_generate_next_value_",
    module: "enum",
    class: None,
    call: |args| {
        let (name, ..) = next_args(args)?;
        ops::call_method_sym(&name, crate::names::sym::LOWER, Args::positional(&[]))
    },
};

/// `StrEnum.__new__`
static STR_NEW: Builtin = Builtin {
    name: "__new__",
    module: "enum",
    class: None,
    call: |args| {
        let Some((Value::Class(class), values)) = args.pos.split_first() else {
            return Err(type_error(
                "StrEnum.__new__() missing 1 required positional argument: 'cls'",
            ));
        };
        if values.len() > 3 {
            let given = Value::Tuple(crate::tuple::Tuple::new(values.to_vec()));
            return Err(type_error(format!(
                "too many arguments for str(): {}",
                shown(&given)?
            )));
        }
        let is_text = |value: &Value| matches!(ops::unwrap_base(value), Value::Str(_));
        if let [value] = values
            && !is_text(value)
        {
            return Err(type_error(format!("{} is not a string", shown(value)?)));
        }
        for (at, what) in [(1, "encoding"), (2, "errors")] {
            if let Some(value) = values.get(at)
                && !is_text(value)
            {
                return Err(type_error(format!(
                    "{what} must be a string, not {}",
                    shown(value)?
                )));
            }
        }
        let text = crate::string::STR.call(values)?;
        let member = crate::class::native::base_instance(class, text.clone());
        if let Value::Instance(instance) = &member {
            instance.set(super::value_name(), text);
        }
        Ok(member)
    },
};
