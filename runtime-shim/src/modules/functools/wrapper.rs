//! `update_wrapper` and `wraps`.

use super::{MODULE, partial};
use crate::class::ClassId;
use crate::exception::PyResult;
use crate::function::{LibraryFunction, Signature};
use crate::names::{Sym, sym};
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;

const ASSIGNMENTS: [Sym; 5] = [
    sym::DUNDER_MODULE,
    sym::DUNDER_NAME,
    sym::DUNDER_QUALNAME,
    sym::DUNDER_DOC,
    sym::DUNDER_ANNOTATIONS,
];

thread_local! {
    static DEFAULTS: [Value; 2] = [
        Value::Tuple(Tuple::new(
            ASSIGNMENTS.iter().map(|name| Value::from(name.text())).collect(),
        )),
        Value::Tuple(Tuple::new(vec![Value::from("__dict__")])),
    ];
}

/// `WRAPPER_ASSIGNMENTS`
pub fn wrapper_assignments() -> Value {
    DEFAULTS.with(|defaults| defaults[0].clone())
}

/// `WRAPPER_UPDATES`
pub fn wrapper_updates() -> Value {
    DEFAULTS.with(|defaults| defaults[1].clone())
}

/// `update_wrapper(wrapper, wrapped, assigned=…, updated=…)`
pub static UPDATE_WRAPPER: LibraryFunction = LibraryFunction {
    module: MODULE,
    signature: Signature::plain(
        "update_wrapper",
        "update_wrapper",
        &["wrapper", "wrapped", "assigned", "updated"],
    ),
    defaults: || {
        vec![
            Value::Unset,
            Value::Unset,
            wrapper_assignments(),
            wrapper_updates(),
        ]
    },
    code: |args| {
        let [wrapper, wrapped, assigned, updated] = args else {
            return Ok(Value::None);
        };
        for name in crate::iter::collect(assigned)? {
            assign(wrapper, wrapped, attribute_name(&name)?)?;
        }
        for name in crate::iter::collect(updated)? {
            merge(wrapper, wrapped, attribute_name(&name)?)?;
        }
        ops::set_attr_sym(wrapper, sym::DUNDER_WRAPPED, wrapped.clone())?;
        Ok(wrapper.clone())
    },
};

/// `wraps(wrapped, assigned=…, updated=…)`
pub static WRAPS: LibraryFunction = LibraryFunction {
    module: MODULE,
    signature: Signature::plain("wraps", "wraps", &["wrapped", "assigned", "updated"]),
    defaults: || vec![Value::Unset, wrapper_assignments(), wrapper_updates()],
    code: |args| {
        let [wrapped, assigned, updated] = args else {
            return Ok(Value::None);
        };
        partial::make(
            &UPDATE_WRAPPER.value(),
            &[],
            &[
                (Sym::intern("wrapped"), wrapped.clone()),
                (Sym::intern("assigned"), assigned.clone()),
                (Sym::intern("updated"), updated.clone()),
            ],
        )
    },
};

/// `update_wrapper(wrapper, wrapped)` with the usual names, from inside the library.
pub(crate) fn update(wrapper: &Value, wrapped: &Value) -> PyResult<()> {
    for name in ASSIGNMENTS {
        assign(wrapper, wrapped, name)?;
    }
    merge(wrapper, wrapped, sym::DUNDER_DICT)?;
    ops::set_attr_sym(wrapper, sym::DUNDER_WRAPPED, wrapped.clone())
}

fn attribute_name(name: &Value) -> PyResult<Sym> {
    match name {
        Value::Str(name) => Ok(Sym::intern(name.as_str())),
        other => Err(crate::exception::type_error(format!(
            "attribute name must be string, not '{}'",
            ops::type_name(other)
        ))),
    }
}

/// `wrapper.name = wrapped.name`, where `wrapped` has it.
fn assign(wrapper: &Value, wrapped: &Value, name: Sym) -> PyResult<()> {
    if name == sym::DUNDER_DOC && is_builtin(wrapped) {
        // What a builtin's documentation says is not known here; asking for it ends the run.
        if is_data(wrapper) {
            return Err(crate::exception::attribute_error(format!(
                "'{}' object attribute '__doc__' is read-only",
                ops::type_name(wrapper)
            )));
        }
        return Ok(());
    }
    match find(wrapped, name)? {
        Some(value) => ops::set_attr_sym(wrapper, name, value),
        None => Ok(()),
    }
}

/// Whether a value is one of a builtin type whose instances take no attributes.
fn is_data(value: &Value) -> bool {
    !matches!(
        value,
        Value::Function(_)
            | Value::Instance(_)
            | Value::Class(_)
            | Value::Object(_)
            | Value::BoundMethod(_)
            | Value::Builtin(_)
    )
}

fn is_builtin(value: &Value) -> bool {
    match value {
        Value::Function(_) | Value::Instance(_) => false,
        Value::Class(class) => class.kind().is_some(),
        Value::BoundMethod(method) => {
            matches!(method.target, crate::function::MethodTarget::Builtin(_))
        }
        _ => true,
    }
}

fn find(value: &Value, name: Sym) -> PyResult<Option<Value>> {
    match ops::find_attr(value, name) {
        Err(error) if error.is(ClassId::AttributeError) => Ok(None),
        found => found,
    }
}

/// `wrapper.name.update(wrapped.name)`
fn merge(wrapper: &Value, wrapped: &Value, name: Sym) -> PyResult<()> {
    if name == sym::DUNDER_DICT
        && let Value::Function(wrapped) = wrapped
    {
        for (name, value) in wrapped.own_attributes() {
            ops::set_attr_sym(wrapper, name, value)?;
        }
        return Ok(());
    }
    let Some(found) = find(wrapped, name)? else {
        return Ok(());
    };
    if name == sym::DUNDER_DICT
        && let (Value::Function(_), Value::Dict(found)) = (wrapper, &found)
    {
        for (name, value) in found.pairs() {
            ops::set_attr_sym(wrapper, attribute_name(&name)?, value)?;
        }
        return Ok(());
    }
    let target = ops::get_attr_sym(wrapper, name)?;
    ops::call_method_sym(
        &target,
        sym::UPDATE,
        crate::args::Args::positional(std::slice::from_ref(&found)),
    )?;
    Ok(())
}
