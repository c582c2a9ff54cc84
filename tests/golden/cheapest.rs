use stelp_shim::prelude::*;

// cheapest.py:1
/// Names of the affordable items, cheapest first.
#[allow(clippy::diverging_sub_expression, clippy::needless_return, unused_assignments)]
fn cheapest(items_: &List, budget: i64) -> Run<List> {
    let _frame = enter()?;
    let ranked = as_list(
        SORTED
            .call_kw(
                &[Value::from(items_.clone())],
                &[(&N_KEY, function(&SIG_LAMBDA_3, vec![], |args| lambda_3(&args[0])))],
            )?,
    );
    let names = List::new();
    let mut total = 0.0;
    let mut it_2 = ranked.cursor();
    while let Some(item_) = it_2.next() {
        let mut price: f64 = 0.0;
        let outcome_4 = attempt(|| {
            price = as_float(FLOAT.call(&[get_key(&item_, "price")?])?);
            Ok(())
        });
        if let Err(caught_5) = outcome_4 {
            let caught_5 = caught(caught_5);
            let _handling = handling(&caught_5);
            if caught_5.matches(&VALUE_ERROR.value())? {
                // unpriced
                continue;
            } else {
                return Err(retrace(caught_5));
            }
        }
        if gt(&Value::from(total + price), &Value::from(budget))? {
            break;
        }
        total += price;
        names.append(call_method(&get_key(&item_, "name")?, &N_TITLE, &[])?);
    }
    Ok(names)
}

// cheapest.py:3
fn lambda_3(item_: &Value) -> Run<Value> {
    let _frame = enter()?;
    Ok(get_key(item_, "price")?)
}
fn module() -> Run<Value> {
    Ok(
        PRINT
            .call(
                &[
                    Value::from(
                        cheapest(
                                &List::from_values(
                                    vec![
                                        Value::from(
                                            Dict::from_pairs(
                                                vec![
                                                    (
                                                        Value::from(Str::new("name")),
                                                        Value::from(Str::new("red pen")),
                                                    ),
                                                    (Value::from(Str::new("price")), Value::from(Str::new("2"))),
                                                ],
                                            )?,
                                        ),
                                        Value::from(
                                            Dict::from_pairs(
                                                vec![
                                                    (
                                                        Value::from(Str::new("name")),
                                                        Value::from(Str::new("ink")),
                                                    ),
                                                    (Value::from(Str::new("price")), Value::from(Str::new("x"))),
                                                ],
                                            )?,
                                        ),
                                        Value::from(
                                            Dict::from_pairs(
                                                vec![
                                                    (
                                                        Value::from(Str::new("name")),
                                                        Value::from(Str::new("pad")),
                                                    ),
                                                    (
                                                        Value::from(Str::new("price")),
                                                        Value::from(Str::new("1.5")),
                                                    ),
                                                ],
                                            )?,
                                        ),
                                    ],
                                ),
                                4,
                            )
                            .up()?,
                    ),
                ],
            )?,
    )
}
fn main() {
    start(&PLAN, module)
}
static SIG_LAMBDA_3: Signature = Signature {
    name: "<lambda>",
    qualname: "cheapest.<locals>.<lambda>",
    doc: None,
    params: &["item"],
    positional_only: 0,
    positional: 1,
    var_args: None,
    var_kwargs: None,
};
static N_KEY: Name = Name::new("key");
static N_TITLE: Name = Name::new("title");
static PLAN: Plan = Plan {
    file: "cheapest.py",
    functions: &["cheapest", "<lambda>", "<module>"],
    // Comprehension, the Python line it is at, the function around.
    callers: &[],
    // Rust line, Python line, function.
    lines: &[
        (7, 1, 0), (8, 3, 0), (15, 4, 0), (16, 5, 0), (17, 6, 0), (19, 7, 0), (21, 8, 0), (28, 9, 0),
        (29, 10, 0), (34, 11, 0), (35, 12, 0), (37, 13, 0), (38, 14, 0), (40, 15, 0), (45, 3, 1), (49, 18, 2),
    ],
};
