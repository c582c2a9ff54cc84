//! What `match` patterns ask of their subject.

use super::{
    attr, call_method_sym, class_of, get_index, len, repr, type_name, unpack, unpack_star,
};
use crate::args::Args;
use crate::builtins::is_instance;
use crate::class::{Class, ClassId, Instance};
use crate::dict::Dict;
use crate::exception::{PyResult, type_error, value_error};
use crate::names::{Name, Sym, sym};
use crate::value::Value;

/// Types whose one positional sub-pattern is the subject itself.
const MATCH_SELF: [ClassId; 9] = [
    ClassId::Bool,
    ClassId::Bytes,
    ClassId::Dict,
    ClassId::Float,
    ClassId::FrozenSet,
    ClassId::Int,
    ClassId::List,
    ClassId::Set,
    ClassId::Str,
];

/// Whether the class or a base of it has one of these names, builtin or of `collections`.
fn has_base(class: &Class, names: &[&str]) -> bool {
    std::iter::once(class).chain(&class.0.mro).any(|class| {
        names.contains(&class.name())
            && matches!(
                class.0.module,
                "builtins" | "collections" | "collections.abc" | "typing" | "types"
            )
    })
}

/// Sequence patterns take lists, tuples, ranges and the like; text and bytes are none.
fn is_sequence(value: &Value) -> bool {
    match value {
        Value::List(_) | Value::Tuple(_) | Value::Range(_) => true,
        Value::Instance(_) | Value::Object(_) => has_base(
            &class_of(value),
            &[
                "Sequence",
                "MutableSequence",
                "deque",
                "list",
                "memoryview",
                "range",
                "tuple",
                "UserList",
            ],
        ),
        _ => false,
    }
}

fn is_mapping(value: &Value) -> bool {
    match value {
        Value::Dict(_) => true,
        Value::Instance(_) | Value::Object(_) => has_base(
            &class_of(value),
            &[
                "ChainMap",
                "Mapping",
                "MutableMapping",
                "UserDict",
                "dict",
                "mappingproxy",
            ],
        ),
        _ => false,
    }
}

/// Whether the subject is a sequence of `count` items, or of at least as many.
pub fn match_length(subject: &Value, count: usize, at_least: bool) -> PyResult<bool> {
    if !is_sequence(subject) {
        return Ok(false);
    }
    if count == 0 && at_least {
        return Ok(true);
    }
    let len = usize::try_from(len(subject)?).unwrap_or(usize::MAX);
    Ok(if at_least { len >= count } else { len == count })
}

/// `[a, b, …]`: the items of a sequence of exactly `count`.
pub fn match_items(subject: &Value, count: usize) -> PyResult<Option<Vec<Value>>> {
    if !match_length(subject, count, false)? {
        return Ok(None);
    }
    unpack(subject, count).map(Some)
}

/// `[a]`
pub fn match_items1(subject: &Value) -> PyResult<Option<[Value; 1]>> {
    Ok(match_items(subject, 1)?.and_then(|items| items.try_into().ok()))
}

/// `[a, b]`
pub fn match_items2(subject: &Value) -> PyResult<Option<[Value; 2]>> {
    Ok(match_items(subject, 2)?.and_then(|items| items.try_into().ok()))
}

/// `[a, b, c]`
pub fn match_items3(subject: &Value) -> PyResult<Option<[Value; 3]>> {
    Ok(match_items(subject, 3)?.and_then(|items| items.try_into().ok()))
}

/// `[a, *rest, z]`: `before` and `after` items around one list.
pub fn match_star(subject: &Value, before: usize, after: usize) -> PyResult<Option<Vec<Value>>> {
    if !match_length(subject, before + after, true)? {
        return Ok(None);
    }
    unpack_star(subject, before, after).map(Some)
}

/// The item `back` places before the end, by an index from the front as CPython asks for it.
pub fn match_from_end(subject: &Value, back: usize) -> PyResult<Value> {
    let back = i64::try_from(back).unwrap_or(i64::MAX);
    get_index(subject, len(subject)? - back)
}

/// Whether the subject is a mapping of at least `count` keys.
pub fn match_mapping(subject: &Value, count: usize) -> PyResult<bool> {
    if !is_mapping(subject) {
        return Ok(false);
    }
    Ok(count == 0 || usize::try_from(len(subject)?).unwrap_or(usize::MAX) >= count)
}

/// The values of `keys`, or `None` where one is missing. `ValueError` where a key occurs twice.
pub fn match_keys(subject: &Value, keys: &[Value]) -> PyResult<Option<Vec<Value>>> {
    let seen = Dict::new();
    let mut values = Vec::with_capacity(keys.len());
    // A value no program can hold tells a missing key from any other.
    let missing = Value::Instance(Instance::bare(Class::builtin(ClassId::Object)));
    for key in keys {
        if seen.contains(key)? {
            return Err(value_error(format!(
                "mapping pattern checks duplicate key ({})",
                repr(key)?.as_str()
            )));
        }
        seen.set(key.clone(), Value::None)?;
        let value = match subject {
            Value::Dict(dict) => dict.get(key)?,
            _ => {
                let args = [key.clone(), missing.clone()];
                let found = call_method_sym(subject, Sym::intern("get"), Args::positional(&args))?;
                (!super::is(&found, &missing)).then_some(found)
            }
        };
        match value {
            Some(value) => values.push(value),
            None => return Ok(None),
        }
    }
    Ok(Some(values))
}

/// `**rest`: a new dict of what is under other keys.
pub fn match_rest(subject: &Value, keys: &[Value]) -> PyResult<Value> {
    let copy = crate::dict::DICT.call(std::slice::from_ref(subject))?;
    if let Value::Dict(dict) = &copy {
        for key in keys {
            dict.del(key)?;
        }
    }
    Ok(copy)
}

/// `Class()`
pub fn match_type(subject: &Value, class: &Value) -> PyResult<bool> {
    match class {
        Value::Class(_) => is_instance(subject, class),
        _ => Err(type_error("called match pattern must be a type")),
    }
}

/// `Class(a, b, name=c)`: the attributes in the order of the sub-patterns, or `None` where the subject is no instance or
/// lacks one. `TypeError` where the class does not say which attributes the positional ones are.
pub fn match_class(
    subject: &Value,
    class: &Value,
    positional: usize,
    names: &[&Name],
) -> PyResult<Option<Vec<Value>>> {
    if !match_type(subject, class)? {
        return Ok(None);
    }
    let Value::Class(cls) = class else {
        return Ok(None);
    };
    let mut seen: Vec<Sym> = Vec::new();
    let mut values = Vec::with_capacity(positional + names.len());
    if positional > 0 {
        let declared = attr::find(class, sym::DUNDER_MATCH_ARGS)?;
        let of_itself = declared.is_none() && matches_self(cls);
        let attributes = match &declared {
            Some(Value::Tuple(names)) => names.as_slice(),
            Some(other) => {
                return Err(type_error(format!(
                    "{}.__match_args__ must be a tuple (got {})",
                    cls.name(),
                    type_name(other)
                )));
            }
            None => &[],
        };
        let allowed = if of_itself { 1 } else { attributes.len() };
        if allowed < positional {
            let s = if allowed == 1 { "" } else { "s" };
            return Err(type_error(format!(
                "{}() accepts {allowed} positional sub-pattern{s} ({positional} given)",
                cls.name()
            )));
        }
        if of_itself {
            values.push(subject.clone());
        }
        for name in attributes.iter().take(positional) {
            let Value::Str(name) = name else {
                return Err(type_error(format!(
                    "__match_args__ elements must be strings (got {})",
                    type_name(name)
                )));
            };
            match attribute(subject, cls, Sym::intern(name.as_str()), &mut seen)? {
                Some(value) => values.push(value),
                None => return Ok(None),
            }
        }
    }
    for name in names {
        match attribute(subject, cls, name.sym(), &mut seen)? {
            Some(value) => values.push(value),
            None => return Ok(None),
        }
    }
    Ok(Some(values))
}

fn attribute(
    subject: &Value,
    class: &Class,
    name: Sym,
    seen: &mut Vec<Sym>,
) -> PyResult<Option<Value>> {
    if seen.contains(&name) {
        return Err(type_error(format!(
            "{}() got multiple sub-patterns for attribute {}",
            class.name(),
            repr(&Value::from(name.text()))?.as_str()
        )));
    }
    seen.push(name);
    match attr::find(subject, name) {
        Err(error) if error.is(ClassId::AttributeError) => Ok(None),
        found => found,
    }
}

fn matches_self(class: &Class) -> bool {
    MATCH_SELF.iter().any(|id| class.derives_from(*id))
        || class.derives_from(ClassId::Tuple)
        || has_base(class, &["bytearray"])
}
