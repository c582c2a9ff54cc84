//! `abc`: classes with methods that derived classes have to define.

use crate::args::Args;
use crate::class::native::NativeClass;
use crate::class::{Class, ClassId, ClassMethod, StaticMethod, object};
use crate::exception::{PyResult, type_error};
use crate::function::Builtin;
use crate::modules::collections_abc;
use crate::names::sym;
use crate::ops;
use crate::value::Value;

/// `abc.ABCMeta`
pub static ABC_META: NativeClass = NativeClass {
    name: "ABCMeta",
    module: "abc",
    bases: || vec![Class::builtin(ClassId::Type)],
    methods: &[("register", register)],
    ..NativeClass::BASE
};

/// `abc.ABC`
pub static ABC: NativeClass = NativeClass {
    name: "ABC",
    module: "abc",
    metaclass: Some(|| ABC_META.class()),
    ..NativeClass::BASE
};

/// `abc.abstractmethod(function)`
pub static ABSTRACTMETHOD: Builtin = Builtin {
    name: "abstractmethod",
    module: "abc",
    class: None,
    call: |args| {
        let function = args.one("abstractmethod")?;
        ops::set_attr_sym(function, sym::DUNDER_ISABSTRACTMETHOD, Value::Bool(true))?;
        Ok(function.clone())
    },
};

/// `abc.abstractclassmethod(function)`
pub static ABSTRACTCLASSMETHOD: Builtin = Builtin {
    name: "abstractclassmethod",
    module: "abc",
    class: None,
    call: |args| {
        let function = ABSTRACTMETHOD.call(args.pos)?;
        Ok(object(ClassMethod(function)))
    },
};

/// `abc.abstractstaticmethod(function)`
pub static ABSTRACTSTATICMETHOD: Builtin = Builtin {
    name: "abstractstaticmethod",
    module: "abc",
    class: None,
    call: |args| {
        let function = ABSTRACTMETHOD.call(args.pos)?;
        Ok(object(StaticMethod(function)))
    },
};

/// `abc.abstractproperty(fget, …)`
pub static ABSTRACTPROPERTY: Builtin = Builtin {
    name: "abstractproperty",
    module: "abc",
    class: None,
    call: |args| {
        if let Some(get) = args.pos.first() {
            ABSTRACTMETHOD.call(std::slice::from_ref(get))?;
        }
        (crate::builtins::PROPERTY.call)(args)
    },
};

/// `abc.update_abstractmethods(cls)`
pub static UPDATE_ABSTRACTMETHODS: Builtin = Builtin {
    name: "update_abstractmethods",
    module: "abc",
    class: None,
    call: |args| Ok(args.one("update_abstractmethods")?.clone()),
};

fn register(abc: &Value, args: Args) -> PyResult<Value> {
    let subclass = args.one("ABCMeta.register")?;
    let (Value::Class(abc), Value::Class(class)) = (abc, subclass) else {
        return Err(type_error("Can only register classes"));
    };
    if !collections_abc::derives(class, abc) {
        if collections_abc::derives(abc, class) {
            return Err(crate::exception::runtime_error(
                "Refusing to create an inheritance cycle",
            ));
        }
        collections_abc::register(abc, class);
    }
    Ok(subclass.clone())
}
