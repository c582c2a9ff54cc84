//! The namespace of an enumeration's class statement: `_EnumDict`.

use super::markers::{self, is_auto, is_descriptor};
use super::{create, shown};
use crate::class::BodyHook;
use crate::class::Class;
use crate::exception::{PyResult, type_error, value_error};
use crate::list::List;
use crate::names::Sym;
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;

/// What the body of an enumeration has said so far.
pub(super) struct Body {
    class_name: String,
    /// Names that become members.
    pub(super) members: Vec<Sym>,
    last_values: Vec<Value>,
    pub(super) ignore: Vec<String>,
    auto_called: bool,
    generate: Value,
}

/// Names with one underscore on both sides that a body may assign.
const SUNDERS: &[&str] = &[
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_missing_",
    "_ignore_",
    "_iter_member_",
    "_iter_member_by_value_",
    "_iter_member_by_def_",
];

fn is_dunder(name: &str) -> bool {
    let bytes = name.as_bytes();
    bytes.len() > 4
        && name.starts_with("__")
        && name.ends_with("__")
        && bytes[2] != b'_'
        && bytes[bytes.len() - 3] != b'_'
}

fn is_sunder(name: &str) -> bool {
    let bytes = name.as_bytes();
    bytes.len() > 2
        && bytes[0] == b'_'
        && bytes[bytes.len() - 1] == b'_'
        && bytes[1] != b'_'
        && bytes[bytes.len() - 2] != b'_'
}

impl Body {
    /// Begins a body: the bases must be able to have an enumeration derived from them.
    pub(super) fn new(class_name: &str, bases: &[Class]) -> PyResult<Body> {
        create::check_bases(class_name, bases)?;
        let generate = bases
            .last()
            .and_then(|first| first.lookup(Sym::intern("_generate_next_value_")))
            .unwrap_or(Value::None);
        Ok(Body {
            class_name: class_name.to_owned(),
            members: Vec::new(),
            last_values: Vec::new(),
            ignore: vec![String::from("_ignore_")],
            auto_called: false,
            generate: plain_function(generate),
        })
    }

    fn is_private(&self, name: &str) -> bool {
        let prefix = format!("_{}__", self.class_name);
        name.len() > prefix.len() && name.starts_with(&prefix) && !name.ends_with("__")
    }

    fn sunder(&mut self, name: &str, value: &Value) -> PyResult<()> {
        if !SUNDERS.contains(&name) {
            return Err(value_error(format!(
                "_sunder_ names, such as {}, are reserved for future Enum use",
                shown(&Value::from(name))?
            )));
        }
        if name == "_generate_next_value_" {
            if self.auto_called {
                return Err(type_error(
                    "_generate_next_value_ must be defined before members",
                ));
            }
            self.generate = plain_function(value.clone());
        } else if name == "_ignore_" {
            let names: Vec<String> = match value {
                Value::Str(text) => text
                    .as_str()
                    .replace(',', " ")
                    .split_whitespace()
                    .map(String::from)
                    .collect(),
                other => {
                    let mut names = Vec::new();
                    let items = ops::iter(other)?;
                    while let Some(item) = items.next()? {
                        if let Value::Str(text) = item {
                            names.push(text.as_str().to_owned());
                        }
                    }
                    names
                }
            };
            let already = names
                .iter()
                .find(|name| self.members.iter().any(|known| known.text() == **name));
            if let Some(already) = already {
                return Err(value_error(format!(
                    "_ignore_ cannot specify already set names: {{{}}}",
                    shown(&Value::from(already.as_str()))?
                )));
            }
            self.ignore.extend(names);
        }
        Ok(())
    }

    /// Replaces `auto()`, alone or in a tuple, by the next value.
    fn settle(&mut self, name: Sym, value: Value) -> PyResult<Value> {
        let (parts, single) = match &value {
            Value::Tuple(parts) if parts.as_slice().iter().any(is_auto) => {
                (parts.as_slice().to_vec(), false)
            }
            other if is_auto(other) => (vec![other.clone()], true),
            _ => {
                self.last_values.push(value.clone());
                return Ok(value);
            }
        };
        let mut settled = Vec::with_capacity(parts.len());
        for part in parts {
            if !is_auto(&part) {
                settled.push(part);
                continue;
            }
            let next = match markers::auto_value(&part) {
                Some(value) => value,
                None => {
                    self.auto_called = true;
                    let args = [
                        Value::from(name.text()),
                        Value::Int(1),
                        Value::Int(self.members.len() as i64),
                        Value::List(List::from_values(self.last_values.clone())),
                    ];
                    let next = ops::call(&self.generate, &args)?;
                    markers::set_auto_value(&part, next.clone());
                    next
                }
            };
            self.last_values.push(next.clone());
            settled.push(next);
        }
        Ok(match settled.pop() {
            Some(value) if single => value,
            Some(value) => {
                settled.push(value);
                Value::Tuple(Tuple::new(settled))
            }
            None => value,
        })
    }
}

/// `_generate_next_value_` is called without a receiver.
pub(super) fn plain_function(value: Value) -> Value {
    match crate::class::downcast::<crate::class::StaticMethod>(&value) {
        Some(method) => method.0.clone(),
        None => value,
    }
}

impl BodyHook for Body {
    fn put(
        &mut self,
        name: Sym,
        value: Value,
        known: &dyn Fn(Sym) -> Option<Value>,
    ) -> PyResult<(Sym, Value)> {
        let text = name.text();
        let defined = |known: Value| -> PyResult<crate::exception::Exc> {
            Ok(type_error(format!(
                "{} already defined as {}",
                shown(&Value::from(text))?,
                shown(&known)?
            )))
        };
        if self.is_private(text) {
            return Ok((name, value));
        }
        if is_sunder(text) {
            self.sunder(text, &value)?;
            return Ok((name, value));
        }
        if is_dunder(text) {
            let name = if text == "__order__" {
                Sym::intern("_order_")
            } else {
                name
            };
            return Ok((name, value));
        }
        if self.members.contains(&name) {
            return Err(defined(known(name).unwrap_or(Value::None))?);
        }
        if self.ignore.iter().any(|ignored| ignored == text) {
            return Ok((name, value));
        }
        if let Some(inner) = markers::nonmember_value(&value) {
            return Ok((name, inner));
        }
        if is_descriptor(&value) {
            return Ok((name, value));
        }
        if let Some(known) = known(name) {
            return Err(defined(known)?);
        }
        let value = markers::member_value(&value).unwrap_or(value);
        let value = self.settle(name, value)?;
        self.members.push(name);
        Ok((name, value))
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
