//! `groupby` and `pairwise`.

use super::{iterator_class, made, named};
use crate::args::Args;
use crate::class::Class;
use crate::exception::PyResult;
use crate::iter::{Iter, IterState, iter};
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

iterator_class!(
    /// `itertools.groupby(iterable, key=None)`
    GROUPBY = "groupby",
    groupby
);
iterator_class!(
    /// `itertools.pairwise(iterable)`
    PAIRWISE = "pairwise",
    pairwise
);

/// What the group iterators share with `groupby` itself.
struct Groups {
    it: Iter,
    key: Option<Value>,
    /// The key of the group asked for last.
    wanted: RefCell<Option<Value>>,
    /// The item read last and not yet given, with its key.
    current: RefCell<Option<Value>>,
    current_key: RefCell<Option<Value>>,
    /// Counts groups: an older group has ended.
    serial: Cell<u64>,
}

struct GroupBy(Rc<Groups>);

struct Group {
    groups: Rc<Groups>,
    key: Value,
    serial: u64,
}

fn groupby(class: &Class, args: Args) -> PyResult<Value> {
    let [iterable, key] = args.parse("groupby", ["iterable", "key"], 1, 2)?;
    let key = match key {
        None | Some(Value::None) => None,
        Some(key) => Some(key.clone()),
    };
    let state = GroupBy(Rc::new(Groups {
        it: iter(iterable.unwrap_or(&Value::None))?,
        key,
        wanted: RefCell::default(),
        current: RefCell::default(),
        current_key: RefCell::default(),
        serial: Cell::new(0),
    }));
    made(class, &GROUPBY, state)
}

impl Groups {
    /// Reads the next item and its key; false at the end.
    fn step(&self) -> PyResult<bool> {
        let Some(item) = self.it.next()? else {
            return Ok(false);
        };
        let key = match &self.key {
            None => item.clone(),
            Some(key) => ops::call(key, std::slice::from_ref(&item))?,
        };
        let old = (
            self.current.replace(Some(item)),
            self.current_key.replace(Some(key)),
        );
        drop(old);
        Ok(true)
    }
}

impl IterState for GroupBy {
    fn next(&self) -> PyResult<Option<Value>> {
        let groups = &self.0;
        groups.serial.set(groups.serial.get() + 1);
        loop {
            let current = groups.current_key.borrow().clone();
            let wanted = groups.wanted.borrow().clone();
            match (current, wanted) {
                (Some(_), None) => break,
                (Some(current), Some(wanted)) => {
                    if !ops::same_or_eq(&wanted, &current)? {
                        break;
                    }
                }
                (None, _) => {}
            }
            if !groups.step()? {
                return Ok(None);
            }
        }
        let Some(key) = groups.current_key.borrow().clone() else {
            return Ok(None);
        };
        let old = groups.wanted.replace(Some(key.clone()));
        drop(old);
        let group = Value::Iter(Iter::native(Box::new(Group {
            groups: groups.clone(),
            key: key.clone(),
            serial: groups.serial.get(),
        })));
        Ok(Some(Value::Tuple(Tuple::new(vec![key, group]))))
    }

    named!("groupby");
}

impl IterState for Group {
    fn next(&self) -> PyResult<Option<Value>> {
        let groups = &self.groups;
        if groups.serial.get() != self.serial {
            return Ok(None);
        }
        if groups.current.borrow().is_none() && !groups.step()? {
            return Ok(None);
        }
        let Some(current) = groups.current_key.borrow().clone() else {
            return Ok(None);
        };
        if !ops::same_or_eq(&self.key, &current)? {
            return Ok(None);
        }
        Ok(groups.current.take())
    }

    named!("_grouper");
}

struct Pairwise {
    it: RefCell<Option<Iter>>,
    old: RefCell<Option<Value>>,
}

fn pairwise(class: &Class, args: Args) -> PyResult<Value> {
    let [iterable] = args.between("pairwise", "pairwise", 1, 1)? else {
        return Ok(Value::None);
    };
    let state = Pairwise {
        it: RefCell::new(Some(iter(iterable)?)),
        old: RefCell::default(),
    };
    made(class, &PAIRWISE, state)
}

impl Pairwise {
    fn end(&self) {
        let old = (self.it.take(), self.old.take());
        drop(old);
    }
}

impl IterState for Pairwise {
    fn next(&self) -> PyResult<Option<Value>> {
        let Some(it) = self.it.borrow().clone() else {
            return Ok(None);
        };
        let kept = self.old.borrow().clone();
        let old = match kept {
            Some(old) => old,
            None => match it.next()? {
                Some(first) => {
                    self.old.replace(Some(first.clone()));
                    first
                }
                None => {
                    self.end();
                    return Ok(None);
                }
            },
        };
        let Some(new) = it.next()? else {
            self.end();
            return Ok(None);
        };
        let before = self.old.replace(Some(new.clone()));
        drop(before);
        Ok(Some(Value::Tuple(Tuple::new(vec![old, new]))))
    }

    named!("pairwise");
}
