//! `unique`, `verify` and `EnumCheck`.

use super::flags::{is_single_bit, library_enum, small};
use super::{Info, LazyClass, info, member_name, member_value, shown};
use crate::args::Args;
use crate::class::{Class, ClassId, object};
use crate::exception::{PyResult, attribute_error, type_error, value_error};
use crate::function::{Builtin, LibraryFunction, Signature};
use crate::names::Sym;
use crate::ops;
use crate::string::Str;
use crate::value::{Object, Value};
use std::any::Any;
use std::rc::Rc;

/// Aliases as `B -> A`, in definition order.
fn aliases(info: &Info) -> PyResult<Vec<String>> {
    let mut found = Vec::new();
    for (name, member) in info.members.pairs() {
        let own = member_name(&member);
        if !ops::eq(&name, &own)? {
            found.push(format!(
                "{} -> {}",
                ops::to_str(&name)?.as_str(),
                ops::to_str(&own)?.as_str()
            ));
        }
    }
    Ok(found)
}

/// `enum.unique(enumeration)`
pub static UNIQUE: LibraryFunction = LibraryFunction::new(
    "enum",
    Signature::plain("unique", "unique", &["enumeration"]),
    |args| {
        let class = &args[0];
        let known = match class {
            Value::Class(class) => info(class),
            _ => None,
        };
        let Some(info) = known else {
            return Err(match class {
                Value::Class(class) => attribute_error(format!(
                    "type object '{}' has no attribute '__members__'",
                    class.name()
                )),
                other => attribute_error(format!(
                    "'{}' object has no attribute '__members__'",
                    ops::type_name(other)
                )),
            });
        };
        let found = aliases(&info)?;
        if !found.is_empty() {
            return Err(value_error(format!(
                "duplicate values found in {}: {}",
                shown(class)?,
                found.join(", ")
            )));
        }
        Ok(class.clone())
    },
);

/// `enum.EnumCheck`
pub static ENUM_CHECK: LazyClass = LazyClass(|| {
    library_enum(
        "EnumCheck",
        &super::members::STR_ENUM,
        &[
            ("CONTINUOUS", "no skipped integer values"),
            (
                "NAMED_FLAGS",
                "multi-flag aliases may not contain unnamed flags",
            ),
            ("UNIQUE", "one name per value"),
        ],
    )
});

fn check(name: &str) -> Value {
    ops::get_attr_sym(&ENUM_CHECK.value(), Sym::intern(name)).unwrap_or(Value::None)
}

/// `enum.CONTINUOUS`
pub fn continuous() -> Value {
    check("CONTINUOUS")
}

/// `enum.NAMED_FLAGS`
pub fn named_flags() -> Value {
    check("NAMED_FLAGS")
}

/// `enum.UNIQUE`
pub fn unique() -> Value {
    check("UNIQUE")
}

/// `enum.verify(*checks)`
pub static VERIFY: Builtin = Builtin {
    name: "verify",
    module: "enum",
    class: None,
    call: |args| Ok(object(Verify(args.pos.to_vec()))),
};

struct Verify(Vec<Value>);

impl Object for Verify {
    fn class(&self) -> Class {
        Class::internal("verify", "enum")
    }

    fn get_attr(&self, _name: Sym) -> PyResult<Option<Value>> {
        Ok(None)
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        Some(
            args.one("verify.__call__")
                .and_then(|class| self.run(class)),
        )
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<enum.verify object at {:#x}>",
            std::ptr::from_ref(self).cast::<u8>() as usize
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Verify {
    fn run(&self, value: &Value) -> PyResult<Value> {
        let known = match value {
            Value::Class(class) => info(class).map(|info| (class, info)),
            _ => None,
        };
        let Some((class, info)) = known else {
            return Err(type_error(
                "the 'verify' decorator only works with Enum and Flag",
            ));
        };
        for wanted in &self.0 {
            if ops::is(wanted, &unique()) {
                let found = aliases(&info)?;
                if !found.is_empty() {
                    return Err(value_error(format!(
                        "aliases found in {}: {}",
                        shown(value)?,
                        found.join(", ")
                    )));
                }
            } else if ops::is(wanted, &continuous()) {
                is_continuous(class, &info)?;
            } else if ops::is(wanted, &named_flags()) {
                has_named_flags(class, &info)?;
            }
        }
        Ok(value.clone())
    }
}

fn is_continuous(class: &Class, info: &Rc<Info>) -> PyResult<()> {
    let mut values = Vec::new();
    for member in info.canonical() {
        match small(&member_value(&member))? {
            Some(value) => values.push(value),
            None => {
                return Err(type_error(format!(
                    "can only concatenate {0} (not \"int\") to {0}",
                    ops::type_name(&member_value(&member))
                )));
            }
        }
    }
    let (Some(low), Some(high)) = (values.iter().min(), values.iter().max()) else {
        return Ok(());
    };
    if low == high {
        return Ok(());
    }
    let mut missing: Vec<String> = Vec::new();
    let wanted: Box<dyn Iterator<Item = i64>> = if info.is_flag {
        let bit = |value: i64| 63 - value.max(1).leading_zeros();
        Box::new((bit(*low) + 1..bit(*high)).map(|at| 1_i64 << at))
    } else {
        Box::new(low + 1..*high)
    };
    for value in wanted {
        if !values.contains(&value) {
            missing.push(value.to_string());
        }
        if missing.len() > 300 {
            break;
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let text = format!(
        "invalid {} {}: missing values {}",
        if info.is_flag { "flag" } else { "enum" },
        shown(&Value::from(class.name()))?,
        missing.join(", ")
    );
    Err(value_error(text.chars().take(256).collect::<String>()))
}

fn has_named_flags(class: &Class, info: &Rc<Info>) -> PyResult<()> {
    let mut known = Vec::new();
    for member in info.canonical() {
        known.extend(small(&member_value(&member))?);
    }
    let listed = info.names.to_values();
    let mut names = Vec::new();
    let mut lacking = 0_i64;
    for (name, member) in info.members.pairs() {
        let mut is_listed = false;
        for own in &listed {
            is_listed |= ops::eq(own, &name)?;
        }
        let value = small(&member_value(&member))?.unwrap_or(0);
        if is_listed || value < 0 {
            continue;
        }
        let mut missed = 0;
        let mut left = value;
        while left != 0 {
            let bit = left & left.wrapping_neg();
            if !known.contains(&bit) {
                missed |= bit;
            }
            left ^= bit;
        }
        if missed != 0 {
            names.push(ops::to_str(&name)?.as_str().to_owned());
            lacking |= missed;
        }
    }
    let Some(last) = names.pop() else {
        return Ok(());
    };
    let subject = if names.is_empty() {
        format!("alias {last} is missing")
    } else {
        format!("aliases {} and {last} are missing", names.join(", "))
    };
    let value = if is_single_bit(lacking) {
        format!("value {lacking:#x}")
    } else {
        format!("combined values of {lacking:#x}")
    };
    let _ = ClassId::Object;
    Err(value_error(format!(
        "invalid Flag {}: {subject} {value} [use enum.show_flag_values(value) for details]",
        shown(&Value::from(class.name()))?
    )))
}
