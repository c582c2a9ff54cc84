//! `NamedTuple` and `TypedDict`.

use super::alias::{alias, checked};
use super::generic::subscribe;
use super::item::is_form;
use super::{GENERIC, MODULE};
use crate::args::Args;
use crate::class::native::{NativeClass, class_method};
use crate::class::{Class, ClassDraft, ClassId, object};
use crate::dict::Dict;
use crate::exception::{PyResult, attribute_error, type_error};
use crate::function::{Signature, bind};
use crate::modules::collections::{check_tuple_names, named_tuple_draft};
use crate::names::{Sym, sym};
use crate::ops;
use crate::set::FROZENSET;
use crate::string::Str;
use crate::value::{Object, Value};
use std::any::Any;

/// A function of `typing` that is a base of classes too.
pub(super) struct Record {
    name: &'static str,
    base: &'static NativeClass,
    call: fn(Args) -> PyResult<Value>,
}

impl Object for Record {
    fn class(&self) -> Class {
        Class::builtin(ClassId::Function)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME | sym::DUNDER_QUALNAME => Some(Value::from(self.name)),
            sym::DUNDER_MODULE => Some(Value::from(MODULE)),
            _ => None,
        })
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        Some((self.call)(args))
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn mro_entries(&self, _bases: &[Value]) -> Option<PyResult<Vec<Value>>> {
        Some(Ok(vec![self.base.value()]))
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

/// `NamedTuple`
pub(super) fn named_tuple_object() -> Value {
    object(Record {
        name: "NamedTuple",
        base: &NAMED_TUPLE_BASE,
        call: make_named_tuple,
    })
}

/// `TypedDict`
pub(super) fn typed_dict_object() -> Value {
    object(Record {
        name: "TypedDict",
        base: &TYPED_DICT_BASE,
        call: make_typed_dict,
    })
}

/// What a class statement that names `NamedTuple` derives from until it is replaced.
static NAMED_TUPLE_BASE: NativeClass = NativeClass {
    name: "NamedTuple",
    module: MODULE,
    subclassed: Some(named_tuple_class),
    ..NativeClass::BASE
};

const PROHIBITED: &[&str] = &[
    "__new__",
    "__init__",
    "__slots__",
    "__getnewargs__",
    "_fields",
    "_field_defaults",
    "_field_types",
    "_make",
    "_replace",
    "_asdict",
    "_source",
];

fn field_types(fields: &[(Sym, Value)]) -> PyResult<Dict> {
    let types = Dict::new();
    for (name, value) in fields {
        let message = format!("field {} annotation must be a type", name.text());
        types.set_str(name.text(), checked(value, &message)?)?;
    }
    Ok(types)
}

fn named_tuple_class(draft: &mut ClassDraft) -> PyResult<Option<Value>> {
    let own = NAMED_TUPLE_BASE.class();
    let generic = GENERIC.class();
    if draft
        .bases
        .iter()
        .any(|base| !base.is(&own) && !base.is(&generic))
    {
        return Err(type_error(
            "can only inherit from a NamedTuple type and Generic",
        ));
    }
    let fields = std::mem::take(&mut draft.annotations);
    let mut defaults: Vec<Value> = Vec::new();
    let mut with_default: Vec<&str> = Vec::new();
    for (name, _) in &fields {
        match draft.get(*name) {
            Some(default) => {
                defaults.push(default.clone());
                with_default.push(name.text());
            }
            None if with_default.is_empty() => {}
            None => {
                return Err(type_error(format!(
                    "Non-default namedtuple field {} cannot follow default field{} {}",
                    name.text(),
                    if with_default.len() > 1 { "s" } else { "" },
                    with_default.join(", ")
                )));
            }
        }
    }
    let names: Vec<Sym> = fields.iter().map(|(name, _)| *name).collect();
    let types = field_types(&fields)?;
    check_tuple_names(draft.name.as_str(), &names)?;
    let mut made = named_tuple_draft(draft.name.as_str(), &names, defaults)?;
    made.qualname = draft.qualname.clone();
    made.module = draft.module;
    made.original_bases = draft.original_bases.take();
    if draft.bases.iter().any(|base| base.is(&generic)) {
        made.bases.push(generic);
        made.set(
            sym::DUNDER_CLASS_GETITEM,
            class_method("__class_getitem__", subscribe),
        );
        super::generic::derived(&mut made)?;
    }
    made.annotations = types
        .pairs()
        .into_iter()
        .zip(&names)
        .map(|((_, value), name)| (*name, value))
        .collect();
    let members: Vec<(Sym, Value)> = draft
        .attrs
        .iter()
        .map(|(name, value)| (name, value.clone()))
        .collect();
    let has_eq = draft.get(sym::DUNDER_EQ).is_some();
    for (name, value) in members {
        if PROHIBITED.contains(&name.text()) {
            return Err(attribute_error(format!(
                "Cannot overwrite NamedTuple attribute {}",
                name.text()
            )));
        }
        let special = matches!(
            name.text(),
            "__module__" | "__name__" | "__annotations__" | "__orig_bases__"
        );
        // Assigning `__eq__` afterwards, as CPython does, keeps the hash of tuples.
        let hash = name == sym::DUNDER_HASH && has_eq && matches!(value, Value::None);
        if !special && !hash && !names.contains(&name) {
            made.set(name, value);
        }
    }
    made.finish().map(Some)
}

static NAMED_TUPLE: Signature = Signature {
    positional_only: 2,
    var_kwargs: Some("kwargs"),
    ..Signature::plain("NamedTuple", "NamedTuple", &["typename", "fields"])
};

fn make_named_tuple(args: Args) -> PyResult<Value> {
    let bound = bind(&NAMED_TUPLE, &[Value::Unset, Value::None], args)?;
    let [name, fields, Value::Dict(named)] = bound.as_slice() else {
        return Ok(Value::None);
    };
    let pairs: Vec<Value> = match fields {
        Value::None => crate::iter::collect(&ops::call_method_sym(
            &Value::Dict(named.clone()),
            sym::ITEMS,
            Args::positional(&[]),
        )?)?,
        fields if named.len() == 0 => crate::iter::collect(fields)?,
        _ => {
            return Err(type_error(
                "Either list of fields or keywords can be provided to NamedTuple, not both",
            ));
        }
    };
    let mut fields = Vec::new();
    for pair in pairs {
        let [field, kind] = ops::unpack2(&pair)?;
        let field = ops::to_str(&field)?;
        fields.push((Sym::intern(field.as_str()), kind));
    }
    let names: Vec<Sym> = fields.iter().map(|(name, _)| *name).collect();
    let types = field_types(&fields)?;
    let name = ops::to_str(name)?;
    check_tuple_names(name.as_str(), &names)?;
    let mut draft = named_tuple_draft(name.as_str(), &names, Vec::new())?;
    draft.annotations = types
        .pairs()
        .into_iter()
        .zip(&names)
        .map(|((_, value), name)| (*name, value))
        .collect();
    draft.finish()
}

const NO_CHECKS: &str = "TypedDict does not support instance and class checks";

/// `type(Movie)`
static TYPED_DICT_META: NativeClass = NativeClass {
    name: "_TypedDictMeta",
    module: MODULE,
    bases: || vec![Class::builtin(ClassId::Type)],
    methods: &[
        ("__call__", |_, args| (crate::dict::DICT.call)(args)),
        ("__instancecheck__", |_, _| Err(type_error(NO_CHECKS))),
        ("__subclasscheck__", |_, _| Err(type_error(NO_CHECKS))),
    ],
    ..NativeClass::BASE
};

/// What classes that name `TypedDict` derive from.
static TYPED_DICT_BASE: NativeClass = NativeClass {
    name: "TypedDict",
    module: MODULE,
    bases: || vec![Class::builtin(ClassId::Dict)],
    metaclass: Some(|| TYPED_DICT_META.class()),
    subclassed: Some(typed_dict_class),
    ..NativeClass::BASE
};

pub(super) fn is_typed_dict(class: &Class) -> bool {
    class.is_subclass(&TYPED_DICT_BASE.class())
}

fn keys_of(class: &Class, name: &str) -> PyResult<Vec<Value>> {
    let found = class.0.attrs.borrow().get(Sym::intern(name)).cloned();
    match found {
        Some(keys) => crate::iter::collect(&keys),
        None => Ok(Vec::new()),
    }
}

fn typed_dict_class(draft: &mut ClassDraft) -> PyResult<Option<Value>> {
    let generic = GENERIC.class();
    for base in &draft.bases {
        if !is_typed_dict(base) && !base.is(&generic) {
            return Err(type_error(
                "cannot inherit from both a TypedDict type and a non-TypedDict base class",
            ));
        }
    }
    let total = match draft.take_keyword("total") {
        Some(total) => total,
        None => Value::Bool(true),
    };
    let message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type";
    let is_total = ops::truth(&total)?;
    let annotations = Dict::new();
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for base in &draft.bases {
        let inherited = base.0.attrs.borrow().get(sym::DUNDER_ANNOTATIONS).cloned();
        if let Some(Value::Dict(inherited)) = inherited {
            for (name, value) in inherited.pairs() {
                annotations.set(name, value)?;
            }
        }
        required.extend(keys_of(base, "__required_keys__")?);
        optional.extend(keys_of(base, "__optional_keys__")?);
    }
    for (name, value) in std::mem::take(&mut draft.annotations) {
        let value = checked(&value, message)?;
        let key = Value::from(name.text());
        let mut kind = value.clone();
        if let Some(inner) = alias(&value).filter(|a| a.kind == super::alias::Kind::Annotated) {
            kind = inner.args.first().cloned().unwrap_or(Value::None);
        }
        let marked = |form: &str| alias(&kind).is_some_and(|kind| is_form(&kind.origin, form));
        if marked("Required") || (!marked("NotRequired") && is_total) {
            required.push(key.clone());
        } else {
            optional.push(key.clone());
        }
        annotations.set(key, value)?;
    }
    draft.set(sym::DUNDER_ANNOTATIONS, Value::Dict(annotations));
    for (name, keys) in [
        ("__required_keys__", required),
        ("__optional_keys__", optional),
    ] {
        let keys = Value::List(crate::list::List::from_values(keys));
        draft.set(Sym::intern(name), FROZENSET.call(&[keys])?);
    }
    let total_name = Sym::intern("__total__");
    if draft.get(total_name).is_none() {
        draft.set(total_name, total);
    }
    Ok(None)
}

static TYPED_DICT: Signature = Signature {
    positional_only: 2,
    positional: 2,
    var_kwargs: Some("kwargs"),
    ..Signature::plain("TypedDict", "TypedDict", &["typename", "fields", "total"])
};

fn make_typed_dict(args: Args) -> PyResult<Value> {
    let defaults = [Value::Unset, Value::None, Value::Bool(true)];
    let bound = bind(&TYPED_DICT, &defaults, args)?;
    let [name, fields, total, Value::Dict(named)] = bound.as_slice() else {
        return Ok(Value::None);
    };
    let fields = match fields {
        Value::None => named.clone(),
        fields if named.len() == 0 => {
            match crate::dict::DICT.call(std::slice::from_ref(fields))? {
                Value::Dict(fields) => fields,
                _ => Dict::new(),
            }
        }
        _ => {
            return Err(type_error(
                "TypedDict takes either a dict or keyword arguments, but not both",
            ));
        }
    };
    let name = ops::to_str(name)?;
    let base = TYPED_DICT_BASE.value();
    let mut draft = ClassDraft::dynamic(name.as_str(), &[base])?;
    draft.keywords = vec![(Sym::intern("total"), total.clone())];
    for (key, value) in fields.pairs() {
        let key = ops::to_str(&key)?;
        draft.annotations.push((Sym::intern(key.as_str()), value));
    }
    draft.finish()
}
