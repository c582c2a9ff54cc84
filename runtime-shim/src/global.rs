//! Module-level variables.

use crate::exception::{PyResult, name_error};
use crate::value::Value;
use std::cell::RefCell;
use std::mem::ManuallyDrop;

/// A module-level variable: a slot in the thread's table. Emitted as `const COUNT: Global = Global::new(0, "COUNT");`.
#[derive(Clone, Copy)]
pub struct Global {
    slot: usize,
    name: &'static str,
}

thread_local! {
    // Never dropped: the process ends without tearing values down.
    static SLOTS: ManuallyDrop<RefCell<Vec<Value>>> = const { ManuallyDrop::new(RefCell::new(Vec::new())) };
}

impl Global {
    pub const fn new(slot: usize, name: &'static str) -> Global {
        Global { slot, name }
    }

    /// The value; `NameError` while there is none.
    pub fn get(self) -> PyResult<Value> {
        let value = SLOTS.with(|slots| slots.borrow().get(self.slot).cloned());
        match value {
            None | Some(Value::Unset) => Err(name_error(self.name)),
            Some(value) => Ok(value),
        }
    }

    /// The value; the builtin of that name while there is none.
    pub fn get_or(self, builtin: Value) -> Value {
        self.get().unwrap_or(builtin)
    }

    pub fn set(self, value: Value) {
        let old = SLOTS.with(|slots| {
            let mut slots = slots.borrow_mut();
            if slots.len() <= self.slot {
                slots.resize(self.slot + 1, Value::Unset);
            }
            std::mem::replace(&mut slots[self.slot], value)
        });
        drop(old);
    }

    /// `del`; `NameError` while there is no value.
    pub fn del(self) -> PyResult<()> {
        self.get()?;
        self.set(Value::Unset);
        Ok(())
    }
}

/// Drops the generators that module variables hold at the end of a run, in the order of the variables, so that their
/// `finally` blocks run. Nothing else is torn down.
pub(crate) fn close_generators() {
    let count = SLOTS.with(|slots| slots.borrow().len());
    for slot in 0..count {
        let suspended = SLOTS.with(|slots| {
            let mut slots = slots.borrow_mut();
            let value = slots.get_mut(slot)?;
            let is_generator = matches!(value, Value::Iter(it) if it.is_suspended());
            is_generator.then(|| std::mem::replace(value, Value::Unset))
        });
        drop(suspended);
    }
}
