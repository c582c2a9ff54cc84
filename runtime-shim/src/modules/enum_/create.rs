//! From a class statement that derives from `Enum` to an enumeration with members.

use super::body::Body;
use super::flags::{self, FLAG, is_single_bit, small};
use super::markers::{EnumProperty, Getter};
use super::members::{ENUM, REPR_ENUM};
use super::{
    Boundary, Info, Maker, info, is_enum, member_value, name_name, register, shown, value_name,
};
use crate::args::Args;
use crate::class::{Class, ClassDraft, ClassId, Instance, Property, downcast, object};
use crate::dict::Dict;
use crate::exception::{PyResult, type_error, value_error};
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Whether a class statement may derive from these bases.
pub(super) fn check_bases(class_name: &str, bases: &[Class]) -> PyResult<()> {
    for chain in bases {
        for base in std::iter::once(chain).chain(&chain.0.mro) {
            if info(base).is_some_and(|info| info.names.len() > 0) {
                return Err(type_error(format!(
                    "<enum {}> cannot extend {}",
                    shown(&Value::from(class_name))?,
                    shown(&Value::Class(base.clone()))?
                )));
            }
        }
    }
    if bases.last().is_some_and(|last| !is_enum(last)) {
        return Err(type_error(
            "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`",
        ));
    }
    data_type(class_name, bases).map(drop)
}

fn own(class: &Class, name: Sym) -> Option<Value> {
    class.0.attrs.borrow().get(name).cloned()
}

/// `_find_data_type_`
fn data_type(class_name: &str, bases: &[Class]) -> PyResult<Option<Class>> {
    let mut found: Vec<Class> = Vec::new();
    let mut add = |class: Class| {
        if !found.iter().any(|known| known.is(&class)) {
            found.push(class);
        }
    };
    for chain in bases {
        let mut candidate: Option<Class> = None;
        for base in std::iter::once(chain).chain(&chain.0.mro) {
            if base.kind() == Some(ClassId::Object) {
                continue;
            }
            if is_enum(base) {
                if let Some(member_type) = info(base).and_then(|info| info.member_type.clone()) {
                    add(member_type);
                    break;
                }
            } else if base.kind().is_some()
                || own(base, sym::DUNDER_NEW).is_some()
                || own(base, Sym::intern("__dataclass_fields__")).is_some()
            {
                add(candidate.take().unwrap_or_else(|| base.clone()));
                break;
            } else if candidate.is_none() {
                candidate = Some(base.clone());
            }
        }
    }
    if found.len() > 1 {
        let mut names = Vec::new();
        for class in &found {
            names.push(shown(&Value::Class(class.clone()))?);
        }
        return Err(type_error(format!(
            "too many data types for {}: {{{}}}",
            shown(&Value::from(class_name))?,
            names.join(", ")
        )));
    }
    Ok(found.pop())
}

/// `_find_data_repr_`: a `__repr__` that a base which is no enumeration defines in Python.
fn data_repr(bases: &[Class]) -> Option<Value> {
    for chain in bases {
        for base in std::iter::once(chain).chain(&chain.0.mro) {
            if base.kind() == Some(ClassId::Object) {
                continue;
            }
            if is_enum(base) {
                return info(base).and_then(|info| info.value_repr.clone());
            }
            if base.kind().is_some() {
                return None;
            }
            if let Some(repr) = own(base, sym::DUNDER_REPR) {
                return Some(repr);
            }
        }
    }
    None
}

/// `_find_new_`
fn maker(bases: &[Class], member_type: Option<&Class>, own_new: Option<&Value>) -> Maker {
    if let Some(new) = own_new {
        return Maker::Function(new.clone());
    }
    let saved = bases.last().and_then(|first| {
        std::iter::once(first)
            .chain(&first.0.mro)
            .find_map(|base| info(base).and_then(|info| info.saved_new.clone()))
    });
    if let Some(saved) = saved {
        return Maker::Function(saved);
    }
    match member_type {
        Some(class) if class.kind().is_some() || class.builtin_base() != ClassId::Object => {
            Maker::Type(class.clone())
        }
        Some(class) if class.lookup(sym::DUNDER_NEW).is_some() => Maker::Type(class.clone()),
        _ => Maker::Object,
    }
}

/// What runs when a class statement derives from `Enum`.
pub(super) fn subclassed(draft: &mut ClassDraft) -> PyResult<Option<Value>> {
    let hook = draft.body.take();
    let Some(body) = hook
        .as_ref()
        .and_then(|hook| hook.as_any().downcast_ref::<Body>())
    else {
        return Ok(None);
    };
    for name in &body.ignore {
        draft.attrs.remove(Sym::intern(name));
    }
    let names: Vec<Sym> = body
        .members
        .iter()
        .copied()
        .filter(|name| draft.attrs.contains(*name))
        .collect();
    if names.iter().any(|name| name.text() == "mro") {
        return Err(value_error("invalid enum member name(s) 'mro'"));
    }
    let order = draft.attrs.remove(Sym::intern("_order_"));
    let class_name = draft.name.as_str().to_owned();
    let member_type = data_type(&class_name, &draft.bases)?;
    let own_new = draft
        .attrs
        .remove(sym::DUNDER_NEW)
        .map(super::body::plain_function);
    let maker = maker(&draft.bases, member_type.as_ref(), own_new.as_ref());
    let first = draft.bases.last().and_then(info);
    let boundary = match draft.take_keyword("boundary") {
        Some(value) if !matches!(value, Value::None) => flags::boundary_of(&value)?,
        _ => first
            .as_ref()
            .map_or(Boundary::Strict, |first| first.boundary),
    };
    let is_flag = first.as_ref().is_some_and(|first| first.is_flag)
        || draft
            .bases
            .iter()
            .any(|base| base.is_subclass(&FLAG.class()));
    if member_type.is_none() && draft.bases.iter().any(|b| b.is(&REPR_ENUM.class())) {
        return Err(type_error(
            "ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)",
        ));
    }
    let mut values: Vec<(Sym, Value)> = Vec::with_capacity(names.len());
    for name in names {
        if let Some(value) = draft.attrs.remove(name) {
            values.push((name, value));
        }
    }
    let written: Vec<Sym> = draft.attrs.iter().map(|(name, _)| name).collect();
    let (listed, members, by_value) = (List::new(), Dict::new(), Dict::new());
    for (name, value) in [
        ("_member_names_", Value::List(listed.clone())),
        ("_member_map_", Value::Dict(members.clone())),
        ("_value2member_map_", Value::Dict(by_value.clone())),
        (
            "_member_type_",
            Value::Class(
                member_type
                    .clone()
                    .unwrap_or_else(|| Class::builtin(ClassId::Object)),
            ),
        ),
    ] {
        draft.set(Sym::intern(name), value);
    }
    let value_repr = data_repr(&draft.bases);
    let order_names = match order {
        Some(order) => Some(names_in(&order)?),
        None => None,
    };
    draft.made = Some(Box::new(move |class| {
        let info = Rc::new(Info {
            class: class.clone(),
            member_type,
            maker,
            saved_new: own_new,
            value_repr,
            names: listed,
            members,
            by_value,
            is_flag,
            boundary,
            flag_mask: Cell::new(0),
            singles_mask: Cell::new(0),
            by_definition: Cell::new(false),
        });
        register(&info);
        for (name, value) in values {
            add_member(&info, name, value)?;
        }
        settle_methods(&info, &written);
        finish_flag(&info)?;
        match order_names {
            Some(names) => check_order(&info, names),
            None => Ok(()),
        }
    }));
    Ok(None)
}

/// Names in a text separated by blanks or commas, or in any iterable of texts.
fn names_in(value: &Value) -> PyResult<Vec<String>> {
    if let Value::Str(text) = value {
        return Ok(text
            .as_str()
            .replace(',', " ")
            .split_whitespace()
            .map(String::from)
            .collect());
    }
    let mut names = Vec::new();
    let items = ops::iter(value)?;
    while let Some(item) = items.next()? {
        names.push(ops::to_str(&item)?.as_str().to_owned());
    }
    Ok(names)
}

/// The instance of a member, before it has a name.
fn make(info: &Info, args: &[Value]) -> PyResult<Value> {
    let class = Value::Class(info.class.clone());
    let mut all = vec![class];
    all.extend_from_slice(args);
    match &info.maker {
        Maker::Object => Ok(Value::Instance(Instance::bare(info.class.clone()))),
        Maker::Function(new) => ops::call(new, &all),
        Maker::Type(member_type) => {
            let new = ops::get_attr_sym(&Value::Class(member_type.clone()), sym::DUNDER_NEW)?;
            ops::call(&new, &all)
        }
    }
}

fn add_member(info: &Info, name: Sym, value: Value) -> PyResult<()> {
    let is_tuple_type = info
        .member_type
        .as_ref()
        .is_some_and(|class| class.kind() == Some(ClassId::Tuple));
    let args = match &value {
        Value::Tuple(parts) if !is_tuple_type => parts.as_slice().to_vec(),
        whole => vec![whole.clone()],
    };
    let member = make(info, &args)?;
    let Value::Instance(instance) = &member else {
        return Err(type_error(
            "_value_ not set in __new__, unable to create it",
        ));
    };
    if instance.get(value_name()).is_none() {
        let own = match &info.member_type {
            None => value,
            Some(member_type) => match ops::call(&Value::Class(member_type.clone()), &args) {
                Ok(value) => value,
                Err(cause) => {
                    let error = type_error("_value_ not set in __new__, unable to create it");
                    if let Some(data) = error.data() {
                        data.cause.replace(Some(cause));
                        data.suppress_context.set(true);
                    }
                    return Err(error);
                }
            },
        };
        instance.set(value_name(), own);
    }
    let value = member_value(&member);
    instance.set(name_name(), Value::from(name.text()));
    instance.set(
        Sym::intern("__objclass__"),
        Value::Class(info.class.clone()),
    );
    initialise(info, &member, &args)?;
    instance.set(Sym::intern("_sort_order_"), Value::Int(info.names.len()));
    let single = note_flag(info, &value)?;
    let (member, is_new, hashable) = canonical(info, &value, member)?;
    if is_new && (!info.is_flag || single) {
        info.names.append(Value::from(name.text()));
    }
    attach(info, name, &member);
    info.members.set(Value::from(name.text()), member.clone())?;
    if hashable && info.by_value.get(&value)?.is_none() {
        info.by_value.set(value, member)?;
    }
    Ok(())
}

/// `__init__` of the enumeration or of a class mixed in.
fn initialise(info: &Info, member: &Value, args: &[Value]) -> PyResult<()> {
    let Some(init) = info.class.lookup(sym::DUNDER_INIT) else {
        return Ok(());
    };
    if ENUM
        .class()
        .lookup(sym::DUNDER_INIT)
        .is_some_and(|own| ops::is(&own, &init))
    {
        return Ok(());
    }
    ops::call_method_sym(member, sym::DUNDER_INIT, Args::positional(args)).map(drop)
}

/// Adds the bits of a flag's member; whether it is a single bit.
fn note_flag(info: &Info, value: &Value) -> PyResult<bool> {
    if !info.is_flag {
        return Ok(false);
    }
    let Some(bits) = small(value)? else {
        return Err(type_error(format!(
            "unsupported operand type(s) for |=: 'int' and '{}'",
            ops::type_name(value)
        )));
    };
    info.flag_mask.set(info.flag_mask.get() | bits);
    let single = is_single_bit(bits);
    if single {
        info.singles_mask.set(info.singles_mask.get() | bits);
    }
    Ok(single)
}

/// The member that stands for a value: an earlier one where there is one. Whether it is new, and whether the value can
/// be a key.
fn canonical(info: &Info, value: &Value, member: Value) -> PyResult<(Value, bool, bool)> {
    match info.by_value.get(value) {
        Ok(Some(known)) => Ok((known, false, true)),
        Ok(None) => Ok((member, true, true)),
        Err(error) if error.is(ClassId::TypeError) => {
            for (_, known) in info.members.pairs() {
                if ops::eq(&member_value(&known), value)? {
                    return Ok((known, false, false));
                }
            }
            Ok((member, true, false))
        }
        Err(error) => Err(error),
    }
}

/// Makes a member an attribute of its class; where a base has a property of the name, the class gets one that leads to
/// the member.
fn attach(info: &Info, name: Sym, member: &Value) {
    let mut found: Option<EnumProperty> = None;
    for base in &info.class.0.mro {
        let Some(value) = own(base, name) else {
            continue;
        };
        if let Some(property) = downcast::<EnumProperty>(&value) {
            found = Some(property.clone());
            break;
        }
        if let Some(property) = downcast::<Property>(&value) {
            found = Some(EnumProperty {
                get: match &property.get {
                    Value::None => Getter::None,
                    get => Getter::Function(get.clone()),
                },
                set: property.set.clone(),
                del: property.del.clone(),
                name: RefCell::new(None),
            });
        }
    }
    let attribute = match found {
        Some(property) => {
            property.set_name(&info.class, name);
            object(property)
        }
        None => member.clone(),
    };
    info.class.set_attr(name, attribute);
}

/// Where a data type's own `__repr__` and its like would hide those of the enumeration, the enumeration's win.
fn settle_methods(info: &Info, written: &[Sym]) {
    let Some(member_type) = &info.member_type else {
        return;
    };
    if member_type.kind().is_some() {
        return;
    }
    let Some(first) = info.class.0.bases.last() else {
        return;
    };
    for name in [sym::DUNDER_REPR, sym::DUNDER_STR, sym::DUNDER_FORMAT] {
        if written.contains(&name) {
            continue;
        }
        let (found, of_type) = (info.class.lookup(name), member_type.lookup(name));
        if let (Some(found), Some(of_type)) = (found, of_type)
            && ops::is(&found, &of_type)
            && let Some(method) = first.lookup(name)
        {
            info.class.set_attr(name, method);
        }
    }
}

/// Flags iterate by value unless they were not defined in that order.
fn finish_flag(info: &Info) -> PyResult<()> {
    if !info.is_flag {
        return Ok(());
    }
    let mut values = Vec::new();
    for member in info.canonical() {
        values.extend(small(&member_value(&member))?);
    }
    info.by_definition.set(!values.is_sorted());
    for (name, bits) in [
        ("_flag_mask_", info.flag_mask.get()),
        ("_singles_mask_", info.singles_mask.get()),
        ("_all_bits_", info.all_bits()),
    ] {
        info.class.set_attr(Sym::intern(name), Value::Int(bits));
    }
    info.class.set_attr(
        Sym::intern("_boundary_"),
        flags::boundary_value(info.boundary),
    );
    Ok(())
}

/// `_order_` must name the members in their order.
fn check_order(info: &Info, mut order: Vec<String>) -> PyResult<()> {
    let listed: Vec<Value> = info.names.to_values();
    let is_listed = |name: &str| {
        listed
            .iter()
            .any(|known| matches!(known, Value::Str(known) if known.as_str() == name))
    };
    order.retain(|name| {
        is_listed(name) || !matches!(info.members.get(&Value::from(name.as_str())), Ok(Some(_)))
    });
    let expected: Vec<Value> = order
        .iter()
        .map(|name| Value::from(name.as_str()))
        .collect();
    let expected = Value::List(List::from_values(expected));
    let listed = Value::List(List::from_values(listed));
    if ops::eq(&expected, &listed)? {
        return Ok(());
    }
    Err(type_error(format!(
        "member order does not match _order_:\n  {}\n  {}",
        shown(&listed)?,
        shown(&expected)?
    )))
}

/// The functional form, `Enum("Color", "RED GREEN")`.
pub(super) struct Functional<'a> {
    pub(super) names: &'a Value,
    pub(super) module: &'a Value,
    pub(super) qualname: &'a Value,
    pub(super) mixin: &'a Value,
    pub(super) start: &'a Value,
    pub(super) boundary: &'a Value,
}

/// `EnumType._create_`
pub(super) fn functional(class: &Class, name: &Value, form: Functional) -> PyResult<Value> {
    let Value::Str(name) = ops::unwrap_base(name) else {
        return Err(type_error(format!(
            "type.__new__() argument 1 must be str, not {}",
            ops::type_name(name)
        )));
    };
    let own = Value::Class(class.clone());
    let bases = match form.mixin {
        Value::None => vec![own],
        mixin => vec![mixin.clone(), own],
    };
    let mut draft = ClassDraft::dynamic(name.as_str(), &bases)?;
    draft.begin_body()?;
    if !matches!(form.boundary, Value::None) {
        draft
            .keywords
            .push((Sym::intern("boundary"), form.boundary.clone()));
    }
    for (name, value) in pairs_of(class, &form)? {
        draft.put(name, value)?;
    }
    if let Value::Str(module) = form.module {
        draft.module = Sym::intern(module.as_str()).text();
    }
    if let Value::Str(qualname) = form.qualname {
        draft.qualname = qualname.clone();
    }
    draft.finish()
}

/// Names and values of the members in any of the accepted forms.
fn pairs_of(class: &Class, form: &Functional) -> PyResult<Vec<(Sym, Value)>> {
    let symbol = |name: &Value| match ops::unwrap_base(name) {
        Value::Str(name) => Ok(Sym::intern(name.as_str())),
        other => Err(type_error(format!(
            "'{}' object is not subscriptable",
            ops::type_name(other)
        ))),
    };
    let mut items: Vec<Value> = Vec::new();
    let mut mapping: Option<Value> = None;
    match ops::unwrap_base(form.names) {
        Value::Str(text) => {
            let text = text.as_str().replace(',', " ");
            items.extend(text.split_whitespace().map(Value::from));
        }
        other => {
            if matches!(other, Value::Dict(_)) {
                mapping = Some(other.clone());
            }
            let all = ops::iter(form.names)?;
            while let Some(item) = all.next()? {
                items.push(item);
            }
        }
    }
    let mut pairs = Vec::with_capacity(items.len());
    if let Some(mapping) = mapping {
        for name in items {
            let value = ops::get_item(&mapping, &name)?;
            pairs.push((symbol(&name)?, value));
        }
        return Ok(pairs);
    }
    if items
        .first()
        .is_some_and(|first| matches!(ops::unwrap_base(first), Value::Str(_)))
    {
        let generate = class
            .lookup(Sym::intern("_generate_next_value_"))
            .map_or(Value::None, super::body::plain_function);
        let mut last: Vec<Value> = Vec::new();
        for (count, name) in items.iter().enumerate() {
            let args = [
                name.clone(),
                form.start.clone(),
                Value::Int(count as i64),
                Value::List(List::from_values(last.clone())),
            ];
            let value = ops::call(&generate, &args)?;
            last.push(value.clone());
            pairs.push((symbol(name)?, value));
        }
        return Ok(pairs);
    }
    for item in items {
        let parts = match &item {
            Value::Tuple(parts) => parts.clone(),
            other => {
                let mut parts = Vec::new();
                let all = ops::iter(other)?;
                while let Some(part) = all.next()? {
                    parts.push(part);
                }
                Tuple::new(parts)
            }
        };
        match parts.as_slice() {
            [name, value] => pairs.push((symbol(name)?, value.clone())),
            parts if parts.len() < 2 => {
                return Err(value_error(format!(
                    "not enough values to unpack (expected 2, got {})",
                    parts.len()
                )));
            }
            _ => return Err(value_error("too many values to unpack (expected 2)")),
        }
    }
    Ok(pairs)
}
