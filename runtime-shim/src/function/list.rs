//! Arguments of a call that holds `*` or `**`.

use crate::args::Args;
use crate::exception::{Exc, PyResult, type_error};
use crate::names::{Name, Sym};
use crate::ops;
use crate::value::Value;

/// Arguments in the making: `ArgList::new().push(a).extend(&b)?.named(&C, c)?.update(&d)?`.
#[derive(Default)]
pub struct ArgList {
    pos: Vec<Value>,
    kw: Vec<(Sym, Value)>,
    /// An error whose text names the function, which only the call knows.
    problem: Option<Problem>,
}

enum Problem {
    AfterStar(String),
    AfterStars(String),
    Twice(Sym),
    NotStrings,
}

impl ArgList {
    pub fn new() -> ArgList {
        ArgList::default()
    }

    /// One positional argument.
    #[must_use]
    pub fn push(mut self, value: Value) -> ArgList {
        self.pos.push(value);
        self
    }

    /// `*iterable`
    pub fn extend(mut self, iterable: &Value) -> PyResult<ArgList> {
        match iterable {
            Value::Tuple(tuple) => self.pos.extend_from_slice(tuple.as_slice()),
            Value::List(list) => self.pos.extend(list.to_values()),
            other if !ops::is_iterable(other) => {
                let name = ops::type_name(other);
                if !self.pos.is_empty() {
                    return Err(type_error(format!(
                        "Value after * must be an iterable, not {name}"
                    )));
                }
                self.problem.get_or_insert(Problem::AfterStar(name));
            }
            other => {
                let items = ops::iter(other)?;
                while let Some(item) = items.next()? {
                    self.pos.push(item);
                }
            }
        }
        Ok(self)
    }

    /// `name=value`
    pub fn named(mut self, name: &Name, value: Value) -> PyResult<ArgList> {
        self.insert(name.sym(), value);
        Ok(self)
    }

    /// `**mapping`
    pub fn update(mut self, mapping: &Value) -> PyResult<ArgList> {
        match mapping {
            Value::Dict(dict) => {
                for (key, value) in dict.pairs() {
                    self.insert_key(&key, value);
                }
            }
            other if ops::has_method(other, crate::names::sym::KEYS) => {
                let keys =
                    ops::call_method_sym(other, crate::names::sym::KEYS, Args::positional(&[]))?;
                let keys = ops::iter(&keys)?;
                while let Some(key) = keys.next()? {
                    let value = ops::get_item(other, &key)?;
                    self.insert_key(&key, value);
                }
            }
            other => {
                self.problem
                    .get_or_insert(Problem::AfterStars(ops::type_name(other)));
            }
        }
        Ok(self)
    }

    fn insert_key(&mut self, key: &Value, value: Value) {
        match key {
            Value::Str(text) => self.insert(Sym::intern(text.as_str()), value),
            _ => {
                self.problem.get_or_insert(Problem::NotStrings);
            }
        }
    }

    fn insert(&mut self, name: Sym, value: Value) {
        if self.kw.iter().any(|(known, _)| *known == name) {
            self.problem.get_or_insert(Problem::Twice(name));
            return;
        }
        self.kw.push((name, value));
    }

    /// Hands the arguments to `callee`, or raises what was wrong with them in the name of `function`.
    pub(crate) fn with(
        self,
        function: &Value,
        callee: impl FnOnce(Args) -> PyResult<Value>,
    ) -> PyResult<Value> {
        if let Some(problem) = self.problem {
            return Err(problem.raise(function));
        }
        callee(Args::new(&self.pos, &self.kw))
    }
}

impl Problem {
    fn raise(self, function: &Value) -> Exc {
        let function = ops::function_text(function);
        type_error(match self {
            Problem::AfterStar(name) => {
                format!("{function} argument after * must be an iterable, not {name}")
            }
            Problem::AfterStars(name) => {
                format!("{function} argument after ** must be a mapping, not {name}")
            }
            Problem::Twice(name) => {
                format!(
                    "{function} got multiple values for keyword argument '{}'",
                    name.text()
                )
            }
            Problem::NotStrings => String::from("keywords must be strings"),
        })
    }
}
