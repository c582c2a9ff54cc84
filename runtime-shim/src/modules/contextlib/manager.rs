//! The small context managers: `closing`, `suppress`, `nullcontext`, and the bases of all.

use super::{MODULE, call, close};
use crate::args::Args;
use crate::builtins::ISSUBCLASS;
use crate::class::Class;
use crate::class::native::{NativeClass, generic_alias};
use crate::exception::{PyResult, handling};
use crate::frame::enter_native;
use crate::function::{Signature, bind_method, library_closure};
use crate::modules::collections_abc::abstract_method;
use crate::modules::functools;
use crate::names::Sym;
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;

/// `AbstractContextManager`: `__enter__` gives the manager itself; `__exit__` is abstract.
pub static ABSTRACT_CONTEXT_MANAGER: NativeClass = NativeClass {
    name: "AbstractContextManager",
    module: MODULE,
    has_dict: true,
    metaclass: Some(|| crate::modules::abc::ABC_META.class()),
    methods: &[("__enter__", |this, _| Ok(this.clone()))],
    class_methods: &[
        ("__class_getitem__", generic_alias),
        ("__subclasshook__", |class, args| {
            Ok(has_all(
                class,
                &ABSTRACT_CONTEXT_MANAGER,
                args,
                &["__enter__", "__exit__"],
            ))
        }),
    ],
    attrs: || vec![("__exit__", abstract_method("__exit__"))],
    ..NativeClass::BASE
};

/// `AbstractAsyncContextManager`
pub static ABSTRACT_ASYNC_CONTEXT_MANAGER: NativeClass = NativeClass {
    name: "AbstractAsyncContextManager",
    module: MODULE,
    has_dict: true,
    metaclass: Some(|| crate::modules::abc::ABC_META.class()),
    class_methods: &[
        ("__class_getitem__", generic_alias),
        ("__subclasshook__", |class, args| {
            Ok(has_all(
                class,
                &ABSTRACT_ASYNC_CONTEXT_MANAGER,
                args,
                &["__aenter__", "__aexit__"],
            ))
        }),
    ],
    attrs: || vec![("__aexit__", abstract_method("__aexit__"))],
    ..NativeClass::BASE
};

/// `__subclasshook__` of an abstract manager: whether a class has its methods.
fn has_all(class: &Class, own: &'static NativeClass, args: Args, names: &[&str]) -> Value {
    let Some(Value::Class(other)) = args.pos.first() else {
        return Value::NotImplemented;
    };
    if !class.is(&own.class()) {
        return Value::NotImplemented;
    }
    let has = |name: &&str| {
        let found = other.lookup(Sym::intern(name));
        found.is_some_and(|value| !matches!(value, Value::None))
    };
    if names.iter().all(has) {
        Value::Bool(true)
    } else {
        Value::NotImplemented
    }
}

static INNER: Signature = Signature {
    var_args: Some("args"),
    var_kwargs: Some("kwds"),
    ..Signature::plain("inner", "ContextDecorator.__call__.<locals>.inner", &[])
};

/// `ContextDecorator`: a context manager that also decorates functions.
pub static CONTEXT_DECORATOR: NativeClass = NativeClass {
    name: "ContextDecorator",
    module: MODULE,
    has_dict: true,
    methods: &[
        ("_recreate_cm", |this, _| Ok(this.clone())),
        ("__call__", |this, args| {
            decorate(this, args.one("ContextDecorator.__call__")?)
        }),
    ],
    ..NativeClass::BASE
};

/// `manager(function)`: the function runs inside the manager, made anew for each call.
pub(super) fn decorate(manager: &Value, function: &Value) -> PyResult<Value> {
    let (manager, inner) = (manager.clone(), function.clone());
    let wrapped = library_closure(MODULE, &INNER, Vec::new(), move |args| {
        let [Value::Tuple(pos), named] = args else {
            return Ok(Value::None);
        };
        let manager = call(&manager, Sym::intern("_recreate_cm"), &[])?;
        ops::enter_context(&manager)?;
        let named = functools::keywords(named);
        let result = ops::call_args(&inner, crate::args::Args::new(pos.as_slice(), &named));
        match result {
            Ok(value) => {
                ops::exit_context(&manager, None)?;
                Ok(value)
            }
            Err(error) => {
                let _handling = handling(&error);
                if ops::exit_context(&manager, Some(&error))? {
                    Ok(Value::None)
                } else {
                    Err(error)
                }
            }
        }
    });
    functools::update(&wrapped, function)?;
    Ok(wrapped)
}

fn set(this: &Value, name: &str, value: Value) {
    if let Value::Instance(instance) = this {
        instance.set(Sym::intern(name), value);
    }
}

fn get(this: &Value, name: &str) -> PyResult<Value> {
    ops::get_attr_sym(this, Sym::intern(name))
}

pub(super) fn abstract_base() -> Vec<crate::class::Class> {
    vec![ABSTRACT_CONTEXT_MANAGER.class()]
}

/// `closing(thing)`
pub static CLOSING: NativeClass = NativeClass {
    name: "closing",
    module: MODULE,
    has_dict: true,
    bases: abstract_base,
    init: Some(|this, args| {
        static INIT: Signature =
            Signature::plain("__init__", "closing.__init__", &["self", "thing"]);
        let bound = bind_method(&INIT, &[], this, args)?;
        set(this, "thing", bound.get(1).cloned().unwrap_or(Value::None));
        Ok(())
    }),
    methods: &[
        ("__enter__", |this, _| get(this, "thing")),
        ("__exit__", |this, _| {
            let _frame = enter_native("")?;
            close(&get(this, "thing")?)?;
            Ok(Value::None)
        }),
    ],
    ..NativeClass::BASE
};

/// `nullcontext(enter_result=None)`
pub static NULLCONTEXT: NativeClass = NativeClass {
    name: "nullcontext",
    module: MODULE,
    has_dict: true,
    bases: || {
        vec![
            ABSTRACT_CONTEXT_MANAGER.class(),
            ABSTRACT_ASYNC_CONTEXT_MANAGER.class(),
        ]
    },
    init: Some(|this, args| {
        static INIT: Signature = Signature::plain(
            "__init__",
            "nullcontext.__init__",
            &["self", "enter_result"],
        );
        let bound = bind_method(&INIT, &[Value::Unset, Value::None], this, args)?;
        set(
            this,
            "enter_result",
            bound.get(1).cloned().unwrap_or(Value::None),
        );
        Ok(())
    }),
    methods: &[
        ("__enter__", |this, _| get(this, "enter_result")),
        ("__exit__", |_, _| Ok(Value::None)),
        ("__aenter__", |this, _| {
            get(this, "enter_result").map(super::asynchronous::ready)
        }),
        ("__aexit__", |_, _| {
            Ok(super::asynchronous::ready(Value::None))
        }),
    ],
    ..NativeClass::BASE
};

/// `suppress(*exceptions)`
pub static SUPPRESS: NativeClass = NativeClass {
    name: "suppress",
    module: MODULE,
    has_dict: true,
    bases: abstract_base,
    init: Some(|this, args| {
        static INIT: Signature = Signature {
            var_args: Some("exceptions"),
            ..Signature::plain("__init__", "suppress.__init__", &["self"])
        };
        let bound = bind_method(&INIT, &[], this, args)?;
        let exceptions = bound.get(1).cloned();
        set(
            this,
            "_exceptions",
            exceptions.unwrap_or(Value::Tuple(Tuple::empty())),
        );
        Ok(())
    }),
    methods: &[
        ("__enter__", |_, _| Ok(Value::None)),
        ("__exit__", |this, args| match args.pos.first() {
            None | Some(Value::None) => Ok(Value::Bool(false)),
            Some(class) => ISSUBCLASS.call(&[class.clone(), get(this, "_exceptions")?]),
        }),
    ],
    ..NativeClass::BASE
};
