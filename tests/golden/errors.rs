use stelp_shim::prelude::*;
const G_CONFIG_ERROR: Global = Global::new(0, "ConfigError");

// errors.py:5
#[allow(clippy::diverging_sub_expression, clippy::needless_return, unused_assignments)]
fn read(settings: &Value, key_: &Value) -> Run<Value> {
    let _frame = enter()?;
    let mut value_: Int = Int::from(0);
    let outcome_1: Run<Exit<Value>> = 'finally2: {
        let outcome_4 = attempt(|| {
            value_ = as_int(INT.call(&[get_item(settings, key_)?])?);
            Ok(())
        });
        if let Err(caught_5) = outcome_4 {
            let caught_5 = caught(caught_5);
            let _handling = handling(&caught_5);
            if attempt!('finally2, caught_5.matches(&KEY_ERROR.value())) {
                break 'finally2 Ok(Exit::Return(Value::None));
            } else if attempt!('finally2,
                caught_5
                    .matches(
                        &Value::from(
                            Tuple::new(vec![TYPE_ERROR.value(), VALUE_ERROR.value()]),
                        ),
                    ),
            ) {
                let error = caught_5.value();
                break 'finally2 Err(
                    Traced::from(
                        raise_from(
                            &attempt!('finally2,
                                call(
                                    &attempt!('finally2, G_CONFIG_ERROR.get()),
                                    &[
                                        Value::from(
                                            Str::concat(
                                                &[
                                                    attempt!('finally2, format_value(key_, "")).as_str(),
                                                    ": ",
                                                    attempt!('finally2, format_value(&error, "")).as_str(),
                                                ],
                                            ),
                                        ),
                                    ],
                                ),
                            ),
                            &error,
                        ),
                    ),
                );
            } else {
                break 'finally2 Err(retrace(caught_5));
            }
        } else {
            if value_ < 0 {
                break 'finally2 Err(
                    Traced::from(
                        raise(
                            &attempt!('finally2,
                                call(&attempt!('finally2, G_CONFIG_ERROR.get()), one(key_)),
                            ),
                        ),
                    ),
                );
            }
            break 'finally2 Ok(Exit::Return(Value::from(value_.clone())));
        }
    };
    {
        let _in_flight = in_flight(&outcome_1);
        PRINT.call(&[Value::from(Str::new("read")), key_.clone()])?;
    }
    match outcome_1 {
        Ok(Exit::Return(value)) => {
            return Ok(value);
        }
        Ok(_) => impossible(),
        Err(err) => {
            return Err(err);
        }
    }
}
#[allow(clippy::diverging_sub_expression, clippy::needless_return)]
fn module() -> Run<Value> {
    let mut class_1 = ClassBuilder::new(
        "ConfigError",
        "ConfigError",
        &[EXCEPTION.value()],
    )?;
    class_1.put(&N_D_DOC_D, Value::from(Str::new("Raised for a bad setting.")))?;
    G_CONFIG_ERROR.set(class_1.build()?);
    let it_3 = iter(
        &Value::from(
            Tuple::new(
                vec![
                    Value::from(Str::new("a")),
                    Value::from(Str::new("b")),
                    Value::from(Str::new("c")),
                    Value::from(Str::new("d")),
                ],
            ),
        ),
    )?;
    while let Some(key_) = it_3.next()? {
        let outcome_5 = attempt(|| {
            PRINT
                .call(
                    &[
                        read(
                                &Value::from(
                                    Dict::from_pairs(
                                        vec![
                                            (Value::from(Str::new("a")), Value::from(Str::new("1"))),
                                            (Value::from(Str::new("b")), Value::from(Str::new("x"))),
                                            (Value::from(Str::new("d")), Value::from(-1)),
                                        ],
                                    )?,
                                ),
                                &key_,
                            )
                            .up()?,
                    ],
                )?;
            Ok(())
        });
        if let Err(caught_6) = outcome_5 {
            let caught_6 = caught(caught_6);
            let _handling = handling(&caught_6);
            if caught_6.matches(&G_CONFIG_ERROR.get()?)? {
                let error = caught_6.value();
                PRINT
                    .call(
                        &[
                            Value::from(Str::new("bad:")),
                            error.clone(),
                            Value::from(!is_none(&get_attr(&error, &N_D_CAUSE_D)?)),
                        ],
                    )?;
            } else {
                return Err(retrace(caught_6));
            }
        }
    }
    Ok(Value::None)
}
fn main() {
    start(&PLAN, module)
}
static N_D_CAUSE_D: Name = Name::new("__cause__");
static N_D_DOC_D: Name = Name::new("__doc__");
static PLAN: Plan = Plan {
    file: "errors.py",
    functions: &["ConfigError", "read", "<module>"],
    // Comprehension, the Python line it is at, the function around.
    callers: &[],
    // Rust line, Python line, function.
    lines: &[
        (7, 5, 1), (8, 6, 1), (11, 7, 1), (18, 9, 1), (27, 10, 1), (28, 11, 1), (55, 13, 1), (56, 14, 1),
        (66, 15, 1), (71, 17, 1), (85, 1, 2), (92, 20, 2), (105, 21, 2), (106, 22, 2), (130, 23, 2), (131, 24, 2),
    ],
};
