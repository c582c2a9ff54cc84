//! `collections.ChainMap`.

use super::{invoke, one, optional_one};
use crate::args::Args;
use crate::class::ClassId;
use crate::class::native::NativeClass;
use crate::dict::Dict;
use crate::exception::{Exc, PyResult, key_error};
use crate::iter::iter;
use crate::list::List;
use crate::modules::collections_abc as abc;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;

/// `collections.ChainMap(*maps)`
pub static CHAIN_MAP: NativeClass = NativeClass {
    name: "ChainMap",
    module: "collections",
    has_dict: true,
    bases: || vec![abc::MUTABLE_MAPPING.class()],
    init: Some(init),
    methods: &[
        ("clear", |this, _| invoke(&first(this)?, "clear", &[])),
        ("copy", copy),
        ("get", get),
        ("new_child", new_child),
        ("pop", pop),
        ("popitem", |this, _| {
            or_key_error(invoke(&first(this)?, "popitem", &[]), || {
                Ok(key_error(Value::from(
                    "No keys found in the first mapping.",
                )))
            })
        }),
        ("__bool__", |this, _| {
            for map in maps(this)? {
                if ops::truth(&map)? {
                    return Ok(Value::Bool(true));
                }
            }
            Ok(Value::Bool(false))
        }),
        ("__contains__", |this, args| {
            contains(this, one(args)?).map(Value::Bool)
        }),
        ("__copy__", copy),
        ("__delitem__", |this, args| {
            let key = one(args)?;
            or_key_error(ops::del_item(&first(this)?, key).map(Value::from), || {
                not_in_first(key)
            })
        }),
        ("__getitem__", |this, args| get_item(this, one(args)?)),
        ("__ior__", |this, args| {
            invoke(&first(this)?, "update", &[one(args)?.clone()])?;
            Ok(this.clone())
        }),
        ("__iter__", |this, _| {
            Ok(iter(&Value::Dict(keys(this)?))?.into_value())
        }),
        ("__len__", |this, _| Ok(Value::Int(keys(this)?.len()))),
        ("__missing__", |_, args| Err(key_error(one(args)?.clone()))),
        ("__or__", |this, args| {
            let other = one(args)?;
            if !abc::is_mapping(other) {
                return Ok(Value::NotImplemented);
            }
            let result = invoke(this, "copy", &[])?;
            invoke(&first(&result)?, "update", std::slice::from_ref(other))?;
            Ok(result)
        }),
        ("__repr__", |this, _| repr(this).map(Value::Str)),
        ("__ror__", |this, args| {
            let other = one(args)?;
            if !abc::is_mapping(other) {
                return Ok(Value::NotImplemented);
            }
            let merged = Dict::new();
            merged.update(other)?;
            for map in maps(this)?.iter().rev() {
                merged.update(map)?;
            }
            ops::call(&Value::Class(ops::class_of(this)), &[Value::Dict(merged)])
        }),
        ("__setitem__", |this, args| match args.pos {
            [key, value] => ops::set_item(&first(this)?, key, value.clone()).map(Value::from),
            _ => one(args).map(|_| Value::None),
        }),
    ],
    properties: &[("parents", |this| {
        let maps = maps(this)?;
        ops::call(
            &Value::Class(ops::class_of(this)),
            maps.get(1..).unwrap_or_default(),
        )
    })],
    class_methods: &[
        ("__class_getitem__", crate::class::native::generic_alias),
        ("fromkeys", |class, args| {
            let dict = crate::dict::from_keys(args)?;
            ops::call(&Value::Class(class.clone()), &[dict])
        }),
    ],
    python: &[
        ("clear", ""),
        ("copy", ""),
        ("fromkeys", "iterable, *args"),
        ("get", "key, default=None"),
        ("new_child", "m=None, **kwargs"),
        ("pop", "key, *args"),
        ("popitem", ""),
        ("__bool__", ""),
        ("__contains__", "key"),
        ("__copy__", ""),
        ("__delitem__", "key"),
        ("__getitem__", "key"),
        ("__init__", "*maps"),
        ("__ior__", "other"),
        ("__iter__", ""),
        ("__len__", ""),
        ("__missing__", "key"),
        ("__or__", "other"),
        ("__repr__", ""),
        ("__ror__", "other"),
        ("__setitem__", "key, value"),
    ],
    ..NativeClass::BASE
};

fn init(this: &Value, args: Args) -> PyResult<()> {
    if let Some((name, _)) = args.kw.first() {
        return Err(crate::exception::type_error(format!(
            "ChainMap.__init__() got an unexpected keyword argument '{}'",
            name.text()
        )));
    }
    let maps = if args.pos.is_empty() {
        vec![Value::Dict(Dict::new())]
    } else {
        args.pos.to_vec()
    };
    ops::set_attr_sym(
        this,
        Sym::intern("maps"),
        Value::List(List::from_values(maps)),
    )
}

fn maps(this: &Value) -> PyResult<Vec<Value>> {
    crate::iter::collect(&ops::get_attr_sym(this, Sym::intern("maps"))?)
}

/// The mapping that is written to.
fn first(this: &Value) -> PyResult<Value> {
    ops::get_index(&ops::get_attr_sym(this, Sym::intern("maps"))?, 0)
}

/// Every key, in the order of iteration: from the last mapping to the first.
fn keys(this: &Value) -> PyResult<Dict> {
    let all = Dict::new();
    for map in maps(this)?.iter().rev() {
        let it = iter(map)?;
        while let Some(key) = it.next()? {
            all.set(key, Value::None)?;
        }
    }
    Ok(all)
}

#[cold]
fn not_in_first(key: &Value) -> PyResult<Exc> {
    Ok(key_error(Value::from(format!(
        "Key not found in the first mapping: {}",
        ops::repr(key)?.as_str()
    ))))
}

/// Another `KeyError` in the place of one.
fn or_key_error(result: PyResult<Value>, other: impl Fn() -> PyResult<Exc>) -> PyResult<Value> {
    match result {
        Err(error) if error.is(ClassId::KeyError) => {
            let raised = other()?;
            if let Some(data) = raised.data() {
                data.context.replace(Some(error));
            }
            Err(raised)
        }
        result => result,
    }
}

fn contains(this: &Value, key: &Value) -> PyResult<bool> {
    for map in maps(this)? {
        if ops::contains(&map, key)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn get_item(this: &Value, key: &Value) -> PyResult<Value> {
    for map in maps(this)? {
        match ops::get_item(&map, key) {
            Err(error) if error.is(ClassId::KeyError) => {}
            result => return result,
        }
    }
    ops::call_method_sym(
        this,
        sym::DUNDER_MISSING,
        Args::positional(std::slice::from_ref(key)),
    )
}

fn get(this: &Value, args: Args) -> PyResult<Value> {
    let [key, default] = super::python_args(args, "ChainMap.get", ["key", "default"], 1)?;
    let key = key.unwrap_or(&Value::None);
    if ops::contains(this, key)? {
        return ops::get_item(this, key);
    }
    Ok(default.cloned().unwrap_or(Value::None))
}

fn copy(this: &Value, _args: Args) -> PyResult<Value> {
    let mut all = maps(this)?;
    if let Some(first) = all.first_mut() {
        *first = invoke(first, "copy", &[])?;
    }
    ops::call(&Value::Class(ops::class_of(this)), &all)
}

fn new_child(this: &Value, args: Args) -> PyResult<Value> {
    let m = Sym::intern("m");
    let by_name = args.kw.iter().find(|(name, _)| *name == m);
    let positional = optional_one(Args::positional(args.pos), "ChainMap.new_child", "m")?;
    let given = positional.or(by_name.map(|(_, value)| value));
    let named: Vec<(Sym, Value)> = args
        .kw
        .iter()
        .filter(|(name, _)| *name != m)
        .cloned()
        .collect();
    let child = match given {
        None | Some(Value::None) => {
            let dict = Dict::new();
            for (name, value) in &named {
                dict.set_str(name.text(), value.clone())?;
            }
            Value::Dict(dict)
        }
        Some(map) => {
            if !named.is_empty() {
                ops::call_method_sym(map, sym::UPDATE, Args::new(&[], &named))?;
            }
            map.clone()
        }
    };
    let mut all = vec![child];
    all.extend(maps(this)?);
    ops::call(&Value::Class(ops::class_of(this)), &all)
}

fn pop(this: &Value, args: Args) -> PyResult<Value> {
    let Some(key) = args.pos.first() else {
        return Err(crate::exception::type_error(
            "ChainMap.pop() missing 1 required positional argument: 'key'",
        ));
    };
    or_key_error(ops::call_method_sym(&first(this)?, sym::POP, args), || {
        not_in_first(key)
    })
}

fn repr(this: &Value) -> PyResult<Str> {
    let Some(_guard) = crate::equality::ReprGuard::enter(ops::id(this) as usize) else {
        return Ok(Str::new("..."));
    };
    let maps = Tuple::new(maps(this)?);
    let open = format!("{}(", ops::class_of(this).name());
    crate::equality::repr_items(&open, &|at| maps.as_slice().get(at).cloned(), ")")
}
