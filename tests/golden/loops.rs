use stelp_shim::prelude::*;

// loops.py:1
#[allow(unused_assignments)]
fn first_repeated(words: &List) -> Run<Value> {
    let _frame = enter()?;
    let seen = SET.call(&[])?;
    let mut index: i64 = 0;
    let mut word: Value = Value::None;
    'done2: {
        let mut it_3 = words.cursor();
        while let Some((item_4, item_5)) = it_3.next_pair() {
            index = item_4;
            word = item_5;
            if is_in(&word, &seen)? {
                break 'done2;
            }
            call_method(&seen, &N_ADD, one(&word))?;
        }
        return Ok(Value::None);
    }
    Ok(Value::from(Tuple::new(vec![Value::from(index), word.clone()])))
}

// loops.py:22
async fn genexpr_22(co: Yielder, outermost: Value) -> Run<Value> {
    let it_2 = iter(&outermost)?;
    while let Some(row) = it_2.next()? {
        let it_4 = iter(&row)?;
        while let Some(value_) = it_4.next()? {
            co.give(Value::from(gt(&value_, &Value::from(5))?)).await?;
        }
    }
    Ok(Value::None)
}
fn module() -> Run<Value> {
    let matrix = {
        let _frame = enter().up()?;
        let items_1 = List::new();
        for row in 0..3 {
            items_1
                .append(
                    Value::from({
                        let _frame = enter().up()?;
                        let items_2 = List::new();
                        for column in 0..4 {
                            items_2.append_int(row * column);
                        }
                        items_2
                    }),
                );
        }
        items_1
    };
    let transposed = {
        let _frame = enter().up()?;
        let items_3 = List::new();
        let it_4 = iter(
            &ZIP.call_list(ArgList::new().extend(&Value::from(matrix.clone()))?)?,
        )?;
        while let Some(column_2) = it_4.next()? {
            items_3.append(LIST.call(one(&column_2))?);
        }
        items_3
    };
    let pairs = Value::from({
        let _frame = enter().up()?;
        let items_5 = Dict::new();
        let it_6 = iter(&Value::from(Str::new("xy")))?;
        while let Some(item_7) = it_6.next()? {
            let a = as_str(item_7);
            let it_8 = iter(&Value::from(Str::new("yz")))?;
            while let Some(item_9) = it_8.next()? {
                let b = as_str(item_9);
                if a.as_str() != b.as_str() {
                    items_5
                        .set(
                            Value::from(
                                Tuple::new(
                                    vec![Value::from(a.clone()), Value::from(b.clone())],
                                ),
                            ),
                            Value::from(Str::concat(&[a.as_str(), b.as_str()])),
                        )?;
                }
            }
        }
        items_5
    });
    let mut parts_16 = unpack_star(
            &SORTED
                .call(
                    &[
                        Value::from({
                            let _frame = enter().up()?;
                            let items_10 = Set::new();
                            let mut it_11 = matrix.cursor();
                            while let Some(row_2) = it_11.next() {
                                let it_12 = iter(&row_2)?;
                                while let Some(value_) = it_12.next()? {
                                    items_10.add(modulo(&value_, &Value::from(5))?)?;
                                }
                            }
                            items_10
                        }),
                    ],
                )?,
            1,
            1,
        )?
        .into_iter();
    let item_13 = next_part(&mut parts_16);
    let item_14 = next_part(&mut parts_16);
    let item_15 = next_part(&mut parts_16);
    let head = item_13;
    let middle = as_list(item_14);
    let tail = item_15;
    PRINT
        .call(
            &[
                first_repeated(
                        &as_list(
                            call_method(
                                &Value::from(Str::new("a b c b a")),
                                &N_SPLIT,
                                &[],
                            )?,
                        ),
                    )
                    .up()?,
                first_repeated(&List::new()).up()?,
                Value::from(transposed.clone()),
                pairs.clone(),
                head.clone(),
                Value::from(middle.clone()),
                tail.clone(),
            ],
        )?;
    let mut n = Int::from(27);
    let mut steps = Int::from(0);
    while n != 1 {
        n = if small(n.modulo(&Int::from(2))?) == 0 {
            n.floor_div(&Int::from(2))?
        } else {
            &(3 * &n) + 1
        };
        steps = &steps + 1;
    }
    Ok(
        PRINT
            .call(
                &[
                    Value::from(steps.clone()),
                    ANY
                        .call(
                            &[
                                {
                                    let outermost = Value::from(
                                        iter(&Value::from(matrix.clone()))?,
                                    );
                                    generator(
                                        "<genexpr>",
                                        "<genexpr>",
                                        move |co| genexpr_22(co, outermost),
                                    )
                                },
                            ],
                        )?,
                    Value::from(1 < steps && (steps <= 200 && 200 != n)),
                ],
            )?,
    )
}
fn main() {
    start(&PLAN, module)
}
static N_ADD: Name = Name::new("add");
static N_SPLIT: Name = Name::new("split");
static PLAN: Plan = Plan {
    file: "loops.py",
    functions: &["first_repeated", "<genexpr>", "<module>", "<listcomp>", "<listcomp>", "<listcomp>", "<dictcomp>", "<setcomp>"],
    // Comprehension, the Python line it is at, the function around.
    callers: &[(3, 12, 2), (4, 12, 3), (5, 13, 2), (6, 14, 2), (7, 15, 2)],
    // Rust line, Python line, function.
    lines: &[
        (6, 1, 0), (7, 2, 0), (8, 3, 0), (15, 4, 0), (16, 5, 0), (18, 6, 0), (20, 8, 0), (22, 9, 0),
        (27, 22, 1), (37, 12, 2), (40, 12, 3), (46, 12, 4), (49, 12, 3), (53, 12, 2), (55, 13, 2), (61, 13, 5),
        (64, 13, 2), (66, 14, 2), (70, 14, 6), (88, 14, 2), (90, 15, 2), (98, 15, 7), (104, 15, 2), (118, 16, 2),
        (139, 17, 2), (140, 18, 2), (141, 19, 2), (142, 20, 2), (147, 21, 2), (149, 22, 2),
    ],
};
