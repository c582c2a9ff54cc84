//! `dir(obj)`: the names of CPython's objects.

use crate::class::{Class, ClassId, Instance};
use crate::dict::Dict;
use crate::exception::{PyResult, type_error, unsupported};
use crate::function::Builtin;
use crate::iter::{collect, iter};
use crate::list::List;
use crate::names::sym;
use crate::ops;
use crate::value::Value;
use std::collections::BTreeSet;

/// `type: name name …` for each builtin type, without what `object` or the base exception has.
const NAMES: &str = include_str!("dir.txt");

type Names = BTreeSet<String>;

/// `dir(obj)`. Without an argument it is refused before the program runs.
pub static DIR: Builtin = Builtin::function("dir", |args| {
    args.no_keywords("dir")?;
    let value = match args.pos {
        [value] => value,
        [] => return Err(unsupported("dir() without an argument")),
        given => {
            return Err(type_error(format!(
                "dir expected at most 1 argument, got {}",
                given.len()
            )));
        }
    };
    let mut names = Names::new();
    match value {
        Value::Instance(instance) => {
            if let Some(method) = ops::special(instance, sym::DUNDER_DIR) {
                let given = ops::call(&method, std::slice::from_ref(value))?;
                let sorted = crate::iter::SORTED.call(&[given])?;
                return Ok(sorted);
            }
            of_instance(instance, &mut names)?;
        }
        Value::Class(class) => of_class(class, &mut names)?,
        other => match ops::builtin_type(other) {
            Some(id) if listed(id) => of_builtin(id, &mut names),
            _ => {
                return Err(unsupported(format!(
                    "dir() of a value of type {}",
                    ops::type_name(other)
                )));
            }
        },
    }
    Ok(Value::List(List::from_values(
        names.into_iter().map(Value::from).collect(),
    )))
});

fn row(id: ClassId) -> Option<&'static str> {
    NAMES
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| *name == id.name())
        .map(|(_, names)| names)
}

fn listed(id: ClassId) -> bool {
    row(id).is_some()
}

fn of_builtin(id: ClassId, names: &mut Names) {
    let mut at = Some(id);
    while let Some(id) = at {
        let own = row(id).unwrap_or_default();
        names.extend(own.split_whitespace().map(str::to_owned));
        at = id.base();
    }
}

fn of_instance(instance: &Instance, names: &mut Names) -> PyResult<()> {
    let own: Dict = instance.dict();
    for key in collect(&Value::Iter(iter(&Value::Dict(own))?))? {
        if let Value::Str(key) = key {
            names.insert(key.as_str().to_owned());
        }
    }
    of_class(instance.class(), names)
}

fn of_class(class: &Class, names: &mut Names) -> PyResult<()> {
    let order = std::iter::once(class).chain(class.0.mro.iter());
    for class in order {
        if let Some(id) = class.kind() {
            if !listed(id) {
                return Err(unsupported(format!("dir() of {}", class.name())));
            }
            of_builtin(id, names);
            continue;
        }
        if class.0.native.is_some() || class.metaclass().is_some() {
            return Err(unsupported(format!("dir() of {}", class.name())));
        }
        let attrs = class.0.attrs.borrow();
        let mut slotted = false;
        for (name, _) in attrs.iter() {
            slotted |= name == sym::DUNDER_SLOTS;
            names.insert(name.text().to_owned());
        }
        names.extend(["__module__", "__doc__"].map(str::to_owned));
        if !slotted {
            names.extend(["__dict__", "__weakref__"].map(str::to_owned));
        }
    }
    Ok(())
}
