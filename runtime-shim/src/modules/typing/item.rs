//! What an item of `typing` is: special forms such as `Optional`, and aliases of classes such as `List`.

use super::alias::{self, Alias, Kind};
use crate::args::Args;
use crate::class::{Class, ClassId, downcast, object};
use crate::exception::{PyResult, no_attribute, type_error, unsupported};
use crate::function::ArgList;
use crate::names::{Name, Sym};
use crate::ops;
use crate::string::Str;
use crate::value::{Object, Value};
use rustc_hash::FxHashMap;
use std::any::Any;
use std::cell::RefCell;

/// An item as emitted code names it: `OPTIONAL.value()`.
pub struct Item {
    name: &'static str,
    meaning: Meaning,
}

/// What subscripting the item does.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// `Any`, `NoReturn`, `Self`: not subscriptable.
    Plain,
    Optional,
    Union,
    Literal,
    Annotated,
    Concatenate,
    Unpack,
    /// `ClassVar[T]` and its like: exactly one type.
    One,
    /// Another name of a class that takes so many parameters.
    Class(Origin, usize),
    Tuple,
    Callable,
}

/// The class that an alias stands for.
#[derive(Clone, Copy)]
pub(super) enum Origin {
    Builtin(ClassId),
    /// A class of another module, by module and name.
    Of(&'static str, &'static str),
}

thread_local! {
    static MADE: RefCell<FxHashMap<&'static str, Value>> = RefCell::default();
}

impl Item {
    pub(super) const fn new(name: &'static str, meaning: Meaning) -> Item {
        Item { name, meaning }
    }

    pub(super) const fn builtin(name: &'static str, class: ClassId, count: usize) -> Item {
        Item::new(name, Meaning::Class(Origin::Builtin(class), count))
    }

    pub(super) const fn of(
        name: &'static str,
        module: &'static str,
        class: &'static str,
        count: usize,
    ) -> Item {
        Item::new(name, Meaning::Class(Origin::Of(module, class), count))
    }

    /// A call with positional arguments: most items refuse it.
    pub fn call(&'static self, args: &[Value]) -> PyResult<Value> {
        ops::call(&self.value(), args)
    }

    /// A call with keywords.
    pub fn call_kw(&'static self, args: &[Value], named: &[(&Name, Value)]) -> PyResult<Value> {
        ops::call_kw(&self.value(), args, named)
    }

    /// A call whose arguments hold stars.
    pub fn call_list(&'static self, args: ArgList) -> PyResult<Value> {
        ops::call_list(&self.value(), args)
    }

    /// The object; the same one each time.
    pub fn value(&'static self) -> Value {
        MADE.with(|made| {
            made.borrow_mut()
                .entry(self.name)
                .or_insert_with(|| object(Form(self)))
                .clone()
        })
    }
}

/// An item that is made at its first use.
pub struct Lazy(fn() -> Value);

thread_local! {
    static LAZY: RefCell<FxHashMap<usize, Value>> = RefCell::default();
}

impl Lazy {
    pub(super) const fn new(make: fn() -> Value) -> Lazy {
        Lazy(make)
    }

    /// The object; the same one each time.
    pub fn value(&'static self) -> Value {
        let key = std::ptr::from_ref(self).cast::<u8>() as usize;
        if let Some(known) = LAZY.with(|lazy| lazy.borrow().get(&key).cloned()) {
            return known;
        }
        let made = (self.0)();
        LAZY.with(|lazy| lazy.borrow_mut().insert(key, made.clone()));
        made
    }

    /// A call with positional arguments.
    pub fn call(&'static self, args: &[Value]) -> PyResult<Value> {
        ops::call(&self.value(), args)
    }

    /// A call with keywords.
    pub fn call_kw(&'static self, args: &[Value], named: &[(&Name, Value)]) -> PyResult<Value> {
        ops::call_kw(&self.value(), args, named)
    }

    /// A call whose arguments hold stars.
    pub fn call_list(&'static self, args: ArgList) -> PyResult<Value> {
        ops::call_list(&self.value(), args)
    }
}

/// The object of an item.
pub(super) struct Form(&'static Item);

impl Form {
    pub(super) fn name(&self) -> &'static str {
        self.0.name
    }

    pub(super) fn meaning(&self) -> Meaning {
        self.0.meaning
    }

    /// The class an alias stands for; `None` for special forms.
    pub(super) fn origin(&self) -> Option<Value> {
        match self.0.meaning {
            Meaning::Class(origin, _) => Some(origin.value()),
            Meaning::Tuple => Some(Value::Class(Class::builtin(ClassId::Tuple))),
            Meaning::Callable => Some(Origin::Of("collections.abc", "Callable").value()),
            _ => None,
        }
    }

    fn shown(&self) -> String {
        format!("typing.{}", self.0.name)
    }
}

impl Origin {
    pub(super) fn value(self) -> Value {
        match self {
            Origin::Builtin(class) => Value::Class(Class::builtin(class)),
            Origin::Of(module, name) => super::origins::class(module, name),
        }
    }
}

/// The item a value is.
pub(super) fn form(value: &Value) -> Option<&Form> {
    downcast::<Form>(value)
}

/// Whether a value is the item of this name.
pub(super) fn is_form(value: &Value, name: &str) -> bool {
    form(value).is_some_and(|form| form.name() == name)
}

impl Object for Form {
    fn class(&self) -> Class {
        Class::internal(
            match (self.0.meaning, self.0.name) {
                (_, "Any") => "_AnyMeta",
                (Meaning::Tuple, _) => "_TupleType",
                (Meaning::Callable, _) => "_CallableType",
                (Meaning::Class(..), _) => "_SpecialGenericAlias",
                (Meaning::Annotated, _) => "type",
                (Meaning::Literal, _) => "_LiteralSpecialForm",
                _ => "_SpecialForm",
            },
            "typing",
        )
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        let text = name.text();
        match (text, self.origin()) {
            ("__module__", _) => Ok(Some(Value::from("typing"))),
            ("_name" | "__name__" | "__qualname__", _) => Ok(Some(Value::from(self.0.name))),
            ("__origin__", Some(origin)) => Ok(Some(origin)),
            ("__class__", _) => Ok(None),
            (_, Some(origin)) if !(text.starts_with("__") && text.ends_with("__")) => {
                ops::get_attr_sym(&origin, name).map(Some)
            }
            _ => Err(no_attribute(self.class().name(), name)),
        }
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(match self.0.name {
            "Annotated" => String::from("<class 'typing.Annotated'>"),
            _ => self.shown(),
        }))
    }

    fn call(&self, _args: Args) -> Option<PyResult<Value>> {
        let name = self.0.name;
        Some(Err(type_error(match (self.0.meaning, self.origin()) {
            (_, Some(origin)) => format!(
                "Type {name} cannot be instantiated; use {}() instead",
                alias::class_name(&origin)
            ),
            (Meaning::Annotated, _) => String::from("Type Annotated cannot be instantiated."),
            _ if name == "Any" => String::from("Any cannot be instantiated"),
            _ => format!("Cannot instantiate {}", self.shown()),
        })))
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn get_item(&self, key: &Value) -> Option<PyResult<Value>> {
        Some(alias::subscribe(self, key))
    }

    fn mro_entries(&self, bases: &[Value]) -> Option<PyResult<Vec<Value>>> {
        if self.0.name == "Any" {
            return Some(Err(unsupported("a class derived from typing.Any")));
        }
        Some(match self.origin() {
            Some(origin) => alias::entries(&origin, None, true, bases),
            None => Err(type_error(format!("Cannot subclass {}", self.shown()))),
        })
    }

    fn binary(&self, this: &Value, method: Sym, other: &Value) -> Option<PyResult<Value>> {
        alias::or(this, method, other)
    }

    fn instance_check(&self, value: &Value) -> Option<PyResult<bool>> {
        Some(match self.origin() {
            Some(origin) => crate::builtins::is_instance(value, &origin),
            None => Err(type_error(format!(
                "{} cannot be used with isinstance()",
                self.shown()
            ))),
        })
    }

    fn subclass_check(&self, class: &Value) -> Option<PyResult<bool>> {
        Some(match self.origin() {
            Some(origin) => {
                let class = form(class).and_then(Form::origin).unwrap_or(class.clone());
                super::is_subclass(&class, &origin)
            }
            None => Err(type_error(format!(
                "{} cannot be used with issubclass()",
                self.shown()
            ))),
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn this(form: &Form) -> Value {
    form.0.value()
}

/// `typing.NAME[args]` for the items whose subscription keeps them as the origin.
pub(super) fn subscripted(form: &Form, args: Vec<Value>, kind: Kind) -> Value {
    object(Alias::new(this(form), args, None, kind))
}
