//! Subscripted items: `List[int]`, `Union[int, str]`, `Callable[[int], str]`, `Box[int]`.

use super::item::{Form, Meaning, form, is_form, subscripted};
use super::variables;
use crate::args::Args;
use crate::class::{Class, ClassId, GenericAlias, UnionType, downcast, object};
use crate::exception::{PyResult, no_attribute, type_error};
use crate::hash::hash;
use crate::iter::{Iter, iter};
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::{Object, Value};
use std::any::Any;

/// How an alias shows, compares and is subscripted again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Plain,
    Union,
    Callable,
    Literal,
    /// Its first argument is the type, the rest is metadata.
    Annotated,
    Concatenate,
    Unpack,
}

/// `typing._GenericAlias` and its subclasses.
pub(super) struct Alias {
    pub(super) origin: Value,
    pub(super) args: Vec<Value>,
    /// The item it was made from, where that is another name of a class, or `Optional`.
    pub(super) name: Option<&'static str>,
    pub(super) kind: Kind,
}

/// The alias a value is.
pub(super) fn alias(value: &Value) -> Option<&Alias> {
    downcast::<Alias>(value)
}

/// `cls.__name__`
pub(super) fn class_name(class: &Value) -> String {
    match class {
        Value::Class(class) => class.name().to_owned(),
        _ => String::new(),
    }
}

/// How a type shows inside the brackets of another.
pub(super) fn type_text(value: &Value) -> PyResult<String> {
    Ok(match value {
        Value::Class(class) => class.full_name(),
        Value::Ellipsis => String::from("..."),
        Value::Function(_) => match ops::get_attr_sym(value, sym::DUNDER_NAME)? {
            Value::Str(name) => name.as_str().to_owned(),
            other => ops::repr(&other)?.as_str().to_owned(),
        },
        other => ops::repr(other)?.as_str().to_owned(),
    })
}

pub(super) fn type_texts(values: &[Value]) -> PyResult<String> {
    let texts: PyResult<Vec<String>> = values.iter().map(type_text).collect();
    Ok(texts?.join(", "))
}

/// `NoneType` for `None`, a forward reference for a text.
pub(super) fn converted(value: &Value) -> PyResult<Value> {
    match value {
        Value::None => Ok(Value::Class(Class::builtin(ClassId::NoneType))),
        Value::Str(text) => variables::forward_reference(text.as_str()),
        other => Ok(other.clone()),
    }
}

/// CPython's `_type_check`: what may stand inside the brackets.
pub(super) fn checked(value: &Value, message: &str) -> PyResult<Value> {
    let value = converted(value)?;
    if let Some(alias) = alias(&value) {
        let invalid = super::generic::is_generic_base(&alias.origin)
            || is_form(&alias.origin, "ClassVar")
            || is_form(&alias.origin, "Final");
        if invalid {
            return Err(type_error(format!(
                "{} is not valid as type argument",
                ops::repr(&value)?
            )));
        }
    }
    if let Some(form) = form(&value) {
        let plain = matches!(
            form.name(),
            "Any" | "LiteralString" | "NoReturn" | "Never" | "Self" | "TypeAlias"
        );
        if !plain && form.origin().is_none() && !matches!(form.meaning(), Meaning::Annotated) {
            return Err(type_error(format!(
                "Plain {} is not valid as type argument",
                ops::repr(&value)?
            )));
        }
    }
    if super::generic::is_generic_base(&value) {
        return Err(type_error(format!(
            "Plain {} is not valid as type argument",
            ops::repr(&value)?
        )));
    }
    if let Value::Tuple(_) = value {
        let shown: String = ops::repr(&value)?.as_str().chars().take(100).collect();
        return Err(type_error(format!("{message} Got {shown}.")));
    }
    Ok(value)
}

pub(super) fn all_checked(values: &[Value], message: &str) -> PyResult<Vec<Value>> {
    values.iter().map(|value| checked(value, message)).collect()
}

/// What stands between the brackets: a tuple's items, or one value.
pub(super) fn between(key: &Value) -> Vec<Value> {
    match key {
        Value::Tuple(tuple) => tuple.as_slice().to_vec(),
        other => vec![other.clone()],
    }
}

pub(super) fn wrong_count(shown: &str, given: usize, expected: usize) -> crate::exception::Exc {
    type_error(format!(
        "Too {} arguments for {shown}; actual {given}, expected {expected}",
        if given > expected { "many" } else { "few" }
    ))
}

/// `typing.NAME[key]`
pub(super) fn subscribe(item: &Form, key: &Value) -> PyResult<Value> {
    let name = item.name();
    let shown = format!("typing.{name}");
    let args = between(key);
    let origin = item.origin().unwrap_or(Value::None);
    match item.meaning() {
        Meaning::Plain if name == "Any" => Err(type_error("type 'Any' is not subscriptable")),
        Meaning::Plain => Err(type_error(format!("{shown} is not subscriptable"))),
        Meaning::Union => union(&args),
        Meaning::Optional => {
            let one = checked(key, "typing.Optional requires a single type.")?;
            union(&[one, Value::None])
        }
        Meaning::Literal => literal(item, &args),
        Meaning::Annotated => annotated(key),
        Meaning::Concatenate => concatenate(item, key, &args),
        Meaning::One => {
            let message = match name {
                "TypeGuard" | "ClassVar" | "Final" | "Required" | "NotRequired" => {
                    format!("{shown} accepts only single type.")
                }
                _ => format!("{shown} accepts only a single type."),
            };
            // These may hold what no other type may.
            let arg = match form(key) {
                Some(inner) if matches!(inner.name(), "ClassVar" | "Final") => key.clone(),
                _ => checked(key, &message)?,
            };
            Ok(subscripted(item, vec![arg], Kind::Plain))
        }
        Meaning::Unpack => {
            let arg = checked(key, "Unpack accepts only single type.")?;
            Ok(subscripted(item, vec![arg], Kind::Unpack))
        }
        Meaning::Class(_, count) => {
            let args = all_checked(&args, "Parameters to generic types must be types.")?;
            if count == 0 {
                return Err(type_error(format!("{shown} is not a generic class")));
            }
            if args.len() != count {
                return Err(wrong_count(&shown, args.len(), count));
            }
            Ok(object(Alias::new(origin, args, Some(name), Kind::Plain)))
        }
        Meaning::Tuple => {
            let args = match args.as_slice() {
                [rest @ .., Value::Ellipsis] if !rest.is_empty() => {
                    let mut args = all_checked(rest, "Tuple[t, ...]: t must be a type.")?;
                    args.push(Value::Ellipsis);
                    args
                }
                args => all_checked(args, "Tuple[t0, t1, ...]: each t must be a type.")?,
            };
            Ok(object(Alias::new(origin, args, Some(name), Kind::Plain)))
        }
        Meaning::Callable => {
            let Value::Tuple(pair) = key else {
                return Err(callable_misused());
            };
            let [parameters, result] = pair.as_slice() else {
                return Err(callable_misused());
            };
            callable(origin, name, parameters, result)
        }
    }
}

fn callable_misused() -> crate::exception::Exc {
    type_error("Callable must be used as Callable[[arg, ...], result].")
}

fn callable(
    origin: Value,
    name: &'static str,
    parameters: &Value,
    result: &Value,
) -> PyResult<Value> {
    let result = checked(result, "Callable[args, result]: result must be a type.")?;
    let parameters = match parameters {
        Value::Ellipsis => vec![Value::Ellipsis],
        Value::List(list) => list.to_values(),
        Value::Tuple(tuple) => tuple.as_slice().to_vec(),
        other => vec![other.clone()],
    };
    let mut args: Vec<Value> = parameters.iter().map(converted).collect::<PyResult<_>>()?;
    args.push(result);
    Ok(object(Alias::new(origin, args, Some(name), Kind::Callable)))
}

/// `Union[args]`: nested unions flattened, repetitions left out, one type alone stays itself.
pub(super) fn union(args: &[Value]) -> PyResult<Value> {
    if args.is_empty() {
        return Err(type_error("Cannot take a Union of no types."));
    }
    let args = all_checked(args, "Union[arg, ...]: each arg must be a type.")?;
    let mut flat: Vec<Value> = Vec::new();
    for arg in &args {
        let members = match super::union_members(arg) {
            Some(members) => members,
            None => vec![arg.clone()],
        };
        for member in members {
            if !holds(&flat, &member)? {
                flat.push(member);
            }
        }
    }
    if let [only] = flat.as_slice() {
        return Ok(only.clone());
    }
    let optional = flat.len() == 2 && flat.iter().any(is_none_type);
    let name = optional.then_some("Optional");
    Ok(object(Alias::new(
        super::UNION.value(),
        flat,
        name,
        Kind::Union,
    )))
}

pub(super) fn is_none_type(value: &Value) -> bool {
    matches!(value, Value::Class(class) if class.kind() == Some(ClassId::NoneType))
}

fn holds(values: &[Value], wanted: &Value) -> PyResult<bool> {
    for value in values {
        if ops::eq(value, wanted)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Equal values of equal types: `Literal[1]` is not `Literal[True]`.
fn same_literal(a: &Value, b: &Value) -> PyResult<bool> {
    Ok(ops::class_of(a).is(&ops::class_of(b)) && ops::eq(a, b)?)
}

fn literal(item: &Form, args: &[Value]) -> PyResult<Value> {
    let mut flat: Vec<Value> = Vec::new();
    for arg in args {
        let members = match alias(arg) {
            Some(inner) if inner.kind == Kind::Literal => inner.args.clone(),
            _ => vec![arg.clone()],
        };
        for member in members {
            let mut known = false;
            for other in &flat {
                known |= same_literal(other, &member)?;
            }
            if !known {
                flat.push(member);
            }
        }
    }
    Ok(subscripted(item, flat, Kind::Literal))
}

fn annotated(key: &Value) -> PyResult<Value> {
    let args = between(key);
    let [first, metadata @ ..] = args.as_slice() else {
        return Err(annotated_misused());
    };
    if metadata.is_empty() || !matches!(key, Value::Tuple(_)) {
        return Err(annotated_misused());
    }
    let first = match form(first) {
        Some(inner) if matches!(inner.name(), "ClassVar" | "Final") => first.clone(),
        _ => match alias(first) {
            Some(_) => first.clone(),
            None => checked(first, "Annotated[t, ...]: t must be a type.")?,
        },
    };
    let mut all = match alias(&first) {
        Some(inner) if inner.kind == Kind::Annotated => inner.args.clone(),
        _ => vec![first],
    };
    all.extend_from_slice(metadata);
    let origin = all.first().cloned().unwrap_or(Value::None);
    Ok(object(Alias::new(
        origin,
        all,
        Some("Annotated"),
        Kind::Annotated,
    )))
}

fn annotated_misused() -> crate::exception::Exc {
    type_error(
        "Annotated[...] should be used with at least two arguments (a type and an annotation).",
    )
}

fn concatenate(item: &Form, key: &Value, args: &[Value]) -> PyResult<Value> {
    if matches!(key, Value::Tuple(tuple) if tuple.len() == 0) {
        return Err(type_error("Cannot take a Concatenate of no types."));
    }
    if let [.., last] = args
        && !matches!(last, Value::Ellipsis)
        && !variables::is_param_spec(last)
    {
        return Err(type_error(
            "The last parameter to Concatenate should be a ParamSpec variable or ellipsis.",
        ));
    }
    let message = "Concatenate[arg, ...]: each arg must be a type.";
    let mut all = Vec::new();
    for arg in args {
        all.push(match arg {
            Value::Ellipsis => Value::Ellipsis,
            arg => checked(arg, message)?,
        });
    }
    Ok(subscripted(item, all, Kind::Concatenate))
}

/// `a | b` where one of them is an object of `typing`.
pub(super) fn either(this: &Value, other: &Value, reflected: bool) -> PyResult<Value> {
    if reflected {
        union(&[other.clone(), this.clone()])
    } else {
        union(&[this.clone(), other.clone()])
    }
}

/// `this | other`, by the name of the method.
pub(super) fn or(this: &Value, method: Sym, other: &Value) -> Option<PyResult<Value>> {
    match method {
        sym::DUNDER_OR => Some(either(this, other, false)),
        sym::DUNDER_ROR => Some(either(this, other, true)),
        _ => None,
    }
}

/// The bases that a generic base stands for in a class statement.
pub(super) fn entries(
    origin: &Value,
    this: Option<&Alias>,
    named: bool,
    bases: &[Value],
) -> PyResult<Vec<Value>> {
    let own = |base: &Value| match (this, alias(base)) {
        (Some(this), Some(base)) => std::ptr::eq(this, base),
        (None, None) => form(base)
            .and_then(Form::origin)
            .is_some_and(|base| ops::is(&base, origin)),
        _ => false,
    };
    let at = bases.iter().position(own).unwrap_or(0);
    let later = bases.get(at + 1..).unwrap_or_default();
    let generic_later = later
        .iter()
        .any(|base| alias(base).is_some() || form(base).is_some_and(|f| f.origin().is_some()));
    if named {
        let mut entries = Vec::new();
        if !bases.iter().any(|base| ops::is(base, origin)) {
            entries.push(origin.clone());
        }
        let generic = super::GENERIC.class();
        let derives = later
            .iter()
            .any(|base| matches!(base, Value::Class(class) if class.is_subclass(&generic)));
        if !generic_later && !derives {
            entries.push(Value::Class(generic));
        }
        return Ok(entries);
    }
    if super::generic::is_generic(origin) {
        let protocol = super::PROTOCOL.value();
        if generic_later || bases.iter().any(|base| ops::is(base, &protocol)) {
            return Ok(Vec::new());
        }
    }
    Ok(vec![origin.clone()])
}

impl Alias {
    pub(super) fn new(
        origin: Value,
        args: Vec<Value>,
        name: Option<&'static str>,
        kind: Kind,
    ) -> Alias {
        Alias {
            origin,
            args,
            name,
            kind,
        }
    }

    /// The types inside: not the metadata of `Annotated`.
    pub(super) fn types(&self) -> &[Value] {
        match self.kind {
            Kind::Annotated => self.args.get(..1).unwrap_or_default(),
            _ => &self.args,
        }
    }

    pub(super) fn parameters(&self) -> PyResult<Vec<Value>> {
        match self.kind {
            Kind::Literal => Ok(Vec::new()),
            _ => variables::collect_parameters(self.types()),
        }
    }

    /// Whether the parameters of a `Callable` stand one after the other in `args`.
    fn flat_callable(&self) -> bool {
        !matches!(self.args.as_slice(), [first, _] if matches!(first, Value::Ellipsis)
            || variables::is_param_spec(first)
            || alias(first).is_some_and(|inner| inner.kind == Kind::Concatenate))
    }

    /// `get_args`
    pub(super) fn all_args(&self) -> Vec<Value> {
        match (self.kind, self.args.as_slice()) {
            (Kind::Callable, [parameters @ .., result]) if self.flat_callable() => vec![
                Value::List(List::from_values(parameters.to_vec())),
                result.clone(),
            ],
            (_, args) => args.to_vec(),
        }
    }

    fn text(&self) -> PyResult<String> {
        match (self.kind, self.args.as_slice()) {
            (Kind::Union, [a, b]) if is_none_type(a) => {
                return Ok(format!("typing.Optional[{}]", type_text(b)?));
            }
            (Kind::Union, [a, b]) if is_none_type(b) => {
                return Ok(format!("typing.Optional[{}]", type_text(a)?));
            }
            (Kind::Union, args) => return Ok(format!("typing.Union[{}]", type_texts(args)?)),
            (Kind::Callable, [parameters @ .., result]) if self.flat_callable() => {
                return Ok(format!(
                    "typing.Callable[[{}], {}]",
                    type_texts(parameters)?,
                    type_text(result)?
                ));
            }
            (Kind::Annotated, [first, metadata @ ..]) => {
                let shown: PyResult<Vec<String>> = metadata
                    .iter()
                    .map(|value| Ok(ops::repr(value)?.as_str().to_owned()))
                    .collect();
                return Ok(format!(
                    "typing.Annotated[{}, {}]",
                    type_text(first)?,
                    shown?.join(", ")
                ));
            }
            (Kind::Unpack, [only]) => return Ok(format!("*{}", ops::repr(only)?)),
            _ => {}
        }
        let name = match self.name {
            Some(name) => format!("typing.{name}"),
            None => type_text(&self.origin)?,
        };
        let args = if self.args.is_empty() {
            String::from("()")
        } else {
            type_texts(&self.args)?
        };
        Ok(format!("{name}[{args}]"))
    }

    /// The alias with its type variables replaced.
    pub(super) fn replaced(&self, from: &[Value], to: &[Value]) -> PyResult<Value> {
        let mut args = Vec::new();
        for arg in &self.args {
            args.extend(variables::replace(
                arg,
                from,
                to,
                self.kind == Kind::Callable,
            )?);
        }
        match self.kind {
            Kind::Union => union(&args),
            Kind::Annotated => {
                let origin = args.first().cloned().unwrap_or(Value::None);
                Ok(object(Alias::new(origin, args, self.name, self.kind)))
            }
            kind => Ok(object(Alias::new(
                self.origin.clone(),
                args,
                self.name,
                kind,
            ))),
        }
    }

    fn subscribe(&self, this: &str, key: &Value) -> PyResult<Value> {
        if super::generic::is_generic_base(&self.origin) {
            return Err(type_error(format!(
                "Cannot subscript already-subscripted {this}"
            )));
        }
        let parameters = self.parameters()?;
        if parameters.is_empty() {
            return Err(type_error(format!("{this} is not a generic class")));
        }
        let given: Vec<Value> = between(key)
            .iter()
            .map(converted)
            .collect::<PyResult<_>>()?;
        let given = variables::arrange(this, &parameters, given)?;
        self.replaced(&parameters, &given)
    }
}

impl Object for Alias {
    fn class(&self) -> Class {
        Class::internal(
            match self.kind {
                Kind::Plain => "_GenericAlias",
                Kind::Union => "_UnionGenericAlias",
                Kind::Callable => "_CallableGenericAlias",
                Kind::Literal => "_LiteralGenericAlias",
                Kind::Annotated => "_AnnotatedAlias",
                Kind::Concatenate => "_ConcatenateGenericAlias",
                Kind::Unpack => "_UnpackGenericAlias",
            },
            "typing",
        )
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        let text = name.text();
        Ok(Some(match text {
            "__origin__" => self.origin.clone(),
            "__args__" => Value::Tuple(Tuple::new(self.types().to_vec())),
            "__parameters__" => Value::Tuple(Tuple::new(self.parameters()?)),
            "__metadata__" if self.kind == Kind::Annotated => {
                Value::Tuple(Tuple::new(self.args.get(1..).unwrap_or_default().to_vec()))
            }
            "__module__" => match (self.name, &self.origin) {
                (None, origin) => ops::get_attr_sym(origin, name)?,
                _ => Value::from("typing"),
            },
            "_name" => self.name.map_or(Value::None, Value::from),
            "__name__" | "__qualname__" => match self.name {
                Some(name) => Value::from(name),
                None => ops::get_attr_sym(&self.origin, name)?,
            },
            "__class__" => return Ok(None),
            _ if text.starts_with("__") && text.ends_with("__") => {
                return Err(no_attribute(self.class().name(), name));
            }
            _ => ops::get_attr_sym(&self.origin, name)?,
        }))
    }

    fn repr(&self) -> PyResult<Str> {
        self.text().map(Str::from_string)
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        Some(self.instantiate(args))
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn get_item(&self, key: &Value) -> Option<PyResult<Value>> {
        Some(self.text().and_then(|this| self.subscribe(&this, key)))
    }

    /// `*Tuple[int, str]` in the brackets of another type.
    fn iter(&self) -> Option<PyResult<Iter>> {
        if self.kind != Kind::Plain {
            return None;
        }
        let unpacked = object(Alias::new(
            super::UNPACK.value(),
            vec![object(self.copy())],
            None,
            Kind::Unpack,
        ));
        Some(iter(&Value::Tuple(Tuple::new(vec![unpacked]))))
    }

    fn mro_entries(&self, bases: &[Value]) -> Option<PyResult<Vec<Value>>> {
        Some(match self.kind {
            Kind::Plain | Kind::Callable if form(&self.origin).is_none() => {
                entries(&self.origin, Some(self), self.name.is_some(), bases)
            }
            Kind::Annotated => Ok(vec![self.origin.clone()]),
            _ => Err(match self.text() {
                Ok(text) => type_error(format!("Cannot subclass {text}")),
                Err(error) => error,
            }),
        })
    }

    fn binary(&self, this: &Value, method: Sym, other: &Value) -> Option<PyResult<Value>> {
        or(this, method, other)
    }

    fn instance_check(&self, value: &Value) -> Option<PyResult<bool>> {
        self.subclass_check(&Value::Class(ops::class_of(value)))
    }

    fn subclass_check(&self, class: &Value) -> Option<PyResult<bool>> {
        if self.kind != Kind::Union {
            return Some(Err(type_error(
                "Subscripted generics cannot be used with class and instance checks",
            )));
        }
        for arg in &self.args {
            match super::is_subclass(class, arg) {
                Ok(false) => {}
                answer => return Some(answer),
            }
        }
        Some(Ok(false))
    }

    fn eq(&self, other: &Value) -> Option<PyResult<bool>> {
        Some(self.equals(other))
    }

    fn hash(&self) -> Option<PyResult<i64>> {
        Some(self.hashed())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Alias {
    fn copy(&self) -> Alias {
        Alias::new(self.origin.clone(), self.args.clone(), self.name, self.kind)
    }

    fn instantiate(&self, args: Args) -> PyResult<Value> {
        if self.kind == Kind::Union || form(&self.origin).is_some() {
            let shown = match form(&self.origin) {
                Some(form) => format!("typing.{}", form.name()),
                None => self.text()?,
            };
            return Err(type_error(format!("Cannot instantiate {shown}")));
        }
        if let Some(name) = self.name
            && self.kind != Kind::Annotated
        {
            return Err(type_error(format!(
                "Type {name} cannot be instantiated; use {}() instead",
                class_name(&self.origin)
            )));
        }
        let made = ops::call_args(&self.origin, args)?;
        if let Value::Instance(instance) = &made
            && instance.has_dict()
        {
            let set = ops::set_attr_sym(&made, Sym::intern("__orig_class__"), object(self.copy()));
            match set {
                Err(error) if error.is(ClassId::AttributeError) => {}
                Err(error) => return Err(error),
                Ok(()) => {}
            }
        }
        Ok(made)
    }

    fn equals(&self, other: &Value) -> PyResult<bool> {
        if self.kind == Kind::Union {
            let members = match super::union_members(other) {
                Some(members) => members,
                None => return Ok(false),
            };
            return same_members(&self.args, &members);
        }
        let Some(other) = alias(other) else {
            return Ok(false);
        };
        if self.kind == Kind::Literal || other.kind == Kind::Literal {
            if self.kind != other.kind || self.args.len() != other.args.len() {
                return Ok(false);
            }
            for a in &self.args {
                let mut found = false;
                for b in &other.args {
                    found |= same_literal(a, b)?;
                }
                if !found {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        if self.kind != other.kind
            || self.args.len() != other.args.len()
            || !ops::eq(&self.origin, &other.origin)?
        {
            return Ok(false);
        }
        for (a, b) in self.args.iter().zip(&other.args) {
            if !ops::eq(a, b)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn hashed(&self) -> PyResult<i64> {
        match self.kind {
            Kind::Union | Kind::Literal => members_hash(&self.args),
            _ => {
                let mut all = vec![self.origin.clone()];
                all.extend(self.args.iter().cloned());
                hash(&Value::Tuple(Tuple::new(all)))
            }
        }
    }
}

/// A hash that does not depend on the order: that of a frozen set of the members.
pub(super) fn members_hash(members: &[Value]) -> PyResult<i64> {
    let mut sum = 0i64;
    for member in members {
        sum = sum.wrapping_add(hash(member)?.wrapping_mul(0x5bd1_e995));
    }
    Ok(if sum == -1 { -2 } else { sum })
}

pub(super) fn same_members(a: &[Value], b: &[Value]) -> PyResult<bool> {
    for (left, right) in [(a, b), (b, a)] {
        for member in left {
            if !holds(right, member)? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// The members of `int | str`.
pub(super) fn new_union_members(value: &Value) -> Option<Vec<Value>> {
    downcast::<UnionType>(value).map(|union| union.0.clone())
}

/// The origin and arguments of `list[int]`.
pub(super) fn builtin_alias(value: &Value) -> Option<(Value, Vec<Value>)> {
    downcast::<GenericAlias>(value)
        .map(|alias| (Value::Class(alias.origin.clone()), alias.args.clone()))
}
