//! `tee`: one source read by several iterators, each at its own place.

use super::named;
use crate::args::{Args, check_count, ssize};
use crate::exception::{PyResult, runtime_error, value_error};
use crate::function::Builtin;
use crate::iter::{Iter, IterState, iter};
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// `itertools.tee(iterable, n=2)`
pub static TEE: Builtin = Builtin {
    name: "tee",
    module: "itertools",
    class: None,
    call: tee,
};

/// The items that some reader has not read yet.
struct Source {
    it: Iter,
    running: Cell<bool>,
    kept: RefCell<Kept>,
}

struct Kept {
    items: VecDeque<Value>,
    /// How many items were dropped from the front.
    before: usize,
    /// Where each reader is, counted from the start of the source; `None` for one that is gone.
    readers: Vec<Option<usize>>,
}

struct Reader {
    source: Rc<Source>,
    number: usize,
}

fn tee(args: Args) -> PyResult<Value> {
    args.no_keywords("itertools.tee")?;
    check_count("tee", args.pos.len(), 1, 2)?;
    let n = match args.pos.get(1) {
        None => 2,
        Some(n) => ssize(n)?,
    };
    let n = usize::try_from(n).map_err(|_| value_error("n must be >= 0"))?;
    if n == 0 {
        return Ok(Value::Tuple(Tuple::empty()));
    }
    let iterable = &args.pos[0];
    let mut readers = Vec::new();
    let it = iter(iterable)?;
    let first = match it.copied() {
        // A reader of another `tee` is itself the first one.
        Some(_) => Value::Iter(it),
        None => {
            let source = Rc::new(Source {
                it,
                running: Cell::new(false),
                kept: RefCell::new(Kept {
                    items: VecDeque::new(),
                    before: 0,
                    readers: Vec::new(),
                }),
            });
            reader(&source, 0)
        }
    };
    for _ in 1..n {
        if let Value::Iter(first) = &first
            && let Some(copy) = first.copied()
        {
            readers.push(copy);
        }
    }
    readers.insert(0, first);
    Ok(Value::Tuple(Tuple::new(readers)))
}

fn reader(source: &Rc<Source>, at: usize) -> Value {
    let number = {
        let mut kept = source.kept.borrow_mut();
        kept.readers.push(Some(at));
        kept.readers.len() - 1
    };
    Value::Iter(Iter::native(Box::new(Reader {
        source: source.clone(),
        number,
    })))
}

impl Kept {
    fn at(&self, number: usize) -> usize {
        self.readers.get(number).copied().flatten().unwrap_or(0)
    }

    fn advance(&mut self, number: usize) {
        if let Some(Some(at)) = self.readers.get_mut(number) {
            *at += 1;
        }
    }

    /// What no reader will ask for again.
    fn passed(&mut self) -> Vec<Value> {
        let least = self.readers.iter().flatten().min().copied();
        let end = least.unwrap_or(usize::MAX).saturating_sub(self.before);
        let passed: Vec<Value> = self.items.drain(..end.min(self.items.len())).collect();
        self.before += passed.len();
        passed
    }
}

impl IterState for Reader {
    fn next(&self) -> PyResult<Option<Value>> {
        let known = {
            let mut kept = self.source.kept.borrow_mut();
            let at = kept.at(self.number);
            let known = kept.items.get(at - kept.before).cloned();
            if known.is_some() {
                kept.advance(self.number);
            }
            let passed = if known.is_some() && at == kept.before {
                kept.passed()
            } else {
                Vec::new()
            };
            drop(kept);
            drop(passed);
            known
        };
        if known.is_some() {
            return Ok(known);
        }
        if self.source.running.replace(true) {
            return Err(runtime_error("cannot re-enter the tee iterator"));
        }
        let item = self.source.it.next();
        self.source.running.set(false);
        let Some(item) = item? else {
            return Ok(None);
        };
        let passed = {
            let mut kept = self.source.kept.borrow_mut();
            kept.items.push_back(item.clone());
            kept.advance(self.number);
            kept.passed()
        };
        drop(passed);
        Ok(Some(item))
    }

    named!("_tee");

    fn copied(&self) -> Option<Value> {
        let at = self.source.kept.borrow().at(self.number);
        Some(reader(&self.source, at))
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let passed = {
            let Ok(mut kept) = self.source.kept.try_borrow_mut() else {
                return;
            };
            if let Some(place) = kept.readers.get_mut(self.number) {
                *place = None;
            }
            kept.passed()
        };
        drop(passed);
    }
}
