//! `copy`: shallow and deep copies, by the rules of CPython's `copy.py` and `object.__reduce_ex__(4)`.

use crate::args::Args;
use crate::class::{Attrs, Class, ClassId, Instance, NativeClass};
use crate::dict::Dict;
use crate::exception::{Exc, PyResult, type_error, unsupported};
use crate::frame::enter_native;
use crate::function::{BoundMethod, Builtin, MethodTarget, Signature, bind};
use crate::list::List;
use crate::modules::enum_;
use crate::names::{Sym, sym};
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;
use std::rc::Rc;

static COPY_SIGNATURE: Signature = Signature {
    name: "copy",
    qualname: "copy",
    doc: None,
    params: &["x"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};

static DEEPCOPY_SIGNATURE: Signature = Signature {
    name: "deepcopy",
    qualname: "deepcopy",
    doc: None,
    params: &["x", "memo", "_nil"],
    positional_only: 0,
    positional: 3,
    var_args: None,
    var_kwargs: None,
};

/// `copy.copy(x)`
pub static COPY: Builtin = Builtin {
    name: "copy",
    module: "copy",
    class: None,
    call: |args| {
        let bound = bind(&COPY_SIGNATURE, &[Value::Unset], args)?;
        copy(&bound[0])
    },
};

/// `copy.deepcopy(x, memo=None)`
pub static DEEPCOPY: Builtin = Builtin {
    name: "deepcopy",
    module: "copy",
    class: None,
    call: |args| {
        let defaults = [Value::Unset, Value::None, Value::None];
        let bound = bind(&DEEPCOPY_SIGNATURE, &defaults, args)?;
        let memo = match &bound[1] {
            Value::None => Dict::new(),
            other => match ops::unwrap_base(other) {
                Value::Dict(memo) => memo.clone(),
                _ => return Err(unsupported("copy.deepcopy with a memo that is no dict")),
            },
        };
        deep(&bound[0], &memo)
    },
};

/// `copy.Error`, also known as `copy.error`.
pub static ERROR: NativeClass = NativeClass {
    bases: || vec![Class::builtin(ClassId::Exception)],
    name: "Error",
    module: "copy",
    ..NativeClass::BASE
};

/// `copy.copy(x)`
pub(crate) fn copy(x: &Value) -> PyResult<Value> {
    Ok(match x {
        Value::List(list) => Value::List(List::from_values(list.to_values())),
        Value::Dict(dict) => Value::Dict(dict.copy()),
        Value::Set(_) => ops::call_method_sym(x, sym::COPY, Args::positional(&[]))?,
        Value::BoundMethod(method) => match &method.target {
            MethodTarget::Function(function) => bound(&method.receiver, function),
            MethodTarget::Builtin(_) => x.clone(),
        },
        Value::Instance(instance) => return copy_instance(x, instance),
        Value::Object(_) => return copy_object(x, None),
        Value::Iter(_) | Value::DictView(_) => return Err(not_copied(x)),
        atom => atom.clone(),
    })
}

fn copy_instance(x: &Value, instance: &Instance) -> PyResult<Value> {
    if let Some(result) = own_hook(x, sym::DUNDER_COPY, &[]) {
        return result;
    }
    if enum_::is_member(x) {
        return Ok(x.clone());
    }
    match reduce(x, instance)? {
        None => Ok(x.clone()),
        Some(parts) => rebuild(parts, None),
    }
}

/// Objects of the library that are no instances: what they say of copying themselves, or the refusal CPython gives.
fn copy_object(x: &Value, memo: Option<&Dict>) -> PyResult<Value> {
    let Value::Object(object) = x else {
        return Ok(x.clone());
    };
    let (name, args): (Sym, Vec<Value>) = match memo {
        None => (sym::DUNDER_COPY, Vec::new()),
        Some(memo) => (sym::DUNDER_DEEPCOPY, vec![Value::Dict(memo.clone())]),
    };
    if object.has_method(name) {
        return ops::call_method_sym(x, name, Args::positional(&args));
    }
    if object.has_method(sym::DUNDER_REDUCE) {
        let reduced = ops::call_method_sym(x, sym::DUNDER_REDUCE, Args::positional(&[]))?;
        return match parts_of(&reduced)? {
            None => Ok(x.clone()),
            Some(parts) => rebuild(parts, memo.map(|memo| (memo, x))),
        };
    }
    match object.class().kind() {
        Some(ClassId::Property | ClassId::MethodDescriptor) => Ok(x.clone()),
        Some(ClassId::Module | ClassId::StaticMethod | ClassId::ClassMethod) => Err(not_copied(x)),
        _ if object.class().0.module == "typing" || object.class().0.module == "types" => {
            Ok(x.clone())
        }
        _ => Err(not_copied(x)),
    }
}

#[cold]
fn not_copied(x: &Value) -> Exc {
    let name = ops::type_name(x);
    match name.as_str() {
        "generator"
        | "coroutine"
        | "async_generator"
        | "dict_keys"
        | "dict_values"
        | "dict_items"
        | "module"
        | "staticmethod"
        | "classmethod"
        | "TextIOWrapper"
        | "method"
        | "super"
        | "mappingproxy"
        | "_GeneratorContextManager" => {
            let name = match name.as_str() {
                "TextIOWrapper" => "_io.TextIOWrapper",
                other => other,
            };
            type_error(format!("cannot pickle '{name}' object"))
        }
        _ => unsupported(format!("copying an object of type {name}")),
    }
}

fn bound(receiver: &Value, function: &Value) -> Value {
    Value::BoundMethod(Rc::new(BoundMethod {
        receiver: receiver.clone(),
        target: MethodTarget::Function(function.clone()),
    }))
}

/// Calls a hook that the class of an instance defines.
fn own_hook(x: &Value, name: Sym, args: &[Value]) -> Option<PyResult<Value>> {
    let Value::Instance(instance) = x else {
        return None;
    };
    // CPython looks `__copy__` up on the class and `__deepcopy__` on the instance.
    let found = instance.class().lookup(name);
    if found.is_none() && (name == sym::DUNDER_COPY || instance.get(name).is_none()) {
        return None;
    }
    Some(ops::call_method_sym(x, name, Args::positional(args)))
}

/// `copy.deepcopy(x, memo)`
pub(crate) fn deep(x: &Value, memo: &Dict) -> PyResult<Value> {
    match x {
        Value::List(_)
        | Value::Tuple(_)
        | Value::Dict(_)
        | Value::Set(_)
        | Value::FrozenSet(_)
        | Value::Slice(_)
        | Value::BoundMethod(_)
        | Value::Instance(_)
        | Value::Object(_)
        | Value::Iter(_)
        | Value::DictView(_) => {}
        atom => return Ok(atom.clone()),
    }
    let _frame = enter_native("")?;
    let id = Value::Int(ops::id(x));
    if let Some(known) = memo.get(&id)? {
        return Ok(known);
    }
    let y = deep_container(x, memo)?;
    if !ops::is(&y, x) {
        memo.set(id, y.clone())?;
        keep_alive(x, memo)?;
    }
    Ok(y)
}

/// The original must live as long as the memo, which knows it by its address only.
fn keep_alive(x: &Value, memo: &Dict) -> PyResult<()> {
    let id = Value::Int(memo.address() as i64);
    match memo.get(&id)? {
        Some(Value::List(kept)) => kept.append(x.clone()),
        _ => memo.set(id, Value::List(List::from_values(vec![x.clone()])))?,
    }
    Ok(())
}

fn deep_container(x: &Value, memo: &Dict) -> PyResult<Value> {
    match x {
        Value::List(list) => {
            let _frame = enter_native("")?;
            let copy = List::new();
            memo.set(Value::Int(ops::id(x)), Value::List(copy.clone()))?;
            let mut at = 0;
            while at < list.len() {
                let item = list.get(at)?;
                copy.append(deep(&item, memo)?);
                at += 1;
            }
            Ok(Value::List(copy))
        }
        Value::Tuple(tuple) => {
            let _frame = (enter_native("")?, enter_native("")?);
            deep_tuple(x, tuple, memo)
        }
        Value::Dict(dict) => {
            let _frame = enter_native("")?;
            let copy = Dict::new();
            memo.set(Value::Int(ops::id(x)), Value::Dict(copy.clone()))?;
            for (key, value) in dict.pairs() {
                // The value is evaluated first, as in `y[deepcopy(key)] = deepcopy(value)`.
                let value = deep(&value, memo)?;
                copy.set(deep(&key, memo)?, value)?;
            }
            Ok(Value::Dict(copy))
        }
        Value::Set(_) | Value::FrozenSet(_) => {
            let _frames = (enter_native("")?, enter_native("")?);
            let items = Value::List(ops_list(x)?);
            let items = deep(&items, memo)?;
            ops::call(&Value::Class(ops::class_of(x)), &[items])
        }
        Value::Slice(slice) => {
            let parts = [&slice.start, &slice.stop, &slice.step];
            let mut copies = Vec::with_capacity(3);
            for part in parts {
                copies.push(deep(part, memo)?);
            }
            crate::range::SLICE.call(&copies)
        }
        Value::BoundMethod(method) => match &method.target {
            MethodTarget::Function(function) => {
                let _frame = enter_native("")?;
                Ok(bound(&deep(&method.receiver, memo)?, function))
            }
            MethodTarget::Builtin(_) => Ok(x.clone()),
        },
        Value::Instance(instance) => {
            if let Some(result) = own_hook(x, sym::DUNDER_DEEPCOPY, &[Value::Dict(memo.clone())]) {
                return result;
            }
            if enum_::is_member(x) {
                return Ok(x.clone());
            }
            match reduce(x, instance)? {
                None => Ok(x.clone()),
                Some(parts) => rebuild(parts, Some((memo, x))),
            }
        }
        Value::Object(_) => copy_object(x, Some(memo)),
        other => Err(not_copied(other)),
    }
}

/// The items in order, as a new list.
fn ops_list(x: &Value) -> PyResult<List> {
    let items = List::new();
    let iter = ops::iter(x)?;
    while let Some(item) = iter.next()? {
        items.append(item);
    }
    Ok(items)
}

fn deep_tuple(x: &Value, tuple: &Tuple, memo: &Dict) -> PyResult<Value> {
    let mut copies = Vec::with_capacity(tuple.as_slice().len());
    for item in tuple.as_slice() {
        copies.push(deep(item, memo)?);
    }
    // A tuple that is inside itself was copied meanwhile.
    if let Some(known) = memo.get(&Value::Int(ops::id(x)))? {
        return Ok(known);
    }
    let same = tuple
        .as_slice()
        .iter()
        .zip(&copies)
        .all(|(a, b)| ops::is(a, b));
    Ok(if same {
        x.clone()
    } else {
        Value::Tuple(Tuple::new(copies))
    })
}

/// What `__reduce_ex__(4)` says of an object: how to make it again.
struct Parts {
    make: Make,
    args: Vec<Value>,
    state: State,
    /// Items to append.
    items: Option<Value>,
    /// Pairs to set.
    pairs: Option<Value>,
}

enum Make {
    /// Call this.
    Call(Value),
    /// `copyreg.__newobj__`: `cls.__new__(cls, *args)`.
    New(Class),
}

enum State {
    None,
    /// Any object that a program's `__getstate__` or `__reduce__` gave.
    Given(Value),
    /// The instance's own attributes: `__dict__`, then slots.
    Own(Vec<(Sym, Value)>, Vec<(Sym, Value)>),
}

/// `None` where the object is its own copy.
fn reduce(x: &Value, instance: &Instance) -> PyResult<Option<Parts>> {
    let class = instance.class();
    for (name, args) in [
        (sym::DUNDER_REDUCE_EX, &[Value::Int(4)][..]),
        (sym::DUNDER_REDUCE, &[]),
    ] {
        if class.lookup(name).is_some() {
            return parts_of(&ops::call_method_sym(x, name, Args::positional(args))?);
        }
    }
    if let Some(data) = instance.exception() {
        let args = data.args.borrow().clone();
        let attrs = instance.own_attrs();
        return Ok(Some(Parts {
            make: Make::Call(Value::Class(class.clone())),
            args,
            state: if attrs.is_empty() {
                State::None
            } else {
                State::Own(attrs, Vec::new())
            },
            items: None,
            pairs: None,
        }));
    }
    let base = instance.base_value().cloned();
    if let crate::class::Payload::Native(_) = &instance.0.payload {
        return Err(not_copied(x));
    }
    let state = state_of(x, instance)?;
    if let Some(Value::Set(_) | Value::FrozenSet(_)) = &base {
        return Ok(Some(Parts {
            make: Make::Call(Value::Class(class.clone())),
            args: vec![Value::List(ops_list(x)?)],
            state,
            items: None,
            pairs: None,
        }));
    }
    let args = new_args(x, instance, base.as_ref())?;
    Ok(Some(Parts {
        make: Make::New(class.clone()),
        args,
        state,
        items: match &base {
            Some(Value::List(_)) => Some(Value::List(ops_list(x)?)),
            _ => None,
        },
        pairs: match &base {
            Some(Value::Dict(_)) => {
                Some(ops::call_method_sym(x, sym::ITEMS, Args::positional(&[]))?)
            }
            _ => None,
        },
    }))
}

/// The arguments `__new__` gets: `__getnewargs__`, or the builtin value of an immutable type.
fn new_args(x: &Value, instance: &Instance, base: Option<&Value>) -> PyResult<Vec<Value>> {
    let class = instance.class();
    if class.lookup(sym::DUNDER_GETNEWARGS_EX).is_some() {
        return Err(unsupported("__getnewargs_ex__"));
    }
    if class.lookup(sym::DUNDER_GETNEWARGS).is_some() {
        let args = ops::call_method_sym(x, sym::DUNDER_GETNEWARGS, Args::positional(&[]))?;
        return match &args {
            Value::Tuple(args) => Ok(args.as_slice().to_vec()),
            other => Err(type_error(format!(
                "__getnewargs__ should return a tuple, not '{}'",
                ops::type_name(other)
            ))),
        };
    }
    Ok(match base {
        Some(Value::List(_) | Value::Dict(_)) | None => Vec::new(),
        Some(immutable) => vec![immutable.clone()],
    })
}

/// `__getstate__()`: the program's own, else the attributes.
fn state_of(x: &Value, instance: &Instance) -> PyResult<State> {
    if instance.class().lookup(sym::DUNDER_GETSTATE).is_some() {
        let state = ops::call_method_sym(x, sym::DUNDER_GETSTATE, Args::positional(&[]))?;
        return Ok(match state {
            Value::None => State::None,
            state => State::Given(state),
        });
    }
    let attrs = instance.own_attrs();
    let slots = slots_of(instance);
    if attrs.is_empty() && slots.is_empty() {
        return Ok(State::None);
    }
    Ok(State::Own(attrs, slots))
}

/// The tuple a program's `__reduce__` gave; a string means the object is its own copy.
fn parts_of(reduced: &Value) -> PyResult<Option<Parts>> {
    let parts = match reduced {
        Value::Str(_) => return Ok(None),
        Value::Tuple(parts) => parts.as_slice(),
        _ => return Err(type_error("__reduce__ must return a string or tuple")),
    };
    let (make, args) = match parts {
        [make, args, rest @ ..] if rest.len() <= 3 => (make, args),
        _ => {
            return Err(type_error(
                "tuple returned by __reduce__ must contain 2 through 5 elements",
            ));
        }
    };
    let given = |at: usize| parts.get(at).filter(|part| !matches!(part, Value::None));
    Ok(Some(Parts {
        make: Make::Call(make.clone()),
        args: ops_list(args)?.to_values(),
        state: given(2).map_or(State::None, |state| State::Given(state.clone())),
        items: given(3).cloned(),
        pairs: given(4).cloned(),
    }))
}

/// `copy._reconstruct`; with a memo and the original for a deep copy.
fn rebuild(parts: Parts, memo: Option<(&Dict, &Value)>) -> PyResult<Value> {
    let _frame = enter_native("")?;
    let deepened = |value: &Value| match memo {
        Some((memo, _)) => deep(value, memo),
        None => Ok(value.clone()),
    };
    let mut args = parts.args;
    if memo.is_some() && !args.is_empty() {
        let _frame = enter_native("")?;
        for arg in &mut args {
            *arg = deepened(arg)?;
        }
    }
    let y = match &parts.make {
        Make::Call(make) => ops::call_args(make, Args::positional(&args))?,
        Make::New(class) => {
            let mut all = vec![Value::Class(class.clone())];
            all.extend(args);
            let new = ops::get_attr_sym(&all[0], sym::DUNDER_NEW)?;
            ops::call(&new, &all)?
        }
    };
    if let Some((memo, x)) = memo {
        memo.set(Value::Int(ops::id(x)), y.clone())?;
    }
    set_state(&y, parts.state, memo.map(|(memo, _)| memo))?;
    if let Some(items) = parts.items {
        let items = ops::iter(&items)?;
        while let Some(item) = items.next()? {
            let item = deepened(&item)?;
            ops::call_method_sym(&y, sym::APPEND, Args::positional(&[item]))?;
        }
    }
    if let Some(pairs) = parts.pairs {
        let pairs = ops::iter(&pairs)?;
        while let Some(pair) = pairs.next()? {
            let [key, value] = match &pair {
                Value::Tuple(pair) => match pair.as_slice() {
                    [key, value] => [key.clone(), value.clone()],
                    _ => continue,
                },
                _ => continue,
            };
            let key = deepened(&key)?;
            let value = deepened(&value)?;
            ops::set_item(&y, &key, value)?;
        }
    }
    Ok(y)
}

fn set_state(y: &Value, state: State, memo: Option<&Dict>) -> PyResult<()> {
    let deepened = |value: &Value| match memo {
        Some(memo) => deep(value, memo),
        None => Ok(value.clone()),
    };
    let has_setter = match y {
        Value::Instance(instance) => {
            instance.exception().is_none()
                && instance.class().lookup(sym::DUNDER_SETSTATE).is_some()
                || instance
                    .class()
                    .lookup(sym::DUNDER_SETSTATE)
                    .is_some_and(|found| matches!(found, Value::Function(_)))
        }
        _ => false,
    };
    let state = match state {
        State::None => return Ok(()),
        State::Own(attrs, slots) if has_setter => {
            let as_dict = |attrs: Vec<(Sym, Value)>| {
                let dict = Dict::new();
                for (name, value) in attrs {
                    dict.set(Value::from(name.text()), value)?;
                }
                Ok(Value::Dict(dict))
            };
            if slots.is_empty() {
                as_dict(attrs)?
            } else {
                let attrs = if attrs.is_empty() {
                    Value::None
                } else {
                    as_dict(attrs)?
                };
                Value::Tuple(Tuple::new(vec![attrs, as_dict(slots)?]))
            }
        }
        State::Own(attrs, slots) => {
            // The state is a dict in CPython, copied by a call of its own.
            let _frames = (enter_native("")?, enter_native("")?);
            let mut copied = Vec::with_capacity(attrs.len());
            for (name, value) in attrs {
                copied.push((name, deepened(&value)?));
            }
            let Value::Instance(instance) = y else {
                return Err(unsupported("the state of an object without attributes"));
            };
            for (name, value) in copied {
                instance.set(name, value);
            }
            for (name, value) in slots {
                ops::set_attr_sym(y, name, deepened(&value)?)?;
            }
            return Ok(());
        }
        State::Given(state) => state,
    };
    let state = deepened(&state)?;
    if has_setter {
        return ops::call_method_sym(y, sym::DUNDER_SETSTATE, Args::positional(&[state])).map(drop);
    }
    let (attrs, slots) = match &state {
        Value::Tuple(pair) => match pair.as_slice() {
            [attrs, slots] => (attrs.clone(), slots.clone()),
            _ => (state.clone(), Value::None),
        },
        _ => (state.clone(), Value::None),
    };
    if !matches!(attrs, Value::None) {
        let own = ops::get_attr_sym(y, sym::DUNDER_DICT)?;
        ops::call_method_sym(&own, sym::UPDATE, Args::positional(&[attrs]))?;
    }
    if !matches!(slots, Value::None) {
        let Value::Dict(slots) = ops::unwrap_base(&slots).clone() else {
            return Err(crate::exception::no_attribute(
                &ops::type_name(&slots),
                sym::ITEMS,
            ));
        };
        for (name, value) in slots.pairs() {
            if let Value::Str(name) = &name {
                ops::set_attr_sym(y, Sym::intern(name.as_str()), value)?;
            }
        }
    }
    Ok(())
}

/// The slots of an instance that hold a value.
fn slots_of(instance: &Instance) -> Vec<(Sym, Value)> {
    let mut slots = stored(instance);
    slots.retain(|(name, _)| instance.is_slot(*name));
    slots
}

/// Every attribute an instance holds, those of slots among them.
fn stored(instance: &Instance) -> Vec<(Sym, Value)> {
    let (dict, slots) = match &*instance.0.attrs.borrow() {
        Attrs::Few(attrs) => return attrs.clone(),
        Attrs::Dict(dict, slots) => (dict.clone(), slots.clone()),
    };
    let mut all = pairs_of(&dict);
    all.extend(slots);
    all
}

fn pairs_of(dict: &Dict) -> Vec<(Sym, Value)> {
    dict.pairs()
        .into_iter()
        .filter_map(|(name, value)| match name {
            Value::Str(name) => Some((Sym::intern(name.as_str()), value)),
            _ => None,
        })
        .collect()
}

impl Instance {
    /// The attributes in `__dict__`, in order.
    pub(crate) fn own_attrs(&self) -> Vec<(Sym, Value)> {
        let mut attrs = stored(self);
        attrs.retain(|(name, _)| !self.is_slot(*name));
        attrs
    }

    fn is_slot(&self, name: Sym) -> bool {
        let class = self.class();
        class.has_properties()
            && class
                .lookup(name)
                .is_some_and(|found| crate::class::slots::is_member(&found))
    }
}
