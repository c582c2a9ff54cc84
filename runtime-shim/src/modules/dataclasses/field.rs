//! `Field`, `field` and `InitVar`.

use super::{is_missing, missing};
use crate::class::native::{NativeClass, NativeGetter, native_instance};
use crate::class::{Class, Instance, MappingProxy, object};
use crate::equality::ReprGuard;
use crate::exception::{PyResult, type_error, value_error};
use crate::function::{LibraryFunction, Signature};
use crate::names::Sym;
use crate::ops;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::fmt::Write;

/// Names the type of a getter, which a table of closures alone does not.
pub(super) const fn getter(get: NativeGetter) -> NativeGetter {
    get
}

/// What an annotated name of a dataclass is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Not yet seen in a class.
    Unknown,
    Field,
    ClassVar,
    InitVar,
}

/// The state of a `Field`. An absent default is `Value::Unset`.
pub(super) struct Field {
    pub(super) name: Cell<Option<Sym>>,
    pub(super) annotation: RefCell<Value>,
    pub(super) default: RefCell<Value>,
    pub(super) factory: Value,
    pub(super) init: Value,
    pub(super) repr: Value,
    pub(super) hash: Value,
    pub(super) compare: Value,
    pub(super) metadata: Value,
    /// `Value::Unset` until the class decides.
    pub(super) kw_only: RefCell<Value>,
    pub(super) kind: Cell<Kind>,
}

impl Field {
    pub(super) fn symbol(&self) -> Sym {
        self.name.get().unwrap_or(Sym::intern("None"))
    }

    pub(super) fn has_default(&self) -> bool {
        !matches!(&*self.default.borrow(), Value::Unset)
    }

    pub(super) fn has_factory(&self) -> bool {
        !matches!(self.factory, Value::Unset)
    }

    pub(super) fn default_value(&self) -> Value {
        self.default.borrow().clone()
    }
}

fn shown(value: &Value) -> Value {
    match value {
        Value::Unset => missing(),
        value => value.clone(),
    }
}

/// The state of a value that is a `Field`.
pub(super) fn field_of(value: &Value) -> Option<&Field> {
    match value {
        Value::Instance(instance) => instance.native::<Field>(),
        _ => None,
    }
}

fn read(value: &Value, pick: fn(&Field) -> Value) -> PyResult<Value> {
    Ok(field_of(value).map_or(Value::None, pick))
}

/// `dataclasses.Field`
pub static FIELD_CLASS: NativeClass = NativeClass {
    new: Some(|class, args| {
        let values = crate::function::bind(&FIELD_INIT, &[], args)?;
        Ok(made(class, &values))
    }),
    methods: &[("__repr__", |this, args| {
        args.none("Field.__repr__")?;
        repr(this)
    })],
    properties: &[
        (
            "name",
            getter(|this| {
                read(this, |field| {
                    field
                        .name
                        .get()
                        .map_or(Value::None, |name| Value::from(name.text()))
                })
            }),
        ),
        (
            "type",
            getter(|this| read(this, |field| field.annotation.borrow().clone())),
        ),
        (
            "default",
            getter(|this| read(this, |field| shown(&field.default.borrow()))),
        ),
        (
            "default_factory",
            getter(|this| read(this, |field| shown(&field.factory))),
        ),
        (
            "init",
            getter(|this| read(this, |field| field.init.clone())),
        ),
        (
            "repr",
            getter(|this| read(this, |field| field.repr.clone())),
        ),
        (
            "hash",
            getter(|this| read(this, |field| field.hash.clone())),
        ),
        (
            "compare",
            getter(|this| read(this, |field| field.compare.clone())),
        ),
        (
            "metadata",
            getter(|this| read(this, |field| field.metadata.clone())),
        ),
        (
            "kw_only",
            getter(|this| read(this, |field| shown(&field.kw_only.borrow()))),
        ),
    ],
    name: "Field",
    module: "dataclasses",
    ..NativeClass::BASE
};

static FIELD_INIT: Signature = Signature::plain(
    "__init__",
    "Field.__init__",
    &[
        "default",
        "default_factory",
        "init",
        "repr",
        "hash",
        "compare",
        "metadata",
        "kw_only",
    ],
);

fn made(class: &Class, values: &[Value]) -> Value {
    let at = |nth: usize| values.get(nth).cloned().unwrap_or(Value::None);
    let given = |nth: usize| match at(nth) {
        value if is_missing(&value) => Value::Unset,
        value => value,
    };
    let metadata = match at(6) {
        Value::None => Value::Dict(crate::dict::Dict::new()),
        metadata => metadata,
    };
    native_instance(
        class,
        Box::new(Field {
            name: Cell::new(None),
            annotation: RefCell::new(Value::None),
            default: RefCell::new(given(0)),
            factory: given(1),
            init: at(2),
            repr: at(3),
            hash: at(4),
            compare: at(5),
            metadata: match ops::unwrap_base(&metadata) {
                Value::Dict(dict) => object(MappingProxy(dict.clone())),
                _ => metadata,
            },
            kw_only: RefCell::new(given(7)),
            kind: Cell::new(Kind::Unknown),
        }),
    )
}

/// A field with nothing but a default, which may be `Value::Unset`.
pub(super) fn plain_field(default: Value) -> Value {
    made(
        &FIELD_CLASS.class(),
        &[
            default,
            Value::Unset,
            Value::Bool(true),
            Value::Bool(true),
            Value::None,
            Value::Bool(true),
            Value::None,
            Value::Unset,
        ],
    )
}

/// `dataclasses.field(*, default=MISSING, default_factory=MISSING, init=True, …)`
pub static FIELD: LibraryFunction = LibraryFunction {
    module: "dataclasses",
    signature: Signature {
        name: "field",
        qualname: "field",
        doc: None,
        params: &[
            "default",
            "default_factory",
            "init",
            "repr",
            "hash",
            "compare",
            "metadata",
            "kw_only",
        ],
        positional_only: 0,
        positional: 0,
        var_args: None,
        var_kwargs: None,
    },
    defaults: || {
        vec![
            missing(),
            missing(),
            Value::Bool(true),
            Value::Bool(true),
            Value::None,
            Value::Bool(true),
            Value::None,
            missing(),
        ]
    },
    code: |values| {
        if !is_missing(&values[0]) && !is_missing(&values[1]) {
            return Err(value_error(
                "cannot specify both default and default_factory",
            ));
        }
        if !matches!(
            ops::unwrap_base(&values[6]),
            Value::None | Value::Dict(_) | Value::Object(_) | Value::Instance(_)
        ) {
            return Err(type_error(format!(
                "mappingproxy() argument must be a mapping, not {}",
                ops::type_name(&values[6])
            )));
        }
        Ok(made(&FIELD_CLASS.class(), values))
    },
};

fn repr(this: &Value) -> PyResult<Value> {
    let (Some(field), Some(_guard)) = (field_of(this), ReprGuard::enter(ops::id(this) as usize))
    else {
        return Ok(Value::from("..."));
    };
    let mut text = String::from("Field(");
    let parts = [
        (
            "name",
            field
                .name
                .get()
                .map_or(Value::None, |name| Value::from(name.text())),
        ),
        ("type", field.annotation.borrow().clone()),
        ("default", shown(&field.default_value())),
        ("default_factory", shown(&field.factory)),
        ("init", field.init.clone()),
        ("repr", field.repr.clone()),
        ("hash", field.hash.clone()),
        ("compare", field.compare.clone()),
        ("metadata", field.metadata.clone()),
        ("kw_only", shown(&field.kw_only.borrow().clone())),
    ];
    for (name, value) in parts {
        let _ = write!(text, "{name}={},", ops::repr(&value)?.as_str());
    }
    text.push_str(match field.kind.get() {
        Kind::Unknown => "_field_type=None)",
        Kind::Field => "_field_type=_FIELD)",
        Kind::ClassVar => "_field_type=_FIELD_CLASSVAR)",
        Kind::InitVar => "_field_type=_FIELD_INIT_VAR)",
    });
    Ok(Value::from(text))
}

/// The state of `InitVar[type]`.
struct InitVar(Value);

/// `dataclasses.InitVar`
pub static INIT_VAR: NativeClass = NativeClass {
    new: Some(|class, args| {
        let values = crate::function::bind(
            const { &Signature::plain("__init__", "InitVar.__init__", &["type"]) },
            &[],
            args,
        )?;
        let inner = values.first().cloned().unwrap_or(Value::None);
        Ok(native_instance(class, Box::new(InitVar(inner))))
    }),
    methods: &[("__repr__", |this, args| {
        args.none("InitVar.__repr__")?;
        let inner = inner(this).unwrap_or(Value::None);
        let name = match &inner {
            Value::Class(class) => class.name().to_owned(),
            other => ops::repr(other)?.as_str().to_owned(),
        };
        Ok(Value::from(format!("dataclasses.InitVar[{name}]")))
    })],
    properties: &[("type", |this| Ok(inner(this).unwrap_or(Value::None)))],
    class_methods: &[("__class_getitem__", |class, args| {
        let inner = args.one("InitVar.__class_getitem__")?.clone();
        Ok(native_instance(class, Box::new(InitVar(inner))))
    })],
    name: "InitVar",
    module: "dataclasses",
    ..NativeClass::BASE
};

fn inner(this: &Value) -> Option<Value> {
    match this {
        Value::Instance(instance) => instance.native::<InitVar>().map(|var| var.0.clone()),
        _ => None,
    }
}

/// Whether an annotation is `InitVar` or `InitVar[…]`.
pub(super) fn is_init_var(annotation: &Value) -> bool {
    match annotation {
        Value::Class(class) => class.is(&INIT_VAR.class()),
        Value::Instance(instance) => is_init_var_instance(instance),
        _ => false,
    }
}

fn is_init_var_instance(instance: &Instance) -> bool {
    instance.native::<InitVar>().is_some()
}
