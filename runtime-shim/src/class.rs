//! Classes and instances.

mod build;
mod ids;
mod instance;
mod objects;

pub use build::ClassBuilder;
pub use ids::ClassId;
pub use instance::Attrs;
pub(crate) use instance::{Found, find_attr, instantiate};
pub use objects::{
    ClassMethod, GenericAlias, MethodDescriptor, Property, StaticMethod, UnionType, super_,
};
pub(crate) use objects::{downcast, object, type_form};

use crate::exception::ExcData;
use crate::names::Sym;
use crate::string::Str;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::rc::Rc;

/// A class object: a builtin type or one a program declares.
#[derive(Clone)]
pub struct Class(pub(crate) Rc<ClassObj>);

pub struct ClassObj {
    pub(crate) name: Str,
    pub(crate) qualname: Str,
    /// `builtins`, `__main__`, …
    pub(crate) module: &'static str,
    pub(crate) bases: Vec<Class>,
    /// Method resolution order after this class itself.
    pub(crate) mro: Vec<Class>,
    pub(crate) attrs: RefCell<FxHashMap<Sym, Value>>,
    /// Which builtin this is, for builtin types and exceptions.
    pub(crate) kind: Option<ClassId>,
    pub(crate) is_exception: bool,
    /// Whether `attrs` or those of a base may hold a property: instances then look there before their own attributes.
    pub(crate) has_properties: Cell<bool>,
    /// How many attributes an instance had at most: room for the next one.
    pub(crate) usual_size: Cell<usize>,
}

/// An instance of a program's class, or any exception.
#[derive(Clone)]
pub struct Instance(pub(crate) Rc<InstanceObj>);

impl Drop for Instance {
    #[inline]
    fn drop(&mut self) {
        if Rc::strong_count(&self.0) == 1 {
            discard(self);
        }
    }
}

/// Nodes of a linked list are instances: their attributes are dropped without recursing.
#[inline(never)]
fn discard(instance: &mut Instance) {
    if let Some(object) = Rc::get_mut(&mut instance.0) {
        let attrs = std::mem::take(object.attrs.get_mut());
        crate::trash::dispose(crate::trash::Trash::Attributes(attrs));
    }
}

pub struct InstanceObj {
    pub(crate) class: Class,
    pub(crate) attrs: RefCell<Attrs>,
    pub(crate) exception: Option<ExcData>,
}

struct Builtins {
    by_id: Vec<Class>,
    /// Types that have no `ClassId`: iterators and the like, by name.
    internal: RefCell<FxHashMap<(&'static str, &'static str), Class>>,
}

thread_local! {
    /// Whether a property was ever assigned to a class that existed already: its subclasses do not know of it.
    static LATE_PROPERTIES: Cell<bool> = const { Cell::new(false) };
    // Never dropped: values may outlive a destructor's turn at thread exit.
    static BUILTINS: ManuallyDrop<Builtins> = ManuallyDrop::new(Builtins::new());
}

impl Builtins {
    fn new() -> Builtins {
        let mut by_id: Vec<Class> = Vec::with_capacity(ids::TABLE.len());
        for (id, name, base) in ids::TABLE {
            let bases: Vec<Class> = base
                .iter()
                .map(|base| by_id[*base as usize].clone())
                .collect();
            by_id.push(Class::assemble(name, "builtins", bases, Some(*id)));
        }
        Builtins {
            by_id,
            internal: RefCell::default(),
        }
    }
}

impl Class {
    /// The class object of a builtin type.
    pub fn builtin(id: ClassId) -> Class {
        BUILTINS.with(|builtins| builtins.by_id[id as usize].clone())
    }

    /// The class of values that have no `ClassId` of their own, such as `list_iterator`; one object per name.
    pub fn internal(name: &'static str, module: &'static str) -> Class {
        let known = BUILTINS.with(|builtins| {
            builtins
                .by_id
                .iter()
                .find(|class| module == "builtins" && class.name() == name)
                .cloned()
                .or_else(|| builtins.internal.borrow().get(&(name, module)).cloned())
        });
        if let Some(class) = known {
            return class;
        }
        let class = Class::assemble(name, module, vec![Class::builtin(ClassId::Object)], None);
        BUILTINS.with(|builtins| {
            builtins
                .internal
                .borrow_mut()
                .insert((name, module), class.clone());
        });
        class
    }

    fn assemble(
        name: &str,
        module: &'static str,
        bases: Vec<Class>,
        kind: Option<ClassId>,
    ) -> Class {
        // Builtin classes have one base, so the order is the base's own after the base.
        let mut mro = Vec::new();
        if let Some(base) = bases.first() {
            mro.push(base.clone());
            mro.extend(base.0.mro.iter().cloned());
        }
        Class(Rc::new(ClassObj {
            name: Str::new(name),
            qualname: Str::new(name),
            module,
            bases,
            mro,
            attrs: RefCell::default(),
            kind,
            is_exception: kind.is_some_and(ClassId::is_exception),
            has_properties: Cell::new(false),
            usual_size: Cell::new(0),
        }))
    }

    /// `__name__`.
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }

    /// Which builtin type or exception this is; `None` for a program's class.
    pub fn kind(&self) -> Option<ClassId> {
        self.0.kind
    }

    pub fn is(&self, other: &Class) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub fn is_subclass(&self, other: &Class) -> bool {
        self.is(other) || self.0.mro.iter().any(|class| class.is(other))
    }

    /// Whether this is the builtin `id` or derives from it.
    pub fn derives_from(&self, id: ClassId) -> bool {
        self.0.kind == Some(id) || self.0.mro.iter().any(|class| class.0.kind == Some(id))
    }

    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).cast::<u8>() as usize
    }

    /// The most derived builtin class this is or derives from.
    pub fn builtin_base(&self) -> ClassId {
        self.0
            .kind
            .or_else(|| self.0.mro.iter().find_map(|class| class.0.kind))
            .unwrap_or(ClassId::Object)
    }

    /// `module.qualname` as reprs show it: builtins go without their module.
    pub fn full_name(&self) -> String {
        match self.0.module {
            "builtins" => self.0.qualname.as_str().to_owned(),
            module => format!("{module}.{}", self.0.qualname.as_str()),
        }
    }

    /// Whether instances must look for a property before their own attributes.
    #[inline]
    pub(crate) fn has_properties(&self) -> bool {
        self.0.has_properties.get()
            || (LATE_PROPERTIES.get()
                && self.0.mro.iter().any(|class| class.0.has_properties.get()))
    }

    /// Sets an attribute of a program's class.
    pub(crate) fn set_attr(&self, name: Sym, value: Value) {
        if downcast::<Property>(&value).is_some() {
            self.0.has_properties.set(true);
            LATE_PROPERTIES.set(true);
        }
        let old = self.0.attrs.borrow_mut().insert(name, value);
        drop(old);
    }

    /// An attribute of a class after `after` in the method resolution order of `self`: what `super()` finds.
    pub(crate) fn lookup_after(&self, after: &Class, name: Sym) -> Option<Value> {
        let skip = if self.is(after) {
            0
        } else {
            self.0
                .mro
                .iter()
                .position(|class| class.is(after))
                .map_or(0, |at| at + 1)
        };
        self.0.mro[skip..]
            .iter()
            .find_map(|class| class.0.attrs.borrow().get(&name).cloned())
    }

    /// An attribute of the class or its bases, in method resolution order.
    pub fn lookup(&self, name: Sym) -> Option<Value> {
        if let Some(value) = self.0.attrs.borrow().get(&name) {
            return Some(value.clone());
        }
        self.0
            .mro
            .iter()
            .find_map(|class| class.0.attrs.borrow().get(&name).cloned())
    }
}

impl Instance {
    pub fn exception(&self) -> Option<&ExcData> {
        self.0.exception.as_ref()
    }

    pub fn class(&self) -> &Class {
        &self.0.class
    }

    pub fn is(&self, other: &Instance) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).cast::<u8>() as usize
    }
}
