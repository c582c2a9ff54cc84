//! The iterators that pass on what another gives: `chain`, `islice`, `takewhile`, `accumulate` and the like.

use super::{iterator_class, made, named};
use crate::args::Args;
use crate::class::Class;
use crate::exception::{PyResult, type_error, value_error};
use crate::iter::{Iter, IterState, iter};
use crate::names::Sym;
use crate::ops;
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell, RefCell};

iterator_class!(
    /// `itertools.accumulate(iterable, func=None, *, initial=None)`
    ACCUMULATE = "accumulate",
    accumulate
);
iterator_class!(
    /// `itertools.chain(*iterables)`
    CHAIN = "chain",
    chain,
    class_methods: &[("from_iterable", from_iterable)]
);
iterator_class!(
    /// `itertools.compress(data, selectors)`
    COMPRESS = "compress",
    compress
);
iterator_class!(
    /// `itertools.dropwhile(predicate, iterable)`
    DROPWHILE = "dropwhile",
    dropwhile
);
iterator_class!(
    /// `itertools.filterfalse(predicate, iterable)`
    FILTERFALSE = "filterfalse",
    filterfalse
);
iterator_class!(
    /// `itertools.islice(iterable, stop)`, `islice(iterable, start, stop, step=1)`
    ISLICE = "islice",
    islice
);
iterator_class!(
    /// `itertools.starmap(function, iterable)`
    STARMAP = "starmap",
    starmap
);
iterator_class!(
    /// `itertools.takewhile(predicate, iterable)`
    TAKEWHILE = "takewhile",
    takewhile
);
iterator_class!(
    /// `itertools.zip_longest(*iterables, fillvalue=None)`
    ZIP_LONGEST = "zip_longest",
    zip_longest
);

struct Accumulate {
    it: Iter,
    function: Option<Value>,
    total: RefCell<Option<Value>>,
    initial: RefCell<Option<Value>>,
}

fn accumulate(class: &Class, args: Args) -> PyResult<Value> {
    let [iterable, function, initial] =
        args.parse("accumulate", ["iterable", "func", "initial"], 1, 2)?;
    let given = |value: Option<&Value>| match value {
        None | Some(Value::None) => None,
        Some(value) => Some(value.clone()),
    };
    let state = Accumulate {
        it: iter(iterable.unwrap_or(&Value::None))?,
        function: given(function),
        total: RefCell::default(),
        initial: RefCell::new(given(initial)),
    };
    made(class, &ACCUMULATE, state)
}

impl IterState for Accumulate {
    fn next(&self) -> PyResult<Option<Value>> {
        if let Some(initial) = self.initial.take() {
            self.total.replace(Some(initial.clone()));
            return Ok(Some(initial));
        }
        let Some(item) = self.it.next()? else {
            return Ok(None);
        };
        let before = self.total.borrow().clone();
        let total = match (before, &self.function) {
            (None, _) => item,
            (Some(total), None) => ops::add(&total, &item)?,
            (Some(total), Some(function)) => ops::call(function, &[total, item])?,
        };
        let old = self.total.replace(Some(total.clone()));
        drop(old);
        Ok(Some(total))
    }

    named!("accumulate");
}

struct Chain {
    /// Gives the iterables, until there are no more.
    source: RefCell<Option<Iter>>,
    active: RefCell<Option<Iter>>,
}

fn chain(class: &Class, args: Args) -> PyResult<Value> {
    args.no_keywords("chain")?;
    chained(class, iter(&Value::Tuple(Tuple::new(args.pos.to_vec())))?)
}

fn from_iterable(class: &Class, args: Args) -> PyResult<Value> {
    chained(class, iter(args.one("chain.from_iterable")?)?)
}

fn chained(class: &Class, source: Iter) -> PyResult<Value> {
    let state = Chain {
        source: RefCell::new(Some(source)),
        active: RefCell::default(),
    };
    made(class, &CHAIN, state)
}

impl IterState for Chain {
    fn next(&self) -> PyResult<Option<Value>> {
        loop {
            let active = self.active.borrow().clone();
            if let Some(active) = active {
                if let Some(item) = active.next()? {
                    return Ok(Some(item));
                }
                let old = self.active.take();
                drop(old);
            }
            let Some(source) = self.source.borrow().clone() else {
                return Ok(None);
            };
            let following = match source.next() {
                Ok(Some(iterable)) => iter(&iterable).map(Some),
                Ok(None) => Ok(None),
                Err(error) => Err(error),
            };
            match following {
                Ok(Some(following)) => {
                    self.active.replace(Some(following));
                }
                other => {
                    // CPython gives the source up at its end and after an error alike.
                    let old = self.source.take();
                    drop(old);
                    other?;
                    return Ok(None);
                }
            }
        }
    }

    named!("chain");
}

struct Compress {
    data: Iter,
    selectors: Iter,
}

fn compress(class: &Class, args: Args) -> PyResult<Value> {
    let [data, selectors] = super::two(args, "compress", ["data", "selectors"])?;
    let state = Compress {
        data: iter(data)?,
        selectors: iter(selectors)?,
    };
    made(class, &COMPRESS, state)
}

impl IterState for Compress {
    fn next(&self) -> PyResult<Option<Value>> {
        loop {
            let Some(item) = self.data.next()? else {
                return Ok(None);
            };
            let Some(selector) = self.selectors.next()? else {
                return Ok(None);
            };
            if ops::truth(&selector)? {
                return Ok(Some(item));
            }
        }
    }

    named!("compress");
}

/// A function and the iterator it judges.
struct Judge {
    function: Value,
    it: Iter,
}

fn judge(args: Args, name: &str) -> PyResult<Judge> {
    let pos = args.between(name, name, 2, 2)?;
    Ok(Judge {
        function: pos[0].clone(),
        it: iter(&pos[1])?,
    })
}

impl Judge {
    fn holds(&self, item: &Value) -> PyResult<bool> {
        ops::truth(&ops::call(&self.function, std::slice::from_ref(item))?)
    }
}

struct DropWhile {
    judge: Judge,
    started: Cell<bool>,
}

fn dropwhile(class: &Class, args: Args) -> PyResult<Value> {
    let state = DropWhile {
        judge: judge(args, "dropwhile")?,
        started: Cell::new(false),
    };
    made(class, &DROPWHILE, state)
}

impl IterState for DropWhile {
    fn next(&self) -> PyResult<Option<Value>> {
        loop {
            let Some(item) = self.judge.it.next()? else {
                return Ok(None);
            };
            if self.started.get() || !self.judge.holds(&item)? {
                self.started.set(true);
                return Ok(Some(item));
            }
        }
    }

    named!("dropwhile");
}

struct TakeWhile {
    judge: Judge,
    stopped: Cell<bool>,
}

fn takewhile(class: &Class, args: Args) -> PyResult<Value> {
    let state = TakeWhile {
        judge: judge(args, "takewhile")?,
        stopped: Cell::new(false),
    };
    made(class, &TAKEWHILE, state)
}

impl IterState for TakeWhile {
    fn next(&self) -> PyResult<Option<Value>> {
        if self.stopped.get() {
            return Ok(None);
        }
        let Some(item) = self.judge.it.next()? else {
            return Ok(None);
        };
        if self.judge.holds(&item)? {
            return Ok(Some(item));
        }
        self.stopped.set(true);
        Ok(None)
    }

    named!("takewhile");
}

struct FilterFalse(Judge);

fn filterfalse(class: &Class, args: Args) -> PyResult<Value> {
    let judge = judge(args, "filterfalse")?;
    made(class, &FILTERFALSE, FilterFalse(judge))
}

impl IterState for FilterFalse {
    fn next(&self) -> PyResult<Option<Value>> {
        while let Some(item) = self.0.it.next()? {
            let holds = match self.0.function {
                Value::None => ops::truth(&item)?,
                _ => self.0.holds(&item)?,
            };
            if !holds {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }

    named!("filterfalse");
}

struct Islice {
    it: RefCell<Option<Iter>>,
    /// How many items were read.
    read: Cell<u64>,
    /// The position of the next item to give.
    next: Cell<u64>,
    stop: Option<u64>,
    step: u64,
}

fn islice(class: &Class, args: Args) -> PyResult<Value> {
    const STOP: &str =
        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    const BOUNDS: &str = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    let pos = args.between("islice", "islice", 2, 4)?;
    let bound = |value: Option<&Value>| -> Option<Option<u64>> {
        match value {
            None | Some(Value::None) => Some(None),
            Some(value) => match ops::index(value).ok()?.to_i64() {
                Some(bound) if bound >= 0 => Some(Some(bound as u64)),
                _ => None,
            },
        }
    };
    let (start, stop, step) = match pos {
        [_, stop] => (0, bound(Some(stop)).ok_or_else(|| value_error(STOP))?, 1),
        _ => {
            let start = bound(pos.get(1));
            let stop = bound(pos.get(2));
            let stop = match stop {
                Some(stop) => stop,
                None => return Err(value_error(STOP)),
            };
            let start = start.ok_or_else(|| value_error(BOUNDS))?;
            let step = match bound(pos.get(3)) {
                Some(Some(0)) | None => {
                    return Err(value_error(
                        "Step for islice() must be a positive integer or None.",
                    ));
                }
                Some(step) => step.unwrap_or(1),
            };
            (start.unwrap_or(0), stop, step)
        }
    };
    let state = Islice {
        it: RefCell::new(Some(iter(&pos[0])?)),
        read: Cell::new(0),
        next: Cell::new(start),
        stop,
        step,
    };
    made(class, &ISLICE, state)
}

impl IterState for Islice {
    fn next(&self) -> PyResult<Option<Value>> {
        let Some(it) = self.it.borrow().clone() else {
            return Ok(None);
        };
        let wanted = self.next.get();
        let end = self.stop.map_or(wanted, |stop| stop.min(wanted));
        while self.read.get() < end {
            if it.next()?.is_none() {
                self.end();
                return Ok(None);
            }
            self.read.set(self.read.get() + 1);
        }
        if self.stop.is_some_and(|stop| self.read.get() >= stop) {
            self.end();
            return Ok(None);
        }
        let Some(item) = it.next()? else {
            self.end();
            return Ok(None);
        };
        self.read.set(self.read.get() + 1);
        let next = wanted.saturating_add(self.step);
        self.next.set(self.stop.map_or(next, |stop| next.min(stop)));
        Ok(Some(item))
    }

    named!("islice");
}

impl Islice {
    /// The source is let go: it may be dropped, and is not asked again.
    fn end(&self) {
        let old = self.it.take();
        drop(old);
    }
}

struct StarMap(Judge);

fn starmap(class: &Class, args: Args) -> PyResult<Value> {
    let judge = judge(args, "starmap")?;
    made(class, &STARMAP, StarMap(judge))
}

impl IterState for StarMap {
    fn next(&self) -> PyResult<Option<Value>> {
        let Some(item) = self.0.it.next()? else {
            return Ok(None);
        };
        let args = Tuple::from_iterable(&item)?;
        ops::call(&self.0.function, args.as_slice()).map(Some)
    }

    named!("starmap");
}

struct ZipLongest {
    its: RefCell<Vec<Option<Iter>>>,
    active: Cell<usize>,
    fill: Value,
}

fn zip_longest(class: &Class, args: Args) -> PyResult<Value> {
    let fillvalue = Sym::intern("fillvalue");
    let mut fill = Value::None;
    for (name, value) in args.kw {
        if *name != fillvalue {
            return Err(type_error(
                "zip_longest() got an unexpected keyword argument",
            ));
        }
        fill = value.clone();
    }
    let its = args
        .pos
        .iter()
        .map(|iterable| iter(iterable).map(Some))
        .collect::<PyResult<Vec<_>>>()?;
    let state = ZipLongest {
        active: Cell::new(its.len()),
        its: RefCell::new(its),
        fill,
    };
    made(class, &ZIP_LONGEST, state)
}

impl IterState for ZipLongest {
    fn next(&self) -> PyResult<Option<Value>> {
        if self.active.get() == 0 {
            return Ok(None);
        }
        let count = self.its.borrow().len();
        let mut items = Vec::with_capacity(count);
        for at in 0..count {
            let it = self.its.borrow().get(at).cloned().flatten();
            let item = match it {
                None => None,
                Some(it) => match it.next() {
                    Ok(Some(item)) => Some(item),
                    Ok(None) => {
                        self.active.set(self.active.get().saturating_sub(1));
                        if self.active.get() == 0 {
                            return Ok(None);
                        }
                        let old = self.its.borrow_mut().get_mut(at).and_then(Option::take);
                        drop(old);
                        None
                    }
                    Err(error) => {
                        self.active.set(0);
                        return Err(error);
                    }
                },
            };
            items.push(item.unwrap_or_else(|| self.fill.clone()));
        }
        Ok(Some(Value::Tuple(Tuple::new(items))))
    }

    named!("zip_longest");
}
