//! Signatures of methods that CPython writes in Python: they take their parameters by name, and their errors are those
//! of any Python function.

use crate::args::Args;
use crate::exception::{Exc, PyResult, type_error};
use crate::names::Sym;
use crate::value::Value;

/// The parameters of a method after `self`.
pub(crate) struct Signature {
    parameters: Vec<Parameter>,
    /// How many of them must be given: the first ones.
    required: usize,
    /// How many of them have no name for a caller: the first ones.
    positional_only: usize,
    more: bool,
    more_keywords: bool,
}

struct Parameter {
    name: &'static str,
    default: Value,
}

/// Arguments put in the order of the parameters.
pub(crate) struct Bound {
    pub pos: Vec<Value>,
    pub kw: Vec<(Sym, Value)>,
}

impl Signature {
    /// Reads `sub, start=0, end=None`, also with `/`, `*args` and `**kwds`. Defaults are `None`, `False`, numbers and
    /// `'text'`; any other stands only for "not given" and must come last.
    pub(crate) fn parse(text: &'static str) -> Signature {
        let mut signature = Signature {
            parameters: Vec::new(),
            required: 0,
            positional_only: 0,
            more: false,
            more_keywords: false,
        };
        for part in text.split(", ").filter(|part| !part.is_empty()) {
            if part == "/" {
                signature.positional_only = signature.parameters.len();
            } else if part.starts_with("**") {
                signature.more_keywords = true;
            } else if part.starts_with('*') {
                signature.more = true;
            } else {
                let (name, default) = match part.split_once('=') {
                    Some((name, default)) => (name, default_value(default)),
                    None => {
                        signature.required += 1;
                        (part, Value::None)
                    }
                };
                signature.parameters.push(Parameter { name, default });
            }
        }
        signature
    }

    /// Checks a call, and gives its arguments by position; `None` where they are so already.
    ///
    /// # Errors
    ///
    /// `TypeError` as for a Python function; `function` is its qualified name.
    pub(crate) fn bind(&self, class: &str, name: &str, args: Args) -> PyResult<Option<Bound>> {
        let given = args.pos.len();
        let count = self.parameters.len();
        if args.kw.is_empty() && given >= self.required && (given <= count || self.more) {
            return Ok(None);
        }
        let function = format!("{class}.{name}");
        let mut slots: Vec<Option<&Value>> = vec![None; count];
        for (slot, value) in slots.iter_mut().zip(args.pos) {
            *slot = Some(value);
        }
        let mut kw = Vec::new();
        let mut refused = Vec::new();
        for (name, value) in args.kw {
            let text = name.text();
            let at = self.parameters.iter().position(|known| known.name == text);
            match at {
                Some(at) if at >= self.positional_only => match slots.get_mut(at) {
                    Some(slot @ None) => *slot = Some(value),
                    _ => {
                        return Err(type_error(format!(
                            "{function}() got multiple values for argument '{text}'"
                        )));
                    }
                },
                _ if self.more_keywords => kw.push((*name, value.clone())),
                Some(_) => refused.push(text),
                None => {
                    return Err(type_error(format!(
                        "{function}() got an unexpected keyword argument '{text}'"
                    )));
                }
            }
        }
        if !refused.is_empty() {
            return Err(type_error(format!(
                "{function}() got some positional-only arguments passed as keyword arguments: '{}'",
                refused.join(", ")
            )));
        }
        if given > count && !self.more {
            return Err(self.too_many(&function, given));
        }
        let absent = self
            .parameters
            .iter()
            .zip(&slots)
            .take(self.required)
            .filter(|(_, value)| value.is_none())
            .map(|(parameter, _)| parameter.name);
        let absent: Vec<&str> = absent.collect();
        if !absent.is_empty() {
            return Err(missing(&function, &absent));
        }
        let used = slots
            .iter()
            .rposition(Option::is_some)
            .map_or(0, |at| at + 1);
        let mut pos: Vec<Value> = slots
            .iter()
            .zip(&self.parameters)
            .take(used)
            .map(|(slot, parameter)| slot.unwrap_or(&parameter.default).clone())
            .collect();
        pos.extend(args.pos.iter().skip(count).cloned());
        Ok(Some(Bound { pos, kw }))
    }

    /// A call through the class without even `self`.
    pub(crate) fn no_receiver(&self, class: &str, name: &str, args: Args) -> Exc {
        let by_name = |parameter: &str| args.kw.iter().any(|(name, _)| name.text() == parameter);
        let required = self.parameters.iter().take(self.required);
        let mut absent = vec!["self"];
        absent.extend(
            required
                .map(|parameter| parameter.name)
                .filter(|name| !by_name(name)),
        );
        missing(&format!("{class}.{name}"), &absent)
    }

    #[cold]
    fn too_many(&self, function: &str, given: usize) -> Exc {
        let count = self.parameters.len();
        let takes = if self.required == count {
            let plural = if count == 0 { "" } else { "s" };
            format!("{} positional argument{plural}", count + 1)
        } else {
            format!(
                "from {} to {} positional arguments",
                self.required + 1,
                count + 1
            )
        };
        type_error(format!(
            "{function}() takes {takes} but {} were given",
            given + 1
        ))
    }
}

#[cold]
fn missing(function: &str, names: &[&str]) -> Exc {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    let (plural, list) = match quoted.as_slice() {
        [a, b] => ("s", format!("{a} and {b}")),
        [most @ .., last] if !most.is_empty() => ("s", format!("{}, and {last}", most.join(", "))),
        _ => ("", quoted.concat()),
    };
    type_error(format!(
        "{function}() missing {} required positional argument{plural}: {list}",
        names.len()
    ))
}

fn default_value(text: &'static str) -> Value {
    match text {
        "False" => Value::Bool(false),
        "maxsize" => Value::Int(i64::MAX),
        _ => match (text.parse(), text.strip_prefix('\'')) {
            (Ok(number), _) => Value::Int(number),
            (_, Some(rest)) => Value::from(rest.trim_end_matches('\'')),
            _ => Value::None,
        },
    }
}
