//! Classes written in Rust: standard library types that programs call, extend and test for, such as `deque`.

use super::signature::Signature;
use super::{BodyHook, Class, ClassDraft, Instance, Payload, downcast, object};
use crate::args::Args;
use crate::exception::{Exc, PyResult, attribute_error, type_error};
use crate::function::{ArgList, BoundMethod, MethodTarget};
use crate::names::{Name, Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::value::{Object, Value};
use rustc_hash::FxHashMap;
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// A method: `self`, then the other arguments.
pub type NativeMethod = fn(&Value, Args) -> PyResult<Value>;
/// A read-only property.
pub type NativeGetter = fn(&Value) -> PyResult<Value>;
/// A class method: the class it was called on, then the other arguments.
pub type NativeClassMethod = fn(&Class, Args) -> PyResult<Value>;
/// `__new__`: the class to make an instance of, then the arguments of the call.
pub type NativeNew = fn(&Class, Args) -> PyResult<Value>;
/// `__init__`
pub type NativeInit = fn(&Value, Args) -> PyResult<()>;
/// What runs when a class statement derives from a native class: may change the draft, or give the finished class.
pub type NativeSubclassed = fn(&mut ClassDraft) -> PyResult<Option<Value>>;

/// What begins the body of a class statement: the name of the class to be and its bases.
pub type NativeBody = fn(&str, &[Class]) -> PyResult<Box<dyn BodyHook>>;

/// The declaration of a class written in Rust, as a `static`: `NativeClass { name: "deque", …, ..NativeClass::BASE }`.
pub struct NativeClass {
    pub name: &'static str,
    pub module: &'static str,
    pub doc: Option<&'static str>,
    /// The base classes; none means `object`.
    pub bases: fn() -> Vec<Class>,
    pub metaclass: Option<fn() -> Class>,
    pub new: Option<NativeNew>,
    pub init: Option<NativeInit>,
    pub methods: &'static [(&'static str, NativeMethod)],
    pub properties: &'static [(&'static str, NativeGetter)],
    pub class_methods: &'static [(&'static str, NativeClassMethod)],
    /// Any other attributes.
    pub attrs: fn() -> Vec<(&'static str, Value)>,
    pub subclassed: Option<NativeSubclassed>,
    /// Gives what minds the assignments in the body of a class statement that derives from this.
    pub body: Option<NativeBody>,
    /// Whether instances of the class itself have a `__dict__`.
    pub has_dict: bool,
    /// Whether CPython writes the class in C: its messages then name it with its module.
    pub c_type: bool,
    /// The parameters, without `self`, of methods that CPython writes in Python: they are bound before the method runs.
    pub python: &'static [(&'static str, &'static str)],
}

thread_local! {
    /// The class objects made so far, by the address of their declaration.
    static CLASSES: RefCell<FxHashMap<usize, Class>> = RefCell::default();
}

impl NativeClass {
    pub const BASE: NativeClass = NativeClass {
        name: "",
        module: "builtins",
        doc: None,
        bases: Vec::new,
        metaclass: None,
        new: None,
        init: None,
        methods: &[],
        properties: &[],
        class_methods: &[],
        attrs: Vec::new,
        subclassed: None,
        body: None,
        has_dict: false,
        c_type: false,
        python: &[],
    };

    /// The class object, made at its first use.
    pub fn class(&'static self) -> Class {
        let key = std::ptr::from_ref(self) as usize;
        if let Some(class) = CLASSES.with(|classes| classes.borrow().get(&key).cloned()) {
            return class;
        }
        let class = self.make();
        class.known(self.name, self.module);
        CLASSES.with(|classes| {
            classes
                .borrow_mut()
                .entry(key)
                .or_insert_with(|| class)
                .clone()
        })
    }

    fn make(&'static self) -> Class {
        let mut draft = ClassDraft::native(self.name, self.module, (self.bases)());
        draft.metaclass = self.metaclass.map(|metaclass| metaclass());
        draft.native = Some(self);
        if let Some(doc) = self.doc {
            draft.set(sym::DUNDER_DOC, Value::from(doc));
        }
        if let Some(new) = self.new {
            draft.set(
                sym::DUNDER_NEW,
                object(NativeNewMethod { class: self, new }),
            );
        }
        if self.init.is_some() {
            draft.set(
                sym::DUNDER_INIT,
                object(Method {
                    class: self.name,
                    name: "__init__",
                    code: Code::Init(self),
                    signature: self.signature("__init__"),
                }),
            );
        }
        for (name, code) in self.methods {
            draft.set(
                Sym::intern(name),
                object(Method {
                    class: self.name,
                    name,
                    code: Code::Method(*code),
                    signature: self.signature(name),
                }),
            );
        }
        for (name, get) in self.properties {
            draft.set(
                Sym::intern(name),
                object(Getter {
                    class: self,
                    name,
                    get: *get,
                }),
            );
        }
        for (name, code) in self.class_methods {
            draft.set(
                Sym::intern(name),
                object(ClassMethodOf {
                    class: self.name,
                    name,
                    code: *code,
                    signature: self.signature(name).map(Rc::new),
                }),
            );
        }
        for (name, value) in (self.attrs)() {
            draft.set(Sym::intern(name), value);
        }
        if draft.get(sym::DUNDER_EQ).is_some() && draft.get(sym::DUNDER_HASH).is_none() {
            draft.set(sym::DUNDER_HASH, Value::None);
        }
        draft.finish_native()
    }

    /// The signature of a method that CPython writes in Python.
    fn signature(&self, name: &str) -> Option<Signature> {
        let found = self.python.iter().find(|(known, _)| *known == name);
        found.map(|(_, text)| Signature::parse(text))
    }

    /// The class as a value.
    pub fn value(&'static self) -> Value {
        Value::Class(self.class())
    }

    /// A call with positional arguments.
    pub fn call(&'static self, args: &[Value]) -> PyResult<Value> {
        ops::call(&self.value(), args)
    }

    /// A call with keywords.
    pub fn call_kw(&'static self, args: &[Value], named: &[(&Name, Value)]) -> PyResult<Value> {
        ops::call_kw(&self.value(), args, named)
    }

    /// A call whose arguments hold stars.
    pub fn call_list(&'static self, args: ArgList) -> PyResult<Value> {
        ops::call_list(&self.value(), args)
    }
}

/// An instance of a native class or of a subclass, with its state; no `__init__` runs.
pub fn native_instance(class: &Class, state: Box<dyn Any>) -> Value {
    Value::Instance(Instance::with_payload(
        class.clone(),
        Payload::Native(state),
    ))
}

/// An instance of a subclass of a builtin type; `base` is the builtin value it is.
pub fn base_instance(class: &Class, base: Value) -> Value {
    Value::Instance(Instance::with_payload(class.clone(), Payload::Base(base)))
}

enum Code {
    Method(NativeMethod),
    Init(&'static NativeClass),
}

/// A method of a native class, as the class holds it.
pub struct Method {
    class: &'static str,
    name: &'static str,
    code: Code,
    signature: Option<Signature>,
}

impl Method {
    /// Calls the method on a receiver.
    pub(crate) fn invoke(&self, receiver: &Value, args: Args) -> PyResult<Value> {
        if let Some(signature) = &self.signature
            && let Some(bound) = signature.bind(self.class, self.name, args)?
        {
            return self.run(receiver, Args::new(&bound.pos, &bound.kw));
        }
        self.run(receiver, args)
    }

    fn run(&self, receiver: &Value, args: Args) -> PyResult<Value> {
        match &self.code {
            Code::Method(code) => code(receiver, args),
            Code::Init(class) => match class.init {
                Some(init) => init(receiver, args).map(|()| Value::None),
                None => Ok(Value::None),
            },
        }
    }
}

fn receiver_missing(class: &str, name: &str) -> Exc {
    type_error(format!("unbound method {class}.{name}() needs an argument"))
}

impl Object for Method {
    fn class(&self) -> Class {
        Class::builtin(super::ClassId::MethodDescriptor)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME => Some(Value::from(self.name)),
            sym::DUNDER_QUALNAME => Some(Value::from(format!("{}.{}", self.class, self.name))),
            sym::DUNDER_DOC => Some(Value::None),
            _ => None,
        })
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        Some(match args.pos.split_first() {
            Some((receiver, rest)) => self.invoke(receiver, Args::new(rest, args.kw)),
            None => Err(match &self.signature {
                Some(signature) => signature.no_receiver(self.class, self.name, args),
                None => receiver_missing(self.class, self.name),
            }),
        })
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
            Some(instance) => bound(instance.clone(), this.clone()),
        }))
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<method '{}' of '{}' objects>",
            self.name, self.class
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A method of a class made at run time, as its attributes hold it.
pub(crate) fn method(name: &'static str, code: NativeMethod) -> Value {
    object(Method {
        class: "type",
        name,
        code: Code::Method(code),
        signature: None,
    })
}

/// A class method of a class made at run time, as its attributes hold it.
pub(crate) fn class_method(name: &'static str, code: NativeClassMethod) -> Value {
    object(ClassMethodOf {
        class: "type",
        name,
        code,
        signature: None,
    })
}

/// `__class_getitem__` of the classes that annotations give arguments: `deque[int]`.
pub(crate) fn generic_alias(class: &Class, args: Args) -> PyResult<Value> {
    let args = match args.one("__class_getitem__")? {
        Value::Tuple(args) => args.as_slice().to_vec(),
        other => vec![other.clone()],
    };
    Ok(object(super::GenericAlias {
        origin: class.clone(),
        args,
    }))
}

/// A method bound to its receiver.
pub(crate) fn bound(receiver: Value, function: Value) -> Value {
    Value::BoundMethod(Rc::new(BoundMethod {
        receiver,
        target: MethodTarget::Function(function),
    }))
}

/// `__new__` of a native class: called with the class first.
pub struct NativeNewMethod {
    class: &'static NativeClass,
    new: NativeNew,
}

impl NativeNewMethod {
    pub(crate) fn invoke(&self, class: &Class, args: Args) -> PyResult<Value> {
        (self.new)(class, args)
    }
}

impl Object for NativeNewMethod {
    fn class(&self) -> Class {
        Class::builtin(super::ClassId::BuiltinFunction)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME => Some(Value::from("__new__")),
            sym::DUNDER_QUALNAME => Some(Value::from(format!("{}.__new__", self.class.name))),
            _ => None,
        })
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        let fits = |class: &Class| class.is_subclass(&self.class.class());
        Some(
            super::base::split_class(self.class.name, args, fits)
                .and_then(|(class, rest)| (self.new)(class, rest)),
        )
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<built-in method __new__ of type object at {:#x}>",
            std::ptr::from_ref(self.class) as usize
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A read-only property of a native class.
struct Getter {
    class: &'static NativeClass,
    name: &'static str,
    get: NativeGetter,
}

impl Object for Getter {
    fn class(&self) -> Class {
        Class::internal("getset_descriptor", "builtins")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME => Some(Value::from(self.name)),
            sym::DUNDER_DOC => Some(Value::None),
            _ => None,
        })
    }

    fn descr_get(
        &self,
        this: &Value,
        instance: Option<&Value>,
        _owner: &Class,
    ) -> Option<PyResult<Value>> {
        Some(match instance {
            None => Ok(this.clone()),
            Some(instance) => (self.get)(instance),
        })
    }

    fn descr_set(&self, _instance: &Value, _value: Option<Value>) -> Option<PyResult<()>> {
        Some(Err(attribute_error(format!(
            "attribute '{}' of '{}.{}' objects is not writable",
            self.name, self.class.module, self.class.name
        ))))
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<attribute '{}' of '{}.{}' objects>",
            self.name, self.class.module, self.class.name
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A class method of a native class.
struct ClassMethodOf {
    class: &'static str,
    name: &'static str,
    code: NativeClassMethod,
    signature: Option<Rc<Signature>>,
}

/// A class method bound to the class it was read from.
struct BoundClassMethod {
    class: Class,
    declared: &'static str,
    name: &'static str,
    code: NativeClassMethod,
    signature: Option<Rc<Signature>>,
}

impl Object for ClassMethodOf {
    fn class(&self) -> Class {
        Class::internal("classmethod_descriptor", "builtins")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok((name == sym::DUNDER_NAME).then(|| Value::from(self.name)))
    }

    fn descr_get(
        &self,
        _this: &Value,
        _instance: Option<&Value>,
        owner: &Class,
    ) -> Option<PyResult<Value>> {
        Some(Ok(object(BoundClassMethod {
            class: owner.clone(),
            declared: self.class,
            name: self.name,
            code: self.code,
            signature: self.signature.clone(),
        })))
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!("<method '{}'>", self.name)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Object for BoundClassMethod {
    fn class(&self) -> Class {
        Class::builtin(super::ClassId::BuiltinFunction)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::DUNDER_NAME => Some(Value::from(self.name)),
            sym::DUNDER_QUALNAME => {
                Some(Value::from(format!("{}.{}", self.class.name(), self.name)))
            }
            sym::DUNDER_SELF => Some(Value::Class(self.class.clone())),
            _ => None,
        })
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        let bound = match &self.signature {
            Some(signature) => match signature.bind(self.declared, self.name, args) {
                Ok(bound) => bound,
                Err(error) => return Some(Err(error)),
            },
            None => None,
        };
        Some(match &bound {
            Some(bound) => (self.code)(&self.class, Args::new(&bound.pos, &bound.kw)),
            None => (self.code)(&self.class, args),
        })
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<built-in method {} of type object at {:#x}>",
            self.name,
            self.class.address()
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The method of a native class in a value found on a class.
pub(crate) fn native_method(found: &Value) -> Option<&Method> {
    downcast(found)
}
