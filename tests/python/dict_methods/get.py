# dict.get over receivers and arguments, with its errors.
receivers = [
    {"a": 1, "b": 2},
    {},
    {1: "x", (2, 3): None, "a": [1]},
]
cases = [
    lambda value: value.get("a"),
    lambda value: value.get("zz"),
    lambda value: value.get("zz", 5),
    lambda value: value.get(1),
    lambda value: value.get((2, 3), "d"),
    lambda value: value.get([]),
    lambda value: value.get(),
    lambda value: value.get("a", 1, 2),
    lambda value: value.get(1.0),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
