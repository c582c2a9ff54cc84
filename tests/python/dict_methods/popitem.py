# dict.popitem over receivers and arguments, with its errors.
receivers = [
    {"a": 1, "b": 2},
    {},
    {1: "x", (2, 3): None, "a": [1]},
]
cases = [
    lambda value: value.popitem(),
    lambda value: value.popitem(1),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
