//! CPython 3.11's list sort (timsort with powersort's merge order), on positions.
//!
//! It makes the same comparisons in the same order as CPython, so an inconsistent `<`, NaN, or a comparison with side
//! effects gives the same result. It holds a permutation at every moment, whatever `<` answers or raises.

use crate::exception::PyResult;

const MIN_GALLOP: usize = 7;

struct Run {
    base: usize,
    len: usize,
    /// Depth of the boundary to the next run in powersort's tree.
    power: u32,
}

struct Sorter<'a, F> {
    items: &'a mut [u32],
    less: F,
    min_gallop: usize,
    pending: Vec<Run>,
    temp: Vec<u32>,
}

/// Sorts positions by `less`, which may fail: the positions are then some permutation.
pub(super) fn sort<F: Fn(u32, u32) -> PyResult<bool>>(items: &mut [u32], less: F) -> PyResult<()> {
    let len = items.len();
    if len < 2 {
        return Ok(());
    }
    let mut sorter = Sorter {
        items,
        less,
        min_gallop: MIN_GALLOP,
        pending: Vec::new(),
        temp: Vec::new(),
    };
    let min_run = min_run(len);
    let mut low = 0;
    while low < len {
        let left = len - low;
        let (mut run, descending) = sorter.count_run(low, len)?;
        if descending {
            sorter.items[low..low + run].reverse();
        }
        if run < min_run {
            let forced = left.min(min_run);
            sorter.binary_sort(low, low + forced, low + run)?;
            run = forced;
        }
        sorter.found_run(run)?;
        sorter.pending.push(Run {
            base: low,
            len: run,
            power: 0,
        });
        low += run;
    }
    while sorter.pending.len() > 1 {
        let mut at = sorter.pending.len() - 2;
        if at > 0 && sorter.pending[at - 1].len < sorter.pending[at + 1].len {
            at -= 1;
        }
        sorter.merge_at(at)?;
    }
    Ok(())
}

fn min_run(len: usize) -> usize {
    let (mut len, mut rest) = (len, 0);
    while len >= 64 {
        rest |= len & 1;
        len >>= 1;
    }
    len + rest
}

fn power(base: usize, first: usize, second: usize, len: usize) -> u32 {
    let mut power = 0;
    let mut a = 2 * base + first;
    let mut b = a + first + second;
    loop {
        power += 1;
        if a >= len {
            a -= len;
            b -= len;
        } else if b >= len {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

impl<F: Fn(u32, u32) -> PyResult<bool>> Sorter<'_, F> {
    /// The length of the run at `low`, and whether it is strictly descending.
    fn count_run(&mut self, low: usize, high: usize) -> PyResult<(usize, bool)> {
        if low + 1 == high {
            return Ok((1, false));
        }
        let descending = (self.less)(self.items[low + 1], self.items[low])?;
        let mut at = low + 2;
        while at < high && (self.less)(self.items[at], self.items[at - 1])? == descending {
            at += 1;
        }
        Ok((at - low, descending))
    }

    /// Sorts `low..high` by insertion, of which `low..start` is sorted.
    fn binary_sort(&mut self, low: usize, high: usize, start: usize) -> PyResult<()> {
        for start in start.max(low + 1)..high {
            let pivot = self.items[start];
            let (mut left, mut right) = (low, start);
            while left < right {
                let middle = left + ((right - left) >> 1);
                if (self.less)(pivot, self.items[middle])? {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            self.items[left..=start].rotate_right(1);
        }
        Ok(())
    }

    /// Merges what powersort wants merged before a new run of this length comes.
    fn found_run(&mut self, len: usize) -> PyResult<()> {
        let Some(last) = self.pending.last() else {
            return Ok(());
        };
        let power = power(last.base, last.len, len, self.items.len());
        while self.pending.len() > 1 && self.pending[self.pending.len() - 2].power > power {
            self.merge_at(self.pending.len() - 2)?;
        }
        if let Some(last) = self.pending.last_mut() {
            last.power = power;
        }
        Ok(())
    }

    /// Merges the runs `at` and `at + 1`.
    fn merge_at(&mut self, at: usize) -> PyResult<()> {
        let (mut a, mut a_len) = (self.pending[at].base, self.pending[at].len);
        let (b, b_len) = (self.pending[at + 1].base, self.pending[at + 1].len);
        self.pending[at].len = a_len + b_len;
        // The merged run keeps the first one's power, which its caller sets anew.
        self.pending.remove(at + 1);
        let skip = self.gallop_right(self.items[b], Side::Items(a), a_len, 0)?;
        a += skip;
        a_len -= skip;
        if a_len == 0 {
            return Ok(());
        }
        let b_len =
            self.gallop_left(self.items[a + a_len - 1], Side::Items(b), b_len, b_len - 1)?;
        if b_len == 0 {
            return Ok(());
        }
        if a_len <= b_len {
            self.merge_low(a, a_len, b, b_len)
        } else {
            self.merge_high(a, a_len, b, b_len)
        }
    }

    fn read(&self, side: Side, at: usize) -> u32 {
        match side {
            Side::Items(base) => self.items[base + at],
            Side::Temp(base) => self.temp[base + at],
        }
    }

    /// Where `key` belongs in a sorted side, before equal ones.
    fn gallop_left(&mut self, key: u32, side: Side, len: usize, hint: usize) -> PyResult<usize> {
        let (mut last, mut offset) = (0usize, 1usize);
        let (mut low, mut high);
        if (self.less)(self.read(side, hint), key)? {
            let most = len - hint;
            while offset < most && (self.less)(self.read(side, hint + offset), key)? {
                last = offset;
                offset = (offset << 1) + 1;
            }
            low = hint + last + 1;
            high = hint + offset.min(most);
        } else {
            let most = hint + 1;
            while offset < most && !(self.less)(self.read(side, hint - offset), key)? {
                last = offset;
                offset = (offset << 1) + 1;
            }
            low = hint + 1 - offset.min(most);
            high = hint - last;
        }
        while low < high {
            let middle = low + ((high - low) >> 1);
            if (self.less)(self.read(side, middle), key)? {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(high)
    }

    /// Where `key` belongs in a sorted side, after equal ones.
    fn gallop_right(&mut self, key: u32, side: Side, len: usize, hint: usize) -> PyResult<usize> {
        let (mut last, mut offset) = (0usize, 1usize);
        let (mut low, mut high);
        if (self.less)(key, self.read(side, hint))? {
            let most = hint + 1;
            while offset < most && (self.less)(key, self.read(side, hint - offset))? {
                last = offset;
                offset = (offset << 1) + 1;
            }
            low = hint + 1 - offset.min(most);
            high = hint - last;
        } else {
            let most = len - hint;
            while offset < most && !(self.less)(key, self.read(side, hint + offset))? {
                last = offset;
                offset = (offset << 1) + 1;
            }
            low = hint + last + 1;
            high = hint + offset.min(most);
        }
        while low < high {
            let middle = low + ((high - low) >> 1);
            if (self.less)(key, self.read(side, middle))? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Ok(high)
    }

    /// Merges adjacent runs, the first no longer than the second: it goes to `temp`.
    fn merge_low(&mut self, a: usize, a_len: usize, b: usize, b_len: usize) -> PyResult<()> {
        self.temp.clear();
        self.temp.extend_from_slice(&self.items[a..a + a_len]);
        let mut state = Merge {
            a: 0,
            a_len,
            b,
            b_len,
            dest: a,
        };
        match self.run_merge_low(&mut state) {
            Ok(Rest::Temp) => {
                self.items[state.dest..state.dest + state.a_len]
                    .copy_from_slice(&self.temp[state.a..state.a + state.a_len]);
                Ok(())
            }
            Ok(Rest::One) => {
                self.items
                    .copy_within(state.b..state.b + state.b_len, state.dest);
                self.items[state.dest + state.b_len] = self.temp[state.a];
                Ok(())
            }
            Err(error) => {
                self.items[state.dest..state.dest + state.a_len]
                    .copy_from_slice(&self.temp[state.a..state.a + state.a_len]);
                Err(error)
            }
        }
    }

    fn run_merge_low(&mut self, m: &mut Merge) -> PyResult<Rest> {
        self.take_b_low(m);
        if m.b_len == 0 {
            return Ok(Rest::Temp);
        }
        if m.a_len == 1 {
            return Ok(Rest::One);
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut a_count, mut b_count) = (0, 0);
            loop {
                if (self.less)(self.items[m.b], self.temp[m.a])? {
                    self.take_b_low(m);
                    b_count += 1;
                    a_count = 0;
                    if m.b_len == 0 {
                        return Ok(Rest::Temp);
                    }
                    if b_count >= min_gallop {
                        break;
                    }
                } else {
                    self.take_a_low(m, 1);
                    a_count += 1;
                    b_count = 0;
                    if m.a_len == 1 {
                        return Ok(Rest::One);
                    }
                    if a_count >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= usize::from(min_gallop > 1);
                self.min_gallop = min_gallop;
                let a_run = self.gallop_right(self.items[m.b], Side::Temp(m.a), m.a_len, 0)?;
                if a_run > 0 {
                    self.take_a_low(m, a_run);
                    if m.a_len == 1 {
                        return Ok(Rest::One);
                    }
                    // Only an inconsistent order gets here.
                    if m.a_len == 0 {
                        return Ok(Rest::Temp);
                    }
                }
                self.take_b_low(m);
                if m.b_len == 0 {
                    return Ok(Rest::Temp);
                }
                let b_run = self.gallop_left(self.temp[m.a], Side::Items(m.b), m.b_len, 0)?;
                if b_run > 0 {
                    self.items.copy_within(m.b..m.b + b_run, m.dest);
                    m.dest += b_run;
                    m.b += b_run;
                    m.b_len -= b_run;
                    if m.b_len == 0 {
                        return Ok(Rest::Temp);
                    }
                }
                self.take_a_low(m, 1);
                if m.a_len == 1 {
                    return Ok(Rest::One);
                }
                if a_run < MIN_GALLOP && b_run < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    fn take_b_low(&mut self, m: &mut Merge) {
        self.items[m.dest] = self.items[m.b];
        m.dest += 1;
        m.b += 1;
        m.b_len -= 1;
    }

    fn take_a_low(&mut self, m: &mut Merge, count: usize) {
        self.items[m.dest..m.dest + count].copy_from_slice(&self.temp[m.a..m.a + count]);
        m.dest += count;
        m.a += count;
        m.a_len -= count;
    }

    /// Merges adjacent runs from their ends, the second shorter: it goes to `temp`.
    fn merge_high(&mut self, a: usize, a_len: usize, b: usize, b_len: usize) -> PyResult<()> {
        self.temp.clear();
        self.temp.extend_from_slice(&self.items[b..b + b_len]);
        // `dest` is one past the next place to fill; the runs end at `a + a_len` and `b_len`.
        let mut state = Merge {
            a,
            a_len,
            b: 0,
            b_len,
            dest: b + b_len,
        };
        match self.run_merge_high(&mut state) {
            Ok(Rest::Temp) => {
                self.items[state.dest - state.b_len..state.dest]
                    .copy_from_slice(&self.temp[..state.b_len]);
                Ok(())
            }
            Ok(Rest::One) => {
                self.items
                    .copy_within(a..a + state.a_len, state.dest - state.a_len);
                self.items[state.dest - state.a_len - 1] = self.temp[0];
                Ok(())
            }
            Err(error) => {
                self.items[state.dest - state.b_len..state.dest]
                    .copy_from_slice(&self.temp[..state.b_len]);
                Err(error)
            }
        }
    }

    fn run_merge_high(&mut self, m: &mut Merge) -> PyResult<Rest> {
        self.take_a_high(m, 1);
        if m.a_len == 0 {
            return Ok(Rest::Temp);
        }
        if m.b_len == 1 {
            return Ok(Rest::One);
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut a_count, mut b_count) = (0, 0);
            loop {
                if (self.less)(self.temp[m.b_len - 1], self.items[m.a + m.a_len - 1])? {
                    self.take_a_high(m, 1);
                    a_count += 1;
                    b_count = 0;
                    if m.a_len == 0 {
                        return Ok(Rest::Temp);
                    }
                    if a_count >= min_gallop {
                        break;
                    }
                } else {
                    self.take_b_high(m, 1);
                    b_count += 1;
                    a_count = 0;
                    if m.b_len == 1 {
                        return Ok(Rest::One);
                    }
                    if b_count >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= usize::from(min_gallop > 1);
                self.min_gallop = min_gallop;
                let keep = self.gallop_right(
                    self.temp[m.b_len - 1],
                    Side::Items(m.a),
                    m.a_len,
                    m.a_len - 1,
                )?;
                let a_run = m.a_len - keep;
                if a_run > 0 {
                    self.take_a_high(m, a_run);
                    if m.a_len == 0 {
                        return Ok(Rest::Temp);
                    }
                }
                self.take_b_high(m, 1);
                if m.b_len == 1 {
                    return Ok(Rest::One);
                }
                let keep = self.gallop_left(
                    self.items[m.a + m.a_len - 1],
                    Side::Temp(0),
                    m.b_len,
                    m.b_len - 1,
                )?;
                let b_run = m.b_len - keep;
                if b_run > 0 {
                    self.take_b_high(m, b_run);
                    if m.b_len == 1 {
                        return Ok(Rest::One);
                    }
                    // Only an inconsistent order gets here.
                    if m.b_len == 0 {
                        return Ok(Rest::Temp);
                    }
                }
                self.take_a_high(m, 1);
                if m.a_len == 0 {
                    return Ok(Rest::Temp);
                }
                if a_run < MIN_GALLOP && b_run < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    fn take_a_high(&mut self, m: &mut Merge, count: usize) {
        let end = m.a + m.a_len;
        self.items.copy_within(end - count..end, m.dest - count);
        m.dest -= count;
        m.a_len -= count;
    }

    fn take_b_high(&mut self, m: &mut Merge, count: usize) {
        self.items[m.dest - count..m.dest].copy_from_slice(&self.temp[m.b_len - count..m.b_len]);
        m.dest -= count;
        m.b_len -= count;
    }
}

/// Where a gallop searches: a run in place, or one moved to `temp`.
#[derive(Clone, Copy)]
enum Side {
    Items(usize),
    Temp(usize),
}

/// A merge under way.
struct Merge {
    a: usize,
    a_len: usize,
    b: usize,
    b_len: usize,
    dest: usize,
}

/// How a merge ended.
enum Rest {
    /// What is left in `temp` goes to the destination.
    Temp,
    /// One item is left in `temp`; it goes beyond the rest of the other run.
    One,
}
