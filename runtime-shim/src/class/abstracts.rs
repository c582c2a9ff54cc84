//! Abstract methods: which names a class leaves abstract, and the refusal to make instances of it.

use super::{Class, downcast};
use crate::exception::{PyResult, type_error};
use crate::list::List;
use crate::modules::abc::ABC_META;
use crate::modules::collections_abc;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;
use std::cell::RefCell;

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

/// Finds out again what a class leaves abstract: `__abstractmethods__`. Does nothing for a class that is no abstract base
/// class.
pub(crate) fn update(class: &Class) -> PyResult<()> {
    if !is_abc(class) {
        return Ok(());
    }
    let names = abstract_names(class);
    let mut flags = class.0.flags.get();
    flags.set(super::Flags::ABSTRACT, !names.is_empty());
    class.0.flags.set(flags);
    let listed = names.iter().map(|name| Value::from(name.text())).collect();
    let listed = Value::List(List::from_values(listed));
    class.set_attr(
        sym::DUNDER_ABSTRACTMETHODS,
        crate::set::FROZENSET.call(&[listed])?,
    );
    Ok(())
}

/// Refuses to make an instance of a class with abstract methods.
pub(crate) fn check(class: &Class) -> PyResult<()> {
    let own = class
        .0
        .attrs
        .borrow()
        .get(sym::DUNDER_ABSTRACTMETHODS)
        .cloned();
    let mut listed: Vec<String> = Vec::new();
    if let Some(own) = own {
        let names = crate::iter::iter(&own)?;
        while let Some(name) = names.next()? {
            listed.push(ops::to_str(&name)?.as_str().to_owned());
        }
    }
    if listed.is_empty() {
        return Ok(());
    }
    listed.sort();
    Err(type_error(format!(
        "Can't instantiate abstract class {} with abstract method{} {}",
        class.name(),
        if listed.len() == 1 { "" } else { "s" },
        listed.join(", ")
    )))
}

/// Whether the class of a class is `ABCMeta`.
pub(crate) fn is_abc(class: &Class) -> bool {
    class
        .metaclass()
        .is_some_and(|metaclass| metaclass.is_subclass(&ABC_META.class()))
}

thread_local! {
    /// `cls.register(subclass)`: class and registered subclass, in order.
    static REGISTERED: RefCell<Vec<(Class, Class)>> = const { RefCell::new(Vec::new()) };
}

/// Makes a class a virtual subclass.
pub(crate) fn register(class: &Class, subclass: &Class) {
    REGISTERED.with(|all| all.borrow_mut().push((class.clone(), subclass.clone())));
}

/// How often a class was registered: `abc.get_cache_token()`.
pub(crate) fn registrations() -> i64 {
    REGISTERED.with(|all| all.borrow().len() as i64)
}

/// `issubclass(subclass, class)` with what an abstract base class adds: `__subclasshook__`, then the order of the class,
/// then registered classes.
pub(crate) fn is_subclass(subclass: &Class, class: &Class) -> PyResult<bool> {
    if !is_abc(class) {
        return Ok(subclass.is_subclass(class));
    }
    if let Some(hook) = class.lookup(sym::DUNDER_SUBCLASSHOOK) {
        let hook = ops::bind_class_attr(&hook, class)?;
        let answer = ops::call(&hook, &[Value::Class(subclass.clone())])?;
        if !matches!(answer, Value::NotImplemented) {
            return ops::truth(&answer);
        }
    }
    // What the library registered with its own, and what its own ask of methods.
    if collections_abc::derives(subclass, class) {
        return Ok(true);
    }
    // Those of subclasses count too.
    let registered: Vec<Class> = REGISTERED.with(|all| {
        all.borrow()
            .iter()
            .filter(|(known, _)| known.is_subclass(class))
            .map(|(_, registered)| registered.clone())
            .collect()
    });
    for registered in registered {
        if is_subclass(subclass, &registered)? {
            return Ok(true);
        }
    }
    Ok(false)
}
