use stelp_shim::prelude::*;

// text.py:6
async fn genexpr_6(co: Yielder, outermost: Value) -> Run<Value> {
    let it_2 = iter(&outermost)?;
    while let Some(row) = it_2.next()? {
        co.give(Value::from(len(&get_index(&row, 0)?)?)).await?;
    }
    Ok(Value::None)
}
fn module() -> Run<Value> {
    let lines = Str::new("name,qty,price\napple,3,1.25\nkiwi,12,0.5\n");
    let mut parts_5 = unpack_star(
            &Value::from({
                let _frame = enter().up()?;
                let items_1 = List::new();
                let mut it_2 = as_list(
                        call_method(&Value::from(lines.clone()), &N_SPLITLINES, &[])?,
                    )
                    .cursor();
                while let Some(line) = it_2.next() {
                    if truth(&line)? {
                        items_1
                            .append(
                                call_method(&line, &N_SPLIT, &[Value::from(Str::new(","))])?,
                            );
                    }
                }
                items_1
            }),
            1,
            0,
        )?
        .into_iter();
    let item_3 = next_part(&mut parts_5);
    let item_4 = next_part(&mut parts_5);
    let header = item_3;
    let rows = as_list(item_4);
    let width = MAX
        .call(
            &[
                {
                    let outermost = Value::from(iter(&Value::from(rows.clone()))?);
                    generator(
                        "<genexpr>",
                        "<genexpr>",
                        move |co| genexpr_6(co, outermost),
                    )
                },
            ],
        )?;
    let mut it_7 = rows.cursor();
    while let Some(item_8) = it_7.next() {
        let [item_9, item_10, item_11] = unpack3(&item_8)?;
        let name = item_9;
        let qty = item_10;
        let price = item_11;
        PRINT
            .call(
                &[
                    Value::from(
                        Str::concat(
                            &[
                                format_value(
                                        &name,
                                        Str::concat(&["<", format_value(&width, "")?.as_str()])
                                            .as_str(),
                                    )?
                                    .as_str(),
                                " ",
                                format_value(&INT.call(one(&qty))?, ">3d")?.as_str(),
                                " x ",
                                format_value(&FLOAT.call(one(&price))?, ".2f")?.as_str(),
                                " = ",
                                format_value(
                                        &Value::from(
                                            as_int(INT.call(one(&qty))?).to_f64()?
                                                * as_float(FLOAT.call(one(&price))?),
                                        ),
                                        ">6.2f",
                                    )?
                                    .as_str(),
                            ],
                        ),
                    ),
                ],
            )?;
    }
    Ok(
        PRINT
            .call_kw(
                &[
                    modulo(
                        &Value::from(Str::new("%s has %d columns")),
                        &Value::from(
                            Tuple::new(
                                vec![
                                    Value::from(Str::new("table")),
                                    Value::from(len(&header)?),
                                ],
                            ),
                        ),
                    )?,
                    call_method(
                        &Value::from(Str::new("{0!r:>8}|{1:^7}|")),
                        &N_FORMAT,
                        &[Value::from(Str::new("q")), get_index(&header, 1)?],
                    )?,
                    get_item(
                        &get_index(&header, -1)?,
                        &slice(Value::None, Value::None, Value::from(-1)),
                    )?,
                ],
                &[(&N_SEP, Value::from(Str::new(" / ")))],
            )?,
    )
}
fn main() {
    start(&PLAN, module)
}
static N_FORMAT: Name = Name::new("format");
static N_SEP: Name = Name::new("sep");
static N_SPLIT: Name = Name::new("split");
static N_SPLITLINES: Name = Name::new("splitlines");
static PLAN: Plan = Plan {
    file: "text.py",
    functions: &["<genexpr>", "<module>", "<listcomp>"],
    // Comprehension, the Python line it is at, the function around.
    callers: &[(2, 5, 1)],
    // Rust line, Python line, function.
    lines: &[
        (5, 6, 0), (12, 1, 1), (13, 5, 1), (21, 5, 2), (29, 5, 1), (39, 6, 1), (52, 7, 1), (58, 8, 1),
        (89, 9, 1),
    ],
};
