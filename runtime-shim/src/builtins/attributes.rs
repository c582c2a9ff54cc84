//! `getattr` and its family: attributes by a name known only at run time.

use crate::args::check_count;
use crate::class::ClassId;
use crate::exception::{PyResult, type_error, unsupported};
use crate::function::Builtin;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;

/// The attribute name a program computed. Names with two underscores on both sides are refused at run time: nothing
/// that the vetter keeps a program from naming may be reached by a computed name.
pub(crate) fn computed_name(name: &Value) -> PyResult<Sym> {
    let Value::Str(text) = ops::unwrap_base(name) else {
        return Err(type_error(format!(
            "attribute name must be string, not '{}'",
            ops::type_name(name)
        )));
    };
    let text = text.as_str();
    let harmless = HARMLESS.contains(&text) || ops::is_special_method(text);
    if text.starts_with("__") && text.ends_with("__") && text.len() > 4 && !harmless {
        return Err(unsupported(format!("the computed attribute name '{text}'")));
    }
    Ok(Sym::intern(text))
}

/// Special attributes that lead to nothing but the object's own data.
const HARMLESS: &[&str] = &[
    "__annotations__",
    "__args__",
    "__base__",
    "__bases__",
    "__bound__",
    "__cause__",
    "__class__",
    "__constraints__",
    "__context__",
    "__dict__",
    "__doc__",
    "__final__",
    "__forward_arg__",
    "__func__",
    "__metadata__",
    "__module__",
    "__mro__",
    "__name__",
    "__notes__",
    "__optional_keys__",
    "__orig_bases__",
    "__orig_class__",
    "__origin__",
    "__parameters__",
    "__qualname__",
    "__required_keys__",
    "__self__",
    "__slots__",
    "__supertype__",
    "__suppress_context__",
    "__total__",
    "__wrapped__",
];

/// `getattr(obj, name[, default])`
pub static GETATTR: Builtin = Builtin::function("getattr", |args| {
    args.no_keywords("getattr")?;
    check_count("getattr", args.pos.len(), 2, 3)?;
    let (value, name) = (&args.pos[0], computed_name(&args.pos[1])?);
    match args.pos.get(2) {
        None => ops::get_attr_sym(value, name),
        Some(default) => Ok(lookup(value, name)?.unwrap_or_else(|| default.clone())),
    }
});

/// The attribute; `None` where reading it raises `AttributeError`.
fn lookup(value: &Value, name: Sym) -> PyResult<Option<Value>> {
    match ops::find_attr(value, name) {
        Err(error) if error.is(ClassId::AttributeError) => Ok(None),
        other => other,
    }
}

/// `hasattr(obj, name)`
pub static HASATTR: Builtin = Builtin::function("hasattr", |args| {
    args.no_keywords("hasattr")?;
    check_count("hasattr", args.pos.len(), 2, 2)?;
    if !matches!(ops::unwrap_base(&args.pos[1]), Value::Str(_)) {
        return Err(type_error(format!(
            "attribute name must be string, not '{}'",
            ops::type_name(&args.pos[1])
        )));
    }
    Ok(Value::Bool(
        lookup(&args.pos[0], computed_name(&args.pos[1])?)?.is_some(),
    ))
});

/// `setattr(obj, name, value)`
pub static SETATTR: Builtin = Builtin::function("setattr", |args| {
    args.no_keywords("setattr")?;
    check_count("setattr", args.pos.len(), 3, 3)?;
    ops::set_attr_sym(
        &args.pos[0],
        computed_name(&args.pos[1])?,
        args.pos[2].clone(),
    )?;
    Ok(Value::None)
});

/// `delattr(obj, name)`
pub static DELATTR: Builtin = Builtin::function("delattr", |args| {
    args.no_keywords("delattr")?;
    check_count("delattr", args.pos.len(), 2, 2)?;
    ops::del_attr_sym(&args.pos[0], computed_name(&args.pos[1])?)?;
    Ok(Value::None)
});

/// `vars(obj)`: the live attributes of an instance. Without an argument it is refused before the program runs.
pub static VARS: Builtin = Builtin::function("vars", |args| {
    args.no_keywords("vars")?;
    check_count("vars", args.pos.len(), 0, 1)?;
    match args.pos {
        [value @ Value::Instance(_)] => match lookup(value, sym::DUNDER_DICT)? {
            Some(dict) => Ok(dict),
            None => Err(type_error("vars() argument must have __dict__ attribute")),
        },
        [value @ Value::Class(class)] if class.kind() == Some(ClassId::Object) => {
            // Asked for along the order of a class.
            let dict = crate::dict::Dict::new();
            let names = super::DIR.call(std::slice::from_ref(value))?;
            for name in crate::iter::collect(&names)? {
                let found = match &name {
                    Value::Str(text) => crate::class::object(crate::class::MethodDescriptor {
                        class: ClassId::Object,
                        name: Sym::intern(text.as_str()),
                    }),
                    _ => Value::None,
                };
                dict.set(name, found)?;
            }
            Ok(crate::class::object(crate::class::MappingProxy(dict)))
        }
        [value @ (Value::Class(_) | Value::Function(_))] => {
            ops::get_attr_sym(value, sym::DUNDER_DICT)
        }
        [Value::Object(_) | Value::BoundMethod(_)] | [] => Err(unsupported(
            "vars() of anything but an instance, a class or a function",
        )),
        _ => Err(type_error("vars() argument must have __dict__ attribute")),
    }
});
