//! `collections.OrderedDict`: a dict whose order counts and can be changed.

use super::{dict_of, is_exact, one, self_dict};
use crate::args::Args;
use crate::class::native::{NativeClass, base_instance};
use crate::class::{Class, ClassId};
use crate::dict::{Dict, DictView, ViewKind};
use crate::equality::ReprGuard;
use crate::exception::{PyResult, key_error, runtime_error, value_error};
use crate::iter::{Iter, IterState, iter};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::Cell;
use std::rc::Rc;

/// `collections.OrderedDict(other=(), /, **kwargs)`
pub static ORDERED_DICT: NativeClass = NativeClass {
    name: "OrderedDict",
    module: "collections",
    c_type: true,
    has_dict: false,
    doc: Some("Dictionary that remembers insertion order"),
    bases: || vec![Class::builtin(ClassId::Dict)],
    new: Some(|class, _| Ok(base_instance(class, Value::Dict(Dict::new())))),
    init: Some(|this, args| update(this, args, "OrderedDict")),
    methods: &[
        ("copy", |this, args| {
            args.none("OrderedDict.copy")?;
            duplicate(this)
        }),
        ("items", |this, args| view(this, args, ViewKind::Items)),
        ("keys", |this, args| view(this, args, ViewKind::Keys)),
        ("move_to_end", move_to_end),
        ("pop", pop),
        ("popitem", popitem),
        ("setdefault", setdefault),
        ("update", |this, args| {
            update(this, args, "update").map(Value::from)
        }),
        ("values", |this, args| view(this, args, ViewKind::Values)),
        ("__copy__", |this, _| duplicate(this)),
        ("__eq__", |this, args| {
            Ok(match equals(this, one(args)?)? {
                Some(equal) => Value::Bool(equal),
                None => Value::NotImplemented,
            })
        }),
        ("__ior__", |this, args| {
            update(this, args, "update")?;
            Ok(this.clone())
        }),
        ("__iter__", |this, _| {
            Ok(Value::Iter(walk(self_dict(this)?, ViewKind::Keys, false)))
        }),
        ("__ne__", |this, args| {
            Ok(match equals(this, one(args)?)? {
                Some(equal) => Value::Bool(!equal),
                None => Value::NotImplemented,
            })
        }),
        ("__or__", |this, args| union(this, this, one(args)?)),
        ("__repr__", |this, _| repr(this).map(Value::Str)),
        ("__reversed__", |this, _| {
            Ok(Value::Iter(walk(self_dict(this)?, ViewKind::Keys, true)))
        }),
        ("__ror__", |this, args| union(this, one(args)?, this)),
    ],
    class_methods: &[
        ("__class_getitem__", crate::class::native::generic_alias),
        ("fromkeys", from_keys),
    ],
    attrs: || vec![("__hash__", Value::None)],
    ..NativeClass::BASE
};

fn is_own(value: &Value) -> bool {
    matches!(value, Value::Instance(instance) if instance.class().is_subclass(&ORDERED_DICT.class()))
}

fn view(this: &Value, args: Args, kind: ViewKind) -> PyResult<Value> {
    args.none(match kind {
        ViewKind::Keys => "OrderedDict.keys",
        ViewKind::Values => "OrderedDict.values",
        ViewKind::Items => "OrderedDict.items",
    })?;
    Ok(Value::DictView(Rc::new(DictView {
        dict: self_dict(this)?.clone(),
        kind,
        ordered: true,
    })))
}

/// Sets an item as the program sees it: a class that overrides `__setitem__` is asked.
fn put(this: &Value, key: &Value, value: Value) -> PyResult<()> {
    if is_exact(this, &ORDERED_DICT) {
        return self_dict(this)?.set(key.clone(), value);
    }
    ops::set_item(this, key, value)
}

fn update(this: &Value, args: Args, function: &str) -> PyResult<()> {
    if args.pos.len() > 1 {
        return Err(crate::exception::type_error(format!(
            "{function}() takes at most 1 positional argument ({} given)",
            args.pos.len()
        )));
    }
    if let Some(other) = args.pos.first() {
        update_from(this, other)?;
    }
    for (name, value) in args.kw {
        put(this, &Value::from(name.text()), value.clone())?;
    }
    Ok(())
}

/// The key and the value of a pair, as the constructor written in C takes them apart.
fn split(pair: &Value) -> PyResult<[Value; 2]> {
    let it = iter(pair)?;
    let too_few = |text: &str| value_error(format!("need more than {text} to unpack"));
    let key = it.next()?.ok_or_else(|| too_few("0 values"))?;
    let value = it.next()?.ok_or_else(|| too_few("1 value"))?;
    match it.next()? {
        None => Ok([key, value]),
        Some(_) => Err(value_error("too many values to unpack (expected 2)")),
    }
}

fn update_from(this: &Value, other: &Value) -> PyResult<()> {
    super::abc::each_item_by(other, split, &mut |key, value| {
        put(this, key, value.clone())
    })
}

fn from_keys(class: &Class, args: Args) -> PyResult<Value> {
    let [keys, value] = args.parse("fromkeys", ["iterable", "value"], 1, 2)?;
    let result = ops::call(&Value::Class(class.clone()), &[])?;
    let value = value.cloned().unwrap_or(Value::None);
    let it = iter(keys.unwrap_or(&Value::None))?;
    while let Some(key) = it.next()? {
        ops::set_item(&result, &key, value.clone())?;
    }
    Ok(result)
}

fn duplicate(this: &Value) -> PyResult<Value> {
    if is_exact(this, &ORDERED_DICT) {
        let copy = self_dict(this)?.copy();
        return Ok(base_instance(&ORDERED_DICT.class(), Value::Dict(copy)));
    }
    let copy = ops::call(&Value::Class(ops::class_of(this)), &[])?;
    let keys = self_dict(this)?.keys();
    for key in keys {
        let value = ops::get_item(this, &key)?;
        ops::set_item(&copy, &key, value)?;
    }
    Ok(copy)
}

fn move_to_end(this: &Value, args: Args) -> PyResult<Value> {
    let [key, last] = args.parse("move_to_end", ["key", "last"], 1, 2)?;
    let key = key.unwrap_or(&Value::None);
    let last = last.map_or(Ok(true), ops::truth)?;
    if self_dict(this)?.move_to_end(key, last)? {
        return Ok(Value::None);
    }
    Err(key_error(key.clone()))
}

fn pop(this: &Value, args: Args) -> PyResult<Value> {
    let [key, default] = args.parse("pop", ["key", "default"], 1, 2)?;
    let key = key.unwrap_or(&Value::None);
    match self_dict(this)?.remove(key)? {
        Some(value) => Ok(value),
        None => match default {
            Some(default) => Ok(default.clone()),
            None => Err(key_error(key.clone())),
        },
    }
}

fn popitem(this: &Value, args: Args) -> PyResult<Value> {
    let [last] = args.parse("popitem", ["last"], 0, 1)?;
    let last = last.map_or(Ok(true), ops::truth)?;
    let dict = self_dict(this)?;
    let pair = if last {
        dict.pop_last()
    } else {
        dict.pop_first()
    };
    match pair {
        Some((key, value)) => Ok(Value::Tuple(Tuple::new(vec![key, value]))),
        None => Err(key_error(Value::from("dictionary is empty"))),
    }
}

fn setdefault(this: &Value, args: Args) -> PyResult<Value> {
    let [key, default] = args.parse("setdefault", ["key", "default"], 1, 2)?;
    let key = key.unwrap_or(&Value::None);
    if let Some(value) = self_dict(this)?.get(key)? {
        return Ok(value);
    }
    let value = default.cloned().unwrap_or(Value::None);
    put(this, key, value.clone())?;
    Ok(value)
}

/// Equality: with another of its kind the order counts too. `None` where the other is no dict.
fn equals(this: &Value, other: &Value) -> PyResult<Option<bool>> {
    let (Some(a), Some(b)) = (dict_of(this), dict_of(other)) else {
        return Ok(None);
    };
    if !a.equals(b)? {
        return Ok(Some(false));
    }
    if !is_own(other) {
        return Ok(Some(true));
    }
    for (x, y) in a.keys().iter().zip(&b.keys()) {
        if !ops::same_or_eq(x, y)? {
            return Ok(Some(false));
        }
    }
    Ok(Some(true))
}

fn union(this: &Value, left: &Value, right: &Value) -> PyResult<Value> {
    if dict_of(left).is_none() || dict_of(right).is_none() {
        return Ok(Value::NotImplemented);
    }
    let class = Value::Class(ops::class_of(this));
    let result = ops::call(&class, std::slice::from_ref(left))?;
    update_from(&result, right)?;
    Ok(result)
}

fn repr(this: &Value) -> PyResult<Str> {
    let name = ops::class_of(this).name().to_owned();
    let dict = self_dict(this)?;
    if dict.len() == 0 {
        return Ok(Str::from_string(format!("{name}()")));
    }
    let Some(_guard) = ReprGuard::enter(ops::id(this) as usize) else {
        return Ok(Str::new("..."));
    };
    let pairs = if is_exact(this, &ORDERED_DICT) {
        super::abc::tuples(dict.pairs())
    } else {
        crate::iter::collect(&super::invoke(this, "items", &[])?)?
    };
    let items = crate::equality::repr_items("[", &|at| pairs.get(at).cloned(), "]")?;
    Ok(Str::from_string(format!("{name}({})", items.as_str())))
}

/// An iterator over an ordered dict, or a view of one.
pub(crate) fn walk(dict: &Dict, kind: ViewKind, reversed: bool) -> Iter {
    Iter::native(Box::new(Walk {
        dict: dict.clone(),
        kind,
        reversed,
        at: Cell::new(if reversed { usize::MAX - 1 } else { 0 }),
        left: Cell::new(dict.len() as usize),
        version: dict.version(),
    }))
}

struct Walk {
    dict: Dict,
    kind: ViewKind,
    reversed: bool,
    at: Cell<usize>,
    left: Cell<usize>,
    version: u64,
}

impl IterState for Walk {
    fn next(&self) -> PyResult<Option<Value>> {
        if self.left.get() == 0 {
            return Ok(None);
        }
        if self.dict.version() != self.version {
            return Err(runtime_error("OrderedDict mutated during iteration"));
        }
        self.left.set(self.left.get() - 1);
        let found = if self.reversed {
            self.dict.entry_before(self.at.get())
        } else {
            self.dict.entry_at(self.at.get())
        };
        let Some((at, key, value)) = found else {
            return Ok(None);
        };
        self.at.set(if self.reversed { at } else { at + 1 });
        Ok(Some(match self.kind {
            ViewKind::Keys => key,
            ViewKind::Values => value,
            ViewKind::Items => Value::Tuple(Tuple::new(vec![key, value])),
        }))
    }

    fn type_name(&self) -> &'static str {
        "odict_iterator"
    }

    fn size_hint(&self) -> usize {
        self.left.get()
    }
}
