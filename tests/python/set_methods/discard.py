# set.discard over receivers and arguments, with its errors.
receivers = [
    {1, 2, 3},
    set(),
    {"a", "b", 1},
    {(1, 2), 3.5},
]
cases = [
    lambda value: value.discard(1),
    lambda value: value.discard("zz"),
    lambda value: value.discard((1, 2)),
    lambda value: value.discard([]),
    lambda value: value.discard(3.5),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
