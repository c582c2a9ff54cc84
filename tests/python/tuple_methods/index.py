# tuple.index over receivers and arguments, with its errors.
receivers = [
    (1, 2, 1),
    (),
    ("a", "b"),
    ((1,), 2.0, True),
]
cases = [
    lambda value: value.index(1),
    lambda value: value.index("b"),
    lambda value: value.index(99),
    lambda value: value.index(1, 1),
    lambda value: value.index(1, -1),
    lambda value: value.index((1,)),
    lambda value: value.index(),
    lambda value: value.index(1, "a"),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
