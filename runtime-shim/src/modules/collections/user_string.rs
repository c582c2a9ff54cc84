//! `collections.UserString`: text around a `str` in its attribute `data`.

use super::one;
use crate::args::Args;
use crate::class::native::NativeClass;
use crate::equality::Comparison;
use crate::exception::PyResult;
use crate::modules::collections_abc as abc;
use crate::names::Sym;
use crate::ops;
use crate::value::Value;

/// A method of `str` whose result is what it is.
macro_rules! plain {
    ($name:literal) => {
        ($name, |this, args| delegate(this, $name, args))
    };
}

/// A method of `str` whose result becomes an instance of the same class.
macro_rules! wrapped {
    ($name:literal) => {
        ($name, |this, args| wrap(this, delegate(this, $name, args)?))
    };
}

/// `collections.UserString(seq)`
pub static USER_STRING: NativeClass = NativeClass {
    name: "UserString",
    module: "collections",
    has_dict: true,
    bases: || vec![abc::SEQUENCE.class()],
    init: Some(init),
    methods: &[
        wrapped!("capitalize"),
        wrapped!("casefold"),
        wrapped!("center"),
        plain!("count"),
        plain!("encode"),
        plain!("endswith"),
        wrapped!("expandtabs"),
        plain!("find"),
        plain!("format"),
        plain!("format_map"),
        plain!("index"),
        plain!("isalnum"),
        plain!("isalpha"),
        plain!("isascii"),
        plain!("isdecimal"),
        plain!("isdigit"),
        plain!("isidentifier"),
        plain!("islower"),
        plain!("isnumeric"),
        plain!("isprintable"),
        plain!("isspace"),
        plain!("istitle"),
        plain!("isupper"),
        plain!("join"),
        wrapped!("ljust"),
        wrapped!("lower"),
        wrapped!("lstrip"),
        plain!("partition"),
        wrapped!("removeprefix"),
        wrapped!("removesuffix"),
        wrapped!("replace"),
        plain!("rfind"),
        plain!("rindex"),
        wrapped!("rjust"),
        plain!("rpartition"),
        plain!("rsplit"),
        wrapped!("rstrip"),
        plain!("split"),
        plain!("splitlines"),
        plain!("startswith"),
        wrapped!("strip"),
        wrapped!("swapcase"),
        wrapped!("title"),
        wrapped!("translate"),
        wrapped!("upper"),
        wrapped!("zfill"),
        ("__add__", |this, args| {
            let other = text(one(args)?)?;
            wrap(this, ops::add(&data(this)?, &other)?)
        }),
        ("__contains__", |this, args| {
            ops::contains(&data(this)?, &inner(one(args)?)?).map(Value::Bool)
        }),
        ("__eq__", |this, args| compare(this, args, Comparison::Eq)),
        ("__float__", |this, _| {
            crate::float::FLOAT.call(&[data(this)?])
        }),
        ("__ge__", |this, args| compare(this, args, Comparison::Ge)),
        ("__getitem__", |this, args| {
            wrap(this, ops::get_item(&data(this)?, one(args)?)?)
        }),
        ("__gt__", |this, args| compare(this, args, Comparison::Gt)),
        ("__hash__", |this, _| {
            crate::hash::hash(&data(this)?).map(Value::Int)
        }),
        ("__int__", |this, _| crate::int::INT.call(&[data(this)?])),
        ("__le__", |this, args| compare(this, args, Comparison::Le)),
        ("__len__", |this, _| ops::len(&data(this)?).map(Value::Int)),
        ("__lt__", |this, args| compare(this, args, Comparison::Lt)),
        ("__mod__", |this, args| {
            wrap(this, ops::modulo(&data(this)?, one(args)?)?)
        }),
        ("__mul__", |this, args| {
            wrap(this, ops::mul(&data(this)?, one(args)?)?)
        }),
        ("__radd__", |this, args| {
            let other = text(one(args)?)?;
            wrap(this, ops::add(&other, &data(this)?)?)
        }),
        ("__repr__", |this, _| {
            ops::repr(&data(this)?).map(Value::Str)
        }),
        ("__rmod__", |this, args| {
            let template = Value::Str(ops::to_str(one(args)?)?);
            wrap(this, ops::modulo(&template, this)?)
        }),
        ("__rmul__", |this, args| {
            wrap(this, ops::mul(&data(this)?, one(args)?)?)
        }),
        ("__str__", |this, _| {
            ops::to_str(&data(this)?).map(Value::Str)
        }),
    ],
    class_methods: &[("maketrans", |_, args| {
        ops::call_method_sym(&Value::from(""), Sym::intern("maketrans"), args)
    })],
    python: &[
        ("capitalize", ""),
        ("casefold", ""),
        ("center", "width, *args"),
        ("count", "sub, start=0, end=maxsize"),
        ("encode", "encoding='utf-8', errors='strict'"),
        ("endswith", "suffix, start=0, end=maxsize"),
        ("expandtabs", "tabsize=8"),
        ("find", "sub, start=0, end=maxsize"),
        ("format", "*args, **kwds"),
        ("format_map", "mapping"),
        ("index", "sub, start=0, end=maxsize"),
        ("isalnum", ""),
        ("isalpha", ""),
        ("isascii", ""),
        ("isdecimal", ""),
        ("isdigit", ""),
        ("isidentifier", ""),
        ("islower", ""),
        ("isnumeric", ""),
        ("isprintable", ""),
        ("isspace", ""),
        ("istitle", ""),
        ("isupper", ""),
        ("join", "seq"),
        ("ljust", "width, *args"),
        ("lower", ""),
        ("lstrip", "chars=None"),
        ("partition", "sep"),
        ("removeprefix", "prefix, /"),
        ("removesuffix", "suffix, /"),
        ("replace", "old, new, maxsplit=-1"),
        ("rfind", "sub, start=0, end=maxsize"),
        ("rindex", "sub, start=0, end=maxsize"),
        ("rjust", "width, *args"),
        ("rpartition", "sep"),
        ("rsplit", "sep=None, maxsplit=-1"),
        ("rstrip", "chars=None"),
        ("split", "sep=None, maxsplit=-1"),
        ("splitlines", "keepends=False"),
        ("startswith", "prefix, start=0, end=maxsize"),
        ("strip", "chars=None"),
        ("swapcase", ""),
        ("title", ""),
        ("translate", "*args"),
        ("upper", ""),
        ("zfill", "width"),
        ("__add__", "other"),
        ("__contains__", "char"),
        ("__eq__", "string"),
        ("__float__", ""),
        ("__ge__", "string"),
        ("__getitem__", "index"),
        ("__gt__", "string"),
        ("__hash__", ""),
        ("__init__", "seq"),
        ("__int__", ""),
        ("__le__", "string"),
        ("__len__", ""),
        ("__lt__", "string"),
        ("__mod__", "args"),
        ("__mul__", "n"),
        ("__radd__", "other"),
        ("__repr__", ""),
        ("__rmod__", "template"),
        ("__rmul__", "n"),
        ("__str__", ""),
    ],
    ..NativeClass::BASE
};

fn data(this: &Value) -> PyResult<Value> {
    ops::get_attr_sym(this, abc::data_name())
}

/// What a `UserString` holds; any other value as it is.
fn inner(value: &Value) -> PyResult<Value> {
    match value {
        Value::Instance(instance) if instance.class().is_subclass(&USER_STRING.class()) => {
            data(value)
        }
        other => Ok(other.clone()),
    }
}

/// The other operand of `+` as a `str`.
fn text(value: &Value) -> PyResult<Value> {
    let value = inner(value)?;
    match ops::unwrap_base(&value) {
        Value::Str(_) => Ok(value),
        _ => ops::to_str(&value).map(Value::Str),
    }
}

fn delegate(this: &Value, name: &str, args: Args) -> PyResult<Value> {
    let pos = args
        .pos
        .iter()
        .map(inner)
        .collect::<PyResult<Vec<Value>>>()?;
    ops::call_method_sym(&data(this)?, Sym::intern(name), Args::new(&pos, args.kw))
}

fn wrap(this: &Value, data: Value) -> PyResult<Value> {
    ops::call(&Value::Class(ops::class_of(this)), &[data])
}

fn init(this: &Value, args: Args) -> PyResult<()> {
    let [seq] = super::python_args(args, "UserString.__init__", ["seq"], 1)?;
    let data = text(seq.unwrap_or(&Value::None))?;
    ops::set_attr_sym(this, abc::data_name(), data)
}

fn compare(this: &Value, args: Args, op: Comparison) -> PyResult<Value> {
    let other = inner(one(args)?)?;
    op.values(&data(this)?, &other).map(Value::Bool)
}
