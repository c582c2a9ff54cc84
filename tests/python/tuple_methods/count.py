# tuple.count over receivers and arguments, with its errors.
receivers = [
    (1, 2, 1),
    (),
    ("a", "b"),
    ((1,), 2.0, True),
]
cases = [
    lambda value: value.count(1),
    lambda value: value.count("a"),
    lambda value: value.count((1,)),
    lambda value: value.count(True),
    lambda value: value.count(),
    lambda value: value.count(1, 2),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver
        try:
            result = case(value)
            print(number, repr(result))
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e)
