//! `product`, `permutations`, `combinations`, `combinations_with_replacement`.

use super::{iterator_class, made, named};
use crate::args::{Args, ssize};
use crate::class::Class;
use crate::exception::{PyResult, type_error, value_error};
use crate::iter::{IterState, collect};
use crate::names::Sym;
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell, RefCell};

iterator_class!(
    /// `itertools.product(*iterables, repeat=1)`
    PRODUCT = "product",
    product
);
iterator_class!(
    /// `itertools.permutations(iterable, r=None)`
    PERMUTATIONS = "permutations",
    permutations
);
iterator_class!(
    /// `itertools.combinations(iterable, r)`
    COMBINATIONS = "combinations",
    combinations
);
iterator_class!(
    /// `itertools.combinations_with_replacement(iterable, r)`
    COMBINATIONS_WITH_REPLACEMENT = "combinations_with_replacement",
    combinations_with_replacement
);

/// What became of the positions of the next tuple.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Fresh,
    Running,
    Ended,
}

fn picked(pool: &[Value], positions: &[usize]) -> Value {
    Value::Tuple(Tuple::new(
        positions
            .iter()
            .filter_map(|at| pool.get(*at).cloned())
            .collect(),
    ))
}

struct Product {
    pools: Vec<Vec<Value>>,
    positions: RefCell<Vec<usize>>,
    phase: Cell<Phase>,
}

fn product(class: &Class, args: Args) -> PyResult<Value> {
    let repeat = Sym::intern("repeat");
    let mut times = 1;
    for (name, value) in args.kw {
        if *name != repeat {
            return Err(type_error(format!(
                "'{}' is an invalid keyword argument for product()",
                name.text()
            )));
        }
        times = ssize(value)?;
        if times < 0 {
            return Err(value_error("repeat argument cannot be negative"));
        }
    }
    let once = args
        .pos
        .iter()
        .map(collect)
        .collect::<PyResult<Vec<Vec<Value>>>>()?;
    let times = if once.is_empty() { 1 } else { times as usize };
    if once
        .len()
        .checked_mul(times)
        .is_none_or(|all| all > 1 << 40)
    {
        return Err(crate::exception::overflow_error(
            "repeat argument too large",
        ));
    }
    let mut pools: Vec<Vec<Value>> = Vec::new();
    for _ in 0..times {
        pools.extend(once.iter().cloned());
    }
    let state = Product {
        positions: RefCell::new(vec![0; pools.len()]),
        pools,
        phase: Cell::new(Phase::Fresh),
    };
    made(class, &PRODUCT, state)
}

impl Product {
    /// The next positions, rightmost fastest; false after the last.
    fn advance(&self, positions: &mut [usize]) -> bool {
        for (position, pool) in positions.iter_mut().zip(&self.pools).rev() {
            *position += 1;
            if *position < pool.len() {
                return true;
            }
            *position = 0;
        }
        false
    }
}

impl IterState for Product {
    fn next(&self) -> PyResult<Option<Value>> {
        let mut positions = self.positions.borrow_mut();
        let alive = match self.phase.get() {
            Phase::Fresh => !self.pools.iter().any(Vec::is_empty),
            Phase::Running => self.advance(&mut positions),
            Phase::Ended => false,
        };
        if !alive {
            self.phase.set(Phase::Ended);
            return Ok(None);
        }
        self.phase.set(Phase::Running);
        let items = positions
            .iter()
            .zip(&self.pools)
            .filter_map(|(at, pool)| pool.get(*at).cloned());
        Ok(Some(Value::Tuple(Tuple::new(items.collect()))))
    }

    named!("product");
}

struct Permutations {
    pool: Vec<Value>,
    r: usize,
    state: RefCell<Shuffle>,
    phase: Cell<Phase>,
}

/// All positions, the first `r` of them chosen, and how often each chosen place may still change.
struct Shuffle {
    positions: Vec<usize>,
    cycles: Vec<usize>,
}

fn permutations(class: &Class, args: Args) -> PyResult<Value> {
    let [iterable, r] = args.parse("permutations", ["iterable", "r"], 1, 2)?;
    let pool = collect(iterable.unwrap_or(&Value::None))?;
    let r = match r {
        None | Some(Value::None) => pool.len(),
        Some(r @ (Value::Int(_) | Value::Bool(_) | Value::Big(_))) => {
            usize::try_from(ssize(r)?).map_err(|_| value_error("r must be non-negative"))?
        }
        Some(_) => return Err(type_error("Expected int as r")),
    };
    let fits = r <= pool.len();
    let state = Permutations {
        state: RefCell::new(Shuffle {
            positions: (0..pool.len()).collect(),
            cycles: if fits {
                (0..r).map(|at| pool.len() - at).collect()
            } else {
                Vec::new()
            },
        }),
        phase: Cell::new(if fits { Phase::Fresh } else { Phase::Ended }),
        pool,
        r,
    };
    made(class, &PERMUTATIONS, state)
}

impl Shuffle {
    fn advance(&mut self) -> bool {
        let len = self.positions.len();
        for at in (0..self.cycles.len()).rev() {
            self.cycles[at] -= 1;
            if self.cycles[at] > 0 {
                let other = len - self.cycles[at];
                self.positions.swap(at, other);
                return true;
            }
            self.positions[at..].rotate_left(1);
            self.cycles[at] = len - at;
        }
        false
    }
}

impl IterState for Permutations {
    fn next(&self) -> PyResult<Option<Value>> {
        let mut state = self.state.borrow_mut();
        let alive = match self.phase.get() {
            Phase::Fresh => true,
            Phase::Running => state.advance(),
            Phase::Ended => false,
        };
        if !alive {
            self.phase.set(Phase::Ended);
            return Ok(None);
        }
        self.phase.set(Phase::Running);
        Ok(Some(picked(
            &self.pool,
            state.positions.get(..self.r).unwrap_or_default(),
        )))
    }

    named!("permutations");
}

struct Combinations {
    pool: Vec<Value>,
    positions: RefCell<Vec<usize>>,
    phase: Cell<Phase>,
    /// Whether a position may come again.
    again: bool,
}

fn combinations(class: &Class, args: Args) -> PyResult<Value> {
    let (pool, r) = pool_and_r(args, "combinations")?;
    let fits = r <= pool.len();
    let state = Combinations {
        positions: RefCell::new(if fits { (0..r).collect() } else { Vec::new() }),
        phase: Cell::new(if fits { Phase::Fresh } else { Phase::Ended }),
        pool,
        again: false,
    };
    made(class, &COMBINATIONS, state)
}

fn combinations_with_replacement(class: &Class, args: Args) -> PyResult<Value> {
    let (pool, r) = pool_and_r(args, "combinations_with_replacement")?;
    let ended = pool.is_empty() && r > 0;
    let mut positions = Vec::new();
    if !ended {
        positions
            .try_reserve_exact(r)
            .map_err(|_| crate::exception::memory_error())?;
        positions.resize(r, 0);
    }
    let state = Combinations {
        positions: RefCell::new(positions),
        phase: Cell::new(if ended { Phase::Ended } else { Phase::Fresh }),
        pool,
        again: true,
    };
    made(class, &COMBINATIONS_WITH_REPLACEMENT, state)
}

fn pool_and_r(args: Args, function: &str) -> PyResult<(Vec<Value>, usize)> {
    let [iterable, r] = super::two(args, function, ["iterable", "r"])?;
    let r = ssize(r)?;
    let pool = collect(iterable)?;
    let r = usize::try_from(r).map_err(|_| value_error("r must be non-negative"))?;
    Ok((pool, r))
}

impl Combinations {
    fn advance(&self, positions: &mut [usize]) -> bool {
        let (len, r) = (self.pool.len(), positions.len());
        for at in (0..r).rev() {
            let last = if self.again { len - 1 } else { at + len - r };
            if positions[at] == last {
                continue;
            }
            positions[at] += 1;
            let start = positions[at];
            for (step, position) in positions.iter_mut().skip(at).enumerate() {
                *position = if self.again { start } else { start + step };
            }
            return true;
        }
        false
    }
}

impl IterState for Combinations {
    fn next(&self) -> PyResult<Option<Value>> {
        let mut positions = self.positions.borrow_mut();
        let alive = match self.phase.get() {
            Phase::Fresh => true,
            Phase::Running => self.advance(&mut positions),
            Phase::Ended => false,
        };
        if !alive {
            self.phase.set(Phase::Ended);
            return Ok(None);
        }
        self.phase.set(Phase::Running);
        Ok(Some(picked(&self.pool, &positions)))
    }

    fn type_name(&self) -> &'static str {
        if self.again {
            "combinations_with_replacement"
        } else {
            "combinations"
        }
    }

    fn module(&self) -> &'static str {
        "itertools"
    }
}
