# set.add over receivers and arguments, with its errors.
receivers = [
    {1, 2, 3},
    set(),
    {"a", "b", 1},
    {(1, 2), 3.5},
]
cases = [
    lambda value: value.add(5),
    lambda value: value.add("a"),
    lambda value: value.add((1, 2)),
    lambda value: value.add(1.0),
    lambda value: value.add([]),
    lambda value: value.add(),
    lambda value: value.add(1, 2),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
