use stelp_shim::prelude::*;

// numbers.py:2
fn fib(n: Int) -> Run<Int> {
    // Integers that are proven to fit, integers that are not, and floats.
    let _frame = enter()?;
    if n < 2 {
        return Ok(n);
    }
    Ok(&fib(&n - 1).up()? + &fib(&n - 2).up()?)
}

// numbers.py:8
#[allow(clippy::eq_op)]
fn sieve(limit: i64) -> Run<Value> {
    let _frame = enter()?;
    let flags = as_list(
        mul(&Value::from(List::from_bools(vec![true])), &Value::from(limit + 1))?,
    );
    let value_1 = false;
    let value_2: bool = value_1;
    flags.set_bool(0, value_2)?;
    let value_3: bool = value_1;
    flags.set_bool(1, value_3)?;
    for i in 2..clamp(
        &(&as_int(INT.call(&[pow(&Value::from(limit), &Value::from(0.5))?])?) + 1),
    ) {
        if flags.truth_at(i)? {
            let range_5 = range_i64(clamp(&(&Int::from(i) * i)), limit + 1, i)?;
            flags.fill_bool(range_5, false)?;
        }
    }
    Ok(SUM.call(&[Value::from(flags.clone())])?)
}

// numbers.py:18
fn mean(values: &List) -> Run<Value> {
    let _frame = enter()?;
    let mut total = Value::from(0.0);
    let mut count = Int::from(0);
    let mut it_2 = values.cursor();
    while let Some(value_) = it_2.next() {
        add_into(&mut total, &value_)?;
        count = &count + 1;
    }
    Ok(
        if count.is_true() {
            div(&total, &Value::from(count.clone()))?
        } else {
            Value::None
        },
    )
}
fn module() -> Run<Value> {
    PRINT
        .call(
            &[
                Value::from(fib(Int::from(20)).up()?),
                sieve(1000).up()?,
                mean(&List::from_values(vec![Value::from(1), Value::from(2.5)])).up()?,
                mean(&List::new()).up()?,
            ],
        )?;
    let mut factorial = Int::from(1);
    for k in 1..30 {
        factorial = &factorial * k;
    }
    Ok(
        PRINT
            .call(
                &[
                    Value::from(factorial.clone()),
                    Value::from(
                        factorial
                            .floor_div(&as_int(Int::from(10i64).pow(&Int::from(20))?))?,
                    ),
                    Value::from(i64::div_euclid(-7i64, 2)),
                    Value::from(mod_i64(7i64, -3)?),
                ],
            )?,
    )
}
fn main() {
    start(&PLAN, module)
}
static PLAN: Plan = Plan {
    file: "numbers.py",
    functions: &["fib", "sieve", "mean", "<module>"],
    // Comprehension, the Python line it is at, the function around.
    callers: &[],
    // Rust line, Python line, function.
    lines: &[
        (6, 2, 0), (7, 3, 0), (8, 4, 0), (10, 5, 0), (16, 8, 1), (17, 9, 1), (20, 10, 1), (25, 11, 1),
        (28, 12, 1), (29, 13, 1), (30, 14, 1), (33, 15, 1), (38, 18, 2), (39, 19, 2), (40, 20, 2), (41, 21, 2),
        (43, 22, 2), (44, 23, 2), (46, 24, 2), (55, 27, 3), (64, 28, 3), (65, 29, 3), (66, 30, 3), (68, 31, 3),
    ],
};
