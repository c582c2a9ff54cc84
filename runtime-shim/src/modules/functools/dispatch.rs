//! `singledispatch` and `singledispatchmethod`.

use super::{CALLING, MODULE, keywords, variadic};
use crate::args::Args;
use crate::builtins::ISSUBCLASS;
use crate::class::native::{NativeClass, native_instance};
use crate::class::{Class, ClassId, MappingProxy, object};
use crate::dict::Dict;
use crate::exception::{PyResult, runtime_error, type_error};
use crate::frame::enter_native;
use crate::function::{LibraryFunction, Signature, library_closure};
use crate::modules::typing;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;
use std::rc::Rc;

/// What a generic function knows: implementations by class, and which one was found for which class.
struct Dispatcher {
    registry: Dict,
    found: Dict,
}

static DISPATCH: Signature =
    Signature::plain("dispatch", "singledispatch.<locals>.dispatch", &["cls"]);
static REGISTER: Signature = Signature::plain(
    "register",
    "singledispatch.<locals>.register",
    &["cls", "func"],
);
static REGISTER_TYPE: Signature = Signature::plain(
    "<lambda>",
    "singledispatch.<locals>.register.<locals>.<lambda>",
    &["f"],
);
static CLEAR: Signature = Signature::plain("clear", "WeakKeyDictionary.clear", &[]);
static WRAPPER: Signature = variadic(
    "wrapper",
    "singledispatch.<locals>.wrapper",
    &[],
    "args",
    "kw",
);
static METHOD: Signature = variadic(
    "_method",
    "singledispatchmethod.__get__.<locals>._method",
    &[],
    "args",
    "kwargs",
);

/// `singledispatch(function)`
pub static SINGLEDISPATCH: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("singledispatch", "singledispatch", &["func"]),
    |args| generic(args.first().unwrap_or(&Value::None)).map(|(function, _)| function),
);

fn generic(function: &Value) -> PyResult<(Value, Rc<Dispatcher>)> {
    let state = Rc::new(Dispatcher {
        registry: Dict::new(),
        found: Dict::new(),
    });
    let root = Value::Class(Class::builtin(ClassId::Object));
    state.registry.set(root, function.clone())?;
    let name = match ops::find_attr(function, sym::DUNDER_NAME) {
        Ok(Some(Value::Str(name))) => name.as_str().to_owned(),
        _ => String::from("singledispatch function"),
    };
    let held = state.clone();
    let wrapper = library_closure(MODULE, &WRAPPER, Vec::new(), move |args| {
        let [Value::Tuple(pos), named] = args else {
            return Ok(Value::None);
        };
        let Some(first) = pos.as_slice().first() else {
            return Err(type_error(format!(
                "{name} requires at least 1 positional argument"
            )));
        };
        let class = ops::get_attr_sym(first, sym::DUNDER_CLASS)?;
        let implementation = {
            // `dispatch`, a weak dictionary's `__getitem__` and a call of C.
            let _dispatch = enter_native("")?;
            let _lookup = enter_native("")?;
            let _call = enter_native(CALLING)?;
            let _new = enter_native(CALLING)?;
            held.dispatch(&class)?
        };
        ops::call_args(&implementation, Args::new(pos.as_slice(), &keywords(named)))
    });
    let held = state.clone();
    let register = library_closure(
        MODULE,
        &REGISTER,
        vec![Value::Unset, Value::None],
        move |args| {
            let [class, function] = args else {
                return Ok(Value::None);
            };
            register(&held, class, function)
        },
    );
    let held = state.clone();
    let dispatch = library_closure(MODULE, &DISPATCH, Vec::new(), move |args| {
        held.dispatch(args.first().unwrap_or(&Value::None))
    });
    let held = state.clone();
    let clear = library_closure("weakref", &CLEAR, Vec::new(), move |_| {
        held.found.clear();
        Ok(Value::None)
    });
    for (name, value) in [
        ("register", register),
        ("dispatch", dispatch),
        ("registry", object(MappingProxy(state.registry.clone()))),
        ("_clear_cache", clear),
    ] {
        ops::set_attr_sym(&wrapper, Sym::intern(name), value)?;
    }
    super::update(&wrapper, function)?;
    Ok((wrapper, state))
}

impl Dispatcher {
    /// The implementation for a class, `None` where there is none.
    fn dispatch(&self, class: &Value) -> PyResult<Value> {
        if let Some(known) = self.found.get(class)? {
            return Ok(known);
        }
        let found = match self.registry.get(class)? {
            Some(found) => found,
            None => match class {
                Value::Class(class) => find_implementation(class, &self.registry)?,
                _ => Value::None,
            },
        };
        self.found.set(class.clone(), found.clone())?;
        Ok(found)
    }
}

fn is_dispatch_type(class: &Value) -> bool {
    match (class, typing::union_members(class)) {
        (Value::Class(_), _) => true,
        (_, Some(members)) => members
            .iter()
            .all(|member| matches!(member, Value::Class(_))),
        _ => false,
    }
}

fn register(state: &Rc<Dispatcher>, class: &Value, function: &Value) -> PyResult<Value> {
    let (class, function) = if is_dispatch_type(class) {
        if matches!(function, Value::None) {
            let (state, class) = (state.clone(), class.clone());
            return Ok(library_closure(
                MODULE,
                &REGISTER_TYPE,
                Vec::new(),
                move |args| {
                    let _frame = enter_native("")?;
                    register(&state, &class, args.first().unwrap_or(&Value::None))
                },
            ));
        }
        (class.clone(), function.clone())
    } else if matches!(function, Value::None) {
        (annotated_type(class)?, class.clone())
    } else {
        return Err(type_error(format!(
            "Invalid first argument to `register()`. {} is not a class or union type.",
            ops::repr(class)?
        )));
    };
    match typing::union_members(&class) {
        Some(members) => {
            for member in members {
                state.registry.set(member, function.clone())?;
            }
        }
        None => state.registry.set(class, function.clone())?,
    }
    state.found.clear();
    Ok(function)
}

/// The annotation of a function's first parameter, as a class or a union of classes.
fn annotated_type(function: &Value) -> PyResult<Value> {
    let annotations = match ops::find_attr(function, sym::DUNDER_ANNOTATIONS) {
        Ok(Some(Value::Dict(annotations))) if annotations.len() > 0 => Some(annotations),
        _ => None,
    };
    if annotations.is_none() {
        return Err(type_error(format!(
            "Invalid first argument to `register()`: {}. Use either `@register(some_class)` or plain \
             `@register` on an annotated function.",
            ops::repr(function)?
        )));
    }
    let hints = typing::type_hints(function)?;
    let Some((name, class)) = hints.pairs().into_iter().next() else {
        return Ok(Value::None);
    };
    if is_dispatch_type(&class) {
        return Ok(class);
    }
    let (name, shown) = (ops::repr(&name)?, ops::repr(&class)?);
    Err(type_error(if typing::union_members(&class).is_some() {
        format!("Invalid annotation for {name}. {shown} not all arguments are classes.")
    } else {
        format!("Invalid annotation for {name}. {shown} is not a class.")
    }))
}

fn is_subclass(class: &Class, base: &Class) -> PyResult<bool> {
    let answer = ISSUBCLASS.call(&[Value::Class(class.clone()), Value::Class(base.clone())])?;
    ops::truth(&answer)
}

fn holds(classes: &[Class], class: &Class) -> bool {
    classes.iter().any(|known| known.is(class))
}

/// A class and its method resolution order.
fn order_of(class: &Class) -> Vec<Class> {
    std::iter::once(class.clone())
        .chain(class.0.mro.iter().cloned())
        .collect()
}

fn find_implementation(class: &Class, registry: &Dict) -> PyResult<Value> {
    let own = order_of(class);
    let registered: Vec<Class> = registry
        .keys()
        .into_iter()
        .filter_map(|key| match key {
            Value::Class(key) => Some(key),
            _ => None,
        })
        .collect();
    let order = compose_order(class, &own, &registered)?;
    let mut found: Option<Class> = None;
    for candidate in &order {
        if let Some(found) = &found {
            if holds(&registered, candidate)
                && !holds(&own, candidate)
                && !holds(&own, found)
                && !is_subclass(found, candidate)?
            {
                return Err(runtime_error(format!(
                    "Ambiguous dispatch: {} or {}",
                    ops::repr(&Value::Class(found.clone()))?,
                    ops::repr(&Value::Class(candidate.clone()))?
                )));
            }
            break;
        }
        if holds(&registered, candidate) {
            found = Some(candidate.clone());
        }
    }
    match found {
        Some(found) => Ok(registry.get(&Value::Class(found))?.unwrap_or(Value::None)),
        None => Ok(Value::None),
    }
}

/// The order of a class with the abstract classes among `registered` that it implements.
fn compose_order(class: &Class, own: &[Class], registered: &[Class]) -> PyResult<Vec<Class>> {
    let mut related = Vec::new();
    for candidate in registered {
        if !holds(own, candidate) && is_subclass(class, candidate)? {
            related.push(candidate.clone());
        }
    }
    let abstract_classes: Vec<Class> = related
        .iter()
        .filter(|base| {
            !related
                .iter()
                .any(|other| !other.is(base) && other.0.mro.iter().any(|class| class.is(base)))
        })
        .cloned()
        .collect();
    linearise(class, &abstract_classes)
}

fn linearise(class: &Class, abstract_classes: &[Class]) -> PyResult<Vec<Class>> {
    let bases = &class.0.bases;
    let boundary = bases
        .iter()
        .rposition(|base| base.lookup(Sym::intern("__abstractmethods__")).is_some())
        .map_or(0, |at| at + 1);
    let (explicit, other) = bases.split_at(boundary);
    let mut implied = Vec::new();
    for base in abstract_classes {
        if !is_subclass(class, base)? {
            continue;
        }
        let mut introduced = true;
        for direct in bases {
            introduced &= !is_subclass(direct, base)?;
        }
        if introduced {
            implied.push(base.clone());
        }
    }
    let rest: Vec<Class> = abstract_classes
        .iter()
        .filter(|base| !holds(&implied, base))
        .cloned()
        .collect();
    let mut sequences = vec![vec![class.clone()]];
    for base in explicit.iter().chain(&implied).chain(other) {
        sequences.push(linearise(base, &rest)?);
    }
    sequences.extend([explicit.to_vec(), implied, other.to_vec()]);
    merge(sequences)
}

fn merge(mut sequences: Vec<Vec<Class>>) -> PyResult<Vec<Class>> {
    let mut order = Vec::new();
    loop {
        sequences.retain(|sequence| !sequence.is_empty());
        if sequences.is_empty() {
            return Ok(order);
        }
        let head = sequences
            .iter()
            .filter_map(|sequence| sequence.first())
            .find(|head| {
                !sequences
                    .iter()
                    .any(|sequence| sequence.iter().skip(1).any(|class| class.is(head)))
            })
            .cloned();
        let Some(head) = head else {
            return Err(runtime_error("Inconsistent hierarchy"));
        };
        for sequence in &mut sequences {
            if sequence.first().is_some_and(|first| first.is(&head)) {
                sequence.remove(0);
            }
        }
        order.push(head);
    }
}

struct Method {
    dispatcher: Value,
    state: Rc<Dispatcher>,
    function: Value,
}

fn state(value: &Value) -> Option<&Method> {
    match value {
        Value::Instance(instance) => instance.native::<Method>(),
        _ => None,
    }
}

static INIT: Signature = Signature::plain(
    "__init__",
    "singledispatchmethod.__init__",
    &["self", "func"],
);
static REGISTER_METHOD: Signature = Signature::plain(
    "register",
    "singledispatchmethod.register",
    &["self", "cls", "method"],
);

/// `singledispatchmethod(function)`
pub static SINGLEDISPATCHMETHOD: NativeClass = NativeClass {
    name: "singledispatchmethod",
    module: MODULE,
    has_dict: true,
    new: Some(|class, args| {
        let pos = [&[Value::None], args.pos].concat();
        let bound = crate::function::bind(&INIT, &[], Args::new(&pos, args.kw))?;
        let function = bound.get(1).cloned().unwrap_or(Value::None);
        if !ops::is_callable(&function) && !super::partial::is_descriptor(&function) {
            return Err(type_error(format!(
                "{} is not callable or a descriptor",
                ops::repr(&function)?
            )));
        }
        let (dispatcher, state) = generic(&function)?;
        Ok(native_instance(
            class,
            Box::new(Method {
                dispatcher,
                state,
                function,
            }),
        ))
    }),
    init: Some(|_, _| Ok(())),
    methods: &[
        ("register", |this, args| {
            let pos = [std::slice::from_ref(this), args.pos].concat();
            let defaults = [Value::Unset, Value::Unset, Value::None];
            let bound =
                crate::function::bind(&REGISTER_METHOD, &defaults, Args::new(&pos, args.kw))?;
            match (state(this), bound.as_slice()) {
                (Some(method), [_, class, function]) => register(&method.state, class, function),
                _ => Ok(Value::None),
            }
        }),
        ("__get__", |this, args| {
            let instance = args
                .pos
                .first()
                .filter(|value| !matches!(value, Value::None));
            get(this, instance, args.pos.get(1))
        }),
    ],
    properties: &[
        ("func", |this| {
            Ok(state(this).map_or(Value::None, |method| method.function.clone()))
        }),
        ("dispatcher", |this| {
            Ok(state(this).map_or(Value::None, |method| method.dispatcher.clone()))
        }),
    ],
    ..NativeClass::BASE
};

fn get(this: &Value, instance: Option<&Value>, owner: Option<&Value>) -> PyResult<Value> {
    let Some(method) = state(this) else {
        return Ok(Value::None);
    };
    let owner = match (owner, instance) {
        (Some(Value::Class(owner)), _) => owner.clone(),
        (_, Some(instance)) => ops::class_of(instance),
        _ => Class::builtin(ClassId::Object),
    };
    let (held, receiver) = (method.state.clone(), instance.cloned());
    let bound = library_closure(MODULE, &METHOD, Vec::new(), move |args| {
        let [Value::Tuple(pos), named] = args else {
            return Ok(Value::None);
        };
        let Some(first) = pos.as_slice().first() else {
            return Err(crate::exception::index_error("tuple index out of range"));
        };
        let class = ops::get_attr_sym(first, sym::DUNDER_CLASS)?;
        let implementation = {
            let _dispatch = enter_native("")?;
            let _lookup = enter_native("")?;
            let _call = enter_native(CALLING)?;
            let _new = enter_native(CALLING)?;
            held.dispatch(&class)?
        };
        let implementation = match super::descriptor_get(&implementation, receiver.as_ref(), &owner)
        {
            Some(bound) => bound?,
            None => {
                return Err(crate::exception::no_attribute(
                    &ops::type_name(&implementation),
                    sym::DUNDER_GET,
                ));
            }
        };
        ops::call_args(&implementation, Args::new(pos.as_slice(), &keywords(named)))
    });
    let register = ops::get_attr_sym(this, Sym::intern("register"))?;
    ops::set_attr_sym(&bound, Sym::intern("register"), register)?;
    super::update(&bound, &method.function)?;
    Ok(bound)
}
