//! `dataclasses`: the decorator, fields, conversion and copying with changes.

mod convert;
mod field;
mod generate;
mod process;

pub use convert::{ASDICT, ASTUPLE, MAKE_DATACLASS, REPLACE};
pub use field::{FIELD, FIELD_CLASS, INIT_VAR};

use crate::class::{Class, ClassId, NativeClass, native_instance};
use crate::exception::{PyResult, type_error};
use crate::function::{LibraryFunction, Signature, library_closure};
use crate::names::Sym;
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;
use field::{Kind, field_of};

/// `dataclasses.FrozenInstanceError`
pub static FROZEN_INSTANCE_ERROR: NativeClass = NativeClass {
    bases: || vec![Class::builtin(ClassId::AttributeError)],
    name: "FrozenInstanceError",
    module: "dataclasses",
    ..NativeClass::BASE
};

static MISSING_TYPE: NativeClass = NativeClass {
    name: "_MISSING_TYPE",
    module: "dataclasses",
    ..NativeClass::BASE
};
static KW_ONLY_TYPE: NativeClass = NativeClass {
    name: "_KW_ONLY_TYPE",
    module: "dataclasses",
    ..NativeClass::BASE
};

thread_local! {
    static MISSING: Value = native_instance(&MISSING_TYPE.class(), Box::new(()));
    static KW_ONLY: Value = native_instance(&KW_ONLY_TYPE.class(), Box::new(()));
}

/// `dataclasses.MISSING`
pub fn missing() -> Value {
    MISSING.with(Clone::clone)
}

/// `dataclasses.KW_ONLY`
pub fn kw_only() -> Value {
    KW_ONLY.with(Clone::clone)
}

/// Whether a value is `MISSING`.
fn is_missing(value: &Value) -> bool {
    matches!(value, Value::Unset) || MISSING.with(|missing| ops::is(value, missing))
}

/// The parameters of the decorator, in CPython's order.
#[derive(Clone)]
struct Options {
    init: Value,
    repr: Value,
    eq: Value,
    order: Value,
    unsafe_hash: Value,
    frozen: Value,
    match_args: Value,
    kw_only: Value,
    slots: Value,
    weakref_slot: Value,
}

/// The defaults of the options, in the order of [`Options`].
const OPTION_DEFAULTS: [bool; 10] = [
    true, true, true, false, false, false, true, false, false, false,
];

impl Options {
    /// From ten values in this order.
    fn read(values: &[Value]) -> Options {
        let at = |nth: usize| {
            values
                .get(nth)
                .cloned()
                .unwrap_or(Value::Bool(OPTION_DEFAULTS[nth]))
        };
        Options {
            init: at(0),
            repr: at(1),
            eq: at(2),
            order: at(3),
            unsafe_hash: at(4),
            frozen: at(5),
            match_args: at(6),
            kw_only: at(7),
            slots: at(8),
            weakref_slot: at(9),
        }
    }
}

fn option_defaults() -> impl Iterator<Item = Value> {
    OPTION_DEFAULTS.into_iter().map(Value::Bool)
}

/// `dataclasses.dataclass(cls=None, /, *, …)`
pub static DATACLASS: LibraryFunction = LibraryFunction {
    module: "dataclasses",
    signature: Signature {
        name: "dataclass",
        qualname: "dataclass",
        doc: None,
        params: &[
            "cls",
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
        positional_only: 1,
        positional: 1,
        var_args: None,
        var_kwargs: None,
    },
    defaults: || {
        std::iter::once(Value::None)
            .chain(option_defaults())
            .collect()
    },
    code: |bound| {
        let options = Options::read(&bound[1..]);
        if matches!(bound[0], Value::None) {
            return Ok(library_closure(
                "dataclasses",
                &WRAP,
                Vec::new(),
                move |args| process::process(&args[0], &options),
            ));
        }
        process::process(&bound[0], &options)
    },
};

static WRAP: Signature = Signature {
    name: "wrap",
    qualname: "dataclass.<locals>.wrap",
    doc: None,
    params: &["cls"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};

/// The fields of a dataclass or of an instance of one, pseudo-fields and all; `None` where it is none.
fn fields_of(value: &Value) -> PyResult<Option<Vec<Value>>> {
    let name = Sym::intern("__dataclass_fields__");
    Ok(match ops::find_attr(value, name)? {
        Some(Value::Dict(fields)) => {
            Some(fields.pairs().into_iter().map(|(_, field)| field).collect())
        }
        _ => None,
    })
}

/// Whether the class of a value is a dataclass.
fn is_instance(value: &Value) -> bool {
    ops::class_of(value)
        .lookup(Sym::intern("__dataclass_fields__"))
        .is_some()
}

/// The real fields: no `ClassVar`, no `InitVar`.
fn real_fields(value: &Value) -> PyResult<Option<Vec<Value>>> {
    Ok(fields_of(value)?.map(|mut fields| {
        fields.retain(|field| field_of(field).is_some_and(|field| field.kind.get() == Kind::Field));
        fields
    }))
}

/// `dataclasses.fields(class_or_instance)`
pub static FIELDS: LibraryFunction = LibraryFunction::new(
    "dataclasses",
    Signature::plain("fields", "fields", &["class_or_instance"]),
    |args| match real_fields(&args[0])? {
        Some(fields) => Ok(Value::Tuple(Tuple::new(fields))),
        None => Err(type_error(
            "must be called with a dataclass type or instance",
        )),
    },
);

/// `dataclasses.is_dataclass(obj)`
pub static IS_DATACLASS: LibraryFunction = LibraryFunction::new(
    "dataclasses",
    Signature::plain("is_dataclass", "is_dataclass", &["obj"]),
    |args| {
        let name = Sym::intern("__dataclass_fields__");
        Ok(Value::Bool(match &args[0] {
            Value::Class(class) => class.lookup(name).is_some(),
            other => is_instance(other),
        }))
    },
);
