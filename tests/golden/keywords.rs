use stelp_shim::prelude::*;
const G_MATCH: Global = Global::new(0, "match");
const G_LOG: Global = Global::new(1, "log");

// keywords.py:2
fn match_(type_: &Value, impl_: &Value, fn_: &Value, mod_: &Value) -> Run<List> {
    // Names that are words of Rust, and evaluation order that needs temporaries.
    let _frame = enter()?;
    let self__ = add(type_, impl_)?;
    let loop_ = List::from_values(
        vec![
            self__.clone(),
            fn_.clone(),
            call_method(mod_, &N_GET, &[Value::from(Str::new("crate"))])?,
        ],
    );
    Ok(loop_)
}

// keywords.py:16
fn note(x: &Value) -> Run<Value> {
    let _frame = enter()?;
    call_method(&G_LOG.get()?, &N_APPEND, one(x))?;
    Ok(x.clone())
}
fn module() -> Run<Value> {
    G_MATCH
        .set(
            function(
                &SIG_MATCH,
                vec![Value::Unset, Value::from(1), Value::from(2)],
                |args| match_(&args[0], &args[1], &args[2], &args[3]).map(Value::from),
            ),
        );
    let struct_ = call_kw(
        &G_MATCH.get()?,
        &[Value::from(1)],
        &[(&N_FN, Value::from(3)), (&N_CRATE, Value::from(Str::new("x")))],
    )?;
    let [item_1, item_2, item_3] = unpack3(&struct_)?;
    let use_ = item_1;
    let let_ = item_2;
    let mut_ = item_3;
    let ok = Value::None;
    let value_ = Str::new("shadow");
    PRINT
        .call(
            &[
                use_.clone(),
                let_.clone(),
                mut_.clone(),
                ok.clone(),
                Value::from(value_.clone()),
                Value::from(
                    Dict::from_pairs(
                        vec![(Value::from(Str::new("r#type")), get_index(&struct_, 0)?)],
                    )?,
                ),
            ],
        )?;
    G_LOG.set(Value::from(List::new()));
    let result_ = {
        let items_4 = List::new();
        items_4.append(add(&note(&Value::from(1)).up()?, &note(&Value::from(2)).up()?)?);
        items_4
            .append(
                if truth(&note(&Value::from(0)).up()?)? {
                    note(&Value::from(Str::new("a"))).up()?
                } else {
                    note(&Value::from(Str::new("b"))).up()?
                },
            );
        extend_star(
            &items_4,
            &Value::from(List::from_values(vec![note(&Value::from(3)).up()?])),
        )?;
        items_4
            .append(
                Value::from(
                    Dict::from_pairs(
                        vec![
                            (
                                note(&Value::from(Str::new("k"))).up()?,
                                note(&Value::from(Str::new("v"))).up()?,
                            ),
                        ],
                    )?,
                ),
            );
        items_4
    };
    {
        let target_5: List = result_.clone();
        let key_6: Value = note(&Value::from(0)).up()?;
        let value = add_assign(
            &get_item(&Value::from(target_5.clone()), &key_6)?,
            &note(&Value::from(10)).up()?,
        )?;
        set_item(&Value::from(target_5.clone()), &key_6, value)?;
    }
    PRINT.call(&[Value::from(result_.clone()), G_LOG.get()?])?;
    Ok(Value::from(result_.clone()))
}
fn main() {
    start(&PLAN, module)
}
static SIG_MATCH: Signature = Signature {
    name: "match",
    qualname: "match",
    doc: None,
    params: &["type", "impl", "fn"],
    positional_only: 0,
    positional: 2,
    var_args: None,
    var_kwargs: Some("mod"),
};
static N_APPEND: Name = Name::new("append");
static N_CRATE: Name = Name::new("crate");
static N_FN: Name = Name::new("fn");
static N_GET: Name = Name::new("get");
static PLAN: Plan = Plan {
    file: "keywords.py",
    functions: &["match", "note", "<module>"],
    // Comprehension, the Python line it is at, the function around.
    callers: &[],
    // Rust line, Python line, function.
    lines: &[
        (8, 2, 0), (9, 3, 0), (10, 4, 0), (17, 5, 0), (22, 16, 1), (23, 17, 1), (24, 18, 1), (27, 2, 2),
        (35, 8, 2), (40, 9, 2), (44, 10, 2), (45, 11, 2), (46, 12, 2), (61, 13, 2), (62, 21, 2), (92, 22, 2),
        (101, 23, 2), (102, 24, 2),
    ],
};
