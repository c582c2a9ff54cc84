# dict.update over receivers and arguments, with its errors.
receivers = [
    {"a": 1, "b": 2},
    {},
    {1: "x", (2, 3): None, "a": [1]},
]
cases = [
    lambda value: value.update({"z": 26}),
    lambda value: value.update([("p", 1), ["q", 2]]),
    lambda value: value.update(a=10, c=3),
    lambda value: value.update({"b": 0}, b=5),
    lambda value: value.update(),
    lambda value: value.update(5),
    lambda value: value.update([1]),
    lambda value: value.update([("x", 1, 2)]),
    lambda value: value.update(["ab"]),
    lambda value: value.update(None),
]
for receiver in receivers:
    for number, case in enumerate(cases):
        value = receiver.copy()
        try:
            result = case(value)
            print(number, repr(result), value)
        except (TypeError, ValueError, IndexError, KeyError) as e:
            print(number, type(e).__name__, e, value)
