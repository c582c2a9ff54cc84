//! Classes as values: `type`, `isinstance`, `property` and their like.

use crate::args::{Args, check_count};
use crate::class::{
    Class, ClassDraft, ClassId, ClassMethod, GenericAlias, Instance, Property, StaticMethod,
    UnionType, downcast, object,
};
use crate::exception::{PyResult, type_error, unsupported};
use crate::function::Builtin;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::{Object, Value};

/// `type(value)`
pub static TYPE: Builtin = Builtin::class("type", ClassId::Type, |args| match args.pos {
    [value] if args.kw.is_empty() => Ok(Value::Class(ops::class_of(value))),
    [name, bases, members] => make_class(name, bases, members, args.kw),
    _ => Err(type_error("type() takes 1 or 3 arguments")),
});

/// `type(name, bases, members, **keywords)`
fn make_class(
    name: &Value,
    bases: &Value,
    members: &Value,
    keywords: &[(crate::names::Sym, Value)],
) -> PyResult<Value> {
    let wrong = |at: usize, expected: &str, given: &Value| {
        type_error(format!(
            "type.__new__() argument {at} must be {expected}, not {}",
            ops::type_name(given)
        ))
    };
    let Value::Str(name) = ops::unwrap_base(name) else {
        return Err(wrong(1, "str", name));
    };
    let Value::Tuple(bases) = ops::unwrap_base(bases) else {
        return Err(wrong(2, "tuple", bases));
    };
    let Value::Dict(members) = ops::unwrap_base(members) else {
        return Err(wrong(3, "dict", members));
    };
    if bases
        .as_slice()
        .iter()
        .any(|base| !matches!(base, Value::Class(_) | Value::Object(_)))
    {
        return Err(type_error(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
        ));
    }
    let mut draft = ClassDraft::dynamic(name.as_str(), bases.as_slice())?;
    draft.keywords = keywords.to_vec();
    for (key, value) in members.pairs() {
        let Value::Str(key) = &key else {
            return Err(unsupported(
                "a class whose attributes are not named by texts",
            ));
        };
        let key = crate::names::Sym::intern(key.as_str());
        if key == sym::DUNDER_QUALNAME {
            if let Value::Str(text) = &value {
                draft.qualname = text.clone();
            }
            continue;
        }
        draft.set(key, value);
    }
    draft.finish()
}

/// `object()`
pub static OBJECT: Builtin = Builtin::class("object", ClassId::Object, |args| {
    if args.pos.is_empty() && args.kw.is_empty() {
        return Ok(Value::Instance(Instance::bare(Class::builtin(
            ClassId::Object,
        ))));
    }
    Err(type_error("object() takes no arguments"))
});

/// `callable(value)`
pub static CALLABLE: Builtin = Builtin::function("callable", |args| {
    Ok(Value::Bool(ops::is_callable(args.one("callable")?)))
});

/// `isinstance(value, class_or_tuple_or_union)`
pub static ISINSTANCE: Builtin = Builtin::function("isinstance", |args| {
    args.no_keywords("isinstance")?;
    check_count("isinstance", args.pos.len(), 2, 2)?;
    is_instance(&args.pos[0], &args.pos[1]).map(Value::Bool)
});

/// `isinstance(value, pattern)`
pub fn is_instance(value: &Value, pattern: &Value) -> PyResult<bool> {
    if let Value::Class(class) = pattern {
        return instance_of(value, class);
    }
    member(
        pattern,
        &|class| instance_of(value, class),
        &|object| object.instance_check(value),
        "isinstance() arg 2 must be a type, a tuple of types, or a union",
        "isinstance() argument 2 cannot be a parameterized generic",
    )
}

fn instance_of(value: &Value, class: &Class) -> PyResult<bool> {
    let direct = is_direct_instance(value, class);
    if class.metaclass().is_none()
        || direct && class.lookup(sym::DUNDER_SUBCLASSHOOK).is_none()
        || ops::class_of(value).is(class)
    {
        return Ok(direct);
    }
    metaclass_check(class, sym::DUNDER_INSTANCECHECK, value)
}

fn subclass_of(subclass: &Class, class: &Class) -> PyResult<bool> {
    if class.metaclass().is_none() || subclass.is(class) {
        return Ok(subclass.is_subclass(class));
    }
    metaclass_check(
        class,
        sym::DUNDER_SUBCLASSCHECK,
        &Value::Class(subclass.clone()),
    )
}

/// What the class of a class says of instances or subclasses.
fn metaclass_check(class: &Class, name: Sym, value: &Value) -> PyResult<bool> {
    let hook = class.metaclass().and_then(|meta| meta.lookup(name));
    match hook {
        Some(hook) => {
            let answer = ops::call(&hook, &[Value::Class(class.clone()), value.clone()])?;
            ops::truth(&answer)
        }
        None => Ok(match (name, value) {
            (sym::DUNDER_SUBCLASSCHECK, Value::Class(subclass)) => subclass.is_subclass(class),
            _ => false,
        }),
    }
}

fn is_direct_instance(value: &Value, class: &Class) -> bool {
    match (value, class.kind()) {
        (Value::Instance(instance), _) => instance.class().is_subclass(class),
        (_, None) => ops::class_of(value).is_subclass(class),
        (_, Some(id)) => match ops::builtin_type(value) {
            Some(own) => own.derives_from(id),
            None => ops::class_of(value).is_subclass(class),
        },
    }
}

/// `issubclass(class, class_or_tuple_or_union)`
pub static ISSUBCLASS: Builtin = Builtin::function("issubclass", |args| {
    args.no_keywords("issubclass")?;
    check_count("issubclass", args.pos.len(), 2, 2)?;
    let Value::Class(class) = &args.pos[0] else {
        return Err(type_error("issubclass() arg 1 must be a class"));
    };
    member(
        &args.pos[1],
        &|other| subclass_of(class, other),
        &|object| object.subclass_check(&args.pos[0]),
        "issubclass() arg 2 must be a class, a tuple of classes, or a union",
        "issubclass() argument 2 cannot be a parameterized generic",
    )
    .map(Value::Bool)
});

/// Whether `test` holds for a class, or for any one in a tuple or union of them.
fn member(
    pattern: &Value,
    test: &dyn Fn(&Class) -> PyResult<bool>,
    hook: &dyn Fn(&dyn Object) -> Option<PyResult<bool>>,
    wrong: &str,
    generic: &str,
) -> PyResult<bool> {
    match pattern {
        Value::Class(class) => test(class),
        Value::Tuple(patterns) => {
            for pattern in patterns.as_slice() {
                if member(pattern, test, hook, wrong, generic)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        other => {
            if let Some(union) = downcast::<UnionType>(other) {
                for pattern in &union.0 {
                    if member(pattern, test, hook, wrong, generic)? {
                        return Ok(true);
                    }
                }
                return Ok(false);
            }
            if downcast::<GenericAlias>(other).is_some() {
                return Err(type_error(generic));
            }
            if let Value::Object(object) = other
                && let Some(answer) = hook(object.as_ref().as_ref())
            {
                return answer;
            }
            Err(type_error(wrong))
        }
    }
}

/// `property(fget=None, fset=None, fdel=None, doc=None)`
pub static PROPERTY: Builtin = Builtin::class("property", ClassId::Property, |args: Args| {
    let [get, set, del, doc] = args.parse("property", ["fget", "fset", "fdel", "doc"], 0, 4)?;
    let or_none = |value: Option<&Value>| value.cloned().unwrap_or(Value::None);
    let get = or_none(get);
    let doc = match doc {
        Some(doc) => doc.clone(),
        None => match &get {
            Value::Function(function) => function.get_attr(sym::DUNDER_DOC).unwrap_or(Value::None),
            _ => Value::None,
        },
    };
    Ok(object(Property {
        get,
        set: or_none(set),
        del: or_none(del),
        doc,
        name: std::cell::Cell::new(None),
    }))
});

/// `staticmethod(function)`
pub static STATICMETHOD: Builtin =
    Builtin::class("staticmethod", ClassId::StaticMethod, |args: Args| {
        args.no_keywords("staticmethod")?;
        check_count("staticmethod", args.pos.len(), 1, 1)?;
        Ok(object(StaticMethod(args.pos[0].clone())))
    });

/// `classmethod(function)`
pub static CLASSMETHOD: Builtin =
    Builtin::class("classmethod", ClassId::ClassMethod, |args: Args| {
        args.no_keywords("classmethod")?;
        check_count("classmethod", args.pos.len(), 1, 1)?;
        Ok(object(ClassMethod(args.pos[0].clone())))
    });
