//! `auto`, `member`, `nonmember` and `enum.property`: what the body of an enumeration may hold beside values.

use super::{info, shown};
use crate::args::Args;
use crate::class::{
    Class, ClassId, ClassMethod, MethodDescriptor, NativeClass, Property, StaticMethod, downcast,
    native_instance, object,
};
use crate::exception::{PyResult, attribute_error};
use crate::function::{Builtin, Signature, bind};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::value::{Object, Value};
use std::any::Any;
use std::cell::RefCell;

/// `auto()`; `Value::Unset` until a value is found for it.
struct Auto(RefCell<Value>);

/// `enum.auto`
pub static AUTO: NativeClass = NativeClass {
    new: Some(|class, args| {
        static SIGNATURE: Signature =
            Signature::plain("__init__", "auto.__init__", &["self", "value"]);
        let mut pos = vec![Value::None];
        pos.extend_from_slice(args.pos);
        let bound = bind(
            &SIGNATURE,
            &[Value::Unset, Value::Ellipsis],
            Args::new(&pos, args.kw),
        )?;
        let value = match bound.get(1) {
            None | Some(Value::Ellipsis) => Value::Unset,
            Some(value) => value.clone(),
        };
        Ok(native_instance(class, Box::new(Auto(RefCell::new(value)))))
    }),
    init: Some(|_, _| Ok(())),
    methods: &[("__repr__", |this, args| {
        args.none("auto.__repr__")?;
        Ok(Value::from(match auto_value(this) {
            Some(value) => format!("auto({})", shown(&value)?),
            None => String::from("auto(_auto_null)"),
        }))
    })],
    properties: &[("value", |this| Ok(auto_value(this).unwrap_or(Value::None)))],
    name: "auto",
    module: "enum",
    ..NativeClass::BASE
};

fn native<T: 'static>(value: &Value) -> Option<&T> {
    match value {
        Value::Instance(instance) => instance.native::<T>(),
        _ => None,
    }
}

pub(super) fn is_auto(value: &Value) -> bool {
    native::<Auto>(value).is_some()
}

pub(super) fn auto_value(value: &Value) -> Option<Value> {
    match &*native::<Auto>(value)?.0.borrow() {
        Value::Unset => None,
        value => Some(value.clone()),
    }
}

pub(super) fn set_auto_value(value: &Value, new: Value) {
    if let Some(auto) = native::<Auto>(value) {
        auto.0.replace(new);
    }
}

struct Member(Value);
struct NonMember(Value);

/// `enum.member`: what it wraps becomes a member, whatever it is.
pub static MEMBER: NativeClass = NativeClass {
    new: Some(|class, args| {
        let value = wrapped("member", args)?;
        Ok(native_instance(class, Box::new(Member(value))))
    }),
    init: Some(|_, _| Ok(())),
    properties: &[(
        "value",
        |this| Ok(member_value(this).unwrap_or(Value::None)),
    )],
    name: "member",
    module: "enum",
    ..NativeClass::BASE
};

/// `enum.nonmember`: what it wraps stays an attribute.
pub static NONMEMBER: NativeClass = NativeClass {
    new: Some(|class, args| {
        let value = wrapped("nonmember", args)?;
        Ok(native_instance(class, Box::new(NonMember(value))))
    }),
    init: Some(|_, _| Ok(())),
    properties: &[("value", |this| {
        Ok(nonmember_value(this).unwrap_or(Value::None))
    })],
    name: "nonmember",
    module: "enum",
    ..NativeClass::BASE
};

fn wrapped(name: &str, args: Args) -> PyResult<Value> {
    static MEMBER_INIT: Signature =
        Signature::plain("__init__", "member.__init__", &["self", "value"]);
    static NONMEMBER_INIT: Signature =
        Signature::plain("__init__", "nonmember.__init__", &["self", "value"]);
    let signature = if name == "member" {
        &MEMBER_INIT
    } else {
        &NONMEMBER_INIT
    };
    let mut pos = vec![Value::None];
    pos.extend_from_slice(args.pos);
    let bound = bind(signature, &[], Args::new(&pos, args.kw))?;
    Ok(bound.get(1).cloned().unwrap_or(Value::None))
}

pub(super) fn member_value(value: &Value) -> Option<Value> {
    native::<Member>(value).map(|member| member.0.clone())
}

pub(super) fn nonmember_value(value: &Value) -> Option<Value> {
    native::<NonMember>(value).map(|member| member.0.clone())
}

/// What has `__get__`, `__set__` or `__delete__`, and so is no member.
pub(super) fn is_descriptor(value: &Value) -> bool {
    match value {
        Value::Function(_) | Value::BoundMethod(_) => true,
        Value::Instance(instance) => [sym::DUNDER_GET, sym::DUNDER_SET, sym::DUNDER_DELETE]
            .iter()
            .any(|name| instance.class().lookup(*name).is_some()),
        Value::Object(inner) => {
            downcast::<Property>(value).is_some()
                || downcast::<StaticMethod>(value).is_some()
                || downcast::<ClassMethod>(value).is_some()
                || downcast::<MethodDescriptor>(value).is_some()
                || downcast::<EnumProperty>(value).is_some()
                || matches!(
                    inner.class().name(),
                    "cached_property" | "partialmethod" | "singledispatchmethod"
                )
        }
        _ => false,
    }
}

/// `enum.property`: read on a member it calls its function; read on the class it is the member of its name.
#[derive(Clone)]
pub(super) struct EnumProperty {
    pub(super) get: Getter,
    pub(super) set: Value,
    pub(super) del: Value,
    /// Set when the property becomes an attribute of a class.
    pub(super) name: RefCell<Option<(Sym, String)>>,
}

#[derive(Clone)]
pub(super) enum Getter {
    None,
    Native(fn(&Value) -> Value),
    Function(Value),
}

/// `enum.property(fget=None, fset=None, fdel=None, doc=None)`
pub static PROPERTY: Builtin = Builtin {
    name: "property",
    module: "enum",
    class: None,
    call: |args| {
        let [get, set, del, _doc] = args.parse(
            "DynamicClassAttribute",
            ["fget", "fset", "fdel", "doc"],
            0,
            4,
        )?;
        let or_none = |value: Option<&Value>| value.cloned().unwrap_or(Value::None);
        Ok(object(EnumProperty {
            get: match get {
                None | Some(Value::None) => Getter::None,
                Some(function) => Getter::Function(function.clone()),
            },
            set: or_none(set),
            del: or_none(del),
            name: RefCell::new(None),
        }))
    },
};

/// A property of `Enum` itself.
pub(super) fn native_property(name: &str, get: fn(&Value) -> Value) -> Value {
    object(EnumProperty {
        get: Getter::Native(get),
        set: Value::None,
        del: Value::None,
        name: RefCell::new(Some((Sym::intern(name), String::from("Enum")))),
    })
}

impl EnumProperty {
    pub(super) fn symbol(&self) -> Option<Sym> {
        self.name.borrow().as_ref().map(|(name, _)| *name)
    }

    fn class_name(&self) -> String {
        self.name
            .borrow()
            .as_ref()
            .map_or_else(String::new, |(_, class)| class.clone())
    }

    /// Gives the property its name, when the class around it is made.
    pub(super) fn set_name(&self, class: &Class, name: Sym) {
        self.name.replace(Some((name, class.name().to_owned())));
    }

    fn member_of(&self, owner: &Class) -> PyResult<Value> {
        let name = self.symbol().map_or("None", Sym::text);
        let member = match info(owner) {
            Some(info) => info.members.get(&Value::from(name))?,
            None => None,
        };
        match member {
            Some(member) => Ok(member),
            None => Err(attribute_error(format!(
                "{} has no attribute {}",
                shown(&Value::Class(owner.clone()))?,
                shown(&Value::from(name))?
            ))),
        }
    }

    fn refuse(&self, what: &str) -> PyResult<()> {
        let name = self.symbol().map_or("None", Sym::text);
        Err(attribute_error(format!(
            "<enum {}> cannot {what} attribute {}",
            shown(&Value::from(self.class_name()))?,
            shown(&Value::from(name))?
        )))
    }
}

impl Object for EnumProperty {
    fn class(&self) -> Class {
        Class::internal("property", "enum")
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        Ok(match name {
            sym::FGET => match &self.get {
                Getter::Function(function) => Some(function.clone()),
                _ => Some(Value::None),
            },
            sym::FSET => Some(self.set.clone()),
            sym::FDEL => Some(self.del.clone()),
            _ => None,
        })
    }

    fn has_method(&self, name: Sym) -> bool {
        matches!(name, sym::GETTER | sym::SETTER | sym::DELETER)
    }

    fn call_method(&self, name: Sym, args: Args) -> Option<PyResult<Value>> {
        if !self.has_method(name) {
            return None;
        }
        Some(args.one("property").map(|function| {
            let mut copy = self.clone();
            match name {
                sym::GETTER => copy.get = Getter::Function(function.clone()),
                sym::SETTER => copy.set = function.clone(),
                _ => copy.del = function.clone(),
            }
            object(copy)
        }))
    }

    fn descr_get(
        &self,
        _this: &Value,
        instance: Option<&Value>,
        owner: &Class,
    ) -> Option<PyResult<Value>> {
        Some(match (instance, &self.get) {
            // The class has the last word on a name it has not: the metaclass's `__getattr__`.
            (None, _) => self.member_of(owner).map_err(|error| {
                if error.is(ClassId::AttributeError) {
                    attribute_error(self.symbol().map_or("None", Sym::text))
                } else {
                    error
                }
            }),
            (_, Getter::None) => self.member_of(owner),
            (Some(member), Getter::Native(get)) => Ok(get(member)),
            (Some(member), Getter::Function(function)) => {
                ops::call(function, std::slice::from_ref(member))
            }
        })
    }

    fn descr_set(&self, instance: &Value, value: Option<Value>) -> Option<PyResult<()>> {
        Some(match (value, &self.set, &self.del) {
            (Some(_), Value::None, _) => self.refuse("set"),
            (Some(value), set, _) => ops::call(set, &[instance.clone(), value]).map(drop),
            (None, _, Value::None) => self.refuse("delete"),
            (None, _, del) => ops::call(del, std::slice::from_ref(instance)).map(drop),
        })
    }

    fn is_data_descriptor(&self) -> bool {
        true
    }

    fn set_name(&self, owner: &Class, name: Sym) -> Option<PyResult<()>> {
        EnumProperty::set_name(self, owner, name);
        Some(Ok(()))
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<enum.property object at {:#x}>",
            std::ptr::from_ref(self).cast::<u8>() as usize
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
