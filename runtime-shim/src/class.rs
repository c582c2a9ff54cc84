//! Classes and instances.

pub(crate) mod abstracts;
mod attrs;
pub(crate) mod base;
mod build;
mod ids;
mod instance;
pub mod native;
mod objects;
mod signature;
pub(crate) mod slots;

pub use attrs::ClassAttrs;
pub(crate) use build::is_data_descriptor;
pub use build::{BodyHook, ClassBuilder, ClassDraft};
pub use ids::ClassId;
pub use instance::Attrs;
pub(crate) use instance::{Found, create, find_attr, initialise, instantiate};
pub use native::{NativeClass, base_instance, native_instance};
pub use objects::{
    ClassMethod, GenericAlias, MappingProxy, MethodDescriptor, Property, StaticMethod, UnionType,
    super_,
};
pub(crate) use objects::{downcast, object, type_form};

use crate::exception::ExcData;
use crate::names::{Sym, sym};
use crate::string::Str;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::rc::{Rc, Weak};

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
    pub(crate) attrs: RefCell<ClassAttrs>,
    /// Which builtin this is, for builtin types and exceptions.
    pub(crate) kind: Option<ClassId>,
    pub(crate) is_exception: bool,
    /// The class of the class where that is not `type`: `ABCMeta`, `EnumType`.
    pub(crate) metaclass: Option<Class>,
    /// The declaration of a class written in Rust.
    pub(crate) native: Option<&'static native::NativeClass>,
    /// Whether `attrs` or those of a base may hold a data descriptor: instances then look there before their own
    /// attributes.
    pub(crate) has_properties: Cell<bool>,
    pub(crate) flags: Cell<Flags>,
    /// How many attributes an instance had at most: room for the next one.
    pub(crate) usual_size: Cell<usize>,
    /// What lookups by name came to; a change of this class or of a base takes the name out again.
    pub(crate) cache: RefCell<FxHashMap<Sym, Option<Value>>>,
    /// The classes that name this one as a base, for changes to reach them.
    pub(crate) subclasses: RefCell<Vec<Weak<ClassObj>>>,
}

/// Which hooks a class or one of its bases defines, so that the others cost no lookup.
#[derive(Clone, Copy, Default)]
pub(crate) struct Flags(u8);

impl Flags {
    pub(crate) const GETATTR: u8 = 1;
    pub(crate) const GETATTRIBUTE: u8 = 2;
    /// `__setattr__` or `__delattr__`.
    pub(crate) const SETATTR: u8 = 4;
    pub(crate) const DEL: u8 = 8;
    /// Instances have no `__dict__`: every class of the order has `__slots__`.
    pub(crate) const NO_DICT: u8 = 16;
    /// The class has abstract methods, so that it makes no instances.
    pub(crate) const ABSTRACT: u8 = 32;

    pub(crate) fn has(self, flag: u8) -> bool {
        self.0 & flag != 0
    }

    pub(crate) fn set(&mut self, flag: u8, on: bool) {
        if on {
            self.0 |= flag;
        } else {
            self.0 &= !flag;
        }
    }

    /// Adds what a base defines.
    pub(crate) fn inherit(&mut self, base: Flags) {
        self.0 |= base.0 & !(Flags::NO_DICT | Flags::ABSTRACT);
    }

    /// Adds what an attribute of this name means.
    pub(crate) fn note(&mut self, name: Sym) {
        self.0 |= match name {
            sym::DUNDER_GETATTR => Flags::GETATTR,
            sym::DUNDER_GETATTRIBUTE => Flags::GETATTRIBUTE,
            sym::DUNDER_SETATTR | sym::DUNDER_DELATTR => Flags::SETATTR,
            sym::DUNDER_DEL => Flags::DEL,
            _ => 0,
        };
    }
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
    pub(crate) payload: Payload,
}

/// What an instance is beside its attributes.
#[derive(Default)]
pub enum Payload {
    #[default]
    None,
    Exception(Box<ExcData>),
    /// The builtin value that an instance of a subclass of `int`, `list`, `dict`, … is.
    Base(Value),
    /// The state of a class written in Rust.
    Native(Box<dyn std::any::Any>),
}

struct Builtins {
    by_id: Vec<Class>,
    /// Types that have no `ClassId`: iterators and the like, by name.
    internal: RefCell<FxHashMap<(&'static str, &'static str), Class>>,
}

thread_local! {
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
            let mut bases = bases;
            if *id == ClassId::ExceptionGroup {
                bases.push(by_id[ClassId::Exception as usize].clone());
            }
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

    /// Makes a class the one that [`Class::internal`] gives for its name.
    pub(crate) fn known(&self, name: &'static str, module: &'static str) {
        BUILTINS.with(|builtins| {
            builtins
                .internal
                .borrow_mut()
                .insert((name, module), self.clone());
        });
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
            // `ExceptionGroup` alone has a second base, which comes before what both derive from.
            mro.extend(bases.iter().skip(1).cloned());
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
            metaclass: None,
            native: None,
            has_properties: Cell::new(false),
            flags: Cell::default(),
            usual_size: Cell::new(0),
            cache: RefCell::default(),
            subclasses: RefCell::default(),
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
    }

    /// The hooks that instances must mind.
    #[inline]
    pub(crate) fn flags(&self) -> Flags {
        self.0.flags.get()
    }

    /// Whether instances have a `__dict__`.
    pub(crate) fn has_dict(&self) -> bool {
        match self.kind() {
            Some(kind) => kind.is_exception(),
            None => !self.flags().has(Flags::NO_DICT),
        }
    }

    /// `type(cls)` where that is not `type`.
    pub fn metaclass(&self) -> Option<&Class> {
        self.0.metaclass.as_ref()
    }

    /// Sets an attribute of a class that exists.
    pub(crate) fn set_attr(&self, name: Sym, value: Value) {
        let mut flags = Flags::default();
        flags.note(name);
        let first = is_data_descriptor(&value) || name == sym::DUNDER_GETATTRIBUTE;
        let old = self.0.attrs.borrow_mut().insert(name, value);
        self.changed(name, flags, first);
        drop(old);
    }

    /// An attribute of the class itself, not of a base.
    pub(crate) fn own_attr(&self, name: Sym) -> Option<Value> {
        self.0.attrs.borrow().get(name).cloned()
    }

    /// The attributes of the class itself, in order.
    pub(crate) fn own_attrs(&self) -> Vec<(Sym, Value)> {
        let attrs = self.0.attrs.borrow();
        attrs
            .iter()
            .map(|(name, value)| (name, value.clone()))
            .collect()
    }

    /// Removes an attribute; whether it was there.
    pub(crate) fn remove_attr(&self, name: Sym) -> bool {
        let old = self.0.attrs.borrow_mut().remove(name);
        self.changed(name, Flags::default(), false);
        old.is_some()
    }

    /// Tells this class and those derived from it that an attribute is another one now.
    fn changed(&self, name: Sym, hooks: Flags, has_properties: bool) {
        let stale = self.0.cache.borrow_mut().remove(&name);
        drop(stale);
        let mut flags = self.0.flags.get();
        flags.inherit(hooks);
        self.0.flags.set(flags);
        if has_properties {
            self.0.has_properties.set(true);
        }
        let derived: Vec<Class> = self
            .0
            .subclasses
            .borrow()
            .iter()
            .filter_map(Weak::upgrade)
            .map(Class)
            .collect();
        for class in derived {
            class.changed(name, hooks, has_properties);
        }
    }

    /// Makes a new class known to its bases.
    pub(crate) fn register(&self) {
        for base in &self.0.bases {
            let mut known = base.0.subclasses.borrow_mut();
            // Classes made in a loop come and go.
            if known.len() == known.capacity() {
                known.retain(|class| class.strong_count() > 0);
            }
            known.push(Rc::downgrade(&self.0));
        }
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
            .find_map(|class| class.0.attrs.borrow().get(name).cloned())
    }

    /// An attribute of the class or its bases, in method resolution order.
    pub fn lookup(&self, name: Sym) -> Option<Value> {
        if let Some(found) = self.0.cache.borrow().get(&name) {
            return found.clone();
        }
        let found = self.search(name);
        let old = self.0.cache.borrow_mut().insert(name, found.clone());
        drop(old);
        found
    }

    fn search(&self, name: Sym) -> Option<Value> {
        if let Some(value) = self.0.attrs.borrow().get(name) {
            return Some(value.clone());
        }
        self.0
            .mro
            .iter()
            .find_map(|class| class.0.attrs.borrow().get(name).cloned())
    }
}

impl Instance {
    pub fn exception(&self) -> Option<&ExcData> {
        match &self.0.payload {
            Payload::Exception(data) => Some(data),
            _ => None,
        }
    }

    /// The builtin value that an instance of a subclass of `int`, `list`, … is.
    #[inline]
    pub fn base_value(&self) -> Option<&Value> {
        match &self.0.payload {
            Payload::Base(value) => Some(value),
            _ => None,
        }
    }

    /// The state of an instance of a class written in Rust, if it is of this type.
    pub fn native<T: 'static>(&self) -> Option<&T> {
        match &self.0.payload {
            Payload::Native(state) => state.downcast_ref(),
            _ => None,
        }
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
