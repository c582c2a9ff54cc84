//! The objects around classes: properties, static and class methods, `super`, unions, generic aliases.

use super::{Class, ClassId, Instance};
use crate::args::Args;
use crate::exception::{PyResult, attribute_error, type_error, unsupported};
use crate::function::{BoundMethod, MethodTarget, with_receiver};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::tuple::Tuple;
use crate::value::{Object, Value};
use std::any::Any;
use std::rc::Rc;

/// Wraps a rarer object as a value.
pub(crate) fn object(inner: impl Object + 'static) -> Value {
    Value::Object(Rc::new(Box::new(inner)))
}

/// The rarer object of type `T` in a value.
pub(crate) fn downcast<T: 'static>(value: &Value) -> Option<&T> {
    match value {
        Value::Object(inner) => inner.as_any().downcast_ref(),
        _ => None,
    }
}

fn address_of(value: &dyn Any) -> usize {
    std::ptr::from_ref(value).cast::<u8>() as usize
}

/// `property(fget, fset, fdel, doc)`; a missing function is `Value::None`.
pub struct Property {
    pub get: Value,
    pub set: Value,
    pub del: Value,
    pub doc: Value,
    /// The name it was bound to in a class body, for messages.
    pub name: std::cell::Cell<Option<Sym>>,
}

impl Property {
    /// Reads the property.
    pub(crate) fn read(&self, receiver: &Value) -> PyResult<Value> {
        if matches!(self.get, Value::None) {
            return Err(self.missing(receiver, "getter"));
        }
        ops::call(&self.get, std::slice::from_ref(receiver))
    }

    pub(crate) fn write(&self, receiver: &Value, value: Value) -> PyResult<()> {
        if matches!(self.set, Value::None) {
            return Err(self.missing(receiver, "setter"));
        }
        ops::call(&self.set, &[receiver.clone(), value]).map(drop)
    }

    pub(crate) fn remove(&self, receiver: &Value) -> PyResult<()> {
        if matches!(self.del, Value::None) {
            return Err(self.missing(receiver, "deleter"));
        }
        ops::call(&self.del, std::slice::from_ref(receiver)).map(drop)
    }

    #[cold]
    fn missing(&self, receiver: &Value, what: &str) -> crate::exception::Exc {
        let class = ops::class_of(receiver);
        let class = class.0.qualname.as_str();
        attribute_error(match self.name.get() {
            Some(name) => format!(
                "property '{}' of '{class}' object has no {what}",
                name.text()
            ),
            None => format!("property of '{class}' object has no {what}"),
        })
    }

    fn copy(&self) -> Property {
        Property {
            get: self.get.clone(),
            set: self.set.clone(),
            del: self.del.clone(),
            doc: self.doc.clone(),
            name: self.name.clone(),
        }
    }
}

impl Object for Property {
    fn class(&self) -> Class {
        Class::builtin(ClassId::Property)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(Some(match name {
            sym::FGET => self.get.clone(),
            sym::FSET => self.set.clone(),
            sym::FDEL => self.del.clone(),
            sym::DUNDER_DOC => self.doc.clone(),
            sym::DUNDER_ISABSTRACTMETHOD => Value::Bool(
                [&self.get, &self.set, &self.del]
                    .into_iter()
                    .any(super::abstracts::is_abstract),
            ),
            _ => return Ok(None),
        }))
    }

    fn has_method(&self, name: Sym) -> bool {
        matches!(name, sym::GETTER | sym::SETTER | sym::DELETER)
    }

    fn descr_get(
        &self,
        this: &Value,
        instance: Option<&Value>,
        _owner: &Class,
    ) -> Option<PyResult<Value>> {
        Some(match instance {
            None => Ok(this.clone()),
            Some(instance) => self.read(instance),
        })
    }

    fn descr_set(&self, instance: &Value, value: Option<Value>) -> Option<PyResult<()>> {
        Some(match value {
            Some(value) => self.write(instance, value),
            None => self.remove(instance),
        })
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn set_name(&self, _owner: &Class, name: Sym) -> Option<PyResult<()>> {
        self.name.set(Some(name));
        Some(Ok(()))
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        if !self.has_method(name) {
            return None;
        }
        Some(
            args.one(&format!("property.{}", name.text()))
                .map(|function| {
                    let mut copy = self.copy();
                    match name {
                        sym::GETTER => copy.get = function.clone(),
                        sym::SETTER => copy.set = function.clone(),
                        _ => copy.del = function.clone(),
                    }
                    object(copy)
                }),
        )
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<property object at {:#x}>",
            address_of(self)
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

macro_rules! wrapper {
    ($(#[$doc:meta])* $name:ident, $id:ident, $text:literal) => {
        $(#[$doc])*
        pub struct $name(pub Value);

        impl Object for $name {
            fn class(&self) -> Class {
                Class::builtin(ClassId::$id)
            }

            fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
                match name {
                    sym::DUNDER_FUNC | sym::DUNDER_WRAPPED => Ok(Some(self.0.clone())),
                    sym::DUNDER_NAME | sym::DUNDER_QUALNAME | sym::DUNDER_DOC | sym::DUNDER_MODULE => {
                        ops::get_attr_sym(&self.0, name).map(Some)
                    }
                    sym::DUNDER_ISABSTRACTMETHOD => {
                        Ok(Some(Value::Bool(super::abstracts::is_abstract(&self.0))))
                    }
                    _ => Ok(None),
                }
            }

            fn repr(&self) -> PyResult<Str> {
                Ok(Str::from_string(format!(concat!("<", $text, "({})>"), ops::repr(&self.0)?.as_str())))
            }

            fn call(&self, args: Args) -> Option<PyResult<Value>> {
                self.call_wrapped(args)
            }

            fn descr_get(
                &self,
                _this: &Value,
                _instance: Option<&Value>,
                owner: &Class,
            ) -> Option<PyResult<Value>> {
                Some(self.bind(owner))
            }

            fn as_any(&self) -> &dyn Any {
                self
            }
        }
    };
}

wrapper!(
    /// `staticmethod(function)`
    StaticMethod,
    StaticMethod,
    "staticmethod"
);
wrapper!(
    /// `classmethod(function)`
    ClassMethod,
    ClassMethod,
    "classmethod"
);

impl StaticMethod {
    fn call_wrapped(&self, args: Args) -> Option<PyResult<Value>> {
        Some(ops::call_args(&self.0, args))
    }

    fn bind(&self, _owner: &Class) -> PyResult<Value> {
        Ok(self.0.clone())
    }
}

impl ClassMethod {
    /// CPython 3.11 lets a class method wrap another descriptor, such as a property.
    fn bind(&self, owner: &Class) -> PyResult<Value> {
        let class = Value::Class(owner.clone());
        if let Value::Object(object) = &self.0
            && let Some(found) = object.descr_get(&self.0, Some(&class), owner)
        {
            return found;
        }
        Ok(Value::BoundMethod(Rc::new(BoundMethod {
            receiver: class,
            target: MethodTarget::Function(self.0.clone()),
        })))
    }

    fn call_wrapped(&self, _args: Args) -> Option<PyResult<Value>> {
        None
    }
}

/// `super()`: looks attributes up after `class` in the order of the receiver's class.
pub(crate) struct Super {
    pub(crate) class: Class,
    /// An instance, or a class inside a class method.
    pub(crate) receiver: Value,
}

/// `super()` in a method of `class` whose first parameter is `receiver`.
pub fn super_(class: &Value, receiver: &Value) -> PyResult<Value> {
    let Value::Class(class) = class else {
        return Err(type_error(format!(
            "super() argument 1 must be a type, not {}",
            ops::type_name(class)
        )));
    };
    let fits = match receiver {
        Value::Class(receiver) => receiver.is_subclass(class),
        other => ops::class_of(other).is_subclass(class),
    };
    if !fits {
        return Err(type_error(
            "super(type, obj): obj must be an instance or subtype of type",
        ));
    }
    Ok(object(Super {
        class: class.clone(),
        receiver: receiver.clone(),
    }))
}

impl Super {
    fn start(&self) -> Class {
        match &self.receiver {
            Value::Class(class) => class.clone(),
            other => ops::class_of(other),
        }
    }

    fn find(&self, name: Sym) -> Option<Value> {
        let found = self.start().lookup_after(&self.class, name);
        if found.is_none() && name == sym::DUNDER_NEW {
            let kind = self.start().builtin_base();
            return Some(object(super::base::BuiltinNew(kind)));
        }
        if found.is_none() && name == sym::DUNDER_INIT_SUBCLASS {
            return Some(object(super::base::InitSubclass(self.start())));
        }
        found
    }
}

impl Object for Super {
    fn class(&self) -> Class {
        Class::builtin(ClassId::Super)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        let Some(found) = self.find(name) else {
            if let Value::Instance(instance) = &self.receiver
                && ops::has_object_method(instance, name)
            {
                return Ok(Some(Value::BoundMethod(Rc::new(BoundMethod {
                    receiver: object(ObjectView(instance.clone())),
                    target: MethodTarget::Builtin(name),
                }))));
            }
            return Ok(None);
        };
        match &self.receiver {
            Value::Class(class) => ops::bind_class_attr(&found, class).map(Some),
            Value::Instance(instance) => ops::bind_attr(&found, instance).map(Some),
            _ => Ok(Some(found)),
        }
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        match (&self.receiver, self.find(name)) {
            (Value::Instance(_), Some(Value::Function(function))) => {
                Some(with_receiver(&self.receiver, args, |args| {
                    function.call(args)
                }))
            }
            (Value::Instance(instance), None) => ops::object_method(instance, name, args),
            _ => None,
        }
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<super: <class '{}'>, <{} object>>",
            self.class.name(),
            self.start().name()
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// An instance seen as its builtin base: what `super().__init__` binds to when no program class is left.
struct ObjectView(Instance);

impl Object for ObjectView {
    fn class(&self) -> Class {
        self.0.class().clone()
    }

    fn get_attr(&self, _name: Sym) -> PyResult<Option<Value>> {
        Ok(None)
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        ops::object_method(&self.0, name, args)
    }

    fn repr(&self) -> PyResult<Str> {
        ops::repr(&Value::Instance(self.0.clone()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `int | str`; members are classes, `None` for `NoneType`, or generic aliases.
pub struct UnionType(pub Vec<Value>);

impl Object for UnionType {
    fn class(&self) -> Class {
        Class::internal("UnionType", "types")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        match name.text() {
            "__args__" => Ok(Some(Value::Tuple(Tuple::new(self.0.clone())))),
            _ => Ok(None),
        }
    }

    fn repr(&self) -> PyResult<Str> {
        let names: PyResult<Vec<String>> = self.0.iter().map(type_text).collect();
        Ok(Str::from_string(names?.join(" | ")))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn eq(&self, other: &Value) -> Option<PyResult<bool>> {
        let other = downcast::<UnionType>(other)?;
        Some(Ok(self.0.len() == other.0.len()
            && self
                .0
                .iter()
                .all(|a| other.0.iter().any(|b| ops::is(a, b)))))
    }
}

/// How a type shows inside a union or a generic alias.
fn type_text(value: &Value) -> PyResult<String> {
    Ok(match value {
        Value::Class(class) if class.kind() == Some(ClassId::NoneType) => String::from("None"),
        Value::Class(class) => class.full_name(),
        Value::Ellipsis => String::from("..."),
        other => ops::repr(other)?.as_str().to_owned(),
    })
}

/// `vars(cls)`: the attributes of a class, read-only.
pub struct MappingProxy(pub crate::dict::Dict);

impl Object for MappingProxy {
    fn class(&self) -> Class {
        Class::internal("mappingproxy", "builtins")
    }

    fn get_attr(&self, _name: Sym) -> PyResult<Option<Value>> {
        Ok(None)
    }

    fn has_method(&self, name: Sym) -> bool {
        matches!(
            name.text(),
            "get"
                | "items"
                | "keys"
                | "values"
                | "copy"
                | "__getitem__"
                | "__contains__"
                | "__len__"
                | "__iter__"
        )
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        if !self.has_method(name) {
            return None;
        }
        Some(ops::call_method_sym(
            &Value::Dict(self.0.clone()),
            name,
            args,
        ))
    }

    fn get_item(&self, key: &Value) -> Option<PyResult<Value>> {
        Some(ops::get_item(&Value::Dict(self.0.clone()), key))
    }

    fn iter(&self) -> Option<PyResult<crate::iter::Iter>> {
        Some(ops::iter(&Value::Dict(self.0.clone())))
    }

    fn len(&self) -> Option<PyResult<i64>> {
        Some(Ok(self.0.len()))
    }

    fn contains(&self, item: &Value) -> Option<PyResult<bool>> {
        Some(ops::contains(&Value::Dict(self.0.clone()), item))
    }

    fn eq(&self, other: &Value) -> Option<PyResult<bool>> {
        let own = Value::Dict(self.0.clone());
        Some(match downcast::<MappingProxy>(other) {
            Some(other) => ops::eq(&own, &Value::Dict(other.0.clone())),
            None => ops::eq(&own, other),
        })
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "mappingproxy({})",
            self.0.repr()?.as_str()
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `list[int]`
pub struct GenericAlias {
    pub origin: Class,
    pub args: Vec<Value>,
}

impl Object for GenericAlias {
    fn class(&self) -> Class {
        Class::internal("GenericAlias", "types")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        match name.text() {
            "__origin__" => Ok(Some(Value::Class(self.origin.clone()))),
            "__args__" => Ok(Some(Value::Tuple(Tuple::new(self.args.clone())))),
            "__parameters__" => crate::modules::typing::parameters(&self.args)
                .map(|found| Some(Value::Tuple(Tuple::new(found)))),
            _ => ops::get_attr_sym(&Value::Class(self.origin.clone()), name).map(Some),
        }
    }

    fn get_item(&self, key: &Value) -> Option<PyResult<Value>> {
        Some(self.repr().and_then(|shown| {
            let args = crate::modules::typing::substitute(shown.as_str(), &self.args, key)?;
            Ok(object(GenericAlias {
                origin: self.origin.clone(),
                args,
            }))
        }))
    }

    fn eq(&self, other: &Value) -> Option<PyResult<bool>> {
        let other = downcast::<GenericAlias>(other)?;
        if !self.origin.is(&other.origin) || self.args.len() != other.args.len() {
            return Some(Ok(false));
        }
        for (a, b) in self.args.iter().zip(&other.args) {
            match ops::eq(a, b) {
                Ok(true) => {}
                answer => return Some(answer),
            }
        }
        Some(Ok(true))
    }

    fn hash(&self) -> Option<PyResult<i64>> {
        let args = Value::Tuple(Tuple::new(self.args.clone()));
        Some(crate::hash::hash(&args).map(|hash| {
            let mixed = hash ^ self.origin.address() as i64;
            if mixed == -1 { -2 } else { mixed }
        }))
    }

    fn repr(&self) -> PyResult<Str> {
        let args: PyResult<Vec<String>> = self.args.iter().map(type_text).collect();
        Ok(Str::from_string(format!(
            "{}[{}]",
            self.origin.full_name(),
            args?.join(", ")
        )))
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        Some(ops::call_args(&Value::Class(self.origin.clone()), args))
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn mro_entries(&self, _bases: &[Value]) -> Option<PyResult<Vec<Value>>> {
        Some(Ok(vec![Value::Class(self.origin.clone())]))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A method of a builtin type read from the type: `str.upper`.
pub struct MethodDescriptor {
    pub class: ClassId,
    pub name: Sym,
}

impl Object for MethodDescriptor {
    fn class(&self) -> Class {
        Class::builtin(ClassId::MethodDescriptor)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME => Some(Value::from(self.name.text())),
            sym::DUNDER_QUALNAME => Some(Value::from(format!(
                "{}.{}",
                self.class.name(),
                self.name.text()
            ))),
            _ => None,
        })
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<method '{}' of '{}' objects>",
            self.name.text(),
            self.class.name()
        )))
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        Some(ops::call_descriptor(self.class, self.name, args))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn eq(&self, other: &Value) -> Option<PyResult<bool>> {
        let other = downcast::<MethodDescriptor>(other)?;
        Some(Ok(self.class == other.class && self.name == other.name))
    }

    fn hash(&self) -> Option<PyResult<i64>> {
        Some(Ok(i64::from(self.name.0)))
    }
}

/// A name of `typing` used as a value, such as the right side of `Grid = List[List[int]]`.
struct TypeForm(Str);

/// The object of an annotation used as a value; it shows as `text` and has nothing else.
pub(crate) fn type_form(text: Str) -> Value {
    object(TypeForm(text))
}

impl Object for TypeForm {
    fn class(&self) -> Class {
        Class::internal("_GenericAlias", "typing")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Err(unsupported(format!(
            "the attribute {} of {}",
            name.text(),
            self.0.as_str()
        )))
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(self.0.clone())
    }

    fn call(&self, _args: Args) -> Option<PyResult<Value>> {
        Some(Err(unsupported(format!("calling {}", self.0.as_str()))))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn eq(&self, other: &Value) -> Option<PyResult<bool>> {
        let other = downcast::<TypeForm>(other)?;
        Some(Ok(self.0.as_str() == other.0.as_str()))
    }
}
