//! `count`, `cycle`, `repeat`.

use super::{iterator_class, made, named};
use crate::args::{Args, ssize};
use crate::class::Class;
use crate::exception::{PyResult, type_error};
use crate::int::Int;
use crate::iter::{Iter, IterState, iter};
use crate::ops;
use crate::string::Str;
use crate::value::Value;
use std::cell::{Cell, RefCell};

iterator_class!(
    /// `itertools.count(start=0, step=1)`
    COUNT = "count",
    count
);
iterator_class!(
    /// `itertools.cycle(iterable)`
    CYCLE = "cycle",
    cycle
);
iterator_class!(
    /// `itertools.repeat(object, times)`
    REPEAT = "repeat",
    repeat
);

/// While the step is 1 and the count fits a machine word, only the word; afterwards a value that grows by `+`.
struct Count {
    /// Valid while below `i64::MAX`.
    word: Cell<i64>,
    long: RefCell<Option<Value>>,
    step: Value,
}

fn count(class: &Class, args: Args) -> PyResult<Value> {
    let [start, step] = args.parse("count", ["start", "step"], 0, 2)?;
    for number in [start, step].into_iter().flatten() {
        if !ops::is_number(number) {
            return Err(type_error("a number is required"));
        }
    }
    let by_one = step.is_none_or(|step| matches!(Int::from_value(step), Some(Int::Small(1))));
    let word = match start {
        None => Some(0),
        Some(start) => Int::from_value(start).and_then(|start| start.to_i64()),
    };
    let state = match word {
        Some(word) if by_one => Count {
            word: Cell::new(word),
            long: RefCell::new(None),
            step: Value::Int(1),
        },
        _ => Count {
            word: Cell::new(i64::MAX),
            long: RefCell::new(Some(start.cloned().unwrap_or(Value::Int(0)))),
            step: step.cloned().unwrap_or(Value::Int(1)),
        },
    };
    made(class, &COUNT, state)
}

impl Count {
    fn now(&self) -> Value {
        match self.word.get() {
            i64::MAX => self.long.borrow().clone().unwrap_or(Value::Int(i64::MAX)),
            word => Value::Int(word),
        }
    }
}

impl IterState for Count {
    fn next(&self) -> PyResult<Option<Value>> {
        let word = self.word.get();
        if word != i64::MAX {
            self.word.set(word + 1);
            return Ok(Some(Value::Int(word)));
        }
        let now = self.now();
        let after = ops::add(&now, &self.step)?;
        let old = self.long.replace(Some(after));
        drop(old);
        Ok(Some(now))
    }

    named!("count");

    fn repr(&self) -> Option<PyResult<Str>> {
        let text = || {
            let now = ops::repr(&self.now())?;
            Ok(Str::from_string(match Int::from_value(&self.step) {
                Some(Int::Small(1)) => format!("count({})", now.as_str()),
                _ => format!(
                    "count({}, {})",
                    now.as_str(),
                    ops::repr(&self.step)?.as_str()
                ),
            }))
        };
        Some(text())
    }
}

struct Cycle {
    it: RefCell<Option<Iter>>,
    saved: RefCell<Vec<Value>>,
    at: Cell<usize>,
}

fn cycle(class: &Class, args: Args) -> PyResult<Value> {
    let [iterable] = args.between("cycle", "cycle", 1, 1)? else {
        return Ok(Value::None);
    };
    let state = Cycle {
        it: RefCell::new(Some(iter(iterable)?)),
        saved: RefCell::default(),
        at: Cell::new(0),
    };
    made(class, &CYCLE, state)
}

impl IterState for Cycle {
    fn next(&self) -> PyResult<Option<Value>> {
        let it = self.it.borrow().clone();
        if let Some(it) = it {
            if let Some(item) = it.next()? {
                self.saved.borrow_mut().push(item.clone());
                return Ok(Some(item));
            }
            let old = self.it.take();
            drop(old);
        }
        let saved = self.saved.borrow();
        let at = self.at.get();
        let item = saved.get(at).cloned();
        self.at.set(if at + 1 >= saved.len() { 0 } else { at + 1 });
        Ok(item)
    }

    named!("cycle");
}

struct Repeat {
    object: Value,
    /// Negative: without end.
    left: Cell<i64>,
}

fn repeat(class: &Class, args: Args) -> PyResult<Value> {
    let [object, times] = args.parse("repeat", ["object", "times"], 1, 2)?;
    let left = match times {
        None => -1,
        Some(times) => ssize(times)?.max(0),
    };
    let state = Repeat {
        object: object.cloned().unwrap_or(Value::None),
        left: Cell::new(left),
    };
    made(class, &REPEAT, state)
}

impl IterState for Repeat {
    fn next(&self) -> PyResult<Option<Value>> {
        match self.left.get() {
            0 => return Ok(None),
            left if left > 0 => self.left.set(left - 1),
            _ => {}
        }
        Ok(Some(self.object.clone()))
    }

    named!("repeat");

    fn size_hint(&self) -> usize {
        usize::try_from(self.left.get()).unwrap_or(0)
    }

    fn length_hint(&self) -> Option<PyResult<i64>> {
        Some(match self.left.get() {
            left if left < 0 => Err(type_error("len() of unsized object")),
            left => Ok(left),
        })
    }

    fn repr(&self) -> Option<PyResult<Str>> {
        let text = || {
            let object = ops::repr(&self.object)?;
            Ok(Str::from_string(match self.left.get() {
                left if left < 0 => format!("repeat({})", object.as_str()),
                left => format!("repeat({}, {left})", object.as_str()),
            }))
        };
        Some(text())
    }
}
