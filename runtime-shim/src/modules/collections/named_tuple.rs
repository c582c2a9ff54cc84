//! `collections.namedtuple`: classes of tuples whose items have names.

use super::bind_python;
use crate::args::Args;
use crate::class::native::base_instance;
use crate::class::native::{class_method, method};
use crate::class::{Class, ClassDraft, ClassId, object};
use crate::dict::Dict;
use crate::exception::{PyResult, attribute_error, type_error, value_error};
use crate::function::Builtin;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::{Object, Value};
use std::any::Any;

/// `collections.namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)`
pub static NAMEDTUPLE: Builtin = Builtin {
    name: "namedtuple",
    module: "collections",
    class: None,
    call: namedtuple,
};

const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

fn namedtuple(args: Args) -> PyResult<Value> {
    let [name, fields, rename, defaults, module] = arguments(args)?;
    let mut fields: Vec<String> = match ops::unwrap_base(fields.unwrap_or(&Value::None)) {
        Value::Str(text) => text
            .as_str()
            .replace(',', " ")
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
        other => {
            let mut names = Vec::new();
            for name in crate::iter::collect(other)? {
                names.push(ops::to_str(&name)?.as_str().to_owned());
            }
            names
        }
    };
    let name = ops::to_str(name.unwrap_or(&Value::None))?;
    let rename = rename.map_or(Ok(false), ops::truth)?;
    if rename {
        let mut seen: Vec<String> = Vec::new();
        for (at, field) in fields.iter_mut().enumerate() {
            let given = field.clone();
            if !is_identifier(field)?
                || KEYWORDS.contains(&field.as_str())
                || field.starts_with('_')
                || seen.contains(field)
            {
                *field = format!("_{at}");
            }
            seen.push(given);
        }
    }
    check(name.as_str(), &fields, rename)?;
    let defaults = match defaults {
        None | Some(Value::None) => Vec::new(),
        Some(defaults) => crate::iter::collect(defaults)?,
    };
    if defaults.len() > fields.len() {
        return Err(type_error("Got more default values than field names"));
    }
    let fields: Vec<Sym> = fields.iter().map(|field| Sym::intern(field)).collect();
    let mut draft = draft(name.as_str(), &fields, defaults)?;
    match module {
        None | Some(Value::None) => {}
        Some(module) => {
            draft.module = Sym::intern(ops::to_str(module)?.as_str()).text();
        }
    }
    draft.finish()
}

/// Two positional parameters, and three that are given by name only.
fn arguments<'a>(args: Args<'a>) -> PyResult<[Option<&'a Value>; 5]> {
    const NAMES: [&str; 5] = ["typename", "field_names", "rename", "defaults", "module"];
    if args.pos.len() > 2 {
        let named = args
            .kw
            .iter()
            .filter(|(name, _)| NAMES[2..].contains(&name.text()))
            .count();
        let given = match named {
            0 => format!("{} were given", args.pos.len()),
            named => format!(
                "{} positional arguments (and {named} keyword-only argument{}) were given",
                args.pos.len(),
                if named == 1 { "" } else { "s" }
            ),
        };
        return Err(type_error(format!(
            "namedtuple() takes 2 positional arguments but {given}"
        )));
    }
    let mut found = [None; 5];
    bind_python(args, "namedtuple", &NAMES, 2, &mut found)?;
    Ok(found)
}

fn is_identifier(text: &str) -> PyResult<bool> {
    let answer =
        ops::call_method_sym(&Value::from(text), sym::ISIDENTIFIER, Args::positional(&[]))?;
    ops::truth(&answer)
}

fn check(name: &str, fields: &[String], rename: bool) -> PyResult<()> {
    let shown = |name: &str| Str::new(name).repr().as_str().to_owned();
    for name in std::iter::once(name).chain(fields.iter().map(String::as_str)) {
        if !is_identifier(name)? {
            return Err(value_error(format!(
                "Type names and field names must be valid identifiers: {}",
                shown(name)
            )));
        }
        if KEYWORDS.contains(&name) {
            return Err(value_error(format!(
                "Type names and field names cannot be a keyword: {}",
                shown(name)
            )));
        }
    }
    for (at, name) in fields.iter().enumerate() {
        if name.starts_with('_') && !rename {
            return Err(value_error(format!(
                "Field names cannot start with an underscore: {}",
                shown(name)
            )));
        }
        if fields.iter().take(at).any(|known| known == name) {
            return Err(value_error(format!(
                "Encountered duplicate field name: {}",
                shown(name)
            )));
        }
    }
    Ok(())
}

/// What [`namedtuple`] says of names that cannot be used.
pub(crate) fn check_tuple_names(name: &str, fields: &[Sym]) -> PyResult<()> {
    let fields: Vec<String> = fields.iter().map(|field| field.text().to_owned()).collect();
    check(name, &fields, false)
}

/// The class of tuples with these fields, not finished yet, so that a class statement can add its own attributes; the
/// last fields have the defaults.
pub(crate) fn draft(name: &str, fields: &[Sym], defaults: Vec<Value>) -> PyResult<ClassDraft> {
    let names: Vec<Value> = fields
        .iter()
        .map(|field| Value::from(field.text()))
        .collect();
    let field_defaults = Dict::new();
    let required = fields.len() - defaults.len().min(fields.len());
    for (field, default) in names.iter().skip(required).zip(&defaults) {
        field_defaults.set(field.clone(), default.clone())?;
    }
    let texts: Vec<&str> = fields.iter().map(|field| field.text()).collect();
    let names = Value::Tuple(Tuple::new(names));
    let tuple = Value::Class(Class::builtin(ClassId::Tuple));
    let mut draft = ClassDraft::dynamic(name, &[tuple])?;
    draft.set(
        sym::DUNDER_DOC,
        Value::from(format!("{name}({})", texts.join(", "))),
    );
    draft.set(sym::DUNDER_SLOTS, Value::Tuple(Tuple::empty()));
    draft.set(Sym::intern("_fields"), names.clone());
    draft.set(Sym::intern("_field_defaults"), Value::Dict(field_defaults));
    draft.set(
        sym::DUNDER_NEW,
        object(New {
            name: format!("{name}.__new__"),
            fields: texts,
            defaults,
        }),
    );
    draft.set(Sym::intern("_make"), class_method("_make", make));
    let methods: [(&'static str, crate::class::native::NativeMethod); 4] = [
        ("_replace", replace),
        ("__repr__", |this, _| repr(this).map(Value::Str)),
        ("_asdict", |this, _| as_dict(this)),
        ("__getnewargs__", |this, _| {
            Ok(Value::Tuple(Tuple::new(items(this)?.to_vec())))
        }),
    ];
    for (name, code) in methods {
        draft.set(Sym::intern(name), method(name, code));
    }
    draft.set(sym::DUNDER_MATCH_ARGS, names);
    for (at, field) in fields.iter().enumerate() {
        draft.set(*field, object(Getter(at)));
    }
    Ok(draft)
}

/// The items of an instance.
fn items(this: &Value) -> PyResult<&[Value]> {
    match ops::unwrap_base(this) {
        Value::Tuple(tuple) => Ok(tuple.as_slice()),
        _ => Err(type_error(format!(
            "descriptor requires a 'tuple' object but received a '{}'",
            ops::type_name(this)
        ))),
    }
}

/// The names of a class's fields.
fn field_names(class: &Class) -> Vec<Value> {
    match class.lookup(Sym::intern("_fields")) {
        Some(Value::Tuple(names)) => names.as_slice().to_vec(),
        _ => Vec::new(),
    }
}

/// `__new__` of one class.
struct New {
    /// `Point.__new__`
    name: String,
    fields: Vec<&'static str>,
    defaults: Vec<Value>,
}

impl New {
    fn make(&self, class: &Class, args: Args) -> PyResult<Value> {
        if args.kw.is_empty() && args.pos.len() == self.fields.len() {
            return Ok(instance(class, args.pos.to_vec()));
        }
        let required = self.fields.len() - self.defaults.len();
        let mut found = vec![None; self.fields.len()];
        bind_python(args, &self.name, &self.fields, required, &mut found)?;
        let values = found.iter().enumerate().map(|(at, value)| {
            let default = at
                .checked_sub(required)
                .and_then(|at| self.defaults.get(at));
            value.or(default).cloned().unwrap_or(Value::None)
        });
        Ok(instance(class, values.collect()))
    }
}

fn instance(class: &Class, values: Vec<Value>) -> Value {
    base_instance(class, Value::Tuple(Tuple::new(values)))
}

impl Object for New {
    fn class(&self) -> Class {
        Class::builtin(ClassId::Function)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME => Some(Value::from("__new__")),
            sym::DUNDER_QUALNAME => Some(Value::from(self.name.as_str())),
            _ => None,
        })
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        Some(match args.pos.split_first() {
            Some((Value::Class(class), rest)) => self.make(class, Args::new(rest, args.kw)),
            _ => Err(type_error("tuple.__new__(X): X is not a type object")),
        })
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<function {} at {:#x}>",
            self.name,
            std::ptr::from_ref(self).cast::<u8>() as usize
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn make(class: &Class, args: Args) -> PyResult<Value> {
    let mut found = [None];
    bind_python(args, "_make", &["iterable"], 1, &mut found)?;
    let values = crate::iter::collect(found[0].unwrap_or(&Value::None))?;
    let count = field_names(class).len();
    if values.len() != count {
        return Err(type_error(format!(
            "Expected {count} arguments, got {}",
            values.len()
        )));
    }
    Ok(instance(class, values))
}

fn replace(this: &Value, args: Args) -> PyResult<Value> {
    let class = ops::class_of(this);
    if !args.pos.is_empty() {
        return Err(type_error(format!(
            "{}._replace() takes 1 positional argument but {} were given",
            class.name(),
            args.pos.len() + 1
        )));
    }
    let names = field_names(&class);
    let mut values = items(this)?.to_vec();
    let mut unknown = Vec::new();
    for (name, value) in args.kw {
        let text = Value::from(name.text());
        let at = names
            .iter()
            .position(|known| crate::equality::quick_eq(known, &text) == Some(true));
        match at.and_then(|at| values.get_mut(at)) {
            Some(slot) => *slot = value.clone(),
            None => unknown.push(text),
        }
    }
    if !unknown.is_empty() {
        let unknown = ops::repr(&Value::List(crate::list::List::from_values(unknown)))?;
        return Err(value_error(format!(
            "Got unexpected field names: {}",
            unknown.as_str()
        )));
    }
    Ok(instance(&class, values))
}

fn as_dict(this: &Value) -> PyResult<Value> {
    let dict = Dict::new();
    for (name, value) in field_names(&ops::class_of(this))
        .into_iter()
        .zip(items(this)?)
    {
        dict.set(name, value.clone())?;
    }
    Ok(Value::Dict(dict))
}

fn repr(this: &Value) -> PyResult<Str> {
    let class = ops::class_of(this);
    let _frame = crate::frame::enter_native(" while getting the repr of an object")?;
    let mut text = format!("{}(", class.name());
    for (at, (name, value)) in field_names(&class).iter().zip(items(this)?).enumerate() {
        if at > 0 {
            text.push_str(", ");
        }
        text.push_str(ops::to_str(name)?.as_str());
        text.push('=');
        crate::equality::push_repr(&mut text, value)?;
    }
    text.push(')');
    Ok(Str::from_string(text))
}

/// The descriptor of a field.
struct Getter(usize);

impl Object for Getter {
    fn class(&self) -> Class {
        Class::internal("_tuplegetter", "_collections")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_DOC => Some(Value::from(format!("Alias for field number {}", self.0))),
            _ => None,
        })
    }

    fn descr_get(
        &self,
        this: &Value,
        instance: Option<&Value>,
        _owner: &Class,
    ) -> Option<PyResult<Value>> {
        let Some(instance) = instance else {
            return Some(Ok(this.clone()));
        };
        Some(items(instance).and_then(|items| {
            items
                .get(self.0)
                .cloned()
                .ok_or_else(|| crate::exception::index_error("tuple index out of range"))
        }))
    }

    fn descr_set(&self, _instance: &Value, value: Option<Value>) -> Option<PyResult<()>> {
        Some(Err(attribute_error(if value.is_some() {
            "can't set attribute"
        } else {
            "can't delete attribute"
        })))
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "_tuplegetter({}, 'Alias for field number {}')",
            self.0, self.0
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
