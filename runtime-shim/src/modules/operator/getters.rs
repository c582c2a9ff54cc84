//! `itemgetter`, `attrgetter`, `methodcaller`: small callables, mostly given as `key=`.

use crate::args::Args;
use crate::builtins::computed_name;
use crate::class::native::NativeClass;
use crate::class::{Class, object};
use crate::exception::{PyResult, type_error, unsupported};
use crate::names::Sym;
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::{Object, Value};
use std::any::Any;

/// `operator.itemgetter(item, *items)`
pub static ITEMGETTER: NativeClass = NativeClass {
    name: "itemgetter",
    module: "operator",
    c_type: true,
    has_dict: false,
    new: Some(itemgetter),
    ..NativeClass::BASE
};

/// `operator.attrgetter(attr, *attrs)`
pub static ATTRGETTER: NativeClass = NativeClass {
    name: "attrgetter",
    module: "operator",
    c_type: true,
    has_dict: false,
    new: Some(attrgetter),
    ..NativeClass::BASE
};

/// `operator.methodcaller(name, *args, **kwargs)`
pub static METHODCALLER: NativeClass = NativeClass {
    name: "methodcaller",
    module: "operator",
    c_type: true,
    has_dict: false,
    new: Some(methodcaller),
    ..NativeClass::BASE
};

fn own(class: &Class, native: &'static NativeClass) -> PyResult<()> {
    if class.is(&native.class()) {
        return Ok(());
    }
    Err(unsupported(format!(
        "a class derived from operator.{}",
        native.name
    )))
}

/// The only argument of a getter.
fn only<'a>(args: Args<'a>, name: &str) -> PyResult<&'a Value> {
    let pos = args.between(name, name, 1, 1)?;
    pos.first()
        .ok_or_else(|| type_error(format!("{name} expected 1 argument, got 0")))
}

/// `operator.itemgetter(1, 'a')` and its like.
fn shown(class: &str, parts: &[Value]) -> PyResult<Str> {
    let mut text = format!("operator.{class}(");
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            text.push_str(", ");
        }
        text.push_str(ops::repr(part)?.as_str());
    }
    text.push(')');
    Ok(Str::from_string(text))
}

struct ItemGetter(Vec<Value>);

fn itemgetter(class: &Class, args: Args) -> PyResult<Value> {
    own(class, &ITEMGETTER)?;
    args.between("itemgetter", "itemgetter", 0, usize::MAX)?;
    if args.pos.is_empty() {
        return Err(type_error("itemgetter expected 1 argument, got 0"));
    }
    Ok(object(ItemGetter(args.pos.to_vec())))
}

impl Object for ItemGetter {
    fn class(&self) -> Class {
        ITEMGETTER.class()
    }

    fn get_attr(&self, _name: Sym) -> PyResult<Option<Value>> {
        Ok(None)
    }

    fn repr(&self) -> PyResult<Str> {
        shown("itemgetter", &self.0)
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        let get = || {
            let container = only(args, "itemgetter")?;
            if let [item] = self.0.as_slice() {
                return ops::get_item(container, item);
            }
            let items = self.0.iter().map(|item| ops::get_item(container, item));
            Ok(Value::Tuple(Tuple::new(items.collect::<PyResult<_>>()?)))
        };
        Some(get())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct AttrGetter {
    names: Vec<Value>,
    /// The parts of each dotted name.
    paths: Vec<Vec<Sym>>,
}

fn attrgetter(class: &Class, args: Args) -> PyResult<Value> {
    own(class, &ATTRGETTER)?;
    args.between("attrgetter", "attrgetter", 0, usize::MAX)?;
    if args.pos.is_empty() {
        return Err(type_error("attrgetter expected 1 argument, got 0"));
    }
    let mut paths = Vec::with_capacity(args.pos.len());
    for name in args.pos {
        let Value::Str(text) = ops::unwrap_base(name) else {
            return Err(type_error("attribute name must be a string"));
        };
        let parts = text.as_str().split('.');
        let path = parts.map(|part| computed_name(&Value::from(part)));
        paths.push(path.collect::<PyResult<Vec<Sym>>>()?);
    }
    Ok(object(AttrGetter {
        names: args.pos.to_vec(),
        paths,
    }))
}

fn follow(value: &Value, path: &[Sym]) -> PyResult<Value> {
    let mut value = value.clone();
    for name in path {
        value = ops::get_attr_sym(&value, *name)?;
    }
    Ok(value)
}

impl Object for AttrGetter {
    fn class(&self) -> Class {
        ATTRGETTER.class()
    }

    fn get_attr(&self, _name: Sym) -> PyResult<Option<Value>> {
        Ok(None)
    }

    fn repr(&self) -> PyResult<Str> {
        shown("attrgetter", &self.names)
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        let get = || {
            let value = only(args, "attrgetter")?;
            if let [path] = self.paths.as_slice() {
                return follow(value, path);
            }
            let items = self.paths.iter().map(|path| follow(value, path));
            Ok(Value::Tuple(Tuple::new(items.collect::<PyResult<_>>()?)))
        };
        Some(get())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct MethodCaller {
    name: Sym,
    args: Vec<Value>,
    kw: Vec<(Sym, Value)>,
}

fn methodcaller(class: &Class, args: Args) -> PyResult<Value> {
    own(class, &METHODCALLER)?;
    let Some((name, rest)) = args.pos.split_first() else {
        return Err(type_error(
            "methodcaller needs at least one argument, the method name",
        ));
    };
    let name = ops::unwrap_base(name);
    if !matches!(name, Value::Str(_)) {
        return Err(type_error("method name must be a string"));
    }
    Ok(object(MethodCaller {
        name: computed_name(name)?,
        args: rest.to_vec(),
        kw: args.kw.to_vec(),
    }))
}

impl Object for MethodCaller {
    fn class(&self) -> Class {
        METHODCALLER.class()
    }

    fn get_attr(&self, _name: Sym) -> PyResult<Option<Value>> {
        Ok(None)
    }

    fn repr(&self) -> PyResult<Str> {
        let mut text = format!(
            "operator.methodcaller({}",
            Str::new(self.name.text()).repr().as_str()
        );
        for arg in &self.args {
            text.push_str(", ");
            text.push_str(ops::repr(arg)?.as_str());
        }
        for (name, value) in &self.kw {
            text.push_str(&format!(", {}=", name.text()));
            text.push_str(ops::repr(value)?.as_str());
        }
        text.push(')');
        Ok(Str::from_string(text))
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        let invoke = || {
            let value = only(args, "methodcaller")?;
            ops::call_method_sym(value, self.name, Args::new(&self.args, &self.kw))
        };
        Some(invoke())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
