use stelp_shim::prelude::*;
const G_APPLY: Global = Global::new(0, "apply");
const G_TOTAL: Global = Global::new(1, "total");

// closures.py:1
fn counter(start_: i64, step: &Value) -> Run<Value> {
    let _frame = enter()?;
    let step = Cell::new(step.clone());
    let value_ = Cell::unset();
    value_.set(Value::from(start_));
    let bump = {
        let value_ = value_.clone();
        let step = step.clone();
        function(
            &SIG_COUNTER_BUMP,
            vec![Value::from(1)],
            move |args| counter_bump(&value_, &step, &args[0]),
        )
    };
    Ok(bump)
}

// closures.py:4
fn counter_bump(value_: &Cell, step: &Cell, times: &Value) -> Run<Value> {
    let _frame = enter()?;
    value_
        .set(
            add_assign(
                &value_.get_free("value")?,
                &mul(&step.get_free("step")?, times)?,
            )?,
        );
    Ok(value_.get_free("value")?)
}

// closures.py:12
fn apply(function_: &Value, args_: &Value, kwargs: &Value) -> Run<Value> {
    let _frame = enter()?;
    Ok(call_list(function_, ArgList::new().extend(args_)?.update(kwargs)?)?)
}

// closures.py:17
fn lambda_17(x: &Value) -> Run<Value> {
    let _frame = enter()?;
    Ok(add(x, &Value::from(1))?)
}

// closures.py:17
fn lambda_17_2(x: &Value, y: &Value) -> Run<Value> {
    let _frame = enter()?;
    Ok(mul(x, y)?)
}

// closures.py:21
fn add_(amount: &Value) -> Run<Value> {
    let _frame = enter()?;
    G_TOTAL.set(add_assign(&G_TOTAL.get()?, amount)?);
    Ok(Value::None)
}
fn module() -> Run<Value> {
    G_APPLY
        .set(function(&SIG_APPLY, vec![], |args| apply(&args[0], &args[1], &args[2])));
    let bump = counter(10, &Value::from(5)).up()?;
    PRINT
        .call(
            &[
                call(&bump, &[])?,
                call_kw(&G_APPLY.get()?, one(&bump), &[(&N_TIMES, Value::from(3))])?,
                Value::from({
                    let _frame = enter().up()?;
                    let items_1 = List::new();
                    let it_2 = iter(
                        &Value::from(
                            Tuple::new(
                                vec![
                                    function(
                                        &SIG_LAMBDA_17,
                                        vec![],
                                        |args| lambda_17(&args[0]),
                                    ),
                                    function(
                                        &SIG_LAMBDA_17_2,
                                        vec![Value::Unset, Value::from(3)],
                                        |args| lambda_17_2(&args[0], &args[1]),
                                    ),
                                ],
                            ),
                        ),
                    )?;
                    while let Some(f) = it_2.next()? {
                        items_1.append(call(&f, &[Value::from(2)])?);
                    }
                    items_1
                }),
            ],
        )?;
    G_TOTAL.set(Value::from(0));
    let it_4 = iter(&Value::from(Tuple::new(vec![Value::from(1), Value::from(2.5)])))?;
    while let Some(amount) = it_4.next()? {
        add_(&amount).up()?;
    }
    Ok(PRINT.call(&[G_TOTAL.get()?])?)
}
fn main() {
    start(&PLAN, module)
}
static SIG_COUNTER_BUMP: Signature = Signature {
    name: "bump",
    qualname: "counter.<locals>.bump",
    doc: None,
    params: &["times"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};
static SIG_APPLY: Signature = Signature {
    name: "apply",
    qualname: "apply",
    doc: None,
    params: &["function"],
    positional_only: 0,
    positional: 1,
    var_args: Some("args"),
    var_kwargs: Some("kwargs"),
};
static SIG_LAMBDA_17: Signature = Signature {
    name: "<lambda>",
    qualname: "<lambda>",
    doc: None,
    params: &["x"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};
static SIG_LAMBDA_17_2: Signature = Signature {
    name: "<lambda>",
    qualname: "<lambda>",
    doc: None,
    params: &["x", "y"],
    positional_only: 0,
    positional: 2,
    var_args: None,
    var_kwargs: None,
};
static N_TIMES: Name = Name::new("times");
static PLAN: Plan = Plan {
    file: "closures.py",
    functions: &["counter", "bump", "apply", "<lambda>", "<lambda>", "add", "<module>", "<listcomp>"],
    // Comprehension, the Python line it is at, the function around.
    callers: &[(7, 17, 6)],
    // Rust line, Python line, function.
    lines: &[
        (7, 1, 0), (10, 2, 0), (11, 4, 0), (20, 9, 0), (25, 4, 1), (26, 6, 1), (33, 7, 1), (38, 12, 2),
        (39, 13, 2), (44, 17, 3), (50, 17, 4), (56, 21, 5), (57, 23, 5), (61, 12, 6), (63, 16, 6), (64, 17, 6),
        (90, 17, 7), (93, 17, 6), (97, 18, 6), (98, 26, 6), (100, 27, 6), (102, 28, 6),
    ],
};
