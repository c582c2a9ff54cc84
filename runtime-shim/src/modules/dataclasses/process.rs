//! `_process_class`: from a class with annotations to a dataclass.

use super::field::{Field, Kind, field_of, getter, is_init_var, plain_field};
use super::generate::{self, given, states};
use super::{KW_ONLY, Options};
use crate::class::{Class, ClassId, NativeClass, native_instance};
use crate::dict::Dict;
use crate::equality::Comparison;
use crate::exception::{PyResult, attribute_error, type_error, value_error};
use crate::names::{Sym, sym};
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;

/// The state of `__dataclass_params__`.
struct Params(Vec<(&'static str, Value)>);

static PARAMS: NativeClass = NativeClass {
    methods: &[("__repr__", |this, args| {
        args.none("_DataclassParams.__repr__")?;
        let mut parts = Vec::new();
        if let Some(params) = params_of(this) {
            for (name, value) in &params.0 {
                parts.push(format!("{name}={}", ops::repr(value)?.as_str()));
            }
        }
        Ok(Value::from(format!(
            "_DataclassParams({})",
            parts.join(",")
        )))
    })],
    properties: &[
        ("init", getter(|this| Ok(param(this, "init")))),
        ("repr", getter(|this| Ok(param(this, "repr")))),
        ("eq", getter(|this| Ok(param(this, "eq")))),
        ("order", getter(|this| Ok(param(this, "order")))),
        ("unsafe_hash", getter(|this| Ok(param(this, "unsafe_hash")))),
        ("frozen", getter(|this| Ok(param(this, "frozen")))),
    ],
    name: "_DataclassParams",
    module: "dataclasses",
    ..NativeClass::BASE
};

fn params_of(value: &Value) -> Option<&Params> {
    match value {
        Value::Instance(instance) => instance.native::<Params>(),
        _ => None,
    }
}

fn param(value: &Value, name: &str) -> Value {
    params_of(value)
        .and_then(|params| params.0.iter().find(|(known, _)| *known == name))
        .map_or(Value::None, |(_, value)| value.clone())
}

fn params_name() -> Sym {
    Sym::intern("__dataclass_params__")
}

fn fields_name() -> Sym {
    Sym::intern("__dataclass_fields__")
}

/// Sets an attribute unless the class body did; whether it did.
fn set_new(class: &Class, name: Sym, value: Value) -> bool {
    if class.own_attr(name).is_some() {
        return true;
    }
    class.set_attr(name, value);
    false
}

/// `dataclass(cls, …)`
pub(super) fn process(cls: &Value, options: &Options) -> PyResult<Value> {
    let Value::Class(class) = cls else {
        return Err(attribute_error(format!(
            "'{}' object has no attribute '__module__'",
            ops::type_name(cls)
        )));
    };
    if class.kind().is_some() {
        return Err(type_error(format!(
            "cannot set '__dataclass_params__' attribute of immutable type '{}'",
            class.name()
        )));
    }
    let is = |value: &Value| ops::truth(value);
    let frozen = is(&options.frozen)?;
    let eq = is(&options.eq)?;
    let params = Params(vec![
        ("init", options.init.clone()),
        ("repr", options.repr.clone()),
        ("eq", options.eq.clone()),
        ("order", options.order.clone()),
        ("unsafe_hash", options.unsafe_hash.clone()),
        ("frozen", options.frozen.clone()),
    ]);
    class.set_attr(
        params_name(),
        native_instance(&PARAMS.class(), Box::new(params)),
    );
    let mut fields: Vec<Value> = Vec::new();
    let (derived, any_frozen) = inherited(class, &mut fields)?;
    own_fields(class, options, &mut fields)?;
    check_bare_fields(class)?;
    if derived && any_frozen && !frozen {
        return Err(type_error(
            "cannot inherit non-frozen dataclass from a frozen one",
        ));
    }
    if derived && !any_frozen && frozen {
        return Err(type_error(
            "cannot inherit frozen dataclass from a non-frozen one",
        ));
    }
    let table = Dict::new();
    for field in states(&fields).iter().zip(&fields) {
        table.set(Value::from(field.0.symbol().text()), field.1.clone())?;
    }
    class.set_attr(fields_name(), Value::Dict(table));
    let explicit_hash = match class.own_attr(sym::DUNDER_HASH) {
        None => false,
        Some(Value::None) => class.own_attr(sym::DUNDER_EQ).is_none(),
        Some(_) => true,
    };
    if is(&options.order)? && !eq {
        return Err(value_error("eq must be true if order is true"));
    }
    let slots = is(&options.slots)?;
    add_methods(class, options, &fields, frozen, slots, explicit_hash)?;
    if is(&options.weakref_slot)? && !slots {
        return Err(type_error("weakref_slot is True but slots is False"));
    }
    let made = if slots {
        super::convert::with_slots(class, &fields, frozen, is(&options.weakref_slot)?)?
    } else {
        cls.clone()
    };
    if let Value::Class(made) = &made {
        crate::class::abstracts::update(made)?;
    }
    Ok(made)
}

/// Adds or replaces a field by its name, at the place of the name's first field.
fn put(fields: &mut Vec<Value>, field: Value) {
    let name = field_of(&field).map(Field::symbol);
    match fields
        .iter_mut()
        .find(|known| field_of(known).map(Field::symbol) == name)
    {
        Some(known) => *known = field,
        None => fields.push(field),
    }
}

/// The fields of the bases; whether there are any dataclasses among them, and frozen ones.
fn inherited(class: &Class, fields: &mut Vec<Value>) -> PyResult<(bool, bool)> {
    let (mut derived, mut frozen) = (false, false);
    for base in class.0.mro.iter().rev() {
        let Some(Value::Dict(known)) = base.lookup(fields_name()) else {
            continue;
        };
        derived = true;
        for field in known.pairs().into_iter().map(|(_, field)| field) {
            put(fields, field);
        }
        if let Some(params) = base.lookup(params_name())
            && ops::truth(&param(&params, "frozen"))?
        {
            frozen = true;
        }
    }
    Ok((derived, frozen))
}

/// The fields that this class annotates; their defaults become class attributes.
fn own_fields(class: &Class, options: &Options, fields: &mut Vec<Value>) -> PyResult<()> {
    let annotations = match class.own_attr(sym::DUNDER_ANNOTATIONS) {
        Some(Value::Dict(annotations)) => annotations.pairs(),
        _ => Vec::new(),
    };
    let mut kw_only = options.kw_only.clone();
    let mut kw_only_seen = false;
    let mut own = Vec::new();
    for (name, annotation) in annotations {
        let Value::Str(name) = &name else { continue };
        if is_kw_only(&annotation) {
            if kw_only_seen {
                return Err(type_error(format!(
                    "{} is KW_ONLY, but KW_ONLY has already been specified",
                    name.repr().as_str()
                )));
            }
            kw_only_seen = true;
            kw_only = Value::Bool(true);
            continue;
        }
        own.push(make_field(
            class,
            Sym::intern(name.as_str()),
            annotation,
            &kw_only,
        )?);
    }
    for value in own {
        if let Some(field) = field_of(&value) {
            let name = field.symbol();
            let in_class = ops::find_attr(&Value::Class(class.clone()), name)?;
            if in_class.as_ref().is_some_and(|v| field_of(v).is_some()) {
                let default = field.default_value();
                if matches!(default, Value::Unset) {
                    ops::del_attr_sym(&Value::Class(class.clone()), name)?;
                } else {
                    class.set_attr(name, default.clone());
                    announce(class, name, &default)?;
                }
            }
        }
        put(fields, value);
    }
    Ok(())
}

/// `__set_name__` of a descriptor that was the default of a `field()`.
fn announce(class: &Class, name: Sym, default: &Value) -> PyResult<()> {
    if let Value::Instance(instance) = default
        && instance.class().lookup(sym::DUNDER_SET_NAME).is_some()
    {
        let args = [Value::Class(class.clone()), Value::from(name.text())];
        ops::call_method_sym(
            default,
            sym::DUNDER_SET_NAME,
            crate::args::Args::positional(&args),
        )?;
    }
    Ok(())
}

/// `_get_field`
fn make_field(
    class: &Class,
    name: Sym,
    annotation: Value,
    default_kw_only: &Value,
) -> PyResult<Value> {
    let found = ops::find_attr(&Value::Class(class.clone()), name)?.unwrap_or(Value::Unset);
    let value = if field_of(&found).is_some() {
        found
    } else if ops::type_name(&found) == "member_descriptor" {
        plain_field(Value::Unset)
    } else {
        plain_field(given(found))
    };
    let Some(field) = field_of(&value) else {
        return Ok(value);
    };
    field.name.set(Some(name));
    let kind = if is_class_var(&annotation) {
        Kind::ClassVar
    } else if is_init_var(&annotation) || text_names(&annotation, "InitVar", "dataclasses") {
        Kind::InitVar
    } else {
        Kind::Field
    };
    field.kind.set(kind);
    field.annotation.replace(annotation);
    if kind != Kind::Field && field.has_factory() {
        return Err(type_error(format!(
            "field {} cannot have a default factory",
            name.text()
        )));
    }
    let undecided = matches!(&*field.kw_only.borrow(), Value::Unset);
    if kind == Kind::ClassVar {
        if !undecided {
            return Err(type_error(format!(
                "field {} is a ClassVar but specifies kw_only",
                name.text()
            )));
        }
    } else if undecided {
        field.kw_only.replace(default_kw_only.clone());
    }
    if kind == Kind::Field && field.has_default() {
        let default = field.default_value();
        if is_unhashable(&default) {
            return Err(value_error(format!(
                "mutable default {} for field {} is not allowed: use default_factory",
                ops::repr(&Value::Class(ops::class_of(&default)))?.as_str(),
                name.text()
            )));
        }
    }
    Ok(value)
}

fn is_unhashable(value: &Value) -> bool {
    match value {
        Value::List(_) | Value::Dict(_) | Value::Set(_) => true,
        Value::Instance(instance) => match instance.class().lookup(sym::DUNDER_HASH) {
            Some(found) => matches!(found, Value::None),
            None => matches!(
                ops::unwrap_base(value),
                Value::List(_) | Value::Dict(_) | Value::Set(_)
            ),
        },
        other => {
            ops::class_of(other).kind() == Some(ClassId::ByteArray)
                || ops::class_of(other).kind() == Some(ClassId::Slice)
        }
    }
}

/// `ClassVar`, `ClassVar[…]`, or a text that names it.
fn is_class_var(annotation: &Value) -> bool {
    match annotation {
        Value::Str(_) => text_names(annotation, "ClassVar", "typing"),
        Value::Object(object) if object.class().0.module == "typing" => {
            // `ClassVar`, `typing.ClassVar[int]`: as written, or as CPython shows it.
            ops::repr(annotation).is_ok_and(|text| {
                let head = text.as_str().split('[').next().unwrap_or_default();
                head.rsplit('.').next() == Some("ClassVar")
            })
        }
        _ => false,
    }
}

fn is_kw_only(annotation: &Value) -> bool {
    KW_ONLY.with(|kw_only| ops::is(annotation, kw_only))
        || text_names(annotation, "KW_ONLY", "dataclasses")
}

/// Whether the text of an annotation begins with `name` or `module.name`.
fn text_names(annotation: &Value, name: &str, module: &str) -> bool {
    let Value::Str(text) = annotation else {
        return false;
    };
    let word = |text: &str| {
        let text = text.trim_start();
        let end = text
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(text.len());
        (text[..end].to_owned(), text[end..].trim_start().to_owned())
    };
    let (first, rest) = word(text.as_str());
    match rest.strip_prefix('.') {
        Some(rest) => {
            let short = if module == "typing" { "t" } else { "dc" };
            (first == module || first == short) && word(rest).0 == name
        }
        None => first == name,
    }
}

/// A `Field` in the class body without an annotation is a mistake.
fn check_bare_fields(class: &Class) -> PyResult<()> {
    let annotations = match class.own_attr(sym::DUNDER_ANNOTATIONS) {
        Some(Value::Dict(annotations)) => Some(annotations),
        _ => None,
    };
    for (name, value) in class.own_attrs() {
        if field_of(&value).is_none() {
            continue;
        }
        let known = match &annotations {
            Some(annotations) => annotations.get(&Value::from(name.text()))?.is_some(),
            None => false,
        };
        if !known {
            return Err(type_error(format!(
                "{} is a field but has no type annotation",
                ops::repr(&Value::from(name.text()))?.as_str()
            )));
        }
    }
    Ok(())
}

fn add_methods(
    class: &Class,
    options: &Options,
    fields: &[Value],
    frozen: bool,
    slots: bool,
    explicit_hash: bool,
) -> PyResult<()> {
    let all = states(fields);
    let taking: Vec<&Field> = all
        .iter()
        .copied()
        .filter(|field| matches!(field.kind.get(), Kind::Field | Kind::InitVar))
        .collect();
    let (mut std, mut kw_only) = (Vec::new(), Vec::new());
    for field in &taking {
        if !ops::truth(&field.init)? {
            continue;
        }
        let by_name = field.kw_only.borrow().clone();
        if ops::truth(&by_name)? {
            kw_only.push(*field);
        } else {
            std.push(*field);
        }
    }
    if ops::truth(&options.init)? {
        let made = generate::init(class, &taking, &std, &kw_only, frozen, slots)?;
        set_new(class, sym::DUNDER_INIT, made);
    }
    let real: Vec<&Field> = all
        .iter()
        .copied()
        .filter(|field| field.kind.get() == Kind::Field)
        .collect();
    let names = |test: &dyn Fn(&Field) -> PyResult<bool>| -> PyResult<Vec<Sym>> {
        let mut names = Vec::new();
        for field in &real {
            if test(field)? {
                names.push(field.symbol());
            }
        }
        Ok(names)
    };
    if ops::truth(&options.repr)? {
        let shown = names(&|field| ops::truth(&field.repr))?;
        set_new(class, sym::DUNDER_REPR, generate::repr(class, shown));
    }
    let compared = names(&|field| ops::truth(&field.compare))?;
    let eq = ops::truth(&options.eq)?;
    if eq {
        set_new(
            class,
            sym::DUNDER_EQ,
            generate::equals(class, compared.clone()),
        );
    }
    if ops::truth(&options.order)? {
        for (name, text, op) in [
            (sym::DUNDER_LT, "__lt__", Comparison::Lt),
            (sym::DUNDER_LE, "__le__", Comparison::Le),
            (sym::DUNDER_GT, "__gt__", Comparison::Gt),
            (sym::DUNDER_GE, "__ge__", Comparison::Ge),
        ] {
            let made = generate::order(class, text, op, compared.clone());
            if set_new(class, name, made) {
                return Err(type_error(format!(
                    "Cannot overwrite attribute {text} in class {}. Consider using functools.total_ordering",
                    class.name()
                )));
            }
        }
    }
    let every: Vec<Sym> = real.iter().map(|field| field.symbol()).collect();
    if frozen {
        let set = generate::frozen_set(class, every.clone());
        let del = generate::frozen_del(class, every);
        for (name, made) in [(sym::DUNDER_SETATTR, set), (sym::DUNDER_DELATTR, del)] {
            if set_new(class, name, made) {
                return Err(type_error(format!(
                    "Cannot overwrite attribute {} in class {}",
                    name.text(),
                    class.name()
                )));
            }
        }
    }
    let hashed = || {
        names(&|field| match &field.hash {
            Value::None => ops::truth(&field.compare),
            hash => ops::truth(hash),
        })
    };
    match (ops::truth(&options.unsafe_hash)?, eq, frozen, explicit_hash) {
        (false, true, false, false) => class.set_attr(sym::DUNDER_HASH, Value::None),
        (false, true, true, false) | (true, _, _, false) => {
            class.set_attr(sym::DUNDER_HASH, generate::hash(class, hashed()?));
        }
        (true, _, _, true) => {
            return Err(type_error(format!(
                "Cannot overwrite attribute __hash__ in class {}",
                class.name()
            )));
        }
        _ => {}
    }
    document(class, &std, &kw_only)?;
    if ops::truth(&options.match_args)? {
        let names = std
            .iter()
            .map(|field| Value::from(field.symbol().text()))
            .collect();
        set_new(
            class,
            sym::DUNDER_MATCH_ARGS,
            Value::Tuple(Tuple::new(names)),
        );
    }
    Ok(())
}

/// `__doc__` where the class has none: the signature of its `__init__`.
fn document(class: &Class, std: &[&Field], kw_only: &[&Field]) -> PyResult<()> {
    let known = match class.own_attr(sym::DUNDER_DOC) {
        Some(doc) => ops::truth(&doc)?,
        None => false,
    };
    if known {
        return Ok(());
    }
    let text = generate::signature_text(std, kw_only)?;
    class.set_attr(
        sym::DUNDER_DOC,
        Value::from(format!("{}{text}", class.name())),
    );
    Ok(())
}
