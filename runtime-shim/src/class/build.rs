//! Building classes: the statement in progress, and the class it becomes.

use super::attrs::ClassAttrs;
use super::native::{NativeClass, NativeSubclassed};
use super::{Class, ClassId, ClassMethod, ClassObj, StaticMethod, object};
use crate::args::Args;
use crate::cell::Cell;
use crate::dict::Dict;
use crate::exception::{PyResult, runtime_error, type_error, unsupported};
use crate::function::ArgList;
use crate::names::{Name, Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::Value;
use std::cell::{Cell as Flag, RefCell};
use std::rc::Rc;

/// What a class statement collected. Native classes see and change it when a program derives from them.
pub struct ClassDraft {
    pub name: Str,
    pub qualname: Str,
    pub module: &'static str,
    pub bases: Vec<Class>,
    /// The bases as written, where one of them stood for others (`Generic[T]`).
    pub original_bases: Option<Vec<Value>>,
    /// Keywords of the statement that nobody has taken yet, without `metaclass`.
    pub keywords: Vec<(Sym, Value)>,
    pub attrs: ClassAttrs,
    /// Annotated names of the body, in order.
    pub annotations: Vec<(Sym, Value)>,
    pub metaclass: Option<Class>,
    pub(crate) native: Option<&'static NativeClass>,
    /// Minds what the body assigns, where a native class asks for it.
    pub(crate) body: Option<Box<dyn BodyHook>>,
    /// Runs when the class object exists, before `__init_subclass__`.
    pub(crate) made: Option<MadeHook>,
    /// The variable that `super()` and `__class__` of the methods read.
    cell: Option<Cell>,
}

/// What runs when a class object exists.
pub(crate) type MadeHook = Box<dyn FnOnce(&Class) -> PyResult<()>>;

/// The namespace of a class statement whose native base minds what is assigned: what `__prepare__` gives in CPython.
pub trait BodyHook {
    /// The name and the value to store; `known` reads what the body assigned before.
    fn put(
        &mut self,
        name: Sym,
        value: Value,
        known: &dyn Fn(Sym) -> Option<Value>,
    ) -> PyResult<(Sym, Value)>;

    fn as_any(&self) -> &dyn std::any::Any;
}

impl ClassDraft {
    /// A draft for a class of the runtime's own.
    pub(crate) fn native(name: &str, module: &'static str, bases: Vec<Class>) -> ClassDraft {
        ClassDraft {
            name: Str::new(name),
            qualname: Str::new(name),
            module,
            bases: or_object(bases),
            original_bases: None,
            keywords: Vec::new(),
            attrs: ClassAttrs::default(),
            annotations: Vec::new(),
            metaclass: None,
            native: None,
            body: None,
            made: None,
            cell: None,
        }
    }

    /// A draft for a class made at run time, by `type(…)` or a function such as `make_dataclass`.
    pub fn dynamic(name: &str, bases: &[Value]) -> PyResult<ClassDraft> {
        let (bases, original_bases) = resolve_bases(bases)?;
        Ok(ClassDraft {
            module: "__main__",
            original_bases,
            ..ClassDraft::native(name, "__main__", bases)
        })
    }

    pub fn get(&self, name: Sym) -> Option<&Value> {
        self.attrs.get(name)
    }

    pub fn set(&mut self, name: Sym, value: Value) {
        let old = self.attrs.insert(name, value);
        drop(old);
    }

    /// Begins the body: a native base may mind what it assigns.
    pub(crate) fn begin_body(&mut self) -> PyResult<()> {
        let hook = self
            .bases
            .iter()
            .flat_map(|base| std::iter::once(base).chain(&base.0.mro))
            .find_map(|class| class.0.native.and_then(|native| native.body));
        if let Some(hook) = hook {
            self.body = Some(hook(self.name.as_str(), &self.bases)?);
        }
        Ok(())
    }

    /// An assignment of the body.
    pub(crate) fn put(&mut self, name: Sym, value: Value) -> PyResult<()> {
        let (name, value) = match &mut self.body {
            None => (name, value),
            Some(body) => {
                let attrs = &self.attrs;
                body.put(name, value, &|name| attrs.get(name).cloned())?
            }
        };
        self.set(name, value);
        Ok(())
    }

    /// The draft of a class that exists, with other attributes: for decorators that make a class anew.
    pub(crate) fn again(class: &Class, attrs: Vec<(Sym, Value)>) -> ClassDraft {
        let name = class.name();
        let mut draft = ClassDraft::native(name, class.0.module, class.0.bases.clone());
        draft.qualname = class.0.qualname.clone();
        draft.metaclass = class.metaclass().cloned();
        for (name, value) in attrs {
            draft.set(name, value);
        }
        draft
    }

    /// Takes a keyword of the statement.
    pub fn take_keyword(&mut self, name: &str) -> Option<Value> {
        let at = self
            .keywords
            .iter()
            .position(|(known, _)| known.text() == name)?;
        Some(self.keywords.remove(at).1)
    }

    /// A native class, whose declaration holds no mistake a program could see.
    pub(crate) fn finish_native(self) -> Class {
        let mro = linearise(&self.bases).unwrap_or_default();
        let class = self.assemble(mro);
        let names = match class.metaclass() {
            Some(_) => super::abstracts::abstract_names(&class),
            None => Vec::new(),
        };
        if !names.is_empty() {
            let mut flags = class.0.flags.get();
            flags.set(super::Flags::ABSTRACT, true);
            class.0.flags.set(flags);
            let names = names.iter().map(|name| Value::from(name.text())).collect();
            // Texts neither hash nor compare through code of the program.
            if let Ok(names) = crate::set::Set::from_values(names) {
                let mut attrs = class.0.attrs.borrow_mut();
                attrs.insert(sym::DUNDER_ABSTRACTMETHODS, Value::FrozenSet(names));
            }
        }
        class
    }

    fn assemble(mut self, mro: Vec<Class>) -> Class {
        let metaclass = self
            .metaclass
            .take()
            .or_else(|| mro.iter().find_map(|class| class.0.metaclass.clone()));
        let has_properties = self
            .attrs
            .iter()
            .any(|(_, value)| is_data_descriptor(value))
            || mro.iter().any(|class| class.0.has_properties.get());
        let mut flags = super::Flags::default();
        for class in &mro {
            flags.inherit(class.0.flags.get());
        }
        for (name, _) in self.attrs.iter() {
            flags.note(name);
        }
        let own = match self.native {
            Some(native) => !native.has_dict,
            None => self.attrs.get(sym::DUNDER_SLOTS).is_some_and(|slots| {
                slot_names(slots).is_ok_and(|names| names.iter().all(|n| n.text() != "__dict__"))
            }),
        };
        let no_dict = own
            && mro.iter().all(|class| match class.kind() {
                Some(kind) => !kind.is_exception(),
                None => class.0.flags.get().has(super::Flags::NO_DICT),
            });
        flags.set(super::Flags::NO_DICT, no_dict);
        let has_properties = has_properties || flags.has(super::Flags::GETATTRIBUTE);
        let class = Class(Rc::new(ClassObj {
            name: self.name,
            qualname: self.qualname,
            module: self.module,
            is_exception: mro.iter().any(|class| class.0.is_exception),
            bases: self.bases,
            mro,
            attrs: RefCell::new(self.attrs),
            kind: None,
            metaclass,
            native: self.native,
            has_properties: Flag::new(has_properties),
            flags: Flag::new(flags),
            usual_size: Flag::new(0),
            cache: RefCell::default(),
            subclasses: RefCell::default(),
        }));
        class.register();
        class
    }

    /// Makes the class: method resolution order, `__set_name__`, `__init_subclass__`.
    ///
    /// # Errors
    /// `TypeError` where the bases do not fit, whatever the hooks raise.
    pub fn finish(mut self) -> PyResult<Value> {
        let mro = linearise(&self.bases)?;
        check_layout(&self.bases)?;
        self.prepare()?;
        let hooks: Vec<NativeSubclassed> = hooks(&mro);
        for hook in hooks {
            if let Some(class) = hook(&mut self)? {
                return Ok(class);
            }
        }
        self.complete(mro)
    }

    /// The last part of [`ClassDraft::finish`], for hooks that make the class themselves.
    pub fn complete_from_hook(self) -> PyResult<Value> {
        let mro = linearise(&self.bases)?;
        self.complete(mro)
    }

    fn complete(mut self, mro: Vec<Class>) -> PyResult<Value> {
        let keywords = std::mem::take(&mut self.keywords);
        let (cell, made) = (self.cell.take(), self.made.take());
        let class = self.assemble(mro);
        super::abstracts::update(&class)?;
        let value = Value::Class(class.clone());
        if let Some(cell) = &cell {
            cell.set(value.clone());
        }
        let members: Vec<(Sym, Value)> = {
            let attrs = class.0.attrs.borrow();
            attrs
                .iter()
                .map(|(name, value)| (name, value.clone()))
                .collect()
        };
        for (name, member) in members {
            set_name(&value, &class, name, &member)?;
        }
        if let Some(made) = made {
            made(&class)?;
        }
        init_subclass(&class, &keywords)?;
        Ok(value)
    }

    /// What the class statement itself adds to the body's names.
    fn prepare(&mut self) -> PyResult<()> {
        if self.attrs.contains(sym::DUNDER_EQ) && !self.attrs.contains(sym::DUNDER_HASH) {
            self.set(sym::DUNDER_HASH, Value::None);
        }
        for name in [sym::DUNDER_INIT_SUBCLASS, sym::DUNDER_CLASS_GETITEM] {
            if let Some(Value::Function(_)) = self.attrs.get(name)
                && let Some(function) = self.attrs.get(name).cloned()
            {
                self.set(name, object(ClassMethod(function)));
            }
        }
        if let Some(Value::Function(_)) = self.attrs.get(sym::DUNDER_NEW)
            && let Some(function) = self.attrs.get(sym::DUNDER_NEW).cloned()
        {
            self.set(sym::DUNDER_NEW, object(StaticMethod(function)));
        }
        if !self.annotations.is_empty() {
            let annotations = Dict::new();
            for (name, value) in &self.annotations {
                annotations.set(Value::from(name.text()), value.clone())?;
            }
            self.set(sym::DUNDER_ANNOTATIONS, Value::Dict(annotations));
        }
        if let Some(bases) = &self.original_bases {
            let bases = Value::Tuple(Tuple::new(bases.clone()));
            self.set(Sym::intern("__orig_bases__"), bases);
        }
        self.prepare_slots()
    }

    fn prepare_slots(&mut self) -> PyResult<()> {
        let Some(slots) = self.attrs.get(sym::DUNDER_SLOTS).cloned() else {
            return Ok(());
        };
        let names = slot_names(&slots)?;
        let kind = self.bases.first().map_or(ClassId::Object, |base| {
            let mut kinds = self.bases.iter().map(Class::builtin_base);
            kinds
                .find(|kind| *kind != ClassId::Object)
                .unwrap_or_else(|| base.builtin_base())
        });
        if !names.is_empty() && matches!(kind, ClassId::Int | ClassId::Tuple | ClassId::Bytes) {
            return Err(type_error(format!(
                "nonempty __slots__ not supported for subtype of '{}'",
                self.bases.first().map_or("object", |base| base.name())
            )));
        }
        for name in names {
            let text = name.text();
            if !text.starts_with(|c: char| c == '_' || c.is_alphabetic())
                || !text.chars().all(|c| c == '_' || c.is_alphanumeric())
            {
                return Err(type_error("__slots__ must be identifiers"));
            }
            if text == "__dict__" && self.bases.iter().any(Class::has_dict) {
                return Err(type_error("__dict__ slot disallowed: we already got one"));
            }
            if matches!(text, "__dict__" | "__weakref__") {
                continue;
            }
            let name = mangled(self.name.as_str(), name);
            if self.attrs.contains(name) {
                return Err(crate::exception::value_error(format!(
                    "'{}' in __slots__ conflicts with class variable",
                    name.text()
                )));
            }
            let member = super::slots::member(name, &self.name);
            self.set(name, member);
        }
        Ok(())
    }
}

/// The names in `__slots__`: a text is one name.
pub(crate) fn slot_names(slots: &Value) -> PyResult<Vec<Sym>> {
    if let Value::Str(name) = slots {
        return Ok(vec![Sym::intern(name.as_str())]);
    }
    let mut names = Vec::new();
    let it = crate::iter::iter(slots)?;
    while let Some(name) = it.next()? {
        let Value::Str(name) = &name else {
            return Err(type_error(format!(
                "__slots__ items must be strings, not '{}'",
                ops::type_name(&name)
            )));
        };
        names.push(Sym::intern(name.as_str()));
    }
    Ok(names)
}

/// Private names of a class body carry the class's name.
fn mangled(class: &str, name: Sym) -> Sym {
    let text = name.text();
    let class = class.trim_start_matches('_');
    if text.starts_with("__") && !text.ends_with("__") && !class.is_empty() {
        return Sym::intern(&format!("_{class}{text}"));
    }
    name
}

/// Whether a class attribute comes before the attributes of an instance.
pub(crate) fn is_data_descriptor(value: &Value) -> bool {
    match value {
        Value::Object(object) => object.is_data_descriptor(),
        Value::Instance(instance) => {
            let class = instance.class();
            class.lookup(sym::DUNDER_SET).is_some() || class.lookup(sym::DUNDER_DELETE).is_some()
        }
        _ => false,
    }
}

/// The native hooks of the order, nearest first, each once.
fn hooks(mro: &[Class]) -> Vec<NativeSubclassed> {
    mro.iter()
        .filter_map(|class| class.0.native.and_then(|native| native.subclassed))
        .collect()
}

fn set_name(owner: &Value, class: &Class, name: Sym, member: &Value) -> PyResult<()> {
    match member {
        Value::Object(object) => match object.set_name(class, name) {
            Some(result) => result,
            None => Ok(()),
        },
        Value::Instance(instance) => {
            let Some(hook) = instance.class().lookup(sym::DUNDER_SET_NAME) else {
                return Ok(());
            };
            let bound = ops::bind_attr(&hook, instance)?;
            match ops::call(&bound, &[owner.clone(), Value::from(name.text())]) {
                Ok(_) => Ok(()),
                Err(cause) => {
                    let error = runtime_error(format!(
                        "Error calling __set_name__ on '{}' instance '{}' in '{}'",
                        instance.class().name(),
                        name.text(),
                        class.name()
                    ));
                    if let Some(data) = error.data() {
                        data.cause.replace(Some(cause.clone()));
                        data.context.replace(Some(cause));
                        data.suppress_context.set(true);
                    }
                    Err(error)
                }
            }
        }
        _ => Ok(()),
    }
}

/// `super(cls, cls).__init_subclass__(**keywords)`
fn init_subclass(class: &Class, keywords: &[(Sym, Value)]) -> PyResult<()> {
    let hook = class.0.mro.iter().find_map(|base| {
        base.0
            .attrs
            .borrow()
            .get(sym::DUNDER_INIT_SUBCLASS)
            .cloned()
    });
    match hook {
        Some(hook) => {
            let bound = ops::bind_class_attr(&hook, class)?;
            ops::call_args(&bound, Args::new(&[], keywords)).map(drop)
        }
        None if keywords.is_empty() => Ok(()),
        None => Err(type_error(format!(
            "{}.__init_subclass__() takes no keyword arguments",
            class.name()
        ))),
    }
}

fn or_object(mut bases: Vec<Class>) -> Vec<Class> {
    if bases.is_empty() {
        bases.push(Class::builtin(ClassId::Object));
    }
    bases
}

/// The classes a class statement derives from, and the bases as written where those differ.
fn resolve_bases(bases: &[Value]) -> PyResult<(Vec<Class>, Option<Vec<Value>>)> {
    let mut classes: Vec<Class> = Vec::with_capacity(bases.len());
    let mut replaced = false;
    for base in bases {
        let mut found = Vec::new();
        match base {
            Value::Class(class) => found.push(class.clone()),
            Value::Object(object) => match object.mro_entries(bases) {
                Some(entries) => {
                    replaced = true;
                    for entry in entries? {
                        match entry {
                            Value::Class(class) => found.push(class),
                            other => return Err(not_a_base(&other)),
                        }
                    }
                }
                None => return Err(not_a_base(base)),
            },
            other => return Err(not_a_base(other)),
        }
        for class in found {
            if let Some(kind) = class.kind() {
                check_base(kind)?;
            }
            if classes.iter().any(|known| known.is(&class)) {
                if replaced {
                    continue;
                }
                return Err(type_error(format!("duplicate base class {}", class.name())));
            }
            classes.push(class);
        }
    }
    Ok((or_object(classes), replaced.then(|| bases.to_vec())))
}

#[cold]
fn not_a_base(base: &Value) -> crate::exception::Exc {
    // CPython calls the base's own class with three arguments.
    match base {
        Value::None => return type_error("NoneType takes no arguments"),
        Value::Int(_) | Value::Big(_) => {
            return type_error("int() takes at most 2 arguments (3 given)");
        }
        _ => {}
    }
    let _ = unsupported(format!(
        "a base class that is not a class but '{}'",
        ops::type_name(base)
    ));
    type_error("bases must be types")
}

fn check_base(kind: ClassId) -> PyResult<()> {
    match kind {
        ClassId::Object
        | ClassId::Int
        | ClassId::Float
        | ClassId::Complex
        | ClassId::Str
        | ClassId::Bytes
        | ClassId::ByteArray
        | ClassId::List
        | ClassId::Tuple
        | ClassId::Dict
        | ClassId::Set
        | ClassId::FrozenSet => Ok(()),
        ClassId::Type => Err(unsupported("a metaclass written in the program")),
        ClassId::Property | ClassId::StaticMethod | ClassId::ClassMethod | ClassId::Super => {
            Err(unsupported(format!("a class derived from {}", kind.name())))
        }
        kind if kind.is_exception() => Ok(()),
        kind => Err(type_error(format!(
            "type '{}' is not an acceptable base type",
            kind.name()
        ))),
    }
}

/// Two bases that are built on different builtin values cannot be combined.
fn check_layout(bases: &[Class]) -> PyResult<()> {
    // Each class with slots of its own adds to the storage; of two such bases one must extend the other.
    let mut extended: Option<Class> = None;
    for base in bases {
        let Some(solid) = with_slots(base) else {
            continue;
        };
        extended = match extended {
            Some(known) if known.is_subclass(&solid) => Some(known),
            Some(known) if !solid.is_subclass(&known) => {
                return Err(type_error("multiple bases have instance lay-out conflict"));
            }
            _ => Some(solid),
        };
    }
    let mut layout: Option<ClassId> = None;
    for base in bases {
        let id = layout_of(base);
        if id == ClassId::Object {
            continue;
        }
        layout = match layout {
            None => Some(id),
            Some(known) if known.derives_from(id) => Some(known),
            Some(known) if id.derives_from(known) => Some(id),
            Some(_) => {
                return Err(type_error("multiple bases have instance lay-out conflict"));
            }
        };
    }
    Ok(())
}

/// The nearest class of the order that has slots of its own.
fn with_slots(class: &Class) -> Option<Class> {
    let chain = std::iter::once(class).chain(&class.0.mro);
    chain
        .filter(|class| class.0.native.is_none())
        .find(|class| {
            class
                .0
                .attrs
                .borrow()
                .iter()
                .any(|(_, value)| super::slots::is_member(value))
        })
        .cloned()
}

/// The builtin type whose storage instances of a class have; exceptions without members of their own share one.
fn layout_of(class: &Class) -> ClassId {
    let id = class.builtin_base();
    if !id.is_exception() {
        return id;
    }
    for with_members in [
        ClassId::SyntaxError,
        ClassId::OSError,
        ClassId::UnicodeDecodeError,
        ClassId::UnicodeEncodeError,
        ClassId::UnicodeTranslateError,
        ClassId::ImportError,
        ClassId::AttributeError,
        ClassId::NameError,
        ClassId::StopIteration,
        ClassId::SystemExit,
        ClassId::BaseExceptionGroup,
    ] {
        if id.derives_from(with_members) {
            return with_members;
        }
    }
    ClassId::BaseException
}

/// A class statement in progress:
/// `ClassBuilder::new("Foo", "Foo", &[base])?`, `.put(&AREA, function)`, …, `.build()?`.
pub struct ClassBuilder {
    draft: ClassDraft,
}

impl ClassBuilder {
    /// Begins a class. `TypeError` where a base is no class, or cannot be a base.
    pub fn new(
        name: &'static str,
        qualname: &'static str,
        bases: &[Value],
    ) -> PyResult<ClassBuilder> {
        ClassBuilder::begin(name, qualname, bases, &[])
    }

    /// Begins a class whose statement has keywords.
    pub fn with_keywords(
        name: &'static str,
        qualname: &'static str,
        bases: &[Value],
        keywords: &[(&Name, Value)],
    ) -> PyResult<ClassBuilder> {
        let keywords: Vec<(Sym, Value)> = keywords
            .iter()
            .map(|(name, value)| (name.sym(), value.clone()))
            .collect();
        ClassBuilder::begin(name, qualname, bases, &keywords)
    }

    /// Begins a class whose bases or keywords hold stars.
    pub fn with_list(
        name: &'static str,
        qualname: &'static str,
        args: ArgList,
    ) -> PyResult<ClassBuilder> {
        let mut builder = None;
        args.with(&Value::None, |args| {
            builder = Some(ClassBuilder::begin(name, qualname, args.pos, args.kw)?);
            Ok(Value::None)
        })?;
        match builder {
            Some(builder) => Ok(builder),
            None => ClassBuilder::new(name, qualname, &[]),
        }
    }

    fn begin(
        name: &'static str,
        qualname: &'static str,
        bases: &[Value],
        keywords: &[(Sym, Value)],
    ) -> PyResult<ClassBuilder> {
        let mut draft = ClassDraft::dynamic(name, bases)?;
        draft.qualname = Str::new(qualname);
        draft.keywords = keywords.to_vec();
        if let Some(metaclass) = draft.take_keyword("metaclass") {
            match metaclass {
                Value::Class(class) if class.kind() == Some(ClassId::Type) => {}
                Value::Class(class) if class.0.native.is_some() => draft.metaclass = Some(class),
                _ => return Err(unsupported("a metaclass written in the program")),
            }
        }
        draft.begin_body()?;
        Ok(ClassBuilder { draft })
    }

    /// An annotation of the class body.
    pub fn annotate(&mut self, name: &Name, value: Value) {
        let name = name.sym();
        match self
            .draft
            .annotations
            .iter_mut()
            .find(|(known, _)| *known == name)
        {
            Some(slot) => slot.1 = value,
            None => self.draft.annotations.push((name, value)),
        }
    }

    /// The variable that `super()` and `__class__` of the methods read: it is set when the class exists.
    pub fn class_cell(&mut self, cell: &Cell) {
        self.draft.cell = Some(cell.clone());
    }

    /// An attribute of the class body, by a statement of the body. Raises what the metaclass says of it.
    pub fn put(&mut self, name: &Name, value: Value) -> PyResult<()> {
        self.draft.put(name.sym(), value)
    }

    /// A name of the class body, read while the body runs.
    pub fn get(&self, name: &Name) -> Option<Value> {
        self.draft.attrs.get(name.sym()).cloned()
    }

    /// `del` in a class body; `NameError` where the name is unset.
    pub fn del(&mut self, name: &Name) -> PyResult<()> {
        match self.draft.attrs.remove(name.sym()) {
            Some(_) => Ok(()),
            None => Err(crate::exception::name_error(name.sym().text())),
        }
    }

    /// The end of `except … as name` in a class body: the name is gone, whether it was bound or not.
    pub fn forget(&mut self, name: &Name) {
        let old = self.draft.attrs.remove(name.sym());
        drop(old);
    }

    /// The class. `TypeError` where the bases have no consistent order; whatever `__set_name__` and
    /// `__init_subclass__` raise.
    pub fn build(mut self) -> PyResult<Value> {
        if let Some(qualname) = self.draft.attrs.remove(sym::DUNDER_QUALNAME) {
            match qualname {
                Value::Str(text) => self.draft.qualname = text,
                other => {
                    return Err(type_error(format!(
                        "type __qualname__ must be a str, not {}",
                        ops::type_name(&other)
                    )));
                }
            }
        }
        self.draft.finish()
    }
}

/// C3: the method resolution order after the class itself.
fn linearise(bases: &[Class]) -> PyResult<Vec<Class>> {
    let mut lists: Vec<Vec<Class>> = bases
        .iter()
        .map(|base| {
            std::iter::once(base.clone())
                .chain(base.0.mro.iter().cloned())
                .collect()
        })
        .collect();
    lists.push(bases.to_vec());
    let mut order = Vec::new();
    loop {
        lists.retain(|list| !list.is_empty());
        if lists.is_empty() {
            return Ok(order);
        }
        let head = lists
            .iter()
            .filter_map(|list| list.first())
            .find(|head| {
                !lists
                    .iter()
                    .any(|list| list.iter().skip(1).any(|class| class.is(head)))
            })
            .cloned();
        let Some(head) = head else {
            let mut names: Vec<&str> = Vec::new();
            for list in &lists {
                if let Some(first) = list.first()
                    && !names.contains(&first.name())
                {
                    names.push(first.name());
                }
            }
            return Err(type_error(format!(
                "Cannot create a consistent method resolution\norder (MRO) for bases {}",
                names.join(", ")
            )));
        };
        for list in &mut lists {
            if list.first().is_some_and(|first| first.is(&head)) {
                list.remove(0);
            }
        }
        order.push(head);
    }
}
