//! Abstract methods: which names a class leaves abstract, and the refusal to make instances of it.

use super::{Class, downcast};
use crate::exception::{PyResult, type_error};
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;

/// Whether a class attribute is marked abstract: `__isabstractmethod__` of a function or of what a descriptor wraps.
pub(crate) fn is_abstract(value: &Value) -> bool {
    match value {
        Value::Function(function) => matches!(
            function.get_attr(sym::DUNDER_ISABSTRACTMETHOD),
            Some(Value::Bool(true))
        ),
        Value::Object(object) => {
            if let Some(property) = downcast::<super::Property>(value) {
                return [&property.get, &property.set, &property.del]
                    .into_iter()
                    .any(is_abstract);
            }
            if let Some(method) = downcast::<super::StaticMethod>(value) {
                return is_abstract(&method.0);
            }
            if let Some(method) = downcast::<super::ClassMethod>(value) {
                return is_abstract(&method.0);
            }
            matches!(
                object.get_attr(sym::DUNDER_ISABSTRACTMETHOD),
                Ok(Some(Value::Bool(true)))
            )
        }
        Value::Instance(instance) => matches!(
            ops::find_attr(
                &Value::Instance(instance.clone()),
                sym::DUNDER_ISABSTRACTMETHOD
            ),
            Ok(Some(Value::Bool(true)))
        ),
        _ => false,
    }
}

/// The names a class leaves abstract, sorted.
pub(crate) fn abstract_names(class: &Class) -> Vec<Sym> {
    let mut names: Vec<Sym> = Vec::new();
    let chain = std::iter::once(class).chain(class.0.mro.iter());
    for class in chain {
        for (name, value) in class.0.attrs.borrow().iter() {
            if is_abstract(value) && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names.retain(|name| class.lookup(*name).is_some_and(|value| is_abstract(&value)));
    names.sort_by_key(|name| name.text());
    names
}

/// Refuses to make an instance of a class with abstract methods.
pub(crate) fn check(class: &Class) -> PyResult<()> {
    let names = abstract_names(class);
    if names.is_empty() {
        return Ok(());
    }
    let listed: Vec<&str> = names.iter().map(|name| name.text()).collect();
    Err(type_error(format!(
        "Can't instantiate abstract class {} with abstract method{} {}",
        class.name(),
        if listed.len() == 1 { "" } else { "s" },
        listed.join(", ")
    )))
}
