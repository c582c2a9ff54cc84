//! `cmp_to_key` and `total_ordering`.

use super::MODULE;
use crate::args::Args;
use crate::class::{Class, ClassId, downcast, object};
use crate::exception::{PyResult, no_attribute, type_error, value_error};
use crate::function::{Builtin, LibraryFunction, Signature};
use crate::names::{Sym, sym};
use crate::ops;
use crate::string::Str;
use crate::value::{Object, Value};
use std::any::Any;

/// `cmp_to_key(mycmp)`
pub static CMP_TO_KEY: Builtin = Builtin {
    name: "cmp_to_key",
    module: MODULE,
    class: None,
    call: |args| {
        at_most_one(args, "cmp_to_key")?;
        let [compare] = args.parse("cmp_to_key", ["mycmp"], 1, 1)?;
        Ok(object(Key {
            compare: compare.cloned().unwrap_or(Value::None),
            object: None,
        }))
    },
};

fn at_most_one(args: Args, function: &str) -> PyResult<()> {
    match args.pos.len() + args.kw.len() {
        0 | 1 => Ok(()),
        given => Err(type_error(format!(
            "{function}() takes at most 1 argument ({given} given)"
        ))),
    }
}

/// `functools.KeyWrapper`: both what `cmp_to_key` gives and the keys that makes.
struct Key {
    compare: Value,
    object: Option<Value>,
}

impl Object for Key {
    fn class(&self) -> Class {
        Class::internal("KeyWrapper", MODULE)
    }

    fn get_attr(&self, name: Sym) -> PyResult<Option<Value>> {
        match name {
            sym::OBJ => Ok(Some(self.object.clone().unwrap_or(Value::None))),
            sym::DUNDER_CLASS => Ok(None),
            name => Err(no_attribute("functools.KeyWrapper", name)),
        }
    }

    fn call(&self, args: Args) -> Option<PyResult<Value>> {
        let parsed = at_most_one(args, "K").and_then(|()| args.parse("K", ["obj"], 1, 1));
        Some(parsed.map(|[value]| {
            object(Key {
                compare: self.compare.clone(),
                object: value.cloned(),
            })
        }))
    }

    fn is_callable(&self) -> bool {
        true
    }

    fn compare(&self, op: Sym, other: &Value) -> Option<PyResult<Value>> {
        Some(self.ask(op, other))
    }

    fn hash(&self) -> Option<PyResult<i64>> {
        Some(Err(type_error("unhashable type: 'functools.KeyWrapper'")))
    }

    fn repr(&self) -> PyResult<Str> {
        Ok(Str::from_string(format!(
            "<functools.KeyWrapper object at {:#x}>",
            std::ptr::from_ref(self).cast::<u8>() as usize
        )))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Key {
    fn ask(&self, op: Sym, other: &Value) -> PyResult<Value> {
        let Some(other) = downcast::<Key>(other) else {
            return Err(type_error("other argument must be K instance"));
        };
        let (Some(a), Some(b)) = (&self.object, &other.object) else {
            return Err(crate::exception::attribute_error("object"));
        };
        let answer = ops::call(&self.compare, &[a.clone(), b.clone()])?;
        ordered(op, &answer, &Value::Int(0))
    }
}

/// `a op b` for the special method `op`.
fn ordered(op: Sym, a: &Value, b: &Value) -> PyResult<Value> {
    match op {
        sym::DUNDER_LT => ops::lt_value(a, b),
        sym::DUNDER_LE => ops::le_value(a, b),
        sym::DUNDER_GT => ops::gt_value(a, b),
        sym::DUNDER_GE => ops::ge_value(a, b),
        sym::DUNDER_NE => ops::ne_value(a, b),
        _ => ops::eq_value(a, b),
    }
}

/// `total_ordering(class)`: the comparisons that the class lacks, from the one it has.
pub static TOTAL_ORDERING: LibraryFunction = LibraryFunction::new(
    MODULE,
    Signature::plain("total_ordering", "total_ordering", &["cls"]),
    |args| {
        let [class] = args else {
            return Ok(Value::None);
        };
        let Value::Class(owner) = class else {
            return Err(value_error(NONE_DEFINED));
        };
        // `max(roots)`: the order of the names is the order of preference.
        let roots = [
            sym::DUNDER_LT,
            sym::DUNDER_LE,
            sym::DUNDER_GT,
            sym::DUNDER_GE,
        ];
        let defined: Vec<Sym> = roots.into_iter().filter(|op| defines(owner, *op)).collect();
        let Some(root) = defined.first() else {
            return Err(value_error(NONE_DEFINED));
        };
        for (from, to, function) in CONVERSIONS {
            if from == root && !defined.contains(to) {
                let function = function.value();
                ops::set_attr_sym(&function, sym::DUNDER_NAME, Value::from(to.text()))?;
                ops::set_attr_sym(class, *to, function)?;
            }
        }
        Ok(class.clone())
    },
);

const NONE_DEFINED: &str = "must define at least one ordering operation: < > <= >=";

fn defines(class: &Class, op: Sym) -> bool {
    let base = class.builtin_base();
    match base {
        ClassId::Object => {}
        kind if kind.is_exception() => {}
        ClassId::Type
        | ClassId::NoneType
        | ClassId::Function
        | ClassId::Module
        | ClassId::Slice => {}
        _ => return true,
    }
    class.lookup(op).is_some()
}

/// How a comparison follows from another: `(root, made, function)`, in CPython's order.
static CONVERSIONS: &[(Sym, Sym, &LibraryFunction)] = &[
    (sym::DUNDER_LT, sym::DUNDER_GT, &GT_FROM_LT),
    (sym::DUNDER_LT, sym::DUNDER_LE, &LE_FROM_LT),
    (sym::DUNDER_LT, sym::DUNDER_GE, &GE_FROM_LT),
    (sym::DUNDER_LE, sym::DUNDER_GE, &GE_FROM_LE),
    (sym::DUNDER_LE, sym::DUNDER_LT, &LT_FROM_LE),
    (sym::DUNDER_LE, sym::DUNDER_GT, &GT_FROM_LE),
    (sym::DUNDER_GT, sym::DUNDER_LT, &LT_FROM_GT),
    (sym::DUNDER_GT, sym::DUNDER_GE, &GE_FROM_GT),
    (sym::DUNDER_GT, sym::DUNDER_LE, &LE_FROM_GT),
    (sym::DUNDER_GE, sym::DUNDER_LE, &LE_FROM_GE),
    (sym::DUNDER_GE, sym::DUNDER_GT, &GT_FROM_GE),
    (sym::DUNDER_GE, sym::DUNDER_LT, &LT_FROM_GE),
];

/// What the answer of the root comparison and equality make of it.
#[derive(Clone, Copy)]
enum Rule {
    /// `not root`
    Not,
    /// `not root and self != other`
    NotAndDiffers,
    /// `not root or self == other`
    NotOrEqual,
    /// `root and self != other`
    AndDiffers,
    /// `root or self == other`
    OrEqual,
}

fn derive(args: &[Value], root: Sym, rule: Rule) -> PyResult<Value> {
    let [this, other] = args else {
        return Ok(Value::None);
    };
    let method = ops::get_attr_sym(&Value::Class(ops::class_of(this)), root)?;
    let answer = ops::call(&method, args)?;
    if matches!(answer, Value::NotImplemented) {
        return Ok(answer);
    }
    let holds = ops::truth(&answer)?;
    match rule {
        Rule::Not => Ok(Value::Bool(!holds)),
        Rule::NotAndDiffers if holds => Ok(Value::Bool(false)),
        Rule::NotOrEqual if !holds => Ok(Value::Bool(true)),
        Rule::AndDiffers if !holds => Ok(answer),
        Rule::OrEqual if holds => Ok(answer),
        Rule::NotAndDiffers | Rule::AndDiffers => ops::ne_value(this, other),
        Rule::NotOrEqual | Rule::OrEqual => ops::eq_value(this, other),
    }
}

macro_rules! conversions {
    ($($static:ident = $name:literal, $root:ident, $rule:ident;)*) => {$(
        static $static: LibraryFunction = LibraryFunction::new(
            MODULE,
            Signature::plain($name, $name, &["self", "other"]),
            |args| derive(args, sym::$root, Rule::$rule),
        );
    )*};
}

conversions! {
    GT_FROM_LT = "_gt_from_lt", DUNDER_LT, NotAndDiffers;
    LE_FROM_LT = "_le_from_lt", DUNDER_LT, OrEqual;
    GE_FROM_LT = "_ge_from_lt", DUNDER_LT, Not;
    GE_FROM_LE = "_ge_from_le", DUNDER_LE, NotOrEqual;
    LT_FROM_LE = "_lt_from_le", DUNDER_LE, AndDiffers;
    GT_FROM_LE = "_gt_from_le", DUNDER_LE, Not;
    LT_FROM_GT = "_lt_from_gt", DUNDER_GT, NotAndDiffers;
    GE_FROM_GT = "_ge_from_gt", DUNDER_GT, OrEqual;
    LE_FROM_GT = "_le_from_gt", DUNDER_GT, Not;
    LE_FROM_GE = "_le_from_ge", DUNDER_GE, NotOrEqual;
    GT_FROM_GE = "_gt_from_ge", DUNDER_GE, AndDiffers;
    LT_FROM_GE = "_lt_from_ge", DUNDER_GE, Not;
}
