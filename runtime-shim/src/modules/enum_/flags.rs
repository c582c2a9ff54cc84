//! `Flag` and `IntFlag`: members that combine.

use super::members::{ENUM, REPR_ENUM, next_args, plain_value, value_text};
use super::{
    Boundary, Info, LazyClass, info, member_name, member_value, name_name, shown, value_name,
};
use crate::class::native::{NativeClass, base_instance};
use crate::class::{Class, ClassDraft, ClassId, Instance, StaticMethod, object};
use crate::exception::{PyResult, type_error, unsupported, value_error};
use crate::function::Builtin;
use crate::list::List;
use crate::names::{Sym, sym};
use crate::ops;
use crate::value::Value;

/// `enum.Flag`
pub static FLAG: NativeClass = NativeClass {
    name: "Flag",
    module: "enum",
    bases: || vec![ENUM.class()],
    methods: &[
        ("__contains__", |this, args| {
            contains(this, args.one("Flag.__contains__")?)
        }),
        ("__iter__", |this, args| {
            args.none("Flag.__iter__")?;
            ops::iter(&Value::List(List::from_values(parts(this)?))).map(Value::Iter)
        }),
        ("__len__", |this, args| {
            args.none("Flag.__len__")?;
            Ok(Value::Int(i64::from(
                bits(this)?.unsigned_abs().count_ones(),
            )))
        }),
        ("__repr__", |this, args| {
            args.none("Flag.__repr__")?;
            let class = ops::class_of(this);
            let value = value_text(this)?;
            Ok(Value::from(match member_name(this) {
                Value::None => format!("<{}: {value}>", class.name()),
                name => format!(
                    "<{}.{}: {value}>",
                    class.name(),
                    ops::to_str(&name)?.as_str()
                ),
            }))
        }),
        ("__str__", |this, args| {
            args.none("Flag.__str__")?;
            if let Some(plain) = plain_value(this) {
                return ops::to_str(&plain).map(Value::Str);
            }
            let class = ops::class_of(this);
            Ok(Value::from(match member_name(this) {
                Value::None => format!("{}({})", class.name(), shown(&member_value(this))?),
                name => format!("{}.{}", class.name(), ops::to_str(&name)?.as_str()),
            }))
        }),
        ("__bool__", |this, args| {
            args.none("Flag.__bool__")?;
            Ok(Value::Bool(bits(this)? != 0))
        }),
        ("__or__", |this, args| {
            combine(this, args.one("__or__")?, |a, b| a | b)
        }),
        ("__ror__", |this, args| {
            combine(this, args.one("__ror__")?, |a, b| a | b)
        }),
        ("__and__", |this, args| {
            combine(this, args.one("__and__")?, |a, b| a & b)
        }),
        ("__rand__", |this, args| {
            combine(this, args.one("__rand__")?, |a, b| a & b)
        }),
        ("__xor__", |this, args| {
            combine(this, args.one("__xor__")?, |a, b| a ^ b)
        }),
        ("__rxor__", |this, args| {
            combine(this, args.one("__rxor__")?, |a, b| a ^ b)
        }),
        ("__invert__", |this, args| {
            args.none("Flag.__invert__")?;
            let (class, value) = (ops::class_of(this), bits(this)?);
            let (boundary, singles) = info(&class).map_or((Boundary::Strict, 0), |info| {
                (info.boundary, info.singles_mask.get())
            });
            let inverted = match boundary {
                Boundary::Eject | Boundary::Keep => !value,
                _ => singles & !value,
            };
            ops::call(&Value::Class(class), &[Value::Int(inverted)])
        }),
    ],
    class_methods: &[("_missing_", |class, args| {
        missing(class, args.one("Flag._missing_")?)
    })],
    attrs: || {
        vec![(
            "_generate_next_value_",
            object(StaticMethod(Value::Builtin(&NEXT_BIT))),
        )]
    },
    has_dict: true,
    ..NativeClass::BASE
};

/// `enum.IntFlag`
pub static INT_FLAG: NativeClass = NativeClass {
    name: "IntFlag",
    module: "enum",
    bases: || {
        vec![
            Class::builtin(ClassId::Int),
            REPR_ENUM.class(),
            FLAG.class(),
        ]
    },
    has_dict: true,
    ..NativeClass::BASE
};

/// An int that a flag can hold; `None` where the value is no int.
pub(super) fn small(value: &Value) -> PyResult<Option<i64>> {
    Ok(match ops::unwrap_base(value) {
        Value::Bool(bit) => Some(i64::from(*bit)),
        Value::Int(bits) if bits.unsigned_abs() < 1 << 62 => Some(*bits),
        Value::Int(_) | Value::Big(_) => return Err(unsupported("a flag of more than 62 bits")),
        _ => None,
    })
}

pub(super) fn is_single_bit(bits: i64) -> bool {
    bits != 0 && bits & bits.wrapping_sub(1) == 0
}

fn bits(this: &Value) -> PyResult<i64> {
    Ok(small(&member_value(this))?.unwrap_or(0))
}

fn bit_length(bits: i64) -> u32 {
    64 - bits.unsigned_abs().leading_zeros()
}

/// `Flag._generate_next_value_`
static NEXT_BIT: Builtin = Builtin {
    name: "_generate_next_value_",
    module: "enum",
    class: None,
    call: |args| {
        let (_, start, count, last) = next_args(args)?;
        if count == 0 {
            return Ok(match start {
                Value::None => Value::Int(1),
                start => start,
            });
        }
        let highest = crate::iter::MAX.call(&[Value::List(List::from_values(last))])?;
        match small(&highest)? {
            Some(bits) => Ok(Value::Int(1 << bit_length(bits).min(62))),
            None => Err(type_error(format!(
                "invalid flag value {}",
                shown(&highest)?
            ))),
        }
    },
};

/// `a | b` and its like: the class of the left operand decides what fits.
fn combine(this: &Value, other: &Value, op: fn(i64, i64) -> i64) -> PyResult<Value> {
    let class = ops::class_of(this);
    let other = if ops::class_of(other).is_subclass(&class) {
        bits(other)?
    } else {
        let is_int_flag = info(&class).is_some_and(|info| info.member_type.is_some());
        match small(other) {
            Ok(Some(bits)) if is_int_flag => bits,
            Err(error) if is_int_flag => return Err(error),
            _ => return Ok(Value::NotImplemented),
        }
    };
    let value = op(bits(this)?, other);
    ops::call(&Value::Class(class), &[Value::Int(value)])
}

fn contains(this: &Value, other: &Value) -> PyResult<Value> {
    let (class, of) = (ops::class_of(this), ops::class_of(other));
    if !of.is_subclass(&class) {
        return Err(type_error(format!(
            "unsupported operand type(s) for 'in': {} and {}",
            shown(&Value::from(of.0.qualname.as_str()))?,
            shown(&Value::from(class.0.qualname.as_str()))?
        )));
    }
    let wanted = bits(other)?;
    Ok(Value::Bool(bits(this)? & wanted == wanted))
}

/// The single members in a flag, in the order of their definition.
fn parts(this: &Value) -> PyResult<Vec<Value>> {
    match info(&ops::class_of(this)) {
        Some(info) => members_in(&info, bits(this)?),
        None => Ok(Vec::new()),
    }
}

fn members_in(info: &Info, value: i64) -> PyResult<Vec<Value>> {
    let mut left = value & info.flag_mask.get();
    let mut members = Vec::new();
    while left > 0 {
        let bit = left & left.wrapping_neg();
        let member = info.by_value.get(&Value::Int(bit))?;
        members.push(member.unwrap_or(Value::None));
        left ^= bit;
    }
    if info.by_definition.get() {
        let order = Sym::intern("_sort_order_");
        members.sort_by_key(|member| match super::own(member, order) {
            Value::Int(place) => place,
            _ => i64::MAX,
        });
    }
    Ok(members)
}

/// `enum.bin`: the digits with the sign apart.
fn digits(value: i64, max_bits: Option<u32>) -> String {
    let length = bit_length(value);
    let ceiling = 1_i64 << length.min(62);
    let (sign, mut text) = if value >= 0 {
        ('0', format!("{:b}", value + ceiling))
    } else {
        ('1', format!("{:b}", (!value) ^ ((ceiling - 1) + ceiling)))
    };
    text.remove(0);
    if let Some(max_bits) = max_bits {
        while text.len() < max_bits as usize {
            text.insert(0, sign);
        }
    }
    format!("0b{sign} {text}")
}

/// `Flag._missing_`: the member for a combination.
fn missing(class: &Class, value: &Value) -> PyResult<Value> {
    let Some(info) = info(class) else {
        return Ok(Value::None);
    };
    let Some(mut number) = small(value)? else {
        return Err(value_error(format!(
            "{} is not a valid {}",
            shown(value)?,
            class.0.qualname.as_str()
        )));
    };
    let (mask, singles, all) = (
        info.flag_mask.get(),
        info.singles_mask.get(),
        info.all_bits(),
    );
    let mut negative = None;
    if !(!all <= number && number <= all) || number & (all ^ mask) != 0 {
        match info.boundary {
            Boundary::Strict => {
                let max_bits = bit_length(number).max(bit_length(mask));
                return Err(value_error(format!(
                    "{} invalid value {}\n    given {}\n  allowed {}",
                    shown(&Value::Class(class.clone()))?,
                    shown(value)?,
                    digits(number, Some(max_bits)),
                    digits(mask, Some(max_bits))
                )));
            }
            Boundary::Conform => number &= mask,
            Boundary::Eject => return Ok(value.clone()),
            Boundary::Keep => {
                if number < 0 {
                    number += (all + 1).max(1 << bit_length(number).min(61));
                }
            }
        }
    }
    if number < 0 {
        negative = Some(number);
        number += all + 1;
    }
    let mut unknown = number & !mask;
    let aliases = number & !singles;
    let member_bits = number & singles;
    if unknown != 0 && info.boundary != Boundary::Keep {
        return Err(value_error(format!(
            "{}({number}) -->  unknown values {unknown} [{}]",
            class.name(),
            digits(unknown, None)
        )));
    }
    let instance = match &info.member_type {
        None => Value::Instance(Instance::bare(class.clone())),
        Some(_) => base_instance(class, Value::Int(number)),
    };
    let mut name = None;
    if member_bits != 0 || aliases != 0 {
        let mut members = members_in(&info, member_bits)?;
        let mut combined = 0;
        for member in &members {
            combined |= bits(member)?;
        }
        if aliases != 0 {
            let whole = member_bits | aliases;
            for (_, member) in info.members.pairs() {
                let own = bits(&member)?;
                if own != 0 && own & whole == own && !members.iter().any(|m| ops::is(m, &member)) {
                    members.push(member);
                    combined |= own;
                }
            }
        }
        unknown = number ^ combined;
        let mut names = Vec::new();
        for member in &members {
            names.push(ops::to_str(&member_name(member))?.as_str().to_owned());
        }
        let mut text = names.join("|");
        if combined == 0 {
            name = None;
        } else if unknown != 0 && info.boundary == Boundary::Strict {
            return Err(value_error(format!(
                "{}: no members with value {unknown}",
                shown(&Value::Class(class.clone()))?
            )));
        } else {
            if unknown != 0 {
                text.push_str(&format!("|{unknown}"));
            }
            name = Some(text);
        }
    }
    if let Value::Instance(instance) = &instance {
        instance.set(value_name(), Value::Int(number));
        instance.set(name_name(), name.map_or(Value::None, Value::from));
    }
    let key = Value::Int(number);
    let member = match info.by_value.get(&key)? {
        Some(known) => known,
        None => {
            info.by_value.set(key, instance.clone())?;
            instance
        }
    };
    if let Some(negative) = negative {
        info.by_value.set(Value::Int(negative), member.clone())?;
    }
    Ok(member)
}

/// An enumeration of this module itself.
pub(super) fn library_enum(
    name: &str,
    base: &'static NativeClass,
    members: &[(&str, &str)],
) -> Value {
    let made = || -> PyResult<Value> {
        let mut draft = ClassDraft::dynamic(name, &[base.value()])?;
        draft.module = "enum";
        draft.begin_body()?;
        for (name, value) in members {
            draft.put(Sym::intern(name), Value::from(*value))?;
        }
        draft.finish()
    };
    // Nothing here runs a program's code or can fail.
    made().unwrap_or(Value::None)
}

/// `enum.FlagBoundary`
pub static FLAG_BOUNDARY: LazyClass = LazyClass(|| {
    library_enum(
        "FlagBoundary",
        &super::members::STR_ENUM,
        &[
            ("STRICT", "strict"),
            ("CONFORM", "conform"),
            ("EJECT", "eject"),
            ("KEEP", "keep"),
        ],
    )
});

pub(super) fn boundary_value(boundary: Boundary) -> Value {
    let name = match boundary {
        Boundary::Strict => "STRICT",
        Boundary::Conform => "CONFORM",
        Boundary::Eject => "EJECT",
        Boundary::Keep => "KEEP",
    };
    ops::get_attr_sym(&FLAG_BOUNDARY.value(), Sym::intern(name)).unwrap_or(Value::None)
}

/// The boundary a class keyword names.
pub(super) fn boundary_of(value: &Value) -> PyResult<Boundary> {
    for boundary in [
        Boundary::Strict,
        Boundary::Conform,
        Boundary::Eject,
        Boundary::Keep,
    ] {
        if ops::is(&boundary_value(boundary), value) {
            return Ok(boundary);
        }
    }
    let _ = sym::NAME;
    Err(unsupported("a flag boundary that is no FlagBoundary"))
}

/// `enum.STRICT`
pub fn strict() -> Value {
    boundary_value(Boundary::Strict)
}

/// `enum.CONFORM`
pub fn conform() -> Value {
    boundary_value(Boundary::Conform)
}

/// `enum.EJECT`
pub fn eject() -> Value {
    boundary_value(Boundary::Eject)
}

/// `enum.KEEP`
pub fn keep() -> Value {
    boundary_value(Boundary::Keep)
}
