//! `enumerate`, `zip`, `map` and `filter` objects.

use crate::exception::{PyResult, value_error};
use crate::int::{BigInt, Int};
use crate::iter::Iter;
use crate::ops;
use crate::range::{big, from_big};
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell, RefCell};

pub struct Enumerate {
    it: Iter,
    count: Cell<i64>,
    /// The count once it is beyond 64 bits.
    long: RefCell<Option<BigInt>>,
}

impl Enumerate {
    pub(crate) fn new(it: Iter, start: Int) -> Enumerate {
        let (count, long) = match start {
            Int::Small(start) => (start, None),
            Int::Big(start) => (0, Some((*start).clone())),
        };
        Enumerate {
            it,
            count: Cell::new(count),
            long: RefCell::new(long),
        }
    }

    pub(crate) fn next(&self) -> PyResult<Option<Value>> {
        let Some(item) = self.it.next()? else {
            return Ok(None);
        };
        Ok(Some(Value::Tuple(Tuple::new(vec![self.advance(), item]))))
    }

    fn advance(&self) -> Value {
        let mut long = self.long.borrow_mut();
        if let Some(count) = &mut *long {
            let now = count.clone();
            *count += BigInt::ONE;
            return Value::from(from_big(now));
        }
        let now = self.count.get();
        match now.checked_add(1) {
            Some(next) => self.count.set(next),
            None => *long = Some(big(&Int::Small(now)) + BigInt::ONE),
        }
        Value::Int(now)
    }
}

pub struct Zip {
    its: Vec<Iter>,
    strict: bool,
}

impl Zip {
    pub(crate) fn new(its: Vec<Iter>, strict: bool) -> Zip {
        Zip { its, strict }
    }

    pub(crate) fn next(&self) -> PyResult<Option<Value>> {
        if self.its.is_empty() {
            return Ok(None);
        }
        let mut items = Vec::with_capacity(self.its.len());
        for (at, it) in self.its.iter().enumerate() {
            match it.next()? {
                Some(item) => items.push(item),
                None if self.strict => return self.check_lengths(at),
                None => return Ok(None),
            }
        }
        Ok(Some(Value::Tuple(Tuple::new(items))))
    }

    /// The iterator at `ended` is exhausted: all must be, at the same time.
    fn check_lengths(&self, ended: usize) -> PyResult<Option<Value>> {
        let before = |at: usize| {
            if at == 1 {
                String::from(" 1")
            } else {
                format!("s 1-{at}")
            }
        };
        if ended > 0 {
            return Err(value_error(format!(
                "zip() argument {} is shorter than argument{}",
                ended + 1,
                before(ended)
            )));
        }
        for (at, it) in self.its.iter().enumerate().skip(1) {
            if it.next()?.is_some() {
                return Err(value_error(format!(
                    "zip() argument {} is longer than argument{}",
                    at + 1,
                    before(at)
                )));
            }
        }
        Ok(None)
    }
}

pub struct Map {
    function: Value,
    its: Vec<Iter>,
}

impl Map {
    pub(crate) fn new(function: Value, its: Vec<Iter>) -> Map {
        Map { function, its }
    }

    pub(crate) fn next(&self) -> PyResult<Option<Value>> {
        if let [it] = &self.its[..] {
            return match it.next()? {
                Some(item) => ops::call(&self.function, &[item]).map(Some),
                None => Ok(None),
            };
        }
        let mut items = Vec::with_capacity(self.its.len());
        for it in &self.its {
            match it.next()? {
                Some(item) => items.push(item),
                None => return Ok(None),
            }
        }
        ops::call(&self.function, &items).map(Some)
    }
}

pub struct Filter {
    /// `None` keeps what is true.
    function: Option<Value>,
    it: Iter,
}

impl Filter {
    pub(crate) fn new(function: Value, it: Iter) -> Filter {
        let function = match function {
            Value::None => None,
            function => Some(function),
        };
        Filter { function, it }
    }

    pub(crate) fn next(&self) -> PyResult<Option<Value>> {
        while let Some(item) = self.it.next()? {
            let keep = match &self.function {
                None => ops::truth(&item)?,
                Some(function) => ops::truth(&ops::call(function, std::slice::from_ref(&item))?)?,
            };
            if keep {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }
}
