//! Type variables, new types and forward references.

use super::MODULE;
use super::alias::{Kind, alias, builtin_alias, converted, either, new_union_members, union};
use crate::args::Args;
use crate::class::native::{NativeClass, native_instance};
use crate::class::{Class, object};
use crate::exception::{PyResult, type_error, value_error};
use crate::function::{Signature, bind_method};
use crate::iter::{Iter, IterState};

use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::Cell;

/// The state of a `TypeVar`, `ParamSpec` or `TypeVarTuple`.
struct Variable {
    name: String,
    bound: Value,
    constraints: Vec<Value>,
    covariant: bool,
    contravariant: bool,
}

fn state(value: &Value) -> Option<&Variable> {
    match value {
        Value::Instance(instance) => instance.native::<Variable>(),
        _ => None,
    }
}

fn is_a(value: &Value, class: &'static NativeClass) -> bool {
    match value {
        Value::Instance(instance) => instance.class().is(&class.class()),
        _ => false,
    }
}

pub(super) fn is_param_spec(value: &Value) -> bool {
    is_a(value, &PARAM_SPEC)
}

pub(super) fn is_type_var_tuple(value: &Value) -> bool {
    is_a(value, &TYPE_VAR_TUPLE)
}

/// Whether a value may be a parameter of a generic class.
pub(super) fn is_variable(value: &Value) -> bool {
    state(value).is_some()
}

fn or_none(value: Option<&Value>) -> Value {
    value.cloned().unwrap_or(Value::None)
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Str(text) => text.as_str().to_owned(),
        other => ops::to_str(other)
            .map(|text| text.as_str().to_owned())
            .unwrap_or_default(),
    }
}

fn repr(this: &Value, _: Args) -> PyResult<Value> {
    let Some(variable) = state(this) else {
        return Ok(Value::None);
    };
    let sign = if is_a(this, &TYPE_VAR_TUPLE) {
        ""
    } else if variable.covariant {
        "+"
    } else if variable.contravariant {
        "-"
    } else {
        "~"
    };
    Ok(Value::from(format!("{sign}{}", variable.name)))
}

fn or(this: &Value, args: Args) -> PyResult<Value> {
    union(&[this.clone(), or_none(args.pos.first())])
}

fn reversed_or(this: &Value, args: Args) -> PyResult<Value> {
    either(this, &or_none(args.pos.first()), true)
}

fn name(this: &Value) -> PyResult<Value> {
    Ok(state(this).map_or(Value::None, |variable| Value::from(variable.name.as_str())))
}

fn bound_of(this: &Value) -> PyResult<Value> {
    Ok(state(this).map_or(Value::None, |variable| variable.bound.clone()))
}

fn covariant(this: &Value) -> PyResult<Value> {
    Ok(Value::Bool(
        state(this).is_some_and(|variable| variable.covariant),
    ))
}

fn contravariant(this: &Value) -> PyResult<Value> {
    Ok(Value::Bool(
        state(this).is_some_and(|variable| variable.contravariant),
    ))
}

fn main_module() -> Vec<(&'static str, Value)> {
    vec![("__module__", Value::from("__main__"))]
}

fn new_variable(
    class: &Class,
    name: &Value,
    constraints: &[Value],
    [bound, covariant, contravariant]: [&Value; 3],
) -> PyResult<Value> {
    let (covariant, contravariant) = (ops::truth(covariant)?, ops::truth(contravariant)?);
    if covariant && contravariant {
        return Err(value_error("Bivariant types are not supported."));
    }
    let bound = match bound {
        Value::None => Value::None,
        bound => super::alias::checked(bound, "Bound must be a type.")?,
    };
    if !constraints.is_empty() && !matches!(bound, Value::None) {
        return Err(type_error("Constraints cannot be combined with bound=..."));
    }
    if constraints.len() == 1 {
        return Err(type_error("A single constraint is not allowed"));
    }
    let message = "TypeVar(name, constraint, ...): constraints must be types.";
    let constraints = super::alias::all_checked(constraints, message)?;
    Ok(native_instance(
        class,
        Box::new(Variable {
            name: text_of(name),
            bound,
            constraints,
            covariant,
            contravariant,
        }),
    ))
}

/// `TypeVar(name, *constraints, bound=None, covariant=False, contravariant=False)`
pub static TYPE_VAR: NativeClass = NativeClass {
    name: "TypeVar",
    module: MODULE,
    attrs: main_module,
    new: Some(|class, args| {
        static INIT: Signature = Signature {
            params: &["self", "name", "bound", "covariant", "contravariant"],
            positional: 2,
            var_args: Some("constraints"),
            ..Signature::plain("__init__", "TypeVar.__init__", &[])
        };
        let defaults = [
            Value::Unset,
            Value::Unset,
            Value::None,
            Value::Bool(false),
            Value::Bool(false),
        ];
        let bound = bind_method(&INIT, &defaults, &Value::None, args)?;
        let [_, name, bound, co, contra, Value::Tuple(constraints)] = bound.as_slice() else {
            return Ok(Value::None);
        };
        new_variable(class, name, constraints.as_slice(), [bound, co, contra])
    }),
    init: Some(|_, _| Ok(())),
    methods: &[("__repr__", repr), ("__or__", or), ("__ror__", reversed_or)],
    properties: &[
        ("__name__", name),
        ("__bound__", bound_of),
        ("__covariant__", covariant),
        ("__contravariant__", contravariant),
        ("__constraints__", |this| {
            Ok(Value::Tuple(Tuple::new(
                state(this).map_or(Vec::new(), |variable| variable.constraints.clone()),
            )))
        }),
    ],
    ..NativeClass::BASE
};

/// `ParamSpec(name, *, bound=None, covariant=False, contravariant=False)`
pub static PARAM_SPEC: NativeClass = NativeClass {
    name: "ParamSpec",
    module: MODULE,
    attrs: main_module,
    new: Some(|class, args| {
        static INIT: Signature = Signature {
            positional: 2,
            ..Signature::plain(
                "__init__",
                "ParamSpec.__init__",
                &["self", "name", "bound", "covariant", "contravariant"],
            )
        };
        let defaults = [
            Value::Unset,
            Value::Unset,
            Value::None,
            Value::Bool(false),
            Value::Bool(false),
        ];
        let bound = bind_method(&INIT, &defaults, &Value::None, args)?;
        let [_, name, bound, co, contra] = bound.as_slice() else {
            return Ok(Value::None);
        };
        new_variable(class, name, &[], [bound, co, contra])
    }),
    init: Some(|_, _| Ok(())),
    methods: &[("__repr__", repr), ("__or__", or), ("__ror__", reversed_or)],
    properties: &[
        ("__name__", name),
        ("__bound__", bound_of),
        ("__covariant__", covariant),
        ("__contravariant__", contravariant),
        ("args", |this| part(this, &PARAM_SPEC_ARGS, "args")),
        ("kwargs", |this| part(this, &PARAM_SPEC_KWARGS, "kwargs")),
    ],
    ..NativeClass::BASE
};

/// `P.args`: the parameter specification, and which part.
struct Part(Value, &'static str);

fn part(this: &Value, class: &'static NativeClass, which: &'static str) -> PyResult<Value> {
    Ok(native_instance(
        &class.class(),
        Box::new(Part(this.clone(), which)),
    ))
}

fn part_state(value: &Value) -> Option<&Part> {
    match value {
        Value::Instance(instance) => instance.native::<Part>(),
        _ => None,
    }
}

fn part_repr(this: &Value, _: Args) -> PyResult<Value> {
    let Some(Part(variable, which)) = part_state(this) else {
        return Ok(Value::None);
    };
    let name = ops::get_attr_sym(variable, crate::names::sym::DUNDER_NAME)?;
    let name = ops::to_str(&name)?;
    Ok(Value::from(format!("{}.{which}", name.as_str())))
}

fn part_eq(this: &Value, args: Args) -> PyResult<Value> {
    Ok(
        match (part_state(this), args.pos.first().and_then(part_state)) {
            (Some(a), Some(b)) if a.1 == b.1 => Value::Bool(ops::is(&a.0, &b.0)),
            _ => Value::NotImplemented,
        },
    )
}

fn part_origin(this: &Value) -> PyResult<Value> {
    Ok(part_state(this).map_or(Value::None, |part| part.0.clone()))
}

/// `ParamSpecArgs`
pub static PARAM_SPEC_ARGS: NativeClass = NativeClass {
    name: "ParamSpecArgs",
    module: MODULE,
    new: Some(|class, args| new_part(class, args, "args")),
    init: Some(|_, _| Ok(())),
    methods: &[("__repr__", part_repr), ("__eq__", part_eq)],
    properties: &[("__origin__", part_origin)],
    ..NativeClass::BASE
};

/// `ParamSpecKwargs`
pub static PARAM_SPEC_KWARGS: NativeClass = NativeClass {
    name: "ParamSpecKwargs",
    module: MODULE,
    new: Some(|class, args| new_part(class, args, "kwargs")),
    init: Some(|_, _| Ok(())),
    methods: &[("__repr__", part_repr), ("__eq__", part_eq)],
    properties: &[("__origin__", part_origin)],
    ..NativeClass::BASE
};

fn new_part(class: &Class, args: Args, which: &'static str) -> PyResult<Value> {
    let function = format!("{}.__init__", class.name());
    let [origin] = crate::modules::collections::python_args(args, &function, ["origin"], 1)?;
    let origin = origin.cloned().unwrap_or(Value::None);
    Ok(native_instance(class, Box::new(Part(origin, which))))
}

/// `TypeVarTuple(name)`
pub static TYPE_VAR_TUPLE: NativeClass = NativeClass {
    name: "TypeVarTuple",
    module: MODULE,
    attrs: main_module,
    new: Some(|class, args| {
        static INIT: Signature =
            Signature::plain("__init__", "TypeVarTuple.__init__", &["self", "name"]);
        let bound = bind_method(&INIT, &[], &Value::None, args)?;
        let no = Value::Bool(false);
        new_variable(class, &or_none(bound.get(1)), &[], [&Value::None, &no, &no])
    }),
    init: Some(|_, _| Ok(())),
    methods: &[
        ("__repr__", repr),
        ("__iter__", |this, _| {
            Ok(Value::Iter(Iter::native(Box::new(Once(Cell::new(Some(
                unpacked(this),
            )))))))
        }),
    ],
    properties: &[("__name__", name)],
    ..NativeClass::BASE
};

/// The one value of `*Ts`.
struct Once(Cell<Option<Value>>);

impl IterState for Once {
    fn next(&self) -> PyResult<Option<Value>> {
        Ok(self.0.take())
    }

    fn type_name(&self) -> &'static str {
        "generator"
    }
}

fn unpacked(variable: &Value) -> Value {
    object(super::alias::Alias::new(
        super::UNPACK.value(),
        vec![variable.clone()],
        None,
        Kind::Unpack,
    ))
}

struct NewTypeState {
    name: Value,
    base: Value,
}

fn new_type(value: &Value) -> Option<&NewTypeState> {
    match value {
        Value::Instance(instance) => instance.native::<NewTypeState>(),
        _ => None,
    }
}

/// `NewType(name, tp)`: calling it gives back its argument.
pub static NEW_TYPE: NativeClass = NativeClass {
    name: "NewType",
    module: MODULE,
    attrs: main_module,
    new: Some(|class, args| {
        static INIT: Signature =
            Signature::plain("__init__", "NewType.__init__", &["self", "name", "tp"]);
        let bound = bind_method(&INIT, &[], &Value::None, args)?;
        let name = or_none(bound.get(1));
        let made = native_instance(
            class,
            Box::new(NewTypeState {
                name: name.clone(),
                base: or_none(bound.get(2)),
            }),
        );
        Ok(made)
    }),
    init: Some(|_, _| Ok(())),
    methods: &[
        ("__repr__", |this, _| {
            let name = new_type(this).map_or(String::new(), |state| text_of(&state.name));
            Ok(Value::from(format!("__main__.{name}")))
        }),
        ("__call__", |_, args| args.one("_typing._idfunc").cloned()),
        ("__or__", or),
        ("__ror__", reversed_or),
        ("__mro_entries__", |this, _| {
            let name = new_type(this).map_or(String::new(), |state| text_of(&state.name));
            Err(type_error(format!(
                "Cannot subclass an instance of NewType. Perhaps you were looking for: `Sub = NewType('Sub', {name})`"
            )))
        }),
    ],
    properties: &[
        ("__name__", |this| {
            let last = new_type(this).map_or(String::new(), |state| text_of(&state.name));
            let last = last.rsplit('.').next().unwrap_or_default().to_owned();
            Ok(Value::from(last))
        }),
        ("__qualname__", |this| {
            Ok(new_type(this).map_or(Value::None, |state| state.name.clone()))
        }),
        ("__supertype__", |this| {
            Ok(new_type(this).map_or(Value::None, |state| state.base.clone()))
        }),
    ],
    ..NativeClass::BASE
};

struct Forward(String);

fn forward(value: &Value) -> Option<&Forward> {
    match value {
        Value::Instance(instance) => instance.native::<Forward>(),
        _ => None,
    }
}

/// The text of a forward reference.
pub(super) fn forward_text(value: &Value) -> Option<&str> {
    forward(value).map(|forward| forward.0.as_str())
}

/// `ForwardRef(text)`
pub(super) fn forward_reference(text: &str) -> PyResult<Value> {
    Ok(native_instance(
        &FORWARD_REF.class(),
        Box::new(Forward(text.to_owned())),
    ))
}

/// `ForwardRef(arg)`
pub static FORWARD_REF: NativeClass = NativeClass {
    name: "ForwardRef",
    module: MODULE,
    new: Some(|class, args| {
        static INIT: Signature = Signature {
            positional: 3,
            ..Signature::plain(
                "__init__",
                "ForwardRef.__init__",
                &["self", "arg", "is_argument", "module", "is_class"],
            )
        };
        let defaults = [
            Value::Unset,
            Value::Unset,
            Value::Bool(true),
            Value::None,
            Value::Bool(false),
        ];
        let bound = bind_method(&INIT, &defaults, &Value::None, args)?;
        match bound.get(1) {
            Some(Value::Str(text)) => Ok(native_instance(
                class,
                Box::new(Forward(text.as_str().to_owned())),
            )),
            other => Err(type_error(format!(
                "Forward reference must be a string -- got {}",
                ops::repr(&or_none(other))?
            ))),
        }
    }),
    init: Some(|_, _| Ok(())),
    methods: &[
        ("__repr__", |this, _| {
            let text = Value::from(forward_text(this).unwrap_or_default());
            Ok(Value::from(format!("ForwardRef({})", ops::repr(&text)?)))
        }),
        ("__eq__", |this, args| {
            Ok(match (forward(this), args.pos.first().and_then(forward)) {
                (Some(a), Some(b)) => Value::Bool(a.0 == b.0),
                _ => Value::NotImplemented,
            })
        }),
        ("__hash__", |this, _| {
            let text = Value::from(forward_text(this).unwrap_or_default());
            crate::hash::hash(&text).map(Value::Int)
        }),
        ("__or__", or),
        ("__ror__", reversed_or),
    ],
    properties: &[("__forward_arg__", |this| {
        Ok(Value::from(forward_text(this).unwrap_or_default()))
    })],
    ..NativeClass::BASE
};

/// The type variables in types, each once, in the order they first appear.
pub(super) fn collect_parameters(types: &[Value]) -> PyResult<Vec<Value>> {
    let mut found: Vec<Value> = Vec::new();
    let add = |variable: Value, found: &mut Vec<Value>| {
        if !found.iter().any(|known| ops::is(known, &variable)) {
            found.push(variable);
        }
    };
    for value in types {
        if is_variable(value) {
            add(value.clone(), &mut found);
            continue;
        }
        for variable in parameters_of(value)? {
            add(variable, &mut found);
        }
    }
    Ok(found)
}

/// `value.__parameters__` of an alias or a union.
pub(super) fn parameters_of(value: &Value) -> PyResult<Vec<Value>> {
    if let Some(alias) = alias(value) {
        return alias.parameters();
    }
    if let Some((_, args)) = builtin_alias(value) {
        return collect_parameters(&args);
    }
    match new_union_members(value) {
        Some(members) => collect_parameters(&members),
        None => match value {
            Value::List(list) => collect_parameters(&list.to_values()),
            Value::Tuple(tuple) => collect_parameters(tuple.as_slice()),
            _ => Ok(Vec::new()),
        },
    }
}

/// One argument for each parameter, in CPython's words where they do not fit.
pub(super) fn arrange(
    shown: &str,
    parameters: &[Value],
    given: Vec<Value>,
) -> PyResult<Vec<Value>> {
    let many = parameters.iter().position(is_type_var_tuple);
    if let Some(at) = many {
        let after = parameters.len() - at - 1;
        if given.len() < at + after {
            return Err(type_error(format!(
                "Too few arguments for {shown}; actual {}, expected at least {}",
                given.len(),
                parameters.len() - 1
            )));
        }
        let middle = given.len() - after;
        let mut out = given.get(..at).unwrap_or_default().to_vec();
        out.push(Value::Tuple(Tuple::new(
            given.get(at..middle).unwrap_or_default().to_vec(),
        )));
        out.extend_from_slice(given.get(middle..).unwrap_or_default());
        return Ok(out);
    }
    if let [only] = parameters
        && is_param_spec(only)
    {
        // `Alias[int, str]` means `Alias[[int, str]]`.
        return Ok(match given.as_slice() {
            [one] if is_parameter_list(one) => vec![one.clone()],
            many => vec![Value::Tuple(Tuple::new(many.to_vec()))],
        });
    }
    if given.len() != parameters.len() {
        return Err(super::alias::wrong_count(
            shown,
            given.len(),
            parameters.len(),
        ));
    }
    Ok(given)
}

/// What may stand for a parameter specification.
pub(super) fn is_parameter_list(value: &Value) -> bool {
    matches!(value, Value::Ellipsis | Value::List(_) | Value::Tuple(_))
        || is_param_spec(value)
        || alias(value).is_some_and(|alias| alias.kind == Kind::Concatenate)
}

/// A type with the variables `from` replaced by `to`; more than one where a parameter list or `*Ts` was replaced.
pub(super) fn replace(
    value: &Value,
    from: &[Value],
    to: &[Value],
    flatten: bool,
) -> PyResult<Vec<Value>> {
    if is_variable(value) {
        let at = from.iter().position(|variable| ops::is(variable, value));
        let Some(new) = at.and_then(|at| to.get(at)) else {
            return Ok(vec![value.clone()]);
        };
        return Ok(match new {
            Value::List(list) if flatten => list.to_values(),
            Value::Tuple(tuple) if flatten => tuple.as_slice().to_vec(),
            Value::List(list) => vec![Value::Tuple(Tuple::new(list.to_values()))],
            other => vec![converted(other)?],
        });
    }
    if let Some(alias) = alias(value) {
        if alias.kind == Kind::Unpack
            && let [variable] = alias.args.as_slice()
            && is_type_var_tuple(variable)
        {
            let at = from.iter().position(|known| ops::is(known, variable));
            if let Some(Value::Tuple(values)) = at.and_then(|at| to.get(at)) {
                return Ok(values.as_slice().to_vec());
            }
        }
        if alias.parameters()?.is_empty() {
            return Ok(vec![value.clone()]);
        }
        if alias.kind == Kind::Concatenate {
            let mut all = Vec::new();
            for arg in &alias.args {
                all.extend(replace(arg, from, to, true)?);
            }
            let open = all
                .last()
                .is_some_and(|last| is_param_spec(last) || matches!(last, Value::Ellipsis));
            if !open {
                // The parameters are all known: they are those of the callable around.
                return Ok(if flatten {
                    all
                } else {
                    vec![Value::Tuple(Tuple::new(all))]
                });
            }
            return Ok(vec![object(super::alias::Alias::new(
                alias.origin.clone(),
                all,
                alias.name,
                alias.kind,
            ))]);
        }
        return Ok(vec![alias.replaced(from, to)?]);
    }
    if let Some((origin, args)) = builtin_alias(value) {
        let mut all = Vec::new();
        for arg in &args {
            all.extend(replace(arg, from, to, false)?);
        }
        let key = match all.as_slice() {
            [only] => only.clone(),
            _ => Value::Tuple(Tuple::new(all)),
        };
        return Ok(vec![ops::get_item(&origin, &key)?]);
    }
    if let Some(members) = new_union_members(value) {
        let mut all = Vec::new();
        for member in &members {
            all.extend(replace(member, from, to, false)?);
        }
        let mut all = all.into_iter();
        let Some(mut result) = all.next() else {
            return Ok(Vec::new());
        };
        for member in all {
            result = ops::bit_or(&result, &member)?;
        }
        return Ok(vec![result]);
    }
    Ok(vec![value.clone()])
}

/// `P` of `P.args` and `P.kwargs`.
pub(super) fn part_origin_of(value: &Value) -> Option<Value> {
    part_state(value).map(|part| part.0.clone())
}

/// A type variable of `typing` itself.
pub(super) fn library_variable(name: &str, constraints: &[Value]) -> Value {
    native_instance(
        &TYPE_VAR.class(),
        Box::new(Variable {
            name: name.to_owned(),
            bound: Value::None,
            constraints: constraints.to_vec(),
            covariant: name == "T_co",
            contravariant: false,
        }),
    )
}
