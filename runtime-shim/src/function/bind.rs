//! Binding arguments to the parameters of a translated function, with CPython's errors.

use super::Signature;
use crate::args::Args;
use crate::dict::Dict;
use crate::exception::{Exc, PyResult, type_error};
use crate::tuple::Tuple;
use crate::value::Value;

/// One value per parameter, then the tuple of `*args` and the dict of `**kwargs` where declared. The checks come in
/// CPython's order: keywords, too many positional, missing positional, missing keyword-only.
pub fn bind(signature: &Signature, defaults: &[Value], args: Args) -> PyResult<Vec<Value>> {
    let count = signature.params.len();
    let mut bound = Vec::with_capacity(count + 2);
    let direct = args.pos.len().min(signature.positional);
    bound.extend_from_slice(&args.pos[..direct]);
    bound.resize(count, Value::Unset);
    let extra = if signature.var_kwargs.is_some() {
        Some(Dict::new())
    } else {
        None
    };
    for (name, value) in args.kw {
        let text = name.text();
        let known = signature.params.iter().skip(signature.positional_only);
        match known.clone().position(|param| *param == text) {
            Some(at) => {
                let slot = &mut bound[signature.positional_only + at];
                if !matches!(slot, Value::Unset) {
                    return Err(type_error(format!(
                        "{}() got multiple values for argument '{text}'",
                        signature.qualname
                    )));
                }
                *slot = value.clone();
            }
            None => match &extra {
                Some(extra) => extra.set(Value::from(text), value.clone())?,
                None => return Err(unexpected_keyword(signature, args, text)),
            },
        }
    }
    if args.pos.len() > signature.positional && signature.var_args.is_none() {
        return Err(too_many(signature, defaults, args.pos.len(), &bound));
    }
    fill(
        signature,
        defaults,
        &mut bound,
        0..signature.positional,
        "positional",
    )?;
    fill(
        signature,
        defaults,
        &mut bound,
        signature.positional..count,
        "keyword-only",
    )?;
    if signature.var_args.is_some() {
        bound.push(Value::Tuple(Tuple::new(args.pos[direct..].to_vec())));
    }
    if let Some(extra) = extra {
        bound.push(Value::Dict(extra));
    }
    Ok(bound)
}

fn fill(
    signature: &Signature,
    defaults: &[Value],
    bound: &mut [Value],
    range: std::ops::Range<usize>,
    kind: &str,
) -> PyResult<()> {
    let mut missing = Vec::new();
    for at in range {
        if !matches!(bound[at], Value::Unset) {
            continue;
        }
        match defaults.get(at) {
            None | Some(Value::Unset) => missing.push(signature.params[at]),
            Some(value) => bound[at] = value.clone(),
        }
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing_arguments(signature, &missing, kind))
    }
}

#[cold]
fn missing_arguments(signature: &Signature, missing: &[&str], kind: &str) -> Exc {
    let mut names: Vec<String> = missing.iter().map(|name| format!("'{name}'")).collect();
    let joined = match names.len() {
        0 | 1 => names.concat(),
        2 => names.join(" and "),
        _ => {
            let last = names.pop().unwrap_or_default();
            format!("{}, and {last}", names.join(", "))
        }
    };
    type_error(format!(
        "{}() missing {} required {kind} argument{}: {joined}",
        signature.qualname,
        missing.len(),
        plural(missing.len())
    ))
}

#[cold]
fn unexpected_keyword(signature: &Signature, args: Args, text: &str) -> Exc {
    let misplaced: Vec<&str> = signature.params[..signature.positional_only]
        .iter()
        .filter(|param| args.kw.iter().any(|(name, _)| name.text() == **param))
        .copied()
        .collect();
    if misplaced.is_empty() {
        return type_error(format!(
            "{}() got an unexpected keyword argument '{text}'",
            signature.qualname
        ));
    }
    type_error(format!(
        "{}() got some positional-only arguments passed as keyword arguments: '{}'",
        signature.qualname,
        misplaced.join(", ")
    ))
}

#[cold]
fn too_many(signature: &Signature, defaults: &[Value], given: usize, bound: &[Value]) -> Exc {
    let takes = signature.positional;
    let optional = defaults
        .iter()
        .take(takes)
        .filter(|value| !matches!(value, Value::Unset))
        .count();
    let keyword_only = bound[takes..]
        .iter()
        .filter(|value| !matches!(value, Value::Unset))
        .count();
    let (accepted, many) = if optional > 0 {
        (format!("from {} to {takes}", takes - optional), true)
    } else {
        (takes.to_string(), takes != 1)
    };
    let also = if keyword_only > 0 {
        format!(
            " positional argument{} (and {keyword_only} keyword-only argument{})",
            plural(given),
            plural(keyword_only)
        )
    } else {
        String::new()
    };
    let verb = if given == 1 && keyword_only == 0 {
        "was"
    } else {
        "were"
    };
    type_error(format!(
        "{}() takes {accepted} positional argument{} but {given}{also} {verb} given",
        signature.qualname,
        if many { "s" } else { "" }
    ))
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}
