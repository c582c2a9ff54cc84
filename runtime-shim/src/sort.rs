//! `list.sort` and `sorted`.

mod timsort;

use crate::args::Args;
use crate::equality::quick_lt;
use crate::exception::{PyResult, memory_error, value_error};
use crate::list::{Items, List};
use crate::ops;
use crate::value::Value;
use std::cmp::Ordering;

/// `list.sort(*, key=None, reverse=False)`. The list is empty while it is being sorted, as in CPython.
/// Errors: `list modified during sort`, whatever a comparison or the key function raises (the list is then some
/// permutation of itself).
pub fn sort_list(list: &List, args: Args) -> PyResult<()> {
    let [key, reverse] = args.parse("sort", ["key", "reverse"], 0, 0)?;
    let key = key.filter(|key| !matches!(key, Value::None));
    let reverse = match reverse {
        None => false,
        Some(Value::Bool(reverse)) => *reverse,
        Some(reverse) => ops::to_index(reverse)? != 0,
    };
    sort_by(list, key, reverse)
}

/// `list.sort(key=key, reverse=reverse)`.
pub fn sort_by(list: &List, key: Option<&Value>, reverse: bool) -> PyResult<()> {
    let mut items = list.0.replace(Items::Ints(Vec::new()));
    let result = sort_items(&mut items, key, reverse);
    let meanwhile = list.0.replace(items);
    let modified = meanwhile.len() > 0;
    drop(meanwhile);
    result?;
    if modified {
        return Err(value_error("list modified during sort"));
    }
    Ok(())
}

fn sort_items(items: &mut Items, key: Option<&Value>, reverse: bool) -> PyResult<()> {
    if key.is_none() && sort_typed(items, reverse) {
        return Ok(());
    }
    let count = u32::try_from(items.len()).map_err(|_| memory_error())?;
    let keys = match key {
        None => items.to_values(),
        Some(key) => {
            let mut keys = Vec::with_capacity(items.len());
            for at in 0..items.len() {
                let Some(item) = items.value(at) else {
                    break;
                };
                keys.push(ops::call(key, &[item])?);
            }
            keys
        }
    };
    let mut order: Vec<u32> = (0..count).collect();
    // A reverse sort is stable because the list is reversed before and after.
    if reverse {
        order.reverse();
    }
    let result = sort_order(&mut order, &keys);
    if reverse {
        order.reverse();
    }
    permute(items, &order);
    result
}

/// Sorts storage of one kind with a total order, where no code of the program can run.
fn sort_typed(items: &mut Items, reverse: bool) -> bool {
    match items {
        Items::Ints(items) => {
            items.sort_unstable();
            if reverse {
                items.reverse();
            }
        }
        Items::Bools(items) => {
            items.sort_unstable();
            if reverse {
                items.reverse();
            }
        }
        Items::Floats(items) => {
            if items.iter().any(|item| item.is_nan()) {
                return false;
            }
            // Zeros of both signs are equal, so stability shows.
            if reverse {
                items.sort_by(|a, b| b.partial_cmp(a).unwrap_or(Ordering::Equal));
            } else {
                items.sort_by(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal));
            }
        }
        Items::Mixed(_) => return false,
    }
    true
}

fn sort_order(order: &mut [u32], keys: &[Value]) -> PyResult<()> {
    match keys.first() {
        Some(Value::Int(_)) => {
            let ints: Vec<i64> = keys
                .iter()
                .map_while(|key| {
                    if let Value::Int(int) = key {
                        Some(*int)
                    } else {
                        None
                    }
                })
                .collect();
            if ints.len() == keys.len() {
                order.sort_by_key(|at| ints[*at as usize]);
                return Ok(());
            }
        }
        Some(Value::Float(_)) => {
            let floats: Vec<f64> = keys
                .iter()
                .map_while(|key| {
                    if let Value::Float(float) = key {
                        Some(*float)
                    } else {
                        None
                    }
                })
                .take_while(|float| !float.is_nan())
                .collect();
            if floats.len() == keys.len() {
                order.sort_by(|a, b| {
                    floats[*a as usize]
                        .partial_cmp(&floats[*b as usize])
                        .unwrap_or(Ordering::Equal)
                });
                return Ok(());
            }
        }
        Some(Value::Str(_)) => {
            // UTF-8 sorts as code points do.
            let texts: Vec<&str> = keys
                .iter()
                .map_while(|key| {
                    if let Value::Str(text) = key {
                        Some(text.as_str())
                    } else {
                        None
                    }
                })
                .collect();
            if texts.len() == keys.len() {
                order.sort_by(|a, b| texts[*a as usize].cmp(texts[*b as usize]));
                return Ok(());
            }
        }
        _ => {}
    }
    // Tuples are mostly decided by an int in the first place: keep those ints close together.
    let firsts: Vec<i64> = keys
        .iter()
        .map_while(|key| match key {
            Value::Tuple(tuple) => match tuple.as_slice().first() {
                Some(Value::Int(first)) => Some(*first),
                _ => None,
            },
            _ => None,
        })
        .collect();
    let by_first = firsts.len() == keys.len();
    timsort::sort(order, |a, b| {
        if by_first && firsts[a as usize] != firsts[b as usize] {
            return Ok(firsts[a as usize] < firsts[b as usize]);
        }
        let (a, b) = (&keys[a as usize], &keys[b as usize]);
        match quick_lt(a, b) {
            Some(less) => Ok(less),
            None => ops::lt(a, b),
        }
    })
}

fn permute(items: &mut Items, order: &[u32]) {
    match items {
        Items::Ints(items) => *items = order.iter().map(|at| items[*at as usize]).collect(),
        Items::Floats(items) => *items = order.iter().map(|at| items[*at as usize]).collect(),
        Items::Bools(items) => *items = order.iter().map(|at| items[*at as usize]).collect(),
        Items::Mixed(items) => {
            *items = order
                .iter()
                .map(|at| std::mem::replace(&mut items[*at as usize], Value::None))
                .collect();
        }
    }
}
