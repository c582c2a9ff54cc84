//! `lru_cache` and `cache`: CPython's C implementation, with its keys and its order of operations.

use super::{CALLING, MODULE};
use crate::args::Args;
use crate::class::native::base_instance;
use crate::class::{Class, ClassId, Instance, object};
use crate::dict::Dict;
use crate::exception::{PyResult, no_attribute, type_error};
use crate::frame::enter_native;
use crate::function::{BoundMethod, LibraryFunction, MethodTarget, Signature, library_closure};
use crate::hash::hash;
use crate::modules::collections::named_tuple_draft;
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::{Object, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// `lru_cache(maxsize=128, typed=False)`, also used as `@lru_cache` without parentheses.
pub static LRU_CACHE: LibraryFunction = LibraryFunction {
    module: MODULE,
    signature: Signature::plain("lru_cache", "lru_cache", &["maxsize", "typed"]),
    defaults: || vec![Value::Int(128), Value::Bool(false)],
    code: |args| {
        let [maxsize, typed] = args else {
            return Ok(Value::None);
        };
        let maxsize = match maxsize {
            Value::Int(_) | Value::Bool(_) | Value::Big(_) => {
                let negative = ops::lt(maxsize, &Value::Int(0))?;
                if negative {
                    Value::Int(0)
                } else {
                    maxsize.clone()
                }
            }
            Value::None => Value::None,
            function if ops::is_callable(function) && matches!(typed, Value::Bool(_)) => {
                return wrap(function, Value::Int(128), typed);
            }
            _ => {
                return Err(type_error(
                    "Expected first argument to be an integer, a callable, or None",
                ));
            }
        };
        let typed = typed.clone();
        Ok(library_closure(
            MODULE,
            &DECORATING,
            Vec::new(),
            move |args| {
                wrap(
                    args.first().unwrap_or(&Value::None),
                    maxsize.clone(),
                    &typed,
                )
            },
        ))
    },
};

static DECORATING: Signature = Signature::plain(
    "decorating_function",
    "lru_cache.<locals>.decorating_function",
    &["user_function"],
);

static PARAMETERS: Signature = Signature::plain("<lambda>", "lru_cache.<locals>.<lambda>", &[]);

/// `cache(function)`: an unbounded cache.
pub static CACHE: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature {
        positional_only: 1,
        ..Signature::plain("cache", "cache", &["user_function"])
    },
    |args| {
        wrap(
            args.first().unwrap_or(&Value::None),
            Value::None,
            &Value::Bool(false),
        )
    },
);

fn wrap(function: &Value, maxsize: Value, typed: &Value) -> PyResult<Value> {
    if !ops::is_callable(function) {
        return Err(type_error("the first argument must be callable"));
    }
    let bound = match &maxsize {
        Value::None => None,
        size => Some(crate::args::ssize(size)?.max(0) as usize),
    };
    let cache = LruCache {
        function: function.clone(),
        bound,
        typed: ops::truth(typed)?,
        hits: Cell::new(0),
        misses: Cell::new(0),
        table: Dict::new(),
        order: RefCell::new(Order::new()),
        attrs: Dict::new(),
    };
    let parameters = Dict::new();
    parameters.set_str("maxsize", maxsize)?;
    parameters.set_str("typed", typed.clone())?;
    cache.attrs.set_str(
        "cache_parameters",
        library_closure(MODULE, &PARAMETERS, Vec::new(), move |_| {
            Ok(Value::Dict(parameters.copy()))
        }),
    )?;
    let cache = object(cache);
    super::update(&cache, function)?;
    Ok(cache)
}

/// `functools._lru_cache_wrapper`
struct LruCache {
    function: Value,
    /// `None` where the cache grows without bound.
    bound: Option<usize>,
    typed: bool,
    hits: Cell<i64>,
    misses: Cell<i64>,
    /// Key to result, or to a position in `order` where the cache is bounded.
    table: Dict,
    order: RefCell<Order>,
    /// `__dict__`
    attrs: Dict,
}

/// A ring of entries, the least recently used one after the root at position 0.
struct Order(Vec<Link>);

struct Link {
    before: usize,
    after: usize,
    hash: i64,
    key: Value,
    result: Value,
}

impl Order {
    fn new() -> Order {
        Order(vec![Link {
            before: 0,
            after: 0,
            hash: 0,
            key: Value::Unset,
            result: Value::Unset,
        }])
    }

    fn oldest(&self) -> Option<usize> {
        self.0
            .first()
            .map(|root| root.after)
            .filter(|oldest| *oldest != 0)
    }

    fn extract(&mut self, at: usize) {
        let Some((before, after)) = self.0.get(at).map(|link| (link.before, link.after)) else {
            return;
        };
        if let Some(link) = self.0.get_mut(before) {
            link.after = after;
        }
        if let Some(link) = self.0.get_mut(after) {
            link.before = before;
        }
    }

    /// Puts an extracted entry at the end of the ring, as the most recently used one.
    fn append(&mut self, at: usize) {
        let last = self.0.first().map_or(0, |root| root.before);
        if let Some(link) = self.0.get_mut(at) {
            link.before = last;
            link.after = 0;
        }
        if let Some(link) = self.0.get_mut(last) {
            link.after = at;
        }
        if let Some(root) = self.0.first_mut() {
            root.before = at;
        }
    }
}

thread_local! {
    /// What separates positional arguments from keywords in a key.
    static MARK: Value = Value::Instance(Instance::bare(Class::builtin(ClassId::Object)));
}

impl LruCache {
    fn key(&self, args: Args) -> Value {
        if !self.typed && args.kw.is_empty() {
            return match args.pos {
                [only @ (Value::Str(_) | Value::Int(_) | Value::Big(_))] => only.clone(),
                pos => Value::Tuple(Tuple::new(pos.to_vec())),
            };
        }
        let mut key = args.pos.to_vec();
        if !args.kw.is_empty() {
            key.push(MARK.with(Value::clone));
            for (name, value) in args.kw {
                key.push(Value::from(name.text()));
                key.push(value.clone());
            }
        }
        if self.typed {
            let values = args
                .pos
                .iter()
                .chain(args.kw.iter().map(|(_, value)| value));
            let types: Vec<Value> = values
                .map(|value| Value::Class(ops::class_of(value)))
                .collect();
            key.extend(types);
        }
        Value::Tuple(Tuple::new(key))
    }

    fn run(&self, args: Args) -> PyResult<Value> {
        let _frame = enter_native(CALLING)?;
        match self.bound {
            None => self.run_unbounded(args),
            Some(0) => {
                self.misses.set(self.misses.get() + 1);
                ops::call_args(&self.function, args)
            }
            Some(bound) => self.run_bounded(args, bound),
        }
    }

    fn run_unbounded(&self, args: Args) -> PyResult<Value> {
        let key = self.key(args);
        let hash = hash(&key)?;
        if let Some(result) = self.table.get_hashed(&key, hash)? {
            self.hits.set(self.hits.get() + 1);
            return Ok(result);
        }
        self.misses.set(self.misses.get() + 1);
        let result = ops::call_args(&self.function, args)?;
        self.table.set_hashed(key, hash, result.clone())?;
        Ok(result)
    }

    fn run_bounded(&self, args: Args, bound: usize) -> PyResult<Value> {
        let key = self.key(args);
        let hash = hash(&key)?;
        if let Some(Value::Int(at)) = self.table.get_hashed(&key, hash)? {
            let at = at as usize;
            let mut order = self.order.borrow_mut();
            if let Some(result) = order.0.get(at).map(|link| link.result.clone()) {
                order.extract(at);
                order.append(at);
                self.hits.set(self.hits.get() + 1);
                return Ok(result);
            }
        }
        self.misses.set(self.misses.get() + 1);
        let result = ops::call_args(&self.function, args)?;
        if self.table.get_hashed(&key, hash)?.is_some() {
            // The call itself has put this key into the cache.
            return Ok(result);
        }
        let link = Link {
            before: 0,
            after: 0,
            hash,
            key: key.clone(),
            result: result.clone(),
        };
        let oldest = self.order.borrow().oldest();
        let at = match oldest {
            Some(oldest) if self.table.len() as usize >= bound => {
                let (old_key, old_hash) = {
                    let mut order = self.order.borrow_mut();
                    order.extract(oldest);
                    match order.0.get(oldest) {
                        Some(link) => (link.key.clone(), link.hash),
                        None => return Ok(result),
                    }
                };
                if self.table.remove_hashed(&old_key, old_hash)?.is_none() {
                    return Ok(result);
                }
                let old = self
                    .order
                    .borrow_mut()
                    .0
                    .get_mut(oldest)
                    .map(|slot| std::mem::replace(slot, link));
                drop(old);
                oldest
            }
            _ => {
                let mut order = self.order.borrow_mut();
                order.0.push(link);
                order.0.len() - 1
            }
        };
        self.table.set_hashed(key, hash, Value::Int(at as i64))?;
        self.order.borrow_mut().append(at);
        Ok(result)
    }

    fn info(&self) -> PyResult<Value> {
        let bound = self
            .bound
            .map_or(Value::None, |bound| Value::Int(bound as i64));
        let values = vec![
            Value::Int(self.hits.get()),
            Value::Int(self.misses.get()),
            bound,
            Value::Int(self.table.len()),
        ];
        Ok(base_instance(
            &info_class()?,
            Value::Tuple(Tuple::new(values)),
        ))
    }

    fn clear(&self) {
        self.hits.set(0);
        self.misses.set(0);
        self.table.clear();
        let old = self.order.replace(Order::new());
        drop(old);
    }
}

impl Object for LruCache {
    fn class(&self) -> Class {
        Class::internal("_lru_cache_wrapper", MODULE)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        if name == sym::DUNDER_DICT {
            return Ok(Some(Value::Dict(self.attrs.clone())));
        }
        match self.attrs.get_str(name.text())? {
            None if !self.has_method(name) && name != sym::DUNDER_CLASS => {
                Err(no_attribute("functools._lru_cache_wrapper", name))
            }
            found => Ok(found),
        }
    }

    fn set_attr(&self, name: Sym, value: Option<Value>) -> PyResult<bool> {
        match value {
            Some(value) => {
                self.attrs.set_str(name.text(), value)?;
                Ok(true)
            }
            None => Ok(self.attrs.remove(&Value::from(name.text()))?.is_some()),
        }
    }

    fn has_method(&self, name: Sym) -> bool {
        matches!(name.text(), "cache_info" | "cache_clear")
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        match name.text() {
            "cache_info" => Some(
                args.none("_lru_cache_wrapper.cache_info")
                    .and_then(|()| self.info()),
            ),
            "cache_clear" => Some(args.none("_lru_cache_wrapper.cache_clear").map(|()| {
                self.clear();
                Value::None
            })),
            _ => None,
        }
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        Some(self.run(args))
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn descr_get(
        &self,
        this: &Value,
        instance: Option<&Value>,
        _owner: &Class,
    ) -> Option<PyResult<Value>> {
        Some(Ok(match instance {
            None => this.clone(),
            Some(instance) => Value::BoundMethod(Rc::new(BoundMethod {
                receiver: instance.clone(),
                target: MethodTarget::Function(this.clone()),
            })),
        }))
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<functools._lru_cache_wrapper object at {:#x}>",
            std::ptr::from_ref(self).cast::<u8>() as usize
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `functools.CacheInfo`, a named tuple.
fn info_class() -> PyResult<Class> {
    thread_local! {
        static CLASS: RefCell<Option<Class>> = const { RefCell::new(None) };
    }
    if let Some(class) = CLASS.with(|class| class.borrow().clone()) {
        return Ok(class);
    }
    let fields = ["hits", "misses", "maxsize", "currsize"].map(Sym::intern);
    let mut draft = named_tuple_draft("CacheInfo", &fields, Vec::new())?;
    draft.module = MODULE;
    match draft.finish()? {
        Value::Class(class) => {
            CLASS.with(|known| *known.borrow_mut() = Some(class.clone()));
            Ok(class)
        }
        _ => Ok(Class::builtin(ClassId::Tuple)),
    }
}
