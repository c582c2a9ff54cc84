use stelp_shim::prelude::*;
const G_SHAPE: Global = Global::new(0, "Shape");

// classes.py:1
fn class_shape(class: &mut ClassBuilder) -> Run<Value> {
    let _frame = enter()?;
    class.put(&N_COUNT, Value::from(0))?;
    class
        .put(
            &N_D_INIT_D,
            function(&SIG_SHAPE_INIT, vec![], |args| shape_init(&args[0], &args[1])),
        )?;
    let decorated_1 = function(
        &SIG_SHAPE_LABEL,
        vec![],
        |args| shape_label(&args[0]).map(Value::from),
    );
    class.put(&N_LABEL, PROPERTY.call(&[decorated_1])?)?;
    class.put(&N_AREA, function(&SIG_SHAPE_AREA, vec![], |args| shape_area(&args[0])))?;
    let decorated_2 = function(&SIG_SHAPE_UNIT, vec![], |args| shape_unit(&args[0]));
    class.put(&N_UNIT, CLASSMETHOD.call(&[decorated_2])?)?;
    let decorated_3 = function(&SIG_SHAPE_SQUARE, vec![], |args| shape_square(&args[0]));
    class.put(&N_SQUARE, STATICMETHOD.call(&[decorated_3])?)?;
    Ok(Value::None)
}

// classes.py:6
fn shape_init(self__: &Value, name: &Value) -> Run<Value> {
    let _frame = enter()?;
    set_attr(self__, &N_NAME, name.clone())?;
    {
        let target_1 = G_SHAPE.get()?;
        let value = add_assign(&get_attr(&target_1, &N_COUNT)?, &Value::from(1))?;
        set_attr(&target_1, &N_COUNT, value)?;
    }
    Ok(Value::None)
}

// classes.py:10
fn shape_label(self__: &Value) -> Run<Str> {
    let _frame = enter()?;
    Ok(
        Str::concat(
            &[
                format_value(&get_attr(self__, &N_NAME)?, "")?.as_str(),
                ": ",
                format_value(&call_method(self__, &N_AREA, &[])?, ".2f")?.as_str(),
            ],
        ),
    )
}

// classes.py:14
fn shape_area(self__: &Value) -> Run<Value> {
    let _frame = enter()?;
    Err(Traced::from(raise(&NOT_IMPLEMENTED_ERROR.call(&[get_attr(self__, &N_NAME)?])?)))
}

// classes.py:17
fn shape_unit(cls: &Value) -> Run<Value> {
    let _frame = enter()?;
    Ok(call(cls, &[Value::from(1)])?)
}

// classes.py:21
#[allow(clippy::eq_op)]
fn shape_square(x: &Value) -> Run<Value> {
    let _frame = enter()?;
    Ok(mul(x, x)?)
}

// classes.py:26
fn class_circle(class: &mut ClassBuilder) -> Run<Value> {
    let _frame = enter()?;
    let p_class = Cell::unset();
    class.class_cell(&p_class);
    class
        .put(
            &N_D_INIT_D,
            {
                let p_class = p_class.clone();
                function(
                    &SIG_CIRCLE_INIT,
                    vec![],
                    move |args| circle_init(&p_class, &args[0], &args[1]),
                )
            },
        )?;
    class
        .put(&N_AREA, function(&SIG_CIRCLE_AREA, vec![], |args| circle_area(&args[0])))?;
    class
        .put(
            &N_D_LT_D,
            function(&SIG_CIRCLE_LT, vec![], |args| circle_lt(&args[0], &args[1])),
        )?;
    class
        .put(
            &N_D_REPR_D,
            function(
                &SIG_CIRCLE_REPR,
                vec![],
                |args| circle_repr(&args[0]).map(Value::from),
            ),
        )?;
    Ok(Value::None)
}

// classes.py:27
fn circle_init(p_class: &Cell, self__: &Value, radius: &Value) -> Run<Value> {
    let _frame = enter()?;
    call_method(
        &super_(&p_class.get_free("__class__")?, self__)?,
        &N_D_INIT_D,
        &[Value::from(Str::new("circle"))],
    )?;
    set_attr(self__, &N_RADIUS, radius.clone())?;
    Ok(Value::None)
}

// classes.py:31
#[allow(clippy::approx_constant)]
fn circle_area(self__: &Value) -> Run<Value> {
    let _frame = enter()?;
    Ok(
        mul(
            &Value::from(3.14159),
            &call_method(
                checked(self__, &N_SQUARE)?,
                &N_SQUARE,
                &[get_attr(self__, &N_RADIUS)?],
            )?,
        )?,
    )
}

// classes.py:34
fn circle_lt(self__: &Value, other: &Value) -> Run<Value> {
    let _frame = enter()?;
    Ok(lt_value(&get_attr(self__, &N_RADIUS)?, &get_attr(other, &N_RADIUS)?)?)
}

// classes.py:37
fn circle_repr(self__: &Value) -> Run<Str> {
    let _frame = enter()?;
    Ok(Str::concat(&["Circle(", repr(&get_attr(self__, &N_RADIUS)?)?.as_str(), ")"]))
}
#[allow(clippy::diverging_sub_expression, clippy::needless_return, unused_assignments)]
fn module() -> Run<Value> {
    let mut class_1 = ClassBuilder::new("Shape", "Shape", &[])?;
    class_1.put(&N_D_DOC_D, Value::from(Str::new("A thing with an area.")))?;
    class_shape(&mut class_1).up()?;
    G_SHAPE.set(class_1.build()?);
    let mut circle: Value = Value::None;
    let mut class_2 = ClassBuilder::new("Circle", "Circle", &[G_SHAPE.get()?])?;
    class_circle(&mut class_2).up()?;
    circle = class_2.build()?;
    PRINT
        .call(
            &[
                get_attr(&call(&circle, &[Value::from(2)])?, &N_LABEL)?,
                SORTED
                    .call(
                        &[
                            Value::from(
                                List::from_values(
                                    vec![
                                        call(&circle, &[Value::from(3)])?,
                                        call_method(&circle, &N_UNIT, &[])?,
                                    ],
                                ),
                            ),
                        ],
                    )?,
                get_attr(&G_SHAPE.get()?, &N_COUNT)?,
            ],
        )?;
    let outcome_4 = attempt(|| {
        let _ = get_attr(
            &call(&G_SHAPE.get()?, &[Value::from(Str::new("blob"))])?,
            &N_LABEL,
        )?;
        Ok(())
    });
    if let Err(caught_5) = outcome_4 {
        let caught_5 = caught(caught_5);
        let _handling = handling(&caught_5);
        if caught_5.matches(&NOT_IMPLEMENTED_ERROR.value())? {
            let error = caught_5.value();
            PRINT
                .call(
                    &[get_attr(&TYPE.call(one(&error))?, &N_D_NAME_D)?, error.clone()],
                )?;
        } else {
            return Err(retrace(caught_5));
        }
    }
    Ok(Value::None)
}
fn main() {
    start(&PLAN, module)
}
static SIG_SHAPE_INIT: Signature = Signature {
    name: "__init__",
    qualname: "Shape.__init__",
    doc: None,
    params: &["self", "name"],
    positional_only: 0,
    positional: 2,
    var_args: None,
    var_kwargs: None,
};
static SIG_SHAPE_LABEL: Signature = Signature {
    name: "label",
    qualname: "Shape.label",
    doc: None,
    params: &["self"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};
static SIG_SHAPE_AREA: Signature = Signature {
    name: "area",
    qualname: "Shape.area",
    doc: None,
    params: &["self"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};
static SIG_SHAPE_UNIT: Signature = Signature {
    name: "unit",
    qualname: "Shape.unit",
    doc: None,
    params: &["cls"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};
static SIG_SHAPE_SQUARE: Signature = Signature {
    name: "square",
    qualname: "Shape.square",
    doc: None,
    params: &["x"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};
static SIG_CIRCLE_INIT: Signature = Signature {
    name: "__init__",
    qualname: "Circle.__init__",
    doc: None,
    params: &["self", "radius"],
    positional_only: 0,
    positional: 2,
    var_args: None,
    var_kwargs: None,
};
static SIG_CIRCLE_AREA: Signature = Signature {
    name: "area",
    qualname: "Circle.area",
    doc: None,
    params: &["self"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};
static SIG_CIRCLE_LT: Signature = Signature {
    name: "__lt__",
    qualname: "Circle.__lt__",
    doc: None,
    params: &["self", "other"],
    positional_only: 0,
    positional: 2,
    var_args: None,
    var_kwargs: None,
};
static SIG_CIRCLE_REPR: Signature = Signature {
    name: "__repr__",
    qualname: "Circle.__repr__",
    doc: None,
    params: &["self"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};
static N_D_DOC_D: Name = Name::new("__doc__");
static N_D_INIT_D: Name = Name::new("__init__");
static N_D_LT_D: Name = Name::new("__lt__");
static N_D_NAME_D: Name = Name::new("__name__");
static N_D_REPR_D: Name = Name::new("__repr__");
static N_AREA: Name = Name::new("area");
static N_COUNT: Name = Name::new("count");
static N_LABEL: Name = Name::new("label");
static N_NAME: Name = Name::new("name");
static N_RADIUS: Name = Name::new("radius");
static N_SQUARE: Name = Name::new("square");
static N_UNIT: Name = Name::new("unit");
static PLAN: Plan = Plan {
    file: "classes.py",
    functions: &["Shape", "__init__", "label", "area", "unit", "square", "Circle", "__init__", "area", "__lt__", "__repr__", "<module>"],
    // Comprehension, the Python line it is at, the function around.
    callers: &[],
    // Rust line, Python line, function.
    lines: &[
        (6, 1, 0), (7, 4, 0), (8, 6, 0), (13, 10, 0), (19, 14, 0), (20, 17, 0), (22, 21, 0), (29, 6, 1),
        (30, 7, 1), (31, 8, 1), (41, 10, 2), (42, 12, 2), (55, 14, 3), (56, 15, 3), (61, 17, 4), (62, 19, 4),
        (68, 21, 5), (69, 23, 5), (74, 26, 6), (77, 27, 6), (89, 31, 6), (91, 34, 6), (96, 37, 6), (110, 27, 7),
        (111, 28, 7), (116, 29, 7), (123, 31, 8), (124, 32, 8), (138, 34, 9), (139, 35, 9), (144, 37, 10), (145, 38, 10),
        (149, 1, 11), (153, 26, 11), (157, 41, 11), (177, 42, 11), (178, 43, 11), (188, 44, 11), (189, 45, 11),
    ],
};
