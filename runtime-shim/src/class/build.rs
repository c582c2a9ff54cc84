//! Building the classes a program declares.

use super::{Class, ClassId, ClassObj};
use crate::cell::Cell;
use crate::exception::{PyResult, type_error, unsupported};
use crate::names::{Name, Sym, sym};
use crate::string::Str;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::{Cell as Flag, RefCell};
use std::rc::Rc;

/// A class statement in progress:
/// `ClassBuilder::new("Foo", "Foo", &[base])?.set(&AREA, function)?.build()?`.
pub struct ClassBuilder {
    name: &'static str,
    qualname: &'static str,
    bases: Vec<Class>,
    attrs: FxHashMap<Sym, Value>,
    annotations: Vec<(Sym, Value)>,
    cell: Option<Cell>,
}

/// Names that change how a class works in ways the runtime does not have.
const REFUSED: &[Sym] = &[
    sym::DUNDER_NEW,
    sym::DUNDER_GETATTRIBUTE,
    sym::DUNDER_SETATTR,
    sym::DUNDER_DELATTR,
    sym::DUNDER_SLOTS,
    sym::DUNDER_INIT_SUBCLASS,
    sym::DUNDER_SET_NAME,
    sym::DUNDER_CLASS_GETITEM,
    sym::DUNDER_DEL,
    sym::DUNDER_GET,
    sym::DUNDER_SET,
    sym::DUNDER_DELETE,
    sym::DUNDER_DICT,
    sym::DUNDER_CLASS,
    sym::DUNDER_INSTANCECHECK,
    sym::DUNDER_SUBCLASSCHECK,
];

impl ClassBuilder {
    /// Begins a class. `TypeError` where a base is no class, or cannot be a base.
    pub fn new(
        name: &'static str,
        qualname: &'static str,
        bases: &[Value],
    ) -> PyResult<ClassBuilder> {
        let mut classes: Vec<Class> = Vec::with_capacity(bases.len());
        for base in bases {
            let Value::Class(base) = base else {
                return Err(unsupported("a base class that is not a class"));
            };
            match base.kind() {
                None | Some(ClassId::Object) => {}
                Some(kind) if kind.is_exception() => {}
                Some(ClassId::Bool) => {
                    return Err(type_error("type 'bool' is not an acceptable base type"));
                }
                Some(kind) => {
                    return Err(unsupported(format!("a class derived from {}", kind.name())));
                }
            }
            if classes.iter().any(|known| known.is(base)) {
                return Err(type_error(format!("duplicate base class {}", base.name())));
            }
            classes.push(base.clone());
        }
        if classes.is_empty() {
            classes.push(Class::builtin(ClassId::Object));
        }
        Ok(ClassBuilder {
            name,
            qualname,
            bases: classes,
            attrs: FxHashMap::default(),
            annotations: Vec::new(),
            cell: None,
        })
    }

    /// Begins a class whose statement has keywords.
    pub fn with_keywords(
        name: &'static str,
        qualname: &'static str,
        bases: &[Value],
        keywords: &[(&Name, Value)],
    ) -> PyResult<ClassBuilder> {
        if let Some((keyword, _)) = keywords.first() {
            return Err(unsupported(format!(
                "the class keyword {}",
                keyword.sym().text()
            )));
        }
        ClassBuilder::new(name, qualname, bases)
    }

    /// Begins a class whose bases or keywords hold stars.
    pub fn with_list(
        name: &'static str,
        qualname: &'static str,
        args: crate::function::ArgList,
    ) -> PyResult<ClassBuilder> {
        let mut builder = None;
        args.with(&Value::None, |args| {
            if !args.kw.is_empty() {
                return Err(unsupported("class keywords"));
            }
            builder = Some(ClassBuilder::new(name, qualname, args.pos)?);
            Ok(Value::None)
        })?;
        match builder {
            Some(builder) => Ok(builder),
            None => ClassBuilder::new(name, qualname, &[]),
        }
    }

    /// An annotation of the class body.
    pub fn annotate(&mut self, name: &Name, value: Value) {
        let name = name.sym();
        match self
            .annotations
            .iter_mut()
            .find(|(known, _)| *known == name)
        {
            Some(slot) => slot.1 = value,
            None => self.annotations.push((name, value)),
        }
    }

    /// The variable that `super()` and `__class__` of the methods read: it is set when the class exists.
    pub fn class_cell(&mut self, cell: &Cell) {
        self.cell = Some(cell.clone());
    }

    /// The end of `except … as name` in a class body: the name is gone, whether it was bound or not.
    pub fn forget(&mut self, name: &Name) {
        self.attrs.remove(&name.sym());
    }

    /// An attribute of the class body, by a statement of the body.
    pub fn put(&mut self, name: &Name, value: Value) {
        let name = name.sym();
        if REFUSED.contains(&name) {
            // Does not return.
            let _ = unsupported(format!("a class that defines {}", name.text()));
        }
        self.attrs.insert(name, value);
    }

    /// A name of the class body, read while the body runs.
    pub fn get(&self, name: &Name) -> Option<Value> {
        self.attrs.get(&name.sym()).cloned()
    }

    /// `del` in a class body; `NameError` where the name is unset.
    pub fn del(&mut self, name: &Name) -> PyResult<()> {
        match self.attrs.remove(&name.sym()) {
            Some(_) => Ok(()),
            None => Err(crate::exception::name_error(name.sym().text())),
        }
    }

    /// The class. `TypeError` where the bases have no consistent order.
    pub fn build(mut self) -> PyResult<Value> {
        if self.attrs.contains_key(&sym::DUNDER_EQ) && !self.attrs.contains_key(&sym::DUNDER_HASH) {
            self.attrs.insert(sym::DUNDER_HASH, Value::None);
        }
        let mro = linearise(&self.bases)?;
        let is_exception = mro.iter().any(|class| class.0.is_exception);
        let has_properties = self
            .attrs
            .values()
            .any(|value| super::downcast::<super::Property>(value).is_some())
            || mro.iter().any(Class::has_properties);
        if !self.annotations.is_empty() {
            let annotations = crate::dict::Dict::new();
            for (name, value) in std::mem::take(&mut self.annotations) {
                annotations.set(Value::from(name.text()), value)?;
            }
            self.attrs
                .insert(sym::DUNDER_ANNOTATIONS, Value::Dict(annotations));
        }
        let class = Value::Class(Class(Rc::new(ClassObj {
            name: Str::new(self.name),
            qualname: Str::new(self.qualname),
            module: "__main__",
            bases: self.bases,
            mro,
            attrs: RefCell::new(self.attrs),
            kind: None,
            is_exception,
            has_properties: Flag::new(has_properties),
            usual_size: Flag::new(0),
        })));
        if let Some(cell) = &self.cell {
            cell.set(class.clone());
        }
        Ok(class)
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
