//! `abc`: abstract base classes. What makes a class abstract is in `class/abstracts.rs`.

use crate::class::native::NativeClass;
use crate::class::{Class, ClassId, ClassMethod, Property, StaticMethod, abstracts, object};
use crate::exception::{PyResult, runtime_error, type_error};
use crate::function::{Builtin, LibraryFunction, Signature};
use crate::names::sym;
use crate::ops;
use crate::value::Value;

/// `abc.ABCMeta`
pub static ABC_META: NativeClass = NativeClass {
    name: "ABCMeta",
    module: "abc",
    bases: || vec![Class::builtin(ClassId::Type)],
    methods: &[
        ("register", |this, args| {
            register(this, args.one("ABCMeta.register")?)
        }),
        ("__instancecheck__", |this, args| {
            let value = args.one("ABCMeta.__instancecheck__")?;
            check(&Value::Class(ops::class_of(value)), this)
        }),
        ("__subclasscheck__", |this, args| {
            check(args.one("ABCMeta.__subclasscheck__")?, this)
        }),
    ],
    ..NativeClass::BASE
};

/// `abc.ABC`
pub static ABC: NativeClass = NativeClass {
    name: "ABC",
    module: "abc",
    metaclass: Some(|| ABC_META.class()),
    attrs: || {
        let none = Value::FrozenSet(crate::set::Set::new());
        vec![("__abstractmethods__", none)]
    },
    ..NativeClass::BASE
};

fn check(subclass: &Value, class: &Value) -> PyResult<Value> {
    match (subclass, class) {
        (Value::Class(subclass), Value::Class(class)) => {
            abstracts::is_subclass(subclass, class).map(Value::Bool)
        }
        _ => Err(type_error("issubclass() arg 1 must be a class")),
    }
}

/// `cls.register(subclass)`
fn register(this: &Value, subclass: &Value) -> PyResult<Value> {
    let Value::Class(class) = this else {
        return Err(type_error(format!(
            "descriptor 'register' requires a 'type' object but received a '{}'",
            ops::type_name(this)
        )));
    };
    let Value::Class(new) = subclass else {
        return Err(type_error("Can only register classes"));
    };
    if abstracts::is_subclass(new, class)? {
        return Ok(subclass.clone());
    }
    if abstracts::is_subclass(class, new)? {
        return Err(runtime_error("Refusing to create an inheritance cycle"));
    }
    abstracts::register(class, new);
    Ok(subclass.clone())
}

/// `abc.abstractmethod(funcobj)`
pub static ABSTRACTMETHOD: LibraryFunction = LibraryFunction::new(
    "abc",
    Signature::plain("abstractmethod", "abstractmethod", &["funcobj"]),
    |args| {
        mark(&args[0])?;
        Ok(args[0].clone())
    },
);

fn mark(function: &Value) -> PyResult<()> {
    // What wraps functions knows by them whether it is abstract, and cannot be marked itself.
    if let Value::Object(_) = function
        && abstracts::is_abstract(function)
    {
        return Ok(());
    }
    ops::set_attr_sym(function, sym::DUNDER_ISABSTRACTMETHOD, Value::Bool(true))
}

/// `abc.abstractproperty(fget=None, …)`
pub static ABSTRACTPROPERTY: Builtin = Builtin {
    name: "abstractproperty",
    module: "abc",
    class: None,
    call: |args| {
        let [get, set, del, doc] =
            args.parse("abstractproperty", ["fget", "fset", "fdel", "doc"], 0, 4)?;
        let or_none = |value: Option<&Value>| value.cloned().unwrap_or(Value::None);
        let get = or_none(get);
        if let Value::Function(_) = &get {
            mark(&get)?;
        }
        Ok(object(Property {
            doc: match (doc, &get) {
                (Some(doc), _) => doc.clone(),
                (None, Value::Function(function)) => {
                    function.get_attr(sym::DUNDER_DOC).unwrap_or(Value::None)
                }
                _ => Value::None,
            },
            name: std::cell::Cell::new(None),
            get,
            set: or_none(set),
            del: or_none(del),
        }))
    },
};

/// `abc.abstractclassmethod(callable)`
pub static ABSTRACTCLASSMETHOD: Builtin = Builtin {
    name: "abstractclassmethod",
    module: "abc",
    class: None,
    call: |args| {
        let [function] =
            super::collections::python_args(args, "abstractclassmethod.__init__", ["callable"], 1)?;
        let function = function.unwrap_or(&Value::None);
        mark(function)?;
        Ok(object(ClassMethod(function.clone())))
    },
};

/// `abc.abstractstaticmethod(callable)`
pub static ABSTRACTSTATICMETHOD: Builtin = Builtin {
    name: "abstractstaticmethod",
    module: "abc",
    class: None,
    call: |args| {
        let [function] = super::collections::python_args(
            args,
            "abstractstaticmethod.__init__",
            ["callable"],
            1,
        )?;
        let function = function.unwrap_or(&Value::None);
        mark(function)?;
        Ok(object(StaticMethod(function.clone())))
    },
};

/// `abc.get_cache_token()`
pub static GET_CACHE_TOKEN: Builtin = Builtin {
    name: "get_cache_token",
    module: "abc",
    class: None,
    call: |args| {
        args.none("_abc.get_cache_token")?;
        Ok(Value::Int(abstracts::registrations()))
    },
};

/// `abc.update_abstractmethods(cls)`
pub static UPDATE_ABSTRACTMETHODS: LibraryFunction = LibraryFunction::new(
    "abc",
    Signature::plain("update_abstractmethods", "update_abstractmethods", &["cls"]),
    |args| {
        if let Value::Class(class) = &args[0] {
            abstracts::update(class)?;
        }
        Ok(args[0].clone())
    },
);
